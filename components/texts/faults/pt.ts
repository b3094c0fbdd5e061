import type { FaultTexts } from './table.ts';

// For readers in Portugal and Brazil: words that differ (ficheiro/arquivo, aceder/acessar) are gone round.

/** Portuguese. */
export const pt: FaultTexts = {
  language: 'pt',

  fault: {
    storageFull: 'Não há mais espaço neste dispositivo; nada foi guardado. Apague alguma coisa e tente de novo.',
    storageLocked:
      'O que o Sidenote guarda neste dispositivo está inacessível; nada foi guardado. Reinicie o navegador e tente de novo.',
    newerDatabase:
      'Uma versão mais recente do Sidenote escreveu o que está neste dispositivo; nada foi guardado nem alterado. Atualize o Sidenote.',
    private: 'O Sidenote não guarda nada de janelas privadas. Para indicar a página, abra-a numa janela normal.',
    claimGone: 'Esta afirmação já não está na lista. Escolha outra.',
    mayHaveArrived: 'Esta indicação pode já ter chegado e não pode mais ser alterada.',
    ownFile: 'Uma parte do próprio Sidenote não pode ser lida. Instale o Sidenote de novo.',
    noAnswer: 'O Sidenote não respondeu. Recarregue a página e tente de novo.',
    notForPages: 'Só as páginas do próprio Sidenote podem pedir isto.',
    malformed: 'Isto não tem uma forma que o Sidenote possa usar; nada foi alterado.',
    other: 'Algo falhou no Sidenote. Tente de novo.',
  },
  details: 'Detalhes:',
};
