// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/option_reader.h"
#include "core/values/first_boot.h"

namespace decant::cli {

class Output;

/// Where a new user's password comes from.
enum class PasswordFrom
{
    Nowhere, ///< There is no user, or none is wanted.
    Terminal,
    Input
};

/// A set-up as it was typed; without the password, which is never typed there.
struct SetupWords
{
    FirstBoot setup{};
    PasswordFrom passwordFrom = PasswordFrom::Nowhere;
};

/// The options of a set-up, for import and save.
const QList<OptionRule> &setupRules();

/// `isForFile`: the image is saved, and stays as it is unless one of the options is there.
/// Fails with Invalid.
Result<SetupWords> readSetup(const SortedWords &words, bool isForFile);

/// The set-up with its password, which is asked for on the terminal, twice, or read from standard
/// input. Says what it means to have none. Fails with Invalid or Cancelled.
Result<FirstBoot> completedSetup(const SetupWords &words, Output &output);

} // namespace decant::cli
