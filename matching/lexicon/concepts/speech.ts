/** Concepts of saying, publishing and answering: concept id, weight, near ids, then the forms of six languages. */
export default `
# plain saying
say 1 ~ tell, declare, claim, write, affirm
  en: say, said, utter, remark, aver, opine, go on record
  fr: dire, dit, dite, dits, disent, disait, disaient, dira, dirait, disant, =propos
  es: dice, dicen, dijo, dijeron, dicho, dirá, diría, diciendo, =decir, =decía, =decían
  de: sagen, sagt, sagte, gesagt, =äußern, =äußert, =äußerte, =äußerten, =geäußert, Äußerung, =meinte
  it: dire, dice, dicono, disse, dissero, diceva, detto, dirà, direbbe, dicendo
  pt: dizer, diz, dizem, disse, disseram, dizia, dito, dirá, diria, dizendo
according-to 1 ~ say, report, quote
  en: according to, in the words of, as told to, on the word of
  fr: selon, d'après, aux dires de, à en croire, de l'avis de
  es: según, de acuerdo con, a decir de, en palabras de
  de: laut, zufolge, nach Angaben, nach Aussage, nach Darstellung
  it: secondo quanto, secondo il, secondo la, secondo i, stando a, a detta di, a quanto riferisce, =secondo
  pt: =segundo, de acordo com, conforme, nas palavras de
allegedly 2 ~ claim, suspect, reportedly
  en: allegedly, purportedly, supposedly, ostensibly, said to have
  fr: soi-disant, supposément, censément, prétendument, présumé, présumée, présumés
  es: supuestamente, presuntamente, presunto, presunta, presuntos
  de: angeblich*, vorgeblich*, mutmaßlich*, vermeintlich*
  it: presuntamente, presunto, presunta, presunti, asseritamente
  pt: supostamente, alegadamente, presumível, suposto, suposta, supostos
reportedly 2 ~ report, say, rumour, allegedly
  en: reportedly, it is reported, it was reported, is said to, are said to, it is understood, word has it
  fr: selon certaines sources, selon nos informations, à ce qu'on dit, paraît-il, dit-on
  es: según se informa, al parecer, se dice que, según trascendió, según informaciones
  de: dem Vernehmen nach, Berichten zufolge, Medienberichten zufolge, wie es heißt, heißt es
  it: a quanto risulta, a quanto pare, si dice che, a quanto si apprende, si vocifera
  pt: ao que consta, diz-se que, segundo relatos, ao que parece, consta que
tell 1 ~ say, inform, explain
  en: tell, told, recount, narrate
  fr: racont*, récit, narrer, =relate, =relatent, =relater
  es: contar, contó, contaron, =relató, =relatan, =relato, =relatos, narrar, narra, narró, =cuentan
  de: erzähl*, berichten, =schildern, schildert, schilderte, geschildert, Schilderung
  it: raccont*, narrare, narra
  pt: contar, contou, contaram, relatar, relatou, relataram, narrar, narrou, contava, contado, contando, contam, relata, relatam
declare 2 ~ say, announce, affirm, statement
  en: declare, declaration, proclaim, profess, pronounce
  fr: déclar*, proclam*
  es: declar*, proclam*
  de: erklären, erklärt, erklärte, Erklärung, verkünden, verkündet, verkündete
  it: dichiar*, proclam*
  pt: declar*, proclam*
affirm 2 ~ say, claim, insist, declare
  en: affirm, assert, assertion, =stated, =stating, maintain, contention, vouch, =contend, =contends, =contended, =contending
  fr: affirm*, =assure, =assurent, =assurait, =assuré, soutient que, soutiennent que, soutenait que, assertion
  es: afirm*, aseguró, asegura, aseguran, aseguraron, aseverar, aseveró, sostiene, sostienen, sostuvo, =sostener, aseguraba, asegurando
  de: =versicherte, =versicherten, beteuer*, bekräftig*, versichert
  it: afferm*, =assicura, =assicurano, =assicurato, sostiene, sostengono, asserire, asserisce, =sostenere, =sosteneva, =sostenuto
  pt: afirm*, asseverar, =sustenta, =sustentou, =garantiu, =assegurou, =assegura
statement 2 ~ declare, say, press-release, comment
  en: statement, remarks, pronouncement, assertion, official line, on-record statement
  fr: communiqué, déclaration, énoncé, =propos, prise de parole
  es: declaración, declaraciones, nota de prensa, pronunciamiento, =comunicado, =comunicados
  de: Stellungnahme, Erklärung, Mitteilung, Statement, aussage, aussagen
  it: comunicato, dichiarazione, nota ufficiale, affermazione, =nota
  pt: declaração, nota oficial, pronunciamento, afirmação, =comunicado, =comunicados
spokesperson 2 ~ statement, representative
  en: spokesman, spokesmen, spokeswoman, spokeswomen, spokesperson, spokespeople, press officer, press secretary, mouthpiece, communications director, communications chief, media representative
  fr: porte-parole, service de presse, attaché de presse, attachée de presse, directeur de la communication, responsable de la communication, directrice de la communication
  es: portavoz, portavoces, vocero, vocera, jefe de prensa, jefa de prensa, director de comunicación, directora de comunicación
  de: Pressesprecher*, Unternehmenssprecher, Unternehmenssprecherin, Konzernsprecher, Konzernsprecherin, Regierungssprecher, Regierungssprecherin, Pressestelle, Kommunikationschef, Kommunikationschefin, Kommunikationsdirektor, =Sprecher, =Sprechers, =Sprecherin, =Sprechern
  it: portavoce, addetto stampa, addetta stampa, ufficio stampa, direttore della comunicazione, responsabile della comunicazione
  pt: porta-voz, porta-vozes, assessor de imprensa, assessora de imprensa, assessoria de imprensa, diretor de comunicação
representative 2 ~ spokesperson
  en: delegate, envoy, emissary, deputation, =representative, =representatives
  fr: délégué, déléguée, émissaire, envoyé spécial, =représentant, =représentants, =représentante, =représentantes
  es: representante, emisario, =delegado, =delegada, =delegados
  de: Vertreter, Vertreterin, Repräsentant*, Delegierte, Beauftragte, =Gesandte, =Gesandten
  it: delegato, delegata, emissario, =rappresentante, =rappresentanti
  pt: =representante, =representantes, emissário, =delegado, =delegada
announce 2 ~ declare, reveal, inform, publish
  en: announce, announcement, unveil, make known, make public, herald
  fr: annonc*, faire savoir, fait savoir, faire part, fait part, dévoil*
  es: anunci*, dar a conocer, dio a conocer, hacer público, hizo público
  de: ankündigen, kündigt _ an, kündigte _ an, angekündigt, anzukündigen, Ankündigung, bekanntgeben, gab _ bekannt, gibt _ bekannt, bekanntgegeben, mitteilen, teilte _ mit, teilt _ mit, mitgeteilt, verkünden, verkündet, verkündete
  it: annunci*, rendere noto, reso noto, ha reso pubblico, far sapere, fatto sapere
  pt: anunci*, dar a conhecer, tornar público, tornou público
inform 2 ~ tell, announce, notify
  en: inform, apprise, let _ know, fill _ in, information
  fr: informer, informe, informent, informé, information, informations, faire savoir, mettre au courant, mis au courant, tenir au courant, =renseigner
  es: informar, informó, informa, información, informaciones, poner al corriente, poner al tanto, avisar, comunicar, comunicó
  de: informier*, in Kenntnis, in Kenntnis gesetzt, setzte _ in Kenntnis, Information, Bescheid gesagt, Bescheid geben, Bescheid gegeben, =unterrichtet, unterrichtet über
  it: informare, informa, informato, informazione, informazioni, mettere al corrente, messo al corrente, comunicare, ha comunicato, far sapere
  pt: informar, informou, informa, informação, informações, avisar, avisou, comunicar, comunicou, pôr a par
notify 3 ~ inform, warn
  en: notify, notification, give notice, serve notice, alert _ to, heads-up
  fr: notifi*, préavis, prévenir, prévient, =aviser
  es: notific*, avisar, aviso, avisó, preaviso
  de: benachrichtig*, Mitteilung, verständig*, in Kenntnis setzen
  it: notific*, preavviso, avvisare, avvisato
  pt: notific*, avisar, aviso, avisou, avisaram, avisado, avisa
mention 2 ~ say, refer, quote
  en: mention, bring up, brought up, cite, touch on, allude to, allusion
  fr: mention*, évoqu*, faire allusion, fait allusion, faire état, fait état
  es: mencion*, aludir, alude, aludió, alusión, =citar
  de: erwähn*, zur Sprache, ansprechen, angesprochen, Erwähnung
  it: menzion*, accenn*, alludere, allude, allusione, citare
  pt: mencion*, aludir, alude, aludiu, alusão, citar
refer 2 ~ mention, quote
  en: refer to, reference, referring, point to, pointed to
  fr: se référer, référence, faire référence, fait référence, renvoyer à
  es: referirse, refiere, refirió, referencia, hacer referencia
  de: verweis*, Bezug nehmen, hinweisen auf, Bezug auf, beziehen sich auf, bezieht sich auf, bezog sich auf
  it: si riferisce, rimandare a, =riferirsi, =riferimento, riferimenti
  pt: referência, =referir, =refere, =referiu
note 2 ~ say, emphasise, mention
  en: noted, observe, observation, point out, pointed out
  fr: faire remarquer, fait remarquer, fait observer, observer, =noter, =noté, relève que, relèvent que, a relevé, =signaler, =signale, =signalé
  es: observar, observó, apuntar, apuntó, hacer notar, =indicó, =indicaron, señaló, señalan, señalaron, =señalar, señala, señalado
  de: anmerken, angemerkt, merkte _ an, hinweisen, wies _ hin, weist _ hin, hingewiesen, bemerk*, feststellen, stellte _ fest
  it: ha notato, osserv*, far notare, fatto notare, =segnala, =segnalato, =segnalano, ha rilevato
  pt: observ*, apont*, assinal*, fazer notar, ressalt*, =notou
emphasise 2 ~ insist, note
  en: emphasise, emphasize, emphasis, =stressed, =stresses, underline, underscore, highlight, drive home
  fr: soulign*, mettre l'accent, met l'accent, mettre en avant, mis en avant, insist*
  es: subray*, recalc*, enfatiz*, hacer hincapié, hizo hincapié, destac*, poner énfasis
  de: betonen, betont, betonte, Betonung, unterstreich*, unterstrich, unterstrichen, hervorheben, hob _ hervor, hebt _ hervor, hervorgehoben
  it: sottoline*, evidenzi*, enfatizz*, porre l'accento, rimarc*
  pt: sublinh*, enfatiz*, destac*, salient*, ressalt*, frisar, frisou
insist 2 ~ affirm, emphasise
  en: insist, insistence, stand by, stands by, stood by, stick to, adamant, hold firm, double down, doubled down, reiterate
  fr: insist*, maintient que, maintiennent que, campe sur, réaffirm*, réitér*, ne pas démordre
  es: insist*, reiter*, reafirm*
  de: beharr*, bestehen auf, besteht _ auf, bestand _ auf, pochen auf, bleibt dabei, bleiben dabei, festhalten, hält _ fest, bekräftig*
  it: insist*, ribad*, ostin*, riafferm*
  pt: insist*, reiter*, reafirm*
repeat 2 ~ insist, again
  en: repeat, repeatedly, reiterate, restate, parrot, echo
  fr: répét*, répète, répètent, réitér*, redire, redit, à plusieurs reprises
  es: repetir, repite, repiten, repitió, reiter*, repetid*, en repetidas ocasiones
  de: wiederhol*, erneut sagen, mehrfach
  it: ripet*, ripetut*, a più riprese, reiter*
  pt: repetir, repete, repetem, repetiu, reiter*, repetid*
add-say 1 ~ say
  en: added that, went on to say, further said
  fr: ajout*, renchéri*, poursuit-il, poursuit-elle
  es: añad*, agreg*
  de: fügte _ hinzu, fügt _ hinzu, hinzugefügt, hinzufügen, =ergänzte
  it: aggiung*, aggiunse, aggiunto, ha proseguito
  pt: acrescent*, adicion*
remind 2 ~ say, mention, remember
  en: recalled, recollect, reminisce, remind, reminder, jog _ memory
  fr: rappel*, se souvenir, se souvient, souvenir
  es: =recordar, =recordó, =recordaron, recuerd*
  de: erinner*, zurückdenken
  it: ricord*, rammentare
  pt: =recordar, =recordou, lembr*, relembr*
claim 2 ~ affirm, accuse, say
  en: claim, allege, allegation, purport, purported, assertion
  fr: prétend*, affirmation, prétention, =allégation, =allégations, =alléguer, =allègue, =allèguent
  es: alegar, supuest*, presunt*, afirmación
  de: behaupt*
  it: sostiene, sostengono, presunt*, asserzione, affermazione, sedicente, =sostenere
  pt: alegar, supost*, pretens*, afirmação
accuse 3 ~ claim, blame, criticise, charge
  en: accuse, accusation, point the finger, pointed the finger, level charges, impute, denounce, accusatory
  fr: accus*, incrimin*, mettre en cause, mis en cause, mise en cause, pointer du doigt, reproch*
  es: acus*, imput*, incrimin*, señalar con el dedo, denunci*, inculp*
  de: beschuldig*, Anschuldigung, vorwerfen, vorgeworfen, wirft _ vor, warf _ vor, werfen _ vor, Vorwurf, Vorwürfe, bezichtig*, anprangern, unterstell*
  it: accus*, imput*, incrimin*, incolp*, puntare il dito, puntato il dito, denunci*
  pt: acus*, imput*, incrimin*, apontar o dedo, denunci*, inculp*
deny 2 ~ reject, dispute, refute, untrue
  en: deny, denial, disavow, disclaim, brush off, push back on, pushed back on, not so, repudiate, gainsay, issue a denial, negate
  fr: nient, démentir, dément, démentent, démenti, démentie, s'inscrire en faux, s'inscrit en faux, dénégation, se défendre d'avoir, se défend d'avoir, récus*, =nier, =nie, =niait, =niaient, =nié, =niée, =niant
  es: negar, niega, niegan, negó, negaron, negado, negando, negación, negativa, desment*, desmient*, desmint*
  de: leugn*, dementier*, Dementi, Dementis, bestreit*, bestritt, bestritten, abstreiten, streitet _ ab, streiten _ ab, stritt _ ab, abgestritten, abzustreiten, verneinen, verneint, verneinte, in Abrede, weist _ zurück, wies _ zurück
  it: negare, nega, negano, negò, negato, negando, negazione, smentire, smentisce, smentiscono, smentì, smentito, smentita, disconoscere, diniego
  pt: negar, nega, negam, negou, negaram, negado, negação, desment*, desmint*, negativa
reject 2 ~ deny, refuse, dispute
  en: reject, rejection, dismiss, dismissal, rebuff, spurn, brush aside, throw out, threw out, thrown out, turn down, turned down, wave away, waved away, shoot down, shot down
  fr: rejet*, repouss*, balay*, récus*, fin de non-recevoir
  es: rechaz*, desestim*, repudi*, =descartó, =descarta
  de: zurückweis*, zurückgewiesen, zurückzuweisen, zurückgewies*, wies _ zurück, weist _ zurück, weisen _ zurück, ablehn*, abgelehnt, lehnt _ ab, lehnte _ ab, Ablehnung, Zurückweisung, von sich weisen, verwerfen, verwarf, verworfen, abgewiesen
  it: respin*, rigett*, bocci*, scartare, =rifiutare, =rifiuta, =rifiutato, =rifiutata
  pt: rejeit*, recus*, repudi*, descart*, refut*
dispute 3 ~ deny, refute, disagree
  en: dispute, contested, contesting, take issue, took issue, controversy, at odds with, cast doubt, push back, pushed back, pushback
  fr: contest*, contredi*, remettre en cause, remis en cause, remise en cause, controvers*, litige
  es: disputa, =cuestionó, =cuestiona, =cuestionan, =cuestionado, =cuestionar, rebat*, contradec*, contradij*, contradice, controvers*, impugn*
  de: bestreit*, bestritt, bestritten, umstritten, anfecht*, anzweifel*, angezweifelt, widersprech*, widerspricht, widersprach, widersprochen, Widerspruch, strittig, Streit
  it: contest*, contradd*, mettere in discussione, messo in discussione, controvers*, controbatt*
  pt: contest*, contradiz*, contrari*, =questionar, =questiona, =questionou, controvers*, impugn*
refute 3 ~ deny, debunk, dispute
  en: refute, refutation, rebut, rebuttal, disprove, disproof, contradict, contradiction, belie, discredit
  fr: réfut*, contredi*, démentir, =infirmer, =infirme, =infirmé
  es: refut*, rebat*, desvirtu*, desmont*, contradec*, contradice, contradij*
  de: widerleg*, entkräft*, Gegenbeweis, Gegendarstellung
  it: confut*, smontare, smontato, controbatt*, contraddi*
  pt: refut*, rebat*, contradiz*, contradisse, desmont*, contestou
debunk 4 ~ refute, false, fact-check
  en: debunk, myth-busting, expose as false, unmask, set the record straight, poke holes in, put to rest, lay to rest
  fr: démyth*, démystif*, débunk*, tordre le cou, tord le cou, idée reçue, déconstrui*
  es: desmont*, desmitific*, desenmascar*
  de: entlarv*, Mythos, Mythen, debunk*
  it: sbufal*, smascher*, sfatare, sfata, sfatato, demistific*
  pt: desmascar*, desmistific*, desmitific*
fact-check 4 ~ debunk, verify
  en: fact-check, fact check, fact checker, fact checking, factcheck, reality check
  fr: vérification des faits, fact-checking, fact-check, décryptage, désintox
  es: verificador, verificadores, verificación de datos, comprobación de datos, fact-checking
  de: Faktencheck, Faktenchecks, Faktencheck*, Faktenprüfung, Faktenprüfer*
  it: verifica dei fatti, verifica delle fonti, fact-checking, fact-checker, debunker
  pt: verificação de fatos, verificação de factos, checagem, checagem de fatos, fact-checking
verify 3 ~ confirm, fact-check
  en: verify, verification, corroborate, authenticate, authenticity, validate, double-check, vet
  fr: vérif*, corrobor*, authentifi*, authenticité, recoup*, valid*
  es: verific*, corrobor*, comprob*, comprueb*
  de: verifizier*, überprüf*, nachprüf*, Echtheit, authentisch
  it: corrobor*, accert*, riscontr*, =verificare, =verifica, =verifiche, =verificato
  pt: verific*, corrobor*, comprov*, checar, checagem
confirm 2 ~ verify, acknowledge, admit
  en: confirm, confirmation, corroborate, bear out, borne out, bore out, =substantiate, =substantiated
  fr: confirm*, attest*, corrobor*
  es: confirm*, corrobor*, ratific*
  de: bestätig*, Bestätigung, bekräftig*
  it: conferm*, avvalor*, ratific*
  pt: confirm*, corrobor*, ratific*
admit 2 ~ acknowledge, concede, confirm, confess
  en: admit, admission, own up, come clean, came clean, fess up, concede, confess
  fr: admettre, admet, admettent, admis, admise, admettait, avou*, aveu, aveux, reconna*, reconnu
  es: admit*, reconozc*, admisión, confes*, confies*, =reconocer, =reconoce, =reconoció, =reconocieron
  de: zugeben, gibt _ zu, gab _ zu, geben _ zu, zugegeben, zuzugeben, räumt _ ein, räumte _ ein, räumen _ ein, eingeräumt, gesteh*, gestand, gestanden, Eingeständnis, Geständnis, =einräumen
  it: ammett*, ammess*, ammise, ammissione, riconosc*, riconobbe, confess*
  pt: admissão, reconhec*, confess*, =admitir, =admite, =admitiu, =admitem, =admitiram
acknowledge 2 ~ admit, concede, confirm
  en: acknowledge, acknowledgement, acknowledgment, recognise, recognize, recognition, take ownership
  fr: reconna*, reconnu, reconnue, convenir, convient, convenu, prendre acte
  es: reconozc*, admit*, =reconocer, =reconoce, =reconoció, =reconocieron
  de: anerkenn*, anerkannt, erkennt _ an, erkannte _ an, räumt _ ein, räumte _ ein, eingeräumt, zugestehen, eingesteh*, =einräumen
  it: riconosc*, riconobbe, ammett*, ammess*, prendere atto
  pt: reconhec*, =admitiu, =admite
concede 3 ~ admit, acknowledge
  en: concede, concession, grant that, granted that, allow that
  fr: concéd*, concède, concèdent, concession, admet
  es: admit*, concesión, concesiones
  de: räumt _ ein, räumte _ ein, zugestehen, gestand _ zu, zugestanden, Zugeständnis*, =einräumen
  it: ammett*, ammess*, riconosc*, concessione, concessioni
  pt: concessão, concessões, =admitiu, =admite
confess 3 ~ admit
  en: confess, confession, own up, plead guilty, pleaded guilty, fess up
  fr: avou*, aveu, aveux, confess*, passer aux aveux, plaider coupable, plaidé coupable
  es: confes*, confies*, declararse culpable, se declaró culpable
  de: gesteh*, gestand, gestanden, Geständnis*, beicht*, schuldig bekannt, bekannte sich schuldig
  it: confess*, dichiararsi colpevole, reo confesso
  pt: confess*, declarar-se culpado, se declarou culpado
apologise 3 ~ regret, admit
  en: apologise, apologize, apology, apologetic, say sorry, said sorry, sorry, make amends, mea culpa, ask forgiveness
  fr: s'excuser, s'excuse, excuses, s'est excusé, présenter ses excuses, demander pardon, pardon, mea-culpa, mea culpa
  es: disculp*, pedir perdón, pidió perdón, pide perdón, perdón
  de: entschuldig*, Entschuldigung, um Verzeihung, Abbitte, tut uns leid, tut mir leid
  it: scus*, chiedere scusa, chiesto scusa, si è scusato, chiedere perdono
  pt: desculp*, pedir desculpa, pediu desculpas, perdão
regret 3 ~ apologise
  en: regret, rue, remorse, contrition, rueful, contrite
  fr: regret*, remords, repentir, déplor*
  es: lament*, arrepent*, arrepient*, remordimiento
  de: bedauer*, bereu*, Reue
  it: rimpian*, rammaric*, rincresc*, pentirsi, pentito, pentimento, rimorso
  pt: lament*, arrepend*, remorso
retract 4 ~ correct, deny, withdraw
  en: retract, retraction, take back, took back, walk back, walked back, backtrack, back-pedal, backpedal, recant, withdraw the claim, climbdown
  fr: se rétracter, rétract*, revenir sur ses propos, revenu sur ses propos, se dédire, rétropédal*
  es: retract*, desdecir*, se desdijo, dar marcha atrás, recul*
  de: widerruf*, widerrief, zurückziehen, zurückgezogen, zieht _ zurück, zog _ zurück, Rückzieher, zurückrud*, zurückgerudert, zurücknehmen, nahm _ zurück
  it: =ritrattare, =ritrattato, =ritrattata, ritrattazione, rimangi*, fare marcia indietro, retromarcia, dietrofront
  pt: retratar-se, se retratou, retratação, desdizer, voltou atrás, voltar atrás, =recuou, =recuar
correct 3 ~ retract, clarify
  en: correct, correction, rectify, rectification, erratum, set straight, amend, put right
  fr: corrig*, rectifi*, erratum, mise au point, =correction, =corrections, =correctif
  es: correg*, corrig*, corrección, rectific*, fe de errores, enmend*
  de: korrigier*, Korrektur, berichtig*, richtigstell*, stellte _ richtig, stellt _ richtig, richtiggestellt
  it: corregg*, corrett*, correzione, rettific*
  pt: corrig*, correção, retific*, errata
clarify 3 ~ explain, correct
  en: clarify, clarification, clear up, cleared up, make clear, made clear, spell out, shed light, elucidate, straighten out
  fr: clarifi*, éclairc*, mise au point, faire la lumière, tirer au clair, =préciser, a précisé, =précisent
  es: aclar*, clarific*, esclarec*, puntualiz*
  de: klarstell*, stellte _ klar, stellt _ klar, klargestellt, klarzustellen, Klarstellung, verdeutlich*, Klarheit
  it: delucid*, fare chiarezza, fare luce, =chiarire, =chiarisce, =chiarito, =chiarimento, =chiarimenti, =precisato, =precisare
  pt: esclarec*, clarific*, elucid*
explain 2 ~ clarify, tell, justify
  en: explain, explanation, explanatory, account for, shed light on, walk through, walked through, expound
  fr: expliqu*, explication, rendre compte, explicit*
  es: explic*, dar cuenta
  de: erklären, erklärt, erklärte, Erklärung, erläuter*, darleg*, dargelegt, legte _ dar, Begründung, begründ*
  it: spieg*, illustr*
  pt: explic*, esclarec*
justify 3 ~ defend, explain, excuse
  en: justify, justification, rationale, vindicate, vindication, explain away
  fr: justifi*, légitim*, bien-fondé
  es: justific*, legitim*
  de: rechtfertig*, begründ*, Begründung, legitimier*
  it: giustific*, legittim*, motivare
  pt: justific*, legitim*
excuse 3 ~ justify
  en: excuse, pretext, alibi, pretence, pretense, cop-out
  fr: excuse, prétexte, prétext*, alibi, faux-fuyant, échappatoire
  es: excusa, pretexto, coartada, evasiva
  de: ausrede, Vorwand, Vorwände, Ausflucht, Ausflüchte, Alibi
  it: scusa, pretesto, alibi, scappatoia, giustificazione
  pt: pretexto, desculpa, álibi, evasiva, escusa
defend 2 ~ justify, support, protect
  en: defend, defence, defense, stick up for, stuck up for, stand up for, stood up for, come to the defence
  fr: défense, prendre la défense, =défend, =défendre, =défendent, =défendu, =défendait
  es: defend*, defiend*, defensa, salir en defensa
  de: verteidig*, in Schutz, nahm _ in Schutz, Verteidigung, eintreten für
  it: difend*, difes*, prendere le difese
  pt: defend*, defes*
answer 2 ~ comment, explain
  en: answer, reply, rejoinder, retort, rebuttal, fire back, fired back, hit back, react, reaction, =respond, =responds, =responded, =responding, =response, =responses, respond
  fr: répon*, réagi*, réaction, rétorqu*, riposte, =réplique, =répliqué, =répliquer, =répliquent
  es: respond*, respuesta, contest*, replic*, reaccion*, réplica
  de: antwort*, Antwort, reagier*, Reaktion, erwider*, entgegn*, beantwort*, kontert, konterte
  it: rispond*, rispost*, rispose, replic*, reag*, reazione, ribatt*
  pt: respond*, resposta, replic*, reag*, reação, retrucou, rebateu
comment 2 ~ say, statement, answer
  en: comment, commentary, remark, weigh in, weighed in, speak out, spoke out
  fr: commentaire, s'exprimer, s'est exprimé, se prononcer, =commenter, =commente, =commentent, =commentant, =commentait, =commentés, =commentées
  es: coment*, pronunciarse, se pronunció
  de: kommentier*, Kommentar, =äußern, =äußerte, =äußerten, Stellung nehmen, nahm _ Stellung, nimmt _ Stellung, Stellungnahme
  it: comment*, pronunciarsi, si è espresso
  pt: coment*, pronunciar-se, se pronunciou, se manifestou
no-comment 3 ~ refuse, silence
  en: decline to comment, declined to comment, declines to comment, no comment, refused to comment, did not respond, not immediately respond, did not return, not comment, tight-lipped, could not be reached
  fr: refusé de commenter, refuse de commenter, pas souhaité commenter, pas souhaité réagir, pas souhaité s'exprimer, pas répondu, pas donné suite, sans commentaire, se refuse _ commentaire, n'a pas commenté
  es: declinó comentar, declinó hacer comentarios, rehusó comentar, no quiso comentar, no respondió, no ha respondido, sin comentarios, no hizo comentarios, se negó a comentar
  de: kein Kommentar, keine Stellungnahme, nicht äußern, wollte _ nicht kommentieren, lehnte _ Stellungnahme ab, nicht reagiert, unbeantwortet, nicht zu erreichen, reagierte _ nicht
  it: no comment, nessun commento, non ha risposto, non ha voluto commentare, rifiutato di commentare, non ha commentato, non ha rilasciato dichiarazioni
  pt: não quis comentar, recusou comentar, recusou-se a comentar, não respondeu, sem comentários, não comentou, não se manifestou
ask 2 ~ question, request
  en: ask, inquire, enquire, inquiry, pose, quiz, query
  fr: demand*, interrog*, sollicit*
  es: pregunt*, consult*, interrog*
  de: fragen, fragt, fragte, gefragt, Frage, nachfragen, anfragen, erkundig*, Anfrage, nachfragte, nachgefragt
  it: chiedere, chiede, chiedono, chiesto, chiesta, domand*, interrog*
  pt: pergunt*, question*, indag*
question 2 ~ ask, doubt, dispute
  en: question, query, call into question, raise questions, raised questions, question mark, grill
  fr: question, questionn*, interrogation, s'interrog*, remettre en question
  es: pregunta, =cuestionó, =cuestiona, =cuestionan, =cuestionado, interrogante, poner en duda
  de: Frage, hinterfrag*, Rückfrage, infrage, in Frage, Fragezeichen
  it: domanda, quesito, interrogativo, mettere in dubbio, messo in discussione
  pt: pergunta, question*, interrogação, pôr em causa
request 2 ~ ask, demand, apply
  en: request, ask for, asked for, solicit, petition, appeal for, seek, sought, seeking, plea
  fr: demand*, sollicit*, requête, réclam*, requérir
  es: solicit*, pedir, pide, piden, pidió, pedido, petición, requerimiento
  de: bitten, bittet, bat, bitte, beantrag*, Antrag, Anträge, ersuch*, anfordern, Anforderung, Gesuch, Anfrage, =gebeten
  it: richied*, richiest*, chiedere, chiede, chiedono, chiest*, sollecit*, istanza
  pt: pedir, pede, pedem, pediu, pedido, solicit*, requer*, pedia, pedindo, pediram
demand 2 ~ request, insist, urge
  en: demand, call for, called for, calls for, insist on, clamour, clamor, press for, ultimatum
  fr: exig*, réclam*, revendiqu*, revendication, sommer de, ultimatum
  es: reclam*, reivindic*, ultimátum, =exigir, =exige, =exigen, =exigió, =exigieron, =exigencia, =exigencias, exij*
  de: Forderung, einforder*, aufforder*, fordert _ auf, Ultimatum, =fordern, =fordert, =forderte, =forderten, =gefordert, =Forderung, =Forderungen, =verlangt, =verlangen, =verlangte
  it: pretend*, rivendic*, ultimatum, =esige, =esigere, =esigono, =pretesa, =pretese, =reclama
  pt: reivindic*, reclam*, ultimato, =exige, =exigem, =exigiu, =exigir, =exigência, =exigências
urge 2 ~ demand, advise, encourage
  en: urge, exhort, implore, beseech, call on, called on, calls on, appeal to, prod, =plead, =pleads, =pleaded, =pleading with
  fr: exhort*, enjoi*, appelle à, appellent à, appelé à, presser de, implor*, =inciter, =incite, =incitent
  es: instar, insta, instó, exhort*, implor*, llamamiento, urgió
  de: dräng*, aufforder*, fordert _ auf, forderte _ auf, aufgefordert, appellier*, Appell, anflehen, ruft _ auf, aufgerufen
  it: esort*, sollecit*, implor*, appello, appelli
  pt: exort*, instar, instou, implor*, =apelou, =apelo, =apelos
encourage 3 ~ urge, support
  en: encourage, encouragement, embolden, spur, nudge, hearten
  fr: encourag*, incit*, stimul*
  es: alent*, alient*, fomentar, fomenta, =animar, =animó
  de: ermutig*, ermuntern, ermuntert, anspornen
  it: incoragg*, incentiv*, spron*
  pt: encoraj*, incentiv*, estimul*
advise 2 ~ recommend, warn, consultant
  en: advise, advice, counsel, guidance, tip
  fr: conseiller de, conseillent, préconis*, =conseille, =conseillent
  es: aconsej*, asesor*
  de: beriet, Beratung, riet, Ratschlag, Ratschläge, empfehlen, Tipp, =berät, =beraten, rät davon ab, rät zu, =geraten
  it: suggerimento, =consigliare, =consiglia, =consigliato, =consigliano
  pt: aconselh*, assessorar, orientação
recommend 2 ~ advise, propose
  en: recommend, recommendation, endorse, advocate, guideline
  fr: recommand*, préconis*, prôner, prône
  es: recomend*, recomiend*
  de: empfehl*, empfiehlt, empfahl, empfohlen, Empfehlung
  it: raccomand*, =consiglia, =consigliato
  pt: recomend*
propose 2 ~ suggest, recommend, offer
  en: propose, proposal, put forward, suggest, moot, pitch, float, =tabled
  fr: =propose, =proposent, =proposer, =proposé, =proposait, proposition, suggér*, suggère
  es: propon*, propus*, propuest*, plante*, suger*, sugier*
  de: vorschlag*, vorschläg*, schlägt _ vor, schlug _ vor, vorgeschlagen, Vorschlag, Vorschläge, Antrag, anregen
  it: proporre, propone, propongono, proposto, proposta, proposte, suger*, suggerire
  pt: propor, propõe, propôs, proposto, proposta, suger*
suggest 2 ~ imply, propose
  en: suggest, suggestion, hint, indicate, indication, intimate
  fr: suggér*, suggère, suggèrent, laisser entendre, laisse entendre, indiqu*
  es: suger*, sugier*, sugir*, insinu*, dar a entender
  de: andeut*, deutet _ an, deutete _ an, deutet _ hin, angedeutet, Andeutung, nahelegen, legt _ nahe, legen _ nahe, hindeuten, hinweis
  it: sugger*, lasciare intendere, lascia intendere, =indicano
  pt: suger*, dar a entender, dá a entender, =indicam, =indício
imply 3 ~ suggest, mean
  en: imply, implies, insinuate, insinuation, innuendo, intimate, read between the lines, =implication
  fr: laisser entendre, laisse entendre, laissent entendre, sous-entend*, insinu*
  es: insinu*, dar a entender, da a entender, implícit*
  de: implizier*, Unterstellung, unterstell*, durchblicken, suggerier*, andeut*, angedeutet, deutete _ an
  it: sottintend*, insinu*, lasciare intendere, implicit*
  pt: insinu*, dar a entender, subentend*, implícit*
argue 2 ~ claim, affirm, reason
  en: argue, argument, make the case, contention, =contend, =contends, =contended
  fr: argument*, arguer, argue, argué, faire valoir, fait valoir
  es: arguy*, aducir, aduce, adujo, alegar, =argumentó, =argumenta, =argumentan, =argumentar, =argumento, =argumentos
  de: argumentier*, Argument*, vorbring*, vorgebracht, brachte _ vor, geltend machen, machte _ geltend
  it: argoment*, addurre, adduce, sostiene, fa valere, =sostenere
  pt: alegar, argumenta, argumentou, =argumentam, argumento, argumentos, argumentaram, argumentar, argumentado
warn 2 ~ threaten, notify, danger
  en: warn, warning, caution, alert, sound the alarm, raise the alarm, raised the alarm, red flag, cautionary, admonish, forewarn
  fr: avert*, mettre en garde, met en garde, mis en garde, mise en garde, alert*, tirer la sonnette d'alarme, prévenir, prévient, prévenu
  es: advert*, advierten, advierte, advirti*, alert*, dar la voz de alarma, poner en guardia
  de: warnen, warnt, warnte, gewarnt, Warnung, Alarm schlagen, schlägt _ Alarm, Warnhinweis, mahn*, vorwarn*
  it: avvert*, allert*, mettere in guardia, messo in guardia, allarme, =ammonisce, =ammonito, =ammonimento
  pt: alert*, advert*, avisar, avisou, soar o alarme
threaten 2 ~ warn, pressure, danger
  en: threaten, threat, intimidate, intimidation, menace, blackmail, bully
  fr: menac*, intimid*
  es: amenaz*, =intimidar, =intimidación, =intimidado
  de: drohen, droht, drohte, gedroht, Drohung, bedroh*, androh*, angedroht, einschüchter*
  it: minacc*, intimid*
  pt: ameaç*, =intimidar, =intimidação, =intimidou
criticise 2 ~ condemn, blame, complain, accuse
  en: criticise, critical of, slam, slammed, lambast, lambaste, rebuke, decry, take aim, took aim, under fire, backlash, censure, chide, =criticize, =criticizes, =criticized, =criticizing, =criticism, =criticisms, =critic, =critics
  fr: critiqu*, fustig*, épingl*, dénonc*, étrill*, vilipend*, tancer, sous le feu des critiques, tollé, reproch*
  es: critic*, arremet*, fustig*, reproch*, cargar contra, carga contra, recrimin*
  de: kritisier*, Kritik, Kritiker*, rügen, rügt, rügte, Rüge, bemängel*, beanstand*, anprangern, prangert _ an, tadel*, unter Beschuss
  it: critic*, stigmatizz*, bacchett*, bocci*, biasim*
  pt: critic*, fustig*, repreend*
condemn 3 ~ criticise, sentence
  en: condemn, condemnation, denounce, denunciation, deplore, decry, excoriate, revile
  fr: condamn*, dénonc*, réprouv*, fustig*, déplor*
  es: conden*, denunci*, repudi*, =deploró, =deplora
  de: verurteil*, Verurteilung, anprangern, prangert _ an, prangerte _ an, geißel*, brandmark*
  it: condann*, denunci*, deplor*, stigmatizz*
  pt: conden*, denunci*, repudi*, deplor*
complain 3 ~ criticise, complaint
  en: complain, complaint, grumble, moan, gripe, grievance
  fr: se plaindre, se plaint, se plaignent, plaignait, plainte, râler, râle, doléance, grief
  es: quej*, reclam*, =protestó, =protestar
  de: beschwer*, Beschwerde, monier*, jammern, =beklagen, =beklagt
  it: lament*, lagnanza, =protesta, =reclamo
  pt: queix*, reclam*, =protestou
praise 3 ~ support, thank
  en: praise, laud, hail, applaud, commend, acclaim, pay tribute, paid tribute, compliment, extol, rave
  fr: saluer, salue, saluent, salué, félicit*, vanter, vante, éloge, louange, encens*, rendre hommage, rendu hommage
  es: elogi*, alab*, ensalz*, aplaud*, rendir homenaje, felicit*
  de: loben, lobt, lobte, gelobt, Lob, würdig*, rühmen, =gepriesen
  it: elogi*, lodare, lode, lodato, plaudere, plauso, encomi*, rendere omaggio, complimenti
  pt: elogi*, louv*, aplaud*, enaltec*, homenag*
promise 2 ~ guarantee
  en: promise, pledge, vow, swear to, assurance, assure, commitment, undertake to, undertaking, give _ word, gave _ word
  fr: promett*, promet, promis, promise, promesse, s'engage, s'engagent, engagement, jurer de
  es: promet*, promes*, compromet*, comprometi*, compromis*, =juró
  de: versprech*, verspricht, versprach, versprochen, zusag*, zugesagt, sagte _ zu, sagt _ zu, Zusage, Zusicherung, zusichern, zugesichert, sicherte _ zu, geloben
  it: promett*, promess*, promise, impegn*
  pt: promet*, promess*, compromet*, compromiss*, jurou
guarantee 3 ~ promise, ensure
  en: guarantee, warranty, assurance, assure, underwrite
  fr: garant*
  es: garant*
  de: garantier*, Garantie, gewährleist*, zusichern, =Gewähr
  it: garan*
  pt: garant*
agree 2 ~ accept, deal, approve
  en: agree, consent, assent, concur, go along with, went along with, sign off on, see eye to eye, on the same page
  fr: d'accord, accept*, convenir, convenu, consent*, s'entendre, s'entendent, acquiesc*, approuv*
  es: acord*, acuerd*, de acuerdo, consient*, convenir, convino
  de: zustimm*, stimmt _ zu, stimmte _ zu, zugestimmt, einverstanden, Zustimmung, einwillig*, Einwilligung, =einig, geeinigt, beipflicht*, =Einigung, =einigten, =einigt
  it: d'accordo, accett*, concord*, acconsent*, consenso
  pt: consent*, de acordo, =concorda, =concordou, =concordam, =concordar, =concordaram, =acordo, =acordos, =acordou
disagree 3 ~ dispute, oppose
  en: disagree, disagreement, dissent, differ, beg to differ, at odds, clash over, fall out, fell out, rift, row over
  fr: désaccord, pas d'accord, diverg*, dissension, brouille, différend, mésentente
  es: desacuerdo, discrep*, disent*, disient*, no está de acuerdo, divergencia
  de: anderer Meinung, nicht einverstanden, uneinig*, Meinungsverschiedenheit, Uneinigkeit, Dissens, Zerwürfnis
  it: disaccordo, dissent*, non è d'accordo, diverg*, dissapor*, dissidio
  pt: discord*, desacordo, diverg*, dissens*
accept 2 ~ agree, approve
  en: accept, acceptance, take up, embrace, buy into, agree to
  fr: accept*
  es: acept*
  de: akzeptier*, annehm*, angenommen, nahm _ an, nimmt _ an, Annahme, hinnehm*
  it: accett*, accogl*
  pt: aceit*
refuse 3 ~ reject, deny
  en: refuse, refusal, decline to, declined to, balk at, baulk at, unwilling, say no, said no, rebuff
  fr: refus*, déclin*, se refuse à
  es: rechaz*, negarse, se niega, se negó, rehus*, negativa, declin*
  de: weiger*, Weigerung, verweiger*, ablehn*, abgelehnt, lehnt _ ab, lehnte _ ab
  it: si rifiuta, declin*, =rifiutare, =rifiuta, =rifiutato, =rifiutano, =rifiutò, =rifiutata
  pt: recus*, negou-se, se negou, declin*
call-as 2 ~ describe, name
  en: call it, called it, calls it, called the, dub, dubbed, label, brand, branded, denounce as, dismiss as, dismissed as, =termed
  fr: qualifi*, taxer de, taxe de, taxé de
  es: calific*, tild*, tach*
  de: bezeichn*, nennen, nennt, nannte, genannt, Bezeichnung, abtun, abgetan, tat _ ab, titulier*
  it: definire, definisce, definito, definita, definì, bollat*, bollare, etichett*, qualific*
  pt: =chamou, =chamam, chamado de, chamada de, qualific*, tach*, rotul*, =classificou, =classifica, =classificaram
describe 2 ~ call-as, tell, explain
  en: describe, description, depict, portray, portrayal, characterise, characterize, paint as, outline, sketch
  fr: décri*, description, dépei*, présente comme, présenté comme, brosser le portrait
  es: describ*, descri*, retrat*
  de: beschreib*, beschrieb, beschrieben, Beschreibung, schilder*, dargestellt, stellt _ dar, =darstellen, =Darstellung, =Darstellungen
  it: descriv*, descriss*, descritt*, descrizione, =dipinge, =ritrae
  pt: descrev*, descrit*, descrição, =retrata, =retratou, =retratado
mean 2 ~ imply, interpret
  en: meant, signify, denote, amount to, stand for, =mean, =meant, =meaning, =means
  fr: signif*, vouloir dire, veut dire, voulait dire
  es: =significa, =significan, =significaba, =significar, significado, querer decir, quiere decir
  de: bedeut*, Bedeutung, heißt, besagt, besagen
  it: =significa, =significano, significato, vuol dire, voleva dire
  pt: =significa, =significam, =significar, significado, quer dizer, queria dizer
interpret 3 ~ mean, understand, misinterpret
  en: interpret, interpretation, construe, reading of, take on, spin on
  fr: interprét*, interprète
  es: interpret*
  de: interpretier*, Interpretation, auslegen, auslegt, Auslegung, ausgelegt, deuten, deutet, Deutung, Lesart
  it: interpret*
  pt: interpret*
misinterpret 4 ~ mistake, mislead, distort
  en: misinterpret, misinterpretation, misunderstand, misunderstood, misunderstanding, misread, misconstrue, misrepresent, misrepresentation, mischaracterise, mischaracterize, out of context, wrong end of the stick, mix-up
  fr: mal interprét*, mal compris, malentendu, méprise, contresens, sorti de son contexte, hors contexte, mal compri*, quiproquo, déform*
  es: malinterpret*, malentend*, mal interpret*, fuera de contexto, sacado de contexto, tergivers*
  de: missverst*, Missverständnis, fehlinterpretiert, falsch verstanden, falsch interpretiert, aus dem Zusammenhang, aus dem Kontext, Fehlinterpretation, missdeut*
  it: fraintend*, frainte*, malinte*, equivoc*, fuori contesto, travis*, interpretato male
  pt: mal-entendid*, mal interpret*, fora de contexto, deturp*, interpretou mal, equívoco
distort 4 ~ mislead, misinterpret, manipulate
  en: distort, distortion, twist, warp, skew, garble, slant, cherry-pick
  fr: déform*, distord*, distorsion, dénatur*, travest*, biais*
  es: distors*, tergivers*, deform*, sesg*, desvirtu*
  de: verzerr*, verdreh*, entstell*, verfälsch*
  it: distor*, travis*, deform*, stravol*, =alterato, =alterata, =alterare
  pt: distorc*, distorç*, deturp*, adulter*
mislead 3 ~ lie, deceive, misinformation, false
  en: mislead, misled, misleading, deceptive, throw off, give the wrong impression, disingenuous, half-truth
  fr: tromper, trompe, trompent, trompé, trompeu*, induire en erreur, induit en erreur, mensong*, fallacieu*
  es: engañ*, inducir a error, induce a error, mentiros*, confund*
  de: irreführ*, führt _ in die Irre, führte _ in die Irre, in die Irre, Täuschung, missverständlich, =täuschen, =täuscht, =täuschte, =getäuscht, =täuschend
  it: fuorvi*, ingann*, trarre in inganno, indurre in errore, ingannevol*
  pt: engan*, induzir em erro, induz em erro, induzir ao erro, enganos*, ilud*
deceive 3 ~ mislead, lie, fraud
  en: deceive, deception, deceit, dupe, hoodwink, trick, con, fool, bamboozle, pull the wool, take for a ride, double-cross
  fr: tromper, trompe, trompent, trompé, tromperie, duper, dupé, =berner, =berné, leurr*, supercherie, rouler dans la farine
  es: engañ*, embauc*, timar, timo, tomar el pelo
  de: Täuschung, betrüg*, betrog, betrogen, hinters Licht, hereinleg*, hereingelegt, =täuschen, =täuscht, =täuschte
  it: ingann*, raggir*, imbrogli*, abbindol*, prendere in giro
  pt: engan*, ludibri*, ilud*, tapear, trapac*
lie 3 ~ false, mislead, deceive, untrue
  en: lie, lied, lying, liar, fib, falsehood, untruth, whopper, perjure, economical with the truth, dishonest, bald-faced, bare-faced
  fr: mentir, ment, mentent, menti, mentait, mensong*, menteur, menteuse, contre-vérité, bobard, malhonnêt*
  es: =mentir, =miente, =mienten, =mintió, =mintieron, =mentido, =mintiendo, mentira*, mentiros*, embuste*, patraña*, falsedad*
  de: lügen, lügt, =log, =logen, gelogen, Lügner*, belügen, belogen, anlügen, angelogen, Unwahrheit*, Falschaussage, flunker*
  it: =mentire, =mentono, =mentito, =mentiva, =mentì, =mentendo, menzogn*, bugi*, frottol*
  pt: =mentir, =mentem, =mentiu, =mentiram, =mentindo, =mentido, mentira*, mentiros*, lorota
exaggerate 3 ~ mislead, distort
  en: exaggerate, exaggeration, overstate, overstatement, hyperbole, overblown, blow out of proportion, blown out of proportion, hype, sensationalise, sensationalize, sensationalism, embellish, =inflate, =inflated
  fr: exagér*, exagère, outranc*, surestim*, monter en épingle, sensationnalis*, surenchère
  es: exager*, inflar, inflad*, desproporcionado, desproporcionada, sensacionalis*, abult*
  de: übertreib*, übertrieb, übertrieben, Übertreibung, aufbausch*, aufgebauscht, hochgespielt, dramatisier*, reißerisch
  it: esager*, gonfiare, gonfiato, ingigant*, sensazionalis*, enfatizz*
  pt: exager*, inflar, inflad*, sensacionalis*, empol*
rumour 3 ~ conjecture, leak, unverified
  en: rumour, rumor, rumoured, rumored, gossip, hearsay, scuttlebutt, word on the street, grapevine, whispers, buzz, chatter
  fr: rumeur, bruit qui court, bruits de couloir, ragot, ouï-dire, commérage, on-dit, racontar*
  es: rumor*, chisme, habladur*, cotilleo, bulo
  de: Gerücht*, munkel*, gemunkelt, Gerede, Hörensagen, Klatsch, Tratsch, Spekulation
  it: voce di corridoio, voci di corridoio, indiscrezion*, pettegolezz*, diceri*, sentito dire, rumor, rumors
  pt: rumor*, boato*, fofoc*, mexeric*, ouvir dizer, disse que disse
conjecture 3 ~ rumour, guess, suspect
  en: speculate, speculation, conjecture, surmise, theorise, theorize, guesswork, hypothesis, hypothesise
  fr: conjectur*, hypothès*, supput*, =spéculer, =spéculent, =spéculation, =spéculations
  es: conjetur*, hipótesis, elucubr*, =especular, =especula, =especulan, =especulación, =especulaciones
  de: spekulier*, Spekulation*, mutmaß*, Mutmaßung, Hypothese, rätsel*, Vermutung
  it: congettur*, ipotes*, ipotizz*, illazion*, =speculazioni, =speculare
  pt: conjectur*, conjetur*, hipótes*, =especula, =especulação, =especulações, =especular
misinformation 4 ~ mislead, false, hoax, propaganda
  en: misinformation, disinformation, fake news, falsehoods, false information, false claim, bogus claim, alternative facts, infodemic
  fr: désinform*, mésinform*, infox, fausse information, fausses informations, fausse nouvelle, fausses nouvelles, fake news, =intox
  es: desinform*, noticia falsa, noticias falsas, bulo, bulos, información falsa, fake news
  de: Desinformation*, Falschinformation, Falschmeldung*, Fehlinformation, Fake News, Fakenews, Falschnachricht
  it: disinform*, notizia falsa, notizie false, bufal*, fake news, fandon*
  pt: desinform*, notícia falsa, notícias falsas, fake news, informação falsa
hoax 2 ~ misinformation, false, fraud
  en: hoax, fabrication, fabricated, made up, made-up, urban legend, myth, prank, fake
  fr: canular, montage, légende urbaine, mythe, inventé de toutes pièces, inventée de toutes pièces, supercherie, mystification
  es: bulo, patraña, montaje, leyenda urbana, farsa, inventad*, =mito, =mitos
  de: Ente, Zeitungsente, Schwindel, Falschmeldung*, Märchen, erfunden, Erfindung, Legende, Mythos, Hoax
  it: bufal*, montatura, leggenda metropolitana, mito, inventat*, frottol*
  pt: farsa, boato, lenda urbana, mito, inventad*, invenção, embuste
propaganda 4 ~ misinformation, campaign
  en: propaganda, spin doctor, indoctrination, brainwash, talking point, smear campaign
  fr: propagand*, endoctrin*, éléments de langage, bourrage de crâne
  es: adoctrin*, =propaganda, propagandístic*
  de: Propaganda*, Indoktrin*, Stimmungsmache, Hetze
  it: propagand*, indottrin*
  pt: propagand*, doutrin*
conspiracy-theory 4 ~ conspiracy, misinformation
  en: conspiracy theory, conspiracy theories, conspiracy theorist, conspiracist, conspiratorial
  fr: théorie du complot, théories du complot, complotis*, conspirationniste, conspirationnisme
  es: teoría de la conspiración, teorías de la conspiración, teoría conspirativa, conspiranoi*, conspiracionis*
  de: Verschwörungstheorie, Verschwörungstheoretiker, Verschwörungserzählung, Verschwörungsmythos, Verschwörungsmythen, Verschwörungsideologe
  it: teoria del complotto, teorie del complotto, complottis*, cospirazionis*
  pt: teoria da conspiração, teorias da conspiração, conspiracionis*, conspiratóri*
# bringing to light
reveal 2 ~ disclose, leak, expose, announce
  en: reveal, revelation, uncover, unearth, bring to light, brought to light, come to light, came to light, lay bare, bombshell, lift the lid, divulge, =emerge, =emerges, =emerging
  fr: révél*, révèle, révèlent, révélation, dévoil*, mettre au jour, mis au jour, mise au jour, mettre en lumière, lever le voile, divulgu*
  es: revel*, desvel*, destap*, sacar a la luz, salir a la luz, salió a la luz, sale a la luz, divulg*
  de: enthüll*, Enthüllung, aufdeck*, aufgedeckt, deckt _ auf, deckte _ auf, ans Licht, zutage, ans Tageslicht, preisgeben, preisgegeben, lüften, =offenbarte, =offenbaren, Offenbarung
  it: rivel*, svelare, svela, svelano, svelato, portare alla luce, portato alla luce, venire alla luce, emerso, emersa, emersi, far emergere, =emerge, =emergono
  pt: revel*, desvend*, trazer à tona, veio à tona, vieram à tona, trouxe à luz, divulg*
disclose 3 ~ reveal, publish, share
  en: disclose, disclosure, divulge, make public, made public, lay open
  fr: divulgu*, divulgation, rendre public, rendu public, rendue publique, rendus publics, révél*
  es: divulg*, revel*, hacer público, hizo público, hicieron públicos, dar a conocer
  de: offenleg*, offengelegt, legte _ offen, legt _ offen, offenzulegen, preisgeben, preisgegeben, gab _ preis, gibt _ preis, bekannt machen, publik
  it: divulg*, rendere pubblico, reso pubblico, resi pubblici, rivel*
  pt: divulg*, tornar público, tornou público, tornados públicos, revel*
expose 3 ~ reveal, leak
  en: expose, exposé, exposure, blow the lid off, unmask
  fr: exposer, expose, exposé, exposée, démasqu*, étaler au grand jour, au grand jour
  es: expon*, expuest*, expus*, desenmascar*, destap*, poner al descubierto, quedó al descubierto
  de: bloßstell*, bloßgestellt, entlarv*, aufgedeckt, aufdeck*, ausgesetzt
  it: smascher*, esporre, espone, esposto, esposta, esposti, mettere a nudo, allo scoperto
  pt: expor, expõe, expôs, expost*, desmascar*
leak 4 ~ reveal, disclose, breach
  en: leak, leaker, slip out, trickle out
  fr: éventé, ébruit*, =fuite, =fuites, =fuiter, =fuité, =fuitée, =fuitent
  es: =filtrar, =filtró, =filtraron, =filtrado, =filtrada, =filtrados, =filtradas, filtración, filtraciones
  de: leak*, geleakt, durchstech*, durchgestochen, durchsicker*, durchgesickert, undichte Stelle, Datenleck, Leck
  it: trapel*, fuga di notizie, soffiat*, leak
  pt: vazar, vaza, vazou, vazad*, vazamento, fuga de informação
whistleblower 3 ~ leak, source-person
  en: whistleblower, whistle-blower, whistleblowing, blow the whistle, blew the whistle, tipster, insider, deep throat
  fr: lanceur d'alerte, lanceuse d'alerte, lanceurs d'alerte, dénonciateur, =informateur, =informateurs
  es: alertador*, delator, filtrador, =denunciante, =denunciantes, informante, informantes
  de: Whistleblower*, Hinweisgeber*, Informant, Insider, Enthüller
  it: whistleblower, talpa, gola profonda, =informatore, =informatori
  pt: delator*, whistleblower, =denunciante, =denunciantes, =informante
source-person 2 ~ whistleblower
  en: source, sources, insider, people familiar with, person familiar with, people with knowledge, sources close to, on condition of anonymity, on background
  fr: source, sources, sous couvert d'anonymat, proche du dossier, proches du dossier, sous le sceau de l'anonymat, =initiés
  es: fuente, fuentes, bajo condición de anonimato, allegad*
  de: Quelle, Quellen, Insider*, Regierungskreise, Branchenkreise*, mit der Sache vertraut, mit der Angelegenheit vertraut, Informant, eingeweiht*
  it: fonte, fonti, a condizione di anonimato, bene informat*, addetti ai lavori
  pt: fonte, fontes, sob condição de anonimato, sob anonimato, pessoas próximas, a par do assunto
anonymous 3 ~ secret, unknown
  en: anonymous, anonymity, anonymise, anonymize, unnamed, unidentified, nameless, pseudonymous
  fr: anonym*, sous couvert d'anonymat
  es: anónim*, anonimat*, anonimiz*
  de: anonym*, Anonymität, namentlich nicht
  it: anonim*
  pt: anónim*, anônim*, anonim*
testify-publicly 3 ~ testify, tell
  en: speak publicly, spoke publicly, spoken publicly, go public, went public, come forward, came forward, break _ silence, broke _ silence, speak out, spoke out, open up about
  fr: prendre la parole, pris la parole, sortir du silence, briser le silence, s'exprimer publiquement, s'est exprimé publiquement
  es: romper el silencio, rompió el silencio, hablar públicamente, habló públicamente
  de: Schweigen brechen, bricht _ Schweigen, brach _ Schweigen, öffentlich äußern, an die Öffentlichkeit
  it: rompere il silenzio, rotto il silenzio, parlare pubblicamente, parlato pubblicamente
  pt: romper o silêncio, quebrar o silêncio, quebrou o silêncio, falar publicamente, falou publicamente
# writing and publishing
write 1 ~ say, publish, draft
  en: write, wrote, written, pen, penned, jot, writing, scribble
  fr: écri*, écrit, écrite, écrivait, rédig*, rédaction
  es: escrib*, redact*, =escrito, =escrita, =escritos, escritura
  de: schreib*, schrieb, schrieben, geschrieben, aufgeschrieben, =verfasst, =verfasste, =verfassen, =Verfasser, schriftlich, schriftliche
  it: scriv*, scriss*, scritt*, redig*, redatt*, stesura
  pt: escrev*, redig*, =escrito, =escrita, =escritos
draft 3 ~ write, prepare
  en: draft, drafted, drafting, rough copy, first version
  fr: ébauch*, brouillon, projet de texte, rédig*
  es: borrador, redact*, esboz*
  de: Entwurf, Entwürfe, entwerfen, entwarf, entworfen
  it: bozza, bozze, abbozz*
  pt: rascunh*, esboç*, redig*, =minuta
author 2 ~ write
  en: writer, novelist, byline, co-author, essayist, =author, =authors, =authored
  fr: auteur, autrice, auteure, écrivain*, signataire, romanci*
  es: escritor, escritora, novelista, =autor, =autora, =autores
  de: Autor, Autorin, Verfasser*, Schriftsteller*, Urheber*
  it: autrice, scrittore, scrittrice, =autore, =autori
  pt: escritor, escritora, =autor, =autora, =autores
publish 1 ~ announce, disclose, post, report
  en: publish, publication, release, released, put out, bring out, print, make available, run a story, ran a story, =issued, =issuing
  fr: publier, publie, publient, publié, publiée, publiait, parution, paru, parue, diffus*, rendre public, =publication, =publications
  es: =publicó, publicar, publica, publican, publicaron, publicado, publicada, publicados, publicadas, difund*, dar a conocer, sacar a la luz, =publicación, =publicaciones, publicando
  de: veröffentlich*, Veröffentlichung, publizier*, herausgeben, herausgegeben, erscheint, abdrucken, =erschienen, =erschien
  it: pubblicare, pubblicano, pubblicato, pubblicata, pubblicati, pubblicate, diffus*, diffond*, =pubblicazione, =pubblicazioni, pubblicò
  pt: publicar, publicou, publicam, publicaram, publicado, publicada, publicados, publicadas, divulg*, publicação, publicações, publicando
publisher 2 ~ publish, newspaper
  en: publisher, publishing house, editor-in-chief, editor, imprint
  fr: éditeur, éditrice, maison d'édition, rédacteur en chef, rédactrice en chef
  es: editor, editora, editorial, casa editorial
  de: Verleger*, Herausgeber*, Chefredakt*, =Verlag, =Verlage, =Verlags
  it: editore, editrice, editori, casa editrice, direttore responsabile
  pt: editora, editor, casa editorial
report 1 ~ publish, say, tell, article
  en: report, reportage, coverage, reports, reported, reporting
  fr: rapport*, faire état, fait état, relay*, reportage, couverture médiatique, =relate, =relatent
  es: informe, informes, =informó, =informan, =informaron, reporte, reportar, reportó, reportaje, cobertura
  de: berichte*, Bericht, Berichte, berichtet, Berichterstattung, Reportage, melden, meldet, meldete, gemeldet, Meldung, bericht, berichte
  it: riport*, riferire, riferisce, riferiscono, riferito, servizio giornalistico, reportage, copertura, =rapporto, rapporti, resoconto, resoconti
  pt: reportar, reportou, relatou, relatório, noticiar, noticiou, reportagem, cobertura, =relato, =relatos, relatar, relata, relataram, relatam, noticiado, noticiada, noticiaram
article 2 ~ report, newspaper, post
  en: article, story, write-up, news item, news story, column inches, exclusive, scoop, dispatch
  fr: article, reportage, billet, scoop, exclusivité, dépêche, enquête journalistique
  es: artículo, reportaje, noticia, primicia, crónica, =exclusiva, artículos
  de: artikel, beitrag, beiträge, bericht, Zeitungsartikel, Exklusivbericht, meldung, Reportage
  it: articolo, articoli, scoop, inchiesta, =esclusiva
  pt: artigo, reportagem, notícia, =furo, =exclusivo, =matéria, =matérias, notícias
headline 3 ~ article
  en: headline, front page, front-page, banner headline, strapline, splash, clickbait
  fr: gros titre, gros titres, la une, à la une, manchette, titre de l'article, titrait, putaclic
  es: portada, encabezado, primera plana, =titular, =titulares, =titula, =tituló
  de: Schlagzeile*, Überschrift*, Titelseite, titelt, titelte, Clickbait
  it: prima pagina, =titolo, =titoli, =titola, =titolava
  pt: manchete*, primeira página, =título
news 1 ~ article, press, report
  en: breaking news, news item, bulletin, newscast, newsflash, =news
  fr: actualité*, info, infos, journal télévisé, flash info
  es: noticia*, noticiero, =actualidad, =informativo, =informativos
  de: Nachricht, nachrichten, Neuigkeit*, Eilmeldung*, Meldung, Tagesgeschehen
  it: notizi*, telegiornale, =attualità
  pt: notíci*, telejornal, noticiário, =atualidade, notícia, notícias
press 2 ~ newspaper, media, journalist
  en: fourth estate, newsroom, reporters, =press, =journalism
  fr: presse, journalisme, rédaction
  es: prensa, redacción, =periodismo
  de: Redaktion*, Journalismus, =Presse, Presseagentur
  it: stampa, giornalismo, redazione
  pt: imprensa, jornalismo, redação
media 2 ~ press, television
  en: media, mass media, outlet, news outlet, mainstream media, media outlet, news organisation, news organization
  fr: média, médias, médiati*, organe de presse, organes de presse
  es: medios de comunicación, mediátic*, medios
  de: Medium, Medienhaus, Medienhäuser, medial, =Medien, Medienbericht*
  it: mass media, mezzi di informazione, mediatic*, =media, =testata, =testate
  pt: mídia, meios de comunicação, veículo de comunicação, midiátic*, mediátic*, órgãos de comunicação, =média
newspaper 2 ~ press, magazine, media
  en: newspaper, broadsheet, tabloid, paper, gazette, rag
  fr: journal, journaux, quotidien, hebdomadaire, hebdo, gazette, tabloïd*
  es: rotativo, semanario, tabloide, gaceta, =periódico, =periódicos, =diario, =diarios
  de: Tageszeitung*, Blatt, Boulevardblatt, Wochenzeitung*, Tagesblatt, =Zeitung, =Zeitungen
  it: giornale, quotidiano, settimanale, rotocalco, tabloid
  pt: semanário, tabloide, =jornal, =jornais, =diário, =periódico
magazine 2 ~ newspaper
  en: magazine, glossy, =journal, =journals, =periodical
  fr: magazine, revue, hebdomadaire, mensuel, périodique
  es: revista, semanario
  de: Magazin, Zeitschrift*, Illustrierte, Fachzeitschrift, Nachrichtenmagazin
  it: rivista, riviste, settimanale, periodico, =mensile, =mensili
  pt: revista, semanário, =periódico
journalist 2 ~ press, author
  en: journalist, reporter, correspondent, columnist, newsman, newsmen, newspaperman, muckraker, freelancer, investigative reporter
  fr: journaliste*, correspondant*, chroniqueu*, pigiste, =reporter, =reporters
  es: periodista*, reporter*, corresponsal*, columnista
  de: Journalist*, Reporter*, Korrespondent*, Kolumnist*, Redakteur*, Berichterstatter
  it: giornalist*, cronist*, corrispondent*, inviato speciale, inviata speciale, reporter
  pt: jornalist*, repórter*, correspondente*, colunist*
interview 3 ~ talk, say
  en: interview, sit-down, Q and A, talk to reporters, interviewer, one-on-one
  fr: interview*, entretien accordé, entretien, entrevue
  es: entrevist*
  de: Interview*, interviewt, Gespräch mit
  it: intervist*, colloquio
  pt: entrevist*
press-release 3 ~ statement, announce
  en: press release, news release, media release, press statement, media statement
  fr: communiqué de presse, communiqué
  es: comunicado de prensa, nota de prensa, boletín de prensa, =comunicado, =comunicados
  de: Pressemitteilung, Presseerklärung, Medienmitteilung, Aussendung
  it: comunicato stampa, nota stampa, comunicato
  pt: comunicado de imprensa, nota à imprensa, press release
press-conference 3 ~ interview, speech
  en: press conference, news conference, press briefing, media briefing, presser
  fr: conférence de presse, point de presse, point presse
  es: conferencia de prensa, rueda de prensa
  de: Pressekonferenz, Pressegespräch*, Medienkonferenz
  it: conferenza stampa
  pt: conferência de imprensa, coletiva de imprensa, entrevista coletiva
op-ed 3 ~ opinion, article
  en: op-ed, editorial, opinion piece, leader column, column, guest essay, commentary, opinion column
  fr: tribune, éditorial*, édito, chronique, point de vue
  es: tribuna, editorial, columna, artículo de opinión
  de: Leitartikel, Gastbeitrag, Gastbeiträge, Meinungsbeitrag, Kolumne*, Kommentar
  it: editoriale, =corsivo, articolo di opinione
  pt: editorial, coluna, artigo de opinião, crónica, crônica
post 2 ~ publish, tweet, write, comment
  en: post, posted, posting, put online, upload, take to social media, took to social media, status update
  fr: =post, =posts, =poster, =postent, a posté, ont posté, avait posté, posté sur, publié sur, publiée sur, mettre en ligne, mis en ligne, mise en ligne, =publication, =publications
  es: =post, =posts, =postear, =posteó, =posteado, colgar en, colgó en, subir a las redes, subió a las redes, publicó en, publicado en, =publicación, =publicaciones
  de: =postet, =postete, =posteten, =gepostet, Posting, Post auf, Beitrag auf, hochladen, hochgeladen
  it: post, =postare, =postato, =postata, =postati, pubblicato su, pubblicato sui
  pt: =post, =posts, =postar, =postou, =postaram, =postado, =postada, postagem, postagens, publicou nas redes, publicou no, publicação, publicações
tweet 3 ~ post, write
  en: tweet, tweeted, retweet, microblog
  fr: tweet*, retweet*, gazouill*
  es: tuit*, tuite*, retuit*, tweet*
  de: Tweet*, twittern, twitterte, getwittert, getweetet
  it: twitt*, cinguett*, tweet*, retweet*
  pt: tuit*, tuíte*, tweet*, retuit*
share-online 3 ~ post, share, viral
  en: reshare, repost, share on social, shared on social, shared on social media, shared widely, widely shared, circulate, circulating, do the rounds, doing the rounds, reblog, =forwarded
  fr: repartag*, partagé sur, partagée sur, relay*, circule sur, circulent sur, largement partagé, repost*
  es: compartid* en, difundid*, circula en redes, circula por redes, circulan en redes, reenvi*, viraliz*
  de: weiterverbreit*, verbreitet sich, geteilt, kursier*, weitergeleitet, macht die Runde, =teilten
  it: condivid*, condivis*, circola sui social, circola sul web, rilanci*, gira sui social
  pt: compartilh*, partilh*, circula nas redes, circulam nas redes, repost*, repass*
viral 3 ~ share-online, spread
  en: viral, go viral, went viral, gone viral, virality, trending, blow up online, blew up online, meme
  fr: viral*, viraux, devenir viral, buzz, faire le buzz, a fait le tour du web
  es: viral*, viraliz*
  de: viral*, viral gegangen
  it: viral*, spopol*
  pt: viral*, viraliz*, =bombou
blog 2 ~ post, website
  en: blog, blogger, blog post, blogpost, weblog, newsroom post
  fr: blog*, billet de blog, article de blog, blogueu*
  es: blog*, entrada de blog, bloguer*, bitácora
  de: Blog*, Blogbeitrag, Blogeintrag, Blogpost
  it: blog*, post sul blog
  pt: blog*, blogue*, postagem no blog
newsletter 3 ~ blog, email
  en: newsletter, mailing list, bulletin
  fr: newsletter, lettre d'information, infolettre, bulletin
  es: boletín, newsletter
  de: Newsletter, Rundbrief, Rundschreiben
  it: newsletter, bollettino
  pt: newsletter, boletim
broadcast 2 ~ publish, television
  en: broadcast, broadcaster, =aired, =airing, on air, go on air, livestream, telecast
  fr: retransm*, antenne, à l'antenne, radiodiff*, =diffusé, =diffusée, =diffusion, =diffuser, =diffuse
  es: emitir, emitió, emitido, emitida, retransm*, al aire
  de: ausstrahl*, ausgestrahlt, strahlte _ aus, übertrag*, Sendung, Rundfunk*, =Sender, =sendete
  it: trasmett*, trasmess*, trasmissione, mandare in onda, andato in onda, in onda, emittente
  pt: transmissão ao vivo, transmitiu ao vivo, exibir, exibiu, exibid*, emissora, ir ao ar, foi ao ar
television 2 ~ broadcast, media
  en: television, TV, telly, tv channel, tv show, small screen, cable news, televise
  fr: télévis*, chaîne de télévision, petit écran, audiovisuel*, =télé, =télés
  es: televis*, tele, TV, canal de televisión, pequeña pantalla
  de: Fernseh*, TV, Fernsehsender, Sendung
  it: televis*, TV, tivù, piccolo schermo, rete televisiva
  pt: televis*, TV, telinha, emissora
radio 2 ~ broadcast, podcast
  en: radio, airwaves, radio station
  fr: radio, radiophon*
  es: radio, radiofón*, emisora
  de: Hörfunk, Rundfunk*, =Radio, Radiosender, Radiointerview
  it: radio, radiofon*
  pt: rádio, radiofón*, radiofôn*
podcast 3 ~ radio, interview
  en: podcast, podcaster, podcasting
  fr: podcast*, balado
  es: podcast*, pódcast
  de: Podcast*
  it: podcast*
  pt: podcast*
book 2 ~ publish, author
  en: book, memoir, biography, paperback, bestseller, tell-all, textbook
  fr: ouvrage, biographie, roman, bouquin, best-seller, livre, livres
  es: =libro, =libros, biografía, novela, superventas
  de: Buch, Bücher, Biografie, Memoiren, Roman, Bestseller, Sachbuch
  it: libro, libri, biografia, romanzo, saggio
  pt: livro, biografia, romance
documentary 3 ~ film, broadcast
  en: documentary, docuseries, docu-series, exposé film
  fr: documentaire*, film documentaire, =docu, =docus
  es: documental, documentales
  de: Dokumentation*, Dokumentarfilm*, Doku, Dokus
  it: documentario, documentari
  pt: documentário*
quote 3 ~ say, mention, refer
  en: quote, quotation, cite, citation, verbatim, in _ own words, soundbite, word for word
  fr: =citer, =cite, =citent, =citant, citation*, verbatim, mot pour mot
  es: =citar, =citó, =citando, =citado, =citada, cita textual, textualmente, entrecomillad*
  de: zitier*, Zitat*, wörtlich, Wortlaut
  it: citare, cita, citato, citazion*, virgolettat*, testualmente
  pt: citar, cita, citou, citad*, citação, textualmente, entre aspas
transcript 4 ~ quote, record, document
  en: transcript, transcription, transcribe, minutes of, written record
  fr: transcri*, retranscri*, compte rendu, compte-rendu, procès-verbal
  es: transcri*, =acta, =actas
  de: Transkript*, Wortprotokoll*, Sitzungsprotokoll, Gesprächsprotokoll, Abschrift*, Niederschrift, Mitschrift
  it: trascri*, =verbale, =verbali
  pt: transcri*, =ata, =atas
summary 3 ~ article, conclude
  en: summary, summarise, summarize, recap, sum up, summed up, digest, overview, roundup, wrap-up, in short
  fr: résum*, synthès*, récapitul*, en bref, tour d'horizon
  es: resum*, síntesis, recapitul*, en resumen
  de: Zusammenfass*, zusammengefasst, fasst _ zusammen, fasste _ zusammen, Überblick, resümier*
  it: riassu*, riepilog*, sintes*, in breve
  pt: resum*, sínte*, recapitul*, em suma
detail 2 ~ explain, describe
  en: detail, detailed, specifics, specify, ins and outs, fine print, nitty-gritty, lay out, laid out, =particulars
  fr: détail*, spécifi*, par le menu, =précision, =précisions
  es: detall*, pormenor*, especific*
  de: Detail*, detaillier*, Einzelheit*, präzisier*, =ausführlich
  it: dettagli*, specificare, specifica, specificato
  pt: detalh*, pormenor*, especific*
# talking
talk 1 ~ discuss, conversation
  en: talk, speak, spoke, spoken, chat, conversation, converse, confab, dialogue, dialog, heart-to-heart
  fr: =parler, =parle, =parlent, =parlait, =parlé, =parlant, discut*, convers*, bavard*, dialogu*, entretien
  es: habl*, charl*, =conversar, =conversó, =conversan, =conversaron, diálogo, dialog*
  de: reden, redet, redete, geredet, spricht, sprach, sprachen, gesprochen, Gespräch*, plauder*, Unterhaltung, unterhielt, Dialog, =sprechen
  it: =parlare, =parla, =parlano, =parlato, =parlava, =parlando, convers*, chiacchier*, dialog*, colloquio
  pt: conversa*, conversar, diálogo, dialog*, bate-papo, falar, fala, falam, falou, falaram, falando, falava, falado
speech 2 ~ talk, say, statement
  en: speech, keynote, keynote address, oration, speaker, =lecture, =lectures
  fr: discours, allocution, prise de parole, orateur, oratrice, harangue
  es: discurso, alocución, orador, ponencia
  de: Rede, Reden, Ansprache*, Vortrag, Vorträge, Redner*, Grundsatzrede
  it: discorso, discorsi, orator*, allocuzione
  pt: discurs*, pronunciamento, orador, palestra, alocução
discuss 2 ~ talk, debate, negotiate
  en: discuss, discussion, talk over, talked over, hash out, exchange views, =deliberation, =deliberations
  fr: discut*, discussion, débatt*, évoqu*, =délibération, =délibérations, =délibérer
  es: discut*, discusión, debat*, =conversar, =conversaron, =conversó, =deliberar, =deliberación, =deliberaciones
  de: diskutier*, Diskussion*, besprech*, bespricht, besprach, besprochen, erörter*, beraten
  it: discu*, dibatt*, deliber*
  pt: discut*, discussão, debat*, convers*, =deliberar, =deliberação
debate 2 ~ discuss, argue, dispute
  en: debate, dispute, controversy, row, argument, bone of contention
  fr: débat*, débatt*, polémiqu*, controvers*
  es: debat*, polémic*, controversi*
  de: Debatte*, debattier*, Kontroverse*, Auseinandersetzung, Streit
  it: dibatt*, polemic*, controversi*
  pt: debat*, polémic*, polêmic*, controvérsi*
conclude 2 ~ find-out, decide, summary
  en: conclude, conclusion, infer, inference, deduce, come to the conclusion, finding
  fr: conclu*, déduire, déduit, en déduit, inférer
  es: conclu*, deduc*, dedujo, llegar a la conclusión
  de: schlussfolger*, Schlussfolgerung, folger*, Fazit, Schluss ziehen, zu dem Schluss, zum Schluss, Befund
  it: conclu*, dedurre, deduce, dedotto, evinc*
  pt: conclu*, deduz*, inferir
predict 2 ~ expect, estimate
  en: predict, prediction, forecast, foresee, foresaw, foretell, prognosis, outlook, projection
  fr: prédire, prédit, prédisent, prédiction, prévoi*, prévision, prévu, pronosti*, anticip*
  es: predicción, predicciones, predij*, pronosti*, prever, prevé, prevén, prevision*, augur*, =predecir, =predice, =predijo
  de: vorhersag*, vorhergesagt, sagt _ voraus, sagte _ voraus, voraussag*, prognostizier*, Prognose*, Vorhersage*
  it: predire, predice, predetto, predizione, prevedere, prevede, prevedono, previsto, prevision*, pronosti*
  pt: previsão, previsões, predizer, predisse, prognóstic*, =prever, =prevê, =previu, =preveem
joke 3 ~ mock
  en: joke, jest, quip, crack a joke, tongue-in-cheek, satire, satirical, spoof, parody, humour, humor, =kidding
  fr: plaisant*, blagu*, ironi*, satir*, parodi*, humour, boutade
  es: broma*, brome*, chiste, sátira, satíric*, parodi*, humor
  de: Witz*, scherz*, Scherz, Satire, satirisch, Parodie*, Spaß
  it: scherz*, battut*, satir*, parodi*, umorism*, battuta, battute
  pt: piada*, sátira, satíric*, paródia, humor, =brincou, =brincadeira
mock 3 ~ joke, insult, criticise
  en: mock, mockery, ridicule, deride, derision, scoff, sneer, jeer, taunt, make fun of, poke fun, lampoon, troll
  fr: moqu*, raill*, ridiculis*, ironis*, brocard*, tourner en dérision, dérision
  es: mofa*, mofar*, ridiculiz*, escarn*, =burla, =burlas, =burlarse, =burló, =burlan
  de: verspott*, Spott, spotte*, lustig machen, verhöhn*, Hohn, höhn*, lächerlich machen
  it: deridere, deride, deriso, derisione, beff*, ridicolizz*, prendere in giro, scherni*, sfott*
  pt: zombar, zombou, zombaria, ridiculariz*, deboch*, escarn*, caçoar
insult 3 ~ mock, defamation
  en: insult, slur, name-calling, offend, swear at, disparage, belittle, derogatory, expletive
  fr: insult*, injur*, outrag*, invectiv*, dénigr*, =offenser, =offensant, =offensante
  es: insult*, injuri*, ofend*, improperi*, denigr*
  de: beleidig*, beschimpf*, Schimpfwort*, schmäh*, verunglimpf*, herabwürdig*
  it: insult*, offendere, offende, offeso, offesa, ingiuri*, denigr*, oltraggi*
  pt: insult*, ofend*, =ofensa, =ofensas, xing*, injúri*, denegr*, achincalh*
boast 3 ~ claim, praise
  en: boast, brag, crow, gloat, tout, trumpet, show off, self-congratulatory
  fr: se vanter, se vante, vanter, vante, fanfaron*, se targue, s'enorgueill*
  es: presumir de, presume de, presumió de, alarde*, jact*, vanaglori*, fanfarr*
  de: prahl*, brüst*, angeberisch, rühmt sich, sich rühmen
  it: millant*, =vanta, =vantarsi, =vantano, =vantato
  pt: gabar-se, se gaba, se gabou, vanglori*, ostent*, jact*
thank 2 ~ praise
  en: thank, thanks, gratitude, grateful, thankful, appreciation
  fr: remerci*, gratitude, reconnaissan*, merci
  es: agradec*, gratitud
  de: danken, dankt, dankte, gedankt, Dank, bedank*, dankbar*
  it: ringrazi*, grazie, gratitudine, grato, grata
  pt: agradec*, gratidão
name 2 ~ call-as, identify
  en: name, named, naming, christen, moniker, nickname, title
  fr: nom, dénomm*, baptis*, surnom*, =appellation
  es: denomin*, bautiz*, nombre, nombres, =apodo, =apodado
  de: Name*, nennen, nannte, genannt, benenn*, benannt, heißen, Spitzname*, getauft
  it: nome, nomi, battezz*, soprannom*, denomin*, =chiamato
  pt: apelid*, denomin*, batiz*, nome, nomes
identify 2 ~ name, recognise
  en: pinpoint, single out, ID, =identify, =identifies, =identified, =identifying, =identification
  fr: identifi*, identité
  es: identific*, identidad
  de: identifizier*, Identität*, Identifikation, Personalien
  it: identific*, identità
  pt: identific*, identidade
silence 3 ~ no-comment, secret, hide
  en: silence, silent, keep mum, stay mum, keep quiet, kept quiet, stay quiet, hush, clam up, stonewall, gag
  fr: silenc*, taire, tait, taisent, se taire, mutisme, muet*, omerta, bâillon*
  es: silenci*, =callar, =callaron, =callado, =callada, =calló, mutismo, hermetismo, amordaz*
  de: schweig*, schwieg, schwiegen, geschwiegen, Schweigen, stumm, mundtot, Stillschweigen, verschwieg*
  it: silenzi*, tacere, tace, tacciono, taciuto, zitt*, omertà, imbavagli*
  pt: silênci*, =calar, =calou, =calado, =calaram, amordaç*
slogan 3 ~ campaign, phrase
  en: slogan, motto, catchphrase, rallying cry, tagline, hashtag, mantra
  fr: slogan*, devise, mot d'ordre, hashtag, mot-dièse, cri de ralliement
  es: eslogan, lema, consigna, hashtag
  de: Slogan*, Motto, Parole*, Hashtag*, Leitspruch
  it: slogan, motto, parola d'ordine, hashtag
  pt: slogan*, lema, palavra de ordem, hashtag
phrase 2 ~ say
  en: phrase, wording, expression, word, phrasing, choice of words, terminology
  fr: phrase, expression, mot, mots, formul*, tournure
  es: frase, expresión, palabr*, redacción, =término
  de: Formulierung*, formulier*, Wortlaut, Wort, Worte, Ausdruck, Ausdrücke, Satz, Wortwahl
  it: frase, frasi, espression*, parola, parole, formul*
  pt: frase*, expressão, formul*, =termo, =palavra, =palavras
language 2 ~ translate, phrase
  en: language, tongue, linguistic, idiom, dialect
  fr: langu*, langage, linguistiqu*, dialecte
  es: lengua*, idioma*, lenguaje, lingüístic*
  de: Sprache*, sprachlich*, Fremdsprache*, Dialekt
  it: lingua, lingue, linguaggio, linguistic*, idioma
  pt: língua*, linguagem, idioma*, linguístic*
translate 3 ~ language, interpret
  en: translate, translation, translator, subtitle, dub into, render into
  fr: tradui*, traduction, traduct*, sous-titr*
  es: traduc*, traduj*, subtitul*
  de: übersetz*, Übersetzung*, Untertitel*, Dolmetsch*
  it: tradu*, tradott*, sottotitol*
  pt: traduz*, tradu*, legenda
`;
