// SPDX-License-Identifier: MIT
#pragma once

#include "ui/distributions/action_dialog.h"

namespace decant {

/// Asks whether what was entered may be lost.
class LeaveDialog final : public ActionDialog
{
    Q_OBJECT

public:
    /// `name`: of what would not be created.
    LeaveDialog(const QString &name, QWidget *parent);
};

} // namespace decant
