// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QObject>

#include <memory>
#include <optional>

namespace decant {

/// What the system says about colours and motion, and that it has changed its mind.
class SystemColors : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        std::optional<bool> isDark; ///< Empty: it says nothing.
        bool isHighContrast = false;
        std::optional<ContrastColors> contrast{}; ///< With high contrast, where they are known.
        bool isCalm = false;                      ///< Nothing shall move by itself.

        bool operator==(const Wish &) const = default;
    };

    using QObject::QObject;
    /// The one of this system. It may take a moment until it knows.
    static std::unique_ptr<SystemColors> make();

    const Wish &wish() const { return m_wish; }
    void setWish(const Wish &wish)
    {
        if (wish == m_wish)
            return;
        m_wish = wish;
        emit changed();
    }

signals:
    void changed();

private:
    Wish m_wish;
};

} // namespace decant
