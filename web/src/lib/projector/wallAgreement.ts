import type { Commitment, Day } from '#shared/domain/agreement.ts';
import { CONSENT_KINDS } from '#shared/domain/consent.ts';
import { byText } from '#shared/domain/order.ts';
import type { PartnerStanding } from '#shared/ledger/status.ts';

/** The first thing due; of those due the same day, the first written. */
export const firstDue = (commitments: readonly Commitment[]): (Commitment & { until: Day }) | null =>
  commitments
    .filter((line): line is Commitment & { until: Day } => line.until !== null)
    .reduce<(Commitment & { until: Day }) | null>(
      (first, line) => (first === null || byText(line.until, first.until) < 0 ? line : first),
      null,
    );

/** Where a partner stands, as the wall says it: its answer, or what its body said in the end. */
export type WallStanding = PartnerStanding['kind'] | 'ratified' | 'refused';

export const WALL_STANDINGS: readonly WallStanding[] = [...CONSENT_KINDS, 'ratified', 'refused', 'due'];

export const wallStanding = ({ kind, isRatified }: PartnerStanding): WallStanding =>
  isRatified === null ? kind : isRatified ? 'ratified' : 'refused';

/** How many partners stand where, in a fixed order; none is left out. */
export const standingCounts = (standings: readonly PartnerStanding[]): { standing: WallStanding; count: number }[] =>
  WALL_STANDINGS.map((standing) => ({
    standing,
    count: standings.filter((one) => wallStanding(one) === standing).length,
  })).filter(({ count }) => count > 0);
