// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHashFunctions>
#include <QString>
#include <QStringView>

namespace decant {

/// A content's name: sha256:<64 hex digits> or sha512:<128 hex digits>, lower case.
/// Being checked when it is made, its hex part is safe as a file name.
/// Source: OCI image-spec v1.1, "Digests".
class Digest
{
    Q_DECLARE_TR_FUNCTIONS(decant::Digest)

public:
    enum class Algorithm
    {
        Sha256,
        Sha512
    };

    static Result<Digest> parse(QStringView text);
    /// `raw`: 32 bytes for SHA-256, 64 for SHA-512.
    static Digest fromRaw(Algorithm algorithm, const QByteArray &raw);

    Algorithm algorithm() const { return m_algorithm; }
    const QString &hex() const { return m_hex; }
    QString toString() const;
    /// The first twelve hex digits, as people know them from other tools.
    QString shortHex() const { return m_hex.left(12); }

    bool operator==(const Digest &) const = default;
    friend size_t qHash(const Digest &digest, size_t seed = 0)
    {
        return ::qHash(digest.m_hex, seed);
    }

private:
    Digest(Algorithm algorithm, QString hex) : m_algorithm(algorithm), m_hex(std::move(hex)) {}

    Algorithm m_algorithm;
    QString m_hex;
};

} // namespace decant
