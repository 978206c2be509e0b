import type { InBoth, SourceId } from './sources.ts';

/**
 * Something the sources announce, or that one would expect of them, and that none of the texts we could read holds.
 * `announced` and `named` count its parts where the sources count them.
 */
export type Unpublished = InBoth & {
  id: string;
  published: false;
  announced: number | null;
  named: number | null;
  sources: SourceId[];
};

const missing = (
  id: string,
  sources: SourceId[],
  fr: string,
  en: string,
  [named, announced]: [number, number] | [null, null] = [null, null],
): Unpublished => ({ id, fr, en, published: false, announced, named, sources });

/** What we did not find, and therefore do not say. */
export const UNPUBLISHED: Unpublished[] = [
  missing(
    'formula',
    ['S0', 'S3', 'S4'],
    'Une formule, un seuil ou une pondération pour passer des objectifs à une catégorie.',
    'A formula, threshold or weighting that leads from aims to a category.',
  ),
  missing(
    'commonObjectiveRule',
    ['S3', 'S4'],
    'Une règle qui relie les zones, ou les cartes, à un objectif commun.',
    'A rule that ties zones, or cards, to a common objective.',
  ),
  missing(
    'commonObjectiveOrder',
    ['S3'],
    'L’ordre de maturité des quatre objectifs communs.',
    'The order of maturity of the four common objectives.',
  ),
  missing(
    'cooperationModels',
    ['S0'],
    'Six des neuf modèles de coopération : trois sont nommés.',
    'Six of the nine models of cooperation: three are named.',
    [3, 9],
  ),
  missing(
    'forcesOfChange',
    ['S3', 'S4'],
    'Cinq des sept forces du changement : deux sont nommées.',
    'Five of the seven forces of change: two are named.',
    [2, 7],
  ),
  missing(
    'domains',
    ['S3'],
    'La liste des seize domaines d’action, dits aussi domaines de fragilité.',
    'The list of the sixteen fields of action, also called fields of vulnerability.',
    [0, 16],
  ),
  missing(
    'economicModels',
    ['W5'],
    'La liste des sept modèles économiques associatifs.',
    'The list of the seven economic models of associations.',
    [0, 7],
  ),
  missing(
    'charter',
    ['S3'],
    'Les principes de la charte du « faire alliance ».',
    'The principles of the charter of “faire alliance” (building alliances).',
  ),
  missing(
    'practiceBase',
    ['S0', 'S1'],
    'Ce dont les taux de pratique sont le pourcentage : toutes les entreprises, ou celles qui ont un partenariat.',
    'What the practice rates are a percentage of: all companies, or those that have a partnership.',
  ),
  missing(
    'drawings',
    ['S0', 'S1', 'S3', 'S4'],
    'Les figures elles-mêmes : les textes dont nous disposons les ont perdues, sauf quelques mots.',
    'The figures themselves: the texts we have no longer hold them, save for a few words.',
  ),
  missing(
    'workshop',
    ['W1'],
    'Un déroulé d’atelier autour du carré : nombre de personnes, durée, matériel.',
    'A script for a workshop around the square: number of people, length, material.',
  ),
];
