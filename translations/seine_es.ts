<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>Cambia el diálogo: %1</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>Cambia la acción: %1</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>Cambian las notas: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>Cambia el encabezado de escena: %1</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>Cambia la duración: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>Cambia la imagen: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>Cambia el sonido: %1</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>Diálogo cambiado en el guion y aquí, se conserva el suyo: %1</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>Acción cambiada en el guion y aquí, se conserva la suya: %1</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>Notas cambiadas en el guion y aquí, se conservan las suyas: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>Encabezado de escena cambiado en el guion y aquí, se conserva el suyo: %1</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>Duración cambiada en el guion y aquí, se conserva la suya: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>Imagen cambiada en el guion y aquí, se conserva la suya: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>Sonido cambiado en el guion y aquí, se conserva el suyo: %1</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>Ahora le sigue un corte: %1</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>Ahora le sigue un encadenado de %2 fotogramas: %1</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>Ahora le sigue un morphing de %2 fotogramas: %1</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>Ahora le sigue una transición generada de %2 fotogramas: %1</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>plano %1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>plano %1 «%2»</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>un plano sin nombre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>Plano nuevo al principio: %1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>Plano nuevo en «%1»: %2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>Los planos toman el orden del guion</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>Ya no está en el guion, se elimina: %1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>Ya no está en el montaje, se elimina: %1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>Aparece una vez más: %1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>Pasa a ser el número %2: %1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>Pasa de %2 a %3 fotogramas: %1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>Se eliminó aquí, no se recupera: %1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>Ya no está en el guion, pero se ha trabajado aquí, se conserva: %1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>Sin imagen: %1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>Sin imagen (%2 no está en images/): %1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>Falta una capa de la imagen: %1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>Falta el sonido %2: %1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>Ninguno de los clips es un plano de esta historia</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>Se cierra un hueco de %1 fotogramas</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>No es un plano de esta historia, se omite: %1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>Transición omitida, ya no sigue a su plano: %1</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>Otras pistas de imagen, omitidas: %1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>Anidado (%2), se omite: %1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>Acerca de Seine Storyboard</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;De las imágenes del storyboard a la película, solo en este equipo.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>Como el inicio</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>Como el final</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>Como el texto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>Imagen doble</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>toma %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>morphing</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>fundido encadenado</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Todos los criterios</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Qué medida</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>Una medida para todas las tomas, o todos los criterios de la toma elegida</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Exportar el análisis</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>Exportar imagen o cifras</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Imagen (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Cifras (CSV)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>Seleccione un plano o una transición con una toma para ver sus medidas.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>No se puede medir: %1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>coherencia</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similitud</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>análisis</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>No se puede escribir %1: elija otra carpeta.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exportar cifras</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>Coherencia, similitud con las escenas, fidelidad al texto, según %1</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>movimiento %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>Estos planos ya no existen; cópielos de nuevo.</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>Copie primero un plano de esta historia: su cámara y sus ajustes podrán aplicarse a otros.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>El portapapeles no contiene imágenes, planos, sonidos ni texto.</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>Esta historia se está editando en otra ventana o en otro programa: aquí solo se puede ver. Guárdela con otro nombre para modificarla.</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>No se puede crear una historia nueva</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>No se puede guardar la historia como %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>No se ha podido guardar «%1»</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>No se ha podido guardar una toma terminada</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>No se ha podido guardar una imagen</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>No se puede recuperar el estado anterior</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>No se pueden descartar las tomas</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>No se ha podido guardar la acción de deshacer</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>No se ha podido guardar la acción de rehacer</translation>
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
            <numerusform>Añadir %n plano</numerusform>
            <numerusform>Añadir %n planos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>Eliminar %n plano</numerusform>
            <numerusform>Eliminar %n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>Mover planos</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>Cambiar plano</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Reemplazar imagen</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Cambiar duración</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Renombrar plano</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>Escribir lo que ocurre</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>Escribir diálogo</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>Escribir acción</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>Escribir notas</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>Cambiar escena</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Cambiar movimiento</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>Cambiar cámara</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>Cambiar encaje</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar ajustes</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Cambiar transición</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>Cambiar duración de la transición</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>Escribir texto de la transición</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>Cambiar ajustes de la transición</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>Añadir toma</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>Recuperar tomas</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>Eliminar %n toma</numerusform>
            <numerusform>Eliminar %n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Elegir toma</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>Elegir la versión provisional</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Poner estrella a la toma</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Bloquear toma</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Desbloquear toma</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>Dividir plano</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>Unir planos</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Renombrar historia</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>Cambiar ajustes de la historia</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Añadir marcador</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Eliminar marcador</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Cambiar marcador</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Añadir pista</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Eliminar pista</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>Mover pista</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Renombrar pista</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>Cambiar pista</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>Añadir %n sonido</numerusform>
            <numerusform>Añadir %n sonidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>Eliminar %n sonido</numerusform>
            <numerusform>Eliminar %n sonidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>Cambiar %n sonido</numerusform>
            <numerusform>Cambiar %n sonidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>Recuperar un estado anterior</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>no hay ninguna imagen ni vídeo %1</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>elija otro archivo</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>la imagen o el vídeo %1 está dañado</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>reemplace la imagen o haga de nuevo la toma</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>esto no es una historia</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>elija un archivo .seine</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>el archivo está dañado (%1)</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>recupere lo que quede con «seine recover» o use una copia</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>recupere lo que quede con «seine recover»</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>libere espacio e inténtelo de nuevo; lo ya guardado está a salvo</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>no se puede modificar el archivo (%1)</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>guarde una copia en otra carpeta</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>otro programa está usando el archivo</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>inténtelo de nuevo o ábralo en solo lectura</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>un valor no es válido (%1)</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>informe de este error</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>no hay espacio para escribir (%1)</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>error de lectura o escritura (%1)</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>compruebe el disco; lo ya guardado está a salvo</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>no se puede abrir el archivo (%1)</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>compruebe su nombre, su carpeta y los permisos</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>el archivo no tiene el contenido esperado (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>elija una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>compruebe el nombre y la carpeta</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>compruebe el disco y la carpeta</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>%1 está editando la historia</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>ciérrela allí o ábrala en solo lectura</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>ya existe un archivo con este nombre</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>esto no es un archivo</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>no hay permiso para leer el archivo</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>pida permiso a su propietario</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>la historia está abierta en solo lectura</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>guarde una copia y modifíquela</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>no se puede leer el archivo</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>compruebe el archivo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>una historia no puede contenerse a sí misma</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>elija otro archivo</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>no se puede escribir el archivo</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>compruebe la carpeta y el espacio en el disco</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>el archivo está incompleto</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>es un archivo de otro programa</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>el archivo está incompleto, %1 de %2 bytes</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>no se puede escribir una copia de lectura</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>libere espacio allí</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>la historia se hizo con una versión más nueva que esta no puede leer</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>actualice el programa</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>una copia necesita un nombre distinto al de la historia</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>esto es una carpeta</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>elija un nombre de archivo</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>la historia del archivo no es coherente (%1)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>el archivo no tiene sonido</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>elija un archivo de sonido o un vídeo con sonido</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>el sonido no tiene canales</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>el archivo puede estar dañado; guárdelo de nuevo</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>el sonido tiene %1 muestras por segundo</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>el sonido no admite búsqueda de posición</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>guárdelo como WAV o FLAC</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>no se puede convertir un sonido de %1 canales a %2 Hz</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>guárdelo como WAV estéreo</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>el sonido está vacío</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>guárdelo de nuevo</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>el sonido dura más de %1 s</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>el sonido dura más de doce horas</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>no contiene sonido</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>guárdelo de nuevo o elija otro</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>solo se puede ver</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>córtelo primero</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>devuelva el archivo (%1) a su sitio o elija otro</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>compruebe que tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>es una carpeta, no un archivo (%1)</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>elija un archivo de su interior</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>elija un archivo (%1)</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>copie o guarde de nuevo el archivo (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>no se puede escribir el archivo (%1)</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>libere espacio o elija otro disco; no ha quedado ningún resto</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>elija una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>un archivo necesita un nombre</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>elija un nombre en esa carpeta</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>ya hay una carpeta con este nombre</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>elija un nombre de 255 bytes como máximo</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>créela o elija otra</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>el archivo es demasiado grande (%1 MiB, límite %2 MiB)</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>el archivo es demasiado grande (%1 MiB)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>guárdelo más pequeño</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>no se puede leer el archivo (%1)</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>compruebe el disco en el que está</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>las bibliotecas FFmpeg de este equipo no tienen el codificador %1</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>las bibliotecas FFmpeg de este equipo no tienen codificador para %1</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>instale libavcodec de Debian o exporte con otro códec</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>error en %1 (%2)</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>elija otros ajustes; no ha quedado ningún resto</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>el archivo (%1) no se puede leer (%2)</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>el archivo puede estar incompleto o ser de otro tipo; ábralo en un reproductor y guárdelo de nuevo como MP4 o WAV</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>aquí no se conoce el códec %1</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>convierta el archivo a H.264 o WAV</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>no se puede decodificar el flujo (%1) (%2)</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>no se pueden convertir imágenes codificadas como %1</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>guarde el archivo en un formato más habitual</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>la película es demasiado larga para un GIF</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>hágala más pequeña o más corta, o exporte un vídeo</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>el archivo no tiene imágenes</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>elija un vídeo</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>el vídeo no tiene fotogramas legibles</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>el archivo puede estar incompleto; guárdelo de nuevo</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>no se puede decodificar el fotograma %1 (%2)</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>el archivo está dañado o incompleto; expórtelo de nuevo</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>el vídeo está vacío</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>créelo o guárdelo de nuevo</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>el vídeo escrito no se lee como debía: %1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>exporte de nuevo con otros ajustes; no ha quedado ningún resto</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>la exportación necesita su propia carpeta; esta está en uso</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>elija una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>no se puede crear la carpeta (%1)</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>elija un lugar en el que pueda escribir</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>no se puede dar nombre a la carpeta (%1)</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>la imagen %1 está dañada o es de un tipo no admitido (%2)</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>la imagen TIFF está dañada o es de un tipo no admitido</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>ábrala en su programa de origen y guárdela de nuevo, como PNG si puede elegir</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>esta imagen no se puede leer</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD o SVG; cuenta el contenido, no el nombre</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>la imagen %1 está incompleta</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>cópiela o guárdela de nuevo</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>el sonido es demasiado largo para un WAV</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>escríbalo por partes</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>nada que imprimir</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>nada que exportar</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>añada primero un plano</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>añada primero un plano o elija un intervalo dentro de la historia</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>no hay sonido en la historia</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>ponga primero un sonido en una pista</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>no hay espacio suficiente en el disco (%1 MiB de unos %2 MiB)</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>libere espacio o exporte a otro disco</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>no se puede dar nombre al archivo comprimido (%1)</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>elija otro nombre u otra carpeta</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>no se puede escribir el archivo comprimido (%1)</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>compruebe el espacio en el disco y los archivos multimedia</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>compruebe su nombre y su ubicación</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>el archivo es demasiado grande para un montaje</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>expórtelo de nuevo</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>no contiene ninguna secuencia</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>exporte una secuencia como XML de Final Cut Pro 7</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>no hay ninguna pista de imagen con clips</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>exporte la secuencia de nuevo</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>exporte la línea de tiempo de nuevo</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>esto no es XML (%1)</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>elija un archivo XML de Final Cut Pro 7</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>esto no es un guion de Final Draft</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>elija un archivo .fdx, como los que guarda Final Draft 8 o posterior</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>no hay nada que ver en el guion</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>esto no es un texto</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>guarde el guion como texto sin formato (UTF-8)</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>esto no es un archivo comprimido OpenTimelineIO (%1)</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>elija un archivo .otioz</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>el archivo comprimido está dañado</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>cópielo o expórtelo de nuevo</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>no contiene ninguna línea de tiempo</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>exporte una línea de tiempo como OpenTimelineIO</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>esto no es JSON</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>elija un archivo .otio</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>divídalo</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>no hay viñetas en el proyecto</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>elija una carpeta con storyboards/ o un archivo .storyboarder</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>no es un guion ni un storyboard legible</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>elija un archivo .storyboarder, .fountain o .fdx</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>no contiene viñetas</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>elija un archivo guardado por Storyboarder</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>no se puede partir de una imagen que no se puede mostrar</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>reemplácela (%1)</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1, tampoco a la mitad de tamaño</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>cierre otros programas, reduzca el cuadro de la historia o acorte el plano</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>cierre otros programas o pida un tamaño menor</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>cierre otros programas o pida un tamaño menor (%1)</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>memoria insuficiente: el modelo ocupa unos %1, hay %2 libres</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>cierre otros programas o elija un modelo más pequeño</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>memoria insuficiente: se necesitan unos %1, hay %2 libres</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>pida un tamaño menor o menos fotogramas, o cierre otros programas</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>pida un tamaño menor o menos fotogramas, o elija el procesador como dispositivo</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>ha fallado la biblioteca de tensores (%1)</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>informe de este mensaje, por favor</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>no se ha podido escribir el modelo nuevo (%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>libere espacio en el disco o elija otro lugar</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>no hay pesos</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>debería contener model.safetensors o pytorch_model.bin</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>la carpeta no contiene pesos</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>ponga allí diffusion_pytorch_model.safetensors o model.safetensors</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>no existe esa carpeta de modelo</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>elija una carpeta que contenga model_index.json</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>el codificador de texto da %1 canales, el eliminador de ruido admite %2</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>use partes que correspondan entre sí</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>no se ha podido eliminar el modelo (%1)</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>compruebe que se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>compruebe que la carpeta del modelo está completa</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>el archivo es demasiado grande para contener ajustes</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>obtenga de nuevo el modelo</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>el archivo no es JSON válido (se esperaba un objeto, sin demasiados niveles)</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>use una carpeta de modelo que este programa conozca</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>los pesos no corresponden a la red (%1)</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>use los pesos que corresponden a este config.json</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>no se puede abrir el archivo (%1)</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>compruebe que la carpeta del modelo está completa y se puede leer</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>checkpoint ilegible: %1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>use un archivo de tensores simples escrito con torch.save o conviértalo a safetensors</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>archivo safetensors dañado: %1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>checkpoint dañado: %1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>archivo comprimido dañado: %1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>obtenga de nuevo el archivo</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>no hay nada con este nombre</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>indique una carpeta, una imagen o un vídeo</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>no se puede leer la carpeta (%1)</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>permita leerla o indique otra</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>no hay imágenes ni vídeos de los que aprender</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>no se puede aprender de ninguno de los %1 archivos (%2)</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>dé imágenes, o vídeos de 2 s o más</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>el entrenamiento se inició con otras opciones</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>use las mismas opciones o entrene en otra carpeta</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>ya hay algo con este nombre</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>elija otro nombre para el modelo nuevo</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>el modelo nuevo necesita un nombre</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>elija un lugar en el que se pueda escribir</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>el entrenamiento ha divergido: un gradiente no es un número</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>baje la tasa de aprendizaje y empiece de nuevo desde el último checkpoint</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>La historia se hizo con una versión más nueva del programa: se abre en solo lectura.</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>El archivo no se puede modificar: se abre en solo lectura.</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>La carpeta no se puede modificar: la historia se abre en solo lectura.</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>No queda espacio en el disco: la historia se abre en solo lectura.</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>Una parte del historial de cambios no se pudo leer y se ha perdido.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>El programa se cerró inesperadamente dos veces mientras trabajaba en esto</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>Cierre otros programas e inténtelo de nuevo; si vuelve a ocurrir, reduzca el cuadro de la historia o acorte el plano</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>Cancelar · 0&#xa0;%</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 está listo.</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>%1 está listo (%2).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Exportación cancelada; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>Error al exportar: %1. %2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>Cancelar · %1&#xa0;%</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>Exportar de nuevo lo último exportado</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>planos</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Imágenes (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>Todavía no hay nada que exportar: suelte antes unas imágenes.</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>Indique el destino: un nombre para el archivo.</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>Abrir historia</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>Historias (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>La historia ha vuelto a su estado: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>%n toma descartada: %1.</numerusform>
            <numerusform>%n tomas descartadas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>Hay una historia sin nombre del %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>Guardar historia como</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>Guardada como %1. A partir de ahora, cada cambio se guarda al instante.</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>Sin título, %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imágenes</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Imágenes (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Reemplazar imagen</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>Leyendo imágenes: %1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>No se ha importado ninguna imagen.</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>Importadas: %1. Estas no:</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>Buscar un plano</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>Cualquier palabra del plano</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>Ajustar con mis imágenes</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>Terminará tras este paso y escribirá el modelo…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>En pausa. Lo aprendido está guardado.</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Continuando…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitidos: %1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>Detenido. Inícielo de nuevo con el mismo nombre para continuar.</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>El modelo aprende el aspecto y el movimiento de sus imágenes. Lleva un rato: una hora muestra un poco, una noche muestra más. Sus imágenes no salen de este equipo.</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>Carpeta de imágenes y vídeos</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>Leyendo las imágenes…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>Examinando las imágenes reservadas…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>Escribiendo el modelo nuevo…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>Terminado: %1 pasos en %2, guardado en %3.</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>Paso %1, %2 de aprendizaje, pérdida %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>Pérdida en imágenes de las que no aprendió: %L1 antes, %L2 ahora.</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>Cerrar la guía</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>Su primera historia</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>Suelte dibujos en la ventana: archivos o una carpeta entera. Cada uno será un plano, en su orden. Para probar, use las seis imágenes de la historia de ejemplo.</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>Usar las imágenes de ejemplo</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>Ya es una animática: imágenes fijas con cortes. La barra espaciadora reproduce y pausa. Arrastre el borde derecho de un plano en la línea de tiempo para darle más tiempo; arrastre un plano para moverlo.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>Enlazar dos planos</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>Haga clic en la unión entre dos planos en la línea de tiempo, elija «Generada» en el inspector y diga en inglés lo que ocurre en medio: «smooth transition, night falls».</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>Enlazar los dos primeros</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>El modelo de este equipo hace las imágenes nuevas; la cola muestra por dónde va. Siga montando mientras tanto. De lo que aún no tiene toma se reproduce la versión provisional.</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>Exportar la película</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>Un MP4 con sonido que se reproduce en todas partes. Cada cambio ya está guardado; «Guardar como» solo da a la historia un nombre y un lugar.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>Esta es su primera película</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>Haga más tomas de la transición y ponga estrella a la mejor, ponga música en una pista, mueva la cámara: F1 explica más sobre lo que esté haciendo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>Haga clic en un paso para retroceder o avanzar hasta él</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>Ambas imágenes muestran lo mismo: se ha seguido cada punto de una a otra</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>Modelo %1, pasos %2, guía %3, semilla %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Hecha el %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>Guardar toma</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>Películas MP4 (*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin atajo</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>&amp;Restablecer este</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Usar aquí</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o un atajo</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Nuevo atajo</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Elija un comando y pulse su nuevo atajo.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 pertenece a «%2».</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>El del &amp;sistema</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>&amp;Montaje</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>&amp;Viñetas</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>&amp;Evaluación de tomas</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>&amp;Guardar esta disposición…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>E&amp;liminar disposición</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Guardar disposición</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>Mi disposición</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>%1 está abierto en otro programa; cada vez que se guarde allí, se verá aquí.</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>No hay nada que generar: elija una imagen con movimiento o una transición generada.</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>Ya está todo generado.</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>Modelo &amp;borrador</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>Elegir &amp;carpeta de modelo…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>&amp;Ajustar con mis imágenes…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>Elegir carpeta de modelo</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(solo lectura)</translation>
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
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>La carpeta de modelo %1 ya no existe: se usa el modelo borrador.</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1: cabe</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1: cabe por partes</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: demasiado grande</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>, %1 millones de números</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>A partir de ahora, este modelo hace las tomas.</translation>
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
        <translation>Carpeta de Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>Comprobando y escribiendo %1…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>Añadido a %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Cancelado. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>El modelo publicado de SEINE se añade a partir de los archivos que publicaron sus autores y los de Stable Diffusion: no se descarga nada y los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modelo borrador</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>Eliminado. Ahora el modelo borrador hace las tomas.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
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
        <translation>quedan %1:%2</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>Cierre otros programas o reduzca el cuadro</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>%L1 fotogramas por segundo</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>Este plano aún no tiene imagen: suelte antes una sobre él.</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>El escritorio no conoce ningún programa para %1. La imagen está en %2: lo que se guarde allí se verá aquí.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>no está en este equipo; guárdelo primero y luego suelte el archivo</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>no contiene imágenes ni sonidos</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>es demasiado grande para la memoria de este equipo</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>no contiene ninguna imagen legible</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>se ha abierto otra historia entretanto; suéltelo de nuevo</translation>
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
        <translation>De las imágenes del storyboard a la película, solo en este equipo.</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>Generar con el modelo de esta carpeta.</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>Las historias que se abrirán.</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>cargando el modelo</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>leyendo el texto</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>examinando las imágenes</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>imaginando el movimiento</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>pintando los fotogramas</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>generando</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>%n toma hecha.</numerusform>
            <numerusform>%n tomas hechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>Ha fallado %n tarea.</numerusform>
            <numerusform>Han fallado %n tareas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>Generación de %1 terminada</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Generar %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>Todo está generado</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>Generar los planos y transiciones que no tienen toma o cuya toma está por rehacer</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>No se ha podido guardar la cola: %1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>No se ha podido guardar la toma terminada
Libere espacio en el disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>Plano eliminado</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>Transición eliminada</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>Plano %1 · animar</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Transición %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>Memoria insuficiente para esta toma</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>Reduzca el cuadro de la historia, o cierre otros programas e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>Inténtelo de nuevo; si vuelve a fallar, acorte el plano</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ayer %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>sin %n plano añadido después</numerusform>
            <numerusform>sin %n planos añadidos después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>con %n plano eliminado después</numerusform>
            <numerusform>con %n planos eliminados después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>%n plano como estaba</numerusform>
            <numerusform>%n planos como estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>otro orden u otros ajustes</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>como ahora</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>Volver a un estado anterior</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Estados anteriores</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>Los estados se conservan solos mientras trabaja; aún no hay ninguno.</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>No se puede leer este estado.</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>En comparación con ahora: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>Se conserva %n toma hecha después, sin usar.</numerusform>
            <numerusform>Se conservan %n tomas hechas después, sin usar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>Importar guion, storyboard o montaje</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>Guiones, storyboards, montajes (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>La historia solo se puede ver.</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>Memoria insuficiente para leer %1</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>En %1:</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: qué cambia</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>La historia ha cambiado mientras se leía %1; impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>No se han podido leer estas imágenes:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>%1 importado: %n cambio.</numerusform>
            <numerusform>%1 importado: %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>Nada cambia: la historia ya lo tiene todo.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada cambia.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Cambios (%1)</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>Queda igual o falta (%1)</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>Todo es un solo paso que se puede deshacer. El archivo en sí nunca se modifica.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>No hay modelo</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>Elija una carpeta de modelo en Generar → Modelo</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU, %n hilo</numerusform>
            <numerusform>%1 · CPU, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation>%1: no es un modelo</translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation>Estos planos ya no están en su historia de origen.</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>Todavía se está trayendo algo; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>La historia de origen ya no existe.</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>Se ha abierto otra historia entretanto; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>No se ha podido traer: %1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>Estos sonidos ya no están en su historia de origen.</translation>
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
        <translation>solo se puede ver</translation>
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
        <translation>Leyendo sonidos: %1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>No se han importado estos sonidos:</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>Importar sonido</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>Sonidos y vídeos (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;Volumen</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>Fundido de &amp;entrada</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>Fundido de &amp;salida</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>Mover a la &amp;pista</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Pista nueva</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Silen&amp;ciar</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>&amp;Solo</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>&amp;Volumen</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>&amp;Renombrar pista</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>&amp;Eliminar pista</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>&amp;Importar sonido aquí…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>La pista «%1» está bloqueada: sus sonidos quedan como están.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>Estos sonidos ya no existen; cópielos de nuevo.</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>&amp;Descartar las otras tomas</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>La historia ocupa %1 en el disco.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>Tomas elegidas</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>Tomas con estrella</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>Otras tomas</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>Solo para deshacer y estados anteriores</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>Sin usar, se libera al cerrarla</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>Textos, historial y orden</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>No hay ninguna toma que no esté elegida ni tenga estrella.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>%n toma no está elegida ni tiene estrella. Si se descarta, se puede recuperar deshaciendo hasta que se cierre la historia; después su espacio queda libre.</numerusform>
            <numerusform>%n tomas no están elegidas ni tienen estrella. Si se descartan, se pueden recuperar deshaciendo hasta que se cierre la historia; después su espacio queda libre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>Marcador %1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>Re&amp;nombrar la escena</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>Empezar una es&amp;cena aquí</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>&amp;Renombrar marcador</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>&amp;Eliminar marcador</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>&amp;Marcador aquí</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>imagen fija</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>por rehacer</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>falta la imagen</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>empieza la escena %1</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Plano %1, %2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>La imagen, el texto o los ajustes han cambiado desde que se hizo la toma elegida.</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 segundos</translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Cortinilla</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>Comparar tomas</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>Toma izquierda</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>Toma derecha</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>Toma %1 · semilla %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1, plano %2, toma %3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1, transición %2, toma %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>Esta toma no tiene película.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1: clic para la unión en el cabezal, o arrastre hasta una unión</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>No se puede mostrar este fotograma</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Suelte imágenes aquí</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>PLANO %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>toma %1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>imagen fija</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>TRANSICIÓN %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>fundido encadenado hasta generarla</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>Los archivos o carpetas del escritorio se convierten en planos, en su orden.
%1 importa, %2 pega.
¿Primera vez? Ayuda → Su primera historia: una película en cinco pasos.</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>En el cabezal, en una &amp;pista</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>Como &amp;diálogo del plano en el cabezal</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>&amp;Reproducir la película mientras tanto</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>Grabar una voz</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Sin micrófono</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>Hable: la barra debe moverse sin llegar al final.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se ha grabado nada.</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>La grabación está en la película. Grabe de nuevo o cierre esta ventana.</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>Grabando: %L1 s</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>No se ha encontrado ningún micrófono. Conecte uno o permita que este programa lo use en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1 no puede grabar a 48 kHz. Elija otro micrófono.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>%1 no se puede usar: lo tiene otro programa o este no tiene permiso.</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>El micrófono se ha desconectado. Se conserva lo grabado hasta entonces.</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>No se puede escribir la grabación: %1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>Voz %1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>&amp;Volver a un estado anterior…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>Espacio en el &amp;disco…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>&amp;Importar imágenes…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>Importar &amp;sonido…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>Importar guion, storyboard o &amp;montaje…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>&amp;Exportar de nuevo</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>Ex&amp;portar como…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>Pegar cámara y a&amp;justes</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>&amp;Seleccionar todos los planos</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>Plano o transición anterior</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>Plano o transición siguiente</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>Seleccionar también el plano anterior</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>Seleccionar también el plano siguiente</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>&amp;Buscar un plano por sus palabras…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>&amp;Nuevo plano después</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>Nuevo plano &amp;antes</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>Di&amp;vidir en el cabezal</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>&amp;Unir con el siguiente</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Mover an&amp;tes</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Mover d&amp;espués</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>Ac&amp;ortar un fotograma</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>Alargar un segundo</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>Acortar un segundo</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>&amp;Reemplazar imagen…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>Editar imagen en otro &amp;programa</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>Describir lo &amp;que ocurre</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>&amp;Marcador en el cabezal</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>Ir al marcador anterior</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>Ir al marcador siguiente</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>&amp;Tipo siguiente en la unión más cercana</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Corte</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;Fundido encadenado</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>&amp;Morphing</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>&amp;Generada</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>&amp;Grabar una voz…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>&amp;Añadir pista de audio</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>Más al&amp;to</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>Más &amp;bajo</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>Usar como &amp;diálogo del plano</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>&amp;Silenciar reproducción</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>Shuttle hacia atrás</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>Parar shuttle</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>Shuttle hacia delante</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Retroceder un fotograma</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Avanzar un fotograma</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Retroceder un segundo</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Avanzar un segundo</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>Corte anterior</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Corte siguiente</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>Marcar &amp;entrada</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>Marcar &amp;salida</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>Ir a la entrada</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>Ir a la salida</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Borrar entrada y salida</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Bucle</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>Acercar línea de tiempo</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>Alejar línea de tiempo</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>Ajustar línea de tiempo</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>&amp;Imán</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>Imagen al 100&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>Zonas &amp;seguras</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>So&amp;breimpresiones</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Análisis</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>&amp;Mover paneles</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>Generar la &amp;selección</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>Generar &amp;todo lo pendiente</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>&amp;Pausar cola</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Cancelar todo</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Cambiar atajos…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>Acerca &amp;de Seine Storyboard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>&amp;Plano</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>&amp;Transición</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>&amp;Sonido</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idi&amp;oma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>Reducir mo&amp;vimiento</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>Su &amp;primera historia</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>Exportar in&amp;tervalo entrada/salida…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>A&amp;largar un fotograma</translation>
    </message>
</context>
<context>
    <name>app::WindowParts</name>
    <message>
        <source>Boards</source>
        <translation>Viñetas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>widgets::AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>No measures yet: they appear with the first take</source>
        <translation>Aún no hay medidas: aparecen con la primera toma</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>Curvas de los criterios</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>Nombre del plano %1</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>Reemplazar imagen</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>Encabezado de la escena; vacío: ninguna escena nueva</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>EXT. LUGAR – MOMENTO</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Viñetas</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Escena %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Suelte imágenes aquí</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>Archivos o una carpeta entera; cada uno será un plano</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>Movimiento de cámara</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>Inicio del movimiento de cámara</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>Final del movimiento de cámara</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>%1&#xa0;% del cuadro, a %2&#xa0;% de la izquierda, a %3&#xa0;% de arriba</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>Vídeo (MP4)</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>Se reproduce en todos los navegadores, en móviles y en todos los programas de montaje.</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>Vídeo ProRes (MOV)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>ProRes 422 HQ para montaje y etalonaje: grande, casi sin pérdida.</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>Un vídeo por plano</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>Una carpeta con un MP4 por cada plano.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animado</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>Se mueve en correos y mensajes. Ideal para unos segundos.</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Imágenes (PNG)</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>Una carpeta con una imagen por fotograma, sin pérdida.</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>Solo el sonido (WAV)</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>La mezcla de todas las pistas, 48 kHz, estéreo, 24 bits.</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>Storyboard en papel (PDF)</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>Páginas con las viñetas, sus duraciones y sus textos, para imprimir o enviar.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>Un archivo con todos los planos en movimiento, para cualquiera con un navegador.</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>Lista de planos (CSV)</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>Una tabla de todos los planos para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Subtítulos (SRT)</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>El diálogo con sus tiempos.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>Para DaVinci Resolve, Premiere, Kdenlive, Flame. Los vídeos de los planos se escriben al lado.</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>Archivo comprimido OpenTimelineIO</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>El montaje y sus vídeos en un solo archivo.</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>XML de Final Cut Pro 7</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>Para Premiere, Resolve, Vegas. Los vídeos de los planos se escriben al lado.</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>Para Final Cut Pro y Resolve. Los vídeos de los planos se escriben al lado.</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Lista de decisiones de edición (EDL)</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600, el lenguaje común más antiguo: cortes y encadenados. Los vídeos de los planos se escriben al lado.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Elegi&amp;r…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>Estado de la exportación</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>De&amp;stino</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Toda la historia</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>De la entrada a la salida</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>Los planos seleccionados</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>Como la historia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>&amp;Fotogramas por segundo</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264: se reproduce en todas partes</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265: la mitad de tamaño, reproductores más nuevos</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1: el más pequeño, navegadores recientes</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>Có&amp;dec</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Óptima</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Archivo pequeño</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>C&amp;alidad</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Código de tiempo</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>Sobreimpreso en la imagen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>Lo&amp;gotipo</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>Una pista en el vídeo</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>Un archivo SRT al lado</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation>S&amp;ubtítulos</translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation>Usar la tarjeta gráfica si es posible</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>Planos por página</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>Planos por &amp;página</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, horizontal</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, vertical</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Carta, horizontal</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Carta, vertical</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>H.264: más pequeño</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>Vídeos de los planos</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>&amp;Vídeos de los planos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>Cuánto material más hay de cada plano tras su corte, para ajustarlo</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>C&amp;olas</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>Código de tiempo drop-frame</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>Toda la historia, %1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>Como la historia, %1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>Como la historia, %1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>&amp;Terminar y conservar</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Estado del entrenamiento</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>Muestra de lo aprendido hasta ahora</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>Una &amp;carpeta de imágenes y vídeos</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Duración del entrenamiento</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mis dibujos</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nombre del modelo nuevo</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Aprender de</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Pérdida del entrenamiento</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>en imágenes reservadas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>La %n imagen de la historia</numerusform>
            <numerusform>Las %n imágenes de la historia</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
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
        <translation>Generar %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Generar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Seleccione un plano o una transición
para decir lo que ocurre</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>tardó %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>Una duración se escribe 4:12 (segundos:fotogramas), 4.5 s o 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>Nivel de sonido, izquierda y derecha</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>Añadir SEINE</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>la mitad de tamaño (float16)</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>la mitad de tamaño, rango más amplio (bfloat16)</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>precisión completa (float32)</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>seine.pt, tal como se descargó; vacío: solo Stable Diffusion, para entrenar</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>la carpeta stable-diffusion-v1-4</translation>
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
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>&amp;Guardado como</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>&amp;Eliminar %1 para siempre</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>Una semilla es un número entero; vacío: valor predeterminado</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>De %1 a %2; vacío: valor predeterminado</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>varios</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>fija</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>por rehacer</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>final del movimiento</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>provisional: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>La cola está vacía.
Aquí se ven los planos y transiciones en curso.</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>Quitar lo terminado</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Pausar la cola</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Mostrar en la línea de tiempo</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>Hacer a continuación</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Continuar con la cola</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 por hacer</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
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
        <translation>unas %1 h</translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>predet. %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predet.</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Travelling adelante</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Travelling atrás</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Panorámica izquierda</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Panorámica derecha</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Panorámica arriba</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Panorámica abajo</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Cámara en mano</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>Movimiento propio</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>Semilla, guía, pasos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>Reemplazar la imagen; los tiempos se conservan</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que ocurre</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Imagen fija</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Quién dice qué</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Qué evitar</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Llenar el cuadro</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Con bandas</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>Escena que empieza aquí</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>Encaje de la imagen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>Plano %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 en total</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>Nombre de la pista</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>Silenciar: esta pista no se oye</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>Solo: únicamente se oyen las pistas en solo</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>Bloquear: los clips de esta pista quedan como están</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>Volumen en decibelios: arrastre a los lados, doble clic para 0</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>Añadir una pista de audio</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>Arrastre para fundir</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>Arrastre para el volumen; más fino con Mayús</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Pista %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: no se puede leer</translation>
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
        <translation>Pista</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>Suelte música y voces aquí</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>Pistas de audio</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>%1 de duración, desde %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>Sonido %1 en %2</translation>
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
        <translation>%1 (la pista está bloqueada)</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>El modelo que hace los planos y transiciones</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>Generar lo que ya no corresponde</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>Tamaño y cadencia de la película</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>%1 por generar</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>%1 × %2 · %3 fps</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>historia %1</translation>
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
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>Mostrar dos tomas lado a lado</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Semilla nueva</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>Hacer otra toma con otra semilla</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>El texto parece hablar de otra cosa que lo que muestra esta toma.</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Aún no hay tomas</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · semilla %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>en curso, %1&#xa0;%</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>por rehacer</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>Toma %1, semilla %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>Reproducir la versión provisional</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Poner estrella</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Reproducir aquí</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>Bloquear: nada la sustituye</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>Guardar como película…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>Hacer de nuevo con esta semilla</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>Eliminar toma</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>%1 en curso</translation>
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
        <translation>Texto del marcador; vacío: sin marcador</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>%1 de duración, desde %2</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Plano %1, %2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>%1 del plano %2 al %3</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>Arrastre para cambiar la duración; con Alt, el plano siguiente cede o toma</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>Suelte imágenes aquí; se reproducen una tras otra</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPage</name>
    <message>
        <source>Transition</source>
        <translation>Transición</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
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
        <translation>Lo que ocurre en medio</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Qué evitar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Transición %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>El plano siguiente empieza de inmediato.</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>Una imagen se funde con la otra.</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>Las formas se transforman unas en otras según el flujo óptico.</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>Imágenes nuevas llevan de un plano al otro, según su descripción.</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>El plano siguiente empieza de inmediato</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>Una imagen se funde con la otra</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>Las formas se transforman unas en otras según el flujo óptico</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>Imágenes nuevas llevan de un plano al otro, según la descripción</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Tipo de transición</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Encadenado</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Morphing</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generada</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation>Ajustar la imagen o mostrarla al 100&#xa0;%</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Zonas seguras</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>Sobreimprimir plano y código de tiempo</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>Cámara: arrastre dónde empieza y acaba el movimiento</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Retroceder un fotograma</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Avanzar un fotograma</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>El intervalo empieza aquí</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>El intervalo acaba aquí</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Duración de la película</translation>
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
        <translation>Visor</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
</context>
<context>
    <name>widgets::VolumeBar</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Let the film be heard</source>
        <translation>Activar el sonido de la película</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>Silenciar la película</translation>
    </message>
</context>
</TS>
