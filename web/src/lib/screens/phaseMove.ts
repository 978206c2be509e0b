import { type Phase, phaseIndex } from '#shared/domain/phase.ts';
import type { Messages } from '#shared/messages/fr.ts';

/** What moving from one phase to another changes for the group, in a sentence; null when nothing needs saying. */
export function consequenceOf(from: Phase, to: Phase, { workshop }: Messages): string | null {
  const t = workshop.facilitator;
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
