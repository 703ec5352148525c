<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>Cambia il dialogo: %1</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>Cambia l’azione: %1</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>Cambiano le note: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>Cambia l’intestazione di scena: %1</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>Cambia la durata: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>Cambia l’immagine: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>Cambia l’audio: %1</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>Dialogo cambiato nella sceneggiatura e qui, resta il tuo: %1</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>Azione cambiata nella sceneggiatura e qui, resta la tua: %1</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>Note cambiate nella sceneggiatura e qui, restano le tue: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>Intestazione di scena cambiata nella sceneggiatura e qui, resta la tua: %1</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>Durata cambiata nella sceneggiatura e qui, resta la tua: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>Immagine cambiata nella sceneggiatura e qui, resta la tua: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>Audio cambiato nella sceneggiatura e qui, resta il tuo: %1</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>Ora segue uno stacco: %1</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>Ora segue una dissolvenza di %2 fotogrammi: %1</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>Ora segue un morphing di %2 fotogrammi: %1</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>Ora segue una transizione generata di %2 fotogrammi: %1</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>inquadratura %1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>inquadratura %1 «%2»</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>un’inquadratura senza nome</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>Nuova inquadratura all’inizio: %1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>Nuova inquadratura in «%1»: %2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>Le inquadrature prendono l’ordine della sceneggiatura</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>Non è più nella sceneggiatura, viene eliminata: %1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>Non è più nel montaggio, viene eliminata: %1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>Compare un’altra volta: %1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>Diventa la numero %2: %1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>Passa da %2 a %3 fotogrammi: %1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>Eliminata qui, non viene ripristinata: %1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>Non è più nella sceneggiatura ma è stata lavorata qui, resta: %1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>Nessuna immagine: %1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>Nessuna immagine (%2 non è in images/): %1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>Manca un livello dell’immagine: %1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>Manca l’audio %2: %1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>Nessuna clip è un’inquadratura di questa storia</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>Viene chiuso un vuoto di %1 fotogrammi</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>Non è un’inquadratura di questa storia, tralasciata: %1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>Transizione tralasciata, non segue più la sua inquadratura: %1</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>Altre tracce video, tralasciate: %1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>Nidificata (%2), tralasciata: %1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>Informazioni su Seine Storyboard</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Dalle immagini dello storyboard al film, solo su questo computer.&lt;/p&gt;&lt;p&gt;Software libero con licenza GNU General Public License, versione 3 o successiva.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>Coerenza</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>Come l’inizio</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>Come la fine</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>Come il testo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidezza</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>Immagine doppia</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>take %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>morphing</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>dissolvenza incrociata</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Tutti i criteri</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Quale misura</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>Una misura per tutti i take, o tutti i criteri del take scelto</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Esporta l’analisi</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>Esporta immagine o dati</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Immagine (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Dati (CSV)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>Seleziona un’inquadratura o una transizione con un take per vederne le misure.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Misurazione in corso…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>Impossibile misurare: %1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>coerenza</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>somiglianza</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>misurazione…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>analisi</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Esporta immagine</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Immagini PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 è stato salvato.</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>Impossibile scrivere %1: scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Esporta dati</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>Coerenza, somiglianza con le scene, aderenza al testo, secondo %1</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>movimento %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>Queste inquadrature non ci sono più; copiale di nuovo.</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>Copia prima un’inquadratura di questa storia: la sua camera e le sue impostazioni si potranno applicare ad altre.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>Negli appunti non ci sono immagini, inquadrature, suoni o testo.</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>Questa storia è in modifica in un’altra finestra o in un altro programma: qui si può solo guardare. Salvala con un altro nome per modificarla.</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>Impossibile creare una nuova storia</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Impossibile aprire %1</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>Impossibile salvare la storia come %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>Impossibile salvare «%1»</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>Impossibile salvare un take completato</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>Impossibile salvare un’immagine</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>Impossibile ripristinare lo stato precedente</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>Impossibile eliminare i take</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>Impossibile salvare l’annullamento</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>Impossibile salvare la ripetizione</translation>
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
            <numerusform>Aggiungi %n inquadratura</numerusform>
            <numerusform>Aggiungi %n inquadrature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>Elimina %n inquadratura</numerusform>
            <numerusform>Elimina %n inquadrature</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>Sposta inquadrature</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>Modifica inquadratura</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Sostituisci immagine</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Modifica durata</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Rinomina inquadratura</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>Scrivi cosa succede</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>Scrivi dialogo</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>Scrivi azione</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>Scrivi note</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>Modifica scena</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Modifica movimento</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>Modifica camera</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>Modifica adattamento</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modifica impostazioni</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Modifica transizione</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>Modifica durata della transizione</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>Scrivi testo della transizione</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>Modifica impostazioni della transizione</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>Aggiungi take</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>Recupera take</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>Elimina %n take</numerusform>
            <numerusform>Elimina %n take</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Scegli take</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>Scegli il provvisorio</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Assegna stella al take</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>Togli stella</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Blocca take</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Sblocca take</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>Dividi inquadratura</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>Unisci inquadrature</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Rinomina storia</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>Modifica impostazioni della storia</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Aggiungi marcatore</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Elimina marcatore</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Modifica marcatore</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Aggiungi traccia</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Elimina traccia</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>Sposta traccia</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Rinomina traccia</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>Modifica traccia</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>Aggiungi %n suono</numerusform>
            <numerusform>Aggiungi %n suoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>Elimina %n suono</numerusform>
            <numerusform>Elimina %n suoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>Modifica %n suono</numerusform>
            <numerusform>Modifica %n suoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>Ripristina uno stato precedente</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>non c’è nessuna immagine o video %1</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>scegline un altro</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>l’immagine o il video %1 è danneggiato</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>sostituisci l’immagine o rifai il take</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>questa non è una storia</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>scegli un file .seine</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>il file è danneggiato (%1)</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>recupera quel che ne resta con «seine recover», o usa una copia</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>recupera quel che ne resta con «seine recover»</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>libera spazio e riprova; quanto già salvato è al sicuro</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>libera spazio e riprova</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>il file non può essere modificato (%1)</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>salva una copia in un’altra cartella</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>il file è usato da un altro programma</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>riprova o aprilo in sola lettura</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>un valore non è valido (%1)</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>segnala questo errore</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>non c’è spazio per scrivere (%1)</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>errore di lettura o scrittura (%1)</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>controlla il disco; quanto già salvato è al sicuro</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>il file non può essere aperto (%1)</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>controlla il nome, la cartella e i permessi</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>il file non ha il contenuto previsto (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>scegli una cartella scrivibile</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>controlla il nome e la cartella</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>controlla il disco e la cartella</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>la storia è in modifica da parte di %1</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>chiudila lì o aprila in sola lettura</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>esiste già un file con questo nome</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>scegli un altro nome</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>questo non è un file</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>non è permesso leggere il file</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>chiedi il permesso al proprietario</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>la storia è aperta in sola lettura</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>salva una copia e modifica quella</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>il file non può essere letto</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>controlla il file e riprova</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>una storia non può contenere se stessa</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>scegli un altro file</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>il file non può essere scritto</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>controlla la cartella e lo spazio su disco</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>il file è vuoto</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>il file è troncato</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>è un file di un altro programma</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>il file è troncato, %1 di %2 byte</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>non si può scrivere una copia di lettura</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>libera spazio in quel punto</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>la storia è stata creata con una versione più recente, che questa non può leggere</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>aggiorna il programma</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>una copia deve avere un nome diverso dalla storia</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>questa è una cartella</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>scegli un nome di file</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>la storia nel file non è coerente (%1)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>immagine</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>video</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>il file non ha audio</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>scegli un file audio o un video con audio</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>l’audio non ha canali</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>il file potrebbe essere danneggiato; salvalo di nuovo</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>l’audio ha %1 campioni al secondo</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>nell’audio non è possibile spostarsi</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>salvalo come WAV o FLAC</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>un audio di %1 canali a %2 Hz non può essere convertito</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>salvalo come WAV stereo</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>l’audio è vuoto</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>salvalo di nuovo</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>l’audio dura più di %1 s</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>l’audio dura più di dodici ore</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>non contiene audio</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>salvalo di nuovo o scegline un altro</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>si può solo guardare</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>prima taglialo</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>il file non esiste</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>rimetti a posto il file (%1) o scegline un altro</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>controlla di avere il permesso di leggerlo</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>questa è una cartella, non un file (%1)</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>scegli un file al suo interno</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>questo non è un file normale</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>scegli un file (%1)</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>copia o salva di nuovo il file (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>il file non può essere scritto (%1)</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>libera spazio o scegli un altro disco; non è rimasto nulla</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>scegli una cartella in cui puoi scrivere</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>un file deve avere un nome</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>scegli un nome in quella cartella</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>una cartella ha già questo nome</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>il nome è troppo lungo</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>scegli un nome di 255 byte al massimo</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>la cartella non esiste</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>creala o scegline un’altra</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>il file è troppo grande (%1 MiB, limite %2 MiB)</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>il file è troppo grande (%1 MiB)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>salvalo più piccolo</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>il file non può essere letto (%1)</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>controlla il disco in cui si trova</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>le librerie FFmpeg presenti non hanno il codificatore %1</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>le librerie FFmpeg presenti non hanno un codificatore per %1</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>installa libavcodec di Debian o esporta con un altro codec</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>errore in %1 (%2)</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>scegli altre impostazioni; non è rimasto nulla</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>il file (%1) non è leggibile (%2)</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>il file potrebbe essere troncato o di altro tipo; aprilo in un lettore e salvalo di nuovo come MP4 o WAV</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>il codec %1 qui non è noto</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>converti il file in H.264 o WAV</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>il flusso (%1) non può essere decodificato (%2)</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>le immagini codificate in %1 non possono essere convertite</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>salva il file in un formato più comune</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>il film è troppo lungo per una GIF</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>rendilo più piccolo o più corto, o esporta un video</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>il file non ha immagini</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>scegli un video</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>il video non ha fotogrammi leggibili</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>il file potrebbe essere troncato; salvalo di nuovo</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>il fotogramma %1 non può essere decodificato (%2)</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>il file è danneggiato o troncato; esportalo di nuovo</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>il video è vuoto</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>crealo o salvalo di nuovo</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>il video scritto non si rilegge come previsto: %1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>esporta di nuovo con altre impostazioni; non è rimasto nulla</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>l’esportazione richiede una cartella propria, questa è in uso</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>scegli una cartella nuova o vuota</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>la cartella non può essere creata (%1)</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>scegli una posizione in cui puoi scrivere</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>impossibile dare il nome alla cartella (%1)</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>l’immagine %1 è danneggiata o di tipo non supportato (%2)</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>l’immagine TIFF è danneggiata o di tipo non supportato</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>aprila nel programma di origine e salvala di nuovo, in PNG se puoi scegliere</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>questa immagine non è leggibile</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>usa PNG, JPEG, WebP, TIFF, BMP, GIF, PSD o SVG; conta il contenuto, non il nome</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>l’immagine %1 è troncata</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>copiala o salvala di nuovo</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>l’audio è troppo lungo per un WAV</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>scrivilo in più parti</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>niente da stampare</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>niente da esportare</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>aggiungi prima un’inquadratura</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>aggiungi prima un’inquadratura, o scegli un intervallo nella storia</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>non c’è audio nella storia</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>metti prima un suono su una traccia</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>spazio insufficiente sul disco (%1 MiB di circa %2 MiB)</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>libera spazio o esporta su un altro disco</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>impossibile dare il nome all’archivio (%1)</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>scegli un altro nome o un’altra cartella</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>l’archivio non può essere scritto (%1)</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>controlla lo spazio su disco e i file multimediali</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>controlla il nome e la posizione</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>il file è troppo grande per un montaggio</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>esportalo di nuovo</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>non contiene nessuna sequenza</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>esporta una sequenza come XML di Final Cut Pro 7</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>non c’è nessuna traccia video con clip</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>esporta di nuovo la sequenza</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>esporta di nuovo la timeline</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>questo non è XML (%1)</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>scegli un file XML di Final Cut Pro 7</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>questa non è una sceneggiatura Final Draft</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>scegli un file .fdx, come lo salva Final Draft 8 o successivo</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>non c’è nulla da vedere nella sceneggiatura</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>questo non è un testo</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>salva la sceneggiatura come testo semplice (UTF-8)</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>questo non è un archivio OpenTimelineIO (%1)</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>scegli un file .otioz</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>l’archivio è danneggiato</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>copialo o esportalo di nuovo</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>non contiene nessuna timeline</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>esporta una timeline come OpenTimelineIO</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>questo non è JSON</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>scegli un file .otio</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>dividilo</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>non ci sono vignette nel progetto</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>scegli una cartella con storyboards/ o un file .storyboarder</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>questa non è una sceneggiatura né uno storyboard leggibile</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>scegli un file .storyboarder, .fountain o .fdx</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>non contiene vignette</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>scegli un file salvato da Storyboarder</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>impossibile partire da un’immagine che non si può mostrare</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>sostituiscila (%1)</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1, neppure a metà dimensione</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>chiudi altri programmi, riduci il formato della storia o accorcia l’inquadratura</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memoria insufficiente</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>chiudi altri programmi o chiedi una dimensione minore</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>chiudi altri programmi o chiedi una dimensione minore (%1)</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>memoria insufficiente: il modello richiede circa %1, sono liberi %2</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>chiudi altri programmi o scegli un modello più piccolo</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>memoria insufficiente: servono circa %1, sono liberi %2</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>chiedi una dimensione minore o meno fotogrammi, o chiudi altri programmi</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>chiedi una dimensione minore o meno fotogrammi, o scegli il processore come dispositivo</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>errore della libreria di tensori (%1)</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>segnala questo messaggio</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>impossibile scrivere il nuovo modello (%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>libera spazio sul disco o scegli un’altra posizione</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>non ci sono pesi</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>dovrebbe contenere model.safetensors o pytorch_model.bin</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>la cartella non contiene pesi</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>mettici diffusion_pytorch_model.safetensors o model.safetensors</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>la cartella del modello non esiste</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>scegli una cartella che contiene model_index.json</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>il codificatore di testo fornisce %1 canali, il denoiser ne accetta %2</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>usa parti compatibili tra loro</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>impossibile rimuovere il modello (%1)</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>controlla che la sua cartella sia scrivibile</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>il file manca</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>controlla che la cartella del modello sia completa</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>il file è troppo grande per delle impostazioni</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>scarica di nuovo il modello</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>il file non è JSON valido (era atteso un oggetto, non troppo annidato)</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>usa una cartella di modello nota a questo programma</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>i pesi non corrispondono alla rete (%1)</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>usa i pesi che corrispondono a questo config.json</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>impossibile aprire il file (%1)</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>controlla che la cartella del modello sia completa e leggibile</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>checkpoint illeggibile: %1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>usa un file di tensori semplici scritto da torch.save, o convertilo in safetensors</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>file safetensors danneggiato: %1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>checkpoint danneggiato: %1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>archivio danneggiato: %1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>scarica di nuovo il file</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>non c’è nulla con questo nome</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>indica una cartella, un’immagine o un video</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>la cartella non può essere letta (%1)</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>consenti di leggerla o indicane un’altra</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>non ci sono immagini né video da cui imparare</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>da nessuno dei %1 file si può imparare (%2)</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>fornisci immagini, o video di almeno 2 s</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>l’addestramento è stato avviato con altre opzioni</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>usa le stesse opzioni, o addestra in un’altra cartella</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>esiste già qualcosa con questo nome</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>scegli un altro nome per il nuovo modello</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>il nuovo modello deve avere un nome</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>scegli una posizione scrivibile</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>l’addestramento è divergente: un gradiente non è un numero</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>abbassa il tasso di apprendimento e riparti dall’ultimo checkpoint</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>La storia è stata creata con una versione più recente del programma: si apre in sola lettura.</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>Il file non può essere modificato: si apre in sola lettura.</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>La cartella non può essere modificata: la storia si apre in sola lettura.</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>Non c’è spazio sul disco: la storia si apre in sola lettura.</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>Una parte della cronologia delle modifiche non era leggibile ed è andata persa.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>Il programma si è chiuso inaspettatamente due volte mentre ci lavorava</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>Chiudi altri programmi e riprova; se succede di nuovo, riduci il formato della storia o accorcia l’inquadratura</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>Annulla · 0%</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 è pronto.</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>%1 è pronto (%2).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Esportazione annullata; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>Esportazione non riuscita: %1. %2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>Annulla · %1%</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>Esporta di nuovo l’ultima esportazione</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>inquadrature</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>immagini</translation>
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
        <translation>Immagini (%1);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>Non c’è ancora nulla da esportare: trascina prima delle immagini.</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>Indica la destinazione: un nome per il file.</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>Apri storia</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>Storie (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>La storia è tornata com’era: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>%n take eliminato: %1.</numerusform>
            <numerusform>%n take eliminati: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>C’è una storia senza nome del %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aprila</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>Salva storia con nome</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>Salvata come %1. D’ora in poi ogni modifica viene salvata subito.</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>Senza titolo, %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuna</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importa immagini</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Immagini (%1);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Sostituisci immagine</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>Lettura delle immagini: %1 di %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>Nessuna immagine importata.</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>Importate: %1. Queste no:</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>Trova un’inquadratura</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>Qualsiasi parola dell’inquadratura</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>Affina sulle mie immagini</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>Termina dopo questo passo e scrive il modello…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>In pausa. Quanto appreso è salvato.</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Ripresa…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Esclusi: %1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>Interrotto. Riavvia con lo stesso nome per continuare.</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>Il modello impara lo stile e il movimento delle tue immagini. Ci vuole tempo: un’ora mostra qualcosa, una notte mostra di più. Le tue immagini restano su questo computer.</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>Cartella di immagini e video</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>Lettura delle immagini…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>Caricamento del modello…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>Esame delle immagini tenute da parte…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>Scrittura del nuovo modello…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>Completato: %1 passi in %2, salvato in %3.</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>Passo %1, %2 di apprendimento, loss %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>Loss su immagini non apprese: prima %L1, ora %L2.</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>Chiudi la guida</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>La tua prima storia</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>Aggiungi immagini</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>Trascina dei disegni nella finestra: file o un’intera cartella. Ognuno diventa un’inquadratura, nel loro ordine. Per provare, usa le sei immagini della storia di esempio.</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>Usa le immagini di esempio</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Guarda il risultato</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>È già un animatic: immagini fisse con stacchi. La barra spaziatrice avvia la riproduzione e la mette in pausa. Trascina il bordo destro di un’inquadratura nella timeline per darle più tempo, trascina un’inquadratura per spostarla.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>Collega due inquadrature</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>Fai clic sulla giunzione tra due inquadrature nella timeline, scegli «Generata» nell’Inspector e di’ in inglese cosa succede in mezzo: «smooth transition, night falls».</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>Collega le prime due</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Genera</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>Il modello su questo computer crea le nuove immagini; la coda mostra a che punto è. Intanto continua il montaggio. Di ciò che non ha ancora un take si riproduce il provvisorio.</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>Esporta il film</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>Un MP4 con audio che si vede ovunque. Ogni modifica è già salvata; «Salva con nome» dà soltanto alla storia un nome e una posizione.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>Ecco il tuo primo film</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>Crea altri take della transizione e assegna una stella al migliore, metti musica su una traccia, fai muovere la camera: F1 dice di più su ciò che stai facendo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passaggio %1 di %2</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pagine del manuale</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Pagina del manuale</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>Fai clic su un passaggio per tornarci o avanzarci</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>Le due immagini mostrano la stessa cosa: ogni punto è stato seguito dall’una all’altra</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>Modello %1, passi %2, guida %3, seme %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Creato il %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>Salva take</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>Film MP4 (*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>Senza &amp;scorciatoia</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>&amp;Ripristina questa</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Usa qui</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Modifica scorciatoie</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Cerca un comando o una scorciatoia</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandi e scorciatoie</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Nuova scorciatoia</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuova scorciatoia</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Ripristina &amp;tutto</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Scegli un comando, poi premi la nuova scorciatoia.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 è assegnato a «%2».</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>&amp;Montaggio</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>&amp;Vignette</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>Va&amp;lutazione dei take</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>&amp;Salva questa disposizione…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>&amp;Elimina disposizione</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Salva disposizione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>La mia disposizione</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>%1 è aperto in un altro programma; ogni volta che viene salvato lì, appare qui.</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>Non c’è nulla da generare: scegli un’immagine con movimento o una transizione generata.</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>È già tutto generato.</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>Modello &amp;bozza</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>S&amp;cegli cartella del modello…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelli…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>&amp;Affina sulle mie immagini…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>Scegli cartella del modello</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(sola lettura)</translation>
    </message>
    <message>
        <source>%1 % · </source>
        <translation>%1% · </translation>
    </message>
    <message>
        <source>%1 — Seine Storyboard</source>
        <translation>%1 — Seine Storyboard</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annulla: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Ripeti: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>La cartella del modello %1 non c’è più: si usa il modello bozza.</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… e altri %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>processore</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1: ci sta</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1: ci sta a parti</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: troppo grande</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>, %1 milioni di numeri</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>D’ora in poi i take li crea questo modello.</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>Checkpoint di SEINE</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>Checkpoint (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>Cartella di Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>Controllo e scrittura di %1…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>Aggiunto a %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Annullato. Non è stato aggiunto nulla.</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>Il modello pubblicato di SEINE si aggiunge dai file pubblicati dai suoi autori e da quelli di Stable Diffusion: non si scarica nulla e i file restano dove sono.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modello bozza</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>Lettura dei file…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>Eliminato. Ora i take li crea il modello bozza.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminato.</translation>
    </message>
</context>
<context>
    <name>app::MovieExport</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>mancano %1:%2</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memoria insufficiente</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>Chiudi altri programmi o riduci il formato</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>%L1 fotogrammi al secondo</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>Questa inquadratura non ha ancora un’immagine: trascinacene prima una.</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>Il desktop non conosce programmi per %1. L’immagine si trova in %2: ciò che viene salvato lì appare qui.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>non è su questo computer; prima salvalo, poi trascina il file</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>non c’è più</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>non contiene immagini né suoni</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>è troppo grande per la memoria di questo computer</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Immagine incollata</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>non contiene immagini leggibili</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>nel frattempo è stata aperta un’altra storia; trascina di nuovo</translation>
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
        <translation>Dalle immagini dello storyboard al film, solo su questo computer.</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>Genera con il modello in questa cartella.</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>Le storie da aprire.</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>caricamento del modello</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>lettura del testo</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>esame delle immagini</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>ideazione del movimento</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>disegno dei fotogrammi</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>generazione</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>%n take creato.</numerusform>
            <numerusform>%n take creati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n lavoro non riuscito.</numerusform>
            <numerusform>%n lavori non riusciti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>Generazione di %1 completata</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Genera %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Genera</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>Tutto è generato</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Fotogrammi al secondo</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>Genera le inquadrature e le transizioni senza take o con un take da rifare</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>Impossibile salvare la coda: %1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>Impossibile salvare il take completato
Libera spazio sul disco e riprova</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>Inquadratura eliminata</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>Transizione eliminata</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>Inquadratura %1 · anima</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Transizione %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>Memoria insufficiente per questo take</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>Riduci il formato della storia, o chiudi altri programmi e riprova</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>Riprova; se non riesce di nuovo, accorcia l’inquadratura</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>Oggi %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ieri %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>senza %n inquadratura aggiunta in seguito</numerusform>
            <numerusform>senza %n inquadrature aggiunte in seguito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>con %n inquadratura eliminata in seguito</numerusform>
            <numerusform>con %n inquadrature eliminate in seguito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>%n inquadratura com’era</numerusform>
            <numerusform>%n inquadrature com’erano</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>ordine o impostazioni diversi</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>come ora</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>Torna a uno stato precedente</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Stati precedenti</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>Gli stati si conservano da soli mentre lavori; non ce ne sono ancora.</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>Questo stato non può essere letto.</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>Rispetto a ora: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n inquadratura</numerusform>
            <numerusform>%n inquadrature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>%n take creato in seguito resta, inutilizzato.</numerusform>
            <numerusform>%n take creati in seguito restano, inutilizzati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>Importa sceneggiatura, storyboard o montaggio</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>Sceneggiature, storyboard, montaggi (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>La storia si può solo guardare.</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>Memoria insufficiente per leggere %1</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>In %1:</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: cosa cambia</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lettura di %1…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>La storia è cambiata durante la lettura di %1; importalo di nuovo.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memoria insufficiente</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>Impossibile leggere queste immagini:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>%1 importato: %n modifica.</numerusform>
            <numerusform>%1 importato: %n modifiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>Non cambia nulla: la storia contiene già tutto.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Non cambia nulla.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Modifiche (%1)</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>Resta com’è, o manca (%1)</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>Il tutto è un solo passaggio, che si può annullare. Il file stesso non viene mai modificato.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>Non c’è nessun modello</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>Scegli una cartella del modello in Genera → Modello</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU, %n thread</numerusform>
            <numerusform>%1 · CPU, %n thread</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nessun modello</translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation>%1: non è un modello</translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation>Queste inquadrature non sono più nella loro storia di origine.</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>C’è ancora qualcosa in arrivo; riprova tra un momento.</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>La storia di origine non c’è più.</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>Nel frattempo è stata aperta un’altra storia; riprova.</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>Trasferimento non riuscito: %1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>Questi suoni non sono più nella loro storia di origine.</translation>
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
        <translation>si può solo guardare</translation>
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
        <translation>Lettura dell’audio: %1 di %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>Questi suoni non sono stati importati:</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>Importa audio</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>Audio e video (%1);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;Volume</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>Dissolvenza in e&amp;ntrata</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>Dissolvenza in &amp;uscita</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>Sposta sulla &amp;traccia</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Nuova traccia</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Muto</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>&amp;Solo</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Blocca</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>&amp;Volume</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>&amp;Rinomina traccia</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta s&amp;u</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>&amp;Elimina traccia</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>&amp;Importa audio qui…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogo</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>La traccia «%1» è bloccata: i suoi suoni restano come sono.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>Questi suoni non ci sono più; copiali di nuovo.</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>Spazio su disco</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>&amp;Elimina gli altri take</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>La storia occupa %1 su disco.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>Take scelti</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>Take con stella</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>Altri take</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>Solo per annullamento e stati precedenti</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>Inutilizzato, libero alla chiusura</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>Testi, cronologia e ordine</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>Tutti i take sono scelti o con stella.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>%n take non è né scelto né con stella. Se eliminato, si può recuperare annullando finché la storia non viene chiusa; poi il suo spazio è libero.</numerusform>
            <numerusform>%n take non sono né scelti né con stella. Se eliminati, si possono recuperare annullando finché la storia non viene chiusa; poi il loro spazio è libero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>Marcatore %1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n inquadratura</numerusform>
            <numerusform>%n inquadrature</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>Ri&amp;nomina la scena</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>Inizia una s&amp;cena qui</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>&amp;Rinomina marcatore</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>&amp;Elimina marcatore</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>&amp;Marcatore qui</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>immagine fissa</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in coda</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>in creazione</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>a posto</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>da rifare</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>immagine assente</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>inizia la scena %1</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Inquadratura %1, %2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>Immagine, testo o impostazioni sono cambiati da quando è stato creato il take scelto.</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 secondi</translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Tendina</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>Confronta take</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>Take a sinistra</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>Take a destra</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>Take %1 · seme %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1, inquadratura %2, take %3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1, transizione %2, take %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>Questo take non ha un film.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1: clic per la giunzione alla testina, o trascina su una giunzione</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>Impossibile mostrare questo fotogramma</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Trascina qui le immagini</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>INQ. %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>take %1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>immagine fissa</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>TRANSIZIONE %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>dissolvenza fino alla generazione</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>File o cartelle dal desktop diventano inquadrature, nel loro ordine.
%1 importa, %2 incolla.
Prima volta? Aiuto → La tua prima storia: un film in cinque passaggi.</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>Alla testina, su una &amp;traccia</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>Come &amp;dialogo dell’inquadratura alla testina</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>Ri&amp;produci intanto il film</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>Registra una voce</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfono</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Nessun microfono</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>Parla: la barra deve muoversi senza arrivare in fondo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registra</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Non è stato registrato nulla.</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>La registrazione è nel film. Registra di nuovo, o chiudi questa finestra.</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>Registrazione: %L1 s</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>Nessun microfono trovato. Collegane uno, o consenti a questo programma di usarlo nelle impostazioni audio del sistema.</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1 non può registrare a 48 kHz. Scegli un altro microfono.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>%1 non è utilizzabile: lo occupa un altro programma, o questo non ha il permesso.</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>Il microfono si è scollegato. Quanto registrato fino ad allora è conservato.</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>Impossibile scrivere la registrazione: %1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>Voce %1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nuova finestra</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Apri…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Sa&amp;lva con nome…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>Torna a uno stato &amp;precedente…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>Spazio su &amp;disco…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>&amp;Importa immagini…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>Importa a&amp;udio…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>Importa scene&amp;ggiatura, storyboard o montaggio…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>&amp;Esporta di nuovo</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>Esp&amp;orta come…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>Incolla camera e impo&amp;stazioni</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>Se&amp;leziona tutte le inquadrature</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>Inquadratura o transizione precedente</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>Inquadratura o transizione successiva</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>Seleziona anche l’inquadratura precedente</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>Seleziona anche l’inquadratura successiva</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>Tro&amp;va inquadratura dalle parole…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>&amp;Nuova inquadratura dopo</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>Nuova inquadratura &amp;prima</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplica</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>Di&amp;vidi alla testina</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>&amp;Unisci alla successiva</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>&amp;Anticipa</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Po&amp;sticipa</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>A&amp;ccorcia di un fotogramma</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>Allunga di un secondo</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>Accorcia di un secondo</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>Sos&amp;tituisci immagine…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>Modifica immagine in un altro pro&amp;gramma</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>Descrivi c&amp;osa succede</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>&amp;Marcatore alla testina</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>Vai al marcatore precedente</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>Vai al marcatore successivo</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>&amp;Tipo successivo alla giunzione più vicina</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Stacco</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;Dissolvenza incrociata</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>&amp;Morphing</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>&amp;Generata</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>&amp;Registra una voce…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>&amp;Aggiungi traccia audio</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>Più &amp;forte</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>Più &amp;piano</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>Usa come &amp;dialogo dell’inquadratura</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>&amp;Silenzia riproduzione</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Riproduci o pausa</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>Shuttle indietro</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>Arresta shuttle</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>Shuttle avanti</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Indietro di un fotogramma</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Avanti di un fotogramma</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Indietro di un secondo</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Avanti di un secondo</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>Stacco precedente</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Stacco successivo</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>Segna &amp;In</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>Segna &amp;Out</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>Vai a In</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>Vai a Out</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Cancella In e Out</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Loop</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>Ingrandisci timeline</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>Riduci timeline</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>Adatta timeline</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>A&amp;ggancio</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>Immagine al 100%</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>Aree di &amp;sicurezza</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>So&amp;vrimpressioni</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Schermo &amp;intero</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analisi</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>S&amp;posta pannelli</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Ripristina disposizione</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Con&amp;trasto elevato</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>Genera la &amp;selezione</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>Genera tutto ciò che è da ri&amp;fare</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>Metti in &amp;pausa la coda</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>A&amp;nnulla tutto</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Modifica scorciatoie…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>&amp;Informazioni su Seine Storyboard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>&amp;Inquadratura</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>&amp;Transizione</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>A&amp;udio</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Riproduzione</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Genera</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Apri &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modello</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Disposizione</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Pannelli</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>Riduci &amp;movimento</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Ma&amp;nuale</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>La tua &amp;prima storia</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>Esporta in&amp;tervallo In/Out…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>Chiudi &amp;finestra</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>A&amp;llunga di un fotogramma</translation>
    </message>
</context>
<context>
    <name>app::WindowParts</name>
    <message>
        <source>Boards</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>widgets::AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Analisi</translation>
    </message>
    <message>
        <source>No measures yet: they appear with the first take</source>
        <translation>Ancora nessuna misura: appaiono con il primo take</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>Curve dei criteri</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>Nome dell’inquadratura %1</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>Sostituisci immagine</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>Intestazione della scena; vuota: nessuna nuova scena</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>EST. LUOGO – MOMENTO</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Scegli immagini…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Scena %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Trascina qui le immagini</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>File o un’intera cartella; ognuno diventa un’inquadratura</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>Movimento di macchina</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inizio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>Inizio del movimento di macchina</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>Fine del movimento di macchina</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>%1% del quadro, al %2% da sinistra, al %3% dall’alto</translation>
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
        <translation>Si vede in ogni browser, sui telefoni e in ogni programma di montaggio.</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>Video ProRes (MOV)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>ProRes 422 HQ per montaggio e color grading: grande, quasi senza perdita.</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>Un video per inquadratura</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>Una cartella con un MP4 per ogni inquadratura.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animata</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>Si muove in mail e messaggi. Ideale per pochi secondi.</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Immagini (PNG)</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>Una cartella con un’immagine per fotogramma, senza perdita.</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>Solo audio (WAV)</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>Il mix di tutte le tracce, 48 kHz, stereo, 24 bit.</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>Storyboard su carta (PDF)</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>Pagine con le vignette, le durate e i testi, da stampare o inviare.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Pagina web (HTML)</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>Un file con tutte le inquadrature in movimento, per chiunque abbia un browser.</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>Elenco inquadrature (CSV)</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>Una tabella di tutte le inquadrature per un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Sottotitoli (SRT)</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>I dialoghi con i loro tempi.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>Per DaVinci Resolve, Premiere, Kdenlive, Flame. I video delle inquadrature vengono scritti accanto.</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>Archivio OpenTimelineIO</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>Il montaggio e i suoi video in un solo file.</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>XML di Final Cut Pro 7</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>Per Premiere, Resolve, Vegas. I video delle inquadrature vengono scritti accanto.</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>Per Final Cut Pro e Resolve. I video delle inquadrature vengono scritti accanto.</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Edit decision list (EDL)</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600, il più antico linguaggio comune: stacchi e dissolvenze. I video delle inquadrature vengono scritti accanto.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>S&amp;cegli…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>Stato dell’esportazione</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avanzamento dell’esportazione</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Destinazione</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Cosa esportare</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Tutta la storia</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>Da In a Out</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>Le inquadrature selezionate</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Intervallo</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>Come la storia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Di&amp;mensioni</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Fotogrammi al secondo</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>&amp;Fotogrammi al secondo</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264: si vede ovunque</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265: metà del peso, lettori recenti</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1: il più leggero, browser recentissimi</translation>
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
        <translation>Ottima</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buona</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>File piccolo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualità</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Inquadratura</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogo</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>Sovrimpresso nel video</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>Una traccia nel video</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>Un file SRT accanto</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sottotitoli</translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation>&amp;Sottotitoli</translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation>Usa la scheda grafica dove possibile</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>Inquadrature per pagina</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>Inquadrature per pa&amp;gina</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, orizzontale</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, verticale</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, orizzontale</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, verticale</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Ca&amp;rta</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>H.264: più leggero</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>Video delle inquadrature</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>&amp;Video delle inquadrature</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Maniglie</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>Quanto resta di ogni inquadratura oltre lo stacco, per rifilarla</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>Ma&amp;niglie</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>Timecode drop-frame</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>Tutta la storia, %1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>Come la storia, %1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>Come la storia, %1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>&amp;Termina e conserva</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usa questo modello</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Stato dell’addestramento</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>Esempio di quanto appreso finora</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>Una &amp;cartella di immagini e video</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Durata dell’addestramento</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>I miei disegni</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nome del nuovo modello</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Impara da</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Durata</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Loss dell’addestramento</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>su immagini tenute da parte</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>passi</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>La %n immagine della storia</numerusform>
            <numerusform>Le %n immagini della storia</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinua</translation>
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
        <translation>Genera %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Genera</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Genera di nuovo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation>Seleziona un’inquadratura o una transizione
per dire cosa succede</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durata %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>mancano %1</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>Una durata si scrive 4:12 (secondi:fotogrammi), 4.5 s o 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>Livello sonoro, sinistra e destra</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usa questo modello</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserva</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>Aggiungi SEINE</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>metà del peso (float16)</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>metà del peso, gamma più ampia (bfloat16)</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>precisione piena (float32)</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>seine.pt, come scaricato; vuoto: solo Stable Diffusion, da addestrare</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>la cartella stable-diffusion-v1-4</translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation>C&amp;heckpoint</translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation>&amp;Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>Salva&amp;to come</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in uso)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilizzabile</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>&amp;Elimina %1 per sempre</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>Un seme è un numero intero; vuoto: valore predefinito</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>Da %1 a %2; vuoto: valore predefinito</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>misto</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>fissa</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in coda</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>a posto</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>da rifare</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>fine del movimento</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>provvisorio: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>La coda è vuota.
Qui appaiono inquadrature e transizioni in creazione.</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>Togli i lavori finiti</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Metti in pausa la coda</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Mostra nella timeline</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>Fai come prossimo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Annulla tutto</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Riprendi la coda</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>mancano %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 da fare</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
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
        <translation>circa %1 h</translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>predef. %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predef.</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Carrello avanti</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Carrello indietro</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Panoramica a sinistra</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Panoramica a destra</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Panoramica in alto</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Panoramica in basso</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Macchina a mano</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>Movimento libero</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Inquadratura</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>Seme, guida, passi</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>Sostituisci l’immagine; i tempi restano</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Cosa succede</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Immagine fissa</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Anima</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Chi dice cosa</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Cosa evitare</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Riempi il quadro</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Con bande</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Deforma</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>Scena che inizia qui</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>Adattamento immagine</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>Inquadratura %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n inquadratura</numerusform>
            <numerusform>%n inquadrature</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 in totale</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>Nome della traccia</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>Muto: questa traccia non si sente</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>Solo: si sentono soltanto le tracce in solo</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>Blocca: le clip di questa traccia restano come sono</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>Volume in decibel: trascina di lato, doppio clic per 0</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>Aggiungi una traccia audio</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>Trascina per la dissolvenza</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>Trascina per il volume; più fine con Maiusc</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silenzio</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogo</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Traccia %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: illeggibile</translation>
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
        <translation>Traccia</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>Trascina qui musica e voci</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>Tracce audio</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>durata %1, da %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenziata</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloccata</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>Suono %1 su %2</translation>
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
        <translation>%1 (la traccia è bloccata)</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>Il modello che crea inquadrature e transizioni</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>Genera ciò che non corrisponde più</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>Dimensioni e frequenza fotogrammi del film</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Non ancora salvato</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>%1 da generare</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>%1 × %2 · %3 fps</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>storia %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memoria %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>Mostra due take affiancati</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nuovo seme</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>Crea un altro take con un altro seme</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>Il testo sembra parlare di altro rispetto a ciò che mostra questo take.</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Ancora nessun take</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · seme %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>in creazione, %1%</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con stella</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloccato</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>da rifare</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>Take %1, seme %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>Riproduci invece il provvisorio</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Togli la stella</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Assegna stella</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Riproduci qui</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>Blocca: nulla lo sostituisce</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>Salva come film…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>Rifai con questo seme</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>Elimina take</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>%1 in corso</translation>
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
        <translation>Testo del marcatore; vuoto: nessun marcatore</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>durata %1, da %2</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Inquadratura %1, %2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>%1 dall’inquadratura %2 alla %3</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>Trascina per modificare la durata; con Alt l’inquadratura successiva cede o prende</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n inquadratura</numerusform>
            <numerusform>%n inquadrature</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>Trascina qui le immagini; si susseguono in riproduzione</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marcatori</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
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
        <translation>Transizione</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
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
        <translation>Cosa succede in mezzo</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Cosa evitare</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Transizione %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>L’inquadratura successiva inizia subito.</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>Un’immagine sfuma nell’altra.</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>Le forme passano l’una nell’altra lungo il flusso ottico.</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>Nuove immagini portano da un’inquadratura all’altra, come le descrivi.</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>L’inquadratura successiva inizia subito</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>Un’immagine sfuma nell’altra</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>Le forme passano l’una nell’altra lungo il flusso ottico</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>Nuove immagini portano da un’inquadratura all’altra, secondo la descrizione</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Tipo di transizione</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Stacco</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Dissolvenza</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Morphing</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generata</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation>Adatta l’immagine, o mostrala al 100%</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Aree di sicurezza</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>Sovrimprimi inquadratura e timecode</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>Camera: trascina l’inizio e la fine del movimento</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primo fotogramma</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Indietro di un fotogramma</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Avanti di un fotogramma</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Ultimo fotogramma</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>L’intervallo inizia qui</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>L’intervallo finisce qui</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Durata del film</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>widgets::ViewerWidget</name>
    <message>
        <source>Viewer</source>
        <translation>Visore</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Esci da schermo intero</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
</context>
<context>
    <name>widgets::VolumeBar</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Let the film be heard</source>
        <translation>Riattiva l’audio del film</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>Silenzia il film</translation>
    </message>
</context>
</TS>
