/** Concepts of courts, crime, police and regulation: concept id, weight, near ids, then the forms of six languages. */
export default `
# going to court
lawsuit 3 ~ court, complaint, litigation, sue, class-action
  en: lawsuit, suit, legal action, court case, legal case, legal proceedings, legal battle, legal fight, court battle, civil suit, legal challenge, court fight
  fr: procès, action en justice, poursuites judiciaires, recours en justice, affaire judiciaire, procédure judiciaire, bataille judiciaire, contentieux, instance judiciaire
  es: pleito, litigio, juicio, acción legal, acciones legales, proceso judicial, batalla legal, querella, =demanda, =demandas
  de: klage, klagen, Gerichtsverfahren, prozess, prozesse, Rechtsstreit, verfahren, Zivilklage, Gerichtsprozess, juristische Auseinandersetzung
  it: causa legale, causa civile, cause legali, azione legale, azioni legali, processo, procedimento giudiziario, battaglia legale, contenzioso, querela
  pt: ação judicial, ações judiciais, processo judicial, litígio, batalha judicial, batalha legal, queixa, processos, processo contra, processo movido, processo
sue 3 ~ lawsuit, complaint, plaintiff
  en: sue, sued, suing, take to court, took to court, taken to court, file suit, filed suit, bring a case, brought a case, drag into court, see _ in court
  fr: poursuivre en justice, poursuivi en justice, porter plainte, porté plainte, saisir la justice, saisi la justice, attaquer en justice, attaqué en justice, assigner, assigné, traîner en justice, traîné en justice, ester en justice
  es: demandado por, llevar a juicio, llevó a juicio, querellarse, se querelló, presentar una demanda, presentó una demanda, interponer, interpuso, =demandó, =demandar, =demandaron
  de: verklag*, klagen, klagt, klagte, geklagt, vor Gericht gezogen, vor Gericht ziehen, Klage einreichen, reichte _ Klage, Klage eingereicht
  it: citare in giudizio, citato in giudizio, fare causa, fatto causa, portare in tribunale, portato in tribunale, denunciare, denunciato, querelare, querelato
  pt: processou, processaram, processado por, entrar na justiça, entrou na justiça, acionar na justiça, acionou na justiça, levar a tribunal, levou a tribunal, processar, processada, processado, processados
litigation 3 ~ lawsuit, court
  en: litigation, litigate, litigant, proceedings, legal dispute, court proceedings
  fr: litige, litiges, contentieux, procédure judiciaire, litigieu*
  es: litigio, litigios, litig*, contencioso, procedimiento judicial
  de: Rechtsstreit*, Rechtsstreitigkeit, Gerichtsverfahren, Prozessführung, Streitverfahren
  it: contenzioso, controversia legale, lite giudiziaria, procedimento
  pt: litígio, litígios, litig*, contencioso, procedimento judicial
class-action 4 ~ lawsuit, plaintiff
  en: class action, class-action, class-action lawsuit, collective action, mass claim, group action, putative class, proposed class
  fr: action collective, recours collectif, actions collectives, class action, action de groupe, recours collectifs
  es: demanda colectiva, demandas colectivas, acción colectiva, acción de clase, class action
  de: Sammelklage*, Massenklage, Gruppenklage, Verbandsklage, Musterfeststellungsklage
  it: azione collettiva, class action, azioni collettive, causa collettiva
  pt: ação coletiva, ações coletivas, ação civil coletiva, ação popular, class action
complaint 3 ~ lawsuit, complain, filing, accuse
  en: complaint, statement of claim, pleading, grievance, formal complaint
  fr: plainte, plaintes, assignation, requête, mémoire en demande, =réclamation, =réclamations
  es: escrito de demanda, queja formal, =denuncia, =denuncias, =querella, =querellas
  de: Klageschrift, Beschwerde*, Strafanzeige*, Klagebegehren
  it: atto di citazione, denuncia, denunce, =querela, =querele
  pt: queixa, queixa-crime, petição inicial, =denúncia, =denúncias, =reclamação, =reclamações
filing 3 ~ complaint, document, court-document
  en: =filing, =filings, =filed, court filing, lodged, motion, docket, pleading, legal brief, regulatory filing, =submitted, =submit
  fr: dépôt de plainte, déposé, déposée, déposent, saisine, mémoire en défense, requête, acte de procédure, pièce de procédure
  es: presentó una demanda, presentado ante, presentada ante, escrito judicial, interpuso, interponer, moción, alegato
  de: Schriftsatz, Schriftsätze, einreich*, eingereicht, reichte _ ein, reicht _ ein, Klageschrift, Antragsschrift
  it: =depositato, =depositata, =depositati, presentato ricorso, memoria difensiva, istanza, atto giudiziario, depositate
  pt: protocolar, protocolou, protocolad*, ajuizar, ajuizou, ajuizad*, petição, petições, peça processual, deu entrada
court-document 3 ~ filing, document, evidence, complaint
  en: court document, court papers, court record, court filing, legal document, legal filing, court documents, case file, court files, legal papers, =exhibit
  fr: document judiciaire, documents judiciaires, document de justice, dossier judiciaire, pièce du dossier, pièces du dossier, documents de justice, pièces de procédure, documents du tribunal
  es: documento judicial, documentos judiciales, expediente judicial, sumario, escrito judicial, autos judiciales, documentos de la corte
  de: Gerichtsdokument, Gerichtsunterlage, Gerichtsunterlagen, Gerichtsakte*, Prozessakte*, Prozessunterlage, Prozessunterlagen, Klageschrift, Gerichtspapier*
  it: documento giudiziario, documenti giudiziari, atti giudiziari, atti processuali, fascicolo, carte processuali, documenti del tribunale, atti del processo
  pt: documento judicial, documentos judiciais, autos do processo, documentos do tribunal, peça processual, autos
court 2 ~ judge, lawsuit, trial
  en: court, courtroom, courthouse, tribunal, district court, federal court, high court, judiciary
  fr: tribunal, tribunaux, =cour, cour de justice, justice, juridiction, juridictions, palais de justice, prétoire, cour d'appel, cour fédérale
  es: tribunal, tribunales, juzgado, juzgados, sala de lo penal, corte, cortes
  de: Gericht, Gerichte, Gerichtshof, Landgericht, Amtsgericht, Oberlandesgericht, Justiz, Bezirksgericht, Gerichtssaal, Gerichtssprecher
  it: tribunale, tribunali, aula di tribunale, magistratura, giustizia, =corte, =corti
  pt: tribunal, tribunais, juizado, justiça, corte, cortes, vara federal, vara criminal, vara cível
supreme-court 3 ~ court, constitution
  en: supreme court, top court, highest court, high court, constitutional court, apex court, =justices
  fr: cour suprême, cour de cassation, conseil constitutionnel, conseil d'état, plus haute juridiction, cour constitutionnelle
  es: tribunal supremo, corte suprema, tribunal constitucional, alto tribunal, suprema corte
  de: oberster Gerichtshof, oberstes Gericht, Bundesgerichtshof, Verfassungsgericht, Bundesverfassungsgericht, Höchstgericht, oberste Gericht
  it: corte suprema, corte di cassazione, cassazione, corte costituzionale
  pt: supremo tribunal, suprema corte, supremo, tribunal constitucional, corte suprema
judge 2 ~ court, ruling
  en: judge, magistrate, jurist, presiding judge
  fr: magistrat, magistrate, magistrats, jurisconsulte, =juge, =juges
  es: juez, jueza, jueces, magistrado, magistrada, togado
  de: Richter, Richterin, Richterinnen, Einzelrichter, Vorsitzender Richter, richterlich*
  it: giudice, giudici, magistrato, magistrati, gip, toga
  pt: juiz, juíza, juízes, juízas, magistrado, magistrada, desembargador, desembargadora
trial 2 ~ court, lawsuit, hearing
  en: trial, on trial, stand trial, stood trial, put on trial, retrial, mistrial, in the dock
  fr: procès, comparaître, comparaît, comparution, sur le banc des accusés, audience, =jugée, =jugés, a été jugé, est jugé
  es: juicio, juicios, proceso penal, juzgado por, banquillo, sentarse en el banquillo, vista oral
  de: prozess, prozesse, Gerichtsprozess, Strafprozess, Gerichtsverhandlung, Hauptverhandlung, vor Gericht, Anklagebank
  it: processo, processi, a processo, sul banco degli imputati, dibattimento, processato, processata
  pt: julgamento, julgamentos, julgad*, banco dos réus, a julgamento
hearing 3 ~ trial, testify, court, parliament
  en: =hearing, =hearings, court date, public hearing, evidentiary hearing
  fr: audience, auditionné, auditionnée, séance publique, =audition, =auditions
  es: audiencia, audiencias, vista oral, comparecencia, comparec*
  de: Anhörung*, Verhandlung, Gerichtstermin, angehört, Verhandlungstag, mündliche Verhandlung
  it: udienza, udienze, audizione, audizioni
  pt: audiência, audiências, sessão de julgamento, oitiva
jury 3 ~ trial, verdict
  en: jury, juror, jurors, grand jury, jury selection, panel of jurors
  fr: jury, grand jury, =jurés
  es: gran jurado, =jurado, =jurados
  de: Jury, Geschworenengericht, Schöffen, Schöffe, =Geschworene, =Geschworenen
  it: gran giurì, =giuria, =giurie, =giurati
  pt: grande júri, =júri, =jurado, =jurados, =jurada
lawyer 2 ~ plaintiff, defend
  en: lawyer, attorney, solicitor, barrister, counsel, legal team, legal counsel, law firm, advocate, legal representative, general counsel
  fr: avocat, avocate, avocats, avocates, conseil juridique, cabinet d'avocats, barreau, juriste
  es: abogado, abogada, abogados, abogadas, letrado, letrada, bufete, jurista
  de: Anwalt, Anwälte, Anwältin, Anwältinnen, Rechtsanwalt, Rechtsanwälte, Rechtsanwältin, Verteidiger, Verteidigerin, Kanzlei, Jurist, Juristin, Rechtsbeistand, Advokat
  it: avvocato, avvocati, avvocata, avvocatessa, studio legale, giurista, penalista, difensore
  pt: advogado, advogada, advogados, advogadas, jurista, escritório de advocacia, causídico
prosecutor 3 ~ charge, lawyer, attorney-general
  en: prosecutor, prosecution, district attorney, state attorney, prosecuting, public prosecutor, prosecuting attorney
  fr: procureur, procureure, procureurs, parquet, ministère public, réquisitoire, avocat général, substitut du procureur
  es: fiscal, fiscales, fiscalía, ministerio público, procurador, acusación particular
  de: Staatsanwalt, Staatsanwälte, Staatsanwältin, Staatsanwaltschaft, Ankläger, Generalbundesanwalt, Anklagebehörde
  it: pubblico ministero, pubblica accusa, pm, =procuratore, =procuratori, =procura, =procuratrice
  pt: promotor, promotora, promotoria, ministério público, procuradoria, =procurador, =procuradora, =procuradores
attorney-general 3 ~ prosecutor, minister
  en: attorney general, attorneys general, solicitor general, justice department, department of justice
  fr: procureur général, procureure générale, ministre de la justice, ministère de la justice, garde des sceaux, département de la justice
  es: fiscal general, procurador general, ministerio de justicia, departamento de justicia, ministro de justicia
  de: Generalstaatsanwalt, Generalstaatsanwältin, Justizminister*, Justizministerium, Generalanwalt
  it: procuratore generale, ministro della giustizia, ministero della giustizia, dipartimento di giustizia, guardasigilli
  pt: procurador-geral, procuradora-geral, ministro da justiça, ministério da justiça, departamento de justiça, advogado-geral
plaintiff 4 ~ sue, lawsuit, victim
  en: plaintiff, claimant, complainant, petitioner, suing party, litigant
  fr: plaignant, plaignante, plaignants, plaignantes, demanderesse, requérant, requérante, partie civile, parties civiles
  es: parte demandante, actor civil, parte actora, =demandante, =demandantes, =querellante, =querellantes
  de: kläger, klägerin, klägerinnen, Klägerseite, Klägeranwalt, Beschwerdeführer, Nebenkläger, klagende Partei, klägern
  it: attore in giudizio, ricorrente, ricorrenti, parte civile, parti civili, parte lesa, =querelante, =denunciante
  pt: autor da ação, autores da ação, autora da ação, requerente, queixoso, parte autora, =demandante, =demandantes, =reclamante
defendant 4 ~ accused, suspect, sue
  en: defendant, accused party, co-defendant, in the dock, =respondent, =respondents
  fr: défendeur, défenderesse, prévenu, prévenue, accusé, accusée, partie défenderesse, mis en examen, mise en examen
  es: acusado, acusada, acusados, imputado, imputada, =demandado, =demandada, =demandados
  de: Beschuldigte, Beschuldigter, =Beklagte, =Beklagten, =Angeklagte, =Angeklagter, =Angeklagten
  it: imputato, imputata, imputati, accusato, =convenuto
  pt: réu, ré, réus, =acusado, =acusada, =acusados, =arguido, =arguida, =arguidos
accused 3 ~ defendant, accuse, suspect
  en: accused of, alleged, suspected of, charged with, faces charges, stands accused
  fr: accusé de, accusée de, accusés de, soupçonné de, mis en cause, inculpé de
  es: acusado de, acusada de, imputado por, investigado por, sospechoso de
  de: beschuldigt, angeklagt wegen, verdächtigt, vorgeworfen
  it: accusato di, accusata di, accusati di, indagato per, sospettato di
  pt: acusado de, acusada de, acusados de, suspeito de, investigado por
witness 3 ~ testify, see
  en: witness, eyewitness, bystander, onlooker, expert witness, star witness
  fr: témoin, témoins, témoin oculaire, témoins oculaires, témoin clé
  es: testigo, testigos, testigo ocular, testigo clave
  de: =Zeuge, =Zeugin, =Zeugen, =Zeuginnen, Augenzeuge, Augenzeugen, Kronzeuge, Kronzeugin, Kronzeugen
  it: testimone, testimoni, testimone oculare, testimone chiave, supertestimone, =teste
  pt: testemunha, testemunhas, testemunha ocular, testemunha-chave
testify 3 ~ witness, testimony, say, hearing, swear
  en: testify, testified, give evidence, gave evidence, take the stand, took the stand, depose, deposed, deposition, bear witness, sworn statement, affidavit
  fr: témoign*, déposer à la barre, déposition, dépositions, à la barre, appelé à la barre, entendu comme témoin
  es: testific*, declarar como testigo, declaró como testigo, prestar declaración, prestó declaración, declaración jurada, subir al estrado, depuso
  de: aussagen, sagte _ aus, sagt _ aus, ausgesagt, auszusagen, bezeug*, Zeugenstand, eidesstattlich*, in den Zeugenstand
  it: testimoniare, testimonia, testimoniato, deporre, deposto, deposizione, deposizioni, salire sul banco dei testimoni
  pt: testemunhar, testemunhou, depor, depôs, depoimento, depoimentos, prestar depoimento, prestou depoimento
testimony 3 ~ testify, witness, evidence
  en: testimony, testimonies, sworn testimony, deposition, affidavit, witness statement, account given
  fr: témoignage, témoignages, déposition, déclaration sous serment, attestation
  es: testimonio, testimonios, declaración jurada
  de: aussage, Zeugenaussage*, aussagen, eidesstattliche Erklärung, eidesstattliche Versicherung
  it: testimonianza, testimonianze, deposizione, dichiarazione giurata
  pt: testemunho, testemunhos, depoimento, declaração juramentada
swear 3 ~ testify, promise
  en: sworn, oath, under oath, swear, swore, swear in, sworn in, perjury
  fr: serment, sous serment, prêter serment, prêté serment, assermenté, assermentée, jurer, parjure
  es: juramento, bajo juramento, perjurio, prestar juramento, =jurar, =juró, =jurado
  de: Eid, Eide, unter Eid, schwören, schwört, schwor, vereidig*, Meineid, =geschworen
  it: sotto giuramento, prestare giuramento, spergiuro, =giurare, =giurato, =giuramento, giura
  pt: juramento, sob juramento, perjúrio, prestar juramento, jurar, jurou, jura, juraram, jurando
evidence 2 ~ prove, document, testimony, fact
  en: proof, exhibit, smoking gun, paper trail, evidentiary, corroboration, substantiation, forensic, =evidence
  fr: preuve, preuves, élément de preuve, éléments de preuve, pièce à conviction, pièces à conviction, élément à charge, indices
  es: prueba, pruebas, indicio, indicios, material probatorio, =evidencia, =evidencias
  de: Beweis, Beweise, Beweismittel, Beleg, Belege, Beweisstück, Indiz, Indizien, Beweislage, Beweismaterial, spur, spuren
  it: prova, prove, elemento di prova, elementi di prova, indizio, indizi, riscontri
  pt: indício, indícios, material probatório, =prova, =provas, =evidência, =evidências
document 2 ~ file, letter, court-document
  en: document, paperwork, internal document, dossier, memo, memorandum, records, written record, file, =papers
  fr: dossier, note interne, documents internes, mémo, =document, =documents
  es: documento, documentos, expediente, dossier, informe interno, documentación, memorando, papeles
  de: Dokument, Dokumente, Akte, Akten, Schriftstück, Papiere, Aktennotiz, Vermerk, Memo, =Unterlage, unterlagen
  it: documento, documenti, documentazione, fascicolo, dossier, carteggio, promemoria, testo, testi, =carte
  pt: documento, documentos, documentação, dossiê, =papéis, =memorando
seal 4 ~ secret, confidential, court-document
  en: under seal, sealed, seal, sealing, redacted, redact, redaction, blacked out, kept under wraps, filed under seal
  fr: sous scellés, scellé, scellés, mis sous scellés, caviardé, caviardée, caviardage, placé sous scellés
  es: bajo sello, sellado, bajo secreto de sumario, secreto de sumario, sumario secreto, bajo reserva, tachones
  de: versiegelt*, unter Verschluss, Siegel, geschwärzt*, Schwärzung*, unter Siegel
  it: sotto sigillo, sigillo, sigillato, secretat*, segretat*, oscurat*, omissis, posto sotto sigillo
  pt: sob sigilo, sigilo, sigilos*, segredo de justiça, lacrad*, tarjad*, sob segredo de justiça
unseal 4 ~ reveal, disclose, publish, court-document
  en: unseal, unsealed, unsealing, unredacted, unredact, seal lifted, lift the seal, made public by the court, declassify, declassified, declassification
  fr: desceller, descellé, descellée, descellés, levée des scellés, levé les scellés, lever le secret, levée du secret, déclassifi*, rendu public par la justice, rendus publics par la justice
  es: desclasific*, desellad*, levantar el secreto, levantado el secreto, levantó el secreto, hechos públicos por el tribunal, levantamiento del secreto
  de: entsiegel*, freigegeben, freigeben, gab _ frei, gibt _ frei, Freigabe, ungeschwärzt*, entsiegelt, vom Gericht veröffentlicht
  it: desecret*, desegret*, declassific*, togliere il segreto, tolto il segreto, rimosso il sigillo, resi pubblici dal tribunale
  pt: desclassific*, quebra de sigilo, sigilo levantado, retirada do sigilo, levantamento do sigilo, derrubou o sigilo, retirou o sigilo
subpoena 4 ~ court-order, evidence
  en: subpoena, summons, summon, discovery request, compel testimony, served with papers
  fr: assignation, assigné à comparaître, citation à comparaître, convocation, sommation, injonction de produire, réquisition
  es: citación, citaciones, citado a declarar, citada a declarar, requerimiento judicial, emplazamiento
  de: Vorladung*, vorgeladen, Zwangsvorladung, lud _ vor, lädt _ vor, vorzuladen
  it: citazione, citato a comparire, mandato di comparizione, ordine di esibizione
  pt: intimad*, citação judicial, =intimação, =intimações, =intimou
discovery-phase 4 ~ evidence, lawsuit
  en: discovery process, pre-trial discovery, disclosure process, produced in discovery, obtained through discovery, discovery phase, legal discovery
  fr: procédure de communication, phase d'instruction, communication des pièces, instruction du dossier, mise en état
  es: fase de instrucción, fase probatoria, descubrimiento de pruebas, instrucción del caso
  de: Beweisaufnahme, Offenlegungsverfahren, Beweiserhebung, Beweisverfahren
  it: fase istruttoria, istruttoria, acquisizione delle prove
  pt: fase de instrução, fase instrutória, produção de provas, fase de descoberta
antitrust 4 ~ competition-law, monopoly, regulator
  en: antitrust, anti-trust, anticompetitive, anti-competitive, trustbuster, competition law, anti-monopoly, restraint of trade
  fr: antitrust, anticoncurrentiel, anticoncurrentielle, anticoncurrentielles, droit de la concurrence, anti-trust, antimonopole, entrave à la concurrence
  es: antimonopolio, antimonopolios, anticompetitiv*, defensa de la competencia, ley antimonopolio, derecho de la competencia
  de: Kartellrecht*, kartellrechtlich, wettbewerbswidrig, Wettbewerbsrecht, wettbewerbsrechtlich, Antitrust*, Kartellverfahren
  it: antitrust, anticoncorrenziale, anticoncorrenziali, diritto della concorrenza, antimonopolio, concorrenza sleale
  pt: antitruste, antimonopólio, anticoncorrencial, anticoncorrenciais, anticompetitiv*, direito da concorrência, defesa da concorrência
court-order 3 ~ ruling, injunction
  en: court order, ordered to, ordered by a judge, judge ordered, compelled by court, judicial order, decree, gag order
  fr: ordonnance, ordonnances, ordonné de, ordonne de, ordonner, décision de justice, sommé de
  es: orden judicial, órdenes judiciales, auto judicial, mandato judicial, =ordenó, =ordenar, =ordenaron
  de: Anordnung*, gerichtliche Anordnung, Gerichtsbeschluss, angeordnet, ordnete _ an, ordnet _ an
  it: ordine del giudice, ingiunzione, =ordinanza, =ordinanze, ha ordinato
  pt: ordem judicial, ordens judiciais, determinou que, liminar, mandado judicial, =ordenou
injunction 4 ~ court-order, ban
  en: injunction, restraining order, preliminary injunction, cease and desist, interim relief, temporary block
  fr: injonction, injonctions, référé, mesure conservatoire, mesures conservatoires, mise en demeure, mesure provisoire
  es: medida cautelar, medidas cautelares, interdicto, amparo, suspensión cautelar
  de: einstweilige Verfügung, einstweilige Verfügungen, Unterlassung*, Abmahnung*, Eilantrag, einstweilige Anordnung
  it: ingiunzione, ingiunzioni, provvedimento cautelare, diffida, inibitoria, misura cautelare
  pt: liminar, liminares, medida cautelar, medidas cautelares, providência cautelar, tutela antecipada
ruling 2 ~ judge, verdict, decide, court
  en: =ruling, =rulings, =ruled, judgment, judgement, adjudicate, court decision, handed down, opinion of the court, decree
  fr: arrêt de la cour, décision de justice, a jugé, a statué, statuer, rendu son jugement, =jugement, =jugements
  es: sentencia, sentencias, dictamin*, dictamen, resolución judicial, sentenció, veredicto, =fallo, =fallos, =falló
  de: Urteil, Urteile, urteilen, urteilt, urteilte, geurteilt, Gerichtsurteil, Gerichtsentscheidung, Gerichtsbeschluss, Richterspruch, entschied das Gericht
  it: sentenza, sentenze, giudizio, verdetto, decisione del giudice, deliberato
  pt: decisão judicial, sentença, sentenças, acórdão, acórdãos, veredito, veredicto, julgou, decisão do tribunal
verdict 3 ~ ruling, jury, guilt
  en: verdict, finding of guilt, jury finding, found guilty, found liable, found not guilty
  fr: verdict, verdicts, reconnu coupable, reconnue coupable, déclaré coupable, délibéré
  es: veredicto, veredictos, declarado culpable, hallado culpable, declarada culpable
  de: Urteil, Urteilsspruch, Schuldspruch, schuldig gesprochen, für schuldig, Freispruch
  it: verdetto, verdetti, riconosciuto colpevole, giudicato colpevole, dichiarato colpevole
  pt: veredito, veredicto, considerado culpado, declarado culpado, considerada culpada
appeal 3 ~ court, ruling, oppose
  en: appeal, appellate, appeals court, court of appeal, challenge the ruling, overturn, overturned, appellant, cassation
  fr: faire appel, fait appel, interjeter appel, interjeté appel, pourvoi, pourvoi en cassation, recours, cour d'appel, se pourvoir, en appel
  es: apelación, apelaciones, apelar, apeló, recurrir, recurrió, recurso de apelación, recurso de casación, impugn*
  de: Revision, Berufungsverfahren, Rechtsmittel, Berufungsgericht, Einspruch, in Berufung, angefochten, anfecht*, berufung
  it: appello, ricorso, ricorsi, ricorrere, impugn*, corte d'appello, fare appello, in appello
  pt: recorrer da decisão, recorreu da decisão, recorreu da sentença, recorrer da sentença, recurso judicial, apelar da decisão, tribunal de apelação, =apelação, recurso
dismiss-case 3 ~ reject, ruling
  en: dismiss the case, dismissed the case, dismiss the lawsuit, dismissed the lawsuit, case dismissed, throw out the case, threw out the case, thrown out, motion to dismiss, tossed out, drop charges, dropped charges, non-suit
  fr: débout*, classé sans suite, non-lieu, irrecevable, rejeté la plainte, rejette la plainte, classement sans suite, abandon des poursuites
  es: desestimó la demanda, desestim*, sobreseimiento, archivar la causa, archivó la causa, archivo del caso, inadmit*
  de: Klage abgewiesen, wies _ Klage ab, Verfahren eingestellt, stellte _ Verfahren ein, Klageabweisung, Einstellung des Verfahrens, unzulässig
  it: archiviat*, respinto il ricorso, proscioglimento, non luogo a procedere, inammissibil*, rigettato il ricorso, =archiviazione
  pt: arquivad*, extint*, rejeitou a ação, improcedente, indefer*, =arquivamento, arquivou o processo
settlement 3 ~ deal, compensation, lawsuit
  en: settlement, settle, settled, out of court, out-of-court settlement, settlement agreement, plea deal, plea bargain, consent decree
  fr: règlement à l'amiable, à l'amiable, accord amiable, transaction judiciaire, solder le litige, transiger, accord transactionnel, règlement du litige, protocole d'accord
  es: acuerdo extrajudicial, acuerdo judicial, conciliación, arreglo extrajudicial, transacción judicial, llegar a un acuerdo, llegó a un acuerdo
  de: außergerichtlich, gerichtlicher Vergleich, Vergleich geschlossen, Vergleich zugestimmt, beigelegt, beilegen, Vergleichszahlung, gütliche Einigung, legte _ bei, =Einigung
  it: accordo extragiudiziale, patteggi*, accordo transattivo, conciliazione, in via stragiudiziale
  pt: acordo judicial, acordo extrajudicial, conciliação, fechar um acordo, fechou um acordo, transação penal
fine 2 ~ punish, sanction, pay, damages
  en: fine, penalty, penalties, penalise, penalize, monetary penalty, civil penalty, levy a fine, slap with a fine
  fr: pénalité, pénalités, sanction financière, mise à l'amende, verbalis*, contravention, astreinte, =amende, =amendes
  es: multa, multas, multar, multó, multad*, sanción económica, penalización, sanción
  de: Geldstrafe*, Bußgeld*, Geldbuße*, Strafzahlung*, Strafe, Strafen, Ordnungsgeld, Zwangsgeld
  it: multa, multe, multare, multato, multata, sanzione, sanzioni, ammenda, contravvenzione
  pt: multa, multas, multar, multou, multad*, sanção, penalidade, penalidades, coima, coimas
damages 3 ~ compensation, fine
  en: =damages, punitive damages, compensatory damages, restitution, reparations, redress, award of damages
  fr: dommages et intérêts, dommages-intérêts, réparation, réparations, dédommag*, indemnisation
  es: daños y perjuicios, resarc*, indemniz*, reparación
  de: Schadenersatz*, Schadensersatz*, Schmerzensgeld, Wiedergutmachung, Entschädigung
  it: risarc*, danni morali, indennizzo, riparazione
  pt: danos morais, perdas e danos, indeniz*, indemniz*, ressarc*, reparação
legal-costs 4 ~ lawyer, cost
  en: legal fees, legal costs, court costs, legal bill, attorney fees, court fees
  fr: frais de justice, frais d'avocat, frais juridiques, dépens, frais judiciaires
  es: costas judiciales, gastos legales, honorarios legales, costas
  de: Anwaltskosten, Gerichtskosten, Prozesskosten, Verfahrenskosten, Rechtskosten
  it: spese legali, spese processuali, spese giudiziarie, parcella
  pt: custas judiciais, custas, honorários advocatícios, despesas judiciais
# law and breaking it
law 2 ~ legislation, rule, regulation, bill
  en: law, statute, legislation, legal code, ordinance, penal code, civil code, on the books
  fr: code pénal, code civil, droit pénal, législation, texte de loi, =loi, =lois, =droit
  es: código penal, código civil, legislación, normativa legal, =ley, =leyes
  de: Gesetz, Gesetze, Gesetzes, Gesetzgebung, Strafgesetzbuch, Paragraf, Rechtsgrundlage
  it: codice penale, codice civile, legislazione, normativa, =legge, =leggi, diritto
  pt: lei, leis, código penal, código civil, legislação
legislation 3 ~ law, parliament, bill
  en: legislation, legislate, legislative, lawmaking, enact, enactment, statutory
  fr: législation, légifér*, législatif, législative, =législation, =législations
  es: legislación, legisl*, legislativ*
  de: Gesetzgebung*, gesetzgeb*, Gesetzgeber, Gesetzeslage
  it: legislazione, legisl*, legiferare
  pt: legislação, legisl*, legislativ*
bill 2 ~ law, legislation, parliament, vote
  en: draft law, draft bill, proposed law, proposed legislation, draft legislation, amendment, =bill, =bills
  fr: projet de loi, projets de loi, proposition de loi, propositions de loi, texte de loi, =amendement, =amendements
  es: proyecto de ley, proyectos de ley, proposición de ley, anteproyecto, enmienda, enmiendas
  de: Gesetzentwurf, Gesetzentwürfe, Gesetzesentwurf, Gesetzesvorhaben, Gesetzesvorlage, Novelle, Änderungsantrag
  it: disegno di legge, disegni di legge, proposta di legge, ddl, emendamento, emendamenti
  pt: projeto de lei, projetos de lei, proposta de lei, emenda, emendas, projeto-lei
rule 2 ~ law, regulation, policy
  en: =rule, =rules, rulebook, guideline, guidelines, norm, code of conduct, bylaw, by the book
  fr: norme, normes, code de conduite, consigne, consignes, =règle, =règles, =règlement, =règlements
  es: regla, reglas, norma, normas, reglamento, código de conducta, directriz, directrices
  de: Regel, Regeln, Vorschrift*, Richtlinie*, Norm, Normen, Verhaltenskodex, Regelwerk, Vorgabe, Vorgaben, grundsatz, grundsätze
  it: norma, norme, codice di condotta, linee guida, =regola, =regole, regolamento, =principio
  pt: regra, regras, código de conduta, diretriz, diretrizes, =norma, =normas, =regulamento
regulation 2 ~ rule, law, regulator
  en: regulation, regulate, regulated, regulatory, oversight, red tape, deregulation, deregulate, compliance rules, =directive, =directives
  fr: régulation, réguler, régule, dérégul*, règlement européen, =directive, =directives, réglement*
  es: regular el, regular la, regulator*, normativa, reglament*, =regulación, =regulaciones, =directiva, =directivas
  de: Regulierung*, regulier*, Verordnung*, Richtlinie*, Auflagen, Regelung*, Deregulierung
  it: regolament*, regolamentazione, normativa, regolatori*, =direttiva, =direttive
  pt: regulament*, regulamentação, =diretiva, =diretivas, regulatóri*, =regulação
regulator 3 ~ authority, government
  en: regulator, watchdog, regulatory body, supervisory authority, regulatory authority, oversight body, data protection authority, ombudsman, commissioner
  fr: régulateur, régulateurs, autorité de régulation, autorité de contrôle, autorité de surveillance, autorité de protection des données
  es: organismo regulador, ente regulador, autoridad de control, defensor del pueblo, agencia reguladora, =regulador, =reguladores, =reguladora
  de: Regulierungsbehörde, Aufsichtsbehörde, Aufsichtsbehörden, Aufsicht, Datenschutzbehörde, Datenschutzbeauftragte, Regulierer, Kartellamt, Kartellwächter, Wettbewerbshüter, Ombudsmann
  it: autorità garante, autorità di vigilanza, authority, organismo di vigilanza, ente regolatore, garante, =regolatore, =regolatori
  pt: agência reguladora, órgão regulador, autoridade de controlo, autoridade reguladora, ouvidor, provedor, entidade reguladora, =regulador, =reguladores, =reguladora
authority 2 ~ regulator, government, official
  en: officials, agency, governing body, =authority, =authorities
  fr: autorité, autorités, agence gouvernementale, pouvoirs publics
  es: agencia estatal, =autoridad, =autoridades, =agencia, =agencias
  de: Behörde, Behörden, Instanz, Obrigkeit, Autorität
  it: ente pubblico, enti pubblici, agenzia governativa, =autorità
  pt: órgão público, órgãos públicos, agência governamental, =autoridade, =autoridades, =agência, =agências
rights 2 ~ law, freedom
  en: right to, human rights, civil rights, civil liberties, entitlement, entitled, legal right, fundamental rights, =rights
  fr: droit à, droit de, droits de l'homme, droits humains, droits civiques, droits fondamentaux, libertés publiques, =droits, =droit
  es: derecho a, derecho de, derechos humanos, derechos civiles, derechos fundamentales, =derechos
  de: Recht auf, Rechte, Rechten, Menschenrecht*, Bürgerrecht*, Grundrecht*, Anspruch, Ansprüche, berechtigt
  it: diritto a, diritto di, diritti, diritti umani, diritti civili, diritti fondamentali, diritto
  pt: direito a, direito de, direitos humanos, direitos civis, direitos fundamentais, =direitos, =direito
legal 2 ~ law, allow
  en: legal, legally, lawful, lawfully, legitimate, legality, legalise, legalize, above board, within the law, licit
  fr: légal, légale, légaux, légalement, licite, légalité, juridique, juridiques, légitime, légalis*
  es: legal, legales, legalmente, legalidad, legítimo, legaliz*, jurídic*, =lícito, =lícita
  de: legal, legale, legalen, rechtmäßig*, gesetzlich*, rechtlich*, zulässig*, juristisch*, legalisier*, zulässig, zulässige
  it: legale, legali, legalmente, lecito, lecita, legalità, legittimo, giuridic*, legalizz*
  pt: legal, legais, legalmente, legalidade, legítimo, jurídic*, legaliz*, =lícito, =lícita
illegal 3 ~ violate, crime, ban
  en: illegal, illegally, unlawful, unlawfully, illicit, against the law, outside the law, illegitimate, prohibited by law, unauthorised, unauthorized
  fr: illégal, illégale, illégaux, illégalement, illicite, illégalité, contraire à la loi, hors la loi, interdit par la loi
  es: ilegal, ilegales, ilegalmente, ilícit*, ilegalidad, contra la ley, fuera de la ley, contrario a la ley
  de: illegal*, rechtswidrig*, gesetzwidrig*, ungesetzlich*, verboten, unrechtmäßig*, widerrechtlich*, strafbar*, unzulässig*, unerlaubt*
  it: illegal*, illecit*, illegittim*, fuori legge, fuorilegge, contro la legge, abusiv*
  pt: ilegal, ilegais, ilegalmente, ilícit*, ilegalidade, contra a lei, fora da lei, ilegítim*
violate 3 ~ illegal, breach, defy
  en: violate, violation, violator, breach, breached, infringe, infringement, contravene, contravention, flout, break the law, broke the law, breaking the law, run afoul, ran afoul, fall foul, in breach of, trample
  fr: viole la, viole les, violer la, violer les, violé la, violé les, violé le, violation, violations, enfreind*, enfreint, infraction, infractions, transgress*, bafou*, contreven*, contrevient, non-respect, =manquement, =manquements
  es: violar la, viola la, violó, violación de, infring*, infracción, infracciones, =vulnerar, =vulnera, =vulneró, =vulneran, =vulneraron, incumpl*, transgred*, contraven*, quebrant*
  de: verstoß*, verstieß, verstießen, verletz*, Verletzung, missacht*, Gesetz gebrochen, Regeln gebrochen, zuwiderhandel*, Zuwiderhandlung
  it: =violare, =violato, =violata, =violati, =violano, violazione, violazioni, infrang*, infranto, infrazione, infrazioni, trasgred*, contravven*
  pt: =violar, =violou, =violaram, =violado, violação, violações, infring*, infração, infrações, descumpr*, transgred*, desrespeit*, incumpr*
comply 3 ~ obey, respect, rule
  en: comply, compliance, compliant, abide by, adhere, adherence, observe the law, conform, in line with, obey, play by the rules
  fr: se conform*, conforme à, conformité, respecter la loi, respecte la loi, se plier, se plie, mise en conformité, en règle
  es: cumplir, cumple, cumplen, cumplimiento, acatar, acató, atenerse, conforme a, cumplió
  de: einhalten, hält _ ein, hielt _ ein, eingehalten, Einhaltung, befolg*, konform, hält sich an, Konformität, Regeltreue
  it: rispettare la legge, conformarsi, conforme, conformità, adeguarsi, adeguamento, ottemper*, osservanza
  pt: cumprir, cumpre, cumprem, cumprimento, acatar, acatou, conformidade, em conformidade, respeitar a lei
obey 3 ~ comply, court-order
  en: obey, obedience, obedient, follow orders, toe the line, do as told
  fr: obéi*, obéir, obéit, obéissan*
  es: obedec*, obedien*, acatar
  de: gehorch*, Gehorsam, gehorsam*, befolg*
  it: obbed*, ubbid*, obbedien*
  pt: obedec*, obedien*, acatar
exempt 3 ~ allow
  en: exempt, exemption, waive, waiver, carve-out, exclusion, derogation, =exception, =exceptions
  fr: exempt*, dérogation*, exonér*, dispens*, exception*
  es: exent*, exención, exenciones, eximir, exime, excepción, excepciones, dispensa
  de: befreit, Befreiung, Ausnahmeregelung, Sondergenehmigung, Freistellung, ausgenommen, =Ausnahme, =Ausnahmen
  it: esent*, esenzione, esenzioni, eccezione, eccezioni, deroga, deroghe, esoner*
  pt: isent*, isenção, isenções, exceção, exceções, dispens*
loophole 4 ~ exempt, circumvent
  en: loophole, legal loophole, grey area, gray area, gap in the law, workaround, =technicality
  fr: faille juridique, vide juridique, zone grise, échappatoire, brèche juridique, niche légale
  es: laguna legal, lagunas legales, vacío legal, vacíos legales, resquicio legal, zona gris
  de: Schlupfloch, Schlupflöcher, Gesetzeslücke*, Rechtslücke, Grauzone*, Hintertür
  it: scappatoia, scappatoie, vuoto normativo, vuoto legislativo, zona grigia, cavillo
  pt: brecha legal, brechas legais, lacuna legal, lacuna na lei, zona cinzenta, vazio legal, brecha na lei
constitution 3 ~ law, rights
  en: constitution, constitutional, unconstitutional, bill of rights, constitutionality
  fr: constitutionnel, constitutionnelle, inconstitutionnel, anticonstitutionnel, =constitution, =constitutions, =constitutionnel, =constitutionnelle
  es: constitución, constitucional*, inconstitucion*
  de: Grundgesetz*, verfassungswidrig, verfassungsmäßig, =Verfassung, verfassungsgemäß, Verfassungsänderung
  it: costituzione, costituzional*, incostituzionale
  pt: constituição, constitucional, constitucionais, inconstitucion*
copyright 3 ~ patent, licence
  en: copyright, intellectual property, trademark, piracy, pirated, patent infringement
  fr: droit d'auteur, droits d'auteur, propriété intellectuelle, marque déposée, contrefaçon
  es: derechos de autor, derecho de autor, propiedad intelectual, marca registrada, =piratería
  de: Urheberrecht*, Copyright, geistiges Eigentum, geistigen Eigentums, Markenrecht, Warenzeichen, Raubkopie, Raubkopien
  it: diritto d'autore, diritti d'autore, copyright, proprietà intellettuale, marchio registrato, pirateria
  pt: direitos autorais, direito autoral, direitos de autor, propriedade intelectual, marca registrada, =pirataria
defamation 4 ~ insult, false, lawsuit
  en: defamation, defame, defamatory, libel, libellous, slander, smear, vilify, character assassination
  fr: diffam*, calomni*, atteinte à la réputation, atteinte à l'honneur
  es: difam*, calumni*, injurias, libelo
  de: Verleumdung*, verleumd*, üble Nachrede, Rufmord, Diffamierung*, diffamier*
  it: diffam*, calunni*, ingiuria
  pt: difam*, calúni*, caluni*, injúria
contract-breach 4 ~ contract, violate
  en: breach of contract, break the contract, broke the contract, contract violation
  fr: rupture de contrat, violation du contrat, manquement contractuel, inexécution du contrat
  es: incumplimiento de contrato, incumplimiento contractual, rompió el contrato
  de: Vertragsbruch, Vertragsbrüche, Vertragsverletzung, vertragsbrüchig
  it: inadempimento contrattuale, violazione del contratto, rottura del contratto
  pt: quebra de contrato, descumprimento de contrato, incumprimento contratual, violação de contrato
# crime
crime 2 ~ illegal, criminal
  en: crime, offence, felony, misdemeanor, misdemeanour, wrongdoing, criminal act, criminality, foul play, =offense, =offenses
  fr: crime, crimes, infraction, infractions, criminalité, délinquance, acte criminel, =délit, =délits
  es: crimen, crímenes, delito, delitos, delincuencia, criminalidad, infracción penal
  de: Verbrechen, Straftat*, Delikt, Delikte, Kriminalität, Vergehen, Kriminalfall
  it: crimine, crimini, reato, reati, delitto, delitti, criminalità, delinquenza, illecito
  pt: crime, crimes, delito, delitos, criminalidade, delinquência, infração penal, contravenção
criminal 3 ~ crime, organised-crime, suspect
  en: criminal, crook, perpetrator, offender, culprit, felon, outlaw, wrongdoer, lawbreaker, convict
  fr: criminel, criminelle, criminels, délinquant, délinquante, malfaiteur, malfrat, auteur des faits, escroc, bandit
  es: criminal, criminales, delincuente, malhechor, autor del crimen, perpetrador, =bandido, =bandidos
  de: Kriminelle, Krimineller, Kriminellen, kriminell*, Verbrecher*, Straftäter*, Ganove, täter, =Täterin, tätern
  it: criminale, criminali, delinquente, malvivente, malviventi, =bandito, =banditi
  pt: criminoso, criminosa, criminosos, delinquente, infrator, meliante, =bandido, =bandidos
organised-crime 4 ~ criminal
  en: organised crime, organized crime, mafia, mob, gang, gangster, cartel, syndicate, mobster
  fr: crime organisé, mafia, mafieu*, gang, gangs, pègre, cartel, bande organisée, grand banditisme
  es: crimen organizado, mafia, mafios*, banda criminal, pandilla, cártel, narcotráfico
  de: organisierte Kriminalität, Mafia*, Clan, Clans, Kartell, =gangster, =Banden, Verbrecherbande, kriminelle Bande
  it: criminalità organizzata, mafia, mafios*, banda criminale, clan, cosca, camorra
  pt: crime organizado, máfia, mafios*, facção criminosa, gangue, gangues, quadrilha, cartel
fraud 3 ~ deceive, crime
  en: fraud, fraudulent, fraudulently, defraud, fraudster, scam, scammer, swindle, swindler, ponzi scheme, embezzle, embezzlement, racket
  fr: fraud*, escroc*, escroquerie*, arnaqu*, détournement de fonds, filou*, abus de biens sociaux
  es: fraude*, defraud*, estaf*, timo, timador, malversación, desfalco
  de: Betrug*, betrüg*, betrog, betrogen, Betrüger*, Schwindel*, Unterschlagung, unterschlag*, Veruntreuung, =Abzocke
  it: frode, frodi, fraudolent*, truff*, imbrogli*, raggir*, malversazione, appropriazione indebita
  pt: fraude*, fraud*, golpe, golpes, estelion*, burla, burlão, desvio de dinheiro, desfalque
corruption 3 ~ bribe, fraud, crime
  en: corruption, corrupt, graft, kickback, sleaze, cronyism, nepotism, abuse of power, abuse of office, on the take
  fr: corruption, corromp*, corrompu, pots-de-vin, pot-de-vin, trafic d'influence, népotisme, prise illégale d'intérêts, concussion
  es: corrup*, cohecho, soborno, tráfico de influencias, nepotismo, amiguismo, prevaricación
  de: Korruption*, korrupt*, Bestechung*, Vetternwirtschaft, Filz, Amtsmissbrauch, Klüngel
  it: corruzione, corrott*, tangent*, concussione, nepotismo, clientelismo, traffico di influenze
  pt: corrup*, propina, suborno, nepotismo, tráfico de influência, peculato
theft 3 ~ crime
  en: theft, steal, stole, stolen, thief, thieves, =robbed, robbery, robber, burglary, burglar, burgle, heist, loot, shoplifting, larceny, pilfer
  fr: vol à main armée, vol avec violence, vol de données, =volée, =volés, =volées, a volé, ont volé, été volé, voleu*, cambriol*, braqu*, pillage, larcin, dérob*, vol
  es: robo, robos, robar, roba, robó, robaron, robad*, hurt*, ladrón, ladrones, atraco, asalto
  de: Diebstahl*, Diebstähle, stehlen, stiehlt, stahl, stahlen, gestohlen, Dieb, Diebe, rauben, geraubt, entwend*, =Einbrecher, =Raub, =Räuber, Raubüberfall, =raubten
  it: furto, furti, rubare, ruba, rubato, rubata, rubati, ladro, ladri, rapin*, scippo, trafug*
  pt: roubo, roubos, roubar, rouba, roubou, roubad*, furto, furtos, furtar, furtou, ladrão, ladrões, assalto
murder 3 ~ kill, crime, die
  en: murder, murderer, homicide, manslaughter, slay, slain, assassinate, assassination, assassin, killer, femicide, killing
  fr: meurtr*, assassin*, homicide*, féminicide*, tueur, tueurs, tueuse
  es: asesin*, homicid*, feminicid*, sicario, sicarios
  de: Mord*, Mörder*, ermord*, Totschlag*, Attentat*, Femizid*, Tötungsdelikt, umgebracht
  it: omicid*, assassin*, femminicid*, delitto, uccisione, sicario, killer
  pt: assassin*, homicíd*, homicid*, feminicíd*, latrocínio, matador
kill 3 ~ murder, die, attack
  en: kill, slay, slew, slaughter, massacre, gun down, gunned down, shoot dead, shot dead, stab to death, take _ life, bloodbath
  fr: =tuer, =tue, =tuent, =tuée, =tués, =tuées, =tuait, tuerie, abattu, massacr*, bain de sang
  es: matar, mata, mató, mataron, muertos a tiros, muerto a tiros, masacr*, matanza, acribill*
  de: töten, tötet, tötete, getötet, Tötung, umbringen, brachte _ um, umgebracht, erschieß*, erschoss*, erschossen, Massaker, Blutbad
  it: uccid*, uccis*, uccise, ammazz*, massacr*, strage, stragi, freddat*
  pt: matar, mata, matou, mataram, morto a tiros, massacr*, chacina, executado a tiros
rape 4 ~ crime, attack
  en: rape, rapist, sexual assault, sexually assaulted, sex attack, sexual violence, molest, molestation
  fr: viol, viols, violeur, violée, agression sexuelle, agressions sexuelles, violences sexuelles, abus sexuel
  es: violación sexual, violador, agresión sexual, agresiones sexuales, violencia sexual, abuso sexual, =violada, =violadas
  de: Vergewaltig*, sexueller Übergriff, sexuelle Gewalt, sexualisierte Gewalt, sexuelle Übergriffe
  it: stupr*, violenza sessuale, violenze sessuali, violentat*, stuprator*
  pt: estupr*, violação sexual, violência sexual, abuso sexual, agressão sexual
harassment 3 ~ threaten, rape, discriminate
  en: harassment, harass, harassed, sexual harassment, stalk, stalker, stalking, bullying, bully, hound, misconduct
  fr: harcèl*, harcel*, harceleu*, cyberharcèlement
  es: acos*, acoso, hostig*, acosador, ciberacoso
  de: Belästig*, Stalking, Mobbing, gemobbt, Übergriff*, nachstell*, Schikane, schikanier*
  it: molest*, stalking, mobbing, persecuz*, bullismo, vessazioni
  pt: asséd*, assedi*, perseguição, perseguidor, bullying, importunação
abuse 3 ~ misuse, harassment, violence
  en: abuse, abused, abuser, abusive, mistreat, mistreatment, maltreatment, ill-treatment, domestic violence, cruelty, exploitation
  fr: maltrait*, abus, mauvais traitements, sévices, violences conjugales, cruauté, abusé de, abuser de
  es: abus*, maltrat*, malos tratos, crueldad, violencia doméstica
  de: Missbrauch*, misshand*, Misshandlung, häusliche Gewalt, Grausamkeit
  it: abus*, maltratt*, sevizie, violenza domestica, crudeltà, soprus*
  pt: abus*, maus-tratos, maus tratos, crueldade, violência doméstica, maltrat*
violence 2 ~ attack, assault
  en: violence, violent, violently, brutality, brutal, bloodshed, beaten up, =beating, =beatings
  fr: violen*, brutalité*, brutal, brutale, bagarr*, rixe, tabass*
  es: violencia, violent*, brutal*, paliza, agresiv*
  de: gewalttätig*, gewaltsam*, brutal*, Schlägerei*, Prügel*, =Gewalt, Gewalttat*, Gewaltverbrechen
  it: violenz*, violent*, brutal*, pestagg*, rissa
  pt: violência*, violent*, brutal*, espanc*, agressiv*
assault 2 ~ attack, violence
  en: assault, assailant, attacker, mugging, beat up, punch, stab, stabbing, knife attack
  fr: agress*, agression*, coups et blessures, poignard*, attaque au couteau, roué de coups
  es: agredi*, agresión, agresiones, agresor*, apuñal*, asalt*, golpiza
  de: Angriff*, angegriffen, überfiel, Überfälle, Körperverletzung, Messerangriff*, Messerattacke*, Attacke, niedergestochen, =überfallen, =Überfall
  it: aggred*, aggress*, aggression*, accoltell*, assalt*, lesioni
  pt: agred*, agress*, agressão, agressões, esfaque*, facada*, assalt*
shooting 3 ~ weapon, attack, kill
  en: shooting, shooter, gunman, gunmen, gunfire, mass shooting, opened fire, open fire, shots fired, fire a gun
  fr: fusillade*, tireur, tireurs, coups de feu, coup de feu, ouvert le feu, ouvrir le feu
  es: tiroteo*, tirador*, disparo*, abrir fuego, abrió fuego, balacera*, =dispararon, =disparado, disparó contra
  de: Schießerei*, Todesschütze, Todesschützen, Schüsse, Schuss, schießen, schoss, schossen, Amoklauf, eröffnete _ das Feuer, Amokläufer
  it: sparatoria, sparatorie, colpi di arma da fuoco, aperto il fuoco, sparare, =sparò, sparato, sparano, spari
  pt: tiroteio*, atirador*, abriu fogo, balead*, =disparos, =tiros
drug-trafficking 4 ~ drug-illegal, smuggle, organised-crime
  en: drug trafficking, drug dealer, drug bust, drug trade, drug smuggling, drug lord, drug cartel, narcotrafficking, pusher
  fr: trafic de drogue, trafic de stupéfiants, trafiquant*, dealeur, narcotrafic*, point de deal
  es: narcotráf*, narcotrafic*, tráfico de drogas, narco, camello
  de: Drogenhandel, Drogendealer, Dealer, Drogenschmuggel, Drogenboss, Rauschgifthandel
  it: spacci*, narcotraff*, traffico di droga, traffico di stupefacenti, pusher
  pt: narcotráf*, traficante*, tráfico de drogas, tráfico de entorpecentes
smuggle 4 ~ border, crime
  en: smuggle, smuggler, smuggling, traffic in, trafficking, trafficker, human trafficking, contraband, bootleg, black market
  fr: contreband*, trafic, trafics, trafiquant*, passeur, passeurs, traite des êtres humains, marché noir
  es: contraband*, trata de personas, tráfico de personas, traficante*, mercado negro
  de: schmugg*, Schmuggel*, Schleuser*, Schleusung, Menschenhandel, Schwarzmarkt, Schlepper*
  it: contrabband*, traffico di esseri umani, trafficant*, scafist*, mercato nero
  pt: contraband*, tráfico de pessoas, traficante*, mercado negro
kidnap 4 ~ crime
  en: kidnap, kidnapper, abduct, abduction, hostage, ransom, hijack, take captive, captive
  fr: enlèvement*, kidnapp*, rapt, otage*, rançon, enlevé, enlevée, séquestr*, détournement d'avion, ravisseur*
  es: secuestr*, rehén, rehenes, rapto, captor*
  de: Entführ*, Geisel*, Lösegeld*, Geiselnahme*, verschleppt*, gekidnappt
  it: sequestro di persona, rapiment*, rapit*, ostagg*, riscatto, rapitor*
  pt: sequestr*, rapto, raptad*, refém, reféns, cativeiro
extortion 4 ~ threaten, crime, bribe
  en: extortion, extort, blackmail, blackmailer, shakedown, racketeering, sextortion
  fr: extors*, extorqu*, chantage, maître-chanteur, racket, rackett*
  es: extorsi*, chantaj*
  de: Erpress*, Schutzgeld*, Nötigung
  it: estorsion*, estorc*, ricatt*, racket
  pt: extorsão, extorqu*, chantag*, chantage*
torture 4 ~ violence, abuse
  en: torture, tortured, torturer, torment, waterboarding, inhumane treatment
  fr: tortur*, supplici*, traitements inhumains
  es: tortur*, trato inhumano
  de: Folter*, gefoltert, foltern, foltert, Misshandlung*
  it: tortur*, seviz*, trattamenti inumani
  pt: tortur*, tratamento desumano
forge 3 ~ fake, fraud
  en: =forged, forgery, forger, counterfeit, counterfeiter, falsify, falsification, tampered, tamper
  fr: falsifi*, contrefa*, contrefaçon*, faussaire, faux et usage de faux, truqu*
  es: falsific*, adulter*, contrahech*
  de: gefälscht*, Fälschung*, Fälscher*, manipulier*, =fälschen, =fälscht, =fälschte
  it: falsific*, contraff*, falsari*, manomess*, manomett*
  pt: falsific*, forjar, forjou, forjad*, adulter*, contrafa*
destroy-evidence 4 ~ delete, cover-up, evidence
  en: destroy evidence, destroyed evidence, spoliation, tampering with evidence, obstruction of justice, obstruct, witness tampering, shred
  fr: destruction de preuves, détruit des preuves, entrave à la justice, obstruction à la justice, subornation de témoin, altération de preuves
  es: destrucción de pruebas, destruir pruebas, destruyó pruebas, obstrucción a la justicia, obstrucción de la justicia, manipulación de pruebas
  de: Beweise vernichtet, Vernichtung von Beweisen, Beweismittel vernichtet, Strafvereitelung, Behinderung der Justiz, Beweisvernichtung
  it: distruzione di prove, distrutto prove, inquinamento delle prove, intralcio alla giustizia, ostruzione alla giustizia
  pt: destruição de provas, destruir provas, destruiu provas, obstrução de justiça, obstrução da justiça, adulteração de provas
manipulate 3 ~ distort, deceive, influence
  en: manipulate, manipulation, manipulative, manipulator, =rigged, =rigging, tamper with, massage the figures
  fr: manipul*, truqu*, magouill*, tripatouill*, orchestr*
  es: manipul*, trucad*, tramposo, trampas, =amañado, =amañada, =amañar
  de: manipulier*, Manipulation*, frisier*, gefälscht, getrickst
  it: manipol*, truccat*
  pt: manipul*, adulter*
conspiracy 3 ~ collude, secret
  en: conspiracy, conspire, conspirator, plot, plotted, collusion, cabal, hatch a plan, co-conspirator, =machinations, =intrigue
  fr: complot, complots, comploter, conspir*, conjuration, manigance*, ourdi, collusion, association de malfaiteurs, =machination, =machinations
  es: conspir*, complot, complots, confabul*, trama, conjura, connivencia, =maquinación
  de: Verschwörung*, verschwor*, Komplott, Komplotte, Intrige*, Machenschaften, Verschwörer*
  it: complott*, cospir*, congiur*, macchinazion*, ordit*, =trama, =trame
  pt: conspir*, complô, complot, conluio*, trama, conjura, =maquinação
accomplice 4 ~ criminal, help
  en: accomplice, complicit, abet, aiding and abetting, aid and abet, accessory to, partner in crime, henchman, =complicity
  fr: =complice, =complices, =complicité
  es: cómplice*, encubridor, =complicidad
  de: Komplize*, Komplizin, Mittäter*, Beihilfe, Mitwisser*, Helfershelfer
  it: favoreggia*, =complice, =complici, =complicità
  pt: cúmplice*, cumplicidade, comparsa*
victim 2 ~ harm, crime, injure
  en: victim, victims, casualty, casualties, injured party, sufferer, survivor
  fr: victime, victimes, rescapé*
  es: víctima*, damnificad*, perjudicad*
  de: Opfer, Opfern, Geschädigte*, Leidtragende*, Betroffene*
  it: vittima, vittime, parte lesa, danneggiat*
  pt: vítima*, lesad*, prejudicad*
guilt 3 ~ crime, blame, verdict
  en: guilt, guilty, plead guilty, pleaded guilty, culpability, culpable, at fault, convicted
  fr: coupable*, culpabilité, plaider coupable, plaidé coupable
  es: culpable*, culpabilidad, culpa
  de: schuldig*, Schuldspruch, Schuldeingeständnis, Mitschuld, =Schuld
  it: colpevol*, colpevolezza, =colpa
  pt: culpad*, culpa, culpabilidade, culpáv*
innocent 3 ~ acquit, guilt
  en: innocent, innocence, not guilty, blameless, exonerate, exoneration, wrongly accused, cleared of, presumption of innocence
  fr: innocen*, non coupable, présomption d'innocence, disculp*, hors de cause
  es: inocen*, no culpable, exoner*, presunción de inocencia
  de: unschuldig*, Unschuld*, nicht schuldig, schuldlos, entlast*, Unschuldsvermutung
  it: innocen*, non colpevol*, scagion*, presunzione di innocenza, estrane* ai fatti
  pt: inocen*, não culpad*, exoner*, presunção de inocência
acquit 4 ~ innocent, ruling
  en: acquit, acquitted, acquittal, cleared of charges, exonerate, exonerated, absolve, vindicate
  fr: acquitt*, relaxé, relaxée, relaxe, non-lieu
  es: absuel*, absolv*, absolución, absolutori*, exoner*, exculp*
  de: freigesprochen, Freispruch, Freisprüche, sprach _ frei, spricht _ frei, entlastet
  it: assol*, assoluzion*, prosciolt*, scagionat*
  pt: absolv*, absolvid*, absolvição, inocentad*
charge 3 ~ accuse, prosecutor
  en: =charged, =charges, criminal charges, indict, indictment, arraign, pressed charges, press charges, prosecute, face prosecution
  fr: inculp*, mis en examen, mise en examen, chef d'accusation, chefs d'accusation, poursuivi pour, poursuivie pour, acte d'accusation, mettre en examen, =poursuites
  es: imput*, cargos criminales, cargos contra, presentar cargos, presentó cargos, acusación formal, procesamiento, inculp*, encausad*, =procesado, =procesada, =procesados, cargos
  de: angeklagt, anklagen, klagt _ an, klagte _ an, Anklageschrift, Strafverfolgung, strafrechtlich verfolgt, anklage, anklagen, Anklagepunkt*
  it: incrimin*, capo d'accusa, capi d'accusa, rinviato a giudizio, rinvio a giudizio, atto d'accusa, imput*, perseguit* penalmente
  pt: denunciad*, acusação formal, imput*, constituído arguido, tornou-se réu, acusações criminais, =indiciado, =indiciada, =indiciados, =indiciou, =indiciamento
sentence 3 ~ prison, punish, condemn, ruling
  en: sentence, sentenced, sentencing, prison term, jail term, convict, conviction, convicted, life sentence, put behind bars
  fr: peine de prison, peines de prison, peine de, condamn*, condamnation, réclusion, perpétuité, sursis, =peine, =peines
  es: condena, condenas, conden*, pena de prisión, pena de cárcel, cadena perpetua, sentenciad*
  de: verurteil*, Verurteilung, Strafmaß, Haftstrafe*, Freiheitsstrafe, lebenslang, Gefängnisstrafe, Bewährungsstrafe
  it: condann*, condanna, condanne, pena detentiva, ergastolo, pena
  pt: conden*, condenação, condenações, pena de prisão, prisão perpétua, sentenciad*, =pena, =penas
punish 3 ~ sanction, fine, sentence
  en: punish, punishment, punitive, disciplinary, discipline, penalise, penalize, reprimand, retribution, crack down
  fr: punir, punit, puni, punie, punis, punition*, sanctionn*, châti*, disciplinaire*, réprimer, =répression
  es: castig*, sancion*, punitiv*, penaliz*, disciplinari*
  de: bestraf*, Bestrafung, Strafe, Strafen, ahnden, geahndet, Disziplinar*, sanktionier*
  it: punire, punisc*, punit*, punizion*, castig*, sanzion*, disciplinar*
  pt: punir, puniu, punid*, punição, punições, castig*, sancion*, disciplinar*
prison 2 ~ sentence, arrest, detain
  en: prison, jail, gaol, prisoner, inmate, behind bars, imprison, imprisonment, incarcerate, incarceration, penitentiary, prison cell, custody, lock up, locked up
  fr: prison, prisons, incarcér*, emprisonn*, détenu, détenue, détenus, prisonni*, pénitenci*, derrière les barreaux, carcéral*, écrou
  es: cárcel, cárceles, prisión, prisiones, encarcel*, preso, presa, presos, recluso, tras las rejas, penitenciari*, reclusión
  de: Gefängnis*, Haft, Haftanstalt, Häftling*, inhaftier*, hinter Gittern, Insasse*, Knast, Justizvollzug*, Strafvollzug
  it: prigione, prigioni, carcere, carceri, carcerat*, detenut*, incarcer*, dietro le sbarre, galera, penitenziari*, recluso
  pt: prisão, prisões, preso, presos, presa, penitenciári*, encarcer*, detent*, atrás das grades, =cadeia, =cadeias, =presidiário, =presidiários, =presídio, =presídios, presas
arrest 3 ~ detain, police, prison
  en: arrest, arrested, take into custody, taken into custody, apprehend, nab, handcuff, round up, rounded up, collar, arrest warrant, in handcuffs
  fr: arrestation*, =arrêtée, =arrêtés, =arrêtées, a été arrêté, été arrêtés, interpell*, appréhend*, mandat d'arrêt, menott*, coup de filet
  es: arrest*, detenid*, detención, detenciones, capturad*, orden de arresto, esposad*, =detuvo, =detuvieron
  de: festnehm*, festgenommen, nahm _ fest, nahmen _ fest, Festnahme*, verhaft*, Verhaftung*, Haftbefehl*, Handschellen
  it: arrest*, fermato dalla polizia, in manette, manette, mandato di arresto, cattur*, ammanett*
  pt: detid*, detenção, detenções, prender, prendeu, prenderam, preso em flagrante, mandado de prisão, algem*, captur*
detain 3 ~ arrest, prison, hold
  en: detain, detained, detention, detainee, remand, hold in custody, held in custody, house arrest, pre-trial detention
  fr: détention, détenu, détenue, garde à vue, détention provisoire, rétention, placé en détention, assigné à résidence, assignation à résidence
  es: detenid*, detención, prisión preventiva, retenid*, arresto domiciliario, bajo custodia
  de: festhalten, festgehalten, Untersuchungshaft, Gewahrsam, Haft, Hausarrest, Abschiebehaft, inhaftiert
  it: detenzion*, detenut*, trattenut*, custodia cautelare, arresti domiciliari, in stato di fermo
  pt: detenção, detid*, prisão preventiva, prisão domiciliar, sob custódia, retid*
release-free 3 ~ prison, freedom
  en: release from prison, released from prison, freed, set free, bail, parole, on bail, pardon, pardoned, amnesty, clemency, walk free, walked free
  fr: libér*, remis en liberté, remise en liberté, caution, libération conditionnelle, grâci*, gracié, amnisti*
  es: liberad*, puesto en libertad, puesta en libertad, fianza, libertad condicional, libertad bajo fianza, indult*, amnist*
  de: freigelassen, Freilassung, freilassen, auf freiem Fuß, Kaution, Begnadigung, begnadig*, Amnestie*, entlassen aus der Haft
  it: scarcer*, rilasciat*, rimesso in libertà, rimessa in libertà, cauzione, libertà vigilata, libertà condizionale, graziat*, amnisti*, indulto, rilascio, rilasciato
  pt: libertad*, solto da prisão, posto em liberdade, fiança, liberdade condicional, indult*, anisti*, amnisti*
police 2 ~ arrest, investigation
  en: police, policeman, policemen, policewoman, cop, cops, sheriff, constable, law enforcement, police officer, patrol, riot police, =detective, =detectives
  fr: polic*, policier, policière, policiers, gendarme, gendarmes, gendarmerie, forces de l'ordre, commissariat, flic, flics
  es: policía*, policial*, agente de policía, agentes de policía, fuerzas de seguridad, gendarm*, comisaría
  de: Polizei*, Polizist, Polizistin, Polizisten, Polizeibeamte, Kripo, Kriminalpolizei, Gendarmerie, Ordnungshüter
  it: polizia, poliziott*, agenti di polizia, carabinier*, forze dell'ordine, questura, commissariato
  pt: polícia*, policial, policiais, agente da polícia, delegacia, delegado de polícia, gendarm*, forças de segurança
search-warrant 4 ~ police, evidence
  en: search warrant, warrant, raid, raided, police raid, dawn raid, search of the premises, seize, seized, confiscate, confiscation
  fr: perquisition*, mandat de perquisition, descente de police, saisie de, confisqu*, fouill*, =saisies
  es: registro domiciliario, allanamiento*, allanar, allanó, orden de registro, redada*, incaut*, confisc*, decomis*
  de: Durchsuchung*, durchsuch*, Razzia, Razzien, beschlagnahm*, Durchsuchungsbefehl, konfiszier*, sichergestellt
  it: perquis*, mandato di perquisizione, blitz, confisc*, sequestro, sequestri, =retata
  pt: mandado de busca, busca e apreensão, apreensão, apreend*, confisc*, batida policial
investigation 2 ~ police, audit
  en: investigation, investigate, investigator, investigative, probe, inquiry, enquiry, look into, looked into, looking into, inquest, scrutinise, scrutinize, scrutiny, dig into, fact-finding, under investigation
  fr: enquêt*, enquête, enquêteur, investig*, se pencher sur, se penche sur, penché sur, instruction judiciaire, commission d'enquête, information judiciaire
  es: investig*, investigación, indag*, pesquis*, averigu*, comisión de investigación
  de: Ermittlung*, ermittel*, Ermittler*, untersuch*, Untersuchung*, nachgehen, nachgegangen, Untersuchungsausschuss, nachforsch*, Recherche*
  it: indagin*, indag*, inchiest*, investig*, accertament*, commissione d'inchiesta
  pt: investig*, investigação, inquérito*, apur*, averigu*, sindicância, comissão de inquérito, CPI
security-service 3 ~ spy, police
  en: intelligence service, intelligence agency, secret service, security services, spy agency, intelligence agencies, federal agents
  fr: services secrets, service secret, services de renseignement, service de renseignement, renseignement, contre-espionnage
  es: servicio secreto, servicios secretos, servicios de inteligencia, agencia de inteligencia, servicio de inteligencia
  de: Geheimdienst*, Nachrichtendienst, Verfassungsschutz, Sicherheitsbehörde, Sicherheitsbehörden, Spionageabwehr
  it: servizi segreti, servizio segreto, servizi di intelligence, agenzia di intelligence, intelligence
  pt: serviço secreto, serviços secretos, serviços de inteligência, agência de inteligência, serviços de informações
justice 2 ~ court, fair, law
  en: justice, judicial, judiciary, rule of law, due process, justice system, injustice
  fr: justice, judiciaire*, état de droit, système judiciaire, magistrature
  es: justicia, judicial*, estado de derecho, sistema judicial, poder judicial
  de: Gerechtigkeit*, Rechtsstaat*, Rechtssystem, rechtsstaatlich, =Justiz, Justizsystem
  it: giustizia, giudiziari*, stato di diritto, sistema giudiziario, magistratura
  pt: justiça, judicial, judiciais, judiciári*, estado de direito, sistema judicial
discriminate 3 ~ unfair, racism, rights
  en: discriminate, discrimination, discriminatory, prejudice, bigotry, bias against, inequality, unequal treatment
  fr: discrimin*, préjugé*, inégalité*, sectarisme
  es: discrimin*, prejuicio*, desigual*
  de: diskriminier*, Diskriminierung, Vorurteil*, benachteilig*, Ungleichbehandlung
  it: discrimin*, pregiudiz*, disuguaglian*, disparità
  pt: discrimin*, preconceit*, desiguald*
racism 4 ~ discriminate, hate
  en: racism, racist, racial, xenophobia, xenophobic, antisemitism, anti-semitism, antisemitic, white supremacist, white supremacy, islamophobia
  fr: racis*, xénophob*, antisémit*, islamophob*, suprémacis*
  es: racis*, xenofob*, xenófob*, antisemit*, islamofob*, supremacis*
  de: Rassis*, fremdenfeindlich, Fremdenfeindlichkeit, ausländerfeindlich, Antisemit*, islamfeindlich
  it: razzis*, xenofob*, antisemit*, islamofob*, suprematis*
  pt: racis*, xenofob*, xenófob*, antissemit*, islamofob*, supremacis*
custody-child 4 ~ child, divorce, court
  en: custody battle, child custody, visitation rights, guardianship, guardian, foster care, custody of the child
  fr: garde des enfants, garde de l'enfant, droit de visite, tutelle, tuteur, tutrice, garde partagée, autorité parentale
  es: custodia de los hijos, custodia compartida, patria potestad, tutela, tutor legal, régimen de visitas
  de: Sorgerecht*, Umgangsrecht, Vormund*, Pflegefamilie*, elterliche Sorge
  it: affidamento dei figli, affidamento congiunto, affido, tutela legale, patria potestà, diritto di visita
  pt: guarda dos filhos, guarda compartilhada, guarda partilhada, tutela, poder paternal, regulação parental
death-penalty 4 ~ kill, sentence
  en: death penalty, death sentence, capital punishment, executed by, death row, lethal injection
  fr: peine de mort, peine capitale, condamné à mort, condamnée à mort, exécution capitale, couloir de la mort
  es: pena de muerte, pena capital, condenado a muerte, corredor de la muerte, ejecución de
  de: Todesstrafe*, Todesurteil*, Hinrichtung*, hingericht*, zum Tode verurteilt, Todeszelle, Todestrakt
  it: pena di morte, pena capitale, condannato a morte, braccio della morte, esecuzione capitale
  pt: pena de morte, pena capital, condenado à morte, corredor da morte, execução de
statute-of-limitations 4 ~ law, deadline
  en: statute of limitations, time-barred, time limit, limitation period, expired deadline
  fr: délai de prescription, prescrit, prescrite, prescrits, prescription des faits
  es: prescripción, prescrito, prescribió, caducidad
  de: Verjährung*, verjährt*, Verjährungsfrist
  it: prescrizione, prescritto, prescritta, caduto in prescrizione
  pt: prescrição, prescreveu, prescrito, caducidade
notary-registry 4 ~ document, official
  en: notary, notarised, notarized, registry, registrar, land registry, register of companies, deed, title deed
  fr: notaire, notari*, registre, cadastre, acte notarié, greffe, greffier, greffière
  es: notario, notaria, notarial, registro mercantil, escritura, catastro, secretario judicial
  de: Notar, Notarin, notariell*, Register, Grundbuch, Handelsregister, Urkunde, Urkunden
  it: notaio, notai, notarile, catasto, cancelleria, =registro, =rogito
  pt: notário, cartório, registro civil, registo, escritura, escrivão
jurisdiction 4 ~ court, authority
  en: jurisdiction, jurisdictional, extradition, extradite, competent court, extraterritorial
  fr: juridiction compétente, compétence territoriale, compétence juridictionnelle, extrad*, extradition
  es: jurisdicción, jurisdicciones, competencia judicial, extradi*, extradición
  de: Zuständigkeit*, Gerichtsstand, Gerichtsbarkeit, Auslieferungsantrag, =ausgeliefert, =Auslieferung
  it: giurisdizion*, competenza territoriale, estrad*, estradizione
  pt: jurisdição, jurisdições, competência judicial, extradi*, extradição
`;
