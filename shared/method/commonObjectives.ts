import type { CommonObjective } from '../domain/category.ts';
import type { Zone } from '../domain/square.ts';

/** How sure the tie between a zone and a common objective is. No source publishes such a tie. */
export type Link = 'strong' | 'medium' | 'weak';

/** The common objective that a zone suggests, by the likeness of their words. Inferred, all four. */
export const ZONE_COMMON_OBJECTIVE: Record<Zone, CommonObjective> = {
  process: 'reconcile',
  positioning: 'coBuildLocally',
  businessModel: 'balanceModels',
  valueProposition: 'innovate',
};

export const LINK: Record<CommonObjective, Link> = {
  reconcile: 'weak',
  balanceModels: 'strong',
  innovate: 'strong',
  coBuildLocally: 'medium',
};
