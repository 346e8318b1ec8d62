// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/http_failure.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

namespace decant {

struct HttpRequest
{
    QUrl url;
    bool isHead = false;
    QByteArray accept;        ///< Media types; empty: anything.
    QByteArray authorization; ///< Goes to this URL's origin only, whatever redirects say.
    bool isAnonymous = false; ///< Whoever answers must not learn who we are.
    qint64 firstByte = 0;     ///< Above 0: only what lies from there on is asked for.
    QByteArray form{};        ///< Not empty: it is posted, and no redirect is followed.
    bool isLarge = false;     ///< A body of any size, on connections of its own.
};

/// One request and its answer, redirects followed by hand. Source: oci.md B.15, E.1-8.
///
/// A proxy that wants to know who we are is told what ProxyPasswords knows, and the request is
/// sent again; so a few times, where that is refused.
/// The body is read while it arrives; who stops reading slows the server down. There is no limit
/// to the whole time, only to the time without a byte. Not to be deleted from inside a signal of
/// its own; deleteLater() is.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(NetworkAccess &network, HttpRequest request,
                 std::chrono::milliseconds longestSilence, QObject *parent = nullptr);
    /// Lets go of the connection; no signal follows.
    ~HttpExchange() override;

    void start();

    /// \name From responded() on
    /// @{
    int status() const;
    QByteArray header(const char *name) const;
    /// Where the answer came from.
    QUrl url() const { return m_request.url; }
    /// A redirect led to another origin, whose answer is not the first one's own.
    bool isFromElsewhere() const { return m_isElsewhere; }
    /// @}

    qint64 available() const;
    QByteArray read(qint64 atMost);
    /// Nothing is read on purpose: silence is no sign of trouble meanwhile.
    void setHeld(bool isHeld);

    /// After finished(): what went wrong; a status code that says no is no failure here.
    const std::optional<HttpFailure> &failure() const { return m_failure; }

signals:
    void responded();
    void readable();
    /// Always comes, and last. Bytes may still be there to be read.
    void finished();

private:
    void send();
    void takeHeaders();
    void takeBytes();
    void takeEnd();
    void giveUp();
    void fail(Trouble trouble, const QString &detail);
    void fail(const HttpFailure &failure);
    void takeFailure(const HttpFailure &failure);
    bool isRedirect() const;
    void followRedirect();
    void dropReply();

    NetworkAccess &m_network;
    HttpRequest m_request;
    QPointer<QNetworkReply> m_reply; ///< The network's own child.
    QTimer m_silence{this};
    int m_hops = 0;
    bool m_isElsewhere = false;
    bool m_hasResponded = false;
    int m_answers = 0;                  ///< With which the request was sent again.
    std::optional<Credential> m_answer; ///< The last one.
    QList<QSslError> m_refused;         ///< What is wrong with the server's certificate.
    std::optional<HttpFailure> m_failure;
};

/// A redirect may lead there: to HTTP(S), never from what is encrypted to what is not, and never
/// from outside to this computer or its network.
bool mayFollow(const QUrl &from, const QUrl &to);

} // namespace decant
