// French.
import { frenchGrammar } from './frGrammar.ts';
import { frenchHeadings } from './frHeadings.ts';
import { packFrom } from './packFrom.ts';
import { platformNames } from '../../schema/platformNames.ts';
import { platformClues } from './platformClues.ts';

/** Nouns that begin with a vowel are one word with the article before them: "l'onglet". */
const elided = (nouns: readonly string[]) =>
  nouns.flatMap((noun) => ["l'", "d'", "qu'"].map((article) => article + noun));

const VOWEL_NOUNS = [
  ...['onglet', 'option', 'icône', 'interrupteur', 'élément', 'élément de menu', 'entrée'],
];
const NOUNS = [
  ...['bouton', 'champ', 'champ de texte', 'champ de saisie', 'champ de recherche'],
  ...['barre de recherche', 'zone de texte', 'zone de recherche', 'case', 'case à cocher'],
  ...['bouton radio', "bouton d'option", 'menu', 'sous-menu', 'menu contextuel'],
  ...['menu déroulant', 'liste déroulante', 'liste', 'lien', 'curseur', 'bascule'],
  ...['commutateur', 'touche', 'commande', 'vignette', 'rubrique', 'pictogramme'],
];

export const fr = packFrom({
  language: 'fr',
  figureWords: [
    ...['figure', 'fig.', 'fig', 'image', 'illustration', "capture d'écran", 'capture'],
    ...['schéma', 'photo', 'photographie'],
  ],
  figureWordsPlural: [
    ...['figures', 'images', 'illustrations', "captures d'écran", 'captures', 'schémas'],
    ...['photos'],
  ],
  stepWords: [
    ...['étape', 'étapes', 'étape suivante', 'étapes suivantes', 'étape précédente'],
    ...['étapes précédentes', 'etape', 'etapes', 'point', 'points', 'phase', 'phases'],
  ],
  labelWords: ['étape', 'etape'],
  ...frenchHeadings,
  leadIns: [
    ...['suivant', 'suivante', 'suivants', 'suivantes', 'ci-dessous', 'ci-après', 'comme suit'],
    ...['ces étapes', 'cet article', 'dans cet article', 'par exemple', 'voici', 'tels que'],
    ...['telles que', "l'une des", "l'un des", 'de la manière suivante'],
  ],
  dialogue: { question: ['q', 'question'], answer: ['r', 'réponse'] },
  notes: {
    note: [
      ...['remarque', 'remarques', 'note', 'notes', 'nota', 'important', 'à noter', 'à savoir'],
      ...['bon à savoir', 'nb', 'n.b.', 'information', 'précision'],
    ],
    warning: [
      ...['avertissement', 'attention', 'mise en garde', 'danger', 'avertissement important'],
      ...['prudence'],
    ],
    tip: [
      ...['conseil', 'conseils', 'astuce', 'astuces', 'conseil pratique', 'le saviez-vous'],
      ...['bon à savoir également'],
    ],
  },
  notePhrases: {
    note: [
      ...['veuillez noter', 'notez que', 'à noter que', 'il est à noter que', "gardez à l'esprit"],
      ...["n'oubliez pas que", 'remarquez que'],
    ],
    warning: [],
    tip: [],
  },
  jumps: {
    goto: [
      ...['passez au', 'passer au', 'passez directement au', 'allez au', 'revenez au'],
      ...['revenir au', 'retournez au', 'retourner au', 'reprenez au', 'reprenez du'],
      ...['continuez au', 'poursuivez au', 'passez à', 'passez directement à', 'passer à'],
      ...['passez ensuite à', 'allez à', 'allez directement à', 'aller à', 'rendez-vous à'],
      ...['revenez à', 'revenir à', 'retournez à', 'retourner à', 'reprenez à', 'reprenez depuis'],
      ...['reprenez à partir de', 'reprendre à', 'continuez à', 'continuez avec'],
      ...['continuez à partir de', 'poursuivez à', 'poursuivez avec', 'poursuivez directement à'],
      ...['poursuivre à', 'recommencez à', 'recommencez à partir de', 'recommencez depuis'],
      ...['commencez à', 'commencez par', 'sautez à', 'reportez-vous directement à', 'passe à'],
      ...['reviens à', 'retourne à', 'continue à'],
    ],
    repeat: [
      ...['répétez', 'répéter', 'répète', 'recommencez les', 'refaites', 'refaire'],
      ...['effectuez à nouveau', 'effectuez de nouveau', 'exécutez à nouveau', 'suivez à nouveau'],
      ...['suivez de nouveau', 'effectuez les', 'exécutez les', 'suivez les', 'reprenez les'],
      ...['renouvelez', 'annulez'],
    ],
    uses: [
      ...['à', "à l'", 'de', "de l'", 'dans', "dans l'", 'lors de', "lors de l'", 'depuis'],
      ...["depuis l'", "d'après", "d'après l'", 'au', 'du'],
    ],
  },
  rangeWords: ['à', "jusqu'à", 'au'],
  listWords: ['et', 'ou', '&'],
  conditionWords: ['si', "s'il", "s'ils", 'au cas où', 'dans le cas où'],
  optionalWords: [
    ...['facultatif', 'facultative', 'optionnel', 'optionnelle', 'étape facultative'],
    ...['en option', 'facultativement'],
  ],
  optionalPhrases: [
    ...['facultativement', 'cette étape est facultative', 'cette étape est optionnelle'],
    ...['vous pouvez ignorer cette étape', 'vous pouvez sauter cette étape'],
    ...['si vous le souhaitez'],
  ],
  actions: {
    tap: ['touchez', 'toucher', 'touche', 'tapotez', 'tapez sur'],
    click: [
      ...['cliquez sur', 'cliquez avec le bouton droit sur'],
      ...['cliquez avec le bouton droit de la souris sur', 'cliquez deux fois sur', 'cliquez'],
      ...['cliquer sur', 'cliquer avec le bouton droit sur', 'cliquer', 'clique sur'],
      ...['double-cliquez sur', 'double-cliquer sur', 'faites un clic droit sur'],
      ...['faites un double-clic sur', 'effectuez un clic droit sur', 'en cliquant sur'],
    ],
    press: [
      ...['appuyez sur', 'appuyez longuement sur', 'appuyer sur', 'appuie sur', 'pressez'],
      ...['presser', 'maintenez', 'maintenez enfoncée', 'maintenez enfoncé', 'enfoncez'],
      ...['appuyez'],
    ],
    select: [
      ...['sélectionnez', 'sélectionner', 'sélectionne', 'choisissez', 'choisir', 'choisis'],
      ...['cochez', 'cocher', 'coche', 'décochez', 'décocher', 'décoche', 'désélectionnez'],
      ...['désélectionner'],
    ],
    open: [
      ...['ouvrez', 'ouvrir', 'ouvre', 'allez dans', 'allez à', 'allez sur', 'allez dans le'],
      ...['aller dans', 'va dans', 'accédez à', 'accéder à', 'accède à', 'rendez-vous dans'],
      ...['rendez-vous sur', "naviguez jusqu'à", 'lancez', 'lancer', 'développez', 'dépliez'],
      ...['démarrez'],
    ],
    enter: [
      ...['saisissez', 'saisir', 'saisis', 'entrez', 'entrer', 'entre', 'tapez', 'taper', 'tape'],
      ...['renseignez', 'renseigner', 'remplissez', 'remplir', 'indiquez', 'collez', 'coller'],
    ],
    switch: [
      ...['activez', 'activer', 'active', 'désactivez', 'désactiver', 'désactive', 'allumez'],
      ...['éteignez', 'basculez'],
    ],
    other: [
      ...["faites défiler jusqu'à", 'faites glisser', 'balayez', 'pointez sur'],
      ...['placez le curseur sur', 'survolez', 'effacez', 'videz'],
    ],
  },
  weakVerbs: [
    ...['ouvrez', 'ouvrir', 'ouvre', 'lancez', 'lancer', 'démarrez', 'développez', 'dépliez'],
    ...['saisissez', 'saisir', 'saisis', 'entrez', 'entrer', 'entre', 'tapez', 'taper', 'tape'],
    ...['renseignez', 'renseigner', 'remplissez', 'remplir', 'indiquez', 'collez', 'coller'],
    ...['maintenez', 'enfoncez', 'allumez', 'éteignez', 'faites glisser', 'balayez', 'effacez'],
    ...['videz'],
  ],
  controlNouns: [...NOUNS, ...VOWEL_NOUNS, ...elided(VOWEL_NOUNS)],
  controlNounsPlural: [
    ...['boutons', 'champs', 'cases', 'cases à cocher', 'menus', 'liens', 'onglets', 'options'],
    ...['icônes', 'interrupteurs', 'listes', 'touches'],
  ],
  namingWords: [
    ...['nommé', 'nommée', 'intitulé', 'intitulée', 'appelé', 'appelée', 'libellé', 'libellée'],
  ],
  containerNouns: [
    ...['boîte de dialogue', 'fenêtre', 'page', 'écran', "l'écran", 'volet', 'panneau'],
    ...['message'],
  ],
  keys: {
    modifiers: [
      ...['ctrl', 'contrôle', 'control', 'maj', 'majuscule', 'shift', 'alt', 'altgr', 'alt gr'],
      ...['cmd', 'commande', 'command', 'option', 'opt', 'win', 'windows', 'touche windows', 'fn'],
      ...['méta', 'meta', 'super'],
    ],
    named: [
      ...['entrée', 'échap', 'echap', 'esc', 'tab', 'tabulation', 'espace', "barre d'espace"],
      ...['suppr', 'retour arrière', 'inser', 'origine', 'début', 'fin', 'page précédente'],
      ...['page suivante', 'pg préc', 'pg suiv', 'flèche haut', 'flèche bas', 'flèche gauche'],
      ...['flèche droite', 'impr écran', 'impr. écran', 'verr maj'],
    ],
  },
  grammar: frenchGrammar,
  platforms: { ...platformNames },
  platformClues: {
    ...platformClues,
    lookalikes: [...platformClues.lookalikes, ...['adresse mac', 'adresses mac', 'filtrage mac']],
    nouns: [
      ...['appareil', 'appareils', 'téléphone', 'téléphones', 'smartphone', 'smartphones'],
      ...['tablette', 'tablettes', 'ordinateur', 'ordinateurs', 'navigateur', 'navigateurs'],
      ...['utilisateur', 'utilisateurs'],
    ],
  },
  errorWords: [
    ...['erreur', 'erreurs', "l'erreur", "d'erreur", "message d'erreur", "messages d'erreur"],
    ...["code d'erreur", 'code erreur', 'exception'],
  ],
  messageWords: [
    ...['message', 'messages', 'avertissement', 'alerte', 'notification', 'affiche'],
    ...["s'affiche", 'affichent', 'indique', 'signale', 'apparaît', 'mention'],
  ],
  failureWords: [
    ...['erreur', 'échec', 'échoué', 'échoue', 'impossible', 'ne peut pas', "n'a pas pu"],
    ...["n'ont pas pu", 'ne peuvent pas', 'pas', 'aucun', 'aucune', 'non', 'inconnu'],
    ...['inconnue', 'inattendu', 'inattendue', 'indisponible', 'invalide', 'incorrect'],
    ...['incorrecte', 'refusé', 'refusée', 'rejeté', 'interdit', 'manquant', 'manquante'],
    ...['introuvable', 'expiré', 'expirée', 'endommagé', 'endommagée', 'corrompu', 'corrompue'],
    ...['problème', 'réessayez', 'réessayer', 'plein', 'pleine', 'saturé', 'saturée', 'perdu'],
    ...['perdue', 'bloqué', 'bloquée', 'dépassé', 'dépassée', 'interrompu', 'interrompue'],
    ...['délai', 'trop de', 'trop volumineux', 'occupé'],
  ],
  quotingWords: [
    ...['indiquant', 'disant', 'qui indique', 'qui dit', 'suivant', 'suivante', 'tel que'],
    ...['telle que', 'comme', 'code', 'numéro', 'avec le texte', 'intitulé', "s'affiche"],
  ],
  causeWords: [
    ...['parce que', "parce qu'", 'car', 'en raison de', 'en raison du', "en raison d'"],
    ...['à cause de', 'à cause du', "à cause d'", 'causé par', 'causée par', 'provoqué par'],
    ...['provoquée par', 'dû à', 'due à', 'dû au', 'due au', 'la cause est', 'la raison est'],
    ...['peut indiquer', 'peut signifier', 'indique que', 'indique généralement'],
    ...['signifie que', 'signifie généralement', 'se produit lorsque', "se produit lorsqu'"],
    ...['se produit si', 'se produit quand', 'apparaît lorsque', "apparaît lorsqu'"],
    ...['apparaît si', "s'affiche lorsque", "s'affiche lorsqu'", 'survient lorsque'],
    ...['survient si', 'peut se produire si', 'peut se produire lorsque', 'peut être causé'],
    ...['peut être causée', 'peut empêcher', 'empêche', 'vient de', 'provient de'],
    ...["provient d'"],
  ],
  remedyWords: [
    ...['veuillez', 'assurez-vous', 'vérifiez que', 'vous devez', 'vous devriez'],
    ...['vous pouvez résoudre', 'vous pouvez corriger', 'nous vous recommandons'],
    ...['nous recommandons', 'nous vous conseillons', 'il est recommandé', 'il est conseillé'],
    ...['il convient de', 'il suffit de', 'la solution consiste', 'la solution est'],
    ...['pour résoudre', 'pour corriger'],
  ],
  remedyExceptions: [
    ...['veuillez noter', 'notez', 'veuillez consulter', 'consultez', 'voir', 'reportez-vous'],
    ...['veuillez vous reporter', 'remarque'],
  ],
  remedyLeads: [
    ...['si', "s'il", "s'ils", 'dans ce cas', 'dans certains cas', 'lorsque', "lorsqu'"],
    ...['quand', 'une fois', 'après', 'avant de', 'avant', 'pour', 'sinon', 'autrement'],
    ...['sinon essayez', 'puis', 'ensuite', "d'abord", "tout d'abord", 'enfin', 'également'],
    ...['de plus', 'à défaut', 'autre solution'],
  ],
  instructionVerbs: [
    ...['vérifiez', 'vérifier', 'vérifie', 'assurez-vous', 'assurez', 'contrôlez', 'contrôler'],
    ...['essayez', 'essayer', 'redémarrez', 'redémarrer', 'redémarre', 'arrêtez', 'arrêter'],
    ...['fermez', 'fermer', 'ferme', 'débranchez', 'débrancher', 'débranche', 'branchez'],
    ...['brancher', 'branche', 'rebranchez', 'rebrancher', 'connectez', 'connecter', 'connecte'],
    ...['connectez-vous', 'déconnectez', 'déconnecter', 'déconnectez-vous', 'reconnectez'],
    ...['retirez', 'retirer', 'retire', 'insérez', 'insérer', 'remettez', 'mettez', 'mettre'],
    ...['placez', 'placer', 'installez', 'installer', 'installe', 'désinstallez'],
    ...['désinstaller', 'réinstallez', 'réinstaller', 'téléchargez', 'télécharger'],
    ...['enregistrez', 'enregistrer', 'copiez', 'copier', 'ajoutez', 'ajouter', 'ajoute'],
    ...['supprimez', 'supprimer', 'supprime', 'modifiez', 'modifier', 'changez', 'changer'],
    ...['remplacez', 'remplacer', 'configurez', 'configurer', 'créez', 'créer', 'crée'],
    ...['définissez', 'définir', 'exportez', 'exporter', 'importez', 'importer', 'envoyez'],
    ...['envoyer', 'recherchez', 'rechercher', 'trouvez', 'nettoyez', 'nettoyer', 'utilisez'],
    ...['utiliser', 'attendez', 'attendre', 'attends', 'patientez', 'suivez', 'suivre'],
    ...['consultez', 'contactez', 'contacter', 'contacte', 'lisez', 'notez', 'laissez'],
    ...['faites', 'faire', 'fais', 'tournez', 'tourner', 'tirez', 'poussez', 'scannez'],
    ...['scanner', 'numérisez', 'confirmez', 'confirmer', 'validez', 'valider', 'réinitialisez'],
    ...['réinitialiser', 'répétez', 'répéter', 'passez', 'revenez', 'retournez', 'reprenez'],
    ...['continuez', 'quittez', 'libérez', 'autorisez', 'autoriser', 'rechargez', 'réglez'],
    ...['mettez à jour', 'demandez', 'réduisez', 'déplacez', 'déplacer', 'fixez', 'vissez'],
    ...['dévissez', 'remplissez', 'videz', 'démontez', 'démonter', 'remontez', 'remonter'],
    ...['rincez', 'rincer', 'nettoyez-le', 'séchez', 'sécher', 'essuyez', 'essuyer'],
    ...['détartrez', 'déverrouillez', 'verrouillez', 'coupez', 'couper', 'rallumez', 'rallumer'],
    ...['allumez', 'allumer', 'éteignez', 'éteindre', 'lancez', 'relancez', 'relancer'],
    ...['rapprochez', 'éloignez', 'orientez', 'resserrez', 'serrez', 'desserrez', 'soulevez'],
    ...['glissez', 'posez', 'pincez', 'annulez', 'annuler', 'approuvez', 'ajustez', 'ajuster'],
    ...['augmentez', 'diminuez', 'repérez', 'localisez', 'comparez', 'préparez', 'évitez'],
    ...['respectez', 'relevez', 'abaissez', 'ignorez', 'effectuez', 'effectuer', 'procédez'],
    ...['procéder', 'exécutez', 'exécuter', 'rendez-vous', 'accédez', 'souscrivez', 'inscrivez'],
    ...['identifiez-vous'],
  ],
  referenceWords: [
    ...['voir', 'voyez', 'consultez', 'consulter', 'reportez-vous à', 'reportez-vous au'],
    ...['référez-vous à', 'référez-vous au', 'rendez-vous sur', 'visitez', 'décrit dans'],
    ...['décrite dans', 'décrites dans', 'décrits dans', 'indiqué dans', 'expliqué dans'],
    ...['comme indiqué', "pour plus d'informations", 'pour en savoir plus', 'instructions de'],
    ...['étapes de', 'lisez', 'suivez'],
  ],
  sectionWords: [...['section', 'sections', 'la section', 'chapitre', 'rubrique', 'partie']],
  headingStops: [
    ...['à', 'au', 'ci-dessous', 'ci-dessus', 'dans', 'de', 'du', 'en', 'et', 'est', 'plus'],
    ...['pour', 'puis', 'qui', 'si', 'sont', 'sur', 'avant', 'après', 'afin'],
  ],
  selfWords: [
    ...['cet article', 'cette page', 'ce document', 'ce guide', 'cette rubrique', 'ce tutoriel'],
    ...['cette procédure'],
  ],
  siteWords: [
    ...['base de connaissances', 'base de connaissance', "centre d'aide", "centre d'assistance"],
    ...["site d'assistance", 'site de support', 'site web', 'site internet', 'communauté'],
    ...['forum', "guide de l'utilisateur", "guide d'utilisation"],
  ],
});
