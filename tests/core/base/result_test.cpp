// SPDX-License-Identifier: MIT
#include "core/base/result.h"
#include "tests/support/result_matchers.h"

#include <memory>

namespace decant {
namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorKind::Invalid, u"odd"_s, {}};
    return number / 2;
}

TEST(ResultTest, HoldsAValueOrAnError)
{
    EXPECT_EQ(half(4).value(), 2);
    EXPECT_EQ(half(3).error().what, u"odd");
    EXPECT_EQ(half(3).value_or(7), 7);
}

TEST(ResultTest, ChainsUntilTheFirstError)
{
    EXPECT_EQ(half(8).and_then(half).value(), 2);
    EXPECT_FAILS(ErrorKind::Invalid, half(6).and_then(half));
    EXPECT_EQ(half(8).transform([](int n) { return n + 0.5; }).value(), 4.5);
}

TEST(ResultTest, CarriesWhatCanOnlyBeMoved)
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
    const auto owned = *std::move(result);
    EXPECT_EQ(*owned, 5);
}

} // namespace
} // namespace decant
