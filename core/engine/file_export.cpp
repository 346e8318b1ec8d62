// SPDX-License-Identifier: MIT
#include "core/engine/file_export.h"

#include "core/rootfs/gzip_sink.h"
#include "core/store/file_stream.h"

namespace decant {

/// Opens the file at the first byte, on the writing thread, and tells when it is complete.
class FileExport::Gate final : public ByteSink
{
public:
    explicit Gate(FileExport &owner) : m_owner(owner) {}

    Result<void> write(Bytes bytes) override
    {
        if (auto opened = open(); !opened)
            return opened;
        return m_outer->write(bytes);
    }

    Result<void> close() override
    {
        if (auto opened = open(); !opened)
            return opened;
        if (auto closed = m_outer->close(); !closed)
            return closed;
        QMetaObject::invokeMethod(&m_owner, &FileExport::finish, Qt::QueuedConnection);
        return {};
    }

    Result<std::unique_ptr<ByteSink>> partAt(qint64 offset) override
    {
        if (auto opened = open(); !opened)
            return opened.error();
        return m_outer->partAt(offset);
    }

private:
    Result<void> open()
    {
        if (m_outer)
            return {};
        if (m_owner.m_path == u"-") {
            m_file = std::make_unique<StdoutSink>();
        } else {
            auto file = FileSink::create(m_owner.m_path);
            if (!file)
                return file.error();
            m_file = *std::move(file);
        }
        m_outer = m_file.get();
        if (m_owner.m_format != SaveRequest::Format::Tar) {
            m_gzip = std::make_unique<GzipSink>(*m_file);
            m_outer = m_gzip.get();
        }
        return {};
    }

    FileExport &m_owner;
    std::unique_ptr<ByteSink> m_file;
    std::unique_ptr<GzipSink> m_gzip;
    ByteSink *m_outer = nullptr;
};

FileExport::FileExport(const QString &path, SaveRequest::Format format)
    : m_path(path), m_format(format), m_gate(std::make_unique<Gate>(*this))
{}

FileExport::~FileExport() = default;

ByteSink &FileExport::sink()
{
    return *m_gate;
}

void FileExport::run() {}

void FileExport::stop()
{
    fail(cancelledError());
}

} // namespace decant
