// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/distribution_host.h"
#include "core/values/import_request.h"

#include <memory>

namespace decant {

/// A merged image on its way into a file, or to standard output ("-"): the same manners as a
/// distribution on its way in. The file appears under its name only when it is complete.
class FileExport final : public ImportStream
{
    Q_OBJECT

public:
    FileExport(const QString &path, SaveRequest::Format format);
    ~FileExport() override;

    ByteSink &sink() override;

protected:
    void run() override;
    void stop() override;

private:
    class Gate;

    const QString m_path;
    const SaveRequest::Format m_format;
    std::unique_ptr<Gate> m_gate;
};

} // namespace decant
