// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace decant {

/// One 512-byte header block, field by field and byte by byte, so that what is malformed really
/// is. Fields longer than their place are cut; nothing is checked.
struct TarFields
{
    std::string name;
    std::string mode = "0000644";
    std::string uid = "0000000";
    std::string gid = "0000000";
    std::string size = "00000000000";
    std::string mtime = "00000000000";
    std::optional<std::string> checksum; ///< Unset: the right one.
    char type = '0';
    std::string linkname;
    std::string magic{"ustar\0", 6}; ///< "ustar " for GNU, "" for V7.
    std::string version = "00";
    std::string uname;
    std::string gname;
    std::string devmajor = "0000000";
    std::string devminor = "0000000";
    std::string prefix;

    QByteArray block() const;
};

/// Writes tar archives by hand. What mode(), owner(), modified() set holds for all members that
/// follow, until it is set again; a pax() or longName() belongs to the next member alone.
class TarBuilder
{
public:
    using Records = std::vector<std::pair<std::string, std::string>>;

    TarBuilder &mode(int mode);
    TarBuilder &owner(qint64 uid, qint64 gid);
    TarBuilder &modified(qint64 seconds);

    TarBuilder &file(const std::string &name, const std::string &content = {});
    TarBuilder &dir(const std::string &name);
    TarBuilder &symlink(const std::string &name, const std::string &target);
    TarBuilder &hardLink(const std::string &name, const std::string &target);
    TarBuilder &charDevice(const std::string &name, int major, int minor);
    TarBuilder &blockDevice(const std::string &name, int major, int minor);
    TarBuilder &fifo(const std::string &name);

    /// A pax header for the next member: {{"path", "…"}, {"SCHILY.xattr.user.a", "…"}}.
    TarBuilder &pax(const Records &records);
    TarBuilder &globalPax(const Records &records);
    /// GNU's headers for what does not fit into 100 bytes.
    TarBuilder &longName(const std::string &name);
    TarBuilder &longLink(const std::string &target);

    /// Any header at all, followed by `content`, padded, whatever its size field says.
    TarBuilder &member(const TarFields &fields, const std::string &content = {});
    /// Any bytes at all.
    TarBuilder &raw(const std::string &bytes);

    /// Without end-of-archive blocks.
    const QByteArray &bytes() const { return m_bytes; }
    /// With both.
    QByteArray finish() const;

    /// "23 path=some/long/name\n"
    static std::string paxRecord(const std::string &key, const std::string &value);
    static std::string octal(qint64 number, int digits);
    /// Two's complement, most significant byte first, marked by the first byte's highest bit.
    static std::string base256(qint64 number, int bytes);

private:
    TarFields fields(const std::string &name, char type) const;

    QByteArray m_bytes;
    std::string m_mode;
    std::string m_uid = "0000000";
    std::string m_gid = "0000000";
    std::string m_mtime = "00000000000";
};

} // namespace decant
