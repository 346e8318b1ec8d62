// SPDX-License-Identifier: MIT
#include "ui/jobs/report_dialog.h"

#include "ui/common/decant_style.h"
#include "ui/common/facts_panel.h"
#include "ui/common/labels.h"
#include "ui/common/panel.h"
#include "ui/common/speak.h"
#include "ui/jobs/findings_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace decant {

namespace {

enum Fact
{
    System,
    Shell,
    Library,
    Packages,
    Account,
    Services
};

} // namespace

ReportDialog::ReportDialog(const QString &image, const ReadinessReport &report, QWidget *parent)
    : QDialog(parent), m_facts(new FactsPanel), m_findings(new FindingsPanel(report.findings))
{
    setWindowModality(Qt::WindowModal);
    auto *title = new TextLabel(TextRole::Title);
    title->setWordWrap(true);
    auto *close = new QPushButton;
    close->setDefault(true);
    setButtonRole(close, ButtonRole::Primary);
    for (int fact = System; fact <= Services; ++fact)
        m_facts->addFact({});
    speak(this, [this, title, close, image, report] {
        setWindowTitle(tr("What was found in %1").arg(image));
        title->setText(windowTitle());
        close->setText(tr("&Close"));
        m_facts->setKey(System, tr("System"));
        m_facts->setKey(Shell, tr("Shell"));
        m_facts->setKey(Library, tr("C library"));
        m_facts->setKey(Packages, tr("Packages"));
        m_facts->setKey(Account, tr("Account"));
        m_facts->setKey(Services, tr("systemd"));
        showFacts(report);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(24, 20, 24, 16);
    parts->setSpacing(12);
    parts->addWidget(title);
    parts->addWidget(m_facts);
    parts->addWidget(m_findings);
    parts->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 12, 16, 12);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addLayout(buttons);
    resize(600, 520);
    setMinimumSize(440, 320);
    close->setFocus();
}

void ReportDialog::showFacts(const ReadinessReport &report)
{
    const std::pair<Fact, QString> facts[]{
        {System, report.system},        {Shell, report.shell},
        {Library, report.libc},         {Packages, report.packageManager},
        {Account, report.ordinaryUser}, {Services, report.hasSystemd ? tr("included") : QString()}};
    bool isAnyKnown = false;
    for (const auto &[fact, value] : facts) {
        m_facts->setFact(fact, value);
        m_facts->setFactVisible(fact, !value.isEmpty());
        isAnyKnown = isAnyKnown || !value.isEmpty();
    }
    m_facts->setVisible(isAnyKnown);
}

} // namespace decant
