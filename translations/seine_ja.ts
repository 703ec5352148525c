<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>%1のセリフが変わります</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>%1のト書きが変わります</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>%1のメモが変わります</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>%1のシーンの柱が変わります</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>%1の長さが変わります</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>%1の画像が変わります</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>%1のオーディオが変わります</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>%1のセリフは脚本とここの両方で変更済み: ここのものを残します</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>%1のト書きは脚本とここの両方で変更済み: ここのものを残します</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>%1のメモは脚本とここの両方で変更済み: ここのものを残します</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>%1のシーンの柱は脚本とここの両方で変更済み: ここのものを残します</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>%1の長さは脚本とここの両方で変更済み: ここのものを残します</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>%1の画像は脚本とここの両方で変更済み: ここのものを残します</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>%1のオーディオは脚本とここの両方で変更済み: ここのものを残します</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>%1の後はカットつなぎ</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>%1の後は%2フレームのディゾルブ</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>%1の後は%2フレームのモーフ</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>%1の後は%2フレームの生成トランジション</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>カット%1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>カット%1「%2」</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>名前のないカット</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>先頭に新しいカット: %1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>「%1」に新しいカット: %2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>カットを脚本の順に並べ替え</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>脚本にもうないため削除: %1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>編集データにもうないため削除: %1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>もう1つ追加: %1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>%2番目に移動: %1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>%2フレームから%3フレームに: %1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>ここで削除済みのため戻しません: %1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>脚本にはもうありませんが、ここで作業済みのため残します: %1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>画像なし: %1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>画像なし（%2がimages/にありません）: %1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>画像のレイヤーが欠けています: %1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>オーディオ「%2」がありません: %1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>クリップの中にこのストーリーのカットがありません</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>%1フレームのギャップを詰めます</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>このストーリーのカットではないため除外: %1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>%1の後のトランジションは、もう直後に続かないため除外</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>ほかの映像トラックを除外: %1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>ネスト（%2）のため除外: %1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>Seine Storyboardについて</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;絵コンテの画像を映像に。すべてこのコンピューターの中だけで。&lt;/p&gt;&lt;p&gt;GNU General Public Licenseバージョン3以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>一貫性</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>開始画像との類似度</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>終了画像との類似度</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>プロンプトとの一致</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>鮮鋭度</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>二重像</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>テイク%1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>モーフ</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>クロスフェード</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>すべての指標</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>表示する指標</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>全テイクを1つの指標で、または採用テイクを全指標で表示</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>分析を書き出す</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>画像または数値を書き出す</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>画像（PNG）(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>数値（CSV）(&amp;F)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>テイクのあるカットまたはトランジションを選択すると、測定値が表示されます。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>測定できません: %1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>一貫性</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文との一致</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>測定中…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>画像を書き出す</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>「%1」を書き出しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>「%1」に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>数値を書き出す</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>一貫性、前後のシーンとの類似度、文との一致（%1で測定）</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>動き %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>これらのカットはもうありません。コピーし直してください。</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>先にこのストーリーのカットをコピーしてください。そのカメラと設定をほかのカットに適用できます。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>クリップボードに画像、カット、オーディオ、テキストのいずれもありません。</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>このストーリーは別のウィンドウまたは別のプログラムで編集中のため、ここでは閲覧のみできます。変更するには別の名前で保存してください。</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>新しいストーリーを作成できません</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>「%1」を開けません</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>ストーリーを「%1」として保存できません</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>名称未設定</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>「%1」を保存できませんでした</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>完成したテイクを保存できませんでした</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>画像を保存できませんでした</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>以前の状態に戻せません</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>テイクを破棄できません</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>「元に戻す」の結果を保存できませんでした</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>「やり直す」の結果を保存できませんでした</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4.</source>
        <comment>What failed: why (where). What to do.</comment>
        <translation>%1: %2（%3）。%4。</translation>
    </message>
</context>
<context>
    <name>app::EditNames</name>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>カットを%n個追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>カットを%n個削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>カットを移動</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>カットを変更</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>画像を差し替え</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>長さを変更</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>カット名を変更</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>「何が起こるか」を入力</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>セリフを入力</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>ト書きを入力</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>メモを入力</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>シーンを変更</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>動きを変更</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>カメラを変更</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>画像の合わせ方を変更</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>トランジションを変更</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>トランジションの長さを変更</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>トランジションの文を入力</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>トランジションの設定を変更</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>テイクを追加</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>テイクを元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>テイクを%n個削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>テイクを採用</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>仮素材を採用</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>テイクにスターを付ける</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>テイクをロック</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>テイクのロックを解除</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>カットを分割</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>カットを結合</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>ストーリー名を変更</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>ストーリーの設定を変更</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>マーカーを追加</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>マーカーを削除</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>マーカーを変更</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>トラックを追加</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>トラックを削除</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>トラックを移動</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>トラック名を変更</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>トラックを変更</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>オーディオを%n個追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>オーディオを%n個削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>オーディオを%n個変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>以前の状態に戻す</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>画像またはムービー %1 がありません</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>別のものを選んでください</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>画像またはムービー %1 が壊れています</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>画像を差し替えるか、テイクを作り直してください</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>ストーリーのファイルではありません</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>.seineファイルを選んでください</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>ファイルが壊れています（%1）</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>「seine recover」で残りを救出するか、コピーを使ってください</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>「seine recover」で残りを救出してください</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>空き容量を増やしてやり直してください。保存済みの内容は無事です</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>空き容量を増やしてやり直してください</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>ファイルを変更できません（%1）</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>別のフォルダーにコピーを保存してください</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>ファイルがほかのプログラムで使用中です</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>やり直すか、読み取り専用で開いてください</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>値が合いません（%1）</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>不具合として報告してください</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>書き込む空きがありません（%1）</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>読み書きに失敗しました（%1）</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>ディスクを確認してください。保存済みの内容は無事です</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>ファイルを開けません（%1）</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>ファイル名、フォルダー、アクセス権を確認してください</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>ファイルの内容が想定と異なります（%1）</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>書き込めるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>名前とフォルダーを確認してください</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>ディスクとフォルダーを確認してください</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>ストーリーは%1が編集中です</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>そちらを閉じるか、読み取り専用で開いてください</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>同じ名前のファイルがすでにあります</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>ファイルの読み取りが許可されていません</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>所有者に許可を求めてください</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>ストーリーは読み取り専用で開かれています</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>コピーを保存して、そちらを変更してください</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>ファイルを確認してやり直してください</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>ストーリーにそれ自身を入れることはできません</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>別のファイルを選んでください</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>フォルダーとディスクの空きを確認してください</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>ファイルが途中で切れています</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>ほかのプログラムのファイルです</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>ファイルが途中で切れています（%2バイト中%1バイト）</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>読み取り用のコピーを書き込めません</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>そこに空き容量を作ってください</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>このストーリーは新しいバージョンで作られており、このバージョンでは読めません</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>プログラムを更新してください</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>コピーにはストーリーとは別の名前が必要です</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>これはフォルダーです</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>ファイル名を選んでください</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>ファイル内のストーリーに矛盾があります（%1）</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>ムービー</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>ファイルにオーディオがありません</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>オーディオファイルまたは音声付きのムービーを選んでください</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>オーディオにチャンネルがありません</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>ファイルが壊れている可能性があります。保存し直してください</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>オーディオのサンプルレートが%1Hzです</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>オーディオ内をシークできません</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>WAVまたはFLACで保存してください</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>%1チャンネル、%2Hzのオーディオは変換できません</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>ステレオのWAVで保存してください</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>オーディオが空です</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>保存し直してください</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>オーディオが%1秒を超えています</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>オーディオが12時間を超えています</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>オーディオが含まれていません</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>保存し直すか、別のものを選んでください</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>閲覧しかできません</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>先に短く切ってください</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>%1を元の場所に戻すか、別のものを選んでください</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>読み取りが許可されているか確認してください</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>これは%1ではなくフォルダーです</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>その中のファイルを選んでください</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>%1ファイルを選んでください</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>%1をコピーまたは保存し直してください</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>ファイルに書き込めません（%1）</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>空きを増やすか別のディスクを選んでください。途中のファイルは残っていません</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>書き込みが許可されたフォルダーを選んでください</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>ファイルには名前が必要です</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>そのフォルダー内の名前を選んでください</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>同じ名前のフォルダーがすでにあります</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>255バイト以内の名前を選んでください</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>そのようなフォルダーはありません</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>作成するか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>ファイルが大きすぎます（%1 MiB、上限%2 MiB）</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>ファイルが大きすぎます（%1 MiB）</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>小さくして保存してください</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>ファイルを読み取れません（%1）</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>保存先のディスクを確認してください</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>このFFmpegライブラリにはエンコーダー%1がありません</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>このFFmpegライブラリには%1用のエンコーダーがありません</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>Debianのlibavcodecをインストールするか、別のコーデックで書き出してください</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>%1に失敗しました（%2）</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>別の設定を選んでください。途中のファイルは残っていません</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>読み込める%1ではありません（%2）</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>ファイルが途中で切れているか、別の種類かもしれません。プレーヤーで開いて、MP4またはWAVで保存し直してください</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>コーデック%1はここでは使えません</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>ファイルをH.264またはWAVに変換してください</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>%1ストリームをデコードできません（%2）</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>%1形式の画像は変換できません</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>より一般的な形式で保存してください</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>映像が長すぎてGIFにできません</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>小さく、または短くするか、ムービーとして書き出してください</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>ファイルに映像がありません</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>ムービーを選んでください</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>ムービーに読み取れるフレームがありません</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>ファイルが途中で切れている可能性があります。保存し直してください</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>フレーム%1をデコードできません（%2）</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>ファイルが壊れているか途中で切れています。書き出し直してください</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>ムービーが空です</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>作り直すか、保存し直してください</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>書き出したムービーを読み戻すと内容が異なります: %1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>別の設定で書き出し直してください。途中のファイルは残っていません</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>書き出しには専用のフォルダーが必要ですが、これは使用中です</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>新しいフォルダーか空のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>フォルダーを作成できません（%1）</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>書き込みが許可された場所を選んでください</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>フォルダーに最終的な名前を付けられません（%1）</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>%1画像が壊れているか、対応していない種類です（%2）</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>TIFF画像が壊れているか、対応していない種類です</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>元のプログラムで開いて保存し直してください。選べるならPNGにしてください</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>読み込める画像ではありません</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>PNG、JPEG、WebP、TIFF、BMP、GIF、PSD、SVGを使ってください。名前ではなく中身で判断されます</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>%1画像が途中で切れています</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>コピーまたは保存し直してください</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>オーディオがWAVに収まらない長さです</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>分けて書き出してください</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>印刷するものがありません</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>書き出すものがありません</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>先にカットを追加してください</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>先にカットを追加するか、ストーリー内の範囲を選んでください</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>ストーリーにオーディオがありません</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>先にトラックにオーディオを置いてください</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>ディスクの空きが足りません（約%2 MiB必要、空き%1 MiB）</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>空きを増やすか、別のディスクに書き出してください</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>アーカイブに最終的な名前を付けられません（%1）</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>別の名前またはフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>アーカイブに書き込めません（%1）</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>ディスクの空きとメディアファイルを確認してください</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>名前と場所を確認してください</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>編集データとしてはファイルが大きすぎます</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>書き出し直してください</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>シーケンスが含まれていません</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>シーケンスをFinal Cut Pro 7 XMLで書き出してください</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>クリップのあるビデオトラックがありません</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>シーケンスを書き出し直してください</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>タイムラインを書き出し直してください</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>XMLではありません（%1）</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>Final Cut Pro 7 XMLファイルを選んでください</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>Final Draftの脚本ではありません</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>Final Draft 8以降で保存した.fdxファイルを選んでください</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>脚本に映像になる内容がありません</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>脚本をプレーンテキスト（UTF-8）で保存してください</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>OpenTimelineIOアーカイブではありません（%1）</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>.otiozファイルを選んでください</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>アーカイブが壊れています</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>コピーまたは書き出し直してください</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>タイムラインが含まれていません</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>タイムラインをOpenTimelineIOで書き出してください</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>JSONではありません</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>.otioファイルを選んでください</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>分割してください</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>プロジェクトにボードがありません</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>storyboards/のあるフォルダーまたは.storyboarderファイルを選んでください</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>読み込める脚本または絵コンテではありません</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>.storyboarder、.fountain、.fdxのいずれかのファイルを選んでください</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>ボードが含まれていません</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>Storyboarderで保存したファイルを選んでください</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>表示できない画像からは始められません</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>差し替えてください（%1）</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1。半分のサイズでもできません</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>ほかのプログラムを閉じるか、ストーリーのフレームサイズを小さくするか、カットを短くしてください</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>ほかのプログラムを閉じるか、サイズを小さくしてください</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>ほかのプログラムを閉じるか、サイズを小さくしてください（%1）</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>メモリが足りません: モデルに約%1必要ですが、空きは%2です</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>ほかのプログラムを閉じるか、小さいモデルを選んでください</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>メモリが足りません: 約%1必要ですが、空きは%2です</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>サイズを小さく、またはフレームを少なくするか、ほかのプログラムを閉じてください</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>サイズを小さく、またはフレームを少なくするか、デバイスにプロセッサーを選んでください</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>テンソルライブラリでエラーが発生しました（%1）</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>このメッセージを報告してください</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>新しいモデルに書き込めませんでした（%1）</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>ディスクの空きを増やすか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>重みがありません</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>model.safetensorsまたはpytorch_model.binが必要です</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>フォルダーに重みがありません</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>そこにdiffusion_pytorch_model.safetensorsまたはmodel.safetensorsを置いてください</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>そのようなモデルフォルダーはありません</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>model_index.jsonのあるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>テキストエンコーダーの出力は%1チャンネルですが、デノイザーの入力は%2チャンネルです</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>組になっている部品を使ってください</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>モデルを削除できませんでした（%1）</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>フォルダーに書き込めるか確認してください</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>モデルフォルダーに不足がないか確認してください</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>設定ファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>モデルを入手し直してください</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>有効なJSONではありません（入れ子が深すぎないオブジェクトが必要です）</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>このプログラムが対応するモデルフォルダーを使ってください</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>重みがネットワークに合いません（%1）</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>このconfig.jsonに対応する重みを使ってください</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>ファイルを開けません（%1）</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>モデルフォルダーに不足がなく、読み取れるか確認してください</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>読み取れないチェックポイント: %1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>torch.saveで書き出した単純なテンソルのファイルを使うか、safetensorsに変換してください</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>壊れたsafetensorsファイル: %1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>壊れたチェックポイント: %1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>壊れたアーカイブ: %1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>ファイルを入手し直してください</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>その名前のものはありません</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>フォルダー、画像、ムービーのいずれかを指定してください</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>フォルダーを読み取れません（%1）</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>読み取りを許可するか、別のものを指定してください</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>学習に使える画像もムービーもありません</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>%1個のファイルはどれも学習に使えません（%2）</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>画像、または2秒以上のムービーを用意してください</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>この学習は別のオプションで開始されています</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>同じオプションを使うか、別のフォルダーに学習してください</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>同じ名前のものがすでにあります</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>新しいモデルに別の名前を付けてください</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>新しいモデルには名前が必要です</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>書き込める場所を選んでください</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>学習が発散しました: 勾配が数値ではありません</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>学習率を下げて、最後のチェックポイントからやり直してください</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>このストーリーは新しいバージョンのプログラムで作られているため、読み取り専用で開きます。</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>ファイルを変更できないため、読み取り専用で開きます。</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>フォルダーに書き込めないため、ストーリーを読み取り専用で開きます。</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>ディスクに空きがないため、ストーリーを読み取り専用で開きます。</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>編集履歴の一部を読み取れず、失われました。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>この処理中にプログラムが 2 回予期せず終了しました</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>ほかのプログラムを閉じてやり直してください。また起きるときは、ストーリーのフレームサイズを小さくするか、カットを短くしてください</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>キャンセル · 0 %</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>「%1」が完成しました。</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>「%1」が完成しました（%2）。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>書き出しをキャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>書き出せませんでした: %1。%2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>キャンセル · %1 %</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>前回と同じ内容をもう一度書き出す</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>画像 (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>書き出すものがまだありません。先に画像をドロップしてください。</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>書き出し先のファイル名を指定してください。</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>ストーリーを開く</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>ストーリー (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>ストーリーを次の時点の状態に戻しました: %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>テイクを%n個破棄しました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>%1の無題のストーリーが残っています。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>ストーリーに名前を付けて保存</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>「%1」として保存しました。以後の変更はすべてすぐに保存されます。</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>名称未設定、%1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>画像を読み込む</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>画像 (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>画像を差し替え</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>画像を読み込み中: %1/%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>画像は読み込まれませんでした。</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>%1件を読み込みました。次のものは読み込めませんでした:</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>カットを検索</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>カットに含まれる言葉</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>自分の画像でファインチューニング</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>このステップの後に終了してモデルを書き込みます…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>一時停止中。学習した内容は保存されています。</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>再開しています…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外したもの: %1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>停止しました。同じ名前で再び開始すると続きから学習します。</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>モデルが画像の画風と動きを学習します。時間がかかります。1時間で少し、一晩ならさらに効果が出ます。画像はこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>画像とムービーのフォルダー</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>検証用に取り分けた画像を調べています…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>新しいモデルを書き込んでいます…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>完了: %1ステップ、所要時間%2、保存先 %3。</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>ステップ%1、学習時間%2、損失%L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>学習に使わなかった画像での損失: 開始前%L1、現在%L2。</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>ガイドを閉じる</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>はじめてのストーリー</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>画像を入れる</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>絵をウィンドウにドロップします。ファイルでも、フォルダーごとでもかまいません。1枚ずつ、順にカットになります。試すだけなら、サンプルストーリーの6枚の画像を使ってください。</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>サンプル画像を使う</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>これだけで、静止画をカットでつないだビデオコンテになっています。スペースキーで再生と一時停止。タイムラインでカットの右端をドラッグすると長さが変わり、カットをドラッグすると移動します。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>2つのカットをつなぐ</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>タイムラインで2つのカットのつなぎ目をクリックし、インスペクターで「生成」を選んで、間に何が起こるかを英語で入力します。例:「smooth transition, night falls」。</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>最初の2つをつなぐ</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>このコンピューターのモデルが新しい画像を作ります。進み具合はキューに表示され、その間も編集を続けられます。まだテイクのないところは仮素材で再生されます。</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>映像を書き出す</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>どこでも再生できる音声付きのMP4です。編集内容はすべて保存済みです。「名前を付けて保存」は、ストーリーに名前と保存場所を付けるだけです。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>はじめての映像の完成です</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>トランジションのテイクを増やして一番よいものにスターを付ける、トラックに音楽を置く、カメラを動かすなど、試してみてください。F1を押すと、いま操作しているところの説明が見られます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1/%2</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>マニュアルのページ一覧</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>ヒストリー</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>クリックするとその操作まで戻る、または進む</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>2枚の画像は同じものを写しています。すべての点を一方から他方へ追跡できました</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>モデル%1、ステップ数%2、ガイダンス%3、シード%4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>作成日時: %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>テイクを保存</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>MP4ムービー (*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>これをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>ここで使う(&amp;U)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーの変更</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新しいキー(&amp;K)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>コマンドを選び、新しいキーを押してください。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1は「%2」に割り当てられています。</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>絵コンテ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>テイクの比較検討(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>このレイアウトを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>レイアウトを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>レイアウトを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>マイレイアウト</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>「%1」を別のプログラムで開いています。そこで保存するたびに、ここに反映されます。</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>生成するものがありません。動きのある画像か、生成トランジションを選んでください。</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>すべて生成済みです。</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>ドラフトモデル(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>モデルフォルダーを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>自分の画像でファインチューニング(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>モデルフォルダーを選択</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(読み取り専用)</translation>
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
        <translation>元に戻す: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直す: %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>モデルフォルダー「%1」がなくなったため、ドラフトモデルを使います。</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか%1件</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1: 動作可能</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1: 分割すれば動作可能</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: 大きすぎます</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>、パラメーター%1M</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>今後はこのモデルでテイクを作ります。</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>SEINEのチェックポイント</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>チェックポイント (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>Stable Diffusion 1.4のフォルダー</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>%1を確認して書き込んでいます…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>「%1」に追加しました。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>キャンセルしました。何も追加されていません。</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>公開されているSEINEのモデルは、その作者とStable Diffusionが公開したファイルから追加します。ダウンロードは行わず、ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>ドラフトモデル</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>削除しました。今後はドラフトモデルでテイクを作ります。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
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
        <translation>残り%1:%2</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>ほかのプログラムを閉じるか、フレームサイズを小さくしてください</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>毎秒%L1フレーム</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>このカットにはまだ画像がありません。先に画像をドロップしてください。</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>「%1」を開けるプログラムがデスクトップに登録されていません。画像は「%2」にあります。そこに保存した内容がここに表示されます。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>「%1」に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>このコンピューター上にありません。先に保存してから、ファイルをドロップしてください</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>画像もオーディオも入っていません</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>大きすぎて、このコンピューターのメモリに収まりません</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>読み込める画像がありません</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>途中で別のストーリーが開かれました。ドロップし直してください</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>Storyboard pictures to a film, on this computer alone.</source>
        <translation>絵コンテの画像を映像に。すべてこのコンピューターの中だけで。</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>このフォルダーのモデルで生成します。</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>開くストーリー。</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>文を読み取り中</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>画像を解析中</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>動きを構想中</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>フレームを描画中</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>テイクを%n個作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n件のジョブが失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>「%1」の生成が完了</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1件を生成</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>すべて生成済み</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレームサイズ</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>テイクがない、または要更新のカットとトランジションを生成</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>キューを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>完成したテイクを保存できませんでした
ディスクの空きを増やしてやり直してください</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>削除したカット</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>削除したトランジション</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>カット%1 · 動画化</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>トランジション %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>このテイクを作るにはメモリが足りません</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>ストーリーのフレームサイズを小さくするか、ほかのプログラムを閉じてやり直してください</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>やり直してください。また失敗するときは、カットを短くしてください</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>その後追加したカット%n個なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>その後削除したカット%n個あり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>カット%n個が当時の状態</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>順序または設定が異なる</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>現在と同じ</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>以前の状態に戻す</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>以前の状態</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>この状態に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>状態は作業中に自動で保存されます。まだありません。</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>この状態は読み取れません。</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>現在との違い: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>カット%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>その後に作成したテイク%n個は、未使用のまま残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>脚本、絵コンテ、編集データを読み込む</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>脚本、絵コンテ、編集データ (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>このストーリーは閲覧のみできます。</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>「%1」を読み込むメモリが足りません</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>「%1」の中:</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>「%1」: 変更点</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>「%1」を読み込んでいます…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>「%1」の読み込み中にストーリーが変更されました。読み込み直してください。</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>次の画像は読み込めませんでした:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>「%1」を読み込みました: 変更%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>変更はありません。すべてストーリーに入っています。</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>変更（%1）</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>変わらない、または欠けているもの（%1）</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>全体で1つの操作となり、「元に戻す」で取り消せます。元のファイルは変更されません。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>モデルがありません</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>「生成」→「モデル」でモデルフォルダーを選んでください</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU、%nスレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation>%1: モデルではありません</translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation>これらのカットは元のストーリーにもうありません。</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>まだ取り込み中のものがあります。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>取り込み元のストーリーがもうありません。</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>途中で別のストーリーが開かれました。やり直してください。</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>取り込めませんでした: %1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>これらのオーディオは元のストーリーにもうありません。</translation>
    </message>
</context>
<context>
    <name>app::SoundActions</name>
    <message>
        <source>Audio %1</source>
        <translation>オーディオ%1</translation>
    </message>
</context>
<context>
    <name>app::SoundImport</name>
    <message>
        <source>Audio %1</source>
        <translation>オーディオ%1</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>閲覧しかできません</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>app::SoundLink</name>
    <message>
        <source>Reading sounds: %1 of %2</source>
        <translation>オーディオを読み込み中: %1/%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>次のオーディオは読み込めませんでした:</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>オーディオを読み込む</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>オーディオとムービー (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>音量(&amp;L)</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>フェードイン(&amp;I)</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>フェードアウト(&amp;O)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>トラックへ移動(&amp;T)</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>新規トラック</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>ソロ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>音量(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>トラック名を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>トラックを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>ここにオーディオを読み込む(&amp;S)…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1秒</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>「%1」はロックされているため、オーディオは変更されません。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>これらのオーディオはもうありません。コピーし直してください。</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>ディスク使用量</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>ほかのテイクを破棄(&amp;T)</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>このストーリーはディスク上で%1を使っています。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>採用したテイク</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>スター付きのテイク</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>その他のテイク</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>元に戻す操作と以前の状態専用</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>未使用。閉じると解放</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>文章、ヒストリー、順序</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>採用もスターもないテイクはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>採用もスターもないテイクが%n個あります。破棄しても、ストーリーを閉じるまでは「元に戻す」で復元できます。閉じると容量が解放されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>マーカー%1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>カット%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>シーン名を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>ここからシーンを始める(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>マーカー名を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>マーカーを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>ここにマーカー(&amp;H)</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>静止画</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>要更新</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>シーン「%1」の始まり</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>カット%1、%2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>採用したテイクの作成後に、画像、文章、または設定が変更されました。</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1秒</translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>ワイプ(&amp;W)</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>テイクを比較</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>左のテイク</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>右のテイク</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>テイク%1 · シード%2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>採用</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1、カット%2、テイク%3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1、トランジション%2、テイク%3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>このテイクには映像がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>「%1」に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1: クリックで再生ヘッドのつなぎ目に適用、またはつなぎ目にドラッグ</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>このフレームは表示できません</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>ここに画像をドロップ</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>カット %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>テイク%1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>静止画</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>トランジション %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>生成されるまではディゾルブ</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>デスクトップのファイルやフォルダーが、順にカットになります。
%1で読み込み、%2で貼り付け。
はじめての方は、「ヘルプ」→「はじめてのストーリー」で、5つのステップで映像を作れます。</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>再生ヘッドのトラックに(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>再生ヘッドのカットのセリフに(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>録音中に映像を再生(&amp;P)</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>声の録音</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>マイクなし</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>話してみてください。バーが動き、端に届かないのが適正です。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>録音(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>何も録音されませんでした。</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>録音を映像に入れました。もう一度録音するか、このウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>録音中: %L1秒</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>マイクが見つかりません。接続するか、システムのサウンド設定でこのプログラムに使用を許可してください。</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1は48kHzで録音できません。別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>%1を使えません。別のプログラムが使用中か、このプログラムに許可がありません。</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>マイクが外れました。それまでの録音は残っています。</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>録音を書き込めません: %1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>録音%1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>新規ウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>以前の状態に戻す(&amp;V)…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>ディスク使用量(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>画像を読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>オーディオを読み込む(&amp;U)…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>脚本、絵コンテ、編集データを読み込む(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>もう一度書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>形式を指定して書き出し(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>カメラと設定を貼り付け(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>すべてのカットを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>前のカットまたはトランジション</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>次のカットまたはトランジション</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>前のカットも選択</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>次のカットも選択</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>言葉でカットを検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>後に新規カット(&amp;N)</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>前に新規カット(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>再生ヘッドで分割(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>次と結合(&amp;J)</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>前へ移動(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>後へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>1フレーム短く(&amp;H)</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>1秒長く</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>1秒短く</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>画像を差し替え(&amp;R)…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>別のプログラムで画像を編集(&amp;P)</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>何が起こるかを入力(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>再生ヘッドにマーカー(&amp;M)</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>前のマーカーへ移動</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>次のマーカーへ移動</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>最寄りのつなぎ目の種類を切り替え(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>カットつなぎ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>ディゾルブ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>モーフ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>声を録音(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>オーディオトラックを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>音量を上げる(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>音量を下げる(&amp;O)</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>カットのセリフにする(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>再生音をミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>再生/一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>逆方向シャトル</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>シャトル停止</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>順方向シャトル</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>1フレーム戻る</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>1フレーム進む</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>1秒戻る</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>1秒進む</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>前の編集点</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>次の編集点</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>End</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>インをマーク(&amp;I)</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>アウトをマーク(&amp;O)</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>インへ移動</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>アウトへ移動</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>イン/アウトを消去</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>ループ(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>タイムラインを拡大</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>タイムラインを縮小</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>タイムラインを全体表示</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>スナップ(&amp;N)</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>画像を100 %で表示</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>セーフエリア(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>焼き込み表示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>パネルを動かす(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>選択範囲を生成(&amp;S)</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>要更新をすべて生成(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>キューを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>すべてキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー一覧(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>キーを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>Seine Storyboardについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>カット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>トランジション(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>オーディオ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったストーリー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>レイアウト(&amp;Y)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>動きを減らす(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>はじめてのストーリー(&amp;F)</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>イン/アウト範囲を書き出す(&amp;G)…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>ウィンドウを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>1フレーム長く(&amp;G)</translation>
    </message>
</context>
<context>
    <name>app::WindowParts</name>
    <message>
        <source>Boards</source>
        <translation>絵コンテ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ヒストリー</translation>
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
        <translation>測定値はまだありません。最初のテイクができると表示されます</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>指標のグラフ</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>カット%1の名前</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>画像を差し替え</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>シーンの柱。空欄なら新しいシーンにしない</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>○場所・屋外（時間帯）</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>絵コンテ</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>シーン%1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>ここに画像をドロップ</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>ファイルまたはフォルダーごと。1枚が1カットになります</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>カメラワーク</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>カメラワークの開始</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>カメラワークの終了</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>フレームの%1 %、左から%2 %、上から%3 %</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>ムービー（MP4）</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>あらゆるブラウザー、スマートフォン、編集ソフトで再生できます。</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>ProResムービー（MOV）</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>編集・カラーグレーディング用のProRes 422 HQ。大容量で、ほぼ劣化がありません。</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>カットごとに1ムービー</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>カットごとのMP4を入れたフォルダー。</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>アニメーションGIF</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>メールやメッセージの中で動きます。数秒程度に最適です。</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>連番画像（PNG）</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>全フレームの画像を入れたフォルダー。劣化なし。</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>音声のみ（WAV）</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>全トラックのミックス、48kHz、ステレオ、24ビット。</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>紙の絵コンテ（PDF）</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>絵、秒数、文章を並べたページ。印刷や送付に。</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webページ（HTML）</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>全カットが再生される1つのファイル。ブラウザーがあれば誰でも見られます。</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>カット表（CSV）</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>表計算ソフト用の全カット一覧。</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>字幕（SRT）</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>時刻付きのセリフ。</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>DaVinci Resolve、Premiere、Kdenlive、Flame用。カットのムービーも一緒に書き出します。</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>OpenTimelineIOアーカイブ</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>編集データとムービーを1つのファイルに。</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>Premiere、Resolve、Vegas用。カットのムービーも一緒に書き出します。</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro（FCPXML）</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>Final Cut Pro、Resolve用。カットのムービーも一緒に書き出します。</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>編集決定リスト（EDL）</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600。最も古い共通形式で、カットつなぎとディゾルブに対応。カットのムービーも一緒に書き出します。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>書き出しの状態</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進行状況</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>書き出し先(&amp;T)</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>書き出す形式</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>ストーリー全体</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>インからアウトまで</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>選択したカット</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>範囲(&amp;R)</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>ストーリーと同じ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>フレームレート(&amp;F)</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264: どこでも再生可能</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265: 半分の容量、新しいプレーヤー向け</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1: 最小、最新ブラウザー向け</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>コーデック(&amp;O)</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>容量優先</translation>
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
        <translation>カット</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>タイムコード</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>画面に焼き込み</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>ロゴ(&amp;L)</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>ムービー内のトラック</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>別のSRTファイル</translation>
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
        <translation>可能な場合はグラフィックカードを使う</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>1ページのカット数</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>1ページのカット数(&amp;G)</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4横</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4縦</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>レター横</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>レター縦</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>H.264: 小容量</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>カットのムービー</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>カットのムービー(&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>のりしろ</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>編集点の外側に残す各カットの長さ（トリミング用）</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>のりしろ(&amp;D)</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>ドロップフレームタイムコード</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>ストーリー全体、%1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>ストーリーと同じ、%1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>ストーリーと同じ、%1</translation>
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
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>終了して残す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>このモデルを使う(&amp;U)</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>学習の状態</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>ここまでの学習結果のサンプル</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>画像とムービーのフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source> min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>自分の絵</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新しいモデルの名前</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>学習元</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>学習の損失</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>検証用の画像で</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>このストーリーの画像%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
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
        <translation>%1件を生成</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>もう一度生成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation>カットまたはトランジションを選択して
何が起こるかを入力</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要 %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>長さの入力例: 4:12（秒:フレーム）、4.5 s、108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>左右の音の大きさ</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>このモデルを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターでは</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>SEINEを追加</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>半分のサイズ（float16）</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>半分のサイズ、広い範囲（bfloat16）</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>完全精度（float32）</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>ダウンロードしたままのseine.pt。空欄ならStable Diffusionのみ（要学習）</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>stable-diffusion-v1-4フォルダー</translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation>チェックポイント(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation>Stable Diffusion 1.4(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>保存形式(&amp;T)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>「%1」を完全に削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>シードは整数。空欄なら既定値</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>%1～%2。空欄なら既定値</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>複数の値</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>静止画</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>要更新</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>画像なし</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>カメラワークの終了</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>仮素材: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>キューは空です。
作成中のカットとトランジションがここに並びます。</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>終わったものを消去</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>キューを一時停止</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>タイムラインに表示</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>次に生成</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>キューを再開</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>残り%1件</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>約%1時間</translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>再生位置</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>既定値 %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>フィックス</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>プッシュイン</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>プルアウト</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>左へパン</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>右へパン</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>ティルトアップ</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>ティルトダウン</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>手持ち</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>シード、ガイダンス、ステップ数</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>画像を差し替え（タイミングはそのまま）</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>何が起こるか</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>静止画</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>動画化</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>誰が何を言うか</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>ト書き</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>避けるもの</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>前のシーンの続き</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>枠を埋める</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>余白を付ける</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>引き伸ばす</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>ここから始まるシーン</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>画像の合わせ方</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>カット%1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>カット%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>合計%1</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>トラック名</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>ミュート: このトラックの音を出さない</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>ソロ: ソロのトラックだけ音を出す</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>ロック: このトラックのクリップを固定</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>音量（デシベル）: 左右にドラッグ、ダブルクリックで0</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>オーディオトラックを追加</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>ドラッグしてフェード</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>ドラッグで音量、Shiftで微調整</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>トラック%1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: 読み込めません</translation>
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
        <translation>トラック</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>音楽や声をここにドロップ</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>オーディオトラック</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>長さ%1、開始%2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>%2のオーディオ「%1」</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1秒</translation>
    </message>
    <message>
        <source>%1%L2 dB</source>
        <translation>%1%L2 dB</translation>
    </message>
    <message>
        <source>%1 (the track is locked)</source>
        <translation>%1（トラックはロック中）</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>カットとトランジションを作るモデル</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>内容と合わなくなったものを生成</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>映像のサイズとフレームレート</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1に保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>生成待ち%1件</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>%1 × %2 · %3 fps</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>ストーリー %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>メモリ %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>2つのテイクを並べて表示</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新しいシード</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>別のシードでテイクを作成</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>文の内容が、このテイクの映像と合っていないようです。</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>テイクはまだありません</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · シード%2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>生成中、%1 %</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>要更新</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>テイク%1、シード%2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>代わりに仮素材を再生</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>ここで再生</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>ロック: 別のテイクに置き換えない</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>ムービーとして保存…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>このシードで作り直す</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>テイクを削除</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>%1件生成中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many shots in which state</comment>
        <translation>%2 %1件</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineView</name>
    <message>
        <source>Text of the marker; empty: no marker</source>
        <translation>マーカーの文字。空欄ならマーカーなし</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>長さ%1、開始%2</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>カット%1、%2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>カット%2からカット%3への%1</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>ドラッグで長さを変更。Altキーで次のカットと長さをやり取り</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>カット%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>ここに画像をドロップ。順に再生されます</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPage</name>
    <message>
        <source>Transition</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
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
        <translation>間に何が起こるか</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>避けるもの</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>トランジション %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>次のカットがすぐに始まります。</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>一方の画像がもう一方へ溶けるように移ります。</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>形がオプティカルフローに沿って移り変わります。</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>入力した文のとおりに、新しい画像が次のカットへつなぎます。</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>次のカットがすぐに始まります</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>一方の画像がもう一方へ溶けるように移ります</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>形がオプティカルフローに沿って移り変わります</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>プロンプトのとおりに、新しい画像が次のカットへつなぎます</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>トランジションの種類</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>カットつなぎ</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>ディゾルブ</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>モーフ</translation>
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
        <translation>画像を全体表示、または100 %で表示</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>セーフエリア</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>カット番号とタイムコードを焼き込み表示</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>カメラ: 動きの開始と終了をドラッグで指定</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>1フレーム戻る</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>1フレーム進む</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>ここを範囲の開始に</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>ここを範囲の終了に</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>映像の長さ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>widgets::ViewerWidget</name>
    <message>
        <source>Viewer</source>
        <translation>ビューアー</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面表示を終了</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
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
        <translation>映像の音を出す</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>映像の音を消す</translation>
    </message>
</context>
</TS>
