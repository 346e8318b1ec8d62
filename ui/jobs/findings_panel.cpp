// SPDX-License-Identifier: MIT
#include "ui/jobs/findings_panel.h"

#include "ui/common/copy_button.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"

#include <QHBoxLayout>
#include <QPainter>

namespace decant {

namespace {

using Severity = Finding::Severity;

constexpr int markSide = 14;
constexpr int indent = markSide + 10;

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return FindingsPanel::tr("Obstacle");
    case Severity::Warning:
        return FindingsPanel::tr("Warning");
    case Severity::Note:
        break;
    }
    return FindingsPanel::tr("Note");
}

std::pair<Symbol, QColor> markOf(Severity severity, const Tokens &tokens)
{
    switch (severity) {
    case Severity::Blocker:
        return {Symbol::Cross, tokens.err};
    case Severity::Warning:
        return {Symbol::Exclamation, tokens.warn};
    case Severity::Note:
        break;
    }
    return {Symbol::Info, tokens.accent};
}

} // namespace

FindingsPanel::FindingsPanel(const QList<Finding> &findings, QWidget *parent)
    : Panel(parent), m_findings(findings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 10);
    column->setSpacing(2);
    for (const auto &finding : m_findings) {
        if (!m_rows.isEmpty())
            column->addSpacing(10);
        Row row{new TextLabel(TextRole::Strong), new TextLabel(TextRole::Body, finding.sentence),
                nullptr};
        column->addWidget(indented(row.severity));
        column->addWidget(indented(row.sentence));
        if (!finding.fix.isEmpty()) {
            row.fix = new TextLabel(TextRole::Secondary);
            auto *copy = new CopyButton({});
            copy->setTextToCopy(finding.fix);
            speak(copy, [copy] { copy->setWhat(tr("Copy what helps")); });
            auto *line = new QHBoxLayout;
            line->addWidget(indented(row.fix), 1);
            line->addWidget(copy, 0, Qt::AlignTop);
            column->addLayout(line);
        }
        m_rows.append(row);
    }
    speak(this, [this] { sayTexts(); });
}

QLabel *FindingsPanel::indented(QLabel *text) const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    text->setWordWrap(true);
    text->setContentsMargins(isMirrored ? 0 : indent, 0, isMirrored ? indent : 0, 0);
    return text;
}

void FindingsPanel::sayTexts()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto &finding = m_findings.at(i);
        const auto &row = m_rows.at(i);
        row.severity->setText(wordOf(finding.severity));
        if (row.fix != nullptr)
            row.fix->setText(tr("To fix it: %1").arg(finding.fix));
    }
}

QStringList FindingsPanel::texts() const
{
    QStringList texts;
    for (const auto &row : m_rows) {
        for (const auto *text : {row.severity, row.sentence, row.fix}) {
            if (text != nullptr)
                texts.append(text->text());
        }
    }
    return texts;
}

void FindingsPanel::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    const auto &tokens = tokensOf(palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto *line = m_rows.at(i).severity;
        const auto place = line->geometry();
        const double left = isMirrored ? place.right() - markSide : place.left();
        const double top = place.top() + (line->fontMetrics().height() - markSide) / 2.0;
        const auto [symbol, colour] = markOf(m_findings.at(i).severity, tokens);
        paintSymbol(painter, QRectF(left, top, markSide, markSide), symbol, colour);
    }
}

} // namespace decant
