// SPDX-License-Identifier: MIT
#include "core/values/registry_name.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

TEST(RegistryNameTest, NamesAndAddressesMeanRegistries)
{
    const QList<std::pair<QString, QString>> cases{
        {u"ghcr.io"_s, u"ghcr.io"_s},
        {u" ghcr.io/ "_s, u"ghcr.io"_s},
        {u"GHCR.io"_s, u"ghcr.io"_s},
        {u"https://ghcr.io"_s, u"ghcr.io"_s},
        {u"https://index.docker.io/v1/"_s, u"docker.io"_s},
        {u"index.docker.io"_s, u"docker.io"_s},
        {u"docker.io"_s, u"docker.io"_s},
        {u"localhost"_s, u"localhost"_s},
        {u"127.0.0.1:5000"_s, u"127.0.0.1:5000"_s},
        {u"[fc00::1]:5000"_s, u"[fc00::1]:5000"_s},
        {u"host:5000"_s, u"host:5000"_s},
    };
    for (const auto &[text, registry] : cases) {
        const auto name = parseRegistryName(text);
        ASSERT_OK(name) << text.toStdString();
        EXPECT_EQ(*name, registry) << text.toStdString();
    }
}

TEST(RegistryNameTest, WhatNamesNoRegistryIsRefused)
{
    for (const auto &text :
         {u""_s, u"/"_s, u"host"_s, u"ghcr.io/team"_s, u"a b.io"_s, u"ghcr.io@x"_s,
          u"user:secret@ghcr.io"_s, u"https://"_s, u"host:port"_s})
        EXPECT_FAILS(ErrorKind::Invalid, parseRegistryName(text)) << text.toStdString();
}

} // namespace
} // namespace decant
