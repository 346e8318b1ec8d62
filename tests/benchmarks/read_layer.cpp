// SPDX-License-Identifier: MIT
// How fast a layer is read: decompressed, its members found, nothing kept.
//
//   read_layer FILE
#include "core/rootfs/decompressor.h"
#include "core/rootfs/tar_reader.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace {

class FileSource final : public decant::ByteSource
{
public:
    explicit FileSource(QFile &file) : m_file(file) {}

    decant::Result<std::size_t> read(decant::Buffer into) override
    {
        const auto got = m_file.read(reinterpret_cast<char *>(into.data()), qint64(into.size()));
        if (got < 0)
            return decant::Error{decant::ErrorKind::Failed, m_file.errorString(), {}};
        return static_cast<std::size_t>(got);
    }

private:
    QFile &m_file;
};

} // namespace

int main(int argc, char **argv)
{
    QFile file(argc == 2 ? QFile::decodeName(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        std::fputs("Usage: read_layer FILE\n", stderr);
        return 2;
    }
    FileSource compressed(file);
    const auto plain = decant::decompress(compressed);
    const decant::Limits limits;
    decant::TarReader reader(*plain, limits);
    QElapsedTimer timer;
    timer.start();
    qint64 members = 0;
    for (;; ++members) {
        const auto entry = reader.next();
        if (!entry) {
            std::fprintf(stderr, "%s %s\n", entry.error().what.toUtf8().constData(),
                         entry.error().detail.toUtf8().constData());
            return 1;
        }
        if (!*entry)
            break;
    }
    if (const auto drained = reader.drain(); !drained)
        return 1;
    const auto seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("%lld members, %.1f MB in %.3f s, %.0f MB/s\n", static_cast<long long>(members),
                static_cast<double>(reader.position()) / 1e6, seconds,
                static_cast<double>(reader.position()) / 1e6 / seconds);
    return 0;
}
