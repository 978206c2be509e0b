import type { PartnerId } from '#shared/domain/ids.ts';
import type { DocumentRefusal } from '#shared/protocol.ts';

/**
 * Words a person wrote that the workshop did not take, kept on screen so that they can copy them (SC23). `Bound`: the
 * limits that may have stood in the way.
 */
export type LostWords<Bound extends string = 'textTooLong' | 'tooManyCards'> = {
  /** Of this list only. */
  key: number;
  partnerId: PartnerId | null;
  reason: DocumentRefusal | Bound;
  texts: string[];
};

/** A list with more words lost, under a key of their own. */
export const withLost = <Bound extends string>(
  lost: readonly LostWords<Bound>[],
  more: Omit<LostWords<Bound>, 'key'>,
): LostWords<Bound>[] => [...lost, { key: (lost.at(-1)?.key ?? 0) + 1, ...more }];
