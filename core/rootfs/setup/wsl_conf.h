// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// /etc/wsl.conf: sections, keys, comments. What is not changed stays as it is, byte by byte.
/// Sections and keys are compared ignoring case; of what stands twice, the last counts.
/// Source: wsl.md, "wsl.conf keys".
class WslConf
{
public:
    explicit WslConf(std::string_view text);

    std::string text() const;

    bool has(std::string_view section, std::string_view key) const;
    /// Without quotes and comment; empty where there is none.
    std::string value(std::string_view section, std::string_view key) const;
    /// Wherever the key stands in the section; else at the section's end; else in a new section.
    void set(std::string_view section, std::string_view key, std::string_view value);
    /// Wherever it stands in the section.
    void remove(std::string_view section, std::string_view key);

private:
    /// Several lines of the file, where one ends with a backslash.
    struct Line
    {
        std::string text; ///< With what ends it.
        std::string section;
        std::string key; ///< Lower case; empty: something else.
    };
    struct Value
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    static Value valueIn(const std::string &text);
    void append(std::size_t at, const std::string &text, const std::string &section,
                const std::string &key);

    std::vector<Line> m_lines;
};

} // namespace decant
