// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "ui/new_distribution/reference_text.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

TEST(ReferenceTextTest, CommandsAndPagesAreCleanedUp)
{
    const std::pair<const char *, const char *> pasted[]{
        {"docker pull nginx:1.27", "nginx:1.27"},
        {"$ sudo docker pull ghcr.io/a/b", "ghcr.io/a/b"},
        {"podman run -it --rm -v /home:/h:ro -e A=b alpine:3 sh -c id", "alpine:3"},
        {"docker run --name=web -p 80:80 nginx", "nginx"},
        {"docker image pull debian", "debian"},
        {"FROM golang:1.26 AS build", "golang:1.26"},
        {"FROM --platform=linux/amd64 debian:13", "debian:13"},
        {"docker://quay.io/fedora/fedora", "quay.io/fedora/fedora"},
        {"https://hub.docker.com/_/nginx", "nginx"},
        {"https://hub.docker.com/r/grafana/grafana/tags", "grafana/grafana"},
        {"https://quay.io/repository/fedora/fedora?tab=tags", "quay.io/fedora/fedora"},
        {"`alpine`", "alpine"},
        {"  host:5000/x:tag \n", "host:5000/x:tag"}};
    for (const auto &[text, reference] : pasted)
        EXPECT_EQ(cleanedReference(QString::fromLatin1(text)), QString::fromLatin1(reference))
            << text;
}

TEST(ReferenceTextTest, WhatIsAReferenceAlreadyStaysAsItIs)
{
    for (const auto *text : {"alpine", "host:5000/x:tag", "a/b@sha256:00", "docker", "docker pull"})
        EXPECT_EQ(cleanedReference(QString::fromLatin1(text)), QString::fromLatin1(text));
}

TEST(ReferenceTextTest, ALegalNeighbourIsSuggested)
{
    EXPECT_EQ(suggestedReference(u"ghcr.io/MyOrg/App:V1"_s), u"ghcr.io/myorg/app:V1");
    EXPECT_EQ(suggestedReference(u"https://ghcr.io/a/b"_s), u"ghcr.io/a/b");
    EXPECT_EQ(suggestedReference(u"a b"_s), u"ab");
    EXPECT_EQ(suggestedReference(u"///"_s), u"");
}

TEST(ReferenceTextTest, WhatWasInsertedIsCountedWhereverAndOverWhatever)
{
    EXPECT_EQ(insertedSize({}, u"a"_s), 1);
    EXPECT_EQ(insertedSize(u"debian"_s, u"debian:"_s), 1);
    EXPECT_EQ(insertedSize(u"aaa"_s, u"aaaa"_s), 1);
    EXPECT_EQ(insertedSize(u"debian"_s, u"debin"_s), 0);
    EXPECT_EQ(insertedSize(u"debian"_s, u"docker pull debian"_s), 12);
    EXPECT_EQ(insertedSize(u"registry.opensuse.org/opensuse/tumbleweed"_s, u"docker pull alpine"_s),
              18);
}

} // namespace
} // namespace decant
