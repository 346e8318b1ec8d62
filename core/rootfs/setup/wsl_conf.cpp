// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/wsl_conf.h"

#include "core/rootfs/root_view.h"

#include <algorithm>

namespace decant {

namespace {

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (auto &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

/// The end of the line, its newline included; a backslash before that takes in the next one.
std::size_t endOfLine(std::string_view text)
{
    std::size_t from = 0;
    while (true) {
        const auto newline = text.find('\n', from);
        if (newline == text.npos)
            return text.size();
        auto last = newline;
        if (last > from && text[last - 1] == '\r')
            --last;
        std::size_t slashes = 0;
        while (slashes < last - from && text[last - 1 - slashes] == '\\')
            ++slashes;
        if (slashes % 2 == 0)
            return newline + 1;
        from = newline + 1;
    }
}

} // namespace

WslConf::WslConf(std::string_view text)
{
    std::string section;
    while (!text.empty()) {
        auto size = endOfLine(text);
        const auto first = trimmed(text.substr(0, text.find('\n')));
        const bool isSetting = !first.empty() && first.front() != '[' && first.front() != '#' &&
                               first.find('=') != first.npos;
        // Only a value goes on in the next line.
        if (!isSetting)
            size = std::min(size, text.find('\n') == text.npos ? size : text.find('\n') + 1);
        if (first.starts_with('['))
            section = lowered(trimmed(first.substr(1, first.find(']') - 1)));
        const auto key =
            isSetting ? lowered(trimmed(first.substr(0, first.find('=')))) : std::string();
        m_lines.push_back({std::string(text.substr(0, size)), section, key});
        text.remove_prefix(size);
    }
}

std::string WslConf::text() const
{
    std::string text;
    for (const auto &line : m_lines)
        text += line.text;
    return text;
}

WslConf::Value WslConf::valueIn(const std::string &text)
{
    Value value;
    value.begin = text.find('=') + 1;
    while (value.begin < text.size() && (text[value.begin] == ' ' || text[value.begin] == '\t'))
        ++value.begin;
    bool isQuoted = false;
    auto at = value.begin;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\\' && at + 1 < text.size())
            ++at;
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (c == '\n' || (c == '#' && !isQuoted))
            break;
    }
    value.end = std::min(at, text.size());
    while (value.end > value.begin &&
           std::string_view(" \t\r\n").find(text[value.end - 1]) != std::string_view::npos)
        --value.end;
    return value;
}

bool WslConf::has(std::string_view section, std::string_view key) const
{
    const auto wanted = lowered(key);
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line &line) {
        return line.section == section && line.key == wanted;
    });
}

std::string WslConf::value(std::string_view section, std::string_view key) const
{
    const auto wanted = lowered(key);
    std::string last;
    for (const auto &line : m_lines) {
        if (line.section != section || line.key != wanted)
            continue;
        const auto [begin, end] = valueIn(line.text);
        last = line.text.substr(begin, end - begin);
    }
    if (last.size() >= 2 && last.front() == '"' && last.back() == '"')
        last = last.substr(1, last.size() - 2);
    return last;
}

void WslConf::set(std::string_view section, std::string_view key, std::string_view value)
{
    const std::string setting = std::string(key) + '=' + std::string(value) + '\n';
    const auto wanted = lowered(key);
    bool isSet = false;
    std::size_t endOfSection = 0;
    for (auto &line : m_lines) {
        if (line.section != section)
            continue;
        if (!trimmed(std::string_view(line.text).substr(0, line.text.find('\n'))).empty())
            endOfSection = static_cast<std::size_t>(&line - m_lines.data()) + 1;
        if (line.key != wanted)
            continue;
        const auto [begin, end] = valueIn(line.text);
        line.text.replace(begin, end - begin, value);
        isSet = true;
    }
    if (isSet)
        return;
    if (endOfSection > 0) {
        append(endOfSection, setting, std::string(section), wanted);
        return;
    }
    const std::string header = (m_lines.empty() ? "[" : "\n[") + std::string(section) + "]\n";
    append(m_lines.size(), header, std::string(section), {});
    append(m_lines.size(), setting, std::string(section), wanted);
}

void WslConf::remove(std::string_view section, std::string_view key)
{
    const auto unwanted = lowered(key);
    std::erase_if(
        m_lines, [&](const Line &line) { return line.section == section && line.key == unwanted; });
}

void WslConf::append(std::size_t at, const std::string &text, const std::string &section,
                     const std::string &key)
{
    if (at > 0) {
        auto &before = m_lines[at - 1].text;
        if (!before.ends_with('\n'))
            before += '\n';
        // What a backslash takes in shall be an empty line, not this one.
        if (endOfLine(before + '\n') > before.size())
            before += '\n';
    }
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(at), {text, section, key});
}

} // namespace decant
