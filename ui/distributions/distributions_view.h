// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/values/distribution.h"
#include "ui/distributions/distribution_filter.h"
#include "ui/jobs/job.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace decant {

class DetailsPane;
class DistributionModel;
class JobPane;

/// The list and, beside it, what is selected. It only says what is wanted.
class DistributionsView final : public QWidget
{
    Q_OBJECT

public:
    explicit DistributionsView(QWidget *parent = nullptr);

    void showDistributions(const QList<Distribution> &distributions);
    void showJobs(const QList<Job *> &jobs);
    /// Now, or as soon as there is such a row.
    void select(const QString &name);
    void setSearch(const QString &text);
    void setStates(DistributionFilter::States states);
    /// Above the facts of the distribution of this name, if it is the one that is shown.
    void showFailure(const QString &name, const QString &title, const Error &error);

    DistributionModel *model() const { return m_model; }
    QListView *list() const { return m_list; }
    DetailsPane *details() const { return m_details; }
    JobPane *jobPane() const { return m_jobPane; }
    QMenu *menu() const { return m_menu; }

signals:
    void terminalRequested(const QString &name);
    void folderRequested(const QString &folder);
    void unregisterRequested(const decant::Distribution &distribution);
    void retryRequested(decant::Job *job);
    void dismissRequested(decant::Job *job);
    void searchCleared();

private:
    void makeMenu();
    void showSelected();
    void showWhetherEmpty();
    void selectSomething();
    void openMenu(const QPoint &place);
    std::optional<Distribution> current() const;

    DistributionModel *m_model;
    DistributionFilter *m_filter;
    QListView *m_list;
    QWidget *m_noMatch;
    QLabel *m_noMatchText;
    QMenu *m_menu;
    DetailsPane *m_details;
    JobPane *m_jobPane;
    QStackedWidget *m_side;
    QList<Job *> m_jobs;
    QString m_search;
    QString m_wanted; ///< The name of the row to be selected when it comes.
    QString m_selected;
    /// The selection that the list makes up while rows come and go counts for nothing.
    bool m_isUpdating = false;
};

} // namespace decant
