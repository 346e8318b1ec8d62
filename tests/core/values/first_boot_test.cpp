// SPDX-License-Identifier: MIT
#include "core/values/first_boot.h"
#include "tests/support/result_matchers.h"

using namespace decant;

TEST(FirstBootTest, ChangesNothingUnlessAsked)
{
    EXPECT_TRUE(FirstBoot().isNothing());
    EXPECT_OK(FirstBootRules::check(FirstBoot()));
    FirstBoot setup;
    setup.systemd = true;
    EXPECT_FALSE(setup.isNothing());
}

TEST(FirstBootTest, UserNamesAreThoseThatEveryUseraddTakes)
{
    for (const auto *name : {"anna", "_apps", "a-b_c9", "vscode", "ubuntu"})
        EXPECT_OK(FirstBootRules::checkUserName(QString::fromLatin1(name))) << name;
    for (const auto *name :
         {"", "Anna", "9lives", "-x", "a b", "a:b", "a/b", "root", "www-data", "systemd-resolve",
          "sudo", "a$", "anna\n", "abcdefghijklmnopqrstuvwxyz-abcdefg"})
        EXPECT_FAILS(ErrorKind::Invalid, FirstBootRules::checkUserName(QString::fromLatin1(name)))
            << name;
}

TEST(FirstBootTest, SuggestsALegalUserName)
{
    const std::pair<QString, QString> names[] = {
        {u"Anna"_s, u"anna"_s},        {u"Anna Müller"_s, u"anna-muller"_s}, {u"42"_s, u"user"_s},
        {u"root"_s, u"root-1"_s},      {u"a@corp.example"_s, u"a"_s},        {u"李"_s, u"user"_s},
        {u"DOMAIN\\x"_s, u"domainx"_s}};
    for (const auto &[text, name] : names) {
        EXPECT_EQ(FirstBootRules::suggestedUserName(text), name);
        EXPECT_OK(FirstBootRules::checkUserName(FirstBootRules::suggestedUserName(text)));
    }
}

TEST(FirstBootTest, PasswordsCanBeTyped)
{
    EXPECT_OK(FirstBootRules::checkPassword(u"correct horse: \u00e4\u20ac battery"_s));
    EXPECT_FAILS(ErrorKind::Invalid, FirstBootRules::checkPassword(u"a\nb"_s));
    EXPECT_FAILS(ErrorKind::Invalid, FirstBootRules::checkPassword(QString(501, u'x')));
}

TEST(FirstBootTest, HostNamesAreThoseOfTheNetwork)
{
    for (const auto *name : {"box", "box-2.example.org", "B0X"})
        EXPECT_OK(FirstBootRules::checkHostname(QString::fromLatin1(name))) << name;
    for (const auto *name : {"", "a_b", "-a", "a-", "a..b", ".a", "a b", "a\n"})
        EXPECT_FAILS(ErrorKind::Invalid, FirstBootRules::checkHostname(QString::fromLatin1(name)))
            << name;
    EXPECT_FAILS(ErrorKind::Invalid, FirstBootRules::checkHostname(QString(65, u'a')));
}

TEST(FirstBootTest, LocalesAndTimeZonesHaveTheirForm)
{
    for (const auto *name : {"C", "C.UTF-8", "de_DE.UTF-8", "de_DE@euro", "eo", "sr_RS.utf8@latin"})
        EXPECT_OK(FirstBootRules::checkLocale(QString::fromLatin1(name))) << name;
    for (const auto *name : {"", "german", "de-DE", "de_DE.UTF-8\n", "../de", "de_DE.UTF-8; rm"})
        EXPECT_FAILS(ErrorKind::Invalid, FirstBootRules::checkLocale(QString::fromLatin1(name)))
            << name;
    for (const auto *name : {"UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5"})
        EXPECT_OK(FirstBootRules::checkTimezone(QString::fromLatin1(name))) << name;
    for (const auto *name : {"", "europe/berlin", "../etc/passwd", "Europe//Berlin", "Europe/",
                             "/Europe", "Europe/..", "UTC\n"})
        EXPECT_FAILS(ErrorKind::Invalid, FirstBootRules::checkTimezone(QString::fromLatin1(name)))
            << name;
}

TEST(FirstBootTest, WhoIsAskedForAPasswordMustHaveOne)
{
    FirstBoot setup;
    setup.user = UserSetup{.name = u"anna"_s};
    EXPECT_FAILS(ErrorKind::Invalid, FirstBootRules::check(setup));
    setup.user->asksForPassword = false;
    EXPECT_OK(FirstBootRules::check(setup));
    setup.user->asksForPassword = true;
    setup.user->isAdministrator = false;
    EXPECT_OK(FirstBootRules::check(setup));
}

TEST(FirstBootTest, APasswordIsNeverPrinted)
{
    QString text;
    QDebug(&text) << UserSetup{.name = u"anna"_s, .password = u"hunter2"_s};
    EXPECT_FALSE(text.contains(u"hunter2"));
    EXPECT_TRUE(text.contains(u"anna"));
}

TEST(FirstBootTest, TellsWhichVariablesLookSecret)
{
    for (const auto *name : {"NPM_TOKEN", "MYSQL_ROOT_PASSWORD", "AWS_SECRET_ACCESS_KEY", "API_KEY",
                             "APIKEY", "DB_PASS", "GITHUBTOKEN", "auth_token"})
        EXPECT_TRUE(looksSecret(QString::fromLatin1(name), u"x"_s)) << name;
    for (const auto *name : {"PATH", "LANG", "GPG_KEY", "PWD", "KEYBOARD", "NODE_VERSION",
                             "POSTGRES_PASSWORD_FILE", "TURNKEY", "BYPASS"})
        EXPECT_FALSE(looksSecret(QString::fromLatin1(name), u"x"_s)) << name;
    EXPECT_FALSE(looksSecret(u"API_KEY"_s, {}));
    EXPECT_TRUE(looksSecret(u"DATABASE_URL"_s, u"postgres://me:hunter2@db/x"_s));
    EXPECT_TRUE(looksSecret(u"X"_s, u"ghp_0123456789"_s));
    EXPECT_FALSE(looksSecret(u"HOMEPAGE"_s, u"https://example.org/"_s));
}

TEST(FirstBootTest, KeepsTheVariablesThatWereChosen)
{
    const QStringList environment{u"PATH=/bin"_s, u"A=1=2"_s, u"API_KEY=x"_s, u"B="_s};
    FirstBoot setup;
    EXPECT_TRUE(setup.keptOf(environment).isEmpty());
    setup.keepsEnvironment = true;
    EXPECT_EQ(setup.keptOf(environment), (QStringList{u"PATH=/bin"_s, u"A=1=2"_s, u"B="_s}));
    setup.leftOut = QStringList{u"A"_s};
    setup.keepsSecrets = true;
    EXPECT_EQ(setup.keptOf(environment), (QStringList{u"PATH=/bin"_s, u"API_KEY=x"_s, u"B="_s}));
}
