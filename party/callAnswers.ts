import * as v from 'valibot';
import type * as Y from 'yjs';
import { DEFAULT_PRIORITY } from '#shared/domain/objective.ts';
import { Command } from '#shared/ledger/commands.ts';
import { decideEntry } from '#shared/ledger/entry.ts';
import type { LedgerEvent } from '#shared/ledger/events.ts';
import { votingViews } from '#shared/ledger/voting.ts';
import { unreachable } from '#shared/result.ts';
import { mayRead, mayWrite } from '#shared/rights.ts';
import {
  addObjective,
  leaveUndecided,
  placeObjective,
  prioritiseObjective,
  removeObjective,
  rewordObjective,
  unplaceObjective,
} from '#shared/sheet/edits.ts';
import { objectiveMapOf } from '#shared/sheet/schema.ts';
import type { RoomAnswer, RoomCall } from './calls.ts';
import { issuesOf } from './issues.ts';
import type { Records } from './records.ts';

/** The calls of the counter that an open workshop answers; creating and erasing one belong to its lifetime. */
export type OpenCall = Exclude<RoomCall, { call: 'create' | 'erase' }>;

export function answerCall(records: Records, call: OpenCall): RoomAnswer {
  if (call.call === 'door') return doorOf(records);
  if (call.call === 'enter') return enter(records, call);
  if (call.call === 'command') return command(records, call);
  if (records.ledger.participants[call.participantId]?.state !== 'here') return { ok: false, reason: 'unknownPerson' };
  switch (call.call) {
    case 'state':
      return {
        ok: true,
        call: 'state',
        state: records.freeze((document) => mayRead(records.ledger, call.participantId, document)),
        voting: votingViews(records.ledger, records.ballots)(call.participantId),
      };
    case 'putObjective':
      return putObjective(records, call);
    case 'deleteObjective':
      return deleteObjective(records, call);
    default:
      return unreachable(call);
  }
}

type CallOf<Name extends RoomCall['call']> = Extract<RoomCall, { call: Name }>;

function doorOf({ ledger }: Records): RoomAnswer {
  if (!ledger.workshop) return { ok: false, reason: 'gone' };
  const { title, expiresAt } = ledger.workshop;
  return { ok: true, call: 'door', door: ledger.door, linkEpoch: ledger.linkEpoch, title, expiresAt };
}

function enter(records: Records, { entryId, ...call }: CallOf<'enter'>): RoomAnswer {
  // Whoever repeats a lost entry is the same person only if they come by the same kind of link.
  const { role, invitedBy } = call;
  const receipt = entryId === undefined ? null : { key: `entry ${entryId}`, body: JSON.stringify([role, invitedBy]) };
  const before = receipt && records.answered(receipt);
  if (before === 'reused') return { ok: false, reason: 'refused', refusal: { code: 'commandReused', facts: {} } };
  if (before) return entered(records, before);
  const decided = decideEntry(records.ledger, call);
  if (!decided.ok) return { ok: false, reason: 'refused', refusal: decided.failure };
  return entered(records, records.record(decided.value, { by: call.participantId, commandId: null, receipt }));
}

function entered({ ledger }: Records, events: LedgerEvent[]): RoomAnswer {
  const came = events.find(({ type }) => type === 'participantJoined' || type === 'participantKnocked');
  const person = came && 'participantId' in came && came.participantId ? ledger.participants[came.participantId] : null;
  if (person?.state !== 'here' && person?.state !== 'waiting') return { ok: false, reason: 'unknownPerson' };
  const seat = events.find((event) => event.type === 'seatGranted' || event.type === 'seatAsked');
  const outcome = seat ? (seat.type === 'seatGranted' ? 'granted' : 'asked') : null;
  return { ok: true, call: 'enter', participantId: person.id, seat: outcome, ledger };
}

function command(records: Records, call: CallOf<'command'>): RoomAnswer {
  if (!Object.hasOwn(records.ledger.participants, call.participantId)) return { ok: false, reason: 'unknownPerson' };
  const read = v.safeParse(Command, call.command);
  if (!read.success) return { ok: false, reason: 'malformed', issues: issuesOf(read.issues) };
  // Someone who has left may still ask again for the answer to their leaving.
  const executed = records.execute(call.participantId, read.output);
  if (executed.ok) return { ok: true, call: 'command', events: executed.value.events };
  if (executed.failure.code === 'notHere') return { ok: false, reason: 'unknownPerson' };
  return { ok: false, reason: 'refused', refusal: executed.failure };
}

function putObjective(records: Records, call: CallOf<'putObjective'>): RoomAnswer {
  const { participantId, objectiveId: id, card } = call;
  const document = { kind: call.document, partnerId: call.partnerId };
  if (!mayWrite(records.ledger, participantId, document)) return { ok: false, reason: 'forbidden' };
  const author = { participantId };
  const priority = card.priority ?? DEFAULT_PRIORITY;
  const { stake, lever } = card;
  const position = stake !== undefined && lever !== undefined ? { stake, lever } : undefined;
  const write = (doc: Y.Doc) => {
    if (!objectiveMapOf(doc, id)) {
      const { text, isUndecided = false } = card;
      addObjective(doc, author, { id, text, priority, isUndecided, ...(position && { position }) });
      return;
    }
    rewordObjective(doc, author, id, card.text);
    prioritiseObjective(doc, author, id, priority);
    if (position) placeObjective(doc, author, id, position);
    else unplaceObjective(doc, author, id);
    leaveUndecided(doc, author, id, card.isUndecided ?? false);
  };
  // A text of n units is at most three times as many bytes; the rest of a card is small.
  if (records.edit(document, 3 * card.text.length + 1_000, write)) return { ok: false, reason: 'documentTooLarge' };
  return { ok: true, call: 'putObjective', revision: settled(records) };
}

function deleteObjective(records: Records, call: CallOf<'deleteObjective'>): RoomAnswer {
  const { participantId, objectiveId } = call;
  const document = { kind: call.document, partnerId: call.partnerId };
  if (!mayWrite(records.ledger, participantId, document)) return { ok: false, reason: 'forbidden' };
  let wasThere = false;
  records.edit(document, 100, (doc) => {
    wasThere = removeObjective(doc, { participantId }, objectiveId);
  });
  if (!wasThere) return { ok: false, reason: 'unknownObjective' };
  return { ok: true, call: 'deleteObjective', revision: settled(records) };
}

/** The answer is sent once what it says is stored. */
function settled(records: Records): number {
  records.settle();
  return records.revision;
}
