import { LIMITS } from '#shared/limits.ts';

/** What is proposed when a round is opened. Our numbers: the method sets none. */
const CARDS_FOR_A_VOTE = 4;
const LEAST_BUDGET = 3;
const MOST_PER_CARD = 2;

/** Votes to give out on so many cards: one for four, three at least, and always fewer than there are cards. */
export const suggestedBudget = (cards: number): number =>
  Math.max(1, Math.min(cards - 1, Math.max(LEAST_BUDGET, Math.ceil(cards / CARDS_FOR_A_VOTE)), LIMITS.budget));

/** Votes that one person may lay on one card: two let one insist, and never more than there are. */
export const suggestedMaxPerCard = (budget: number): number => Math.min(MOST_PER_CARD, budget);
