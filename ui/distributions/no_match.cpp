// SPDX-License-Identifier: MIT
#include "ui/distributions/no_match.h"

#include "ui/common/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace decant {

NoMatch::NoMatch(QWidget *parent)
    : QWidget(parent),
      m_text(new TextLabel(TextRole::Secondary)),
      m_clear(new QPushButton(tr("&Clear search")))
{
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addWidget(m_clear, 0, Qt::AlignHCenter);
    column->addStretch();
}

void NoMatch::setSearch(const QString &search)
{
    m_text->setText(search.isEmpty() ? tr("No distribution is in this state.")
                                     : tr("No distribution matches “%1”.").arg(search));
    m_clear->setText(search.isEmpty() ? tr("&Show all") : tr("&Clear search"));
}

} // namespace decant
