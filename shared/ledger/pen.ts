import type { Participant } from '../domain/participant.ts';

/** The pen may be held by the facilitator, or by someone who speaks for a partner (AG3). */
export const mayHoldPen = ({ role, seats, state }: Participant): boolean =>
  state === 'here' && (role === 'facilitator' || seats.length > 0);
