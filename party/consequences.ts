import type * as Y from 'yjs';
import type { ObjectiveId, ParticipantId, PartnerId } from '#shared/domain/ids.ts';
import type { Objective } from '#shared/domain/objective.ts';
import { joinSentence } from '#shared/ledger/agreement.ts';
import type { Decision } from '#shared/ledger/events.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import { LIMITS } from '#shared/limits.ts';
import type { DocumentRef } from '#shared/rights.ts';
import { writeSentence } from '#shared/sheet/agreementEdits.ts';
import { addObjective } from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { readAgreement } from '#shared/sheet/readAgreement.ts';
import { objectiveMapOf, objectivesOf } from '#shared/sheet/schema.ts';
import { revealCards } from './reveal.ts';

/** The ledger before a decision, who asked for it, and the documents it may write. */
type Desk = { ledger: Ledger; participantId: ParticipantId; documentOf(document: DocumentRef): Y.Doc };

/** Writes in the documents what a decision means for them, in the same turn as its event (PH6). */
export function writeConsequences(decisions: Decision[], desk: Desk): void {
  for (const decision of decisions) {
    switch (decision.type) {
      case 'cardsRevealed':
        reveal(decision.partnerId, decision.objectiveIds, desk);
        break;
      case 'cardVeiled':
        veil(decision.partnerId, decision.objectiveId, desk);
        break;
      case 'partnersMerged':
        for (const kind of ['sheet', 'draft'] as const)
          moveCards(
            desk.documentOf({ kind, partnerId: decision.from }),
            desk.documentOf({ kind, partnerId: decision.into }),
          );
        break;
      case 'proposalAdopted':
        if (decision.how !== null) adopt(decision.proposalId, decision.how, desk);
        break;
    }
  }
}

/** The channels of documents from which a decision takes words away: what is stored of them is rewritten without. */
export const documentsCleared = (decisions: Decision[]): DocumentRef[] =>
  decisions.flatMap((decision): DocumentRef[] =>
    decision.type === 'cardVeiled' ? [{ kind: 'sheet', partnerId: decision.partnerId }] : [],
  );

function reveal(partnerId: PartnerId, objectiveIds: ObjectiveId[], { ledger, participantId, documentOf }: Desk): void {
  const seats = ledger.participants[participantId]?.seats ?? [];
  const draft = documentOf({ kind: 'draft', partnerId });
  const sheet = documentOf({ kind: 'sheet', partnerId });
  revealCards(draft, sheet, objectiveIds, { participantId, isSeated: seats.includes(partnerId) });
}

/**
 * A card goes back to its partner as it stood on the table, and is kept among its people until they say otherwise. One
 * that someone else wrote on its sheet was never theirs, and is only taken away: nobody writes in a draft by veiling.
 */
function veil(partnerId: PartnerId, objectiveId: ObjectiveId, { ledger, documentOf }: Desk): void {
  const sheet = documentOf({ kind: 'sheet', partnerId });
  const card = readSheet(sheet).objectives.find(({ id }) => id === objectiveId);
  if (!card) return;
  const writer = card.by === null ? undefined : ledger.participants[card.by];
  const isTheirs = ledger.revealed[partnerId]?.includes(objectiveId) || writer?.seats.includes(partnerId);
  const draft = documentOf({ kind: 'draft', partnerId });
  if (isTheirs) lay(draft, { ...card, id: freeId(draft, objectiveId), kept: true });
  remove(sheet, objectiveId);
}

function moveCards(from: Y.Doc, into: Y.Doc): void {
  for (const card of readSheet(from).objectives) {
    lay(into, { ...card, id: freeId(into, card.id) });
    remove(from, card.id);
  }
}

/** Ids are random; one that both hold was copied on purpose, and would take the other card's place. */
function freeId(doc: Y.Doc, id: ObjectiveId): ObjectiveId {
  const stem = id.slice(0, LIMITS.idLength - 3);
  let free = id;
  for (let copy = 2; objectivesOf(doc).has(free); copy += 1) free = `${stem}-${copy}` as ObjectiveId;
  return free;
}

/** Fresh content, in the name of whoever wrote the card last. */
function lay(doc: Y.Doc, { by, position, ...card }: Objective): void {
  doc.transact(() => {
    addObjective(doc, { participantId: by ?? ('' as ParticipantId) }, { ...card, ...(position && { position }) });
    if (by === null) objectiveMapOf(doc, card.id)?.delete('by');
  });
}

const remove = (doc: Y.Doc, id: ObjectiveId) => doc.transact(() => objectivesOf(doc).delete(id));

function adopt(
  proposalId: (Decision & { type: 'proposalAdopted' })['proposalId'],
  how: 'replace' | 'append',
  { ledger, participantId, documentOf }: Desk,
): void {
  const proposal = ledger.proposals.find(({ id }) => id === proposalId);
  if (!proposal) return;
  const doc = documentOf({ kind: 'agreement' });
  const text = how === 'replace' ? proposal.text : joinSentence(readAgreement(doc).sentence, proposal.text);
  writeSentence(doc, { participantId }, text);
}
