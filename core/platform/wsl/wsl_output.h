// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QStringList>

namespace decant {

/// What wsl.exe wrote, as text: UTF-16 without a mark, or UTF-8 where WSL_UTF8=1 was understood,
/// told apart by the bytes. What Linux programs wrote in between stays readable as far as it can.
QString decodeWslOutput(const QByteArray &bytes);

/// The lines of a list that was asked for with --quiet.
QStringList parseWslNames(const QByteArray &bytes);

/// Why wsl.exe failed, without its translated words.
struct WslFailure
{
    QString code;   ///< "Wsl/Service/RegisterDistro/WSL_E_IMPORT_FAILED"; may be empty.
    QString reason; ///< Its last part, or an HRESULT in lower case: "0x80370102"; may be empty.
    QString words;  ///< All that was said; for the log.

    /// `output`: of both streams; errors come on standard output.
    static WslFailure parse(const QByteArray &output);
};

/// What the failure means for the distribution `name`, and what to do about it. Never from
/// translated text. Source: wsl.md, "Errors".
Error wslError(const WslFailure &failure, const QString &name);

} // namespace decant
