// SPDX-License-Identifier: MIT
#include "tests/support/fake_wsl/fake_book.h"
#include "tests/support/fake_wsl/fake_change.h"
#include "tests/support/fake_wsl/fake_import.h"
#include "tests/support/fake_wsl/fake_service.h"
#include "tests/support/fake_wsl/fake_speech.h"

#include <QCoreApplication>

#include <algorithm>

// A double of wsl.exe: its command line, its streams, encodings and statuses, and its faults, as
// wsl.md records them. What it keeps lies in the folder that FAKE_WSL names.

namespace fake_wsl {

namespace {

struct Row
{
    QString name;
    QString state;
    int version;
    bool isDefault;
};

QList<Row> rowsOf(const Book &book, bool onlyRunning)
{
    QList<Row> rows;
    for (const auto &id : book.ids()) {
        const bool isRunning = book.value(id, QStringLiteral("FakeRunning")) == u"1";
        constexpr int wsl2 = 8;
        if (isRunning || !onlyRunning)
            rows.append({book.value(id, QStringLiteral("DistributionName")),
                         isRunning ? QStringLiteral("Running") : QStringLiteral("Stopped"),
                         (book.value(id, QStringLiteral("Flags")).toInt() & wsl2) != 0 ? 2 : 1,
                         id == book.defaultId()});
    }
    // The default comes first.
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &one, const Row &) { return one.isDefault; });
    return rows;
}

/// wsl --list [--running] [--quiet | --verbose]
int list(const Book &book, const QStringList &options)
{
    const auto has = [&](const char *brief, const char *full) {
        return options.contains(QLatin1StringView(brief)) ||
               options.contains(QLatin1StringView(full));
    };
    Book::pauseFor(QStringLiteral("list/pause"));
    const auto rows = rowsOf(book, options.contains(QStringLiteral("--running")));
    if (rows.isEmpty())
        return refuse(QStringLiteral("Wsl/WSL_E_DEFAULT_DISTRO_NOT_FOUND"));
    if (has("-v", "--verbose")) {
        say(QStringLiteral("  NAME            STATE           VERSION"));
        for (const auto &row : rows)
            say(QStringLiteral("%1 %2%3%4")
                    .arg(QChar(row.isDefault ? u'*' : u' '))
                    .arg(row.name, -16)
                    .arg(row.state, -16)
                    .arg(row.version));
        return 0;
    }
    const bool isQuiet = has("-q", "--quiet");
    if (!isQuiet)
        say(QStringLiteral("Windows-Subsystem für Linux-Distributionen:"));
    for (const auto &row : rows)
        say(row.isDefault && !isQuiet ? row.name + QStringLiteral(" (Standard)") : row.name);
    return 0;
}

int answer(const QStringList &arguments)
{
    Book::log(arguments);
    if (const auto code = Book::order(QStringLiteral("all/code")); !code.isEmpty())
        return refuse(code);
    const auto verb = arguments.value(0);
    Book book;
    if (verb == u"--import")
        return importDistribution(arguments.mid(1));
    if (verb == u"--serve-import")
        return serveImport(arguments.mid(1));
    if (verb == u"--import-in-place")
        return importInPlace(arguments.mid(1));
    if (verb == u"--shutdown") {
        for (const auto &id : book.ids())
            book.setValue(id, QStringLiteral("FakeRunning"), 0);
        return 0;
    }
    if (verb == u"--list" || verb == u"-l")
        return list(book, arguments.mid(1));
    const auto id = book.find(arguments.value(1));
    if (!id)
        return refuse(QStringLiteral("Wsl/Service/WSL_E_DISTRO_NOT_FOUND"));
    if (verb == u"--unregister")
        return unregister(book, *id);
    if (verb == u"--export")
        return exportDistribution(book, *id, arguments.mid(1));
    if (verb == u"--manage")
        return manage(book, *id, arguments.mid(2));
    if (verb == u"-d")
        return run(book, *id, arguments);
    if (verb == u"--terminate")
        book.setValue(*id, QStringLiteral("FakeRunning"), 0);
    else if (verb == u"--set-default")
        book.setDefault(*id);
    else
        return refuse(QStringLiteral("Wsl/E_INVALIDARG"));
    return 0;
}

} // namespace

} // namespace fake_wsl

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    fake_wsl::prepareStreams();
    return fake_wsl::answer(QCoreApplication::arguments().sliced(1));
}
