import * as Y from 'yjs';
import type { Chance } from '../../prng.ts';

const SOUND_KEYS = ['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8'];
const KEYS = [...SOUND_KEYS, '__proto__', 'constructor', '', 'x'.repeat(500), '<b>', '\u202Eabc'];

/** What no honest device writes where a value of ours should stand. */
const SHAPES: ((draw: Chance) => unknown)[] = [
  () => null,
  (draw) => draw.next() * 10 - 5,
  () => 'texte',
  () => new Uint8Array([1, 2]),
  () => new Y.Array(),
  () => new Y.Text('x\u0000\ud800'),
  () => new Y.XmlElement('script'),
  () => textWithMarks(new Y.Text()),
  () => textWithMarks(new Y.XmlText()),
  () => ({ a: { b: [1] } }),
  () => ({ [PROTOTYPE]: { constructor: { name: unspeakable } } }),
  () => new Y.Map([['text', new Y.Text('a')]]),
  () => [],
  () => true,
];

/** An object that fails whoever spells it. */
const unspeakable: object = { toString: 1, valueOf: 1 };

/** Becomes the object’s prototype on its way: Yjs would not write the real key. */
const PROTOTYPE = '__proto_x';

function textWithMarks<Text extends Y.Text>(text: Text): Text {
  text.insert(0, 'words', { mark: { value: unspeakable } });
  text.insertEmbed(2, unspeakable);
  return text;
}

export const anyShape = (draw: Chance): unknown => draw.pick(SHAPES)(draw);

/** Lays fifty values under keys of all kinds: mostly maps, whose entries are mostly sound, and anything else. */
export function fillAtRandom(root: Y.Map<unknown>, sound: Record<string, () => unknown>, draw: Chance): void {
  for (let i = 0; i < 50; i += 1) {
    const map = new Y.Map();
    for (const [entry, value] of Object.entries(sound)) {
      const chosen = draw.below(6);
      if (chosen > 0) map.set(entry, chosen > 1 ? value() : anyShape(draw));
    }
    root.set(draw.pick(KEYS), draw.below(6) ? map : anyShape(draw));
  }
}

/** The document as another device receives it. */
export function overTheWire(doc: Y.Doc): Y.Doc {
  const update = Buffer.from(Y.encodeStateAsUpdate(doc));
  for (let at = update.indexOf(PROTOTYPE); at >= 0; at = update.indexOf(PROTOTYPE, at)) update.write('__proto__', at);
  const received = new Y.Doc();
  Y.applyUpdate(received, update);
  return received;
}
