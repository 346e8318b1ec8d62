// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <limits>
#include <string_view>
#include <type_traits>

namespace decant {

/// Numbers seven bits a byte, the least significant first, as most are small.
class IndexWriter
{
public:
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(static_cast<char>(value | 0x80));
        m_bytes.append(static_cast<char>(value));
    }
    void signedNumber(qint64 value)
    {
        number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
    }
    void text(std::string_view text)
    {
        number(text.size());
        m_bytes.append(text.data(), static_cast<qsizetype>(text.size()));
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what IndexWriter wrote, or anything else: from the first thing on that is not right, all
/// is 0 and empty, and isGood() false.
class IndexReader
{
public:
    explicit IndexReader(std::string_view bytes) : m_left(bytes) {}

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_isGood && m_left.empty(); }
    void fail()
    {
        m_isGood = false;
        m_left = {};
    }
    void require(bool condition)
    {
        if (!condition)
            fail();
    }

    template <typename T = quint64>
    T number(quint64 most = std::numeric_limits<T>::max())
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_left.empty())
                break;
            const auto byte = static_cast<uchar>(m_left.front());
            m_left.remove_prefix(1);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80) {
                if (value > most)
                    break;
                return static_cast<T>(value);
            }
        }
        fail();
        return T{};
    }
    /// A number of things that take at least one byte each.
    quint32 count()
    {
        const auto value = number<quint32>();
        require(value <= m_left.size());
        return m_isGood ? value : 0;
    }
    /// A length or an offset.
    qint64 size() { return number<qint64>(); }
    qint64 signedNumber()
    {
        const auto value = number();
        return static_cast<qint64>((value >> 1) ^ (~(value & 1) + 1));
    }
    std::string_view text()
    {
        const auto size = number();
        require(size <= m_left.size());
        if (!m_isGood)
            return {};
        const auto text = m_left.substr(0, size);
        m_left.remove_prefix(size);
        return text;
    }

private:
    std::string_view m_left;
    bool m_isGood = true;
};

} // namespace decant
