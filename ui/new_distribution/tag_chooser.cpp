// SPDX-License-Identifier: MIT
#include "ui/new_distribution/tag_chooser.h"

#include "ui/common/speak.h"
#include "ui/new_distribution/reference_text.h"
#include "ui/new_distribution/tag_order.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace decant {

namespace {

constexpr int mostVisibleTags = 12;

} // namespace

TagChooser::TagChooser(QWidget *parent)
    : QComboBox(parent), m_completions(new QStringListModel(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(mostVisibleTags);
    setMinimumContentsLength(8);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setLayoutDirection(Qt::LeftToRight);
    auto *completer = new QCompleter(m_completions, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(mostVisibleTags);
    setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &TagChooser::choose);
    connect(this, &QComboBox::activated, this, &TagChooser::takeIndex);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { choose(currentText()); });
    // Whoever types here wants to see what there is.
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        if (m_listing != Listing::Unknown && m_listing != Listing::Failed)
            return;
        m_listing = Listing::Coming;
        emit listWanted();
    });
    showNothing();
    speak(this, [this] {
        setAccessibleName(tr("Tag"));
        m_isPinned ? showPinned() : fill();
    });
}

void TagChooser::showTag(const QString &tag, const QString &repository)
{
    m_isPinned = false;
    if (repository != m_repository) {
        m_repository = repository;
        m_listing = Listing::Unknown;
        m_tags.clear();
        m_completions->setStringList({});
        m_shown = batch;
        m_isPopupWanted = false;
    }
    m_tag = tag;
    setEnabled(true);
    fill();
}

void TagChooser::showPinned()
{
    showTag(tr("Pinned to a digest"), {});
    m_isPinned = true;
    setEnabled(false);
}

void TagChooser::showNothing()
{
    showTag({}, {});
    setEnabled(false);
}

void TagChooser::showList(const QStringList &tags)
{
    m_listing = Listing::Listed;
    m_tags = sortedTags(tags);
    m_completions->setStringList(m_tags);
    showAnswer();
}

void TagChooser::showUnlisted(const Error &error)
{
    const bool mayChange = error.kind == ErrorKind::Unauthorized ||
                           error.kind == ErrorKind::Unavailable ||
                           error.kind == ErrorKind::RateLimited;
    m_listing = mayChange ? Listing::Failed : Listing::Unlisted;
    m_reason = shortSentence(error.what);
    showAnswer();
}

void TagChooser::showAnswer()
{
    fill();
    if (m_isPopupWanted)
        QComboBox::showPopup();
    m_isPopupWanted = false;
}

void TagChooser::showPopup()
{
    if (!isEnabled())
        return;
    if (m_listing == Listing::Listed || m_listing == Listing::Unlisted) {
        QComboBox::showPopup();
        return;
    }
    m_isPopupWanted = true;
    if (m_listing == Listing::Coming)
        return;
    m_listing = Listing::Coming;
    emit listWanted();
}

void TagChooser::fill()
{
    const QSignalBlocker quiet(this);
    const bool isEdited = lineEdit()->hasFocus() && lineEdit()->isModified();
    const auto typed = currentText();
    clear();
    addItems(m_tags.mid(0, m_shown));
    if (m_tags.size() > m_shown)
        addItem(tr("Load more tags…"));
    if (m_listing == Listing::Unlisted)
        addNote(tr("This registry doesn't list tags."));
    else if (m_listing == Listing::Failed)
        addNote(m_reason);
    else if (m_listing == Listing::Listed && m_tags.isEmpty())
        addNote(tr("There are no tags."));
    setCurrentIndex(static_cast<int>(m_tags.mid(0, m_shown).indexOf(m_tag)));
    setEditText(isEdited ? typed : m_tag);
    lineEdit()->setModified(isEdited);
}

void TagChooser::addNote(const QString &text)
{
    addItem(text);
    auto *items = qobject_cast<QStandardItemModel *>(model());
    items->item(count() - 1)->setEnabled(false);
}

void TagChooser::takeIndex(int index)
{
    if (index < m_shown) {
        choose(m_tags.value(index));
        return;
    }
    m_shown += batch;
    fill();
    QComboBox::showPopup();
}

void TagChooser::choose(const QString &tag)
{
    const auto wanted = tag.trimmed();
    lineEdit()->setModified(false);
    if (wanted.isEmpty() || wanted == m_tag || !isEnabled()) {
        setEditText(m_tag);
        return;
    }
    m_tag = wanted;
    emit tagChosen(wanted);
}

} // namespace decant
