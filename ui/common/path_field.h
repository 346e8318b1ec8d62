// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace decant {

/// A folder, or a file to be written, typed or chosen.
class PathField final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Folder,
        NewFile
    };
    explicit PathField(Kind kind, QWidget *parent = nullptr);

    /// As it was typed; separators as Qt wants them.
    QString path() const;
    void setPath(const QString &path);
    QLineEdit *line() const { return m_line; }
    QPushButton *browse() const { return m_browse; }

signals:
    void changed();

private:
    void choose();

    Kind m_kind;
    QLineEdit *m_line;
    QPushButton *m_browse;
};

} // namespace decant
