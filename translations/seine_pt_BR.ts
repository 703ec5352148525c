<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message>
        <source>The dialogue of %1 changes</source>
        <translation>O diálogo muda: %1</translation>
    </message>
    <message>
        <source>The action of %1 changes</source>
        <translation>A ação muda: %1</translation>
    </message>
    <message>
        <source>The notes of %1 change</source>
        <translation>As notas mudam: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changes</source>
        <translation>O cabeçalho da cena muda: %1</translation>
    </message>
    <message>
        <source>The length of %1 changes</source>
        <translation>A duração muda: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changes</source>
        <translation>A imagem muda: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changes</source>
        <translation>O som muda: %1</translation>
    </message>
    <message>
        <source>The dialogue of %1 changed in the script and here: yours stays</source>
        <translation>Diálogo alterado no roteiro e aqui, fica o seu: %1</translation>
    </message>
    <message>
        <source>The action of %1 changed in the script and here: yours stays</source>
        <translation>Ação alterada no roteiro e aqui, fica a sua: %1</translation>
    </message>
    <message>
        <source>The notes of %1 changed in the script and here: yours stay</source>
        <translation>Notas alteradas no roteiro e aqui, ficam as suas: %1</translation>
    </message>
    <message>
        <source>The scene heading of %1 changed in the script and here: yours stays</source>
        <translation>Cabeçalho da cena alterado no roteiro e aqui, fica o seu: %1</translation>
    </message>
    <message>
        <source>The length of %1 changed in the script and here: yours stays</source>
        <translation>Duração alterada no roteiro e aqui, fica a sua: %1</translation>
    </message>
    <message>
        <source>The picture of %1 changed in the script and here: yours stays</source>
        <translation>Imagem alterada no roteiro e aqui, fica a sua: %1</translation>
    </message>
    <message>
        <source>The sound of %1 changed in the script and here: yours stays</source>
        <translation>Som alterado no roteiro e aqui, fica o seu: %1</translation>
    </message>
    <message>
        <source>After %1 comes a cut</source>
        <translation>Agora seguido de um corte: %1</translation>
    </message>
    <message>
        <source>After %1 comes a dissolve of %2 frames</source>
        <translation>Agora seguido de uma fusão de %2 quadros: %1</translation>
    </message>
    <message>
        <source>After %1 comes a morph of %2 frames</source>
        <translation>Agora seguido de um morphing de %2 quadros: %1</translation>
    </message>
    <message>
        <source>After %1 comes a generated transition of %2 frames</source>
        <translation>Agora seguido de uma transição gerada de %2 quadros: %1</translation>
    </message>
    <message>
        <source>shot %1</source>
        <translation>plano %1</translation>
    </message>
    <message>
        <source>shot %1 “%2”</source>
        <translation>plano %1 “%2”</translation>
    </message>
    <message>
        <source>a shot without a name</source>
        <translation>um plano sem nome</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>New shot at the beginning: %1</source>
        <translation>Novo plano no início: %1</translation>
    </message>
    <message>
        <source>New shot in “%1”: %2</source>
        <translation>Novo plano em “%1”: %2</translation>
    </message>
    <message>
        <source>The shots take the order of the script</source>
        <translation>Os planos assumem a ordem do roteiro</translation>
    </message>
    <message>
        <source>No longer in the script, goes: %1</source>
        <translation>Não está mais no roteiro, será excluído: %1</translation>
    </message>
    <message>
        <source>No longer in the cut, goes: %1</source>
        <translation>Não está mais na montagem, será excluído: %1</translation>
    </message>
    <message>
        <source>Is there once more: %1</source>
        <translation>Aparece mais uma vez: %1</translation>
    </message>
    <message>
        <source>Becomes number %2: %1</source>
        <translation>Passa a ser o número %2: %1</translation>
    </message>
    <message>
        <source>%2 frames become %3: %1</source>
        <translation>Passa de %2 para %3 quadros: %1</translation>
    </message>
    <message>
        <source>Was deleted here and stays away: %1</source>
        <translation>Excluído aqui, não será recuperado: %1</translation>
    </message>
    <message>
        <source>No longer in the script, but worked on here, stays: %1</source>
        <translation>Não está mais no roteiro, mas foi trabalhado aqui, fica: %1</translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation>Sem imagem: %1</translation>
    </message>
    <message>
        <source>No picture (%2 is not in images/): %1</source>
        <translation>Sem imagem (%2 não está em images/): %1</translation>
    </message>
    <message>
        <source>A layer of the picture is missing: %1</source>
        <translation>Falta uma camada da imagem: %1</translation>
    </message>
    <message>
        <source>The sound %2 is missing: %1</source>
        <translation>Falta o som %2: %1</translation>
    </message>
    <message>
        <source>None of the clips is a shot of this story</source>
        <translation>Nenhum dos clipes é um plano desta história</translation>
    </message>
    <message>
        <source>A gap of %1 frames is closed</source>
        <translation>Um vazio de %1 quadros é fechado</translation>
    </message>
    <message>
        <source>Not a shot of this story, left out: %1</source>
        <translation>Não é um plano desta história, omitido: %1</translation>
    </message>
    <message>
        <source>The transition after %1 no longer follows it, left out</source>
        <translation>Transição omitida, não vem mais depois do seu plano: %1</translation>
    </message>
    <message>
        <source>Further picture tracks, left out: %1</source>
        <translation>Outras faixas de imagem, omitidas: %1</translation>
    </message>
    <message>
        <source>Nested (%2), left out: %1</source>
        <translation>Aninhado (%2), omitido: %1</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Seine Storyboard</source>
        <translation>Sobre o Seine Storyboard</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Storyboard pictures to a film, on this computer alone.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Seine Storyboard %1&lt;/h2&gt;&lt;p&gt;Das imagens do storyboard ao filme, somente neste computador.&lt;/p&gt;&lt;p&gt;Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
</context>
<context>
    <name>app::AnalysisLink</name>
    <message>
        <source>Coherence</source>
        <translation>Coerência</translation>
    </message>
    <message>
        <source>Like the start</source>
        <translation>Como o início</translation>
    </message>
    <message>
        <source>Like the end</source>
        <translation>Como o fim</translation>
    </message>
    <message>
        <source>Like the words</source>
        <translation>Como o texto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Double image</source>
        <translation>Imagem dupla</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>take %1</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>morphing</translation>
    </message>
    <message>
        <source>cross-fade</source>
        <translation>fusão</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Todos os critérios</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Qual medida</translation>
    </message>
    <message>
        <source>One measure for all takes, or all criteria of the chosen take</source>
        <translation>Uma medida para todos os takes, ou todos os critérios do take escolhido</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>Exportar a análise</translation>
    </message>
    <message>
        <source>Export picture or figures</source>
        <translation>Exportar imagem ou números</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Imagem (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Figures (CSV)…</source>
        <translation>&amp;Números (CSV)…</translation>
    </message>
    <message>
        <source>Select a shot or a transition with a take to see its measures.</source>
        <translation>Selecione um plano ou uma transição com um take para ver suas medidas.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Medindo…</translation>
    </message>
    <message>
        <source>This cannot be measured: %1</source>
        <translation>Não é possível medir: %1</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>coerência</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>semelhança</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>medindo…</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>análise</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagem</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 foi salvo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder.</source>
        <translation>Não é possível gravar %1: escolha outra pasta.</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exportar números</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>Coherence, similarity to the scenes, fit of the words, by %1</source>
        <translation>Coerência, semelhança com as cenas, fidelidade ao texto, segundo %1</translation>
    </message>
    <message>
        <source>motion %1 %</source>
        <translation>movimento %1 %</translation>
    </message>
</context>
<context>
    <name>app::ClipboardLink</name>
    <message>
        <source>These shots are no longer there; copy them again.</source>
        <translation>Estes planos não existem mais; copie-os de novo.</translation>
    </message>
    <message>
        <source>Copy a shot of this story first: its camera and settings can then be given to others.</source>
        <translation>Copie antes um plano desta história: sua câmera e suas configurações poderão ser aplicadas a outros.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture, no shot, no sound and no text.</source>
        <translation>A área de transferência não contém imagem, plano, som nem texto.</translation>
    </message>
</context>
<context>
    <name>app::Document</name>
    <message>
        <source>This story is being edited in another window or by another program: here it can only be looked at. Save it under another name to change it.</source>
        <translation>Esta história está sendo editada em outra janela ou por outro programa: aqui só é possível vê-la. Salve-a com outro nome para alterá-la.</translation>
    </message>
    <message>
        <source>A new story cannot be made</source>
        <translation>Não é possível criar uma nova história</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Não é possível abrir %1</translation>
    </message>
    <message>
        <source>The story cannot be saved as %1</source>
        <translation>Não é possível salvar a história como %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>“%1” could not be saved</source>
        <translation>Não foi possível salvar “%1”</translation>
    </message>
    <message>
        <source>A finished take could not be saved</source>
        <translation>Não foi possível salvar um take concluído</translation>
    </message>
    <message>
        <source>A picture could not be saved</source>
        <translation>Não foi possível salvar uma imagem</translation>
    </message>
    <message>
        <source>The earlier state cannot be brought back</source>
        <translation>Não é possível recuperar o estado anterior</translation>
    </message>
    <message>
        <source>The takes cannot be thrown away</source>
        <translation>Não é possível descartar os takes</translation>
    </message>
    <message>
        <source>Undo could not be saved</source>
        <translation>Não foi possível salvar a ação de desfazer</translation>
    </message>
    <message>
        <source>Redo could not be saved</source>
        <translation>Não foi possível salvar a ação de refazer</translation>
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
            <numerusform>Adicionar %n plano</numerusform>
            <numerusform>Adicionar %n planos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shot(s)</source>
        <translation>
            <numerusform>Excluir %n plano</numerusform>
            <numerusform>Excluir %n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shots</source>
        <translation>Mover planos</translation>
    </message>
    <message>
        <source>Change shot</source>
        <translation>Alterar plano</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Substituir imagem</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Alterar duração</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Renomear plano</translation>
    </message>
    <message>
        <source>Type what happens</source>
        <translation>Digitar o que acontece</translation>
    </message>
    <message>
        <source>Type dialogue</source>
        <translation>Digitar diálogo</translation>
    </message>
    <message>
        <source>Type action</source>
        <translation>Digitar ação</translation>
    </message>
    <message>
        <source>Type notes</source>
        <translation>Digitar notas</translation>
    </message>
    <message>
        <source>Change scene</source>
        <translation>Alterar cena</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Alterar movimento</translation>
    </message>
    <message>
        <source>Change camera</source>
        <translation>Alterar câmera</translation>
    </message>
    <message>
        <source>Change fit</source>
        <translation>Alterar enquadramento</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Alterar configurações</translation>
    </message>
    <message>
        <source>Change transition</source>
        <translation>Alterar transição</translation>
    </message>
    <message>
        <source>Change transition length</source>
        <translation>Alterar duração da transição</translation>
    </message>
    <message>
        <source>Type transition words</source>
        <translation>Digitar texto da transição</translation>
    </message>
    <message>
        <source>Change transition settings</source>
        <translation>Alterar configurações da transição</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>Adicionar take</translation>
    </message>
    <message>
        <source>Bring back takes</source>
        <translation>Recuperar takes</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n take(s)</source>
        <translation>
            <numerusform>Excluir %n take</numerusform>
            <numerusform>Excluir %n takes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Escolher take</translation>
    </message>
    <message>
        <source>Choose the stand-in</source>
        <translation>Escolher o provisório</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Pôr estrela no take</translation>
    </message>
    <message>
        <source>Take away star</source>
        <translation>Tirar estrela</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Bloquear take</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Desbloquear take</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>Dividir plano</translation>
    </message>
    <message>
        <source>Join shots</source>
        <translation>Unir planos</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Renomear história</translation>
    </message>
    <message>
        <source>Change story settings</source>
        <translation>Alterar configurações da história</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Adicionar marcador</translation>
    </message>
    <message>
        <source>Delete marker</source>
        <translation>Excluir marcador</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Alterar marcador</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Adicionar faixa</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Excluir faixa</translation>
    </message>
    <message>
        <source>Move track</source>
        <translation>Mover faixa</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Renomear faixa</translation>
    </message>
    <message>
        <source>Change track</source>
        <translation>Alterar faixa</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sound(s)</source>
        <translation>
            <numerusform>Adicionar %n som</numerusform>
            <numerusform>Adicionar %n sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sound(s)</source>
        <translation>
            <numerusform>Excluir %n som</numerusform>
            <numerusform>Excluir %n sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n sound(s)</source>
        <translation>
            <numerusform>Alterar %n som</numerusform>
            <numerusform>Alterar %n sons</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Bring back an earlier state</source>
        <translation>Recuperar um estado anterior</translation>
    </message>
</context>
<context>
    <name>app::ErrorWords</name>
    <message>
        <source>there is no picture or movie %1</source>
        <translation>não há imagem nem vídeo %1</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>escolha outro arquivo</translation>
    </message>
    <message>
        <source>the picture or movie %1 is damaged</source>
        <translation>a imagem ou o vídeo %1 está danificado</translation>
    </message>
    <message>
        <source>replace the picture, or make the take again</source>
        <translation>substitua a imagem ou refaça o take</translation>
    </message>
    <message>
        <source>this is not a story</source>
        <translation>isto não é uma história</translation>
    </message>
    <message>
        <source>choose a .seine file</source>
        <translation>escolha um arquivo .seine</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>o arquivo está danificado (%1)</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;, or take a copy</source>
        <translation>recupere o que restou com “seine recover” ou use uma cópia</translation>
    </message>
    <message>
        <source>save what is left of it with &quot;seine recover&quot;</source>
        <translation>recupere o que restou com “seine recover”</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>make room and try again; what was saved before is safe</source>
        <translation>libere espaço e tente de novo; o que já foi salvo está seguro</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>libere espaço e tente de novo</translation>
    </message>
    <message>
        <source>the file cannot be changed (%1)</source>
        <translation>o arquivo não pode ser alterado (%1)</translation>
    </message>
    <message>
        <source>save a copy in another folder</source>
        <translation>salve uma cópia em outra pasta</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>o arquivo está em uso por outro programa</translation>
    </message>
    <message>
        <source>try again, or open it read-only</source>
        <translation>tente de novo ou abra-o somente para leitura</translation>
    </message>
    <message>
        <source>a value does not fit (%1)</source>
        <translation>um valor não é válido (%1)</translation>
    </message>
    <message>
        <source>report this as a fault</source>
        <translation>relate este erro</translation>
    </message>
    <message>
        <source>no room to write (%1)</source>
        <translation>não há espaço para gravar (%1)</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>falha de leitura ou gravação (%1)</translation>
    </message>
    <message>
        <source>check the disk; what was saved before is safe</source>
        <translation>verifique o disco; o que já foi salvo está seguro</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>o arquivo não pode ser aberto (%1)</translation>
    </message>
    <message>
        <source>check its name, its folder and the permissions</source>
        <translation>verifique o nome, a pasta e as permissões</translation>
    </message>
    <message>
        <source>the file has not the expected content (%1)</source>
        <translation>o arquivo não tem o conteúdo esperado (%1)</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>escolha uma pasta em que se possa gravar</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>verifique o nome e a pasta</translation>
    </message>
    <message>
        <source>check the disk and the folder</source>
        <translation>verifique o disco e a pasta</translation>
    </message>
    <message>
        <source>the story is being edited by %1</source>
        <translation>a história está sendo editada por %1</translation>
    </message>
    <message>
        <source>close it there, or open it read-only</source>
        <translation>feche-a lá ou abra-a somente para leitura</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>já existe um arquivo com este nome</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>escolha outro nome</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>isto não é um arquivo</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>não há permissão para ler o arquivo</translation>
    </message>
    <message>
        <source>ask its owner for permission</source>
        <translation>peça permissão ao proprietário</translation>
    </message>
    <message>
        <source>the story is open read-only</source>
        <translation>a história está aberta somente para leitura</translation>
    </message>
    <message>
        <source>save a copy and change that</source>
        <translation>salve uma cópia e altere a cópia</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>o arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>check the file and try again</source>
        <translation>verifique o arquivo e tente de novo</translation>
    </message>
    <message>
        <source>a story cannot hold itself</source>
        <translation>uma história não pode conter a si mesma</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>escolha outro arquivo</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>o arquivo não pode ser gravado</translation>
    </message>
    <message>
        <source>check the folder and the room on the disk</source>
        <translation>verifique a pasta e o espaço em disco</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>o arquivo está truncado</translation>
    </message>
    <message>
        <source>this is the file of another program</source>
        <translation>é um arquivo de outro programa</translation>
    </message>
    <message>
        <source>the file is cut short, %1 of %2 bytes</source>
        <translation>o arquivo está truncado, %1 de %2 bytes</translation>
    </message>
    <message>
        <source>a copy for reading cannot be written</source>
        <translation>não é possível gravar uma cópia para leitura</translation>
    </message>
    <message>
        <source>make room there</source>
        <translation>libere espaço nesse local</translation>
    </message>
    <message>
        <source>the story was made with a newer version that this one cannot read</source>
        <translation>a história foi feita com uma versão mais nova, que esta não consegue ler</translation>
    </message>
    <message>
        <source>update the program</source>
        <translation>atualize o programa</translation>
    </message>
    <message>
        <source>a copy needs another name than the story itself</source>
        <translation>uma cópia precisa de um nome diferente do da história</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>isto é uma pasta</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>escolha um nome de arquivo</translation>
    </message>
    <message>
        <source>the story in the file does not hold together (%1)</source>
        <translation>a história no arquivo não está íntegra (%1)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
    </message>
    <message>
        <source>the file has no sound</source>
        <translation>o arquivo não tem som</translation>
    </message>
    <message>
        <source>choose a sound file or a movie with sound</source>
        <translation>escolha um arquivo de som ou um vídeo com som</translation>
    </message>
    <message>
        <source>the sound has no channels</source>
        <translation>o som não tem canais</translation>
    </message>
    <message>
        <source>the file may be damaged; save it again</source>
        <translation>o arquivo pode estar danificado; salve-o de novo</translation>
    </message>
    <message>
        <source>the sound has %1 samples a second</source>
        <translation>o som tem %1 amostras por segundo</translation>
    </message>
    <message>
        <source>the sound cannot be searched in</source>
        <translation>não é possível percorrer o som</translation>
    </message>
    <message>
        <source>save it as WAV or FLAC</source>
        <translation>salve-o como WAV ou FLAC</translation>
    </message>
    <message>
        <source>sound of %1 channels at %2 Hz cannot be converted</source>
        <translation>um som de %1 canais a %2 Hz não pode ser convertido</translation>
    </message>
    <message>
        <source>save it as a stereo WAV</source>
        <translation>salve-o como WAV estéreo</translation>
    </message>
    <message>
        <source>the sound is empty</source>
        <translation>o som está vazio</translation>
    </message>
    <message>
        <source>save it again</source>
        <translation>salve-o de novo</translation>
    </message>
    <message>
        <source>the sound is longer than %1 s</source>
        <translation>o som dura mais de %1 s</translation>
    </message>
    <message>
        <source>the sound is longer than twelve hours</source>
        <translation>o som dura mais de doze horas</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>não contém som</translation>
    </message>
    <message>
        <source>save it again, or choose another</source>
        <translation>salve-o de novo ou escolha outro</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>só é possível ver</translation>
    </message>
    <message>
        <source>cut it first</source>
        <translation>corte-o antes</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>este arquivo não existe</translation>
    </message>
    <message>
        <source>put the %1 back or choose another</source>
        <translation>devolva o arquivo (%1) ao lugar ou escolha outro</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>verifique se você tem permissão para lê-lo</translation>
    </message>
    <message>
        <source>this is a folder, not a %1</source>
        <translation>isto é uma pasta, não um arquivo (%1)</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>escolha um arquivo dentro dela</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>este não é um arquivo comum</translation>
    </message>
    <message>
        <source>choose a %1 file</source>
        <translation>escolha um arquivo (%1)</translation>
    </message>
    <message>
        <source>copy or save the %1 again</source>
        <translation>copie ou salve de novo o arquivo (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>o arquivo não pode ser gravado (%1)</translation>
    </message>
    <message>
        <source>free some space or choose another disk; nothing was left behind</source>
        <translation>libere espaço ou escolha outro disco; nada ficou para trás</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>escolha uma pasta em que você possa gravar</translation>
    </message>
    <message>
        <source>a file needs a name</source>
        <translation>um arquivo precisa de um nome</translation>
    </message>
    <message>
        <source>choose a name in that folder</source>
        <translation>escolha um nome nessa pasta</translation>
    </message>
    <message>
        <source>a folder has this name already</source>
        <translation>já existe uma pasta com este nome</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>o nome é longo demais</translation>
    </message>
    <message>
        <source>choose a name of at most 255 bytes</source>
        <translation>escolha um nome de no máximo 255 bytes</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>esta pasta não existe</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>crie-a ou escolha outra</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB, limit %2 MiB)</source>
        <translation>o arquivo é grande demais (%1 MiB, limite %2 MiB)</translation>
    </message>
    <message>
        <source>the file is too large (%1 MiB)</source>
        <translation>o arquivo é grande demais (%1 MiB)</translation>
    </message>
    <message>
        <source>save it smaller</source>
        <translation>salve-o menor</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>o arquivo não pode ser lido (%1)</translation>
    </message>
    <message>
        <source>check the disk it is on</source>
        <translation>verifique o disco em que ele está</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder %1</source>
        <translation>as bibliotecas FFmpeg daqui não têm o codificador %1</translation>
    </message>
    <message>
        <source>the FFmpeg libraries here have no encoder for %1</source>
        <translation>as bibliotecas FFmpeg daqui não têm codificador para %1</translation>
    </message>
    <message>
        <source>install Debian&apos;s libavcodec or export with another codec</source>
        <translation>instale a libavcodec do Debian ou exporte com outro codec</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>falha em %1 (%2)</translation>
    </message>
    <message>
        <source>choose other settings; nothing was left behind</source>
        <translation>escolha outras configurações; nada ficou para trás</translation>
    </message>
    <message>
        <source>this is not a %1 that can be read (%2)</source>
        <translation>o arquivo (%1) não pode ser lido (%2)</translation>
    </message>
    <message>
        <source>the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV</source>
        <translation>o arquivo pode estar truncado ou ser de outro tipo; abra-o em um reprodutor e salve-o de novo como MP4 ou WAV</translation>
    </message>
    <message>
        <source>the codec %1 is not known here</source>
        <translation>o codec %1 não é conhecido aqui</translation>
    </message>
    <message>
        <source>convert the file to H.264 or WAV</source>
        <translation>converta o arquivo para H.264 ou WAV</translation>
    </message>
    <message>
        <source>the %1 stream cannot be decoded (%2)</source>
        <translation>o fluxo (%1) não pode ser decodificado (%2)</translation>
    </message>
    <message>
        <source>pictures coded as %1 cannot be converted</source>
        <translation>imagens codificadas como %1 não podem ser convertidas</translation>
    </message>
    <message>
        <source>save the file in a more common format</source>
        <translation>salve o arquivo em um formato mais comum</translation>
    </message>
    <message>
        <source>the film is too long for a GIF</source>
        <translation>o filme é longo demais para um GIF</translation>
    </message>
    <message>
        <source>make it smaller or shorter, or export a movie</source>
        <translation>deixe-o menor ou mais curto, ou exporte um vídeo</translation>
    </message>
    <message>
        <source>the file has no pictures</source>
        <translation>o arquivo não tem imagens</translation>
    </message>
    <message>
        <source>choose a movie</source>
        <translation>escolha um vídeo</translation>
    </message>
    <message>
        <source>the movie has no frames that can be read</source>
        <translation>o vídeo não tem quadros legíveis</translation>
    </message>
    <message>
        <source>the file may be cut off; save it again</source>
        <translation>o arquivo pode estar truncado; salve-o de novo</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>o quadro %1 não pode ser decodificado (%2)</translation>
    </message>
    <message>
        <source>the file is damaged or cut off; export it again</source>
        <translation>o arquivo está danificado ou truncado; exporte-o de novo</translation>
    </message>
    <message>
        <source>the movie is empty</source>
        <translation>o vídeo está vazio</translation>
    </message>
    <message>
        <source>make or save it again</source>
        <translation>crie-o ou salve-o de novo</translation>
    </message>
    <message>
        <source>the written movie does not read back as it was meant: %1</source>
        <translation>o vídeo gravado não é lido de volta como deveria: %1</translation>
    </message>
    <message>
        <source>export again with other settings; nothing was left behind</source>
        <translation>exporte de novo com outras configurações; nada ficou para trás</translation>
    </message>
    <message>
        <source>the export needs a folder of its own, this one is in use</source>
        <translation>a exportação precisa de uma pasta própria, esta está em uso</translation>
    </message>
    <message>
        <source>choose a new or an empty folder</source>
        <translation>escolha uma pasta nova ou vazia</translation>
    </message>
    <message>
        <source>the folder cannot be made (%1)</source>
        <translation>a pasta não pode ser criada (%1)</translation>
    </message>
    <message>
        <source>choose a place that you may write to</source>
        <translation>escolha um local em que você possa gravar</translation>
    </message>
    <message>
        <source>the folder cannot get its name (%1)</source>
        <translation>não é possível dar nome à pasta (%1)</translation>
    </message>
    <message>
        <source>the %1 picture is damaged or of a kind that is not supported (%2)</source>
        <translation>a imagem %1 está danificada ou é de um tipo não suportado (%2)</translation>
    </message>
    <message>
        <source>the tiff picture is damaged or of a kind that is not supported</source>
        <translation>a imagem TIFF está danificada ou é de um tipo não suportado</translation>
    </message>
    <message>
        <source>open it in the program it comes from and save it again, as PNG if you can choose</source>
        <translation>abra-a no programa de origem e salve-a de novo, como PNG se puder escolher</translation>
    </message>
    <message>
        <source>this is not a picture that can be read</source>
        <translation>esta imagem não pode ser lida</translation>
    </message>
    <message>
        <source>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name</source>
        <translation>use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD ou SVG; vale o conteúdo, não o nome</translation>
    </message>
    <message>
        <source>the %1 picture is cut off</source>
        <translation>a imagem %1 está truncada</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>copie-a ou salve-a de novo</translation>
    </message>
    <message>
        <source>the sound is longer than a WAV can hold</source>
        <translation>o som é longo demais para um WAV</translation>
    </message>
    <message>
        <source>write it in parts</source>
        <translation>grave-o em partes</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>nada para imprimir</translation>
    </message>
    <message>
        <source>nothing to export</source>
        <translation>nada para exportar</translation>
    </message>
    <message>
        <source>add a shot first</source>
        <translation>adicione antes um plano</translation>
    </message>
    <message>
        <source>add a shot first, or choose a range inside the story</source>
        <translation>adicione antes um plano ou escolha um intervalo dentro da história</translation>
    </message>
    <message>
        <source>there is no sound in the story</source>
        <translation>não há som na história</translation>
    </message>
    <message>
        <source>put a sound on a track first</source>
        <translation>coloque antes um som em uma faixa</translation>
    </message>
    <message>
        <source>not enough room on the disk (%1 MiB of about %2 MiB)</source>
        <translation>espaço insuficiente no disco (%1 MiB de cerca de %2 MiB)</translation>
    </message>
    <message>
        <source>free some space or export to another disk</source>
        <translation>libere espaço ou exporte para outro disco</translation>
    </message>
    <message>
        <source>the archive cannot get its name (%1)</source>
        <translation>não é possível dar nome ao pacote (%1)</translation>
    </message>
    <message>
        <source>choose another name or folder</source>
        <translation>escolha outro nome ou outra pasta</translation>
    </message>
    <message>
        <source>the archive cannot be written (%1)</source>
        <translation>o pacote não pode ser gravado (%1)</translation>
    </message>
    <message>
        <source>check the space on the disk and the media files</source>
        <translation>verifique o espaço em disco e os arquivos de mídia</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>verifique o nome e o local</translation>
    </message>
    <message>
        <source>the file is too large for a cut</source>
        <translation>o arquivo é grande demais para uma montagem</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>exporte-o de novo</translation>
    </message>
    <message>
        <source>there is no sequence in it</source>
        <translation>não contém nenhuma sequência</translation>
    </message>
    <message>
        <source>export a sequence as Final Cut Pro 7 XML</source>
        <translation>exporte uma sequência como XML do Final Cut Pro 7</translation>
    </message>
    <message>
        <source>there is no picture track with clips</source>
        <translation>não há nenhuma faixa de imagem com clipes</translation>
    </message>
    <message>
        <source>export the sequence again</source>
        <translation>exporte a sequência de novo</translation>
    </message>
    <message>
        <source>export the timeline again</source>
        <translation>exporte a linha do tempo de novo</translation>
    </message>
    <message>
        <source>this is not XML (%1)</source>
        <translation>isto não é XML (%1)</translation>
    </message>
    <message>
        <source>choose a Final Cut Pro 7 XML file</source>
        <translation>escolha um arquivo XML do Final Cut Pro 7</translation>
    </message>
    <message>
        <source>this is not a Final Draft script</source>
        <translation>isto não é um roteiro do Final Draft</translation>
    </message>
    <message>
        <source>choose an .fdx file, as Final Draft 8 and later save it</source>
        <translation>escolha um arquivo .fdx, como o salvo pelo Final Draft 8 ou posterior</translation>
    </message>
    <message>
        <source>there is nothing to see in the script</source>
        <translation>não há nada para ver no roteiro</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>isto não é um texto</translation>
    </message>
    <message>
        <source>save the script as plain text (UTF-8)</source>
        <translation>salve o roteiro como texto sem formatação (UTF-8)</translation>
    </message>
    <message>
        <source>this is not an OpenTimelineIO archive (%1)</source>
        <translation>isto não é um pacote OpenTimelineIO (%1)</translation>
    </message>
    <message>
        <source>choose an .otioz file</source>
        <translation>escolha um arquivo .otioz</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>o pacote está danificado</translation>
    </message>
    <message>
        <source>copy or export it again</source>
        <translation>copie-o ou exporte-o de novo</translation>
    </message>
    <message>
        <source>there is no timeline in it</source>
        <translation>não contém nenhuma linha do tempo</translation>
    </message>
    <message>
        <source>export a timeline as OpenTimelineIO</source>
        <translation>exporte uma linha do tempo como OpenTimelineIO</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>isto não é JSON</translation>
    </message>
    <message>
        <source>choose an .otio file</source>
        <translation>escolha um arquivo .otio</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>divida-o</translation>
    </message>
    <message>
        <source>there are no boards in the project</source>
        <translation>não há quadros de storyboard no projeto</translation>
    </message>
    <message>
        <source>choose a folder with storyboards/ or a .storyboarder file</source>
        <translation>escolha uma pasta com storyboards/ ou um arquivo .storyboarder</translation>
    </message>
    <message>
        <source>this is no script or storyboard that can be read</source>
        <translation>não é um roteiro nem um storyboard legível</translation>
    </message>
    <message>
        <source>choose a .storyboarder, .fountain or .fdx file</source>
        <translation>escolha um arquivo .storyboarder, .fountain ou .fdx</translation>
    </message>
    <message>
        <source>there are no boards in it</source>
        <translation>não contém quadros de storyboard</translation>
    </message>
    <message>
        <source>choose a file that Storyboarder saved</source>
        <translation>escolha um arquivo salvo pelo Storyboarder</translation>
    </message>
    <message>
        <source>cannot start from a picture that cannot be shown</source>
        <translation>não é possível partir de uma imagem que não pode ser exibida</translation>
    </message>
    <message>
        <source>replace it (%1)</source>
        <translation>substitua-a (%1)</translation>
    </message>
    <message>
        <source>%1, at half the size neither</source>
        <translation>%1, nem com metade do tamanho</translation>
    </message>
    <message>
        <source>close other programs, make the story&apos;s frame smaller, or the shot shorter</source>
        <translation>feche outros programas, reduza o formato da história ou encurte o plano</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memória insuficiente</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size</source>
        <translation>feche outros programas ou peça um tamanho menor</translation>
    </message>
    <message>
        <source>close other programs or ask for a smaller size (%1)</source>
        <translation>feche outros programas ou peça um tamanho menor (%1)</translation>
    </message>
    <message>
        <source>not enough memory: the model takes about %1, %2 are free</source>
        <translation>memória insuficiente: o modelo ocupa cerca de %1, há %2 livres</translation>
    </message>
    <message>
        <source>close other programs or choose a smaller model</source>
        <translation>feche outros programas ou escolha um modelo menor</translation>
    </message>
    <message>
        <source>not enough memory: about %1 are needed, %2 are free</source>
        <translation>memória insuficiente: são necessários cerca de %1, há %2 livres</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or close other programs</source>
        <translation>peça um tamanho menor ou menos quadros, ou feche outros programas</translation>
    </message>
    <message>
        <source>ask for a smaller size or fewer frames, or choose the processor as the device</source>
        <translation>peça um tamanho menor ou menos quadros, ou escolha o processador como dispositivo</translation>
    </message>
    <message>
        <source>the tensor library failed (%1)</source>
        <translation>falha da biblioteca de tensores (%1)</translation>
    </message>
    <message>
        <source>please report this message</source>
        <translation>relate esta mensagem</translation>
    </message>
    <message>
        <source>the new model could not be written (%1)</source>
        <translation>não foi possível gravar o novo modelo (%1)</translation>
    </message>
    <message>
        <source>make room on the disk or choose another place</source>
        <translation>libere espaço no disco ou escolha outro local</translation>
    </message>
    <message>
        <source>there are no weights</source>
        <translation>não há pesos</translation>
    </message>
    <message>
        <source>it should hold model.safetensors or pytorch_model.bin</source>
        <translation>deveria conter model.safetensors ou pytorch_model.bin</translation>
    </message>
    <message>
        <source>the folder holds no weights</source>
        <translation>a pasta não contém pesos</translation>
    </message>
    <message>
        <source>put diffusion_pytorch_model.safetensors or model.safetensors there</source>
        <translation>coloque nela diffusion_pytorch_model.safetensors ou model.safetensors</translation>
    </message>
    <message>
        <source>there is no such model folder</source>
        <translation>esta pasta de modelo não existe</translation>
    </message>
    <message>
        <source>choose a folder that holds model_index.json</source>
        <translation>escolha uma pasta que contenha model_index.json</translation>
    </message>
    <message>
        <source>the text tower gives %1 channels, the denoiser takes %2</source>
        <translation>o codificador de texto fornece %1 canais, o redutor de ruído aceita %2</translation>
    </message>
    <message>
        <source>use parts that belong together</source>
        <translation>use partes que combinem entre si</translation>
    </message>
    <message>
        <source>the model could not be removed (%1)</source>
        <translation>não foi possível remover o modelo (%1)</translation>
    </message>
    <message>
        <source>check that its folder can be written to</source>
        <translation>verifique se é possível gravar na pasta dele</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>o arquivo está faltando</translation>
    </message>
    <message>
        <source>check that the model folder is complete</source>
        <translation>verifique se a pasta do modelo está completa</translation>
    </message>
    <message>
        <source>the file is too large for settings</source>
        <translation>o arquivo é grande demais para configurações</translation>
    </message>
    <message>
        <source>fetch the model again</source>
        <translation>obtenha o modelo de novo</translation>
    </message>
    <message>
        <source>the file is not valid JSON (an object, not nested too deeply, was expected)</source>
        <translation>o arquivo não é um JSON válido (esperava-se um objeto, sem níveis demais)</translation>
    </message>
    <message>
        <source>use a model folder this program knows</source>
        <translation>use uma pasta de modelo que este programa conheça</translation>
    </message>
    <message>
        <source>the weights do not fit the network (%1)</source>
        <translation>os pesos não correspondem à rede (%1)</translation>
    </message>
    <message>
        <source>use the weights that belong to this config.json</source>
        <translation>use os pesos que correspondem a este config.json</translation>
    </message>
    <message>
        <source>cannot open the file (%1)</source>
        <translation>não é possível abrir o arquivo (%1)</translation>
    </message>
    <message>
        <source>check that the model folder is complete and readable</source>
        <translation>verifique se a pasta do modelo está completa e legível</translation>
    </message>
    <message>
        <source>unreadable checkpoint: %1</source>
        <translation>checkpoint ilegível: %1</translation>
    </message>
    <message>
        <source>use a file of plain tensors written by torch.save, or convert it to safetensors</source>
        <translation>use um arquivo de tensores simples gravado com torch.save ou converta-o para safetensors</translation>
    </message>
    <message>
        <source>damaged safetensors file: %1</source>
        <translation>arquivo safetensors danificado: %1</translation>
    </message>
    <message>
        <source>damaged checkpoint: %1</source>
        <translation>checkpoint danificado: %1</translation>
    </message>
    <message>
        <source>damaged archive: %1</source>
        <translation>arquivo compactado danificado: %1</translation>
    </message>
    <message>
        <source>fetch the file again</source>
        <translation>obtenha o arquivo de novo</translation>
    </message>
    <message>
        <source>there is nothing of this name</source>
        <translation>não há nada com este nome</translation>
    </message>
    <message>
        <source>name a folder, a picture or a movie</source>
        <translation>indique uma pasta, uma imagem ou um vídeo</translation>
    </message>
    <message>
        <source>the folder cannot be read (%1)</source>
        <translation>a pasta não pode ser lida (%1)</translation>
    </message>
    <message>
        <source>allow reading it, or name another</source>
        <translation>permita a leitura ou indique outra</translation>
    </message>
    <message>
        <source>there are no pictures and no movies to learn from</source>
        <translation>não há imagens nem vídeos com que aprender</translation>
    </message>
    <message>
        <source>none of %1 files can be learnt from (%2)</source>
        <translation>não é possível aprender com nenhum dos %1 arquivos (%2)</translation>
    </message>
    <message>
        <source>give pictures, or movies of 2 s and more</source>
        <translation>forneça imagens ou vídeos de 2 s ou mais</translation>
    </message>
    <message>
        <source>the training run was started with other options</source>
        <translation>o treinamento foi iniciado com outras opções</translation>
    </message>
    <message>
        <source>use the same options, or train into another folder</source>
        <translation>use as mesmas opções ou treine em outra pasta</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>já existe algo com este nome</translation>
    </message>
    <message>
        <source>choose another name for the new model</source>
        <translation>escolha outro nome para o novo modelo</translation>
    </message>
    <message>
        <source>the new model needs a name</source>
        <translation>o novo modelo precisa de um nome</translation>
    </message>
    <message>
        <source>choose a place that can be written to</source>
        <translation>escolha um local em que se possa gravar</translation>
    </message>
    <message>
        <source>training diverged: a gradient is not a number</source>
        <translation>o treinamento divergiu: um gradiente não é um número</translation>
    </message>
    <message>
        <source>lower the learning rate and start again from the last checkpoint</source>
        <translation>reduza a taxa de aprendizado e recomece do último checkpoint</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>problem: where; what to do about it</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>The story was made with a newer version of the program: it opens read-only.</source>
        <translation>A história foi feita com uma versão mais nova do programa: ela abre somente para leitura.</translation>
    </message>
    <message>
        <source>The file may not be changed: it opens read-only.</source>
        <translation>O arquivo não pode ser alterado: ele abre somente para leitura.</translation>
    </message>
    <message>
        <source>The folder may not be changed: the story opens read-only.</source>
        <translation>A pasta não pode ser alterada: a história abre somente para leitura.</translation>
    </message>
    <message>
        <source>There is no room on the disk: the story opens read-only.</source>
        <translation>Não há espaço no disco: a história abre somente para leitura.</translation>
    </message>
    <message>
        <source>A part of the history of edits could not be read and is gone.</source>
        <translation>Uma parte do histórico de alterações não pôde ser lida e se perdeu.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice while it worked on this</source>
        <translation>O programa foi encerrado inesperadamente duas vezes enquanto trabalhava nisto</translation>
    </message>
    <message>
        <source>Try again with other programs closed; if it happens again, make the story&apos;s frame smaller or the shot shorter</source>
        <translation>Feche outros programas e tente de novo; se acontecer outra vez, reduza o formato da história ou encurte o plano</translation>
    </message>
</context>
<context>
    <name>app::ExportLink</name>
    <message>
        <source>Cancel · 0 %</source>
        <translation>Cancelar · 0%</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 está pronto.</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>%1 está pronto (%2).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>Exportação cancelada; nada foi gravado.</translation>
    </message>
    <message>
        <source>Export failed: %1. %2</source>
        <translation>Falha na exportação: %1. %2</translation>
    </message>
    <message>
        <source>Cancel · %1 %</source>
        <translation>Cancelar · %1%</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export again what was exported last</source>
        <translation>Exportar de novo o que foi exportado por último</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>planos</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Imagens (%1);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>There is nothing to export yet: drop some pictures first.</source>
        <translation>Ainda não há nada para exportar: solte antes algumas imagens.</translation>
    </message>
    <message>
        <source>Say where it goes: a name for the file.</source>
        <translation>Indique o destino: um nome para o arquivo.</translation>
    </message>
</context>
<context>
    <name>app::FileLink</name>
    <message>
        <source>Open story</source>
        <translation>Abrir história</translation>
    </message>
    <message>
        <source>Stories (*.seine)</source>
        <translation>Histórias (*.seine)</translation>
    </message>
    <message>
        <source>The story is as it was: %1.</source>
        <translation>A história voltou ao estado: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) thrown away: %1.</source>
        <translation>
            <numerusform>%n take descartado: %1.</numerusform>
            <numerusform>%n takes descartados: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>A story without a name is there from %1.</source>
        <translation>Há uma história sem nome de %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abri-la</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>História</translation>
    </message>
    <message>
        <source>Save story as</source>
        <translation>Salvar história como</translation>
    </message>
    <message>
        <source>Saved as %1. Every change from now on is saved at once.</source>
        <translation>Salva como %1. De agora em diante, cada alteração é salva na hora.</translation>
    </message>
    <message>
        <source>Untitled, %1</source>
        <translation>Sem título, %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhuma ainda</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imagens</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Imagens (%1);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Substituir imagem</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>Lendo imagens: %1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No picture was imported.</source>
        <translation>Nenhuma imagem foi importada.</translation>
    </message>
    <message>
        <source>Imported: %1. These were not:</source>
        <translation>Importadas: %1. Estas não:</translation>
    </message>
</context>
<context>
    <name>app::FindShot</name>
    <message>
        <source>Find a shot</source>
        <translation>Buscar um plano</translation>
    </message>
    <message>
        <source>Any words of the shot</source>
        <translation>Quaisquer palavras do plano</translation>
    </message>
</context>
<context>
    <name>app::FineTuneDialog</name>
    <message>
        <source>Fine-tune on my pictures</source>
        <translation>Ajustar com minhas imagens</translation>
    </message>
    <message>
        <source>Ends after this step and writes the model…</source>
        <translation>Termina após este passo e grava o modelo…</translation>
    </message>
    <message>
        <source>Paused. What was learnt is stored.</source>
        <translation>Em pausa. O que foi aprendido está salvo.</translation>
    </message>
    <message>
        <source>Goes on…</source>
        <translation>Continuando…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Deixados de fora: %1</translation>
    </message>
    <message>
        <source>Stopped. Start again under the same name to go on.</source>
        <translation>Parado. Inicie de novo com o mesmo nome para continuar.</translation>
    </message>
    <message>
        <source>The model learns the look and the movement of your pictures. It takes a while: an hour shows a little, a night shows more. Your pictures stay on this computer.</source>
        <translation>O modelo aprende o visual e o movimento das suas imagens. Leva um tempo: uma hora mostra um pouco, uma noite mostra mais. Suas imagens ficam neste computador.</translation>
    </message>
    <message>
        <source>Folder of pictures and movies</source>
        <translation>Pasta de imagens e vídeos</translation>
    </message>
    <message>
        <source>Reads the pictures…</source>
        <translation>Lendo as imagens…</translation>
    </message>
    <message>
        <source>Loads the model…</source>
        <translation>Carregando o modelo…</translation>
    </message>
    <message>
        <source>Looks at the pictures it keeps back…</source>
        <translation>Examinando as imagens reservadas…</translation>
    </message>
    <message>
        <source>Writes the new model…</source>
        <translation>Gravando o novo modelo…</translation>
    </message>
    <message>
        <source>Done: %1 steps in %2, stored in %3.</source>
        <translation>Concluído: %1 passos em %2, salvo em %3.</translation>
    </message>
    <message>
        <source>Step %1, %2 learnt, loss %L3</source>
        <translation>Passo %1, %2 de aprendizado, perda %L3</translation>
    </message>
    <message>
        <source>Loss on pictures it did not learn from: %L1 before, %L2 now.</source>
        <translation>Perda em imagens com que não aprendeu: %L1 antes, %L2 agora.</translation>
    </message>
</context>
<context>
    <name>app::FirstStoryCard</name>
    <message>
        <source>Close the guide</source>
        <translation>Fechar o guia</translation>
    </message>
    <message>
        <source>Your first story</source>
        <translation>Sua primeira história</translation>
    </message>
    <message>
        <source>Put pictures in</source>
        <translation>Adicionar imagens</translation>
    </message>
    <message>
        <source>Drop drawings on the window: files or a whole folder. Each becomes a shot, in their order. To try it, take the six pictures of the sample story.</source>
        <translation>Solte desenhos na janela: arquivos ou uma pasta inteira. Cada um vira um plano, na sua ordem. Para experimentar, use as seis imagens da história de exemplo.</translation>
    </message>
    <message>
        <source>Take the sample pictures</source>
        <translation>Usar as imagens de exemplo</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Ver o resultado</translation>
    </message>
    <message>
        <source>It is an animatic already: stills with cuts. Space plays and pauses. Drag the right edge of a shot on the timeline to give it more time, drag a shot to move it.</source>
        <translation>Já é um animatic: imagens fixas com cortes. A barra de espaço reproduz e pausa. Arraste a borda direita de um plano na linha do tempo para dar mais tempo a ele; arraste um plano para movê-lo.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Join two shots</source>
        <translation>Ligar dois planos</translation>
    </message>
    <message>
        <source>Click the joint between two shots on the timeline, choose “Generated” in the inspector and say in English what happens in between: “smooth transition, night falls”.</source>
        <translation>Clique na emenda entre dois planos na linha do tempo, escolha “Gerada” no inspetor e diga em inglês o que acontece entre eles: “smooth transition, night falls”.</translation>
    </message>
    <message>
        <source>Join the first two</source>
        <translation>Ligar os dois primeiros</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>The model on this computer makes the new pictures; the queue shows how far it is. Go on editing meanwhile. What has no take yet plays as its stand-in.</source>
        <translation>O modelo neste computador faz as novas imagens; a fila mostra em que ponto ele está. Continue editando enquanto isso. Do que ainda não tem take, reproduz-se o provisório.</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>Exportar o filme</translation>
    </message>
    <message>
        <source>An MP4 with sound that plays everywhere. Every edit is saved already; “Save as” only gives the story a name and a place.</source>
        <translation>Um MP4 com som que roda em qualquer lugar. Cada alteração já está salva; “Salvar como” só dá à história um nome e um local.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>That is your first film</source>
        <translation>Este é o seu primeiro filme</translation>
    </message>
    <message>
        <source>Make more takes of the transition and star the best, put music on a track, let the camera move: F1 says more about whatever you are at.</source>
        <translation>Faça mais takes da transição e ponha estrela no melhor, coloque música em uma faixa, mova a câmera: F1 diz mais sobre o que você estiver fazendo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas do manual</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
    </message>
</context>
<context>
    <name>app::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Click a step to go back or forward to it</source>
        <translation>Clique em uma etapa para voltar ou avançar até ela</translation>
    </message>
</context>
<context>
    <name>app::InspectorLink</name>
    <message>
        <source>Both pictures show the same: every point was followed from one to the other</source>
        <translation>As duas imagens mostram o mesmo: cada ponto foi seguido de uma para a outra</translation>
    </message>
    <message>
        <source>Model %1, steps %2, guidance %3, seed %4</source>
        <translation>Modelo %1, passos %2, orientação %3, semente %4</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Feito em %1</translation>
    </message>
    <message>
        <source>Save take</source>
        <translation>Salvar take</translation>
    </message>
    <message>
        <source>MP4 films (*.mp4)</source>
        <translation>Filmes MP4 (*.mp4)</translation>
    </message>
</context>
<context>
    <name>app::KeyEditor</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sem atalho</translation>
    </message>
    <message>
        <source>&amp;Reset this</source>
        <translation>&amp;Redefinir este</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Usar aqui</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Alterar atalhos</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar um comando ou atalho</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos e seus atalhos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Novo atalho</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Redefinir &amp;tudo</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Escolha um comando e pressione o novo atalho.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 pertence a “%2”.</translation>
    </message>
</context>
<context>
    <name>app::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>app::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
</context>
<context>
    <name>app::Layouts</name>
    <message>
        <source>&amp;Editing</source>
        <translation>&amp;Montagem</translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation>Storyb&amp;oard</translation>
    </message>
    <message>
        <source>&amp;Judging takes</source>
        <translation>&amp;Avaliação de takes</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>&amp;Salvar este layout…</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation>&amp;Excluir layout</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Salvar layout</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>My layout</source>
        <translation>Meu layout</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1 is open in another program; each time it is saved there, it is shown here.</source>
        <translation>%1 está aberto em outro programa; cada vez que for salvo lá, aparecerá aqui.</translation>
    </message>
    <message>
        <source>There is nothing to generate: choose a picture with motion, or a generated transition.</source>
        <translation>Não há nada para gerar: escolha uma imagem com movimento ou uma transição gerada.</translation>
    </message>
    <message>
        <source>Everything is generated already.</source>
        <translation>Tudo já está gerado.</translation>
    </message>
    <message>
        <source>&amp;Draft model</source>
        <translation>Modelo de &amp;rascunho</translation>
    </message>
    <message>
        <source>&amp;Choose model folder…</source>
        <translation>Es&amp;colher pasta do modelo…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>&amp;Fine-tune on my pictures…</source>
        <translation>&amp;Ajustar com minhas imagens…</translation>
    </message>
    <message>
        <source>Choose model folder</source>
        <translation>Escolher pasta do modelo</translation>
    </message>
    <message>
        <source>(read only)</source>
        <translation>(somente leitura)</translation>
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
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>The model folder %1 is not there any more: the draft model is used.</source>
        <translation>A pasta do modelo %1 não existe mais: o modelo de rascunho será usado.</translation>
    </message>
</context>
<context>
    <name>app::Messages</name>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>app::ModelsDialog</name>
    <message>
        <source>processor</source>
        <translation>processador</translation>
    </message>
    <message>
        <source>%1: fits</source>
        <translation>%1: cabe</translation>
    </message>
    <message>
        <source>%1: fits in parts</source>
        <translation>%1: cabe em partes</translation>
    </message>
    <message>
        <source>%1: too large</source>
        <translation>%1: grande demais</translation>
    </message>
    <message>
        <source>, %1 million numbers</source>
        <translation>, %1 milhões de números</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>From now on this model makes the takes.</source>
        <translation>De agora em diante, este modelo faz os takes.</translation>
    </message>
    <message>
        <source>SEINE&apos;s checkpoint</source>
        <translation>Checkpoint do SEINE</translation>
    </message>
    <message>
        <source>Checkpoints (*.pt *.safetensors)</source>
        <translation>Checkpoints (*.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Folder of Stable Diffusion 1.4</source>
        <translation>Pasta do Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>Checks and writes %1…</source>
        <translation>Verificando e gravando %1…</translation>
    </message>
    <message>
        <source>Added to %1.</source>
        <translation>Adicionado a %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Cancelado. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>SEINE&apos;s published model is added from the files that its authors and Stable Diffusion&apos;s published: nothing is downloaded, and the files stay where they are.</source>
        <translation>O modelo publicado do SEINE é adicionado a partir dos arquivos publicados por seus autores e pelos do Stable Diffusion: nada é baixado, e os arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modelo de rascunho</translation>
    </message>
    <message>
        <source>Reads the files…</source>
        <translation>Lendo os arquivos…</translation>
    </message>
    <message>
        <source>Deleted. The draft model makes the takes now.</source>
        <translation>Excluído. Agora o modelo de rascunho faz os takes.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Excluído.</translation>
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
        <translation>restam %1:%2</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memória insuficiente</translation>
    </message>
    <message>
        <source>Close other programs, or make the frame smaller</source>
        <translation>Feche outros programas ou reduza o formato da imagem</translation>
    </message>
    <message>
        <source>%L1 frames a second</source>
        <translation>%L1 quadros por segundo</translation>
    </message>
</context>
<context>
    <name>app::PictureEditing</name>
    <message>
        <source>This shot has no picture yet: drop one on it first.</source>
        <translation>Este plano ainda não tem imagem: solte antes uma nele.</translation>
    </message>
    <message>
        <source>The desktop knows no program for %1. The picture lies in %2: whatever is saved there is shown here.</source>
        <translation>O sistema não conhece nenhum programa para %1. A imagem está em %2: o que for salvo lá aparecerá aqui.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>app::PictureFiles</name>
    <message>
        <source>is not on this computer; save it first, then drop the file</source>
        <translation>não está neste computador; salve-o antes e depois solte o arquivo</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>holds no pictures and no sounds</source>
        <translation>não contém imagens nem sons</translation>
    </message>
</context>
<context>
    <name>app::PictureImport</name>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>é grande demais para a memória deste computador</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>holds no picture that can be read</source>
        <translation>não contém nenhuma imagem legível</translation>
    </message>
    <message>
        <source>another story was opened meanwhile; drop again</source>
        <translation>outra história foi aberta nesse meio-tempo; solte de novo</translation>
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
        <translation>Das imagens do storyboard ao filme, somente neste computador.</translation>
    </message>
    <message>
        <source>Generate with the model in this folder.</source>
        <translation>Gerar com o modelo desta pasta.</translation>
    </message>
    <message>
        <source>The stories to open.</source>
        <translation>As histórias a abrir.</translation>
    </message>
</context>
<context>
    <name>app::QueueLink</name>
    <message>
        <source>loading the model</source>
        <translation>carregando o modelo</translation>
    </message>
    <message>
        <source>reading the words</source>
        <translation>lendo o texto</translation>
    </message>
    <message>
        <source>looking at the pictures</source>
        <translation>examinando as imagens</translation>
    </message>
    <message>
        <source>imagining the motion</source>
        <translation>imaginando o movimento</translation>
    </message>
    <message>
        <source>painting the frames</source>
        <translation>pintando os quadros</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>gerando</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made.</source>
        <translation>
            <numerusform>%n take feito.</numerusform>
            <numerusform>%n takes feitos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n tarefa falhou.</numerusform>
            <numerusform>%n tarefas falharam.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is generated</source>
        <translation>Geração de %1 concluída</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>Gerar %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Everything is generated</source>
        <translation>Tudo está gerado</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Quadros por segundo</translation>
    </message>
    <message>
        <source>Generate the shots and transitions that have no take, or a stale one</source>
        <translation>Gerar os planos e transições sem take ou com um take a refazer</translation>
    </message>
</context>
<context>
    <name>app::RenderQueue</name>
    <message>
        <source>The queue could not be saved: %1</source>
        <translation>Não foi possível salvar a fila: %1</translation>
    </message>
    <message>
        <source>The finished take could not be saved
Make room on the disk and try again</source>
        <translation>Não foi possível salvar o take concluído
Libere espaço no disco e tente de novo</translation>
    </message>
    <message>
        <source>Deleted shot</source>
        <translation>Plano excluído</translation>
    </message>
    <message>
        <source>Deleted transition</source>
        <translation>Transição excluída</translation>
    </message>
    <message>
        <source>Shot %1 · animate</source>
        <translation>Plano %1 · animar</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Transição %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::RenderWorker</name>
    <message>
        <source>Not enough memory for this take</source>
        <translation>Memória insuficiente para este take</translation>
    </message>
    <message>
        <source>Make the story&apos;s frame smaller, or close other programs and try again</source>
        <translation>Reduza o formato da história, ou feche outros programas e tente de novo</translation>
    </message>
    <message>
        <source>Try again; if it fails again, make the shot shorter</source>
        <translation>Tente de novo; se falhar outra vez, encurte o plano</translation>
    </message>
</context>
<context>
    <name>app::RevertDialog</name>
    <message>
        <source>Today %1</source>
        <translation>Hoje %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ontem %1</translation>
    </message>
    <message numerus="yes">
        <source>without %n shot(s) added since</source>
        <translation>
            <numerusform>sem %n plano adicionado desde então</numerusform>
            <numerusform>sem %n planos adicionados desde então</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n shot(s) deleted since</source>
        <translation>
            <numerusform>com %n plano excluído desde então</numerusform>
            <numerusform>com %n planos excluídos desde então</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) as they were</source>
        <translation>
            <numerusform>%n plano como era</numerusform>
            <numerusform>%n planos como eram</numerusform>
        </translation>
    </message>
    <message>
        <source>another order or settings</source>
        <translation>outra ordem ou outras configurações</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>como agora</translation>
    </message>
    <message>
        <source>Revert to an earlier state</source>
        <translation>Voltar a um estado anterior</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Estados anteriores</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>States are kept by themselves while you work; there are none yet.</source>
        <translation>Os estados são guardados sozinhos enquanto você trabalha; ainda não há nenhum.</translation>
    </message>
    <message>
        <source>This state cannot be read.</source>
        <translation>Este estado não pode ser lido.</translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>Em comparação com agora: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) made since stay(s), unused.</source>
        <translation>
            <numerusform>%n take feito desde então fica, sem uso.</numerusform>
            <numerusform>%n takes feitos desde então ficam, sem uso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScriptLink</name>
    <message>
        <source>Import script, storyboard or cut</source>
        <translation>Importar roteiro, storyboard ou montagem</translation>
    </message>
    <message>
        <source>Scripts, storyboards, cuts (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;All files (*)</source>
        <translation>Roteiros, storyboards, montagens (*.storyboarder storyboard.settings *.fountain *.fdx *.txt *.otio *.otioz *.xml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The story can only be looked at.</source>
        <translation>A história só pode ser vista.</translation>
    </message>
    <message>
        <source>Not enough memory to read %1</source>
        <translation>Memória insuficiente para ler %1</translation>
    </message>
    <message>
        <source>In %1:</source>
        <translation>Em %1:</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: o que muda</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>The story changed while %1 was read; import it again.</source>
        <translation>A história mudou enquanto %1 era lido; importe-o de novo.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memória insuficiente</translation>
    </message>
    <message>
        <source>These pictures could not be read:</source>
        <translation>Não foi possível ler estas imagens:</translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n change(s).</source>
        <translation>
            <numerusform>%1 importado: %n alteração.</numerusform>
            <numerusform>%1 importado: %n alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Nothing changes: the story has it all already.</source>
        <translation>Nada muda: a história já tem tudo isso.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada muda.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Alterações (%1)</translation>
    </message>
    <message>
        <source>Stays as it is, or is missing (%1)</source>
        <translation>Fica como está ou falta (%1)</translation>
    </message>
    <message>
        <source>All of it is one step, which Undo takes back. The file itself is never changed.</source>
        <translation>Tudo é uma única etapa, que pode ser desfeita. O arquivo em si nunca é alterado.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>There is no model</source>
        <translation>Não há modelo</translation>
    </message>
    <message>
        <source>Choose a model folder in Generate → Model</source>
        <translation>Escolha uma pasta de modelo em Gerar → Modelo</translation>
    </message>
    <message numerus="yes">
        <source>%1 · CPU, %n thread(s)</source>
        <translation>
            <numerusform>%1 · CPU, %n thread</numerusform>
            <numerusform>%1 · CPU, %n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nenhum modelo</translation>
    </message>
    <message>
        <source>%1: not a model</source>
        <translation>%1: não é um modelo</translation>
    </message>
</context>
<context>
    <name>app::ShotTransfer</name>
    <message>
        <source>These shots are no longer in the story they are from.</source>
        <translation>Estes planos não estão mais na história de origem.</translation>
    </message>
    <message>
        <source>Something is still being brought here; try again in a moment.</source>
        <translation>Ainda há algo sendo trazido para cá; tente de novo em instantes.</translation>
    </message>
    <message>
        <source>The story that this is from is no longer there.</source>
        <translation>A história de origem não existe mais.</translation>
    </message>
    <message>
        <source>Another story was opened meanwhile; try again.</source>
        <translation>Outra história foi aberta nesse meio-tempo; tente de novo.</translation>
    </message>
    <message>
        <source>It could not be brought here: %1</source>
        <translation>Não foi possível trazer para cá: %1</translation>
    </message>
    <message>
        <source>These sounds are no longer in the story they are from.</source>
        <translation>Estes sons não estão mais na história de origem.</translation>
    </message>
</context>
<context>
    <name>app::SoundActions</name>
    <message>
        <source>Audio %1</source>
        <translation>Áudio %1</translation>
    </message>
</context>
<context>
    <name>app::SoundImport</name>
    <message>
        <source>Audio %1</source>
        <translation>Áudio %1</translation>
    </message>
    <message>
        <source>it can only be looked at</source>
        <translation>só é possível ver</translation>
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
        <translation>Lendo sons: %1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>These sounds were not imported:</source>
        <translation>Estes sons não foram importados:</translation>
    </message>
    <message>
        <source>Import sound</source>
        <translation>Importar som</translation>
    </message>
    <message>
        <source>Sounds and movies (%1);;All files (*)</source>
        <translation>Sons e vídeos (%1);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;Volume</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>Fade de &amp;entrada</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>Fade de &amp;saída</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Move to &amp;track</source>
        <translation>Mover para a &amp;faixa</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Nova faixa</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Mudo</translation>
    </message>
    <message>
        <source>&amp;Solo</source>
        <translation>&amp;Solo</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>L&amp;oudness</source>
        <translation>&amp;Volume</translation>
    </message>
    <message>
        <source>&amp;Rename track</source>
        <translation>&amp;Renomear faixa</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para bai&amp;xo</translation>
    </message>
    <message>
        <source>&amp;Delete track</source>
        <translation>&amp;Excluir faixa</translation>
    </message>
    <message>
        <source>Import &amp;sound here…</source>
        <translation>&amp;Importar som aqui…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>“%1” is locked: its sounds stay as they are.</source>
        <translation>A faixa “%1” está bloqueada: seus sons ficam como estão.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>These sounds are no longer there; copy them again.</source>
        <translation>Estes sons não existem mais; copie-os de novo.</translation>
    </message>
</context>
<context>
    <name>app::SpaceDialog</name>
    <message>
        <source>Space on the disk</source>
        <translation>Espaço em disco</translation>
    </message>
    <message>
        <source>&amp;Throw the other takes away</source>
        <translation>&amp;Descartar os outros takes</translation>
    </message>
    <message>
        <source>The story takes %1 on the disk.</source>
        <translation>A história ocupa %1 no disco.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Takes that are chosen</source>
        <translation>Takes escolhidos</translation>
    </message>
    <message>
        <source>Starred takes</source>
        <translation>Takes com estrela</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>Outros takes</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Only for undo and earlier states</source>
        <translation>Só para desfazer e estados anteriores</translation>
    </message>
    <message>
        <source>Unused, free when it is closed</source>
        <translation>Não usado, liberado ao fechá-la</translation>
    </message>
    <message>
        <source>Words, history and order</source>
        <translation>Textos, histórico e ordem</translation>
    </message>
    <message>
        <source>There is no take that is neither chosen nor starred.</source>
        <translation>Não há nenhum take que não esteja escolhido nem tenha estrela.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) are neither chosen nor starred. Thrown away, they can be brought back by undo until the story is closed; then their room is free.</source>
        <translation>
            <numerusform>%n take não está escolhido nem tem estrela. Se descartado, pode ser recuperado desfazendo até a história ser fechada; depois o espaço fica livre.</numerusform>
            <numerusform>%n takes não estão escolhidos nem têm estrela. Se descartados, podem ser recuperados desfazendo até a história ser fechada; depois o espaço fica livre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StoryActions</name>
    <message>
        <source>Marker %1</source>
        <translation>Marcador %1</translation>
    </message>
</context>
<context>
    <name>app::StoryLink</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the scene</source>
        <translation>Re&amp;nomear a cena</translation>
    </message>
    <message>
        <source>Begin a s&amp;cene here</source>
        <translation>Começar uma &amp;cena aqui</translation>
    </message>
    <message>
        <source>&amp;Rename marker</source>
        <translation>&amp;Renomear marcador</translation>
    </message>
    <message>
        <source>&amp;Delete marker</source>
        <translation>&amp;Excluir marcador</translation>
    </message>
    <message>
        <source>Marker &amp;here</source>
        <translation>&amp;Marcador aqui</translation>
    </message>
</context>
<context>
    <name>app::StoryModel</name>
    <message>
        <source>still</source>
        <translation>imagem fixa</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>em criação</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>a refazer</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>imagem ausente</translation>
    </message>
    <message>
        <source>scene %1 begins</source>
        <translation>começa a cena %1</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Plano %1, %2</translation>
    </message>
    <message>
        <source>Picture, words or settings have changed since the chosen take was made.</source>
        <translation>A imagem, o texto ou as configurações mudaram desde que o take escolhido foi feito.</translation>
    </message>
    <message>
        <source>%L1 seconds</source>
        <translation>%L1 segundos</translation>
    </message>
</context>
<context>
    <name>app::TakeCompare</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Cortina</translation>
    </message>
    <message>
        <source>Compare takes</source>
        <translation>Comparar takes</translation>
    </message>
    <message>
        <source>Left take</source>
        <translation>Take da esquerda</translation>
    </message>
    <message>
        <source>Right take</source>
        <translation>Take da direita</translation>
    </message>
    <message>
        <source>Take %1 · seed %2</source>
        <translation>Take %1 · semente %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
</context>
<context>
    <name>app::TakeFilm</name>
    <message>
        <source>%1, shot %2, take %3</source>
        <translation>%1, plano %2, take %3</translation>
    </message>
    <message>
        <source>%1, transition %2, take %3</source>
        <translation>%1, transição %2, take %3</translation>
    </message>
    <message>
        <source>This take has no film.</source>
        <translation>Este take não tem filme.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>app::TransitionButton</name>
    <message>
        <source>%1: click for the joint at the playhead, or drag onto a joint</source>
        <translation>%1: clique para a emenda no cursor de reprodução ou arraste até uma emenda</translation>
    </message>
</context>
<context>
    <name>app::ViewerLink</name>
    <message>
        <source>This frame cannot be shown</source>
        <translation>Não é possível exibir este quadro</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Solte imagens aqui</translation>
    </message>
    <message>
        <source>SHOT %1</source>
        <translation>PLANO %1</translation>
    </message>
    <message>
        <source>take %1</source>
        <translation>take %1</translation>
    </message>
    <message>
        <source>still</source>
        <translation>imagem fixa</translation>
    </message>
    <message>
        <source>TRANSITION %1 → %2</source>
        <translation>TRANSIÇÃO %1 → %2</translation>
    </message>
    <message>
        <source>dissolve until generated</source>
        <translation>fusão até ser gerada</translation>
    </message>
    <message>
        <source>Files or folders from the desktop become shots, in their order.
%1 imports, %2 pastes.
New here? Help → Your first story makes a film in five steps.</source>
        <translation>Arquivos ou pastas do computador viram planos, na sua ordem.
%1 importa, %2 cola.
Primeira vez? Ajuda → Sua primeira história: um filme em cinco etapas.</translation>
    </message>
</context>
<context>
    <name>app::VoiceDialog</name>
    <message>
        <source>At the playhead, on a &amp;track</source>
        <translation>No cursor de reprodução, em uma &amp;faixa</translation>
    </message>
    <message>
        <source>As &amp;dialogue of the shot at the playhead</source>
        <translation>Como &amp;diálogo do plano no cursor de reprodução</translation>
    </message>
    <message>
        <source>&amp;Play the film meanwhile</source>
        <translation>&amp;Reproduzir o filme enquanto isso</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>Gravar uma voz</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Nenhum microfone</translation>
    </message>
    <message>
        <source>Speak: the bar should move, and stay below its end.</source>
        <translation>Fale: a barra deve se mover sem chegar ao fim.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>The recording is in the film. Record again, or close this window.</source>
        <translation>A gravação está no filme. Grave de novo ou feche esta janela.</translation>
    </message>
    <message>
        <source>Recording: %L1 s</source>
        <translation>Gravando: %L1 s</translation>
    </message>
</context>
<context>
    <name>app::VoiceRecorder</name>
    <message>
        <source>No microphone was found. Connect one, or allow this program to use it in the sound settings of the system.</source>
        <translation>Nenhum microfone encontrado. Conecte um ou permita que este programa o use nas configurações de som do sistema.</translation>
    </message>
    <message>
        <source>%1 cannot record at 48 kHz. Choose another microphone.</source>
        <translation>%1 não consegue gravar a 48 kHz. Escolha outro microfone.</translation>
    </message>
    <message>
        <source>%1 cannot be used: another program has it, or this one is not allowed to.</source>
        <translation>%1 não pode ser usado: outro programa o ocupa ou este não tem permissão.</translation>
    </message>
    <message>
        <source>The microphone went away. What was recorded until then is kept.</source>
        <translation>O microfone foi desconectado. O que foi gravado até então está guardado.</translation>
    </message>
    <message>
        <source>The recording cannot be written: %1</source>
        <translation>Não é possível salvar a gravação: %1</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>Voz %1</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nova janela</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Re&amp;vert to an earlier state…</source>
        <translation>&amp;Voltar a um estado anterior…</translation>
    </message>
    <message>
        <source>Space on the &amp;disk…</source>
        <translation>Espaço em &amp;disco…</translation>
    </message>
    <message>
        <source>&amp;Import pictures…</source>
        <translation>&amp;Importar imagens…</translation>
    </message>
    <message>
        <source>Import so&amp;und…</source>
        <translation>Importar s&amp;om…</translation>
    </message>
    <message>
        <source>Import s&amp;cript, storyboard or cut…</source>
        <translation>Importar roteiro, storyboard ou &amp;montagem…</translation>
    </message>
    <message>
        <source>&amp;Export again</source>
        <translation>&amp;Exportar de novo</translation>
    </message>
    <message>
        <source>Ex&amp;port as…</source>
        <translation>Ex&amp;portar como…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Paste camera and &amp;settings</source>
        <translation>Colar câmera e con&amp;figurações</translation>
    </message>
    <message>
        <source>Select &amp;all shots</source>
        <translation>&amp;Selecionar todos os planos</translation>
    </message>
    <message>
        <source>Previous shot or transition</source>
        <translation>Plano ou transição anterior</translation>
    </message>
    <message>
        <source>Next shot or transition</source>
        <translation>Próximo plano ou transição</translation>
    </message>
    <message>
        <source>Select the shot before as well</source>
        <translation>Selecionar também o plano anterior</translation>
    </message>
    <message>
        <source>Select the shot after as well</source>
        <translation>Selecionar também o próximo plano</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Find a shot by its words…</source>
        <translation>&amp;Buscar um plano pelas palavras…</translation>
    </message>
    <message>
        <source>&amp;New shot after</source>
        <translation>&amp;Novo plano depois</translation>
    </message>
    <message>
        <source>New shot &amp;before</source>
        <translation>Novo plano &amp;antes</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Split at playhead</source>
        <translation>Di&amp;vidir no cursor</translation>
    </message>
    <message>
        <source>&amp;Join with next</source>
        <translation>&amp;Unir ao próximo</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Mover para an&amp;tes</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Mover para depo&amp;is</translation>
    </message>
    <message>
        <source>S&amp;horter by a frame</source>
        <translation>&amp;Encurtar um quadro</translation>
    </message>
    <message>
        <source>Longer by a second</source>
        <translation>Alongar um segundo</translation>
    </message>
    <message>
        <source>Shorter by a second</source>
        <translation>Encurtar um segundo</translation>
    </message>
    <message>
        <source>&amp;Replace picture…</source>
        <translation>Substituir ima&amp;gem…</translation>
    </message>
    <message>
        <source>Edit picture in another &amp;program</source>
        <translation>Editar imagem em outro &amp;programa</translation>
    </message>
    <message>
        <source>Say &amp;what happens</source>
        <translation>Descrever o &amp;que acontece</translation>
    </message>
    <message>
        <source>&amp;Marker at playhead</source>
        <translation>&amp;Marcador no cursor</translation>
    </message>
    <message>
        <source>Go to previous marker</source>
        <translation>Ir ao marcador anterior</translation>
    </message>
    <message>
        <source>Go to next marker</source>
        <translation>Ir ao próximo marcador</translation>
    </message>
    <message>
        <source>Next &amp;kind at nearest joint</source>
        <translation>Próximo &amp;tipo na emenda mais próxima</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Corte</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>&amp;Fusão</translation>
    </message>
    <message>
        <source>&amp;Morph</source>
        <translation>&amp;Morphing</translation>
    </message>
    <message>
        <source>&amp;Generated</source>
        <translation>&amp;Gerada</translation>
    </message>
    <message>
        <source>&amp;Record a voice…</source>
        <translation>&amp;Gravar uma voz…</translation>
    </message>
    <message>
        <source>&amp;Add audio track</source>
        <translation>&amp;Adicionar faixa de áudio</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>Mais al&amp;to</translation>
    </message>
    <message>
        <source>S&amp;ofter</source>
        <translation>Mais &amp;baixo</translation>
    </message>
    <message>
        <source>Make it the shot&apos;s &amp;dialogue</source>
        <translation>Usar como &amp;diálogo do plano</translation>
    </message>
    <message>
        <source>&amp;Mute playback</source>
        <translation>&amp;Silenciar reprodução</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Shuttle backwards</source>
        <translation>Shuttle para trás</translation>
    </message>
    <message>
        <source>Shuttle stop</source>
        <translation>Parar shuttle</translation>
    </message>
    <message>
        <source>Shuttle forwards</source>
        <translation>Shuttle para a frente</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Um quadro para trás</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Um quadro à frente</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Um segundo para trás</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Um segundo à frente</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>Corte anterior</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Próximo corte</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Mark &amp;in</source>
        <translation>Marcar &amp;entrada</translation>
    </message>
    <message>
        <source>Mark &amp;out</source>
        <translation>Marcar &amp;saída</translation>
    </message>
    <message>
        <source>Go to in</source>
        <translation>Ir para a entrada</translation>
    </message>
    <message>
        <source>Go to out</source>
        <translation>Ir para a saída</translation>
    </message>
    <message>
        <source>Clear in and out</source>
        <translation>Limpar entrada e saída</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Loop</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>Ampliar linha do tempo</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>Reduzir linha do tempo</translation>
    </message>
    <message>
        <source>Fit timeline</source>
        <translation>Ajustar linha do tempo</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>&amp;Ímã</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>Imagem a 100%</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>Áreas de &amp;segurança</translation>
    </message>
    <message>
        <source>&amp;Burn-ins</source>
        <translation>&amp;Informações na imagem</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Análise</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>Mover &amp;painéis</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Redefinir layout</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>Generate &amp;selected</source>
        <translation>Gerar a &amp;seleção</translation>
    </message>
    <message>
        <source>Generate &amp;all stale</source>
        <translation>Gerar &amp;tudo o que está pendente</translation>
    </message>
    <message>
        <source>&amp;Pause queue</source>
        <translation>&amp;Pausar fila</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Cancelar tudo</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>A&amp;lterar atalhos…</translation>
    </message>
    <message>
        <source>&amp;About Seine Storyboard</source>
        <translation>&amp;Sobre o Seine Storyboard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>&amp;Plano</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>&amp;Transição</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>&amp;Som</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reprodução</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Gerar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir re&amp;cente</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>La&amp;yout</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Reduced m&amp;otion</source>
        <translation>Reduzir &amp;movimento</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Your &amp;first story</source>
        <translation>Sua &amp;primeira história</translation>
    </message>
    <message>
        <source>Export in/out ran&amp;ge…</source>
        <translation>Exportar in&amp;tervalo entrada/saída…</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>Lon&amp;ger by a frame</source>
        <translation>A&amp;longar um quadro</translation>
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
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>widgets::AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>No measures yet: they appear with the first take</source>
        <translation>Ainda sem medidas: elas aparecem com o primeiro take</translation>
    </message>
    <message>
        <source>Curves of the criteria</source>
        <translation>Curvas dos critérios</translation>
    </message>
</context>
<context>
    <name>widgets::BoardDelegate</name>
    <message>
        <source>Name of shot %1</source>
        <translation>Nome do plano %1</translation>
    </message>
</context>
<context>
    <name>widgets::BoardsView</name>
    <message>
        <source>Replace picture</source>
        <translation>Substituir imagem</translation>
    </message>
    <message>
        <source>Heading of the scene; empty: no new scene</source>
        <translation>Cabeçalho da cena; vazio: nenhuma cena nova</translation>
    </message>
    <message>
        <source>EXT. PLACE, TIME</source>
        <translation>EXT. LUGAR – MOMENTO</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Escolher imagens…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Cena %1</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Solte imagens aqui</translation>
    </message>
    <message>
        <source>Files or a whole folder; each becomes a shot</source>
        <translation>Arquivos ou uma pasta inteira; cada um vira um plano</translation>
    </message>
</context>
<context>
    <name>widgets::CameraFrames</name>
    <message>
        <source>Camera move</source>
        <translation>Movimento de câmera</translation>
    </message>
    <message>
        <source>start</source>
        <translation>início</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fim</translation>
    </message>
    <message>
        <source>Start of the camera move</source>
        <translation>Início do movimento de câmera</translation>
    </message>
    <message>
        <source>End of the camera move</source>
        <translation>Fim do movimento de câmera</translation>
    </message>
    <message>
        <source>%1 % of the frame, %2 % from the left, %3 % from the top</source>
        <translation>%1% do quadro, a %2% da esquerda, a %3% do alto</translation>
    </message>
</context>
<context>
    <name>widgets::ExportPanel</name>
    <message>
        <source>Movie (MP4)</source>
        <translation>Vídeo (MP4)</translation>
    </message>
    <message>
        <source>Plays in every browser, on phones and in every editing program.</source>
        <translation>Roda em qualquer navegador, em celulares e em todo programa de edição.</translation>
    </message>
    <message>
        <source>ProRes movie (MOV)</source>
        <translation>Vídeo ProRes (MOV)</translation>
    </message>
    <message>
        <source>ProRes 422 HQ for editing and grading: large, nearly without loss.</source>
        <translation>ProRes 422 HQ para montagem e correção de cor: grande, quase sem perdas.</translation>
    </message>
    <message>
        <source>One movie a shot</source>
        <translation>Um vídeo por plano</translation>
    </message>
    <message>
        <source>A folder with an MP4 for every shot.</source>
        <translation>Uma pasta com um MP4 para cada plano.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animado</translation>
    </message>
    <message>
        <source>Moves in mails and messages. Best for a few seconds.</source>
        <translation>Anima em e-mails e mensagens. Ideal para poucos segundos.</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>Imagens (PNG)</translation>
    </message>
    <message>
        <source>A folder with a picture for every frame, without loss.</source>
        <translation>Uma pasta com uma imagem por quadro, sem perdas.</translation>
    </message>
    <message>
        <source>Sound alone (WAV)</source>
        <translation>Só o som (WAV)</translation>
    </message>
    <message>
        <source>The mix of all tracks, 48 kHz, stereo, 24 bits.</source>
        <translation>A mixagem de todas as faixas, 48 kHz, estéreo, 24 bits.</translation>
    </message>
    <message>
        <source>Boards on paper (PDF)</source>
        <translation>Storyboard em papel (PDF)</translation>
    </message>
    <message>
        <source>Pages with the boards, their lengths and their words, to print or to send.</source>
        <translation>Páginas com o storyboard, as durações e os textos, para imprimir ou enviar.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>One file with all shots playing, for anyone with a browser.</source>
        <translation>Um arquivo com todos os planos em movimento, para quem tiver um navegador.</translation>
    </message>
    <message>
        <source>Shot list (CSV)</source>
        <translation>Lista de planos (CSV)</translation>
    </message>
    <message>
        <source>A table of all shots for a spreadsheet.</source>
        <translation>Uma tabela de todos os planos para uma planilha.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Legendas (SRT)</translation>
    </message>
    <message>
        <source>The dialogue with its times.</source>
        <translation>O diálogo com seus tempos.</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>For DaVinci Resolve, Premiere, Kdenlive, Flame. Movies of the shots are written beside it.</source>
        <translation>Para DaVinci Resolve, Premiere, Kdenlive, Flame. Os vídeos dos planos são gravados ao lado.</translation>
    </message>
    <message>
        <source>OpenTimelineIO archive</source>
        <translation>Pacote OpenTimelineIO</translation>
    </message>
    <message>
        <source>The cut and its movies in one file.</source>
        <translation>A montagem e seus vídeos em um só arquivo.</translation>
    </message>
    <message>
        <source>Final Cut Pro 7 XML</source>
        <translation>XML do Final Cut Pro 7</translation>
    </message>
    <message>
        <source>For Premiere, Resolve, Vegas. Movies of the shots are written beside it.</source>
        <translation>Para Premiere, Resolve, Vegas. Os vídeos dos planos são gravados ao lado.</translation>
    </message>
    <message>
        <source>Final Cut Pro (FCPXML)</source>
        <translation>Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
        <source>For Final Cut Pro and Resolve. Movies of the shots are written beside it.</source>
        <translation>Para Final Cut Pro e Resolve. Os vídeos dos planos são gravados ao lado.</translation>
    </message>
    <message>
        <source>Edit decision list (EDL)</source>
        <translation>Lista de decisões de edição (EDL)</translation>
    </message>
    <message>
        <source>CMX 3600, the oldest common language: cuts and dissolves. Movies of the shots are written beside it.</source>
        <translation>CMX 3600, a linguagem comum mais antiga: cortes e fusões. Os vídeos dos planos são gravados ao lado.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Esc&amp;olher…</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>Estado da exportação</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>O que exportar</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>A história toda</translation>
    </message>
    <message>
        <source>From in to out</source>
        <translation>Da entrada à saída</translation>
    </message>
    <message>
        <source>The selected shots</source>
        <translation>Os planos selecionados</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>Como a história</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamanho</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Quadros por segundo</translation>
    </message>
    <message>
        <source>&amp;Frames a second</source>
        <translation>Quadros por &amp;segundo</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264: roda em qualquer lugar</translation>
    </message>
    <message>
        <source>H.265: half the size, newer players</source>
        <translation>H.265: metade do tamanho, reprodutores mais novos</translation>
    </message>
    <message>
        <source>AV1: smallest, newest browsers</source>
        <translation>AV1: o menor, navegadores mais recentes</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>C&amp;odec</source>
        <translation>&amp;Codec</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Ótima</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Arquivo pequeno</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualidade</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Written into it</source>
        <translation>Gravado na imagem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logotipo</translation>
    </message>
    <message>
        <source>A track in the movie</source>
        <translation>Uma faixa no vídeo</translation>
    </message>
    <message>
        <source>An SRT file beside it</source>
        <translation>Um arquivo SRT ao lado</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>S&amp;ubtitles</source>
        <translation>Legend&amp;as</translation>
    </message>
    <message>
        <source>Use the graphics card where it can</source>
        <translation>Usar a placa de vídeo se possível</translation>
    </message>
    <message>
        <source>Shots a page</source>
        <translation>Planos por página</translation>
    </message>
    <message>
        <source>Shots a pa&amp;ge</source>
        <translation>Planos por pá&amp;gina</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, paisagem</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, retrato</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Carta, paisagem</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Carta, retrato</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pa&amp;pel</translation>
    </message>
    <message>
        <source>ProRes 422 HQ</source>
        <translation>ProRes 422 HQ</translation>
    </message>
    <message>
        <source>H.264: smaller</source>
        <translation>H.264: menor</translation>
    </message>
    <message>
        <source>Movies of the shots</source>
        <translation>Vídeos dos planos</translation>
    </message>
    <message>
        <source>&amp;Movies of the shots</source>
        <translation>&amp;Vídeos dos planos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Handles</source>
        <translation>Sobras</translation>
    </message>
    <message>
        <source>How much more of each shot there is behind its cut, for trimming</source>
        <translation>Quanto sobra de cada plano além do corte, para apará-lo</translation>
    </message>
    <message>
        <source>Han&amp;dles</source>
        <translation>So&amp;bras</translation>
    </message>
    <message>
        <source>Drop-frame timecode</source>
        <translation>Timecode drop-frame</translation>
    </message>
    <message>
        <source>The whole story, %1</source>
        <translation>A história toda, %1</translation>
    </message>
    <message>
        <source>As the story, %1p</source>
        <translation>Como a história, %1p</translation>
    </message>
    <message>
        <source>As the story, %1</source>
        <translation>Como a história, %1</translation>
    </message>
</context>
<context>
    <name>widgets::FineTunePanel</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;End now and keep it</source>
        <translation>&amp;Terminar e manter</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Estado do treinamento</translation>
    </message>
    <message>
        <source>Sample of what was learnt so far</source>
        <translation>Amostra do que foi aprendido até agora</translation>
    </message>
    <message>
        <source>A &amp;folder of pictures and movies</source>
        <translation>Uma p&amp;asta de imagens e vídeos</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Time to train</source>
        <translation>Duração do treinamento</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Meus desenhos</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nome do novo modelo</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>Aprender com</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Duração</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <translation>Perda do treinamento</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <source>on pictures kept back</source>
        <translation>em imagens reservadas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>passos</translation>
    </message>
    <message numerus="yes">
        <source>The story&apos;s own %n picture(s)</source>
        <translation>
            <numerusform>A %n imagem da história</numerusform>
            <numerusform>As %n imagens da história</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
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
        <translation>Gerar %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Gerar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Select a shot or a transition
to say what happens in it</source>
        <translation>Selecione um plano ou uma transição
para dizer o que acontece</translation>
    </message>
</context>
<context>
    <name>widgets::JobDelegate</name>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>levou %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
</context>
<context>
    <name>widgets::LengthField</name>
    <message>
        <source>A length looks like 4:12 (seconds:frames), 4.5 s or 108f</source>
        <translation>Uma duração se escreve 4:12 (segundos:quadros), 4.5 s ou 108f</translation>
    </message>
</context>
<context>
    <name>widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>How loud it is, left and right</source>
        <translation>Nível do som, esquerda e direita</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>widgets::ModelsPanel</name>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add SEINE</source>
        <translation>Adicionar SEINE</translation>
    </message>
    <message>
        <source>seine</source>
        <translation>seine</translation>
    </message>
    <message>
        <source>half the size (float16)</source>
        <translation>metade do tamanho (float16)</translation>
    </message>
    <message>
        <source>half the size, wider range (bfloat16)</source>
        <translation>metade do tamanho, faixa mais ampla (bfloat16)</translation>
    </message>
    <message>
        <source>full precision (float32)</source>
        <translation>precisão total (float32)</translation>
    </message>
    <message>
        <source>seine.pt, as it was downloaded; empty: Stable Diffusion alone, to be trained</source>
        <translation>seine.pt, como foi baixado; vazio: só Stable Diffusion, a ser treinado</translation>
    </message>
    <message>
        <source>the folder stable-diffusion-v1-4</source>
        <translation>a pasta stable-diffusion-v1-4</translation>
    </message>
    <message>
        <source>C&amp;heckpoint</source>
        <translation>C&amp;heckpoint</translation>
    </message>
    <message>
        <source>&amp;Stable Diffusion 1.4</source>
        <translation>&amp;Stable Diffusion 1.4</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>S&amp;tored as</source>
        <translation>Salv&amp;o como</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (em uso)</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>não pode ser usado</translation>
    </message>
    <message>
        <source>&amp;Delete %1 for good</source>
        <translation>&amp;Excluir %1 para sempre</translation>
    </message>
</context>
<context>
    <name>widgets::NumberField</name>
    <message>
        <source>A seed is a whole number; empty: the default</source>
        <translation>Uma semente é um número inteiro; vazio: o padrão</translation>
    </message>
    <message>
        <source>From %1 to %2; empty: the default</source>
        <translation>De %1 a %2; vazio: o padrão</translation>
    </message>
</context>
<context>
    <name>widgets::PanelHeader</name>
    <message>
        <source>mixed</source>
        <translation>misto</translation>
    </message>
</context>
<context>
    <name>widgets::PartState</name>
    <message>
        <source>still</source>
        <translation>fixa</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>a refazer</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>widgets::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>end of move</source>
        <translation>fim do movimento</translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation>provisório: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>The queue is empty.
Shots and transitions being made are listed here.</source>
        <translation>A fila está vazia.
Os planos e transições em criação aparecem aqui.</translation>
    </message>
    <message>
        <source>Clear what is finished</source>
        <translation>Limpar o que está concluído</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Pausar a fila</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Mostrar na linha do tempo</translation>
    </message>
    <message>
        <source>Make this next</source>
        <translation>Fazer em seguida</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar tudo</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Continuar a fila</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 a fazer</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>cerca de %1 h</translation>
    </message>
</context>
<context>
    <name>widgets::ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
</context>
<context>
    <name>widgets::SettingsRow</name>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>padrão %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
</context>
<context>
    <name>widgets::ShotPage</name>
    <message>
        <source>Static</source>
        <translation>Fixa</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Travelling in</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>Travelling out</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>Pan à esquerda</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>Pan à direita</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>Tilt para cima</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>Tilt para baixo</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>Câmera na mão</translation>
    </message>
    <message>
        <source>Own move</source>
        <translation>Movimento próprio</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Seed, guidance, steps</source>
        <translation>Semente, orientação, passos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Replace the picture; the timing stays</source>
        <translation>Substituir a imagem; os tempos ficam</translation>
    </message>
    <message>
        <source>clouds drift, grass moves in the wind</source>
        <translation>clouds drift, grass moves in the wind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Imagem fixa</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Quem diz o quê</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>blur, text, watermark</source>
        <translation>blur, text, watermark</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>O que evitar</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Preencher o quadro</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Com tarjas</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Esticar</translation>
    </message>
    <message>
        <source>Scene that begins here</source>
        <translation>Cena que começa aqui</translation>
    </message>
    <message>
        <source>Picture fit</source>
        <translation>Enquadramento da imagem</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>Plano %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 no total</translation>
    </message>
</context>
<context>
    <name>widgets::SoundView</name>
    <message>
        <source>Name of the track</source>
        <translation>Nome da faixa</translation>
    </message>
    <message>
        <source>Mute: this track is not heard</source>
        <translation>Mudo: esta faixa não é ouvida</translation>
    </message>
    <message>
        <source>Solo: only solo tracks are heard</source>
        <translation>Solo: só as faixas em solo são ouvidas</translation>
    </message>
    <message>
        <source>Lock: clips on this track stay as they are</source>
        <translation>Bloquear: os clipes desta faixa ficam como estão</translation>
    </message>
    <message>
        <source>Loudness in decibels: drag sideways, double-click for 0</source>
        <translation>Volume em decibéis: arraste para os lados, clique duplo para 0</translation>
    </message>
    <message>
        <source>Add an audio track</source>
        <translation>Adicionar uma faixa de áudio</translation>
    </message>
    <message>
        <source>Drag to fade</source>
        <translation>Arraste para o fade</translation>
    </message>
    <message>
        <source>Drag for loudness; finer with Shift</source>
        <translation>Arraste para o volume; mais fino com Shift</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silêncio</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Faixa %1</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: não pode ser lido</translation>
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
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Drop music and voices here</source>
        <translation>Solte música e vozes aqui</translation>
    </message>
    <message>
        <source>Audio tracks</source>
        <translation>Faixas de áudio</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>%1 de duração, a partir de %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muda</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>Sound %1 on %2</source>
        <translation>Som %1 em %2</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%1%L2 dB</source>
        <translation>%1%L2 dB</translation>
    </message>
    <message>
        <source>%1 (the track is locked)</source>
        <translation>%1 (a faixa está bloqueada)</translation>
    </message>
</context>
<context>
    <name>widgets::StatusStrip</name>
    <message>
        <source>The model that makes shots and transitions</source>
        <translation>O modelo que faz os planos e transições</translation>
    </message>
    <message>
        <source>Generate what no longer matches</source>
        <translation>Gerar o que não corresponde mais</translation>
    </message>
    <message>
        <source>Size and frame rate of the film</source>
        <translation>Tamanho e taxa de quadros do filme</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>%1 to generate</source>
        <translation>%1 a gerar</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 fps</source>
        <translation>%1 × %2 · %3 fps</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>história %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memória %1</translation>
    </message>
</context>
<context>
    <name>widgets::TakesSection</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show two takes side by side</source>
        <translation>Mostrar dois takes lado a lado</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nova semente</translation>
    </message>
    <message>
        <source>Make another take with another seed</source>
        <translation>Fazer outro take com outra semente</translation>
    </message>
    <message>
        <source>The words seem to be about something else than this take shows.</source>
        <translation>O texto parece falar de algo diferente do que este take mostra.</translation>
    </message>
</context>
<context>
    <name>widgets::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Nenhum take ainda</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · semente %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>being made, %1 %</source>
        <translation>em criação, %1%</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>a refazer</translation>
    </message>
    <message>
        <source>Take %1, seed %2</source>
        <translation>Take %1, semente %2</translation>
    </message>
    <message>
        <source>Play the stand-in instead</source>
        <translation>Reproduzir o provisório</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Tirar a estrela</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Pôr estrela</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Reproduzir aqui</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock: nothing takes its place</source>
        <translation>Bloquear: nada o substitui</translation>
    </message>
    <message>
        <source>Save as a film…</source>
        <translation>Salvar como filme…</translation>
    </message>
    <message>
        <source>Make again with this seed</source>
        <translation>Refazer com esta semente</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>Excluir take</translation>
    </message>
</context>
<context>
    <name>widgets::TimelineOverview</name>
    <message>
        <source>%1 running</source>
        <translation>%1 em andamento</translation>
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
        <translation>Texto do marcador; vazio: sem marcador</translation>
    </message>
    <message>
        <source>%1 long, from %2</source>
        <translation>%1 de duração, a partir de %2</translation>
    </message>
    <message>
        <source>Shot %1, %2</source>
        <translation>Plano %1, %2</translation>
    </message>
    <message>
        <source>%1 from shot %2 to %3</source>
        <translation>%1 do plano %2 ao %3</translation>
    </message>
    <message>
        <source>Drag to change the length; with Alt the next shot gives or takes</source>
        <translation>Arraste para alterar a duração; com Alt, o próximo plano cede ou toma</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here; they play one after the other</source>
        <translation>Solte imagens aqui; elas rodam uma após a outra</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPage</name>
    <message>
        <source>Transition</source>
        <translation>Transição</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
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
        <translation>O que acontece entre eles</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>O que evitar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Transition %1 → %2</source>
        <translation>Transição %1 → %2</translation>
    </message>
    <message>
        <source>The next shot begins at once.</source>
        <translation>O próximo plano começa de imediato.</translation>
    </message>
    <message>
        <source>One picture fades into the other.</source>
        <translation>Uma imagem se funde na outra.</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow.</source>
        <translation>As formas passam de uma para a outra pelo fluxo óptico.</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as you describe.</source>
        <translation>Novas imagens levam de um plano ao outro, conforme sua descrição.</translation>
    </message>
</context>
<context>
    <name>widgets::TransitionPalette</name>
    <message>
        <source>The next shot begins at once</source>
        <translation>O próximo plano começa de imediato</translation>
    </message>
    <message>
        <source>One picture fades into the other</source>
        <translation>Uma imagem se funde na outra</translation>
    </message>
    <message>
        <source>Shapes move into each other along the optical flow</source>
        <translation>As formas passam de uma para a outra pelo fluxo óptico</translation>
    </message>
    <message>
        <source>New pictures lead from one shot to the other, as the prompt says</source>
        <translation>Novas imagens levam de um plano ao outro, conforme a descrição</translation>
    </message>
    <message>
        <source>Kind of transition</source>
        <translation>Tipo de transição</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Fusão</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Morphing</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Gerada</translation>
    </message>
</context>
<context>
    <name>widgets::TransportBar</name>
    <message>
        <source>Fit the picture, or show it at 100 %</source>
        <translation>Ajustar a imagem ou mostrá-la a 100%</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Áreas de segurança</translation>
    </message>
    <message>
        <source>Burn in shot and timecode</source>
        <translation>Mostrar plano e timecode na imagem</translation>
    </message>
    <message>
        <source>Camera: drag where the move begins and ends</source>
        <translation>Câmera: arraste onde o movimento começa e termina</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primeiro quadro</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Um quadro para trás</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Um quadro à frente</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último quadro</translation>
    </message>
    <message>
        <source>Range begins here</source>
        <translation>O intervalo começa aqui</translation>
    </message>
    <message>
        <source>Range ends here</source>
        <translation>O intervalo termina aqui</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Duração do filme</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>widgets::ViewerWidget</name>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Sair da tela cheia</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
</context>
<context>
    <name>widgets::VolumeBar</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Let the film be heard</source>
        <translation>Ativar o som do filme</translation>
    </message>
    <message>
        <source>Mute the film</source>
        <translation>Silenciar o filme</translation>
    </message>
</context>
</TS>
