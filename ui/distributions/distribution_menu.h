// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/distribution.h"
#include "ui/common/icons.h"

#include <QHash>
#include <QMenu>
#include <QSet>

#include <optional>

namespace decant {

/// What can be done to a distribution. Source: ux.md 3 and 7.
enum class DistributionAction
{
    OpenTerminal,
    OpenFolder,
    Stop,
    SetAsDefault,
    Rename,
    Clone,
    Move,
    BackUp,
    ChangeUser,
    Resize,
    CopyReference,
    Unregister
};
inline size_t qHash(DistributionAction action, size_t seed = 0)
{
    return ::qHash(static_cast<int>(action), seed);
}

/// The context menu of a row, which is also what stands behind More.
class DistributionMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit DistributionMenu(QWidget *parent = nullptr);

    /// What the host can't do is not shown at all.
    void setOffered(const QSet<DistributionAction> &actions);
    /// What can't be done to this one now is disabled, and says why. `isBusy`: something is being
    /// done to it already.
    void showFor(const std::optional<Distribution> &distribution, bool isBusy);
    QAction *action(DistributionAction action) const { return m_actions.value(action); }

signals:
    void chosen(decant::DistributionAction action);

private:
    void add(DistributionAction action, const QString &text, Symbol symbol,
             const QKeySequence &keys = {});

    QHash<DistributionAction, QAction *> m_actions;
    QSet<DistributionAction> m_offered;
};

/// What needs nothing but the files: offered wherever distributions are.
QSet<DistributionAction> basicActions();

} // namespace decant
