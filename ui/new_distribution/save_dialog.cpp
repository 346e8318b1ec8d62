// SPDX-License-Identifier: MIT
#include "ui/new_distribution/save_dialog.h"

#include "ui/common/speak.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace decant {

namespace {

using Format = ArchiveFormat;

} // namespace

SaveDialog::SaveDialog(const QString &name, ArchiveFormat preferred, QWidget *parent)
    : ArchiveDialog({.stem = name,
                     .formats = preferred == Format::Wsl
                                    ? QList{Format::Wsl, Format::TarGz, Format::Tar}
                                    : QList{Format::TarGz, Format::Tar},
                     .preferred = preferred},
                    parent)
{
    speak(this, [this, name, preferred] {
        sayTitle(tr("Save %1 as a file").arg(name),
                 preferred == Format::Wsl
                     ? tr("WSL installs a .wsl file with a double click, on any computer. What "
                          "you have set up is in it.")
                     : tr("All files of the image in one archive."));
        setButtonText(tr("&Save"));
    });
    finish();
}

void SaveDialog::offerSystemd()
{
    m_systemd = new QCheckBox;
    auto *label = addField(m_systemd);
    speak(m_systemd, [this, label] {
        label->setText(tr("Ser&vices"));
        m_systemd->setText(tr("S&tart systemd"));
    });
    connect(formats(), &QComboBox::currentIndexChanged, m_systemd,
            [this] { m_systemd->setEnabled(format() == Format::Wsl); });
    resize(width(), std::max(height(), layout()->heightForWidth(width())));
}

bool SaveDialog::startsSystemd() const
{
    return m_systemd != nullptr && m_systemd->isEnabled() && m_systemd->isChecked();
}

} // namespace decant
