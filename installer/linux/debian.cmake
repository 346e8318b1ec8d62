# SPDX-License-Identifier: MIT
# The .deb. Libraries are found in the programs; the rest is said here.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(DECANT_MAINTAINER "The Decant authors <decant@localhost>" CACHE STRING
    "Who answers for the package: Name <address>")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${DECANT_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# An ordinary user's distributions need newuidmap.
set(CPACK_DEBIAN_PACKAGE_DEPENDS uidmap)
# The keychain's library is loaded when a password is to be kept.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, xterm | x-terminal-emulator")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager, podman | docker.io")
set(CPACK_PACKAGE_DESCRIPTION
    "Decant pulls a container image from a registry, merges its layers as Docker
would see them, and makes an installed Linux distribution of the result: a
folder that is entered with namespaces of its own, by an ordinary user too.
It needs neither Docker nor a daemon, and writes no temporary archive.
.
This package holds the window (decant) and the program for terminals
(decant-cli), which can also write images and distributions as .wsl files.")
