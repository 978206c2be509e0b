import type { ConsentRound } from '#shared/domain/consent.ts';
import { type Ledger, lastConsentRoundOf } from '#shared/ledger/ledger.ts';
import { agreementStatus, type PartnerStanding } from '#shared/ledger/status.ts';
import type { LaterMessages } from '#shared/messages/fr/later.ts';

type Words = LaterMessages['conduct']['consent'];

/** How names are listed and days written in the reader's language. */
export type Spelling = { list(names: string[]): string; day(day: string): string };

/** Why the agreement has the status it has (SC46): who is awaited, who objects, whose ratification is due and when. */
export function statusSentence(ledger: Ledger, { status: t }: Words, { list, day }: Spelling): string {
  const round = lastConsentRoundOf(ledger);
  if (!round) return t.noRound;
  const { status, standings } = agreementStatus(ledger);
  const nameOf = ({ partnerId }: PartnerStanding) => ledger.partners[partnerId]?.name ?? partnerId;
  const about = (holds: (standing: PartnerStanding) => boolean, say: (names: string, count: number) => string) => {
    const names = standings.filter(holds).map(nameOf);
    return names.length === 0 ? [] : [say(list(names), names.length)];
  };
  const awaited = about(({ kind }) => kind === 'due', round.closedAt === null ? t.awaited : t.missed);
  const opposed = [
    ...about(({ kind }) => kind === 'objection', t.objects),
    ...about(({ isRatified }) => isRatified === false, t.notRatified),
  ];
  const due = standings.flatMap((standing) => {
    const answer = ratificationDue(round, standing);
    return answer ? [t.ratification(nameOf(standing), answer.body, day(answer.until))] : [];
  });
  const isSettled = awaited.length === 0 && opposed.length === 0;
  return [
    ...opposed,
    ...awaited,
    ...(isSettled ? [status === 'exchangeContract' ? t.tooFew : t.noObjection] : []),
    ...due,
    ...about(({ kind }) => kind === 'standAside', t.aside),
    ...about(({ kind }) => kind === 'absent', t.absent),
  ].join(' ');
}

/** The body and the date still awaited from a partner; null when nothing is. */
export function ratificationDue(round: ConsentRound, { partnerId, isRatified }: PartnerStanding) {
  const answer = round.replies[partnerId]?.answer;
  return answer?.kind === 'subjectToRatification' && isRatified === null ? answer : null;
}

/** Where a partner stands, in a sentence of its own (SC46): its answer, and what its body said in the end. */
export function standingSentence({ kind, isRatified }: Pick<PartnerStanding, 'kind' | 'isRatified'>, t: Words): string {
  if (kind !== 'subjectToRatification' || isRatified === null) return t.standings[kind];
  return isRatified ? `${t.standings.consent}, ${t.ratified.yes.toLowerCase()}` : t.ratified.no;
}
