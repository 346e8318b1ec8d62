// SPDX-License-Identifier: MIT
#include "tests/shots/legibility.h"

#include "core/base/error.h"
#include "ui/common/labels.h"
#include "ui/common/toast.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QMap>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace decant {

namespace {

template <typename Ancestor>
const Ancestor *ancestorOf(const QWidget *widget)
{
    for (widget = widget->parentWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (const auto *found = qobject_cast<const Ancestor *>(widget))
            return found;
    }
    return nullptr;
}

/// Room that a text needs and the room that it has.
struct Room
{
    QString text;
    QSize needed;
    QSize had;
};

Room roomOf(const QLabel &label)
{
    if (!label.wordWrap())
        return {label.text(), label.sizeHint(), label.size()};
    return {label.text(),
            {label.minimumSizeHint().width(), label.heightForWidth(label.width())},
            label.size()};
}

Room roomOf(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const auto field = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    // The text has a margin of one pixel in there, and antialiasing may need another.
    const auto text = box.currentText();
    return {text,
            box.fontMetrics().size(Qt::TextSingleLine, text) + QSize(3, 0),
            {field.width(), 1000}};
}

Room roomOf(const QLineEdit &line)
{
    // A frame, and a margin before the text and behind it.
    constexpr int margins = 16;
    const auto text = line.text().isEmpty() ? line.placeholderText() : QString();
    return {text,
            {line.fontMetrics().horizontalAdvance(text) + (text.isEmpty() ? 0 : margins), 0},
            line.size()};
}

Room roomOf(const QTabBar &bar)
{
    Room room{{}, {}, bar.size()};
    for (int tab = 0; tab < bar.count(); ++tab) {
        const auto text = bar.tabText(tab);
        const int width = bar.fontMetrics().size(Qt::TextShowMnemonic, text).width();
        room.text += text + u' ';
        room.needed.rwidth() += std::max(width, bar.tabRect(tab).width());
    }
    return room;
}

Room roomOf(const QHeaderView &header)
{
    for (int section = 0; section < header.count(); ++section) {
        const auto text = header.model()->headerData(section, header.orientation()).toString();
        const int width = header.fontMetrics().horizontalAdvance(text);
        if (!header.isSectionHidden(section) && width + 8 > header.sectionSize(section))
            return {text, {width + 8, 0}, {header.sectionSize(section), 1000}};
    }
    return {};
}

Room roomOf(const QScrollArea &area)
{
    const auto *content = area.widget();
    return {u"what is scrolled"_s,
            {content == nullptr ? 0 : content->minimumSizeHint().width(), 0},
            {area.viewport()->width(), 1000}};
}

std::optional<Room> roomOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return roomOf(*label);
    if (const auto *elided = qobject_cast<const ElidedLabel *>(widget))
        return Room{elided->text(), elided->sizeHint(), elided->size()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return Room{button->text(),
                    button->text().isEmpty() ? QSize() : button->sizeHint(),
                    {button->width(), 1000}};
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return roomOf(*box);
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return roomOf(*line);
    if (const auto *bar = qobject_cast<const QTabBar *>(widget))
        return roomOf(*bar);
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return header->orientation() == Qt::Horizontal ? roomOf(*header) : Room();
    if (const auto *area = qobject_cast<const QScrollArea *>(widget))
        return roomOf(*area);
    return std::nullopt;
}

QStringList labelsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() != nullptr ? QStringList{label->text()} : QStringList();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return {button->text()};
    QStringList labels;
    if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
        for (int tab = 0; tab < bar->count(); ++tab)
            labels.append(bar->tabText(tab));
    }
    return labels;
}

QString sentence(const QWidget *widget, const QString &text, const QString &what)
{
    return u"%1 “%2” %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text, what);
}

} // namespace

QStringList illegibleIn(const QWidget &shown)
{
    QStringList found;
    QMap<QString, QString> mnemonics;
    QList<std::pair<QRect, QString>> texts;
    const auto *window = shown.window();
    for (const auto *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        for (const auto &label : labelsOf(widget)) {
            const auto keys = QKeySequence::mnemonic(label).toString();
            if (!keys.isEmpty() && mnemonics.contains(keys))
                found.append(
                    sentence(widget, label, u"has the mnemonic of “%1”"_s.arg(mnemonics[keys])));
            if (!keys.isEmpty())
                mnemonics.insert(keys, label);
        }
        const auto room = roomOf(widget);
        if (!room || room->text.isEmpty())
            continue;
        if (room->needed.width() > room->had.width() + 1 ||
            room->needed.height() > room->had.height() + 1)
            found.append(sentence(widget, room->text,
                                  u"needs %1 × %2, has %3 × %4"_s.arg(room->needed.width())
                                      .arg(room->needed.height())
                                      .arg(room->had.width())
                                      .arg(room->had.height())));
        const QRect place(widget->mapTo(window, QPoint()), widget->size());
        if (ancestorOf<QAbstractScrollArea>(widget) != nullptr ||
            ancestorOf<Toast>(widget) != nullptr || ancestorOf<QComboBox>(widget) != nullptr ||
            qobject_cast<const QAbstractScrollArea *>(widget) != nullptr)
            continue;
        if (!window->rect().contains(place))
            found.append(sentence(widget, room->text, u"leaves the window"_s));
        for (const auto &[other, text] : texts) {
            if (const auto both = other & place; both.width() > 2 && both.height() > 2)
                found.append(sentence(widget, room->text, u"lies upon “%1”"_s.arg(text)));
        }
        texts.append({place, room->text});
    }
    return found;
}

} // namespace decant
