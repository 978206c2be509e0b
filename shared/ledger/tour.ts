import type { Participant } from '../domain/participant.ts';
import { ok } from '../result.ts';
import type { CommandOf } from './commands.ts';
import { atTable, type Decided, refuse } from './decided.ts';
import type { Facts } from './facts.ts';
import type { Ledger } from './ledger.ts';

/** The facilitator starts the tour de table, in an order that was drawn or set (PH15). */
export function startTour(ledger: Ledger, { order, isDrawn }: CommandOf<'startTour'>): Decided {
  if (ledger.phase !== 'share') return refuse('tourNotOpen', { current: ledger.phase });
  const stranger = order.find((partnerId) => !atTable(ledger, partnerId));
  if (stranger !== undefined) return refuse('unknownPartner', { partnerId: stranger });
  return ok([{ type: 'tourStarted', order, isDrawn }]);
}

/** The facilitator gives the floor to one partner; whoever had it is done (PH15). */
export function giveFloor(ledger: Ledger, { partnerId }: CommandOf<'giveFloor'>): Decided {
  const { tour } = ledger;
  if (!tour) return refuse('noTour', {});
  if (!tour.order.includes(partnerId)) return refuse('notInTour', { partnerId });
  if (tour.floor === partnerId) return refuse('unchanged', {});
  return ok([{ type: 'floorGiven', partnerId }]);
}

/** The partner that presents, or the facilitator, brings the card being read aloud forward on every screen (PH16). */
export function bringForward(
  ledger: Ledger,
  actor: Participant,
  { objectiveId }: CommandOf<'bringForward'>,
  facts: Facts,
): Decided {
  const { tour } = ledger;
  if (!tour) return refuse('noTour', {});
  const { floor } = tour;
  const presents = floor !== null && actor.seats.includes(floor);
  if (!presents && actor.role !== 'facilitator') return refuse('notPresenting', {});
  const isTheirs = floor !== null && objectiveId !== null && facts.sheetCards(floor).includes(objectiveId);
  if (objectiveId !== null && !isTheirs) return refuse('unknownCards', {});
  if (tour.card === objectiveId) return refuse('unchanged', {});
  return ok([{ type: 'cardBroughtForward', objectiveId }]);
}

/** The tour de table is over; whoever had the floor gives it back (PH15). */
export const endTour = (ledger: Ledger): Decided => (ledger.tour ? ok([{ type: 'tourEnded' }]) : refuse('noTour', {}));
