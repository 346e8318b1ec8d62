// SPDX-License-Identifier: MIT
#include "tests/support/small_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace decant {

namespace fs = std::filesystem;

namespace {

struct stat statusOf(const std::string &path)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0)
        status = {};
    return status;
}

} // namespace

bool exists(const std::string &path)
{
    return statusOf(path).st_mode != 0;
}

bool isDirectory(const std::string &path)
{
    return S_ISDIR(statusOf(path).st_mode);
}

quint64 inodeOf(const std::string &path)
{
    return statusOf(path).st_ino;
}

std::set<std::string> namesIn(const std::string &directory)
{
    std::set<std::string> names;
    for (const auto &item : fs::directory_iterator(directory))
        names.insert(item.path().filename().string());
    return names;
}

std::string readFile(const std::string &path)
{
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return content.str();
}

void writeFile(const std::string &path, std::string_view content)
{
    std::ofstream(path, std::ios::binary) << content;
}

void linkFile(const std::string &from, const std::string &to)
{
    if (inodeOf(from) == inodeOf(to))
        return;
    fs::remove(to);
    if (::linkat(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), 0) != 0)
        throw fs::filesystem_error("linkat", from, to,
                                   std::error_code(errno, std::generic_category()));
}

void setModified(const std::string &path, qint64 seconds)
{
    const timespec times[2] = {{seconds, 0}, {seconds, 0}};
    ::utimensat(AT_FDCWD, path.c_str(), times, AT_SYMLINK_NOFOLLOW);
}

std::string describeDirectory(int mode, qint64 modified)
{
    std::ostringstream text;
    text << "directory " << std::oct << mode << std::dec << " modified " << modified;
    return text.str();
}

std::string describeFile(char type, int mode, qint64 modified, const std::string &content,
                         const std::string &first)
{
    std::ostringstream text;
    // A symbolic link has no mode, and its names are told apart by nobody.
    text << type << " " << std::oct << (type == '2' ? 0 : mode) << std::dec << " modified "
         << modified << " holds " << content << (type == '2' ? "" : " is " + first);
    return text.str();
}

std::string describeFile(const std::string &path, const std::string &first)
{
    const auto status = statusOf(path);
    const int mode = static_cast<int>(status.st_mode & 07777u);
    if (S_ISLNK(status.st_mode))
        return describeFile('2', mode, status.st_mtime, fs::read_symlink(path).string(), first);
    if (S_ISFIFO(status.st_mode))
        return describeFile('6', mode, status.st_mtime, {}, first);
    return describeFile('0', mode, status.st_mtime, readFile(path), first);
}

} // namespace decant
