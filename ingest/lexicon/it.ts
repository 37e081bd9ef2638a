// Italian.
import { italianGrammar } from './itGrammar.ts';
import { italianHeadings } from './itHeadings.ts';
import { packFrom } from './packFrom.ts';
import { platformNames } from '../../schema/platformNames.ts';
import { platformClues } from './platformClues.ts';

/** Nouns that begin with a vowel are one word with the article before them: "sull'icona". */
const elided = (nouns: readonly string[]) =>
  nouns.flatMap((noun) =>
    ["l'", "un'", "sull'", "nell'", "dell'", "dall'", "all'"].map((article) => article + noun),
  );

const VOWEL_NOUNS = [
  ...['icona', 'opzione', 'interruttore', 'elenco', 'elenco a discesa', 'elemento'],
  ...['etichetta'],
];
const NOUNS = [
  ...['pulsante', 'tasto', 'bottone', 'scheda', 'campo', 'campo di testo', 'campo di ricerca'],
  ...['barra di ricerca', 'casella', 'casella di testo', 'casella di ricerca'],
  ...['casella di controllo', 'pulsante di opzione', 'menu', 'menù', 'sottomenu', 'voce'],
  ...['voce di menu', 'voce del menu', 'menu contestuale', 'menu a discesa', 'menu a tendina'],
  ...['link', 'collegamento', 'selettore', 'cursore', 'dispositivo di scorrimento'],
  ...['riquadro', 'comando'],
];

export const it = packFrom({
  language: 'it',
  figureWords: [
    ...['figura', 'fig.', 'fig', 'immagine', 'illustrazione', 'schermata', 'screenshot', 'foto'],
    ...['fotografia'],
  ],
  figureWordsPlural: [
    ...['figure', 'figg.', 'immagini', 'illustrazioni', 'schermate', 'screenshot', 'foto'],
    ...['fotografie'],
  ],
  stepWords: [
    ...['passaggio', 'passaggi', 'passaggio successivo', 'passaggi successivi'],
    ...['passaggio precedente', 'passaggi precedenti', 'passo', 'passi', 'passi precedenti'],
    ...['punto', 'punti', 'fase', 'fasi'],
  ],
  labelWords: ['passaggio', 'passo'],
  ...italianHeadings,
  leadIns: [
    ...['seguente', 'seguenti', 'di seguito', 'come segue', 'sotto', 'qui sotto'],
    ...['nel modo seguente', 'questi passaggi', 'questi passi', 'questo articolo'],
    ...['in questo articolo', 'ad esempio', 'per esempio', 'ecco', 'una delle', 'uno dei'],
  ],
  dialogue: { question: ['d', 'domanda'], answer: ['r', 'risposta'] },
  notes: {
    note: [
      ...['nota', 'note', 'n.b.', 'nb', 'importante', 'nota importante', 'nota bene'],
      ...['osservazione', 'si noti', 'da notare'],
    ],
    warning: [
      ...['avviso', 'avvertenza', 'avvertenze', 'avvertimento', 'attenzione', 'cautela'],
      ...['pericolo'],
    ],
    tip: [
      ...['suggerimento', 'suggerimenti', 'consiglio', 'consigli', 'consiglio utile', 'lo sapevi'],
      ...['lo sapevate'],
    ],
  },
  notePhrases: {
    note: [
      ...['si noti che', 'tenere presente che', 'tieni presente che', 'tenga presente che'],
      ...['ricorda che', 'si ricorda che', 'ricordare che', 'nota che'],
    ],
    warning: [],
    tip: [],
  },
  jumps: {
    goto: [
      ...['vai al', 'vai direttamente al', 'vai alla', 'andare al', 'andare alla', 'passa al'],
      ...['passa alla', 'passare al', 'passare alla', 'passare direttamente al'],
      ...['passa direttamente al', 'procedi con', 'procedi al', 'procedere con', 'procedere al'],
      ...['procedere direttamente al', 'prosegui con', 'prosegui dal', 'prosegui al'],
      ...['proseguire con', 'proseguire dal', 'continua con', 'continua dal', 'continuare con'],
      ...['continuare dal', 'torna al', 'torna alla', 'tornare al', 'tornare alla', 'ritorna al'],
      ...['ritornare al', 'salta al', 'saltare al', 'riprendi dal', 'riprendere dal'],
      ...['ricomincia dal', 'ricominciare dal', 'inizia dal', 'inizia con', 'iniziare dal'],
      ...['riparti dal', 'ripartire dal'],
    ],
    repeat: [
      ...['ripeti', 'ripetere', 'ripeti di nuovo', 'ripeta', 'esegui nuovamente'],
      ...['eseguire nuovamente', 'esegui di nuovo', 'eseguire di nuovo', 'esegui i', 'eseguire i'],
      ...['segui i', 'seguire i', 'segui nuovamente', 'seguire nuovamente', 'rifai', 'annulla i'],
    ],
    uses: [
      ...['in', 'al', 'da', 'nel', 'nella', 'del', 'della', 'dal', 'dalla', 'di', 'ai', 'nei'],
      ...['dei', 'secondo'],
    ],
  },
  rangeWords: ['a', 'al', 'fino a', 'fino al', 'alla'],
  listWords: ['e', 'ed', 'o', 'oppure', '&'],
  conditionWords: ['se', 'qualora', 'nel caso in cui', 'in caso di'],
  optionalWords: [
    ...['facoltativo', 'facoltativa', 'opzionale', 'passaggio facoltativo', 'facoltativamente'],
    ...['opzionalmente'],
  ],
  optionalPhrases: [
    ...['facoltativamente', 'opzionalmente', 'questo passaggio è facoltativo'],
    ...['questo passaggio è opzionale', 'è possibile saltare questo passaggio'],
    ...['puoi saltare questo passaggio', 'se lo desideri', 'se si desidera'],
  ],
  actions: {
    tap: [
      ...['tocca', 'toccare', 'tocchi', 'tocca e tieni premuto', 'tieni premuto'],
      ...['tenere premuto'],
    ],
    click: [
      ...['fai clic su', 'fai clic', 'fare clic su', 'fare clic', 'fate clic su'],
      ...['fai doppio clic su', 'fare doppio clic su'],
      ...['fai clic con il pulsante destro del mouse su'],
      ...['fare clic con il pulsante destro del mouse su', 'fai clic con il tasto destro su'],
      ...['fare clic con il tasto destro su', 'clicca su', 'clicca', 'cliccare su', 'cliccare'],
      ...['cliccate su', 'facendo clic su'],
    ],
    press: [...['premi', 'premere', 'premete', 'prema', 'premi su', 'premere su', 'schiaccia']],
    select: [
      ...['seleziona', 'selezionare', 'selezionate', 'scegli', 'scegliere', 'scegliete', 'spunta'],
      ...['spuntare', 'deseleziona', 'deselezionare', 'contrassegna'],
    ],
    open: [
      ...['apri', 'aprire', 'aprite', 'vai a', 'vai su', 'vai in', 'andare a', 'andare su'],
      ...['andare in', 'accedi a', 'accedere a', 'avvia', 'avviare', 'espandi', 'espandere'],
      ...['passa a'],
    ],
    enter: [
      ...['inserisci', 'inserire', 'inserite', 'digita', 'digitare', 'digitate', 'immetti'],
      ...['immettere', 'compila', 'compilare', 'incolla', 'incollare', 'scrivi', 'scrivere'],
    ],
    switch: [
      ...['attiva', 'attivare', 'attivate', 'disattiva', 'disattivare', 'disattivate', 'abilita'],
      ...['abilitare', 'disabilita', 'disabilitare', 'accendi', 'accendere', 'spegni', 'spegnere'],
    ],
    other: [
      ...['scorri fino a', 'scorrere fino a', 'scorri verso il basso fino a', 'trascina'],
      ...['trascinare', 'posiziona il cursore su', 'cancella', 'svuota'],
    ],
  },
  weakVerbs: [
    ...['apri', 'aprire', 'aprite', 'avvia', 'avviare', 'espandi', 'espandere', 'inserisci'],
    ...['inserire', 'inserite', 'digita', 'digitare', 'digitate', 'immetti', 'immettere'],
    ...['compila', 'compilare', 'incolla', 'incollare', 'scrivi', 'scrivere', 'accendi'],
    ...['accendere', 'spegni', 'spegnere', 'contrassegna', 'trascina', 'trascinare', 'cancella'],
    ...['svuota'],
  ],
  controlNouns: [...NOUNS, ...VOWEL_NOUNS, ...elided(VOWEL_NOUNS)],
  controlNounsPlural: [
    ...['pulsanti', 'tasti', 'schede', 'campi', 'caselle', 'caselle di controllo', 'menu'],
    ...['icone', 'link', 'collegamenti', 'opzioni', 'interruttori', 'voci'],
  ],
  namingWords: [
    ...['denominato', 'denominata', 'chiamato', 'chiamata', 'intitolato', 'intitolata'],
    ...['con il nome', "con l'etichetta"],
  ],
  containerNouns: [
    ...['finestra di dialogo', 'finestra', 'pagina', 'schermata', 'pannello', 'riquadro'],
    ...['messaggio'],
  ],
  keys: {
    modifiers: [
      ...['ctrl', 'control', 'maiusc', 'shift', 'alt', 'altgr', 'alt gr', 'cmd', 'comando'],
      ...['command', 'opzione', 'option', 'win', 'windows', 'tasto windows', 'tasto logo windows'],
      ...['fn', 'meta', 'super'],
    ],
    named: [
      ...['invio', 'esc', 'tab', 'tabulazione', 'spazio', 'barra spaziatrice', 'canc'],
      ...['backspace', 'ins', 'pag su', 'pag giù', 'pgsu', 'pggiù', 'freccia su', 'freccia giù'],
      ...['freccia sinistra', 'freccia destra', 'freccia in alto', 'freccia in basso', 'stamp'],
      ...['pausa', 'bloc maiusc'],
    ],
  },
  grammar: italianGrammar,
  platforms: { ...platformNames },
  platformClues: {
    ...platformClues,
    lookalikes: [...platformClues.lookalikes, ...['indirizzo mac', 'indirizzi mac', 'filtro mac']],
    nouns: [
      ...['dispositivo', 'dispositivi', 'telefono', 'telefoni', 'cellulare', 'smartphone'],
      ...['tablet', 'computer', 'browser', 'utente', 'utenti'],
    ],
  },
  errorWords: [
    ...['errore', 'errori', "l'errore", "dell'errore", 'messaggio di errore'],
    ...["messaggio d'errore", 'messaggi di errore', 'codice di errore', 'codice errore'],
    ...['eccezione'],
  ],
  messageWords: [
    ...['messaggio', 'messaggi', 'avviso', 'notifica', 'avvertenza', 'visualizza'],
    ...['visualizzato', 'compare', 'appare', 'mostra', 'indica', 'segnala', 'riporta'],
    ...['restituisce'],
  ],
  failureWords: [
    ...['errore', 'non', 'impossibile', 'fallito', 'fallita', 'riuscito', 'nessun', 'nessuna'],
    ...['sconosciuto', 'sconosciuta', 'imprevisto', 'imprevista', 'non disponibile', 'valido'],
    ...['valida', 'errato', 'errata', 'negato', 'negata', 'rifiutato', 'rifiutata', 'vietato'],
    ...['mancante', 'manca', 'scaduto', 'scaduta', 'danneggiato', 'danneggiata', 'problema'],
    ...['riprova', 'riprovare', 'pieno', 'piena', 'esaurito', 'esaurita', 'perso', 'persa'],
    ...['bloccato', 'bloccata', 'superato', 'superata', 'troppi', 'troppo grande', 'timeout'],
    ...['interrotto', 'interrotta', 'occupato'],
  ],
  quotingWords: [
    ...['che dice', 'che indica', 'che recita', 'con il testo', 'seguente', 'come', 'simile a'],
    ...['codice', 'numero'],
  ],
  causeWords: [
    ...['perché', 'poiché', 'a causa di', 'a causa del', 'a causa della', "a causa dell'"],
    ...['causato da', 'causata da', 'causato dal', 'causata dal', 'dovuto a', 'dovuta a'],
    ...['dovuto al', 'dovuta al', 'è dovuto', 'è dovuta', 'la causa è', 'il motivo è'],
    ...['può indicare', 'può significare', 'indica che', 'significa che', 'di solito indica'],
    ...['si verifica quando', 'si verifica se', 'si verifica perché', 'compare quando'],
    ...['compare se', 'appare quando', 'appare se', 'può verificarsi se'],
    ...['può verificarsi quando', 'viene visualizzato quando', 'viene visualizzato se'],
    ...['può impedire', 'impedisce', 'dipende da', 'deriva da'],
  ],
  remedyWords: [
    ...['assicurati', 'assicurarsi', 'assicuratevi', 'verifica che', 'verificare che', 'devi'],
    ...['è necessario', 'occorre', 'bisogna', 'dovresti', 'si consiglia', 'ti consigliamo'],
    ...['consigliamo', 'si raccomanda', 'è consigliabile', 'la soluzione è'],
    ...['la soluzione consiste', 'per risolvere', 'per correggere', 'puoi risolvere'],
    ...['è possibile risolvere', 'basta'],
  ],
  remedyExceptions: [
    ...['si noti', 'tieni presente', 'tenere presente', 'nota', 'vedi', 'vedere', 'consulta'],
    ...['consultare', 'fare riferimento', 'leggi'],
  ],
  remedyLeads: [
    ...['se', 'in questo caso', 'in tal caso', 'in caso contrario', 'quando', 'una volta'],
    ...['dopo aver', 'dopo', 'prima di', 'prima', 'per', 'altrimenti', 'in alternativa'],
    ...['invece', 'poi', 'quindi', 'successivamente', 'innanzitutto', 'per prima cosa'],
    ...['infine', 'inoltre', 'anche'],
  ],
  instructionVerbs: [
    ...['verifica', 'verificare', 'verificate', 'controlla', 'controllare', 'controllate'],
    ...['assicurati', 'assicurarsi', 'assicuratevi', 'prova', 'provare', 'provate', 'riavvia'],
    ...['riavviare', 'riavviate', 'chiudi', 'chiudere', 'chiudete', 'scollega', 'scollegare'],
    ...['scollegate', 'collega', 'collegare', 'collegate', 'ricollega', 'ricollegare'],
    ...['rimuovi', 'rimuovere', 'rimuovete', 'togli', 'togliere', 'estrai', 'estrarre', 'metti'],
    ...['mettere', 'posiziona', 'posizionare', 'installa', 'installare', 'installate'],
    ...['disinstalla', 'disinstallare', 'reinstalla', 'reinstallare', 'scarica', 'scaricare'],
    ...['salva', 'salvare', 'copia', 'copiare', 'aggiungi', 'aggiungere', 'elimina'],
    ...['eliminare', 'modifica', 'modificare', 'cambia', 'cambiare', 'sostituisci'],
    ...['sostituire', 'configura', 'configurare', 'imposta', 'impostare', 'crea', 'creare'],
    ...['definisci', 'definire', 'esporta', 'esportare', 'importa', 'importare', 'invia'],
    ...['inviare', 'cerca', 'cercare', 'pulisci', 'pulire', 'usa', 'usare', 'utilizza'],
    ...['utilizzare', 'attendi', 'attendere', 'aspetta', 'segui', 'seguire', 'consulta'],
    ...['consultare', 'contatta', 'contattare', 'leggi', 'leggere', 'annota', 'annotare'],
    ...['lascia', 'lasciare', 'fai', 'fare', 'ruota', 'ruotare', 'gira', 'tira', 'spingi'],
    ...['scansiona', 'scansionare', 'conferma', 'confermare', 'accetta', 'accettare'],
    ...['ripristina', 'ripristinare', 'reimposta', 'reimpostare', 'ripeti', 'ripetere', 'torna'],
    ...['tornare', 'continua', 'continuare', 'passa', 'passare', 'vai', 'andare', 'esci'],
    ...['uscire', 'libera', 'liberare', 'consenti', 'consentire', 'aggiorna', 'aggiornare'],
    ...['carica', 'caricare', 'regola', 'regolare', 'sblocca', 'sbloccare', 'blocca', 'chiedi'],
    ...['richiedi', 'riduci', 'ridurre', 'sposta', 'spostare', 'riempi', 'riempire', 'svuota'],
    ...['svuotare', 'avvita', 'fissa', 'salta', 'saltare', 'procedi', 'procedere', 'accedi'],
    ...['accedere', 'disconnetti', 'disconnettersi', 'sostituite', 'eseguire', 'esegui'],
  ],
  referenceWords: [
    ...['vedi', 'vedere', 'vedi anche', 'consulta', 'consultare', 'consultate'],
    ...['fai riferimento a', 'fare riferimento a', 'fare riferimento alla', 'visita'],
    ...['visitare', 'vai a', 'descritto in', 'descritti in', 'descritta nella', 'descritte in'],
    ...['descritti nella', 'indicato in', 'spiegato in', 'come descritto'],
    ...['per ulteriori informazioni', 'per maggiori informazioni', 'ulteriori informazioni'],
    ...['istruzioni in', 'istruzioni nella', 'passaggi nella', 'passaggi in', 'leggi', 'segui'],
  ],
  sectionWords: ['sezione', 'sezioni', 'capitolo', 'paragrafo'],
  headingStops: [
    ...['a', 'al', 'alla', 'che', 'con', 'da', 'del', 'della', 'di', 'e', 'è', 'in', 'nel'],
    ...['nella', 'per', 'poi', 'prima', 'dopo', 'se', 'sono', 'sopra', 'sotto', 'su', 'più'],
  ],
  selfWords: [
    ...['questo articolo', 'questa pagina', 'questo documento', 'questa guida'],
    ...['questo argomento'],
  ],
  siteWords: [
    ...['knowledge base', 'base di conoscenza', 'base di conoscenze', 'centro assistenza'],
    ...['centro di assistenza', 'centro di supporto', 'sito di assistenza', 'sito di supporto'],
    ...['sito web', 'community', 'forum', "guida per l'utente", 'manuale utente'],
  ],
});
