// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"
#include "ui/common/window_frames.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <windows.h>

#include <dwmapi.h>

namespace decant {

namespace {

/// Source: learn.microsoft.com, DWMWINDOWATTRIBUTE; since build 22000 of Windows, and under the
/// other number since 18985.
constexpr DWORD immersiveDarkMode = 20;
constexpr DWORD immersiveDarkModeBefore = 19;

class WindowFrames final : public QObject
{
public:
    WindowFrames() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isAboutFrames = event->type() == QEvent::Show ||
                                   event->type() == QEvent::WinIdChange ||
                                   event->type() == QEvent::PaletteChange;
        if (isAboutFrames && watched->isWidgetType())
            match(*static_cast<QWidget *>(watched));
        return false;
    }

private:
    static void match(const QWidget &widget)
    {
        if (!widget.isWindow() || !widget.internalWinId())
            return;
        const auto window = reinterpret_cast<HWND>(widget.internalWinId());
        const BOOL isDark = tokensOf(widget.palette()).isDark ? TRUE : FALSE;
        if (FAILED(DwmSetWindowAttribute(window, immersiveDarkMode, &isDark, sizeof(isDark))))
            DwmSetWindowAttribute(window, immersiveDarkModeBefore, &isDark, sizeof(isDark));
    }
};

} // namespace

std::unique_ptr<QObject> matchWindowFrames()
{
    return std::make_unique<WindowFrames>();
}

} // namespace decant
