// SPDX-License-Identifier: MIT
#include "core/engine/check_for_newer_task.h"

#include "core/base/log.h"

#include <chrono>

namespace decant {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds betweenAnswers = 24h;
constexpr std::chrono::seconds betweenTries = 1h;

bool isTooEarly(const UpdateBook::Entry &entry, const QDateTime &now)
{
    const auto pause = entry.wasAnswered ? betweenAnswers : betweenTries;
    const auto passed = entry.asked.secsTo(now);
    // A clock that was set back is no reason to wait for years.
    return entry.asked.isValid() && passed >= 0 && passed < pause.count();
}

} // namespace

UpdateCheck knownUpdate(const UpdateBook &book, const Distribution &distribution)
{
    if (!canBeNewer(distribution))
        return {};
    const auto &origin = *distribution.origin;
    const auto entry = book.find(origin.image, origin.platform);
    // What was said before the distribution was made says nothing of it.
    if (!entry || entry->asked < origin.created)
        return {};
    if (entry->published && entry->answered >= origin.created)
        return compared(origin, *entry->published, entry->answered);
    return {.result = UpdateCheck::Result::CouldNotCheck, .checked = entry->asked};
}

CheckForNewerTask::CheckForNewerTask(ImageSource *source, UpdateBook book,
                                     Distribution distribution, Now now)
    : m_source(source),
      m_book(std::move(book)),
      m_distribution(std::move(distribution)),
      m_now(std::move(now))
{}

void CheckForNewerTask::run()
{
    const auto known = knownUpdate(m_book, m_distribution);
    if (!m_source || !canBeNewer(m_distribution)) {
        finishWith(known);
        return;
    }
    const auto &origin = *m_distribution.origin;
    const auto entry = m_book.find(origin.image, origin.platform);
    const auto location = ImageLocation::parse(origin.image);
    const bool isOlder = entry && entry->asked < origin.created;
    if ((entry && !isOlder && isTooEarly(*entry, m_now())) || !location) {
        finishWith(known);
        return;
    }
    m_resolve = m_source->resolve(*location, origin.platform);
    connect(m_resolve.get(), &Task::finished, this, &CheckForNewerTask::take);
    m_resolve->start();
}

void CheckForNewerTask::stop()
{
    m_resolve->cancel();
}

void CheckForNewerTask::take()
{
    if (isCancelRequested()) {
        fail(cancelledError());
        return;
    }
    const auto &origin = *m_distribution.origin;
    auto entry = m_book.find(origin.image, origin.platform).value_or(UpdateBook::Entry());
    entry.asked = m_now();
    entry.wasAnswered = !m_resolve->error() && !m_resolve->value().isUnchecked;
    if (m_resolve->error()) {
        qCInfo(log::engine) << "not checked:" << m_resolve->error()->what
                            << m_resolve->error()->detail;
    } else if (entry.wasAnswered) {
        const auto &image = m_resolve->value();
        entry.answered = entry.asked;
        entry.published = PublishedImage{.indexDigest = image.indexDigest,
                                         .manifestDigest = image.manifestDigest,
                                         .created = image.config.created};
    }
    // Who can't note it asks again the next time.
    if (const auto noted = m_book.note(origin.image, origin.platform, entry); !noted)
        qCWarning(log::engine) << noted.error().what << noted.error().detail;
    if (entry.wasAnswered)
        finishWith(compared(origin, *entry.published, entry.answered));
    else
        finishWith({.result = UpdateCheck::Result::CouldNotCheck, .checked = entry.asked});
}

} // namespace decant
