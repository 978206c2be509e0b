import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { signClaims } from '#party/claims.ts';
import type { ParticipantId, PartnerId, WorkshopId } from '#shared/domain/ids.ts';
import { ask, type Rooms, randomId } from '../client.ts';
import { startDurableHost } from '../contracts/hosts.ts';
import type { LoadPlan } from './dialects.ts';
import { endFamily, keepOn, startOn } from './processes.ts';

/** A server under measure: its process, and the plan that its clients follow. */
export type Measured = {
  name: string;
  pid: number;
  /** Prepares a fresh room for so many people; answers what the plan lacks. */
  room(people: number): Promise<Pick<LoadPlan, 'dialect' | 'url' | 'people'>>;
  stop(): Promise<void>;
};

const SHEETS = 12;

/** Our room in plain workerd: twelve sheets revealed, everyone reads all, each writes at their own partner. */
export async function ourRoom(port: number): Promise<Measured> {
  const host = await startDurableHost(port);
  keepOn(0, host.pid());
  return {
    name: 'Alliage',
    pid: host.pid(),
    stop: () => host.dispose(),
    async room(people) {
      const workshopId = randomId() as WorkshopId;
      const partnerIds = Array.from({ length: SHEETS }, (_, i) => `p${i}` as PartnerId);
      await mustAsk(host, workshopId, {
        call: 'create',
        workshopId,
        partnerIds,
        expiresAt: Date.now() + 86_400_000,
        workshop: {
          title: 'Mesure',
          lang: 'fr',
          scale: 'local',
          partners: partnerIds.map((id) => ({ name: `Organisation ${id}`, profile: 'company' })),
        },
      });
      const enter = async (participantId: string, role: 'facilitator' | 'member', invitedBy?: PartnerId) => {
        await mustAsk(host, workshopId, {
          call: 'enter',
          participantId: participantId as ParticipantId,
          name: `Personne ${participantId}`,
          role,
          linkEpoch: 1,
          ...(invitedBy && { invitedBy }),
        });
      };
      await enter('f', 'facilitator');
      const move = { commandId: 'c1', type: 'movePhase', from: 'welcome', to: 'share' };
      await mustAsk(host, workshopId, { call: 'command', participantId: 'f' as ParticipantId, command: move });
      const seats = [];
      for (let i = 0; i < people; i += 1) {
        const sheet = partnerIds[i % SHEETS] as PartnerId;
        await enter(`w${i}`, 'member', sheet);
        const claims = { workshopId, participantId: `w${i}` as ParticipantId };
        seats.push({ participantId: `w${i}`, sheet, claims: await signClaims(host.secret, claims, Date.now()) });
      }
      return { dialect: 'alliage', url: `ws://${host.address}/parties/main/${workshopId}`, people: seats };
    },
  };
}

/** The floor: every message to everyone, nothing else. */
export async function rawEcho(port: number): Promise<Measured> {
  const script = join(import.meta.dirname, 'echo.ts');
  const child = startOn(0, process.execPath, [script, String(port)], { stdio: 'inherit' });
  await pause(1_000);
  return {
    name: 'raw WebSocket echo',
    pid: child.pid ?? 0,
    stop: () => endFamily(child),
    room: async () => ({ dialect: 'echo', url: `ws://127.0.0.1:${port}` }),
  };
}

/** The peer: y-partykit as its documentation shows it, under PartyKit's own server. */
export async function stockYPartykit(port: number): Promise<Measured> {
  const state = mkdtempSync(join(tmpdir(), 'alliage-bench-'));
  const root = join(import.meta.dirname, '..', '..');
  const partykit = join(root, 'node_modules', 'partykit', 'dist', 'bin.mjs');
  const script = join(import.meta.dirname, 'yPartykit.ts');
  const args = [
    'dev',
    script,
    '--port',
    String(port),
    '--persist',
    state,
    '--disable-request-cf-fetch',
    '--no-hotkeys',
  ];
  const child: ChildProcess = startOn(0, process.execPath, [partykit, ...args], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, CI: '1' },
  });
  for (let tries = 0; tries < 300 && !(await answers(port)); tries += 1) await pause(100);
  return {
    name: 'y-partykit',
    pid: child.pid ?? 0,
    stop: async () => {
      await endFamily(child);
      rmSync(state, { recursive: true, force: true });
    },
    room: async () => ({ dialect: 'yPartykit', url: `ws://127.0.0.1:${port}/parties/main/${randomId()}` }),
  };
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/parties/main/nobody`, { signal: AbortSignal.timeout(1_000) }).then(
    () => true,
    () => false,
  );

async function mustAsk(rooms: Rooms, workshopId: string, call: Parameters<typeof ask>[2]): Promise<void> {
  const answer = await ask(rooms, workshopId, call);
  if (!answer.ok) throw new Error(`The room answered ${JSON.stringify(answer)} to ${call.call}`);
}
