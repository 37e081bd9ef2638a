// French headings and titles, what articles state of themselves, and what sites print around them.
import type { PackWords } from './packFrom.ts';

/** Verbs of titles. */
const VERBS = [
  ...['activer', 'actualiser', 'afficher', 'ajouter', 'annuler', 'appairer', 'associer'],
  ...['autoriser', 'bloquer', 'changer', 'charger', 'choisir', 'configurer', 'connecter'],
  ...['convertir', 'copier', 'créer', 'débloquer', 'déconnecter', 'définir', 'déplacer'],
  ...['désactiver', 'désinstaller', 'déverrouiller', 'effacer', 'enregistrer', 'envoyer'],
  ...['exporter', 'formater', 'gérer', 'importer', 'imprimer', 'insérer', 'installer'],
  ...['inviter', 'jumeler', 'masquer', 'mettre', 'migrer', 'modifier', 'nettoyer'],
  ...['numériser', 'obtenir', 'ouvrir', 'partager', 'personnaliser', 'planifier'],
  ...['réinitialiser', 'réinstaller', 'remplacer', 'renommer', 'réparer', 'résoudre'],
  ...['restaurer', 'récupérer', 'sauvegarder', 'scanner', 'se connecter', 'se déconnecter'],
  ...['supprimer', 'synchroniser', 'télécharger', 'transférer', 'trouver', 'utiliser'],
  ...['verrouiller', 'vérifier'],
];

/** "Comment exporter le journal": alone, the word would be an English one. */
const HOW = [
  ...VERBS,
  ...[...['faire', 'puis-je', 'changer de', 'dois-je', 'savoir', 'procéder']],
].map((verb) => `comment ${verb}`);

export const frenchHeadings = {
  headings: {
    overview: [
      ...["vue d'ensemble", 'présentation', 'aperçu', 'introduction', 'résumé', 'en bref'],
      ...['objet', 'objectif', 'objectifs', 'sommaire', 'à propos de cet article'],
      ...['à propos de ce guide', 'portée', 'généralités', "champ d'application"],
    ],
    background: [
      ...['contexte', 'arrière-plan', 'description', 'détails', "plus d'informations"],
      ...['informations complémentaires', 'informations supplémentaires'],
      ...['informations générales', 'explication', 'explications'],
    ],
    requirements: [
      ...['prérequis', 'pré-requis', 'conditions préalables', 'condition préalable'],
      ...['conditions requises', 'conditions nécessaires', 'configuration requise'],
      ...['configuration minimale', 'configuration minimale requise', 'exigences'],
      ...['avant de commencer', 'avant de débuter', 'avant toute chose', 'préparation'],
      ...['préparatifs', 'ce dont vous avez besoin', 'ce dont tu as besoin', "ce qu'il vous faut"],
      ...['de quoi avez-vous besoin', 'vous aurez besoin de', 'vous avez besoin de'],
      ...['il vous faut', 'matériel nécessaire', 'éléments nécessaires'],
    ],
    procedure: [
      ...['procédure', 'procédures', 'instructions', 'instruction', 'étapes', 'étapes à suivre'],
      ...['marche à suivre', 'mode opératoire', "mode d'emploi", 'pas à pas', 'étape par étape'],
      ...['guide pas à pas', 'guide étape par étape', 'instructions pas à pas'],
      ...['instructions détaillées', 'comment faire', 'comment procéder', 'déroulement'],
    ],
    troubleshooting: [
      ...['dépannage', 'résolution des problèmes', 'résolution de problèmes'],
      ...['résoudre les problèmes', 'problèmes et solutions', 'problèmes possibles'],
      ...['problèmes possibles et solutions', 'problèmes connus', 'problèmes courants'],
      ...['problèmes fréquents', 'problèmes éventuels', 'erreurs', "messages d'erreur"],
      ...["codes d'erreur", 'erreurs courantes', 'erreurs fréquentes', 'questions fréquentes'],
      ...['questions fréquemment posées', 'questions et réponses', 'foire aux questions', 'faq'],
      ...['en cas de problème', 'en cas de difficulté', 'si vous rencontrez des problèmes'],
      ...['conseils de dépannage'],
    ],
    references: [
      ...['références', 'référence', 'voir aussi', 'voir également', 'articles associés'],
      ...['articles connexes', 'articles liés', 'articles similaires', 'articles relatifs'],
      ...['articles en relation', 'articles recommandés', 'articles dans cette section'],
      ...['contenu associé', 'contenu connexe', 'rubriques connexes', 'rubriques associées'],
      ...['sujets connexes', 'informations connexes', 'informations associées', 'liens utiles'],
      ...['liens connexes', 'liens associés', 'liens', 'ressources', 'ressources supplémentaires'],
      ...['ressources complémentaires', 'pour en savoir plus', 'en savoir plus'],
      ...['pour aller plus loin', 'lire aussi', 'à lire aussi', 'documents associés'],
      ...['vous pourriez aussi aimer'],
    ],
    notes: [
      ...['remarques', 'notes', 'notes importantes', 'remarques importantes'],
      ...['remarques complémentaires', 'notes de bas de page', 'conseils', 'conseils utiles'],
      ...['conseils et astuces', 'trucs et astuces', 'astuces', 'à savoir', 'bon à savoir'],
      ...['à noter', 'limitations', 'limites', 'restrictions', 'avis de non-responsabilité'],
      ...['exclusion de responsabilité', 'clause de non-responsabilité'],
    ],
  },
  openingHeadings: [
    ...["vue d'ensemble", 'présentation', 'aperçu', 'introduction', 'résumé', 'objet'],
    ...['objectif', 'contexte', 'symptômes', 'symptôme', 'problème', 'prérequis', 'pré-requis'],
    ...['conditions préalables', 'configuration requise', 'avant de commencer'],
    ...['ce dont vous avez besoin', "ce qu'il vous faut", "s'applique à"],
  ],
  closings: [
    ...["besoin d'aide supplémentaire", "besoin d'aide", "vous avez encore besoin d'aide"],
    ...["vous avez besoin d'aide", "avez-vous besoin d'aide"],
    ...['cet article vous a-t-il été utile', 'cet article vous a-t-il aidé'],
    ...['cet article était-il utile', 'cette page vous a-t-elle été utile'],
    ...['ces informations vous ont-elles été utiles', 'avons-nous répondu à votre question'],
    ...["d'autres questions"],
  ],
  symptomHeadings: [
    ...['symptômes', 'symptôme', 'problème', 'le problème', 'description du problème'],
    ...['énoncé du problème', 'que se passe-t-il', 'constat'],
  ],
  causeHeadings: [
    ...['cause', 'causes', 'la cause', 'raison', 'raisons', 'cause possible'],
    ...['causes possibles', 'causes probables', 'cause probable', 'causes fréquentes'],
    ...['origine du problème', 'origine', 'pourquoi cela se produit-il'],
    ...['pourquoi ce problème survient-il', 'pourquoi cette erreur se produit-elle'],
    ...['que signifie ce message', 'que signifie cette erreur'],
  ],
  remedyHeadings: [
    ...['solution', 'solutions', 'la solution', 'résolution', 'résolutions', 'remède'],
    ...['solution de contournement', 'contournement', 'solution possible'],
    ...['solutions possibles', 'solution temporaire', 'correction', 'correctif', 'que faire'],
    ...['que puis-je faire', 'ce que vous pouvez faire', 'comment résoudre le problème'],
    ...['comment résoudre ce problème', 'comment corriger le problème'],
    ...['comment corriger cette erreur', 'action', 'actions', 'action recommandée'],
    ...['actions recommandées', 'mesures à prendre', 'actions correctives'],
  ],
  headingGoals: ['pour'],
  titleKeys: ['titre', "titre de l'article", 'titre de la page'],
  metadataKeys: {
    identifier: [
      ...["id de l'article", 'id article', "identifiant de l'article", "numéro d'article"],
      ...["numéro de l'article", "référence de l'article", 'article n°'],
      ...['numéro de base de connaissances', "numéro de la base de connaissances d'origine"],
      ...['id du document', 'numéro du document', 'réf.'],
    ],
    url: ['url', "url de l'article", 'lien permanent', 'permalien'],
    updatedAt: [
      ...['dernière mise à jour', 'dernière mise à jour le', 'mis à jour', 'mis à jour le'],
      ...['mise à jour', 'dernière modification', 'modifié le', 'modifié', 'publié le', 'publié'],
      ...['date de publication', 'date de mise à jour'],
    ],
    labels: [
      ...['étiquettes', 'mots-clés', 'mots clés', 'tags', 'libellés', 'catégorie', 'catégories'],
      ...['thème', 'thèmes', 'rubrique'],
    ],
    product: [
      ...['produit', 'produits', "s'applique à", 'concerne', 'produits concernés'],
      ...["version d'origine du produit"],
    ],
    version: [
      ...['version', 'version du produit', 'version du logiciel', 'version logicielle'],
      ...["version de l'application"],
    ],
  },
  titles: {
    opening: [
      ...[
        ...['je souhaite', 'je veux', 'je voudrais', "j'aimerais", 'je ne peux pas'],
        ...["je n'arrive pas à", 'je ne parviens pas à', 'impossible de', 'pourquoi', 'que faire'],
        ...['que faire si', 'que faire lorsque', 'dépannage', 'dépanner', 'résoudre'],
      ],
      ...HOW,
    ],
    goal: [
      ...['comment', 'comment puis-je', 'comment faire pour', 'comment dois-je', 'apprendre à'],
      ...['je souhaite', 'je veux', 'je voudrais', "j'aimerais", 'nous souhaitons', 'puis-je'],
      ...['étapes pour'],
    ],
    obstacle: [
      ...['impossible de', "impossible d'", 'ne peux pas', 'ne peut pas', 'ne pouvez pas'],
      ...["n'arrive pas à", 'ne parviens pas à', 'ne parvient pas à', 'incapable de', 'échec de'],
      ...['échec du', 'difficultés à', 'ne réussit pas à'],
    ],
    hindrances: ['sans'],
    method: [
      ...["à l'aide de", "à l'aide du", "à l'aide d'un", "à l'aide d'une", 'au moyen de'],
      ...['au moyen du', "au moyen d'un", 'via', 'grâce à', 'grâce au', 'en utilisant'],
      ...["par l'intermédiaire de"],
    ],
    namedMethod: ['avec', 'par'],
    companions: [
      ...['partager', 'synchroniser', 'travailler', 'communiquer', 'collaborer', 'comparer'],
      ...['associer', 'commencer', 'remplacer', 'intégrer', 'connecter', 'appairer', 'jumeler'],
    ],
    passives: ['être'],
    clauses: [...['si', 'lorsque', 'quand', 'en cas de', 'pendant', 'après', 'avant']],
    verbs: VERBS,
    platform: ['pour', 'sur', 'sous', 'avec', 'depuis'],
  },
  boilerplate: {
    lines: [
      ...['aller au contenu', 'aller au contenu principal', 'passer au contenu principal'],
      ...['passer directement au contenu', 'passer au contenu', 'ignorer la navigation'],
      ...['haut de page', 'retour en haut', 'retour en haut de la page', 'retour en haut de page'],
      ...['revenir en haut', 'imprimer cette page', 'imprimer cet article', "imprimer l'article"],
      ...['partager cet article', 'partager cette page', "partager l'article"],
      ...['articles consultés récemment', 'récemment consultés', 'vus récemment'],
      ...['0 commentaires', '0 commentaire', 'suivez-nous', 'tous droits réservés'],
      ...["cet article n'accepte pas de commentaires"],
      ...['vous devez vous connecter pour laisser un commentaire'],
      ...['veuillez vous connecter pour laisser un commentaire'],
    ],
    openings: [
      ...['cet article vous a-t-il été utile', 'cet article vous a-t-il aidé'],
      ...['cet article est-il utile', 'cet article était-il utile'],
      ...['cette page vous a-t-elle été utile', 'cette page est-elle utile'],
      ...['cette réponse vous a-t-elle été utile', 'ces informations vous ont-elles été utiles'],
      ...['ces informations sont-elles utiles', 'cela vous a-t-il été utile'],
      ...['avez-vous trouvé cet article utile', 'avez-vous trouvé cela utile'],
      ...['avons-nous répondu à votre question', 'notez cet article', 'évaluez cet article'],
      ...["vous avez d'autres questions", 'vous avez des questions ?', "d'autres questions ?"],
      ...["avez-vous d'autres questions"],
    ],
    answers: [
      ...['oui', 'non', 'oui non', 'oui / non', 'oui | non', 'pas vraiment', 'envoyer'],
      ...['soumettre', 'envoyer des commentaires', 'commentaires', 'merci'],
      ...['merci pour votre avis', 'merci de votre avis', 'merci pour vos commentaires'],
      ...['merci pour votre retour', 'partager', 'imprimer', 'suivre'],
    ],
    links: [
      ...['accueil', 'menu', 'recherche', 'rechercher', 'se connecter', 'connexion', "s'inscrire"],
      ...['inscription', 'mon compte', 'créer un compte', 'contact', 'nous contacter'],
      ...['contactez-nous', 'contacter le support', 'assistance', 'aide', "centre d'aide"],
      ...["centre d'assistance", 'communauté', 'produits', 'envoyer une demande'],
      ...['soumettre une demande', 'français', 'imprimer', 'partager', 'suivre', 'fermer'],
      ...['retour', 'téléchargements', 'base de connaissances', 'toutes les catégories'],
      ...['basculer la navigation', 'panier'],
    ],
    homes: [
      ...['accueil', "page d'accueil", 'assistance', 'aide', "centre d'aide"],
      ...["centre d'assistance", 'aide et assistance', 'aide et support', 'base de connaissances'],
      ...['tous les articles', 'toutes les catégories', 'toutes les collections', 'documentation'],
    ],
  },
} satisfies Partial<PackWords>;
