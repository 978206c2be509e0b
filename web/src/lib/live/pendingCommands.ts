import type { CommandId } from '#shared/domain/ids.ts';
import type { Command } from '#shared/ledger/commands.ts';
import type { LedgerEvent } from '#shared/ledger/events.ts';
import type { Refusal } from '#shared/ledger/refusals.ts';
import type { CloseCode } from '#shared/protocol.ts';
import { failed, ok, type Result } from '#shared/result.ts';

/** Why a command did not happen: the ledger said no, it was not well formed, or the door is closed for good. */
export type CommandFailure =
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'malformed'; issues: { path: string; message: string }[] }
  | { kind: 'closed'; code: CloseCode | null };

export type CommandAnswer = Result<LedgerEvent[], CommandFailure>;

/** A command without its id, one shape per type. */
export type CommandBody<Each extends Command = Command> = Each extends Command ? Omit<Each, 'commandId'> : never;

/**
 * Commands said to the room and not answered yet. Each keeps its id for life, so saying it again after a break does it
 * once (SC20).
 */
export class PendingCommands {
  readonly #waiting = new Map<CommandId, { command: Command; answer: (answer: CommandAnswer) => void }>();
  readonly #send: (command: Command) => void;

  constructor(send: (command: Command) => void) {
    this.#send = send;
  }

  get size(): number {
    return this.#waiting.size;
  }

  say(command: Command): Promise<CommandAnswer> {
    return new Promise((answer) => {
      this.#waiting.set(command.commandId, { command, answer });
      this.#send(command);
    });
  }

  /** After a reconnection: in the order they were first said. */
  sayAgain(): void {
    for (const { command } of this.#waiting.values()) this.#send(command);
  }

  /** The room recorded these; a command is done when its id is among them. */
  accept(events: readonly LedgerEvent[]): void {
    for (const id of new Set(events.map((event) => event.commandId)))
      if (id) this.#answer(id, ok(events.filter((event) => event.commandId === id)));
  }

  /** The room did what the ledger does not hold. */
  done(commandId: CommandId): void {
    this.#answer(commandId, ok([]));
  }

  refuse(commandId: string, failure: CommandFailure): void {
    this.#answer(commandId, failed(failure));
  }

  /** The room will never answer. */
  abandon(code: CloseCode | null): void {
    for (const id of [...this.#waiting.keys()]) this.#answer(id, failed({ kind: 'closed', code }));
  }

  #answer(id: string, answer: CommandAnswer): void {
    const waiting = this.#waiting.get(id as CommandId);
    if (!waiting) return;
    this.#waiting.delete(id as CommandId);
    waiting.answer(answer);
  }
}
