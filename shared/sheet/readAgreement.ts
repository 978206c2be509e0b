import * as v from 'valibot';
import * as Y from 'yjs';
import { ActingMode, type AgreementText, type Commitment, Day, type Precondition } from '../domain/agreement.ts';
import { CommitmentId, PartnerId } from '../domain/ids.ts';
import { sortedBy } from '../domain/order.ts';
import { LIMITS } from '../limits.ts';
import { asideUnder, flat, type SetAside } from './read.ts';
import { commitmentsOf, preconditionsOf, rankOf, sentenceOf } from './schema.ts';
import { readWords } from './words.ts';

/**
 * What the agreement says: its sentence, its sound lines in their order, its preconditions; and what was set aside,
 * malformed values first, then the lines beyond `LIMITS.commitments`.
 */
export type AgreementContent = AgreementText & { setAside: SetAside[] };

type Line = { rank: number; commitment: Commitment };

/** Reads the agreement. Total, like `readSheet` (SH2, AG2). A partner that has left the table keeps its lines. */
export function readAgreement(doc: Y.Doc): AgreementContent {
  const setAside: SetAside[] = [];
  const lines: Line[] = [];
  for (const [key, value] of sortedBy(commitmentsOf(doc).entries(), ([key]) => key)) {
    const line = readLine(key, value);
    if (typeof line === 'string') setAside.push(asideUnder(key, line));
    else lines.push(line);
  }
  const answer = (precondition: Precondition): string => {
    const value = preconditionsOf(doc).get(precondition);
    const words = value === undefined ? '' : readWords(value);
    if (words === null) setAside.push(asideUnder(precondition, 'text'));
    return words ?? '';
  };
  const preconditions = { sharedValue: answer('sharedValue'), sustainability: answer('sustainability') };
  const commitments = sortedBy(
    lines,
    ({ rank }) => rank,
    ({ commitment }) => commitment.id,
  ).map(({ commitment }) => commitment);
  for (const { id } of commitments.splice(LIMITS.commitments)) setAside.push(asideUnder(id, 'excess'));
  return { sentence: readWords(sentenceOf(doc)) ?? '', commitments, preconditions, setAside };
}

function readLine(key: string, value: unknown): Line | SetAside['reason'] {
  const id = v.safeParse(CommitmentId, key);
  if (!id.success) return 'id';
  if (!(value instanceof Y.Map)) return 'shape';
  const what = readWords(value.get('what'));
  if (what === null) return 'text';
  const commitment: Commitment = {
    id: id.output,
    partnerId: soundOrNull(PartnerId, value.get('partnerId')),
    what,
    until: soundOrNull(Day, value.get('until')),
    mode: soundOrNull(ActingMode, value.get('mode')),
  };
  return { rank: rankOf(value), commitment };
}

function soundOrNull<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output | null {
  const read = v.safeParse(schema, flat(value));
  return read.success ? read.output : null;
}
