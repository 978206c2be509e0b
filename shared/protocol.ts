import * as v from 'valibot';
import { type CommandId, ObjectiveId, type ParticipantId, type PartnerId, type VotingRoundId } from './domain/ids.ts';
import { AxisValue } from './domain/square.ts';
import { Command } from './ledger/commands.ts';
import type { LedgerEvent } from './ledger/events.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Refusal } from './ledger/refusals.ts';
import type { DocumentName } from './rights.ts';

/**
 * What travels on the one socket of a device. Binary frames carry documents: varuint channel, then a y-protocols sync
 * message (V1); channel 0 is a batch of `[channel, length, message]*`. Text frames are the unions below, or the words
 * `ping` and `pong`.
 */
export const SUBPROTOCOL = 'alliage.v1';

/** A document this device may read, the number it has on the wire, and whether it may write there now. */
export type Channel = { channel: number; document: DocumentName; write: boolean };

/** Where someone is and what they hold, seen only by those who may read that document (SE3). */
export const PresenceDetail = v.object({
  document: v.pipe(v.string(), v.maxLength(80)),
  objectiveId: v.optional(ObjectiveId),
  doing: v.optional(v.picklist(['looking', 'typing', 'moving'])),
  /** While a card is dragged: where it would land. Written to its document on drop only. */
  stake: v.optional(AxisValue),
  lever: v.optional(AxisValue),
});
export type PresenceDetail = v.InferOutput<typeof PresenceDetail>;

/** One connected device. The room stamps who it is; `detail` is the only part a client says. */
export type PresenceEntry =
  | { connection: string; participantId: ParticipantId; detail: PresenceDetail | null }
  | { connection: string; gone: true };

/**
 * What one person may know of a round under way: their own ballots, how many votes they have left to give, and how many
 * ballots have come in. Never anyone else's.
 */
export type VotingView = {
  roundId: VotingRoundId;
  /** One entry for each budget this person draws on: a partner's, or their own (`partnerId` null). */
  own: { partnerId: PartnerId | null; votes: Record<ObjectiveId, number>; left: number }[];
  ballots: number;
  voters: number;
};

export type DocumentRefusal = 'readOnly' | 'unreadable' | 'documentTooLarge' | 'malformedDocument';

/** From the room. */
export type RoomFrame =
  | {
      type: 'welcome';
      now: number;
      actor: { participantId: ParticipantId; connection: string };
      ledger: Ledger;
      channels: Channel[];
      presence: PresenceEntry[];
    }
  | { type: 'events'; now: number; events: LedgerEvent[] }
  /** A command accepted that the ledger does not hold: a ballot, an answer being prepared. Its author alone is told. */
  | { type: 'done'; commandId: CommandId }
  /** The open voting round as this person may know it; null once there is none. */
  | { type: 'voting'; voting: VotingView | null }
  | { type: 'channels'; channels: Channel[] }
  | { type: 'presence'; entries: PresenceEntry[] }
  /** A command refused by the ledger. */
  | { type: 'refused'; commandId: string; refusal: Refusal }
  /** A command or presence that is not well formed. */
  | { type: 'refused'; commandId?: string; malformed: { path: string; message: string }[] }
  /** A write to a document refused: take your words back, rebuild it on the same socket. */
  | { type: 'refused'; channel: number; document?: DocumentName; code: DocumentRefusal };

/** To the room. */
export const ClientFrame = v.variant('type', [
  v.object({ type: v.literal('command'), command: Command }),
  v.object({ type: v.literal('presence'), detail: v.nullable(PresenceDetail) }),
]);
export type ClientFrame = v.InferOutput<typeof ClientFrame>;

/** Why the room closed a socket; each has its sentence on screen. */
export const CLOSE = {
  protocol: 4400,
  token: 4401,
  removed: 4403,
  /** At the door: let in by the facilitator, or not. */
  waiting: 4423,
  gone: 4410,
  tooSlow: 4408,
  tooLarge: 4413,
  tooFast: 4429,
  moving: 4503,
} as const;
export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE];
