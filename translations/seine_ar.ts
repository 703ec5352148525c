<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>يتغيّر حوار %1</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>يتغيّر حدث %1</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>تتغيّر ملاحظات %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>يتغيّر عنوان مشهد %1</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>تتغيّر مدة %1</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>تتغيّر صورة %1</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>يتغيّر صوت %1</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>تغيّر حوار %1 في السيناريو وهنا: تبقى نسختك</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>تغيّر حدث %1 في السيناريو وهنا: تبقى نسختك</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>تغيّرت ملاحظات %1 في السيناريو وهنا: تبقى نسختك</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>تغيّر عنوان مشهد %1 في السيناريو وهنا: تبقى نسختك</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>تغيّرت مدة %1 في السيناريو وهنا: تبقى نسختك</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>تغيّرت صورة %1 في السيناريو وهنا: تبقى نسختك</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>تغيّر صوت %1 في السيناريو وهنا: تبقى نسختك</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>بعد %1 يأتي قطع</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>بعد %1 يأتي مزج، عدد إطاراته %2</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>بعد %1 يأتي تحوّل، عدد إطاراته %2</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>بعد %1 يأتي انتقال مولَّد، عدد إطاراته %2</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>اللقطة %1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>اللقطة %1 «%2»</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>لقطة بلا اسم</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>لقطة جديدة في البداية: %1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>لقطة جديدة في «%1»: %2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>تأخذ اللقطات ترتيب السيناريو</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>لم تعد في السيناريو، تُزال: %1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>لم تعد في المونتاج، تُزال: %1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>ترد مرة أخرى: %1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>تصبح رقم %2: %1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>يتغيّر عدد الإطارات من %2 إلى %3: %1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>حُذفت هنا ولن تعود: %1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>لم تعد في السيناريو، لكن عُمل عليها هنا فتبقى: %1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>لا صورة: %1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>لا صورة (%2 ليس في المجلد images/‎): %1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>إحدى طبقات الصورة مفقودة: %1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>الصوت %2 مفقود: %1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>ليس أي من المقاطع لقطة من هذه القصة</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>تُغلق فجوة عدد إطاراتها %1</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>ليست لقطة من هذه القصة، استُبعدت: %1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>الانتقال بعد %1 لم يعد يليها، فاستُبعد</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>مسارات صورة أخرى، استُبعدت: %1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>متداخل (%2)، استُبعد: %1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>حول Seine Storyboard</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;من صور لوحات القصة إلى فيلم، على هذا الحاسوب وحده.&lt;/p&gt;&lt;p&gt;برمجية حرة بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>التماسك</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>الشبه بالبداية</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>الشبه بالنهاية</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>مطابقة النص</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>الحدّة</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>صورة مزدوجة</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>تحوّل</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>تلاشٍ متقاطع</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>كل المعايير</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>أي معيار</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>معيار واحد لكل المحاولات، أو كل معايير المحاولة المختارة</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>تصدير التحليل</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>تصدير صورة أو أرقام</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;صورة (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;أرقام (CSV)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>حدد لقطة أو انتقالًا له محاولة لرؤية قياساته.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>لا يمكن قياس هذا: %1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>التماسك</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>الشبه</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>تصدير صورة</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG ‏(*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>تمت كتابة %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>تعذّرت كتابة %1: اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>تصدير الأرقام</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>التماسك والشبه بالمشاهد ومطابقة النص، حسب %1</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>الحركة %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>لم تعد هذه اللقطات موجودة؛ انسخها من جديد.</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>انسخ أولًا لقطة من هذه القصة: عندها يمكن إعطاء كاميرتها وإعداداتها للقطات أخرى.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>لا توجد في الحافظة صورة ولا لقطة ولا صوت ولا نص.</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>هذه القصة قيد التحرير في نافذة أخرى أو برنامج آخر: يمكن هنا عرضها فقط. احفظها باسم آخر لتعديلها.</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>تعذّر إنشاء قصة جديدة</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>تعذّر فتح %1</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>تعذّر حفظ القصة باسم %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>تعذّر حفظ «%1»</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>تعذّر حفظ محاولة مكتملة</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>تعذّر حفظ صورة</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>تعذّرت استعادة الحالة السابقة</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>تعذّر التخلص من المحاولات</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>تعذّر حفظ التراجع</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>تعذّر حفظ الإعادة</translation>
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
            <numerusform>إضافة لقطات</numerusform>
            <numerusform>إضافة لقطة</numerusform>
            <numerusform>إضافة لقطتين</numerusform>
            <numerusform>إضافة %n لقطات</numerusform>
            <numerusform>إضافة %n لقطة</numerusform>
            <numerusform>إضافة %n لقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>حذف لقطات</numerusform>
            <numerusform>حذف لقطة</numerusform>
            <numerusform>حذف لقطتين</numerusform>
            <numerusform>حذف %n لقطات</numerusform>
            <numerusform>حذف %n لقطة</numerusform>
            <numerusform>حذف %n لقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>نقل لقطات</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>تغيير لقطة</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>استبدال صورة</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>تغيير المدة</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>تسمية لقطة</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>كتابة ما يحدث</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>كتابة حوار</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>كتابة حدث</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>كتابة ملاحظات</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>تغيير المشهد</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>تغيير الحركة</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>تغيير الكاميرا</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>تغيير الملاءمة</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>تغيير الانتقال</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>تغيير مدة الانتقال</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>كتابة نص الانتقال</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>تغيير إعدادات الانتقال</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>إضافة محاولة</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>استعادة محاولات</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>حذف محاولات</numerusform>
            <numerusform>حذف محاولة</numerusform>
            <numerusform>حذف محاولتين</numerusform>
            <numerusform>حذف %n محاولات</numerusform>
            <numerusform>حذف %n محاولة</numerusform>
            <numerusform>حذف %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>اختيار محاولة</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>اختيار البديل المؤقت</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>تمييز محاولة بنجمة</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>قفل محاولة</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>فتح قفل محاولة</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>تقسيم لقطة</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>ضم لقطات</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>تسمية القصة</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>تغيير إعدادات القصة</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>إضافة علامة</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>حذف علامة</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>تغيير علامة</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>إضافة مسار</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>حذف مسار</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>نقل مسار</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>تسمية مسار</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>تغيير مسار</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>إضافة أصوات</numerusform>
            <numerusform>إضافة صوت</numerusform>
            <numerusform>إضافة صوتين</numerusform>
            <numerusform>إضافة %n أصوات</numerusform>
            <numerusform>إضافة %n صوتًا</numerusform>
            <numerusform>إضافة %n صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>حذف أصوات</numerusform>
            <numerusform>حذف صوت</numerusform>
            <numerusform>حذف صوتين</numerusform>
            <numerusform>حذف %n أصوات</numerusform>
            <numerusform>حذف %n صوتًا</numerusform>
            <numerusform>حذف %n صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>تغيير أصوات</numerusform>
            <numerusform>تغيير صوت</numerusform>
            <numerusform>تغيير صوتين</numerusform>
            <numerusform>تغيير %n أصوات</numerusform>
            <numerusform>تغيير %n صوتًا</numerusform>
            <numerusform>تغيير %n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>استعادة حالة سابقة</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>لا توجد صورة أو فيديو باسم %1</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>اختر غيره</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>الصورة أو الفيديو %1 تالف</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>استبدل الصورة، أو أنشئ المحاولة من جديد</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>هذه ليست قصة</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>اختر ملف ‎.seine</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>الملف تالف (%1)</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>احفظ ما بقي منه بالأمر &quot;seine recover&quot;، أو استخدم نسخة احتياطية</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>احفظ ما بقي منه بالأمر &quot;seine recover&quot;</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>أفسح مكانًا وحاول من جديد؛ ما حُفظ من قبل سليم</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>أفسح مكانًا وحاول من جديد</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>لا يمكن تعديل الملف (%1)</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>احفظ نسخة في مجلد آخر</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>الملف قيد الاستخدام في برنامج آخر</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>حاول من جديد، أو افتحه للقراءة فقط</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>قيمة غير مناسبة (%1)</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>أبلغ عن هذا كخلل</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>لا مكان للكتابة (%1)</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>فشلت القراءة أو الكتابة (%1)</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>افحص القرص؛ ما حُفظ من قبل سليم</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>تعذّر فتح الملف (%1)</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>تحقق من اسمه ومجلده والأذونات</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>محتوى الملف ليس كما هو متوقع (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>اختر مجلدًا تمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>تحقق من الاسم والمجلد</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>تحقق من القرص والمجلد</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>القصة قيد التحرير لدى %1</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>أغلقها هناك، أو افتحها للقراءة فقط</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>لا إذن بقراءة الملف</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>اطلب الإذن من مالكه</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>القصة مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>احفظ نسخة وعدّلها</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>تحقق من الملف وحاول من جديد</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>لا يمكن أن تحتوي القصة نفسها</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>تعذّرت كتابة الملف</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>تحقق من المجلد والمساحة على القرص</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>الملف مبتور</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>هذا ملف برنامج آخر</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>الملف مبتور، %1 من %2 بايت</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>تعذّرت كتابة نسخة للقراءة</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>أفسح مكانًا هناك</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>أُنشئت القصة بإصدار أحدث لا يستطيع هذا الإصدار قراءته</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>حدّث البرنامج</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>يجب أن يختلف اسم النسخة عن اسم القصة</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>اختر اسم ملف</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>القصة في الملف غير متسقة (%1)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>لا صوت في الملف</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>اختر ملف صوت أو فيديو فيه صوت</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>الصوت بلا قنوات</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>قد يكون الملف تالفًا؛ احفظه من جديد</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>في الصوت %1 عيّنة في الثانية</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>لا يمكن التنقل داخل الصوت</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>احفظه بصيغة WAV أو FLAC</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>لا يمكن تحويل صوت من %1 قناة بتردد %2 هرتز</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>احفظه ملف WAV ستيريو</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>الصوت فارغ</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>احفظه من جديد</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>الصوت أطول من %1 ث</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>الصوت أطول من اثنتي عشرة ساعة</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>لا صوت فيه</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>احفظه من جديد، أو اختر غيره</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>يمكن عرضها فقط</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>قصّه أولًا</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>أعد ملف %1 إلى مكانه أو اختر غيره</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>تحقق من أن لديك إذنًا بقراءته</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>هذا مجلد وليس ملف %1</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>اختر ملفًا بداخله</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>هذا ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>اختر ملف %1</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>انسخ ملف %1 أو احفظه من جديد</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>تعذّرت كتابة الملف (%1)</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>أفسح مكانًا أو اختر قرصًا آخر؛ لم يتبقَّ أي أثر</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>اختر مجلدًا لديك إذن بالكتابة فيه</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>يحتاج الملف إلى اسم</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>اختر اسمًا في ذلك المجلد</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>يوجد مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>الاسم طويل جدًا</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>اختر اسمًا لا يتجاوز 255 بايت</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>أنشئه أو اختر غيره</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>الملف كبير جدًا (%1 MiB، الحد %2 MiB)</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>الملف كبير جدًا (%1 MiB)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>احفظه بحجم أصغر</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>تعذّرت قراءة الملف (%1)</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>افحص القرص الذي هو عليه</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>لا يوجد مرمّز %1 في مكتبات FFmpeg هنا</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>لا يوجد مرمّز لـ %1 في مكتبات FFmpeg هنا</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>ثبّت libavcodec من Debian أو صدّر بترميز آخر</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>فشل %1 (%2)</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>اختر إعدادات أخرى؛ لم يتبقَّ أي أثر</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>هذا ليس ملف %1 قابلًا للقراءة (%2)</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>قد يكون الملف مبتورًا أو من نوع آخر؛ افتحه في مشغّل واحفظه من جديد بصيغة MP4 أو WAV</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>الترميز %1 غير معروف هنا</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>حوّل الملف إلى H.264 أو WAV</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>تعذّر فك ترميز دفق %1 ‏(%2)</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>لا يمكن تحويل صور مرمّزة بـ %1</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>احفظ الملف بصيغة أكثر شيوعًا</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>الفيلم أطول من أن يكون GIF</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>صغّره أو قصّره، أو صدّر فيديو</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>لا صور في الملف</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>اختر فيديو</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>ليس في الفيديو إطارات قابلة للقراءة</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>قد يكون الملف مبتورًا؛ احفظه من جديد</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>تعذّر فك ترميز الإطار %1 ‏(%2)</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>الملف تالف أو مبتور؛ صدّره من جديد</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>الفيديو فارغ</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>أنشئه أو احفظه من جديد</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>الفيديو المكتوب لا يُقرأ كما ينبغي: %1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>صدّر من جديد بإعدادات أخرى؛ لم يتبقَّ أي أثر</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>يحتاج التصدير إلى مجلد خاص به، وهذا المجلد مستخدم</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>اختر مجلدًا جديدًا أو فارغًا</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>تعذّر إنشاء المجلد (%1)</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>اختر مكانًا لديك إذن بالكتابة فيه</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>تعذّرت تسمية المجلد (%1)</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>صورة %1 تالفة أو من نوع غير مدعوم (%2)</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>صورة tiff تالفة أو من نوع غير مدعوم</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>افتحها في برنامجها الأصلي واحفظها من جديد، بصيغة PNG إن أمكن</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>هذه ليست صورة قابلة للقراءة</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>استخدم PNG أو JPEG أو WebP أو TIFF أو BMP أو GIF أو PSD أو SVG؛ العبرة بالمحتوى لا بالاسم</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>صورة %1 مبتورة</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>انسخها أو احفظها من جديد</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>الصوت أطول مما يتسع له WAV</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>اكتبه على أجزاء</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>لا شيء للطباعة</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>لا شيء للتصدير</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>أضف لقطة أولًا</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>أضف لقطة أولًا، أو اختر نطاقًا داخل القصة</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>لا صوت في القصة</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>ضع صوتًا على مسار أولًا</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>لا مساحة كافية على القرص (%1 MiB من نحو %2 MiB)</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>أفسح مكانًا أو صدّر إلى قرص آخر</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>تعذّرت تسمية الأرشيف (%1)</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>اختر اسمًا أو مجلدًا آخر</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>تعذّرت كتابة الأرشيف (%1)</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>تحقق من المساحة على القرص ومن ملفات الوسائط</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>تحقق من اسمه ومكانه</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>الملف أكبر من أن يكون مونتاجًا</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>صدّره من جديد</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>لا تسلسل فيه</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>صدّر تسلسلًا بصيغة Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>لا يوجد مسار صورة فيه مقاطع</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>صدّر التسلسل من جديد</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>صدّر الخط الزمني من جديد</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>هذا ليس XML ‏(%1)</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>اختر ملف Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>هذا ليس سيناريو Final Draft</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>اختر ملف ‎.fdx كما يحفظه Final Draft 8 وما بعده</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>لا شيء يُرى في السيناريو</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>هذا ليس نصًا</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>احفظ السيناريو نصًا عاديًا (UTF-8)</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>هذا ليس أرشيف OpenTimelineIO ‏(%1)</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>اختر ملف ‎.otioz</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>الأرشيف تالف</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>انسخه أو صدّره من جديد</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>لا خط زمنيًا فيه</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>صدّر خطًا زمنيًا بصيغة OpenTimelineIO</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>هذا ليس JSON</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>اختر ملف ‎.otio</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>قسّمه</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>لا لوحات في المشروع</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>اختر مجلدًا فيه storyboards/ أو ملف ‎.storyboarder</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>هذا ليس سيناريو أو لوحات قصة قابلة للقراءة</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>اختر ملف ‎.storyboarder أو ‎.fountain أو ‎.fdx</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>لا لوحات فيه</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>اختر ملفًا حفظه Storyboarder</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>لا يمكن البدء من صورة لا يمكن عرضها</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>استبدلها (%1)</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1، ولا حتى بنصف الحجم</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>أغلق برامج أخرى، أو صغّر إطار القصة، أو قصّر اللقطة</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>أغلق برامج أخرى أو اطلب حجمًا أصغر</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>أغلق برامج أخرى أو اطلب حجمًا أصغر (%1)</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>الذاكرة لا تكفي: يحتاج النموذج إلى نحو %1، والمتاح %2</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>أغلق برامج أخرى أو اختر نموذجًا أصغر</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>الذاكرة لا تكفي: المطلوب نحو %1، والمتاح %2</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>اطلب حجمًا أصغر أو إطارات أقل، أو أغلق برامج أخرى</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>اطلب حجمًا أصغر أو إطارات أقل، أو اختر المعالج جهازًا</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>فشلت مكتبة الموترات (%1)</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>يُرجى الإبلاغ عن هذه الرسالة</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>تعذّرت كتابة النموذج الجديد (%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>أفسح مكانًا على القرص أو اختر مكانًا آخر</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>لا أوزان</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>يجب أن يحتوي model.safetensors أو pytorch_model.bin</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>لا أوزان في المجلد</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>ضع فيه diffusion_pytorch_model.safetensors أو model.safetensors</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>لا يوجد مجلد نموذج كهذا</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>اختر مجلدًا يحتوي model_index.json</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>مرمّز النص يعطي %1 قناة، ومزيل الضوضاء يأخذ %2</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>استخدم أجزاء متوافقة معًا</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>تعذّرت إزالة النموذج (%1)</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>تحقق من إمكان الكتابة في مجلده</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>تحقق من اكتمال مجلد النموذج</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>الملف أكبر من أن يكون إعدادات</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>اجلب النموذج من جديد</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>الملف ليس JSON صالحًا (المتوقع كائن غير مفرط التداخل)</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>استخدم مجلد نموذج يعرفه هذا البرنامج</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>الأوزان لا تناسب الشبكة (%1)</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>استخدم الأوزان الخاصة بملف config.json هذا</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>تعذّر فتح الملف (%1)</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>تحقق من اكتمال مجلد النموذج وإمكان قراءته</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>نقطة حفظ لا تُقرأ: %1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>استخدم ملف موترات بسيطة كتبه torch.save، أو حوّله إلى safetensors</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>ملف safetensors تالف: %1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>نقطة حفظ تالفة: %1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>أرشيف تالف: %1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>اجلب الملف من جديد</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>اذكر اسم مجلد أو صورة أو فيديو</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>تعذّرت قراءة المجلد (%1)</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>اسمح بقراءته، أو اذكر غيره</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>لا صور ولا فيديو للتعلّم منها</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>لا يمكن التعلّم من أي من الملفات وعددها %1 ‏(%2)</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>قدّم صورًا، أو مقاطع فيديو مدتها ثانيتان فأكثر</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>بدأ التدريب بخيارات أخرى</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>استخدم الخيارات نفسها، أو درّب في مجلد آخر</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>يوجد شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>اختر اسمًا آخر للنموذج الجديد</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>يحتاج النموذج الجديد إلى اسم</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>اختر مكانًا تمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>تباعد التدريب: أحد التدرجات ليس رقمًا</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>خفّض معدل التعلّم وابدأ من جديد من آخر نقطة حفظ</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1: %2؛ %3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>أُنشئت القصة بإصدار أحدث من البرنامج: تُفتح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>لا يُسمح بتعديل الملف: يُفتح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>لا يُسمح بتعديل المجلد: تُفتح القصة للقراءة فقط.</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>لا توجد مساحة على القرص: تُفتح القصة للقراءة فقط.</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>تعذّرت قراءة جزء من سجل التعديلات وقد فُقد.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>توقّف البرنامج مرتين على نحو غير متوقع أثناء العمل على هذا</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>أغلق برامج أخرى وحاول من جديد؛ وإن تكرّر ذلك فصغّر إطار القصة أو قصّر اللقطة</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>إلغاء · 0%</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>‏%1 جاهز.</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>‏%1 جاهز (%2).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>أُلغي التصدير؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>فشل التصدير: %1. %2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>إلغاء · %1%</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>تصدير آخر ما صُدّر من جديد</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>لقطات</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>صور (%1);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>لا شيء للتصدير بعد: أفلت بعض الصور أولًا.</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>حدّد الوجهة: اسم للملف.</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>فتح قصة</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>قصص (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>عادت القصة كما كانت: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>لم يُتخلَّص من أي محاولة: %1.</numerusform>
            <numerusform>تم التخلص من محاولة واحدة: %1.</numerusform>
            <numerusform>تم التخلص من محاولتين: %1.</numerusform>
            <numerusform>تم التخلص من %n محاولات: %1.</numerusform>
            <numerusform>تم التخلص من %n محاولة: %1.</numerusform>
            <numerusform>تم التخلص من %n محاولة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>توجد قصة بلا اسم من %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>حفظ القصة باسم</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>حُفظت باسم %1. من الآن يُحفظ كل تغيير فورًا.</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>بلا عنوان، %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>استيراد صور</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>صور (%1);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>استبدال الصورة</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>جارٍ قراءة الصور: %1 من %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>لم تُستورد أي صورة.</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>المستورد: %1. وهذه لم تُستورد:</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>بحث عن لقطة</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>أي كلمات من اللقطة</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>ضبط دقيق على صوري</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>ينتهي بعد هذه الخطوة ويكتب النموذج…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>متوقف مؤقتًا. حُفظ ما تم تعلّمه.</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>جارٍ الاستئناف…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>المستبعد: %1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>توقّف. ابدأ من جديد بالاسم نفسه للمتابعة.</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>يتعلّم النموذج مظهر صورك وحركتها. يستغرق ذلك وقتًا: ساعة تُظهر القليل، وليلة تُظهر أكثر. تبقى صورك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>مجلد صور وفيديو</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>جارٍ قراءة الصور…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>جارٍ تحميل النموذج…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>جارٍ فحص الصور المستبقاة…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>جارٍ كتابة النموذج الجديد…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>تم: %1 خطوة خلال %2، محفوظ في %3.</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>الخطوة %1، مدة التعلّم %2، الخسارة %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>الخسارة على صور لم يتعلّم منها: %L1 قبلًا، %L2 الآن.</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>إغلاق الإرشادات</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>قصتك الأولى</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>إضافة الصور</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>أفلت الرسوم على النافذة: ملفات أو مجلدًا كاملًا. كل منها يصبح لقطة، بترتيبها. للتجربة خذ الصور الست لقصة المثال.</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>أخذ صور المثال</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>المشاهدة</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>هذا أنيماتيك بالفعل: صور ثابتة بينها قطع. مفتاح المسافة للتشغيل والإيقاف المؤقت. اسحب الحافة اليمنى للقطة على الخط الزمني لإعطائها وقتًا أطول، واسحب اللقطة لنقلها.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>وصل لقطتين</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>انقر الوصلة بين لقطتين على الخط الزمني، واختر «مولَّد» في الخصائص، واكتب بالإنجليزية ما يحدث بينهما: «smooth transition, night falls».</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>وصل أول لقطتين</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>يصنع النموذج على هذا الحاسوب الصور الجديدة، وتُظهر قائمة الانتظار مدى تقدّمه. واصل التحرير في هذه الأثناء. ما لا محاولة له بعد يُعرض بديله المؤقت.</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>تصدير الفيلم</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>ملف MP4 بالصوت يعمل في كل مكان. كل تعديل محفوظ بالفعل؛ أما «حفظ باسم» فيعطي القصة اسمًا ومكانًا فقط.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>هذا فيلمك الأول</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>أنشئ محاولات أخرى للانتقال وميّز أفضلها بنجمة، وضع موسيقى على مسار، وحرّك الكاميرا: يخبرك F1 بالمزيد عمّا تعمل عليه.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات دليل الاستخدام</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة من دليل الاستخدام</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>انقر خطوة للرجوع أو التقدم إليها</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>الصورتان تُظهران الشيء نفسه: تمت متابعة كل نقطة من إحداهما إلى الأخرى</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>النموذج %1، الخطوات %2، التوجيه %3، البذرة %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>أُنشئت %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>حفظ المحاولة</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>أفلام MP4 ‏(*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بلا اختصار</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>إعادة ضبط &amp;هذا</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>استخدامه ه&amp;نا</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير الاختصارات</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>بحث عن أمر أو اختصار</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>اختصار &amp;جديد</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>اختر أمرًا، ثم اضغط اختصاره الجديد.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>‏%1 يخص «%2».</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>الم&amp;ونتاج</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>ال&amp;لوحات</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>&amp;تقييم المحاولات</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>&amp;حفظ هذا التخطيط…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>ح&amp;ذف التخطيط</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>حفظ التخطيط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>تخطيطي</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>‏%1 مفتوح في برنامج آخر؛ كلما حُفظ هناك ظهر هنا.</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>لا شيء لتوليده: اختر صورة لها حركة، أو انتقالًا مولَّدًا.</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>كل شيء مولَّد بالفعل.</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>نموذج ال&amp;مسودة</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>ا&amp;ختيار مجلد النموذج…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>ال&amp;نماذج…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>&amp;ضبط دقيق على صوري…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>اختيار مجلد النموذج</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(للقراءة فقط)</translation>
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
        <translation>ت&amp;راجع عن: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>مجلد النموذج %1 لم يعد موجودًا: يُستخدم نموذج المسودة.</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… و%1 غيرها</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>‏%1: يتسع</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>‏%1: يتسع على أجزاء</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>‏%1: كبير جدًا</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>، %1 مليون معامل</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>من الآن يُنشئ هذا النموذج المحاولات.</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>نقطة حفظ SEINE</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>نقاط حفظ (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>مجلد Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>جارٍ فحص %1 وكتابته…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>أُضيف إلى %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>أُلغي. لم يُضَف شيء.</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>يُضاف نموذج SEINE المنشور من الملفات التي نشرها مؤلفوه ومؤلفو Stable Diffusion: لا يُنزَّل شيء، وتبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>نموذج المسودة</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>جارٍ قراءة الملفات…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>حُذف. نموذج المسودة يُنشئ المحاولات الآن.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>حُذف.</translation>
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
        <translation>بقي %1:%2</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>أغلق برامج أخرى، أو صغّر الإطار</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>%L1 إطار في الثانية</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>لا صورة لهذه اللقطة بعد: أفلت صورة عليها أولًا.</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>لا يعرف النظام برنامجًا لـ %1. الصورة في %2: كل ما يُحفظ هناك يظهر هنا.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>ليس على هذا الحاسوب؛ احفظه أولًا ثم أفلت الملف</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>لا صور فيه ولا أصوات</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>أكبر من ذاكرة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>لا صورة قابلة للقراءة فيه</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>فُتحت قصة أخرى في هذه الأثناء؛ أفلت من جديد</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>Storyboard pictures to a film, on this computer alone.</source>
        <translation>من صور لوحات القصة إلى فيلم، على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>التوليد بالنموذج الموجود في هذا المجلد.</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>القصص المراد فتحها.</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>قراءة النص</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>النظر في الصور</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>تخيّل الحركة</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>رسم الإطارات</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>لم تُنشأ أي محاولة.</numerusform>
            <numerusform>أُنشئت محاولة واحدة.</numerusform>
            <numerusform>أُنشئت محاولتان.</numerusform>
            <numerusform>أُنشئت %n محاولات.</numerusform>
            <numerusform>أُنشئت %n محاولة.</numerusform>
            <numerusform>أُنشئت %n محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>لم تفشل أي مهمة.</numerusform>
            <numerusform>فشلت مهمة واحدة.</numerusform>
            <numerusform>فشلت مهمتان.</numerusform>
            <numerusform>فشلت %n مهام.</numerusform>
            <numerusform>فشلت %n مهمة.</numerusform>
            <numerusform>فشلت %n مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>تم توليد %1</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>توليد %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>تم توليد كل شيء</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>⁦%1 × %2⁩</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>إطار في الثانية</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>توليد اللقطات والانتقالات التي لا محاولة لها أو محاولتها قديمة</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>تعذّر حفظ قائمة الانتظار: %1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>تعذّر حفظ المحاولة المكتملة
أفسح مكانًا على القرص وحاول من جديد</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>لقطة محذوفة</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>انتقال محذوف</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>اللقطة %1 · تحريك</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>الانتقال %1 ← %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>الذاكرة لا تكفي لهذه المحاولة</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>صغّر إطار القصة، أو أغلق برامج أخرى وحاول من جديد</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>حاول من جديد؛ وإن فشل ثانية فقصّر اللقطة</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>بلا لقطات مضافة منذئذ</numerusform>
            <numerusform>بدون لقطة أُضيفت منذئذ</numerusform>
            <numerusform>بدون لقطتين أُضيفتا منذئذ</numerusform>
            <numerusform>بدون %n لقطات أُضيفت منذئذ</numerusform>
            <numerusform>بدون %n لقطة أُضيفت منذئذ</numerusform>
            <numerusform>بدون %n لقطة أُضيفت منذئذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>بلا لقطات محذوفة منذئذ</numerusform>
            <numerusform>مع لقطة حُذفت منذئذ</numerusform>
            <numerusform>مع لقطتين حُذفتا منذئذ</numerusform>
            <numerusform>مع %n لقطات حُذفت منذئذ</numerusform>
            <numerusform>مع %n لقطة حُذفت منذئذ</numerusform>
            <numerusform>مع %n لقطة حُذفت منذئذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>لا لقطات كما كانت</numerusform>
            <numerusform>لقطة واحدة كما كانت</numerusform>
            <numerusform>لقطتان كما كانتا</numerusform>
            <numerusform>%n لقطات كما كانت</numerusform>
            <numerusform>%n لقطة كما كانت</numerusform>
            <numerusform>%n لقطة كما كانت</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>ترتيب أو إعدادات أخرى</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>كما الآن</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>العودة إلى حالة سابقة</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>الحالات السابقة</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>ا&amp;ستعادتها</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>تُحفظ الحالات تلقائيًا أثناء عملك؛ لا توجد أي حالة بعد.</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>تعذّرت قراءة هذه الحالة.</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>مقارنةً بالآن: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>لا لقطات</numerusform>
            <numerusform>لقطة واحدة</numerusform>
            <numerusform>لقطتان</numerusform>
            <numerusform>%n لقطات</numerusform>
            <numerusform>%n لقطة</numerusform>
            <numerusform>%n لقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>لم تُنشأ محاولات منذئذ.</numerusform>
            <numerusform>تبقى محاولة واحدة أُنشئت منذئذ، دون استخدام.</numerusform>
            <numerusform>تبقى محاولتان أُنشئتا منذئذ، دون استخدام.</numerusform>
            <numerusform>تبقى %n محاولات أُنشئت منذئذ، دون استخدام.</numerusform>
            <numerusform>تبقى %n محاولة أُنشئت منذئذ، دون استخدام.</numerusform>
            <numerusform>تبقى %n محاولة أُنشئت منذئذ، دون استخدام.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>استيراد سيناريو أو لوحات أو مونتاج</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>سيناريوهات، لوحات قصة، مونتاج (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>يمكن عرض القصة فقط.</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>الذاكرة لا تكفي لقراءة %1</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>في %1:</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>‏%1: ما يتغيّر</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة %1…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>تغيّرت القصة أثناء قراءة %1؛ استورده من جديد.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>تعذّرت قراءة هذه الصور:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>تم استيراد %1: بلا تغييرات.</numerusform>
            <numerusform>تم استيراد %1: تغيير واحد.</numerusform>
            <numerusform>تم استيراد %1: تغييران.</numerusform>
            <numerusform>تم استيراد %1: %n تغييرات.</numerusform>
            <numerusform>تم استيراد %1: %n تغييرًا.</numerusform>
            <numerusform>تم استيراد %1: %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>لا شيء يتغيّر: كل هذا في القصة بالفعل.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>لا شيء يتغيّر.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>التغييرات (%1)</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>يبقى كما هو، أو مفقود (%1)</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>كل هذا خطوة واحدة يلغيها «تراجع». والملف نفسه لا يتغيّر أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;تطبيق</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>لا يوجد نموذج</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>اختر مجلد نموذج من توليد ← النموذج</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU، بلا خيوط</numerusform>
            <numerusform>%1 · CPU، خيط واحد</numerusform>
            <numerusform>%1 · CPU، خيطان</numerusform>
            <numerusform>%1 · CPU، %n خيوط</numerusform>
            <numerusform>%1 · CPU، %n خيطًا</numerusform>
            <numerusform>%1 · CPU، %n خيط</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation>‏%1: ليس نموذجًا</translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation>لم تعد هذه اللقطات في القصة التي هي منها.</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>ما زال جلب شيء إلى هنا جاريًا؛ حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>القصة التي هذا منها لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>فُتحت قصة أخرى في هذه الأثناء؛ حاول من جديد.</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>تعذّر الجلب إلى هنا: %1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>لم تعد هذه الأصوات في القصة التي هي منها.</translation>
    </message>
</context>
<context>
    <name>app::SoundActions</name>
    <message>
        <source>Audio %1</source>
        <translation>صوت %1</translation>
    </message>
</context>
<context>
    <name>app::SoundImport</name>
    <message>
        <source>Audio %1</source>
        <translation>صوت %1</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>يمكن عرضها فقط</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>app::SoundLink</name>
    <message>
        <source>Reading sounds: %1 of %2</source>
        <translation>جارٍ قراءة الأصوات: %1 من %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>هذه الأصوات لم تُستورد:</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>استيراد صوت</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>أصوات وفيديو (%1);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;مستوى الصوت</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>&amp;دخول تدريجي</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>&amp;خروج تدريجي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>&amp;نقل إلى مسار</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>مسار جديد</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;كتم</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>&amp;منفرد</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>مست&amp;وى الصوت</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>&amp;تسمية المسار</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>&amp;حذف المسار</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>استيراد &amp;صوت هنا…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>الحوار</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>«%1» مقفل: تبقى أصواته كما هي.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>لم تعد هذه الأصوات موجودة؛ انسخها من جديد.</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>المساحة على القرص</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>ال&amp;تخلص من المحاولات الأخرى</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>تشغل القصة %1 على القرص.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>المحاولات المختارة</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>المحاولات المميّزة بنجمة</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>المحاولات الأخرى</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>للتراجع والحالات السابقة فقط</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>غير مستخدم، يُخلى عند الإغلاق</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>النصوص والسجل والترتيب</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>لا توجد محاولة غير مختارة وبلا نجمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>لا توجد محاولات غير مختارة وبلا نجمة.</numerusform>
            <numerusform>محاولة واحدة غير مختارة وبلا نجمة. بعد التخلص منها يمكن استعادتها بالتراجع حتى إغلاق القصة؛ ثم يُخلى مكانها.</numerusform>
            <numerusform>محاولتان غير مختارتين وبلا نجمة. بعد التخلص منهما يمكن استعادتهما بالتراجع حتى إغلاق القصة؛ ثم يُخلى مكانهما.</numerusform>
            <numerusform>%n محاولات غير مختارة وبلا نجمة. بعد التخلص منها يمكن استعادتها بالتراجع حتى إغلاق القصة؛ ثم يُخلى مكانها.</numerusform>
            <numerusform>%n محاولة غير مختارة وبلا نجمة. بعد التخلص منها يمكن استعادتها بالتراجع حتى إغلاق القصة؛ ثم يُخلى مكانها.</numerusform>
            <numerusform>%n محاولة غير مختارة وبلا نجمة. بعد التخلص منها يمكن استعادتها بالتراجع حتى إغلاق القصة؛ ثم يُخلى مكانها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>علامة %1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>لا لقطات</numerusform>
            <numerusform>لقطة واحدة</numerusform>
            <numerusform>لقطتان</numerusform>
            <numerusform>%n لقطات</numerusform>
            <numerusform>%n لقطة</numerusform>
            <numerusform>%n لقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>&amp;تسمية المشهد</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>بدء م&amp;شهد هنا</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>&amp;تسمية العلامة</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>&amp;حذف العلامة</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>&amp;علامة هنا</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>صورة ثابتة</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>قيد الإنشاء</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>الصورة مفقودة</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>يبدأ المشهد %1</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>اللقطة %1، %2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>تغيّرت الصورة أو النص أو الإعدادات منذ إنشاء المحاولة المختارة.</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 ثانية</translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>مقارنة المحاولات</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>المحاولة اليسرى</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>المحاولة اليمنى</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>المحاولة %1 · البذرة %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1، اللقطة %2، المحاولة %3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1، الانتقال %2، المحاولة %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>لا فيلم لهذه المحاولة.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>‏%1: انقر للوصلة عند رأس التشغيل، أو اسحب إلى وصلة</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>تعذّر عرض هذا الإطار</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>أفلت الصور هنا</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>اللقطة %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>صورة ثابتة</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>الانتقال %1 ← %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>مزج حتى التوليد</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>تصبح الملفات أو المجلدات من سطح المكتب لقطات بترتيبها.
%1 للاستيراد، %2 للصق.
جديد هنا؟ مساعدة ← قصتك الأولى: فيلم في خمس خطوات.</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>عند رأس التشغيل، على &amp;مسار</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>&amp;حوارًا للقطة التي عند رأس التشغيل</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>تشغيل ال&amp;فيلم أثناء ذلك</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>تسجيل صوت</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>لا ميكروفون</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>تكلّم: يجب أن يتحرك الشريط دون أن يبلغ نهايته.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;تسجيل</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>التسجيل في الفيلم. سجّل من جديد، أو أغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>جارٍ التسجيل: %L1 ث</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>لم يُعثر على ميكروفون. صِل ميكروفونًا، أو اسمح لهذا البرنامج باستخدامه في إعدادات الصوت في النظام.</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>لا يستطيع %1 التسجيل بتردد 48 كيلوهرتز. اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>لا يمكن استخدام %1: يستخدمه برنامج آخر، أو لا إذن لهذا البرنامج.</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>انقطع الميكروفون. حُفظ ما سُجّل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>تعذّرت كتابة التسجيل: %1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>تسجيل %1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;نافذة جديدة</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>ال&amp;عودة إلى حالة سابقة…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>الم&amp;ساحة على القرص…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>استيراد &amp;صور…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>استيراد صو&amp;ت…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>استيراد سينا&amp;ريو أو لوحات أو مونتاج…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>ت&amp;كرار التصدير</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>تص&amp;دير باسم…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خرو&amp;ج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>لصق ال&amp;كاميرا والإعدادات</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>&amp;تحديد كل اللقطات</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>اللقطة أو الانتقال السابق</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>اللقطة أو الانتقال التالي</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>تحديد اللقطة السابقة أيضًا</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>تحديد اللقطة التالية أيضًا</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>&amp;بحث عن لقطة بكلماتها…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>لقطة &amp;جديدة بعدها</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>لقطة جديدة &amp;قبلها</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>&amp;تقسيم عند رأس التشغيل</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>&amp;ضم إلى التالية</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>تقدي&amp;م</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>تأ&amp;خير</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>تق&amp;صير بإطار</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>إطالة بثانية</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>تقصير بثانية</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>ا&amp;ستبدال الصورة…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>تح&amp;رير الصورة في برنامج آخر</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>كتابة ما ي&amp;حدث</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>&amp;علامة عند رأس التشغيل</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>انتقال إلى العلامة السابقة</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>انتقال إلى العلامة التالية</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>النو&amp;ع التالي عند أقرب وصلة</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;قطع</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;مزج</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>&amp;تحوّل</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>م&amp;ولَّد</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>&amp;تسجيل صوت…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>إ&amp;ضافة مسار صوتي</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>&amp;رفع الصوت</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>&amp;خفض الصوت</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>جعله &amp;حوار اللقطة</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>&amp;كتم التشغيل</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>تشغيل سريع للخلف</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>وقف التشغيل السريع</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>تشغيل سريع للأمام</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>إطار إلى الخلف</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>إطار إلى الأمام</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>ثانية إلى الخلف</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>ثانية إلى الأمام</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>القطع السابق</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>القطع التالي</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>تعيين ال&amp;دخول</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>تعيين ال&amp;خروج</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>إلى نقطة الدخول</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>إلى نقطة الخروج</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>مسح الدخول والخروج</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>تكبير الخط الزمني</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>تصغير الخط الزمني</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>ملاءمة الخط الزمني</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>ان&amp;جذاب</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>الصورة بحجم 100%</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>المناطق الآم&amp;نة</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>ال&amp;بيانات على الصورة</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>ال&amp;تحليل</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>تحري&amp;ك الألواح</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إعادة &amp;ضبط التخطيط</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>توليد المح&amp;دد</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>توليد كل ال&amp;قديم</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>إيقاف القائمة &amp;مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>إلغاء ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الا&amp;ختصارات</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>&amp;حول Seine Storyboard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>&amp;لقطة</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>&amp;صوت</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>تولي&amp;د</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ال&amp;أخيرة</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>الت&amp;خطيط</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>الألواح</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>ت&amp;قليل الحركة</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;دليل الاستخدام</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>&amp;قصتك الأولى</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>تصدير نطا&amp;ق الدخول/الخروج…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>إ&amp;طالة بإطار</translation>
    </message>
</context>
<context>
    <name>app::WindowParts</name>
    <message>
        <source>Boards</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>widgets::AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>No measures yet: they appear with the first take</source>
        <translation>لا قياسات بعد: تظهر مع أول محاولة</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>منحنيات المعايير</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>اسم اللقطة %1</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>استبدال الصورة</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>عنوان المشهد؛ فارغ: لا مشهد جديدًا</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>خارجي. المكان، الزمان</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>اختيار صور…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>المشهد %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>أفلت الصور هنا</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>ملفات أو مجلد كامل؛ كل منها يصبح لقطة</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>حركة الكاميرا</translation>
    </message>
    <message>
        <source>start</source>
        <translation>بداية</translation>
    </message>
    <message>
        <source>end</source>
        <translation>نهاية</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>بداية حركة الكاميرا</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>نهاية حركة الكاميرا</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>%1% من الإطار، %2% من اليسار، %3% من الأعلى</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>فيديو (MP4)</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>يعمل في كل متصفح وهاتف وبرنامج مونتاج.</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>فيديو ProRes ‏(MOV)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>‏ProRes 422 HQ للمونتاج وتصحيح الألوان: كبير، وبلا فقد تقريبًا.</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>فيديو لكل لقطة</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>مجلد فيه MP4 لكل لقطة.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF متحرك</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>يتحرك في البريد والرسائل. الأنسب لبضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>صور (PNG)</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>مجلد فيه صورة لكل إطار، بلا فقد.</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>الصوت وحده (WAV)</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>مزيج كل المسارات، 48 كيلوهرتز، ستيريو، 24 بت.</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>اللوحات على الورق (PDF)</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>صفحات فيها اللوحات ومددها ونصوصها، للطباعة أو الإرسال.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>ملف واحد تعمل فيه كل اللقطات، لكل من لديه متصفح.</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>قائمة اللقطات (CSV)</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>جدول بكل اللقطات لبرنامج جداول.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>ترجمة نصية (SRT)</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>الحوار مع أزمنته.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>لـ DaVinci Resolve وPremiere وKdenlive وFlame. تُكتب فيديوهات اللقطات بجانبه.</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>أرشيف OpenTimelineIO</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>المونتاج وفيديوهاته في ملف واحد.</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>لـ Premiere وResolve وVegas. تُكتب فيديوهات اللقطات بجانبه.</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro ‏(FCPXML)</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>لـ Final Cut Pro وResolve. تُكتب فيديوهات اللقطات بجانبه.</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>قائمة قرارات المونتاج (EDL)</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>‏CMX 3600، أقدم لغة مشتركة: قطع ومزج. تُكتب فيديوهات اللقطات بجانبه.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>حالة التصدير</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>وجهة التصدير</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إل&amp;ى</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>ما يُصدَّر</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>القصة كاملة</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>من الدخول إلى الخروج</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>اللقطات المحددة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>ال&amp;نطاق</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>مثل القصة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>إطار في الثانية</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>إ&amp;طار في الثانية</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>‏H.264: يعمل في كل مكان</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>‏H.265: نصف الحجم، مشغّلات أحدث</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>‏AV1: الأصغر، أحدث المتصفحات</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>ال&amp;ترميز</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>ملف صغير</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>ال&amp;جودة</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>اللقطة</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>الرمز الزمني</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>الحوار</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>مكتوب على الصورة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>ال&amp;شعار</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>مسار داخل الفيديو</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>ملف SRT بجانبه</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمة النصية</translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation>الترجمة النصي&amp;ة</translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation>استخدام بطاقة الرسوميات حيث أمكن</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>لقطات في الصفحة</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>لقطات في ال&amp;صفحة</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4، أفقي</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4، عمودي</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter، أفقي</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter، عمودي</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>‏H.264: أصغر</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>فيديوهات اللقطات</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>&amp;فيديوهات اللقطات</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>مقدار ما يزيد من كل لقطة خلف قطعها، لأجل التشذيب</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>ال&amp;هوامش</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>رمز زمني بإسقاط الإطارات</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>القصة كاملة، %1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>مثل القصة، %1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>مثل القصة، %1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>إ&amp;نهاء الآن مع الاحتفاظ</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>ا&amp;ستخدام هذا النموذج</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>حالة التدريب</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>عيّنة مما تم تعلّمه حتى الآن</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>&amp;مجلد صور وفيديو</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>مدة التدريب</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>رسوماتي</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>اسم النموذج الجديد</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>التعلّم من</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>ال&amp;مدة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>خسارة التدريب</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>على الصور المستبقاة</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>خطوات</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>لا صور في القصة نفسها</numerusform>
            <numerusform>صورة القصة نفسها</numerusform>
            <numerusform>صورتا القصة نفسها</numerusform>
            <numerusform>صور القصة نفسها (%n)</numerusform>
            <numerusform>صور القصة نفسها (%n)</numerusform>
            <numerusform>صور القصة نفسها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
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
        <translation>توليد %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>توليد من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation>حدد لقطة أو انتقالًا
لتقول ما يحدث فيه</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>استغرق %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>تُكتب المدة هكذا: 4:12 (ثوانٍ:إطارات) أو 4.5 s أو 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>شدة الصوت، يسارًا ويمينًا</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>ا&amp;ستخدام هذا النموذج</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>ا&amp;لاحتفاظ به</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>إضافة SEINE</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>نصف الحجم (float16)</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>نصف الحجم، مدى أوسع (bfloat16)</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>دقة كاملة (float32)</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>‏seine.pt كما تم تنزيله؛ فارغ: Stable Diffusion وحده، للتدريب</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>المجلد stable-diffusion-v1-4</translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation>&amp;نقطة الحفظ</translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation>&amp;Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>&amp;صيغة الحفظ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (قيد الاستخدام)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>غير قابل للاستخدام</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>&amp;حذف %1 نهائيًا</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>البذرة عدد صحيح؛ فارغ: الافتراضي</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>من %1 إلى %2؛ فارغ: الافتراضي</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>صورة ثابتة</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>نهاية الحركة</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>بديل مؤقت: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>قائمة الانتظار فارغة.
تظهر هنا اللقطات والانتقالات قيد الإنشاء.</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>إزالة المكتمل</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>إيقاف القائمة مؤقتًا</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>إظهار في الخط الزمني</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>جعله التالي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة ثانية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>إلغاء الكل</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>متابعة القائمة</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>المتبقي %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>نحو %1 س</translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>الافتراضي %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي قيمة</translation>
    </message>
    <message>
        <source>default</source>
        <translation>الافتراضي</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>ثابتة</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>اقتراب</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>ابتعاد</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>بان لليسار</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>بان لليمين</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>تيلت لأعلى</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>تيلت لأسفل</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>محمولة باليد</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>حركة خاصة</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>اللقطة</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>البذرة والتوجيه والخطوات</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>استبدال الصورة؛ يبقى التوقيت</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>صورة ثابتة</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>من يقول ماذا</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>الحوار</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>ما يجب تجنبه</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>ملء الإطار</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>حواف فارغة</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>المشهد الذي يبدأ هنا</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>ملاءمة الصورة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>اللقطة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>لا لقطات</numerusform>
            <numerusform>لقطة واحدة</numerusform>
            <numerusform>لقطتان</numerusform>
            <numerusform>%n لقطات</numerusform>
            <numerusform>%n لقطة</numerusform>
            <numerusform>%n لقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>المجموع %1</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>اسم المسار</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>كتم: لا يُسمع هذا المسار</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>منفرد: لا تُسمع إلا المسارات المنفردة</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>قفل: تبقى مقاطع هذا المسار كما هي</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>مستوى الصوت بالديسيبل: اسحب جانبًا، وانقر مزدوجًا للعودة إلى 0</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>إضافة مسار صوتي</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>اسحب للتدرّج</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>اسحب لمستوى الصوت؛ أدق مع Shift</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>الحوار</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>المسار %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>‏%1: تعذّرت القراءة</translation>
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
        <translation>مسار</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>أفلت الموسيقى والأصوات هنا</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>مسارات الصوت</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>المدة %1، من %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>الصوت %1 على %2</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>%1%L2 dB</source>
        <translation>⁦%1%L2 dB⁩</translation>
    </message>
    <message>
        <source>%1 (the track is locked)</source>
        <translation>‏%1 (المسار مقفل)</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>النموذج الذي يُنشئ اللقطات والانتقالات</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>توليد ما لم يعد مطابقًا</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>حجم الفيلم ومعدل إطاراته</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظت %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>للتوليد: %1</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>⁦%1 × %2⁩ · %3 إطار/ث</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>القصة %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>الذاكرة %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>عرض محاولتين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>بذرة جديدة</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>إنشاء محاولة أخرى ببذرة أخرى</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>يبدو أن النص يتحدث عن شيء غير ما تُظهره هذه المحاولة.</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>لا محاولات بعد</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · البذرة %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>قيد الإنشاء، %1%</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>قديمة</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>المحاولة %1، البذرة %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>تشغيل البديل المؤقت عوضًا عنها</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>تشغيل هنا</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>قفل: لا شيء يحل محلها</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>حفظ كفيلم…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>إعادة الإنشاء بهذه البذرة</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>حذف المحاولة</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>قيد العمل: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many shots in which state</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineView</name>
    <message>
        <source>Text of the marker; empty: no marker</source>
        <translation>نص العلامة؛ فارغ: لا علامة</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>المدة %1، من %2</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>اللقطة %1، %2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>%1، من اللقطة %2 إلى %3</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>اسحب لتغيير المدة؛ مع Alt تعطي اللقطة التالية أو تأخذ</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>لا لقطات</numerusform>
            <numerusform>لقطة واحدة</numerusform>
            <numerusform>لقطتان</numerusform>
            <numerusform>%n لقطات</numerusform>
            <numerusform>%n لقطة</numerusform>
            <numerusform>%n لقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>أفلت الصور هنا؛ تُعرض واحدة بعد أخرى</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPage</name>
    <message>
        <source>Transition</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
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
        <translation>ما يحدث بينهما</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>ما يجب تجنبه</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>الانتقال %1 ← %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>تبدأ اللقطة التالية فورًا.</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>تذوب صورة في الأخرى.</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>تتحوّل الأشكال بعضها إلى بعض وفق التدفق البصري.</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>صور جديدة تقود من لقطة إلى أخرى كما تصف.</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>تبدأ اللقطة التالية فورًا</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>تذوب صورة في الأخرى</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>تتحوّل الأشكال بعضها إلى بعض وفق التدفق البصري</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>صور جديدة تقود من لقطة إلى أخرى كما يقول الوصف</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>نوع الانتقال</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قطع</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>مزج</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>تحوّل</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>مولَّد</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation>ملاءمة الصورة، أو عرضها بحجم 100%</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>المناطق الآمنة</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>كتابة اللقطة والرمز الزمني على الصورة</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>الكاميرا: اسحب بداية الحركة ونهايتها</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>الإطار الأول</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>إطار إلى الخلف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>إطار إلى الأمام</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>الإطار الأخير</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>يبدأ النطاق هنا</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>ينتهي النطاق هنا</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>مدة الفيلم</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>widgets::ViewerWidget</name>
    <message>
        <source>Viewer</source>
        <translation>العارض</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>الخروج من ملء الشاشة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
</context>
<context>
    <name>widgets::VolumeBar</name>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Let the film be heard</source>
        <translation>إسماع الفيلم</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>كتم الفيلم</translation>
    </message>
</context>
</TS>
