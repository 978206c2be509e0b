import { tab } from '../device.ts';

/** Words being written and not sent yet: a refresh, or a part of the page that goes, does not lose them. */
export class KeptText {
  readonly #key: string;
  #text = $state('');

  constructor(key: string) {
    this.#key = key;
    this.#text = tab.read(key) ?? '';
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    if (text === '') tab.erase(this.#key);
    else tab.write(this.#key, text);
  }
}
