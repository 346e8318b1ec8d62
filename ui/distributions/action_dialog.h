// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace decant {

class Banner;
class StatusLine;

/// One thing that is to be done to a distribution: a question, its fields, one button.
/// Window-modal; Enter is the button.
class ActionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ActionDialog(QWidget *parent);

    QPushButton *button() const { return m_button; }
    StatusLine *status() const { return m_status; }
    Banner *failure() const { return m_failure; }

    /// It is being done: nothing can be changed, and the dialog stays.
    void showWorking(const QString &button);
    /// It was not done: says why, and lets try again.
    void showFailure(const QString &title, const Error &error);
    void reject() override;

signals:
    /// What the fields say is to be done.
    void confirmed();

protected:
    /// The field under its label, which sayField() fills.
    QLabel *addField(QWidget *field);
    /// Under the field that comes last.
    void addStatus();
    /// To be called when everything has been said: puts the buttons below the fields.
    void finish(bool isDangerous = false);
    void setPossible(bool isPossible);
    /// Whoever inherits says these through speak().
    void sayTitle(const QString &title, const QString &sentence);
    static void sayField(QLabel *label, const QString &text);
    /// Where "Cancel" would not say what it does.
    void setCancelText(const QString &text);
    /// Of its button, when the work is not going on.
    void setButtonText(const QString &text);
    void changeEvent(QEvent *event) override;

private:
    void showWhetherPossible();
    void focusField();

    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_fields;
    StatusLine *m_status;
    Banner *m_failure;
    QPushButton *m_cancel;
    QPushButton *m_button;
    QString m_buttonText;
    QString m_cancelText;
    bool m_isPossible = true;
    bool m_isWorking = false;
};

} // namespace decant
