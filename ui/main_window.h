// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "core/values/catalog.h"
#include "ui/distributions/distribution_menu.h"
#include "ui/jobs/job.h"
#include "ui/settings/preferences.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace decant {

class ActionDialog;
class DistributionsView;
class ElidedLabel;
class EmptyState;
class HelpDialog;
class InterruptedDialog;
class JobTray;
class JobsPopup;
class LogBook;
class LogDialog;
class MainWindowStatusBar;
class MainWindowTopBar;
class NewDistributionDialog;
class QuitDialog;
class SettingsDialog;
class Skeleton;
class Toast;
class UpdateWatch;

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
    SettingsDialog *openSettings();
    /// What "Show log" shows; it must outlive the window. Without one nobody is offered it.
    void setLog(LogBook &log);
    /// Only with a log.
    LogDialog *openLog();
    HelpDialog *openHelp();
    /// The same catalog in another language.
    void setCatalog(const Catalog &catalog);
    /// What the settings dialog begins with.
    void setPreferences(const Preferences &preferences) { m_preferences = preferences; }
    JobList &jobs() { return m_jobs; }
    DistributionsView *view() const { return m_view; }
    EmptyState *emptyState() const { return m_empty; }
    Toast *toast() const { return m_toast; }
    bool showsEmptyState() const;
    QPushButton *jobButton() const;
    JobsPopup *jobsPopup() const;
    QLineEdit *search() const;
    ElidedLabel *totals() const;
    QLabel *version() const;
    /// The open one, if any.
    QuitDialog *quitDialog() const;
    InterruptedDialog *interruptedDialog() const;

signals:
    /// They apply from now on, and are to be kept.
    void settingsChanged(const decant::Settings &settings);
    void preferencesChanged(const decant::Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void rebuild();
    void connectParts();
    void makeShortcuts();
    void look();
    /// The same because the user wants it, who sees that it takes its time.
    void lookAgain();
    void takeDistributions(const QList<Distribution> &distributions);
    void showDistributions();
    void showState();
    void focusPage();
    void showJobs();
    void fileJobs();
    void showObstacle(const HostCondition &condition);
    void repair();
    /// Quits, unless one has failed: then the window comes back to show it.
    void quitOnceJobsHaveEnded();
    /// Selects it, and shows everything again where it would be hidden.
    void reveal(const QString &name);
    void takeFinishedJob(BackgroundJob *job);
    void showJob(BackgroundJob *job);
    void retry(Job *job);
    void chooseFolder(Job *job);
    void moveOn(const Job *job, Job *again);
    void signInFor(Job *job);
    void askForProxy(const QString &proxy);
    void act(DistributionAction action, const Distribution &distribution);
    /// A toast. What is said in passing is said again when the language changes.
    struct Notice
    {
        std::function<QString()> sentence;
        std::function<QString()> action{}; ///< What the button says; null: there is none.
        std::function<void()> act{};
    };
    void say(const Notice &notice);
    /// What could not be done, in the details of what it could not be done to.
    struct Trouble
    {
        QString name; ///< Of the distribution.
        std::function<QString()> title;
        Error error;
    };
    void showTrouble(const Trouble &trouble);
    /// In the row of the distribution of this name, until the task has ended.
    void showDoing(const QString &name, const std::function<QString()> &sentence, const Task *task);
    void openTerminal(const QString &name);
    void openFolder(const QString &folder);
    void createFromNewer(const Distribution &distribution);
    void unregister(const Distribution &distribution);
    /// What a dialog is about, and what becomes of it when it is confirmed.
    struct Change
    {
        QString name;    ///< Of the distribution.
        QString doing;   ///< On the button meanwhile.
        QString failure; ///< The title of what went wrong.
        bool stopsFirst = false;
        std::function<std::unique_ptr<Task>()> work; ///< Null: it has become a job.
        std::function<void()> done{};
        std::function<QString()> rowSays{}; ///< Meanwhile; null: nothing.
    };
    void carryOut(ActionDialog *dialog, const Change &change);
    void offerActions();
    QStringList namesBut(const QString &name) const;
    void rename(const Distribution &distribution);
    void changeUser(const Distribution &distribution);
    void resizeDisk(const Distribution &distribution);
    void stop(const Distribution &distribution);
    void setAsDefault(const QString &name);
    void clone(const Distribution &distribution);
    void move(const Distribution &distribution);
    void backUp(const Distribution &distribution);
    void setUpAgain(Job *job);
    HostJob *begin(HostJob::Kind kind, const QString &name, const QString &result,
                   std::unique_ptr<Task> work);
    void tellOf(const HostJob &job);
    void tellOf(const Job &saved);
    void askWhetherToQuit();
    void offerInterrupted();
    void resume(const QList<InterruptedImport> &imports);
    void comeBack();
    /// Starts the task and keeps it until it has ended.
    Task *keep(std::unique_ptr<Task> task);

    Engine &m_engine;
    Catalog m_catalog;
    Preferences m_preferences;
    JobList m_jobs;
    JobTray *m_tray;
    UpdateWatch *m_updates;
    QPointer<NewDistributionDialog> m_dialog;
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<QuitDialog> m_quitDialog;
    QPointer<InterruptedDialog> m_interruptedDialog;
    QPointer<LogDialog> m_logDialog;
    QPointer<HelpDialog> m_helpDialog;
    LogBook *m_log = nullptr;
    QTimer m_refreshTimer{this};
    QTimer m_patience{this};   ///< Until the list is dimmed that is looked at again.
    HostCondition m_condition; ///< When it was looked at last.
    bool m_hasList = false;
    bool m_showsSystem = false;    ///< Distributions that other programs keep for themselves.
    bool m_isRepairing = false;    ///< The host.
    bool m_hasOffered = false;     ///< What was interrupted before.
    bool m_quitsAfterJobs = false; ///< The window is closed already.
    std::optional<Error> m_listError;
    std::optional<Notice> m_notice;                   ///< The last one.
    std::optional<Trouble> m_trouble;                 ///< The last one.
    QHash<QString, std::function<QString()>> m_doing; ///< What, by distribution.

    // Made anew when the language changes.
    QWidget *m_contents = nullptr;
    MainWindowTopBar *m_topBar;
    DistributionsView *m_view;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
    MainWindowStatusBar *m_statusBar;
    QStackedWidget *m_pages;
    Toast *m_toast = nullptr;
};

} // namespace decant
