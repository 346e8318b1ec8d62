// SPDX-License-Identifier: MIT
#include "core/archives/oci_layout.h"

#include "core/values/image_resolution.h"

namespace decant {

namespace {

constexpr qsizetype mostNamesShown = 20;

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

QString fileOf(const Digest &digest)
{
    return u"blobs/"_s + digest.toString().replace(u':', u'/');
}

QString shown(const QStringList &names)
{
    const auto list = names.first(std::min(names.size(), mostNamesShown)).join(u", "_s);
    return names.size() > mostNamesShown ? list + u", …"_s : list;
}

} // namespace

bool OciLayout::isIn(const FileSet &files)
{
    return files.has(u"oci-layout"_s) && files.has(u"index.json"_s);
}

Result<ResolvedImage> OciLayout::resolve(const ImageLocation &location,
                                         ImageLocation::Transport transport,
                                         const Platform &platform,
                                         const std::stop_token &stop) const
{
    const auto index = indexFor(location.tag(), transport);
    if (!index)
        return index.error();
    ImageResolution resolution(location, platform);
    if (const auto begun = resolution.beginWith(*index); !begun)
        return begun.error();
    while (resolution.need() != ImageResolution::Need::Nothing) {
        if (stop.stop_requested())
            return cancelledError();
        const auto &document = *resolution.document();
        const auto body = m_files.read(fileOf(document.digest));
        if (!body)
            return body.error();
        if (const auto taken = resolution.take(*body, document.mediaType); !taken)
            return taken.error();
    }
    auto image = resolution.takeImage();
    for (const auto &layer : image.manifest.layers()) {
        if (auto place = m_files.find(fileOf(layer.digest)); !place.isEmpty())
            image.places.insert(layer.digest, std::move(place));
    }
    return image;
}

Result<QStringList> OciLayout::tags() const
{
    const auto all = entries();
    if (!all)
        return all.error();
    return tagsOf(*all);
}

Result<std::vector<JsonReader>> OciLayout::entries() const
{
    if (!isIn(m_files))
        return Error{ErrorKind::Invalid,
                     tr("%1 is not in OCI layout: it has no oci-layout and index.json.")
                         .arg(m_files.label()),
                     {}};
    const auto text = m_files.read(u"index.json"_s);
    if (!text)
        return text.error();
    const auto json = JsonReader::parse(*text, u"index.json"_s);
    if (!json)
        return json.error();
    return json->optionalObjects("manifests");
}

Result<ImageIndex> OciLayout::indexFor(const QString &tag, ImageLocation::Transport transport) const
{
    const auto all = entries();
    if (!all)
        return all.error();
    const auto tags = tagsOf(*all);
    if (!tag.isEmpty() && !tags.contains(tag))
        return unknownImage(m_files, tag, tags);
    if (tag.isEmpty() && tags.size() > 1)
        return unnamedImage(m_files, transport, tags);
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

Error unnamedImage(const FileSet &files, ImageLocation::Transport transport,
                   const QStringList &names)
{
    const auto example = ImageLocation::ofFile(transport, files.path(), names.first());
    return {ErrorKind::Invalid,
            OciLayout::tr("%1 holds several images: %2. Say which, as in “%3”.")
                .arg(files.label(), shown(names), example.toString()),
            {}};
}

Error unknownImage(const FileSet &files, const QString &name, const QStringList &names)
{
    return {
        ErrorKind::NotFound,
        names.isEmpty()
            ? OciLayout::tr("%1 names no image “%2”; leave the name out.").arg(files.label(), name)
            : OciLayout::tr("%1 names no image “%2”, but %3.")
                  .arg(files.label(), name, shown(names)),
        {}};
}

} // namespace decant
