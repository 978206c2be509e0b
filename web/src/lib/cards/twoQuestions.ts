import { type Position, ZONE_CENTRE } from '#shared/domain/square.ts';

/** The answer to « réunir des forces, ou créer de la valeur ? ». */
export type StakeAnswer = 'mobilisation' | 'between' | 'valorisation';
/** The answer to « chez nous, ou avec notre écosystème ? ». */
export type LeverAnswer = 'internal' | 'between' | 'ecosystem';

export const STAKE_ANSWERS = ['mobilisation', 'between', 'valorisation'] as const satisfies StakeAnswer[];
export const LEVER_ANSWERS = ['internal', 'between', 'ecosystem'] as const satisfies LeverAnswer[];

const SIDE: Record<StakeAnswer | LeverAnswer, number> = {
  mobilisation: -ZONE_CENTRE,
  internal: -ZONE_CENTRE,
  between: 0,
  valorisation: ZONE_CENTRE,
  ecosystem: ZONE_CENTRE,
};

/** Places a card from two plain answers: at a zone's centre, on the border of two, or in the middle of the square. */
export const positionFromAnswers = (stake: StakeAnswer, lever: LeverAnswer): Position => ({
  stake: SIDE[stake],
  lever: SIDE[lever],
});
