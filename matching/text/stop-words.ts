/**
 * The commonest words of each language: they tell the language and never count as content. Lower case, accents kept. The
 * lexicon's file carries them (`Lexicon.stopWords`).
 */
export const STOP_WORD_TEXTS: Readonly<Record<string, string>> = {
  en: 'the of and to a in is that for it was on with as be at by this have from or had not are but which they an were we you their been has will would there who when if more her his its he she them than so what about into out up our your can could did do does no all one other said him also over after between under most only such through where while both because these those then being any some very just how my me us own same too here am having doing upon via yet though itself himself herself themselves each every got',
  fr: 'le la les de des du un une et est en que qui dans pour sur au aux par plus ne pas se ce cette ces son sa ses il elle ils elles on nous vous leur leurs avec sans sous mais ou où donc comme été être avoir avait ont sont était ayant fait faire aussi entre après avant même dont si tout tous toute toutes très lui eux y ni car cela celui celle ceux deux notre votre nos vos je tu me te moi à a ai as avons avez ait aient eu soit soient sera seront serait seraient fut furent aura auront aurait auraient avaient étaient étant suis sommes êtes lors chez vers afin',
  es: 'el la los las de del un una unos unas y es en que por para con sin se su sus al lo como más pero o no fue ha han son era este esta estos estas ese esa eso esto le les ya muy también entre cuando donde sobre hasta desde sido ser está están había haber según todo todos toda todas nos ni e yo tú él ella ellos ellas me te mi si porque quien cual a he has hemos haya hayan habría habrían fueron fuera sea sean somos soy eran tiene tienen tenía hacia',
  de: 'der die das den dem des ein eine einen einem einer eines und ist in zu von mit auf für im am an als auch es sich nicht aus bei nach wie über dass daß hat haben war waren wird werden wurde wurden sind sein seine seiner ihr ihre ihrer er sie wir ich du man oder aber so nur noch durch um zum zur vom vor bis unter wenn weil was wer mehr kann können hatte hatten ihm ihn ihnen dieser diese dieses diesem diesen beim unser uns mich mir habe habt hätte hätten sei seien wäre wären würde würden worden gewesen bin bist seid dazu dafür davon dabei damit',
  it: 'il lo la i gli le di del della dei degli delle dello un una uno e è in che per con non si al alla ai alle agli da dal dalla dai dalle nel nella nei nelle su sul sulla sui sulle come più ma o anche sono era erano ha hanno aveva essere stato stata stati state suo sua suoi sue loro questo questa questi queste quello quella ci se quando dove tra fra dopo prima già ne lui lei noi voi io mi ti tutto tutti chi cui a ad ed abbia abbiano avevano avrebbe avrebbero fosse fossero sia siano sarà saranno sarebbe sarebbero fu furono ho hai abbiamo avete essendo avendo verso',
  pt: 'o a os as de do da dos das um uma uns umas e é em que por para com sem se no na nos nas ao aos à às como mais mas ou não foi são era eram seu sua seus suas ele ela eles elas este esta esse essa isso isto pelo pela pelos pelas já também entre quando onde sobre até desde ser está estão havia ter tem têm tinha muito nem eu você nós me te lhe quem qual num numa teria teriam seja sejam fosse fossem será serão seria seriam houve haja estava estavam esteve tinham temos tenha tenham sou somos',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als maar bij door naar uit ze hij zij wij we je ik die deze dit dan nog wel geen heeft hebben had was werd worden wordt over tot hun haar zich meer kan kon zou zal',
  pl: 'i w na z się nie do to że jest o jak po od za co przez dla przy ale był była było są być ma już tak jego jej ich tym tego oraz który która które także może tylko lub pod przed które',
  tr: 've bir bu da de için ile olarak olan daha çok gibi kadar sonra göre ancak en ne var olduğu olduğunu tarafından ise ya her o ki mi mı ama veya',
  id: 'yang dan di dari untuk dengan pada ini itu tidak adalah dalam akan ke oleh juga sebagai telah atau karena bisa ada mereka kepada dapat lebih sudah saat bahwa tersebut para',
  ru: 'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда даже ну ли если уже или ни быть был него до вас опять там потом себя может они тут где есть для мы тебя их чем была сам без будто чего раз тоже себе под будет кто этот того потому этого какой им этом который которая которые также при были это эти об между',
  uk: 'і й та в у на не що він з із зі як а то все вона так його але ти до ж же ви за би б по тільки її мені було від мене ще ні про йому коли навіть чи якщо вже або бути був нього вас там потім себе вони тут де є для ми їх ніж була без хто цей того тому цього який яка які яке також при були це ці між під час після щоб',
  ar: 'في من على إلى عن أن إن التي الذي الذين مع هذا هذه ذلك تلك كان كانت هو هي هم ما لا لم لن قد كل بعد قبل بين أو و ثم حيث كما عند عندما حتى إذا أي أنه أنها إنه إنها به بها له لها لهم فيه فيها منه منها عليه عليها غير ولا ولم وقد وكان وأن وفي ومن بعض خلال منذ أمام لكن ليس',
};

/** Language → its stop-words. */
export type StopWords = ReadonlyMap<string, ReadonlySet<string>>;

/** Stop-words from texts with spaces between the words. */
export function readStopWords(texts: Readonly<Record<string, string>>): StopWords {
  return new Map(Object.entries(texts).map(([lang, words]) => [lang, new Set(words.split(' '))]));
}

/** All of them as they are written here: for commands and tests. The engine has them from the lexicon. */
export const STOP_WORDS: StopWords = /* @__PURE__ */ readStopWords(STOP_WORD_TEXTS);

/** The texts again. */
export function stopWordTexts(stopWords: StopWords): Record<string, string> {
  return Object.fromEntries(Array.from(stopWords, ([lang, words]) => [lang, [...words].join(' ')]));
}
