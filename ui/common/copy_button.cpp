// SPDX-License-Identifier: MIT
#include "ui/common/copy_button.h"

#include "ui/common/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace decant {

CopyButton::CopyButton(const QString &what, QWidget *parent) : QToolButton(parent)
{
    setIcon(symbolIcon(Symbol::Copy));
    setIconSize({16, 16});
    setFixedSize(32, 28);
    setWhat(what);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setWhat(const QString &what)
{
    setToolTip(what);
    setAccessibleName(what);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setIcon(symbolIcon(Symbol::Check));
    QTimer::singleShot(1500, this, [this] { setIcon(symbolIcon(Symbol::Copy)); });
}

} // namespace decant
