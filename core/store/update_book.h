// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/values/update_check.h"

#include <QString>

#include <optional>

namespace decant {

/// What registries said, and when, about the images that distributions were made from; kept in one
/// file, so that nobody is asked too often. A file that is not there or damaged is an empty one.
class UpdateBook
{
public:
    struct Entry
    {
        QDateTime asked{}; ///< UTC; the last time, whether or not an answer came.
        bool wasAnswered = false;
        std::optional<PublishedImage> published{}; ///< The last answer.
        QDateTime answered{};                      ///< When that came.

        bool operator==(const Entry &) const = default;
    };

    explicit UpdateBook(QString path) : m_path(std::move(path)) {}

    /// Empty where nobody has asked for this image and platform yet.
    std::optional<Entry> find(const QString &image, const Platform &platform) const;
    /// Written whole or not at all. Fails with Failed.
    Result<void> note(const QString &image, const Platform &platform, const Entry &entry);

private:
    QString m_path;
};

} // namespace decant
