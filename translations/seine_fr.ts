<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>Le dialogue change&#xa0;: %1</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>L’action change&#xa0;: %1</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>Les notes changent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>L’intitulé de scène change&#xa0;: %1</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>La durée change&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>L’image change&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>Le son change&#xa0;: %1</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>Dialogue modifié dans le scénario et ici, le vôtre est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>Action modifiée dans le scénario et ici, la vôtre est conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>Notes modifiées dans le scénario et ici, les vôtres sont conservées&#xa0;: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>Intitulé de scène modifié dans le scénario et ici, le vôtre est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>Durée modifiée dans le scénario et ici, la vôtre est conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>Image modifiée dans le scénario et ici, la vôtre est conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>Son modifié dans le scénario et ici, le vôtre est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>Désormais suivi d’une coupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>Désormais suivi d’un fondu enchaîné de %2 images&#xa0;: %1</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>Désormais suivi d’un morphing de %2 images&#xa0;: %1</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>Désormais suivi d’une transition générée de %2 images&#xa0;: %1</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>plan %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>un plan sans nom</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>Nouveau plan au début&#xa0;: %1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>Nouveau plan dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>Les plans prennent l’ordre du scénario</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>N’est plus dans le scénario, supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>N’est plus dans le montage, supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>Présent une fois de plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>Passe au numéro %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>Passe de %2 à %3 images&#xa0;: %1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>Supprimé ici, n’est pas rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>N’est plus dans le scénario mais retravaillé ici, conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>Pas d’image&#xa0;: %1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>Pas d’image (%2 n’est pas dans images/)&#xa0;: %1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>Il manque un calque de l’image&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>Il manque le son %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>Aucun des clips n’est un plan de cette histoire</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>Un vide de %1 images est refermé</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>Pas un plan de cette histoire, omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>Transition omise, elle ne suit plus son plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>Autres pistes d’images, omises&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>Imbriqué (%2), omis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>À propos de Seine Storyboard</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Des images de storyboard au film, sur cet ordinateur seulement.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>Proche du début</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>Proche de la fin</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>Proche du texte</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>Image double</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>prise %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>morphing</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>fondu enchaîné</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Tous les critères</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Quelle mesure</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>Une mesure pour toutes les prises, ou tous les critères de la prise choisie</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Exporter l’analyse</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>Exporter l’image ou les chiffres</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Image (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Chiffres (CSV)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>Sélectionnez un plan ou une transition avec une prise pour voir ses mesures.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>Mesure impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>cohérence</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similarité</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mesure…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>analyse</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>Impossible d’écrire %1&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>Cohérence, similarité avec les scènes, fidélité au texte, selon %1</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>mouvement %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>Ces plans n’existent plus&#x202f;; copiez-les à nouveau.</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>Copiez d’abord un plan de cette histoire&#xa0;: sa caméra et ses réglages pourront alors être donnés à d’autres.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>Le presse-papiers ne contient ni image, ni plan, ni son, ni texte.</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>Cette histoire est modifiée dans une autre fenêtre ou par un autre programme&#xa0;: elle ne peut être que consultée ici. Enregistrez-la sous un autre nom pour la modifier.</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>Impossible de créer une histoire</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>Impossible d’enregistrer l’histoire sous %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>Une prise terminée n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>Une image n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>Impossible de rétablir l’état antérieur</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>Impossible de jeter les prises</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>L’annulation n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>Le rétablissement n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4.</source>
        <comment>What failed: why (where). What to do.</comment>
        <translation>%1&#xa0;: %2 (%3). %4.</translation>
    </message>
</context>
<context>
    <name>app::EditNames</name>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>Ajouter %n plan</numerusform>
            <numerusform>Ajouter %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>Supprimer %n plan</numerusform>
            <numerusform>Supprimer %n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>Déplacer des plans</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Remplacer l’image</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Modifier la durée</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Renommer le plan</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>Saisir ce qui se passe</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>Saisir le dialogue</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>Saisir l’action</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>Saisir des notes</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>Modifier la scène</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Modifier le mouvement</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>Modifier la caméra</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>Modifier le cadrage</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Modifier la transition</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>Modifier la durée de la transition</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>Saisir le texte de la transition</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>Modifier les réglages de la transition</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>Ajouter une prise</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>Rétablir des prises</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>Supprimer %n prise</numerusform>
            <numerusform>Supprimer %n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Choisir une prise</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>Choisir le provisoire</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Mettre une étoile à la prise</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Verrouiller la prise</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Déverrouiller la prise</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>Scinder le plan</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>Joindre des plans</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Renommer l’histoire</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>Modifier les réglages de l’histoire</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Ajouter un marqueur</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Supprimer le marqueur</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Modifier le marqueur</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Ajouter une piste</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Supprimer la piste</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>Déplacer la piste</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Renommer la piste</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>Modifier la piste</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>Ajouter %n son</numerusform>
            <numerusform>Ajouter %n sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>Supprimer %n son</numerusform>
            <numerusform>Supprimer %n sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>Modifier %n son</numerusform>
            <numerusform>Modifier %n sons</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>Rétablir un état antérieur</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>il n’y a pas d’image ni de vidéo %1</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>choisissez-en une autre</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>l’image ou la vidéo %1 est endommagée</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>remplacez l’image ou refaites la prise</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>ce n’est pas une histoire</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>choisissez un fichier .seine</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>le fichier est endommagé (%1)</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>récupérez ce qui en reste avec «&#xa0;seine recover&#xa0;», ou prenez une copie</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>récupérez ce qui en reste avec «&#xa0;seine recover&#xa0;»</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>libérez de la place et réessayez&#x202f;; ce qui était déjà enregistré est en sécurité</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>libérez de la place et réessayez</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>le fichier ne peut pas être modifié (%1)</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>enregistrez une copie dans un autre dossier</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>le fichier est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>réessayez, ou ouvrez-le en lecture seule</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>une valeur ne convient pas (%1)</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>signalez cette erreur</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>pas de place pour écrire (%1)</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>échec de lecture ou d’écriture (%1)</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>vérifiez le disque&#x202f;; ce qui était déjà enregistré est en sécurité</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>le fichier ne peut pas être ouvert (%1)</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>vérifiez son nom, son dossier et les permissions</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>le fichier n’a pas le contenu attendu (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>choisissez un dossier accessible en écriture</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>vérifiez le nom et le dossier</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>vérifiez le disque et le dossier</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>l’histoire est en cours de modification par %1</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>fermez-la là-bas, ou ouvrez-la en lecture seule</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>il y a déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>le fichier n’est pas autorisé en lecture</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>demandez l’autorisation à son propriétaire</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>l’histoire est ouverte en lecture seule</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>enregistrez une copie et modifiez-la</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>vérifiez le fichier et réessayez</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>une histoire ne peut pas se contenir elle-même</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>choisissez un autre fichier</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>vérifiez le dossier et la place sur le disque</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>le fichier est tronqué</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>c’est le fichier d’un autre programme</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>le fichier est tronqué, %1 octets sur %2</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>une copie de lecture ne peut pas être écrite</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>libérez de la place à cet endroit</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>l’histoire a été créée avec une version plus récente, illisible par celle-ci</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>mettez le programme à jour</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>une copie doit porter un autre nom que l’histoire</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>choisissez un nom de fichier</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>l’histoire contenue dans le fichier est incohérente (%1)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>le fichier n’a pas de son</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>choisissez un fichier son ou une vidéo avec du son</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>le son n’a aucun canal</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>le fichier est peut-être endommagé&#x202f;; enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>le son a %1 échantillons par seconde</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>le son ne permet pas l’accès direct</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>enregistrez-le en WAV ou FLAC</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>un son de %1 canaux à %2 Hz ne peut pas être converti</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>enregistrez-le en WAV stéréo</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>le son est vide</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>le son dure plus de %1 s</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>le son dure plus de douze heures</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>il ne contient aucun son</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>enregistrez-le à nouveau ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>consultation seule possible</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>coupez-le d’abord</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>remettez le fichier (%1) en place ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>vérifiez que vous avez le droit de le lire</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>c’est un dossier, pas un fichier (%1)</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>choisissez un fichier à l’intérieur</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>choisissez un fichier (%1)</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>copiez ou enregistrez à nouveau le fichier (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>le fichier ne peut pas être écrit (%1)</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>libérez de l’espace ou choisissez un autre disque&#x202f;; rien n’a été laissé</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>choisissez un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>un fichier doit avoir un nom</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>choisissez un nom dans ce dossier</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>un dossier porte déjà ce nom</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>choisissez un nom de 255 octets au plus</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>créez-le ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>le fichier est trop gros (%1 Mio, limite %2 Mio)</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>le fichier est trop gros (%1 Mio)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>enregistrez-le en plus petit</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>le fichier ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>vérifiez le disque où il se trouve</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>les bibliothèques FFmpeg d’ici n’ont pas l’encodeur %1</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>les bibliothèques FFmpeg d’ici n’ont pas d’encodeur pour %1</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>installez libavcodec de Debian ou exportez avec un autre codec</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>échec&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>choisissez d’autres réglages&#x202f;; rien n’a été laissé</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>le fichier (%1) n’est pas lisible (%2)</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>le fichier est peut-être tronqué ou d’un autre type&#x202f;; ouvrez-le dans un lecteur et enregistrez-le à nouveau en MP4 ou WAV</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>le codec %1 n’est pas connu ici</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>convertissez le fichier en H.264 ou WAV</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>le flux (%1) ne peut pas être décodé (%2)</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>les images codées en %1 ne peuvent pas être converties</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>enregistrez le fichier dans un format plus courant</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>le film est trop long pour un GIF</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>réduisez-le ou raccourcissez-le, ou exportez une vidéo</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>le fichier n’a pas d’images</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>choisissez une vidéo</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>la vidéo n’a aucune image lisible</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>le fichier est peut-être tronqué&#x202f;; enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>l’image %1 ne peut pas être décodée (%2)</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>le fichier est endommagé ou tronqué&#x202f;; exportez-le à nouveau</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>la vidéo est vide</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>créez-la ou enregistrez-la à nouveau</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>la vidéo écrite ne se relit pas comme prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>exportez à nouveau avec d’autres réglages&#x202f;; rien n’a été laissé</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>l’export a besoin d’un dossier à lui, celui-ci est occupé</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>choisissez un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>le dossier ne peut pas être créé (%1)</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>choisissez un emplacement où vous pouvez écrire</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>le dossier ne peut pas recevoir son nom (%1)</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>l’image %1 est endommagée ou d’un type non pris en charge (%2)</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>l’image TIFF est endommagée ou d’un type non pris en charge</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>ouvrez-la dans son programme d’origine et enregistrez-la à nouveau, en PNG si possible</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>cette image n’est pas lisible</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>utilisez PNG, JPEG, WebP, TIFF, BMP, GIF, PSD ou SVG&#x202f;; c’est le contenu qui compte, pas le nom</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>l’image %1 est tronquée</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>copiez-la ou enregistrez-la à nouveau</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>le son est trop long pour un WAV</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>écrivez-le en plusieurs parties</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>rien à imprimer</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>rien à exporter</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>ajoutez d’abord un plan</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>ajoutez d’abord un plan, ou choisissez une plage dans l’histoire</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>il n’y a pas de son dans l’histoire</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>placez d’abord un son sur une piste</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>pas assez de place sur le disque (%1 Mio sur environ %2 Mio)</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>libérez de l’espace ou exportez vers un autre disque</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>l’archive ne peut pas recevoir son nom (%1)</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>choisissez un autre nom ou dossier</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>l’archive ne peut pas être écrite (%1)</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>vérifiez l’espace disque et les fichiers média</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>vérifiez son nom et son emplacement</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>le fichier est trop gros pour un montage</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>exportez-le à nouveau</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>il ne contient aucune séquence</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>exportez une séquence en XML Final Cut Pro 7</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>il n’y a pas de piste d’images avec des clips</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>exportez la séquence à nouveau</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>exportez la timeline à nouveau</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>ce n’est pas du XML (%1)</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>choisissez un fichier XML Final Cut Pro 7</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>ce n’est pas un scénario Final Draft</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>choisissez un fichier .fdx, tel que l’enregistre Final Draft 8 ou plus récent</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>il n’y a rien à voir dans le scénario</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>ce n’est pas un texte</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>enregistrez le scénario en texte brut (UTF-8)</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>ce n’est pas une archive OpenTimelineIO (%1)</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>choisissez un fichier .otioz</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>l’archive est endommagée</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>copiez-la ou exportez-la à nouveau</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>elle ne contient aucune timeline</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>exportez une timeline en OpenTimelineIO</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>choisissez un fichier .otio</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>divisez-le</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>il n’y a pas de vignettes dans le projet</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>choisissez un dossier avec storyboards/ ou un fichier .storyboarder</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>ce n’est ni un scénario ni un storyboard lisible</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>choisissez un fichier .storyboarder, .fountain ou .fdx</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>il ne contient aucune vignette</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>choisissez un fichier enregistré par Storyboarder</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>impossible de partir d’une image qui ne peut pas être affichée</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>remplacez-la (%1)</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1, même à la moitié de la taille</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>fermez d’autres programmes, réduisez le format de l’histoire ou raccourcissez le plan</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>fermez d’autres programmes ou demandez une taille plus petite</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>fermez d’autres programmes ou demandez une taille plus petite (%1)</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>mémoire insuffisante&#xa0;: le modèle demande environ %1, %2 sont libres</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>fermez d’autres programmes ou choisissez un modèle plus petit</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>mémoire insuffisante&#xa0;: il faut environ %1, %2 sont libres</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>demandez une taille plus petite ou moins d’images, ou fermez d’autres programmes</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>demandez une taille plus petite ou moins d’images, ou choisissez le processeur comme périphérique</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>échec de la bibliothèque de tenseurs (%1)</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>merci de signaler ce message</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>le nouveau modèle n’a pas pu être écrit (%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>libérez de la place sur le disque ou choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>il n’y a pas de poids</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>il devrait contenir model.safetensors ou pytorch_model.bin</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>le dossier ne contient pas de poids</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>placez-y diffusion_pytorch_model.safetensors ou model.safetensors</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>ce dossier de modèle n’existe pas</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>choisissez un dossier qui contient model_index.json</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>l’encodeur de texte fournit %1 canaux, le débruiteur en attend %2</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>utilisez des parties qui vont ensemble</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>le modèle n’a pas pu être supprimé (%1)</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>vérifiez que son dossier est accessible en écriture</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>le fichier est absent</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>vérifiez que le dossier du modèle est complet</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>le fichier est trop gros pour des réglages</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>récupérez à nouveau le modèle</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>le fichier n’est pas un JSON valide (un objet, sans trop d’imbrications, était attendu)</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>utilisez un dossier de modèle que ce programme connaît</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>les poids ne correspondent pas au réseau (%1)</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>utilisez les poids qui vont avec ce config.json</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>impossible d’ouvrir le fichier (%1)</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>vérifiez que le dossier du modèle est complet et lisible</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>checkpoint illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>utilisez un fichier de tenseurs simples écrit par torch.save, ou convertissez-le en safetensors</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>fichier safetensors endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>checkpoint endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>archive endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>récupérez à nouveau le fichier</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>rien ne porte ce nom</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>indiquez un dossier, une image ou une vidéo</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>le dossier ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>autorisez sa lecture, ou indiquez-en un autre</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>il n’y a ni images ni vidéos à apprendre</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>aucun des %1 fichiers ne peut servir à l’apprentissage (%2)</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>donnez des images, ou des vidéos de 2 s ou plus</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>l’entraînement a été lancé avec d’autres options</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>utilisez les mêmes options, ou entraînez dans un autre dossier</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>quelque chose porte déjà ce nom</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>choisissez un autre nom pour le nouveau modèle</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>le nouveau modèle doit avoir un nom</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>choisissez un emplacement accessible en écriture</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>l’entraînement a divergé&#xa0;: un gradient n’est pas un nombre</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>baissez le taux d’apprentissage et repartez du dernier checkpoint</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1&#xa0;: %2&#x202f;; %3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>L’histoire a été créée avec une version plus récente du programme&#x202f;: elle s’ouvre en lecture seule.</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>Le fichier ne peut pas être modifié&#x202f;: il s’ouvre en lecture seule.</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>Le dossier ne peut pas être modifié&#x202f;: l’histoire s’ouvre en lecture seule.</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>Il n’y a plus de place sur le disque&#x202f;: l’histoire s’ouvre en lecture seule.</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>Une partie de l’historique des modifications était illisible et est perdue.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>Le programme s’est arrêté deux fois de façon inattendue pendant ce travail</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>Réessayez après avoir fermé d’autres programmes&#x202f;; si cela se reproduit, réduisez le format de l’histoire ou raccourcissez le plan</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>Annuler · 0&#xa0;%</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 est prêt.</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>%1 est prêt (%2).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Export annulé&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>Échec de l’export&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>Annuler · %1&#xa0;%</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>Exporter à nouveau le dernier export</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>plans</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
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
        <translation>Images (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>Il n’y a encore rien à exporter&#xa0;: déposez d’abord des images.</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>Indiquez la destination&#xa0;: un nom pour le fichier.</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>Ouvrir une histoire</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>Histoires (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>L’histoire est revenue à son état&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>%n prise jetée&#xa0;: %1.</numerusform>
            <numerusform>%n prises jetées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>Il reste une histoire sans nom du %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>Enregistrer l’histoire sous</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>Enregistrée sous %1. Désormais, chaque modification est enregistrée aussitôt.</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>Sans titre, %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importer des images</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Images (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Remplacer l’image</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>Lecture des images&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>Aucune image n’a été importée.</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>Importées&#xa0;: %1. N’ont pas pu l’être&#xa0;:</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>Trouver un plan</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>N’importe quels mots du plan</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>Affiner sur mes images</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>Se termine après cette étape et écrit le modèle…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>En pause. Ce qui a été appris est enregistré.</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Écartés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>Arrêté. Relancez sous le même nom pour continuer.</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>Le modèle apprend le style et le mouvement de vos images. Cela prend du temps&#xa0;: une heure montre un peu, une nuit montre davantage. Vos images restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>Dossier d’images et de vidéos</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>Lecture des images…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>Examen des images mises de côté…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>Écriture du nouveau modèle…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>Terminé&#xa0;: %1 étapes en %2, enregistré dans %3.</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>Étape %1, %2 d’apprentissage, perte %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>Perte sur des images non apprises&#xa0;: %L1 avant, %L2 maintenant.</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>Fermer le guide</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>Votre première histoire</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>Déposez des dessins sur la fenêtre&#xa0;: des fichiers ou tout un dossier. Chacun devient un plan, dans leur ordre. Pour essayer, prenez les six images de l’histoire d’exemple.</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>Prendre les images d’exemple</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Regarder le résultat</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>C’est déjà une animatique&#xa0;: des images fixes avec des coupes. La barre d’espace lance la lecture et la met en pause. Glissez le bord droit d’un plan dans la timeline pour lui donner plus de temps, glissez un plan pour le déplacer.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>Relier deux plans</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>Cliquez sur le raccord entre deux plans dans la timeline, choisissez «&#xa0;Générée&#xa0;» dans l’inspecteur et dites en anglais ce qui se passe entre les deux&#xa0;: «&#xa0;smooth transition, night falls&#xa0;».</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>Relier les deux premiers</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>Le modèle de cet ordinateur crée les nouvelles images&#x202f;; la file d’attente montre où il en est. Continuez le montage pendant ce temps. Ce qui n’a pas encore de prise est remplacé par son provisoire à la lecture.</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>Exporter le film</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>Un MP4 avec son, lisible partout. Chaque modification est déjà enregistrée&#x202f;; «&#xa0;Enregistrer sous&#xa0;» ne fait que donner un nom et un emplacement à l’histoire.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>Voilà votre premier film</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>Faites d’autres prises de la transition et mettez une étoile à la meilleure, placez de la musique sur une piste, faites bouger la caméra&#xa0;: F1 en dit plus sur ce que vous êtes en train de faire.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>Cliquez sur une étape pour y revenir ou y avancer</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>Les deux images montrent la même chose&#xa0;: chaque point a été suivi de l’une à l’autre</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>Modèle %1, étapes %2, guidage %3, graine %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Créée le %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>Enregistrer la prise</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>Films MP4 (*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sans raccourci</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Utiliser ici</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou un raccourci</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Nouveau raccourci</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Choisissez une commande, puis appuyez sur sa nouvelle touche.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 est attribué à «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Celle du &amp;système</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>&amp;Montage</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>&amp;Vignettes</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>&amp;Jugement des prises</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>&amp;Enregistrer cette disposition…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>&amp;Supprimer la disposition</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Enregistrer la disposition</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>Ma disposition</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>%1 est ouvert dans un autre programme&#x202f;; chaque enregistrement fait là-bas s’affiche ici.</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>Il n’y a rien à générer&#xa0;: choisissez une image avec du mouvement, ou une transition générée.</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>Tout est déjà généré.</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>Modèle &amp;brouillon</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>&amp;Choisir un dossier de modèle…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>&amp;Affiner sur mes images…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>Choisir un dossier de modèle</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(lecture seule)</translation>
    </message>
    <message>
        <source>%1 % · </source>
        <translation>%1&#xa0;% · </translation>
    </message>
    <message>
        <source>%1 — Seine Storyboard</source>
        <translation>%1 — Seine Storyboard</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>Le dossier de modèle %1 n’existe plus&#xa0;: le modèle brouillon est utilisé.</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1&#xa0;: convient</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1&#xa0;: convient par parties</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1&#xa0;: trop grand</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>, %1 millions de nombres</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>Désormais, ce modèle crée les prises.</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>Checkpoint de SEINE</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>Checkpoints (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>Dossier de Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>Vérification et écriture de %1…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>Ajouté à %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Annulé. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>Le modèle publié de SEINE est ajouté à partir des fichiers publiés par ses auteurs et ceux de Stable Diffusion&#xa0;: rien n’est téléchargé, et les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modèle brouillon</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>Supprimé. Le modèle brouillon crée maintenant les prises.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>app::MovieExport</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>reste %1:%2</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>Fermez d’autres programmes, ou réduisez le format de l’image</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>%L1 images par seconde</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>Ce plan n’a pas encore d’image&#xa0;: déposez-en d’abord une.</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>Le bureau ne connaît aucun programme pour %1. L’image se trouve dans %2&#xa0;: ce qui y est enregistré s’affiche ici.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>n’est pas sur cet ordinateur&#x202f;; enregistrez-le d’abord, puis déposez le fichier</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>ne contient ni images ni sons</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>est trop gros pour la mémoire de cet ordinateur</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>ne contient aucune image lisible</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>une autre histoire a été ouverte entre-temps&#x202f;; déposez à nouveau</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>Storyboard pictures to a film, on this computer alone.</source>
        <translation>Des images de storyboard au film, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>Générer avec le modèle de ce dossier.</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>Les histoires à ouvrir.</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>chargement du modèle</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>lecture du texte</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>examen des images</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>invention du mouvement</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>peinture des images</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>génération</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>%n prise créée.</numerusform>
            <numerusform>%n prises créées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n tâche a échoué.</numerusform>
            <numerusform>%n tâches ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>Génération de %1 terminée</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Générer %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>Tout est généré</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>Générer les plans et transitions sans prise, ou dont la prise est à refaire</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>La file d’attente n’a pas pu être enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>La prise terminée n’a pas pu être enregistrée
Libérez de la place sur le disque et réessayez</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>Plan supprimé</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>Transition supprimée</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>Plan %1 · animer</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Transition %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>Mémoire insuffisante pour cette prise</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>Réduisez le format de l’histoire, ou fermez d’autres programmes et réessayez</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>Réessayez&#x202f;; en cas de nouvel échec, raccourcissez le plan</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Hier %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>sans %n plan ajouté depuis</numerusform>
            <numerusform>sans %n plans ajoutés depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>avec %n plan supprimé depuis</numerusform>
            <numerusform>avec %n plans supprimés depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>%n plan tel qu’il était</numerusform>
            <numerusform>%n plans tels qu’ils étaient</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>un autre ordre ou d’autres réglages</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>comme maintenant</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>Revenir à un état antérieur</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>États antérieurs</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>Les états sont conservés d’eux-mêmes pendant votre travail&#x202f;; il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>Cet état ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>Par rapport à maintenant&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>%n prise créée depuis est conservée, inutilisée.</numerusform>
            <numerusform>%n prises créées depuis sont conservées, inutilisées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>Importer un scénario, storyboard ou montage</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>Scénarios, storyboards, montages (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>L’histoire ne peut être que consultée.</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>Mémoire insuffisante pour lire %1</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>Dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1&#xa0;: ce qui change</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>L’histoire a changé pendant la lecture de %1&#x202f;; importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>Ces images n’ont pas pu être lues&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>%1 est importé&#xa0;: %n changement.</numerusform>
            <numerusform>%1 est importé&#xa0;: %n changements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>Rien ne change&#xa0;: l’histoire contient déjà tout cela.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Changements (%1)</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>Reste tel quel, ou manque (%1)</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>Le tout forme une seule étape, que l’on peut annuler. Le fichier lui-même n’est jamais modifié.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>Il n’y a pas de modèle</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>Choisissez un dossier de modèle dans Générer → Modèle</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU, %n thread</numerusform>
            <numerusform>%1 · CPU, %n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation>%1&#xa0;: pas un modèle</translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation>Ces plans ne sont plus dans leur histoire d’origine.</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>Un autre transfert est encore en cours&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>L’histoire d’origine n’existe plus.</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>Une autre histoire a été ouverte entre-temps&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>Le transfert n’a pas pu se faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>Ces sons ne sont plus dans leur histoire d’origine.</translation>
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
        <translation>consultation seule possible</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>app::SoundLink</name>
    <message>
        <source>Reading sounds: %1 of %2</source>
        <translation>Lecture des sons&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>Ces sons n’ont pas été importés&#xa0;:</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>Importer un son</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>Sons et vidéos (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>Fondu d&apos;&amp;entrée</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>Fondu de &amp;sortie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>Déplacer vers la &amp;piste</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Nouvelle piste</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Muet</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>&amp;Solo</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>&amp;Renommer la piste</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>S&amp;upprimer la piste</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>&amp;Importer un son ici…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>La piste «&#xa0;%1&#xa0;» est verrouillée&#xa0;: ses sons restent tels quels.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>Ces sons n’existent plus&#x202f;; copiez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>&amp;Jeter les autres prises</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>L’histoire occupe %1 sur le disque.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>Prises choisies</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>Prises étoilées</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>Autres prises</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>Pour l’annulation et les états antérieurs seulement</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>Inutilisé, libéré à la fermeture</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>Textes, historique et ordre</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>Toutes les prises sont choisies ou étoilées.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>%n prise n’est ni choisie ni étoilée. Une fois jetée, elle peut être rétablie par une annulation jusqu’à la fermeture de l’histoire&#x202f;; sa place est ensuite libérée.</numerusform>
            <numerusform>%n prises ne sont ni choisies ni étoilées. Une fois jetées, elles peuvent être rétablies par une annulation jusqu’à la fermeture de l’histoire&#x202f;; leur place est ensuite libérée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>Marqueur %1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>Re&amp;nommer la scène</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>Commencer une s&amp;cène ici</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>&amp;Renommer le marqueur</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>&amp;Supprimer le marqueur</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>&amp;Marqueur ici</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>image fixe</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>en création</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>à refaire</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>image absente</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>début de la scène %1</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Plan %1, %2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>L’image, le texte ou les réglages ont changé depuis la création de la prise choisie.</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 secondes</translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Volet</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>Comparer les prises</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>Prise de gauche</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>Prise de droite</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>Prise %1 · graine %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1, plan %2, prise %3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1, transition %2, prise %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>Cette prise n’a pas de film.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1&#xa0;: cliquez pour le raccord à la tête de lecture, ou glissez sur un raccord</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Déposez des images ici</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>PLAN %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>prise %1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>image fixe</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>TRANSITION %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>fondu enchaîné jusqu’à la génération</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>Les fichiers ou dossiers du bureau deviennent des plans, dans leur ordre.
%1 importe, %2 colle.
Nouveau ici&#x202f;? Aide → Votre première histoire&#xa0;: un film en cinq étapes.</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>À la tête de lecture, sur une &amp;piste</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>Comme &amp;dialogue du plan à la tête de lecture</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>&amp;Lire le film pendant ce temps</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>Enregistrer une voix</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Aucun microphone</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>Parlez&#xa0;: la barre doit bouger sans atteindre son bout.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>L’enregistrement est dans le film. Enregistrez à nouveau, ou fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>Enregistrement&#xa0;: %L1 s</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>Aucun microphone trouvé. Branchez-en un, ou autorisez ce programme à l’utiliser dans les réglages audio du système.</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1 ne peut pas enregistrer à 48 kHz. Choisissez un autre microphone.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>%1 n’est pas utilisable&#xa0;: un autre programme l’occupe, ou celui-ci n’y est pas autorisé.</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>Le microphone a été débranché. Ce qui a été enregistré jusque-là est conservé.</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>L’enregistrement ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>Voix %1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>Re&amp;venir à un état antérieur…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>Espace &amp;disque…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>&amp;Importer des images…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>Importer &amp;un son…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>Importer un s&amp;cénario, storyboard ou montage…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>&amp;Exporter à nouveau</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>Ex&amp;porter sous…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>Coller caméra et ré&amp;glages</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>Sélectionner &amp;tous les plans</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>Plan ou transition précédents</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>Plan ou transition suivants</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>Sélectionner aussi le plan précédent</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>Sélectionner aussi le plan suivant</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>C&amp;hercher un plan par ses mots…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>&amp;Nouveau plan après</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>Nouveau plan a&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>&amp;Scinder à la tête de lecture</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>&amp;Joindre au suivant</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Déplacer plus &amp;tôt</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Déplacer plus ta&amp;rd</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>Ra&amp;ccourcir d’une image</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>Allonger d’une seconde</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>Raccourcir d’une seconde</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>Remplacer l&apos;&amp;image…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>Modifier l’image dans un autre &amp;programme</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>Décrire ce &amp;qui se passe</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>&amp;Marqueur à la tête de lecture</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>Aller au marqueur précédent</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>Aller au marqueur suivant</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>&amp;Type suivant au raccord le plus proche</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Coupe</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;Fondu enchaîné</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>&amp;Morphing</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>&amp;Générée</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>&amp;Enregistrer une voix…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>&amp;Ajouter une piste audio</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>Plus &amp;fort</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>&amp;Moins fort</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>En faire le &amp;dialogue du plan</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>&amp;Couper le son</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>Navette arrière</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>Arrêt de la navette</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>Navette avant</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Reculer d’une image</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Avancer d’une image</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Reculer d’une seconde</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Avancer d’une seconde</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>Coupe précédente</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Coupe suivante</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>Point d&apos;&amp;entrée</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>Point de &amp;sortie</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>Aller à l’entrée</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>Aller à la sortie</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Effacer entrée et sortie</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Boucle</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>Zoomer dans la timeline</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>Dézoomer la timeline</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>Ajuster la timeline</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>&amp;Magnétisme</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>Image à 100&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>&amp;Zones de sécurité</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>&amp;Incrustations</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>Déplacer les pa&amp;nneaux</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>Générer la &amp;sélection</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>Générer tout ce qui est à re&amp;faire</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>Mettre la file en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Tout annuler</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>À &amp;propos de Seine Storyboard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>&amp;Transition</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>&amp;Son</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>Réduir&amp;e les animations</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Man&amp;uel</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>&amp;Votre première histoire</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>Exporter la p&amp;lage entrée/sortie…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>A&amp;llonger d’une image</translation>
    </message>
</context>
<context>
    <name>app::WindowParts</name>
    <message>
        <source>Boards</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
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
        <translation>Pas encore de mesures&#xa0;: elles apparaissent avec la première prise</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>Courbes des critères</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>Nom du plan %1</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>Remplacer l’image</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>Intitulé de la scène&#x202f;; vide&#xa0;: pas de nouvelle scène</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>EXT. LIEU – MOMENT</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Scène %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Déposez des images ici</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>Des fichiers ou tout un dossier&#x202f;; chacun devient un plan</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>Mouvement de caméra</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>Début du mouvement de caméra</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>Fin du mouvement de caméra</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>%1&#xa0;% du cadre, à %2&#xa0;% de la gauche, à %3&#xa0;% du haut</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>Vidéo (MP4)</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>Lisible dans tous les navigateurs, sur les téléphones et dans tous les logiciels de montage.</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>Vidéo ProRes (MOV)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>ProRes 422 HQ pour le montage et l’étalonnage&#xa0;: volumineux, presque sans perte.</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>Une vidéo par plan</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>Un dossier avec un MP4 pour chaque plan.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animé</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>Bouge dans les e-mails et les messages. Idéal pour quelques secondes.</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Images (PNG)</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>Un dossier avec chaque image du film, sans perte.</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>Son seul (WAV)</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>Le mixage de toutes les pistes, 48 kHz, stéréo, 24 bits.</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>Storyboard papier (PDF)</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>Des pages avec les vignettes, leurs durées et leurs textes, à imprimer ou à envoyer.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>Un seul fichier où tous les plans se lisent, pour quiconque a un navigateur.</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>Liste des plans (CSV)</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>Un tableau de tous les plans pour un tableur.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Sous-titres (SRT)</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>Les dialogues avec leurs temps.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>Pour DaVinci Resolve, Premiere, Kdenlive, Flame. Les vidéos des plans sont écrites à côté.</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>Archive OpenTimelineIO</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>Le montage et ses vidéos dans un seul fichier.</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>XML Final Cut Pro 7</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>Pour Premiere, Resolve, Vegas. Les vidéos des plans sont écrites à côté.</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>Pour Final Cut Pro et Resolve. Les vidéos des plans sont écrites à côté.</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Liste de montage (EDL)</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600, le plus ancien langage commun&#xa0;: coupes et fondus enchaînés. Les vidéos des plans sont écrites à côté.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>État de l’export</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Quoi exporter</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Toute l’histoire</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>De l’entrée à la sortie</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>Les plans sélectionnés</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Plage</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>Comme l’histoire</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>&amp;Images par seconde</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264&#xa0;: lisible partout</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265&#xa0;: moitié moins lourd, lecteurs récents</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1&#xa0;: le plus léger, navigateurs récents</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>&amp;Codec</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Optimale</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Fichier léger</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>Incrusté dans l’image</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>Une piste dans la vidéo</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>Un fichier SRT à côté</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation>&amp;Sous-titres</translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation>Utiliser la carte graphique si possible</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>Plans par page</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>Plans par pa&amp;ge</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, paysage</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, paysage</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, portrait</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Papie&amp;r</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>H.264&#xa0;: plus léger</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>Vidéos des plans</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>Vidé&amp;os des plans</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Poignées</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>Ce qui reste de chaque plan derrière sa coupe, pour l’ajuster</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>Poig&amp;nées</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>Timecode drop-frame</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>Toute l’histoire, %1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>Comme l’histoire, %1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>Comme l’histoire, %1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>&amp;Terminer et garder</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>État de l’entraînement</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>Exemple de ce qui a été appris jusqu’ici</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>Un d&amp;ossier d’images et de vidéos</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Durée de l’entraînement</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mes dessins</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Apprendre de</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Du&amp;rée</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Perte de l’entraînement</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>sur les images mises de côté</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>La %n image de l’histoire</numerusform>
            <numerusform>Les %n images de l’histoire</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Poursuivre</translation>
    </message>
</context>
<context>
    <name>widgets::GenerateRow</name>
    <message>
        <source>: %1</source>
        <translation>&#xa0;: %1</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Générer %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Générer à nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation>Sélectionnez un plan ou une transition
pour dire ce qui s’y passe</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>Une durée s’écrit 4:12 (secondes:images), 4.5 s ou 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>Niveau sonore, gauche et droite</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>Ajouter SEINE</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>moitié moins lourd (float16)</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>moitié moins lourd, plage plus large (bfloat16)</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>pleine précision (float32)</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>seine.pt, tel que téléchargé&#x202f;; vide&#xa0;: Stable Diffusion seul, à entraîner</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>le dossier stable-diffusion-v1-4</translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation>C&amp;heckpoint</translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation>Stable &amp;Diffusion 1.4</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>S&amp;tocké en</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (utilisé)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>&amp;Supprimer %1 définitivement</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>Une graine est un nombre entier&#x202f;; vide&#xa0;: valeur par défaut</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>De %1 à %2&#x202f;; vide&#xa0;: valeur par défaut</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>à refaire</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absente</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>fin du mouvement</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>provisoire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>La file d’attente est vide.
Les plans et transitions en création apparaissent ici.</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>Effacer ce qui est terminé</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Mettre la file en pause</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Montrer dans la timeline</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>Faire ensuite</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Reprendre la file</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 à faire</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
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
        <translation>environ %1 h</translation>
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
        <translation>Graine</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>défaut %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>au choix</translation>
    </message>
    <message>
        <source>default</source>
        <translation>défaut</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Travelling avant</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Travelling arrière</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Pano gauche</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Pano droite</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Pano haut</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Pano bas</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Caméra portée</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>Mouvement libre</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>Graine, guidage, étapes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>Remplacer l’image&#x202f;; le minutage reste</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Image fixe</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Remplir le cadre</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Avec bandes</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>Scène qui commence ici</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>Cadrage de l’image</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>Plan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 au total</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>Nom de la piste</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>Muet&#xa0;: cette piste n’est pas entendue</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>Solo&#xa0;: seules les pistes en solo sont entendues</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>Verrouiller&#xa0;: les clips de cette piste restent tels quels</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>Niveau en décibels&#xa0;: glissez de côté, double-clic pour 0</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>Ajouter une piste audio</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>Glissez pour un fondu</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>Glissez pour le niveau&#x202f;; plus fin avec Maj</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Piste %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1&#xa0;: illisible</translation>
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
        <translation>Piste</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>Déposez musique et voix ici</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>Pistes audio</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>durée %1, à partir de %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muette</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>Son %1 sur %2</translation>
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
        <translation>%1 (la piste est verrouillée)</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>Le modèle qui crée plans et transitions</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>Générer ce qui ne correspond plus</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>Taille et cadence du film</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>%1 à générer</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>%1 × %2 · %3 i/s</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>histoire %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>mémoire %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>Afficher deux prises côte à côte</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>Faire une autre prise avec une autre graine</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>Le texte semble parler d’autre chose que ce que montre cette prise.</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Aucune prise</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · graine %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>en création, %1&#xa0;%</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>étoilée</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>à refaire</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>Prise %1, graine %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>Lire plutôt le provisoire</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mettre une étoile</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Lire ici</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>Verrouiller&#xa0;: rien ne la remplace</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>Enregistrer comme film…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>Refaire avec cette graine</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>Supprimer la prise</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many shots in which state</comment>
        <translation>%2&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineView</name>
    <message>
        <source>Text of the marker; empty: no marker</source>
        <translation>Texte du marqueur&#x202f;; vide&#xa0;: pas de marqueur</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>durée %1, à partir de %2</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Plan %1, %2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>%1 du plan %2 au plan %3</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>Glissez pour modifier la durée&#x202f;; avec Alt, le plan suivant donne ou prend</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>Déposez des images ici&#x202f;; elles se suivent à la lecture</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
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
        <translation>Transition</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
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
        <translation>Ce qui se passe entre les deux</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Transition %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>Le plan suivant commence aussitôt.</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>Une image se fond dans l’autre.</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>Les formes passent de l’une à l’autre selon le flux optique.</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>De nouvelles images mènent d’un plan à l’autre, selon votre description.</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>Le plan suivant commence aussitôt</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>Une image se fond dans l’autre</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>Les formes passent de l’une à l’autre selon le flux optique</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>De nouvelles images mènent d’un plan à l’autre, selon la description</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Type de transition</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Fondu enchaîné</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Morphing</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Générée</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation>Ajuster l’image, ou l’afficher à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Zones de sécurité</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>Incruster plan et timecode</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>Caméra&#xa0;: glissez le début et la fin du mouvement</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Reculer d’une image</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Avancer d’une image</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>La plage commence ici</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>La plage finit ici</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Durée du film</translation>
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
        <translation>Visualiseur</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
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
        <translation>Rétablir le son du film</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>Couper le son du film</translation>
    </message>
</context>
</TS>
