// SPDX-License-Identifier: MIT
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/layer_frames.h"
#include "tests/support/merge_stack.h"

#include <cstdio>
#include <cstdlib>

/// The whole way from blobs to tar: what is not refused must be a tar as importers want it, and
/// exactly as large as planned.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    using namespace decant;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    Limits limits;
    limits.layerSize = limits.imageSize = limits.metadataSize = qint64{16} << 20;
    for (const bool keepDirlinks : {false, true}) {
        const auto merged = mergeStack(splitLayers(bytes), {keepDirlinks}, limits);
        if (!merged && merged.error().kind == ErrorKind::Failed) {
            std::fputs(qPrintable(merged.error().what + u' ' + merged.error().detail), stderr);
            std::abort();
        }
    }
    return 0;
}
