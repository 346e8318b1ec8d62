// SPDX-License-Identifier: MIT
#include "ui/common/facts_panel.h"

#include "core/base/error.h"
#include "ui/common/copy_button.h"
#include "ui/common/labels.h"

#include <QGridLayout>

namespace decant {

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
    Row parts{new TextLabel(TextRole::Secondary, key), new TextLabel(TextRole::Body), nullptr};
    parts.value->setWordWrap(true);
    parts.value->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    parts.value->setContentsMargins(0, 4, 0, 4);
    parts.key->setBuddy(parts.value);
    m_grid->addWidget(parts.key, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(parts.value, row, 1);
    m_grid->setRowMinimumHeight(row, 28);
    if (!copyLabel.isEmpty()) {
        parts.copy = new CopyButton(copyLabel);
        auto policy = parts.copy->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        parts.copy->setSizePolicy(policy);
        m_grid->addWidget(parts.copy, row, 2);
    }
    m_rows.push_back(parts);
    return row;
}

void FactsPanel::setFact(int row, const QString &value, const QString &full)
{
    const auto &parts = m_rows.at(static_cast<std::size_t>(row));
    parts.value->setText(value.isEmpty() ? u"–"_s : breakable(value));
    parts.value->setAccessibleName(parts.key->text() + u' ' + value);
    parts.value->setToolTip(full);
    if (parts.copy != nullptr) {
        parts.copy->setTextToCopy(full.isEmpty() ? value : full);
        parts.copy->setVisible(!value.isEmpty());
    }
}

QString FactsPanel::fact(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).value->text().remove(QChar(0x200B));
}

} // namespace decant
