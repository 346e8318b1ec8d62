// SPDX-License-Identifier: MIT
#include "ui/common/progress_bar.h"

#include "ui/common/decant_style.h"
#include "ui/common/painting.h"

#include <QPainter>

namespace decant {

using namespace std::chrono_literals;

namespace {

constexpr int steps = 10'000;
constexpr auto frame = 40ms;
constexpr auto wholeWay = 2400ms;
constexpr double pieceLength = 0.25;

} // namespace

ProgressBar::ProgressBar(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, steps);
    setTextVisible(false);
    m_wandering.setInterval(frame);
    connect(&m_wandering, &QTimer::timeout, this, &ProgressBar::wander);
}

void ProgressBar::setFraction(std::optional<double> fraction)
{
    setRange(0, fraction ? steps : 0);
    setValue(static_cast<int>(fraction.value_or(0) * steps));
    moveIfUnknown();
}

void ProgressBar::moveIfUnknown()
{
    if (!isUnknown() || !isVisible() || !mayMove(*this)) {
        m_wandering.stop();
        m_place = 0.5;
    } else if (!m_wandering.isActive()) {
        m_place = 0;
        m_wandering.start();
    }
}

void ProgressBar::wander()
{
    m_place += static_cast<double>(frame.count()) / static_cast<double>(wholeWay.count());
    if (m_place > 1)
        m_place = 0;
    update();
}

void ProgressBar::paintEvent(QPaintEvent *event)
{
    if (!isUnknown()) {
        QProgressBar::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const auto &tokens = tokensOf(palette());
    QRectF bar(0, 0, width(), metrics::barHeight);
    bar.moveCenter(QRectF(rect()).center());
    // It comes from beyond the one end, and goes beyond the other.
    const double from = m_place * (1 + pieceLength) - pieceLength;
    paintBarPart(painter, bar, from, from + pieceLength, tokens.accent, tokens);
}

void ProgressBar::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    moveIfUnknown();
}

void ProgressBar::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    moveIfUnknown();
}

} // namespace decant
