// SPDX-License-Identifier: MIT
#include "core/registry/auth_challenge.h"
#include "core/registry/registry_endpoint.h"
#include "core/registry/token_source.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstdlib>

namespace {

void check(bool claim)
{
    if (!claim)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    using namespace decant;
    const QByteArray header(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto challenges = parseChallenges(header);
    check(challenges.size() <= size);
    for (const auto &challenge : challenges) {
        check(!challenge.scheme.isEmpty() && challenge.scheme == challenge.scheme.toLower());
        for (auto one = challenge.parameters.begin(); one != challenge.parameters.end(); ++one)
            check(one.key() == one.key().toLower());
    }
    const auto best = bestChallenge(challenges);
    if (!best || best->scheme != u"bearer")
        return 0;
    const QUrl request(u"https://x.y/v2/a/b/manifests/1"_s);
    const auto key = tokenKeyFor(*best, *ImageReference::parse(u"x.y/a/b:1"), request);
    if (key) {
        const bool isOwn = key->realm.host() == request.host();
        check(key->realm.scheme() == u"https" && key->realm.isValid());
        check(isOwn || !isPrivateAddress(key->realm.host()));
        check(!key->scope.isEmpty());
    }
    return 0;
}
