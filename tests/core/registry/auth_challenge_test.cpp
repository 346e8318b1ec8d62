// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/registry/auth_challenge.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

using Parameters = QHash<QString, QString>;

struct Case
{
    const char *header;
    std::vector<AuthChallenge> challenges;
};

TEST(AuthChallengeTest, B4HeadersAreReadAsTheyWereMeant)
{
    const Parameters full{{u"realm"_s, u"https://auth.x/token"_s},
                          {u"service"_s, u"x"_s},
                          {u"scope"_s, u"repository:a/b:pull,push"_s}};
    const std::vector<Case> cases{
        {"", {}},
        {" , ,", {}},
        {"Bearer", {{u"bearer"_s, {}}}},
        {R"(Bearer realm="https://auth.x/token",service="x",scope="repository:a/b:pull,push")",
         {{u"bearer"_s, full}}},
        {R"(BEARER Realm = "https://auth.x/token" , SERVICE=x,scope="repository:a/b:pull,push")",
         {{u"bearer"_s, full}}},
        {R"(Basic realm="a, \"b\" c", Bearer realm="d")",
         {{u"basic"_s, {{u"realm"_s, u"a, \"b\" c"_s}}}, {u"bearer"_s, {{u"realm"_s, u"d"_s}}}}},
        {R"(Negotiate, Basic realm="x")",
         {{u"negotiate"_s, {}}, {u"basic"_s, {{u"realm"_s, u"x"_s}}}}},
        {R"(NTLM TlRMTVNTUAAB+/, Bearer realm="x")",
         {{u"ntlm"_s, {}}, {u"bearer"_s, {{u"realm"_s, u"x"_s}}}}},
        {R"(Bearer realm=https://auth.x/token)",
         {{u"bearer"_s, {{u"realm"_s, u"https://auth.x/token"_s}}}}},
        {R"(Bearer realm="open)", {{u"bearer"_s, {{u"realm"_s, u"open"_s}}}}},
        {R"(Bearer realm="x",error="insufficient_scope")",
         {{u"bearer"_s, {{u"realm"_s, u"x"_s}, {u"error"_s, u"insufficient_scope"_s}}}}},
        {R"("stray", ;;; Bearer realm="x")", {{u"bearer"_s, {{u"realm"_s, u"x"_s}}}}},
    };
    for (const auto &test : cases)
        EXPECT_EQ(parseChallenges(test.header), test.challenges) << test.header;
}

TEST(AuthChallengeTest, B4BearerIsPreferredAndOthersAreIgnored)
{
    EXPECT_EQ(bestChallenge(parseChallenges("Basic realm=a, Bearer realm=b"))->scheme, u"bearer");
    EXPECT_EQ(bestChallenge(parseChallenges("Negotiate, Basic realm=a"))->scheme, u"basic");
    EXPECT_FALSE(bestChallenge(parseChallenges("Negotiate, NTLM")));
}

} // namespace
} // namespace decant
