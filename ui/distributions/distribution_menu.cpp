// SPDX-License-Identifier: MIT
#include "ui/distributions/distribution_menu.h"

#include "core/base/error.h"

#include <QAction>

namespace decant {

using Action = DistributionAction;

QSet<DistributionAction> basicActions()
{
    return {Action::OpenTerminal, Action::OpenFolder, Action::CopyReference, Action::Unregister};
}

DistributionMenu::DistributionMenu(QWidget *parent) : QMenu(parent), m_offered(basicActions())
{
    setToolTipsVisible(true);
    add(Action::OpenTerminal, tr("Open &terminal"), Symbol::Terminal, QKeySequence(u"Ctrl+T"_s));
    add(Action::OpenFolder, tr("Open f&older"), Symbol::Folder);
    addSeparator();
    add(Action::Stop, tr("&Stop"), Symbol::Square);
    add(Action::SetAsDefault, tr("Set as &default"), Symbol::Pin);
    addSeparator();
    add(Action::Rename, tr("&Rename…"), Symbol::Pencil, QKeySequence(Qt::Key_F2));
    add(Action::Clone, tr("C&lone…"), Symbol::Add, QKeySequence(u"Ctrl+D"_s));
    add(Action::Move, tr("&Move…"), Symbol::ArrowRight);
    add(Action::BackUp, tr("&Back up…"), Symbol::Archive, QKeySequence(u"Ctrl+E"_s));
    add(Action::ChangeUser, tr("Default &user…"), Symbol::Person);
    add(Action::Resize, tr("Disk si&ze…"), Symbol::Disk);
    addSeparator();
    add(Action::CopyReference, tr("&Copy image reference"), Symbol::Copy);
    addSeparator();
    add(Action::Unregister, tr("U&nregister (delete)…"), Symbol::Bin,
        QKeySequence(QKeySequence::Delete));
    // It would take the key from every field.
    action(Action::Unregister)->setShortcutContext(Qt::WidgetShortcut);
    setOffered(m_offered);
    showFor(std::nullopt, false);
}

void DistributionMenu::add(Action action, const QString &text, Symbol symbol,
                           const QKeySequence &keys)
{
    auto *made = addAction(symbolIcon(symbol), text);
    made->setShortcut(keys);
    connect(made, &QAction::triggered, this, [this, action] { emit chosen(action); });
    m_actions.insert(action, made);
}

void DistributionMenu::setOffered(const QSet<Action> &actions)
{
    m_offered = actions;
    for (auto entry = m_actions.begin(); entry != m_actions.end(); ++entry)
        (*entry)->setVisible(actions.contains(entry.key()));
}

void DistributionMenu::showFor(const std::optional<Distribution> &distribution, bool isBusy)
{
    using State = Distribution::State;
    const auto state = distribution ? distribution->state : State::Broken;
    const auto busy =
        isBusy || state == State::Busy ? tr("Something is being done to it.") : QString();
    const auto broken = state == State::Broken ? tr("Its files are missing.") : QString();
    const auto either = broken.isEmpty() ? busy : broken;
    const auto set = [this, &distribution](Action which, const QString &reason) {
        auto *one = action(which);
        one->setEnabled(distribution.has_value() && m_offered.contains(which) && reason.isEmpty());
        one->setToolTip(reason);
    };
    set(Action::OpenTerminal, either);
    set(Action::OpenFolder, broken);
    set(Action::Stop, state == State::Running ? busy : tr("It is not running."));
    set(Action::SetAsDefault,
        distribution && distribution->isDefault ? tr("It is the default already.") : QString());
    for (const auto which :
         {Action::Rename, Action::Clone, Action::Move, Action::BackUp, Action::ChangeUser})
        set(which, either);
    set(Action::Resize, distribution && distribution->wslVersion == 1
                            ? tr("Only distributions of WSL 2 have a disk.")
                            : either);
    set(Action::CopyReference,
        distribution && distribution->origin ? QString() : tr("It was not created from an image."));
    set(Action::Unregister, busy);
}

} // namespace decant
