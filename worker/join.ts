import { Hono } from 'hono';
import * as v from 'valibot';
import { JoinCode } from '#shared/domain/workshop.ts';
import { addressOf } from './addresses.ts';
import { bucketOf, countTry, lookUpCode } from './d1/attempts.ts';
import { type Edge, secretOf } from './env.ts';
import { RATES } from './limits.ts';
import { described } from './openapi.ts';
import { Problem } from './problems.ts';
import { jsonBody } from './requests.ts';
import { askRoom } from './rooms.ts';
import { signLink } from './tokens.ts';

/** A code as someone typed it. One that cannot be a code is a wrong code: the way to recover is the same. */
const TypedCode = v.object({ code: v.pipe(v.string(), v.maxLength(32, 'codeShape')) });

export const join = new Hono<Edge>().post(
  '/join',
  described('A member’s link for whoever types the code, while the door is open', 200, [
    'body',
    'lookup',
    'ledger',
    'room',
    'rate',
  ]),
  jsonBody(TypedCode),
  async (c) => {
    const now = Date.now();
    const typed = v.safeParse(JoinCode, c.req.valid('json').code);
    const address = bucketOf(
      'wrongCode',
      await addressOf(secretOf(c.env), c.req.header('CF-Connecting-IP'), now),
      RATES.wrongCodes.windowSeconds,
      now,
    );
    const everyone = bucketOf('wrongCode', 'everyone', RATES.wrongCodesEverywhere.windowSeconds, now);
    const found = await lookUpCode(c.env.DB, typed.success ? typed.output : null, address, everyone, now);
    if (found === 'blocked')
      throw new Problem('tooManyWrongCodes', { retryAfterSeconds: Math.ceil((address.until - now) / 1000) });
    if (found === 'unknown') throw new Problem('unknownCode');

    const joins = bucketOf('join', found.id, RATES.joins.windowSeconds, now);
    if ((await countTry(c.env.DB, joins)) > RATES.joins.max)
      throw new Problem('tooManyJoins', { retryAfterSeconds: Math.ceil((joins.until - now) / 1000) });

    const { door, linkEpoch, title, expiresAt } = await askRoom(c.env, found.id, { call: 'door' });
    // The links were rotated and this code with them; the registry learns it when someone next asks for the new one.
    if (linkEpoch !== found.linkEpoch) throw new Problem('unknownCode');
    if (door === 'closed') throw new Problem('refused', { refusal: { code: 'doorClosed', facts: {} } });
    const token = await signLink(secretOf(c.env), { workshopId: found.id, role: 'member', linkEpoch, exp: expiresAt });
    return c.json({ workshopId: found.id, title, token }, 200);
  },
);
