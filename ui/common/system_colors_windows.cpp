// SPDX-License-Identifier: MIT
// For Windows: the registry says whether programs are dark, a message that it has changed.
#include "core/base/error.h"
#include "ui/common/system_colors.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QSettings>

#include <windows.h>

namespace decant {

namespace {

QColor systemColor(int which)
{
    const auto color = GetSysColor(which);
    return QColor(GetRValue(color), GetGValue(color), GetBValue(color));
}

class RegistryColors final : public SystemColors, public QAbstractNativeEventFilter
{
public:
    RegistryColors()
    {
        look();
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto kind = static_cast<const MSG *>(message)->message;
        if (kind == WM_SETTINGCHANGE || kind == WM_SYSCOLORCHANGE)
            look();
        return false;
    }

private:
    void look()
    {
        const QSettings personal(
            u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\"
            "Personalize"_s,
            QSettings::NativeFormat);
        const auto isLight = personal.value(u"AppsUseLightTheme"_s);
        Wish wish;
        if (isLight.isValid())
            wish.isDark = isLight.toInt() == 0;
        HIGHCONTRASTW contrast{};
        contrast.cbSize = sizeof(contrast);
        if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0) != 0 &&
            (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0) {
            wish.isHighContrast = true;
            wish.contrast = ContrastColors{.window = systemColor(COLOR_WINDOW),
                                           .text = systemColor(COLOR_WINDOWTEXT),
                                           .highlight = systemColor(COLOR_HIGHLIGHT),
                                           .highlightedText = systemColor(COLOR_HIGHLIGHTTEXT),
                                           .disabled = systemColor(COLOR_GRAYTEXT)};
            wish.isDark = wish.contrast->window.lightness() < 128;
        }
        BOOL moves = TRUE;
        if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &moves, 0) != 0)
            wish.isCalm = moves == FALSE;
        setWish(wish);
    }
};

} // namespace

std::unique_ptr<SystemColors> SystemColors::make()
{
    return std::make_unique<RegistryColors>();
}

} // namespace decant
