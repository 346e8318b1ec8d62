# SPDX-License-Identifier: MIT
# Decant keeps everything beside itself where this file is.
file(WRITE ${CPACK_TEMPORARY_DIRECTORY}/portable
    "Decant keeps its data in the folder “data” beside this file, as long as this file is here.\n")
