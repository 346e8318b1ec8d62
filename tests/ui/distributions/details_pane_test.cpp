// SPDX-License-Identifier: MIT
#include "tests/support/blobs.h"
#include "ui/common/banner.h"
#include "ui/distributions/details_pane.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>

namespace decant {
namespace {

using Result = UpdateCheck::Result;

class DetailsPaneTest : public testing::Test
{
protected:
    static Distribution made(const QString &image)
    {
        Distribution distribution;
        distribution.name = u"work"_s;
        distribution.defaultUser = u"anna"_s;
        distribution.origin = Origin{.image = image,
                                     .manifestDigest = digestOf("old"),
                                     .indexDigest = {},
                                     .platform = {u"linux"_s, u"amd64"_s},
                                     .layers = {digestOf("a"), digestOf("b"), digestOf("c")},
                                     .created = QDateTime({2026, 7, 12}, {10, 30}, Qt::UTC)};
        return distribution;
    }

    void show(const Distribution &distribution)
    {
        pane.showRow({DistributionRow::Kind::Installed, distribution});
    }

    /// The label that would be seen with just this text; null: none.
    QLabel *label(const QString &text) const
    {
        for (auto *one : pane.findChildren<QLabel *>()) {
            if (one->isVisibleTo(&pane) && one->text().remove(QChar(0x200B)) == text)
                return one;
        }
        return nullptr;
    }

    bool speaksOfImages() const { return label(u"Layers"_s) != nullptr; }

    QMenu more;
    DetailsPane pane{&more};
};

TEST_F(DetailsPaneTest, AnImageOfARegistryIsShownWithItsDigestAndLayers)
{
    show(made(u"docker.io/library/debian:13"_s));
    EXPECT_NE(label(u"docker.io/library/debian:13"_s), nullptr);
    EXPECT_NE(label(u"3"_s), nullptr);
    EXPECT_NE(label(u"anna"_s), nullptr);
    const auto digest = digestOf("old");
    const auto *shown = label(u"sha256:%1…"_s.arg(digest.hex().left(12)));
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->toolTip(), digest.toString());
}

TEST_F(DetailsPaneTest, WhereItCameFromIsToldInFull)
{
    auto distribution = made(u"docker.io/library/debian:13"_s);
    distribution.origin->indexDigest = digestOf("index");
    distribution.origin->setup = FirstBoot{.user = UserSetup{.name = u"anna"_s},
                                           .systemd = true,
                                           .timezone = u"Europe/Berlin"_s,
                                           .keepsEnvironment = true,
                                           .leftOut = {u"API_TOKEN"_s}};
    show(distribution);
    const auto *index = label(u"sha256:%1…"_s.arg(digestOf("index").shortHex()));
    ASSERT_NE(index, nullptr);
    EXPECT_EQ(index->toolTip(), digestOf("index").toString());
    EXPECT_NE(label(u"linux/amd64"_s), nullptr);
    EXPECT_NE(label(u"User “anna”, an administrator with a password\nsystemd\n"
                    "Time zone Europe/Berlin\nVariables of the image without API_TOKEN"_s),
              nullptr);
    show(made(u"docker.io/library/debian:13"_s));
    EXPECT_EQ(label(u"Index digest"_s), nullptr) << "where the image is in no index";
    EXPECT_EQ(label(u"Set-up"_s), nullptr) << "where nobody has noted it";
}

TEST_F(DetailsPaneTest, WhatWslKnowsOfItIsToldAndNothingElse)
{
    auto distribution = made(u"docker.io/library/debian:13"_s);
    distribution.size = 477'000'000;
    show(distribution);
    EXPECT_NE(label(u"477 MB"_s), nullptr);
    EXPECT_EQ(label(u"WSL version"_s), nullptr) << "where it is not WSL's";
    EXPECT_EQ(label(u"systemd"_s), nullptr);
    distribution.wslVersion = 2;
    distribution.mostSize = 1'000'000'000'000;
    show(distribution);
    EXPECT_NE(label(u"477 MB of 1.0 TB maximum"_s), nullptr);
    EXPECT_NE(label(u"2"_s), nullptr);
    EXPECT_NE(label(u"not known"_s), nullptr);
    distribution.systemd = true;
    show(distribution);
    EXPECT_NE(label(u"on"_s), nullptr);
    distribution.systemd = false;
    show(distribution);
    EXPECT_NE(label(u"off"_s), nullptr);
}

TEST_F(DetailsPaneTest, WhoseNameIsNotKnownCanBeChangedAllTheSame)
{
    const auto change = [this] {
        const auto buttons = pane.findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [this](const auto *button) {
            return button->text() == u"C&hange…" && button->isVisibleTo(&pane);
        });
    };
    auto distribution = made(u"docker.io/library/debian:13"_s);
    distribution.defaultUser.clear();
    show(distribution);
    EXPECT_EQ(label(u"Default user"_s), nullptr) << "where nothing is known and nothing to be done";
    pane.setOffersUser(true);
    EXPECT_NE(label(u"Not known"_s), nullptr);
    EXPECT_TRUE(change());
    distribution.defaultUid = 1000;
    show(distribution);
    EXPECT_NE(label(u"uid 1000"_s), nullptr);
    distribution.defaultUser = u"anna"_s;
    show(distribution);
    EXPECT_NE(label(u"anna"_s), nullptr);
    EXPECT_TRUE(change());
}

TEST_F(DetailsPaneTest, WhatWasSetUpIsKnownOfAFileToo)
{
    auto distribution = made(u"rootfs:/home/anna/debian.tar"_s);
    distribution.origin->setup = FirstBoot();
    show(distribution);
    EXPECT_NE(label(u"Nothing: as the image has it"_s), nullptr);
    EXPECT_NE(label(u"Created"_s), nullptr);
    EXPECT_EQ(label(u"Digest"_s), nullptr);
    EXPECT_EQ(label(u"Image"_s), nullptr);
}

TEST_F(DetailsPaneTest, WhatIsOfNoRegistryIsSaidInOneSentence)
{
    show(made(u"rootfs:/home/anna/debian.tar"_s));
    EXPECT_FALSE(speaksOfImages());
    EXPECT_NE(
        label(u"Imported from file "_s + QDir::toNativeSeparators(u"/home/anna/debian.tar"_s)),
        nullptr);
    auto foreign = made({});
    foreign.origin.reset();
    show(foreign);
    EXPECT_FALSE(speaksOfImages());
    EXPECT_NE(label(u"Not created by Decant"_s), nullptr);
    show(made(u"ghcr.io/org/app:1"_s));
    EXPECT_TRUE(speaksOfImages());
    EXPECT_EQ(label(u"Not created by Decant"_s), nullptr);
}

TEST_F(DetailsPaneTest, WhatIsUpToDateSaysWhenThatWasAsked)
{
    show(made(u"ghcr.io/org/app:1"_s));
    const auto now = QDateTime::currentDateTimeUtc();
    pane.showUpdate({.result = Result::UpToDate, .checked = now});
    EXPECT_NE(label(u"Up to date, checked today"_s), nullptr);
    pane.showUpdate({.result = Result::UpToDate, .checked = now.addDays(-1)});
    EXPECT_NE(label(u"Up to date, checked yesterday"_s), nullptr);
    const QDateTime longAgo({2026, 3, 5}, {12, 0}, Qt::UTC);
    pane.showUpdate({.result = Result::UpToDate, .checked = longAgo});
    EXPECT_NE(
        label(u"Up to date, checked on "_s + QLocale().toString(longAgo.date(), u"d MMM yyyy"_s)),
        nullptr);
    EXPECT_TRUE(pane.newer()->isHidden());
}

TEST_F(DetailsPaneTest, WhatCouldNotBeCheckedIsSaidQuietly)
{
    show(made(u"ghcr.io/org/app:1"_s));
    pane.showUpdate({.result = Result::CouldNotCheck, .checked = QDateTime::currentDateTimeUtc()});
    EXPECT_NE(label(u"Couldn't check for a newer image"_s), nullptr);
    EXPECT_TRUE(pane.newer()->isHidden());
}

TEST_F(DetailsPaneTest, ANewerImageIsOfferedByItsDateOrElseByItsDigest)
{
    QSignalSpy requested(&pane, &DetailsPane::newerRequested);
    show(made(u"ghcr.io/org/app:1"_s));
    const QDateTime created({2026, 11, 18}, {12, 0}, Qt::UTC);
    UpdateCheck check{.result = Result::Newer,
                      .checked = QDateTime::currentDateTimeUtc(),
                      .digest = digestOf("new"),
                      .created = created};
    pane.showUpdate(check);
    ASSERT_FALSE(pane.newer()->isHidden());
    EXPECT_EQ(pane.newer()->sentences(),
              u"A newer image is available (%1). Your files stay as they are; create a new "
              "distribution to use it."_s.arg(QLocale().toString(created.date(), u"d MMM yyyy"_s)));
    pane.newer()->remedy()->click();
    EXPECT_EQ(requested.size(), 1);
    check.created = {};
    pane.showUpdate(check);
    EXPECT_TRUE(pane.newer()->sentences().contains(digestOf("new").hex().left(12)));
}

TEST_F(DetailsPaneTest, WhatWasSaidOfOneIsNotSaidOfAnother)
{
    show(made(u"ghcr.io/org/app:1"_s));
    pane.showUpdate({.result = Result::Newer, .digest = digestOf("new")});
    ASSERT_FALSE(pane.newer()->isHidden());
    auto other = made(u"ghcr.io/org/app:2"_s);
    other.name = u"other"_s;
    show(other);
    EXPECT_TRUE(pane.newer()->isHidden());
}

} // namespace
} // namespace decant
