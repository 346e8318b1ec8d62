// SPDX-License-Identifier: MIT
#include "ui/common/speak.h"

#include "core/base/error.h"

#include <QEvent>
#include <QRegularExpression>
#include <QWidget>

namespace decant {

namespace {

class Speaker final : public QObject
{
public:
    Speaker(QWidget *widget, std::function<void()> say) : QObject(widget), m_say(std::move(say))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_say();
        return false;
    }

private:
    std::function<void()> m_say;
};

} // namespace

void speak(QWidget *widget, std::function<void()> say)
{
    say();
    new Speaker(widget, std::move(say));
}

QString withoutMnemonic(const QString &label)
{
    static const QRegularExpression inBrackets(u"\\(&\\w\\)"_s);
    return QString(label).remove(inBrackets).remove(u'&');
}

} // namespace decant
