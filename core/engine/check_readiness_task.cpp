// SPDX-License-Identifier: MIT
#include "core/engine/check_readiness_task.h"

#include "core/async/pool_task.h"
#include "core/base/log.h"
#include "core/engine/host_facts.h"
#include "core/rootfs/emit_plan.h"

#include <algorithm>

namespace decant {

namespace {

/// A layer that is not here.
class NoFetch final : public LayerFetch
{
public:
    using LayerFetch::LayerFetch;

protected:
    void run() override
    {
        fail({ErrorKind::NotFound, CheckReadinessTask::tr("It is not here."), {}});
    }
    void stop() override {}
};

} // namespace

/// What a source has on this disk, and nothing else of it.
class CheckReadinessTask::LocalSource final : public ImageSource
{
public:
    explicit LocalSource(ImageSource &source) : m_source(source) {}

    std::unique_ptr<ValueTask<ResolvedImage>> resolve(const ImageLocation &location,
                                                      const Platform &platform) override
    {
        return m_source.resolve(location, platform);
    }
    std::unique_ptr<ValueTask<QStringList>> tags(const ImageLocation &location) override
    {
        return m_source.tags(location);
    }
    QString localPath(const Descriptor &layer) const override { return m_source.localPath(layer); }
    std::unique_ptr<LayerFetch> fetch(const ResolvedImage &, const Descriptor &,
                                      BlobReader) override
    {
        return std::make_unique<NoFetch>();
    }

private:
    ImageSource &m_source;
};

CheckReadinessTask::CheckReadinessTask(LayerParts parts, ResolvedImage image)
    : m_image(std::move(image)),
      m_local(std::make_unique<LocalSource>(parts.source)),
      m_parts{parts.pool, parts.store, *m_local, parts.limits}
{}

CheckReadinessTask::~CheckReadinessTask() = default;

void CheckReadinessTask::run()
{
    const auto &layers = m_image.manifest.layers();
    const bool isComplete = std::all_of(layers.begin(), layers.end(), [this](const auto &layer) {
        return !localPlace(*m_local, m_image, layer).isEmpty();
    });
    if (!isComplete) {
        finishWith(std::nullopt);
        return;
    }
    constexpr int atOnce = 3;
    m_prepare = std::make_unique<PrepareLayersTask>(m_parts, m_image, atOnce);
    connect(m_prepare.get(), &Task::finished, this, &CheckReadinessTask::check);
    m_prepare->start();
}

void CheckReadinessTask::stop()
{
    for (Task *step : {static_cast<Task *>(m_prepare.get()), static_cast<Task *>(m_check.get())}) {
        if (step)
            step->cancel();
    }
}

void CheckReadinessTask::check()
{
    if (isCancelRequested()) {
        fail(cancelledError());
        return;
    }
    if (m_prepare->error()) {
        qCWarning(log::engine) << "No report:" << m_prepare->error()->what;
        finishWith(std::nullopt);
        return;
    }
    auto work = [layers = m_prepare->takeValue(), config = m_image.config, limits = m_parts.limits](
                    std::stop_token, const Report &) -> Result<ReadinessReport> {
        std::vector<const LayerTree *> trees;
        trees.reserve(layers.size());
        for (const auto &layer : layers)
            trees.push_back(&layer.index->tree);
        const auto tree = MergedTree::overlay(trees, {}, limits);
        if (!tree)
            return tree.error();
        const auto plan = planEmission(*tree, limits);
        if (!plan)
            return plan.error();
        return readinessOf(*tree, plan->contentSize(), config, {});
    };
    m_check = std::make_unique<PoolTask<ReadinessReport>>(m_parts.pool, std::move(work));
    connect(m_check.get(), &Task::finished, this, [this] {
        if (isCancelRequested())
            fail(cancelledError());
        else if (m_check->error())
            finishWith(std::nullopt);
        else
            finishWith(m_check->takeValue());
    });
    m_check->start();
}

} // namespace decant
