// SPDX-License-Identifier: MIT
#include "app/cli/progress_text.h"

#include "core/base/human_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace decant::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::cli::ProgressText)
};

using State = LayerProgress::State;
using Phase = ImportProgress::Phase;

constexpr int barWidth = 20;
constexpr int stateWidth = 11;

QString stateText(State state)
{
    switch (state) {
    case State::Waiting:
        return Text::tr("waiting");
    case State::Downloading:
        return Text::tr("downloading");
    case State::Verifying:
        return Text::tr("verifying");
    case State::Cached:
        return Text::tr("cached");
    case State::Done:
        return Text::tr("done");
    case State::Merging:
        return Text::tr("merging");
    case State::Retrying:
        return Text::tr("retrying");
    case State::Failed:
        return Text::tr("failed");
    }
    Q_UNREACHABLE();
}

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Resolve:
        return Text::tr("Looking the image up");
    case Phase::Download:
        return Text::tr("Downloading");
    case Phase::Merge:
        return Text::tr("Merging");
    case Phase::Import:
        return Text::tr("Importing");
    case Phase::Setup:
        return Text::tr("Setting up");
    }
    Q_UNREACHABLE();
}

const char *colourOf(State state)
{
    switch (state) {
    case State::Cached:
    case State::Done:
        return "32";
    case State::Retrying:
        return "33";
    case State::Failed:
        return "31";
    case State::Waiting:
        return "2";
    default:
        return "36";
    }
}

bool isMoving(const LayerProgress &layer)
{
    return layer.state != State::Waiting && layer.state != State::Cached &&
           layer.state != State::Done;
}

QString stateText(const LayerProgress &layer)
{
    const int wait = layer.state == State::Retrying ? secondsUntil(layer.retryAt) : 0;
    const auto text = wait > 0 ? Text::tr("retrying in %1 s").arg(wait) : stateText(layer.state);
    if (layer.state != State::Retrying || layer.attempts == 0)
        return text;
    return Text::tr("%1 (%2 of %3)").arg(text).arg(layer.attempt).arg(layer.attempts);
}

QString bar(const LayerProgress &layer, int width)
{
    const auto filled = std::clamp(static_cast<int>(shareOf(layer) * width), 0, width);
    return u'[' + QString(filled, u'#') + QString(width - filled, u' ') + u']';
}

QString layerLine(const LayerProgress &layer, const ProgressView &view)
{
    const auto state = stateText(layer).leftJustified(stateWidth);
    const auto sizes = layer.state == State::Downloading || layer.state == State::Retrying
                           ? Text::tr("%1 of %2").arg(humanSize(layer.done), humanSize(layer.total))
                           : humanSize(layer.total);
    QString line = layer.digest.shortHex() + u"  "_s + state;
    if (view.size.columns >= 64)
        // A longer state takes its room from the bar: the columns stay where they are.
        line += u"  "_s + bar(layer, barWidth + stateWidth - static_cast<int>(state.size()));
    line = (line + u"  "_s + sizes).left(view.size.columns - 1);
    if (view.colour)
        // Only after the line has been cut: a sequence has no width, and must not be cut itself.
        line.replace(
            state.trimmed(),
            u"\x1b[%1m%2\x1b[0m"_s.arg(QLatin1StringView(colourOf(layer.state)), state.trimmed()));
    return line;
}

} // namespace

int standstill(const ImportProgress &progress)
{
    if (progress.phase == Phase::Resolve)
        return secondsUntil(progress.retryAt);
    int shortest = 0;
    for (const auto &layer : progress.layers) {
        const int wait = layer.state == State::Retrying ? secondsUntil(layer.retryAt) : 0;
        if (isMoving(layer) && wait == 0)
            return 0;
        if (wait > 0 && (shortest == 0 || wait < shortest))
            shortest = wait;
    }
    return shortest;
}

QString phaseLine(const ImportProgress &progress, double bytesPerSecond, const QString &label)
{
    auto line = label.isEmpty() ? phaseText(progress.phase) : label;
    const int wait = standstill(progress);
    const auto [done, total] = progress.current;
    if (total <= 0)
        return wait > 0 ? Text::tr("%1, retrying in %2 s").arg(line).arg(wait) : line + u"…"_s;
    line = Text::tr("%1: %2 of %3").arg(line, humanSize(done), humanSize(total));
    if (wait > 0)
        return Text::tr("%1, retrying in %2 s").arg(line).arg(wait);
    if (bytesPerSecond < 1 || done >= total)
        return line;
    const std::chrono::seconds left(
        static_cast<qint64>(static_cast<double>(total - done) / bytesPerSecond) + 1);
    return Text::tr("%1, %2, %3").arg(line, humanSpeed(bytesPerSecond), humanTimeLeft(left));
}

QStringList progressLines(const ImportProgress &progress, const ProgressView &view)
{
    // One row is the phase's, and one stays free for the cursor.
    const auto room = std::max<qsizetype>(1, view.size.rows - 2);
    auto layers = progress.layers;
    if (layers.size() > room)
        layers.removeIf([](const LayerProgress &layer) { return !isMoving(layer); });

    QStringList lines;
    for (const auto &layer : layers.first(std::min(room, layers.size())))
        lines.append(layerLine(layer, view));
    lines.append(phaseLine(progress, view.bytesPerSecond, view.label).left(view.size.columns - 1));
    return lines;
}

} // namespace decant::cli
