const partners = (count: number) => (count === 1 ? '1 partner' : `${count} partners`);

export const tour: typeof import('../../fr/conduct/tour.ts').tour = {
  title: 'Round of presentations',
  notStarted: 'The round of presentations has not begun: the facilitator will give the floor to each partner.',
  start: {
    intro: 'Each partner shows and presents its cards in turn. Choose how to set the order.',
    draw: 'Draw the order by lot',
    set: 'Set the order',
    order: 'Order of presentations',
    up: 'Move up',
    down: 'Move down',
    upNamed: (partner) => `Move ${partner} up`,
    downNamed: (partner) => `Move ${partner} down`,
    moved: (partner, place) => `${partner}: position ${place}.`,
    begin: 'Begin in this order',
    back: 'Cancel',
    absent: (names) =>
      `Not here yet, so not in the order: ${names}. A partner that comes later shows its cards whenever it likes.`,
    nobody: 'No partner is here yet: the round can begin as soon as someone is seated.',
  },
  drawn: 'Order drawn by lot',
  chosen: 'Order set by the facilitator',
  presents: (partner) => `${partner} presents its cards`,
  waiting: 'The floor is about to be given',
  over: 'Every partner has presented',
  first: (partner, after) => (after === 0 ? `${partner} begins.` : `${partner} begins, then ${partners(after)}.`),
  follows: (partner, after) => (after === 0 ? `Then ${partner}, last.` : `Then ${partner}, and ${after} more.`),
  isLast: 'This is the last partner.',
  own: {
    readAloud: 'Your turn: read the card aloud, then let the others ask.',
    chooseCard: 'Your turn: bring a card forward, and read it aloud.',
    showFirst: 'Your turn: first show the cards you want to present.',
    inDraft: (count) =>
      count === 1
        ? '1 card is still in your draft: you can show it now.'
        : `${count} cards are still in your draft: you can show them now.`,
    toReveal: 'Go to the cards to show',
    starts: 'You begin: the floor is about to be yours.',
    next: 'Your turn comes next.',
    before: (count) => `Your turn will come: ${partners(count)} before you.`,
    done: 'Your turn is over. Your sheet stays yours to adjust.',
    outside: 'You are not in the order: show your cards whenever you like.',
  },
  card: {
    noneYet: 'No card shown for now.',
    list: (partner) => `Cards of ${partner}`,
    pick: 'Choose the card to bring forward on every screen',
    forwardNamed: (text) => `Bring “${text}” forward`,
    previous: 'Previous card',
    next: 'Next card',
    place: (place, count) => `Card ${place} of ${count}`,
  },
  lead: {
    give: (partner) => `Give the floor to ${partner}`,
    giveShort: 'Give the floor',
    end: 'End the round of presentations',
    endTitle: 'End the round of presentations?',
    endText: (names) => `Not heard yet: ${names}. Each partner may then show its cards whenever it likes.`,
    endTextAll: 'Every partner has presented. Each may still show and adjust its cards.',
    outside: (names) =>
      `Not in the order: ${names}. A partner that came after the start shows its cards whenever it likes.`,
  },
  order: {
    title: 'See the order',
    now: 'presenting',
    done: 'has presented',
    toCome: 'to come',
    absent: 'nobody is here',
  },
  news: {
    started: (names) => `The round of presentations begins. Order: ${names}.`,
    floor: (partner) => `${partner} has the floor.`,
    forward: (text) => `Card brought forward: “${text}”.`,
    ended: 'The round of presentations is over.',
  },
};
