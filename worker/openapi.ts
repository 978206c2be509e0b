import type { MiddlewareHandler } from 'hono';
import { describeRoute, type GenerateSpecOptions, loadVendor, resolver } from 'hono-openapi';
import type { Edge } from './env.ts';
import { ProblemBody } from './problems.ts';

/** Who may call, and what a call may be denied for, besides what every call shares. */
type Trait = 'person' | 'link' | 'facilitator' | 'body' | 'room' | 'rate' | 'ledger' | 'lookup';

const DENIALS: Record<Trait, number[]> = {
  person: [401, 403, 404, 410],
  link: [401, 404, 409, 410],
  facilitator: [403],
  body: [400, 413, 422],
  room: [410],
  rate: [429],
  ledger: [409],
  lookup: [404],
};

const MEANINGS: Record<number, string> = {
  400: 'Malformed JSON',
  401: 'No token, or not one for this',
  403: 'Not allowed',
  404: 'Unknown',
  409: 'Refused by the ledger; `code` and `facts` are the refusal’s',
  410: 'The workshop expired or was deleted',
  413: 'Too large',
  422: 'Values that do not fit, listed in `issues` with their paths',
  429: 'Too fast; see `Retry-After`',
  503: 'The server’s secrets are missing, or the room does not answer',
};

/** Describes a call in `openapi.json`: one sentence, its success, and the problems it can answer. */
export function described(
  summary: string,
  success: 200 | 201 | 204,
  traits: Trait[],
  media = 'application/json',
): MiddlewareHandler<Edge> {
  const denials = [...new Set([...traits.flatMap((trait) => DENIALS[trait]), 503])].sort((a, b) => a - b);
  const tokens = traits.includes('person') ? [{ participant: [] }] : traits.includes('link') ? [{ link: [] }] : [];
  return describeRoute({
    summary,
    security: tokens,
    responses: {
      [success]: success === 204 ? { description: 'Done' } : { description: summary, content: { [media]: {} } },
      ...Object.fromEntries(denials.map((status) => [status, { $ref: `#/components/responses/problem${status}` }])),
    },
  });
}

/** How the document is made from the routes. */
export const OPENAPI: Partial<GenerateSpecOptions> = {
  excludeStaticFile: false,
  defaultValidationErrorResponse: false,
  documentation: {
    info: {
      title: 'Alliage',
      version: '1',
      description:
        'The workshop’s counter. Errors are RFC 9457 problems with a stable `code`; sentences follow `Accept-Language` (fr, en).',
    },
    components: {
      responses: Object.fromEntries(
        Object.entries(MEANINGS).map(([status, description]) => [
          `problem${status}`,
          { description, content: { 'application/problem+json': { schema: resolver(ProblemBody) } } },
        ]),
      ),
      securitySchemes: {
        link: { type: 'http', scheme: 'bearer', description: 'A LinkToken, from an invitation link or from the code' },
        participant: { type: 'http', scheme: 'bearer', description: 'A ParticipantToken, given on entering' },
      },
    },
  },
};

/**
 * Schemas are described by what one sends: before trimming and other transformations. Rules that JSON Schema cannot
 * say (look-alike names, code points) are left to the sentences of the answer.
 */
loadVendor('valibot', {
  toJSONSchema: (async (schema: unknown) => {
    const { toJsonSchema } = await import('@valibot/to-json-schema');
    return toJsonSchema(schema as Parameters<typeof toJsonSchema>[0], { typeMode: 'input', errorMode: 'ignore' });
  }) as never,
});
