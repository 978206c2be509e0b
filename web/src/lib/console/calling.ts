import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Call } from '#shared/ledger/ledger.ts';

/** Where someone stands when everyone is called: `arrivedAt` and `now` by the room's clock, in milliseconds. */
export type Moment = {
  me: ParticipantId;
  arrivedAt: number;
  now: number;
  /** The focus is in a text field. */
  isTyping: boolean;
  /** A dialog is open, or a card is in hand. */
  isBusy: boolean;
};

/** A call heard later than this, after a cut, no longer moves anyone. Our number. */
const FRESH_MS = 30_000;

/**
 * What a device does when everyone is called (PH13, SC49): it goes to the place, or only tells someone who is at
 * something else, who goes when they wish. Whoever called is there already; whoever came later is not dragged back.
 */
export function answerTo(call: Call, { me, arrivedAt, now, isTyping, isBusy }: Moment): 'go' | 'tell' | 'ignore' {
  if (call.by === me || call.at <= arrivedAt) return 'ignore';
  return isTyping || isBusy || now - call.at > FRESH_MS ? 'tell' : 'go';
}
