// SPDX-License-Identifier: MIT
// How the dialog is put together; what it does is new_distribution_dialog.cpp's.
#include "ui/common/decant_style.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/jobs/job_actions.h"
#include "ui/jobs/job_view.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/file_tab.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/ready_page.h"
#include "ui/new_distribution/reference_field.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace decant {

void NewDistributionDialog::sayTexts()
{
    setWindowTitle(m_savesOnly ? tr("Save an image as a file") : tr("New distribution"));
    m_tabs->setTabText(0, tr("Containe&r"));
    m_tabs->setTabText(1, tr("&Local file"));
    m_tabs->setAccessibleName(tr("Where the image is"));
    m_cancel->setText(tr("&Cancel"));
    m_back->setText(tr("&Back"));
    m_more->setToolTip(tr("More ways to use the image"));
    m_more->setAccessibleName(m_more->toolTip());
    m_saveAction->setText(tr("Save &as .wsl file…"));
    sayNote();
    sayStep();
    if (m_job && m_pages->currentIndex() == ReadyStep)
        showOutcome();
}

void NewDistributionDialog::sayStep()
{
    const int page = m_pages->currentIndex();
    m_step->setText(tr("Step %1 of %2").arg(page + 1).arg(2));
    m_next->setText(page == ImagePage ? tr("&Next")
                    : m_savesOnly     ? m_saveAction->text()
                                      : tr("Cre&ate"));
}

void NewDistributionDialog::sayNote()
{
    m_note->setText(m_job && m_job->saving()
                        ? tr("You can close this window. Saving continues in the background.")
                        : tr("You can close this window. The import continues in the background."));
}

QWidget *NewDistributionDialog::makeImagePage(const Catalog &catalog)
{
    m_container = new ContainerTab(m_engine, catalog, m_engine.emulatedArchitectures());
    m_container->showRecent(m_recent.all());
    m_container->setFocusProxy(m_container->field());
    m_file = new FileTab(m_engine);
    m_tabPages = new QStackedWidget;
    m_tabPages->addWidget(m_container);
    m_tabPages->addWidget(m_file);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTabRow());
    column->addWidget(m_tabPages, 1);
    return page;
}

QWidget *NewDistributionDialog::makeTabRow()
{
    m_tabs = new QTabBar;
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(m_tabs);
    layout->addStretch();
    return row;
}

QWidget *NewDistributionDialog::makeProgressPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_progress, 1);
    column->addWidget(m_note);
    return page;
}

QWidget *NewDistributionDialog::makeFooter()
{
    m_step = new TextLabel(TextRole::Caption);
    m_cancel = new QPushButton;
    m_back = new QPushButton;
    m_next = new QPushButton;
    m_more = new QToolButton;
    m_actions = new JobActions(JobActions::Place::Dialog);
    setButtonRole(m_next, ButtonRole::Primary);
    for (auto *button : {m_cancel, m_back})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    m_more->setIcon(symbolIcon(Symbol::ChevronDown));
    m_more->setFixedSize(metrics::controlHeight, metrics::controlHeight);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_saveAction = menu->addAction(QString());
    m_more->setMenu(menu);
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_step, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_more);
    row->addWidget(m_actions, 1);

    connectActions();
    return footer;
}

void NewDistributionDialog::setOffersLog(bool offers)
{
    m_actions->setOffersLog(offers);
}

void NewDistributionDialog::connectActions()
{
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(ImagePage); });
    // Beside the mnemonic of its text, which setShortcut() would replace.
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), m_back), &QShortcut::activated,
            m_back, &QPushButton::click);
    connect(m_next, &QPushButton::clicked, this, &NewDistributionDialog::goOn);
    connect(m_actions, &JobActions::leaveRequested, this, &NewDistributionDialog::leave);
    connect(m_actions, &JobActions::retryRequested, this, &NewDistributionDialog::retry);
    m_actions->setOffersSignIn(m_engine.canSignIn());
    connect(m_actions, &JobActions::signInRequested, this, [this] {
        if (!m_job)
            return;
        auto *asking = askToSignIn(m_job->request().image.location);
        connect(asking, &QDialog::accepted, this, &NewDistributionDialog::retry);
    });
    connect(m_actions, &JobActions::showRequested, this, [this] {
        m_savedTo.isEmpty() ? emit showRequested(m_name) : emit folderRequested(m_savedTo);
        close();
    });
    connect(m_actions, &JobActions::folderRequested, this, [this] {
        if (m_job)
            emit otherFolderRequested(m_job);
    });
    connect(m_actions, &JobActions::logRequested, this, &NewDistributionDialog::logRequested);
    connect(m_ready->setUpAgain(), &QPushButton::clicked, this,
            [this] { emit setupRequested(m_job); });
    connect(m_actions, &JobActions::terminalRequested, this,
            [this] { emit terminalRequested(m_name); });
}

} // namespace decant
