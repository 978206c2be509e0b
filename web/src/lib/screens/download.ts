import { answer, api, bearer, type Failure } from '#lib/api.ts';
import type { WorkshopRoom } from '#lib/room.svelte.ts';
import type { Language } from '#shared/domain/workshop.ts';
import { failed, ok, type Result } from '#shared/result.ts';

export const FORMATS = ['md', 'csv', 'json'] as const;
export type SummaryFormat = (typeof FORMATS)[number];

const REVOKE_MS = 60_000;

/**
 * Saves the draft summary as a file, under the name the counter gives it; answers that name. A link could not do it: who
 * one is travels in a header.
 */
export async function downloadSummary(
  { workshopId, token }: Pick<WorkshopRoom, 'workshopId' | 'token'>,
  format: SummaryFormat,
  lang: Language,
): Promise<Result<string, Failure>> {
  const call = api.workshops[':id'][`summary.${format}`];
  const asked = call.$get({ param: { id: workshopId }, query: { lang } }, bearer(token));
  const response = await asked.catch(() => null);
  if (!response?.ok) {
    const no = await answer(asked);
    return no.ok ? failed({ code: 'unexpected', detail: '', issues: [] }) : no;
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? `alliage.${format}`;
  save(await response.blob(), name);
  return ok(name);
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Later: some browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_MS);
}
