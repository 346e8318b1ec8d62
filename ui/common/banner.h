// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace decant {

/// A soft coloured panel that says what is the matter: icon and title, then sentences, then what
/// helps.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Info,
        Ok,
        Warning,
        Error
    };

    explicit Banner(QWidget *parent = nullptr);

    /// An empty title leaves the sentences alone, and the other way round.
    void say(Kind kind, const QString &title, const QString &sentences);
    void setRemedy(const QString &label);
    QString title() const;
    QString sentences() const;
    QPushButton *remedy() const { return m_remedy; }

signals:
    void remedyChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourTitle();

    Kind m_kind = Kind::Info;
    QLabel *m_title;
    QLabel *m_sentences;
    QPushButton *m_remedy;
    QWidget *m_remedyPlace;
};

} // namespace decant
