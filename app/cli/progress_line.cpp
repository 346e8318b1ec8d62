// SPDX-License-Identifier: MIT
#include "app/cli/progress_line.h"

#include "app/cli/progress_text.h"

#include <chrono>

namespace decant::cli {

using namespace std::chrono_literals;

namespace {

constexpr auto liveInterval = 100ms;
constexpr auto plainInterval = 3s;
constexpr auto shortestMeasure = 1s;
constexpr auto countdownInterval = 1s;

} // namespace

ProgressLine::ProgressLine(Output &output, QObject *parent) : QObject(parent), m_output(output)
{
    if (output.isQuiet() || output.isJson())
        return;
    const bool isLive = isTerminal(stderr) && qEnvironmentVariable("TERM") != u"dumb";
    m_style = isLive ? Style::Live : Style::Plain;
    // https://no-color.org: set and not empty.
    m_colour = isLive && qEnvironmentVariableIsEmpty("NO_COLOR");
    m_redraw.setSingleShot(true);
    connect(&m_redraw, &QTimer::timeout, this, &ProgressLine::drawLive);
}

ProgressLine::~ProgressLine()
{
    erase();
}

void ProgressLine::show(const ImportProgress &progress)
{
    const bool isNewPhase = !m_progress || m_progress->phase != progress.phase;
    const bool isNewWait = standstill(progress) > 0 && !(m_progress && standstill(*m_progress) > 0);
    m_progress = progress;
    if (isNewPhase) {
        m_sincePhase.start();
        m_doneAtPhaseStart = progress.current.done;
    }
    if (m_style == Style::Plain &&
        (isNewPhase || isNewWait ||
         m_sinceDrawn.hasExpired(std::chrono::milliseconds(plainInterval).count())))
        drawPlain();
    const bool isDue = !m_redraw.isActive() || m_redraw.remainingTimeAsDuration() > liveInterval;
    if (m_style == Style::Live && isDue)
        m_redraw.start(m_sinceDrawn.isValid() ? liveInterval : 0ms);
}

void ProgressLine::message(const QString &sentence)
{
    erase();
    m_output.message(sentence);
    if (m_style == Style::Live && m_progress)
        drawLive();
}

void ProgressLine::drawPlain()
{
    m_sinceDrawn.start();
    m_output.message(phaseLine(*m_progress, bytesPerSecond(), m_label));
}

void ProgressLine::drawLive()
{
    m_sinceDrawn.start();
    const auto lines =
        progressLines(*m_progress, {terminalSize(), m_colour, bytesPerSecond(), m_label});
    // One write, so that nothing flickers: up, every line anew, and away with what was below.
    QByteArray frame;
    if (m_linesDrawn > 0)
        frame += "\x1b[" + QByteArray::number(m_linesDrawn) + 'F';
    for (const auto &line : lines)
        frame += line.toUtf8() + "\x1b[K\n";
    frame += "\x1b[J";
    m_output.raw(frame);
    m_linesDrawn = lines.size();
    // A countdown goes on although nothing else happens.
    if (standstill(*m_progress) > 0)
        m_redraw.start(countdownInterval);
}

void ProgressLine::erase()
{
    m_redraw.stop();
    if (m_linesDrawn > 0)
        m_output.raw("\x1b[" + QByteArray::number(m_linesDrawn) + "F\x1b[J");
    m_linesDrawn = 0;
}

double ProgressLine::bytesPerSecond() const
{
    const std::chrono::milliseconds elapsed(m_sincePhase.elapsed());
    if (elapsed < shortestMeasure)
        return 0;
    return static_cast<double>(m_progress->current.done - m_doneAtPhaseStart) * 1000 /
           static_cast<double>(elapsed.count());
}

} // namespace decant::cli
