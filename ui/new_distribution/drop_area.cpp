// SPDX-License-Identifier: MIT
#include "ui/new_distribution/drop_area.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace decant {

namespace {

constexpr int areaHeight = 144;
constexpr int symbolSide = 32;

QString pathOf(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

DropArea::DropArea(QWidget *parent) : QWidget(parent)
{
    setAcceptDrops(true);
    setMinimumHeight(areaHeight);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *title = new TextLabel(TextRole::Section);
    auto *kinds = new TextLabel(TextRole::Caption);
    speak(this, [title, kinds] {
        title->setText(tr("Drop a file here"));
        kinds->setText(tr("A root file system (.tar, .tar.gz, .tar.xz), a WSL distribution "
                          "(.wsl), or what “docker save” writes."));
    });
    for (auto *label : {title, kinds})
        label->setAlignment(Qt::AlignCenter);
    kinds->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, symbolSide + 36, 24, 12);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(kinds);
    column->addStretch();
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &tokens = tokensOf(palette());
    painter.setPen(QPen(m_isOver ? tokens.accent : tokens.fieldBorder, m_isOver ? 2 : 1,
                        m_isOver ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(m_isOver ? tokens.accentSoft : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::panelRadius,
                            metrics::panelRadius);
    paintSymbol(painter, QRectF((width() - symbolSide) / 2.0, 24, symbolSide, symbolSide),
                Symbol::ArrowDown, m_isOver ? tokens.accent : tokens.text2);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (pathOf(*event->mimeData()).isEmpty())
        return;
    m_isOver = true;
    event->acceptProposedAction();
    update();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    update();
}

void DropArea::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    const auto path = pathOf(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    emit dropped(path);
}

} // namespace decant
