// SPDX-License-Identifier: MIT
// Whether people who use the keyboard, or large text, see what there is.
#include "core/base/error.h"
#include "tests/support/blobs.h"
#include "ui/common/facts_panel.h"
#include "ui/common/status_line.h"
#include "ui/common/theme.h"
#include "ui/jobs/layer_model.h"
#include "ui/jobs/layer_table.h"
#include "ui/new_distribution/drop_area.h"
#include "ui/new_distribution/platform_chooser.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace decant {
namespace {

/// Pixels of the accent's colour.
int accented(QWidget &widget)
{
    const auto picture = widget.grab().toImage();
    const auto accent = tokensOf(widget.palette()).accent.rgb();
    int found = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixel(x, y) == accent ? 1 : 0;
    }
    return found;
}

class FocusRingTest : public testing::Test
{
protected:
    /// As if somebody had come to it by Tab.
    void focus(QWidget &widget)
    {
        widget.setParent(&window);
        widget.setGeometry(0, 0, 300, 200);
        window.resize(300, 240);
        other.setGeometry(0, 205, 100, 32);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        EXPECT_EQ(accented(widget), 0);
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        widget.setFocus(Qt::TabFocusReason);
        EXPECT_TRUE(widget.hasFocus());
    }

    QWidget window;
    QPushButton other{&window};
};

TEST_F(FocusRingTest, ATablesRowHasARing)
{
    QTreeWidget table;
    table.setHeaderLabels({u"Registry"_s, u"Account"_s});
    new QTreeWidgetItem(&table, {u"docker.io"_s, u"anna"_s});
    focus(table);
    EXPECT_GT(accented(table), 100);
    table.setParent(nullptr);
}

TEST_F(FocusRingTest, AnEmptyTableHasOneAroundItself)
{
    QTreeWidget table;
    focus(table);
    EXPECT_GT(accented(table), 600);
    table.setParent(nullptr);
}

TEST_F(FocusRingTest, SoHasATextThatScrolls)
{
    QPlainTextEdit text;
    text.setReadOnly(true);
    focus(text);
    EXPECT_GT(accented(text), 600);
    text.setParent(nullptr);
}

TEST_F(FocusRingTest, SoHasALayersRow)
{
    LayerModel model;
    model.show({{{digestOf("a"), LayerProgress::State::Waiting, 0, 1000}}});
    LayerTable table(&model);
    focus(table);
    EXPECT_GT(accented(table), 100);
    table.setParent(nullptr);
}

/// Twice the size that the system's text usually has.
class LargeTextTest : public testing::Test
{
protected:
    LargeTextTest() { QApplication::setFont(doubled(before)); }
    ~LargeTextTest() override { QApplication::setFont(before); }

    static QFont doubled(QFont font)
    {
        font.setPointSizeF(2 * font.pointSizeF());
        return font;
    }

    static int textHeight() { return QFontMetrics(QApplication::font()).height(); }

    const QFont before = QApplication::font();
};

TEST_F(LargeTextTest, TheLayersRowsAndTheirHeaderGrowWithIt)
{
    LayerModel model;
    model.show({{{digestOf("a"), LayerProgress::State::Waiting, 0, 1000}}});
    LayerTable table(&model);
    EXPECT_GE(table.verticalHeader()->defaultSectionSize(), textHeight());
    EXPECT_GE(table.horizontalHeader()->minimumHeight(), textHeight());
    EXPECT_GE(table.sizeHint().height(), 2 * textHeight());
}

TEST_F(LargeTextTest, LinksGrowWithIt)
{
    FactsPanel facts;
    const auto *link = facts.addAction(facts.addFact(u"Location"_s), u"Open"_s);
    StatusLine line;
    line.say(StatusLine::Kind::Error, u"It is taken."_s, u"Use another"_s);
    for (auto *widget : {static_cast<QWidget *>(&facts), static_cast<QWidget *>(&line)}) {
        widget->resize(600, widget->sizeHint().height());
        widget->show();
    }
    EXPECT_GE(link->height(), textHeight());
    EXPECT_GE(line.fix()->height(), QFontMetrics(line.fix()->font()).height());
}

TEST_F(LargeTextTest, APlatformIsNotCut)
{
    PlatformChooser chooser({});
    chooser.showPlatform(Platform::host(), {Platform::host(), Platform(u"linux"_s, u"s390x"_s)});
    chooser.resize(300, chooser.sizeHint().height());
    chooser.show();
    EXPECT_GE(chooser.combo()->height(), chooser.combo()->sizeHint().height());
}

TEST_F(LargeTextTest, AllKindsOfFilesStandInTheArea)
{
    QWidget window;
    QVBoxLayout column(&window);
    auto *area = new DropArea;
    column.addWidget(area);
    column.addStretch();
    window.resize(500, 600);
    window.show();
    for (const auto *label : area->findChildren<QLabel *>())
        EXPECT_GE(label->height(), label->heightForWidth(label->width()))
            << label->text().toStdString();
}

} // namespace
} // namespace decant
