import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';

/** Did something happen that `delicateNews` may have a word about? Most events are not such, and load nothing. */
export function isDelicate(was: Ledger, is: Ledger, me: ParticipantId): boolean {
  const before = was.participants[me];
  const after = is.participants[me];
  return (
    Object.values(was.partners).some(
      ({ id, archived, isEntrusted }) =>
        is.partners[id]?.archived !== archived || is.partners[id].isEntrusted !== isEntrusted,
    ) ||
    hasLost(was.merges, is.merges) ||
    hasLost(was.contests, is.contests) ||
    before?.companionOf !== after?.companionOf ||
    Boolean(after?.seats.some((id) => hasLost(was.revealed[id] ?? [], is.revealed[id] ?? [])))
  );
}

const hasLost = <Item>(was: readonly Item[], is: readonly Item[]): boolean => was.some((item) => !is.includes(item));
