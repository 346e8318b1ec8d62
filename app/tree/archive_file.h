// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"

#include <QByteArray>

namespace decant {

/// A file that has no name until it is complete, so that nothing is left of it whenever this
/// program is killed. Where the file system can't do that, it is called `part` until then.
class ArchiveFile final : public ByteSink
{
public:
    /// Both lie in one folder.
    ArchiveFile(QByteArray path, QByteArray part);
    ~ArchiveFile() override;

    /// Fails with NoSpace or Failed, as the others do.
    Result<void> open();
    Result<void> write(Bytes bytes) override;
    /// Replaces what is there under the name.
    Result<void> close() override;

private:
    Error failure() const;

    const QByteArray m_path;
    const QByteArray m_part;
    int m_descriptor = -1;
    bool m_isNamed = false;
};

} // namespace decant
