// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace decant {

class StatusLine;

/// How the distribution shall be called and where it shall live; judged while it is typed.
class OptionsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsPage(const Engine &engine, QWidget *parent = nullptr);

    /// Begins anew for this image: a free name, and the place that follows from it.
    void begin(const ResolvedImage &image);
    bool isAcceptable() const { return m_isAcceptable; }
    bool wasEdited() const { return m_wasEdited; }
    QString name() const;
    /// Empty where the host's own choice stands.
    QString folder() const;
    QLineEdit *nameField() const { return m_name; }
    QLineEdit *folderField() const { return m_folder; }
    StatusLine *nameStatus() const { return m_nameStatus; }
    StatusLine *folderStatus() const { return m_folderStatus; }

signals:
    void acceptableChanged();

private:
    void judge();
    Result<void> judgeName();
    Result<void> judgeFolder();
    void browse();
    QStringList takenNames() const;

    const Engine &m_engine;
    QLabel *m_title;
    QLineEdit *m_name;
    StatusLine *m_nameStatus;
    QLineEdit *m_folder;
    StatusLine *m_folderStatus;
    qint64 m_neededSize = 0;
    bool m_folderWasEdited = false;
    bool m_wasEdited = false;
    bool m_isAcceptable = false;
};

} // namespace decant
