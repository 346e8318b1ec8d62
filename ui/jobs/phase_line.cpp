// SPDX-License-Identifier: MIT
#include "ui/jobs/phase_line.h"

#include "core/base/error.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/speak.h"
#include "ui/jobs/job_texts.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace decant {

namespace {

constexpr std::array phases{ImportProgress::Phase::Download, ImportProgress::Phase::Merge,
                            ImportProgress::Phase::Import, ImportProgress::Phase::Setup};

} // namespace

PhaseLine::PhaseLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(fontMetrics().height() + 4);
    speak(this, [this] { tell(); });
}

void PhaseLine::setSteps(bool hasImport, bool hasSetup)
{
    m_hasImport = hasImport;
    m_hasSetup = hasSetup;
    update();
}

void PhaseLine::setPhase(ImportProgress::Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    m_quarters = 0;
    tell();
    update();
}

void PhaseLine::setFraction(std::optional<double> fraction)
{
    // Neither its beginning nor its end is news: the next phase is.
    const int quarters = std::clamp(static_cast<int>(fraction.value_or(0) * 4), 0, 3);
    if (quarters == m_quarters)
        return;
    m_quarters = quarters;
    tell();
}

void PhaseLine::tell()
{
    const auto phase = phaseText(m_phase);
    setAccessibleName(m_quarters == 0 ? phase
                                      : tr("%1, %2 percent").arg(phase).arg(25 * m_quarters));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void PhaseLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &tokens = tokensOf(palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    constexpr double markWidth = 18;
    constexpr double gap = 20;
    double position = 0;
    int number = 0;
    for (const auto phase : phases) {
        if ((phase == ImportProgress::Phase::Import && !m_hasImport) ||
            (phase == ImportProgress::Phase::Setup && !m_hasSetup))
            continue;
        ++number;
        const bool isCurrent = phase == m_phase;
        const bool isDone = phase < m_phase;
        const auto color = isCurrent ? tokens.accent : isDone ? tokens.ok : tokens.text2;
        const auto textFont = fontFor(isCurrent ? TextRole::Strong : TextRole::Body, font());
        const auto text = phaseText(phase);
        const double textWidth = QFontMetricsF(textFont).horizontalAdvance(text) + 1;
        const auto place = [&](double from, double size) {
            return QRectF(isMirrored ? width() - from - size : from, 0, size, height());
        };
        const auto mark = place(position, markWidth);
        if (isDone)
            paintSymbol(painter, mark.adjusted(0, 0, -4, 0), Symbol::Check, color);
        else
            paintText(painter, mark, QLocale().toString(number), textFont, color);
        paintText(painter, place(position + markWidth, textWidth), text, textFont, color);
        position += markWidth + textWidth + gap;
    }
}

} // namespace decant
