/** Concepts of the state, its offices and rules, elections, war, diplomacy and migration, the second wave: concept id, weight, near ids, then the forms of six languages. */
export default `
# offices and rules
guideline 3 ~ rule, recommend, regulation, standard-norm, policy, instruct
  en: guideline, guidelines, guidance, code of practice, best practice, best practices, code of conduct, rulebook, rule book, handbook, protocol, protocols
  fr: ligne directrice, lignes directrices, consigne, consignes, recommandations officielles, bonnes pratiques, guide de bonnes pratiques, charte, protocole, protocoles, code de conduite, =directives, =directive
  es: directriz, directrices, pauta, pautas, lineamiento, lineamientos, buenas prácticas, código de conducta, guía de buenas prácticas, protocolo, protocolos
  de: leitlinie, leitlinien, richtlinie, richtlinien, vorgabe, vorgaben, handreichung, leitfaden, verhaltensregel, verhaltensregeln, verhaltenskodex, merkblatt, protokoll, protokolle
  it: linea guida, linee guida, buone pratiche, codice di condotta, indicazioni ufficiali, prontuario, protocollo, protocolli, vademecum
  pt: diretriz, diretrizes, orientações, linhas orientadoras, boas práticas, código de conduta, manual de boas práticas, protocolo, protocolos, norma orientadora
instruct 3 ~ order, tell, guideline, teach, boss
  en: instruct, instructed, instructing, instruction, instructions, told staff to, told them to, ordered staff, under orders, =directive
  fr: donner l'ordre, donné l'ordre, instruction, instructions, consigne, consignes, enjoindre, enjoint, sommer, sommé, ordre de sa hiérarchie
  es: instrucción, instrucciones, dar instrucciones, dio instrucciones, orden de arriba, consigna, consignas, instar, instó, dar órdenes, dio órdenes, =orden, =órdenes
  de: anweisen, angewiesen, anweisung, anweisungen, weisung, weisungen, wies _ an, beauftragt, auftrag erteilt, befohlen, dienstanweisung, befehl, befehle
  it: istruzione, istruzioni, dare istruzioni, dato istruzioni, incaricare, incaricato, ordinare di, ordinato di, =direttiva
  pt: instrução, instruções, dar instruções, deu instruções, orientar os funcionários, dar ordens, deu ordens, ordem superior, incumbir, =ordem, =ordens
watchdog 3 ~ regulator, authority, monitor, ombudsman, inspection
  en: watchdog, watchdogs, oversight, oversight board, oversight body, supervisory body, supervisor of the sector, privacy watchdog, consumer watchdog, financial watchdog, safety watchdog, monitoring body
  fr: gendarme boursier, gendarme du secteur, autorité de tutelle, autorité de surveillance, organe de surveillance, organe de contrôle, instance de contrôle, autorité de contrôle, chien de garde
  es: organismo de control, organismo supervisor, supervisor, órgano de control, ente de control, autoridad supervisora, agencia supervisora, perro guardián, organismo de vigilancia
  de: aufsichtsbehörde, aufsichtsbehörden, aufsichtsorgan, aufsicht, kontrollbehörde, kontrollgremium, wächter, wettbewerbshüter, datenschützer, finanzaufsicht, marktaufsicht, überwachungsbehörde, aufseher
  it: autorità di vigilanza, autorità garante, organismo di controllo, organo di vigilanza, ente di controllo, cane da guardia, garante
  pt: órgão de fiscalização, autoridade de supervisão, entidade supervisora, órgão fiscalizador, entidade reguladora, agência fiscalizadora, órgão de controle, supervisor
ombudsman 4 ~ watchdog, complain, complaint, mediator
  en: ombudsman, ombudswoman, ombudsmen, ombudsperson, public advocate, complaints commissioner, complaints body, complaints authority
  fr: défenseur des droits, défenseure des droits, ombudsman, médiateur de la république, médiatrice européenne, protecteur du citoyen
  es: defensor del pueblo, defensora del pueblo, defensor del ciudadano, defensor del menor, ombudsman, oficina del defensor
  de: ombudsmann, ombudsfrau, ombudsstelle, bürgerbeauftragter, bürgerbeauftragte, beschwerdestelle, volksanwalt, volksanwaltschaft, schlichtungsstelle
  it: difensore civico, mediatore europeo, garante dei cittadini, ombudsman
  pt: provedor de justiça, provedora de justiça, ouvidor, ouvidoria, ouvidora, provedoria
permit 3 ~ permission, allow, licence, authorise, certification
  en: permit, permits, official permit, special permit, planning permission, building permit, building permits, work permit, parking permit, operating licence, operating license, concession
  fr: permis, permis de construire, permis d'exploitation, autorisation officielle, autorisation préalable, autorisation administrative, agrément, agréments, habilitation
  es: permiso oficial, permisos, permiso de obras, permiso de construcción, licencia de obras, licencia de actividad, autorización administrativa, habilitación, salvoconducto
  de: genehmigung, genehmigungen, baugenehmigung, baugenehmigungen, betriebserlaubnis, betriebsgenehmigung, sondergenehmigung, erlaubnisschein, konzession, bewilligung, bewilligungen, passierschein
  it: permesso ufficiale, permessi, permesso di costruire, concessione edilizia, licenza edilizia, nulla osta, nullaosta, autorizzazione amministrativa, abilitazione
  pt: alvará, alvarás, autorização oficial, licença de construção, licença de obras, licenciamento, autorização administrativa, habilitação, salvo-conduto
revoke 3 ~ withdraw, cancel, licence, ban, suspend
  en: revoke, revoked, revoking, revocation, rescind, rescinded, strip of, stripped of, struck off, licence withdrawn, lose _ licence, lost _ licence, lost _ license
  fr: révoquer, révoqué, révocation, retirer l'autorisation, retrait de l'autorisation, retrait d'agrément, retrait de licence, retirer la licence, radié, déchu, déchéance
  es: revocar, revocó, revocado, revocación, retirar la licencia, retirada de la licencia, retirar el permiso, inhabilitar, inhabilitado, inhabilitación, despojar, despojado
  de: widerrufen, widerruf, entziehen, entzogen, entzieht, entzog, entzug, lizenzentzug, lizenz entzogen, zulassung entzogen, aberkannt, aberkennung, aberkennen, berufsverbot
  it: revocare, revocato, revocata, revoca, ritirare la licenza, ritiro della licenza, radiare, radiato, interdire, interdetto, interdizione
  pt: revogar, revogou, revogado, revogada, revogação, cassar, cassou, cassado, cassação, retirar a licença, perda da licença, inabilitado, inelegível
suspend 3 ~ pause, stop, ban, revoke, delay
  en: suspend, suspended, suspending, suspension, put on hold, placed on leave, administrative leave, temporarily halted, temporarily banned, moratorium, moratoria, freeze on
  fr: suspendre, suspend, suspendu, suspendue, suspendus, suspension, mis à pied, mise à pied, mise à l'écart, écarté, mis en pause, moratoire, gel des
  es: suspender, suspendió, suspendido, suspendida, suspensión, suspendidos, apartado del cargo, apartar, moratoria, moratorias, paralizar temporalmente
  de: suspendieren, suspendiert, suspendierung, aussetzen, ausgesetzt, aussetzung, beurlaubt, beurlaubung, vom dienst freigestellt, freigestellt, auf eis gelegt, moratorium
  it: sospendere, sospeso, sospesa, sospesi, sospensione, sospende, messo in congedo, moratoria, moratorie, congelare, blocco temporaneo
  pt: suspender, suspendeu, suspenso, suspensa, suspensos, suspensão, afastado do cargo, afastamento, moratória, moratórias, afastar temporariamente, afastado, afastada, afastados, afastou
administrative-fee 4 ~ fee, permit, public-service
  en: administrative fee, administrative fees, application fee, filing fee, processing fee, registration fee, court fee
  fr: frais de dossier, frais administratifs, droits d'enregistrement, timbre fiscal, redevance administrative
  es: tasa administrativa, tasas administrativas, gastos de tramitación, tasa judicial, derechos de registro
  de: verwaltungsgebühr, verwaltungsgebühren, bearbeitungsgebühr, bearbeitungsgebühren, antragsgebühr, anmeldegebühr
  it: spese amministrative, diritti di segreteria, marca da bollo, spese di istruttoria, tassa di registrazione
  pt: taxa administrativa, taxas administrativas, taxa de inscrição, custas processuais, emolumentos, taxa judicial
bureaucracy 4 ~ public-service, official, slow, form-paper
  en: bureaucracy, bureaucracies, bureaucrat, bureaucrats, bureaucratic, red tape, paperwork, pen-pusher, pen-pushers, Kafkaesque, administrative burden, mandarin, mandarins
  fr: bureaucratie, bureaucrate, bureaucrates, bureaucratique, paperasse, paperasserie, lourdeur administrative, lourdeurs administratives, kafkaïen, formalités administratives, technocrate, technocrates
  es: burocracia, burócrata, burócratas, burocrático, burocrática, papeleo, trámite, trámites, trabas administrativas, traba burocrática, kafkiano, tecnócrata
  de: bürokratie, bürokrat, bürokraten, bürokratisch, papierkram, amtsschimmel, behördendschungel, bürokratieabbau, verwaltungsaufwand, kafkaesk, paragrafendschungel, technokrat
  it: burocrazia, burocrate, burocrati, burocratico, burocratica, scartoffie, lungaggini, lungaggini burocratiche, kafkiano, pratiche amministrative, tecnocrate
  pt: burocracia, burocrata, burocratas, burocrático, burocrática, papelada, =trâmite, =trâmites, entraves burocráticos, kafkiano, tecnocrata
form-paper 3 ~ document, apply, bureaucracy, questionnaire
  en: application form, application forms, fill in, filled in, fill out, filled out, filling in, tick the box, ticked the box, online form, claim form, questionnaire form
  fr: formulaire, formulaires, remplir un formulaire, rempli un formulaire, cocher la case, case à cocher, déclaration à remplir, bulletin d'inscription
  es: formulario, formularios, rellenar, rellenó, rellenado, impreso oficial, impresos, planilla, cumplimentar, marcar la casilla
  de: formular, formulare, formularen, antragsformular, vordruck, ausfüllen, ausgefüllt, füllte _ aus, ankreuzen, angekreuzt, fragebogen
  it: modulo, moduli, formulario, compilare, compilato, compilazione, modello da compilare, barrare la casella, modulistica
  pt: formulário, formulários, preencher, preencheu, preenchido, preenchimento, impresso, ficha de inscrição, requerimento
civil-servant 3 ~ official, public-service, employee, government
  en: civil servant, civil servants, public servant, public servants, public official, public employee, public employees, government employee, government employees, state employee, federal employee, federal workers, permanent secretary, whitehall official
  fr: fonctionnaire, fonctionnaires, agent public, agents publics, agent de l'état, agents de l'état, haut fonctionnaire, hauts fonctionnaires, serviteur de l'état
  es: funcionario, funcionaria, funcionarios, funcionarias, empleado público, empleados públicos, servidor público, servidores públicos, funcionariado
  de: beamter, beamte, beamten, beamtin, beamtinnen, staatsdiener, öffentlich bediensteter, staatsbedienstete, spitzenbeamter, spitzenbeamte, beamtentum, verbeamtet
  it: dipendente pubblico, dipendenti pubblici, impiegato statale, statali, dipendente statale, funzionario pubblico, funzionari pubblici, alto funzionario, impiegato pubblico
  pt: funcionário público, funcionários públicos, servidor público, servidores públicos, funcionalismo, empregado público, alto funcionário, servidor federal, servidor, servidores
cabinet 3 ~ government, minister, meet
  en: cabinet, cabinet meeting, cabinet members, inner circle, cabinet table, shadow cabinet, council of ministers, downing street
  fr: conseil des ministres, réunion de cabinet, membres du gouvernement, équipe gouvernementale, séminaire gouvernemental
  es: consejo de ministros, gabinete, miembros del gobierno, reunión de gabinete, equipo de gobierno
  de: kabinett, kabinetts, kabinettssitzung, ministerrat, kabinettsmitglied, kabinettsmitglieder, regierungsmannschaft, ministerriege, schattenkabinett
  it: consiglio dei ministri, gabinetto, squadra di governo, membri del governo, riunione di governo, governo ombra
  pt: conselho de ministros, gabinete, membros do governo, reunião ministerial, equipe ministerial, elenco governativo
interior-minister 3 ~ minister, police, security
  en: interior minister, interior ministry, home secretary, home office, homeland security, interior department
  fr: ministre de l'intérieur, ministère de l'intérieur, place beauvau, sécurité intérieure
  es: ministro del interior, ministra del interior, ministerio del interior, seguridad nacional, secretaría de gobernación
  de: innenminister, innenministerin, innenministerium, bundesinnenminister, innensenator, bundesinnenministerin
  it: ministro dell'interno, ministra dell'interno, ministero dell'interno, viminale, ministero dell'interni
  pt: ministro da administração interna, ministra da administração interna, ministro do interior, ministério do interior, ministério da administração interna
foreign-minister 3 ~ minister, diplomacy, foreign
  en: foreign minister, foreign ministry, foreign secretary, foreign office, secretary of state, state department, top diplomat, chief diplomat
  fr: ministre des affaires étrangères, ministère des affaires étrangères, chef de la diplomatie, cheffe de la diplomatie, quai d'orsay, département d'état
  es: ministro de exteriores, ministra de exteriores, ministro de asuntos exteriores, ministerio de asuntos exteriores, ministerio de exteriores, canciller, cancillería, jefe de la diplomacia
  de: außenminister, außenministerin, außenministerium, auswärtiges amt, chefdiplomat, chefdiplomatin, außenamt, us-außenministerium
  it: ministro degli esteri, ministra degli esteri, ministero degli esteri, capo della diplomazia, farnesina, ministro degli affari esteri
  pt: ministro dos negócios estrangeiros, ministério dos negócios estrangeiros, ministro das relações exteriores, ministério das relações exteriores, chanceler, itamaraty, chefe da diplomacia
finance-minister 3 ~ minister, state-budget, tax
  en: finance minister, finance ministry, treasury secretary, chancellor of the exchequer, economy minister, treasury department, business secretary, trade secretary, chancellor
  fr: ministre des finances, ministère des finances, ministre de l'économie, ministère de l'économie, bercy, ministre du budget, trésor public
  es: ministro de hacienda, ministra de hacienda, ministro de economía, ministra de economía, ministerio de hacienda, ministerio de economía, ministro de finanzas
  de: finanzminister, finanzministerin, finanzministerium, bundesfinanzminister, wirtschaftsminister, wirtschaftsministerin, wirtschaftsministerium, kassenwart
  it: ministro dell'economia, ministro delle finanze, ministero dell'economia, ministro del tesoro, ministero delle finanze
  pt: ministro das finanças, ministro da fazenda, ministério da fazenda, ministério das finanças, ministro da economia, ministério da economia
health-minister 4 ~ minister, health, hospital
  en: health minister, health secretary, health ministry, health department, public health agency, surgeon general, chief medical officer
  fr: ministre de la santé, ministère de la santé, agence de santé, santé publique, direction générale de la santé, agence régionale de santé
  es: ministro de sanidad, ministra de sanidad, ministro de salud, ministerio de sanidad, ministerio de salud, consejero de sanidad, salud pública
  de: gesundheitsminister, gesundheitsministerin, gesundheitsministerium, gesundheitsamt, gesundheitsämter, gesundheitsbehörde, gesundheitsbehörden, bundesgesundheitsminister
  it: ministro della salute, ministra della salute, ministero della salute, assessore alla sanità, sanità pubblica, azienda sanitaria
  pt: ministro da saúde, ministra da saúde, ministério da saúde, secretário da saúde, saúde pública, autoridade sanitária, vigilância sanitária
defence-minister 4 ~ minister, army, war
  en: defence minister, defense minister, defence secretary, defense secretary, ministry of defence, defence ministry, defense department, pentagon
  fr: ministre de la défense, ministère de la défense, ministre des armées, ministère des armées, pentagone
  es: ministro de defensa, ministra de defensa, ministerio de defensa, pentágono, secretario de defensa, cartera de defensa
  de: verteidigungsminister, verteidigungsministerin, verteidigungsministerium, pentagon, bundesverteidigungsminister
  it: ministro della difesa, ministra della difesa, ministero della difesa, pentagono
  pt: ministro da defesa, ministra da defesa, ministério da defesa, pentágono, secretário de defesa
governor-region 3 ~ region, local-government, politician, state
  en: governor, governors, governorship, state governor, state legislature, regional president, provincial premier, prefect
  fr: gouverneur, gouverneurs, gouverneure, préfet, préfète, préfets, préfecture, président de région, président du conseil régional
  es: gobernador, gobernadora, gobernadores, presidente autonómico, presidenta autonómica, presidente regional, comunidad autónoma, delegado del gobierno
  de: gouverneur, gouverneurin, gouverneure, ministerpräsident, ministerpräsidentin, landeshauptmann, landesregierung, präfekt, landeschef
  it: governatore, governatori, governatrice, presidente della regione, prefetto, prefettura, prefetti, giunta regionale
  pt: governador, governadora, governadores, governo regional, governo estadual, prefeito, presidente do governo regional
city-council 4 ~ local-government, mayor, city, parliament
  en: city council, town council, local council, councillor, councillors, councilman, councilwoman, city councillor, council meeting, alderman, borough council, city hall
  fr: conseil municipal, conseiller municipal, conseillère municipale, conseillers municipaux, élu local, élus locaux, élue locale, adjoint au maire, échevin, hôtel de ville
  es: concejal, concejala, concejales, pleno municipal, ayuntamiento, consistorio, concejo municipal, junta de gobierno local, edil, ediles, casa consistorial
  de: stadtrat, stadträte, stadträtin, gemeinderat, gemeinderäte, ratsherr, stadtverordnete, stadtverordneter, kommunalpolitiker, gemeindevertretung, bezirksrat, ratssitzung
  it: consiglio comunale, consigliere comunale, consiglieri comunali, assessore, assessori, giunta comunale, assessora, palazzo comunale, municipio
  pt: vereador, vereadora, vereadores, câmara municipal, assembleia municipal, autarca, autarcas, autarquia, câmara de vereadores, paços do concelho, prefeitura
pass-law 3 ~ vote, legislation, approve, bill, parliament
  en: passed a law, pass a law, passed the bill, pass the bill, voted through, signed into law, sign into law, enact, enacted, enactment, came into force, come into force, comes into force, took effect, enter into force, entered into force
  fr: adopter une loi, adopté une loi, adoption de la loi, adopté le texte, voter une loi, voté une loi, promulguer, promulgué, promulguée, promulgation, entrer en vigueur, entré en vigueur, entrée en vigueur, entre en vigueur
  es: aprobar una ley, aprobó una ley, aprobó la ley, aprobación de la ley, promulgar, promulgó, promulgada, promulgación, entrar en vigor, entró en vigor, entra en vigor, entrada en vigor
  de: gesetz verabschiedet, verabschiedet ein gesetz, verabschiedung, gesetz beschlossen, in kraft getreten, tritt in kraft, trat in kraft, treten in kraft, inkrafttreten, erlassen, erließ
  it: approvare una legge, approvato una legge, approvato la legge, approvazione della legge, promulgare, promulgato, promulgata, entrare in vigore, entrato in vigore, entrata in vigore, entra in vigore, =varare, =varato
  pt: aprovar uma lei, aprovou uma lei, aprovou a lei, aprovação da lei, promulgar, promulgou, promulgada, sancionou a lei, entrar em vigor, entrou em vigor, entra em vigor, entrada em vigor
repeal 4 ~ abolish, law, reverse, cancel
  en: repeal, repealed, repealing, abrogate, abrogated, strike from the statute book, rolled back, roll back, rollback, scrapped the law
  fr: abroger, abrogé, abrogée, abrogation, supprimer la loi, retrait de la réforme, retirer la réforme, suppression de la loi
  es: derogar, derogó, derogado, derogada, derogación, abolir la ley, abrogar, abrogación
  de: gesetz aufgehoben, aufhebung des gesetzes, gesetz abgeschafft, abschaffung, außer kraft, außer kraft gesetzt, gesetz zurückgenommen
  it: abrogare, abrogato, abrogata, abrogazione, cancellare la legge, abolizione della legge
  pt: revogar a lei, revogação da lei, lei revogada, ab-rogar, derrogar, derrogação, abolir a lei
decree 4 ~ order, government, court-order, law, president
  en: decree, decrees, decreed, executive order, executive orders, presidential decree, emergency decree, edict, edicts, ordinance, ordinances, proclamation, by fiat
  fr: décret, décrets, décréter, décrété, arrêté préfectoral, arrêté municipal, ordonnance gouvernementale, décret présidentiel, par ordonnance, =édit, =édits
  es: decreto, decretos, decretar, decretó, decretado, decreto ley, real decreto, orden ejecutiva, órdenes ejecutivas, edicto, bando municipal
  de: dekret, dekrete, dekreten, erlass, erlasse, verordnung, verordnungen, präsidialerlass, anordnung, notverordnung, per dekret
  it: decreto, decreti, decreto legge, decreto-legge, ordine esecutivo, ordini esecutivi, ordinanza, ordinanze, editto, dpcm
  pt: decreto, decretos, decretar, decretou, decreto-lei, medida provisória, ordem executiva, ordens executivas, edital, =portaria, =portarias
veto 4 ~ reject, block, president, vote
  en: veto, vetoed, vetoes, veto power, right of veto, presidential veto, blocked the resolution, blocking minority
  fr: veto, droit de veto, mettre son veto, mis son veto, opposer son veto, opposé son veto, minorité de blocage
  es: veto, vetar, vetó, vetado, derecho de veto, poder de veto, vetaron, minoría de bloqueo
  de: veto, vetorecht, veto eingelegt, vetomacht, sein veto, blockade der resolution, sperrminorität
  it: veto, diritto di veto, porre il veto, posto il veto, potere di veto, minoranza di blocco
  pt: veto, vetar, vetou, vetado, direito de veto, poder de veto, vetada, minoria de bloqueio
amend 3 ~ change, bill, correct, law
  en: amend, amended, amending, amendment, amendments, revise the law, revised bill, tweak the law, tabled an amendment
  fr: modifier la loi, modification de la loi, révision constitutionnelle, modifié la loi, =amender, =amendée, =amendement, =amendements
  es: enmendar, enmendó, enmienda, enmiendas, modificar la ley, modificación de la ley, reforma constitucional, modificó la ley
  de: änderungsantrag, änderungsanträge, gesetzesänderung, gesetzesänderungen, verfassungsänderung, gesetz ändern, gesetz geändert, novellieren, novelliert, novellierung, novelle
  it: emendare, emendato, emendamento, emendamenti, modificare la legge, modifica della legge, modifica costituzionale, riforma costituzionale
  pt: emendar, emenda, emendas, alterar a lei, alteração da lei, alterou a lei, emenda constitucional, revisão constitucional
public-consultation 4 ~ ask, citizen, hearing, opinion
  en: public consultation, consultation period, consult the public, consultation paper, stakeholder, stakeholders, town hall meeting, public comment, comment period, citizens' assembly
  fr: consultation publique, consultations publiques, concertation, concertations, enquête d'utilité publique, parties prenantes, débat public, réunion publique, convention citoyenne
  es: consulta pública, consultas públicas, periodo de consulta, audiencia pública, información pública, partes interesadas, participación ciudadana, asamblea ciudadana
  de: bürgerbeteiligung, öffentliche konsultation, anhörungsverfahren, bürgerversammlung, konsultation, konsultationen, interessengruppen, beteiligungsverfahren, bürgerdialog, bürgerrat
  it: consultazione pubblica, consultazioni pubbliche, parti interessate, dibattito pubblico, assemblea cittadina, partecipazione dei cittadini
  pt: consulta pública, consultas públicas, audiência pública, partes interessadas, discussão pública, participação cidadã, assembleia cidadã
task-force 3 ~ team, group, committee, expert
  en: task force, task forces, taskforce, working group, working party, crisis team, crisis unit, expert panel, advisory panel, panel of experts, advisory board, advisory council, commission of experts, think tank, think tanks
  fr: groupe de travail, groupes de travail, cellule de crise, cellule d'enquête, comité d'experts, comité consultatif, groupe d'experts, conseil scientifique, commission d'experts, laboratoire d'idées, groupe de réflexion
  es: grupo de trabajo, grupos de trabajo, gabinete de crisis, comité de crisis, comité de expertos, grupo de expertos, comité asesor, consejo asesor, fuerza de tarea, laboratorio de ideas, comisión de expertos
  de: arbeitsgruppe, arbeitsgruppen, taskforce, task-force, krisenstab, krisenstäbe, expertenkommission, expertengremium, expertenrat, beirat, beiräte, fachgremium, denkfabrik, sonderkommission
  it: gruppo di lavoro, gruppi di lavoro, unità di crisi, task force, comitato di esperti, comitato consultivo, comitato scientifico, commissione di esperti, gruppo di esperti, tavolo tecnico, cabina di regia
  pt: grupo de trabalho, grupos de trabalho, gabinete de crise, comitê de crise, força-tarefa, comité de especialistas, comitê de especialistas, painel de especialistas, conselho consultivo, comissão de especialistas
select-committee 4 ~ inquiry-committee, committee, hearing, parliament, testify
  en: select committee, select committees, parliamentary committee, congressional committee, senate panel, house panel, senate hearing, committee hearing, committee hearings, committee of MPs, oversight hearing, grilled by MPs, grilled by lawmakers, appear before the committee, appeared before the committee, statutory inquiry
  fr: commission parlementaire, commission d'enquête parlementaire, commission du sénat, commission du congrès, audition parlementaire, auditionné par les députés, auditionné par les sénateurs, auditionnée par la commission, auditions publiques, rapporteur de la commission
  es: comisión parlamentaria, comité parlamentario, comisión del congreso, comisión del senado, comité del congreso, audiencia en el congreso, audiencia en el senado, comparecer ante la comisión, compareció ante la comisión, compareció ante el comité, comparecencia
  de: parlamentsausschuss, parlamentarischer ausschuss, kongressausschuss, senatsausschuss, fachausschuss, ausschuss des parlaments, ausschussanhörung, kongressanhörung, senatsanhörung, anhörung im kongress, anhörung im senat, vor dem ausschuss, obmann, ausschussmitglied
  it: commissione parlamentare, commissione del congresso, commissione d'inchiesta parlamentare, commissione del senato, audizione al senato, audizione al congresso, audizione in commissione, ascoltato in commissione, davanti alla commissione
  pt: comissão parlamentar, comissão do congresso, comissão do senado, comitê do congresso, audiência no congresso, audiência no senado, audição parlamentar, depor na comissão, ouvido na comissão, perante a comissão, cpi
public-inquiry 4 ~ investigation, inquiry-committee, hearing, report, judge
  en: public inquiry, public inquiries, statutory inquiry, independent inquiry, independent inquiries, judge-led inquiry, inquiry chair, inquiry heard, told the inquiry, inquiry chairman, commission of inquiry, royal commission, truth commission, fact-finding commission
  fr: enquête publique, enquêtes publiques, enquête indépendante, commission d'enquête, commissions d'enquête, commission d'enquête indépendante, commission vérité, commission royale, mission d'enquête
  es: investigación pública, investigaciones públicas, investigación independiente, comisión de investigación, comisión independiente, comisión de la verdad, comisión investigadora, investigación oficial
  de: öffentliche untersuchung, unabhängige untersuchung, unabhängige untersuchungen, untersuchungskommission, untersuchungskommissionen, untersuchungsausschuss, wahrheitskommission, untersuchungsbericht, offizielle untersuchung
  it: inchiesta pubblica, inchieste pubbliche, inchiesta indipendente, commissione d'inchiesta, commissione indipendente, indagine indipendente, commissione per la verità, indagine pubblica
  pt: inquérito público, inquéritos públicos, inquérito independente, comissão de inquérito, comissão independente, comissão da verdade, investigação independente, investigação pública
state-secret 4 ~ secret, confidential, security-service, spy, security
  en: state secret, state secrets, official secrets, classified, classified information, classified documents, top secret, top-secret, national security, security clearance, clearance level
  fr: secret d'état, secrets d'état, secret défense, secret-défense, classé secret, classifié, classifiée, documents classifiés, informations classifiées, habilitation secret, sécurité nationale
  es: secreto de estado, secretos de estado, secreto oficial, secretos oficiales, información clasificada, documentos clasificados, alto secreto, seguridad nacional
  de: staatsgeheimnis, staatsgeheimnisse, streng geheim, geheimsache, verschlusssache, verschlusssachen, geheimdokument, geheimdokumente, als geheim eingestuft, eingestufte dokumente, nationale sicherheit, sicherheitsfreigabe, geheimnisverrat
  it: segreto di stato, segreti di stato, segreto militare, documenti riservati, documenti classificati, informazioni classificate, top secret, sicurezza nazionale, nulla osta di sicurezza
  pt: segredo de estado, segredos de estado, segredo oficial, documento classificado, documentos classificados, informação classificada, informações confidenciais, documentos secretos, ultrassecreto, segurança nacional
treason 4 ~ betray, spy, enemy, crime
  en: treason, treasonous, traitor, traitors, high treason, sedition, seditious, turncoat, defect, defected, defector, defectors
  fr: trahison, haute trahison, traître, traîtres, traîtresse, sédition, séditieux, transfuge, transfuges, faire défection, intelligence avec l'ennemi
  es: traición, alta traición, traidor, traidora, traidores, sedición, sedicioso, desertor, tránsfuga, tránsfugas, traición a la patria
  de: landesverrat, hochverrat, verrat, verräter, verräterin, landesverräter, überläufer, übergelaufen, aufwiegelung, vaterlandsverräter
  it: tradimento, alto tradimento, traditore, traditrice, traditori, sedizione, disertore, voltagabbana, transfuga
  pt: traição, alta traição, traidor, traidora, traidores, sedição, desertor, vira-casaca, traição à pátria
public-tender 4 ~ procurement, contract, corruption, offer, government
  en: public tender, tender, tenders, tendering, call for tenders, public contract, public contracts, government contract, government contracts, no-bid contract, bid for the contract, bidding process, awarded the contract, won the contract
  fr: appel d'offres, appels d'offres, marché public, marchés publics, commande publique, adjudication, soumissionnaire, remporté le marché, attribué le marché, gré à gré
  es: licitación, licitaciones, licitar, concurso público, contrato público, contratos públicos, contratación pública, adjudicación, adjudicar, adjudicado, adjudicatario, pliego de condiciones
  de: ausschreibung, ausschreibungen, ausgeschrieben, auftragsvergabe, vergabeverfahren, vergaberecht, öffentlicher auftrag, öffentliche aufträge, zuschlag erhalten, zuschlag bekommen, bieter, regierungsauftrag
  it: gara d'appalto, gare d'appalto, bando di gara, appalto pubblico, appalti pubblici, appalto, appalti, aggiudicare, aggiudicato, aggiudicazione, affidamento diretto, commessa pubblica, bando
  pt: licitação, licitações, licitar, concurso público, contrato público, contratos públicos, contratação pública, adjudicação, adjudicar, ajuste direto, edital, pregão
public-subsidy-scheme 4 ~ subsidy, grant, fund, state-budget
  en: government scheme, government grants, state aid, state subsidies, public subsidies, public subsidy, stimulus, stimulus package, rescue package, aid package, relief fund
  fr: aides publiques, aide d'état, aides d'état, subventions publiques, subvention publique, plan de relance, plan de sauvetage, argent public, paquet d'aides
  es: ayudas públicas, ayuda estatal, ayudas estatales, subvenciones públicas, subvención pública, plan de rescate, plan de estímulo, paquete de ayudas, paquete de estímulo, fondo de rescate
  de: staatshilfe, staatshilfen, staatliche beihilfe, staatliche beihilfen, fördermittel, fördergelder, förderprogramm, rettungspaket, konjunkturpaket, hilfspaket, hilfspakete, subventionen
  it: aiuti di stato, aiuto di stato, sussidi pubblici, sovvenzioni pubbliche, piano di salvataggio, pacchetto di aiuti, fondi pubblici, pacchetto di stimolo, contributi pubblici
  pt: ajudas estatais, auxílio estatal, ajuda do estado, subsídios públicos, subsídio público, plano de resgate, pacote de estímulo, pacote de ajuda, pacote de apoios, fundos públicos
# elections
ballot-paper 4 ~ vote, election, postal-vote
  en: ballot paper, ballot papers, ballot, ballots, ballot box, ballot boxes, spoiled ballot, spoilt ballots, blank vote, blank ballots
  fr: bulletin de vote, bulletins de vote, urne, urnes, bulletin blanc, bulletins nuls, vote blanc, isoloir
  es: papeleta, papeletas, urna, urnas, voto en blanco, votos en blanco, voto nulo, votos nulos, boleta electoral, boletas
  de: stimmzettel, stimmzetteln, wahlurne, wahlurnen, urne, urnen, wahlzettel, ungültige stimmen, ungültige stimme, wahlkabine
  it: scheda elettorale, schede elettorali, urna, urne, scheda bianca, schede bianche, schede nulle, cabina elettorale, matita copiativa
  pt: boletim de voto, boletins de voto, cédula eleitoral, urna, urnas, urna eletrônica, voto em branco, votos em branco, votos nulos, cabine de voto
polling-station 4 ~ vote, election, ballot-paper
  en: polling station, polling stations, polling place, polling places, polling booth, voting booth, polls open, polls opened, polls closed, polls close, poll worker, poll workers, election day, polling day
  fr: bureau de vote, bureaux de vote, assesseur, assesseurs, jour du scrutin, jour du vote, ouverture des bureaux, fermeture des bureaux
  es: colegio electoral, colegios electorales, mesa electoral, mesas electorales, centro de votación, centros de votación, casilla electoral, jornada electoral, día de las elecciones
  de: wahllokal, wahllokale, wahllokalen, wahltag, wahlsonntag, wahlhelfer, wahlhelferin, wahlkabine, wahlbüro, abstimmungslokal
  it: seggio elettorale, seggi elettorali, seggio, seggi, scrutatore, scrutatori, giorno del voto, presidente di seggio, apertura dei seggi
  pt: mesa de voto, mesas de voto, secção de voto, assembleia de voto, seção eleitoral, zona eleitoral, local de votação, mesário, mesários, dia da eleição, dia das eleições
voter-turnout 4 ~ vote, participate, percent, election
  en: turnout, voter turnout, low turnout, high turnout, abstention, abstentions, abstain, abstained, non-voters, stay-at-home voters
  fr: taux de participation, participation électorale, abstention, abstentionniste, abstentionnistes, s'abstenir, forte participation, faible participation
  es: participación electoral, índice de participación, abstención, abstencionismo, abstencionista, abstenerse, se abstuvo, alta participación, baja participación
  de: wahlbeteiligung, nichtwähler, nichtwählern, stimmenthaltung, enthaltung, enthaltungen, sich enthalten, enthielt sich, enthielten sich
  it: affluenza, affluenza alle urne, affluenza al voto, astensione, astensionismo, astenuto, astenuti, astenersi
  pt: taxa de participação, participação eleitoral, comparecimento às urnas, abstenção, abstencionismo, abstencionista, abster-se, absteve-se
voter 3 ~ vote, citizen, election, swing-voter
  en: voter, voters, electorate, eligible voters, registered voters, voter roll, voter rolls, voter registration, constituent, constituents, voting age, base voters
  fr: électeur, électrice, électeurs, électrices, électorat, corps électoral, listes électorales, liste électorale, inscrit sur les listes, droit de vote, en âge de voter
  es: votante, votantes, elector, electores, electorado, censo electoral, padrón electoral, derecho a voto, derecho al voto, edad de votar
  de: wähler, wählerin, wählerinnen, wählern, wählerschaft, wahlberechtigte, wahlberechtigten, wahlberechtigt, wählerverzeichnis, stammwähler, wahlrecht, wahlalter
  it: elettore, elettrice, elettori, elettrici, elettorato, aventi diritto al voto, liste elettorali, corpo elettorale, diritto di voto
  pt: eleitor, eleitora, eleitores, eleitorado, recenseados, caderno eleitoral, cadernos eleitorais, título de eleitor, direito de voto, votante, votantes
swing-voter 4 ~ voter, uncertain, campaign, constituency
  en: swing voter, swing voters, undecided voter, undecided voters, floating voter, floating voters, swing state, swing states, battleground state, battleground states, marginal seat, marginal seats, safe seat, toss-up
  fr: électeur indécis, électeurs indécis, indécis, état pivot, états pivots, état clé, états clés, états-clés, circonscription disputée, fief électoral
  es: votante indeciso, votantes indecisos, indecisos, voto indeciso, estado bisagra, estados bisagra, estado clave, estados clave, estados péndulo, feudo electoral
  de: wechselwähler, wechselwählern, unentschlossene wähler, unentschiedene wähler, unentschlossene, swing state, swing states, umkämpfter bundesstaat, wechselwählerstaat, hochburg, hochburgen
  it: elettore indeciso, elettori indecisi, indecisi, stato in bilico, stati in bilico, stato chiave, stati chiave, roccaforte, roccaforti, swing state
  pt: eleitor indeciso, eleitores indecisos, indecisos, estado decisivo, estados decisivos, estado-chave, estados-chave, estado pêndulo, bastião eleitoral, reduto eleitoral
postal-vote 4 ~ vote, letter, ballot-paper, election-fraud
  en: postal vote, postal votes, postal voting, mail-in ballot, mail-in ballots, mail-in voting, absentee ballot, absentee ballots, early voting, vote by mail, proxy vote, voting by post
  fr: vote par correspondance, votes par correspondance, vote par procuration, procurations, vote anticipé, bulletins par correspondance
  es: voto por correo, votos por correo, voto postal, voto anticipado, votación anticipada, votación por correo, voto en ausencia, voto exterior
  de: briefwahl, briefwähler, briefwahlstimmen, briefwahlunterlagen, briefwahlstimme, vorzeitige stimmabgabe, frühwahl
  it: voto per corrispondenza, voto postale, voto anticipato, voti per posta, voto per posta, voto all'estero, voto per delega
  pt: voto por correio, voto por correspondência, votos por correio, voto antecipado, votação antecipada, votação por correio, voto postal
recount 4 ~ count, vote, election, repeat, verify
  en: recount, recounts, recounted, vote count, vote counting, count the votes, counting the votes, tally, tallied, vote tally, results certified, certify the results
  fr: recomptage, recomptages, recompter, recompté, dépouillement, dépouiller, décompte des voix, décompte des votes, comptage des voix, recompte
  es: recuento, recuentos, recontar, escrutinio, escrutinios, conteo, conteo de votos, escrutado, escrutados, recuento de votos
  de: neuauszählung, neuauszählungen, nachzählung, nachzählungen, auszählung, auszählungen, stimmenauszählung, ausgezählt, nachgezählt, neu ausgezählt
  it: riconteggio, riconteggi, ricontare, ricontato, =spoglio, spoglio delle schede, scrutinio, scrutinio dei voti, conteggio dei voti
  pt: recontagem, recontagens, recontar, apuração dos votos, contagem dos votos, contagem de votos, escrutínio, apuramento, votos apurados
landslide-victory 4 ~ win, election, majority
  en: landslide, landslide victory, landslide win, won by a landslide, resounding victory, sweeping victory, clean sweep, swept to power, overwhelming victory, crushing victory, thumping majority, outright majority, absolute majority
  fr: raz-de-marée, raz de marée électoral, victoire écrasante, large victoire, victoire éclatante, triomphe électoral, vague électorale, majorité absolue, plébiscité, haut la main
  es: victoria aplastante, victoria arrolladora, triunfo arrollador, triunfo aplastante, victoria contundente, arrasar en las elecciones, arrasó, mayoría absoluta, goleada electoral, barrer en las urnas
  de: erdrutschsieg, erdrutschartiger sieg, überwältigender sieg, haushoher sieg, klarer wahlsieg, kantersieg, absolute mehrheit, absoluten mehrheit, wahltriumph, deutlicher sieg
  it: vittoria schiacciante, vittoria netta, trionfo elettorale, vittoria a valanga, stravincere, stravinto, plebiscito, maggioranza assoluta, ha stravinto
  pt: vitória esmagadora, vitória avassaladora, vitória folgada, maioria absoluta, triunfo eleitoral, vitória expressiva, varreu as urnas, vitória retumbante
exit-poll 4 ~ opinion-poll, election, predict, result
  en: exit poll, exit polls, projected winner, election projection, election projections, early results, provisional results, preliminary results, partial results, called the race, declared the winner
  fr: sondage de sortie des urnes, sondages de sortie des urnes, sortie des urnes, premiers résultats, résultats partiels, résultats provisoires, résultats préliminaires, déclaré vainqueur
  es: sondeo a pie de urna, sondeos a pie de urna, encuesta a pie de urna, a pie de urna, boca de urna, resultados preliminares, resultados provisionales, resultados parciales, primeros resultados
  de: nachwahlbefragung, nachwahlbefragungen, hochrechnung, hochrechnungen, prognose am wahlabend, vorläufiges ergebnis, vorläufige ergebnisse, teilergebnisse, wahlabend, zum sieger erklärt
  it: exit poll, proiezioni, prime proiezioni, risultati parziali, risultati preliminari, risultati provvisori, primi risultati, instant poll
  pt: sondagem à boca das urnas, sondagens à boca das urnas, boca de urna, resultados preliminares, resultados provisórios, resultados parciais, primeiros resultados, projeções eleitorais
constituency 4 ~ election, region, lawmaker, parliament
  en: constituency, constituencies, electoral district, electoral districts, congressional district, voting district, redistricting, gerrymandering, gerrymandered, seats in parliament, parliamentary seat, parliamentary seats, by-election, by-elections
  fr: circonscription, circonscriptions, découpage électoral, redécoupage électoral, siège de député, sièges à l'assemblée, charcutage électoral, élection partielle
  es: circunscripción, circunscripciones, distrito electoral, distritos electorales, escaño, escaños, curul, curules, elección parcial, rediseño de distritos
  de: wahlkreis, wahlkreise, wahlkreisen, wahlbezirk, wahlbezirke, direktmandat, direktmandate, parlamentssitz, parlamentssitze, nachwahl, wahlkreisgrenzen
  it: collegio elettorale, collegi elettorali, circoscrizione, circoscrizioni, seggi in parlamento, elezioni suppletive, suppletive, collegio uninominale
  pt: círculo eleitoral, círculos eleitorais, distrito eleitoral, distritos eleitorais, cadeira no parlamento, assentos no parlamento, cadeiras na câmara, eleição suplementar
manifesto 4 ~ party, promise, campaign, programme, plan
  en: manifesto, manifestos, election manifesto, party platform, campaign promise, campaign promises, campaign pledge, campaign pledges, election pledge, election pledges, election promise, policy platform, shadow budget
  fr: programme électoral, programmes électoraux, promesse de campagne, promesses de campagne, promesse électorale, promesses électorales, profession de foi, programme du parti, =manifeste
  es: programa electoral, programas electorales, promesa electoral, promesas electorales, promesa de campaña, promesas de campaña, manifiesto, programa de gobierno
  de: wahlprogramm, wahlprogramme, parteiprogramm, wahlversprechen, wahlkampfversprechen, regierungsprogramm, manifest, grundsatzprogramm, wahlgeschenk, wahlgeschenke
  it: programma elettorale, programmi elettorali, promessa elettorale, promesse elettorali, programma di governo, manifesto politico, programma del partito
  pt: programa eleitoral, programas eleitorais, promessa eleitoral, promessas eleitorais, promessa de campanha, promessas de campanha, manifesto, plano de governo, programa de governo
campaign-rally 4 ~ campaign, speech, crowd, candidate
  en: campaign rally, campaign rallies, election rally, political rally, campaign trail, campaign stop, campaign event, stump speech, door-to-door, doorstep, canvassing, canvassers, whistle-stop tour, campaign poster, campaign posters, leaflets, rally, rallies
  fr: meeting de campagne, meeting politique, meetings politiques, réunion électorale, tournée électorale, porte-à-porte, tractage, tracts, affiche électorale, affiches électorales, discours de campagne, militants sur le terrain
  es: mitin, mítines, acto de campaña, actos de campaña, acto electoral, gira electoral, puerta a puerta, cartel electoral, carteles electorales, panfletos, caravana electoral
  de: wahlkampfveranstaltung, wahlkampfveranstaltungen, wahlkampfauftritt, wahlkampfauftritte, wahlkampfrede, wahlkundgebung, wahlkampftour, haustürwahlkampf, wahlplakat, wahlplakate, wahlkampfstand, flugblatt, flugblätter
  it: comizio, comizi, comizio elettorale, tour elettorale, porta a porta, manifesto elettorale, manifesti elettorali, volantino, volantini, volantinaggio
  pt: comício, comícios, ato de campanha, evento de campanha, arruada, carreata, corpo a corpo, porta a porta, cartaz eleitoral, cartazes eleitorais, santinho, santinhos
smear-campaign 4 ~ defamation, campaign, propaganda, insult, lie
  en: smear campaign, smear campaigns, dirty tricks, dirt-digging, mudslinging, mud-slinging, hatchet job, negative campaigning, witch hunt, witch-hunt, character assassination, opposition research, black propaganda, kompromat
  fr: campagne de dénigrement, campagnes de dénigrement, campagne de diffamation, campagne de calomnie, coups bas, coup bas, chasse aux sorcières, boules puantes, salir la réputation, dénigrer, dénigrement, cabale
  es: campaña de desprestigio, campañas de desprestigio, campaña de difamación, campaña sucia, guerra sucia, juego sucio, caza de brujas, desprestigiar, desprestigio, linchamiento mediático, trapos sucios
  de: schmutzkampagne, schmutzkampagnen, verleumdungskampagne, diffamierungskampagne, hetzkampagne, rufmordkampagne, schlammschlacht, hexenjagd, schmutzige tricks, rufmord, schmierenkampagne, kampagne gegen
  it: campagna diffamatoria, campagna denigratoria, macchina del fango, colpi bassi, colpo basso, caccia alle streghe, denigrare, denigrazione, gioco sporco, gettare fango, campagna d'odio
  pt: campanha de difamação, campanhas de difamação, campanha suja, campanha negra, golpe baixo, golpes baixos, caça às bruxas, jogo sujo, denegrir, linchamento moral, assassinato de reputação
spin-doctor 4
  en: spin doctor, spin doctors, political strategist, campaign strategist, campaign manager, chief of staff, political adviser, political advisers, special adviser, special advisers, communications director, director of communications, press secretary, talking points
  fr: conseiller en communication, conseillers en communication, communicant, communicants, stratège politique, directeur de campagne, directrice de campagne, directeur de cabinet, directrice de cabinet, spin doctor, éléments de langage, directeur de la communication, attaché de presse
  es: asesor político, asesores políticos, estratega, estrategas, jefe de campaña, director de campaña, jefe de gabinete, jefa de gabinete, asesor de comunicación, director de comunicación, jefe de prensa, argumentario
  de: spindoktor, spin-doktor, politikberater, wahlkampfmanager, wahlkampfleiter, wahlkampfstratege, kommunikationschef, kommunikationsberater, stabschef, stabschefin, pressechef, pressesprecher, büroleiter
  it: spin doctor, stratega, strateghi, consigliere politico, capo di gabinetto, capo della campagna, responsabile della comunicazione, direttore della comunicazione, portavoce politico, addetto stampa, capo ufficio stampa
  pt: marqueteiro, estratega, estrategista, assessor político, assessores políticos, chefe de gabinete, diretor de campanha, chefe de campanha, diretor de comunicação, assessor de imprensa, assessoria de imprensa
incumbent 4 ~ president, candidate, term-of-office, previous
  en: incumbent, incumbents, incumbency, sitting president, outgoing president, outgoing government, lame duck, caretaker government, interim government, acting president, president-elect, transition team
  fr: président sortant, présidente sortante, gouvernement sortant, député sortant, président par intérim, gouvernement intérimaire, gouvernement démissionnaire, président élu, gouvernement de transition, =sortant, =sortante, =sortants
  es: presidente saliente, presidente en ejercicio, gobierno saliente, presidente interino, presidenta interina, gobierno interino, gobierno en funciones, en funciones, presidente electo, presidenta electa, gobierno de transición
  de: amtsinhaber, amtsinhaberin, scheidender präsident, scheidende regierung, geschäftsführende regierung, übergangsregierung, übergangspräsident, interimspräsident, designierter präsident, gewählter präsident, amtierender präsident, amtierende
  it: presidente uscente, governo uscente, uscente, presidente ad interim, governo ad interim, governo provvisorio, governo di transizione, presidente eletto, in carica, governo tecnico
  pt: presidente cessante, presidente em exercício, governo cessante, presidente interino, governo interino, presidente eleito, presidente eleita, governo de transição, governo de gestão
snap-election 3 ~ election, early, parliament, call
  en: snap election, snap elections, early election, early elections, fresh elections, call an election, called an election, election called, dissolve parliament, dissolved parliament, dissolution of parliament, general election
  fr: élections anticipées, élection anticipée, législatives anticipées, scrutin anticipé, dissolution, dissoudre l'assemblée, dissous l'assemblée, dissoudre le parlement, élections générales
  es: elecciones anticipadas, adelanto electoral, convocar elecciones, convocó elecciones, convocatoria de elecciones, disolver el parlamento, disolvió el parlamento, disolución de las cortes, elecciones generales
  de: neuwahl, neuwahlen, vorgezogene wahl, vorgezogene wahlen, vorgezogenen wahlen, vorgezogene neuwahlen, parlament aufgelöst, parlamentsauflösung, auflösung des parlaments, parlamentswahl, parlamentswahlen
  it: elezioni anticipate, voto anticipato, indire elezioni, elezioni politiche, sciogliere le camere, sciolto le camere, scioglimento delle camere, ritorno alle urne, elezioni generali
  pt: eleições antecipadas, eleição antecipada, convocar eleições, convocou eleições, dissolver o parlamento, dissolução do parlamento, dissolveu o parlamento, eleições gerais, eleições legislativas
party-leader 3 ~ party, politician, leader, candidate
  en: party leader, party leaders, party leadership, party chairman, party chairwoman, party chief, leadership contest, leadership race, party conference, party congress, party convention, party official, party bosses, caucus, chief whip
  fr: chef de parti, chef du parti, cheffe du parti, président du parti, présidente du parti, secrétaire général du parti, premier secrétaire du parti, congrès du parti, primaire du parti, direction du parti, cadre du parti, chef de file
  es: líder del partido, líderes del partido, presidente del partido, presidenta del partido, secretario general del partido, congreso del partido, dirección del partido, cúpula del partido, primarias del partido, barones del partido, convención del partido
  de: parteichef, parteichefin, parteichefs, parteivorsitz, parteivorsitzender, parteivorsitzende, parteivorsitzenden, parteispitze, parteitag, parteitage, parteiführung, fraktionschef, fraktionschefin, generalsekretär, parteivorstand
  it: segretario del partito, segretaria del partito, leader del partito, capo del partito, presidente del partito, congresso del partito, dirigenza del partito, capogruppo, primarie, vertici del partito, segreteria del partito, segretario
  pt: líder do partido, líderes do partido, presidente do partido, secretário-geral do partido, congresso do partido, direção do partido, cúpula do partido, convenção do partido, líder parlamentar, líder da bancada, primárias
power-transfer 4 ~ government, coup, election, hand-over
  en: transfer of power, transition of power, handover of power, peaceful transfer, power vacuum, power struggle, power grab, cling to power, clung to power, succession battle, power-sharing, power sharing
  fr: passation de pouvoir, passation des pouvoirs, transition démocratique, vacance du pouvoir, lutte de pouvoir, luttes de pouvoir, s'accrocher au pouvoir, s'accroche au pouvoir, partage du pouvoir, bras de fer politique
  es: traspaso de poder, traspaso de poderes, transición de poder, transferencia de poder, vacío de poder, lucha de poder, luchas de poder, lucha por el poder, aferrarse al poder, se aferra al poder, reparto de poder
  de: machtübergabe, machtwechsel, machtvakuum, machtkampf, machtkämpfe, machtübernahme, klammert sich an die macht, machtteilung, regierungswechsel, machtergreifung, nachfolgestreit
  it: passaggio di poteri, passaggio di consegne, transizione di potere, vuoto di potere, lotta di potere, lotte di potere, lotta per il potere, attaccato alla poltrona, spartizione del potere, presa del potere
  pt: transição de poder, transferência de poder, passagem de poder, vácuo de poder, luta de poder, luta pelo poder, disputa de poder, agarrado ao poder, partilha do poder, tomada do poder
# war
airstrike 4 ~ attack, bomb, war, fighter-jet, drone
  en: airstrike, airstrikes, air strike, air strikes, air raid, air raids, aerial bombardment, drone strike, drone strikes, missile strike, missile strikes, bombing raid, carpet bombing, bombing campaign
  fr: frappe aérienne, frappes aériennes, raid aérien, raids aériens, bombardement aérien, bombardements aériens, frappe de drone, frappes de drones, tir de missile, tirs de missiles, frappes ciblées
  es: ataque aéreo, ataques aéreos, bombardeo aéreo, bombardeos aéreos, ataque con drones, ataques con drones, ataque con misiles, ataques con misiles, incursión aérea, bombardeo, bombardeos
  de: luftangriff, luftangriffe, luftangriffen, luftschlag, luftschläge, drohnenangriff, drohnenangriffe, raketenangriff, raketenangriffe, raketenbeschuss, bombenangriff, bombenangriffe, fliegerangriff
  it: attacco aereo, attacchi aerei, raid aereo, raid aerei, bombardamento aereo, bombardamenti aerei, attacco con droni, attacchi con droni, attacco missilistico, attacchi missilistici, incursione aerea
  pt: ataque aéreo, ataques aéreos, bombardeamento aéreo, bombardeio aéreo, bombardeios, bombardeamentos, ataque com drones, ataques com drones, ataque com mísseis, ataques com mísseis, incursão aérea
missile 4 ~ weapon, rocket, airstrike, war, launch
  en: missile, missiles, ballistic missile, ballistic missiles, cruise missile, cruise missiles, rocket fire, rocket attack, rocket attacks, rocket launcher, air defence, air defense, missile defence, missile defense, anti-aircraft, interceptor
  fr: missile, missiles, missile balistique, missiles balistiques, missile de croisière, missiles de croisière, roquette, roquettes, tir de roquettes, tirs de roquettes, lance-roquettes, défense antiaérienne, antimissile, batterie antiaérienne
  es: misil, misiles, misil balístico, misiles balísticos, misil de crucero, misiles de crucero, cohete, cohetes, lanzacohetes, lanzamisiles, defensa antiaérea, defensas antiaéreas, antimisiles, antimisil
  de: rakete, raketen, marschflugkörper, ballistische rakete, ballistische raketen, mittelstreckenrakete, lenkwaffe, raketenwerfer, raketenabwehr, flugabwehr, luftabwehr, luftverteidigung, abwehrrakete, flugabwehrsystem
  it: missile, missili, missile balistico, missili balistici, missile da crociera, missili da crociera, lanciarazzi, lanciamissili, difesa aerea, contraerea, antimissile, razzi
  pt: míssil, mísseis, míssil balístico, mísseis balísticos, míssil de cruzeiro, mísseis de cruzeiro, lançador de foguetes, lança-foguetes, defesa aérea, antiaérea, antiaéreo, antimíssil
artillery 4 ~ weapon, tank-armour, bomb, war, ammunition
  en: artillery, howitzer, howitzers, mortar, mortars, mortar fire, shelling, shelled, shellfire, artillery fire, artillery shells, heavy weapons, cannon
  fr: artillerie, obusier, obusiers, mortier, mortiers, obus, tirs d'artillerie, tirs d'obus, pilonnage, pilonner, pilonné, canon, canons, armes lourdes
  es: artillería, obús, obuses, mortero, morteros, proyectil, proyectiles, fuego de artillería, cañón, cañones, cañonazos, armas pesadas
  de: artillerie, artilleriebeschuss, haubitze, haubitzen, mörser, granate, granaten, granatbeschuss, geschütz, geschütze, artilleriegranaten, schwere waffen, kanone, kanonen
  it: artiglieria, obice, obici, mortaio, mortai, colpi di mortaio, colpi di artiglieria, cannoneggiamento, cannone, cannoni, cannonate, armi pesanti
  pt: artilharia, obus, obuses, morteiro, morteiros, fogo de artilharia, projétil, projéteis, canhão, canhões, armas pesadas
tank-armour 4 ~ weapon, army, vehicle, artillery
  en: battle tank, battle tanks, main battle tank, armoured vehicle, armored vehicle, armoured vehicles, armored vehicles, armoured personnel carrier, armored personnel carrier, tank column, military convoy, military vehicle, military vehicles, =tank, =tanks
  fr: char d'assaut, chars d'assaut, chars de combat, char de combat, blindé, blindés, véhicule blindé, véhicules blindés, colonne de chars, convoi militaire, véhicule militaire
  es: carro de combate, carros de combate, vehículo blindado, vehículos blindados, blindado, blindados, tanqueta, tanquetas, tanques, convoy militar, vehículo militar
  de: panzer, panzern, kampfpanzer, schützenpanzer, leopard-panzer, panzerfahrzeug, gepanzertes fahrzeug, gepanzerte fahrzeuge, militärkonvoi, militärfahrzeug, panzerkolonne, panzerlieferung
  it: carro armato, carri armati, blindato, blindati, mezzo blindato, mezzi blindati, veicolo blindato, mezzi corazzati, convoglio militare
  pt: carro de combate, carros de combate, veículo blindado, veículos blindados, blindado, blindados, tanques, comboio militar, veículo militar, carros blindados
ammunition 4 ~ weapon, gun-firearm, artillery, explosion
  en: ammunition, ammo, munitions, bullet, bullets, round of ammunition, rounds of ammunition, cartridge, cartridges, live rounds, cluster munitions, cluster bombs, explosives, grenade, grenades
  fr: munition, munitions, balle perdue, balles réelles, cartouche, cartouches, douille, douilles, bombes à sous-munitions, sous-munitions, explosifs, grenade, grenades
  es: munición, municiones, bala, balas, balazo, balazos, cartucho, cartuchos, casquillo, casquillos, bombas de racimo, explosivos, =granada, =granadas
  de: munition, patrone, patronen, patronenhülse, patronenhülsen, scharfe munition, streumunition, streubombe, streubomben, sprengstoff, handgranate, handgranaten
  it: munizione, munizioni, proiettile, proiettili, pallottola, pallottole, cartuccia, cartucce, bossolo, bossoli, bombe a grappolo, esplosivo, granata, granate, bomba a mano
  pt: munição, munições, bala, balas, cartucho, cartuchos, cápsulas de bala, bombas de fragmentação, munições de fragmentação, explosivos, =granada, =granadas
gun-firearm 3 ~ weapon, shooting, ammunition, gun-control
  en: gun, guns, firearm, firearms, pistol, pistols, handgun, handguns, rifle, rifles, revolver, shotgun, assault rifle, assault rifles, machine gun, machine guns, gunpoint, at gunpoint, loaded gun
  fr: arme à feu, armes à feu, pistolet, pistolets, revolver, fusil, fusils, fusil d'assaut, fusils d'assaut, carabine, mitraillette, mitrailleuse, arme de poing, sous la menace d'une arme, kalachnikov
  es: arma de fuego, armas de fuego, pistola, pistolas, revólver, fusil, fusiles, rifle, rifles, escopeta, escopetas, fusil de asalto, ametralladora, a punta de pistola, metralleta
  de: schusswaffe, schusswaffen, pistole, pistolen, revolver, gewehr, gewehre, gewehren, sturmgewehr, sturmgewehre, maschinengewehr, maschinenpistole, schrotflinte, mit vorgehaltener waffe, faustfeuerwaffe
  it: arma da fuoco, armi da fuoco, pistola, pistole, rivoltella, fucile, fucili, fucile d'assalto, mitra, mitragliatrice, mitragliatore, carabina, pistola alla mano, sotto la minaccia di una pistola
  pt: arma de fogo, armas de fogo, pistola, pistolas, revólver, espingarda, fuzil, fuzis, metralhadora, metralhadoras, caçadeira, rifle, à mão armada, sob ameaça de arma
gun-control 4 ~ gun-firearm, restrict, law, weapon
  en: gun control, gun laws, gun law, gun lobby, gun owner, gun owners, gun ownership, gun violence, right to bear arms, second amendment, firearms licence, background checks on guns
  fr: contrôle des armes, contrôle des armes à feu, lobby des armes, port d'arme, port d'armes, législation sur les armes, deuxième amendement, permis de port d'arme
  es: control de armas, ley de armas, leyes de armas, lobby de las armas, tenencia de armas, porte de armas, portación de armas, licencia de armas, segunda enmienda
  de: waffenrecht, waffengesetz, waffengesetze, waffenlobby, waffenbesitz, waffenbesitzer, waffenschein, waffenkontrolle, waffenbesitzkarte, zweiter verfassungszusatz, waffengewalt
  it: controllo delle armi, lobby delle armi, porto d'armi, legge sulle armi, leggi sulle armi, possesso di armi, secondo emendamento
  pt: controlo de armas, controle de armas, lei das armas, lobby das armas, porte de arma, porte de armas, posse de armas, segunda emenda, desarmamento
landmine 4 ~ weapon, bomb, explosion, war
  en: landmine, landmines, land mine, land mines, minefield, minefields, mine clearance, demining, booby trap, booby traps, booby-trapped, unexploded bomb, unexploded ordnance, improvised explosive device, bomb disposal
  fr: mine antipersonnel, mines antipersonnel, champ de mines, champs de mines, déminage, démineur, démineurs, piégé, engin explosif, engin explosif improvisé, bombe non explosée, miné
  es: mina antipersona, minas antipersona, campo de minas, campo minado, campos minados, minas terrestres, desminado, artificieros, artefacto explosivo, bomba trampa, bomba sin explotar, explosivo improvisado
  de: landmine, landminen, minenfeld, minenfelder, minenräumung, sprengfalle, sprengfallen, blindgänger, fliegerbombe, weltkriegsbombe, kampfmittelräumdienst, vermint, bombenentschärfung, tretmine
  it: mina antiuomo, mine antiuomo, campo minato, campi minati, sminamento, artificieri, ordigno esplosivo, ordigno inesploso, ordigni inesplosi, trappola esplosiva, minato
  pt: mina terrestre, minas terrestres, campo minado, campos minados, mina antipessoal, desminagem, engenho explosivo, artefato explosivo, bomba não detonada, armadilhado, armadilhada
chemical-weapon 4 ~ weapon, poison, war-crime, chemical
  en: chemical weapon, chemical weapons, chemical attack, nerve agent, nerve gas, sarin, mustard gas, chlorine gas, poison gas, biological weapon, biological weapons, white phosphorus, dirty bomb
  fr: arme chimique, armes chimiques, attaque chimique, attaques chimiques, agent neurotoxique, gaz sarin, gaz toxique, gaz moutarde, arme biologique, armes biologiques, phosphore blanc, bombe sale
  es: arma química, armas químicas, ataque químico, ataques químicos, agente nervioso, gas sarín, gas mostaza, gas nervioso, arma biológica, armas biológicas, fósforo blanco, bomba sucia
  de: chemiewaffe, chemiewaffen, chemiewaffenangriff, giftgas, giftgasangriff, nervengift, nervenkampfstoff, nervengas, senfgas, biowaffe, biowaffen, kampfstoff, kampfstoffe, chlorgas, schmutzige bombe
  it: arma chimica, armi chimiche, attacco chimico, attacchi chimici, agente nervino, gas nervino, gas sarin, arma biologica, armi biologiche, fosforo bianco, bomba sporca, gas tossico
  pt: arma química, armas químicas, ataque químico, ataques químicos, agente nervoso, gás sarin, gás mostarda, gás nervoso, arma biológica, armas biológicas, fósforo branco, bomba suja
arms-trade 4 ~ weapon, export, army, disarmament
  en: arms trade, arms sale, arms sales, arms dealer, arms dealers, arms deal, arms deals, arms export, arms exports, arms industry, arms maker, arms makers, arms manufacturer, defence contractor, defense contractor, arms shipment, arms shipments, gun running, arms smuggling, weapons deliveries
  fr: vente d'armes, ventes d'armes, marchand d'armes, marchands d'armes, commerce des armes, exportation d'armes, exportations d'armes, industrie de l'armement, livraison d'armes, livraisons d'armes, trafic d'armes, trafiquant d'armes, fabricant d'armes, contrat d'armement
  es: venta de armas, ventas de armas, traficante de armas, tráfico de armas, comercio de armas, exportación de armas, exportaciones de armas, industria armamentística, industria militar, envío de armas, entrega de armas, fabricante de armas, contratista militar
  de: waffenhandel, waffenhändler, waffenexport, waffenexporte, waffenlieferung, waffenlieferungen, rüstungsexport, rüstungsexporte, rüstungsindustrie, rüstungskonzern, rüstungskonzerne, rüstungsgeschäft, rüstungsfirma, waffenschmuggel, rüstungsauftrag
  it: commercio di armi, vendita di armi, vendite di armi, traffico di armi, trafficante d'armi, mercante d'armi, esportazione di armi, industria bellica, industria degli armamenti, invio di armi, forniture di armi, fornitura di armi
  pt: comércio de armas, venda de armas, vendas de armas, tráfico de armas, traficante de armas, exportação de armas, indústria de armamento, indústria bélica, envio de armas, entrega de armas, fornecimento de armas, fabricante de armas
disarmament 4 ~ weapon, nuclear-weapon, treaty, peace
  en: disarmament, disarm, disarmed, arms control, arms race, non-proliferation, nonproliferation, demilitarise, demilitarize, demilitarised, rearmament, rearm, arms reduction, nuclear test ban
  fr: désarmement, désarmer, désarmé, contrôle des armements, course aux armements, non-prolifération, démilitariser, démilitarisé, démilitarisation, réarmement, réarmer, dénucléarisation
  es: desarme, desarmar, desarmado, control de armamento, carrera armamentística, carrera armamentista, no proliferación, desmilitarizar, desmilitarización, desmilitarizado, rearme, rearmar, desnuclearización
  de: abrüstung, abrüsten, abgerüstet, entwaffnen, entwaffnet, entwaffnung, rüstungskontrolle, wettrüsten, rüstungswettlauf, nichtverbreitung, entmilitarisiert, entmilitarisierung, aufrüstung, aufrüsten, aufgerüstet
  it: disarmo, disarmare, disarmato, controllo degli armamenti, corsa agli armamenti, corsa al riarmo, non proliferazione, smilitarizzare, smilitarizzato, smilitarizzazione, riarmo, denuclearizzazione
  pt: desarmamento, desarmar, desarmado, controlo de armamento, corrida armamentista, corrida ao armamento, não proliferação, desmilitarizar, desmilitarizado, desmilitarização, rearmamento, rearmar
frontline 3 ~ war, army, border, attack
  en: front line, front lines, frontline, frontlines, battlefield, battlefields, battleground, trench, trenches, trench warfare, no man's land, buffer zone, demarcation line, conflict zone, war zone, war zones
  fr: ligne de front, lignes de front, sur le front, champ de bataille, champs de bataille, tranchée, tranchées, zone tampon, ligne de démarcation, no man's land, zone de guerre, zone de conflit, zones de conflit
  es: frente de batalla, línea del frente, primera línea, campo de batalla, trinchera, trincheras, zona de amortiguación, tierra de nadie, zona de guerra, zona de conflicto, zonas de conflicto, línea de demarcación
  de: front, fronten, frontlinie, frontlinien, frontverlauf, schlachtfeld, schlachtfelder, schützengraben, schützengräben, pufferzone, niemandsland, kriegsgebiet, kampfzone, konfliktgebiet, frontabschnitt
  it: linea del fronte, prima linea, fronte di guerra, campo di battaglia, trincea, trincee, zona cuscinetto, terra di nessuno, zona di guerra, zone di guerra, zona di conflitto, linea di demarcazione
  pt: linha da frente, linha de frente, frente de batalha, campo de batalha, trincheira, trincheiras, zona-tampão, zona tampão, terra de ninguém, zona de guerra, zona de conflito, zonas de conflito
offensive-military 4 ~ attack, war, army, frontline, invade
  en: offensive, offensives, counteroffensive, counter-offensive, counterattack, counter-attack, ground offensive, ground troops, military operation, military operations, advance on the city, advancing troops, push forward, incursion, blitz
  fr: offensive, offensives, contre-offensive, contre-offensives, contre-attaque, offensive terrestre, troupes au sol, opération militaire, opérations militaires, avancée des troupes, percée, incursion, incursions
  es: ofensiva, ofensivas, contraofensiva, contraataque, contraofensivas, ofensiva terrestre, tropas terrestres, operación militar, operaciones militares, avance de las tropas, incursión, incursiones
  de: offensive, offensiven, gegenoffensive, gegenangriff, gegenangriffe, bodenoffensive, bodentruppen, militäroperation, militäreinsatz, militäreinsätze, vormarsch, großoffensive, militäroffensive, vorstoß
  it: offensiva, offensive, controffensiva, contrattacco, offensiva di terra, truppe di terra, operazione militare, operazioni militari, avanzata delle truppe, incursione, incursioni
  pt: ofensiva, ofensivas, contraofensiva, contra-ataque, ofensiva terrestre, tropas terrestres, operação militar, operações militares, avanço das tropas, incursão, incursões
siege-blockade 4 ~ surround, block, war, hunger
  en: siege, besieged, besiege, under siege, blockade, blockades, blockaded, naval blockade, encircle, encircled, encirclement, cut off from supplies, surrounded by troops
  fr: siège de la ville, assiégé, assiégée, assiéger, en état de siège, blocus, blocus naval, encerclé, encerclée, encercler, encerclement
  es: asedio, asediado, asediada, asediar, sitiado, sitiada, bloqueo naval, cerco, cercado, cercada, rodeado por las tropas
  de: belagerung, belagert, belagern, belagerte, blockade, blockaden, seeblockade, eingekesselt, einkesselung, umzingelt, umzingeln, abriegelung, abgeriegelt
  it: assedio, assediato, assediata, assediare, sotto assedio, blocco navale, accerchiato, accerchiata, accerchiamento, accerchiare, circondato dalle truppe, embargo navale
  pt: cerco, sitiado, sitiada, sitiar, bloqueio naval, cercado, cercada, cercar a cidade, assédio militar, cercada pelas tropas
surround 3 ~ siege-blockade, block, trap
  en: surround, surrounded, surrounding, hem in, hemmed in, fence in, fenced in, ring of, boxed in, close in on
  fr: encercler, encerclé, entourer, entouré, entourée, entourés, cerner, cerné, cernée, ceinturer
  es: rodear, rodeado, rodeada, rodeados, rodeó, cercar, cercado, acorralar, acorralado, acordonado
  de: umgeben, umringt, umringen, umringte, umstellt, umstellen, umzingelt, umzäunt, eingekreist
  it: circondare, circondato, circondata, circondati, attorniato, accerchiato, cinto d'assedio, recintato
  pt: rodear, rodeado, rodeada, rodeados, cercar, cercado, cercada, cercados, encurralado, encurralar
civilian 3 ~ citizen, victim, population, war, casualty
  en: civilian, civilians, non-combatant, non-combatants, noncombatants, innocent people, civilian population, civilian casualties, collateral damage, innocent bystanders
  fr: civil tué, civils, population civile, populations civiles, victimes civiles, pertes civiles, non-combattants, dommages collatéraux, dommage collatéral, innocents tués
  es: civil muerto, civiles, población civil, víctimas civiles, bajas civiles, no combatientes, daños colaterales, daño colateral, inocentes muertos
  de: zivilist, zivilisten, zivilistin, zivilbevölkerung, zivile opfer, ziviler opfer, kollateralschaden, kollateralschäden, unbeteiligte, zivilperson, zivilpersonen
  it: civile ucciso, civili, popolazione civile, vittime civili, non combattenti, danni collaterali, danno collaterale, inermi
  pt: civil morto, civis, população civil, populações civis, vítimas civis, baixas civis, não combatentes, danos colaterais, dano colateral
casualty 3 ~ die, injure, victim, death-toll, civilian
  en: casualty, casualties, fatality, fatalities, killed in action, war dead, fallen soldiers, dead and wounded, killed and wounded, killed and injured, lost their lives, claimed the lives, heavy losses
  fr: morts et blessés, tués et blessés, bilan humain, pertes humaines, lourdes pertes, tués au combat, mort au combat, morts au combat, ont perdu la vie, a perdu la vie, coûté la vie
  es: muertos y heridos, bajas mortales, bajas en combate, caídos en combate, caído en combate, pérdidas humanas, víctimas mortales, víctima mortal, perdieron la vida, perdió la vida, costó la vida, numerosas bajas
  de: tote und verletzte, todesopfer, todesopfern, gefallene, gefallenen, gefallener soldat, im kampf gefallen, menschenleben, ums leben gekommen, ums leben, kam ums leben, verluste erlitten, verwundete, getötete
  it: morti e feriti, vittime mortali, caduti, caduti in guerra, perdite umane, pesanti perdite, perso la vita, hanno perso la vita, costato la vita, uccisi e feriti
  pt: mortos e feridos, vítimas mortais, vítima mortal, vítima fatal, vítimas fatais, baixas humanas, mortos em combate, perdas humanas, perderam a vida, perdeu a vida, custou a vida
evacuation 3
  en: evacuate, evacuated, evacuating, evacuation, evacuations, evacuee, evacuees, airlift, airlifted, airlifting, moved to safety, taken to safety, forced from their homes, humanitarian corridor, safe passage
  fr: évacuer, évacué, évacuée, évacués, évacuation, évacuations, pont aérien, exfiltrer, exfiltré, mis à l'abri, mise à l'abri, corridor humanitaire, couloir humanitaire, contraints de quitter leur domicile
  es: evacuar, evacuado, evacuada, evacuados, evacuó, evacuación, evacuaciones, desalojar, desalojado, desalojados, desalojo, puente aéreo, puesto a salvo, corredor humanitario, corredores humanitarios
  de: evakuieren, evakuiert, evakuierte, evakuierten, evakuierung, evakuierungen, in sicherheit gebracht, ausgeflogen, ausfliegen, luftbrücke, geräumt, räumung, fluchtkorridor, humanitärer korridor
  it: evacuare, evacuato, evacuata, evacuati, evacuazione, evacuazioni, sgomberare, sgomberato, sfollato, sfollati, sfollare, ponte aereo, messo in salvo, corridoio umanitario, corridoi umanitari
  pt: evacuar, evacuado, evacuada, evacuados, evacuou, evacuação, evacuações, retirada de civis, retirados de casa, ponte aérea, posto a salvo, corredor humanitário, corredores humanitários, desalojados
rescue 3
  en: rescue, rescued, rescuer, rescuers, rescuing, rescue team, rescue teams, rescue workers, rescue operation, rescue mission, pulled from the rubble, freed from the wreckage, saved from, search and rescue, first responders
  fr: sauveteur, sauveteurs, sauvetage, sauvetages, secouriste, secouristes, secourir, secouru, secourue, équipe de secours, équipes de secours, opération de sauvetage, extrait des décombres, sortis des décombres
  es: rescatar, rescatado, rescatada, rescatados, rescató, rescatista, rescatistas, socorrista, socorristas, equipo de rescate, equipos de rescate, operación de rescate, equipos de emergencia, labores de rescate, salvamento
  de: retten, gerettet, rettet, rettete, rettung, rettungskräfte, rettungskräften, retter, rettungsteam, rettungsaktion, rettungseinsatz, bergung, bergen, geborgen, helfer, einsatzkräfte, aus den trümmern
  it: salvataggio, salvataggi, soccorritore, soccorritori, soccorrere, soccorso, tratto in salvo, tratti in salvo, squadra di soccorso, squadre di soccorso, operazione di salvataggio, estratto dalle macerie, estratti dalle macerie
  pt: resgatar, resgatado, resgatada, resgatados, resgatou, resgate, salvamento, socorrista, socorristas, equipa de resgate, equipe de resgate, equipas de socorro, operação de resgate, retirado dos escombros
rubble 3 ~ destroy, building, collapse, bomb, earthquake
  en: rubble, debris, wreckage, ruins, in ruins, flattened, razed, levelled, reduced to rubble, reduced to ashes, devastated, smouldering ruins, ghost town
  fr: décombres, gravats, débris, ruines, en ruines, rasé, rasée, rasés, réduit en cendres, réduite en cendres, réduit à néant, dévasté, dévastée, ville fantôme
  es: escombro, escombros, cascotes, ruinas, en ruinas, arrasado, arrasada, arrasados, reducido a escombros, reducida a escombros, reducido a cenizas, ciudad fantasma, restos del edificio
  de: trümmer, trümmern, schutt, schutt und asche, ruine, ruinen, trümmerhaufen, dem erdboden gleichgemacht, in schutt, verwüstet, verwüstung, wrackteile, geisterstadt
  it: maceria, macerie, detriti, rovine, in rovina, rottami, raso al suolo, rasa al suolo, rasi al suolo, ridotto in macerie, ridotta in macerie, in cenere, città fantasma
  pt: escombro, escombros, entulho, destroços, ruínas, em ruínas, arrasado, arrasada, reduzido a escombros, reduzida a escombros, reduzido a cinzas, cidade fantasma
bomb-shelter 4 ~ protect, bomb, hide, war, shelter-refuge
  en: bomb shelter, bomb shelters, air raid shelter, air-raid shelter, bunker, bunkers, air raid siren, air raid sirens, air-raid sirens, air raid alert, take shelter, took shelter, take cover, took cover, taking shelter
  fr: abri antiaérien, abris antiaériens, abri anti-bombes, bunker, bunkers, sirène d'alerte, sirènes d'alerte, alerte aérienne, alertes aériennes, se mettre à l'abri, se réfugier, trouver refuge, trouvé refuge
  es: refugio antiaéreo, refugios antiaéreos, búnker, búnkeres, sirena antiaérea, sirenas antiaéreas, alerta aérea, alarma antiaérea, ponerse a cubierto, refugiarse, se refugiaron, buscar refugio, a cubierto
  de: luftschutzkeller, luftschutzbunker, schutzraum, schutzräume, bunker, bunkern, luftalarm, luftschutzsirenen, fliegeralarm, luftalarmsirenen, in deckung, schutz suchen, schutz gesucht, zuflucht, raketenalarm
  it: rifugio antiaereo, rifugi antiaerei, bunker, sirena antiaerea, sirene antiaeree, allarme aereo, allarmi aerei, mettersi al riparo, ripararsi, rifugiarsi, trovare riparo, cercare riparo
  pt: abrigo antiaéreo, abrigos antiaéreos, abrigo antibombas, bunker, bunkers, sirene antiaérea, sirenes antiaéreas, alerta aéreo, abrigar-se, refugiar-se, procurar abrigo, proteger-se das bombas
conscription 4 ~ army, soldier, force, compulsory
  en: conscription, conscript, conscripts, conscripted, draft dodger, draft dodgers, military draft, compulsory military service, military service, national service, mobilisation, mobilise, call up, called up, reservist, reservists, recruiting soldiers, conscientious objector, =mobilization, =mobilisation, =mobilize, =mobilise, =mobilized, =mobilised
  fr: conscription, conscrit, conscrits, service militaire, service militaire obligatoire, service national, mobilisation générale, mobilisation partielle, enrôler, enrôlé, enrôlement, insoumis, objecteur de conscience, appelés du contingent, =réserviste, =réservistes
  es: servicio militar, servicio militar obligatorio, conscripción, conscripto, recluta, reclutas, reclutamiento forzoso, movilización general, movilización parcial, =reservista, =reservistas, llamado a filas, llamados a filas, llamamiento a filas, objetor de conciencia, prófugo
  de: wehrpflicht, wehrdienst, wehrpflichtige, wehrpflichtiger, wehrpflichtigen, einberufung, einberufen, einberufungsbescheid, eingezogen, mobilmachung, teilmobilmachung, mobilisierung, mobilisieren, reservist, reservisten, kriegsdienstverweigerer, rekrut, rekruten, rekrutierung
  it: leva obbligatoria, servizio militare, servizio di leva, coscrizione, coscritto, coscritti, mobilitazione generale, mobilitazione parziale, riservista, riservisti, arruolare, arruolato, arruolamento, richiamati alle armi, obiettore di coscienza
  pt: serviço militar, serviço militar obrigatório, recrutamento obrigatório, conscrição, recruta, recrutas, mobilização geral, mobilização parcial, mobilizar, mobilizado, reservista, reservistas, alistamento, alistar, objetor de consciência
deserter 4 ~ soldier, escape, refuse, betray
  en: deserter, deserters, desert the army, deserted the army, desertion, absent without leave, AWOL, mutiny, mutineers, mutinied, refuse to fight, refused to fight
  fr: déserteur, déserteurs, déserter, déserté l'armée, désertion, désertions, mutinerie, mutin, mutins, refuser de combattre, refusé de combattre
  es: desertor, desertores, desertar, desertó, deserción, deserciones, motín, amotinado, amotinados, amotinarse, negarse a combatir
  de: deserteur, deserteure, desertieren, desertiert, desertierte, fahnenflucht, fahnenflüchtig, meuterei, meuterer, gemeutert, befehlsverweigerung
  it: disertore, disertori, disertare, disertato, diserzione, diserzioni, ammutinamento, ammutinato, ammutinati, rifiuto di combattere
  pt: desertor, desertores, desertar, desertou, deserção, deserções, motim, amotinado, amotinados, amotinar, recusar combater
military-exercise 4 ~ army, train, simulate, threaten
  en: military exercise, military exercises, military drill, military drills, war games, war game, manoeuvres, maneuvers, live-fire drill, live-fire exercise, joint exercises, naval exercises, military parade, show of force, sabre-rattling
  fr: exercice militaire, exercices militaires, manœuvre militaire, manœuvres militaires, manœuvres navales, manœuvres conjointes, tirs réels, défilé militaire, démonstration de force, bruits de bottes
  es: ejercicio militar, ejercicios militares, maniobra militar, maniobras militares, maniobras, maniobras navales, maniobras conjuntas, fuego real, desfile militar, demostración de fuerza, ruido de sables
  de: militärübung, militärübungen, manöver, militärmanöver, manövern, großmanöver, seemanöver, truppenübung, gefechtsübung, militärparade, machtdemonstration, säbelrasseln, truppenübungsplatz
  it: esercitazione militare, esercitazioni militari, manovra militare, manovre militari, esercitazioni navali, esercitazioni congiunte, parata militare, prova di forza, dimostrazione di forza
  pt: exercício militar, exercícios militares, manobra militar, manobras militares, manobras navais, exercícios conjuntos, fogo real, parada militar, desfile militar, demonstração de força
military-base 4 ~ army, place, soldier, airport
  en: military base, military bases, air base, air bases, naval base, army base, barracks, garrison, outpost, military installation, military installations, command centre, command center, military headquarters
  fr: base militaire, bases militaires, base aérienne, bases aériennes, base navale, caserne, casernes, garnison, avant-poste, installation militaire, installations militaires, poste de commandement, état-major
  es: base militar, bases militares, base aérea, bases aéreas, base naval, cuartel militar, cuartel, cuarteles, guarnición, puesto avanzado, instalación militar, instalaciones militares, puesto de mando, cuartel general
  de: militärbasis, militärstützpunkt, militärstützpunkte, luftwaffenbasis, luftwaffenstützpunkt, marinestützpunkt, marinebasis, stützpunkt, kaserne, kasernen, garnison, außenposten, kommandozentrale, truppenstützpunkt
  it: base militare, basi militari, base aerea, basi aeree, base navale, caserma, caserme, guarnigione, avamposto, installazione militare, posto di comando, quartier generale
  pt: base militar, bases militares, base aérea, bases aéreas, base naval, quartel, =quartéis, guarnição, posto avançado, instalação militar, instalações militares, posto de comando, quartel-general
commander 3 ~ army, soldier, lead, leader
  en: army general, generals, army chief, military chief, top general, commander, commanders, commanding officer, military commander, admiral, admirals, colonel, lieutenant, sergeant, warlord, warlords, chief of the general staff, joint chiefs, field marshal
  fr: chef d'état-major, état-major, commandant, commandants, amiral, amiraux, colonel, colonels, lieutenant, sergent, chef militaire, seigneur de guerre, seigneurs de guerre, maréchal, général de l'armée, généraux de l'armée, ancien général
  es: jefe del ejército, alto mando militar, mando militar, comandante, comandantes, almirante, almirantes, coronel, teniente, sargento, jefe militar, señor de la guerra, señores de la guerra, mariscal, estado mayor
  de: general, generäle, generälen, armeechef, generalstab, generalstabschef, kommandeur, kommandeure, befehlshaber, oberbefehlshaber, admiral, oberst, leutnant, feldwebel, kommandant, kriegsherr, warlord, feldmarschall, militärführung
  it: capo di stato maggiore, stato maggiore, comandante, comandanti, ammiraglio, ammiragli, colonnello, colonnelli, tenente, sergente, capo militare, signore della guerra, signori della guerra, maresciallo
  pt: chefe do exército, chefe do estado-maior, estado-maior, comandante, comandantes, almirante, almirantes, coronel, tenente, sargento, chefe militar, senhor da guerra, senhores da guerra, marechal, =generais
rebel 3 ~ coup, revolution, militia, fight, oppose
  en: rebel, rebels, rebellion, rebelled, insurgent, insurgents, insurgency, guerrilla, guerrillas, guerilla, guerilla war, militant, militants, freedom fighter, freedom fighters, resistance fighter, partisan fighter, paramilitary, paramilitaries
  fr: rebelle, rebelles, rébellion, insurgé, insurgés, insurrection, guérilla, guérillero, guérilleros, maquis, maquisard, résistant, résistants, paramilitaire, paramilitaires, combattants rebelles
  es: rebelde, rebeldes, rebelión, rebelarse, insurgente, insurgentes, insurgencia, guerrilla, guerrillero, guerrilleros, paramilitar, paramilitares, combatiente rebelde, grupo armado, grupos armados
  de: rebell, rebellen, rebellin, rebellion, aufständische, aufständischen, aufständischer, aufstand, aufstände, guerilla, guerillakämpfer, guerillakrieg, widerstandskämpfer, freiheitskämpfer, partisan, partisanen, paramilitärs, paramilitärisch
  it: ribelle, ribelli, ribellione, ribellarsi, insorto, insorti, insurrezione, guerriglia, guerrigliero, guerriglieri, partigiano, partigiani, paramilitare, paramilitari, gruppo armato, gruppi armati
  pt: rebelde, rebeldes, rebelião, rebelar, insurgente, insurgentes, insurgência, guerrilha, guerrilheiro, guerrilheiros, paramilitar, paramilitares, grupo armado, grupos armados, milicianos
militia 4 ~ army, rebel, weapon, group, soldier
  en: militia, militias, militiamen, mercenary, mercenaries, private army, private military company, private military contractor, soldiers of fortune, death squad, death squads, vigilante, vigilantes, child soldier, child soldiers
  fr: milice, milices, milicien, miliciens, mercenaire, mercenaires, armée privée, société militaire privée, escadron de la mort, escadrons de la mort, justicier, enfant soldat, enfants soldats
  es: milicia, milicias, miliciano, milicianos, mercenario, mercenarios, ejército privado, compañía militar privada, escuadrón de la muerte, escuadrones de la muerte, justiciero, niño soldado, niños soldado, autodefensas
  de: miliz, milizen, milizionär, milizionäre, milizionären, söldner, söldnern, söldnergruppe, söldnertruppe, privatarmee, todesschwadron, todesschwadronen, bürgerwehr, bürgerwehren, selbstjustiz, kindersoldat, kindersoldaten
  it: milizia, milizie, miliziano, miliziani, mercenario, mercenari, esercito privato, compagnia militare privata, squadrone della morte, squadroni della morte, giustiziere, bambino soldato, bambini soldato
  pt: milícia, milícias, miliciano, mercenário, mercenários, exército privado, empresa militar privada, esquadrão da morte, esquadrões da morte, justiceiro, criança-soldado, crianças-soldado
prisoner-of-war 4 ~ prison, soldier, enemy, exchange, surrender
  en: prisoner of war, prisoners of war, POW, POWs, prisoner swap, prisoner swaps, prisoner exchange, prisoner exchanges, captured soldier, captured soldiers, labour camp, labor camp, internment camp, prison camp, concentration camp
  fr: prisonnier de guerre, prisonniers de guerre, échange de prisonniers, échanges de prisonniers, soldat capturé, soldats capturés, camp de prisonniers, camp d'internement, camp de travail, camp de concentration
  es: prisionero de guerra, prisioneros de guerra, intercambio de prisioneros, canje de prisioneros, soldado capturado, soldados capturados, campo de prisioneros, campo de trabajo, campo de internamiento, campo de concentración
  de: kriegsgefangener, kriegsgefangene, kriegsgefangenen, kriegsgefangenschaft, gefangenenaustausch, gefangenenlager, gefangene soldaten, arbeitslager, straflager, internierungslager, konzentrationslager, umerziehungslager
  it: prigioniero di guerra, prigionieri di guerra, scambio di prigionieri, soldato catturato, soldati catturati, campo di prigionia, campo di lavoro, campo di internamento, campo di concentramento
  pt: prisioneiro de guerra, prisioneiros de guerra, troca de prisioneiros, soldado capturado, soldados capturados, campo de prisioneiros, campo de trabalho, campo de internamento, campo de concentração
surrender 4 ~ concede, lose, war, give-in, prisoner-of-war
  en: surrender, surrendered, surrendering, lay down arms, laid down their arms, capitulate, capitulated, capitulation, white flag, unconditional surrender, waved the white flag, gave himself up, turned himself in, handed himself in
  fr: se rendre aux autorités, s'est rendu aux autorités, reddition, redditions, capituler, capitulé, capitulation, déposer les armes, déposé les armes, drapeau blanc, rendre les armes, s'est constitué prisonnier
  es: rendirse, se rindió, se rindieron, rendición, rendiciones, capitular, capituló, capitulación, deponer las armas, depusieron las armas, bandera blanca, se entregó a la policía, entregarse a la policía, se entregó a las autoridades
  de: kapitulation, kapitulieren, kapituliert, kapitulierte, ergeben sich, ergab sich, ergaben sich, sich ergeben, waffen niedergelegt, waffen niederlegen, weiße fahne, weiße flagge, gestellt der polizei, stellte sich der polizei
  it: =resa, arrendersi, si è arreso, si sono arresi, arreso, arresi, capitolare, capitolazione, deporre le armi, deposto le armi, bandiera bianca, si è costituito, costituirsi
  pt: render-se, rendeu-se, se rendeu, renderam-se, rendição, capitular, capitulou, capitulação, depor as armas, depuseram as armas, bandeira branca, entregou-se à polícia, se entregou à polícia, entregar-se às autoridades
retreat 4 ~ withdraw, leave, lose, army
  en: retreat, retreated, retreating, troop withdrawal, troop withdrawals, pull out troops, pulled out troops, withdraw troops, withdrew troops, fall back, fell back, pullback, forced back, pushed back
  fr: retrait des troupes, retrait militaire, battre en retraite, bat en retraite, battu en retraite, repli, repli des troupes, retirer ses troupes, retiré ses troupes, désengagement
  es: retirada, retirada de tropas, retirada militar, replegarse, repliegue, se replegó, se replegaron, batirse en retirada, en retirada, retirar las tropas, retiró sus tropas, retiro de tropas
  de: rückzug, truppenabzug, abzug der truppen, truppenrückzug, abziehen der truppen, truppen abgezogen, zurückgedrängt, zurückdrängen, auf dem rückzug, zurückgeschlagen
  it: ritirata, ritiro delle truppe, ritiro militare, ripiegamento, ripiegare, ripiegato, in ritirata, battere in ritirata, ritirare le truppe, ritirato le truppe
  pt: retirada, retirada das tropas, retirada de tropas, retirada militar, recuo, recuar, recuou, bater em retirada, retirar as tropas, retirou as tropas, em retirada
escalate 3 ~ worsen, tension, war, increase
  en: escalate, escalated, escalates, escalating, escalation, flare up, flared up, flare-up, spiral, spiralling, spiral of violence, boil over, boiled over, spill over, spilled over, get out of hand, got out of hand, de-escalation, de-escalate
  fr: escalade, surenchère, s'envenimer, s'envenime, envenimé, embrasement, s'embraser, s'embrase, regain de violence, spirale de violence, dégénérer, dégénéré, dégénère, désescalade
  es: escalar, escalada, escaló, recrudecer, recrudecimiento, espiral de violencia, agravarse, irse de las manos, se fue de las manos, desescalada
  de: eskalieren, eskaliert, eskalierte, eskalation, zuspitzen, zugespitzt, zuspitzung, hochkochen, aufflammen, aufgeflammt, gewaltspirale, aus dem ruder, flächenbrand, deeskalation
  it: escalation, inasprimento, inasprirsi, degenerare, degenerato, degenera, divampare, divampato, esplosione di violenza, spirale di violenza, sfuggire di mano, sfuggito di mano, de-escalation
  pt: escalar, escalada, escalou, recrudescer, recrudescimento, espiral de violência, agudizar, agudizou, acirrar, acirramento, fugir do controle, sair do controle, desescalada
tension 3 ~ escalate, stress, war, dispute
  en: tension, tensions, tense, strained, strained relations, standoff, stand-off, face-off, showdown, deadlock, at loggerheads, brinkmanship, tinderbox, powder keg, simmering
  fr: tension, tensions, tendu, tendue, bras de fer, face-à-face, relations tendues, poudrière, à couteaux tirés, climat tendu, crispation, crispations
  es: tensión, tensiones, tenso, tensa, pulso político, relaciones tensas, polvorín, clima tenso, tirantez, crispación, enfrentado, a la gresca
  de: spannung, spannungen, angespannt, angespannte, angespannten, kraftprobe, machtprobe, pulverfass, gespannt, konfrontation, gespanntes verhältnis, zerreißprobe
  it: tensione, tensioni, teso, tesa, braccio di ferro, rapporti tesi, polveriera, clima teso, ai ferri corti, muro contro muro
  pt: tensão, tensões, tenso, tensa, queda de braço, braço de ferro, relações tensas, barril de pólvora, clima tenso, impasse, crispação
retaliate 4 ~ revenge, attack, punish, countersue
  en: retaliate, retaliated, retaliates, retaliation, retaliatory, reprisal, reprisals, hit back, tit-for-tat, tit for tat, counterstrike, countermeasures, countermeasure, payback, in response to the attack, strike back, struck back
  fr: représailles, riposte, ripostes, riposter, riposté, mesures de rétorsion, rétorsion, contre-mesure, contre-mesures, mesure de représailles, œil pour œil, rendre coup pour coup
  es: represalia, represalias, tomar represalias, contraatacar, contramedida, contramedidas, responder al ataque, ojo por ojo, en respuesta al ataque, devolver el golpe
  de: vergeltung, vergeltungsschlag, vergeltungsschläge, vergeltungsmaßnahme, vergeltungsmaßnahmen, vergeltungsangriff, gegenmaßnahme, gegenmaßnahmen, gegenschlag, revanche, revanchieren, zurückschlagen, zurückgeschlagen, repressalien
  it: rappresaglia, rappresaglie, ritorsione, ritorsioni, rispondere all'attacco, contromisura, contromisure, occhio per occhio, risposta all'attacco, per ritorsione
  pt: retaliação, retaliações, retaliar, retaliou, represália, represálias, contramedida, contramedidas, revidar, revidou, olho por olho, em resposta ao ataque
revenge 4 ~ retaliate, punish, anger, feud
  en: revenge, vengeance, avenge, avenged, vengeful, vendetta, vendettas, get even, got even, settle a score, settling scores, score-settling, blood feud, feud, feuding, grudge
  fr: vengeance, vengeances, se venger, venger, vengé, vengeur, revanche, vendetta, vendettas, rancune, règlement de comptes, règlements de comptes
  es: venganza, venganzas, vengar, vengarse, vengó, vengativo, revancha, vendetta, rencor, ajuste de cuentas, ajustes de cuentas, desquite
  de: rache, rächen, rächt, rächte, gerächt, racheakt, racheakte, rachsüchtig, vendetta, blutrache, fehde, groll, abrechnung, heimzahlen, heimgezahlt
  it: vendetta, vendette, vendicare, vendicarsi, vendicato, vendicativo, rivalsa, faida, faide, rancore, regolamento di conti, resa dei conti, farla pagare
  pt: vingança, vinganças, vingar, vingou, vingar-se, vingativo, desforra, vendeta, rancor, ajuste de contas, acerto de contas, revanche
deter 3 ~ prevent, threaten, warn, fear
  en: deter, deterred, deterring, deterrent, deterrents, deterrence, discourage, discouraged, discouraging, dissuade, dissuaded, scare off, scared off, chilling effect
  fr: dissuader, dissuadé, dissuasion, dissuasif, dissuasive, décourager, découragé, décourage, intimider, rebuter, refroidir les ardeurs
  es: disuadir, disuadió, disuadido, disuasión, disuasorio, disuasoria, disuasivo, desalentar, desalentó, desanimar, efecto disuasorio
  de: abschrecken, abgeschreckt, abschreckung, abschreckend, abschreckende, davon abhalten, davon abgehalten, entmutigen, entmutigt, vergraulen, einschüchterung, abbringen
  it: dissuadere, dissuaso, dissuasione, deterrente, deterrenti, deterrenza, scoraggiare, scoraggiato, scoraggia, far desistere
  pt: dissuadir, dissuadiu, dissuasão, dissuasor, dissuasora, dissuasivo, desencorajar, desencorajou, desincentivar, desestimular, efeito inibidor
veteran 4 ~ soldier, old, experience, war
  en: war veteran, war veterans, army veteran, ex-soldier, ex-soldiers, ex-serviceman, ex-servicemen, ex-military, former soldier, former soldiers, veterans' association, war memorial, war hero, medal of honour
  fr: ancien combattant, anciens combattants, vétéran de guerre, vétérans, ancien soldat, anciens soldats, ancien militaire, anciens militaires, monument aux morts, héros de guerre
  es: veterano de guerra, veteranos de guerra, excombatiente, excombatientes, exmilitar, exmilitares, exsoldado, antiguo soldado, héroe de guerra, monumento a los caídos
  de: kriegsveteran, kriegsveteranen, veteran, veteranen, ex-soldat, ex-soldaten, ehemaliger soldat, ehemalige soldaten, kriegsheld, kriegerdenkmal, kriegsversehrte
  it: veterano di guerra, veterani di guerra, reduce, reduci, ex combattente, ex combattenti, ex militare, ex militari, ex soldato, eroe di guerra, monumento ai caduti
  pt: veterano de guerra, veteranos de guerra, ex-combatente, ex-combatentes, ex-militar, ex-militares, antigo combatente, antigos combatentes, ex-soldado, herói de guerra
world-war 3 ~ war, history, holocaust-genocide
  en: world war, world wars, second world war, first world war, great war, nazi, nazis, third reich, cold war, post-war, postwar, wartime, civil war
  fr: guerre mondiale, seconde guerre mondiale, première guerre mondiale, grande guerre, nazi, nazis, nazie, troisième reich, guerre froide, après-guerre, guerre civile, entre-deux-guerres
  es: guerra mundial, segunda guerra mundial, primera guerra mundial, gran guerra, nazi, nazis, tercer reich, guerra fría, posguerra, guerra civil, entreguerras
  de: weltkrieg, weltkriege, weltkriegs, zweiter weltkrieg, erster weltkrieg, nazi, nazis, ns-zeit, drittes reich, kalter krieg, kalten krieg, nachkriegszeit, nationalsozialismus, nationalsozialisten, bürgerkrieg
  it: guerra mondiale, seconda guerra mondiale, prima guerra mondiale, grande guerra, nazista, nazisti, terzo reich, guerra fredda, dopoguerra, guerra civile
  pt: guerra mundial, segunda guerra mundial, primeira guerra mundial, grande guerra, nazi, nazista, nazistas, nazis, terceiro reich, guerra fria, pós-guerra, guerra civil
holocaust-genocide 4 ~ war-crime, kill, jewish, racism
  en: genocide, genocides, genocidal, ethnic cleansing, extermination, exterminate, exterminated, holocaust, pogrom, pogroms, death camp, death camps, mass killing, mass killings, mass grave, mass graves, massacre, massacres
  fr: génocide, génocides, génocidaire, génocidaires, épuration ethnique, nettoyage ethnique, extermination, exterminer, exterminé, holocauste, shoah, pogrom, pogroms, camp d'extermination, camps de la mort, fosse commune, fosses communes, charnier, massacre, massacres
  es: genocidio, genocidios, genocida, limpieza étnica, exterminio, exterminar, exterminado, holocausto, pogromo, campo de exterminio, campos de exterminio, matanza, matanzas, masacre, masacres, fosa común, fosas comunes
  de: völkermord, völkermorde, genozid, ethnische säuberung, ethnische säuberungen, vernichtungslager, vernichtung der juden, ausrottung, ausgerottet, holocaust, judenverfolgung, pogrom, pogrome, massenmord, massenmorde, massengrab, massengräber, massaker
  it: genocidio, genocidi, genocida, pulizia etnica, sterminio, sterminare, sterminato, olocausto, shoah, pogrom, campo di sterminio, campi di sterminio, massacro, massacri, strage, stragi, fossa comune, fosse comuni
  pt: genocídio, genocídios, genocida, limpeza étnica, extermínio, exterminar, exterminado, holocausto, pogrom, campo de extermínio, campos de extermínio, massacre, massacres, chacina, chacinas, vala comum, valas comuns
# diplomacy
ambassador 4 ~ diplomacy, foreign, representative, embassy
  en: ambassador, ambassadors, ambassadorial, envoy, envoys, special envoy, emissary, emissaries, diplomat, diplomats, consul, consuls, attaché, high representative, permanent representative
  fr: ambassadeur, ambassadrice, ambassadeurs, émissaire, émissaires, envoyé spécial, envoyée spéciale, diplomate, diplomates, consul, consuls, attaché militaire, haut représentant, chargé d'affaires
  es: embajador, embajadora, embajadores, emisario, emisarios, enviado especial, enviada especial, diplomático, diplomáticos, diplomática, cónsul, cónsules, alto representante, encargado de negocios
  de: botschafter, botschafterin, botschaftern, gesandter, gesandte, gesandten, sondergesandter, sondergesandte, sonderbeauftragter, diplomat, diplomaten, diplomatin, konsul, konsulin, außenbeauftragter, außenbeauftragte
  it: ambasciatore, ambasciatrice, ambasciatori, emissario, emissari, inviato speciale, inviata speciale, diplomatico, diplomatici, console, consoli, alto rappresentante, incaricato d'affari
  pt: =embaixador, =embaixadora, =embaixadores, emissário, emissários, enviado especial, enviada especial, diplomata, diplomatas, cônsul, cônsules, alto representante, encarregado de negócios
embassy 4 ~ ambassador, diplomacy, foreign, building
  en: embassy, embassies, consulate, consulates, diplomatic mission, diplomatic missions, diplomatic compound, high commission, diplomatic immunity, diplomatic relations, summon the ambassador, summoned the ambassador, recalled its ambassador
  fr: ambassade, ambassades, consulat, consulats, mission diplomatique, missions diplomatiques, immunité diplomatique, relations diplomatiques, convoqué l'ambassadeur, rappelé son ambassadeur, représentation diplomatique
  es: embajada, embajadas, consulado, consulados, misión diplomática, misiones diplomáticas, inmunidad diplomática, relaciones diplomáticas, legación, convocó al embajador, llamó a consultas, sede diplomática
  de: botschaft, botschaften, botschaftsgebäude, konsulat, konsulate, generalkonsulat, diplomatische vertretung, diplomatische immunität, diplomatische beziehungen, botschafter einbestellt, einbestellt, botschafter abgezogen
  it: ambasciata, ambasciate, consolato, consolati, missione diplomatica, missioni diplomatiche, immunità diplomatica, relazioni diplomatiche, convocato l'ambasciatore, richiamato l'ambasciatore, sede diplomatica
  pt: =embaixada, =embaixadas, consulado, consulados, missão diplomática, missões diplomáticas, imunidade diplomática, relações diplomáticas, convocou o embaixador, chamou o embaixador, representação diplomática
expel-diplomat 4 ~ deport, diplomacy, spy, ban
  en: expelled diplomats, expel diplomats, diplomats expelled, expulsion of diplomats, persona non grata, sever diplomatic ties, severed diplomatic ties, cut diplomatic ties, broke off relations, break off relations
  fr: expulser des diplomates, expulsion de diplomates, diplomates expulsés, expulsé des diplomates, persona non grata, rompre les relations, rupture des relations, rompu ses relations
  es: expulsar diplomáticos, expulsión de diplomáticos, diplomáticos expulsados, expulsó a diplomáticos, persona non grata, romper relaciones, rompió relaciones, ruptura de relaciones
  de: diplomaten ausgewiesen, ausweisung von diplomaten, ausgewiesene diplomaten, unerwünschte person, persona non grata, beziehungen abgebrochen, abbruch der beziehungen, brach _ beziehungen ab
  it: espellere diplomatici, espulsione di diplomatici, diplomatici espulsi, espulso diplomatici, persona non grata, rompere le relazioni, rotto le relazioni, rottura delle relazioni
  pt: expulsar diplomatas, expulsão de diplomatas, diplomatas expulsos, expulsou diplomatas, persona non grata, romper relações, rompeu relações, corte de relações, cortou relações
peace-talks 4 ~ peace, negotiate, ceasefire, mediator, summit
  en: peace talks, peace negotiations, peace deal, peace agreement, peace accord, peace accords, peace plan, peace process, peace treaty, negotiating table, roadmap to peace, truce talks, ceasefire talks, ceasefire deal
  fr: pourparlers de paix, pourparlers, négociations de paix, accord de paix, accords de paix, plan de paix, processus de paix, traité de paix, table des négociations, table de négociation, feuille de route
  es: conversaciones de paz, negociaciones de paz, diálogos de paz, acuerdo de paz, acuerdos de paz, plan de paz, proceso de paz, tratado de paz, mesa de negociación, mesa de negociaciones, hoja de ruta
  de: friedensgespräch, friedensgespräche, friedensgesprächen, friedensverhandlungen, friedensabkommen, friedensplan, friedensprozess, friedensvertrag, verhandlungstisch, waffenruhe verhandelt, fahrplan für den frieden, friedenskonferenz
  it: colloqui di pace, negoziati di pace, negoziato di pace, trattative di pace, accordo di pace, accordi di pace, piano di pace, processo di pace, trattato di pace, tavolo dei negoziati, tavolo delle trattative, tabella di marcia
  pt: conversações de paz, negociações de paz, conversas de paz, acordo de paz, acordos de paz, plano de paz, processo de paz, tratado de paz, mesa de negociações, mesa de negociação, roteiro para a paz
peacekeeper 4 ~ peace, soldier, international, protect
  en: peacekeeper, peacekeepers, peacekeeping, peacekeeping force, peacekeeping mission, blue helmets, stabilisation force, stabilization force, international observers, election observers, observer mission
  fr: casque bleu, casques bleus, maintien de la paix, force de maintien de la paix, force d'interposition, mission de paix, soldats de la paix, observateurs internationaux, mission d'observation
  es: casco azul, cascos azules, mantenimiento de la paz, fuerza de paz, fuerzas de paz, misión de paz, pacificadores, observadores internacionales, observadores electorales, misión de observación
  de: blauhelm, blauhelme, blauhelmsoldaten, friedenstruppe, friedenstruppen, friedensmission, friedenssoldaten, friedenseinsatz, beobachtermission, wahlbeobachter, internationale beobachter, schutztruppe
  it: casco blu, caschi blu, forza di pace, forze di pace, missione di pace, mantenimento della pace, peacekeeping, osservatori internazionali, missione di osservazione, forza di interposizione
  pt: capacete azul, capacetes azuis, força de paz, forças de paz, missão de paz, manutenção da paz, soldados da paz, observadores internacionais, observadores eleitorais, missão de observação
mediator 3 ~ negotiate, settlement, intervene, peace-talks, ombudsman
  en: mediator, mediators, mediate, mediated, mediating, mediation, intermediary, intermediaries, go-between, broker a deal, brokered, brokering, honest broker, facilitator, arbitration, arbitrator, arbitrate, middleman, middlemen
  fr: médiateur, médiatrice, médiateurs, médiation, médiations, intermédiaire, intermédiaires, entremise, s'entremettre, jouer les intermédiaires, arbitrage, conciliateur, conciliation, négociateur, négociateurs
  es: mediador, mediadora, mediadores, mediación, mediar, =mediaron, =mediación, intermediario, intermediarios, intermediaria, interceder, arbitraje, conciliador, negociador, negociadores, buenos oficios
  de: vermittler, vermittlerin, vermittlern, vermitteln, vermittelt, vermittelte, vermittlung, mittelsmann, mittelsmänner, zwischenhändler, schlichter, schlichtung, schlichten, schiedsgericht, schiedsverfahren, mediator, mediation, unterhändler
  it: mediatore, mediatrice, mediatori, mediazione, mediare, mediato, intermediario, intermediari, arbitrato, conciliatore, conciliazione, negoziatore, negoziatori, fare da intermediario
  pt: mediador, mediadora, mediadores, mediação, mediar, mediou, intermediário, intermediários, intermediar, intermediou, arbitragem, conciliador, conciliação, negociador, negociadores
ultimatum 4 ~ deadline, threaten, require, warn
  en: ultimatum, ultimatums, final warning, last warning, last chance, red line, red lines, take it or leave it, or face consequences, final offer
  fr: ultimatum, ultimatums, dernier avertissement, dernière chance, ligne rouge, lignes rouges, mise en demeure, mis en demeure, à prendre ou à laisser
  es: ultimátum, último aviso, última advertencia, última oportunidad, línea roja, líneas rojas, lo toma o lo deja
  de: ultimatum, ultimaten, letzte warnung, letzte chance, rote linie, rote linien, pistole auf die brust, letztes angebot
  it: ultimatum, ultimo avvertimento, ultima possibilità, linea rossa, linee rosse, aut aut, prendere o lasciare
  pt: ultimato, ultimatos, último aviso, última advertência, última chance, última oportunidade, linha vermelha, linhas vermelhas, pegar ou largar
foreign-interference 4 ~ intervene, election-fraud, propaganda, spy, foreign
  en: foreign interference, foreign meddling, meddling, meddle, meddled, interfere, interfered, interference, interfering, foreign influence, foreign agent, foreign agents, influence operation, influence operations, troll farm, troll farms, hybrid war, hybrid warfare
  fr: ingérence étrangère, ingérences étrangères, ingérence, ingérences, s'ingérer, s'immiscer, immixtion, agent étranger, agents étrangers, agent de l'étranger, opération d'influence, ferme à trolls, guerre hybride
  es: injerencia extranjera, injerencia, injerencias, interferencia, interferir, interfirió, inmiscuirse, entrometerse, entrometió, agente extranjero, agentes extranjeros, operación de influencia, granja de trolls, guerra híbrida
  de: einmischung, einmischungen, einmischen, eingemischt, mischte sich ein, mischt sich ein, ausländische einflussnahme, einflussnahme, ausländischer agent, ausländische agenten, einflussoperation, trollfabrik, hybride kriegsführung, hybrider krieg
  it: ingerenza straniera, ingerenza, ingerenze, interferenza, interferenze, interferire, interferito, immischiarsi, intromettersi, intromissione, agente straniero, agenti stranieri, fabbrica di troll, guerra ibrida
  pt: ingerência estrangeira, ingerência, ingerências, interferência, interferências, interferir, interferiu, intrometer-se, imiscuir-se, agente estrangeiro, agentes estrangeiros, operação de influência, fábrica de trolls, guerra híbrida
united-nations 4 ~ international, diplomacy, vote, peace
  en: united nations, security council, general assembly, international community, international court, world court, international law, human rights council, court of justice, resolution condemning
  fr: nations unies, conseil de sécurité, assemblée générale des nations unies, communauté internationale, cour internationale, cour pénale internationale, droit international, conseil des droits de l'homme
  es: naciones unidas, consejo de seguridad, comunidad internacional, corte internacional, corte penal internacional, tribunal internacional, derecho internacional, consejo de derechos humanos
  de: vereinte nationen, vereinten nationen, uno, sicherheitsrat, weltsicherheitsrat, vollversammlung, internationale gemeinschaft, internationaler gerichtshof, strafgerichtshof, völkerrecht, völkerrechtswidrig, menschenrechtsrat
  it: nazioni unite, consiglio di sicurezza, comunità internazionale, corte internazionale, corte penale internazionale, diritto internazionale, consiglio per i diritti umani
  pt: nações unidas, conselho de segurança, comunidade internacional, tribunal internacional, tribunal penal internacional, direito internacional, conselho de direitos humanos
annex-territory 4 ~ invade, occupy, region, separatist
  en: annex, annexed, annexation, annexing, seize territory, seized territory, occupied territory, occupied territories, territorial integrity, territorial claim, territorial claims, disputed territory, land grab, ceded territory
  fr: annexer, annexé, annexée, annexion, annexions, territoire occupé, territoires occupés, intégrité territoriale, revendication territoriale, revendications territoriales, territoire disputé, accaparement des terres
  es: anexionar, anexionado, anexionó, anexar, anexó, anexión, anexiones, territorio ocupado, territorios ocupados, integridad territorial, reivindicación territorial, territorio en disputa, acaparamiento de tierras
  de: annektieren, annektiert, annektierte, annektierten, annexion, annexionen, besetzte gebiete, besetzten gebiete, besetzten gebieten, territoriale integrität, gebietsanspruch, gebietsansprüche, umstrittenes gebiet, landnahme, gebietsabtretung
  it: annettere, annesso, annessa, annessione, annessioni, territorio occupato, territori occupati, integrità territoriale, rivendicazione territoriale, rivendicazioni territoriali, territorio conteso, accaparramento di terre
  pt: anexar, anexou, anexado, anexada, anexação, anexações, território ocupado, territórios ocupados, integridade territorial, reivindicação territorial, território disputado, grilagem, apropriação de terras
separatist 4 ~ independence, rebel, nationalism, region
  en: separatist, separatists, separatism, secession, secede, secessionist, breakaway region, breakaway republic, pro-independence, independence movement, self-rule, home rule, autonomous region, devolution
  fr: séparatiste, séparatistes, séparatisme, sécession, sécessionniste, région séparatiste, indépendantiste, indépendantistes, indépendantisme, autodétermination, région autonome, autonomiste, autonomistes
  es: separatista, separatistas, separatismo, secesión, secesionista, independentista, independentistas, independentismo, soberanista, soberanistas, autodeterminación, región autónoma, autogobierno
  de: separatist, separatisten, separatismus, separatistisch, sezession, abspaltung, abtrünnig, abtrünnige, abtrünnigen, unabhängigkeitsbewegung, unabhängigkeitsbefürworter, autonomiebehörde, autonome region, selbstverwaltung
  it: separatista, separatisti, separatismo, secessione, secessionista, secessionisti, indipendentista, indipendentisti, indipendentismo, autodeterminazione, regione autonoma, autonomista, autogoverno
  pt: separatista, separatistas, separatismo, secessão, secessionista, independentista, independentistas, autodeterminação, região autónoma, região autônoma, autonomista, autogoverno
# migration
asylum 3 ~ refugee, migration, protect, border
  en: asylum, asylum seeker, asylum seekers, asylum application, asylum applications, asylum claim, asylum claims, political asylum, granted asylum, right to remain, refugee status, sanctuary
  fr: asile, demandeur d'asile, demandeurs d'asile, demandeuse d'asile, demande d'asile, demandes d'asile, droit d'asile, asile politique, statut de réfugié, titre de séjour, débouté du droit d'asile
  es: asilo, solicitante de asilo, solicitantes de asilo, solicitud de asilo, solicitudes de asilo, asilo político, derecho de asilo, estatuto de refugiado, protección internacional, condición de refugiado
  de: asyl, asylbewerber, asylbewerberin, asylbewerbern, asylantrag, asylanträge, asylrecht, asylverfahren, asylsuchende, asylsuchenden, politisches asyl, schutzstatus, flüchtlingsstatus, kirchenasyl, bleiberecht
  it: asilo, asilo politico, richiedente asilo, richiedenti asilo, domanda di asilo, domande di asilo, richiesta d'asilo, diritto d'asilo, status di rifugiato, protezione internazionale, permesso di soggiorno
  pt: asilo, asilo político, requerente de asilo, requerentes de asilo, solicitante de asilo, solicitantes de asilo, pedido de asilo, pedidos de asilo, direito de asilo, estatuto de refugiado, proteção internacional
refugee-camp 4 ~ refugee, migration, humanitarian, umbrella-tent
  en: refugee camp, refugee camps, displaced people, displaced persons, internally displaced, displacement, displaced families, migrant camp, makeshift camp, tent camp, reception centre, reception center, asylum centre, asylum hotel, detention centre, detention center, transit camp
  fr: camp de réfugiés, camps de réfugiés, camp de migrants, camp de fortune, campement, campements, déplacés internes, personnes déplacées, populations déplacées, centre d'accueil, centres d'accueil, centre de rétention, centres de rétention
  es: campo de refugiados, campos de refugiados, campamento de refugiados, campamento, campamentos, desplazado, desplazados, desplazados internos, desplazamiento forzado, centro de acogida, centros de acogida, centro de detención, centro de internamiento
  de: flüchtlingslager, flüchtlingscamp, flüchtlingscamps, flüchtlingsunterkunft, flüchtlingsunterkünfte, flüchtlingsheim, asylunterkunft, asylbewerberheim, zeltlager, binnenvertriebene, binnenvertriebenen, =vertriebene, =vertriebenen, auffanglager, aufnahmezentrum, abschiebezentrum
  it: campo profughi, campi profughi, campo di accoglienza, tendopoli, profugo, profughi, sfollati, sfollati interni, centro di accoglienza, centri di accoglienza, centro per migranti, hotspot, centro di detenzione, accampamento
  pt: campo de refugiados, campos de refugiados, acampamento, acampamentos, deslocados, deslocados internos, pessoas deslocadas, centro de acolhimento, centros de acolhimento, centro de detenção, centro de detenção de migrantes, abrigo para migrantes
migrant-boat 4 ~ migration, ship-sink, sea, smuggle, refugee
  en: migrant boat, migrant boats, small boat, small boats, small boat crossing, rubber dinghy, dinghy, dinghies, overcrowded boat, sea crossing, channel crossing, channel crossings, drowned migrants, people smuggler, people smugglers, people smuggling
  fr: bateau de migrants, bateaux de migrants, embarcation de fortune, embarcations de fortune, canot pneumatique, canots pneumatiques, traversée de la manche, traversées clandestines, passeur, passeurs, naufrage de migrants, migrants noyés, small boats
  es: patera, pateras, cayuco, cayucos, embarcación precaria, lancha neumática, bote de migrantes, barco de migrantes, traficante de migrantes, traficantes de personas, travesía clandestina, migrantes ahogados
  de: flüchtlingsboot, flüchtlingsboote, flüchtlingsbooten, migrantenboot, schlauchboot, schlauchboote, schlauchbooten, bootsflüchtling, bootsflüchtlinge, schlepper, schleuser, schleuserbande, schleuserbanden, schleusern, überfahrt, seenotrettung, seenotretter
  it: barcone, barconi, gommone, gommoni, barchino, barchini, scafista, scafisti, sbarco di migranti, sbarchi, sbarco, naufragio di migranti, traversata, trafficanti di esseri umani
  pt: barco de migrantes, barcos de migrantes, bote de borracha, botes de borracha, embarcação precária, embarcações precárias, travessia clandestina, passador, traficante de migrantes, migrantes afogados
undocumented 4 ~ migration, illegal, deport, visa
  en: undocumented, undocumented migrant, undocumented migrants, undocumented immigrants, illegal immigrant, illegal immigrants, illegal immigration, illegal migration, irregular migration, irregular migrants, without papers, illegal aliens, overstayed their visa, stateless
  fr: sans-papiers, sans papiers, clandestin, clandestins, immigration clandestine, immigration illégale, immigré clandestin, immigrés clandestins, en situation irrégulière, migrants irréguliers, migration irrégulière, apatride, apatrides
  es: indocumentado, indocumentada, indocumentados, sin papeles, inmigrante ilegal, inmigrantes ilegales, inmigración ilegal, inmigración irregular, migración irregular, en situación irregular, clandestino, clandestinos, apátrida
  de: illegal eingereist, illegale einreise, illegale einwanderer, illegale migration, irreguläre migration, irreguläre migranten, ohne papiere, ohne aufenthaltserlaubnis, papierlos, papierlose, sans-papiers, staatenlos, staatenlose, ausreisepflichtig
  it: irregolare, irregolari, clandestino, clandestini, immigrato clandestino, immigrati clandestini, immigrazione clandestina, immigrazione irregolare, immigrazione illegale, senza documenti, senza permesso di soggiorno, apolide, apolidi
  pt: indocumentado, indocumentada, indocumentados, sem papéis, sem documentos, imigrante ilegal, imigrantes ilegais, imigração ilegal, imigração irregular, migração irregular, em situação irregular, clandestino, clandestinos, apátrida
border-fence 4 ~ border, block, migration, wall-roof
  en: border fence, border fences, border wall, border control, border controls, border guard, border guards, border patrol, border police, border checkpoint, border crossing, border crossings, barbed wire, razor wire, close the border, closed the border, border closure, pushback, pushbacks
  fr: mur frontalier, clôture frontalière, barbelé, barbelés, contrôle aux frontières, contrôles aux frontières, garde-frontière, garde-frontières, gardes-frontières, police aux frontières, poste-frontière, passage frontalier, fermeture de la frontière, fermer la frontière, refoulement, refoulements
  es: valla fronteriza, muro fronterizo, vallas, alambrada, alambradas, concertinas, alambre de púas, control fronterizo, controles fronterizos, guardia fronteriza, guardia de fronteras, patrulla fronteriza, paso fronterizo, pasos fronterizos, cierre de la frontera, cerrar la frontera
  de: grenzzaun, grenzzäune, grenzmauer, stacheldraht, grenzkontrolle, grenzkontrollen, grenzschutz, grenzschützer, grenzpolizei, grenzbeamte, grenzposten, grenzübergang, grenzübergänge, grenzübertritt, grenzschließung, grenze geschlossen, grenzsoldaten
  it: muro al confine, recinzione al confine, filo spinato, controlli alle frontiere, controlli al confine, controllo delle frontiere, guardia di frontiera, guardie di frontiera, polizia di frontiera, valico di frontiera, valichi, posto di frontiera, chiusura delle frontiere, chiudere i confini, respingimento, respingimenti
  pt: muro na fronteira, vedação fronteiriça, cerca na fronteira, arame farpado, controlo fronteiriço, controle de fronteira, controlos fronteiriços, controle migratório, guarda de fronteira, guardas fronteiriços, patrulha de fronteira, posto fronteiriço, posto de fronteira, passagem fronteiriça, fecho da fronteira, fechar a fronteira
checkpoint 4 ~ border-fence, police, examine, block
  en: checkpoint, checkpoints, roadblock, roadblocks, spot check, stop and search, stopped and searched, identity check, identity checks, document check, security check, security checks, control post
  fr: point de contrôle, points de contrôle, barrage routier, barrages routiers, barrage de police, barrage filtrant, contrôle d'identité, contrôles d'identité, contrôle au faciès, check-point, fouille, fouilles, portique de sécurité
  es: puesto de control, puestos de control, punto de control, puntos de control, control policial, controles policiales, retén, retenes, control de carretera, control de identidad, cacheo, cacheos, control de seguridad
  de: kontrollpunkt, kontrollpunkte, kontrollposten, checkpoint, straßensperre, straßensperren, personenkontrolle, personenkontrollen, ausweiskontrolle, ausweiskontrollen, polizeikontrolle, verkehrskontrolle, sicherheitskontrolle, sicherheitskontrollen, stichprobenkontrolle
  it: posto di blocco, posti di blocco, checkpoint, controllo di identità, controlli di identità, controllo dei documenti, controlli di sicurezza, controllo di polizia, perquisizione personale, varco di sicurezza
  pt: posto de controlo, posto de controle, postos de controle, ponto de controlo, barreira policial, bloqueio na estrada, blitz policial, operação stop, controlo de identidade, revista pessoal, abordagem policial, controle de segurança
passport 3 ~ census-id, travel, citizen, border, visa
  en: passport, passports, passport control, travel document, travel documents, identity papers, identity card, identity cards, ID card, ID cards, driver's license, driving licence, birth certificate, birth certificates
  fr: passeport, passeports, contrôle des passeports, papiers d'identité, pièce d'identité, pièces d'identité, carte d'identité, cartes d'identité, document de voyage, acte de naissance
  es: pasaporte, pasaportes, control de pasaportes, documento de identidad, documentos de identidad, carné de identidad, cédula de identidad, documento de viaje, partida de nacimiento, acta de nacimiento, DNI
  de: reisepass, reisepässe, pass, pässe, pässen, passkontrolle, passkontrollen, personalausweis, personalausweise, ausweis, ausweise, ausweispapiere, reisedokument, reisedokumente, geburtsurkunde
  it: passaporto, passaporti, controllo passaporti, documento d'identità, documenti d'identità, carta d'identità, carte d'identità, documento di viaggio, certificato di nascita
  pt: passaporte, passaportes, controlo de passaportes, documento de identidade, documentos de identidade, bilhete de identidade, carteira de identidade, cartão de cidadão, documento de viagem, certidão de nascimento
citizenship 2 ~ citizen, passport, migration, rights
  en: citizenship, dual citizenship, dual nationality, dual national, dual nationals, naturalised, naturalized, naturalisation, naturalization, birthright citizenship, stripped of citizenship, permanent residency, residency, =nationals
  fr: citoyenneté, nationalité, double nationalité, binational, binationaux, binationale, naturalisé, naturalisée, naturalisation, naturalisations, droit du sol, déchu de sa nationalité, déchéance de nationalité, ressortissant, ressortissants, résidence permanente
  es: ciudadanía, nacionalidad, doble nacionalidad, doble ciudadanía, binacional, nacionalizado, nacionalizarse, nacionalización de extranjeros, derecho de suelo, residencia permanente, naturalización, naturalizado
  de: staatsbürgerschaft, staatsbürgerschaften, staatsangehörigkeit, doppelpass, doppelte staatsbürgerschaft, einbürgerung, einbürgerungen, eingebürgert, einbürgern, staatsangehörige, staatsangehöriger, ausgebürgert, daueraufenthalt
  it: cittadinanza, doppia cittadinanza, doppio passaporto, nazionalità, naturalizzato, naturalizzazione, ius soli, revoca della cittadinanza, connazionale, connazionali, residenza permanente
  pt: cidadania, nacionalidade, dupla nacionalidade, dupla cidadania, naturalizado, naturalização, naturalizar-se, binacional, perda da nacionalidade, residência permanente, autorização de residência
exile 4 ~ escape, refugee, foreign, dissident-oppressed
  en: exile, exiles, exiled, in exile, self-imposed exile, fled the country, flee the country, banished, banish, banishment, diaspora, expatriate, expatriates, expat, expats, emigré
  fr: exil, exilé, exilée, exilés, en exil, s'exiler, exilé politique, fui le pays, fuir le pays, bannir, banni, bannissement, diaspora, expatrié, expatriés, expatriation
  es: exilio, exiliado, exiliada, exiliados, exiliarse, en el exilio, huyó del país, huir del país, desterrado, destierro, desterrar, diáspora, expatriado, expatriados
  de: exil, im exil, exilant, exilanten, ins exil, exilregierung, exilpolitiker, aus dem land geflohen, verbannt, verbannung, verbannen, diaspora, auslandsdeutsche, expat, expats
  it: esilio, esule, esuli, esiliato, esiliata, esiliati, in esilio, fuggito dal paese, fuggire dal paese, bandito dal paese, diaspora, espatriato, espatriati, espatrio
  pt: exílio, exilado, exilada, exilados, exilar-se, no exílio, fugiu do país, fugir do país, desterro, banido, banimento, diáspora, expatriado, expatriados
dissident-oppressed 4 ~ activist, oppress, prison, opposition-party, regime
  en: dissident, dissidents, political prisoner, political prisoners, prisoner of conscience, regime critic, regime critics, critic of the government, government critic, jailed journalist, jailed activist, silenced critics, political persecution, persecuted
  fr: dissident, dissidente, dissidents, dissidence, prisonnier politique, prisonniers politiques, opposant au régime, opposants au régime, opposant, opposante, opposants, prisonnier d'opinion, persécuté, persécutés, persécution politique
  es: disidente, disidentes, disidencia, preso político, presos políticos, prisionero político, opositor al régimen, opositor, opositora, opositores, preso de conciencia, perseguido político, perseguidos políticos, persecución política
  de: dissident, dissidenten, dissidentin, politischer gefangener, politische gefangene, politischen gefangenen, regimekritiker, regimegegner, regierungskritiker, kremlkritiker, oppositioneller, oppositionelle, oppositionellen, politische verfolgung, politisch verfolgt, regimekritisch
  it: dissidente, dissidenti, dissenso, prigioniero politico, prigionieri politici, detenuto politico, oppositore, oppositrice, oppositori, oppositore del regime, prigioniero di coscienza, perseguitato, perseguitati, persecuzione politica
  pt: dissidente, dissidentes, dissidência, preso político, presos políticos, prisioneiro político, opositor, opositora, opositores, opositor do regime, prisioneiro de consciência, perseguido político, perseguição política
human-rights-violation 4 ~ rights, abuse, torture, dictatorship, war-crime
  en: human rights abuse, human rights abuses, human rights violation, human rights violations, rights abuses, rights violations, basic rights, fundamental rights, civil liberties, human rights group, human rights organisation, human rights court, human dignity
  fr: violation des droits humains, violations des droits humains, violation des droits de l'homme, violations des droits de l'homme, atteinte aux droits, atteintes aux libertés, libertés fondamentales, libertés individuelles, défense des droits, dignité humaine
  es: violación de derechos humanos, violaciones de derechos humanos, violaciones a los derechos humanos, vulneración de derechos, derechos fundamentales, libertades civiles, libertades individuales, libertades públicas, dignidad humana
  de: menschenrechtsverletzung, menschenrechtsverletzungen, menschenrechtsverstoß, menschenrechtsverstöße, menschenrechtler, menschenrechtsorganisation, menschenrechtsorganisationen, grundrechte, grundrecht, bürgerrechte, freiheitsrechte, menschenwürde, menschenrechtslage
  it: violazione dei diritti umani, violazioni dei diritti umani, diritti fondamentali, libertà civili, libertà individuali, difesa dei diritti umani, dignità umana, libertà fondamentali
  pt: violação dos direitos humanos, violações dos direitos humanos, violação de direitos humanos, violações de direitos humanos, direitos fundamentais, liberdades civis, liberdades individuais, dignidade humana
# streets and society
riot 4 ~ protest, violence, crowd, vandalism, police
  en: riot, riots, rioter, rioters, rioting, unrest, civil unrest, social unrest, clashes with police, clashed with police, street battles, street violence, running battles, disorder, mob violence, urban violence
  fr: émeute, émeutes, émeutier, émeutiers, troubles, affrontements avec la police, heurts, échauffourée, échauffourées, violences urbaines, scènes de chaos, débordements, casseurs, nuit de violences
  es: disturbio, disturbios, altercado, altercados, revuelta callejera, choques con la policía, enfrentamientos con la policía, violencia callejera, incidentes violentos, alborotador, alborotadores, desmanes, noche de disturbios
  de: ausschreitung, ausschreitungen, krawall, krawalle, krawallen, unruhen, unruhe, randale, straßenschlacht, straßenschlachten, zusammenstöße mit der polizei, straßenkämpfe, tumult, tumulte, aufruhr, randalierer
  it: disordini, disordine, sommossa, sommosse, rivolta, tumulti, tumulto, scontri con la polizia, scontri di piazza, guerriglia urbana, tafferugli, violenze di piazza, rivoltosi
  pt: distúrbio, distúrbios, motim, motins, tumulto, tumultos, confrontos com a polícia, desacatos, quebra-quebra, arruaça, arruaceiros, violência nas ruas, desordem, desordeiros
protest-march 2 ~ protest, walk, crowd, activist
  en: marching, marchers, rally, rallies, rallied, protest march, protest rally, mass protest, mass protests, mass demonstration, street protest, street protests, sit-in, sit-ins, vigil, vigils, placard, placards, banner, banners, chanted slogans, =marched, =marching
  fr: marche blanche, marche de protestation, marche pour, défiler, défilé, défilent, défilaient, cortège, cortèges, manifestation de masse, sit-in, occupation des lieux, pancarte, pancartes, banderole, banderoles, veillée, rassemblement, rassemblements
  es: marcha de protesta, protesta masiva, protestas masivas, manifestación masiva, =sentada, =sentadas, vigilia, pancarta, pancartas, consignas, cacerolada, cacerolazo, =marcharon, =marchas, =concentraciones, =marcha
  de: protestmarsch, protestmärsche, protestzug, demonstrationszug, massenprotest, massenproteste, massendemonstration, großdemonstration, kundgebung, kundgebungen, sitzblockade, sitzblockaden, sitzstreik, mahnwache, mahnwachen, plakat, plakate, spruchband, sternmarsch
  it: marcia, marce, marciare, marciato, corteo, cortei, sfilare in corteo, protesta di massa, proteste di massa, manifestazione di massa, sit-in, presidio, presidi, fiaccolata, veglia, striscione, striscioni, cartelli, in piazza
  pt: passeata, passeatas, marcha de protesto, protesto em massa, protestos em massa, vigília, vigílias, faixas, cartazes, panelaço, ato de protesto, desfilar, =marcharam, =marchas
civil-disobedience 4 ~ protest, activist, illegal, block, defy
  en: civil disobedience, direct action, road blockade, road blockades, blocked roads, blocking roads, glued themselves, chained themselves, climate activist, climate activists, eco-activists, hunger strike, hunger strikes, hunger striker, passive resistance, squatters, squatting, squat
  fr: désobéissance civile, action directe, blocage de route, blocages, bloquer la circulation, collé au sol, enchaîné, enchaînés, militants écologistes, activistes du climat, grève de la faim, gréviste de la faim, résistance passive, squatteur, squatteurs, squat, zadiste, zadistes
  es: desobediencia civil, acción directa, corte de carretera, cortes de carretera, bloqueo de carreteras, se pegaron, encadenado, encadenados, activistas climáticos, activistas por el clima, huelga de hambre, resistencia pasiva, okupa, okupas, okupación, piquete
  de: ziviler ungehorsam, zivilen ungehorsam, straßenblockade, straßenblockaden, straße blockiert, festgeklebt, klimakleber, klimaaktivist, klimaaktivisten, klimaaktivistin, angekettet, hungerstreik, passiver widerstand, hausbesetzer, hausbesetzung, besetzung des hauses
  it: disobbedienza civile, azione diretta, blocco stradale, blocchi stradali, incollati, incatenati, incatenato, attivisti climatici, attivisti per il clima, eco-attivisti, sciopero della fame, resistenza passiva, occupazione abusiva, centro sociale, occupanti abusivi
  pt: desobediência civil, ação direta, corte de estrada, bloqueio de estrada, bloqueio de rodovia, colaram-se, acorrentados, acorrentado, ativistas climáticos, ativistas pelo clima, greve de fome, resistência passiva, okupa, sem-teto, ocupação ilegal
curfew 4 ~ emergency-state, ban, night, lockdown
  en: curfew, curfews, night-time curfew, nighttime curfew, dusk-to-dawn, stay-at-home order, state of emergency, martial law, emergency powers, emergency rule
  fr: couvre-feu, couvre-feux, couvre-feu nocturne, état d'urgence, loi martiale, état de siège, état d'exception
  es: toque de queda, toques de queda, estado de emergencia, estado de excepción, estado de sitio, estado de alarma, ley marcial
  de: ausgangssperre, ausgangssperren, nächtliche ausgangssperre, ausnahmezustand, notstand, kriegsrecht, ausgangsbeschränkung, ausgangsbeschränkungen, sperrstunde
  it: coprifuoco, coprifuoco notturno, stato di emergenza, stato di assedio, legge marziale, stato d'eccezione
  pt: toque de recolher, recolher obrigatório, estado de emergência, estado de exceção, estado de sítio, lei marcial
campaign-for 3 ~ activist, demand, advocacy-group, petition, fight
  en: campaigned for, campaigning for, fought for justice, fight for justice, fighting for justice, campaigner for, long campaign, battle for justice, quest for justice, grassroots campaign, awareness campaign, raise awareness, raised awareness, raising awareness, pressure campaign, call for justice
  fr: militer pour, milite pour, milité pour, combat pour la justice, se battre pour, lutte pour la justice, mobilisation citoyenne, campagne de sensibilisation, sensibiliser, sensibilisation, réclamer justice, réclament justice, combat judiciaire
  es: luchar por la justicia, lucha por la justicia, luchó por la justicia, batalla por la justicia, clamar justicia, pedir justicia, piden justicia, campaña de concienciación, concienciar, concienciación, sensibilizar, sensibilización, movilización ciudadana
  de: kampf um gerechtigkeit, kämpfen für gerechtigkeit, kämpfte für gerechtigkeit, kampf für gerechtigkeit, setzte sich ein für, einsatz für, sich einsetzen für, eingesetzt für, aufklärungskampagne, sensibilisieren, sensibilisierung, bewusstsein schaffen, forderten gerechtigkeit
  it: battersi per, si è battuto per, si batte per, battaglia per la giustizia, lotta per la giustizia, chiedere giustizia, chiedono giustizia, campagna di sensibilizzazione, sensibilizzare, sensibilizzazione, mobilitazione
  pt: lutar por justiça, luta por justiça, lutou por justiça, batalha por justiça, pedir justiça, pedem justiça, exigir justiça, campanha de sensibilização, campanha de conscientização, sensibilizar, conscientizar, conscientização, mobilização
grassroots 4 ~ civil-society, community, activist, volunteer
  en: grassroots, community organiser, community organizer, community group, community groups, local initiative, residents' association, residents' group, neighbourhood watch, self-help group, support group, voluntary organisation, non-profit, nonprofit, nonprofits, NGO, NGOs
  fr: association locale, collectif citoyen, collectifs citoyens, initiative citoyenne, association de riverains, comité de quartier, association de quartier, groupe de soutien, bénévolat, tissu associatif, milieu associatif, association caritative
  es: asociación vecinal, asociaciones vecinales, asociación de vecinos, colectivo ciudadano, plataforma ciudadana, plataforma de afectados, grupo de apoyo, movimiento vecinal, tejido asociativo, organizaciones de base, iniciativa ciudadana
  de: bürgerinitiative, bürgerinitiativen, basisbewegung, graswurzelbewegung, anwohnerinitiative, selbsthilfegruppe, selbsthilfegruppen, nachbarschaftshilfe, ehrenamt, verband der betroffenen, gemeinnützig
  it: comitato di quartiere, comitato cittadino, comitati cittadini, associazione di quartiere, gruppo di sostegno, movimento dal basso, associazionismo, terzo settore, onlus, associazione di volontariato, iniziativa dei cittadini
  pt: associação de moradores, associações de moradores, coletivo de cidadãos, movimento de base, movimento popular, grupo de apoio, iniciativa cidadã, organizações de base, associativismo, terceiro setor, ong, ongs
# more forms of what is there
regulator 3
  en: regulators, regulatory agency, regulatory body, regulatory bodies, supervisory authority, supervisory authorities, oversight agency, federal regulator, federal regulators, competition authority
  fr: autorité de régulation, autorité compétente, gendarme, instance de régulation, autorité de la concurrence, organisme de régulation, organisme de réglementation
  es: regulador, reguladora, reguladores, autoridad reguladora, autoridad competente, autoridad de competencia, superintendencia, agencia de protección de datos
  de: regulierungsbehörden, regulierer, regulierern, aufsichtsamt, bundesaufsicht, zulassungsbehörde, kontrollbehörde, wettbewerbsbehörde, bundesnetzagentur, datenschutzbehörden
  it: autorità di regolamentazione, ente regolatore, regolatore, regolatori, autorità garante, garante della privacy, autorità competente, autorità di controllo
  pt: regulador, reguladora, reguladores, entidade reguladora, órgão regulador, agência reguladora, autoridade competente, autoridade da concorrência, agência nacional
inquiry-committee 4
  en: public inquiry, statutory inquiry, judge-led inquiry, inquiry panel, parliamentary committee, congressional committee, committee of inquiry
  fr: commissions d'enquête, commission d'enquête parlementaire, comité d'enquête, enquête parlementaire
  es: comisiones de investigación, comisión investigadora, investigación parlamentaria, comité de investigación
  de: untersuchungskommission, parlamentarischer untersuchungsausschuss, parlamentarische untersuchung, enquetekommission, u-ausschuss
  it: commissioni d'inchiesta, inchiesta parlamentare, commissione parlamentare d'inchiesta, commissione di vigilanza
  pt: comissões de inquérito, inquérito parlamentar, cpi, comissão investigadora, comissão especial
authority 2
  en: agencies, government agency, government agencies, public body, public bodies, competent authorities, state agency
  fr: agence publique, organisme public, organismes publics, instance, instances, administration, administrations, autorités compétentes
  es: organismo público, organismos públicos, agencia gubernamental, administración, administraciones, ente público, autoridades competentes
  de: amt, ämter, ämtern, dienststelle, bundesbehörde, bundesamt, staatliche stelle, staatliche stellen, landesbehörde, zuständige behörde
  it: ente pubblico, enti pubblici, organismo pubblico, agenzia governativa, amministrazione, autorità competenti, agenzia federale
  pt: órgão público, órgãos públicos, entidade pública, autarquia, agência governamental, administração pública, autoridades competentes
inspection 3
  en: inspecting, on-site inspection, unannounced inspection, surprise inspection, labour inspectors, food inspectors, weapons inspectors, safety inspector, health inspector
  fr: inspection du travail, inspection sanitaire, contrôle inopiné, contrôle sanitaire, contrôles sanitaires, inspecteur du travail, inspectrice, inspecteurs, contrôleur, contrôleurs
  es: inspección de trabajo, inspección sanitaria, inspector de trabajo, inspectora, inspectores, inspecciones sorpresa, control sanitario, revisión técnica
  de: arbeitsinspektion, lebensmittelkontrolle, lebensmittelkontrolleur, gewerbeaufsicht, unangekündigte kontrolle, unangekündigte kontrollen, kontrolleure, kontrollbesuch, waffeninspekteure
  it: ispettorato del lavoro, ispettore del lavoro, ispettori, ispettrice, controllo sanitario, controlli a sorpresa, ispezione a sorpresa, nas
  pt: inspeção do trabalho, inspetor do trabalho, fiscal do trabalho, fiscais, fiscalização, fiscalizar, fiscalizou, vistoria, vistorias, vigilância sanitária, inspeção surpresa
ban 2
  en: bans, banning, blanket ban, total ban, outright ban, outlawed, prohibited, outlawing, ban on, forbade, moratorium
  fr: interdire, interdit, interdite, interdits, interdisent, interdiction, interdictions, prohiber, prohibé, bannir, banni, proscrire, proscrit
  es: prohibir, prohíbe, prohibió, prohibido, prohibida, prohibición, prohibiciones, vetar, vetado, proscribir, ilegalizar, ilegalización
  de: verbot, verbote, verbieten, verboten, verbietet, untersagt, untersagung, totalverbot, generalverbot, verbotsverfahren, bann
  it: vietare, vieta, vietato, vietata, divieto, divieti, proibire, proibito, proibizione, bandire, bandito, messa al bando
  pt: proibir, proíbe, proibiu, proibido, proibida, proibição, proibições, banir, baniu, banido, vetar, interditar, interdição
product-recall 3
  en: recalled, recalls, vehicle recall, voluntary recall, recall notice, recalled cars, product recalls, pulled from sale, withdrawn from sale, food recall
  fr: rappel de produit, rappel de produits, rappels de produits, rappeler des véhicules, véhicules rappelés, rappel de véhicules, retiré de la vente, retirés de la vente, retrait du marché, campagne de rappel
  es: llamar a revisión, llamó a revisión, retirar del mercado, retirado del mercado, retirados del mercado, retirada de productos, alerta alimentaria, retirada de vehículos
  de: rückrufe, rückrufaktionen, produktrückruf, zurückgerufene, zurückrufen, ruft _ zurück, rief _ zurück, rückruf von, vom markt genommen
  it: richiamo, richiami, richiamare, richiamato, richiamati, campagna di richiamo, ritiro dal mercato, ritirato dal mercato, ritirati dal commercio
  pt: recall, chamada à revisão, recolha do produto, recolha de produtos, recolha de veículos, retirado do mercado, retirados do mercado, retirada do mercado, recolhimento
licence 3
  en: licences, licenses, licensed, unlicensed, operating licence, broadcasting licence, driving licence, licence fee, licensing authority
  fr: licence d'exploitation, licences, licencié, titulaire d'une licence, agrément, sous licence, délivrance de licence
  es: licencia de explotación, licencia de actividad, licenciado, sin licencia, licencia de emisión, concesionario
  de: lizenzen, lizenziert, betriebslizenz, sendelizenz, zulassung, konzession, lizenzgebühr, lizenzgebühren, ohne lizenz
  it: licenza, licenze, concessione, licenza di esercizio, concessionario, senza licenza, autorizzazione all'esercizio
  pt: licença, licenças, licenciar, licenciamento, alvará, licença de exploração, sem licença, licenciado, concessão
election 1
  en: ballot, electing, electors, local elections, parliamentary elections, presidential elections, election night, election result, election results, polling day
  fr: élections, scrutin, présidentielles, premier tour, législatives, résultat des élections, soirée électorale
  es: elecciones presidenciales, elecciones generales, elecciones municipales, primera vuelta, jornada electoral, resultado electoral, resultados electorales
  de: wahl, wahlen, wahlergebnis, wahlergebnisse, landtagswahl, kommunalwahl, europawahl, parlamentswahl, wahlkampf, wahlnacht, wahlabend, wahlgang, erster wahlgang
  it: elezione, elezioni, elettorale, elettorali, presidenziali, politiche, =amministrative, ballottaggio, primo turno, voto, eletto
  pt: eleição, eleições, eleitoral, eleitorais, presidenciais, legislativas, autárquicas, segundo turno, primeira volta, segunda volta, eleito
refugee 3
  en: refugees, displaced people, displaced families, war refugees, fled their homes, forced to flee, exodus, mass exodus
  fr: réfugiés de guerre, exode, exodes, personnes déplacées, déplacé, déplacés, fuir la guerre, fuyant la guerre, réfugiée
  es: refugiados de guerra, éxodo, desplazados, personas desplazadas, huir de la guerra, huyendo de la guerra, asilado
  de: kriegsflüchtling, kriegsflüchtlinge, kriegsflüchtlingen, flucht vor dem krieg, massenflucht, exodus, geflüchtet, =vertrieben, vertreibung
  it: rifugiato, rifugiata, rifugiati, profugo, profughi, sfollati, esodo, richiedente asilo, fuga dalla guerra, in fuga dalla guerra
  pt: refugiado, refugiada, refugiados, deslocados, pessoas deslocadas, êxodo, fugir da guerra, fugindo da guerra, asilado
migration 3
  en: migrants, immigrants, immigration policy, net migration, arrivals, influx of migrants, migrant caravan, newcomers, border crossings
  fr: immigré, immigrés, immigration, flux migratoires, politique migratoire, arrivants, nouveaux arrivants, exilés, crise migratoire
  es: inmigrante, inmigrantes, inmigración, emigración, flujo migratorio, política migratoria, llegadas de migrantes, crisis migratoria, recién llegados
  de: zuwanderung, zuwanderer, einwanderung, einwanderer, migranten, auswanderung, asylpolitik, migrationspolitik, neuankömmlinge, flüchtlingskrise, migrationskrise
  it: migrante, migranti, immigrato, immigrati, immigrazione, emigrazione, emigrato, flussi migratori, politica migratoria, sbarchi, extracomunitario
  pt: migrante, migrantes, imigrante, imigrantes, imigração, emigração, emigrante, emigrantes, fluxo migratório, política migratória, crise migratória
sanction 3
  en: sanctioning, sanctions list, sanctions regime, under sanctions, trade embargo, arms embargo, export ban, frozen assets, blacklist
  fr: régime de sanctions, liste de sanctions, sous sanctions, embargo commercial, embargo sur les armes, sanctions économiques, gel d'avoirs, interdiction de voyager
  es: régimen de sanciones, lista de sanciones, bajo sanciones, embargo comercial, embargo de armas, sanciones económicas, bloqueo económico, activos congelados
  de: sanktionsliste, sanktionspaket, unter sanktionen, wirtschaftssanktionen, waffenembargo, exportverbot, ölembargo, eingefrorene vermögen, einreisesperre
  it: regime di sanzioni, lista nera, sotto sanzioni, embargo commerciale, embargo sulle armi, sanzioni economiche, beni congelati, divieto di ingresso
  pt: regime de sanções, lista de sanções, sob sanções, embargo comercial, embargo de armas, sanções econômicas, sanções económicas, bens congelados, lista negra
occupy 3
  en: occupying power, under occupation, occupied city, settlers, settlement building, squatters, foreign troops
  fr: occupant, occupants, armée d'occupation, sous occupation, colons, colonies de peuplement, troupes étrangères
  es: ocupante, ocupantes, ejército de ocupación, bajo ocupación, colonos, asentamientos, tropas extranjeras, potencia ocupante
  de: besatzungsmacht, besatzungstruppen, unter besatzung, siedler, siedlungsbau, siedlungspolitik, besatzer, besetzte stadt
  it: occupante, occupanti, esercito di occupazione, sotto occupazione, coloni, insediamenti, truppe straniere
  pt: ocupante, ocupantes, exército de ocupação, sob ocupação, colonos, colonatos, =assentamentos, =assentamento, tropas estrangeiras
`;
