import type { ConsentAnswer, ConsentKind } from '#shared/domain/consent.ts';
import { codePoints } from '#shared/domain/text.ts';
import { LIMITS } from '#shared/limits.ts';
import type { LaterMessages } from '#shared/messages/fr/later.ts';
import { KeptText } from './keptText.svelte.ts';

/** What someone seated may answer; an absence is noted by others. */
export type OwnKind = Exclude<ConsentKind, 'absent'>;
export const OWN_KINDS = [
  'consent',
  'standAside',
  'objection',
  'subjectToRatification',
] as const satisfies readonly OwnKind[];

type Words = LaterMessages['conduct']['consent']['reply'];
type Field = 'kind' | 'reason' | 'body' | 'until';

/** An answer while its voice writes it, before anyone sees it. */
export class ReplyDraft {
  kind: OwnKind | null = $state(null);
  until = $state('');
  readonly reason: KeptText;
  readonly body: KeptText;

  constructor(key: string) {
    this.reason = new KeptText(`${key}:reason`);
    this.body = new KeptText(`${key}:body`);
  }

  /** What is missing or too long, by field (CN5). */
  problems(t: Words): Partial<Record<Field, string>> {
    const [reason, body] = [this.reason.text.trim(), this.body.text.trim()];
    switch (this.kind) {
      case null:
        return { kind: t.kindMissing };
      case 'consent':
        return {};
      case 'standAside':
      case 'objection': {
        if (reason === '' && this.kind === 'objection') return { reason: t.reasonMissing };
        return codePoints(reason) > LIMITS.reason ? { reason: t.reasonTooLong(LIMITS.reason) } : {};
      }
      case 'subjectToRatification':
        return {
          ...(body === '' && { body: t.bodyMissing }),
          ...(codePoints(body) > LIMITS.name && { body: t.bodyTooLong(LIMITS.name) }),
          ...(this.until === '' && { until: t.untilMissing }),
        };
    }
  }

  /** The answer as it is sent; null while something is missing. */
  answer(t: Words): ConsentAnswer | null {
    if (Object.keys(this.problems(t)).length > 0) return null;
    const [reason, body] = [this.reason.text.trim(), this.body.text.trim()];
    switch (this.kind) {
      case null:
        return null;
      case 'consent':
        return { kind: 'consent' };
      case 'standAside':
        return { kind: 'standAside', ...(reason !== '' && { reason }) };
      case 'objection':
        return { kind: 'objection', reason };
      case 'subjectToRatification':
        return { kind: 'subjectToRatification', body, until: this.until };
    }
  }

  /** Back to a blank page, once it has left. */
  clear(): void {
    this.kind = null;
    this.until = '';
    this.reason.text = '';
    this.body.text = '';
  }

  /** Takes up an answer already shown, to change it. */
  takeUp(answer: ConsentAnswer): void {
    if (answer.kind === 'absent') return;
    this.kind = answer.kind;
    if ('reason' in answer) this.reason.text = answer.reason ?? '';
    if (answer.kind === 'subjectToRatification') {
      this.body.text = answer.body;
      this.until = answer.until;
    }
  }
}
