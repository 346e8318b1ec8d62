// SPDX-License-Identifier: MIT
#include "tests/support/fake_registry.h"

#include "tests/support/blobs.h"
#include "tests/support/run_program.h"

#include <QMutexLocker>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <algorithm>

namespace decant {

namespace {

QByteArray nameOf(const QByteArray &content)
{
    return digestOf(content).toString().toLatin1();
}

FakeRequest parseRequest(const QByteArray &head)
{
    const auto lines = head.split('\n');
    const auto first = lines.first().trimmed().split(' ');
    FakeRequest request{first.value(0), first.value(1), {}, {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        if (colon > 0)
            request.headers.insert(lines[i].first(colon).toLower(),
                                   lines[i].sliced(colon + 1).trimmed());
    }
    return request;
}

class TlsServer final : public QTcpServer
{
public:
    explicit TlsServer(TlsIdentity identity) : m_identity(std::move(identity)) {}

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setLocalCertificate(m_identity.certificate);
        socket->setPrivateKey(m_identity.key);
        socket->startServerEncryption();
        addPendingConnection(socket);
    }

private:
    const TlsIdentity m_identity;
};

} // namespace

TlsIdentity TlsIdentity::make()
{
    const QTemporaryDir folder;
    const auto key = folder.filePath(u"key.pem"_s);
    const auto certificate = folder.filePath(u"certificate.pem"_s);
    runProgram({u"openssl"_s, u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                u"-days"_s, u"1"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                u"subjectAltName=DNS:localhost"_s, u"-keyout"_s, key, u"-out"_s, certificate});
    return {QSslCertificate(contentOf(certificate)), QSslKey(contentOf(key), QSsl::Rsa)};
}

qint64 FakeRequest::offset() const
{
    const auto range = headers.value("range");
    return range.isEmpty() ? 0 : range.mid(6, range.size() - 7).toLongLong();
}

void FakeReply::set(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&](const auto &header) { return header.first == name; });
    headers.append({name, value});
}

FakeReply refusal(int status, const QByteArray &code)
{
    FakeReply reply;
    reply.status = status;
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = R"({"errors":[{"code":")" + code + R"(","message":"no"}]})";
    return reply;
}

FakeRegistry::FakeRegistry(std::optional<TlsIdentity> identity) : m_isSecure(identity.has_value())
{
    if (identity)
        m_server = std::make_unique<TlsServer>(*std::move(identity));
    else
        m_server = std::make_unique<QTcpServer>();
    const bool isListening = m_server->listen(QHostAddress::LocalHost);
    Q_ASSERT(isListening);
    m_port = m_server->serverPort();
    QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] {
        while (auto *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    m_server->moveToThread(&m_thread);
    m_thread.start();
}

FakeRegistry::~FakeRegistry()
{
    QObject::connect(
        &m_thread, &QThread::finished, m_server.get(), [this] { m_server.reset(); },
        Qt::DirectConnection);
    m_thread.quit();
    m_thread.wait();
}

QString FakeRegistry::name(const QString &tag) const
{
    return QString::fromLatin1(address()) + u"/lab/image:"_s + tag;
}

void FakeRegistry::add(const TestImage &image, const QByteArray &tag)
{
    addManifest(tag, image.manifest);
    for (const auto &blob : image.blobs())
        addBlob(blob);
}

void FakeRegistry::addManifest(const QByteArray &name, const QByteArray &body,
                               const QByteArray &contentType)
{
    const QMutexLocker lock(&m_mutex);
    m_manifests.insert(name, {contentType, body});
    m_manifests.insert(nameOf(body), {contentType, body});
}

void FakeRegistry::addBlob(const QByteArray &body)
{
    const QMutexLocker lock(&m_mutex);
    m_blobs.insert(nameOf(body), body);
}

void FakeRegistry::addRule(Rule rule)
{
    const QMutexLocker lock(&m_mutex);
    m_rules.append(std::move(rule));
}

QList<FakeRequest> FakeRegistry::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

qsizetype FakeRegistry::count(const QByteArray &pathPart) const
{
    const auto all = requests();
    return std::count_if(all.begin(), all.end(), [&](const FakeRequest &request) {
        return request.path.contains(pathPart);
    });
}

void FakeRegistry::accept(QTcpSocket *socket)
{
    const auto input = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::readyRead, socket,
                     [this, socket, input] { read(socket, *input); });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void FakeRegistry::read(QTcpSocket *socket, QByteArray &input)
{
    input += socket->readAll();
    for (auto end = input.indexOf("\r\n\r\n"); end >= 0; end = input.indexOf("\r\n\r\n")) {
        auto request = parseRequest(input.first(end));
        const auto length = request.headers.value("content-length").toLongLong();
        if (input.size() < end + 4 + length)
            return;
        request.body = input.mid(end + 4, length);
        input.remove(0, end + 4 + length);
        answer(socket, request);
    }
}

void FakeRegistry::answer(QTcpSocket *socket, const FakeRequest &request)
{
    FakeReply reply;
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(request);
        reply = ordinaryReply(request);
        for (const auto &rule : m_rules)
            rule(request, reply);
    }
    const auto length = reply.statedLength.value_or(reply.body.size());
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Whatever\r\n";
    head += reply.isChunked ? QByteArray("Transfer-Encoding: chunked\r\n")
                            : "Content-Length: " + QByteArray::number(length) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n");
    if (request.method == "HEAD")
        return;
    if (reply.isChunked)
        socket->write(QByteArray::number(reply.body.size(), 16) + "\r\n");
    socket->write(reply.body.first(
        std::min(reply.cutAfter.value_or(reply.body.size()), qint64{reply.body.size()})));
    if (reply.isChunked && !reply.cutAfter)
        socket->write("\r\n0\r\n\r\n");
    if (reply.cutAfter && !reply.hangs) {
        // Who hangs up does not listen either: a next request on this connection is lost.
        QObject::disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
        socket->disconnectFromHost();
    }
}

FakeReply FakeRegistry::ordinaryReply(const FakeRequest &request) const
{
    if (request.isBlob())
        return blobReply(request);
    FakeReply reply;
    if (request.path.contains("/tags/list")) {
        reply.headers = {{"Content-Type", "application/json"}};
        reply.body = R"({"name":"lab/image","tags":["1"]})";
        return reply;
    }
    const auto name = request.path.mid(request.path.lastIndexOf('/') + 1);
    if (!request.isManifest() || !m_manifests.contains(name))
        return refusal(404, "MANIFEST_UNKNOWN");
    const auto &[type, body] = *m_manifests.constFind(name);
    reply.headers = {{"Content-Type", type}, {"Docker-Content-Digest", nameOf(body)}};
    reply.body = body;
    return reply;
}

FakeReply FakeRegistry::blobReply(const FakeRequest &request) const
{
    const auto blob = m_blobs.constFind(request.path.mid(request.path.lastIndexOf('/') + 1));
    if (blob == m_blobs.constEnd())
        return refusal(404, "BLOB_UNKNOWN");
    FakeReply reply;
    reply.headers = {{"Content-Type", "application/octet-stream"}};
    if (!request.headers.contains("range")) {
        reply.body = *blob;
        return reply;
    }
    const auto first = request.offset();
    if (first >= blob->size())
        return refusal(416, "RANGE_INVALID");
    reply.status = 206;
    reply.body = blob->sliced(first);
    reply.set("Content-Range", "bytes " + QByteArray::number(first) + '-' +
                                   QByteArray::number(blob->size() - 1) + '/' +
                                   QByteArray::number(blob->size()));
    return reply;
}

} // namespace decant
