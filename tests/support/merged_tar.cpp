// SPDX-License-Identifier: MIT
#include "tests/support/merged_tar.h"

#include <algorithm>
#include <numeric>

namespace decant {

namespace {

constexpr std::size_t blockSize = 512;

std::string textField(std::string_view block, std::size_t at, std::size_t size)
{
    const auto field = block.substr(at, size);
    return std::string(field.substr(0, field.find('\0')));
}

qint64 numberField(std::string_view block, std::size_t at, std::size_t size)
{
    const auto field = block.substr(at, size);
    if (static_cast<uchar>(field[0]) >= 0x80) {
        // Base-256, two's complement.
        qint64 value = static_cast<uchar>(field[0]) == 0xff ? -1 : 0;
        for (const char byte : field.substr(1))
            value = (value << 8) | static_cast<uchar>(byte);
        return value;
    }
    return std::strtoll(std::string(field).c_str(), nullptr, 8);
}

bool isChecksumRight(std::string_view block)
{
    std::string blanked(block);
    blanked.replace(148, 8, 8, ' ');
    const auto sum =
        std::accumulate(blanked.begin(), blanked.end(), qint64{0},
                        [](qint64 total, char byte) { return total + static_cast<uchar>(byte); });
    return sum == numberField(block, 148, 8);
}

std::map<std::string, std::string> paxRecords(std::string_view text)
{
    std::map<std::string, std::string> records;
    while (!text.empty()) {
        const auto space = text.find(' ');
        const auto size = std::strtoul(std::string(text.substr(0, space)).c_str(), nullptr, 10);
        if (space == text.npos || size <= space + 1 || size > text.size())
            break;
        const auto record = text.substr(space + 1, size - space - 2);
        const auto equals = record.find('=');
        records.emplace(record.substr(0, equals), record.substr(equals + 1));
        text.remove_prefix(size);
    }
    return records;
}

std::string parentOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    return slash == path.npos ? std::string() : path.substr(0, slash);
}

std::string withoutDot(std::string path)
{
    if (path.ends_with('/'))
        path.pop_back();
    return path == "." ? std::string() : path.starts_with("./") ? path.substr(2) : path;
}

} // namespace

MergedTar::MergedTar(const QByteArray &tar)
{
    read({tar.constData(), static_cast<std::size_t>(tar.size())});
}

void MergedTar::read(std::string_view bytes)
{
    std::string longName;
    std::string longLink;
    std::map<std::string, std::string> pax;
    std::size_t at = 0;
    while (at + blockSize <= bytes.size() && bytes[at] != '\0') {
        const auto block = bytes.substr(at, blockSize);
        if (!isChecksumRight(block))
            return problem("a checksum is wrong at " + std::to_string(at));
        TarMember member;
        member.type = block[156];
        auto size = numberField(block, 124, 12);
        const auto stored = static_cast<std::size_t>(size);
        at += blockSize;
        if (at + stored > bytes.size())
            return problem("a member is cut");
        const auto content = bytes.substr(at, stored);
        at += (stored + blockSize - 1) / blockSize * blockSize;
        if (member.type == 'L' || member.type == 'K') {
            (member.type == 'L' ? longName : longLink) = content.substr(0, content.find('\0'));
            continue;
        }
        if (member.type == 'x') {
            pax = paxRecords(content);
            continue;
        }
        member.path = longName.empty() ? textField(block, 0, 100) : longName;
        if (!member.path.starts_with("./"))
            problem("a name without ./: " + member.path);
        member.path = withoutDot(member.path);
        member.target = longLink.empty() ? textField(block, 157, 100) : longLink;
        member.mode = static_cast<int>(numberField(block, 100, 8));
        member.uid = numberField(block, 108, 8);
        member.gid = numberField(block, 116, 8);
        member.modified = std::to_string(numberField(block, 136, 12));
        if (pax.contains("mtime"))
            member.modified = pax.at("mtime");
        member.major = static_cast<int>(numberField(block, 329, 8));
        member.minor = static_cast<int>(numberField(block, 337, 8));
        member.content = content;
        member.pax = std::exchange(pax, {});
        longName.clear();
        longLink.clear();
        add(std::move(member));
    }
    const auto rest = bytes.substr(std::min(at, bytes.size()));
    if (rest != std::string(2 * blockSize, '\0'))
        problem("it does not end with two blocks of zeros");
}

void MergedTar::add(TarMember member)
{
    if (m_members.empty() != member.path.empty())
        problem("the root is not the first, or not the only one");
    if (!member.path.empty()) {
        const auto parent = m_byPath.find(parentOf(member.path));
        if (parent == m_byPath.end() || m_members[parent->second].type != '5')
            problem("before its directory: " + member.path);
    }
    if (member.type == '1') {
        if (!member.target.starts_with("./"))
            problem("a link target without ./: " + member.target);
        member.target = withoutDot(member.target);
        const auto target = m_byPath.find(member.target);
        if (target == m_byPath.end() || m_members[target->second].type == '5' ||
            m_members[target->second].type == '1' || m_members[target->second].type == '2')
            problem("a hard link to nothing that can have one: " + member.path);
        if (m_members.back().path != member.target &&
            (m_members.back().type != '1' || m_members.back().target != member.target))
            problem("not right behind its target: " + member.path);
    }
    if (!m_byPath.emplace(member.path, m_members.size()).second)
        problem("twice: " + member.path);
    m_members.push_back(std::move(member));
}

const TarMember &MergedTar::operator[](const std::string &path) const
{
    static const auto missing = [] {
        TarMember member;
        member.type = '\0';
        return member;
    }();
    const auto found = m_byPath.find(path);
    return found == m_byPath.end() ? missing : m_members[found->second];
}

const TarMember &MergedTar::inode(const std::string &path) const
{
    const auto &member = (*this)[path];
    return member.type == '1' ? (*this)[member.target] : member;
}

bool MergedTar::isSameFile(const std::string &a, const std::string &b) const
{
    return has(a) && has(b) && &inode(a) == &inode(b);
}

std::string MergedTar::names() const
{
    std::string names;
    for (const auto &[path, index] : m_byPath) {
        if (path.empty())
            continue;
        names += names.empty() ? "" : " ";
        names += path + (m_members[index].type == '5' ? "/" : "");
    }
    return names;
}

} // namespace decant
