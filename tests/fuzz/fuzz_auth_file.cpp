// SPDX-License-Identifier: MIT
#include "core/values/auth_file.h"
#include "tests/fuzz/fuzz_target.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    using namespace decant;
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const auto format : {AuthFile::Format::Config, AuthFile::Format::Dockercfg}) {
        const auto file = AuthFile::parse(text, format);
        if (!file)
            continue;
        for (const auto &registry : {u"ghcr.io"_s, u"docker.io"_s, u"host:5000"_s}) {
            (void)file->helperFor(registry);
            const auto credential = file->credentialFor(registry, u"team/app"_s);
            if (credential && credential->secret.isEmpty())
                __builtin_trap();
        }
    }
    return 0;
}
