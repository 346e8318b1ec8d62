// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/account_table.h"
#include "core/rootfs/setup/wsl_conf.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

} // namespace

/// Files that the set-up edits: what is not changed stays, what is set is read back.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    using namespace decant;
    const std::string text(reinterpret_cast<const char *>(data), size);
    AccountTable table(text);
    require(table.text() == text);
    if (!table.has("anna"))
        table.add({"anna", "x", "1000", ""});
    table.addToList("anna", 3, "ben");
    require(AccountTable(table.text()).has("anna"));

    WslConf conf(text);
    require(conf.text() == text);
    conf.set("boot", "systemd", "true");
    require(WslConf(conf.text()).value("boot", "systemd") == "true");
    conf.remove("boot", "systemd");
    require(!WslConf(conf.text()).has("boot", "systemd"));
    return 0;
}
