// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/memory_stream.h"
#include "core/rootfs/layer_index.h"
#include "core/rootfs/readiness.h"
#include "tests/support/result_matchers.h"
#include "tests/support/small_roots.h"

namespace decant {

/// Reports on roots that were just made.
class ReadinessFixture : public testing::Test
{
protected:
    using Verdict = ReadinessReport::Verdict;
    using Severity = Finding::Severity;

    ReadinessReport check(const std::vector<TarBuilder> &layers) const
    {
        std::vector<LayerTree> trees;
        for (const auto &layer : layers) {
            MemorySource source(layer.finish());
            const auto index = indexLayer(source, {}, {});
            EXPECT_OK(index);
            trees.push_back(index->tree);
        }
        std::vector<const LayerTree *> pointers;
        for (const auto &tree : trees)
            pointers.push_back(&tree);
        const auto merged = MergedTree::overlay(pointers, {}, {});
        EXPECT_OK(merged);
        return checkReadiness(*merged, intent, host);
    }
    ReadinessReport check(const TarBuilder &layer) const { return check(std::vector{layer}); }

    /// What is found in Debian's root once `change` lies above it.
    ReadinessReport checkDebianWith(const TarBuilder &change) const
    {
        return check(std::vector{debianRoot(), change});
    }

    static QStringList idsOf(const ReadinessReport &report, Severity severity)
    {
        QStringList ids;
        for (const auto &finding : report.findings) {
            if (finding.severity == severity)
                ids.append(finding.id);
        }
        return ids;
    }
    static Finding findingOf(const ReadinessReport &report, const QString &id)
    {
        for (const auto &finding : report.findings) {
            if (finding.id == id)
                return finding;
        }
        ADD_FAILURE() << "nothing was found about " << id.toStdString();
        return {};
    }

    ImageIntent intent{.architecture = u"amd64"_s, .user = {}, .applicationSentence = {}};
    HostFacts host{.architecture = u"amd64"_s, .x86Level = 2, .emulated = {}};
};

} // namespace decant
