import { withLater } from '#lib/i18n.svelte.ts';
import { cardBody } from '../cards/cardBody.ts';

const lead = withLater(() => import('../console/lead.ts'));
type Lead = Awaited<ReturnType<typeof lead>>;
const ofLead =
  <Name extends keyof Lead>(name: Name) =>
  async (): Promise<{ default: Lead[Name] }> => ({ default: (await lead())[name] });

/** The parts of the workshop that are fetched when they are opened: the first screen of a phone does not wait for them. */
export const parts = {
  reading: withLater(() => import('./ReadingStage.svelte')),
  partnerSettings: withLater(() => import('./PartnerSettingsForm.svelte')),
  links: withLater(() => import('./LinksPanel.svelte')),
  people: withLater(() => import('./PeoplePanel.svelte')),
  own: withLater(() => import('./OwnDialogs.svelte')),
  timer: withLater(() => import('./TimerForm.svelte')),
  nextPhase: ofLead('NextPhase'),
  console: ofLead('Console'),
  timerControls: ofLead('TimerControls'),
  instruction: ofLead('InstructionForm'),
  leadNotices: ofLead('LeadNotices'),
  called: withLater(() => import('../console/Called.svelte')),
  catchUp: withLater(() => import('../console/CatchUp.svelte')),
  practice: () => import('../console/PracticePlace.svelte'),
  practiceInside: withLater(() => import('../console/Practice.svelte')),
  delicate: withLater(() => import('../delicate/DelicateNotices.svelte')),
  tour: withLater(() => import('../tour/TourStage.svelte')),
  vote: withLater(() => import('../vote/VoteStage.svelte')),
  agree: withLater(() => import('../agree/AgreeStage.svelte')),
};

type PartName = keyof typeof parts;
const FOR_ALL: readonly PartName[] = ['reading', 'own', 'partnerSettings', 'called', 'tour', 'vote', 'agree'];
const FOR_FACILITATOR: readonly PartName[] = ['links', 'people', 'timer'];

/** The first seconds belong to the first screen, on a slow phone above all. */
const FETCH_AFTER_MS = 10_000;
/** A card is opened soon: what its dialog holds is small, and comes once the board is there. */
const FETCH_CARD_AFTER_MS = 1_500;

/** Fetches a little later what this person may open, so that it opens at once. Answers how to give up. */
export function fetchPartsLater(isFacilitator: boolean): () => void {
  const names = isFacilitator ? [...FOR_ALL, ...FOR_FACILITATOR] : FOR_ALL;
  // A part that could not be fetched now is fetched, and its failure told, when it is opened.
  const card = setTimeout(() => void cardBody().catch(() => null), FETCH_CARD_AFTER_MS);
  const others = setTimeout(() => names.forEach((name) => void parts[name]().catch(() => null)), FETCH_AFTER_MS);
  return () => {
    clearTimeout(card);
    clearTimeout(others);
  };
}
