// Italian headings and titles, what articles state of themselves, and what sites print around them.
import type { PackWords } from './packFrom.ts';

/** Verbs of titles. */
const VERBS = [
  ...['abilitare', 'accedere', 'accoppiare', 'aggiornare', 'aggiungere', 'annullare'],
  ...['aprire', 'associare', 'attivare', 'bloccare', 'cambiare', 'cancellare', 'caricare'],
  ...['cercare', 'collegare', 'condividere', 'configurare', 'connettere', 'controllare'],
  ...['convertire', 'copiare', 'correggere', 'creare', 'disabilitare', 'disattivare'],
  ...['disconnettere', 'disinstallare', 'eliminare', 'esportare', 'formattare', 'gestire'],
  ...['importare', 'impostare', 'inserire', 'installare', 'inviare', 'invitare', 'modificare'],
  ...['nascondere', 'ottenere', 'personalizzare', 'pianificare', 'pulire', 'recuperare'],
  ...['registrare', 'reimpostare', 'reinstallare', 'rimuovere', 'rinominare', 'riparare'],
  ...['ripristinare', 'risolvere', 'salvare', 'sbloccare', 'scansionare', 'scaricare'],
  ...['sincronizzare', 'sostituire', 'spostare', 'stampare', 'trasferire', 'trovare', 'usare'],
  ...['utilizzare', 'verificare', 'visualizzare'],
];

/** "Come esportare il registro": alone, the word would be an English one. */
const HOW = [
  ...VERBS,
  ...[...['fare', 'posso', 'si', 'faccio', 'procedere', 'effettuare', 'eseguire']],
].map((verb) => `come ${verb}`);

export const italianHeadings = {
  headings: {
    overview: [
      ...['panoramica', 'introduzione', 'riepilogo', 'sommario', 'sintesi', 'in breve', 'scopo'],
      ...['obiettivo', 'obiettivi', 'ambito', 'informazioni su questo articolo'],
      ...['informazioni su questa guida', 'presentazione', 'informazioni generali'],
    ],
    background: [
      ...['contesto', 'premessa', 'descrizione', 'dettagli', 'maggiori informazioni'],
      ...['ulteriori informazioni', 'informazioni aggiuntive', 'altre informazioni'],
      ...['informazioni di base', 'approfondimento', 'approfondimenti'],
    ],
    requirements: [
      ...['requisiti', 'requisito', 'prerequisiti', 'prerequisito', 'requisiti di sistema'],
      ...['requisiti minimi', 'requisiti preliminari', 'condizioni preliminari'],
      ...['prima di iniziare', 'prima di cominciare', 'prima di procedere', 'preparazione'],
      ...['operazioni preliminari', 'cosa serve', 'cosa ti serve', 'che cosa serve'],
      ...['cosa occorre', 'di cosa hai bisogno', 'di cosa si ha bisogno', 'ti serviranno'],
      ...['occorrente', 'materiale necessario'],
    ],
    procedure: [
      ...['procedura', 'procedure da seguire', 'istruzioni', 'passaggi', 'passaggi da seguire'],
      ...['passo dopo passo', 'passo per passo', 'guida passo passo', 'guida passo dopo passo'],
      ...['istruzioni dettagliate', 'come fare', 'come procedere', 'procedimento'],
      ...['operazioni da eseguire'],
    ],
    troubleshooting: [
      ...['risoluzione dei problemi', 'risoluzione problemi', 'risolvere i problemi'],
      ...['problemi e soluzioni', 'possibili problemi', 'possibili problemi e soluzioni'],
      ...['problemi noti', 'problemi comuni', 'problemi frequenti', 'problemi', 'errori'],
      ...['messaggi di errore', 'codici di errore', 'errori comuni', 'errori frequenti'],
      ...['domande frequenti', 'domande e risposte', 'faq', 'in caso di problemi'],
      ...['se si verificano problemi', 'se qualcosa non funziona', 'se riscontri problemi'],
    ],
    references: [
      ...['riferimenti', 'vedi anche', 'vedere anche', 'consulta anche', 'articoli correlati'],
      ...['contenuti correlati', 'argomenti correlati', 'informazioni correlate'],
      ...['link correlati', 'collegamenti correlati', 'link utili', 'collegamenti utili'],
      ...['collegamenti', 'risorse', 'risorse aggiuntive', 'altre risorse', 'altri articoli'],
      ...['articoli in questa sezione', 'articoli consigliati', 'articoli simili'],
      ...['per saperne di più', 'scopri di più', 'leggi anche', 'potrebbe interessarti anche'],
      ...['potrebbero interessarti anche', 'documenti correlati'],
    ],
    notes: [
      ...['note importanti', 'note aggiuntive', 'note finali', 'osservazioni'],
      ...['note a piè di pagina', 'suggerimenti', 'suggerimenti utili', 'consigli utili'],
      ...['consigli', 'suggerimenti e trucchi', 'buono a sapersi', 'da sapere', 'limitazioni'],
      ...['restrizioni', 'dichiarazione di non responsabilità', 'esclusione di responsabilità'],
    ],
  },
  openingHeadings: [
    ...['panoramica', 'introduzione', 'riepilogo', 'sommario', 'scopo', 'contesto', 'premessa'],
    ...['sintomi', 'sintomo', 'problema', 'requisiti', 'prerequisiti', 'prima di iniziare'],
    ...['prima di cominciare', 'cosa serve', 'cosa ti serve', 'si applica a'],
  ],
  closings: [
    ...['serve ancora aiuto', 'hai ancora bisogno di aiuto'],
    ...['hai bisogno di ulteriore assistenza', 'hai bisogno di aiuto', 'serve altro aiuto'],
    ...['questo articolo ti è stato utile', 'questo articolo è stato utile'],
    ...['questa pagina è stata utile', 'queste informazioni sono state utili'],
    ...['abbiamo risposto alla tua domanda', 'altre domande', 'hai altre domande'],
  ],
  symptomHeadings: [
    ...['sintomi', 'sintomo', 'problema', 'il problema', 'descrizione del problema'],
    ...['che cosa succede', 'cosa succede', 'anomalia'],
  ],
  causeHeadings: [
    ...['causa', 'la causa', 'motivo', 'motivi', 'ragione', 'possibile causa'],
    ...['possibili cause', 'causa possibile', 'cause possibili', 'causa probabile'],
    ...['cause probabili', 'cause comuni', 'origine del problema', 'perché succede'],
    ...['perché si verifica', 'perché si verifica questo errore'],
    ...['cosa significa questo messaggio', 'cosa significa questo errore', 'che cosa significa'],
  ],
  remedyHeadings: [
    ...['soluzione', 'soluzioni', 'la soluzione', 'risoluzione', 'rimedio', 'rimedi'],
    ...['soluzione alternativa', 'soluzione temporanea', 'possibile soluzione'],
    ...['possibili soluzioni', 'soluzioni possibili', 'cosa fare', 'che cosa fare'],
    ...['cosa puoi fare', 'cosa posso fare', 'come risolvere', 'come risolvere il problema'],
    ...['come risolvere questo errore', "come correggere l'errore", 'azione', 'azioni'],
    ...['azione consigliata', 'azioni consigliate', 'intervento', 'azioni correttive'],
  ],
  headingGoals: ['per'],
  titleKeys: ['titolo', "titolo dell'articolo", 'titolo della pagina'],
  metadataKeys: {
    identifier: [
      ...['id articolo', "id dell'articolo", 'identificativo articolo', 'numero articolo'],
      ...["numero dell'articolo", 'articolo n.', 'numero kb', 'numero kb originale'],
      ...['id documento', 'numero documento'],
    ],
    url: ['url', "url dell'articolo", 'permalink', 'link permanente'],
    updatedAt: [
      ...['ultimo aggiornamento', 'aggiornato', 'aggiornato il', 'data di aggiornamento'],
      ...['ultima modifica', 'modificato', 'modificato il', 'ultima revisione', 'pubblicato'],
      ...['pubblicato il', 'data di pubblicazione'],
    ],
    labels: [
      ...['etichette', 'parole chiave', 'tag', 'categoria', 'categorie', 'argomento', 'argomenti'],
    ],
    product: [
      ...['prodotto', 'prodotti', 'si applica a', 'prodotti interessati'],
      ...['versione originale del prodotto'],
    ],
    version: [
      ...['versione', 'versione del prodotto', 'versione del software', 'versione software'],
      ...["versione dell'app"],
    ],
  },
  titles: {
    opening: [
      ...[
        ...['voglio', 'vorrei', 'desidero', 'devo', 'non riesco a', 'non riesco ad', 'non posso'],
        ...['non è possibile', 'impossibile', 'cosa fare se', 'cosa fare quando', 'perché'],
        ...['risolvere', 'risoluzione dei problemi', 'guida a', 'guida per'],
      ],
      ...HOW,
    ],
    goal: [
      ...['come', 'come posso', 'come si può', 'come devo', 'come faccio a', 'come fare per'],
      ...['scopri come', 'voglio', 'vorrei', 'desidero', 'devo', 'posso', 'passaggi per'],
      ...['guida per'],
    ],
    obstacle: [
      ...['non riesco a', 'non riesco ad', 'non riesce a', 'non posso', 'non può'],
      ...['non è possibile', 'impossibile', 'problemi con', 'problemi durante', 'errore durante'],
      ...['difficoltà a'],
    ],
    hindrances: ['senza'],
    method: [
      ...['tramite', 'mediante', 'utilizzando', 'usando', 'attraverso', 'per mezzo di'],
      ...["con l'aiuto di", 'via'],
    ],
    namedMethod: ['con'],
    companions: [
      ...['condividere', 'sincronizzare', 'lavorare', 'comunicare', 'collaborare', 'confrontare'],
      ...['associare', 'iniziare', 'sostituire', 'integrare', 'collegare', 'accoppiare'],
      ...['connettere'],
    ],
    passives: ['essere'],
    clauses: ['se', 'quando', 'in caso di', 'durante', 'dopo', 'prima'],
    verbs: VERBS,
    platform: ['per', 'su', 'in', 'da', 'con'],
  },
  boilerplate: {
    lines: [
      ...['vai al contenuto', 'vai al contenuto principale', 'passa al contenuto principale'],
      ...['passa a contenuto principale', 'salta al contenuto', 'salta al contenuto principale'],
      ...['salta la navigazione', 'torna su', "torna all'inizio", "torna all'inizio della pagina"],
      ...['inizio pagina', 'stampa questa pagina', 'stampa questo articolo', 'stampa articolo'],
      ...['condividi questo articolo', 'condividi questa pagina', 'condividi articolo'],
      ...['articoli visualizzati di recente', 'visualizzati di recente', '0 commenti', 'seguici'],
      ...['tutti i diritti riservati', 'i commenti sono chiusi'],
      ...['accedi per lasciare un commento', 'accedi per aggiungere un commento'],
    ],
    openings: [
      ...['questo articolo ti è stato utile', 'questo articolo è stato utile'],
      ...["questo articolo ti è stato d'aiuto", 'questa pagina è stata utile'],
      ...['questa pagina ti è stata utile', 'questa risposta ti è stata utile'],
      ...['queste informazioni sono state utili', 'queste informazioni ti sono state utili'],
      ...['ti è stato utile', 'è stato utile', 'hai trovato utile questo articolo'],
      ...['abbiamo risposto alla tua domanda', 'valuta questo articolo', 'vota questo articolo'],
      ...['hai altre domande', 'altre domande?', 'hai domande?'],
    ],
    answers: [
      ...['sì', 'si', 'no', 'sì no', 'sì / no', 'sì | no', 'non proprio', 'invia'],
      ...['invia feedback', 'feedback', 'commenti', 'grazie', 'grazie per il feedback'],
      ...['grazie per il tuo feedback', 'grazie per la tua opinione', 'condividi', 'stampa'],
      ...['segui'],
    ],
    links: [
      ...['pagina iniziale', 'menu', 'menù', 'cerca', 'ricerca', 'accedi', 'login', 'registrati'],
      ...['crea account', 'il mio account', 'contatti', 'contattaci', "contatta l'assistenza"],
      ...['assistenza', 'supporto', 'aiuto', 'centro assistenza', 'community', 'prodotti'],
      ...['invia una richiesta', 'invia richiesta', 'italiano', 'stampa', 'condividi', 'segui'],
      ...['chiudi', 'indietro', 'download', 'tutte le categorie', 'attiva/disattiva navigazione'],
      ...['carrello'],
    ],
    homes: [
      ...['pagina iniziale', 'pagina principale', 'assistenza', 'supporto', 'aiuto', 'guida'],
      ...['centro assistenza', 'centro di assistenza', 'assistenza e supporto'],
      ...['tutti gli articoli', 'tutte le categorie', 'tutte le raccolte', 'documentazione'],
    ],
  },
} satisfies Partial<PackWords>;
