// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/values/update_check.h"
#include "ui/distributions/distribution_filter.h"
#include "ui/distributions/distribution_menu.h"
#include "ui/jobs/job.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace decant {

class DetailsPane;
class DistributionModel;
class Hairline;
class JobPane;
class NoMatch;

/// The list, and what is selected in it; where there is no room for both, one in place of the
/// other.
class DistributionsView final : public QWidget
{
    Q_OBJECT

public:
    explicit DistributionsView(QWidget *parent = nullptr);

    void showDistributions(const QList<Distribution> &distributions);
    void showJobs(const JobList &jobs);
    /// Now, or as soon as there is such a row.
    void select(const QString &name);
    void setSearch(const QString &text);
    void setStates(DistributionFilter::States states);
    void setOrder(DistributionFilter::Order order);
    /// What is being done to this one, in the words of its row; empty: nothing any more.
    void setActivity(const QString &name, const QString &activity);
    /// By the distribution's name: whether there is a newer image.
    void showUpdates(const QHash<QString, UpdateCheck> &updates);
    void setOffered(const QSet<DistributionAction> &actions);
    /// Above the facts of the distribution of this name, if it is the selected one; where there is
    /// room for one only, in place of the list. False: nothing is said.
    bool showFailure(const QString &name, const QString &title, const Error &error);
    /// The list is being looked at again: what it shows may be old.
    void setDimmed(bool isDimmed);
    /// Narrow: the details instead of the list.
    void showDetails(bool areShown);
    bool isNarrow() const { return m_isNarrow; }
    bool showsDetails() const { return m_showsDetails; }

    DistributionModel *model() const { return m_model; }
    QListView *list() const { return m_list; }
    DetailsPane *details() const { return m_details; }
    JobPane *jobPane() const { return m_jobPane; }
    DistributionMenu *menu() const { return m_menu; }
    QPushButton *back() const { return m_back; }
    const QString &selectedName() const { return m_selected; }
    /// Empty while a job, or nothing, is selected.
    std::optional<Distribution> current() const;

signals:
    void actionRequested(decant::DistributionAction action,
                         const decant::Distribution &distribution);
    void retryRequested(decant::Job *job);
    void dismissRequested(decant::Job *job);
    void searchCleared();
    /// Another distribution is shown, or the same one anew.
    void shown(const decant::Distribution &distribution);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeListPlace();
    QWidget *makeSide();
    void connectParts();
    void request(DistributionAction action);
    void showSelected();
    /// Of the rows that the filter leaves one is selected; where it leaves none, that is said.
    void showWhatIsLeft();
    void selectSomething();
    void openMenu(const QPoint &place);
    void arrange();
    void openClicked();
    void showActivities();

    DistributionModel *m_model;
    DistributionFilter *m_filter;
    QListView *m_list;
    NoMatch *m_noMatch;
    DistributionMenu *m_menu;
    DetailsPane *m_details;
    JobPane *m_jobPane;
    QStackedWidget *m_side;
    QPushButton *m_back;
    QWidget *m_listPlace;
    Hairline *m_line;
    QWidget *m_sidePlace;
    QList<Job *> m_jobs;
    QHash<QString, QString> m_activities; ///< Those that the window told of.
    QHash<QString, QString> m_hostJobs;   ///< Those that jobs mean.
    QHash<QString, UpdateCheck> m_updates;
    QString m_search;
    QString m_wanted; ///< The name of the row to be selected when it comes.
    QString m_selected;
    QTimer m_clicked; ///< Narrow: while it runs, a click may yet become a double click.
    /// The selection that the list makes up while rows come and go counts for nothing.
    bool m_isUpdating = false;
    bool m_isNarrow = false;
    bool m_showsDetails = false;
};

} // namespace decant
