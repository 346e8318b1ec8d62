// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace decant {

/// Where a file can be dropped, or clicked to be chosen.
class DropArea final : public QWidget
{
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);

signals:
    /// A local path.
    void dropped(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool m_isOver = false; ///< Something that can be dropped is held over it.
};

} // namespace decant
