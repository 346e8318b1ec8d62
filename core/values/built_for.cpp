// SPDX-License-Identifier: MIT
#include "core/values/built_for.h"

#include <algorithm>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::BuiltFor)
};

constexpr QStringView mark = u"built for ";
constexpr QStringView comma = u", ";

} // namespace

Error notBuiltFor(const Platform &wanted, const std::vector<Platform> &built)
{
    QStringList names;
    for (const auto &platform : built)
        names.append(platform.toString());
    const bool onlyWindows = std::all_of(built.begin(), built.end(), [](const auto &platform) {
        return platform.os() == u"windows";
    });
    return {ErrorKind::NotFound,
            onlyWindows ? Text::tr("This is a Windows image. Decant needs a Linux image.")
                        : Text::tr("The image is not built for %1; it exists for %2.")
                              .arg(wanted.toString(), names.join(comma)),
            mark.toString() + names.join(comma)};
}

std::vector<Platform> builtFor(const Error &error)
{
    std::vector<Platform> built;
    if (error.kind != ErrorKind::NotFound || !error.detail.startsWith(mark))
        return built;
    for (const auto &name : QStringView(error.detail).sliced(mark.size()).split(comma)) {
        if (const auto platform = Platform::parse(name))
            built.push_back(*platform);
    }
    return built;
}

} // namespace decant
