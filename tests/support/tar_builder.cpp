// SPDX-License-Identifier: MIT
#include "tests/support/tar_builder.h"

#include <algorithm>
#include <cstring>

namespace decant {

QByteArray TarFields::block() const
{
    QByteArray bytes(512, '\0');
    const auto put = [&bytes](int at, int width, const std::string &text) {
        std::memcpy(bytes.data() + at, text.data(),
                    std::min(text.size(), static_cast<std::size_t>(width)));
    };
    put(0, 100, name);
    put(100, 8, mode);
    put(108, 8, uid);
    put(116, 8, gid);
    put(124, 12, size);
    put(136, 12, mtime);
    put(148, 8, "        ");
    bytes[156] = type;
    put(157, 100, linkname);
    put(257, 6, magic);
    put(263, 2, version);
    put(265, 32, uname);
    put(297, 32, gname);
    put(329, 8, devmajor);
    put(337, 8, devminor);
    put(345, 155, prefix);
    qint64 sum = 0;
    for (const char byte : std::as_const(bytes))
        sum += static_cast<uchar>(byte);
    put(148, 8, checksum.value_or(TarBuilder::octal(sum, 6) + '\0' + ' '));
    return bytes;
}

TarBuilder &TarBuilder::mode(int mode)
{
    m_mode = octal(mode, 7);
    return *this;
}

TarBuilder &TarBuilder::owner(qint64 uid, qint64 gid)
{
    const auto written = [](qint64 id) {
        return id >= 0 && id < 07777777 ? octal(id, 7) : base256(id, 8);
    };
    m_uid = written(uid);
    m_gid = written(gid);
    return *this;
}

TarBuilder &TarBuilder::modified(qint64 seconds)
{
    m_mtime = seconds >= 0 && seconds < 077777777777 ? octal(seconds, 11) : base256(seconds, 12);
    return *this;
}

TarFields TarBuilder::fields(const std::string &name, char type) const
{
    TarFields fields;
    fields.name = name;
    fields.type = type;
    fields.mode = !m_mode.empty() ? m_mode : octal(type == '5' ? 0755 : 0644, 7);
    fields.uid = m_uid;
    fields.gid = m_gid;
    fields.mtime = m_mtime;
    return fields;
}

TarBuilder &TarBuilder::file(const std::string &name, const std::string &content)
{
    auto header = fields(name, '0');
    header.size = octal(static_cast<qint64>(content.size()), 11);
    return member(header, content);
}

TarBuilder &TarBuilder::dir(const std::string &name)
{
    return member(fields(name, '5'));
}

TarBuilder &TarBuilder::symlink(const std::string &name, const std::string &target)
{
    auto header = fields(name, '2');
    header.linkname = target;
    return member(header);
}

TarBuilder &TarBuilder::hardLink(const std::string &name, const std::string &target)
{
    auto header = fields(name, '1');
    header.linkname = target;
    return member(header);
}

TarBuilder &TarBuilder::charDevice(const std::string &name, int major, int minor)
{
    auto header = fields(name, '3');
    header.devmajor = octal(major, 7);
    header.devminor = octal(minor, 7);
    return member(header);
}

TarBuilder &TarBuilder::blockDevice(const std::string &name, int major, int minor)
{
    auto header = fields(name, '4');
    header.devmajor = octal(major, 7);
    header.devminor = octal(minor, 7);
    return member(header);
}

TarBuilder &TarBuilder::fifo(const std::string &name)
{
    return member(fields(name, '6'));
}

TarBuilder &TarBuilder::pax(const Records &records)
{
    std::string payload;
    for (const auto &[key, value] : records)
        payload += paxRecord(key, value);
    TarFields header;
    header.name = "PaxHeaders/next";
    header.type = 'x';
    header.size = octal(static_cast<qint64>(payload.size()), 11);
    return member(header, payload);
}

TarBuilder &TarBuilder::globalPax(const Records &records)
{
    std::string payload;
    for (const auto &[key, value] : records)
        payload += paxRecord(key, value);
    TarFields header;
    header.name = "pax_global_header";
    header.type = 'g';
    header.size = octal(static_cast<qint64>(payload.size()), 11);
    return member(header, payload);
}

TarBuilder &TarBuilder::longName(const std::string &name)
{
    TarFields header;
    header.name = "././@LongLink";
    header.type = 'L';
    header.magic = "ustar ";
    header.version = std::string(" \0", 2);
    header.size = octal(static_cast<qint64>(name.size()) + 1, 11);
    return member(header, name + '\0');
}

TarBuilder &TarBuilder::longLink(const std::string &target)
{
    TarFields header;
    header.name = "././@LongLink";
    header.type = 'K';
    header.magic = "ustar ";
    header.version = std::string(" \0", 2);
    header.size = octal(static_cast<qint64>(target.size()) + 1, 11);
    return member(header, target + '\0');
}

TarBuilder &TarBuilder::member(const TarFields &fields, const std::string &content)
{
    m_bytes += fields.block();
    m_bytes.append(content.data(), static_cast<qsizetype>(content.size()));
    m_bytes.append((512 - m_bytes.size() % 512) % 512, '\0');
    return *this;
}

TarBuilder &TarBuilder::raw(const std::string &bytes)
{
    m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return *this;
}

QByteArray TarBuilder::finish() const
{
    return m_bytes + QByteArray(1024, '\0');
}

std::string TarBuilder::paxRecord(const std::string &key, const std::string &value)
{
    const auto rest = " " + key + "=" + value + "\n";
    auto length = rest.size();
    while (length != rest.size() + std::to_string(length).size())
        length = rest.size() + std::to_string(length).size();
    return std::to_string(length) + rest;
}

std::string TarBuilder::octal(qint64 number, int digits)
{
    std::string text(static_cast<std::size_t>(digits), '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, number >>= 3)
        *digit = static_cast<char>('0' + (number & 7));
    return text;
}

std::string TarBuilder::base256(qint64 number, int bytes)
{
    std::string text(static_cast<std::size_t>(bytes), '\0');
    for (auto byte = text.rbegin(); byte != text.rend(); ++byte, number >>= 8)
        *byte = static_cast<char>(number & 0xff);
    text[0] = static_cast<char>(text[0] | '\x80');
    return text;
}

} // namespace decant
