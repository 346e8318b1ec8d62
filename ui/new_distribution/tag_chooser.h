// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QComboBox>
#include <QStringListModel>

namespace decant {

/// The tag of an image: typed, or chosen from those that its registry lists. The list is asked
/// for only when somebody wants to see it.
class TagChooser final : public QComboBox
{
    Q_OBJECT

public:
    explicit TagChooser(QWidget *parent = nullptr);

    /// `tag` as the reference has it. Of another repository nothing is listed yet.
    void showTag(const QString &tag, const QString &repository);
    /// There is nothing to choose: a digest says which image is meant.
    void showPinned();
    void showNothing();

    /// What listWanted() asked for, in any order.
    void showList(const QStringList &tags);
    void showUnlisted(const Error &error);
    bool isListed() const { return m_listing == Listing::Listed; }

    void showPopup() override;

    /// How many tags are shown before somebody asks for more, and how many more then.
    static constexpr int batch = 200;

signals:
    void listWanted();
    void tagChosen(const QString &tag);

private:
    enum class Listing
    {
        Unknown,
        Coming,
        Listed,
        Unlisted, ///< It never is.
        Failed    ///< Another time it may be.
    };
    void fill();
    void showAnswer();
    void addNote(const QString &text);
    void choose(const QString &tag);
    void takeIndex(int index);

    Listing m_listing = Listing::Unknown;
    bool m_isPopupWanted = false;
    bool m_isPinned = false;
    QString m_tag;
    QString m_repository;
    QStringList m_tags;
    QString m_reason; ///< While it has failed.
    int m_shown = batch;
    QStringListModel *m_completions;
};

} // namespace decant
