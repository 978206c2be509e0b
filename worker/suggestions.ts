import { Hono } from 'hono';
import * as v from 'valibot';
import { boundedText } from '#shared/domain/text.ts';
import { Language } from '#shared/domain/workshop.ts';
import { LIMITS } from '#shared/limits.ts';
import { suggestZones } from '#shared/suggest/suggest.ts';
import type { Edge } from './env.ts';
import { described } from './openapi.ts';
import { jsonBody } from './requests.ts';

const Draft = v.object({ text: boundedText(LIMITS.objectiveText), lang: Language });

/** For scripts. Browsers suggest on their own: a draft never leaves them for this. */
export const suggestions = new Hono<Edge>().post(
  '/suggestions',
  described('Suggests a zone from the words of an objective; nothing is kept', 200, ['body']),
  jsonBody(Draft),
  (c) => {
    const { text, lang } = c.req.valid('json');
    return c.json(
      suggestZones(text, lang).map(({ zone, score }) => ({ zone, score })),
      200,
    );
  },
);
