// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"

#include <QStringList>

#include <variant>

namespace decant::cli {

/// What stands before the command, and counts for every one.
struct GlobalOptions
{
    QString dataFolder{}; ///< Empty: not said.
    bool json = false;
    bool quiet = false;
    bool verbose = false;
};

struct HelpArguments
{};

struct VersionArguments
{};

struct ImportArguments
{
    ImportRequest request; ///< Without a name: one is to be made from the image's.
};

struct SaveArguments
{
    SaveRequest request;
};

struct InspectArguments
{
    ImageRequest image;
};

struct TagsArguments
{
    ImageLocation location;
};

struct CatalogArguments
{
    QStringList words;
};

struct ListArguments
{};

struct RunArguments
{
    RunRequest request;
};

struct TerminalArguments
{
    QString name;
};

struct RemoveArguments
{
    QString name;
};

struct LoginArguments
{
    QString registry;
    QString user; ///< Empty: to be asked for.
    bool hasPasswordOnInput = false;
};

struct LogoutArguments
{
    QString registry;
};

struct CacheArguments
{};

struct PruneArguments
{
    bool everything = false;
};

struct VerifyCacheArguments
{};

using CommandArguments =
    std::variant<HelpArguments, VersionArguments, ImportArguments, SaveArguments, InspectArguments,
                 TagsArguments, CatalogArguments, ListArguments, RunArguments, TerminalArguments,
                 RemoveArguments, LoginArguments, LogoutArguments, CacheArguments, PruneArguments,
                 VerifyCacheArguments>;

/// What somebody typed, understood.
struct CommandLine
{
    GlobalOptions global;
    CommandArguments command;

    /// `words`: without the program's own name. Fails with Invalid, in one sentence.
    static Result<CommandLine> parse(const QStringList &words);
};

/// What --help prints.
QString helpText();

} // namespace decant::cli
