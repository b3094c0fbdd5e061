/** Cues that no single word is: what a few words say together, and what must follow a verb of denying. */

export const QUESTION_END = /[?？؟]["”»’')\]\s]*$/u;
export const QUOTES = /[“«„"»][^“”«»„"]{3,}[”»“"«]/u;
export const BREAK = /[,;:.?!()«»“”„"–—…]/u;
/** What only a few words together say: "is said to", "soll gegeben haben". */
export const MOOD: ReadonlyMap<string, RegExp> = new Map([
  ['de', /\bsoll(?:en)? .*(?:haben|sein|worden)\b/],
  ['en', /\b(?:is|are|was|were) (?:said|alleged|claimed|reported|accused|understood|believed|thought)\b/],
]);
export const ACCORDING: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /(?<!\p{L})(?:according to|in the words of|consistent with|as per|on the word of|we are told|we were told|it is said|some say)(?!\p{L})/iu,
  ],
  [
    'fr',
    /(?<!\p{L})(?:d[’']après|à en croire|aux dires|aux yeux|à les entendre|pour \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,|dit-on|paraît-il)(?!\p{L})/iu,
  ],
  ['es', /(?<!\p{L})(?:de acuerdo con|a juicio de|en palabras de|a decir de|se dice que|al parecer)(?!\p{L})/iu],
  [
    'de',
    /(?<!\p{L})(?:nach (?:Angaben|Aussage|Darstellung|Ansicht|Auffassung|Lesart)|dem Vernehmen nach|heißt es|unter Berufung)(?!\p{L})/iu,
  ],
  [
    'it',
    /(?<!\p{L})(?:a detta di|a quanto|per (?:la|il|i|gli) (?:difesa|legali|avvocati)|si dice che|stando a)(?!\p{L})/iu,
  ],
  ['pt', /(?<!\p{L})(?:de acordo com|na versão|ao que consta|nas palavras|diz-se)(?!\p{L})/iu],
]);
/** "So as not to compete" denies nothing. */
export const PURPOSE =
  /so as not|in order not|pour ne |afin de ne|para no |um (?:\p{L}+ ){0,4}nicht|per non |para não |de sorte à ne/iu;
/** What may follow a verb of denying that denies a claim, and not a licence. */
export const DENIED = new Set(
  'that it he she they having any all this these allegations allegation claims accusations wrongdoing knowing being doing que qu avoir toute tout ces haber todas toda todo esas dass daß di che ogni aver avere ter qualquer a as o os el la las los le les l être'.split(
    ' ',
  ),
);

/** What is rejected when a claim is. */
export const OBJECTS = new Set('that it this que lo le la das dies dem die'.split(' '));
export const THINGS = new Set('idea concept notion thought view suggestion idée idea tesi tese tesis'.split(' '));
/** What is denied when somebody is refused something. */
export const GRANTED = new Set(
  'accès acceso accesso acesso zugang licence licencia licenza licença lizenz permiso permission permesso entrée entrada requêtes visa visado asilo aux ai agli alle aos às'.split(
    ' ',
  ),
);
/** "No longer", "not only": what follows is not turned down. */
export const ONLY = new Set(
  'longer more only just less fewer merely solo sólo soltanto seulement nur mehr só apenas más uncommon'.split(' '),
);
