// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/merged_tree.h"
#include "core/rootfs/tar_writer.h"

#include <optional>

namespace decant {

/// One member of the tar to come.
struct PlannedEntry
{
    std::string_view name; ///< Its path's last part, which lives as long as the plan.
    InodeRef inode;        ///< None for the root.
    /// The entry of the same plan that is the directory it lies in; noEntry: it is the root.
    quint32 parent = noEntry;
    /// The entry of the same plan that this is a further name of; noEntry: it stands for itself.
    quint32 linkedTo = noEntry;

    static constexpr quint32 noEntry = 0xffffffff;
};

/// Members that stand together in the tar to come, and have their contents from one layer.
struct PlannedSection
{
    std::size_t firstEntry = 0;
    std::size_t endEntry = 0;           ///< Behind the last.
    qint64 offset = 0;                  ///< Of the first one's header in the tar, bytes.
    qint64 endOffset = 0;               ///< Behind the last one's content in the tar, bytes.
    std::optional<std::size_t> layer{}; ///< None has contents if unset.
};

/// Which bytes of which layer go where in the resulting tar, known before the first is written:
/// "./", all directories, then layer by layer every surviving inode under its first name, at once
/// followed by its other names as hard links. Source: oci.md A.3.
class EmitPlan
{
public:
    /// The exact size of the tar, bytes, end blocks included.
    qint64 tarSize() const { return m_tarSize; }
    /// The sum of all files' lengths, bytes; what has several names counts once.
    qint64 contentSize() const { return m_contentSize; }
    /// Names of all that is no directory.
    qint64 fileCount() const { return m_fileCount; }
    /// As droppedXattrs() counts them.
    qint64 droppedXattrCount() const { return m_droppedXattrCount; }

    /// In the order of the tar; contents of one layer are together and in that layer's order.
    const std::vector<PlannedEntry> &entries() const { return m_entries; }
    /// All entries, in their order: the directories, then a section for each layer of which
    /// something is left.
    const std::vector<PlannedSection> &sections() const { return m_sections; }
    const std::vector<LayerTree> &layers() const { return m_layers; }
    /// Normalised, as OutputEntry::path. Made when it is asked for: deep directories would
    /// otherwise take more memory than all else that is known of an image.
    std::string pathOf(const PlannedEntry &entry) const;
    /// The header that `entry` gets.
    OutputEntry outputOf(const PlannedEntry &entry) const;
    /// Where the bytes are that follow the header: nothing for links and what has no content.
    std::span<const Extent> extentsOf(const PlannedEntry &entry) const;

private:
    friend class Planner;

    std::vector<LayerTree> m_layers;
    std::vector<PlannedEntry> m_entries;
    std::vector<PlannedSection> m_sections;
    qint64 m_tarSize = 0;
    qint64 m_contentSize = 0;
    qint64 m_fileCount = 0;
    qint64 m_droppedXattrCount = 0;
};

/// Fails with Unsafe where the image exceeds the limits.
Result<EmitPlan> planEmission(const MergedTree &tree, const Limits &limits);

} // namespace decant
