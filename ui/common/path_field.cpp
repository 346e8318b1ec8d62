// SPDX-License-Identifier: MIT
#include "ui/common/path_field.h"

#include "core/base/error.h"
#include "ui/common/speak.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace decant {

PathField::PathField(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_line(new QLineEdit), m_browse(new QPushButton)
{
    speak(m_browse, [this] { m_browse->setText(tr("Bro&wse…")); });
    m_browse->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(m_browse);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PathField::changed);
    connect(m_browse, &QPushButton::clicked, this, &PathField::choose);
}

QString PathField::path() const
{
    return QDir::fromNativeSeparators(m_line->text().trimmed());
}

void PathField::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
    // Where it is too long, its beginning says more to who has not typed it.
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
}

void PathField::choose()
{
    auto *dialog = new QFileDialog(this, {}, path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::AnyFile);
    dialog->setAcceptMode(m_kind == Kind::Folder ? QFileDialog::AcceptOpen
                                                 : QFileDialog::AcceptSave);
    // The field's owner asks about a file that is there already.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    if (m_kind == Kind::NewFile)
        dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::setPath);
    dialog->open();
}

} // namespace decant
