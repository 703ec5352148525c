<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>Змінюється діалог: %1</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>Змінюється дія: %1</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>Змінюються нотатки: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>Змінюється заголовок сцени: %1</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>Змінюється тривалість: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>Змінюється зображення: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>Змінюється звук: %1</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>Діалог змінено і в сценарії, і тут; лишається ваш варіант: %1</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>Дію змінено і в сценарії, і тут; лишається ваш варіант: %1</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>Нотатки змінено і в сценарії, і тут; лишається ваш варіант: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>Заголовок сцени змінено і в сценарії, і тут; лишається ваш варіант: %1</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>Тривалість змінено і в сценарії, і тут; лишається ваш варіант: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>Зображення змінено і в сценарії, і тут; лишається ваш варіант: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>Звук змінено і в сценарії, і тут; лишається ваш варіант: %1</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>Після плану йде склейка: %1</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>Після плану йде наплив (кадрів: %2): %1</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>Після плану йде морфінг (кадрів: %2): %1</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>Після плану йде генерований перехід (кадрів: %2): %1</translation>
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
        <translation>план без назви</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>Новий план на початку: %1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>Новий план у «%1»: %2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>Плани стають у порядку сценарію</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>Більше немає в сценарії, видаляється: %1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>Більше немає в монтажі, видаляється: %1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>Трапляється ще раз: %1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>Отримує номер %2: %1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>Було кадрів %2, стане %3: %1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>Видалено тут, не повернеться: %1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>Більше немає в сценарії, але тут над ним працювали, лишається: %1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>Немає зображення: %1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>Немає зображення (%2 немає в images/): %1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>Бракує шару зображення: %1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>Бракує звуку %2: %1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>Жоден із кліпів не є планом цього проєкту</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>Проміжок закривається (кадрів: %1)</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>Не план цього проєкту, пропущено: %1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>Перехід більше не йде за своїм планом, пропущено: %1</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>Інші відеодоріжки, пропущено: %1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>Вкладено (%2), пропущено: %1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>Про Seine Storyboard</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Від розкадрування до фільму, лише на цьому комп’ютері.&lt;/p&gt;&lt;p&gt;Вільна програма за ліцензією GNU General Public License версії 3 або новішої.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>Зв’язність</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>Близькість до початку</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>Близькість до кінця</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>Близькість до тексту</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Різкість</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>Двоїння</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>дубль %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>морфінг</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>наплив</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Усі критерії</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Який показник</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>Один показник для всіх дублів або всі критерії вибраного дубля</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Експорт аналізу</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>Експорт графіка або чисел</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Зображення (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Числа (CSV)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>Виберіть план або перехід із дублем, щоб побачити показники.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Вимірювання…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>Виміряти не можна: %1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>зв’язність</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>подібність</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>вимірювання…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>аналіз</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Експорт зображення</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Зображення PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Файл %1 записано.</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>Не вдається записати %1: виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Експорт чисел</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Не вдається записати %1: %2.</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>Зв’язність, подібність до сцен і близькість до тексту за %1</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>рух %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>Цих планів уже немає; скопіюйте їх знову.</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>Спершу скопіюйте план цього проєкту: його камеру й налаштування можна буде передати іншим.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>У буфері обміну немає ні зображення, ні плану, ні звуку, ні тексту.</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>Цей проєкт редагується в іншому вікні або іншій програмі: тут його можна лише переглядати. Щоб змінити його, збережіть під іншою назвою.</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>Не вдається створити новий проєкт</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Не вдається відкрити %1</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>Не вдається зберегти проєкт як %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>Не вдалося зберегти «%1»</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>Не вдалося зберегти готовий дубль</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>Не вдалося зберегти зображення</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>Не вдається повернути попередній стан</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>Не вдається викинути дублі</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>Не вдалося зберегти скасування</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>Не вдалося зберегти повторення</translation>
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
            <numerusform>Додавання %n плану</numerusform>
            <numerusform>Додавання %n планів</numerusform>
            <numerusform>Додавання %n планів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>Видалення %n плану</numerusform>
            <numerusform>Видалення %n планів</numerusform>
            <numerusform>Видалення %n планів</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>Переміщення планів</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>Зміна плану</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Заміна зображення</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Зміна тривалості</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Перейменування плану</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>Введення опису</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>Введення діалогу</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>Введення дії</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>Введення нотаток</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>Зміна сцени</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Зміна руху</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>Зміна камери</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>Зміна вписування</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Зміна налаштувань</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Зміна переходу</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>Зміна тривалості переходу</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>Введення опису переходу</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>Зміна налаштувань переходу</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>Додавання дубля</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>Повернення дублів</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>Видалення %n дубля</numerusform>
            <numerusform>Видалення %n дублів</numerusform>
            <numerusform>Видалення %n дублів</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Вибір дубля</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>Вибір заглушки</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Позначення дубля зірочкою</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>Зняття зірочки</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Блокування дубля</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Розблокування дубля</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>Поділ плану</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>Об’єднання планів</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Перейменування проєкту</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>Зміна налаштувань проєкту</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Додавання маркера</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Видалення маркера</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Зміна маркера</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Додавання доріжки</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Видалення доріжки</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>Переміщення доріжки</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Перейменування доріжки</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>Зміна доріжки</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>Додавання %n звуку</numerusform>
            <numerusform>Додавання %n звуків</numerusform>
            <numerusform>Додавання %n звуків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>Видалення %n звуку</numerusform>
            <numerusform>Видалення %n звуків</numerusform>
            <numerusform>Видалення %n звуків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>Зміна %n звуку</numerusform>
            <numerusform>Зміна %n звуків</numerusform>
            <numerusform>Зміна %n звуків</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>Повернення попереднього стану</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>немає зображення або відео %1</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>виберіть інший файл</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>зображення або відео %1 пошкоджено</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>замініть зображення або створіть дубль заново</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>це не проєкт</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>виберіть файл .seine</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>файл пошкоджено (%1)</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>врятуйте вціліле командою «seine recover» або візьміть копію</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>врятуйте вціліле командою «seine recover»</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заповнено</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>звільніть місце й спробуйте знову; збережене раніше не постраждало</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>звільніть місце й спробуйте знову</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>файл не можна змінити (%1)</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>збережіть копію в іншій теці</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>файл зайнятий іншою програмою</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>спробуйте знову або відкрийте його лише для читання</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>недопустиме значення (%1)</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>повідомте про це як про помилку</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>немає місця для запису (%1)</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>збій читання або запису (%1)</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>перевірте диск; збережене раніше не постраждало</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>файл не відкривається (%1)</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>перевірте його назву, теку й права доступу</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>вміст файлу не такий, як очікувалося (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>виберіть теку, доступну для запису</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>перевірте назву й теку</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>перевірте диск і теку</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>проєкт редагує %1</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>закрийте його там або відкрийте лише для читання</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>файл із такою назвою вже є</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>виберіть іншу назву</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>це не файл</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>файл заборонено читати</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>попросіть дозволу у власника</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>проєкт відкрито лише для читання</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>збережіть копію й змінюйте її</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>файл не читається</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>перевірте файл і спробуйте знову</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>проєкт не може містити сам себе</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>виберіть інший файл</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>файл не вдається записати</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>перевірте теку й місце на диску</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл порожній</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>файл обрізано</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>це файл іншої програми</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>файл обрізано, %1 із %2 байтів</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>не вдається записати копію для читання</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>звільніть там місце</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>проєкт створено в новішій версії, ця його прочитати не може</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>оновіть програму</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>назва копії має відрізнятися від назви самого проєкту</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>виберіть назву файлу</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>проєкт у файлі внутрішньо суперечливий (%1)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>відео</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>у файлі немає звуку</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>виберіть звуковий файл або відео зі звуком</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>у звуці немає каналів</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>можливо, файл пошкоджено; збережіть його заново</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>у звуці %1 відліків за секунду</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>у звуці не можна переміщатися</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>збережіть його як WAV або FLAC</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>звук із кількістю каналів %1 і частотою %2 Гц не можна перетворити</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>збережіть його як стерео-WAV</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>звук порожній</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>збережіть його заново</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>звук довший за %1 с</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>звук довший за дванадцять годин</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>у ньому немає звуку</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>збережіть його заново або виберіть інший</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>його можна лише переглядати</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>спершу обріжте його</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файлу немає</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>поверніть файл на місце (%1) або виберіть інший</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>перевірте, чи маєте право його читати</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>це тека; очікується: %1</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>виберіть файл у ній</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>це не звичайний файл</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>виберіть відповідний файл (%1)</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>скопіюйте або збережіть файл заново (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>файл не вдається записати (%1)</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>звільніть місце або виберіть інший диск; нічого зайвого не лишилося</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>виберіть теку, у яку вам можна писати</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>файлу потрібна назва</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>виберіть назву в цій теці</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>тека з такою назвою вже є</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>назва задовга</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>виберіть назву не довшу за 255 байтів</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>такої теки немає</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>створіть її або виберіть іншу</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>файл завеликий (%1 МіБ, межа %2 МіБ)</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>файл завеликий (%1 МіБ)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>збережіть його меншим</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>файл не читається (%1)</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>перевірте диск, на якому він лежить</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>у тутешніх бібліотеках FFmpeg немає кодувальника %1</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>у тутешніх бібліотеках FFmpeg немає кодувальника для %1</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>установіть libavcodec із Debian або експортуйте з іншим кодеком</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>збій: %1 (%2)</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>виберіть інші налаштування; нічого зайвого не лишилося</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>не читається як %1 (%2)</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>можливо, файл обрізано або він іншого виду; відкрийте його в програвачі й збережіть заново як MP4 або WAV</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>кодек %1 тут невідомий</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>перетворіть файл на H.264 або WAV</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>потік %1 не декодується (%2)</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>зображення в кодуванні %1 не можна перетворити</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>збережіть файл у поширенішому форматі</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>фільм задовгий для GIF</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>зменште або вкоротіть його чи експортуйте відео</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>у файлі немає зображень</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>виберіть відео</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>у відео немає читабельних кадрів</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>можливо, файл обрізано; збережіть його заново</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>кадр %1 не декодується (%2)</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>файл пошкоджено або обрізано; експортуйте його заново</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>відео порожнє</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>створіть або збережіть його заново</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>записане відео читається не так, як задумано: %1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>експортуйте знову з іншими налаштуваннями; нічого зайвого не лишилося</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>для експорту потрібна окрема тека, ця зайнята</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>виберіть нову або порожню теку</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>теку не вдається створити (%1)</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>виберіть місце, куди вам можна писати</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>теці не вдається дати назву (%1)</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>зображення %1 пошкоджено або такий вид не підтримується (%2)</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>зображення TIFF пошкоджено або такий вид не підтримується</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>відкрийте його у вихідній програмі й збережіть заново, найкраще як PNG</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>це не зображення, яке можна прочитати</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>використовуйте PNG, JPEG, WebP, TIFF, BMP, GIF, PSD або SVG; важливий вміст, а не назва</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>зображення %1 обрізано</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>скопіюйте або збережіть його заново</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>звук довший, ніж уміщує WAV</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>запишіть його частинами</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>друкувати нічого</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>експортувати нічого</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>спершу додайте план</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>спершу додайте план або виберіть діапазон у межах проєкту</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>у проєкті немає звуку</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>спершу покладіть звук на доріжку</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>на диску замало місця (%1 МіБ із приблизно %2 МіБ)</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>звільніть місце або експортуйте на інший диск</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>архіву не вдається дати назву (%1)</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>виберіть іншу назву або теку</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>архів не вдається записати (%1)</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>перевірте місце на диску й медіафайли</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>перевірте його назву й місце</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>файл завеликий для монтажу</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>експортуйте його заново</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>у ньому немає секвенції</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>експортуйте секвенцію як Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>немає відеодоріжки з кліпами</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>експортуйте секвенцію заново</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>експортуйте таймлайн заново</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>це не XML (%1)</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>виберіть файл Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>це не сценарій Final Draft</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>виберіть файл .fdx, який зберігає Final Draft 8 і новіші</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>у сценарії нічого показати</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>це не текст</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>збережіть сценарій як простий текст (UTF-8)</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>це не архів OpenTimelineIO (%1)</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>виберіть файл .otioz</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>архів пошкоджено</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>скопіюйте або експортуйте його заново</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>у ньому немає таймлайну</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>експортуйте таймлайн як OpenTimelineIO</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>це не JSON</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>виберіть файл .otio</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>розділіть його</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>у проєкті немає розкадрування</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>виберіть теку зі storyboards/ або файл .storyboarder</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>це не сценарій і не розкадрування, які можна прочитати</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>виберіть файл .storyboarder, .fountain або .fdx</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>у ньому немає розкадрування</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>виберіть файл, збережений Storyboarder</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>не можна почати із зображення, яке не показати</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>замініть його (%1)</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1, навіть за половинного розміру</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>закрийте інші програми, зменште кадр проєкту або вкоротіть план</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>бракує пам’яті</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>закрийте інші програми або задайте менший розмір</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>закрийте інші програми або задайте менший розмір (%1)</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>бракує пам’яті: моделі потрібно близько %1, вільно %2</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>закрийте інші програми або виберіть меншу модель</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>бракує пам’яті: потрібно близько %1, вільно %2</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>задайте менший розмір чи менше кадрів або закрийте інші програми</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>задайте менший розмір чи менше кадрів або виберіть процесор</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>збій тензорної бібліотеки (%1)</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>будь ласка, надішліть нам це повідомлення</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>не вдалося записати нову модель (%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>звільніть місце на диску або виберіть інше місце</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>немає ваг</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>у ній має бути model.safetensors або pytorch_model.bin</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>у теці немає ваг</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>покладіть туди diffusion_pytorch_model.safetensors або model.safetensors</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>такої теки моделі немає</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>виберіть теку з model_index.json</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>текстовий кодувальник дає %1 каналів, шумознижувач приймає %2</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>використовуйте частини, що підходять одна до одної</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>не вдалося вилучити модель (%1)</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>перевірте, чи доступна її тека для запису</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>файлу бракує</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>перевірте, чи повна тека моделі</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>файл завеликий для налаштувань</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>завантажте модель заново</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>файл не є правильним JSON (очікувався об’єкт без надто глибокої вкладеності)</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>використовуйте теку моделі, відомої цій програмі</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>ваги не підходять до мережі (%1)</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>використовуйте ваги, що належать до цього config.json</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>не вдається відкрити файл (%1)</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>перевірте, чи тека моделі повна й читається</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>нечитабельний чекпойнт: %1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>використовуйте файл із простими тензорами, записаний torch.save, або перетворіть його на safetensors</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>пошкоджений файл safetensors: %1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>пошкоджений чекпойнт: %1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>пошкоджений архів: %1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>завантажте файл заново</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>нічого з такою назвою немає</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>укажіть теку, зображення або відео</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>тека не читається (%1)</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>дозвольте читання або вкажіть іншу</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>немає зображень і відео, на яких можна навчатися</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>жоден із файлів (%1) не придатний для навчання (%2)</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>дайте зображення або відео від 2 с</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>навчання розпочато з іншими параметрами</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>використайте ті самі параметри або навчайте в іншу теку</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>щось із такою назвою вже є</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>виберіть іншу назву для нової моделі</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>новій моделі потрібна назва</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>виберіть місце, доступне для запису</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>навчання розбіглося: градієнт не є числом</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>зменште швидкість навчання й почніть знову з останнього чекпойнта</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>Проєкт створено в новішій версії програми: він відкривається лише для читання.</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>Файл не можна змінювати: він відкривається лише для читання.</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>Теку не можна змінювати: проєкт відкривається лише для читання.</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>На диску немає місця: проєкт відкривається лише для читання.</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>Частину історії змін прочитати не вдалося, її втрачено.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>Програма двічі несподівано завершилася під час цієї роботи</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>Закрийте інші програми й спробуйте знову; якщо це повториться, зменште кадр проєкту або вкоротіть план</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>Скасувати · 0 %</translation>
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
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Експорт скасовано; нічого не записано.</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>Збій експорту: %1. %2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>Скасувати · %1 %</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>Повторити останній експорт</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>плани</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>зображення</translation>
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
        <translation>Зображення (%1);;Усі файли (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>Експортувати поки нічого: спершу перетягніть сюди зображення.</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>Укажіть, куди: назву файлу.</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>Відкрити проєкт</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>Проєкти (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>Проєкт знову як раніше: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>Викинуто %n дубль: %1.</numerusform>
            <numerusform>Викинуто %n дублі: %1.</numerusform>
            <numerusform>Викинуто %n дублів: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>Є проєкт без назви від %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Відкрити його</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>Зберегти проєкт як</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>Збережено як %1. Відтепер кожна зміна зберігається одразу.</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>Без назви, %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Поки немає</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Імпорт зображень</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Зображення (%1);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Заміна зображення</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>Читання зображень: %1 із %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>Жодного зображення не імпортовано.</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>Імпортовано: %1. Не імпортовано:</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>Знайти план</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>Будь-які слова плану</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>Донавчання на моїх зображеннях</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>Завершить цей крок і запише модель…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>Пауза. Вивчене збережено.</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Продовження…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Пропущено: %1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>Зупинено. Запустіть знову під тією самою назвою, щоб продовжити.</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>Модель вивчає вигляд і рух ваших зображень. Це потребує часу: за годину видно трохи, за ніч більше. Зображення лишаються на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>Тека із зображеннями та відео</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>Читання зображень…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>Завантаження моделі…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>Перегляд контрольних зображень…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>Запис нової моделі…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>Готово: кроків %1 за %2, збережено в %3.</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>Крок %1, вивчено %2, втрати %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>Втрати на контрольних зображеннях: було %L1, стало %L2.</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>Закрити підказки</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>Ваш перший проєкт</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>Додайте зображення</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>Перетягніть малюнки у вікно: файли або цілу теку. Кожен стане планом, у своєму порядку. Для спроби візьміть шість зображень із прикладу.</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>Узяти зображення прикладу</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Перегляньте</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>Це вже аніматик: статичні кадри зі склейками. Пробіл вмикає відтворення й паузу. Потягніть правий край плану на таймлайні, щоб дати йому більше часу; перетягніть план, щоб перемістити його.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>З’єднайте два плани</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>Клацніть стик між двома планами на таймлайні, виберіть в інспекторі «Генерований» і опишіть англійською, що відбувається між ними: «smooth transition, night falls».</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>З’єднати перші два</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Генерувати</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>Нові зображення створює модель на цьому комп’ютері; черга показує, скільки вже готово. Тим часом продовжуйте монтаж. Доки дубля немає, замість нього йде заглушка.</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>Експортуйте фільм</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>MP4 зі звуком, що відтворюється всюди. Кожну зміну вже збережено; «Зберегти як» лише дає проєкту назву й місце.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>Це ваш перший фільм</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>Створіть ще дублі переходу й позначте найкращий зірочкою, покладіть музику на доріжку, додайте рух камери: F1 розповість більше про те, над чим ви зараз працюєте.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Крок %1 із %2</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Сторінки посібника</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Сторінка посібника</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>Клацніть крок, щоб повернутися або перейти до нього</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>На обох зображеннях те саме: кожну точку простежено від одного до іншого</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>Модель %1, кроки %2, сила промпту %3, зерно %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Створено: %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>Зберегти дубль</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>Фільми MP4 (*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Без клавіш</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>&amp;Скинути цю</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>Викорис&amp;тати тут</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Зміна клавіш</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Знайти команду або клавішу</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команди та їхні клавіші</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Нова клавіша</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Нова клавіша</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Скинути &amp;все</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Виберіть команду, потім натисніть для неї нову клавішу.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 вже зайнято: «%2».</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Як у &amp;системі</translation>
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
        <translation>&amp;Розкадрування</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>&amp;Оцінювання дублів</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>&amp;Зберегти це компонування…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>&amp;Видалити компонування</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Збереження компонування</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>Моє компонування</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>%1 відкрито в іншій програмі; після кожного збереження там він оновлюється тут.</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>Генерувати нічого: виберіть зображення з рухом або генерований перехід.</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>Усе вже згенеровано.</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>&amp;Чорнова модель</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>&amp;Вибрати теку моделі…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Моделі…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>&amp;Донавчання на моїх зображеннях…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>Вибір теки моделі</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(лише читання)</translation>
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
        <translation>&amp;Скасувати: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Повторити: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>Теки моделі %1 більше немає: використовується чорнова модель.</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… і ще %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>процесор</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1: уміщується</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1: уміщується частинами</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: завелика</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>, %1 млн параметрів</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>Відтепер дублі створює ця модель.</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>Чекпойнт SEINE</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>Чекпойнти (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>Тека Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>Перевірка й запис %1…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>Додано до %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Скасовано. Нічого не додано.</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>Опубліковану модель SEINE буде додано з файлів, викладених її авторами та авторами Stable Diffusion: нічого не завантажується, і файли лишаються на своєму місці.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Чорнова модель</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>Читання файлів…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>Видалено. Тепер дублі створює чорнова модель.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Видалено.</translation>
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
        <translation>лишилося %1:%2</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Бракує пам’яті</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>Закрийте інші програми або зменште кадр</translation>
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
        <translation>Цей план ще не має зображення: спершу перетягніть його сюди.</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>У системі немає програми для %1. Зображення лежить у %2: що там збережено, показується тут.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не вдається записати %1: %2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>не на цьому комп’ютері; спершу збережіть файл, потім перетягніть його</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>більше не існує</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>не містить ні зображень, ні звуків</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>не вміщується в пам’ять цього комп’ютера</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Вставлене зображення</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>не містить читабельного зображення</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>тим часом відкрито інший проєкт; перетягніть знову</translation>
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
        <translation>Від розкадрування до фільму, лише на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>Генерувати моделлю з цієї теки.</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>Проєкти, які треба відкрити.</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>завантаження моделі</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>читання тексту</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>перегляд зображень</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>продумування руху</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>малювання кадрів</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>генерація</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>Створено %n дубль.</numerusform>
            <numerusform>Створено %n дублі.</numerusform>
            <numerusform>Створено %n дублів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>Збій у %n завданні.</numerusform>
            <numerusform>Збій у %n завданнях.</numerusform>
            <numerusform>Збій у %n завданнях.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>%1: усе згенеровано</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Генерувати %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Генерувати</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>Усе згенеровано</translation>
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
        <translation>Кадрів за секунду</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>Генерувати плани й переходи без дубля або із застарілим дублем</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>Не вдалося зберегти чергу: %1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>Не вдалося зберегти готовий дубль
Звільніть місце на диску й спробуйте знову</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>Видалений план</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>Видалений перехід</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>План %1 · анімація</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Перехід %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>Бракує пам’яті для цього дубля</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>Зменште кадр проєкту або закрийте інші програми й спробуйте знову</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>Спробуйте знову; якщо знову не вдасться, укоротіть план</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>Сьогодні %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Учора %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>без %n плану, доданого відтоді</numerusform>
            <numerusform>без %n планів, доданих відтоді</numerusform>
            <numerusform>без %n планів, доданих відтоді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>з %n планом, видаленим відтоді</numerusform>
            <numerusform>з %n планами, видаленими відтоді</numerusform>
            <numerusform>з %n планами, видаленими відтоді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>%n план у попередньому вигляді</numerusform>
            <numerusform>%n плани в попередньому вигляді</numerusform>
            <numerusform>%n планів у попередньому вигляді</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>інший порядок або налаштування</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>як зараз</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>Повернення попереднього стану</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Попередні стани</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Повернути</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>Стани зберігаються самі під час роботи; поки їх немає.</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>Цей стан не читається.</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>Порівняно з теперішнім: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n план</numerusform>
            <numerusform>%n плани</numerusform>
            <numerusform>%n планів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>%n дубль, створений відтоді, лишиться невикористаним.</numerusform>
            <numerusform>%n дублі, створені відтоді, лишаться невикористаними.</numerusform>
            <numerusform>%n дублів, створених відтоді, лишаться невикористаними.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>Імпорт сценарію, розкадрування або монтажу</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>Сценарії, розкадрування, монтажі (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;Усі файли (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>Проєкт можна лише переглядати.</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>Бракує пам’яті, щоб прочитати %1</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>У %1:</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: що зміниться</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читання %1…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>Проєкт змінився, поки читався %1; імпортуйте знову.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Бракує пам’яті</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>Ці зображення не вдалося прочитати:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>Імпортовано: %1, %n зміна.</numerusform>
            <numerusform>Імпортовано: %1, %n зміни.</numerusform>
            <numerusform>Імпортовано: %1, %n змін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>Змін немає: у проєкті вже все є.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Змін немає.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Зміни (%1)</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>Лишиться як є або відсутнє (%1)</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>Усе це один крок, який можна скасувати. Сам файл ніколи не змінюється.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Застосувати</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>Моделі немає</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>Виберіть теку моделі в меню «Генерація → Модель»</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · ЦП, %n потік</numerusform>
            <numerusform>%1 · ЦП, %n потоки</numerusform>
            <numerusform>%1 · ЦП, %n потоків</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Немає моделі</translation>
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
        <translation>Цих планів більше немає в їхньому вихідному проєкті.</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>Сюди ще щось переноситься; спробуйте трохи згодом.</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>Проєкту, з якого це взято, більше немає.</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>Тим часом відкрито інший проєкт; спробуйте знову.</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>Не вдалося перенести: %1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>Цих звуків більше немає в їхньому вихідному проєкті.</translation>
    </message>
</context>
<context>
    <name>app::SoundActions</name>
    <message>
        <source>Audio %1</source>
        <translation>Аудіо %1</translation>
    </message>
</context>
<context>
    <name>app::SoundImport</name>
    <message>
        <source>Audio %1</source>
        <translation>Аудіо %1</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>його можна лише переглядати</translation>
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
        <translation>Читання звуків: %1 із %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>Ці звуки не імпортовано:</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>Імпорт звуку</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>Звуки й відео (%1);;Усі файли (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;Гучність</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>&amp;Наростання</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>&amp;Згасання</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>На &amp;доріжку</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Нова доріжка</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Без звуку</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>&amp;Соло</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Заблок&amp;увати</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>&amp;Гучність</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>&amp;Перейменувати доріжку</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Ви&amp;ще</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Ни&amp;жче</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>&amp;Видалити доріжку</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>&amp;Імпорт звуку сюди…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 с</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Діалог</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>Доріжку «%1» заблоковано: її звуки не змінюються.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>Цих звуків уже немає; скопіюйте їх знову.</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>Місце на диску</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>&amp;Викинути решту дублів</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>Проєкт займає на диску %1.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>Вибрані дублі</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>Дублі із зірочкою</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>Решта дублів</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>Лише для скасування й попередніх станів</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>Не використовується, звільниться після закриття</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>Тексти, історія та порядок</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>Немає дублів, які не вибрано й не позначено зірочкою.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>%n дубль не вибрано й не позначено зірочкою. Викинутий, його можна повернути скасуванням, доки проєкт не закрито; потім його місце звільниться.</numerusform>
            <numerusform>%n дублі не вибрано й не позначено зірочкою. Викинуті, їх можна повернути скасуванням, доки проєкт не закрито; потім їхнє місце звільниться.</numerusform>
            <numerusform>%n дублів не вибрано й не позначено зірочкою. Викинуті, їх можна повернути скасуванням, доки проєкт не закрито; потім їхнє місце звільниться.</numerusform>
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
            <numerusform>%n плани</numerusform>
            <numerusform>%n планів</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>&amp;Перейменувати сцену</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>Почати тут &amp;сцену</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>Пере&amp;йменувати маркер</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>&amp;Видалити маркер</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>Маркер &amp;тут</translation>
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
        <translation>у черзі</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>створюється</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>застаріло</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>немає зображення</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>починається сцена %1</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>План %1, %2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>Зображення, текст або налаштування змінилися після створення вибраного дубля.</translation>
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
        <translation>Порівняння дублів</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>Лівий дубль</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>Правий дубль</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>Дубль %1 · зерно %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
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
        <translation>%1, перехід %2, дубль %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>Цей дубль не має фільму.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Не вдається записати %1: %2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1: клацніть для стику біля вказівника або перетягніть на стик</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>Цей кадр не можна показати</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Перетягніть сюди зображення</translation>
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
        <translation>ПЕРЕХІД %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>наплив до генерації</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>Файли й теки зі стільниці стануть планами у своєму порядку.
%1 — імпорт, %2 — вставлення.
Уперше тут? «Довідка → Ваш перший проєкт»: фільм за п’ять кроків.</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>Біля вказівника, на &amp;доріжку</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>Як д&amp;іалог плану біля вказівника</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>&amp;Відтворювати фільм під час запису</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>Запис голосу</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Мікрофон</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Немає мікрофона</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>Говоріть: смужка має рухатися й не доходити до кінця.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Запис</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Нічого не записано.</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>Запис у фільмі. Запишіть ще раз або закрийте це вікно.</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>Запис: %L1 с</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>Мікрофона не знайдено. Під’єднайте його або дозвольте цій програмі доступ у налаштуваннях звуку системи.</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1 не може записувати з частотою 48 кГц. Виберіть інший мікрофон.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>%1 недоступний: його зайняла інша програма або цій не дозволено доступ.</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>Мікрофон від’єднався. Записане до цього збережено.</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>Не вдається записати файл: %1</translation>
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
        <translation>&amp;Нове вікно</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Зберегти &amp;як…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>&amp;Повернути попередній стан…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>Місце на &amp;диску…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>&amp;Імпорт зображень…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>Імпорт зв&amp;уку…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>Імпорт &amp;сценарію, розкадрування або монтажу…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>Експ&amp;ортувати знову</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>Експор&amp;тувати як…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вирізати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авити</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>Вставити камеру й &amp;налаштування</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>Виділити вс&amp;і плани</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>Попередній план або перехід</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>Наступний план або перехід</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>Виділити й попередній план</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>Виділити й наступний план</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>В&amp;идалити</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>&amp;Знайти план за словами…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>&amp;Новий план після</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>Новий план п&amp;еред</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Дублювати</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>&amp;Розрізати біля вказівника</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>О&amp;б’єднати з наступним</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Зсунути р&amp;аніше</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Зсунути &amp;пізніше</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>К&amp;оротше на кадр</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>Довше на секунду</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>Коротше на секунду</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>&amp;Замінити зображення…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>Зображення в іншій про&amp;грамі</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>&amp;Що відбувається</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>&amp;Маркер біля вказівника</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>До попереднього маркера</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>До наступного маркера</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>Нас&amp;тупний вид на найближчому стику</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Склейка</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;Наплив</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>&amp;Морфінг</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>&amp;Генерований</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>&amp;Записати голос…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>&amp;Додати звукову доріжку</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>&amp;Гучніше</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>&amp;Тихіше</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>Зробити д&amp;іалогом плану</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>&amp;Без звуку</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Відтворення/пауза</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>Перемотування назад</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>Зупинити перемотування</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>Перемотування вперед</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>На кадр назад</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>На кадр уперед</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>На секунду назад</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>На секунду вперед</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>Попередня склейка</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Наступна склейка</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>Точка в&amp;ходу</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>Точка в&amp;иходу</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>До точки входу</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>До точки виходу</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Прибрати вхід і вихід</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Цикл</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>Збільшити таймлайн</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>Зменшити таймлайн</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>Таймлайн повністю</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>Пр&amp;ив’язка</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>Зображення 100 %</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>&amp;Безпечні зони</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>&amp;Написи в кадрі</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Повний екран</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Аналіз</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>П&amp;ереміщувати панелі</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Скинути компонування</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Світла</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Висока контрастність</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>Генерувати в&amp;иділене</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>Генерувати все &amp;застаріле</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>&amp;Пауза черги</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Скасувати все</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Змінити клавіші…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>&amp;Про Seine Storyboard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>П&amp;лан</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>П&amp;ерехід</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>&amp;Звук</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Відтворення</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>В&amp;игляд</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Генерація</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Н&amp;едавні</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Компонування</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>М&amp;ова</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панелі</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>Менше &amp;руху</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>По&amp;сібник</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>Ваш пе&amp;рший проєкт</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>Експорт ді&amp;апазону вхід/вихід…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>&amp;Закрити вікно</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>Довше на &amp;кадр</translation>
    </message>
</context>
<context>
    <name>app::WindowParts</name>
    <message>
        <source>Boards</source>
        <translation>Розкадрування</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Таймлайн</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
</context>
<context>
    <name>widgets::AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Аналіз</translation>
    </message>
    <message>
        <source>No measures yet: they appear with the first take</source>
        <translation>Показників ще немає: вони з’являться з першим дублем</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>Криві критеріїв</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>Назва плану %1</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>Замінити зображення</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>Заголовок сцени; порожньо: без нової сцени</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>НАТ. МІСЦЕ, ЧАС</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Вибрати зображення…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Розкадрування</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Сцена %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Перетягніть сюди зображення</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>Файли або цілу теку; кожен стане планом</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>Рух камери</translation>
    </message>
    <message>
        <source>start</source>
        <translation>початок</translation>
    </message>
    <message>
        <source>end</source>
        <translation>кінець</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>Початок руху камери</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>Кінець руху камери</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>%1 % кадру, %2 % зліва, %3 % згори</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>Відео (MP4)</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>Відтворюється в будь-якому браузері, на телефонах і в кожній програмі монтажу.</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>Відео ProRes (MOV)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>ProRes 422 HQ для монтажу й корекції кольору: великий файл, майже без втрат.</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>Відео на кожен план</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>Тека з MP4 для кожного плану.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Анімований GIF</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>Рухається в листах і повідомленнях. Найкраще на кілька секунд.</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Зображення (PNG)</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>Тека із зображенням кожного кадру, без втрат.</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>Лише звук (WAV)</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>Мікс усіх доріжок, 48 кГц, стерео, 24 біти.</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>Розкадрування на папері (PDF)</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>Сторінки із зображеннями, тривалістю й текстами для друку або надсилання.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Вебсторінка (HTML)</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>Один файл, де йдуть усі плани, для будь-якого браузера.</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>Список планів (CSV)</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>Таблиця всіх планів для електронних таблиць.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Субтитри (SRT)</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>Діалоги з їхнім часом.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>Для DaVinci Resolve, Premiere, Kdenlive, Flame. Поруч записуються відео планів.</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>Архів OpenTimelineIO</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>Монтаж і його відео в одному файлі.</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>Для Premiere, Resolve, Vegas. Поруч записуються відео планів.</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>Для Final Cut Pro і Resolve. Поруч записуються відео планів.</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Монтажний лист (EDL)</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600, найстаріша спільна мова: склейки й напливи. Поруч записуються відео планів.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Експорт</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Вибрати…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>Стан експорту</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Перебіг експорту</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Куди</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Що експортувати</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Увесь проєкт</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>Від входу до виходу</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>Виділені плани</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Діапазон</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Діапазон</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>Як у проєкті</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Розмір</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Кадрів за секунду</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>Кадрів за сек&amp;унду</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264: відтворюється всюди</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265: удвічі менше, нові програвачі</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1: найменший, найновіші браузери</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Кодек</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>К&amp;одек</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Найкраща</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Добра</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Малий файл</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Якість</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Якість</translation>
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
        <translation>Діалог</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>У кадрі</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Логотип</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>Доріжка у відео</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>Файл SRT поруч</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитри</translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation>Су&amp;бтитри</translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation>Де можливо, використовувати відеокарту</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>Планів на сторінці</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>Планів на с&amp;торінці</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, альбомна</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, книжкова</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, альбомна</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, книжкова</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Папір</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>H.264: менше</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>Відео планів</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>В&amp;ідео планів</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Захлести</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>Скільки ще від кожного плану є за склейкою, для підрізання</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>&amp;Захлести</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>Таймкод drop-frame</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>Увесь проєкт, %1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>Як у проєкті, %1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>Як у проєкті, %1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>П&amp;очати</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>&amp;Закінчити зараз і зберегти</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Використ&amp;ати цю модель</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Стан навчання</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>Зразок вивченого дотепер</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>&amp;Тека із зображеннями та відео</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Вибрати…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> хв</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Час навчання</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Мої малюнки</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Назва нової моделі</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Навчатися на</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Час</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Втрати під час навчання</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>втрати</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>на контрольних зображеннях</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>кроки</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>%n зображення проєкту</numerusform>
            <numerusform>%n зображення проєкту</numerusform>
            <numerusform>%n зображень проєкту</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>П&amp;родовжити</translation>
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
        <translation>Генерувати %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Генерувати</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Генерувати знову</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation>Виберіть план або перехід,
щоб сказати, що в ньому відбувається</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>зайняло %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>лишилося %1</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>Тривалість виглядає так: 4:12 (секунди:кадри), 4.5 s або 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>Наскільки гучно, ліворуч і праворуч</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>Використ&amp;ати цю модель</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Лишити</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>Додати SEINE</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>половина розміру (float16)</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>половина розміру, ширший діапазон (bfloat16)</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>повна точність (float32)</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>seine.pt, як його завантажено; порожньо: лише Stable Diffusion, для навчання</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>тека stable-diffusion-v1-4</translation>
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
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>&amp;Зберегти як</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (використовується)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>не придатна</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>&amp;Видалити %1 назавжди</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>Зерно — ціле число; порожньо: типове</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>Від %1 до %2; порожньо: типово</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>різне</translation>
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
        <translation>у черзі</translation>
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
        <translation>застаріло</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>відсутнє</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>кінець руху</translation>
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
        <translation>Черга</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>Черга порожня.
Тут показано плани й переходи, що створюються.</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>Прибрати готове</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Призупинити чергу</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Показати на таймлайні</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>Створити наступним</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати знову</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Скасувати все</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Продовжити чергу</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>лишилося %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>лишилося завдань: %1</translation>
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
        <translation>%1 хв %2 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>близько %1 год</translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>Положення</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Сила промпту</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>типово %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>будь-яке</translation>
    </message>
    <message>
        <source>default</source>
        <translation>типово</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>Статична</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Наїзд</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Від’їзд</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Панорама ліворуч</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Панорама праворуч</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Панорама вгору</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Панорама вниз</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>З рук</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>Власний рух</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>Зерно, сила промпту, кроки</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>Замінити зображення; тривалість лишиться</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Що відбувається</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Статика</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Анімація</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Хто що каже</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Діалог</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Чого уникати</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>триває</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Заповнити кадр</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>З полями</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Розтягнути</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>Сцена, яка тут починається</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>Вписування зображення</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>План %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n план</numerusform>
            <numerusform>%n плани</numerusform>
            <numerusform>%n планів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>разом %1</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>Назва доріжки</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>Без звуку: цю доріжку не чути</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>Соло: чути лише доріжки соло</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>Блокування: кліпи на цій доріжці не змінюються</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>Гучність у децибелах: тягніть убік, подвійне клацання для 0</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>Додати звукову доріжку</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>Тягніть для наростання або згасання</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>Тягніть для гучності; точніше з Shift</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>тиша</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Діалог</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Доріжка %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: не читається</translation>
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
        <translation>Доріжка</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>Перетягніть сюди музику й голоси</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>Звукові доріжки</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>тривалість %1, з %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>без звуку</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>заблоковано</translation>
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
        <translation>%1 (доріжку заблоковано)</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>Модель, яка створює плани й переходи</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>Генерувати те, що більше не відповідає</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>Розмір і частота кадрів фільму</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Збережено %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ще не збережено</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Лише читання</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>генерувати: %1</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>%1 × %2 · %3 кадр/с</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>проєкт %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>пам’ять %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>Дублі</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>Показати два дублі поруч</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Нове зерно</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>Створити ще один дубль з іншим зерном</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>Схоже, текст описує не те, що показує цей дубль.</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Дублі</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Дублів ще немає</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · зерно %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>створюється, %1 %</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибраний</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>із зірочкою</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>заблокований</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>застарілий</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>Дубль %1, зерно %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>Відтворювати натомість заглушку</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Зняти зірочку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Позначити зірочкою</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Відтворити тут</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>Заблокувати: ніщо його не замінить</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>Зберегти як фільм…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>Створити знову з цим зерном</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>Видалити дубль</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>створюється: %1</translation>
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
        <translation>Текст маркера; порожньо: без маркера</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>тривалість %1, з %2</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>План %1, %2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>%1, від плану %2 до плану %3</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>Тягніть, щоб змінити тривалість; з Alt — коштом наступного плану</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n план</numerusform>
            <numerusform>%n плани</numerusform>
            <numerusform>%n планів</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>Перетягніть сюди зображення; вони йтимуть одне за одним</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Маркери</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
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
        <translation>Перехід</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Тривалість</translation>
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
        <translation>Що відбувається між ними</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Чого уникати</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Перехід %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>Наступний план починається одразу.</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>Одне зображення розчиняється в іншому.</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>Форми перетікають одна в одну вздовж оптичного потоку.</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>Нові зображення ведуть від плану до плану, як ви опишете.</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>Наступний план починається одразу</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>Одне зображення розчиняється в іншому</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>Форми перетікають одна в одну вздовж оптичного потоку</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>Нові зображення ведуть від плану до плану, як сказано в промпті</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Вид переходу</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Склейка</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Наплив</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Морфінг</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Генерований</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation>Вписати зображення або показати 100 %</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Безпечні зони</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>Номер плану й таймкод у кадрі</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>Камера: тягніть початок і кінець руху</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Перший кадр</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>На кадр назад</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>На кадр уперед</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Останній кадр</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>Діапазон починається тут</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>Діапазон закінчується тут</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Повний екран</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Тривалість фільму</translation>
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
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Вийти з повного екрана</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Повний екран</translation>
    </message>
</context>
<context>
    <name>widgets::VolumeBar</name>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>Let the film be heard</source>
        <translation>Увімкнути звук фільму</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>Вимкнути звук фільму</translation>
    </message>
</context>
</TS>
