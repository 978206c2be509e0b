import type { Impact } from '../../method/categories.ts';
import type { Link } from '../../method/commonObjectives.ts';

/** What the page of the method says around the facts. Loaded by that page only: the facts carry their own words. */
export const methodPage = {
  lead: 'Ce que disent les textes publiés sur le carré magique des objectifs, ce que nous en avons déduit, et ce qui n’appartient qu’à Alliage.',
  owners:
    'La méthode appartient à ses auteurs : Le RAMEAU et le mouvement ODD 17. Tout est redit ici avec nos mots ; pour citer, revenez aux textes.',
  version: ({ version }: { version: string }) => `Règle de lecture, version ${version}`,
  print: 'Imprimer',
  contents: 'Sur cette page',
  parts: {
    square: 'Le carré',
    categories: 'Les quatre catégories',
    commonObjectives: 'Les quatre objectifs communs',
    alliance: 'Faire alliance',
    reading: 'Comment Alliage lit le carré',
    limits: 'Limites et doutes',
    sources: 'Sources',
  },
  marks: { stated: 'publié', inferred: 'déduit', ours: 'propre à Alliage', missing: 'non publié' },
  legend: {
    title: 'Comment lire les marques',
    stated: 'une source le dit ; son numéro renvoie à la liste en fin de page.',
    inferred: 'nous le comprenons ainsi ; la source ne le dit pas en ces termes.',
    ours: 'c’est notre choix ; personne d’autre ne l’a publié.',
    missing: 'les textes que nous avons pu lire ne le donnent pas ; nous ne l’inventons pas.',
  },
  square: {
    figure:
      'Le carré magique des objectifs. En haut, la mobilisation des énergies et des moyens ; en bas, la valorisation. À gauche, le choix interne à l’organisation ; à droite, le contexte de l’écosystème. En haut à gauche, processus ; en haut à droite, positionnement ; en bas à gauche, modèle socio-économique ; en bas à droite, proposition de valeur.',
    caption: 'Le dessin publié est perdu ; la place de chaque zone vient d’un recoupement, expliqué plus bas.',
    purposes: 'À quoi il sert',
    axes: 'Ses deux axes',
    evidence: 'Pourquoi chaque zone est à cette place',
    poles: 'Pôles',
    plainly: 'En clair',
    alsoCalled: 'Autres noms',
    category: 'Catégorie',
    commonObjective: 'Objectif commun',
    suggests: ({ name, link }: { name: string; link: Link }) => `${name} (lien ${methodLinks[link]})`,
  },
  categories: {
    choosing: 'Choisir',
    ladder: 'Du plus simple au plus impactant',
    ladderNote: 'Plus impactant ne veut pas dire meilleur.',
    definition: 'Définition',
    brings: 'Ce qu’elle apporte',
    result: 'Résultat attendu',
    rate: 'Taux de pratique',
    rateOf: ({ rate, study }: { rate: string; study: string }) => `${rate}. Étude ${study}.`,
    examples: 'Exemples',
    inspiring: 'Exemple inspirant',
    balance: 'Effet',
    impact: 'Notre échelle',
    impacts: {
      partners: 'Surtout les partenaires',
      both: 'Les partenaires et l’écosystème',
      ecosystem: 'Surtout l’écosystème',
    } satisfies Record<Impact, string>,
    ease: 'Mise en œuvre',
    entryDoor: 'Pour commencer',
    firstStep: ({ name }: { name: string }) => `Premier pas proposé : ${name}`,
    names: 'Noms selon le partenaire',
  },
  commonObjectives: {
    inferredLinks:
      'Les noms des quatre objectifs sont publiés. Leur lien avec les zones ne l’est pas : nous l’avons déduit, pour les quatre.',
    together: 'Ce que disent les sources',
    meaning: 'Sens',
    joins: 'Ce qu’il relie',
    tool: 'Outil',
    toolParts: 'Ce qui le compose',
    missingParts: ({ missing, of }: { missing: number; of: number }) =>
      `${missing} des ${of} ne sont pas nommées dans ces textes`,
    notebook: 'Carnet de recherche',
    zone: 'Zone la plus proche',
    tie: ({ zone, link, because }: { zone: string; link: Link; because: string }) =>
      `${zone}, lien ${methodLinks[link]}. ${because}`,
  },
  alliance: {
    contracts: 'De l’échange à l’alliance',
    noLegalMeaning: 'Vocabulaire de la méthode, sans portée juridique.',
    preconditions: 'Avant de s’engager',
    ways: 'Façons d’agir ensemble',
    expectations: 'Ce que l’on attend de chacun',
    purpose: ({ purpose }: { purpose: string }) => `Pour ${uncapitalised(purpose)}`,
    pillars: 'Les trois piliers du modèle socio-économique',
    models: 'Les neuf modèles de coopération',
    announced: ({ count }: { count: number }) => `Les quatre catégories se déclinent en ${count} modèles.`,
    otherModels: 'Les autres',
    missingModels: ({ missing }: { missing: number }) => `${missing} noms que nous n’avons pas trouvés`,
  },
  reading: {
    lead: 'Les sources disent sur quoi se fonder ; elles ne donnent ni formule, ni seuil, ni poids. Voici les douze étapes de notre calcul. La même table donne toujours la même lecture, et le groupe reste libre d’en choisir une autre.',
    ground: ({ fact }: { fact: string }) => `Appui : ${fact}`,
    rule: ({ rule }: { rule: string }) => `Règle ${rule}`,
    numbers: 'Nos nombres',
    numbersCaption: 'Tous les nombres du calcul : aucun n’est publié, tous sont notre choix.',
    what: 'Nombre',
    value: 'Valeur',
    step: 'Étape',
  },
  limits: {
    lead: 'Trois limites valent pour toute la page.',
    general: [
      'Les figures des documents sont perdues : il n’en reste que quelques mots, lus par une machine.',
      'Des sites cités, nous n’avons pu lire que le début de chaque page.',
      'Tout est redit avec nos mots : ne l’attribuez pas tel quel à ses auteurs.',
    ],
    unpublished: 'Ce que nous n’avons pas trouvé',
    doubts: 'Là où les sources hésitent',
  },
  sources: {
    noAddress: 'Document dont nous ne connaissons pas l’adresse publique.',
    asData: 'Toute cette page en données, pour une machine (JSON)',
  },
};

const methodLinks: Record<Link, string> = { strong: 'solide', medium: 'plausible', weak: 'fragile' };

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
