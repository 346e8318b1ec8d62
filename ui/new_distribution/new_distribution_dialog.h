// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "core/values/catalog.h"
#include "ui/jobs/job.h"
#include "ui/sign_in/sign_in_dialog.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace decant {

class ContainerTab;
class ImageLookup;
class JobActions;
class JobView;
class OptionsPage;
class ReadyPage;

/// From an image to a distribution: image, options, progress, then ready or failed. Modeless;
/// closing it leaves a running job alone.
class NewDistributionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive the dialog.
    NewDistributionDialog(Engine &engine, JobList &jobs, const Catalog &catalog,
                          QWidget *parent = nullptr);

    /// Shows a job that is under way, or how it ended.
    void showJob(Job *job);
    Job *job() const { return m_job; }
    ContainerTab *containerTab() const { return m_container; }
    OptionsPage *options() const { return m_options; }
    QPushButton *next() const { return m_next; }
    /// The open one, if any.
    SignInDialog *signInDialog() const { return m_signIn; }
    QPushButton *back() const { return m_back; }

signals:
    void terminalRequested(const QString &name);
    /// The user wants to see this distribution, or job, in the list.
    void showRequested(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Page
    {
        ImagePage,
        OptionsStep,
        ProgressPage,
        ReadyStep
    };
    QWidget *makeImagePage(const Catalog &catalog);
    QWidget *makeProgressPage();
    QWidget *makeFooter();
    void goTo(Page page);
    void goOn();
    void create();
    void retry();
    void askToSignIn();
    void showOutcome();
    void showWhetherNextIsPossible();

    Engine &m_engine;
    JobList &m_jobs;
    QPointer<Job> m_job;
    QPointer<SignInDialog> m_signIn;
    QString m_name; ///< Of the distribution that the job makes.
    ImageLookup *m_lookup;
    ContainerTab *m_container;
    OptionsPage *m_options;
    JobView *m_progress;
    QLabel *m_note;
    ReadyPage *m_ready;
    QStackedWidget *m_pages;
    QLabel *m_step;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    JobActions *m_actions;
};

} // namespace decant
