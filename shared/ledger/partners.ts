import type { PartnerId } from '../domain/ids.ts';
import type { Participant } from '../domain/participant.ts';
import type { Partner } from '../domain/partner.ts';
import { LIMITS } from '../limits.ts';
import { ok } from '../result.ts';
import type { CommandOf } from './commands.ts';
import { atTable, type Decided, nameRefused, refuse } from './decided.ts';
import type { Facts } from './facts.ts';
import { type Ledger, openConsentRoundOf, openVotingRoundOf, partnersOf, seatedAt } from './ledger.ts';

/** A partner's own facts are set by its people or by the facilitator. */
export function describePartner(
  ledger: Ledger,
  actor: Participant,
  command: CommandOf<'renamePartner' | 'setProfile' | 'setExperience'>,
): Decided {
  const partner = atTable(ledger, command.partnerId);
  if (!partner) return refuse('unknownPartner', { partnerId: command.partnerId });
  const { id: partnerId } = partner;
  if (actor.role !== 'facilitator' && !actor.seats.includes(partnerId)) return refuse('notSeated', { partnerId });
  if (command.type === 'setProfile') return ok([{ type: 'profileSet', partnerId, profile: command.profile }]);
  if (command.type === 'setExperience')
    return ok([{ type: 'experienceSet', partnerId, experience: command.experience }]);
  const no = nameRefused(command.name, partnersOf(ledger), partnerId);
  return no ?? ok([{ type: 'partnerRenamed', partnerId, name: command.name }]);
}

/** The facilitator takes off the table a partner that has neither people nor cards there (WS10). */
export function removePartner(ledger: Ledger, { partnerId }: CommandOf<'removePartner'>): Decided {
  if (!atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  const inUse = seatedAt(ledger, partnerId).length > 0 || (ledger.revealed[partnerId]?.length ?? 0) > 0;
  // Drafts are not asked: the refusal would tell the facilitator that one holds cards (SE2).
  return inUse ? refuse('partnerInUse', { partnerId }) : ok([{ type: 'partnerRemoved', partnerId }]);
}

/** A partner leaves the table with its cards, by its own people; by the facilitator once none of them is there (WS23). */
export function withdrawPartner(
  ledger: Ledger,
  actor: Participant,
  { partnerId }: CommandOf<'withdrawPartner'>,
): Decided {
  if (!atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  if (!actor.seats.includes(partnerId)) {
    if (actor.role !== 'facilitator') return refuse('notSeated', { partnerId });
    if (seatedAt(ledger, partnerId).length > 0) return refuse('partnerPresent', { partnerId });
    // Its answer, or its silence, counts in the round: the facilitator does not take it away.
    if (openConsentRoundOf(ledger)) return refuse('consentIsOpen', {});
  }
  return ok([{ type: 'partnerWithdrawn', partnerId }]);
}

/** A partner lets the facilitator read and write its draft, or no longer; everyone is told (SE14). */
export function entrustDraft(
  ledger: Ledger,
  actor: Participant,
  { partnerId, isEntrusted }: CommandOf<'entrustDraft'>,
): Decided {
  const partner = atTable(ledger, partnerId);
  if (!partner) return refuse('unknownPartner', { partnerId });
  if (!actor.seats.includes(partnerId)) return refuse('notSeated', { partnerId });
  if (isEntrusted && openConsentRoundOf(ledger)) return refuse('consentIsOpen', {});
  if (Boolean(partner.isEntrusted) === isEntrusted) return refuse('unchanged', {});
  return ok([{ type: 'draftEntrusted', partnerId, isEntrusted }]);
}

/**
 * Two partners become one once someone seated at each has said so (WS24): their drafts come together, and nobody else
 * could open one to the other. A side where nobody ever sat has nothing to hide, and need not answer. The facilitator
 * may ask both.
 */
export function mergePartners(
  ledger: Ledger,
  actor: Participant,
  { from, into }: CommandOf<'mergePartners'>,
  facts: Facts,
): Decided {
  if (from === into) return refuse('samePartner', { partnerId: from });
  const sides = [from, into].map((id) => atTable(ledger, id));
  const [left, right] = sides;
  if (!left) return refuse('unknownPartner', { partnerId: from });
  if (!right) return refuse('unknownPartner', { partnerId: into });
  const own = [from, into].filter((id) => actor.seats.includes(id));
  if (own.length === 0 && actor.role !== 'facilitator') return refuse('notSeated', { partnerId: from });
  if (openVotingRoundOf(ledger)) return refuse('roundIsOpen', {});
  if (openConsentRoundOf(ledger)) return refuse('consentIsOpen', {});
  if (facts.sheetCards(from).length + facts.sheetCards(into).length > LIMITS.objectivesPerPartner)
    return refuse('tooManyCards', { max: LIMITS.objectivesPerPartner });
  const known = ledger.merges.find((merge) => merge.from === from && merge.into === into);
  const agreedBy = [...new Set([...(known?.agreedBy ?? []), ...own])];
  const missing = stillToAgree([left, right], agreedBy);
  if (missing.length === 0) return ok([{ type: 'partnersMerged', from, into }]);
  const mute = missing.find((id) => seatedAt(ledger, id).length === 0);
  if (mute !== undefined) return refuse('mergeNeedsVoice', { partnerId: mute });
  if (known?.agreedBy.length === agreedBy.length) return refuse('alreadyAgreed', { partnerId: from });
  return ok([{ type: 'mergeAsked', from, into, agreedBy }]);
}

const stillToAgree = (sides: Partner[], agreedBy: PartnerId[]): PartnerId[] =>
  sides.filter(({ id, claimed }) => claimed && !agreedBy.includes(id)).map(({ id }) => id);

/** Someone of either partner, or the facilitator, says that they stay two (WS24). */
export function declineMerge(ledger: Ledger, actor: Participant, { from, into }: CommandOf<'declineMerge'>): Decided {
  if (!ledger.merges.some((merge) => merge.from === from && merge.into === into)) return refuse('noSuchMerge', {});
  const isConcerned = actor.seats.includes(from) || actor.seats.includes(into);
  if (!isConcerned && actor.role !== 'facilitator') return refuse('notSeated', { partnerId: from });
  return ok([{ type: 'mergeDeclined', from, into }]);
}
