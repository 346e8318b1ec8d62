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
    /// What can be done about it, and what else; empty: nothing.
    void setRemedy(const QString &label, const QString &second = {});
    QString title() const;
    QString sentences() const;
    QPushButton *remedy() const { return m_remedy; }
    QPushButton *second() const { return m_second; }

signals:
    void remedyChosen();
    void secondChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourTitle();

    Kind m_kind = Kind::Info;
    QLabel *m_title;
    QLabel *m_sentences;
    QPushButton *m_remedy;
    QPushButton *m_second;
    QWidget *m_remedyPlace;
};

} // namespace decant
