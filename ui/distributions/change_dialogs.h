// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/distribution.h"
#include "ui/distributions/action_dialog.h"

class QLineEdit;
class QSpinBox;

namespace decant {

/// Another name. What runs is stopped first, which the button then says.
class RenameDialog final : public ActionDialog
{
    Q_OBJECT

public:
    /// `others`: the names that are taken, without this one's.
    RenameDialog(const Distribution &distribution, const QStringList &others,
                 QWidget *parent = nullptr);
    QLineEdit *field() const { return m_field; }
    QString newName() const;

private:
    QLineEdit *m_field;
};

/// Who it starts as.
class DefaultUserDialog final : public ActionDialog
{
    Q_OBJECT

public:
    explicit DefaultUserDialog(const Distribution &distribution, QWidget *parent = nullptr);
    QLineEdit *field() const { return m_field; }
    QString user() const;

private:
    QLineEdit *m_field;
};

/// How much its disk can hold. What runs is stopped first, which the button then says.
class ResizeDialog final : public ActionDialog
{
    Q_OBJECT

public:
    explicit ResizeDialog(const Distribution &distribution, QWidget *parent = nullptr);
    QSpinBox *field() const { return m_field; }
    /// Bytes.
    qint64 size() const;

private:
    QSpinBox *m_field;
};

/// Whether what runs in it may be ended.
class StopDialog final : public ActionDialog
{
    Q_OBJECT

public:
    explicit StopDialog(const Distribution &distribution, QWidget *parent = nullptr);
};

} // namespace decant
