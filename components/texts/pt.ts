import { plural } from './plural.ts';
import type { Texts } from './table.ts';

// For readers in Portugal and Brazil: words that differ (ficheiro/arquivo, ecrã/tela, facto/fato) are gone round.
const sentences = plural('pt', { one: '# frase comparada', other: '# frases comparadas' });
const claims = plural('pt', { one: '# afirmação', other: '# afirmações' });
const kind = {
  denial: 'Desmentido',
  rebuttal: 'Refutação',
  context: 'Contexto',
  report: 'Relato',
  confirmation: 'Confirmação',
};

/** Portuguese. */
export const pt: Texts = {
  language: 'pt',
  direction: 'ltr',

  inLanguage: (name) => `em ${name}`,
  close: 'Fechar',
  newTab: 'abre em nova página',

  highlights: 'Destaques',
  onSite: (host) => `em ${host}`,

  noAccess: 'O Sidenote não examinou esta página.',
  noAccessMore:
    'Pode fazê-lo uma vez, agora, ou em cada página de notícias aberta. Em ambos os casos, nada sai deste dispositivo.',
  checkThisPage: 'Examinar esta página',
  everyNewsPage: 'Todas as páginas de notícias',
  notWebPage: 'O Sidenote não pode ler esta página.',
  notWebPageMore:
    'Páginas do navegador, lojas de extensões e documentos PDF não lhe são acessíveis. Abra uma notícia e tente novamente.',
  notArticle: 'Esta página não parece ser um artigo.',
  notArticleMore: 'Por isso, não foi lida.',
  readAnyway: 'Ler mesmo assim',
  offEverywhere: 'Os destaques estão desativados.',
  offHere: 'Os destaques estão desativados neste site.',
  switchOn: 'Ativar',
  switchOnHere: 'Ativar aqui',
  reading: 'Leitura da página…',
  nothingFound: 'Nenhuma afirmação conhecida foi encontrada nesta página.',
  failed: 'Não foi possível ler esta página.',
  tryAgain: 'Tentar novamente',

  claimsFound: plural('pt', { one: '# afirmação nesta página', other: '# afirmações nesta página' }),
  cardLabel: plural('pt', {
    one: 'Sidenote: uma afirmação nesta frase e as respostas',
    other: 'Sidenote: # afirmações nesta frase e as respostas',
  }),
  claimsInSentence: plural('pt', { one: '# afirmação nesta frase', other: '# afirmações nesta frase' }),
  statusIs: 'Situação:',
  status: {
    contested: 'Contestada',
    confirmed: 'Confirmada',
    denied: 'Desmentida',
    unproven: 'Não comprovada',
    corrected: 'Corrigida',
  },
  stance: {
    asserts: 'Aqui, é dada como certa.',
    attributes: 'Aqui, é atribuída a alguém.',
    denies: 'Esta frase traz um desmentido.',
    asks: 'Aqui, é uma pergunta, não uma afirmação.',
  },
  possible: 'Correspondência possível',
  yours: 'Marcação sua',
  takeBack: 'Desmarcar',
  showOnPage: 'Mostrar na página:',
  moreSentences: plural('pt', { one: 'mais # frase', other: 'mais # frases' }),
  answers: 'Quem respondeu',
  moreAnswers: plural('pt', { one: 'mais # resposta', other: 'mais # respostas' }),
  kind,
  responseHeading: (of, party, year) => `${kind[of]} · ${party}, ${year}`,
  translation: 'Tradução',
  original: (language) => `Original, em ${language}`,
  source: 'Fonte:',
  moreSources: plural('pt', { one: 'mais # fonte', other: 'mais # fontes' }),
  unchecked: 'ainda não verificada por nós',
  disagree: 'As fontes divergem:',
  why: 'Motivo da correspondência',
  whyFrom: {
    sentence: 'nesta frase',
    before: 'nas frases anteriores',
    title: 'no título',
  },

  record: 'O dossiê',
  asOf: 'atualizado em',
  allClaims: plural('pt', { one: 'A afirmação deste dossiê', other: 'As # afirmações deste dossiê' }),

  report: 'Indicar uma frase',
  reportHow: 'Falta alguma? Selecione uma frase na página e abra novamente o Sidenote.',
  reportSentence: 'Frase selecionada',
  reportQuestion: 'Que afirmação faz, relata ou desmente?',
  moreClaims: plural('pt', { one: 'mais # afirmação', other: 'mais # afirmações' }),
  filterClaims: 'Filtrar as afirmações',
  noClaimFits: 'Nenhuma afirmação contém estas palavras.',
  save: 'Guardar',
  saving: 'Aguarde…',
  saved: 'Guardada neste dispositivo. A frase passa a ser destacada.',
  myReports: plural('pt', { one: 'A sua indicação (#)', other: 'As suas indicações (#)' }),
  myReportsNote: 'Tudo fica neste dispositivo; nada é enviado.',
  remove: 'Remover',
  removeReport: (sentence) => `Remover a indicação da frase “${sentence}”`,
  exportReports: 'Exportar',

  coverage: (read, known) => `${sentences(read)} com ${claims(known)}, neste dispositivo.`,
  coverageNote: 'A falta de destaque não torna uma frase verdadeira.',
  settings: 'Opções',

  welcome: {
    title: 'Notas à margem das notícias',
    what: 'Certas afirmações voltam ano após ano, com outras palavras e em outras línguas. O Sidenote mantém um dossiê dessas afirmações. Quando uma página afirma, relata ou desmente uma delas, a frase é destacada no próprio texto. Um clique mostra quem respondeu, quando e com que fonte.',
    fair: 'O Sidenote nunca diz que algo é falso. Diz o que é contestado, por quem e desde quando, e mostra os dois lados, com as datas. Quem lê é quem julga.',
    exampleLabel: 'Um exemplo: uma frase destacada e a nota ao lado',
    exampleBefore: 'O documento retoma uma velha questão. ',
    exampleMarked: 'Segundo o texto, a Netflix tinha acesso às caixas de entrada privadas de pessoas no Facebook.',
    exampleAfter: ' As duas empresas já tinham respondido.',
    exampleHeading: 'O desmentido da Meta',
    exampleQuote: 'Chocantemente falso. A Meta não transmitiu à Netflix as mensagens privadas das pessoas.',
    privacyTitle: 'O que lê, e para onde vai',
    privacy:
      'O texto do artigo, nada mais. É comparado com o dossiê neste dispositivo. Nada é enviado, nem o que se lê nem o que foi encontrado. As suas indicações também ficam aqui, até que decida exportá-las.',
    choiceTitle: 'Quando pode o Sidenote examinar uma página?',
    recommended: 'Recomendado',
    everywhere: 'Em todas as páginas de notícias',
    everywhereMore:
      'As afirmações são destacadas durante a leitura. Para isso, cada página aberta é examinada, neste dispositivo, para saber se é um artigo. As outras não são lidas. O navegador pedirá autorização.',
    click: 'Só ao clicar',
    clickMore: 'O Sidenote examina uma página quando se clica no seu botão na barra de ferramentas, e nenhuma outra.',
    chosen: 'A sua escolha atual',
    refused: 'O navegador não deu autorização; nada mudou.',
    change: 'É possível mudar de opção aqui a qualquer momento.',
  },
};
