// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/pool_task.h"
#include "core/platform/credentials/auth_places.h"
#include "core/platform/credentials/helper_task.h"
#include "core/values/image_reference.h"

#include <vector>

namespace decant {

/// Looks an image's registry up in files of Podman and Docker and in the helper programs that
/// they name, in the order of the places. What can't be read is a warning.
class FileCredentialsTask final : public ValueTask<FoundCredential>
{
    Q_OBJECT

public:
    /// The pool must outlive the task.
    FileCredentialsTask(QThreadPool &pool, QList<AuthPlace> places, ImageReference image,
                        const QProcessEnvironment &environment);

protected:
    void run() override;
    void stop() override;

private:
    void takePlaces();
    void takeNext();
    void takeHelper();
    void takeFile(const ReadPlace &place);

    QThreadPool &m_pool;
    const QList<AuthPlace> m_places;
    const ImageReference m_image;
    const QProcessEnvironment m_environment;
    std::unique_ptr<PoolTask<std::vector<ReadPlace>>> m_reading;
    std::vector<ReadPlace> m_read;
    std::size_t m_next = 0;
    std::unique_ptr<HelperTask> m_helper;
    FoundCredential m_found;
};

} // namespace decant
