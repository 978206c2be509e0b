import { type AgreementText, PRECONDITIONS, type Precondition } from '#shared/domain/agreement.ts';
import { type Ledger, partnersOf, seatedAt } from '#shared/ledger/ledger.ts';
import type { LaterMessages } from '#shared/messages/fr/later.ts';

type Words = LaterMessages['conduct'];

/** The preconditions that the method asks for with the category chosen; none for most categories. */
export const preconditionsAsked = ({ chosen }: Pick<Ledger, 'chosen'>): readonly Precondition[] =>
  chosen?.categories.includes('economicCooperation') ? PRECONDITIONS : [];

/** What whoever freezes the text may want to know first. Nothing of it stands in the way. */
export function beforeFreezing(
  ledger: Ledger,
  { commitments, preconditions }: AgreementText,
  { consent: { ask: t }, agreement }: Words,
  list: (names: string[]) => string,
): string[] {
  const unanswered = preconditionsAsked(ledger).filter((name) => preconditions[name].trim() === '');
  const unsaid = commitments.filter(
    ({ what, partnerId, until }) => what.trim() === '' || partnerId === null || until === null,
  ).length;
  const disagreements = ledger.disagreements.filter(({ closedAt }) => closedAt === null).length;
  const proposals = ledger.proposals.filter(({ state }) => state === 'open').length;
  const unrepresented = partnersOf(ledger).filter(({ id }) => seatedAt(ledger, id).length === 0);
  return [
    ...unanswered.map((name) => t.precondition(agreement.preconditions.questions[name])),
    ...(commitments.length === 0 ? [t.noCommitment] : []),
    ...(unsaid > 0 ? [t.unsaid(unsaid)] : []),
    ...(disagreements > 0 ? [t.disagreements(disagreements)] : []),
    ...(proposals > 0 ? [t.proposals(proposals)] : []),
    ...(unrepresented.length > 0 ? [t.nobody(list(unrepresented.map(({ name }) => name)))] : []),
  ];
}
