import { plural } from './plural.ts';
import type { Texts } from './table.ts';

const sentences = plural('es', { one: '# frase comparada', other: '# frases comparadas' });
const claims = plural('es', { one: '# afirmación', other: '# afirmaciones' });
const kind = {
  denial: 'Desmentido',
  rebuttal: 'Réplica',
  context: 'Contexto',
  report: 'Información',
  confirmation: 'Confirmación',
};

/** Spanish. */
export const es: Texts = {
  language: 'es',
  direction: 'ltr',

  inLanguage: (name) => `en ${name}`,
  close: 'Cerrar',
  newTab: 'se abre en otra pestaña',

  highlights: 'Resaltado',
  onSite: (host) => `en ${host}`,

  noAccess: 'Sidenote no ha mirado esta página.',
  noAccessMore:
    'Puede mirarla una vez, ahora, o mirar cada página de noticias que usted abra. En ambos casos, nada sale de este dispositivo.',
  checkThisPage: 'Examinar esta página',
  everyNewsPage: 'Todas las noticias',
  notWebPage: 'Sidenote no puede leer esta página.',
  notWebPageMore:
    'No tiene acceso a las páginas del navegador, las tiendas de extensiones ni los PDF. Abra un artículo de prensa e inténtelo de nuevo.',
  notArticle: 'Esta página no parece un artículo.',
  notArticleMore: 'Por eso no se ha leído.',
  readAnyway: 'Leer de todos modos',
  offEverywhere: 'El resaltado está desactivado.',
  offHere: 'El resaltado está desactivado en este sitio.',
  switchOn: 'Activar',
  switchOnHere: 'Activar aquí',
  reading: 'Leyendo la página…',
  nothingFound: 'No se ha encontrado ninguna afirmación conocida en esta página.',
  failed: 'No se ha podido leer esta página.',
  tryAgain: 'Reintentar',

  claimsFound: plural('es', { one: '# afirmación en esta página', other: '# afirmaciones en esta página' }),
  cardLabel: plural('es', {
    one: 'Sidenote: una afirmación en esta frase y sus respuestas',
    other: 'Sidenote: # afirmaciones en esta frase y sus respuestas',
  }),
  claimsInSentence: plural('es', { one: '# afirmación en esta frase', other: '# afirmaciones en esta frase' }),
  statusIs: 'Estado:',
  status: {
    contested: 'Cuestionada',
    confirmed: 'Confirmada',
    denied: 'Negada',
    unproven: 'Sin probar',
    corrected: 'Corregida',
  },
  stance: {
    asserts: 'Aquí se afirma como un hecho.',
    attributes: 'Aquí se atribuye a alguien.',
    denies: 'Esta frase recoge un desmentido.',
    asks: 'Aquí se pregunta, no se afirma.',
  },
  possible: 'Posible coincidencia',
  yours: 'Marcada por usted',
  takeBack: 'Quitar la marca',
  showOnPage: 'Mostrar en la página:',
  moreSentences: plural('es', { one: '# frase más', other: '# frases más' }),
  answers: 'Quién ha respondido',
  moreAnswers: plural('es', { one: '# respuesta más', other: '# respuestas más' }),
  kind,
  responseHeading: (of, party, year) => `${kind[of]} · ${party}, ${year}`,
  translation: 'Traducción',
  original: (language) => `Original, en ${language}`,
  source: 'Fuente:',
  moreSources: plural('es', { one: '# fuente más', other: '# fuentes más' }),
  unchecked: 'aún no comprobada por nosotros',
  disagree: 'Las fuentes discrepan:',
  why: 'Por qué coincide',
  whyFrom: {
    sentence: 'en esta frase',
    before: 'en las frases anteriores',
    title: 'en el título',
  },

  record: 'El expediente',
  asOf: 'actualizado:',
  allClaims: plural('es', {
    one: 'La afirmación de este expediente',
    other: 'Las # afirmaciones de este expediente',
  }),

  report: 'Señalar una frase',
  reportHow: '¿Falta alguna? Seleccione una frase en la página y vuelva a abrir Sidenote.',
  reportSentence: 'Ha seleccionado',
  reportQuestion: '¿Qué afirmación hace, recoge o niega?',
  moreClaims: plural('es', { one: '# afirmación más', other: '# afirmaciones más' }),
  filterClaims: 'Filtrar las afirmaciones',
  noClaimFits: 'Ninguna afirmación contiene estas palabras.',
  save: 'Guardar',
  saving: 'Guardando…',
  saved: 'Guardado en este dispositivo. La frase queda marcada desde ahora.',
  myReports: plural('es', { one: 'Su aviso (#)', other: 'Sus avisos (#)' }),
  myReportsNote: 'Se guardan en este dispositivo y no se envían a nadie.',
  remove: 'Eliminar',
  removeReport: (sentence) => `Eliminar el aviso sobre «${sentence}»`,
  exportReports: 'Exportar a un archivo',

  coverage: (read, known) => `${sentences(read)} con ${claims(known)}, en este dispositivo.`,
  coverageNote: 'Que una frase no esté resaltada no significa que sea cierta.',
  settings: 'Ajustes',

  welcome: {
    title: 'Notas al margen de las noticias',
    what: 'Algunas afirmaciones vuelven año tras año, con otras palabras y en otros idiomas. Sidenote lleva un expediente de ellas. Cuando una página que usted lee afirma, recoge o niega alguna, la frase se resalta allí donde está. Púlsela para ver quién ha respondido, cuándo y con qué fuente.',
    fair: 'Sidenote no dice de nada que sea falso. Dice qué se cuestiona, quién lo cuestiona y desde cuándo, y muestra las dos partes con sus fechas. Usted lee, usted juzga.',
    exampleLabel: 'Un ejemplo: una frase resaltada y la nota a su lado',
    exampleBefore: 'El escrito volvía sobre una vieja cuestión. ',
    exampleMarked: 'Netflix, según el texto, tuvo acceso a los buzones privados de usuarios de Facebook.',
    exampleAfter: ' Las dos empresas ya habían respondido a eso.',
    exampleHeading: 'El desmentido de Meta',
    exampleQuote: 'Escandalosamente falso. Meta no compartió con Netflix los mensajes privados de la gente.',
    privacyTitle: 'Qué lee y adónde va',
    privacy:
      'El texto del artículo, nada más. Se compara con el expediente en su dispositivo. No se envía nada a ninguna parte, ni lo que usted lee ni lo que se ha encontrado. Sus avisos también se quedan aquí, hasta que usted los exporte.',
    choiceTitle: '¿Cuándo puede mirar Sidenote?',
    recommended: 'Recomendado',
    everywhere: 'En todas las noticias',
    everywhereMore:
      'Las afirmaciones se resaltan durante la lectura. Para ello se mira cada página que usted abre, en su dispositivo, para saber si es un artículo. Las demás no se leen. El navegador le pedirá permiso.',
    click: 'Solo cuando haga clic',
    clickMore: 'Sidenote mira una página cuando usted pulsa su botón en la barra de herramientas, y ninguna otra.',
    chosen: 'Su elección actual',
    refused: 'El navegador no ha dado el permiso, así que nada ha cambiado.',
    change: 'Puede cambiarlo aquí en cualquier momento.',
  },
};
