# SPDX-License-Identifier: MIT
# Read by CPack for each generator: what sets them apart.
if(CPACK_GENERATOR STREQUAL "ZIP")
    string(REPLACE "-setup" "-portable" CPACK_PACKAGE_FILE_NAME "${CPACK_PACKAGE_FILE_NAME}")
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/mark_portable.cmake)
endif()
