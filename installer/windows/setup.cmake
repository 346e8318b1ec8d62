# SPDX-License-Identifier: MIT
# The setup program, and a zip for those who want no setup.
set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR}) # For NSIS.template.in.
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/for_each_package.cmake)
set(CPACK_DECANT_FILES ${CMAKE_CURRENT_SOURCE_DIR})
set(CPACK_PACKAGE_FILE_NAME Decant-${PROJECT_VERSION}-x64-setup)

# Whose work is in the folder, too, and on what terms.
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/LICENSE DESTINATION licences RENAME Decant.txt)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/others.txt DESTINATION licences RENAME Others.txt)
install(FILES /usr/share/common-licenses/LGPL-3 DESTINATION licences RENAME LGPL-3.txt OPTIONAL)
install(FILES /usr/share/common-licenses/GPL-3 DESTINATION licences RENAME GPL-3.txt OPTIONAL)
