// SPDX-License-Identifier: MIT
#include "core/values/registry_policy.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

TEST(RegistryPolicyTest, WithoutListsEverybodyMayBeAsked)
{
    EXPECT_TRUE(RegistryPolicy().permits(u"evil.example:5000"_s));
}

TEST(RegistryPolicyTest, AListNamesAllWhoMayBeAsked)
{
    const RegistryPolicy policy{.ours = {u"docker.io"_s, u"*.corp.example"_s, u"lab:5000"_s}};
    for (const auto &registry : {u"docker.io"_s, u"index.docker.io"_s, u"a.corp.example"_s,
                                 u"A.B.Corp.Example"_s, u"lab:5000"_s})
        EXPECT_TRUE(policy.permits(registry)) << registry.toStdString();
    for (const auto &registry : {u"ghcr.io"_s, u"corp.example"_s, u"a.corp.example.evil.org"_s,
                                 u"lab"_s, u"lab:5001"_s, u"a.corp.example:5000"_s})
        EXPECT_FALSE(policy.permits(registry)) << registry.toStdString();
}

TEST(RegistryPolicyTest, TheAdministratorsListIsNotWidened)
{
    const RegistryPolicy policy{.ours = {u"docker.io"_s, u"ghcr.io"_s}, .machines = {u"ghcr.io"_s}};
    EXPECT_TRUE(policy.permits(u"ghcr.io"_s));
    EXPECT_FALSE(policy.permits(u"docker.io"_s));
    EXPECT_FALSE(policy.permits(u"quay.io"_s));
}

TEST(RegistryPolicyTest, WhatIsBlockedIsCalledByItsName)
{
    const RegistryPolicy policy{.ours = {u"ghcr.io"_s}};
    const auto blocked = policy.check(*ImageLocation::parse(u"alpine"_s));
    EXPECT_FAILS(ErrorKind::HostRefused, blocked);
    EXPECT_EQ(blocked.error().what, u"Your organization blocks docker.io.");
    EXPECT_OK(policy.check(*ImageLocation::parse(u"ghcr.io/org/app"_s)));
    EXPECT_OK(policy.check(*ImageLocation::parse(u"oci:/srv/image"_s)));
}

TEST(RegistryPolicyTest, OnlyMirrorsThatMayBeAskedAre)
{
    const RegistryPolicy policy{.ours = {u"docker.io"_s, u"mirror.example"_s}};
    const Mirrors mirrors{{u"docker.io"_s,
                           {Mirror{.base = QUrl(u"https://mirror.example/hub"_s)},
                            Mirror{.base = QUrl(u"https://other.example"_s)}}}};
    const auto rest = policy.permitted(mirrors);
    ASSERT_EQ(rest.value(u"docker.io"_s).size(), 1);
    EXPECT_EQ(rest.value(u"docker.io"_s).first().base.host(), u"mirror.example");
}

} // namespace
} // namespace decant
