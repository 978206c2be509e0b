import { type Phase, phaseIndex } from '#shared/domain/phase.ts';
import { type Ledger, openConsentRoundOf, openVotingRoundOf } from '#shared/ledger/ledger.ts';
import type { Messages } from '#shared/messages/fr.ts';

/** What moving from one phase to another changes for the group, in a sentence; null when nothing needs saying. */
export function consequenceOf(from: Phase, to: Phase, { conduct }: Pick<Messages, 'conduct'>): string | null {
  const t = conduct.leading.steps;
  if (phaseIndex(to) < phaseIndex(from)) return t.backReopens;
  switch (to) {
    case 'share':
      return t.toShare;
    case 'prioritise':
      return t.toPrioritise;
    case 'agree':
      return t.toAgree;
    case 'closed':
      return t.toClosed;
    default:
      return null;
  }
}

/** Every sentence one reads before moving: what it changes for the group, and a round of consent closed over. */
export function consequencesOf(ledger: Ledger, to: Phase, words: Pick<Messages, 'conduct'>): string[] {
  const { consentCloses } = words.conduct.leading.steps;
  const closesConsent = to === 'closed' && openConsentRoundOf(ledger) !== undefined;
  return [consequenceOf(ledger.phase, to, words), closesConsent ? consentCloses : null].filter(
    (sentence) => sentence !== null,
  );
}

/** What must be ended before the group moves, as the room would say; null when nothing stands in the way (PH1). */
export function obstacleTo(ledger: Ledger, to: Phase, { refusals }: Pick<Messages, 'refusals'>): string | null {
  if (openVotingRoundOf(ledger)) return refusals.ledger.roundIsOpen({});
  if (to !== 'closed' && openConsentRoundOf(ledger)) return refusals.ledger.consentIsOpen({});
  return null;
}
