import type { Category } from '../domain/category.ts';
import type { Profile } from '../domain/partner.ts';

/**
 * The two categories that the method recommends to start with; the two others are said to be complex to steer.
 * Stated by S0.
 */
export const ENTRY_DOORS = ['responsiblePractices', 'mecenat'] as const satisfies readonly Category[];
export type EntryDoor = (typeof ENTRY_DOORS)[number];
export type ComplexCategory = Exclude<Category, EntryDoor>;

export const isEntryDoor = (category: Category): category is EntryDoor =>
  (ENTRY_DOORS as readonly Category[]).includes(category);

/** The simple category that acts on the same side of the lever as a complex one: our choice of first step. */
export const FIRST_STEP: Record<ComplexCategory, EntryDoor> = {
  economicCooperation: 'responsiblePractices',
  societalInnovation: 'mecenat',
};

export type Impact = 'partners' | 'both' | 'ecosystem';
/** Where a category acts most. The sources describe it in words (`categoryFacts.ts`); this scale is our reading of them. */
export const DOUBLE_IMPACT: Record<Category, Impact> = {
  responsiblePractices: 'partners',
  economicCooperation: 'partners',
  societalInnovation: 'both',
  mecenat: 'ecosystem',
};

export type Equivalent = 'subvention' | 'commandePublique' | 'don';
/** The name a category takes with a kind of partner, when it is not its own. Stated by S2. */
export const EQUIVALENTS: Record<Category, Partial<Record<Profile, Equivalent>>> = {
  responsiblePractices: { publicBody: 'commandePublique' },
  economicCooperation: {},
  societalInnovation: {},
  mecenat: { publicBody: 'subvention', foundation: 'don', association: 'don' },
};
