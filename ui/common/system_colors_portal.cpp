// SPDX-License-Identifier: MIT
// For desktops with a portal. Source: XDG desktop portal, "Settings": org.freedesktop.appearance.
#include "core/base/error.h"
#include "ui/common/system_colors.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace decant {

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto place = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto schemeKey = u"color-scheme"_s;
const auto contrastKey = u"contrast"_s;
/// Older than the portal's own keys; GNOME and those that follow it hand it through.
const auto desktop = u"org.gnome.desktop.interface"_s;
const auto motionKey = u"enable-animations"_s;

/// A variant in a variant, as Read() answers.
uint numberIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

/// Never waits for the bus: the first answer comes with the event loop.
class PortalColors final : public SystemColors
{
    Q_OBJECT

public:
    PortalColors()
    {
        auto bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        bus.connect(service, place, interface, u"SettingChanged"_s, this,
                    SLOT(takeChange(QString, QString, QDBusVariant)));
        ask(appearance, schemeKey);
        ask(appearance, contrastKey);
        ask(desktop, motionKey);
    }

private slots:
    void takeChange(const QString &group, const QString &key, const QDBusVariant &value)
    {
        if (group == appearance || group == desktop)
            take(key, value.variant());
    }

private:
    void ask(const QString &group, const QString &key)
    {
        auto question = QDBusMessage::createMethodCall(service, place, interface, u"Read"_s);
        question << group << key;
        auto *answer =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
            const QDBusPendingReply<QDBusVariant> reply = *answer;
            if (!reply.isError())
                take(key, reply.value().variant());
            answer->deleteLater();
        });
    }

    void take(const QString &key, const QVariant &value)
    {
        auto wanted = wish();
        const auto number = numberIn(value);
        if (key == schemeKey)
            wanted.isDark = number == 0 ? std::nullopt : std::optional(number == 1);
        else if (key == contrastKey)
            wanted.isHighContrast = number == 1;
        else if (key == motionKey)
            wanted.isCalm = number == 0;
        setWish(wanted);
    }
};

} // namespace

std::unique_ptr<SystemColors> SystemColors::make()
{
    return std::make_unique<PortalColors>();
}

} // namespace decant

#include "system_colors_portal.moc"
