import type { Partner } from '#shared/domain/partner.ts';

/** What a person asked for about themselves, in a dialog; `at`: the one partner whose people are shown. */
export type OwnAsked =
  | { what: 'settings' | 'release'; partner: Partner }
  | { what: 'people'; at?: Partner }
  | { what: 'rename' | 'seat' | 'leave' };
