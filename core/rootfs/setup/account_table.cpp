// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/account_table.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace decant {

std::optional<quint64> accountNumber(std::string_view field)
{
    quint64 number = 0;
    const auto *end = field.data() + field.size();
    const auto [rest, error] = std::from_chars(field.data(), end, number);
    if (error != std::errc() || rest != end || number >= std::numeric_limits<quint32>::max())
        return {};
    return number;
}

AccountTable::AccountTable(std::string_view text)
{
    while (!text.empty()) {
        const auto newline = text.find('\n');
        const auto whole = text.substr(0, newline == text.npos ? newline : newline + 1);
        text.remove_prefix(whole.size());
        auto end = whole.size() - (newline == whole.npos ? 0 : 1);
        if (newline != whole.npos && end > 0 && whole[end - 1] == '\r')
            --end;
        m_lines.push_back({std::string(whole.substr(0, end)), std::string(whole.substr(end))});
    }
}

std::string AccountTable::text() const
{
    std::string text;
    for (const auto &line : m_lines)
        text += line.text + line.end;
    return text;
}

AccountTable::Fields AccountTable::fieldsOf(const Line &line)
{
    Fields fields;
    std::string_view rest = line.text;
    for (auto colon = rest.find(':'); colon != rest.npos; colon = rest.find(':')) {
        fields.emplace_back(rest.substr(0, colon));
        rest.remove_prefix(colon + 1);
    }
    fields.emplace_back(rest);
    return fields;
}

std::optional<AccountTable::Fields> AccountTable::row(std::string_view name) const
{
    const auto all = rows();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [name](const Fields &fields) { return fields[0] == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::vector<AccountTable::Fields> AccountTable::rows() const
{
    std::vector<Fields> all;
    for (const auto &line : m_lines) {
        auto fields = fieldsOf(line);
        const bool isEntry = fields.size() > 1 && !fields[0].empty() && fields[0][0] != '+' &&
                             fields[0][0] != '-' && fields[0][0] != '#';
        if (isEntry)
            all.push_back(std::move(fields));
    }
    return all;
}

bool AccountTable::hasNumber(std::size_t field, quint64 number) const
{
    return !nameOf(field, number).empty();
}

std::string AccountTable::nameOf(std::size_t field, quint64 number) const
{
    for (const auto &fields : rows()) {
        if (field < fields.size() && accountNumber(fields[field]) == number)
            return fields[0];
    }
    return {};
}

void AccountTable::add(const Fields &fields)
{
    Line line{{}, "\n"};
    for (const auto &field : fields)
        line.text += (&field == fields.data() ? "" : ":") + field;
    auto place = std::find_if(m_lines.begin(), m_lines.end(),
                              [](const Line &other) { return other.text.starts_with('+'); });
    if (place != m_lines.begin() && (place - 1)->end.empty())
        (place - 1)->end += '\n';
    m_lines.insert(place, std::move(line));
}

void AccountTable::set(std::string_view name, std::size_t field, std::string_view value)
{
    for (auto &line : m_lines) {
        auto fields = fieldsOf(line);
        if (fields.size() < 2 || fields[0] != name)
            continue;
        fields.resize(std::max(fields.size(), field + 1));
        fields[field] = value;
        line.text.clear();
        for (const auto &each : fields)
            line.text += (&each == fields.data() ? "" : ":") + each;
        return;
    }
}

void AccountTable::addToList(std::string_view name, std::size_t field, std::string_view member)
{
    const auto fields = row(name);
    if (!fields)
        return;
    const std::string list = field < fields->size() ? (*fields)[field] : std::string();
    if ((',' + list + ',').find(',' + std::string(member) + ',') != std::string::npos)
        return;
    set(name, field, list.empty() ? std::string(member) : list + ',' + std::string(member));
}

} // namespace decant
