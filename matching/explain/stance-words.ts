/** The words by which a sentence's stance is told, as they are written; the lexicon's file carries them compiled. */
import { fold, lower } from '../text/fold.ts';
import { bitOf, KINDS } from './stance-kinds.ts';

/**
 * Words that tell whose voice a sentence speaks with, by kind and language. `affirm/er` is a stem and its conjugation
 * (`CONJUGATIONS`); the rest are forms as they stand. Compared without accents.
 */
const SOURCE = `
say
  en: say says said saying alleg/e claim/ed/ing/s insist/ maintain/ argu/e contend/ assert/ affirm/ declar/e proclaim/ testif/y swear swears swore sworn profess/ complain/ opin/es gripe griped mouths retorts stress/ed/es
  fr: dit disent disait disaient dirent dira disant dixit affirm/er assur/er soutient soutiennent soutenait soutenaient soutenu soutint pretend pretendent pretendait pretendaient declar/er estim/er jur/er argu/er argument/er allegu/er clam/er martel/er retorqu/er plaid/er assene
  es: dice dicen dijo dijeron decia decian diciendo afirm/ar asegur/ar sostiene sostienen sostuvo sostuvieron sostenia declar/ar aleg/ar arguy/e argument/ar aduj/o aduce insist/e/io/en/ia asever/ar jur/ar manifest/o prosigue
  de: sag/en behaupt/en erklär/en versicher/n beteuer/n beton/en argumentier/en meint meinte meinen beharr/en bezeug/en schwört schwor schwören klagt klagten äußerte
  it: dice dicono disse dissero diceva dicevano dicendo detto afferm/are assicur/are sostiene sostengono sostenne sostenuto sosteneva sostenevano dichiar/are asserisc/e asserì insist/e insistono argoment/are argomentò giur/are ribad/isce ribadì
  pt: diz dizem disse disseram dizia diziam dizendo afirm/ar assegur/ar garant/e garantiu garantem sustent/ar declar/ar aleg/ar argument/ar insist/e insistiu insistem reiter/ar assever/ar jur/ar mantem mantinha reivindic/ar fala falou
tell
  en: tell tells told state states stated stating express/ed wrote writes write report/ed announc/e explain/ed/s explaining add/ed/s answer/ repl/y respond/ not/ed/es remark/ed suggest/ warn/ed/s emphasis/ed/es emphasiz/ed/es repeat/ed/s reiterat/e counter/ed/s retort/ed/s recount/ describ/e portray/ depict/ mention/ed/s recall/ed/s confirm/ clarif/y mus/ed hint/ed/s quip/ grip/ed/es hold/s bring brings compute computes put puts estimates count counted counts list lists named names trace traces points factors factor
  fr: pretendu expliqu/er raconte racontent racontait raconterent racontant ajout/er precis/er rapport/er ecrit ecrivent ecrivait annonc/er repond repondent repondait repondu repondit repliqu/er rappel/er soulign/er indiqu/er insist/er signal/er relat/er decrit decrivent evoqu/er confi/er temoign/er confirm/er promet promettent promis parlent parle parlait comptait compt/er cit/er nomme
  es: explic/ar cont/o/aron cuenta cuentan relat/ar anadi/o anade anaden agreg/ar senal/ar indic/ar escribi/o escribe escriben escribia public/o anunci/ar respond/e/io/en replic/ar contesto contestaron advirtio advierte describ/e/io/en retrat/ar cifr/ar apunt/ar precis/ar subray/ar record/o recuerda recalc/ar denunci/ar confirm/ar reitero calcul/an hablan habla reproch/an adelant/o
  de: spricht sprechen bericht/en schreib/en schrieb schrieben geschrieben heißt hieß äußert mitteilt mitgeteilt erzähl/en schilder/n bekräftig/en antwort/en erwidert erwiderte entgegnet entgegnete ergänzt ergänzte fügte unterstreicht unterstrich wiederhol/en beschreib/en beschrieb bestätig/en kündigt verkündet verkündete kontert konterte sprechen spricht beziffert beziffern zählt nennt nennen genannt bescheinigt
  it: spieg/are raccont/are aggiung/e aggiunse aggiunto scriv/e scrisse scritto scrivono scriveva riport/are riferisc/e riferito riferì ribadito insistette replic/are rispond/e rispondono rispose risposto ribatt/e ribattono ribatté annunci/are precis/are sottoline/are ricord/a ricorda garantisc/e denunci/are descriv/e descrivono testimoni/are conferm/are attribuiva attribuisce parlano parla cont/ava calcol/ano puntano punta
  pt: explic/ar cont/ou conta contam contaram relat/ar acrescent/ar escreve escreveu escrevem escreveram notici/ar noticiara public/ou anunci/ar respond/e respondeu responderam rebat/e rebateu indic/ou aponta apontou apontam apontado descrev/e descreveu descrevem salient/ar lembr/ou confirm/ar adiant/ou falam calcul/am classific/ou puseram põem pôs acharam culpam culpa
promise
  en: vow/ pledg/e promis/e swear swears swore guarante/e undertak/e undertook
  fr: promet promettent promis promettait promit jur/er engage engageait engagent promesse
  es: promet/e prometio prometieron prometia jur/ar promesa compromet/io
  de: versprech/en verspricht versprach versprachen versprochen gelobt gelobte versicher/n
  it: promett/e promise promesso promettono giur/are promessa
  pt: promet/e prometeu prometeram prometem jur/ar promessa
admit
  en: admit admits admitted admitting conced/e confess/ acknowledg/e recogni/se/sed/zed recogniz/es recognis/es fessed owned
  fr: admet admettent admis admit avou/er reconnait reconnaissent reconnu reconnaissait conced/er
  es: admit/e admitio admitieron admiten reconoc/e reconocio reconocia reconocieron confes/ar confies/a
  de: räumt räumte räumten eingeräumt gab gibt zugegeben gestand gestanden gesteht
  it: ammett/e ammise ammesso ammisero ammettono ammetteva riconosc/e riconobbe riconosciuto confess/are
  pt: admit/e admitiu admitem reconhec/e reconheceu reconheceram confess/ar
accuse
  en: accus/e blam/e charged denounc/e lament/ed complain/ed fault/ed
  fr: accus/er reproch/er denonc/er soupconn/er
  es: acus/ar reproch/ar denunci/ar culp/an atribuy/e atribuyen
  de: wirft werfen warf warfen vorgeworfen beschuldig/en bezichtig/en
  it: accus/are incolp/are denunci/are rimprover/are
  pt: acus/ar culp/a culpam culparam denunci/ar
believe
  en: think thinks thought believ/e suspect/ reckon/ consider/ed/s infer inferred infers doubt/s see sees estimat/e expect/ed/s
  fr: pens/er croit croient croyait voit voient soupconn/er consider/er juge jugent
  es: cree creen creia piens/a/an consider/ar sospech/ar ven ve estim/ar
  de: glaub/en vermut/en vermutet hält halten hielt hielten meint schätz/en sieht sehen
  it: crede credono ritiene ritengono ritenuto pens/a/ano sospett/are vede vedono
  pt: acredit/ar pens/a/am consider/ar suspeit/ar veem acha acham estim/ar
find
  en: found finds find conclud/e discover/ed discovers establish/ed show shows showed shown reveal/ uncover/ed disclos/e learn/ed learns learnt emerg/es emerg/ed unveil/ed expos/ed
  fr: decouvr/e decouvert decouvrent trouve revel/er conclu conclut concluait montre montrent montrait demontr/er apprend appris ressort etabli devoil/er
  es: hall/o descubr/io descubierto descubrieron revel/ar conclu/yo concluye concluyeron muestr/a/an mostro demostr/o sabe supo destap/ar desvel/ar constat/ar encontro encontraron
  de: fand fanden gefunden enthüllt enthüllte ergab ergaben ergeben zeigt zeigten zeigen festgestellt stellte herausgefunden aufgedeckt schluss
  it: scopr/e scoperto scoprì trovato trovò rivel/are conclu/de concluso emerg/e emerso mostr/are risult/a
  pt: descobr/iu descobriram descoberto revel/ar conclu/iu concluíram mostr/ar constat/ou encontrou
deny
  en: deny denies denied denying denial denials refut/e rebut rebuts rebutted rebuff/ed repudiat/e disavow/ contradict/ed/s disput/e
  fr: nie nient niait niaient nia nierent nié nier niant dement dementent démenti démentie démentis démentir démentait réfut/er inscrit
  es: niega niegan negó negaron negaba negaban negado negando negar negara desment/io desmintio desmintieron desmiente desmienten desmentido desmentir refut/ar
  de: bestreit/en bestritt bestritten leugn/en leugnet leugnete dementier/en dementi verleugnet widersprach widerspricht widersprechen widerlegte widerlegt widerlegten streitet stritt
  it: nega negano negò negarono negava negavano negato negando negare smentisc/e smentiscono smentì smentirono smentito smentisce smentire rinneg/are rinnegò
  pt: nega negam negou negaram negava negavam negado negando negar negara desment/iu desmente desmentem desmentiram desmentido desmentir refut/ar
reject
  en: reject/ dismiss/ed/es/ing disclaim/ brush/ed/es scoff/ed/s blast/ed/s
  fr: récus/er rejet/er balaie balaient balaye balaya repousse conteste contestent contestait contesté
  es: rechaz/ar rebat/io rebate desestim/o tach/o tildó calificó
  de: zurück zurückgewiesen verwarf verworfen
  it: respinge respingono respinse respinto contest/a contestano bollato
  pt: rejeit/ar rebat/eu rebate contest/ou repudi/ar
false
  en: untrue false falsehood fals/ely baseless unfounded groundless bogus inaccurate incorrect misleading fabrication nonsense rubbish hoax overestimate unfaithful
  fr: faux fausse fausses mensong/er mensongère infondé infondée infondés infondées inexact inexacte inexactes contrevérité absurde
  es: falso falsa falsos falsas infundado infundada infundadas mentira inexacto inexacta incierto
  de: falsch unwahr unzutreffend haltlos unbegründet gelogen quatsch unsinn unrichtig erfunden falschmeldung
  it: falso falsa falsi false infondato infondata infondate inesatto bugia menzogna inventato
  pt: falso falsa falsos falsas infundado infundada infundadas mentira inverídica inexato incorreta
neg
  en: not no never nobody none nothing nor neither cannot nowhere
  fr: pas jamais aucun aucune nul nulle rien personne ni non guère point
  es: no nunca jamás ningún ninguna ninguno nadie nada ni tampoco
  de: nicht kein keine keiner keinen keinem keinerlei nie niemals niemand niemanden nichts weder
  it: non mai nessun nessuno nessuna nulla niente neppure
  pt: não nunca jamais nenhum nenhuma ninguém nada nem tampouco
hear
  en: allegedly reportedly purportedly supposedly apparently ostensibly seemingly rumoured rumored alleged purported supposed
  fr: présumé présumée présumés prétendument soi-disant apparemment supposé supposée supposément
  es: supuestamente presuntamente presunto presunta presuntos supuesto supuesta
  de: angeblich angebliche angeblichen mutmaßlich mutmaßliche vermeintlich vermeintliche offenbar womöglich
  it: presunto presunta presunti presuntamente pare sembra
  pt: supostamente alegadamente suposto suposta supostos alegado alegada alegados
accord
  fr: selon
  es: según
  de: zufolge gemäß laut
  it: secondo stando
  pt: segundo
speaker
  en: spokesman spokeswoman spokesperson spokespeople spokesmen representative lawyer lawyers attorney attorneys counsel plaintiff plaintiffs prosecutor prosecutors critic critics official officials source sources witness witnesses expert experts analyst analysts researcher researchers investigator investigators regulator regulators whistleblower insider insiders reporter reporters journalist journalists minister director chief boss authorities lawmakers pundits specialists advertisers union advocates employees insider informant executives management company firm agency
  fr: porte-parole avocat avocats avocate plaignant plaignants plaignante procureur critiques responsable responsables source sources témoin témoins expert experts analyste analystes chercheurs enquêteur enquêteurs régulateur lanceur journaliste journalistes ministre directeur patron dirigeant autorités annonceurs syndicat syndicats entreprise société groupe agence dépôt
  es: portavoz portavoces abogado abogados abogada demandante demandantes fiscal fiscales crítico críticos responsable responsables fuente fuentes testigo testigos experto expertos analistas investigadores regulador reguladores periodista periodistas ministro ministra director directora jefe autoridades anunciantes sindicato sindicatos empresa compañía agencia
  de: sprecher sprecherin anwalt anwälte anwälten kläger klägern klägerin staatsanwalt staatsanwaltschaft kritiker kritikern quelle quellen zeuge zeugen experte experten ermittler ermittlern forscher behörde behörden journalist journalisten minister ministerin direktor chef konzern unternehmen firma gewerkschaft verteidigung
  it: portavoce avvocato avvocati querelanti querelante attori procuratore procuratori critici responsabile fonte fonti testimone testimoni esperto esperti analisti ricercatori inquirenti regolatori giornalista giornalisti ministro ministra direttore capo autorità inserzionisti sindacato sindacati azienda società compagnia agenzia difesa legali
  pt: porta-voz porta-vozes advogado advogados advogada queixosos autores autor procurador promotores promotoria críticos responsável fonte fontes testemunha testemunhas especialista especialistas analistas investigadores reguladores jornalista jornalistas ministro ministra diretor diretora chefe autoridades anunciantes sindicato empresa companhia agência defesa
document
  en: report reports filing filings document documents letter letters lawsuit suit complaint papers paper article memo testimony audit inquiry investigation study statement newspaper email emails review post posts files indictment affidavit
  fr: rapport rapports document documents lettre courrier plainte papiers article note témoignage audit enquête étude communiqué journal courriel dossier quotidien presse billet
  es: informe informes documento documentos carta demanda escrito papeles artículo nota testimonio auditoría investigación estudio comunicado diario periódico correo expediente sumario prensa
  de: bericht berichte dokument dokumente dokumenten brief klage klageschrift unterlagen artikel aussage gutachten untersuchung studie mitteilung zeitung schreiben akten presse schriftsatz medienberichten
  it: rapporto relazione documento documenti lettera causa ricorso carte articolo testimonianza indagine inchiesta studio comunicato giornale fascicolo deposito atti quotidiano stampa
  pt: relatório documento documentos carta processo queixa papéis artigo depoimento auditoria investigação estudo comunicado jornal petição imprensa peça
charge
  en: claim claims allegation allegations accusation accusations charges suggestion suggestions story assertion assertions
  fr: affirmation affirmations allégation allégations accusation accusations histoire reproches
  es: acusación acusaciones afirmación afirmaciones denuncia alegaciones noticia señalamientos
  de: vorwurf vorwürfe anschuldigung anschuldigungen behauptung behauptungen darstellung
  it: accusa accuse affermazione affermazioni notizia addebito addebiti
  pt: acusação acusações afirmação afirmações alegação alegações notícia
that
  en: that how
  fr: que qu
  es: que
  de: dass daß wie
  it: che
  pt: que
whether
  en: whether if
  fr: si
  es: si
  de: ob
  it: se
  pt: se
query
  en: ask asks asked asking question questions wonder/ unclear clear unknown
  fr: demande demandent demandait question questions savoir interrog/er ignore
  es: pregunt/ar pregunta preguntas aclarar incógnita duda sabe
  de: fragt fragen fragte frage fragen unklar offen
  it: chiede chiedono chiese domanda domande chiedersi domand/are
  pt: pergunt/ar pergunta perguntas esclarecer saber dúvida
pronoun
  en: he she they it i we
  fr: il elle ils elles on je nous
  es: ella ellos ellas
  de: er sie man wir ich
  it: lui lei loro egli essi esso
  pt: ele ela eles elas
self
  en: i my me
  fr: je moi mon
  es: yo mi
  de: ich mein mir
  it: io mio
  pt: eu meu
but
  en: but yet however though
  fr: mais pourtant cependant
  es: pero aunque
  de: aber doch jedoch
  it: ma però tuttavia
  pt: mas porém embora
mood
  fr: aurait auraient serait seraient
  es: habría habrían
  de: habe sei seien werde könne wolle gebe müsse hätten
  it: avrebbe avrebbero sarebbe sarebbero
  pt: teria teriam seria seriam terão terá
`;

/** Regular verbs: what stands after the slash → the endings that say who, when and whether it is done. */
const CONJUGATIONS: Record<string, Record<string, string>> = {
  en: { '': '- s ed ing', e: 'e es ed ing', y: 'y ies ied ying' },
  fr: { er: 'e ent ait aient a erent ant er es era' },
  es: { ar: 'a an o aron aba aban ado ando ar ara' },
  de: { en: 't et en te ete ten eten', n: 't n te ten' },
  it: { are: 'a ano o arono ava avano ato ata ando are' },
  pt: { ar: 'a am ou aram ava avam ado ando ar ara' },
};

/**
 * Language → its folded words by what they tell: `bits word word` (`bitOf`), parted by semicolons. Throws where a kind is
 * not known.
 */
export function compileStanceWords(): Record<string, string> {
  return Object.fromEntries([...readSource()].map(([lang, bits]) => [lang, byBits(bits)]));
}

/** Language → folded word → bits. */
function readSource(): Map<string, Map<string, number>> {
  const read = new Map(Object.keys(CONJUGATIONS).map((lang) => [lang, new Map<string, number>()]));
  let bit = 0;
  for (const line of SOURCE.trim().split('\n')) {
    const [lang = '', words] = line.trim().split(': ');
    if (words === undefined) {
      const kind = KINDS.find((one) => one === lang);
      if (!kind) throw new Error(`stance words: no kind ${lang}`);
      bit = bitOf(kind);
      continue;
    }
    const table = read.get(lang);
    for (const word of words.split(' ').flatMap((entry) => formsOf(entry, lang))) {
      const key = fold(lower(word));
      table?.set(key, (table.get(key) ?? 0) | bit);
    }
  }
  return read;
}

function byBits(words: ReadonlyMap<string, number>): string {
  const groups = new Map<number, string[]>();
  for (const [word, bits] of words) groups.set(bits, [...(groups.get(bits) ?? []), word]);
  return Array.from(groups, ([bits, group]) => `${bits} ${group.sort().join(' ')}`).join(';');
}

function formsOf(entry: string, lang: string): string[] {
  const [stem = '', ...endings] = entry.split('/');
  if (endings.length === 0) return [stem];
  const regular = endings.length === 1 ? CONJUGATIONS[lang]?.[endings[0] ?? ''] : undefined;
  const forms = (regular?.split(' ') ?? endings).map((ending) => stem + ending.replace('-', ''));
  return regular !== undefined && lang === 'de' ? [...forms, `ge${stem}t`] : forms;
}
