// SPDX-License-Identifier: MIT
#include "core/values/distribution.h"

namespace decant {

QString nameOf(Distribution::State state)
{
    switch (state) {
    case Distribution::State::Stopped:
        return u"stopped"_s;
    case Distribution::State::Running:
        return u"running"_s;
    case Distribution::State::Busy:
        return u"busy"_s;
    case Distribution::State::Broken:
        return u"broken"_s;
    }
    Q_UNREACHABLE();
}

} // namespace decant
