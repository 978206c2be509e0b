import { Hono } from 'hono';
import * as v from 'valibot';
import { Language } from '#shared/domain/workshop.ts';
import { EVERYONE, readingFor } from '#shared/reading/audience.ts';
import { unreachable } from '#shared/result.ts';
import { toCsv } from '#shared/summary/csv.ts';
import { fileName } from '#shared/summary/fileName.ts';
import { toMarkdown } from '#shared/summary/markdown.ts';
import { takeSnapshot } from '#shared/summary/snapshot.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { toSummaryJson } from '#shared/summary/summaryJson.ts';
import { byPerson, stateFor } from './caller.ts';
import { downloadHeaders } from './downloads.ts';
import type { Edge, Env } from './env.ts';
import { described } from './openapi.ts';
import { messagesIn } from './problems.ts';
import { readState } from './readings.ts';
import { queryOf } from './requests.ts';
import type { ParticipantToken } from './tokens.ts';

type Format = 'json' | 'md' | 'csv';
const MEDIA: Record<Format, string> = { json: 'application/json', md: 'text/markdown', csv: 'text/csv' };

/** In the workshop's own language unless another is asked for. */
const InLanguage = v.object({ lang: v.optional(Language) });
const summaryIn = (format: Format) =>
  described(`The draft summary as ${format}: the same for everyone at the table`, 200, ['person'], MEDIA[format]);

export const summaries = new Hono<Edge>()
  .get('/workshops/:id/summary.json', summaryIn('json'), byPerson, queryOf(InLanguage), async (c) => {
    const { body, headers } = await draftSummary(c.env, c.get('caller'), 'json', c.req.valid('query').lang);
    return c.body(body, 200, headers);
  })
  .get('/workshops/:id/summary.md', summaryIn('md'), byPerson, queryOf(InLanguage), async (c) => {
    const { body, headers } = await draftSummary(c.env, c.get('caller'), 'md', c.req.valid('query').lang);
    return c.body(body, 200, headers);
  })
  .get('/workshops/:id/summary.csv', summaryIn('csv'), byPerson, queryOf(InLanguage), async (c) => {
    const { body, headers } = await draftSummary(c.env, c.get('caller'), 'csv', c.req.valid('query').lang);
    return c.body(body, 200, headers);
  });

async function draftSummary(env: Env, caller: ParticipantToken, format: Format, asked: Language | undefined) {
  const state = await stateFor(env, caller);
  const snapshot = takeSnapshot(state);
  const messages = messagesIn(asked ?? snapshot.workshop.lang);
  const { input, reading } = readState(state);
  const forAll = { input, reading: readingFor(reading, EVERYONE) };
  const summary = summarise(snapshot, forAll, messages);
  const headers = {
    'Content-Type': `${MEDIA[format]}; charset=utf-8`,
    'Content-Language': messages.lang,
    ...downloadHeaders(fileName(snapshot.workshop.title, summary.mark, format)),
  };
  switch (format) {
    case 'json':
      return { body: toSummaryJson(summary, snapshot, forAll), headers };
    case 'md':
      return { body: toMarkdown(summary), headers };
    case 'csv':
      return { body: toCsv(summary), headers };
    default:
      return unreachable(format);
  }
}
