import * as v from 'valibot';
import type { Zone } from './square.ts';

export const CATEGORIES = ['responsiblePractices', 'economicCooperation', 'societalInnovation', 'mecenat'] as const;
/** A form of partnership. None is better than another. */
export const Category = v.picklist(CATEGORIES);
export type Category = v.InferOutput<typeof Category>;

export const COMMON_OBJECTIVES = ['reconcile', 'balanceModels', 'innovate', 'coBuildLocally'] as const;
/** What an alliance pursues together for an ecosystem. */
export const CommonObjective = v.picklist(COMMON_OBJECTIVES);
export type CommonObjective = v.InferOutput<typeof CommonObjective>;

/** Published by the method: the aim that leads gives the form of partnership. */
export const ZONE_CATEGORY: Record<Zone, Category> = {
  process: 'responsiblePractices',
  positioning: 'mecenat',
  businessModel: 'economicCooperation',
  valueProposition: 'societalInnovation',
};
