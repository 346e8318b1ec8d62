// SPDX-License-Identifier: MIT
#include "core/values/catalog.h"
#include "tests/support/result_matchers.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

namespace decant {
namespace {

QByteArray bundledText()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/catalog/catalog.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Catalog bundled()
{
    const auto catalog = Catalog::parse(bundledText());
    EXPECT_OK(catalog);
    return catalog.value_or(Catalog());
}

ImageReference reference(const QString &text)
{
    return *ImageReference::parse(text);
}

TEST(CatalogTest, TheBundledCatalogIsComplete)
{
    const auto catalog = bundled();
    EXPECT_GE(catalog.entries().size(), 32U);
    for (const auto *never : {"archlinux", "fedora-44", "rockylinux-9", "clearlinux",
                              "amazonlinux-2023", "oraclelinux-9", "ubuntu-24.04", "debian-13",
                              "alpine", "dev-rust", "dev-go", "dev-dotnet"}) {
        const auto id = QString::fromLatin1(never);
        EXPECT_TRUE(std::any_of(catalog.entries().begin(), catalog.entries().end(),
                                [&](const auto &entry) { return entry.id == id; }))
            << never;
    }
}

TEST(CatalogTest, IdsAndReferencesAreUniqueAndNamesAreGiven)
{
    QSet<QString> ids;
    QSet<QString> references;
    const auto catalog = bundled();
    for (const auto &entry : catalog.entries()) {
        EXPECT_FALSE(ids.contains(entry.id)) << entry.id.toStdString();
        EXPECT_FALSE(references.contains(entry.reference.toString())) << entry.id.toStdString();
        ids.insert(entry.id);
        references.insert(entry.reference.toString());
        EXPECT_FALSE(entry.name.isEmpty()) << entry.id.toStdString();
        EXPECT_FALSE(entry.description.isEmpty()) << entry.id.toStdString();
        EXPECT_FALSE(entry.categories.isEmpty()) << entry.id.toStdString();
    }
}

TEST(CatalogTest, TheBundledCatalogSatisfiesItsSchema)
{
    const auto python = QStandardPaths::findExecutable(u"python3"_s);
    ASSERT_FALSE(python.isEmpty());
    QProcess validator;
    validator.start(python, {u"-c"_s,
                             u"import json, jsonschema, sys\n"
                             "schema, text = (json.load(open(name)) for name in sys.argv[1:])\n"
                             "jsonschema.Draft202012Validator.check_schema(schema)\n"
                             "jsonschema.Draft202012Validator(schema).validate(text)\n"_s,
                             QStringLiteral(SOURCE_FOLDER "/catalog/catalog.schema.json"),
                             QStringLiteral(SOURCE_FOLDER "/catalog/catalog.json")});
    ASSERT_TRUE(validator.waitForFinished(60'000));
    EXPECT_EQ(validator.exitCode(), 0) << validator.readAllStandardError().toStdString();
}

TEST(CatalogTest, OnlyWhatIsDiscontinuedSaysSo)
{
    const auto catalog = bundled();
    for (const auto &entry : catalog.entries()) {
        const bool isDiscontinued = entry.status == CatalogEntry::Status::Discontinued;
        EXPECT_EQ(isDiscontinued, entry.categories.contains(u"discontinued"_s))
            << entry.id.toStdString();
        EXPECT_TRUE(!isDiscontinued || entry.replacement) << entry.id.toStdString();
    }
}

TEST(CatalogTest, WhatUsesMuslIsKnownBeforeItIsHere)
{
    const auto catalog = bundled();
    const auto libcOf = [&](const QString &text) { return catalog.find(reference(text))->libc; };
    EXPECT_EQ(libcOf(u"alpine:3.24"_s), u"musl");
    EXPECT_EQ(libcOf(u"debian:13"_s), QString());
}

TEST(CatalogTest, AMovedOrDeadReferenceRaisesAHintWithItsReplacement)
{
    const auto catalog = bundled();
    const std::pair<const char *, const char *> moved[]{
        {"rockylinux:9", "quay.io/rockylinux/rockylinux:9"},
        {"rockylinux:9.3-minimal", "quay.io/rockylinux/rockylinux:9"},
        {"rockylinux:8", "quay.io/rockylinux/rockylinux:8"},
        {"centos:7", "quay.io/centos/centos:stream10"},
        {"voidlinux/voidlinux", "ghcr.io/void-linux/void-glibc-full:latest"},
        {"opensuse/tumbleweed", "registry.opensuse.org/opensuse/tumbleweed:latest"},
        {"opensuse/leap:15.6", "registry.opensuse.org/opensuse/leap:16.0"},
        {"fedora:40", "quay.io/fedora/fedora:44"},
        {"ubuntu:20.04", "docker.io/library/ubuntu:24.04"},
        {"debian:bullseye-slim", "docker.io/library/debian:13"},
        {"amazonlinux:1", "public.ecr.aws/amazonlinux/amazonlinux:2023"},
        {"amazonlinux:2", "public.ecr.aws/amazonlinux/amazonlinux:2023"},
        {"clearlinux", "quay.io/fedora/fedora:44"},
        {"busybox", "docker.io/library/alpine:3.24"}};
    for (const auto &[typed, better] : moved) {
        const auto hint = catalog.hintFor(reference(QString::fromLatin1(typed)));
        ASSERT_TRUE(hint) << typed;
        EXPECT_FALSE(hint->sentence.isEmpty()) << typed;
        ASSERT_TRUE(hint->replacement) << typed;
        EXPECT_EQ(hint->replacement->toString(), QString::fromLatin1(better)) << typed;
    }
}

TEST(CatalogTest, WhatLivesRaisesNoHint)
{
    const auto catalog = bundled();
    for (const auto *typed : {"archlinux:latest", "fedora:latest", "fedora:44", "amazonlinux:2023",
                              "oraclelinux:9", "alpine", "debian:bookworm", "debian:13", "nginx",
                              "ubuntu", "ubuntu:24.04", "ghcr.io/acme/centos:7"})
        EXPECT_FALSE(catalog.hintFor(reference(QString::fromLatin1(typed)))) << typed;
    for (const auto &entry : catalog.entries())
        EXPECT_TRUE(entry.status == CatalogEntry::Status::Discontinued ||
                    !catalog.hintFor(entry.reference))
            << entry.id.toStdString();
}

TEST(CatalogTest, NoHintLeadsToAnotherHint)
{
    const auto catalog = bundled();
    for (const auto *typed : {"rockylinux", "rockylinux:9", "centos", "clearlinux", "ubuntu:18.04",
                              "debian:10", "opensuse/leap", "voidlinux/x", "busybox"}) {
        const auto hint = catalog.hintFor(reference(QString::fromLatin1(typed)));
        ASSERT_TRUE(hint && hint->replacement) << typed;
        EXPECT_FALSE(catalog.hintFor(*hint->replacement)) << typed;
    }
}

TEST(CatalogTest, FindsTheEntryThatNamesAnImage)
{
    const auto catalog = bundled();
    const auto *found = catalog.find(reference(u"ubuntu:24.04"_s));
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->id, u"ubuntu-24.04");
    EXPECT_EQ(catalog.find(reference(u"ubuntu:22.04"_s)), nullptr);
}

QByteArray oneEntry(const QByteArray &fields)
{
    return R"({"version":1,"entries":[{"id":"a","name":"A","family":"f","packageManager":"p",)"
           R"("status":"active","description":{"en":"English","de":"Deutsch"},)" +
           fields + "}]}";
}

TEST(CatalogTest, AnErrorNamesThePath)
{
    const auto missing = Catalog::parse(R"({"version":1,"entries":[{"id":"a"}]})");
    ASSERT_TRUE(failsWith(ErrorKind::Corrupt, missing));
    EXPECT_EQ(missing.error().what, u"catalog.entries[0].reference is missing.");
    const auto wrong = Catalog::parse(oneEntry(R"("reference":"Not A Reference")"));
    ASSERT_TRUE(failsWith(ErrorKind::Corrupt, wrong));
    EXPECT_TRUE(wrong.error().what.startsWith(u"catalog.entries[0].reference is wrong: "));
    EXPECT_FAILS(ErrorKind::Corrupt, Catalog::parse(R"({"version":2})"));
    EXPECT_FAILS(ErrorKind::Corrupt, Catalog::parse("no json"));
}

TEST(CatalogTest, TextsComeInTheReadersLanguageElseInEnglish)
{
    const auto text = oneEntry(R"("reference":"alpine")");
    const auto german = Catalog::parse(text, QLocale(u"de_AT"_s));
    ASSERT_OK(german);
    EXPECT_EQ(german->entries().front().description, u"Deutsch");
    const auto french = Catalog::parse(text, QLocale(u"fr_FR"_s));
    ASSERT_OK(french);
    EXPECT_EQ(french->entries().front().description, u"English");
}

TEST(CatalogTest, AnOverlayReplacesById)
{
    const auto base = Catalog::parse(oneEntry(R"("reference":"alpine")"));
    const auto overlay = Catalog::parse(oneEntry(R"("reference":"debian")"));
    ASSERT_OK(base);
    ASSERT_OK(overlay);
    const auto merged = base->mergedWith(*overlay);
    ASSERT_EQ(merged.entries().size(), 1U);
    EXPECT_EQ(merged.entries().front().reference.shortName(), u"debian:latest");
}

TEST(CatalogTest, AFurtherOneAddsToWhatIsThereAndChangesNothingOfIt)
{
    const auto own = Catalog::parse(oneEntry(R"("reference":"debian")"));
    const auto evil = Catalog::parse(oneEntry(R"("reference":"evil.example/debian")"));
    const auto same = Catalog::parse(oneEntry(R"("reference":"docker.io/library/debian:latest")"));
    ASSERT_OK(own);
    ASSERT_OK(evil);
    ASSERT_OK(same);
    const auto joined = own->joinedBy(*evil).joinedBy(*same);
    ASSERT_EQ(joined.entries().size(), 2U);
    EXPECT_EQ(joined.entries().front().reference.shortName(), u"debian:latest");
    EXPECT_EQ(joined.entries().back().reference.registry(), u"evil.example");
}

} // namespace
} // namespace decant
