// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace decant {

/// A lock on a file, which ends with its owner even if that crashes. Also works between two
/// locks of one process. Source: fcntl_locking(2), "Open file description locks".
class FileLock
{
public:
    enum class Kind
    {
        Shared,   ///< Beside others of this kind.
        Exclusive ///< Alone.
    };

    /// Takes the lock without waiting; null if somebody is in the way, or the file can't be made.
    static std::unique_ptr<FileLock> tryTake(const QString &path, Kind kind);
    /// Whether somebody holds it; takes nothing.
    static bool isTaken(const QString &path);

    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}

    const int m_descriptor;
};

} // namespace decant
