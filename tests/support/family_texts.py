# SPDX-License-Identifier: MIT
"""What stands in the files of RHEL and of Arch, as far as a set-up meets it."""

RHEL_PASSWD = """\
root:x:0:0:root:/root:/bin/bash
bin:x:1:1:bin:/bin:/sbin/nologin
daemon:x:2:2:daemon:/sbin:/sbin/nologin
adm:x:3:4:adm:/var/adm:/sbin/nologin
lp:x:4:7:lp:/var/spool/lpd:/sbin/nologin
sync:x:5:0:sync:/sbin:/bin/sync
mail:x:8:12:mail:/var/spool/mail:/sbin/nologin
operator:x:11:0:operator:/root:/sbin/nologin
games:x:12:100:games:/usr/games:/sbin/nologin
ftp:x:14:50:FTP User:/var/ftp:/sbin/nologin
nobody:x:65534:65534:Kernel Overflow User:/:/sbin/nologin
dbus:x:81:81:System message bus:/:/sbin/nologin
"""
RHEL_GROUP = "".join(f"{name}:x:{number}:\n" for name, number in (
    ("root", 0), ("bin", 1), ("daemon", 2), ("sys", 3), ("adm", 4), ("tty", 5), ("disk", 6),
    ("lp", 7), ("mem", 8), ("kmem", 9), ("wheel", 10), ("cdrom", 11), ("mail", 12), ("man", 15),
    ("dialout", 18), ("floppy", 19), ("games", 20), ("utmp", 22), ("tape", 33), ("utempter", 35),
    ("ftp", 50), ("lock", 54), ("audio", 63), ("users", 100), ("nobody", 65534), ("dbus", 81)))
RHEL = {
    "usr/lib/os-release": 'NAME="Red Hat Enterprise Linux"\nVERSION="9.4 (Plow)"\nID="rhel"\n'
                          'ID_LIKE="fedora"\nVERSION_ID="9.4"\nPLATFORM_ID="platform:el9"\n',
    "etc/redhat-release": "Red Hat Enterprise Linux release 9.4 (Plow)\n",
    "etc/hosts": "127.0.0.1   localhost localhost.localdomain localhost4 "
                 "localhost4.localdomain4\n::1         localhost localhost.localdomain "
                 "localhost6 localhost6.localdomain6\n",
    "etc/locale.conf": 'LANG="en_US.UTF-8"\n',
    "etc/login.defs": "MAIL_DIR\t/var/spool/mail\nUMASK\t\t022\nHOME_MODE\t0700\n"
                      "PASS_MAX_DAYS\t99999\nPASS_MIN_DAYS\t0\nPASS_WARN_AGE\t7\n"
                      "UID_MIN                  1000\nUID_MAX                 60000\n"
                      "GID_MIN                  1000\nGID_MAX                 60000\n"
                      "CREATE_HOME\tyes\nUSERGROUPS_ENAB yes\nENCRYPT_METHOD SHA512\n"
                      "SHA_CRYPT_MAX_ROUNDS 100000\n",
    "etc/sudoers": '''\
## Sudoers allows particular users to run various commands as
## the root user, without needing the root password.
Defaults   !visiblepw

Defaults    always_set_home
Defaults    match_group_by_gid

Defaults    env_reset
Defaults    env_keep =  "COLORS DISPLAY HOSTNAME HISTSIZE KDEDIR LS_COLORS"
Defaults    env_keep += "LC_TIME LC_ALL LANGUAGE LINGUAS _XKB_CHARSET XAUTHORITY"

Defaults    secure_path = /sbin:/bin:/usr/sbin:/usr/bin

root\tALL=(ALL) \tALL

## Allows people in group wheel to run all commands
%wheel\tALL=(ALL)\tALL

## Same thing without a password
# %wheel\tALL=(ALL)\tNOPASSWD: ALL

## Read drop-in files from /etc/sudoers.d (the # here does not mean a comment)
#includedir /etc/sudoers.d
''',
    "etc/profile": '''\
# /etc/profile
pathmunge () {
    case ":${PATH}:" in
        *:"$1":*)
            ;;
        *)
            if [ "$2" = "after" ] ; then
                PATH=$PATH:$1
            else
                PATH=$1:$PATH
            fi
    esac
}
if [ -x /usr/bin/id ]; then
    EUID=`/usr/bin/id -u`
fi 2>/dev/null
pathmunge /usr/sbin after
pathmunge /usr/local/sbin after
export PATH
umask 022
for i in /etc/profile.d/*.sh /etc/profile.d/sh.local ; do
    if [ -r "$i" ]; then
        if [ "${-#*i}" != "$-" ]; then
            . "$i"
        else
            . "$i" >/dev/null
        fi
    fi
done
unset i
unset -f pathmunge
''',
    "etc/profile.d/lang.sh": 'if [ -z "$LANG" ]; then\n    [ ! -f /etc/locale.conf ] || '
                             '. /etc/locale.conf\n    export LANG\nfi\n',
    "etc/bashrc": "# /etc/bashrc\numask 022\n",
    "etc/skel/.bash_logout": "# ~/.bash_logout\n",
    "etc/skel/.bash_profile": "# .bash_profile\nif [ -f ~/.bashrc ]; then\n    . ~/.bashrc\nfi\n",
    "etc/skel/.bashrc": "# .bashrc\nif [ -f /etc/bashrc ]; then\n    . /etc/bashrc\nfi\n",
    "etc/pam.d/system-auth": '''\
auth        required      pam_env.so
auth        sufficient    pam_unix.so try_first_pass nullok
auth        required      pam_deny.so
account     required      pam_unix.so
password    sufficient    pam_unix.so try_first_pass use_authtok nullok sha512 shadow
password    required      pam_deny.so
session     optional      pam_keyinit.so revoke
session     required      pam_limits.so
session     [success=1 default=ignore] pam_succeed_if.so service in crond quiet use_uid
session     required      pam_unix.so
''',
    "etc/pam.d/sudo": "#%PAM-1.0\nauth       include      system-auth\n"
                      "account    include      system-auth\npassword   include      system-auth\n"
                      "session    include      system-auth\n",
    "etc/pam.d/other": "#%PAM-1.0\nauth     required       pam_deny.so\n"
                       "account  required       pam_deny.so\npassword required       pam_deny.so\n"
                       "session  required       pam_deny.so\n",
}

ARCH_PASSWD = """\
root:x:0:0::/root:/usr/bin/bash
bin:x:1:1::/:/usr/bin/nologin
daemon:x:2:2::/:/usr/bin/nologin
mail:x:8:12::/var/spool/mail:/usr/bin/nologin
ftp:x:14:11::/srv/ftp:/usr/bin/nologin
http:x:33:33::/srv/http:/usr/bin/nologin
nobody:x:65534:65534:Kernel Overflow User:/:/usr/bin/nologin
dbus:x:81:81:System Message Bus:/:/usr/bin/nologin
"""
ARCH_GROUP = "root:x:0:root\nsys:x:3:bin\n" + "".join(f"{name}:x:{number}:\n" for name, number in (
    ("mem", 8), ("ftp", 11), ("mail", 12), ("log", 19), ("smmsp", 25), ("proc", 26),
    ("games", 50), ("lock", 54), ("network", 90), ("floppy", 94), ("scanner", 96), ("power", 98),
    ("nobody", 65534))) + "adm:x:999:daemon\n" + "".join(
        f"{name}:x:{number}:\n" for name, number in (
            ("wheel", 998), ("utmp", 997), ("audio", 996), ("disk", 995), ("input", 994),
            ("kmem", 993), ("kvm", 992), ("lp", 991), ("optical", 990), ("render", 989),
            ("storage", 987), ("tty", 5), ("uucp", 986), ("video", 985), ("users", 984))) + \
    "bin:x:1:daemon\ndaemon:x:2:bin\nhttp:x:33:\ndbus:x:81:\n"
ARCH = {
    "usr/lib/os-release": 'NAME="Arch Linux"\nPRETTY_NAME="Arch Linux"\nID=arch\n'
                          'BUILD_ID=rolling\nVERSION_ID=20240818.0.255804\n',
    "etc/arch-release": "",
    "etc/hosts": "# Static table lookup for hostnames.\n# See hosts(5) for details.\n",
    "etc/locale.conf": "LANG=C.UTF-8\n",
    "etc/locale.gen": "# Configuration file for locale-gen\n#\n#de_CH.UTF-8 UTF-8  \n"
                      "#de_DE.UTF-8 UTF-8  \n#de_DE ISO-8859-1  \n#en_US.UTF-8 UTF-8  \n",
    "etc/login.defs": "ENV_SUPATH\tPATH=/usr/local/sbin:/usr/local/bin:/usr/bin\n"
                      "UMASK\t\t077\n#HOME_MODE\t0755\nUID_MIN\t\t\t 1000\nUID_MAX\t\t\t60000\n"
                      "GID_MIN\t\t\t 1000\nGID_MAX\t\t\t60000\nCREATE_HOME\tyes\n"
                      "ENCRYPT_METHOD YESCRYPT\n#YESCRYPT_COST_FACTOR 5\n",
    "etc/sudoers": '''\
## sudoers file.
##
Defaults!/usr/bin/visudo env_keep += "SUDO_EDITOR EDITOR VISUAL"
Defaults secure_path="/usr/local/sbin:/usr/local/bin:/usr/bin"

root ALL=(ALL:ALL) ALL

## Uncomment to allow members of group wheel to execute any command
# %wheel ALL=(ALL:ALL) ALL

## Uncomment to allow any user to run sudo if they know the password
## of the user they are running the command as (root by default).
# Defaults targetpw  # Ask for the password of the target user
# ALL ALL=(ALL:ALL) ALL  # WARNING: only use this together with 'Defaults targetpw'

## Read drop-in files from /etc/sudoers.d
@includedir /etc/sudoers.d
''',
    "etc/profile": '''\
# /etc/profile
append_path () {
    case ":$PATH:" in
        *:"$1":*)
            ;;
        *)
            PATH="${PATH:+$PATH:}$1"
    esac
}
append_path '/usr/local/sbin'
append_path '/usr/local/bin'
append_path '/usr/bin'
unset -f append_path
export PATH
if test -d /etc/profile.d/; then
    for profile in /etc/profile.d/*.sh; do
        test -r "$profile" && . "$profile"
    done
    unset profile
fi
if test "$BASH" && test "$PS1" && test -z "$POSIXLY_CORRECT" && test "${0#-}" != sh &&
    test -r /etc/bash.bashrc
then
    . /etc/bash.bashrc
fi
''',
    "etc/profile.d/locale.sh": 'if [ -z "$LANG" ]; then\n  if [ -r /etc/locale.conf ]; then\n'
                               "    . /etc/locale.conf\n  fi\nfi\nLANG=${LANG:-C.UTF-8}\n"
                               "export LANG\n",
    "etc/skel/.bash_logout": "#\n# ~/.bash_logout\n#\n",
    "etc/skel/.bash_profile": "#\n# ~/.bash_profile\n#\n\n[[ -f ~/.bashrc ]] && . ~/.bashrc\n",
    "etc/skel/.bashrc": "#\n# ~/.bashrc\n#\n\n[[ $- != *i* ]] && return\n",
    "etc/pam.d/system-auth": '''\
#%PAM-1.0
auth       required                    pam_faillock.so      preauth
-auth      [success=2 default=ignore]  pam_systemd_home.so
auth       [success=1 default=bad]     pam_unix.so          try_first_pass nullok
auth       [default=die]               pam_faillock.so      authfail
auth       optional                    pam_permit.so
auth       required                    pam_env.so
auth       required                    pam_faillock.so      authsucc
account    required                    pam_unix.so
account    optional                    pam_permit.so
password   required                    pam_unix.so          try_first_pass nullok shadow
password   optional                    pam_permit.so
session    required                    pam_limits.so
session    required                    pam_unix.so
session    optional                    pam_permit.so
''',
    "etc/pam.d/sudo": "#%PAM-1.0\nauth\t\tinclude\t\tsystem-auth\naccount\t\tinclude\t\t"
                      "system-auth\nsession\t\tinclude\t\tsystem-auth\n",
    "etc/pam.d/other": "#%PAM-1.0\nauth      required   pam_deny.so\nauth      required   "
                       "pam_warn.so\naccount   required   pam_deny.so\npassword  required   "
                       "pam_deny.so\nsession   required   pam_deny.so\n",
}
