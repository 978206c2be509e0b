import type { ParticipantId } from '#shared/domain/ids.ts';
import { type Ledger, peopleOf } from '#shared/ledger/ledger.ts';
import type { Messages } from '#shared/messages/fr.ts';
import type { BoardNews } from '../board.svelte.ts';

type Words = Pick<Messages, 'lang' | 'workshop' | 'method'>;

const KINDS = ['added', 'moved', 'changed', 'removed'] as const;

/** What others did to the cards of one partner, in a sentence; none for a partner off the table. */
export function boardSentences({ partnerId, changes }: BoardNews, ledger: Ledger, { workshop, lang }: Words): string[] {
  const partner = ledger.partners[partnerId];
  if (!partner || partner.archived) return [];
  const t = workshop.news;
  const parts = KINDS.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t[kind](count));
  return parts.length > 0 ? [t.of(partner.name, new Intl.ListFormat(lang).format(parts))] : [];
}

/**
 * What changed in the workshop between two states of the ledger, as said to one person: the phase, the timer, who came
 * and went, who asks for a seat, the category. Their own arrival is not news to them.
 */
export function ledgerSentences(before: Ledger, after: Ledger, me: ParticipantId, messages: Words): string[] {
  const t = messages.workshop.news;
  const list = (names: string[]) => new Intl.ListFormat(messages.lang).format(names);
  const sentences: string[] = [];
  if (before.phase !== after.phase) sentences.push(t.phase(messages.method.phases[after.phase]));
  const wasHere = new Set(peopleOf(before).map(({ id }) => id));
  const isHere = new Set(peopleOf(after).map(({ id }) => id));
  const joined = peopleOf(after).filter(({ id }) => id !== me && !wasHere.has(id));
  const left = peopleOf(before).filter(({ id }) => id !== me && !isHere.has(id));
  if (joined.length > 0) sentences.push(t.joined(list(joined.map(({ name }) => name))));
  if (left.length > 0) sentences.push(t.left(list(left.map(({ name }) => name))));
  const { timer } = after;
  if (
    timer &&
    timer.startedAt !== before.timer?.startedAt &&
    timer.pausedAt === undefined &&
    before.timer?.pausedAt === undefined
  )
    sentences.push(t[timer.isBreak ? 'breakSet' : 'timerSet'](Math.round(timer.durationSeconds / 60)));
  if (timer?.pausedAt !== undefined && before.timer?.pausedAt === undefined) sentences.push(t.timerPaused);
  if (after.chosen && after.chosen !== before.chosen && after.chosen.at !== before.chosen?.at)
    sentences.push(t.chosen(list(after.chosen.categories.map((id) => messages.method.categories[id]))));
  return [...sentences, ...signalSentences(before, after, me, messages)];
}

/** What the others say without a word: the facilitator's words on what is expected, and, to them, hands and readiness. */
function signalSentences(before: Ledger, after: Ledger, me: ParticipantId, { workshop, lang }: Words): string[] {
  const t = workshop.news;
  const sentences: string[] = [];
  const instruction = after.instructions[after.phase];
  if (instruction !== undefined && instruction !== before.instructions[after.phase])
    sentences.push(t.instruction(instruction));
  if (after.participants[me]?.role !== 'facilitator') return sentences;
  for (const id of after.hands) {
    const name = after.participants[id]?.name;
    if (id !== me && name !== undefined && !before.hands.includes(id)) sentences.push(t.hand(name));
  }
  const ready = after.ready.filter((id) => !before.ready.includes(id)).map((id) => after.partners[id]?.name);
  const named = ready.filter((name) => name !== undefined);
  if (named.length > 0) sentences.push(t.ready(new Intl.ListFormat(lang).format(named)));
  return sentences;
}
