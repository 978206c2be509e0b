import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type Channel, CLOSE, type ClientFrame, type DocumentRefusal, type RoomFrame } from '#shared/protocol.ts';
import type { DocumentName } from '#shared/rights.ts';

/** The part of a WebSocket (or of a reconnecting one) that the mux needs. */
export type Socket = {
  binaryType: string;
  send(data: string | Uint8Array<ArrayBuffer>): void;
  close(code?: number, reason?: string): void;
  /** A reconnecting socket drops its connection and opens another. */
  reconnect?(code?: number, reason?: string): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: { code: number; reason: string }) => void): void;
};

/** One end of a channel on this device: what the mux calls when something happens to its document. */
export type Port = {
  readonly document: DocumentName;
  /** The document can be reached; never called from inside `attach`. */
  open(channel: Channel): void;
  /** The right to write there changed while the channel stays open. */
  permit(channel: Channel): void;
  message(message: Uint8Array): void;
  /** The room refused a write: the words are not in the document. */
  refused(code: DocumentRefusal): void;
  /** The socket closed, or the document may no longer be read. */
  close(): void;
};

/** What happens on the socket beside documents. `up` follows each welcome; `down` says why the socket closed. */
export type Listener = {
  frame?(frame: RoomFrame): void;
  up?(): void;
  down?(code: number, reason: string): void;
};

const PING_MS = 20_000;
/** A room silent for two pings and a half is taken for lost. */
const SILENCE = 2.5;

/**
 * The one socket of a device, shared by all its documents (RM1). A binary frame is a varuint channel, then a
 * y-protocols message; channel 0 is a batch of `[channel, length, message]*`. Text frames are `RoomFrame`s, and
 * `ping` / `pong`: ours, which a sleeping room answers without waking, and the room's, when it has sent us much.
 */
export class Mux {
  readonly #socket: Socket;
  readonly #listener: Listener;
  readonly #ports = new Set<Port>();
  readonly #open = new Map<number, Port>();
  readonly #pinging: ReturnType<typeof setInterval>;
  #channels = new Map<DocumentName, Channel>();
  #isUp = false;
  #heardAt = Date.now();

  constructor(socket: Socket, listener: Listener = {}, pingMs = PING_MS) {
    this.#socket = socket;
    this.#listener = listener;
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('message', ({ data }) => {
      this.#heardAt = Date.now();
      if (typeof data === 'string') this.#readText(data);
      else if (data instanceof ArrayBuffer) this.#readBinary(new Uint8Array(data));
    });
    socket.addEventListener('close', ({ code, reason }) => this.#fall(code, reason));
    this.#pinging = setInterval(() => this.#ping(pingMs), pingMs);
  }

  /** True between the room's welcome and the close of the socket. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** The documents this device may read now. */
  get channels(): Channel[] {
    return [...this.#channels.values()];
  }

  /** Gives a document its port; it opens as soon as the room lets this device read it. One port per document. */
  attach(port: Port): void {
    this.#ports.add(port);
    queueMicrotask(() => this.#tryOpen(port));
  }

  detach(port: Port): void {
    this.#ports.delete(port);
    for (const [channel, other] of this.#open) if (other === port) this.#open.delete(channel);
  }

  /** Sends a document's message. Answers false when the channel is closed: the next opening will reconcile. */
  send(port: Port, message: Uint8Array): boolean {
    const channel = this.#channels.get(port.document)?.channel;
    if (!this.#isUp || channel === undefined || this.#open.get(channel) !== port) return false;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, channel);
    encoding.writeUint8Array(encoder, message);
    this.#socket.send(encoding.toUint8Array(encoder));
    return true;
  }

  /** Sends a command or a presence. Answers false when the room cannot be reached. */
  say(frame: ClientFrame): boolean {
    if (this.#isUp) this.#socket.send(JSON.stringify(frame));
    return this.#isUp;
  }

  /** Closes the socket for good. */
  destroy(): void {
    clearInterval(this.#pinging);
    this.#socket.close(1000, 'bye');
    this.#fall(1000, 'bye');
    this.#ports.clear();
  }

  #tryOpen(port: Port): void {
    const channel = this.#channels.get(port.document);
    if (!this.#isUp || !channel || !this.#ports.has(port) || this.#open.has(channel.channel)) return;
    this.#open.set(channel.channel, port);
    port.open(channel);
  }

  #fall(code: number, reason: string): void {
    const wasUp = this.#isUp;
    this.#isUp = false;
    this.#channels.clear();
    const ports = [...this.#open.values()];
    this.#open.clear();
    for (const port of ports) port.close();
    if (wasUp || code !== 1000) this.#listener.down?.(code, reason);
  }

  #ping(pingMs: number): void {
    if (!this.#isUp) return;
    if (Date.now() - this.#heardAt <= SILENCE * pingMs) this.#socket.send('ping');
    else if (this.#socket.reconnect) this.#socket.reconnect(CLOSE.tooSlow, 'silent');
    else this.#socket.close(CLOSE.tooSlow, 'silent');
  }

  #readText(text: string): void {
    if (text === 'pong') return;
    if (text === 'ping') {
      // The room asks whether we follow: it comes behind all that was sent before.
      this.#socket.send('pong');
      return;
    }
    // The room's own words over the socket we opened to it: trusted, as the script that reads them is.
    const frame = JSON.parse(text) as RoomFrame;
    if (frame.type === 'welcome') this.#isUp = true;
    // State first, channels next: who opens a document already knows the ledger that allowed it.
    this.#listener.frame?.(frame);
    if (frame.type === 'welcome') this.#listener.up?.();
    if (frame.type === 'welcome' || frame.type === 'channels') this.#follow(frame.channels);
    if (frame.type === 'refused' && 'channel' in frame) this.#open.get(frame.channel)?.refused(frame.code);
  }

  #follow(channels: Channel[]): void {
    this.#channels = new Map(channels.map((channel) => [channel.document, channel]));
    for (const [number, port] of [...this.#open]) {
      const channel = this.#channels.get(port.document);
      if (channel?.channel === number) {
        port.permit(channel);
      } else {
        this.#open.delete(number);
        port.close();
      }
    }
    for (const port of [...this.#ports]) this.#tryOpen(port);
  }

  #readBinary(bytes: Uint8Array): void {
    const decoder = decoding.createDecoder(bytes);
    const channel = decoding.readVarUint(decoder);
    if (channel !== 0) {
      this.#give(channel, decoding.readTailAsUint8Array(decoder));
      return;
    }
    while (decoding.hasContent(decoder)) {
      const number = decoding.readVarUint(decoder);
      this.#give(number, decoding.readVarUint8Array(decoder));
    }
  }

  /** A document that nobody here has opened is not kept: opening it asks for all of it. */
  #give(channel: number, message: Uint8Array): void {
    this.#open.get(channel)?.message(message);
  }
}
