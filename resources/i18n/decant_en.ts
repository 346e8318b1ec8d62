<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>decant::EnvironmentSetup</name>
    <message numerus="yes">
        <source>The image&apos;s variables are kept: %n.</source>
        <translation>
            <numerusform>The image&apos;s variables are kept: %n.</numerusform>
            <numerusform>The image&apos;s variables are kept: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::FileTab</name>
    <message numerus="yes">
        <source>Folder in OCI layout with %n images</source>
        <translation>
            <numerusform>Folder in OCI layout with %n image</numerusform>
            <numerusform>Folder in OCI layout with %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Image archive with %n images, %1</source>
        <translation>
            <numerusform>Image archive with %n image, %1</numerusform>
            <numerusform>Image archive with %n images, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::HumanText</name>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::ImageTexts</name>
    <message numerus="yes">
        <source>%1 in %n layers</source>
        <translation>
            <numerusform>%1 in %n layer</numerusform>
            <numerusform>%1 in %n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::InterruptedDialog</name>
    <message numerus="yes">
        <source>%n imports were interrupted.</source>
        <translation>
            <numerusform>%n import was interrupted.</numerusform>
            <numerusform>%n imports were interrupted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::JobTexts</name>
    <message numerus="yes">
        <source>No data for %n seconds, waiting for %1</source>
        <translation>
            <numerusform>No data for %n second, waiting for %1</numerusform>
            <numerusform>No data for %n seconds, waiting for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layers are saved.</source>
        <translation>
            <numerusform>%1 of %n layer is saved.</numerusform>
            <numerusform>%1 of %n layers are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::JobTray</name>
    <message numerus="yes">
        <source>%n jobs are under way</source>
        <translation>
            <numerusform>%n job is under way</numerusform>
            <numerusform>%n jobs are under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::LayerTreeBuilder</name>
    <message numerus="yes">
        <source>The layer holds more than %n files, which no honest image does.</source>
        <translation>
            <numerusform>The layer holds more than %n file, which no honest image does.</numerusform>
            <numerusform>The layer holds more than %n files, which no honest image does.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::MainWindowStatusBar</name>
    <message numerus="yes">
        <source>%n distributions</source>
        <translation>
            <numerusform>%n distribution</numerusform>
            <numerusform>%n distributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are under way</source>
        <translation>
            <numerusform>%n job is under way</numerusform>
            <numerusform>%n jobs are under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended</source>
        <translation>
            <numerusform>%n job has ended</numerusform>
            <numerusform>%n jobs have ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::MergeImageTask</name>
    <message numerus="yes">
        <source>%n extended attributes that no importer takes are left out.</source>
        <translation>
            <numerusform>%n extended attribute that no importer takes is left out.</numerusform>
            <numerusform>%n extended attributes that no importer takes are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::Overlay</name>
    <message numerus="yes">
        <source>The image holds more than %n files, which no honest image does.</source>
        <translation>
            <numerusform>The image holds more than %n file, which no honest image does.</numerusform>
            <numerusform>The image holds more than %n files, which no honest image does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warnings of this kind.</source>
        <translation>
            <numerusform>%n more warning of this kind.</numerusform>
            <numerusform>%n more warnings of this kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 gives hard links an owner, a mode or a time that their targets do not have; the targets&apos; count: %2, %n in all.</source>
        <translation>
            <numerusform>Layer %1 gives hard links an owner, a mode or a time that their targets do not have; the targets&apos; count: %2, %n in all.</numerusform>
            <numerusform>Layer %1 gives hard links an owner, a mode or a time that their targets do not have; the targets&apos; count: %2, %n in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 carries attributes that only a running container engine may set; they are left out: %2, %n files in all.</source>
        <translation>
            <numerusform>Layer %1 carries attributes that only a running container engine may set; they are left out: %2, %n file in all.</numerusform>
            <numerusform>Layer %1 carries attributes that only a running container engine may set; they are left out: %2, %n files in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 puts files beneath what it first made a file; the directory counts: %2, %n in all.</source>
        <translation>
            <numerusform>Layer %1 puts files beneath what it first made a file; the directory counts: %2, %n in all.</numerusform>
            <numerusform>Layer %1 puts files beneath what it first made a file; the directory counts: %2, %n in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 marks files as deleted whose path leads through a link or a file; nothing is deleted there: %2, %n in all.</source>
        <translation>
            <numerusform>Layer %1 marks files as deleted whose path leads through a link or a file; nothing is deleted there: %2, %n in all.</numerusform>
            <numerusform>Layer %1 marks files as deleted whose path leads through a link or a file; nothing is deleted there: %2, %n in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::QuitDialog</name>
    <message numerus="yes">
        <source>%n jobs are still running.</source>
        <translation>
            <numerusform>%n job is still running.</numerusform>
            <numerusform>%n jobs are still running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::ReportLink</name>
    <message numerus="yes">
        <source>%n findin&amp;gs</source>
        <translation>
            <numerusform>%n findin&amp;g</numerusform>
            <numerusform>%n findin&amp;gs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::StoragePage</name>
    <message numerus="yes">
        <source>%1 in %n layers</source>
        <translation>
            <numerusform>%1 in %n layer</numerusform>
            <numerusform>%1 in %n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::SystemOptions</name>
    <message numerus="yes">
        <source>&amp;Keep %n variables of the image</source>
        <translation>
            <numerusform>&amp;Keep %n variable of the image</numerusform>
            <numerusform>&amp;Keep %n variables of the image</numerusform>
        </translation>
    </message>
</context>
</TS>
