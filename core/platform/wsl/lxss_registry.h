// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/values/host_condition.h"

#include <QCoreApplication>
#include <QList>
#include <QSettings>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace decant {

/// What the disk of a distribution is called, unless somebody else made it.
inline const auto wslDiskName = u"ext4.vhdx"_s;
/// Where WSL 1 keeps a distribution's files, in its folder.
inline const auto wslFilesName = u"rootfs"_s;

/// One distribution as WSL has it in the registry.
struct LxssDistribution
{
    enum class State
    {
        Unknown = 0,
        Installed = 1,
        Installing = 3,
        Uninstalling = 4,
        Converting = 5,
        Exporting = 6
    };

    QString id; ///< "{GUID}"
    QString name;
    QString folder;  ///< As Windows has it, without "\\?\".
    QString vhdFile; ///< In that folder; wslDiskName where WSL says nothing.
    State state = State::Unknown;
    quint32 flags = 0;
    quint32 defaultUid = 0;
    QString flavor{}; ///< What /etc/os-release called it when WSL looked: "debian"; may be empty.
    QString osVersion{}; ///< The same: "12".

    bool isWsl2() const { return (flags & 8U) != 0; }
};

/// What there is of WSL on this computer, told without running any of it.
struct WslFacts
{
    QString version; ///< "2.4.13.0"; empty: WSL is not installed.
    QString program; ///< wsl.exe itself, never the stub that offers to install it.
    bool hasProgram = false;
    bool hasPlatform = true;   ///< Windows's Virtual Machine Platform.
    bool canVirtualize = true; ///< The processor does, and the firmware lets it.
    bool isAllowed = true;     ///< By whoever manages this computer.
    bool hasWsl1 = false;      ///< Windows's own part of WSL is there, and allowed.

    bool hasWsl2() const { return canVirtualize && hasPlatform; }
};

/// WSL's keys in the Windows registry; elsewhere, and for tests, files that look like them.
/// Source: wsl.md, "Registry".
class LxssRegistry
{
    Q_DECLARE_TR_FUNCTIONS(decant::LxssRegistry)

public:
    /// A key: an address of the Windows registry, or a file.
    struct Key
    {
        QString path{};
        QString group{}; ///< Within that; empty: all of it.
        QSettings::Format format = QSettings::NativeFormat;
    };
    struct Keys
    {
        Key distributions; ///< The user's own.
        Key package;       ///< Version, InstallLocation.
        Key policies;
        Key services; ///< Windows's services, by name.
        std::function<bool()> canVirtualize;
    };

    explicit LxssRegistry(Keys keys) : m_keys(std::move(keys)) {}
    static LxssRegistry ofWindows();
    /// lxss.ini and machine.ini in this folder.
    static LxssRegistry inFolder(const QString &folder);

    WslFacts facts() const;

    QList<LxssDistribution> distributions() const;
    /// Case does not matter.
    std::optional<LxssDistribution> find(const QString &name) const;
    QString defaultId() const;

    /// Who a distribution starts as, without starting it. What its own /etc/wsl.conf says counts
    /// more. Fails with NotFound or HostRefused.
    Result<void> setDefaultUid(const QString &name, quint32 uid) const;

    /// It is found under its new name at once, by WSL, too. Fails with NotFound, Invalid where the
    /// new name is taken, or HostRefused.
    Result<void> rename(const QString &name, const QString &newName) const;

private:
    Result<void> set(const LxssDistribution &one, const QString &key, const QVariant &value) const;
    std::unique_ptr<QSettings> open(const Key &key) const;

    Keys m_keys;
};

/// What there is, and what is in the way.
HostCondition wslCondition(const WslFacts &facts);

/// Whether this is a WSL that can be worked with. Fails with HostRefused, and says what to do.
Result<void> checkWsl(const WslFacts &facts);

} // namespace decant
