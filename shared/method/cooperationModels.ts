import { type Fact, inferred, type Provenance, stated } from './sources.ts';

/** How many models of cooperation the sources announce; they name three, and the others are never invented. */
export const COOPERATION_MODELS_ANNOUNCED: { count: number } & Provenance = {
  count: 9,
  certainty: 'stated',
  sources: ['S0'],
};

export const COOPERATION_MODELS: { id: string; name: Fact; place: Fact }[] = [
  {
    id: 'sharedExpertise',
    name: stated('Partage d’expertise', 'Sharing of expertise', 'S0'),
    place: stated(
      'À la croisée de modes de relation ; lesquels, la source ne le dit pas',
      'Where ways of relating cross; which ones, the source does not say',
      'S0',
    ),
  },
  {
    id: 'hybridisation',
    name: stated('Hybridation', 'Hybridisation', 'S0'),
    place: inferred(
      'À la croisée de modes de relation ; une fiche rattache l’hybridation des modèles à la coopération économique',
      'Where ways of relating cross; one sheet ties the hybridisation of models to economic cooperation',
      'S0',
      'S1',
    ),
  },
  {
    id: 'generalInterestAlternative',
    name: stated('Alternative d’intérêt général', 'General-interest alternative', 'S0'),
    place: stated(
      'À la croisée de modes de relation ; lesquels, la source ne le dit pas',
      'Where ways of relating cross; which ones, the source does not say',
      'S0',
    ),
  },
];
