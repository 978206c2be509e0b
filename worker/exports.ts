import { Hono } from 'hono';
import { NewWorkshop } from '#shared/domain/workshop.ts';
import { LIMITS } from '#shared/limits.ts';
import { fileName } from '#shared/summary/fileName.ts';
import { exportWorkshop, ImportedWorkshop, importWorkshop } from '#shared/summary/workshopExport.ts';
import { byPerson, stateForFacilitator } from './caller.ts';
import { downloadHeaders } from './downloads.ts';
import type { Edge } from './env.ts';
import { newObjectiveId } from './ids.ts';
import { described } from './openapi.ts';
import { checked, jsonBody } from './requests.ts';
import { createWorkshop } from './workshops.ts';

/** A workshop taken away whole, and a new one made of such a file. */
export const exportsAndImports = new Hono<Edge>()
  .get(
    '/workshops/:id/export.json',
    described('All that the facilitator may read, drafts never; importable', 200, ['person', 'facilitator']),
    byPerson,
    async (c) => {
      const whole = exportWorkshop(await stateForFacilitator(c.env, c.get('caller')));
      const title = whole.ledger.workshop?.title ?? '';
      return c.json(whole, 200, downloadHeaders(fileName(title, 'export', 'json')));
    },
  )
  .post(
    '/workshops/import',
    described('A new workshop of content only, from an export; marked imported', 201, ['body', 'rate', 'ledger']),
    jsonBody(ImportedWorkshop, LIMITS.importBytes),
    async (c) => {
      const { workshop, cards, shortened, leftOut } = importWorkshop(c.req.valid('json'));
      // Fresh ids: the new workshop owes nothing to the old one, and no id of the file can collide or pose.
      const laid = cards.map((card) => ({ ...card, id: newObjectiveId() }));
      const created = await createWorkshop(c, checked(NewWorkshop, workshop), laid);
      return c.json({ ...created, imported: { objectives: cards.length, shortened, leftOut } }, 201);
    },
  );
