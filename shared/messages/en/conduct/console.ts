import { minutes } from '../facilitation.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const partners = (count: number) => (count === 1 ? '1 partner' : `${count} partners`);
const cards = (count: number) => (count === 1 ? '1 card' : `${count} cards`);

export const console: typeof import('../../fr/conduct/console.ts').console = {
  door: {
    title: 'Door',
    closed: 'Door: closed',
    isWatched: 'Door: watched',
    waits: (name) => `${name} is waiting at the door.`,
    waitsFor: (name, partner) => `${name} is waiting at the door, for ${partner}.`,
    admit: 'Let in',
    admitNamed: (name) => `Let ${name} in`,
    turnAway: 'Decline',
    turnAwayNamed: (name) => `Do not let ${name} in`,
    others: (count) => `${people(count)} more at the door.`,
    admitAll: (count) => `Let all ${count} in`,
    admitted: (name) => `Came in: ${name}.`,
    turnedAway: (name) => `${name} is not in the workshop.`,
    watch: 'Watch the door',
    unwatch: 'Stop watching',
    watched: 'The door is watched: whoever arrives waits for you to let them in.',
    unwatched:
      'You can watch the door: whoever arrives, by the code or by a link, will wait for your agreement. The facilitation link always comes in.',
  },
  people: {
    title: (here, away) => `Who is here: ${here} online${away > 0 ? `, ${away} offline` : ''}`,
    here: 'Online',
    away: 'Offline',
    asking: 'Waiting for a seat',
    asks: (name, partner) => `${name}, for ${partner}`,
    atDoor: 'At the door',
    nobody: 'nobody',
  },
  ready: {
    count: (ready, all) => `${ready} of ${all}`,
    title: 'Partners ready',
    ready: 'Ready',
    notYet: 'Not yet',
  },
  hands: {
    title: 'Asking to speak',
    away: (name) => `${name} (offline)`,
    give: 'Floor given',
    giveNamed: (name) => `Floor given to ${name}: lower their hand`,
    given: (name) => `${name} has the floor.`,
  },
  call: {
    title: 'Everyone to one zone',
    how: 'Every screen goes to the same place. Those who are writing are not interrupted: a word invites them.',
    zone: (zone) => `the zone ${zone}`,
    card: (text, partner) => `“${text}”, by ${partner}`,
    phase: (phase) => `the step ${phase}`,
    invites: (where) => `The facilitator invites you to look at ${where}.`,
    brought: (where) => `The facilitator shows ${where}.`,
    go: 'Go there',
    later: 'Later',
  },
  time: {
    title: 'Time for each step',
    start: (count) => `Start ${count} min (planned)`,
    takeBreak: (count) => `Break of ${count} min`,
    isBreak: 'It is a break',
    isBreakHint: 'Everyone sees when the group comes back.',
    left: 'Minutes left in all',
    leftRange: (max) => `A whole number of minutes, from 1 to ${max}.`,
    share: 'Share out',
    caption: 'Time suggested for each step',
    phase: 'Step',
    minutes: 'Minutes',
    now: (phase) => `${phase}, now`,
    pause: 'Break',
    total: 'In all',
    short: (count) => `${count} min`,
    ours: 'A suggestion, worked out from the number of partners: these numbers are ours, not the method’s. Nothing starts or stops by itself.',
    planned: (count) => `${minutes(count)} shared out between the steps.`,
  },
  screen: {
    title: 'Room screen',
    connected: (count) =>
      count === 0
        ? 'No room screen is open.'
        : count === 1
          ? 'One room screen is open.'
          : `${count} room screens are open.`,
    shows: 'What it shows',
    scenes: {
      auto: 'Follows the step',
      code: 'The code to come in',
      square: 'The square',
      floor: 'The card presented',
      tally: 'The tally of the vote',
      reading: 'The reading',
      agreement: 'The agreement',
      consent: 'The consent',
    },
    shown: (scene) => `Room screen: ${scene}.`,
    draw: 'Draw the curtain',
    open: 'Open the curtain',
    drawn: 'The curtain is drawn: only the title and the instruction are seen.',
    undrawn: 'The curtain is open.',
    window: 'Open the room screen',
    windowHow: 'It opens in another window: drag it onto the projector, and keep this one for yourself.',
    blocked: 'Nothing opened?',
    blockedLink: 'Open it by this link',
  },
  mirror: {
    text: 'This window shows your controls, and perhaps a draft. To project, open the room screen: it shows only what is everyone’s.',
    dismiss: 'Got it',
  },
  instruction: {
    reword: 'Reword',
    rewordLong: 'Reword the instruction',
    field: 'The instruction, in your words',
    hint: (phase) => `Shown to everyone during the step ${phase}.`,
    empty: 'Write the instruction, or go back to the usual one.',
    tooLong: (max, over) => `At most ${max} characters: that is ${over} too many.`,
    save: 'Show',
    restore: 'Go back to the usual instruction',
    cancel: 'Cancel',
    saved: 'Your instruction is shown.',
    restored: 'The usual instruction is back.',
  },
  catchUp: {
    title: 'Where the group is',
    done: 'Got it',
    where: (title, phase, rank, count) => `You are joining “${title}” at the step ${phase} (${rank} of ${count}).`,
    table: (partnerCount, cardCount) =>
      partnerCount === 0
        ? 'No partner is at the table yet.'
        : `At the table: ${partners(partnerCount)}${cardCount === 0 ? ', and no card shown so far' : `, and ${cards(cardCount)}`}.`,
    floor: (partner) => `${partner} has the floor and presents its cards.`,
    voteOpen: 'A secret vote is under way.',
    voted: 'The group has voted; the tally is known.',
    chosen: (categories) => `The group has chosen its category: ${categories}.`,
    consentOpen: (replied, all) =>
      `A text is submitted for consent: ${replied} of ${partners(all)} ${replied === 1 ? 'has' : 'have'} answered.`,
    consented: 'The round of consent is over.',
    isBreak: 'It is the break.',
    expected: (instruction) => `Now: ${instruction}`,
  },
  practice: {
    sentences: [
      'From top to bottom, the nature of the stake: mobilising energies and means, or creating value (valorisation).',
      'From side to side, where the lever is: an internal choice of the organisation, or the context of its ecosystem.',
      'Each objective is laid where it weighs most, well inside a zone or on the border of several.',
    ],
    card: 'Practice card: it does not count',
    example: 'Hold a stall together at the Saturday market',
    ask: 'Put the two questions to the group, then place the card where it says.',
    place: 'Place the practice card',
    move: 'Move the practice card',
    both: 'Answer both questions.',
    placed: (place) => `The group laid it here: ${place}.`,
    notPlaced: 'It is waiting: the group will place it with the facilitator.',
  },
};
