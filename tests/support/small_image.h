// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/tar_builder.h"
#include "tests/support/test_image.h"

namespace decant {

/// Two real layers: a shell, a system's name, and a file that the second one takes away.
inline TestImage smallImage(const std::string &id = "tiny")
{
    TarBuilder base;
    base.mode(0755)
        .dir("bin")
        .file("bin/sh", "#!")
        .mode(0644)
        .dir("etc")
        .file("etc/os-release", "ID=" + id + "\n");
    base.file("etc/gone", "x");
    TarBuilder upper;
    upper.dir("etc").file("etc/.wh.gone").file("etc/motd", std::string(100'000, 'm'));
    return TestImage::of({base.finish(), upper.finish()});
}

} // namespace decant
