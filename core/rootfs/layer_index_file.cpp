// SPDX-License-Identifier: MIT
#include "core/base/hasher.h"
#include "core/rootfs/index_bytes.h"
#include "core/rootfs/layer_index.h"

#include <QCoreApplication>

#include <algorithm>

namespace decant {

namespace {

/// What the file begins with. The last digits count the versions: of another, nothing is read.
const QByteArray signature("decant-layer-index-004\n");
constexpr qsizetype checksumSize = 64;
constexpr int longestPath = 4096 + 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::LayerIndexFile)
};

enum NodeFlag : quint32
{
    Whiteout = 8,
    Opaque = 16
};

void writeMetadata(IndexWriter &out, const Metadata &metadata)
{
    out.number(metadata.mode);
    out.signedNumber(metadata.uid);
    out.signedNumber(metadata.gid);
    out.signedNumber(metadata.modified.seconds);
    out.number(static_cast<quint32>(metadata.modified.nanoseconds));
    out.number(metadata.deviceMajor);
    out.number(metadata.deviceMinor);
    out.number(metadata.xattrs.size());
    for (const auto &[key, value] : metadata.xattrs) {
        out.text(key);
        out.text(value);
    }
}

Metadata readMetadata(IndexReader &in)
{
    Metadata metadata;
    metadata.mode = in.number<quint32>(07777);
    metadata.uid = in.signedNumber();
    metadata.gid = in.signedNumber();
    metadata.modified.seconds = in.signedNumber();
    metadata.modified.nanoseconds = in.number<qint32>(999'999'999);
    metadata.deviceMajor = in.number<quint32>();
    metadata.deviceMinor = in.number<quint32>();
    for (auto left = in.count(); left > 0 && in.isGood(); --left) {
        const auto key = in.text();
        metadata.xattrs.emplace(key, in.text());
    }
    return metadata;
}

/// Reads a tree whose every reference is right, or fails the reader.
class TreeReader
{
public:
    TreeReader(IndexReader &in, qint64 layerSize) : m_in(in), m_layerSize(layerSize) {}

    LayerTree::Parts read()
    {
        m_parts.entryCount = m_in.size();
        for (auto left = m_in.count(); left > 0 && m_in.isGood(); --left)
            readInode();
        const auto nodeCount = m_in.count();
        m_in.require(nodeCount > 0);
        m_parts.nodes.clear();
        m_known = 1;
        for (quint32 id = 0; id < nodeCount && m_in.isGood(); ++id)
            readNode(id, nodeCount);
        m_in.require(m_known == nodeCount);
        checkShape();
        for (auto left = m_in.count(); left > 0 && m_in.isGood(); --left)
            readContent();
        for (auto left = m_in.count(); left > 0 && m_in.isGood(); --left) {
            LayerWarning warning;
            warning.kind = m_in.number<LayerWarning::Kind>(
                static_cast<quint64>(LayerWarning::Kind::FileBecameDirectory));
            warning.path = m_in.text();
            warning.count = m_in.number<quint32>();
            m_parts.warnings.push_back(std::move(warning));
        }
        return std::move(m_parts);
    }

private:
    quint32 keep(std::string_view text)
    {
        const auto offset = m_parts.texts.size();
        m_in.require(text.size() <= std::numeric_limits<quint32>::max() - offset);
        m_parts.texts += text;
        return static_cast<quint32>(offset);
    }

    void readInode()
    {
        LayerInode inode;
        inode.type = m_in.number<EntryType>(static_cast<quint64>(EntryType::Fifo));
        m_in.require(inode.type != EntryType::HardLink);
        inode.metadata = readMetadata(m_in);
        if (inode.type == EntryType::Symlink) {
            const auto target = m_in.text();
            inode.textOffset = keep(target);
            inode.textSize = static_cast<quint32>(target.size());
        } else if (inode.type == EntryType::File) {
            inode.size = m_in.size();
            inode.firstExtent = static_cast<quint32>(m_parts.extents.size());
            inode.extentCount = m_in.count();
            qint64 position = 0;
            for (auto left = inode.extentCount; left > 0 && m_in.isGood(); --left) {
                const Extent extent{m_in.size(), m_in.size(), m_in.size()};
                m_in.require(extent.position >= position && extent.position <= inode.size &&
                             extent.size <= inode.size - extent.position &&
                             extent.offset <= m_layerSize &&
                             extent.size <= m_layerSize - extent.offset);
                position = extent.position + extent.size;
                m_parts.extents.push_back(extent);
            }
        }
        m_parts.inodes.push_back(std::move(inode));
    }

    void readContent()
    {
        KeptContent content;
        content.inode = m_in.number<quint32>();
        content.bytes = m_in.text();
        const auto &known = m_parts.contents;
        m_in.require(content.inode < m_parts.inodes.size() &&
                     (known.empty() || known.back().inode < content.inode));
        m_in.require(m_in.isGood() && m_parts.inodes[content.inode].type == EntryType::File &&
                     content.bytes.size() <=
                         static_cast<std::size_t>(m_parts.inodes[content.inode].size));
        m_parts.contents.push_back(std::move(content));
    }

    void readNode(quint32 id, quint32 nodeCount)
    {
        LayerNode node;
        const auto bits = m_in.number<quint32>(31);
        m_in.require((bits & 7) <= static_cast<quint32>(NodeRole::LowerLink) && id < m_known);
        node.role = static_cast<NodeRole>(bits & 7);
        node.isWhiteout = (bits & Whiteout) != 0;
        node.isOpaque = (bits & Opaque) != 0;
        const auto name = m_in.text();
        const bool isNameFine =
            id == 0 ? name.empty()
                    : !name.empty() && name.size() <= 0xffff && name != "." && name != ".." &&
                          name.find_first_of(std::string_view("/\0", 2)) == name.npos;
        m_in.require(isNameFine);
        node.nameOffset = keep(name);
        node.nameSize = static_cast<quint16>(name.size());
        node.childCount = m_in.number<quint32>(nodeCount - std::min(m_known, nodeCount));
        node.firstChild = m_known;
        m_known += node.childCount;
        const bool hasInode = node.role == NodeRole::Implied || node.role == NodeRole::Directory ||
                              node.role == NodeRole::Leaf;
        if (hasInode) {
            node.inode = m_in.number<quint32>();
            m_in.require(node.inode < m_parts.inodes.size());
            m_in.require(m_in.isGood() && (m_parts.inodes[node.inode].type ==
                                           EntryType::Directory) == (node.role != NodeRole::Leaf));
        } else if (node.role == NodeRole::LowerLink) {
            const auto path = m_in.text();
            node.textOffset = keep(path);
            node.textSize = static_cast<quint32>(path.size());
        }
        const bool isLeaf = node.role == NodeRole::Leaf || node.role == NodeRole::LowerLink;
        m_in.require(!isLeaf || (node.childCount == 0 && !node.isOpaque));
        m_in.require(id != 0 || (node.role == NodeRole::Passage && !node.isWhiteout));
        m_parts.nodes.push_back(node);
    }

    /// Siblings must be sorted, no name may stand twice, no path may be endless.
    void checkShape()
    {
        if (!m_in.isGood())
            return;
        const auto nameOf = [this](NodeId id) {
            const auto &node = m_parts.nodes[id];
            return std::string_view(m_parts.texts).substr(node.nameOffset, node.nameSize);
        };
        std::vector<int> pathLengths(m_parts.nodes.size(), 0);
        for (NodeId parent = 0; parent < m_parts.nodes.size(); ++parent) {
            const auto &node = m_parts.nodes[parent];
            for (auto id = node.firstChild; id < node.firstChild + node.childCount; ++id) {
                pathLengths[id] = pathLengths[parent] + 1 + m_parts.nodes[id].nameSize;
                m_in.require(pathLengths[id] <= longestPath);
                m_in.require(id == node.firstChild || nameOf(id - 1) < nameOf(id));
            }
            if (!m_in.isGood())
                return;
        }
    }

    IndexReader &m_in;
    const qint64 m_layerSize;
    LayerTree::Parts m_parts;
    quint32 m_known = 0; ///< Nodes that some node read so far has as a child; the root.
};

} // namespace

QByteArray serialize(const LayerIndex &index)
{
    IndexWriter out;
    out.text(index.diffId.toString().toStdString());
    out.number(static_cast<quint64>(index.uncompressedSize));
    const auto &tree = index.tree;
    const auto &parts = tree.parts();
    out.number(static_cast<quint64>(parts.entryCount));
    out.number(parts.inodes.size());
    for (const auto &inode : parts.inodes) {
        out.number(static_cast<quint64>(inode.type));
        writeMetadata(out, inode.metadata);
        if (inode.type == EntryType::Symlink)
            out.text(tree.symlinkTarget(inode));
        if (inode.type != EntryType::File)
            continue;
        out.number(static_cast<quint64>(inode.size));
        out.number(inode.extentCount);
        for (const auto &extent : tree.extents(inode)) {
            out.number(static_cast<quint64>(extent.position));
            out.number(static_cast<quint64>(extent.offset));
            out.number(static_cast<quint64>(extent.size));
        }
    }
    out.number(parts.nodes.size());
    for (const auto &node : parts.nodes) {
        out.number(static_cast<quint32>(node.role) | (node.isWhiteout ? Whiteout : 0u) |
                   (node.isOpaque ? Opaque : 0u));
        out.text(tree.name(node));
        out.number(node.childCount);
        if (node.inode != noInode)
            out.number(node.inode);
        else if (node.role == NodeRole::LowerLink)
            out.text(tree.linkedPath(node));
    }
    out.number(parts.contents.size());
    for (const auto &content : parts.contents) {
        out.number(content.inode);
        out.text(content.bytes);
    }
    out.number(parts.warnings.size());
    for (const auto &warning : parts.warnings) {
        out.number(static_cast<quint64>(warning.kind));
        out.text(warning.path);
        out.number(warning.count);
    }
    const auto &payload = out.bytes();
    const auto checksum =
        Hasher::sha256(std::as_bytes(std::span(payload.constData(), std::size_t(payload.size()))));
    return signature + checksum.hex().toLatin1() + payload;
}

Result<LayerIndex> deserializeLayerIndex(const QByteArray &bytes)
{
    const Error corrupt{
        ErrorKind::Corrupt, Text::tr("What is remembered of the layer is not readable."), {}};
    const auto payload = bytes.mid(signature.size() + checksumSize);
    const auto checksum =
        Hasher::sha256(std::as_bytes(std::span(payload.constData(), std::size_t(payload.size()))));
    if (!bytes.startsWith(signature) ||
        bytes.mid(signature.size(), checksumSize) != checksum.hex().toLatin1())
        return corrupt;
    IndexReader in({payload.constData(), static_cast<std::size_t>(payload.size())});
    const auto digest = in.text();
    const auto diffId =
        Digest::parse(QString::fromLatin1(digest.data(), static_cast<qsizetype>(digest.size())));
    if (!diffId)
        return corrupt;
    const auto size = in.size();
    auto parts = TreeReader(in, size).read();
    if (!in.isAtEnd())
        return corrupt;
    return LayerIndex{*diffId, size, LayerTree(std::move(parts))};
}

} // namespace decant
