// SPDX-License-Identifier: MIT
#include "ui/new_distribution/system_options.h"

#include "core/values/likely_verdict.h"
#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"
#include "ui/new_distribution/environment_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

namespace decant {

namespace {

QString languageName(const QLocale &locale)
{
    return u"%1 (%2)"_s.arg(QLocale::languageToString(locale.language()),
                            QLocale::territoryToString(locale.territory()));
}

/// In the language that is spoken now: "%1, same as this computer" first, where that is known,
/// then as the image has it.
void sayFirstChoices(QComboBox &box, const QString &own)
{
    int at = 0;
    if (!own.isEmpty())
        box.setItemText(at++, SystemOptions::tr("%1, same as this computer").arg(own));
    box.setItemText(at, SystemOptions::tr("As the image has it"));
}

QString languageOfHost()
{
    const auto own = FirstBootRules::localeOfHost();
    return own.isEmpty() ? QString() : languageName(QLocale(own.section(u'.', 0, 0)));
}

/// Two that sayFirstChoices() names, then all there are.
void fillLanguages(QComboBox &box)
{
    if (const auto own = FirstBootRules::localeOfHost(); !own.isEmpty())
        box.addItem(QString(), own);
    box.addItem(QString(), QString());
    QMap<QString, QString> all;
    const auto locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const auto &locale : locales) {
        const auto name = locale.name() + u".UTF-8"_s;
        if (locale.territory() != QLocale::World && locale.name().contains(u'_') &&
            FirstBootRules::checkLocale(name))
            all.insert(languageName(locale), name);
    }
    for (auto language = all.begin(); language != all.end(); ++language)
        box.addItem(language.key(), *language);
}

void fillTimeZones(QComboBox &box)
{
    if (const auto own = FirstBootRules::timezoneOfHost(); !own.isEmpty())
        box.addItem(QString(), own);
    box.addItem(QString(), QString());
    for (const auto &id : QTimeZone::availableTimeZoneIds()) {
        const auto name = QString::fromLatin1(id);
        if (name.contains(u'/') && !name.startsWith(u"Etc/") && FirstBootRules::checkTimezone(name))
            box.addItem(name, name);
    }
    box.addItem(u"UTC"_s, u"UTC"_s);
}

QString programOf(const ImageConfig &config)
{
    return (config.entrypoint + config.command).join(u' ');
}

} // namespace

SystemOptions::SystemOptions(QGridLayout *grid, int row, QObject *parent)
    : QObject(parent),
      m_servicesKey(new TextLabel(TextRole::Body)),
      m_systemd(new QCheckBox),
      m_systemdNote(new TextLabel(TextRole::Caption)),
      m_languageKey(new TextLabel(TextRole::Body)),
      m_language(new QComboBox),
      m_timeZoneKey(new TextLabel(TextRole::Body)),
      m_timeZone(new QComboBox),
      m_environmentKey(new TextLabel(TextRole::Body)),
      m_keeps(new QCheckBox),
      m_review(new QPushButton),
      m_ignored(new ElidedLabel(TextRole::Caption))
{
    fillLanguages(*m_language);
    fillTimeZones(*m_timeZone);
    for (auto *box : {m_language, m_timeZone}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        box->setMaxVisibleItems(14);
        connect(box, &QComboBox::activated, this, &SystemOptions::edited);
    }
    m_languageKey->setBuddy(m_language);
    m_timeZoneKey->setBuddy(m_timeZone);
    m_servicesKey->setBuddy(m_systemd);
    m_environmentKey->setBuddy(m_keeps);
    setButtonRole(m_review, ButtonRole::Link);
    m_review->setAutoDefault(false);
    grid->addWidget(m_servicesKey, row, 0);
    grid->addWidget(m_systemd, row, 1, 1, 2);
    grid->addWidget(m_systemdNote, row + 1, 1, 1, 2);
    grid->addWidget(m_languageKey, row + 2, 0);
    grid->addWidget(m_language, row + 2, 1, 1, 2);
    grid->addWidget(m_timeZoneKey, row + 3, 0);
    grid->addWidget(m_timeZone, row + 3, 1, 1, 2);
    grid->addWidget(m_environmentKey, row + 4, 0);
    auto *environment = new QHBoxLayout;
    environment->setSpacing(8);
    environment->addWidget(m_keeps);
    environment->addWidget(m_review);
    environment->addStretch();
    grid->addLayout(environment, row + 4, 1, 1, 2);
    grid->addWidget(m_ignored, row + 5, 1, 1, 2);

    setOffersServices(false);
    speak(m_systemd, [this] { sayTexts(); });
    connect(m_systemd, &QCheckBox::clicked, this, &SystemOptions::edited);
    connect(m_keeps, &QCheckBox::clicked, this, &SystemOptions::edited);
    connect(m_keeps, &QCheckBox::toggled, m_review, &QWidget::setEnabled);
    connect(m_review, &QPushButton::clicked, this, &SystemOptions::openReview);
}

void SystemOptions::sayTexts()
{
    m_servicesKey->setText(tr("Serv&ices"));
    m_systemd->setText(tr("Start &systemd"));
    m_languageKey->setText(tr("Lan&guage"));
    m_timeZoneKey->setText(tr("&Time zone"));
    for (auto *key : {m_languageKey, m_timeZoneKey})
        key->buddy()->setAccessibleName(withoutMnemonic(key->text()));
    m_environmentKey->setText(tr("Envir&onment"));
    m_review->setText(tr("Re&view…"));
    sayFirstChoices(*m_language, languageOfHost());
    sayFirstChoices(*m_timeZone, FirstBootRules::timezoneOfHost());
    showSystemd();
    showEnvironment();
}

void SystemOptions::setOffersServices(bool offers)
{
    for (QWidget *part : {static_cast<QWidget *>(m_servicesKey), static_cast<QWidget *>(m_systemd),
                          static_cast<QWidget *>(m_systemdNote)})
        part->setVisible(offers);
}

void SystemOptions::setWslVersion(int version)
{
    m_wslVersion = version;
    showSystemd();
}

void SystemOptions::begin(const ChosenImage &chosen)
{
    m_config = chosen.image ? std::optional(chosen.image->config) : std::nullopt;
    m_wasReviewed = false;
    m_leftOut = m_config ? EnvironmentDialog::secretsOf(m_config->environment) : QStringList();
    m_chosen = chosen;
    m_systemd->setChecked(false);
    showSystemd();
    m_language->setCurrentIndex(0);
    m_timeZone->setCurrentIndex(0);
    m_keeps->setChecked(true);
    showEnvironment();
}

void SystemOptions::learn(const ChosenImage &chosen)
{
    m_chosen = chosen;
    showSystemd();
}

void SystemOptions::showSystemd()
{
    if (!m_chosen)
        return;
    const bool canInstall = m_chosen->canInstallSystemd();
    const bool canStart = m_wslVersion != 1;
    m_systemd->setEnabled(canStart && (m_chosen->hasSystemd || canInstall));
    m_systemdNote->setText(
        !canStart              ? tr("WSL 1 can't start it.")
        : m_chosen->hasSystemd ? tr("Included in this image.")
        : canInstall           ? tr("Will be installed after import.")
        : m_chosen->report || !m_chosen->packageManager.isEmpty()
            ? tr("This image has no systemd, and its packages don't bring it.")
            : tr("Whether this image has systemd is not known before it is here."));
}

void SystemOptions::showEnvironment()
{
    const bool has = m_config && !m_config->environment.isEmpty();
    const bool isApplication = m_config && LikelyVerdict::of(*m_config, false).kind() ==
                                               LikelyVerdict::Kind::ApplicationImage;
    const auto program = isApplication ? programOf(*m_config) : QString();
    for (QWidget *part : {static_cast<QWidget *>(m_environmentKey), static_cast<QWidget *>(m_keeps),
                          static_cast<QWidget *>(m_review)})
        part->setVisible(has);
    m_ignored->setVisible(!program.isEmpty());
    m_ignored->setText(tr("Not started: %1").arg(program));
    if (!has)
        return;
    const auto kept = static_cast<int>(m_config->environment.size() - m_leftOut.size());
    m_keeps->setText(kept == 1 ? tr("&Keep one variable of the image")
                               : tr("&Keep %n variables of the image", nullptr, kept));
}

void SystemOptions::addTo(FirstBoot &setup) const
{
    setup.systemd = !m_systemd->isHidden() && m_systemd->isEnabled() && m_systemd->isChecked();
    setup.locale = m_language->currentData().toString();
    setup.timezone = m_timeZone->currentData().toString();
    setup.keepsEnvironment = m_config && !m_config->environment.isEmpty() && m_keeps->isChecked();
    if (setup.keepsEnvironment) {
        setup.leftOut = m_leftOut;
        setup.keepsSecrets = m_wasReviewed;
    }
}

void SystemOptions::openReview()
{
    auto *dialog = new EnvironmentDialog(*m_config, m_leftOut, m_review->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_leftOut = dialog->leftOut();
        m_wasReviewed = true;
        showEnvironment();
        emit edited();
    });
    dialog->open();
}

} // namespace decant
