// SPDX-License-Identifier: MIT
#include "core/values/catalog.h"

#include <QRegularExpression>

#include <algorithm>

namespace decant {

namespace {

/// The fields of one object, read one after the other; the first problem is kept.
class Fields
{
public:
    explicit Fields(const JsonReader &json) : m_json(json) {}

    QString string(const char *key) { return take(m_json.string(key)); }
    QString optionalString(const char *key) { return take(m_json.optionalString(key)); }
    QStringList strings(const char *key) { return take(m_json.optionalStrings(key)); }
    std::optional<qint64> optionalInteger(const char *key)
    {
        return m_json.has(key) ? std::optional(take(m_json.integer(key))) : std::nullopt;
    }

    /// {"en": "…", "de": "…"}: the most fitting of them.
    QString text(const char *key, const QLocale &locale)
    {
        const auto object = take(m_json.optionalObject(key));
        if (!object)
            return {};
        for (const auto &language : {locale.name(), locale.name().section(u'_', 0, 0)}) {
            if (object->has(language.toUtf8().constData()))
                return take(object->string(language.toUtf8().constData()));
        }
        return take(object->string("en"));
    }

    std::optional<ImageReference> optionalReference(const char *key)
    {
        const auto text = optionalString(key);
        if (text.isEmpty())
            return std::nullopt;
        auto reference = ImageReference::parse(text);
        if (reference)
            return *std::move(reference);
        note({ErrorKind::Corrupt, reference.error().what, m_json.path() + u": "_s + text});
        return std::nullopt;
    }

    void note(Error problem)
    {
        if (!m_problem)
            m_problem = std::move(problem);
    }
    const std::optional<Error> &problem() const { return m_problem; }

private:
    template <typename T>
    T take(Result<T> result)
    {
        if (result)
            return *std::move(result);
        note(result.error());
        return {};
    }

    const JsonReader &m_json;
    std::optional<Error> m_problem;
};

bool isLike(const QString &text, const QString &pattern)
{
    // * also stands for slashes here, as wildcardToRegularExpression() would not have it.
    const auto escaped = QRegularExpression::escape(pattern).replace(u"\\*"_s, u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(escaped)).match(text).hasMatch();
}

template <typename T, typename Read>
std::optional<Error> readAll(const JsonReader &document, const char *key, std::vector<T> &into,
                             const Read &read)
{
    const auto objects = document.optionalObjects(key);
    if (!objects)
        return objects.error();
    for (const auto &object : *objects) {
        auto value = read(object);
        if (!value)
            return value.error();
        into.push_back(*std::move(value));
    }
    return std::nullopt;
}

} // namespace

Result<Catalog> Catalog::parse(const QByteArray &json, const QLocale &locale)
{
    const auto document = JsonReader::parse(json, u"catalog"_s);
    if (!document)
        return document.error();
    const auto version = document->integer("version");
    if (!version)
        return version.error();
    if (*version != 1)
        return Error{ErrorKind::Corrupt, tr("This catalog was made for a newer version of Decant."),
                     u"catalog.version is %1"_s.arg(*version)};

    Catalog catalog;
    if (auto problem = readAll(*document, "entries", catalog.m_entries,
                               [&](const auto &object) { return readEntry(object, locale); }))
        return *problem;
    if (auto problem = readAll(*document, "hints", catalog.m_rules,
                               [&](const auto &object) { return readRule(object, locale); }))
        return *problem;
    return catalog;
}

Result<CatalogEntry> Catalog::readEntry(const JsonReader &json, const QLocale &locale)
{
    Fields fields(json);
    const auto text = fields.string("reference");
    if (fields.problem())
        return *fields.problem();
    const auto reference = ImageReference::parse(text);
    if (!reference)
        return Error{ErrorKind::Corrupt,
                     tr("%1.reference is wrong: %2").arg(json.path(), reference.error().what),
                     text};
    const auto status = fields.string("status");
    if (!fields.problem() && status != u"active" && status != u"discontinued")
        fields.note({ErrorKind::Corrupt,
                     tr("%1.status is neither “active” nor “discontinued”.").arg(json.path()),
                     status});
    CatalogEntry entry{.id = fields.string("id"),
                       .name = fields.string("name"),
                       .reference = *reference,
                       .tags = fields.strings("tags"),
                       .categories = fields.strings("categories"),
                       .family = fields.string("family"),
                       .packageManager = fields.string("packageManager"),
                       .architectures = fields.strings("architectures"),
                       .init = fields.optionalString("init"),
                       .user = fields.optionalString("user"),
                       .libc = fields.optionalString("libc"),
                       .cpuLevel = fields.optionalString("cpuLevel"),
                       .approximateSize = fields.optionalInteger("approximateSize"),
                       .status = status == u"discontinued" ? CatalogEntry::Status::Discontinued
                                                           : CatalogEntry::Status::Active,
                       .replacement = fields.optionalReference("replacement"),
                       .homepage = fields.optionalString("homepage"),
                       .description = fields.text("description", locale),
                       .notes = fields.text("notes", locale)};
    if (fields.problem())
        return *fields.problem();
    return entry;
}

Result<Catalog::Rule> Catalog::readRule(const JsonReader &json, const QLocale &locale)
{
    Fields fields(json);
    Rule rule{fields.string("repository"),
              fields.strings("tags"),
              {fields.text("sentence", locale), fields.optionalReference("replacement")}};
    if (fields.problem())
        return *fields.problem();
    return rule;
}

const CatalogEntry *Catalog::find(const ImageReference &reference) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &entry) {
        return entry.reference.registry() == reference.registry() &&
               entry.reference.repository() == reference.repository() &&
               entry.reference.tag() == reference.tag();
    });
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<CatalogHint> Catalog::hintFor(const ImageReference &reference) const
{
    const auto repository = reference.registry() + u'/' + reference.repository();
    for (const auto &rule : m_rules) {
        const bool isMeant = rule.tags.isEmpty() ||
                             std::any_of(rule.tags.begin(), rule.tags.end(), [&](const auto &tag) {
                                 return isLike(reference.tag(), tag);
                             });
        if (isMeant && isLike(repository, rule.repository))
            return rule.hint;
    }
    return std::nullopt;
}

Catalog Catalog::mergedWith(const Catalog &overlay) const
{
    Catalog merged = *this;
    for (const auto &entry : overlay.m_entries) {
        const auto same = std::find_if(merged.m_entries.begin(), merged.m_entries.end(),
                                       [&](const auto &other) { return other.id == entry.id; });
        if (same == merged.m_entries.end())
            merged.m_entries.push_back(entry);
        else
            *same = entry;
    }
    merged.m_rules.insert(merged.m_rules.begin(), overlay.m_rules.begin(), overlay.m_rules.end());
    return merged;
}

Catalog Catalog::joinedBy(const Catalog &further) const
{
    Catalog joined = *this;
    for (const auto &entry : further.m_entries) {
        if (!joined.find(entry.reference))
            joined.m_entries.push_back(entry);
    }
    joined.m_rules.insert(joined.m_rules.end(), further.m_rules.begin(), further.m_rules.end());
    return joined;
}

} // namespace decant
