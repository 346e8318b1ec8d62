// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/archive_format.h"
#include "ui/distributions/action_dialog.h"

class QComboBox;

namespace decant {

class PathField;

/// Asks which file something goes into, and in which format.
class ArchiveDialog : public ActionDialog
{
    Q_OBJECT

public:
    /// What the file begins with.
    struct Proposal
    {
        QString stem; ///< The file's name without its ending.
        QList<ArchiveFormat> formats;
        ArchiveFormat preferred = ArchiveFormat::TarGz;
        std::optional<qint64> size{}; ///< Bytes that go into it; empty: not known.
    };

    PathField *place() const { return m_place; }
    QComboBox *formats() const { return m_formats; }
    QString path() const;
    ArchiveFormat format() const;

protected:
    /// Whoever inherits says the title and the button, and finishes.
    ArchiveDialog(const Proposal &proposal, QWidget *parent);

private:
    void judge();
    void followFormat();

    std::optional<qint64> m_size;
    QComboBox *m_formats;
    PathField *m_place;
};

/// Says under the field how much room there is at `path`, and whether it is enough for so many
/// bytes, where that is known.
bool checkSpace(const QString &path, std::optional<qint64> size, StatusLine &line);

} // namespace decant
