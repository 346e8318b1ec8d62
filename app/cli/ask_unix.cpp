// SPDX-License-Identifier: MIT
#include "app/cli/ask.h"
#include "app/cli/ask_text.h"

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <optional>

namespace decant::cli {

namespace {

/// Keys come one by one, unseen, Ctrl-C among them: no signal can leave a terminal without echo.
class RawTerminal
{
public:
    RawTerminal() : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        auto raw = m_before;
        raw.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        raw.c_cc[VMIN] = 1;
        raw.c_cc[VTIME] = 0;
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
    }
    ~RawTerminal()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSADRAIN, &m_before);
    }
    Q_DISABLE_COPY_MOVE(RawTerminal)

private:
    termios m_before{};
    bool m_isTerminal;
};

/// Some bytes; empty at the end; nothing if a signal came first.
std::optional<QByteArray> readSome(qsizetype atMost)
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    if (::poll(&input, 1, -1) < 0)
        return std::nullopt;
    QByteArray bytes(atMost, Qt::Uninitialized);
    const auto count = ::read(STDIN_FILENO, bytes.data(), static_cast<std::size_t>(atMost));
    if (count < 0)
        return std::nullopt;
    bytes.truncate(count);
    return bytes;
}

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

void eraseLast(QByteArray &line)
{
    constexpr unsigned char continuation = 0x80;
    while (!line.isEmpty() && (static_cast<unsigned char>(line.back()) & 0xc0U) == continuation)
        line.chop(1);
    line.chop(1);
}

} // namespace

Result<QString> askFor(const QString &prompt, bool isShown)
{
    constexpr char interrupt = 3;
    constexpr char endOfInput = 4;
    constexpr char killLine = 21;
    constexpr char erase = 127;
    QByteArray line;
    {
        const RawTerminal raw;
        write(prompt.toUtf8());
        while (true) {
            const auto key = readSome(1);
            if (!key || *key == QByteArray(1, interrupt)) {
                write("\n");
                return cancelledError();
            }
            const char byte = key->isEmpty() ? endOfInput : key->front();
            if (byte == '\n' || byte == '\r' || byte == endOfInput)
                break;
            if (byte == erase || byte == '\b')
                eraseLast(line);
            else if (byte == killLine)
                line.clear();
            else if (line.size() < longestSecret)
                line.append(byte);
            if (isShown)
                write("\r\x1b[K" + prompt.toUtf8() + line);
        }
    }
    write("\n");
    return lineOf(QString::fromUtf8(line));
}

Result<QString> secretFromInput()
{
    QByteArray input;
    while (input.size() <= longestSecret) {
        const auto some = readSome(4096);
        if (!some)
            return cancelledError();
        if (some->isEmpty())
            break;
        input += *some;
    }
    return secretOf(input);
}

} // namespace decant::cli
