// SPDX-License-Identifier: MIT
#include "ui/new_distribution/reference_field.h"

#include "ui/common/labels.h"
#include "ui/common/speak.h"
#include "ui/common/status_line.h"
#include "ui/new_distribution/reference_text.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace decant {

namespace {

constexpr int mostCompletions = 12;
/// Two lines, so that what is below stays where it is.
constexpr int statusHeight = 34;

/// Where the tag's colon stands; -1 where there is none.
qsizetype tagColon(const QString &text)
{
    const auto colon = text.lastIndexOf(u':');
    return colon > text.lastIndexOf(u'/') && !text.contains(u'@') ? colon : -1;
}

} // namespace

ReferenceField::ReferenceField(QWidget *parent)
    : QWidget(parent),
      m_label(new TextLabel(TextRole::Section)),
      m_edit(new QLineEdit),
      m_status(new StatusLine),
      m_completions(new QStringListModel(this))
{
    m_label->setBuddy(m_edit);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    auto *completer = new QCompleter(m_completions, this);
    completer->setMaxVisibleItems(mostCompletions);
    m_edit->setCompleter(completer);
    const QFontMetrics caption(fontFor(TextRole::Caption, font()));
    m_status->setMinimumHeight(std::max(statusHeight, 2 * caption.lineSpacing()));
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_status);
    connect(m_edit, &QLineEdit::textEdited, this, &ReferenceField::onEdited);
    connect(m_edit, &QLineEdit::editingFinished, this, &ReferenceField::committed);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) {
                replaceText(text);
                emit committed();
            });
    connect(m_status, &StatusLine::fixChosen, this, [this] { apply(m_first); });
    connect(m_status, &StatusLine::secondFixChosen, this, [this] { apply(m_second); });
    judge();
    speak(this, [this] { sayTexts(); });
}

void ReferenceField::sayTexts()
{
    m_label->setText(tr("&Image reference"));
    m_edit->setPlaceholderText(tr("For example ghcr.io/myorg/myimage:latest"));
    m_edit->setAccessibleName(tr("Image reference"));
    // It is set anew while it runs.
    const auto again = m_sayAgain;
    again();
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

void ReferenceField::setTag(const QString &tag)
{
    auto text = m_edit->text().trimmed();
    if (const auto colon = tagColon(text); colon >= 0)
        text.truncate(colon);
    setText(text + u':' + tag);
}

void ReferenceField::onEdited(const QString &text)
{
    // Several characters at once were pasted, not typed: a command that is being typed out must
    // not change under the writer's hands.
    const bool wasPasted = insertedSize(m_before, text) > 1;
    const auto cleaned = wasPasted ? cleanedReference(text) : text;
    m_wasCleaned = cleaned != text.trimmed() && wasPasted;
    if (cleaned != text)
        m_edit->setText(cleaned);
    m_before = m_edit->text();
    emit typed();
    judge();
    emit locationChanged();
    wantTags();
}

void ReferenceField::replaceText(const QString &text)
{
    m_edit->setText(text);
    m_before = text;
    m_wasCleaned = false;
    emit typed();
    judge();
    emit locationChanged();
}

void ReferenceField::wantTags()
{
    const auto text = m_edit->text().trimmed();
    const auto colon = tagColon(text);
    if (colon <= 0)
        return;
    const auto before = text.first(colon);
    // "localhost:" may well become localhost:5000/image, and "nas.local:" the same.
    if (before == u"localhost" || (before.contains(u'.') && !before.contains(u'/')))
        return;
    if (const auto repository = ImageReference::parse(before))
        emit tagsWanted(*repository);
}

void ReferenceField::showTags(const QString &repository, const QStringList &tags)
{
    const auto text = m_edit->text().trimmed();
    const auto colon = tagColon(text);
    const auto named =
        colon > 0 ? ImageReference::parse(text.first(colon)) : ImageReference::parse(text);
    if (!named || named->registry() + u'/' + named->repository() != repository)
        return;
    QStringList whole;
    for (const auto &tag : tags)
        whole.append((colon > 0 ? text.first(colon) : text) + u':' + tag);
    m_completions->setStringList(whole);
    if (m_edit->hasFocus() && colon > 0 && text.endsWith(u':'))
        m_edit->completer()->complete();
}

void ReferenceField::judge()
{
    m_sayAgain = [this] { judge(); };
    m_location.reset();
    m_suggestion.clear();
    offer(Remedy::None, Remedy::None);
    const auto text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        m_status->say(StatusLine::Kind::Plain,
                      tr("Choose an image from the list or enter a reference."));
        return;
    }
    const auto location = ImageLocation::parse(text);
    if (!location) {
        m_suggestion = suggestedReference(text);
        offer(m_suggestion.isEmpty() ? Remedy::None : Remedy::UseSuggestion, Remedy::None);
        m_status->say(StatusLine::Kind::Error, location.error().what, labelOf(m_first));
        return;
    }
    m_location = *location;
    m_status->say(StatusLine::Kind::Plain,
                  m_wasCleaned ? tr("Cleaned up from the pasted text.") : QString());
}

void ReferenceField::offer(Remedy first, Remedy second)
{
    m_first = first == Remedy::None ? second : first;
    m_second = first == Remedy::None ? Remedy::None : second;
}

QString ReferenceField::labelOf(Remedy remedy) const
{
    switch (remedy) {
    case Remedy::UseSuggestion:
        return tr("&Use “%1”").arg(m_suggestion);
    case Remedy::TryAgain:
        return tr("Try &again");
    case Remedy::SignIn:
        return tr("&Sign in…");
    case Remedy::ShowTags:
        return tr("Sh&ow tags");
    case Remedy::ShowDetails:
        return tr("&Details");
    case Remedy::UsePuller:
        return tr("&Fetch it with %1").arg(m_puller);
    case Remedy::None:
        break;
    }
    return {};
}

void ReferenceField::apply(Remedy remedy)
{
    if (remedy != Remedy::UseSuggestion) {
        emit remedyChosen(remedy);
        return;
    }
    m_edit->setFocus();
    replaceText(m_suggestion);
}

} // namespace decant
