// SPDX-License-Identifier: MIT
#include "ui/new_distribution/reference_field.h"

#include "ui/common/labels.h"
#include "ui/common/status_line.h"
#include "ui/new_distribution/reference_text.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace decant {

ReferenceField::ReferenceField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_status(new StatusLine)
{
    auto *label = new TextLabel(TextRole::Section, tr("&Image reference"));
    label->setBuddy(m_edit);
    m_edit->setPlaceholderText(tr("For example ghcr.io/myorg/myimage:latest"));
    m_edit->setAccessibleName(tr("Image reference"));
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(m_status);
    column->setSpacing(4);
    connect(m_edit, &QLineEdit::textEdited, this, &ReferenceField::onEdited);
    connect(m_edit, &QLineEdit::editingFinished, this, &ReferenceField::committed);
    connect(m_status, &StatusLine::fixChosen, this, &ReferenceField::fix);
    judge();
}

QString ReferenceField::text() const
{
    return m_edit->text();
}

void ReferenceField::setText(const QString &text)
{
    m_edit->setText(text);
    m_before = text;
    m_wasCleaned = false;
    judge();
    emit locationChanged();
}

void ReferenceField::onEdited(const QString &text)
{
    // Several characters at once were pasted, not typed: a command that is being typed out must
    // not change under the writer's hands.
    const bool wasPasted = text.size() > m_before.size() + 1;
    const auto cleaned = wasPasted ? cleanedReference(text) : text;
    m_wasCleaned = cleaned != text.trimmed() && wasPasted;
    if (cleaned != text)
        m_edit->setText(cleaned);
    m_before = m_edit->text();
    emit typed();
    judge();
    emit locationChanged();
}

void ReferenceField::judge()
{
    m_location.reset();
    m_suggestion.clear();
    m_needsSignIn = false;
    const auto text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        m_status->say(StatusLine::Kind::Plain,
                      tr("Choose an image from the list or enter a reference."));
        return;
    }
    const auto location = ImageLocation::parse(text);
    if (!location) {
        m_suggestion = suggestedReference(text);
        m_status->say(StatusLine::Kind::Error, location.error().what,
                      m_suggestion.isEmpty() ? QString() : tr("&Use"));
        return;
    }
    m_location = *location;
    m_status->say(StatusLine::Kind::Plain,
                  m_wasCleaned ? tr("Cleaned up from the pasted text.") : QString());
}

void ReferenceField::showWaiting()
{
    m_status->say(StatusLine::Kind::Busy, tr("Looking up the image…"));
}

void ReferenceField::showFound()
{
    const bool isHub = m_location->transport() == ImageLocation::Transport::Registry &&
                       m_location->reference().registry() == u"docker.io" &&
                       !m_edit->text().startsWith(u"docker.io/");
    const auto sentence = isHub ? tr("Image found on Docker Hub") : tr("Image found");
    m_status->say(StatusLine::Kind::Ok,
                  m_wasCleaned ? tr("%1. Cleaned up from the pasted text.").arg(sentence)
                               : sentence);
}

void ReferenceField::showFailure(const Error &error)
{
    const bool isPassing =
        error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::RateLimited;
    const bool isWarning = isPassing || error.kind == ErrorKind::Unauthorized;
    m_needsSignIn = m_offersSignIn && error.kind == ErrorKind::Unauthorized;
    m_status->say(isWarning ? StatusLine::Kind::Warning : StatusLine::Kind::Error, error.what,
                  isPassing       ? tr("Try &again")
                  : m_needsSignIn ? tr("Sign &in…")
                                  : QString());
}

void ReferenceField::fix()
{
    if (m_needsSignIn) {
        emit signInRequested();
        return;
    }
    if (m_suggestion.isEmpty()) {
        emit retryRequested();
        return;
    }
    m_edit->setText(m_suggestion);
    m_before = m_suggestion;
    m_edit->setFocus();
    emit typed();
    judge();
    emit locationChanged();
}

} // namespace decant
