// SPDX-License-Identifier: MIT
#include "ui/new_distribution/platform_chooser.h"

#include "ui/common/labels.h"
#include "ui/common/speak.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStandardItemModel>

#include <algorithm>

namespace decant {

PlatformChooser::PlatformChooser(QStringList emulated, QWidget *parent)
    : QWidget(parent),
      m_emulated(std::move(emulated)),
      m_stack(new QStackedLayout(this)),
      m_label(new TextLabel(TextRole::Body)),
      m_combo(new QComboBox)
{
    speak(m_combo, [this] {
        m_combo->setAccessibleName(tr("Platform"));
        for (int i = 0; i < m_combo->count(); ++i)
            m_combo->setItemText(i, textOf(m_platforms.at(static_cast<std::size_t>(i))));
    });
    m_stack->addWidget(m_label);
    m_stack->addWidget(m_combo);
    setFocusProxy(m_combo);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_combo, &QComboBox::activated, this,
            [this](int index) { emit chosen(m_platforms.at(static_cast<std::size_t>(index))); });
    showNothing();
}

bool PlatformChooser::isEmulated(const Platform &platform) const
{
    return platform.os() == u"linux" && m_emulated.contains(platform.architecture());
}

QString PlatformChooser::textOf(const Platform &platform) const
{
    const auto name = platform.toString();
    if (Platform::host().suitabilityOf(platform) > 0)
        return tr("%1 (this computer)").arg(name);
    return isEmulated(platform) ? tr("%1 (emulated, slow)").arg(name)
                                : tr("%1 (not for this computer)").arg(name);
}

void PlatformChooser::showPlatform(const Platform &current, const std::vector<Platform> &all)
{
    m_platforms.clear();
    for (const auto &platform : all) {
        if (platform.os() == u"linux")
            m_platforms.push_back(platform);
    }
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    auto *items = qobject_cast<QStandardItemModel *>(m_combo->model());
    for (const auto &platform : m_platforms) {
        m_combo->addItem(textOf(platform));
        const bool runs = Platform::host().suitabilityOf(platform) > 0 || isEmulated(platform);
        items->item(m_combo->count() - 1)->setEnabled(runs);
        if (platform == current)
            m_combo->setCurrentIndex(m_combo->count() - 1);
    }
    m_label->setText(current.isEmpty() ? tr("not stated") : textOf(current));
    m_label->setAccessibleName(tr("Platform %1").arg(m_label->text()));
    m_stack->setCurrentWidget(m_platforms.size() > 1 ? static_cast<QWidget *>(m_combo) : m_label);
}

void PlatformChooser::showOthers(const std::vector<Platform> &all)
{
    const auto first = std::find_if(all.begin(), all.end(),
                                    [](const auto &platform) { return platform.os() == u"linux"; });
    if (first != all.end())
        showPlatform(*first, all);
}

std::optional<Platform> PlatformChooser::firstEmulated(const std::vector<Platform> &all) const
{
    const auto found =
        std::find_if(all.begin(), all.end(), [this](const auto &one) { return isEmulated(one); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void PlatformChooser::showNothing()
{
    m_platforms.clear();
    m_label->setText(u"–"_s);
    m_stack->setCurrentWidget(m_label);
}

QString PlatformChooser::text() const
{
    return m_stack->currentWidget() == m_combo ? m_combo->currentText() : m_label->text();
}

} // namespace decant
