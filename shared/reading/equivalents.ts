import { CATEGORIES, type Category } from '../domain/category.ts';
import { EQUIVALENTS, type Equivalent } from '../method/categories.ts';
import type { Board } from './board.ts';

/** A name that a category takes, and the partners with whom it does, by id. */
export type EquivalentName = { name: Equivalent; partners: string[] };

const ORDER: readonly Equivalent[] = ['subvention', 'commandePublique', 'don'];

/** The names that the method gives a category with the kinds of partner who speak (RD11). */
const equivalentNames = (board: Board, category: Category): EquivalentName[] =>
  ORDER.map((name) => ({
    name,
    partners: board.voices
      .filter(({ partner }) => EQUIVALENTS[category][partner.profile] === name)
      .map(({ partner }) => partner.id),
  })).filter(({ partners }) => partners.length > 0);

/**
 * The names worth saying beside a category, with whom. An association alone of its kind is left out: the method speaks
 * of gifts between associations, and the only one at the table is the one supported.
 */
export function namesToSay(board: Board, category: Category): EquivalentName[] {
  const associations = board.voices.flatMap(({ partner }) => (partner.profile === 'association' ? [partner.id] : []));
  const isAlone = (id: string) => associations.length === 1 && associations[0] === id;
  return equivalentNames(board, category)
    .map(({ name, partners }) => ({ name, partners: partners.filter((id) => !isAlone(id)) }))
    .filter(({ partners }) => partners.length > 0);
}

export const readEquivalents = (board: Board): Record<Category, Equivalent[]> =>
  Object.fromEntries(
    CATEGORIES.map((category) => [category, equivalentNames(board, category).map(({ name }) => name)]),
  ) as Record<Category, Equivalent[]>;
