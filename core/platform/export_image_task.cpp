// SPDX-License-Identifier: MIT
#include "core/platform/export_image_task.h"

#include "core/base/log.h"
#include "core/platform/engine_output.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

namespace decant {

namespace {

constexpr std::chrono::milliseconds watchInterval{200};

/// Not every engine understands a tag beside a digest; the digest is what counts.
QString nameFor(const ImageReference &reference)
{
    const auto repository = reference.registry() + u'/' + reference.repository();
    return reference.digest() ? repository + u'@' + reference.digest()->toString()
                              : repository + u':' + reference.tag();
}

QStringList removeCommand(const QString &container)
{
    // With the volumes that the engine makes for a container of some images.
    return {u"rm"_s, u"--force"_s, u"--volumes"_s, container};
}

} // namespace

ExportImageTask::ExportImageTask(Request request)
    : m_request(std::move(request)),
      m_name(nameFor(m_request.reference)),
      m_container(u"decant-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &ExportImageTask::watchFile);
}

ExportImageTask::~ExportImageTask()
{
    m_step.reset();
    // Nobody waits for it any more.
    if (m_hasContainer)
        QProcess::startDetached(QStandardPaths::findExecutable(m_request.program),
                                removeCommand(m_container));
}

void ExportImageTask::run()
{
    lookForImage(&ExportImageTask::pullIfMissing);
}

void ExportImageTask::stop()
{
    if (m_step && m_isInterruptible)
        m_step->cancel();
}

void ExportImageTask::step(const QStringList &arguments, Next next, bool isInterruptible,
                           const QString &outputFile)
{
    if (m_step)
        m_step.release()->deleteLater();
    m_isInterruptible = isInterruptible;
    m_step = std::make_unique<ProcessTask>(ProcessRequest{
        .command = QStringList{m_request.program} + arguments, .outputFile = outputFile});
    connect(m_step.get(), &Task::finished, this, next);
    m_step->start();
}

bool ExportImageTask::isStepDone(const QString &failure)
{
    if (isCancelRequested())
        conclude(cancelledError());
    else if (m_step->error())
        conclude(*m_step->error());
    else if (m_step->exitStatus() != 0)
        conclude(Error{m_step->errorOutput().contains("no space left") ? ErrorKind::NoSpace
                                                                       : ErrorKind::Failed,
                       failure, lastWords()});
    return !m_isConcluding;
}

QString ExportImageTask::lastWords() const
{
    return lastLine(m_step->errorOutput());
}

void ExportImageTask::lookForImage(Next next)
{
    step({u"image"_s, u"inspect"_s, m_name}, next);
}

void ExportImageTask::pullIfMissing()
{
    const bool hasRefused = !isCancelRequested() && !m_step->error() && m_step->exitStatus() != 0;
    if (hasRefused && saysItIsDown(m_step->errorOutput())) {
        conclude(pullError(m_request.program, m_name, m_step->errorOutput()));
        return;
    }
    // What is pulled is removed afterwards: never something that may have been there.
    if (!hasRefused || !saysItIsMissing(m_step->errorOutput())) {
        takeInspected();
        return;
    }
    m_hasPulled = true;
    step({u"pull"_s, u"--quiet"_s, u"--platform"_s, m_request.platform.toString(), m_name},
         &ExportImageTask::takePulled);
}

void ExportImageTask::takePulled()
{
    if (!isCancelRequested() && !m_step->error() && m_step->exitStatus() != 0) {
        m_hasPulled = false;
        conclude(pullError(m_request.program, m_name, m_step->errorOutput()));
        return;
    }
    if (isStepDone({}))
        lookForImage(&ExportImageTask::takeInspected);
}

void ExportImageTask::takeInspected()
{
    if (!isStepDone(tr("“%1” does not describe %2.").arg(m_request.program, m_name)))
        return;
    auto image = readInspected(m_step->output());
    if (!image) {
        conclude(image.error());
        return;
    }
    const auto &platform = image->config.platform;
    if (!platform.isEmpty() && m_request.platform.suitabilityOf(platform) == 0) {
        conclude(Error{
            ErrorKind::NotFound,
            tr("“%1” has %2 for %3, not for %4. Pull the other one with it first.")
                .arg(m_request.program, m_name, platform.toString(), m_request.platform.toString()),
            {}});
        return;
    }
    m_id = image->id;
    m_config = std::move(image->config);
    m_size = image->size;
    create();
}

void ExportImageTask::create()
{
    m_hasContainer = true;
    // It never runs; but without a command, some images make no container.
    step({u"create"_s, u"--name"_s, m_container, u"--network"_s, u"none"_s, m_id, u"/bin/sh"_s},
         &ExportImageTask::exportContainer, false);
}

void ExportImageTask::exportContainer()
{
    if (!isStepDone(tr("“%1” can't make a container of %2.").arg(m_request.program, m_name)))
        return;
    m_watch.start();
    step({u"export"_s, m_container}, &ExportImageTask::takeExported, true, m_request.path);
}

void ExportImageTask::watchFile()
{
    const auto size = QFileInfo(m_request.path).size();
    report({size, std::max(size, m_size)});
}

void ExportImageTask::takeExported()
{
    m_watch.stop();
    if (!isStepDone(tr("“%1” can't export %2.").arg(m_request.program, m_name)))
        return;
    watchFile();
    conclude({});
}

void ExportImageTask::conclude(std::optional<Error> error)
{
    m_isConcluding = true;
    m_error = std::move(error);
    removeContainer();
}

void ExportImageTask::removeContainer()
{
    if (m_hasContainer)
        step(removeCommand(m_container), &ExportImageTask::removeImage, false);
    else
        removeImage();
}

void ExportImageTask::removeImage()
{
    if (m_hasContainer && (m_step->error() || m_step->exitStatus() != 0))
        qCWarning(log::platform) << "container left behind:" << m_container << lastWords();
    m_hasContainer = false;
    if (m_hasPulled)
        step({u"rmi"_s, m_name}, &ExportImageTask::end, false);
    else
        end();
}

void ExportImageTask::end()
{
    if (m_error)
        fail(*m_error);
    else
        finishWith(std::move(m_config));
}

} // namespace decant
