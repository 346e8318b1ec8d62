// SPDX-License-Identifier: MIT
#include "ui/log/log_dialog.h"

#include "core/base/error.h"
#include "ui/common/decant_style.h"
#include "ui/common/icons.h"
#include "ui/common/speak.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

namespace decant {

using namespace std::chrono_literals;

LogDialog::LogDialog(LogBook &book, QWidget *parent)
    : QDialog(parent),
      m_book(book),
      m_filter(new QLineEdit),
      m_levels(new QComboBox),
      m_text(new QPlainTextEdit),
      m_copy(new QPushButton)
{
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    resize(820, 520);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(symbolIcon(Symbol::Search, QPalette::PlaceholderText),
                        QLineEdit::LeadingPosition);
    m_levels->addItem({}, false);
    m_levels->addItem({}, true);
    m_text->setReadOnly(true);
    m_text->setFont(monospaceFont(font()));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *close = new QPushButton;
    for (auto *button : {m_copy, close})
        button->setAutoDefault(false);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_filter, 1);
    head->addWidget(m_levels);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_copy);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addLayout(foot);

    connect(m_filter, &QLineEdit::textChanged, this, &LogDialog::showLines);
    connect(m_levels, &QComboBox::currentIndexChanged, this, &LogDialog::showLines);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    m_book.setWatcher([this] {
        // A busy moment writes many lines: they are shown together.
        if (!m_hasNews.exchange(true))
            QMetaObject::invokeMethod(
                this, [this] { QTimer::singleShot(250ms, this, &LogDialog::showLines); },
                Qt::QueuedConnection);
    });
    speak(this, [this, close] {
        setWindowTitle(tr("Log"));
        m_filter->setPlaceholderText(tr("Filter the log"));
        m_filter->setAccessibleName(m_filter->placeholderText());
        m_levels->setAccessibleName(tr("Kinds of lines"));
        m_levels->setItemText(0, tr("All lines"));
        m_levels->setItemText(1, tr("Warnings and errors"));
        m_text->setAccessibleName(windowTitle());
        m_copy->setText(tr("Co&py"));
        close->setText(tr("&Close"));
        showLines();
    });
}

LogDialog::~LogDialog()
{
    m_book.setWatcher({});
}

bool LogDialog::isWanted(const LogBook::Line &line) const
{
    const bool isTrouble = line.level != QtDebugMsg && line.level != QtInfoMsg;
    return (isTrouble || !m_levels->currentData().toBool()) &&
           logText(line).contains(m_filter->text().trimmed(), Qt::CaseInsensitive);
}

void LogDialog::showLines()
{
    m_hasNews = false;
    QStringList texts;
    for (const auto &line : m_book.lines()) {
        if (isWanted(line))
            texts.append(logText(line));
    }
    auto *bar = m_text->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    const int place = bar->value();
    m_text->setPlainText(texts.isEmpty() ? tr("Nothing to show.") : texts.join(u'\n'));
    bar->setValue(isAtEnd ? bar->maximum() : place);
    m_copy->setEnabled(!texts.isEmpty());
}

} // namespace decant
