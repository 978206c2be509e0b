import { randomBytes } from 'node:crypto';

type Links = { facilitator: string; member: string; observer: string; screen: string; partners: { url: string }[] };
type Made = { workshop: { id: string }; code: string; links: Links };
type Entered = { participant: { id: string }; token: string };
type State = {
  ledger: { phase: string; partners: Record<string, { id: string; mark: number }>; participants: object };
};
type Told = { events: { type: string; textDigest?: string }[] };

export const newId = (): string => randomBytes(16).toString('base64url');

/** A workshop led by its calls, without a screen: what a test of another screen needs around it. */
export class WorkshopOverHttp {
  readonly #url: string;
  readonly #tokens = new Map<string, string>();
  readonly id: string;
  readonly code: string;
  readonly links: Links;
  /** Ids of its partners, in order of arrival. */
  readonly partners: string[] = [];

  private constructor(url: string, { workshop, code, links }: Made) {
    this.#url = url;
    this.id = workshop.id;
    this.code = code;
    this.links = links;
  }

  /** Opens one, led by Fanny, with these partners. */
  static async open(url: string, title: string, partners: string[]): Promise<WorkshopOverHttp> {
    const body = {
      title,
      lang: 'fr',
      scale: 'local',
      partners: partners.map((name) => ({ name, profile: 'association' })),
    };
    const workshop = new WorkshopOverHttp(url, (await call(url, 'POST', '/api/workshops', body)) as Made);
    await workshop.enter('Fanny', workshop.links.facilitator);
    const { ledger } = await workshop.state();
    const ordered = Object.values(ledger.partners).sort((a, b) => a.mark - b.mark);
    workshop.partners.push(...ordered.map(({ id }) => id));
    return workshop;
  }

  async enter(name: string, link: string): Promise<void> {
    const token = new URLSearchParams(new URL(link).hash.slice(1)).get('t') ?? '';
    const path = `/api/workshops/${this.id}/participants`;
    const entered = (await call(this.#url, 'POST', path, { name, entryId: newId() }, token)) as Entered;
    this.#tokens.set(name, entered.token);
  }

  async state(): Promise<State> {
    return (await call(this.#url, 'GET', `/api/workshops/${this.id}`, undefined, this.tokenOf('Fanny'))) as State;
  }

  async ask(who: string, command: { type: string; [fact: string]: unknown }): Promise<Told> {
    const body = { commandId: newId(), ...command };
    return (await call(this.#url, 'POST', `/api/workshops/${this.id}/commands`, body, this.tokenOf(who))) as Told;
  }

  /** Someone writes a card in the draft of one of the partners; answers its id. */
  async write(who: string, at: number, text: string, place: { stake: number; lever: number }): Promise<string> {
    const id = newId();
    const body = { partnerId: this.partners[at], document: 'draft', text, priority: 1, ...place };
    await call(this.#url, 'PUT', `/api/workshops/${this.id}/objectives/${id}`, body, this.tokenOf(who));
    return id;
  }

  async goTo(phase: string): Promise<void> {
    const { ledger } = await this.state();
    await this.ask('Fanny', { type: 'movePhase', from: ledger.phase, to: phase });
  }

  tokenOf(who: string): string {
    return this.#tokens.get(who) ?? '';
  }
}

async function call(url: string, method: string, path: string, body?: object, token?: string): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
  const response = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
