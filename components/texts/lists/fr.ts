import { plural } from '../plural.ts';
import type { ListTexts } from './table.ts';

// \u00a0: French keeps a space that does not break before : ; ? ! » and after «.

/** French. */
export const fr: ListTexts = {
  language: 'fr',

  title: 'Listes',
  what: 'Sidenote surligne les affirmations des listes activées. Chacun peut publier une liste\u00a0; vous choisissez à qui vous fier.',
  noneOn: 'Toutes les listes sont désactivées\u00a0: rien n’est surligné.',
  updateAll: 'Tout mettre à jour',

  fault: {
    badAddress:
      'Ce n’est pas l’adresse d’une liste. Il faut une adresse web sécurisée, sans nom ni mot de passe, avec sa clé entière.',
    unreachable: 'L’adresse n’a pas répondu, ou pas de façon sûre. Vérifiez l’adresse et votre connexion.',
    notPermitted: 'Votre navigateur ne permet pas d’interroger cette adresse. Réessayez et autorisez-le.',
    notThere: 'Rien n’a été trouvé à cette adresse. Demandez l’adresse actuelle à l’éditeur.',
    otherAnswer: 'L’adresse a répondu, mais sans donner de liste. Réessayez plus tard.',
    elsewhere:
      'L’adresse mène à un autre site, où rien n’a été demandé. Si l’éditeur a déménagé, utilisez la nouvelle adresse.',
    tooLarge: 'La liste est plus grande qu’elle ne l’annonce, ou que Sidenote ne l’accepte. Prévenez l’éditeur.',
    truncated: 'La liste s’est interrompue avant sa fin. Réessayez.',
    badManifest: 'La fiche qui décrit la liste est inutilisable. Prévenez l’éditeur.',
    badSignature: 'Elle n’est pas signée avec la bonne clé\u00a0: elle peut venir d’un autre. Demandez à l’éditeur.',
    otherList:
      'L’adresse donne une autre liste ou une autre édition que prévu. Pour voir ce qui s’y trouve, regardez-la de nouveau.',
    olderVersion:
      'L’adresse donne une édition plus ancienne que celle que vous avez eue\u00a0; elle n’a pas été prise. Prévenez l’éditeur.',
    badDigest:
      'Ce n’est pas la liste qui a été signée\u00a0: elle a été modifiée ou abîmée en chemin. Réessayez plus tard.',
    notJson: 'Ce qui se trouve à cette adresse n’est pas une liste d’affirmations. Vérifiez l’adresse.',
    badList: 'La liste contient une erreur et n’a pas été prise. Prévenez l’éditeur.',
    tooManyClaims: 'La liste a plus d’affirmations que Sidenote n’en accepte. Demandez à l’éditeur de la diviser.',
    sameId: 'Vous avez déjà cette liste, ou une autre du même nom. Pour avoir celle-ci, retirez d’abord celle-là.',
    full: 'Il n’y a plus de place sur cet appareil. Faites-en et réessayez.',
    notCompiled:
      'Sidenote n’a pas pu l’intégrer. La faute est de notre côté, pas de celui de la liste. Réessayez plus tard.',
  },
  answered: (status) => `Elle a répondu par le numéro ${status}.`,
  atMost: (size) => `La limite est de ${size}.`,
  forPublisher: 'Pour l’éditeur\u00a0:',
  goesOn: 'L’édition que vous avez continue de servir.',
  marksNothing: 'Pour l’instant, elle ne surligne rien.',

  list: {
    marks: 'Surligne les pages',
    bundled: 'Fournie avec Sidenote et renouvelée avec lui.',
    languages: 'Langues\u00a0:',
    size: 'Taille\u00a0:',
    signed: 'Signée. Clé\u00a0:',
    notSigned: 'Non signée\u00a0: qui tient son adresse peut la modifier.',
    reportsTo: 'Les signalements vont à',
    reportsAtGithub: (repo) => `${repo} sur GitHub`,
    noReports: 'Elle n’indique pas d’adresse pour les signalements\u00a0: les vôtres restent sur cet appareil.',
    checked: 'Dernière vérification\u00a0:',
    stale: (date) =>
      `Périmée\u00a0: son éditeur s’en portait garant jusqu’au ${date}. Elle sert toujours, mais il existe peut-être des réponses plus récentes.`,
    editions: plural('fr', { one: '# édition jusqu’ici', other: '# éditions jusqu’ici' }),
    update: 'Mettre à jour',
    allowUpdate: 'Autoriser et mettre à jour',
    updating: 'Mise à jour…',
    updated: (version) => `La version ${version} est désormais utilisée.`,
    nothingNew: 'Rien de nouveau.',
    remove: 'Retirer',
    removing: 'Retrait en cours…',
    removed: 'N’est plus utilisée\u00a0:',
  },

  removal: {
    sure: 'Ses affirmations ne seront plus surlignées.',
    reports: plural('fr', {
      one: '# de vos signalements la concerne. Si vous le gardez, il dira que sa liste n’est plus là.',
      other: '# de vos signalements la concernent. Si vous les gardez, ils diront que leur liste n’est plus là.',
    }),
    keepList: 'Garder la liste',
    remove: 'La retirer',
    keepReports: 'La retirer, garder mes signalements',
    deleteReports: 'La retirer avec mes signalements',
  },

  subscribe: {
    title: 'S’abonner à une liste',
    address: 'Adresse d’une liste',
    more: 'Collez ou déposez ce que donne son éditeur. Vous voyez ce que c’est avant que rien ne soit conservé.',
    look: 'Regarder',
    allowLook: 'Autoriser et regarder',
    looking: (host) => `Un regard sur ${host}…`,
    stop: 'Arrêter',
    notKept: 'Rien n’a été conservé.',
    offered: 'Voici ce qui s’y trouve',
    part: {
      publisher: 'Publiée par',
      claims: 'Affirmations',
      languages: 'Langues',
      licence: 'Licence',
      edition: 'Édition',
      size: 'Taille',
      reports: 'Signalements',
      address: 'Adresse',
      key: 'Clé',
    },
    keyNamed: 'La liste est signée avec la clé que nomme l’adresse. Comparez-la à celle que l’éditeur montre ailleurs.',
    keyOnTrust:
      'L’adresse ne nomme pas de clé. Celle-ci vient du même endroit que la liste\u00a0: comparez-la à celle que l’éditeur montre ailleurs.',
    noKey:
      'L’adresse ne nomme pas de clé\u00a0: personne ne se porte garant de cette liste. Qui tient l’adresse peut en changer le contenu.',
    expired: 'Elle est déjà périmée.',
    does: 'Si vous vous abonnez',
    marks: 'Ses affirmations sont surlignées dans les pages que vous lisez, avec ses réponses.',
    asks: 'L’adresse est interrogée une fois par jour pour savoir s’il y a une nouvelle édition.',
    learns: (host) => `${host} apprend alors votre adresse internet, et rien d’autre\u00a0: pas ce que vous lisez.`,
    yes: 'S’abonner',
    no: 'Non',
    subscribing: 'La liste est en cours d’intégration…',
    progress: {
      fetched: (size, of) => (of === null ? `${size} reçus` : `${size} reçus sur ${of}`),
      checking: 'Vérification en cours…',
      preparing: 'Préparation en cours…',
    },
    done: 'Utilisée désormais\u00a0:',
  },
};
