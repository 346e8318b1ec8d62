// SPDX-License-Identifier: MIT
#include "ui/help_dialog.h"

#include "core/base/error.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>

namespace decant {

namespace {

/// Source: ux.md 9.
QList<std::pair<QString, QString>> shortcuts()
{
    return {{u"Ctrl+N"_s, HelpDialog::tr("New distribution")},
            {u"Ctrl+F"_s, HelpDialog::tr("Search distributions")},
            {u"Ctrl+T"_s, HelpDialog::tr("Open a terminal")},
            {u"F2"_s, HelpDialog::tr("Rename")},
            {u"Ctrl+E"_s, HelpDialog::tr("Back up")},
            {u"Ctrl+D"_s, HelpDialog::tr("Clone")},
            {u"Del"_s, HelpDialog::tr("Unregister (delete)")},
            {u"Shift+F10"_s, HelpDialog::tr("Everything that can be done to a distribution")},
            {u"Ctrl+J"_s, HelpDialog::tr("Jobs")},
            {u"F5"_s, HelpDialog::tr("Refresh")},
            {u"Ctrl+,"_s, HelpDialog::tr("Settings")},
            {u"Ctrl+Q"_s, HelpDialog::tr("Quit")},
            {u"Ctrl+L"_s, HelpDialog::tr("In a new distribution: the image reference")},
            {u"Ctrl+Space"_s, HelpDialog::tr("In a new distribution: the image's tags")},
            {u"Ctrl+P"_s, HelpDialog::tr("In a new distribution: pause or resume")},
            {u"Alt+Left"_s, HelpDialog::tr("In a new distribution: back")}};
}

} // namespace

HelpDialog::HelpDialog(bool offersLog, QWidget *parent) : QDialog(parent)
{
    auto *title = new TextLabel(TextRole::Title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    QList<std::pair<QLabel *, QLabel *>> rows;
    for (qsizetype row = 0; row < shortcuts().size(); ++row) {
        auto *keys = new TextLabel(TextRole::Strong);
        auto *meaning = new TextLabel(TextRole::Body);
        grid->addWidget(keys, static_cast<int>(row), 0);
        grid->addWidget(meaning, static_cast<int>(row), 1);
        rows.append(std::pair<QLabel *, QLabel *>(keys, meaning));
    }
    auto *version = new TextLabel(TextRole::Caption);
    auto *log = new QPushButton;
    log->setVisible(offersLog);
    auto *close = new QPushButton;
    for (auto *button : {log, close})
        button->setAutoDefault(false);
    connect(log, &QPushButton::clicked, this, &HelpDialog::logRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(version, 1);
    foot->addWidget(log);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addLayout(grid);
    column->addSpacing(4);
    column->addLayout(foot);
    // As high and as wide as what it says.
    column->setSizeConstraint(QLayout::SetFixedSize);
    speak(this, [this, title, rows, version, log, close] {
        setWindowTitle(tr("Help"));
        title->setText(tr("Keyboard shortcuts"));
        const auto all = shortcuts();
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QKeySequence keys(all.at(row).first);
            rows.at(row).first->setText(keys.toString(QKeySequence::NativeText));
            rows.at(row).second->setText(all.at(row).second);
        }
        version->setText(tr("Decant %1").arg(QCoreApplication::applicationVersion()));
        log->setText(tr("Show &log"));
        close->setText(tr("&Close"));
    });
}

} // namespace decant
