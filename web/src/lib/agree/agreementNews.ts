import type { ParticipantId } from '#shared/domain/ids.ts';
import { type Ledger, lastConsentRoundOf, openConsentRoundOf } from '#shared/ledger/ledger.ts';
import { agreementStatus } from '#shared/ledger/status.ts';
import type { LaterMessages } from '#shared/messages/fr/later.ts';
import { standingSentence } from './statusSentence.ts';

type Words = LaterMessages['conduct'];

/** What was decided about the agreement between two states of the ledger, as said to one person, in order (SC22). */
export function agreementNews(before: Ledger, after: Ledger, me: ParticipantId, words: Words): string[] {
  const news = [
    ...penNews(before, after, me, words),
    ...proposalNews(before, after, words),
    ...disagreementNews(before, after, words),
    ...consentNews(before, after, words),
  ];
  const { status } = agreementStatus(after);
  const isNew = status !== agreementStatus(before).status;
  return isNew ? [...news, words.consent.news.status(words.consent.status.names[status])] : news;
}

function penNews(before: Ledger, after: Ledger, me: ParticipantId, { agreement: { news: t } }: Words): string[] {
  const { penHolder } = after;
  if (penHolder === before.penHolder) return [];
  if (penHolder === me) return [t.penMine];
  if (penHolder !== null) return [t.penTaken(after.participants[penHolder]?.name ?? '')];
  // Freezing the text lays the pen down: that it is frozen says enough.
  return openConsentRoundOf(after) ? [] : [t.penDown];
}

function proposalNews(before: Ledger, after: Ledger, { agreement: { proposals, news: t } }: Words): string[] {
  const was = new Map(before.proposals.map(({ id, state }) => [id, state]));
  return after.proposals.flatMap(({ id, state, by }) => {
    if (state === was.get(id)) return [];
    if (state !== 'open') return [t[state]];
    return [t.proposed((by && after.participants[by]?.name) || proposals.someone)];
  });
}

function disagreementNews(before: Ledger, after: Ledger, { agreement: { news: t } }: Words): string[] {
  const was = new Map(before.disagreements.map(({ id, closedAt }) => [id, closedAt]));
  return after.disagreements.flatMap(({ id, closedAt, partnerId }) => {
    if (was.get(id) === closedAt) return [];
    const partner = after.partners[partnerId]?.name ?? '';
    return [closedAt === null ? t.disagreed(partner) : t.agreed(partner)];
  });
}

function consentNews(before: Ledger, after: Ledger, { consent: t }: Words): string[] {
  const round = lastConsentRoundOf(after);
  if (!round) return [];
  const was = before.consentRounds.find(({ id }) => id === round.id);
  const partners = Object.values(after.partners);
  const voices = partners.flatMap(({ id, name }) => {
    const voice = after.voices[id];
    return voice === undefined || voice === before.voices[id]
      ? []
      : [t.news.voice(after.participants[voice]?.name ?? '', name)];
  });
  const replies = partners.flatMap(({ id, name }) => {
    const reply = round.replies[id];
    if (!reply || reply === was?.replies[id]) return [];
    return [t.partnerSays(name, standingSentence({ kind: reply.answer.kind, isRatified: null }, t))];
  });
  const ratifications = partners.flatMap(({ id, name }) => {
    const ratification = round.ratifications[id];
    if (!ratification || was?.ratifications[id]) return [];
    return [ratification.isRatified ? t.news.ratified(name) : t.news.notRatified(name)];
  });
  return [
    ...(was ? [] : [t.news.opened]),
    ...voices,
    ...replies,
    ...ratifications,
    ...(round.closedAt !== null && was?.closedAt === null ? [t.news.closed] : []),
  ];
}
