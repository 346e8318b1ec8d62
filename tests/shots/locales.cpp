// SPDX-License-Identifier: MIT
#include "tests/shots/locales.h"

#include "app/gui/language.h"
#include "core/base/error.h"

#include <QGuiApplication>
#include <QTranslator>

namespace decant {

namespace {

/// `text` through `change`, word by word; what is put in later (%1) and mnemonics stay.
template <typename Change>
QString wordByWord(const QString &text, const Change &change)
{
    QString all;
    QString word;
    const auto finish = [&] {
        all += word.isEmpty() ? word : change(word);
        word.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'%' && i + 1 < text.size() && !text.at(i + 1).isSpace()) {
            finish();
            all += text.sliced(i++, 2);
        } else if (c.isLetter()) {
            word += c;
        } else {
            finish();
            all += c;
        }
    }
    finish();
    return all;
}

class MadeUp final : public QTranslator
{
public:
    explicit MadeUp(bool isMirrored) : m_isMirrored(isMirrored) {}

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's own texts are no business of ours.
        const auto text = QString::fromUtf8(source);
        if (!QByteArray(context).startsWith("decant::") || text.trimmed().isEmpty())
            return {};
        return m_isMirrored ? mirrored(text) : pseudo(text);
    }

private:
    static QString pseudo(const QString &text)
    {
        static const auto plain = u"aceginosuyACEGINOSUY"_s;
        static const auto marked = u"àçéğîñöšûýÀÇÉĞÎÑÖŠÛÝ"_s;
        auto shown = wordByWord(text, [](QString word) {
            for (QChar &c : word) {
                if (const auto at = plain.indexOf(c); at >= 0)
                    c = marked.at(at);
            }
            return word;
        });
        const auto missing = std::max<qsizetype>(0, text.size() * 2 / 5 - 4);
        const bool isQuestion = shown.endsWith(u'…');
        if (isQuestion)
            shown.chop(1);
        for (qsizetype added = 0; added < missing; added += 5)
            shown += u" wörd"_s.left(missing - added);
        return u"["_s + shown + (isQuestion ? u"…]"_s : u"]"_s);
    }
    static QString mirrored(const QString &text)
    {
        // A mark that is read from right to left, an override, the word, its end, the mark.
        return wordByWord(text, [](const QString &word) {
            return QChar(0x200F) + (QChar(0x202E) + word) + QChar(0x202C) + QChar(0x200F);
        });
    }

    bool m_isMirrored;
};

} // namespace

void speakLocale(const QString &name)
{
    if (name == u"pseudo" || name == u"mirrored") {
        static MadeUp made(name == u"mirrored");
        QCoreApplication::installTranslator(&made);
        if (name == u"mirrored")
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        return;
    }
    static Language language;
    language.set(name);
}

} // namespace decant
