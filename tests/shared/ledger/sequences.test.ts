import { expect, test } from 'vitest';
import { decide } from '#shared/ledger/decide.ts';
import { replay } from '#shared/ledger/ledger.ts';
import { person } from '../../build.ts';
import { chance } from '../../prng.ts';
import { LEDGER_SEEDS } from '../../seeds.ts';
import { anyCommand, expectSound, PEOPLE, runMeeting, runWorkshop } from '../../sequences.ts';

const SEEDS = [...LEDGER_SEEDS, ...Array.from({ length: 60 }, (_, index) => 1000 + index)];

test.each(SEEDS)('[WS11] no sequence of commands reaches a forbidden state (seed %i)', (seed) => {
  runWorkshop(seed, 300, ({ ledger }) => expectSound(ledger));
});

test.each(SEEDS)('[WS11] nor does a meeting whose people mostly ask for what they may (seed %i)', (seed) => {
  runMeeting(seed, 300, ({ ledger }) => expectSound(ledger));
});

test('[WS11] those meetings go through every kind of decision', () => {
  const many = Array.from({ length: 200 }, (_, index) => 5000 + index);
  const seen = new Set(many.flatMap((seed) => runMeeting(seed, 300, () => {}).events.map(({ type }) => type)));
  for (const type of [
    'votingRoundClosed',
    'votingRoundDropped',
    'proposalAdopted',
    'disagreementClosed',
    'consentReplied',
    'ratificationRecorded',
    'consentRoundClosed',
    'partnersMerged',
    'partnerWithdrawn',
    'seatSettled',
    'companionLinked',
    'participantAdmitted',
    'cardVeiled',
    'floorGiven',
    'cardBroughtForward',
    'draftEntrusted',
  ])
    expect([...seen], type).toContain(type);
});

test.each(SEEDS)('[WS1] replaying a meeting gives the same ledger (seed %i)', (seed) => {
  const { events, ledger } = runMeeting(seed, 150, () => {});
  expect(JSON.stringify(replay(JSON.parse(JSON.stringify(events))))).toBe(JSON.stringify(ledger));
});

test.each(SEEDS)('[WS1] replaying the events, even through JSON, gives the same ledger (seed %i)', (seed) => {
  const { events, ledger } = runWorkshop(seed, 150, () => {});
  expect(JSON.stringify(replay(JSON.parse(JSON.stringify(events))))).toBe(JSON.stringify(ledger));
  expect(events.map((event) => event.version)).toEqual(events.map((_, index) => index + 1));
});

test.each(SEEDS)('[WS2] deciding twice answers the same and changes nothing (seed %i)', (seed) => {
  const draw = chance(seed + 7);
  runWorkshop(seed, 60, ({ ledger, facts }) => {
    const before = JSON.stringify(ledger);
    const by = person(draw.pick(PEOPLE));
    const command = { commandId: 'x', ...anyCommand(draw) } as Parameters<typeof decide>[2];
    expect(decide(ledger, by, command, facts)).toEqual(decide(ledger, by, command, facts));
    expect(JSON.stringify(ledger)).toBe(before);
  });
});

test('[WS3] versions follow one another without gaps', () => {
  const { events } = runWorkshop(1, 200, () => {});
  expect(events.every((event, index) => event.version === index + 1)).toBe(true);
});
