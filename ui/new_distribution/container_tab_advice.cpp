// SPDX-License-Identifier: MIT
// What the tab says about an image; how it comes to one is container_tab.cpp's.
#include "ui/common/banner.h"
#include "ui/common/chip_row.h"
#include "ui/jobs/report_link.h"
#include "ui/new_distribution/catalog_view.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/image_facts.h"
#include "ui/new_distribution/readiness_lookup.h"
#include "ui/new_distribution/suitability.h"

#include <QClipboard>
#include <QGuiApplication>

namespace decant {

void ContainerTab::sayTexts()
{
    // What it found is written in sentences, which it finds anew.
    if (m_report)
        m_readiness->ask(*m_image);
    if (m_showsDetails)
        showDetails();
    else if (!m_failure)
        showAdvice();
}

void ContainerTab::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
    m_view->setCatalog(catalog);
}

void ContainerTab::showDetails()
{
    m_chips->setChips({});
    m_findings->showNothing();
    m_advice->say(Banner::Kind::Warning, {}, m_failure->what + u'\n' + m_failure->detail);
    m_advice->setRemedy(tr("Cop&y details"));
}

void ContainerTab::takeAdvice()
{
    if (m_showsDetails) {
        QGuiApplication::clipboard()->setText(m_advice->sentences());
        return;
    }
    const auto hint = m_catalog.hintFor(m_field->location()->reference());
    if (!hint) {
        emit saveRequested(request());
        return;
    }
    m_view->deselect();
    m_field->setText(hint->replacement->shortName());
}

void ContainerTab::showAdvice()
{
    m_advice->hide();
    m_advice->setRemedy({});
    m_chips->setChips({});
    m_findings->showNothing();
    const auto &location = m_field->location();
    if (!location || location->isFile())
        return;
    if (const auto hint = m_catalog.hintFor(location->reference())) {
        m_advice->say(Banner::Kind::Warning, {}, hint->sentence);
        if (hint->replacement)
            m_advice->setRemedy(tr("&Use %1").arg(hint->replacement->shortName()));
        return;
    }
    if (!m_image)
        return;
    const auto suits = suitabilityOf(*m_image, entry(), m_report);
    if (suits.sentence.isEmpty())
        return;
    m_advice->say(suits.kind, suits.title, suits.sentence);
    if (m_report && !m_report->isUsable())
        m_advice->setRemedy(tr("Sa&ve as file…"), tr("&Discard"));
    m_chips->setChips(suits.chips);
    if (m_report)
        m_findings->showReport(location->suggestedName(), *m_report);
}

} // namespace decant
