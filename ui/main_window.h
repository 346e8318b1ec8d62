// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "core/values/catalog.h"
#include "ui/jobs/job.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace decant {

class DistributionsView;
class ElidedLabel;
class EmptyState;
class NewDistributionDialog;

/// The desk: what is installed, what is being made, and where new ones begin.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /// The engine must outlive the window.
    MainWindow(Engine &engine, Catalog catalog, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the dialog, or brings the open one to the front.
    NewDistributionDialog *newDistribution();
    JobList &jobs() { return m_jobs; }
    DistributionsView *view() const { return m_view; }
    EmptyState *emptyState() const { return m_empty; }
    bool showsEmptyState() const;
    QPushButton *jobButton() const { return m_jobButton; }
    QLineEdit *search() const { return m_search; }
    ElidedLabel *totals() const { return m_totals; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeTopBar();
    QWidget *makeStatusBar();
    void makeShortcuts();
    void look();
    void takeDistributions(const QList<Distribution> &distributions);
    void showState();
    void showTotals();
    void showJobs();
    void retry(Job *job);
    void openTerminal(const QString &name);
    void openFolder(const QString &folder);
    void unregister(const Distribution &distribution);
    /// Starts the task and keeps it until it has ended.
    Task *keep(std::unique_ptr<Task> task);

    Engine &m_engine;
    Catalog m_catalog;
    JobList m_jobs;
    QPointer<NewDistributionDialog> m_dialog;
    QTimer m_refreshTimer;
    bool m_hasList = false;
    std::optional<Error> m_listError;

    QPushButton *m_new;
    QLineEdit *m_search;
    QComboBox *m_states;
    DistributionsView *m_view;
    EmptyState *m_empty;
    QWidget *m_topBar;
    QWidget *m_statusBar;
    QStackedWidget *m_content;
    ElidedLabel *m_totals;
    QPushButton *m_jobButton;
};

} // namespace decant
