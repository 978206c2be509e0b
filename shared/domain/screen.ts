import * as v from 'valibot';

export const SCENES = ['auto', 'code', 'square', 'floor', 'tally', 'reading', 'agreement', 'consent'] as const;
/** What the projector shows; `auto` follows the phase. */
export const Scene = v.picklist(SCENES);
export type Scene = v.InferOutput<typeof Scene>;

/** The projector as the facilitator set it. Behind the curtain, only the title and the instruction are seen. */
export type ScreenSetting = { isCurtained: boolean; scene: Scene };
