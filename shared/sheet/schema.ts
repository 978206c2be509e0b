import * as Y from 'yjs';

/**
 * How a draft or a sheet is laid out as a Yjs document (SH1): root map `objectives`, id → map with
 * `{text: Y.Text, priority, stake?, lever?, by, kept?, isUndecided?}`.
 */
export const OBJECTIVES = 'objectives';

export type ObjectiveMap = Y.Map<unknown>;

export const objectivesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(OBJECTIVES);

export const objectiveMapOf = (doc: Y.Doc, id: string): ObjectiveMap | null => mapUnder(objectivesOf(doc), id);

/**
 * How the agreement is laid out (AG1): root text `sentence`; root map `commitments`, id → map with
 * `{what: Y.Text, partnerId?, until?: 'YYYY-MM-DD', mode?, rank}`; root map `preconditions`, name → Y.Text.
 */
export type CommitmentMap = Y.Map<unknown>;

export const sentenceOf = (doc: Y.Doc): Y.Text => doc.getText('sentence');

export const commitmentsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('commitments');

export const commitmentMapOf = (doc: Y.Doc, id: string): CommitmentMap | null => mapUnder(commitmentsOf(doc), id);

export const preconditionsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('preconditions');

/** Where a line stands among the others; one that does not say so stands at 0. */
export function rankOf(line: CommitmentMap): number {
  const rank = line.get('rank');
  return typeof rank === 'number' && Number.isFinite(rank) ? rank : 0;
}

function mapUnder(map: Y.Map<unknown>, key: string): Y.Map<unknown> | null {
  const value = map.get(key);
  return value instanceof Y.Map ? value : null;
}
