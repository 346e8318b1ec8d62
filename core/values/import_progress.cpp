// SPDX-License-Identifier: MIT
#include "core/values/import_progress.h"

namespace decant {

QString nameOf(LayerProgress::State state)
{
    switch (state) {
    case LayerProgress::State::Waiting:
        return u"waiting"_s;
    case LayerProgress::State::Downloading:
        return u"downloading"_s;
    case LayerProgress::State::Verifying:
        return u"verifying"_s;
    case LayerProgress::State::Cached:
        return u"cached"_s;
    case LayerProgress::State::Done:
        return u"done"_s;
    case LayerProgress::State::Merging:
        return u"merging"_s;
    case LayerProgress::State::Retrying:
        return u"retrying"_s;
    case LayerProgress::State::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ImportProgress::Phase phase)
{
    switch (phase) {
    case ImportProgress::Phase::Resolve:
        return u"resolve"_s;
    case ImportProgress::Phase::Download:
        return u"download"_s;
    case ImportProgress::Phase::Merge:
        return u"merge"_s;
    case ImportProgress::Phase::Import:
        return u"import"_s;
    case ImportProgress::Phase::Setup:
        return u"setup"_s;
    }
    Q_UNREACHABLE();
}

double shareOf(const LayerProgress &layer)
{
    using State = LayerProgress::State;
    if (layer.state == State::Cached || layer.state == State::Verifying ||
        layer.state == State::Done)
        return 1;
    const auto [done, total] =
        layer.state == State::Merging ? layer.merged : Progress{layer.done, layer.total};
    return total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
}

int secondsUntil(const QDateTime &moment)
{
    if (!moment.isValid())
        return 0;
    const auto left = QDateTime::currentDateTimeUtc().msecsTo(moment);
    return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

} // namespace decant
