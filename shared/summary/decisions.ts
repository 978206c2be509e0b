import type { Commitment } from '../domain/agreement.ts';
import { PRECONDITIONS } from '../domain/agreement.ts';
import type { ConsentAnswer } from '../domain/consent.ts';
import type { PartnerId } from '../domain/ids.ts';
import { ranked } from '../domain/voting.ts';
import type { Messages } from '../messages/fr.ts';
import { unreachable } from '../result.ts';
import { dayOf } from './moment.ts';
import type { ConsentSnapshot, Snapshot } from './snapshot.ts';
import type { Block } from './summarise.ts';

/** What the votes said: one table a round, cards that no longer lie on the table told as such. */
export function votesInWords({ votes, partners }: Snapshot, { summary }: Messages): Block[] {
  const cardOf = (id: string, owner: PartnerId | undefined): string => {
    const of = partners.filter((partner) => owner === undefined || partner.id === owner);
    const found = of.flatMap(({ name, objectives }) =>
      objectives.filter((card) => card.id === id).map((card) => ({ name, card })),
    );
    const [first] = found;
    return first ? summary.cardOf(first.card.text, first.name) : summary.cardGone;
  };
  return votes.map(({ question, tally, owners }, index) => ({
    kind: 'table',
    caption: summary.voteCaption(index + 1, question ?? summary.usualQuestion, tally.ballots),
    head: [summary.rank, summary.columns.objective, summary.votesColumn],
    rows: ranked(tally).map(({ objectiveId, votes: count, rank }) => [
      String(rank),
      cardOf(objectiveId, owners[objectiveId]),
      String(count),
    ]),
  }));
}

/** The common sentence, the commitments, and what the method asks to be settled before an economic cooperation. */
export function agreementInWords(snapshot: Snapshot, { summary }: Messages): Block[] {
  const { agreement, disagreements, chosen } = snapshot;
  const { sentence, commitments, preconditions } = agreement;
  const blocks: Block[] = [{ kind: 'paragraph', text: sentence.trim() === '' ? summary.noSentence : sentence }];
  const asksPreconditions = chosen?.categories.includes('economicCooperation') ?? false;
  if (asksPreconditions)
    blocks.push({
      kind: 'list',
      items: PRECONDITIONS.map((id) => summary.preconditions[id](preconditions[id].trim() || summary.unsaid)),
    });
  if (commitments.length > 0)
    blocks.push({
      kind: 'table',
      caption: summary.commitments,
      head: [summary.partner, summary.commitment, summary.until, summary.mode],
      rows: commitments.map((line) => commitmentRow(line, snapshot, summary)),
    });
  if (disagreements.length > 0)
    blocks.push(
      { kind: 'heading', text: summary.disagreements },
      {
        kind: 'list',
        items: disagreements.map(({ partnerId, text }) => summary.said(nameOf(snapshot, partnerId, summary), text)),
      },
    );
  return blocks;
}

/** Each partner's answer to the frozen text, with its words and reservations, and what the method calls the whole. */
export function consentInWords(snapshot: Snapshot, consent: ConsentSnapshot, { summary }: Messages): Block[] {
  const { status, standings, textDigest, isOpen } = consent;
  const reservations = standings.flatMap(({ partnerId, reservations: texts }) =>
    texts.map((text) => summary.reservation(nameOf(snapshot, partnerId, summary), text)),
  );
  return [
    { kind: 'paragraph', text: summary.status(summary.statuses[status]) },
    ...(isOpen ? [{ kind: 'paragraph', text: summary.roundIsOpen } as const] : []),
    {
      kind: 'table',
      caption: summary.replies,
      head: [summary.partner, summary.reply, summary.words],
      rows: standings.map(({ partnerId, kind, answer, isRatified }) => [
        nameOf(snapshot, partnerId, summary),
        summary.replyKinds[kind],
        answer ? wordsOf(answer, isRatified, summary) : '',
      ]),
    },
    ...(reservations.length > 0 ? [{ kind: 'list', items: reservations } as const] : []),
    { kind: 'paragraph', text: summary.digest(textDigest) },
  ];
}

type Words = Messages['summary'];

function wordsOf(answer: ConsentAnswer, isRatified: boolean | null, words: Words): string {
  switch (answer.kind) {
    case 'consent':
    case 'absent':
      return '';
    case 'standAside':
      return answer.reason ?? '';
    case 'objection':
      return answer.reason;
    case 'subjectToRatification': {
      const due = words.ratification(answer.body, words.day(dayOf(answer.until)));
      if (isRatified === null) return due;
      return words.said(due, isRatified ? words.ratified : words.notRatified);
    }
    default:
      return unreachable(answer);
  }
}

const commitmentRow = ({ partnerId, what, until, mode }: Commitment, snapshot: Snapshot, words: Words): string[] => [
  partnerId === null ? words.unsaid : nameOf(snapshot, partnerId, words),
  what.trim() === '' ? words.emptyText : what,
  until === null ? words.unsaid : words.day(dayOf(until)),
  mode === null ? words.unsaid : words.modes[mode],
];

/** A partner that has left the table since is still told apart from one that was never named. */
const nameOf = ({ partners }: Snapshot, id: PartnerId, words: Words): string =>
  partners.find((partner) => partner.id === id)?.name ?? words.partnerGone;
