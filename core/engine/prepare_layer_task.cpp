// SPDX-License-Identifier: MIT
#include "core/engine/prepare_layer_task.h"

#include "core/async/pool_task.h"
#include "core/base/log.h"
#include "core/store/blob_store.h"
#include "core/store/verified_read.h"

#include <QFileInfo>

namespace decant {

namespace {

std::optional<LayerIndex> keptIndex(const BlobStore &store, const Digest &digest)
{
    const auto bytes = store.index(digest);
    if (bytes.isEmpty())
        return std::nullopt;
    auto index = deserializeLayerIndex(bytes);
    if (!index)
        return std::nullopt;
    return *std::move(index);
}

/// A file that was cut since then must not be taken for what was indexed.
bool hasSize(const BlobPlace &place, qint64 size)
{
    const auto there = QFileInfo(place.path).size() - place.offset;
    return place.size < 0 ? there == size : place.size == size && there >= size;
}

} // namespace

BlobPlace localPlace(const ImageSource &source, const ResolvedImage &image, const Descriptor &layer)
{
    const auto place = image.places.value(layer.digest);
    return place.isEmpty() ? BlobPlace{source.localPath(layer)} : place;
}

PrepareLayerTask::PrepareLayerTask(LayerParts parts, const ResolvedImage &image, std::size_t index)
    : m_parts(std::move(parts)),
      m_image(image),
      m_layer(image.manifest.layers().at(index)),
      m_index(index)
{}

Result<void> PrepareLayerTask::checkDiffId(const ResolvedImage &image, std::size_t index,
                                           const Digest &diffId)
{
    const auto &expected = image.config.diffIds;
    if (expected.empty() || expected.at(index) == diffId)
        return {};
    const auto &layer = image.manifest.layers().at(index);
    return Error{ErrorKind::Corrupt,
                 tr("Layer %1 of the image is damaged: its content has another checksum than the "
                    "image's configuration states. The image's owner needs to build it again.")
                     .arg(index + 1),
                 u"layer %1: diff ID is %2, expected %3"_s.arg(
                     layer.digest.toString(), diffId.toString(), expected.at(index).toString())};
}

void PrepareLayerTask::run()
{
    const auto place = localPlace(m_parts.source, m_image, m_layer);
    if (place.isEmpty())
        fetch();
    else
        readLocally(place);
}

void PrepareLayerTask::stop()
{
    m_step->cancel();
}

void PrepareLayerTask::follow(std::unique_ptr<Task> step)
{
    if (m_step)
        m_step.release()->deleteLater();
    m_step = std::move(step);
    if (isCancelRequested()) {
        fail(cancelledError());
        return;
    }
    m_step->start();
}

BlobReader PrepareLayerTask::indexInto(const IndexSlot &slot) const
{
    return [slot, limits = m_parts.limits](ByteSource &blob, std::stop_token stop) -> Result<void> {
        slot->reset();
        auto index = indexLayer(blob, limits, stop);
        if (!index)
            return index.error();
        slot->emplace(*std::move(index));
        return {};
    };
}

void PrepareLayerTask::readLocally(const BlobPlace &place)
{
    auto work = [&store = m_parts.store, layer = m_layer, place,
                 this](std::stop_token stop, const Report &report) -> Result<PreparedLayer> {
        PreparedLayer prepared{layer, place, nullptr, false, true};
        auto known = hasSize(place, layer.size) ? keptIndex(store, layer.digest) : std::nullopt;
        if (known && known->uncompressedSize <= m_parts.limits.layerSize) {
            prepared.index = std::make_shared<LayerIndex>(*std::move(known));
            return prepared;
        }
        const auto slot = std::make_shared<std::optional<LayerIndex>>();
        const auto read = readVerified(place, layer, indexInto(slot), stop, report);
        if (!read)
            return read.error();
        prepared.index = std::make_shared<LayerIndex>(*std::move(*slot));
        prepared.isVerified = true;
        if (const auto kept = store.keepIndex(layer.digest, serialize(*prepared.index)); !kept)
            qCWarning(log::engine) << "No index kept:" << kept.error().detail;
        return prepared;
    };
    auto task = std::make_unique<PoolTask<PreparedLayer>>(m_parts.pool, std::move(work));
    connect(task.get(), &Task::progressed, this, &PrepareLayerTask::report);
    connect(task.get(), &Task::finished, this, [this, path = place.path, reading = task.get()] {
        if (!reading->error()) {
            complete(reading->takeValue());
        } else if (reading->error()->kind == ErrorKind::Corrupt &&
                   path == m_parts.store.pathOf(m_layer.digest)) {
            qCWarning(log::engine) << "A cached layer was damaged:" << path;
            m_parts.store.remove(m_layer.digest);
            fetch();
        } else {
            failNamingLayer(*reading->error());
        }
    });
    emit stateChanged(LayerProgress::State::Verifying);
    follow(std::move(task));
}

void PrepareLayerTask::fetch()
{
    const auto slot = std::make_shared<std::optional<LayerIndex>>();
    auto task = m_parts.source.fetch(m_image, m_layer, indexInto(slot));
    connect(task.get(), &Task::progressed, this, &PrepareLayerTask::report);
    connect(task.get(), &LayerFetch::stateChanged, this, &PrepareLayerTask::stateChanged);
    connect(task.get(), &LayerFetch::retrying, this, &PrepareLayerTask::retrying);
    connect(task.get(), &LayerFetch::warned, this, &PrepareLayerTask::warned);
    connect(task.get(), &Task::postponed, this, &Task::postponed);
    connect(task.get(), &Task::finished, this, [this, slot, fetching = task.get()] {
        if (fetching->error())
            failNamingLayer(*fetching->error());
        else if (slot->has_value())
            keepIndex(fetching->value(), *std::move(*slot));
        else // Another process brought it meanwhile.
            readLocally({fetching->value()});
    });
    emit stateChanged(LayerProgress::State::Downloading);
    follow(std::move(task));
}

void PrepareLayerTask::keepIndex(const QString &path, LayerIndex index)
{
    PreparedLayer prepared{
        m_layer, {path}, std::make_shared<LayerIndex>(std::move(index)), true, false};
    auto work = [&store = m_parts.store, prepared](std::stop_token,
                                                   const Report &) -> Result<PreparedLayer> {
        if (const auto kept =
                store.keepIndex(prepared.descriptor.digest, serialize(*prepared.index));
            !kept)
            qCWarning(log::engine) << "No index kept:" << kept.error().detail;
        return prepared;
    };
    auto task = std::make_unique<PoolTask<PreparedLayer>>(m_parts.pool, std::move(work));
    connect(task.get(), &Task::finished, this, [this, keeping = task.get()] {
        if (keeping->error())
            fail(*keeping->error());
        else
            complete(keeping->takeValue());
    });
    follow(std::move(task));
}

void PrepareLayerTask::complete(PreparedLayer prepared)
{
    if (const auto right = checkDiffId(m_image, m_index, prepared.index->diffId); !right)
        fail(right.error());
    else
        finishWith(std::move(prepared));
}

void PrepareLayerTask::failNamingLayer(const Error &error)
{
    const bool isAboutContent = error.kind == ErrorKind::Corrupt ||
                                error.kind == ErrorKind::Unsafe || error.kind == ErrorKind::Invalid;
    if (!isAboutContent) {
        fail(error);
        return;
    }
    fail({error.kind,
          tr("Layer %1 (%2): %3")
              .arg(QString::number(m_index + 1), m_layer.digest.shortHex(), error.what),
          error.detail});
}

} // namespace decant
