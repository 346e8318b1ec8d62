// SPDX-License-Identifier: MIT
#include "ui/settings/registries_page.h"

#include "core/values/registry_name.h"
#include "ui/common/banner.h"
#include "ui/common/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace decant {

namespace {

enum Column
{
    Registry,
    Account,
    Status,
    Insecure
};

constexpr int widestAccount = 130;
constexpr int cellMargins = 16;
constexpr int lowestRow = 28;
/// Of a row that is there only because somebody is known at the registry.
constexpr int isOnlyKnownRole = Qt::UserRole;

QString statusOf(const KnownAccount &account)
{
    if (account.place.isEmpty())
        return RegistriesPage::tr("Until you close Decant");
    return (account.isOwn ? RegistriesPage::tr("In %1") : RegistriesPage::tr("From %1, read only"))
        .arg(account.place);
}

/// Always there, for most images come from them.
const QStringList &wellKnown()
{
    static const QStringList names{u"docker.io"_s, u"ghcr.io"_s, u"quay.io"_s};
    return names;
}

} // namespace

RegistriesPage::RegistriesPage(Engine &engine, const Preferences &preferences, QWidget *parent)
    : SettingsPage(tr("Registries"), parent),
      m_engine(engine),
      m_table(new QTreeWidget),
      m_name(new QLineEdit),
      m_add(new QPushButton(tr("&Add"))),
      m_signIn(new QPushButton(tr("&Sign in…"))),
      m_signOut(new QPushButton(tr("Sign &out"))),
      m_test(new QPushButton(tr("&Test"))),
      m_remove(new QPushButton(tr("&Remove"))),
      m_warning(new TextLabel(TextRole::Caption,
                              tr("Without encryption anybody on the way can read and change what "
                                 "is downloaded, and see your password."))),
      m_outcome(new Banner)
{
    makeTable();
    for (const auto &registry : wellKnown())
        addRegistry(registry, false);
    const auto &insecure = engine.settings().plainHttpRegistries;
    for (const auto &registry : preferences.registries + insecure)
        addRegistry(registry, insecure.contains(registry));
    m_name->setPlaceholderText(tr("For example registry.example.com:5000"));
    m_name->setAccessibleName(tr("Name of a registry to add"));
    m_warning->setWordWrap(true);
    m_outcome->hide();
    for (auto *button : {m_add, m_signIn, m_signOut, m_test, m_remove})
        button->setAutoDefault(false);
    addNote(tr("Passwords are kept by the system, never in a file of Decant."));
    addWide(m_table, 1);
    addButtons({m_signIn, m_signOut, m_test, m_remove});
    auto *adding = new QWidget;
    auto *row = new QHBoxLayout(adding);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    addWide(adding);
    addWide(m_warning);
    addWide(m_outcome);
    for (auto *button : {m_signIn, m_signOut, m_test})
        button->setVisible(m_engine.canSignIn());
    showWhetherPossible();
    lookForAccounts();

    connect(m_table, &QTreeWidget::currentItemChanged, this, &RegistriesPage::showWhetherPossible);
    connect(m_table, &QTreeWidget::itemChanged, this, [this] {
        showWhetherPossible();
        emit changed();
    });
    connect(m_name, &QLineEdit::textChanged, this, &RegistriesPage::showWhetherPossible);
    connect(m_name, &QLineEdit::returnPressed, this, &RegistriesPage::addTyped);
    connect(m_add, &QPushButton::clicked, this, &RegistriesPage::addTyped);
    connect(m_signIn, &QPushButton::clicked, this, &RegistriesPage::signIn);
    connect(m_signOut, &QPushButton::clicked, this, &RegistriesPage::signOut);
    connect(m_test, &QPushButton::clicked, this, &RegistriesPage::testAccount);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        delete m_table->currentItem();
        emit changed();
    });
}

RegistriesPage::~RegistriesPage() = default;

void RegistriesPage::makeTable()
{
    m_table->setAccessibleName(tr("Registries"));
    m_table->setRootIsDecorated(false);
    m_table->setHeaderLabels({tr("Registry"), tr("Account"), tr("Status"), tr("Not encrypted")});
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(Status, QHeaderView::Stretch);
    m_table->header()->resizeSection(Registry, 150);
    m_table->header()->resizeSection(Insecure,
                                     std::max(110, m_table->header()->sectionSizeHint(Insecure)));
    // Where a password is kept may take more words than fit beside the rest.
    m_table->setWordWrap(true);
    connect(m_table->header(), &QHeaderView::sectionResized, this, &RegistriesPage::fitRows);
}

QTreeWidgetItem *RegistriesPage::addRegistry(const QString &registry, bool isInsecure)
{
    const auto existing = m_table->findItems(registry, Qt::MatchExactly, Registry);
    const QSignalBlocker quiet(m_table);
    auto *item = existing.isEmpty() ? new QTreeWidgetItem(m_table, {registry, u"–"_s, {}, {}})
                                    : existing.first();
    if (wellKnown().contains(registry))
        return item;
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Insecure, isInsecure ? Qt::Checked : Qt::Unchecked);
    return item;
}

void RegistriesPage::lookForAccounts()
{
    if (!m_engine.canSignIn())
        return;
    m_list = m_engine.accounts();
    connect(m_list.get(), &Task::finished, this, [this] {
        auto *task = m_list.release();
        task->deleteLater();
        if (!task->error())
            showAccounts(task->value());
    });
    m_list->start();
}

void RegistriesPage::showAccounts(const QList<KnownAccount> &accounts)
{
    const QSignalBlocker quiet(m_table);
    m_accounts.clear();
    for (const auto &account : accounts) {
        m_accounts.insert(account.registry, account);
        if (m_table->findItems(account.registry, Qt::MatchExactly, Registry).isEmpty())
            addRegistry(account.registry, false)->setData(Registry, isOnlyKnownRole, true);
    }
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        auto *item = m_table->topLevelItem(row);
        const auto account = m_accounts.constFind(canonicalRegistry(item->text(Registry)));
        const bool isKnown = account != m_accounts.constEnd();
        item->setText(Account, !isKnown                  ? u"–"_s
                               : account->user.isEmpty() ? tr("Not stated")
                                                         : account->user);
        const auto status = isKnown ? statusOf(*account) : QString();
        item->setText(Status, breakable(status));
        item->setToolTip(Status, plainToolTip(status));
    }
    m_table->resizeColumnToContents(Account);
    m_table->header()->resizeSection(
        Account, std::clamp(m_table->header()->sectionSize(Account), 90, widestAccount));
    fitRows();
    showWhetherPossible();
}

void RegistriesPage::fitRows()
{
    const QSignalBlocker quiet(m_table);
    const auto metrics = m_table->fontMetrics();
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        auto *item = m_table->topLevelItem(row);
        int height = 0;
        for (const int column : {Registry, Account, Status}) {
            const QRect room(0, 0, m_table->header()->sectionSize(column) - cellMargins, 1000);
            const auto text = item->text(column);
            height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, text).height());
        }
        item->setSizeHint(Status, QSize(0, std::max(lowestRow, height + 8)));
    }
}

void RegistriesPage::addTyped()
{
    const auto registry = canonicalRegistry(m_name->text().trimmed());
    if (!m_add->isEnabled())
        return;
    const auto existing = m_table->findItems(registry, Qt::MatchExactly, Registry);
    auto *item = existing.isEmpty() ? addRegistry(registry, false) : existing.first();
    // From now on it is in the list because somebody wants it there.
    item->setData(Registry, isOnlyKnownRole, false);
    m_name->clear();
    fitRows();
    m_table->setCurrentItem(item);
    emit changed();
}

QString RegistriesPage::selected() const
{
    const auto *item = m_table->currentItem();
    return item == nullptr ? QString() : item->text(Registry);
}

void RegistriesPage::showWhetherPossible()
{
    const auto registry = selected();
    m_signIn->setEnabled(!registry.isEmpty() && !m_task);
    const auto account = m_accounts.constFind(canonicalRegistry(registry));
    const bool isKnown = !registry.isEmpty() && account != m_accounts.constEnd();
    m_signOut->setEnabled(isKnown && account->isOwn && !m_task);
    m_signOut->setToolTip(isKnown && !account->isOwn
                              ? tr("Decant only reads what %1 holds.").arg(account->place)
                              : QString());
    m_test->setEnabled(isKnown && !m_task);
    m_remove->setEnabled(!registry.isEmpty() && !isKnown && !wellKnown().contains(registry));
    const auto typed = m_name->text().trimmed();
    const QUrl address(u"https://"_s + typed, QUrl::StrictMode);
    m_add->setEnabled(!typed.isEmpty() && address.isValid() && address.path().isEmpty() &&
                      !address.host().isEmpty());
    bool isAnyInsecure = false;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        isAnyInsecure |= m_table->topLevelItem(row)->checkState(Insecure) == Qt::Checked;
    m_warning->setVisible(isAnyInsecure);
}

QStringList RegistriesPage::ownRegistries() const
{
    QStringList own;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        const auto *item = m_table->topLevelItem(row);
        const auto registry = item->text(Registry);
        const bool isOnlyKnown = item->data(Registry, isOnlyKnownRole).toBool() &&
                                 item->checkState(Insecure) != Qt::Checked;
        if (!wellKnown().contains(registry) && !isOnlyKnown)
            own.append(registry);
    }
    return own;
}

void RegistriesPage::putInto(Settings &settings) const
{
    settings.plainHttpRegistries.clear();
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        const auto *item = m_table->topLevelItem(row);
        if (item->checkState(Insecure) == Qt::Checked)
            settings.plainHttpRegistries.append(item->text(Registry));
    }
}

} // namespace decant
