/** Concepts of truth, certainty, will, feeling and logic: concept id, weight, near ids, then the forms of six languages. */
export default `
# true and false
true 2 ~ fact, accurate, real
  en: true, truth, truthful, truthfully, veracity, ring true, rings true, holds water, hold water
  fr: vrai, vraie, vrais, vraies, vérité, véridique, véracité, avéré, avérée
  es: verdad, verdades, verdader*, veraz, veracidad, cierto, es cierto
  de: wahr, wahre, wahren, Wahrheit, wahrheitsgemäß, Wahrheitsgehalt, trifft zu, treffen zu, zutreffend
  it: vero, vera, veri, verità, veritier*, veridic*
  pt: verdade, verdades, verdadeir*, veraz, veracidade, verídic*
untrue 3 ~ false, wrong, lie, deny, unfounded
  en: untrue, not true, not the case, no truth, nothing of the sort, far from true, far from the truth, simply not true
  fr: pas vrai, contraire à la vérité, contre-vérité, rien de vrai, pas le cas, pas exact, inexact, inexacte, nullement le cas
  es: no es verdad, no es cierto, no son ciertas, no ser cierto, no era cierto, contrario a la verdad
  de: unwahr, unwahre, Unwahrheit*, nicht wahr, nicht der Wahrheit, trifft nicht zu, treffen nicht zu, stimmt nicht, stimmen nicht, unzutreffend
  it: non vero, non è vero, non vera, non corrisponde al vero, non risponde al vero, destituito di verità
  pt: não é verdade, não é verdadeir*, inverídic*, inverdade*, não procede, não corresponde à verdade
false 3 ~ untrue, wrong, lie, fake, misinformation
  en: false, falsehood, falsely, bogus, phony, phoney, sham, spurious, fictitious, fabricated, trumped-up
  fr: faux, fausse, fausses, faussement, mensong*, erroné, erronée, fallacieu*, fictif, fictive
  es: falso, falsa, falsos, falsas, falsamente, falsedad*, fals*, ficticio, ficticia
  de: falsch, falsche, falschen, fälschlich*, frei erfunden, fiktiv, =Falsche, Falschbehaupt*
  it: falso, falsa, falsi, false, falsità, falsamente, fasull*, fittizi*
  pt: falso, falsa, falsos, falsas, falsamente, falsidade*, fictíci*, fajut*
fake 2 ~ false, hoax, forge
  en: fake, faked, phony, counterfeit, bogus, made-up, knock-off, sham, imitation, deepfake, =staged
  fr: faux, fausse, contrefa*, bidon, truqué, truquée, factice, trucage
  es: falso, falsa, falsific*, trucado, trucada, apócrif*
  de: gefälscht*, Fälschung*, Fake, Fakes, fingiert*, unecht*, getürkt, Attrappe*
  it: falso, falsa, finto, finta, finti, contraffa*, fasull*, taroccat*
  pt: falso, falsa, falsific*, forjad*, fajut*
wrong 2 ~ false, mistake, untrue, inaccurate
  en: wrong, wrongly, incorrect, erroneous, mistaken, flawed, off base, off the mark, wide of the mark
  fr: tort, à tort, erroné, erronée, incorrect, incorrecte, se tromp*, s'est tromp*
  es: equivocad*, erróne*, incorrect*, errad*
  de: falsch, falsche, falschen, irrig*, unrichtig*, inkorrekt*, verkehrt
  it: sbagliat*, errat*, erroneamente, erronea, erroneo, scorrett*, torto
  pt: errad*, incorret*, incorrect*, equivocad*, erróne*, errône*
inaccurate 3 ~ wrong, untrue, mislead
  en: inaccurate, inaccuracy, inaccuracies, imprecise, factually incorrect, factual error, inexact
  fr: inexact*, imprécis*, imprécision, approximati*
  es: inexact*, imprecis*
  de: ungenau*, unpräzise*, unrichtig*, Ungenauigkeit*
  it: inesatt*, imprecis*, inaccurat*
  pt: inexat*, inexact*, imprecis*
accurate 3 ~ true, exactly, right-correct
  en: accurate, accuracy, precise, precision, exact, factual, spot on
  fr: exact, exacte, exactitude, factuel*, =précis, =précise
  es: exacto, exacta, exactitud, certer*, =preciso, =precisa
  de: genau, genaue, genauen, exakt, exakte, präzise, korrekt, korrekte, zutreffend
  it: esatto, esatta, esattezza, accurat*, =preciso, =precisa
  pt: exato, exata, exatidão, acurad*, =preciso
unfounded 4 ~ untrue, false, no-evidence, absurd
  en: unfounded, baseless, groundless, without merit, meritless, without foundation, without basis, no basis, unsubstantiated, unsupported, spurious, far-fetched, no merit
  fr: infondé, infondée, infondés, infondées, sans fondement, dénué de fondement, dénuée de fondement, dénuées de fondement, non fondé, non fondée, mal fondé
  es: infundad*, sin fundamento, carece de fundamento, carecen de fundamento, sin base, sin sustento
  de: unbegründet*, haltlos*, gegenstandslos*, aus der Luft gegriffen, grundlos*, entbehrt _ Grundlage, entbehren _ Grundlage, unhaltbar*, unsubstantiiert
  it: infondat*, privo di fondamento, prive di fondamento, priva di fondamento, senza fondamento, campata in aria, campate in aria, pretestuos*
  pt: infundad*, sem fundamento, sem base, improcedente*, carece de fundamento, descabid*
no-evidence 4 ~ unfounded, unproven, evidence, untrue
  en: no evidence, without evidence, no proof, without proof, not a shred of evidence, no indication, lack of evidence, absence of evidence, offered no evidence, found no evidence
  fr: aucune preuve, sans preuve, pas de preuve, absence de preuve, manque de preuves, aucun élément de preuve, aucun indice, faute de preuves
  es: sin pruebas, ninguna prueba, no hay pruebas, falta de pruebas, sin evidencia, no hay evidencia, ausencia de pruebas, ninguna evidencia
  de: kein Beweis, keine Beweise, keinen Beweis, keinerlei Beweise, ohne Beweis, ohne Beweise, kein Beleg, keine Belege, ohne Beleg, ohne Belege, keinerlei Belege, mangels Beweisen, keine Hinweise, keine Anhaltspunkte, keinerlei Hinweise
  it: nessuna prova, senza prove, non ci sono prove, mancanza di prove, assenza di prove, priva di prove, privo di prove, nessun indizio
  pt: sem provas, nenhuma prova, não há provas, falta de provas, ausência de provas, sem evidência, não há evidência, nenhuma evidência
unproven 4 ~ no-evidence, unverified, unfounded
  en: unproven, unproved, not proven, not been proven, not been tested in court, untested
  fr: non prouvé, non prouvée, pas prouvé, pas prouvée, pas été prouvé, pas démontré, non démontré
  es: no probad*, sin probar, no demostrad*, no ha sido probad*, no está probad*
  de: unbewiesen*, nicht bewiesen, nicht erwiesen, nicht belegt, unbelegt*
  it: non provat*, non dimostrat*, non è provat*, da dimostrare
  pt: não provad*, não comprovad*, sem comprovação, não demonstrad*
unverified 4 ~ unproven, rumour, unclear
  en: unverified, unconfirmed, not independently verified, not been verified, could not be verified, could not verify, not been confirmed, unsourced, uncorroborated
  fr: non vérifié, non vérifiée, non confirmé, non confirmée, pas été confirmé, pas été vérifié, pu être vérifié, invérifiable*
  es: no verificad*, sin verificar, no confirmad*, sin confirmar, no ha podido verificar, sin contrastar
  de: unbestätigt*, ungeprüft*, nicht bestätigt, nicht verifiziert, nicht überprüft, nicht unabhängig, unverifiziert*
  it: non verificat*, non confermat*, da verificare, non ancora confermat*
  pt: não verificad*, não confirmad*, sem confirmação, por confirmar
absurd 4 ~ unfounded, false, mock
  en: absurd, absurdity, ridiculous, preposterous, ludicrous, laughable, nonsense, nonsensical, farcical, outlandish, poppycock, balderdash, baloney, rubbish, bunk, far-fetched, beggars belief
  fr: absurd*, ridicule, ridicules, grotesque*, risible*, aberrant*, aberration, insensé*, n'importe quoi, balivernes, sornettes, foutaises, rocambolesque
  es: absurd*, ridícul*, disparat*, descabellad*, sinsentido, tontería*, grotesc*, rocambolesc*
  de: absurd*, lächerlich*, Unsinn*, unsinnig*, Quatsch, hanebüchen*, Blödsinn, Humbug, grotesk*, abwegig*, an den Haaren
  it: assurd*, ridicol*, grottesc*, insensat*, sciocchezz*, stupidaggin*, farneticante
  pt: absurd*, ridícul*, disparat*, estapafúrdi*, descabid*, bobagem, bobagens, asneira*
fact 2 ~ true, evidence, real
  en: fact, facts, factual, in fact, as a matter of fact
  fr: fait avéré, factuel*, en fait, =faits
  es: =hechos, de hecho, dato
  de: Tatsache*, Fakt, Fakten, tatsächlich*, Sachverhalt*
  it: fatto che, =fatti, di fatto, in effetti
  pt: =facto, =factos, =fato, =fatos, de facto, de fato
real 1 ~ true, fact, authentic
  en: real, reality, actual, actually, really, genuine, in truth, in reality
  fr: réel, réelle, réels, réelles, réellement, réalité, véritable*, concret
  es: real, realmente, realidad, =efectivamente
  de: real, reale, realen, wirklich*, tatsächlich*, Realität*, echt, echte, echten
  it: reale, realmente, realtà, effettivamente, effettiv*, =davvero
  pt: real, realmente, realidade, efetivamente
authentic 3 ~ real, true, verify
  en: authentic, authenticity, genuine, bona fide, legit, legitimate, the real deal
  fr: authenti*, véritable*, d'origine
  es: genuin*, legítim*, =auténtico, =auténtica, =auténticos, =autenticidad
  de: authentisch*, echt, echte, echten, Echtheit, original
  it: genuin*, =autentico, =autentica, =autentici, =autenticità
  pt: genuín*, legítim*, =autêntico, =autêntica, =autenticidade
mistake 2 ~ wrong, accident, inaccurate
  en: mistake, error, blunder, slip, slip-up, gaffe, lapse, oversight, misstep, mishap, goof, miscalculation, faux pas
  fr: erreur, bévue, bourde, gaffe, faux pas, maladresse, dérapage, couac, boulette
  es: error, errores, equivoc*, desliz, metedura de pata, traspié
  de: Fehler*, Irrtum, Irrtümer, Panne, Pannen, Patzer, Versehen, Missgriff, Fauxpas, irrtümlich*
  it: errore, errori, sbagli*, svista, gaffe, passo falso, scivolone
  pt: erro, erros, equívoco, falha, deslize, gafe, engano
right-correct 2 ~ true, accurate, good
  en: correct, correctly, rightly, right about, proved right, proven right, be right, was right, were right, valid
  fr: à juste titre, avoir raison, a raison, avait raison, ont raison, à raison, =correct, =correcte, =correctement
  es: correct*, tiene razón, tener razón, tenía razón, tienen razón, con razón, acert*, aciert*
  de: zu Recht, hat recht, haben recht, hatte recht, recht behalten, =richtig, =richtige, =richtigen, =korrekt, =korrekte
  it: corrett*, giustamente, ha ragione, aveva ragione, hanno ragione, a ragione
  pt: corret*, correct*, tem razão, tinha razão, têm razão, com razão, acert*
prove 2 ~ evidence, show, confirm
  en: prove, proved, proven, proof, provable, bear out, smoking gun, =demonstrate, =demonstrates, =demonstrated, =establish, =established, =substantiate, =substantiated
  fr: prouv*, preuve, preuves, démontr*, attest*, =établir, =établi
  es: probar, probado, probada, prueba, pruebas, prueban, demostr*, demuestr*, acredit*, comprob*
  de: beweisen, beweist, bewies, bewiesen, Beweis, Beweise, Nachweis*, nachgewiesen, wies _ nach, weist _ nach, belegen, belegt, belegte, Beleg, Belege, erwiesen
  it: provare, provato, provata, prova, prove, comprov*, dimostr*, attest*
  pt: comprov*, demonstr*, atest*, =provar, =provou, =provado, =provada, =prova, =provas
show 1 ~ prove, reveal
  en: show, showed, shown, showing, display, exhibit, =demonstrates, =demonstrated, =illustrate, =illustrates, =illustrated
  fr: montr*, affich*, illustr*, exhib*
  es: mostr*, muestr*, exhib*
  de: zeigen, zeigt, zeigte, gezeigt, aufzeigen, vorführ*
  it: mostr*, illustr*, esib*, fare vedere, fa vedere
  pt: mostr*, exib*, ilustr*
# certainty
certain 2 ~ confident, clear
  en: certain, certainly, certainty, definite, definitely, no doubt, without doubt, undoubtedly, unquestionably, beyond doubt, for sure, unequivocal, unequivocally, categorical, categorically, =sure
  fr: certain que, certaine que, certainement, certitude, sans aucun doute, indubitablement, incontestable*, =assurément, =catégorique, =catégoriquement
  es: certeza, sin duda, sin lugar a dudas, indudable*, categóric*, rotund*, tajante*, con certeza, =seguramente
  de: zweifellos, ohne Zweifel, zweifelsfrei*, eindeutig*, kategorisch*, unzweifelhaft, bestimmt, =gewiss, =Gewissheit, =sicherlich
  it: certezza, certamente, senza dubbio, indubbi*, categoric*, di certo, =sicuramente
  pt: certeza, =certamente, sem dúvida, indubit*, categóric*, com certeza, =seguramente
confident 3 ~ certain, trust, optimistic
  en: convinced, self-assured, =confident, =confidence, =confidently
  fr: convaincu*, conviction, persuadé*, =confiant, =confiante, =confiants
  es: confiad*, convencid*, convicción, seguro de que, segura de que
  de: zuversicht*, überzeugt*, Überzeugung, Vertrauen in
  it: fiducios*, convint*, convinzione, persuas*
  pt: confiante*, convencid*, convicção, convicto
clear 2 ~ obvious, certain
  en: clear, clearly, clarity, plain, plainly, unambiguous, crystal clear, =evident, =evidently
  fr: clair, claire, clairs, clairement, clarté, évident, évidente, nettement
  es: claro, clara, claramente, claridad, =evidente, =evidentes
  de: klar, klare, klaren, Klarheit, deutlich*, eindeutig*, unmissverständlich
  it: chiarezza, evidente, =chiaro, =chiara, =chiari, =chiaramente
  pt: claro, clara, claramente, clareza, nítid*, =evidente, =evidentes
obvious 3 ~ clear
  en: obvious, obviously, blatant, glaring, self-evident, manifest, go without saying, goes without saying, flagrant
  fr: évident*, évidence, évidemment, flagrant*, va de soi, sauter aux yeux, saute aux yeux, =manifestement
  es: obvi*, evidente*, flagrante*, salta a la vista, =evidentemente
  de: offensichtlich*, offenkundig*, augenscheinlich, selbstverständlich, eklatant*, offenbar
  it: ovvi*, evident*, palese*, lampante, palesemente, salta agli occhi
  pt: óbvi*, flagrante*, salta à vista, =evidente, =evidentemente
doubt 2 ~ uncertain, suspect, question, distrust
  en: doubt, doubtful, dubious, sceptical, skeptical, sceptic, skeptic, scepticism, skepticism, misgivings, incredulous, questionable, second thoughts
  fr: doute, douter, doutent, doutait, douteu*, sceptique*, scepticisme, =réserves
  es: duda, dudan, dudar, dudó, dudos*, escéptic*, escepticismo, incrédul*
  de: Zweifel*, zweifelhaft*, bezweifel*, anzweifel*, skeptisch*, Skepsis, Skeptiker*, Bedenken, fragwürdig*, zweifelhaft, zweifelhafte
  it: dubbio, dubbi, dubit*, scettic*, scetticismo, perplessit*
  pt: dúvida, dúvidas, duvid*, cético, cética, cepticismo, ceticismo, céptic*
uncertain 3 ~ unclear, doubt, possible
  en: uncertain, uncertainty, unsure, up in the air, remains to be seen, in doubt, undecided, open question, =unpredictable
  fr: incertain*, incertitude*, pas sûr, pas certain, en suspens, reste à voir
  es: incertidumbre, insegur*, está por ver, en el aire, =incierta, =inciertas
  de: ungewiss*, Ungewissheit*, unsicher*, Unsicherheit*, fraglich*
  it: incert*, incertezz*, in dubbio, resta da vedere
  pt: incert*, incerteza*, em dúvida, resta saber
unclear 3 ~ uncertain, unknown, vague
  en: unclear, not clear, ambiguous, murky, ambiguity, hazy, muddy
  fr: pas clair, peu clair, flou, floue, ambigu*, ambiguïté, obscur*, nébuleu*
  es: poco claro, no está claro, no queda claro, ambigu*, confus*
  de: unklar*, Unklarheit*, nicht klar, unübersichtlich, mehrdeutig*, diffus*
  it: poco chiar*, non è chiaro, non chiaro, ambigu*, oscur*
  pt: pouco clar*, não está claro, não ficou claro, ambígu*, obscur*
vague 3 ~ unclear
  en: vague, vaguely, vagueness, woolly, broad-brush, evasive, non-specific, hazy
  fr: assez vague, très vague, trop vague, reste vague, vaguement, imprécis*, =évasif, =évasive
  es: vago, vaga, vagos, vagamente, vaguedad*, evasiv*, =difuso, =difusa
  de: vage, vagen, schwammig*, ungenau*, ausweichend*, nebulös*
  it: vago, vaga, vaghi, vagamente, generic*, evasiv*
  pt: vago, vagos, vagamente, evasiv*, genéric*
possible 2 ~ maybe, likely, can
  en: possible, possibly, possibility, potential, potentially, feasible, conceivable, conceivably, viable, doable
  fr: possible, possibles, possibilité, potentiel*, éventuel*, éventualité, envisageable*, faisable
  es: posible, posibles, posiblemente, posibilidad*, potencial*, eventual*, factible, viable
  de: möglich*, Möglichkeit*, potenziell*, potentiell*, eventuell*, denkbar*, machbar
  it: possibil*, potenzial*, eventual*, fattibil*
  pt: possível, possíveis, possivelmente, possibilidade*, potencial*, eventual*, viável
maybe 2 ~ possible, likely
  en: maybe, perhaps, might, may have, might have, could have, may well
  fr: peut-être, pourrait, pourraient, aurait pu, auraient pu, il se peut
  es: quizá, quizás, tal vez, acaso, podría, podrían, a lo mejor
  de: vielleicht, womöglich, möglicherweise, eventuell, mag sein
  it: forse, magari, potrebbe, potrebbero, può darsi
  pt: talvez, quiçá, porventura, =poderia, =poderiam, pode ser que
likely 2 ~ possible, expect
  en: likelihood, probable, probably, probability, in all likelihood, chances are, plausible, =likely, =likelihood, =presumably, =odds
  fr: probable*, probablement, probabilité*, vraisemblabl*, sans doute, plausible*, présum*
  es: probable*, probablemente, probabilidad*, verosímil, plausible, presumible*, previsiblemente
  de: wahrscheinlich*, vermutlich*, voraussichtlich, =wohl, plausibel
  it: probabil*, verosimil*, plausibil*, presumibil*
  pt: provavelmente, probabilidade*, plausível, presumível, presumivelmente, =provável, =prováveis
unlikely 3 ~ doubt, impossible
  en: improbable, implausible, slim chance, long shot, far-fetched, =unlikely
  fr: peu probable, improbable*, invraisembl*, peu plausible, guère probable
  es: improbable*, poco probable, inverosímil*, difícilmente
  de: unwahrscheinlich, kaum wahrscheinlich, unplausibel, kaum
  it: improbabil*, poco probabil*, inverosimil*, difficilmente
  pt: improvável, improváveis, pouco provável, inverossímil, dificilmente
impossible 3 ~ unable, unlikely
  en: impossible, impossibility, out of the question, not possible, inconceivable, unthinkable, no way, unfeasible
  fr: impossib*, inconcevable*, impensable*, hors de question, infaisable, pas possible
  es: imposib*, inconcebible*, impensable*, inviable
  de: unmöglich*, Unmöglichkeit, undenkbar*, ausgeschlossen, nicht möglich
  it: impossibil*, impensabil*, inconcepibil*, fuori discussione
  pt: impossível, impossíveis, impossibilid*, impensável, inconcebível, inviável
seem 1 ~ likely
  en: seem, appear to, appears to, appeared to, apparent, apparently, look like, looks like, looked like, seemingly, =appearance, =appear, =appears, =appeared
  fr: sembl*, apparemment, paraît, paraissent, paraissait, avoir l'air, a l'air, apparent*
  es: aparent*, al parecer, por lo visto, parece, parecen, parecía, =pareció
  de: scheint, scheinen, anscheinend, scheinbar*, offenbar, Anschein, =schien, =schienen es
  it: sembr*, apparente*, a quanto pare, parrebbe
  pt: aparent*, ao que tudo indica, pelo visto, parece, parecem, parecia, =pareceu
suspect 3 ~ doubt, accused, believe
  en: suspect, suspicion, suspicious, suspected, fishy, smell a rat, shady, mistrust
  fr: soupçon*, suspect, suspecte, suspects, suspicion, louche
  es: sospech*
  de: verdächtig*, Verdacht, Verdächtigung*, Verdachtsfall, Argwohn, mutmaßlich*, argwöhn*
  it: sospett*
  pt: suspeit*, desconfi*
guess 3 ~ conjecture, believe, estimate
  en: guess, hunch, surmise, supposition, assume, assumption, gut feeling, =presume, =presumed, =presumes, =suppose
  fr: devin*, suppos*, présum*, présomption, supposition, intuition
  es: adivin*, supon*, supus*, suposición, presunción, intuición
  de: vermuten, vermutet, vermutete, Vermutung*, Annahme, ahnen, ahnt, ahnte, mutmaß*
  it: indovin*, supporre, suppone, supposto, presum*, intuizione
  pt: adivinh*, supor, supõe, supôs, suposição, presum*, palpite
estimate 2 ~ guess, calculate, expect
  en: estimate, estimation, ballpark, reckon, gauge, rough figure, =projection, =projections, =projected
  fr: estim*, évaluation, évalu*, chiffr* à
  es: estim*, calcul*, cálculo
  de: schätzen, schätzt, schätzte, geschätzt, Schätzung*, einschätz*, taxier*, beziffert
  it: stimare, stima, stime, =valutazione, =valutazioni
  pt: estim*, calcul*, cálculo
expect 1 ~ predict, hope, likely, plan
  en: expect, expectation, anticipate, anticipation, await, look forward to, looking forward to, foresee, brace for, tipped
  fr: attend*, s'attend, s'attendre, prévoi*, anticip*, escompt*, =attente, =attentes
  es: esper*, expectativa*, prever, prevé, prevén
  de: erwart*, Erwartung*, rechnet mit, rechnen mit, rechnete mit, absehbar*
  it: aspettarsi, si aspetta, si aspettano, attend*, atteso, attesa, aspettativ*, prevede, prevedono, previst*
  pt: esper*, expectativa*, =prever, =prevê, =preveem, =previsto, =prevista, =previstos
unexpected 3 ~ surprise, sudden
  en: unexpected, unexpectedly, unforeseen, out of the blue, unanticipated, caught off guard, catch off guard, curveball
  fr: inattendu*, imprévu*, inopiné*, contre toute attente, à l'improviste
  es: inesperad*, imprevist*, contra todo pronóstico, de improviso
  de: unerwartet*, unvorhergesehen, wider Erwarten, überraschend*
  it: inattes*, imprevist*, inaspettat*, a sorpresa
  pt: inesperad*, imprevist*, contra todas as expectativas
# mind
believe 2 ~ think, opinion, trust
  en: believe, belief, believer, deem, hold the view, credence, persuaded
  fr: croire, croit, croient, croyait, cru que, croyance, croyant que, être persuadé, convaincu que
  es: creer, cree, creen, creía, creían, creyó, =creyeron, creencia*, considera que
  de: glauben, glaubt, glaubte, geglaubt, Glaube, Überzeugung, überzeugt
  it: convinto che, ritenere, ritiene, ritengono, =credere, =crede, =credono, =credeva, =creduto
  pt: acredit*, crer, crê, creem, crença*, achar que, acha que
think 1 ~ believe, opinion, consider
  en: think, thought, thinking, reckon, ponder, muse, reflect on, mull, in _ view
  fr: penser, pense, pensent, pensait, pensé, pensée, réfléchi*, estime que, estiment que, songe, juge que
  es: pensar, piensa, piensan, pensó, pensaba, pensamiento, opin*, reflexion*
  de: denken, denkt, dachte, gedacht, Gedanke*, nachdenken, halten für, =überlegen, =überlegt, =überlegte, Überlegung
  it: pensare, pensa, pensano, pensato, pensava, pensiero, riflett*, riflession*
  pt: pensar, pensa, pensam, pensou, pensava, refletir, reflete, achar que, acha que, acham que, acha, acham, acho, achava, achavam
consider 2 ~ think, believe, study
  en: consider, weigh, weigh up, mull, contemplate, take into account, look at whether, examine whether, regard as, =consideration, =considerations
  fr: considér*, considère*, envisag*, tenir compte, tient compte, prendre en compte
  es: contempl*, sopes*, tener en cuenta, tiene en cuenta, barajar, =considerar, =considera, =consideran, =consideró, =consideraba
  de: erwäg*, erwog, Erwägung*, in Betracht, abwäg*, berücksichtig*, =betrachtet, =betrachten, =Überlegung, =Überlegungen
  it: consider*, contempl*, valuta se, tenere conto, prendere in considerazione, =valutare
  pt: contempl*, ponder*, levar em conta, ter em conta, =considerar, =considera, =consideram, =considerou
opinion 2 ~ think, op-ed
  en: opinion, view, viewpoint, standpoint, stance, take on, point of view, perspective, mindset
  fr: opinion, point de vue, points de vue, position sur, =avis
  es: opinión, opiniones, opin*, punto de vista, postura
  de: Meinung*, Ansicht*, Auffassung*, Standpunkt*, Sichtweise*, Haltung*
  it: opinion*, parere, pareri, punto di vista, posizione su
  pt: opinião, opiniões, opin*, ponto de vista, posicionamento
opinion-poll 2 ~ opinion, survey, vote
  en: opinion poll, pollster, survey, public opinion, =poll, =polling, =pollsters
  fr: sondage*, sondeur*, opinion publique, enquête d'opinion
  es: encuesta*, sondeo*, encuestador*, opinión pública
  de: Umfrage*, Meinungsumfrage, Meinungsforsch*, Befragung*, öffentliche Meinung
  it: sondagg*, sondaggist*, opinione pubblica
  pt: sondagem, sondagens, pesquisa de opinião, pesquisa eleitoral, opinião pública
know 1 ~ aware, understand, learn
  en: know, knew, known, knowledge, knowingly, familiar with, be privy to, privy to
  fr: savoir, sait, savent, savait, savaient, su que, connaître, connaît, connaissent, connaissait, connu, connue, connaissance, sciemment
  es: conoc*, conozc*, a sabiendas, saber, sabe, saben, sabía, sabían, supo, supieron, =sabiendo, sabido, sabremos
  de: wissen, weiß, wusste, wussten, gewusst, kennen, kennt, kannte, bekannt, Kenntnis*, wissentlich*
  it: sapere, sa che, sanno, sapeva, sapevano, saputo, conosc*, conobbe, consapevolmente, =noto
  pt: soube, conhec*, saber, sabe, sabem, sabia, sabiam, =sabendo, =souberam, =sei, =soubessem, =soubesse
aware 2 ~ know, notice
  en: aware, awareness, conscious, consciousness, cognisant, cognizant, in the know, in the loop, had knowledge, =mindful
  fr: conscient*, conscience de, au courant, avoir connaissance, avait connaissance, au fait de
  es: consciente*, conocimiento de, al tanto, al corriente, a sabiendas
  de: bewusst*, im Bilde, in Kenntnis, wusste von, Bewusstsein, gewahr
  it: consapevol*, al corrente, a conoscenza, conscio, coscient*
  pt: consciente*, ciente*, a par, conhecimento de, ao corrente
unaware 3 ~ unknown, secret, without-consent
  en: unaware, without _ knowledge, unknowingly, unwitting, unwittingly, oblivious, in the dark, did not know, didn't know, not know, ignorance, behind _ back, unbeknownst
  fr: à l'insu, insu, sans savoir, ne savait pas, ne savaient pas, sans le savoir, pas au courant
  es: sin saber, sin saberlo, no sabía, no sabían, a espaldas, =desconocían, =desconocía
  de: ahnungslos*, unwissentlich*, ohne Wissen, ohne _ Wissen, nicht gewusst, wusste nicht, wussten nicht, unbemerkt*, nichtsahnend*, Unkenntnis
  it: ignar*, all'insaputa, insaputa, inconsapevol*, non sapeva, non sapevano, a insaputa
  pt: sem saber, sem _ conhecimento, não sabia, não sabiam, à revelia, =desconhecia, =desconheciam
unknown 3 ~ unaware, anonymous, unclear
  en: unknown, mystery, mysterious, obscure, unheard of, uncharted, little-known
  fr: inconnu*, mystère*, mystérieu*, méconnu*
  es: desconocid*, misterio*, ignot*
  de: unbekannt*, rätselhaft*, Rätsel, mysteriös*
  it: sconosciut*, ignot*, misterios*, =mistero, =misteri
  pt: desconhecid*, mistério*, misterio*, incógnit*
understand 2 ~ know, realise, interpret
  en: understand, understood, understanding, grasp, comprehend, comprehension, figure out, get to grips, make sense of
  fr: comprenn*, compris, comprise, compréhen*, saisir le sens, =comprend, =comprendre, =comprennent
  es: entend*, entiend*, comprend*, comprensión, comprensible
  de: verstehen, versteht, verstand, verstanden, Verständnis*, begreif*, nachvollzieh*, verständlich*
  it: capisc*, comprend*, compres*, comprension*, =capire, =capito
  pt: entend*, compreend*, compreens*, perceb*
realise 2 ~ understand, notice, aware, find-out
  en: realise, realize, realisation, realization, come to realise, dawn on, dawned on, cotton on
  fr: se rendre compte, rendu compte, se rend compte, prendre conscience, pris conscience, prise de conscience, réalise que, réalisé que
  es: darse cuenta, se dio cuenta, se dieron cuenta, se da cuenta, percat*
  de: erkennen, erkannte, erkannt, erkennt, Erkenntnis*, merken, merkt, merkte, feststellen, einsehen, festgestellt
  it: rendersi conto, si è reso conto, si rende conto, accorg*, accort*
  pt: dar-se conta, deu-se conta, se deu conta, perceb*, aperceb*
notice 2 ~ realise, see, aware
  en: notice, noticed, spot, spotted, detect, perceive, catch sight of, pick up on
  fr: remarqu*, s'aperç*, aperç*, détect*, constat*, =repérer, =repéré, =repérée, =repérés
  es: =notar, =notaron, =notaba, advertir que, detect*, percib*, constat*
  de: bemerken, bemerkt, bemerkte, auffallen, aufgefallen, fiel _ auf, fällt _ auf, wahrnehm*, wahrgenommen, entdeck*
  it: accorg*, accort*, constat*, =notare, =notato, =percepito
  pt: =notar, =notou, =notaram, detet*, detect*, constat*
remember 2 ~ remind, forget
  en: remember, remembrance, recollect, recollection, memory, memories, recall
  fr: se souvenir, se souvient, souvenir, souvenirs, mémoire, se remémor*, se rappel*
  es: =recordar, =recordó, recuerd*, memoria, acordarse, se acuerda
  de: erinner*, Erinnerung*, Gedächtnis, im Gedächtnis
  it: ricord*, memoria, rammentare
  pt: lembr*, =recordar, =recordou, =memória
forget 3 ~ remember, ignore
  en: forget, forgot, forgotten, oblivion, slip _ mind, overlook
  fr: oubli*
  es: olvid*
  de: vergessen, vergisst, vergaß, vergaßen, Vergessenheit
  it: dimentic*, scord*
  pt: esquec*, olvid*
ignore 3 ~ refuse, careless
  en: ignore, disregard, turn a blind eye, turned a blind eye, look the other way, looked the other way, overlook, brush aside, shrug off, shrugged off, flout, snub
  fr: ignor*, fermer les yeux, fermé les yeux, faire fi, passer outre, passé outre, négliger
  es: ignor*, hacer caso omiso, hizo caso omiso, desoír, desoyó, pasar por alto, hacer la vista gorda
  de: ignorier*, missacht*, außer Acht, wegschau*, hinwegsetz*, hinweggesetzt, übergeh*, Augen verschließen, unbeachtet*
  it: ignor*, trascur*, chiudere un occhio, chiuso un occhio, infischi*
  pt: ignor*, fazer vista grossa, fez vista grossa, desconsider*, desprez*
attention 2 ~ notice, interest
  en: attention, heed, pay attention, limelight, spotlight, scrutiny
  fr: projecteurs, attenti*, =attention
  es: atención, atent*
  de: Aufmerksamkeit*, aufmerksam*, Beachtung, Rampenlicht
  it: attenzione, attenzioni, riflettori
  pt: atenção, atent*, holofotes
interest 2 ~ attention, want
  en: interest, interested, interesting, keen on, curiosity, curious, intrigued
  fr: intérêt, intérêts, intéress*, curiosité, curieux, curieuse
  es: interés, intereses, interes*, curios*
  de: interessier*, interessant*, neugierig*, Neugier, =Interesse, =Interessen
  it: interess*, curios*
  pt: interess*, curios*
# power, permission, duty
can 1 ~ possible, allow, capacity
  en: can, could, able, be able to, ability, capable, capability, in a position to, have the means, the power to, wherewithal
  fr: peut, peuvent, pouvait, pouvaient, pu, pourra, pourront, pouvoir, être en mesure, en mesure de, capable*, capacité*, à même de
  es: =puede, =pueden, =podía, =podían, =pudo, =pudieron, =podrá, =podrán, =poder, capaz, capaces, capacidad*, en condiciones de, =podido, =pueda, =puedan, =pudiera, =pudieran
  de: kann, können, konnte, konnten, gekonnt, fähig, fähigkeit*, in der Lage, imstande, befähig*, könne, könnte, könnten
  it: può, possono, poteva, potevano, potrà, potere, in grado, capac*, è capace, =potuto, =potuta
  pt: =pode, =podem, =podia, =podiam, =pôde, =puderam, =poderá, =poder, capaz, capazes, capacidade*, =consegue, =conseguem, =possa, =possam, =pudesse, =podendo
unable 2 ~ impossible, fail, can
  en: unable, cannot, can't, couldn't, inability, incapable, not able, unable to, powerless, not in a position
  fr: incapable*, incapacité*, ne peut pas, ne peuvent pas, ne pouvait pas, ne pouvaient pas, pas en mesure, impuissan*, dans l'impossibilité
  es: incapaz, incapaces, incapacidad*, no puede, no pueden, no podía, no podían, no pudo, impotent*, impotencia
  de: unfähig*, Unfähigkeit, nicht in der Lage, außerstande, machtlos*, nicht imstande
  it: incapac*, non può, non possono, non poteva, non potevano, impossibilitat*, impotent*, non in grado
  pt: incapaz, incapazes, incapacidade*, não pode, não podem, não podia, não podiam, impotent*
capacity 2 ~ can
  en: capacity, potential, prowess, =competence
  fr: capacité*, aptitude*, compétence*, =moyens
  es: capacidad*, aptitud*, competencia, medios para
  de: Kapazität*, Fähigkeit*, Kompetenz*, =Vermögen
  it: capacità, attitudin*, competenz*, mezzi per
  pt: capacidade*, aptidão, competência*, meios para
authorise 3 ~ allow, permission, approve
  en: authorise, authorisation, licensed, sanctioned, clearance, mandate, sign off on, empowered, =authorize, =authorized, =authorizes, =authorizing, =authorization, authorised, authorising
  fr: autoris*, habilit*, agrément, donner son aval, accrédit*
  es: autoriz*, habilit*, acredit*, =avaló, =avalar, autorizar, autoriza, autorizó, autorizado, autorizada, autorizados, autorizaron, autorizara, autorización, autorizaciones
  de: genehmig*, Genehmigung*, autorisier*, befugt*, Befugnis*, ermächtig*, berechtig*, zulassen, Zulassung*
  it: autorizz*, abilit*, nulla osta, benestare, avall*
  pt: autoriz*, habilit*, aval, anuência, credenci*
approve 2 ~ agree, authorise, support, bill
  en: approve, approval, endorse, endorsement, rubber-stamp, ratify, sign off, signed off, give _ blessing, thumbs up
  fr: approuv*, approbation, valid*, entérin*, adopt*
  es: aprob*, aprueb*, visto bueno, ratific*, =avaló, =avalar, =avalado
  de: =gebilligt, =billigte, =billigten, Billigung, genehmig*, zustimm*, zugestimmt, stimmte _ zu, absegn*, abgesegnet
  it: ratific*, avall*, benestare, =approvato, =approvata, =approva, =approvare, =approvazione, =approvò
  pt: ratific*, aval, chancel*, =aprovar, =aprova, =aprovou, =aprovado, =aprovada, =aprovação
necessary 2 ~ need, must
  en: necessary, necessarily, necessity, essential, indispensable, vital, required, requisite
  fr: nécessaire*, nécessairement, indispensable*, essentiel*, primordial*
  es: necesari*, imprescindible*, indispensable*, esencial*
  de: notwendig*, nötig*, erforderlich*, unerlässlich*, unabdingbar*, zwingend
  it: necessari*, indispensabil*, essenzial*
  pt: necessári*, imprescindív*, indispensáv*, essencial*
must 1 ~ require, need, duty
  en: must, have to, has to, had to, ought to, obliged to, bound to, got to
  fr: doit, doivent, devra, devront, devrait, devraient, devoir, être tenu de, tenu de, il faut, =devait, =devaient
  es: debe, deben, debía, debían, deberá, deberán, debería, deberían, tiene que, tienen que, tuvo que, tuvieron que, hay que
  de: muss, müssen, musste, mussten, gemusst, soll, sollen, sollte, sollten, haben zu, hat zu
  it: deve, devono, doveva, dovevano, dovrà, dovranno, dovrebbe, dovrebbero, dover*, =bisogna
  pt: deve, devem, devia, deviam, deverá, deveria, deveriam, tem que, têm que, tem de, têm de, teve de, precisa de
require 2 ~ must, force, condition, demand
  en: require, requirement, oblige, obligation, obligatory, mandatory, compulsory, stipulate, necessitate, prerequisite
  fr: exig*, obligatoire, obligation, obliger, oblige, obligé, requis, requise, requiert, contraint, contrainte, imposer, impose
  es: requer*, requier*, oblig*, obligator*, preceptiv*, =exigir, =exige, =exigen, =exigencia
  de: vorschreib*, vorgeschrieben, schreibt _ vor, verpflicht*, Pflicht*, Auflage*, obligatorisch*, erforder*, vorausgesetzt, =verlangt, =verlangen, =verlangte
  it: richied*, imporre, impone, impongono, requisit*, =obbligare, =obbliga, =obbligato, =obbligatorio, =obbligatoria, =esige, =esigere
  pt: requer*, obrigat*, impõe, impôs, =obriga, =obrigou, =obrigatório, =obrigatória, =obrigatoriedade, =exige, =exigem, =exigiu, =exigência, =exigências
duty 3 ~ must, responsible
  en: obligation, onus, duty of care, burden, =duty, =responsibility, duties
  fr: devoir de, obligation*, charge de, responsabilité*
  es: deber de, deberes, obligación, obligaciones, responsabilidad
  de: Pflicht*, Verpflichtung*, Aufgabe, Verantwortung, verpflichtung, verpflichtungen
  it: dovere di, doveri, responsabilità, =obbligo, =obblighi
  pt: dever de, deveres, responsabilidade, =obrigação, =obrigações
pressure 2 ~ force, threaten, lobby
  en: pressure, pressurise, lean on, leaned on, arm-twisting, push, squeeze, put the screws
  fr: pression, pressions, faire pression, fait pression
  es: presión, presiones, presion*
  de: Druck, unter Druck, gedrängt, drängen, drängt, drängte
  it: pression*, fare pressione, sotto pressione
  pt: pressão, pressões, =pressionou, =pressionado, =pressionada
# will and choice
intend 2 ~ plan, goal, want, deliberate
  en: intend, intention, intent, aim to, mean to, meant to, have in mind, plan to, set out to, purport to
  fr: intention*, avoir l'intention, a l'intention, compte faire, entend faire, projet de, vouloir
  es: intención, intenciones, pretend*, se propone, tiene previsto
  de: Absicht*, beabsichtig*, vorhaben, hat vor, haben vor, hatte vor, gedenkt
  it: intend*, intenzion*, mira a, mirano a, propositi
  pt: intenção, intenções, pretend*, tenciona
by-accident 3 ~ mistake, accident
  en: by accident, accidental, accidentally, inadvertent, inadvertently, unintentional, unintentionally, by mistake, by chance, unwittingly, not on purpose
  fr: par accident, accidentel*, par inadvertance, involontaire*, sans le vouloir, par erreur, par mégarde, par hasard, fortui*
  es: por accidente, accidental*, sin querer, involuntari*, por error, por descuido, inadvertid*, fortuit*
  de: versehentlich*, aus Versehen, unabsichtlich*, unbeabsichtigt*, irrtümlich*, zufällig*, ungewollt*, fahrlässig
  it: per sbaglio, per errore, accidental*, involontari*, inavvertit*, per caso, fortuit*
  pt: por acidente, acidental*, sem querer, involuntári*, por engano, por erro, inadvertid*, por acaso
want 1 ~ intend, wish, seek
  en: want, wanted, desire, eager, keen to, would like, willing to, willingness
  fr: vouloir, veut, veulent, voulait, voulaient, voulu, voudrait, souhait*, désir*, envie de, volonté
  es: quiere, quieren, quiso, desear, desea, desean, deseo, voluntad, ganas de, querer, quería, querían, quiera, quieran
  de: wollen, will, wollte, wollten, gewollt, möchte, möchten, wünsch*, gewillt, Wille, Willen
  it: vuole, vogliono, vorrebbe, vorrebbero, desider*, volontà, =volere, =voleva, =volevano, =voluto
  pt: quis, deseja*, desejo, vontade, =querer, =quer, =querem, =queria, =queriam
wish 2 ~ want, hope
  en: wish, yearn, craving, aspiration, aspire, dream of, =longing
  fr: souhait*, voeu, voeux, vœu, vœux, désir*, aspir*, rêve de
  es: desear, desea, desean, deseo, deseos, anhel*, aspir*, sueño de
  de: wünsch*, Wunsch, Wünsche, gewünscht, Sehnsucht, anstreb*
  it: desider*, auguri*, augur*, aspir*
  pt: desej*, anseio, anseia, almej*, aspir*
try 1 ~ seek, effort
  en: try, tried, attempt, endeavour, endeavor, seek to, sought to, effort, bid to, strive, strove, have a go, take a stab
  fr: essay*, tenter, tente de, tentent de, tenté, tentative*, cherche à, cherchent à, cherché à, s'efforc*, effort*
  es: intent*, tratar de, trata de, tratan de, trató de, esfuerz*
  de: versuch*, bemüh*, bestreb*, Anstrengung*
  it: cercare di, cerca di, cercano di, cercato di, tentare, tenta di, tentato, tentativ*, provare a, prova a, sforz*
  pt: tentar, tenta, tentam, tentou, tentaram, tentativa*, esforç*
seek 2 ~ look-for, want, request, try
  en: seek, sought, pursue, pursuit, look for, looking for, hunt for, quest
  fr: en quête, =chercher, =cherche, =cherchent, =cherchait, =cherché, en quête de
  es: busc*, persegu*, persigu*, perseguir
  de: suchen, sucht, suchte, gesucht, suche, anstreb*, streb*
  it: persegu*, =cercare, =cerca, =cercano, =cercato, alla ricerca di
  pt: buscar, busca, buscam, =procurar, =procura, =procuram, =procurou, =procuraram
decide 2 ~ choose, conclude, ruling
  en: decide, decision, make up _ mind, resolve to, resolved to, opt, determination, settle on, determine, determines
  fr: décid*, décision*, résolu à, =tranché, =tranchera
  es: decid*, decisión, decisiones, resuelv*, optar, optó
  de: entscheid*, entschied*, Entscheidung*, beschließ*, beschloss*, beschlossen, Beschluss, Beschlüsse, entschloss*, entschließ*, festlegen, festgelegt
  it: decid*, decis*, optare, =stabilire, stabilito
  pt: decid*, decisão, decisões, optar, optou
choose 2 ~ decide, prefer
  en: choose, chose, chosen, choice, opt for, pick, select, selection, go for, plump for, cherry-pick
  fr: chois*, choix, opter pour, opte pour, sélection*, préfér*
  es: elegir, eligió, elige, eligen, elección de, escog*, optar por, optó por, seleccion*
  de: auswähl*, ausgewählt, Auswahl, aussuchen, ausgesucht, entschied sich für
  it: scegli*, scelg*, scelt*, scelse, selezion*, optare per
  pt: escolh*, opção, optar por, optou por, selecion*, selec*
option 2 ~ choose, possible
  en: option, optional, alternative, choice, plan B
  fr: option*, alternative*, facultati*, choix
  es: opción, opciones, alternativ*, opcional*
  de: Option*, Alternative*, optional*, Wahlmöglichkeit, Wahlmöglichkeiten, wahlweise
  it: opzion*, alternativ*, facoltativ*
  pt: opção, opções, alternativ*, opcional*, facultativ*
prefer 2 ~ choose, like
  en: prefer, preference, preferred, favour, favor, favourite, favorite, rather than
  fr: préfér*, préfère*, de préférence, plutôt que, =favori, =favorite, =favoris
  es: prefer*, prefier*, favorit*
  de: bevorzug*, vorzieh*, vorgezogen, Vorliebe*, präferier*, Präferenz*, =lieber
  it: preferi*, prefer*, favorit*
  pt: prefer*, prefir*, favorit*
effort 2 ~ try, work
  en: effort, endeavour, endeavor, drive to, push to, exertion, hard work
  fr: effort*, démarche*
  es: esfuerz*, empeño, empeñ*
  de: Bemühung*, Anstrengung*, Einsatz, Mühe
  it: sforz*, impegno
  pt: esforç*, empenh*
# hidden and open
secret 3 ~ confidential, private, hide, covert, undisclosed
  en: secret, secrecy, secretly, hush-hush, under wraps, clandestine, hidden, cloak-and-dagger, on the quiet, behind closed doors, under the table, concealed, undisclosed, non-public
  fr: secret, secrète, secrets, secrètes, secrètement, en secret, en catimini, caché, cachée, occulte*, en douce, clandestin*, en coulisses, à huis clos
  es: secret*, en secreto, ocult*, clandestin*, a puerta cerrada, a escondidas, bajo cuerda, entre bastidores
  de: geheim*, Geheimnis*, heimlich*, verdeckt*, im Verborgenen, hinter verschlossenen Türen, insgeheim, verborgen*, klammheimlich, unter der Hand
  it: segret*, in segreto, nascost*, occult*, clandestin*, sottobanco, a porte chiuse, dietro le quinte
  pt: secret*, segredo*, em segredo, sigil*, ocult*, clandestin*, às escondidas, a portas fechadas, nos bastidores
covert 4 ~ secret, spy
  en: covert, covertly, undercover, stealth, stealthily, surreptitious, surreptitiously, furtive, on the sly, by stealth, black ops
  fr: clandestin*, furti*, infiltré*, sous couverture, en sous-main, en cachette, à la dérobée
  es: encubiert*, clandestin*, furtiv*, de incógnito, solapad*, subrepticia*
  de: verdeckt*, verdeckte Ermittler, heimlich*, klandestin*, Undercover*, im Geheimen
  it: sotto copertura, clandestin*, furtiv*, surrettizia*, di nascosto
  pt: encobert*, disfarçad*, clandestin*, furtiv*, sub-reptíci*, à paisana
hide 3 ~ secret, cover-up, silence
  en: hide, hid, hidden, conceal, concealment, mask, disguise, withhold, withheld, keep from, kept from, obscure, sweep under the rug, sweep under the carpet, =bury
  fr: cacher, cache, cachent, caché, cachée, cachait, dissimul*, occult*, =masquer, =masquait, camoufl*, taire, mettre sous le tapis
  es: ocult*, escond*, disimul*, encubr*, enmascar*, camufl*
  de: verbergen, verbirgt, verbarg, verborgen*, verstecken, versteckt, versteckte, verheimlich*, verschweig*, verschwieg*, vertusch*, verschleier*, kaschier*, vorenthalten
  it: nascond*, nascost*, nascose, occult*, dissimul*, insabb*, =celare, =celato
  pt: esconder, escond*, ocult*, encobr*, omit*, dissimul*, camufl*
cover-up 4 ~ hide, secret, scandal
  en: cover-up, coverup, cover up, covered up, whitewash, hush up, hushed up, hush money, sweep under
  fr: étouffer l'affaire, étouffer le scandale, étouffé l'affaire, étouffement, camouflage, omerta
  es: encubrimient*, encubr*, tapadera, tapar, echar tierra
  de: vertusch*, Vertuschung*, verschleier*, Verschleierung*, unter den Teppich, totschweigen
  it: insabbi*, insabbiamento, occultamento, mettere a tacere, messo a tacere
  pt: encobrimento, acobert*, abafar, abafou, abafamento, varrer para debaixo
undisclosed 4 ~ secret, unknown
  en: undisclosed, not disclosed, unreported, not made public, never made public, not revealed, unspecified, unannounced, previously unknown, non-public, unpublished
  fr: non divulgué, non divulguée, tenu secret, tenue secrète, non révélé, pas été rendu public, pas rendu public, non précisé, jamais rendu public
  es: no revelad*, sin revelar, no divulgad*, no hecho público, sin especificar
  de: nicht öffentlich, nicht bekannt, nicht genannt, ungenannt*, unveröffentlicht, nicht offengelegt, nichtöffentlich
  it: non divulgat*, non rivelat*, non resa pubblica, non reso pubblico, non precisat*
  pt: não revelad*, não divulgad*, não especificad*
transparent 3 ~ public, disclose, honest, open
  en: transparent, transparency, open about, upfront, candour, candor, forthright, frank, out in the open, lay cards on the table, =candid, =candidly, =openness
  fr: transparen*, franchise, ouvertement, à découvert, sans détour
  es: transparen*, franqueza, abiertamente, sin tapujos
  de: transparent*, Transparenz*, offenleg*, Offenheit, unverblümt, freimütig*, offen über
  it: trasparen*, franchezza, apertamente, schiett*, alla luce del sole
  pt: transparen*, franqueza, abertamente, às claras
public 2 ~ transparent, publish, population
  en: public, publicly, publicity, open to the public, general public, in the open
  fr: public, publics, grand public, =publique, =publiques, =publiquement
  es: =público, pública, públicos, públicas, =públicamente
  de: öffentlich*, Öffentlichkeit, publik, allgemein zugänglich
  it: pubblico, pubblica, pubblici, pubbliche, =pubblicamente
  pt: público, pública, públicos, públicas, =publicamente
honest 3 ~ true, transparent, fair
  en: honest, honestly, honesty, sincere, sincerely, sincerity, straightforward, good faith, above board, =integrity
  fr: honnêt*, sincèr*, sincérité, de bonne foi, bonne foi, =intégrité
  es: honest*, honrad*, sincer*, buena fe, =integridad
  de: ehrlich*, aufrichtig*, redlich*, guten Glaubens, Integrität, gutem Glauben
  it: onest*, sincer*, buona fede, =integrità
  pt: honest*, sincer*, boa-fé, boa fé, =integridade
dishonest 4 ~ lie, deceive, corruption
  en: dishonest, dishonesty, bad faith, insincere, crooked, two-faced, hypocrite, hypocrisy, hypocritical, double standard, disingenuous
  fr: malhonnêt*, mauvaise foi, hypocri*, fourbe, deux poids deux mesures, déloyal*
  es: deshonest*, mala fe, hipócrit*, hipocresía, doble rasero, desleal*
  de: unehrlich*, unaufrichtig*, heuchler*, Heuchelei, Doppelmoral, scheinheilig*, unredlich*
  it: disonest*, malafede, mala fede, ipocri*, due pesi e due misure, sleal*
  pt: desonest*, má-fé, má fé, hipócrit*, hipocrisia, desleal
# weight of things
important 1 ~ main, serious
  en: significant, significance, crucial, key, pivotal, major, =importantly, =critical, =critically, =momentous, =substantial, =fundamental, =fundamentally, important, importance
  fr: important*, crucial*, majeur, majeure, significati*, déterminant*, importance, important, importante
  es: important*, crucial*, significativ*, clave, relevante*, trascenden*
  de: wichtig*, bedeutend*, bedeutsam*, entscheidend*, wesentlich*, maßgeblich*, =zentral, =zentrale Rolle
  it: important*, cruciale, fondamental*, significativ*, rilevant*, chiave
  pt: important*, crucial, relevant*, significativ*, chave, fundamental*
minor 3 ~ small
  en: trivial, insignificant, unimportant, petty, of little consequence, immaterial, footnote, =minor, =negligible, =marginal
  fr: anodin*, négligeable*, insignifian*, marginal*, dérisoire*, bénin
  es: insignifican*, trivial*, irrelevan*, marginal*, desdeñable*
  de: unwichtig*, unbedeutend*, geringfügig*, nebensächlich*, Bagatell*, marginal*, unerheblich*
  it: insignifican*, trascurabil*, irrilevan*, marginal*, banal*
  pt: insignifican*, irrelevan*, trivial*, marginal*, ínfim*
main 1 ~ important
  en: main, mainly, principal, primarily, foremost, central, =primary, =primarily
  fr: principal*, principaux, essentiellement, avant tout
  es: principal*, primordial*, ante todo
  de: hauptsächlich*, vorrangig*, wichtigste, wichtigsten, vor allem
  it: principal*, soprattutto
  pt: principalmente, sobretudo, primordial, =principal, =principais
serious 2 ~ important
  en: serious, seriously, grave, gravity, grievous, dire, egregious, acute, =severe, =severely, =severity
  fr: grave, graves, gravement, gravité, sérieu*, sévère*
  es: grave, graves, gravemente, gravedad, sever*, serio, seria, serios, =seriamente, serias
  de: ernst*, schwerwiegend*, gravierend*, schwere, schweren, schwerer, ernsthaft*
  it: grave, gravi, gravemente, gravità, =serio, =seria, =seri, =seriamente
  pt: sever*, grave, graves, =gravemente, =gravidade, sério, séria, sérios, =seriamente, sérias
urgent 3 ~ immediately, important
  en: urgent, urgently, urgency, time-sensitive, imperative, without delay, =pressing, emergency measure
  fr: urgent*, urgence*, pressant*, d'urgence, impérati*
  es: urgent*, urgencia*, apremian*, imperios*
  de: dringend*, Dringlichkeit, dringlich*, eilig*, Notfall*, akut*
  it: urgen*, emergenz*, impellent*
  pt: urgent*, urgência*, premente*, emergência*
good 1
  en: great, excellent, terrific, superb, fine, well, =positive, =positively, =fantastic, =wonderful, =awesome, good
  fr: bon, bonne, bons, bonnes, bien, excellent*, formidable, =positif, =positive, =positifs, =positives, =meilleur, =meilleure, =meilleurs, =meilleures
  es: bueno, buena, buenos, buenas, buen, bien, excelente*, positiv*
  de: gut, gute, guten, guter, gutes, ausgezeichnet*, hervorragend*, =positiv, =positive, =positiven
  it: buono, buona, buoni, buone, bene, eccellent*, positiv*, ottim*
  pt: bom, boa, bons, boas, bem, excelente*, positiv*, ótim*
bad 2 ~ harm, worsen, serious
  en: bad, badly, poor, awful, terrible, negative, lousy, dire, abysmal, =appalling, =dreadful, =worst, =worse
  fr: mauvais*, terrible*, affreu*, négati*, lamentable*, désastreu*, =pire, =pires
  es: terrible*, negativ*, pésim*, nefast*, =malo, =mala, =malos, =malas, mal
  de: schlecht*, schlimm*, schrecklich*, negativ*, miserabel, furchtbar*
  it: cattiv*, terribil*, negativ*, pessim*, =male
  pt: mau, ruim, ruins, terrív*, negativ*, péssim*
fair 3 ~ right-correct, equal, honest
  en: fair, fairness, equitable, even-handed, impartial, impartiality, level playing field, unbiased, reasonable
  fr: équitable*, équité, loyal, impartial*
  es: equitativ*, equidad, ecuánime, imparcial*, =justo, =justa, =justos
  de: fair, faire, fairen, Fairness, gerecht*, unparteiisch*, unvoreingenommen
  it: equo, equa, equità, giusto, giusta, imparzial*
  pt: equitativ*, equidade, imparcial*, =justo, =justa
unfair 3 ~ discriminate, wrong
  en: unfair, unfairly, unjust, unjustly, injustice, biased, bias, one-sided, lopsided, raw deal
  fr: injuste*, injustice*, inéquitable*, partial*, partialité, biais*, biaisé, déloyal*
  es: injust*, sesgad*, desleal*, inicu*, =parcialidad
  de: unfair*, ungerecht*, Ungerechtigkeit, parteiisch*, voreingenommen, einseitig*, unlauter*
  it: ingiust*, iniqu*, di parte, sleal*, =parzialità
  pt: injust*, tendencios*, iníqu*, desleal*, =parcialidade
moral 3 ~ right-correct
  en: moral, morality, ethical, ethics, ethically, conscience, values, scruples, =principled, =principles
  fr: moral*, moraux, éthique*, déontologi*, scrupule*
  es: moral*, étic*, principios éticos, escrúpul*, deontológ*
  de: moralisch*, Moral, ethisch*, Ethik*, Skrupel*, sittlich*, =Gewissen
  it: moral*, etic*, scrupol*, deontolog*
  pt: étic*, escrúpul*, deontológ*, moral, morais
immoral 4 ~ scandal, illegal, dishonest
  en: immoral, unethical, unscrupulous, reprehensible, despicable, unconscionable, ethically dubious, amoral, disgraceful
  fr: immoral*, contraire à l'éthique, sans scrupule*, ignoble*, honteu*, indign*
  es: inmoral*, sin escrúpulos, poco étic*, indign*, deplorable
  de: unmoralisch*, unethisch*, skrupellos*, verwerflich*, sittenwidrig*, schändlich*, unanständig*
  it: immoral*, senza scrupoli, non etic*, ignobil*, spregevol*
  pt: imoral*, imorais, antiétic*, inescrupulos*, ignóbil, vergonhos*
scandal 3 ~ outrage, controversy, cover-up
  en: scandal, scandalous, furore, furor, disgrace, debacle, fiasco, imbroglio, =affair
  fr: scandal*, affaire d'état, =affaire
  es: escándal*, escandal*
  de: Skandal*, Affäre*, Eklat*, skandalös*
  it: scandal*
  pt: escândal*
controversy 3 ~ dispute, scandal, debate
  en: controversy, controversial, contentious, divisive, polarising, polarizing, hot-button, firestorm, uproar
  fr: controvers*, polémi*, clivant*
  es: controver*, polémic*, polemi*
  de: kontrovers*, umstritten*, strittig*, Streitthema, Kontroverse*
  it: controvers*, polemic*, divisiv*
  pt: controv*, polémic*, polêmic*
strange 3 ~ surprise
  en: strange, weird, bizarre, peculiar, curious, unusual, abnormal, outlandish, =odd, =oddly
  fr: bizarr*, curieu*, insolit*, inhabituel*, anormal*, =étrange, =étranges, =étrangement
  es: extrañ*, rareza, insólit*, inusual*, anormal*, =raro, =rara, =raros
  de: seltsam*, merkwürdig*, sonderbar*, bizarr*, ungewöhnlich*, kurios*, eigenartig*
  it: bizzarr*, insolit*, anomal*, =strano, =strana, =strani
  pt: estranh*, esquisit*, bizarr*, insólit*, incomum, invulgar
normal 2 ~ usual
  en: normal, normally, ordinary, usual, usually, commonplace, routine, standard, business as usual, typical, typically
  fr: normal*, normaux, habituel*, ordinaire*, typique*, d'habitude, =courante, =couramment
  es: normal*, habitual*, ordinari*, corriente, típic*
  de: normal*, üblich*, gewöhnlich*, gängig*, typisch*, alltäglich*, Routine*
  it: normal*, abitual*, ordinari*, consuet*, tipic*
  pt: normal*, habitual*, habituais, comum, corriqueir*, típic*, =normais
# feelings
surprise 2 ~ shock, unexpected
  en: surprise, surprised, surprising, astonish, astonishment, amaze, amazement, startle, stunned, raise eyebrows, raised eyebrows, jaw-dropping
  fr: surpren*, surpris, surprise, étonn*, ahuri*, interloqu*, stupéfait, =stupéfaction, =sidéré, =sidérée
  es: sorpr*, asombr*, =estupefacto
  de: überrasch*, erstaun*, verblüff*, staunen, verwunder*
  it: sorpr*, stupore, stupire, stupito, stupita, meravigli*, sbalord*
  pt: surpr*, espant*, =estupefato
shock 3 ~ surprise, outrage, scandal
  en: shock, shocked, shocking, shockingly, stun, stunned, appal, appalled, appalling, horrify, bombshell, dismay, thunderstruck
  fr: choc, choqu*, boulevers*, abasourdi*, effar*, consterné*, =stupéfait, =stupéfaite, =sidéré, =sidérée, sidération
  es: conmoc*, conmocionó, chocante*, horroriz*, escandaliz*, =impactante, =estupefacto
  de: Schock*, schockier*, entsetz*, fassungslos*, erschütter*, bestürz*, erschreck*
  it: choc, shock, scioccant*, scioccat*, sconvol*, sconcert*, sbigott*, allibit*
  pt: choque, chocant*, chocad*, chocou, estarrec*, perplex*, horroriz*
anger 3 ~ outrage, frustration
  en: anger, angry, angrily, furious, fury, rage, irate, ire, livid, enrage, infuriate, incense, fume, indignant, annoyed
  fr: colère, furieu*, fureur, rage, énerv*, irrit*, agac*, courrou*, fâch*
  es: enfad*, enoj*, furioso, furiosa, furia, rabia, indign*, cólera, irrit*
  de: Wut, wütend*, Zorn, zornig*, verärger*, Ärger, Empörung, erbost*, aufgebracht*, sauer, verbittert
  it: rabbia, arrabbi*, furioso, furiosa, furia, collera, irrit*, infuri*
  pt: raiva, furioso, furiosa, irrit*, zang*, revolt*, cólera, =fúria
outrage 3 ~ anger, shock, scandal, protest
  en: outrage, outraged, outrageous, indignation, uproar, backlash, outcry, furore, furor, storm of protest, up in arms, firestorm
  fr: indign*, scandalis*, tollé, levée de boucliers, révoltant*, vent debout, =outrée, =outrés
  es: indign*, escandaliz*, ultraj*, revuelo
  de: empör*, Empörung, Entrüstung*, entrüstet*, Aufschrei, Shitstorm, Proteststurm, aufregung, ungeheuerlich
  it: indign*, scandalizz*, oltraggi*, sdegn*, levata di scudi
  pt: indign*, ultraj*, escandaliz*, revolt*
fear 2 ~ worry, danger
  en: fear, afraid, feared, frighten, scare, scared, dread, terrified, alarm, panic, terrifying
  fr: peur, peurs, crain*, crainte*, effray*, redout*, angoiss*, paniqu*, terrif*, effroi
  es: miedo, miedos, =temer, =teme, =temen, =temía, temor*, asust*, pánico, =aterrado, =aterrador
  de: Angst, Ängste, fürcht*, befürcht*, Befürchtung*, Furcht, erschrecken, Panik*, ängst*
  it: paura, paure, =temere, =teme, =temono, =temeva, timor*, spavent*, panico, terroriz*
  pt: =temer, =teme, =temem, temor*, receio*, assust*, pânico, medo, medos
worry 2 ~ fear
  en: worry, worried, worrying, concern, concerned, concerning, anxiety, anxious, alarm, uneasy, unease, trouble, jittery, apprehension, =nervous
  fr: inquiét*, inquiet*, inquiète*, préoccup*, souci, soucis, soucieu*, alarm*, anxi*
  es: preocup*, inquiet*, alarm*, ansie*, zozobr*
  de: =Sorge, =Sorgen, besorg*, beunruhig*, Bedenken, bedenklich*, verunsichert, verunsicherte, verunsicherung
  it: preoccup*, inquiet*, allarm*, ansi*
  pt: preocup*, inquiet*, alarm*, ansied*, =apreensivo, =apreensiva
hope 2 ~ wish, expect, optimistic
  en: hope, hopeful, hopefully, keep fingers crossed, wishful
  fr: espoir*, espér*, espère*, espérance
  es: esperanza*, esperanz*, ojalá
  de: hoffen, hofft, hoffte, gehofft, Hoffnung*, hoffentlich
  it: sperare, spera, sperano, sperav*, speranz*, auspic*
  pt: esperanç*, torcer para, oxalá, =tomara
optimistic 3 ~ hope, confident
  en: optimistic, optimism, optimist, upbeat, bullish, rosy
  fr: optimis*
  es: optimis*
  de: optimis*, zuversicht*
  it: ottimis*
  pt: otimis*, optimis*
pessimistic 3 ~ worry, doubt
  en: pessimistic, pessimism, pessimist, gloomy, gloom, bleak, bearish, doom
  fr: pessimis*, morosité, sombre
  es: pesimis*, sombrí*
  de: pessimis*, düster*, Schwarzmaler*
  it: pessimis*, fosco
  pt: pessimis*, sombri*
disappoint 3 ~ frustration, regret, fail
  en: disappoint, disappointment, disappointed, disappointing, let down, letdown, disillusion, dismay, underwhelming
  fr: déçu*, décev*, décept*, désillusion*, désenchant*
  es: decepcion*, decepción, defraudad*, desilusi*, desengañ*
  de: enttäusch*, Enttäuschung*, ernüchter*
  it: delus*, delud*, disillus*, amareggiat*
  pt: decepcion*, decepç*, dececion*, deceção, desilud*, desilus*, frustrad*
frustration 3 ~ anger, disappoint
  en: frustration, frustrated, frustrating, exasperation, exasperated, fed up
  fr: frustr*, exaspér*, ras-le-bol
  es: exasper*, hartazgo, harto, =frustrado, =frustrada, =frustración
  de: Frust*, frustrier*, genervt, die Nase voll
  it: frustr*, esasper*, stufi
  pt: frustr*, exasper*, fart* de
happy 2 ~ satisfied, praise
  en: happy, happiness, glad, delighted, joy, joyful, pleased, thrilled, cheerful, elated, overjoyed
  fr: heureu*, bonheur, joie, joyeu*, ravi, ravie, réjoui*, content, contente
  es: feliz, felices, felicidad, alegr*, content*, encantad*
  de: glücklich*, froh, erfreut*, freuen, freut, freute, Freude, fröhlich*, =Glück
  it: felic*, gioia, contento, contenta, content*, lieto, lieta, rallegr*
  pt: feliz, felizes, felicidade, alegr*, contente*, satisfeit*
satisfied 2 ~ happy, agree
  en: satisfied, satisfaction, satisfy, contented, welcome the decision
  fr: satisf*, content, contente
  es: satisf*, complac*
  de: zufrieden*, befriedig*, Genugtuung
  it: soddisf*
  pt: satisf*, content*
sad 3 ~ mourn, disappoint
  en: sad, sadly, sadness, grief, sorrow, heartbroken, mourn, upset, saddened, distressed, tragic
  fr: trist*, chagrin*, attrist*, deuil, endeuill*
  es: trist*, entristec*, luto, apenad*
  de: traurig*, Trauer*, betrübt*, trauern, trauert, bekümmer*
  it: trist*, rattrist*, lutto, addolorat*, cordoglio
  pt: trist*, entristec*, luto
proud 3 ~ boast, happy
  en: proud, proudly, pride
  fr: fier de, fière de, fiers de, fierté, orgueil
  es: orgullos*, orgullo
  de: stolz*, Stolz
  it: orgoglios*, orgoglio, =fiero, fiera di
  pt: orgulh*
shame 3 ~ embarrass, guilt, regret
  en: shame, ashamed, shameful, shameless, disgrace, humiliate, humiliation
  fr: honte*, honteu*, humili*, déshonor*
  es: vergüenza*, vergonz*, avergonz*, avergüenz*, humill*
  de: Scham*, beschäm*, schäm*, Schande*, blamier*, Blamage, demütig*
  it: vergogn*, umiliare, umiliato, umiliazione, umiliante, disonor*
  pt: vergonh*, envergonh*, humilh*
embarrass 3 ~ shame
  en: embarrass, embarrassment, embarrassing, awkward, red-faced, blush, cringe, mortified
  fr: embarrass*, dans l'embarras, mal à l'aise, =gêne, =gênant, =gênante, embarrassé, embarrassant
  es: bochorn*, incómod*, abochorn*, =embarazoso, =embarazosa
  de: peinlich*, Peinlichkeit*, blamab*, unangenehm*, =Verlegenheit
  it: imbarazz*
  pt: embaraç*, vexam*, vexat*, =constrangedor, =constrangimento, =constrangido
love 2 ~ like
  en: love, loved, adore, affection, beloved, fond of, passion
  fr: aimer, aime, aiment, aimait, aimé, amour, ador*, affection, =passion
  es: =amar, =amaba, ama a, amor, ador*, cariñ*, enamor*
  de: liebte, geliebt, verliebt*, Zuneigung, =lieben, =Liebe, =liebt
  it: =amare, amor*, ador*, innamor*, affetto
  pt: =amar, amor, ador*, apaixon*, carinh*
like 2 ~ love, prefer
  en: =liked, likeable, enjoy, enjoyable, fond of, appreciate, fancy, keen on
  fr: apprécie, apprécient, apprécié, plaît, plaire, plaisait, goût pour
  es: gusta, gustan, gustó, gustaba, apreci*, agrad*
  de: mag, gemocht, gefällt, gefallen, gefiel, schätzt an, gern, =mögen, =gemocht
  it: piace, piacciono, piaceva, piaciut*, gradi*, apprezz*
  pt: gosta, gostam, gostou, gostava, gostar, apreci*, agrad*, curti*
hate 3 ~ anger, racism, enemy
  en: hate, hated, hatred, loathe, despise, detest, abhor, hateful, hate speech, animosity, =hostility, =hostile
  fr: haine, haineu*, haïr, hait, détest*, abhorr*, exécr*, hostilité, hostile*
  es: odiar, odia, odian, odio, detest*, aborrec*, hostil*
  de: Hass*, hassen, hasst, hasste, gehasst, verhasst*, verabscheu*, feindselig*, Hetze
  it: odiare, odia, odio, detest*, avversion*, ostil*
  pt: odiar, odeia, ódio, detest*, abomin*, hostil*
disgust 4 ~ outrage, hate
  en: disgust, disgusted, disgusting, revulsion, repulsive, sickening, repugnant, abhorrent, vile
  fr: dégoût*, écoeur*, écœur*, répugn*, ignoble*, infâme*
  es: asco, asque*, repugn*, repulsiv*
  de: Ekel*, ekelhaft*, angewidert, widerlich*, abstoßend*, abscheulich*
  it: disgust*, schifoso, schifo, ripugn*, ribrezz*
  pt: nojo, nojent*, repugn*, repuls*, asqueros*
sympathy 3 ~ support, sad
  en: sympathy, sympathetic, compassion, compassionate, empathy, condolences, pity, solidarity, commiserate
  fr: compassion, empathie, sympathie, condoléance*, pitié, solidarité, compatir
  es: compasi*, empatía, simpatía, condolencia*, pésame, solidari*, lástima
  de: Mitgefühl, Mitleid, Empathie, Beileid, Anteilnahme, Solidarität*, Sympathie*
  it: compassion*, empatia, simpatia, condoglian*, solidariet*, pietà
  pt: compaixão, empatia, simpatia, condolência*, pêsames, solidari*
# for and against
support 1 ~ help, approve, defend
  en: support, supporter, supportive, backer, endorse, stand behind, stood behind, get behind, rally behind, champion, side with, in favour of, in favor of, throw weight behind, lend weight, =backing, =backed, =backs
  fr: souten*, soutien*, appui*, appuy*, partisan*, en faveur, favorable*
  es: apoy*, respald*, partidari*, a favor, favorable*, secundar
  de: unterstütz*, Befürwort*, Anhänger*, Rückhalt, Rückendeckung, stärkt _ den Rücken, Zuspruch
  it: sostengono, sostegno, appoggi*, sostenitor*, a favore, favorevol*, spalleggi*, =sostenere, =sostenuto
  pt: apoi*, respald*, a favor, favoráv*, apoiador
oppose 2 ~ against, reject, protest, resist
  en: oppose, opposition, opponent, opposed, object to, objection, resist, resistance, stand against, stood against, take a stand
  fr: s'oppos*, oppos*, opposition, opposant*, hostile à, résist*, objection*
  es: opon*, opuso, opusieron, opuest*, oposición, oposit*, en contra, contrario a, objeción, =objetar
  de: ablehn*, Gegner*, Widerstand*, widersetz*, Opposition*, dagegen, Einwand, Einwände
  it: oppos*, oppon*, opposizione, opposit*, contrari*, obiezion*
  pt: oposi*, opõe, opõem, opôs, opositor*, contrári*, =objeção, =objeções
against 1 ~ oppose
  en: against, anti, versus, contrary to, in defiance of, in breach of
  fr: contre, à l'encontre, contraire à
  es: contra, en contra de, contrario a, contraria a
  de: gegen, wider, entgegen, zuwider
  it: contro, contrario a, contraria a, in contrasto
  pt: contra, contrário a, contrária a
resist 3 ~ oppose, defy
  en: resist, resistance, withstand, hold out against, hold-out, fend off, fight off
  fr: résist*, tenir tête, tient tête, tenu tête
  es: resist*, hacer frente
  de: Widerstand*, widersetz*, widersteh*, sträub*, wehren, wehrt, wehrte
  it: resist*, tenere testa, oppon*
  pt: resist*, fazer frente
defy 3 ~ resist, violate
  en: defy, defiance, defiant, disobey, disobedience, flout, rebel, insubordination
  fr: défier, défie, défi, défis, désobéi*, braver, bravé, insoum*, =rebelle, =rebelles
  es: desafi*, desobed*, rebel*, insumis*
  de: =trotzt, =trotzte, widersetz*, missacht*, ungehorsam*, rebellier*, aufbegehr*
  it: sfidare, sfida, sfidato, disobbed*, ribell*
  pt: desobed*, rebel*, =desafia, =desafiou, =desafiar
trust 3 ~ confident, believe, rely
  en: trust, trusted, trustworthy, trustworthiness, faith in, credible, credibility, reliable, reliability, =confidence
  fr: confiance, faire confiance, fiable*, fiabilité, crédib*, digne de confiance, se fier
  es: confiar, confía, confían, confianza, fiable*, fiabilidad, creíb*, credibilid*
  de: vertrau*, Vertrauen*, vertrauenswürd*, glaubwürdig*, verlässlich*, zuverlässig*
  it: fiducia, fidarsi, fida, fidano, affidabil*, attendibil*, credibil*
  pt: confiar, confia, confiam, confiança, confiáv*, fiável, fiabilidade, credibilid*
distrust 3 ~ doubt, suspect
  en: distrust, mistrust, lack of trust, distrustful, wary, wariness, breach of trust, loss of trust, loss of confidence
  fr: défian*, méfi*, méfiance*, manque de confiance, perte de confiance, abus de confiance
  es: desconfi*, desconfianza, recel*, falta de confianza, pérdida de confianza
  de: Vertrauensverlust, Vertrauensbruch, =Misstrauen, =misstraut, =misstrauisch
  it: sfiduc*, diffid*, diffident*, mancanza di fiducia
  pt: desconfi*, desconfiança, receos*, falta de confiança
rely 3 ~ trust, depend
  en: rely, reliance, reliant, depend on, count on, bank on, lean on
  fr: compter sur, compte sur, comptent sur, s'appuie sur, s'appuyer sur, repose sur, tributaire
  es: contar con, cuenta con, confiar en, se apoya en, =depender, =depende, =dependen
  de: verlassen auf, verlässt sich, angewiesen auf, setzt auf, setzen auf, stützt sich
  it: fare affidamento, si affida a, conta su, contare su, si basa su, =dipende, =dipendono
  pt: contar com, conta com, apoia-se em, =depende, =dependem, =depender
loyal 3 ~ trust, support
  en: loyal, loyalty, faithful, allegiance, staunch, steadfast, devoted, fealty
  fr: loyal*, loyauté, fidèle*, fidélité, allégeance
  es: leal, leales, lealtad*, fiel, fieles, fidelidad
  de: loyal*, Loyalität*, treu, treue, Gefolgschaft
  it: leale, leali, lealtà, fedel*, fedeltà
  pt: leal, leais, lealdade*, fiel, fiéis, fidelidade
betray 4 ~ trust, deceive
  en: betray, betrayal, betrayed, traitor, backstab, stab _ in the back, sell out, sold out, turncoat, treachery
  fr: trahi*, trahison*, traître*, poignardé dans le dos
  es: traicion*, traición, traidor*, delatar, delató
  de: verrat*, Verräter*, verraten, verrät, verriet, hintergeh*, hintergangen
  it: tradire, tradisc*, tradimento, tradito, tradita, traditor*
  pt: trair, traiu, traíd*, traição, traidor*
blame 3 ~ accuse, responsible, criticise, guilt
  en: blame, point the finger, pointed the finger, finger-pointing, scapegoat, lay at the door, at fault, fault, culprit, pin on, pinned on, culpable
  fr: blâm*, reproch*, rejeter la faute, rejette la faute, faute, bouc émissaire, pointer du doigt, imput*, tenir pour responsable
  es: culp*, echar la culpa, echa la culpa, achac*, chivo expiatorio, reproch*
  de: schuld, Schuldige, Schuldzuweisung, beschuldig*, verantwortlich machen, macht _ verantwortlich, Sündenbock, Sündenböcke, anlasten, angelastet
  it: incolp*, dare la colpa, capro espiatorio, addoss*, imput*, colpa, =colpe
  pt: culp*, pôr a culpa, bode expiatório, responsabiliz*, atribuir a culpa
responsible 2 ~ blame, duty
  en: liable, to blame, in charge, hold _ to account, =responsible, =responsibly, =responsibility, =responsibilities, =accountable, =accountability, =answerable
  fr: responsable*, responsabilité*, comptable de, redevable*, rendre des comptes
  es: responsab*, rendir cuentas, rendición de cuentas
  de: verantwort*, Verantwortung, zuständig*, Zuständigkeit*, haftbar, Rechenschaft
  it: responsab*, rendere conto, rendere conto di
  pt: responsáv*, responsab*, prestar contas, prestação de contas
irresponsible 4 ~ careless
  en: irresponsible, irresponsibly, reckless, recklessly, recklessness, cavalier, foolhardy, rash
  fr: irrespons*, inconscien*, imprudent*, imprudence, téméraire
  es: irrespons*, imprudent*, imprudencia, temerari*
  de: unverantwortlich, verantwortungslos, leichtsinnig*, rücksichtslos*, leichtfertig*, fahrlässig*
  it: irrespons*, imprudent*, sconsiderat*, incoscien*, avventat*
  pt: irrespons*, imprudent*, imprudência, temerári*
careless 4 ~ irresponsible
  en: careless, carelessly, carelessness, sloppy, slapdash, lax, slipshod, lackadaisical, cavalier, =negligent, =negligently, =negligence
  fr: négligen*, négligemment, laxis*, insouci*, désinvolt*, bâclé*
  es: negligen*, descuid*, displicen*, laxitud, dejadez
  de: nachlässig*, Nachlässigkeit*, fahrlässig*, Fahrlässigkeit, schlampig*, sorglos*, Schlamperei*, lax
  it: neglig*, trascurat*, superficialità, disattent*, lassis*
  pt: neglig*, descuid*, desleix*, displicen*
careful 3 ~ warn, attention
  en: carefully, caution, cautious, cautiously, prudent, prudence, wary, circumspect, tread carefully, =careful, =carefully
  fr: prudent*, prudence, précaution*, prudemment, attenti*, soigneu*
  es: prudent*, prudencia, cautela, cautel*, precaución, =cuidado, =cuidadoso, =cuidadosa, =cuidadosamente
  de: vorsicht*, sorgfältig*, Sorgfalt*, behutsam*, umsichtig*
  it: prudent*, prudenza, cautel*, cauto, cauta, attenzione
  pt: prudent*, prudência, cautel*, precaução, =cuidado, =cuidadoso, =cuidadosa, =cuidadosamente
tolerate 3 ~ allow, accept
  en: tolerate, tolerance, tolerant, put up with, condone, stomach, live with, turn a blind eye
  fr: tolér*, tolère*, cautionn*
  es: toler*, soportar, aguant*, =consentir, =consienten, =consiente
  de: tolerier*, Toleranz*, duld*, Duldung, hinnehm*, hingenommen, =ertragen
  it: toller*, sopport*
  pt: toler*, aguent*
respect 3 ~ comply, honour
  en: respect, respected, respectful, esteem, regard for, dignity, reverence
  fr: dignité, considération pour, =respect, =respecter, =respecte, =respectent, =respecté
  es: respet*, dignidad
  de: respekt*, Achtung, =achten, achtet, achtete, Würde, Wertschätzung
  it: dignità, =rispetto per, =rispettare, =rispetta, =rispettato
  pt: respeit*, dignidade
contempt 4 ~ insult, hate
  en: contempt, contemptuous, disdain, scorn, disrespect, disrespectful, derision, arrogance, arrogant
  fr: dédain*, irrespect*, arrogan*, =mépris, méprisant, =mépriser
  es: despreci*, desdén, desdeñ*, arrogan*, irrespet*, soberbia
  de: Verachtung, veracht*, Geringschätzung, respektlos*, arrogan*, Arroganz, herablassend*
  it: disprezz*, sdegn*, arrogan*, irrispett*, sprezzan*
  pt: desprez*, desdém, arrogan*, desrespeit*, soberba
brave 3 ~ defy, risk
  en: brave, bravery, courage, courageous, bold, boldness, dare, dared, fearless, heroic, hero
  fr: courag*, brave, braves, bravoure, audac*, =oser, =osé, =ose, héros, =héroïque
  es: valient*, valentía, coraje, audac*, audaz, atrev*, héroe*
  de: Mut, mutig*, tapfer*, wagt, wagte, gewagt, Zivilcourage, Held, Helden, kühn*
  it: coraggi*, audac*, osare, osato, eroe, eroi, eroic*
  pt: coraj*, coragem, valent*, audác*, audaz, ousad*, ousou, =herói, =heróis
# logic
not 1 ~ no, never
  en: not, n't, didn't, don't, doesn't, isn't, wasn't, aren't, weren't, hasn't, haven't, hadn't, won't, wouldn't, never
  fr: pas, ne, aucunement, nullement, non, jamais, ni
  es: no, tampoco, ni, nunca
  de: kein, keine, keinen, keiner, keinem, keinerlei, keineswegs, mitnichten, nie, =nicht
  it: non, né, neppure, nemmeno, mai, neanche
  pt: não, nem, tampouco, nunca
no 1 ~ not, nothing
  en: no, none, neither, nor, no such, zero
  fr: aucun, aucune, non, nul, nulle, pas de
  es: ningún, ninguna, ninguno, nula
  de: nein, kein, keine, keinen, keiner, keinem, keinerlei
  it: nessun, nessuna, nessuno, =alcun, =alcuna
  pt: nenhum, nenhuma, nenhuns, nenhumas
never 2 ~ not, no
  en: never, not ever, not once, at no time, at no point, by no means, under no circumstances, has yet to
  fr: jamais, à aucun moment, en aucun cas, nullement, d'aucune façon
  es: nunca, jamás, en ningún momento, en ningún caso, en absoluto
  de: nie, niemals, zu keiner Zeit, zu keinem Zeitpunkt, keinesfalls, keineswegs, in keinem Fall, nimmer
  it: mai, giammai, in nessun caso, in nessun momento, per nulla
  pt: nunca, jamais, em nenhum momento, em momento algum, de forma alguma, em caso algum
nothing 2 ~ no, nobody
  en: nothing, nil, zilch, not a thing, naught, not anything
  fr: rien
  es: nada
  de: gar nichts, =nichts
  it: niente, nulla
  pt: nada
nobody 2 ~ no, nothing
  en: nobody, no one, no-one, not a single person, not anyone
  fr: personne ne, nul ne, aucune personne
  es: nadie
  de: niemand*, keiner
  it: nessuno
  pt: ninguém
without 2 ~ no, lack
  en: without, devoid of, absent, minus, free of, bereft of
  fr: sans, dépourvu de, dépourvue de, dénué de, dénuée de, en l'absence de
  es: sin, carente de, desprovist* de, en ausencia de
  de: ohne, ohne dass, frei von, in Abwesenheit, bar jeder
  it: senza, privo di, priva di, in assenza di, sprovvist* di
  pt: sem, desprovid* de, na ausência de, carente de
no-longer 2 ~ stop, end
  en: no longer, anymore, any more, not any longer, any longer
  fr: ne _ plus, n'est plus, ne sont plus, n'ont plus, n'a plus, désormais plus
  es: ya no, dejó de, dejaron de, no más
  de: nicht mehr, nicht länger, kein _ mehr, keine _ mehr
  it: non più, non è più, non sono più, ormai non
  pt: já não, não mais, deixou de, deixaram de
lack 2 ~ without, need
  en: lack, lacking, absence, absent, want for, shortfall, dearth, missing
  fr: absence*, défaut de, carence*, =manque, =manquent, =manquait, =manquer
  es: falta, faltan, faltaba, carec*, carencia*, ausencia*
  de: fehlen, fehlt, fehlte, mangel, mängel, mangel*, Abwesenheit
  it: mancanz*, carenz*, assenz*, =manca, =mancano, =mancava
  pt: falta, faltam, faltava, carec*, carência*, ausência*
only 1 ~ exclusive
  en: only, solely, merely, exclusively, nothing but, sole, just, purely
  fr: seulement, uniquement, exclusivement, ne _ que, seul, seule, rien que, =simplement
  es: únicamente, tan solo, =meramente, =sólo, =solo, solamente, =exclusivamente
  de: nur, lediglich, bloß, allein, =ausschließlich, =einzig, =einzige, einzigen
  it: unicamente, =solo, =soltanto, =solamente, =esclusivamente
  pt: só, somente, apenas, unicamente, meramente, =exclusivamente
also 1 ~ other
  en: also, as well, too, in addition, additionally, moreover, furthermore, besides, likewise
  fr: aussi, également, en outre, de plus, par ailleurs, de surcroît
  es: también, además, asimismo, igualmente
  de: auch, ebenfalls, außerdem, zudem, darüber hinaus, ferner, überdies, ebenso
  it: anche, pure, altresì, =inoltre
  pt: também, além disso, ademais, igualmente
still 1 ~ continue
  en: still, nonetheless, nevertheless, to this day, even now, remains
  fr: toujours, encore, néanmoins, quand même
  es: todavía, sigue, siguen, =aún
  de: noch immer, immer noch, weiterhin, nach wie vor, dennoch, trotzdem
  it: ancora, tuttora, tuttavia
  pt: ainda, mesmo assim, =continua, =continuam
whether 2 ~ question, doubt
  en: whether, if indeed, whether or not
  fr: savoir si, question de savoir si, demande si, demander si, ignore si
  es: si realmente, saber si, cuestión de si, acerca de si
  de: ob, die Frage ob, inwiefern, inwieweit
  it: se davvero, sapere se, chiesto se, stabilire se
  pt: saber se, questão de saber se, perguntou se
why 2 ~ reason, question
  en: why, how come, the reason, for what reason
  fr: pourquoi, pour quelle raison
  es: por qué, razón por la que
  de: warum, weshalb, wieso, aus welchem Grund
  it: perché, come mai, per quale motivo
  pt: por que, porquê, por que razão, por que motivo
reason 2 ~ why, because, cause
  en: reason, rationale, motive, motivation, grounds, explanation for, reasons
  fr: raison, raisons, motif, motifs, motivation*, mobile du
  es: razón, razones, motivo*, motivación
  de: Motiv, Motive, Beweggrund, Beweggründe, Ursache*, Anlass, grund, gründe, =Gründen
  it: motivazion*, movente, =ragione, =ragioni, =motivo, =motivi
  pt: razão, razões, motivo*, motivação
although 1
  en: although, though, despite, in spite of, however, even though, notwithstanding, yet, albeit
  fr: bien que, malgré, cependant, toutefois, pourtant, en dépit de, quoique
  es: aunque, a pesar de, pese a, sin embargo, no obstante
  de: obwohl, trotz, jedoch, allerdings, obgleich, ungeachtet, dennoch
  it: sebbene, nonostante, tuttavia, malgrado, benché, =però
  pt: embora, apesar de, no entanto, contudo, porém, todavia, não obstante
instead 2 ~ replace, option
  en: instead, rather than, in place of, in lieu of, as opposed to
  fr: au lieu de, plutôt que, à la place, en lieu et place
  es: en lugar de, en vez de, en cambio
  de: =statt, anstatt, stattdessen, anstelle, an Stelle
  it: invece, anziché, al posto di, piuttosto che
  pt: em vez de, ao invés de, em lugar de
almost 2 ~ about-number
  en: almost, nearly, all but, close to, just about, =virtually, =practically
  fr: presque, quasi, quasiment, près de, =pratiquement
  es: casi, =prácticamente, cerca de, poco menos
  de: fast, beinahe, nahezu, annähernd, so gut wie, praktisch, knapp
  it: quasi, praticamente, pressoché
  pt: quase, praticamente, perto de
exactly 2 ~ accurate
  en: exactly, precisely, spot on, to the letter, just as
  fr: exactement, pile, tout juste, au juste, =précisément
  es: exactamente, =precisamente, =justamente
  de: genau, exakt, präzise, haargenau
  it: esattamente, proprio, =precisamente
  pt: exatamente, exactamente, =precisamente, =justamente
same 2 ~ similar, equal
  en: same, alike, equal, very same, equivalent, =identical
  fr: même, mêmes, identique*, équivalent*, =égal, =égale, =égaux
  es: mismo, misma, mismos, mismas, idéntic*, igual*, equivalen*
  de: gleich, gleiche, gleichen, dasselbe, derselbe, dieselbe, dieselben, identisch*, selben
  it: stesso, stessa, stessi, stesse, identic*, medesim*, uguale
  pt: mesmo, mesma, mesmos, mesmas, idêntic*, iguais, =igual
different 2 ~ other, change
  en: different, differently, difference, differ, distinct, dissimilar, =unlike
  fr: distinct*, contrairement à, =différent, =différente, =différents, =différentes, =différence, =différences, =diffère, =diffèrent
  es: diferen*, distint*, a diferencia de
  de: anders, andere, unterschied*, verschieden*, abweich*
  it: differen*, distint*, a differenza di, =diverso, =diversa
  pt: diferen*, distint*, ao contrário de
`;
