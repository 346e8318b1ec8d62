// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "ui/new_distribution/chosen_image.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace decant {

class Banner;
class ChipRow;
class FactsPanel;
class ImageLookup;
class ReadinessLookup;
class ReportLink;
class StatusLine;

/// Where a file on this disk is chosen: dropped, browsed for or typed. What it is, its content
/// tells. One pinned image comes out.
class FileTab final : public QWidget
{
    Q_OBJECT

public:
    /// The engine must outlive the tab.
    explicit FileTab(Engine &engine, QWidget *parent = nullptr);
    ~FileTab() override;

    /// As if it had been dropped.
    void setPath(const QString &path);
    /// Empty until the file has been looked into.
    std::optional<ChosenImage> chosen() const;
    /// Looks into what is typed now.
    void hurry();

    QLineEdit *field() const { return m_path; }
    StatusLine *status() const { return m_status; }
    QComboBox *images() const { return m_images; }
    FactsPanel *facts() const { return m_facts; }
    Banner *advice() const { return m_advice; }

signals:
    void imageChanged();
    /// Of an image that nobody could live in.
    void saveRequested(const decant::ImageRequest &image);

private:
    enum Fact
    {
        BuiltFor,
        Content,
        LastUpdated,
        FactCount
    };
    QWidget *makeImageRow();
    void browse();
    void forget();
    /// Nothing is said of an image any more.
    void hideImage();
    void identify();
    void takeContents();
    void askForImage();
    void showImage(const ResolvedImage &image);
    void showFailure(const Error &error);
    void showAdvice();
    void sayTexts();
    void sayStatus();
    void sayFacts();

    Engine &m_engine;
    std::unique_ptr<ValueTask<FileContents>> m_identification;
    ImageLookup *m_lookup;
    ReadinessLookup *m_readiness;
    QTimer m_rest;
    QString m_identified; ///< The path that was looked into last.
    FileContents m_contents;
    std::optional<ImageRequest> m_request;
    std::optional<ResolvedImage> m_image;
    std::optional<ReadinessReport> m_report;
    std::optional<Error> m_failure;
    QLabel *m_pathLabel;
    QLineEdit *m_path;
    QPushButton *m_browse;
    StatusLine *m_status;
    QWidget *m_imageRow;
    QLabel *m_imageLabel;
    QComboBox *m_images;
    FactsPanel *m_facts;
    Banner *m_advice;
    ChipRow *m_chips;
    ReportLink *m_findings;
};

/// "Root file system archive (.tar.gz), 212 MB", "Image archive with 2 images".
QString contentsText(const FileContents &contents, const QString &path);

} // namespace decant
