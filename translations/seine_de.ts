<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>Der Dialog von %1 ändert sich</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>Die Handlung von %1 ändert sich</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>Die Notizen von %1 ändern sich</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>Die Szenenüberschrift von %1 ändert sich</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>Die Länge von %1 ändert sich</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>Das Bild von %1 ändert sich</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>Der Ton von %1 ändert sich</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>Der Dialog von %1 wurde im Drehbuch und hier geändert: Die Fassung hier bleibt</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>Die Handlung von %1 wurde im Drehbuch und hier geändert: Die Fassung hier bleibt</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>Die Notizen von %1 wurden im Drehbuch und hier geändert: Die Fassung hier bleibt</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>Die Szenenüberschrift von %1 wurde im Drehbuch und hier geändert: Die Fassung hier bleibt</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>Die Länge von %1 wurde im Drehbuch und hier geändert: Die Länge hier bleibt</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>Das Bild von %1 wurde im Drehbuch und hier geändert: Das Bild hier bleibt</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>Der Ton von %1 wurde im Drehbuch und hier geändert: Der Ton hier bleibt</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>Nach %1 folgt ein Schnitt</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>Nach %1 folgt eine Überblendung von %2 Frames</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>Nach %1 folgt ein Morphing von %2 Frames</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>Nach %1 folgt ein generierter Übergang von %2 Frames</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>Einstellung %1 „%2“</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>Einstellung ohne Namen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>Neue Einstellung am Anfang: %1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>Neue Einstellung in „%1“: %2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>Die Einstellungen übernehmen die Reihenfolge des Drehbuchs</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>Nicht mehr im Drehbuch, entfällt: %1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>Nicht mehr im Schnitt, entfällt: %1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>Kommt noch einmal vor: %1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>Wird Nummer %2: %1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>Aus %2 Frames werden %3: %1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>Wurde hier gelöscht und bleibt weg: %1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>Nicht mehr im Drehbuch, aber hier bearbeitet, bleibt: %1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>Kein Bild: %1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>Kein Bild (%2 ist nicht in images/): %1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>Eine Ebene des Bildes fehlt: %1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>Der Ton %2 fehlt: %1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>Keiner der Clips ist eine Einstellung dieser Story</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>Eine Lücke von %1 Frames wird geschlossen</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>Keine Einstellung dieser Story, ausgelassen: %1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>Der Übergang nach %1 schließt nicht mehr daran an, ausgelassen</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>Weitere Bildspuren, ausgelassen: %1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>Verschachtelt (%2), ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>Über Seine Storyboard</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Von Storyboard-Bildern zum Film, allein auf diesem Computer.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder höher.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>Nähe zum Anfang</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>Nähe zum Ende</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>Nähe zum Text</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>Doppelbild</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>Morphing</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>Überblendung</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Alle Kriterien</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Welches Maß</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>Ein Maß für alle Takes oder alle Kriterien des gewählten Takes</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Analyse exportieren</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>Bild oder Zahlen exportieren</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Bild (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>Eine Einstellung oder einen Übergang mit Take auswählen, um die Messwerte zu sehen.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>Nicht messbar: %1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>Kohärenz, Ähnlichkeit mit den Szenen, Nähe zum Text, gemessen mit %1</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>Bewegung %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>Diese Einstellungen gibt es nicht mehr; bitte erneut kopieren.</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>Zuerst eine Einstellung dieser Story kopieren: Ihre Kamera und Parameter lassen sich dann auf andere übertragen.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>Die Zwischenablage enthält weder Bild noch Einstellung noch Ton noch Text.</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>Diese Story wird in einem anderen Fenster oder Programm bearbeitet: Hier lässt sie sich nur ansehen. Zum Ändern unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>Es kann keine neue Story angelegt werden</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>Die Story kann nicht als %1 gespeichert werden</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>„%1“ konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>Ein fertiger Take konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>Ein Bild konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>Der frühere Stand kann nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>Die Takes können nicht verworfen werden</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>Das Rückgängigmachen konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>Das Wiederherstellen konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4.</source>
        <comment>What failed: why (where). What to do.</comment>
        <translation>%1: %2 (%3). %4.</translation>
    </message>
</context>
<context>
    <name>app::EditNames</name>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>%n Einstellung hinzufügen</numerusform>
            <numerusform>%n Einstellungen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>%n Einstellung löschen</numerusform>
            <numerusform>%n Einstellungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>Einstellungen verschieben</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Bild ersetzen</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Einstellung umbenennen</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>Geschehen eingeben</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>Dialog eingeben</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>Handlung eingeben</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>Notizen eingeben</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>Szene ändern</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Bewegung ändern</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>Kamera ändern</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>Bildanpassung ändern</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Parameter ändern</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Übergang ändern</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>Übergangslänge ändern</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>Übergangstext eingeben</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>Übergangsparameter ändern</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>Take hinzufügen</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>Takes zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>%n Take löschen</numerusform>
            <numerusform>%n Takes löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Take wählen</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>Platzhalter wählen</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Take mit Stern markieren</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Take sperren</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Take entsperren</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>Einstellung teilen</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>Einstellungen verbinden</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Story umbenennen</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>Story-Optionen ändern</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Marker hinzufügen</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Marker löschen</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Marker ändern</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Spur hinzufügen</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Spur löschen</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>Spur verschieben</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Spur umbenennen</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>Spur ändern</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>%n Ton hinzufügen</numerusform>
            <numerusform>%n Töne hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>%n Ton löschen</numerusform>
            <numerusform>%n Töne löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>%n Ton ändern</numerusform>
            <numerusform>%n Töne ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>Früheren Stand wiederherstellen</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>es gibt kein Bild oder Video %1</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>ein anderes wählen</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>das Bild oder Video %1 ist beschädigt</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>Bild ersetzen oder Take neu erstellen</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>das ist keine Story</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>eine .seine-Datei wählen</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>die Datei ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>mit „seine recover“ retten, was noch da ist, oder eine Kopie nehmen</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>mit „seine recover“ retten, was noch da ist</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>Platz schaffen und erneut versuchen; das bisher Gespeicherte ist sicher</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>Platz schaffen und erneut versuchen</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>die Datei kann nicht geändert werden (%1)</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>eine Kopie in einem anderen Ordner speichern</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>ein anderes Programm verwendet die Datei</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>erneut versuchen oder schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>ein Wert passt nicht (%1)</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>bitte als Fehler melden</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>kein Platz zum Schreiben (%1)</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>Lesen oder Schreiben fehlgeschlagen (%1)</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>Datenträger prüfen; das bisher Gespeicherte ist sicher</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>die Datei kann nicht geöffnet werden (%1)</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>Name, Ordner und Berechtigungen prüfen</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>die Datei hat nicht den erwarteten Inhalt (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>einen Ordner wählen, in den geschrieben werden kann</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>Name und Ordner prüfen</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>Datenträger und Ordner prüfen</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>die Story wird von %1 bearbeitet</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>dort schließen oder schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>ihren Besitzer um Erlaubnis bitten</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>die Story ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>eine Kopie speichern und diese ändern</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>Datei prüfen und erneut versuchen</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>eine Story kann sich nicht selbst enthalten</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>eine andere Datei wählen</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>Ordner und freien Platz auf dem Datenträger prüfen</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>das ist die Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>die Datei ist abgeschnitten, %1 von %2 Byte</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>eine Lesekopie kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>dort Platz schaffen</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>die Story stammt aus einer neueren Version, die diese nicht lesen kann</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>das Programm aktualisieren</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>eine Kopie braucht einen anderen Namen als die Story selbst</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>einen Dateinamen wählen</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>die Story in der Datei ist in sich nicht stimmig (%1)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>die Datei enthält keinen Ton</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>eine Tondatei oder ein Video mit Ton wählen</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>der Ton hat keine Kanäle</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>die Datei ist vielleicht beschädigt; neu speichern</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>der Ton hat %1 Samples pro Sekunde</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>im Ton kann nicht gesprungen werden</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>als WAV oder FLAC speichern</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>Ton mit %1 Kanälen bei %2 Hz kann nicht umgewandelt werden</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>als Stereo-WAV speichern</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>der Ton ist leer</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>neu speichern</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>der Ton ist länger als %1 s</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>der Ton ist länger als zwölf Stunden</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>darin ist kein Ton</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>neu speichern oder einen anderen wählen</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>sie lässt sich nur ansehen</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>zuerst kürzen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>zurücklegen (%1) oder etwas anderes wählen</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>prüfen, ob Sie die Datei lesen dürfen</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>das ist ein Ordner, erwartet wird: %1</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>eine Datei darin wählen</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>passende Datei wählen (%1)</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>erneut kopieren oder speichern (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>die Datei kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>Platz schaffen oder anderen Datenträger wählen; es blieb nichts zurück</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>einen Ordner wählen, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>eine Datei braucht einen Namen</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>einen Namen in diesem Ordner wählen</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>ein Ordner hat schon diesen Namen</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>einen Namen mit höchstens 255 Byte wählen</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>anlegen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>die Datei ist zu groß (%1 MiB, Grenze %2 MiB)</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>die Datei ist zu groß (%1 MiB)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>kleiner speichern</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>die Datei kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>den Datenträger prüfen, auf dem sie liegt</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>den FFmpeg-Bibliotheken hier fehlt der Encoder %1</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>den FFmpeg-Bibliotheken hier fehlt ein Encoder für %1</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>libavcodec von Debian installieren oder mit anderem Codec exportieren</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>%1 fehlgeschlagen (%2)</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>andere Optionen wählen; es blieb nichts zurück</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>nicht lesbar als %1 (%2)</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>die Datei ist vielleicht abgeschnitten oder von anderer Art; in einem Player öffnen und neu als MP4 oder WAV speichern</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>der Codec %1 ist hier unbekannt</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>die Datei in H.264 oder WAV umwandeln</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>der %1-Datenstrom kann nicht decodiert werden (%2)</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>als %1 codierte Bilder können nicht umgewandelt werden</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>die Datei in einem gängigeren Format speichern</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>der Film ist zu lang für ein GIF</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>kleiner oder kürzer machen oder ein Video exportieren</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>die Datei enthält keine Bilder</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>ein Video wählen</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>das Video hat keine lesbaren Frames</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>die Datei ist vielleicht abgeschnitten; neu speichern</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>Frame %1 kann nicht decodiert werden (%2)</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>die Datei ist beschädigt oder abgeschnitten; neu exportieren</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>das Video ist leer</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>neu erstellen oder speichern</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>das geschriebene Video liest sich anders als vorgesehen: %1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>mit anderen Optionen neu exportieren; es blieb nichts zurück</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>der Export braucht einen eigenen Ordner, dieser ist belegt</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>einen neuen oder leeren Ordner wählen</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>der Ordner kann nicht angelegt werden (%1)</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>einen Ort wählen, an den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>der Ordner kann seinen Namen nicht erhalten (%1)</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>das %1-Bild ist beschädigt oder von nicht unterstützter Art (%2)</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>das TIFF-Bild ist beschädigt oder von nicht unterstützter Art</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>im Ursprungsprogramm öffnen und neu speichern, möglichst als PNG</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>das ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>PNG, JPEG, WebP, TIFF, BMP, GIF, PSD oder SVG verwenden; der Inhalt zählt, nicht der Name</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>das %1-Bild ist abgeschnitten</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>neu kopieren oder speichern</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>der Ton ist länger, als eine WAV-Datei fassen kann</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>in Teilen schreiben</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>nichts zu drucken</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>nichts zu exportieren</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>zuerst eine Einstellung hinzufügen</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>eine Einstellung hinzufügen oder einen Bereich in der Story wählen</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>die Story enthält keinen Ton</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>zuerst einen Ton auf eine Spur legen</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>nicht genug Platz auf dem Datenträger (%1 MiB von etwa %2 MiB)</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>Platz schaffen oder auf einen anderen Datenträger exportieren</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>das Archiv kann seinen Namen nicht erhalten (%1)</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>einen anderen Namen oder Ordner wählen</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>das Archiv kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>Speicherplatz und Mediendateien prüfen</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>Name und Ort prüfen</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>die Datei ist zu groß für einen Schnitt</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>neu exportieren</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>darin ist keine Sequenz</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>eine Sequenz als Final Cut Pro 7 XML exportieren</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>es gibt keine Bildspur mit Clips</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>die Sequenz neu exportieren</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>die Timeline neu exportieren</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>das ist kein XML (%1)</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>eine Final-Cut-Pro-7-XML-Datei wählen</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>das ist kein Final-Draft-Drehbuch</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>eine .fdx-Datei wählen, wie Final Draft ab Version 8 sie speichert</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>im Drehbuch gibt es nichts zu sehen</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>das Drehbuch als reinen Text (UTF-8) speichern</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>das ist kein OpenTimelineIO-Archiv (%1)</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>eine .otioz-Datei wählen</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>das Archiv ist beschädigt</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>neu kopieren oder exportieren</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>darin ist keine Timeline</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>eine Timeline als OpenTimelineIO exportieren</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>eine .otio-Datei wählen</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>aufteilen</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>das Projekt enthält keine Boards</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>einen Ordner mit storyboards/ oder eine .storyboarder-Datei wählen</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>das ist kein lesbares Drehbuch oder Storyboard</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>eine .storyboarder-, .fountain- oder .fdx-Datei wählen</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>darin sind keine Boards</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>eine von Storyboarder gespeicherte Datei wählen</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>mit einem nicht darstellbaren Bild kann nicht begonnen werden</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>ersetzen (%1)</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1, auch bei halber Größe</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>andere Programme schließen, das Bildformat der Story verkleinern oder die Einstellung kürzen</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>andere Programme schließen oder eine kleinere Größe verlangen</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>andere Programme schließen oder eine kleinere Größe verlangen (%1)</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>nicht genug Arbeitsspeicher: das Modell braucht etwa %1, frei sind %2</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>andere Programme schließen oder ein kleineres Modell wählen</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>nicht genug Arbeitsspeicher: etwa %1 nötig, %2 frei</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>eine kleinere Größe oder weniger Frames verlangen oder andere Programme schließen</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>eine kleinere Größe oder weniger Frames verlangen oder den Prozessor als Gerät wählen</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>die Tensor-Bibliothek ist fehlgeschlagen (%1)</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>bitte diese Meldung weitergeben</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>das neue Modell konnte nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>Speicherplatz schaffen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>es gibt keine Gewichte</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>enthalten sein sollte model.safetensors oder pytorch_model.bin</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>der Ordner enthält keine Gewichte</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>diffusion_pytorch_model.safetensors oder model.safetensors dort ablegen</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>diesen Modellordner gibt es nicht</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>einen Ordner mit model_index.json wählen</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>der Textencoder liefert %1 Kanäle, der Denoiser erwartet %2</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>zueinander passende Teile verwenden</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>das Modell konnte nicht entfernt werden (%1)</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>prüfen, ob in seinen Ordner geschrieben werden kann</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>prüfen, ob der Modellordner vollständig ist</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>die Datei ist zu groß für eine Konfigurationsdatei</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>das Modell neu beschaffen</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>die Datei ist kein gültiges JSON (erwartet wurde ein nicht zu tief verschachteltes Objekt)</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>einen Modellordner verwenden, den dieses Programm kennt</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>die Gewichte passen nicht zum Netz (%1)</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>die Gewichte verwenden, die zu dieser config.json gehören</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>die Datei kann nicht geöffnet werden (%1)</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>prüfen, ob der Modellordner vollständig und lesbar ist</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>unlesbarer Checkpoint: %1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>eine mit torch.save geschriebene Datei aus reinen Tensoren verwenden oder in safetensors umwandeln</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>beschädigte safetensors-Datei: %1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>beschädigter Checkpoint: %1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>beschädigtes Archiv: %1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>die Datei neu beschaffen</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>unter diesem Namen gibt es nichts</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>einen Ordner, ein Bild oder ein Video angeben</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>der Ordner kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>Lesen erlauben oder einen anderen angeben</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>es gibt keine Bilder oder Videos, von denen gelernt werden kann</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>von keiner der %1 Dateien kann gelernt werden (%2)</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>Bilder oder Videos ab 2 s angeben</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>das Training wurde mit anderen Optionen begonnen</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>dieselben Optionen verwenden oder in einen anderen Ordner trainieren</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>unter diesem Namen gibt es schon etwas</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>einen anderen Namen für das neue Modell wählen</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>das neue Modell braucht einen Namen</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>einen beschreibbaren Ort wählen</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>das Training ist divergiert: ein Gradient ist keine Zahl</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>die Lernrate senken und ab dem letzten Checkpoint neu beginnen</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>Die Story stammt aus einer neueren Version des Programms: Sie wird schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>Die Datei darf nicht geändert werden: Sie wird schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>Der Ordner darf nicht geändert werden: Die Story wird schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>Auf dem Datenträger ist kein Platz: Die Story wird schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>Ein Teil des Änderungsverlaufs war nicht lesbar und ist verloren.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>Das Programm wurde zweimal unerwartet beendet, während es daran arbeitete</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>Andere Programme schließen und erneut versuchen; falls es wieder geschieht, das Bildformat der Story verkleinern oder die Einstellung kürzen</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>Abbrechen · 0 %</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 ist fertig.</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>%1 ist fertig (%2).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Export abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>Export fehlgeschlagen: %1. %2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>Abbrechen · %1 %</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>Zuletzt Exportiertes erneut exportieren</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Bilder (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>Noch nichts zu exportieren: Zuerst Bilder hierher ziehen.</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>Ziel angeben: einen Namen für die Datei.</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>Story öffnen</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>Storys (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>Die Story ist wieder wie früher: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>%n Take verworfen: %1.</numerusform>
            <numerusform>%n Takes verworfen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>Es gibt eine Story ohne Namen vom %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>Story speichern unter</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>Gespeichert als %1. Jede Änderung wird ab jetzt sofort gesichert.</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>Unbenannt, %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Bilder (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Bild ersetzen</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>Bilder werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>Es wurde kein Bild importiert.</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>Importiert: %1. Nicht importiert:</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>Beliebige Wörter der Einstellung</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>Feinabstimmung mit eigenen Bildern</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>Endet nach diesem Schritt und schreibt das Modell…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>Angehalten. Das Gelernte ist gesichert.</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Wird fortgesetzt…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>Beendet. Zum Fortsetzen unter demselben Namen neu starten.</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>Das Modell lernt den Stil und die Bewegung Ihrer Bilder. Das dauert: Eine Stunde zeigt etwas, eine Nacht mehr. Ihre Bilder bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>Ordner mit Bildern und Videos</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>Liest die Bilder…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>Lädt das Modell…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>Prüft die zurückgehaltenen Bilder…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>Schreibt das neue Modell…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>Fertig: %1 Schritte in %2, gespeichert in %3.</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>Schritt %1, %2 gelernt, Verlust %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>Verlust bei nicht gelernten Bildern: vorher %L1, jetzt %L2.</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>Anleitung schließen</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>Ihre erste Story</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>Bilder hineinziehen</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>Zeichnungen auf das Fenster ziehen: Dateien oder einen ganzen Ordner. Sie werden der Reihe nach zu Einstellungen. Zum Ausprobieren die sechs Bilder der Beispiel-Story nehmen.</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>Beispielbilder nehmen</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>Das ist schon ein Animatic: Standbilder mit Schnitten. Die Leertaste startet und hält an. Am rechten Rand einer Einstellung in der Timeline ziehen gibt ihr mehr Zeit, die Einstellung selbst ziehen verschiebt sie.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>Zwei Einstellungen verbinden</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>In der Timeline auf den Schnittpunkt zwischen zwei Einstellungen klicken, im Inspektor „Generiert“ wählen und auf Englisch sagen, was dazwischen geschieht: „smooth transition, night falls“.</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>Die ersten zwei verbinden</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>Das Modell auf diesem Computer erstellt die neuen Bilder; die Warteschlange zeigt, wie weit es ist. Inzwischen lässt sich weiterarbeiten. Was noch keinen Take hat, läuft als Platzhalter.</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>Film exportieren</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>Ein MP4 mit Ton, das überall läuft. Jede Änderung ist schon gesichert; „Speichern unter“ gibt der Story nur einen Namen und einen Ort.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>Das ist Ihr erster Film</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>Weitere Takes des Übergangs erstellen und den besten mit Stern markieren, Musik auf eine Spur legen, die Kamera bewegen: F1 sagt mehr zu dem, woran Sie gerade sind.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>Auf einen Schritt klicken, um dorthin zurück- oder vorzugehen</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>Beide Bilder zeigen dasselbe: Jeder Punkt wurde vom einen zum anderen verfolgt</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>Modell %1, Schritte %2, Prompttreue %3, Seed %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>Take speichern</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>MP4-Filme (*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>Diese &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Hier verwenden</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Neue Taste</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Einen Befehl wählen, dann die neue Taste drücken.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>&amp;Bearbeitung</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>&amp;Storyboard</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>&amp;Takes beurteilen</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>Dieses &amp;Layout speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>Layout lös&amp;chen</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Layout speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>Mein Layout</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>%1 ist in einem anderen Programm geöffnet; jedes Speichern dort wird hier angezeigt.</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>Nichts zu generieren: ein Bild mit Bewegung oder einen generierten Übergang wählen.</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>Alles ist schon generiert.</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>&amp;Entwurfsmodell</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>Modell&amp;ordner wählen…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>&amp;Feinabstimmung mit eigenen Bildern…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>Modellordner wählen</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1 % · </source>
        <translation>%1 % · </translation>
    </message>
    <message>
        <source>%1 — Seine Storyboard</source>
        <translation>%1 — Seine Storyboard</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>Den Modellordner %1 gibt es nicht mehr: Das Entwurfsmodell wird verwendet.</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1: passt</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1: passt in Teilen</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: zu groß</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>, %1 Mio. Parameter</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>Ab jetzt erstellt dieses Modell die Takes.</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>Checkpoint von SEINE</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>Checkpoints (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>Ordner von Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>Prüft und schreibt %1…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>Zu %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Abgebrochen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>Das veröffentlichte SEINE-Modell wird aus den Dateien seiner Autoren und denen von Stable Diffusion hinzugefügt: Nichts wird heruntergeladen, und die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Entwurfsmodell</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>Liest die Dateien…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>Gelöscht. Die Takes erstellt jetzt das Entwurfsmodell.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>app::MovieExport</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>noch %1:%2</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>Andere Programme schließen oder das Bildformat verkleinern</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>%L1 Bilder pro Sekunde</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>Diese Einstellung hat noch kein Bild: Zuerst eines darauf ziehen.</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>Der Desktop kennt kein Programm für %1. Das Bild liegt in %2: Was dort gespeichert wird, erscheint hier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>ist nicht auf diesem Computer; zuerst speichern, dann die Datei hierher ziehen</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>gibt es nicht mehr</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>enthält weder Bilder noch Töne</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>ist zu groß für den Arbeitsspeicher dieses Computers</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>enthält kein lesbares Bild</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>inzwischen wurde eine andere Story geöffnet; erneut ziehen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>Storyboard pictures to a film, on this computer alone.</source>
        <translation>Von Storyboard-Bildern zum Film, allein auf diesem Computer.</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>Mit dem Modell in diesem Ordner generieren.</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>Die zu öffnenden Storys.</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>Text wird gelesen</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>Bilder werden betrachtet</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>Bewegung wird erdacht</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>Frames werden gemalt</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>wird generiert</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>%n Take erstellt.</numerusform>
            <numerusform>%n Takes erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n Auftrag fehlgeschlagen.</numerusform>
            <numerusform>%n Aufträge fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>%1 ist generiert</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 generieren</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>Alles ist generiert</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bildformat</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>Einstellungen und Übergänge ohne Take oder mit veraltetem Take generieren</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>Die Warteschlange konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>Der fertige Take konnte nicht gespeichert werden
Speicherplatz schaffen und erneut versuchen</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>Gelöschte Einstellung</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>Gelöschter Übergang</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>Einstellung %1 · Animation</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Übergang %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>Nicht genug Arbeitsspeicher für diesen Take</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>Das Bildformat der Story verkleinern oder andere Programme schließen und erneut versuchen</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>Erneut versuchen; falls es wieder fehlschlägt, die Einstellung kürzen</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>ohne %n seither hinzugefügte Einstellung</numerusform>
            <numerusform>ohne %n seither hinzugefügte Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>mit %n seither gelöschten Einstellung</numerusform>
            <numerusform>mit %n seither gelöschten Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>%n Einstellung wie zuvor</numerusform>
            <numerusform>%n Einstellungen wie zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>andere Reihenfolge oder Optionen</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>Früheren Stand wiederherstellen</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Frühere Stände</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>Stände werden beim Arbeiten von selbst gesichert; noch gibt es keine.</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>Dieser Stand kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>Im Vergleich zu jetzt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>%n seither erstellter Take bleibt ungenutzt erhalten.</numerusform>
            <numerusform>%n seither erstellte Takes bleiben ungenutzt erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>Drehbuch, Storyboard oder Schnitt importieren</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>Drehbücher, Storyboards, Schnitte (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>Die Story lässt sich nur ansehen.</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>Nicht genug Arbeitsspeicher, um %1 zu lesen</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>In %1:</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: was sich ändert</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>Die Story wurde geändert, während %1 gelesen wurde; bitte erneut importieren.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>Diese Bilder konnten nicht gelesen werden:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>%1 ist importiert: %n Änderung.</numerusform>
            <numerusform>%1 ist importiert: %n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>Nichts ändert sich: Die Story enthält schon alles.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>Bleibt, wie es ist, oder fehlt (%1)</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>Alles zusammen ist ein Schritt, der sich rückgängig machen lässt. Die Datei selbst wird nie geändert.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>Es gibt kein Modell</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>Unter „Generieren → Modell“ einen Modellordner wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU, %n Thread</numerusform>
            <numerusform>%1 · CPU, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation>%1: kein Modell</translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation>Diese Einstellungen sind nicht mehr in ihrer Ursprungs-Story.</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>Es wird noch etwas hierher übertragen; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>Die Story, aus der das stammt, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>Inzwischen wurde eine andere Story geöffnet; erneut versuchen.</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>Übertragen nicht möglich: %1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>Diese Töne sind nicht mehr in ihrer Ursprungs-Story.</translation>
    </message>
</context>
<context>
    <name>app::SoundActions</name>
    <message>
        <source>Audio %1</source>
        <translation>Audio %1</translation>
    </message>
</context>
<context>
    <name>app::SoundImport</name>
    <message>
        <source>Audio %1</source>
        <translation>Audio %1</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>lässt sich nur ansehen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>app::SoundLink</name>
    <message>
        <source>Reading sounds: %1 of %2</source>
        <translation>Töne werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>Diese Töne wurden nicht importiert:</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>Ton importieren</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>Töne und Videos (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;Lautstärke</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>&amp;Einblenden</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>In S&amp;pur verschieben</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Neue Spur</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stumm</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>S&amp;olo</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>&amp;Lautstärke</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>Spur &amp;umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach ob&amp;en</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>Spur lös&amp;chen</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>Ton hier &amp;importieren…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>„%1“ ist gesperrt: Die Töne bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>Diese Töne gibt es nicht mehr; bitte erneut kopieren.</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>&amp;Übrige Takes verwerfen</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>Die Story belegt %1 auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>Gewählte Takes</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>Takes mit Stern</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>Übrige Takes</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>Nur für Rückgängig und frühere Stände</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>Ungenutzt, wird beim Schließen frei</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>Text, Verlauf und Reihenfolge</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>Es gibt keinen Take, der weder gewählt ist noch einen Stern hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>%n Take ist weder gewählt noch hat er einen Stern. Verworfen lässt er sich bis zum Schließen der Story durch Rückgängig zurückholen; danach ist sein Platz frei.</numerusform>
            <numerusform>%n Takes sind weder gewählt noch haben sie einen Stern. Verworfen lassen sie sich bis zum Schließen der Story durch Rückgängig zurückholen; danach ist ihr Platz frei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>Marker %1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>Szene &amp;umbenennen</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>Hier eine S&amp;zene beginnen</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>Marker um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>Marker &amp;löschen</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>Marker &amp;hier</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>wird erstellt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>Bild fehlt</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>Szene %1 beginnt</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Einstellung %1, %2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>Bild, Text oder Parameter wurden seit dem gewählten Take geändert.</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 Sekunden</translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Wischen</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>Takes vergleichen</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>Linker Take</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>Rechter Take</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>Take %1 · Seed %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1, Einstellung %2, Take %3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1, Übergang %2, Take %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>Dieser Take hat keinen Film.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1: Klicken für den Schnittpunkt am Abspielkopf oder auf einen Schnittpunkt ziehen</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>Dieser Frame kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Bilder hierher ziehen</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>EINSTELLUNG %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>ÜBERGANG %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>Überblendung bis zur Generierung</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>Dateien oder Ordner vom Desktop werden der Reihe nach zu Einstellungen.
%1 importiert, %2 fügt ein.
Neu hier? „Hilfe → Ihre erste Story“ führt in fünf Schritten zum Film.</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>Am Abspielkopf, auf einer &amp;Spur</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>Als &amp;Dialog der Einstellung am Abspielkopf</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>&amp;Film dabei abspielen</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>Stimme aufnehmen</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Kein Mikrofon</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>Sprechen: Der Balken soll sich bewegen und unter seinem Ende bleiben.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>Die Aufnahme ist im Film. Erneut aufnehmen oder dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>Aufnahme: %L1 s</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>Kein Mikrofon gefunden. Eines anschließen oder diesem Programm in den Toneinstellungen des Systems den Zugriff erlauben.</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1 kann nicht mit 48 kHz aufnehmen. Ein anderes Mikrofon wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>%1 kann nicht verwendet werden: Ein anderes Programm belegt es, oder dieses hat keinen Zugriff.</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>Das Mikrofon ist verschwunden. Das bis dahin Aufgenommene bleibt erhalten.</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>Die Aufnahme kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>Stimme %1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>Frü&amp;heren Stand wiederherstellen…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>Speicher&amp;platz…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>&amp;Bilder importieren…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>&amp;Ton importieren…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>&amp;Drehbuch, Storyboard oder Schnitt importieren…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>Erneut exp&amp;ortieren</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>E&amp;xportieren als…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>Kamera und &amp;Parameter einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>Alle Einstellungen a&amp;uswählen</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>Vorherige Einstellung/Übergang</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>Nächste Einstellung/Übergang</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>Einstellung davor mit auswählen</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>Einstellung danach mit auswählen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>Einstellung im Text &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>&amp;Neue Einstellung danach</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>Neue Einstellung da&amp;vor</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>Am Abspielkopf &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>Mit nächster ver&amp;binden</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Nach vo&amp;rn</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>Einen Frame &amp;kürzer</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>Eine Sekunde länger</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>Eine Sekunde kürzer</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>Bild &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>Bild in anderem &amp;Programm bearbeiten</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>Ge&amp;schehen beschreiben</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>&amp;Marker am Abspielkopf</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>Zum vorherigen Marker</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>Zum nächsten Marker</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>&amp;Nächste Art am nächsten Schnittpunkt</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>S&amp;chnitt</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;Überblendung</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>&amp;Morphing</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>&amp;Generiert</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>Stimme &amp;aufnehmen…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>Audiospur &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>&amp;Lauter</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>L&amp;eiser</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>Zum &amp;Dialog der Einstellung machen</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>Wiedergabe &amp;stumm</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Ab&amp;spielen/Pause</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>Shuttle rückwärts</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>Shuttle-Stopp</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>Shuttle vorwärts</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Einen Frame zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Einen Frame vor</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Eine Sekunde vor</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>Vorheriger Schnitt</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Nächster Schnitt</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>&amp;In-Punkt setzen</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>&amp;Out-Punkt setzen</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>Zum In-Punkt</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>Zum Out-Punkt</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>In und Out löschen</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>S&amp;chleife</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>Timeline vergrößern</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>Timeline verkleinern</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>Timeline einpassen</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>Ein&amp;rasten</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>Bild bei 100 %</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>&amp;Sichere Bereiche</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>&amp;Einblendungen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>&amp;Bedienfelder verschieben</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>&amp;Auswahl generieren</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>Alles &amp;Veraltete generieren</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>&amp;Warteschlange anhalten</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>Alle a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tastenkürzel än&amp;dern…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>Über &amp;Seine Storyboard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>&amp;Einstellung</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>&amp;Übergang</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>&amp;Ton</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>La&amp;yout</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>Ihre &amp;erste Story</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>In/Out-Be&amp;reich exportieren…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>Einen Frame &amp;länger</translation>
    </message>
</context>
<context>
    <name>app::WindowParts</name>
    <message>
        <source>Boards</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>widgets::AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>No measures yet: they appear with the first take</source>
        <translation>Noch keine Messwerte: Sie erscheinen mit dem ersten Take</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>Kurven der Kriterien</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>Name der Einstellung %1</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>Bild ersetzen</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>Überschrift der Szene; leer: keine neue Szene</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>AUSSEN. ORT, ZEIT</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Bilder wählen…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Szene %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Bilder hierher ziehen</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>Dateien oder ein ganzer Ordner; jedes wird eine Einstellung</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>Kamerabewegung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>Anfang der Kamerabewegung</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>Ende der Kamerabewegung</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>%1 % des Bildes, %2 % von links, %3 % von oben</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>Video (MP4)</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>Läuft in jedem Browser, auf Handys und in jedem Schnittprogramm.</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>ProRes-Video (MOV)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>ProRes 422 HQ für Schnitt und Grading: groß, fast verlustfrei.</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>Ein Video je Einstellung</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>Ein Ordner mit einem MP4 für jede Einstellung.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Animiertes GIF</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>Bewegt sich in E-Mails und Nachrichten. Ideal für wenige Sekunden.</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Bilder (PNG)</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>Ein Ordner mit einem Bild je Frame, verlustfrei.</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>Nur Ton (WAV)</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>Die Mischung aller Spuren, 48 kHz, Stereo, 24 Bit.</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>Storyboard auf Papier (PDF)</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>Seiten mit den Bildern, ihren Längen und Texten, zum Drucken oder Verschicken.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>Eine Datei, in der alle Einstellungen laufen, für jeden Browser.</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>Shotlist (CSV)</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>Eine Tabelle aller Einstellungen für die Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Untertitel (SRT)</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>Der Dialog mit seinen Zeiten.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>Für DaVinci Resolve, Premiere, Kdenlive, Flame. Videos der Einstellungen liegen daneben.</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>OpenTimelineIO-Archiv</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>Der Schnitt und seine Videos in einer Datei.</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>Für Premiere, Resolve, Vegas. Videos der Einstellungen liegen daneben.</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>Für Final Cut Pro und Resolve. Videos der Einstellungen liegen daneben.</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Schnittliste (EDL)</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600, die älteste gemeinsame Sprache: Schnitte und Blenden. Videos der Einstellungen liegen daneben.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>Stand des Exports</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Die ganze Story</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>Von In bis Out</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>Ausgewählte Einstellungen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Be&amp;reich</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>Wie die Story</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>&amp;Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264: läuft überall</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265: halbe Größe, neuere Player</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1: am kleinsten, neueste Browser</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>C&amp;odec</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Kleine Datei</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>Eine Spur im Video</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>Eine SRT-Datei daneben</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation>&amp;Untertitel</translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation>Wo möglich die Grafikkarte nutzen</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>Einstellungen je Seite</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>Einstellungen je &amp;Seite</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, Querformat</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, Hochformat</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, Querformat</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, Hochformat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>H.264: kleiner</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>Videos der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>&amp;Videos der Einstellungen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Handles</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>Wie viel von jeder Einstellung hinter dem Schnitt noch da ist, zum Trimmen</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>Han&amp;dles</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>Drop-Frame-Timecode</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>Die ganze Story, %1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>Wie die Story, %1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>Wie die Story, %1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>Jetzt &amp;beenden und behalten</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Stand des Trainings</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>Probe des bisher Gelernten</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>Ein &amp;Ordner mit Bildern und Videos</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Trainingsdauer</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Meine Zeichnungen</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Lernen von</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Verlust des Trainings</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>bei zurückgehaltenen Bildern</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>%n eigenes Bild der Story</numerusform>
            <numerusform>%n eigene Bilder der Story</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>widgets::GenerateRow</name>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 generieren</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Neu generieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation>Eine Einstellung oder einen Übergang auswählen,
um zu sagen, was darin geschieht</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>Eine Länge sieht so aus: 4:12 (Sekunden:Frames), 4.5 s oder 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>Wie laut es ist, links und rechts</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>SEINE hinzufügen</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>halbe Größe (float16)</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>halbe Größe, weiterer Bereich (bfloat16)</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>volle Genauigkeit (float32)</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>seine.pt, wie heruntergeladen; leer: nur Stable Diffusion, zum Trainieren</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>der Ordner stable-diffusion-v1-4</translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation>&amp;Checkpoint</translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation>&amp;Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>Ges&amp;peichert als</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>%1 &amp;endgültig löschen</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>Ein Seed ist eine ganze Zahl; leer: der Standard</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>Von %1 bis %2; leer: der Standard</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>Ende der Bewegung</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>Platzhalter: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>Die Warteschlange ist leer.
Hier stehen Einstellungen und Übergänge, die erstellt werden.</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>Fertiges ausräumen</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>In der Timeline zeigen</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>Als Nächstes erstellen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>noch %1 offen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Prompttreue</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>Statisch</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Heranfahrt</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Rückfahrt</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Schwenk links</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Schwenk rechts</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Schwenk hoch</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Schwenk runter</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Handkamera</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>Eigene Bewegung</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>Seed, Prompttreue, Schritte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>Bild ersetzen; das Timing bleibt</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animieren</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer was sagt</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Was zu vermeiden ist</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Bild füllen</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Mit Rand</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>Szene, die hier beginnt</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>Bildanpassung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>Einstellung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>zusammen %1</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>Name der Spur</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>Stumm: Diese Spur ist nicht zu hören</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>Solo: Nur Solo-Spuren sind zu hören</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>Sperre: Clips auf dieser Spur bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>Lautstärke in Dezibel: seitwärts ziehen, Doppelklick für 0</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>Audiospur hinzufügen</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>Zum Blenden ziehen</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>Für Lautstärke ziehen; feiner mit Umschalt</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: nicht lesbar</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>Musik und Stimmen hierher ziehen</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>Audiospuren</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>%1 lang, ab %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>Ton %1 auf %2</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%1%L2 dB</source>
        <translation>%1%L2 dB</translation>
    </message>
    <message>
        <source>%1 (the track is locked)</source>
        <translation>%1 (die Spur ist gesperrt)</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>Das Modell, das Einstellungen und Übergänge erstellt</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>Generieren, was nicht mehr stimmt</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>Größe und Bildrate des Films</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>%1 zu generieren</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>%1 × %2 · %3 fps</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>Story %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>Speicher %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>Zwei Takes nebeneinander zeigen</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Seed</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>Einen weiteren Take mit anderem Seed erstellen</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>Der Text scheint von etwas anderem zu handeln, als dieser Take zeigt.</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Noch keine Takes</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · Seed %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>wird erstellt, %1 %</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>Take %1, Seed %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>Stattdessen Platzhalter spielen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern markieren</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Hier abspielen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>Sperren: Nichts ersetzt ihn</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>Als Film speichern…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>Mit diesem Seed neu erstellen</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>Take löschen</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>in Arbeit: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many shots in which state</comment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineView</name>
    <message>
        <source>Text of the marker; empty: no marker</source>
        <translation>Text des Markers; leer: kein Marker</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>%1 lang, ab %2</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Einstellung %1, %2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>%1 von Einstellung %2 zu %3</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>Ziehen ändert die Länge; mit Alt gibt oder nimmt die nächste Einstellung</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>Bilder hierher ziehen; sie laufen nacheinander ab</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPage</name>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>smooth transition, night falls</source>
        <translation>smooth transition, night falls</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What happens in between</source>
        <translation>Was dazwischen geschieht</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Was zu vermeiden ist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Übergang %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>Die nächste Einstellung beginnt sofort.</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>Ein Bild blendet in das andere über.</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>Formen gehen entlang des optischen Flusses ineinander über.</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>Neue Bilder führen von einer Einstellung zur anderen, wie beschrieben.</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>Die nächste Einstellung beginnt sofort</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>Ein Bild blendet in das andere über</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>Formen gehen entlang des optischen Flusses ineinander über</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>Neue Bilder führen von einer Einstellung zur anderen, wie der Prompt sagt</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Art des Übergangs</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Überblendung</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Morphing</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generiert</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation>Bild einpassen oder bei 100 % zeigen</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Sichere Bereiche</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>Einstellung und Timecode einblenden</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>Kamera: Anfang und Ende der Bewegung ziehen</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erster Frame</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Einen Frame zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Einen Frame vor</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letzter Frame</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>Bereich beginnt hier</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>Bereich endet hier</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Länge des Films</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>widgets::ViewerWidget</name>
    <message>
        <source>Viewer</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>widgets::VolumeBar</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Let the film be heard</source>
        <translation>Ton des Films einschalten</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>Film stummschalten</translation>
    </message>
</context>
</TS>
