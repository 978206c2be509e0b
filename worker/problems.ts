import type { Context } from 'hono';
import * as v from 'valibot';
import type { Language } from '#shared/domain/workshop.ts';
import type { Refusal } from '#shared/ledger/refusals.ts';
import { en } from '#shared/messages/en.ts';
import { fr, type Messages } from '#shared/messages/fr.ts';
import { refusalSentence } from '#shared/messages/sentences.ts';
import type { Edge } from './env.ts';

/** Every "no" of the counter itself, with its HTTP status (SE7). Its title and sentence are in the catalogues. */
const STATUS = {
  malformedJson: 400,
  tokenMissing: 401,
  tokenInvalid: 401,
  tokenExpired: 401,
  tokenOtherWorkshop: 401,
  tokenOfLink: 401,
  tokenOfParticipant: 401,
  otherSite: 403,
  notHere: 403,
  notFacilitator: 403,
  notAllowed: 403,
  unknownPath: 404,
  unknownWorkshop: 404,
  unknownCode: 404,
  unknownObjective: 404,
  methodNotAllowed: 405,
  refused: 409,
  gone: 410,
  tooLarge: 413,
  documentTooLarge: 413,
  invalid: 422,
  upgradeRequired: 426,
  tooManyWrongCodes: 429,
  tooManyJoins: 429,
  tooManyWorkshops: 429,
  internal: 500,
  secretMissing: 503,
  roomUnreachable: 503,
} as const satisfies Record<keyof Messages['problems']['answers'], number>;

export type ProblemCode = keyof typeof STATUS;

/** What is wrong with one value of a request: where, the code of its rule, and a sentence. */
export type Issue = { path: string; code: string };

export type ProblemFacts = {
  issues?: Issue[];
  /** When the ledger refused: its code and sentence become the problem's. */
  refusal?: Refusal;
  retryAfterSeconds?: number;
  allow?: string;
  cause?: unknown;
};

/** Thrown by a call that cannot answer what was asked; the edge turns it into a problem answer. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts = {},
  ) {
    super(code, { cause: facts.cause });
    this.name = 'Problem';
  }
}

/** The body of every answer that is not what was asked for, per RFC 9457. */
export const ProblemBody = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  /** Stable; never translated. */
  code: v.string(),
  detail: v.string(),
  issues: v.optional(v.array(v.object({ path: v.string(), code: v.string(), message: v.string() }))),
  /** What the ledger's refusal is about. */
  facts: v.optional(v.record(v.string(), v.unknown())),
});
export type ProblemBody = v.InferOutput<typeof ProblemBody>;

/** Writes a problem in the language of the person who asked. */
export function answerProblem(c: Context<Edge>, { code, facts }: Problem): Response {
  return problemResponse(messagesFor(c.req.header('Accept-Language')), code, facts);
}

export function problemResponse(messages: Messages, code: ProblemCode, facts: ProblemFacts = {}): Response {
  const { title, detail } = messages.problems.answers[code];
  const { refusal, issues } = facts;
  const named = refusal?.code ?? code;
  const body: ProblemBody = {
    type: `urn:alliage:problem:${named}`,
    title,
    status: STATUS[code],
    code: named,
    detail: refusal ? refusalSentence(messages, refusal) : detail,
    ...(refusal && { facts: { ...refusal.facts } }),
    ...(issues && { issues: issues.map((issue) => ({ ...issue, message: issueSentence(messages, issue.code) })) }),
  };
  const headers = new Headers({
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': messages.lang,
    Vary: 'Accept-Language',
  });
  if (facts.retryAfterSeconds !== undefined) headers.set('Retry-After', String(facts.retryAfterSeconds));
  if (facts.allow) headers.set('Allow', facts.allow);
  if (STATUS[code] === 401) headers.set('WWW-Authenticate', 'Bearer');
  return new Response(JSON.stringify(body), { status: STATUS[code], headers });
}

function issueSentence({ problems }: Messages, code: string): string {
  const sentences: Record<string, string> = problems.issues;
  return sentences[code] ?? problems.issues.unexpected;
}

/** Enough to mend a request; a hostile one does not make us write a book. */
export const MOST_ISSUES = 50;

/** The place and code of each issue that a schema found. */
export const issuesOf = (found: readonly v.BaseIssue<unknown>[]): Issue[] =>
  found.slice(0, MOST_ISSUES).map((issue) => issueOf({ path: v.getDotPath(issue) ?? '', message: issue.message }));

/** Our own rules carry a code as message; valibot's do not, and say in English what we say in two languages. */
export function issueOf({ path, message }: { path: string; message: string }): Issue {
  if (Object.hasOwn(fr.problems.issues, message)) return { path, code: message };
  return { path, code: message.endsWith('received undefined') ? 'missing' : 'unexpected' };
}

const CATALOGUES: Record<Language, Messages> = { fr, en };

export const messagesIn = (lang: Language): Messages => CATALOGUES[lang];

/** The language a browser asks for first, among ours; French when it says nothing. */
export function messagesFor(acceptLanguage: string | null | undefined): Messages {
  let best = { lang: 'fr' as Language, weight: 0 };
  for (const range of (acceptLanguage ?? '').split(',').slice(0, 20)) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const q = parameters.map((parameter) => /^\s*q=([0-9.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    const weight = q === undefined ? 1 : Number.parseFloat(q);
    const lang = tag.split('-')[0];
    if ((lang === 'fr' || lang === 'en') && weight > best.weight) best = { lang, weight };
  }
  return CATALOGUES[best.lang];
}
