// SPDX-License-Identifier: MIT
#include "core/platform/credentials/file_credentials_task.h"

namespace decant {

FileCredentialsTask::FileCredentialsTask(QThreadPool &pool, QList<AuthPlace> places,
                                         ImageReference image,
                                         const QProcessEnvironment &environment)
    : m_pool(pool),
      m_places(std::move(places)),
      m_image(std::move(image)),
      m_environment(environment)
{}

void FileCredentialsTask::run()
{
    auto work = [places = m_places](const std::stop_token &,
                                    const Report &) -> Result<std::vector<ReadPlace>> {
        return readPlaces(places);
    };
    m_reading = std::make_unique<PoolTask<std::vector<ReadPlace>>>(m_pool, std::move(work));
    connect(m_reading.get(), &Task::finished, this, &FileCredentialsTask::takePlaces);
    m_reading->start();
}

void FileCredentialsTask::stop()
{
    if (m_helper)
        m_helper->cancel();
    else
        m_reading->cancel();
}

void FileCredentialsTask::takePlaces()
{
    if (m_reading->error() || isCancelRequested()) {
        fail(m_reading->error().value_or(cancelledError()));
        return;
    }
    m_read = m_reading->takeValue();
    takeNext();
}

void FileCredentialsTask::takeNext()
{
    for (; m_next < m_read.size(); ++m_next) {
        const auto &place = m_read[m_next];
        if (!place.file) {
            m_found.warnings.append(
                tr("%1 can't be read as a file with credentials, and was left out.")
                    .arg(place.name));
            continue;
        }
        const auto helper = place.file->helperFor(m_image.registry());
        if (!helper.isEmpty()) {
            m_helper = std::make_unique<HelperTask>(helper, helperServers(m_image.registry()),
                                                    m_environment);
            connect(m_helper.get(), &Task::finished, this, &FileCredentialsTask::takeHelper);
            m_helper->start();
            return;
        }
        takeFile(place);
        if (m_found.credential)
            break;
    }
    finishWith(m_found);
}

void FileCredentialsTask::takeHelper()
{
    const std::unique_ptr<HelperTask, void (*)(QObject *)> helper(
        m_helper.release(), [](QObject *finished) { finished->deleteLater(); });
    if (helper->error()) {
        fail(*helper->error());
        return;
    }
    const auto &place = m_read[m_next];
    const auto answer = helper->value();
    if (!answer.warning.isEmpty())
        m_found.warnings.append(answer.warning);
    if (answer.credential) {
        m_found.credential = answer.credential;
        m_found.place = u"docker-credential-"_s + place.file->helperFor(m_image.registry());
    } else {
        takeFile(place);
    }
    if (m_found.credential) {
        finishWith(m_found);
        return;
    }
    ++m_next;
    takeNext();
}

void FileCredentialsTask::takeFile(const ReadPlace &place)
{
    m_found.credential = place.file->credentialFor(m_image.registry(), m_image.repository());
    m_found.place = m_found.credential ? place.name : QString();
}

} // namespace decant
