// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "core/values/catalog.h"
#include "ui/jobs/job.h"
#include "ui/new_distribution/chosen_image.h"
#include "ui/new_distribution/recent_references.h"
#include "ui/new_distribution/save_dialog.h"
#include "ui/sign_in/sign_in_dialog.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace decant {

class ContainerTab;
class FileTab;
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

    /// Asks first where something was entered that would be lost.
    void reject() override;
    /// Begins with this image of a registry, and offers this name for what becomes of it. Where
    /// something was entered that would be lost, that stays instead.
    void begin(const ImportRequest &request);
    /// Shows a job that is under way, or how it ended.
    void showJob(Job *job);
    /// The same, but what was entered and would be lost stays instead.
    void showUnlessEdited(Job *job);
    Job *job() const { return m_job; }
    /// Somebody answers logRequested().
    void setOffersLog(bool offers);
    ContainerTab *containerTab() const { return m_container; }
    FileTab *fileTab() const { return m_file; }
    QTabBar *tabs() const { return m_tabs; }
    OptionsPage *options() const { return m_options; }
    QPushButton *next() const { return m_next; }
    /// What else can be made of what was chosen: a file.
    QAction *saveAction() const { return m_saveAction; }
    /// The open one, if any.
    SaveDialog *saveDialog() const { return m_saving; }
    /// Asks where the image of a job goes that cannot become a distribution, and puts it there.
    void saveInstead(Job *job);
    /// The open one, if any.
    SignInDialog *signInDialog() const { return m_signIn; }
    QPushButton *back() const { return m_back; }

signals:
    void terminalRequested(const QString &name);
    /// The user wants to see this distribution, or job, in the list.
    void showRequested(const QString &name);
    /// The user wants to see what lies there.
    void folderRequested(const QString &folder);
    /// The job is to be tried again with another folder.
    void otherFolderRequested(decant::Job *job);
    void logRequested();
    /// What the job's distribution could not install is to be installed now.
    void setupRequested(decant::Job *job);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

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
    void sayTexts();
    void sayStep();
    void sayNote();
    void goTo(Page page);
    void goOn();
    void create();
    void retry();
    void connectSaving();
    void save();
    void saveAsItIs(const ImageRequest &image);
    /// Opens the dialog, and begins the job when it is confirmed.
    void askWhereTo(SaveRequest request, const QString &name, ArchiveFormat preferred,
                    Job *replaced = nullptr);
    void remember(const ChosenImage &image);
    void leave();
    std::optional<ChosenImage> chosen() const;
    /// The job that makes a distribution of the same image, if there is one.
    Job *runningJob(const ChosenImage &image) const;
    SignInDialog *askToSignIn(const ImageLocation &location);
    bool wouldLoseEdits() const;
    void askWhetherToLeave();
    QWidget *makeTabRow();
    void connectParts();
    void connectActions();
    bool isOnFile() const;
    /// From now on this job, or none, is the one that the dialog speaks of.
    void follow(Job *job);
    void showOutcome();
    void showWhetherNextIsPossible();

    Engine &m_engine;
    JobList &m_jobs;
    QPointer<Job> m_job;
    QPointer<SignInDialog> m_signIn;
    QPointer<SaveDialog> m_saving;
    const bool m_savesOnly; ///< There is nothing here that could run a distribution.
    RecentReferences m_recent;
    std::optional<ImportRequest> m_wish; ///< What it was begun with.
    QString m_name;                      ///< Of the distribution that the job makes.
    QString m_savedTo;     ///< The folder of the file that the job makes; empty: it makes none.
    bool m_goesOn = false; ///< To the next step, as soon as the image is known.
    QTabBar *m_tabs;
    QStackedWidget *m_tabPages;
    ContainerTab *m_container;
    FileTab *m_file;
    OptionsPage *m_options;
    JobView *m_progress;
    QLabel *m_note;
    ReadyPage *m_ready;
    QStackedWidget *m_pages;
    QLabel *m_step;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    QToolButton *m_more;
    QAction *m_saveAction;
    JobActions *m_actions;
};

} // namespace decant
