import { words } from '#lib/i18n.svelte.ts';
import { announce } from '#lib/ui/announcer.svelte.ts';
import type { Prepared } from '#shared/sheet/preparedReply.ts';

/** What the voice shows is told to its colleagues, and what they attach is told to the voice. Inside the partner only. */
export function announcePrepared(prepared: () => Prepared | null, isVoice: () => boolean): void {
  let before: Prepared | null = null;
  $effect(() => {
    const now = prepared();
    const was = before;
    before = now;
    const { news } = words.later.conduct.consent;
    if (isVoice()) {
      const count = now?.reservations.length ?? 0;
      if (was && count > was.reservations.length) announce(news.reserved(count), 'others');
    } else if (now?.reply && was && JSON.stringify(now.reply) !== JSON.stringify(was.reply)) {
      announce(news.shown, 'others');
    }
  });
}
