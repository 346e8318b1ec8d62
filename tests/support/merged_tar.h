// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// One member of a tar as it stands there.
struct TarMember
{
    std::string path; ///< As written, but without "./" before and "/" behind.
    char type = '0';
    int mode = 0;
    qint64 uid = 0;
    qint64 gid = 0;
    std::string modified; ///< Seconds, with what follows the point if there is anything.
    std::string target;
    int major = 0;
    int minor = 0;
    std::string content;
    std::map<std::string, std::string> pax;
};

/// What Decant wrote, read by a reader that knows nothing but what Decant may write, and is strict
/// about it: wrong checksums, repeated names, names before their directories, links before their
/// targets are all problems.
class MergedTar
{
public:
    MergedTar() = default;
    explicit MergedTar(const QByteArray &tar);

    /// Empty if all is in order.
    const std::vector<std::string> &problems() const { return m_problems; }
    /// In the tar's order, "" (the root) first.
    const std::vector<TarMember> &members() const { return m_members; }

    bool has(const std::string &path) const { return m_byPath.contains(path); }
    /// A member that is missing has type '\0'.
    const TarMember &operator[](const std::string &path) const;
    /// Of hard links: their target's.
    const TarMember &inode(const std::string &path) const;
    std::string content(const std::string &path) const { return inode(path).content; }
    bool isSameFile(const std::string &a, const std::string &b) const;
    /// All paths, sorted, joined by spaces; directories with a "/" behind.
    std::string names() const;

private:
    void read(std::string_view bytes);
    void add(TarMember member);
    void problem(const std::string &what) { m_problems.push_back(what); }

    std::vector<TarMember> m_members;
    std::map<std::string, std::size_t> m_byPath;
    std::vector<std::string> m_problems;
};

} // namespace decant
