import type { Category } from '../domain/category.ts';
import { type Fact, stated } from './sources.ts';

/** The ladder of relations, from the simplest to the most impactful. Impactful is not better: see `CATEGORY_RULES`. */
export const LADDER = [
  {
    category: 'mecenat',
    relation: stated(
      'Soutiens financiers, humains ou matériels à l’association',
      'Money, people or goods for the association',
      'S2',
    ),
  },
  {
    category: 'responsiblePractices',
    relation: stated(
      'L’association apporte son savoir-faire à son partenaire',
      'The association brings its know-how to its partner',
      'S2',
    ),
  },
  {
    category: 'economicCooperation',
    relation: stated(
      'Chacun contribue à une offre commune, dans un but économique',
      'Each contributes to a joint offer, with an economic purpose',
      'S2',
    ),
  },
  {
    category: 'societalInnovation',
    relation: stated(
      'Chercher ensemble des solutions nouvelles à des fragilités',
      'Search together for new answers to vulnerabilities',
      'S2',
    ),
  },
] as const satisfies { category: Category; relation: Fact }[];

/** The rung of a category, from 1. */
export const rungOf = (category: Category): number => LADDER.findIndex((rung) => rung.category === category) + 1;
