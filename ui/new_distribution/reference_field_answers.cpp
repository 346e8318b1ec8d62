// SPDX-License-Identifier: MIT
// What the line below the field says once somebody has been asked; the rest is
// reference_field.cpp's.
#include "core/values/blocked.h"
#include "core/values/built_for.h"
#include "core/values/offline.h"
#include "ui/common/labels.h"
#include "ui/common/status_line.h"
#include "ui/new_distribution/reference_field.h"
#include "ui/new_distribution/reference_text.h"

#include <QLineEdit>

#include <algorithm>

namespace decant {

namespace {

bool isLinux(const Platform &platform)
{
    return platform.os() == u"linux";
}

} // namespace

void ReferenceField::showWaiting()
{
    m_sayAgain = [this] { showWaiting(); };
    offer(Remedy::None, Remedy::None);
    m_status->say(StatusLine::Kind::Busy, tr("Looking up the image…"));
}

void ReferenceField::showFound()
{
    m_sayAgain = [this] { showFound(); };
    offer(Remedy::None, Remedy::None);
    const bool isHub = !m_location->isFile() &&
                       m_location->reference().registry() == u"docker.io" &&
                       !m_edit->text().startsWith(u"docker.io/");
    const auto sentence = isHub ? tr("Image found on Docker Hub") : tr("Image found");
    m_status->say(StatusLine::Kind::Ok,
                  m_wasCleaned ? tr("%1. Cleaned up from the pasted text.").arg(sentence)
                               : sentence);
}

void ReferenceField::showCached()
{
    m_sayAgain = [this] { showCached(); };
    offer(Remedy::TryAgain, Remedy::None);
    m_status->say(StatusLine::Kind::Warning, tr("No connection. Cached images still work."),
                  labelOf(m_first));
}

void ReferenceField::showForeign()
{
    m_sayAgain = [this] { showForeign(); };
    offer(Remedy::None, Remedy::None);
    m_status->say(StatusLine::Kind::Warning,
                  tr("Not built for this computer (%1).").arg(Platform::host().toString()));
}

void ReferenceField::showPuller(const QString &program)
{
    m_sayAgain = [this, program] { showPuller(program); };
    offer(Remedy::TryAgain, Remedy::None);
    m_status->say(StatusLine::Kind::Ok,
                  tr("%1 will fetch this image. It is looked at when it is here.").arg(program),
                  labelOf(m_first));
}

void ReferenceField::showFailure(const Error &error)
{
    using Kind = StatusLine::Kind;
    const auto built = builtFor(error);
    if (std::any_of(built.begin(), built.end(), &isLinux)) {
        showForeign();
        return;
    }
    m_sayAgain = [this, error] { showFailure(error); };
    const bool isImage = m_location && !m_location->isFile();
    const auto signIn = isImage && m_offersSignIn ? Remedy::SignIn : Remedy::None;
    auto kind = Kind::Error;
    auto sentence = error.what;
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        kind = Kind::Warning;
        offer(signIn, isImage && !m_puller.isEmpty() ? Remedy::UsePuller : Remedy::None);
        break;
    case ErrorKind::RateLimited:
        kind = Kind::Warning;
        offer(Remedy::TryAgain, signIn);
        break;
    case ErrorKind::NotFound:
        if (!built.empty())
            offer(Remedy::None, Remedy::None);
        else
            offer(isImage && !m_location->reference().digest() ? Remedy::ShowTags : Remedy::None,
                  signIn);
        break;
    case ErrorKind::Unavailable:
        if (isOffline(error)) {
            kind = Kind::Warning;
            sentence = tr("No connection. Cached images still work.");
            offer(Remedy::TryAgain, Remedy::None);
            break;
        }
        sentence = shortSentence(error.what);
        offer(Remedy::TryAgain, Remedy::ShowDetails);
        break;
    case ErrorKind::HostRefused:
        if (isBlocked(error)) {
            offer(Remedy::None, Remedy::None);
            break;
        }
        [[fallthrough]];
    default:
        offer(Remedy::TryAgain, error.detail.isEmpty() ? Remedy::None : Remedy::ShowDetails);
    }
    m_status->say(kind, sentence, labelOf(m_first), labelOf(m_second));
}

} // namespace decant
