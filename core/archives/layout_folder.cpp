// SPDX-License-Identifier: MIT
#include "core/archives/layout_folder.h"

#include "core/store/file_error.h"
#include "core/values/image_resolution.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace decant {

namespace {

/// The name that an entry of index.json gives to an image; empty where it gives none.
QString tagOf(const JsonReader &entry)
{
    return entry.json()
        .value(u"annotations")
        .toObject()
        .value(u"org.opencontainers.image.ref.name")
        .toString();
}

QStringList tagsOf(const std::vector<JsonReader> &entries)
{
    QStringList tags;
    for (const auto &entry : entries) {
        const auto tag = tagOf(entry);
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace

Result<ResolvedImage> LayoutFolder::resolve(const ImageLocation &location, const Platform &platform,
                                            const std::stop_token &stop) const
{
    const auto index = indexFor(location.tag());
    if (!index)
        return index.error();
    ImageResolution resolution(location, platform);
    if (const auto begun = resolution.beginWith(*index); !begun)
        return begun.error();
    while (resolution.need() != ImageResolution::Need::Nothing) {
        if (stop.stop_requested())
            return cancelledError();
        const auto &document = *resolution.document();
        const auto body = read(pathOf(document.digest));
        if (!body)
            return body.error();
        if (const auto taken = resolution.take(*body, document.mediaType); !taken)
            return taken.error();
    }
    return resolution.takeImage();
}

Result<QStringList> LayoutFolder::tags() const
{
    const auto all = entries();
    if (!all)
        return all.error();
    return tagsOf(*all);
}

QString LayoutFolder::pathOf(const Digest &digest) const
{
    return u"%1/blobs/%2"_s.arg(m_path, digest.toString().replace(u':', u'/'));
}

Result<std::vector<JsonReader>> LayoutFolder::entries() const
{
    const auto folder = QDir::toNativeSeparators(m_path);
    if (!QFileInfo(m_path).isDir())
        return Error{ErrorKind::NotFound, tr("There is no folder %1.").arg(folder), {}};
    if (!QFile::exists(m_path + u"/oci-layout"_s) || !QFile::exists(m_path + u"/index.json"_s))
        return Error{ErrorKind::Invalid,
                     tr("%1 is not a folder in OCI layout: it has no oci-layout and index.json.")
                         .arg(folder),
                     {}};
    const auto text = read(m_path + u"/index.json"_s);
    if (!text)
        return text.error();
    const auto json = JsonReader::parse(*text, u"index.json"_s);
    if (!json)
        return json.error();
    return json->optionalObjects("manifests");
}

Result<ImageIndex> LayoutFolder::indexFor(const QString &tag) const
{
    const auto all = entries();
    if (!all)
        return all.error();
    const auto tags = tagsOf(*all);
    if (!tag.isEmpty() && !tags.contains(tag))
        return Error{
            ErrorKind::NotFound,
            tags.isEmpty()
                ? tr("%1 names no image “%2”; leave the name out.").arg(m_path, tag)
                : tr("%1 names no image “%2”, but %3.").arg(m_path, tag, tags.join(u", "_s)),
            {}};
    if (tag.isEmpty() && tags.size() > 1)
        return Error{ErrorKind::Invalid,
                     tr("%1 holds several images. Say which: %2.")
                         .arg(m_path, u"oci:%1:"_s.arg(m_path) + tags.join(u", :"_s)),
                     {}};
    // The images of one name are those of several platforms.
    std::vector<Descriptor> descriptors;
    for (const auto &entry : *all) {
        if (!tag.isEmpty() && tagOf(entry) != tag)
            continue;
        auto descriptor = Descriptor::read(entry);
        if (!descriptor)
            return descriptor.error();
        descriptors.push_back(*std::move(descriptor));
    }
    return ImageIndex(std::move(descriptors));
}

Result<QByteArray> LayoutFolder::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        auto error = readError(file);
        if (error.kind == ErrorKind::NotFound)
            error.what = tr("%1 is incomplete: a part of the image is missing.")
                             .arg(QDir::toNativeSeparators(m_path));
        return error;
    }
    // One byte more than is permitted shows that it is too much.
    return file.read(ImageResolution::documentLimit + 1);
}

} // namespace decant
