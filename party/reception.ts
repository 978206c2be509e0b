import * as Y from 'yjs';
import type { Command } from '#shared/ledger/commands.ts';
import { LIMITS } from '#shared/limits.ts';
import { CLOSE, type CloseCode, type DocumentRefusal } from '#shared/protocol.ts';
import { unreachable } from '#shared/result.ts';
import { type DocumentRef, documentName } from '#shared/rights.ts';
import type { Reach } from './access.ts';
import { type Connection, send } from './connections.ts';
import { answerFrame, questionFrame, readFrame } from './frames.ts';
import { COMMAND_FRAMES, COMPARISON_FRAMES, isEmptyUpdate, QUESTION_FRAMES, STEPS_PER_FRAME } from './hostile.ts';
import type { Records } from './records.ts';
import { readTextFrame } from './textFrame.ts';
import { isPlain, readUpdate, stepsOf } from './updates.ts';

/** Why a device is sent away. */
export type Closing = { code: CloseCode; reason: string };

const tooLarge: Closing = { code: CLOSE.tooLarge, reason: 'too large' };
const tooSlow: Closing = { code: CLOSE.tooSlow, reason: 'too slow' };
const tooFast: Closing = { code: CLOSE.tooFast, reason: 'too fast' };
const malformed = (what: string): Closing => ({ code: CLOSE.protocol, reason: `malformed ${what}` });

/** What the room lends to its reception. */
type Desk = {
  records: Records;
  reachOf(connection: Connection): Reach;
  now(): number;
  /** Someone says where they are. */
  move(connection: Connection, detail: Connection['detail']): void;
};

/** Reads what devices send and acts on it; nothing in it can make the room throw (RM6). */
export class Reception {
  constructor(private readonly desk: Desk) {}

  /** Null when all is well or was refused in words; otherwise why the device must be sent away. */
  receive(connection: Connection, message: string | Uint8Array): Closing | null {
    // A text of n UTF-16 units is n bytes or more: an oversized one is seen before it is parsed.
    if (message.length > LIMITS.frameBytes) return tooLarge;
    if (!connection.bucket.take(this.desk.now(), message.length)) return tooFast;
    return typeof message === 'string' ? this.#text(connection, message) : this.#binary(connection, message);
  }

  #text(connection: Connection, text: string): Closing | null {
    if (text === 'ping') {
      send(connection, 'pong');
      return null;
    }
    if (text === 'pong') {
      connection.unread.answered();
      return null;
    }
    const read = readTextFrame(text);
    if (!read) return malformed('JSON');
    if (!read.ok) {
      const { commandId, issues } = read;
      send(connection, { type: 'refused', ...(commandId !== undefined && { commandId }), malformed: issues });
      return null;
    }
    const { frame } = read;
    switch (frame.type) {
      case 'command':
        if (!connection.bucket.take(this.desk.now(), 0, COMMAND_FRAMES)) return tooFast;
        this.#command(connection, frame.command);
        return null;
      case 'presence':
        this.desk.move(connection, frame.detail);
        return null;
      default:
        return unreachable(frame);
    }
  }

  /** What is decided reaches its author with everyone else; only a repeated command is answered apart. */
  #command(connection: Connection, command: Command): void {
    const executed = this.desk.records.execute(connection.participantId, command);
    if (!executed.ok) {
      send(connection, { type: 'refused', commandId: command.commandId, refusal: executed.failure });
    } else if (executed.value.events.length === 0) {
      send(connection, { type: 'done', commandId: command.commandId });
    } else if (executed.value.isRepeat) {
      send(connection, { type: 'events', now: this.desk.now(), events: executed.value.events });
    }
  }

  #binary(connection: Connection, bytes: Uint8Array): Closing | null {
    const frame = readFrame(bytes);
    if (!frame) return malformed('frame');
    const found = this.desk.reachOf(connection).documents.get(frame.channel);
    if (!found) {
      // One answer for what does not exist and for what may not be read.
      send(connection, { type: 'refused', channel: frame.channel, code: 'unreadable' });
      return null;
    }
    if (frame.kind === 'question') return this.#question(connection, frame.channel, frame.stateVector);
    if (isEmptyUpdate(frame.update)) return null;
    return this.#update(connection, frame.channel, found, frame.update);
  }

  #update(
    connection: Connection,
    channel: number,
    { document, write }: { document: DocumentRef; write: boolean },
    update: Uint8Array,
  ): Closing | null {
    const read = readUpdate(update);
    if (!read) return malformed('update');
    const doc = this.desk.records.doc(channel);
    const price = write ? stepsOf(doc, read) / STEPS_PER_FRAME : COMPARISON_FRAMES;
    if (!connection.bucket.take(this.desk.now(), 0, price)) return tooFast;
    if (write && !isPlain(read)) refuse(connection, channel, document, 'malformedDocument');
    else if (write) this.#write(connection, channel, document, update);
    // The answer of a reader who is up to date carries all its deletions: it is not a write.
    else if (!this.#knows(channel, update)) refuse(connection, channel, document, 'readOnly');
    return null;
  }

  #question(connection: Connection, channel: number, stateVector: Uint8Array): Closing | null {
    if (connection.unread.isTooMuch) return tooSlow;
    if (!connection.bucket.take(this.desk.now(), 0, QUESTION_FRAMES)) return tooFast;
    // What is answered has been stored: to the device that asks, it means « enregistré » (RM3).
    this.desk.records.settle();
    const doc = this.desk.records.doc(channel);
    let answer: Uint8Array;
    try {
      answer = answerFrame(channel, doc, stateVector);
    } catch {
      return malformed('state vector');
    }
    send(connection, answer);
    // Readers are asked too: one that has diverged while offline must learn it.
    send(connection, questionFrame(channel, doc));
    return null;
  }

  #write(connection: Connection, channel: number, document: DocumentRef, update: Uint8Array): void {
    const { records } = this.desk;
    const applied = records.apply(channel, document, update, connection.participantId);
    if (applied === 'incomplete') {
      records.settle();
      send(connection, questionFrame(channel, records.doc(channel)));
    } else if (applied !== 'applied') {
      refuse(connection, channel, document, applied);
    }
  }

  #knows(channel: number, update: Uint8Array): boolean {
    try {
      return Y.snapshotContainsUpdate(Y.snapshot(this.desk.records.doc(channel)), update);
    } catch {
      return false;
    }
  }
}

function refuse(connection: Connection, channel: number, document: DocumentRef, code: DocumentRefusal): void {
  send(connection, { type: 'refused', channel, document: documentName(document), code });
}
