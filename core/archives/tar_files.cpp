// SPDX-License-Identifier: MIT
#include "core/archives/tar_files.h"

#include "core/rootfs/entry_path.h"
#include "core/rootfs/tar_reader.h"
#include "core/store/file_error.h"

#include <QFile>

namespace decant {

namespace {

/// An image has a few files per layer.
constexpr qsizetype mostMembers = 100'000;
constexpr int mostLinks = 40;

/// A file from some place on, in pieces that hold a header or two: contents are stepped over by
/// beginning anew behind them.
class SparingSource final : public ByteSource
{
public:
    SparingSource(QFile &file, qint64 offset) : m_file(file), m_isThere(file.seek(offset)) {}

    Result<std::size_t> read(Buffer into) override
    {
        constexpr std::size_t piece = 2048;
        const auto most = static_cast<qint64>(std::min(into.size(), piece));
        const auto count =
            m_isThere ? m_file.read(reinterpret_cast<char *>(into.data()), most) : -1;
        if (count < 0)
            return readError(m_file);
        return static_cast<std::size_t>(count);
    }

private:
    QFile &m_file;
    bool m_isThere;
};

QString nameOf(const std::vector<std::string> &parts)
{
    QStringList names;
    for (const auto &part : parts)
        names.append(QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())));
    return names.join(u'/');
}

} // namespace

Result<std::unique_ptr<TarFiles>> TarFiles::open(const QString &path, const BlobPlace &tar,
                                                 const std::stop_token &stop)
{
    std::unique_ptr<TarFiles> files(new TarFiles(path, tar));
    if (const auto listed = files->list(stop); !listed)
        return listed.error();
    return files;
}

Result<void> TarFiles::list(const std::stop_token &stop)
{
    QFile file(m_tar.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return readError(file);
    const Limits limits;
    for (qint64 at = 0;;) {
        SparingSource source(file, at);
        TarReader reader(source, limits, stop);
        const auto entry = reader.next();
        if (!entry)
            return damaged(entry.error());
        if (!*entry)
            return {};
        const auto next = at + reader.nextHeader();
        if (next > file.size())
            return Error{ErrorKind::Corrupt,
                         tr("%1 is cut short: the rest of it is missing.").arg(label()),
                         u"%1 bytes, %2 at least expected"_s.arg(file.size()).arg(next)};
        if (m_members.size() >= mostMembers)
            return Error{
                ErrorKind::Unsafe,
                tr("%1 holds more files than any image needs, and is refused.").arg(label()),
                {}};
        const auto parts = normalisePath((*entry)->path, limits);
        if (!parts)
            return damaged(parts.error());
        Member member;
        const auto type = (*entry)->type;
        if (type == EntryType::Symlink || type == EntryType::HardLink) {
            auto target = QString::fromStdString((*entry)->linkTarget);
            // A symbolic link counts from where it stands, a hard link from the archive's root.
            if (type == EntryType::Symlink && !target.startsWith(u'/'))
                target =
                    nameOf({parts->begin(), parts->empty() ? parts->end() : parts->end() - 1}) +
                    u'/' + target;
            const auto clean = normalisePath(target.toStdString(), limits);
            if (!clean)
                return damaged(clean.error());
            member.target = nameOf(*clean);
        } else if (type == EntryType::File && (*entry)->extents.size() <= 1) {
            // What is stored in pieces can't be read in place, and no image's part is.
            member.size = (*entry)->size;
            if (!(*entry)->extents.empty())
                member.offset = at + (*entry)->extents.front().offset;
        }
        if (type == EntryType::File || !member.target.isEmpty())
            m_members.insert(nameOf(*parts), member);
        at = next;
    }
}

BlobPlace TarFiles::find(const QString &name) const
{
    const auto parts = normalisePath(name.toStdString(), Limits());
    if (!parts)
        return {};
    auto wanted = nameOf(*parts);
    for (int links = 0; links <= mostLinks; ++links) {
        const auto found = m_members.find(wanted);
        if (found == m_members.end())
            return {};
        if (found->target.isEmpty())
            return {m_tar.path, found->offset, found->size, m_tar.hold};
        wanted = found->target;
    }
    return {};
}

Error TarFiles::damaged(const Error &reason) const
{
    if (reason.kind != ErrorKind::Corrupt && reason.kind != ErrorKind::Invalid)
        return reason;
    return {ErrorKind::Corrupt, tr("%1 is damaged: it can't be read as an archive.").arg(label()),
            reason.detail.isEmpty() ? reason.what : reason.detail};
}

} // namespace decant
