<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>decant::AccountCheck</name>
    <message>
        <source>Line %1 of %2 is damaged.</source>
        <translation>Zeile %1 von %2 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 names “%2” twice.</source>
        <translation>%1 nennt „%2“ zweimal.</translation>
    </message>
    <message>
        <source>root can&apos;t log in: its shell is %1.</source>
        <translation>root kann sich nicht anmelden: Die Shell ist %1.</translation>
    </message>
    <message>
        <source>root&apos;s shell %1 does not exist.</source>
        <translation>Die Shell von root, %1, gibt es nicht.</translation>
    </message>
    <message>
        <source>There are no accounts: /etc/passwd is missing.</source>
        <translation>Es gibt keine Konten: /etc/passwd fehlt.</translation>
    </message>
    <message>
        <source>There is no account “root” with number 0 in /etc/passwd.</source>
        <translation>In /etc/passwd gibt es kein Konto „root“ mit der Nummer 0.</translation>
    </message>
    <message>
        <source>Two accounts of /etc/passwd share the number %1.</source>
        <translation>Zwei Konten in /etc/passwd haben dieselbe Nummer %1.</translation>
    </message>
    <message>
        <source>There are no groups: /etc/group is missing.</source>
        <translation>Es gibt keine Gruppen: /etc/group fehlt.</translation>
    </message>
    <message>
        <source>Two groups of /etc/group share the number %1.</source>
        <translation>Zwei Gruppen in /etc/group haben dieselbe Nummer %1.</translation>
    </message>
    <message>
        <source>Passwords can&apos;t be kept: /etc/shadow is missing.</source>
        <translation>Kennwörter können nicht gespeichert werden: /etc/shadow fehlt.</translation>
    </message>
    <message>
        <source>/etc/shadow, which holds the passwords, is open to more than root (mode %1).</source>
        <translation>/etc/shadow, worin die Kennwörter stehen, ist nicht nur für root zugänglich (Modus %1).</translation>
    </message>
</context>
<context>
    <name>decant::Accounts</name>
    <message>
        <source>There is no user “%1” in the distribution.</source>
        <translation>In der Distribution gibt es keinen Benutzer „%1“.</translation>
    </message>
    <message>
        <source>There is no group “%1” in the distribution.</source>
        <translation>In der Distribution gibt es keine Gruppe „%1“.</translation>
    </message>
</context>
<context>
    <name>decant::ActionDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
</context>
<context>
    <name>decant::AdministratorSetup</name>
    <message>
        <source> No password is asked: any program this user runs can become administrator.</source>
        <translation> Es wird kein Kennwort verlangt: Jedes Programm dieses Benutzers kann Administrator werden.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made an administrator: the image&apos;s /etc/sudoers is too large.</source>
        <translation>„%1“ kann nicht Administrator werden: /etc/sudoers des Images ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” may do administrator tasks with sudo.</source>
        <translation>„%1“ darf Verwaltungsaufgaben mit sudo ausführen.</translation>
    </message>
    <message>
        <source>“%1” may do administrator tasks with doas, which the image has instead of sudo.</source>
        <translation>„%1“ darf Verwaltungsaufgaben mit doas ausführen, das im Image an der Stelle von sudo steht.</translation>
    </message>
    <message>
        <source>“%1” may do administrator tasks with sudo, which is installed first.</source>
        <translation>„%1“ darf Verwaltungsaufgaben mit sudo ausführen, das zuvor installiert wird.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t do administrator tasks: the image has no sudo, and no package manager that could bring it.</source>
        <translation>„%1“ kann keine Verwaltungsaufgaben ausführen: Das Image hat kein sudo und keine Paketverwaltung, die es installieren könnte.</translation>
    </message>
</context>
<context>
    <name>decant::ArchiveDialog</name>
    <message>
        <source>Archive (.tar)</source>
        <translation>Archiv (.tar)</translation>
    </message>
    <message>
        <source>Compressed archive (.tar.gz)</source>
        <translation>Komprimiertes Archiv (.tar.gz)</translation>
    </message>
    <message>
        <source>WSL distribution (.wsl)</source>
        <translation>WSL-Distribution (.wsl)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Choose a file in a folder that exists.</source>
        <translation>Wählen Sie eine Datei in einem vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>The file is there already; it is replaced.</source>
        <translation>Die Datei ist schon vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>Smaller archive, takes longer (.tar.xz)</source>
        <translation>Kleineres Archiv, dauert länger (.tar.xz)</translation>
    </message>
    <message>
        <source>Virtual disk (.vhdx)</source>
        <translation>Virtuelle Festplatte (.vhdx)</translation>
    </message>
</context>
<context>
    <name>decant::BackUpDialog</name>
    <message>
        <source>Back up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>All its files in one archive, from which it can be created again.</source>
        <translation>Alle Dateien in einem Archiv, aus dem die Distribution wieder erstellt werden kann.</translation>
    </message>
    <message>
        <source>&amp;Stop and back up</source>
        <translation>&amp;Stoppen und sichern</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Sichern</translation>
    </message>
</context>
<context>
    <name>decant::BlobAnswer</name>
    <message>
        <source>%1 offers other bytes than the image names. Nothing of them was kept.</source>
        <translation>%1 bietet andere Daten an, als das Image nennt. Nichts davon wurde behalten.</translation>
    </message>
</context>
<context>
    <name>decant::BlobWriter</name>
    <message>
        <source>More bytes came for %1 than the image says there are. They were thrown away.</source>
        <translation>Für %1 kamen mehr Daten, als das Image angibt. Sie wurden verworfen.</translation>
    </message>
    <message>
        <source>The download of %1 broke off. Try again: it goes on where it stopped.</source>
        <translation>Der Download von %1 ist abgebrochen. Versuchen Sie es noch einmal: Er wird dort fortgesetzt, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>What came for %1 is damaged: it is not what its digest promises. It was thrown away.</source>
        <translation>Was für %1 ankam, ist beschädigt: Es entspricht nicht dem Digest. Es wurde verworfen.</translation>
    </message>
</context>
<context>
    <name>decant::BuiltFor</name>
    <message>
        <source>This is a Windows image. Decant needs a Linux image.</source>
        <translation>Dies ist ein Windows-Image. Decant braucht ein Linux-Image.</translation>
    </message>
    <message>
        <source>The image is not built for %1; it exists for %2.</source>
        <translation>Das Image gibt es nicht für %1, sondern für %2.</translation>
    </message>
</context>
<context>
    <name>decant::Catalog</name>
    <message>
        <source>This catalog was made for a newer version of Decant.</source>
        <translation>Dieser Katalog ist für eine neuere Version von Decant bestimmt.</translation>
    </message>
    <message>
        <source>%1.reference is wrong: %2</source>
        <translation>%1.reference ist falsch: %2</translation>
    </message>
    <message>
        <source>%1.status is neither “active” nor “discontinued”.</source>
        <translation>%1.status ist weder „active“ noch „discontinued“.</translation>
    </message>
</context>
<context>
    <name>decant::CatalogModel</name>
    <message>
        <source>Not for this computer</source>
        <translation>Nicht für diesen Computer</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Nicht mehr gepflegt</translation>
    </message>
</context>
<context>
    <name>decant::CatalogPage</name>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The catalog is built in and works without a connection.</source>
        <translation>Der Katalog ist eingebaut und funktioniert ohne Verbindung.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Own entries</source>
        <translation>Eigene Einträge</translation>
    </message>
    <message>
        <source>Copy the file&apos;s name</source>
        <translation>Dateinamen kopieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A file catalog.json in that folder adds entries of your own, or replaces built-in ones; it is read when Decant starts.</source>
        <translation>Eine Datei catalog.json in diesem Ordner fügt eigene Einträge hinzu oder ersetzt eingebaute; sie wird beim Start von Decant gelesen.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>R&amp;eset…</source>
        <translation>&amp;Zurücksetzen…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Further catalogs, fetched at most once a day. Their images stand beside the built-in ones, and never in their place.</source>
        <translation>Weitere Kataloge, höchstens einmal am Tag geholt. Ihre Abbilder stehen neben den mitgelieferten, nie an deren Stelle.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last refreshed</source>
        <translation>Zuletzt aktualisiert</translation>
    </message>
    <message>
        <source>Address of a catalog to add</source>
        <translation>Adresse eines Katalogs, der hinzugefügt werden soll</translation>
    </message>
    <message>
        <source>Remove all sources?</source>
        <translation>Alle Quellen entfernen?</translation>
    </message>
    <message>
        <source>Only what is built in, and your own entries, stay.</source>
        <translation>Nur die mitgelieferten und Ihre eigenen Einträge bleiben.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be refreshed</source>
        <translation>%1 konnte nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>The sources couldn&apos;t be changed</source>
        <translation>Die Quellen konnten nicht geändert werden</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>decant::CatalogView</name>
    <message>
        <source>Search the catalog</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>General purpose</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Rolling</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>References that you use are kept here.</source>
        <translation>Hier werden die Referenzen gesammelt, die Sie benutzen.</translation>
    </message>
    <message>
        <source>Nothing in the catalog. Enter an image reference on the right.</source>
        <translation>Nichts im Katalog. Geben Sie rechts eine Image-Referenz ein.</translation>
    </message>
</context>
<context>
    <name>decant::CheckReadinessTask</name>
    <message>
        <source>It is not here.</source>
        <translation>Es ist nicht hier.</translation>
    </message>
</context>
<context>
    <name>decant::Checklist</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht erledigt: %1</translation>
    </message>
</context>
<context>
    <name>decant::ClearOtherTask</name>
    <message>
        <source>Files are missing in “%1”.</source>
        <translation>In „%1“ fehlen Dateien.</translation>
    </message>
    <message>
        <source>Some files in “%1” can&apos;t be deleted.</source>
        <translation>Einige Dateien in „%1“ können nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>decant::CloneDialog</name>
    <message>
        <source>Clone %1</source>
        <translation>%1 klonen</translation>
    </message>
    <message>
        <source>A second distribution with the same files; the first one stays as it is.</source>
        <translation>Eine zweite Distribution mit denselben Dateien; die erste bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Speicher&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Stop and clone</source>
        <translation>S&amp;toppen und klonen</translation>
    </message>
    <message>
        <source>Cl&amp;one</source>
        <translation>&amp;Klonen</translation>
    </message>
</context>
<context>
    <name>decant::ConnectionCheck</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
</context>
<context>
    <name>decant::ContainerTab</name>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 &amp;verwenden</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve as file…</source>
        <translation>Als Datei speic&amp;hern…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>decant::CopyDialogs</name>
    <message>
        <source>Not enough space: about %1 needed, %2 free.</source>
        <translation>Nicht genug Platz: Etwa %1 werden benötigt, %2 sind frei.</translation>
    </message>
    <message>
        <source>About %1 needed, %2 free.</source>
        <translation>Etwa %1 werden benötigt, %2 sind frei.</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>%1 frei.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>This folder is not empty.</source>
        <translation>Dieser Ordner ist nicht leer.</translation>
    </message>
</context>
<context>
    <name>decant::CopyTree</name>
    <message>
        <source>The folder&apos;s time can&apos;t be set.</source>
        <translation>Das Datum des Ordners kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>%1 did not arrive as it was.</source>
        <translation>%1 kam nicht unverändert an.</translation>
    </message>
</context>
<context>
    <name>decant::Decompressor</name>
    <message>
        <source>The layer is cut short: its compressed data ends too early.</source>
        <translation>Die Schicht ist abgeschnitten: Ihre komprimierten Daten enden zu früh.</translation>
    </message>
    <message>
        <source>The layer is damaged: it can&apos;t be decompressed.</source>
        <translation>Die Schicht ist beschädigt: Sie kann nicht dekomprimiert werden.</translation>
    </message>
</context>
<context>
    <name>decant::DefaultUserDialog</name>
    <message>
        <source>Default user of %1</source>
        <translation>Standardbenutzer von %1</translation>
    </message>
    <message>
        <source>Terminals start as this user. It has to exist in the distribution.</source>
        <translation>Terminals starten als dieser Benutzer. Es muss ihn in der Distribution geben.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Än&amp;dern</translation>
    </message>
</context>
<context>
    <name>decant::DelegatedSource</name>
    <message>
        <source>A container engine brings images from registries; “%1” is on this disk already. Leave “--engine” out.</source>
        <translation>Eine Container-Engine holt Images aus Registrys; „%1“ ist schon auf diesem Datenträger. Lassen Sie „--engine“ weg.</translation>
    </message>
    <message>
        <source>A container engine does not tell the tags of %1.</source>
        <translation>Eine Container-Engine nennt die Tags von %1 nicht.</translation>
    </message>
</context>
<context>
    <name>decant::Descriptor</name>
    <message>
        <source>The image states a negative size for %1.</source>
        <translation>Das Image gibt für %1 eine negative Größe an.</translation>
    </message>
</context>
<context>
    <name>decant::DetailsPane</name>
    <message>
        <source>Up to date, checked today</source>
        <translation>Aktuell, heute geprüft</translation>
    </message>
    <message>
        <source>Up to date, checked yesterday</source>
        <translation>Aktuell, gestern geprüft</translation>
    </message>
    <message>
        <source>Up to date, checked on %1</source>
        <translation>Aktuell, geprüft am %1</translation>
    </message>
    <message>
        <source>Not created by Decant</source>
        <translation>Nicht von Decant erstellt</translation>
    </message>
    <message>
        <source>Imported from file %1</source>
        <translation>Aus der Datei %1 importiert</translation>
    </message>
    <message>
        <source>Open &amp;terminal</source>
        <translation>&amp;Terminal öffnen</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Disk use</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Default user</source>
        <translation>Standardbenutzer</translation>
    </message>
    <message>
        <source>Change the default user</source>
        <translation>Standardbenutzer ändern</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Copy location</source>
        <translation>Speicherort kopieren</translation>
    </message>
    <message>
        <source>Open the location</source>
        <translation>Speicherort öffnen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Copy image reference</source>
        <translation>Image-Referenz kopieren</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Digest kopieren</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Create from ne&amp;wer image…</source>
        <translation>Aus ne&amp;uerem Image erstellen…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>A newer image is available (%1). Your files stay as they are; create a new distribution to use it.</source>
        <translation>Ein neueres Image ist verfügbar (%1). Ihre Dateien bleiben, wie sie sind; um es zu verwenden, erstellen Sie eine neue Distribution.</translation>
    </message>
    <message>
        <source>Couldn&apos;t check for a newer image</source>
        <translation>Nach einem neueren Image konnte nicht gesucht werden</translation>
    </message>
    <message>
        <source>Index digest</source>
        <translation>Index-Digest</translation>
    </message>
    <message>
        <source>Copy index digest</source>
        <translation>Index-Digest kopieren</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>uid %1</source>
        <translation>UID %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>WSL version</source>
        <translation>WSL-Version</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>%1 of %2 maximum</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>decant::Digest</name>
    <message>
        <source>A digest is “sha256:” and 64 digits from 0 to 9 and a to f; “%1” is not.</source>
        <translation>Ein Digest besteht aus „sha256:“ und 64 Zeichen von 0 bis 9 und a bis f; das trifft auf „%1“ nicht zu.</translation>
    </message>
</context>
<context>
    <name>decant::DiskRoom</name>
    <message>
        <source>Not enough space on %1: about %2 needed, %3 free.</source>
        <translation>Nicht genug Platz auf %1: Etwa %2 werden benötigt, %3 sind frei.</translation>
    </message>
</context>
<context>
    <name>decant::DiskTree</name>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>decant::DiskWriter</name>
    <message>
        <source>The disk is full while unpacking the image.</source>
        <translation>Beim Entpacken des Images ist der Datenträger voll geworden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be unpacked.</source>
        <translation>%1 kann nicht entpackt werden.</translation>
    </message>
</context>
<context>
    <name>decant::DistributionDelegate</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>decant::DistributionFolders</name>
    <message>
        <source>There is no distribution called “%1”.</source>
        <translation>Es gibt keine Distribution mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>There is a distribution called “%1” already: choose another name, or remove it first.</source>
        <translation>Es gibt schon eine Distribution mit dem Namen „%1“: Wählen Sie einen anderen Namen oder entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”.</source>
        <translation>In „%1“ kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is not a complete path.</source>
        <translation>„%1“ ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>Der Ordner „%1“ ist nicht leer.</translation>
    </message>
    <message>
        <source>“%1” lies inside another distribution&apos;s place.</source>
        <translation>„%1“ liegt im Ordner einer anderen Distribution.</translation>
    </message>
    <message>
        <source>“%1” lies inside the distribution “%2”.</source>
        <translation>„%1“ liegt in der Distribution „%2“.</translation>
    </message>
</context>
<context>
    <name>decant::DistributionMenu</name>
    <message>
        <source>Open &amp;terminal</source>
        <translation>&amp;Terminal öffnen</translation>
    </message>
    <message>
        <source>Open f&amp;older</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Set as &amp;default</source>
        <translation>Als Stan&amp;dard festlegen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>&amp;Klonen…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Si&amp;chern…</translation>
    </message>
    <message>
        <source>Default &amp;user…</source>
        <translation>Standard&amp;benutzer…</translation>
    </message>
    <message>
        <source>&amp;Copy image reference</source>
        <translation>&amp;Image-Referenz kopieren</translation>
    </message>
    <message>
        <source>U&amp;nregister (delete)…</source>
        <translation>&amp;Registrierung aufheben (löschen)…</translation>
    </message>
    <message>
        <source>Something is being done to it.</source>
        <translation>Sie wird gerade bearbeitet.</translation>
    </message>
    <message>
        <source>Its files are missing.</source>
        <translation>Dateien von ihr fehlen.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Sie läuft nicht.</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>Sie ist schon der Standard.</translation>
    </message>
    <message>
        <source>It was not created from an image.</source>
        <translation>Sie wurde nicht aus einem Image erstellt.</translation>
    </message>
    <message>
        <source>Disk si&amp;ze…</source>
        <translation>Datenträgergr&amp;öße…</translation>
    </message>
    <message>
        <source>Only distributions of WSL 2 have a disk.</source>
        <translation>Nur Distributionen von WSL 2 haben einen Datenträger.</translation>
    </message>
</context>
<context>
    <name>decant::DistributionModel</name>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird pausiert…</translation>
    </message>
    <message>
        <source>Paused at %1%</source>
        <translation>Pausiert bei %1 %</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Creating %1%</source>
        <translation>Wird erstellt: %1 %</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Files are missing</source>
        <translation>Dateien fehlen</translation>
    </message>
    <message>
        <source>Unknown system</source>
        <translation>Unbekanntes System</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1, newer image available</source>
        <translation>%1, neueres Image verfügbar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Size not known</source>
        <translation>Größe nicht bekannt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Last started</source>
        <translation>Zuletzt gestartet</translation>
    </message>
</context>
<context>
    <name>decant::DistributionName</name>
    <message>
        <source>The distribution needs a name.</source>
        <translation>Die Distribution braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A name can&apos;t contain “%1”: use letters, digits, “.”, “_” and “-”.</source>
        <translation>Ein Name darf „%1“ nicht enthalten: Verwenden Sie Buchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>A name can&apos;t start with “-” or “.”, or end with “.”.</source>
        <translation>Ein Name darf nicht mit „-“ oder „.“ beginnen und nicht mit „.“ enden.</translation>
    </message>
    <message>
        <source>“%1” is a name that the system keeps for itself.</source>
        <translation>„%1“ ist ein Name, den das System für sich reserviert.</translation>
    </message>
</context>
<context>
    <name>decant::DistributionRecord</name>
    <message>
        <source>“%1” can&apos;t be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>decant::DistributionsView</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distributionen</translation>
    </message>
</context>
<context>
    <name>decant::DockerArchive</name>
    <message>
        <source>%1 is damaged: the image&apos;s configuration is not what its name promises.</source>
        <translation>%1 ist beschädigt: Die Konfiguration des Images ist nicht das, was ihr Name verspricht.</translation>
    </message>
    <message>
        <source>%1 is incomplete: the layer %2 is missing.</source>
        <translation>%1 ist unvollständig: Die Schicht %2 fehlt.</translation>
    </message>
    <message>
        <source>The image contradicts itself: it has %1 layers, but describes %2.</source>
        <translation>Das Image widerspricht sich: Es hat %1 Schichten, beschreibt aber %2.</translation>
    </message>
</context>
<context>
    <name>decant::DockerManifest</name>
    <message>
        <source>%1 was written by a Docker older than 1.10; save it again with a newer one.</source>
        <translation>%1 wurde von einem Docker vor Version 1.10 geschrieben; speichern Sie es mit einem neueren noch einmal.</translation>
    </message>
    <message>
        <source>%1 holds no image: it has no manifest.json.</source>
        <translation>%1 enthält kein Image: manifest.json fehlt.</translation>
    </message>
    <message>
        <source>%1 holds no image at all.</source>
        <translation>%1 enthält überhaupt kein Image.</translation>
    </message>
</context>
<context>
    <name>decant::DocumentTask</name>
    <message>
        <source>%1 sends an unreasonably large answer.</source>
        <translation>%1 sendet eine unangemessen große Antwort.</translation>
    </message>
</context>
<context>
    <name>decant::DropArea</name>
    <message>
        <source>Drop a file here</source>
        <translation>Datei hier ablegen</translation>
    </message>
    <message>
        <source>A root file system (.tar, .tar.gz, .tar.xz), a WSL distribution (.wsl), or what “docker save” writes.</source>
        <translation>Ein Wurzeldateisystem (.tar, .tar.gz, .tar.xz), eine WSL-Distribution (.wsl) oder was „docker save“ schreibt.</translation>
    </message>
</context>
<context>
    <name>decant::EmitPlan</name>
    <message>
        <source>The image holds a file whose path is too long for any system: %1.</source>
        <translation>Das Image enthält eine Datei, deren Pfad für jedes System zu lang ist: %1.</translation>
    </message>
    <message>
        <source>Unpacked, the image is larger than %1, and is refused.</source>
        <translation>Entpackt ist das Image größer als %1 und wird abgelehnt.</translation>
    </message>
</context>
<context>
    <name>decant::Engine</name>
    <message>
        <source>No file can be written in the folder %1.</source>
        <translation>Im Ordner %1 kann keine Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 ist ein Ordner; geben Sie eine Datei an.</translation>
    </message>
</context>
<context>
    <name>decant::EngineOutput</name>
    <message>
        <source>The engine knows the image and describes none.</source>
        <translation>Die Engine kennt das Image und beschreibt keines.</translation>
    </message>
    <message>
        <source>“%1” is installed but does not answer: start it, or ask for the right to use it.</source>
        <translation>„%1“ ist installiert, antwortet aber nicht: Starten Sie es oder bitten Sie um das Recht, es zu benutzen.</translation>
    </message>
    <message>
        <source>“%1” has no space left for %2.</source>
        <translation>„%1“ hat keinen Platz mehr für %2.</translation>
    </message>
    <message>
        <source>The registry lets “%1” pull nothing for a while: it has pulled too much.</source>
        <translation>Die Registry lässt „%1“ eine Weile nichts herunterladen: Es hat zu viel heruntergeladen.</translation>
    </message>
    <message>
        <source>“%1” may not pull %2, or there is none. Sign in with “%1 login” first.</source>
        <translation>„%1“ darf %2 nicht herunterladen, oder es gibt dieses Image nicht. Melden Sie sich zuerst mit „%1 login“ an.</translation>
    </message>
    <message>
        <source>“%1” finds no image %2.</source>
        <translation>„%1“ findet kein Image %2.</translation>
    </message>
    <message>
        <source>“%1” does not reach the registry of %2.</source>
        <translation>„%1“ erreicht die Registry von %2 nicht.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t pull %2.</source>
        <translation>„%1“ kann %2 nicht herunterladen.</translation>
    </message>
</context>
<context>
    <name>decant::EntryPath</name>
    <message>
        <source>The image holds a file whose name is too long for any system: %1.</source>
        <translation>Das Image enthält eine Datei, deren Name für jedes System zu lang ist: %1.</translation>
    </message>
    <message>
        <source>The image tries to write outside of itself: %1. It is refused.</source>
        <translation>Das Image versucht, außerhalb von sich selbst zu schreiben: %1. Es wird abgelehnt.</translation>
    </message>
</context>
<context>
    <name>decant::EnvironmentDialog</name>
    <message>
        <source>Environment of the image</source>
        <translation>Umgebung des Images</translation>
    </message>
    <message>
        <source>What is ticked is there in the distribution, too. Values that look like secrets are not shown, and left out unless you tick them.</source>
        <translation>Was angekreuzt ist, gibt es auch in der Distribution. Werte, die nach Geheimnissen aussehen, werden nicht gezeigt und ausgelassen, solange Sie sie nicht ankreuzen.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Ignored: the command “%1”.</source>
        <translation>Ignoriert: der Befehl „%1“.</translation>
    </message>
    <message>
        <source>Ignored: the entrypoint “%1”.</source>
        <translation>Ignoriert: der Einstiegspunkt „%1“.</translation>
    </message>
    <message>
        <source>Ignored: the entrypoint “%1” and the command “%2”.</source>
        <translation>Ignoriert: der Einstiegspunkt „%1“ und der Befehl „%2“.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>decant::EnvironmentSetup</name>
    <message numerus="yes">
        <source>The image&apos;s variables are kept: %n.</source>
        <translation>
            <numerusform>%n Variable des Images bleibt erhalten.</numerusform>
            <numerusform>%n Variablen des Images bleiben erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
</context>
<context>
    <name>decant::ExportImageTask</name>
    <message>
        <source>“%1” does not describe %2.</source>
        <translation>„%1“ beschreibt %2 nicht.</translation>
    </message>
    <message>
        <source>“%1” has %2 for %3, not for %4. Pull the other one with it first.</source>
        <translation>„%1“ hat %2 für %3, nicht für %4. Holen Sie damit zuerst das andere.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t make a container of %2.</source>
        <translation>„%1“ kann aus %2 keinen Container machen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t export %2.</source>
        <translation>„%1“ kann %2 nicht exportieren.</translation>
    </message>
</context>
<context>
    <name>decant::ExportTask</name>
    <message>
        <source>“%1” can&apos;t be written: name a file in a folder of yours.</source>
        <translation>„%1“ kann nicht geschrieben werden: Geben Sie eine Datei in einem Ihrer Ordner an.</translation>
    </message>
    <message>
        <source>“%1” lies inside the distribution itself.</source>
        <translation>„%1“ liegt in der Distribution selbst.</translation>
    </message>
    <message>
        <source>Archives in this format are not made here: choose .tar, .tar.gz or .wsl.</source>
        <translation>In diesem Format werden hier keine Archive geschrieben: Wählen Sie .tar, .tar.gz oder .wsl.</translation>
    </message>
</context>
<context>
    <name>decant::FetchCatalogTask</name>
    <message>
        <source>A catalog comes from an address that begins with https://, without a password.</source>
        <translation>Ein Katalog kommt von einer Adresse, die mit https:// beginnt und kein Passwort enthält.</translation>
    </message>
    <message>
        <source>What %1 sends is too large for a catalog.</source>
        <translation>Was %1 sendet, ist für einen Katalog zu groß.</translation>
    </message>
    <message>
        <source>There is no catalog at this address of %1.</source>
        <translation>Unter dieser Adresse von %1 gibt es keinen Katalog.</translation>
    </message>
    <message>
        <source>%1 does not give out the catalog (status %2).</source>
        <translation>%1 gibt den Katalog nicht heraus (Status %2).</translation>
    </message>
</context>
<context>
    <name>decant::FileCredentialsTask</name>
    <message>
        <source>%1 can&apos;t be read as a file with credentials, and was left out.</source>
        <translation>%1 kann nicht als Datei mit Anmeldedaten gelesen werden und wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>decant::FileError</name>
    <message>
        <source>The disk that holds %1 is full. Free some space and try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Geben Sie Platz frei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no room left where standard output goes.</source>
        <translation>Wohin die Standardausgabe geht, ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>decant::FileImageSource</name>
    <message>
        <source>%1 is a root file system, which has no tags.</source>
        <translation>%1 ist ein Wurzeldateisystem, das keine Tags hat.</translation>
    </message>
    <message>
        <source>%1 is incomplete: the layer %2 is missing.</source>
        <translation>%1 ist unvollständig: Die Schicht %2 fehlt.</translation>
    </message>
</context>
<context>
    <name>decant::FileSet</name>
    <message>
        <source>%1 is incomplete: a part of the image is missing.</source>
        <translation>%1 ist unvollständig: Ein Teil des Images fehlt.</translation>
    </message>
</context>
<context>
    <name>decant::FileStream</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 ist ein Ordner. Geben Sie eine Datei darin an.</translation>
    </message>
</context>
<context>
    <name>decant::FileTab</name>
    <message>
        <source>Folder in OCI layout with one image</source>
        <translation>Ordner im OCI-Layout mit einem Image</translation>
    </message>
    <message numerus="yes">
        <source>Folder in OCI layout with %n images</source>
        <translation>
            <numerusform>Ordner im OCI-Layout mit %n Image</numerusform>
            <numerusform>Ordner im OCI-Layout mit %n Images</numerusform>
        </translation>
    </message>
    <message>
        <source>Image archive with one image, %1</source>
        <translation>Image-Archiv mit einem Image, %1</translation>
    </message>
    <message numerus="yes">
        <source>Image archive with %n images, %1</source>
        <translation>
            <numerusform>Image-Archiv mit %n Image, %1</numerusform>
            <numerusform>Image-Archiv mit %n Images, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>WSL distribution (.wsl), %1</source>
        <translation>WSL-Distribution (.wsl), %1</translation>
    </message>
    <message>
        <source>Root file system archive (%1), %2</source>
        <translation>Archiv eines Wurzeldateisystems (%1), %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>I&amp;mage</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokale Datei</translation>
    </message>
    <message>
        <source>Choose a file, or drop one above.</source>
        <translation>Wählen Sie eine Datei oder legen Sie oben eine ab.</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Die Datei wird angesehen…</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Sa&amp;ve as file…</source>
        <translation>Als Datei speic&amp;hern…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>decant::FindingsPanel</name>
    <message>
        <source>Obstacle</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Copy what helps</source>
        <translation>Abhilfe kopieren</translation>
    </message>
    <message>
        <source>To fix it: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
</context>
<context>
    <name>decant::FirstBootChoice</name>
    <message>
        <source>Variables that look secret were left out: %1.</source>
        <translation>Variablen, die nach Geheimnissen aussehen, wurden ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>decant::FirstBootRules</name>
    <message>
        <source>The account needs a name.</source>
        <translation>Das Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>A user name has at most %1 characters.</source>
        <translation>Ein Benutzername hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A user name can&apos;t contain “%1”: use small letters, digits, “_” and “-”.</source>
        <translation>Ein Benutzername darf „%1“ nicht enthalten: Verwenden Sie Kleinbuchstaben, Ziffern, „_“ und „-“.</translation>
    </message>
    <message>
        <source>A user name starts with a small letter or “_”.</source>
        <translation>Ein Benutzername beginnt mit einem Kleinbuchstaben oder „_“.</translation>
    </message>
    <message>
        <source>“%1” is a name that systems keep for themselves.</source>
        <translation>„%1“ ist ein Name, den Systeme für sich reservieren.</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>Ein Kennwort hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A password can&apos;t contain tabs, line breaks or other control characters: no terminal could type them.</source>
        <translation>Ein Kennwort darf keine Tabulatoren, Zeilenumbrüche oder andere Steuerzeichen enthalten: Kein Terminal könnte sie eingeben.</translation>
    </message>
    <message>
        <source>The host name is empty.</source>
        <translation>Der Hostname ist leer.</translation>
    </message>
    <message>
        <source>A host name has at most %1 characters.</source>
        <translation>Ein Hostname hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A host name can&apos;t contain “%1”: use letters, digits, “-” and “.”.</source>
        <translation>Ein Hostname darf „%1“ nicht enthalten: Verwenden Sie Buchstaben, Ziffern, „-“ und „.“.</translation>
    </message>
    <message>
        <source>Each part of a host name has 1 to %1 characters, and “-” only between others.</source>
        <translation>Jeder Teil eines Hostnamens hat 1 bis %1 Zeichen, und „-“ steht nur zwischen anderen.</translation>
    </message>
    <message>
        <source>“%1” is no locale; write it like de_DE.UTF-8 or C.UTF-8.</source>
        <translation>„%1“ ist kein Gebietsschema; schreiben Sie es wie de_DE.UTF-8 oder C.UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no time zone; write it like Europe/Berlin or UTC.</source>
        <translation>„%1“ ist keine Zeitzone; schreiben Sie sie wie Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>Without a password, “%1” could not answer when one is asked for administrator tasks.</source>
        <translation>Ohne Kennwort könnte „%1“ nicht antworten, wenn für Verwaltungsaufgaben eines verlangt wird.</translation>
    </message>
</context>
<context>
    <name>decant::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Open the folder of the distributions</source>
        <translation>Ordner der Distributionen öffnen</translation>
    </message>
    <message>
        <source>Te&amp;rminal</source>
        <translation>Te&amp;rminal</translation>
    </message>
    <message>
        <source>New distributions</source>
        <translation>Neue Distributionen</translation>
    </message>
    <message>
        <source>WSL 2 (recommended)</source>
        <translation>WSL 2 (empfohlen)</translation>
    </message>
    <message>
        <source>WSL 1</source>
        <translation>WSL 1</translation>
    </message>
    <message>
        <source>Default WSL &amp;version</source>
        <translation>Übliche WSL-&amp;Version</translation>
    </message>
    <message>
        <source>Default l&amp;ocation</source>
        <translation>Üblicher &amp;Ort</translation>
    </message>
    <message>
        <source>Each distribution gets a folder of its own there, and can be put elsewhere when it is created.</source>
        <translation>Jede Distribution bekommt dort einen eigenen Ordner und kann beim Erstellen auch anderswo abgelegt werden.</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>Open WSL &amp;Settings</source>
        <translation>WSL-Einstellungen ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Name a folder with its whole path.</source>
        <translation>Geben Sie einen Ordner mit vollem Pfad an.</translation>
    </message>
    <message>
        <source>&amp;Use the usual one</source>
        <translation>Den ü&amp;blichen verwenden</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>%1 frei.</translation>
    </message>
</context>
<context>
    <name>decant::HeldPlace</name>
    <message>
        <source>“%1” is running: stop it first.</source>
        <translation>„%1“ läuft: Stoppen Sie es zuerst.</translation>
    </message>
    <message>
        <source>“%1” is being changed just now: try again.</source>
        <translation>„%1“ wird gerade geändert: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Files of “%1” are missing.</source>
        <translation>Dateien von „%1“ fehlen.</translation>
    </message>
    <message>
        <source>“%1” belongs to an ordinary user, who has to do it.</source>
        <translation>„%1“ gehört einem gewöhnlichen Benutzer; nur er kann das tun.</translation>
    </message>
    <message>
        <source>“%1” belongs to the administrator, who has to do it.</source>
        <translation>„%1“ gehört dem Administrator; nur er kann das tun.</translation>
    </message>
</context>
<context>
    <name>decant::HelpDialog</name>
    <message>
        <source>New distribution</source>
        <translation>Neue Distribution</translation>
    </message>
    <message>
        <source>Search distributions</source>
        <translation>Distributionen suchen</translation>
    </message>
    <message>
        <source>Open a terminal</source>
        <translation>Terminal öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Unregister (delete)</source>
        <translation>Registrierung aufheben (löschen)</translation>
    </message>
    <message>
        <source>Everything that can be done to a distribution</source>
        <translation>Alles, was mit einer Distribution getan werden kann</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>In a new distribution: the image reference</source>
        <translation>In einer neuen Distribution: die Image-Referenz</translation>
    </message>
    <message>
        <source>In a new distribution: the image&apos;s tags</source>
        <translation>In einer neuen Distribution: die Tags des Images</translation>
    </message>
    <message>
        <source>In a new distribution: pause or resume</source>
        <translation>In einer neuen Distribution: pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>In a new distribution: back</source>
        <translation>In einer neuen Distribution: zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Decant %1</source>
        <translation>Decant %1</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>decant::HelperTask</name>
    <message>
        <source>%1 took too long to say who you are, and was left out.</source>
        <translation>%1 brauchte zu lange, um Ihre Anmeldedaten zu nennen, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The credential helper “%1” has a name that no helper can have; it was left out.</source>
        <translation>Der Credential Helper „%1“ hat einen Namen, den kein Helper haben kann; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1, which is to say who you are, can&apos;t be started: is it installed? It was left out.</source>
        <translation>%1, das Ihre Anmeldedaten nennen soll, kann nicht gestartet werden: Ist es installiert? Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 could not say who you are, and was left out; “echo %2 | %1 get” shows why.</source>
        <translation>%1 konnte Ihre Anmeldedaten nicht nennen und wurde ausgelassen; „echo %2 | %1 get“ zeigt, warum.</translation>
    </message>
</context>
<context>
    <name>decant::HomeSetup</name>
    <message>
        <source>Not copied to the home, since they are too large: %1.</source>
        <translation>Nicht in den persönlichen Ordner kopiert, weil zu groß: %1.</translation>
    </message>
</context>
<context>
    <name>decant::HostCheck</name>
    <message>
        <source>uidmap (elsewhere: shadow-utils)</source>
        <translation>uidmap (anderswo: shadow-utils)</translation>
    </message>
    <message>
        <source>A distribution needs user numbers of its own: have the administrator add the line “%1:100000:65536”, with a range that nobody else has, to %2.</source>
        <translation>Eine Distribution braucht eigene Benutzernummern: Bitten Sie den Administrator, die Zeile „%1:100000:65536“ mit einem Bereich, den sonst niemand hat, in %2 einzufügen.</translation>
    </message>
    <message>
        <source>This system keeps ordinary users from making user namespaces: have the administrator run “sysctl -w %1=%2”.</source>
        <translation>Dieses System lässt gewöhnliche Benutzer keine Benutzernamensräume anlegen: Bitten Sie den Administrator, „sysctl -w %1=%2“ auszuführen.</translation>
    </message>
    <message>
        <source>Install %1 to start distributions. You can still save images as files.</source>
        <translation>Installieren Sie %1, um Distributionen zu starten. Images als Dateien speichern können Sie auch so.</translation>
    </message>
</context>
<context>
    <name>decant::HostJob</name>
    <message>
        <source>Cloning %1</source>
        <translation>%1 wird geklont</translation>
    </message>
    <message>
        <source>%1 is cloned</source>
        <translation>%1 ist geklont</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be cloned</source>
        <translation>%1 konnte nicht geklont werden</translation>
    </message>
    <message>
        <source>Moving %1</source>
        <translation>%1 wird verschoben</translation>
    </message>
    <message>
        <source>%1 is moved</source>
        <translation>%1 ist verschoben</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be moved</source>
        <translation>%1 konnte nicht verschoben werden</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>%1 wird gesichert</translation>
    </message>
    <message>
        <source>%1 is backed up</source>
        <translation>%1 ist gesichert</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be backed up</source>
        <translation>%1 konnte nicht gesichert werden</translation>
    </message>
    <message>
        <source>Cloning…</source>
        <translation>Wird geklont…</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Wird verschoben…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Setting up %1</source>
        <translation>%1 wird eingerichtet</translation>
    </message>
    <message>
        <source>%1 is set up</source>
        <translation>%1 ist eingerichtet</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be set up</source>
        <translation>%1 konnte nicht eingerichtet werden</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Wird eingerichtet…</translation>
    </message>
</context>
<context>
    <name>decant::HumanText</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>decant::Identification</name>
    <message>
        <source>%1 didn&apos;t accept this name and password.</source>
        <translation>%1 hat diesen Namen und dieses Kennwort nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept the name and password from %2.</source>
        <translation>%1 hat den Namen und das Kennwort aus %2 nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>decant::ImageFacts</name>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plattform</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Digest kopieren</translation>
    </message>
</context>
<context>
    <name>decant::ImageIndex</name>
    <message>
        <source>This name stands for no image at all.</source>
        <translation>Dieser Name steht für gar kein Image.</translation>
    </message>
</context>
<context>
    <name>decant::ImageLocation</name>
    <message>
        <source>Name the folder behind “oci:”.</source>
        <translation>Nennen Sie hinter „oci:“ den Ordner.</translation>
    </message>
    <message>
        <source>Name the file behind “%1”.</source>
        <translation>Nennen Sie hinter „%1“ die Datei.</translation>
    </message>
</context>
<context>
    <name>decant::ImageManifest</name>
    <message>
        <source>This is not a runnable image but something else kept in a registry (%1).</source>
        <translation>Dies ist kein ausführbares Image, sondern etwas anderes aus einer Registry (%1).</translation>
    </message>
    <message>
        <source>The image&apos;s layers are encrypted, which Decant can&apos;t read.</source>
        <translation>Die Schichten des Images sind verschlüsselt; Decant kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>The image&apos;s layers are file system images, not archives (%1), which Decant can&apos;t read.</source>
        <translation>Die Schichten des Images sind Dateisystemabbilder statt Archive (%1); Decant kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>This is not a runnable image: it has a layer of type %1.</source>
        <translation>Dies ist kein ausführbares Image: Es hat eine Schicht vom Typ %1.</translation>
    </message>
</context>
<context>
    <name>decant::ImageMoved</name>
    <message>
        <source>%1 now points to a newer version.</source>
        <translation>%1 verweist jetzt auf eine neuere Version.</translation>
    </message>
</context>
<context>
    <name>decant::ImageReference</name>
    <message>
        <source>Type the name of an image, for example ghcr.io/myorg/myimage:latest.</source>
        <translation>Geben Sie den Namen eines Images ein, zum Beispiel ghcr.io/myorg/myimage:latest.</translation>
    </message>
    <message>
        <source>An image name has no “%1” in front: try “%2”.</source>
        <translation>Vor einem Image-Namen steht kein „%1“: Versuchen Sie „%2“.</translation>
    </message>
    <message>
        <source>References can&apos;t contain “%1”.</source>
        <translation>Referenzen dürfen „%1“ nicht enthalten.</translation>
    </message>
    <message>
        <source>“%1” is not a tag: a tag has up to 128 letters, digits, “_”, “.” and “-”, and starts with none of the last two.</source>
        <translation>„%1“ ist kein Tag: Ein Tag hat bis zu 128 Buchstaben, Ziffern, „_“, „.“ und „-“ und beginnt mit keinem der beiden letzten.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a registry.</source>
        <translation>„%1“ ist nicht die Adresse einer Registry.</translation>
    </message>
    <message>
        <source>Repository names are lower case. Use “%1”?</source>
        <translation>Repository-Namen werden kleingeschrieben. „%1“ verwenden?</translation>
    </message>
    <message>
        <source>This is an image&apos;s ID, which no registry knows. Give its name, or its digest behind a name: name@sha256:…</source>
        <translation>Dies ist die ID eines Images, die keine Registry kennt. Geben Sie den Namen an oder hinter einem Namen den Digest: name@sha256:…</translation>
    </message>
    <message>
        <source>A repository name has at most 255 characters.</source>
        <translation>Ein Repository-Name hat höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not the name of an image: a part of it is empty.</source>
        <translation>„%1“ ist kein Image-Name: Ein Teil davon ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not the name of an image: its parts are letters and digits, joined by single “.”, “_” or “-”.</source>
        <translation>„%1“ ist kein Image-Name: Die Teile bestehen aus Buchstaben und Ziffern, verbunden durch einzelne „.“, „_“ oder „-“.</translation>
    </message>
</context>
<context>
    <name>decant::ImageResolution</name>
    <message>
        <source>The image&apos;s description is unreasonably large.</source>
        <translation>Die Beschreibung des Images ist unangemessen groß.</translation>
    </message>
    <message>
        <source>What came for the image&apos;s description %1 is not what its digest promises.</source>
        <translation>Was als Beschreibung %1 des Images ankam, entspricht nicht dem Digest.</translation>
    </message>
    <message>
        <source>The image&apos;s index leads in a circle or too deep. Decant refuses it.</source>
        <translation>Der Index des Images führt im Kreis oder zu tief. Decant lehnt es ab.</translation>
    </message>
    <message>
        <source>The image contradicts itself: it has %1 layers, but describes %2.</source>
        <translation>Das Image widerspricht sich: Es hat %1 Schichten, beschreibt aber %2.</translation>
    </message>
    <message>
        <source>The image&apos;s index says that it is built for %1, the image itself says %2. It may not run.</source>
        <translation>Der Index des Images nennt %1 als Plattform, das Image selbst %2. Vielleicht läuft es nicht.</translation>
    </message>
</context>
<context>
    <name>decant::ImageSource</name>
    <message>
        <source>%1 is no file on this disk.</source>
        <translation>%1 ist keine Datei auf diesem Datenträger.</translation>
    </message>
</context>
<context>
    <name>decant::ImageTexts</name>
    <message>
        <source>%1 in one layer</source>
        <translation>%1 in einer Schicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layers</source>
        <translation>
            <numerusform>%1 in %n Schicht</numerusform>
            <numerusform>%1 in %n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all already cached</source>
        <translation>%1, alles schon im Cache</translation>
    </message>
    <message>
        <source>%1, %2 already cached</source>
        <translation>%1, davon %2 schon im Cache</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (heute)</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>decant::IndexMemory</name>
    <message>
        <source>The image holds more files, links and attributes than any honest image.</source>
        <translation>Das Image enthält mehr Dateien, Links und Attribute als jedes ehrliche Image.</translation>
    </message>
</context>
<context>
    <name>decant::InterruptedDialog</name>
    <message>
        <source>Interrupted imports</source>
        <translation>Unterbrochene Importe</translation>
    </message>
    <message>
        <source>1 import was interrupted.</source>
        <translation>1 Import wurde unterbrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n imports were interrupted.</source>
        <translation>
            <numerusform>%n Import wurde unterbrochen.</numerusform>
            <numerusform>%n Importe wurden unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has been downloaded is in the cache, and will not be downloaded again.</source>
        <translation>Was heruntergeladen ist, liegt im Cache und wird nicht noch einmal heruntergeladen.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Kennwort von %1</translation>
    </message>
    <message>
        <source>R&amp;epeat password</source>
        <translation>Kennwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>Password of %1 in %2</source>
        <translation>Kennwort von %1 in %2</translation>
    </message>
    <message>
        <source>Repeat the password of %1 in %2</source>
        <translation>Kennwort von %1 in %2 wiederholen</translation>
    </message>
    <message>
        <source>The passwords differ.</source>
        <translation>Die Kennwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Passwords are never kept: type it again.</source>
        <translation>Kennwörter werden nie gespeichert: Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Repeat the password.</source>
        <translation>Wiederholen Sie das Kennwort.</translation>
    </message>
    <message>
        <source>The passwords match.</source>
        <translation>Die Kennwörter stimmen überein.</translation>
    </message>
</context>
<context>
    <name>decant::IsolatedTree</name>
    <message>
        <source>The image holds symbolic links that run in circles: %1.</source>
        <translation>Das Image enthält symbolische Links, die im Kreis führen: %1.</translation>
    </message>
    <message>
        <source>The image uses a name that is reserved for marking deleted files, but marks nothing: %1.</source>
        <translation>Das Image verwendet einen Namen, der gelöschten Dateien vorbehalten ist, markiert aber nichts: %1.</translation>
    </message>
    <message>
        <source>The image holds a file whose path is too long: %1.</source>
        <translation>Das Image enthält eine Datei, deren Pfad zu lang ist: %1.</translation>
    </message>
</context>
<context>
    <name>decant::Job</name>
    <message>
        <source>What was missing has been installed.</source>
        <translation>Was gefehlt hat, wurde installiert.</translation>
    </message>
</context>
<context>
    <name>decant::JobActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Co&amp;py details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Stoppen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>S&amp;how distribution</source>
        <translation>&amp;Distribution anzeigen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut ve&amp;rsuchen</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>&amp;Run in background</source>
        <translation>Im &amp;Hintergrund ausführen</translation>
    </message>
    <message>
        <source>Open &amp;terminal</source>
        <translation>&amp;Terminal öffnen</translation>
    </message>
    <message>
        <source>Only downloads can be paused.</source>
        <translation>Nur Downloads können pausiert werden.</translation>
    </message>
    <message>
        <source>Stop creating %1? Downloaded layers stay in the cache.</source>
        <translation>Das Erstellen von %1 stoppen? Heruntergeladene Schichten bleiben im Cache.</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Stop saving %1? Downloaded layers stay in the cache.</source>
        <translation>Das Speichern von %1 stoppen? Heruntergeladene Schichten bleiben im Cache.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Anderen &amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>&amp;Download again</source>
        <translation>Erneut herunter&amp;laden</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Save &amp;as file…</source>
        <translation>Als Datei speic&amp;hern…</translation>
    </message>
    <message>
        <source>Sta&amp;rt again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
</context>
<context>
    <name>decant::JobRow</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Only downloads can be paused.</source>
        <translation>Nur Downloads können pausiert werden.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>decant::JobTexts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be created</source>
        <translation>%1 konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 wurde gestoppt</translation>
    </message>
    <message>
        <source>Stopping %1…</source>
        <translation>%1 wird gestoppt…</translation>
    </message>
    <message>
        <source>%1 is queued</source>
        <translation>%1 ist in der Warteschlange</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist pausiert</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>%1 wird erstellt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird pausiert…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Queued, %1% done</source>
        <translation>In der Warteschlange, %1 % fertig</translation>
    </message>
    <message>
        <source>It starts when another one has ended.</source>
        <translation>Beginnt, sobald ein anderer Auftrag beendet ist.</translation>
    </message>
    <message>
        <source>Looking up the image, retrying in %1 s</source>
        <translation>Das Image wird gesucht, neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>Looking up the image…</source>
        <translation>Das Image wird gesucht…</translation>
    </message>
    <message>
        <source>All layers are in the cache</source>
        <translation>Alle Schichten sind im Cache</translation>
    </message>
    <message>
        <source>Putting the layers together…</source>
        <translation>Die Schichten werden zusammengefügt…</translation>
    </message>
    <message numerus="yes">
        <source>No data for %n seconds, waiting for %1</source>
        <translation>
            <numerusform>Seit %n Sekunde keine Daten, warten auf %1</numerusform>
            <numerusform>Seit %n Sekunden keine Daten, warten auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the download</source>
        <translation>%1 hat den Download verweigert</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 limits downloads</source>
        <translation>%1 begrenzt Downloads</translation>
    </message>
    <message>
        <source>The image was not found</source>
        <translation>Das Image wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The image arrived damaged</source>
        <translation>Das Image kam beschädigt an</translation>
    </message>
    <message>
        <source>This image can&apos;t be imported safely</source>
        <translation>Dieses Image kann nicht sicher importiert werden</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>All layers are saved.</source>
        <translation>Alle Schichten sind gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n layers are saved.</source>
        <translation>
            <numerusform>%1 von %n Schicht ist gespeichert.</numerusform>
            <numerusform>%1 von %n Schichten sind gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenfügen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be saved</source>
        <translation>%1 konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Wird eingerichtet…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 are saved.</source>
        <translation>%1 sind gespeichert.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>A layer arrived damaged</source>
        <translation>Ein Layer kam beschädigt an</translation>
    </message>
    <message>
        <source>Your organization blocks %1</source>
        <translation>Ihre Organisation sperrt %1</translation>
    </message>
    <message>
        <source>WSL couldn&apos;t import the distribution</source>
        <translation>WSL konnte die Distribution nicht importieren</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung weg</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Too many downloads</source>
        <translation>Zu viele Downloads</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Limited by the disk</source>
        <translation>Vom Datenträger gebremst</translation>
    </message>
    <message>
        <source>The image changed during the download</source>
        <translation>Das Image hat sich während des Downloads geändert</translation>
    </message>
</context>
<context>
    <name>decant::JobTray</name>
    <message numerus="yes">
        <source>%n jobs are under way</source>
        <translation>
            <numerusform>%n Auftrag läuft</numerusform>
            <numerusform>%n Aufträge laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2 %</translation>
    </message>
</context>
<context>
    <name>decant::JobView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>decant::JobsPopup</name>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Forgets the jobs that have ended.</source>
        <translation>Entfernt beendete Aufträge aus der Liste.</translation>
    </message>
</context>
<context>
    <name>decant::JsonReader</name>
    <message>
        <source>The %1 is not valid JSON.</source>
        <translation>Das JSON ist ungültig: %1.</translation>
    </message>
    <message>
        <source>The %1 is not a JSON object.</source>
        <translation>Dies ist kein JSON-Objekt: %1.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>is not a string</source>
        <translation>ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>holds something that is not a string</source>
        <translation>enthält etwas, das keine Zeichenkette ist</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>holds something that is not an object</source>
        <translation>enthält etwas, das kein Objekt ist</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>decant::Keychain</name>
    <message>
        <source>The system&apos;s keychain does not let Decant in. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Systems lässt Decant nicht zu. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be reached. Start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Der Schlüsselbund des Systems ist nicht erreichbar. Starten Sie einen, zum Beispiel GNOME Keyring oder KWallet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>decant::LayerBlobs</name>
    <message>
        <source>Layer %1 was damaged on this disk, and was thrown away. Try again: it is then downloaded anew.</source>
        <translation>Die Schicht %1 war auf diesem Datenträger beschädigt und wurde verworfen. Versuchen Sie es noch einmal: Sie wird dann neu heruntergeladen.</translation>
    </message>
    <message>
        <source>Layer %1 is damaged: the file %2 is not what its digest promises.</source>
        <translation>Die Schicht %1 ist beschädigt: Die Datei %2 entspricht nicht ihrem Digest.</translation>
    </message>
</context>
<context>
    <name>decant::LayerContents</name>
    <message>
        <source>Layer %1 is shorter than it was when it was first read.</source>
        <translation>Die Schicht %1 ist kürzer als beim ersten Lesen.</translation>
    </message>
</context>
<context>
    <name>decant::LayerIndex</name>
    <message>
        <source>Unpacked, the layer is larger than %1, and is refused.</source>
        <translation>Entpackt ist die Schicht größer als %1 und wird abgelehnt.</translation>
    </message>
</context>
<context>
    <name>decant::LayerIndexFile</name>
    <message>
        <source>What is remembered of the layer is not readable.</source>
        <translation>Was über die Schicht gespeichert ist, kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>decant::LayerModel</name>
    <message>
        <source>Retrying in %1 s (%2 of %3)</source>
        <translation>Neuer Versuch in %1 s (%2 von %3)</translation>
    </message>
    <message>
        <source>Retrying in %1 s</source>
        <translation>Neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>Retrying (%1 of %2)</source>
        <translation>Neuer Versuch (%1 von %2)</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Im Cache</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird eingefügt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Layer %1, %2, %3, %4 percent</source>
        <translation>Schicht %1, %2, %3, %4 Prozent</translation>
    </message>
    <message>
        <source>Layer %1, %2, %3</source>
        <translation>Schicht %1, %2, %3</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>decant::LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
</context>
<context>
    <name>decant::LayerTreeBuilder</name>
    <message>
        <source>The hard link %1 points to a directory: %2.</source>
        <translation>Der harte Link %1 zeigt auf einen Ordner: %2.</translation>
    </message>
    <message>
        <source>The layer holds hard links that only point at one another: %1.</source>
        <translation>Die Schicht enthält harte Links, die nur aufeinander zeigen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The layer holds more than %n files, which no honest image does.</source>
        <translation>
            <numerusform>Die Schicht enthält mehr als %n Datei; das tut kein ehrliches Image.</numerusform>
            <numerusform>Die Schicht enthält mehr als %n Dateien; das tut kein ehrliches Image.</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer holds a name that no file can have: %1.</source>
        <translation>Die Schicht enthält einen Namen, den keine Datei haben kann: %1.</translation>
    </message>
    <message>
        <source>The layer tries to replace the root directory by a file.</source>
        <translation>Die Schicht versucht, den Wurzelordner durch eine Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>The layer marks something as deleted that has no name: %1.</source>
        <translation>Die Schicht markiert etwas als gelöscht, das keinen Namen hat: %1.</translation>
    </message>
    <message>
        <source>The symbolic link %1 has a target that no link can have.</source>
        <translation>Der symbolische Link %1 hat ein Ziel, das kein Link haben kann.</translation>
    </message>
</context>
<context>
    <name>decant::LeaveDialog</name>
    <message>
        <source>Close without creating %1?</source>
        <translation>Schließen, ohne %1 zu erstellen?</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>Ihre Eingaben gehen verloren.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>decant::LikelyVerdict</name>
    <message>
        <source>Good fit</source>
        <translation>Gut geeignet</translation>
    </message>
    <message>
        <source>Application image</source>
        <translation>Anwendungs-Image</translation>
    </message>
    <message>
        <source>Not made for root</source>
        <translation>Nicht für root bestimmt</translation>
    </message>
    <message>
        <source>Should work well as a distribution.</source>
        <translation>Sollte gut als Distribution funktionieren.</translation>
    </message>
    <message>
        <source>It offers a service and was built to run one program. It can still be used, but tools may be missing.</source>
        <translation>Es bietet einen Dienst an und ist dafür gebaut, ein einziges Programm auszuführen. Sie können es trotzdem verwenden, aber Werkzeuge könnten fehlen.</translation>
    </message>
    <message>
        <source>It starts “%1” instead of a shell and was built to run one program. It can still be used, but tools may be missing.</source>
        <translation>Es startet „%1“ statt einer Shell und ist dafür gebaut, ein einziges Programm auszuführen. Sie können es trotzdem verwenden, aber Werkzeuge könnten fehlen.</translation>
    </message>
    <message>
        <source>The image runs as “%1”.</source>
        <translation>Das Image läuft als „%1“.</translation>
    </message>
</context>
<context>
    <name>decant::ListTagsTask</name>
    <message>
        <source>%1 has no image called %2, or it is private.</source>
        <translation>%1 hat kein Image mit dem Namen %2, oder es ist privat.</translation>
    </message>
    <message>
        <source>%1 sends a list of tags that can&apos;t be read.</source>
        <translation>%1 sendet eine Liste von Tags, die nicht lesbar ist.</translation>
    </message>
</context>
<context>
    <name>decant::LocalChanges</name>
    <message>
        <source>“%1” can&apos;t be renamed.</source>
        <translation>„%1“ kann nicht umbenannt werden.</translation>
    </message>
</context>
<context>
    <name>decant::LocalHost</name>
    <message>
        <source>“%1” is missing: install Decant again.</source>
        <translation>„%1“ fehlt: Installieren Sie Decant neu.</translation>
    </message>
    <message>
        <source>No distribution is the default one here: each is called by its name.</source>
        <translation>Hier ist keine Distribution der Standard: Jede wird mit ihrem Namen aufgerufen.</translation>
    </message>
    <message>
        <source>Distributions have no disks of their own here: each is a folder.</source>
        <translation>Distributionen haben hier keine eigenen Datenträger: Jede ist ein Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be installed from here: use the system&apos;s own tools.</source>
        <translation>Von hier aus lässt sich nichts installieren: Verwenden Sie die Werkzeuge des Systems.</translation>
    </message>
</context>
<context>
    <name>decant::LocalImportStream</name>
    <message>
        <source>The disk is full: free some space, or choose another folder.</source>
        <translation>Der Datenträger ist voll: Geben Sie Platz frei oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The image&apos;s files are damaged, and were refused.</source>
        <translation>Die Dateien des Images sind beschädigt und wurden abgelehnt.</translation>
    </message>
    <message>
        <source>The image&apos;s files can&apos;t be unpacked.</source>
        <translation>Die Dateien des Images können nicht entpackt werden.</translation>
    </message>
</context>
<context>
    <name>decant::LocaleSetup</name>
    <message>
        <source>The language is %1.</source>
        <translation>Die Sprache ist %1.</translation>
    </message>
    <message>
        <source>The language is %1, which is made first.</source>
        <translation>Die Sprache ist %1; sie wird zuvor erzeugt.</translation>
    </message>
    <message>
        <source>The image does not have the language %1, and nothing that could make it: it stays plain (C.UTF-8).</source>
        <translation>Das Image hat die Sprache %1 nicht und nichts, womit sie erzeugt werden könnte: Es bleibt bei C.UTF-8.</translation>
    </message>
    <message>
        <source>The image does not know the time zone %1.</source>
        <translation>Das Image kennt die Zeitzone %1 nicht.</translation>
    </message>
    <message>
        <source>The time zone can&apos;t be %1: the image has no time zones, and no package manager that could bring them.</source>
        <translation>Die Zeitzone kann nicht %1 sein: Das Image hat keine Zeitzonen und keine Paketverwaltung, die sie installieren könnte.</translation>
    </message>
    <message>
        <source>The time zone is %1.</source>
        <translation>Die Zeitzone ist %1.</translation>
    </message>
    <message>
        <source>The time zone is %1; the time zones are installed first.</source>
        <translation>Die Zeitzone ist %1; die Zeitzonen werden zuvor installiert.</translation>
    </message>
</context>
<context>
    <name>decant::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Kinds of lines</source>
        <translation>Arten von Zeilen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>decant::LxssRegistry</name>
    <message>
        <source>There is no distribution “%1”.</source>
        <translation>Es gibt keine Distribution „%1“.</translation>
    </message>
    <message>
        <source>Windows does not let Decant change “%1”.</source>
        <translation>Windows lässt Decant „%1“ nicht ändern.</translation>
    </message>
    <message>
        <source>Your organization blocks WSL: ask your administrator.</source>
        <translation>Ihre Organisation blockiert WSL: Wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>WSL is not installed. Open a terminal as administrator, type “wsl --install”, and restart the computer.</source>
        <translation>WSL ist nicht installiert. Öffnen Sie ein Terminal als Administrator, geben Sie „wsl --install“ ein und starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>WSL needs an update: version %1 is installed; %2 is needed. Type “wsl --update” in a terminal.</source>
        <translation>WSL braucht ein Update: Version %1 ist installiert, %2 wird benötigt. Geben Sie in einem Terminal „wsl --update“ ein.</translation>
    </message>
    <message>
        <source>Windows&apos;s Virtual Machine Platform is switched off. Open a terminal as administrator, type “wsl --install --no-distribution”, and restart the computer.</source>
        <translation>Die VM-Plattform von Windows ist ausgeschaltet. Öffnen Sie ein Terminal als Administrator, geben Sie „wsl --install --no-distribution“ ein und starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>There is a distribution “%1” already: choose another name.</source>
        <translation>Es gibt schon eine Distribution „%1“: Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>decant::MainWindow</name>
    <message>
        <source>No runtime found</source>
        <translation>Keine Laufzeitumgebung gefunden</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Er&amp;neut prüfen</translation>
    </message>
    <message>
        <source>The list can&apos;t be read</source>
        <translation>Die Liste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut ve&amp;rsuchen</translation>
    </message>
    <message>
        <source>Co&amp;py details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>No distributions yet</source>
        <translation>Noch keine Distributionen</translation>
    </message>
    <message>
        <source>Create one from a container image. You don&apos;t need Docker.</source>
        <translation>Erstellen Sie eine aus einem Container-Image. Docker wird nicht benötigt.</translation>
    </message>
    <message>
        <source>&amp;New distribution</source>
        <translation>&amp;Neue Distribution</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>The image reference is copied</source>
        <translation>Die Image-Referenz ist kopiert</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>%1 didn&apos;t start</source>
        <translation>%1 ist nicht gestartet</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>Wird umbenannt…</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be renamed</source>
        <translation>%1 konnte nicht umbenannt werden</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>The default user couldn&apos;t be changed</source>
        <translation>Der Standardbenutzer konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>%1 now starts as %2</source>
        <translation>%1 startet jetzt als %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be stopped</source>
        <translation>%1 konnte nicht gestoppt werden</translation>
    </message>
    <message>
        <source>The default couldn&apos;t be changed</source>
        <translation>Der Standard konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>%1 is now the default</source>
        <translation>%1 ist jetzt der Standard</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be cloned</source>
        <translation>%1 konnte nicht geklont werden</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be moved</source>
        <translation>%1 konnte nicht verschoben werden</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be backed up</source>
        <translation>%1 konnte nicht gesichert werden</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Save an image as a file</source>
        <translation>Image als Datei &amp;speichern</translation>
    </message>
    <message>
        <source>Location of %1</source>
        <translation>Speicherort von %1</translation>
    </message>
    <message>
        <source>The disk size couldn&apos;t be changed</source>
        <translation>Die Größe des Datenträgers konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>The disk of %1 has its new size</source>
        <translation>Der Datenträger von %1 hat seine neue Größe</translation>
    </message>
    <message>
        <source>&amp;Save an image as a file instead</source>
        <translation>Stattdessen ein Image als Datei &amp;speichern</translation>
    </message>
    <message>
        <source>WSL is not installed</source>
        <translation>WSL ist nicht installiert</translation>
    </message>
    <message>
        <source>Decant needs the Windows Subsystem for Linux. Installing it asks for administrator rights and may need a restart.</source>
        <translation>Decant braucht das Windows-Subsystem für Linux. Die Installation verlangt Administratorrechte und möglicherweise einen Neustart.</translation>
    </message>
    <message>
        <source>&amp;Install WSL</source>
        <translation>WSL &amp;installieren</translation>
    </message>
    <message>
        <source>WSL needs an update</source>
        <translation>WSL muss aktualisiert werden</translation>
    </message>
    <message>
        <source>Version %1 is installed; %2 is needed.</source>
        <translation>Version %1 ist installiert; nötig ist %2.</translation>
    </message>
    <message>
        <source>&amp;Update WSL</source>
        <translation>WSL &amp;aktualisieren</translation>
    </message>
    <message>
        <source>WSL 2 can&apos;t start</source>
        <translation>WSL 2 kann nicht starten</translation>
    </message>
    <message>
        <source>Windows&apos;s Virtual Machine Platform is turned off. Turning it on asks for administrator rights and may need a restart.</source>
        <translation>Die VM-Plattform von Windows ist ausgeschaltet. Das Einschalten verlangt Administratorrechte und möglicherweise einen Neustart.</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Virtualization is turned off on this computer. Turn it on in the firmware settings, then check again.</source>
        <translation>Die Virtualisierung ist auf diesem Computer ausgeschaltet. Schalten Sie sie in den Firmware-Einstellungen ein und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Show &amp;instructions</source>
        <translation>&amp;Anleitung anzeigen</translation>
    </message>
    <message>
        <source>Your organization blocks %1</source>
        <translation>Ihre Organisation blockiert %1</translation>
    </message>
    <message>
        <source>Ask your administrator to allow it. You can still save images as files.</source>
        <translation>Bitten Sie Ihren Administrator, es zu erlauben. Images können Sie trotzdem als Dateien speichern.</translation>
    </message>
    <message>
        <source>It takes effect when this computer has been restarted.</source>
        <translation>Es wirkt erst, wenn dieser Computer neu gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>decant::MainWindowStatusBar</name>
    <message>
        <source>Jobs (Ctrl+J)</source>
        <translation>Aufträge (Strg+J)</translation>
    </message>
    <message>
        <source>1 distribution</source>
        <translation>1 Distribution</translation>
    </message>
    <message numerus="yes">
        <source>%n distributions</source>
        <translation>
            <numerusform>%n Distribution</numerusform>
            <numerusform>%n Distributionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 running</source>
        <translation>%1, davon %2 laufend</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are under way</source>
        <translation>
            <numerusform>%n Auftrag läuft</numerusform>
            <numerusform>%n Aufträge laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have ended</source>
        <translation>
            <numerusform>%n Auftrag ist beendet</numerusform>
            <numerusform>%n Aufträge sind beendet</numerusform>
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
        <translation>&amp;Neue Distribution</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Search distributions</source>
        <translation>Distributionen suchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Running first</source>
        <translation>Laufende zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation>Diese Liste ist vielleicht veraltet</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Last started</source>
        <translation>Zuletzt gestartet</translation>
    </message>
    <message>
        <source>Show system distributions</source>
        <translation>Systemdistributionen anzeigen</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
</context>
<context>
    <name>decant::ManifestDocument</name>
    <message>
        <source>This image uses an obsolete format (schema 1). Its owner needs to build it again.</source>
        <translation>Dieses Image verwendet ein veraltetes Format (Schema 1). Der Besitzer muss es neu bauen.</translation>
    </message>
    <message>
        <source>The image&apos;s manifest is ambiguous: tools would disagree about what it contains. Decant refuses it.</source>
        <translation>Das Manifest des Images ist mehrdeutig: Programme wären uneins, was es enthält. Decant lehnt es ab.</translation>
    </message>
    <message>
        <source>The manifest is neither an image nor an index.</source>
        <translation>Das Manifest ist weder ein Image noch ein Index.</translation>
    </message>
</context>
<context>
    <name>decant::MergeImageTask</name>
    <message>
        <source>%1 It can still be saved as a file.</source>
        <translation>%1 Es kann trotzdem als Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>What was missing has been installed; the log is %1.</source>
        <translation>Was fehlte, wurde installiert; das Protokoll ist %1.</translation>
    </message>
    <message>
        <source>What is missing could not be installed: see %1 in the distribution, and run %2 there as root to try again.</source>
        <translation>Was fehlt, konnte nicht installiert werden: Siehe %1 in der Distribution, und führen Sie dort als root %2 aus, um es noch einmal zu versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n extended attributes that no importer takes are left out.</source>
        <translation>
            <numerusform>%n erweitertes Attribut, das kein Import annimmt, wird weggelassen.</numerusform>
            <numerusform>%n erweiterte Attribute, die kein Import annimmt, werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This image is large: %1 unpacked.</source>
        <translation>Dieses Image ist groß: %1 entpackt.</translation>
    </message>
</context>
<context>
    <name>decant::MergeLayers</name>
    <message>
        <source>The merged archive did not become as large as planned.</source>
        <translation>Das zusammengefügte Archiv wurde nicht so groß wie geplant.</translation>
    </message>
</context>
<context>
    <name>decant::MoveDialog</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Its files go to another folder; nothing in them changes.</source>
        <translation>Die Dateien kommen in einen anderen Ordner; an ihnen ändert sich nichts.</translation>
    </message>
    <message>
        <source>New &amp;location</source>
        <translation>Neuer &amp;Speicherort</translation>
    </message>
    <message>
        <source>&amp;Stop and move</source>
        <translation>S&amp;toppen und verschieben</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>It is here now. Choose another folder.</source>
        <translation>Dort ist sie schon. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>decant::MoveTask</name>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” is still being tidied up after it was moved: try again.</source>
        <translation>„%1“ wird nach dem Verschieben noch aufgeräumt: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is in “%2” already.</source>
        <translation>„%1“ ist schon in „%2“.</translation>
    </message>
</context>
<context>
    <name>decant::NameCheck</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>A distribution named “%1” already exists.</source>
        <translation>Eine Distribution mit dem Namen „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>„%1“ &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>decant::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Exce&amp;ptions</source>
        <translation>Aus&amp;nahmen</translation>
    </message>
    <message>
        <source>Parallel &amp;downloads</source>
        <translation>Parallele &amp;Downloads</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Spiegelserver</translation>
    </message>
    <message>
        <source>Asked before the registry itself, in this order.</source>
        <translation>Werden vor der Registry selbst gefragt, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Trusted for tags</source>
        <translation>Gilt für Tags</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Hosts without a proxy, comma-separated</source>
        <translation>Hosts ohne Proxy, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>decant::NewDistribution</name>
    <message>
        <source>Distributions do not run in WSL here: there is no version of it to be chosen.</source>
        <translation>Distributionen laufen hier nicht in WSL: Es gibt keine Version davon zu wählen.</translation>
    </message>
    <message>
        <source>WSL %1 can&apos;t be had on this computer.</source>
        <translation>WSL %1 gibt es auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>WSL 1 can&apos;t start systemd: choose WSL 2, or leave it out.</source>
        <translation>WSL 1 kann systemd nicht starten: Wählen Sie WSL 2, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>WSL 2 can&apos;t be had on this computer: choose WSL 1 instead (--wsl-version 1).</source>
        <translation>WSL 2 gibt es auf diesem Computer nicht: Wählen Sie stattdessen WSL 1 (--wsl-version 1).</translation>
    </message>
</context>
<context>
    <name>decant::NewDistributionDialog</name>
    <message>
        <source>You can close this window. The import continues in the background.</source>
        <translation>Sie können dieses Fenster schließen. Der Import läuft im Hintergrund weiter.</translation>
    </message>
    <message>
        <source>New distribution</source>
        <translation>Neue Distribution</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Containe&amp;r</source>
        <translation>&amp;Container</translation>
    </message>
    <message>
        <source>&amp;Local file</source>
        <translation>&amp;Lokale Datei</translation>
    </message>
    <message>
        <source>Where the image is</source>
        <translation>Woher das Image kommt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Save an image as a file</source>
        <translation>Image als Datei speichern</translation>
    </message>
    <message>
        <source>More ways to use the image</source>
        <translation>Weitere Verwendungen des Images</translation>
    </message>
    <message>
        <source>You can close this window. Saving continues in the background.</source>
        <translation>Sie können dieses Fenster schließen. Das Speichern läuft im Hintergrund weiter.</translation>
    </message>
    <message>
        <source>Save &amp;as .wsl file…</source>
        <translation>Als .wsl-Dat&amp;ei speichern…</translation>
    </message>
    <message>
        <source>Cre&amp;ate</source>
        <translation>&amp;Erstellen</translation>
    </message>
</context>
<context>
    <name>decant::NoMatch</name>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Suche löschen</translation>
    </message>
    <message>
        <source>No distribution is in this state.</source>
        <translation>Keine Distribution ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>No distribution matches “%1”.</source>
        <translation>Keine Distribution entspricht „%1“.</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>decant::OciLayout</name>
    <message>
        <source>%1 is not in OCI layout: it has no oci-layout and index.json.</source>
        <translation>%1 ist nicht im OCI-Layout: oci-layout und index.json fehlen.</translation>
    </message>
    <message>
        <source>%1 holds several images: %2. Say which, as in “%3”.</source>
        <translation>%1 enthält mehrere Images: %2. Sagen Sie, welches, wie in „%3“.</translation>
    </message>
    <message>
        <source>%1 names no image “%2”; leave the name out.</source>
        <translation>%1 nennt kein Image „%2“; lassen Sie den Namen weg.</translation>
    </message>
    <message>
        <source>%1 names no image “%2”, but %3.</source>
        <translation>%1 nennt kein Image „%2“, sondern %3.</translation>
    </message>
</context>
<context>
    <name>decant::Offline</name>
    <message>
        <source>No connection. Cached images still work.</source>
        <translation>Keine Verbindung. Images im Cache lassen sich dennoch verwenden.</translation>
    </message>
</context>
<context>
    <name>decant::OpenedSource</name>
    <message>
        <source>%1 unpacks to more than Decant accepts; it may be a trap.</source>
        <translation>%1 wird beim Entpacken größer, als Decant zulässt; es kann eine Falle sein.</translation>
    </message>
    <message>
        <source>%1 is no root file system but an archive of images, as “docker save” writes it. Its image is used.</source>
        <translation>%1 ist kein Wurzeldateisystem, sondern ein Archiv von Images, wie „docker save“ es schreibt. Das Image darin wird verwendet.</translation>
    </message>
    <message>
        <source>%1 is no archive of images but a root file system, and is used as one.</source>
        <translation>%1 ist kein Archiv von Images, sondern ein Wurzeldateisystem, und wird als solches verwendet.</translation>
    </message>
    <message>
        <source>%1 is not in OCI layout, but what “docker save” writes.</source>
        <translation>%1 ist nicht im OCI-Layout, sondern das, was „docker save“ schreibt.</translation>
    </message>
    <message>
        <source>%1 is not what “docker save” writes, but in OCI layout.</source>
        <translation>%1 ist nicht das, was „docker save“ schreibt, sondern im OCI-Layout.</translation>
    </message>
    <message>
        <source>%1 is not a folder in OCI layout: it has no oci-layout and index.json.</source>
        <translation>%1 ist kein Ordner im OCI-Layout: oci-layout und index.json fehlen.</translation>
    </message>
    <message>
        <source>%1 is a folder, but holds no image in OCI layout.</source>
        <translation>%1 ist ein Ordner, enthält aber kein Image im OCI-Layout.</translation>
    </message>
    <message>
        <source>%1 is a virtual disk, which Decant can&apos;t read yet; use an archive of its files.</source>
        <translation>%1 ist ein virtueller Datenträger, den Decant noch nicht lesen kann; verwenden Sie ein Archiv der Dateien darin.</translation>
    </message>
    <message>
        <source>%1 is neither an image archive nor a root file system: it is no tar, compressed or not.</source>
        <translation>%1 ist weder ein Image-Archiv noch ein Wurzeldateisystem: Es ist kein tar, auch kein komprimiertes.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Linux root file system: /etc and /bin are missing.</source>
        <translation>%1 ist kein Linux-Wurzeldateisystem: /etc und /bin fehlen.</translation>
    </message>
    <message>
        <source>%1 has neither /etc nor /bin; it may be no root file system.</source>
        <translation>%1 hat weder /etc noch /bin; vielleicht ist es kein Wurzeldateisystem.</translation>
    </message>
    <message>
        <source>%1 is damaged: it can&apos;t be read as an archive.</source>
        <translation>%1 ist beschädigt: Es kann nicht als Archiv gelesen werden.</translation>
    </message>
    <message>
        <source>%1 holds no complete image: it has neither manifest.json nor index.json.</source>
        <translation>%1 enthält kein vollständiges Image: Es hat weder manifest.json noch index.json.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Decant reads an archive several times, so store it in a file first.</source>
        <translation>%1 ist keine gewöhnliche Datei. Decant liest ein Archiv mehrmals; speichern Sie es daher zuerst in einer Datei.</translation>
    </message>
</context>
<context>
    <name>decant::OptionsPage</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Dur&amp;chsuchen…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Speicher&amp;ort</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>This image is already being created.</source>
        <translation>Dieses Image wird schon erstellt.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>A distribution named “%1” already exists.</source>
        <translation>Eine Distribution mit dem Namen „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>„%1“ ver&amp;wenden</translation>
    </message>
    <message>
        <source>Letters, digits, dots, hyphens and underscores.</source>
        <translation>Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>Name a folder with its whole path.</source>
        <translation>Geben Sie einen Ordner mit vollem Pfad an.</translation>
    </message>
    <message>
        <source>Not enough space: about %1 needed, %2 free.</source>
        <translation>Nicht genug Platz: Etwa %1 werden benötigt, %2 sind frei.</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>%1 frei.</translation>
    </message>
    <message>
        <source>About %1 needed (estimate).</source>
        <translation>Etwa %1 werden benötigt (Schätzung).</translation>
    </message>
    <message>
        <source>About %1 needed (estimate), %2 free.</source>
        <translation>Etwa %1 werden benötigt (Schätzung), %2 sind frei.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>A distribution named “%1” is being created already.</source>
        <translation>Eine Distribution namens „%1“ wird bereits erstellt.</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>&amp;Benutzer</translation>
    </message>
</context>
<context>
    <name>decant::Overlay</name>
    <message numerus="yes">
        <source>The image holds more than %n files, which no honest image does.</source>
        <translation>
            <numerusform>Das Image enthält mehr als %n Datei; das tut kein ehrliches Image.</numerusform>
            <numerusform>Das Image enthält mehr als %n Dateien; das tut kein ehrliches Image.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer %1 holds a hard link to a file that does not exist: %2 to %3.</source>
        <translation>Die Schicht %1 enthält einen harten Link auf eine Datei, die es nicht gibt: %2 auf %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more warnings of this kind.</source>
        <translation>
            <numerusform>%n weitere Warnung dieser Art.</numerusform>
            <numerusform>%n weitere Warnungen dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer %1 shadows /%2: it holds files in a directory of that name, where a lower layer has a symbolic link to %3. The directory replaces the link, and what was reached through it is gone. Docker does the same; --keep-dirlinks follows the link instead.</source>
        <translation>Die Schicht %1 verdeckt /%2: Sie enthält Dateien in einem Ordner dieses Namens, wo eine untere Schicht einen symbolischen Link auf %3 hat. Der Ordner ersetzt den Link, und was durch ihn erreichbar war, ist weg. Docker verhält sich ebenso; --keep-dirlinks folgt stattdessen dem Link.</translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 gives hard links an owner, a mode or a time that their targets do not have; the targets&apos; count: %2, %n in all.</source>
        <translation>
            <numerusform>Die Schicht %1 gibt harten Links einen Besitzer, einen Modus oder eine Zeit, die ihre Ziele nicht haben; es gelten die der Ziele: %2, insgesamt %n Datei.</numerusform>
            <numerusform>Die Schicht %1 gibt harten Links einen Besitzer, einen Modus oder eine Zeit, die ihre Ziele nicht haben; es gelten die der Ziele: %2, insgesamt %n Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 carries attributes that only a running container engine may set; they are left out: %2, %n files in all.</source>
        <translation>
            <numerusform>Die Schicht %1 trägt Attribute, die nur eine laufende Container-Engine setzen darf; sie werden ausgelassen: %2, insgesamt %n Datei.</numerusform>
            <numerusform>Die Schicht %1 trägt Attribute, die nur eine laufende Container-Engine setzen darf; sie werden ausgelassen: %2, insgesamt %n Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 puts files beneath what it first made a file; the directory counts: %2, %n in all.</source>
        <translation>
            <numerusform>Die Schicht %1 legt Dateien unter etwas, das sie zuerst als Datei anlegt; es gilt der Ordner: %2, insgesamt %n.</numerusform>
            <numerusform>Die Schicht %1 legt Dateien unter etwas, das sie zuerst als Datei anlegt; es gilt der Ordner: %2, insgesamt %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer %1 marks files as deleted whose path leads through a link or a file; nothing is deleted there: %2, %n in all.</source>
        <translation>
            <numerusform>Die Schicht %1 markiert Dateien als gelöscht, deren Pfad durch einen Link oder eine Datei führt; dort wird nichts gelöscht: %2, insgesamt %n.</numerusform>
            <numerusform>Die Schicht %1 markiert Dateien als gelöscht, deren Pfad durch einen Link oder eine Datei führt; dort wird nichts gelöscht: %2, insgesamt %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::PackageSetup</name>
    <message>
        <source>The image&apos;s /%1 is too large to be changed; save it as a tar file.</source>
        <translation>/%1 im Image ist zu groß, um geändert zu werden; speichern Sie es als tar-Datei.</translation>
    </message>
    <message>
        <source>WSL will call it %1, unless another name is given.</source>
        <translation>WSL wird es %1 nennen, wenn kein anderer Name angegeben wird.</translation>
    </message>
</context>
<context>
    <name>decant::PasswordHash</name>
    <message>
        <source>The password can&apos;t be hashed.</source>
        <translation>Aus dem Kennwort kann kein Hash gebildet werden.</translation>
    </message>
</context>
<context>
    <name>decant::PathField</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Dur&amp;chsuchen…</translation>
    </message>
</context>
<context>
    <name>decant::PhaseLine</name>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 Prozent</translation>
    </message>
</context>
<context>
    <name>decant::Platform</name>
    <message>
        <source>A platform is written like linux/amd64 or linux/arm64/v8; “%1” is not.</source>
        <translation>Eine Plattform wird wie linux/amd64 oder linux/arm64/v8 geschrieben; „%1“ ist keine.</translation>
    </message>
</context>
<context>
    <name>decant::PlatformChooser</name>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (dieser Computer)</translation>
    </message>
    <message>
        <source>%1 (emulated, slow)</source>
        <translation>%1 (emuliert, langsam)</translation>
    </message>
    <message>
        <source>%1 (not for this computer)</source>
        <translation>%1 (nicht für diesen Computer)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Platform %1</source>
        <translation>Plattform %1</translation>
    </message>
</context>
<context>
    <name>decant::PrepareLayerTask</name>
    <message>
        <source>Layer %1 of the image is damaged: its content has another checksum than the image&apos;s configuration states. The image&apos;s owner needs to build it again.</source>
        <translation>Die Schicht %1 des Images ist beschädigt: Ihr Inhalt hat eine andere Prüfsumme, als die Konfiguration des Images angibt. Der Besitzer des Images muss es neu bauen.</translation>
    </message>
    <message>
        <source>Layer %1 (%2): %3</source>
        <translation>Schicht %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>decant::ProcessTask</name>
    <message>
        <source>“%1” ended before it had read everything.</source>
        <translation>„%1“ endete, bevor es alles gelesen hatte.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be started: is it installed?</source>
        <translation>„%1“ kann nicht gestartet werden: Ist es installiert?</translation>
    </message>
</context>
<context>
    <name>decant::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Beim Proxy anmelden</translation>
    </message>
    <message>
        <source>%1 asks for a name and a password before it lets Decant through. They are kept until you close Decant.</source>
        <translation>%1 verlangt einen Namen und ein Kennwort, bevor Decant durchgelassen wird. Beides wird behalten, bis Sie Decant schließen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this name and password.</source>
        <translation>%1 hat diesen Namen und dieses Kennwort nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>decant::QuitDialog</name>
    <message>
        <source>What has been downloaded stays in the cache.</source>
        <translation>Was heruntergeladen ist, bleibt im Cache.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Stoppen und beenden</translation>
    </message>
    <message>
        <source>Quit Decant</source>
        <translation>Decant beenden</translation>
    </message>
    <message>
        <source>1 job is still running.</source>
        <translation>1 Auftrag läuft noch.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are still running.</source>
        <translation>
            <numerusform>%n Auftrag läuft noch.</numerusform>
            <numerusform>%n Aufträge laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window closes; the work goes on.</source>
        <translation>Das Fenster schließt sich, die Arbeit geht weiter.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>decant::ReadinessReport</name>
    <message>
        <source>The image runs as “%1”; as a distribution it starts as root until a user is chosen.</source>
        <translation>Das Image läuft als „%1“; als Distribution startet es als root, bis ein Benutzer gewählt ist.</translation>
    </message>
    <message>
        <source>Not enough space: about %1 needed, %2 free.</source>
        <translation>Nicht genug Platz: Etwa %1 werden benötigt, %2 sind frei.</translation>
    </message>
    <message>
        <source>Little space will be left: about %1 needed, %2 free.</source>
        <translation>Es wird wenig Platz übrig bleiben: Etwa %1 werden benötigt, %2 sind frei.</translation>
    </message>
    <message>
        <source>Works well as a distribution.</source>
        <translation>Funktioniert gut als Distribution.</translation>
    </message>
    <message>
        <source>Choose a user account while it is set up.</source>
        <translation>Wählen Sie beim Einrichten ein Benutzerkonto.</translation>
    </message>
    <message>
        <source>The image&apos;s program starts in %1; a distribution starts in the user&apos;s home.</source>
        <translation>Das Programm des Images startet in %1; eine Distribution startet im persönlichen Ordner des Benutzers.</translation>
    </message>
</context>
<context>
    <name>decant::ReadyPage</name>
    <message>
        <source>Nothing: %1 came from the cache</source>
        <translation>Nichts: %1 kamen aus dem Cache</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3 came from the cache</source>
        <translation>%1 in %2, %3 kamen aus dem Cache</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Copy image reference</source>
        <translation>Image-Referenz kopieren</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Disk use</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Copy location</source>
        <translation>Speicherort kopieren</translation>
    </message>
    <message>
        <source>&amp;Run set-up again</source>
        <translation>Einrichtung &amp;wiederholen</translation>
    </message>
</context>
<context>
    <name>decant::ReferenceField</name>
    <message>
        <source>&amp;Image reference</source>
        <translation>&amp;Image-Referenz</translation>
    </message>
    <message>
        <source>For example ghcr.io/myorg/myimage:latest</source>
        <translation>Zum Beispiel ghcr.io/myorg/myimage:latest</translation>
    </message>
    <message>
        <source>Image reference</source>
        <translation>Image-Referenz</translation>
    </message>
    <message>
        <source>Choose an image from the list or enter a reference.</source>
        <translation>Wählen Sie ein Image aus der Liste oder geben Sie eine Referenz ein.</translation>
    </message>
    <message>
        <source>Cleaned up from the pasted text.</source>
        <translation>Aus dem eingefügten Text bereinigt.</translation>
    </message>
    <message>
        <source>Looking up the image…</source>
        <translation>Das Image wird gesucht…</translation>
    </message>
    <message>
        <source>Image found on Docker Hub</source>
        <translation>Image auf Docker Hub gefunden</translation>
    </message>
    <message>
        <source>Image found</source>
        <translation>Image gefunden</translation>
    </message>
    <message>
        <source>%1. Cleaned up from the pasted text.</source>
        <translation>%1. Aus dem eingefügten Text bereinigt.</translation>
    </message>
    <message>
        <source>%1 will fetch this image. It is looked at when it is here.</source>
        <translation>%1 wird dieses Image holen. Es wird angesehen, sobald es hier ist.</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>„%1“ &amp;verwenden</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>Sh&amp;ow tags</source>
        <translation>Ta&amp;gs anzeigen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Fetch it with %1</source>
        <translation>Mit %1 h&amp;olen</translation>
    </message>
    <message>
        <source>No connection. Cached images still work.</source>
        <translation>Keine Verbindung. Images im Cache lassen sich dennoch verwenden.</translation>
    </message>
    <message>
        <source>Not built for this computer (%1).</source>
        <translation>Nicht für diesen Computer gebaut (%1).</translation>
    </message>
</context>
<context>
    <name>decant::RefreshCatalogTask</name>
    <message>
        <source>What %1 sends is no catalog that Decant can read.</source>
        <translation>Was %1 sendet, ist kein Katalog, den Decant lesen kann.</translation>
    </message>
</context>
<context>
    <name>decant::RegistriesPage</name>
    <message>
        <source>Registries</source>
        <translation>Registrys</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read and change what is downloaded, and see your password.</source>
        <translation>Ohne Verschlüsselung kann jeder auf dem Weg lesen und ändern, was heruntergeladen wird, und Ihr Kennwort sehen.</translation>
    </message>
    <message>
        <source>For example registry.example.com:5000</source>
        <translation>Zum Beispiel registry.example.com:5000</translation>
    </message>
    <message>
        <source>Name of a registry to add</source>
        <translation>Name der Registry, die hinzugefügt wird</translation>
    </message>
    <message>
        <source>Passwords are kept by the system, never in a file of Decant.</source>
        <translation>Kennwörter bewahrt das System auf, nie eine Datei von Decant.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>You are signed out of %1.</source>
        <translation>Sie sind von %1 abgemeldet.</translation>
    </message>
    <message>
        <source>You are signed out of %1, but %2 still has a password for it.</source>
        <translation>Sie sind von %1 abgemeldet, aber in %2 steht noch ein Kennwort dafür.</translation>
    </message>
    <message>
        <source>Until you close Decant</source>
        <translation>Bis Sie Decant schließen</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Ort: %1</translation>
    </message>
    <message>
        <source>From %1, read only</source>
        <translation>Aus %1, nur lesbar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Decant only reads what %1 holds.</source>
        <translation>Decant liest nur, was in %1 steht.</translation>
    </message>
    <message>
        <source>%1 accepts the name and the password.</source>
        <translation>%1 akzeptiert den Namen und das Kennwort.</translation>
    </message>
    <message>
        <source>%1 answers, and asks nobody who they are.</source>
        <translation>%1 antwortet und fragt niemanden, wer er ist.</translation>
    </message>
</context>
<context>
    <name>decant::RegistryClient</name>
    <message>
        <source>The mirror %1 gave damaged bytes, which were thrown away; another server was asked.</source>
        <translation>Der Spiegelserver %1 lieferte beschädigte Daten, die verworfen wurden; ein anderer Server wurde gefragt.</translation>
    </message>
</context>
<context>
    <name>decant::RegistryError</name>
    <message>
        <source>%1 wants to see a certificate of yours that it trusts. Put it into %2, as client.cert beside client.key.</source>
        <translation>%1 verlangt ein Zertifikat von Ihnen, dem es vertraut. Legen Sie es als client.cert neben client.key in %2.</translation>
    </message>
    <message>
        <source>%1 has no image called %2, or it is private.</source>
        <translation>%1 hat kein Image mit dem Namen %2, oder es ist privat.</translation>
    </message>
    <message>
        <source>%1 has lost a part of %2.</source>
        <translation>%1 hat einen Teil von %2 verloren.</translation>
    </message>
    <message>
        <source>%1 has no %2 with this digest, or it is private.</source>
        <translation>%1 hat kein %2 mit diesem Digest, oder es ist privat.</translation>
    </message>
    <message>
        <source>%1 has no %2 with the tag “%3”, or it is private.</source>
        <translation>%1 hat kein %2 mit dem Tag „%3“, oder es ist privat.</translation>
    </message>
    <message>
        <source>%1 limits downloads. Sign in, or try again in %2.</source>
        <translation>%1 begrenzt Downloads. Melden Sie sich an oder versuchen Sie es in %2 noch einmal.</translation>
    </message>
    <message>
        <source>%1 limits downloads. Sign in, or try again later.</source>
        <translation>%1 begrenzt Downloads. Melden Sie sich an oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 speaks HTTPS. Put the certificate of the authority that signed its own into %2 as a .crt file, and Decant does so, too.</source>
        <translation>%1 spricht HTTPS. Legen Sie das Zertifikat der Stelle, die seines signiert hat, als .crt-Datei in %2, dann tut Decant es auch.</translation>
    </message>
    <message>
        <source>%1 is in trouble itself (error %2). Try again later.</source>
        <translation>%1 hat selbst ein Problem (Fehler %2). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 has no public image %2. Check the name, or sign in if it is private.</source>
        <translation>%1 hat kein öffentliches Image %2. Prüfen Sie den Namen oder melden Sie sich an, falls es privat ist.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in before it gives out %2.</source>
        <translation>%1 verlangt eine Anmeldung, bevor es %2 herausgibt.</translation>
    </message>
    <message>
        <source>%1 does not allow you to read %2. Sign in with an account that has access, then try again.</source>
        <translation>%1 erlaubt Ihnen nicht, %2 zu lesen. Melden Sie sich mit einem berechtigten Konto an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not answer as a registry does (status %2). Check the address.</source>
        <translation>%1 antwortet nicht wie eine Registry (Status %2). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t trusted (SHA-256 fingerprint %2). If it is the right one, put the certificate of the authority that signed it into %3 as a .crt file.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut (SHA-256-Fingerabdruck %2). Wenn es das richtige ist, legen Sie das Zertifikat der Stelle, die es signiert hat, als .crt-Datei in %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host (SHA-256 fingerprint %2). Check the address.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Host (SHA-256-Fingerabdruck %2). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or is not valid yet. Check this computer&apos;s clock; otherwise the server&apos;s owner has to renew it.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen oder noch nicht gültig. Prüfen Sie die Uhr dieses Computers; sonst muss der Besitzer des Servers es erneuern.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1 safely: it does not speak HTTPS as it should.</source>
        <translation>%1 ist nicht sicher erreichbar: Es spricht HTTPS nicht, wie es sollte.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password, or refuses the ones it got. Put them into the proxy&apos;s address, in HTTPS_PROXY or in the settings: http://NAME:PASSWORD@%1.</source>
        <translation>Der Proxy %1 verlangt einen Namen und ein Kennwort oder lehnt die angegebenen ab. Schreiben Sie sie in die Adresse des Proxys, in HTTPS_PROXY oder in den Einstellungen: http://NAME:KENNWORT@%1.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: the address of the proxy makes no sense. It has to be http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>%1 ist nicht erreichbar: Die Adresse des Proxys ist ungültig. Sie muss http://HOST:PORT oder socks5://HOST:PORT lauten.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: the proxy %2 does not answer, or does not let us through. Check the proxy&apos;s address, or name this registry in NO_PROXY.</source>
        <translation>%1 ist nicht erreichbar: Der Proxy %2 antwortet nicht oder lässt uns nicht durch. Prüfen Sie die Adresse des Proxys oder nennen Sie diese Registry in NO_PROXY.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: nothing answers there. Check the address, and whether the registry is running.</source>
        <translation>%1 ist nicht erreichbar: Dort antwortet nichts. Prüfen Sie die Adresse und ob die Registry läuft.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: there is no such host. Check the name and your network connection.</source>
        <translation>%1 ist nicht erreichbar: Diesen Host gibt es nicht. Prüfen Sie den Namen und Ihre Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: it does not answer. Check your network connection, or try again later.</source>
        <translation>%1 ist nicht erreichbar: Es antwortet nicht. Prüfen Sie Ihre Netzwerkverbindung oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: it sends us on to where Decant does not follow.</source>
        <translation>%1 ist nicht erreichbar: Es leitet an einen Ort weiter, dem Decant nicht folgt.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: the connection broke off. Check the address and your network connection, then try again.</source>
        <translation>%1 ist nicht erreichbar: Die Verbindung ist abgebrochen. Prüfen Sie die Adresse und Ihre Netzwerkverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1: a web page came instead of an image. Your network may want you to sign in first, or the address is not that of a registry.</source>
        <translation>%1 ist nicht erreichbar: Statt eines Images kam eine Webseite. Vielleicht verlangt Ihr Netzwerk zuerst eine Anmeldung, oder die Adresse ist nicht die einer Registry.</translation>
    </message>
</context>
<context>
    <name>decant::RegistryName</name>
    <message>
        <source>“%1” is not the address of a registry; one looks like ghcr.io, docker.io or host:5000.</source>
        <translation>„%1“ ist nicht die Adresse einer Registry; eine solche sieht aus wie ghcr.io, docker.io oder host:5000.</translation>
    </message>
</context>
<context>
    <name>decant::RegistryPolicy</name>
    <message>
        <source>Your organization blocks %1.</source>
        <translation>Ihre Organisation blockiert %1.</translation>
    </message>
</context>
<context>
    <name>decant::RegistryRequest</name>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 sagt: „%2“</translation>
    </message>
</context>
<context>
    <name>decant::RemoveFilesTask</name>
    <message>
        <source>Some files in “%1” can&apos;t be deleted.</source>
        <translation>Einige Dateien in „%1“ können nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>decant::RemoveTask</name>
    <message>
        <source>“%1” belongs to an ordinary user, who has to remove it.</source>
        <translation>„%1“ gehört einem gewöhnlichen Benutzer; nur er kann es entfernen.</translation>
    </message>
    <message>
        <source>“%1” belongs to the administrator, who has to remove it.</source>
        <translation>„%1“ gehört dem Administrator; nur er kann es entfernen.</translation>
    </message>
    <message>
        <source>“%1” is running: end what runs in it, then remove it.</source>
        <translation>„%1“ läuft: Beenden Sie, was darin läuft, und entfernen Sie es dann.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be removed.</source>
        <translation>„%1“ kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>“%1” is being changed just now: try again.</source>
        <translation>„%1“ wird gerade geändert: Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>decant::RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Its files stay where they are, and nothing in them changes.</source>
        <translation>Die Dateien bleiben, wo sie sind; an ihnen ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>Neuer &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Stop and rename</source>
        <translation>&amp;Stoppen und umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
</context>
<context>
    <name>decant::ReportDialog</name>
    <message>
        <source>What was found in %1</source>
        <translation>Was in %1 gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>C library</source>
        <translation>C-Bibliothek</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>included</source>
        <translation>enthalten</translation>
    </message>
</context>
<context>
    <name>decant::ReportLink</name>
    <message>
        <source>One findin&amp;g</source>
        <translation>Ein Be&amp;fund</translation>
    </message>
    <message numerus="yes">
        <source>%n findin&amp;gs</source>
        <translation>
            <numerusform>%n Be&amp;fund</numerusform>
            <numerusform>%n Be&amp;funde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decant::ResizeDialog</name>
    <message>
        <source>Disk size of %1</source>
        <translation>Datenträgergröße von %1</translation>
    </message>
    <message>
        <source>The most that its files may take. They take no more room than they need.</source>
        <translation>So viel dürfen ihre Dateien höchstens belegen. Sie belegen nicht mehr Platz, als sie brauchen.</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;Stop and change</source>
        <translation>&amp;Stoppen und ändern</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Än&amp;dern</translation>
    </message>
</context>
<context>
    <name>decant::ResolveImageTask</name>
    <message>
        <source>%1 can&apos;t be reached. The image is taken from the cache, as it was on %2; whether there is a newer one is not known.</source>
        <translation>%1 ist nicht erreichbar. Das Image wird aus dem Cache genommen, so wie es am %2 war; ob es ein neueres gibt, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>decant::RootArchive</name>
    <message>
        <source>The root file system is not built for %1 but for %2.</source>
        <translation>Das Wurzeldateisystem ist nicht für %1, sondern für %2 gebaut.</translation>
    </message>
</context>
<context>
    <name>decant::RootSetup</name>
    <message>
        <source>At the first start, %1 installs what is missing; its log is %2.</source>
        <translation>Beim ersten Start installiert %1, was fehlt; das Protokoll ist %2.</translation>
    </message>
    <message>
        <source>The image&apos;s /etc/wsl.conf is too large to be changed.</source>
        <translation>/etc/wsl.conf des Images ist zu groß, um geändert zu werden.</translation>
    </message>
    <message>
        <source>/%1 can&apos;t be written: something is in the way.</source>
        <translation>/%1 kann nicht geschrieben werden: Etwas ist im Weg.</translation>
    </message>
</context>
<context>
    <name>decant::SandboxCommand</name>
    <message>
        <source>The distribution can&apos;t be entered: its %1 is a link.</source>
        <translation>Die Distribution kann nicht betreten werden: %1 darin ist ein Link.</translation>
    </message>
</context>
<context>
    <name>decant::SaveDialog</name>
    <message>
        <source>Save %1 as a file</source>
        <translation>%1 als Datei speichern</translation>
    </message>
    <message>
        <source>WSL installs a .wsl file with a double click, on any computer. What you have set up is in it.</source>
        <translation>WSL installiert eine .wsl-Datei mit einem Doppelklick, auf jedem Computer. Was Sie eingerichtet haben, ist darin enthalten.</translation>
    </message>
    <message>
        <source>All files of the image in one archive.</source>
        <translation>Alle Dateien des Images in einem Archiv.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>S&amp;tart systemd</source>
        <translation>systemd s&amp;tarten</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>D&amp;ienste</translation>
    </message>
</context>
<context>
    <name>decant::SearchTask</name>
    <message>
        <source>%1 sends a list of images that can&apos;t be read.</source>
        <translation>%1 sendet eine Liste von Images, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>%1 does not tell which images it has. Name the image, or sign in with an account that may list them.</source>
        <translation>%1 verrät nicht, welche Images es hat. Nennen Sie das Image oder melden Sie sich mit einem Konto an, das sie auflisten darf.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be searched. Name the image.</source>
        <translation>%1 kann nicht durchsucht werden. Nennen Sie das Image.</translation>
    </message>
</context>
<context>
    <name>decant::SetUpAgainTask</name>
    <message>
        <source>What is missing could not be installed: see %1 in the distribution.</source>
        <translation>Was fehlt, konnte nicht installiert werden: siehe %1 in der Distribution.</translation>
    </message>
</context>
<context>
    <name>decant::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registrys</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>decant::SettingsFile</name>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Die Einstellungen konnten nicht in %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>decant::SetupText</name>
    <message>
        <source>User “%1”</source>
        <translation>Benutzer „%1“</translation>
    </message>
    <message>
        <source>User “%1”, an administrator with a password</source>
        <translation>Benutzer „%1“, Administrator mit Kennwort</translation>
    </message>
    <message>
        <source>User “%1”, an administrator without a password</source>
        <translation>Benutzer „%1“, Administrator ohne Kennwort</translation>
    </message>
    <message>
        <source>Nothing: as the image has it</source>
        <translation>Nichts: wie das Image es hat</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Host name %1</source>
        <translation>Hostname %1</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Sprache %1</translation>
    </message>
    <message>
        <source>Time zone %1</source>
        <translation>Zeitzone %1</translation>
    </message>
    <message>
        <source>Variables of the image</source>
        <translation>Variablen des Images</translation>
    </message>
    <message>
        <source>Variables of the image without %1</source>
        <translation>Variablen des Images ohne %1</translation>
    </message>
</context>
<context>
    <name>decant::ShellCheck</name>
    <message>
        <source>Its programs need a processor of level x86-64-v%1; this computer&apos;s is x86-64-v%2.</source>
        <translation>Die Programme darin brauchen einen Prozessor der Stufe x86-64-v%1; dieser Computer hat x86-64-v%2.</translation>
    </message>
    <message>
        <source>Choose an older release, or a variant built for this processor.</source>
        <translation>Wählen Sie eine ältere Version oder eine Variante für diesen Prozessor.</translation>
    </message>
    <message>
        <source>Its programs are made for %1, this computer is %2.</source>
        <translation>Die Programme darin sind für %1 gebaut, dieser Computer ist %2.</translation>
    </message>
    <message>
        <source>Choose another platform of the image, if it has one.</source>
        <translation>Wählen Sie eine andere Plattform des Images, wenn es eine hat.</translation>
    </message>
    <message>
        <source>The shell can&apos;t start: it needs %1, which the image does not have.</source>
        <translation>Die Shell kann nicht starten: Sie braucht %1, was das Image nicht hat.</translation>
    </message>
    <message>
        <source>This image holds no files at all, so there is nothing to open as a distribution.</source>
        <translation>Dieses Image enthält gar keine Dateien und kann deshalb nicht als Distribution geöffnet werden.</translation>
    </message>
    <message>
        <source>Choose an image that is built upon this one.</source>
        <translation>Wählen Sie ein Image, das auf diesem aufbaut.</translation>
    </message>
    <message>
        <source>This image&apos;s /bin/sh isn&apos;t executable, so it can&apos;t be opened as a distribution.</source>
        <translation>/bin/sh in diesem Image ist nicht ausführbar; es kann deshalb nicht als Distribution geöffnet werden.</translation>
    </message>
    <message>
        <source>This image has no shell, so it can&apos;t be opened as a distribution.</source>
        <translation>Dieses Image hat keine Shell und kann deshalb nicht als Distribution geöffnet werden.</translation>
    </message>
    <message>
        <source>Choose a variant of the image with a shell, or save it as a file.</source>
        <translation>Wählen Sie eine Variante des Images mit einer Shell oder speichern Sie es als Datei.</translation>
    </message>
    <message>
        <source>There is no usable /bin/sh, which many programs call; there is /%1.</source>
        <translation>Es gibt kein brauchbares /bin/sh, das viele Programme aufrufen; es gibt /%1.</translation>
    </message>
    <message>
        <source>It uses musl. Programs built for glibc, such as the VS Code server, may not run.</source>
        <translation>Es verwendet musl. Programme für glibc, zum Beispiel der VS-Code-Server, laufen vielleicht nicht.</translation>
    </message>
</context>
<context>
    <name>decant::SignInDialog</name>
    <message>
        <source>&amp;Keep in the system&apos;s keychain</source>
        <translation>Im &amp;Schlüsselbund des Systems speichern</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Kennwort oder Token</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Kennwort oder Token</translation>
    </message>
    <message>
        <source>Use a personal access token with read:packages as the password.</source>
        <translation>Verwenden Sie ein Personal Access Token mit read:packages als Kennwort.</translation>
    </message>
    <message>
        <source>Otherwise it is kept until you close Decant.</source>
        <translation>Sonst wird es behalten, bis Sie Decant schließen.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>%1 Sign in again: it is kept until you close Decant.</source>
        <translation>%1 Melden Sie sich erneut an: Es gilt dann, bis Sie Decant schließen.</translation>
    </message>
</context>
<context>
    <name>decant::SignInTask</name>
    <message>
        <source>%1 does not answer as a registry does (status %2). Check the address.</source>
        <translation>%1 antwortet nicht wie eine Registry (Status %2). Prüfen Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>decant::Skeleton</name>
    <message>
        <source>The list is being read</source>
        <translation>Die Liste wird gelesen</translation>
    </message>
</context>
<context>
    <name>decant::StagedEntry</name>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be registered.</source>
        <translation>„%1“ kann nicht registriert werden.</translation>
    </message>
</context>
<context>
    <name>decant::StopDialog</name>
    <message>
        <source>Stop %1?</source>
        <translation>%1 stoppen?</translation>
    </message>
    <message>
        <source>Unsaved work in its programs is lost.</source>
        <translation>Nicht gespeicherte Arbeit in den Programmen darin geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
</context>
<context>
    <name>decant::StopTask</name>
    <message>
        <source>“%1” is being changed just now: try again.</source>
        <translation>„%1“ wird gerade geändert: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be stopped.</source>
        <translation>„%1“ kann nicht gestoppt werden.</translation>
    </message>
</context>
<context>
    <name>decant::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>&amp;Verify cache</source>
        <translation>Cache &amp;prüfen</translation>
    </message>
    <message>
        <source>Cached layers</source>
        <translation>Schichten im Cache</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Copy the folder</source>
        <translation>Ordner kopieren</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>&amp;Höchstens behalten</translation>
    </message>
    <message>
        <source>Layers in the cache need not be downloaded again. What is beyond this goes after each import, the oldest first.</source>
        <translation>Schichten im Cache müssen nicht noch einmal heruntergeladen werden. Was darüber hinausgeht, wird nach jedem Import gelöscht, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>Den Cache leeren?</translation>
    </message>
    <message>
        <source>Frees %1. Your distributions are not affected.</source>
        <translation>Gibt %1 frei. Ihre Distributionen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 in 1 layer</source>
        <translation>%1 in 1 Schicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layers</source>
        <translation>
            <numerusform>%1 in %n Schicht</numerusform>
            <numerusform>%1 in %n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing the cache…</source>
        <translation>Der Cache wird geleert…</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 freigegeben.</translation>
    </message>
    <message>
        <source>Reading every layer of the cache…</source>
        <translation>Jede Schicht im Cache wird gelesen…</translation>
    </message>
    <message>
        <source>Every layer is intact.</source>
        <translation>Alle Schichten sind unbeschädigt.</translation>
    </message>
    <message>
        <source>Damaged layers were removed: %1. They will be downloaded again.</source>
        <translation>Beschädigte Schichten wurden entfernt: %1. Sie werden neu heruntergeladen.</translation>
    </message>
    <message>
        <source>C&amp;lear cache…</source>
        <translation>Cache lee&amp;ren…</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Clear c&amp;ache</source>
        <translation>&amp;Cache leeren</translation>
    </message>
</context>
<context>
    <name>decant::Suitability</name>
    <message>
        <source>%1 of %2 downloads left</source>
        <translation>%1 von %2 Downloads übrig</translation>
    </message>
    <message>
        <source>Application image</source>
        <translation>Anwendungs-Image</translation>
    </message>
    <message>
        <source>Not made for root</source>
        <translation>Nicht für root bestimmt</translation>
    </message>
    <message>
        <source>musl</source>
        <translation>musl</translation>
    </message>
    <message>
        <source>No package manager</source>
        <translation>Keine Paketverwaltung</translation>
    </message>
    <message>
        <source>No sudo</source>
        <translation>Kein sudo</translation>
    </message>
    <message>
        <source>No systemd</source>
        <translation>Kein systemd</translation>
    </message>
    <message>
        <source>No CA certificates</source>
        <translation>Keine CA-Zertifikate</translation>
    </message>
    <message>
        <source>No languages</source>
        <translation>Keine Sprachen</translation>
    </message>
    <message>
        <source>Little space</source>
        <translation>Wenig Platz</translation>
    </message>
    <message>
        <source>Can&apos;t be a distribution</source>
        <translation>Nicht als Distribution geeignet</translation>
    </message>
    <message>
        <source>Runs a command at start</source>
        <translation>Führt beim Start einen Befehl aus</translation>
    </message>
    <message>
        <source>Programs with root&apos;s rights</source>
        <translation>Programme mit Root-Rechten</translation>
    </message>
    <message>
        <source>Needs a newer processor</source>
        <translation>Braucht einen neueren Prozessor</translation>
    </message>
    <message>
        <source>No /bin/sh</source>
        <translation>Kein /bin/sh</translation>
    </message>
    <message>
        <source>root can&apos;t log in</source>
        <translation>root kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>Passwords are readable</source>
        <translation>Kennwörter sind lesbar</translation>
    </message>
    <message>
        <source>No mount</source>
        <translation>Kein mount</translation>
    </message>
    <message>
        <source>No id</source>
        <translation>Kein id</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Kein login</translation>
    </message>
    <message>
        <source>/tmp not usable</source>
        <translation>/tmp nicht benutzbar</translation>
    </message>
    <message>
        <source>Faulty accounts</source>
        <translation>Fehlerhafte Konten</translation>
    </message>
    <message>
        <source>The image runs as “%1”. You can choose another user in the next step.</source>
        <translation>Das Image läuft als „%1“. Im nächsten Schritt können Sie einen anderen Benutzer wählen.</translation>
    </message>
    <message>
        <source>It uses musl. Programs built for glibc, such as the VS Code server, may not run.</source>
        <translation>Es verwendet musl. Programme für glibc, zum Beispiel der VS-Code-Server, laufen vielleicht nicht.</translation>
    </message>
</context>
<context>
    <name>decant::SystemCheck</name>
    <message>
        <source>/etc/wsl.conf asks for systemd, which the image does not have complete: it may not start.</source>
        <translation>/etc/wsl.conf verlangt systemd, das im Image nicht vollständig ist: Vielleicht startet es nicht.</translation>
    </message>
    <message>
        <source>systemd is there, but can&apos;t be started: /sbin/init or systemctl is missing.</source>
        <translation>systemd ist vorhanden, kann aber nicht gestartet werden: /sbin/init oder systemctl fehlt.</translation>
    </message>
    <message>
        <source>systemd isn&apos;t included; services start by hand.</source>
        <translation>systemd ist nicht enthalten; Dienste werden von Hand gestartet.</translation>
    </message>
    <message>
        <source>/tmp is not open to everybody (mode %1, not 1777): programs of ordinary users may fail.</source>
        <translation>/tmp ist nicht für alle offen (Modus %1 statt 1777): Programme gewöhnlicher Benutzer könnten scheitern.</translation>
    </message>
    <message>
        <source>There is no folder /tmp, which many programs need.</source>
        <translation>Es gibt keinen Ordner /tmp, den viele Programme brauchen.</translation>
    </message>
    <message>
        <source>At every start, WSL will run as root what /etc/wsl.conf says: %1</source>
        <translation>Bei jedem Start führt WSL als root aus, was in /etc/wsl.conf steht: %1</translation>
    </message>
    <message>
        <source>Remove it from /etc/wsl.conf if you do not know it.</source>
        <translation>Entfernen Sie es aus /etc/wsl.conf, wenn Sie es nicht kennen.</translation>
    </message>
    <message>
        <source>It does not say what system it is: /etc/os-release is missing.</source>
        <translation>Es sagt nicht, welches System es ist: /etc/os-release fehlt.</translation>
    </message>
</context>
<context>
    <name>decant::SystemCredentials</name>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>der Schlüsselbund des Systems</translation>
    </message>
</context>
<context>
    <name>decant::SystemOptions</name>
    <message>
        <source>%1, same as this computer</source>
        <translation>%1, wie dieser Computer</translation>
    </message>
    <message>
        <source>As the image has it</source>
        <translation>Wie im Image</translation>
    </message>
    <message>
        <source>Start &amp;systemd</source>
        <translation>&amp;systemd starten</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Ze&amp;itzone</translation>
    </message>
    <message>
        <source>Included in this image.</source>
        <translation>In diesem Image enthalten.</translation>
    </message>
    <message>
        <source>Will be installed after import.</source>
        <translation>Wird nach dem Import installiert.</translation>
    </message>
    <message>
        <source>This image has no systemd, and its packages don&apos;t bring it.</source>
        <translation>Dieses Image hat kein systemd, und seine Pakete bringen es nicht mit.</translation>
    </message>
    <message>
        <source>Whether this image has systemd is not known before it is here.</source>
        <translation>Ob dieses Image systemd hat, zeigt sich erst, wenn es hier ist.</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Nicht gestartet: %1</translation>
    </message>
    <message>
        <source>&amp;Keep one variable of the image</source>
        <translation>Eine Variable des Images be&amp;halten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n variables of the image</source>
        <translation>
            <numerusform>%n Variable des Images be&amp;halten</numerusform>
            <numerusform>%n Variablen des Images be&amp;halten</numerusform>
        </translation>
    </message>
    <message>
        <source>WSL 1 can&apos;t start it.</source>
        <translation>WSL 1 kann es nicht starten.</translation>
    </message>
    <message>
        <source>Serv&amp;ices</source>
        <translation>Diens&amp;te</translation>
    </message>
    <message>
        <source>Envir&amp;onment</source>
        <translation>U&amp;mgebung</translation>
    </message>
</context>
<context>
    <name>decant::SystemSetup</name>
    <message>
        <source>systemd starts with WSL.</source>
        <translation>systemd startet mit WSL.</translation>
    </message>
    <message>
        <source>systemd is installed first, and then starts with WSL.</source>
        <translation>systemd wird zuerst installiert und startet dann mit WSL.</translation>
    </message>
    <message>
        <source>systemd can&apos;t be started: the image does not have it, and its packages don&apos;t bring it.</source>
        <translation>systemd kann nicht gestartet werden: Das Image hat es nicht, und seine Pakete bringen es nicht mit.</translation>
    </message>
    <message>
        <source>The host is called %1.</source>
        <translation>Der Host heißt %1.</translation>
    </message>
    <message>
        <source>What a container had left behind was removed: %1.</source>
        <translation>Was ein Container hinterlassen hatte, wurde entfernt: %1.</translation>
    </message>
</context>
<context>
    <name>decant::TagChooser</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pinned to a digest</source>
        <translation>An einen Digest gebunden</translation>
    </message>
    <message>
        <source>Load more tags…</source>
        <translation>Weitere Tags laden…</translation>
    </message>
    <message>
        <source>This registry doesn&apos;t list tags.</source>
        <translation>Diese Registry listet keine Tags auf.</translation>
    </message>
    <message>
        <source>There are no tags.</source>
        <translation>Es gibt keine Tags.</translation>
    </message>
</context>
<context>
    <name>decant::TarFiles</name>
    <message>
        <source>%1 is cut short: the rest of it is missing.</source>
        <translation>%1 ist abgeschnitten: Der Rest fehlt.</translation>
    </message>
    <message>
        <source>%1 holds more files than any image needs, and is refused.</source>
        <translation>%1 enthält mehr Dateien, als ein Image braucht, und wird abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is damaged: it can&apos;t be read as an archive.</source>
        <translation>%1 ist beschädigt: Es kann nicht als Archiv gelesen werden.</translation>
    </message>
</context>
<context>
    <name>decant::TarHeader</name>
    <message>
        <source>The layer is damaged: its archive can&apos;t be read.</source>
        <translation>Die Schicht ist beschädigt: Ihr Archiv kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The layer is cut short: its archive ends in the middle of a file.</source>
        <translation>Die Schicht ist abgeschnitten: Ihr Archiv endet mitten in einer Datei.</translation>
    </message>
</context>
<context>
    <name>decant::TarInput</name>
    <message>
        <source>The layer unpacks to more than Decant accepts; it may be a trap.</source>
        <translation>Die Schicht wird beim Entpacken größer, als Decant zulässt; sie kann eine Falle sein.</translation>
    </message>
    <message>
        <source>The layer holds a file with a header too large to be honest.</source>
        <translation>Die Schicht enthält eine Datei mit einem Kopf, der für ein ehrliches Archiv zu groß ist.</translation>
    </message>
    <message>
        <source>The layer describes its files with more than Decant accepts; it may be a trap.</source>
        <translation>Die Schicht beschreibt ihre Dateien mit mehr Daten, als Decant zulässt; sie kann eine Falle sein.</translation>
    </message>
</context>
<context>
    <name>decant::TarMember</name>
    <message>
        <source>%1 claims to be larger than Decant accepts; it may be a trap.</source>
        <translation>%1 gibt an, größer zu sein, als Decant zulässt; es kann eine Falle sein.</translation>
    </message>
    <message>
        <source>The layer holds a path too long for any system: %1.</source>
        <translation>Die Schicht enthält einen Pfad, der für jedes System zu lang ist: %1.</translation>
    </message>
    <message>
        <source>The layer holds %1, which is of a kind (“%2”) that no file system knows.</source>
        <translation>Die Schicht enthält %1 von einer Art („%2“), die kein Dateisystem kennt.</translation>
    </message>
</context>
<context>
    <name>decant::TerminalTask</name>
    <message>
        <source>There is no graphical display to open a terminal window on.</source>
        <translation>Es gibt keine grafische Anzeige, auf der ein Terminalfenster geöffnet werden könnte.</translation>
    </message>
    <message>
        <source>No terminal program was found: install one, for example xterm.</source>
        <translation>Es wurde kein Terminalprogramm gefunden: Installieren Sie eines, zum Beispiel xterm.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be started.</source>
        <translation>„%1“ kann nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>decant::TestAccountTask</name>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>Bei %1 ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1. %2</source>
        <translation>Bei %1 ist niemand angemeldet. %2</translation>
    </message>
</context>
<context>
    <name>decant::TokenFetch</name>
    <message>
        <source>%1 did not answer as the registry&apos;s sign-in server should. Try again later.</source>
        <translation>%1 hat nicht geantwortet, wie es der Anmeldeserver der Registry sollte. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>decant::TokenSource</name>
    <message>
        <source>%1 sends us to a place for signing in that Decant does not trust.</source>
        <translation>%1 verweist zum Anmelden an einen Ort, dem Decant nicht vertraut.</translation>
    </message>
    <message>
        <source>%1 The image is asked for without signing in.</source>
        <translation>%1 Das Image wird ohne Anmeldung angefragt.</translation>
    </message>
</context>
<context>
    <name>decant::ToolCheck</name>
    <message>
        <source>You can&apos;t install software in it with a package manager.</source>
        <translation>Sie können darin keine Software mit einer Paketverwaltung installieren.</translation>
    </message>
    <message>
        <source>It has no UTF-8 locale: letters beyond ASCII may not be shown.</source>
        <translation>Es hat kein UTF-8-Gebietsschema: Zeichen außerhalb von ASCII werden vielleicht nicht dargestellt.</translation>
    </message>
    <message>
        <source>There is no “mount”: WSL can&apos;t show Windows&apos; drives in it.</source>
        <translation>Es gibt kein „mount“: WSL kann die Windows-Laufwerke darin nicht zeigen.</translation>
    </message>
    <message>
        <source>There is no “id”: WSL can&apos;t look up users by name.</source>
        <translation>Es gibt kein „id“: WSL kann Benutzer nicht nach Namen nachschlagen.</translation>
    </message>
    <message>
        <source>There is no “login”: with systemd, WSL can&apos;t open a user&apos;s session.</source>
        <translation>Es gibt kein „login“: Mit systemd kann WSL keine Benutzersitzung öffnen.</translation>
    </message>
    <message>
        <source>There is no “sudo”: only root can manage the system.</source>
        <translation>Es gibt kein „sudo“: Nur root kann das System verwalten.</translation>
    </message>
    <message>
        <source>It has no CA certificates: secure connections can&apos;t be checked.</source>
        <translation>Es hat keine CA-Zertifikate: Sichere Verbindungen können nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Programs that run as root whoever starts them: %1 and %2 more.</source>
        <translation>Programme, die immer als root laufen, wer auch immer sie startet: %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>Programs that run as root whoever starts them: %1.</source>
        <translation>Programme, die immer als root laufen, wer auch immer sie startet: %1.</translation>
    </message>
</context>
<context>
    <name>decant::TreeTask</name>
    <message>
        <source>Not enough space: about %1 needed, %2 free.</source>
        <translation>Nicht genug Platz: Etwa %1 werden benötigt, %2 sind frei.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, or choose another folder.</source>
        <translation>Der Datenträger ist voll: Geben Sie Platz frei oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The files did not arrive as they were: the disk there may not know owners or attributes of files.</source>
        <translation>Die Dateien kamen nicht unverändert an: Vielleicht kennt der Datenträger dort keine Besitzer oder Attribute von Dateien.</translation>
    </message>
    <message>
        <source>The distribution&apos;s files can&apos;t be copied.</source>
        <translation>Die Dateien der Distribution können nicht kopiert werden.</translation>
    </message>
</context>
<context>
    <name>decant::UnpackTar</name>
    <message>
        <source>The archive tries to replace the folder it is unpacked into.</source>
        <translation>Das Archiv versucht, den Ordner zu ersetzen, in den es entpackt wird.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>The archive is cut short: its end is missing.</source>
        <translation>Das Archiv ist abgeschnitten: Das Ende fehlt.</translation>
    </message>
</context>
<context>
    <name>decant::UnregisterDialog</name>
    <message>
        <source>&amp;Back up first…</source>
        <translation>&amp;Zuerst sichern…</translation>
    </message>
    <message>
        <source>&amp;Unregister and delete</source>
        <translation>&amp;Registrierung aufheben und löschen</translation>
    </message>
    <message>
        <source>Unregister %1</source>
        <translation>Registrierung von %1 aufheben</translation>
    </message>
    <message>
        <source>Unregister %1?</source>
        <translation>Registrierung von %1 aufheben?</translation>
    </message>
    <message>
        <source>This permanently deletes the distribution and all its files (%1).</source>
        <translation>Dies löscht die Distribution und alle ihre Dateien endgültig (%1).</translation>
    </message>
    <message>
        <source>This permanently deletes the distribution and all its files.</source>
        <translation>Dies löscht die Distribution und alle ihre Dateien endgültig.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone.</source>
        <translation>Es kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>T&amp;ype %1 to confirm:</source>
        <translation>Geben Sie zur &amp;Bestätigung %1 ein:</translation>
    </message>
    <message>
        <source>Name of the distribution, to confirm</source>
        <translation>Name der Distribution, zur Bestätigung</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be deleted</source>
        <translation>%1 konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>decant::UpdateBook</name>
    <message>
        <source>“%1” can&apos;t be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>decant::UserOptions</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Repeat password</source>
        <translation>Kennwort wiederho&amp;len</translation>
    </message>
    <message>
        <source>Ask &amp;for the password when using sudo</source>
        <translation>Bei sudo nach &amp;dem Kennwort fragen</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Kennwort wiederholen</translation>
    </message>
    <message>
        <source>The passwords differ.</source>
        <translation>Die Kennwörter sind verschieden.</translation>
    </message>
    <message>
        <source>The distribution starts as root.</source>
        <translation>Die Distribution startet als root.</translation>
    </message>
    <message>
        <source>Any program this user runs can become administrator.</source>
        <translation>Jedes Programm dieses Benutzers kann Administrator werden.</translation>
    </message>
    <message>
        <source>This user has no password and no way to become administrator.</source>
        <translation>Dieser Benutzer hat kein Kennwort und kann nicht Administrator werden.</translation>
    </message>
    <message>
        <source>Choose a password for administrator tasks.</source>
        <translation>Wählen Sie ein Kennwort für Verwaltungsaufgaben.</translation>
    </message>
    <message>
        <source>Repeat the password.</source>
        <translation>Wiederholen Sie das Kennwort.</translation>
    </message>
    <message>
        <source>The passwords match.</source>
        <translation>Die Kennwörter stimmen überein.</translation>
    </message>
    <message>
        <source>Create a user account</source>
        <translation>Benutzerkonto anlegen</translation>
    </message>
    <message>
        <source>Allow a&amp;dministrator tasks (sudo)</source>
        <translation>&amp;Verwaltungsaufgaben erlauben (sudo)</translation>
    </message>
</context>
<context>
    <name>decant::UserSetup</name>
    <message>
        <source>The image&apos;s /%1 is too large to add an account to it.</source>
        <translation>/%1 des Images ist zu groß, um ein Konto hinzuzufügen.</translation>
    </message>
    <message>
        <source>“%1” is an account of the image&apos;s own system; choose another user name.</source>
        <translation>„%1“ ist ein Konto des Systems im Image; wählen Sie einen anderen Benutzernamen.</translation>
    </message>
    <message>
        <source>The image&apos;s user “%1” (number %2) is yours, and logs in.</source>
        <translation>Der Benutzer „%1“ des Images (Nummer %2) ist Ihrer und wird angemeldet.</translation>
    </message>
    <message>
        <source>The user “%1” (number %2) was made, and logs in.</source>
        <translation>Der Benutzer „%1“ (Nummer %2) wurde angelegt und wird angemeldet.</translation>
    </message>
    <message>
        <source> It has no password.</source>
        <translation> Er hat kein Kennwort.</translation>
    </message>
    <message>
        <source> The image&apos;s own user “%1” stays, too.</source>
        <translation> Der Benutzer „%1“ des Images bleibt ebenfalls.</translation>
    </message>
</context>
<context>
    <name>decant::VerifiedRead</name>
    <message>
        <source>The file %1 is damaged: it is not what its digest promises.</source>
        <translation>Die Datei %1 ist beschädigt: Sie entspricht nicht ihrem Digest.</translation>
    </message>
</context>
<context>
    <name>decant::VersionOptions</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>WSL &amp;2 (recommended)</source>
        <translation>WSL &amp;2 (empfohlen)</translation>
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
        <translation>Nur Distributionen von WSL 2 können kopiert werden; geben Sie zuerst in einem Terminal „wsl --set-version %1 2“ ein.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>WSL says that it is done, and has no distribution “%1”.</source>
        <translation>WSL meldet, dass es fertig ist, hat aber keine Distribution „%1“.</translation>
    </message>
</context>
<context>
    <name>decant::WslExportTask</name>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: name one in a folder that is there.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: nennen Sie eine in einem Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>The archive is complete, but can&apos;t be called %1. It is the file %2.</source>
        <translation>Das Archiv ist vollständig, kann aber nicht %1 heißen. Es ist die Datei %2.</translation>
    </message>
    <message>
        <source>WSL does not write .wsl files: choose .tar, from which it can be created again.</source>
        <translation>WSL schreibt keine .wsl-Dateien: Wählen Sie .tar, woraus die Distribution wieder erstellt werden kann.</translation>
    </message>
    <message>
        <source>“%1” is of WSL 1, and has no disk: choose an archive.</source>
        <translation>„%1“ gehört zu WSL 1 und hat keine Festplatte: Wählen Sie ein Archiv.</translation>
    </message>
</context>
<context>
    <name>decant::WslFolder</name>
    <message>
        <source>%1 is on another computer: WSL needs a folder on a disk of this one.</source>
        <translation>%1 liegt auf einem anderen Computer: WSL braucht einen Ordner auf einer Festplatte von diesem hier.</translation>
    </message>
    <message>
        <source>The folder %1 is that of “%2”: choose another one.</source>
        <translation>Der Ordner %1 gehört zu „%2“: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: choose another folder.</source>
        <translation>In %1 kann nichts geschrieben werden: Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>decant::WslForgetTask</name>
    <message>
        <source>WSL keeps the unfinished distribution “%1”: type “wsl --unregister %1” in a terminal.</source>
        <translation>WSL behält die unfertige Distribution „%1“: Geben Sie in einem Terminal „wsl --unregister %1“ ein.</translation>
    </message>
    <message>
        <source>The disk of the unfinished distribution “%1” can&apos;t be deleted: close what uses it, then start Decant again.</source>
        <translation>Der Datenträger der unfertigen Distribution „%1“ kann nicht gelöscht werden: Schließen Sie, was ihn verwendet, und starten Sie Decant neu.</translation>
    </message>
</context>
<context>
    <name>decant::WslHost</name>
    <message>
        <source>Only distributions of WSL 2 can be moved; type “wsl --set-version %1 2” in a terminal first.</source>
        <translation>Nur Distributionen von WSL 2 können verschoben werden; geben Sie zuerst in einem Terminal „wsl --set-version %1 2“ ein.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Only distributions of WSL 2 have a disk; type “wsl --set-version %1 2” in a terminal first.</source>
        <translation>Nur Distributionen von WSL 2 haben einen Datenträger; geben Sie zuerst in einem Terminal „wsl --set-version %1 2“ ein.</translation>
    </message>
</context>
<context>
    <name>decant::WslIdleTask</name>
    <message>
        <source>WSL does not answer. Try again; if it goes on, restart the computer.</source>
        <translation>WSL antwortet nicht. Versuchen Sie es erneut; bleibt es dabei, starten Sie den Computer neu.</translation>
    </message>
</context>
<context>
    <name>decant::WslImportStream</name>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>WSL says that it is done, and has no distribution “%1”.</source>
        <translation>WSL meldet, dass es fertig ist, hat aber keine Distribution „%1“.</translation>
    </message>
</context>
<context>
    <name>decant::WslJournal</name>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>In %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>A distribution “%1” is being made just now.</source>
        <translation>Eine Distribution „%1“ wird gerade erstellt.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty: choose another one.</source>
        <translation>Der Ordner %1 ist nicht leer: Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>decant::WslOutput</name>
    <message>
        <source>WSL can&apos;t start: virtualization is switched off. Turn it on in this computer&apos;s firmware settings (UEFI), then try again.</source>
        <translation>WSL kann nicht starten: Die Virtualisierung ist ausgeschaltet. Schalten Sie sie in den Firmware-Einstellungen (UEFI) dieses Computers ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>WSL is not switched on. Open a terminal as administrator, type “wsl --install”, and restart the computer.</source>
        <translation>WSL ist nicht eingeschaltet. Öffnen Sie ein Terminal als Administrator, geben Sie „wsl --install“ ein und starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>There is a distribution “%1” already: choose another name.</source>
        <translation>Es gibt schon eine Distribution „%1“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no distribution “%1”.</source>
        <translation>Es gibt keine Distribution „%1“.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, or choose another folder.</source>
        <translation>Der Datenträger ist voll: Geben Sie Platz frei oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder holds another distribution already: choose another one.</source>
        <translation>Der Ordner enthält schon eine andere Distribution: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is running: stop it first.</source>
        <translation>„%1“ läuft: Stoppen Sie es zuerst.</translation>
    </message>
    <message>
        <source>WSL is busy with “%1”: try again in a moment.</source>
        <translation>WSL ist mit „%1“ beschäftigt: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>WSL takes this for no Linux system: it has neither /etc nor /bin/sh.</source>
        <translation>WSL hält dies nicht für ein Linux-System: Es hat weder /etc noch /bin/sh.</translation>
    </message>
    <message>
        <source>The disk of “%1” is damaged: WSL can&apos;t open it.</source>
        <translation>Der Datenträger von „%1“ ist beschädigt: WSL kann ihn nicht öffnen.</translation>
    </message>
    <message>
        <source>Your organization blocks WSL: ask your administrator.</source>
        <translation>Ihre Organisation blockiert WSL: Wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>WSL can&apos;t make the folder for “%1”: choose another one.</source>
        <translation>WSL kann den Ordner für „%1“ nicht anlegen: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Windows does not let WSL write there: choose another folder.</source>
        <translation>Windows lässt WSL dort nicht schreiben: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>WSL refused, and did not say why. Try again.</source>
        <translation>WSL hat abgelehnt, ohne einen Grund zu nennen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>WSL refused (%1). Try again; if it goes on, “wsl --update” may help.</source>
        <translation>WSL hat abgelehnt (%1). Versuchen Sie es noch einmal; wenn es dabei bleibt, hilft vielleicht „wsl --update“.</translation>
    </message>
    <message>
        <source>There is no such user in “%1”.</source>
        <translation>Diesen Benutzer gibt es in „%1“ nicht.</translation>
    </message>
</context>
<context>
    <name>decant::WslRepairTask</name>
    <message>
        <source>This Windows can&apos;t install WSL by itself: update Windows, then try again.</source>
        <translation>Dieses Windows kann WSL nicht selbst installieren: Aktualisieren Sie Windows und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>WSL could not be installed or updated. Open a terminal as administrator, and type “wsl --install” to see why.</source>
        <translation>WSL konnte nicht installiert oder aktualisiert werden. Öffnen Sie ein Terminal als Administrator und geben Sie „wsl --install“ ein, um den Grund zu sehen.</translation>
    </message>
</context>
<context>
    <name>decant::WslRunTask</name>
    <message>
        <source>WSL could not run that in “%1”: what it wrote says why.</source>
        <translation>WSL konnte das in „%1“ nicht ausführen: Warum, steht in seiner Ausgabe.</translation>
    </message>
</context>
<context>
    <name>decant::WslTerminalTask</name>
    <message>
        <source>“%1” can&apos;t be started.</source>
        <translation>„%1“ kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Windows Terminal</source>
        <translation>Windows Terminal</translation>
    </message>
    <message>
        <source>Console window</source>
        <translation>Konsolenfenster</translation>
    </message>
</context>
<context>
    <name>decant::WslUserTask</name>
    <message>
        <source>“%1” starts as “%2” because its own file /etc/wsl.conf says so: change “default” there.</source>
        <translation>„%1“ startet als „%2“, weil die eigene Datei /etc/wsl.conf das so sagt: ändern Sie dort „default“.</translation>
    </message>
    <message>
        <source>There is no user “%1” in “%2”.</source>
        <translation>In „%2“ gibt es keinen Benutzer „%1“.</translation>
    </message>
</context>
<context>
    <name>decant::XzSource</name>
    <message>
        <source>The archive is compressed in a way that needs more memory to unpack than Decant grants; compress it with a smaller dictionary.</source>
        <translation>Das Archiv ist so komprimiert, dass das Entpacken mehr Arbeitsspeicher braucht, als Decant zulässt; komprimieren Sie es mit einem kleineren Wörterbuch.</translation>
    </message>
</context>
<context>
    <name>decant::ZstdSource</name>
    <message>
        <source>The layer is compressed in a way that needs more memory to unpack than Decant grants; build the image with a smaller zstd window.</source>
        <translation>Die Schicht ist so komprimiert, dass das Entpacken mehr Arbeitsspeicher braucht, als Decant zulässt; bauen Sie das Image mit einem kleineren zstd-Fenster.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Turns container images into Linux distributions.</source>
        <translation>Macht aus Container-Images Linux-Distributionen.</translation>
    </message>
    <message>
        <source>Keep everything below this folder.</source>
        <translation>Alles unterhalb dieses Ordners ablegen.</translation>
    </message>
</context>
</TS>
