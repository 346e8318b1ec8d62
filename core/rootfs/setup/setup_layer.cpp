// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/setup_layer.h"

#include "core/rootfs/isolated_tree.h"

namespace decant {

namespace {

std::pair<std::string_view, std::string_view> split(std::string_view path)
{
    while (path.starts_with('/'))
        path.remove_prefix(1);
    const auto slash = path.rfind('/');
    return slash == path.npos ? std::pair{std::string_view(), path}
                              : std::pair{path.substr(0, slash), path.substr(slash + 1)};
}

std::string joined(std::string_view folder, std::string_view name)
{
    return folder.empty() ? std::string(name) : std::string(folder) + '/' + std::string(name);
}

} // namespace

std::optional<std::string> SetupLayer::place(std::string_view path, bool followLast) const
{
    const auto &tree = m_root.tree();
    if (auto real = tree.realPath(path, followLast))
        return real;
    const auto [folder, name] = split(path);
    // A link that leads nowhere is replaced.
    if (const auto itself = followLast ? tree.realPath(path, false) : std::nullopt)
        return itself;
    if (folder.empty())
        return std::string(name);
    const auto parent = place(folder, true);
    if (!parent)
        return {};
    const auto id = tree.find(*parent);
    if (id && !tree.node(*id).isDirectory)
        return {};
    return joined(*parent, name);
}

SetupLayer::Member *SetupLayer::add(std::string_view path, EntryType type, const Access &access,
                                    bool followLast)
{
    const auto real = place(path, followLast);
    const auto id = real ? m_root.tree().find(*real, false) : std::nullopt;
    const bool isFolder = id && m_root.tree().node(*id).isDirectory;
    if (!real || real->empty() || (isFolder && type != EntryType::Directory)) {
        m_obstacles.emplace_back(path);
        return nullptr;
    }
    auto &member = m_members[*real];
    member.entry = {.path = *real,
                    .type = type,
                    .linkTarget = {},
                    .metadata = {.mode = access.mode,
                                 .uid = access.uid,
                                 .gid = access.gid,
                                 .modified = m_time,
                                 .deviceMajor = 0,
                                 .deviceMinor = 0,
                                 .xattrs = {}},
                    .size = 0};
    member.content.clear();
    return &member;
}

bool SetupLayer::has(std::string_view path) const
{
    const auto real = place(path, true);
    return real && (m_members.contains(*real) || m_root.has(path));
}

bool SetupLayer::isReadable(std::string_view path) const
{
    return !m_root.has(path) || m_root.text(path).has_value();
}

std::string SetupLayer::text(std::string_view path) const
{
    const auto real = place(path, true);
    const auto found = real ? m_members.find(*real) : m_members.end();
    if (found != m_members.end())
        return found->second.content;
    return std::string(m_root.text(path).value_or(""));
}

void SetupLayer::write(std::string_view path, const std::string &text, const Access &access)
{
    const auto *there = m_root.inode(path);
    auto *member = add(path, EntryType::File, access, true);
    if (!member)
        return;
    if (there && there->type == EntryType::File) {
        member->entry.metadata = there->metadata;
        member->entry.metadata.modified = m_time;
    }
    member->content = text;
    member->entry.size = static_cast<qint64>(text.size());
}

void SetupLayer::replace(std::string_view path, const std::string &text)
{
    auto *member = add(path, EntryType::File, Access(), false);
    if (!member)
        return;
    member->content = text;
    member->entry.size = static_cast<qint64>(text.size());
}

void SetupLayer::link(std::string_view path, std::string_view target, const Access &access)
{
    if (auto *member = add(path, EntryType::Symlink, access, false))
        member->entry.linkTarget = target;
}

void SetupLayer::folder(std::string_view path, const Access &access)
{
    add(path, EntryType::Directory, access, true);
}

void SetupLayer::remove(std::string_view path)
{
    const auto real = m_root.tree().realPath(path, false);
    if (!real || real->empty())
        return;
    const auto [folder, name] = split(*real);
    const auto mark = joined(folder, std::string(whiteoutPrefix) + std::string(name));
    m_members.erase(*real);
    m_members[mark].entry = {
        .path = mark, .type = EntryType::File, .linkTarget = {}, .metadata = {}, .size = 0};
}

QByteArray SetupLayer::tar() const
{
    std::string tar;
    for (const auto &[path, member] : m_members) {
        tar += tarHeader(member.entry) + member.content;
        tar.append(static_cast<std::size_t>(tarPadding(member.entry.size)), '\0');
    }
    tar.append(tarEndSize, '\0');
    return QByteArray::fromStdString(tar);
}

} // namespace decant
