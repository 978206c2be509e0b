import { inferred, stated } from './sources.ts';

/** What the sources say about choosing: the ground on which the reading stands. */
export const CATEGORY_RULES = {
  dependsOnAim: stated(
    'La catégorie à activer dépend de l’objectif prioritaire.',
    'The category to activate depends on the priority aim.',
    'S0',
    'S4',
  ),
  severalAims: stated(
    'Plusieurs objectifs prioritaires peuvent donner plusieurs catégories, « et/ou ».',
    'Several priority aims may give several categories, “and/or”.',
    'S0',
    'S3',
    'S4',
  ),
  aimsThenMaturity: stated(
    'On choisit selon ses objectifs, puis sa maturité.',
    'One chooses by one’s aims, then by one’s maturity.',
    'S0',
  ),
  theyEvolve: stated(
    'Les partenariats évoluent d’une forme à l’autre.',
    'Partnerships move from one form to another.',
    'S0',
  ),
  noneIsBetter: stated('Aucune forme n’est meilleure.', 'No form is better.', 'S0'),
  doubleImpact: stated(
    'Chaque catégorie agit à la fois sur les partenaires et sur l’écosystème, dans un équilibre qui lui est propre.',
    'Each category acts both on the partners and on the ecosystem, with a balance of its own.',
    'S0',
  ),
  noFormula: inferred(
    'Aucune formule, aucun seuil, aucune pondération n’est publiée.',
    'No formula, threshold or weighting is published.',
    'S0',
    'S3',
    'S4',
  ),
};

export const COMMON_OBJECTIVE_RULES = {
  afterEachOnes: stated(
    'Après l’objectif de chacun vient l’objectif collectif, au service d’un écosystème.',
    'After each one’s aim comes the collective aim, serving an ecosystem.',
    'S4',
  ),
  complementary: stated(
    'Les quatre objectifs communs sont complémentaires.',
    'The four common objectives complement each other.',
    'S4',
  ),
  partnersOwnWork: inferred(
    'Aucune règle publiée ne mène des cartes à un objectif commun : c’est le travail des partenaires.',
    'No published rule leads from cards to a common objective: it is the partners’ own work.',
    'S3',
    'S4',
  ),
  maturity: stated(
    'Chacun répond à un degré de maturité différent ; leur ordre n’est pas dit.',
    'Each answers a different degree of maturity; their order is not told.',
    'S3',
  ),
};
