// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/process_task.h"
#include "core/ports/container_engine.h"

#include <QTimer>

namespace decant {

/// Docker or Podman by its command line: look for the image, pull it if it is not there, create a
/// container, export it, and take away what was made. See ContainerEngine::exportImage().
///
/// Nothing is run in the container; it is never started. A pulled image is only untagged where it
/// had been there under another name.
class ExportImageTask final : public ValueTask<ImageConfig>
{
    Q_OBJECT

public:
    struct Request
    {
        QString program; ///< "docker", "podman", or a path.
        ImageReference reference;
        Platform platform;
        QString path; ///< Of the file to be written.
    };

    explicit ExportImageTask(Request request);
    ~ExportImageTask() override;

protected:
    void run() override;
    void stop() override;

private:
    using Next = void (ExportImageTask::*)();

    /// Runs the engine with these arguments. What is not interruptible is waited for even after
    /// cancel(), so that what it makes can be taken away.
    void step(const QStringList &arguments, Next next, bool isInterruptible = true,
              const QString &outputFile = {});
    void lookForImage(Next next);
    void pullIfMissing();
    void takePulled();
    void takeInspected();
    void create();
    void exportContainer();
    void takeExported();
    void watchFile();
    /// Takes away what was made, then ends with `error`, or well.
    void conclude(std::optional<Error> error);
    void removeContainer();
    void removeImage();
    void end();

    /// False, and the task is on its way to its end, where the step failed or was cancelled.
    bool isStepDone(const QString &failure);
    QString lastWords() const;

    const Request m_request;
    const QString m_name;      ///< The image's, as engines understand it.
    const QString m_container; ///< The container's.
    QTimer m_watch{this};
    std::unique_ptr<ProcessTask> m_step;
    bool m_isInterruptible = true;
    bool m_hasPulled = false;
    bool m_hasContainer = false;
    bool m_isConcluding = false;
    QString m_id; ///< The image's.
    ImageConfig m_config;
    qint64 m_size = 0; ///< Bytes, as the engine estimates.
    std::optional<Error> m_error;
};

} // namespace decant
