// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace decant {

class Banner;
class Checklist;
class FactsPanel;
class Job;
class ReportLink;

/// What came out of a job that went well.
class ReadyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadyPage(QWidget *parent = nullptr);
    /// `location`: the folder that the distribution lives in, or the file.
    void showJob(const Job &job, const QString &location);
    FactsPanel *facts() const { return m_facts; }
    Checklist *setup() const { return m_setup; }
    QPushButton *setUpAgain() const { return m_again; }
    ReportLink *findings() const { return m_findings; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    FactsPanel *m_facts;
    QLabel *m_setupTitle;
    Checklist *m_setup;
    QPushButton *m_again;
    Banner *m_warnings;
    ReportLink *m_findings;
};

} // namespace decant
