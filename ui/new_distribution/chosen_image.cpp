// SPDX-License-Identifier: MIT
#include "ui/new_distribution/chosen_image.h"

namespace decant {

bool ChosenImage::isSameAs(const ChosenImage &other) const
{
    const auto digestOf = [](const ChosenImage &chosen) {
        return chosen.image ? std::optional(chosen.image->manifestDigest) : std::nullopt;
    };
    return request.location == other.request.location &&
           request.platform == other.request.platform && digestOf(*this) == digestOf(other);
}

void ChosenImage::learn(const ReadinessReport &found)
{
    report = found;
    hasSystemd = found.hasSystemd;
    packageManager = found.packageManager;
    ordinaryUser = found.ordinaryUser;
}

QStringList ChosenImage::users() const
{
    QStringList names{ordinaryUser};
    if (image && !report)
        names.append(image->config.user.section(u':', 0, 0));
    names.removeAll(QString());
    return names;
}

qint64 ChosenImage::neededSize() const
{
    // Unpacked bytes for each compressed one, with some room to live.
    constexpr double usualRatio = 3.5;
    const auto size = image ? image->manifest.compressedSize() : 0;
    return static_cast<qint64>(static_cast<double>(size) * usualRatio);
}

bool ChosenImage::canInstallSystemd() const
{
    static const QStringList managers{u"apt"_s, u"dnf"_s, u"zypper"_s, u"pacman"_s, u"tdnf"_s};
    return managers.contains(packageManager);
}

} // namespace decant
