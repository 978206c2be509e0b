import type { Card } from '#lib/board/card.ts';
import { instructionFor } from '#lib/screens/instruction.ts';
import type { Standing } from '#lib/screens/shell.svelte.ts';
import { PHASES, phaseIndex } from '#shared/domain/phase.ts';
import { type Ledger, lastConsentRoundOf, openVotingRoundOf, partnersOf } from '#shared/ledger/ledger.ts';
import type { Messages } from '#shared/messages/fr.ts';

type Words = Pick<Messages, 'lang' | 'method' | 'workshop' | 'conduct'>;

/**
 * Where the group is, for someone who comes in while it works (SC44): three to five sentences, from where it is to what
 * is expected of them now. Made from what everyone may know: the ledger, and the cards on the table.
 */
export function catchUpOf(
  ledger: Ledger,
  cards: readonly Pick<Card, 'document'>[],
  standing: Standing,
  words: Words,
): string[] {
  const t = words.conduct.console.catchUp;
  const { phase } = ledger;
  const onTable = cards.filter(({ document }) => document === 'sheet').length;
  const { own, usual } = instructionFor(ledger, standing, words);
  return [
    t.where(
      ledger.workshop?.title ?? words.workshop.untitled,
      words.method.phases[phase],
      phaseIndex(phase) + 1,
      PHASES.length,
    ),
    t.table(partnersOf(ledger).length, onTable),
    ...[decided(ledger, words), underWay(ledger, words)].filter((sentence) => sentence !== null),
    t.expected(own ?? usual),
  ];
}

/** The last thing the group settled. */
function decided(ledger: Ledger, { lang, method, conduct }: Words): string | null {
  const t = conduct.console.catchUp;
  if (ledger.chosen) {
    const names = ledger.chosen.categories.map((category) => method.categories[category]);
    return t.chosen(new Intl.ListFormat(lang).format(names));
  }
  return ledger.votingRounds.some(({ state }) => state === 'closed') ? t.voted : null;
}

/** What is going on at this very moment. */
function underWay(ledger: Ledger, { conduct }: Words): string | null {
  const t = conduct.console.catchUp;
  if (ledger.timer?.isBreak) return t.isBreak;
  if (openVotingRoundOf(ledger)) return t.voteOpen;
  const consent = lastConsentRoundOf(ledger);
  if (consent?.closedAt === null) return t.consentOpen(Object.keys(consent.replies).length, partnersOf(ledger).length);
  if (consent) return t.consented;
  const { floor = null } = ledger.tour ?? {};
  const presenting = floor === null ? undefined : ledger.partners[floor];
  return presenting ? t.floor(presenting.name) : null;
}
