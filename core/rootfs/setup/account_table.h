// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// A file of lines with fields between colons: passwd, group, shadow. What is not changed stays as
/// it is, byte by byte, whether it is understood or not. Source: passwd(5), group(5), shadow(5).
class AccountTable
{
public:
    using Fields = std::vector<std::string>;

    explicit AccountTable(std::string_view text);

    std::string text() const;

    /// The fields of the first line whose first one is `name`.
    std::optional<Fields> row(std::string_view name) const;
    bool has(std::string_view name) const { return row(name).has_value(); }
    /// Of every line that has several fields and a name.
    std::vector<Fields> rows() const;
    /// Whether a line's field of this number, from 0, is this number.
    bool hasNumber(std::size_t field, quint64 number) const;
    /// The name in the first such line.
    std::string nameOf(std::size_t field, quint64 number) const;

    /// A further line, before those that ask a name service ("+::::::").
    void add(const Fields &fields);
    /// Does nothing where `name` has no line.
    void set(std::string_view name, std::size_t field, std::string_view value);
    /// The same for a field that lists names between commas; what is there already stays once.
    void addToList(std::string_view name, std::size_t field, std::string_view member);

private:
    struct Line
    {
        std::string text;
        std::string end; ///< "\n", "\r\n"; empty after the last, where nothing ends it.
    };
    static Fields fieldsOf(const Line &line);

    std::vector<Line> m_lines;
};

/// The field's number, where it is one; up to 2^32 - 2, as for users and groups.
std::optional<quint64> accountNumber(std::string_view field);

} // namespace decant
