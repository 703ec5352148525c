<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>Diyalog değişiyor: %1</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>Aksiyon değişiyor: %1</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>Notlar değişiyor: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>Sahne başlığı değişiyor: %1</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>Süre değişiyor: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>Resim değişiyor: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>Ses değişiyor: %1</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>Diyalog hem senaryoda hem burada değişmiş, sizinki kalıyor: %1</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>Aksiyon hem senaryoda hem burada değişmiş, sizinki kalıyor: %1</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>Notlar hem senaryoda hem burada değişmiş, sizinkiler kalıyor: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>Sahne başlığı hem senaryoda hem burada değişmiş, sizinki kalıyor: %1</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>Süre hem senaryoda hem burada değişmiş, sizinki kalıyor: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>Resim hem senaryoda hem burada değişmiş, sizinki kalıyor: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>Ses hem senaryoda hem burada değişmiş, sizinki kalıyor: %1</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>Şunun ardına kesme geliyor: %1</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>Şunun ardına %2 karelik zincirleme geliyor: %1</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>Şunun ardına %2 karelik morf geliyor: %1</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>Şunun ardına %2 karelik üretilmiş geçiş geliyor: %1</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>plan %1 “%2”</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>adsız bir plan</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>Başa yeni plan: %1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>“%1” içinde yeni plan: %2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>Planlar senaryodaki sırayı alıyor</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>Artık senaryoda yok, çıkarılıyor: %1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>Artık kurguda yok, çıkarılıyor: %1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>Bir kez daha yer alıyor: %1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>%2. sıraya geçiyor: %1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>%2 kareden %3 kareye geçiyor: %1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>Burada silinmişti, geri gelmiyor: %1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>Artık senaryoda yok ama burada üzerinde çalışılmış, kalıyor: %1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>Resim yok: %1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>Resim yok (%2, images/ içinde değil): %1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>Resmin bir katmanı eksik: %1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>%2 adlı ses eksik: %1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>Kliplerin hiçbiri bu hikâyenin planı değil</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>%1 karelik boşluk kapatılıyor</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>Bu hikâyenin planı değil, dışarıda bırakıldı: %1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>Şunun ardındaki geçiş artık onu izlemiyor, dışarıda bırakıldı: %1</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>Diğer görüntü izleri, dışarıda bırakıldı: %1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>İç içe (%2), dışarıda bırakıldı: %1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>Seine Storyboard hakkında</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard resimlerinden filme, yalnızca bu bilgisayarda.&lt;/p&gt;&lt;p&gt;GNU Genel Kamu Lisansı sürüm 3 ya da sonrası kapsamında özgür yazılım.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>Tutarlılık</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>Başa benzerlik</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>Sona benzerlik</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>Metne uygunluk</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Keskinlik</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>Çift görüntü</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>çekim %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>morf</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>çapraz geçiş</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Tüm ölçütler</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Hangi ölçüt</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>Tüm çekimler için tek ölçüt ya da seçili çekimin tüm ölçütleri</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Analizi dışa aktar</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>Resmi ya da değerleri dışa aktar</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Resim (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Değerler (CSV)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>Ölçümleri görmek için çekimi olan bir plan ya da geçiş seçin.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Ölçülüyor…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>Bu ölçülemiyor: %1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>tutarlılık</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>benzerlik</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>ölçülüyor…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>analiz</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Resmi dışa aktar</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG resimleri (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 yazıldı.</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>%1 yazılamıyor: başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Değerleri dışa aktar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 yazılamıyor: %2.</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>Tutarlılık, sahnelere benzerlik, metne uygunluk; ölçen: %1</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>hareket %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>Bu planlar artık yerinde değil; yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>Önce bu hikâyeden bir plan kopyalayın: kamerası ve ayarları sonra başka planlara verilebilir.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>Panoda resim, plan, ses ya da metin yok.</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>Bu hikâye başka bir pencerede ya da programda düzenleniyor: burada yalnızca görüntülenebilir. Değiştirmek için başka bir adla kaydedin.</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>Yeni hikâye oluşturulamıyor</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 açılamıyor</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>Hikâye şu adla kaydedilemiyor: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>“%1” kaydedilemedi</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>Biten bir çekim kaydedilemedi</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>Bir resim kaydedilemedi</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>Önceki durum geri getirilemiyor</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>Çekimler atılamıyor</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>Geri alma kaydedilemedi</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>Yineleme kaydedilemedi</translation>
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
            <numerusform>%n plan ekleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>%n plan silme</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>Planları taşıma</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>Plan değişikliği</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Resim değiştirme</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Süre değişikliği</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Planı adlandırma</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>Ne olduğunu yazma</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>Diyalog yazma</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>Aksiyon yazma</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>Not yazma</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>Sahne değişikliği</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Hareket değişikliği</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>Kamera değişikliği</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>Sığdırma değişikliği</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Ayar değişikliği</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Geçiş değişikliği</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>Geçiş süresi değişikliği</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>Geçiş metnini yazma</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>Geçiş ayarı değişikliği</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>Çekim ekleme</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>Çekimleri geri getirme</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>%n çekim silme</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Çekim seçme</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>Yer tutucuyu seçme</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Çekime yıldız koyma</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>Yıldızı kaldırma</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Çekimi kilitleme</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Çekim kilidini açma</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>Planı bölme</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>Planları birleştirme</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Hikâyeyi adlandırma</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>Hikâye ayarı değişikliği</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>İşaret ekleme</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>İşaret silme</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>İşaret değişikliği</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>İz ekleme</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>İz silme</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>İz taşıma</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>İzi adlandırma</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>İz değişikliği</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>%n ses ekleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>%n ses silme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>%n ses değişikliği</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>Önceki bir durumu geri getirme</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>%1 adlı resim ya da film yok</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>başka birini seçin</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>%1 adlı resim ya da film hasarlı</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>resmi değiştirin ya da çekimi yeniden üretin</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>bu bir hikâye değil</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>bir .seine dosyası seçin</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>dosya hasarlı (%1)</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>kalanı &quot;seine recover&quot; ile kurtarın ya da bir yedek kullanın</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>kalanı &quot;seine recover&quot; ile kurtarın</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disk dolu</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>yer açıp yeniden deneyin; önceden kaydedilenler güvende</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>yer açıp yeniden deneyin</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>dosya değiştirilemiyor (%1)</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>başka bir klasöre kopya kaydedin</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>dosyayı başka bir program kullanıyor</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>yeniden deneyin ya da salt okunur açın</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>bir değer uymuyor (%1)</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>bunu hata olarak bildirin</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>yazacak yer yok (%1)</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>okuma ya da yazma başarısız oldu (%1)</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>diski denetleyin; önceden kaydedilenler güvende</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>dosya açılamıyor (%1)</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>adını, klasörünü ve izinlerini denetleyin</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>dosyanın içeriği beklenen gibi değil (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>yazılabilen bir klasör seçin</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>adı ve klasörü denetleyin</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>diski ve klasörü denetleyin</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>hikâye şu anda düzenleniyor: %1</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>orada kapatın ya da salt okunur açın</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>bu adda bir dosya zaten var</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>başka bir ad seçin</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>bu bir dosya değil</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>dosyayı okuma izni yok</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>sahibinden izin isteyin</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>hikâye salt okunur açık</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>bir kopya kaydedip onu değiştirin</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>dosya okunamıyor</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>dosyayı denetleyip yeniden deneyin</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>bir hikâye kendisini içeremez</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>başka bir dosya seçin</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>dosya yazılamıyor</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>klasörü ve diskteki yeri denetleyin</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>dosya boş</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>dosya yarıda kesilmiş</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>bu, başka bir programın dosyası</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>dosya yarıda kesilmiş, %1 / %2 bayt</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>okumak için kopya yazılamıyor</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>orada yer açın</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>hikâye, bu sürümün okuyamadığı daha yeni bir sürümle yapılmış</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>programı güncelleyin</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>kopyanın adı hikâyenin adından farklı olmalı</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>bu bir klasör</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>bir dosya adı seçin</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>dosyadaki hikâye kendi içinde tutarsız (%1)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>resim</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>film</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ses</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>dosyada ses yok</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>bir ses dosyası ya da sesli bir film seçin</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>seste kanal yok</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>dosya hasarlı olabilir; yeniden kaydedin</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>sesin örnekleme hızı saniyede %1</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>seste ileri geri gidilemiyor</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>WAV ya da FLAC olarak kaydedin</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>%1 kanallı, %2 Hz ses dönüştürülemiyor</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>stereo WAV olarak kaydedin</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>ses boş</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>yeniden kaydedin</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>ses %1 saniyeden uzun</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>ses on iki saatten uzun</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>içinde ses yok</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>yeniden kaydedin ya da başka bir tane seçin</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>yalnızca görüntülenebilir</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>önce kısaltın</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>böyle bir dosya yok</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>%1 dosyasını yerine koyun ya da başka birini seçin</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>okuma izniniz olduğunu denetleyin</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>bu bir klasör, %1 değil</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>içinden bir dosya seçin</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>bu olağan bir dosya değil</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>bir %1 dosyası seçin</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>%1 dosyasını yeniden kopyalayın ya da kaydedin</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>dosya yazılamıyor (%1)</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>yer açın ya da başka bir disk seçin; geride bir şey kalmadı</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>yazma izniniz olan bir klasör seçin</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>dosyaya bir ad gerekiyor</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>o klasörde bir ad seçin</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>bu adda bir klasör zaten var</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>ad çok uzun</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>en çok 255 baytlık bir ad seçin</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>böyle bir klasör yok</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>oluşturun ya da başka birini seçin</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>dosya çok büyük (%1 MiB, sınır %2 MiB)</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>dosya çok büyük (%1 MiB)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>daha küçük kaydedin</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>dosya okunamıyor (%1)</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>bulunduğu diski denetleyin</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>buradaki FFmpeg kitaplıklarında %1 kodlayıcısı yok</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>buradaki FFmpeg kitaplıklarında %1 için kodlayıcı yok</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>Debian&apos;ın libavcodec paketini kurun ya da başka bir kodekle dışa aktarın</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>%1 başarısız oldu (%2)</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>başka ayarlar seçin; geride bir şey kalmadı</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>bu okunabilen bir %1 dosyası değil (%2)</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>dosya yarım kalmış ya da başka türden olabilir; bir oynatıcıda açıp MP4 ya da WAV olarak yeniden kaydedin</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>%1 kodeği burada bilinmiyor</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>dosyayı H.264 ya da WAV&apos;a dönüştürün</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>%1 akışının kodu çözülemiyor (%2)</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>%1 ile kodlanmış resimler dönüştürülemiyor</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>dosyayı daha yaygın bir biçimde kaydedin</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>film bir GIF için çok uzun</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>küçültün ya da kısaltın veya film olarak dışa aktarın</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>dosyada görüntü yok</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>bir film seçin</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>filmde okunabilen kare yok</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>dosya yarım kalmış olabilir; yeniden kaydedin</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>%1. karenin kodu çözülemiyor (%2)</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>dosya hasarlı ya da yarım; yeniden dışa aktarın</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>film boş</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>yeniden yapın ya da kaydedin</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>yazılan film olması gerektiği gibi okunmuyor: %1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>başka ayarlarla yeniden dışa aktarın; geride bir şey kalmadı</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>dışa aktarma kendine ait bir klasör ister, bu klasör dolu</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>yeni ya da boş bir klasör seçin</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>klasör oluşturulamıyor (%1)</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>yazma izniniz olan bir yer seçin</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>klasöre adı verilemiyor (%1)</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>%1 resmi hasarlı ya da desteklenmeyen türden (%2)</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>tiff resmi hasarlı ya da desteklenmeyen türden</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>geldiği programda açıp yeniden kaydedin, seçebiliyorsanız PNG olarak</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>bu okunabilen bir resim değil</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>PNG, JPEG, WebP, TIFF, BMP, GIF, PSD ya da SVG kullanın; ad değil, içerik önemlidir</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>%1 resmi yarım kalmış</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>yeniden kopyalayın ya da kaydedin</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>ses bir WAV dosyasına sığmayacak kadar uzun</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>parçalar hâlinde yazın</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>yazdırılacak bir şey yok</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>dışa aktarılacak bir şey yok</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>önce bir plan ekleyin</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>önce bir plan ekleyin ya da hikâyenin içinde bir aralık seçin</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>hikâyede ses yok</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>önce bir ize ses koyun</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>diskte yeterli yer yok (%1 MiB var, yaklaşık %2 MiB gerekli)</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>yer açın ya da başka bir diske dışa aktarın</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>arşive adı verilemiyor (%1)</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>başka bir ad ya da klasör seçin</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>arşiv yazılamıyor (%1)</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>diskteki yeri ve medya dosyalarını denetleyin</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>adını ve yerini denetleyin</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>dosya bir kurgu için çok büyük</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>yeniden dışa aktarın</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>içinde sekans yok</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>bir sekansı Final Cut Pro 7 XML olarak dışa aktarın</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>klip içeren görüntü izi yok</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>sekansı yeniden dışa aktarın</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>zaman çizelgesini yeniden dışa aktarın</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>bu XML değil (%1)</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>bir Final Cut Pro 7 XML dosyası seçin</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>bu bir Final Draft senaryosu değil</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>Final Draft 8 ve sonrasının kaydettiği bir .fdx dosyası seçin</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>senaryoda gösterilecek bir şey yok</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>bu bir metin değil</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>senaryoyu düz metin (UTF-8) olarak kaydedin</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>bu bir OpenTimelineIO arşivi değil (%1)</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>bir .otioz dosyası seçin</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>arşiv hasarlı</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>yeniden kopyalayın ya da dışa aktarın</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>içinde zaman çizelgesi yok</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>bir zaman çizelgesini OpenTimelineIO olarak dışa aktarın</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>bu JSON değil</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>bir .otio dosyası seçin</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>bölün</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>projede storyboard karesi yok</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>storyboards/ içeren bir klasör ya da bir .storyboarder dosyası seçin</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>bu okunabilen bir senaryo ya da storyboard değil</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>bir .storyboarder, .fountain ya da .fdx dosyası seçin</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>içinde storyboard karesi yok</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>Storyboarder&apos;ın kaydettiği bir dosya seçin</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>gösterilemeyen bir resimden başlanamaz</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>onu değiştirin (%1)</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1, yarı boyutta da olmuyor</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>başka programları kapatın, hikâyenin karesini küçültün ya da planı kısaltın</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>bellek yetersiz</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>başka programları kapatın ya da daha küçük bir boyut isteyin</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>başka programları kapatın ya da daha küçük bir boyut isteyin (%1)</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>bellek yetersiz: model yaklaşık %1 kullanıyor, boş olan %2</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>başka programları kapatın ya da daha küçük bir model seçin</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>bellek yetersiz: yaklaşık %1 gerekiyor, boş olan %2</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>daha küçük boyut ya da daha az kare isteyin veya başka programları kapatın</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>daha küçük boyut ya da daha az kare isteyin veya aygıt olarak işlemciyi seçin</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>tensör kitaplığı hata verdi (%1)</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>lütfen bu iletiyi bildirin</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>yeni model yazılamadı (%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>diskte yer açın ya da başka bir yer seçin</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>ağırlıklar yok</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>model.safetensors ya da pytorch_model.bin içermeli</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>klasörde ağırlık yok</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>oraya diffusion_pytorch_model.safetensors ya da model.safetensors koyun</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>böyle bir model klasörü yok</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>model_index.json içeren bir klasör seçin</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>metin kodlayıcısı %1 kanal veriyor, gürültü giderici %2 alıyor</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>birbirine ait parçalar kullanın</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>model kaldırılamadı (%1)</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>klasörüne yazılabildiğini denetleyin</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>dosya eksik</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>model klasörünün tam olduğunu denetleyin</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>dosya ayarlar için çok büyük</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>modeli yeniden indirin</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>dosya geçerli JSON değil (çok derin iç içe olmayan bir nesne bekleniyordu)</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>bu programın tanıdığı bir model klasörü kullanın</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>ağırlıklar ağa uymuyor (%1)</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>bu config.json dosyasına ait ağırlıkları kullanın</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>dosya açılamıyor (%1)</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>model klasörünün tam ve okunabilir olduğunu denetleyin</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>okunamayan checkpoint: %1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>torch.save ile yazılmış düz tensörlerden oluşan bir dosya kullanın ya da safetensors&apos;a dönüştürün</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>hasarlı safetensors dosyası: %1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>hasarlı checkpoint: %1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>hasarlı arşiv: %1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>dosyayı yeniden indirin</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>bu adda bir şey yok</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>bir klasör, resim ya da film adı verin</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>klasör okunamıyor (%1)</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>okunmasına izin verin ya da başka birini gösterin</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>öğrenilecek resim ya da film yok</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>%1 dosyanın hiçbirinden öğrenilemiyor (%2)</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>resim ya da 2 sn ve daha uzun film verin</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>eğitim başka seçeneklerle başlatılmış</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>aynı seçenekleri kullanın ya da başka bir klasöre eğitin</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>bu adda bir şey zaten var</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>yeni model için başka bir ad seçin</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>yeni modele bir ad gerekiyor</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>yazılabilen bir yer seçin</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>eğitim ıraksadı: bir gradyan sayı değil</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>öğrenme hızını düşürüp son kayıt noktasından yeniden başlayın</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>Hikâye, programın daha yeni bir sürümüyle yapılmış: salt okunur açılıyor.</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>Dosya değiştirilemez: salt okunur açılıyor.</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>Klasör değiştirilemez: hikâye salt okunur açılıyor.</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>Diskte yer yok: hikâye salt okunur açılıyor.</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>Düzenleme geçmişinin bir bölümü okunamadı ve kayboldu.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>Program bunun üzerinde çalışırken iki kez beklenmedik biçimde kapandı</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>Başka programları kapatıp yeniden deneyin; yine olursa hikâyenin karesini küçültün ya da planı kısaltın</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>İptal · %⁠0</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 hazır.</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>%1 hazır (%2).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Dışa aktarma iptal edildi; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>Dışa aktarılamadı: %1. %2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>İptal · %%1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>Son dışa aktarılanı yeniden dışa aktar</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>planlar</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>resimler</translation>
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
        <translation>Resimler (%1);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>Henüz dışa aktarılacak bir şey yok: önce birkaç resim bırakın.</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>Nereye gideceğini belirtin: dosyaya bir ad verin.</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>Hikâye aç</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>Hikâyeler (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>Hikâye o andaki hâline döndü: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>%n çekim atıldı: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>Adsız bir hikâye var, tarihi: %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Hikâye</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>Hikâyeyi farklı kaydet</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>%1 olarak kaydedildi. Bundan sonra her değişiklik anında kaydedilir.</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>Adsız, %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Henüz yok</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Resim içe aktar</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Resimler (%1);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Resmi değiştir</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>Resimler okunuyor: %1 / %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>Hiçbir resim içe aktarılmadı.</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>İçe aktarılan: %1. Şunlar aktarılamadı:</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>Plan bul</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>Plandaki herhangi bir söz</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>Resimlerimle ince ayar</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>Bu adımdan sonra bitip modeli yazacak…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>Duraklatıldı. Öğrenilenler saklandı.</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Sürüyor…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Dışarıda bırakıldı: %1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>Durduruldu. Sürdürmek için aynı adla yeniden başlatın.</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>Model, resimlerinizin görünümünü ve hareketini öğrenir. Zaman alır: bir saat biraz, bir gece daha çok fark ettirir. Resimleriniz bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>Resim ve film klasörü</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>Resimler okunuyor…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>Model yükleniyor…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>Ayrılan resimlere bakılıyor…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>Yeni model yazılıyor…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>Bitti: %2 içinde %1 adım, yeri: %3.</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>Adım %1, %2 süreyle öğrenildi, kayıp %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>Öğrenmediği resimlerdeki kayıp: önce %L1, şimdi %L2.</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>Rehberi kapat</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>İlk hikâyeniz</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>Resim ekle</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>Çizimleri pencereye bırakın: dosyalar ya da bütün bir klasör. Her biri sırasıyla bir plan olur. Denemek için örnek hikâyenin altı resmini kullanın.</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>Örnek resimleri al</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>Bu şimdiden bir animatik: kesmelerle bağlanan durağan resimler. Boşluk tuşu oynatır ve duraklatır. Bir plana daha çok süre vermek için zaman çizelgesinde sağ kenarını, taşımak için planın kendisini sürükleyin.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>İki planı bağla</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>Zaman çizelgesinde iki plan arasındaki ek yerini tıklayın, denetçide “Üretilmiş” seçeneğini seçin ve arada ne olduğunu İngilizce yazın: “smooth transition, night falls”.</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>İlk ikisini bağla</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Üret</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>Yeni resimleri bu bilgisayardaki model üretir; ne kadar ilerlediğini kuyruk gösterir. Bu sırada düzenlemeyi sürdürün. Henüz çekimi olmayanın yerine yer tutucusu oynar.</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>Filmi dışa aktar</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>Her yerde oynayan, sesli bir MP4. Her düzenleme zaten kayıtlıdır; “Farklı kaydet” hikâyeye yalnızca bir ad ve yer verir.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>İşte ilk filminiz</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>Geçişin başka çekimlerini üretip en iyisine yıldız koyun, bir ize müzik yerleştirin, kamerayı hareket ettirin: F1, o anda ne yapıyorsanız onun hakkında daha çoğunu anlatır.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Adım %1 / %2</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Kılavuzun sayfaları</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Kılavuz sayfası</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>Geri ya da ileri gitmek için bir adımı tıklayın</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>İki resim aynı şeyi gösteriyor: her nokta birinden ötekine izlendi</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>Model %1, adım %2, yönlendirme %3, tohum %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Üretildi: %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>Çekimi kaydet</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>MP4 filmleri (*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>Kısayol &amp;yok</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>&amp;Bunu sıfırla</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>B&amp;urada kullan</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Kısayolları değiştir</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Komut ya da kısayol bul</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Komutlar ve kısayolları</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Yeni &amp;kısayol</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni kısayol</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tümünü sıfırla</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Bir komut seçin, sonra yeni kısayoluna basın.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 şu komutun kısayolu: “%2”.</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Kısayollar</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sistemdeki gibi</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>&amp;Kurgu</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>&amp;Storyboard</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>&amp;Çekim değerlendirme</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>Bu &amp;yerleşimi kaydet…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>Yerleşimi s&amp;il</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Yerleşimi kaydet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>Yerleşimim</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>%1 başka bir programda açık; orada her kaydedildiğinde burada gösterilir.</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>Üretilecek bir şey yok: hareketli bir resim ya da üretilmiş bir geçiş seçin.</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>Her şey zaten üretilmiş.</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>&amp;Taslak model</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>Model &amp;klasörü seç…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modeller…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>&amp;Resimlerimle ince ayar…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>Model klasörü seç</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(salt okunur)</translation>
    </message>
    <message>
        <source>%1 % · </source>
        <translation>%%1 · </translation>
    </message>
    <message>
        <source>%1 — Seine Storyboard</source>
        <translation>%1 — Seine Storyboard</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Geri al: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Yinele: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>%1 model klasörü artık yok: taslak model kullanılıyor.</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… ve %1 tane daha</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>işlemci</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1: sığıyor</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1: parça parça sığıyor</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: çok büyük</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>, %1 milyon parametre</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>Bundan sonra çekimleri bu model üretecek.</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>SEINE checkpoint&apos;i</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>Checkpoint&apos;ler (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>Stable Diffusion 1.4 klasörü</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>Denetlenip yazılıyor: %1…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>Eklendiği yer: %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>İptal edildi. Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>SEINE&apos;in yayımlanmış modeli, kendi yazarlarının ve Stable Diffusion yazarlarının yayımladığı dosyalardan eklenir: hiçbir şey indirilmez, dosyalar yerinde kalır.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Taslak model</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>Dosyalar okunuyor…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>Silindi. Çekimleri artık taslak model üretecek.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Silindi.</translation>
    </message>
</context>
<context>
    <name>app::MovieExport</name>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>%1:%2 kaldı</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Bellek yetersiz</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>Başka programları kapatın ya da kareyi küçültün</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>Saniyede %L1 kare</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>Bu planın henüz resmi yok: önce üzerine bir resim bırakın.</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>Masaüstü %1 için bir program bilmiyor. Resim şurada: %2. Oraya ne kaydedilirse burada gösterilir.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 yazılamıyor: %2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>bu bilgisayarda değil; önce kaydedin, sonra dosyayı bırakın</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>artık orada değil</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>içinde resim ve ses yok</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>bu bilgisayarın belleği için çok büyük</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Yapıştırılan resim</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>içinde okunabilen resim yok</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>bu arada başka bir hikâye açıldı; yeniden bırakın</translation>
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
        <translation>Storyboard resimlerinden filme, yalnızca bu bilgisayarda.</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>Bu klasördeki modelle üret.</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>Açılacak hikâyeler.</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>model yükleniyor</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>metin okunuyor</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>resimlere bakılıyor</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>hareket tasarlanıyor</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>kareler çiziliyor</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>üretiliyor</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>%n çekim üretildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n iş başarısız oldu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>%1 üretildi</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Üret: %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Üret</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>Her şey üretildi</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Kare</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Saniyedeki kare</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>Çekimi olmayan ya da çekimi eskimiş planları ve geçişleri üret</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>Kuyruk kaydedilemedi: %1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>Biten çekim kaydedilemedi
Diskte yer açıp yeniden deneyin</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>Silinmiş plan</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>Silinmiş geçiş</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>Plan %1 · canlandır</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Geçiş %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>Bu çekim için bellek yetersiz</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>Hikâyenin karesini küçültün ya da başka programları kapatıp yeniden deneyin</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>Yeniden deneyin; yine olmazsa planı kısaltın</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>Bugün %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Dün %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>sonradan eklenen %n plan olmadan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>sonradan silinen %n planla birlikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>%n plan eski hâliyle</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>başka sıra ya da ayarlar</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>şimdiki gibi</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>Önceki bir duruma dön</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Önceki durumlar</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Geri getir</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>Siz çalışırken durumlar kendiliğinden saklanır; henüz hiç yok.</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>Bu durum okunamıyor.</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>Şimdiye göre: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>O zamandan beri üretilen %n çekim kullanılmadan kalır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>Senaryo, storyboard ya da kurgu içe aktar</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>Senaryolar, storyboard&apos;lar, kurgular (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>Hikâye yalnızca görüntülenebilir.</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>%1 dosyasını okumak için bellek yetersiz</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>%1 içinde:</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: değişecekler</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 okunuyor…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>%1 okunurken hikâye değişti; yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Bellek yetersiz</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>Bu resimler okunamadı:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>%1 içe aktarıldı: %n değişiklik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>Değişen bir şey yok: hikâyede hepsi zaten var.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Değişen bir şey yok.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Değişiklikler (%1)</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>Olduğu gibi kalan ya da eksik (%1)</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>Hepsi tek bir adımdır, Geri al ile geri alınır. Dosyanın kendisi hiç değişmez.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Uygula</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>Model yok</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>Üret → Model menüsünden bir model klasörü seçin</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU, %n iş parçacığı</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Model yok</translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation>%1: model değil</translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation>Bu planlar geldikleri hikâyede artık yok.</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>Buraya hâlâ bir şey getiriliyor; az sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>Bunun geldiği hikâye artık yerinde değil.</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>Bu arada başka bir hikâye açıldı; yeniden deneyin.</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>Buraya getirilemedi: %1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>Bu sesler geldikleri hikâyede artık yok.</translation>
    </message>
</context>
<context>
    <name>app::SoundActions</name>
    <message>
        <source>Audio %1</source>
        <translation>Ses %1</translation>
    </message>
</context>
<context>
    <name>app::SoundImport</name>
    <message>
        <source>Audio %1</source>
        <translation>Ses %1</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>yalnızca görüntülenebilir</translation>
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
        <translation>Sesler okunuyor: %1 / %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>Bu sesler içe aktarılamadı:</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>Ses içe aktar</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>Sesler ve filmler (%1);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>Ses &amp;düzeyi</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>Yumuşak &amp;giriş</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>Yumuşak &amp;çıkış</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>&amp;İze taşı</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Yeni iz</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Sessiz</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>S&amp;olo</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Kilitle</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>Ses &amp;düzeyi</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>İ&amp;zi adlandır</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Yukarı taşı</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Aşağı taşı</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>İzi si&amp;l</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>Buraya ses içe akta&amp;r…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 sn</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diyalog</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>“%1” kilitli: sesleri olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>Bu sesler artık yerinde değil; yeniden kopyalayın.</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>Diskteki yer</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>&amp;Öteki çekimleri at</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>Hikâyenin diskte kapladığı yer: %1.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>Seçili çekimler</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>Yıldızlı çekimler</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>Öteki çekimler</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>Yalnızca geri alma ve önceki durumlar için</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>Kullanılmayan, kapatılınca boşalacak</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>Metinler, geçmiş ve sıralama</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>Seçili ya da yıldızlı olmayan çekim yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>%n çekim ne seçili ne de yıldızlı. Atılırlarsa hikâye kapatılana dek geri alınabilirler; ondan sonra yerleri boşalır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>İşaret %1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>Sahneyi &amp;adlandır</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>Burada sa&amp;hne başlat</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>İşareti a&amp;dlandır</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>İşareti &amp;sil</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>&amp;Buraya işaret</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>durağan</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>kuyrukta</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>üretiliyor</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>eskimiş</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>resim eksik</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>%1. sahne başlıyor</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Plan %1, %2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>Seçili çekim üretildikten sonra resim, metin ya da ayarlar değişti.</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 saniye</translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Perde</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>Çekimleri karşılaştır</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>Soldaki çekim</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>Sağdaki çekim</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>Çekim %1 · tohum %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1, plan %2, çekim %3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1, geçiş %2, çekim %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>Bu çekimin filmi yok.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 yazılamıyor: %2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1: oynatma imlecindeki ek yeri için tıklayın ya da bir ek yerine sürükleyin</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>Bu kare gösterilemiyor</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Resimleri buraya bırakın</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>PLAN %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>çekim %1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>durağan</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>GEÇİŞ %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>üretilene dek zincirleme</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>Masaüstünden dosyalar ya da klasörler sırasıyla plan olur.
%1 içe aktarır, %2 yapıştırır.
Yeni misiniz? Yardım → İlk hikâyeniz, beş adımda bir film yaptırır.</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>Oynatma imlecinde, bir &amp;ize</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>İmleçteki planın &amp;diyaloğu olarak</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>Bu sırada filmi &amp;oynat</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>Ses kaydet</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Mikrofon yok</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>Konuşun: çubuk oynamalı ama sonuna varmamalı.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>Kayıt filmde. Yeniden kaydedin ya da bu pencereyi kapatın.</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>Kaydediliyor: %L1 sn</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>Mikrofon bulunamadı. Bir mikrofon bağlayın ya da sistemin ses ayarlarından bu programa izin verin.</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1 48 kHz&apos;de kayıt yapamıyor. Başka bir mikrofon seçin.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>%1 kullanılamıyor: başka bir program kullanıyor ya da bu programa izin yok.</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>Mikrofon bağlantısı kesildi. O ana kadar kaydedilenler saklandı.</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>Kayıt yazılamıyor: %1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>Ses kaydı %1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>Yeni &amp;pencere</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Aç…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Farklı kaydet…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>Önceki bir &amp;duruma dön…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>Di&amp;skteki yer…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>&amp;Resim içe aktar…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>S&amp;es içe aktar…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>Senar&amp;yo, storyboard ya da kurgu içe aktar…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>Ye&amp;niden dışa aktar</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>Dışa ak&amp;tar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ke&amp;s</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>Kamera &amp;ve ayarları yapıştır</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>&amp;Tüm planları seç</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>Önceki plan ya da geçiş</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>Sonraki plan ya da geçiş</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>Önceki planı da seç</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>Sonraki planı da seç</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Si&amp;l</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>Sözlerinden plan &amp;bul…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>Ardına &amp;yeni plan</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>&amp;Önüne yeni plan</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Ç&amp;oğalt</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>İmleçte &amp;böl</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>&amp;Sonrakiyle birleştir</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Ö&amp;ne taşı</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>&amp;Arkaya taşı</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>Bir kare &amp;kısalt</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>Bir saniye uzat</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>Bir saniye kısalt</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>&amp;Resmi değiştir…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>Resmi başka &amp;programda düzenle</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>N&amp;e olduğunu yaz</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>İmlece &amp;işaret koy</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>Önceki işarete git</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>Sonraki işarete git</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>En yakın ek yerinde sonraki &amp;tür</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Kesme</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;Zincirleme</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>&amp;Morf</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>&amp;Üretilmiş</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>Ses ka&amp;ydet…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>Ses izi &amp;ekle</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>Sesi &amp;aç</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>Sesi &amp;kıs</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>Planın diya&amp;loğu yap</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>Sesi ka&amp;pat</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Oynat ya da duraklat</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>Geriye mekik</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>Mekiği durdur</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>İleriye mekik</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Bir kare geri</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Bir kare ileri</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Bir saniye geri</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Bir saniye ileri</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>Önceki kesme</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Sonraki kesme</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Baş</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>&amp;Giriş noktası koy</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>&amp;Çıkış noktası koy</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>Girişe git</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>Çıkışa git</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Giriş ve çıkışı temizle</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Döngü</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>Zaman çizelgesini yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>Zaman çizelgesini uzaklaştır</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>Zaman çizelgesini sığdır</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>Y&amp;apışma</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>Resim gerçek boyutta</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>&amp;Güvenli alanlar</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>Görüntü ya&amp;zıları</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;naliz</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>&amp;Panelleri taşı</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Yerleşimi &amp;sıfırla</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>&amp;Seçilenleri üret</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>&amp;Eskimişlerin tümünü üret</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>&amp;Kuyruğu duraklat</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>Tümünü &amp;iptal et</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Kısayollar</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Kısayolları &amp;değiştir…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>Seine Storyboard &amp;hakkında</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zenle</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>&amp;Geçiş</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>&amp;Ses</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Oynat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Gö&amp;rünüm</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Üret</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Son k&amp;ullanılanları aç</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Yerleşim</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneller</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Araçlar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>&amp;Hareketi azalt</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>K&amp;ullanım kılavuzu</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>&amp;İlk hikâyeniz</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>&amp;Giriş/çıkış aralığını dışa aktar…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>Pencereyi &amp;kapat</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>Bir kare &amp;uzat</translation>
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
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
</context>
<context>
    <name>widgets::AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Analiz</translation>
    </message>
    <message>
        <source>No measures yet: they appear with the first take</source>
        <translation>Henüz ölçüm yok: ilk çekimle birlikte görünürler</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>Ölçüt eğrileri</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>%1. planın adı</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>Resmi değiştir</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>Sahne başlığı; boş: yeni sahne yok</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>DIŞ. MEKÂN, ZAMAN</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Resim seç…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Sahne %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Resimleri buraya bırakın</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>Dosyalar ya da bütün bir klasör; her biri bir plan olur</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>Kamera hareketi</translation>
    </message>
    <message>
        <source>start</source>
        <translation>baş</translation>
    </message>
    <message>
        <source>end</source>
        <translation>son</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>Kamera hareketinin başı</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>Kamera hareketinin sonu</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>Karenin yüzde %1 kadarı, soldan yüzde %2, üstten yüzde %3</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>Film (MP4)</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>Her tarayıcıda, telefonda ve kurgu programında oynar.</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>ProRes film (MOV)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>Kurgu ve renk düzeltme için ProRes 422 HQ: büyük, neredeyse kayıpsız.</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>Her plan için bir film</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>Her plan için bir MP4 içeren klasör.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Hareketli GIF</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>E-postalarda ve mesajlarda oynar. En çok birkaç saniye için uygundur.</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Resimler (PNG)</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>Her kare için kayıpsız bir resim içeren klasör.</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>Yalnız ses (WAV)</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>Tüm izlerin miksi, 48 kHz, stereo, 24 bit.</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>Kâğıda storyboard (PDF)</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>Kareleri, süreleri ve metinleriyle sayfalar; yazdırmak ya da göndermek için.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Web sayfası (HTML)</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>Tüm planların oynadığı tek dosya; tarayıcısı olan herkes için.</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>Plan listesi (CSV)</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>Hesap tablosu için tüm planların çizelgesi.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Altyazılar (SRT)</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>Zamanlarıyla diyaloglar.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>DaVinci Resolve, Premiere, Kdenlive, Flame için. Planların filmleri yanına yazılır.</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>OpenTimelineIO arşivi</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>Kurgu ve filmleri tek dosyada.</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>Premiere, Resolve, Vegas için. Planların filmleri yanına yazılır.</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>Final Cut Pro ve Resolve için. Planların filmleri yanına yazılır.</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Kurgu karar listesi (EDL)</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600, en eski ortak dil: kesmeler ve zincirlemeler. Planların filmleri yanına yazılır.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Dışa aktar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;İptal</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>S&amp;eç…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>Dışa aktarmanın durumu</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Nereye yazılacağı</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Dışa aktarma ilerlemesi</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hedef</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Ne dışa aktarılacak</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Hikâyenin tümü</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>Girişten çıkışa</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>Seçili planlar</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Aralık</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>Hikâyedeki gibi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Boyut</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Saniyedeki kare</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>&amp;Saniyedeki kare</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264: her yerde oynar</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265: yarı boyut, yeni oynatıcılar</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1: en küçük, en yeni tarayıcılar</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodek</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>&amp;Kodek</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>En iyi</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Küçük dosya</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Nitelik</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Nitelik</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Zaman kodu</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diyalog</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>Görüntüye yazılan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>Filmin içinde bir iz</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>Yanında bir SRT dosyası</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Altyazılar</translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation>Al&amp;tyazılar</translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation>Olabildiğinde ekran kartını kullan</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>Sayfadaki plan</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>Sa&amp;yfadaki plan</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, yatay</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, dikey</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, yatay</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter, dikey</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Kâğı&amp;t</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>H.264: daha küçük</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>Plan filmleri</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>Plan &amp;filmleri</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Paylar</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>Kırpma için her planın kesme noktasının ötesinde ne kadar fazlası olacağı</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>&amp;Paylar</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>Drop-frame zaman kodu</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>Hikâyenin tümü, %1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>Hikâyedeki gibi, %1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>Hikâyedeki gibi, %1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Başlat</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Duraklat</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>Şimdi bitir ve &amp;sakla</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Bu modeli &amp;kullan</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Eğitimin durumu</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>Şimdiye dek öğrenilenlerden örnek</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>Resim ve film &amp;klasörü</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>S&amp;eç…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> dk</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Eğitim süresi</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Çizimlerim</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Yeni modelin adı</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Öğrenme kaynağı</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Sü&amp;re</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Eğitim kaybı</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kayıp</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>ayrılan resimlerde</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>adım</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>Hikâyenin kendi %n resmi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Sü&amp;rdür</translation>
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
        <translation>Üret: %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Üret</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Yeniden üret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation>Ne olduğunu söylemek için
bir plan ya da geçiş seçin</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>%1 sürdü</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>Süre şöyle yazılır: 4:12 (saniye:kare), 4.5 s ya da 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>Sesin yüksekliği, sol ve sağ</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>İletiler</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>Bu modeli &amp;kullan</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Sa&amp;kla</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;İptal</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>SEINE ekle</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>yarı boyut (float16)</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>yarı boyut, daha geniş aralık (bfloat16)</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>tam duyarlık (float32)</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>indirildiği hâliyle seine.pt; boş: eğitilmek üzere yalnız Stable Diffusion</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>stable-diffusion-v1-4 klasörü</translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation>&amp;Checkpoint</translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation>Stable &amp;Diffusion 1.4</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>Sa&amp;klama biçimi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (kullanımda)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>kullanılamıyor</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>%1 modelini kalıcı olarak &amp;sil</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>Tohum bir tam sayıdır; boş: varsayılan</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>%1 ile %2 arası; boş: varsayılan</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>karışık</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>durağan</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>kuyrukta</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>eskimiş</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>eksik</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>hareket sonu</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>yer tutucu: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>Kuyruk boş.
Üretilen planlar ve geçişler burada listelenir.</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>Bitenleri temizle</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Kuyruğu duraklat</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Zaman çizelgesinde göster</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>Sıradaki bu olsun</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tümünü iptal et</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Kuyruğu sürdür</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 iş var</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 dk %2 sn</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>yaklaşık %1 sa</translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>Konum</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Yönlendirme</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>varsayılan %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>herhangi</translation>
    </message>
    <message>
        <source>default</source>
        <translation>varsayılan</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>Sabit</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>İleri kaydırma</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Geri kaydırma</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Sola pan</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Sağa pan</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Yukarı tilt</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Aşağı tilt</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>El kamerası</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>Özel hareket</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>Tohum, yönlendirme, adım</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>Resmi değiştirir; zamanlama kalır</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ne oluyor</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Durağan</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Canlandır</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Kim ne diyor</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diyalog</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aksiyon</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Kaçınılacaklar</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Kareyi doldur</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Kenar boşluğu</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Esnet</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>Burada başlayan sahne</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>Resim sığdırma</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>Plan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>toplam %1</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>İzin adı</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>Sessiz: bu iz duyulmaz</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>Solo: yalnız solo izler duyulur</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>Kilit: bu izdeki klipler olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>Desibel olarak ses düzeyi: yana sürükleyin, 0 için çift tıklayın</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>Ses izi ekle</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>Yumuşatmak için sürükleyin</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>Ses düzeyi için sürükleyin; Shift ile daha ince</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sessiz</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diyalog</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>İz %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: okunamıyor</translation>
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
        <translation>İz</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>Müziği ve sesleri buraya bırakın</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>Ses izleri</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>süre %1, başlangıç %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>sessizde</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>kilitli</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>Ses %1, iz: %2</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 sn</translation>
    </message>
    <message>
        <source>%1%L2 dB</source>
        <translation>%1%L2 dB</translation>
    </message>
    <message>
        <source>%1 (the track is locked)</source>
        <translation>%1 (iz kilitli)</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>Planları ve geçişleri üreten model</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>Artık uymayanları üret</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>Filmin boyutu ve kare hızı</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Kaydedildi %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Salt okunur</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>üretilecek: %1</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>%1 × %2 · %3 fps</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>hikâye %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>bellek %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>Çekimler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>İki çekimi yan yana göster</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Yeni tohum</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>Başka tohumla bir çekim daha üret</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>Metin, bu çekimin gösterdiğinden başka bir şeyle ilgili görünüyor.</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Çekimler</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Henüz çekim yok</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · tohum %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %%2</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>üretiliyor, %%1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>yıldızlı</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>kilitli</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>eskimiş</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>Çekim %1, tohum %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>Yerine yer tutucuyu oynat</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Yıldızı kaldır</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Yıldız koy</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Burada oynat</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>Kilitle: yerine başkası geçmez</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>Film olarak kaydet…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>Bu tohumla yeniden üret</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>Çekimi sil</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>%1 sürüyor</translation>
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
        <translation>İşaretin metni; boş: işaret yok</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>süre %1, başlangıç %2</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Plan %1, %2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>%1, %2. plandan %3. plana</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>Süreyi değiştirmek için sürükleyin; Alt ile sonraki plan verir ya da alır</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>Resimleri buraya bırakın; art arda oynarlar</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>İşaretler</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPage</name>
    <message>
        <source>Transition</source>
        <translation>Geçiş</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
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
        <translation>Arada ne oluyor</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Kaçınılacaklar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Geçiş %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>Sonraki plan hemen başlar.</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>Bir resim eriyip ötekine dönüşür.</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>Biçimler optik akışla birbirine dönüşür.</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>Anlattığınız gibi, yeni resimler bir plandan ötekine götürür.</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>Sonraki plan hemen başlar</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>Bir resim eriyip ötekine dönüşür</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>Biçimler optik akışla birbirine dönüşür</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>İstemde yazıldığı gibi, yeni resimler bir plandan ötekine götürür</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Geçiş türü</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kesme</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Zincirleme</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Morf</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Üretilmiş</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation>Resmi sığdır ya da gerçek boyutta göster</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Güvenli alanlar</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>Planı ve zaman kodunu görüntüye yaz</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>Kamera: hareketin başını ve sonunu sürükleyin</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>İlk kare</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Bir kare geri</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Bir kare ileri</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Son kare</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>Aralık burada başlar</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>Aralık burada biter</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Döngü</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Filmin süresi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
</context>
<context>
    <name>widgets::ViewerWidget</name>
    <message>
        <source>Viewer</source>
        <translation>Görüntüleyici</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Tam ekrandan çık</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
</context>
<context>
    <name>widgets::VolumeBar</name>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>Let the film be heard</source>
        <translation>Filmin sesini aç</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>Filmin sesini kapat</translation>
    </message>
</context>
</TS>
