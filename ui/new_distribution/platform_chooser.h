// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/platform.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QStackedLayout;

namespace decant {

/// For which platform an image is wanted: a text where there is but one, else a choice.
class PlatformChooser final : public QWidget
{
    Q_OBJECT

public:
    /// `emulated`: architectures whose programs this computer runs, though slowly.
    explicit PlatformChooser(QStringList emulated, QWidget *parent = nullptr);

    void showPlatform(const Platform &current, const std::vector<Platform> &all);
    /// None of them is the one that was wanted.
    void showOthers(const std::vector<Platform> &all);
    /// The first whose programs this computer runs although it is of another kind.
    std::optional<Platform> firstEmulated(const std::vector<Platform> &all) const;
    void showNothing();
    /// What stands there.
    QString text() const;
    QComboBox *combo() const { return m_combo; }

signals:
    void chosen(const decant::Platform &platform);

private:
    bool isEmulated(const Platform &platform) const;
    QString textOf(const Platform &platform) const;

    const QStringList m_emulated;
    std::vector<Platform> m_platforms;
    QStackedLayout *m_stack;
    QLabel *m_label;
    QComboBox *m_combo;
};

} // namespace decant
