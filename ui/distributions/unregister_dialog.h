// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/values/distribution.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace decant {

class Banner;

/// Asks before a distribution is deleted: its name has to be typed. Window-modal.
class UnregisterDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit UnregisterDialog(const Distribution &distribution, QWidget *parent = nullptr);

    /// There is a way to keep its files somewhere else first.
    void offerBackUp();
    QPushButton *backUp() const { return m_backUp; }
    /// Deleting is under way: nothing can be changed any more.
    void showDeleting();
    /// It failed: says why, and lets try again.
    void showFailure(const Error &error);
    /// Not while it is being deleted.
    void reject() override;

signals:
    /// The name was typed and the red button pressed.
    void confirmed(const QString &name);
    void backUpRequested();

private:
    QString m_name;
    bool m_isDeleting = false;
    Banner *m_failure;
    QLineEdit *m_typed;
    QPushButton *m_backUp;
    QPushButton *m_cancel;
    QPushButton *m_delete;
};

} // namespace decant
