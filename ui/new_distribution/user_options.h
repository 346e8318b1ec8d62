// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/first_boot.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace decant {

class StatusLine;

/// Who shall live in the distribution: an account, or root alone.
class UserOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit UserOptions(QWidget *parent = nullptr);

    /// `existing`: users that the image brings, as far as that is known.
    void begin(const QStringList &existing);
    /// Empty where no account is wanted.
    std::optional<UserSetup> user() const;
    bool isAcceptable() const;
    /// Where something is missing or wrong; null: nowhere.
    QWidget *firstFault() const;

    QCheckBox *create() const { return m_create; }
    QComboBox *name() const { return m_name; }
    QLineEdit *password() const { return m_password; }
    QLineEdit *repeated() const { return m_repeated; }
    QCheckBox *sudo() const { return m_sudo; }
    QCheckBox *asks() const { return m_asks; }
    StatusLine *status() const { return m_status; }

signals:
    void changed();
    void edited();

private:
    QWidget *makeFields();
    bool wantsPassword() const;
    Result<void> judge() const;
    void sayTexts();
    void showState();

    QCheckBox *m_create;
    QWidget *m_details;
    QComboBox *m_name;
    QLabel *m_nameLabel;
    QLabel *m_passwordLabel;
    QLabel *m_repeatedLabel;
    QLineEdit *m_password;
    QLineEdit *m_repeated;
    QCheckBox *m_sudo;
    QCheckBox *m_asks;
    StatusLine *m_status;
};

} // namespace decant
