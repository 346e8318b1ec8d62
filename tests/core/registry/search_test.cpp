// SPDX-License-Identifier: MIT
#include "core/registry/search_task.h"
#include "core/values/registry_name.h"
#include "tests/core/registry/pull_helpers.h"
#include "tests/support/fake_registry.h"

namespace decant {
namespace {

constexpr auto hubAnswer = R"({"num_results":3,"query":"deb","results":[
    {"name":"library/debian","description":"Debian is\na \u001b[31mLinux","star_count":5000,
     "is_official":true,"is_automated":false},
    {"name":"Not A Name","description":"","star_count":1},
    {"name":"acme/deb","star_count":-3}]})";

class SearchTest : public testing::Test
{
protected:
    SearchTest() : client({}, quickPatience()) {}

    QString address() const { return QString::fromLatin1(registry.address()); }

    Result<QList<FoundImage>> search(const QString &words,
                                     SearchPlace::Kind kind = SearchPlace::Kind::Catalog)
    {
        const SearchPlace place{kind, QUrl(u"http://"_s + address())};
        SearchTask task(client, *anyImageOf(address()), place, words);
        if (!runToEnd(task))
            return Error{ErrorKind::Failed, u"searching takes too long"_s, {}};
        return task.error() ? Result<QList<FoundImage>>(*task.error()) : task.value();
    }

    /// The catalog, two names to a page.
    void listNames(const QList<QByteArray> &names)
    {
        registry.addRule([names](const FakeRequest &request, FakeReply &reply) {
            if (!request.path.startsWith("/v2/_catalog"))
                return;
            const auto first = request.path.contains("last=") ? qsizetype{2} : qsizetype{0};
            reply = {};
            reply.set("Content-Type", "application/json");
            reply.body = "{\"repositories\":[\"" + names.mid(first, 2).join("\",\"") + "\"]}";
            if (first == 0)
                reply.set("Link", "</v2/_catalog?last=x&n=2>; rel=\"next\"");
        });
    }

    FakeRegistry registry;
    RegistryClient client;
};

TEST_F(SearchTest, B30DockerHubIsSearchedByItsIndexAndOthersByTheirCatalog)
{
    const auto hub = SearchPlace::of({u"docker.io"_s, QUrl(u"https://registry-1.docker.io"_s)});
    EXPECT_EQ(hub.kind, SearchPlace::Kind::Index);
    EXPECT_EQ(hub.base, QUrl(u"https://index.docker.io"_s));
    const auto other = SearchPlace::of({u"x.y"_s, QUrl(u"https://x.y"_s)});
    EXPECT_EQ(other.kind, SearchPlace::Kind::Catalog);
    EXPECT_EQ(other.base, QUrl(u"https://x.y"_s));
}

TEST_F(SearchTest, B30TheIndexDecidesWhatFitsAndItsWordsAreMadePlain)
{
    registry.addRule([](const FakeRequest &, FakeReply &reply) {
        reply = {};
        reply.body = hubAnswer;
    });
    const auto found = search(u"deb & co"_s, SearchPlace::Kind::Index);
    ASSERT_OK(found);
    EXPECT_EQ(*found, (QList<FoundImage>{{u"debian"_s, u"Debian is a [31mLinux"_s, 5000, true},
                                         {u"acme/deb"_s, {}, 0, false}}));
    EXPECT_EQ(registry.requests().first().path, "/v1/search?q=deb%20%26%20co&n=50");
}

TEST_F(SearchTest, B30TheCatalogIsReadPageByPageAndEveryWordMustFit)
{
    listNames({"lab/debian", "lab/alpine", "other/Debian-slim", "lab/debian-dev"});
    const auto found = search(u"lab DEB"_s);
    ASSERT_OK(found);
    EXPECT_EQ(*found, (QList<FoundImage>{{address() + u"/lab/debian"_s},
                                         {address() + u"/lab/debian-dev"_s}}));
    EXPECT_EQ(registry.requests().first().path, "/v2/_catalog?n=1000");
}

TEST_F(SearchTest, B30ARegistryThatTellsNobodyWhatItHasIsASentence)
{
    int status = 0;
    registry.addRule([&status](const FakeRequest &, FakeReply &reply) {
        reply = refusal(status, "UNSUPPORTED");
    });
    for (const int no : {401, 403}) {
        status = no;
        const auto found = search(u"x"_s);
        ASSERT_TRUE(failsWith(ErrorKind::Unauthorized, found)) << no;
        EXPECT_TRUE(found.error().what.contains(u"does not tell which images it has"));
        EXPECT_FALSE(found.error().what.contains(u"any/image"));
    }
    status = 404;
    const auto found = search(u"x"_s);
    ASSERT_TRUE(failsWith(ErrorKind::NotFound, found));
    EXPECT_TRUE(found.error().what.contains(u"can't be searched"));
}

TEST_F(SearchTest, B30NonsenseIsCorrupt)
{
    registry.addRule([](const FakeRequest &, FakeReply &reply) {
        reply = {};
        reply.body = R"({"repositories":"none","results":7})";
    });
    EXPECT_FAILS(ErrorKind::Corrupt, search(u"x"_s));
    EXPECT_FAILS(ErrorKind::Corrupt, search(u"x"_s, SearchPlace::Kind::Index));
}

} // namespace
} // namespace decant
