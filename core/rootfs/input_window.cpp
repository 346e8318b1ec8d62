// SPDX-License-Identifier: MIT
#include "core/rootfs/input_window.h"

#include <cstring>

namespace decant {

InputWindow::InputWindow(ByteSource &source, std::size_t capacity)
    : m_source(source),
      m_capacity(capacity),
      m_buffer(std::make_unique_for_overwrite<std::byte[]>(capacity))
{}

Result<bool> InputWindow::fill(std::size_t count)
{
    if (m_end - m_begin >= count)
        return true;
    if (m_begin > 0) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    while (m_end < count && !m_atEnd) {
        const auto got = m_source.read({m_buffer.get() + m_end, m_capacity - m_end});
        if (!got)
            return got.error();
        m_atEnd = *got == 0;
        m_end += *got;
        m_position += static_cast<qint64>(*got);
    }
    return m_end >= count;
}

} // namespace decant
