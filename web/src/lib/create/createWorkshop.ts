import * as v from 'valibot';
import { answer, api, type Failure } from '#lib/api.ts';
import { remember } from '#lib/identity.ts';
import { WorkshopId } from '#shared/domain/ids.ts';
import type { NewWorkshop } from '#shared/domain/workshop.ts';
import { ok, type Result } from '#shared/result.ts';

/** Creates a workshop and keeps its code and links on this device, which is then the one that can show them again. */
export async function createWorkshop(form: NewWorkshop): Promise<Result<WorkshopId, Failure>> {
  const created = await answer(api.workshops.$post({ json: form }));
  if (!created.ok) return created;
  const { workshop, code, links } = created.value;
  const id = v.parse(WorkshopId, workshop.id);
  const { facilitator, member, observer, screen } = links;
  const partners = links.partners.map(({ partnerId, url }, rank) => ({
    partnerId,
    url,
    // The counter answers in the order of the form.
    name: form.partners?.[rank]?.name ?? '',
  }));
  const kept = { title: workshop.title, code, links: { facilitator, member, observer, screen, partners } };
  remember(id, kept, Date.now());
  return ok(id);
}
