// SPDX-License-Identifier: MIT
#include "core/ports/image_source.h"

#include "core/ports/distribution_host.h"

namespace decant {

namespace {

class NoFiles final : public ValueTask<FileContents>
{
public:
    explicit NoFiles(QString path) : m_path(std::move(path)) {}

protected:
    void run() override
    {
        fail({ErrorKind::Invalid, ImageSource::tr("%1 is no file on this disk.").arg(m_path), {}});
    }
    void stop() override {}

private:
    const QString m_path;
};

} // namespace

std::unique_ptr<ValueTask<FileContents>> ImageSource::identify(const ImageLocation &location)
{
    return std::make_unique<NoFiles>(location.toString());
}

} // namespace decant
