import type { Category } from '../../domain/category.ts';
import { byText } from '../../domain/order.ts';
import { CATEGORY_FACTS } from '../../method/categoryFacts.ts';
import { leadOf } from '../category.ts';
import { FIRM_LEAD, LEAD, MIN_VOICES } from '../choices.ts';
import { namesToSay } from '../equivalents.ts';
import { wholePercents } from '../percents.ts';
import { reaches } from '../rational.ts';
import type { FlagOf } from '../reading.ts';
import type { Part, Statement } from '../statement.ts';
import { cardsSeenIn, litBy, type Telling } from './telling.ts';

const said = (id: string, rule: string, parts: Part[], kind: Statement['kind'] = 'sentence'): Statement => ({
  id: `category.${id}`,
  section: 'category',
  kind,
  rule,
  parts,
  audience: 'all',
});

/** The name of a category as a title, with the names it takes with these partners: « Mécénat ; subvention pour … ». */
export const categoryTitle = ({ board, messages, nameOf }: Telling, category: Category): string =>
  messages.reading.categoryTitle({
    name: messages.method.categories[category],
    also: alsoSaid({ board, nameOf }, category),
  });

export const alsoSaid = ({ board, nameOf }: Pick<Telling, 'board' | 'nameOf'>, category: Category) =>
  namesToSay(board, category).map(({ name, partners }) => ({ name, partners: partners.map(nameOf) }));

/** The category as a hypothesis, with what follows it and what it hangs by; or the question, when none is named. */
export function tellCategory(telling: Telling): Statement[] {
  const { reading, board, messages } = telling;
  const { category: words } = messages.reading;
  const ours = said('ours', 'RD4', words.ours({ version: reading.methodVersion }), 'note');
  if (board.voices.length < MIN_VOICES) {
    return [
      said('headline', 'RD4', words.none(), 'headline'),
      said('ask', 'RD4', words.needsVoices(), 'question'),
      ours,
    ];
  }
  const { id } = reading.category;
  const statements = id === null ? tellOpen(telling) : tellNamed(telling, id);
  return [...statements, ...tellEquivalents(telling), ...tellDecisiveCards(telling), ours];
}

function tellNamed(telling: Telling, id: Category): Statement[] {
  const { reading, board, messages } = telling;
  const { category: words } = messages.reading;
  const [first, second] = reading.category.ranking;
  if (!first || !second) throw new Error('A category that is named comes first of four');
  const lit = litBy(cardsSeenIn(board, first.zone), first.because.partners);
  const level = reading.category.ranking.filter(({ share }, rank) => rank > 0 && share === second.share);
  const next = level.map((each) => ({ category: each.id, lit: litBy(cardsSeenIn(board, each.zone)) }));
  const percents = wholePercents(reading.profile.alliance);
  // What a reader gets by subtracting the figures shown, and never less than the lead that was reached.
  const points = Math.max((Number(LEAD[0]) * 100) / Number(LEAD[1]), percents[first.zone] - percents[second.zone]);
  const facts = CATEGORY_FACTS[id];
  const { lang } = messages;
  return [
    said('headline', 'RD4', [lit(categoryTitle(telling, id))], 'headline'),
    said('lead', 'RD4', second.share === 0 ? words.alone(first, lit) : words.lead({ ...first, points, next }, lit)),
    said('confidence', 'RD12', confidenceWords(telling)),
    said('meaning', 'RD17', words.meaning({ definition: facts.definition[lang] }), 'note'),
    said('balance', 'RD11', words.balance({ balance: facts.balance[lang], impact: reading.doubleImpact[id] }), 'note'),
    said('tie', 'RD17', words.tie(), 'note'),
  ];
}

function confidenceWords({ reading, board, messages }: Telling): Part[] {
  const { category: words } = messages.reading;
  if (reading.confidence === 'firm') return words.firm();
  const isWide = reaches(leadOf(board.alliance), board.alliance.whole, FIRM_LEAD);
  return isWide && board.voices.length === MIN_VOICES ? words.fairForTwo() : words.fair();
}

function tellOpen({ reading, board, messages }: Telling): Statement[] {
  const { category: words } = messages.reading;
  const { ranking, question } = reading.category;
  const percents = wholePercents(reading.profile.alliance);
  const candidates = ranking
    .filter(({ id }) => question?.candidates.includes(id))
    .map(({ id, zone }) => ({ category: id, percent: percents[zone], lit: litBy(cardsSeenIn(board, zone)) }));
  const pole = question?.sharedPole;
  return [
    said('headline', 'RD4', words.open({ candidates: candidates.length }), 'headline'),
    said('close', 'RD4', words.close(candidates)),
    ...(pole ? [said('sharedPole', 'RD4', words.sharedPole({ pole }))] : []),
    said('ask', 'RD4', words.ask(), 'question'),
  ];
}

const tellEquivalents = ({ reading, board, messages, nameOf }: Telling): Statement[] =>
  reading.flags
    .filter((flag): flag is FlagOf<'publicEquivalent'> => flag.id === 'publicEquivalent')
    .flatMap(({ facts: { category, names } }) => {
      const zone = reading.category.ranking.find(({ id }) => id === category)?.zone;
      const also = names.map(({ name, partners }) => ({ name, partners: partners.map(nameOf) }));
      const concerned = names.flatMap(({ partners }) => partners);
      const lit = litBy(zone ? cardsSeenIn(board, zone) : [], concerned);
      return said(`equivalent.${category}`, 'RD11', messages.reading.category.equivalent({ category, also }, lit));
    });

function tellDecisiveCards({ reading, messages }: Telling): Statement[] {
  const cardsOf = (wanted: 'zone' | 'priority') => {
    const cards = [...new Set(reading.decisive.flatMap(({ kind, id }) => (kind === wanted ? [id] : [])))].sort(byText);
    return { cards: cards.length, lit: litBy(cards) };
  };
  const facts = { moved: cardsOf('zone'), ranked: cardsOf('priority') };
  if (facts.moved.cards + facts.ranked.cards === 0) return [];
  return [said('decisiveCards', 'RD8', messages.reading.category.decisiveCards(facts))];
}
