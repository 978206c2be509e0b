import type { ObjectiveId, PartnerId } from '../domain/ids.ts';
import type { Participant } from '../domain/participant.ts';
import { revealIsOpen } from '../domain/phase.ts';
import { LIMITS } from '../limits.ts';
import { ok } from '../result.ts';
import type { Command } from './commands.ts';
import { atTable, type Decided, refuse } from './decided.ts';
import type { Decision } from './events.ts';
import { type Ledger, partnersOf } from './ledger.ts';

/** What the ledger does not hold and a decision may need: the cards of the drafts, known to the room alone. */
export type Facts = {
  /** Milliseconds since 1970. */
  now: number;
  /** Cards still in a partner's draft, in document order; `kept` ones stay out of a general reveal. */
  draftCards(partnerId: PartnerId): { id: ObjectiveId; kept: boolean }[];
};

/** Someone seated at a partner lays cards of its draft on the table (PH3): all those named, or none. */
export function revealCards(
  ledger: Ledger,
  actor: Participant,
  command: Extract<Command, { type: 'revealCards' }>,
  facts: Facts,
): Decided {
  const { partnerId, objectiveIds } = command;
  if (!atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  if (!actor.seats.includes(partnerId)) return refuse('notSeated', { partnerId });
  if (!revealIsOpen(ledger.phase)) return refuse('revealNotOpen', { current: ledger.phase });
  const inDraft = new Set(facts.draftCards(partnerId).map((card) => card.id));
  const chosen = [...new Set(objectiveIds)];
  if (!chosen.every((id) => inDraft.has(id))) return refuse('unknownCards', {});
  const before = ledger.revealed[partnerId]?.length ?? 0;
  if (before + chosen.length > LIMITS.objectivesPerPartner)
    return refuse('tooManyCards', { max: LIMITS.objectivesPerPartner });
  return ok([{ type: 'cardsRevealed', partnerId, objectiveIds: chosen }]);
}

/** The facilitator lays every card that is not kept, of one partner or of all, up to what each may have (PH4). */
export function revealAll(ledger: Ledger, actor: Participant, partnerId: PartnerId | undefined, facts: Facts): Decided {
  if (actor.role !== 'facilitator') return refuse('notFacilitator', {});
  if (!revealIsOpen(ledger.phase)) return refuse('revealNotOpen', { current: ledger.phase });
  if (partnerId !== undefined && !atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  const decisions: Decision[] = [];
  for (const partner of partnersOf(ledger)) {
    if (partnerId !== undefined && partner.id !== partnerId) continue;
    const room = LIMITS.objectivesPerPartner - (ledger.revealed[partner.id]?.length ?? 0);
    const objectiveIds = facts
      .draftCards(partner.id)
      .filter((card) => !card.kept)
      .map((card) => card.id)
      .slice(0, Math.max(0, room));
    if (objectiveIds.length > 0) decisions.push({ type: 'cardsRevealed', partnerId: partner.id, objectiveIds });
  }
  return decisions.length > 0 ? ok(decisions) : refuse('nothingToReveal', {});
}
