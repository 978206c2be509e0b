import * as Y from 'yjs';

/**
 * How a draft or a sheet is laid out as a Yjs document (SH1): root map `objectives`, id → map with
 * `{text: Y.Text, priority, stake?, lever?, by, kept?}`. The agreement: root text `sentence`, root map `commitments`.
 */
export const OBJECTIVES = 'objectives';
export const SENTENCE = 'sentence';
export const COMMITMENTS = 'commitments';

export type ObjectiveMap = Y.Map<unknown>;

export const objectivesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(OBJECTIVES);

export function objectiveMapOf(doc: Y.Doc, id: string): ObjectiveMap | null {
  const map = objectivesOf(doc).get(id);
  return map instanceof Y.Map ? map : null;
}
