// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/image_config.h"

#include <QDialog>

class QListWidget;

namespace decant {

/// Which of an image's variables stay: each with its name and value, those that look secret
/// masked and left out unless somebody ticks them. Window-modal.
class EnvironmentDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `leftOut`: names of variables that are not ticked.
    EnvironmentDialog(const ImageConfig &config, const QStringList &leftOut,
                      QWidget *parent = nullptr);

    QStringList leftOut() const;
    QListWidget *list() const { return m_list; }

    /// The names of those variables that look secret.
    static QStringList secretsOf(const QStringList &environment);

private:
    QListWidget *m_list;
};

} // namespace decant
