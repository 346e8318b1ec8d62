// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/setup_words.h"
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
    SetupWords setup{};
};

struct SaveArguments
{
    SaveRequest request;
    SetupWords setup{};
};

struct InspectArguments
{
    ImageRequest image;
};

struct TagsArguments
{
    ImageLocation location;
};

struct SearchArguments
{
    QString registry; ///< Its canonical name.
    QString words;
};

struct CatalogArguments
{
    QStringList words;
};

struct ListArguments
{
    bool asksForUpdates = false;
};

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

struct StopArguments
{
    QString name;
};

struct DefaultArguments
{
    QString name;
};

struct RenameArguments
{
    QString name;
    QString newName;
};

struct CloneArguments
{
    QString name;
    QString newName;
    QString folder; ///< Empty: the usual one.
};

struct MoveArguments
{
    QString name;
    QString folder;
};

struct ExportArguments
{
    ExportRequest request;
};

struct UserArguments
{
    QString name;
    QString user; ///< Who the distribution shall start as.
};

struct ResizeArguments
{
    QString name;
    qint64 size = 0; ///< Bytes that the disk shall be able to hold.
};

struct SparseArguments
{
    QString name;
    bool isSparse = false;
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
                 TagsArguments, SearchArguments, CatalogArguments, ListArguments, RunArguments,
                 TerminalArguments, RemoveArguments, StopArguments, DefaultArguments,
                 RenameArguments, CloneArguments, MoveArguments, ExportArguments, UserArguments,
                 ResizeArguments, SparseArguments, LoginArguments, LogoutArguments, CacheArguments,
                 PruneArguments, VerifyCacheArguments>;

/// What somebody typed, understood.
struct CommandLine
{
    GlobalOptions global;
    CommandArguments command;

    /// `words`: without the program's own name. Fails with Invalid, in one sentence.
    static Result<CommandLine> parse(const QStringList &words);
    /// Whether --json stands before the command: even of words that make no sense.
    static bool asksForJson(const QStringList &words);
};

/// What --help prints.
QString helpText();

} // namespace decant::cli
