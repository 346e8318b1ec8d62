// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/account_table.h"
#include "core/rootfs/setup/first_boot_script.h"
#include "core/rootfs/setup/password_hash.h"
#include "core/rootfs/setup/sha512_crypt.h"
#include "core/rootfs/setup/wsl_conf.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_program.h"

#include <QRandomGenerator>

#include <crypt.h>

namespace decant {
namespace {

/// Texts of what such files are made of, and of anything else.
std::string randomText(QRandomGenerator &random)
{
    static const std::vector<std::string> pieces{
        "root", ":",  "x:0:0", "\n", "\r\n", "+::::::\n", "#", "[boot]", "[",    "]", "systemd",
        "=",    "\"", "\\",    " ",  "\t",   "\0",        ",", "true",   "\xff", ""};
    std::string text;
    for (auto left = random.bounded(40); left > 0; --left)
        text += pieces[static_cast<std::size_t>(random.bounded(int(pieces.size())))];
    return text;
}

TEST(SetupTextsTest, WhatIsOnlyReadStaysByteByByte)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        const auto text = randomText(random);
        ASSERT_EQ(AccountTable(text).text(), text);
        ASSERT_EQ(WslConf(text).text(), text);
    }
}

TEST(SetupTextsTest, WhatIsSetIsReadBackFromAnyText)
{
    QRandomGenerator random(8);
    for (int round = 0; round < 20'000; ++round) {
        const auto text = randomText(random);
        WslConf conf(text);
        conf.set("boot", "systemd", "true");
        ASSERT_EQ(WslConf(conf.text()).value("boot", "systemd"), "true") << text;
        conf.remove("boot", "systemd");
        ASSERT_FALSE(WslConf(conf.text()).has("boot", "systemd")) << text;
        AccountTable table(text);
        if (!table.has("anna"))
            table.add({"anna", "x", "1000"});
        table.set("anna", 2, "1001");
        ASSERT_EQ(AccountTable(table.text()).row("anna")->at(2), "1001") << text;
    }
}

TEST(AccountTableTest, ChangesOneFieldAndKeepsTheRest)
{
    AccountTable table("root:x:0:0:root:/root:/bin/sh\r\nbroken\n\n# a:b\nanna:x:5\n+::::::\n");
    table.set("anna", 1, "y");
    table.add({"ben", "x"});
    EXPECT_EQ(table.text(), "root:x:0:0:root:/root:/bin/sh\r\nbroken\n\n# a:b\nanna:y:5\nben:x\n"
                            "+::::::\n");
    EXPECT_EQ(table.nameOf(2, 5), "anna");
    EXPECT_FALSE(table.hasNumber(2, 7));
}

TEST(AccountTableTest, AddsAfterALineThatNothingEnds)
{
    AccountTable table("root:x:0:");
    table.add({"anna", "x", "1000", ""});
    EXPECT_EQ(table.text(), "root:x:0:\nanna:x:1000:\n");
}

TEST(AccountTableTest, JoinsAGroupOnce)
{
    AccountTable table("sudo:x:27:\nwheel:x:10:ben\n");
    for (const auto *group : {"sudo", "wheel", "wheel", "none"})
        table.addToList(group, 3, "anna");
    EXPECT_EQ(table.text(), "sudo:x:27:anna\nwheel:x:10:ben,anna\n");
}

TEST(AccountTableTest, NumbersAreThoseOfTheSystem)
{
    EXPECT_EQ(accountNumber("1000"), 1000u);
    for (const auto *text : {"", "-1", "+1", "4294967295", "99999999999999999999", "1x", " 1"})
        EXPECT_EQ(accountNumber(text), std::nullopt) << text;
}

TEST(WslConfTest, ReadsAsWslDoes)
{
    const WslConf conf("# x\n[Boot]\nSystemd = \"true\" # yes\ncommand=a \\\n b\n[user]\n"
                       "default=x\n[boot]\nsystemd=false\n");
    EXPECT_EQ(conf.value("boot", "systemd"), "false") << "the last counts";
    EXPECT_EQ(conf.value("user", "default"), "x");
    EXPECT_TRUE(conf.has("boot", "command"));
    EXPECT_FALSE(conf.has("user", "command"));
}

TEST(WslConfTest, SetsEverywhereAndKeepsComments)
{
    WslConf conf("[boot]\r\nsystemd = false # why\r\n\r\n[Automount]\nenabled=true\n[BOOT]\n"
                 "systemd=\"x\"");
    conf.set("boot", "systemd", "true");
    EXPECT_EQ(conf.text(), "[boot]\r\nsystemd = true # why\r\n\r\n[Automount]\nenabled=true\n"
                           "[BOOT]\nsystemd=true");
}

TEST(WslConfTest, AddsToASectionOrMakesOne)
{
    WslConf conf("[user]\n# nobody yet\n\n[network]\nhostname=a");
    conf.set("user", "default", "anna");
    conf.set("network", "generateHosts", "true");
    conf.set("boot", "systemd", "true");
    EXPECT_EQ(conf.text(), "[user]\n# nobody yet\ndefault=anna\n\n[network]\nhostname=a\n"
                           "generateHosts=true\n\n[boot]\nsystemd=true\n");
}

TEST(WslConfTest, AddsNothingToAValueThatGoesOn)
{
    for (const std::string end : {"", "\n", "\r\n", "\n\n"}) {
        WslConf conf("[boot]\ncommand=a \\" + end);
        conf.set("boot", "systemd", "true");
        EXPECT_EQ(WslConf(conf.text()).value("boot", "systemd"), "true") << conf.text();
    }
}

TEST(Sha512CryptTest, IsWhatTheLibraryMakes)
{
    for (const int length : {0, 1, 31, 63, 64, 65, 127, 128, 200}) {
        const QByteArray password(length, 'p');
        const auto salt = QByteArray::fromStdString(randomSalt(16));
        crypt_data scratch{};
        EXPECT_EQ(sha512Crypt(password, salt),
                  ::crypt_r(password.constData(), ("$6$" + salt).constData(), &scratch));
    }
}

TEST(PasswordHashTest, IsVerifiedByTheLibraryAndSaltedAnew)
{
    for (const auto &[method, prefix] :
         {std::pair{PasswordHash::Yescrypt, "$y$"}, {PasswordHash::Sha512, "$6$"}}) {
        const auto first = hashPassword("hunter2", method);
        const auto second = hashPassword("hunter2", method);
        ASSERT_OK(first);
        ASSERT_OK(second);
        EXPECT_NE(*first, *second);
        EXPECT_TRUE(first->starts_with(prefix)) << *first;
        crypt_data scratch{};
        EXPECT_EQ(::crypt_r("hunter2", first->c_str(), &scratch), *first);
    }
}

TEST(ShellQuotedTest, ComesBackFromAShellAsItWas)
{
    const std::string text = "a'b\"c$(id)`id`\\\n$HOME\xff*";
    const auto shown = runProgram(
        {u"sh"_s, u"-c"_s, u"printf %s "_s + QString::fromLatin1(shellQuoted(text).c_str())});
    EXPECT_EQ(QString::fromUtf8(shown.output), QString::fromLatin1(text.c_str()));
}

} // namespace
} // namespace decant
