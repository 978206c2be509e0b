import type { Category, CommonObjective } from '../../domain/category.ts';
import type { Role } from '../../domain/participant.ts';
import type { Experience, Profile } from '../../domain/partner.ts';
import type { Phase } from '../../domain/phase.ts';
import type { Pole, Zone } from '../../domain/square.ts';
import type { Scale } from '../../domain/workshop.ts';

/** The words of the method and of the workshop, one name for one thing. */
export const method = {
  page: 'La méthode',
  square: 'Carré magique des objectifs',
  zones: {
    process: 'Processus',
    positioning: 'Positionnement',
    businessModel: 'Modèle socio-économique',
    valueProposition: 'Proposition de valeur',
  } satisfies Record<Zone, string>,
  zoneMeanings: {
    process: 'Mieux travailler : personnes, compétences, achats, façons de faire',
    positioning: 'Tenir sa place : image, dialogue, racines locales',
    businessModel: 'Tenir économiquement : recettes, coûts, offre commune',
    valueProposition: 'Apporter du nouveau : produit, service, essai de terrain',
  } satisfies Record<Zone, string>,
  poles: {
    mobilisation: 'Mobilisation',
    valorisation: 'Valorisation',
    internal: 'Choix interne',
    ecosystem: 'Contexte',
  } satisfies Record<Pole, string>,
  poleMeanings: {
    mobilisation: 'des énergies et des moyens',
    valorisation: 'à court terme (performance) ou moyen terme (innovation)',
    internal: 'à l’organisation',
    ecosystem: 'de l’écosystème',
  } satisfies Record<Pole, string>,
  categories: {
    responsiblePractices: 'Pratiques responsables',
    economicCooperation: 'Coopération économique',
    societalInnovation: 'Innovation sociétale',
    mecenat: 'Mécénat',
  } satisfies Record<Category, string>,
  commonObjectives: {
    reconcile: 'Concilier performance et engagement',
    balanceModels: 'Équilibrer les modèles socio-économiques',
    innovate: 'Innover',
    coBuildLocally: 'Co-construire localement',
  } satisfies Record<CommonObjective, string>,
  profiles: {
    association: 'Association',
    company: 'Entreprise',
    foundation: 'Fondation',
    publicBody: 'Acteur public',
    citizens: 'Citoyens',
    academic: 'Acteur académique',
  } satisfies Record<Profile, string>,
  experiences: {
    firstSteps: 'Premiers pas',
    active: 'Actif',
    pioneer: 'Pionnier',
  } satisfies Record<Experience, string>,
  scales: { local: 'Locale', regional: 'Régionale', national: 'Nationale' } satisfies Record<Scale, string>,
  roles: {
    facilitator: 'Animation',
    member: 'Membre',
    observer: 'Observation',
    screen: 'Écran de salle',
  } satisfies Record<Role, string>,
  phases: {
    welcome: 'Accueil',
    reflect: 'Réflexion',
    share: 'Mise en commun',
    prioritise: 'Priorisation',
    read: 'Lecture',
    agree: 'Accord',
    closed: 'Synthèse',
  } satisfies Record<Phase, string>,
  priorities: { 1: 'Priorité 1, la plus forte', 2: 'Priorité 2', 3: 'Priorité 3' } satisfies Record<1 | 2 | 3, string>,
};

/** A phase, quoted in a sentence. */
export const phaseInWords = (phase: Phase): string => `« ${method.phases[phase]} »`;
