import * as v from 'valibot';
import type * as Y from 'yjs';
import { PreparedReply } from '../domain/consent.ts';
import { type ConsentRoundId, ParticipantId } from '../domain/ids.ts';
import { byText } from '../domain/order.ts';
import { boundedText } from '../domain/text.ts';
import { LIMITS } from '../limits.ts';
import type { Author } from './edits.ts';
import type { SheetContent } from './read.ts';

/**
 * An answer being prepared lives in its partner's draft, which only its people receive: root map `reply` (what the voice
 * shows them), root map `reservations` (round and person → words). The room writes both, on command.
 */
const REPLY = 'reply';
const RESERVATIONS = 'reservations';

/** Someone's words to be attached to an answer before it leaves. */
export type Reservation = { participantId: ParticipantId; text: string };
/** What the people of a partner see of its answer to a round before it is sent. */
export type Prepared = { reply: PreparedReply | null; reservations: Reservation[] };

/** A draft as its people read it: its cards, and the answer being prepared while a round of consent is open. */
export type DraftContent = SheetContent & { prepared?: Prepared };

/** Shows an answer to the people of a partner; it takes the place of the one before. */
export function writePreparedReply(draft: Y.Doc, author: Author, reply: PreparedReply): void {
  const { roundId, by, answer } = reply;
  draft.transact(() => {
    const map = draft.getMap(REPLY);
    map.clear();
    for (const [key, value] of Object.entries({ roundId, by, ...answer })) map.set(key, value);
  }, author);
}

/** Attaches someone's reservation to the answer of a round; no words take it back. */
export function writeReservation(
  draft: Y.Doc,
  author: Author,
  roundId: ConsentRoundId,
  text: string | undefined,
): void {
  const key = `${roundId} ${author.participantId}`;
  draft.transact(() => {
    if (text === undefined) draft.getMap(RESERVATIONS).delete(key);
    else draft.getMap(RESERVATIONS).set(key, text);
  }, author);
}

const ReservationText = boundedText(LIMITS.reason);

/** Reads what was prepared for one round. Total, like `readSheet` (SH2): what is malformed is as if unsaid. */
export function readPrepared(draft: Y.Doc, roundId: ConsentRoundId): Prepared {
  const { roundId: of, by, ...answer } = plainValues(draft.getMap(REPLY));
  const reply = v.safeParse(PreparedReply, { roundId: of, by, answer });
  const reservations = Object.entries(plainValues(draft.getMap(RESERVATIONS))).flatMap(([key, said]) => {
    const participantId = v.safeParse(ParticipantId, key.slice(roundId.length + 1));
    const text = v.safeParse(ReservationText, said);
    return key.startsWith(`${roundId} `) && participantId.success && text.success
      ? [{ participantId: participantId.output, text: text.output }]
      : [];
  });
  return {
    reply: reply.success && reply.output.roundId === roundId ? reply.output : null,
    reservations: reservations.sort((a, b) => byText(a.participantId, b.participantId)),
  };
}

const plainValues = (map: Y.Map<unknown>): Record<string, unknown> =>
  Object.fromEntries([...map.entries()].filter(([, value]) => typeof value === 'string'));
