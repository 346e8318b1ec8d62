// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QRadioButton;
class QWidget;

namespace decant {

/// Which version of WSL the distribution shall be for, where it is not WSL 2 anyway. Its row stands
/// in somebody else's grid, the key in the first column.
class VersionOptions final : public QObject
{
    Q_OBJECT

public:
    /// Adds its row to the grid.
    VersionOptions(QGridLayout *grid, int row, QObject *parent);

    /// `versions`: as HostCapabilities has them. WSL 2 alone, or none, is not worth a word.
    void begin(const QList<int> &versions, int preferred);
    /// 0: there is nothing to be chosen.
    int version() const;
    /// The button of this version; null: there is none.
    QRadioButton *button(int version) const;

signals:
    /// Also by begin(). As version() says it.
    void changed(int version);
    /// By the user.
    void edited();

private:
    void sayTexts();

    QLabel *m_key;
    QWidget *m_choices;
    QButtonGroup *m_buttons; ///< By version.
};

} // namespace decant
