// SPDX-License-Identifier: MIT
#include "core/rootfs/entry_path.h"
#include "core/rootfs/overlay.h"

namespace decant {

namespace {

/// More are counted, not shown: nobody reads them.
constexpr qsizetype mostWarnings = 40;

} // namespace

void Overlay::warn(const QString &sentence)
{
    if (m_tree.m_warnings.size() < mostWarnings)
        m_tree.m_warnings.append(sentence);
    else
        ++m_unsaid;
}

void Overlay::warnOfShadow(NodeId link)
{
    warn(tr("Layer %1 shadows /%2: it holds files in a directory of that name, where a lower layer "
            "has a symbolic link to %3. The directory replaces the link, and what was reached "
            "through it is gone. Docker does the same; --keep-dirlinks follows the link instead.")
             .arg(layerNumber())
             .arg(displayName(m_path), displayName(m_tree.symlinkTarget(link).value_or(""))));
}

void Overlay::repeatWarnings()
{
    using Kind = LayerWarning::Kind;
    for (const auto &warning : layer().warnings()) {
        const auto path = displayName(warning.path);
        const auto count = static_cast<int>(warning.count);
        switch (warning.kind) {
        case Kind::WhiteoutBeneathLink:
            // Told together with those that only the lower layers reveal.
            if (m_voidMarks == 0)
                m_firstVoidMark = warning.path;
            m_voidMarks += warning.count;
            break;
        case Kind::LinkMetadataIgnored:
            warn(tr("Layer %1 gives hard links an owner, a mode or a time that their targets do "
                    "not have; the targets' count: %2, %n in all.",
                    nullptr, count)
                     .arg(layerNumber())
                     .arg(path));
            break;
        case Kind::OverlayXattrsRemoved:
            warn(tr("Layer %1 carries attributes that only a running container engine may set; "
                    "they are left out: %2, %n files in all.",
                    nullptr, count)
                     .arg(layerNumber())
                     .arg(path));
            break;
        case Kind::FileBecameDirectory:
            warn(tr("Layer %1 puts files beneath what it first made a file; the directory counts: "
                    "%2, %n in all.",
                    nullptr, count)
                     .arg(layerNumber())
                     .arg(path));
            break;
        }
    }
    if (m_voidMarks > 0)
        warn(tr("Layer %1 marks files as deleted whose path leads through a link or a file; "
                "nothing is deleted there: %2, %n in all.",
                nullptr, static_cast<int>(m_voidMarks))
                 .arg(layerNumber())
                 .arg(displayName(m_firstVoidMark)));
}

} // namespace decant
