import { type Fact, stated } from './sources.ts';

/** What partners may do together, once they know what each wants. */
export const WAYS_OF_ACTING: Fact[] = [
  stated('Mettre des moyens en commun', 'Pool means', 'S2'),
  stated('Mener des actions communes', 'Run joint actions', 'S2'),
  stated('Porter une cause ensemble (plaidoyer)', 'Plead a cause together (advocacy)', 'S2'),
  stated('Co-construire de nouvelles solutions pour le territoire', 'Build new solutions for the area together', 'S2'),
];
