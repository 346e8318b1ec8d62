// SPDX-License-Identifier: MIT
#include "core/values/manifest_document.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

const QByteArray ociManifest = "application/vnd.oci.image.manifest.v1+json";
const QByteArray ociIndex = "application/vnd.oci.image.index.v1+json";

QByteArray descriptor(const QByteArray &type)
{
    return R"({"mediaType":")" + type + R"(","digest":"sha256:)" + QByteArray(64, 'a') +
           R"(","size":5})";
}

QByteArray manifest(const QByteArray &configType, const QByteArray &layerType)
{
    return R"({"schemaVersion":2,"config":)" + descriptor(configType) + R"(,"layers":[)" +
           descriptor(layerType) + "]}";
}

const QByteArray image = manifest("application/vnd.oci.image.config.v1+json",
                                  "application/vnd.oci.image.layer.v1.tar+gzip");

bool isManifest(const Result<ManifestDocument> &document)
{
    return document && std::holds_alternative<ImageManifest>(*document);
}

bool isIndex(const Result<ManifestDocument> &document)
{
    return document && std::holds_alternative<ImageIndex>(*document);
}

TEST(ManifestDocumentTest, B25ASizeBelowNothingIsRefused)
{
    auto negative = image;
    negative.replace("\"size\":5", "\"size\":-5");
    EXPECT_FAILS(ErrorKind::Corrupt, readManifestDocument(negative, QString()));
}

TEST(ManifestDocumentTest, B20TheFieldsDecideWhateverTheContentTypeSays)
{
    for (const auto &type : {QByteArray(), ociManifest, ociManifest + "; charset=utf-8", ociIndex,
                             QByteArray("application/octet-stream")})
        EXPECT_TRUE(isManifest(readManifestDocument(image, QString::fromLatin1(type))))
            << type.constData();
    EXPECT_TRUE(isIndex(readManifestDocument(R"({"manifests":[]})", {})));
    EXPECT_TRUE(isManifest(
        readManifestDocument(manifest("application/vnd.docker.container.image.v1+json",
                                      "application/vnd.docker.image.rootfs.diff.tar.gzip"),
                             u"application/vnd.docker.distribution.manifest.v2+json"_s)));
}

TEST(ManifestDocumentTest, B20AndD7WhatCouldBeBothIsUnsafe)
{
    auto both = image;
    both.replace("\"layers\"", "\"manifests\":[],\"layers\"");
    EXPECT_FAILS(ErrorKind::Unsafe, readManifestDocument(both, {}));
    auto mislabelled = image;
    mislabelled.replace("\"schemaVersion\":2", "\"mediaType\":\"" + ociIndex + '"');
    EXPECT_FAILS(ErrorKind::Unsafe, readManifestDocument(mislabelled, {}));
    EXPECT_FAILS(
        ErrorKind::Unsafe,
        readManifestDocument(R"({"mediaType":")" + ociManifest + R"(","manifests":[]})", {}));
}

TEST(ManifestDocumentTest, B23SchemaOneIsObsolete)
{
    EXPECT_FAILS(ErrorKind::Invalid,
                 readManifestDocument(R"({"schemaVersion":1,"fsLayers":[]})", {}));
    EXPECT_FAILS(
        ErrorKind::Invalid,
        readManifestDocument("{}", u"application/vnd.docker.distribution.manifest.v1+prettyjws"_s));
}

TEST(ManifestDocumentTest, B24WhatIsNoImageIsInvalid)
{
    const QByteArray config = "application/vnd.oci.image.config.v1+json";
    const QByteArray layer = "application/vnd.oci.image.layer.v1.tar+gzip";
    for (const auto *type :
         {"application/vnd.cncf.helm.config.v1+json", "application/vnd.wasm.config.v0+json",
          "application/vnd.oci.empty.v1+json"})
        EXPECT_FAILS(ErrorKind::Invalid, readManifestDocument(manifest(type, layer), {})) << type;
    for (const auto *type : {"application/vnd.cncf.helm.chart.content.v1.tar+gzip", "text/plain",
                             "application/vnd.oci.image.layer.v1.tar+gzip+encrypted",
                             "application/vnd.oci.image.layer.v1.erofs"})
        EXPECT_FAILS(ErrorKind::Invalid, readManifestDocument(manifest(config, type), {})) << type;
}

TEST(ManifestDocumentTest, GenericTypesAreLeftToTheBytes)
{
    EXPECT_TRUE(isManifest(readManifestDocument(manifest("", "application/octet-stream"), {})));
}

TEST(ManifestDocumentTest, NonsenseIsCorrupt)
{
    for (const auto *text : {"", "<html>", "[]", "{}", "{\"layers\":[]}",
                             "{\"config\":{},\"layers\":[]}", "{\"manifests\":7}"})
        EXPECT_FAILS(ErrorKind::Corrupt, readManifestDocument(text, {})) << text;
}

TEST(ImageManifestTest, B25ALayerThatOccursTwiceTravelsOnce)
{
    auto twice = image;
    const auto layer = descriptor("application/vnd.oci.image.layer.v1.tar+gzip");
    twice.replace("\"layers\":[", "\"layers\":[" + layer + ',');
    const auto document = readManifestDocument(twice, {});
    ASSERT_TRUE(isManifest(document));
    const auto &read = std::get<ImageManifest>(*document);
    EXPECT_EQ(read.layers().size(), 2);
    EXPECT_EQ(read.compressedSize(), 5);
}

} // namespace
} // namespace decant
