// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace decant {

/// Puts a text on the clipboard, and shows for a moment that it did.
class CopyButton final : public QToolButton
{
    Q_OBJECT

public:
    /// `what`: the tool tip and accessible name, "Copy digest".
    explicit CopyButton(const QString &what, QWidget *parent = nullptr);
    void setWhat(const QString &what);
    void setTextToCopy(const QString &text) { m_text = text; }

private:
    void copy();

    QString m_text;
};

} // namespace decant
