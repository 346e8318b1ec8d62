// SPDX-License-Identifier: MIT
#include "core/rootfs/root_view.h"

namespace decant {

const LayerInode *RootView::inode(std::string_view path) const
{
    const auto id = m_tree.find(path);
    if (!id || m_tree.node(*id).inode.inode == noInode)
        return nullptr;
    return &m_tree.inode(m_tree.node(*id).inode);
}

bool RootView::isExecutable(std::string_view path) const
{
    const auto *file = inode(path);
    return file && file->type == EntryType::File && (file->metadata.mode & 0111) != 0;
}

std::optional<std::string> RootView::program(std::string_view name) const
{
    for (const auto *folder :
         {"usr/local/sbin/", "usr/local/bin/", "usr/sbin/", "usr/bin/", "sbin/", "bin/"}) {
        auto path = folder + std::string(name);
        if (isExecutable(path))
            return path;
    }
    return {};
}

std::optional<std::string> RootView::firstIn(std::string_view folder, std::string_view prefix) const
{
    const auto id = m_tree.find(folder);
    if (!id)
        return {};
    for (const auto child : m_tree.node(*id).children) {
        const auto name = m_tree.node(child).name;
        if (name.starts_with(prefix))
            return std::string(folder) + '/' + std::string(name);
    }
    return {};
}

std::optional<std::string_view> RootView::text(std::string_view path) const
{
    const auto *file = inode(path);
    const auto content = m_tree.content(path);
    if (!file || !content || static_cast<qint64>(content->size()) != file->size)
        return {};
    return content;
}

std::optional<ElfFacts> RootView::elf(std::string_view path) const
{
    const auto head = m_tree.content(path);
    return head ? ElfFacts::read(*head) : std::nullopt;
}

std::string RootView::osRelease(std::string_view key) const
{
    auto content = text("etc/os-release");
    if (!content)
        content = text("usr/lib/os-release");
    for (const auto line : linesOf(content.value_or(""))) {
        if (!line.starts_with(key) || line.substr(key.size(), 1) != "=")
            continue;
        auto value = trimmed(line.substr(key.size() + 1));
        const bool isQuoted = value.size() >= 2 &&
                              (value.front() == '"' || value.front() == '\'') &&
                              value.back() == value.front();
        if (isQuoted)
            value = value.substr(1, value.size() - 2);
        return std::string(value);
    }
    return {};
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return lines;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == text.npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

} // namespace decant
