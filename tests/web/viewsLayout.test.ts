import { describe, expect, test } from 'vitest';
import { type Layout, layOut, type Placed } from '#lib/board/layout.ts';
import { pointOf } from '#lib/board/place.ts';
import { frameOf, type Room, SHAPES, sizeOf } from '#lib/board/shapes.ts';
import { ZONES, zoneAt, zoneCentre } from '#shared/domain/square.ts';
import { objective } from '../build.ts';
import { type Chance, chance } from '../prng.ts';

const desk: Room = { width: 840, height: 650, rem: 16, touch: false };
const phone: Room = { width: 328, height: 420, rem: 16, touch: true };

const words = 'Proposer un bilan de prévention à domicile aux personnes les plus âgées de la vallée';
const cardAt = (id: string, stake: number, lever: number, length = 40): Placed => ({
  id: objective(id),
  text: words.slice(0, length),
  position: { stake, lever },
});

const board = (luck: Chance, count: number): Placed[] =>
  Array.from({ length: count }, (_, n) =>
    luck.below(3) === 0
      ? { ...cardAt(`c${n}`, 0, 0, 5 + luck.below(70)), position: zoneCentre(luck.pick(ZONES)) }
      : cardAt(`c${n}`, luck.below(2001) / 1000 - 1, luck.below(2001) / 1000 - 1, 5 + luck.below(70)),
  );

function overlaps({ spots }: Layout): number {
  const boxes = [...spots.values()];
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) * 2 < a.width + b.width - 0.01 && Math.abs(a.y - b.y) * 2 < a.height + b.height - 0.01,
      ),
  ).length;
}

describe('the square laid out', () => {
  test('[SC33] a card alone is a slip, exactly at its place', () => {
    const { spots, frame } = layOut([cardAt('a', -0.4, 0.3)], desk);
    expect(spots.get(objective('a'))).toMatchObject({ shape: 'slip', ...pointOf({ stake: -0.4, lever: 0.3 }, frame) });
  });

  test('[SC33] cards placed by « Déplacer vers… » at one centre are set side by side as slips', () => {
    const cards = ['a', 'b', 'c', 'd'].map((id) => cardAt(id, -0.6, -0.6));
    const laid = layOut(cards, desk);
    expect([...laid.spots.values()].map((spot) => spot.shape)).toEqual(['slip', 'slip', 'slip', 'slip']);
    expect(overlaps(laid)).toBe(0);
  });

  test('[SC33] a zone too full for slips shows tags, then marks, while the others keep their slips', () => {
    const crowd = (count: number) => [
      cardAt('z', 0.6, 0.6),
      ...Array.from({ length: count }, (_, n) => cardAt(`c${n}`, -0.6, -0.6)),
    ];
    for (const [count, shape] of [
      [14, 'tag'],
      [40, 'mark'],
      [100, 'dot'],
    ] as const) {
      const laid = layOut(crowd(count), desk);
      expect(laid.spots.get(objective('c1'))?.shape).toBe(shape);
      expect(laid.spots.get(objective('z'))?.shape).toBe('slip');
      expect(overlaps(laid)).toBe(0);
    }
  });

  test('[SC33] no two cards overlap up to 300 on a desk and 60 on a phone', () => {
    for (const [room, count] of [
      [desk, 12],
      [desk, 60],
      [desk, 300],
      [phone, 12],
      [phone, 60],
    ] as const)
      for (let seed = 1; seed <= 5; seed += 1) expect(overlaps(layOut(board(chance(seed), count), room))).toBe(0);
  });

  test('[SC33] no card is drawn in another zone than its own, nor outside the square', () => {
    for (const room of [desk, phone])
      for (let seed = 1; seed <= 5; seed += 1) {
        const cards = board(chance(seed), 60);
        const { spots, frame } = layOut(cards, room);
        for (const { id, position } of cards) {
          const spot = spots.get(id);
          if (!spot) throw new Error(`No spot for ${id}`);
          const drawn = { stake: spot.y - frame.middle.y, lever: spot.x - frame.middle.x };
          if (position.stake !== 0 && position.lever !== 0) expect(zoneAt(drawn)).toBe(zoneAt(position));
          expect(spot.x - spot.width / 2).toBeGreaterThanOrEqual(0);
          expect(spot.x + spot.width / 2).toBeLessThanOrEqual(room.width);
        }
      }
  });

  test('[SC33] the same cards give the same picture, in whatever order they come', () => {
    const luck = chance(5);
    const cards = board(luck, 80);
    const picture = (list: Placed[]) => [...layOut(list, desk).spots].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(picture(luck.shuffle(cards))).toEqual(picture(cards));
  });

  test('[SC33] a card moved far from the others leaves them where they were', () => {
    const others = [cardAt('a', -0.6, -0.6), cardAt('b', -0.6, -0.6), cardAt('c', -0.5, -0.7)];
    const before = layOut([...others, cardAt('m', 0.6, 0.6)], desk);
    const after = layOut([...others, cardAt('m', 0.7, 0.3)], desk);
    for (const { id } of others) expect(after.spots.get(id)).toEqual(before.spots.get(id));
  });

  test('[SC33] every shape can be touched: 24 px at least, and 44 px on a touch screen until the zone is full', () => {
    for (const shape of SHAPES) {
      expect(sizeOf(shape, { text: words }, desk).height).toBeGreaterThanOrEqual(24);
      if (shape !== 'dot') expect(sizeOf(shape, { text: words }, phone).height).toBeGreaterThanOrEqual(44);
    }
  });

  test('[SC33] a phone shows no whole slip and still has room to move a card on both axes', () => {
    const { spots } = layOut([cardAt('a', -0.6, -0.6)], phone);
    expect(spots.get(objective('a'))?.shape).toBe('tag');
    const frame = frameOf(phone);
    expect(frame.halfWidth).toBeGreaterThan(80);
    expect(frame.halfHeight).toBeGreaterThan(80);
  });
});
