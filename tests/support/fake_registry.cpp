// SPDX-License-Identifier: MIT
#include "tests/support/fake_registry.h"

#include <QMutexLocker>
#include <QTcpServer>
#include <QTcpSocket>

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
    FakeRequest request{first.value(0), first.value(1), {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        if (colon > 0)
            request.headers.insert(lines[i].first(colon).toLower(),
                                   lines[i].sliced(colon + 1).trimmed());
    }
    return request;
}

} // namespace

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

FakeRegistry::FakeRegistry()
{
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
        const auto request = parseRequest(input.first(end));
        input.remove(0, end + 4);
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
    head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n");
    if (request.method == "HEAD")
        return;
    socket->write(reply.body.first(
        std::min(reply.cutAfter.value_or(reply.body.size()), qint64{reply.body.size()})));
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
    const auto range = request.headers.value("range");
    if (range.isEmpty()) {
        reply.body = *blob;
        return reply;
    }
    const auto first = range.mid(6, range.size() - 7).toLongLong();
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
