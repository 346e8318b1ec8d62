// SPDX-License-Identifier: MIT
#include "ui/common/facts_panel.h"

#include "core/base/error.h"
#include "ui/common/copy_button.h"
#include "ui/common/decant_style.h"
#include "ui/common/labels.h"

#include <QGridLayout>
#include <QPushButton>

namespace decant {

namespace {

QString unknown()
{
    return u"–"_s;
}

/// `text` as it was before breakable().
QString unbroken(QString text)
{
    for (const char16_t invisible : {u'\u200B', u'\u200F', u'\u2068', u'\u2069'})
        text.remove(QChar(invisible));
    return text;
}

} // namespace

FactsPanel::FactsPanel(QWidget *parent) : Panel(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(16, 10, 12, 10);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, metrics::keyColumn);
    m_grid->setColumnStretch(1, 1);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int FactsPanel::addFact(const QString &key, const QString &copyLabel)
{
    const int row = static_cast<int>(m_rows.size());
    Row parts{new TextLabel(TextRole::Secondary), new TextLabel(TextRole::Body), nullptr};
    parts.value->setWordWrap(true);
    parts.value->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    parts.value->setContentsMargins(0, 4, 0, 4);
    parts.key->setBuddy(parts.value);
    // Beside the first of several lines.
    parts.key->setMinimumHeight(28);
    m_grid->addWidget(parts.key, row, 0, Qt::AlignTop);
    m_grid->addWidget(parts.value, row, 1);
    m_grid->setRowMinimumHeight(row, 28);
    m_rows.push_back(parts);
    setKey(row, key, copyLabel);
    return row;
}

void FactsPanel::setKey(int row, const QString &key, const QString &copyLabel)
{
    auto &parts = m_rows.at(static_cast<std::size_t>(row));
    parts.key->setText(key);
    if (parts.value != nullptr)
        parts.value->setAccessibleName(key + u' ' +
                                       (fact(row) == unknown() ? QString() : fact(row)));
    if (copyLabel.isEmpty())
        return;
    if (parts.copy == nullptr) {
        parts.copy = new CopyButton(copyLabel);
        auto policy = parts.copy->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        parts.copy->setSizePolicy(policy);
        m_grid->addWidget(parts.copy, row, 2);
    }
    parts.copy->setWhat(copyLabel);
}

int FactsPanel::addControl(const QString &key, QWidget *control)
{
    const int row = static_cast<int>(m_rows.size());
    auto *label = new TextLabel(TextRole::Secondary, key);
    label->setBuddy(control);
    m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(control, row, 1, 1, 2);
    m_grid->setRowMinimumHeight(row, metrics::controlHeight + metrics::grid);
    m_rows.push_back({label, nullptr, nullptr});
    return row;
}

void FactsPanel::setFact(int row, const QString &value, const QString &full)
{
    const auto &parts = m_rows.at(static_cast<std::size_t>(row));
    parts.value->setText(value.isEmpty() ? unknown() : breakable(value));
    parts.value->setAccessibleName(parts.key->text() + u' ' + value);
    parts.value->setToolTip(plainToolTip(full));
    if (parts.copy != nullptr) {
        parts.copy->setTextToCopy(full.isEmpty() ? value : full);
        parts.copy->setVisible(!value.isEmpty());
    }
}

void FactsPanel::setStale(bool isStale)
{
    for (const auto &row : m_rows) {
        if (row.value != nullptr)
            row.value->setEnabled(!isStale);
        if (row.copy != nullptr)
            row.copy->setEnabled(!isStale);
    }
}

QPushButton *FactsPanel::addAction(int row, const QString &text)
{
    auto &parts = m_rows.at(static_cast<std::size_t>(row));
    parts.action = new QPushButton(text);
    setButtonRole(parts.action, ButtonRole::Link);
    parts.action->setMinimumWidth(0);
    m_grid->addWidget(parts.action, row, 3);
    return parts.action;
}

void FactsPanel::setFactVisible(int row, bool isVisible)
{
    const auto &parts = m_rows.at(static_cast<std::size_t>(row));
    for (QWidget *part :
         {static_cast<QWidget *>(parts.key), static_cast<QWidget *>(parts.value),
          static_cast<QWidget *>(parts.copy), static_cast<QWidget *>(parts.action)}) {
        if (part != nullptr)
            part->setVisible(isVisible);
    }
    if (parts.copy != nullptr) {
        // The room that it keeps goes with the row.
        auto policy = parts.copy->sizePolicy();
        policy.setRetainSizeWhenHidden(isVisible);
        parts.copy->setSizePolicy(policy);
    }
    m_grid->setRowMinimumHeight(row, isVisible ? 28 : 0);
}

QString FactsPanel::fact(int row) const
{
    return unbroken(m_rows.at(static_cast<std::size_t>(row)).value->text());
}

} // namespace decant
