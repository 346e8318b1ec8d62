// SPDX-License-Identifier: MIT
#include "core/registry/document_task.h"

#include "core/base/log.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace decant {

DocumentTask::DocumentTask(MakeRequest make, const RetryPolicy &policy, qint64 sizeLimit,
                           QString server, QObject *parent)
    : ValueTask(parent),
      m_make(std::move(make)),
      m_policy(policy),
      m_sizeLimit(sizeLimit),
      m_server(std::move(server))
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // Others may come a twentieth too early.
    connect(&m_wait, &QTimer::timeout, this, &DocumentTask::run);
}

void DocumentTask::run()
{
    ++m_tries;
    m_body.clear();
    m_request = m_make();
    connect(m_request.get(), &RegistryRequest::readable, this, &DocumentTask::takeBytes);
    connect(m_request.get(), &RegistryRequest::finished, this, &DocumentTask::takeEnd);
    m_request->start();
}

void DocumentTask::stop()
{
    m_wait.stop();
    if (m_request) {
        m_request->disconnect(this);
        m_request.release()->deleteLater();
    }
    fail(cancelledError());
}

void DocumentTask::takeBytes()
{
    m_body += m_request->read(m_sizeLimit + 1 - m_body.size());
    if (m_body.size() > m_sizeLimit)
        takeEnd();
}

void DocumentTask::takeEnd()
{
    if (isFinished())
        return;
    m_request->disconnect(this);
    if (m_request->failure()) {
        retryOrFail(*m_request->failure());
        return;
    }
    m_wasAnswered = true;
    m_body += m_request->read(m_sizeLimit + 1 - m_body.size());
    if (m_request->status() != 200)
        retryOrFail(m_request->refusal(m_body.left(errorBodyLimit)));
    else
        takeDocument();
}

void DocumentTask::takeDocument()
{
    if (m_body.size() > m_sizeLimit) {
        fail({ErrorKind::Corrupt, tr("%1 sends an unreasonably large answer.").arg(m_server),
              m_request->description()});
        return;
    }
    if (m_request->isWebPage()) {
        fail(webPageError(m_server, m_request->description()));
        return;
    }
    // Qt reports a body that was cut short as complete.
    const auto length = m_request->contentLength();
    if (!m_request->isHead() && length && *length > m_body.size()) {
        retryOrFail(noAnswer(
            {Trouble::Lost,
             u"%1: %2 of %3 bytes"_s.arg(m_request->description()).arg(m_body.size()).arg(*length)},
            m_server));
        return;
    }
    finishWith({.body = m_body,
                .contentType = m_request->header("Content-Type"),
                .digest = m_request->header("Docker-Content-Digest"),
                .link = m_request->header("Link"),
                .url = m_request->url(),
                .warnings = m_request->warnings(),
                .quota = m_request->quota(),
                .target = m_request->target()});
}

void DocumentTask::retryOrFail(const RequestFailure &failure)
{
    // The next one to ask is another one.
    const bool hasOthers = m_request->distrustMirror(failure.error.detail);
    m_request.release()->deleteLater();
    if (hasOthers) {
        m_wait.start(0);
        return;
    }
    const auto wait = m_policy.waitAfter(m_tries, failure.trouble, failure.retryAfter,
                                         QRandomGenerator::global()->generateDouble());
    if (!wait) {
        m_wasUnreached = !m_wasAnswered && isNoWay(failure.trouble);
        fail(failure.error);
        return;
    }
    qCInfo(log::registry) << "again in" << wait->count() << "ms:" << failure.error.detail;
    emit postponed(QDateTime::currentDateTimeUtc().addMSecs(wait->count()));
    m_wait.start(*wait);
}

} // namespace decant
