import type { Context, MiddlewareHandler, ValidationTargets } from 'hono';
import { resolver, uniqueSymbol } from 'hono-openapi';
import * as v from 'valibot';
import { LIMITS } from '#shared/limits.ts';
import type { Edge } from './env.ts';
import { issuesOf, Problem } from './problems.ts';

type Schema = v.GenericSchema<unknown, unknown>;
type Read<Target extends keyof ValidationTargets, S extends Schema> = {
  in: { [K in Target]: v.InferInput<S> };
  out: { [K in Target]: v.InferOutput<S> };
};

/**
 * Reads the JSON body of a call: bounded, then parsed, then checked by the schema, which also documents it. Whatever
 * its content type says: there is no cookie to abuse.
 */
export const jsonBody = <S extends Schema>(
  schema: S,
  maxBytes: number = LIMITS.requestBytes,
): MiddlewareHandler<Edge, string, Read<'json', S>> =>
  documented('json', schema, async (c, next) => {
    c.req.addValidatedData('json', checked(schema, parseJson(await readText(c, maxBytes))) as object);
    await next();
  });

/** Reads the parameters after `?`. */
export const queryOf = <S extends Schema>(schema: S): MiddlewareHandler<Edge, string, Read<'query', S>> =>
  documented('query', schema, async (c, next) => {
    c.req.addValidatedData('query', checked(schema, c.req.query()) as object);
    await next();
  });

/** Like `queryOf`, but a JSON body is read instead when there is one: not every client sends a body with DELETE. */
export const queryOrBodyOf = <S extends Schema>(schema: S): MiddlewareHandler<Edge, string, Read<'query', S>> =>
  documented('query', schema, async (c, next) => {
    const text = await readText(c, LIMITS.requestBytes);
    c.req.addValidatedData('query', checked(schema, text === '' ? c.req.query() : parseJson(text)) as object);
    await next();
  });

/** A value from outside, once its schema has read it. */
export function checked<S extends Schema>(schema: S, value: unknown): v.InferOutput<S> {
  const read = v.safeParse(schema, value);
  if (!read.success) throw new Problem('invalid', { issues: issuesOf(read.issues) });
  return read.output;
}

function documented<Handler extends MiddlewareHandler>(
  target: keyof ValidationTargets,
  schema: Schema,
  handler: MiddlewareHandler<Edge>,
): Handler {
  return Object.assign(handler, { [uniqueSymbol]: { target, ...resolver(schema) } }) as unknown as Handler;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('malformedJson');
  }
}

/** The body as text. Its announced length is not believed: what arrives is counted, and reading stops at the bound. */
async function readText(c: Context<Edge>, maxBytes: number): Promise<string> {
  if (Number(c.req.header('Content-Length') ?? 0) > maxBytes) throw new Problem('tooLarge');
  const reader = c.req.raw.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  const pieces: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    bytes += value?.byteLength ?? 0;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new Problem('tooLarge');
    }
    try {
      pieces.push(decoder.decode(value, { stream: !done }));
    } catch {
      throw new Problem('malformedJson');
    }
    if (done) return pieces.join('');
  }
}
