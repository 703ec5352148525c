<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>%1의 대사가 바뀜</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>%1의 지문이 바뀜</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>%1의 메모가 바뀜</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>%1의 씬 제목이 바뀜</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>%1의 길이가 바뀜</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>%1의 이미지가 바뀜</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>%1의 오디오가 바뀜</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>%1의 대사가 대본과 여기에서 모두 바뀜: 여기 것을 유지</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>%1의 지문이 대본과 여기에서 모두 바뀜: 여기 것을 유지</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>%1의 메모가 대본과 여기에서 모두 바뀜: 여기 것을 유지</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>%1의 씬 제목이 대본과 여기에서 모두 바뀜: 여기 것을 유지</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>%1의 길이가 대본과 여기에서 모두 바뀜: 여기 것을 유지</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>%1의 이미지가 대본과 여기에서 모두 바뀜: 여기 것을 유지</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>%1의 오디오가 대본과 여기에서 모두 바뀜: 여기 것을 유지</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>%1 다음은 컷</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>%1 다음은 %2프레임 디졸브</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>%1 다음은 %2프레임 모프</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>%1 다음은 %2프레임 생성 전환</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>샷 %1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>샷 %1 ‘%2’</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>이름 없는 샷</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>맨 앞에 새 샷: %1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>‘%1’에 새 샷: %2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>샷이 대본 순서를 따름</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>대본에 더 이상 없어 삭제: %1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>편집 데이터에 더 이상 없어 삭제: %1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>한 번 더 나옴: %1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>%2번째로 이동: %1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>%2프레임에서 %3프레임으로: %1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>여기서 삭제했으므로 다시 추가하지 않음: %1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>대본에 더 이상 없지만 여기서 작업했으므로 유지: %1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>이미지 없음: %1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>이미지 없음(images/에 %2 없음): %1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>이미지의 레이어가 없음: %1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>오디오 ‘%2’ 없음: %1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>클립 중에 이 스토리의 샷이 없음</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>%1프레임의 빈 구간을 메움</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>이 스토리의 샷이 아니어서 제외: %1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>%1 다음의 전환이 더 이상 바로 뒤에 오지 않아 제외</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>그 밖의 영상 트랙 제외: %1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>중첩(%2)되어 제외: %1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>Seine Storyboard 정보</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;스토리보드 이미지를 영상으로, 오직 이 컴퓨터에서.&lt;/p&gt;&lt;p&gt;GNU General Public License 버전 3 이상을 따르는 자유 소프트웨어입니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>일관성</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>시작 화면과의 유사도</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>끝 화면과의 유사도</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>프롬프트 일치도</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>선명도</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>이중상</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>테이크 %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>모프</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>크로스페이드</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>모든 지표</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>표시할 지표</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>모든 테이크의 지표 하나 또는 채택한 테이크의 모든 지표</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>분석 내보내기</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>이미지 또는 수치 내보내기</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>이미지(PNG)(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>수치(CSV)(&amp;F)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>테이크가 있는 샷이나 전환을 선택하면 측정값이 표시됩니다.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>측정 중…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>측정할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>일관성</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>유사도</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트 일치</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>측정 중…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>이미지 내보내기</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 이미지 (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>‘%1’ 파일을 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>‘%1’에 쓸 수 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>수치 내보내기</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>‘%1’에 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>일관성, 씬과의 유사도, 텍스트 일치(%1 측정)</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>움직임 %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>이 샷들이 더 이상 없습니다. 다시 복사하세요.</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>먼저 이 스토리의 샷을 복사하세요. 그러면 그 카메라와 설정을 다른 샷에 적용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>클립보드에 이미지, 샷, 오디오, 텍스트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>이 스토리는 다른 창이나 다른 프로그램에서 편집 중이므로 여기서는 보기만 할 수 있습니다. 변경하려면 다른 이름으로 저장하세요.</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>새 스토리를 만들 수 없습니다</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>‘%1’ 파일을 열 수 없습니다</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>스토리를 ‘%1’(으)로 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>‘%1’ 작업을 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>완성된 테이크를 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>이미지를 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>이전 상태로 되돌릴 수 없습니다</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>테이크를 버릴 수 없습니다</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>실행 취소를 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>다시 실행을 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4.</source>
        <comment>What failed: why (where). What to do.</comment>
        <translation>%1: %2(%3). %4.</translation>
    </message>
</context>
<context>
    <name>app::EditNames</name>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>샷 %n개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>샷 %n개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>샷 이동</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>샷 변경</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>이미지 교체</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>길이 변경</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>샷 이름 변경</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>일어나는 일 입력</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>대사 입력</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>지문 입력</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>메모 입력</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>씬 변경</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>움직임 변경</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>카메라 변경</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>맞춤 방식 변경</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>전환 변경</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>전환 길이 변경</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>전환 설명 입력</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>전환 설정 변경</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>테이크 추가</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>테이크 되살리기</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>테이크 %n개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>테이크 채택</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>대체 화면 채택</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>테이크에 별표 추가</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>별표 제거</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>테이크 잠금</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>테이크 잠금 해제</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>샷 분할</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>샷 합치기</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>스토리 이름 변경</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>스토리 설정 변경</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>마커 추가</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>마커 삭제</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>마커 변경</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>트랙 추가</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>트랙 삭제</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>트랙 이동</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>트랙 이름 변경</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>트랙 변경</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>오디오 %n개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>오디오 %n개 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>오디오 %n개 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>이전 상태로 되돌리기</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>이미지 또는 동영상 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>다른 것을 선택하세요</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>이미지 또는 동영상 %1이(가) 손상되었습니다</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>이미지를 교체하거나 테이크를 다시 만드세요</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>스토리 파일이 아닙니다</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>.seine 파일을 선택하세요</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>파일이 손상되었습니다(%1)</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>“seine recover”로 남은 내용을 복구하거나 사본을 사용하세요</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>“seine recover”로 남은 내용을 복구하세요</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>공간을 확보한 뒤 다시 시도하세요. 이전에 저장한 내용은 안전합니다</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>공간을 확보한 뒤 다시 시도하세요</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>파일을 변경할 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>다른 폴더에 사본을 저장하세요</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>다른 프로그램이 파일을 사용 중입니다</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>다시 시도하거나 읽기 전용으로 여세요</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>값이 맞지 않습니다(%1)</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>오류로 신고해 주세요</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>쓸 공간이 없습니다(%1)</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>읽기 또는 쓰기에 실패했습니다(%1)</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>디스크를 확인하세요. 이전에 저장한 내용은 안전합니다</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>파일을 열 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>파일 이름, 폴더, 권한을 확인하세요</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>파일 내용이 예상과 다릅니다(%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>쓸 수 있는 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>이름과 폴더를 확인하세요</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>디스크와 폴더를 확인하세요</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>%1이(가) 스토리를 편집 중입니다</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>그쪽에서 닫거나 읽기 전용으로 여세요</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>같은 이름의 파일이 이미 있습니다</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>다른 이름을 선택하세요</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>파일이 아닙니다</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>파일을 읽을 권한이 없습니다</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>소유자에게 권한을 요청하세요</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>스토리가 읽기 전용으로 열려 있습니다</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>사본을 저장하고 그것을 변경하세요</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>파일을 확인하고 다시 시도하세요</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>스토리 안에 자기 자신을 넣을 수 없습니다</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>다른 파일을 선택하세요</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>파일을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>폴더와 디스크 공간을 확인하세요</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>파일이 중간에 잘렸습니다</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>다른 프로그램의 파일입니다</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>파일이 중간에 잘렸습니다. %2바이트 중 %1바이트만 있습니다</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>읽기용 사본을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>그곳에 공간을 확보하세요</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>더 새로운 버전에서 만든 스토리여서 이 버전에서는 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>프로그램을 업데이트하세요</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>사본에는 스토리와 다른 이름이 필요합니다</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>파일 이름을 선택하세요</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>파일의 스토리 내용이 서로 맞지 않습니다(%1)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>파일에 오디오가 없습니다</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>오디오 파일이나 오디오가 있는 동영상을 선택하세요</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>오디오에 채널이 없습니다</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>파일이 손상되었을 수 있습니다. 다시 저장하세요</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>오디오의 초당 샘플 수가 %1입니다</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>오디오 안에서 위치를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>WAV 또는 FLAC으로 저장하세요</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>%1채널, %2 Hz 오디오는 변환할 수 없습니다</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>스테레오 WAV로 저장하세요</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>오디오가 비어 있습니다</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>다시 저장하세요</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>오디오가 %1초보다 깁니다</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>오디오가 12시간보다 깁니다</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>오디오가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>다시 저장하거나 다른 것을 선택하세요</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>보기만 할 수 있습니다</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>먼저 짧게 자르세요</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>%1 파일을 원래 위치에 두거나 다른 것을 선택하세요</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>읽기 권한이 있는지 확인하세요</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>%1이(가) 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>그 안의 파일을 선택하세요</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>일반 파일이 아닙니다</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>%1 파일을 선택하세요</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>%1 파일을 다시 복사하거나 저장하세요</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>파일을 쓸 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>공간을 확보하거나 다른 디스크를 선택하세요. 남겨진 파일은 없습니다</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>쓰기 권한이 있는 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>파일 이름이 필요합니다</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>그 폴더 안의 이름을 선택하세요</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>같은 이름의 폴더가 이미 있습니다</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>이름이 너무 깁니다</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>255바이트 이하의 이름을 선택하세요</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>그런 폴더가 없습니다</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>폴더를 만들거나 다른 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>파일이 너무 큽니다(%1 MiB, 한도 %2 MiB)</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>파일이 너무 큽니다(%1 MiB)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>더 작게 저장하세요</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>파일을 읽을 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>파일이 있는 디스크를 확인하세요</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>이 FFmpeg 라이브러리에 인코더 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>이 FFmpeg 라이브러리에 %1용 인코더가 없습니다</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>Debian의 libavcodec을 설치하거나 다른 코덱으로 내보내세요</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>%1 실패(%2)</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>다른 설정을 선택하세요. 남겨진 파일은 없습니다</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>읽을 수 있는 %1 파일이 아닙니다(%2)</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>파일이 잘렸거나 다른 종류일 수 있습니다. 플레이어에서 열어 MP4나 WAV로 다시 저장하세요</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>코덱 %1을(를) 알 수 없습니다</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>파일을 H.264나 WAV로 변환하세요</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>%1 스트림을 디코딩할 수 없습니다(%2)</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>%1 형식으로 된 이미지는 변환할 수 없습니다</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>더 일반적인 형식으로 저장하세요</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>영상이 너무 길어 GIF로 만들 수 없습니다</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>더 작거나 짧게 하거나 동영상으로 내보내세요</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>파일에 영상이 없습니다</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>동영상을 선택하세요</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>동영상에 읽을 수 있는 프레임이 없습니다</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>파일이 잘렸을 수 있습니다. 다시 저장하세요</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>프레임 %1을(를) 디코딩할 수 없습니다(%2)</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>파일이 손상되었거나 잘렸습니다. 다시 내보내세요</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>동영상이 비어 있습니다</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>다시 만들거나 저장하세요</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>저장한 동영상을 다시 읽어 보니 의도와 다릅니다: %1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>다른 설정으로 다시 내보내세요. 남겨진 파일은 없습니다</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>내보내려면 전용 폴더가 필요한데 이 폴더는 사용 중입니다</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>새 폴더나 빈 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>폴더를 만들 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>쓰기 권한이 있는 위치를 선택하세요</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>폴더에 이름을 붙일 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>%1 이미지가 손상되었거나 지원되지 않는 종류입니다(%2)</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>TIFF 이미지가 손상되었거나 지원되지 않는 종류입니다</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>원래 만든 프로그램에서 열어 다시 저장하세요. 가능하면 PNG로 저장하세요</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>읽을 수 있는 이미지가 아닙니다</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>PNG, JPEG, WebP, TIFF, BMP, GIF, PSD, SVG를 사용하세요. 이름이 아니라 내용으로 판단합니다</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>%1 이미지가 중간에 잘렸습니다</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>다시 복사하거나 저장하세요</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>오디오가 WAV에 담을 수 있는 길이보다 깁니다</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>나누어 저장하세요</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>인쇄할 내용이 없습니다</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>내보낼 내용이 없습니다</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>먼저 샷을 추가하세요</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>먼저 샷을 추가하거나 스토리 안의 범위를 선택하세요</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>스토리에 오디오가 없습니다</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>먼저 트랙에 오디오를 올리세요</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>디스크 공간이 부족합니다(%1 MiB 남음, 약 %2 MiB 필요)</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>공간을 확보하거나 다른 디스크로 내보내세요</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>아카이브에 이름을 붙일 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>다른 이름이나 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>아카이브를 쓸 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>디스크 공간과 미디어 파일을 확인하세요</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>이름과 위치를 확인하세요</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>편집 데이터로는 파일이 너무 큽니다</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>다시 내보내세요</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>시퀀스가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>시퀀스를 Final Cut Pro 7 XML로 내보내세요</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>클립이 있는 비디오 트랙이 없습니다</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>시퀀스를 다시 내보내세요</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>타임라인을 다시 내보내세요</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>XML이 아닙니다(%1)</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>Final Cut Pro 7 XML 파일을 선택하세요</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>Final Draft 대본이 아닙니다</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>Final Draft 8 이상에서 저장한 .fdx 파일을 선택하세요</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>대본에 보여 줄 내용이 없습니다</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>대본을 일반 텍스트(UTF-8)로 저장하세요</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>OpenTimelineIO 아카이브가 아닙니다(%1)</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>.otioz 파일을 선택하세요</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>아카이브가 손상되었습니다</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>다시 복사하거나 내보내세요</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>타임라인이 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>타임라인을 OpenTimelineIO로 내보내세요</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>JSON이 아닙니다</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>.otio 파일을 선택하세요</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>나누세요</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>프로젝트에 콘티가 없습니다</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>storyboards/가 있는 폴더나 .storyboarder 파일을 선택하세요</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>읽을 수 있는 대본이나 스토리보드가 아닙니다</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>.storyboarder, .fountain 또는 .fdx 파일을 선택하세요</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>콘티가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>Storyboarder에서 저장한 파일을 선택하세요</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>표시할 수 없는 이미지에서 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>교체하세요(%1)</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1. 절반 크기로도 되지 않습니다</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>다른 프로그램을 닫거나 스토리의 프레임을 줄이거나 샷을 짧게 하세요</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>메모리가 부족합니다</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>다른 프로그램을 닫거나 더 작은 크기를 사용하세요</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>다른 프로그램을 닫거나 더 작은 크기를 사용하세요(%1)</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>메모리가 부족합니다: 모델에 약 %1 필요, %2 사용 가능</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>다른 프로그램을 닫거나 더 작은 모델을 선택하세요</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>메모리가 부족합니다: 약 %1 필요, %2 사용 가능</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>크기나 프레임 수를 줄이거나 다른 프로그램을 닫으세요</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>크기나 프레임 수를 줄이거나 장치로 프로세서를 선택하세요</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>텐서 라이브러리 오류(%1)</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>이 메시지를 신고해 주세요</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>새 모델을 저장하지 못했습니다(%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>디스크 공간을 확보하거나 다른 위치를 선택하세요</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>가중치가 없습니다</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>model.safetensors 또는 pytorch_model.bin이 있어야 합니다</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>폴더에 가중치가 없습니다</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>그곳에 diffusion_pytorch_model.safetensors 또는 model.safetensors를 넣으세요</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>그런 모델 폴더가 없습니다</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>model_index.json이 있는 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>텍스트 인코더는 %1채널을 내보내는데 디노이저는 %2채널을 받습니다</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>서로 짝이 맞는 구성 요소를 사용하세요</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>모델을 제거하지 못했습니다(%1)</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>그 폴더에 쓸 수 있는지 확인하세요</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>모델 폴더가 온전한지 확인하세요</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>설정 파일로는 너무 큽니다</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>모델을 다시 받으세요</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>유효한 JSON이 아닙니다(너무 깊지 않은 객체가 필요합니다)</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>이 프로그램이 아는 모델 폴더를 사용하세요</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>가중치가 네트워크와 맞지 않습니다(%1)</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>이 config.json에 맞는 가중치를 사용하세요</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>파일을 열 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>모델 폴더가 온전하고 읽을 수 있는지 확인하세요</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>읽을 수 없는 체크포인트: %1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>torch.save로 저장한 단순 텐서 파일을 사용하거나 safetensors로 변환하세요</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>손상된 safetensors 파일: %1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>손상된 체크포인트: %1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>손상된 아카이브: %1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>파일을 다시 받으세요</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>그런 이름의 항목이 없습니다</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>폴더, 이미지 또는 동영상을 지정하세요</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>폴더를 읽을 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>읽기를 허용하거나 다른 것을 지정하세요</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>학습할 이미지나 동영상이 없습니다</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>파일 %1개 모두 학습에 사용할 수 없습니다(%2)</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>이미지나 2초 이상의 동영상을 사용하세요</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>이 학습은 다른 옵션으로 시작되었습니다</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>같은 옵션을 사용하거나 다른 폴더에 학습하세요</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>같은 이름의 항목이 이미 있습니다</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>새 모델에 다른 이름을 지정하세요</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>새 모델에는 이름이 필요합니다</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>쓸 수 있는 위치를 선택하세요</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>학습이 발산했습니다: 그래디언트가 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>학습률을 낮추고 마지막 체크포인트에서 다시 시작하세요</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>더 새로운 버전의 프로그램에서 만든 스토리여서 읽기 전용으로 엽니다.</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>파일을 변경할 수 없어 읽기 전용으로 엽니다.</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>폴더를 변경할 수 없어 스토리를 읽기 전용으로 엽니다.</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>디스크에 공간이 없어 스토리를 읽기 전용으로 엽니다.</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>편집 기록의 일부를 읽을 수 없어 사라졌습니다.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>이 작업 중에 프로그램이 예기치 않게 두 번 종료되었습니다</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>다른 프로그램을 닫고 다시 시도하세요. 또 일어나면 스토리의 프레임을 줄이거나 샷을 짧게 하세요</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>취소 · 0 %</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>‘%1’이(가) 준비되었습니다.</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>‘%1’이(가) 준비되었습니다(%2).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>내보내기를 취소했습니다. 아무것도 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>내보내기 실패: %1. %2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>취소 · %1 %</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>마지막으로 내보낸 것을 다시 내보내기</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>샷</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>이미지 (%1);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>아직 내보낼 것이 없습니다. 먼저 이미지를 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>저장할 위치와 파일 이름을 지정하세요.</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>스토리 열기</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>스토리 (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>스토리를 당시 상태로 되돌렸습니다: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>테이크 %n개를 버렸습니다: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>%1의 제목 없는 스토리가 있습니다.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>스토리</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>스토리를 다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>‘%1’(으)로 저장했습니다. 이제부터 모든 변경이 즉시 저장됩니다.</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>제목 없음, %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>이미지 가져오기</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>이미지 (%1);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>이미지 교체</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>이미지 읽는 중: %1/%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>가져온 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>%1개를 가져왔습니다. 가져오지 못한 항목:</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>샷 찾기</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>샷에 있는 아무 단어</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>내 이미지로 미세 조정</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>이 스텝 후에 끝내고 모델을 저장합니다…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>일시 정지됨. 학습한 내용은 저장되었습니다.</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>계속하는 중…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>제외됨: %1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>중지했습니다. 같은 이름으로 다시 시작하면 이어집니다.</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>모델이 이미지의 화풍과 움직임을 학습합니다. 시간이 걸립니다. 한 시간이면 조금, 하룻밤이면 더 나타납니다. 이미지는 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>이미지와 동영상 폴더</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>이미지를 읽는 중…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>모델을 불러오는 중…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>검증용으로 남겨 둔 이미지를 살펴보는 중…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>새 모델을 저장하는 중…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>완료: %1스텝, 소요 시간 %2, 저장 위치 %3.</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>스텝 %1, 학습 시간 %2, 손실 %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>학습하지 않은 이미지의 손실: 이전 %L1, 현재 %L2.</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>안내 닫기</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>나의 첫 스토리</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>이미지 넣기</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>그림을 창에 끌어다 놓으세요. 파일도, 폴더 전체도 됩니다. 한 장씩 순서대로 샷이 됩니다. 먼저 시험해 보려면 예제 스토리의 이미지 여섯 장을 사용하세요.</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>예제 이미지 사용</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>이미 애니매틱입니다. 스틸을 컷으로 이은 것이죠. 스페이스바로 재생하고 일시 정지합니다. 타임라인에서 샷의 오른쪽 끝을 드래그하면 길어지고, 샷을 드래그하면 옮겨집니다.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>두 샷 잇기</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>타임라인에서 두 샷 사이의 이음점을 클릭하고 인스펙터에서 ‘생성’을 선택한 다음, 사이에 일어나는 일을 영어로 적으세요. 예: ‘smooth transition, night falls’.</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>처음 두 샷 잇기</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>이 컴퓨터의 모델이 새 이미지를 만들고, 진행 상황은 대기열에 표시됩니다. 그동안 계속 편집하세요. 아직 테이크가 없는 곳은 대체 화면으로 재생됩니다.</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>영상 내보내기</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>어디서나 재생되는, 소리가 있는 MP4입니다. 편집 내용은 모두 이미 저장되어 있습니다. ‘다른 이름으로 저장’은 스토리에 이름과 위치를 정해 줄 뿐입니다.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>첫 영상이 완성되었습니다</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>전환의 테이크를 더 만들어 가장 좋은 것에 별표를 추가하고, 트랙에 음악을 넣고, 카메라를 움직여 보세요. F1을 누르면 지금 하고 있는 작업의 설명을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>설명서 페이지 목록</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>설명서 페이지</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>단계를 클릭하면 그 시점으로 이동합니다</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>두 이미지가 같은 것을 보여 줍니다. 모든 점을 한쪽에서 다른 쪽까지 추적했습니다</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>모델 %1, 스텝 수 %2, 가이던스 %3, 시드 %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>생성: %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>테이크 저장</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>MP4 영상 (*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>키 없음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>이 키 재설정(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>여기에 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>키 변경</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>명령 또는 키 찾기</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>명령과 키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>새 키(&amp;K)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>모두 재설정(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>명령을 선택한 다음 새 키를 누르세요.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 키는 ‘%2’에 지정되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>키 목록</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템에 따름(&amp;S)</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>콘티(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>테이크 평가(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>이 레이아웃 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>레이아웃 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>레이아웃 저장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>내 레이아웃</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>‘%1’이(가) 다른 프로그램에서 열려 있습니다. 그곳에서 저장할 때마다 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>생성할 것이 없습니다. 움직임이 있는 이미지나 생성 전환을 선택하세요.</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>이미 모두 생성되었습니다.</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>초안 모델(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>모델 폴더 선택(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>모델(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>내 이미지로 미세 조정(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>모델 폴더 선택</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(읽기 전용)</translation>
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
        <translation>실행 취소: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>다시 실행: %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>모델 폴더 ‘%1’이(가) 더 이상 없어 초안 모델을 사용합니다.</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… 외 %1개</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1: 실행 가능</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1: 나누어 실행 가능</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: 너무 큼</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>, 매개변수 %1M</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>이제부터 이 모델로 테이크를 만듭니다.</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>SEINE 체크포인트</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>체크포인트 (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>Stable Diffusion 1.4 폴더</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>%1 확인 및 저장 중…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>‘%1’에 추가했습니다.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>취소했습니다. 추가된 것이 없습니다.</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>공개된 SEINE 모델은 제작자와 Stable Diffusion이 공개한 파일로 추가됩니다. 아무것도 다운로드하지 않으며 파일은 원래 위치에 남습니다.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>초안 모델</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>파일을 읽는 중…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>삭제했습니다. 이제 초안 모델로 테이크를 만듭니다.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>삭제했습니다.</translation>
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
        <translation>%1:%2 남음</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>메모리가 부족합니다</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>다른 프로그램을 닫거나 프레임을 줄이세요</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>초당 %L1프레임</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>이 샷에는 아직 이미지가 없습니다. 먼저 이미지를 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>데스크톱에 ‘%1’ 파일을 열 프로그램이 없습니다. 이미지는 ‘%2’에 있으며, 그곳에 저장한 내용이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>‘%1’에 쓸 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>이 컴퓨터에 없습니다. 먼저 저장한 다음 파일을 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>더 이상 없습니다</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>이미지와 오디오가 들어 있지 않습니다</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>이 컴퓨터의 메모리에 비해 너무 큽니다</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>붙여 넣은 이미지</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>읽을 수 있는 이미지가 없습니다</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>그사이 다른 스토리가 열렸습니다. 다시 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>Storyboard pictures to a film, on this computer alone.</source>
        <translation>스토리보드 이미지를 영상으로, 오직 이 컴퓨터에서.</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>이 폴더의 모델로 생성합니다.</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>열 스토리.</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>모델 불러오는 중</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>글 읽는 중</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>이미지 살펴보는 중</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>움직임 상상하는 중</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>프레임 그리는 중</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>생성 중</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>테이크 %n개를 만들었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>작업 %n개가 실패했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>‘%1’ 생성 완료</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1개 생성</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>모두 생성됨</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>프레임 크기</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>프레임 속도</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>테이크가 없거나 갱신이 필요한 샷과 전환 생성</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>대기열을 저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>완성된 테이크를 저장하지 못했습니다
디스크 공간을 확보한 뒤 다시 시도하세요</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>삭제된 샷</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>삭제된 전환</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>샷 %1 · 애니메이션</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>전환 %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>이 테이크를 만들 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>스토리의 프레임을 줄이거나 다른 프로그램을 닫고 다시 시도하세요</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>다시 시도하세요. 또 실패하면 샷을 짧게 하세요</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>어제 %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>이후 추가한 샷 %n개 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>이후 삭제한 샷 %n개 포함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>샷 %n개가 당시 상태</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>순서 또는 설정이 다름</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>지금과 같음</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>이전 상태로 되돌리기</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>이전 상태</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>되돌리기(&amp;B)</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>작업하는 동안 상태가 자동으로 보관됩니다. 아직 없습니다.</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>이 상태를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>지금과 비교: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>샷 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>이후 만든 테이크 %n개는 사용하지 않은 채 남습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>대본, 스토리보드, 편집 데이터 가져오기</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>대본, 스토리보드, 편집 데이터 (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>이 스토리는 보기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>‘%1’을(를) 읽을 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>‘%1’에서:</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>‘%1’: 변경 내용</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>‘%1’ 읽는 중…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>‘%1’을(를) 읽는 동안 스토리가 변경되었습니다. 다시 가져오세요.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>메모리가 부족합니다</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>읽지 못한 이미지:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>‘%1’을(를) 가져왔습니다: 변경 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>변경 사항 없음: 스토리에 이미 모두 있습니다.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>변경 사항이 없습니다.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>변경(%1)</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>그대로이거나 없음(%1)</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>전체가 한 단계이며 실행 취소로 되돌릴 수 있습니다. 파일 자체는 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>적용(&amp;A)</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>모델이 없습니다</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>생성 → 모델에서 모델 폴더를 선택하세요</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU, 스레드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>모델 없음</translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation>%1: 모델이 아님</translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation>이 샷들은 원래 스토리에 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>아직 가져오는 중인 것이 있습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>가져올 원래 스토리가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>그사이 다른 스토리가 열렸습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>가져오지 못했습니다: %1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>이 오디오들은 원래 스토리에 더 이상 없습니다.</translation>
    </message>
</context>
<context>
    <name>app::SoundActions</name>
    <message>
        <source>Audio %1</source>
        <translation>오디오 %1</translation>
    </message>
</context>
<context>
    <name>app::SoundImport</name>
    <message>
        <source>Audio %1</source>
        <translation>오디오 %1</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>보기만 할 수 있습니다</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong; what to do</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>app::SoundLink</name>
    <message>
        <source>Reading sounds: %1 of %2</source>
        <translation>오디오 읽는 중: %1/%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>가져오지 못한 오디오:</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>오디오 가져오기</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>오디오 및 동영상 (%1);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>음량(&amp;L)</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>페이드 인(&amp;I)</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>페이드 아웃(&amp;O)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>트랙으로 이동(&amp;T)</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>새 트랙</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>음소거(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>솔로(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>잠금(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>음량(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>트랙 이름 변경(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>트랙 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>여기에 오디오 가져오기(&amp;S)…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1초</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>대사</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>‘%1’ 트랙이 잠겨 있어 오디오가 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>이 오디오들이 더 이상 없습니다. 다시 복사하세요.</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>디스크 공간</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>나머지 테이크 버리기(&amp;T)</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>이 스토리는 디스크에서 %1을(를) 차지합니다.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>채택한 테이크</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>별표 테이크</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>기타 테이크</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>실행 취소와 이전 상태 전용</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>미사용, 닫으면 비워짐</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>글, 작업 내역, 순서</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>채택하지도 별표하지도 않은 테이크가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>채택하지도 별표하지도 않은 테이크가 %n개 있습니다. 버려도 스토리를 닫기 전까지는 실행 취소로 되살릴 수 있고, 닫으면 공간이 비워집니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>마커 %1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>샷 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>씬 이름 변경(&amp;N)</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>여기서 씬 시작(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>마커 이름 변경(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>마커 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>여기에 마커(&amp;H)</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>스틸</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>생성 중</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>갱신 필요</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>이미지 없음</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>씬 ‘%1’ 시작</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>샷 %1, %2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>채택한 테이크를 만든 뒤 이미지, 글 또는 설정이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1초</translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>와이프(&amp;W)</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>테이크 비교</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>왼쪽 테이크</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>오른쪽 테이크</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>테이크 %1 · 시드 %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>채택</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1, 샷 %2, 테이크 %3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1, 전환 %2, 테이크 %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>이 테이크에는 영상이 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>‘%1’에 쓸 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1: 클릭하면 재생 헤드의 이음점에 적용, 또는 이음점으로 드래그</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>이 프레임을 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>여기에 이미지를 놓으세요</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>샷 %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>테이크 %1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>스틸</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>전환 %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>생성 전까지 디졸브</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>바탕 화면의 파일이나 폴더가 순서대로 샷이 됩니다.
%1 가져오기, %2 붙여넣기.
처음이신가요? 도움말 → 나의 첫 스토리에서 다섯 단계로 영상을 만들어 보세요.</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>재생 헤드 위치의 트랙에(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>재생 헤드 위치 샷의 대사로(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>녹음하며 영상 재생(&amp;P)</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>목소리 녹음</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>마이크 없음</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>말해 보세요. 막대가 움직이되 끝까지 닿지 않아야 합니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>녹음(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>녹음된 것이 없습니다.</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>녹음이 영상에 들어갔습니다. 다시 녹음하거나 이 창을 닫으세요.</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>녹음 중: %L1초</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>마이크를 찾을 수 없습니다. 마이크를 연결하거나 시스템의 소리 설정에서 이 프로그램의 사용을 허용하세요.</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1은(는) 48 kHz로 녹음할 수 없습니다. 다른 마이크를 선택하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>%1을(를) 사용할 수 없습니다. 다른 프로그램이 쓰고 있거나 이 프로그램에 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>마이크 연결이 끊겼습니다. 그때까지 녹음한 내용은 보관됩니다.</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>녹음을 저장할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>녹음 %1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>새 창(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>이전 상태로 되돌리기(&amp;V)…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>디스크 공간(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>이미지 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>오디오 가져오기(&amp;U)…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>대본, 스토리보드, 편집 데이터 가져오기(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>다시 내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>형식 지정하여 내보내기(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>카메라 및 설정 붙여넣기(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>모든 샷 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>이전 샷 또는 전환</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>다음 샷 또는 전환</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>이전 샷도 선택</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>다음 샷도 선택</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>단어로 샷 찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>뒤에 새 샷(&amp;N)</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>앞에 새 샷(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>복제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>재생 헤드에서 분할(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>다음과 합치기(&amp;J)</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>앞으로 이동(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>뒤로 이동(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>한 프레임 짧게(&amp;H)</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>1초 길게</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>1초 짧게</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>이미지 교체(&amp;R)…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>다른 프로그램에서 이미지 편집(&amp;P)</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>일어나는 일 쓰기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>재생 헤드에 마커(&amp;M)</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>이전 마커로 이동</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>다음 마커로 이동</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>가까운 이음점의 종류 바꾸기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>컷(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>디졸브(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>모프(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>생성(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>목소리 녹음(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>오디오 트랙 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>음량 높이기(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>음량 낮추기(&amp;O)</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>샷의 대사로 만들기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>재생 음소거(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>재생 또는 일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>뒤로 셔틀</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>셔틀 정지</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>앞으로 셔틀</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>한 프레임 뒤로</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>한 프레임 앞으로</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>1초 뒤로</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>1초 앞으로</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>이전 편집점</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>다음 편집점</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>인 표시(&amp;I)</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>아웃 표시(&amp;O)</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>인으로 이동</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>아웃으로 이동</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>인/아웃 지우기</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>반복(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>타임라인 확대</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>타임라인 축소</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>타임라인 맞춤</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>스냅(&amp;N)</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>이미지 100 %로 보기</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>안전 영역(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>번인(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>분석(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>패널 이동(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>레이아웃 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>고대비(&amp;H)</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>선택 항목 생성(&amp;S)</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>갱신 필요 항목 모두 생성(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>대기열 일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>모두 취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>키 목록(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>키 변경(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>Seine Storyboard 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>샷(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>전환(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>오디오(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>생성(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 스토리 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>모델(&amp;M)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>레이아웃(&amp;Y)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>언어(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>동작 줄이기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>설명서(&amp;M)</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>나의 첫 스토리(&amp;F)</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>인/아웃 범위 내보내기(&amp;G)…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>창 닫기(&amp;L)</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>한 프레임 길게(&amp;G)</translation>
    </message>
</context>
<context>
    <name>app::WindowParts</name>
    <message>
        <source>Boards</source>
        <translation>콘티</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>인스펙터</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>History</source>
        <translation>작업 내역</translation>
    </message>
</context>
<context>
    <name>widgets::AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>No measures yet: they appear with the first take</source>
        <translation>아직 측정값이 없습니다. 첫 테이크가 나오면 표시됩니다</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>지표 곡선</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>샷 %1의 이름</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>이미지 교체</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>씬 제목. 비우면 새 씬 없음</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>S#. 장소 / 밖 / 시간</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>이미지 선택…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>콘티</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>씬 %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>여기에 이미지를 놓으세요</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>파일 또는 폴더 전체. 각각 샷이 됩니다</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>카메라 움직임</translation>
    </message>
    <message>
        <source>start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>end</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>카메라 움직임의 시작</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>카메라 움직임의 끝</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>프레임의 %1 %, 왼쪽에서 %2 %, 위에서 %3 %</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>동영상(MP4)</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>모든 브라우저, 휴대폰, 편집 프로그램에서 재생됩니다.</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>ProRes 동영상(MOV)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>편집과 색보정을 위한 ProRes 422 HQ. 용량이 크고 거의 무손실입니다.</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>샷마다 동영상 하나</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>샷마다 MP4가 하나씩 든 폴더.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>움직이는 GIF</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>메일과 메시지에서 움직입니다. 몇 초짜리에 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>이미지 시퀀스(PNG)</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>프레임마다 이미지가 든 폴더. 무손실.</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>오디오만(WAV)</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>모든 트랙의 믹스, 48 kHz, 스테레오, 24비트.</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>종이 콘티(PDF)</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>콘티와 길이, 글이 담긴 페이지. 인쇄하거나 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>웹 페이지(HTML)</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>모든 샷이 재생되는 파일 하나. 브라우저만 있으면 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>샷 목록(CSV)</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>스프레드시트용 전체 샷 표.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>자막(SRT)</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>시간이 표시된 대사.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>DaVinci Resolve, Premiere, Kdenlive, Flame용. 샷 동영상을 함께 저장합니다.</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>OpenTimelineIO 아카이브</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>편집 데이터와 동영상을 파일 하나에.</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>Final Cut Pro 7 XML</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>Premiere, Resolve, Vegas용. 샷 동영상을 함께 저장합니다.</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro(FCPXML)</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>Final Cut Pro와 Resolve용. 샷 동영상을 함께 저장합니다.</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>편집 결정 목록(EDL)</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600, 가장 오래된 공통 형식: 컷과 디졸브. 샷 동영상을 함께 저장합니다.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>선택(&amp;H)…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>내보내기 상태</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>저장 위치</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>내보내기 진행률</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>저장 위치(&amp;T)</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>내보낼 항목</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>스토리 전체</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>인부터 아웃까지</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>선택한 샷</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>범위(&amp;R)</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>스토리와 같음</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>크기(&amp;S)</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>프레임 속도</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>프레임 속도(&amp;F)</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264: 어디서나 재생</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265: 절반 용량, 최신 플레이어</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1: 최소 용량, 최신 브라우저</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>코덱</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>코덱(&amp;O)</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>작은 파일</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>품질(&amp;Q)</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>샷</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>타임코드</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>대사</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>화면에 번인</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>로고(&amp;L)</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>동영상 안의 트랙</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>별도 SRT 파일</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation>자막(&amp;U)</translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation>가능하면 그래픽 카드 사용</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>페이지당 샷 수</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>페이지당 샷 수(&amp;G)</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4 가로</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4 세로</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>레터 가로</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>레터 세로</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>용지(&amp;P)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>H.264: 작은 용량</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>샷 동영상</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>샷 동영상(&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>핸들</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>트리밍할 수 있도록 각 샷의 편집점 바깥에 남기는 길이</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>핸들(&amp;D)</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>드롭 프레임 타임코드</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>스토리 전체, %1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>스토리와 같음, %1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>스토리와 같음, %1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>지금 끝내고 보관(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>이 모델 사용(&amp;U)</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>학습 상태</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>지금까지 학습한 결과의 샘플</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>이미지와 동영상 폴더(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>선택(&amp;C)…</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>학습 시간</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>내 그림</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>새 모델의 이름</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>학습 대상</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>시간(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>학습 손실</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>검증용 이미지에서</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>스토리의 이미지 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>계속(&amp;G)</translation>
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
        <translation>%1개 생성</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>다시 생성</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>인스펙터</translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation>샷이나 전환을 선택하고
일어나는 일을 적으세요</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>%1 걸림</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>길이 입력 예: 4:12(초:프레임), 4.5 s 또는 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>레벨</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>왼쪽과 오른쪽의 소리 크기</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>이 모델 사용(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에서</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>SEINE 추가</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>절반 크기(float16)</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>절반 크기, 더 넓은 범위(bfloat16)</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>전체 정밀도(float32)</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>다운로드한 그대로의 seine.pt. 비우면 Stable Diffusion만, 학습 필요</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>stable-diffusion-v1-4 폴더</translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation>체크포인트(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation>Stable Diffusion 1.4(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>저장 형식(&amp;T)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1(사용 중)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>‘%1’ 영구 삭제(&amp;D)</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>시드는 정수. 비우면 기본값</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>%1~%2. 비우면 기본값</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>여러 값</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>스틸</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>갱신 필요</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>이미지 없음</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>움직임 끝</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>대체 화면: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>대기열이 비어 있습니다.
만들고 있는 샷과 전환이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>끝난 항목 지우기</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>대기열 일시 정지</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>타임라인에서 보기</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>다음에 만들기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>모두 취소</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>대기열 계속</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1개 남음</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>약 %1시간</translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>위치</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>가이던스</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝 수</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>기본값 %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>default</source>
        <translation>기본값</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>푸시 인</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>풀 아웃</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>왼쪽으로 팬</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>오른쪽으로 팬</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>틸트 업</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>틸트 다운</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>핸드헬드</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>사용자 지정</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>샷</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>시드, 가이던스, 스텝 수</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>이미지 교체. 타이밍은 유지됨</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>일어나는 일</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>스틸</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>애니메이션</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>누가 무슨 말을 하는지</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>대사</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>지문</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>피할 것</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>이어짐</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>프레임 채우기</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>여백 넣기</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>늘이기</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>여기서 시작하는 씬</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>이미지 맞춤</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>샷 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>샷 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>합계 %1</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>트랙 이름</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>음소거: 이 트랙이 들리지 않음</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>솔로: 솔로 트랙만 들림</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>잠금: 이 트랙의 클립이 그대로 유지됨</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>음량(데시벨): 좌우로 드래그, 두 번 클릭하면 0</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>오디오 트랙 추가</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>드래그하여 페이드</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>드래그하여 음량 조절, Shift로 미세하게</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>무음</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>대사</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>트랙 %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: 읽을 수 없음</translation>
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
        <translation>트랙</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>음악과 목소리를 여기에 놓으세요</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>오디오 트랙</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>길이 %1, 시작 %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>음소거됨</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>%2의 오디오 ‘%1’</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1초</translation>
    </message>
    <message>
        <source>%1%L2 dB</source>
        <translation>%1%L2 dB</translation>
    </message>
    <message>
        <source>%1 (the track is locked)</source>
        <translation>%1(트랙 잠김)</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>샷과 전환을 만드는 모델</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>더 이상 맞지 않는 항목 생성</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>영상의 크기와 프레임 속도</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 저장됨</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>아직 저장 안 됨</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>생성할 항목 %1개</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>%1 × %2 · %3 fps</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>스토리 %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>메모리 %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>테이크</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>두 테이크를 나란히 보기</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>새 시드</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>다른 시드로 테이크 하나 더 만들기</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>적은 내용이 이 테이크의 화면과 맞지 않는 것 같습니다.</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>테이크</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>아직 테이크 없음</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · 시드 %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>생성 중, %1 %</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>채택됨</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>별표됨</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>갱신 필요</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>테이크 %1, 시드 %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>대신 대체 화면 재생</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>별표 제거</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>여기서 재생</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>잠금: 다른 것으로 바뀌지 않음</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>영상으로 저장…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>이 시드로 다시 만들기</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>테이크 삭제</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>%1개 생성 중</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many shots in which state</comment>
        <translation>%2 %1개</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineView</name>
    <message>
        <source>Text of the marker; empty: no marker</source>
        <translation>마커 텍스트. 비우면 마커 없음</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>길이 %1, 시작 %2</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>샷 %1, %2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>샷 %2에서 샷 %3(으)로 %1</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>드래그하여 길이 변경. Alt를 누르면 다음 샷과 길이를 주고받음</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>샷 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>여기에 이미지를 놓으세요. 차례로 재생됩니다</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>마커</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPage</name>
    <message>
        <source>Transition</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
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
        <translation>사이에 일어나는 일</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>피할 것</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>전환 %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>다음 샷이 바로 시작됩니다.</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>한 이미지가 다른 이미지로 서서히 바뀝니다.</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>형태가 옵티컬 플로를 따라 서로 변해 갑니다.</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>적은 대로 새 이미지가 한 샷에서 다른 샷으로 이어 줍니다.</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>다음 샷이 바로 시작됩니다</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>한 이미지가 다른 이미지로 서서히 바뀝니다</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>형태가 옵티컬 플로를 따라 서로 변해 갑니다</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>프롬프트대로 새 이미지가 한 샷에서 다른 샷으로 이어 줍니다</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>전환 종류</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>컷</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>디졸브</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>모프</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>생성</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation>이미지를 맞추거나 100 %로 보기</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>안전 영역</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>샷 번호와 타임코드 번인</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>카메라: 움직임의 시작과 끝을 드래그</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>첫 프레임</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>한 프레임 뒤로</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>한 프레임 앞으로</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>마지막 프레임</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>여기서 범위 시작</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>여기서 범위 끝</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>영상 길이</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
</context>
<context>
    <name>widgets::ViewerWidget</name>
    <message>
        <source>Viewer</source>
        <translation>뷰어</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>전체 화면 나가기</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
</context>
<context>
    <name>widgets::VolumeBar</name>
    <message>
        <source>Volume</source>
        <translation>볼륨</translation>
    </message>
    <message>
        <source>Let the film be heard</source>
        <translation>영상 소리 켜기</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>영상 음소거</translation>
    </message>
</context>
</TS>
