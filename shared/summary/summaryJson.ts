import { byText } from '../domain/order.ts';
import { plainText } from '../reading/statement.ts';
import { canonicalJson, type Json } from './canonical.ts';
import type { Snapshot } from './snapshot.ts';
import type { ReadingForAll, Summary } from './summarise.ts';

const SUMMARY_FORMAT = 'alliage.summary';
const SUMMARY_FORMAT_VERSION = 1;

/**
 * The draft summary for machines, in canonical JSON (SU6): the facts it is made from (`snapshot`, `reading`), then what
 * the other formats say (`text`), so that nobody has to compute it again.
 */
export function toSummaryJson(summary: Summary, snapshot: Snapshot, { reading }: ReadingForAll): string {
  const { lang, title, mark, notice, facts, sections, statements } = summary;
  const whole = {
    format: SUMMARY_FORMAT,
    formatVersion: SUMMARY_FORMAT_VERSION,
    status: 'draft',
    lang,
    snapshot,
    reading,
    text: {
      title,
      mark,
      notice,
      facts,
      sections,
      statements: statements.map(({ id, section, kind, rule, parts }) => ({
        id,
        section,
        kind,
        rule,
        text: plainText({ parts }),
        objectives: [...new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : part.objectives)))].sort(
          byText,
        ),
      })),
    },
  };
  // Snapshot and reading are plain data by their types; `Json` cannot say so of optional properties.
  return canonicalJson(whole as unknown as Json);
}
