// SPDX-License-Identifier: MIT
#include "ui/new_distribution/image_lookup.h"

namespace decant {

using namespace std::chrono_literals;

namespace {

constexpr qint64 rememberedFor = 10 * 60 * 1000;

QString keyOf(const ImageRequest &request)
{
    return request.location.toString() + u' ' + request.platform.toString();
}

} // namespace

ImageLookup::ImageLookup(Inspect inspect, QObject *parent)
    : QObject(parent), m_inspect(std::move(inspect))
{
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(rest);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_restTimer, &QTimer::timeout, this, &ImageLookup::begin);
    connect(&m_patience, &QTimer::timeout, this, &ImageLookup::waiting);
}

ImageLookup::~ImageLookup() = default;

void ImageLookup::ask(const ImageRequest &request)
{
    cancel();
    m_request = request;
    const auto remembered = m_remembered.constFind(keyOf(request));
    if (remembered != m_remembered.constEnd() && !remembered->age.hasExpired(rememberedFor)) {
        emit found(remembered->image);
        return;
    }
    m_restTimer.start();
}

void ImageLookup::hurry()
{
    if (m_restTimer.isActive())
        begin();
}

void ImageLookup::cancel()
{
    m_restTimer.stop();
    m_patience.stop();
    m_request.reset();
    // Whoever it is, it may be the sender of the signal that led here.
    if (m_task) {
        m_task->disconnect(this);
        m_task->cancel();
        m_task.release()->deleteLater();
    }
}

void ImageLookup::askAgain()
{
    if (!m_request)
        return;
    const auto request = *m_request;
    cancel();
    m_request = request;
    m_remembered.remove(keyOf(request));
    begin();
}

void ImageLookup::begin()
{
    m_restTimer.stop();
    m_patience.start();
    m_task = m_inspect(*m_request);
    connect(m_task.get(), &Task::finished, this, &ImageLookup::conclude);
    m_task->start();
}

void ImageLookup::conclude()
{
    m_patience.stop();
    const std::unique_ptr<ValueTask<ResolvedImage>, void (*)(QObject *)> task(
        m_task.release(), [](QObject *finished) { finished->deleteLater(); });
    if (task->error()) {
        emit failed(*task->error());
        return;
    }
    const auto image = task->value();
    if (!image.isUnchecked) {
        QElapsedTimer age;
        age.start();
        m_remembered.insert(keyOf(*m_request), {image, age});
    }
    emit found(image);
}

} // namespace decant
