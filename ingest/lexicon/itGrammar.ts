// The closed classes of Italian.
import type { Grammar } from './grammar.ts';

export const italianGrammar = {
  determiners: [
    ...['il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'uno', 'una', 'al', 'allo', 'alla', 'ai'],
    ...['agli', 'alle', 'del', 'dello', 'della', 'dei', 'degli', 'delle', 'dal', 'dalla', 'dai'],
    ...['sul', 'sullo', 'sulla', 'sui', 'sugli', 'sulle', 'nel', 'nello', 'nella', 'nei'],
    ...['negli', 'nelle', 'tuo', 'tua', 'tuoi', 'tue', 'suo', 'sua', 'suoi', 'sue', 'mio'],
    ...['mia', 'proprio', 'propria', 'questo', 'questa', 'questi', 'queste', 'ogni'],
  ],
  pronouns: [...['tu', 'lui', 'lei', 'noi', 'voi', 'loro', 'io', 'esso', 'essa', 'ciò', 'si']],
  finiteVerbs: [
    ...['è', 'sono', 'può', 'possono', 'puoi', 'deve', 'devono', 'devi', 'sarà', 'saranno'],
    ...['viene', 'vengono', 'appare', 'compare', 'rimane', 'lampeggia', 'funziona', 'ha'],
    ...['hanno', 'hai', 'ho', 'aveva', 'verrà'],
  ],
  joints: ['e', 'ed', 'o', 'oppure', 'ma', 'né', 'e/o'],
  alternatives: ['o', 'oppure'],
  sequences: [
    ...['quindi', 'poi', 'successivamente', 'infine', 'seguito da', 'e quindi', 'e poi'],
    ...['e infine', 'e successivamente', 'quindi su', 'poi su', 'e quindi su', 'e poi su'],
    ...['quindi fai clic su'],
  ],
  subordinators: [
    ...['se', 'quando', 'finché', 'mentre', 'perché', 'poiché', 'che', 'chi', 'cui', 'dove'],
    ...['dopo', 'prima', 'affinché', 'per', 'sebbene', 'anche se', 'una volta', 'a meno che'],
  ],
  infinitives: ['per'],
  instructingInfinitives: ['devi', 'puoi', 'necessario', 'possibile', 'basta'],
  places: [
    ...['in', 'su', 'da', 'sotto', 'sopra', 'dentro', 'presso', 'accanto', 'verso', 'a', 'tra'],
    ...['fra', "nell'", "sull'", "dall'", "dell'", "all'"],
  ],
  prepositions: [...['di', 'con', 'per', 'senza', 'come', 'tramite', 'secondo', 'mediante']],
  adverbs: [
    ...['di nuovo', 'nuovamente', 'ancora', 'due volte', 'ora', 'adesso', 'qui', 'subito'],
    ...['prima', 'anche', 'in alto', 'in basso', 'a destra', 'a sinistra', 'come mostrato'],
    ...['come indicato', 'premuto', 'sotto', 'sopra'],
  ],
  fillers: [
    ...['su', 'quindi', 'quindi su', 'poi', 'poi su', 'ora', 'ora su', 'prima', 'prima su'],
    ...['di nuovo', 'di nuovo su', 'nuovamente su', 'anche', 'anche su', 'in alto a destra su'],
    ...['in alto a sinistra su', 'due volte su'],
  ],
  askingWords: [
    ...['verifica', 'verificare', 'verificate', 'controlla', 'controllare', 'controllate'],
    ...['vedere', 'vedi', 'sapere', 'chiede', 'chiesto', 'come', 'anche', 'determinare'],
    ...['indicare', 'confermare'],
  ],
  softeners: [
    ...['prima', 'anche', 'poi', 'quindi', 'sempre', 'semplicemente', 'invece', 'nuovamente'],
    ...['di nuovo', 'manualmente', 'devi', 'puoi'],
  ],
} satisfies Partial<Grammar>;
