// SPDX-License-Identifier: MIT
#include "core/base/processor.h"

namespace decant {

int x86Level()
{
#ifdef __x86_64__
    __builtin_cpu_init();
    const bool isSecond = __builtin_cpu_supports("ssse3") && __builtin_cpu_supports("sse4.1") &&
                          __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("popcnt");
    const bool isThird = isSecond && __builtin_cpu_supports("avx2") &&
                         __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
                         __builtin_cpu_supports("fma");
    const bool isFourth = isThird && __builtin_cpu_supports("avx512f") &&
                          __builtin_cpu_supports("avx512bw") &&
                          __builtin_cpu_supports("avx512cd") &&
                          __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    return 1 + isSecond + isThird + isFourth;
#else
    return 0;
#endif
}

} // namespace decant
