// SPDX-License-Identifier: MIT
// Writes the corpora's seeds: small archives and blobs of every kind that is understood.
//
//   make_seeds CORPUS_FOLDER
#include "tests/support/compress.h"
#include "tests/support/tar_builder.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <cstdio>

namespace {

using decant::TarBuilder;
using decant::TarFields;

QMap<QString, QByteArray> archives()
{
    using namespace std::string_literals;
    TarFields v7;
    v7.magic = v7.version = "";
    v7.type = '\0';
    v7.name = "old/";
    TarFields binary;
    binary.name = "binary";
    binary.uid = TarBuilder::base256(4'000'000'000, 8);
    binary.mtime = TarBuilder::base256(-1, 12);
    TarFields sparse;
    sparse.name = "sparse";
    sparse.type = 'S';
    sparse.magic = "ustar ";
    sparse.size = TarBuilder::octal(3, 11);
    sparse.prefix =
        std::string(41, '\0') + TarBuilder::octal(10, 11) + '\0' + TarBuilder::octal(3, 11) + '\0';
    sparse.prefix.resize(138, '\0');
    sparse.prefix += TarBuilder::octal(2000, 11);
    auto map = "1\n1000\n3\n"s;
    map.resize(512, '\0');
    TarFields link;
    link.size = TarBuilder::octal(3, 11);
    link.type = '1';
    link.linkname = "f";
    return {
        {QStringLiteral("types"), TarBuilder()
                                      .dir("d/")
                                      .file("d/f", "text")
                                      .symlink("s", "d/f")
                                      .hardLink("h", "d/f")
                                      .charDevice("c", 1, 3)
                                      .blockDevice("b", 8, 0)
                                      .fifo("p")
                                      .finish()},
        {QStringLiteral("pax"),
         TarBuilder()
             .globalPax({{"comment", "x"}})
             .pax({{"path", "long"},
                   {"mtime", "-1.5"},
                   {"size", "4"},
                   {"uid", "1"},
                   {"SCHILY.xattr.user.a", "b\0c"s},
                   {"SCHILY.acl.access", "user::rw-,user:7:r--,group::r--,mask::r--,other::---"}})
             .file("f", "text")
             .finish()},
        {QStringLiteral("gnu"),
         TarBuilder().longName("name").longLink("target").symlink("x", "y").finish()},
        {QStringLiteral("old"), TarBuilder().member(v7).member(binary).bytes()},
        {QStringLiteral("sparse-old"), TarBuilder().member(sparse, "abc").finish()},
        {QStringLiteral("sparse-0"), TarBuilder()
                                         .pax({{"GNU.sparse.size", "9"},
                                               {"GNU.sparse.offset", "2"},
                                               {"GNU.sparse.numbytes", "1"},
                                               {"GNU.sparse.map", "5,2"}})
                                         .file("f", "abc")
                                         .finish()},
        {QStringLiteral("sparse-1"), TarBuilder()
                                         .pax({{"GNU.sparse.major", "1"},
                                               {"GNU.sparse.minor", "0"},
                                               {"GNU.sparse.name", "s"},
                                               {"GNU.sparse.realsize", "2000"}})
                                         .file("f", map + "abc")
                                         .finish()},
        {QStringLiteral("link-body"),
         TarBuilder().pax({{"uid", "1"}}).member(link, "abc").file("f").finish()},
    };
}

QMap<QString, QByteArray> blobs()
{
    using namespace decant;
    const auto text = someBytes(2000);
    const QByteArray header("\x1f\x8b\x08\x1e\0\0\0\0\0\x03\x02\0xyname\0comment\0ab", 28);
    return {
        {QStringLiteral("gzip"), gzip(text)},
        {QStringLiteral("gzip-members"), gzip("a") + gzip({}) + gzip("b") + QByteArray(9, '\0')},
        {QStringLiteral("gzip-header"), header + gzip("text").mid(10)},
        {QStringLiteral("zstd"), zstd(text)},
        {QStringLiteral("zstd-frames"),
         skippableZstdFrame("toc") + zstd("a") + zstd("b") + skippableZstdFrame({})},
        {QStringLiteral("plain"), "plain text"},
    };
}

bool write(const QString &folder, const QMap<QString, QByteArray> &seeds)
{
    QDir().mkpath(folder);
    for (auto seed = seeds.begin(); seed != seeds.end(); ++seed) {
        QFile file(folder + QStringLiteral("/") + seed.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(seed.value()) != seed.value().size())
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("Usage: make_seeds CORPUS_FOLDER\n", stderr);
        return 2;
    }
    const auto corpus = QFile::decodeName(argv[1]);
    const bool isWritten = write(corpus + QStringLiteral("/tar_reader"), archives()) &&
                           write(corpus + QStringLiteral("/decompressor"), blobs());
    return isWritten ? 0 : 1;
}
