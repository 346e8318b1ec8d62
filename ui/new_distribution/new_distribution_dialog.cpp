// SPDX-License-Identifier: MIT
#include "ui/new_distribution/new_distribution_dialog.h"

#include "core/values/registry_name.h"
#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/common/panel.h"
#include "ui/jobs/job_actions.h"
#include "ui/jobs/job_view.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/image_lookup.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/ready_page.h"
#include "ui/new_distribution/reference_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

namespace decant {

NewDistributionDialog::NewDistributionDialog(Engine &engine, JobList &jobs, const Catalog &catalog,
                                             QWidget *parent)
    : QDialog(parent),
      m_engine(engine),
      m_jobs(jobs),
      m_lookup(new ImageLookup(
          [&engine](const ImageLocation &location) {
              return engine.inspect(ImageRequest{.location = location});
          },
          this)),
      m_options(new OptionsPage(engine)),
      m_progress(new JobView),
      m_note(
          new TextLabel(TextRole::Secondary,
                        tr("You can close this window. The import continues in the background."))),
      m_ready(new ReadyPage),
      m_pages(new QStackedWidget)
{
    setWindowTitle(tr("New distribution"));
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

    connect(m_container, &ContainerTab::imageChanged, this,
            &NewDistributionDialog::showWhetherNextIsPossible);
    m_container->field()->setOffersSignIn(m_engine.canSignIn());
    connect(m_container->field(), &ReferenceField::signInRequested, this,
            &NewDistributionDialog::askToSignIn);
    connect(m_container, &ContainerTab::nextRequested, this, &NewDistributionDialog::goOn);
    connect(m_options, &OptionsPage::acceptableChanged, this,
            &NewDistributionDialog::showWhetherNextIsPossible);
    auto *toReference = new QShortcut(QKeySequence(u"Ctrl+L"_s), this);
    connect(toReference, &QShortcut::activated, this, [this] {
        if (m_pages->currentIndex() == ImagePage)
            m_container->field()->setFocus();
    });
    goTo(ImagePage);
}

QWidget *NewDistributionDialog::makeImagePage(const Catalog &catalog)
{
    m_container = new ContainerTab(catalog, m_lookup, [this](const ResolvedImage &image) {
        return m_engine.cachedSize(image);
    });
    auto *tabs = new QTabBar;
    tabs->addTab(tr("Container"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(12, 0, 12, 0);
    tabRow->addWidget(tabs);
    tabRow->addStretch();
    column->addLayout(tabRow);
    column->addWidget(m_container, 1);
    return page;
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
    m_cancel = new QPushButton(tr("&Cancel"));
    m_back = new QPushButton(tr("&Back"));
    m_next = new QPushButton(tr("&Next"));
    m_actions = new JobActions(JobActions::Place::Dialog);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    setButtonRole(m_next, ButtonRole::Primary);
    for (auto *button : {m_cancel, m_back})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_step, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_actions, 1);

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(ImagePage); });
    connect(m_next, &QPushButton::clicked, this, &NewDistributionDialog::goOn);
    connect(m_actions, &JobActions::leaveRequested, this, [this] {
        emit showRequested(m_name);
        close();
    });
    connect(m_actions, &JobActions::retryRequested, this, &NewDistributionDialog::retry);
    connect(m_actions, &JobActions::showRequested, this, [this] {
        emit showRequested(m_name);
        close();
    });
    connect(m_actions, &JobActions::terminalRequested, this,
            [this] { emit terminalRequested(m_name); });
    return footer;
}

void NewDistributionDialog::goTo(Page page)
{
    m_pages->setCurrentIndex(page);
    const bool isAsking = page == ImagePage || page == OptionsStep;
    m_step->setText(tr("Step %1 of %2").arg(page + 1).arg(2));
    m_next->setText(page == ImagePage ? tr("&Next") : tr("&Create"));
    for (QWidget *widget : {static_cast<QWidget *>(m_step), static_cast<QWidget *>(m_cancel),
                            static_cast<QWidget *>(m_next)})
        widget->setVisible(isAsking);
    m_back->setVisible(page == OptionsStep);
    m_actions->setVisible(!isAsking);
    if (page == ImagePage)
        m_container->field()->setFocus();
    else if (page == OptionsStep)
        m_options->setFocus();
    showWhetherNextIsPossible();
}

void NewDistributionDialog::showWhetherNextIsPossible()
{
    const bool isPossible = m_pages->currentIndex() == ImagePage ? m_container->image().has_value()
                                                                 : m_options->isAcceptable();
    m_next->setEnabled(isPossible);
}

void NewDistributionDialog::goOn()
{
    if (m_pages->currentIndex() == ImagePage && m_container->image()) {
        m_options->begin(*m_container->image());
        goTo(OptionsStep);
    } else if (m_pages->currentIndex() == OptionsStep && m_options->isAcceptable()) {
        create();
    }
}

void NewDistributionDialog::create()
{
    const ImportRequest request{.image = ImageRequest{.location = m_container->image()->location},
                                .name = m_options->name(),
                                .folder = m_options->folder()};
    showJob(m_jobs.add(request, m_engine.importImage(request)));
}

void NewDistributionDialog::retry()
{
    const QPointer<Job> failed = m_job;
    const auto request = failed->request();
    showJob(m_jobs.add(request, m_engine.importImage(request)));
    m_jobs.remove(failed);
}

void NewDistributionDialog::askToSignIn()
{
    const auto registry = m_container->field()->location()->reference().registry();
    m_signIn = new SignInDialog(m_engine, canonicalRegistry(registry), this);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_signIn, &QDialog::accepted, m_lookup, &ImageLookup::askAgain);
    m_signIn->open();
}

void NewDistributionDialog::showJob(Job *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_name = job->name();
    m_progress->setJob(job);
    m_actions->setJob(job);
    connect(job, &Job::finished, this, &NewDistributionDialog::showOutcome);
    goTo(ProgressPage);
    m_note->setVisible(job->isActive());
    if (!job->isActive())
        showOutcome();
}

void NewDistributionDialog::showOutcome()
{
    m_note->hide();
    if (m_job->state() == Job::State::Stopped) {
        // What the user stopped needs no comment; the choice that led there still stands.
        goTo(m_container->image() ? OptionsStep : ImagePage);
        return;
    }
    if (m_job->state() != Job::State::Ready)
        return;
    const auto &request = m_job->request();
    m_ready->showJob(*m_job, request.folder.isEmpty() ? m_engine.host().defaultFolder(request.name)
                                                      : request.folder);
    goTo(ReadyStep);
}

void NewDistributionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_next->isVisible()) {
        // The answer is still being looked up: Enter asks for it now, and must not be lost.
        if (m_pages->currentIndex() == ImagePage && !m_container->image())
            m_lookup->hurry();
        else
            goOn();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace decant
