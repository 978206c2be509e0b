import * as v from 'valibot';
import { CONDUCT_COMMANDS } from './commands/conduct.ts';
import { DECISION_COMMANDS } from './commands/decisions.ts';
import { TABLE_COMMANDS } from './commands/table.ts';

/** What a person asks of the ledger. Ids come from the client (random, 128 bits); times never do. */
export const Command = v.variant('type', [...TABLE_COMMANDS, ...CONDUCT_COMMANDS, ...DECISION_COMMANDS]);
export type Command = v.InferOutput<typeof Command>;
export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;
