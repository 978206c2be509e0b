import { type ConsentKind, hasAnswered } from '../domain/consent.ts';
import type { PartnerId } from '../domain/ids.ts';
import { type Ledger, lastConsentRoundOf, partnersOf, seatedAt } from './ledger.ts';

/** What the method calls what the group has: contrat d'échange, accord de principe, contrat d'alliance. */
export type AgreementStatus = 'exchangeContract' | 'agreementInPrinciple' | 'allianceContract';

/** Where a partner stands in the last round: its answer, an answer due, or nobody there to give one. */
export type PartnerStanding = { partnerId: PartnerId; kind: ConsentKind | 'due'; isRatified: boolean | null };

/**
 * What the last round of consent makes of the agreement (CN8): a contrat d'échange until every partner present has
 * answered, none objects and two at least commit; then a contrat d'alliance, or an accord de principe while a
 * ratification is due. A ratification refused is an objection. Words of the method, without legal effect.
 */
export function agreementStatus(ledger: Ledger): { status: AgreementStatus; standings: PartnerStanding[] } {
  const standings = standingsOf(ledger);
  const commits = standings.filter(({ kind }) => kind === 'consent' || kind === 'subjectToRatification');
  const round = lastConsentRoundOf(ledger);
  // An objection stands until the next round, even of a partner that has left the table since.
  const isOpposed =
    Object.values(round?.replies ?? {}).some(({ answer }) => answer.kind === 'objection') ||
    Object.values(round?.ratifications ?? {}).some(({ isRatified }) => !isRatified);
  const isWaiting = standings.some(({ kind }) => kind === 'due');
  if (!round || isWaiting || isOpposed || commits.length < 2) return { status: 'exchangeContract', standings };
  const isDue = commits.some(({ kind, isRatified }) => kind === 'subjectToRatification' && isRatified === null);
  return { status: isDue ? 'agreementInPrinciple' : 'allianceContract', standings };
}

function standingsOf(ledger: Ledger): PartnerStanding[] {
  const round = lastConsentRoundOf(ledger);
  if (!round) return [];
  return partnersOf(ledger).map(({ id: partnerId }) => {
    const isRatified = round.ratifications[partnerId]?.isRatified ?? null;
    const reply = round.replies[partnerId];
    if (reply && hasAnswered(round, partnerId)) return { partnerId, kind: reply.answer.kind, isRatified };
    const isAwaited =
      round.closedAt === null ? seatedAt(ledger, partnerId).length > 0 : round.awaited.includes(partnerId);
    return { partnerId, kind: isAwaited ? 'due' : 'absent', isRatified };
  });
}
