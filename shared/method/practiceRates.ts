import type { Category } from '../domain/category.ts';
import type { Fact } from './sources.ts';

/** The survey in which companies said what they practise. */
export const PRACTICE_STUDY = {
  name: 'IMPACT – Entreprises & Territoires (Comisis-OpinionWay, septembre 2021)',
  year: 2021,
} as const;

export type PracticeRate = Fact & { percent: number; year: number; study: string };

const rate = (percent: number): PracticeRate => ({
  fr: `${percent} % des entreprises en ${PRACTICE_STUDY.year}`,
  en: `${percent}% of companies in ${PRACTICE_STUDY.year}`,
  percent,
  year: PRACTICE_STUDY.year,
  study: PRACTICE_STUDY.name,
  certainty: 'stated',
  sources: ['S0', 'S1'],
});

/** How many companies practise each category. What the percentage is taken of is not said: see `unpublished.ts`. */
export const PRACTICE_RATES: Record<Category, PracticeRate> = {
  responsiblePractices: rate(54),
  economicCooperation: rate(28),
  societalInnovation: rate(26),
  mecenat: rate(25),
};
