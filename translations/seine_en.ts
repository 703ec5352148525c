<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>app::EditNames</name>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>Add shot</numerusform>
            <numerusform>Add %n shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>Delete shot</numerusform>
            <numerusform>Delete %n shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>Delete take</numerusform>
            <numerusform>Delete %n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>Add sound</numerusform>
            <numerusform>Add %n sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>Delete sound</numerusform>
            <numerusform>Delete %n sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>Change sound</numerusform>
            <numerusform>Change %n sounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>%n take thrown away: %1.</numerusform>
            <numerusform>%n takes thrown away: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>%n take made.</numerusform>
            <numerusform>%n takes made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n job failed.</numerusform>
            <numerusform>%n jobs failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>without %n shot added since</numerusform>
            <numerusform>without %n shots added since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>with %n shot deleted since</numerusform>
            <numerusform>with %n shots deleted since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>%n shot as it was</numerusform>
            <numerusform>%n shots as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n shot</numerusform>
            <numerusform>%n shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>%n take made since stays, unused.</numerusform>
            <numerusform>%n takes made since stay, unused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>%1 is imported: %n change.</numerusform>
            <numerusform>%1 is imported: %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU, %n thread</numerusform>
            <numerusform>%1 · CPU, %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>%n take is neither chosen nor starred. Thrown away, it can be brought back by undo until the story is closed; then its room is free.</numerusform>
            <numerusform>%n takes are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n shot</numerusform>
            <numerusform>%n shots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>The story&apos;s own picture</numerusform>
            <numerusform>The story&apos;s own %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n shot</numerusform>
            <numerusform>%n shots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::TimelineView</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n shot</numerusform>
            <numerusform>%n shots</numerusform>
        </translation>
    </message>
</context>
</TS>
