// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/layer_index.h"
#include "core/rootfs/setup/root_setup.h"
#include "tests/support/read_tar.h"
#include "tests/support/small_roots.h"

namespace decant {

/// Sets up roots that were just made.
class SetupFixture : public testing::Test
{
protected:
    SetupFixture() { choice.time = {1'700'000'000, 0}; }

    /// The set-up of this root; what it wrote is then in `members`.
    Result<RootSetup> setUp(const TarBuilder &root)
    {
        MemorySource source(root.finish());
        const auto index = indexLayer(source, {}, {});
        EXPECT_OK(index);
        const auto tree = MergedTree::overlay({&index->tree}, {}, {});
        EXPECT_OK(tree);
        auto done = setUpRoot(*tree, choice);
        members.clear();
        contents.clear();
        if (!done || done->layer.isEmpty())
            return done;
        const auto entries = readTar(done->layer);
        EXPECT_OK(entries);
        for (const auto &entry : *entries) {
            const auto path = entry.path.substr(entry.path.starts_with("./") ? 2 : 0);
            members[path] = entry;
            contents[path] = contentOf(entry, done->layer).toStdString();
        }
        return done;
    }
    void chooseUser(bool isAdministrator = false)
    {
        choice.user = SetupChoice::User{.name = "anna",
                                        .password = "hunter2",
                                        .isAdministrator = isAdministrator,
                                        .asksForPassword = true};
    }

    bool isWritten(const std::string &path) const { return members.contains(path); }
    bool contains(const std::string &path, const std::string &text)
    {
        return contents[path].find(text) != std::string::npos;
    }
    static SetupStep stepOf(const Result<RootSetup> &setup, const QString &id)
    {
        for (const auto &step : setup->steps) {
            if (step.id == id)
                return step;
        }
        ADD_FAILURE() << "no step " << id.toStdString();
        return {};
    }

    SetupChoice choice;
    std::map<std::string, TarEntry> members; ///< By path.
    std::map<std::string, std::string> contents;
};

} // namespace decant
