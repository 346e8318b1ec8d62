// SPDX-License-Identifier: MIT
#include "ui/new_distribution/file_tab.h"

#include "ui/common/banner.h"
#include "ui/common/chip_row.h"
#include "ui/common/facts_panel.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"
#include "ui/common/status_line.h"
#include "ui/jobs/report_link.h"
#include "ui/new_distribution/drop_area.h"
#include "ui/new_distribution/image_lookup.h"
#include "ui/new_distribution/readiness_lookup.h"
#include "ui/new_distribution/suitability.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace decant {

FileTab::FileTab(Engine &engine, QWidget *parent)
    : QWidget(parent),
      m_engine(engine),
      m_lookup(new ImageLookup(
          [&engine](const ImageRequest &request) { return engine.inspect(request); }, this)),
      m_readiness(new ReadinessLookup(engine, this)),
      m_pathLabel(new TextLabel(TextRole::Section)),
      m_path(new QLineEdit),
      m_browse(new QPushButton),
      m_status(new StatusLine),
      m_facts(new FactsPanel),
      m_advice(new Banner),
      m_chips(new ChipRow),
      m_findings(new ReportLink)
{
    auto *area = new DropArea;
    m_pathLabel->setBuddy(m_path);
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_path->setClearButtonEnabled(true);
    m_browse->setAutoDefault(false);
    setFocusProxy(m_path);
    for (int fact = 0; fact < FactCount; ++fact)
        m_facts->addFact({});

    auto *pathRow = new QHBoxLayout;
    pathRow->setSpacing(8);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(m_browse);
    m_imageRow = makeImageRow();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(area);
    column->addSpacing(4);
    column->addWidget(m_pathLabel);
    column->addLayout(pathRow);
    column->addWidget(m_status);
    column->addWidget(m_imageRow);
    column->addWidget(m_facts);
    column->addWidget(m_advice);
    column->addWidget(m_chips);
    column->addWidget(m_findings, 0, Qt::AlignLeft);
    column->addStretch(1);

    m_rest.setSingleShot(true);
    m_rest.setInterval(ImageLookup::rest);
    connect(&m_rest, &QTimer::timeout, this, &FileTab::identify);
    connect(area, &DropArea::dropped, this, &FileTab::setPath);
    connect(m_browse, &QPushButton::clicked, this, &FileTab::browse);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        forget();
        m_rest.start();
    });
    connect(m_path, &QLineEdit::editingFinished, this, &FileTab::hurry);
    connect(m_images, &QComboBox::activated, this, &FileTab::askForImage);
    connect(m_lookup, &ImageLookup::found, this, &FileTab::showImage);
    connect(m_lookup, &ImageLookup::failed, this, &FileTab::showFailure);
    connect(m_advice, &Banner::remedyChosen, this, [this] { emit saveRequested(*m_request); });
    connect(m_advice, &Banner::secondChosen, this, [this] {
        m_path->clear();
        m_path->setFocus();
    });
    connect(m_readiness, &ReadinessLookup::checked, this, [this](const ReadinessReport &report) {
        m_report = report;
        showAdvice();
        emit imageChanged();
    });
    forget();
    speak(this, [this] { sayTexts(); });
}

FileTab::~FileTab() = default;

QWidget *FileTab::makeImageRow()
{
    auto *row = new QWidget;
    m_images = new QComboBox;
    m_imageLabel = new TextLabel(TextRole::Body);
    m_imageLabel->setBuddy(m_images);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_imageLabel);
    layout->addWidget(m_images, 1);
    return row;
}

void FileTab::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    hurry();
}

std::optional<ChosenImage> FileTab::chosen() const
{
    if (!m_request || !m_image)
        return std::nullopt;
    ChosenImage chosen{.request = *m_request, .image = m_image};
    if (m_report)
        chosen.learn(*m_report);
    return chosen;
}

void FileTab::hurry()
{
    if (m_rest.isActive())
        identify();
}

void FileTab::browse()
{
    auto *chooser = new QFileDialog(this, tr("Local file"), m_path->text());
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &FileTab::setPath);
    chooser->open();
}

void FileTab::forget()
{
    m_rest.stop();
    if (m_identification) {
        m_identification->disconnect(this);
        m_identification->cancel();
        m_identification.release()->deleteLater();
    }
    m_lookup->cancel();
    m_readiness->cancel();
    m_request.reset();
    m_image.reset();
    m_report.reset();
    m_failure.reset();
    m_imageRow->hide();
    hideImage();
    sayStatus();
    emit imageChanged();
}

void FileTab::hideImage()
{
    m_facts->hide();
    m_advice->hide();
    m_chips->setChips({});
    m_findings->showNothing();
}

void FileTab::identify()
{
    const auto path = QDir::fromNativeSeparators(m_path->text().trimmed());
    forget();
    if (path.isEmpty())
        return;
    m_identified = path;
    m_identification = m_engine.identify(path);
    sayStatus();
    connect(m_identification.get(), &Task::finished, this, &FileTab::takeContents);
    m_identification->start();
}

void FileTab::takeContents()
{
    auto *task = m_identification.release();
    task->deleteLater();
    if (task->error()) {
        showFailure(*task->error());
        return;
    }
    m_contents = task->value();
    m_images->clear();
    m_images->addItems(m_contents.images);
    m_imageRow->setVisible(m_contents.images.size() > 1);
    askForImage();
}

void FileTab::askForImage()
{
    m_readiness->cancel();
    m_image.reset();
    m_report.reset();
    m_request = ImageRequest{.location = ImageLocation::ofFile(
                                 m_contents.transport, m_identified,
                                 m_contents.images.value(std::max(0, m_images->currentIndex())))};
    m_failure.reset();
    sayStatus();
    m_lookup->ask(*m_request);
    m_lookup->hurry();
    emit imageChanged();
}

void FileTab::showImage(const ResolvedImage &image)
{
    m_image = image;
    sayStatus();
    sayFacts();
    m_facts->show();
    m_readiness->ask(image);
    showAdvice();
    emit imageChanged();
}

void FileTab::showFailure(const Error &error)
{
    m_failure = error;
    hideImage();
    sayStatus();
    emit imageChanged();
}

void FileTab::showAdvice()
{
    const auto suits = suitabilityOf(*m_image, nullptr, m_report);
    m_advice->setVisible(!suits.sentence.isEmpty());
    if (!suits.sentence.isEmpty())
        m_advice->say(suits.kind, suits.title, suits.sentence);
    const bool isUseless = m_report && !m_report->isUsable();
    m_advice->setRemedy(isUseless ? tr("Sa&ve as file…") : QString(),
                        isUseless ? tr("&Discard") : QString());
    m_chips->setChips(suits.chips);
    m_findings->showNothing();
    if (m_report)
        m_findings->showReport(m_request->location.suggestedName(), *m_report);
}

} // namespace decant
