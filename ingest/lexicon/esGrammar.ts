// The closed classes of Spanish.
import type { Grammar } from './grammar.ts';

export const spanishGrammar = {
  determiners: [
    ...['el', 'la', 'los', 'las', 'lo', 'un', 'una', 'unos', 'unas', 'al', 'del', 'su', 'sus'],
    ...['tu', 'tus', 'mi', 'mis', 'nuestro', 'nuestra', 'este', 'esta', 'estos', 'estas', 'ese'],
    ...['esa', 'esos', 'esas', 'cada'],
  ],
  pronouns: [
    ...['usted', 'ustedes', 'tú', 'él', 'ella', 'ellos', 'ellas', 'nosotros', 'yo', 'esto'],
    ...['eso'],
  ],
  finiteVerbs: [
    ...['es', 'está', 'están', 'puede', 'pueden', 'puedes', 'debe', 'deben', 'debes', 'será'],
    ...['serán', 'aparece', 'aparecerá', 'aparecen', 'muestra', 'tiene', 'tienen', 'hay'],
    ...['queda', 'parpadea', 'funciona', 'abre', 'estaba', 'ha', 'han'],
  ],
  joints: ['y', 'e', 'o', 'u', 'pero', 'ni', 'y/o'],
  alternatives: ['o', 'u'],
  sequences: [
    ...['luego', 'después', 'a continuación', 'finalmente', 'por último', 'seguido de'],
    ...['y luego', 'y después', 'y, a continuación,', 'y a continuación', 'y finalmente'],
    ...['luego en', 'después en', 'y luego en', 'y después en'],
  ],
  subordinators: [
    ...['si', 'cuando', 'hasta', 'mientras', 'porque', 'que', 'quien', 'cuyo', 'donde'],
    ...['después', 'antes', 'aunque', 'para', 'salvo', 'excepto', 'una vez'],
  ],
  infinitives: ['para', 'a'],
  instructingInfinitives: ['debe', 'debes', 'puede', 'puedes', 'basta', 'necesita'],
  places: [
    ...['en', 'desde', 'sobre', 'bajo', 'dentro', 'hacia', 'junto', 'debajo', 'encima', 'ante'],
    ...['entre'],
  ],
  prepositions: [...['de', 'con', 'por', 'para', 'sin', 'según', 'como', 'mediante']],
  adverbs: [
    ...['de nuevo', 'nuevamente', 'otra vez', 'dos veces', 'ahora', 'aquí', 'allí'],
    ...['inmediatamente', 'primero', 'también', 'a la derecha', 'a la izquierda', 'arriba'],
    ...['abajo', 'como se muestra', 'como se indica', 'pulsada', 'pulsado', 'presionado'],
  ],
  fillers: [
    ...['en', 'sobre', 'luego', 'luego en', 'después', 'después en', 'ahora', 'ahora en'],
    ...['primero', 'primero en', 'de nuevo', 'de nuevo en', 'nuevamente en', 'también'],
    ...['también en', 'a continuación en', 'a continuación', 'dos veces en', 'bien en'],
  ],
  askingWords: [
    ...['compruebe', 'comprueba', 'comprobar', 'verifique', 'verifica', 'verificar', 'ver'],
    ...['vea', 'saber', 'sabe', 'pregunta', 'pregunte', 'indique', 'determine', 'determinar'],
    ...['como', 'incluso', 'aun', 'confirme'],
  ],
  softeners: [
    ...['por favor', 'simplemente', 'primero', 'también', 'luego', 'siempre', 'entonces'],
    ...['en su lugar', 'de nuevo', 'solo', 'debe', 'puede'],
  ],
} satisfies Partial<Grammar>;
