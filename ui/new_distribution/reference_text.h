// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decant {

/// The reference in what somebody pasted: "docker pull X", "podman run -it X sh", "FROM X AS y",
/// docker://X, the address of a page of Docker Hub or Quay. Anything else comes back trimmed.
QString cleanedReference(const QString &pasted);

/// A reference near `typed` that would be legal, where one is plain; else empty.
QString suggestedReference(const QString &typed);

/// How many characters became part of `before` where it became `after` in one go.
qsizetype insertedSize(const QString &before, const QString &after);

/// The first sentence without what stands in brackets: for a line that has the rest elsewhere.
QString shortSentence(const QString &sentences);

} // namespace decant
