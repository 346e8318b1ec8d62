// SPDX-License-Identifier: MIT
#pragma once

#include "ui/distributions/archive_dialog.h"

class QCheckBox;

namespace decant {

/// An image into a file, instead of a distribution.
class SaveDialog final : public ArchiveDialog
{
    Q_OBJECT

public:
    /// `name`: what the file is called, without its ending.
    SaveDialog(const QString &name, ArchiveFormat preferred, QWidget *parent = nullptr);

    /// Asks in addition whether WSL shall start systemd in what it installs of the file.
    void offerSystemd();
    bool startsSystemd() const;
    /// Null unless it is offered.
    QCheckBox *systemd() const { return m_systemd; }

private:
    QCheckBox *m_systemd = nullptr;
};

} // namespace decant
