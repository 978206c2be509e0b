import { ZONES } from '../domain/square.ts';
import type { Language } from '../domain/workshop.ts';
import { LIMITS } from '../limits.ts';
import type { Messages } from '../messages/fr.ts';
import { wholePercents } from '../reading/percents.ts';
import type { Reading, ReadingInput, ZoneProfile } from '../reading/reading.ts';
import { plainText, SECTIONS, type Statement } from '../reading/statement.ts';
import { statementsOf } from '../reading/statements.ts';
import { cardsInWords, cardTable } from './cards.ts';
import { agreementInWords, consentInWords, votesInWords } from './decisions.ts';
import { momentOf } from './moment.ts';
import type { PartnerSnapshot, Snapshot } from './snapshot.ts';

/** A piece of a document, in the few shapes that every format can show. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][] };

export type SectionId = 'partners' | 'objectives' | 'votes' | 'reading' | 'choice' | 'agreement' | 'consent' | 'notes';
export type Section = { id: SectionId; heading: string; blocks: Block[] };

/** What a summary says, in one language, before any format (SU1). Plain texts: escaping belongs to each format. */
export type Summary = {
  lang: Language;
  title: string;
  /** Says that nothing is sealed yet. */
  mark: string;
  notice: string;
  facts: { label: string; value: string }[];
  sections: Section[];
  /** What the reading says, each with its rule: told again, without them, in the section of the reading. */
  statements: Statement[];
  /** Every revealed card, one a row. */
  cards: { head: string[]; rows: string[][] };
};

/** A reading as everyone is shown it (nothing aimed at one partner, SU2), and what it was made from. */
export type ReadingForAll = { input: ReadingInput; reading: Reading };

/**
 * Tells the workshop as it stands: who, what they want by zone, what the square says, what the group chose, agreed and
 * answered. Depends on
 * its arguments only: same snapshot, same summary.
 */
export function summarise(snapshot: Snapshot, { input, reading }: ReadingForAll, messages: Messages): Summary {
  const { summary } = messages;
  const statements = statementsOf(reading, input, messages);
  const section = (id: SectionId, blocks: Block[]): Section => ({ id, heading: summary.sections[id], blocks });
  return {
    lang: messages.lang,
    title: snapshot.workshop.title,
    mark: summary.mark,
    notice: summary.notice,
    facts: factsOf(snapshot, messages),
    sections: [
      section('partners', partnersOf(snapshot, messages)),
      section('objectives', objectivesOf(snapshot, messages)),
      ...(snapshot.votes.length > 0 ? [section('votes', votesInWords(snapshot, messages))] : []),
      section('reading', [profileTable(snapshot, reading, messages), ...readingOf(statements, reading, messages)]),
      section('choice', choiceOf(snapshot, messages)),
      section('agreement', agreementInWords(snapshot, messages)),
      ...(snapshot.consent ? [section('consent', consentInWords(snapshot, snapshot.consent, messages))] : []),
      section('notes', [{ kind: 'list', items: notesOf(snapshot, messages) }]),
    ],
    statements,
    cards: cardTable(snapshot, messages),
  };
}

function factsOf({ workshop, phase, takenAt, methodVersion }: Snapshot, { summary, method }: Messages) {
  const { facts } = summary;
  const told = [
    { label: facts.takenAt, value: summary.moment(momentOf(takenAt)) },
    { label: facts.scale, value: method.scales[workshop.scale] },
  ];
  if (workshop.territory !== undefined) told.push({ label: facts.territory, value: workshop.territory });
  if (workshop.domains.length > 0) told.push({ label: facts.domains, value: workshop.domains.join(', ') });
  told.push({ label: facts.phase, value: method.phases[phase] });
  if (workshop.imported) told.push({ label: facts.origin, value: summary.imported });
  told.push({ label: facts.methodVersion, value: methodVersion });
  return told.map(({ label, value }) => ({ label: `${label}${summary.colon}`, value }));
}

function partnersOf({ partners }: Snapshot, { summary, method }: Messages): Block[] {
  if (partners.length === 0) return [{ kind: 'paragraph', text: summary.noPartner }];
  return [
    {
      kind: 'table',
      caption: summary.sections.partners,
      head: [summary.partner, summary.profile, summary.experience, summary.cardCount],
      rows: partners.map(({ name, profile, experience, objectives }) => [
        name,
        method.profiles[profile],
        experience === undefined ? summary.experienceUnsaid : method.experiences[experience],
        String(objectives.length),
      ]),
    },
  ];
}

function objectivesOf({ partners }: Snapshot, messages: Messages): Block[] {
  const { summary } = messages;
  if (partners.length === 0) return [{ kind: 'paragraph', text: summary.noObjective }];
  const { zone, objective, priority, stake, lever } = summary.columns;
  return partners.flatMap((partner): Block[] => {
    const heading: Block = { kind: 'heading', text: partner.name };
    if (partner.objectives.length === 0) return [heading, { kind: 'paragraph', text: summary.noObjective }];
    const rows = cardsInWords(partner, messages).map((card) => [
      card.zone,
      card.text,
      card.priority,
      card.stake,
      card.lever,
    ]);
    const caption = summary.objectivesOf(partner.name);
    return [heading, { kind: 'table', caption, head: [zone, objective, priority, stake, lever], rows }];
  });
}

function profileTable({ partners }: Snapshot, reading: Reading, { summary, method }: Messages): Block {
  const row = (name: string, profile: ZoneProfile): string[] => {
    const percents = wholePercents(profile);
    return [name, ...ZONES.map((zone) => summary.percent(String(percents[zone])))];
  };
  const spoken = partners.flatMap(({ id, name }) => {
    const profile = reading.profile.partners[id];
    return profile ? [row(name, profile)] : [];
  });
  return {
    kind: 'table',
    caption: summary.profileOfZones,
    head: [summary.partner, ...ZONES.map((zone) => method.zones[zone])],
    rows: [row(summary.alliance, reading.profile.alliance), ...spoken],
  };
}

/** The statements in the order in which they unfold on screen; how far to trust them stands with the category. */
function readingOf(statements: Statement[], { confidence }: Reading, { reading: words }: Messages): Block[] {
  return SECTIONS.flatMap((id): Block[] => {
    const told = statements.filter(({ section }) => section === id);
    if (told.length === 0) return [];
    const headlines = told.filter(({ kind }) => kind === 'headline').map(plainText);
    if (id === 'category') headlines.push(words.confidence[confidence]);
    const items = told.filter(({ kind }) => kind !== 'headline').map(plainText);
    return [
      { kind: 'heading', text: words.sections[id] },
      ...headlines.map((text): Block => ({ kind: 'paragraph', text })),
      ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ];
  });
}

function choiceOf({ chosen }: Snapshot, { summary, method }: Messages): Block[] {
  if (!chosen) return [{ kind: 'paragraph', text: summary.notChosen }];
  return [
    { kind: 'paragraph', text: summary.chosen(chosen.categories.map((category) => method.categories[category])) },
    { kind: 'paragraph', text: summary.reason(chosen.reason) },
  ];
}

function notesOf({ partners }: Snapshot, { summary: { notes } }: Messages): string[] {
  const counts = (partner: PartnerSnapshot): string[] => {
    const { name, setAside, overlong, excess } = partner;
    const told: string[] = [];
    if (setAside.length > 0) told.push(notes.setAside(name, setAside.length));
    if (overlong.length > 0) told.push(notes.overlong(name, overlong.length, LIMITS.objectiveText));
    if (excess.length > 0) told.push(notes.excess(name, excess.length, LIMITS.objectivesPerPartner));
    return told;
  };
  const unplaced = partners.flatMap(({ objectives }) => objectives.filter(({ position }) => !position)).length;
  return [notes.hypothesis, ...(unplaced > 0 ? [notes.unplaced(unplaced)] : []), ...partners.flatMap(counts)];
}
