import type { PartnerId } from '#shared/domain/ids.ts';
import type { Participant } from '#shared/domain/participant.ts';
import { type Ledger, peopleOf, seatedAt } from '#shared/ledger/ledger.ts';
import type { Messages } from '#shared/messages/fr.ts';

/** Who reads the draft of a partner, and why; each person once, in the order they came. */
export type Readers = {
  seated: Participant[];
  /** Those who accompany someone seated there (WS21). */
  companions: { person: Participant; helped: Participant }[];
  /** Those to whom the partner entrusted its draft (SE14); none while it has not. */
  facilitators: Participant[];
};

/** Everyone who reads the draft of a partner now; nobody else receives it. */
export function readersOfDraft(ledger: Ledger, partnerId: PartnerId): Readers {
  const partner = ledger.partners[partnerId];
  if (!partner || partner.archived) return { seated: [], companions: [], facilitators: [] };
  const seated = seatedAt(ledger, partnerId);
  const others = peopleOf(ledger).filter((person) => !seated.includes(person));
  const companions = others.flatMap((person) => {
    const helped = seated.find(({ id }) => id === person.companionOf);
    return helped ? [{ person, helped }] : [];
  });
  const facilitators = partner.isEntrusted ? others.filter(({ role }) => role === 'facilitator') : [];
  return { seated, companions, facilitators };
}

/** « Qui lit cette feuille », in a sentence; `list` joins names. */
export function readersSentence(
  { seated, companions, facilitators }: Readers,
  words: Messages['workshop']['table'],
  list: (names: string[]) => string,
): string {
  const names = list([
    ...seated.map(({ name }) => name),
    ...companions.map(({ person, helped }) => words.companion(person.name, helped.name)),
    ...facilitators.map(({ name }) => name),
  ]);
  return facilitators.length > 0 ? words.readsEntrusted(names) : words.readsDraft(names);
}
