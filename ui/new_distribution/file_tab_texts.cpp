// SPDX-License-Identifier: MIT
// What the tab says; how it comes to an image is file_tab.cpp's.
#include "core/base/human_text.h"
#include "ui/common/banner.h"
#include "ui/common/facts_panel.h"
#include "ui/common/status_line.h"
#include "ui/new_distribution/file_tab.h"
#include "ui/new_distribution/image_texts.h"
#include "ui/new_distribution/readiness_lookup.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace decant {

namespace {

using Transport = ImageLocation::Transport;

/// ".tar.gz" of a name that may have more dots.
QString endingOf(const QString &path)
{
    const auto name = QFileInfo(path).fileName().toLower();
    const auto tar = name.lastIndexOf(u".tar");
    return tar >= 0 ? name.sliced(tar) : u'.' + QFileInfo(name).suffix();
}

} // namespace

QString contentsText(const FileContents &contents, const QString &path)
{
    const auto count = std::max(1, static_cast<int>(contents.images.size()));
    switch (contents.transport) {
    case Transport::OciLayout:
        return count == 1 ? FileTab::tr("Folder in OCI layout with one image")
                          : FileTab::tr("Folder in OCI layout with %n images", nullptr, count);
    case Transport::OciArchive:
    case Transport::DockerArchive:
        return (count == 1 ? FileTab::tr("Image archive with one image, %1")
                           : FileTab::tr("Image archive with %n images, %1", nullptr, count))
            .arg(humanSize(contents.size));
    default:
        break;
    }
    if (path.endsWith(u".wsl", Qt::CaseInsensitive))
        return FileTab::tr("WSL distribution (.wsl), %1").arg(humanSize(contents.size));
    return FileTab::tr("Root file system archive (%1), %2")
        .arg(endingOf(path), humanSize(contents.size));
}

void FileTab::sayTexts()
{
    m_pathLabel->setText(tr("&File"));
    m_path->setAccessibleName(tr("File"));
    m_browse->setText(tr("Bro&wse…"));
    m_imageLabel->setText(tr("I&mage"));
    m_images->setAccessibleName(tr("Image"));
    m_facts->setKey(BuiltFor, tr("Platform"));
    m_facts->setKey(Content, tr("Content"));
    m_facts->setKey(LastUpdated, tr("Last updated"));
    sayStatus();
    if (!m_image)
        return;
    sayFacts();
    // What it found is written in sentences, which it finds anew.
    m_readiness->ask(*m_image);
    showAdvice();
}

void FileTab::sayStatus()
{
    using Kind = StatusLine::Kind;
    if (m_failure)
        m_status->say(Kind::Error, m_failure->what);
    else if (m_identification)
        m_status->say(Kind::Busy, tr("Looking into the file…"));
    else if (m_request)
        m_status->say(m_image ? Kind::Ok : Kind::Busy, contentsText(m_contents, m_identified));
    else
        m_status->say(Kind::Plain, tr("Choose a file, or drop one above."));
}

void FileTab::sayFacts()
{
    const auto platform = m_image->config.platform;
    m_facts->setFact(BuiltFor, platform.isEmpty() ? tr("not stated") : platform.toString());
    m_facts->setFact(Content, downloadText(*m_image, 0));
    m_facts->setFact(LastUpdated,
                     updatedText(m_image->config.created, QDateTime::currentDateTimeUtc()));
}

} // namespace decant
