// SPDX-License-Identifier: MIT
#include "core/registry/search_task.h"

#include "core/base/json_reader.h"

#include <QUrlQuery>

#include <algorithm>

namespace decant {

namespace {

constexpr auto mostFromIndex = "50";
constexpr auto namesPerPage = "1000";
/// Beyond this nobody reads on, and a registry that has more is not for searching.
constexpr int mostPages = 20;
constexpr qint64 pageLimit = qint64{4} << 20;
/// Nobody shows more of what an owner says, characters.
constexpr qsizetype mostDescription = 300;

/// On one line, without what no terminal and no label should see.
QString plainText(QString text)
{
    for (auto &character : text) {
        if (!character.isPrint())
            character = u' ';
    }
    return text.simplified().left(mostDescription);
}

} // namespace

SearchPlace SearchPlace::of(const RegistryEndpoint &registry)
{
    if (registry.registry == u"docker.io")
        return {Kind::Index, QUrl(u"https://index.docker.io"_s)};
    return {Kind::Catalog, registry.base};
}

SearchTask::SearchTask(RegistryClient &client, ImageReference somewhere, SearchPlace place,
                       const QString &words)
    : m_client(client),
      m_somewhere(std::move(somewhere)),
      m_place(std::move(place)),
      m_words(words.simplified()),
      m_server(client.endpoint(m_somewhere).displayName())
{}

void SearchTask::run()
{
    auto page = m_place.base;
    const bool isIndex = m_place.kind == SearchPlace::Kind::Index;
    page.setPath(isIndex ? u"/v1/search"_s : u"/v2/_catalog"_s);
    QUrlQuery query;
    if (isIndex)
        query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_words)));
    query.addQueryItem(u"n"_s, QLatin1StringView(isIndex ? mostFromIndex : namesPerPage));
    page.setQuery(query);
    ask(page);
}

void SearchTask::stop()
{
    if (m_document)
        m_document->cancel();
}

void SearchTask::ask(const QUrl &page)
{
    if (m_document)
        m_document.release()->deleteLater();
    m_document =
        std::make_unique<DocumentTask>([this, page] { return m_client.listing(m_somewhere, page); },
                                       m_client.patience().documents, pageLimit, m_server);
    connect(m_document.get(), &Task::finished, this, &SearchTask::takePage);
    m_document->start();
}

void SearchTask::takePage()
{
    if (m_document->error()) {
        fail(explained(*m_document->error()));
        return;
    }
    const auto &page = m_document->value();
    if (const auto taken = takeNames(page.body); !taken) {
        fail({taken.error().kind, tr("%1 sends a list of images that can't be read.").arg(m_server),
              taken.error().what});
        return;
    }
    const auto next = nextPage(page.link, page.url);
    const bool isFurther = next != page.url && haveSameOrigin(next, m_place.base);
    const bool isCatalog = m_place.kind == SearchPlace::Kind::Catalog;
    if (isCatalog && !next.isEmpty() && isFurther && ++m_pages < mostPages)
        ask(next);
    else
        finishWith(m_found);
}

Error SearchTask::explained(const Error &error) const
{
    if (error.kind == ErrorKind::Unauthorized)
        return {error.kind,
                tr("%1 does not tell which images it has. Name the image, or sign in with an "
                   "account that may list them.")
                    .arg(m_server),
                error.detail};
    if (error.kind == ErrorKind::NotFound)
        return {error.kind, tr("%1 can't be searched. Name the image.").arg(m_server),
                error.detail};
    return error;
}

Result<void> SearchTask::takeNames(const QByteArray &body)
{
    if (m_place.kind == SearchPlace::Kind::Index) {
        auto found = parseIndexAnswer(body);
        if (!found)
            return found.error();
        m_found = *std::move(found);
        return {};
    }
    const auto json = JsonReader::parse(body, u"list of images"_s);
    if (!json)
        return json.error();
    const auto names = json->optionalStrings("repositories");
    if (!names)
        return names.error();
    for (const auto &name : *names) {
        // What is no name can't be asked for either.
        const auto image = ImageReference::parse(m_somewhere.registry() + u'/' + name);
        if (image && isMeantBy(name, m_words))
            m_found.append({.name = m_somewhere.registry() + u'/' + name});
    }
    return {};
}

Result<QList<FoundImage>> parseIndexAnswer(const QByteArray &body)
{
    const auto json = JsonReader::parse(body, u"search"_s);
    if (!json)
        return json.error();
    const auto results = json->optionalObjects("results");
    if (!results)
        return results.error();
    QList<FoundImage> found;
    for (const auto &result : *results) {
        auto name = result.json().value(u"name").toString();
        if (name.startsWith(u"library/"))
            name.remove(0, 8);
        if (!ImageReference::parse(name))
            continue;
        found.append({.name = name,
                      .description = plainText(result.json().value(u"description").toString()),
                      .stars = std::max(0, result.json().value(u"star_count").toInt()),
                      .isOfficial = result.json().value(u"is_official").toBool()});
    }
    return found;
}

bool isMeantBy(const QString &name, const QString &words)
{
    const auto parts = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&name](const QString &part) {
        return name.contains(part, Qt::CaseInsensitive);
    });
}

} // namespace decant
