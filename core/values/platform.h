// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringView>

namespace decant {

/// What an image was built for: linux/amd64, linux/arm64/v8.
/// Source: OCI image-spec v1.1, "Platform variants"; names are Go's GOOS and GOARCH.
class Platform
{
    Q_DECLARE_TR_FUNCTIONS(decant::Platform)

public:
    Platform() = default;
    Platform(QString os, const QString &architecture, QString variant = {});

    /// "linux/amd64", "linux/arm/v7"; common other names (x86_64, aarch64) are understood.
    static Result<Platform> parse(QStringView text);
    /// Linux on this computer's processor.
    static Platform host();

    const QString &os() const { return m_os; }
    const QString &architecture() const { return m_architecture; }
    /// Empty where the architecture has but one, or the plain one is meant.
    const QString &variant() const { return m_variant; }
    bool isEmpty() const { return m_os.isEmpty() && m_architecture.isEmpty(); }
    QString toString() const;

    /// How well an image built for `image` runs where this platform is asked for:
    /// 0 not at all; the higher the better. arm v7 runs v6, arm64 is arm64/v8, amd64 is
    /// amd64/v1.
    int suitabilityOf(const Platform &image) const;

    bool operator==(const Platform &) const = default;

private:
    QString m_os;
    QString m_architecture;
    QString m_variant;
};

} // namespace decant
