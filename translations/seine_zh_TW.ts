<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>對白變更：%1</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>動作變更：%1</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>備註變更：%1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>場景標題變更：%1</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>長度變更：%1</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>圖片變更：%1</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>音訊變更：%1</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>對白在劇本與此處都有變更，保留此處的：%1</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>動作在劇本與此處都有變更，保留此處的：%1</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>備註在劇本與此處都有變更，保留此處的：%1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>場景標題在劇本與此處都有變更，保留此處的：%1</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>長度在劇本與此處都有變更，保留此處的：%1</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>圖片在劇本與此處都有變更，保留此處的：%1</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>音訊在劇本與此處都有變更，保留此處的：%1</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>%1 之後為直接剪接</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>%1 之後為 %2 格的溶接</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>%1 之後為 %2 格的變形</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>%1 之後為 %2 格的生成轉場</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>鏡頭 %1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>鏡頭 %1「%2」</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>未命名的鏡頭</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>開頭新增鏡頭：%1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>「%1」中新增鏡頭：%2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>鏡頭改依劇本的順序排列</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>劇本中已沒有，將移除：%1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>剪接檔中已沒有，將移除：%1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>再出現一次：%1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>移至第 %2 個：%1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>由 %2 格改為 %3 格：%1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>已在此處刪除，不再加回：%1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>劇本中已沒有，但已在此處編輯過，予以保留：%1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>沒有圖片：%1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>沒有圖片（images/ 中沒有 %2）：%1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>圖片缺少一個圖層：%1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>缺少音訊「%2」：%1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>片段中沒有這個故事的鏡頭</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>消除 %1 格的空隙</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>不是這個故事的鏡頭，已略過：%1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>%1 之後的轉場已不再緊接其後，已略過</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>其他視訊軌，已略過：%1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>巢狀（%2），已略過：%1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>關於 Seine Storyboard</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;把分鏡圖片變成影片，全部在這部電腦上完成。&lt;/p&gt;&lt;p&gt;本程式為自由軟體，採用 GNU General Public License 第 3 版或更新版本授權。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>授權</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>連貫性</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>與起始畫面的相似度</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>與結束畫面的相似度</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>與提示詞的符合度</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動態量</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>疊影</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>鏡次 %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>變形</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>交叉淡化</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>所有指標</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>要顯示的指標</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>所有鏡次的單一指標，或選用鏡次的所有指標</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>匯出分析</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>匯出圖片或數據</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>圖片（PNG）(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>數據（CSV）(&amp;F)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>選取有鏡次的鏡頭或轉場，即可查看各項指標。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測量中…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>無法測量：%1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>連貫性</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字符合度</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>測量中…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>匯出圖片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已寫入「%1」。</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>無法寫入「%1」：請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>匯出數據</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>無法寫入「%1」：%2。</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>連貫性、與場景的相似度、文字符合度（由 %1 測得）</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>運動 %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>這些鏡頭已不存在，請重新拷貝。</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>請先拷貝這個故事中的一個鏡頭，之後即可將其攝影機與設定套用到其他鏡頭。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>剪貼簿中沒有圖片、鏡頭、音訊或文字。</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>這個故事正在其他視窗或程式中編輯，在此只能檢視。若要變更，請以其他名稱儲存。</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>無法建立新故事</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>無法開啟「%1」</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>無法將故事儲存為「%1」</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>無法儲存「%1」</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>無法儲存完成的鏡次</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>無法儲存圖片</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>無法回復到先前的狀態</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>無法丟棄鏡次</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>無法儲存還原動作</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>無法儲存重做動作</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4.</source>
        <comment>What failed: why (where). What to do.</comment>
        <translation>%1：%2（%3）。%4。</translation>
    </message>
</context>
<context>
    <name>app::EditNames</name>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>加入 %n 個鏡頭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>刪除 %n 個鏡頭</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>移動鏡頭</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>變更鏡頭</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>替換圖片</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>變更長度</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>重新命名鏡頭</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>輸入「發生什麼事」</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>輸入對白</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>輸入動作</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>輸入備註</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>變更場景</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>變更動態</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>變更攝影機</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>變更填滿方式</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>變更設定</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>變更轉場</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>變更轉場長度</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>輸入轉場描述</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>變更轉場設定</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>加入鏡次</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>救回鏡次</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>刪除 %n 個鏡次</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>選用鏡次</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>選用替代畫面</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>為鏡次加上星號</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>移除星號</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>鎖定鏡次</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>解除鎖定鏡次</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>分割鏡頭</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>合併鏡頭</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>重新命名故事</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>變更故事設定</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>加入標記</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>刪除標記</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>變更標記</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>加入音軌</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>刪除音軌</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>移動音軌</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>重新命名音軌</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>變更音軌</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>加入 %n 個音訊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>刪除 %n 個音訊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>變更 %n 個音訊</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>回復到先前的狀態</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>沒有圖片或影片 %1</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>請另選一個</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>圖片或影片 %1 已損壞</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>請替換圖片，或重新生成鏡次</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>這不是故事檔案</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>請選擇 .seine 檔案</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>檔案已損壞（%1）</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>請用「seine recover」救回剩餘內容，或改用副本</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>請用「seine recover」救回剩餘內容</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>請騰出空間後再試一次；先前儲存的內容安全無虞</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>請騰出空間後再試一次</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>無法變更檔案（%1）</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>請在其他資料夾儲存副本</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>檔案正由其他程式使用</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>請再試一次，或以唯讀方式開啟</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>有一個值不符（%1）</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>請回報這個錯誤</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>沒有空間可寫入（%1）</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>讀取或寫入失敗（%1）</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>請檢查磁碟；先前儲存的內容安全無虞</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>無法開啟檔案（%1）</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>請檢查檔名、資料夾與權限</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>檔案內容與預期不符（%1）</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>請選擇可寫入的資料夾</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>請檢查名稱與資料夾</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>請檢查磁碟與資料夾</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>故事正由 %1 編輯</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>請在該處關閉，或以唯讀方式開啟</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>已有同名檔案</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>請選擇其他名稱</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>這不是檔案</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>沒有讀取此檔案的權限</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>請向擁有者要求權限</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>故事以唯讀方式開啟</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>請儲存副本並在副本上變更</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>無法讀取檔案</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>請檢查檔案後再試一次</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>故事不能包含自己</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>請選擇其他檔案</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>無法寫入檔案</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>請檢查資料夾與磁碟空間</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>檔案不完整</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>這是其他程式的檔案</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>檔案不完整，%2 位元組中只有 %1 位元組</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>無法寫入供讀取的副本</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>請在該處騰出空間</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>這個故事是以較新的版本製作，目前的版本無法讀取</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>請更新程式</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>副本的名稱不能與故事相同</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>這是資料夾</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>請選擇檔名</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>檔案中的故事資料不一致（%1）</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>檔案中沒有音訊</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>請選擇音訊檔或含音訊的影片</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>音訊沒有聲道</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>檔案可能已損壞；請重新儲存</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>音訊每秒取樣數為 %1</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>音訊無法定位</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>請儲存為 WAV 或 FLAC</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>無法轉換 %1 聲道、%2 Hz 的音訊</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>請儲存為立體聲 WAV</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>音訊是空的</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>請重新儲存</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>音訊超過 %1 秒</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>音訊超過十二小時</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>其中沒有音訊</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>請重新儲存，或另選一個</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>只能檢視</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>請先剪短</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>沒有這個檔案</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>請將%1放回原處，或另選一個</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>請檢查是否有讀取權限</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>這是資料夾，不是%1</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>請選擇其中的檔案</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>這不是一般檔案</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>請選擇%1檔案</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>請重新拷貝或儲存%1</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>無法寫入檔案（%1）</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>請釋出空間或選擇其他磁碟；未留下任何殘餘檔案</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>請選擇有寫入權限的資料夾</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>檔案需要名稱</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>請在該資料夾中選擇名稱</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>已有同名資料夾</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名稱太長</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>請選擇不超過 255 位元組的名稱</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>沒有這個資料夾</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>請建立它，或選擇其他資料夾</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>檔案太大（%1 MiB，上限 %2 MiB）</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>檔案太大（%1 MiB）</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>請儲存為較小的檔案</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>無法讀取檔案（%1）</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>請檢查其所在的磁碟</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>這裡的 FFmpeg 程式庫沒有編碼器 %1</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>這裡的 FFmpeg 程式庫沒有適用於 %1 的編碼器</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>請安裝 Debian 的 libavcodec，或用其他編解碼器匯出</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>%1 失敗（%2）</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>請選擇其他設定；未留下任何殘餘檔案</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>這不是可讀取的%1（%2）</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>檔案可能不完整或屬於其他類型；請以播放器開啟，再重新儲存為 MP4 或 WAV</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>這裡不支援編解碼器 %1</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>請將檔案轉換為 H.264 或 WAV</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>無法解碼 %1 串流（%2）</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>無法轉換以 %1 編碼的畫面</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>請以更常見的格式儲存</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>影片太長，無法製成 GIF</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>請縮小或縮短，或匯出為影片</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>檔案中沒有畫面</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>請選擇影片</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>影片中沒有可讀取的影格</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>檔案可能不完整；請重新儲存</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>無法解碼第 %1 格（%2）</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>檔案已損壞或不完整；請重新匯出</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>影片是空的</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>請重新製作或儲存</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>寫入的影片回讀時與預期不符：%1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>請以其他設定重新匯出；未留下任何殘餘檔案</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>匯出需要獨立的資料夾，而這個資料夾已在使用</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>請選擇新資料夾或空資料夾</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>無法建立資料夾（%1）</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>請選擇有寫入權限的位置</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>無法為資料夾命名（%1）</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>%1 圖片已損壞或不支援此類型（%2）</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>TIFF 圖片已損壞或不支援此類型</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>請在原本的程式中開啟並重新儲存，可以的話請選 PNG</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>這不是可讀取的圖片</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>請使用 PNG、JPEG、WebP、TIFF、BMP、GIF、PSD 或 SVG；以內容為準，而非檔名</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>%1 圖片不完整</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>請重新拷貝或儲存</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>音訊超出 WAV 可容納的長度</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>請分段寫入</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>沒有可列印的內容</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>沒有可匯出的內容</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>請先加入鏡頭</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>請先加入鏡頭，或選擇故事內的範圍</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>故事中沒有音訊</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>請先在音軌上放入音訊</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>磁碟空間不足（剩餘 %1 MiB，約需 %2 MiB）</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>請釋出空間，或匯出到其他磁碟</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>無法為封存檔命名（%1）</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>請選擇其他名稱或資料夾</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>無法寫入封存檔（%1）</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>請檢查磁碟空間與媒體檔案</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>請檢查名稱與位置</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>作為剪接檔，這個檔案太大</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>請重新匯出</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>其中沒有序列</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>請將序列匯出為 Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>沒有含片段的視訊軌</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>請重新匯出序列</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>請重新匯出時間軸</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>這不是 XML（%1）</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>請選擇 Final Cut Pro 7 XML 檔案</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>這不是 Final Draft 劇本</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>請選擇由 Final Draft 8 或更新版本儲存的 .fdx 檔案</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>劇本中沒有可呈現的畫面</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>這不是文字檔</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>請將劇本儲存為純文字（UTF-8）</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>這不是 OpenTimelineIO 封存檔（%1）</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>請選擇 .otioz 檔案</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>封存檔已損壞</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>請重新拷貝或匯出</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>其中沒有時間軸</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>請將時間軸匯出為 OpenTimelineIO</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>這不是 JSON</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>請選擇 .otio 檔案</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>請將其分割</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>專案中沒有分鏡</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>請選擇含 storyboards/ 的資料夾，或 .storyboarder 檔案</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>這不是可讀取的劇本或分鏡腳本</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>請選擇 .storyboarder、.fountain 或 .fdx 檔案</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>其中沒有分鏡</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>請選擇由 Storyboarder 儲存的檔案</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>無法從不能顯示的圖片開始</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>請替換它（%1）</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1，尺寸減半也不行</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>請關閉其他程式、縮小故事的畫面，或縮短鏡頭</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>請關閉其他程式，或選用較小的尺寸</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>請關閉其他程式，或選用較小的尺寸（%1）</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>記憶體不足：模型約需 %1，可用 %2</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>請關閉其他程式，或選擇較小的模型</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>記憶體不足：約需 %1，可用 %2</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>請選用較小的尺寸或較少的影格，或關閉其他程式</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>請選用較小的尺寸或較少的影格，或選擇處理器作為裝置</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>張量程式庫發生錯誤（%1）</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>請回報這則訊息</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>無法寫入新模型（%1）</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>請騰出磁碟空間，或選擇其他位置</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>沒有權重</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>其中應有 model.safetensors 或 pytorch_model.bin</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>資料夾中沒有權重</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>請將 diffusion_pytorch_model.safetensors 或 model.safetensors 放入其中</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>沒有這個模型資料夾</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>請選擇含有 model_index.json 的資料夾</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>文字編碼器輸出 %1 個通道，去噪器接受 %2 個</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>請使用互相配套的元件</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>無法移除模型（%1）</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>請檢查其資料夾是否可寫入</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>缺少檔案</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>請檢查模型資料夾是否完整</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>作為設定檔太大</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>請重新取得模型</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>檔案不是有效的 JSON（應為巢狀不過深的物件）</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>請使用本程式支援的模型資料夾</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>權重與網路不符（%1）</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>請使用與此 config.json 對應的權重</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>無法開啟檔案（%1）</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>請檢查模型資料夾是否完整且可讀取</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>無法讀取的檢查點：%1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>請使用由 torch.save 寫入的純張量檔案，或轉換為 safetensors</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>safetensors 檔案已損壞：%1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>檢查點已損壞：%1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>封存檔已損壞：%1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>請重新取得檔案</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>沒有這個名稱的項目</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>請指定資料夾、圖片或影片</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>無法讀取資料夾（%1）</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>請允許讀取，或指定其他資料夾</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>沒有可供學習的圖片或影片</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>%1 個檔案都無法用於學習（%2）</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>請提供圖片，或 2 秒以上的影片</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>這次訓練是以其他選項開始的</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>請使用相同的選項，或訓練到其他資料夾</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>已有同名項目</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>請為新模型另選名稱</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>新模型需要名稱</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>請選擇可寫入的位置</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>訓練發散：梯度不是數字</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>請降低學習率，從最後的檢查點重新開始</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>這個故事是以較新版本的程式製作：將以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>檔案不允許變更：將以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>資料夾不允許變更：故事將以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>磁碟沒有空間：故事將以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>編輯記錄有一部分無法讀取，已遺失。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>程式在處理這項工作時兩次意外結束</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>請關閉其他程式後再試一次；若再次發生，請縮小故事的畫面或縮短鏡頭</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>取消 · 0 %</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>「%1」已完成。</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>「%1」已完成（%2）。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>已取消匯出；未寫入任何內容。</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>匯出失敗：%1。%2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>取消 · %1 %</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>再次匯出上次匯出的內容</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>鏡頭</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>圖片 (%1);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>還沒有可匯出的內容：請先拖入一些圖片。</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>請指定輸出位置：檔案的名稱。</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>開啟故事</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>故事 (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>故事已回復到當時的狀態：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>還原</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>已丟棄 %n 個鏡次：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>有一個 %1 的未命名故事。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>故事另存新檔</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>已儲存為「%1」。此後每次變更都會立即儲存。</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>未命名，%1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>匯入圖片</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>圖片 (%1);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>替換圖片</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>正在讀取圖片：%1/%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>未匯入任何圖片。</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>已匯入：%1。以下未匯入：</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>尋找鏡頭</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>鏡頭中的任何文字</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>以我的圖片微調</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>完成這一步後結束並寫入模型…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>已暫停。已學到的內容已儲存。</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>正在繼續…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略過：%1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>已停止。以相同名稱重新開始即可繼續。</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>模型會學習圖片的畫風與動態。這需要一些時間：一小時略見成效，一夜會更明顯。圖片不會離開這部電腦。</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>圖片與影片的資料夾</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>正在讀取圖片…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>正在載入模型…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>正在檢視留作檢驗的圖片…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>正在寫入新模型…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>完成：%1 步，費時 %2，儲存於 %3。</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>第 %1 步，已學習 %2，損失 %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>未參與學習的圖片之損失：先前 %L1，現在 %L2。</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>關閉指引</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>您的第一個故事</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>放入圖片</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>將畫稿拖到視窗中：可以是檔案，也可以是整個資料夾。每張圖依序成為一個鏡頭。想先試試，可使用範例故事的六張圖片。</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>使用範例圖片</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>觀看</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>這已經是動態分鏡了：靜態畫面加直接剪接。按空白鍵播放與暫停。在時間軸上拖曳鏡頭的右緣可延長時間，拖曳鏡頭可移動位置。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>銜接兩個鏡頭</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>在時間軸上按一下兩個鏡頭之間的銜接點，在檢閱器中選擇「生成」，並以英文描述中間發生什麼事：「smooth transition, night falls」。</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>銜接前兩個</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>由這部電腦上的模型生成新的畫面，進度顯示在佇列中。期間可以繼續編輯。尚無鏡次的部分會播放其替代畫面。</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>匯出影片</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>有聲音的 MP4，到處都能播放。每次編輯都已儲存；「另存新檔」只是為故事指定名稱與位置。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>您的第一部影片完成了</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>為轉場再生成幾個鏡次並為最好的加上星號，在音軌上放入音樂，讓攝影機動起來：按 F1 可進一步了解目前操作的內容。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>使用手冊的頁面清單</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>使用手冊頁面</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>步驟記錄</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>起點</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>按一下某個步驟，即可退回或前進到該處</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>兩張圖片內容相同：每個點都能從一張追蹤到另一張</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>模型 %1，步數 %2，引導強度 %3，種子 %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>產生於 %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>儲存鏡次</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>MP4 影片 (*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>無按鍵(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>重設此項(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>用在這裡(&amp;U)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>變更快速鍵</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>尋找指令或按鍵</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>指令與快速鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新按鍵(&amp;K)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按鍵</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重設(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>請選擇指令，然後按下新的按鍵。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已指派給「%2」。</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>依照系統(&amp;S)</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>剪接(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>分鏡(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>評選鏡次(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>儲存此版面(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>刪除版面(&amp;D)</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>儲存版面</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>我的版面</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>「%1」已在其他程式中開啟；每次在該處儲存，都會在此顯示。</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>沒有可生成的內容：請選取有動態的圖片，或生成轉場。</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>已全部生成。</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>草稿模型(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>選擇模型資料夾(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>以我的圖片微調(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>選擇模型資料夾</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(唯讀)</translation>
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
        <translation>還原：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>還原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>模型資料夾「%1」已不存在：改用草稿模型。</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… 還有 %1 項</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>處理器</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1：可執行</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1：可分批執行</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1：太大</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>，%1M 個參數</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>從現在起以此模型生成鏡次。</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>SEINE 的檢查點</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>檢查點 (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>Stable Diffusion 1.4 的資料夾</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>正在檢查並寫入 %1…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>已加入「%1」。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>已取消。未加入任何內容。</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>SEINE 公開發布的模型是以其作者與 Stable Diffusion 所發布的檔案加入：不會下載任何內容，檔案也留在原處。</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>正在讀取檔案…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>已刪除。現改用草稿模型生成鏡次。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已刪除。</translation>
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
        <translation>剩餘 %1:%2</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>請關閉其他程式，或縮小畫面</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>每秒 %L1 格</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>這個鏡頭還沒有圖片：請先拖入一張。</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>桌面環境沒有可開啟「%1」的程式。圖片位於「%2」：儲存到該處的內容都會在此顯示。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入「%1」：%2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>不在這部電腦上；請先儲存，再拖入檔案</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>其中沒有圖片與音訊</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>太大，超出這部電腦的記憶體</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼上的圖片</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>沒有可讀取的圖片</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>期間開啟了另一個故事；請重新拖入</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>Storyboard pictures to a film, on this computer alone.</source>
        <translation>把分鏡圖片變成影片，全部在這部電腦上完成。</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>以此資料夾中的模型生成。</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>要開啟的故事。</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>正在載入模型</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>正在讀取文字</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>正在檢視圖片</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>正在構想動態</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>正在繪製影格</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>已生成 %n 個鏡次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n 個工作失敗。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>「%1」已生成</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>生成 %1 項</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>已全部生成</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>畫面尺寸</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>影格速率</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>生成沒有鏡次或待更新的鏡頭與轉場</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>無法儲存佇列：%1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>無法儲存完成的鏡次
請騰出磁碟空間後再試一次</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>已刪除的鏡頭</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>已刪除的轉場</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>鏡頭 %1 · 動畫化</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>轉場 %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>記憶體不足，無法生成此鏡次</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>請縮小故事的畫面，或關閉其他程式後再試一次</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>請再試一次；若再次失敗，請縮短鏡頭</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>不含此後加入的 %n 個鏡頭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>含此後刪除的 %n 個鏡頭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>%n 個鏡頭為當時的狀態</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>順序或設定不同</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>與現在相同</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>回復到先前的狀態</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>先前的狀態</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>回復(&amp;B)</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>工作時會自動保留各個狀態；目前還沒有。</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>無法讀取此狀態。</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>與現在相比：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 個鏡頭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>此後生成的 %n 個鏡次會保留，但不使用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>匯入劇本、分鏡腳本或剪接檔</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>劇本、分鏡腳本、剪接檔 (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>這個故事只能檢視。</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>記憶體不足，無法讀取「%1」</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>在「%1」中：</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>「%1」：將變更的內容</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在讀取「%1」…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>讀取「%1」時故事有了變更；請重新匯入。</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>無法讀取以下圖片：</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>已匯入「%1」：%n 項變更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>沒有變更：故事中已全部包含。</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>沒有變更。</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>變更（%1）</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>維持不變或缺少（%1）</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>全部算作一個步驟，可用「還原」收回。檔案本身絕不會變更。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>套用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>沒有模型</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>請在「生成」→「模型」中選擇模型資料夾</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU，%n 個執行緒</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>無模型</translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation>%1：不是模型</translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation>這些鏡頭已不在原本的故事中。</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>仍有內容正在帶到此處；請稍後再試。</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>來源故事已不存在。</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>期間開啟了另一個故事；請再試一次。</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>無法帶到此處：%1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>這些音訊已不在原本的故事中。</translation>
    </message>
</context>
<context>
    <name>app::SoundActions</name>
    <message>
        <source>Audio %1</source>
        <translation>音訊 %1</translation>
    </message>
</context>
<context>
    <name>app::SoundImport</name>
    <message>
        <source>Audio %1</source>
        <translation>音訊 %1</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>只能檢視</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>app::SoundLink</name>
    <message>
        <source>Reading sounds: %1 of %2</source>
        <translation>正在讀取音訊：%1/%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>以下音訊未匯入：</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>匯入音訊</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>音訊與影片 (%1);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>音量(&amp;L)</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>淡入(&amp;I)</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>淡出(&amp;O)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>移到音軌(&amp;T)</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>新增音軌</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>靜音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>獨奏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>鎖定(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>音量(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>重新命名音軌(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>刪除音軌(&amp;D)</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>在此匯入音訊(&amp;S)…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>對白</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>「%1」已鎖定：其音訊維持不變。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除鎖定</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>這些音訊已不存在，請重新拷貝。</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>磁碟空間</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>丟棄其他鏡次(&amp;T)</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>這個故事佔用磁碟 %1。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>選用的鏡次</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>加上星號的鏡次</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>其他鏡次</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>僅供還原與先前的狀態使用</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>未使用，關閉後釋出</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>文字、步驟記錄與順序</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>沒有既未選用也未加上星號的鏡次。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>有 %n 個鏡次既未選用也未加上星號。丟棄後，在關閉故事之前可用還原救回；關閉後即釋出其空間。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>標記 %1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 個鏡頭</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>重新命名場景(&amp;N)</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>從此處開始新場景(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>重新命名標記(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>刪除標記(&amp;D)</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>在此加入標記(&amp;H)</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>靜態畫面</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排隊中</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>缺少圖片</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>場景「%1」開始</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>鏡頭 %1，%2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>選用的鏡次生成之後，圖片、文字或設定已變更。</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 秒</translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>劃像(&amp;W)</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>比較鏡次</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>左側鏡次</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>右側鏡次</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>鏡次 %1 · 種子 %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選用</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1，鏡頭 %2，鏡次 %3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1，轉場 %2，鏡次 %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>此鏡次沒有影片。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入「%1」：%2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1：按一下套用到播放頭處的銜接點，或拖到銜接點上</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>無法顯示此格</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>將圖片拖到這裡</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>鏡頭 %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>鏡次 %1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>靜態畫面</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>轉場 %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>生成之前為溶接</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>桌面上的檔案或資料夾會依序成為鏡頭。
%1 匯入，%2 貼上。
初次使用？「說明」→「您的第一個故事」，五個步驟做出一部影片。</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>放到播放頭處的音軌(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>作為播放頭處鏡頭的對白(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>錄音時播放影片(&amp;P)</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>錄製人聲</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麥克風</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>無麥克風</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>請說話：音量條應有變化，且不到盡頭。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>錄音(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>未錄到任何內容。</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>錄音已放入影片。可再次錄製，或關閉此視窗。</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>正在錄音：%L1 秒</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>找不到麥克風。請連接麥克風，或在系統的音效設定中允許本程式使用。</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1 無法以 48 kHz 錄音。請選擇其他麥克風。</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>無法使用 %1：它正由其他程式使用，或本程式未獲允許。</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>麥克風已中斷連線。在此之前錄製的內容已保留。</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>無法寫入錄音：%1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>錄音 %1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>新增視窗(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>回復到先前的狀態(&amp;V)…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>磁碟空間(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>匯入圖片(&amp;I)…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>匯入音訊(&amp;U)…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>匯入劇本、分鏡腳本或剪接檔(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>再次匯出(&amp;E)</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>匯出為(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>還原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>拷貝(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>貼上攝影機與設定(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>選取所有鏡頭(&amp;A)</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>上一個鏡頭或轉場</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>下一個鏡頭或轉場</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>同時選取上一個鏡頭</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>同時選取下一個鏡頭</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>依文字尋找鏡頭(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>在後方新增鏡頭(&amp;N)</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>在前方新增鏡頭(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>在播放頭處分割(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>與下一個合併(&amp;J)</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>前移(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>後移(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>縮短一格(&amp;H)</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>延長一秒</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>縮短一秒</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>替換圖片(&amp;R)…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>以其他程式編輯圖片(&amp;P)</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>描述發生什麼事(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>在播放頭處加入標記(&amp;M)</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>前往上一個標記</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>前往下一個標記</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>切換最近銜接點的類型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>直接剪接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>溶接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>變形(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>錄製人聲(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>加入音軌(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>提高音量(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>降低音量(&amp;O)</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>設為鏡頭的對白(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>播放時靜音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暫停(&amp;P)</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>反向穿梭</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>停止穿梭</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>正向穿梭</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>後退一格</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>前進一格</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>後退一秒</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>前進一秒</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>上一個剪接點</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>下一個剪接點</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>開頭</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結尾</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>標記入點(&amp;I)</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>標記出點(&amp;O)</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>前往入點</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>前往出點</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>清除入點與出點</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>循環播放(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>放大時間軸</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>縮小時間軸</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>顯示整條時間軸</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>貼齊(&amp;N)</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>圖片以 100 % 顯示</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>安全框(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>壓印資訊(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>移動面板(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重設版面(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高對比(&amp;H)</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>生成選取項目(&amp;S)</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>生成所有待更新項目(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>暫停佇列(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>全部取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>變更快速鍵(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>關於 Seine Storyboard(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>鏡頭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>轉場(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>音訊(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>開啟最近的故事(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>版面(&amp;Y)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>語言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>減少動態效果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手冊(&amp;M)</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>您的第一個故事(&amp;F)</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>匯出入出點範圍(&amp;G)…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>關閉視窗(&amp;L)</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>延長一格(&amp;G)</translation>
    </message>
</context>
<context>
    <name>app::WindowParts</name>
    <message>
        <source>Boards</source>
        <translation>分鏡</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>檢閱器</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>History</source>
        <translation>步驟記錄</translation>
    </message>
</context>
<context>
    <name>widgets::AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>No measures yet: they appear with the first take</source>
        <translation>尚無指標：有了第一個鏡次後顯示</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>指標曲線</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>鏡頭 %1 的名稱</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>替換圖片</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>場景標題；留空則不另起場景</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>外景 地點 時間</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>分鏡</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>場景 %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>將圖片拖到這裡</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>檔案或整個資料夾；每張圖片成為一個鏡頭</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>運鏡</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起點</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終點</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>運鏡的起點</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>運鏡的終點</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>畫面的 %1 %，距左 %2 %，距上 %3 %</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>影片（MP4）</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>可在所有瀏覽器、手機與剪接軟體中播放。</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>ProRes 影片（MOV）</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>供剪接與調光的 ProRes 422 HQ：檔案大，近乎無失真。</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>每個鏡頭一個影片</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>一個資料夾，內含每個鏡頭的 MP4。</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF 動畫</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>可在郵件與訊息中播放。最適合幾秒的內容。</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>圖片序列（PNG）</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>一個資料夾，每格一張圖片，無失真。</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>僅音訊（WAV）</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>所有音軌的混音，48 kHz，立體聲，24 位元。</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>紙本分鏡（PDF）</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>含分鏡、長度與文字的頁面，可列印或傳送。</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>網頁（HTML）</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>一個可播放所有鏡頭的檔案，有瀏覽器即可觀看。</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>鏡頭表（CSV）</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>所有鏡頭的表格，供試算表使用。</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>字幕（SRT）</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>含時間的對白。</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>供 DaVinci Resolve、Premiere、Kdenlive、Flame 使用。各鏡頭的影片一併寫入。</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>OpenTimelineIO 封存檔</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>剪接檔與其影片合為一個檔案。</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>供 Premiere、Resolve、Vegas 使用。各鏡頭的影片一併寫入。</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro（FCPXML）</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>供 Final Cut Pro 與 Resolve 使用。各鏡頭的影片一併寫入。</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>剪接決定表（EDL）</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600，最古老的共通格式：支援直接剪接與溶接。各鏡頭的影片一併寫入。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選擇(&amp;H)…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>匯出狀態</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>輸出位置</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>匯出進度</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>輸出至(&amp;T)</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>匯出內容</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>整個故事</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>從入點到出點</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>選取的鏡頭</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>範圍(&amp;R)</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>與故事相同</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>影格速率</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>影格速率(&amp;F)</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264：隨處可播放</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265：大小減半，需較新的播放器</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1：最小，需最新的瀏覽器</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>編解碼器</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>編解碼器(&amp;O)</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>小檔案</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>品質(&amp;Q)</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>鏡頭</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>時間碼</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>對白</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>壓印在畫面上</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>標誌(&amp;L)</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>影片中的字幕軌</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>另附 SRT 檔案</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation>字幕(&amp;U)</translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation>盡可能使用顯示卡</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>每頁鏡頭數</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>每頁鏡頭數(&amp;G)</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4 橫向</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4 直向</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter 橫向</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter 直向</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>紙張(&amp;P)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>H.264：較小</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>鏡頭影片</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>鏡頭影片(&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>頭尾預留</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>每個鏡頭在剪接點之外多出的部分，供修剪用</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>頭尾預留(&amp;D)</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>掉格時間碼</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>整個故事，%1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>與故事相同，%1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>與故事相同，%1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>立即結束並保留(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>訓練狀態</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>目前所學的樣本</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>圖片與影片的資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選擇(&amp;C)…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>訓練時間</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>我的畫</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新模型的名稱</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>學習來源</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>訓練損失</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>在留作檢驗的圖片上</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步數</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>本故事的 %n 張圖片</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
</context>
<context>
    <name>widgets::GenerateRow</name>
    <message>
        <source>: %1</source>
        <translation>：%1</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>生成 %1 項</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>檢閱器</translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation>選取鏡頭或轉場，
描述其中發生什麼事</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>費時 %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩餘 %1</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>長度的寫法：4:12（秒:格）、4.5 s 或 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>音量表</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>左右聲道的音量</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>加入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在這部電腦上</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>加入 SEINE</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>大小減半（float16）</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>大小減半，範圍更廣（bfloat16）</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>完整精度（float32）</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>下載所得的 seine.pt；留空：僅 Stable Diffusion，需訓練</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>資料夾 stable-diffusion-v1-4</translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation>檢查點(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation>Stable Diffusion 1.4(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>儲存格式(&amp;T)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>無法使用</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>永久刪除「%1」(&amp;D)</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>種子為整數；留空則用預設值</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>%1 到 %2；留空則用預設值</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>多個值</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>靜態畫面</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排隊中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少圖片</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>運鏡終點</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>替代畫面：%1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>佇列是空的。
正在生成的鏡頭與轉場會列在這裡。</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>清除已完成項目</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>暫停佇列</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>在時間軸中顯示</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>下一個生成</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>繼續佇列</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>還有 %1 項</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>約 %1 小時</translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引導強度</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步數</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>預設 %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>隨機</translation>
    </message>
    <message>
        <source>default</source>
        <translation>預設</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>推近</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>拉遠</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>向左橫搖</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>向右橫搖</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>向上直搖</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>向下直搖</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>手持</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>鏡頭</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>種子、引導強度、步數</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>替換圖片；時間保持不變</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>發生什麼事</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>靜態畫面</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>動畫化</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動態</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>誰說了什麼</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>對白</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>要避免的內容</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>延續上一場景</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>填滿畫面</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>加邊</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>延展</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>從此處開始的場景</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>圖片填滿方式</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>鏡頭 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 個鏡頭</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>音軌名稱</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>靜音：聽不到此音軌</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>獨奏：只聽獨奏的音軌</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>鎖定：此音軌上的片段維持不變</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>音量（分貝）：左右拖曳，按兩下歸 0</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>加入音軌</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>拖曳以淡入淡出</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>拖曳調整音量；按 Shift 可微調</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無聲</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>對白</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>音軌 %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1：無法讀取</translation>
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
        <translation>音軌</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>將音樂與人聲拖到這裡</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>音軌</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>長度 %1，從 %2 開始</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已靜音</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>%2 上的音訊「%1」</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>%1%L2 dB</source>
        <translation>%1%L2 dB</translation>
    </message>
    <message>
        <source>%1 (the track is locked)</source>
        <translation>%1（音軌已鎖定）</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>生成鏡頭與轉場的模型</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>生成已不相符的項目</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>影片的尺寸與影格速率</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>%1 項待生成</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>%1 × %2 · %3 fps</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>故事 %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>記憶體 %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>鏡次</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>並排顯示兩個鏡次</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新種子</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>以其他種子再生成一個鏡次</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>描述的內容似乎與這個鏡次的畫面不符。</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>鏡次</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>尚無鏡次</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · 種子 %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>生成中，%1 %</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已選用</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加上星號</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>鏡次 %1，種子 %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>改為播放替代畫面</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選用</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>移除星號</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加上星號</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>在此播放</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除鎖定</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>鎖定：不會被取代</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>儲存為影片…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>以此種子重新生成</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>刪除鏡次</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>%1 個生成中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many shots in which state</comment>
        <translation>%1 個%2</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineView</name>
    <message>
        <source>Text of the marker; empty: no marker</source>
        <translation>標記的文字；留空則無標記</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>長度 %1，從 %2 開始</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>鏡頭 %1，%2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>鏡頭 %2 到鏡頭 %3 的%1</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>拖曳變更長度；按住 Alt 則由下一個鏡頭增減</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 個鏡頭</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>將圖片拖到這裡，會依序播放</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPage</name>
    <message>
        <source>Transition</source>
        <translation>轉場</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
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
        <translation>中間發生什麼事</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>要避免的內容</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>轉場 %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>下一個鏡頭立即開始。</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>一個畫面逐漸溶入另一個畫面。</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>形狀沿著光流互相變化。</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>新的畫面依描述從一個鏡頭帶到另一個鏡頭。</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>下一個鏡頭立即開始</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>一個畫面逐漸溶入另一個畫面</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>形狀沿著光流互相變化</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>新的畫面依提示詞從一個鏡頭帶到另一個鏡頭</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>轉場類型</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>直接剪接</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>溶接</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>變形</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation>符合視窗，或以 100 % 顯示圖片</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>安全框</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>在畫面上壓印鏡號與時間碼</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>攝影機：拖曳設定運鏡的起點與終點</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>第一格</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>後退一格</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>前進一格</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後一格</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>範圍從此處開始</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>範圍到此處結束</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循環播放</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>影片長度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
</context>
<context>
    <name>widgets::ViewerWidget</name>
    <message>
        <source>Viewer</source>
        <translation>檢視器</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>離開全螢幕</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
</context>
<context>
    <name>widgets::VolumeBar</name>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Let the film be heard</source>
        <translation>開啟影片聲音</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>將影片靜音</translation>
    </message>
</context>
</TS>
