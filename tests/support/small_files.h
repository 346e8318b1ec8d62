// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <set>
#include <string>
#include <string_view>

namespace decant {

// Files on disk for tests, in few words. Symbolic links are never followed.

bool exists(const std::string &path);
bool isDirectory(const std::string &path);
quint64 inodeOf(const std::string &path);
std::set<std::string> namesIn(const std::string &directory);
std::string readFile(const std::string &path);
void writeFile(const std::string &path, std::string_view content);
/// One more name for `from`; a file by the name of `to` gives way.
void linkFile(const std::string &from, const std::string &to);
void setModified(const std::string &path, qint64 seconds);

/// Erases from a set or a map of paths those that lie beneath `path`.
template <typename Container>
void eraseBeneath(Container &container, const std::string &path)
{
    std::erase_if(container, [&path](const auto &item) {
        if constexpr (requires { item.first; })
            return item.first.starts_with(path + "/");
        else
            return item.starts_with(path + "/");
    });
}

std::string describeDirectory(int mode, qint64 modified);
/// `first`: the first name of the same inode.
std::string describeFile(const std::string &path, const std::string &first);
std::string describeFile(char type, int mode, qint64 modified, const std::string &content,
                         const std::string &first);

} // namespace decant
