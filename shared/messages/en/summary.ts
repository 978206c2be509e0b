const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (value: number) => String(value).padStart(2, '0');
const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

export const summary: typeof import('../fr/summary.ts').summary = {
  mark: 'draft',
  notice:
    'Draft: this document says where the workshop stands at the time shown; nothing in it is sealed. The method’s own vocabulary, without legal effect.',
  colon: ':',
  moment: ({ year, month, day, hour, minute }) =>
    `${day} ${MONTHS[month - 1]} ${year} at ${two(hour)}:${two(minute)} (universal time)`,
  decimal: (digits) => digits,
  percent: (digits) => `${digits}%`,
  facts: {
    takenAt: 'Date',
    scale: 'Scale',
    territory: 'Area',
    domains: 'Domains',
    phase: 'Step of the workshop',
    methodVersion: 'Version of the reading',
    origin: 'Origin',
  },
  imported: 'content taken from another workshop’s export',
  sections: {
    partners: 'Partners',
    objectives: 'Objectives on the table',
    reading: 'Reading',
    choice: 'The group’s choice',
    notes: 'Good to know',
  },
  partner: 'Partner',
  profile: 'Profile',
  experience: 'Experience of partnerships',
  experienceUnsaid: 'not stated',
  cardCount: 'Objectives on the table',
  noPartner: 'No partner is at the table yet.',
  noObjective: 'No objective on the table for now.',
  columns: {
    zone: 'Zone',
    objective: 'Objective',
    priority: 'Priority',
    stake: 'Kind of stake',
    lever: 'Where the lever is',
  },
  objectivesOf: (partner) => `Objectives: ${partner}`,
  unplaced: 'to be placed',
  emptyText: '(no text)',
  inBetween: 'in between',
  towards: (pole, distance) => `${pole} ${distance}`,
  profileOfZones: 'Share of each zone (Alliage’s own calculation)',
  alliance: 'Alliance',
  notPlacedYet: '–',
  chosen: (categories) =>
    `The group chooses ${categories.length > 1 ? 'two categories' : 'one category'}: ${categories.join(' and ')}.`,
  reason: (reason) => `Reason given: ${reason}`,
  notChosen: 'The group has not chosen a category yet.',
  notes: {
    hypothesis: 'The reading is a hypothesis to discuss together.',
    unplaced: (count) =>
      `${counted(count, 'objective is not placed yet; it is', 'objectives are not placed yet; they are')} not part of the reading.`,
    setAside: (partner, count) => `${partner}: ${counted(count, 'unreadable card', 'unreadable cards')} set aside.`,
    overlong: (partner, count, max) =>
      `${partner}: ${counted(count, 'objective is', 'objectives are')} longer than ${max} characters; the reading takes the beginning.`,
    excess: (partner, count, max) =>
      `${partner}: ${counted(count, 'objective', 'objectives')} beyond the ${max} a partner may have.`,
  },
};
