// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/image_source.h"
#include "tests/support/test_image.h"

#include <QHash>
#include <QPointer>
#include <QTemporaryDir>

namespace decant {

/// A registry that says what it was told to say. Nothing travels: layers are written where they
/// are asked for. While it is held, whatever was begun waits for release().
class ScriptedSource final : public ImageSource
{
public:
    /// Answers for this reference with this image; `config` is what the image says of itself.
    void add(const QString &reference, const TestImage &image);
    void add(const QString &reference, const ResolvedImage &image);
    /// Answers so only where this platform is asked for.
    void addFor(const Platform &platform, const QString &reference, const ResolvedImage &image);
    void failResolving(const QString &reference, const Error &error);
    /// The next layer that is fetched fails so; empty: none does.
    void failFetching(const std::optional<Error> &error) { m_fetchError = error; }
    /// Layers that count as being here already.
    void setCached(const QList<Digest> &layers) { m_cached = layers; }
    /// What every repository lists.
    void setTags(const QStringList &tags) { m_tags = tags; }
    void failTags(const Error &error) { m_tags = error; }
    /// What identify() says of every file.
    void setContents(const Result<FileContents> &contents) { m_contents = contents; }

    /// From now on layers, or answers about images, wait for release().
    void hold() { m_isHeld = true; }
    void holdAnswers() { m_answersAreHeld = true; }
    void release();
    int resolveCount() const { return m_resolveCount; }
    int fetchCount() const { return m_fetchCount; }

    std::unique_ptr<ValueTask<ResolvedImage>> resolve(const ImageLocation &location,
                                                      const Platform &platform) override;
    std::unique_ptr<ValueTask<QStringList>> tags(const ImageLocation &location) override;
    std::unique_ptr<ValueTask<FileContents>> identify(const ImageLocation &location) override;
    QString localPath(const Descriptor &layer) const override;
    std::unique_ptr<LayerFetch> fetch(const ResolvedImage &image, const Descriptor &layer,
                                      BlobReader reader) override;

    /// For the tasks: what to do now, or when released.
    void whenFree(QObject *context, std::function<void()> act);

private:
    struct Pending
    {
        QPointer<QObject> context;
        std::function<void()> act;
    };

    QTemporaryDir m_folder;
    QHash<QString, std::shared_ptr<Result<ResolvedImage>>> m_answers;
    QHash<QString, QByteArray> m_layers; ///< By digest.
    QList<Digest> m_cached;
    Result<QStringList> m_tags = QStringList{QStringLiteral("latest")};
    Result<FileContents> m_contents = FileContents();
    std::optional<Error> m_fetchError;
    bool m_isHeld = false;
    bool m_answersAreHeld = false;
    std::vector<Pending> m_pending;
    int m_resolveCount = 0;
    int m_fetchCount = 0;
};

/// An image of these layers, known only by name: enough for whoever shows it. `config`: more
/// fields of the configuration's "config" object, as JSON.
ResolvedImage shownImage(const QString &reference, const QList<std::pair<QString, qint64>> &layers,
                         const QString &created = {}, const QByteArray &config = "{}");

} // namespace decant
