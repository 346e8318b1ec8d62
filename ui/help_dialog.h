// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace decant {

/// The keys that do something, and which Decant this is. Modeless.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `offersLog`: somebody answers logRequested().
    explicit HelpDialog(bool offersLog, QWidget *parent = nullptr);

signals:
    void logRequested();
};

} // namespace decant
