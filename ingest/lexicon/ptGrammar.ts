// The closed classes of Portuguese.
import type { Grammar } from './grammar.ts';

export const portugueseGrammar = {
  determiners: [
    ...['o', 'a', 'os', 'as', 'um', 'uma', 'uns', 'umas', 'ao', 'à', 'aos', 'às', 'do', 'da'],
    ...['dos', 'das', 'no', 'na', 'nos', 'nas', 'num', 'numa', 'pelo', 'pela', 'seu', 'sua'],
    ...['seus', 'suas', 'meu', 'minha', 'meus', 'minhas', 'teu', 'tua', 'este', 'esta', 'estes'],
    ...['estas', 'esse', 'essa', 'esses', 'essas', 'neste', 'nesta', 'cada'],
  ],
  pronouns: [...['você', 'vocês', 'tu', 'ele', 'ela', 'nós', 'eles', 'elas', 'eu', 'isso', 'isto']],
  finiteVerbs: [
    ...['é', 'são', 'está', 'estão', 'pode', 'podem', 'deve', 'devem', 'será', 'serão', 'tem'],
    ...['têm', 'aparece', 'aparecerá', 'aparecem', 'abre', 'fica', 'pisca', 'funciona', 'há'],
    ...['foi', 'foram', 'precisa'],
  ],
  joints: ['e', 'ou', 'mas', 'nem', 'e/ou'],
  alternatives: ['ou'],
  sequences: [
    ...['depois', 'em seguida', 'então', 'finalmente', 'por fim', 'seguido de', 'e depois'],
    ...['e em seguida', 'e, em seguida,', 'e então', 'e por fim', 'depois em', 'em seguida em'],
    ...['e depois em', 'e em seguida em'],
  ],
  subordinators: [
    ...['se', 'caso', 'quando', 'até', 'enquanto', 'porque', 'que', 'quem', 'cujo', 'onde'],
    ...['após', 'antes', 'depois', 'embora', 'para', 'a menos que', 'assim que', 'exceto'],
  ],
  infinitives: ['para'],
  instructingInfinitives: ['deve', 'pode', 'basta', 'necessário', 'preciso', 'precisa'],
  places: [
    ...['em', 'desde', 'sobre', 'sob', 'dentro', 'até', 'junto', 'abaixo', 'acima', 'entre'],
    ...['perto'],
  ],
  prepositions: [...['de', 'com', 'por', 'para', 'sem', 'como', 'conforme', 'mediante']],
  adverbs: [
    ...['novamente', 'de novo', 'outra vez', 'duas vezes', 'agora', 'aqui', 'ali'],
    ...['imediatamente', 'primeiro', 'também', 'à direita', 'à esquerda', 'como mostrado'],
    ...['conforme mostrado', 'conforme indicado', 'pressionada', 'pressionado', 'premida'],
    ...['premido'],
  ],
  fillers: [
    ...['em', 'sobre', 'depois', 'depois em', 'em seguida em', 'em seguida', 'então em'],
    ...['agora em', 'agora', 'primeiro em', 'novamente em', 'novamente', 'também em'],
    ...['duas vezes em'],
  ],
  askingWords: [
    ...['verifique', 'verificar', 'confira', 'conferir', 'ver', 'veja', 'saber', 'pergunta'],
    ...['perguntar', 'perguntado', 'indique', 'determine', 'determinar', 'como', 'mesmo', 'até'],
    ...['confirme', 'confirmar', 'não', 'que', 'onde', 'já', 'dispositivo', 'aplicativo'],
    ...['aplicação', 'programa'],
  ],
  softeners: [
    ...['por favor', 'simplesmente', 'primeiro', 'também', 'depois', 'então', 'sempre'],
    ...['novamente', 'em vez disso', 'apenas', 'você deve', 'você pode', 'deve', 'pode'],
  ],
} satisfies Partial<Grammar>;
