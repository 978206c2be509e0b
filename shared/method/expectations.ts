import { type Fact, stated } from './sources.ts';

/** What a general-interest project looks for in each kind of partner, and what for. */
export const EXPECTATIONS: {
  id: 'peers' | 'publicBodies' | 'privateActors';
  name: Fact;
  seeks: Fact;
  purpose: Fact;
}[] = [
  {
    id: 'peers',
    name: stated('Entre pairs', 'Among peers', 'S2'),
    seeks: stated('Des champs d’action qui se complètent', 'Fields of action that complete each other', 'S2'),
    purpose: stated('Compléter son offre, pouvoir agir davantage', 'Complete one’s offer, be able to do more', 'S2'),
  },
  {
    id: 'publicBodies',
    name: stated('Acteurs publics', 'Public bodies', 'S2'),
    seeks: stated('Un appui politique, des moyens qui durent', 'Political backing, means that last', 'S2'),
    purpose: stated(
      'Consolider ses activités, co-construire les politiques publiques',
      'Consolidate one’s activities, build public policy together',
      'S2',
    ),
  },
  {
    id: 'privateActors',
    name: stated('Acteurs privés', 'Private actors', 'S2'),
    seeks: stated('De quoi expérimenter et s’impliquer', 'The means to try things out and to get involved', 'S2'),
    purpose: stated('Consolider ses activités, innover davantage', 'Consolidate one’s activities, innovate more', 'S2'),
  },
];
