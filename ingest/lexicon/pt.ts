// Portuguese, as Brazil and Portugal write it.
import { packFrom } from './packFrom.ts';
import { platformNames } from '../../schema/platformNames.ts';
import { platformClues } from './platformClues.ts';
import { portugueseGrammar } from './ptGrammar.ts';
import { portugueseHeadings } from './ptHeadings.ts';

export const pt = packFrom({
  language: 'pt',
  figureWords: [
    ...['figura', 'fig.', 'fig', 'imagem', 'ilustração', 'captura de tela', 'captura de ecrã'],
    ...['foto', 'fotografia'],
  ],
  figureWordsPlural: [
    ...['figuras', 'figs.', 'imagens', 'ilustrações', 'capturas de tela', 'capturas de ecrã'],
    ...['fotos', 'fotografias'],
  ],
  stepWords: [
    ...['passo', 'passos', 'passo seguinte', 'passos seguintes', 'passo anterior'],
    ...['passos anteriores', 'etapa', 'etapas', 'etapa seguinte', 'etapas seguintes'],
    ...['etapa anterior', 'etapas anteriores', 'ponto', 'pontos', 'fase', 'fases'],
  ],
  labelWords: ['passo', 'etapa'],
  ...portugueseHeadings,
  leadIns: [
    ...['seguinte', 'seguintes', 'a seguir', 'abaixo', 'da seguinte forma'],
    ...['da seguinte maneira', 'do seguinte modo', 'como segue', 'estas etapas', 'estes passos'],
    ...['este artigo', 'neste artigo', 'por exemplo', 'tais como', 'uma das', 'um dos'],
    ...['aqui está', 'aqui estão'],
  ],
  dialogue: { question: ['p', 'pergunta'], answer: ['r', 'resposta'] },
  notes: {
    note: [
      ...['nota', 'notas', 'observação', 'observações', 'obs.', 'obs', 'importante'],
      ...['nota importante', 'observação importante', 'nb', 'n.b.'],
    ],
    warning: [
      ...['aviso', 'avisos', 'advertência', 'atenção', 'cuidado', 'perigo', 'alerta', 'precaução'],
    ],
    tip: [
      ...['dica', 'dicas', 'sugestão', 'sugestões', 'conselho', 'dica útil', 'você sabia'],
      ...['sabia que'],
    ],
  },
  notePhrases: {
    note: [
      ...['observe que', 'note que', 'tenha em mente que', 'tenha em atenção que'],
      ...['lembre-se de que', 'lembre-se que', 'vale lembrar que', 'tenha em conta que'],
      ...['tenha em consideração que'],
    ],
    warning: [],
    tip: [],
  },
  jumps: {
    goto: [
      ...['vá para', 'vá diretamente para', 'vá direto para', 'vá até', 'avance para'],
      ...['avance diretamente para', 'avançar para', 'passe para', 'passe ao', 'passe à'],
      ...['passar para', 'prossiga para', 'prossiga com', 'prosseguir para', 'prosseguir com'],
      ...['continue com', 'continue para', 'continue no', 'continue na', 'continue a partir'],
      ...['continuar com', 'continuar para', 'siga para', 'pule para', 'pular para', 'salte para'],
      ...['saltar para', 'volte para', 'volte ao', 'volte à', 'voltar para', 'voltar ao'],
      ...['voltar à', 'retorne para', 'retorne ao', 'retorne à', 'regresse ao', 'regresse à'],
      ...['regressar ao', 'regressar à', 'comece no', 'comece na', 'comece pelo', 'comece pela'],
      ...['recomece no', 'recomece na', 'recomece a partir', 'retome no', 'retome na'],
      ...['retome a partir'],
    ],
    repeat: [
      ...['repita', 'repetir', 'refaça', 'execute novamente', 'execute as', 'execute os'],
      ...['realize novamente', 'realize as', 'realize os', 'siga novamente', 'siga as', 'siga os'],
      ...['efetue novamente', 'desfaça'],
    ],
    uses: [...['em', 'no', 'na', 'nos', 'nas', 'do', 'da', 'dos', 'das', 'de', 'conforme']],
  },
  rangeWords: ['a', 'ao', 'à', 'até', 'até ao', 'até à', 'até o', 'até a'],
  listWords: ['e', 'ou', '&'],
  conditionWords: ['se', 'caso', 'no caso de'],
  optionalWords: [
    ...['opcional', 'opcionalmente', 'etapa opcional', 'passo opcional', 'facultativo'],
    ...['facultativa'],
  ],
  optionalPhrases: [
    ...['opcionalmente', 'esta etapa é opcional', 'este passo é opcional'],
    ...['você pode ignorar esta etapa', 'você pode pular esta etapa', 'pode ignorar este passo'],
    ...['se desejar'],
  ],
  actions: {
    tap: [
      ...['toque em', 'toque no', 'toque na', 'toque', 'tocar em', 'tocar no', 'tocar na'],
      ...['toca em', 'toque sem soltar'],
    ],
    click: [
      ...['clique em', 'clique no', 'clique na', 'clique nos', 'clique nas', 'clique sobre'],
      ...['clique com o botão direito em', 'clique com o botão direito do mouse em'],
      ...['clique com o botão direito do rato em', 'clique duas vezes em', 'clique', 'clicar em'],
      ...['clicar no', 'clicar na', 'clicar', 'dê um clique em', 'dê um clique duplo em'],
      ...['faça clique em', 'faça clique no', 'faça clique na', 'fazer clique em'],
      ...['faça duplo clique em', 'clicando em'],
    ],
    press: [
      ...['pressione', 'pressionar', 'prima', 'premir', 'prima em', 'aperte', 'apertar'],
      ...['carregue em', 'carregue no', 'carregue na', 'mantenha premido', 'mantenha pressionado'],
      ...['mantenha pressionada'],
    ],
    select: [
      ...['selecione', 'seleccione', 'selecionar', 'escolha', 'escolher', 'marque', 'marcar'],
      ...['desmarque', 'desmarcar', 'assinale'],
    ],
    open: [
      ...['abra', 'abrir', 'vá para', 'vá até', 'vá a', 'vá em', 'ir para', 'acesse', 'acessar'],
      ...['aceda a', 'aceda ao', 'aceda à', 'aceder a', 'entre em', 'navegue até', 'navegue para'],
      ...['inicie', 'iniciar', 'expanda', 'expandir'],
    ],
    enter: [
      ...['digite', 'digitar', 'insira', 'inserir', 'introduza', 'introduzir', 'escreva'],
      ...['escrever', 'preencha', 'preencher', 'informe', 'cole', 'colar'],
    ],
    switch: [
      ...['ative', 'ativar', 'active', 'desative', 'desativar', 'desactive', 'habilite'],
      ...['habilitar', 'desabilite', 'desabilitar', 'ligue', 'ligar', 'desligue', 'desligar'],
    ],
    other: [
      ...['role até', 'role para baixo até', 'deslize até', 'desloque-se até', 'percorra até'],
      ...['arraste', 'arrastar', 'deslize', 'passe o mouse sobre', 'limpe', 'apague'],
    ],
  },
  weakVerbs: [
    ...['abra', 'abrir', 'inicie', 'iniciar', 'expanda', 'expandir', 'digite', 'digitar'],
    ...['insira', 'inserir', 'introduza', 'introduzir', 'escreva', 'escrever', 'preencha'],
    ...['preencher', 'informe', 'cole', 'colar', 'marque', 'marcar', 'ligue', 'ligar'],
    ...['desligue', 'desligar', 'arraste', 'arrastar', 'deslize', 'limpe', 'apague'],
  ],
  controlNouns: [
    ...['botão', 'tecla', 'guia', 'aba', 'separador', 'campo', 'campo de texto'],
    ...['campo de pesquisa', 'campo de busca', 'barra de pesquisa', 'caixa de texto'],
    ...['caixa de pesquisa', 'caixa', 'caixa de seleção', 'caixa de verificação'],
    ...['botão de opção', 'menu', 'submenu', 'item de menu', 'opção de menu'],
    ...['menu de contexto', 'menu contextual', 'menu suspenso', 'menu pendente'],
    ...['lista suspensa', 'lista pendente', 'lista', 'ícone', 'link', 'hiperligação', 'ligação'],
    ...['opção', 'interruptor', 'chave', 'botão de alternância', 'controle deslizante'],
    ...['controlo de deslize', 'comando', 'bloco'],
  ],
  controlNounsPlural: [
    ...['botões', 'teclas', 'guias', 'abas', 'separadores', 'campos', 'caixas'],
    ...['caixas de seleção', 'caixas de verificação', 'menus', 'ícones', 'links', 'opções'],
    ...['interruptores'],
  ],
  namingWords: [
    ...['chamado', 'chamada', 'denominado', 'denominada', 'intitulado', 'intitulada'],
    ...['com o nome', 'identificado como'],
  ],
  containerNouns: [
    ...['caixa de diálogo', 'janela', 'página', 'tela', 'ecrã', 'painel', 'caixa de mensagem'],
    ...['mensagem'],
  ],
  keys: {
    modifiers: [
      ...['ctrl', 'control', 'controle', 'shift', 'maiús', 'alt', 'altgr', 'alt gr', 'cmd'],
      ...['comando', 'command', 'opção', 'option', 'win', 'windows', 'tecla windows'],
      ...['tecla do logotipo do windows', 'fn', 'meta', 'super'],
    ],
    named: [
      ...['enter', 'retorno', 'esc', 'escape', 'tab', 'espaço', 'barra de espaço'],
      ...['barra de espaços', 'delete', 'del', 'backspace', 'retrocesso', 'insert', 'home', 'end'],
      ...['page up', 'page down', 'seta para cima', 'seta para baixo', 'seta para a esquerda'],
      ...['seta para a direita', 'print screen', 'pausa', 'caps lock'],
    ],
  },
  grammar: portugueseGrammar,
  platforms: { ...platformNames },
  platformClues: {
    ...platformClues,
    lookalikes: [...platformClues.lookalikes, ...['endereço mac', 'endereços mac', 'filtro mac']],
    nouns: [
      ...['dispositivo', 'dispositivos', 'telefone', 'telefones', 'celular', 'celulares'],
      ...['telemóvel', 'telemóveis', 'aparelho', 'smartphone', 'tablet', 'tablets', 'computador'],
      ...['computadores', 'navegador', 'utilizador', 'usuário', 'usuários'],
    ],
  },
  errorWords: [
    ...['erro', 'erros', 'mensagem de erro', 'mensagens de erro', 'código de erro', 'exceção'],
  ],
  messageWords: [
    ...['mensagem', 'mensagens', 'aviso', 'alerta', 'notificação', 'exibe', 'exibida', 'mostra'],
    ...['aparece', 'aparecer', 'apareça', 'surge', 'surgir', 'exibir', 'apresenta', 'indica'],
    ...['informa', 'diz', 'retorna'],
  ],
  failureWords: [
    ...['erro', 'falha', 'falhou', 'não', 'impossível', 'nenhum', 'nenhuma', 'desconhecido'],
    ...['desconhecida', 'inesperado', 'inesperada', 'indisponível', 'inválido', 'inválida'],
    ...['incorreto', 'incorreta', 'negado', 'negada', 'recusado', 'recusada', 'rejeitado'],
    ...['rejeitada', 'proibido', 'ausente', 'faltando', 'falta', 'expirado', 'expirada'],
    ...['expirou', 'danificado', 'danificada', 'corrompido', 'problema', 'tente novamente'],
    ...['novamente', 'cheio', 'cheia', 'perdido', 'perdida', 'bloqueado', 'bloqueada'],
    ...['excedido', 'excedida', 'demasiados', 'muito grande', 'tempo limite', 'interrompido'],
    ...['interrompida', 'ocupado', 'ocupada', 'sem'],
  ],
  quotingWords: [
    ...['que diz', 'que indica', 'dizendo', 'informando', 'seguinte', 'como', 'semelhante a'],
    ...['código', 'número', 'com o texto'],
  ],
  causeWords: [
    ...['porque', 'pois', 'já que', 'devido a', 'devido ao', 'devido à', 'por causa de'],
    ...['por causa do', 'por causa da', 'causado por', 'causada por', 'causado pelo'],
    ...['causada pela', 'provocado por', 'provocada por', 'a causa é', 'o motivo é'],
    ...['pode indicar', 'pode significar', 'indica que', 'geralmente indica'],
    ...['normalmente indica', 'significa que', 'ocorre quando', 'ocorre se', 'ocorre porque'],
    ...['acontece quando', 'acontece se', 'aparece quando', 'aparece se', 'é exibida quando'],
    ...['é exibido quando', 'é apresentada quando', 'pode ocorrer se', 'pode ocorrer quando'],
    ...['surge quando', 'pode impedir', 'impede', 'deve-se a', 'deve-se ao', 'deve-se à'],
  ],
  remedyWords: [
    ...['certifique-se', 'verifique se', 'assegure-se', 'você deve', 'deverá', 'é necessário'],
    ...['é preciso', 'recomendamos', 'recomenda-se', 'aconselhamos', 'é recomendável'],
    ...['sugerimos', 'a solução é', 'a solução consiste', 'para resolver', 'para corrigir'],
    ...['você pode resolver', 'pode resolver', 'basta', 'por favor'],
  ],
  remedyExceptions: [
    ...['observe', 'note', 'tenha em mente', 'tenha em atenção', 'consulte', 'veja'],
    ...['lembre-se', 'leia'],
  ],
  remedyLeads: [
    ...['se', 'caso', 'nesse caso', 'neste caso', 'caso contrário', 'quando', 'assim que'],
    ...['depois de', 'depois', 'após', 'antes de', 'antes', 'para', 'como alternativa'],
    ...['alternativamente', 'em vez disso', 'em seguida', 'primeiro', 'por fim', 'além disso'],
    ...['também', 'então'],
  ],
  instructionVerbs: [
    ...['verifique', 'verificar', 'certifique-se', 'assegure-se', 'confira', 'conferir'],
    ...['confirme', 'confirmar', 'tente', 'tentar', 'experimente', 'reinicie', 'reiniciar'],
    ...['feche', 'fechar', 'desconecte', 'desconectar', 'conecte', 'conectar', 'ligue'],
    ...['desligue', 'reconecte', 'retire', 'retirar', 'remova', 'remover', 'coloque', 'colocar'],
    ...['ponha', 'encaixe', 'instale', 'instalar', 'desinstale', 'desinstalar', 'reinstale'],
    ...['reinstalar', 'baixe', 'baixar', 'transfira', 'transferir', 'descarregue', 'salve'],
    ...['salvar', 'guarde', 'guardar', 'copie', 'copiar', 'adicione', 'adicionar', 'exclua'],
    ...['excluir', 'elimine', 'eliminar', 'apague', 'apagar', 'modifique', 'modificar'],
    ...['altere', 'alterar', 'mude', 'mudar', 'substitua', 'substituir', 'troque', 'trocar'],
    ...['configure', 'configurar', 'defina', 'definir', 'crie', 'criar', 'exporte', 'exportar'],
    ...['importe', 'importar', 'envie', 'enviar', 'procure', 'procurar', 'pesquise', 'limpe'],
    ...['limpar', 'use', 'usar', 'utilize', 'utilizar', 'aguarde', 'aguardar', 'espere', 'siga'],
    ...['seguir', 'consulte', 'contate', 'contacte', 'entre', 'leia', 'anote', 'deixe', 'faça'],
    ...['fazer', 'gire', 'girar', 'rode', 'puxe', 'empurre', 'escaneie', 'digitalize'],
    ...['digitalizar', 'leia o código', 'aceite', 'aceitar', 'redefina', 'redefinir', 'reponha'],
    ...['restaure', 'restaurar', 'repita', 'repetir', 'volte', 'voltar', 'continue'],
    ...['continuar', 'prossiga', 'prosseguir', 'avance', 'passe', 'vá', 'saia', 'sair'],
    ...['termine', 'libere', 'liberte', 'permita', 'permitir', 'atualize', 'atualizar'],
    ...['carregue', 'ajuste', 'ajustar', 'desbloqueie', 'bloqueie', 'peça', 'solicite'],
    ...['reduza', 'mova', 'mover', 'encha', 'esvazie', 'aparafuse', 'fixe', 'pule', 'salte'],
    ...['inicie', 'execute'],
  ],
  referenceWords: [
    ...['consulte', 'consultar', 'veja', 'ver', 'veja também', 'visite', 'acesse', 'aceda a'],
    ...['vá para', 'descrito em', 'descritos em', 'descritas em', 'descrito na', 'descritos na'],
    ...['descritas na', 'indicado em', 'explicado em', 'conforme descrito'],
    ...['para obter mais informações', 'para mais informações', 'mais informações'],
    ...['instruções em', 'instruções da', 'instruções na', 'etapas em', 'etapas na'],
    ...['passos em', 'leia', 'siga'],
  ],
  sectionWords: ['seção', 'seções', 'secção', 'secções', 'capítulo', 'tópico'],
  headingStops: [
    ...['a', 'à', 'abaixo', 'acima', 'ao', 'antes', 'após', 'da', 'de', 'depois', 'do', 'e'],
    ...['é', 'em', 'está', 'estão', 'mais', 'na', 'no', 'para', 'que', 'se', 'são', 'então'],
  ],
  selfWords: [
    ...['este artigo', 'esta página', 'este documento', 'este guia', 'este tópico'],
    ...['neste artigo'],
  ],
  siteWords: [
    ...['base de conhecimento', 'base de conhecimentos', 'central de ajuda', 'centro de ajuda'],
    ...['centro de suporte', 'central de suporte', 'site de suporte', 'site', 'website'],
    ...['comunidade', 'fórum', 'guia do usuário', 'guia do utilizador', 'manual do usuário'],
  ],
});
