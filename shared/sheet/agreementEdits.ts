import * as Y from 'yjs';
import type { ActingMode, Day, Precondition } from '../domain/agreement.ts';
import type { CommitmentId, PartnerId } from '../domain/ids.ts';
import type { Author } from './edits.ts';
import { type CommitmentMap, commitmentMapOf, commitmentsOf, preconditionsOf, rankOf, sentenceOf } from './schema.ts';
import { reword, rewordUnder } from './words.ts';

/** What a line says beside its words. */
export type CommitmentFacts = { partnerId: PartnerId; until: Day; mode: ActingMode };

/** What changes on a line: null takes back what it said; what is absent stays. */
export type CommitmentChange = { [Fact in keyof CommitmentFacts]?: CommitmentFacts[Fact] | null };

/** Writes the common sentence, touching only what differs. */
export function writeSentence(doc: Y.Doc, author: Author, text: string): void {
  doc.transact(() => reword(sentenceOf(doc), text), author);
}

/** Adds a line after all others. The id is random and new. */
export function addCommitment(
  doc: Y.Doc,
  author: Author,
  { id, what = '', ...facts }: { id: CommitmentId; what?: string } & Partial<CommitmentFacts>,
): void {
  doc.transact(() => {
    const line: CommitmentMap = new Y.Map();
    line.set('what', new Y.Text(what));
    line.set('rank', highestRank(doc) + 1);
    commitmentsOf(doc).set(id, line);
    setFacts(line, facts);
  }, author);
}

/** Says what a line commits to, touching only what differs. Answers false when the line is no longer there. */
export const rewordCommitment = (doc: Y.Doc, author: Author, id: CommitmentId, what: string): boolean =>
  onLine(doc, author, id, (line) => rewordUnder(line, 'what', what));

/** Says which partner, until when, in which mode. Answers false when the line is no longer there. */
export const setCommitment = (doc: Y.Doc, author: Author, id: CommitmentId, change: CommitmentChange): boolean =>
  onLine(doc, author, id, (line) => setFacts(line, change));

/** Removes a line. Answers false when it was already gone. */
export function removeCommitment(doc: Y.Doc, author: Author, id: CommitmentId): boolean {
  if (!commitmentsOf(doc).has(id)) return false;
  doc.transact(() => commitmentsOf(doc).delete(id), author);
  return true;
}

/** Writes how the group answers a precondition, touching only what differs. */
export function writePrecondition(doc: Y.Doc, author: Author, precondition: Precondition, text: string): void {
  doc.transact(() => rewordUnder(preconditionsOf(doc), precondition, text), author);
}

function onLine(doc: Y.Doc, author: Author, id: CommitmentId, edit: (line: CommitmentMap) => void): boolean {
  const line = commitmentMapOf(doc, id);
  if (!line) return false;
  doc.transact(() => edit(line), author);
  return true;
}

function setFacts(line: CommitmentMap, { partnerId, until, mode }: CommitmentChange): void {
  for (const [fact, value] of Object.entries({ partnerId, until, mode })) {
    if (value === null) line.delete(fact);
    else if (value !== undefined && line.get(fact) !== value) line.set(fact, value);
  }
}

function highestRank(doc: Y.Doc): number {
  let highest = 0;
  for (const line of commitmentsOf(doc).values()) if (line instanceof Y.Map) highest = Math.max(highest, rankOf(line));
  return highest;
}
