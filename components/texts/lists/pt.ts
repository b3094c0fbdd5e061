import { plural } from '../plural.ts';
import type { ListTexts } from './table.ts';

/** Portuguese. */
export const pt: ListTexts = {
  language: 'pt',

  title: 'Listas',
  what: 'O Sidenote marca as afirmações das listas ligadas. Qualquer pessoa pode publicar uma lista; o leitor escolhe em quem confia.',
  noneOn: 'Todas as listas estão desligadas: nada é marcado.',
  updateAll: 'Atualizar todas',

  fault: {
    badAddress:
      'Esse não é o endereço de uma lista. Começa por https://, não tem nome nem palavra-passe, e a sua chave está inteira.',
    unreachable: 'O endereço não respondeu, ou não de forma segura. Verifique o endereço e a ligação.',
    notPermitted: 'O navegador não permite consultar este endereço. Tente de novo e permita-o.',
    notThere: 'Nada foi encontrado no endereço. Peça o atual a quem publica a lista.',
    otherAnswer: 'O endereço respondeu, mas não com uma lista. Tente mais tarde.',
    elsewhere:
      'O endereço leva a outro sítio, ao qual nada foi perguntado. Se quem a publica mudou, use o novo endereço.',
    tooLarge: 'A lista é maior do que anuncia, ou do que o Sidenote aceita. Avise quem a publica.',
    truncated: 'A lista foi cortada antes do fim. Tente de novo.',
    badManifest: 'A folha que descreve a lista não pode ser usada. Avise quem a publica.',
    badSignature: 'Não está assinada com a chave certa: pode ser de outra pessoa. Pergunte a quem a publica.',
    otherList:
      'O endereço tem outra lista ou outra edição do que se esperava. Para ver o que lá está, veja o endereço de novo.',
    olderVersion:
      'O endereço tem uma edição mais antiga do que uma que já teve, por isso não foi aceite. Avise quem a publica.',
    badDigest: 'Não é a lista que foi assinada: foi alterada ou danificada pelo caminho. Tente mais tarde.',
    notJson: 'O que está no endereço não é uma lista de afirmações. Verifique o endereço.',
    badList: 'A lista tem um erro, por isso não foi aceite. Avise quem a publica.',
    tooManyClaims: 'A lista tem mais afirmações do que o Sidenote aceita. Peça a quem a publica que a divida.',
    sameId: 'Já tem esta lista, ou outra com o mesmo nome. Para ter esta, retire primeiro a outra.',
    full: 'Não há espaço para ela neste dispositivo. Liberte algum e tente de novo.',
    notCompiled: 'O Sidenote não conseguiu integrá-la. A falha é nossa, não da lista. Tente mais tarde.',
  },
  answered: (status) => `Respondeu com o número ${status}.`,
  atMost: (size) => `O limite é de ${size}.`,
  forPublisher: 'Para quem a publica:',
  goesOn: 'A edição que tem continua a funcionar.',
  marksNothing: 'Por agora não marca nada.',

  list: {
    marks: 'Marca páginas',
    bundled: 'Veio com o Sidenote e é renovada com ele.',
    languages: 'Línguas:',
    size: 'Tamanho:',
    signed: 'Assinada. Chave:',
    notSigned: 'Não assinada: quem controla o endereço pode alterá-la.',
    reportsTo: 'As indicações vão para',
    reportsAtGithub: (repo) => `${repo} no GitHub`,
    noReports: 'Não indica endereço para as indicações: as suas ficam neste dispositivo.',
    checked: 'Última consulta:',
    stale: (date) =>
      `Desatualizada: quem a publica respondia por ela até ${date}. Continua a funcionar, mas pode haver respostas mais recentes.`,
    editions: plural('pt', { one: '# edição até agora', other: '# edições até agora' }),
    update: 'Atualizar agora',
    allowUpdate: 'Permitir e atualizar',
    updating: 'A atualizar…',
    updated: (version) => `A versão ${version} está agora em uso.`,
    nothingNew: 'Não há nada de novo.',
    remove: 'Retirar',
    removing: 'A retirar…',
    removed: 'Já não está em uso:',
  },

  removal: {
    sure: 'As suas afirmações deixam de ser marcadas.',
    reports: plural('pt', {
      one: '# das suas indicações é sobre ela. Se a mantiver, dirá que a sua lista já não existe.',
      other: '# das suas indicações são sobre ela. Se as mantiver, dirão que a sua lista já não existe.',
    }),
    keepList: 'Manter a lista',
    remove: 'Retirá-la',
    keepReports: 'Retirá-la e manter as indicações',
    deleteReports: 'Retirá-la com as indicações',
  },

  subscribe: {
    title: 'Subscrever uma lista',
    address: 'Endereço de uma lista',
    more: 'Cole ou largue aqui o que dá quem a publica. Vê o que é antes de algo ser guardado.',
    look: 'Ver',
    allowLook: 'Permitir e ver',
    looking: (host) => `Consulta de ${host}…`,
    stop: 'Parar',
    notKept: 'Nada foi guardado.',
    offered: 'Isto é o que lá está',
    part: {
      publisher: 'Publicada por',
      claims: 'Afirmações',
      languages: 'Línguas',
      licence: 'Licença',
      edition: 'Edição',
      size: 'Tamanho',
      reports: 'Indicações',
      address: 'Endereço',
      key: 'Chave',
    },
    keyNamed:
      'A lista está assinada com a chave que o endereço indica. Compare-a com a que quem a publica mostra noutro lugar.',
    keyOnTrust:
      'O endereço não indica chave. Esta veio do mesmo lugar que a lista: compare-a com a que quem a publica mostra noutro lugar.',
    noKey:
      'O endereço não indica chave: ninguém responde por esta lista. Quem controla o endereço pode mudar o que ela diz.',
    expired: 'Já está desatualizada.',
    does: 'Se a subscrever',
    marks: 'As suas afirmações são marcadas nas páginas que lê, e as suas respostas mostradas.',
    asks: 'Uma vez por dia pergunta-se ao endereço se há uma edição nova.',
    learns: (host) => `${host} fica a saber o seu endereço de internet e mais nada: não o que lê.`,
    yes: 'Subscrever',
    no: 'Não',
    subscribing: 'A lista está a ser integrada…',
    progress: {
      fetched: (size, of) => (of === null ? `${size} recebidos` : `${size} recebidos de ${of}`),
      checking: 'A verificar…',
      preparing: 'A preparar…',
    },
    done: 'Em uso a partir de agora:',
  },
};
