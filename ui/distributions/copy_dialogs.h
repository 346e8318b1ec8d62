// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/distribution.h"
#include "ui/distributions/archive_dialog.h"

#include <functional>

class QLineEdit;

namespace decant {

class PathField;

/// A second one with the same files.
class CloneDialog final : public ActionDialog
{
    Q_OBJECT

public:
    /// Where a distribution of this name goes.
    using FolderOf = std::function<QString(const QString &name)>;

    CloneDialog(const Distribution &distribution, const QStringList &taken, FolderOf folderOf,
                QWidget *parent = nullptr);
    QLineEdit *field() const { return m_field; }
    PathField *place() const { return m_place; }
    QString newName() const;
    /// Empty: the host's choice.
    QString folder() const;

private:
    void judge();

    QStringList m_taken;
    FolderOf m_folderOf;
    std::optional<qint64> m_size;
    QLineEdit *m_field;
    PathField *m_place;
    bool m_isFolderOwn = false; ///< Typed by hand: it does not follow the name any more.
};

/// Its files into another folder.
class MoveDialog final : public ActionDialog
{
    Q_OBJECT

public:
    explicit MoveDialog(const Distribution &distribution, QWidget *parent = nullptr);
    PathField *place() const { return m_place; }
    QString folder() const;

private:
    PathField *m_place;
};

/// All its files into one archive.
class BackUpDialog final : public ArchiveDialog
{
    Q_OBJECT

public:
    BackUpDialog(const Distribution &distribution, const QList<ArchiveFormat> &formats,
                 QWidget *parent = nullptr);
};

} // namespace decant
