// Words that point, ask or join, and so say nothing of what an article is about: "see … for more
// information on how to …". As data, a list a language, and only words that no title is about. In:
// nothing. Out: their stems. Negations are never among them: "does not connect" is about the "not".
import { stem } from './words.ts';

const FILLERS: readonly string[] = [
  // English
  'a an the and or of for to in on at by with from about as into onto regarding concerning via',
  'is are be been was were can could may might will would should must do does did have has',
  'i you we they it he she one my your our their its this that these those there here',
  'how what when where which who why if then also please more further additional general',
  'see refer consult visit read learn described describes describing explained explains explaining',
  'information info details detail instruction instructions article articles guide guides page',
  'topic document documentation knowledge base kb faq link section chapter want need following',
  // German
  'der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur im am auf',
  'für mit über bei nach aus an ist sind wird werden kann können wie was wann wo warum wenn ich sie',
  'man wir bitte siehe lesen weitere mehr informationen anleitung anleitungen artikel hinweise',
  'finden unter dazu hier auch zur seite dokumentation wissensdatenbank abschnitt',
  // French
  'le la les l un une des du de et ou au aux en dans sur par pour avec à est sont peut je vous nous',
  'comment quand où pourquoi si plus voir consultez consulter veuillez savoir informations',
  'instructions article page guide rubrique connaissances base',
  // Spanish
  'el los las uno una unos unas y o del al por para con sobre es son puede cómo cuándo dónde qué',
  'más ver véase consulte consultar información instrucciones artículo guía página sección favor',
  // Italian
  'il lo gli i uno e di del della dei delle da dal per su sul sulla nel nella che come quando dove',
  'più vedere vedi consultare consulta informazioni istruzioni articolo guida pagina sezione',
  // Portuguese
  'os as um uma uns umas ou do da dos das no na nos nas pelo pela em com são pode como onde mais',
  'veja ver consulte informações instruções artigo guia seção secção favor',
  // Dutch
  'het een en of van voor met over bij naar uit op is zijn kan hoe wanneer waar waarom als u je wij',
  'zie raadpleeg lees meer informatie instructies artikel handleiding pagina sectie',
  // Russian
  'и или в во на по для с со от из к о об как что когда где если вы я мы см смотрите подробнее',
  'информация информацию инструкции инструкция статья статью статье раздел руководство',
];

const STEMS: ReadonlySet<string> = new Set(FILLERS.flatMap((line) => line.split(' ')).map(stem));

/** Negations, stemmed: a text with one more of them says the opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  [
    'not no without never cannot nor neither',
    'nicht kein keine keinen ohne nie sans pas sin nunca senza non niet geen zonder não sem не нет без',
  ]
    .flatMap((line) => line.split(' '))
    .map(stem),
);

/** Whether a word, cut to its stem, only points, asks or joins. */
export function isFiller(stemmed: string): boolean {
  return STEMS.has(stemmed) && !NEGATIONS.has(stemmed);
}
