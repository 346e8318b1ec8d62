// SPDX-License-Identifier: MIT
#include "tests/support/random_stack.h"

#include "tests/support/tar_builder.h"

#include <algorithm>
#include <array>
#include <random>

namespace decant {

namespace {

using Kind = StackEntry::Kind;

/// Few names, so that they meet.
class Generator
{
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    Stack stack()
    {
        Stack stack;
        const auto layers = 1 + below(4);
        for (unsigned layer = 0; layer < layers; ++layer) {
            StackLayer entries;
            const auto count = 1 + below(14);
            for (unsigned i = 0; i < count; ++i)
                entries.push_back(entry());
            stack.push_back(std::move(entries));
        }
        return stack;
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }

    std::string path(unsigned deepest)
    {
        std::string path;
        const auto depth = 1 + below(deepest);
        for (unsigned i = 0; i < depth; ++i) {
            path += path.empty() ? "" : "/";
            path += static_cast<char>('a' + below(4));
        }
        return path;
    }

    std::string symlinkTarget()
    {
        static constexpr std::array<const char *, 5> starts{"", "", "/", "../", "../../"};
        return starts[below(starts.size())] + path(2);
    }

    StackEntry entry()
    {
        static constexpr std::array kinds{
            Kind::File,      Kind::File,          Kind::File,    Kind::File,     Kind::Directory,
            Kind::Directory, Kind::Directory,     Kind::Symlink, Kind::Symlink,  Kind::HardLink,
            Kind::HardLink,  Kind::HardLink,      Kind::Fifo,    Kind::Whiteout, Kind::Whiteout,
            Kind::Opaque,    Kind::WhiteoutDevice};
        StackEntry entry;
        entry.kind = kinds[below(kinds.size())];
        entry.path = path(3);
        entry.modified = ++m_count;
        entry.mode = entry.kind == Kind::Directory ? 0700 + static_cast<int>(below(0100))
                                                   : 0600 + static_cast<int>(below(0100));
        if (entry.kind == Kind::Symlink)
            entry.target = symlinkTarget();
        // Mostly links that find something: refused stacks say little.
        if (entry.kind == Kind::HardLink && below(16) == 0)
            entry.target = path(3);
        else if (entry.kind == Kind::HardLink && m_files.empty())
            entry.kind = Kind::File;
        else if (entry.kind == Kind::HardLink)
            entry.target = m_files[m_files.size() - 1 - below(std::min(3u, fileCount()))];
        if (entry.kind == Kind::File || entry.kind == Kind::HardLink || entry.kind == Kind::Fifo)
            m_files.push_back(entry.path);
        return entry;
    }

    unsigned fileCount() const { return static_cast<unsigned>(m_files.size()); }

    std::mt19937 m_random;
    std::vector<std::string> m_files;
    qint64 m_count = 0;
};

std::string markName(const std::string &path)
{
    const auto slash = path.rfind('/');
    return slash == path.npos ? ".wh." + path
                              : path.substr(0, slash + 1) + ".wh." + path.substr(slash + 1);
}

} // namespace

Stack randomStack(unsigned seed)
{
    return Generator(seed).stack();
}

QByteArray tarOf(const StackLayer &layer)
{
    TarBuilder tar;
    for (const auto &entry : layer) {
        tar.mode(entry.mode).modified(entry.modified);
        switch (entry.kind) {
        case Kind::File:
            tar.file(entry.path, std::to_string(entry.modified));
            break;
        case Kind::Directory:
            tar.dir(entry.path + "/");
            break;
        case Kind::Symlink:
            tar.symlink(entry.path, entry.target);
            break;
        case Kind::HardLink:
            tar.hardLink(entry.path, entry.target);
            break;
        case Kind::Fifo:
            tar.fifo(entry.path);
            break;
        case Kind::Whiteout:
            tar.file(markName(entry.path));
            break;
        case Kind::Opaque:
            tar.file(entry.path + "/.wh..wh..opq");
            break;
        case Kind::WhiteoutDevice:
            tar.charDevice(entry.path, 0, 0);
            break;
        }
    }
    return tar.finish();
}

Stack shrunk(Stack stack, const std::function<bool(const Stack &)> &fails)
{
    for (bool isSmaller = true; isSmaller;) {
        isSmaller = false;
        for (std::size_t layer = 0; layer < stack.size(); ++layer) {
            auto without = stack;
            without.erase(without.begin() + static_cast<std::ptrdiff_t>(layer));
            if (fails(without)) {
                stack = std::move(without);
                isSmaller = true;
                break;
            }
            for (std::size_t entry = 0; entry < stack[layer].size(); ++entry) {
                without = stack;
                without[layer].erase(without[layer].begin() + static_cast<std::ptrdiff_t>(entry));
                if (fails(without)) {
                    stack = std::move(without);
                    isSmaller = true;
                    --entry;
                }
            }
        }
    }
    return stack;
}

std::string describe(const Stack &stack)
{
    static constexpr std::array<const char *, 8> names{"file", "dir",      "symlink", "hardlink",
                                                       "fifo", "whiteout", "opaque",  "device 0:0"};
    std::string text;
    for (std::size_t layer = 0; layer < stack.size(); ++layer) {
        text += "layer " + std::to_string(layer + 1) + "\n";
        for (const auto &entry : stack[layer])
            text += std::string("    ") + names[static_cast<std::size_t>(entry.kind)] + " " +
                    entry.path + (entry.target.empty() ? "" : " -> " + entry.target) +
                    " modified " + std::to_string(entry.modified) + "\n";
    }
    return text;
}

} // namespace decant
