// SPDX-License-Identifier: MIT
// What the main window does to distributions beside opening and deleting them, where the host can.
#include "ui/common/toast.h"
#include "ui/distributions/change_dialogs.h"
#include "ui/distributions/copy_dialogs.h"
#include "ui/distributions/distributions_view.h"
#include "ui/main_window.h"

#include <QFileInfo>

namespace decant {

namespace {

using Action = DistributionAction;

QSet<Action> offeredBy(const HostCapabilities &can)
{
    auto offered = basicActions();
    const auto offer = [&offered](bool isPossible, Action action) {
        if (isPossible)
            offered.insert(action);
    };
    offer(can.stop, Action::Stop);
    offer(can.rename, Action::Rename);
    offer(can.clone, Action::Clone);
    offer(can.move, Action::Move);
    offer(can.setDefault, Action::SetAsDefault);
    offer(can.setDefaultUser, Action::ChangeUser);
    offer(can.changeDisk, Action::Resize);
    offer(!can.exportFormats.isEmpty(), Action::BackUp);
    return offered;
}

} // namespace

void MainWindow::offerActions()
{
    m_view->setOffered(offeredBy(m_engine.capabilities()));
}

QStringList MainWindow::namesBut(const QString &name) const
{
    QStringList names;
    for (const auto &distribution : m_engine.distributions())
        names.append(distribution.name);
    names += m_jobs.comingNames();
    names.removeAll(name);
    return names;
}

void MainWindow::carryOut(ActionDialog *dialog, const Change &change)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto goOn = [this, dialog, change] {
        auto work = change.work();
        if (!work)
            return;
        auto *task = keep(std::move(work));
        if (change.rowSays)
            showDoing(change.name, change.rowSays, task);
        connect(task, &Task::finished, dialog, [task, dialog, change] {
            if (task->error()) {
                dialog->showFailure(change.failure, *task->error());
                return;
            }
            dialog->accept();
            if (change.done)
                change.done();
        });
    };
    connect(dialog, &ActionDialog::confirmed, this, [this, dialog, change, goOn] {
        dialog->showWorking(change.doing);
        if (!change.stopsFirst) {
            goOn();
            return;
        }
        auto *stopping = keep(m_engine.stopDistribution(change.name));
        showDoing(
            change.name, [] { return tr("Stopping…"); }, stopping);
        connect(stopping, &Task::finished, dialog, [stopping, dialog, change, goOn] {
            if (stopping->error())
                dialog->showFailure(change.failure, *stopping->error());
            else
                goOn();
        });
    });
    dialog->open();
}

void MainWindow::rename(const Distribution &distribution)
{
    auto *dialog = new RenameDialog(distribution, namesBut(distribution.name), this);
    const auto &name = distribution.name;
    carryOut(dialog,
             {.name = name,
              .doing = tr("Renaming…"),
              .failure = tr("%1 couldn't be renamed").arg(name),
              .stopsFirst = distribution.state == Distribution::State::Running,
              .work = [this, dialog,
                       name] { return m_engine.renameDistribution(name, dialog->newName()); },
              .done =
                  [this, dialog, name] {
                      m_view->select(dialog->newName());
                      say({.sentence = [name, newName = dialog->newName()] {
                          return tr("%1 is now called %2").arg(name, newName);
                      }});
                  }});
}

void MainWindow::changeUser(const Distribution &distribution)
{
    auto *dialog = new DefaultUserDialog(distribution, this);
    const auto &name = distribution.name;
    carryOut(dialog, {.name = name,
                      .doing = tr("Changing…"),
                      .failure = tr("The default user couldn't be changed"),
                      .work = [this, dialog,
                               name] { return m_engine.setDefaultUser(name, dialog->user()); },
                      .done =
                          [this, dialog, name] {
                              say({.sentence = [name, user = dialog->user()] {
                                  return tr("%1 now starts as %2").arg(name, user);
                              }});
                          }});
}

void MainWindow::resizeDisk(const Distribution &distribution)
{
    auto *dialog = new ResizeDialog(distribution, this);
    const auto &name = distribution.name;
    carryOut(dialog,
             {.name = name,
              .doing = tr("Changing…"),
              .failure = tr("The disk size couldn't be changed"),
              .stopsFirst = distribution.state == Distribution::State::Running,
              .work = [this, dialog, name] { return m_engine.resizeDisk(name, dialog->size()); },
              .done =
                  [this, name] {
                      say({.sentence = [name] {
                          return tr("The disk of %1 has its new size").arg(name);
                      }});
                  }});
}

void MainWindow::stop(const Distribution &distribution)
{
    const auto &name = distribution.name;
    carryOut(new StopDialog(distribution, this),
             {.name = name,
              .doing = tr("Stopping…"),
              .failure = tr("%1 couldn't be stopped").arg(name),
              .work = [this, name] { return m_engine.stopDistribution(name); },
              .rowSays = [] { return tr("Stopping…"); }});
}

void MainWindow::setAsDefault(const QString &name)
{
    QString before;
    for (const auto &distribution : m_engine.distributions()) {
        if (distribution.isDefault)
            before = distribution.name;
    }
    auto *task = keep(m_engine.setDefaultDistribution(name));
    connect(task, &Task::finished, this, [this, task, name, before] {
        if (task->error()) {
            showTrouble(
                {name, [] { return tr("The default couldn't be changed"); }, *task->error()});
            return;
        }
        Notice notice{.sentence = [name] { return tr("%1 is now the default").arg(name); }};
        if (!before.isEmpty() && before != name) {
            notice.action = [] { return tr("&Undo"); };
            notice.act = [this, before] { setAsDefault(before); };
        }
        say(notice);
    });
}

void MainWindow::clone(const Distribution &distribution)
{
    const auto &name = distribution.name;
    auto *dialog = new CloneDialog(
        distribution, namesBut({}),
        [this](const QString &named) { return m_engine.host().defaultFolder(named); }, this);
    carryOut(dialog,
             {.name = name,
              .doing = tr("Stopping…"),
              .failure = tr("%1 couldn't be cloned").arg(name),
              .stopsFirst = distribution.state == Distribution::State::Running,
              .work = [this, dialog, name]() -> std::unique_ptr<Task> {
                  begin(HostJob::Kind::Clone, name, dialog->newName(),
                        m_engine.cloneDistribution(name, dialog->newName(), dialog->folder()));
                  dialog->accept();
                  return nullptr;
              }});
}

void MainWindow::move(const Distribution &distribution)
{
    const auto &name = distribution.name;
    auto *dialog = new MoveDialog(distribution, this);
    carryOut(dialog, {.name = name,
                      .doing = tr("Stopping…"),
                      .failure = tr("%1 couldn't be moved").arg(name),
                      .stopsFirst = distribution.state == Distribution::State::Running,
                      .work = [this, dialog, name]() -> std::unique_ptr<Task> {
                          begin(HostJob::Kind::Move, name, name,
                                m_engine.moveDistribution(name, dialog->folder()));
                          dialog->accept();
                          return nullptr;
                      }});
}

void MainWindow::backUp(const Distribution &distribution)
{
    const auto &name = distribution.name;
    auto *dialog = new BackUpDialog(distribution, m_engine.capabilities().exportFormats, this);
    carryOut(dialog,
             {.name = name,
              .doing = tr("Stopping…"),
              .failure = tr("%1 couldn't be backed up").arg(name),
              .stopsFirst = distribution.state == Distribution::State::Running,
              .work = [this, dialog, name]() -> std::unique_ptr<Task> {
                  begin(HostJob::Kind::BackUp, name, dialog->path(),
                        m_engine.exportDistribution(
                            {.name = name, .path = dialog->path(), .format = dialog->format()}));
                  dialog->accept();
                  return nullptr;
              }});
}

void MainWindow::setUpAgain(Job *job)
{
    const auto name = job->name();
    job->followSetup(begin(HostJob::Kind::SetUp, name, name, m_engine.setUpAgain(name)));
}

HostJob *MainWindow::begin(HostJob::Kind kind, const QString &name, const QString &result,
                           std::unique_ptr<Task> work)
{
    return m_jobs.add(std::make_unique<HostJob>(kind, name, result, std::move(work)));
}

void MainWindow::tellOf(const HostJob &job)
{
    if (job.state() == BackgroundJob::State::Stopped)
        return;
    const auto title = [pointer = QPointer(&job)] {
        return pointer ? hostJobTitle(*pointer) : QString();
    };
    Notice notice{.sentence = title};
    if (job.state() == BackgroundJob::State::Failed) {
        showTrouble({job.name(), title, job.error()});
    } else if (job.kind() == HostJob::Kind::BackUp) {
        notice.action = [] { return tr("Open &folder"); };
        notice.act = [this, path = job.result()] { openFolder(QFileInfo(path).absolutePath()); };
    }
    say(notice);
}

} // namespace decant
