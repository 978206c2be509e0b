import { spellId } from '#shared/domain/ids.ts';

/** A new id, of 128 random bits. The kind of id is said by whoever asks: `newId<PartnerId>()`. */
export const newId = <Id extends string>(): Id => spellId(crypto.getRandomValues(new Uint8Array(16))) as Id;
