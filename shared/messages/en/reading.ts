import type { Counted, Part } from '../../reading/statement.ts';
import {
  alsoCalled,
  and,
  capital,
  categories,
  count,
  equivalents,
  links,
  names,
  plural,
  zones,
} from './readingWords.ts';

export const reading: typeof import('../fr/reading.ts').reading = {
  title: 'Reading',
  preview: 'A preview computed on this device, until the workshop’s own reading arrives.',
  ours: 'Our choice',
  forYouOnly: 'For you only: tell the group, or do not.',
  rule: ({ rule }) => `Rule ${rule}`,
  sections: {
    profile: 'What the square shows',
    questions: 'To discuss first',
    category: 'Category, as a hypothesis',
    commonObjective: 'Common objective suggested',
    path: 'Where to start',
  },
  confidence: { firm: 'Clear reading', fair: 'Reading to confirm', open: 'Open question' },
  links,
  impacts: {
    partners: 'mostly the partners',
    both: 'the partners and the ecosystem',
    ecosystem: 'mostly the ecosystem',
  },
  equivalents,
  categoryTitle: ({ name, also }) => [name, ...alsoCalled(also, 'for')].join('; '),
  percent: ({ percent }) => `${percent}%`,
  profile: {
    empty: () => ['The square is still empty: it is waiting for your first objectives.'],
    allFirst: ({ zone }, lit) => ['Every partner places a first priority in ', lit(zones[zone]), '.'],
    someFirst: ({ zone, voices, of }, lit) => [
      `${capital(count(voices))} out of ${count(of)} ${plural(of, 'partner', 'partners')} ${plural(voices, 'places', 'place')} a first priority in `,
      lit(zones[zone]),
      '.',
    ],
    most: ({ zone }, lit) => ['Your objectives weigh most in ', lit(zones[zone]), '.'],
    level: (leading) => [
      ...and(leading.map(({ zone, lit }, index) => lit(index === 0 ? capital(zones[zone]) : zones[zone]))),
      ' weigh exactly the same.',
    ],
    shares: (shares) => [
      ...shares.flatMap(({ name, percent, cards, lit }, index): Part[] => [
        ...(index === 0 ? [] : [', ']),
        lit(name),
        ` ${percent}% (${cards} ${plural(cards, 'card', 'cards')})`,
      ]),
      '.',
    ],
    voices: ({ voices, cards }) => [
      voices < 2
        ? `${capital(count(voices))} partner has spoken, with ${cards} ${plural(cards, 'objective', 'objectives')} placed.`
        : `${capital(count(voices))} partners, one voice each, however many cards: ${cards} objectives placed.`,
    ],
    partner: ({ name, shares }, lit) => [
      lit(name),
      `: ${shares.map((share) => `${share.name.toLowerCase()} ${share.percent}%`).join(', ')}.`,
    ],
    votesAgree: ({ zone }, lit) => ['Your votes also put ', lit(zones[zone]), ' first.'],
    votesShare: () => ['Your votes and your cards put one same zone first.'],
  },
  questions: {
    tooFewPartners: ({ voices }) => [
      voices === 0
        ? 'Who would like to place the first objectives on the square?'
        : 'Only one organisation has placed its objectives: who joins it, so that an alliance can be read?',
    ],
    missingObjectives: ({ partners }) => [
      `The square says nothing yet for ${names(partners)}: would you like to place at least one objective before concluding?`,
    ],
    unevenCards: ({ most, fewest }) => [
      `From one partner to another there are ${fewest} to ${most} cards. Each keeps one voice; are there objectives still to be said?`,
    ],
    inwardOnly: (lit) => [
      'Almost everything happens ',
      lit('inside each organisation'),
      ': around you, for whom do you want things to change?',
    ],
    votesDisagree: ({ placed, voted }) => [
      'Your votes bring forward ',
      ...and(voted.map(({ zone, lit }) => lit(zones[zone]))),
      `, your cards ${names(placed.map((zone) => zones[zone]))}: what explains the difference?`,
    ],
    duplicateCards: ({ text }, lit) => [
      'These cards say the same thing, ',
      lit(`“${text}”`),
      ': one idea, or two shades to make clear?',
    ],
    vagueCards: ({ cards }, lit) => [
      lit(cards === 1 ? 'One card is said' : `${capital(count(cards))} cards are said`),
      ` in one or two words: what should be added to understand ${plural(cards, 'it', 'them')} still in a month?`,
    ],
    categoryAndObjectiveDiverge: ({ category, commonObjective }, lit, litObjective) => [
      'The hypothesis, ',
      lit(categories[category]),
      ', and the common objective suggested, ',
      litObjective(`“${commonObjective}”`),
      ', do not come from the same zone: how does one serve the other?',
    ],
    allInternal: (lit) => [
      lit('All your cards'),
      ' happen at one or other of your organisations: so far, it is an exchange. What, and whom, do you want to serve together?',
    ],
    sentenceNotApproved: () => [
      'The common sentence is not adopted yet: what is missing for each to make it their own?',
    ],
    vitalCardAtRisk: ({ text }, lit) => [
      'One of your first priorities, ',
      lit(`“${text}”`),
      ', weighs little in the whole: how can it be kept in sight?',
    ],
    distantPartner: (lit) => [
      lit('Your cards'),
      ' open another direction than the whole: what would you like the others to understand of it?',
    ],
    complexForFirstSteps: ({ category, entryDoor }, lit) => [
      'You are at your first steps, and ',
      lit(categories[category]),
      ` takes several to steer: what would you need, and is it better to start with ${categories[entryDoor]}?`,
    ],
    maturityGap: ({ pioneers }) => [
      pioneers < 2
        ? 'You are at your first steps beside a pioneering organisation: what to ask of it, and at what pace to go?'
        : 'You are at your first steps beside pioneering organisations: what to ask of them, and at what pace to go?',
    ],
    decisivePartner: ({ outcome }, lit) => [
      'Without ',
      lit('your cards'),
      outcome === null
        ? ', the reading would name no category: would you like to tell the group what matters most to you?'
        : `, the reading would propose ${categories[outcome]}: would you like to tell the group what matters most to you?`,
    ],
  },
  category: {
    none: () => ['No hypothesis yet'],
    needsVoices: () => ['An alliance is read from the objectives of at least two partners. Who places theirs now?'],
    open: ({ candidates }) => [`${capital(count(candidates))} ways stand close together`],
    close: (candidates) => [
      ...and(
        candidates.map(({ category, percent, lit }, index) =>
          lit(`${index === 0 ? capital(categories[category]) : categories[category]} (${percent}%)`),
        ),
      ),
      ' are too close for the reading to decide.',
    ],
    sharedPole: ({ pole }) => [
      `They have one thing in common, ${
        {
          mobilisation: 'bringing energy and means together',
          valorisation: 'creating value',
          internal: 'acting on what each organisation chooses',
          ecosystem: 'acting on the context of the ecosystem',
        }[pole]
      }: you can start from there.`,
    ],
    ask: () => ['Which one says best what you want to do together? You may also keep two.'],
    lead: ({ zone, points, next }, lit) => [
      'A hypothesis, to be confirmed together: your objectives lean towards ',
      lit(zones[zone]),
      `, ${points} points ahead of `,
      ...and(next.map((each) => each.lit(categories[each.category]))),
      '.',
    ],
    alone: ({ zone }, lit) => [
      'A hypothesis, to be confirmed together: all your objectives are in ',
      lit(zones[zone]),
      '.',
    ],
    tie: () => ['The tie between zone and category is published by the method. No category is better than another.'],
    firm: () => ['The lead is clear, and no single partner’s leaving would change it.'],
    fair: () => ['The lead is enough for a hypothesis, not for a certainty: say whether it is like you.'],
    fairForTwo: () => ['The lead is clear; with two partners, each one’s agreement remains necessary.'],
    decisiveCards: ({ moved, ranked }) => {
      const one = ({ cards, lit }: Counted) => lit(cards === 1 ? 'one card' : `one of these ${cards} cards`);
      const ways: Part[][] = [];
      if (moved.cards > 0) ways.push(['moving ', one(moved)]);
      if (ranked.cards > 0) ways.push(['changing the priority of ', one(ranked)]);
      return [
        'To look at closely: ',
        ...ways.flatMap((way, index): Part[] => (index === 0 ? way : [' or ', ...way])),
        ' would be enough to change this result.',
      ];
    },
    meaning: ({ definition }) => [definition],
    balance: ({ balance, impact }) => [
      `Its balance, according to the method: ${balance.charAt(0).toLowerCase()}${balance.slice(1)}. Our reading: ${
        {
          partners: 'this form acts mostly on the partners',
          both: 'this form acts as much on the partners as on the ecosystem',
          ecosystem: 'this form acts mostly on the ecosystem',
        }[impact]
      }.`,
    ],
    equivalent: ({ category, also }, lit) => [
      'The method gives this form, ',
      lit(categories[category]),
      `, another name with some partners: ${alsoCalled(also, 'with').join('; ')}.`,
    ],
    ours: ({ version }) => [
      `Reading, version ${version}. The tie between zone and category is published. The numbers are ours: priority 1, 2 or 3 weighs 4, 2 or 1; in a zone, a partner’s strongest card counts in full and the others a quarter; near an axis (less than 0.2), a card is shared; it takes a lead of 10 points to name a category, 25 to call it clear.`,
    ],
  },
  commonObjective: {
    needsVoices: () => ['A common objective is looked for from two partners on: a little more patience.'],
    level: (objectives) => [
      ...and(objectives.map(({ name, lit }) => lit(`“${name}”`))),
      ' come out level: which would best serve those for whom you act?',
    ],
    local: ({ partners, link }, lit) => [
      'The scale is local, and ',
      lit(names(partners)),
      plural(partners.length, ' is', ' are'),
      ` at the table: a first way to look. The comparison is ours; it is ${links[link]}.`,
    ],
    fromZone: ({ zone, link }, lit) => [
      'A suggestion, from what you placed in ',
      lit(zones[zone]),
      `. The comparison is ours; it is ${links[link]}.`,
    ],
    next: ({ name }, lit) => [lit(`“${name}”`), ' comes next.'],
    yours: () => ['No published rule gives the common objective. The sentence is for you to write.'],
  },
  path: {
    door: ({ door, target, also }, litDoor, litTarget) => [
      'Start more simply, for instance with ',
      litDoor([categories[door], ...(also.length > 0 ? [`(${alsoCalled(also, 'for').join(', ')})`] : [])].join(' ')),
      ', and keep ',
      litTarget(categories[target]),
      ' as the aim?',
    ],
    review: () => ['Set a date together to take stock and decide how the path goes on.'],
    simple: ({ category }, lit) => [
      'Good news to begin with: ',
      lit(categories[category]),
      category === 'responsiblePractices'
        ? ' are one of the two entry doors that the method recommends.'
        : ' is one of the two entry doors that the method recommends.',
    ],
    complex: ({ category }, lit) => [
      'The method calls this form, ',
      lit(categories[category]),
      ', complex to steer: who will steer it, and when will you take stock?',
    ],
  },
};
