import type { Card } from '../board/card.ts';

export type Mark = 'draft' | 'kept' | 'undecided' | 'byFacilitator';

/** What is written small on a slip. Where drafts and sheets are shown together (`mixed`), a draft says that it is one. */
export const marksOf = (
  card: Pick<Card, 'document' | 'kept' | 'isUndecided' | 'byFacilitator'>,
  mixed: boolean,
): Mark[] => [
  ...(card.document === 'draft' && mixed ? (['draft'] as const) : []),
  ...(card.kept ? (['kept'] as const) : []),
  ...(card.isUndecided ? (['undecided'] as const) : []),
  ...(card.byFacilitator ? (['byFacilitator'] as const) : []),
];
