import { agreement } from './conduct/agreement.ts';
import { consent } from './conduct/consent.ts';
import { console } from './conduct/console.ts';
import { delicate } from './conduct/delicate.ts';
import { leading } from './conduct/leading.ts';
import { projector } from './conduct/projector.ts';
import { tour } from './conduct/tour.ts';
import { voting } from './conduct/voting.ts';

export const conduct: typeof import('../fr/conduct.ts').conduct = {
  title: 'Lead',
  voting,
  tour,
  agreement,
  consent,
  console,
  delicate,
  projector,
  leading,
};
