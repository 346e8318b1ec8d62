// SPDX-License-Identifier: MIT
#include "core/values/auth_file.h"

#include "core/base/json_reader.h"
#include "core/values/registry_name.h"

namespace decant {

namespace {

/// What an entry of "auths" or "credHelpers" is for.
struct Key
{
    QString registry; ///< Canonical.
    QString path;     ///< A repository or a namespace; empty: all of the registry.
};

/// Docker writes addresses, of which the host counts; Podman names, whose path counts too.
Key keyOf(const QString &written)
{
    auto text = written.trimmed();
    const auto scheme = text.indexOf(u"://");
    if (scheme >= 0)
        text = text.sliced(scheme + 3);
    auto path = text.section(u'/', 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    const bool isAddress = scheme >= 0 || path == u"v1" || path == u"v2";
    return {canonicalRegistry(text.section(u'/', 0, 0)), isAddress ? QString() : path};
}

bool covers(const QString &path, const QString &repository)
{
    return path.isEmpty() || repository == path || repository.startsWith(path + u'/');
}

/// "user:secret" in base64, padded with NULs by some.
std::optional<std::pair<QString, QString>> decode(const QString &auth)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(auth.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    auto text = *decoded;
    while (text.endsWith('\0'))
        text.chop(1);
    const auto colon = text.indexOf(':');
    if (colon < 0)
        return std::nullopt;
    return std::pair(QString::fromUtf8(text.first(colon)), QString::fromUtf8(text.mid(colon + 1)));
}

std::optional<Credential> credentialOf(const QJsonObject &entry)
{
    using Kind = Credential::Kind;
    if (const auto token = entry.value(u"registrytoken").toString(); !token.isEmpty())
        return Credential{Kind::RegistryToken, {}, token};
    auto user = entry.value(u"username").toString();
    auto secret = entry.value(u"password").toString();
    if (const auto decoded = decode(entry.value(u"auth").toString()))
        std::tie(user, secret) = *decoded;
    if (const auto token = entry.value(u"identitytoken").toString(); !token.isEmpty())
        return Credential{Kind::IdentityToken, user == u"<token>" ? QString() : user, token};
    // Empty where a helper keeps what belongs here.
    if (secret.isEmpty())
        return std::nullopt;
    return Credential::of(user, secret);
}

} // namespace

Result<AuthFile> AuthFile::parse(const QByteArray &text, Format format)
{
    const QByteArray byteOrderMark("\xef\xbb\xbf");
    const auto reader = JsonReader::parse(
        text.startsWith(byteOrderMark) ? text.mid(byteOrderMark.size()) : text, u"sign-in file"_s);
    if (!reader)
        return reader.error();
    AuthFile file;
    if (format == Format::Dockercfg) {
        file.m_auths = reader->json();
        return file;
    }
    file.m_auths = reader->json().value(u"auths").toObject();
    file.m_helpers = reader->json().value(u"credHelpers").toObject();
    file.m_store = reader->json().value(u"credsStore").toString();
    return file;
}

QString AuthFile::helperFor(const QString &registry) const
{
    const auto wanted = canonicalRegistry(registry);
    for (auto it = m_helpers.constBegin(); it != m_helpers.constEnd(); ++it) {
        const auto key = keyOf(it.key());
        if (key.registry == wanted && key.path.isEmpty() && !it.value().toString().isEmpty())
            return it.value().toString();
    }
    return m_store;
}

QMap<QString, QString> AuthFile::accounts() const
{
    QMap<QString, QString> users;
    for (auto it = m_helpers.constBegin(); it != m_helpers.constEnd(); ++it)
        users.insert(keyOf(it.key()).registry, {});
    for (auto it = m_auths.constBegin(); it != m_auths.constEnd(); ++it) {
        const auto registry = keyOf(it.key()).registry;
        const auto credential = credentialOf(it.value().toObject());
        // Without a helper program an empty entry is what signing out left.
        if (!credential && helperFor(registry).isEmpty())
            continue;
        auto &user = users[registry];
        if (user.isEmpty() && credential)
            user = credential->user;
    }
    return users;
}

std::optional<Credential> AuthFile::credentialFor(const QString &registry,
                                                  const QString &repository) const
{
    const auto wanted = canonicalRegistry(registry);
    std::optional<Credential> best;
    qsizetype bestLength = -1;
    bool bestIsExact = false;
    for (auto it = m_auths.constBegin(); it != m_auths.constEnd(); ++it) {
        const auto key = keyOf(it.key());
        if (key.registry != wanted || !covers(key.path, repository))
            continue;
        const auto length = key.path.size();
        // Among several spellings of one key, the one that programs write today.
        const bool isExact =
            it.key() ==
            (wanted == u"docker.io" && length == 0 ? u"https://index.docker.io/v1/"_s : registry);
        if (length < bestLength || (length == bestLength && !isExact) ||
            (length == bestLength && bestIsExact))
            continue;
        if (auto credential = credentialOf(it.value().toObject())) {
            best = std::move(credential);
            bestLength = length;
            bestIsExact = isExact;
        }
    }
    return best;
}

} // namespace decant
