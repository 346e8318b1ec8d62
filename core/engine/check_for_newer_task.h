// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/image_source.h"
#include "core/store/update_book.h"

#include <QCoreApplication>

#include <functional>

namespace decant {

/// Asks a registry, at most once a day for one image, whether there is a newer one than a
/// distribution was made from. The registry's source asks with HEAD what the name stands for, and
/// reads on only if that is something it has not seen. Never fails, but with Cancelled: see
/// UpdateCheck::Result.
class CheckForNewerTask final : public ValueTask<UpdateCheck>
{
public:
    using Now = std::function<QDateTime()>;

    /// Null `source`: nobody may be asked. `book`'s file and the source outlive the task.
    CheckForNewerTask(ImageSource *source, UpdateBook book, Distribution distribution, Now now);

protected:
    void run() override;
    void stop() override;

private:
    void take();

    ImageSource *const m_source;
    UpdateBook m_book;
    const Distribution m_distribution;
    const Now m_now;
    std::unique_ptr<ValueTask<ResolvedImage>> m_resolve;
};

/// What is known of it without asking anybody.
UpdateCheck knownUpdate(const UpdateBook &book, const Distribution &distribution);

} // namespace decant
