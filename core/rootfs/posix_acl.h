// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace decant {

/// The extended attributes in which Linux keeps a file's access lists, in binary form.
constexpr std::string_view accessAclXattr = "system.posix_acl_access";
constexpr std::string_view defaultAclXattr = "system.posix_acl_default";

/// "user::rwx,user:1000:r-x,group::r-x,mask::r-x,other::r--", as tar's headers have it; nothing
/// where `binary` is no access list, or names users or groups and has no mask. Source: acl(5),
/// linux/posix_acl_xattr.h; oci.md A.33.
std::optional<std::string> aclText(std::string_view binary);

/// The other way; nothing where `text` is malformed, or names somebody rather than giving an id.
std::optional<std::string> aclBinary(std::string_view text);

} // namespace decant
