// SPDX-License-Identifier: MIT
#include "tests/support/scripted_source.h"

#include "core/base/memory_stream.h"
#include "core/values/manifest_document.h"
#include "tests/support/scripted_task.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace decant {

namespace {

ResolvedImage resolvedFrom(const QString &reference, const QByteArray &manifest,
                           const QByteArray &config)
{
    const auto document = readManifestDocument(manifest, {});
    return {.location = *ImageLocation::parse(reference),
            .manifestDigest = digestOf(manifest),
            .indexDigest = {},
            .platforms = {},
            .manifest = std::get<ImageManifest>(*document),
            .config = *ImageConfig::parse(config),
            .warnings = {}};
}

class ScriptedFetch final : public LayerFetch
{
public:
    ScriptedFetch(ScriptedSource &source, QByteArray bytes, QString path, BlobReader reader,
                  std::optional<Error> error)
        : m_source(source),
          m_bytes(std::move(bytes)),
          m_path(std::move(path)),
          m_reader(std::move(reader)),
          m_error(std::move(error))
    {}

protected:
    void run() override
    {
        emit stateChanged(LayerProgress::State::Downloading);
        report({m_bytes.size() / 2, m_bytes.size()});
        m_source.whenFree(this, [this] { conclude(); });
    }

    void stop() override
    {
        QTimer::singleShot(0, this, [this] {
            if (!isFinished())
                fail(cancelledError());
        });
    }

private:
    void conclude()
    {
        if (isFinished())
            return;
        if (m_error) {
            fail(*m_error);
            return;
        }
        MemorySource blob(m_bytes);
        const auto read = m_reader ? m_reader(blob, {}) : Result<void>();
        if (!read) {
            fail(read.error());
            return;
        }
        writeFile(m_path, m_bytes);
        report({m_bytes.size(), m_bytes.size()});
        finishWith(m_path);
    }

    ScriptedSource &m_source;
    QByteArray m_bytes;
    QString m_path;
    BlobReader m_reader;
    std::optional<Error> m_error;
};

} // namespace

void ScriptedSource::add(const QString &reference, const TestImage &image)
{
    for (const auto &layer : image.layers)
        m_layers.insert(digestOf(layer).toString(), layer);
    add(reference, resolvedFrom(reference, image.manifest, image.config));
}

void ScriptedSource::add(const QString &reference, const ResolvedImage &image)
{
    m_answers.insert(ImageLocation::parse(reference)->toString(),
                     std::make_shared<Result<ResolvedImage>>(image));
}

void ScriptedSource::addFor(const Platform &platform, const QString &reference,
                            const ResolvedImage &image)
{
    m_answers.insert(ImageLocation::parse(reference)->toString() + u' ' + platform.toString(),
                     std::make_shared<Result<ResolvedImage>>(image));
}

void ScriptedSource::failResolving(const QString &reference, const Error &error)
{
    m_answers.insert(ImageLocation::parse(reference)->toString(),
                     std::make_shared<Result<ResolvedImage>>(error));
}

void ScriptedSource::whenFree(QObject *context, std::function<void()> act)
{
    if (m_isHeld)
        m_pending.push_back({context, std::move(act)});
    else
        QTimer::singleShot(0, context, std::move(act));
}

void ScriptedSource::release()
{
    m_isHeld = false;
    m_answersAreHeld = false;
    for (auto &pending : std::exchange(m_pending, {})) {
        if (pending.context)
            QTimer::singleShot(0, pending.context, std::move(pending.act));
    }
}

std::unique_ptr<ValueTask<ResolvedImage>> ScriptedSource::resolve(const ImageLocation &location,
                                                                  const Platform &platform)
{
    ++m_resolveCount;
    const auto answer = m_answers.value(location.toString() + u' ' + platform.toString(),
                                        m_answers.value(location.toString()));
    const Result<ResolvedImage> nothing = Error{
        ErrorKind::NotFound, u"The registry has no image of this name."_s, location.toString()};
    auto task = std::make_unique<ScriptedTask<ResolvedImage>>(answer ? *answer : nothing);
    if (m_answersAreHeld) {
        task->hold();
        m_pending.push_back({task.get(), [held = task.get()] { held->conclude(); }});
    }
    return task;
}

std::unique_ptr<ValueTask<QStringList>> ScriptedSource::tags(const ImageLocation &)
{
    return std::make_unique<ScriptedTask<QStringList>>(m_tags);
}

std::unique_ptr<ValueTask<FileContents>> ScriptedSource::identify(const ImageLocation &)
{
    return std::make_unique<ScriptedTask<FileContents>>(m_contents);
}

QString ScriptedSource::localPath(const Descriptor &layer) const
{
    return m_cached.contains(layer.digest) ? m_folder.filePath(layer.digest.hex()) : QString();
}

std::unique_ptr<LayerFetch> ScriptedSource::fetch(const ResolvedImage &, const Descriptor &layer,
                                                  BlobReader reader)
{
    ++m_fetchCount;
    return std::make_unique<ScriptedFetch>(*this, m_layers.value(layer.digest.toString()),
                                           m_folder.filePath(layer.digest.hex()), std::move(reader),
                                           std::exchange(m_fetchError, {}));
}

ResolvedImage shownImage(const QString &reference, const QList<std::pair<QString, qint64>> &layers,
                         const QString &created, const QByteArray &config)
{
    QJsonArray descriptors;
    QJsonArray diffIds;
    for (const auto &[start, size] : layers) {
        const auto digest = u"sha256:"_s + start.leftJustified(64, u'0');
        descriptors.append(
            QJsonObject{{u"mediaType"_s, u"application/vnd.oci.image.layer.v1.tar+gzip"_s},
                        {u"digest"_s, digest},
                        {u"size"_s, size}});
        diffIds.append(digest);
    }
    const QJsonObject manifest{
        {u"schemaVersion"_s, 2},
        {u"mediaType"_s, u"application/vnd.oci.image.manifest.v1+json"_s},
        {u"config"_s, QJsonObject{{u"mediaType"_s, u"application/vnd.oci.image.config.v1+json"_s},
                                  {u"digest"_s, u"sha256:"_s + QString(64, u'a')},
                                  {u"size"_s, 2}}},
        {u"layers"_s, descriptors}};
    QJsonObject configuration{
        {u"architecture"_s, u"amd64"_s},
        {u"os"_s, u"linux"_s},
        {u"rootfs"_s, QJsonObject{{u"type"_s, u"layers"_s}, {u"diff_ids"_s, diffIds}}},
        {u"config"_s, QJsonDocument::fromJson(config).object()}};
    if (!created.isEmpty())
        configuration.insert(u"created"_s, created);
    return resolvedFrom(reference, QJsonDocument(manifest).toJson(QJsonDocument::Compact),
                        QJsonDocument(configuration).toJson(QJsonDocument::Compact));
}

} // namespace decant
