// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_output.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace decant {
namespace {

QByteArray utf16(const QString &text)
{
    return QStringEncoder(QStringEncoder::Utf16LE)(text);
}

TEST(WslOutputTest, TheEncodingIsToldByTheBytes)
{
    const auto text = u"Größe\r\nкак Ċ \r\n"_s;
    EXPECT_EQ(decodeWslOutput(utf16(text)), text);
    EXPECT_EQ(decodeWslOutput(text.toUtf8()), text);
    EXPECT_EQ(decodeWslOutput(utf16(QChar(0xfeff) + text)), text);
    EXPECT_EQ(decodeWslOutput({}), QString());
    EXPECT_EQ(decodeWslOutput(utf16(u"как"_s) + utf16(u"\n"_s)), u"как\n");
}

TEST(WslOutputTest, ALinuxProgramsWordsMayStandInBetween)
{
    EXPECT_EQ(decodeWslOutput("bsdtar: größer\n" + utf16(u"Fehler\r\n"_s) + "bsdtar: ende\n"),
              u"bsdtar: größer\nFehler\r\nbsdtar: ende\n");
}

TEST(WslOutputTest, BytesThatAreCutOrWrongHarmNobody)
{
    const auto whole = utf16(u"Fehlercode: Wsl/Service/X\r\n"_s);
    for (qsizetype size = 0; size <= whole.size(); ++size)
        decodeWslOutput(whole.first(size));
    decodeWslOutput(QByteArray("\0\0\n\0\n", 5));
    decodeWslOutput(QByteArray("\xff\xfe\xd8\n", 4));
}

TEST(WslOutputTest, NamesStandOnLinesOfTheirOwn)
{
    const QStringList names{u"Ubuntu"_s, u"d1"_s};
    EXPECT_EQ(parseWslNames(utf16(u"Ubuntu\r\nd1\r\n"_s)), names);
    EXPECT_EQ(parseWslNames("Ubuntu\nd1"), names);
    EXPECT_EQ(parseWslNames({}), QStringList());
}

struct CodeCase
{
    const char *said;
    const char *reason;
    ErrorKind kind;
    const char *sentence;
};

TEST(WslOutputTest, ErrorsAreToldByTheirCodesAloneAndEachHasItsSentence)
{
    const CodeCase cases[] = {
        {"Wsl/Service/CreateInstance/CreateVm/HCS/0x80370102", "0x80370102", ErrorKind::HostRefused,
         "firmware"},
        {"Wsl/0x8007019E", "0x8007019e", ErrorKind::HostRefused, "wsl --install"},
        {"0x8007019e", "0x8007019e", ErrorKind::HostRefused, "wsl --install"},
        {"Wsl/Service/RegisterDistro/ERROR_ALREADY_EXISTS", "ERROR_ALREADY_EXISTS",
         ErrorKind::Invalid, "d1"},
        {"Wsl/Service/RegisterDistro/ERROR_FILE_EXISTS", "ERROR_FILE_EXISTS", ErrorKind::Invalid,
         "another"},
        {"Wsl/Service/WSL_E_DISTRO_NOT_FOUND", "WSL_E_DISTRO_NOT_FOUND", ErrorKind::NotFound, "d1"},
        {"Wsl/Service/WSL_E_DISTRO_NOT_STOPPED", "WSL_E_DISTRO_NOT_STOPPED", ErrorKind::HostRefused,
         "stop it"},
        {"Wsl/Service/UnregisterDistro/E_ILLEGAL_STATE_CHANGE", "E_ILLEGAL_STATE_CHANGE",
         ErrorKind::HostRefused, "busy"},
        {"Wsl/Service/RegisterDistro/WSL_E_NOT_A_LINUX_DISTRO", "WSL_E_NOT_A_LINUX_DISTRO",
         ErrorKind::Invalid, "/bin/sh"},
        {"Wsl/Service/WSL_E_DISK_CORRUPTED", "WSL_E_DISK_CORRUPTED", ErrorKind::HostRefused,
         "damaged"},
        {"Wsl/Service/RegisterDistro/ERROR_DISK_FULL", "ERROR_DISK_FULL", ErrorKind::NoSpace,
         "full"},
        {"Wsl/Service/RegisterDistro/WSL_E_IMPORT_FAILED", "WSL_E_IMPORT_FAILED",
         ErrorKind::HostRefused, "WSL_E_IMPORT_FAILED"},
        {"nichts", "", ErrorKind::HostRefused, "did not say why"},
    };
    for (const auto &one : cases) {
        const auto words =
            u"Es ging schief.\r\nFehlercode: %1\r\n"_s.arg(QLatin1StringView(one.said));
        for (const auto &bytes : {utf16(words), words.toUtf8()}) {
            const auto failure = WslFailure::parse(bytes);
            EXPECT_EQ(failure.reason, QLatin1StringView(one.reason));
            const auto error = wslError(failure, u"d1"_s);
            EXPECT_EQ(error.kind, one.kind) << one.said;
            EXPECT_TRUE(error.what.contains(QLatin1StringView(one.sentence)))
                << error.what.toStdString();
            EXPECT_FALSE(error.what.contains(u"schief"));
            EXPECT_TRUE(error.detail.contains(u"schief"));
        }
    }
}

TEST(WslOutputTest, AFullDiskIsToldByTheUnpackerInside)
{
    const auto failure = WslFailure::parse(
        utf16(u"Fehlercode: Wsl/Service/RegisterDistro/WSL_E_IMPORT_FAILED\r\n"_s) +
        "\nbsdtar: ./usr/lib/x: Write failed: No space left on device\n");
    EXPECT_EQ(wslError(failure, u"d1"_s).kind, ErrorKind::NoSpace);
}

} // namespace
} // namespace decant
