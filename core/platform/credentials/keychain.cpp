// SPDX-License-Identifier: MIT
#include "core/platform/credentials/keychain.h"

#include "core/base/result.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <qt6keychain/keychain.h>

#include <array>
#include <functional>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::Keychain)
};

const QString service = u"decant"_s;
/// Time for somebody to type the keychain's own password.
constexpr std::chrono::seconds patience(120);

Error errorOf(const QKeychain::Job &job)
{
    const bool isDenied =
        job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
    return {ErrorKind::Failed,
            isDenied ? Text::tr("The system's keychain does not let Decant in. Unlock it, then try "
                                "again.")
                     : Text::tr("The system's keychain can't be reached. Start one, such as GNOME "
                                "Keyring or KWallet, then try again."),
            job.errorString()};
}

/// One job of the keychain library, as a task.
template <typename T>
class KeychainTask final : public ValueTask<T>
{
public:
    using Conclude = std::function<Result<T>(const QKeychain::Job &)>;

    KeychainTask(QKeychain::Job *job, const QString &registry, Conclude conclude)
        : m_job(job), m_conclude(std::move(conclude))
    {
        job->setKey(registry);
        // It deletes itself, and must: a service that answers late still calls it back.
        job->setAutoDelete(true);
    }
    ~KeychainTask() override
    {
        if (m_job && !m_hasStarted)
            delete m_job.data();
        else if (m_job)
            m_job->disconnect(this);
    }

protected:
    void run() override
    {
        QObject::connect(m_job.data(), &QKeychain::Job::finished, this, [this] { conclude(); });
        QObject::connect(&m_patience, &QTimer::timeout, this, [this] {
            abandon({ErrorKind::Failed, Text::tr("The system's keychain does not answer."), {}});
        });
        m_patience.setSingleShot(true);
        m_patience.start(patience);
        m_hasStarted = true;
        m_job->start();
    }

    void stop() override { abandon(cancelledError()); }

private:
    void conclude()
    {
        m_patience.stop();
        auto result = m_conclude(*m_job);
        m_job = nullptr;
        if (result)
            this->finishWith(*std::move(result));
        else
            this->fail(result.error());
    }

    void abandon(const Error &error)
    {
        m_patience.stop();
        if (m_job)
            m_job->disconnect(this);
        this->fail(error);
    }

    QPointer<QKeychain::Job> m_job;
    Conclude m_conclude;
    bool m_hasStarted = false;
    QTimer m_patience{this};
};

constexpr std::array kinds{"password", "identity-token", "registry-token"};

QString toText(const Credential &credential)
{
    const auto kind = QLatin1StringView(kinds.at(static_cast<std::size_t>(credential.kind)));
    const QJsonObject json{
        {u"kind"_s, kind}, {u"user"_s, credential.user}, {u"secret"_s, credential.secret}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Credential> fromText(const QString &text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto secret = json.value(u"secret").toString();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (!secret.isEmpty() && json.value(u"kind").toString() == QLatin1StringView(kinds.at(i)))
            return Credential{static_cast<Credential::Kind>(i), json.value(u"user").toString(),
                              secret};
    }
    return std::nullopt;
}

} // namespace

std::unique_ptr<ValueTask<std::optional<Credential>>> readKeychain(const QString &registry)
{
    using Found = std::optional<Credential>;
    const auto conclude = [](const QKeychain::Job &job) -> Result<Found> {
        if (job.error() == QKeychain::EntryNotFound)
            return Found();
        if (job.error() != QKeychain::NoError)
            return errorOf(job);
        return fromText(static_cast<const QKeychain::ReadPasswordJob &>(job).textData());
    };
    return std::make_unique<KeychainTask<Found>>(new QKeychain::ReadPasswordJob(service), registry,
                                                 conclude);
}

std::unique_ptr<ValueTask<bool>> writeKeychain(const QString &registry,
                                               const Credential &credential)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(toText(credential));
    const auto conclude = [](const QKeychain::Job &written) -> Result<bool> {
        if (written.error() != QKeychain::NoError)
            return errorOf(written);
        return true;
    };
    return std::make_unique<KeychainTask<bool>>(job, registry, conclude);
}

std::unique_ptr<ValueTask<bool>> eraseKeychain(const QString &registry)
{
    const auto conclude = [](const QKeychain::Job &job) -> Result<bool> {
        if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
            return errorOf(job);
        return true;
    };
    return std::make_unique<KeychainTask<bool>>(new QKeychain::DeletePasswordJob(service), registry,
                                                conclude);
}

} // namespace decant
