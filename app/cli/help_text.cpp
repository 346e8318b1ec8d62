// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"

#include <QCoreApplication>

namespace decant::cli {

QString helpText()
{
    return QCoreApplication::translate(
        "decant::cli::Help",
        R"(Turns a container image into an installed Linux distribution.

decant-cli [--data-dir DIR] [--json] [--quiet] [--verbose] COMMAND …

  import SOURCE [--name NAME] [--location DIR] [--platform OS/ARCH[/VARIANT]]
                [--keep-dirlinks] [--engine docker|podman] [--wsl-version 1|2] [set-up]
                             make a distribution of an image
  save SOURCE --output FILE|- [--format tar|tar.gz|wsl] [--platform …] [--keep-dirlinks]
                [set-up]
                             write an image's merged file system as one archive
  inspect SOURCE [--platform …]
                             facts about an image; downloads no layer
  tags REPOSITORY            the tags that a registry has of an image
  search WORDS… [--registry REGISTRY]
                             images that Docker Hub, or another registry, has by these words
  catalog [WORDS…]           curated images, all or those that the words describe
  list [--updates]           the distributions on this computer; asks, once a day, whether there
                             are newer images
  run NAME [--user USER] [--] [COMMAND…]
                             run a program inside, or a login shell; its exit status becomes ours
  terminal NAME              a login shell inside
  stop NAME                  end what runs inside
  default NAME               mean this one where none is named
  rename NAME NEW            call it something else
  clone NAME NEW [--location DIR]
                             make another one of it
  move NAME DIR              put its files into another folder
  export NAME --output FILE [--format tar|tar.gz|wsl, or in WSL tar|tar.gz|tar.xz|vhdx]
                             write all its files as one archive, or its disk
  user NAME USER             let it start as that user
  resize NAME SIZE           let its disk hold up to SIZE, for example 256GB; on Windows only
  sparse NAME on|off [--allow-unsafe]
                             let its disk give back what is deleted in it; on Windows only
  remove NAME --yes          delete a distribution and all its files
  login REGISTRY [--username U] [--password-stdin]
                             sign in; the password is kept in the system's keychain
  logout REGISTRY            forget it again
  cache                      what the cache of downloads holds
  cache prune [--all]        free what is unused of it, or all
  cache verify               read it all again, and throw away what is damaged

SOURCE is an image reference (alpine, ghcr.io/org/app:1.2, host:5000/x@sha256:…), or on this disk:
  oci:DIR[:TAG]              a folder in OCI layout
  oci-archive:FILE[:TAG]     the same as one tar
  docker-archive:FILE[:REF]  what “docker save” or “podman save” wrote
  rootfs:FILE                a root file system: .tar, .tar.gz, .tar.xz, .tar.zst, .wsl
  ./FILE, FILE.tar           whichever of these it is
The set-up says who lives there, and how:
  --user NAME [--password-stdin | --no-password] [--no-sudo]
                             an account that is logged in to; may use sudo, with its password, or
                             without one and without asking; the terminal asks if neither is said
  --systemd                  have WSL start systemd; installed if the image does not have it
  --hostname H, --locale L, --timezone Z
                             for example box, de_DE.UTF-8, Europe/Berlin
  --no-env                   without the image's variables, which “import” keeps otherwise
With --engine, Docker or Podman brings the image, with its own credentials; what it pulled for that
is removed from it again.

Everything is kept below DIR, else $DECANT_HOME, else the system's folders for data and caches.
Results go to standard output, progress and messages to standard error; with --json, one object
per line goes to standard output.

Exit status: 0 done, 1 failed, 2 usage or invalid input, 3 not found, 4 sign-in needed or refused,
5 registry or network unavailable, 6 the image is corrupt or unsafe, 7 no space, 8 the host
refused, 130 cancelled.
)");
}

} // namespace decant::cli
