import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { suggestedZones } from '#lib/suggest/suggestedZones.ts';
import { fetchWeigher, REST_MS, weigh } from '#lib/suggest/weigh.ts';
import { suggestZones } from '#shared/suggest/suggest.ts';

const BUYING = 'Mettre en place une politique d’achats responsables';
const zonesOf = (text: string) => suggestedZones(text, 'fr').map(({ zone }) => zone);

describe('the zones shown for a card', () => {
  test('[RD22] the first is the best one, with the words behind it', () => {
    const [best] = suggestedZones(BUYING, 'fr');
    expect(best).toEqual(suggestZones(BUYING, 'fr')[0]);
    expect(best?.because).toEqual(['politique d’achats', 'responsables']);
  });

  test('[RD22] at most one other follows, when words speak for it', () => {
    expect(zonesOf('Diversifier les profils que nous embauchons')).toEqual(['process', 'businessModel']);
  });

  test('[RD22] a second zone with one faint word, or none, is left out', () => {
    expect(suggestZones('Former nos soignants à l’accueil des personnes sourdes', 'fr')[1]?.because).not.toEqual([]);
    expect(zonesOf('Former nos soignants à l’accueil des personnes sourdes')).toEqual(['process']);
    expect(zonesOf('Faire monter en compétences nos encadrants de chantier')).toEqual(['process']);
  });

  test('[RD22] none is shown when no word is known', () => {
    for (const text of ['', 'xyzzy plugh', '…']) expect(zonesOf(text)).toEqual([]);
  });
});

describe('words that are being written', () => {
  const tell = vi.fn();
  const fetched = vi.fn(fetchWeigher);
  const weighed = (text: string, afterMs = REST_MS) => weigh({ text, lang: 'fr', afterMs }, tell, fetched);

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    tell.mockClear();
    fetched.mockClear();
  });

  test('[RD22] are weighed once they have rested, and nothing is fetched before', async () => {
    weighed(BUYING);
    await vi.advanceTimersByTimeAsync(REST_MS - 1);
    expect(fetched).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await vi.waitFor(() => expect(tell).toHaveBeenCalledExactlyOnceWith(suggestedZones(BUYING, 'fr')));
  });

  test('[RD22] are told as they last stood, even when the lexicon comes late', async () => {
    let arrive: (weigher: Awaited<ReturnType<typeof fetchWeigher>>) => void = () => {};
    fetched.mockReturnValueOnce(
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    const giveUp = weighed('Former', 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(fetched).toHaveBeenCalledOnce();
    giveUp();
    arrive(await fetchWeigher());
    await vi.advanceTimersByTimeAsync(0);
    expect(tell).not.toHaveBeenCalled();
  });

  test('[RD22] say nothing when the lexicon cannot be fetched', async () => {
    fetched.mockRejectedValueOnce(new TypeError('offline'));
    weighed(BUYING, 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(fetched).toHaveBeenCalledOnce();
    expect(tell).not.toHaveBeenCalled();
  });
});
