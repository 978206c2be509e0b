import { type Fact, stated } from './sources.ts';

/** What each partner does before it enters an alliance. */
export const PRECONDITIONS: Fact[] = [
  stated('Qualifier ses propres objectifs dans le partenariat', 'Qualify one’s own aims in the partnership', 'S2'),
  stated('Comprendre ce qui compte pour les autres', 'Understand what matters to the others', 'S2'),
  stated('Trouver la façon d’agir ensemble', 'Find the way of acting together', 'S2'),
];
