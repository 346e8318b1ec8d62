// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "ui/new_distribution/chosen_image.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace decant {

class Banner;
class StatusLine;
class SystemOptions;
class UserOptions;
class VersionOptions;

/// How the distribution shall be called, where it shall live, and what is set up in it; judged
/// while it is typed.
class OptionsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsPage(const Engine &engine, QWidget *parent = nullptr);

    /// Begins anew for this image: a free name, and the place that follows from it. `wish`: what
    /// it shall be called; empty: what the image suggests. Where it is for the image that it was
    /// for before, what was entered stays.
    void begin(const ChosenImage &chosen, const QString &wish = {});
    /// What was entered has served its purpose.
    void forget() { m_wasEdited = false; }
    /// Who knows the names of distributions that are being made.
    void setComing(std::function<QStringList()> names) { m_coming = std::move(names); }
    /// The same image is being made into a distribution already; a note, no obstacle.
    void setAlreadyRunning(bool isRunning);
    /// Without a place to run distributions: only what a file can hold is asked.
    void setSavesOnly(bool savesOnly);
    bool isAcceptable() const { return m_isAcceptable; }
    /// Whether what is chosen can become a file, wherever the distribution would live.
    bool isSavable() const;
    bool wasEdited() const { return m_wasEdited; }
    QString name() const;
    /// Empty where the host's own choice stands.
    QString folder() const;
    FirstBoot setup() const;
    /// To where something is missing or wrong, else to the first field.
    void focusFirstFault();
    UserOptions *user() const { return m_user; }
    SystemOptions *system() const { return m_system; }
    VersionOptions *version() const { return m_version; }
    QLineEdit *nameField() const { return m_name; }
    QLineEdit *folderField() const { return m_folder; }
    StatusLine *nameStatus() const { return m_nameStatus; }
    StatusLine *folderStatus() const { return m_folderStatus; }

signals:
    void acceptableChanged();
    void runningRequested();

private:
    QWidget *makeForm();
    void sayTexts();
    void connectParts();
    void judge();
    Result<void> judgeName();
    Result<void> judgeFolder();
    void browse();
    void beginAnew(const ChosenImage &chosen, const QString &wish);
    QStringList existingNames() const;
    QStringList takenNames() const;

    const Engine &m_engine;
    std::function<QStringList()> m_coming = [] { return QStringList(); };
    std::optional<ChosenImage> m_chosen;
    QString m_wish;
    QString m_suggestedName; ///< Empty before there is an image.
    QLabel *m_title;
    Banner *m_running;
    QLabel *m_nameKey;
    QLineEdit *m_name;
    StatusLine *m_nameStatus;
    QLabel *m_folderKey;
    QLineEdit *m_folder;
    StatusLine *m_folderStatus;
    QPushButton *m_browse;
    QLabel *m_userKey;
    UserOptions *m_user;
    SystemOptions *m_system;
    VersionOptions *m_version;
    qint64 m_neededSize = 0;       ///< Bytes; 0: not known.
    QList<QWidget *> m_placeParts; ///< What asks where the distribution shall live.
    bool m_savesOnly = false;
    bool m_folderWasEdited = false;
    bool m_wasEdited = false;
    bool m_isAcceptable = false;
};

} // namespace decant
