<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>Меняется диалог: %1</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>Меняется действие: %1</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>Меняются заметки: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>Меняется заголовок сцены: %1</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>Меняется длительность: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>Меняется изображение: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>Меняется звук: %1</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>Диалог изменён и в сценарии, и здесь; остаётся ваш вариант: %1</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>Действие изменено и в сценарии, и здесь; остаётся ваш вариант: %1</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>Заметки изменены и в сценарии, и здесь; остаётся ваш вариант: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>Заголовок сцены изменён и в сценарии, и здесь; остаётся ваш вариант: %1</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>Длительность изменена и в сценарии, и здесь; остаётся ваш вариант: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>Изображение изменено и в сценарии, и здесь; остаётся ваш вариант: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>Звук изменён и в сценарии, и здесь; остаётся ваш вариант: %1</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>За планом идёт склейка: %1</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>За планом идёт наплыв (кадров: %2): %1</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>За планом идёт морфинг (кадров: %2): %1</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>За планом идёт генерируемый переход (кадров: %2): %1</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>план %1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>план %1 «%2»</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>план без имени</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>Новый план в начале: %1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>Новый план в «%1»: %2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>Планы встают в порядке сценария</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>Больше нет в сценарии, удаляется: %1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>Больше нет в монтаже, удаляется: %1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>Встречается ещё раз: %1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>Получает номер %2: %1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>Было кадров %2, станет %3: %1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>Удалён здесь и не вернётся: %1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>Больше нет в сценарии, но здесь над ним работали, остаётся: %1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>Нет изображения: %1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>Нет изображения (%2 нет в images/): %1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>Не хватает слоя изображения: %1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>Отсутствует звук %2: %1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>Ни один из клипов не является планом этого проекта</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>Промежуток закрывается (кадров: %1)</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>Не план этого проекта, пропущено: %1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>Переход больше не следует за своим планом, пропущено: %1</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>Другие видеодорожки, пропущено: %1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>Вложено (%2), пропущено: %1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>О программе Seine Storyboard</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;От раскадровки к фильму, только на этом компьютере.&lt;/p&gt;&lt;p&gt;Свободная программа под лицензией GNU General Public License версии 3 или новее.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>Связность</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>Близость к началу</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>Близость к концу</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>Близость к тексту</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Резкость</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>Двоение</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>дубль %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>морфинг</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>наплыв</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Все критерии</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Какой показатель</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>Один показатель для всех дублей или все критерии выбранного дубля</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Экспорт анализа</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>Экспорт графика или чисел</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Изображение (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Числа (CSV)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>Выберите план или переход с дублем, чтобы увидеть показатели.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Измерение…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>Измерить нельзя: %1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>связность</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>сходство</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>измерение…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>анализ</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Экспорт изображения</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Изображения PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Файл %1 записан.</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>Не удаётся записать %1: выберите другую папку.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Экспорт чисел</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>Связность, сходство со сценами и близость к тексту по %1</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>движение %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>Этих планов больше нет; скопируйте их снова.</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>Сначала скопируйте план этого проекта: его камеру и настройки можно будет передать другим.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>В буфере обмена нет ни изображения, ни плана, ни звука, ни текста.</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>Этот проект редактируется в другом окне или другой программой: здесь его можно только смотреть. Чтобы изменить его, сохраните под другим именем.</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>Не удаётся создать новый проект</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Не удаётся открыть %1</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>Не удаётся сохранить проект как %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>Не удалось сохранить «%1»</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>Не удалось сохранить готовый дубль</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>Не удалось сохранить изображение</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>Не удаётся вернуть прежнее состояние</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>Не удаётся удалить дубли</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>Не удалось сохранить отмену</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>Не удалось сохранить повтор</translation>
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
            <numerusform>Добавление %n плана</numerusform>
            <numerusform>Добавление %n планов</numerusform>
            <numerusform>Добавление %n планов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>Удаление %n плана</numerusform>
            <numerusform>Удаление %n планов</numerusform>
            <numerusform>Удаление %n планов</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>Перемещение планов</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>Изменение плана</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Замена изображения</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Изменение длительности</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Переименование плана</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>Ввод описания</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>Ввод диалога</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>Ввод действия</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>Ввод заметок</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>Изменение сцены</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Изменение движения</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>Изменение камеры</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>Изменение вписывания</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Изменение настроек</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Изменение перехода</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>Изменение длительности перехода</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>Ввод описания перехода</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>Изменение настроек перехода</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>Добавление дубля</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>Возврат дублей</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>Удаление %n дубля</numerusform>
            <numerusform>Удаление %n дублей</numerusform>
            <numerusform>Удаление %n дублей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Выбор дубля</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>Выбор заглушки</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Отметка дубля звёздочкой</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>Снятие звёздочки</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Блокировка дубля</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Разблокировка дубля</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>Разделение плана</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>Объединение планов</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Переименование проекта</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>Изменение настроек проекта</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Добавление маркера</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Удаление маркера</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Изменение маркера</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Добавление дорожки</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Удаление дорожки</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>Перемещение дорожки</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Переименование дорожки</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>Изменение дорожки</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>Добавление %n звука</numerusform>
            <numerusform>Добавление %n звуков</numerusform>
            <numerusform>Добавление %n звуков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>Удаление %n звука</numerusform>
            <numerusform>Удаление %n звуков</numerusform>
            <numerusform>Удаление %n звуков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>Изменение %n звука</numerusform>
            <numerusform>Изменение %n звуков</numerusform>
            <numerusform>Изменение %n звуков</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>Возврат прежнего состояния</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>нет изображения или видео %1</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>выберите другой файл</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>изображение или видео %1 повреждено</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>замените изображение или создайте дубль заново</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>это не проект</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>выберите файл .seine</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>файл повреждён (%1)</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>спасите уцелевшее командой «seine recover» или возьмите копию</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>спасите уцелевшее командой «seine recover»</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>освободите место и повторите; сохранённое ранее не пострадало</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>освободите место и повторите</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>файл нельзя изменить (%1)</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>сохраните копию в другой папке</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>файл занят другой программой</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>повторите или откройте его только для чтения</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>недопустимое значение (%1)</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>сообщите об этом как об ошибке</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>нет места для записи (%1)</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>сбой чтения или записи (%1)</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>проверьте диск; сохранённое ранее не пострадало</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>файл не открывается (%1)</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>проверьте его имя, папку и права доступа</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>содержимое файла не то, что ожидалось (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>выберите папку, доступную для записи</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>проверьте имя и папку</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>проверьте диск и папку</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>проект редактирует %1</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>закройте его там или откройте только для чтения</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>файл с таким именем уже есть</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>выберите другое имя</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>это не файл</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>файл запрещено читать</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>попросите разрешения у владельца</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>проект открыт только для чтения</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>сохраните копию и изменяйте её</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>файл не читается</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>проверьте файл и повторите</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>проект не может содержать сам себя</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>выберите другой файл</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>файл не удаётся записать</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>проверьте папку и место на диске</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>файл обрезан</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>это файл другой программы</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>файл обрезан, %1 из %2 байт</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>не удаётся записать копию для чтения</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>освободите там место</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>проект создан в более новой версии, эта его прочитать не может</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>обновите программу</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>имя копии должно отличаться от имени самого проекта</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>выберите имя файла</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>проект в файле внутренне противоречив (%1)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>в файле нет звука</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>выберите звуковой файл или видео со звуком</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>в звуке нет каналов</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>возможно, файл повреждён; сохраните его заново</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>в звуке %1 отсчётов в секунду</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>по звуку нельзя перемещаться</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>сохраните его как WAV или FLAC</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>звук с числом каналов %1 и частотой %2 Гц нельзя преобразовать</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>сохраните его как стерео-WAV</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>звук пуст</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>сохраните его заново</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>звук длиннее %1 с</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>звук длиннее двенадцати часов</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>в нём нет звука</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>сохраните его заново или выберите другой</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>его можно только смотреть</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>сначала обрежьте его</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>верните файл на место (%1) или выберите другой</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>проверьте, что у вас есть право его читать</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>это папка; ожидается: %1</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>выберите файл в ней</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>выберите подходящий файл (%1)</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>скопируйте или сохраните файл заново (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>файл не удаётся записать (%1)</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>освободите место или выберите другой диск; ничего лишнего не осталось</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>выберите папку, в которую вам можно писать</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>файлу нужно имя</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>выберите имя в этой папке</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>папка с таким именем уже есть</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>имя слишком длинное</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>выберите имя не длиннее 255 байт</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>такой папки нет</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>создайте её или выберите другую</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>файл слишком велик (%1 МиБ, предел %2 МиБ)</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>файл слишком велик (%1 МиБ)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>сохраните его меньшим</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>файл не читается (%1)</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>проверьте диск, на котором он лежит</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>в здешних библиотеках FFmpeg нет кодировщика %1</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>в здешних библиотеках FFmpeg нет кодировщика для %1</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>установите libavcodec из Debian или экспортируйте с другим кодеком</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>сбой: %1 (%2)</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>выберите другие настройки; ничего лишнего не осталось</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>не читается как %1 (%2)</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>возможно, файл обрезан или другого вида; откройте его в проигрывателе и сохраните заново как MP4 или WAV</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>кодек %1 здесь неизвестен</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>преобразуйте файл в H.264 или WAV</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>поток %1 не декодируется (%2)</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>изображения в кодировке %1 нельзя преобразовать</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>сохраните файл в более распространённом формате</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>фильм слишком длинный для GIF</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>уменьшите или укоротите его либо экспортируйте видео</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>в файле нет изображений</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>выберите видео</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>в видео нет читаемых кадров</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>возможно, файл обрезан; сохраните его заново</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>кадр %1 не декодируется (%2)</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>файл повреждён или обрезан; экспортируйте его заново</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>видео пустое</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>создайте или сохраните его заново</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>записанное видео читается не так, как задумано: %1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>экспортируйте снова с другими настройками; ничего лишнего не осталось</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>для экспорта нужна отдельная папка, эта занята</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>выберите новую или пустую папку</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>папку не удаётся создать (%1)</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>выберите место, куда вам можно писать</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>папке не удаётся дать имя (%1)</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>изображение %1 повреждено или такого вида не поддерживается (%2)</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>изображение TIFF повреждено или такого вида не поддерживается</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>откройте его в исходной программе и сохраните заново, лучше всего как PNG</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>это не изображение, которое можно прочитать</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>используйте PNG, JPEG, WebP, TIFF, BMP, GIF, PSD или SVG; важно содержимое, а не имя</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>изображение %1 обрезано</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>скопируйте или сохраните его заново</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>звук длиннее, чем вмещает WAV</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>запишите его по частям</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>печатать нечего</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>экспортировать нечего</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>сначала добавьте план</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>сначала добавьте план или выберите диапазон внутри проекта</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>в проекте нет звука</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>сначала положите звук на дорожку</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>на диске мало места (%1 МиБ из примерно %2 МиБ)</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>освободите место или экспортируйте на другой диск</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>архиву не удаётся дать имя (%1)</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>выберите другое имя или папку</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>архив не удаётся записать (%1)</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>проверьте место на диске и медиафайлы</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>проверьте его имя и место</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>файл слишком велик для монтажа</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>экспортируйте его заново</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>в нём нет секвенции</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>экспортируйте секвенцию как Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>нет видеодорожки с клипами</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>экспортируйте секвенцию заново</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>экспортируйте таймлайн заново</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>это не XML (%1)</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>выберите файл Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>это не сценарий Final Draft</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>выберите файл .fdx, какой сохраняет Final Draft 8 и новее</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>в сценарии нечего показать</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>это не текст</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>сохраните сценарий как простой текст (UTF-8)</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>это не архив OpenTimelineIO (%1)</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>выберите файл .otioz</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>архив повреждён</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>скопируйте или экспортируйте его заново</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>в нём нет таймлайна</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>экспортируйте таймлайн как OpenTimelineIO</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>это не JSON</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>выберите файл .otio</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>разделите его</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>в проекте нет раскадровки</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>выберите папку со storyboards/ или файл .storyboarder</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>это не сценарий и не раскадровка, которые можно прочитать</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>выберите файл .storyboarder, .fountain или .fdx</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>в нём нет раскадровки</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>выберите файл, сохранённый Storyboarder</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>нельзя начать с изображения, которое не показать</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>замените его (%1)</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1, даже при половинном размере</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>закройте другие программы, уменьшите кадр проекта или укоротите план</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>не хватает памяти</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>закройте другие программы или задайте меньший размер</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>закройте другие программы или задайте меньший размер (%1)</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>не хватает памяти: модели нужно около %1, свободно %2</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>закройте другие программы или выберите модель поменьше</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>не хватает памяти: нужно около %1, свободно %2</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>задайте меньший размер или меньше кадров либо закройте другие программы</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>задайте меньший размер или меньше кадров либо выберите процессор</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>сбой тензорной библиотеки (%1)</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>пожалуйста, отправьте нам это сообщение</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>не удалось записать новую модель (%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>освободите место на диске или выберите другое место</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>нет весов</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>в ней должен быть model.safetensors или pytorch_model.bin</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>в папке нет весов</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>положите туда diffusion_pytorch_model.safetensors или model.safetensors</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>такой папки модели нет</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>выберите папку с model_index.json</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>текстовый кодировщик даёт %1 каналов, шумоподавитель принимает %2</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>используйте части, подходящие друг к другу</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>не удалось удалить модель (%1)</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>проверьте, доступна ли её папка для записи</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>файл отсутствует</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>проверьте, полна ли папка модели</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>файл слишком велик для настроек</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>загрузите модель заново</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>файл не является правильным JSON (ожидался объект без слишком глубокой вложенности)</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>используйте папку модели, известной этой программе</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>веса не подходят к сети (%1)</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>используйте веса, относящиеся к этому config.json</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>не удаётся открыть файл (%1)</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>проверьте, полна ли папка модели и читается ли она</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>нечитаемый чекпойнт: %1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>используйте файл с простыми тензорами, записанный torch.save, или преобразуйте его в safetensors</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>повреждённый файл safetensors: %1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>повреждённый чекпойнт: %1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>повреждённый архив: %1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>загрузите файл заново</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>ничего с таким именем нет</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>укажите папку, изображение или видео</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>папка не читается (%1)</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>разрешите чтение или укажите другую</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>нет изображений и видео, на которых можно учиться</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>ни один из файлов (%1) не годится для обучения (%2)</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>дайте изображения или видео от 2 с</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>обучение начато с другими параметрами</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>используйте те же параметры или обучайте в другую папку</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>что-то с таким именем уже есть</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>выберите другое имя для новой модели</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>новой модели нужно имя</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>выберите место, доступное для записи</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>обучение разошлось: градиент не является числом</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>уменьшите скорость обучения и начните заново с последнего чекпойнта</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>Проект создан в более новой версии программы: он открывается только для чтения.</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>Файл нельзя изменять: он открывается только для чтения.</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>Папку нельзя изменять: проект открывается только для чтения.</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>На диске нет места: проект открывается только для чтения.</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>Часть истории правок прочитать не удалось, она утрачена.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>Программа дважды неожиданно завершилась во время этой работы</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>Закройте другие программы и повторите; если это случится снова, уменьшите кадр проекта или укоротите план</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>Отмена · 0 %</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1: готово.</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>%1: готово (%2).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Экспорт отменён; ничего не записано.</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>Сбой экспорта: %1. %2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>Отмена · %1 %</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>Повторить последний экспорт</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>планы</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>изображения</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Изображения (%1);;Все файлы (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>Экспортировать пока нечего: сначала перетащите сюда изображения.</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>Укажите, куда: имя файла.</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>Проекты (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>Проект снова как прежде: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>Удалён %n дубль: %1.</numerusform>
            <numerusform>Удалено %n дубля: %1.</numerusform>
            <numerusform>Удалено %n дублей: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>Есть проект без имени от %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть его</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>Сохранить проект как</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>Сохранено как %1. Теперь каждое изменение сохраняется сразу.</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>Без имени, %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Импорт изображений</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Изображения (%1);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Замена изображения</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>Чтение изображений: %1 из %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>Ни одно изображение не импортировано.</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>Импортировано: %1. Не импортированы:</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>Найти план</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>Любые слова плана</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>Дообучение на моих изображениях</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>Завершит этот шаг и запишет модель…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>Пауза. Выученное сохранено.</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Продолжение…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Пропущено: %1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>Остановлено. Запустите снова под тем же именем, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>Модель учится облику и движению ваших изображений. На это нужно время: за час видно немного, за ночь больше. Изображения остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>Папка с изображениями и видео</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>Чтение изображений…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>Загрузка модели…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>Просмотр контрольных изображений…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>Запись новой модели…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>Готово: шагов %1 за %2, сохранено в %3.</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>Шаг %1, выучено %2, потери %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>Потери на контрольных изображениях: было %L1, стало %L2.</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>Закрыть подсказки</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>Ваш первый проект</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>Добавьте изображения</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>Перетащите рисунки в окно: файлы или целую папку. Каждый станет планом, в своём порядке. Для пробы возьмите шесть изображений из примера.</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>Взять изображения примера</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Посмотрите</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>Это уже аниматик: статичные кадры со склейками. Пробел включает воспроизведение и паузу. Потяните правый край плана на таймлайне, чтобы дать ему больше времени; перетащите план, чтобы переместить его.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>Соедините два плана</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>Щёлкните стык между двумя планами на таймлайне, выберите в инспекторе «Генерируемый» и опишите по-английски, что происходит между ними: «smooth transition, night falls».</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>Соединить первые два</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Генерировать</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>Новые изображения создаёт модель на этом компьютере; очередь показывает, сколько уже готово. Тем временем продолжайте монтаж. Пока дубля нет, вместо него идёт заглушка.</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>Экспортируйте фильм</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>MP4 со звуком, который идёт везде. Каждое изменение уже сохранено; «Сохранить как» лишь даёт проекту имя и место.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>Это ваш первый фильм</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>Создайте ещё дубли перехода и отметьте лучший звёздочкой, положите музыку на дорожку, добавьте движение камеры: F1 расскажет больше о том, чем вы сейчас заняты.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Страницы руководства</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Страница руководства</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>Щёлкните шаг, чтобы вернуться или перейти к нему</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>На обоих изображениях одно и то же: каждая точка прослежена от одного к другому</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>Модель %1, шаги %2, сила промпта %3, сид %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Создано: %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>Сохранить дубль</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>Фильмы MP4 (*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Без клавиш</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>&amp;Сбросить эту</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Использовать здесь</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Изменение клавиш</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Новая клавиша</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Сбросить &amp;все</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Выберите команду, затем нажмите для неё новую клавишу.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 уже занято: «%2».</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>&amp;Монтаж</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>&amp;Раскадровка</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>&amp;Оценка дублей</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>&amp;Сохранить эту компоновку…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>&amp;Удалить компоновку</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Сохранение компоновки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>Моя компоновка</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>%1 открыт в другой программе; после каждого сохранения там он обновляется здесь.</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>Генерировать нечего: выберите изображение с движением или генерируемый переход.</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>Всё уже сгенерировано.</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>&amp;Черновая модель</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>&amp;Выбрать папку модели…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Модели…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>&amp;Дообучение на моих изображениях…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>Выбор папки модели</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(только чтение)</translation>
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
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>Папки модели %1 больше нет: используется черновая модель.</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… и ещё %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>процессор</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1: помещается</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1: помещается по частям</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: слишком велика</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>, %1 млн параметров</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>Теперь дубли создаёт эта модель.</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>Чекпойнт SEINE</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>Чекпойнты (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>Папка Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>Проверка и запись %1…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>Добавлено в %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Отменено. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>Опубликованная модель SEINE добавляется из файлов, выложенных её авторами и авторами Stable Diffusion: ничего не скачивается, и файлы остаются на своём месте.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Черновая модель</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>Чтение файлов…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>Удалено. Теперь дубли создаёт черновая модель.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Удалено.</translation>
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
        <translation>осталось %1:%2</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Не хватает памяти</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>Закройте другие программы или уменьшите кадр</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>%L1 кадр/с</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>У этого плана ещё нет изображения: сначала перетащите его сюда.</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>В системе нет программы для %1. Изображение лежит в %2: что там сохранено, показывается здесь.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>не на этом компьютере; сначала сохраните файл, потом перетащите его</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>больше не существует</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>не содержит ни изображений, ни звуков</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>не помещается в память этого компьютера</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Вставленное изображение</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>не содержит читаемого изображения</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>тем временем открыт другой проект; перетащите снова</translation>
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
        <translation>От раскадровки к фильму, только на этом компьютере.</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>Генерировать моделью из этой папки.</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>Проекты, которые нужно открыть.</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>загрузка модели</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>чтение текста</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>просмотр изображений</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>продумывание движения</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>рисование кадров</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>генерация</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>Создан %n дубль.</numerusform>
            <numerusform>Создано %n дубля.</numerusform>
            <numerusform>Создано %n дублей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>Сбой в %n задании.</numerusform>
            <numerusform>Сбой в %n заданиях.</numerusform>
            <numerusform>Сбой в %n заданиях.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>%1: всё сгенерировано</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Генерировать %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Генерировать</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>Всё сгенерировано</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Кадр</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Кадров в секунду</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>Генерировать планы и переходы без дубля или с устаревшим дублем</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>Не удалось сохранить очередь: %1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>Не удалось сохранить готовый дубль
Освободите место на диске и повторите</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>Удалённый план</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>Удалённый переход</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>План %1 · анимация</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Переход %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>Не хватает памяти для этого дубля</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>Уменьшите кадр проекта или закройте другие программы и повторите</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>Повторите; если снова не получится, укоротите план</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>Сегодня %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Вчера %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>без %n плана, добавленного с тех пор</numerusform>
            <numerusform>без %n планов, добавленных с тех пор</numerusform>
            <numerusform>без %n планов, добавленных с тех пор</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>с %n планом, удалённым с тех пор</numerusform>
            <numerusform>с %n планами, удалёнными с тех пор</numerusform>
            <numerusform>с %n планами, удалёнными с тех пор</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>%n план в прежнем виде</numerusform>
            <numerusform>%n плана в прежнем виде</numerusform>
            <numerusform>%n планов в прежнем виде</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>другой порядок или настройки</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>как сейчас</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>Возврат прежнего состояния</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Прежние состояния</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>Состояния сохраняются сами во время работы; пока их нет.</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>Это состояние не читается.</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>По сравнению с нынешним: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n план</numerusform>
            <numerusform>%n плана</numerusform>
            <numerusform>%n планов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>%n дубль, созданный с тех пор, останется неиспользованным.</numerusform>
            <numerusform>%n дубля, созданные с тех пор, останутся неиспользованными.</numerusform>
            <numerusform>%n дублей, созданных с тех пор, останутся неиспользованными.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>Импорт сценария, раскадровки или монтажа</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>Сценарии, раскадровки, монтажи (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>Проект можно только смотреть.</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>Не хватает памяти, чтобы прочитать %1</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>В %1:</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: что изменится</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение %1…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>Проект изменился, пока читался %1; импортируйте снова.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Не хватает памяти</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>Эти изображения не удалось прочитать:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>Импортировано: %1, %n изменение.</numerusform>
            <numerusform>Импортировано: %1, %n изменения.</numerusform>
            <numerusform>Импортировано: %1, %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>Изменений нет: в проекте уже всё есть.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Изменений нет.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Изменения (%1)</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>Останется как есть или отсутствует (%1)</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>Всё это один шаг, который можно отменить. Сам файл никогда не меняется.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>Модели нет</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>Выберите папку модели в меню «Генерация → Модель»</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · ЦП, %n поток</numerusform>
            <numerusform>%1 · ЦП, %n потока</numerusform>
            <numerusform>%1 · ЦП, %n потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Нет модели</translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation>%1: не модель</translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation>Этих планов больше нет в их исходном проекте.</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>Сюда ещё что-то переносится; повторите чуть позже.</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>Проекта, из которого это взято, больше нет.</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>Тем временем открыт другой проект; повторите.</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>Не удалось перенести: %1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>Этих звуков больше нет в их исходном проекте.</translation>
    </message>
</context>
<context>
    <name>app::SoundActions</name>
    <message>
        <source>Audio %1</source>
        <translation>Аудио %1</translation>
    </message>
</context>
<context>
    <name>app::SoundImport</name>
    <message>
        <source>Audio %1</source>
        <translation>Аудио %1</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>его можно только смотреть</translation>
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
        <translation>Чтение звуков: %1 из %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>Эти звуки не импортированы:</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>Импорт звука</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>Звуки и видео (%1);;Все файлы (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;Громкость</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>&amp;Нарастание</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>&amp;Затухание</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>На &amp;дорожку</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Новая дорожка</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Без звука</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>&amp;Соло</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Заблокиро&amp;вать</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>&amp;Громкость</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>&amp;Переименовать дорожку</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Н&amp;иже</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>&amp;Удалить дорожку</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>Импор&amp;т звука сюда…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 с</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>Дорожка «%1» заблокирована: её звуки не меняются.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>Этих звуков больше нет; скопируйте их снова.</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>Место на диске</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>&amp;Удалить остальные дубли</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>Проект занимает на диске %1.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>Выбранные дубли</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>Дубли со звёздочкой</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>Остальные дубли</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>Только для отмены и прежних состояний</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>Не используется, освободится при закрытии</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>Тексты, история и порядок</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>Нет дублей, которые не выбраны и не отмечены звёздочкой.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>%n дубль не выбран и не отмечен звёздочкой. После удаления его можно вернуть отменой, пока проект не закрыт; затем его место освободится.</numerusform>
            <numerusform>%n дубля не выбраны и не отмечены звёздочкой. После удаления их можно вернуть отменой, пока проект не закрыт; затем их место освободится.</numerusform>
            <numerusform>%n дублей не выбраны и не отмечены звёздочкой. После удаления их можно вернуть отменой, пока проект не закрыт; затем их место освободится.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>Маркер %1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n план</numerusform>
            <numerusform>%n плана</numerusform>
            <numerusform>%n планов</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>&amp;Переименовать сцену</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>&amp;Начать здесь сцену</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>Пе&amp;реименовать маркер</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>&amp;Удалить маркер</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>Маркер &amp;здесь</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>статика</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>создаётся</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>нет изображения</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>начинается сцена %1</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>План %1, %2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>Изображение, текст или настройки изменились после создания выбранного дубля.</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 с</translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Шторка</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>Сравнение дублей</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>Левый дубль</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>Правый дубль</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>Дубль %1 · сид %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1, план %2, дубль %3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1, переход %2, дубль %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>У этого дубля нет фильма.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не удаётся записать %1: %2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1: щёлкните для стыка у указателя или перетащите на стык</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>Этот кадр нельзя показать</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Перетащите сюда изображения</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>ПЛАН %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>дубль %1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>статика</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>ПЕРЕХОД %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>наплыв до генерации</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>Файлы и папки с рабочего стола станут планами в своём порядке.
%1 — импорт, %2 — вставка.
Впервые здесь? «Справка → Ваш первый проект»: фильм за пять шагов.</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>У указателя, на &amp;дорожку</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>Как д&amp;иалог плана у указателя</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>&amp;Воспроизводить фильм при записи</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>Запись голоса</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Нет микрофона</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>Говорите: полоска должна двигаться и не доходить до конца.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>Запись в фильме. Запишите ещё раз или закройте это окно.</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>Запись: %L1 с</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>Микрофон не найден. Подключите его или разрешите этой программе доступ в настройках звука системы.</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1 не может записывать с частотой 48 кГц. Выберите другой микрофон.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>%1 недоступен: он занят другой программой или этой не разрешён доступ.</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>Микрофон отключился. Записанное до этого сохранено.</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>Не удаётся записать файл: %1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>Голос %1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Новое окно</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>&amp;Вернуть прежнее состояние…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>Место на &amp;диске…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>&amp;Импорт изображений…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>Импорт зв&amp;ука…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>Импорт &amp;сценария, раскадровки или монтажа…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>&amp;Экспортировать снова</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>Экс&amp;портировать как…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>Вставить камеру и &amp;настройки</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>Выделить в&amp;се планы</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>Предыдущий план или переход</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>Следующий план или переход</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>Выделить и предыдущий план</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>Выделить и следующий план</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>Найти план по с&amp;ловам…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>&amp;Новый план после</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>Новый план п&amp;еред</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>&amp;Разрезать по указателю</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>О&amp;бъединить со следующим</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Сдвинуть р&amp;аньше</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Сдвинуть &amp;позже</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>К&amp;ороче на кадр</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>Длиннее на секунду</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>Короче на секунду</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>&amp;Заменить изображение…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>Изображение в другой про&amp;грамме</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>&amp;Что происходит</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>&amp;Маркер у указателя</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>К предыдущему маркеру</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>К следующему маркеру</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>С&amp;ледующий вид на ближайшем стыке</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Склейка</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;Наплыв</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>&amp;Морфинг</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>&amp;Генерируемый</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>&amp;Записать голос…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>&amp;Добавить звуковую дорожку</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>&amp;Громче</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>&amp;Тише</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>Сделать д&amp;иалогом плана</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>&amp;Без звука</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Во&amp;спроизведение/пауза</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>Перемотка назад</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>Остановить перемотку</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>Перемотка вперёд</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>На кадр назад</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>На кадр вперёд</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>На секунду назад</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>На секунду вперёд</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>Предыдущая склейка</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Следующая склейка</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>Точка &amp;входа</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>Точка в&amp;ыхода</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>К точке входа</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>К точке выхода</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Убрать вход и выход</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Цикл</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>Увеличить таймлайн</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>Уменьшить таймлайн</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>Таймлайн целиком</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>При&amp;вязка</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>Изображение 100 %</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>&amp;Безопасные зоны</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>&amp;Надписи в кадре</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Анализ</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>П&amp;еремещать панели</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Сбросить компоновку</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Высокая контрастность</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>Генерировать &amp;выделенное</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>Генерировать всё &amp;устаревшее</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>&amp;Пауза очереди</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Отменить всё</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Изменить клавиши…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>&amp;О программе Seine Storyboard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>П&amp;лан</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>&amp;Звук</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Воспроизведение</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Генерация</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Н&amp;едавние</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Компоновка</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>Меньше &amp;движения</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>Ваш &amp;первый проект</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>Экспорт ди&amp;апазона вход/выход…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>Длиннее на &amp;кадр</translation>
    </message>
</context>
<context>
    <name>app::WindowParts</name>
    <message>
        <source>Boards</source>
        <translation>Раскадровка</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Таймлайн</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>widgets::AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>No measures yet: they appear with the first take</source>
        <translation>Показателей ещё нет: они появятся с первым дублем</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>Кривые критериев</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>Имя плана %1</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>Заменить изображение</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>Заголовок сцены; пусто: без новой сцены</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>НАТ. МЕСТО, ВРЕМЯ</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Выбрать изображения…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Раскадровка</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Сцена %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Перетащите сюда изображения</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>Файлы или целую папку; каждый станет планом</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>Движение камеры</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>Начало движения камеры</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>Конец движения камеры</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>%1 % кадра, %2 % слева, %3 % сверху</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>Видео (MP4)</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>Идёт в любом браузере, на телефонах и в любой программе монтажа.</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>Видео ProRes (MOV)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>ProRes 422 HQ для монтажа и цветокоррекции: большой файл, почти без потерь.</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>Видео на каждый план</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>Папка с MP4 для каждого плана.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Анимированный GIF</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>Движется в письмах и сообщениях. Лучше всего на несколько секунд.</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Изображения (PNG)</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>Папка с изображением каждого кадра, без потерь.</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>Только звук (WAV)</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>Микс всех дорожек, 48 кГц, стерео, 24 бита.</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>Раскадровка на бумаге (PDF)</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>Страницы с изображениями, длительностью и текстами для печати или отправки.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>Один файл, где идут все планы, для любого браузера.</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>Список планов (CSV)</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>Таблица всех планов для электронных таблиц.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Субтитры (SRT)</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>Диалоги с их временем.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>Для DaVinci Resolve, Premiere, Kdenlive, Flame. Рядом записываются видео планов.</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>Архив OpenTimelineIO</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>Монтаж и его видео в одном файле.</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>Для Premiere, Resolve, Vegas. Рядом записываются видео планов.</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>Для Final Cut Pro и Resolve. Рядом записываются видео планов.</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Монтажный лист (EDL)</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600, старейший общий язык: склейки и наплывы. Рядом записываются видео планов.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>Состояние экспорта</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Куда</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Что экспортировать</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>От входа до выхода</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>Выделенные планы</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Диапазон</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>Как в проекте</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Кадров в секунду</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>Кадров в &amp;секунду</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264: идёт везде</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265: вдвое меньше, новые проигрыватели</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1: самый маленький, новейшие браузеры</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Кодек</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>Код&amp;ек</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Лучшее</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошее</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Маленький файл</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>К&amp;ачество</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Таймкод</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>В кадре</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Логотип</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>Дорожка в видео</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>Файл SRT рядом</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation>Су&amp;бтитры</translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation>По возможности использовать видеокарту</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>Планов на странице</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>Планов на стра&amp;нице</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, альбомная</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, книжная</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, альбомная</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, книжная</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Б&amp;умага</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>H.264: меньше</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>Видео планов</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>В&amp;идео планов</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Захлёсты</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>Сколько ещё от каждого плана есть за склейкой, для подрезки</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>&amp;Захлёсты</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>Таймкод drop-frame</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>Весь проект, %1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>Как в проекте, %1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>Как в проекте, %1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>&amp;Закончить сейчас и сохранить</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Использовать эту модель</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Состояние обучения</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>Образец выученного на данный момент</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>П&amp;апка с изображениями и видео</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Время обучения</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Мои рисунки</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Имя новой модели</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Учиться на</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>В&amp;ремя</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>И&amp;мя</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Потери при обучении</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>потери</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>на контрольных изображениях</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>шаги</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>%n изображение проекта</numerusform>
            <numerusform>%n изображения проекта</numerusform>
            <numerusform>%n изображений проекта</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
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
        <translation>Генерировать %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Генерировать</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Генерировать снова</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation>Выберите план или переход,
чтобы сказать, что в нём происходит</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>заняло %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>Длительность выглядит так: 4:12 (секунды:кадры), 4.5 s или 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>Насколько громко, слева и справа</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Использовать эту модель</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>О&amp;ставить</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>Добавить SEINE</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>половина размера (float16)</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>половина размера, шире диапазон (bfloat16)</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>полная точность (float32)</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>seine.pt, как он скачан; пусто: одна Stable Diffusion, для обучения</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>папка stable-diffusion-v1-4</translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation>&amp;Чекпойнт</translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation>S&amp;table Diffusion 1.4</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>И&amp;мя</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>&amp;Хранить как</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (используется)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>не годится</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>&amp;Удалить %1 навсегда</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>Сид — целое число; пусто: по умолчанию</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>От %1 до %2; пусто: по умолчанию</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>разное</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>статика</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>конец движения</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>заглушка: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>Очередь пуста.
Здесь показываются создаваемые планы и переходы.</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>Убрать готовое</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Приостановить очередь</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Показать на таймлайне</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>Создать следующим</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Отменить всё</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Продолжить очередь</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>осталось заданий: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>около %1 ч</translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Сила промпта</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>по умолчанию %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>default</source>
        <translation>по умолчанию</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>Статичная</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Наезд</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Отъезд</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Панорама влево</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Панорама вправо</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Панорама вверх</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Панорама вниз</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>С рук</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>Своё движение</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>Сид, сила промпта, шаги</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>Заменить изображение; длительность останется</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Статика</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Кто что говорит</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Чего избегать</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Заполнить кадр</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>С полями</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Растянуть</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>Сцена, которая здесь начинается</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>Вписывание изображения</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>План %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n план</numerusform>
            <numerusform>%n плана</numerusform>
            <numerusform>%n планов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>вместе %1</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>Имя дорожки</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>Без звука: эту дорожку не слышно</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>Соло: слышно только дорожки соло</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>Блокировка: клипы на этой дорожке не меняются</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>Громкость в децибелах: тяните вбок, двойной щелчок для 0</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>Добавить звуковую дорожку</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>Тяните для нарастания или затухания</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>Тяните для громкости; точнее с Shift</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>тишина</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Дорожка %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: не читается</translation>
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
        <translation>Дорожка</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>Перетащите сюда музыку и голоса</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>Звуковые дорожки</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>длительность %1, с %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>без звука</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>заблокировано</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>Звук %1 на %2</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 с</translation>
    </message>
    <message>
        <source>%1%L2 dB</source>
        <translation>%1%L2 дБ</translation>
    </message>
    <message>
        <source>%1 (the track is locked)</source>
        <translation>%1 (дорожка заблокирована)</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>Модель, которая создаёт планы и переходы</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>Генерировать то, что больше не соответствует</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>Размер и частота кадров фильма</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>генерировать: %1</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>%1 × %2 · %3 кадр/с</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>проект %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>память %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>Дубли</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>Показать два дубля рядом</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Новый сид</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>Создать ещё один дубль с другим сидом</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>Похоже, текст описывает не то, что показывает этот дубль.</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Дубли</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Дублей ещё нет</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · сид %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>создаётся, %1 %</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбран</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>заблокирован</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>устарел</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>Дубль %1, сид %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>Играть вместо него заглушку</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Снять звёздочку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Отметить звёздочкой</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Воспроизвести здесь</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>Заблокировать: ничто его не заменит</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>Сохранить как фильм…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>Создать снова с этим сидом</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>Удалить дубль</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>создаётся: %1</translation>
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
        <translation>Текст маркера; пусто: без маркера</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>длительность %1, с %2</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>План %1, %2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>%1, от плана %2 к плану %3</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>Тяните, чтобы изменить длительность; с Alt — за счёт следующего плана</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n план</numerusform>
            <numerusform>%n плана</numerusform>
            <numerusform>%n планов</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>Перетащите сюда изображения; они пойдут одно за другим</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Маркеры</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Таймлайн</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPage</name>
    <message>
        <source>Transition</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
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
        <translation>Что происходит между ними</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Чего избегать</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Переход %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>Следующий план начинается сразу.</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>Одно изображение растворяется в другом.</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>Формы перетекают друг в друга вдоль оптического потока.</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>Новые изображения ведут от плана к плану, как вы опишете.</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>Следующий план начинается сразу</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>Одно изображение растворяется в другом</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>Формы перетекают друг в друга вдоль оптического потока</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>Новые изображения ведут от плана к плану, как сказано в промпте</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Вид перехода</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Склейка</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Наплыв</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Морфинг</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Генерируемый</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation>Вписать изображение или показать 100 %</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Безопасные зоны</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>Номер плана и таймкод в кадре</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>Камера: тяните начало и конец движения</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Первый кадр</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>На кадр назад</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>На кадр вперёд</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Последний кадр</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>Диапазон начинается здесь</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>Диапазон кончается здесь</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Длительность фильма</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
</context>
<context>
    <name>widgets::ViewerWidget</name>
    <message>
        <source>Viewer</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Выйти из полного экрана</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
</context>
<context>
    <name>widgets::VolumeBar</name>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Let the film be heard</source>
        <translation>Включить звук фильма</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>Выключить звук фильма</translation>
    </message>
</context>
</TS>
