/** Concepts of police work, crime and the courts, the second wave: concept id, weight, near ids, then the forms of six languages. */
export default `
# before the court
prosecute 3 ~ charge, prosecutor, sue, court, convict, trial
  en: prosecute, prosecuted, prosecuting, prosecution, prosecutions, bring to justice, brought to justice, private prosecution, bring charges, brought charges, hold criminally responsible
  fr: poursuivre pénalement, poursuivi pénalement, poursuites pénales, poursuites judiciaires, engager des poursuites, traduire en justice, traduit en justice, renvoyé devant le tribunal, action publique
  es: procesar, procesó, procesado, procesados, procesada, enjuiciar, enjuiciado, enjuiciamiento, perseguir penalmente, llevar ante la justicia, proceso penal
  de: strafverfolgung, strafrechtlich verfolgen, strafrechtlich verfolgt, strafverfahren, strafverfolger, vor gericht stellen, vor gericht gestellt, zur rechenschaft gezogen, ermittlungsverfahren
  it: perseguire penalmente, perseguito penalmente, azione penale, procedimento penale, procedimenti penali, assicurare alla giustizia, processare, processato, processati, portare in giudizio
  pt: processar criminalmente, processado criminalmente, processo criminal, processo-crime, ação penal, levar à justiça, levado à justiça, acionar judicialmente, persecução penal
convict 3 ~ sentence, guilt, verdict, prosecute, criminal, prison
  en: convict, convicts, convicted, convicting, conviction, convictions, found guilty, criminal record, guilty verdict, unspent conviction
  fr: condamné, condamnée, condamnés, condamnation, condamnations, condamner, reconnu coupable, reconnus coupables, déclaré coupable, casier judiciaire, repris de justice
  es: condenar, condenado, condenada, condenados, condenó, condena, condenas, declarado culpable, declarados culpables, antecedentes penales, penado
  de: verurteilen, verurteilt, verurteilte, verurteilten, verurteilter, verurteilung, verurteilungen, schuldspruch, schuldig gesprochen, vorbestraft, vorstrafe, vorstrafen, vorstrafenregister
  it: condannare, condannato, condannata, condannati, condanna, condanne, riconosciuto colpevole, giudicato colpevole, dichiarato colpevole, precedenti penali, pregiudicato, fedina penale
  pt: condenar, condenado, condenada, condenados, condenou, condenação, condenações, declarado culpado, considerado culpado, antecedentes criminais, registo criminal, ficha criminal
overturn-conviction 4 ~ appeal, reverse, acquit, convict, innocent, wrongful-conviction
  en: overturn, overturned, overturning, quash, quashed, quashing, vacate the conviction, vacated, set aside the verdict, conviction quashed, strike down, struck down, annul, annulled, nullify
  fr: annuler la condamnation, annulation de la condamnation, condamnation annulée, condamnations annulées, casser le jugement, cassé le jugement, infirmer, infirmé, invalider, invalidé, invalidation
  es: anular la condena, anuló la condena, anulación de la condena, condena anulada, condenas anuladas, revocar la sentencia, revocó la sentencia, invalidar, invalidó, tumbar la sentencia, dejar sin efecto
  de: urteil aufgehoben, urteile aufgehoben, aufhebung des urteils, aufhebung der urteile, urteil gekippt, gekippt, kippte, für nichtig erklärt, für ungültig erklärt, annulliert, annullieren, annullierung, kassiert das urteil
  it: annullare la condanna, annullato la condanna, condanna annullata, condanne annullate, annullamento della condanna, ribaltare la sentenza, ribaltato la sentenza, invalidare, invalidato, cassare
  pt: anular a condenação, anulou a condenação, condenação anulada, condenações anuladas, anulação da condenação, revogar a sentença, revogou a sentença, invalidar, invalidou, derrubou a decisão
wrongful-conviction 4 ~ overturn-conviction, innocent, convict, mistake, scandal
  en: miscarriage of justice, miscarriages of justice, wrongful conviction, wrongly convicted, wrongfully convicted, wrongfully accused, wrongly prosecuted, wrongly jailed, falsely accused, travesty of justice, judicial error, unsafe conviction
  fr: erreur judiciaire, erreurs judiciaires, déni de justice, condamné à tort, condamnés à tort, accusé à tort, accusés à tort, injustement condamné, injustement accusé, injustement poursuivi, innocent condamné
  es: error judicial, errores judiciales, condenado injustamente, condenados injustamente, injustamente condenado, acusado injustamente, acusados injustamente, falsamente acusado, condena errónea, condenas injustas
  de: justizirrtum, justizirrtümer, fehlurteil, fehlurteile, zu unrecht verurteilt, unschuldig verurteilt, zu unrecht beschuldigt, zu unrecht angeklagt, fälschlich beschuldigt, justizskandal, unschuldig im gefängnis
  it: errore giudiziario, errori giudiziari, condannato ingiustamente, condannati ingiustamente, ingiustamente condannato, accusato ingiustamente, ingiustamente accusato, malagiustizia, condanna ingiusta
  pt: erro judiciário, erro judicial, erros judiciais, condenado injustamente, condenados injustamente, injustamente condenado, injustamente acusado, acusado injustamente, acusados falsamente, condenação injusta
injustice 3 ~ unfair, wrongful-conviction, justice, discriminate, victim
  en: injustice, injustices, unjust, unjustly, wronged, wrongfully, grave wrong, right the wrongs
  fr: injustice, injustices, injuste, injustement, iniquité, inique, tort subi, réparer les torts
  es: injusticia, injusticias, injusto, injusta, injustamente, iniquidad, agravio
  de: unrecht, ungerechtigkeit, ungerechtigkeiten, ungerecht, zu unrecht, ungerechtfertigt, unrechtmäßig
  it: ingiustizia, ingiustizie, ingiusto, ingiusta, ingiustamente, torto subito, iniquità
  pt: injustiça, injustiças, injusto, injusta, injustamente, iniquidade
plead 3 ~ guilt, confess, charge, trial, defend
  en: plead guilty, pleads guilty, pleaded guilty, pled guilty, plead not guilty, pleaded not guilty, guilty plea, guilty pleas, enter a plea, entered a plea, plea of guilty, plea of not guilty
  fr: plaider coupable, plaide coupable, plaidé coupable, plaidait coupable, plaider non coupable, plaide non coupable, plaidé non coupable, comparution sur reconnaissance préalable
  es: declararse culpable, se declaró culpable, se declara culpable, declararse inocente, se declaró inocente, se declaró no culpable, declaración de culpabilidad
  de: schuldig bekennen, schuldig bekannt, bekannte sich schuldig, bekennt sich schuldig, nicht schuldig bekannt, schuldbekenntnis, auf nicht schuldig plädiert, plädierte auf, plädieren, schuldeingeständnis
  it: dichiararsi colpevole, si dichiara colpevole, si è dichiarato colpevole, dichiarato non colpevole, dichiararsi innocente, ammissione di colpevolezza
  pt: declarar-se culpado, declarou-se culpado, se declarou culpado, se declarou inocente, declarou-se inocente, confissão de culpa, assumir a culpa, assumiu a culpa
plea-bargain 4 ~ plead, settlement, deal, prosecutor, accomplice
  en: plea bargain, plea bargains, plea deal, plea deals, plea agreement, deferred prosecution agreement, non-prosecution agreement, turn state's evidence, cooperation agreement
  fr: plaider-coupable, accord de plaider coupable, plaidoyer de culpabilité, accord avec le parquet, accord avec le procureur, convention judiciaire d'intérêt public, repenti
  es: acuerdo de culpabilidad, acuerdo con la fiscalía, pacto con la fiscalía, acuerdo de conformidad, acuerdo con el fiscal, conformidad con la fiscalía, arrepentido
  de: deal mit der staatsanwaltschaft, absprache mit der staatsanwaltschaft, verständigung im strafverfahren, kronzeugenregelung, einigung mit der staatsanwaltschaft
  it: patteggiamento, patteggiare, patteggiato, patteggia, accordo con la procura, collaboratore di giustizia, pentito
  pt: acordo judicial de culpa, acordo de delação, delação premiada, delator, acordo com o ministério público, acordo com a promotoria, acordo de confissão, colaboração premiada
perjury 4 ~ swear, lie, testify, testimony, crime
  en: perjury, perjure, perjured, perjurer, lie under oath, lied under oath, lying under oath, false testimony, false evidence, false statement, mislead the court, misled the court
  fr: faux témoignage, faux témoignages, parjure, parjurer, parjuré, mentir sous serment, menti sous serment, fausse déclaration, fausses déclarations
  es: perjurio, perjuro, falso testimonio, falsos testimonios, mentir bajo juramento, mintió bajo juramento, mentido bajo juramento, declaración falsa
  de: meineid, meineide, falschaussage, falschaussagen, unter eid gelogen, falsche aussage, uneidliche falschaussage, falsche eidesstattliche
  it: spergiuro, falsa testimonianza, false testimonianze, mentire sotto giuramento, mentito sotto giuramento, falsa dichiarazione, false dichiarazioni
  pt: perjúrio, falso testemunho, falsos testemunhos, mentir sob juramento, mentiu sob juramento, mentido sob juramento, falsas declarações
obstruct-justice 4 ~ destroy-evidence, cover-up, contempt-court, pressure, investigation
  en: obstruction of justice, obstruct justice, obstructed justice, pervert the course of justice, perverting the course of justice, witness tampering, tamper with witnesses, witness intimidation, intimidate witnesses, obstruct the investigation
  fr: entrave à la justice, obstruction à la justice, obstruction de la justice, subornation de témoin, subornation de témoins, intimidation de témoins, entraver l'enquête, entrave à l'enquête
  es: obstrucción a la justicia, obstrucción de la justicia, obstruir la justicia, obstruir la investigación, coacción a testigos, manipulación de testigos, intimidación de testigos
  de: behinderung der justiz, justizbehinderung, strafvereitelung, zeugenbeeinflussung, verdunkelungsgefahr, verdunklung, zeugen eingeschüchtert, einschüchterung von zeugen, ermittlungen behindert
  it: ostruzione alla giustizia, ostacolo alla giustizia, intralcio alla giustizia, depistaggio, depistare, subornazione, intimidazione di testimoni, inquinamento delle prove
  pt: obstrução à justiça, obstrução de justiça, obstrução da justiça, obstruir a investigação, coação de testemunhas, intimidação de testemunhas, atrapalhar as investigações
contempt-court 4 ~ court-order, defy, fine, judge
  en: contempt of court, held in contempt, in contempt of, contempt of congress, contempt of parliament, contempt proceedings
  fr: outrage au tribunal, outrage à magistrat, outrage à la cour, outrage au congrès, outrage au parlement
  es: desacato, desacato al tribunal, desacato judicial, desobediencia judicial, delito de desobediencia
  de: missachtung des gerichts, missachtung des kongresses, ordnungshaft, missachtung des parlaments
  it: oltraggio alla corte, oltraggio al congresso, oltraggio al tribunale, inottemperanza
  pt: desacato ao tribunal, desacato à corte, desacato ao congresso, desobediência judicial, desacato à autoridade
cross-examine 4 ~ question, testify, witness, lawyer, interrogate
  en: cross-examine, cross-examined, cross-examination, grill the witness, grilled, examination in chief, on the stand, in the witness box, witness stand
  fr: contre-interrogatoire, contre-interroger, contre-interrogé, interrogé à la barre, à la barre des témoins
  es: contrainterrogatorio, contrainterrogar, interrogatorio del fiscal, interrogatorio de la defensa, estrado de los testigos
  de: kreuzverhör, kreuzverhöre, ins kreuzverhör genommen, zeugenbefragung, zeugenvernehmung, im zeugenstand
  it: controinterrogatorio, controesame, esame dei testimoni, banco dei testimoni
  pt: contrainterrogatório, contra-interrogatório, interrogatório da defesa, banco das testemunhas, inquirição
closing-argument 4 ~ trial, lawyer, prosecutor, argue, defend
  en: closing argument, closing arguments, closing statement, closing speech, opening statement, opening statements, opening argument, summing up, final submissions, address the jury
  fr: plaidoirie, plaidoiries, plaidoyer, plaider, réquisitoire, réquisitoires, requiert, requérir
  es: alegato final, alegatos finales, conclusiones finales, alegato de apertura, alegatos, informe final del fiscal
  de: plädoyer, plädoyers, schlussplädoyer, schlussvortrag, eröffnungsplädoyer, plädierte, plädiert
  it: arringa, arringhe, requisitoria, arringa finale, discussione finale
  pt: alegações finais, alegações iniciais, argumentos finais, sustentação oral
retrial 4 ~ trial, appeal, overturn-conviction, repeat
  en: retrial, retried, new trial, mistrial, hung jury, reopen the case, reopened the case, second trial
  fr: nouveau procès, rejuger, rejugé, rejugée, annulation du procès, rouvrir le dossier, réouverture de l'enquête, révision du procès
  es: nuevo juicio, juicio nulo, repetir el juicio, repetición del juicio, reabrir el caso, reabrió el caso, reapertura del caso
  de: neuer prozess, neuen prozess, neu verhandelt, wiederaufnahmeverfahren, wiederaufnahme des verfahrens, fehlprozess, fall neu aufgerollt
  it: nuovo processo, annullamento del processo, processo da rifare, riaprire il caso, riaperto il caso, revisione del processo, processo d'appello bis
  pt: novo julgamento, anulação do julgamento, julgamento anulado, reabrir o caso, reabriu o caso, reabertura do processo
adjourn 4 ~ delay, hearing, trial, pause
  en: adjourn, adjourned, adjournment, recess, postpone the hearing, postpone the trial, trial postponed
  fr: ajourner l'audience, audience ajournée, renvoi du procès, procès reporté, audience reportée, suspension d'audience, audience suspendue, lever la séance
  es: aplazar el juicio, juicio aplazado, aplazamiento del juicio, vista aplazada, levantar la sesión, suspender la sesión, receso
  de: vertagt, vertagen, vertagung, vertagte, prozess verschoben, sitzung unterbrochen, verhandlung unterbrochen
  it: rinviare l'udienza, udienza rinviata, rinvio dell'udienza, processo rinviato, aggiornare la seduta, seduta sospesa, seduta aggiornata
  pt: adiar o julgamento, julgamento adiado, adiamento do julgamento, audiência adiada, suspender a sessão, sessão suspensa, recesso
uphold-ruling 4 ~ confirm, appeal, ruling, reject
  en: upheld, uphold, upholds, upholding, affirmed the ruling, affirmed the conviction, let stand, dismissed the appeal, appeal dismissed, lost _ appeal
  fr: confirmé en appel, confirmée en appel, confirmer le jugement, confirmé la condamnation, rejeté l'appel, rejeté le pourvoi, appel rejeté, pourvoi rejeté
  es: ratificó la sentencia, confirmó la condena, confirmó la sentencia, sentencia firme, desestimó el recurso, rechazó la apelación, recurso desestimado, condena firme
  de: urteil bestätigt, bestätigte das urteil, berufung abgewiesen, revision verworfen, berufung zurückgewiesen, rechtskräftig, rechtskraft, einspruch abgelehnt
  it: confermato in appello, confermata in appello, confermato la condanna, respinto il ricorso, ricorso respinto, sentenza definitiva, passato in giudicato, rigettato il ricorso
  pt: manteve a condenação, manteve a sentença, confirmou a condenação, rejeitou o recurso, recurso rejeitado, negou o recurso, trânsito em julgado, negou provimento
precedent 4 ~ ruling, court, example, unprecedented, law
  en: precedent, precedents, legal precedent, case law, landmark ruling, landmark judgment, landmark case, test case, watershed ruling
  fr: jurisprudence, jurisprudences, faire jurisprudence, précédent juridique, précédent judiciaire, arrêt historique, décision historique, crée un précédent
  es: jurisprudencia, precedente legal, precedente judicial, sentar un precedente, sienta un precedente, sentó un precedente, fallo histórico, sentencia histórica, sentar jurisprudencia
  de: präzedenzfall, präzedenzfälle, grundsatzurteil, rechtsprechung, musterverfahren, wegweisendes urteil, präzedenzurteil, musterprozess
  it: giurisprudenza, precedente giuridico, precedente giudiziario, sentenza storica, crea un precedente, creare un precedente, fare giurisprudenza, causa pilota
  pt: jurisprudência, precedente jurídico, precedente judicial, abrir precedente, abre um precedente, decisão histórica, criar um precedente, caso-piloto
burden-of-proof 4 ~ evidence, prove, doubt, trial
  en: burden of proof, beyond reasonable doubt, beyond a reasonable doubt, standard of proof, presumption of innocence, benefit of the doubt, innocent until proven guilty, balance of probabilities
  fr: charge de la preuve, présomption d'innocence, présumé innocent, présumée innocente, bénéfice du doute, doute raisonnable, intime conviction
  es: carga de la prueba, presunción de inocencia, duda razonable, beneficio de la duda, más allá de toda duda razonable
  de: beweislast, unschuldsvermutung, im zweifel für den angeklagten, begründeter zweifel, beweislastumkehr, es gilt die unschuldsvermutung
  it: onere della prova, presunzione di innocenza, presunzione d'innocenza, ragionevole dubbio, beneficio del dubbio
  pt: ónus da prova, ônus da prova, presunção de inocência, presunção da inocência, dúvida razoável, benefício da dúvida
recuse 4 ~ judge, conflict-of-interest, withdraw, impartial
  en: recuse, recused, recusal, disqualify the judge, biased judge, step aside from the case
  fr: récuser, récusé, récusation, se déporter, dessaisi, dessaisissement
  es: recusar, recusó, recusación, inhibirse, se inhibió, abstenerse del caso
  de: befangenheit, befangen, befangenheitsantrag, befangenheitsanträge, ablehnungsgesuch, ausstand des richters
  it: ricusazione, ricusare, ricusato, astenersi dal caso, incompatibilità del giudice
  pt: declarar-se impedido, declarou-se impedido, se declarou impedido, suspeição, pedido de suspeição, impedimento do juiz, escusa do juiz
impartial 3 ~ fair, neutral, recuse, independence, conflict-of-interest, judge
  en: impartial, impartiality, impartially, unbiased, even-handed, disinterested, non-partisan, nonpartisan
  fr: impartial, impartiale, impartiaux, impartialité, non partisan
  es: imparcial, imparciales, imparcialidad, ecuánime
  de: unparteiisch, unparteilich, unparteilichkeit, unvoreingenommen, überparteilich, unbefangen
  it: imparziale, imparziali, imparzialità, super partes
  pt: imparcial, imparciais, imparcialidade, isento, isenção
conflict-of-interest 4
  en: conflict of interest, conflicts of interest, conflicted, vested interest, vested interests, competing interests, divided loyalties
  fr: conflit d'intérêts, conflit d'intérêt, conflits d'intérêts, conflits d'intérêt, prise illégale d'intérêts, intérêts croisés
  es: conflicto de intereses, conflictos de intereses, conflicto de interés, intereses creados, incompatibilidad
  de: interessenkonflikt, interessenkonflikte, interessenkonflikten, interessenskonflikt, eigeninteresse, eigeninteressen, interessenkollision
  it: conflitto di interessi, conflitto d'interessi, conflitti di interessi, conflitti d'interesse, interessi personali
  pt: conflito de interesses, conflitos de interesses, conflito de interesse, interesses instalados, incompatibilidade
nepotism 4 ~ corruption, preferential, relative, hire, conflict-of-interest
  en: nepotism, nepotistic, cronyism, crony, cronies, jobs for the boys, old boys' network, old boy network, favouritism, favoritism, revolving door
  fr: népotisme, favoritisme, copinage, clientélisme, piston, pistonné, passe-droit, passe-droits, emploi fictif, emplois fictifs
  es: nepotismo, amiguismo, enchufismo, enchufado, enchufe, clientelismo, favoritismo, trato de favor, a dedo
  de: vetternwirtschaft, nepotismus, günstlingswirtschaft, klüngel, klientelpolitik, seilschaft, seilschaften, filz, begünstigung, vitamin b
  it: nepotismo, clientelismo, favoritismo, favoritismi, raccomandato, raccomandazione, parentopoli, clientelare
  pt: nepotismo, compadrio, clientelismo, favoritismo, apadrinhamento, cunha, panelinha, favorecimento
legal-aid 4 ~ lawyer, legal-costs, help, poor
  en: legal aid, public defender, public defenders, court-appointed lawyer, duty solicitor, pro bono, free legal advice, law centre
  fr: aide juridictionnelle, aide juridique, avocat commis d'office, commis d'office, pro bono, assistance juridique
  es: asistencia jurídica gratuita, abogado de oficio, turno de oficio, defensor público, justicia gratuita, asistencia letrada
  de: prozesskostenhilfe, pflichtverteidiger, pflichtverteidigerin, pflichtverteidigung, rechtsberatung, pro bono, kostenlose rechtsberatung
  it: gratuito patrocinio, patrocinio gratuito, avvocato d'ufficio, difensore d'ufficio, assistenza legale, pro bono
  pt: apoio judiciário, assistência judiciária, defensor público, defensoria pública, advogado oficioso, assistência jurídica gratuita
countersue 4 ~ sue, lawsuit, plaintiff, defendant
  en: countersue, countersued, countersuit, counterclaim, counterclaims, counter-claim, cross-claim
  fr: demande reconventionnelle, contre-attaquer en justice, contre-attaque en justice, plainte en retour, contre-poursuite
  es: contrademanda, contrademandar, contrademandó, demanda reconvencional, reconvención
  de: gegenklage, gegenklagen, widerklage, widerklagen, gegenforderung
  it: controquerela, controcausa, domanda riconvenzionale, contro-denuncia, controdenuncia
  pt: contra-ação, contraprocesso, reconvenção, processar de volta, ação de reconvenção
liability 3 ~ responsible, compensation, damages, negligence, guarantee
  en: liability, liabilities, held liable, found liable, legally liable, legally responsible, product liability, strict liability, civil liability, vicarious liability
  fr: responsabilité civile, responsabilité pénale, responsabilité juridique, responsabilité du fait des produits, civilement responsable, pénalement responsable, tenu pour responsable, engager la responsabilité
  es: responsabilidad civil, responsabilidad penal, responsabilidad legal, responsabilidad patrimonial, civilmente responsable, penalmente responsable, declarado responsable
  de: haftung, =haften, haftet, haftbar, haftpflicht, produkthaftung, schadenshaftung, haftbar gemacht, haftungsrisiko, gehaftet
  it: responsabilità civile, responsabilità penale, responsabilità legale, responsabilità oggettiva, penalmente responsabile, civilmente responsabile
  pt: responsabilidade civil, responsabilidade penal, responsabilidade criminal, responsabilidade legal, civilmente responsável, responsabilizado, responsabilizar
negligence 3 ~ careless, liability, misconduct, mistake, irresponsible
  en: negligence, negligent, negligently, gross negligence, dereliction of duty, recklessness, reckless, recklessly, criminal negligence, malpractice, breach of duty, duty of care
  fr: négligence, négligences, négligent, négligente, imprudence, faute grave, mise en danger, mise en danger de la vie d'autrui, manquement à une obligation, faute professionnelle
  es: negligencia, negligencias, negligente, imprudencia, imprudente, temerario, temeraria, dejación de funciones, mala praxis, negligencia grave
  de: fahrlässig, fahrlässigkeit, grob fahrlässig, grobe fahrlässigkeit, pflichtverletzung, pflichtverletzungen, rücksichtslos, sorgfaltspflicht, kunstfehler, leichtfertig, pflichtwidrig, vernachlässigt, vernachlässigen, versäumnis, versäumnisse, versäumt
  it: negligenza, negligenze, negligente, imprudenza, imperizia, colpa grave, malasanità, omissione di atti, inadempienza, colposo
  pt: negligência, negligências, negligente, imprudência, imperícia, negligência grave, má prática, omissão do dever
misconduct 3
  en: misconduct, gross misconduct, wrongdoing, wrongdoings, malfeasance, impropriety, improprieties, professional misconduct, transgression, misdeed, misdeeds, malpractice, misdemeanour, irregularities
  fr: faute grave, fautes graves, inconduite, méfait, méfaits, malversation, malversations, agissements, irrégularités, écart de conduite, comportement fautif, dérive, dérives, =manquement, =manquements
  es: mala conducta, falta grave, faltas graves, irregularidad, irregularidades, conducta indebida, fechoría, fechorías, tropelía, conducta inapropiada
  de: fehlverhalten, verfehlung, verfehlungen, missstand, missstände, missständen, dienstvergehen, unregelmäßigkeit, unregelmäßigkeiten, untat, amtsvergehen, regelverstoß
  it: cattiva condotta, condotta scorretta, illecito, illeciti, malefatte, scorrettezza, scorrettezze, irregolarità, comportamento scorretto, misfatto
  pt: má conduta, conduta imprópria, conduta indevida, falta grave, irregularidade, irregularidades, malfeito, malfeitos, conduta inadequada
non-disclosure-agreement 4 ~ confidential, silence, contract, settlement, secret
  en: non-disclosure agreement, non-disclosure agreements, nondisclosure agreement, NDA, NDAs, gagging clause, gagging order, gag order, confidentiality agreement, confidentiality clause, vow of silence, sworn to secrecy
  fr: accord de confidentialité, clause de confidentialité, accords de confidentialité, clauses de confidentialité, accord de non-divulgation, tenu au secret, clause de silence
  es: acuerdo de confidencialidad, acuerdos de confidencialidad, cláusula de confidencialidad, cláusulas de confidencialidad, contrato de confidencialidad, acuerdo de no divulgación, pacto de silencio
  de: verschwiegenheitserklärung, verschwiegenheitserklärungen, verschwiegenheitspflicht, geheimhaltungsvereinbarung, vertraulichkeitsvereinbarung, schweigeklausel, stillschweigevereinbarung, verschwiegenheitsvereinbarung, schweigepflicht
  it: accordo di riservatezza, accordi di riservatezza, clausola di riservatezza, accordo di non divulgazione, patto di riservatezza, obbligo di riservatezza
  pt: acordo de confidencialidade, acordos de confidencialidade, cláusula de confidencialidade, cláusulas de confidencialidade, termo de confidencialidade, acordo de não divulgação, contrato de sigilo
# sentences and prison
bail 4 ~ release-free, detain, court, pay, arrest
  en: bail, bailed, on bail, bail bond, bail hearing, released on bail, bail conditions, post bail, posted bail
  fr: libéré sous caution, libérée sous caution, liberté sous caution, caution, mise en liberté provisoire, contrôle judiciaire, sous contrôle judiciaire
  es: fianza, fianzas, libertad bajo fianza, libertad provisional, bajo fianza, pagar la fianza, en libertad con cargos
  de: kaution, kautionen, gegen kaution, auf kaution, kautionszahlung, unter auflagen freigelassen
  it: cauzione, libertà su cauzione, su cauzione, libertà provvisoria, obbligo di firma
  pt: fiança, sob fiança, liberdade sob fiança, pagar fiança, pagou fiança, caução, liberdade provisória
parole 4 ~ release-free, prison, suspended-sentence, condition
  en: parole, paroled, parolee, parole board, early release, released early, conditional release, on licence
  fr: libération conditionnelle, libéré sous condition, liberté conditionnelle, aménagement de peine, remise de peine, semi-liberté, libération anticipée
  es: libertad condicional, libertad anticipada, excarcelación, excarcelado, tercer grado, junta de libertad condicional, régimen de semilibertad
  de: vorzeitig entlassen, vorzeitige entlassung, bedingte entlassung, auf bewährung entlassen, haftentlassung, freigänger, bewährungsausschuss
  it: libertà condizionale, libertà vigilata, scarcerazione anticipata, semilibertà, liberazione condizionale, permesso premio
  pt: liberdade condicional, livramento condicional, saída precária, progressão de regime, regime semiaberto, soltura antecipada
suspended-sentence 4 ~ sentence, parole, convict, lenient
  en: suspended sentence, suspended sentences, suspended prison sentence, suspended jail term, probation, on probation, probation officer, community service, community order, unpaid work
  fr: sursis, avec sursis, prison avec sursis, sursis probatoire, mise à l'épreuve, travaux d'intérêt général, travail d'intérêt général
  es: condena suspendida, pena suspendida, suspensión de la pena, trabajos comunitarios, trabajo comunitario, servicios a la comunidad, servicio comunitario, libertad vigilada
  de: bewährung, auf bewährung, bewährungsstrafe, bewährungsstrafen, zur bewährung ausgesetzt, sozialstunden, gemeinnützige arbeit, bewährungshelfer, bewährungsauflage
  it: pena sospesa, sospensione della pena, condizionale, lavori socialmente utili, lavori di pubblica utilità, messa alla prova
  pt: pena suspensa, pena suspensa de prisão, suspensão da pena, serviço comunitário, trabalho comunitário, serviços comunitários, prestação de serviços à comunidade
electronic-tag 4 ~ detain, monitor, location, suspended-sentence
  en: electronic tag, electronic tagging, ankle monitor, ankle bracelet, ankle tag, electronic monitoring, electronically tagged, house arrest, home detention
  fr: bracelet électronique, bracelets électroniques, assignation à résidence, assigné à résidence, surveillance électronique
  es: pulsera electrónica, pulsera telemática, tobillera electrónica, grillete electrónico, arresto domiciliario, prisión domiciliaria
  de: fußfessel, fußfesseln, elektronische fußfessel, hausarrest, elektronische überwachung
  it: braccialetto elettronico, braccialetti elettronici, cavigliera elettronica, arresti domiciliari, ai domiciliari, detenzione domiciliare
  pt: pulseira eletrónica, tornozeleira eletrônica, tornozeleira, prisão domiciliária, prisão domiciliar
life-sentence 4 ~ sentence, prison, murder, death-penalty
  en: life sentence, life sentences, life imprisonment, life in prison, whole life order, jailed for life, life without parole, lifer
  fr: perpétuité, réclusion à perpétuité, prison à vie, emprisonnement à perpétuité, réclusion criminelle, peine incompressible
  es: cadena perpetua, prisión permanente, prisión perpetua, prisión permanente revisable, reclusión perpetua, prisión de por vida
  de: lebenslang, lebenslange haft, lebenslange freiheitsstrafe, lebenslänglich, lebenslanger haft, sicherungsverwahrung
  it: ergastolo, ergastoli, ergastolano, carcere a vita, fine pena mai
  pt: prisão perpétua, pena perpétua, pena máxima, reclusão perpétua
lenient 4
  en: lenient, leniency, leniently, clemency, mercy, merciful, slap on the wrist, soft on crime, light sentence, mitigating circumstances, go easy on
  fr: clémence, clément, clémente, indulgence, indulgent, laxisme, laxiste, circonstances atténuantes, mansuétude
  es: clemencia, indulgencia, indulgente, benevolencia, benevolente, atenuante, atenuantes, circunstancias atenuantes, mano blanda
  de: milde, mildes urteil, milder umstand, mildernde umstände, strafmildernd, nachsicht, nachsichtig, gnade, kuscheljustiz, gnadengesuch
  it: clemenza, clemente, indulgenza, indulgente, attenuante, attenuanti, circostanze attenuanti, mano leggera
  pt: clemência, clemente, leniência, leniente, indulgência, brandura, atenuante, atenuantes, circunstâncias atenuantes
pardon 4 ~ release-free, forgive, president, sentence, overturn-conviction
  en: presidential pardon, royal pardon, posthumous pardon, pardoned, pardoning, commute the sentence, commuted, commutation, clemency, amnesty, amnesties, =pardon, =pardons
  fr: grâce présidentielle, gracier, gracié, graciée, graciés, amnistie, amnistier, amnistié, commuer, commuée, commutation de peine, réhabilitation
  es: indulto, indultos, indultar, indultado, indultó, amnistía, amnistías, amnistiar, amnistiado, conmutar, conmutación de la pena, gracia presidencial
  de: begnadigung, begnadigungen, begnadigen, begnadigt, begnadigte, amnestie, amnestiert, gnadenakt, straferlass, strafmilderung, rehabilitierung
  it: grazia presidenziale, graziare, graziato, graziata, indulto, amnistia, amnistie, amnistiato, condono, commutazione della pena
  pt: indulto, indultos, indultar, indultado, perdão presidencial, amnistia, anistia, anistiado, amnistiado, comutação da pena, perdão judicial
prison-guard 4 ~ prison, police, security-guard
  en: prison guard, prison guards, prison officer, prison officers, correctional officer, correctional officers, jailer, warden, prison warden, prison governor
  fr: surveillant pénitentiaire, surveillants pénitentiaires, gardien de prison, gardiens de prison, agent pénitentiaire, surveillant de prison, maton, geôlier
  es: funcionario de prisiones, funcionarios de prisiones, guardia de prisión, carcelero, carceleros, celador, alcaide, guardia penitenciario
  de: gefängniswärter, justizvollzugsbeamter, justizvollzugsbeamte, gefängnisaufseher, wärter, gefängnisdirektor, justizwachebeamte, gefängnisleitung
  it: guardia carceraria, guardie carcerarie, polizia penitenziaria, agente penitenziario, agenti penitenziari, secondino, carceriere, direttore del carcere
  pt: guarda prisional, guardas prisionais, agente penitenciário, agentes penitenciários, carcereiro, policial penal, diretor do presídio
prison-cell 4 ~ prison, detain, small
  en: prison cell, prison cells, jail cell, cellmate, solitary confinement, in solitary, police cell, holding cell, overcrowded prison, overcrowded prisons, prison overcrowding
  fr: cellule de prison, codétenu, à l'isolement, cellule de dégrisement, surpopulation carcérale, quartier d'isolement, mitard, cachot, cellule de garde à vue
  es: celda, celdas, celda de castigo, compañero de celda, calabozo, calabozos, aislamiento penitenciario, hacinamiento, hacinamiento carcelario
  de: gefängniszelle, gefängniszellen, haftzelle, einzelhaft, isolationshaft, zellengenosse, arrestzelle, isolierhaft, überfüllte gefängnisse
  it: cella, celle, cella di isolamento, compagno di cella, isolamento carcerario, sovraffollamento, sovraffollamento delle carceri
  pt: cela, celas, companheiro de cela, cela solitária, calabouço, isolamento prisional, superlotação, sobrelotação
prison-break 4 ~ escape, prison, wanted-fugitive
  en: prison break, jailbreak, prison escape, escaped prisoner, escaped inmate, break out of prison, broke out of prison, escaped from prison, breakout
  fr: évasion, évasions, s'évader, évadé, évadés, évadée, prisonnier en fuite, mutinerie, faire la belle
  es: fuga de la cárcel, fuga de presos, fugarse, fugado, fugados, se fugó, evasión de presos, preso fugado, motín carcelario
  de: gefängnisausbruch, ausbrecher, ausbruch aus dem gefängnis, aus dem gefängnis ausgebrochen, aus dem gefängnis geflohen, entflohener häftling, gefängnisrevolte
  it: evasione dal carcere, evaso, evasi, evadere, fuga dal carcere, detenuto evaso, rivolta in carcere
  pt: fuga da prisão, fuga de presos, evadir-se, evadido, evadidos, foragido do presídio, fuga em massa, rebelião no presídio
reoffend 4 ~ criminal, crime, repeat, prison
  en: reoffend, re-offend, reoffending, reoffender, repeat offender, repeat offenders, recidivism, recidivist, habitual offender, career criminal, relapse into crime
  fr: récidive, récidives, récidiver, récidiviste, récidivistes, multirécidiviste, réitérant
  es: reincidir, reincidencia, reincidente, reincidentes, multirreincidente, multirreincidencia
  de: rückfällig, rückfall, rückfälle, wiederholungstäter, rückfalltäter, rückfallquote, intensivtäter, serientäter
  it: recidiva, recidivo, recidivi, plurirecidivo, pluripregiudicato, tornare a delinquere
  pt: reincidir, reincidência, reincidente, reincidentes, voltar a delinquir
rehabilitate 4 ~ prison, treat, restore, release-free
  en: rehabilitate, rehabilitated, rehabilitation, reintegrate, reintegration, resettlement, back into society, second chance, exonerate his name, clear his name, cleared their names
  fr: réinsertion, réinsérer, réhabilitation, réhabiliter, réhabilité, réhabilités, réintégration, laver son honneur, seconde chance
  es: rehabilitación, rehabilitar, rehabilitado, reinserción, reinsertar, reinserción social, limpiar su nombre, segunda oportunidad
  de: resozialisierung, resozialisieren, rehabilitierung, rehabilitieren, rehabilitiert, wiedereingliederung, zweite chance, wiedereingegliedert
  it: riabilitazione, riabilitare, riabilitato, reinserimento, reinserire, reinserimento sociale, seconda possibilità, riabilitati
  pt: reabilitação, reabilitar, reabilitado, ressocialização, ressocializar, reinserção, reinserção social, segunda chance, limpar o nome
juvenile-crime 4 ~ youth, minor-age, crime, teenager
  en: juvenile crime, juvenile delinquent, juvenile delinquency, young offender, young offenders, youth crime, youth court, juvenile court, juvenile detention, youth custody
  fr: délinquance juvénile, jeune délinquant, jeunes délinquants, justice des mineurs, tribunal pour enfants, mineur délinquant, mineurs délinquants, centre éducatif fermé
  es: delincuencia juvenil, delincuente juvenil, delincuentes juveniles, tribunal de menores, juzgado de menores, centro de menores, fiscalía de menores, reformatorio
  de: jugendkriminalität, jugendstrafe, jugendgericht, jugendstrafrecht, jugendarrest, jugendliche straftäter, jugendgefängnis, strafmündig, strafmündigkeit, jugendrichter
  it: criminalità minorile, delinquenza minorile, baby gang, carcere minorile, tribunale dei minori, tribunale per i minorenni, giustizia minorile, delinquenza giovanile
  pt: delinquência juvenil, jovem delinquente, tribunal de menores, crime juvenil, menor infrator, menores infratores, centro educativo, maioridade penal
insanity-defence 4 ~ mental-health, responsible, trial, guilt
  en: insanity defence, insanity defense, not guilty by reason of insanity, diminished responsibility, unfit to stand trial, criminally insane, fit to stand trial, psychiatric evaluation
  fr: irresponsabilité pénale, pénalement irresponsable, altération du discernement, abolition du discernement, expertise psychiatrique, trouble mental
  es: inimputable, inimputabilidad, enajenación mental, trastorno mental transitorio, eximente, peritaje psiquiátrico
  de: schuldunfähig, schuldunfähigkeit, vermindert schuldfähig, schuldfähigkeit, unzurechnungsfähig, zurechnungsfähig, psychiatrisches gutachten, verhandlungsunfähig
  it: infermità mentale, incapace di intendere, vizio di mente, seminfermità mentale, perizia psichiatrica, non imputabile
  pt: inimputável, inimputabilidade, insanidade mental, perícia psiquiátrica, exame psiquiátrico, incapaz de entender
self-defence 4 ~ defend, kill, assault, protect
  en: self-defence, self-defense, in self-defence, in self-defense, stand your ground, justified force
  fr: légitime défense, autodéfense, en état de légitime défense
  es: legítima defensa, defensa propia, en defensa propia, autodefensa
  de: notwehr, selbstverteidigung, selbstverteidigungsrecht, notwehrrecht, selbstschutz, aus notwehr
  it: legittima difesa, autodifesa, difesa personale
  pt: legítima defesa, autodefesa, defesa pessoal
extradite 4 ~ deport, jurisdiction, wanted-fugitive, foreign, hand-over
  en: extradite, extradited, extraditing, extradition, extradition request, extradition treaty, handed over to the authorities, arrest warrant, international arrest warrant, surrender to the authorities
  fr: extrader, extradé, extradée, extradition, extraditions, demande d'extradition, mandat d'arrêt international, mandat d'arrêt européen, remis aux autorités
  es: extraditar, extraditado, extraditada, extradición, extradiciones, euroorden, orden de detención europea, orden internacional de detención, pedido de extradición
  de: ausliefern, ausgeliefert, auslieferung, ausliefert, auslieferungsantrag, auslieferungsersuchen, auslieferungshaft, haftbefehl, haftbefehle, internationaler haftbefehl
  it: estradare, estradato, estradata, estradizione, mandato di cattura, mandato di arresto europeo, mandato di cattura internazionale, richiesta di estradizione
  pt: extraditar, extraditado, extraditada, extradição, mandado de captura, mandado de detenção europeu, pedido de extradição, mandado de prisão internacional
# police work
detective 3 ~ police, investigation, crime, expert
  en: detective, detectives, sleuth, sleuths, private detective, private investigator, private eye, gumshoe, investigating officer, homicide squad, criminal investigation, case officer
  fr: détective, détectives, limier, limiers, enquêteur, enquêteurs, enquêtrice, détective privé, inspecteur de police, police judiciaire, fin limier
  es: detective, detectives, sabueso, investigador privado, detective privado, policía judicial, inspector de policía, investigador policial
  de: detektiv, detektive, detektivin, privatdetektiv, privatermittler, ermittler, kommissar, kommissarin, kriminalbeamte, kriminalkommissar, mordkommission, fahnder, spürnase
  it: detective, investigatore privato, investigatori, investigatore, ispettore di polizia, segugio, squadra mobile, polizia giudiziaria
  pt: detetive, detetives, investigador particular, detetive particular, polícia judiciária, inspetor da polícia, investigador da polícia
police-station 4 ~ police, arrest, interrogate
  en: police station, police stations, police headquarters, precinct, police post, sheriff's office
  fr: commissariat, commissariats, poste de police, gendarmerie, hôtel de police
  es: comisaría, comisarías, cuartel de la guardia civil, jefatura de policía, cuartelillo, puesto policial
  de: polizeiwache, polizeiwachen, polizeirevier, polizeistation, polizeipräsidium, polizeidienststelle, polizeiinspektion, revierwache
  it: commissariato, questura, questure, caserma dei carabinieri, posto di polizia, stazione di polizia
  pt: delegacia, delegacias, esquadra, esquadras, posto policial, distrito policial, quartel da gnr
police-raid 3 ~ search-warrant, arrest, police, confiscate, attack
  en: police raid, police raids, dawn raid, dawn raids, raided, house search, home search, searched the premises, searched the home, swoop, swooped, crackdown, police operation, bust
  fr: perquisition, perquisitions, perquisitionner, perquisitionné, descente de police, coup de filet, opération policière, opération de police, rafle, rafles
  es: =redada, =redadas, registro policial, registros policiales, allanamiento, allanamientos, operación policial, operativo policial, batida policial
  de: razzia, razzien, durchsuchung, durchsuchungen, durchsucht, durchsuchte, hausdurchsuchung, hausdurchsuchungen, polizeieinsatz, großeinsatz, polizeiaktion
  it: perquisizione, perquisizioni, perquisito, perquisire, blitz, retata, retate, operazione di polizia, irruzione
  pt: busca domiciliária, buscas domiciliárias, operação policial, operações policiais, rusga, rusgas, batida policial, mandados de busca
confiscate 3 ~ seize, search-warrant, police-raid, take
  en: confiscate, confiscated, confiscating, confiscation, impound, impounded, seizure, seizures, asset forfeiture, forfeit, forfeited, asset freeze, frozen assets, repossess
  fr: confisquer, confisqué, confisquée, confisqués, confiscation, mise sous séquestre, saisie, saisies, saisie d'actifs, gel des avoirs, avoirs gelés
  es: confiscar, confiscado, confiscó, confiscación, decomisar, decomisado, decomiso, decomisos, incautar, incautó, incautado, incautación, incautaciones, requisar, embargo de bienes
  de: beschlagnahmen, beschlagnahmt, beschlagnahmte, beschlagnahmung, beschlagnahme, konfiszieren, konfisziert, eingezogen, sichergestellt, sicherstellung, vermögen eingefroren, gepfändet, pfändung
  it: confiscare, confiscato, confiscata, confisca, confische, sequestrare i beni, sequestro dei beni, sotto sequestro, requisire, requisito dalla polizia, pignoramento, beni congelati
  pt: confiscar, confiscado, confiscou, confisco, apreender, apreendido, apreendida, apreendeu, apreensão, apreensões, arresto de bens, bens congelados, penhora
interrogate 3 ~ question, police, suspect, arrest, cross-examine
  en: interrogate, interrogated, interrogation, interrogator, interrogations, questioned by police, police questioning, helping police with their inquiries, police interview, interviewed under caution, grilled by
  fr: interrogatoire, interrogatoires, garde à vue, gardé à vue, placé en garde à vue, entendu par la police, interrogé par la police, audition libre, entendue par les enquêteurs
  es: interrogatorio, interrogatorios, interrogar, interrogado, interrogados, interrogó, interrogado por la policía, tomar declaración, tomó declaración
  de: verhör, verhöre, verhören, verhört, vernehmung, vernehmungen, vernommen, vernehmen, befragt die polizei, polizeiliche vernehmung, verhörmethoden
  it: interrogatorio, interrogatori, interrogare, interrogato, interrogata, sentito dagli inquirenti, ascoltato dagli inquirenti, torchiare
  pt: interrogatório, interrogatórios, interrogar, interrogado, interrogada, interrogados, ouvido pela polícia, ouvido pelas autoridades
wanted-fugitive 4 ~ escape, missing-person, suspect, police, extradite
  en: fugitive, fugitives, on the run, most wanted, wanted man, wanted list, wanted by police, manhunt, at large, bounty hunter, on the lam, gone into hiding
  fr: fugitif, fugitive, fugitifs, en cavale, cavale, chasse à l'homme, activement recherché, recherché par la police, en fuite, avis de recherche
  es: fugitivo, fugitiva, fugitivos, prófugo, prófugos, prófuga, en paradero desconocido, más buscado, más buscados, buscado por la policía, busca y captura, cacería humana
  de: flüchtiger, flüchtige, flüchtigen, auf der flucht, fahndung, fahndungen, fahnden, fahndet, großfahndung, untergetaucht, meistgesuchte, polizeilich gesucht, steckbrief, zur fahndung ausgeschrieben
  it: latitante, latitanti, latitanza, fuggitivo, ricercato, ricercati, caccia all'uomo, in fuga, irreperibile
  pt: foragido, foragida, foragidos, fugitivo, fugitivos, procurado pela polícia, mais procurado, mais procurados, em fuga, caça ao homem, a monte
missing-person 3
  en: missing person, missing persons, search party, search parties, reported missing, went missing, gone missing, missing girl, missing boy, missing child, last seen, search operation, sniffer dog, sniffer dogs
  fr: personne disparue, personnes disparues, portée disparue, porté disparu, portés disparus, disparition inquiétante, avis de disparition, alerte enlèvement, battue, recherches
  es: persona desaparecida, personas desaparecidas, desaparecido, desaparecida, desaparecidos, denuncia de desaparición, en paradero desconocido, dispositivo de búsqueda, labores de búsqueda
  de: vermisst, vermisste, vermissten, vermisster, vermisstenfall, vermisstenanzeige, suchaktion, suchtrupp, suchhund, spürhund, spürhunde, als vermisst gemeldet
  it: persona scomparsa, persone scomparse, scomparso, scomparsa, scomparsi, denuncia di scomparsa, ricerche, dispersi, disperso, cani molecolari
  pt: pessoa desaparecida, pessoas desaparecidas, desaparecido, desaparecida, desaparecidos, dado como desaparecido, operação de busca, cão farejador, cães farejadores
undercover 4 ~ covert, police, spy, pretend, secret
  en: undercover, undercover agent, undercover officer, sting, sting operation, plain clothes, plain-clothes, infiltrate, infiltrated, infiltration, mole, agent provocateur, double agent, incognito
  fr: infiltré, infiltrée, infiltrer, infiltration, agent infiltré, policier infiltré, sous couverture, en civil, taupe, agent double, incognito, agent provocateur
  es: infiltrado, infiltrada, infiltrados, infiltrar, infiltración, agente encubierto, agentes encubiertos, de paisano, de incógnito, topo, agente doble, policía encubierto
  de: verdeckter ermittler, verdeckte ermittler, verdeckten ermittler, undercover, eingeschleust, einschleusen, infiltrieren, infiltriert, infiltration, in zivil, zivilpolizei, maulwurf, doppelagent, inkognito, lockvogel
  it: sotto copertura, infiltrato, infiltrati, infiltrare, infiltrazione, in borghese, agente provocatore, talpa, in incognito, doppiogiochista
  pt: infiltrado, infiltrada, infiltrados, infiltrar, infiltração, agente encoberto, agente infiltrado, à paisana, disfarçado, toupeira, agente duplo
informant 4 ~ whistleblower, spy, source-person, betray, police
  en: informant, informants, police informer, informer, informers, snitch, snitched, supergrass, tip-off, tipped off, tip line, tipster
  fr: indicateur de police, informateur, informateurs, informatrice, mouchard, dénonciation, dénonciateur, délateur, =indic, =indics
  es: confidente, confidentes, informante, informantes, soplón, soplones, chivato, chivatazo, delator, delación
  de: informant, informanten, informantin, spitzel, v-mann, v-leute, verräter, denunziant, denunzieren, anonymer hinweis, tippgeber, hinweis aus der bevölkerung
  it: informatore, informatori, confidente della polizia, soffiata, soffiate, spia, delatore, delazione, gola profonda
  pt: =informante, =informantes, delator, delatores, dica anónima, denúncia anônima, denúncia anónima, alcaguete, =informador
clue 4 ~ evidence, find, investigation, crime-scene
  en: clue, clues, tell-tale sign, telltale, line of inquiry, lines of inquiry, lead in the case, new leads, breadcrumbs, red herring
  fr: indice, indices, piste, pistes, élément troublant, fausse piste, traces laissées
  es: pista, pistas, indicio, indicios, rastro, rastros, línea de investigación, pista falsa
  de: anhaltspunkt, anhaltspunkte, indiz, indizien, heiße spur, falsche fährte, fährte, verdachtsmoment, hinweis auf, ermittlungsansatz
  it: indizio, indizi, pista, piste, traccia, tracce, falsa pista, elemento utile
  pt: pista, pistas, indício, indícios, rasto, rastro, linha de investigação, pista falsa
motive 3 ~ reason, crime, intend, cause
  en: motive, motives, motivation, motivations, motivated by, ulterior motive, ulterior motives, what drove
  fr: mobile du crime, motivation, motivations, motivé par, arrière-pensée, arrière-pensées
  es: móvil del crimen, motivación, motivaciones, motivado por, segundas intenciones
  de: tatmotiv, motiv, motive, motiven, beweggrund, beweggründe, motivation, hintergedanke, hintergedanken
  it: movente, moventi, motivazione, motivazioni, secondi fini, mosso da
  pt: motivação, motivações, móbil, móbil do crime, motivado por, segundas intenções
alibi 4 ~ evidence, suspect, excuse, trial
  en: alibi, alibis, watertight alibi, whereabouts
  fr: alibi, alibis, emploi du temps du suspect
  es: coartada, coartadas
  de: alibi, alibis, wasserdichtes alibi
  it: alibi, alibi di ferro
  pt: álibi, álibis
crime-scene 4 ~ crime, place, police, forensic-science, clue
  en: crime scene, crime scenes, scene of the crime, murder scene, police cordon, cordon, cordoned off, police tape, taped off
  fr: scène de crime, scènes de crime, lieu du crime, lieux du crime, scène du crime, périmètre de sécurité, bouclé le quartier, rubalise
  es: escena del crimen, lugar del crimen, lugar de los hechos, escenario del crimen, cordón policial, acordonar, acordonado, acordonada
  de: tatort, tatorte, tatorten, ort des verbrechens, abgesperrt, absperrung, polizeiabsperrung, absperrband, spurensicherung
  it: scena del crimine, luogo del delitto, scena del delitto, luogo del crimine, area transennata, cordone di polizia
  pt: cena do crime, local do crime, locais do crime, cordão policial, perímetro de segurança, isolou a área
forensic-science 4 ~ evidence, fingerprint, autopsy, dna-test, laboratory
  en: forensic, forensics, forensic science, forensic scientist, forensic expert, forensic evidence, forensic analysis, forensic examination, ballistics, handwriting expert
  fr: police scientifique, médecine légale, médico-légal, médico-légale, criminalistique, expertise balistique, balistique, expert judiciaire, police technique
  es: forense, forenses, policía científica, criminalística, medicina legal, perito, peritos, peritaje, balística, análisis forense
  de: forensik, forensisch, forensische, forensiker, kriminaltechnik, kriminaltechnisch, spurensicherung, gerichtsmedizin, gerichtsmediziner, rechtsmedizin, rechtsmediziner, ballistisch, sachverständiger
  it: polizia scientifica, medicina legale, medico legale, scientifica, perizia, perizie, =perito, balistica, criminologo, forense, =periti
  pt: perícia, perícias, perito, peritos, polícia científica, medicina legal, criminalística, médico-legista, forense, balística
autopsy 4
  en: autopsy, autopsies, post-mortem, postmortem, post mortem, coroner, coroners, pathologist, medical examiner, inquest, cause of death, exhume, exhumed
  fr: autopsie, autopsies, autopsié, médecin légiste, médecins légistes, légiste, institut médico-légal, exhumer, exhumation, cause du décès
  es: autopsia, autopsias, necropsia, médico forense, médicos forenses, exhumar, exhumación, exhumado, causa de la muerte
  de: obduktion, obduktionen, obduziert, obduzieren, autopsie, autopsien, gerichtsmedizin, leichenschau, exhumiert, exhumierung, todesursache, pathologe
  it: autopsia, autopsie, esame autoptico, medico legale, esumare, esumazione, riesumazione, causa della morte
  pt: autópsia, autópsias, necropsia, médico-legista, legista, instituto médico-legal, exumar, exumação, causa da morte
fingerprint 4 ~ biometric, identify, clue, forensic-science
  en: fingerprint, fingerprints, fingerprinted, fingerprinting, palm print, thumbprint, mugshot, mug shot, mugshots
  fr: empreinte digitale, empreintes digitales, photo d'identité judiciaire, relevé d'empreintes, =empreintes
  es: huella dactilar, huellas dactilares, huella digital, huellas digitales, huellas, foto policial, ficha policial
  de: fingerabdruck, fingerabdrücke, fingerabdrücken, fingerabdrucks, polizeifoto, erkennungsdienstlich, handabdruck
  it: impronta digitale, impronte digitali, impronte, foto segnaletica, foto segnaletiche
  pt: impressão digital, impressões digitais, foto policial, ficha policial, impressão palmar
dna-test 4
  en: DNA test, DNA tests, DNA testing, DNA sample, DNA samples, DNA evidence, DNA profile, DNA match, genetic test, paternity test, genetic genealogy
  fr: test ADN, tests ADN, analyse ADN, analyses ADN, trace ADN, empreinte génétique, empreintes génétiques, test de paternité, profil génétique, test génétique
  es: prueba de ADN, pruebas de ADN, análisis de ADN, muestra de ADN, prueba genética, prueba de paternidad, perfil genético, test de ADN
  de: dna-test, dna-spur, dna-spuren, dna-analyse, dna-probe, gentest, gentests, vaterschaftstest, genetischer fingerabdruck, dna-abgleich
  it: test del dna, esame del dna, prova del dna, tracce di dna, profilo genetico, test di paternità, analisi del dna
  pt: teste de ADN, teste de DNA, exame de DNA, testes de DNA, amostra de DNA, perfil genético, teste de paternidade, análise de ADN
corpse 3 ~ die, murder, body, funeral, autopsy
  en: corpse, corpses, dead body, dead bodies, found dead, human remains, remains were found, lifeless body, cadaver, morgue, mortuary, skeleton, body bag
  fr: cadavre, cadavres, corps sans vie, dépouille, dépouilles, retrouvé mort, retrouvée morte, retrouvés morts, restes humains, morgue, squelette, ossements
  es: cadáver, cadáveres, cuerpo sin vida, hallado muerto, hallada muerta, hallados muertos, restos humanos, restos mortales, morgue, esqueleto, depósito de cadáveres
  de: leiche, leichen, leichnam, leichenfund, tot aufgefunden, tot gefunden, sterbliche überreste, leichenhalle, leichenteile, skelett, wasserleiche
  it: cadavere, cadaveri, corpo senza vita, trovato morto, trovata morta, salma, salme, resti umani, obitorio, scheletro
  pt: cadáver, cadáveres, corpo sem vida, encontrado morto, encontrada morta, restos mortais, ossada, morgue, necrotério, esqueleto
patrol 3 ~ police, watch, guard-watch, army
  en: patrol, patrols, patrolled, patrolling, patrol car, police car, squad car, police van, foot patrol, on the beat
  fr: patrouille, patrouilles, patrouiller, patrouillé, voiture de police, fourgon de police, ronde, rondes, véhicule de police
  es: patrulla, patrullas, patrullar, patrullero, patrulleros, coche patrulla, coche de policía, furgón policial, ronda policial
  de: streife, streifen der polizei, polizeistreife, streifenwagen, patrouille, patrouillen, patrouillieren, patrouilliert, polizeiauto, polizeiwagen, einsatzwagen, mannschaftswagen
  it: pattuglia, pattuglie, pattugliare, pattugliamento, volante della polizia, auto della polizia, ronda, ronde
  pt: patrulha, patrulhas, patrulhar, patrulhamento, viatura, viaturas, carro da polícia, carro-patrulha, ronda, rondas
guard-watch 3 ~ security-guard, protect, watch, soldier
  en: guard, guarded, guarding, guards, keep watch, kept watch, stand guard, stood guard, sentry, lookout, bodyguard, bodyguards, watchman, minder
  fr: garde, gardes, monter la garde, garde du corps, gardes du corps, gardien, gardiens, gardienne, sentinelle, guet, guetteur, surveillant
  es: guardia, guardias, vigilar, vigilado, vigilante, vigilantes, guardaespaldas, escolta, escoltas, centinela, custodiar, custodiado, montar guardia
  de: wache, wachen, bewachen, bewacht, bewachung, wächter, leibwächter, personenschutz, personenschützer, wachposten, schmiere stehen, wachmann
  it: guardia, guardie, sorvegliare, sorvegliato, sorvegliante, guardia del corpo, guardie del corpo, scorta, sentinella, vedetta, bodyguard
  pt: guarda, guardas, vigiar, vigiado, vigilante, vigilantes, guarda-costas, segurança pessoal, sentinela, escolta, montar guarda
emergency-call 4 ~ emergency, phone, police, help
  en: emergency call, emergency calls, emergency number, emergency line, distress call, called the police, call the police, called police, 911 call, 999 call, raise the alarm, raised the alarm, panic button
  fr: appel d'urgence, appels d'urgence, numéro d'urgence, appel au secours, appeler la police, appelé la police, police secours, donner l'alerte, donné l'alerte, appel de détresse
  es: llamada de emergencia, llamadas de emergencia, número de emergencia, teléfono de emergencias, llamar a la policía, llamó a la policía, dar la alarma, dio la alarma, botón de pánico, llamada de auxilio
  de: notruf, notrufe, notrufnummer, notrufzentrale, die polizei gerufen, rief die polizei, polizei alarmiert, alarmierte die polizei, alarm geschlagen, hilferuf, hilferufe
  it: chiamata di emergenza, numero di emergenza, chiamare la polizia, chiamato la polizia, dare l'allarme, dato l'allarme, richiesta di soccorso, chiamate d'emergenza
  pt: chamada de emergência, chamadas de emergência, número de emergência, chamar a polícia, chamou a polícia, dar o alarme, deu o alarme, pedido de socorro, botão de pânico
police-brutality 4 ~ police, violence, abuse, protest
  en: police brutality, police violence, excessive force, excessive use of force, chokehold, police shooting, shot by police, heavy-handed, died in custody, police custody death, use of force
  fr: violences policières, violence policière, bavure, bavures, bavure policière, brutalité policière, usage excessif de la force, clé d'étranglement, plaquage ventral, mort en garde à vue
  es: brutalidad policial, violencia policial, abuso policial, abusos policiales, uso excesivo de la fuerza, exceso policial, carga policial, cargas policiales, gatillo fácil
  de: polizeigewalt, polizeibrutalität, unverhältnismäßige gewalt, übermäßige gewalt, todesschuss, würgegriff, polizeischüsse, tod in polizeigewahrsam, knüppelnde polizisten
  it: violenza della polizia, violenze della polizia, brutalità della polizia, uso eccessivo della forza, abusi della polizia, pestaggio, carica della polizia
  pt: violência policial, brutalidade policial, abuso policial, uso excessivo da força, carga policial, letalidade policial, mata-leão, morto pela polícia
tear-gas 4 ~ police, protest, weapon, riot
  en: tear gas, teargas, pepper spray, water cannon, rubber bullet, rubber bullets, baton, batons, truncheon, taser, tasers, tasered, stun gun, stun grenade, riot gear, riot shield
  fr: gaz lacrymogène, gaz lacrymogènes, lacrymogène, canon à eau, canons à eau, balle en caoutchouc, balles en caoutchouc, matraque, matraques, grenade de désencerclement, flash-ball, taser, spray au poivre
  es: gas lacrimógeno, gases lacrimógenos, gas pimienta, cañón de agua, cañones de agua, bala de goma, balas de goma, pelotas de goma, porra, porras, pistola eléctrica, táser, antidisturbios
  de: tränengas, pfefferspray, wasserwerfer, gummigeschoss, gummigeschosse, schlagstock, schlagstöcke, schlagstöcken, elektroschocker, taser, blendgranate, reizgas
  it: gas lacrimogeno, lacrimogeno, lacrimogeni, spray al peperoncino, spray urticante, idrante, idranti, proiettili di gomma, manganello, manganelli, taser, antisommossa
  pt: gás lacrimogéneo, gás lacrimogêneo, gás lacrimogênio, gás-pimenta, spray de pimenta, canhão de água, canhões de água, bala de borracha, balas de borracha, cassetete, bastão, taser, arma de choque
number-plate 4 ~ car, identify, camera, traffic
  en: number plate, number plates, license plate, license plates, licence plate, registration plate, plate reader, plate readers, plate recognition
  fr: plaque d'immatriculation, plaques d'immatriculation, immatriculation, immatriculé, immatriculée, lecture de plaques
  es: matrícula del coche, placa del coche, placas de matrícula, número de matrícula, patente del auto, lector de matrículas
  de: kennzeichen, nummernschild, nummernschilder, autokennzeichen, autonummer, kennzeichenerfassung, kennzeichenscanner
  it: targa, targhe, targa automobilistica, numero di targa, immatricolazione, lettura delle targhe
  pt: matrícula do carro, placa do carro, placas de veículos, chapa de matrícula, emplacamento, leitor de matrículas
speeding 4 ~ drive, fine, traffic, fast, camera
  en: speeding, speeding ticket, speeding tickets, speed limit, speed limits, speed camera, speed cameras, speed trap, parking ticket, traffic offence, traffic violation, traffic ticket, penalty points, driving ban, jump a red light, ran a red light
  fr: excès de vitesse, limitation de vitesse, limitations de vitesse, vitesse autorisée, radar, radars, radar automatique, contravention, contraventions, procès-verbal, infraction routière, feu rouge grillé, retrait de permis
  es: exceso de velocidad, límite de velocidad, límites de velocidad, radar de tráfico, radares, multa de tráfico, multas de tráfico, infracción de tráfico, carné por puntos, retirada del carné, saltarse un semáforo
  de: geschwindigkeitsüberschreitung, tempolimit, tempolimits, blitzer, radarfalle, raser, raserei, zu schnell gefahren, strafzettel, knöllchen, verkehrssünder, verkehrsverstoß, fahrverbot, führerscheinentzug, rote ampel
  it: eccesso di velocità, limite di velocità, limiti di velocità, autovelox, multa stradale, contravvenzione, ritiro della patente, infrazione stradale, semaforo rosso, punti della patente
  pt: excesso de velocidade, limite de velocidade, limites de velocidade, radar de velocidade, radares, multa de trânsito, multas de trânsito, infração de trânsito, carta por pontos, inibição de conduzir, sinal vermelho
drunk-driving 4
  en: drink-driving, drink driving, drunk driving, drunk driver, drunk drivers, drink-driver, driving under the influence, DUI, breathalyser, breathalyzer, breath test, over the limit
  fr: conduite en état d'ivresse, conduite en état d'ébriété, alcool au volant, conduite sous l'emprise, éthylotest, alcootest, contrôle d'alcoolémie, alcoolémie, ivre au volant
  es: conducir ebrio, conducir borracho, conducción bajo los efectos, bajo los efectos del alcohol, alcoholemia, control de alcoholemia, alcoholímetro, conductor ebrio, positivo en alcohol
  de: trunkenheit am steuer, alkohol am steuer, betrunken gefahren, trunkenheitsfahrt, alkoholtest, promille, promillegrenze, alkoholkontrolle, betrunkener fahrer, alkoholisiert am steuer
  it: guida in stato di ebbrezza, ubriaco al volante, alcol alla guida, etilometro, alcoltest, tasso alcolemico, guidava ubriaco
  pt: condução sob efeito de álcool, embriaguez ao volante, dirigir embriagado, conduzir embriagado, motorista embriagado, bafômetro, alcoolemia, teste de alcoolemia, lei seca, álcool ao volante
# crimes
embezzle 4
  en: embezzle, embezzled, embezzler, embezzlement, embezzling, misappropriate, misappropriated, misappropriation, siphon off, siphoned off, siphoning, skim off, skimmed, hand in the till, fingers in the till, pilfer, pilfered, =pocketed
  fr: détournement de fonds, détournements de fonds, détourner de l'argent, détourné de l'argent, détourné des fonds, abus de biens sociaux, abus de confiance, malversation, malversations, piocher dans la caisse, pioché dans la caisse
  es: malversación, malversar, malversó, malversado, desfalco, desfalcos, desfalcar, apropiación indebida, desvío de fondos, desviar fondos, desvió fondos, desviado fondos, meter mano en la caja
  de: veruntreuung, veruntreuen, veruntreut, veruntreute, unterschlagung, unterschlagen, unterschlug, unterschlagene, untreue, abgezweigt, abzweigen, griff in die kasse, in die kasse gegriffen
  it: appropriazione indebita, peculato, malversazione, distrazione di fondi, distrarre fondi, sottratto denaro, sottrarre fondi, intascato, intascare, ammanco, ammanchi
  pt: desvio de fundos, desvio de dinheiro, desviar dinheiro, desviou dinheiro, desviou fundos, desviado dinheiro, peculato, apropriação indébita, abuso de confiança, malversação, embolsou, desfalque
accounting-fraud 4
  en: false accounting, cook the books, cooked the books, cooking the books, accounting fraud, accounting scandal, accounting irregularities, inflated profits, fictitious invoices, false invoices, doctored accounts, window dressing
  fr: faux bilan, faux bilans, comptes truqués, fraude comptable, trucage des comptes, maquiller les comptes, maquillé les comptes, comptabilité truquée, fausses factures, fausse facture, scandale comptable
  es: contabilidad falsa, falsedad contable, fraude contable, maquillar las cuentas, maquilló las cuentas, cuentas maquilladas, facturas falsas, falsificación contable, doble contabilidad, escándalo contable
  de: bilanzfälschung, bilanzfälschungen, bilanzbetrug, bilanzskandal, gefälschte bilanzen, frisierte bilanzen, buchungsbetrug, falsche buchführung, scheinrechnung, scheinrechnungen, bilanzmanipulation, luftbuchung, luftbuchungen
  it: falso in bilancio, bilanci falsi, bilancio falso, frode contabile, truccare i conti, conti truccati, false fatture, fatture false, falso contabile, scandalo contabile
  pt: contabilidade falsa, fraude contábil, fraude contabilística, maquilhar as contas, maquiar as contas, contas maquilhadas, faturas falsas, notas fiscais falsas, falsificação contabilística, escândalo contábil
accounts-shortfall 4 ~ loss, deficit, money, till, accounting-fraud, embezzle
  en: shortfall, shortfalls, missing money, money missing, cash missing, unexplained losses, discrepancy, discrepancies, black hole in the accounts, hole in the accounts, gap in the accounts, accounts didn't balance
  fr: trou dans la caisse, trou de caisse, trous de caisse, argent manquant, manque à gagner, écart de caisse, erreurs de caisse, déficit de caisse, trou dans les comptes, découverts, argent disparu
  es: descuadre, descuadres, faltante, faltantes, dinero faltante, agujero en las cuentas, agujero contable, desajuste, dinero desaparecido, descubierto en caja, falta de dinero
  de: fehlbetrag, fehlbeträge, fehlbeträgen, fehlendes geld, kassendifferenz, kassenfehlbetrag, fehlbestand, finanzloch, loch in der kasse, unstimmigkeit, unstimmigkeiten, verschwundenes geld
  it: ammanco, ammanchi, buco di bilancio, buco nei conti, buco in cassa, denaro mancante, soldi mancanti, disavanzo, discrepanza, discrepanze
  pt: défice de caixa, dinheiro em falta, dinheiro desaparecido, rombo, rombos, buraco nas contas, discrepância, discrepâncias, diferença de caixa, falta de dinheiro, desfalque
scam 3 ~ fraud, deceive, cheat, phishing, victim
  en: scam, scams, scammed, scammer, scammers, con artist, con man, conman, con trick, conned, swindle, swindled, swindler, rip-off, ripped off, hustle, charlatan, impostor, imposter, racket, confidence trick, romance scam
  fr: arnaque, arnaques, arnaquer, arnaqué, arnaqueur, arnaqueurs, escroquerie, escroqueries, escroc, escrocs, escroquer, escroqué, charlatan, charlatans, imposteur, imposture, filouterie
  es: estafa, estafas, estafar, estafado, estafados, estafador, estafadores, estafó, timo, timos, timar, timado, timador, engaño, embaucador, embaucar, charlatán, impostor, chanchullo, engaños
  de: betrugsmasche, masche, maschen, abzocke, abzocken, abgezockt, abzocker, betrüger, betrügerin, hochstapler, hochstaplerin, hochstapelei, schwindel, schwindler, enkeltrick, trickbetrug, trickbetrüger, scharlatan, reingelegt, heiratsschwindler
  it: truffa, truffe, truffare, truffato, truffata, truffati, truffatore, truffatori, raggiro, raggiri, raggirare, raggirato, imbroglio, imbroglione, ciarlatano, impostore, fregatura
  pt: golpe do, golpista, golpistas, burla, burlas, burlar, burlado, burlão, burlões, vigarice, vigarista, vigaristas, trapaça, trapaceiro, charlatão, impostor, estelionato, estelionatário
ponzi-scheme 4
  en: pyramid scheme, pyramid schemes, ponzi scheme, ponzi, multi-level marketing, boiler room, investment fraud, snowball scheme
  fr: système pyramidal, pyramide de ponzi, vente pyramidale, système de ponzi, cavalerie financière, escroquerie pyramidale, chaîne de ponzi
  es: esquema piramidal, estafa piramidal, esquema ponzi, estafas piramidales, venta piramidal, fraude piramidal, pirámide financiera
  de: schneeballsystem, schneeballsysteme, pyramidensystem, ponzi-system, pyramidenspiel, anlagebetrug, anlagebetrüger, kettenbrief
  it: schema ponzi, schema piramidale, sistema piramidale, truffa piramidale, catena di sant'antonio, vendita piramidale
  pt: esquema em pirâmide, esquema de pirâmide, pirâmide financeira, esquema ponzi, pirâmides financeiras, esquema piramidal
identity-theft 4 ~ theft, identity, fraud, personal-data, impersonate
  en: identity theft, identity fraud, stolen identity, stolen identities, stole _ identity, identity thief, identity thieves, cloned card
  fr: usurpation d'identité, usurpations d'identité, usurper l'identité, usurpé l'identité, identité usurpée, vol d'identité, identité volée
  es: robo de identidad, suplantación de identidad, usurpación de identidad, suplantar la identidad, suplantó la identidad, identidad robada
  de: identitätsdiebstahl, identitätsmissbrauch, identitätsbetrug, gestohlene identität, identität gestohlen, datendiebstahl
  it: furto d'identità, furto di identità, furti d'identità, sostituzione di persona, identità rubata
  pt: roubo de identidade, usurpação de identidade, furto de identidade, falsidade ideológica, identidade roubada, roubo de identidades
impersonate 4 ~ pretend, imitate, identity-theft, fake-account
  en: impersonate, impersonated, impersonating, impersonation, impersonator, pose as, posed as, posing as, masquerade as, masqueraded, passed himself off as, pass off as, pretended to be
  fr: se faire passer pour, se faisait passer pour, fait passer pour, se faisant passer pour, se prétendre, usurper l'identité, sosie
  es: hacerse pasar por, se hizo pasar por, haciéndose pasar por, se hacía pasar por, suplantar, suplantó, suplantación, suplantador
  de: sich ausgeben als, ausgegeben als, gab sich als, gaben sich als, gibt sich als, amtsanmaßung, falscher polizist, falsche polizisten, vorgegeben zu sein
  it: spacciarsi per, si spacciava per, si è spacciato per, si spaccia per, fingersi, si fingeva, fingendosi, impersonare
  pt: fazer-se passar por, fez-se passar por, se passar por, se passou por, se fazendo passar, passava-se por, fazia-se passar por, personificar
burglary 4 ~ theft, house, robbery, steal
  en: burglary, burglaries, burglar, burglars, burgle, burgled, break-in, break-ins, break into, broke into, broken into, house-breaking, intruder, intruders, trespass, trespasser, trespassing
  fr: cambriolage, cambriolages, cambrioler, cambriolé, cambriolée, cambrioleur, cambrioleurs, effraction, par effraction, intrus, intrusion
  es: robo con fuerza, robo en domicilio, robos en domicilios, robo en viviendas, asaltar una vivienda, entrar a robar, entraron a robar, intruso, intrusos, allanamiento de morada, ladrón de casas, escalo
  de: einbruch, einbrüche, einbrüchen, einbrecher, einbrecherbande, eingebrochen, einbrechen, brach _ ein, bricht _ ein, wohnungseinbruch, hausfriedensbruch, eindringling, eindringlinge
  it: furto in casa, furti in casa, furto in abitazione, svaligiare, svaligiato, scasso, effrazione, topo d'appartamento, intruso, intrusi, violazione di domicilio
  pt: assalto à residência, assalto a residência, assaltar casas, arrombamento, arrombar, arrombou, arrombado, invasão de domicílio, intruso, intrusos, furto em residência
robbery 3 ~ theft, weapon, bank, burglary, gang-crime
  en: robbery, robberies, robber, robbers, rob, robbed, robbing, armed robbery, hold-up, heist, heists, stick-up, bank robbery, bank robber, mugging, mugger, muggers, mugged, raiders, loot
  fr: braquage, braquages, braquer, braqué, braqueur, braqueurs, vol à main armée, hold-up, attaque à main armée, vol avec violence, dévaliser, dévalisé, butin
  es: atraco, atracos, atracar, atracó, atracado, atracador, atracadores, asalto a mano armada, robo a mano armada, robo con violencia, asaltante, asaltantes, botín
  de: raub, raubüberfall, raubüberfälle, raubüberfällen, räuber, raubte, geraubt, ausgeraubt, ausrauben, banküberfall, bankraub, bankräuber, beute, überfallen, bewaffneter überfall
  it: rapina, rapine, rapinare, rapinato, rapinata, rapinatore, rapinatori, rapina a mano armata, colpo in banca, bottino, scippo, scippatore, assalto
  pt: assalto, assaltos, assaltar, assaltou, assaltado, assaltante, assaltantes, assalto à mão armada, roubo à mão armada, assalto a banco, butim
pickpocket 4 ~ theft, crowd, steal
  en: pickpocket, pickpockets, pickpocketing, bag snatcher, bag-snatching, phone snatching, petty theft, petty thief
  fr: pickpocket, pickpockets, vol à la tire, voleur à la tire, vol à l'arraché, arraché son sac, larcin, larcins
  es: carterista, carteristas, hurto, hurtos, robo al descuido, ladronzuelo, descuidero
  de: taschendieb, taschendiebe, taschendieben, taschendiebstahl, taschendiebstähle, handtaschenräuber, kleinkrimineller, langfinger
  it: borseggiatore, borseggiatori, borseggiatrice, borseggio, borseggi, scippo, scippi, taccheggio
  pt: carteirista, carteiristas, batedor de carteira, batedores de carteira, furto de celular, trombadinha, furto por esticão
vandalism 4 ~ damage, destroy, crime, youth
  en: vandalism, vandal, vandals, vandalise, vandalised, vandalize, vandalized, graffiti, defaced, deface, smashed windows, criminal damage, wanton destruction
  fr: vandalisme, vandale, vandales, vandaliser, vandalisé, vandalisée, dégradation, dégradations, saccage, saccagé, saccager, graffiti, casseur, casseurs
  es: vandalismo, vándalo, vándalos, vandálico, vandálicos, vandalizar, vandalizado, destrozos, grafiti, grafitis, pintada, pintadas, gamberrismo
  de: vandalismus, vandale, vandalen, sachbeschädigung, sachbeschädigungen, beschmiert, schmiererei, schmierereien, graffiti, randaliert, randalierer, randale, zerstörungswut
  it: vandalismo, vandalo, vandali, vandalico, vandalici, vandalizzare, vandalizzato, danneggiamento, imbrattato, imbrattare, graffiti, teppista, teppisti
  pt: vandalismo, vândalo, vândalos, vandalizar, vandalizado, vandalizada, depredação, depredado, depredar, pichação, pichações, grafite, grafitti
arson 4
  en: arson, arson attack, arsonist, arsonists, torched, set fire to, set on fire, set alight, firebomb, firebombed, firebug, pyromaniac, petrol bomb, molotov cocktail
  fr: incendie criminel, incendie volontaire, incendies criminels, incendiaire, incendiaires, pyromane, pyromanes, mis le feu, mettre le feu, cocktail molotov, cocktails molotov, incendié
  es: incendio provocado, incendios provocados, incendio intencionado, pirómano, pirómanos, incendiario, prender fuego, prendió fuego, prendieron fuego, cóctel molotov, cócteles molotov
  de: brandstiftung, brandstiftungen, brandstifter, brandanschlag, brandanschläge, in brand gesteckt, in brand gesetzt, angezündet, anzünden, feuer gelegt, brandsatz, brandsätze, molotowcocktail, pyromane
  it: incendio doloso, incendi dolosi, piromane, piromani, appiccare il fuoco, appiccato il fuoco, dato alle fiamme, dare fuoco, dato fuoco, bomba molotov, molotov
  pt: incêndio criminoso, fogo posto, incêndios criminosos, incendiário, incendiários, pirómano, atear fogo, ateou fogo, atearam fogo, cocktail molotov, coquetel molotov
stab 4 ~ assault, knife, kill, injure
  en: stab, stabs, stabbed, stabbing, stabbings, knife attack, knife attacks, knife crime, knifed, knifeman, stab wound, stab wounds, slashed his throat, knife-wielding, machete
  fr: poignarder, poignardé, poignardée, attaque au couteau, attaques au couteau, coup de couteau, coups de couteau, agression au couteau, arme blanche, à l'arme blanche, machette
  es: apuñalar, apuñalado, apuñalada, apuñaló, apuñalamiento, apuñalamientos, puñalada, puñaladas, acuchillar, acuchillado, arma blanca, ataque con cuchillo, navajazo, machete
  de: messerangriff, messerangriffe, messerattacke, messerattacken, messerstecherei, messerstich, messerstiche, messerstichen, niedergestochen, erstochen, stach _ zu, zugestochen, eingestochen, messerstecher, messergewalt, machete
  it: accoltellare, accoltellato, accoltellata, accoltellamento, accoltellamenti, accoltellatore, coltellata, coltellate, pugnalare, pugnalato, pugnalata, arma bianca, machete
  pt: esfaquear, esfaqueado, esfaqueada, esfaqueou, esfaqueamento, facada, facadas, ataque com faca, apunhalar, apunhalado, arma branca, catana, facão
knife 3
  en: knife, knives, blade, blades, dagger, daggers, switchblade, axe-wielding, sword, penknife, razor blade
  fr: couteau, couteaux, lame, lames, poignard, poignards, canif, sabre, épée, cutter, hachette
  es: cuchillo, cuchillos, navaja, navajas, puñal, puñales, cuchilla, espada, hacha, arma blanca
  de: messer, messern, klinge, klingen, dolch, dolche, schwert, axt, taschenmesser, klappmesser
  it: coltello, coltelli, lama, lame, pugnale, pugnali, spada, ascia, taglierino, coltellino
  pt: faca, facas, lâmina, lâminas, punhal, punhais, canivete, navalha, espada, machado
strangle 4 ~ kill, murder, breathe, assault
  en: strangle, strangled, strangling, strangulation, strangler, choke, choked, choking, smother, smothered, suffocate, suffocated, suffocation, asphyxiate, asphyxiation
  fr: étrangler, étranglé, étranglée, étranglement, strangulation, étouffer, étouffé, étouffée, asphyxie, asphyxié, suffocation
  es: estrangular, estrangulado, estrangulada, estranguló, estrangulamiento, asfixiar, asfixiado, asfixiada, asfixia, ahogar, ahogada, sofocar
  de: erwürgt, erwürgen, würgen, gewürgt, würgte, erdrosselt, erdrosseln, erstickt, ersticken, strangulieren, stranguliert
  it: strangolare, strangolato, strangolata, strangolamento, soffocare, soffocato, soffocata, soffocamento, asfissia, asfissiato
  pt: estrangular, estrangulado, estrangulada, estrangulou, estrangulamento, asfixiar, asfixiado, asfixiada, asfixia, sufocar, sufocado, esganar
serial-killer 4 ~ murder, kill, criminal, many
  en: serial killer, serial killers, serial murderer, mass murderer, spree killer, contract killer, hitman, hitmen, hired killer, contract killing, contract killings, gangland killing
  fr: tueur en série, tueurs en série, tueuse en série, tueur à gages, tueurs à gages, règlement de comptes, règlements de comptes, assassinat commandité, sicaire
  es: asesino en serie, asesinos en serie, asesina en serie, asesino múltiple, sicario, sicarios, asesino a sueldo, ajuste de cuentas, asesinato por encargo, matón
  de: serienmörder, serienmörderin, serienkiller, massenmörder, auftragsmord, auftragsmorde, auftragsmörder, auftragskiller, abrechnung im milieu, killerkommando
  it: serial killer, assassino seriale, omicida seriale, killer, sicario, sicari, omicidio su commissione, regolamento di conti, assassino su commissione
  pt: assassino em série, assassinos em série, serial killer, matador de aluguel, assassino contratado, sicário, ajuste de contas, acerto de contas, pistoleiro, crime por encomenda
domestic-violence 4
  en: domestic violence, domestic abuse, violent partner, abusive partner, abusive relationship, abusive husband, battered, battered women, coercive control, intimate partner violence, women's shelter, femicide, violence against women
  fr: violences conjugales, violence conjugale, violences domestiques, violence domestique, violences intrafamiliales, violences faites aux femmes, conjoint violent, mari violent, femme battue, femmes battues, féminicide, féminicides, emprise
  es: violencia doméstica, violencia machista, violencia de género, maltratador, maltratadores, mujer maltratada, mujeres maltratadas, violencia intrafamiliar, violencia contra las mujeres, feminicidio, feminicidios, casa de acogida, orden de alejamiento
  de: häusliche gewalt, häuslicher gewalt, partnerschaftsgewalt, partnergewalt, beziehungsgewalt, gewalt gegen frauen, gewalttätiger ehemann, frauenhaus, frauenhäuser, femizid, femizide, beziehungstat, annäherungsverbot
  it: violenza domestica, violenze domestiche, violenza di genere, maltrattamenti in famiglia, marito violento, compagno violento, violenza sulle donne, violenza contro le donne, femminicidio, femminicidi, centro antiviolenza
  pt: violência doméstica, violência conjugal, violência de género, violência de gênero, violência contra a mulher, violência contra as mulheres, agressor doméstico, feminicídio, feminicídios, casa-abrigo, lei maria da penha, medida protetiva
child-abuse 4 ~ child, abuse, rape, minor-age, church
  en: child abuse, child abuser, child sexual abuse, child sex abuse, paedophile, paedophiles, pedophile, pedophiles, paedophilia, pedophilia, child molester, child pornography, child abuse images, abuse material, grooming, groomed, sexual predator, predatory priest, sextortion
  fr: maltraitance infantile, abus sexuels sur mineurs, violences sexuelles sur mineurs, agression sexuelle sur mineur, pédophile, pédophiles, pédophilie, pédocriminel, pédocriminels, pédocriminalité, pédopornographie, pédopornographique, inceste, prédateur sexuel, corruption de mineurs
  es: abuso infantil, abusos a menores, abuso de menores, abuso sexual infantil, pederasta, pederastas, pederastia, pedófilo, pedófilos, pedofilia, pornografía infantil, maltrato infantil, depredador sexual, corrupción de menores
  de: kindesmissbrauch, missbrauch von kindern, sexueller missbrauch von kindern, kindesmisshandlung, pädophil, pädophile, pädophilie, kinderpornografie, kinderpornographie, kinderschänder, missbrauchsdarstellungen, missbrauchsskandal, missbrauchsopfer, cybergrooming, sexualstraftäter
  it: abusi su minori, abuso su minori, abuso di minori, pedofilo, pedofili, pedofilia, pedopornografia, pedopornografico, pedopornografici, maltrattamenti su minori, violenza sui minori, adescamento, predatore sessuale
  pt: abuso infantil, abuso de menores, abuso sexual de menores, abuso sexual infantil, abusos sexuais de crianças, pedófilo, pedófilos, pedofilia, pornografia infantil, maus-tratos infantis, predador sexual, aliciamento
prostitution 4 ~ woman, human-trafficking, exploit, illegal
  en: prostitution, prostitute, prostitutes, sex worker, sex workers, sex work, brothel, brothels, pimp, pimps, pimping, escort service, call girl, procuring
  fr: prostitution, prostituée, prostituées, prostitué, travailleuse du sexe, travailleuses du sexe, maison close, maisons closes, proxénète, proxénètes, proxénétisme, escort, bordel
  es: prostitución, prostituta, prostitutas, prostituir, trabajadora sexual, trabajadoras sexuales, burdel, burdeles, prostíbulo, proxeneta, proxenetas, proxenetismo, puticlub
  de: prostitution, prostituierte, prostituierten, sexarbeit, sexarbeiterin, sexarbeiterinnen, bordell, bordelle, zuhälter, zuhälterei, freier, laufhaus, callgirl, zwangsprostitution
  it: prostituzione, prostituta, prostitute, sex worker, lavoratrice del sesso, bordello, casa chiusa, case chiuse, sfruttamento della prostituzione, protettore, sfruttatore
  pt: prostituição, prostituta, prostitutas, trabalhadora do sexo, profissional do sexo, bordel, bordéis, prostíbulo, lenocínio, proxeneta, cafetão, garota de programa
human-trafficking 4 ~ smuggle, forced-labour, exploit, migration, prostitution
  en: human trafficking, human trafficker, human traffickers, people trafficking, sex trafficking, trafficked, trafficking victim, trafficking victims, modern slavery, slave trade, slave, slaves, slavery, enslaved
  fr: traite des êtres humains, traite d'êtres humains, trafic d'êtres humains, traite humaine, esclavage, esclave, esclaves, esclavage moderne, réduit en esclavage, traite négrière
  es: trata de personas, trata de seres humanos, tráfico de seres humanos, trata de mujeres, trata de blancas, esclavitud, esclavo, esclavos, esclava, esclavas, esclavitud moderna, esclavizado
  de: menschenhandel, menschenhändler, sexhandel, sklaverei, sklave, sklaven, sklavin, moderne sklaverei, versklavt, versklavung, sklavenhandel, opfer von menschenhandel
  it: tratta di esseri umani, tratta di persone, traffico di esseri umani, schiavitù, schiavo, schiavi, schiava, schiave, schiavitù moderna, tratta degli schiavi
  pt: tráfico de seres humanos, tráfico de pessoas, tráfico humano, escravidão, escravatura, escravo, escravos, escrava, escravidão moderna, trabalho escravo, tráfico de mulheres, escravizado
hostage 4 ~ kidnap, ransom, terrorism, prison
  en: hostage, hostages, hostage-taker, hostage-takers, hostage-taking, hostage crisis, taken hostage, held hostage, held captive, captive, captives, captivity, captor, captors, human shield
  fr: otage, otages, prise d'otage, prise d'otages, preneur d'otages, preneurs d'otages, pris en otage, en captivité, captif, captifs, captive, ravisseur, ravisseurs, geôliers, bouclier humain
  es: rehén, rehenes, toma de rehenes, secuestrador, secuestradores, cautivo, cautivos, cautiverio, captores, secuestrado, secuestrados, secuestrada, escudo humano
  de: geisel, geiseln, geiselnahme, geiselnehmer, geiselhaft, geiselbefreiung, geiseldrama, gefangenschaft, gefangen gehalten, menschlicher schutzschild, in der gewalt
  it: ostaggio, ostaggi, presa di ostaggi, preso in ostaggio, sequestratore, sequestratori, rapitore, rapitori, prigionia, scudo umano, tenuto prigioniero
  pt: refém, reféns, tomada de reféns, sequestrador, sequestradores, raptor, raptores, cativo, cativos, cativeiro, mantido refém, feito refém, escudo humano
ransom 4 ~ hostage, extortion, pay, kidnap, ransom-demand
  en: ransom, ransoms, ransom note, ransom money, ransom payment, ransomware payment, pay the ransom, paid a ransom, blackmail demand
  fr: rançon, rançons, demande de rançon, payer la rançon, versement d'une rançon, rançonner, rançonné
  es: rescate exigido, pago de rescate, pagar el rescate, pago del rescate, exigir un rescate, pedir un rescate, dinero del rescate
  de: lösegeld, lösegelder, lösegeldforderung, lösegeldzahlung, lösegeldforderungen, lösegelds
  it: riscatto, riscatti, richiesta di riscatto, pagare il riscatto, pagamento del riscatto
  pt: resgate exigido, pedido de resgate, pagar o resgate, pagamento de resgate, pagamento do resgate, valor do resgate
death-threat 4 ~ threaten, hate, harassment, kill
  en: death threat, death threats, threatened to kill, threats against, threatening letter, threatening message, bomb threat, bomb threats, bomb hoax, rape threats, price on his head
  fr: menace de mort, menaces de mort, menacé de mort, menacée de mort, alerte à la bombe, fausse alerte à la bombe, lettre de menaces, message menaçant, menacé de tuer
  es: amenaza de muerte, amenazas de muerte, amenazado de muerte, amenazada de muerte, amenaza de bomba, amenazas de bomba, aviso de bomba, amenazó con matar
  de: morddrohung, morddrohungen, todesdrohung, todesdrohungen, mit dem tod bedroht, mit dem tode bedroht, drohbrief, drohbriefe, drohmail, bombendrohung, bombendrohungen
  it: minaccia di morte, minacce di morte, minacciato di morte, minacciata di morte, allarme bomba, lettera minatoria, lettere minatorie, proiettili in busta
  pt: ameaça de morte, ameaças de morte, ameaçado de morte, ameaçada de morte, ameaça de bomba, ameaças de bomba, carta ameaçadora, jurado de morte
stalking 4 ~ harassment, follow, spy, surveillance
  en: stalking, stalker, stalkers, stalked, stalk, cyberstalking, followed home, peeping tom, voyeur, voyeurism, upskirting, spied on women
  fr: traque, traquer, traqué, traquée, harceleur, voyeur, voyeurs, voyeurisme, cyberharcèlement, suivie dans la rue, filature, obsédé
  es: acosador, acosadores, acechar, acecho, acechaba, merodear, merodeador, mirón, voyeur, voyeurismo, ciberacoso, perseguida por su
  de: stalking, stalker, stalkerin, gestalkt, nachstellung, nachgestellt, voyeur, spanner, heimlich verfolgt, cyberstalking, auflauern, aufgelauert
  it: stalking, stalker, atti persecutori, pedinare, pedinato, pedinata, pedinamento, guardone, voyeur, voyeurismo, persecutore
  pt: perseguidor, perseguidores, stalker, stalking, perseguição obsessiva, voyeur, voyeurismo, assediador, ciberperseguição, seguida na rua
hate-crime 4 ~ hate, racism, discriminate, crime, insult
  en: hate crime, hate crimes, hate speech, hateful content, incitement, incitement to hatred, inciting hatred, racially motivated, racist attack, racial slur, racial slurs, racist abuse, hate mail, bias crime, lynch, lynching, lynched
  fr: crime de haine, crimes de haine, crime haineux, discours de haine, discours haineux, propos haineux, incitation à la haine, contenu haineux, contenus haineux, insulte raciste, insultes racistes, injure raciale, lynchage, lynché
  es: crimen de odio, crímenes de odio, delito de odio, delitos de odio, discurso de odio, incitación al odio, mensajes de odio, insultos racistas, insulto racista, contenido de odio, linchamiento, linchar, linchado
  de: hassverbrechen, hasskriminalität, hassrede, hassreden, hasskommentar, hasskommentare, hassbotschaft, hassbotschaften, volksverhetzung, hetze, hetzer, aufhetzen, rassistischer angriff, rassistische beleidigung, lynchmord, lynchjustiz, hassprediger
  it: crimine d'odio, crimini d'odio, reati d'odio, discorso d'odio, discorsi d'odio, incitamento all'odio, istigazione all'odio, insulti razzisti, messaggi d'odio, linciaggio, linciare, linciato
  pt: crime de ódio, crimes de ódio, discurso de ódio, incitamento ao ódio, incitação ao ódio, mensagens de ódio, insultos racistas, injúria racial, linchamento, linchar, linchado
incite 4 ~ provoke, encourage, hate-crime, cause
  en: incite, incited, inciting, incitement, stir up, stirred up, whip up, whipped up, fan the flames, fanned the flames, instigate, instigated, instigator, foment, fomenting, egg on, goad, inflame, inflammatory
  fr: inciter, incite, incitent, incité, incitation, attiser, attise, attisé, jeter de l'huile sur le feu, fomenter, fomenté, instigateur, exciter les esprits, incendiaire, incendiaires
  es: incitar, incita, incitan, incitó, incitado, incitación, azuzar, azuzó, avivar, avivó, instigar, instigó, instigador, fomentar, echar leña al fuego, incendiario, soliviantar
  de: anstiften, angestiftet, anstiftung, anstifter, aufwiegeln, aufgewiegelt, aufhetzen, aufgehetzt, schüren, schürt, schürte, geschürt, anheizen, angeheizt, aufstacheln, aufgestachelt, öl ins feuer
  it: incitare, incita, incitano, incitato, incitamento, istigare, istigato, istigazione, istigatore, fomentare, fomentato, aizzare, aizzato, soffiare sul fuoco, gettare benzina sul fuoco
  pt: incitar, incita, incitam, incitou, incitado, incitação, incitamento, instigar, instigou, instigador, fomentar, fomentou, atiçar, atiçou, inflamar, jogar gasolina no fogo, deitar achas na fogueira
gang-crime 3 ~ organised-crime, criminal, group, youth
  en: gang, gangs, gangster, gangsters, gangland, gang member, gang members, gang violence, gang war, mob, mobsters, mafia boss, crime boss, kingpin, kingpins, ringleader, ringleaders, crime ring, crime family, underworld, thug, thugs, hooligan, hooligans
  fr: gang, gangs, gangster, gangsters, bande criminelle, bandes rivales, guerre des gangs, voyou, voyous, truand, truands, caïd, caïds, parrain, chef de gang, malfrats, cerveau de la bande, hooligan, hooligans
  es: pandilla, pandillas, pandillero, pandilleros, banda criminal, bandas criminales, banda latina, matón, matones, =capo, =capos, cabecilla, cabecillas, gánster, gánsteres, hampa, maleante, maleantes, hooligan
  de: =gangs, bande, banden, bandenkrieg, bandenkriminalität, bandenmitglied, bandenchef, =gangster, gangsterboss, clanchef, clankriminalität, drahtzieher, rädelsführer, unterwelt, schläger, schlägertrupp, hooligan, hooligans, mafiaboss
  it: gang, banda criminale, bande criminali, bande rivali, guerra tra bande, gangster, boss mafioso, boss della mafia, capobanda, malavita, malavitoso, malavitosi, teppista, teppisti, picchiatore, padrino, capoclan
  pt: gangue, gangues, gangster, facção criminosa, facções criminosas, facção, facções, guerra de gangues, chefe da quadrilha, quadrilha, quadrilhas, capo, bandido, bandidos, capanga, capangas, cabecilha, submundo, hooligan
loot-plunder 4 ~ theft, riot, shop, steal
  en: loot, looted, looter, looters, looting, plunder, plundered, plundering, pillage, pillaged, ransack, ransacked, ransacking, stolen art, looted art, spoils
  fr: pillage, pillages, piller, pillé, pillée, pillés, pilleur, pilleurs, mettre à sac, mis à sac, saccager, saccagé, spolier, spolié, spoliation, spoliée
  es: saqueo, saqueos, saquear, saqueado, saqueada, saquearon, saqueador, saqueadores, pillaje, expolio, expoliado, expoliar, rapiña
  de: plünderung, plünderungen, plündern, plündert, plünderte, geplündert, plünderer, ausgeplündert, raubkunst, brandschatzung, beutekunst, raubgut
  it: saccheggio, saccheggi, saccheggiare, saccheggiato, saccheggiata, saccheggiatori, sciacallo, sciacalli, sciacallaggio, razzia, razziare, depredare, depredato
  pt: saque, saques, saquear, saqueado, saqueada, saquearam, saqueador, saqueadores, pilhagem, pilhagens, pilhar, pilhado, espoliação, espoliado
unlawful-detention 4 ~ detain, arbitrary, kidnap, injustice
  en: unlawful detention, wrongful detention, false imprisonment, arbitrary detention, arbitrary arrest, arbitrary arrests, wrongful arrest, false arrest, detained without charge, held without charge, without trial, enforced disappearance, enforced disappearances
  fr: détention arbitraire, détentions arbitraires, arrestation arbitraire, arrestations arbitraires, détention illégale, séquestration, sans procès, disparition forcée, disparitions forcées, arrêté à tort, emprisonné à tort
  es: detención arbitraria, detenciones arbitrarias, detención ilegal, detenciones ilegales, sin juicio, sin cargos, desaparición forzada, desapariciones forzadas, arresto arbitrario, encarcelado injustamente
  de: willkürliche haft, willkürliche festnahme, willkürliche festnahmen, freiheitsberaubung, ohne anklage festgehalten, ohne prozess, zu unrecht inhaftiert, zu unrecht festgenommen, unrechtmäßige haft, verschwindenlassen
  it: detenzione arbitraria, detenzioni arbitrarie, arresto arbitrario, arresti arbitrari, detenzione illegale, ingiusta detenzione, sequestro di persona, senza processo, sparizione forzata, sparizioni forzate, arrestato per errore
  pt: detenção arbitrária, detenções arbitrárias, prisão arbitrária, prisões arbitrárias, detenção ilegal, prisão ilegal, cárcere privado, sem julgamento, desaparecimento forçado, preso por engano, preso injustamente
arbitrary 3 ~ unfair, random, abuse, dictatorship
  en: arbitrary, arbitrarily, arbitrariness, at whim, capricious, high-handed, heavy-handed
  fr: arbitraire, arbitraires, arbitrairement, bon vouloir, selon son bon plaisir, à la tête du client
  es: arbitrario, arbitraria, arbitrarias, arbitrariamente, arbitrariedad, arbitrariedades, a su antojo, caprichoso
  de: willkür, willkürlich, willkürliche, willkürlichen, eigenmächtig, nach gutdünken, nach belieben, selbstherrlich
  it: arbitrario, arbitraria, arbitrariamente, arbitrarietà, arbitrio, a piacimento, capriccioso
  pt: arbitrário, arbitrária, arbitrariamente, arbitrariedade, arbitrariedades, a seu bel-prazer, caprichoso
cybercrime 4 ~ hack, crime, phishing, online, cyberattack
  en: cybercrime, cyber crime, cybercriminal, cybercriminals, cyber criminal, online fraud, internet fraud, online fraudster, online scam, cyber fraud, computer misuse
  fr: cybercriminalité, cybercriminel, cybercriminels, cybercrime, cyberdélinquance, fraude en ligne, escroquerie en ligne, escroqueries en ligne, arnaque en ligne, piratage informatique
  es: ciberdelincuencia, ciberdelincuente, ciberdelincuentes, ciberdelito, ciberdelitos, cibercrimen, cibercriminal, fraude en línea, estafa en línea, delito informático, delitos informáticos
  de: cyberkriminalität, cyberkriminelle, cyberkriminellen, cyberkrimineller, internetkriminalität, internetbetrug, onlinebetrug, online-betrug, computerkriminalität, computerbetrug, internetbetrüger
  it: criminalità informatica, crimine informatico, crimini informatici, reato informatico, reati informatici, cybercrime, cybercriminale, cybercriminali, truffa online, truffe online, frode informatica
  pt: cibercrime, cibercrimes, cibercriminoso, cibercriminosos, crime informático, crimes cibernéticos, crime cibernético, fraude online, golpe online, golpes online, burla online, burlas online
witness-protection 4 ~ witness, protect, identity, hide
  en: witness protection, protected witness, protection programme, police protection, under police protection, new identity, safe house, round-the-clock protection
  fr: protection des témoins, témoin protégé, protection policière, sous protection policière, sous escorte policière, nouvelle identité
  es: protección de testigos, testigo protegido, testigos protegidos, protección policial, bajo protección policial, nueva identidad, casa segura
  de: zeugenschutz, zeugenschutzprogramm, polizeischutz, unter polizeischutz, neue identität, personenschutz, geschützter zeuge
  it: protezione dei testimoni, testimone protetto, sotto scorta, sotto protezione, nuova identità, programma di protezione
  pt: proteção a testemunhas, proteção de testemunhas, testemunha protegida, proteção policial, sob proteção policial, nova identidade
victims-families 4 ~ victim, compensation, relative, campaign
  en: victims' families, families of the victims, bereaved families, bereaved relatives, victims' group, victim support, survivors' group, victims' association
  fr: familles des victimes, proches des victimes, famille de la victime, familles endeuillées, association de victimes, aide aux victimes, collectif de victimes
  es: familias de las víctimas, familiares de las víctimas, familia de la víctima, asociación de víctimas, asociaciones de víctimas, atención a las víctimas, allegados de la víctima
  de: angehörige der opfer, angehörigen der opfer, hinterbliebene, hinterbliebenen, opferfamilie, opferfamilien, opferhilfe, opferverband, opferschutz, opferanwalt
  it: famiglie delle vittime, familiari delle vittime, parenti delle vittime, famiglia della vittima, associazione delle vittime, associazione vittime
  pt: famílias das vítimas, familiares das vítimas, família da vítima, associação de vítimas, apoio à vítima, apoio às vítimas, parentes das vítimas
payout 3 ~ compensation, damages, settlement, pay, insurance
  en: payout, payouts, pay-out, lump sum, compensation scheme, compensation fund, compensation claim, compensation claims, redress scheme, victims' fund, interim payment, six-figure sum, awarded damages, financial redress
  fr: indemnité, indemnités, indemnisation, indemnisations, indemniser, indemnisé, indemnisés, indemnisée, fonds d'indemnisation, dédommagement, dédommager, dédommagé, dédommagés, somme forfaitaire, réparation financière
  es: indemnización, indemnizaciones, indemnizar, indemnizado, indemnizados, indemnizó, fondo de compensación, fondo de indemnización, resarcimiento, resarcir, resarcido, compensación económica, compensaciones
  de: entschädigungszahlung, entschädigungszahlungen, entschädigungsfonds, entschädigt, entschädigte, schadensersatzzahlung, schadenersatzforderung, auszahlung, auszahlungen, ausgezahlt, einmalzahlung, wiedergutmachung, opferfonds, pauschale
  it: indennizzo, indennizzi, indennizzare, indennizzato, risarcimento, risarcimenti, risarcire, risarcito, risarcita, risarciti, liquidazione del danno, fondo di risarcimento, somma forfettaria
  pt: indemnização, indemnizações, indemnizar, indemnizado, indenização, indenizações, indenizar, indenizado, ressarcimento, ressarcir, ressarcido, fundo de compensação, compensação financeira, reparação financeira
# more forms of what is there
attorney-general 3
  en: justice secretary, justice minister, director of public prosecutions, chief prosecutor, top prosecutor
  fr: garde des sceaux, ministre de la justice, chancellerie, procureur de la république
  es: ministra de justicia, consejero de justicia, fiscal jefe
  de: justizministerin, bundesjustizminister, generalstaatsanwaltschaft, oberstaatsanwalt, leitender oberstaatsanwalt
  it: ministra della giustizia, procuratore capo, procuratore aggiunto
  pt: ministra da justiça, procurador da república, procuradoria-geral
prosecutor 3
  en: prosecutors, chief prosecutor, crown prosecution, prosecution service, prosecution lawyer, prosecution lawyers, district attorneys
  fr: ministère public, procureur de la république, magistrat instructeur, juge d'instruction, avocat de l'accusation
  es: ministerio fiscal, fiscal anticorrupción, juez instructor, juez de instrucción, acusación popular
  de: strafverfolger, strafverfolgungsbehörde, oberstaatsanwalt, ermittlungsrichter, strafverfolgungsbehörden
  it: inquirente, inquirenti, magistrato inquirente, giudice per le indagini, gip, gup
  pt: =procuradores, promotores, juiz de instrução, ministério público federal, acusação pública
investigation 2
  en: inquiries, enquiries, investigators, fact-finding mission, preliminary inquiry, criminal investigation, internal investigation, independent review, statutory inquiry, public inquiry, probing
  fr: enquêter, enquête préliminaire, enquête interne, enquête publique, enquêtes, ouverture d'une enquête, investigation, information judiciaire
  es: diligencias, pesquisa, investigación interna, investigación pública, investigación preliminar, instrucción judicial, comisión investigadora
  de: vorermittlung, vorermittlungen, ermittlungsverfahren, nachforschung, nachforschungen, aufklärung des falls, interne untersuchung, aufarbeitung, nachgegangen
  it: indagini preliminari, inchiesta pubblica, inchiesta interna, indagine interna, indagato, indagati, inquirenti
  pt: inquéritos, inquérito público, investigação interna, averiguação, diligências, inquérito policial, investigação preliminar
crime 2
  en: offending, criminal offence, criminal offences, criminal offense, crime wave, crime rate, lawlessness, delinquency, felonies
  fr: criminalité, fait divers, faits divers, délinquance, méfait, forfait, infraction pénale, insécurité
  es: hecho delictivo, hechos delictivos, ilícito penal, inseguridad ciudadana, ola de crímenes, actividad delictiva, =penal, =penales
  de: straftaten, straftatbestand, verbrechens, strafbar, kriminalfall, kriminalfälle, kriminalitätsrate, gesetzesverstoß, delinquenz
  it: reato, reati, delitto, delitti, crimine, crimini, delinquenza, malefatta, criminalità
  pt: crime, crimes, delito, delitos, criminalidade, delinquência, infração penal, insegurança pública
police 2
  en: officers, police force, police chief, police commissioner, chief constable, federal police, traffic police, police department
  fr: gardien de la paix, brigade, préfet de police, police municipale, agents de police, police nationale
  es: guardia civil, policía nacional, policía local, mossos, carabineros, cuerpo policial, jefe de policía, policía municipal
  de: polizeichef, polizeipräsident, polizeisprecher, polizeibeamten, bundespolizei, landeskriminalamt, bundeskriminalamt, beamte der polizei, polizistinnen
  it: carabiniere, guardia di finanza, polizia locale, vigili urbani, capo della polizia, agente di polizia, agente, agenti, questore
  pt: polícia militar, polícia civil, polícia federal, guarda municipal, agentes da polícia, chefe da polícia, pm
arrest 3
  en: arrests, arresting, handcuffs, handcuffed, in custody, detained by police, custody, taken away in handcuffs, nabbed, rounded up
  fr: interpellation, interpellations, interpellé, interpellée, interpellés, arrêté par la police, placé en garde à vue, menottes, menotté
  es: arrestar, arrestó, detenidos, detenidas, esposado, puesto a disposición judicial, fue detenido, aprehendido, aprehensión
  de: festgenommen, festgenommene, festnehmen, verhaftet, abgeführt, in gewahrsam, in haft genommen, handschellen, in handschellen
  it: arresto, arresti, arrestato, arrestata, arrestati, fermo, manette, ammanettato, finito in manette
  pt: detido, detida, detidos, preso, prisão preventiva, algemas, algemado, foi preso, foram presos, prendeu, presa, presos, presas
fine 2
  en: fined, fines, fining, spot fine, hefty fine, record fine, penalty notice, slapped with a fine, financial penalty, regulatory fine
  fr: condamné à une amende, amende record, amende forfaitaire, sanctionné financièrement, pénalités financières
  es: multada, multados, multa récord, sanción millonaria, multa millonaria, sanciones económicas
  de: bußgelder, bußgeldern, geldbußen, rekordstrafe, millionenstrafe, geldstrafen, bußgeldbescheid, verwarnungsgeld, rekordbußgeld
  it: multa, multe, multare, multato, multata, sanzione, sanzioni, ammenda, ammende, sanzione pecuniaria, maxi multa
  pt: multa, multas, multar, multado, multada, multou, coima, coimas, multa recorde, sanção pecuniária
fraud 3
  en: frauds, fraudsters, defrauded, defrauding, swindled, deception, insurance fraud, benefit fraud, card fraud, serious fraud
  fr: fraude, fraudes, frauder, fraudeur, fraudeurs, frauduleux, frauduleuse, tromperie, fraude fiscale
  es: fraude, fraudes, fraudulento, fraudulenta, defraudar, defraudador, engaño, estafa, engaños
  de: betrug, betrugs, betrugsfall, betrugsfälle, betrugsvorwürfe, betrügerisch, betrogene, schwindel, versicherungsbetrug, betrugsskandal
  it: frode, frodi, frodare, frodato, fraudolento, fraudolenta, truffa, truffe, raggiro
  pt: fraude, fraudes, fraudar, fraudador, fraudulento, fraudulenta, burla, estelionato, falcatrua
whistleblower 3
  en: whistle-blowers, blow the whistle on, blowing the whistle, turned whistleblower, informer, speak-up, insider who revealed
  fr: lanceur d'alerte, lanceuse d'alerte, lanceurs d'alerte, lanceuses d'alerte, donneur d'alerte, tirer la sonnette d'alarme
  es: =denunciante, =denunciantes, alertador, alertadora, informante, informantes, denunciante interno, filtrador, alertadores
  de: whistleblowerin, hinweisgeberin, hinweisgeberschutz, hinweisgeberschutzgesetz, enthüllerin, nestbeschmutzer, informantin
  it: whistleblower, segnalante, segnalanti, informatore, gola profonda, denunciante, segnalatore di illeciti
  pt: =denunciante, =denunciantes, delator, delatora, =informante, =informantes, =denunciador, whistleblower, autor da denúncia
cover-up 4
  en: covering up, cover-ups, coverups, concealment, whitewashed, hushing up, swept under the carpet, swept under the rug, brushed under the carpet
  fr: étouffer l'affaire, étouffé l'affaire, étouffer le scandale, dissimulation, dissimuler, dissimulé, camoufler, camouflage, omerta, loi du silence
  es: encubrir, encubrió, encubierto, encubrimiento, tapadera, tapar el escándalo, ocultación, ocultamiento, ley del silencio, echar tierra
  de: vertuscht, vertuschen, vertuschung, vertuschungsversuch, verschleiert, verschleierung, verheimlicht, verheimlichung, mauer des schweigens, unter den tisch gekehrt
  it: insabbiare, insabbiato, insabbiamento, occultare, occultato, occultamento, mettere a tacere, messo a tacere, omertà, copertura dello scandalo
  pt: encobrir, encobriu, encoberto, encobrimento, acobertar, acobertou, acobertamento, abafar o caso, abafado, abafar, ocultação, varrer para debaixo do tapete
class-action 4
  en: class actions, group litigation, joint lawsuit, representative action, mass litigation, collective lawsuit, group litigation order
  fr: plainte collective, plaintes collectives, action en nom collectif, recours de groupe, actions de groupe
  es: demanda conjunta, demanda grupal, acciones colectivas, litigio colectivo, pleito colectivo
  de: sammelklagen, sammelverfahren, gemeinschaftsklage, musterklage, verbandsklagen, gruppenverfahren
  it: azione di classe, azioni di classe, ricorso collettivo, causa di gruppo, azione di gruppo, ricorsi collettivi
  pt: ação de classe, ação conjunta, processo coletivo, ação popular coletiva, ação coletiva judicial
settlement 3
  en: settlements, settling, reached a settlement, agreed to settle, confidential settlement, settlement deal, settle out of court, mediation
  fr: accord amiable, accord à l'amiable, règlement amiable, accord financier, conclu un accord, transaction financière, médiation
  es: acuerdo amistoso, acuerdo transaccional, acuerdo económico, pacto extrajudicial, conciliatorio, mediación
  de: vergleich, vergleiche, außergerichtliche einigung, vergleichssumme, vergleichsangebot, außergerichtlicher vergleich, geeinigt, schlichtung, mediation
  it: accordo transattivo, transazione, accordo stragiudiziale, patteggiamento, accordo extragiudiziale, conciliazione, composizione amichevole, mediazione
  pt: acordo extrajudicial, acordo judicial, acordo amigável, acordo financeiro, chegar a um acordo, chegou a acordo, conciliação, mediação
compensation 3
  en: compensated, compensating, compensatory, recompense, reimburse, reimbursed, full redress
  fr: indemnisé, indemniser, réparation du préjudice, préjudice, préjudices, compensé, dédommagé
  es: indemnizar, indemnización, resarcir, resarcimiento, reparación del daño, compensar, compensó
  de: entschädigungen, schadensersatz, wiedergutmachen, entschädigungszahlung, kompensation, kompensieren, ausgleich
  it: risarcire, risarcimento, risarcimenti, indennizzo, compensare, riparazione del danno
  pt: indemnização, indenização, ressarcimento, reparação do dano, compensar, compensou, indenizar
court 2
  en: courts, crown court, magistrates' court, appeals court, court of appeal, county court, criminal court, in court, courtrooms
  fr: cour d'assises, tribunal correctionnel, cour criminelle, tribunal judiciaire, tribunal de commerce, salle d'audience, cour de justice
  es: audiencia nacional, audiencia provincial, tribunal superior, sala del tribunal, corte de apelaciones, corte federal
  de: oberlandesgerichts, verwaltungsgericht, strafkammer, arbeitsgericht, berufungsgericht, strafgericht, gerichtssprecherin, landgerichts, schwurgericht, bundesgericht
  it: corte d'appello, corte d'assise, aula di giustizia, tribunale penale, tar, corte federale, =aula, corte
  pt: tribunal de justiça, tribunal federal, tribunal de recurso, tribunal da relação, vara do trabalho, sala de audiências, fórum criminal
suspect 3
  en: suspects, prime suspect, main suspect, alleged perpetrator, person of interest, under suspicion, fell under suspicion
  fr: suspect, suspecte, suspects, soupçon, soupçons, soupçonné, soupçonnée, soupçonnés, principal suspect, mis en cause
  es: sospechoso, sospechosa, sospechosos, sospechas, bajo sospecha, principal sospechoso, presunto autor, presunto responsable
  de: verdächtiger, verdächtige, verdächtigen, verdächtigt, tatverdächtig, tatverdächtige, tatverdächtiger, hauptverdächtiger, verdacht, unter verdacht, mutmaßlicher täter
  it: sospettato, sospettata, sospettati, sospetto, sospetti, indagato, indagata, principale sospettato, presunto autore
  pt: suspeito, suspeita, suspeitos, suspeitas, sob suspeita, principal suspeito, presumível autor, alegado autor
`;
