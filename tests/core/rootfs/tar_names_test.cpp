// SPDX-License-Identifier: MIT
// Of several headers that say the same, the one that counts.
#include "tests/support/read_tar.h"
#include "tests/support/tar_builder.h"

namespace decant {
namespace {

using namespace std::string_literals;

TEST(TarNamesTest, A39ThePathThatCountsSaysWhatIsADirectory)
{
    TarFields cut;
    cut.magic = "ustar ";
    cut.version = " \0"s;
    cut.type = '\0';
    const auto folder = std::string(60, 'a') + "/" + std::string(60, 'b') + "/";
    const auto file = std::string(99, 'a') + "/b";
    cut.name = folder.substr(0, 100);
    TarFields other = cut;
    other.name = file.substr(0, 100);
    other.size = TarBuilder::octal(1, 11);
    const auto entries = readTar(TarBuilder()
                                     .longName(folder)
                                     .member(cut)
                                     .pax({{"path", folder}})
                                     .member(cut)
                                     .longName(file)
                                     .member(other, "x")
                                     .finish());
    ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 3u);
    EXPECT_EQ(entries->at(0).type, EntryType::Directory);
    EXPECT_EQ(entries->at(1).type, EntryType::Directory);
    EXPECT_EQ(entries->at(2).type, EntryType::File);
}

} // namespace
} // namespace decant
