// SPDX-License-Identifier: MIT
#include "app/cli/json_events.h"

#include "app/cli/report_text.h"

#include <QJsonArray>

namespace decant::cli {

QJsonObject resolvedEvent(const ResolvedImage &image)
{
    QJsonArray layers;
    for (const auto &layer : image.manifest.layers())
        layers.append(QJsonObject{{u"digest"_s, layer.digest.toString()}, {u"size"_s, layer.size}});
    QJsonObject event{{u"event"_s, u"resolved"_s},
                      {u"image"_s, image.location.toString()},
                      {u"digest"_s, image.manifestDigest.toString()},
                      {u"platform"_s, image.config.platform.toString()},
                      {u"size"_s, image.manifest.compressedSize()},
                      {u"layers"_s, layers}};
    if (image.indexDigest)
        event.insert(u"indexDigest"_s, image.indexDigest->toString());
    return event;
}

QJsonObject layerEvent(const LayerProgress &layer)
{
    QJsonObject event{{u"event"_s, u"layer"_s},
                      {u"digest"_s, layer.digest.toString()},
                      {u"state"_s, nameOf(layer.state)},
                      {u"done"_s, layer.done},
                      {u"total"_s, layer.total}};
    if (layer.state == LayerProgress::State::Retrying && layer.retryAt.isValid())
        event.insert(u"retryAt"_s, layer.retryAt.toUTC().toString(Qt::ISODateWithMs));
    if (layer.state == LayerProgress::State::Retrying && layer.attempts > 0) {
        event.insert(u"attempt"_s, layer.attempt);
        event.insert(u"attempts"_s, layer.attempts);
    }
    return event;
}

QJsonObject phaseEvent(const ImportProgress &progress)
{
    return {{u"event"_s, u"phase"_s},
            {u"phase"_s, nameOf(progress.phase)},
            {u"done"_s, progress.current.done},
            {u"total"_s, progress.current.total}};
}

QJsonObject warningEvent(const QString &sentence)
{
    return {{u"event"_s, u"warning"_s}, {u"what"_s, sentence}};
}

QJsonObject reportEvent(const ReadinessReport &report)
{
    auto event = reportJson(report);
    event.insert(u"event"_s, u"report"_s);
    return event;
}

QJsonObject doneEvent(const ImageJobSummary &summary)
{
    QJsonArray setup;
    for (const auto &step : summary.setup)
        setup.append(QJsonObject{
            {u"step"_s, step.id}, {u"done"_s, step.isDone}, {u"what"_s, step.sentence}});
    return {{u"event"_s, u"done"_s},
            {u"target"_s, summary.target},
            {u"downloaded"_s, summary.downloadedSize},
            {u"cached"_s, summary.cachedSize},
            {u"content"_s, summary.contentSize},
            {u"written"_s, summary.tarSize},
            {u"files"_s, summary.fileCount},
            {u"setup"_s, setup}};
}

QJsonObject errorEvent(const Error &error)
{
    return {{u"event"_s, u"error"_s},
            {u"kind"_s, nameOf(error.kind)},
            {u"what"_s, error.what},
            {u"detail"_s, error.detail}};
}

QList<QJsonObject> eventsBetween(const ImportProgress &before, const ImportProgress &now)
{
    QList<QJsonObject> events;
    for (qsizetype i = 0; i < now.layers.size(); ++i) {
        if (i >= before.layers.size() || before.layers[i] != now.layers[i])
            events.append(layerEvent(now.layers[i]));
    }
    if (now.phase != ImportProgress::Phase::Resolve &&
        (now.phase != before.phase || now.current != before.current))
        events.append(phaseEvent(now));
    return events;
}

} // namespace decant::cli
