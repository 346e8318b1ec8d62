// SPDX-License-Identifier: MIT
#include "tests/support/naive_overlay.h"
#include "tests/support/small_files.h"

#include <sys/stat.h>

#include <filesystem>

namespace decant {

namespace fs = std::filesystem;

using Kind = StackEntry::Kind;

bool NaiveOverlay::extract(const StackEntry &entry)
{
    if (entry.kind == Kind::Whiteout || entry.kind == Kind::Opaque ||
        entry.kind == Kind::WhiteoutDevice) {
        mark(entry);
        return true;
    }
    if (entry.kind == Kind::HardLink)
        return extractHardLink(entry);
    const auto path = resolved(m_layer, entry.path);
    if (!path)
        return false;
    makeParents(*path, entry.modified);
    const auto onDisk = m_layer + "/" + *path;
    if (entry.kind == Kind::Directory) {
        if (!isDirectory(onDisk)) {
            // Marks beneath stay, unless there was something that could not hold them.
            if (exists(onDisk))
                removeFromLayer(*path);
            fs::create_directory(onDisk);
        }
        m_devices.erase(*path);
        m_directories[*path] = {entry.mode, entry.modified, true};
        return true;
    }
    removeFromLayer(*path);
    if (entry.kind == Kind::File)
        writeFile(onDisk, std::to_string(entry.modified));
    else if (entry.kind == Kind::Symlink)
        fs::create_symlink(entry.target, onDisk);
    else
        ::mkfifo(onDisk.c_str(), 0600);
    if (entry.kind != Kind::Symlink)
        ::chmod(onDisk.c_str(), static_cast<mode_t>(entry.mode));
    setModified(onDisk, entry.modified);
    return true;
}

bool NaiveOverlay::extractHardLink(const StackEntry &entry)
{
    if (m_devices.contains(entry.target)) {
        mark(entry);
        return true;
    }
    const auto target = resolved(m_layer, entry.target);
    if (!target || isDirectory(m_layer + "/" + *target))
        return false;
    const bool isThere = exists(m_layer + "/" + *target) && !m_waiting.contains(*target);
    const auto wanted = m_waiting.contains(*target) ? m_waiting.at(*target) : *target;
    const auto held = m_folder + "/held";
    if (isThere)
        linkFile(m_layer + "/" + *target, held);
    else
        writeFile(held, {});
    const auto path = resolved(m_layer, entry.path);
    if (!path) {
        fs::remove(held);
        return false;
    }
    makeParents(*path, entry.modified);
    // Renaming one name of a file over another does nothing at all.
    removeFromLayer(*path);
    fs::rename(held, m_layer + "/" + *path);
    if (!isThere)
        m_waiting[*path] = wanted;
    return true;
}

void NaiveOverlay::mark(const StackEntry &entry)
{
    const auto way = entry.kind == Kind::Opaque ? entry.path + "/x" : entry.path;
    if (!leadsThroughDirectories(m_layer, way))
        return;
    if (entry.kind == Kind::Opaque) {
        m_opaques.insert(entry.path);
        return;
    }
    if (entry.kind != Kind::Whiteout) {
        removeFromLayer(entry.path);
        m_devices.insert(entry.path);
    }
    m_whiteouts.insert(entry.path);
}

void NaiveOverlay::makeParents(const std::string &path, qint64 modified)
{
    for (auto slash = path.find('/'); slash != path.npos; slash = path.find('/', slash + 1)) {
        const auto parent = path.substr(0, slash);
        if (isDirectory(m_layer + "/" + parent))
            continue;
        fs::remove(m_layer + "/" + parent);
        fs::create_directory(m_layer + "/" + parent);
        m_directories[parent] = {0755, modified, false};
        m_waiting.erase(parent);
        m_devices.erase(parent);
    }
}

void NaiveOverlay::removeFromLayer(const std::string &path)
{
    fs::remove_all(m_layer + "/" + path);
    m_directories.erase(path);
    m_opaques.erase(path);
    m_devices.erase(path);
    m_waiting.erase(path);
    eraseBeneath(m_directories, path);
    eraseBeneath(m_whiteouts, path);
    eraseBeneath(m_opaques, path);
    eraseBeneath(m_devices, path);
    eraseBeneath(m_waiting, path);
}

} // namespace decant
