// SPDX-License-Identifier: MIT
#include "core/base/memory_stream.h"
#include "core/rootfs/decompressor.h"
#include "tests/fuzz/fuzz_target.h"

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    using namespace decant;
    MemorySource compressed(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const auto plain = decompress(compressed);
    std::array<std::byte, 5000> buffer;
    // A small blob may unpack to a great deal, which is its right, but takes time.
    constexpr std::size_t enough = 8 << 20;
    for (std::size_t total = 0; total < enough;) {
        const auto got = plain->read(buffer);
        if (!got || *got == 0)
            break;
        total += *got;
    }
    return 0;
}
