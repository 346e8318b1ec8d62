// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_output.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::WslOutput)
};

qsizetype endOfLine(const QByteArray &bytes, qsizetype from)
{
    const auto end = bytes.indexOf('\n', from);
    return end < 0 ? bytes.size() : end + 1;
}

/// A zero lies in every line of UTF-16, if only in its end, and in none of UTF-8.
bool isWideLine(const QByteArray &bytes, qsizetype from)
{
    const auto end = endOfLine(bytes, from);
    return bytes.sliced(from, std::min(end + 1, bytes.size()) - from).contains('\0');
}

qsizetype endOfWideLine(const QByteArray &bytes, qsizetype from)
{
    for (auto at = from; at + 1 < bytes.size(); at += 2) {
        if (bytes[at] == '\n' && bytes[at + 1] == '\0')
            return at + 2;
    }
    return bytes.size();
}

QString plain(QString text)
{
    // Seen at the ends of lines in some versions.
    text.remove(QChar(0)).remove(QChar(0xfeff));
    return text;
}

struct Meaning
{
    QString reason;
    ErrorKind kind;
    QString what; ///< %1: the distribution's name.
};

QList<Meaning> meanings()
{
    const auto firmware = Text::tr("WSL can't start: virtualization is switched off. Turn it on in "
                                   "this computer's firmware settings (UEFI), then try again.");
    const auto feature = Text::tr("WSL is not switched on. Open a terminal as administrator, type "
                                  "“wsl --install”, and restart the computer.");
    const auto taken = Text::tr("There is a distribution “%1” already: choose another name.");
    const auto missing = Text::tr("There is no distribution “%1”.");
    const auto full = Text::tr("The disk is full: free some space, or choose another folder.");
    return {
        {u"0x80370102"_s, ErrorKind::HostRefused, firmware},
        {u"HCS_E_HYPERV_NOT_INSTALLED"_s, ErrorKind::HostRefused, firmware},
        {u"0x8007019e"_s, ErrorKind::HostRefused, feature},
        {u"WSL_E_WSL_OPTIONAL_COMPONENT_REQUIRED"_s, ErrorKind::HostRefused, feature},
        {u"WSL_E_VIRTUAL_MACHINE_PLATFORM_REQUIRED"_s, ErrorKind::HostRefused, feature},
        {u"0x8004032d"_s, ErrorKind::HostRefused, feature},
        {u"ERROR_ALREADY_EXISTS"_s, ErrorKind::Invalid, taken},
        {u"0x800700b7"_s, ErrorKind::Invalid, taken},
        {u"ERROR_FILE_EXISTS"_s, ErrorKind::Invalid,
         Text::tr("The folder holds another distribution already: choose another one.")},
        {u"WSL_E_DISTRO_NOT_FOUND"_s, ErrorKind::NotFound, missing},
        {u"0x80040302"_s, ErrorKind::NotFound, missing},
        {u"WSL_E_USER_NOT_FOUND"_s, ErrorKind::NotFound,
         Text::tr("There is no such user in “%1”.")},
        {u"WSL_E_DISTRO_NOT_STOPPED"_s, ErrorKind::HostRefused,
         Text::tr("“%1” is running: stop it first.")},
        {u"0x8004030c"_s, ErrorKind::HostRefused, Text::tr("“%1” is running: stop it first.")},
        {u"E_ILLEGAL_STATE_CHANGE"_s, ErrorKind::HostRefused,
         Text::tr("WSL is busy with “%1”: try again in a moment.")},
        {u"0x8000000d"_s, ErrorKind::HostRefused,
         Text::tr("WSL is busy with “%1”: try again in a moment.")},
        {u"WSL_E_NOT_A_LINUX_DISTRO"_s, ErrorKind::Invalid,
         Text::tr("WSL takes this for no Linux system: it has neither /etc nor /bin/sh.")},
        {u"0x80040326"_s, ErrorKind::Invalid,
         Text::tr("WSL takes this for no Linux system: it has neither /etc nor /bin/sh.")},
        {u"WSL_E_DISK_CORRUPTED"_s, ErrorKind::HostRefused,
         Text::tr("The disk of “%1” is damaged: WSL can't open it.")},
        {u"WSL_E_DISABLED_BY_POLICY"_s, ErrorKind::HostRefused,
         Text::tr("Your organization blocks WSL: ask your administrator.")},
        {u"ERROR_DISK_FULL"_s, ErrorKind::NoSpace, full},
        {u"0x80070070"_s, ErrorKind::NoSpace, full},
        {u"ERROR_PATH_NOT_FOUND"_s, ErrorKind::Invalid,
         Text::tr("WSL can't make the folder for “%1”: choose another one.")},
        {u"E_ACCESSDENIED"_s, ErrorKind::HostRefused,
         Text::tr("Windows does not let WSL write there: choose another folder.")},
    };
}

/// What the unpacker inside said; it speaks English, and only English.
bool isDiskFull(const QString &words)
{
    return words.contains(u"No space left on device");
}

} // namespace

QString decodeWslOutput(const QByteArray &bytes)
{
    if (!bytes.contains('\0'))
        return plain(QString::fromUtf8(bytes));
    // Each line for itself: a Linux program's own words may stand in between.
    QString text;
    qsizetype from = 0;
    while (from < bytes.size()) {
        const bool isWide = isWideLine(bytes, from);
        const auto end = isWide ? endOfWideLine(bytes, from) : endOfLine(bytes, from);
        const auto line = bytes.sliced(from, end - from);
        text += isWide ? QString(QStringDecoder(QStringDecoder::Utf16LE)(line))
                       : QString::fromUtf8(line);
        from = end;
    }
    return plain(text);
}

QStringList parseWslNames(const QByteArray &bytes)
{
    static const QRegularExpression lineEnd(u"[\\r\\n]+"_s);
    QStringList names;
    for (const auto &line : decodeWslOutput(bytes).split(lineEnd, Qt::SkipEmptyParts)) {
        if (const auto name = line.trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

WslFailure WslFailure::parse(const QByteArray &output)
{
    static const QRegularExpression code(u"\\bWsl/[\\w/]+"_s);
    static const QRegularExpression number(u"\\b0x[89a-fA-F][0-9a-fA-F]{7}\\b"_s);
    WslFailure failure;
    failure.words = decodeWslOutput(output).simplified().left(2000);
    if (const auto match = code.match(failure.words); match.hasMatch()) {
        failure.code = match.captured();
        failure.reason = failure.code.section(u'/', -1);
    } else if (const auto bare = number.match(failure.words); bare.hasMatch()) {
        failure.reason = bare.captured();
    }
    if (failure.reason.startsWith(u"0x", Qt::CaseInsensitive))
        failure.reason = failure.reason.toLower();
    return failure;
}

Error wslError(const WslFailure &failure, const QString &name)
{
    if (isDiskFull(failure.words))
        return wslError({failure.code, u"ERROR_DISK_FULL"_s, {}}, name);
    const auto detail = failure.words.isEmpty() ? failure.code : failure.words;
    for (const auto &meaning : meanings()) {
        if (meaning.reason == failure.reason)
            return {meaning.kind,
                    meaning.what.contains(u"%1") ? meaning.what.arg(name) : meaning.what, detail};
    }
    const auto code = failure.code.isEmpty() ? failure.reason : failure.code;
    return {ErrorKind::HostRefused,
            code.isEmpty() ? Text::tr("WSL refused, and did not say why. Try again.")
                           : Text::tr("WSL refused (%1). Try again; if it goes on, “wsl --update” "
                                      "may help.")
                                 .arg(code),
            detail};
}

} // namespace decant
