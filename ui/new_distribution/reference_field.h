// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/image_location.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace decant {

class StatusLine;

/// The reference field with its label and the line below it: the one truth about which image is
/// meant. It judges what is typed at once; what the registry says, it is told.
class ReferenceField final : public QWidget
{
    Q_OBJECT

public:
    explicit ReferenceField(QWidget *parent = nullptr);

    QString text() const;
    /// As if it had been chosen elsewhere: not counted as typed.
    void setText(const QString &text);
    /// Empty while the text is no legal reference.
    const std::optional<ImageLocation> &location() const { return m_location; }

    void showWaiting();
    void showFound();
    void showFailure(const Error &error);
    /// Somebody answers signInRequested().
    void setOffersSignIn(bool offers) { m_offersSignIn = offers; }
    StatusLine *status() const { return m_status; }

signals:
    void typed();
    /// Another image is meant, or none.
    void locationChanged();
    /// Enter was pressed, or the field was left.
    void committed();
    void retryRequested();
    void signInRequested();

private:
    void onEdited(const QString &text);
    void judge();
    void fix();

    QLineEdit *m_edit;
    StatusLine *m_status;
    QString m_before;
    QString m_suggestion; ///< What the fix beside the status would use.
    bool m_wasCleaned = false;
    bool m_offersSignIn = false;
    bool m_needsSignIn = false; ///< That is the fix beside the status.
    std::optional<ImageLocation> m_location;
};

} // namespace decant
