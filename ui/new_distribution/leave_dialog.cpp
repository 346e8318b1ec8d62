// SPDX-License-Identifier: MIT
#include "ui/new_distribution/leave_dialog.h"

#include "ui/common/speak.h"

namespace decant {

LeaveDialog::LeaveDialog(const QString &name, QWidget *parent) : ActionDialog(parent)
{
    speak(this, [this, name] {
        sayTitle(tr("Close without creating %1?").arg(name), tr("What you entered is lost."));
        setCancelText(tr("&Keep editing"));
        setButtonText(tr("&Close"));
    });
    finish(true);
    connect(this, &ActionDialog::confirmed, this, &QDialog::accept);
}

} // namespace decant
