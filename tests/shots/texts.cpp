// SPDX-License-Identifier: MIT
#include "tests/shots/texts.h"

#include "core/base/error.h"
#include "ui/common/labels.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTabBar>

namespace decant {

namespace {

QStringList ownTexts(const QWidget *widget)
{
    QStringList texts{widget->accessibleName(), widget->toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (const auto *elided = qobject_cast<const ElidedLabel *>(widget))
        texts.append(elided->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts.append(line->placeholderText());
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        for (int item = 0; item < box->count(); ++item)
            texts.append(box->itemText(item));
    }
    if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
        for (int tab = 0; tab < bar->count(); ++tab)
            texts.append(bar->tabText(tab));
    }
    if (const auto *list = qobject_cast<const QListView *>(widget)) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const auto index = list->model()->index(row, 0);
            texts.append(index.data(Qt::AccessibleTextRole).toString());
        }
    }
    return texts;
}

} // namespace

QStringList textsOf(const QWidget &shown)
{
    const auto *window = shown.window();
    QStringList texts{window->windowTitle()};
    for (const auto *widget : window->findChildren<QWidget *>()) {
        // The arrows beside tabs are Qt's.
        const bool isOurs = qobject_cast<QTabBar *>(widget->parentWidget()) == nullptr;
        if (widget->window() == window && widget->isVisible() && isOurs)
            texts += ownTexts(widget);
    }
    // Where a stage keeps its files.
    static const QRegularExpression folder(u"decant-shots-\\w+"_s);
    static const QRegularExpression digits(u"\\d+([.,]\\d+)?"_s);
    texts.replaceInStrings(folder, u"#"_s);
    texts.replaceInStrings(digits, u"#"_s);
    texts.removeAll(QString());
    texts.sort();
    return texts;
}

} // namespace decant
