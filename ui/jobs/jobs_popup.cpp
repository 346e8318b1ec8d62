// SPDX-License-Identifier: MIT
#include "ui/jobs/jobs_popup.h"

#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/common/painting.h"
#include "ui/jobs/job_row.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace decant {

namespace {

constexpr int popupWidth = 400;
constexpr int mostHeight = 420;

} // namespace

JobsPopup::JobsPopup(JobList &jobs, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_jobs(jobs), m_clear(new QPushButton(tr("&Clear")))
{
    setAccessibleName(tr("Jobs"));
    setFrameShape(QFrame::NoFrame);
    roundCorners(*this);
    // A click on the button that opened it closes it, and does no more.
    setAttribute(Qt::WA_NoMouseReplay);
    setButtonRole(m_clear, ButtonRole::Link);
    m_clear->setToolTip(tr("Forgets the jobs that have ended."));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 0);
    head->addWidget(new TextLabel(TextRole::Section, tr("Jobs")), 1);
    head->addWidget(m_clear);

    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, metrics::popupRadius / 2);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(scroll, 1);

    connect(&m_jobs, &JobList::changed, this, &JobsPopup::showJobs);
    connect(m_clear, &QPushButton::clicked, &m_jobs, &JobList::clear);
    showJobs();
}

void JobsPopup::showJobs()
{
    const auto jobs = m_jobs.all();
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (jobs.contains(row.key())) {
            ++row;
            continue;
        }
        (*row)->hide();
        (*row)->deleteLater();
        row = m_rows.erase(row);
    }
    bool isNew = false;
    for (auto *job : jobs) {
        if (m_rows.contains(job))
            continue;
        isNew = true;
        auto *row = new JobRow(job);
        connect(row, &JobRow::showRequested, this, [this](BackgroundJob *shown) {
            close();
            emit showRequested(shown);
        });
        m_rows.insert(job, row);
        m_column->insertWidget(m_column->count() - 1, row);
    }
    m_clear->setEnabled(m_jobs.activeCount() < jobs.size());
    if (!isVisible())
        return;
    if (jobs.isEmpty())
        close();
    else if (isNew || m_rows.size() != jobs.size())
        place();
}

void JobsPopup::openAbove(QWidget *anchor)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_corner = anchor->mapToGlobal(isMirrored ? QPoint(0, 0) : QPoint(anchor->width(), 0));
    place();
    show();
    m_clear->setFocus();
    focusNextChild();
}

void JobsPopup::place()
{
    int height = 1 + metrics::popupRadius / 2 + 16 + metrics::controlHeight;
    for (auto *row : std::as_const(m_rows)) {
        row->ensurePolished();
        height += row->sizeHint().height();
    }
    const QSize size(popupWidth, std::min(height, mostHeight));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QRect area(QPoint(isMirrored ? m_corner.x() : m_corner.x() - size.width(),
                      m_corner.y() - size.height() - metrics::grid),
               size);
    if (const auto *where = screen()) {
        const auto bounds = where->availableGeometry();
        area.moveLeft(
            std::max(bounds.left(), std::min(area.left(), bounds.right() - area.width())));
        area.moveTop(std::max(bounds.top(), area.top()));
    }
    setGeometry(area);
}

void JobsPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPopup(painter, *this, tokensOf(palette()));
}

} // namespace decant
