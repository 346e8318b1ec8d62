// SPDX-License-Identifier: MIT
// What the page of registries does with accounts; what it shows is registries_page.cpp's.
#include "core/values/registry_name.h"
#include "ui/common/banner.h"
#include "ui/settings/registries_page.h"
#include "ui/sign_in/sign_in_dialog.h"

namespace decant {

void RegistriesPage::signIn()
{
    auto *dialog = new SignInDialog(m_engine, canonicalRegistry(selected()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &RegistriesPage::lookForAccounts);
    dialog->open();
}

void RegistriesPage::begin(std::unique_ptr<Task> task, const std::function<void()> &conclude)
{
    m_outcome->hide();
    m_task = std::move(task);
    connect(m_task.get(), &Task::finished, this, [this, conclude] {
        conclude();
        m_task.release()->deleteLater();
        showWhetherPossible();
    });
    showWhetherPossible();
    m_task->start();
}

void RegistriesPage::signOut()
{
    const auto registry = selected();
    auto task = m_engine.signOut(canonicalRegistry(registry));
    auto *forgetting = task.get();
    begin(std::move(task), [this, forgetting, registry] { takeSignedOut(registry, *forgetting); });
}

void RegistriesPage::takeSignedOut(const QString &registry, const ValueTask<SignedOut> &task)
{
    if (task.error()) {
        m_outcome->say(Banner::Kind::Error, {}, task.error()->what);
        m_outcome->show();
        return;
    }
    const auto place = task.value().otherPlace;
    m_outcome->say(place.isEmpty() ? Banner::Kind::Ok : Banner::Kind::Warning, {},
                   place.isEmpty()
                       ? tr("You are signed out of %1.").arg(registry)
                       : tr("You are signed out of %1, but %2 still has a password for it.")
                             .arg(registry, place));
    m_outcome->show();
    lookForAccounts();
}

void RegistriesPage::testAccount()
{
    const auto registry = selected();
    auto task = m_engine.testAccount(canonicalRegistry(registry));
    auto *testing = task.get();
    begin(std::move(task), [this, testing, registry] {
        if (testing->error())
            m_outcome->say(Banner::Kind::Error, {}, testing->error()->what);
        else
            m_outcome->say(Banner::Kind::Ok, {},
                           testing->value().wasChecked
                               ? tr("%1 accepts the name and the password.").arg(registry)
                               : tr("%1 answers, and asks nobody who they are.").arg(registry));
        m_outcome->show();
    });
}

} // namespace decant
