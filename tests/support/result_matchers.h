// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <gtest/gtest.h>

#include <ostream>

namespace decant {

/// Makes a failed expectation readable.
inline void PrintTo(ErrorKind kind, std::ostream *out)
{
    *out << nameOf(kind).toStdString();
}

inline void PrintTo(const Error &error, std::ostream *out)
{
    *out << nameOf(error.kind).toStdString() << ": " << error.what.toStdString() << " ["
         << error.detail.toStdString() << "]";
}

template <typename T>
testing::AssertionResult isOk(const Result<T> &result)
{
    if (result)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << testing::PrintToString(result.error());
}

template <typename T>
testing::AssertionResult failsWith(ErrorKind kind, const Result<T> &result)
{
    if (result)
        return testing::AssertionFailure() << "it succeeded";
    if (result.error().kind == kind)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << testing::PrintToString(result.error());
}

} // namespace decant

#define ASSERT_OK(expression) ASSERT_TRUE(::decant::isOk(expression))
#define EXPECT_OK(expression) EXPECT_TRUE(::decant::isOk(expression))
#define EXPECT_FAILS(kind, expression) EXPECT_TRUE(::decant::failsWith(kind, expression))
#define ASSERT_FAILS(kind, expression) ASSERT_TRUE(::decant::failsWith(kind, expression))
