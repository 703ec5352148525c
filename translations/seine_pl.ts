<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>Zmienia się dialog: %1</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>Zmienia się akcja: %1</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>Zmieniają się notatki: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>Zmienia się nagłówek sceny: %1</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>Zmienia się długość: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>Zmienia się obraz: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>Zmienia się dźwięk: %1</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>Dialog zmieniono w scenariuszu i tutaj; zostaje Twoja wersja: %1</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>Akcję zmieniono w scenariuszu i tutaj; zostaje Twoja wersja: %1</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>Notatki zmieniono w scenariuszu i tutaj; zostaje Twoja wersja: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>Nagłówek sceny zmieniono w scenariuszu i tutaj; zostaje Twoja wersja: %1</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>Długość zmieniono w scenariuszu i tutaj; zostaje Twoja wersja: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>Obraz zmieniono w scenariuszu i tutaj; zostaje Twoja wersja: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>Dźwięk zmieniono w scenariuszu i tutaj; zostaje Twoja wersja: %1</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>Po ujęciu następuje cięcie: %1</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>Po ujęciu następuje przenikanie (%2 kl.): %1</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>Po ujęciu następuje morfing (%2 kl.): %1</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>Po ujęciu następuje przejście generowane (%2 kl.): %1</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>ujęcie %1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>ujęcie %1 „%2”</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>ujęcie bez nazwy</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>Nowe ujęcie na początku: %1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>Nowe ujęcie w „%1”: %2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>Ujęcia przyjmują kolejność ze scenariusza</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>Nie ma już w scenariuszu, znika: %1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>Nie ma już w montażu, znika: %1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>Występuje jeszcze raz: %1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>Otrzymuje numer %2: %1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>Długość z %2 na %3 kl.: %1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>Usunięto tutaj i nie wraca: %1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>Nie ma już w scenariuszu, ale było tu edytowane, zostaje: %1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>Brak obrazu: %1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>Brak obrazu (%2 nie ma w images/): %1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>Brakuje warstwy obrazu: %1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>Brakuje dźwięku %2: %1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>Żaden z klipów nie jest ujęciem z tego projektu</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>Zamknięto lukę (%1 kl.)</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>To nie jest ujęcie z tego projektu, pominięto: %1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>Przejście nie następuje już po swoim ujęciu, pominięto: %1</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>Dalsze ścieżki obrazu, pominięto: %1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>Zagnieżdżone (%2), pominięto: %1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>O programie Seine Storyboard</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Od obrazów storyboardu do filmu, wyłącznie na tym komputerze.&lt;/p&gt;&lt;p&gt;Wolne oprogramowanie na licencji GNU General Public License, wersja 3 lub nowsza.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>Spójność</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>Zgodność z początkiem</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>Zgodność z końcem</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>Zgodność z opisem</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Ostrość</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>Podwójny obraz</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>dubel %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>morfing</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>przenikanie</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Wszystkie kryteria</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Która miara</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>Jedna miara dla wszystkich dubli lub wszystkie kryteria wybranego dubla</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Eksportuj analizę</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>Eksportuj wykres lub liczby</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Obraz (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Liczby (CSV)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>Zaznacz ujęcie lub przejście z dublem, aby zobaczyć jego miary.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Trwa pomiar…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>Nie można zmierzyć: %1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>spójność</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>podobieństwo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>pomiar…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>analiza</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Eksportuj obraz</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Obrazy PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Zapisano %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>Nie można zapisać %1: wybierz inny folder.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Eksportuj liczby</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Nie można zapisać %1: %2.</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>Spójność, podobieństwo do scen i zgodność z opisem według %1</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>ruch %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>Tych ujęć już nie ma; skopiuj je ponownie.</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>Najpierw skopiuj ujęcie z tego projektu: jego kamerę i ustawienia można potem przenieść na inne.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>W schowku nie ma obrazu, ujęcia, dźwięku ani tekstu.</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>Ten projekt jest edytowany w innym oknie lub przez inny program: tutaj można go tylko oglądać. Zapisz go pod inną nazwą, aby go zmieniać.</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>Nie można utworzyć nowego projektu</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Nie można otworzyć %1</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>Nie można zapisać projektu jako %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>Nie udało się zapisać „%1”</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>Nie udało się zapisać gotowego dubla</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>Nie udało się zapisać obrazu</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>Nie można przywrócić wcześniejszego stanu</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>Nie można wyrzucić dubli</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>Nie udało się zapisać cofnięcia</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>Nie udało się zapisać ponowienia</translation>
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
            <numerusform>Dodanie %n ujęcia</numerusform>
            <numerusform>Dodanie %n ujęć</numerusform>
            <numerusform>Dodanie %n ujęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>Usunięcie %n ujęcia</numerusform>
            <numerusform>Usunięcie %n ujęć</numerusform>
            <numerusform>Usunięcie %n ujęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>Przeniesienie ujęć</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>Zmiana ujęcia</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Zamiana obrazu</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Zmiana długości</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Zmiana nazwy ujęcia</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>Wpisanie treści ujęcia</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>Wpisanie dialogu</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>Wpisanie akcji</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>Wpisanie notatek</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>Zmiana sceny</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Zmiana ruchu</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>Zmiana kamery</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>Zmiana dopasowania</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Zmiana ustawień</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Zmiana przejścia</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>Zmiana długości przejścia</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>Wpisanie opisu przejścia</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>Zmiana ustawień przejścia</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>Dodanie dubla</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>Przywrócenie dubli</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>Usunięcie %n dubla</numerusform>
            <numerusform>Usunięcie %n dubli</numerusform>
            <numerusform>Usunięcie %n dubli</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Wybór dubla</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>Wybór zaślepki</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Oznaczenie dubla gwiazdką</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>Usunięcie gwiazdki</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Zablokowanie dubla</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Odblokowanie dubla</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>Podział ujęcia</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>Połączenie ujęć</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Zmiana nazwy projektu</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>Zmiana ustawień projektu</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Dodanie znacznika</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Usunięcie znacznika</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Zmiana znacznika</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Dodanie ścieżki</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Usunięcie ścieżki</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>Przeniesienie ścieżki</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Zmiana nazwy ścieżki</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>Zmiana ścieżki</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>Dodanie %n dźwięku</numerusform>
            <numerusform>Dodanie %n dźwięków</numerusform>
            <numerusform>Dodanie %n dźwięków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>Usunięcie %n dźwięku</numerusform>
            <numerusform>Usunięcie %n dźwięków</numerusform>
            <numerusform>Usunięcie %n dźwięków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>Zmiana %n dźwięku</numerusform>
            <numerusform>Zmiana %n dźwięków</numerusform>
            <numerusform>Zmiana %n dźwięków</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>Przywrócenie wcześniejszego stanu</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>nie ma obrazu ani wideo %1</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>wybierz inny plik</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>uszkodzony obraz lub plik wideo %1</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>zamień obraz albo utwórz dubel ponownie</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>to nie jest projekt</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>wybierz plik .seine</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>plik jest uszkodzony (%1)</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>odzyskaj, co zostało, poleceniem „seine recover” albo użyj kopii</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>odzyskaj, co zostało, poleceniem „seine recover”</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>zwolnij miejsce i spróbuj ponownie; to, co zapisano wcześniej, jest bezpieczne</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>zwolnij miejsce i spróbuj ponownie</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>nie można zmienić pliku (%1)</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>zapisz kopię w innym folderze</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>plik jest używany przez inny program</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>spróbuj ponownie albo otwórz go tylko do odczytu</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>wartość nie pasuje (%1)</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>zgłoś to jako błąd</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>brak miejsca do zapisu (%1)</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>odczyt lub zapis nie powiódł się (%1)</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>sprawdź dysk; to, co zapisano wcześniej, jest bezpieczne</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>nie można otworzyć pliku (%1)</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>sprawdź jego nazwę, folder i uprawnienia</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>plik nie ma oczekiwanej zawartości (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>wybierz folder, w którym można zapisywać</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>sprawdź nazwę i folder</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>sprawdź dysk i folder</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>projekt jest edytowany przez %1</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>zamknij go tam albo otwórz tylko do odczytu</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>plik o tej nazwie już istnieje</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wybierz inną nazwę</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>to nie jest plik</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>brak prawa do odczytu pliku</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>poproś właściciela o uprawnienia</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>projekt jest otwarty tylko do odczytu</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>zapisz kopię i zmieniaj ją</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>nie można odczytać pliku</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>sprawdź plik i spróbuj ponownie</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>projekt nie może zawierać samego siebie</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>wybierz inny plik</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>nie można zapisać pliku</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>sprawdź folder i miejsce na dysku</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>plik jest pusty</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>plik jest ucięty</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>to plik innego programu</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>plik jest ucięty, %1 z %2 bajtów</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>nie można zapisać kopii do odczytu</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>zwolnij tam miejsce</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>projekt utworzono w nowszej wersji, której ta nie potrafi odczytać</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>zaktualizuj program</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>kopia musi mieć inną nazwę niż sam projekt</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>to jest folder</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>wybierz nazwę pliku</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>projekt w pliku jest niespójny (%1)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>wideo</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>dźwięk</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>plik nie zawiera dźwięku</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>wybierz plik dźwiękowy lub wideo z dźwiękiem</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>dźwięk nie ma kanałów</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>plik może być uszkodzony; zapisz go ponownie</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>dźwięk ma %1 próbek na sekundę</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>dźwięku nie da się przewijać</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>zapisz go jako WAV lub FLAC</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>nie można przekonwertować dźwięku o %1 kanałach i %2 Hz</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>zapisz go jako WAV stereo</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>dźwięk jest pusty</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>zapisz go ponownie</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>dźwięk jest dłuższy niż %1 s</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>dźwięk jest dłuższy niż dwanaście godzin</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>nie ma w nim dźwięku</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>zapisz go ponownie albo wybierz inny</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>można go tylko oglądać</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>najpierw go przytnij</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nie ma takiego pliku</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>umieść plik z powrotem (%1) albo wybierz inny</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>sprawdź, czy masz prawo go odczytać</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>to jest folder; oczekiwano: %1</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>wybierz plik z tego folderu</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>to nie jest zwykły plik</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>wybierz odpowiedni plik (%1)</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>skopiuj lub zapisz plik ponownie (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>nie można zapisać pliku (%1)</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>zwolnij miejsce lub wybierz inny dysk; nic nie pozostało po zapisie</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>wybierz folder, w którym możesz zapisywać</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>plik musi mieć nazwę</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>wybierz nazwę w tym folderze</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>folder o tej nazwie już istnieje</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>nazwa jest za długa</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>wybierz nazwę mającą najwyżej 255 bajtów</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>nie ma takiego folderu</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>utwórz go albo wybierz inny</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>plik jest za duży (%1 MiB, limit %2 MiB)</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>plik jest za duży (%1 MiB)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>zapisz go w mniejszym rozmiarze</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>nie można odczytać pliku (%1)</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>sprawdź dysk, na którym się znajduje</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>tutejsze biblioteki FFmpeg nie mają kodera %1</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>tutejsze biblioteki FFmpeg nie mają kodera dla %1</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>zainstaluj libavcodec z Debiana albo eksportuj z innym kodekiem</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>niepowodzenie: %1 (%2)</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>wybierz inne ustawienia; nic nie pozostało po zapisie</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>nie da się odczytać jako: %1 (%2)</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>plik może być ucięty lub innego rodzaju; otwórz go w odtwarzaczu i zapisz ponownie jako MP4 lub WAV</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>kodek %1 jest tu nieznany</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>przekonwertuj plik na H.264 lub WAV</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>nie można zdekodować strumienia %1 (%2)</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>nie można przekonwertować obrazów zakodowanych jako %1</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>zapisz plik w popularniejszym formacie</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>film jest za długi na GIF</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>zmniejsz go lub skróć albo eksportuj wideo</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>plik nie zawiera obrazu</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>wybierz wideo</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>wideo nie ma klatek, które można odczytać</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>plik może być ucięty; zapisz go ponownie</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>nie można zdekodować klatki %1 (%2)</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>plik jest uszkodzony lub ucięty; wyeksportuj go ponownie</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>wideo jest puste</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>utwórz lub zapisz je ponownie</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>zapisane wideo odczytuje się inaczej, niż powinno: %1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>eksportuj ponownie z innymi ustawieniami; nic nie pozostało po zapisie</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>eksport wymaga osobnego folderu, ten jest zajęty</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>wybierz nowy lub pusty folder</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>nie można utworzyć folderu (%1)</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>wybierz miejsce, w którym możesz zapisywać</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>nie można nadać folderowi nazwy (%1)</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>obraz %1 jest uszkodzony lub nieobsługiwanego rodzaju (%2)</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>obraz TIFF jest uszkodzony lub nieobsługiwanego rodzaju</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>otwórz go w programie, z którego pochodzi, i zapisz ponownie, najlepiej jako PNG</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>to nie jest obraz, który można odczytać</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>użyj PNG, JPEG, WebP, TIFF, BMP, GIF, PSD lub SVG; liczy się zawartość, nie nazwa</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>obraz %1 jest ucięty</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>skopiuj lub zapisz go ponownie</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>dźwięk jest dłuższy, niż mieści WAV</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>zapisz go w częściach</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>nie ma nic do wydrukowania</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>nie ma nic do wyeksportowania</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>najpierw dodaj ujęcie</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>najpierw dodaj ujęcie albo wybierz zakres w obrębie projektu</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>w projekcie nie ma dźwięku</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>najpierw umieść dźwięk na ścieżce</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>za mało miejsca na dysku (%1 MiB z około %2 MiB)</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>zwolnij miejsce albo eksportuj na inny dysk</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>nie można nadać archiwum nazwy (%1)</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>wybierz inną nazwę lub folder</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>nie można zapisać archiwum (%1)</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>sprawdź miejsce na dysku i pliki multimedialne</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>sprawdź jego nazwę i położenie</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>plik jest za duży na montaż</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>wyeksportuj go ponownie</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>nie ma w nim sekwencji</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>wyeksportuj sekwencję jako Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>nie ma ścieżki obrazu z klipami</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>wyeksportuj sekwencję ponownie</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>wyeksportuj oś czasu ponownie</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>to nie jest XML (%1)</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>wybierz plik Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>to nie jest scenariusz Final Draft</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>wybierz plik .fdx, jaki zapisuje Final Draft 8 i nowszy</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>w scenariuszu nie ma nic do zobaczenia</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>to nie jest tekst</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>zapisz scenariusz jako zwykły tekst (UTF-8)</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>to nie jest archiwum OpenTimelineIO (%1)</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>wybierz plik .otioz</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>archiwum jest uszkodzone</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>skopiuj lub wyeksportuj je ponownie</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>nie ma w nim osi czasu</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>wyeksportuj oś czasu jako OpenTimelineIO</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>to nie jest JSON</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>wybierz plik .otio</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>podziel go</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>w projekcie nie ma plansz</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>wybierz folder zawierający storyboards/ lub plik .storyboarder</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>to nie jest scenariusz ani storyboard, który można odczytać</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>wybierz plik .storyboarder, .fountain lub .fdx</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>nie ma w nim plansz</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>wybierz plik zapisany przez Storyboarder</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>nie można zacząć od obrazu, którego nie da się wyświetlić</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>zamień go (%1)</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1, także przy połowie rozmiaru</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>zamknij inne programy, zmniejsz kadr projektu albo skróć ujęcie</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>za mało pamięci</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>zamknij inne programy albo wybierz mniejszy rozmiar</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>zamknij inne programy albo wybierz mniejszy rozmiar (%1)</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>za mało pamięci: model zajmuje około %1, wolne %2</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>zamknij inne programy albo wybierz mniejszy model</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>za mało pamięci: potrzeba około %1, wolne %2</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>wybierz mniejszy rozmiar lub mniej klatek albo zamknij inne programy</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>wybierz mniejszy rozmiar lub mniej klatek albo procesor jako urządzenie</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>błąd biblioteki tensorów (%1)</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>zgłoś ten komunikat</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>nie udało się zapisać nowego modelu (%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>zwolnij miejsce na dysku albo wybierz inne miejsce</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>brak wag</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>powinien zawierać model.safetensors lub pytorch_model.bin</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>folder nie zawiera wag</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>umieść tam diffusion_pytorch_model.safetensors lub model.safetensors</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>nie ma takiego folderu modelu</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>wybierz folder zawierający model_index.json</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>koder tekstu daje %1 kanałów, odszumiacz przyjmuje %2</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>użyj części, które do siebie pasują</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>nie udało się usunąć modelu (%1)</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>sprawdź, czy można zapisywać w jego folderze</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>brakuje pliku</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>sprawdź, czy folder modelu jest kompletny</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>plik jest za duży na ustawienia</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>pobierz model ponownie</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>plik nie jest poprawnym JSON (oczekiwano niezbyt głęboko zagnieżdżonego obiektu)</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>użyj folderu modelu znanego temu programowi</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>wagi nie pasują do sieci (%1)</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>użyj wag należących do tego config.json</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>nie można otworzyć pliku (%1)</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>sprawdź, czy folder modelu jest kompletny i czytelny</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>nieczytelny checkpoint: %1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>użyj pliku ze zwykłymi tensorami zapisanego przez torch.save albo przekonwertuj go na safetensors</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>uszkodzony plik safetensors: %1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>uszkodzony checkpoint: %1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>uszkodzone archiwum: %1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>pobierz plik ponownie</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>nie ma niczego o tej nazwie</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>podaj folder, obraz lub wideo</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>nie można odczytać folderu (%1)</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>zezwól na odczyt albo podaj inny</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>nie ma obrazów ani wideo, na których można się uczyć</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>na żadnym z %1 plików nie można się uczyć (%2)</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>podaj obrazy lub wideo trwające co najmniej 2 s</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>trening rozpoczęto z innymi opcjami</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>użyj tych samych opcji albo trenuj w innym folderze</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>coś o tej nazwie już istnieje</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>wybierz inną nazwę dla nowego modelu</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>nowy model musi mieć nazwę</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>wybierz miejsce, w którym można zapisywać</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>trening się rozbiegł: gradient nie jest liczbą</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>zmniejsz tempo uczenia i zacznij ponownie od ostatniego checkpointu</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>Projekt utworzono w nowszej wersji programu: otwiera się tylko do odczytu.</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>Pliku nie wolno zmieniać: otwiera się tylko do odczytu.</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>Folderu nie wolno zmieniać: projekt otwiera się tylko do odczytu.</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>Na dysku nie ma miejsca: projekt otwiera się tylko do odczytu.</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>Części historii zmian nie udało się odczytać i została utracona.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>Program dwukrotnie nieoczekiwanie zakończył działanie podczas tej pracy</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>Zamknij inne programy i spróbuj ponownie; jeśli to się powtórzy, zmniejsz kadr projektu albo skróć ujęcie</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>Anuluj · 0 %</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 – gotowe.</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>%1 – gotowe (%2).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Eksport anulowany; nic nie zapisano.</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>Eksport nie powiódł się: %1. %2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>Anuluj · %1 %</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>Eksportuj ponownie to, co ostatnio</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>ujęcia</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>obrazy</translation>
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
        <translation>Obrazy (%1);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>Nie ma jeszcze czego eksportować: najpierw upuść obrazy.</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>Podaj miejsce docelowe: nazwę pliku.</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>Otwórz projekt</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>Projekty (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>Projekt jest taki jak wcześniej: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>Wyrzucono %n dubel: %1.</numerusform>
            <numerusform>Wyrzucono %n duble: %1.</numerusform>
            <numerusform>Wyrzucono %n dubli: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>Jest projekt bez nazwy z %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz go</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>Zapisz projekt jako</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>Zapisano jako %1. Od teraz każda zmiana jest od razu zapisywana.</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>Bez tytułu, %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Jeszcze nic</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importuj obrazy</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Obrazy (%1);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Zamień obraz</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>Odczyt obrazów: %1 z %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>Nie zaimportowano żadnego obrazu.</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>Zaimportowano: %1. Nie zaimportowano:</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>Znajdź ujęcie</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>Dowolne słowa ujęcia</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>Dostrajanie na moich obrazach</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>Kończy po tym kroku i zapisuje model…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>Wstrzymano. To, czego się nauczył, jest zapisane.</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Wznawianie…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Pominięto: %1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>Zatrzymano. Uruchom ponownie pod tą samą nazwą, aby kontynuować.</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>Model uczy się wyglądu i ruchu Twoich obrazów. To trochę trwa: godzina daje niewiele, noc więcej. Obrazy pozostają na tym komputerze.</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>Folder z obrazami i wideo</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>Odczyt obrazów…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>Wczytywanie modelu…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>Przeglądanie obrazów kontrolnych…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>Zapis nowego modelu…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>Gotowe: kroki: %1, czas: %2, zapisano w %3.</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>Krok %1, nauka: %2, strata %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>Strata na obrazach spoza nauki: przedtem %L1, teraz %L2.</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>Zamknij przewodnik</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>Twój pierwszy projekt</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>Dodaj obrazy</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>Upuść rysunki na okno: pliki lub cały folder. Każdy staje się ujęciem, w swojej kolejności. Na próbę weź sześć obrazów z przykładowego projektu.</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>Weź przykładowe obrazy</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>To już animatik: kadry statyczne z cięciami. Spacja odtwarza i wstrzymuje. Przeciągnij prawą krawędź ujęcia na osi czasu, aby dać mu więcej czasu; przeciągnij ujęcie, aby je przenieść.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>Połącz dwa ujęcia</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>Kliknij łączenie między dwoma ujęciami na osi czasu, wybierz w inspektorze „Generowane” i opisz po angielsku, co dzieje się pomiędzy: „smooth transition, night falls”.</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>Połącz pierwsze dwa</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generuj</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>Nowe obrazy tworzy model na tym komputerze; kolejka pokazuje postęp. W tym czasie możesz dalej montować. To, co nie ma jeszcze dubla, jest odtwarzane jako zaślepka.</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>Eksportuj film</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>Plik MP4 z dźwiękiem, który działa wszędzie. Każda zmiana jest już zapisana; „Zapisz jako” tylko nadaje projektowi nazwę i miejsce.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>To Twój pierwszy film</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>Utwórz więcej dubli przejścia i oznacz najlepszy gwiazdką, umieść muzykę na ścieżce, porusz kamerą: F1 powie więcej o tym, co właśnie robisz.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Strony podręcznika</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Strona podręcznika</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>Kliknij krok, aby cofnąć się lub przejść do niego</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>Oba obrazy pokazują to samo: każdy punkt prześledzono z jednego do drugiego</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>Model %1, kroki %2, siła promptu %3, ziarno %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Utworzono %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>Zapisz dubel</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>Filmy MP4 (*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Bez skrótu</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>&amp;Resetuj ten</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Użyj tutaj</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Zmiana skrótów</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Znajdź polecenie lub klawisz</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Polecenia i ich skróty</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Nowy skrót</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nowy skrót</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Resetuj &amp;wszystkie</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Wybierz polecenie, a potem naciśnij jego nowy skrót.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 należy do „%2”.</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Skróty klawiszowe</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>&amp;Montaż</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>&amp;Storyboard</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>&amp;Ocena dubli</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>&amp;Zapisz ten układ…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>&amp;Usuń układ</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Zapisz układ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>Mój układ</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>%1 jest otwarty w innym programie; po każdym zapisie tam pojawia się tutaj.</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>Nie ma nic do wygenerowania: wybierz obraz z ruchem albo generowane przejście.</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>Wszystko jest już wygenerowane.</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>Model &amp;roboczy</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>&amp;Wybierz folder modelu…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modele…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>&amp;Dostrajanie na moich obrazach…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>Wybierz folder modelu</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(tylko do odczytu)</translation>
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
        <translation>&amp;Cofnij: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Ponów: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>Folderu modelu %1 już nie ma: używany jest model roboczy.</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… i jeszcze %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>procesor</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1: mieści się</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1: mieści się w częściach</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: za duży</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>, %1 mln parametrów</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>Od teraz duble tworzy ten model.</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>Checkpoint SEINE</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>Checkpointy (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>Folder Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>Sprawdzanie i zapis %1…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>Dodano do %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Anulowano. Nic nie dodano.</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>Opublikowany model SEINE jest dodawany z plików udostępnionych przez jego autorów i przez Stable Diffusion: nic nie jest pobierane, a pliki pozostają na miejscu.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Model roboczy</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>Odczyt plików…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>Usunięto. Duble tworzy teraz model roboczy.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Usunięto.</translation>
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
        <translation>zostało %1:%2</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Za mało pamięci</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>Zamknij inne programy albo zmniejsz kadr</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>%L1 kl./s</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>To ujęcie nie ma jeszcze obrazu: najpierw go upuść.</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>System nie zna programu dla %1. Obraz jest w %2: co tam zapiszesz, pojawi się tutaj.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>nie jest na tym komputerze; najpierw zapisz plik, potem go upuść</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>już nie istnieje</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>nie zawiera obrazów ani dźwięków</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>jest za duży na pamięć tego komputera</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Wklejony obraz</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>nie zawiera obrazu, który można odczytać</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>w międzyczasie otwarto inny projekt; upuść ponownie</translation>
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
        <translation>Od obrazów storyboardu do filmu, wyłącznie na tym komputerze.</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>Generuj modelem z tego folderu.</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>Projekty do otwarcia.</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>wczytywanie modelu</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>czytanie opisu</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>oglądanie obrazów</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>wyobrażanie ruchu</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>malowanie klatek</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>generowanie</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>Utworzono %n dubel.</numerusform>
            <numerusform>Utworzono %n duble.</numerusform>
            <numerusform>Utworzono %n dubli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>Nie powiodło się %n zadanie.</numerusform>
            <numerusform>Nie powiodły się %n zadania.</numerusform>
            <numerusform>Nie powiodło się %n zadań.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>%1 – wygenerowano</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Generuj %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generuj</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>Wszystko wygenerowane</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Kadr</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Klatki na sekundę</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>Generuj ujęcia i przejścia bez dubla lub z nieaktualnym dublem</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>Nie udało się zapisać kolejki: %1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>Nie udało się zapisać gotowego dubla
Zwolnij miejsce na dysku i spróbuj ponownie</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>Usunięte ujęcie</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>Usunięte przejście</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>Ujęcie %1 · animacja</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Przejście %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>Za mało pamięci na ten dubel</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>Zmniejsz kadr projektu albo zamknij inne programy i spróbuj ponownie</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>Spróbuj ponownie; jeśli znów się nie uda, skróć ujęcie</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>Dziś %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Wczoraj %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>bez %n ujęcia dodanego od tego czasu</numerusform>
            <numerusform>bez %n ujęć dodanych od tego czasu</numerusform>
            <numerusform>bez %n ujęć dodanych od tego czasu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>z %n ujęciem usuniętym od tego czasu</numerusform>
            <numerusform>z %n ujęciami usuniętymi od tego czasu</numerusform>
            <numerusform>z %n ujęciami usuniętymi od tego czasu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>%n ujęcie jak wcześniej</numerusform>
            <numerusform>%n ujęcia jak wcześniej</numerusform>
            <numerusform>%n ujęć jak wcześniej</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>inna kolejność lub ustawienia</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>jak teraz</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>Przywracanie wcześniejszego stanu</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Wcześniejsze stany</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>Stany zapisują się same podczas pracy; jeszcze żadnego nie ma.</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>Nie można odczytać tego stanu.</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>W porównaniu z obecnym: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n ujęcie</numerusform>
            <numerusform>%n ujęcia</numerusform>
            <numerusform>%n ujęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>%n dubel utworzony od tego czasu zostaje, nieużywany.</numerusform>
            <numerusform>%n duble utworzone od tego czasu zostają, nieużywane.</numerusform>
            <numerusform>%n dubli utworzonych od tego czasu zostaje, nieużywanych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>Importuj scenariusz, storyboard lub montaż</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>Scenariusze, storyboardy, montaże (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>Projekt można tylko oglądać.</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>Za mało pamięci, aby odczytać %1</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>W %1:</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: co się zmieni</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Odczyt %1…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>Projekt zmienił się podczas odczytu %1; zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Za mało pamięci</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>Tych obrazów nie udało się odczytać:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>Zaimportowano %1: %n zmiana.</numerusform>
            <numerusform>Zaimportowano %1: %n zmiany.</numerusform>
            <numerusform>Zaimportowano %1: %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>Nic się nie zmienia: projekt ma już wszystko.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nic się nie zmienia.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Zmiany (%1)</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>Bez zmian lub brak (%1)</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>Całość to jeden krok, który można cofnąć. Sam plik nigdy nie jest zmieniany.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Zastosuj</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>Nie ma modelu</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>Wybierz folder modelu w menu Generuj → Model</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU, %n wątek</numerusform>
            <numerusform>%1 · CPU, %n wątki</numerusform>
            <numerusform>%1 · CPU, %n wątków</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Brak modelu</translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation>%1: to nie jest model</translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation>Tych ujęć nie ma już w projekcie, z którego pochodzą.</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>Trwa jeszcze przenoszenie; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>Projektu, z którego to pochodzi, już nie ma.</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>W międzyczasie otwarto inny projekt; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>Nie udało się przenieść: %1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>Tych dźwięków nie ma już w projekcie, z którego pochodzą.</translation>
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
        <translation>można go tylko oglądać</translation>
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
        <translation>Odczyt dźwięków: %1 z %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>Tych dźwięków nie zaimportowano:</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>Importuj dźwięk</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>Dźwięki i wideo (%1);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;Głośność</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>&amp;Narastanie</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>&amp;Wyciszanie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>Przenieś na ś&amp;cieżkę</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Nowa ścieżka</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Wycisz</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>&amp;Solo</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Za&amp;blokuj</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>&amp;Głośność</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>Zmień n&amp;azwę ścieżki</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Przenieś w gó&amp;rę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Przenieś w &amp;dół</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>&amp;Usuń ścieżkę</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>&amp;Importuj dźwięk tutaj…</translation>
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
        <translation>Zablokowano „%1”: dźwięki pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>Tych dźwięków już nie ma; skopiuj je ponownie.</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>Miejsce na dysku</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>&amp;Wyrzuć pozostałe duble</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>Projekt zajmuje %1 na dysku.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>Wybrane duble</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>Duble z gwiazdką</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>Pozostałe duble</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>Tylko do cofania i wcześniejszych stanów</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>Nieużywane, zwolni się po zamknięciu</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>Teksty, historia i kolejność</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>Nie ma dubla, który nie byłby wybrany ani oznaczony gwiazdką.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>%n dubel nie jest ani wybrany, ani oznaczony gwiazdką. Po wyrzuceniu można go przywrócić cofaniem, dopóki projekt nie zostanie zamknięty; potem jego miejsce się zwolni.</numerusform>
            <numerusform>%n duble nie są ani wybrane, ani oznaczone gwiazdką. Po wyrzuceniu można je przywrócić cofaniem, dopóki projekt nie zostanie zamknięty; potem ich miejsce się zwolni.</numerusform>
            <numerusform>%n dubli nie jest ani wybranych, ani oznaczonych gwiazdką. Po wyrzuceniu można je przywrócić cofaniem, dopóki projekt nie zostanie zamknięty; potem ich miejsce się zwolni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>Znacznik %1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n ujęcie</numerusform>
            <numerusform>%n ujęcia</numerusform>
            <numerusform>%n ujęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>Zmień &amp;nazwę sceny</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>&amp;Zacznij tu scenę</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>Zmień nazwę znaczni&amp;ka</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>&amp;Usuń znacznik</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>Znacznik &amp;tutaj</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>statyczne</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>w kolejce</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>nieaktualne</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>brak obrazu</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>zaczyna się scena %1</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Ujęcie %1, %2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>Obraz, opis lub ustawienia zmieniły się od utworzenia wybranego dubla.</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 s</translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Kurtyna</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>Porównanie dubli</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>Lewy dubel</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>Prawy dubel</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>Dubel %1 · ziarno %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1, ujęcie %2, dubel %3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1, przejście %2, dubel %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>Ten dubel nie ma filmu.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1: kliknij, aby wstawić na łączeniu przy głowicy, lub przeciągnij na łączenie</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>Nie można wyświetlić tej klatki</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Upuść tu obrazy</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>UJĘCIE %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>dubel %1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>kadr statyczny</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>PRZEJŚCIE %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>przenikanie do czasu wygenerowania</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>Pliki lub foldery z pulpitu stają się ujęciami w swojej kolejności.
%1 importuje, %2 wkleja.
Pierwszy raz tutaj? Pomoc → Twój pierwszy projekt prowadzi do filmu w pięciu krokach.</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>Przy głowicy, na ś&amp;cieżce</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>Jako &amp;dialog ujęcia przy głowicy</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>Odtwarzaj przy tym &amp;film</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>Nagrywanie głosu</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Brak mikrofonu</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>Mów: pasek powinien się poruszać i nie sięgać końca.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Nagrywaj</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nic nie nagrano.</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>Nagranie jest w filmie. Nagraj ponownie albo zamknij to okno.</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>Nagrywanie: %L1 s</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>Nie znaleziono mikrofonu. Podłącz go albo zezwól temu programowi na dostęp w ustawieniach dźwięku systemu.</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1 nie może nagrywać z częstotliwością 48 kHz. Wybierz inny mikrofon.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>Nie można użyć %1: zajmuje go inny program albo ten nie ma dostępu.</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>Mikrofon został odłączony. To, co nagrano do tej chwili, zostaje.</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>Nie można zapisać nagrania: %1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>Głos %1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nowe okno</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Zapisz &amp;jako…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>Przy&amp;wróć wcześniejszy stan…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>Miejsce na dys&amp;ku…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>&amp;Importuj obrazy…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>Importuj &amp;dźwięk…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>Importuj &amp;scenariusz, storyboard lub montaż…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>&amp;Eksportuj ponownie</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>Eks&amp;portuj jako…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zakoń&amp;cz</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Wytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Wkl&amp;ej</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>Wklej ka&amp;merę i ustawienia</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>Z&amp;aznacz wszystkie ujęcia</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>Poprzednie ujęcie lub przejście</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>Następne ujęcie lub przejście</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>Zaznacz też ujęcie przed</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>Zaznacz też ujęcie po</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>&amp;Znajdź ujęcie po słowach…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>&amp;Nowe ujęcie po</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>Nowe ujęcie p&amp;rzed</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplikuj</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>&amp;Podziel przy głowicy</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>Połącz z następny&amp;m</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Przesuń &amp;wcześniej</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Przesuń późnie&amp;j</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>&amp;Skróć o klatkę</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>Wydłuż o sekundę</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>Skróć o sekundę</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>&amp;Zamień obraz…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>&amp;Edytuj obraz w innym programie</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>Opisz, &amp;co się dzieje</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>Zn&amp;acznik przy głowicy</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>Do poprzedniego znacznika</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>Do następnego znacznika</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>&amp;Następny rodzaj na najbliższym łączeniu</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Cięcie</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;Przenikanie</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>&amp;Morfing</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>&amp;Generowane</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>Nag&amp;raj głos…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>&amp;Dodaj ścieżkę audio</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>&amp;Głośniej</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>&amp;Ciszej</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>Ustaw jako dialog &amp;ujęcia</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>&amp;Wycisz odtwarzanie</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Odtwórz lub wstrzymaj</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>Przewijanie wstecz</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>Zatrzymaj przewijanie</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>Przewijanie naprzód</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>O klatkę wstecz</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>O klatkę naprzód</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>O sekundę wstecz</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>O sekundę naprzód</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>Poprzednie cięcie</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Następne cięcie</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>Ustaw punkt &amp;in</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>Ustaw pun&amp;kt out</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>Idź do in</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>Idź do out</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Wyczyść in i out</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Pętla</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>Powiększ oś czasu</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>Pomniejsz oś czasu</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>Dopasuj oś czasu</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>Przy&amp;ciąganie</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>Obraz w 100 %</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>&amp;Bezpieczne obszary</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>&amp;Napisy na obrazie</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;ełny ekran</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analiza</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>&amp;Przesuwanie paneli</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Resetuj układ</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Wysoki kontrast</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>Generuj &amp;zaznaczone</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>Generuj wszystko &amp;nieaktualne</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>&amp;Wstrzymaj kolejkę</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Anuluj wszystko</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Zmień skróty…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>&amp;O programie Seine Storyboard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>&amp;Ujęcie</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>P&amp;rzejście</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>&amp;Dźwięk</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Odtwarzanie</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generuj</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Os&amp;tatnio otwierane</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Układ</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panele</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>&amp;Ograniczony ruch</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Podręcznik</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>Twój pier&amp;wszy projekt</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>Eksportuj z&amp;akres in/out…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>&amp;Zamknij okno</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>Wydłuż o &amp;klatkę</translation>
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
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>widgets::AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Analiza</translation>
    </message>
    <message>
        <source>No measures yet: they appear with the first take</source>
        <translation>Nie ma jeszcze miar: pojawią się z pierwszym dublem</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>Krzywe kryteriów</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>Nazwa ujęcia %1</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>Zamień obraz</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>Nagłówek sceny; puste: bez nowej sceny</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>PLENER. MIEJSCE, PORA</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Wybierz obrazy…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Scena %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Upuść tu obrazy</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>Pliki lub cały folder; każdy staje się ujęciem</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>Ruch kamery</translation>
    </message>
    <message>
        <source>start</source>
        <translation>początek</translation>
    </message>
    <message>
        <source>end</source>
        <translation>koniec</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>Początek ruchu kamery</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>Koniec ruchu kamery</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>%1 % kadru, %2 % od lewej, %3 % od góry</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>Wideo (MP4)</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>Działa w każdej przeglądarce, na telefonach i w każdym programie montażowym.</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>Wideo ProRes (MOV)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>ProRes 422 HQ do montażu i korekcji barw: duży, niemal bezstratny.</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>Osobne wideo na ujęcie</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>Folder z plikiem MP4 dla każdego ujęcia.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Animowany GIF</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>Odtwarza się w e-mailach i wiadomościach. Najlepszy na kilka sekund.</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Obrazy (PNG)</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>Folder z obrazem każdej klatki, bez strat.</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>Sam dźwięk (WAV)</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>Miks wszystkich ścieżek, 48 kHz, stereo, 24 bity.</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>Storyboard na papierze (PDF)</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>Strony z planszami, ich długościami i tekstami, do druku lub wysłania.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Strona WWW (HTML)</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>Jeden plik, w którym grają wszystkie ujęcia, dla każdego, kto ma przeglądarkę.</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>Lista ujęć (CSV)</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>Tabela wszystkich ujęć do arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Napisy (SRT)</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>Dialogi z ich czasami.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>Dla DaVinci Resolve, Premiere, Kdenlive, Flame. Obok zapisywane są wideo ujęć.</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>Archiwum OpenTimelineIO</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>Montaż i jego wideo w jednym pliku.</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>Dla Premiere, Resolve, Vegas. Obok zapisywane są wideo ujęć.</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>Dla Final Cut Pro i Resolve. Obok zapisywane są wideo ujęć.</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Lista montażowa (EDL)</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600, najstarszy wspólny język: cięcia i przenikania. Obok zapisywane są wideo ujęć.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>Stan eksportu</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Miejsce docelowe</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Postęp eksportu</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Co eksportować</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Cały projekt</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>Od in do out</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>Zaznaczone ujęcia</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Zakres</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>Jak w projekcie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Rozmiar</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Klatki na sekundę</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>&amp;Klatki na sekundę</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264: działa wszędzie</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265: połowa rozmiaru, nowsze odtwarzacze</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1: najmniejszy, najnowsze przeglądarki</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodek</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>K&amp;odek</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepsza</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobra</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Mały plik</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Jakość</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Ujęcie</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Kod czasowy</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>Na obrazie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>Ścieżka w wideo</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>Plik SRT obok</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Napisy</translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation>&amp;Napisy</translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation>W miarę możliwości używaj karty graficznej</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>Ujęcia na stronie</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>&amp;Ujęcia na stronie</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, poziomo</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, pionowo</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, poziomo</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, pionowo</translation>
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
        <translation>H.264: mniejsze</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>Wideo ujęć</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>W&amp;ideo ujęć</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Zapas</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>Ile jeszcze każdego ujęcia jest za cięciem, do przycinania</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>Zapa&amp;s</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>Kod czasowy drop-frame</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>Cały projekt, %1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>Jak w projekcie, %1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>Jak w projekcie, %1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>&amp;Zakończ teraz i zachowaj</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Użyj tego modelu</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Stan treningu</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>Próbka tego, czego się dotąd nauczył</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>&amp;Folder z obrazami i wideo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wy&amp;bierz…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Czas treningu</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Moje rysunki</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nazwa nowego modelu</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Materiał</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Czas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Strata treningu</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>strata</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>na obrazach kontrolnych</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>kroki</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>%n obraz z projektu</numerusform>
            <numerusform>%n obrazy z projektu</numerusform>
            <numerusform>%n obrazów z projektu</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Kontynuuj</translation>
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
        <translation>Generuj %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generuj</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Generuj ponownie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
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
        <translation>Zaznacz ujęcie lub przejście,
aby opisać, co się w nim dzieje</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>trwało %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>zostało %1</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>Długość wygląda tak: 4:12 (sekundy:klatki), 4.5 s lub 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>Jak głośno, lewy i prawy kanał</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Komunikaty</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Użyj tego modelu</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>U&amp;suń</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>Dodaj SEINE</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>połowa rozmiaru (float16)</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>połowa rozmiaru, szerszy zakres (bfloat16)</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>pełna precyzja (float32)</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>seine.pt w postaci pobranej; puste: samo Stable Diffusion, do wytrenowania</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>folder stable-diffusion-v1-4</translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation>C&amp;heckpoint</translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation>Sta&amp;ble Diffusion 1.4</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>Za&amp;pis jako</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (w użyciu)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nie nadaje się</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>&amp;Trwale usuń %1</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>Ziarno to liczba całkowita; puste: domyślne</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>Od %1 do %2; puste: domyślnie</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>różne</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>statyczne</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>w kolejce</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>nieaktualne</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>koniec ruchu</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>zaślepka: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>Kolejka jest pusta.
Tu pojawiają się tworzone ujęcia i przejścia.</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>Usuń ukończone</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Wstrzymaj kolejkę</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Pokaż na osi czasu</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>Utwórz jako następne</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Anuluj wszystko</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Wznów kolejkę</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>zostało %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>do zrobienia: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymano</translation>
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
        <translation>około %1 h</translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Siła promptu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>domyślnie %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolne</translation>
    </message>
    <message>
        <source>default</source>
        <translation>domyślnie</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>Statyczna</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Najazd</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Odjazd</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Panorama w lewo</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Panorama w prawo</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Panorama w górę</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Panorama w dół</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Z ręki</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>Własny ruch</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Ujęcie</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>Ziarno, siła promptu, kroki</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>Zamień obraz; czasy pozostają</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Kadr statyczny</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animuj</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Kto co mówi</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Akcja</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Czego unikać</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>trwa dalej</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Wypełnij kadr</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Z marginesem</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Rozciągnij</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>Scena, która się tu zaczyna</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>Dopasowanie obrazu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>Ujęcie %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n ujęcie</numerusform>
            <numerusform>%n ujęcia</numerusform>
            <numerusform>%n ujęć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>razem %1</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>Nazwa ścieżki</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>Wycisz: tej ścieżki nie słychać</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>Solo: słychać tylko ścieżki solo</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>Blokada: klipy na tej ścieżce pozostają bez zmian</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>Głośność w decybelach: przeciągnij w bok, dwukrotne kliknięcie ustawia 0</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>Dodaj ścieżkę audio</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>Przeciągnij, aby narastało lub cichło</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>Przeciągnij, aby zmienić głośność; dokładniej z Shift</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>cisza</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Ścieżka %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: nie można odczytać</translation>
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
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>Upuść tu muzykę i głosy</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>Ścieżki audio</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>długość %1, od %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>wyciszone</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>zablokowane</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>Dźwięk %1 na %2</translation>
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
        <translation>%1 (ścieżka jest zablokowana)</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>Model, który tworzy ujęcia i przejścia</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>Generuj to, co się już nie zgadza</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>Rozmiar i liczba klatek/s filmu</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>do wygenerowania: %1</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>%1 × %2 · %3 kl./s</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>projekt %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>pamięć %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>Duble</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>Pokaż dwa duble obok siebie</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nowe ziarno</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>Utwórz kolejny dubel z innym ziarnem</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>Opis zdaje się dotyczyć czegoś innego, niż pokazuje ten dubel.</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Duble</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Nie ma jeszcze dubli</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · ziarno %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>w toku, %1 %</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrany</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>z gwiazdką</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>zablokowany</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>nieaktualny</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>Dubel %1, ziarno %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>Odtwarzaj zamiast tego zaślepkę</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Usuń gwiazdkę</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Oznacz gwiazdką</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Odtwórz tutaj</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>Zablokuj: nic go nie zastąpi</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>Zapisz jako film…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>Utwórz ponownie z tym ziarnem</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>Usuń dubel</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>w toku: %1</translation>
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
        <translation>Tekst znacznika; puste: bez znacznika</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>długość %1, od %2</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Ujęcie %1, %2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>%1 z ujęcia %2 do %3</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>Przeciągnij, aby zmienić długość; z Alt kosztem następnego ujęcia</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n ujęcie</numerusform>
            <numerusform>%n ujęcia</numerusform>
            <numerusform>%n ujęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>Upuść tu obrazy; będą odtwarzane kolejno</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Znaczniki</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPage</name>
    <message>
        <source>Transition</source>
        <translation>Przejście</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
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
        <translation>Co dzieje się pomiędzy</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Czego unikać</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Przejście %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>Następne ujęcie zaczyna się od razu.</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>Jeden obraz przenika w drugi.</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>Kształty przechodzą jedne w drugie wzdłuż przepływu optycznego.</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>Nowe obrazy prowadzą od ujęcia do ujęcia zgodnie z opisem.</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>Następne ujęcie zaczyna się od razu</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>Jeden obraz przenika w drugi</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>Kształty przechodzą jedne w drugie wzdłuż przepływu optycznego</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>Nowe obrazy prowadzą od ujęcia do ujęcia zgodnie z promptem</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Rodzaj przejścia</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cięcie</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Przenikanie</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Morfing</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generowane</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation>Dopasuj obraz lub pokaż w 100 %</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Bezpieczne obszary</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>Numer ujęcia i kod czasowy na obrazie</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>Kamera: przeciągnij początek i koniec ruchu</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Pierwsza klatka</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>O klatkę wstecz</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>O klatkę naprzód</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Ostatnia klatka</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>Zakres zaczyna się tutaj</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>Zakres kończy się tutaj</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Pętla</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Długość filmu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
</context>
<context>
    <name>widgets::ViewerWidget</name>
    <message>
        <source>Viewer</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Zamknij pełny ekran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
</context>
<context>
    <name>widgets::VolumeBar</name>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Let the film be heard</source>
        <translation>Włącz dźwięk filmu</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>Wycisz film</translation>
    </message>
</context>
</TS>
