/** Why the counter said no: a title for what happened, and a sentence that says what to do. */
const answers = {
  malformedJson: {
    title: 'Demande illisible',
    detail: 'Le contenu envoyé n’est pas du JSON valide.',
  },
  invalid: {
    title: 'Demande incomplète ou inattendue',
    detail: 'Certaines valeurs ne conviennent pas ; chacune est indiquée avec sa raison.',
  },
  tokenMissing: {
    title: 'Accès nécessaire',
    detail: 'Entrez dans l’atelier avec votre lien ou avec le code à six caractères.',
  },
  tokenInvalid: {
    title: 'Accès non reconnu',
    detail: 'Ce lien est incomplet ou a été modifié. Copiez-le à nouveau en entier, ou demandez-le à l’animation.',
  },
  tokenExpired: {
    title: 'Accès expiré',
    detail: 'La durée de conservation de cet atelier est passée : son contenu a été effacé.',
  },
  tokenOtherWorkshop: {
    title: 'Accès à un autre atelier',
    detail: 'Ce lien ouvre un autre atelier que celui demandé. Reprenez le lien reçu pour celui-ci.',
  },
  tokenOfLink: {
    title: 'Entrée à faire',
    detail: 'Ce lien permet d’entrer ; il faut d’abord donner votre nom pour participer.',
  },
  tokenOfParticipant: {
    title: 'Lien nécessaire',
    detail: 'Pour entrer, il faut un lien ou le code de l’atelier, et non l’accès d’une personne déjà entrée.',
  },
  otherSite: {
    title: 'Origine refusée',
    detail: 'La connexion à l’atelier se fait depuis le site d’Alliage seulement.',
  },
  notHere: {
    title: 'Vous n’êtes plus dans cet atelier',
    detail: 'Entrez à nouveau avec votre lien ou avec le code.',
  },
  notFacilitator: {
    title: 'Réservé à l’animation',
    detail: 'Seule l’animation de l’atelier peut faire cela.',
  },
  notAllowed: {
    title: 'Écriture non permise',
    detail: 'À cette étape, vous ne pouvez pas écrire dans ce document.',
  },
  unknownPath: {
    title: 'Adresse inconnue',
    detail: 'Aucun appel ne répond à cette adresse. La liste est dans /api/openapi.json.',
  },
  unknownWorkshop: {
    title: 'Atelier inconnu',
    detail: 'Aucun atelier n’a cette adresse. Vérifiez le lien reçu, ou demandez-le à l’animation.',
  },
  unknownCode: {
    title: 'Code inconnu',
    detail:
      'Aucun atelier ouvert n’a ce code. Relisez-le sur l’écran de la salle : six caractères, sans I ni O, sans 0 ni 1. S’il a été changé, demandez le nouveau à l’animation.',
  },
  unknownObjective: {
    title: 'Objectif introuvable',
    detail: 'Cet objectif n’existe pas, ou plus, dans ce document.',
  },
  methodNotAllowed: {
    title: 'Méthode non prévue',
    detail: 'Cette adresse existe, mais pas avec cette méthode HTTP.',
  },
  refused: {
    title: 'L’atelier ne le permet pas',
    detail: 'L’atelier a refusé cette demande.',
  },
  gone: {
    title: 'Atelier effacé',
    detail: 'Cet atelier n’existe plus : il a expiré ou a été supprimé.',
  },
  tooLarge: {
    title: 'Envoi trop volumineux',
    detail: 'Cet envoi dépasse la taille permise.',
  },
  documentTooLarge: {
    title: 'Feuille pleine',
    detail: 'Cette feuille est pleine. Raccourcissez ou supprimez des objectifs.',
  },
  upgradeRequired: {
    title: 'Connexion en direct attendue',
    detail: 'Cette adresse sert à la connexion en direct (WebSocket) de l’atelier.',
  },
  tooManyWrongCodes: {
    title: 'Trop de codes essayés',
    detail: 'Attendez une minute, puis relisez le code. Un lien d’invitation fonctionne toujours.',
  },
  tooManyJoins: {
    title: 'Beaucoup de monde à la porte',
    detail: 'Trop de personnes entrent au même moment. Réessayez dans une minute.',
  },
  tooManyWorkshops: {
    title: 'Trop d’ateliers créés',
    detail: 'Trop d’ateliers ont été créés depuis cette connexion. Réessayez plus tard.',
  },
  secretMissing: {
    title: 'Installation incomplète',
    detail: 'Les secrets de ce serveur ne sont pas configurés ; aucune demande ne peut être traitée sûrement.',
  },
  roomUnreachable: {
    title: 'Atelier injoignable',
    detail: 'La salle de cet atelier ne répond pas. Réessayez dans un instant.',
  },
  internal: {
    title: 'Erreur de notre part',
    detail: 'Une erreur inattendue est survenue. Réessayez ; si elle revient, prévenez l’équipe qui gère ce serveur.',
  },
};

/** What is wrong with one value, by the code its schema gives. */
const issues = {
  missing: 'Cette valeur est nécessaire.',
  unexpected: 'Cette valeur n’est pas de la forme attendue.',
  idEmpty: 'L’identifiant est vide.',
  idTooLong: 'L’identifiant est trop long.',
  idShape: 'Un identifiant s’écrit avec des lettres sans accent, des chiffres, « - » et « _ ».',
  idReserved: 'Cet identifiant est réservé.',
  textEmpty: 'Il manque un texte ou un choix.',
  textTooLong: 'Ce texte est trop long.',
  nameBidi: 'Un nom ne peut pas contenir de caractère changeant le sens de lecture.',
  tooMany: 'Il y a trop d’éléments.',
  duplicate: 'Un même élément est donné deux fois.',
  notAnInteger: 'Un nombre entier est attendu.',
  notANumber: 'Un nombre est attendu.',
  outOfRange: 'Ce nombre est hors des bornes.',
  outOfSquare: 'Une position va de −1 à 1 sur chaque axe.',
  positionIncomplete: 'Une position se donne avec ses deux coordonnées, ou pas du tout.',
  codeShape: 'Un code a six caractères.',
  unknownPartner: 'Ce partenaire n’est pas dans la liste.',
  unknownObjective: 'Cet objectif n’est pas dans la liste.',
  duplicatePartner: 'Deux partenaires ont le même identifiant.',
  duplicateObjective: 'Deux objectifs ont le même identifiant.',
  tooManyObjectives: 'Ce partenaire a trop d’objectifs.',
  formatUnknown: 'Ce fichier n’est pas un export d’Alliage que cette version sait lire.',
};

export const problems = { answers, issues };
