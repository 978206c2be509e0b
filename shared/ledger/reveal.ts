import type { PartnerId } from '../domain/ids.ts';
import type { Participant } from '../domain/participant.ts';
import { revealIsOpen } from '../domain/phase.ts';
import { LIMITS } from '../limits.ts';
import { ok } from '../result.ts';
import type { CommandOf } from './commands.ts';
import { atTable, type Decided, refuse } from './decided.ts';
import type { Decision } from './events.ts';
import type { Facts } from './facts.ts';
import { type Ledger, partnersOf } from './ledger.ts';
import { turnsBefore } from './tourTurns.ts';

/** Someone seated at a partner lays cards of its draft on the table (PH3): all those named, or none. */
export function revealCards(
  ledger: Ledger,
  actor: Participant,
  command: CommandOf<'revealCards'>,
  facts: Facts,
): Decided {
  const { partnerId, objectiveIds } = command;
  if (!atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  if (!actor.seats.includes(partnerId)) return refuse('notSeated', { partnerId });
  if (!revealIsOpen(ledger.phase)) return refuse('revealNotOpen', { current: ledger.phase });
  const before = turnsBefore(ledger, partnerId);
  if (before > 0) return refuse('notYourTurn', { before });
  const inDraft = new Set(facts.draftCards(partnerId).map((card) => card.id));
  const chosen = [...new Set(objectiveIds)];
  if (!chosen.every((id) => inDraft.has(id))) return refuse('unknownCards', {});
  const revealed = ledger.revealed[partnerId]?.length ?? 0;
  if (revealed + chosen.length > LIMITS.objectivesPerPartner)
    return refuse('tooManyCards', { max: LIMITS.objectivesPerPartner });
  return ok([{ type: 'cardsRevealed', partnerId, objectiveIds: chosen }]);
}

/** The facilitator lays every card that is not kept, of one partner or of all, up to what each may have (PH4). */
export function revealAll(ledger: Ledger, partnerId: PartnerId | undefined, facts: Facts): Decided {
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

/**
 * The facilitator takes a card that names a person off the table (PH8): it goes back to its partner's draft, out of the
 * reading, as its partner wrote it.
 */
export function veilCard(ledger: Ledger, command: CommandOf<'veilCard'>, facts: Facts): Decided {
  const { partnerId, objectiveId } = command;
  if (!atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  if (!facts.sheetCards(partnerId).includes(objectiveId)) return refuse('unknownCards', {});
  return ok([{ type: 'cardVeiled', partnerId, objectiveId }]);
}
