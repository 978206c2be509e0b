import type { AgreementText, FrozenText } from '#shared/domain/agreement.ts';
import type { Category } from '#shared/domain/category.ts';
import { canonicalJson } from '#shared/summary/canonical.ts';

/** Does the agreement say something else, today, than what was answered? Compared as the digest is made (CN1). */
export function hasMoved(frozen: FrozenText, now: AgreementText, categories: Category[]): boolean {
  const { sentence, commitments, preconditions } = now;
  return canonicalJson({ sentence, commitments, preconditions, categories }) !== canonicalJson(frozen);
}
