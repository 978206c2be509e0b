import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { contestsShownTo } from '#lib/delicate/contests.ts';
import { isDelicate } from '#lib/delicate/isDelicate.ts';
import { mergesShownTo } from '#lib/delicate/merges.ts';
import { personVerbs } from '#lib/delicate/personVerbs.ts';
import { readersOfDraft, readersSentence } from '#lib/delicate/readers.ts';
import { delicateNews } from '#lib/delicate/told.ts';
import { CardShelf } from '#lib/live/cardShelf.ts';
import type { CommandBody } from '#lib/live/pendingCommands.ts';
import { compareSheets } from '#lib/live/sheetChanges.ts';
import { seatAnswers } from '#lib/screens/seatAnswers.ts';
import type { Command } from '#shared/ledger/commands.ts';
import { decide } from '#shared/ledger/decide.ts';
import { type Ledger, peopleOf } from '#shared/ledger/ledger.ts';
import { delicate } from '#shared/messages/fr/conduct/delicate.ts';
import { fr } from '#shared/messages/fr.ts';
import { accessTo } from '#shared/rights.ts';
import { addObjective, layObjective, leaveUndecided } from '#shared/sheet/edits.ts';
import { readSheet } from '#shared/sheet/read.ts';
import { objective, Paper, partner, person } from '../build.ts';

const [p, q] = [partner('p'), partner('q')];
const { told } = delicate;

/** Ann and Al at p, Bob at q, Ivo without a seat, the facilitator `f`. */
function table(): Paper {
  const paper = new Paper().withPartner('p').withPartner('q').withMember('ann', 'p').withMember('bob', 'q');
  return paper.withMember('al', 'p').withMember('ivo').at('share').withCards('p', 'one', 'two');
}

/** What each is told when something is asked, and what is only said to them. */
function newsOf(paper: Paper, act: (paper: Paper) => unknown) {
  const before = paper.ledger;
  act(paper);
  return (id: string) => delicateNews(before, paper.ledger, person(id), told);
}

const names = (people: { id: string }[]) => people.map(({ id }) => id);

describe('who reads a draft', () => {
  const everyone = (ledger: Ledger) => {
    const { seated, companions, facilitators } = readersOfDraft(ledger, p);
    return names([...seated, ...companions.map((each) => each.person), ...facilitators]).sort();
  };
  const allowed = (ledger: Ledger) =>
    names(peopleOf(ledger).filter(({ id }) => accessTo(ledger, id, { kind: 'draft', partnerId: p }) !== 'none')).sort();

  test('[SE14] the readers named are those who receive it, entrusted or not, and once it is taken back', () => {
    const paper = table();
    expect(everyone(paper.ledger)).toEqual(['al', 'ann']);
    expect(everyone(paper.ledger)).toEqual(allowed(paper.ledger));
    paper.ask('ann', { type: 'entrustDraft', partnerId: p, isEntrusted: true });
    expect(names(readersOfDraft(paper.ledger, p).facilitators)).toEqual(['f']);
    expect(everyone(paper.ledger)).toEqual(allowed(paper.ledger));
    expect(readersOfDraft(paper.ledger, q).facilitators).toEqual([]);
    paper.ask('al', { type: 'entrustDraft', partnerId: p, isEntrusted: false });
    expect(everyone(paper.ledger)).toEqual(['al', 'ann']);
  });

  test('[WS21] a companion is named with the person they help, as long as both are there', () => {
    const paper = table();
    paper.ask('ann', { type: 'linkCompanion', participantId: person('ivo') });
    const { companions } = readersOfDraft(paper.ledger, p);
    expect(companions.map((each) => [each.person.id, each.helped.id])).toEqual([['ivo', 'ann']]);
    expect(everyone(paper.ledger)).toEqual(allowed(paper.ledger));
    paper.ask('ann', { type: 'leave' });
    expect(everyone(paper.ledger)).toEqual(['al']);
    expect(everyone(paper.ledger)).toEqual(allowed(paper.ledger));
  });

  test('[SE14] the sentence names everyone, and says whether the facilitator is among them', () => {
    const paper = table();
    paper.ask('ann', { type: 'linkCompanion', participantId: person('ivo') });
    const { table: t } = fr.workshop;
    const sentence = () => readersSentence(readersOfDraft(paper.ledger, p), t, (each) => each.join(', '));
    const people = ['Personne al', 'Personne ann', t.companion('Personne ivo', 'Personne ann')];
    expect(sentence()).toBe(t.readsDraft(people.join(', ')));
    paper.ask('ann', { type: 'entrustDraft', partnerId: p, isEntrusted: true });
    expect(sentence()).toBe(t.readsEntrusted([...people, 'Animatrice'].join(', ')));
  });

  test('[WS23] nobody reads the draft of a partner that left the table', () => {
    const paper = table();
    paper.ask('ann', { type: 'withdrawPartner', partnerId: p });
    expect(everyone(paper.ledger)).toEqual([]);
  });
});

describe('what one is told', () => {
  test('[PH8] the people of a partner are told that its card came back; nobody else is told anything', () => {
    const news = newsOf(table(), (paper) =>
      paper.ask('f', { type: 'veilCard', partnerId: p, objectiveId: objective('one') }),
    );
    expect(news('ann').told).toEqual([told.veiled(1)]);
    expect(news('al').told).toEqual([told.veiled(1)]);
    for (const other of ['bob', 'ivo', 'f']) expect(news(other)).toEqual({ told: [], said: [] });
  });

  test('[PH8] cards shown, and cards that pass to another partner, are not taken for cards that came back', () => {
    const shown = newsOf(table(), (paper) => paper.withCards('p', 'three'));
    expect(shown('ann')).toEqual({ told: [], said: [] });
    const joined = newsOf(table(), (paper) => {
      paper.ask('ann', { type: 'mergePartners', from: p, into: q });
      paper.ask('bob', { type: 'mergePartners', from: p, into: q });
    });
    expect(joined('ann').told).toEqual([told.merged('Partenaire p', 'Partenaire q')]);
  });

  test('[SE14] the facilitator sees that a draft is entrusted, and everyone hears it', () => {
    const news = newsOf(table(), (paper) =>
      paper.ask('ann', { type: 'entrustDraft', partnerId: p, isEntrusted: true }),
    );
    expect(news('f').told).toEqual([told.entrusted('Partenaire p')]);
    expect(news('bob').said).toEqual([told.entrusted('Partenaire p')]);
  });

  test('[WS24] both sides are told that they are one, or that they stay two; the others only hear of the first', () => {
    const paper = table();
    paper.ask('ann', { type: 'mergePartners', from: p, into: q });
    const asked = [...paper.events];
    const declined = newsOf(paper, () => paper.ask('bob', { type: 'declineMerge', from: p, into: q }));
    for (const id of ['ann', 'al', 'bob', 'f'])
      expect(declined(id).told).toEqual([told.stayTwo('Partenaire p', 'Partenaire q')]);
    expect(declined('ivo')).toEqual({ told: [], said: [] });
    expect(asked.at(-1)?.type).toBe('mergeAsked');
    paper.ask('ann', { type: 'mergePartners', from: p, into: q });
    const merged = newsOf(paper, () => paper.ask('bob', { type: 'mergePartners', from: p, into: q }));
    for (const id of ['ann', 'al', 'bob'])
      expect(merged(id)).toEqual({ told: [told.merged('Partenaire p', 'Partenaire q')], said: [] });
    expect(merged('ivo')).toEqual({ told: [], said: [told.mergedOthers('Partenaire p', 'Partenaire q')] });
  });

  test('[WS23] those who sat at a partner that leaves are told that they have no seat there any more', () => {
    const news = newsOf(table(), (paper) => paper.ask('ann', { type: 'withdrawPartner', partnerId: p }));
    expect(news('al').told).toEqual([told.withdrawnOwn('Partenaire p')]);
    expect(news('bob')).toEqual({ told: [], said: [told.withdrawn('Partenaire p')] });
  });

  test('[WS22] who contests and who is contested are told how it was settled, and nobody else', () => {
    const contested = () => {
      const paper = table();
      paper.ask('al', { type: 'contestSeat', partnerId: p, participantId: person('ann') });
      return paper;
    };
    const settle = (isKept: boolean) =>
      newsOf(contested(), (paper) =>
        paper.ask('f', { type: 'settleSeat', partnerId: p, participantId: person('ann'), isKept }),
      );
    expect(settle(true)('ann').told).toEqual([told.ownSeatKept('Partenaire p')]);
    expect(settle(true)('al').told).toEqual([told.seatKept('Personne ann', 'Partenaire p')]);
    expect(settle(false)('ann').told).toEqual([told.ownSeatEnded('Partenaire p')]);
    expect(settle(false)('al').told).toEqual([told.seatEnded('Personne ann', 'Partenaire p')]);
    for (const other of ['bob', 'ivo', 'f']) expect(settle(false)(other)).toEqual({ told: [], said: [] });
  });

  test('[WS21] a companion is told so, and told when it ends', () => {
    const paper = table();
    const linked = newsOf(paper, () => paper.ask('ann', { type: 'linkCompanion', participantId: person('ivo') }));
    expect(linked('ivo').told).toEqual([told.accompanies('Personne ann')]);
    const ended = newsOf(paper, () => paper.ask('f', { type: 'unlinkCompanion', participantId: person('ivo') }));
    expect(ended('ivo').told).toEqual([told.accompaniesNobody('Personne ann')]);
  });

  test('[SC22] whatever someone has to be told, the device looks for it; most events make it look for nothing', () => {
    const moments: [string, (paper: Paper) => unknown, boolean][] = [
      ['veil', (paper) => paper.ask('f', { type: 'veilCard', partnerId: p, objectiveId: objective('one') }), true],
      ['entrust', (paper) => paper.ask('ann', { type: 'entrustDraft', partnerId: p, isEntrusted: true }), true],
      ['withdraw', (paper) => paper.ask('ann', { type: 'withdrawPartner', partnerId: p }), true],
      ['link', (paper) => paper.ask('ann', { type: 'linkCompanion', participantId: person('ivo') }), true],
      ['decline', (paper) => paper.ask('bob', { type: 'declineMerge', from: p, into: q }), true],
      [
        'settle',
        (paper) => paper.ask('f', { type: 'settleSeat', partnerId: p, participantId: person('al'), isKept: true }),
        true,
      ],
      ['reveal', (paper) => paper.withCards('p', 'three'), false],
      ['sit', (paper) => paper.withMember('zoe', 'q'), false],
      ['leave', (paper) => paper.ask('bob', { type: 'leave' }), false],
      ['rename', (paper) => paper.ask('f', { type: 'renamePartner', partnerId: p, name: 'Autre' }), false],
    ];
    for (const [name, act, isOne] of moments) {
      const paper = table();
      paper.ask('ann', { type: 'mergePartners', from: p, into: q });
      paper.ask('ann', { type: 'contestSeat', partnerId: p, participantId: person('al') });
      const before = paper.ledger;
      act(paper);
      const looks = peopleOf(before).filter(({ id }) => isDelicate(before, paper.ledger, id));
      expect(looks.length > 0, name).toBe(isOne);
      for (const { id } of peopleOf(paper.ledger)) {
        const news = delicateNews(before, paper.ledger, id, told);
        if (news.told.length + news.said.length > 0) expect(isDelicate(before, paper.ledger, id), name).toBe(true);
      }
    }
  });
});

describe('what one is asked', () => {
  test('[WS24] people of a side not heard yet are asked, the others wait, the facilitator follows, nobody else is shown', () => {
    const paper = table();
    paper.ask('ann', { type: 'mergePartners', from: p, into: q });
    const seen = (id: string) =>
      mergesShownTo(paper.ledger, person(id)).map(({ standing, missing }) => [standing, ...names(missing)]);
    expect(seen('bob')).toEqual([['asked', 'q']]);
    expect(seen('ann')).toEqual([['agreed', 'q']]);
    expect(seen('al')).toEqual([['agreed', 'q']]);
    expect(seen('f')).toEqual([['follows', 'q']]);
    expect(seen('ivo')).toEqual([]);
    // Where nobody ever sat, nobody is waited for.
    paper.withPartner('z').ask('f', { type: 'mergePartners', from: partner('z'), into: q });
    expect(seen('f')).toEqual([
      ['follows', 'q'],
      ['follows', 'q'],
    ]);
  });

  test('[WS22] a contest is shown to who says it, to whom it is about, and to the facilitator who settles it', () => {
    const paper = table();
    paper.ask('ivo', { type: 'askSeat', partnerId: p });
    paper.ask('ivo', { type: 'contestSeat', partnerId: p, participantId: person('ann') });
    const seen = (id: string) =>
      contestsShownTo(paper.ledger, person(id)).map(({ standing, by }) => [standing, by?.id]);
    expect(seen('ivo')).toEqual([['contests', 'ivo']]);
    expect(seen('ann')).toEqual([['contested', 'ivo']]);
    expect(seen('f')).toEqual([['settles', 'ivo']]);
    for (const other of ['al', 'bob']) expect(seen(other)).toEqual([]);
  });

  test('[WS20] before someone is removed, it is said that newcomers wait from then on, and that links change', () => {
    const paper = table();
    paper.enter('g', 'facilitator');
    const removal = (id: string) => {
      const target = paper.ledger.participants[person(id)];
      if (!target) throw new Error(`nobody is called ${id}`);
      const may = (body: CommandBody) =>
        decide(paper.ledger, person('f'), { ...body, commandId: 'asked' } as Command, paper.facts).ok;
      const verbs = personVerbs(target, { ledger: paper.ledger, me: person('f'), may }, delicate.people);
      return verbs.find(({ key }) => key === 'removeParticipant')?.text ?? '';
    };
    expect(removal('ann')).toContain(delicate.people.watches);
    expect(removal('ann')).not.toContain(delicate.people.rotates);
    expect(removal('g')).toContain(delicate.people.rotates);
    expect(removal('f')).toBe('');
    paper.ask('f', { type: 'watchDoor', isWatched: true });
    expect(removal('ann')).not.toContain(delicate.people.watches);
  });

  test('[WS5] a request that ends with its partner, or with becoming a companion, was not declined by anyone', () => {
    const asking = () => {
      const paper = table();
      paper.ask('ivo', { type: 'askSeat', partnerId: p });
      return paper;
    };
    const answers = (act: (paper: Paper) => unknown) => {
      const paper = asking();
      const before = paper.ledger;
      act(paper);
      return seatAnswers(before, paper.ledger, person('ivo')).map(({ answer }) => answer);
    };
    const participantId = person('ivo');
    expect(answers((paper) => paper.ask('ann', { type: 'declineSeat', participantId, partnerId: p }))).toEqual([
      'declined',
    ]);
    expect(answers((paper) => paper.ask('ann', { type: 'grantSeat', participantId, partnerId: p }))).toEqual([
      'granted',
    ]);
    expect(answers((paper) => paper.ask('ann', { type: 'withdrawPartner', partnerId: p }))).toEqual([]);
    expect(answers((paper) => paper.ask('bob', { type: 'linkCompanion', participantId }))).toEqual([]);
  });
});

describe('« non tranché chez nous »', () => {
  const ann = { participantId: person('ann') };
  const draftWith = () => {
    const draft = new Y.Doc();
    addObjective(draft, ann, { id: objective('one'), text: 'Former nos aidants' });
    return draft;
  };

  test('[SC21] the card alone changes on screen, and says so', () => {
    const draft = draftWith();
    const before = readSheet(draft);
    leaveUndecided(draft, ann, objective('one'), true);
    const { content, changes } = compareSheets(before, readSheet(draft));
    expect(changes).toEqual([{ id: 'one', kind: 'changed' }]);
    const [card] = new CardShelf().arrange({
      ledger: table().ledger,
      me: person('ann'),
      connection: null,
      contents: { 'draft:p': content },
      presence: new Map(),
    });
    expect(card?.isUndecided).toBe(true);
    leaveUndecided(draft, ann, objective('one'), false);
    expect(readSheet(draft).objectives[0]).not.toHaveProperty('isUndecided');
  });

  test('[SH4] it goes along when the card is revealed', () => {
    const draft = draftWith();
    leaveUndecided(draft, ann, objective('one'), true);
    const sheet = new Y.Doc();
    for (const card of readSheet(draft).objectives) layObjective(sheet, ann, card);
    expect(readSheet(sheet).objectives[0]?.isUndecided).toBe(true);
  });
});
