import * as v from 'valibot';

export const ZONES = ['process', 'positioning', 'businessModel', 'valueProposition'] as const;
/** One quarter of the carré magique. */
export const Zone = v.picklist(ZONES);
export type Zone = v.InferOutput<typeof Zone>;

export const POLES = ['mobilisation', 'valorisation', 'internal', 'ecosystem'] as const;
export type Pole = (typeof POLES)[number];

/** A coordinate on one axis, −1 to +1 included. */
export const AxisValue = v.pipe(
  v.number('notANumber'),
  v.finite('notANumber'),
  v.minValue(-1, 'outOfSquare'),
  v.maxValue(1, 'outOfSquare'),
);

/** Where a card lies: `stake` −1 mobilisation … +1 valorisation, `lever` −1 choix interne … +1 écosystème. */
export const Position = v.object({ stake: AxisValue, lever: AxisValue });
export type Position = v.InferOutput<typeof Position>;

/** Distance of a zone's centre from the middle of the square, on each axis. Our convention. */
export const ZONE_CENTRE = 0.6;

export const ZONE_POLES: Record<Zone, { stake: 'mobilisation' | 'valorisation'; lever: 'internal' | 'ecosystem' }> = {
  process: { stake: 'mobilisation', lever: 'internal' },
  positioning: { stake: 'mobilisation', lever: 'ecosystem' },
  businessModel: { stake: 'valorisation', lever: 'internal' },
  valueProposition: { stake: 'valorisation', lever: 'ecosystem' },
};

/** The centre of a zone. */
export function zoneCentre(zone: Zone): Position {
  const { stake, lever } = ZONE_POLES[zone];
  return {
    stake: stake === 'mobilisation' ? -ZONE_CENTRE : ZONE_CENTRE,
    lever: lever === 'internal' ? -ZONE_CENTRE : ZONE_CENTRE,
  };
}

/** The zone a card is listed under; a card exactly on a border is listed with mobilisation, or with choix interne. */
export function zoneAt({ stake, lever }: Position): Zone {
  if (stake <= 0) return lever <= 0 ? 'process' : 'positioning';
  return lever <= 0 ? 'businessModel' : 'valueProposition';
}

/**
 * Positions are kept to the thousandth, and within the square, so that every device and the reading compute with the same number. Halves go
 * away from the middle on both sides: a square seen in a mirror keeps its mirror image.
 */
export const quantise = (value: number): number =>
  (Math.sign(value) * Math.min(1000, Math.round(Math.abs(value) * 1000))) / 1000 + 0;
