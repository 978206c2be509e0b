import type { ParticipantId, PartnerId } from '#shared/domain/ids.ts';
import type { Partner } from '#shared/domain/partner.ts';
import { type Ledger, partnersOf } from '#shared/ledger/ledger.ts';
import type { LaterMessages } from '#shared/messages/fr/later.ts';
import { mergesShownTo } from './merges.ts';

/** What one person must have seen (`told`), and what is only said politely to those who listen (`said`). */
export type DelicateNews = { told: string[]; said: string[] };
type Words = LaterMessages['conduct']['delicate']['told'];

/** What happened between two states of the ledger that touches someone: their card, their partner, their seat. */
export function delicateNews(before: Ledger, after: Ledger, me: ParticipantId, t: Words): DelicateNews {
  const is = after.participants[me];
  if (!before.participants[me] || is?.state !== 'here') return { told: [], said: [] };
  const table = tableNews(before, after, me, t);
  const veiled = is.seats.flatMap((id) => veiledOf(before, after, id)).length;
  return {
    told: [
      ...(veiled > 0 ? [t.veiled(veiled)] : []),
      ...table.told,
      ...declinedMerges(before, after, me, t),
      ...settledContests(before, after, me, t),
      ...companionship(before, after, me, t),
    ],
    said: table.said,
  };
}

/** Cards of a partner that the facilitator took off the table (PH8): nothing else shortens the list of what it revealed. */
function veiledOf(before: Ledger, after: Ledger, partnerId: PartnerId) {
  const still = new Set(after.revealed[partnerId]);
  return (before.revealed[partnerId] ?? []).filter((id) => !still.has(id));
}

/** Partners that left, became one, entrusted their draft or took it back. */
function tableNews(before: Ledger, after: Ledger, me: ParticipantId, t: Words): DelicateNews {
  const news: DelicateNews = { told: [], said: [] };
  const was = before.participants[me];
  const is = after.participants[me];
  for (const { id, name, isEntrusted = false } of partnersOf(before)) {
    const now = after.partners[id];
    if (!now) continue;
    const into = now.archived ? joined(before, after, id) : null;
    if (into) {
      const isOwn = is?.seats.includes(into.id);
      news[isOwn ? 'told' : 'said'].push((isOwn ? t.merged : t.mergedOthers)(name, into.name));
    } else if (now.archived) {
      const isOwn = was?.seats.includes(id);
      news[isOwn ? 'told' : 'said'].push((isOwn ? t.withdrawnOwn : t.withdrawn)(name));
    } else if (isEntrusted !== (now.isEntrusted ?? false)) {
      const sentence = isEntrusted ? t.takenBack(now.name) : t.entrusted(now.name);
      // The facilitator is the one who reads from now on, or no longer.
      news[is?.role === 'facilitator' ? 'told' : 'said'].push(sentence);
    }
  }
  return news;
}

/** Where the people of a partner that is no longer at the table sit now, when they were moved together. */
function joined(before: Ledger, after: Ledger, from: PartnerId): Partner | null {
  for (const { id, seats } of Object.values(before.participants)) {
    if (!seats.includes(from)) continue;
    const into = after.participants[id]?.seats.find((seat) => !seats.includes(seat));
    if (into) return after.partners[into] ?? null;
  }
  return null;
}

const declinedMerges = (before: Ledger, after: Ledger, me: ParticipantId, t: Words): string[] =>
  mergesShownTo(before, me)
    .filter(({ from, into }) => !after.partners[from.id]?.archived && !after.partners[into.id]?.archived)
    .filter(({ from, into }) => !after.merges.some((merge) => merge.from === from.id && merge.into === into.id))
    .map(({ from, into }) => t.stayTwo(from.name, into.name));

function settledContests(before: Ledger, after: Ledger, me: ParticipantId, t: Words): string[] {
  return before.contests.flatMap(({ partnerId, participantId, by }) => {
    const partner = after.partners[partnerId];
    const person = after.participants[participantId];
    const isOpen = after.contests.some(
      (contest) => contest.partnerId === partnerId && contest.participantId === participantId,
    );
    if (isOpen || !partner || partner.archived || !person) return [];
    const isKept = person.seats.includes(partnerId);
    if (participantId === me) return [(isKept ? t.ownSeatKept : t.ownSeatEnded)(partner.name)];
    return by === me ? [(isKept ? t.seatKept : t.seatEnded)(person.name, partner.name)] : [];
  });
}

function companionship(before: Ledger, after: Ledger, me: ParticipantId, t: Words): string[] {
  const was = before.participants[me]?.companionOf;
  const is = after.participants[me]?.companionOf;
  if (was === is) return [];
  const helped = is ?? was;
  const name = helped && after.participants[helped]?.name;
  return name ? [(is ? t.accompanies : t.accompaniesNobody)(name)] : [];
}
