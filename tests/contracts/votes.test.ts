import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConsentRoundId, VotingRoundId } from '#shared/domain/ids.ts';
import type { Ballot } from '#shared/domain/voting.ts';
import { writeSentence } from '#shared/sheet/agreementEdits.ts';
import { addObjective } from '#shared/sheet/edits.ts';
import { readPrepared } from '#shared/sheet/preparedReply.ts';
import { type Asked, objective, partner, person } from '../build.ts';
import { Device, enter, openWorkshop, until } from '../client.ts';
import { HOSTS, type Host } from './hosts.ts';

const vote = 'v1' as VotingRoundId;
const round = 'c1' as ConsentRoundId;
const by = { participantId: person('a') };
const SECRET = 'Sans la ZQXJ, non';

describe.each(HOSTS)('$name', ({ start }) => {
  let host: Host;
  let id: string;
  const devices = new Map<string, Device>();
  const at = (who: string) => devices.get(who) as Device;
  const connectAll = async () => {
    for (const who of ['f', 'a', 'a2', 'b', 'o']) devices.set(who, await Device.connect(host, id, who));
  };
  const restart = async () => {
    await host.kill();
    await until('devices noticed', () => [...devices.values()].every(({ closed }) => closed !== null));
    await host.start();
    await connectAll();
  };
  const votingOf = (who: string) => {
    const told = at(who).frames.findLast((frame) => frame.type === 'voting');
    return told?.type === 'voting' ? told.voting : null;
  };

  beforeAll(async () => {
    host = await start();
    id = await openWorkshop(host);
    await enter(host, id, 'f', 'facilitator');
    await enter(host, id, 'a', 'member', 'p1');
    await enter(host, id, 'a2', 'member', 'p1');
    await enter(host, id, 'b', 'member', 'p2');
    await enter(host, id, 'o', 'observer');
    await connectAll();
    await at('f').command({ type: 'movePhase', from: 'welcome', to: 'share' });
    const sheet = await at('a').sync('sheet:p1');
    for (const card of ['o1', 'o2']) addObjective(sheet, by, { id: objective(card), text: `Carte ${card}` });
    await at('a').saved();
  });
  afterAll(() => host.dispose());

  test('[VO2] ballots survive kill -9, are told to their authors alone, and vanish with the tally', async () => {
    await at('f').command({ type: 'movePhase', from: 'share', to: 'prioritise' });
    await at('f').command({ type: 'openVotingRound', roundId: vote, budgetBy: 'partner', budget: 5, maxPerCard: 5 });
    const cast = (votes: object): Asked => ({ type: 'castBallot', roundId: vote, votes: votes as Ballot['votes'] });
    const secret = { o1: 4, o2: 1 };
    expect(await at('a').command(cast(secret))).toEqual({ events: [] });
    await at('b').command(cast({ o2: 2 }));
    await until('all know that two came in', () => ['f', 'o', 'a2'].every((who) => votingOf(who)?.ballots === 2));
    for (const who of ['f', 'b', 'o', 'a2']) expect(at(who).heard).not.toContain('"o1":4');

    await restart();
    await until('the author finds their ballot', () => votingOf('a') !== null);
    expect(votingOf('a')).toMatchObject({ own: [{ votes: secret, left: 0 }], ballots: 2 });
    expect(votingOf('a2')).toMatchObject({ own: [{ votes: {}, left: 0 }] });
    await at('f').command({ type: 'closeVotingRound', roundId: vote });
    await until('everyone has the tally', () => at('o').ledger.votingRounds[0]?.state === 'closed');
    expect(at('o').ledger.votingRounds[0]).toMatchObject({
      tally: {
        ballots: 2,
        votes: [
          { objectiveId: 'o1', votes: 4 },
          { objectiveId: 'o2', votes: 3 },
        ],
      },
    });
    await restart();
    expect(votingOf('a')).toBeNull();
    expect(JSON.stringify(at('a').ledger)).not.toContain('castBallot');
  });

  test('[CN4] an answer being prepared stays inside its partner, through kill -9, until its voice sends it', async () => {
    await at('f').command({ type: 'movePhase', from: 'prioritise', to: 'agree' });
    await at('f').command({ type: 'takePen' });
    writeSentence(await at('f').sync('agreement'), { participantId: person('f') }, 'Ensemble.');
    await at('f').saved();
    await at('f').command({ type: 'openConsentRound', roundId: round });
    await at('a').command({ type: 'chooseVoice', partnerId: partner('p1'), participantId: person('a') });
    const answer = { roundId: round, partnerId: partner('p1'), kind: 'objection', reason: SECRET } as const;
    expect(await at('a').command({ type: 'prepareReply', ...answer })).toEqual({ events: [] });
    const draft = await at('a2').sync('draft:p1');
    await until('the colleague sees it', () => readPrepared(draft, round).reply !== null);
    await at('a2').command({
      type: 'attachReservation',
      roundId: round,
      partnerId: partner('p1'),
      text: 'Ni le temps',
    });
    await restart();
    const { textDigest = '' } = at('a').ledger.consentRounds[0] ?? {};
    for (const who of ['f', 'b', 'o']) expect(at(who).heard).not.toContain('ZQXJ');
    const sent = await at('a').command({ type: 'replyConsent', ...answer, textDigest });
    expect(sent).toMatchObject({ events: [{ answer: { reason: SECRET }, reservations: ['Ni le temps'] }] });
    await until('everyone reads it', () => at('o').heard.includes('Ni le temps'));
  });
});
