// SPDX-License-Identifier: MIT
#include "core/store/update_book.h"
#include "tests/support/result_matchers.h"

#include <QFile>
#include <QTemporaryDir>

namespace decant {
namespace {

class UpdateBookTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"data/updates.json"_s);
    UpdateBook m_book{m_path};
    Platform m_here = Platform::host();
    UpdateBook::Entry m_entry{
        .asked = QDateTime({2026, 11, 23}, {1, 2, 3}, Qt::UTC),
        .wasAnswered = true,
        .published =
            PublishedImage{.indexDigest = *Digest::parse(u"sha256:"_s + QString(64, u'b')),
                           .manifestDigest = *Digest::parse(u"sha256:"_s + QString(64, u'a')),
                           .created = QDateTime({2026, 11, 1}, {0, 0}, Qt::UTC)},
        .answered = QDateTime({2026, 11, 23}, {1, 2, 3}, Qt::UTC)};
};

TEST_F(UpdateBookTest, WhatIsNotedIsFoundByImageAndPlatform)
{
    EXPECT_FALSE(m_book.find(u"debian"_s, m_here));
    ASSERT_OK(m_book.note(u"debian"_s, m_here, m_entry));
    ASSERT_OK(m_book.note(u"alpine"_s, m_here, {.asked = m_entry.asked}));
    EXPECT_EQ(UpdateBook(m_path).find(u"debian"_s, m_here), m_entry);
    EXPECT_EQ(m_book.find(u"alpine"_s, m_here)->published, std::nullopt);
    EXPECT_FALSE(m_book.find(u"debian"_s, *Platform::parse(u"linux/s390x"_s)));
}

TEST_F(UpdateBookTest, ADamagedFileIsAnEmptyBook)
{
    ASSERT_OK(m_book.note(u"debian"_s, m_here, m_entry));
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"debian");
    file.close();
    EXPECT_FALSE(m_book.find(u"debian"_s, m_here));
    ASSERT_OK(m_book.note(u"debian"_s, m_here, m_entry));
    EXPECT_TRUE(m_book.find(u"debian"_s, m_here));
}

} // namespace
} // namespace decant
