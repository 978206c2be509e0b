import type { Partner } from '#shared/domain/partner.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import type { DocumentRef } from '#shared/rights.ts';

/**
 * The number a document has on the wire and in the store. It follows from the partner's mark, which is given once and
 * never reused, so that numbers are stable without being kept anywhere: agreement 1, then a draft and a sheet for each.
 */
export function channelNumber(ledger: Ledger, document: DocumentRef): number | null {
  if (document.kind === 'agreement') return 1;
  const partner = ledger.partners[document.partnerId];
  return partner ? numberAt(partner.mark, document.kind) : null;
}

/** Every document there is, archived partners' included, with its number. */
export function documentsOf(ledger: Ledger): { channel: number; document: DocumentRef }[] {
  const partners = Object.values(ledger.partners);
  return [
    { channel: 1, document: { kind: 'agreement' } },
    ...partners.flatMap((partner: Partner) =>
      (['draft', 'sheet'] as const).map((kind) => ({
        channel: numberAt(partner.mark, kind),
        document: { kind, partnerId: partner.id },
      })),
    ),
  ];
}

const numberAt = (mark: number, kind: 'draft' | 'sheet') => 2 + 2 * mark + (kind === 'draft' ? 0 : 1);
