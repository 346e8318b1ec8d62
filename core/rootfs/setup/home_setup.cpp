// SPDX-License-Identifier: MIT
#include "core/rootfs/entry_path.h"
#include "core/rootfs/setup/setup_steps.h"

#include <algorithm>

namespace decant {

namespace {

constexpr quint32 usualMode = 0700;
constexpr quint32 permissionBits = 0777;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::HomeSetup)
};

/// Source: login.defs(5), HOME_MODE.
quint32 homeMode(const std::string &loginDefs)
{
    for (const auto line : linesOf(loginDefs)) {
        const auto setting = trimmed(line);
        if (!setting.starts_with("HOME_MODE"))
            continue;
        const auto digits = trimmed(setting.substr(9));
        const bool isOctal = digits.size() >= 3 && digits.size() <= 4 &&
                             digits.find_first_not_of("01234567") == digits.npos;
        if (isOctal)
            return static_cast<quint32>(std::stoul(std::string(digits), nullptr, 8)) &
                   permissionBits;
    }
    return usualMode;
}

/// Copies what lies in /etc/skel.
class SkeletonCopy
{
public:
    SkeletonCopy(const SetupWork &work, qint64 uid, qint64 gid)
        : m_work(work), m_tree(work.root.tree()), m_uid(uid), m_gid(gid)
    {}

    void copy(NodeId folder, const std::string &from, const std::string &to)
    {
        for (const auto id : m_tree.node(folder).children) {
            const auto &node = m_tree.node(id);
            const auto source = from + '/' + std::string(node.name);
            const auto target = to + '/' + std::string(node.name);
            if (m_work.root.tree().find(target, false))
                continue;
            const auto &inode = m_tree.inode(node.inode);
            const SetupLayer::Access access{inode.metadata.mode & permissionBits, m_uid, m_gid};
            if (node.isDirectory) {
                m_work.layer.folder(target, access);
                copy(id, source, target);
            } else if (inode.type == EntryType::Symlink) {
                const auto link = m_tree.layers()[node.inode.layer].symlinkTarget(inode);
                m_work.layer.link(target, link, access);
            } else if (const auto text = m_work.root.text(source)) {
                m_work.layer.write(target, std::string(*text), access);
            } else {
                m_leftOut.append(displayName(source));
            }
        }
    }

    const QStringList &leftOut() const { return m_leftOut; }

private:
    const SetupWork &m_work;
    const MergedTree &m_tree;
    const qint64 m_uid;
    const qint64 m_gid;
    QStringList m_leftOut;
};

} // namespace

void setUpHome(const SetupWork &work, const std::string &home, qint64 uid, qint64 gid)
{
    const auto *there = work.root.inode(home);
    const bool isTheirs = there && there->metadata.uid == uid;
    if (isTheirs)
        return;
    const auto mode = there ? there->metadata.mode : homeMode(work.layer.text("etc/login.defs"));
    work.layer.folder(home, {mode, uid, gid});
    const auto skeleton = work.root.tree().find("etc/skel");
    if (!skeleton || !work.root.tree().node(*skeleton).isDirectory)
        return;
    SkeletonCopy copy(work, uid, gid);
    copy.copy(*skeleton, "etc/skel", home);
    if (!copy.leftOut().isEmpty())
        work.fellShort(u"home"_s, Text::tr("Not copied to the home, since they are too large: %1.")
                                      .arg(copy.leftOut().join(u", ")));
}

} // namespace decant
