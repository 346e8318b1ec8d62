// SPDX-License-Identifier: MIT
#include "core/rootfs/emit_plan.h"

#include "core/base/human_text.h"
#include "core/rootfs/entry_path.h"

#include <QCoreApplication>

#include <algorithm>

namespace decant {

namespace {

/// ext4 takes 65 000 names for one file; what has more becomes several files.
constexpr std::size_t mostNames = 60'000;

constexpr quint32 rootMode = 0755;

} // namespace

/// Collects what the merged tree holds, and puts it in the order of the tar.
class Planner
{
    Q_DECLARE_TR_FUNCTIONS(decant::EmitPlan)

public:
    Planner(const MergedTree &tree, const Limits &limits) : m_tree(tree), m_limits(limits) {}

    Result<EmitPlan> plan()
    {
        m_plan.m_layers = m_tree.layers();
        m_plan.m_entries.emplace_back();
        if (const auto visited = visit(m_tree.root(), 0); !visited)
            return visited.error();
        m_plan.m_fileCount = static_cast<qint64>(m_leaves.size());
        m_plan.m_entries.reserve(m_plan.m_entries.size() + m_leaves.size());
        // Inodes are numbered in the order of their layer's archive; names stay as they were met.
        std::stable_sort(m_leaves.begin(), m_leaves.end(),
                         [](const auto &a, const auto &b) { return a.inode < b.inode; });
        for (auto first = m_leaves.begin(); first != m_leaves.end();) {
            const auto last = std::find_if(first, m_leaves.end(), [&first](const auto &leaf) {
                return leaf.inode != first->inode;
            });
            nameAll({first, last});
            first = last;
        }
        if (const auto measured = measure(); !measured)
            return measured.error();
        return std::move(m_plan);
    }

private:
    /// `parent`: the directory's entry.
    Result<void> visit(const MergedNode &directory, quint32 parent)
    {
        const auto pathSize = m_path.size();
        for (const auto id : directory.children) {
            const auto &node = m_tree.node(id);
            m_path += m_path.empty() ? "" : "/";
            m_path += node.name;
            if (m_path.size() > static_cast<std::size_t>(m_limits.pathLength))
                return Error{ErrorKind::Unsafe,
                             tr("The image holds a file whose path is too long for any system: %1.")
                                 .arg(displayName(m_path)),
                             {}};
            auto &entries = node.isDirectory ? m_plan.m_entries : m_leaves;
            entries.push_back({node.name, node.inode, parent});
            if (node.isDirectory) {
                const auto own = static_cast<quint32>(entries.size() - 1);
                if (const auto visited = visit(node, own); !visited)
                    return visited.error();
            }
            m_path.resize(pathSize);
        }
        return {};
    }

    /// One file, and all the names it has.
    void nameAll(std::span<PlannedEntry> names)
    {
        // Importers disagree about hard links to symbolic links.
        const bool isLinkable = m_tree.inode(names.front().inode).type != EntryType::Symlink;
        quint32 first = 0;
        for (std::size_t at = 0; at < names.size(); ++at) {
            if (at % mostNames == 0)
                first = static_cast<quint32>(m_plan.m_entries.size());
            else if (isLinkable)
                names[at].linkedTo = first;
            m_plan.m_entries.push_back(names[at]);
        }
    }

    Result<void> measure()
    {
        m_plan.m_sections.emplace_back();
        for (std::size_t at = 0; at < m_plan.m_entries.size(); ++at) {
            const auto &entry = m_plan.m_entries[at];
            const auto output = m_plan.outputOf(entry);
            if (at > 0 && output.type != EntryType::Directory)
                beginSection(at, entry.inode.layer);
            if (output.size > m_limits.imageSize - m_plan.m_contentSize)
                return Error{ErrorKind::Unsafe,
                             tr("Unpacked, the image is larger than %1, and is refused.")
                                 .arg(humanSize(m_limits.imageSize)),
                             {}};
            m_plan.m_contentSize += output.size;
            m_plan.m_droppedXattrCount += droppedXattrs(output.type, output.metadata);
            m_plan.m_tarSize += tarHeaderSize(output) + output.size + tarPadding(output.size);
        }
        endSection(m_plan.m_entries.size());
        m_plan.m_tarSize += tarEndSize;
        return {};
    }

    /// Unless the entry goes on where the one before it was.
    void beginSection(std::size_t entry, std::size_t layer)
    {
        if (m_plan.m_sections.back().layer == layer)
            return;
        endSection(entry);
        m_plan.m_sections.push_back(
            {.firstEntry = entry, .offset = m_plan.m_tarSize, .layer = layer});
    }

    void endSection(std::size_t endEntry)
    {
        auto &last = m_plan.m_sections.back();
        last.endEntry = endEntry;
        last.endOffset = m_plan.m_tarSize;
    }

    const MergedTree &m_tree;
    const Limits &m_limits;
    EmitPlan m_plan;
    std::vector<PlannedEntry> m_leaves;
    std::string m_path;
};

std::string EmitPlan::pathOf(const PlannedEntry &entry) const
{
    std::vector<std::string_view> names;
    for (const auto *at = &entry; at->parent != PlannedEntry::noEntry; at = &m_entries[at->parent])
        names.push_back(at->name);
    std::string path;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        path += path.empty() ? "" : "/";
        path += *name;
    }
    return path;
}

OutputEntry EmitPlan::outputOf(const PlannedEntry &entry) const
{
    OutputEntry output;
    output.path = pathOf(entry);
    if (entry.inode.inode == noInode) {
        output.type = EntryType::Directory;
        output.metadata.mode = rootMode;
        return output;
    }
    const auto &layer = m_layers[entry.inode.layer];
    const auto &inode = layer.inode(entry.inode.inode);
    output.metadata = inode.metadata;
    if (entry.linkedTo != PlannedEntry::noEntry) {
        output.type = EntryType::HardLink;
        output.linkTarget = pathOf(m_entries[entry.linkedTo]);
        return output;
    }
    output.type = inode.type;
    output.size = inode.size;
    output.linkTarget = layer.symlinkTarget(inode);
    return output;
}

std::span<const Extent> EmitPlan::extentsOf(const PlannedEntry &entry) const
{
    if (entry.inode.inode == noInode || entry.linkedTo != PlannedEntry::noEntry)
        return {};
    const auto &layer = m_layers[entry.inode.layer];
    return layer.extents(layer.inode(entry.inode.inode));
}

Result<EmitPlan> planEmission(const MergedTree &tree, const Limits &limits)
{
    return Planner(tree, limits).plan();
}

} // namespace decant
