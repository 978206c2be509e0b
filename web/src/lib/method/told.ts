import { words } from '#lib/i18n.svelte.ts';
import type { InBoth, Ours, Provenance, SourceId } from '#shared/method/sources.ts';

/** Who says something: a source, our understanding of it, ourselves alone, or nobody. */
export type Standing = Provenance | { ours: true } | { published: false; sources: SourceId[] };

export type MarkKind = 'stated' | 'inferred' | 'ours' | 'missing';

/** Something said on the page, and who says it. */
export type Told = { text: string; by: Standing };

export const OURS: Pick<Ours, 'ours'> = { ours: true };

/** A fact in the language being spoken. */
export const tell = (fact: InBoth & Standing): Told => ({ text: fact[words.lang], by: fact });

export function markOf(by: Standing): MarkKind {
  if ('ours' in by) return 'ours';
  return 'published' in by ? 'missing' : by.certainty;
}

export const sourcesOf = (by: Standing): SourceId[] => ('ours' in by ? [] : by.sources);
