// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls, and replay.cpp with it: feeds `data` to one part of the program, which
/// may refuse it, but never crash, hang or grow without bounds.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size);
