// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/image_location.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QStringListModel;

namespace decant {

class StatusLine;

/// The reference field with its label and the line below it: the one truth about which image is
/// meant. It judges what is typed at once; what the registry says, it is told.
class ReferenceField final : public QWidget
{
    Q_OBJECT

public:
    /// What the line below can offer to do about it.
    enum class Remedy
    {
        None,
        UseSuggestion,
        TryAgain,
        SignIn,
        ShowTags,
        ShowDetails,
        UsePuller
    };

    explicit ReferenceField(QWidget *parent = nullptr);

    QString text() const;
    /// As if it had been chosen elsewhere: not counted as typed.
    void setText(const QString &text);
    /// The same image with another tag.
    void setTag(const QString &tag);
    /// Empty while the text is no legal reference.
    const std::optional<ImageLocation> &location() const { return m_location; }

    void showWaiting();
    void showFound();
    /// It is in the cache, and nobody could be asked about it.
    void showCached();
    /// It was found, though only for computers of another kind.
    void showForeign();
    /// The program of this name will fetch it.
    void showPuller(const QString &program);
    void showFailure(const Error &error);
    /// Tags to complete with, once the text names this very repository.
    void showTags(const QString &repository, const QStringList &tags);
    /// Somebody answers remedyChosen(SignIn).
    void setOffersSignIn(bool offers) { m_offersSignIn = offers; }
    /// A program that could fetch the image instead; empty: none.
    void setPuller(const QString &program) { m_puller = program; }
    StatusLine *status() const { return m_status; }

signals:
    void typed();
    /// Another image is meant, or none.
    void locationChanged();
    /// Enter was pressed, or the field was left.
    void committed();
    /// A tag is being typed: which are there?
    void tagsWanted(const decant::ImageReference &repository);
    void remedyChosen(decant::ReferenceField::Remedy remedy);

private:
    void onEdited(const QString &text);
    void replaceText(const QString &text);
    void judge();
    void sayTexts();
    void wantTags();
    void offer(Remedy first, Remedy second);
    void apply(Remedy remedy);
    QString labelOf(Remedy remedy) const;

    QLabel *m_label;
    QLineEdit *m_edit;
    StatusLine *m_status;
    QStringListModel *m_completions;
    std::function<void()> m_sayAgain; ///< What the line below says, in another language.
    QString m_before;
    QString m_suggestion; ///< What the fix beside the status would use.
    QString m_puller;
    Remedy m_first = Remedy::None;
    Remedy m_second = Remedy::None;
    bool m_wasCleaned = false;
    bool m_offersSignIn = false;
    std::optional<ImageLocation> m_location;
};

} // namespace decant
