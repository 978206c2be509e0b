import { type Category, ZONE_CATEGORY } from '../../domain/category.ts';
import { ZONE_POLES, ZONES, type Zone } from '../../domain/square.ts';
import { firstCodePoints } from '../../domain/text.ts';
import { ZONE_COMMON_OBJECTIVE } from '../../method/commonObjectives.ts';
import { unreachable } from '../../result.ts';
import type { Flag, FlagId } from '../reading.ts';
import type { Part, Statement } from '../statement.ts';
import { cardsSeenIn, idsOf, litBy, type Telling } from './telling.ts';

/** The rule each doubt comes from. */
const RULE: Record<FlagId, string> = {
  tooFewPartners: 'RD4',
  missingObjectives: 'RD3',
  unevenCards: 'RD10',
  smallLead: 'RD4',
  sharedPole: 'RD4',
  inwardOnly: 'RD10',
  votesDisagree: 'RD7',
  duplicateCards: 'RD10',
  vagueCards: 'RD10',
  categoryAndObjectiveDiverge: 'RD5',
  exchangeNotYetAlliance: 'RD10',
  publicEquivalent: 'RD11',
  vitalCardAtRisk: 'RD9',
  distantPartner: 'RD9',
  complexForFirstSteps: 'RD6',
  maturityGap: 'RD10',
  decisivePartner: 'RD8',
};

/** The doubts as questions to discuss first. What belongs beside the category is told there. */
export const tellQuestions = (telling: Telling): Statement[] =>
  withoutEcho(telling.reading.flags).flatMap((flag, index) =>
    questionsOf(telling, flag).map((parts, part) => ({
      id: `questions.${flag.id}.${index}${part === 0 ? '' : `.${part}`}`,
      section: 'questions' as const,
      kind: 'question' as const,
      rule: RULE[flag.id],
      parts,
      audience: flag.audience,
      ...(flag.partnerId !== undefined && { partnerId: flag.partnerId }),
    })),
  );

/** Cards that are all internal say already, and better, that nearly all are. */
function withoutEcho(flags: Flag[]): Flag[] {
  const isAllInternal = flags.some(
    (flag) => flag.id === 'exchangeNotYetAlliance' && flag.facts.reasons.includes('allInternal'),
  );
  return flags.filter(({ id }) => !(isAllInternal && id === 'inwardOnly'));
}

/** A question quotes a card no longer than this, in code points. */
const QUOTE_LENGTH = 90;

const quoted = (text: string): string => {
  const short = firstCodePoints(text, QUOTE_LENGTH);
  return short === text ? text : `${short.trimEnd()}…`;
};

function questionsOf({ board, messages, nameOf }: Telling, flag: Flag): Part[][] {
  const { questions: words } = messages.reading;
  const zoneOf = (category: Category) => ZONES.find((zone) => ZONE_CATEGORY[zone] === category) as Zone;
  const litZone = (zone: Zone) => litBy(cardsSeenIn(board, zone));
  const own = litBy(idsOf(board.cards.filter(({ objective }) => objective.partnerId === flag.partnerId)));
  const textOf = (id: string | undefined) =>
    quoted(board.cards.find(({ objective }) => objective.id === id)?.objective.text ?? '');
  switch (flag.id) {
    case 'smallLead':
    case 'sharedPole':
    case 'publicEquivalent':
      return [];
    case 'tooFewPartners':
      return [words.tooFewPartners(flag.facts)];
    case 'missingObjectives':
      return [words.missingObjectives({ partners: flag.facts.partners.map(nameOf) })];
    case 'unevenCards':
      return [words.unevenCards(flag.facts)];
    case 'inwardOnly': {
      const inside = board.cards.filter(({ main }) => main.some((zone) => ZONE_POLES[zone].lever === 'internal'));
      return [words.inwardOnly(litBy(idsOf(inside)))];
    }
    case 'votesDisagree': {
      const voted = flag.facts.voted.map(zoneOf).map((zone) => ({ zone, lit: litZone(zone) }));
      return [words.votesDisagree({ placed: flag.facts.placed.map(zoneOf), voted })];
    }
    case 'duplicateCards':
      return [words.duplicateCards({ text: textOf(flag.facts.objectives[0]) }, litBy(flag.facts.objectives))];
    case 'vagueCards':
      return [words.vagueCards({ cards: flag.facts.objectives.length }, litBy(flag.facts.objectives))];
    case 'categoryAndObjectiveDiverge': {
      const { category, commonObjective } = flag.facts;
      const zone = ZONES.find((each) => ZONE_COMMON_OBJECTIVE[each] === commonObjective) as Zone;
      const facts = { category, commonObjective: messages.method.commonObjectives[commonObjective] };
      return [words.categoryAndObjectiveDiverge(facts, litZone(zoneOf(category)), litZone(zone))];
    }
    case 'exchangeNotYetAlliance':
      return flag.facts.reasons.map((reason) =>
        reason === 'allInternal' ? words.allInternal(litBy(idsOf(board.cards))) : words.sentenceNotApproved(),
      );
    case 'vitalCardAtRisk':
      return flag.facts.objectives.map((id) => words.vitalCardAtRisk({ text: textOf(id) }, litBy([id])));
    case 'distantPartner':
      return [words.distantPartner(own)];
    case 'complexForFirstSteps':
      return [words.complexForFirstSteps(flag.facts, litZone(zoneOf(flag.facts.category)))];
    case 'maturityGap':
      return [words.maturityGap(flag.facts)];
    case 'decisivePartner':
      return [words.decisivePartner(flag.facts, own)];
    default:
      return unreachable(flag);
  }
}
