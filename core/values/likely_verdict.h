// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/image_config.h"

#include <QCoreApplication>

namespace decant {

/// What the configuration alone lets expect of an image as a distribution: likely, not checked.
/// Source: ux.md 5.2.
class LikelyVerdict
{
    Q_DECLARE_TR_FUNCTIONS(decant::LikelyVerdict)

public:
    enum class Kind
    {
        GoodFit,          ///< It starts a shell, or is known to suit.
        ApplicationImage, ///< It starts one program, serves ports or keeps volumes.
        NonRootUser,      ///< It runs as somebody else than root.
        Unknown           ///< Nothing speaks for it or against it.
    };

    /// `isCurated`: it stands in the catalog. The strongest verdict wins.
    static LikelyVerdict of(const ImageConfig &config, bool isCurated);

    Kind kind() const { return m_kind; }
    bool isWarning() const
    {
        return m_kind == Kind::ApplicationImage || m_kind == Kind::NonRootUser;
    }
    /// A few words: "Application image". Empty for Unknown.
    QString title() const;
    /// One sentence or two. Empty for Unknown.
    QString sentence() const;

private:
    Kind m_kind = Kind::Unknown;
    QString m_subject; ///< The program, or the user.
};

/// The stable name in JSON output: "application-image".
QString nameOf(LikelyVerdict::Kind kind);

} // namespace decant
