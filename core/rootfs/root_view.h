// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/elf_facts.h"
#include "core/rootfs/merged_tree.h"

namespace decant {

/// A merged root as one who lives in it sees it: programs on the path, texts, links followed.
/// The tree must outlive the view.
class RootView
{
public:
    explicit RootView(const MergedTree &tree) : m_tree(tree) {}

    const MergedTree &tree() const { return m_tree; }
    bool isEmpty() const { return m_tree.root().children.empty(); }
    bool has(std::string_view path) const { return m_tree.find(path).has_value(); }
    /// The file or folder that `path` leads to; nullptr if none, and for the root itself.
    const LayerInode *inode(std::string_view path) const;
    bool isExecutable(std::string_view path) const;

    /// Where the program lies that a shell would start by this name: "usr/bin/id".
    std::optional<std::string> program(std::string_view name) const;
    bool hasProgram(std::string_view name) const { return program(name).has_value(); }

    /// The first name in `folder`, in their order, that begins with `prefix`, with its path.
    std::optional<std::string> firstIn(std::string_view folder, std::string_view prefix) const;

    /// The whole of a small file that is kept.
    std::optional<std::string_view> text(std::string_view path) const;
    /// Nothing where `path` is no ELF file, or its beginning is not kept.
    std::optional<ElfFacts> elf(std::string_view path) const;

    /// The value of `key` in /etc/os-release, without quotes; empty where there is none.
    std::string osRelease(std::string_view key) const;

private:
    const MergedTree &m_tree;
};

/// The lines of `text`, without their ends; no last empty one.
std::vector<std::string_view> linesOf(std::string_view text);
/// They would outlive the text that they are pieces of.
std::vector<std::string_view> linesOf(std::string &&text) = delete;
/// Without blanks around it.
std::string_view trimmed(std::string_view text);

} // namespace decant
