// SPDX-License-Identifier: MIT
#include "core/registry/fetch_blob_task.h"

#include "core/base/log.h"
#include "core/registry/blob_answer.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace decant {

namespace {

constexpr qsizetype queueCapacity = qsizetype{4} << 20;
constexpr qint64 pieceSize = qint64{256} << 10;

} // namespace

FetchBlobTask::FetchBlobTask(RegistryClient &client, BlobStore store, QThreadPool &pool,
                             ImageReference image, Descriptor blob, BlobReader reader)
    : m_client(client),
      m_store(std::move(store)),
      m_pool(pool),
      m_image(std::move(image)),
      m_blob(std::move(blob)),
      m_reader(std::move(reader)),
      m_places(foreignPlaces(m_blob)),
      m_tries(client.patience().blobs)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // Others may come a twentieth too early.
    connect(&m_wait, &QTimer::timeout, this, &FetchBlobTask::send);
}

FetchBlobTask::~FetchBlobTask()
{
    dropRequest();
    if (m_network)
        m_network->fail(cancelledError());
}

void FetchBlobTask::run()
{
    beginReceiving();
}

void FetchBlobTask::stop()
{
    m_wait.stop();
    dropRequest();
    m_receiving->cancel();
    m_network->fail(cancelledError());
}

void FetchBlobTask::beginReceiving()
{
    if (m_receiving)
        m_receiving.release()->deleteLater();
    m_network = std::make_unique<ChunkQueue>(queueCapacity);
    // Both are called on the pool; this task outlives its work there.
    m_network->onRoom([this] {
        QMetaObject::invokeMethod(this, &FetchBlobTask::takeBytes, Qt::QueuedConnection);
    });
    const auto onOffset = [this](qint64 offset) {
        QMetaObject::invokeMethod(
            this, [this, offset] { takeOffset(offset); }, Qt::QueuedConnection);
    };
    const auto work = [this, onOffset](const std::stop_token &stop, const Report &) {
        return receiveBlob(m_store, m_blob, *m_network, m_reader, onOffset, stop);
    };
    m_receiving = std::make_unique<PoolTask<ReceivedBlob>>(m_pool, work);
    connect(m_receiving.get(), &Task::finished, this, &FetchBlobTask::takeReceived);
    m_receiving->start();
}

void FetchBlobTask::takeOffset(qint64 offset)
{
    if (isCancelRequested())
        return;
    m_position = offset;
    m_tries.forget();
    report({m_position, m_blob.size});
    if (m_position == m_blob.size) {
        emit stateChanged(LayerProgress::State::Verifying);
        m_network->close();
    } else {
        send();
    }
}

void FetchBlobTask::send()
{
    emit stateChanged(LayerProgress::State::Downloading);
    m_tries.begin(m_position);
    m_hasEnded = false;
    m_bodyStatus = 0;
    m_skip = 0;
    const auto firstByte = m_isRangeless ? 0 : m_position;
    m_request = m_place ? m_client.foreignBlob(m_image, *m_place, firstByte)
                        : m_client.blob(m_image, m_blob.digest, firstByte);
    connect(m_request.get(), &RegistryRequest::responded, this, &FetchBlobTask::takeResponse);
    connect(m_request.get(), &RegistryRequest::readable, this, &FetchBlobTask::takeBytes);
    connect(m_request.get(), &RegistryRequest::finished, this, &FetchBlobTask::takeEnd);
    m_request->start();
}

void FetchBlobTask::takeResponse()
{
    m_bodyStatus = m_request->status();
    const bool isOddRange =
        m_bodyStatus == 416 || (m_bodyStatus == 206 && !isRestOf(m_blob, *m_request, m_position));
    if (isOddRange && !m_isRangeless) {
        // What it makes of the range is of no use: all of it, then.
        m_isRangeless = true;
        sendAgain();
        return;
    }
    if (isOddRange || !isGood()) {
        m_bodyStatus = 0;
        return;
    }
    std::ranges::for_each(m_request->warnings(), [this](const auto &one) { emit warned(one); });
    if (m_request->isWebPage()) {
        giveUp(webPageError(m_request->target().server, m_request->description()));
        return;
    }
    if (m_request->target().isMirror)
        m_mirrors.push_back(m_request->target());
    if (m_bodyStatus == 200)
        m_skip = m_position;
    const auto wrong = wrongOffer(*m_request, m_blob.size - m_position + m_skip);
    if (!wrong)
        return;
    if (m_request->distrustMirror(wrong->detail))
        sendAgain();
    else
        giveUp(*wrong);
}

void FetchBlobTask::takeBytes()
{
    if (!m_request)
        return;
    if (!isGood()) {
        // Of a refusal the beginning says enough, and nobody would ever read the rest.
        if (m_request->available() >= errorBodyLimit)
            takeRefusal();
        return;
    }
    while (!m_network->isFull() && m_request->available() > 0) {
        auto piece = m_request->read(pieceSize);
        if (piece.isEmpty())
            break;
        const auto known = std::min<qint64>(m_skip, piece.size());
        m_skip -= known;
        piece.remove(0, known);
        m_position += piece.size();
        m_network->offer(std::move(piece));
        if (m_position > m_blob.size) {
            // The disk's end sees it too, throws everything away, and says so.
            dropRequest();
            return;
        }
    }
    report({m_position, m_blob.size});
    m_request->setHeld(m_network->isFull());
    if (m_hasEnded && m_request->available() == 0)
        takeEnd();
}

void FetchBlobTask::takeEnd()
{
    if (!m_hasEnded) {
        m_hasEnded = true;
        takeBytes(); // Comes back here if that was all.
        if (!m_request || !isGood())
            takeRefusal();
        return;
    }
    if (m_position == m_blob.size) {
        dropRequest();
        emit stateChanged(LayerProgress::State::Verifying);
        m_network->close();
        return;
    }
    const auto detail =
        u"%1: %2 of %3 bytes"_s.arg(m_request->description()).arg(m_position).arg(m_blob.size);
    const auto server = m_client.endpoint(m_image).displayName();
    takeLoss(m_request->failure().value_or(noAnswer({Trouble::Lost, detail}, server)));
}

void FetchBlobTask::takeRefusal()
{
    if (!m_request)
        return;
    if (m_request->failure())
        takeLoss(*m_request->failure());
    else if (!turnElsewhere())
        takeLoss(m_request->refusal(m_request->read(errorBodyLimit)));
}

bool FetchBlobTask::turnElsewhere()
{
    const bool isMissing = m_request->status() == 404 || m_request->status() == 410;
    if (!isMissing || m_places.isEmpty())
        return false;
    m_place = m_places.takeFirst();
    qCInfo(log::registry) << m_blob.digest.shortHex() << "is foreign:" << loggable(*m_place);
    m_tries.forget();
    sendAgain();
    return true;
}

void FetchBlobTask::takeLoss(const RequestFailure &failure)
{
    if (m_request->distrustMirror(failure.error.detail)) {
        sendAgain();
        return;
    }
    dropRequest();
    const auto next = m_tries.after(failure, m_position, m_blob.size,
                                    QRandomGenerator::global()->generateDouble());
    if (!next) {
        giveUp(failure.error);
        return;
    }
    qCInfo(log::registry) << "again in" << next->wait.count() << "ms:" << failure.error.detail;
    emit postponed(QDateTime::currentDateTimeUtc().addMSecs(next->wait.count()));
    showRetry(next->attempt, next->attempts);
    m_wait.start(next->wait);
}

void FetchBlobTask::showRetry(int attempt, int attempts)
{
    emit retrying(attempt, attempts);
    emit stateChanged(LayerProgress::State::Retrying);
}

void FetchBlobTask::sendAgain()
{
    dropRequest();
    m_wait.start(0);
}

void FetchBlobTask::giveUp(const Error &error)
{
    dropRequest();
    // The disk's end keeps what it has, and comes back with this error.
    m_network->fail(error);
}

void FetchBlobTask::takeReceived()
{
    m_wait.stop();
    dropRequest();
    if (m_receiving->error()) {
        fail(*m_receiving->error());
        return;
    }
    const auto &received = m_receiving->value();
    if (!received.damage) {
        report({m_blob.size, m_blob.size});
        finishWith(received.path);
    } else if (!m_mirrors.empty() && !isCancelRequested()) {
        for (const auto &mirror : std::exchange(m_mirrors, {}))
            emit warned(m_client.distrust(mirror, *received.damage));
        showRetry(0, 0);
        beginReceiving();
    } else if (m_hasBegunAnew || isCancelRequested()) {
        auto error = *received.damage;
        error.detail += u" from "_s + m_client.endpoint(m_image).displayName();
        fail(error);
    } else {
        qCInfo(log::registry) << "once more from the start:" << received.damage->detail;
        m_hasBegunAnew = true;
        showRetry(2, 2);
        beginReceiving();
    }
}

void FetchBlobTask::dropRequest()
{
    if (!m_request)
        return;
    m_request->disconnect(this);
    m_request.release()->deleteLater();
}

} // namespace decant
