import type { Category } from '../../domain/category.ts';
import { isEntryDoor } from '../../method/categories.ts';
import type { Part, Statement } from '../statement.ts';
import { alsoSaid } from './category.ts';
import { cardsSeenIn, litBy, type Telling } from './telling.ts';

const said = (id: string, parts: Part[], kind: Statement['kind'] = 'sentence'): Statement => ({
  id: `path.${id}`,
  section: 'path',
  kind,
  rule: 'RD6',
  parts,
  audience: 'all',
});

/** Where to start, once a category is named: by a simpler form, or straight away. */
export function tellPath(telling: Telling): Statement[] {
  const { reading, board, messages } = telling;
  const { path: words } = messages.reading;
  const { entryDoor } = reading;
  const { id } = reading.category;
  if (id === null) return [];
  const litCategory = (category: Category) => {
    const ranked = reading.category.ranking.find((each) => each.id === category);
    return litBy(ranked ? cardsSeenIn(board, ranked.zone) : []);
  };
  if (entryDoor) {
    const facts = { door: entryDoor.id, target: entryDoor.target, also: alsoSaid(telling, entryDoor.id) };
    return [
      said('door', words.door(facts, litCategory(entryDoor.id), litCategory(entryDoor.target)), 'question'),
      said('review', words.review()),
    ];
  }
  const facts = { category: id };
  return isEntryDoor(id)
    ? [said('simple', words.simple(facts, litCategory(id)))]
    : [said('complex', words.complex(facts, litCategory(id)), 'question')];
}
