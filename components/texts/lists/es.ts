import { plural } from '../plural.ts';
import type { ListTexts } from './table.ts';

/** Spanish. */
export const es: ListTexts = {
  language: 'es',

  title: 'Listas',
  what: 'Sidenote marca las afirmaciones de las listas activadas. Cualquiera puede publicar una lista; usted elige en quién confía.',
  noneOn: 'Todas las listas están desactivadas: no se marca nada.',
  updateAll: 'Actualizar todas',

  fault: {
    badAddress:
      'Esa no es la dirección de una lista. Empieza por https://, no lleva nombre ni contraseña, y su clave está entera.',
    unreachable: 'La dirección no respondió, o no de forma segura. Revise la dirección y su conexión.',
    notPermitted: 'Su navegador no permite consultar esa dirección. Inténtelo de nuevo y permítalo.',
    notThere: 'No se encontró nada en la dirección. Pida la actual a quien publica la lista.',
    otherAnswer: 'La dirección respondió, pero no con una lista. Inténtelo más tarde.',
    elsewhere:
      'La dirección lleva a otro sitio, al que no se preguntó nada. Si quien la publica se ha mudado, use la dirección nueva.',
    tooLarge: 'La lista es mayor de lo que anuncia, o de lo que admite Sidenote. Avise a quien la publica.',
    truncated: 'La lista se cortó antes de su final. Inténtelo de nuevo.',
    badManifest: 'La hoja que describe la lista no sirve. Avise a quien la publica.',
    badSignature: 'No está firmada con la clave debida: puede ser de otra persona. Pregunte a quien la publica.',
    otherList:
      'La dirección tiene otra lista u otra edición que la esperada. Para ver qué hay, mire la dirección de nuevo.',
    olderVersion:
      'La dirección tiene una edición anterior a una que usted ya tuvo, así que no se tomó. Avise a quien la publica.',
    badDigest: 'No es la lista que se firmó: se cambió o se dañó por el camino. Inténtelo más tarde.',
    notJson: 'Lo que hay en la dirección no es una lista de afirmaciones. Revise la dirección.',
    badList: 'La lista tiene un error, así que no se tomó. Avise a quien la publica.',
    tooManyClaims: 'La lista tiene más afirmaciones de las que admite Sidenote. Pida a quien la publica que la divida.',
    sameId: 'Ya tiene esta lista, u otra con el mismo nombre. Para tener esta, quite antes aquella.',
    full: 'No hay sitio para ella en este dispositivo. Haga sitio e inténtelo de nuevo.',
    notCompiled: 'Sidenote no pudo incorporarla. El fallo es nuestro, no de la lista. Inténtelo más tarde.',
  },
  answered: (status) => `Respondió con el número ${status}.`,
  atMost: (size) => `Se admiten ${size} como máximo.`,
  forPublisher: 'Para quien la publica:',
  goesOn: 'La edición que tiene sigue funcionando.',
  marksNothing: 'Mientras tanto no marca nada.',

  list: {
    marks: 'Marca páginas',
    bundled: 'Vino con Sidenote y se renueva con él.',
    languages: 'Idiomas:',
    size: 'Tamaño:',
    signed: 'Firmada. Clave:',
    notSigned: 'Sin firmar: quien controle su dirección puede cambiarla.',
    reportsTo: 'Los avisos van a',
    reportsAtGithub: (repo) => `${repo} en GitHub`,
    noReports: 'No indica dirección para los avisos: los suyos se quedan en este dispositivo.',
    checked: 'Última consulta:',
    stale: (date) =>
      `Caducada: quien la publica respondía de ella hasta el ${date}. Sigue funcionando, pero puede haber respuestas más recientes.`,
    editions: plural('es', { one: '# edición hasta ahora', other: '# ediciones hasta ahora' }),
    update: 'Actualizar ahora',
    allowUpdate: 'Permitir y actualizar',
    updating: 'Actualizando…',
    updated: (version) => `Ahora se usa la versión ${version}.`,
    nothingNew: 'No hay nada nuevo.',
    remove: 'Quitar',
    removing: 'Quitando…',
    removed: 'Ya no se usa:',
  },

  removal: {
    sure: 'Sus afirmaciones dejarán de marcarse.',
    reports: plural('es', {
      one: '# de sus avisos trata de ella. Si lo conserva, dirá que su lista ya no está.',
      other: '# de sus avisos tratan de ella. Si los conserva, dirán que su lista ya no está.',
    }),
    keepList: 'Conservar la lista',
    remove: 'Quitarla',
    keepReports: 'Quitarla y conservar mis avisos',
    deleteReports: 'Quitarla con mis avisos',
  },

  subscribe: {
    title: 'Suscribirse a una lista',
    address: 'Dirección de una lista',
    more: 'Pegue o suelte aquí lo que da quien la publica. Verá qué es antes de que se guarde nada.',
    look: 'Mirar',
    allowLook: 'Permitir y mirar',
    looking: (host) => `Mirando en ${host}…`,
    stop: 'Parar',
    notKept: 'No se guardó nada.',
    offered: 'Esto es lo que hay',
    part: {
      publisher: 'Publicada por',
      claims: 'Afirmaciones',
      languages: 'Idiomas',
      licence: 'Licencia',
      edition: 'Edición',
      size: 'Tamaño',
      reports: 'Avisos',
      address: 'Dirección',
      key: 'Clave',
    },
    keyNamed:
      'La lista está firmada con la clave que indica la dirección. Compárela con la que se muestre en otro lugar.',
    keyOnTrust:
      'La dirección no indica ninguna clave. Esta vino del mismo lugar que la lista: compárela con la que se muestre en otro lugar.',
    noKey:
      'La dirección no indica ninguna clave: nadie responde de esta lista. Quien controle la dirección puede cambiar lo que dice.',
    expired: 'Ya está caducada.',
    does: 'Si se suscribe',
    marks: 'Sus afirmaciones se marcan en las páginas que lee, y se muestran sus respuestas.',
    asks: 'Una vez al día se pregunta a la dirección si hay una edición nueva.',
    learns: (host) => `${host} conoce entonces su dirección de internet y nada más: no lo que usted lee.`,
    yes: 'Suscribirse',
    no: 'No',
    subscribing: 'Incorporando la lista…',
    progress: {
      fetched: (size, of) => (of === null ? `${size} recibidos` : `${size} recibidos de ${of}`),
      checking: 'Se está comprobando…',
      preparing: 'Se está preparando…',
    },
    done: 'Se usa desde ahora:',
  },
};
