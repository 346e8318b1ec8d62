// SPDX-License-Identifier: MIT
// Random stacks of layers, merged twice: by Decant, and by the file system itself.
#include "tests/support/merge_stack.h"
#include "tests/support/naive_overlay.h"
#include "tests/support/random_stack.h"
#include "tests/support/small_files.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace decant {
namespace {

struct Outcome
{
    std::optional<Listing> listing; ///< Nothing: refused.
    std::string problem;
};

Outcome mergedByDecant(const Stack &stack)
{
    std::vector<QByteArray> layers;
    for (const auto &layer : stack)
        layers.push_back(tarOf(layer));
    const auto merged = mergeStack(layers);
    if (!merged) {
        const bool isRefusal =
            merged.error().kind == ErrorKind::Corrupt || merged.error().kind == ErrorKind::Unsafe;
        return {{}, isRefusal ? "" : merged.error().detail.toStdString() + " (Decant's fault)"};
    }
    // The first of a file's names, alphabetically.
    std::map<std::string, std::string> firstNames;
    for (const auto &member : merged->tar.members()) {
        const auto &inode = merged->tar.inode(member.path).path;
        const auto known = firstNames.emplace(inode, member.path).first;
        known->second = std::min(known->second, member.path);
    }
    Listing listing;
    for (const auto &member : merged->tar.members()) {
        const auto &inode = merged->tar.inode(member.path);
        const auto modified = std::stoll(inode.modified);
        if (member.path.empty())
            continue;
        listing[member.path] = member.type == '5'
                                   ? describeDirectory(member.mode, modified)
                                   : describeFile(inode.type, inode.mode, modified,
                                                  inode.type == '2' ? inode.target : inode.content,
                                                  firstNames.at(inode.path));
    }
    return {listing, {}};
}

/// Empty if both agree.
std::string difference(const Stack &stack)
{
    // In memory where there is such a place: a disk would do nothing else for minutes.
    const QString inMemory = u"/dev/shm"_s;
    const auto place = QFileInfo(inMemory).isWritable() ? inMemory : QDir::tempPath();
    const QTemporaryDir folder(place + u"/decant-stacks-XXXXXX"_s);
    const auto expected = NaiveOverlay(folder.path().toStdString()).merge(stack);
    const auto actual = mergedByDecant(stack);
    if (!actual.problem.empty())
        return actual.problem;
    if (!expected || !actual.listing)
        return expected.has_value() == actual.listing.has_value()
                   ? std::string()
                   : (expected ? "only Decant refuses" : "only Decant accepts");
    std::string text;
    for (const auto &[path, what] : *expected) {
        const auto found = actual.listing->find(path);
        if (found == actual.listing->end())
            text += "missing: " + path + " " + what + "\n";
        else if (found->second != what)
            text += path + " is " + found->second + "\n    not " + what + "\n";
    }
    for (const auto &[path, what] : *actual.listing) {
        if (!expected->contains(path))
            text += "too much: " + path + " " + what + "\n";
    }
    return text;
}

TEST(RandomStacksTest, DecantMergesAsTheFileSystemItselfDoes)
{
    bool isSet = false;
    const auto wanted = qEnvironmentVariableIntValue("DECANT_STACKS", &isSet);
    const unsigned count = isSet ? static_cast<unsigned>(wanted) : 300;
    unsigned merged = 0;
    for (unsigned seed = 1; seed <= count; ++seed) {
        const auto stack = randomStack(seed);
        merged += mergedByDecant(stack).listing ? 1 : 0;
        if (difference(stack).empty())
            continue;
        const auto small =
            shrunk(stack, [](const Stack &tried) { return !difference(tried).empty(); });
        FAIL() << "seed " << seed << "\n" << describe(small) << difference(small);
    }
    // Refusals are right, but stacks that are merged say more.
    EXPECT_GT(merged, count / 2);
}

} // namespace
} // namespace decant
