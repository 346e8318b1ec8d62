// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "tests/support/result_matchers.h"

namespace decant::cli {
namespace {

Result<CommandLine> parse(const QString &words)
{
    return CommandLine::parse(words.split(u' ', Qt::SkipEmptyParts));
}

template <typename Arguments>
Arguments parsed(const QString &words)
{
    const auto line = parse(words);
    EXPECT_OK(line) << words.toStdString();
    EXPECT_TRUE(std::holds_alternative<Arguments>(line->command)) << words.toStdString();
    return std::get<Arguments>(line->command);
}

QString refusal(const QString &words)
{
    const auto line = parse(words);
    EXPECT_FAILS(ErrorKind::Invalid, line) << words.toStdString();
    return line ? QString() : line.error().what;
}

TEST(CommandLineTest, GlobalOptionsStandBeforeTheCommand)
{
    const auto line = parse(u"--data-dir /srv/x --json --quiet --verbose list"_s);
    ASSERT_OK(line);
    EXPECT_EQ(line->global.dataFolder, u"/srv/x"_s);
    EXPECT_TRUE(line->global.json && line->global.quiet && line->global.verbose);
    EXPECT_EQ(parse(u"--data-dir=/srv/x list"_s)->global.dataFolder, u"/srv/x"_s);
}

TEST(CommandLineTest, WhoAsksForJsonGetsItOfNonsenseToo)
{
    const auto asks = [](const QString &words) {
        return CommandLine::asksForJson(words.split(u' ', Qt::SkipEmptyParts));
    };
    EXPECT_TRUE(asks(u"--json"_s));
    EXPECT_TRUE(asks(u"--quiet --data-dir /srv/x --json improt alpine"_s));
    EXPECT_TRUE(asks(u"--no-such-option --json list"_s));
    EXPECT_FALSE(asks(u"--data-dir --json list"_s));
    EXPECT_FALSE(asks(u"--data-dir"_s));
    EXPECT_FALSE(asks(u"run d1 -- ip --json"_s));
    EXPECT_FALSE(asks({}));
}

TEST(CommandLineTest, GlobalOptionBehindTheCommandIsToldWhereItBelongs)
{
    EXPECT_TRUE(refusal(u"list --json"_s).contains(u"decant-cli --json list"));
    EXPECT_TRUE(
        refusal(u"import alpine --data-dir /x"_s).contains(u"decant-cli --data-dir import"));
}

TEST(CommandLineTest, LoginAndLogoutNameARegistry)
{
    const auto login =
        parsed<LoginArguments>(u"login https://index.docker.io/v1/ --username anna"_s);
    EXPECT_EQ(login.registry, u"docker.io"_s);
    EXPECT_EQ(login.user, u"anna"_s);
    EXPECT_FALSE(login.hasPasswordOnInput);
    EXPECT_TRUE(parsed<LoginArguments>(u"login ghcr.io --username a --password-stdin"_s)
                    .hasPasswordOnInput);
    EXPECT_EQ(parsed<LogoutArguments>(u"logout 127.0.0.1:5000"_s).registry, u"127.0.0.1:5000"_s);
    EXPECT_TRUE(refusal(u"login ghcr.io --password-stdin"_s).contains(u"--username"));
    for (const auto &words : {u"login"_s, u"logout"_s, u"login host"_s, u"logout a b"_s})
        EXPECT_FALSE(refusal(words).isEmpty()) << words.toStdString();
}

TEST(CommandLineTest, APasswordThatStandsInTheWrongPlaceIsNotRepeated)
{
    for (const auto &words : {u"login ghcr.io hunter2"_s, u"login anna:hunter2@ghcr.io"_s})
        EXPECT_FALSE(refusal(words).contains(u"hunter2")) << words.toStdString();
}

TEST(CommandLineTest, ImportTakesItsOptionsInAnyOrder)
{
    const auto before = parsed<ImportArguments>(
        u"import --name d1 --location /srv/d1 --platform linux/arm/v7 --keep-dirlinks alpine"_s);
    const auto behind = parsed<ImportArguments>(
        u"import alpine --keep-dirlinks --platform=linux/arm/v7 --location=/srv/d1 --name=d1"_s);
    for (const auto &request : {before.request, behind.request}) {
        EXPECT_EQ(request.image.location.reference().toString(),
                  u"docker.io/library/alpine:latest"_s);
        EXPECT_EQ(request.image.platform.toString(), u"linux/arm/v7"_s);
        EXPECT_TRUE(request.image.keepDirlinks);
        EXPECT_EQ(request.name, u"d1"_s);
        EXPECT_EQ(request.folder, u"/srv/d1"_s);
    }
}

TEST(CommandLineTest, ImportMeansThisComputersPlatformAndLeavesTheNameOpen)
{
    const auto request = parsed<ImportArguments>(u"import oci:/srv/layout:1"_s).request;
    EXPECT_EQ(request.image.platform, Platform::host());
    EXPECT_EQ(request.image.location.transport(), ImageLocation::Transport::OciLayout);
    EXPECT_TRUE(request.name.isEmpty());
    EXPECT_FALSE(request.image.keepDirlinks);
}

TEST(CommandLineTest, AnEngineIsDockerOrPodman)
{
    using Puller = ImageRequest::Puller;
    EXPECT_EQ(parsed<ImportArguments>(u"import a/b"_s).request.image.puller, std::nullopt);
    EXPECT_EQ(parsed<ImportArguments>(u"import a/b --engine podman"_s).request.image.puller,
              Puller::Podman);
    EXPECT_EQ(parsed<ImportArguments>(u"import a/b --engine=docker"_s).request.image.puller,
              Puller::Docker);
    EXPECT_TRUE(refusal(u"import a/b --engine lxc"_s).contains(u"lxc"));
}

TEST(CommandLineTest, SaveKnowsItsFormatsAndStandardOutput)
{
    const auto plain = parsed<SaveArguments>(u"save alpine --output -"_s).request;
    EXPECT_EQ(plain.path, u"-"_s);
    EXPECT_EQ(plain.format, SaveRequest::Format::Tar);
    const auto packed = parsed<SaveArguments>(u"save alpine --output x --format tar.gz"_s).request;
    EXPECT_EQ(packed.format, SaveRequest::Format::TarGz);
    EXPECT_TRUE(refusal(u"save alpine --output x --format zip"_s).contains(u"zip"));
    const auto package = parsed<SaveArguments>(u"save alpine --output x --format wsl"_s).request;
    EXPECT_EQ(package.format, SaveRequest::Format::Wsl);
    EXPECT_TRUE(refusal(u"save alpine"_s).contains(u"--output"));
}

TEST(CommandLineTest, RunLeavesTheCommandsOwnOptionsAlone)
{
    for (const auto &words : {u"run d1 --user bob -- ls --all -l --user x"_s,
                              u"run --user bob d1 -- ls --all -l --user x"_s,
                              u"run d1 --user bob ls --all -l --user x"_s}) {
        const auto request = parsed<RunArguments>(words).request;
        EXPECT_EQ(request.name, u"d1"_s);
        EXPECT_EQ(request.user, u"bob"_s);
        EXPECT_EQ(request.command,
                  (QStringList{u"ls"_s, u"--all"_s, u"-l"_s, u"--user"_s, u"x"_s}));
    }
    EXPECT_EQ(parsed<RunArguments>(u"run d1 -- echo -- --help"_s).request.command,
              (QStringList{u"echo"_s, u"--"_s, u"--help"_s}));
    // Without a command: the login shell.
    EXPECT_TRUE(parsed<RunArguments>(u"run d1"_s).request.command.isEmpty());
    EXPECT_TRUE(refusal(u"run"_s).contains(u"NAME"));
}

TEST(CommandLineTest, NothingIsRemovedWithoutYes)
{
    EXPECT_TRUE(refusal(u"remove d1"_s).contains(u"--yes"));
    EXPECT_EQ(parsed<RemoveArguments>(u"remove d1 --yes"_s).name, u"d1"_s);
    EXPECT_EQ(parsed<RemoveArguments>(u"remove --yes d1"_s).name, u"d1"_s);
}

TEST(CommandLineTest, CachePruneIsACommandOfItsOwn)
{
    parsed<CacheArguments>(u"cache"_s);
    EXPECT_FALSE(parsed<PruneArguments>(u"cache prune"_s).everything);
    EXPECT_TRUE(parsed<PruneArguments>(u"cache prune --all"_s).everything);
    parsed<VerifyCacheArguments>(u"cache verify"_s);
    EXPECT_TRUE(refusal(u"cache verify --all"_s).contains(u"--all"));
    EXPECT_TRUE(refusal(u"cache --all"_s).contains(u"--all"));
    EXPECT_TRUE(refusal(u"cache empty"_s).contains(u"empty"));
}

TEST(CommandLineTest, TheOtherCommandsReadTheirOperands)
{
    parsed<ListArguments>(u"list"_s);
    EXPECT_EQ(parsed<TerminalArguments>(u"terminal d1"_s).name, u"d1"_s);
    EXPECT_EQ(parsed<CatalogArguments>(u"catalog red hat"_s).words,
              (QStringList{u"red"_s, u"hat"_s}));
    EXPECT_EQ(parsed<TagsArguments>(u"tags ghcr.io/org/app"_s).location.toString(),
              u"ghcr.io/org/app:latest"_s);
    EXPECT_EQ(parsed<InspectArguments>(u"inspect alpine --platform linux/arm64"_s)
                  .image.platform.toString(),
              u"linux/arm64"_s);
}

TEST(CommandLineTest, B30SearchAsksDockerHubUnlessAnotherRegistryIsNamed)
{
    const auto hub = parsed<SearchArguments>(u"search red hat"_s);
    EXPECT_EQ(hub.registry, u"docker.io"_s);
    EXPECT_EQ(hub.words, u"red hat"_s);
    EXPECT_EQ(parsed<SearchArguments>(u"search x --registry GHCR.io"_s).registry, u"ghcr.io"_s);
    EXPECT_TRUE(refusal(u"search"_s).contains(u"WORDS"));
    EXPECT_TRUE(refusal(u"search x --registry a/b"_s).contains(u"a/b"));
}

TEST(CommandLineTest, HelpAndVersionNeedNoCommand)
{
    parsed<HelpArguments>(u"--help"_s);
    parsed<HelpArguments>(u"-h"_s);
    parsed<HelpArguments>(u"import --help"_s);
    parsed<VersionArguments>(u"--version"_s);
    EXPECT_TRUE(helpText().contains(u"import SOURCE"));
}

TEST(CommandLineTest, ListAsksForUpdatesOnlyIfItIsTold)
{
    EXPECT_FALSE(parsed<ListArguments>(u"list"_s).asksForUpdates);
    EXPECT_TRUE(parsed<ListArguments>(u"list --updates"_s).asksForUpdates);
    EXPECT_TRUE(refusal(u"list d1"_s).contains(u"d1"));
}

TEST(CommandLineTest, WhatChangesADistributionNamesItFirst)
{
    EXPECT_EQ(parsed<StopArguments>(u"stop d1"_s).name, u"d1");
    EXPECT_EQ(parsed<DefaultArguments>(u"default d1"_s).name, u"d1");
    const auto rename = parsed<RenameArguments>(u"rename d1 d2"_s);
    EXPECT_EQ(rename.name + rename.newName, u"d1d2");
    const auto user = parsed<UserArguments>(u"user d1 ann"_s);
    EXPECT_EQ(user.name + user.user, u"d1ann");
    EXPECT_EQ(parsed<ResizeArguments>(u"resize d1 256GB"_s).size, qint64{256} << 30);
    EXPECT_EQ(parsed<ResizeArguments>(u"resize d1 2tib"_s).size, qint64{2} << 40);
    EXPECT_TRUE(parsed<SparseArguments>(u"sparse d1 on --allow-unsafe"_s).isSparse);
    EXPECT_FALSE(parsed<SparseArguments>(u"sparse d1 off"_s).isSparse);
    const auto clone = parsed<CloneArguments>(u"clone d1 d2 --location /x"_s);
    EXPECT_EQ(clone.name + clone.newName + clone.folder, u"d1d2/x");
    EXPECT_EQ(parsed<MoveArguments>(u"move d1 /x"_s).folder, u"/x");
    const auto request = parsed<ExportArguments>(u"export d1 --output x --format tar.gz"_s).request;
    EXPECT_EQ(request.name + request.path, u"d1x");
    EXPECT_EQ(request.format, ArchiveFormat::TarGz);
    EXPECT_TRUE(refusal(u"export d1"_s).contains(u"--output"));
    EXPECT_TRUE(refusal(u"export d1 --output x --format zip"_s).contains(u"zip"));
    EXPECT_TRUE(refusal(u"rename d1"_s).contains(u"NAME NEW"));
    EXPECT_TRUE(refusal(u"stop d1 d2"_s).contains(u"d2"));
}

TEST(CommandLineTest, ADiskIsAFormatOfDistributionsAndNotOfImages)
{
    using Format = ArchiveFormat;
    for (const auto &[name, format] :
         {std::pair{u"tar.xz"_s, Format::TarXz}, std::pair{u"vhdx"_s, Format::Vhdx}}) {
        EXPECT_EQ(
            parsed<ExportArguments>(u"export d1 --output x --format "_s + name).request.format,
            format);
        EXPECT_TRUE(refusal(u"save alpine --output x --format "_s + name).contains(u"tar.gz"));
    }
}

TEST(CommandLineTest, AVersionOfWslIsOneOrTwo)
{
    EXPECT_EQ(parsed<ImportArguments>(u"import alpine"_s).request.wslVersion, 0);
    EXPECT_EQ(parsed<ImportArguments>(u"import alpine --wsl-version 1"_s).request.wslVersion, 1);
    EXPECT_EQ(parsed<ImportArguments>(u"import alpine --wsl-version=2"_s).request.wslVersion, 2);
    for (const auto &wrong : {u"3"_s, u"0"_s, u"wsl2"_s})
        EXPECT_TRUE(refusal(u"import alpine --wsl-version "_s + wrong).contains(wrong));
}

TEST(CommandLineTest, ADiskIsMadeSparseOnlyByWhoHasReadTheWarning)
{
    EXPECT_TRUE(refusal(u"sparse d1 on"_s).contains(u"--allow-unsafe"));
    EXPECT_TRUE(refusal(u"sparse d1 yes"_s).contains(u"yes"));
    for (const auto &size : {u"0GB"_s, u"-1GB"_s, u"12"_s, u"1.5TB"_s, u"9999999TB"_s})
        EXPECT_TRUE(refusal(u"resize d1 -- "_s + size).contains(size)) << size.toStdString();
}

TEST(CommandLineTest, WhatIsNotInThisVersionIsCalledNotYet)
{
    EXPECT_TRUE(refusal(u"apply r.yaml"_s).contains(u"not yet"));
}

TEST(CommandLineTest, WhatMakesNoSenseIsNamed)
{
    EXPECT_TRUE(refusal({}).contains(u"--help"));
    EXPECT_TRUE(refusal(u"improt alpine"_s).contains(u"improt"));
    EXPECT_TRUE(refusal(u"--colour list"_s).contains(u"--colour"));
    EXPECT_TRUE(refusal(u"import alpine --nmae x"_s).contains(u"--nmae"));
    EXPECT_TRUE(refusal(u"import"_s).contains(u"SOURCE"));
    EXPECT_TRUE(refusal(u"import a b"_s).contains(u"b"));
    EXPECT_TRUE(refusal(u"import alpine --name"_s).contains(u"--name"));
    EXPECT_TRUE(refusal(u"import alpine --name= "_s).contains(u"--name"));
    EXPECT_TRUE(refusal(u"import alpine --name a --name b"_s).contains(u"twice"));
    EXPECT_TRUE(refusal(u"list --json=1"_s).contains(u"--json"));
    EXPECT_TRUE(refusal(u"--json=1 list"_s).contains(u"--json"));
    EXPECT_TRUE(refusal(u"import alpine --platform nonsense"_s).contains(u"nonsense"));
    EXPECT_TRUE(refusal(u"import Alpine"_s).contains(u"lower"));
}

} // namespace
} // namespace decant::cli
