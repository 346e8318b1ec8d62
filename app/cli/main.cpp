// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/proxy_question.h"
#include "app/cli/terminal.h"
#include "app/composition.h"
#include "app/leave_process.h"
#include "app/settings_file.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

using namespace decant;
using namespace decant::cli;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::cli::Main)
};

/// Runs the command to its end, with Ctrl-C as the wish to stop; returns the exit status.
int runToEnd(Command &command)
{
    Interrupt interrupt;
    if (command.keyboardBelongsToChild())
        interrupt.leaveKeyboardToChild();
    QObject::connect(&interrupt, &Interrupt::requested, &command, &Command::cancel);
    // Queued: a command may be finished before it has returned from start().
    QObject::connect(&command, &Command::finished, qApp, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QTimer::singleShot(0, &command, &Command::start);
    return QCoreApplication::exec();
}

int execute(const CommandLine &line, Output &output)
{
    if (std::holds_alternative<HelpArguments>(line.command)) {
        output.text(helpText());
        return doneStatus;
    }
    if (std::holds_alternative<VersionArguments>(line.command)) {
        output.result(u"decant-cli "_s + QCoreApplication::applicationVersion());
        return doneStatus;
    }
    Composition composition(SettingsFile(line.global.dataFolder).read());
    answerProxiesFromTerminal({composition.engine(), output});
    const auto command = makeCommand(line.command, {composition.engine(), output});
    return runToEnd(*command);
}

int run(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"decant"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DECANT_VERSION));

    const auto words = QCoreApplication::arguments().sliced(1);
    const auto line = std::all_of(argv, argv + argc, &isText)
                          ? CommandLine::parse(words)
                          : Error{ErrorKind::Invalid,
                                  Text::tr("An argument is not in UTF-8, so it can't be read."),
                                  {}};
    if (!line)
        return Output({.json = CommandLine::asksForJson(words)}).failure(line.error());
    QLoggingCategory::setFilterRules(line->global.verbose ? u"decant.*.debug=true"_s
                                                          : u"*.debug=false\n*.info=false\n"
                                                            // What libraries mutter.
                                                            "default.warning=false"_s);
    Output output(line->global);
    const int status = execute(*line, output);
    // A result that nobody could read is no success.
    if (status == doneStatus && !output.resultsArrived())
        return output.failure(
            {ErrorKind::Failed, Text::tr("The result could not be written."), {}});
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    return leaveProcess(run(argc, argv));
}
