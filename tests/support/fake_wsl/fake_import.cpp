// SPDX-License-Identifier: MIT
#include "tests/support/fake_wsl/fake_import.h"

#include "tests/support/fake_wsl/fake_book.h"
#include "tests/support/fake_wsl/fake_disk.h"
#include "tests/support/fake_wsl/fake_service.h"
#include "tests/support/fake_wsl/fake_speech.h"
#include "tests/support/fake_wsl/fake_unpack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace fake_wsl {

namespace {

constexpr int installed = 1;
constexpr int wsl2 = 2;

QString codeOf(const char *reason)
{
    return QStringLiteral("Wsl/Service/RegisterDistro/") + QLatin1StringView(reason);
}

/// What WSL itself lets pass; Decant is stricter.
bool isName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9._-]{1,256}$"));
    return form.match(name).hasMatch() && name != u"Legacy";
}

QString whatIsWrong(const Book &book, const QString &name, const QString &folder)
{
    if (const auto code = Book::order(QStringLiteral("import/refuse")); !code.isEmpty())
        return code;
    if (!isName(name))
        return codeOf("E_INVALIDARG");
    if (book.find(name))
        return codeOf("ERROR_ALREADY_EXISTS");
    if (book.findFolder(folder))
        return codeOf("ERROR_FILE_EXISTS");
    return {};
}

} // namespace

int importDistribution(const QStringList &arguments)
{
    const auto versionAt = arguments.indexOf(QStringLiteral("--version"));
    const int version = versionAt < 0 ? 2 : arguments.value(versionAt + 1).toInt();
    if (arguments.size() < 3 || arguments.value(2) != u"-" || (version != 1 && version != 2))
        return refuse(QStringLiteral("Wsl/E_INVALIDARG"));
    const auto name = arguments.value(0);
    const auto folder = arguments.value(1);
    Book book;
    if (const auto wrong = whatIsWrong(book, name, folder); !wrong.isEmpty())
        return refuse(wrong);
    // It would escape the quote behind it.
    if (folder.endsWith(u'\\') || !QFileInfo(QFileInfo(folder).absolutePath()).isDir())
        return refuse(codeOf("ERROR_PATH_NOT_FOUND"));
    if (QFileInfo::exists(QDir(folder).filePath(QStringLiteral("ext4.vhdx"))))
        return refuse(codeOf("ERROR_FILE_EXISTS"));
    QDir().mkdir(folder);
    return letServiceImport({name, folder, QString::number(version)});
}

int importInPlace(const QStringList &arguments)
{
    const QFileInfo disk(arguments.value(1));
    Book book;
    if (const auto wrong = whatIsWrong(book, arguments.value(0), disk.path()); !wrong.isEmpty())
        return refuse(wrong);
    if (arguments.size() != 2 || disk.isRelative() || disk.suffix().toLower() != u"vhdx")
        return refuse(codeOf("E_INVALIDARG"));
    const auto id = book.add(arguments.value(0), QDir::toNativeSeparators(disk.path()), wsl2);
    if (!disk.isFile()) {
        book.remove(id);
        return refuse(codeOf("WSL_E_IMPORT_FAILED"));
    }
    book.setValue(id, QStringLiteral("VhdFileName"), disk.fileName());
    book.setValue(id, QStringLiteral("State"), installed);
    return 0;
}

int serveImport(const QStringList &arguments)
{
    Book book;
    const QDir folder(arguments.value(1));
    const auto id = book.add(arguments.value(0), arguments.value(1), arguments.value(2).toInt());
    const auto root = folder.filePath(QStringLiteral("rootfs"));
    const auto fail = [&](const QString &code) {
        book.remove(id);
        QDir(root).removeRecursively();
        QFile::remove(folder.filePath(QStringLiteral("ext4.vhdx")));
        return refuse(code);
    };
    Unpacking what{.root = canHoldLinuxNames() ? root : QString(),
                   .disk = folder.filePath(QStringLiteral("ext4.vhdx")),
                   .failAfter = Book::order(QStringLiteral("import/failAfter")).toLongLong(),
                   .pauseAt = Book::order(QStringLiteral("import/pauseAt")).toLongLong(),
                   .room = Book::order(QStringLiteral("import/room")).toLongLong(),
                   .permission = Book::file(QStringLiteral("go-on"))};
    if (!what.root.isEmpty())
        QDir().mkdir(root);
    const auto unpacked = unpack(what);
    if (!unpacked.complaint.isEmpty()) {
        passOn(QStringLiteral("bsdtar: ") + unpacked.complaint);
        const auto code = Book::order(QStringLiteral("import/code"));
        return fail(code.isEmpty() ? codeOf("WSL_E_IMPORT_FAILED") : code);
    }
    if (!unpacked.isLinux)
        return fail(codeOf("WSL_E_NOT_A_LINUX_DISTRO"));
    if (arguments.value(2) == u"2") {
        const Disk disk(what.disk);
        book.setValue(id, QStringLiteral("Flavor"), disk.osRelease(QStringLiteral("ID")));
        book.setValue(id, QStringLiteral("OsVersion"),
                      disk.osRelease(QStringLiteral("VERSION_ID")));
    }
    book.setValue(id, QStringLiteral("State"), installed);
    return 0;
}

} // namespace fake_wsl
