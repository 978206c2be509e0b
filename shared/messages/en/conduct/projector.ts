const two = (count: number) => String(count).padStart(2, '0');
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const projector: typeof import('../../fr/conduct/projector.ts').projector = {
  page: (title) => `${title}, room screen`,
  scenes: {
    curtain: 'The curtain is drawn',
    code: 'How to come in',
    square: 'The square',
    floor: 'Round table',
    tally: 'Vote',
    reading: 'Reading of the square',
    agreement: 'The agreement',
    consent: 'Consent',
  },
  entry: {
    name: (rank) => (rank === 1 ? 'Room screen' : `Room screen ${rank}`),
    entering: 'This screen is coming into the workshop…',
    late: 'The network does not answer yet. This screen keeps trying by itself.',
    needLink: 'This screen opens with the “Room screen” link. Facilitators find it under “Code and links”.',
    otherLink:
      'This is not the link of the room screen. Open the “Room screen” link here: facilitators find it under “Code and links”.',
    left: 'This screen has left the workshop. To bring it back, open the “Room screen” link again.',
  },
  instructions: {
    welcome: 'Take a seat, the workshop is about to begin.',
    reflect: 'Everyone writes, in silence.',
    share: 'Each in turn: one presents, the others listen and ask.',
    prioritise: 'Together: what matters most?',
    read: 'Let us look at the square, and talk about it.',
    agree: 'Let us write a sentence that each of us can keep.',
    closed: 'Thank you for what you have built together.',
  },
  clock: {
    back: (hours, minutes) => `Break: back at ${hours}:${two(minutes)}`,
    pause: 'Break',
    breakOver: 'The break is over, let us go on',
    lastMinute: 'Last minute',
    paused: 'Paused',
    over: 'Time is up',
  },
  hands: (count) => counted(count, 'hand raised', 'hands raised'),
  cut: 'Connection lost, trying again',
  legend: 'At the table',
  more: (count) => (count === 1 ? 'and one other' : `and ${count} others`),
  moreQuestions: (count) => (count === 1 ? 'and one more question' : `and ${count} more questions`),
  others: (count) => `${count} others`,
  people: (count) => counted(count, 'person', 'people'),
  controls: {
    full: 'Full screen',
    window: 'Leave full screen',
    leave: 'Leave this screen',
    leaveTitle: 'Leave this screen?',
    leaveText: 'It will no longer show the workshop. To bring it back, the “Room screen” link must be opened again.',
  },
  code: {
    how: 'Open this address and type this code, or scan the picture',
    coming: 'The code is coming…',
    late: 'The code is not here yet. Trying again.',
    watched: 'Facilitators let each person in.',
    closed: 'The door is closed',
    closedHow: 'To come in, ask the facilitators.',
    table: 'At the table',
    nobody: 'not here yet',
    unseated: (count) =>
      count === 1
        ? '1 person is still choosing an organisation'
        : `${count} people are still choosing their organisation`,
  },
  square: {
    cards: (count) => (count === 0 ? '' : counted(count, 'card', 'cards')),
    list: 'The cards, zone by zone',
    unplaced: 'Not placed yet',
    toPlace: (count) => counted(count, 'card not placed yet', 'cards not placed yet'),
    isReady: 'ready',
    sayReady: 'Once you have finished, say so: “We are ready”.',
  },
  floor: {
    order: 'The square and the order of the round',
    begins: 'The round table begins',
    over: 'Everyone has presented their objectives',
    first: (partner) => `First: ${partner}`,
    nothingYet: 'Their cards are coming to the table.',
    isDone: 'has presented',
    next: (cards, partner) => {
      const left = cards === 0 ? '' : cards === 1 ? 'One more card to read' : `${cards} more cards to read`;
      if (partner === null) return `${left ? `${left}. ` : ''}This is the last partner.`;
      return left ? `${left}, then ${partner}` : `Next: ${partner}`;
    },
  },
  vote: {
    cameIn: (ballots, voters) =>
      `${ballots === 1 ? 'ballot received' : 'ballots received'}, ${counted(voters, 'person votes', 'people vote')}`,
    secret: 'The vote is secret. The result is shown once the round is over.',
    soon: 'The vote is about to open on your screens.',
    counted: (ballots) => counted(ballots, 'ballot', 'ballots'),
    none: 'No card received a vote.',
  },
  reading: { nothing: 'The square is waiting for its first card.' },
  agreement: {
    sentence: 'Our common sentence',
    empty: 'It is being written now…',
    commitments: 'Our commitments',
  },
  consent: {
    open: 'The text is frozen. Each partner answers.',
    closed: 'What each answered',
    answers: 'Answers of the partners',
    counts: {
      consent: (count) => counted(count, 'consent', 'consents'),
      standAside: (count) => `${count} standing aside`,
      objection: (count) => counted(count, 'objection', 'objections'),
      subjectToRatification: (count) => `${count} to be ratified`,
      absent: (count) => `${count} absent`,
      due: (count) => counted(count, 'answer awaited', 'answers awaited'),
      ratified: (count) => `${count} ratified`,
      refused: (count) => counted(count, 'ratification refused', 'ratifications refused'),
    },
    answered: (answered, of) => `${counted(answered, 'answer', 'answers')} out of ${of}`,
  },
  closing: {
    thanks: 'Thank you. This is what you have built together.',
    status: 'Where you stand',
    next: 'What comes next',
    due: (day, partner) => (partner === null ? `By ${day}` : `By ${day}, ${partner}`),
    agree: 'Before you part, agree on the next step and on a date to meet again.',
  },
};
