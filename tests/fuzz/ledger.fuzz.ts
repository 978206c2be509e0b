import { expect, test } from 'vitest';
import { replay } from '#shared/ledger/ledger.ts';
import { expectSound, runMeeting, runWorkshop } from '../sequences.ts';
import { tryForSeconds } from './seconds.ts';

test('[WS11] no sequence of commands reaches a forbidden state', () => {
  tryForSeconds((seed) => {
    runWorkshop(seed, 300, ({ ledger }) => expectSound(ledger));
    runMeeting(seed, 300, ({ ledger }) => expectSound(ledger));
  });
});

test('[WS1] replay gives the same ledger', () => {
  tryForSeconds((seed) => {
    const { events, ledger } = runWorkshop(seed, 300, () => {});
    expect(JSON.stringify(replay(JSON.parse(JSON.stringify(events))))).toBe(JSON.stringify(ledger));
  });
});
