<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motion %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>The clipboard holds no picture, no shot and no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4.</source>
        <comment>What failed: why (where). What to do.</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::EditNames</name>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change track</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My layout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seine Storyboard %1: storyboard pictures to a film, on this computer alone. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Seine Storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MovieExport</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>Storyboard pictures to a film, on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>Shots are still being brought here; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story that these shots are from is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; drop the shots again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shots could not be brought here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SoundActions</name>
    <message>
        <source>Audio %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SoundImport</name>
    <message>
        <source>Audio %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SoundLink</name>
    <message>
        <source>Reading sounds: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export in/out &amp;range…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longer by a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One second on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WindowParts</name>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measures yet: they appear with the first take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::GenerateRow</name>
    <message>
        <source>: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%L2 dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many shots in which state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::TimelineView</name>
    <message>
        <source>Text of the marker; empty: no marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPage</name>
    <message>
        <source>Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth transition, night falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ViewerWidget</name>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::VolumeBar</name>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the film be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
