// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/first_boot.h"
#include "ui/new_distribution/chosen_image.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace decant {

class ElidedLabel;

/// What the system inside shall be like: services, language, time zone, environment. Its rows
/// stand in somebody else's grid, keys in the first column.
class SystemOptions final : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the grid from this row on.
    SystemOptions(QGridLayout *grid, int row, QObject *parent);

    /// Whether what runs the distributions could start them; by default it can't.
    void setOffersServices(bool offers);
    /// The version of WSL that is to start it; 0: not WSL, or not to be chosen.
    void setWslVersion(int version);
    void begin(const ChosenImage &chosen);
    /// More may be known of the same image by now; what was chosen stays.
    void learn(const ChosenImage &chosen);
    /// Adds what was chosen here.
    void addTo(FirstBoot &setup) const;

    QCheckBox *systemd() const { return m_systemd; }
    QComboBox *language() const { return m_language; }
    QComboBox *timeZone() const { return m_timeZone; }
    QCheckBox *environment() const { return m_keeps; }
    QPushButton *review() const { return m_review; }

signals:
    void edited();

private:
    void sayTexts();
    void showSystemd();
    void showEnvironment();
    void openReview();

    std::optional<ChosenImage> m_chosen;
    std::optional<ImageConfig> m_config;
    QStringList m_leftOut;
    bool m_wasReviewed = false;
    int m_wslVersion = 0;
    QLabel *m_servicesKey;
    QCheckBox *m_systemd;
    QLabel *m_systemdNote;
    QLabel *m_languageKey;
    QComboBox *m_language;
    QLabel *m_timeZoneKey;
    QComboBox *m_timeZone;
    QLabel *m_environmentKey;
    QCheckBox *m_keeps;
    QPushButton *m_review;
    ElidedLabel *m_ignored;
};

} // namespace decant
