// SPDX-License-Identifier: MIT
#include "ui/new_distribution/new_distribution_dialog.h"

#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/common/panel.h"
#include "ui/common/speak.h"
#include "ui/jobs/job_actions.h"
#include "ui/jobs/job_view.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/file_tab.h"
#include "ui/new_distribution/leave_dialog.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/ready_page.h"
#include "ui/new_distribution/reference_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <utility>

namespace decant {

NewDistributionDialog::NewDistributionDialog(Engine &engine, JobList &jobs, const Catalog &catalog,
                                             QWidget *parent)
    : QDialog(parent),
      m_engine(engine),
      m_jobs(jobs),
      m_savesOnly(!engine.host().check()),
      m_recent(engine.settings().dataFolder),
      m_options(new OptionsPage(engine)),
      m_progress(new JobView),
      m_note(new TextLabel(TextRole::Secondary)),
      m_ready(new ReadyPage),
      m_pages(new QStackedWidget)
{
    m_options->setSavesOnly(m_savesOnly);
    m_options->setComing([&jobs] { return jobs.comingNames(); });
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    resize(920, 640);
    setMinimumSize(820, 560);
    m_pages->addWidget(makeImagePage(catalog));
    m_pages->addWidget(m_options);
    m_pages->addWidget(makeProgressPage());
    m_pages->addWidget(m_ready);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(makeFooter());

    connectParts();
    connectSaving();
    auto *toReference = new QShortcut(QKeySequence(u"Ctrl+L"_s), this);
    connect(toReference, &QShortcut::activated, this, [this] {
        if (m_pages->currentIndex() != ImagePage)
            return;
        m_tabs->setCurrentIndex(0);
        m_container->field()->setFocus();
    });
    goTo(ImagePage);
    speak(this, [this] { sayTexts(); });
}

void NewDistributionDialog::connectParts()
{
    connect(m_container, &ContainerTab::imageChanged, this, [this] {
        const bool goesOn = std::exchange(m_goesOn, false);
        showWhetherNextIsPossible();
        const bool isHere = isVisible() && m_pages->currentIndex() == ImagePage && !isOnFile();
        if (goesOn && isHere && chosen())
            goOn();
    });
    connect(m_container, &ContainerTab::signInRequested, this, [this] {
        auto *asking = askToSignIn(*m_container->field()->location());
        connect(asking, &QDialog::accepted, m_container, &ContainerTab::askAgain);
    });
    connect(m_container, &ContainerTab::nextRequested, this, [this] {
        if (chosen()) {
            goOn();
            return;
        }
        m_goesOn = true;
        m_container->hurry();
    });
    connect(m_file, &FileTab::imageChanged, this,
            &NewDistributionDialog::showWhetherNextIsPossible);
    connect(m_options, &OptionsPage::acceptableChanged, this,
            &NewDistributionDialog::showWhetherNextIsPossible);
    connect(m_options, &OptionsPage::runningRequested, this, [this] {
        const auto image = chosen();
        if (auto *job = image ? runningJob(*image) : nullptr)
            showJob(job);
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_tabPages->setCurrentIndex(tab);
        m_tabPages->currentWidget()->setFocus();
        showWhetherNextIsPossible();
    });
}

void NewDistributionDialog::begin(const ImportRequest &request)
{
    if (wouldLoseEdits())
        return;
    follow(nullptr);
    m_wish = request;
    m_tabs->setCurrentIndex(0);
    goTo(ImagePage);
    m_container->begin(request.image);
}

void NewDistributionDialog::goTo(Page page)
{
    m_pages->setCurrentIndex(page);
    const bool isAsking = page == ImagePage || page == OptionsStep;
    sayStep();
    m_more->setVisible(page == OptionsStep && !m_savesOnly);
    for (QWidget *widget : {static_cast<QWidget *>(m_step), static_cast<QWidget *>(m_cancel),
                            static_cast<QWidget *>(m_next)})
        widget->setVisible(isAsking);
    m_back->setVisible(page == OptionsStep);
    m_actions->setVisible(!isAsking);
    if (page == ImagePage)
        m_tabPages->currentWidget()->setFocus();
    else if (page == OptionsStep)
        m_options->focusFirstFault();
    showWhetherNextIsPossible();
}

void NewDistributionDialog::showWhetherNextIsPossible()
{
    m_next->setEnabled(m_pages->currentIndex() == ImagePage ? chosen().has_value()
                                                            : m_options->isAcceptable());
    m_saveAction->setEnabled(m_options->isSavable());
}

bool NewDistributionDialog::isOnFile() const
{
    return m_tabs->currentIndex() == 1;
}

std::optional<ChosenImage> NewDistributionDialog::chosen() const
{
    auto image = isOnFile() ? m_file->chosen() : m_container->chosen();
    // Nobody could open it as a distribution.
    if (image && image->report && !image->report->isUsable())
        return std::nullopt;
    return image;
}

void NewDistributionDialog::goOn()
{
    if (m_pages->currentIndex() == ImagePage) {
        if (const auto image = chosen()) {
            const auto running = runningJob(*image);
            const bool isWish = m_wish && m_wish->image.location == image->request.location;
            m_options->begin(*image, isWish ? m_wish->name : QString());
            m_options->setAlreadyRunning(running != nullptr);
            goTo(OptionsStep);
        }
    } else if (m_pages->currentIndex() == OptionsStep) {
        if (m_options->isAcceptable())
            m_savesOnly ? save() : create();
        else
            m_options->focusFirstFault();
    }
}

void NewDistributionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_next->isVisible()) {
        // The answer is still being looked up: Enter asks for it now, and must not be lost.
        if (m_pages->currentIndex() == ImagePage && !chosen())
            isOnFile() ? m_file->hurry() : m_container->hurry();
        else
            goOn();
        return;
    }
    QDialog::keyPressEvent(event);
}

void NewDistributionDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_pages->currentIndex() == ImagePage)
        m_tabPages->currentWidget()->setFocus();
}

void NewDistributionDialog::reject()
{
    if (wouldLoseEdits())
        askWhetherToLeave();
    else
        QDialog::reject();
}

bool NewDistributionDialog::wouldLoseEdits() const
{
    return m_pages->currentIndex() <= OptionsStep && m_options->wasEdited();
}

void NewDistributionDialog::askWhetherToLeave()
{
    auto *question = new LeaveDialog(m_options->name(), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] { QDialog::reject(); });
    question->open();
}

} // namespace decant
