// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace decant {

class Banner;
class FactsPanel;
class Job;

/// What came out of a job that went well.
class ReadyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadyPage(QWidget *parent = nullptr);
    /// `location`: the folder that the distribution lives in.
    void showJob(const Job &job, const QString &location);
    FactsPanel *facts() const { return m_facts; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    FactsPanel *m_facts;
    Banner *m_warnings;
};

} // namespace decant
