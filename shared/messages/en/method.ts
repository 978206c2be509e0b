import type { Phase } from '../../domain/phase.ts';

export const method: typeof import('../fr/method.ts').method = {
  page: 'The method',
  square: 'Magic square of objectives',
  zones: {
    process: 'Processes',
    positioning: 'Positioning',
    businessModel: 'Socio-economic model',
    valueProposition: 'Value proposition',
  },
  zoneMeanings: {
    process: 'Work better: people, skills, purchasing, ways of doing',
    positioning: 'Hold our place: image, dialogue, local roots',
    businessModel: 'Last economically: income, costs, joint offer',
    valueProposition: 'Bring something new: product, service, field test',
  },
  poles: {
    mobilisation: 'Mobilisation',
    valorisation: 'Value',
    internal: 'Internal choice',
    ecosystem: 'Context',
  },
  poleMeanings: {
    mobilisation: 'of energy and means',
    valorisation: 'in the short term (performance) or medium term (innovation)',
    internal: 'of the organisation',
    ecosystem: 'of the ecosystem',
  },
  categories: {
    responsiblePractices: 'Responsible practices',
    economicCooperation: 'Economic cooperation',
    societalInnovation: 'Societal innovation',
    mecenat: 'Mécénat',
  },
  commonObjectives: {
    reconcile: 'Reconcile performance and commitment',
    balanceModels: 'Balance socio-economic models',
    innovate: 'Innovate',
    coBuildLocally: 'Co-build locally',
  },
  profiles: {
    association: 'Association',
    company: 'Company',
    foundation: 'Foundation',
    publicBody: 'Public body',
    citizens: 'Citizens',
    academic: 'Academic body',
  },
  experiences: { firstSteps: 'First steps', active: 'Active', pioneer: 'Pioneer' },
  scales: { local: 'Local', regional: 'Regional', national: 'National' },
  roles: { facilitator: 'Facilitation', member: 'Member', observer: 'Observer', screen: 'Room screen' },
  phases: {
    welcome: 'Welcome',
    reflect: 'Reflection',
    share: 'Sharing',
    prioritise: 'Prioritising',
    read: 'Reading',
    agree: 'Agreement',
    closed: 'Summary',
  },
  priorities: { 1: 'Priority 1, the strongest', 2: 'Priority 2', 3: 'Priority 3' },
};

/** A phase, quoted in a sentence. */
export const phaseInWords = (phase: Phase): string => `“${method.phases[phase]}”`;
