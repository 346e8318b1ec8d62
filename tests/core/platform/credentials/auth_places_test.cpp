// SPDX-License-Identifier: MIT
#include "core/platform/credentials/auth_places.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

QStringList pathsWith(const QList<std::pair<QString, QString>> &variables)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    QStringList paths;
    for (const auto &place : authPlaces(environment, u"/home/anna"_s, 1000))
        paths.append(place.path.isEmpty() ? place.name : place.path);
    return paths;
}

TEST(AuthPlacesTest, C2PodmansComeBeforeDockers)
{
    EXPECT_EQ(pathsWith({}),
              (QStringList{u"/run/containers/1000/auth.json"_s,
                           u"/home/anna/.config/containers/auth.json"_s,
                           u"/home/anna/.docker/config.json"_s, u"/home/anna/.dockercfg"_s}));
}

TEST(AuthPlacesTest, C2VariablesMoveThePlaces)
{
    EXPECT_EQ(pathsWith({{u"REGISTRY_AUTH_FILE"_s, u"/x/auth.json"_s},
                         {u"XDG_RUNTIME_DIR"_s, u"/run/user/1000"_s},
                         {u"XDG_CONFIG_HOME"_s, u"/home/anna/conf"_s},
                         {u"DOCKER_CONFIG"_s, u"/x/docker"_s},
                         {u"DOCKER_AUTH_CONFIG"_s, u"{}"_s}}),
              (QStringList{u"/x/auth.json"_s, u"/run/user/1000/containers/auth.json"_s,
                           u"/home/anna/conf/containers/auth.json"_s,
                           u"/home/anna/.config/containers/auth.json"_s, u"DOCKER_AUTH_CONFIG"_s,
                           u"/x/docker/config.json"_s, u"/home/anna/.dockercfg"_s}));
}

TEST(AuthPlacesTest, NothingIsReadTwice)
{
    EXPECT_EQ(pathsWith({{u"REGISTRY_AUTH_FILE"_s, u"/home/anna/.docker/config.json"_s}}).size(),
              4);
}

TEST(AuthPlacesTest, PlacesAreNamedAsPeopleKnowThem)
{
    QProcessEnvironment environment;
    environment.insert(u"DOCKER_AUTH_CONFIG"_s, u"{\"auths\":{}}"_s);
    const auto places = authPlaces(environment, u"/home/anna"_s, 1000);
    EXPECT_EQ(places[1].name, u"~/.config/containers/auth.json");
    EXPECT_EQ(places[2].content, "{\"auths\":{}}");
    EXPECT_EQ(places[3].name, u"~/.docker/config.json");
    EXPECT_EQ(places[4].format, AuthFile::Format::Dockercfg);
}

} // namespace
} // namespace decant
