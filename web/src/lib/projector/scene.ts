import type { Scene } from '#shared/domain/screen.ts';
import { type Ledger, lastConsentRoundOf, openConsentRoundOf } from '#shared/ledger/ledger.ts';
import { unreachable } from '#shared/result.ts';

/** What the projector can show. */
export type ShownScene = Exclude<Scene, 'auto'>;

/** What hangs on the wall now: the curtain, or the scene behind it (SC47). */
export const shownOn = (ledger: Ledger): ShownScene | 'curtain' =>
  ledger.screen.isCurtained ? 'curtain' : sceneOf(ledger);

/**
 * The scene of the projector (SC47): the one the facilitator chose, as long as there is something to show of it, else
 * the one that goes with the phase.
 */
export function sceneOf(ledger: Ledger): ShownScene {
  const { scene } = ledger.screen;
  switch (scene) {
    case 'auto':
      return sceneOfPhase(ledger);
    case 'floor':
      return ledger.tour ? 'floor' : 'square';
    case 'consent':
      return lastConsentRoundOf(ledger) ? 'consent' : 'agreement';
    default:
      return scene;
  }
}

function sceneOfPhase(ledger: Ledger): ShownScene {
  const { phase } = ledger;
  switch (phase) {
    case 'welcome':
      return 'code';
    case 'reflect':
      return 'square';
    case 'share':
      return ledger.tour ? 'floor' : 'square';
    case 'prioritise':
      return 'tally';
    case 'read':
      return 'reading';
    case 'agree':
      return openConsentRoundOf(ledger) ? 'consent' : 'agreement';
    case 'closed':
      return 'agreement';
    default:
      return unreachable(phase);
  }
}
