// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/log_book.h"

#include <QDialog>

#include <atomic>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace decant {

/// What Decant has done since its start, line by line: to be filtered, read and copied. Modeless.
class LogDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The book must outlive the dialog, which watches it.
    explicit LogDialog(LogBook &book, QWidget *parent = nullptr);
    ~LogDialog() override;

    QLineEdit *filter() const { return m_filter; }
    QComboBox *levels() const { return m_levels; }
    QPushButton *copy() const { return m_copy; }
    QPlainTextEdit *text() const { return m_text; }

private:
    void showLines();
    bool isWanted(const LogBook::Line &line) const;

    LogBook &m_book;
    QLineEdit *m_filter;
    QComboBox *m_levels;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    std::atomic<bool> m_hasNews = false; ///< It will be shown soon.
};

} // namespace decant
