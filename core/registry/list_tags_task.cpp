// SPDX-License-Identifier: MIT
#include "core/registry/list_tags_task.h"

#include "core/base/json_reader.h"

#include <QCoreApplication>

namespace decant {

namespace {

/// A registry that goes on for longer is counting for its own pleasure.
constexpr int mostPages = 200;
constexpr qint64 pageLimit = qint64{4} << 20;

} // namespace

ListTagsTask::ListTagsTask(RegistryClient &client, ImageReference image)
    : m_client(client), m_image(std::move(image))
{}

void ListTagsTask::run()
{
    ask({});
}

void ListTagsTask::stop()
{
    if (m_document)
        m_document->cancel();
}

void ListTagsTask::ask(const QUrl &page)
{
    if (m_document)
        m_document.release()->deleteLater();
    const auto make = [this, page] {
        return page.isEmpty() ? m_client.tags(m_image) : m_client.listing(m_image, page);
    };
    m_document = std::make_unique<DocumentTask>(make, m_client.patience().documents, pageLimit,
                                                m_client.endpoint(m_image).displayName());
    connect(m_document.get(), &Task::finished, this, &ListTagsTask::takePage);
    m_document->start();
}

void ListTagsTask::takePage()
{
    if (m_document->error()) {
        auto error = *m_document->error();
        if (error.kind == ErrorKind::NotFound)
            error.what = tr("%1 has no image called %2, or it is private.")
                             .arg(m_client.endpoint(m_image).displayName(), m_image.repository());
        fail(error);
        return;
    }
    const auto json = JsonReader::parse(m_document->value().body, u"list of tags"_s);
    const auto tags = json ? json->optionalStrings("tags") : Result<QStringList>(json.error());
    if (!tags) {
        fail({tags.error().kind,
              tr("%1 sends a list of tags that can't be read.")
                  .arg(m_client.endpoint(m_image).displayName()),
              tags.error().what});
        return;
    }
    m_tags += *tags;
    const auto next = nextPage(m_document->value().link, m_document->value().url);
    // A registry that leads to the page where we are has no other.
    const bool isOther = next != m_document->value().url;
    const bool isSameServer = haveSameOrigin(next, m_client.endpoint(m_image).base);
    if (next.isEmpty() || !isOther || !isSameServer || ++m_pages >= mostPages || tags->isEmpty())
        finishWith(m_tags);
    else
        ask(next);
}

} // namespace decant
