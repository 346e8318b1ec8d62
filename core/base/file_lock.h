// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace decant {

/// A lock on a file, which ends with its owner even if that is killed: the system keeps it, and
/// what the file holds means nothing. Also works between two locks of one process.
class FileLock
{
public:
    enum class Kind
    {
        Shared,    ///< Beside others of this kind.
        Exclusive, ///< Alone.
        Passing    ///< Alone, and the file goes with the lock.
    };

    /// Takes the lock without waiting; null if somebody is in the way, or the file can't be made:
    /// then `problem` is what the system says, else empty.
    static std::unique_ptr<FileLock> tryTake(const QString &path, Kind kind,
                                             QString *problem = nullptr);
    /// How somebody holds it just now, empty if nobody does.
    static std::optional<Kind> holder(const QString &path);
    static bool isTaken(const QString &path) { return holder(path).has_value(); }
    /// Removes the files of passing locks that a killed owner left in `folder`. `pattern`: of
    /// their names, with * and ?.
    static void sweep(const QString &folder, const QString &pattern);

    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

private:
    struct State;

    explicit FileLock(std::unique_ptr<State> state);

    const std::unique_ptr<State> m_state;
};

} // namespace decant
