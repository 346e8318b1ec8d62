// SPDX-License-Identifier: MIT
#include "core/archives/docker_manifest.h"

#include "core/archives/oci_layout.h"

#include <algorithm>

namespace decant {

namespace {

/// Whether two names stand for one image: "busybox" is "docker.io/library/busybox:latest".
bool areOneName(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const auto first = ImageReference::parse(a);
    const auto second = ImageReference::parse(b);
    return first && second && *first == *second;
}

} // namespace

bool DockerManifest::isIn(const FileSet &files)
{
    return files.has(u"manifest.json"_s);
}

Result<DockerManifest> DockerManifest::read(const FileSet &files)
{
    if (!isIn(files))
        return Error{ErrorKind::Invalid,
                     files.has(u"repositories"_s)
                         ? tr("%1 was written by a Docker older than 1.10; save it again with a "
                              "newer one.")
                               .arg(files.label())
                         : tr("%1 holds no image: it has no manifest.json.").arg(files.label()),
                     {}};
    const auto text = files.read(u"manifest.json"_s);
    if (!text)
        return text.error();
    // It is a list; as a field of an object it reads like everything else.
    const auto json = JsonReader::parse("{\"images\":" + *text + '}', u"manifest.json"_s);
    if (!json)
        return json.error();
    const auto images = json->optionalObjects("images");
    if (!images)
        return images.error();
    std::vector<Entry> entries;
    for (const auto &image : *images) {
        const auto config = image.string("Config");
        const auto names = image.optionalStrings("RepoTags");
        const auto layers = image.optionalStrings("Layers");
        if (!config)
            return config.error();
        if (!names)
            return names.error();
        if (!layers)
            return layers.error();
        entries.push_back({*config, *names, *layers});
    }
    if (entries.empty())
        return Error{ErrorKind::NotFound, tr("%1 holds no image at all.").arg(files.label()), {}};
    return DockerManifest(files, std::move(entries));
}

Result<std::vector<DockerManifest::Entry>> DockerManifest::entriesFor(const QString &name) const
{
    auto all = names();
    if (name.isEmpty()) {
        const bool areOne = std::ranges::all_of(m_entries, [this](const Entry &entry) {
            return !entry.names.isEmpty() && entry.names == m_entries.front().names;
        });
        if (m_entries.size() == 1 || areOne)
            return m_entries;
        // What has no name is known by its number.
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (m_entries[i].names.isEmpty())
                all.append(u'@' + QString::number(i));
        }
        return unnamedImage(*m_files, ImageLocation::Transport::DockerArchive, all);
    }
    if (name.startsWith(u'@')) {
        bool isNumber = false;
        const auto number = QStringView(name).sliced(1).toUInt(&isNumber);
        if (isNumber && number < m_entries.size())
            return std::vector{m_entries[number]};
    }
    std::vector<Entry> found;
    for (const auto &entry : m_entries) {
        if (std::ranges::any_of(entry.names,
                                [&name](const QString &own) { return areOneName(own, name); }))
            found.push_back(entry);
    }
    if (found.empty())
        return unknownImage(*m_files, name, all);
    return found;
}

QStringList DockerManifest::names() const
{
    QStringList names;
    for (const auto &entry : m_entries) {
        for (const auto &name : entry.names) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

} // namespace decant
