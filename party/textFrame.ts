import * as v from 'valibot';
import { LIMITS } from '#shared/limits.ts';
import { ClientFrame } from '#shared/protocol.ts';
import { issuesOf } from './issues.ts';

/** A text as a device sent it: a frame, or what is wrong with it, or null when it is not even JSON. */
export type TextFrame =
  | { ok: true; frame: ClientFrame }
  | { ok: false; commandId?: string; issues: { path: string; message: string }[] };

export function readTextFrame(text: string): TextFrame | null {
  const json = parsed(text);
  if (json === undefined) return null;
  const frame = v.safeParse(ClientFrame, json);
  if (frame.success) return { ok: true, frame: frame.output };
  const commandId = commandIdOf(json);
  return { ok: false, ...(commandId !== undefined && { commandId }), issues: issuesOf(frame.issues) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const CommandIdOf = v.object({ command: v.object({ commandId: v.pipe(v.string(), v.maxLength(LIMITS.idLength)) }) });

/** The id of a command too malformed to be read, so that its author knows which one was refused. */
function commandIdOf(json: unknown): string | undefined {
  const found = v.safeParse(CommandIdOf, json);
  return found.success ? found.output.command.commandId : undefined;
}
