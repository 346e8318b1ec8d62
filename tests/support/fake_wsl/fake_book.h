// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace fake_wsl {

/// The double's registry, and what it was told to do wrong: files in the folder that the variable
/// FAKE_WSL names.
///
/// lxss.ini is the user's Lxss key, unless FAKE_WSL_KEY names one of a real registry; calls.log has
/// one line for each call; orders.ini says what goes wrong: import/refuse=CODE refuses at once;
/// import/failAfter=BYTES stops reading there and fails; import/room=BYTES is all that fits on the
/// disk; import/code=CODE is what such a failure is called; import/pauseAt=BYTES waits there for a
/// file go-on, as export/pause=1 does before its end, and list/pause=1 before it says a word;
/// export/code=CODE fails there; run/code=CODE does not start anything; all/code=CODE refuses
/// everything.
class Book
{
public:
    Book();

    static QString file(const QString &name);
    static QString order(const QString &key);
    /// Waits, where it was told to, for the file go-on.
    static void pauseFor(const QString &key);
    static void log(const QStringList &arguments);

    QStringList ids() const;
    QString value(const QString &id, const QString &key) const;
    void setValue(const QString &id, const QString &key, const QVariant &value);
    std::optional<QString> find(const QString &name) const;
    std::optional<QString> findFolder(const QString &folder) const;
    QString defaultId() const;
    void setDefault(const QString &id);
    QString add(const QString &name, const QString &folder, int version);
    void remove(const QString &id);

private:
    mutable QSettings m_settings;
};

} // namespace fake_wsl
