// SPDX-License-Identifier: MIT
#include "ui/distributions/distribution_model.h"

#include "core/base/human_text.h"
#include "ui/common/day_text.h"
#include "ui/jobs/job.h"

#include <algorithm>

namespace decant {

namespace {

using Kind = DistributionRow::Kind;

/// Two rows of one key are the same row at different times.
std::pair<QString, bool> keyOf(const DistributionRow &row)
{
    return {row.distribution.name, row.kind == Kind::Installed};
}

QString activityOf(const Job &job)
{
    switch (job.state()) {
    case Job::State::Queued:
        return DistributionModel::tr("Queued");
    case Job::State::Pausing:
        return DistributionModel::tr("Pausing…");
    case Job::State::Paused:
        return DistributionModel::tr("Paused at %1%").arg(job.percent());
    case Job::State::Stopping:
        return DistributionModel::tr("Stopping…");
    default:
        return {};
    }
}

DistributionRow rowOf(const Job &job)
{
    DistributionRow row;
    row.kind = job.state() == Job::State::Failed ? Kind::Failed : Kind::Creating;
    row.percent = row.kind == Kind::Creating ? job.percent() : 0;
    row.activity = activityOf(job);
    row.distribution.name = job.name();
    row.distribution.system = job.request().image.location.toString();
    return row;
}

} // namespace

QString stateText(const DistributionRow &row)
{
    if (!row.activity.isEmpty())
        return row.activity;
    if (row.kind == Kind::Creating)
        return DistributionModel::tr("Creating %1%").arg(row.percent);
    if (row.kind == Kind::Failed)
        return DistributionModel::tr("Needs attention");
    switch (row.distribution.state) {
    case Distribution::State::Running:
        return DistributionModel::tr("Running");
    case Distribution::State::Busy:
        return DistributionModel::tr("Busy");
    case Distribution::State::Broken:
        return DistributionModel::tr("Files are missing");
    case Distribution::State::Stopped:
        break;
    }
    return {};
}

QString systemText(const Distribution &distribution)
{
    return distribution.system.isEmpty() ? DistributionModel::tr("Unknown system")
                                         : distribution.system;
}

QString sizeText(const Distribution &distribution)
{
    if (distribution.size)
        return humanSize(*distribution.size);
    return distribution.isMeasuring ? DistributionModel::tr("Measuring…")
                                    : DistributionModel::tr("Size not known");
}

QString momentText(const QDateTime &moment)
{
    const auto local = moment.toLocalTime();
    return u"%1 %2"_s.arg(dayText(local.date()), local.toString(u"HH:mm"_s));
}

bool isSystemDistribution(const Distribution &distribution)
{
    return distribution.wslVersion && !distribution.origin &&
           (distribution.name == u"docker-desktop" || distribution.name == u"docker-desktop-data");
}

QString summaryText(const DistributionRow &row)
{
    if (row.kind != Kind::Installed)
        return row.distribution.system;
    return DistributionModel::tr("%1 · %2").arg(systemText(row.distribution),
                                                sizeText(row.distribution));
}

int DistributionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DistributionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DistributionModel::data(const QModelIndex &index, int role) const
{
    const auto &row = m_rows.at(index.row());
    const auto &distribution = row.distribution;
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == Qt::AccessibleTextRole) {
        const auto state = stateText(row);
        const auto sentence =
            tr("%1, %2, %3")
                .arg(distribution.name, state.isEmpty() ? tr("stopped") : state.toLower(),
                     summaryText(row).replace(u" · "_s, u", "_s));
        return row.hasNewer ? tr("%1, newer image available").arg(sentence) : sentence;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return distribution.name;
    case StateColumn:
        return stateText(row);
    case SystemColumn:
        return distribution.system;
    case SizeColumn:
        return distribution.size ? humanSize(*distribution.size) : QString();
    case VersionColumn:
        return distribution.wslVersion ? QString::number(*distribution.wslVersion) : QString();
    case SourceColumn:
        return distribution.origin ? distribution.origin->image : QString();
    case LastStartedColumn:
        return distribution.lastStarted.isValid() ? momentText(distribution.lastStarted)
                                                  : QString();
    default:
        return {};
    }
}

QVariant DistributionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("State");
    case SystemColumn:
        return tr("System");
    case SizeColumn:
        return tr("Size");
    case VersionColumn:
        return tr("Version");
    case SourceColumn:
        return tr("Source");
    default:
        return tr("Last started");
    }
}

void DistributionModel::show(const QList<Distribution> &distributions)
{
    m_distributions = distributions;
    take(m_jobRows);
}

void DistributionModel::showJobs(const QList<Job *> &jobs)
{
    QList<DistributionRow> rows;
    for (const auto *job : jobs) {
        if (job->state() != Job::State::Stopped && !job->isFiled())
            rows.append(rowOf(*job));
    }
    take(rows);
}

void DistributionModel::showActivities(const QHash<QString, QString> &activities)
{
    m_activities = activities;
    take(m_jobRows);
}

void DistributionModel::showNewer(const QSet<QString> &names)
{
    m_newer = names;
    take(m_jobRows);
}

void DistributionModel::take(const QList<DistributionRow> &jobRows)
{
    m_jobRows = jobRows;
    QList<DistributionRow> rows;
    for (const auto &distribution : m_distributions)
        rows.append({Kind::Installed, distribution, 0, m_activities.value(distribution.name),
                     m_newer.contains(distribution.name)});
    for (const auto &job : jobRows) {
        const bool isThere =
            std::any_of(m_distributions.begin(), m_distributions.end(),
                        [&](const auto &other) { return other.name == job.distribution.name; });
        // Of several tries at one name, the last one counts.
        rows.removeIf([&](const auto &other) { return keyOf(other) == keyOf(job); });
        if (!isThere || job.kind == Kind::Failed)
            rows.append(job);
    }

    const auto indexIn = [](const QList<DistributionRow> &list, const DistributionRow &row) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const auto &other) {
            return keyOf(other) == keyOf(row);
        });
        return found == list.end() ? -1 : static_cast<int>(found - list.begin());
    };
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (indexIn(rows, m_rows.at(i)) >= 0)
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < rows.size(); ++i) {
        const int old = indexIn(m_rows, rows.at(i));
        if (old < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
            continue;
        }
        if (old != i) {
            beginMoveRows({}, old, old, {}, i);
            m_rows.move(old, i);
            endMoveRows();
        }
        if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            emit dataChanged(index(i, 0), index(i, ColumnCount - 1));
        }
    }
}

} // namespace decant
