import * as v from 'valibot';
import { CommandId } from '../../domain/ids.ts';

/** A command as it arrives: its id, the version of the ledger its author saw, its type, and what it says. */
export const command = <Type extends string, Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
  v.object({
    commandId: CommandId,
    /** The ledger version the person saw; the command is refused when it has moved on. */
    expectedVersion: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    type: v.literal(type),
    ...entries,
  });

/** A whole number between two bounds, both included. */
export const wholeNumber = (min: number, max: number) =>
  v.pipe(v.number(), v.integer('notAnInteger'), v.minValue(min, 'outOfRange'), v.maxValue(max, 'outOfRange'));

/** A list of `min` to `max` different ids. */
export const distinct = <Id extends v.GenericSchema<string, string>>(id: Id, min: number, max: number) =>
  v.pipe(
    v.array(id),
    v.minLength(min, 'textEmpty'),
    v.maxLength(max, 'tooMany'),
    v.check((list) => new Set(list).size === list.length, 'duplicate'),
  );
