// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "core/values/resolved_image.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>

namespace decant {

/// Looks images up while somebody types: after a rest of 600 ms, the newest request wins, and
/// what was found counts for ten minutes, because registries meter such questions.
class ImageLookup final : public QObject
{
    Q_OBJECT

public:
    using Inspect =
        std::function<std::unique_ptr<ValueTask<ResolvedImage>>(const ImageRequest &request)>;
    explicit ImageLookup(Inspect inspect, QObject *parent = nullptr);
    ~ImageLookup() override;

    /// Forgets what was asked before.
    void ask(const ImageRequest &request);
    /// Ends the rest early: the answer is wanted now.
    void hurry();
    void cancel();
    /// Asks the last question again, whatever is remembered.
    void askAgain();

    /// Milliseconds of rest before the network is asked.
    static constexpr int rest = 600;

signals:
    /// The answer takes a while: it is being looked up.
    void waiting();
    void found(const decant::ResolvedImage &image);
    void failed(const decant::Error &error);

private:
    struct Memory
    {
        ResolvedImage image;
        QElapsedTimer age;
    };
    void begin();
    void conclude();

    Inspect m_inspect;
    std::optional<ImageRequest> m_request;
    std::unique_ptr<ValueTask<ResolvedImage>> m_task;
    QHash<QString, Memory> m_remembered;
    QTimer m_restTimer;
    QTimer m_patience;
};

} // namespace decant
