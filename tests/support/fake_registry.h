// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/test_image.h"

#include <QHash>
#include <QMutex>
#include <QSslCertificate>
#include <QSslKey>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace decant {

/// Who a server says it is: localhost, by a certificate that nobody trusts yet.
struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;

    /// Made by openssl, good for a day.
    static TlsIdentity make();
};

struct FakeRequest
{
    QByteArray method;
    QByteArray path;                       ///< With its query.
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body{};

    bool isBlob() const { return path.contains("/blobs/"); }
    bool isManifest() const { return path.contains("/manifests/"); }
    /// The first byte that is wanted.
    qint64 offset() const;
};

struct FakeReply
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Content-Length comes by itself.
    QByteArray body;
    std::optional<qint64> statedLength; ///< Instead of the true Content-Length.
    std::optional<qint64> cutAfter;     ///< Bytes of the body, then the connection ends.
    bool isChunked = false;             ///< No Content-Length at all.
    bool hangs = false;                 ///< Or rather: then nothing more happens.

    void set(const QByteArray &name, const QByteArray &value);
};

/// A registry in this process, on a thread of its own, that can be told to misbehave and
/// remembers what it was asked.
class FakeRegistry
{
public:
    /// Looks at a request and at what the answer would be, and may change that. Runs on the
    /// registry's thread; the rules apply in the order in which they were added.
    using Rule = std::function<void(const FakeRequest &request, FakeReply &reply)>;

    /// With an identity it speaks HTTPS, and is called localhost.
    explicit FakeRegistry(std::optional<TlsIdentity> identity = {});
    ~FakeRegistry();

    QByteArray address() const
    {
        return (m_isSecure ? "localhost:" : "127.0.0.1:") + QByteArray::number(m_port);
    }
    /// "127.0.0.1:34567/lab/image:1"
    QString name(const QString &tag = u"1"_s) const;

    void add(const TestImage &image, const QByteArray &tag = "1");
    /// `name`: tag or digest.
    void addManifest(const QByteArray &name, const QByteArray &body,
                     const QByteArray &contentType = ociManifestType);
    void addBlob(const QByteArray &body);
    void addRule(Rule rule);

    QList<FakeRequest> requests() const;
    /// How many requests there were whose path contains this.
    qsizetype count(const QByteArray &pathPart) const;

private:
    void accept(QTcpSocket *socket);
    void read(QTcpSocket *socket, QByteArray &input);
    void answer(QTcpSocket *socket, const FakeRequest &request);
    FakeReply ordinaryReply(const FakeRequest &request) const;
    FakeReply blobReply(const FakeRequest &request) const;

    mutable QMutex m_mutex;
    QHash<QByteArray, std::pair<QByteArray, QByteArray>> m_manifests; ///< Type, body.
    QHash<QByteArray, QByteArray> m_blobs;
    QList<Rule> m_rules;
    QList<FakeRequest> m_requests;
    const bool m_isSecure;
    quint16 m_port = 0;
    QThread m_thread;
    std::unique_ptr<QTcpServer> m_server;
};

/// What a registry says no with.
FakeReply refusal(int status, const QByteArray &code);

} // namespace decant
