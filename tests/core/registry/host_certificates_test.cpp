// SPDX-License-Identifier: MIT
#include "core/registry/host_certificates.h"
#include "tests/support/blobs.h"
#include "tests/support/result_matchers.h"

#include <QDir>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace decant {
namespace {

class HostCertificatesTest : public testing::Test
{
protected:
    /// FOLDER/HOST/NAME with what openssl makes for `subject`.
    void make(const QString &host, const QString &name, const QString &subject)
    {
        const auto path = folder.filePath(host);
        ASSERT_TRUE(QDir().mkpath(path));
        const auto key = path + u'/' + name.section(u'.', 0, 0) + u".key"_s;
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                     u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s,
                                     u"30"_s, u"-subj"_s, u"/CN="_s + subject, u"-keyout"_s, key,
                                     u"-out"_s, path + u'/' + name});
        ASSERT_TRUE(openssl.waitForFinished());
        ASSERT_EQ(openssl.exitCode(), 0);
    }

    static QStringList trusted(const QSslConfiguration &configuration)
    {
        QStringList names;
        for (const auto &certificate : configuration.caCertificates())
            names += certificate.subjectInfo(QSslCertificate::CommonName);
        return names;
    }

    const QTemporaryDir folder;
    HostCertificates certificates{{folder.filePath(u"own"_s), folder.filePath(u"docker"_s)}};
};

TEST_F(HostCertificatesTest, B27AHostsAuthoritiesComeBesideTheSystems)
{
    make(u"own/lab.example:5000"_s, u"ca.crt"_s, u"lab-ca"_s);
    make(u"docker/lab.example:5000"_s, u"more.crt"_s, u"more-ca"_s);
    const auto names =
        trusted(certificates.configurationFor(QUrl(u"https://lab.example:5000/v2/"_s)));
    EXPECT_TRUE(names.contains(u"lab-ca"));
    EXPECT_TRUE(names.contains(u"more-ca"));
    EXPECT_GE(names.size(), 2 + QSslConfiguration::systemCaCertificates().size() / 2);
    for (const auto &other : {u"https://lab.example/"_s, u"https://other.example:5000/"_s})
        EXPECT_FALSE(trusted(certificates.configurationFor(QUrl(other))).contains(u"lab-ca"));
}

TEST_F(HostCertificatesTest, B27TheUsualPortMayBeLeftOut)
{
    make(u"own/lab.example"_s, u"ca.crt"_s, u"lab-ca"_s);
    EXPECT_TRUE(trusted(certificates.configurationFor(QUrl(u"https://lab.example:443/"_s)))
                    .contains(u"lab-ca"));
    EXPECT_EQ(certificates.ownFolder(QUrl(u"https://lab.example/v2/"_s)),
              folder.filePath(u"own/lab.example"_s));
}

TEST_F(HostCertificatesTest, B27AClientCertificateIsUsedWithItsKey)
{
    make(u"docker/[::1]:5000"_s, u"client.cert"_s, u"me"_s);
    const auto configuration = certificates.configurationFor(QUrl(u"https://[::1]:5000/"_s));
    EXPECT_EQ(configuration.localCertificate().subjectInfo(QSslCertificate::CommonName),
              QStringList(u"me"_s));
    EXPECT_FALSE(configuration.privateKey().isNull());
}

TEST_F(HostCertificatesTest, B27NonsenseAndACertificateWithoutItsKeyAreAsIfTheyWereNotThere)
{
    make(u"own/lab.example"_s, u"client.cert"_s, u"me"_s);
    writeFile(folder.filePath(u"own/lab.example/client.key"_s), "no key");
    writeFile(folder.filePath(u"own/lab.example/ca.crt"_s), "no certificate");
    const auto configuration = certificates.configurationFor(QUrl(u"https://lab.example/"_s));
    EXPECT_TRUE(configuration.localCertificate().isNull());
}

TEST_F(HostCertificatesTest, B27AFolderAloneSaysThatTheHostIsKnown)
{
    const QUrl url(u"https://127.0.0.1:5000/v2/"_s);
    EXPECT_FALSE(certificates.knows(url));
    ASSERT_TRUE(QDir().mkpath(folder.filePath(u"own/127.0.0.1:5000"_s)));
    EXPECT_TRUE(certificates.knows(url));
    EXPECT_FALSE(certificates.knows(QUrl(u"https://127.0.0.1:5001/"_s)));
}

TEST_F(HostCertificatesTest, B27WhatIsPutDownLaterCountsToo)
{
    const QUrl url(u"https://lab.example/"_s);
    certificates.configurationFor(url);
    make(u"own/lab.example"_s, u"ca.crt"_s, u"lab-ca"_s);
    EXPECT_TRUE(trusted(certificates.configurationFor(url)).contains(u"lab-ca"));
}

} // namespace
} // namespace decant
