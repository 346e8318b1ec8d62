// SPDX-License-Identifier: MIT
// What others write, in all of their formats, read by Decant.
#include "tests/support/file_facts.h"
#include "tests/support/read_tar.h"
#include "tests/support/run_program.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>

#include <filesystem>

namespace decant {
namespace {

struct Archiver
{
    const char *name;
    QStringList command;         ///< Writes the folder that follows to standard output.
    bool knowsEverything = true; ///< Long names and targets, and pipes.
    bool knowsFractions = false;
};

void PrintTo(const Archiver &archiver, std::ostream *out)
{
    *out << archiver.name;
}

class TarReaderJudgesTest : public testing::TestWithParam<Archiver>
{
protected:
    void SetUp() override
    {
        const auto root = m_folder.path().toStdString();
        std::filesystem::create_directories(root + "/folder/inner");
        write("folder/empty", {});
        write("folder/file", QByteArray(70'000, 'x'));
        write("caf\xe9 \n:", "strange");
        write("holes", "start");
        QFile holes(m_folder.filePath(u"holes"_s));
        ASSERT_TRUE(holes.open(QIODevice::ReadWrite));
        for (int i = 1; i < 40; ++i) {
            holes.seek(i * 100'000);
            holes.write("piece " + QByteArray::number(i));
        }
        holes.resize(5'000'000);
        holes.close();
        if (GetParam().knowsEverything) {
            const auto deep = std::string(200, 'd');
            std::filesystem::create_directories(root + '/' + deep);
            write(deep + '/' + std::string(200, 'e'), "deep");
            ASSERT_EQ(::mkfifo((root + "/pipe").c_str(), 0600), 0);
            ASSERT_EQ(::symlink((deep + deep + deep).c_str(), (root + "/far").c_str()), 0);
        }
        ASSERT_EQ(::symlink("../folder/file", (root + "/folder/inner/link").c_str()), 0);
        ASSERT_EQ(::link((root + "/folder/file").c_str(), (root + "/linked").c_str()), 0);
        ASSERT_EQ(::chmod((root + "/folder/file").c_str(), 04751), 0);
    }

    void TearDown() override { std::filesystem::remove_all(m_folder.path().toStdString()); }

    void write(const std::string &name, const QByteArray &content)
    {
        const auto path = m_folder.path().toStdString() + '/' + name;
        const int file = ::open(path.c_str(), O_CREAT | O_WRONLY, 0640);
        ASSERT_GE(file, 0);
        EXPECT_EQ(::write(file, content.constData(), size_t(content.size())), content.size());
        ::close(file);
    }

    QTemporaryDir m_folder;
};

QByteArray bytesOf(const std::string &path)
{
    QByteArray bytes;
    const int file = ::open(path.c_str(), O_RDONLY);
    std::array<char, 65536> buffer;
    for (ssize_t got; (got = ::read(file, buffer.data(), buffer.size())) > 0;)
        bytes.append(buffer.data(), got);
    ::close(file);
    return bytes;
}

TEST_P(TarReaderJudgesTest, EveryFileIsReadAsItIsOnDisk)
{
    const auto result = runProgram(GetParam().command + QStringList{m_folder.path()});
    ASSERT_EQ(result.status, 0) << result.errors.toStdString();
    const auto entries = readTar(result.output);
    ASSERT_OK(entries);
    std::size_t seen = 0;
    for (const auto &entry : *entries) {
        const auto path = m_folder.path().toStdString() + '/' + entry.path;
        const auto facts = factsOf(path);
        ASSERT_TRUE(facts) << path;
        ++seen;
        if (entry.type == EntryType::HardLink) {
            const auto target = factsOf(m_folder.path().toStdString() + '/' + entry.linkTarget);
            EXPECT_EQ(target ? target->inode : 0, facts->inode) << path;
            continue;
        }
        EXPECT_EQ(entry.metadata.mode, facts->mode & 07777) << path;
        EXPECT_EQ(entry.metadata.uid, facts->uid) << path;
        EXPECT_EQ(entry.metadata.gid, facts->gid) << path;
        EXPECT_EQ(entry.metadata.modified.seconds, facts->modified.seconds) << path;
        if (GetParam().knowsFractions) {
            EXPECT_EQ(entry.metadata.modified, facts->modified) << path;
        }
        EXPECT_EQ(entry.linkTarget, facts->linkTarget) << path;
        EXPECT_EQ(entry.type == EntryType::Directory, S_ISDIR(facts->mode)) << path;
        EXPECT_EQ(entry.type == EntryType::Fifo, S_ISFIFO(facts->mode)) << path;
        EXPECT_EQ(entry.type == EntryType::File, S_ISREG(facts->mode)) << path;
        if (entry.type == EntryType::File) {
            EXPECT_TRUE(contentOf(entry, result.output) == bytesOf(path)) << path;
        }
    }
    std::size_t onDisk = 1;
    for ([[maybe_unused]] const auto &file :
         std::filesystem::recursive_directory_iterator(m_folder.path().toStdString()))
        ++onDisk;
    EXPECT_EQ(seen, onDisk);
}

QStringList inFolder(QStringList command)
{
    command[0] = u"exec "_s + command[0];
    return {u"sh"_s, u"-c"_s, u"cd \"$0\" && "_s + command.join(u' ')};
}

QStringList gnu(const QString &options)
{
    return inFolder({u"tar"_s, u"-c"_s, u"-f"_s, u"-"_s, options, u"."_s});
}

QStringList bsd(const QString &options)
{
    return inFolder({u"bsdtar"_s, u"-c"_s, u"-f"_s, u"-"_s, options, u"."_s});
}

QStringList python(const QString &format)
{
    return {u"python3"_s, u"-c"_s,
            u"import sys,tarfile\n"
            "t=tarfile.open(mode='w|',fileobj=sys.stdout.buffer,format=tarfile.%1,"
            "encoding='utf-8',errors='surrogateescape')\n"
            "t.add(sys.argv[1],arcname='.')\n"
            "t.close()\n"_s.arg(format)};
}

INSTANTIATE_TEST_SUITE_P(
    Judges, TarReaderJudgesTest,
    testing::Values(Archiver{"GnuV7", gnu(u"--format=v7"_s), false},
                    Archiver{"GnuUstar", gnu(u"--format=ustar"_s), false},
                    Archiver{"GnuOldGnuSparse", gnu(u"--format=oldgnu --sparse"_s)},
                    Archiver{"GnuGnu", gnu(u"--format=gnu"_s)},
                    Archiver{"GnuPaxSparse00",
                             gnu(u"--format=posix --sparse --sparse-version=0.0"_s), true, true},
                    Archiver{"GnuPaxSparse01",
                             gnu(u"--format=posix --sparse --sparse-version=0.1"_s), true, true},
                    Archiver{"GnuPaxSparse10",
                             gnu(u"--format=posix --sparse --sparse-version=1.0"_s), true, true},
                    Archiver{"BsdUstar", bsd(u"--format=ustar"_s), false},
                    Archiver{"BsdGnu", bsd(u"--format=gnutar"_s)},
                    Archiver{"BsdPax", bsd(u"--format=pax"_s), true, true},
                    Archiver{"PythonGnu", python(u"GNU_FORMAT"_s)},
                    Archiver{"PythonPax", python(u"PAX_FORMAT"_s)},
                    Archiver{"PythonUstar", python(u"USTAR_FORMAT"_s), false}),
    [](const auto &judge) { return std::string(judge.param.name); });

} // namespace
} // namespace decant
