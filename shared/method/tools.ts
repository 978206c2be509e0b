import type { CommonObjective } from '../domain/category.ts';
import { type Fact, stated } from './sources.ts';

/** `announced` is how many parts the sources count, if they do; `parts` holds those named where we could read them. */
export type Tool = { name: Fact; parts: Fact[]; announced: number | null };

/** The tool that the sources give to each common objective. */
export const TOOLS: Record<CommonObjective, Tool> = {
  reconcile: {
    name: stated('Les 7 forces du changement', 'The 7 forces of change', 'S4'),
    announced: 7,
    parts: [
      stated('La prise de conscience du besoin de changer, d’abord', 'Awareness of the need to change, first', 'S3'),
      stated(
        'Une vision partagée ensuite, portée par des pionniers et des penseurs',
        'Then a shared vision, led by pioneers and thinkers',
        'S3',
      ),
    ],
  },
  balanceModels: {
    name: stated('L’articulation des modèles (cycle « CAP 2030 »)', 'The fitting of models (“CAP 2030” cycle)', 'S4'),
    announced: null,
    parts: [],
  },
  innovate: {
    name: stated('Le processus d’innovation sociétale', 'The process of societal innovation', 'S4'),
    announced: 3,
    parts: [
      stated('Faire émerger', 'Let it emerge', 'S3'),
      stated('Modéliser', 'Model it', 'S3'),
      stated('Déployer', 'Deploy it', 'S3'),
    ],
  },
  coBuildLocally: {
    name: stated('La triple ingénierie territoriale', 'The triple territorial engineering', 'S4'),
    announced: 3,
    parts: [
      stated('Ingénierie publique', 'Public engineering', 'W4'),
      stated('Ingénierie de gestion de projet', 'Project management engineering', 'W4'),
      stated('Ingénierie de catalyse : un tiers de confiance', 'Catalyst engineering: a trusted third party', 'W4'),
    ],
  },
};
