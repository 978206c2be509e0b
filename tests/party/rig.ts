import * as Y from 'yjs';
import { Mux, type Socket } from '#lib/channels/mux.ts';
import { SheetProvider } from '#lib/channels/sheetProvider.ts';
import type { RoomAnswer, RoomCall } from '#party/calls.ts';
import { Room } from '#party/room.ts';
import { KeyValueStore, type KeyValues } from '#party/store/keyValue.ts';
import type { Clock, Counter, Peer } from '#party/surroundings.ts';
import type { ParticipantId, PartnerId, WorkshopId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/participant.ts';
import type { ClientFrame, RoomFrame } from '#shared/protocol.ts';
import type { DocumentName } from '#shared/rights.ts';
import type { Asked } from '../build.ts';

export const START = Date.UTC(2026, 10, 21, 9, 0, 0);

/** Time that passes when told to. */
export class FakeClock implements Clock {
  #now = START;
  #waiting: { at: number; run: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): () => void {
    const entry = { at: this.#now + ms, run };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  }

  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = end;
  }
}

/** A key-value storage in memory. `fails` makes the next puts throw at once, as a broken disk would. */
export class MemoryStorage implements KeyValues {
  readonly values = new Map<string, unknown>();
  alarm: number | null = null;
  fails = false;
  puts = 0;

  async list({ prefix }: { prefix: string }): Promise<Map<string, unknown>> {
    return new Map([...this.values].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  put(key: string, value: unknown): Promise<void> {
    if (this.fails) throw new Error('the disk is full');
    this.puts += 1;
    this.values.set(key, structuredClone(value));
    return Promise.resolve();
  }

  async delete(keys: string[]): Promise<number> {
    for (const key of keys) this.values.delete(key);
    return keys.length;
  }

  async deleteAll(): Promise<void> {
    this.values.clear();
  }

  async setAlarm(at: number): Promise<void> {
    this.alarm = at;
  }
}

/** A device on the end of a wire that can be cut, with the client's own mux and providers. */
export class Device {
  readonly frames: RoomFrame[] = [];
  /** Everything received: texts and bytes. */
  readonly received: (string | Uint8Array)[] = [];
  readonly mux: Mux;
  readonly documents = new Map<DocumentName, { doc: Y.Doc; provider: SheetProvider }>();
  closed: number | null = null;
  /** A device that keeps its wire but no longer reads it. */
  reads = true;
  readonly peer: Peer;
  readonly #hears: {
    message?: (event: { data: unknown }) => void;
    close?: (event: { code: number; reason: string }) => void;
  } = {};
  #attachment: unknown = null;

  constructor(rig: Rig) {
    this.peer = {
      attachment: () => structuredClone(this.#attachment),
      attach: (value) => {
        this.#attachment = structuredClone(value);
      },
      send: (message) => this.#receive(message),
      close: (code) => this.#fall(code),
    };
    const socket = {
      binaryType: 'arraybuffer',
      send: (data: string | Uint8Array) => rig.room.message(this.peer, data),
      close: () => rig.leave(this),
      addEventListener: (type: 'message' | 'close', listener: never) => {
        this.#hears[type] = listener;
      },
    };
    this.mux = new Mux(socket as unknown as Socket, { frame: (frame) => this.frames.push(frame) }, 3_600_000);
  }

  /** Opens a document; what is asked and answered is immediate. */
  async open(document: DocumentName, doc = new Y.Doc()): Promise<{ doc: Y.Doc; provider: SheetProvider }> {
    const opened = { doc, provider: new SheetProvider(this.mux, document, doc) };
    this.documents.set(document, opened);
    await Promise.resolve();
    return opened;
  }

  say(frame: ClientFrame): void {
    this.mux.say(frame);
  }

  #receive(message: string | Uint8Array): void {
    if (!this.reads) return;
    this.received.push(message);
    this.#hears.message?.({ data: typeof message === 'string' ? message : message.slice().buffer });
  }

  #fall(code: number): void {
    this.closed = code;
    this.#hears.close?.({ code, reason: '' });
  }
}

/** One room with everything around it under our hands. */
export class Rig {
  readonly clock = new FakeClock();
  readonly storage = new MemoryStorage();
  readonly errors: unknown[] = [];
  readonly devices = new Set<Device>();
  forgets: Counter['forget'] = () => Promise.resolve();
  room!: Room;
  #ids = 0;

  /** A workshop with partners p1 and p2, the facilitator f, members a and a2 of p1, b of p2, and the observer o. */
  static async open(): Promise<Rig> {
    const rig = new Rig();
    await rig.wake();
    rig.create();
    rig.enter('f', 'facilitator');
    rig.enter('a', 'member', 'p1');
    rig.enter('a2', 'member', 'p1');
    rig.enter('b', 'member', 'p2');
    rig.enter('o', 'observer');
    return rig;
  }

  /** The room starts, or starts again: nothing but the store and the sockets has survived. */
  async wake(): Promise<void> {
    this.room = new Room({
      store: await KeyValueStore.open(this.storage),
      counter: { forget: (id) => this.forgets(id) },
      clock: this.clock,
      randomId: () => {
        this.#ids += 1;
        return `connection-${this.#ids}`;
      },
      peers: () => [...this.devices].map(({ peer }) => peer),
      report: (error) => this.errors.push(error),
    });
  }

  create(): RoomAnswer {
    return this.room.call({
      call: 'create',
      workshopId: 'w1' as WorkshopId,
      workshop: {
        title: 'Bien vieillir en vallée de l’Ourche',
        lang: 'fr',
        scale: 'local',
        partners: [
          { name: 'ADMR', profile: 'association' },
          { name: 'Commune d’Ourche', profile: 'publicBody' },
        ],
      },
      partnerIds: ['p1', 'p2'] as PartnerId[],
      expiresAt: START + 86_400_000,
    });
  }

  enter(id: string, role: Role, at?: string): RoomAnswer {
    return this.room.call({
      call: 'enter',
      participantId: id as ParticipantId,
      name: `Personne ${id}`,
      role,
      linkEpoch: 1,
      ...(at !== undefined && { invitedBy: at as PartnerId }),
    });
  }

  join(id: string): Device {
    const device = new Device(this);
    this.devices.add(device);
    this.room.join(device.peer, id as ParticipantId);
    return device;
  }

  /** The wire breaks. */
  leave(device: Device): void {
    if (this.devices.delete(device)) this.room.leave(device.peer);
  }

  command(by: string, asked: Asked): RoomAnswer {
    this.#ids += 1;
    const call: RoomCall = {
      call: 'command',
      participantId: by as ParticipantId,
      command: { commandId: `command-${this.#ids}`, ...asked },
    };
    return this.room.call(call);
  }

  state(of: string): RoomAnswer {
    return this.room.call({ call: 'state', participantId: of as ParticipantId });
  }
}
