// SPDX-License-Identifier: MIT
#include "tests/support/fake_wsl/fake_change.h"

#include "tests/support/fake_wsl/fake_disk.h"
#include "tests/support/fake_wsl/fake_speech.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace fake_wsl {

namespace {

const auto installed = QStringLiteral("1");

QString folderOf(const Book &book, const QString &id)
{
    return book.value(id, QStringLiteral("BasePath"));
}

QString diskOf(const Book &book, const QString &id)
{
    return QDir(folderOf(book, id)).filePath(book.value(id, QStringLiteral("VhdFileName")));
}

bool isRunning(const Book &book, const QString &id)
{
    return book.value(id, QStringLiteral("FakeRunning")) == u"1";
}

QString valueOf(const QStringList &arguments, const QString &option)
{
    const auto at = arguments.indexOf(option);
    return at < 0 ? QString() : arguments.value(at + 1);
}

bool isWsl2(const Book &book, const QString &id)
{
    constexpr unsigned wsl2 = 8;
    return (book.value(id, QStringLiteral("Flags")).toUInt() & wsl2) != 0;
}

/// The last folder is made, and no other.
bool makeFolder(const QString &folder)
{
    return QFileInfo(folder).isDir() || QDir().mkdir(folder);
}

int moveTo(Book &book, const QString &id, const QString &folder)
{
    if (isRunning(book, id))
        return refuse(QStringLiteral("Wsl/Service/MoveDistro/WSL_E_DISTRO_NOT_STOPPED"));
    if (book.findFolder(folder))
        return refuse(QStringLiteral("Wsl/Service/MoveDistro/ERROR_FILE_EXISTS"));
    if (!isWsl2(book, id))
        return refuse(QStringLiteral("Wsl/Service/MoveDistro/E_NOTIMPL"));
    const QDir from(folderOf(book, id));
    const QDir into(folder);
    const auto disk = book.value(id, QStringLiteral("VhdFileName"));
    const auto tree = QStringLiteral("rootfs");
    if (!makeFolder(folder))
        return refuse(QStringLiteral("Wsl/Service/MoveDistro/ERROR_PATH_NOT_FOUND"));
    if (!QFile::rename(from.filePath(disk), into.filePath(disk)))
        return refuse(QStringLiteral("Wsl/Service/MoveDistro/ERROR_FILE_EXISTS"));
    if (from.exists(tree))
        QFile::rename(from.filePath(tree), into.filePath(tree));
    book.setValue(id, QStringLiteral("BasePath"), folder);
    return 0;
}

int resizeTo(Book &book, const QString &id, const QString &size)
{
    bool isNumber = false;
    const auto bytes = size.chopped(1).toLongLong(&isNumber);
    if (!isNumber || !size.endsWith(u'B'))
        return refuse(QStringLiteral("Wsl/E_INVALIDARG"));
    if (bytes < QFileInfo(diskOf(book, id)).size())
        return refuse(QStringLiteral("Wsl/Service/E_FAIL"));
    book.setValue(id, QStringLiteral("FakeSize"), QString::number(bytes));
    return 0;
}

void start(Book &book, const QString &id)
{
    if (isRunning(book, id))
        return;
    const auto configured = Disk(diskOf(book, id)).configuredUid();
    book.setValue(id, QStringLiteral("FakeUid"),
                  configured.value_or(book.value(id, QStringLiteral("DefaultUid")).toUInt()));
    book.setValue(id, QStringLiteral("FakeRunning"), 1);
}

/// WSL starts it to ask, returns what the asked program returned, and ends what runs there if that
/// changes anything.
int setDefaultUser(Book &book, const QString &id, const QString &user)
{
    const auto key = QStringLiteral("DefaultUid");
    start(book, id);
    if (const auto uid = Disk(diskOf(book, id)).uidOf(user)) {
        if (book.value(id, key).toUInt() != *uid)
            book.setValue(id, QStringLiteral("FakeRunning"), 0);
        book.setValue(id, key, *uid);
        return 0;
    }
    passOn(QStringLiteral("id: ‘%1’: no such user").arg(user));
    return 1;
}

} // namespace

int exportDistribution(Book &book, const QString &id, const QStringList &arguments)
{
    const auto target = arguments.value(1);
    const auto format = arguments.contains(QStringLiteral("--vhd"))
                            ? QStringLiteral("vhd")
                            : valueOf(arguments, QStringLiteral("--format"));
    const QStringList known{{},
                            QStringLiteral("tar"),
                            QStringLiteral("tar.gz"),
                            QStringLiteral("tar.xz"),
                            QStringLiteral("vhd")};
    if (target.isEmpty() || !known.contains(format))
        return refuse(QStringLiteral("Wsl/E_INVALIDARG"));
    if (book.value(id, QStringLiteral("State")) != installed)
        return refuse(QStringLiteral("Wsl/Service/E_ILLEGAL_STATE_CHANGE"));
    if (format == u"vhd" && QFileInfo(target).suffix().toLower() != u"vhdx")
        return refuse(QStringLiteral("Wsl/Service/WSL_E_EXPORT_FAILED"));
    book.setValue(id, QStringLiteral("FakeRunning"), 0);
    if (!Disk(diskOf(book, id)).writeTo(target, format))
        return refuse(QStringLiteral("Wsl/ERROR_PATH_NOT_FOUND"));
    Book::pauseFor(QStringLiteral("export/pause"));
    if (const auto code = Book::order(QStringLiteral("export/code")); !code.isEmpty()) {
        QFile::remove(target);
        return refuse(code);
    }
    return 0;
}

int manage(Book &book, const QString &id, const QStringList &arguments)
{
    const auto move = valueOf(arguments, QStringLiteral("--move"));
    const auto size = valueOf(arguments, QStringLiteral("--resize"));
    const auto user = valueOf(arguments, QStringLiteral("--set-default-user"));
    const auto sparse = valueOf(arguments, QStringLiteral("--set-sparse"));
    const auto given = QStringList{move, size, user, sparse};
    if (given.count(QString()) != given.size() - 1)
        return refuse(QStringLiteral("Wsl/WSL_E_INVALID_USAGE"));
    if (!move.isEmpty())
        return moveTo(book, id, move);
    if (!user.isEmpty())
        return setDefaultUser(book, id, user);
    constexpr unsigned wsl2 = 8;
    if ((book.value(id, QStringLiteral("Flags")).toUInt() & wsl2) == 0)
        return refuse(QStringLiteral("Wsl/Service/WSL_E_WSL2_NEEDED"));
    if (isRunning(book, id))
        return refuse(QStringLiteral("Wsl/Service/WSL_E_DISTRO_NOT_STOPPED"));
    if (!size.isEmpty())
        return resizeTo(book, id, size);
    if (sparse == u"true" && !arguments.contains(QStringLiteral("--allow-unsafe")))
        return refuse(QStringLiteral("Wsl/Service/E_INVALIDARG"));
    book.setValue(id, QStringLiteral("FakeSparse"), sparse);
    return 0;
}

int unregister(Book &book, const QString &id)
{
    if (book.value(id, QStringLiteral("State")) != installed)
        return refuse(QStringLiteral("Wsl/Service/UnregisterDistro/E_ILLEGAL_STATE_CHANGE"));
    const QDir folder(folderOf(book, id));
    QDir(folder.filePath(QStringLiteral("rootfs"))).removeRecursively();
    QFile::remove(diskOf(book, id));
    QDir().rmdir(folder.path());
    book.remove(id);
    return 0;
}

int run(Book &book, const QString &id, const QStringList &arguments)
{
    const auto at = arguments.indexOf(QStringLiteral("-e"));
    const auto command = at < 0 ? QStringList() : arguments.mid(at + 1);
    const Disk disk(diskOf(book, id));
    if (const auto code = Book::order(QStringLiteral("run/code")); !code.isEmpty())
        return refuse(code);
    start(book, id);
    if (command.value(0) == u"cat") {
        const auto content = disk.read(command.value(1));
        passThrough(content.value_or(QByteArray()));
        return content ? 0 : 1;
    }
    if (command == QStringList{QStringLiteral("id"), QStringLiteral("-u")}) {
        const auto user = valueOf(arguments.first(at), QStringLiteral("-u"));
        const auto uid =
            disk.uidOf(user).value_or(book.value(id, QStringLiteral("FakeUid")).toUInt());
        passThrough(QByteArray::number(uid) + '\n');
        return 0;
    }
    passOn(QStringLiteral("ran: ") + arguments.join(u' '));
    return command.value(0) == u"exit" ? command.value(1).toInt() : 0;
}

} // namespace fake_wsl
