// The closed classes of French. "on" is no pronoun here: it would be one in every English line.
import type { Grammar } from './grammar.ts';

export const frenchGrammar = {
  determiners: [
    ...['le', 'la', 'les', "l'", 'un', 'une', 'des', 'du', 'au', 'aux', 'votre', 'vos', 'mon'],
    ...['ma', 'mes', 'ton', 'ta', 'tes', 'son', 'sa', 'ses', 'notre', 'nos', 'leur', 'leurs'],
    ...['ce', 'cet', 'cette', 'ces', 'chaque'],
  ],
  pronouns: [
    ...['vous', 'tu', 'il', 'elle', 'nous', 'ils', 'elles', 'je', 'celui-ci', 'celle-ci'],
    ...['cela', 'ça'],
  ],
  finiteVerbs: [
    ...['est', 'sont', 'peut', 'peuvent', 'pouvez', 'doit', 'doivent', 'devez', 'sera'],
    ...['seront', "s'affiche", "s'ouvre", 'apparaît', "s'allume", 'clignote', 'reste'],
    ...['fonctionne', "n'est", "n'a", 'avez', 'ont', 'était', 'devient'],
  ],
  joints: ['et', 'ou', 'mais', 'ni', 'et/ou'],
  alternatives: ['ou'],
  sequences: [
    ...['puis', 'ensuite', 'enfin', 'après quoi', 'suivi de', 'et ensuite', 'et enfin'],
    ...['puis sur', 'ensuite sur', 'et ensuite sur', 'et puis', 'puis à nouveau sur'],
  ],
  subordinators: [
    ...['si', "s'il", "s'ils", 'lorsque', "lorsqu'", 'quand', "jusqu'à", 'dès', 'pendant'],
    ...['car', 'qui', 'que', "qu'", 'dont', 'où', 'après', 'avant', 'afin', 'pour', 'sauf'],
    ...['bien que', 'puisque', 'tandis'],
  ],
  infinitives: ['pour', 'à'],
  instructingInfinitives: ['devez', 'pouvez', 'suffit', 'pensez', 'veillez', 'veuillez'],
  places: [
    ...['dans', 'sur', 'sous', 'depuis', 'vers', 'à', 'au', 'aux', 'près', 'chez', 'parmi'],
    ...['dessous', 'au-dessus', 'en haut', 'en bas'],
  ],
  prepositions: [...['de', "d'", 'en', 'avec', 'par', 'pour', 'sans', 'selon', 'comme', 'via']],
  adverbs: [
    ...['à nouveau', 'de nouveau', 'deux fois', 'maintenant', 'ici', 'immédiatement', "d'abord"],
    ...['aussi', 'également', 'à droite', 'à gauche', 'en haut', 'en bas', 'comme indiqué'],
    ...['comme illustré', 'comme suit', 'enfoncée', 'enfoncé', 'ci-dessous', 'ci-dessus'],
  ],
  fillers: [
    ...['sur', 'ensuite', 'ensuite sur', 'à nouveau', 'à nouveau sur', 'de nouveau'],
    ...['de nouveau sur', "d'abord", "d'abord sur", 'également', 'alors sur', 'une fois sur'],
    ...['deux fois sur', 'longuement sur', 'soit', 'soit sur', 'simplement sur'],
  ],
  askingWords: [
    ...['vérifiez', 'vérifier', 'contrôlez', 'contrôler', 'voir', 'voyez', 'savoir', 'demande'],
    ...['demandez', 'demander', 'déterminez', 'déterminer', 'indiquez', 'indiquer', 'même'],
    ...['comme', 'regardez', 'confirmez'],
  ],
  softeners: [
    ...['veuillez', 'simplement', "d'abord", 'également', 'ensuite', 'alors', 'toujours'],
    ...['bien', 'plutôt', 'à nouveau', 'vous devez', 'vous pouvez'],
  ],
} satisfies Partial<Grammar>;
