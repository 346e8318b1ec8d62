; SPDX-License-Identifier: MIT
; The installation's folder in the user's PATH. NSIS cuts its own strings off, and a PATH may be
; longer: Windows works on it in memory of its own.

!define pathValue 'p -2147483647, w "Environment", w "Path"' ; Below HKEY_CURRENT_USER
!define textAsItIs 0x10000006 ; RRF_RT_REG_SZ | RRF_RT_REG_EXPAND_SZ | RRF_NOEXPAND

; $2: memory with “;PATH;”, 0 if there is none. $1: its type in the registry. $3: where in it
; “;$INSTDIR;” begins, 0 if nowhere.
!macro readPath
    StrCpy $2 0
    System::Call 'advapi32::RegGetValueW(${pathValue}, i ${textAsItIs}, *i .r1, p 0, *i .r4) i .r0'
    ${If} $0 = 0
        StrLen $5 $INSTDIR
        IntOp $4 $4 + $5
        IntOp $4 $4 + $5
        IntOp $4 $4 + 16
        System::Call 'kernel32::LocalAlloc(i 0x40, p r4) p .r2'
        System::Call 'kernel32::lstrcpyW(p r2, w ";")'
        IntPtrOp $3 $2 + 2
        System::Call 'advapi32::RegGetValueW(${pathValue}, i ${textAsItIs}, p 0, p r3, *i r4r4)'
        System::Call 'kernel32::lstrcatW(p r2, w ";")'
        System::Call 'shlwapi::StrStrIW(p r2, w ";$INSTDIR;") p .r3'
    ${EndIf}
!macroend

; Writes $2 without what stands around it, and tells the programs that run.
!macro writePath
    System::Call 'kernel32::lstrlenW(p r2) i .r4'
    ${If} $4 = 0
        DeleteRegValue HKCU Environment Path
    ${Else}
        IntOp $4 $4 * 2
        IntPtrOp $3 $2 + 2
        System::Call 'advapi32::RegSetKeyValueW(${pathValue}, i r1, p r3, i r4)'
    ${EndIf}
    SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
!macroend

Function addToPath
    !insertmacro readPath
    ${If} $2 P= 0
        WriteRegExpandStr HKCU Environment Path "$INSTDIR"
        SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
    ${Else}
        ${If} $3 P= 0
            System::Call 'kernel32::lstrcatW(p r2, w "$INSTDIR")'
            !insertmacro writePath
        ${EndIf}
        System::Call 'kernel32::LocalFree(p r2)'
    ${EndIf}
FunctionEnd

Function un.removeFromPath
    !insertmacro readPath
    ${If} $2 P<> 0
        ${If} $3 P<> 0
            ; What follows, from its “;” on, moves to where the folder began; the last “;” is ours.
            StrLen $5 ";$INSTDIR"
            IntOp $5 $5 * 2
            IntPtrOp $5 $3 + $5
            System::Call 'kernel32::lstrlenW(p r5) i .r4'
            IntOp $6 $4 * 2
            System::Call 'ntdll::RtlMoveMemory(p r3, p r5, p r6)'
            IntOp $6 $6 - 2
            IntPtrOp $3 $3 + $6
            System::Call '*$3(&i2 0)'
            !insertmacro writePath
        ${EndIf}
        System::Call 'kernel32::LocalFree(p r2)'
    ${EndIf}
FunctionEnd
