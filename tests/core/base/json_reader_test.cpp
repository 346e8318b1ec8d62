// SPDX-License-Identifier: MIT
#include "core/base/json_reader.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

JsonReader reader(const char *text)
{
    return JsonReader::parse(text, u"manifest"_s).value();
}

TEST(JsonReaderTest, RefusesWhatIsNoObject)
{
    EXPECT_FAILS(ErrorKind::Corrupt, JsonReader::parse("<html>", u"manifest"_s));
    EXPECT_FAILS(ErrorKind::Corrupt, JsonReader::parse("[]", u"manifest"_s));
    EXPECT_FAILS(ErrorKind::Corrupt, JsonReader::parse("", u"manifest"_s));
}

TEST(JsonReaderTest, ErrorsNameThePath)
{
    const auto json = reader(R"({"layers": [{"size": 1}, {"size": "2"}]})");
    const auto layers = json.optionalObjects("layers");
    ASSERT_OK(layers);
    EXPECT_EQ(layers->at(0).integer("size").value(), 1);
    const auto size = layers->at(1).integer("size");
    ASSERT_FALSE(size);
    EXPECT_EQ(size.error().what, u"manifest.layers[1].size is not a whole number.");
}

TEST(JsonReaderTest, MissingAndNullAreEmptyWhereOptional)
{
    const auto json = reader(R"({"urls": null})");
    EXPECT_TRUE(json.optionalStrings("urls").value().isEmpty());
    EXPECT_TRUE(json.optionalString("mediaType").value().isEmpty());
    EXPECT_FALSE(json.optionalObject("config").value().has_value());
    EXPECT_FAILS(ErrorKind::Corrupt, json.string("urls"));
}

TEST(JsonReaderTest, NumbersThatAreNotExactIntegersAreRefused)
{
    EXPECT_FAILS(ErrorKind::Corrupt, reader(R"({"n": 1.5})").integer("n"));
    EXPECT_FAILS(ErrorKind::Corrupt, reader(R"({"n": 1e300})").integer("n"));
    EXPECT_EQ(reader(R"({"n": 4503599627370497})").integer("n").value(), 4503599627370497);
}

} // namespace
} // namespace decant
