import { describe, expect, test } from 'vitest';
import { PHASES } from '#shared/domain/phase.ts';
import {
  accessTo,
  type DocumentRef,
  documentName,
  mayRead,
  mayWrite,
  parseDocumentName,
  RIGHTS,
} from '#shared/rights.ts';
import { Paper, partner, person } from '../build.ts';

const draft: DocumentRef = { kind: 'draft', partnerId: partner('admr') };
const sheet: DocumentRef = { kind: 'sheet', partnerId: partner('admr') };

function cast() {
  const paper = new Paper()
    .withPartner('admr')
    .withPartner('mutuelle')
    .withMember('ana', 'admr')
    .withMember('eve', 'mutuelle');
  paper.withMember('newcomer');
  paper.enter('o', 'observer');
  paper.enter('s', 'screen');
  return paper;
}

describe('drafts', () => {
  test.each(PHASES)('[SE2] in %s, only the people seated there read a draft', (phase) => {
    const { ledger } = cast().at(phase);
    const readers = Object.keys(ledger.participants).filter((id) => mayRead(ledger, person(id), draft));
    expect(readers).toEqual(['ana']);
    expect(mayWrite(ledger, person('ana'), draft)).toBe(phase !== 'closed');
  });

  test('[SE2] someone who waits for a seat reads nothing of its draft', () => {
    const paper = cast();
    paper.ask('newcomer', { type: 'askSeat', partnerId: partner('admr') });
    expect(accessTo(paper.ledger, person('newcomer'), draft)).toBe('none');
  });

  test('[SE1] a seat released, a person gone, a partner archived: no right is left', () => {
    const paper = cast();
    paper.ask('ana', { type: 'releaseSeat', partnerId: partner('admr') });
    expect(accessTo(paper.ledger, person('ana'), draft)).toBe('none');
    paper.ask('f', { type: 'removePartner', partnerId: partner('admr') });
    expect(accessTo(paper.ledger, person('f'), sheet)).toBe('none');
    paper.ask('f', { type: 'removeParticipant', participantId: person('eve') });
    expect(accessTo(paper.ledger, person('eve'), { kind: 'sheet', partnerId: partner('mutuelle') })).toBe('none');
    expect(accessTo(paper.ledger, person('nobody'), { kind: 'agreement' })).toBe('none');
  });
});

describe('sheets and agreement', () => {
  test.each(PHASES)(
    '[SE1] in %s, sheets are read by all and written by their partner and the facilitator when due',
    (phase) => {
      const { ledger } = cast().at(phase);
      const writers = Object.keys(ledger.participants).filter((id) => mayWrite(ledger, person(id), sheet));
      expect(writers).toEqual(phase === 'share' || phase === 'read' ? ['f', 'ana'] : []);
      expect(Object.keys(ledger.participants).every((id) => mayRead(ledger, person(id), sheet))).toBe(true);
    },
  );

  test('[SE1] the agreement is written by whoever holds the pen, while it is written', () => {
    const writable = PHASES.filter((phase) => RIGHTS.agreement.penHolder[phase] === 'write');
    expect(writable).toEqual(['agree']);
    const { ledger } = cast().at('agree');
    const writers = Object.keys(ledger.participants).filter((id) =>
      mayWrite(ledger, person(id), { kind: 'agreement' }),
    );
    expect(writers).toEqual([]);
    expect(mayWrite({ ...ledger, penHolder: person('eve') }, person('eve'), { kind: 'agreement' })).toBe(true);
  });

  test('[SE1] a document’s name tells which it is, and nothing else is a name', () => {
    for (const ref of [draft, sheet, { kind: 'agreement' } as const])
      expect(parseDocumentName(documentName(ref))).toEqual(ref);
    for (const name of ['', 'draft', 'draft:', 'ledger', 'sheet:a:b', 'drafts:a'])
      expect(parseDocumentName(name)).toBeNull();
  });
});
