// SPDX-License-Identifier: MIT
// Writes the seeds of the merge's corpus: small stacks of layers, each with much to get wrong.
//
//   make_merge_seeds CORPUS_FOLDER
#include "tests/fuzz/layer_frames.h"
#include "tests/support/compress.h"
#include "tests/support/random_stack.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace {

bool write(const QString &folder, unsigned seed)
{
    std::vector<QByteArray> layers;
    for (const auto &layer : decant::randomStack(seed)) {
        const auto tar = decant::tarOf(layer);
        layers.push_back(seed % 2 == 0 ? decant::gzip(tar) : tar.chopped(1024));
    }
    QFile file(folder + QStringLiteral("/stack-%1").arg(seed));
    const auto bytes = decant::joinedLayers(layers);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("Usage: make_merge_seeds CORPUS_FOLDER\n", stderr);
        return 2;
    }
    const auto folder = QFile::decodeName(argv[1]) + QStringLiteral("/merge");
    QDir().mkpath(folder);
    for (unsigned seed = 1; seed <= 24; ++seed) {
        if (!write(folder, seed))
            return 1;
    }
    return 0;
}
