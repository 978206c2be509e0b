import type { Category, CommonObjective } from '../../../domain/category.ts';

type Sayable = { aim: CommonObjective | null; categories: readonly Category[]; cards: readonly string[] };

const aims: Record<CommonObjective, string> = {
  reconcile: 'concilier performance et engagement',
  balanceModels: 'équilibrer nos modèles socio-économiques',
  innovate: 'innover',
  coBuildLocally: 'co-construire localement',
};

const means: Record<Category, string> = {
  responsiblePractices: 'par des pratiques responsables',
  economicCooperation: 'par une coopération économique',
  societalInnovation: 'par l’innovation sociétale',
  mecenat: 'par le mécénat',
};

/** The words an agreement may start from, in the language of the workshop: they go into its document. */
export const startingWords = ({ aim, categories, cards }: Sayable): string => {
  const by = categories.map((category) => means[category]).join(' et ');
  const aimed = ['Ensemble, nous voulons', aim ? aims[aim] : 'agir', by].filter((part) => part !== '').join(' ');
  const quoted = cards.map((text) => `« ${text} »`).join(', ');
  return quoted === '' ? `${aimed}.` : `${aimed} : ${quoted}.`;
};
