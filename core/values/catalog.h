// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/json_reader.h"
#include "core/values/image_reference.h"

#include <QLocale>

#include <vector>

namespace decant {

/// One curated image.
struct CatalogEntry
{
    enum class Status
    {
        Active,
        Discontinued
    };

    QString id; ///< Stable and unique.
    QString name;
    ImageReference reference;
    QStringList tags;       ///< Others worth offering.
    QStringList categories; ///< "popular", "minimal", "enterprise", …: see the schema.
    QString family;
    QString packageManager;
    QStringList architectures;             ///< As in Platform::architecture().
    QString init;                          ///< "systemd", "openrc" or "none".
    QString user;                          ///< The ordinary user that the image brings, or "root".
    QString libc{};                        ///< "musl"; empty: glibc.
    QString cpuLevel;                      ///< "x86-64-v2"; empty where any processor will do.
    std::optional<qint64> approximateSize; ///< Compressed bytes on amd64.
    Status status = Status::Active;
    std::optional<ImageReference> replacement;
    QString homepage;
    QString description; ///< One line, in the reader's language where there is one.
    QString notes;       ///< A sentence or two; may be empty.
};

/// What somebody should know who types this reference.
struct CatalogHint
{
    QString sentence;
    std::optional<ImageReference> replacement; ///< What to use instead.
};

/// The curated images, and hints about references that have moved or ended.
/// Source: catalog/catalog.schema.json.
class Catalog
{
    Q_DECLARE_TR_FUNCTIONS(decant::Catalog)

public:
    Catalog() = default;
    /// Texts are taken in `locale`'s language, else in English.
    /// Fails with Corrupt and names the path of what is wrong.
    static Result<Catalog> parse(const QByteArray &json, const QLocale &locale = QLocale());

    const std::vector<CatalogEntry> &entries() const { return m_entries; }
    /// The entry that names this very image; a digest is ignored. Null where there is none.
    const CatalogEntry *find(const ImageReference &reference) const;
    std::optional<CatalogHint> hintFor(const ImageReference &reference) const;

    /// This catalog with the entries of `overlay` in the place of those with the same id, and
    /// its hints before these.
    Catalog mergedWith(const Catalog &overlay) const;
    /// This catalog and what `further` has beyond it: nobody else's words take the place of these.
    Catalog joinedBy(const Catalog &further) const;

private:
    struct Rule
    {
        QString repository; ///< registry/repository, with *
        QStringList tags;   ///< With *; empty: all.
        CatalogHint hint;
    };
    static Result<CatalogEntry> readEntry(const JsonReader &json, const QLocale &locale);
    static Result<Rule> readRule(const JsonReader &json, const QLocale &locale);

    std::vector<CatalogEntry> m_entries;
    std::vector<Rule> m_rules;
};

} // namespace decant
