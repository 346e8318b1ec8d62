# SPDX-License-Identifier: MIT
# Programs for Windows, tested on Linux: run by Wine, in one Windows that is made for all of them.
set(wine /usr/bin/python3 ${CMAKE_SOURCE_DIR}/tests/support/wine.py)
set(CMAKE_CROSSCOMPILING_EMULATOR ${wine})
set(WINE_PREFIX ${CMAKE_BINARY_DIR}/wine)

# What programs are linked to, where it has not been put beside them.
set(folders ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS})
foreach(library libstdc++-6.dll libwinpthread-1.dll)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${library}
        OUTPUT_VARIABLE file OUTPUT_STRIP_TRAILING_WHITESPACE)
    cmake_path(GET file PARENT_PATH folder)
    list(APPEND folders ${folder})
endforeach()
list(JOIN folders ":" folders)
set(WINE_ENVIRONMENT "DECANT_WINE=${WINE_PREFIX};DECANT_LIBRARIES=${folders};PYTHONDONTWRITEBYTECODE=1")

add_test(NAME wine.make COMMAND ${wine} --make ${WINE_PREFIX})
add_test(NAME wine.drop COMMAND ${wine} --drop ${WINE_PREFIX})
set_tests_properties(wine.make PROPERTIES FIXTURES_SETUP wine TIMEOUT 300)
set_tests_properties(wine.drop PROPERTIES FIXTURES_CLEANUP wine TIMEOUT 300)
