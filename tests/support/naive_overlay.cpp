// SPDX-License-Identifier: MIT
#include "tests/support/naive_overlay.h"

#include "tests/support/small_files.h"

#include <deque>
#include <filesystem>

namespace decant {

namespace fs = std::filesystem;

namespace {

constexpr int mostHops = 40;

} // namespace

NaiveOverlay::NaiveOverlay(std::string folder)
    : m_folder(std::move(folder)), m_merged(m_folder + "/merged")
{
    fs::create_directory(m_merged);
}

std::optional<Listing> NaiveOverlay::merge(const Stack &stack)
{
    for (std::size_t number = 0; number < stack.size(); ++number) {
        beginLayer(number);
        for (const auto &entry : stack[number]) {
            if (!extract(entry))
                return {};
        }
        if (!linkUp() || !overlay())
            return {};
    }
    return list();
}

void NaiveOverlay::beginLayer(std::size_t number)
{
    m_layer = m_folder + "/layer" + std::to_string(number);
    fs::create_directory(m_layer);
    m_directories.clear();
    m_whiteouts.clear();
    m_opaques.clear();
    m_devices.clear();
    m_waiting.clear();
}

bool NaiveOverlay::linkUp()
{
    for (bool isGoingOn = true; isGoingOn;) {
        isGoingOn = false;
        for (const auto &[path, target] : std::map(m_waiting)) {
            const auto found = resolved(m_layer, target);
            if (!found || isDirectory(m_layer + "/" + *found))
                return false;
            if (!exists(m_layer + "/" + *found) || m_waiting.contains(*found))
                continue;
            linkFile(m_layer + "/" + *found, m_layer + "/" + path);
            m_waiting.erase(path);
            isGoingOn = true;
        }
    }
    // What is left is for the layers below: straight, or by way of another that is.
    std::map<std::string, std::string> lower;
    for (const auto &[path, target] : m_waiting) {
        auto last = path;
        for (std::size_t steps = 0;; ++steps) {
            const auto next = resolved(m_layer, m_waiting.at(last)).value_or(std::string());
            if (!m_waiting.contains(next) || next == last) {
                lower[path] = next;
                break;
            }
            if (steps > m_waiting.size())
                return false;
            last = next;
        }
    }
    for (const auto &[path, target] : lower) {
        const auto found = resolved(m_merged, target);
        if (!found || !exists(m_merged + "/" + *found) || isDirectory(m_merged + "/" + *found))
            return false;
        linkFile(m_merged + "/" + *found, m_layer + "/" + path);
    }
    return true;
}

bool NaiveOverlay::overlay()
{
    const auto removeMerged = [this](const std::string &path) {
        fs::remove_all(m_merged + "/" + path);
        m_mergedDirectories.erase(path);
        eraseBeneath(m_mergedDirectories, path);
    };
    for (const auto &opaque : m_opaques) {
        if (!leadsThroughDirectories(m_merged, opaque + "/x") ||
            !isDirectory(m_merged + "/" + opaque))
            continue;
        for (const auto &name : namesIn(m_merged + "/" + opaque))
            removeMerged(opaque + "/" + name);
    }
    for (const auto &whiteout : m_whiteouts) {
        if (leadsThroughDirectories(m_merged, whiteout))
            removeMerged(whiteout);
    }
    addAll({});
    return true;
}

void NaiveOverlay::addAll(const std::string &directory)
{
    for (const auto &name : namesIn(m_layer + "/" + directory)) {
        const auto path = directory.empty() ? name : directory + "/" + name;
        const auto from = m_layer + "/" + path;
        const auto to = m_merged + "/" + path;
        if (!isDirectory(from)) {
            fs::remove_all(to);
            m_mergedDirectories.erase(path);
            eraseBeneath(m_mergedDirectories, path);
            linkFile(from, to);
            continue;
        }
        if (!isDirectory(to)) {
            fs::remove(to);
            fs::create_directory(to);
            m_mergedDirectories[path] = m_directories.at(path);
        } else if (m_directories.at(path).isOwn) {
            m_mergedDirectories[path] = m_directories.at(path);
        }
        addAll(path);
    }
}

Listing NaiveOverlay::list() const
{
    Listing listing;
    std::map<ino_t, std::string> firstNames;
    std::set<std::string> paths;
    for (const auto &item : fs::recursive_directory_iterator(m_merged))
        paths.insert(item.path().string().substr(m_merged.size() + 1));
    for (const auto &path : paths) {
        const auto onDisk = m_merged + "/" + path;
        if (const auto directory = m_mergedDirectories.find(path);
            directory != m_mergedDirectories.end() && isDirectory(onDisk)) {
            listing[path] = describeDirectory(directory->second.mode, directory->second.modified);
            continue;
        }
        const auto first = firstNames.emplace(inodeOf(onDisk), path).first->second;
        listing[path] = describeFile(onDisk, first);
    }
    return listing;
}

std::optional<std::string> NaiveOverlay::resolved(const std::string &root,
                                                  const std::string &path) const
{
    std::deque<std::string> todo;
    for (const auto &part : fs::path(path))
        todo.push_back(part.string());
    std::string at;
    for (int hops = 0; !todo.empty();) {
        const auto part = todo.front();
        todo.pop_front();
        if (part.empty() || part == "." || part == "/")
            continue;
        if (part == "..") {
            at = fs::path(at).parent_path().string();
            continue;
        }
        const auto next = at.empty() ? part : at + "/" + part;
        if (todo.empty() || !fs::is_symlink(fs::symlink_status(root + "/" + next))) {
            at = next;
            continue;
        }
        if (++hops > mostHops)
            return {};
        const auto target = fs::read_symlink(root + "/" + next).string();
        if (target.starts_with('/'))
            at.clear();
        std::deque<std::string> parts;
        for (const auto &piece : fs::path(target))
            parts.push_back(piece.string());
        todo.insert(todo.begin(), parts.begin(), parts.end());
    }
    return at;
}

bool NaiveOverlay::leadsThroughDirectories(const std::string &root, const std::string &path) const
{
    for (auto slash = path.find('/'); slash != path.npos; slash = path.find('/', slash + 1)) {
        const auto parent = root + "/" + path.substr(0, slash);
        if (exists(parent) && !isDirectory(parent))
            return false;
    }
    return true;
}

} // namespace decant
