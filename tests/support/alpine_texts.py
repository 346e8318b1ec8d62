# SPDX-License-Identifier: MIT
"""What stands in the files of Alpine, as far as a set-up meets it."""

ALPINE_FOLDERS = ("bin", "etc", "etc/profile.d", "home", "lib", "opt", "opt/check", "sbin", "usr",
                  "usr/bin", "usr/sbin", "usr/games", "usr/lib", "usr/lib/news", "var", "var/empty",
                  "var/log", "var/mail", "var/spool", "var/spool/cron", "var/spool/lpd",
                  "var/spool/uucppublic", "var/lib", "var/lib/ftp", "dev", "proc", "run", "sys")
ALPINE_PASSWD = """\
root:x:0:0:root:/root:/bin/ash
bin:x:1:1:bin:/bin:/sbin/nologin
daemon:x:2:2:daemon:/sbin:/sbin/nologin
lp:x:4:7:lp:/var/spool/lpd:/sbin/nologin
sync:x:5:0:sync:/sbin:/bin/sync
mail:x:8:12:mail:/var/mail:/sbin/nologin
news:x:9:13:news:/usr/lib/news:/sbin/nologin
uucp:x:10:14:uucp:/var/spool/uucppublic:/sbin/nologin
cron:x:16:16:cron:/var/spool/cron:/sbin/nologin
ftp:x:21:21::/var/lib/ftp:/sbin/nologin
games:x:35:35:games:/usr/games:/sbin/nologin
ntp:x:123:123:NTP:/var/empty:/sbin/nologin
guest:x:405:100:guest:/dev/null:/sbin/nologin
nobody:x:65534:65534:nobody:/:/sbin/nologin
"""
ALPINE_GROUP = """\
root:x:0:root
bin:x:1:root,bin,daemon
daemon:x:2:root,bin,daemon
sys:x:3:root,bin
adm:x:4:root,daemon
tty:x:5:
disk:x:6:root
lp:x:7:lp
kmem:x:9:
wheel:x:10:root
floppy:x:11:root
mail:x:12:mail
news:x:13:news
uucp:x:14:uucp
cron:x:16:cron
audio:x:18:
cdrom:x:19:
dialout:x:20:root
ftp:x:21:
input:x:23:
tape:x:26:root
video:x:27:root
netdev:x:28:
games:x:35:
shadow:x:42:
www-data:x:82:
users:x:100:games
ntp:x:123:
abuild:x:300:
utmp:x:406:
ping:x:999:
nogroup:x:65533:
nobody:x:65534:
"""
ALPINE = {
    "etc/os-release": 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.20.2\n'
                      'PRETTY_NAME="Alpine Linux v3.20"\n',
    "etc/alpine-release": "3.20.2\n",
    "etc/hostname": "localhost\n",
    "etc/hosts": "127.0.0.1\tlocalhost localhost.localdomain\n"
                 "::1\t\tlocalhost localhost.localdomain\n",
    "etc/shells": "# valid login shells\n/bin/sh\n/bin/ash\n",
    "etc/securetty": "console\ntty1\n",
    "etc/profile": '''\
append_path () {
\tcase ":$PATH:" in
\t\t*:"$1":*)
\t\t\t;;
\t\t*)
\t\t\tPATH="${PATH:+$PATH:}$1"
\t\t\t;;
\tesac
}

append_path "/usr/local/sbin"
append_path "/usr/local/bin"
append_path "/usr/sbin"
append_path "/usr/bin"
append_path "/sbin"
append_path "/bin"
unset -f append_path

export PATH
export PAGER=less
umask 022

for script in /etc/profile.d/*.sh ; do
\tif [ -r "$script" ] ; then
\t\t. "$script"
\tfi
done
unset script
''',
    "etc/profile.d/20locale.sh": "# Locale settings that may be overridden\n"
                                 "export CHARSET=${CHARSET:-UTF-8}\n"
                                 "export LANG=${LANG:-C.UTF-8}\n"
                                 "export LC_COLLATE=${LC_COLLATE:-C}\n",
}
