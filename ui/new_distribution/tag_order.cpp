// SPDX-License-Identifier: MIT
#include "ui/new_distribution/tag_order.h"

#include "core/base/error.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace decant {

namespace {

struct Key
{
    int rank = 0; ///< 0: latest, 1: a version, 2: anything else.
    std::vector<qulonglong> numbers{};
    QString rest{};
    QString tag{};
};

Key keyOf(const QString &tag)
{
    if (tag == u"latest")
        return {.tag = tag};
    static const QRegularExpression version(u"^v?(\\d+(?:\\.\\d+)*)(.*)$"_s);
    const auto match = version.match(tag);
    if (!match.hasMatch())
        return {.rank = 2, .rest = tag, .tag = tag};
    Key key{.rank = 1, .rest = match.captured(2), .tag = tag};
    for (const auto &part : match.captured(1).split(u'.'))
        key.numbers.push_back(part.toULongLong());
    return key;
}

bool comesBefore(const Key &a, const Key &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (a.numbers != b.numbers)
        return a.numbers > b.numbers;
    return a.rest != b.rest ? a.rest < b.rest : a.tag < b.tag;
}

} // namespace

QStringList sortedTags(QStringList tags)
{
    tags.removeDuplicates();
    std::vector<Key> keys;
    for (const auto &tag : tags)
        keys.push_back(keyOf(tag));
    std::sort(keys.begin(), keys.end(), comesBefore);
    QStringList sorted;
    for (const auto &key : keys)
        sorted.append(key.tag);
    return sorted;
}

} // namespace decant
