<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>decant::AccountCheck</name>
    <message>
        <source>Line %1 of %2 is damaged.</source>
        <translation>%2 的第 %1 行已损坏。</translation>
    </message>
    <message>
        <source>%1 names “%2” twice.</source>
        <translation>%1 两次提到“%2”。</translation>
    </message>
    <message>
        <source>root can&apos;t log in: its shell is %1.</source>
        <translation>root 无法登录：其 shell 为 %1。</translation>
    </message>
    <message>
        <source>root&apos;s shell %1 does not exist.</source>
        <translation>root 的 shell %1 不存在。</translation>
    </message>
    <message>
        <source>There are no accounts: /etc/passwd is missing.</source>
        <translation>没有帐户：缺少 /etc/passwd。</translation>
    </message>
    <message>
        <source>There is no account “root” with number 0 in /etc/passwd.</source>
        <translation>/etc/passwd 中没有编号为 0 的帐户“root”。</translation>
    </message>
    <message>
        <source>Two accounts of /etc/passwd share the number %1.</source>
        <translation>/etc/passwd 中有两个帐户使用同一编号 %1。</translation>
    </message>
    <message>
        <source>There are no groups: /etc/group is missing.</source>
        <translation>没有用户组：缺少 /etc/group。</translation>
    </message>
    <message>
        <source>Two groups of /etc/group share the number %1.</source>
        <translation>/etc/group 中有两个用户组使用同一编号 %1。</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be kept: /etc/shadow is missing.</source>
        <translation>无法保存密码：缺少 /etc/shadow。</translation>
    </message>
    <message>
        <source>/etc/shadow, which holds the passwords, is open to more than root (mode %1).</source>
        <translation>保存密码的 /etc/shadow 不只对 root 开放（模式 %1）。</translation>
    </message>
</context>
<context>
    <name>decant::Accounts</name>
    <message>
        <source>There is no user “%1” in the distribution.</source>
        <translation>发行版中没有用户“%1”。</translation>
    </message>
    <message>
        <source>There is no group “%1” in the distribution.</source>
        <translation>发行版中没有用户组“%1”。</translation>
    </message>
</context>
<context>
    <name>decant::ActionDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>decant::AdministratorSetup</name>
    <message>
        <source> No password is asked: any program this user runs can become administrator.</source>
        <translation> 不要求密码：该用户运行的任何程序都能成为管理员。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made an administrator: the image&apos;s /etc/sudoers is too large.</source>
        <translation>无法将“%1”设为管理员：镜像的 /etc/sudoers 过大。</translation>
    </message>
    <message>
        <source>“%1” may do administrator tasks with sudo.</source>
        <translation>“%1”可以用 sudo 执行管理任务。</translation>
    </message>
    <message>
        <source>“%1” may do administrator tasks with doas, which the image has instead of sudo.</source>
        <translation>“%1”可以用 doas 执行管理任务；镜像用它代替 sudo。</translation>
    </message>
    <message>
        <source>“%1” may do administrator tasks with sudo, which is installed first.</source>
        <translation>“%1”可以用 sudo 执行管理任务；会先安装 sudo。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t do administrator tasks: the image has no sudo, and no package manager that could bring it.</source>
        <translation>“%1”无法执行管理任务：镜像没有 sudo，也没有可以安装它的软件包管理器。</translation>
    </message>
</context>
<context>
    <name>decant::ArchiveDialog</name>
    <message>
        <source>Archive (.tar)</source>
        <translation>归档 (.tar)</translation>
    </message>
    <message>
        <source>Compressed archive (.tar.gz)</source>
        <translation>压缩归档 (.tar.gz)</translation>
    </message>
    <message>
        <source>WSL distribution (.wsl)</source>
        <translation>WSL 发行版 (.wsl)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a file in a folder that exists.</source>
        <translation>请选择现有文件夹中的文件。</translation>
    </message>
    <message>
        <source>The file is there already; it is replaced.</source>
        <translation>该文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>Smaller archive, takes longer (.tar.xz)</source>
        <translation>较小的归档，耗时更长 (.tar.xz)</translation>
    </message>
    <message>
        <source>Virtual disk (.vhdx)</source>
        <translation>虚拟磁盘 (.vhdx)</translation>
    </message>
</context>
<context>
    <name>decant::BackUpDialog</name>
    <message>
        <source>Back up %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>All its files in one archive, from which it can be created again.</source>
        <translation>将所有文件存入一个归档，之后可以用它重新创建发行版。</translation>
    </message>
    <message>
        <source>&amp;Stop and back up</source>
        <translation>停止并备份(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>备份(&amp;B)</translation>
    </message>
</context>
<context>
    <name>decant::BlobAnswer</name>
    <message>
        <source>%1 offers other bytes than the image names. Nothing of them was kept.</source>
        <translation>%1 提供的数据与镜像所述不符。未保留任何内容。</translation>
    </message>
</context>
<context>
    <name>decant::BlobWriter</name>
    <message>
        <source>More bytes came for %1 than the image says there are. They were thrown away.</source>
        <translation>收到的 %1 的数据多于镜像所述，已丢弃。</translation>
    </message>
    <message>
        <source>The download of %1 broke off. Try again: it goes on where it stopped.</source>
        <translation>%1 的下载中断。请重试：将从中断处继续。</translation>
    </message>
    <message>
        <source>What came for %1 is damaged: it is not what its digest promises. It was thrown away.</source>
        <translation>收到的 %1 已损坏：与其摘要不符，已丢弃。</translation>
    </message>
</context>
<context>
    <name>decant::BuiltFor</name>
    <message>
        <source>This is a Windows image. Decant needs a Linux image.</source>
        <translation>这是 Windows 镜像。Decant 需要 Linux 镜像。</translation>
    </message>
    <message>
        <source>The image is not built for %1; it exists for %2.</source>
        <translation>该镜像没有为 %1 构建；可用的有 %2。</translation>
    </message>
</context>
<context>
    <name>decant::Catalog</name>
    <message>
        <source>This catalog was made for a newer version of Decant.</source>
        <translation>此目录适用于更新版本的 Decant。</translation>
    </message>
    <message>
        <source>%1.reference is wrong: %2</source>
        <translation>%1.reference 有误：%2</translation>
    </message>
    <message>
        <source>%1.status is neither “active” nor “discontinued”.</source>
        <translation>%1.status 既不是“active”也不是“discontinued”。</translation>
    </message>
</context>
<context>
    <name>decant::CatalogModel</name>
    <message>
        <source>Not for this computer</source>
        <translation>不适用于此计算机</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>已停止维护</translation>
    </message>
</context>
<context>
    <name>decant::CatalogPage</name>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The catalog is built in and works without a connection.</source>
        <translation>目录是内置的，无需连接即可使用。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Own entries</source>
        <translation>自定义条目</translation>
    </message>
    <message>
        <source>Copy the file&apos;s name</source>
        <translation>复制文件名</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A file catalog.json in that folder adds entries of your own, or replaces built-in ones; it is read when Decant starts.</source>
        <translation>该文件夹中的 catalog.json 文件可以添加您自己的条目或替换内置条目；Decant 启动时读取它。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>R&amp;eset…</source>
        <translation>重置(&amp;E)…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Further catalogs, fetched at most once a day. Their images stand beside the built-in ones, and never in their place.</source>
        <translation>其他目录，每天最多获取一次。其中的镜像与内置镜像并列，绝不会取代它们。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>上次刷新</translation>
    </message>
    <message>
        <source>Address of a catalog to add</source>
        <translation>要添加的目录的地址</translation>
    </message>
    <message>
        <source>Remove all sources?</source>
        <translation>要移除所有来源吗？</translation>
    </message>
    <message>
        <source>Only what is built in, and your own entries, stay.</source>
        <translation>只保留内置内容和您自己的条目。</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be refreshed</source>
        <translation>无法刷新 %1</translation>
    </message>
    <message>
        <source>The sources couldn&apos;t be changed</source>
        <translation>无法更改来源</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
</context>
<context>
    <name>decant::CatalogView</name>
    <message>
        <source>Search the catalog</source>
        <translation>搜索目录</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>General purpose</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>滚动更新</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>References that you use are kept here.</source>
        <translation>您使用过的引用会保存在这里。</translation>
    </message>
    <message>
        <source>Nothing in the catalog. Enter an image reference on the right.</source>
        <translation>目录中没有匹配项。请在右侧输入镜像引用。</translation>
    </message>
</context>
<context>
    <name>decant::CheckReadinessTask</name>
    <message>
        <source>It is not here.</source>
        <translation>它不在这里。</translation>
    </message>
</context>
<context>
    <name>decant::Checklist</name>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>未完成：%1</translation>
    </message>
</context>
<context>
    <name>decant::ClearOtherTask</name>
    <message>
        <source>Files are missing in “%1”.</source>
        <translation>“%1”中缺少文件。</translation>
    </message>
    <message>
        <source>Some files in “%1” can&apos;t be deleted.</source>
        <translation>无法删除“%1”中的部分文件。</translation>
    </message>
</context>
<context>
    <name>decant::CloneDialog</name>
    <message>
        <source>Clone %1</source>
        <translation>克隆 %1</translation>
    </message>
    <message>
        <source>A second distribution with the same files; the first one stays as it is.</source>
        <translation>另一个包含相同文件的发行版；原发行版保持不变。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>位置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop and clone</source>
        <translation>停止并克隆(&amp;S)</translation>
    </message>
    <message>
        <source>Cl&amp;one</source>
        <translation>克隆(&amp;O)</translation>
    </message>
</context>
<context>
    <name>decant::ConnectionCheck</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有响应。</translation>
    </message>
</context>
<context>
    <name>decant::ContainerTab</name>
    <message>
        <source>&amp;Use %1</source>
        <translation>使用 %1(&amp;U)</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>复制详细信息(&amp;Y)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as file…</source>
        <translation>另存为文件(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>decant::CopyDialogs</name>
    <message>
        <source>Not enough space: about %1 needed, %2 free.</source>
        <translation>空间不足：约需 %1，可用 %2。</translation>
    </message>
    <message>
        <source>About %1 needed, %2 free.</source>
        <translation>约需 %1，可用 %2。</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>可用 %1。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>This folder is not empty.</source>
        <translation>此文件夹不为空。</translation>
    </message>
</context>
<context>
    <name>decant::CopyTree</name>
    <message>
        <source>The folder&apos;s time can&apos;t be set.</source>
        <translation>无法设置文件夹的时间。</translation>
    </message>
    <message>
        <source>%1 did not arrive as it was.</source>
        <translation>%1 未能原样复制。</translation>
    </message>
</context>
<context>
    <name>decant::Decompressor</name>
    <message>
        <source>The layer is cut short: its compressed data ends too early.</source>
        <translation>该层被截断：压缩数据过早结束。</translation>
    </message>
    <message>
        <source>The layer is damaged: it can&apos;t be decompressed.</source>
        <translation>该层已损坏：无法解压缩。</translation>
    </message>
</context>
<context>
    <name>decant::DefaultUserDialog</name>
    <message>
        <source>Default user of %1</source>
        <translation>%1 的默认用户</translation>
    </message>
    <message>
        <source>Terminals start as this user. It has to exist in the distribution.</source>
        <translation>终端以此用户启动。该用户必须存在于发行版中。</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>更改(&amp;H)</translation>
    </message>
</context>
<context>
    <name>decant::DelegatedSource</name>
    <message>
        <source>A container engine brings images from registries; “%1” is on this disk already. Leave “--engine” out.</source>
        <translation>容器引擎从镜像仓库获取镜像；“%1”已在此磁盘上。请去掉“--engine”。</translation>
    </message>
    <message>
        <source>A container engine does not tell the tags of %1.</source>
        <translation>容器引擎无法列出 %1 的标签。</translation>
    </message>
</context>
<context>
    <name>decant::Descriptor</name>
    <message>
        <source>The image states a negative size for %1.</source>
        <translation>镜像为 %1 声明了负数大小。</translation>
    </message>
</context>
<context>
    <name>decant::DetailsPane</name>
    <message>
        <source>Up to date, checked today</source>
        <translation>已是最新，今天检查</translation>
    </message>
    <message>
        <source>Up to date, checked yesterday</source>
        <translation>已是最新，昨天检查</translation>
    </message>
    <message>
        <source>Up to date, checked on %1</source>
        <translation>已是最新，检查于 %1</translation>
    </message>
    <message>
        <source>Not created by Decant</source>
        <translation>并非由 Decant 创建</translation>
    </message>
    <message>
        <source>Imported from file %1</source>
        <translation>从文件 %1 导入</translation>
    </message>
    <message>
        <source>Open &amp;terminal</source>
        <translation>打开终端(&amp;T)</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Disk use</source>
        <translation>磁盘用量</translation>
    </message>
    <message>
        <source>Default user</source>
        <translation>默认用户</translation>
    </message>
    <message>
        <source>Change the default user</source>
        <translation>更改默认用户</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Copy location</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>Open the location</source>
        <translation>打开所在位置</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Copy image reference</source>
        <translation>复制镜像引用</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Create from ne&amp;wer image…</source>
        <translation>从新版镜像创建(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>A newer image is available (%1). Your files stay as they are; create a new distribution to use it.</source>
        <translation>有更新的镜像可用（%1）。您的文件保持不变；要使用它，请创建新的发行版。</translation>
    </message>
    <message>
        <source>Couldn&apos;t check for a newer image</source>
        <translation>无法检查是否有更新的镜像</translation>
    </message>
    <message>
        <source>Index digest</source>
        <translation>索引摘要</translation>
    </message>
    <message>
        <source>Copy index digest</source>
        <translation>复制索引摘要</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>uid %1</source>
        <translation>UID %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>WSL version</source>
        <translation>WSL 版本</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>%1 of %2 maximum</source>
        <translation>%1，最大 %2</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>打开(&amp;P)</translation>
    </message>
</context>
<context>
    <name>decant::Digest</name>
    <message>
        <source>A digest is “sha256:” and 64 digits from 0 to 9 and a to f; “%1” is not.</source>
        <translation>摘要由“sha256:”和 64 个 0 到 9、a 到 f 的字符组成；“%1”不是摘要。</translation>
    </message>
</context>
<context>
    <name>decant::DiskRoom</name>
    <message>
        <source>Not enough space on %1: about %2 needed, %3 free.</source>
        <translation>%1 上的空间不足：约需 %2，可用 %3。</translation>
    </message>
</context>
<context>
    <name>decant::DiskTree</name>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
</context>
<context>
    <name>decant::DiskWriter</name>
    <message>
        <source>The disk is full while unpacking the image.</source>
        <translation>解包镜像时磁盘已满。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked.</source>
        <translation>无法解包 %1。</translation>
    </message>
</context>
<context>
    <name>decant::DistributionDelegate</name>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>decant::DistributionFolders</name>
    <message>
        <source>There is no distribution called “%1”.</source>
        <translation>没有名为“%1”的发行版。</translation>
    </message>
    <message>
        <source>There is a distribution called “%1” already: choose another name, or remove it first.</source>
        <translation>已有名为“%1”的发行版：请使用其他名称，或先将其移除。</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a complete path.</source>
        <translation>“%1”不是完整路径。</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>“%1”不是文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>文件夹“%1”不为空。</translation>
    </message>
    <message>
        <source>“%1” lies inside another distribution&apos;s place.</source>
        <translation>“%1”位于另一个发行版的文件夹中。</translation>
    </message>
    <message>
        <source>“%1” lies inside the distribution “%2”.</source>
        <translation>“%1”位于发行版“%2”中。</translation>
    </message>
</context>
<context>
    <name>decant::DistributionMenu</name>
    <message>
        <source>Open &amp;terminal</source>
        <translation>打开终端(&amp;T)</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Set as &amp;default</source>
        <translation>设为默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>克隆(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>移动(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Default &amp;user…</source>
        <translation>默认用户(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Copy image reference</source>
        <translation>复制镜像引用(&amp;C)</translation>
    </message>
    <message>
        <source>U&amp;nregister (delete)…</source>
        <translation>注销（删除）(&amp;N)…</translation>
    </message>
    <message>
        <source>Something is being done to it.</source>
        <translation>正在对其执行操作。</translation>
    </message>
    <message>
        <source>Its files are missing.</source>
        <translation>缺少其文件。</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>它没有运行。</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>它已是默认发行版。</translation>
    </message>
    <message>
        <source>It was not created from an image.</source>
        <translation>它不是从镜像创建的。</translation>
    </message>
    <message>
        <source>Disk si&amp;ze…</source>
        <translation>磁盘大小(&amp;Z)…</translation>
    </message>
    <message>
        <source>Only distributions of WSL 2 have a disk.</source>
        <translation>只有 WSL 2 的发行版才有磁盘。</translation>
    </message>
</context>
<context>
    <name>decant::DistributionModel</name>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Paused at %1%</source>
        <translation>已暂停于 %1%</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Creating %1%</source>
        <translation>正在创建 %1%</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Files are missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Unknown system</source>
        <translation>未知系统</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1, newer image available</source>
        <translation>%1，有更新的镜像可用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Size not known</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Last started</source>
        <translation>上次启动</translation>
    </message>
</context>
<context>
    <name>decant::DistributionName</name>
    <message>
        <source>The distribution needs a name.</source>
        <translation>发行版需要名称。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A name can&apos;t contain “%1”: use letters, digits, “.”, “_” and “-”.</source>
        <translation>名称不能包含“%1”：请使用字母、数字、“.”、“_”和“-”。</translation>
    </message>
    <message>
        <source>A name can&apos;t start with “-” or “.”, or end with “.”.</source>
        <translation>名称不能以“-”或“.”开头，也不能以“.”结尾。</translation>
    </message>
    <message>
        <source>“%1” is a name that the system keeps for itself.</source>
        <translation>“%1”是系统保留的名称。</translation>
    </message>
</context>
<context>
    <name>decant::DistributionRecord</name>
    <message>
        <source>“%1” can&apos;t be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
</context>
<context>
    <name>decant::DistributionsView</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>发行版</translation>
    </message>
</context>
<context>
    <name>decant::DockerArchive</name>
    <message>
        <source>%1 is damaged: the image&apos;s configuration is not what its name promises.</source>
        <translation>%1 已损坏：镜像的配置与其名称所示不符。</translation>
    </message>
    <message>
        <source>%1 is incomplete: the layer %2 is missing.</source>
        <translation>%1 不完整：缺少层 %2。</translation>
    </message>
    <message>
        <source>The image contradicts itself: it has %1 layers, but describes %2.</source>
        <translation>镜像自相矛盾：它有 %1 层，却描述了 %2 层。</translation>
    </message>
</context>
<context>
    <name>decant::DockerManifest</name>
    <message>
        <source>%1 was written by a Docker older than 1.10; save it again with a newer one.</source>
        <translation>%1 由 1.10 之前的 Docker 写入；请用较新的版本重新保存。</translation>
    </message>
    <message>
        <source>%1 holds no image: it has no manifest.json.</source>
        <translation>%1 不含镜像：没有 manifest.json。</translation>
    </message>
    <message>
        <source>%1 holds no image at all.</source>
        <translation>%1 完全不含镜像。</translation>
    </message>
</context>
<context>
    <name>decant::DocumentTask</name>
    <message>
        <source>%1 sends an unreasonably large answer.</source>
        <translation>%1 发送的应答大得不合理。</translation>
    </message>
</context>
<context>
    <name>decant::DropArea</name>
    <message>
        <source>Drop a file here</source>
        <translation>将文件拖放到此处</translation>
    </message>
    <message>
        <source>A root file system (.tar, .tar.gz, .tar.xz), a WSL distribution (.wsl), or what “docker save” writes.</source>
        <translation>根文件系统（.tar、.tar.gz、.tar.xz）、WSL 发行版 (.wsl)，或“docker save”写出的文件。</translation>
    </message>
</context>
<context>
    <name>decant::EmitPlan</name>
    <message>
        <source>The image holds a file whose path is too long for any system: %1.</source>
        <translation>镜像中有一个文件的路径对任何系统都过长：%1。</translation>
    </message>
    <message>
        <source>Unpacked, the image is larger than %1, and is refused.</source>
        <translation>镜像解包后大于 %1，已拒绝。</translation>
    </message>
</context>
<context>
    <name>decant::Engine</name>
    <message>
        <source>No file can be written in the folder %1.</source>
        <translation>无法在文件夹 %1 中写入文件。</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 是文件夹；请指定文件。</translation>
    </message>
</context>
<context>
    <name>decant::EngineOutput</name>
    <message>
        <source>The engine knows the image and describes none.</source>
        <translation>引擎认识该镜像，但没有给出描述。</translation>
    </message>
    <message>
        <source>“%1” is installed but does not answer: start it, or ask for the right to use it.</source>
        <translation>“%1”已安装但没有应答：请启动它，或申请使用它的权限。</translation>
    </message>
    <message>
        <source>“%1” has no space left for %2.</source>
        <translation>“%1”没有足够空间存放 %2。</translation>
    </message>
    <message>
        <source>The registry lets “%1” pull nothing for a while: it has pulled too much.</source>
        <translation>镜像仓库暂时不允许“%1”拉取：拉取次数过多。</translation>
    </message>
    <message>
        <source>“%1” may not pull %2, or there is none. Sign in with “%1 login” first.</source>
        <translation>“%1”无权拉取 %2，或该镜像不存在。请先用“%1 login”登录。</translation>
    </message>
    <message>
        <source>“%1” finds no image %2.</source>
        <translation>“%1”找不到镜像 %2。</translation>
    </message>
    <message>
        <source>“%1” does not reach the registry of %2.</source>
        <translation>“%1”无法连接 %2 的镜像仓库。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t pull %2.</source>
        <translation>“%1”无法拉取 %2。</translation>
    </message>
</context>
<context>
    <name>decant::EntryPath</name>
    <message>
        <source>The image holds a file whose name is too long for any system: %1.</source>
        <translation>镜像中有一个文件的名称对任何系统都过长：%1。</translation>
    </message>
    <message>
        <source>The image tries to write outside of itself: %1. It is refused.</source>
        <translation>镜像试图写到自身之外：%1。已拒绝。</translation>
    </message>
</context>
<context>
    <name>decant::EnvironmentDialog</name>
    <message>
        <source>Environment of the image</source>
        <translation>镜像的环境</translation>
    </message>
    <message>
        <source>What is ticked is there in the distribution, too. Values that look like secrets are not shown, and left out unless you tick them.</source>
        <translation>勾选的变量在发行版中也会存在。看起来像机密的值不会显示，除非您勾选，否则不会保留。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Ignored: the command “%1”.</source>
        <translation>忽略：命令“%1”。</translation>
    </message>
    <message>
        <source>Ignored: the entrypoint “%1”.</source>
        <translation>忽略：入口点“%1”。</translation>
    </message>
    <message>
        <source>Ignored: the entrypoint “%1” and the command “%2”.</source>
        <translation>忽略：入口点“%1”和命令“%2”。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>decant::EnvironmentSetup</name>
    <message numerus="yes">
        <source>The image&apos;s variables are kept: %n.</source>
        <translation>
            <numerusform>保留了镜像的 %n 个变量。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>decant::ExportImageTask</name>
    <message>
        <source>“%1” does not describe %2.</source>
        <translation>“%1”没有描述 %2。</translation>
    </message>
    <message>
        <source>“%1” has %2 for %3, not for %4. Pull the other one with it first.</source>
        <translation>“%1”中的 %2 适用于 %3，而不是 %4。请先用它拉取另一个。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t make a container of %2.</source>
        <translation>“%1”无法用 %2 创建容器。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t export %2.</source>
        <translation>“%1”无法导出 %2。</translation>
    </message>
</context>
<context>
    <name>decant::ExportTask</name>
    <message>
        <source>“%1” can&apos;t be written: name a file in a folder of yours.</source>
        <translation>无法写入“%1”：请指定您自己文件夹中的文件。</translation>
    </message>
    <message>
        <source>“%1” lies inside the distribution itself.</source>
        <translation>“%1”位于发行版自身之中。</translation>
    </message>
    <message>
        <source>Archives in this format are not made here: choose .tar, .tar.gz or .wsl.</source>
        <translation>此处不能生成这种格式的归档：请选择 .tar、.tar.gz 或 .wsl。</translation>
    </message>
</context>
<context>
    <name>decant::FetchCatalogTask</name>
    <message>
        <source>A catalog comes from an address that begins with https://, without a password.</source>
        <translation>目录的地址必须以 https:// 开头，且不含密码。</translation>
    </message>
    <message>
        <source>What %1 sends is too large for a catalog.</source>
        <translation>%1 发送的内容过大，不可能是目录。</translation>
    </message>
    <message>
        <source>There is no catalog at this address of %1.</source>
        <translation>%1 的这个地址上没有目录。</translation>
    </message>
    <message>
        <source>%1 does not give out the catalog (status %2).</source>
        <translation>%1 不提供该目录（状态 %2）。</translation>
    </message>
</context>
<context>
    <name>decant::FileCredentialsTask</name>
    <message>
        <source>%1 can&apos;t be read as a file with credentials, and was left out.</source>
        <translation>无法将 %1 作为凭据文件读取，已跳过。</translation>
    </message>
</context>
<context>
    <name>decant::FileError</name>
    <message>
        <source>The disk that holds %1 is full. Free some space and try again.</source>
        <translation>%1 所在的磁盘已满。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>There is no room left where standard output goes.</source>
        <translation>标准输出的去处已没有剩余空间。</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
</context>
<context>
    <name>decant::FileImageSource</name>
    <message>
        <source>%1 is a root file system, which has no tags.</source>
        <translation>%1 是根文件系统，没有标签。</translation>
    </message>
    <message>
        <source>%1 is incomplete: the layer %2 is missing.</source>
        <translation>%1 不完整：缺少层 %2。</translation>
    </message>
</context>
<context>
    <name>decant::FileSet</name>
    <message>
        <source>%1 is incomplete: a part of the image is missing.</source>
        <translation>%1 不完整：缺少镜像的一部分。</translation>
    </message>
</context>
<context>
    <name>decant::FileStream</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 是文件夹。请指定其中的文件。</translation>
    </message>
</context>
<context>
    <name>decant::FileTab</name>
    <message>
        <source>Folder in OCI layout with one image</source>
        <translation>OCI 布局的文件夹，含一个镜像</translation>
    </message>
    <message numerus="yes">
        <source>Folder in OCI layout with %n images</source>
        <translation>
            <numerusform>OCI 布局的文件夹，含 %n 个镜像</numerusform>
        </translation>
    </message>
    <message>
        <source>Image archive with one image, %1</source>
        <translation>含一个镜像的镜像归档，%1</translation>
    </message>
    <message numerus="yes">
        <source>Image archive with %n images, %1</source>
        <translation>
            <numerusform>含 %n 个镜像的镜像归档，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>WSL distribution (.wsl), %1</source>
        <translation>WSL 发行版 (.wsl)，%1</translation>
    </message>
    <message>
        <source>Root file system archive (%1), %2</source>
        <translation>根文件系统归档（%1），%2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>最后更新</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>I&amp;mage</source>
        <translation>镜像(&amp;M)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>本地文件</translation>
    </message>
    <message>
        <source>Choose a file, or drop one above.</source>
        <translation>请选择文件，或将文件拖放到上方。</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Sa&amp;ve as file…</source>
        <translation>另存为文件(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>decant::FindingsPanel</name>
    <message>
        <source>Obstacle</source>
        <translation>障碍</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Copy what helps</source>
        <translation>复制解决办法</translation>
    </message>
    <message>
        <source>To fix it: %1</source>
        <translation>解决办法：%1</translation>
    </message>
</context>
<context>
    <name>decant::FirstBootChoice</name>
    <message>
        <source>Variables that look secret were left out: %1.</source>
        <translation>看起来像机密的变量未保留：%1。</translation>
    </message>
</context>
<context>
    <name>decant::FirstBootRules</name>
    <message>
        <source>The account needs a name.</source>
        <translation>帐户需要名称。</translation>
    </message>
    <message>
        <source>A user name has at most %1 characters.</source>
        <translation>用户名最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A user name can&apos;t contain “%1”: use small letters, digits, “_” and “-”.</source>
        <translation>用户名不能包含“%1”：请使用小写字母、数字、“_”和“-”。</translation>
    </message>
    <message>
        <source>A user name starts with a small letter or “_”.</source>
        <translation>用户名以小写字母或“_”开头。</translation>
    </message>
    <message>
        <source>“%1” is a name that systems keep for themselves.</source>
        <translation>“%1”是系统保留的名称。</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>密码最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A password can&apos;t contain tabs, line breaks or other control characters: no terminal could type them.</source>
        <translation>密码不能包含制表符、换行符或其他控制字符：终端无法输入它们。</translation>
    </message>
    <message>
        <source>The host name is empty.</source>
        <translation>主机名为空。</translation>
    </message>
    <message>
        <source>A host name has at most %1 characters.</source>
        <translation>主机名最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A host name can&apos;t contain “%1”: use letters, digits, “-” and “.”.</source>
        <translation>主机名不能包含“%1”：请使用字母、数字、“-”和“.”。</translation>
    </message>
    <message>
        <source>Each part of a host name has 1 to %1 characters, and “-” only between others.</source>
        <translation>主机名的每一部分有 1 到 %1 个字符，“-”只能位于其他字符之间。</translation>
    </message>
    <message>
        <source>“%1” is no locale; write it like de_DE.UTF-8 or C.UTF-8.</source>
        <translation>“%1”不是区域设置；写法如 de_DE.UTF-8 或 C.UTF-8。</translation>
    </message>
    <message>
        <source>“%1” is no time zone; write it like Europe/Berlin or UTC.</source>
        <translation>“%1”不是时区；写法如 Europe/Berlin 或 UTC。</translation>
    </message>
    <message>
        <source>Without a password, “%1” could not answer when one is asked for administrator tasks.</source>
        <translation>没有密码时，如果执行管理任务要求输入密码，“%1”将无法回答。</translation>
    </message>
</context>
<context>
    <name>decant::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Open the folder of the distributions</source>
        <translation>打开发行版文件夹</translation>
    </message>
    <message>
        <source>Te&amp;rminal</source>
        <translation>终端(&amp;R)</translation>
    </message>
    <message>
        <source>New distributions</source>
        <translation>新发行版</translation>
    </message>
    <message>
        <source>WSL 2 (recommended)</source>
        <translation>WSL 2（推荐）</translation>
    </message>
    <message>
        <source>WSL 1</source>
        <translation>WSL 1</translation>
    </message>
    <message>
        <source>Default WSL &amp;version</source>
        <translation>默认 WSL 版本(&amp;V)</translation>
    </message>
    <message>
        <source>Default l&amp;ocation</source>
        <translation>默认位置(&amp;O)</translation>
    </message>
    <message>
        <source>Each distribution gets a folder of its own there, and can be put elsewhere when it is created.</source>
        <translation>每个发行版在那里都有自己的文件夹，创建时也可以放到别处。</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>打开文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Open WSL &amp;Settings</source>
        <translation>打开 WSL 设置(&amp;S)</translation>
    </message>
    <message>
        <source>Name a folder with its whole path.</source>
        <translation>请输入文件夹的完整路径。</translation>
    </message>
    <message>
        <source>&amp;Use the usual one</source>
        <translation>使用常用位置(&amp;U)</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>可用 %1。</translation>
    </message>
</context>
<context>
    <name>decant::HeldPlace</name>
    <message>
        <source>“%1” is running: stop it first.</source>
        <translation>“%1”正在运行：请先将其停止。</translation>
    </message>
    <message>
        <source>“%1” is being changed just now: try again.</source>
        <translation>“%1”正在被更改：请重试。</translation>
    </message>
    <message>
        <source>Files of “%1” are missing.</source>
        <translation>“%1”的文件缺失。</translation>
    </message>
    <message>
        <source>“%1” belongs to an ordinary user, who has to do it.</source>
        <translation>“%1”属于普通用户，须由该用户操作。</translation>
    </message>
    <message>
        <source>“%1” belongs to the administrator, who has to do it.</source>
        <translation>“%1”属于管理员，须由管理员操作。</translation>
    </message>
</context>
<context>
    <name>decant::HelpDialog</name>
    <message>
        <source>New distribution</source>
        <translation>新建发行版</translation>
    </message>
    <message>
        <source>Search distributions</source>
        <translation>搜索发行版</translation>
    </message>
    <message>
        <source>Open a terminal</source>
        <translation>打开终端</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Unregister (delete)</source>
        <translation>注销（删除）</translation>
    </message>
    <message>
        <source>Everything that can be done to a distribution</source>
        <translation>可对发行版执行的所有操作</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>In a new distribution: the image reference</source>
        <translation>新建发行版时：镜像引用</translation>
    </message>
    <message>
        <source>In a new distribution: the image&apos;s tags</source>
        <translation>新建发行版时：镜像的标签</translation>
    </message>
    <message>
        <source>In a new distribution: pause or resume</source>
        <translation>新建发行版时：暂停或继续</translation>
    </message>
    <message>
        <source>In a new distribution: back</source>
        <translation>新建发行版时：返回</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Decant %1</source>
        <translation>Decant %1</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>decant::HelperTask</name>
    <message>
        <source>%1 took too long to say who you are, and was left out.</source>
        <translation>%1 提供身份信息耗时过长，已跳过。</translation>
    </message>
    <message>
        <source>The credential helper “%1” has a name that no helper can have; it was left out.</source>
        <translation>凭据助手“%1”的名称不合规，已跳过。</translation>
    </message>
    <message>
        <source>%1, which is to say who you are, can&apos;t be started: is it installed? It was left out.</source>
        <translation>用于提供身份信息的 %1 无法启动：是否已安装？已跳过。</translation>
    </message>
    <message>
        <source>%1 could not say who you are, and was left out; “echo %2 | %1 get” shows why.</source>
        <translation>%1 未能提供身份信息，已跳过；“echo %2 | %1 get”会显示原因。</translation>
    </message>
</context>
<context>
    <name>decant::HomeSetup</name>
    <message>
        <source>Not copied to the home, since they are too large: %1.</source>
        <translation>过大，未复制到主目录：%1。</translation>
    </message>
</context>
<context>
    <name>decant::HostCheck</name>
    <message>
        <source>uidmap (elsewhere: shadow-utils)</source>
        <translation>uidmap（其他系统：shadow-utils）</translation>
    </message>
    <message>
        <source>A distribution needs user numbers of its own: have the administrator add the line “%1:100000:65536”, with a range that nobody else has, to %2.</source>
        <translation>发行版需要自己的用户编号：请让管理员在 %2 中添加一行“%1:100000:65536”，其范围不得与他人重叠。</translation>
    </message>
    <message>
        <source>This system keeps ordinary users from making user namespaces: have the administrator run “sysctl -w %1=%2”.</source>
        <translation>此系统禁止普通用户创建用户命名空间：请让管理员运行“sysctl -w %1=%2”。</translation>
    </message>
    <message>
        <source>Install %1 to start distributions. You can still save images as files.</source>
        <translation>安装 %1 即可启动发行版。您仍然可以将镜像保存为文件。</translation>
    </message>
</context>
<context>
    <name>decant::HostJob</name>
    <message>
        <source>Cloning %1</source>
        <translation>正在克隆 %1</translation>
    </message>
    <message>
        <source>%1 is cloned</source>
        <translation>%1 已克隆</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be cloned</source>
        <translation>无法克隆 %1</translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation>正在移动 %1</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation>%1 已移动</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be moved</source>
        <translation>无法移动 %1</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>正在备份 %1</translation>
    </message>
    <message>
        <source>%1 is backed up</source>
        <translation>%1 已备份</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be backed up</source>
        <translation>无法备份 %1</translation>
    </message>
    <message>
        <source>Cloning…</source>
        <translation>正在克隆…</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>正在移动…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Setting up %1</source>
        <translation>正在设置 %1</translation>
    </message>
    <message>
        <source>%1 is set up</source>
        <translation>%1 已设置完毕</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be set up</source>
        <translation>无法设置 %1</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>正在设置…</translation>
    </message>
</context>
<context>
    <name>decant::HumanText</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>大约还需 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>大约还需一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>大约还需 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
</context>
<context>
    <name>decant::Identification</name>
    <message>
        <source>%1 didn&apos;t accept this name and password.</source>
        <translation>%1 不接受此名称和密码。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept the name and password from %2.</source>
        <translation>%1 不接受来自 %2 的名称和密码。</translation>
    </message>
</context>
<context>
    <name>decant::ImageFacts</name>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>最后更新</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>复制摘要</translation>
    </message>
</context>
<context>
    <name>decant::ImageIndex</name>
    <message>
        <source>This name stands for no image at all.</source>
        <translation>此名称不代表任何镜像。</translation>
    </message>
</context>
<context>
    <name>decant::ImageLocation</name>
    <message>
        <source>Name the folder behind “oci:”.</source>
        <translation>请在“oci:”后指定文件夹。</translation>
    </message>
    <message>
        <source>Name the file behind “%1”.</source>
        <translation>请在“%1”后指定文件。</translation>
    </message>
</context>
<context>
    <name>decant::ImageManifest</name>
    <message>
        <source>This is not a runnable image but something else kept in a registry (%1).</source>
        <translation>这不是可运行的镜像，而是镜像仓库中的其他内容（%1）。</translation>
    </message>
    <message>
        <source>The image&apos;s layers are encrypted, which Decant can&apos;t read.</source>
        <translation>镜像的层已加密，Decant 无法读取。</translation>
    </message>
    <message>
        <source>The image&apos;s layers are file system images, not archives (%1), which Decant can&apos;t read.</source>
        <translation>镜像的层是文件系统映像而不是归档（%1），Decant 无法读取。</translation>
    </message>
    <message>
        <source>This is not a runnable image: it has a layer of type %1.</source>
        <translation>这不是可运行的镜像：它有一个 %1 类型的层。</translation>
    </message>
</context>
<context>
    <name>decant::ImageMoved</name>
    <message>
        <source>%1 now points to a newer version.</source>
        <translation>%1 现在指向更新的版本。</translation>
    </message>
</context>
<context>
    <name>decant::ImageReference</name>
    <message>
        <source>Type the name of an image, for example ghcr.io/myorg/myimage:latest.</source>
        <translation>请输入镜像名称，例如 ghcr.io/myorg/myimage:latest。</translation>
    </message>
    <message>
        <source>An image name has no “%1” in front: try “%2”.</source>
        <translation>镜像名称前没有“%1”：请尝试“%2”。</translation>
    </message>
    <message>
        <source>References can&apos;t contain “%1”.</source>
        <translation>引用不能包含“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a tag: a tag has up to 128 letters, digits, “_”, “.” and “-”, and starts with none of the last two.</source>
        <translation>“%1”不是标签：标签最多 128 个字符，由字母、数字、“_”、“.”和“-”组成，且不以后两者开头。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a registry.</source>
        <translation>“%1”不是镜像仓库的地址。</translation>
    </message>
    <message>
        <source>Repository names are lower case. Use “%1”?</source>
        <translation>仓库名称使用小写字母。是否使用“%1”？</translation>
    </message>
    <message>
        <source>This is an image&apos;s ID, which no registry knows. Give its name, or its digest behind a name: name@sha256:…</source>
        <translation>这是镜像 ID，镜像仓库不认识它。请给出名称，或在名称后加上摘要：name@sha256:…</translation>
    </message>
    <message>
        <source>A repository name has at most 255 characters.</source>
        <translation>仓库名称最多 255 个字符。</translation>
    </message>
    <message>
        <source>“%1” is not the name of an image: a part of it is empty.</source>
        <translation>“%1”不是镜像名称：其中一部分为空。</translation>
    </message>
    <message>
        <source>“%1” is not the name of an image: its parts are letters and digits, joined by single “.”, “_” or “-”.</source>
        <translation>“%1”不是镜像名称：各部分由字母和数字组成，以单个“.”、“_”或“-”连接。</translation>
    </message>
</context>
<context>
    <name>decant::ImageResolution</name>
    <message>
        <source>The image&apos;s description is unreasonably large.</source>
        <translation>镜像的描述大得不合理。</translation>
    </message>
    <message>
        <source>What came for the image&apos;s description %1 is not what its digest promises.</source>
        <translation>收到的镜像描述 %1 与其摘要不符。</translation>
    </message>
    <message>
        <source>The image&apos;s index leads in a circle or too deep. Decant refuses it.</source>
        <translation>镜像的索引循环或嵌套过深。Decant 已拒绝。</translation>
    </message>
    <message>
        <source>The image contradicts itself: it has %1 layers, but describes %2.</source>
        <translation>镜像自相矛盾：它有 %1 层，却描述了 %2 层。</translation>
    </message>
    <message>
        <source>The image&apos;s index says that it is built for %1, the image itself says %2. It may not run.</source>
        <translation>镜像的索引说它为 %1 构建，镜像自身则说是 %2。它可能无法运行。</translation>
    </message>
</context>
<context>
    <name>decant::ImageSource</name>
    <message>
        <source>%1 is no file on this disk.</source>
        <translation>%1 不是此磁盘上的文件。</translation>
    </message>
</context>
<context>
    <name>decant::ImageTexts</name>
    <message>
        <source>%1 in one layer</source>
        <translation>%1，共一层</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layers</source>
        <translation>
            <numerusform>%1，共 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all already cached</source>
        <translation>%1，全部已缓存</translation>
    </message>
    <message>
        <source>%1, %2 already cached</source>
        <translation>%1，其中 %2 已缓存</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1（今天）</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n 周前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>decant::IndexMemory</name>
    <message>
        <source>The image holds more files, links and attributes than any honest image.</source>
        <translation>该镜像包含的文件、链接和属性比任何正常的镜像都多。</translation>
    </message>
</context>
<context>
    <name>decant::InterruptedDialog</name>
    <message>
        <source>Interrupted imports</source>
        <translation>中断的导入</translation>
    </message>
    <message>
        <source>1 import was interrupted.</source>
        <translation>有 1 个导入被中断。</translation>
    </message>
    <message numerus="yes">
        <source>%n imports were interrupted.</source>
        <translation>
            <numerusform>有 %n 个导入被中断。</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been downloaded is in the cache, and will not be downloaded again.</source>
        <translation>已下载的内容在缓存中，不会再次下载。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>%1 的密码(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;epeat password</source>
        <translation>重复密码(&amp;E)</translation>
    </message>
    <message>
        <source>Password of %1 in %2</source>
        <translation>%2 中 %1 的密码</translation>
    </message>
    <message>
        <source>Repeat the password of %1 in %2</source>
        <translation>重复 %2 中 %1 的密码</translation>
    </message>
    <message>
        <source>The passwords differ.</source>
        <translation>两次输入的密码不同。</translation>
    </message>
    <message>
        <source>Passwords are never kept: type it again.</source>
        <translation>密码从不保存：请重新输入。</translation>
    </message>
    <message>
        <source>Repeat the password.</source>
        <translation>请重复密码。</translation>
    </message>
    <message>
        <source>The passwords match.</source>
        <translation>密码一致。</translation>
    </message>
</context>
<context>
    <name>decant::IsolatedTree</name>
    <message>
        <source>The image holds symbolic links that run in circles: %1.</source>
        <translation>镜像中有循环的符号链接：%1。</translation>
    </message>
    <message>
        <source>The image uses a name that is reserved for marking deleted files, but marks nothing: %1.</source>
        <translation>镜像使用了保留给已删除文件标记的名称，却没有标记任何内容：%1。</translation>
    </message>
    <message>
        <source>The image holds a file whose path is too long: %1.</source>
        <translation>镜像中有一个文件的路径过长：%1。</translation>
    </message>
</context>
<context>
    <name>decant::Job</name>
    <message>
        <source>What was missing has been installed.</source>
        <translation>缺少的内容已安装。</translation>
    </message>
</context>
<context>
    <name>decant::JobActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Co&amp;py details</source>
        <translation>复制详细信息(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>停止(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;how distribution</source>
        <translation>显示发行版(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Run in background</source>
        <translation>在后台运行(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;terminal</source>
        <translation>打开终端(&amp;T)</translation>
    </message>
    <message>
        <source>Only downloads can be paused.</source>
        <translation>只有下载可以暂停。</translation>
    </message>
    <message>
        <source>Stop creating %1? Downloaded layers stay in the cache.</source>
        <translation>要停止创建 %1 吗？已下载的层会保留在缓存中。</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>Stop saving %1? Downloaded layers stay in the cache.</source>
        <translation>要停止保存 %1 吗？已下载的层会保留在缓存中。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>选择其他文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Download again</source>
        <translation>重新下载(&amp;D)</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>忽略(&amp;M)</translation>
    </message>
    <message>
        <source>Save &amp;as file…</source>
        <translation>另存为文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Sta&amp;rt again</source>
        <translation>重新开始(&amp;R)</translation>
    </message>
</context>
<context>
    <name>decant::JobRow</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Only downloads can be paused.</source>
        <translation>只有下载可以暂停。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
</context>
<context>
    <name>decant::JobTexts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 已就绪</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be created</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>Stopping %1…</source>
        <translation>正在停止 %1…</translation>
    </message>
    <message>
        <source>%1 is queued</source>
        <translation>%1 已排队</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>正在创建 %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>Queued, %1% done</source>
        <translation>已排队，完成 %1%</translation>
    </message>
    <message>
        <source>It starts when another one has ended.</source>
        <translation>其他作业结束后开始。</translation>
    </message>
    <message>
        <source>Looking up the image, retrying in %1 s</source>
        <translation>正在查找镜像，%1 秒后重试</translation>
    </message>
    <message>
        <source>Looking up the image…</source>
        <translation>正在查找镜像…</translation>
    </message>
    <message>
        <source>All layers are in the cache</source>
        <translation>所有层都在缓存中</translation>
    </message>
    <message>
        <source>Putting the layers together…</source>
        <translation>正在合并各层…</translation>
    </message>
    <message numerus="yes">
        <source>No data for %n seconds, waiting for %1</source>
        <translation>
            <numerusform>已有 %n 秒没有数据，正在等待 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the download</source>
        <translation>%1 拒绝了下载</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>与 %1 的连接失败</translation>
    </message>
    <message>
        <source>%1 limits downloads</source>
        <translation>%1 限制下载</translation>
    </message>
    <message>
        <source>The image was not found</source>
        <translation>找不到镜像</translation>
    </message>
    <message>
        <source>The image arrived damaged</source>
        <translation>收到的镜像已损坏</translation>
    </message>
    <message>
        <source>This image can&apos;t be imported safely</source>
        <translation>无法安全地导入此镜像</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>All layers are saved.</source>
        <translation>所有层均已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layers are saved.</source>
        <translation>
            <numerusform>%n 层中已保存 %1 层。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be saved</source>
        <translation>无法保存 %1</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>正在设置…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>已用时 %1</translation>
    </message>
    <message>
        <source>%1 are saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>A layer arrived damaged</source>
        <translation>一个层在传输中损坏</translation>
    </message>
    <message>
        <source>Your organization blocks %1</source>
        <translation>您的组织禁止使用 %1</translation>
    </message>
    <message>
        <source>WSL couldn&apos;t import the distribution</source>
        <translation>WSL 无法导入该发行版</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Too many downloads</source>
        <translation>下载过多</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Limited by the disk</source>
        <translation>受磁盘速度限制</translation>
    </message>
    <message>
        <source>The image changed during the download</source>
        <translation>下载过程中镜像发生了变化</translation>
    </message>
</context>
<context>
    <name>decant::JobTray</name>
    <message numerus="yes">
        <source>%n jobs are under way</source>
        <translation>
            <numerusform>%n 个作业正在进行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2%</translation>
    </message>
</context>
<context>
    <name>decant::JobView</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>decant::JobsPopup</name>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Forgets the jobs that have ended.</source>
        <translation>从列表中移除已结束的作业。</translation>
    </message>
</context>
<context>
    <name>decant::JsonReader</name>
    <message>
        <source>The %1 is not valid JSON.</source>
        <translation>%1 不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The %1 is not a JSON object.</source>
        <translation>%1 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>is not a string</source>
        <translation>不是字符串</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>holds something that is not a string</source>
        <translation>包含不是字符串的内容</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>holds something that is not an object</source>
        <translation>包含不是对象的内容</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
</context>
<context>
    <name>decant::Keychain</name>
    <message>
        <source>The system&apos;s keychain does not let Decant in. Unlock it, then try again.</source>
        <translation>系统的密钥环不允许 Decant 访问。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be reached. Start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>无法访问系统的密钥环。请启动一个，例如 GNOME Keyring 或 KWallet，然后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>系统的密钥环没有应答。</translation>
    </message>
</context>
<context>
    <name>decant::LayerBlobs</name>
    <message>
        <source>Layer %1 was damaged on this disk, and was thrown away. Try again: it is then downloaded anew.</source>
        <translation>层 %1 在此磁盘上已损坏，已丢弃。请重试：将重新下载。</translation>
    </message>
    <message>
        <source>Layer %1 is damaged: the file %2 is not what its digest promises.</source>
        <translation>层 %1 已损坏：文件 %2 与其摘要不符。</translation>
    </message>
</context>
<context>
    <name>decant::LayerContents</name>
    <message>
        <source>Layer %1 is shorter than it was when it was first read.</source>
        <translation>层 %1 比首次读取时短。</translation>
    </message>
</context>
<context>
    <name>decant::LayerIndex</name>
    <message>
        <source>Unpacked, the layer is larger than %1, and is refused.</source>
        <translation>该层解包后大于 %1，已拒绝。</translation>
    </message>
</context>
<context>
    <name>decant::LayerIndexFile</name>
    <message>
        <source>What is remembered of the layer is not readable.</source>
        <translation>无法读取该层的已存信息。</translation>
    </message>
</context>
<context>
    <name>decant::LayerModel</name>
    <message>
        <source>Retrying in %1 s (%2 of %3)</source>
        <translation>%1 秒后重试（第 %2 次，共 %3 次）</translation>
    </message>
    <message>
        <source>Retrying in %1 s</source>
        <translation>%1 秒后重试</translation>
    </message>
    <message>
        <source>Retrying (%1 of %2)</source>
        <translation>正在重试（第 %1 次，共 %2 次）</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>已缓存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Layer %1, %2, %3, %4 percent</source>
        <translation>层 %1，%2，%3，百分之 %4</translation>
    </message>
    <message>
        <source>Layer %1, %2, %3</source>
        <translation>层 %1，%2，%3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>decant::LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>decant::LayerTreeBuilder</name>
    <message>
        <source>The hard link %1 points to a directory: %2.</source>
        <translation>硬链接 %1 指向目录：%2。</translation>
    </message>
    <message>
        <source>The layer holds hard links that only point at one another: %1.</source>
        <translation>该层中有只互相指向的硬链接：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The layer holds more than %n files, which no honest image does.</source>
        <translation>
            <numerusform>该层包含的文件超过 %n 个，正常的镜像不会这样。</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer holds a name that no file can have: %1.</source>
        <translation>该层中有任何文件都不能使用的名称：%1。</translation>
    </message>
    <message>
        <source>The layer tries to replace the root directory by a file.</source>
        <translation>该层试图用文件替换根目录。</translation>
    </message>
    <message>
        <source>The layer marks something as deleted that has no name: %1.</source>
        <translation>该层将没有名称的内容标记为已删除：%1。</translation>
    </message>
    <message>
        <source>The symbolic link %1 has a target that no link can have.</source>
        <translation>符号链接 %1 的目标不可能是链接的目标。</translation>
    </message>
</context>
<context>
    <name>decant::LeaveDialog</name>
    <message>
        <source>Close without creating %1?</source>
        <translation>不创建 %1 就关闭吗？</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>您输入的内容将丢失。</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>decant::LikelyVerdict</name>
    <message>
        <source>Good fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Application image</source>
        <translation>应用程序镜像</translation>
    </message>
    <message>
        <source>Not made for root</source>
        <translation>不是为 root 准备的</translation>
    </message>
    <message>
        <source>Should work well as a distribution.</source>
        <translation>应该很适合用作发行版。</translation>
    </message>
    <message>
        <source>It offers a service and was built to run one program. It can still be used, but tools may be missing.</source>
        <translation>它提供一项服务，是为运行单个程序而构建的。仍可使用，但可能缺少工具。</translation>
    </message>
    <message>
        <source>It starts “%1” instead of a shell and was built to run one program. It can still be used, but tools may be missing.</source>
        <translation>它启动的是“%1”而不是 shell，是为运行单个程序而构建的。仍可使用，但可能缺少工具。</translation>
    </message>
    <message>
        <source>The image runs as “%1”.</source>
        <translation>该镜像以“%1”身份运行。</translation>
    </message>
</context>
<context>
    <name>decant::ListTagsTask</name>
    <message>
        <source>%1 has no image called %2, or it is private.</source>
        <translation>%1 没有名为 %2 的镜像，或者它是私有的。</translation>
    </message>
    <message>
        <source>%1 sends a list of tags that can&apos;t be read.</source>
        <translation>%1 发送的标签列表无法读取。</translation>
    </message>
</context>
<context>
    <name>decant::LocalChanges</name>
    <message>
        <source>“%1” can&apos;t be renamed.</source>
        <translation>无法重命名“%1”。</translation>
    </message>
</context>
<context>
    <name>decant::LocalHost</name>
    <message>
        <source>“%1” is missing: install Decant again.</source>
        <translation>缺少“%1”：请重新安装 Decant。</translation>
    </message>
    <message>
        <source>No distribution is the default one here: each is called by its name.</source>
        <translation>此处没有默认发行版：请用名称指定发行版。</translation>
    </message>
    <message>
        <source>Distributions have no disks of their own here: each is a folder.</source>
        <translation>此处的发行版没有自己的磁盘：每个发行版都是一个文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be installed from here: use the system&apos;s own tools.</source>
        <translation>无法从此处安装任何内容：请使用系统自带的工具。</translation>
    </message>
</context>
<context>
    <name>decant::LocalImportStream</name>
    <message>
        <source>The disk is full: free some space, or choose another folder.</source>
        <translation>磁盘已满：请释放一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The image&apos;s files are damaged, and were refused.</source>
        <translation>镜像的文件已损坏，已拒绝。</translation>
    </message>
    <message>
        <source>The image&apos;s files can&apos;t be unpacked.</source>
        <translation>无法解包镜像的文件。</translation>
    </message>
</context>
<context>
    <name>decant::LocaleSetup</name>
    <message>
        <source>The language is %1.</source>
        <translation>语言为 %1。</translation>
    </message>
    <message>
        <source>The language is %1, which is made first.</source>
        <translation>语言为 %1；会先生成它。</translation>
    </message>
    <message>
        <source>The image does not have the language %1, and nothing that could make it: it stays plain (C.UTF-8).</source>
        <translation>镜像没有语言 %1，也没有可以生成它的工具：仍使用 C.UTF-8。</translation>
    </message>
    <message>
        <source>The image does not know the time zone %1.</source>
        <translation>镜像不认识时区 %1。</translation>
    </message>
    <message>
        <source>The time zone can&apos;t be %1: the image has no time zones, and no package manager that could bring them.</source>
        <translation>无法将时区设为 %1：镜像没有时区数据，也没有可以安装它的软件包管理器。</translation>
    </message>
    <message>
        <source>The time zone is %1.</source>
        <translation>时区为 %1。</translation>
    </message>
    <message>
        <source>The time zone is %1; the time zones are installed first.</source>
        <translation>时区为 %1；会先安装时区数据。</translation>
    </message>
</context>
<context>
    <name>decant::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Kinds of lines</source>
        <translation>行的种类</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
</context>
<context>
    <name>decant::LxssRegistry</name>
    <message>
        <source>There is no distribution “%1”.</source>
        <translation>没有发行版“%1”。</translation>
    </message>
    <message>
        <source>Windows does not let Decant change “%1”.</source>
        <translation>Windows 不允许 Decant 更改“%1”。</translation>
    </message>
    <message>
        <source>Your organization blocks WSL: ask your administrator.</source>
        <translation>您的组织阻止了 WSL：请联系管理员。</translation>
    </message>
    <message>
        <source>WSL is not installed. Open a terminal as administrator, type “wsl --install”, and restart the computer.</source>
        <translation>WSL 未安装。请以管理员身份打开终端，输入“wsl --install”，然后重新启动计算机。</translation>
    </message>
    <message>
        <source>WSL needs an update: version %1 is installed; %2 is needed. Type “wsl --update” in a terminal.</source>
        <translation>WSL 需要更新：已安装版本 %1，需要版本 %2。请在终端中输入“wsl --update”。</translation>
    </message>
    <message>
        <source>Windows&apos;s Virtual Machine Platform is switched off. Open a terminal as administrator, type “wsl --install --no-distribution”, and restart the computer.</source>
        <translation>Windows 的虚拟机平台已关闭。请以管理员身份打开终端，输入“wsl --install --no-distribution”，然后重新启动计算机。</translation>
    </message>
    <message>
        <source>There is a distribution “%1” already: choose another name.</source>
        <translation>已有发行版“%1”：请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>decant::MainWindow</name>
    <message>
        <source>No runtime found</source>
        <translation>未找到运行环境</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>再次检查(&amp;C)</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>无法读取列表</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;py details</source>
        <translation>复制详细信息(&amp;P)</translation>
    </message>
    <message>
        <source>No distributions yet</source>
        <translation>还没有发行版</translation>
    </message>
    <message>
        <source>Create one from a container image. You don&apos;t need Docker.</source>
        <translation>用容器镜像创建一个。不需要 Docker。</translation>
    </message>
    <message>
        <source>&amp;New distribution</source>
        <translation>新建发行版(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>The image reference is copied</source>
        <translation>已复制镜像引用</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>%1 didn&apos;t start</source>
        <translation>%1 未能启动</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>正在重命名…</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be renamed</source>
        <translation>无法重命名 %1</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 现在名为 %2</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>The default user couldn&apos;t be changed</source>
        <translation>无法更改默认用户</translation>
    </message>
    <message>
        <source>%1 now starts as %2</source>
        <translation>%1 现在以 %2 身份启动</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be stopped</source>
        <translation>无法停止 %1</translation>
    </message>
    <message>
        <source>The default couldn&apos;t be changed</source>
        <translation>无法更改默认发行版</translation>
    </message>
    <message>
        <source>%1 is now the default</source>
        <translation>%1 现在是默认发行版</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be cloned</source>
        <translation>无法克隆 %1</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be moved</source>
        <translation>无法移动 %1</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be backed up</source>
        <translation>无法备份 %1</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save an image as a file</source>
        <translation>将镜像另存为文件(&amp;S)</translation>
    </message>
    <message>
        <source>Location of %1</source>
        <translation>%1 的位置</translation>
    </message>
    <message>
        <source>The disk size couldn&apos;t be changed</source>
        <translation>无法更改磁盘大小</translation>
    </message>
    <message>
        <source>The disk of %1 has its new size</source>
        <translation>%1 的磁盘大小已更改</translation>
    </message>
    <message>
        <source>&amp;Save an image as a file instead</source>
        <translation>改为将镜像另存为文件(&amp;S)</translation>
    </message>
    <message>
        <source>WSL is not installed</source>
        <translation>WSL 未安装</translation>
    </message>
    <message>
        <source>Decant needs the Windows Subsystem for Linux. Installing it asks for administrator rights and may need a restart.</source>
        <translation>Decant 需要适用于 Linux 的 Windows 子系统。安装时需要管理员权限，可能还需要重新启动。</translation>
    </message>
    <message>
        <source>&amp;Install WSL</source>
        <translation>安装 WSL(&amp;I)</translation>
    </message>
    <message>
        <source>WSL needs an update</source>
        <translation>WSL 需要更新</translation>
    </message>
    <message>
        <source>Version %1 is installed; %2 is needed.</source>
        <translation>已安装版本 %1；需要 %2。</translation>
    </message>
    <message>
        <source>&amp;Update WSL</source>
        <translation>更新 WSL(&amp;U)</translation>
    </message>
    <message>
        <source>WSL 2 can&apos;t start</source>
        <translation>WSL 2 无法启动</translation>
    </message>
    <message>
        <source>Windows&apos;s Virtual Machine Platform is turned off. Turning it on asks for administrator rights and may need a restart.</source>
        <translation>Windows 的虚拟机平台已关闭。打开时需要管理员权限，可能还需要重新启动。</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>打开(&amp;T)</translation>
    </message>
    <message>
        <source>Virtualization is turned off on this computer. Turn it on in the firmware settings, then check again.</source>
        <translation>此计算机的虚拟化已关闭。请在固件设置中将其打开，然后再次检查。</translation>
    </message>
    <message>
        <source>Show &amp;instructions</source>
        <translation>显示说明(&amp;I)</translation>
    </message>
    <message>
        <source>Your organization blocks %1</source>
        <translation>您的组织阻止了 %1</translation>
    </message>
    <message>
        <source>Ask your administrator to allow it. You can still save images as files.</source>
        <translation>请让管理员允许使用。您仍可将镜像另存为文件。</translation>
    </message>
    <message>
        <source>It takes effect when this computer has been restarted.</source>
        <translation>重新启动此计算机后生效。</translation>
    </message>
</context>
<context>
    <name>decant::MainWindowStatusBar</name>
    <message>
        <source>Jobs (Ctrl+J)</source>
        <translation>作业 (Ctrl+J)</translation>
    </message>
    <message>
        <source>1 distribution</source>
        <translation>1 个发行版</translation>
    </message>
    <message numerus="yes">
        <source>%n distributions</source>
        <translation>
            <numerusform>%n 个发行版</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 running</source>
        <translation>%1，%2 个正在运行</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are under way</source>
        <translation>
            <numerusform>%n 个作业正在进行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2%</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended</source>
        <translation>
            <numerusform>%n 个作业已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>WSL %1</source>
        <translation>WSL %1</translation>
    </message>
</context>
<context>
    <name>decant::MainWindowTopBar</name>
    <message>
        <source>&amp;New distribution</source>
        <translation>新建发行版(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>Search distributions</source>
        <translation>搜索发行版</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Running first</source>
        <translation>运行中优先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation>此列表可能不是最新的</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Last started</source>
        <translation>上次启动</translation>
    </message>
    <message>
        <source>Show system distributions</source>
        <translation>显示系统发行版</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>decant::ManifestDocument</name>
    <message>
        <source>This image uses an obsolete format (schema 1). Its owner needs to build it again.</source>
        <translation>此镜像使用过时的格式（schema 1）。其所有者需要重新构建。</translation>
    </message>
    <message>
        <source>The image&apos;s manifest is ambiguous: tools would disagree about what it contains. Decant refuses it.</source>
        <translation>镜像的清单有歧义：不同工具对其内容的理解会不一致。Decant 已拒绝。</translation>
    </message>
    <message>
        <source>The manifest is neither an image nor an index.</source>
        <translation>该清单既不是镜像也不是索引。</translation>
    </message>
</context>
<context>
    <name>decant::MergeImageTask</name>
    <message>
        <source>%1 It can still be saved as a file.</source>
        <translation>%1 仍可将其保存为文件。</translation>
    </message>
    <message>
        <source>What was missing has been installed; the log is %1.</source>
        <translation>缺少的内容已安装；日志为 %1。</translation>
    </message>
    <message>
        <source>What is missing could not be installed: see %1 in the distribution, and run %2 there as root to try again.</source>
        <translation>无法安装缺少的内容：请查看发行版中的 %1，并在其中以 root 身份运行 %2 重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n extended attributes that no importer takes are left out.</source>
        <translation>
            <numerusform>略去 %n 个任何导入程序都不接受的扩展属性。</numerusform>
        </translation>
    </message>
    <message>
        <source>This image is large: %1 unpacked.</source>
        <translation>该镜像很大：解压后为 %1。</translation>
    </message>
</context>
<context>
    <name>decant::MergeLayers</name>
    <message>
        <source>The merged archive did not become as large as planned.</source>
        <translation>合并后的归档与计划的大小不符。</translation>
    </message>
</context>
<context>
    <name>decant::MoveDialog</name>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Its files go to another folder; nothing in them changes.</source>
        <translation>文件将移到另一个文件夹；内容不变。</translation>
    </message>
    <message>
        <source>New &amp;location</source>
        <translation>新位置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop and move</source>
        <translation>停止并移动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>It is here now. Choose another folder.</source>
        <translation>它现在就在这里。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>decant::MoveTask</name>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” is still being tidied up after it was moved: try again.</source>
        <translation>“%1”移动后仍在清理：请重试。</translation>
    </message>
    <message>
        <source>“%1” is in “%2” already.</source>
        <translation>“%1”已在“%2”中。</translation>
    </message>
</context>
<context>
    <name>decant::NameCheck</name>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>A distribution named “%1” already exists.</source>
        <translation>名为“%1”的发行版已存在。</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>使用“%1”(&amp;U)</translation>
    </message>
</context>
<context>
    <name>decant::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Exce&amp;ptions</source>
        <translation>例外(&amp;P)</translation>
    </message>
    <message>
        <source>Parallel &amp;downloads</source>
        <translation>并行下载数(&amp;D)</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>镜像站点</translation>
    </message>
    <message>
        <source>Asked before the registry itself, in this order.</source>
        <translation>按此顺序先于镜像仓库本身查询。</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Trusted for tags</source>
        <translation>标签可信</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>地址(&amp;S)</translation>
    </message>
    <message>
        <source>Hosts without a proxy, comma-separated</source>
        <translation>不使用代理的主机，用逗号分隔</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
</context>
<context>
    <name>decant::NewDistribution</name>
    <message>
        <source>Distributions do not run in WSL here: there is no version of it to be chosen.</source>
        <translation>这里的发行版不在 WSL 中运行：没有可选的 WSL 版本。</translation>
    </message>
    <message>
        <source>WSL %1 can&apos;t be had on this computer.</source>
        <translation>此计算机上没有 WSL %1。</translation>
    </message>
    <message>
        <source>WSL 1 can&apos;t start systemd: choose WSL 2, or leave it out.</source>
        <translation>WSL 1 无法启动 systemd：请选择 WSL 2，或不使用它。</translation>
    </message>
    <message>
        <source>WSL 2 can&apos;t be had on this computer: choose WSL 1 instead (--wsl-version 1).</source>
        <translation>此计算机上没有 WSL 2：请改选 WSL 1（--wsl-version 1）。</translation>
    </message>
</context>
<context>
    <name>decant::NewDistributionDialog</name>
    <message>
        <source>You can close this window. The import continues in the background.</source>
        <translation>您可以关闭此窗口。导入会在后台继续。</translation>
    </message>
    <message>
        <source>New distribution</source>
        <translation>新建发行版</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Containe&amp;r</source>
        <translation>容器(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Local file</source>
        <translation>本地文件(&amp;L)</translation>
    </message>
    <message>
        <source>Where the image is</source>
        <translation>镜像来源</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Save an image as a file</source>
        <translation>将镜像另存为文件</translation>
    </message>
    <message>
        <source>More ways to use the image</source>
        <translation>镜像的其他用法</translation>
    </message>
    <message>
        <source>You can close this window. Saving continues in the background.</source>
        <translation>您可以关闭此窗口。保存会在后台继续。</translation>
    </message>
    <message>
        <source>Save &amp;as .wsl file…</source>
        <translation>另存为 .wsl 文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Cre&amp;ate</source>
        <translation>创建(&amp;A)</translation>
    </message>
</context>
<context>
    <name>decant::NoMatch</name>
    <message>
        <source>&amp;Clear search</source>
        <translation>清除搜索(&amp;C)</translation>
    </message>
    <message>
        <source>No distribution is in this state.</source>
        <translation>没有处于此状态的发行版。</translation>
    </message>
    <message>
        <source>No distribution matches “%1”.</source>
        <translation>没有与“%1”匹配的发行版。</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>显示全部(&amp;S)</translation>
    </message>
</context>
<context>
    <name>decant::OciLayout</name>
    <message>
        <source>%1 is not in OCI layout: it has no oci-layout and index.json.</source>
        <translation>%1 不是 OCI 布局：没有 oci-layout 和 index.json。</translation>
    </message>
    <message>
        <source>%1 holds several images: %2. Say which, as in “%3”.</source>
        <translation>%1 含有多个镜像：%2。请指明是哪个，例如“%3”。</translation>
    </message>
    <message>
        <source>%1 names no image “%2”; leave the name out.</source>
        <translation>%1 没有名为“%2”的镜像；请去掉名称。</translation>
    </message>
    <message>
        <source>%1 names no image “%2”, but %3.</source>
        <translation>%1 没有名为“%2”的镜像，但有 %3。</translation>
    </message>
</context>
<context>
    <name>decant::Offline</name>
    <message>
        <source>No connection. Cached images still work.</source>
        <translation>没有连接。缓存的镜像仍可使用。</translation>
    </message>
</context>
<context>
    <name>decant::OpenedSource</name>
    <message>
        <source>%1 unpacks to more than Decant accepts; it may be a trap.</source>
        <translation>%1 解包后超出 Decant 接受的大小；它可能是陷阱。</translation>
    </message>
    <message>
        <source>%1 is no root file system but an archive of images, as “docker save” writes it. Its image is used.</source>
        <translation>%1 不是根文件系统，而是“docker save”写出的镜像归档。将使用其中的镜像。</translation>
    </message>
    <message>
        <source>%1 is no archive of images but a root file system, and is used as one.</source>
        <translation>%1 不是镜像归档，而是根文件系统，并按此使用。</translation>
    </message>
    <message>
        <source>%1 is not in OCI layout, but what “docker save” writes.</source>
        <translation>%1 不是 OCI 布局，而是“docker save”写出的文件。</translation>
    </message>
    <message>
        <source>%1 is not what “docker save” writes, but in OCI layout.</source>
        <translation>%1 不是“docker save”写出的文件，而是 OCI 布局。</translation>
    </message>
    <message>
        <source>%1 is not a folder in OCI layout: it has no oci-layout and index.json.</source>
        <translation>%1 不是 OCI 布局的文件夹：没有 oci-layout 和 index.json。</translation>
    </message>
    <message>
        <source>%1 is a folder, but holds no image in OCI layout.</source>
        <translation>%1 是文件夹，但不含 OCI 布局的镜像。</translation>
    </message>
    <message>
        <source>%1 is a virtual disk, which Decant can&apos;t read yet; use an archive of its files.</source>
        <translation>%1 是虚拟磁盘，Decant 尚无法读取；请使用其文件的归档。</translation>
    </message>
    <message>
        <source>%1 is neither an image archive nor a root file system: it is no tar, compressed or not.</source>
        <translation>%1 既不是镜像归档也不是根文件系统：它不是 tar，无论压缩与否。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Linux root file system: /etc and /bin are missing.</source>
        <translation>%1 不是 Linux 根文件系统：缺少 /etc 和 /bin。</translation>
    </message>
    <message>
        <source>%1 has neither /etc nor /bin; it may be no root file system.</source>
        <translation>%1 既没有 /etc 也没有 /bin；它可能不是根文件系统。</translation>
    </message>
    <message>
        <source>%1 is damaged: it can&apos;t be read as an archive.</source>
        <translation>%1 已损坏：无法作为归档读取。</translation>
    </message>
    <message>
        <source>%1 holds no complete image: it has neither manifest.json nor index.json.</source>
        <translation>%1 不含完整的镜像：既没有 manifest.json 也没有 index.json。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Decant reads an archive several times, so store it in a file first.</source>
        <translation>%1 不是普通文件。Decant 需要多次读取归档,请先将其保存为文件。</translation>
    </message>
</context>
<context>
    <name>decant::OptionsPage</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>位置(&amp;L)</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>This image is already being created.</source>
        <translation>已在创建此镜像。</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>A distribution named “%1” already exists.</source>
        <translation>名为“%1”的发行版已存在。</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>使用“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores.</source>
        <translation>字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>Name a folder with its whole path.</source>
        <translation>请给出文件夹的完整路径。</translation>
    </message>
    <message>
        <source>Not enough space: about %1 needed, %2 free.</source>
        <translation>空间不足：约需 %1，可用 %2。</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>可用 %1。</translation>
    </message>
    <message>
        <source>About %1 needed (estimate).</source>
        <translation>约需 %1（估计值）。</translation>
    </message>
    <message>
        <source>About %1 needed (estimate), %2 free.</source>
        <translation>约需 %1（估计值），可用 %2。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>A distribution named “%1” is being created already.</source>
        <translation>名为“%1”的发行版已在创建中。</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>用户(&amp;E)</translation>
    </message>
</context>
<context>
    <name>decant::Overlay</name>
    <message numerus="yes">
        <source>The image holds more than %n files, which no honest image does.</source>
        <translation>
            <numerusform>镜像包含的文件超过 %n 个，正常的镜像不会这样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer %1 holds a hard link to a file that does not exist: %2 to %3.</source>
        <translation>层 %1 中有指向不存在文件的硬链接：%2 指向 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n more warnings of this kind.</source>
        <translation>
            <numerusform>另有 %n 个此类警告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer %1 shadows /%2: it holds files in a directory of that name, where a lower layer has a symbolic link to %3. The directory replaces the link, and what was reached through it is gone. Docker does the same; --keep-dirlinks follows the link instead.</source>
        <translation>层 %1 遮盖了 /%2：它在该名称的目录中存放文件，而下面的层在那里有指向 %3 的符号链接。目录会替换链接，通过链接可以访问的内容将不再可见。Docker 也是如此；--keep-dirlinks 则会跟随链接。</translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 gives hard links an owner, a mode or a time that their targets do not have; the targets&apos; count: %2, %n in all.</source>
        <translation>
            <numerusform>层 %1 为硬链接设置了与其目标不同的所有者、模式或时间；以目标为准：%2，共 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 carries attributes that only a running container engine may set; they are left out: %2, %n files in all.</source>
        <translation>
            <numerusform>层 %1 带有只有运行中的容器引擎才能设置的属性；已忽略：%2，共 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 puts files beneath what it first made a file; the directory counts: %2, %n in all.</source>
        <translation>
            <numerusform>层 %1 在它先创建为文件的位置之下放置文件；以目录为准：%2，共 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 marks files as deleted whose path leads through a link or a file; nothing is deleted there: %2, %n in all.</source>
        <translation>
            <numerusform>层 %1 将路径经过链接或文件的文件标记为已删除；那里不会删除任何内容：%2，共 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::PackageSetup</name>
    <message>
        <source>The image&apos;s /%1 is too large to be changed; save it as a tar file.</source>
        <translation>镜像的 /%1 过大，无法更改；请将其保存为 tar 文件。</translation>
    </message>
    <message>
        <source>WSL will call it %1, unless another name is given.</source>
        <translation>除非另外指定名称，WSL 将称其为 %1。</translation>
    </message>
</context>
<context>
    <name>decant::PasswordHash</name>
    <message>
        <source>The password can&apos;t be hashed.</source>
        <translation>无法对密码进行哈希处理。</translation>
    </message>
</context>
<context>
    <name>decant::PathField</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>decant::PhaseLine</name>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1，百分之 %2</translation>
    </message>
</context>
<context>
    <name>decant::Platform</name>
    <message>
        <source>A platform is written like linux/amd64 or linux/arm64/v8; “%1” is not.</source>
        <translation>平台的写法如 linux/amd64 或 linux/arm64/v8；“%1”不是。</translation>
    </message>
</context>
<context>
    <name>decant::PlatformChooser</name>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1（此计算机）</translation>
    </message>
    <message>
        <source>%1 (emulated, slow)</source>
        <translation>%1（模拟，较慢）</translation>
    </message>
    <message>
        <source>%1 (not for this computer)</source>
        <translation>%1（不适用于此计算机）</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>平台 %1</translation>
    </message>
</context>
<context>
    <name>decant::PrepareLayerTask</name>
    <message>
        <source>Layer %1 of the image is damaged: its content has another checksum than the image&apos;s configuration states. The image&apos;s owner needs to build it again.</source>
        <translation>镜像的层 %1 已损坏：其内容的校验和与镜像配置所述不同。镜像所有者需要重新构建。</translation>
    </message>
    <message>
        <source>Layer %1 (%2): %3</source>
        <translation>层 %1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>decant::ProcessTask</name>
    <message>
        <source>“%1” ended before it had read everything.</source>
        <translation>“%1”在读完全部内容之前就结束了。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be started: is it installed?</source>
        <translation>无法启动“%1”：是否已安装？</translation>
    </message>
</context>
<context>
    <name>decant::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password before it lets Decant through. They are kept until you close Decant.</source>
        <translation>%1 要求提供名称和密码才允许 Decant 通过。它们只保留到关闭 Decant 为止。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this name and password.</source>
        <translation>%1 不接受此名称和密码。</translation>
    </message>
</context>
<context>
    <name>decant::QuitDialog</name>
    <message>
        <source>What has been downloaded stays in the cache.</source>
        <translation>已下载的内容会保留在缓存中。</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>保持运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>停止并退出(&amp;S)</translation>
    </message>
    <message>
        <source>Quit Decant</source>
        <translation>退出 Decant</translation>
    </message>
    <message>
        <source>1 job is still running.</source>
        <translation>仍有 1 个作业正在运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are still running.</source>
        <translation>
            <numerusform>仍有 %n 个作业正在运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The window closes; the work goes on.</source>
        <translation>窗口会关闭；工作会继续。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>decant::ReadinessReport</name>
    <message>
        <source>The image runs as “%1”; as a distribution it starts as root until a user is chosen.</source>
        <translation>该镜像以“%1”身份运行；作为发行版，在选择用户之前它以 root 身份启动。</translation>
    </message>
    <message>
        <source>Not enough space: about %1 needed, %2 free.</source>
        <translation>空间不足：约需 %1，可用 %2。</translation>
    </message>
    <message>
        <source>Little space will be left: about %1 needed, %2 free.</source>
        <translation>剩余空间将很少：约需 %1，可用 %2。</translation>
    </message>
    <message>
        <source>Works well as a distribution.</source>
        <translation>很适合用作发行版。</translation>
    </message>
    <message>
        <source>Choose a user account while it is set up.</source>
        <translation>请在设置时选择一个用户帐户。</translation>
    </message>
    <message>
        <source>The image&apos;s program starts in %1; a distribution starts in the user&apos;s home.</source>
        <translation>该镜像的程序在 %1 中启动；发行版则在用户的主目录中启动。</translation>
    </message>
</context>
<context>
    <name>decant::ReadyPage</name>
    <message>
        <source>Nothing: %1 came from the cache</source>
        <translation>无：%1 来自缓存</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3 came from the cache</source>
        <translation>%1，用时 %2，%3 来自缓存</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Copy image reference</source>
        <translation>复制镜像引用</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>Disk use</source>
        <translation>磁盘用量</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Copy location</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>&amp;Run set-up again</source>
        <translation>再次运行设置(&amp;R)</translation>
    </message>
</context>
<context>
    <name>decant::ReferenceField</name>
    <message>
        <source>&amp;Image reference</source>
        <translation>镜像引用(&amp;I)</translation>
    </message>
    <message>
        <source>For example ghcr.io/myorg/myimage:latest</source>
        <translation>例如 ghcr.io/myorg/myimage:latest</translation>
    </message>
    <message>
        <source>Image reference</source>
        <translation>镜像引用</translation>
    </message>
    <message>
        <source>Choose an image from the list or enter a reference.</source>
        <translation>请从列表中选择镜像或输入引用。</translation>
    </message>
    <message>
        <source>Cleaned up from the pasted text.</source>
        <translation>已从粘贴的文本中提取。</translation>
    </message>
    <message>
        <source>Looking up the image…</source>
        <translation>正在查找镜像…</translation>
    </message>
    <message>
        <source>Image found on Docker Hub</source>
        <translation>已在 Docker Hub 上找到镜像</translation>
    </message>
    <message>
        <source>Image found</source>
        <translation>已找到镜像</translation>
    </message>
    <message>
        <source>%1. Cleaned up from the pasted text.</source>
        <translation>%1。已从粘贴的文本中提取。</translation>
    </message>
    <message>
        <source>%1 will fetch this image. It is looked at when it is here.</source>
        <translation>%1 将获取此镜像。获取后再查看其内容。</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>使用“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Sh&amp;ow tags</source>
        <translation>显示标签(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fetch it with %1</source>
        <translation>用 %1 获取(&amp;F)</translation>
    </message>
    <message>
        <source>No connection. Cached images still work.</source>
        <translation>没有连接。缓存的镜像仍可使用。</translation>
    </message>
    <message>
        <source>Not built for this computer (%1).</source>
        <translation>不是为此计算机构建的 (%1)。</translation>
    </message>
</context>
<context>
    <name>decant::RefreshCatalogTask</name>
    <message>
        <source>What %1 sends is no catalog that Decant can read.</source>
        <translation>%1 发送的内容不是 Decant 能读取的目录。</translation>
    </message>
</context>
<context>
    <name>decant::RegistriesPage</name>
    <message>
        <source>Registries</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read and change what is downloaded, and see your password.</source>
        <translation>不加密时，途中的任何人都能读取和更改下载的内容，并看到您的密码。</translation>
    </message>
    <message>
        <source>For example registry.example.com:5000</source>
        <translation>例如 registry.example.com:5000</translation>
    </message>
    <message>
        <source>Name of a registry to add</source>
        <translation>要添加的镜像仓库名称</translation>
    </message>
    <message>
        <source>Passwords are kept by the system, never in a file of Decant.</source>
        <translation>密码由系统保存，绝不存入 Decant 的文件。</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>You are signed out of %1.</source>
        <translation>您已退出登录 %1。</translation>
    </message>
    <message>
        <source>You are signed out of %1, but %2 still has a password for it.</source>
        <translation>您已退出登录 %1，但 %2 中仍有其密码。</translation>
    </message>
    <message>
        <source>Until you close Decant</source>
        <translation>直到您关闭 Decant</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>From %1, read only</source>
        <translation>来自 %1，只读</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Decant only reads what %1 holds.</source>
        <translation>Decant 只读取 %1 中的内容。</translation>
    </message>
    <message>
        <source>%1 accepts the name and the password.</source>
        <translation>%1 接受该名称和密码。</translation>
    </message>
    <message>
        <source>%1 answers, and asks nobody who they are.</source>
        <translation>%1 有应答，且不要求任何人登录。</translation>
    </message>
</context>
<context>
    <name>decant::RegistryClient</name>
    <message>
        <source>The mirror %1 gave damaged bytes, which were thrown away; another server was asked.</source>
        <translation>镜像站点 %1 提供了损坏的数据，已丢弃；已改向其他服务器请求。</translation>
    </message>
</context>
<context>
    <name>decant::RegistryError</name>
    <message>
        <source>%1 wants to see a certificate of yours that it trusts. Put it into %2, as client.cert beside client.key.</source>
        <translation>%1 要求您出示它信任的证书。请将其放入 %2，命名为 client.cert，与 client.key 放在一起。</translation>
    </message>
    <message>
        <source>%1 has no image called %2, or it is private.</source>
        <translation>%1 没有名为 %2 的镜像，或者它是私有的。</translation>
    </message>
    <message>
        <source>%1 has lost a part of %2.</source>
        <translation>%1 丢失了 %2 的一部分。</translation>
    </message>
    <message>
        <source>%1 has no %2 with this digest, or it is private.</source>
        <translation>%1 没有具有此摘要的 %2，或者它是私有的。</translation>
    </message>
    <message>
        <source>%1 has no %2 with the tag “%3”, or it is private.</source>
        <translation>%1 没有标签为“%3”的 %2，或者它是私有的。</translation>
    </message>
    <message>
        <source>%1 limits downloads. Sign in, or try again in %2.</source>
        <translation>%1 限制下载。请登录，或在 %2后重试。</translation>
    </message>
    <message>
        <source>%1 limits downloads. Sign in, or try again later.</source>
        <translation>%1 限制下载。请登录，或稍后重试。</translation>
    </message>
    <message>
        <source>%1 speaks HTTPS. Put the certificate of the authority that signed its own into %2 as a .crt file, and Decant does so, too.</source>
        <translation>%1 使用 HTTPS。请将签发其证书的机构的证书以 .crt 文件放入 %2，Decant 便会使用 HTTPS。</translation>
    </message>
    <message>
        <source>%1 is in trouble itself (error %2). Try again later.</source>
        <translation>%1 自身出现问题（错误 %2）。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 has no public image %2. Check the name, or sign in if it is private.</source>
        <translation>%1 没有公开镜像 %2。请检查名称；如果它是私有的，请登录。</translation>
    </message>
    <message>
        <source>%1 asks you to sign in before it gives out %2.</source>
        <translation>%1 要求先登录才能提供 %2。</translation>
    </message>
    <message>
        <source>%1 does not allow you to read %2. Sign in with an account that has access, then try again.</source>
        <translation>%1 不允许您读取 %2。请用有权限的帐户登录，然后重试。</translation>
    </message>
    <message>
        <source>%1 does not answer as a registry does (status %2). Check the address.</source>
        <translation>%1 的应答不像镜像仓库（状态 %2）。请检查地址。</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t trusted (SHA-256 fingerprint %2). If it is the right one, put the certificate of the authority that signed it into %3 as a .crt file.</source>
        <translation>%1 的证书不受信任（SHA-256 指纹 %2）。如果证书无误，请将签发它的机构的证书以 .crt 文件放入 %3。</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host (SHA-256 fingerprint %2). Check the address.</source>
        <translation>%1 的证书属于另一主机（SHA-256 指纹 %2）。请检查地址。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or is not valid yet. Check this computer&apos;s clock; otherwise the server&apos;s owner has to renew it.</source>
        <translation>%1 的证书已过期或尚未生效。请检查此计算机的时钟；若时钟无误，则须由服务器所有者更新证书。</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1 safely: it does not speak HTTPS as it should.</source>
        <translation>无法安全地连接 %1：它没有正确使用 HTTPS。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password, or refuses the ones it got. Put them into the proxy&apos;s address, in HTTPS_PROXY or in the settings: http://NAME:PASSWORD@%1.</source>
        <translation>代理 %1 要求名称和密码，或拒绝了所给的名称和密码。请将其写入 HTTPS_PROXY 或设置中的代理地址：http://NAME:PASSWORD@%1。</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: the address of the proxy makes no sense. It has to be http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>无法连接 %1：代理的地址无效。必须是 http://HOST:PORT 或 socks5://HOST:PORT。</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: the proxy %2 does not answer, or does not let us through. Check the proxy&apos;s address, or name this registry in NO_PROXY.</source>
        <translation>无法连接 %1：代理 %2 没有应答，或不允许通过。请检查代理的地址，或在 NO_PROXY 中列出此镜像仓库。</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: nothing answers there. Check the address, and whether the registry is running.</source>
        <translation>无法连接 %1：那里没有应答。请检查地址，以及镜像仓库是否在运行。</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: there is no such host. Check the name and your network connection.</source>
        <translation>无法连接 %1：没有这个主机。请检查名称和网络连接。</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: it does not answer. Check your network connection, or try again later.</source>
        <translation>无法连接 %1：它没有应答。请检查网络连接，或稍后重试。</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: it sends us on to where Decant does not follow.</source>
        <translation>无法连接 %1：它转向了 Decant 不会跟随的地址。</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: the connection broke off. Check the address and your network connection, then try again.</source>
        <translation>无法连接 %1：连接中断。请检查地址和网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: a web page came instead of an image. Your network may want you to sign in first, or the address is not that of a registry.</source>
        <translation>无法连接 %1：收到的是网页而不是镜像。您的网络可能要求先登录，或者该地址不是镜像仓库。</translation>
    </message>
</context>
<context>
    <name>decant::RegistryName</name>
    <message>
        <source>“%1” is not the address of a registry; one looks like ghcr.io, docker.io or host:5000.</source>
        <translation>“%1”不是镜像仓库的地址；其形式如 ghcr.io、docker.io 或 host:5000。</translation>
    </message>
</context>
<context>
    <name>decant::RegistryPolicy</name>
    <message>
        <source>Your organization blocks %1.</source>
        <translation>您的组织阻止了 %1。</translation>
    </message>
</context>
<context>
    <name>decant::RegistryRequest</name>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 说：“%2”</translation>
    </message>
</context>
<context>
    <name>decant::RemoveFilesTask</name>
    <message>
        <source>Some files in “%1” can&apos;t be deleted.</source>
        <translation>无法删除“%1”中的部分文件。</translation>
    </message>
</context>
<context>
    <name>decant::RemoveTask</name>
    <message>
        <source>“%1” belongs to an ordinary user, who has to remove it.</source>
        <translation>“%1”属于普通用户，须由该用户移除。</translation>
    </message>
    <message>
        <source>“%1” belongs to the administrator, who has to remove it.</source>
        <translation>“%1”属于管理员，须由管理员移除。</translation>
    </message>
    <message>
        <source>“%1” is running: end what runs in it, then remove it.</source>
        <translation>“%1”正在运行：请先结束其中运行的程序，再将其移除。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be removed.</source>
        <translation>无法移除“%1”。</translation>
    </message>
    <message>
        <source>“%1” is being changed just now: try again.</source>
        <translation>“%1”正在被更改：请重试。</translation>
    </message>
</context>
<context>
    <name>decant::RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Its files stay where they are, and nothing in them changes.</source>
        <translation>文件留在原处，内容不变。</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>新名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Stop and rename</source>
        <translation>停止并重命名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
</context>
<context>
    <name>decant::ReportDialog</name>
    <message>
        <source>What was found in %1</source>
        <translation>在 %1 中发现的内容</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>C library</source>
        <translation>C 库</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>included</source>
        <translation>已包含</translation>
    </message>
</context>
<context>
    <name>decant::ReportLink</name>
    <message>
        <source>One findin&amp;g</source>
        <translation>1 项发现(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%n findin&amp;gs</source>
        <translation>
            <numerusform>%n 项发现(&amp;G)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::ResizeDialog</name>
    <message>
        <source>Disk size of %1</source>
        <translation>%1 的磁盘大小</translation>
    </message>
    <message>
        <source>The most that its files may take. They take no more room than they need.</source>
        <translation>其文件最多可占用的空间。文件不会占用超过所需的空间。</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;Stop and change</source>
        <translation>停止并更改(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>更改(&amp;H)</translation>
    </message>
</context>
<context>
    <name>decant::ResolveImageTask</name>
    <message>
        <source>%1 can&apos;t be reached. The image is taken from the cache, as it was on %2; whether there is a newer one is not known.</source>
        <translation>无法连接到 %1。镜像取自缓存，是 %2 时的版本；是否有更新的版本尚不清楚。</translation>
    </message>
</context>
<context>
    <name>decant::RootArchive</name>
    <message>
        <source>The root file system is not built for %1 but for %2.</source>
        <translation>该根文件系统不是为 %1 而是为 %2 构建的。</translation>
    </message>
</context>
<context>
    <name>decant::RootSetup</name>
    <message>
        <source>At the first start, %1 installs what is missing; its log is %2.</source>
        <translation>首次启动时，%1 会安装缺少的内容；其日志为 %2。</translation>
    </message>
    <message>
        <source>The image&apos;s /etc/wsl.conf is too large to be changed.</source>
        <translation>镜像的 /etc/wsl.conf 过大，无法更改。</translation>
    </message>
    <message>
        <source>/%1 can&apos;t be written: something is in the way.</source>
        <translation>无法写入 /%1：那里已有其他内容。</translation>
    </message>
</context>
<context>
    <name>decant::SandboxCommand</name>
    <message>
        <source>The distribution can&apos;t be entered: its %1 is a link.</source>
        <translation>无法进入该发行版：其 %1 是链接。</translation>
    </message>
</context>
<context>
    <name>decant::SaveDialog</name>
    <message>
        <source>Save %1 as a file</source>
        <translation>将 %1 另存为文件</translation>
    </message>
    <message>
        <source>WSL installs a .wsl file with a double click, on any computer. What you have set up is in it.</source>
        <translation>在任何计算机上双击 .wsl 文件，WSL 就会安装它。您所做的设置都包含在其中。</translation>
    </message>
    <message>
        <source>All files of the image in one archive.</source>
        <translation>镜像的所有文件存入一个归档。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tart systemd</source>
        <translation>启动 systemd(&amp;T)</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>服务(&amp;V)</translation>
    </message>
</context>
<context>
    <name>decant::SearchTask</name>
    <message>
        <source>%1 sends a list of images that can&apos;t be read.</source>
        <translation>%1 发送的镜像列表无法读取。</translation>
    </message>
    <message>
        <source>%1 does not tell which images it has. Name the image, or sign in with an account that may list them.</source>
        <translation>%1 不公开它有哪些镜像。请指定镜像，或用可以列出镜像的帐户登录。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be searched. Name the image.</source>
        <translation>无法搜索 %1。请指定镜像。</translation>
    </message>
</context>
<context>
    <name>decant::SetUpAgainTask</name>
    <message>
        <source>What is missing could not be installed: see %1 in the distribution.</source>
        <translation>无法安装缺少的内容：请查看发行版中的 %1。</translation>
    </message>
</context>
<context>
    <name>decant::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>decant::SettingsFile</name>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>无法将设置写入 %1。</translation>
    </message>
</context>
<context>
    <name>decant::SetupText</name>
    <message>
        <source>User “%1”</source>
        <translation>用户“%1”</translation>
    </message>
    <message>
        <source>User “%1”, an administrator with a password</source>
        <translation>用户“%1”，管理员（需要密码）</translation>
    </message>
    <message>
        <source>User “%1”, an administrator without a password</source>
        <translation>用户“%1”，管理员（无需密码）</translation>
    </message>
    <message>
        <source>Nothing: as the image has it</source>
        <translation>无：保持镜像原样</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Host name %1</source>
        <translation>主机名 %1</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>语言 %1</translation>
    </message>
    <message>
        <source>Time zone %1</source>
        <translation>时区 %1</translation>
    </message>
    <message>
        <source>Variables of the image</source>
        <translation>镜像的变量</translation>
    </message>
    <message>
        <source>Variables of the image without %1</source>
        <translation>镜像的变量（不含 %1）</translation>
    </message>
</context>
<context>
    <name>decant::ShellCheck</name>
    <message>
        <source>Its programs need a processor of level x86-64-v%1; this computer&apos;s is x86-64-v%2.</source>
        <translation>其程序需要 x86-64-v%1 级别的处理器；此计算机为 x86-64-v%2。</translation>
    </message>
    <message>
        <source>Choose an older release, or a variant built for this processor.</source>
        <translation>请选择较旧的版本，或为此处理器构建的变体。</translation>
    </message>
    <message>
        <source>Its programs are made for %1, this computer is %2.</source>
        <translation>其程序为 %1 构建，此计算机是 %2。</translation>
    </message>
    <message>
        <source>Choose another platform of the image, if it has one.</source>
        <translation>如果该镜像有其他平台，请选择其他平台。</translation>
    </message>
    <message>
        <source>The shell can&apos;t start: it needs %1, which the image does not have.</source>
        <translation>shell 无法启动：它需要 %1，而镜像中没有。</translation>
    </message>
    <message>
        <source>This image holds no files at all, so there is nothing to open as a distribution.</source>
        <translation>此镜像不含任何文件，因此无法作为发行版打开。</translation>
    </message>
    <message>
        <source>Choose an image that is built upon this one.</source>
        <translation>请选择基于此镜像构建的镜像。</translation>
    </message>
    <message>
        <source>This image&apos;s /bin/sh isn&apos;t executable, so it can&apos;t be opened as a distribution.</source>
        <translation>此镜像的 /bin/sh 不可执行，因此无法作为发行版打开。</translation>
    </message>
    <message>
        <source>This image has no shell, so it can&apos;t be opened as a distribution.</source>
        <translation>此镜像没有 shell，因此无法作为发行版打开。</translation>
    </message>
    <message>
        <source>Choose a variant of the image with a shell, or save it as a file.</source>
        <translation>请选择带有 shell 的镜像变体，或将其保存为文件。</translation>
    </message>
    <message>
        <source>There is no usable /bin/sh, which many programs call; there is /%1.</source>
        <translation>没有可用的 /bin/sh，而许多程序会调用它；有 /%1。</translation>
    </message>
    <message>
        <source>It uses musl. Programs built for glibc, such as the VS Code server, may not run.</source>
        <translation>它使用 musl。为 glibc 构建的程序（例如 VS Code 服务器）可能无法运行。</translation>
    </message>
</context>
<context>
    <name>decant::SignInDialog</name>
    <message>
        <source>&amp;Keep in the system&apos;s keychain</source>
        <translation>保存在系统的密钥环中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>密码或令牌(&amp;P)</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密码或令牌</translation>
    </message>
    <message>
        <source>Use a personal access token with read:packages as the password.</source>
        <translation>请使用带有 read:packages 权限的个人访问令牌作为密码。</translation>
    </message>
    <message>
        <source>Otherwise it is kept until you close Decant.</source>
        <translation>否则它只保留到关闭 Decant 为止。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>%1 Sign in again: it is kept until you close Decant.</source>
        <translation>%1 请重新登录：在关闭 Decant 之前一直有效。</translation>
    </message>
</context>
<context>
    <name>decant::SignInTask</name>
    <message>
        <source>%1 does not answer as a registry does (status %2). Check the address.</source>
        <translation>%1 的应答不像镜像仓库（状态 %2）。请检查地址。</translation>
    </message>
</context>
<context>
    <name>decant::Skeleton</name>
    <message>
        <source>The list is being read</source>
        <translation>正在读取列表</translation>
    </message>
</context>
<context>
    <name>decant::StagedEntry</name>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be registered.</source>
        <translation>无法登记“%1”。</translation>
    </message>
</context>
<context>
    <name>decant::StopDialog</name>
    <message>
        <source>Stop %1?</source>
        <translation>要停止 %1 吗？</translation>
    </message>
    <message>
        <source>Unsaved work in its programs is lost.</source>
        <translation>其中程序未保存的工作将丢失。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>decant::StopTask</name>
    <message>
        <source>“%1” is being changed just now: try again.</source>
        <translation>“%1”正在被更改：请重试。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be stopped.</source>
        <translation>无法停止“%1”。</translation>
    </message>
</context>
<context>
    <name>decant::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>&amp;Verify cache</source>
        <translation>校验缓存(&amp;V)</translation>
    </message>
    <message>
        <source>Cached layers</source>
        <translation>已缓存的层</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Copy the folder</source>
        <translation>复制文件夹路径</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>最多保留(&amp;M)</translation>
    </message>
    <message>
        <source>Layers in the cache need not be downloaded again. What is beyond this goes after each import, the oldest first.</source>
        <translation>缓存中的层无需再次下载。每次导入后会删除超出此限额的层，最旧的先删除。</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>要清除缓存吗？</translation>
    </message>
    <message>
        <source>Frees %1. Your distributions are not affected.</source>
        <translation>将释放 %1。您的发行版不受影响。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 in 1 layer</source>
        <translation>%1，共 1 层</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layers</source>
        <translation>
            <numerusform>%1，共 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing the cache…</source>
        <translation>正在清除缓存…</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>已释放 %1。</translation>
    </message>
    <message>
        <source>Reading every layer of the cache…</source>
        <translation>正在读取缓存中的每一层…</translation>
    </message>
    <message>
        <source>Every layer is intact.</source>
        <translation>每一层都完好。</translation>
    </message>
    <message>
        <source>Damaged layers were removed: %1. They will be downloaded again.</source>
        <translation>已移除损坏的层：%1。它们将重新下载。</translation>
    </message>
    <message>
        <source>C&amp;lear cache…</source>
        <translation>清除缓存(&amp;L)…</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Clear c&amp;ache</source>
        <translation>清除缓存(&amp;A)</translation>
    </message>
</context>
<context>
    <name>decant::Suitability</name>
    <message>
        <source>%1 of %2 downloads left</source>
        <translation>剩余 %1 次下载，共 %2 次</translation>
    </message>
    <message>
        <source>Application image</source>
        <translation>应用程序镜像</translation>
    </message>
    <message>
        <source>Not made for root</source>
        <translation>不是为 root 准备的</translation>
    </message>
    <message>
        <source>musl</source>
        <translation>musl</translation>
    </message>
    <message>
        <source>No package manager</source>
        <translation>没有软件包管理器</translation>
    </message>
    <message>
        <source>No sudo</source>
        <translation>没有 sudo</translation>
    </message>
    <message>
        <source>No systemd</source>
        <translation>没有 systemd</translation>
    </message>
    <message>
        <source>No CA certificates</source>
        <translation>没有 CA 证书</translation>
    </message>
    <message>
        <source>No languages</source>
        <translation>没有语言</translation>
    </message>
    <message>
        <source>Little space</source>
        <translation>空间不多</translation>
    </message>
    <message>
        <source>Can&apos;t be a distribution</source>
        <translation>无法用作发行版</translation>
    </message>
    <message>
        <source>Runs a command at start</source>
        <translation>启动时运行命令</translation>
    </message>
    <message>
        <source>Programs with root&apos;s rights</source>
        <translation>拥有 root 权限的程序</translation>
    </message>
    <message>
        <source>Needs a newer processor</source>
        <translation>需要更新的处理器</translation>
    </message>
    <message>
        <source>No /bin/sh</source>
        <translation>没有 /bin/sh</translation>
    </message>
    <message>
        <source>root can&apos;t log in</source>
        <translation>root 无法登录</translation>
    </message>
    <message>
        <source>Passwords are readable</source>
        <translation>密码可被读取</translation>
    </message>
    <message>
        <source>No mount</source>
        <translation>没有 mount</translation>
    </message>
    <message>
        <source>No id</source>
        <translation>没有 id</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>没有 login</translation>
    </message>
    <message>
        <source>/tmp not usable</source>
        <translation>/tmp 不可用</translation>
    </message>
    <message>
        <source>Faulty accounts</source>
        <translation>帐户有误</translation>
    </message>
    <message>
        <source>The image runs as “%1”. You can choose another user in the next step.</source>
        <translation>该镜像以“%1”运行。您可以在下一步选择其他用户。</translation>
    </message>
    <message>
        <source>It uses musl. Programs built for glibc, such as the VS Code server, may not run.</source>
        <translation>它使用 musl。为 glibc 构建的程序（例如 VS Code 服务器）可能无法运行。</translation>
    </message>
</context>
<context>
    <name>decant::SystemCheck</name>
    <message>
        <source>/etc/wsl.conf asks for systemd, which the image does not have complete: it may not start.</source>
        <translation>/etc/wsl.conf 要求 systemd，而镜像中的 systemd 不完整：它可能无法启动。</translation>
    </message>
    <message>
        <source>systemd is there, but can&apos;t be started: /sbin/init or systemctl is missing.</source>
        <translation>有 systemd，但无法启动：缺少 /sbin/init 或 systemctl。</translation>
    </message>
    <message>
        <source>systemd isn&apos;t included; services start by hand.</source>
        <translation>不含 systemd；服务须手动启动。</translation>
    </message>
    <message>
        <source>/tmp is not open to everybody (mode %1, not 1777): programs of ordinary users may fail.</source>
        <translation>/tmp 不对所有人开放（模式 %1，而不是 1777）：普通用户的程序可能失败。</translation>
    </message>
    <message>
        <source>There is no folder /tmp, which many programs need.</source>
        <translation>没有许多程序需要的文件夹 /tmp。</translation>
    </message>
    <message>
        <source>At every start, WSL will run as root what /etc/wsl.conf says: %1</source>
        <translation>每次启动时，WSL 会以 root 身份运行 /etc/wsl.conf 中的命令：%1</translation>
    </message>
    <message>
        <source>Remove it from /etc/wsl.conf if you do not know it.</source>
        <translation>如果您不认识它，请将其从 /etc/wsl.conf 中删除。</translation>
    </message>
    <message>
        <source>It does not say what system it is: /etc/os-release is missing.</source>
        <translation>它没有说明是什么系统：缺少 /etc/os-release。</translation>
    </message>
</context>
<context>
    <name>decant::SystemCredentials</name>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>系统的密钥环</translation>
    </message>
</context>
<context>
    <name>decant::SystemOptions</name>
    <message>
        <source>%1, same as this computer</source>
        <translation>%1，与此计算机相同</translation>
    </message>
    <message>
        <source>As the image has it</source>
        <translation>与镜像相同</translation>
    </message>
    <message>
        <source>Start &amp;systemd</source>
        <translation>启动 systemd(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>查看(&amp;V)…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>时区(&amp;T)</translation>
    </message>
    <message>
        <source>Included in this image.</source>
        <translation>此镜像已包含。</translation>
    </message>
    <message>
        <source>Will be installed after import.</source>
        <translation>将在导入后安装。</translation>
    </message>
    <message>
        <source>This image has no systemd, and its packages don&apos;t bring it.</source>
        <translation>此镜像没有 systemd，其软件包也不提供。</translation>
    </message>
    <message>
        <source>Whether this image has systemd is not known before it is here.</source>
        <translation>获取镜像之前无法得知它是否有 systemd。</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>不会启动：%1</translation>
    </message>
    <message>
        <source>&amp;Keep one variable of the image</source>
        <translation>保留镜像的一个变量(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n variables of the image</source>
        <translation>
            <numerusform>保留镜像的 %n 个变量(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>WSL 1 can&apos;t start it.</source>
        <translation>WSL 1 无法启动它。</translation>
    </message>
    <message>
        <source>Serv&amp;ices</source>
        <translation>服务(&amp;I)</translation>
    </message>
    <message>
        <source>Envir&amp;onment</source>
        <translation>环境(&amp;O)</translation>
    </message>
</context>
<context>
    <name>decant::SystemSetup</name>
    <message>
        <source>systemd starts with WSL.</source>
        <translation>systemd 随 WSL 启动。</translation>
    </message>
    <message>
        <source>systemd is installed first, and then starts with WSL.</source>
        <translation>会先安装 systemd，之后它随 WSL 启动。</translation>
    </message>
    <message>
        <source>systemd can&apos;t be started: the image does not have it, and its packages don&apos;t bring it.</source>
        <translation>无法启动 systemd：镜像中没有，其软件包也不提供。</translation>
    </message>
    <message>
        <source>The host is called %1.</source>
        <translation>主机名为 %1。</translation>
    </message>
    <message>
        <source>What a container had left behind was removed: %1.</source>
        <translation>已移除容器遗留的内容：%1。</translation>
    </message>
</context>
<context>
    <name>decant::TagChooser</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pinned to a digest</source>
        <translation>已固定到摘要</translation>
    </message>
    <message>
        <source>Load more tags…</source>
        <translation>加载更多标签…</translation>
    </message>
    <message>
        <source>This registry doesn&apos;t list tags.</source>
        <translation>此镜像仓库不列出标签。</translation>
    </message>
    <message>
        <source>There are no tags.</source>
        <translation>没有标签。</translation>
    </message>
</context>
<context>
    <name>decant::TarFiles</name>
    <message>
        <source>%1 is cut short: the rest of it is missing.</source>
        <translation>%1 被截断：缺少其余部分。</translation>
    </message>
    <message>
        <source>%1 holds more files than any image needs, and is refused.</source>
        <translation>%1 包含的文件多于任何镜像所需，已拒绝。</translation>
    </message>
    <message>
        <source>%1 is damaged: it can&apos;t be read as an archive.</source>
        <translation>%1 已损坏：无法作为归档读取。</translation>
    </message>
</context>
<context>
    <name>decant::TarHeader</name>
    <message>
        <source>The layer is damaged: its archive can&apos;t be read.</source>
        <translation>该层已损坏：无法读取其归档。</translation>
    </message>
    <message>
        <source>The layer is cut short: its archive ends in the middle of a file.</source>
        <translation>该层被截断：其归档在文件中间结束。</translation>
    </message>
</context>
<context>
    <name>decant::TarInput</name>
    <message>
        <source>The layer unpacks to more than Decant accepts; it may be a trap.</source>
        <translation>该层解包后超出 Decant 接受的大小；它可能是陷阱。</translation>
    </message>
    <message>
        <source>The layer holds a file with a header too large to be honest.</source>
        <translation>该层中有一个文件的文件头大得不正常。</translation>
    </message>
    <message>
        <source>The layer describes its files with more than Decant accepts; it may be a trap.</source>
        <translation>该层描述文件的数据超出 Decant 接受的大小；它可能是陷阱。</translation>
    </message>
</context>
<context>
    <name>decant::TarMember</name>
    <message>
        <source>%1 claims to be larger than Decant accepts; it may be a trap.</source>
        <translation>%1 声称的大小超出 Decant 接受的大小；它可能是陷阱。</translation>
    </message>
    <message>
        <source>The layer holds a path too long for any system: %1.</source>
        <translation>该层中有对任何系统都过长的路径：%1。</translation>
    </message>
    <message>
        <source>The layer holds %1, which is of a kind (“%2”) that no file system knows.</source>
        <translation>该层中有 %1，其类型（“%2”）不为任何文件系统所识别。</translation>
    </message>
</context>
<context>
    <name>decant::TerminalTask</name>
    <message>
        <source>There is no graphical display to open a terminal window on.</source>
        <translation>没有可以打开终端窗口的图形显示。</translation>
    </message>
    <message>
        <source>No terminal program was found: install one, for example xterm.</source>
        <translation>未找到终端程序：请安装一个，例如 xterm。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be started.</source>
        <translation>无法启动“%1”。</translation>
    </message>
</context>
<context>
    <name>decant::TestAccountTask</name>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>没有人登录 %1。</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1. %2</source>
        <translation>没有人登录 %1。%2</translation>
    </message>
</context>
<context>
    <name>decant::TokenFetch</name>
    <message>
        <source>%1 did not answer as the registry&apos;s sign-in server should. Try again later.</source>
        <translation>%1 没有像镜像仓库的登录服务器那样应答。请稍后重试。</translation>
    </message>
</context>
<context>
    <name>decant::TokenSource</name>
    <message>
        <source>%1 sends us to a place for signing in that Decant does not trust.</source>
        <translation>%1 要求到 Decant 不信任的地方登录。</translation>
    </message>
    <message>
        <source>%1 The image is asked for without signing in.</source>
        <translation>%1 将不登录而请求该镜像。</translation>
    </message>
</context>
<context>
    <name>decant::ToolCheck</name>
    <message>
        <source>You can&apos;t install software in it with a package manager.</source>
        <translation>无法在其中用软件包管理器安装软件。</translation>
    </message>
    <message>
        <source>It has no UTF-8 locale: letters beyond ASCII may not be shown.</source>
        <translation>它没有 UTF-8 区域设置：ASCII 以外的字符可能无法显示。</translation>
    </message>
    <message>
        <source>There is no “mount”: WSL can&apos;t show Windows&apos; drives in it.</source>
        <translation>没有“mount”：WSL 无法在其中显示 Windows 的驱动器。</translation>
    </message>
    <message>
        <source>There is no “id”: WSL can&apos;t look up users by name.</source>
        <translation>没有“id”：WSL 无法按名称查找用户。</translation>
    </message>
    <message>
        <source>There is no “login”: with systemd, WSL can&apos;t open a user&apos;s session.</source>
        <translation>没有“login”：使用 systemd 时，WSL 无法打开用户会话。</translation>
    </message>
    <message>
        <source>There is no “sudo”: only root can manage the system.</source>
        <translation>没有“sudo”：只有 root 可以管理系统。</translation>
    </message>
    <message>
        <source>It has no CA certificates: secure connections can&apos;t be checked.</source>
        <translation>它没有 CA 证书：无法检查安全连接。</translation>
    </message>
    <message>
        <source>Programs that run as root whoever starts them: %1 and %2 more.</source>
        <translation>无论由谁启动都以 root 身份运行的程序：%1，另有 %2 个。</translation>
    </message>
    <message>
        <source>Programs that run as root whoever starts them: %1.</source>
        <translation>无论由谁启动都以 root 身份运行的程序：%1。</translation>
    </message>
</context>
<context>
    <name>decant::TreeTask</name>
    <message>
        <source>Not enough space: about %1 needed, %2 free.</source>
        <translation>空间不足：约需 %1，可用 %2。</translation>
    </message>
    <message>
        <source>The disk is full: free some space, or choose another folder.</source>
        <translation>磁盘已满：请释放一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The files did not arrive as they were: the disk there may not know owners or attributes of files.</source>
        <translation>文件未能原样复制：那里的磁盘可能不支持文件的所有者或属性。</translation>
    </message>
    <message>
        <source>The distribution&apos;s files can&apos;t be copied.</source>
        <translation>无法复制发行版的文件。</translation>
    </message>
</context>
<context>
    <name>decant::UnpackTar</name>
    <message>
        <source>The archive tries to replace the folder it is unpacked into.</source>
        <translation>该归档试图替换它所解包到的文件夹。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>The archive is cut short: its end is missing.</source>
        <translation>该归档被截断：缺少结尾。</translation>
    </message>
</context>
<context>
    <name>decant::UnregisterDialog</name>
    <message>
        <source>&amp;Back up first…</source>
        <translation>先备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Unregister and delete</source>
        <translation>注销并删除(&amp;U)</translation>
    </message>
    <message>
        <source>Unregister %1</source>
        <translation>注销 %1</translation>
    </message>
    <message>
        <source>Unregister %1?</source>
        <translation>要注销 %1 吗？</translation>
    </message>
    <message>
        <source>This permanently deletes the distribution and all its files (%1).</source>
        <translation>这将永久删除该发行版及其所有文件（%1）。</translation>
    </message>
    <message>
        <source>This permanently deletes the distribution and all its files.</source>
        <translation>这将永久删除该发行版及其所有文件。</translation>
    </message>
    <message>
        <source>It can&apos;t be undone.</source>
        <translation>此操作无法撤消。</translation>
    </message>
    <message>
        <source>T&amp;ype %1 to confirm:</source>
        <translation>输入 %1 以确认(&amp;Y)：</translation>
    </message>
    <message>
        <source>Name of the distribution, to confirm</source>
        <translation>发行版的名称，用于确认</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be deleted</source>
        <translation>无法删除 %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>decant::UpdateBook</name>
    <message>
        <source>“%1” can&apos;t be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
</context>
<context>
    <name>decant::UserOptions</name>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Repeat password</source>
        <translation>重复密码(&amp;R)</translation>
    </message>
    <message>
        <source>Ask &amp;for the password when using sudo</source>
        <translation>使用 sudo 时要求输入密码(&amp;F)</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>用户名(&amp;M)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>重复密码</translation>
    </message>
    <message>
        <source>The passwords differ.</source>
        <translation>两次输入的密码不同。</translation>
    </message>
    <message>
        <source>The distribution starts as root.</source>
        <translation>发行版以 root 身份启动。</translation>
    </message>
    <message>
        <source>Any program this user runs can become administrator.</source>
        <translation>该用户运行的任何程序都能成为管理员。</translation>
    </message>
    <message>
        <source>This user has no password and no way to become administrator.</source>
        <translation>该用户没有密码，也无法成为管理员。</translation>
    </message>
    <message>
        <source>Choose a password for administrator tasks.</source>
        <translation>请为管理任务选择密码。</translation>
    </message>
    <message>
        <source>Repeat the password.</source>
        <translation>请重复密码。</translation>
    </message>
    <message>
        <source>The passwords match.</source>
        <translation>密码一致。</translation>
    </message>
    <message>
        <source>Create a user account</source>
        <translation>创建用户帐户</translation>
    </message>
    <message>
        <source>Allow a&amp;dministrator tasks (sudo)</source>
        <translation>允许执行管理任务 (sudo)(&amp;D)</translation>
    </message>
</context>
<context>
    <name>decant::UserSetup</name>
    <message>
        <source>The image&apos;s /%1 is too large to add an account to it.</source>
        <translation>镜像的 /%1 过大，无法向其中添加帐户。</translation>
    </message>
    <message>
        <source>“%1” is an account of the image&apos;s own system; choose another user name.</source>
        <translation>“%1”是镜像自身系统的帐户；请选择其他用户名。</translation>
    </message>
    <message>
        <source>The image&apos;s user “%1” (number %2) is yours, and logs in.</source>
        <translation>镜像的用户“%1”（编号 %2）是您的，并用于登录。</translation>
    </message>
    <message>
        <source>The user “%1” (number %2) was made, and logs in.</source>
        <translation>已创建用户“%1”（编号 %2），并用于登录。</translation>
    </message>
    <message>
        <source> It has no password.</source>
        <translation> 该用户没有密码。</translation>
    </message>
    <message>
        <source> The image&apos;s own user “%1” stays, too.</source>
        <translation> 镜像自带的用户“%1”也会保留。</translation>
    </message>
</context>
<context>
    <name>decant::VerifiedRead</name>
    <message>
        <source>The file %1 is damaged: it is not what its digest promises.</source>
        <translation>文件 %1 已损坏：与其摘要不符。</translation>
    </message>
</context>
<context>
    <name>decant::VersionOptions</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>WSL &amp;2 (recommended)</source>
        <translation>WSL &amp;2（推荐）</translation>
    </message>
    <message>
        <source>WSL &amp;1</source>
        <translation>WSL &amp;1</translation>
    </message>
</context>
<context>
    <name>decant::WslCloneTask</name>
    <message>
        <source>Only distributions of WSL 2 can be copied; type “wsl --set-version %1 2” in a terminal first.</source>
        <translation>只能复制 WSL 2 的发行版；请先在终端中输入“wsl --set-version %1 2”。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>WSL says that it is done, and has no distribution “%1”.</source>
        <translation>WSL 报告已完成，但没有发行版“%1”。</translation>
    </message>
</context>
<context>
    <name>decant::WslExportTask</name>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: name one in a folder that is there.</source>
        <translation>无法写入文件 %1：请指定一个位于现有文件夹中的文件。</translation>
    </message>
    <message>
        <source>The archive is complete, but can&apos;t be called %1. It is the file %2.</source>
        <translation>归档已完成，但无法命名为 %1。它现在是文件 %2。</translation>
    </message>
    <message>
        <source>WSL does not write .wsl files: choose .tar, from which it can be created again.</source>
        <translation>WSL 不写入 .wsl 文件：请选择 .tar，可由它重新创建。</translation>
    </message>
    <message>
        <source>“%1” is of WSL 1, and has no disk: choose an archive.</source>
        <translation>“%1”属于 WSL 1，没有磁盘：请选择归档。</translation>
    </message>
</context>
<context>
    <name>decant::WslFolder</name>
    <message>
        <source>%1 is on another computer: WSL needs a folder on a disk of this one.</source>
        <translation>%1 位于另一台计算机上：WSL 需要本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 is that of “%2”: choose another one.</source>
        <translation>文件夹 %1 属于“%2”：请另选一个。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: choose another folder.</source>
        <translation>无法写入 %1：请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>decant::WslForgetTask</name>
    <message>
        <source>WSL keeps the unfinished distribution “%1”: type “wsl --unregister %1” in a terminal.</source>
        <translation>WSL 保留了未完成的发行版“%1”：请在终端中输入“wsl --unregister %1”。</translation>
    </message>
    <message>
        <source>The disk of the unfinished distribution “%1” can&apos;t be deleted: close what uses it, then start Decant again.</source>
        <translation>无法删除未完成的发行版“%1”的磁盘：请关闭正在使用它的程序，然后重新启动 Decant。</translation>
    </message>
</context>
<context>
    <name>decant::WslHost</name>
    <message>
        <source>Only distributions of WSL 2 can be moved; type “wsl --set-version %1 2” in a terminal first.</source>
        <translation>只能移动 WSL 2 的发行版；请先在终端中输入“wsl --set-version %1 2”。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>Only distributions of WSL 2 have a disk; type “wsl --set-version %1 2” in a terminal first.</source>
        <translation>只有 WSL 2 的发行版才有磁盘；请先在终端中输入“wsl --set-version %1 2”。</translation>
    </message>
</context>
<context>
    <name>decant::WslIdleTask</name>
    <message>
        <source>WSL does not answer. Try again; if it goes on, restart the computer.</source>
        <translation>WSL 没有响应。请重试；如果仍然如此，请重新启动计算机。</translation>
    </message>
</context>
<context>
    <name>decant::WslImportStream</name>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>WSL says that it is done, and has no distribution “%1”.</source>
        <translation>WSL 报告已完成，但没有发行版“%1”。</translation>
    </message>
</context>
<context>
    <name>decant::WslJournal</name>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>A distribution “%1” is being made just now.</source>
        <translation>发行版“%1”正在创建中。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty: choose another one.</source>
        <translation>文件夹 %1 不为空：请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>decant::WslOutput</name>
    <message>
        <source>WSL can&apos;t start: virtualization is switched off. Turn it on in this computer&apos;s firmware settings (UEFI), then try again.</source>
        <translation>WSL 无法启动：虚拟化已关闭。请在此计算机的固件设置 (UEFI) 中将其打开，然后重试。</translation>
    </message>
    <message>
        <source>WSL is not switched on. Open a terminal as administrator, type “wsl --install”, and restart the computer.</source>
        <translation>WSL 未启用。请以管理员身份打开终端，输入“wsl --install”，然后重新启动计算机。</translation>
    </message>
    <message>
        <source>There is a distribution “%1” already: choose another name.</source>
        <translation>已有发行版“%1”：请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no distribution “%1”.</source>
        <translation>没有发行版“%1”。</translation>
    </message>
    <message>
        <source>The disk is full: free some space, or choose another folder.</source>
        <translation>磁盘已满：请释放一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder holds another distribution already: choose another one.</source>
        <translation>该文件夹中已有另一个发行版：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” is running: stop it first.</source>
        <translation>“%1”正在运行：请先将其停止。</translation>
    </message>
    <message>
        <source>WSL is busy with “%1”: try again in a moment.</source>
        <translation>WSL 正在处理“%1”：请稍后重试。</translation>
    </message>
    <message>
        <source>WSL takes this for no Linux system: it has neither /etc nor /bin/sh.</source>
        <translation>WSL 认为这不是 Linux 系统：它既没有 /etc 也没有 /bin/sh。</translation>
    </message>
    <message>
        <source>The disk of “%1” is damaged: WSL can&apos;t open it.</source>
        <translation>“%1”的磁盘已损坏：WSL 无法打开。</translation>
    </message>
    <message>
        <source>Your organization blocks WSL: ask your administrator.</source>
        <translation>您的组织阻止了 WSL：请联系管理员。</translation>
    </message>
    <message>
        <source>WSL can&apos;t make the folder for “%1”: choose another one.</source>
        <translation>WSL 无法为“%1”创建文件夹：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Windows does not let WSL write there: choose another folder.</source>
        <translation>Windows 不允许 WSL 写入该处：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>WSL refused, and did not say why. Try again.</source>
        <translation>WSL 拒绝了请求，且没有说明原因。请重试。</translation>
    </message>
    <message>
        <source>WSL refused (%1). Try again; if it goes on, “wsl --update” may help.</source>
        <translation>WSL 拒绝了请求 (%1)。请重试；如果仍然如此，“wsl --update”可能有帮助。</translation>
    </message>
    <message>
        <source>There is no such user in “%1”.</source>
        <translation>“%1”中没有这个用户。</translation>
    </message>
</context>
<context>
    <name>decant::WslRepairTask</name>
    <message>
        <source>This Windows can&apos;t install WSL by itself: update Windows, then try again.</source>
        <translation>此 Windows 无法自行安装 WSL：请更新 Windows，然后重试。</translation>
    </message>
    <message>
        <source>WSL could not be installed or updated. Open a terminal as administrator, and type “wsl --install” to see why.</source>
        <translation>无法安装或更新 WSL。请以管理员身份打开终端，输入“wsl --install”以查看原因。</translation>
    </message>
</context>
<context>
    <name>decant::WslRunTask</name>
    <message>
        <source>WSL could not run that in “%1”: what it wrote says why.</source>
        <translation>WSL 无法在“%1”中运行该命令：原因见其输出。</translation>
    </message>
</context>
<context>
    <name>decant::WslTerminalTask</name>
    <message>
        <source>“%1” can&apos;t be started.</source>
        <translation>无法启动“%1”。</translation>
    </message>
    <message>
        <source>Windows Terminal</source>
        <translation>Windows 终端</translation>
    </message>
    <message>
        <source>Console window</source>
        <translation>控制台窗口</translation>
    </message>
</context>
<context>
    <name>decant::WslUserTask</name>
    <message>
        <source>“%1” starts as “%2” because its own file /etc/wsl.conf says so: change “default” there.</source>
        <translation>“%1”以“%2”身份启动，因为它自己的文件 /etc/wsl.conf 如此规定：请在其中修改“default”。</translation>
    </message>
    <message>
        <source>There is no user “%1” in “%2”.</source>
        <translation>“%2”中没有用户“%1”。</translation>
    </message>
</context>
<context>
    <name>decant::XzSource</name>
    <message>
        <source>The archive is compressed in a way that needs more memory to unpack than Decant grants; compress it with a smaller dictionary.</source>
        <translation>该归档的压缩方式在解包时需要的内存超出 Decant 允许的范围；请使用较小的字典压缩。</translation>
    </message>
</context>
<context>
    <name>decant::ZstdSource</name>
    <message>
        <source>The layer is compressed in a way that needs more memory to unpack than Decant grants; build the image with a smaller zstd window.</source>
        <translation>该层的压缩方式在解包时需要的内存超出 Decant 允许的范围；请使用较小的 zstd 窗口构建镜像。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Turns container images into Linux distributions.</source>
        <translation>将容器镜像变成 Linux 发行版。</translation>
    </message>
    <message>
        <source>Keep everything below this folder.</source>
        <translation>将所有内容保存在此文件夹下。</translation>
    </message>
</context>
</TS>
