// SPDX-License-Identifier: MIT
#include "ui/settings/network_page.h"

#include "core/base/error.h"
#include "ui/settings/connection_check.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

#include <algorithm>

namespace decant {

namespace {

using Mode = ProxySettings::Mode;

enum Column
{
    Registry,
    Address,
    Tags
};

/// Null unless somebody could be reached there.
QUrl addressOf(const QString &text)
{
    const QUrl url(text.contains(u"://") ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && isHttp && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

NetworkPage::NetworkPage(Engine &engine, QWidget *parent)
    : SettingsPage(tr("Network"), parent),
      m_known(engine.settings().mirrors),
      m_mode(new QComboBox),
      m_address(new QLineEdit),
      m_exceptions(new QLineEdit),
      m_parallel(new QSpinBox),
      m_check(new ConnectionCheck(engine)),
      m_mirrors(new QTreeWidget),
      m_remove(new QPushButton(tr("&Remove"))),
      m_up(new QPushButton(tr("Move &up"))),
      m_down(new QPushButton(tr("Move do&wn")))
{
    const auto &settings = engine.settings();
    m_mode->addItem(tr("Same as the system"), static_cast<int>(Mode::System));
    m_mode->addItem(tr("None"), static_cast<int>(Mode::None));
    m_mode->addItem(tr("Manual"), static_cast<int>(Mode::Manual));
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(settings.proxy.mode)));
    m_address->setPlaceholderText(u"http://proxy.example:3128"_s);
    m_address->setText(settings.proxy.address);
    m_exceptions->setPlaceholderText(tr("Hosts without a proxy, comma-separated"));
    m_exceptions->setText(settings.proxy.exceptions.join(u", "_s));
    m_parallel->setRange(1, 8);
    m_parallel->setValue(settings.parallelDownloads);
    addRow(tr("Pro&xy"), m_mode);
    addRow(tr("Addre&ss"), m_address);
    addRow(tr("Exce&ptions"), m_exceptions);
    addRow(tr("Parallel &downloads"), m_parallel);
    addWide(m_check);
    addSection(tr("Mirrors"));
    addNote(tr("Asked before the registry itself, in this order."));
    makeMirrors(settings.mirrors);
    showWhetherManual();

    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        showWhetherManual();
        emit changed();
    });
    connect(m_address, &QLineEdit::editingFinished, this, &NetworkPage::changed);
    connect(m_exceptions, &QLineEdit::editingFinished, this, &NetworkPage::changed);
    connect(m_parallel, &QSpinBox::valueChanged, this, &NetworkPage::changed);
    connect(m_mirrors, &QTreeWidget::itemChanged, this, &NetworkPage::changed);
}

void NetworkPage::makeMirrors(const Mirrors &mirrors)
{
    m_mirrors->setAccessibleName(tr("Mirrors"));
    m_mirrors->setRootIsDecorated(false);
    m_mirrors->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_mirrors->setMinimumHeight(112);
    m_mirrors->setHeaderLabels({tr("Registry"), tr("Address"), tr("Trusted for tags")});
    m_mirrors->header()->setSectionsMovable(false);
    m_mirrors->header()->setStretchLastSection(false);
    m_mirrors->header()->setSectionResizeMode(Address, QHeaderView::Stretch);
    m_mirrors->header()->resizeSection(Registry, 130);
    m_mirrors->header()->resizeSection(Tags,
                                       std::max(120, m_mirrors->header()->sectionSizeHint(Tags)));
    auto registries = mirrors.keys();
    registries.sort();
    for (const auto &registry : registries) {
        for (const auto &mirror : mirrors.value(registry))
            addMirror(registry, mirror.base.toString(), mirror.isTrustedForTags);
    }
    auto *add = new QPushButton(tr("&Add"));
    for (auto *button : {add, m_remove, m_up, m_down})
        button->setAutoDefault(false);
    addWide(m_mirrors, 1);
    addButtons({add, m_remove, m_up, m_down});
    showWhetherMovable();
    connect(m_mirrors, &QTreeWidget::currentItemChanged, this, &NetworkPage::showWhetherMovable);
    connect(add, &QPushButton::clicked, this, [this] {
        addMirror(u"docker.io"_s, {}, false);
        auto *item = m_mirrors->topLevelItem(m_mirrors->topLevelItemCount() - 1);
        m_mirrors->setCurrentItem(item);
        m_mirrors->editItem(item, Address);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        delete m_mirrors->currentItem();
        emit changed();
    });
    connect(m_up, &QPushButton::clicked, this, [this] { moveMirror(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveMirror(1); });
}

void NetworkPage::showWhetherMovable()
{
    const auto row = m_mirrors->indexOfTopLevelItem(m_mirrors->currentItem());
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_mirrors->topLevelItemCount());
}

void NetworkPage::moveMirror(int by)
{
    const auto row = m_mirrors->indexOfTopLevelItem(m_mirrors->currentItem());
    auto *item = m_mirrors->takeTopLevelItem(row);
    m_mirrors->insertTopLevelItem(row + by, item);
    m_mirrors->setCurrentItem(item);
    showWhetherMovable();
    emit changed();
}

void NetworkPage::addMirror(const QString &registry, const QString &address, bool isTrusted)
{
    const QSignalBlocker quiet(m_mirrors);
    auto *item = new QTreeWidgetItem(m_mirrors, {registry, address, QString()});
    item->setFlags(item->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    item->setCheckState(Tags, isTrusted ? Qt::Checked : Qt::Unchecked);
}

void NetworkPage::showWhetherManual()
{
    const bool isManual = m_mode->currentData().toInt() == static_cast<int>(Mode::Manual);
    m_address->setEnabled(isManual);
    m_exceptions->setEnabled(isManual);
}

void NetworkPage::putInto(Settings &settings) const
{
    settings.parallelDownloads = m_parallel->value();
    settings.proxy.mode = static_cast<Mode>(m_mode->currentData().toInt());
    settings.proxy.address = m_address->text().trimmed();
    // A proxy that nobody has named yet is none.
    if (settings.proxy.mode == Mode::Manual && settings.proxy.address.isEmpty())
        settings.proxy.mode = Mode::System;
    settings.proxy.exceptions.clear();
    for (const auto &host : m_exceptions->text().split(u',', Qt::SkipEmptyParts))
        settings.proxy.exceptions.append(host.trimmed());
    settings.mirrors.clear();
    for (int row = 0; row < m_mirrors->topLevelItemCount(); ++row) {
        const auto *item = m_mirrors->topLevelItem(row);
        const auto registry = item->text(Registry).trimmed();
        Mirror mirror{.base = addressOf(item->text(Address).trimmed()),
                      .isTrustedForTags = item->checkState(Tags) == Qt::Checked};
        if (registry.isEmpty() || mirror.base.isEmpty())
            continue;
        const auto known = m_known.value(registry);
        mirror.wantsNamespace = std::any_of(known.begin(), known.end(), [&](const auto &other) {
            return other.base == mirror.base && other.wantsNamespace;
        });
        settings.mirrors[registry].append(mirror);
    }
}

} // namespace decant
