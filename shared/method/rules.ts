import type { Fact } from './sources.ts';

/** What the sources say about choosing: the ground on which the reading stands. */
export const CATEGORY_RULES: Fact[] = [
  {
    fr: 'La catégorie à activer dépend de l’objectif prioritaire.',
    en: 'The category to activate depends on the priority aim.',
    certainty: 'stated',
    sources: ['S0', 'S4'],
  },
  {
    fr: 'Plusieurs objectifs prioritaires peuvent donner plusieurs catégories, « et/ou ».',
    en: 'Several priority aims may give several categories, “and/or”.',
    certainty: 'stated',
    sources: ['S0', 'S3', 'S4'],
  },
  {
    fr: 'On choisit selon ses objectifs, puis sa maturité.',
    en: 'One chooses by one’s aims, then by one’s maturity.',
    certainty: 'stated',
    sources: ['S0'],
  },
  {
    fr: 'Les partenariats évoluent d’une forme à l’autre.',
    en: 'Partnerships move from one form to another.',
    certainty: 'stated',
    sources: ['S0'],
  },
  { fr: 'Aucune forme n’est meilleure.', en: 'No form is better.', certainty: 'stated', sources: ['S0'] },
  {
    fr: 'Chaque catégorie agit à la fois sur les partenaires et sur l’écosystème, dans un équilibre qui lui est propre.',
    en: 'Each category acts both on the partners and on the ecosystem, with a balance of its own.',
    certainty: 'stated',
    sources: ['S0'],
  },
  {
    fr: 'Aucune formule, aucun seuil, aucune pondération n’est publiée.',
    en: 'No formula, threshold or weighting is published.',
    certainty: 'inferred',
    sources: ['S0', 'S3', 'S4'],
  },
];

export const COMMON_OBJECTIVE_RULES: Fact[] = [
  {
    fr: 'Après l’objectif de chacun vient l’objectif collectif, au service d’un écosystème.',
    en: 'After each one’s aim comes the collective aim, serving an ecosystem.',
    certainty: 'stated',
    sources: ['S4'],
  },
  {
    fr: 'Les quatre objectifs communs sont complémentaires.',
    en: 'The four common objectives complement each other.',
    certainty: 'stated',
    sources: ['S4'],
  },
  {
    fr: 'Aucune règle publiée ne mène des cartes à un objectif commun : c’est le travail des partenaires.',
    en: 'No published rule leads from cards to a common objective: it is the partners’ own work.',
    certainty: 'inferred',
    sources: ['S3', 'S4'],
  },
];

export const EXCHANGE_AND_ALLIANCE: Fact[] = [
  {
    fr: 'Dans un contrat d’échange, chaque partenaire sert ses objectifs.',
    en: 'In an exchange contract, each partner serves its own aims.',
    certainty: 'stated',
    sources: ['S4'],
  },
  {
    fr: 'Un contrat d’alliance y ajoute un objectif commun au service d’un écosystème.',
    en: 'An alliance contract adds a common aim serving an ecosystem.',
    certainty: 'stated',
    sources: ['S4'],
  },
];
