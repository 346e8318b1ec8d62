// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/log_book.h"
#include "tests/support/scripted_accounts.h"
#include "tests/support/scripted_catalogs.h"
#include "tests/support/scripted_job.h"
#include "tests/support/scripted_parts.h"
#include "ui/main_window.h"

#include <memory>

namespace decant {

/// The real window over scripted parts, and a clock that stands still until it is moved.
class Stage
{
public:
    Stage();

    ScriptedParts parts;
    ScriptedAccounts accounts;
    ScriptedCatalogs catalogs;
    ProxyPasswords proxies;
    LogBook log;
    Engine engine{parts.settings(),
                  {parts.pool, parts.store, parts.source, parts.source, parts.host, nullptr,
                   nullptr, &accounts, nullptr, &proxies, &catalogs}};
    std::chrono::milliseconds now{0};
    std::unique_ptr<MainWindow> window;

    /// Five distributions, two of them running.
    void fillList();
    /// Adds the import of "myimage" that ux.md 5.5 describes; `job` stays its work.
    Job *addImport(const QString &name = QStringLiteral("myimage"));
    ScriptedJob *job = nullptr;
    /// The numbers of ux.md 5.5, reached after ten seconds.
    void showDownload();
    void showImport();
    /// What the program does when another language has been chosen.
    void speak();
    /// Lets events run until the widgets rest.
    static void settle(int milliseconds = 50);
};

/// ghcr.io/myorg/myimage:latest, six layers, 312 MB.
ResolvedImage myImage();
/// What a look at its files might find: warnings and notes, some with what helps.
ReadinessReport shownReport();

} // namespace decant
