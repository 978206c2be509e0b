import { Hono } from 'hono';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { LIMITS } from '#shared/limits.ts';
import { type Onlooker, readingFor } from '#shared/reading/audience.ts';
import { readingInputFromSheets } from '#shared/reading/fromSheets.ts';
import { readingInputProblems } from '#shared/reading/parse.ts';
import { read } from '#shared/reading/read.ts';
import { type Reading, ReadingInput } from '#shared/reading/reading.ts';
import type { Frozen } from '#shared/summary/snapshot.ts';
import { byPerson, stateFor } from './caller.ts';
import type { Edge } from './env.ts';
import { described } from './openapi.ts';
import { issueOf, MOST_ISSUES, Problem } from './problems.ts';
import { jsonBody } from './requests.ts';

/** The reading that counts is made here; browsers show theirs as a preview until this one arrives. */
export const readings = new Hono<Edge>()
  .post(
    '/readings',
    described('Reads any square, without a workshop; nothing is kept', 200, ['body']),
    jsonBody(ReadingInput, LIMITS.readingBytes),
    (c) => {
      const input = c.req.valid('json');
      const problems = readingInputProblems(input);
      if (problems.length > 0) throw new Problem('invalid', { issues: problems.slice(0, MOST_ISSUES).map(issueOf) });
      return c.json(read(input), 200);
    },
  )
  .get(
    '/workshops/:id/reading',
    described('The reading of what is revealed, as the caller is shown it', 200, ['person']),
    byPerson,
    async (c) => {
      const caller = c.get('caller');
      const state = await stateFor(c.env, caller);
      const shown = readingFor(readState(state).reading, onlookerOf(state, caller.participantId));
      return c.json({ ...shown, revision: state.revision }, 200);
    },
  );

/** Reads the sheets of a workshop as they stand in one state of its room. */
export function readState({ ledger, documents }: Frozen): { input: ReadingInput; reading: Reading } {
  const input = readingInputFromSheets(ledger, documents);
  return { input, reading: read(input) };
}

function onlookerOf({ ledger }: Frozen, participantId: ParticipantId): Onlooker {
  const person = ledger.participants[participantId];
  return { seats: person?.seats ?? [], isFacilitator: person?.role === 'facilitator' };
}
