// SPDX-License-Identifier: MIT
#include "core/platform/credentials/auth_places.h"

#include <QFile>
#include <QFileInfo>

namespace decant {

namespace {

/// No file of this kind is larger, bytes.
constexpr qint64 sizeLimit = qint64{4} << 20;

} // namespace

QList<AuthPlace> authPlaces(const QProcessEnvironment &environment, const QString &home,
                            uint userId)
{
    QList<AuthPlace> places;
    const auto add = [&](const QString &path, AuthFile::Format format = AuthFile::Format::Config) {
        const bool isAtHome = path.startsWith(home + u'/');
        const auto name = isAtHome ? u'~' + path.sliced(home.size()) : path;
        const bool isKnown = std::any_of(places.begin(), places.end(),
                                         [&](const auto &place) { return place.path == path; });
        if (!isKnown)
            places.append({.path = path, .format = format, .name = name});
    };
    const auto folder = [&](const QString &variable, const QString &otherwise) {
        const auto named = environment.value(variable);
        return named.isEmpty() ? otherwise : named;
    };

    if (const auto named = environment.value(u"REGISTRY_AUTH_FILE"_s); !named.isEmpty())
        add(named);
    add(folder(u"XDG_RUNTIME_DIR"_s, u"/run/containers/%1"_s.arg(userId)) +
        (environment.value(u"XDG_RUNTIME_DIR"_s).isEmpty() ? u"/auth.json"_s
                                                           : u"/containers/auth.json"_s));
    add(folder(u"XDG_CONFIG_HOME"_s, home + u"/.config"_s) + u"/containers/auth.json"_s);
    add(home + u"/.config/containers/auth.json"_s);

    if (const auto content = environment.value(u"DOCKER_AUTH_CONFIG"_s); !content.isEmpty())
        places.append({.content = content.toUtf8(), .name = u"DOCKER_AUTH_CONFIG"_s});
    add(folder(u"DOCKER_CONFIG"_s, home + u"/.docker"_s) + u"/config.json"_s);
    add(home + u"/.dockercfg"_s, AuthFile::Format::Dockercfg);
    return places;
}

std::vector<ReadPlace> readPlaces(const QList<AuthPlace> &places)
{
    std::vector<ReadPlace> read;
    for (const auto &place : places) {
        auto content = place.content;
        if (!place.path.isEmpty()) {
            if (!QFileInfo(place.path).isFile())
                continue;
            QFile file(place.path);
            const bool isOpen = file.open(QIODevice::ReadOnly);
            // Made by a program that was never used to sign in.
            if (isOpen && file.size() == 0)
                continue;
            if (isOpen && file.size() <= sizeLimit)
                content = file.readAll();
        }
        const auto parsed = AuthFile::parse(content, place.format);
        read.push_back({place.name, parsed ? std::optional(*parsed) : std::nullopt});
    }
    return read;
}

} // namespace decant
