// SPDX-License-Identifier: MIT
#include "ui/common/facts_panel.h"
#include "ui/common/labels.h"
#include "ui/new_distribution/environment_dialog.h"

#include <QHelpEvent>
#include <QListWidget>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace decant {
namespace {

// What comes of an image is no markup, wherever it is shown. Source: oci.md D.9.

const auto evil = u"A=<img src=x>"_s;

/// What a reader sees of a tool tip, which Qt takes for markup if it looks like it.
QString seen(const QString &toolTip)
{
    if (!Qt::mightBeRichText(toolTip))
        return toolTip;
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

TEST(PlainToolTipTest, WhatLooksLikeMarkupIsReadAsItStands)
{
    for (const auto &text : {evil, u"<b>x</b>"_s, u"<qt>"_s, u"a < b &amp; <p>c</p>"_s, u"plain"_s})
        EXPECT_EQ(seen(plainToolTip(text)), text) << text.toStdString();
    EXPECT_NE(seen(evil), evil) << "there is something to protect from";
    EXPECT_EQ(plainToolTip(u"sha256:abc"_s), u"sha256:abc");
}

TEST(PlainToolTipTest, AVariableIsShownAsTheImageHasIt)
{
    ImageConfig config;
    config.environment = {evil};
    EnvironmentDialog dialog(config, {}, nullptr);
    EXPECT_EQ(dialog.list()->item(0)->text(), evil);
    EXPECT_EQ(seen(dialog.list()->item(0)->toolTip()), evil);
}

TEST(PlainToolTipTest, FactsAndCutLabelsAreShownAsTheyAre)
{
    FactsPanel panel;
    panel.addFact(u"Key"_s);
    panel.setFact(0, u"short"_s, evil);
    bool isThere = false;
    for (const auto *label : panel.findChildren<QLabel *>())
        isThere = isThere || seen(label->toolTip()) == evil;
    EXPECT_TRUE(isThere);

    ElidedLabel label;
    label.setText(evil);
    label.resize(20, 20);
    QHelpEvent asked(QEvent::ToolTip, {}, {});
    QCoreApplication::sendEvent(&label, &asked);
    EXPECT_EQ(seen(label.toolTip()), evil);
}

} // namespace
} // namespace decant
