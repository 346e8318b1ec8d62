// SPDX-License-Identifier: MIT
#include "core/store/file_stream.h"

#include "core/store/file_error.h"
#include "core/store/wait_for_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::FileStream)
};

constexpr int randomDigits = 16;
constexpr auto createMode = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered;

QString temporaryNameFor(const QString &path)
{
    return u"%1.%2.part"_s.arg(path).arg(QRandomGenerator::global()->generate64(), randomDigits, 16,
                                         QChar(u'0'));
}

QString lockPathOf(const QString &temporary)
{
    return temporary + u".lock"_s;
}

/// Removes what processes that are gone have left of this file.
void sweepBeside(const QString &target)
{
    const QFileInfo info(target);
    const auto start = info.fileName() + u'.';
    const QDir folder(info.absolutePath());
    // It may have left the file's lock only.
    for (auto name : folder.entryList({u"*.part"_s, u"*.part.lock"_s}, QDir::Files)) {
        if (name.endsWith(u".lock"))
            name.chop(5);
        const bool isOurs =
            name.startsWith(start) && name.size() == start.size() + randomDigits + 5;
        if (!isOurs)
            continue;
        const auto path = folder.filePath(name);
        if (const auto lock = FileLock::tryTake(lockPathOf(path), FileLock::Kind::Passing))
            QFile::remove(path);
    }
}

} // namespace

Result<std::unique_ptr<FileSource>> FileSource::open(const QString &path)
{
    return open(BlobPlace{path});
}

Result<std::unique_ptr<FileSource>> FileSource::open(const BlobPlace &place)
{
    std::unique_ptr<FileSource> source(new FileSource(place));
    auto &file = source->m_file;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return readError(file);
    if (place.offset > 0 && !file.seek(place.offset))
        return readError(file);
    source->m_left = place.size;
    return source;
}

qint64 FileSource::size() const
{
    const auto there = std::max<qint64>(0, m_file.size() - m_place.offset);
    return m_place.size < 0 ? there : std::min(there, m_place.size);
}

Result<std::size_t> FileSource::read(Buffer into)
{
    auto most = static_cast<qint64>(into.size());
    if (m_left >= 0)
        most = std::min(most, m_left);
    if (most == 0)
        return 0;
    const auto count = m_file.read(reinterpret_cast<char *>(into.data()), most);
    if (count < 0)
        return readError(m_file);
    if (m_left >= 0)
        m_left -= count;
    return static_cast<std::size_t>(count);
}

/// A handle of its own, so that it has a position of its own.
class FileSink::Part final : public ByteSink
{
public:
    explicit Part(const QString &path) : m_file(path) {}

    Result<void> open(qint64 offset)
    {
        constexpr auto mode =
            QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered;
        if (!m_file.open(mode) || !m_file.seek(offset))
            return writeError(m_file);
        return {};
    }

    Result<void> write(Bytes bytes) override { return writeAll(m_file, bytes); }

    Result<void> close() override
    {
        m_file.close();
        if (m_file.error() != QFileDevice::NoError)
            return writeError(m_file);
        return {};
    }

private:
    QFile m_file;
};

Result<std::unique_ptr<FileSink>> FileSink::create(const QString &path)
{
    const QFileInfo existing(path);
    if (existing.isDir())
        return Error{
            ErrorKind::Invalid,
            Text::tr("%1 is a folder. Name a file in it.").arg(QDir::toNativeSeparators(path)),
            {}};
    const bool isDevice = existing.exists() && !existing.isFile();
    const auto target = existing.exists() ? existing.canonicalFilePath() : path;
    if (!isDevice)
        sweepBeside(target);
    std::unique_ptr<FileSink> sink(
        new FileSink(target, isDevice ? target : temporaryNameFor(target)));
    const auto mode = isDevice ? QIODevice::WriteOnly | QIODevice::Unbuffered : createMode;
    if (sink->isTemporary()) {
        auto lock = waitForLock(lockPathOf(sink->m_file.fileName()));
        if (!lock)
            return lock.error();
        sink->m_lock = std::move(*lock);
    }
    if (!sink->m_file.open(mode))
        return writeError(target, sink->m_file.errorString());
    return sink;
}

FileSink::FileSink(QString target, const QString &written)
    : m_target(std::move(target)), m_file(written)
{}

FileSink::~FileSink()
{
    if (m_file.isOpen() && isTemporary())
        m_file.remove();
}

Result<void> FileSink::write(Bytes bytes)
{
    auto written = writeAll(m_file, bytes);
    // The bytes that did not fit must not keep the disk full.
    if (!written && isTemporary())
        m_file.remove();
    return written;
}

Result<void> FileSink::close()
{
    m_file.close();
    auto closed = m_file.error() != QFileDevice::NoError ? Result<void>(writeError(m_file))
                  : isTemporary()                        ? replaceFile(m_file.fileName(), m_target)
                                                         : Result<void>();
    if (!closed && isTemporary())
        m_file.remove();
    m_lock.reset();
    return closed;
}

Result<std::unique_ptr<ByteSink>> FileSink::partAt(qint64 offset)
{
    if (!isTemporary())
        return std::unique_ptr<ByteSink>();
    auto part = std::make_unique<Part>(m_file.fileName());
    if (const auto opened = part->open(offset); !opened)
        return opened.error();
    return std::unique_ptr<ByteSink>(std::move(part));
}

StdoutSink::StdoutSink()
{
    m_file.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Result<void> StdoutSink::write(Bytes bytes)
{
    return writeAll(m_file, bytes);
}

Result<void> StdoutSink::close()
{
    if (!m_file.flush())
        return writeError(m_file);
    return {};
}

Result<void> writeAll(QFile &file, Bytes bytes)
{
    while (!bytes.empty()) {
        const auto count = file.write(reinterpret_cast<const char *>(bytes.data()),
                                      static_cast<qint64>(bytes.size()));
        if (count <= 0)
            return writeError(file);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code problem;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(),
                            QFileInfo(to).filesystemFilePath(), problem);
    if (problem)
        return writeError(to, QString::fromLocal8Bit(problem.message()));
    return {};
}

} // namespace decant
