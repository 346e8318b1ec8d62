// SPDX-License-Identifier: MIT
#include "app/cli/json_events.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace decant::cli {
namespace {

using State = LayerProgress::State;
using Phase = ImportProgress::Phase;

Digest digestOf(char filling)
{
    return Digest::fromRaw(Digest::Algorithm::Sha256, QByteArray(32, filling));
}

QByteArray lineOf(const QJsonObject &event)
{
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

TEST(JsonEventsTest, LayerSaysItsStateAndBytes)
{
    const auto hex = QByteArray(32, '\x11').toHex();
    EXPECT_EQ(lineOf(layerEvent({digestOf('\x11'), State::Downloading, 5, 70'000'000'000})),
              R"({"digest":"sha256:)" + hex +
                  R"(","done":5,"event":"layer","state":"downloading","total":70000000000})");
}

TEST(JsonEventsTest, EveryStateHasTheNameInTheContract)
{
    const QList<QPair<State, QString>> names{
        {State::Waiting, u"waiting"_s},     {State::Downloading, u"downloading"_s},
        {State::Verifying, u"verifying"_s}, {State::Cached, u"cached"_s},
        {State::Done, u"done"_s},           {State::Merging, u"merging"_s},
        {State::Retrying, u"retrying"_s},   {State::Failed, u"failed"_s}};
    for (const auto &[state, name] : names)
        EXPECT_EQ(layerEvent({digestOf('\1'), state, 0, 1})[u"state"], name);
}

TEST(JsonEventsTest, EveryPhaseHasTheNameInTheContract)
{
    const QList<QPair<Phase, QString>> names{{Phase::Download, u"download"_s},
                                             {Phase::Merge, u"merge"_s},
                                             {Phase::Import, u"import"_s},
                                             {Phase::Setup, u"setup"_s}};
    for (const auto &[phase, name] : names)
        EXPECT_EQ(lineOf(phaseEvent({phase, {1, 2}, {}})),
                  R"({"done":1,"event":"phase","phase":")" + name.toUtf8() + R"(","total":2})");
}

TEST(JsonEventsTest, ErrorSaysKindAndSentenceAndDetail)
{
    EXPECT_EQ(lineOf(errorEvent({ErrorKind::NotFound, u"There is none."_s, u"404"_s})),
              R"({"detail":"404","event":"error","kind":"not-found","what":"There is none."})");
}

TEST(JsonEventsTest, DoneSaysWhatTravelledAndWhatCameOut)
{
    const auto event = doneEvent({u"d1"_s, 10, 20, 300, 400, 5});
    EXPECT_EQ(event[u"event"], u"done"_s);
    EXPECT_EQ(event[u"target"], u"d1"_s);
    EXPECT_EQ(event[u"downloaded"].toInteger(), 10);
    EXPECT_EQ(event[u"cached"].toInteger(), 20);
    EXPECT_EQ(event[u"content"].toInteger(), 300);
    EXPECT_EQ(event[u"written"].toInteger(), 400);
    EXPECT_EQ(event[u"files"].toInteger(), 5);
}

TEST(JsonEventsTest, WarningIsOneSentence)
{
    EXPECT_EQ(lineOf(warningEvent(u"Mind the step."_s)),
              R"({"event":"warning","what":"Mind the step."})");
}

TEST(JsonEventsTest, OnlyWhatHasChangedIsTold)
{
    const ImportProgress before{
        Phase::Download,
        {10, 100},
        {{digestOf('\1'), State::Downloading, 10, 50}, {digestOf('\2'), State::Waiting, 0, 50}}};
    EXPECT_TRUE(eventsBetween(before, before).isEmpty());

    auto now = before;
    now.current.done = 60;
    now.layers[0] = {digestOf('\1'), State::Done, 50, 50};
    const auto events = eventsBetween(before, now);
    ASSERT_EQ(events.size(), 2);
    EXPECT_EQ(events[0], layerEvent(now.layers[0]));
    EXPECT_EQ(events[1], phaseEvent(now));
}

TEST(JsonEventsTest, TheFirstProgressTellsEveryLayer)
{
    const ImportProgress first{
        Phase::Download,
        {},
        {{digestOf('\1'), State::Cached, 50, 50}, {digestOf('\2'), State::Waiting, 0, 50}}};
    EXPECT_EQ(eventsBetween({}, first).size(), 3);
}

TEST(JsonEventsTest, ResolvingIsNoPhaseInTheContract)
{
    EXPECT_TRUE(eventsBetween({}, {Phase::Resolve, {1, 2}, {}}).isEmpty());
}

TEST(JsonEventsTest, ALayerThatWaitsSaysUntilWhenAndWhichTryComesNext)
{
    LayerProgress layer{Digest::fromRaw(Digest::Algorithm::Sha256, QByteArray(32, 'a')),
                        LayerProgress::State::Retrying, 1, 2};
    EXPECT_FALSE(layerEvent(layer).contains(u"retryAt"));
    layer.retryAt = QDateTime::fromString(u"2030-01-02T03:04:05.678Z"_s, Qt::ISODateWithMs);
    EXPECT_EQ(layerEvent(layer).value(u"retryAt").toString(), u"2030-01-02T03:04:05.678Z");
    EXPECT_FALSE(layerEvent(layer).contains(u"attempt"));
    layer.attempt = 2;
    layer.attempts = 5;
    EXPECT_EQ(layerEvent(layer).value(u"attempt").toInt(), 2);
    EXPECT_EQ(layerEvent(layer).value(u"attempts").toInt(), 5);
    layer.state = LayerProgress::State::Downloading;
    EXPECT_FALSE(layerEvent(layer).contains(u"retryAt"));
    EXPECT_FALSE(layerEvent(layer).contains(u"attempt"));
}

} // namespace
} // namespace decant::cli
