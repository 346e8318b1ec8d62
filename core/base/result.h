// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace decant {

/// A value, or the Error that stands in its way.
///
/// Named like std::expected (C++23), which may replace it one day: gcc 12 offers that only
/// under C++23, and there without and_then.
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

    template <typename U>
    T value_or(U &&fallback) const &
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

    /// next(value), which itself returns a Result; an error passes by untouched.
    template <typename Next>
    auto and_then(Next &&next) && -> std::invoke_result_t<Next, T &&>
    {
        if (!has_value())
            return error();
        return std::forward<Next>(next)(std::move(*this).value());
    }

    /// next(value), wrapped in a Result; an error passes by untouched.
    template <typename Next>
    auto transform(Next &&next) && -> Result<std::invoke_result_t<Next, T &&>>
    {
        if (!has_value())
            return error();
        return std::forward<Next>(next)(std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the Error that stood in the way.
template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_error.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return std::get<1>(m_error); }

    template <typename Next>
    auto and_then(Next &&next) && -> std::invoke_result_t<Next>
    {
        if (!has_value())
            return error();
        return std::forward<Next>(next)();
    }

private:
    std::variant<std::monostate, Error> m_error;
};

} // namespace decant
