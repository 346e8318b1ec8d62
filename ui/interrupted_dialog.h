// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/interrupted_import.h"

#include <QDialog>
#include <QList>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace decant {

class StatusLine;

/// What to do with imports that were under way when Decant, or the computer, went. A password is
/// never kept, and asked for again. Window-modal; closing it decides nothing.
class InterruptedDialog final : public QDialog
{
    Q_OBJECT

public:
    /// At least one.
    explicit InterruptedDialog(QList<InterruptedImport> imports, QWidget *parent = nullptr);

    QPushButton *resume() const { return m_resume; }
    QPushButton *discard() const { return m_discard; }
    /// Pairs of a password and its repetition, for each import that had one.
    const QList<std::pair<QLineEdit *, QLineEdit *>> &passwords() const { return m_passwords; }

signals:
    /// With the passwords that were typed.
    void resumeChosen(const QList<decant::InterruptedImport> &imports);
    void discardChosen(const QList<decant::InterruptedImport> &imports);

private:
    void addImport(QGridLayout *grid, const InterruptedImport &import);
    void addPassword(QGridLayout *grid, const QString &user, const QString &name);
    void judge();
    QList<InterruptedImport> completed() const;

    QList<InterruptedImport> m_imports;
    QList<std::pair<QLineEdit *, QLineEdit *>> m_passwords;
    StatusLine *m_status;
    QPushButton *m_resume;
    QPushButton *m_discard;
};

} // namespace decant
