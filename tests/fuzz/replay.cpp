// SPDX-License-Identifier: MIT
// Feeds every file of the folders named on the command line to a fuzz target: what once was found
// stays found, under any compiler.
#include "tests/fuzz/fuzz_target.h"

#include <QDirIterator>
#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator folder(QFile::decodeName(argv[i]), QDir::Files, QDirIterator::Subdirectories);
        while (folder.hasNext()) {
            QFile file(folder.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const auto bytes = file.readAll();
            std::printf("%s\n", qUtf8Printable(file.fileName()));
            std::fflush(stdout);
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                                   static_cast<std::size_t>(bytes.size()));
            ++files;
        }
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
