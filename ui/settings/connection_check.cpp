// SPDX-License-Identifier: MIT
#include "ui/settings/connection_check.h"

#include "ui/common/status_line.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace decant {

namespace {

const QString &registry()
{
    static const auto name = u"docker.io"_s;
    return name;
}

} // namespace

ConnectionCheck::ConnectionCheck(Engine &engine, QWidget *parent)
    : QWidget(parent),
      m_engine(engine),
      m_button(new QPushButton(tr("&Test connection"))),
      m_outcome(new StatusLine)
{
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_button);
    row->addWidget(m_outcome, 1);
    connect(m_button, &QPushButton::clicked, this, &ConnectionCheck::ask);
}

ConnectionCheck::~ConnectionCheck() = default;

void ConnectionCheck::ask()
{
    m_button->setEnabled(false);
    m_outcome->say(StatusLine::Kind::Busy, tr("Asking %1…").arg(registry()));
    // A list of tags: no registry counts it as a download.
    m_task = m_engine.tags(*ImageLocation::parse(registry() + u"/library/hello-world"_s));
    connect(m_task.get(), &Task::finished, this, &ConnectionCheck::conclude);
    m_task->start();
}

void ConnectionCheck::conclude()
{
    const std::unique_ptr<ValueTask<QStringList>, void (*)(QObject *)> task(
        m_task.release(), [](QObject *finished) { finished->deleteLater(); });
    m_button->setEnabled(true);
    if (task->error())
        m_outcome->say(StatusLine::Kind::Error, task->error()->what);
    else
        m_outcome->say(StatusLine::Kind::Ok, tr("%1 answers.").arg(registry()));
}

} // namespace decant
