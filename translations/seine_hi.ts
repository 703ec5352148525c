<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>%1 का संवाद बदलेगा</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>%1 का ऐक्शन बदलेगा</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>%1 के नोट बदलेंगे</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>%1 के सीन का शीर्षक बदलेगा</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>%1 की लंबाई बदलेगी</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>%1 का चित्र बदलेगा</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>%1 का ऑडियो बदलेगा</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>%1 का संवाद पटकथा में भी बदला और यहाँ भी: आपका वाला रहेगा</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>%1 का ऐक्शन पटकथा में भी बदला और यहाँ भी: आपका वाला रहेगा</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>%1 के नोट पटकथा में भी बदले और यहाँ भी: आपके वाले रहेंगे</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>%1 के सीन का शीर्षक पटकथा में भी बदला और यहाँ भी: आपका वाला रहेगा</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>%1 की लंबाई पटकथा में भी बदली और यहाँ भी: आपकी वाली रहेगी</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>%1 का चित्र पटकथा में भी बदला और यहाँ भी: आपका वाला रहेगा</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>%1 का ऑडियो पटकथा में भी बदला और यहाँ भी: आपका वाला रहेगा</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>%1 के बाद कट आएगा</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>%1 के बाद %2 फ़्रेम का डिज़ॉल्व आएगा</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>%1 के बाद %2 फ़्रेम का मॉर्फ़ आएगा</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>%1 के बाद %2 फ़्रेम का जनरेटेड ट्रांज़िशन आएगा</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>शॉट %1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>शॉट %1 “%2”</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>अनाम शॉट</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>शुरुआत में नया शॉट: %1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>“%1” में नया शॉट: %2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>शॉट पटकथा के क्रम में आ जाएँगे</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>अब पटकथा में नहीं है, हट जाएगा: %1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>अब कट में नहीं है, हट जाएगा: %1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>एक बार और आया है: %1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>अब नंबर %2 पर होगा: %1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>%2 की जगह %3 फ़्रेम: %1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>यहाँ मिटाया गया था, वापस नहीं आएगा: %1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>अब पटकथा में नहीं है, पर यहाँ उस पर काम हुआ है, इसलिए रहेगा: %1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>चित्र नहीं है: %1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>चित्र नहीं है (%2, images/ में नहीं है): %1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>चित्र की एक लेयर नहीं मिली: %1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>ऑडियो %2 नहीं मिला: %1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>कोई भी क्लिप इस कहानी का शॉट नहीं है</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>%1 फ़्रेम की ख़ाली जगह भर जाएगी</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>इस कहानी का शॉट नहीं है, छोड़ा गया: %1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>%1 के बाद का ट्रांज़िशन अब उसके बाद नहीं आता, छोड़ा गया</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>बाक़ी चित्र ट्रैक, छोड़े गए: %1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>नेस्टेड (%2), छोड़ा गया: %1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>Seine Storyboard के बारे में</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;स्टोरीबोर्ड के चित्रों से फ़िल्म, केवल इसी कंप्यूटर पर।&lt;/p&gt;&lt;p&gt;GNU जनरल पब्लिक लाइसेंस, संस्करण 3 या बाद के तहत मुक्त सॉफ़्टवेयर।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>सुसंगति</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>शुरुआत जैसा</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>अंत जैसा</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>शब्दों जैसा</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>स्पष्टता</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>दोहरी छवि</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>टेक %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>मॉर्फ़</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>क्रॉस-फ़ेड</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>सभी मापदंड</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>कौन-सा मापदंड</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>सभी टेक का एक मापदंड, या चुने हुए टेक के सभी मापदंड</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>विश्लेषण एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>चित्र या आँकड़े एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>चित्र (PNG) (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>आँकड़े (CSV) (&amp;F)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>माप देखने के लिए कोई ऐसा शॉट या ट्रांज़िशन चुनें जिसका टेक हो।</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>माप रहा है…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>इसे मापा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>सुसंगति</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>समानता</translation>
    </message>
    <message>
        <source>text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>माप रहा है…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>विश्लेषण</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>चित्र एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG चित्र (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 लिख दी गई।</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>%1 नहीं लिखी जा सकती: दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>आँकड़े एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 नहीं लिखी जा सकती: %2।</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>सुसंगति, सीन से समानता, शब्दों से मेल; %1 के अनुसार</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>गति %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>ये शॉट अब वहाँ नहीं हैं; इन्हें फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>पहले इस कहानी का कोई शॉट कॉपी करें: तब उसका कैमरा और सेटिंग दूसरों को दी जा सकती हैं।</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>क्लिपबोर्ड पर न कोई चित्र है, न शॉट, न ऑडियो, न टेक्स्ट।</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>यह कहानी किसी दूसरी विंडो या प्रोग्राम में बदली जा रही है: यहाँ इसे केवल देखा जा सकता है। बदलने के लिए इसे दूसरे नाम से सेव करें।</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>नई कहानी नहीं बनाई जा सकी</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 नहीं खुल सकी</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>कहानी इस नाम से सेव नहीं हो सकी: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>बिना नाम</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>“%1” सेव नहीं हो सकी</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>पूरा हुआ एक टेक सेव नहीं हो सका</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>एक चित्र सेव नहीं हो सका</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>पिछली स्थिति वापस नहीं लाई जा सकी</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>टेक फेंके नहीं जा सके</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>अनडू सेव नहीं हो सका</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>रीडू सेव नहीं हो सका</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4.</source>
        <comment>What failed: why (where). What to do.</comment>
        <translation>%1: %2 (%3)। %4।</translation>
    </message>
</context>
<context>
    <name>app::EditNames</name>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>%n शॉट जोड़ना</numerusform>
            <numerusform>%n शॉट जोड़ना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>%n शॉट मिटाना</numerusform>
            <numerusform>%n शॉट मिटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>शॉट खिसकाना</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>शॉट बदलना</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>दूसरा चित्र लगाना</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>लंबाई बदलना</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>शॉट का नाम बदलना</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>क्या होता है, लिखना</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>संवाद लिखना</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>ऐक्शन लिखना</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>नोट लिखना</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>सीन बदलना</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>गति बदलना</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>कैमरा बदलना</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>फ़िट बदलना</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>सेटिंग बदलना</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>ट्रांज़िशन बदलना</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>ट्रांज़िशन की लंबाई बदलना</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>ट्रांज़िशन के शब्द लिखना</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>ट्रांज़िशन की सेटिंग बदलना</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>टेक जोड़ना</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>टेक वापस लाना</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>%n टेक मिटाना</numerusform>
            <numerusform>%n टेक मिटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>टेक चुनना</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>प्लेसहोल्डर चुनना</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>टेक को स्टार देना</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>स्टार हटाना</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>टेक लॉक करना</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>टेक अनलॉक करना</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>शॉट बाँटना</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>शॉट जोड़कर एक करना</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>कहानी का नाम बदलना</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>कहानी की सेटिंग बदलना</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>मार्कर जोड़ना</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>मार्कर मिटाना</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>मार्कर बदलना</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>ट्रैक जोड़ना</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>ट्रैक मिटाना</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>ट्रैक खिसकाना</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>ट्रैक का नाम बदलना</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>ट्रैक बदलना</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>%n ऑडियो जोड़ना</numerusform>
            <numerusform>%n ऑडियो जोड़ना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>%n ऑडियो मिटाना</numerusform>
            <numerusform>%n ऑडियो मिटाना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>%n ऑडियो बदलना</numerusform>
            <numerusform>%n ऑडियो बदलना</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>पिछली स्थिति वापस लाना</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>%1 नाम का कोई चित्र या मूवी नहीं है</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>कोई दूसरा चुनें</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>%1 नाम का चित्र या मूवी ख़राब है</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>चित्र बदलें, या टेक दोबारा बनाएँ</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>यह कहानी नहीं है</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>कोई .seine फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>फ़ाइल ख़राब है (%1)</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>जो बचा है उसे &quot;seine recover&quot; से बचाएँ, या कोई बैकअप लें</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>जो बचा है उसे &quot;seine recover&quot; से बचाएँ</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>जगह बनाकर फिर कोशिश करें; पहले सेव किया हुआ सुरक्षित है</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>जगह बनाकर फिर कोशिश करें</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>फ़ाइल बदली नहीं जा सकती (%1)</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>दूसरे फ़ोल्डर में कॉपी सेव करें</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>फ़ाइल कोई दूसरा प्रोग्राम इस्तेमाल कर रहा है</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>फिर कोशिश करें, या केवल पढ़ने के लिए खोलें</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>कोई मान ठीक नहीं बैठता (%1)</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>इसकी गड़बड़ी के रूप में सूचना दें</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>लिखने की जगह नहीं है (%1)</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>पढ़ना या लिखना विफल रहा (%1)</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>डिस्क जाँचें; पहले सेव किया हुआ सुरक्षित है</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>फ़ाइल नहीं खुल सकी (%1)</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>इसका नाम, फ़ोल्डर और अनुमतियाँ जाँचें</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>फ़ाइल में अपेक्षित सामग्री नहीं है (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>ऐसा फ़ोल्डर चुनें जिसमें लिखा जा सके</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>नाम और फ़ोल्डर जाँचें</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>डिस्क और फ़ोल्डर जाँचें</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>कहानी में अभी बदलाव हो रहे हैं: %1</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>वहाँ बंद करें, या केवल पढ़ने के लिए खोलें</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>इस नाम की फ़ाइल पहले से है</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>यह फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>फ़ाइल पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>इसके मालिक से अनुमति लें</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>कहानी केवल पढ़ने के लिए खुली है</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>कॉपी सेव करें और उसे बदलें</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>फ़ाइल जाँचकर फिर कोशिश करें</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>कहानी के भीतर वही कहानी नहीं रखी जा सकती</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>फ़ाइल लिखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>फ़ोल्डर और डिस्क की जगह जाँचें</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>फ़ाइल ख़ाली है</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>फ़ाइल बीच में कटी हुई है</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>यह किसी दूसरे प्रोग्राम की फ़ाइल है</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>फ़ाइल बीच में कटी हुई है, %2 में से %1 बाइट</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>पढ़ने के लिए कॉपी नहीं लिखी जा सकी</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>वहाँ जगह बनाएँ</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>कहानी नए संस्करण में बनी है, जिसे यह संस्करण नहीं पढ़ सकता</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>प्रोग्राम अपडेट करें</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>कॉपी का नाम कहानी के नाम से अलग होना चाहिए</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>फ़ाइल का नाम चुनें</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>फ़ाइल की कहानी में आपसी तालमेल नहीं है (%1)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>मूवी</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ऑडियो</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>फ़ाइल में ऑडियो नहीं है</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>कोई ऑडियो फ़ाइल या ऑडियो वाली मूवी चुनें</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>ऑडियो में कोई चैनल नहीं है</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>फ़ाइल ख़राब हो सकती है; फिर से सेव करें</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>ऑडियो में प्रति सेकंड %1 सैंपल हैं</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>ऑडियो में आगे-पीछे नहीं जाया जा सकता</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>इसे WAV या FLAC में सेव करें</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>%2 Hz पर %1 चैनल का ऑडियो बदला नहीं जा सकता</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>इसे स्टीरियो WAV में सेव करें</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>ऑडियो ख़ाली है</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>फिर से सेव करें</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>ऑडियो %1 से॰ से लंबा है</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>ऑडियो बारह घंटे से लंबा है</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>इसमें ऑडियो नहीं है</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>फिर से सेव करें, या कोई दूसरा चुनें</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>इसे केवल देखा जा सकता है</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>पहले इसे काटें</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ऐसी कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>%1 फ़ाइल वापस रखें या कोई दूसरी चुनें</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>जाँचें कि आपको पढ़ने की अनुमति है</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>यह फ़ोल्डर है, %1 नहीं</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>इसमें से कोई फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>यह सामान्य फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>कोई %1 फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>%1 फ़ाइल फिर से कॉपी या सेव करें</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>फ़ाइल लिखी नहीं जा सकती (%1)</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>कुछ जगह ख़ाली करें या दूसरी डिस्क चुनें; पीछे कुछ नहीं छूटा</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>ऐसा फ़ोल्डर चुनें जिसमें आपको लिखने की अनुमति हो</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>फ़ाइल को नाम चाहिए</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>उस फ़ोल्डर में कोई नाम चुनें</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>इस नाम का फ़ोल्डर पहले से है</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>नाम बहुत लंबा है</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>अधिकतम 255 बाइट का नाम चुनें</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ऐसा कोई फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>इसे बनाएँ या कोई दूसरा चुनें</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>फ़ाइल बहुत बड़ी है (%1 MiB, सीमा %2 MiB)</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>फ़ाइल बहुत बड़ी है (%1 MiB)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>इसे छोटा करके सेव करें</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती (%1)</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>वह डिस्क जाँचें जिस पर यह है</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>यहाँ की FFmpeg लाइब्रेरी में %1 एनकोडर नहीं है</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>यहाँ की FFmpeg लाइब्रेरी में %1 के लिए एनकोडर नहीं है</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>Debian का libavcodec इंस्टॉल करें या दूसरे कोडेक से एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>%1 विफल रहा (%2)</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>दूसरी सेटिंग चुनें; पीछे कुछ नहीं छूटा</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>यह पढ़ी जा सकने वाली %1 फ़ाइल नहीं है (%2)</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>फ़ाइल अधूरी या किसी और तरह की हो सकती है; इसे प्लेयर में खोलें, फिर MP4 या WAV में सेव करें</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>कोडेक %1 यहाँ अज्ञात है</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>फ़ाइल को H.264 या WAV में बदलें</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>%1 स्ट्रीम डीकोड नहीं हो सकी (%2)</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>%1 में कोड किए चित्र बदले नहीं जा सकते</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>फ़ाइल को अधिक प्रचलित फ़ॉर्मैट में सेव करें</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>फ़िल्म GIF के लिए बहुत लंबी है</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>इसे छोटा करें, या मूवी के रूप में एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>फ़ाइल में चित्र नहीं हैं</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>कोई मूवी चुनें</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>मूवी में पढ़े जा सकने वाले फ़्रेम नहीं हैं</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>फ़ाइल अधूरी हो सकती है; फिर से सेव करें</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>फ़्रेम %1 डीकोड नहीं हो सका (%2)</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>फ़ाइल ख़राब या अधूरी है; फिर से एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>मूवी ख़ाली है</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>इसे फिर से बनाएँ या सेव करें</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>लिखी गई मूवी वैसी नहीं पढ़ी जा रही जैसी होनी थी: %1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>दूसरी सेटिंग से फिर एक्सपोर्ट करें; पीछे कुछ नहीं छूटा</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>एक्सपोर्ट को अपना अलग फ़ोल्डर चाहिए, यह इस्तेमाल में है</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>नया या ख़ाली फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>फ़ोल्डर नहीं बनाया जा सका (%1)</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>ऐसी जगह चुनें जहाँ आपको लिखने की अनुमति हो</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>फ़ोल्डर को उसका नाम नहीं दिया जा सका (%1)</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>%1 चित्र ख़राब है या समर्थित प्रकार का नहीं है (%2)</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>tiff चित्र ख़राब है या समर्थित प्रकार का नहीं है</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>इसे इसके मूल प्रोग्राम में खोलकर फिर सेव करें, हो सके तो PNG में</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>यह पढ़ा जा सकने वाला चित्र नहीं है</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>PNG, JPEG, WebP, TIFF, BMP, GIF, PSD या SVG इस्तेमाल करें; नाम नहीं, सामग्री मायने रखती है</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>%1 चित्र अधूरा है</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>फिर से कॉपी या सेव करें</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>ऑडियो इतना लंबा है कि WAV में नहीं समाएगा</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>इसे हिस्सों में लिखें</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>प्रिंट करने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>एक्सपोर्ट करने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>पहले कोई शॉट जोड़ें</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>पहले कोई शॉट जोड़ें, या कहानी के भीतर की रेंज चुनें</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>कहानी में ऑडियो नहीं है</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>पहले किसी ट्रैक पर ऑडियो रखें</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>डिस्क पर पर्याप्त जगह नहीं है (लगभग %2 MiB में से %1 MiB)</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>कुछ जगह ख़ाली करें या दूसरी डिस्क पर एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>आर्काइव को उसका नाम नहीं दिया जा सका (%1)</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>दूसरा नाम या फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>आर्काइव नहीं लिखा जा सका (%1)</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>डिस्क की जगह और मीडिया फ़ाइलें जाँचें</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>इसका नाम और जगह जाँचें</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>फ़ाइल एक कट के लिए बहुत बड़ी है</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>इसे फिर से एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>इसमें कोई सीक्वेंस नहीं है</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>कोई सीक्वेंस Final Cut Pro 7 XML में एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>क्लिप वाला कोई चित्र ट्रैक नहीं है</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>सीक्वेंस फिर से एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>टाइमलाइन फिर से एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>यह XML नहीं है (%1)</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>कोई Final Cut Pro 7 XML फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>यह Final Draft पटकथा नहीं है</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>कोई .fdx फ़ाइल चुनें, जैसी Final Draft 8 और बाद के संस्करण सेव करते हैं</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>पटकथा में देखने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>यह टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>पटकथा को सादे टेक्स्ट (UTF-8) में सेव करें</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>यह OpenTimelineIO आर्काइव नहीं है (%1)</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>कोई .otioz फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>आर्काइव ख़राब है</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>फिर से कॉपी या एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>इसमें कोई टाइमलाइन नहीं है</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>कोई टाइमलाइन OpenTimelineIO में एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>यह JSON नहीं है</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>कोई .otio फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>इसे बाँटें</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>प्रोजेक्ट में कोई बोर्ड नहीं है</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>storyboards/ वाला फ़ोल्डर या कोई .storyboarder फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>यह पढ़ी जा सकने वाली पटकथा या स्टोरीबोर्ड नहीं है</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>कोई .storyboarder, .fountain या .fdx फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>इसमें कोई बोर्ड नहीं है</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>Storyboarder की सेव की हुई फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>ऐसे चित्र से शुरू नहीं हो सकता जो दिखाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>इसे बदलें (%1)</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1, आधे आकार में भी नहीं</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>दूसरे प्रोग्राम बंद करें, कहानी का फ़्रेम छोटा करें, या शॉट छोटा करें</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>मेमोरी कम है</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>दूसरे प्रोग्राम बंद करें या छोटा आकार चुनें</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>दूसरे प्रोग्राम बंद करें या छोटा आकार चुनें (%1)</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>मेमोरी कम है: मॉडल लगभग %1 लेता है, ख़ाली %2 है</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>दूसरे प्रोग्राम बंद करें या छोटा मॉडल चुनें</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>मेमोरी कम है: लगभग %1 चाहिए, ख़ाली %2 है</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>छोटा आकार या कम फ़्रेम चुनें, या दूसरे प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>छोटा आकार या कम फ़्रेम चुनें, या डिवाइस के रूप में प्रोसेसर चुनें</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>टेंसर लाइब्रेरी विफल रही (%1)</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>कृपया इस संदेश की सूचना दें</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>नया मॉडल नहीं लिखा जा सका (%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>डिस्क पर जगह बनाएँ या दूसरी जगह चुनें</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>वेट नहीं हैं</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>इसमें model.safetensors या pytorch_model.bin होनी चाहिए</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>फ़ोल्डर में वेट नहीं हैं</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>वहाँ diffusion_pytorch_model.safetensors या model.safetensors रखें</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>ऐसा कोई मॉडल फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>ऐसा फ़ोल्डर चुनें जिसमें model_index.json हो</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>टेक्स्ट एनकोडर %1 चैनल देता है, डीनॉइज़र %2 लेता है</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>एक-दूसरे से मेल खाते हिस्से इस्तेमाल करें</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>मॉडल हटाया नहीं जा सका (%1)</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>जाँचें कि इसके फ़ोल्डर में लिखा जा सकता है</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>फ़ाइल नहीं मिली</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>जाँचें कि मॉडल फ़ोल्डर पूरा है</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>फ़ाइल सेटिंग के लिए बहुत बड़ी है</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>मॉडल फिर से डाउनलोड करें</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>फ़ाइल मान्य JSON नहीं है (ऑब्जेक्ट अपेक्षित था, बहुत गहरा नेस्टेड नहीं)</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>ऐसा मॉडल फ़ोल्डर इस्तेमाल करें जिसे यह प्रोग्राम पहचानता हो</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>वेट नेटवर्क से मेल नहीं खाते (%1)</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>इसी config.json के वेट इस्तेमाल करें</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>फ़ाइल नहीं खुल सकी (%1)</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>जाँचें कि मॉडल फ़ोल्डर पूरा है और पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>चेकपॉइंट पढ़ा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>torch.save से लिखी सादे टेंसर की फ़ाइल इस्तेमाल करें, या उसे safetensors में बदलें</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>ख़राब safetensors फ़ाइल: %1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>ख़राब चेकपॉइंट: %1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>ख़राब आर्काइव: %1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>फ़ाइल फिर से डाउनलोड करें</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>इस नाम का कुछ नहीं है</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>किसी फ़ोल्डर, चित्र या मूवी का नाम दें</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>फ़ोल्डर पढ़ा नहीं जा सकता (%1)</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>उसे पढ़ने की अनुमति दें, या दूसरा बताएँ</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>सीखने के लिए न चित्र हैं, न मूवी</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>%1 फ़ाइलों में से किसी से सीखा नहीं जा सकता (%2)</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>चित्र दें, या 2 से॰ और लंबी मूवी</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>प्रशिक्षण दूसरे विकल्पों के साथ शुरू हुआ था</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>वही विकल्प इस्तेमाल करें, या दूसरे फ़ोल्डर में प्रशिक्षण दें</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>इस नाम का कुछ पहले से है</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>नए मॉडल के लिए दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>नए मॉडल को नाम चाहिए</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>ऐसी जगह चुनें जहाँ लिखा जा सके</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>प्रशिक्षण भटक गया: एक ग्रेडिएंट संख्या नहीं है</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>सीखने की दर घटाएँ और पिछले चेकपॉइंट से फिर शुरू करें</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>कहानी प्रोग्राम के नए संस्करण में बनी है: यह केवल पढ़ने के लिए खुलती है।</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>फ़ाइल बदली नहीं जा सकती: यह केवल पढ़ने के लिए खुलती है।</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>फ़ोल्डर बदला नहीं जा सकता: कहानी केवल पढ़ने के लिए खुलती है।</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>डिस्क पर जगह नहीं है: कहानी केवल पढ़ने के लिए खुलती है।</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>बदलावों के इतिहास का एक हिस्सा पढ़ा नहीं जा सका और खो गया है।</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>इस पर काम करते समय प्रोग्राम दो बार अचानक बंद हो गया</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>दूसरे प्रोग्राम बंद करके फिर कोशिश करें; दोबारा ऐसा हो तो कहानी का फ़्रेम छोटा करें या शॉट छोटा करें</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>रद्द करें · 0%</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 तैयार है।</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>%1 तैयार है (%2)।</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>एक्सपोर्ट रद्द हुआ; कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>एक्सपोर्ट विफल रहा: %1। %2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>रद्द करें · %1%</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>पिछली बार जो एक्सपोर्ट हुआ था, वही फिर एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>शॉट</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>चित्र (%1);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>अभी एक्सपोर्ट करने को कुछ नहीं है: पहले कुछ चित्र यहाँ डालें।</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>बताएँ कि कहाँ जाए: फ़ाइल का नाम दें।</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>कहानी खोलें</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>कहानियाँ (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>कहानी उस समय जैसी हो गई: %1।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अनडू</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>%n टेक फेंका गया: %1।</numerusform>
            <numerusform>%n टेक फेंके गए: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस नाम से सेव करें…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>बिना नाम की एक कहानी मौजूद है, समय: %1।</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>इसे खोलें</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>कहानी</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>कहानी इस नाम से सेव करें</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>%1 के नाम से सेव हुई। अब से हर बदलाव तुरंत सेव होगा।</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>बिना नाम, %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>चित्र इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>चित्र (%1);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>दूसरा चित्र लगाएँ</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>चित्र पढ़े जा रहे हैं: %2 में से %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>कोई चित्र इंपोर्ट नहीं हुआ।</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>इंपोर्ट हुए: %1। ये नहीं हुए:</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>शॉट खोजें</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>शॉट के कोई भी शब्द</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>मेरे चित्रों पर फ़ाइन-ट्यून</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>इस चरण के बाद रुककर मॉडल लिखेगा…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>रुका हुआ है। जो सीखा गया वह सेव है।</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>आगे बढ़ रहा है…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>छोड़े गए: %1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>बंद हुआ। आगे बढ़ने के लिए उसी नाम से फिर शुरू करें।</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>मॉडल आपके चित्रों का रूप और चाल सीखता है। इसमें समय लगता है: एक घंटे में थोड़ा दिखता है, एक रात में ज़्यादा। आपके चित्र इसी कंप्यूटर पर रहते हैं।</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>चित्रों और मूवी का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>चित्र पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>अलग रखे चित्र देखे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>नया मॉडल लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>पूरा हुआ: %2 में %1 चरण, %3 में सेव।</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>चरण %1, %2 सीखा, लॉस %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>जिन चित्रों से नहीं सीखा उन पर लॉस: पहले %L1, अब %L2।</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>गाइड बंद करें</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>आपकी पहली कहानी</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>चित्र डालें</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>चित्र विंडो पर डालें: फ़ाइलें या पूरा फ़ोल्डर। हर चित्र अपने क्रम में एक शॉट बन जाता है। आज़माने के लिए नमूना कहानी के छह चित्र लें।</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>नमूना चित्र लें</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>यह अभी से एक ऐनिमैटिक है: कट से जुड़े स्थिर चित्र। स्पेस से चलता और रुकता है। शॉट को ज़्यादा समय देने के लिए टाइमलाइन पर उसका दायाँ किनारा खींचें, जगह बदलने के लिए शॉट को ही खींचें।</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>दो शॉट जोड़ें</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>टाइमलाइन पर दो शॉट के बीच के जोड़ पर क्लिक करें, इंस्पेक्टर में “जनरेटेड” चुनें और अंग्रेज़ी में लिखें कि बीच में क्या होता है: “smooth transition, night falls”।</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>पहले दो जोड़ें</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>जनरेट करें</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>नए चित्र इसी कंप्यूटर का मॉडल बनाता है; कतार बताती है कि काम कहाँ तक पहुँचा। इस बीच एडिटिंग करते रहें। जिसका अभी कोई टेक नहीं, उसकी जगह प्लेसहोल्डर चलता है।</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>फ़िल्म एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>आवाज़ के साथ एक MP4 जो हर जगह चलता है। हर बदलाव पहले से सेव है; “इस नाम से सेव करें” केवल कहानी को नाम और जगह देता है।</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>यह रही आपकी पहली फ़िल्म</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>ट्रांज़िशन के और टेक बनाएँ और सबसे अच्छे को स्टार दें, किसी ट्रैक पर संगीत रखें, कैमरे को चलने दें: आप जो भी कर रहे हों, F1 उसके बारे में और बताता है।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2 में से चरण %1</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>मैनुअल के पन्ने</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>मैनुअल का पन्ना</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>पीछे या आगे जाने के लिए किसी चरण पर क्लिक करें</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>दोनों चित्र एक ही चीज़ दिखाते हैं: हर बिंदु को एक से दूसरे तक ट्रैक किया गया</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>मॉडल %1, चरण %2, गाइडेंस %3, सीड %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>बना: %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>टेक सेव करें</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>MP4 फ़िल्में (*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>शॉर्टकट नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>इसे रीसेट करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>यहाँ इस्तेमाल करें (&amp;U)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>शॉर्टकट बदलें</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>कमांड या शॉर्टकट खोजें</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>कमांड और उनके शॉर्टकट</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>नया शॉर्टकट (&amp;K)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नया शॉर्टकट</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>सब रीसेट करें (&amp;A)</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>कमांड चुनें, फिर उसका नया शॉर्टकट दबाएँ।</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 इसका शॉर्टकट है: “%2”।</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम जैसी (&amp;S)</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>एडिटिंग (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>बोर्ड (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>टेक परखना (&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>यह लेआउट सेव करें (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>लेआउट मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>लेआउट सेव करें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>मेरा लेआउट</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>%1 दूसरे प्रोग्राम में खुली है; वहाँ हर बार सेव होने पर यहाँ दिखेगी।</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>जनरेट करने को कुछ नहीं है: गति वाला चित्र, या जनरेटेड ट्रांज़िशन चुनें।</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>सब कुछ पहले से जनरेट हो चुका है।</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>ड्राफ़्ट मॉडल (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>मॉडल फ़ोल्डर चुनें (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>मॉडल (&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>मेरे चित्रों पर फ़ाइन-ट्यून करें (&amp;F)…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>मॉडल फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(केवल पढ़ने के लिए)</translation>
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
        <translation>अनडू (&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>अनडू (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>रीडू (&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>रीडू (&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अनडू</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>रीडू</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>मॉडल फ़ोल्डर %1 अब नहीं है: ड्राफ़्ट मॉडल इस्तेमाल हो रहा है।</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… और %1 अन्य</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1: समा जाता है</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1: हिस्सों में समाता है</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: बहुत बड़ा</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>, %1 मिलियन पैरामीटर</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>अब से यही मॉडल टेक बनाएगा।</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>SEINE का चेकपॉइंट</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>चेकपॉइंट (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>Stable Diffusion 1.4 का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>%1 की जाँच और लेखन जारी…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>यहाँ जोड़ा गया: %1।</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>रद्द हुआ। कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>SEINE का प्रकाशित मॉडल उन फ़ाइलों से जोड़ा जाता है जिन्हें उसके और Stable Diffusion के निर्माताओं ने प्रकाशित किया है: कुछ डाउनलोड नहीं होता, और फ़ाइलें अपनी जगह रहती हैं।</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>ड्राफ़्ट मॉडल</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>फ़ाइलें पढ़ी जा रही हैं…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>मिटा दिया गया। अब ड्राफ़्ट मॉडल टेक बनाएगा।</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>मिटा दिया गया।</translation>
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
        <translation>%1:%2 बाक़ी</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>मेमोरी कम है</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>दूसरे प्रोग्राम बंद करें, या फ़्रेम छोटा करें</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>%L1 फ़्रेम प्रति सेकंड</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>इस शॉट में अभी चित्र नहीं है: पहले इस पर कोई चित्र डालें।</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>सिस्टम को %1 के लिए कोई प्रोग्राम नहीं पता। चित्र %2 में है: वहाँ जो भी सेव होगा, यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 नहीं लिखी जा सकती: %2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>इस कंप्यूटर पर नहीं है; पहले सेव करें, फिर फ़ाइल यहाँ डालें</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>इसमें न चित्र हैं, न ऑडियो</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>इस कंप्यूटर की मेमोरी के लिए बहुत बड़ा है</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>पेस्ट किया चित्र</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>इसमें पढ़ा जा सकने वाला चित्र नहीं है</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>इस बीच दूसरी कहानी खुल गई; फिर से डालें</translation>
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
        <translation>स्टोरीबोर्ड के चित्रों से फ़िल्म, केवल इसी कंप्यूटर पर।</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>इस फ़ोल्डर के मॉडल से जनरेट करें।</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>खोलने के लिए कहानियाँ।</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>मॉडल लोड हो रहा है</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>शब्द पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>चित्र देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>गति सोची जा रही है</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>फ़्रेम बनाए जा रहे हैं</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>जनरेट हो रहा है</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1। %2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>%n टेक बना।</numerusform>
            <numerusform>%n टेक बने।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n काम विफल रहा।</numerusform>
            <numerusform>%n काम विफल रहे।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>%1 जनरेट हुआ</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>जनरेट करें: %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>जनरेट करें</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>सब कुछ जनरेट हो गया</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>फ़्रेम</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>फ़्रेम प्रति सेकंड</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>वे शॉट और ट्रांज़िशन जनरेट करें जिनका टेक नहीं है या पुराना है</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>कतार सेव नहीं हो सकी: %1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>पूरा हुआ टेक सेव नहीं हो सका
डिस्क पर जगह बनाकर फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>मिटाया गया शॉट</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>मिटाया गया ट्रांज़िशन</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>शॉट %1 · ऐनिमेट</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>ट्रांज़िशन %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>इस टेक के लिए मेमोरी कम है</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>कहानी का फ़्रेम छोटा करें, या दूसरे प्रोग्राम बंद करके फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>फिर कोशिश करें; दोबारा विफल हो तो शॉट छोटा करें</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>आज %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>कल %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>बाद में जोड़े गए %n शॉट के बिना</numerusform>
            <numerusform>बाद में जोड़े गए %n शॉट के बिना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>बाद में मिटाए गए %n शॉट के साथ</numerusform>
            <numerusform>बाद में मिटाए गए %n शॉट के साथ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>%n शॉट पहले जैसा</numerusform>
            <numerusform>%n शॉट पहले जैसे</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>अलग क्रम या सेटिंग</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>अभी जैसा</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>पिछली स्थिति पर लौटें</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>पिछली स्थितियाँ</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>वापस लाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>आपके काम करते समय स्थितियाँ अपने आप रखी जाती हैं; अभी कोई नहीं है।</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>यह स्थिति पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>अभी की तुलना में: %1।</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n शॉट</numerusform>
            <numerusform>%n शॉट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>उसके बाद बना %n टेक रहेगा, पर इस्तेमाल नहीं होगा।</numerusform>
            <numerusform>उसके बाद बने %n टेक रहेंगे, पर इस्तेमाल नहीं होंगे।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>पटकथा, स्टोरीबोर्ड या कट इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>पटकथाएँ, स्टोरीबोर्ड, कट (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>कहानी को केवल देखा जा सकता है।</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>%1 पढ़ने के लिए मेमोरी कम है</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>%1 में:</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: क्या बदलेगा</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>%1 पढ़ते समय कहानी बदल गई; फिर से इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>मेमोरी कम है</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>ये चित्र पढ़े नहीं जा सके:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>%1 इंपोर्ट हुई: %n बदलाव।</numerusform>
            <numerusform>%1 इंपोर्ट हुई: %n बदलाव।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अनडू</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>कुछ नहीं बदलता: कहानी में सब पहले से है।</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>बदलाव (%1)</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>जैसा है वैसा रहेगा, या नहीं मिला (%1)</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>यह सब एक ही चरण है, जिसे “अनडू” से लौटाया जा सकता है। मूल फ़ाइल कभी नहीं बदलती।</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>लागू करें (&amp;A)</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>कोई मॉडल नहीं है</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>जनरेट → मॉडल में मॉडल फ़ोल्डर चुनें</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU, %n थ्रेड</numerusform>
            <numerusform>%1 · CPU, %n थ्रेड</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>मॉडल नहीं</translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation>%1: मॉडल नहीं है</translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation>ये शॉट अब अपनी कहानी में नहीं हैं।</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>अभी कुछ यहाँ लाया जा रहा है; थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>यह जिस कहानी का है, वह अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>इस बीच दूसरी कहानी खुल गई; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>यहाँ नहीं लाया जा सका: %1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>ये ऑडियो अब अपनी कहानी में नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>app::SoundActions</name>
    <message>
        <source>Audio %1</source>
        <translation>ऑडियो %1</translation>
    </message>
</context>
<context>
    <name>app::SoundImport</name>
    <message>
        <source>Audio %1</source>
        <translation>ऑडियो %1</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>इसे केवल देखा जा सकता है</translation>
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
        <translation>ऑडियो पढ़े जा रहे हैं: %2 में से %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>ये ऑडियो इंपोर्ट नहीं हुए:</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>ऑडियो इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>ऑडियो और मूवी (%1);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>आवाज़ का स्तर (&amp;L)</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>फ़ेड इन (&amp;I)</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>फ़ेड आउट (&amp;O)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>ट्रैक पर ले जाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>नया ट्रैक</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>म्यूट (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>सोलो (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>लॉक (&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>आवाज़ का स्तर (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>ट्रैक का नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ऊपर ले जाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>नीचे ले जाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>ट्रैक मिटाएँ (&amp;X)</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>यहाँ ऑडियो इंपोर्ट करें (&amp;I)…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 से॰</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>“%1” लॉक है: इसके ऑडियो जैसे हैं वैसे रहेंगे।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>ये ऑडियो अब वहाँ नहीं हैं; इन्हें फिर से कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>डिस्क पर जगह</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>बाक़ी टेक फेंक दें (&amp;T)</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>कहानी डिस्क पर %1 लेती है।</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>चुने हुए टेक</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>स्टार वाले टेक</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>बाक़ी टेक</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>ऑडियो</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>केवल अनडू और पिछली स्थितियों के लिए</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>बेकार, बंद होने पर ख़ाली होगा</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>शब्द, इतिहास और क्रम</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>ऐसा कोई टेक नहीं जो न चुना हो, न स्टार वाला।</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>%n टेक न चुना हुआ है, न स्टार वाला। फेंकने पर भी कहानी बंद होने तक उसे वापस लाया जा सकता है; फिर उसकी जगह ख़ाली हो जाती है।</numerusform>
            <numerusform>%n टेक न चुने हुए हैं, न स्टार वाले। फेंकने पर भी कहानी बंद होने तक उन्हें वापस लाया जा सकता है; फिर उनकी जगह ख़ाली हो जाती है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>मार्कर %1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n शॉट</numerusform>
            <numerusform>%n शॉट</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>सीन का नाम बदलें (&amp;N)</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>यहाँ से सीन शुरू करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>मार्कर का नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>मार्कर मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>यहाँ मार्कर (&amp;H)</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>कतार में</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>बन रहा है</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>पुराना</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>चित्र नहीं मिला</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>सीन %1 शुरू</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>शॉट %1, %2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>चुना हुआ टेक बनने के बाद चित्र, शब्द या सेटिंग बदल गए हैं।</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 सेकंड</translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>वाइप (&amp;W)</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>टेक की तुलना</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>बायाँ टेक</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>दायाँ टेक</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>टेक %1 · सीड %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1, शॉट %2, टेक %3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1, ट्रांज़िशन %2, टेक %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>इस टेक की कोई फ़िल्म नहीं है।</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 नहीं लिखी जा सकती: %2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1: प्लेहेड वाले जोड़ के लिए क्लिक करें, या किसी जोड़ पर खींचें</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>यह फ़्रेम दिखाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>चित्र यहाँ डालें</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>शॉट %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>टेक %1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>ट्रांज़िशन %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>जनरेट होने तक डिज़ॉल्व</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>डेस्कटॉप की फ़ाइलें या फ़ोल्डर अपने क्रम में शॉट बन जाते हैं।
%1 से इंपोर्ट, %2 से पेस्ट।
यहाँ नए हैं? मदद → आपकी पहली कहानी से पाँच चरणों में फ़िल्म बनाएँ।</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>प्लेहेड पर, ट्रैक में (&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>प्लेहेड वाले शॉट के संवाद के रूप में (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>साथ में फ़िल्म चलाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>आवाज़ रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>माइक्रोफ़ोन नहीं है</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>बोलें: पट्टी हिलनी चाहिए, पर अंत तक नहीं पहुँचनी चाहिए।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>रिकॉर्ड करें (&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>कुछ रिकॉर्ड नहीं हुआ।</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>रिकॉर्डिंग फ़िल्म में आ गई। फिर रिकॉर्ड करें, या यह विंडो बंद करें।</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>रिकॉर्डिंग: %L1 से॰</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>कोई माइक्रोफ़ोन नहीं मिला। माइक्रोफ़ोन जोड़ें, या सिस्टम की ऑडियो सेटिंग में इस प्रोग्राम को अनुमति दें।</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1 48 kHz पर रिकॉर्ड नहीं कर सकता। दूसरा माइक्रोफ़ोन चुनें।</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>%1 इस्तेमाल नहीं हो सकता: वह दूसरे प्रोग्राम के पास है, या इस प्रोग्राम को अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>माइक्रोफ़ोन हट गया। तब तक की रिकॉर्डिंग रखी गई है।</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>रिकॉर्डिंग लिखी नहीं जा सकती: %1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>आवाज़ %1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>नई विंडो (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>इस नाम से सेव करें (&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>पिछली स्थिति पर लौटें (&amp;V)…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>डिस्क पर जगह (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>चित्र इंपोर्ट करें (&amp;I)…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>ऑडियो इंपोर्ट करें (&amp;U)…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>पटकथा, स्टोरीबोर्ड या कट इंपोर्ट करें (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>फिर एक्सपोर्ट करें (&amp;E)</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>एक्सपोर्ट करें (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>अनडू (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>रीडू (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें (&amp;P)</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>कैमरा और सेटिंग पेस्ट करें (&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>सभी शॉट चुनें (&amp;A)</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>पिछला शॉट या ट्रांज़िशन</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>अगला शॉट या ट्रांज़िशन</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>पिछला शॉट भी चुनें</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>अगला शॉट भी चुनें</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>शब्दों से शॉट खोजें (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>बाद में नया शॉट (&amp;N)</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>पहले नया शॉट (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>डुप्लिकेट करें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>प्लेहेड पर बाँटें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>अगले से जोड़ें (&amp;J)</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>पहले ले जाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>बाद में ले जाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>एक फ़्रेम छोटा (&amp;H)</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>एक सेकंड लंबा</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>एक सेकंड छोटा</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>दूसरा चित्र लगाएँ (&amp;R)…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>चित्र दूसरे प्रोग्राम में बदलें (&amp;P)</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>क्या होता है, लिखें (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>प्लेहेड पर मार्कर (&amp;M)</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>पिछले मार्कर पर जाएँ</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>अगले मार्कर पर जाएँ</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>नज़दीकी जोड़ पर अगला प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>कट (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>डिज़ॉल्व (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>मॉर्फ़ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>जनरेटेड (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>आवाज़ रिकॉर्ड करें (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>ऑडियो ट्रैक जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>आवाज़ बढ़ाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>आवाज़ घटाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>शॉट का संवाद बनाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>प्लेबैक म्यूट करें (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>चलाएँ या रोकें (&amp;P)</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>पीछे शटल</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>शटल रोकें</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>आगे शटल</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>एक फ़्रेम पीछे</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>एक फ़्रेम आगे</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>एक सेकंड पीछे</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>एक सेकंड आगे</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>पिछला कट</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>अगला कट</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>End</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>इन लगाएँ (&amp;I)</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>आउट लगाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>इन पर जाएँ</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>आउट पर जाएँ</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>इन और आउट हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>लूप (&amp;L)</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>टाइमलाइन ज़ूम इन</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>टाइमलाइन ज़ूम आउट</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>टाइमलाइन फ़िट करें</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>स्नैप (&amp;N)</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>चित्र 100% पर</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>सेफ़ एरिया (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>बर्न-इन (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>पूरी स्क्रीन (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>विश्लेषण (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>पैनल खिसकाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>लेआउट रीसेट करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरी (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्की (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>हाई कंट्रास्ट (&amp;H)</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>चुने हुए जनरेट करें (&amp;S)</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>सभी पुराने जनरेट करें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>कतार रोकें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>सब रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>शॉर्टकट (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>शॉर्टकट बदलें (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>Seine Storyboard के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>शॉट (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>ट्रांज़िशन (&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>ऑडियो (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>प्लेबैक (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>जनरेट (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>मदद (&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>हाल की खोलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>मॉडल (&amp;M)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>लेआउट (&amp;Y)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>भाषा (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम (&amp;T)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>पैनल</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अनडू</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>रीडू</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>मोशन कम करें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>मैनुअल (&amp;M)</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>आपकी पहली कहानी (&amp;F)</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>इन/आउट रेंज एक्सपोर्ट करें (&amp;G)…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>विंडो बंद करें (&amp;W)</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>एक फ़्रेम लंबा (&amp;G)</translation>
    </message>
</context>
<context>
    <name>app::WindowParts</name>
    <message>
        <source>Boards</source>
        <translation>बोर्ड</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>इंस्पेक्टर</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
</context>
<context>
    <name>widgets::AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>विश्लेषण</translation>
    </message>
    <message>
        <source>No measures yet: they appear with the first take</source>
        <translation>अभी कोई माप नहीं: पहले टेक के साथ दिखेंगे</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>मापदंडों के वक्र</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>शॉट %1 का नाम</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>दूसरा चित्र लगाएँ</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>सीन का शीर्षक; ख़ाली: नया सीन नहीं</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>बाहरी. जगह, समय</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>चित्र चुनें…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>बोर्ड</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>सीन %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>चित्र यहाँ डालें</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>फ़ाइलें या पूरा फ़ोल्डर; हर एक शॉट बन जाती है</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>कैमरा मूव</translation>
    </message>
    <message>
        <source>start</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>end</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>कैमरा मूव की शुरुआत</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>कैमरा मूव का अंत</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>फ़्रेम का %1%, बाएँ से %2%, ऊपर से %3%</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>मूवी (MP4)</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>हर ब्राउज़र, फ़ोन और एडिटिंग प्रोग्राम में चलती है।</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>ProRes मूवी (MOV)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>एडिटिंग और ग्रेडिंग के लिए ProRes 422 HQ: बड़ी, लगभग बिना हानि के।</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>हर शॉट की एक मूवी</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>हर शॉट के MP4 वाला फ़ोल्डर।</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>ऐनिमेटेड GIF</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>मेल और संदेशों में चलता है। कुछ सेकंड के लिए सबसे अच्छा।</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>चित्र (PNG)</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>हर फ़्रेम के चित्र वाला फ़ोल्डर, बिना हानि के।</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>केवल ऑडियो (WAV)</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>सभी ट्रैक का मिक्स, 48 kHz, स्टीरियो, 24 बिट।</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>काग़ज़ पर बोर्ड (PDF)</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>बोर्ड, उनकी लंबाई और शब्दों वाले पन्ने, छापने या भेजने के लिए।</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>वेब पेज (HTML)</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>सभी चलते शॉट एक फ़ाइल में, ब्राउज़र वाले किसी भी व्यक्ति के लिए।</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>शॉट सूची (CSV)</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>स्प्रेडशीट के लिए सभी शॉट की तालिका।</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>सबटाइटल (SRT)</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>समय के साथ संवाद।</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>DaVinci Resolve, Premiere, Kdenlive, Flame के लिए। शॉट की मूवी साथ में लिखी जाती हैं।</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>OpenTimelineIO आर्काइव</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>कट और उसकी मूवी एक फ़ाइल में।</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>Premiere, Resolve, Vegas के लिए। शॉट की मूवी साथ में लिखी जाती हैं।</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>Final Cut Pro और Resolve के लिए। शॉट की मूवी साथ में लिखी जाती हैं।</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>एडिट डिसीज़न लिस्ट (EDL)</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600, सबसे पुरानी साझा भाषा: कट और डिज़ॉल्व। शॉट की मूवी साथ में लिखी जाती हैं।</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>एक्सपोर्ट (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>चुनें (&amp;H)…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>एक्सपोर्ट की स्थिति</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>कहाँ जाएगा</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>एक्सपोर्ट की प्रगति</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>कहाँ (&amp;T)</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>क्या एक्सपोर्ट करना है</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>पूरी कहानी</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>इन से आउट तक</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>चुने हुए शॉट</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>रेंज</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>रेंज (&amp;R)</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>कहानी जैसा</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>आकार (&amp;S)</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>फ़्रेम प्रति सेकंड</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>फ़्रेम प्रति सेकंड (&amp;F)</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264: हर जगह चलता है</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265: आधा आकार, नए प्लेयर</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1: सबसे छोटा, सबसे नए ब्राउज़र</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>कोडेक</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>कोडेक (&amp;O)</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>सबसे अच्छी</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>अच्छी</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>छोटी फ़ाइल</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>क्वालिटी</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>क्वालिटी (&amp;Q)</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>शॉट</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>टाइमकोड</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>चित्र पर लिखा</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>लोगो (&amp;L)</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>मूवी में एक ट्रैक</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>साथ में एक SRT फ़ाइल</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>सबटाइटल</translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation>सबटाइटल (&amp;U)</translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation>जहाँ हो सके ग्राफ़िक्स कार्ड इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>प्रति पन्ना शॉट</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>प्रति पन्ना शॉट (&amp;G)</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, आड़ा</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, खड़ा</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, आड़ा</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, खड़ा</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>काग़ज़ (&amp;P)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>H.264: छोटा</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>शॉट की मूवी</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>शॉट की मूवी (&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> से॰</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>हैंडल</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>ट्रिम करने के लिए हर शॉट अपने कट के आगे-पीछे कितना और रहे</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>हैंडल (&amp;D)</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>ड्रॉप-फ़्रेम टाइमकोड</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>पूरी कहानी, %1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>कहानी जैसा, %1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>कहानी जैसा, %1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>शुरू करें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>रोकें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>अभी ख़त्म करें और रखें (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>यह मॉडल इस्तेमाल करें (&amp;U)</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>प्रशिक्षण की स्थिति</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>अब तक सीखे हुए का नमूना</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>चित्रों और मूवी का फ़ोल्डर (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>चुनें (&amp;C)…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> मि॰</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>प्रशिक्षण का समय</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>मेरे चित्र</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>नए मॉडल का नाम</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>किससे सीखे</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>समय (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>प्रशिक्षण का लॉस</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>लॉस</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>अलग रखे चित्रों पर</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>चरण</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>कहानी का अपना %n चित्र</numerusform>
            <numerusform>कहानी के अपने %n चित्र</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>जारी रखें (&amp;G)</translation>
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
        <translation>जनरेट करें: %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>जनरेट करें</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>फिर से जनरेट करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>इंस्पेक्टर</translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation>क्या होता है, यह बताने के लिए
कोई शॉट या ट्रांज़िशन चुनें</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>%1 लगे</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाक़ी</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>लंबाई ऐसे लिखें: 4:12 (सेकंड:फ़्रेम), 4.5 s या 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>आवाज़ कितनी तेज़ है, बाएँ और दाएँ</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>यह मॉडल इस्तेमाल करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>रहने दें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>SEINE जोड़ें</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>आधा आकार (float16)</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>आधा आकार, बड़ी रेंज (bfloat16)</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>पूरी प्रिसीज़न (float32)</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>seine.pt, जैसी डाउनलोड हुई; ख़ाली: केवल Stable Diffusion, प्रशिक्षण के लिए</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>फ़ोल्डर stable-diffusion-v1-4</translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation>चेकपॉइंट (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation>&amp;Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>इस रूप में रखें (&amp;T)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (इस्तेमाल में)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>इस्तेमाल नहीं हो सकता</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>%1 हमेशा के लिए मिटाएँ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>सीड एक पूर्ण संख्या है; ख़ाली: डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>%1 से %2 तक; ख़ाली: डिफ़ॉल्ट</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>मिला-जुला</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>कतार में</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>पुराना</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>नहीं मिला</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>मूव का अंत</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>प्लेसहोल्डर: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>कतार ख़ाली है।
बन रहे शॉट और ट्रांज़िशन यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>पूरे हुए हटाएँ</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>कतार रोकें</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>टाइमलाइन में दिखाएँ</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>अगला इसे बनाएँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>सब रद्द करें</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>कतार जारी रखें</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाक़ी</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 काम बाक़ी</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मि॰ %2 से॰</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि॰</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>लगभग %1 घं॰</translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>स्थान</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>गाइडेंस</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>डिफ़ॉल्ट %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>default</source>
        <translation>डिफ़ॉल्ट</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>स्टैटिक</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>पुश इन</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>पुल आउट</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>बाएँ पैन</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>दाएँ पैन</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>ऊपर टिल्ट</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>नीचे टिल्ट</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>हैंडहेल्ड</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>अपना मूव</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>शॉट</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>सीड, गाइडेंस, चरण</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>चित्र बदलें; समय वही रहता है</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होता है</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>ऐनिमेट</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>कौन क्या कहता है</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>ऐक्शन</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>क्या न हो</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>जारी है</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>फ़्रेम भरें</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>पट्टियाँ जोड़ें</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>खींचकर भरें</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>यहाँ शुरू होने वाला सीन</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>चित्र का फ़िट</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>शॉट %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n शॉट</numerusform>
            <numerusform>%n शॉट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>कुल %1</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>ट्रैक का नाम</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>म्यूट: यह ट्रैक सुनाई नहीं देता</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>सोलो: केवल सोलो ट्रैक सुनाई देते हैं</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>लॉक: इस ट्रैक की क्लिप जैसी हैं वैसी रहती हैं</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>डेसिबल में आवाज़ का स्तर: बग़ल में खींचें, 0 के लिए डबल-क्लिक करें</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>ऑडियो ट्रैक जोड़ें</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>फ़ेड के लिए खींचें</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>आवाज़ के स्तर के लिए खींचें; Shift के साथ बारीक</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>बिना आवाज़</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>ट्रैक %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: पढ़ा नहीं जा सकता</translation>
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
        <translation>ट्रैक</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>संगीत और आवाज़ें यहाँ डालें</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>ऑडियो ट्रैक</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>%1 लंबा, %2 से</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>म्यूट</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>ऑडियो %1, ट्रैक: %2</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 से॰</translation>
    </message>
    <message>
        <source>%1%L2 dB</source>
        <translation>%1%L2 dB</translation>
    </message>
    <message>
        <source>%1 (the track is locked)</source>
        <translation>%1 (ट्रैक लॉक है)</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>शॉट और ट्रांज़िशन बनाने वाला मॉडल</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>जो अब मेल नहीं खाते उन्हें जनरेट करें</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>फ़िल्म का आकार और फ़्रेम दर</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>सेव हुई %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>अभी सेव नहीं हुई</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>केवल पढ़ने के लिए</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>जनरेट करने को: %1</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>%1 × %2 · %3 fps</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>कहानी %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>मेमोरी %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>टेक</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>दो टेक साथ-साथ दिखाएँ</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>नया सीड</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>दूसरे सीड से एक और टेक बनाएँ</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>लगता है कि शब्द उस बारे में नहीं हैं जो यह टेक दिखाता है।</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>टेक</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>अभी कोई टेक नहीं</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · सीड %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>बन रहा है, %1%</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>स्टार वाला</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>पुराना</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>टेक %1, सीड %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>इसके बदले प्लेसहोल्डर चलाएँ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>स्टार हटाएँ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>स्टार दें</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>यहाँ चलाएँ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>लॉक करें: इसकी जगह कोई नहीं लेगा</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>फ़िल्म के रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>इसी सीड से फिर बनाएँ</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>टेक मिटाएँ</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>%1 चल रहे हैं</translation>
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
        <translation>मार्कर का टेक्स्ट; ख़ाली: मार्कर नहीं</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>%1 लंबा, %2 से</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>शॉट %1, %2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>%1, शॉट %2 से %3 तक</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>लंबाई बदलने के लिए खींचें; Alt के साथ अगला शॉट घटता या बढ़ता है</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n शॉट</numerusform>
            <numerusform>%n शॉट</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>चित्र यहाँ डालें; वे एक के बाद एक चलते हैं</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>मार्कर</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPage</name>
    <message>
        <source>Transition</source>
        <translation>ट्रांज़िशन</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
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
        <translation>बीच में क्या होता है</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>क्या न हो</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>ट्रांज़िशन %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>अगला शॉट तुरंत शुरू होता है।</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>एक चित्र दूसरे में घुल जाता है।</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>आकृतियाँ ऑप्टिकल फ़्लो के साथ एक-दूसरे में बदलती हैं।</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>आपके बताए अनुसार नए चित्र एक शॉट से दूसरे तक ले जाते हैं।</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>अगला शॉट तुरंत शुरू होता है</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>एक चित्र दूसरे में घुल जाता है</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>आकृतियाँ ऑप्टिकल फ़्लो के साथ एक-दूसरे में बदलती हैं</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>प्रॉम्प्ट के अनुसार नए चित्र एक शॉट से दूसरे तक ले जाते हैं</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>ट्रांज़िशन का प्रकार</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>कट</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>डिज़ॉल्व</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>मॉर्फ़</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>जनरेटेड</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation>चित्र फ़िट करें, या 100% पर दिखाएँ</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>सेफ़ एरिया</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>शॉट और टाइमकोड बर्न-इन करें</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>कैमरा: मूव की शुरुआत और अंत खींचें</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>पहला फ़्रेम</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>एक फ़्रेम पीछे</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>एक फ़्रेम आगे</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>आख़िरी फ़्रेम</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>रेंज यहाँ शुरू</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>रेंज यहाँ ख़त्म</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>लूप</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>फ़िल्म की लंबाई</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>widgets::ViewerWidget</name>
    <message>
        <source>Viewer</source>
        <translation>व्यूअर</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>पूरी स्क्रीन से निकलें</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
</context>
<context>
    <name>widgets::VolumeBar</name>
    <message>
        <source>Volume</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Let the film be heard</source>
        <translation>फ़िल्म की आवाज़ चालू करें</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>फ़िल्म म्यूट करें</translation>
    </message>
</context>
</TS>
