import type * as Y from 'yjs';
import type { FrozenText } from '#shared/domain/agreement.ts';
import type { PartnerId } from '#shared/domain/ids.ts';
import type { Objective } from '#shared/domain/objective.ts';
import type { Ballot } from '#shared/domain/voting.ts';
import type { Facts } from '#shared/ledger/facts.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import type { DocumentRef } from '#shared/rights.ts';
import { readPrepared } from '#shared/sheet/preparedReply.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { readAgreement } from '#shared/sheet/readAgreement.ts';
import { objectivesOf } from '#shared/sheet/schema.ts';
import { canonicalJson } from '#shared/summary/canonical.ts';
import { digestOf } from './digest.ts';

/** Where the facts of a decision are found: the ledger, the documents, the ballots. */
type Sources = {
  now: number;
  ledger: Ledger;
  ballots: readonly Ballot[];
  documentOf(document: DocumentRef): Y.Doc;
};

/** What the ledger does not hold and a decision may need, read when it is asked for. */
export const factsOf = ({ now, ledger, ballots, documentOf }: Sources): Facts => ({
  now,
  draftCards: (partnerId) => cardsToReveal(ledger, partnerId, documentOf),
  sheetCards: (partnerId) => readSheet(documentOf({ kind: 'sheet', partnerId })).objectives.map(({ id }) => id),
  ballots: (roundId) => ballots.filter((ballot) => ballot.roundId === roundId),
  agreement() {
    const { sentence, commitments, preconditions } = readAgreement(documentOf({ kind: 'agreement' }));
    const categories = ledger.chosen?.categories ?? [];
    const text: FrozenText = { sentence, commitments, preconditions, categories };
    const { digest, bytes } = digestOf(canonicalJson(text));
    return { text, textDigest: digest, bytes };
  },
  prepared: (partnerId, roundId) => readPrepared(documentOf({ kind: 'draft', partnerId }), roundId),
});

/** A draft card under the id of one already on the table would overwrite it: it cannot be revealed. */
function cardsToReveal(ledger: Ledger, partnerId: PartnerId, documentOf: Sources['documentOf']): Objective[] {
  const onTable = objectivesOf(documentOf({ kind: 'sheet', partnerId }));
  const once = new Set<string>(ledger.revealed[partnerId]);
  const { objectives } = readSheet(documentOf({ kind: 'draft', partnerId }));
  return objectives.filter(({ id }) => !onTable.has(id) && !once.has(id));
}
