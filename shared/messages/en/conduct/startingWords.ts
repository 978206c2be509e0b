import type { Category, CommonObjective } from '../../../domain/category.ts';

const aims: Record<CommonObjective, string> = {
  reconcile: 'reconcile performance and engagement',
  balanceModels: 'balance our socio-economic models',
  innovate: 'innovate',
  coBuildLocally: 'co-build locally',
};

const means: Record<Category, string> = {
  responsiblePractices: 'through responsible practices',
  economicCooperation: 'through economic cooperation',
  societalInnovation: 'through societal innovation',
  mecenat: 'through mécénat',
};

export const startingWords: typeof import('../../fr/conduct/startingWords.ts').startingWords = ({
  aim,
  categories,
  cards,
}) => {
  const by = categories.map((category) => means[category]).join(' and ');
  const aimed = ['Together, we want to', aim ? aims[aim] : 'act', by].filter((part) => part !== '').join(' ');
  const quoted = cards.map((text) => `“${text}”`).join(', ');
  return quoted === '' ? `${aimed}.` : `${aimed}: ${quoted}.`;
};
