// SPDX-License-Identifier: MIT
#include "core/rootfs/elf_facts.h"
#include "tests/support/elf_head.h"

#include <gtest/gtest.h>

#include <random>

namespace decant {
namespace {

TEST(ElfFactsTest, TellsArchitectureLoaderAndLevel)
{
    const auto plain = ElfFacts::read(elfHead(62, "/lib64/ld-linux-x86-64.so.2"));
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->architecture, u"amd64");
    EXPECT_EQ(plain->interpreter, "/lib64/ld-linux-x86-64.so.2");
    EXPECT_EQ(plain->x86Level, 0);
    EXPECT_EQ(ElfFacts::read(elfHead(62, {}, 1))->x86Level, 1);
    EXPECT_EQ(ElfFacts::read(elfHead(62, {}, 7))->x86Level, 3) << "the highest bit counts";
    EXPECT_EQ(ElfFacts::read(elfHead(183, {}))->architecture, u"arm64");
    EXPECT_EQ(ElfFacts::read(elfHead(999, {}))->architecture, u"machine 999");
}

TEST(ElfFactsTest, WhatIsNoElfTellsNothing)
{
    EXPECT_FALSE(ElfFacts::read(""));
    EXPECT_FALSE(ElfFacts::read("#!/bin/sh\n"));
    EXPECT_FALSE(ElfFacts::read("\x7f"
                                "ELF"));
}

TEST(ElfFactsTest, DamagedHeadsDoNoHarm)
{
    const auto whole = elfHead(62, "/lib64/ld-linux-x86-64.so.2", 3);
    std::mt19937 random(1);
    for (int round = 0; round < 20'000; ++round) {
        auto damaged = whole.substr(0, 52 + random() % (whole.size() - 52));
        for (int changes = 0; changes < 3; ++changes)
            damaged[4 + random() % (damaged.size() - 4)] = static_cast<char>(random());
        EXPECT_TRUE(ElfFacts::read(damaged));
    }
}

} // namespace
} // namespace decant
