<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>对白更改：%1</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>动作更改：%1</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>备注更改：%1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>场景标题更改：%1</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>时长更改：%1</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>图片更改：%1</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>音频更改：%1</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>对白在剧本和此处均有更改，保留此处的：%1</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>动作在剧本和此处均有更改，保留此处的：%1</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>备注在剧本和此处均有更改，保留此处的：%1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>场景标题在剧本和此处均有更改，保留此处的：%1</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>时长在剧本和此处均有更改，保留此处的：%1</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>图片在剧本和此处均有更改，保留此处的：%1</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>音频在剧本和此处均有更改，保留此处的：%1</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>%1 之后为硬切</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>%1 之后为 %2 帧的叠化</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>%1 之后为 %2 帧的变形</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>%1 之后为 %2 帧的生成转场</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>镜头 %1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>镜头 %1“%2”</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>未命名的镜头</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>开头新增镜头：%1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>“%1”中新增镜头：%2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>镜头改按剧本的顺序排列</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>剧本中已没有，将移除：%1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>剪辑中已没有，将移除：%1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>再出现一次：%1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>移至第 %2 位：%1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>由 %2 帧改为 %3 帧：%1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>已在此处删除，不再加回：%1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>剧本中已没有，但已在此处编辑过，予以保留：%1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>没有图片：%1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>没有图片（images/ 中没有 %2）：%1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>图片缺少一个图层：%1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>缺少音频“%2”：%1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>片段中没有本故事的镜头</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>消除 %1 帧的空隙</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>不是本故事的镜头，已略过：%1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>%1 之后的转场已不再紧随其后，已略过</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>其他视频轨道，已略过：%1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>嵌套（%2），已略过：%1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>关于 Seine Storyboard</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;把分镜图片变成影片，全部在这台计算机上完成。&lt;/p&gt;&lt;p&gt;本程序是自由软件，采用 GNU General Public License 第 3 版或更高版本授权。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>连贯性</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>与起始画面相似度</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>与结束画面相似度</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>与提示词的匹配度</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>运动量</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>重影</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>镜次 %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>变形</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>交叉淡化</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>所有指标</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>要显示的指标</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>所有镜次的一项指标，或选用镜次的所有指标</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>导出分析</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>导出图片或数据</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>图片（PNG）(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>数据（CSV）(&amp;F)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>选择带有镜次的镜头或转场，即可查看其指标。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>无法测量：%1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>连贯性</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本匹配</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>无法写入“%1”：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>连贯性、与场景的相似度、文本匹配（由 %1 测得）</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>运动 %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>这些镜头已不存在，请重新复制。</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>请先复制本故事中的一个镜头，之后即可将其摄影机和设置应用到其他镜头。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>剪贴板中没有图片、镜头、音频或文字。</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>此故事正在另一个窗口或程序中编辑，这里只能查看。如需更改，请另存为其他名称。</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>无法新建故事</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开“%1”</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>无法将故事保存为“%1”</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>“%1”未能保存</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>未能保存已完成的镜次</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>未能保存图片</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>无法恢复到较早的状态</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>无法丢弃镜次</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>未能保存撤销操作</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>未能保存重做操作</translation>
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
            <numerusform>添加 %n 个镜头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>删除 %n 个镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>移动镜头</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>更改镜头</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>替换图片</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>更改时长</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>重命名镜头</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>输入“发生什么”</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>输入对白</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>输入动作</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>输入备注</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>更改场景</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>更改运动</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>更改摄影机</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>更改适配方式</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>更改转场</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>更改转场时长</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>输入转场描述</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>更改转场设置</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>添加镜次</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>恢复镜次</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>删除 %n 个镜次</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>选用镜次</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>选用替代画面</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>为镜次加星标</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>锁定镜次</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>解锁镜次</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>拆分镜头</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>合并镜头</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>重命名故事</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>更改故事设置</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>删除标记</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>更改标记</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>添加音轨</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>删除音轨</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>移动音轨</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>重命名音轨</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>更改音轨</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>添加 %n 个音频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>删除 %n 个音频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>更改 %n 个音频</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>恢复到较早的状态</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>没有图片或视频 %1</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>请另选一个</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>图片或视频 %1 已损坏</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>请替换图片，或重新生成镜次</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>这不是故事文件</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>请选择 .seine 文件</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>文件已损坏（%1）</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>请用“seine recover”抢救剩余内容，或使用副本</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>请用“seine recover”抢救剩余内容</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>请腾出空间后重试；之前保存的内容是安全的</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>请腾出空间后重试</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>无法更改文件（%1）</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>请在其他文件夹中保存副本</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>文件正被其他程序使用</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>请重试，或以只读方式打开</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>有一个值不合适（%1）</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>请作为故障报告</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>没有写入空间（%1）</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>读取或写入失败（%1）</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>请检查磁盘；之前保存的内容是安全的</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>无法打开文件（%1）</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>请检查其名称、文件夹和权限</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>文件内容与预期不符（%1）</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>请选择可写入的文件夹</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>请检查名称和文件夹</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>请检查磁盘和文件夹</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>故事正由 %1 编辑</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>请在那里关闭，或以只读方式打开</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>没有读取该文件的权限</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>请向其所有者申请权限</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>故事以只读方式打开</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>请保存副本并在副本上更改</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>请检查文件后重试</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>故事不能包含自身</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>请选择其他文件</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>请检查文件夹和磁盘空间</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>这是其他程序的文件</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>文件不完整，只有 %2 字节中的 %1 字节</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>无法写入供读取的副本</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>请在那里腾出空间</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>该故事由更新的版本制作，当前版本无法读取</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>请更新程序</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>副本的名称不能与故事相同</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>请选择文件名</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>文件中的故事前后不一致（%1）</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>文件中没有音频</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>请选择音频文件或带音频的视频</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>音频没有声道</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>文件可能已损坏；请重新保存</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>音频每秒采样数为 %1</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>音频无法定位</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>请保存为 WAV 或 FLAC</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>无法转换 %1 声道、%2 Hz 的音频</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>请保存为立体声 WAV</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>音频为空</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>请重新保存</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>音频超过 %1 秒</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>音频超过十二小时</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>其中没有音频</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>请重新保存，或另选一个</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>只能查看</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>请先剪短</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>请将%1放回原处，或另选一个</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>请检查是否有读取权限</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>这是文件夹，不是%1</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>请选择其中的文件</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>请选择%1文件</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>请重新复制或保存%1</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>无法写入文件（%1）</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>请释放空间或选择其他磁盘；未留下任何残余文件</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>请选择您有权写入的文件夹</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>文件需要名称</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>请在该文件夹中选择一个名称</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>请选择不超过 255 字节的名称</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>请创建它，或选择其他文件夹</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>文件太大（%1 MiB，上限 %2 MiB）</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>文件太大（%1 MiB）</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>请保存为较小的文件</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>无法读取文件（%1）</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>请检查其所在的磁盘</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>此处的 FFmpeg 库没有编码器 %1</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>此处的 FFmpeg 库没有用于 %1 的编码器</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>请安装 Debian 的 libavcodec，或用其他编解码器导出</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>%1 失败（%2）</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>请选择其他设置；未留下任何残余文件</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>这不是可以读取的%1（%2）</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>文件可能不完整或属于其他类型；请在播放器中打开，再重新保存为 MP4 或 WAV</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>此处不支持编解码器 %1</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>请将文件转换为 H.264 或 WAV</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>无法解码 %1 流（%2）</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>无法转换以 %1 编码的画面</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>请以更常见的格式保存</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>影片太长，无法做成 GIF</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>请缩小或缩短，或导出为视频</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>文件中没有画面</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>请选择视频</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>视频中没有可读取的帧</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>文件可能不完整；请重新保存</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>无法解码第 %1 帧（%2）</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>文件已损坏或不完整；请重新导出</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>视频为空</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>请重新制作或保存</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>写入的视频回读时与预期不符：%1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>请用其他设置重新导出；未留下任何残余文件</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>导出需要单独的文件夹，而该文件夹已在使用</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>请选择新文件夹或空文件夹</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>无法创建文件夹（%1）</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>请选择您有权写入的位置</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>无法为文件夹命名（%1）</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>%1 图片已损坏或类型不受支持（%2）</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>TIFF 图片已损坏或类型不受支持</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>请在原来的程序中打开并重新保存，如可选择请用 PNG</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>这不是可以读取的图片</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>请使用 PNG、JPEG、WebP、TIFF、BMP、GIF、PSD 或 SVG；以内容为准，而非文件名</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>%1 图片不完整</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>请重新复制或保存</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>音频超出 WAV 所能容纳的长度</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>请分段写入</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>没有可打印的内容</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>没有可导出的内容</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>请先添加镜头</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>请先添加镜头，或选择故事内的范围</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>故事中没有音频</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>请先在音轨上放置音频</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>磁盘空间不足（剩余 %1 MiB，约需 %2 MiB）</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>请释放空间，或导出到其他磁盘</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>无法为归档文件命名（%1）</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>请选择其他名称或文件夹</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>无法写入归档文件（%1）</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>请检查磁盘空间和媒体文件</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>请检查其名称和位置</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>作为剪辑文件，该文件太大</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>请重新导出</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>其中没有序列</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>请将序列导出为 Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>没有含片段的视频轨道</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>请重新导出序列</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>请重新导出时间线</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>这不是 XML（%1）</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>请选择 Final Cut Pro 7 XML 文件</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>这不是 Final Draft 剧本</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>请选择由 Final Draft 8 或更高版本保存的 .fdx 文件</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>剧本中没有可呈现的画面</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>这不是文本</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>请将剧本保存为纯文本（UTF-8）</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>这不是 OpenTimelineIO 归档文件（%1）</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>请选择 .otioz 文件</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>归档文件已损坏</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>请重新复制或导出</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>其中没有时间线</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>请将时间线导出为 OpenTimelineIO</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>这不是 JSON</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>请选择 .otio 文件</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>请将其拆分</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>项目中没有分镜</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>请选择含 storyboards/ 的文件夹，或 .storyboarder 文件</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>这不是可以读取的剧本或故事板</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>请选择 .storyboarder、.fountain 或 .fdx 文件</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>其中没有分镜</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>请选择由 Storyboarder 保存的文件</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>无法从不能显示的图片开始</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>请替换它（%1）</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1，尺寸减半也不行</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>请关闭其他程序、缩小故事的画面，或缩短镜头</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>请关闭其他程序，或选用较小的尺寸</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>请关闭其他程序，或选用较小的尺寸（%1）</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>内存不足：模型约需 %1，可用 %2</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>请关闭其他程序，或选择较小的模型</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>内存不足：约需 %1，可用 %2</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>请选用较小的尺寸或较少的帧数，或关闭其他程序</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>请选用较小的尺寸或较少的帧数，或选择处理器作为设备</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>张量库出错（%1）</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>请报告此消息</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>未能写入新模型（%1）</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>请腾出磁盘空间，或选择其他位置</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>没有权重</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>其中应有 model.safetensors 或 pytorch_model.bin</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>文件夹中没有权重</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>请将 diffusion_pytorch_model.safetensors 或 model.safetensors 放入其中</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>没有这个模型文件夹</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>请选择含有 model_index.json 的文件夹</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>文本编码器输出 %1 个通道，去噪器接受 %2 个</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>请使用相互配套的部件</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>未能移除模型（%1）</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>请检查其文件夹是否可写入</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>请检查模型文件夹是否完整</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>作为设置文件太大</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>请重新获取模型</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>文件不是有效的 JSON（应为嵌套不过深的对象）</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>请使用本程序支持的模型文件夹</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>权重与网络不匹配（%1）</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>请使用与此 config.json 对应的权重</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>无法打开文件（%1）</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>请检查模型文件夹是否完整且可读</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>无法读取的检查点：%1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>请使用由 torch.save 写入的纯张量文件，或转换为 safetensors</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>safetensors 文件已损坏：%1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>检查点已损坏：%1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>归档文件已损坏：%1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>请重新获取文件</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>没有以此为名的项目</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>请指定文件夹、图片或视频</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>无法读取文件夹（%1）</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>请允许读取，或指定其他文件夹</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>没有可供学习的图片或视频</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>%1 个文件都无法用于学习（%2）</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>请提供图片，或不短于 2 秒的视频</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>该训练是用其他选项启动的</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>请使用相同的选项，或训练到其他文件夹</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>已有同名项目</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>请为新模型另选名称</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>新模型需要名称</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>请选择可写入的位置</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>训练发散：梯度不是数字</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>请降低学习率，从最后的检查点重新开始</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>该故事由更新版本的程序制作：将以只读方式打开。</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>文件不允许更改：将以只读方式打开。</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>文件夹不允许更改：故事将以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>磁盘没有空间：故事将以只读方式打开。</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>编辑历史记录有一部分无法读取，已丢失。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>程序在处理此任务时两次意外退出</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>请关闭其他程序后重试；如再次发生，请缩小故事的画面或缩短镜头</translation>
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
        <translation>“%1”已完成。</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>“%1”已完成（%2）。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>导出已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>导出失败：%1。%2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>取消 · %1 %</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>再次导出上次导出的内容</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>图片 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>还没有可导出的内容：请先拖入一些图片。</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>请指定输出位置：文件的名称。</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>打开故事</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>故事 (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>故事已恢复到当时的状态：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>已丢弃 %n 个镜次：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>有一个 %1 的未命名故事。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>故事另存为</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>已保存为“%1”。此后的每次更改都会立即保存。</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>未命名，%1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>导入图片</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>图片 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>替换图片</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>正在读取图片：%1/%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>未导入任何图片。</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>已导入：%1。以下未导入：</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>查找镜头</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>镜头中的任意文字</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>用我的图片微调</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>完成这一步后结束并写入模型…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>已暂停。已学到的内容已保存。</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>正在继续…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略过：%1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>已停止。用相同名称重新开始即可继续。</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>模型会学习您图片的画风与运动。这需要一些时间：一小时略见成效，一夜更明显。您的图片不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>图片和视频的文件夹</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>正在查看留作检验的图片…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>正在写入新模型…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>完成：%1 步，用时 %2，保存在 %3。</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>第 %1 步，已学习 %2，损失 %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>未参与学习的图片上的损失：之前 %L1，现在 %L2。</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>关闭指引</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>您的第一个故事</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>放入图片</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>将画稿拖到窗口中：可以是文件，也可以是整个文件夹。每张图依次成为一个镜头。想先试试，可使用示例故事的六张图片。</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>使用示例图片</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>这已经是动态分镜了：静帧加硬切。按空格键播放和暂停。在时间线上拖动镜头的右边缘可延长时间，拖动镜头可移动位置。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>衔接两个镜头</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>在时间线上单击两个镜头之间的衔接点，在检查器中选择“生成”，并用英文描述中间发生什么：“smooth transition, night falls”。</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>衔接前两个</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>由这台计算机上的模型生成新的画面，进度显示在队列中。期间可以继续编辑。尚无镜次的部分会播放其替代画面。</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>导出影片</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>有声音的 MP4，到处都能播放。每次编辑均已保存；“另存为”只是为故事指定名称和位置。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>您的第一部影片完成了</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>为转场再生成几个镜次并给最好的加星标，在音轨上放入音乐，让摄影机动起来：按 F1 可了解当前所操作内容的更多说明。</translation>
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
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册的页面列表</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>单击某一步即可后退或前进到该处</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>两张图片内容相同：每个点都能从一张追踪到另一张</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>模型 %1，步数 %2，引导强度 %3，种子 %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>生成于 %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>保存镜次</translation>
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
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>重置此项(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>用在这里(&amp;U)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新按键(&amp;K)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>请选择命令，然后按下新的按键。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已分配给“%2”。</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>剪辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>分镜(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>评选镜次(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>保存此布局(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>删除布局(&amp;D)</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>我的布局</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>“%1”已在其他程序中打开；每次在那里保存，都会在此显示。</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>没有可生成的内容：请选择有运动的图片，或生成转场。</translation>
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
        <translation>选择模型文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>用我的图片微调(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>选择模型文件夹</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(只读)</translation>
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
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>模型文件夹“%1”已不存在：改用草稿模型。</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… 还有 %1 条</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1：可运行</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1：可分块运行</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1：太大</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>，%1M 参数</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>从现在起用此模型生成镜次。</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>SEINE 的检查点</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>检查点 (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>Stable Diffusion 1.4 的文件夹</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>正在检查并写入 %1…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>已添加到“%1”。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>已取消。未添加任何内容。</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>SEINE 公开发布的模型由其作者和 Stable Diffusion 发布的文件添加：不会下载任何内容，文件也留在原处。</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>已删除。现改用草稿模型生成镜次。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
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
        <translation>剩余 %1:%2</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>请关闭其他程序，或缩小画面</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>每秒 %L1 帧</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>此镜头还没有图片：请先拖入一张。</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>桌面上没有可打开“%1”的程序。图片位于“%2”：保存到那里的内容都会在此显示。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>不在这台计算机上；请先保存，再拖入文件</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>其中没有图片和音频</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>太大，超出这台计算机的内存</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>没有可读取的图片</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>期间打开了另一个故事；请重新拖入</translation>
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
        <translation>把分镜图片变成影片，全部在这台计算机上完成。</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>用此文件夹中的模型生成。</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>要打开的故事。</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>正在读取文字</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>正在查看图片</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>正在构想运动</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>正在绘制画面</translation>
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
            <numerusform>已生成 %n 个镜次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n 个任务失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>“%1”已生成</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>生成 %1 项</translation>
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
        <translation>画面尺寸</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>帧速率</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>生成没有镜次或待更新的镜头和转场</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>未能保存队列：%1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>未能保存已完成的镜次
请腾出磁盘空间后重试</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>已删除的镜头</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>已删除的转场</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>镜头 %1 · 动画化</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>转场 %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>内存不足，无法生成此镜次</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>请缩小故事的画面，或关闭其他程序后重试</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>请重试；如再次失败，请缩短镜头</translation>
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
            <numerusform>不含此后添加的 %n 个镜头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>含此后删除的 %n 个镜头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>%n 个镜头为当时的状态</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>顺序或设置不同</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>与现在相同</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>恢复到较早的状态</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>较早的状态</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>工作时会自动保留各个状态；目前还没有。</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>无法读取此状态。</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>与现在相比：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 个镜头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>此后生成的 %n 个镜次会保留，但不使用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>导入剧本、故事板或剪辑</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>剧本、故事板、剪辑 (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>此故事只能查看。</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>内存不足，无法读取“%1”</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>在“%1”中：</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>“%1”：将更改的内容</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>读取“%1”时故事发生了更改；请重新导入。</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>无法读取以下图片：</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>已导入“%1”：%n 处更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>没有更改：故事中已全部包含。</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>更改（%1）</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>保持原样或缺失（%1）</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>全部作为一步，可用“撤销”收回。文件本身绝不会被更改。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>请在“生成”→“模型”中选择模型文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU，%n 线程</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
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
        <translation>这些镜头已不在原来的故事中。</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>仍有内容正在带到此处；请稍后重试。</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>来源故事已不存在。</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>期间打开了另一个故事；请重试。</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>无法带到此处：%1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>这些音频已不在原来的故事中。</translation>
    </message>
</context>
<context>
    <name>app::SoundActions</name>
    <message>
        <source>Audio %1</source>
        <translation>音频 %1</translation>
    </message>
</context>
<context>
    <name>app::SoundImport</name>
    <message>
        <source>Audio %1</source>
        <translation>音频 %1</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>只能查看</translation>
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
        <translation>正在读取音频：%1/%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>以下音频未导入：</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>导入音频</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>音频和视频 (%1);;所有文件 (*)</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>移到音轨(&amp;T)</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>新建音轨</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>独奏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>音量(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>重命名音轨(&amp;R)</translation>
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
        <translation>删除音轨(&amp;D)</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>在此导入音频(&amp;S)…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>对白</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>“%1”已锁定：其音频保持原样。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>这些音频已不存在，请重新复制。</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>丢弃其他镜次(&amp;T)</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>此故事占用磁盘 %1。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>选用的镜次</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>加星标的镜次</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>其他镜次</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>仅用于撤销和较早的状态</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>未使用，关闭后释放</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>文字、历史记录和顺序</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>没有既未选用也未加星标的镜次。</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>有 %n 个镜次既未选用也未加星标。丢弃后，在关闭故事之前可用撤销恢复；关闭后其空间即被释放。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>标记 %1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 个镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>重命名场景(&amp;N)</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>从此处开始新场景(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>重命名标记(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>删除标记(&amp;D)</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>在此添加标记(&amp;H)</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>静帧</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>缺少图片</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>场景“%1”开始</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>镜头 %1，%2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>选用的镜次生成之后，图片、文字或设置已更改。</translation>
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
        <translation>划像(&amp;W)</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>比较镜次</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>左侧镜次</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>右侧镜次</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>镜次 %1 · 种子 %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选用</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1，镜头 %2，镜次 %3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1，转场 %2，镜次 %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>此镜次没有影片。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1：单击应用到播放头处的衔接点，或拖到衔接点上</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>无法显示此帧</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>将图片拖到此处</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>镜头 %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>镜次 %1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>静帧</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>转场 %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>生成之前为叠化</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>桌面上的文件或文件夹会依次成为镜头。
%1 导入，%2 粘贴。
初次使用？“帮助”→“您的第一个故事”，五步做出一部影片。</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>放到播放头处的音轨(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>作为播放头处镜头的对白(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>录音时播放影片(&amp;P)</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>录制人声</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>无麦克风</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>请说话：电平条应有变化，且不到尽头。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录音(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>未录到任何内容。</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>录音已放入影片。可再次录制，或关闭此窗口。</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>正在录音：%L1 秒</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>未找到麦克风。请连接麦克风，或在系统的声音设置中允许本程序使用。</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1 无法以 48 kHz 录音。请选择其他麦克风。</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>无法使用 %1：它正被其他程序占用，或本程序未获许可。</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>麦克风已断开。此前录制的内容已保留。</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>无法写入录音：%1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>录音 %1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>恢复到较早的状态(&amp;V)…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>磁盘空间(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>导入图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>导入音频(&amp;U)…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>导入剧本、故事板或剪辑(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>再次导出(&amp;E)</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>导出为(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>粘贴摄影机和设置(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>选择所有镜头(&amp;A)</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>上一个镜头或转场</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>下一个镜头或转场</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>同时选择上一个镜头</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>同时选择下一个镜头</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>按文字查找镜头(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>在后面新建镜头(&amp;N)</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>在前面新建镜头(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>在播放头处拆分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>与下一个合并(&amp;J)</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>前移(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>后移(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>缩短一帧(&amp;H)</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>延长一秒</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>缩短一秒</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>替换图片(&amp;R)…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>在其他程序中编辑图片(&amp;P)</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>描述发生什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>在播放头处添加标记(&amp;M)</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>转到上一个标记</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>转到下一个标记</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>切换最近衔接点的类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>硬切(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>叠化(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>变形(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>录制人声(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>添加音轨(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>增大音量(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>减小音量(&amp;O)</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>设为镜头的对白(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>播放时静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
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
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>后退一秒</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>前进一秒</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>上一个剪辑点</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>下一个剪辑点</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>标记入点(&amp;I)</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>标记出点(&amp;O)</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>转到入点</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>转到出点</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>清除入点和出点</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>循环(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>放大时间线</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>缩小时间线</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>显示整条时间线</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>吸附(&amp;N)</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>图片以 100 % 显示</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>安全框(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>烧录信息(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>移动面板(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>生成所选项(&amp;S)</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>生成所有待更新项(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>暂停队列(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>全部取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>更改快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>关于 Seine Storyboard(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>镜头(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>转场(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>音频(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的故事(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>减弱动态效果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>您的第一个故事(&amp;F)</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>导出入出点范围(&amp;G)…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>关闭窗口(&amp;L)</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>延长一帧(&amp;G)</translation>
    </message>
</context>
<context>
    <name>app::WindowParts</name>
    <message>
        <source>Boards</source>
        <translation>分镜</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
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
        <translation>暂无指标：有了第一个镜次后显示</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>指标曲线</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>镜头 %1 的名称</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>替换图片</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>场景标题；留空则不新建场景</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>外景 地点 时间</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>分镜</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>场景 %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>将图片拖到此处</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>文件或整个文件夹；每张图片成为一个镜头</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>摄影机运动</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起幅</translation>
    </message>
    <message>
        <source>end</source>
        <translation>落幅</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>摄影机运动的起幅</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>摄影机运动的落幅</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>画面的 %1 %，距左 %2 %，距上 %3 %</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>视频（MP4）</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>可在所有浏览器、手机和剪辑软件中播放。</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>ProRes 视频（MOV）</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>用于剪辑和调色的 ProRes 422 HQ：文件大，近乎无损。</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>每个镜头一个视频</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>一个文件夹，内含每个镜头的 MP4。</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF 动图</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>可在邮件和消息中播放。最适合几秒的内容。</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>图片序列（PNG）</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>一个文件夹，每帧一张图片，无损。</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>仅音频（WAV）</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>所有音轨的混音，48 kHz，立体声，24 位。</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>纸面分镜（PDF）</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>含分镜、时长和文字的页面，可打印或发送。</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>一个可播放所有镜头的文件，有浏览器即可观看。</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>镜头表（CSV）</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>所有镜头的表格，用于电子表格软件。</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>字幕（SRT）</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>带时间的对白。</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>用于 DaVinci Resolve、Premiere、Kdenlive、Flame。各镜头的视频写在其旁边。</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>OpenTimelineIO 归档文件</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>剪辑及其视频合为一个文件。</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>用于 Premiere、Resolve、Vegas。各镜头的视频写在其旁边。</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro（FCPXML）</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>用于 Final Cut Pro 和 Resolve。各镜头的视频写在其旁边。</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>剪辑决定表（EDL）</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600，最古老的通用格式：支持硬切和叠化。各镜头的视频写在其旁边。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>导出状态</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>输出位置</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>输出到(&amp;T)</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>整个故事</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>从入点到出点</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>所选镜头</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>与故事相同</translation>
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
        <translation>帧速率</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>帧速率(&amp;F)</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264：随处可播放</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265：大小减半，需较新播放器</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1：最小，需最新浏览器</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>编解码器(&amp;O)</translation>
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
        <translation>小文件</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>时间码</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>对白</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>烧录到画面</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>徽标(&amp;L)</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>视频中的字幕轨</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>旁边的 SRT 文件</translation>
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
        <translation>尽可能使用显卡</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>每页镜头数</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>每页镜头数(&amp;G)</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4 纵向</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter 横向</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter 纵向</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>H.264：较小</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>镜头视频</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>镜头视频(&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>每个镜头在剪辑点之外多出的部分，供修剪用</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>余量(&amp;D)</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>丢帧时间码</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>整个故事，%1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>与故事相同，%1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>与故事相同，%1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>立即结束并保留(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>训练状态</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>目前所学的样本</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>图片和视频的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>我的画</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新模型的名称</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>学习来源</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>在留作检验的图片上</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>本故事的 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
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
        <translation>生成 %1 项</translation>
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
        <translation>检查器</translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation>选择镜头或转场，
描述其中发生什么</translation>
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
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>时长的写法：4:12（秒:帧）、4.5 s 或 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>左右声道的响度</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
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
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
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
        <translation>在这台计算机上</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>添加 SEINE</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>大小减半（float16）</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>大小减半，范围更广（bfloat16）</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>全精度（float32）</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>下载所得的 seine.pt；留空：仅 Stable Diffusion，需训练</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>文件夹 stable-diffusion-v1-4</translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation>检查点(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation>Stable Diffusion 1.4(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>存储格式(&amp;T)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>永久删除“%1”(&amp;D)</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>种子为整数；留空则用默认值</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>%1 到 %2；留空则用默认值</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>静帧</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少图片</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>落幅</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>替代画面：%1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>队列为空。
正在生成的镜头和转场会列在此处。</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>清除已完成项</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>在时间线中显示</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>下一个生成</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <translation>继续队列</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
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
        <translation>约 %1 小时</translation>
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
        <translation>种子</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>默认 %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
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
        <translation>拉远</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>左摇</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>右摇</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>上摇</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>下摇</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>手持</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>种子、引导强度、步数</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>替换图片；时长保持不变</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>静帧</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>动画化</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄影机</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>谁说了什么</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>对白</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>要避免的内容</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>延续上一场景</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>填满画面</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>加边</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>从此处开始的场景</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>图片适配</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>镜头 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 个镜头</numerusform>
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
        <translation>音轨名称</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>静音：听不到此音轨</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>独奏：只听独奏的音轨</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>锁定：此音轨上的片段保持原样</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>音量（分贝）：左右拖动，双击归 0</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>添加音轨</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>拖动设置淡入淡出</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>拖动调音量；按 Shift 更精细</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>对白</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>音轨 %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1：无法读取</translation>
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
        <translation>音轨</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>将音乐和人声拖到此处</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>时长 %1，从 %2 开始</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>%2 上的音频“%1”</translation>
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
        <translation>%1（音轨已锁定）</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>生成镜头和转场的模型</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>生成已不匹配的内容</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>影片的尺寸和帧速率</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>%1 项待生成</translation>
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
        <translation>内存 %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>镜次</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>并排显示两个镜次</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>用其他种子再生成一个镜次</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>描述的内容似乎与此镜次的画面不符。</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>镜次</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>暂无镜次</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · 种子 %2</translation>
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
        <translation>已选用</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>镜次 %1，种子 %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>改为播放替代画面</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选用</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>在此播放</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>锁定：不会被取代</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>保存为影片…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>用此种子重新生成</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>删除镜次</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>%1 个生成中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many shots in which state</comment>
        <translation>%1 个%2</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineView</name>
    <message>
        <source>Text of the marker; empty: no marker</source>
        <translation>标记的文字；留空则无标记</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>时长 %1，从 %2 开始</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>镜头 %1，%2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>镜头 %2 到镜头 %3 的%1</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>拖动更改时长；按住 Alt 则由下一个镜头增减</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n 个镜头</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>将图片拖到此处，会依次播放</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPage</name>
    <message>
        <source>Transition</source>
        <translation>转场</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
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
        <translation>中间发生什么</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>要避免的内容</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>转场 %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>下一个镜头立即开始。</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>一个画面逐渐化入另一个画面。</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>形状沿光流相互变化。</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>新的画面按您的描述从一个镜头过渡到另一个镜头。</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>下一个镜头立即开始</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>一个画面逐渐化入另一个画面</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>形状沿光流相互变化</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>新的画面按提示词从一个镜头过渡到另一个镜头</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>转场类型</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>硬切</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>叠化</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>变形</translation>
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
        <translation>适合窗口，或以 100 % 显示图片</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>安全框</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>烧录镜头号和时间码</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>摄影机：拖动设定起幅和落幅</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>第一帧</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最后一帧</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>范围从此处开始</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>范围到此处结束</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>影片时长</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>widgets::ViewerWidget</name>
    <message>
        <source>Viewer</source>
        <translation>检视器</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
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
        <translation>打开影片声音</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>将影片静音</translation>
    </message>
</context>
</TS>
