// SPDX-License-Identifier: MIT
#include "core/values/image_reference.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstdlib>

namespace decant {
namespace {

void check(bool claim)
{
    if (!claim)
        std::abort();
}

/// What becomes part of an address must stay in its place there.
bool isPlain(const QString &text)
{
    for (const auto c : text) {
        const bool isDull = c.unicode() < 128 && (c.isLetterOrNumber() || u"._-/:[]"_s.contains(c));
        if (!isDull)
            return false;
    }
    return !text.isEmpty() && !text.contains(u"//"_s) && !text.startsWith(u'/') &&
           !text.endsWith(u'/');
}

} // namespace
} // namespace decant

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    using namespace decant;
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto reference = ImageReference::parse(text);
    if (!reference)
        return 0;
    check(isPlain(reference->registry()) && isPlain(reference->repository()));
    check(isPlain(reference->apiHost()) && isPlain(reference->manifestName()));
    check(reference->repository() == reference->repository().toLower());
    for (const auto &spelling : {reference->toString(), reference->shortName()}) {
        const auto again = ImageReference::parse(spelling);
        check(again.has_value() && *again == *reference);
    }
    return 0;
}
