import type { Refusal } from '../ledger/refusals.ts';
import type { Messages } from './fr.ts';

/** The sentence of a refusal in the reader's language. */
export const refusalSentence = ({ refusals }: Pick<Messages, 'refusals'>, refusal: Refusal): string =>
  (refusals.ledger[refusal.code] as (facts: Refusal['facts']) => string)(refusal.facts);
