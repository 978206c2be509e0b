import type { Phase } from '../../domain/phase.ts';

/** What is expected now, for someone of each standing. One instruction, as a person would say it. */
export const instructions: Record<Phase, { facilitator: string; seated: string; unseated: string; observer: string }> =
  {
    welcome: {
      facilitator:
        'Accueillez chacun, vérifiez que chaque personne est assise à son organisation, puis présentez le carré.',
      seated: 'Installez-vous, dites où en est votre organisation, et découvrez le carré avec l’animation.',
      unseated: 'Choisissez l’organisation pour laquelle vous parlez, ou ajoutez la vôtre.',
      observer: 'Les participants s’installent. Vous lirez la table dès que des cartes y seront posées.',
    },
    reflect: {
      facilitator:
        'Chaque partenaire écrit et place ses objectifs, en silence. Personne d’autre ne reçoit ces brouillons, pas même vous.',
      seated:
        'Écrivez ce que votre organisation attend de l’alliance, puis placez chaque objectif sur le carré. Cela reste entre vous.',
      unseated: 'Choisissez votre organisation pour écrire ses objectifs avec elle.',
      observer: 'Chaque partenaire réfléchit en privé. Rien n’est encore sur la table.',
    },
    share: {
      facilitator:
        'Donnez la parole à chaque partenaire : il montre ses cartes et les présente, les autres questionnent.',
      seated:
        'À votre tour, montrez vos cartes et présentez-les. Les autres posent leurs questions ; vous seuls modifiez votre feuille.',
      unseated: 'Écoutez les objectifs de chacun, et posez vos questions.',
      observer: 'Chaque partenaire présente ses objectifs, carte par carte.',
    },
    prioritise: {
      facilitator:
        'Ouvrez un tour de vote : quels objectifs notre phrase commune doit-elle porter ? Terminez-le quand chacun a voté, puis commentez le décompte ensemble.',
      seated:
        'Quels objectifs notre phrase commune doit-elle porter ? Dès que le vote est ouvert, donnez vos voix. Votre bulletin reste secret.',
      unseated:
        'Les partenaires votent sur les objectifs que portera la phrase commune. Pour voter, il faut siéger à un partenaire.',
      observer: 'Les partenaires votent en secret. Le décompte se lira ici à la fin du tour.',
    },
    read: {
      facilitator:
        'Dépliez la lecture pas à pas, laissez le groupe en discuter, puis notez la catégorie qu’il choisit et pourquoi.',
      seated: 'Lisez ensemble ce que montre le carré, discutez les questions, ajustez vos cartes si besoin.',
      unseated: 'Lisez ensemble ce que montre le carré, et discutez les questions.',
      observer: 'Le groupe lit le carré et discute de sa forme d’alliance.',
    },
    agree: {
      facilitator:
        'Confiez la plume à quelqu’un pour écrire la phrase commune et les engagements. Puis ouvrez le tour de consentement.',
      seated:
        'Cherchez la phrase qui vous engage : une personne tient la plume, les autres proposent. Puis votre partenaire répond au texte.',
      unseated: 'Lisez l’accord qui s’écrit. Les partenaires y répondront un par un.',
      observer: 'Le groupe écrit son accord, puis chaque partenaire y répond.',
    },
    closed: {
      facilitator:
        'L’atelier est clos. Téléchargez le brouillon de synthèse et convenez de la suite ; vous pouvez aussi rouvrir l’atelier.',
      seated: 'L’atelier est clos. Téléchargez le brouillon de synthèse et convenez de la prochaine étape.',
      unseated: 'L’atelier est clos. Vous pouvez télécharger le brouillon de synthèse.',
      observer: 'L’atelier est clos. Vous pouvez télécharger le brouillon de synthèse.',
    },
  };
