import type { Refusal, RefusalCode } from '../ledger/refusals.ts';

type FactsOf<Code extends RefusalCode> = Extract<Refusal, { code: Code }>['facts'];
/** One sentence for each refusal of the ledger, made from its facts. */
export type RefusalSentences = { [Code in RefusalCode]: (facts: FactsOf<Code>) => string };
