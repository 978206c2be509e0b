import * as v from 'valibot';
import { ObjectiveId, ParticipantId, PartnerId, WorkshopId } from '#shared/domain/ids.ts';
import { ObjectiveInput } from '#shared/domain/objective.ts';
import { ParticipantName, Role } from '#shared/domain/participant.ts';
import { NewWorkshop } from '#shared/domain/workshop.ts';
import type { LedgerEvent } from '#shared/ledger/events.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import type { Refusal } from '#shared/ledger/refusals.ts';
import type { VotingView } from '#shared/protocol.ts';
import type { Frozen } from '#shared/summary/snapshot.ts';

/**
 * What the counter (worker) asks of a room over HTTP, the same on both hosts: `POST /parties/main/:workshopId` with one
 * of these as JSON body and the signed claims in `X-Alliage-Claims`. Everything arrives `unknown` and is read by
 * `RoomCall`. The answer is a `RoomAnswer`; a room that was never created, or was erased, answers `gone`.
 */
export const RoomCall = v.variant('call', [
  v.object({
    call: v.literal('create'),
    workshopId: WorkshopId,
    workshop: NewWorkshop,
    /** Ids of the partners, in their order. */
    partnerIds: v.array(PartnerId),
    expiresAt: v.number(),
    /** Content of another workshop's export, laid into the sheets; the workshop is then marked imported. */
    imported: v.optional(v.array(v.object({ partnerId: PartnerId, id: ObjectiveId, card: ObjectiveInput }))),
  }),
  /** Someone with a verified LinkToken comes in. `entryId` makes a lost answer repeatable: same id, same person. */
  v.object({
    call: v.literal('enter'),
    entryId: v.optional(v.pipe(v.string(), v.minLength(16), v.maxLength(64))),
    participantId: ParticipantId,
    name: ParticipantName,
    role: Role,
    linkEpoch: v.number(),
    invitedBy: v.optional(PartnerId),
    partnerId: v.optional(PartnerId),
  }),
  /** Is the door open, and under which epoch are links valid? Asked once a right code was typed. */
  v.object({ call: v.literal('door') }),
  v.object({ call: v.literal('state'), participantId: ParticipantId }),
  /** `command` is read by the room with the schema of `shared/ledger/commands.ts`. */
  v.object({ call: v.literal('command'), participantId: ParticipantId, command: v.unknown() }),
  v.object({
    call: v.literal('putObjective'),
    participantId: ParticipantId,
    partnerId: PartnerId,
    document: v.picklist(['draft', 'sheet']),
    objectiveId: ObjectiveId,
    card: ObjectiveInput,
  }),
  v.object({
    call: v.literal('deleteObjective'),
    participantId: ParticipantId,
    partnerId: PartnerId,
    document: v.picklist(['draft', 'sheet']),
    objectiveId: ObjectiveId,
  }),
  /** Erases everything the room holds; the facilitator's right was checked by the room itself. */
  v.object({ call: v.literal('erase'), participantId: ParticipantId }),
]);
export type RoomCall = v.InferOutput<typeof RoomCall>;

export type RoomAnswer =
  | { ok: true; call: 'create'; ledger: Ledger }
  | { ok: true; call: 'enter'; participantId: ParticipantId; seat: 'granted' | 'asked' | null; ledger: Ledger }
  | { ok: true; call: 'door'; door: 'open' | 'closed'; linkEpoch: number; title: string; expiresAt: number }
  | { ok: true; call: 'state'; state: Frozen; voting: VotingView | null }
  | { ok: true; call: 'command'; events: LedgerEvent[] }
  | { ok: true; call: 'putObjective'; revision: number }
  | { ok: true; call: 'deleteObjective'; revision: number }
  | { ok: true; call: 'erase'; erasedAt: number; title: string }
  /** The room was never created, has expired or was erased. Nothing was written. */
  | { ok: false; reason: 'gone' }
  /** The workshop already exists under that id. */
  | { ok: false; reason: 'exists' }
  /** This person is not (or no longer) in the workshop. */
  | { ok: false; reason: 'unknownPerson' }
  /** They are, but may not do that. */
  | { ok: false; reason: 'forbidden' }
  | { ok: false; reason: 'refused'; refusal: Refusal }
  | { ok: false; reason: 'unknownObjective' }
  | { ok: false; reason: 'documentTooLarge' }
  | { ok: false; reason: 'malformed'; issues: { path: string; message: string }[] };
