// SPDX-License-Identifier: MIT
#include "core/platform/credentials/list_accounts.h"

#include <algorithm>

namespace decant {

std::unique_ptr<PoolTask<QList<KnownAccount>>>
listAccounts(QThreadPool &pool, AccountBook book, const QString &own, QList<AuthPlace> places)
{
    auto work = [book = std::move(book), own, places = std::move(places)](
                    const std::stop_token &, const Report &) -> Result<QList<KnownAccount>> {
        QList<KnownAccount> found;
        const auto add = [&found](const QMap<QString, QString> &users, const QString &place,
                                  bool isOwn) {
            for (auto it = users.constBegin(); it != users.constEnd(); ++it) {
                const bool isKnown = std::any_of(found.begin(), found.end(), [&](const auto &one) {
                    return one.registry == it.key();
                });
                if (!isKnown)
                    found.append({it.key(), it.value(), place, isOwn});
            }
        };
        add(book.accounts(), own, true);
        for (const auto &place : readPlaces(places)) {
            if (place.file)
                add(place.file->accounts(), place.name, false);
        }
        return found;
    };
    return std::make_unique<PoolTask<QList<KnownAccount>>>(pool, std::move(work));
}

} // namespace decant
