// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/random_stack.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace decant {

/// Path -> what is there, in words.
using Listing = std::map<std::string, std::string>;

/// The same merge, done the naive way: every layer is really extracted into a folder of its own,
/// and the folders are really laid over one another, with the file system's own directories,
/// links and inodes. Shares nothing with the code that it judges.
class NaiveOverlay
{
public:
    /// `folder` exists and is empty.
    explicit NaiveOverlay(std::string folder);

    /// What the merged root holds; nothing where the stack must be refused.
    std::optional<Listing> merge(const Stack &stack);

private:
    struct Directory
    {
        int mode = 0755;
        qint64 modified = 0;
        bool isOwn = false; ///< Has an entry, is not merely implied.
    };
    using Directories = std::map<std::string, Directory>;

    void beginLayer(std::size_t number);
    bool extract(const StackEntry &entry);
    bool extractHardLink(const StackEntry &entry);
    void mark(const StackEntry &entry);
    bool linkUp();
    bool overlay();
    void addAll(const std::string &directory);
    Listing list() const;

    /// Where `path` leads below `root`, symbolic links followed but for the last part.
    std::optional<std::string> resolved(const std::string &root, const std::string &path) const;
    void makeParents(const std::string &path, qint64 modified);
    void removeFromLayer(const std::string &path);
    bool leadsThroughDirectories(const std::string &root, const std::string &path) const;

    const std::string m_folder;
    const std::string m_merged;
    Directories m_mergedDirectories;
    // The layer that is being extracted.
    std::string m_layer;
    Directories m_directories;
    std::set<std::string> m_whiteouts;
    std::set<std::string> m_opaques;
    std::set<std::string> m_devices;
    std::map<std::string, std::string> m_waiting; ///< Hard links without a target, as empty files.
};

} // namespace decant
