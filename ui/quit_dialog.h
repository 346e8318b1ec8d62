// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace decant {

/// What to do with the jobs when the window is to be closed. Window-modal.
class QuitDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `jobs`: how many are active.
    explicit QuitDialog(int jobs, QWidget *parent = nullptr);

    QPushButton *keepRunning() const { return m_keep; }
    QPushButton *stopAndQuit() const { return m_stop; }
    QPushButton *cancel() const { return m_cancel; }
    /// They have been asked to stop: there is nothing to choose any more.
    void showStopping();

signals:
    void keepChosen();
    void stopChosen();

private:
    bool m_isStopping = false;
    QLabel *m_sentence;
    QPushButton *m_keep;
    QPushButton *m_stop;
    QPushButton *m_cancel;
};

} // namespace decant
