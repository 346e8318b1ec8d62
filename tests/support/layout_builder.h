// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/digest.h"
#include "core/values/image_location.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace decant {

/// Writes an image as a folder in OCI layout: what oci:DIR names.
class LayoutBuilder
{
public:
    explicit LayoutBuilder(QString folder);

    /// Compresses the tar and adds it on top; says the blob's digest.
    Digest addLayer(const QByteArray &tar);
    /// Lets the configuration state another diff ID for the layer that was added last.
    void claimDiffId(const QString &diffId);
    /// Lets the configuration state the diff ID of a layer that is not there.
    void describeOneMore();
    /// Writes configuration, manifest and index under the tag "1".
    ImageLocation write();

    QString blobPath(const Digest &digest) const;

private:
    QJsonObject addBlob(const QByteArray &bytes, const QString &mediaType);

    QString m_folder;
    QJsonArray m_layers;
    QJsonArray m_diffIds;
};

} // namespace decant
