import * as v from 'valibot';
import { answer, api, type Failure } from '#lib/api.ts';
import { words } from '#lib/i18n.svelte.ts';
import { keepLinkToken, remember } from '#lib/identity.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { JoinCode } from '#shared/domain/workshop.ts';
import { failed, ok, type Result } from '#shared/result.ts';

/**
 * Opens a workshop by its code, however it was typed (SC6): the link it gives is kept for this tab, and the workshop
 * becomes known to this device. A code that cannot be one is told so without asking the counter.
 */
export async function openDoor(typed: string): Promise<Result<WorkshopId, Failure>> {
  const code = v.safeParse(JoinCode, typed);
  if (!code.success) return failed({ code: 'codeShape', detail: words.current.home.join.shape, issues: [] });
  const opened = await answer(api.join.$post({ json: { code: code.output } }));
  if (!opened.ok) return opened;
  const { workshopId, title, token } = opened.value;
  keepLinkToken(workshopId, token);
  remember(workshopId, { title }, Date.now());
  return ok(workshopId);
}
