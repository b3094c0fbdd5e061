/** Concepts of government, elections, borders, war and protest: concept id, weight, near ids, then the forms of six languages. */
export default `
# government
government 1 ~ state, minister, authority
  en: government, governmental, administration, cabinet, federal government, executive branch, ruling coalition, those in power
  fr: gouvernement, gouvernemental, gouvernementale, pouvoir exécutif, cabinet, exécutif, conseil des ministres, équipe gouvernementale
  es: gobierno, gobiernos, gubernamental, gabinete, consejo de ministros, poder ejecutivo, =ejecutivo
  de: Regierung*, Kabinett*, Bundesregierung, Landesregierung, Exekutive, Ministerrat
  it: governo, governi, governativ*, esecutivo, consiglio dei ministri, gabinetto
  pt: governo, governos, governamental, governamentais, gabinete, conselho de ministros, =executivo
govern 3 ~ government, lead, power
  en: govern, governed, governing, rule the country, in power, take office, took office, governance
  fr: gouverner, gouverne, gouvernent, gouverné, gouvernance, au pouvoir, aux commandes du pays
  es: gobierna, gobiernan, en el poder, =gobernar, =gobernó, =gobernanza
  de: regiert, regierte, regierend*, an der Macht, Amtszeit, =regieren
  it: al potere, governance, =governare, =governa, =governano, =governato
  pt: governar, governa, governam, governou, governança, no poder
state 2 ~ country, government
  en: state-owned, nation state, statehood, state-run, state-backed, state-sponsored
  fr: étatique, étatiques, appareil d'état, pouvoirs publics, puissance publique
  es: estatal, estatales, aparato del estado, estado nación, poderes públicos
  de: Staat, Staaten, staatlich*, Staats*, Bundesstaat, Staatsapparat
  it: statale, statali, apparato statale, poteri pubblici, stato nazione
  pt: estatal, estatais, aparelho de estado, poderes públicos, estado-nação
country 1 ~ state
  en: country, countries, nationwide, homeland, =nation, =nations, =national, =nationwide
  fr: pays, nation, nations, national, nationale, nationaux, patrie
  es: país, países, nación, naciones, patria, =nacional, =nacionales
  de: Land, Länder, Ländern, Nation, Nationen, Heimat, landesweit, bundesweit, =national, =nationale, =nationalen
  it: paese, paesi, nazione, nazioni, nazionale, nazionali, patria
  pt: país, países, nação, nações, nacionais, pátria, =nacional, =nacionais
president 2 ~ leader, government, crown
  en: president, presidential, presidency, commander-in-chief, head of state
  fr: président, présidente, présidentiel*, présidence, chef de l'état, cheffe de l'état
  es: presidente, presidenta, presidencial, presidencia, jefe del estado, jefe de estado, mandatario, mandataria
  de: Präsident, Präsidentin, Präsidenten, Staatspräsident, Bundespräsident, Staatschef, Staatsoberhaupt, Präsidentschaft, US-Präsident
  it: presidente, presidenza, presidenzial*, capo dello stato, capo di stato
  pt: presidente, presidenta, presidencial, presidência, chefe de estado, mandatário, chefe do estado
prime-minister 2 ~ minister, government, leader
  en: prime minister, chancellor, head of government, =premier
  fr: premier ministre, première ministre, chef du gouvernement, cheffe du gouvernement, chancelier, chancelière
  es: primer ministro, primera ministra, jefe del gobierno, jefe de gobierno, =canciller
  de: Premierminister, Premierministerin, Ministerpräsident, Ministerpräsidentin, Regierungschef*, Bundeskanzler*, Kanzler, Kanzlerin, Kanzleramt
  it: primo ministro, prima ministra, premier, capo del governo, presidente del consiglio, =cancelliere
  pt: primeiro-ministro, primeira-ministra, primeiro ministro, chefe de governo, chanceler, =premiê
minister 1 ~ government, official, prime-minister
  en: minister, secretary of state, cabinet minister, home secretary, foreign secretary, ministerial, junior minister, cabinet secretary
  fr: ministre, ministres, ministériel*, secrétaire d'état, garde des sceaux
  es: ministro, ministra, ministros, ministerial, secretario de estado, secretaria de estado
  de: Minister, Ministerin, Ministerinnen, Staatssekretär*, Ressortchef, Innenminister*, Außenminister*, Finanzminister*
  it: ministro, ministra, ministri, ministerial*, sottosegretari*, segretario di stato
  pt: ministro, ministra, ministros, ministerial, secretário de estado, secretária de estado
ministry 2 ~ government, minister, authority
  en: ministry, department of, government department, state department, home office, foreign office, interior ministry, treasury
  fr: ministère, ministères, département d'état, secrétariat d'état
  es: ministerio, ministerios, cartera ministerial, departamento de estado, secretaría de estado, cancillería
  de: Ministerium, Ministerien, Außenministerium, Innenministerium, Finanzministerium, Bundesministerium, Außenamt, Auswärtiges Amt
  it: ministero, ministeri, dicastero, dicasteri, dipartimento di stato
  pt: ministério, ministérios, departamento de estado, secretaria de estado, pasta ministerial
official 2 ~ authority, government, public
  en: official, officials, civil servant, bureaucrat, public servant, functionary, senior official, officeholder, officially
  fr: fonctionnaire*, officiel, officielle, officiels, officiellement, haut fonctionnaire, responsable public
  es: funcionari*, oficial, oficiales, oficialmente, alto cargo, altos cargos, burócrat*
  de: Beamte, Beamter, Beamten, Beamtin, offiziell*, Amtsträger*, amtlich*, Bürokrat*, Staatsdiener
  it: funzionari*, ufficiale, ufficiali, ufficialmente, burocrat*, dirigente pubblico
  pt: funcionário público, funcionários públicos, funcionária pública, oficial, oficiais, oficialmente, servidor público, burocrat*, autoridade pública
parliament 2 ~ lawmaker, legislation, vote
  en: parliament, parliamentary, congress, congressional, senate, house of representatives, house of commons, legislature, lower house, upper house, =assembly
  fr: parlementaire, assemblée nationale, sénat, hémicycle, congrès, chambre des députés, =parlement, =parlements
  es: parlamento, parlamentari*, congreso, senado, asamblea nacional, cortes generales, cámara de diputados, cámara baja
  de: Parlament*, Bundestag*, Bundesrat, Landtag*, Nationalrat, Senat, kongress, Abgeordnetenhaus, Unterhaus, Oberhaus
  it: parlamentar*, senato, camera dei deputati, congresso, assemblea nazionale, =parlamento, =parlamenti, =aula, =camera
  pt: parlamento, parlamentar*, congresso, senado, câmara dos deputados, assembleia da república, assembleia nacional, plenário
lawmaker 2 ~ parliament, politician
  en: lawmaker, legislator, senator, congressman, congressmen, congresswoman, member of parliament, =MP, =MPs, =MEP, =MEPs, backbencher, parliamentarian
  fr: député, députée, députés, sénat*, parlementaire*, élu, élue, élus, eurodéputé*, =législateur, =législateurs
  es: diputad*, senador*, parlamentari*, legislador*, congresista*, eurodiputad*
  de: Abgeordnete, Abgeordneter, Abgeordneten, Senator, Senatorin, Senatoren, Parlamentarier*, Mandatsträger*, Volksvertreter*, Gesetzgeber
  it: deputat*, senator*, parlamentar*, onorevol*, eurodeputat*, legislator*
  pt: deputad*, senador*, parlamentar*, congressista*, vereador*, eurodeputad*, legislador*
politician 2 ~ lawmaker, party, politics
  en: politician, statesman, statesmen, stateswoman, politico, political figure, political leader
  fr: politicien, politicienne, politiciens, homme politique, femme politique, responsable politique, personnalité politique, classe politique
  es: =políticos, dirigente político, clase política, líder político, dirigentes políticos
  de: Politiker*, Spitzenpolitiker, Staatsmann, Politikerin
  it: =politici, esponente politico, classe politica, esponenti politici, =statista
  pt: =políticos, dirigente político, classe política, líder político, =estadista
politics 1 ~ politician, policy, government
  en: politics, political, politically, politicise, politicize, geopolitics, geopolitical
  fr: politique, politiques, politiquement, géopoliti*, politis*
  es: política, políticas, políticamente, geopolític*, politiz*
  de: Politik, politisch*, Geopolitik, geopolitisch*, politisier*
  it: politica, politiche, politicamente, geopolitic*, politicizz*
  pt: política, políticas, politicamente, geopolític*, politiz*
policy 2 ~ politics, rule, strategy
  en: policy, policies, policymaker, policymaking, public policy, platform plank, line on
  fr: politique publique, politiques publiques, politique de, ligne politique, orientation politique
  es: política de, políticas públicas, política pública, directrices, línea política
  de: Politik der, Richtlinie*, Regierungslinie, politische Linie
  it: politica di, politiche pubbliche, linea politica, indirizzo politico
  pt: política de, políticas públicas, política pública, diretriz, diretrizes, linha política
party 1 ~ politician, election, opposition-party
  en: party, political party, republicans, labour party, party leader, caucus, ruling party, =democrats, =conservatives
  fr: parti politique, partis politiques, =parti, =partis, formation politique, républicains, démocrates, socialistes, =conservateurs
  es: partido político, partidos políticos, formación política, republicanos, demócratas, =socialistas, =partido, =partidos, =conservadores
  de: Partei*, Fraktion*, Republikaner*, Demokraten, Konservative, Sozialdemokrat*, Parteichef*
  it: partito politico, formazione politica, repubblican*, democratici, =socialisti, =partito, =partiti, conservatori
  pt: partido político, legenda, =republicanos, democratas, =socialistas, sigla partidária, =partido, =partidos, =conservadores
opposition-party 3 ~ party, oppose
  en: opposition party, opposition leader, the opposition, opposition parties, shadow minister, opposition lawmakers
  fr: chef de l'opposition, parti d'opposition, partis d'opposition, députés d'opposition, élus d'opposition
  es: partido de la oposición, líder de la oposición, partidos de oposición, principal partido opositor
  de: Oppositionspartei, Oppositionsparteien, Oppositionschef, Oppositionsführer, Oppositionspolitiker
  it: partito di opposizione, leader dell'opposizione, partiti di opposizione, capo dell'opposizione
  pt: partido da oposição, líder da oposição, partidos de oposição, partidos da oposição
coalition 3 ~ ally, party, government
  en: coalition, alliance, bloc, power-sharing, coalition partner, coalition government
  fr: coalition*, alliance, alliances, bloc, cohabitation
  es: coalición, coaliciones, alianza, alianzas, =bloque
  de: Koalition*, Bündnis, Bündnisse, Bündnispartner, Allianz, Allianzen, Regierungsbündnis
  it: coalizion*, alleanza, alleanze, maggioranza di governo, =blocco
  pt: coligação, coligações, coalizão, coalizões, aliança, alianças, bloco
left-wing 3 ~ politics, ideology
  en: left-wing, leftist, left-leaning, far left, far-left, progressive, socialist, centre-left, center-left
  fr: gauche radicale, extrême gauche, de gauche, gauchiste*, progressiste*, centre gauche, =gauche
  es: izquierda, izquierdist*, extrema izquierda, progresista*, centroizquierda, de izquierdas
  de: linke Partei, linksextrem*, linksradikal*, Linksextremis*, links der Mitte, linksgerichtet*, progressiv*, linke, linken
  it: di sinistra, estrema sinistra, progressist*, centrosinistra, =sinistra
  pt: esquerda, esquerdist*, extrema-esquerda, progressista*, centro-esquerda
right-wing 2 ~ politics, nationalism
  en: right-wing, rightist, right-leaning, far right, far-right, alt-right, centre-right, center-right, hard right, =conservative, =conservatives
  fr: extrême droite, extrême-droite, de droite, droite radicale, =droite, =conservateur, =conservateurs, centre droit, identitaire*
  es: derechist*, extrema derecha, ultraderech*, centroderecha, de derechas, =derecha, =derechas, =conservador, =conservadora, =conservadores
  de: rechtsextrem*, rechtsradikal*, Rechtsextremis*, rechtspopulis*, rechtsgerichtet, konservativ*, Rechtsruck
  it: destra, di destra, estrema destra, ultradestra, centrodestra, =conservatore, conservatori
  pt: direitist*, extrema-direita, ultradireita, centro-direita, =direita, =conservador, =conservadora, =conservadores
extremism 3 ~ terrorism, right-wing, left-wing
  en: extremist, radical, radicalise, radicalize, radicalisation, fanatic, fundamentalist, hardliner, =extremism, =extremist, =extremists
  fr: extrémis*, radicalis*, fanati*, intégris*, jusqu'au-boutiste
  es: extremis*, radicaliz*, fanátic*, fundamentalist*, integrist*
  de: Extremis*, extremistisch, radikalisier*, Radikalisierung, Fanatiker*, Fundamentalis*
  it: estremis*, radicalizz*, fanatic*, fondamentalis*, integralis*
  pt: extremis*, radicaliz*, fanátic*, fundamentalist*
populism 4 ~ right-wing, politics, propaganda
  en: demagogue, demagoguery, rabble-rouser, =populism, =populist, =populists
  fr: populis*, démagog*
  es: populis*, demagog*
  de: Populis*, populistisch*, Demagog*
  it: populis*, demagog*
  pt: populis*, demagog*
nationalism 4 ~ right-wing, independence
  en: patriot, patriotism, patriotic, jingoism, =nationalism, =nationalist, =nationalists
  fr: nationalis*, patriot*, souverainis*
  es: nacionalis*, patriot*, patriotismo
  de: Nationalis*, nationalistisch, Patriot*, patriotisch*
  it: nazionalis*, patriot*, sovranis*
  pt: nacionalis*, patriot*
democracy 3 ~ election, freedom, constitution
  en: democracy, undemocratic, democratise, republic, =democratic, =democratically
  fr: démocrat*, antidémocrat*, république
  es: democra*, democrát*, antidemocrát*, república
  de: Demokrati*, demokratisch*, undemokratisch*, Republik
  it: democraz*, democratic*, antidemocratic*, repubblica
  pt: democrac*, democrát*, antidemocrát*, república
dictatorship 4 ~ regime, oppress
  en: dictatorship, dictator, authoritarian, autocrat, autocratic, autocracy, totalitarian, strongman, tyrant, tyranny, despot, junta
  fr: dictat*, autoritaire*, autoritarisme, autocrat*, totalitair*, tyran*, despot*, junte
  es: dictadur*, dictador*, autoritari*, autócrat*, autocrac*, totalitari*, tiran*, déspot*, junta militar
  de: Diktatur*, Diktator*, autoritär*, Autokrat*, totalitär*, Tyrann*, Despot*, Gewaltherrsch*, Junta
  it: dittat*, autoritari*, autocrat*, autocraz*, totalitari*, tirann*, despot*, giunta militare
  pt: ditadur*, ditador*, autoritári*, autocrat*, autocrac*, totalitári*, tiran*, déspota*, junta militar
regime 3 ~ government, dictatorship
  en: regime, regime change, ruling elite, ruling class, ruling junta
  fr: régime, régimes, élite dirigeante, régime en place
  es: régimen, regímenes, cúpula del poder, élite gobernante
  de: Regime, Regimes, Machthaber*, Herrschaft, Machtelite
  it: regime, regimi, élite al potere, gerarchi
  pt: regime, regimes, elite governante, cúpula do poder
power 2 ~ government, influence, control
  en: power, powers, powerful, clout, sway, grip on power, powerhouse, stranglehold
  fr: pouvoir, pouvoirs, puissance, puissant*, mainmise, emprise
  es: poderos*, poderío, potencia, =poder, =poderes
  de: mächtig*, Machtfülle, Machtkampf, Machtkämpfe, Vormacht*, an die Macht, an der Macht
  it: poteri, potente, potenti, strapotere, =potere, =poteri, =potenza
  pt: poderos*, poderio, potência, =poder, =poderes
mayor 3 ~ city, politician, local-government
  en: mayor, mayoral, city hall, town hall, deputy mayor
  fr: maire, maires, mairie, mairies, bourgmestre, hôtel de ville
  es: alcalde, alcaldes, alcaldesa, alcaldía, ayuntamiento, intendente
  de: Bürgermeister*, Oberbürgermei*, Rathaus, Rathäuser
  it: primo cittadino, palazzo comunale, =sindaco, =sindaca, =sindaci
  pt: prefeito, prefeita, prefeitos, prefeitura, presidente da câmara, autarca, autarcas
local-government 2 ~ authority, government, mayor
  en: local government, municipality, municipal, council, councillor, city council, county, local authority, town council, governor
  fr: municipal*, municipalité*, collectivité*, conseil municipal, conseil régional, conseiller municipal, préfet, préfecture, gouverneur
  es: municipio, municipios, municipal*, concejal*, consejo municipal, =diputación, cabildo, =gobernador, =gobernadora, =gobernadores
  de: Kommune*, kommunal*, Gemeinde*, Stadtrat, Gemeinderat, Landkreis*, Stadtverwaltung, Gouverneur*, Landrat
  it: municipio, municipal*, consiglio comunale, assessor*, prefett*, provincia, =governatore, =governatori, comune, comuni
  pt: município, municípios, municipal, municipais, câmara municipal, autarquia*, vereador*, governador*, =freguesia
crown 2
  en: king, queen, prince, princess, royal, royalty, monarch, monarchy, crown, throne, palace, royal family
  fr: roi, reine, prince, princesse, royal, royale, monarque, monarchie, couronne, trône, famille royale
  es: rey, reina, príncipe, princesa, realeza, monarca, monarquía, corona, trono, familia real
  de: König*, Prinz, Prinzessin, Monarch*, Krone, Thron, Königshaus, Fürst*, Königsfamilie
  it: re, regina, =principe, principessa, monarca, monarchia, corona, trono, famiglia reale
  pt: rei, rainha, princesa, realeza, monarca, monarquia, coroa, trono, família real, =príncipe
# elections
election 1 ~ vote, campaign, candidate
  en: election, elections, electoral, elect, elected, electorate, re-election, midterms, runoff, by-election, ballot, go to the polls, primary election, =polls, =primaries
  fr: élection*, électoral*, électoraux, élire, élu président, élue présidente, réélection, scrutin*, présidentielle, législatives, municipales, second tour, aux urnes, élections européennes, élections régionales
  es: elección, elecciones, electoral*, elegido presidente, reelección, comicios, balotaje, segunda vuelta, a las urnas
  de: Wahl, Wahlen, Bundestagswahl, Präsidentschaftswahl, Neuwahl*, Stichwahl*, Wiederwahl, Urnengang, =Wahl, =Wahlen, Wahltag, Wahlsieg*, Wahlergebnis*, Wahlniederlage
  it: elezion*, elettoral*, eletto presidente, rielezione, urne, ballottagg*, consultazione elettorale
  pt: eleição, eleições, eleitoral, eleitorais, eleito presidente, reeleição, segundo turno, segunda volta, às urnas, =pleito
vote 2 ~ election, decide
  en: vote, voted, voter, voting, cast a ballot, ballot, turnout, poll, polling station, go to the polls, suffrage, abstain
  fr: vote, votes, voter, votent, voté, votant, votants, suffrage*, scrutin, bulletin de vote, urne, urnes, électeur, électrice, électeurs, abstention
  es: voto, votos, votar, vota, votan, votó, votación, votaciones, votante*, elector, electores, urna, urnas, sufragio, papeleta
  de: Stimme, Stimmen, abstimm*, abgestimmt, stimmte _ für, stimmten _ für, Abstimmung*, Wähler*, Stimmzettel*, Votum, votier*, Wahlbeteiligung, gewählt, Wahllokal*, abstimmung, abstimmungen, stimme, stimmen, wählt
  it: voto, voti, votare, vota, votano, votato, votazion*, elettor*, scheda elettorale, suffragio, astensione, affluenza
  pt: voto, votos, votar, vota, votam, votou, votação, votações, eleitor, eleitores, eleitora, urna, urnas, sufrágio, boletim de voto, cédula
candidate 3 ~ election
  en: candidacy, nominee, contender, running mate, run for office, ran for office, run for president, front-runner, frontrunner, on the ballot, =candidate, =candidates
  fr: candidat, candidate, candidats, candidature, candidatures, prétendant*, briguer, brigue, colistier, tête de liste
  es: candidat*, candidatura, aspirante, postul*, cabeza de lista
  de: Kandidat*, kandidier*, Kandidatur, Bewerber*, Spitzenkandidat, Spitzenkandidatin, Anwärter*, Herausforderer
  it: candidat*, candidatura, candidature, aspirante, capolista, sfidante
  pt: candidat*, candidatura, candidaturas, postulante, cabeça de chapa, cabeça de lista
campaign 2 ~ election, propaganda, promote
  en: campaign, campaigner, campaigning, election campaign, canvass, stump speech, campaign trail, on the stump, whistle-stop
  fr: campagne électorale, campagne, campagnes, faire campagne, meeting, meetings
  es: campaña, campañas, campaña electoral, mitin, mítines, hacer campaña
  de: Kampagne*, Wahlkampf*, Wahlkämpfe, Wahlkampagne, Wahlkampfauftritt, Kundgebung*
  it: campagna, campagne, campagna elettorale, comizio, comizi
  pt: campanha, campanhas, campanha eleitoral, comício, comícios
election-fraud 4 ~ fraud, election, manipulate
  en: election fraud, voter fraud, rigged election, stolen election, ballot stuffing, vote rigging, electoral fraud, election interference, election meddling, meddle in the election, gerrymandering
  fr: fraude électorale, fraudes électorales, élection truquée, bourrage d'urnes, ingérence électorale, ingérence, ingérences, élection volée
  es: fraude electoral, elecciones amañadas, pucherazo, injerencia electoral, injerencia, robo electoral, elecciones robadas
  de: Wahlbetrug, Wahlfälschung*, Wahlmanipulation, gestohlene Wahl, Wahleinmischung, Wahlbeeinflussung, manipulierte Wahl
  it: brogli, frode elettorale, brogli elettorali, elezioni truccate, ingerenza, ingerenze, elezioni rubate
  pt: fraude eleitoral, fraude nas urnas, eleição roubada, eleições fraudulentas, ingerência eleitoral, ingerência, interferência eleitoral
referendum 4 ~ vote, election
  en: referendum, referenda, plebiscite, popular vote, ballot measure, ballot initiative
  fr: référendum*, plébiscite, votation, votations, initiative populaire
  es: referéndum, referendos, plebiscito, consulta popular
  de: Referendum, Referenden, Volksabstimmung, Volksentscheid*, Volksbegehren, Plebiszit, Volksinitiative
  it: referendum, plebiscito, consultazione popolare, quesito referendario
  pt: plebiscito, consulta popular, =referendo, =referendos
political-ad 4 ~ advertise, campaign
  en: political ad, political ads, political advertising, attack ad, campaign ad, political advertisement, microtargeting
  fr: publicité politique, publicités politiques, spot de campagne, microciblage
  es: publicidad política, anuncios políticos, propaganda electoral, anuncio político
  de: politische Werbung, Wahlwerbung, politische Anzeigen, Wahlwerbespot, Mikrotargeting
  it: pubblicità politica, spot elettorale, spot elettorali, inserzioni politiche, propaganda elettorale
  pt: publicidade política, anúncio político, anúncios políticos, propaganda eleitoral, impulsionamento
campaign-donation 4 ~ donate, campaign, fund, party
  en: campaign donation, campaign finance, campaign contribution, party funding, party donation, super PAC, dark money, slush fund, war chest, campaign donor
  fr: financement de campagne, comptes de campagne, don au parti, dons aux partis, caisse noire, financement illégal, financement des partis
  es: financiación de campaña, financiación ilegal, donación al partido, caja b, caja negra, financiamiento de campaña, fondos de campaña
  de: Parteispende*, Wahlkampfspende, Parteienfinanz*, Wahlkampffinanzierung, schwarze Kasse, Spendenaffäre, schwarze Kassen
  it: finanziamento ai partiti, finanziamento illecito, fondi neri, finanziamento elettorale, donazione al partito
  pt: financiamento de campanha, doação de campanha, doações de campanha, caixa dois, financiamento partidário, saco azul
impeach 4 ~ dismiss, president, charge
  en: impeach, impeachment, no-confidence, motion of no confidence, vote of no confidence, oust, ousted, ouster, remove from office, removed from office, =topple
  fr: destitu*, destitution, motion de censure, impeachment, vote de défiance, limog*, évincé
  es: destitu*, destitución, moción de censura, juicio político, impeachment, voto de censura, =derrocar, =derrocó, =derrocado, =derrocamiento
  de: Amtsenthebung*, Misstrauensvotum, Misstrauensantrag, abgesetzt, gestürzt, des Amtes enthoben, Impeachment, =stürzen
  it: destitu*, impeachment, mozione di sfiducia, sfiduciat*, messa in stato d'accusa, rovesciat*
  pt: destitu*, impeachment, moção de censura, afastamento do presidente, cassação, impugnação de mandato
coup 4 ~ attack, dictatorship, army
  en: coup, coup d'etat, putsch, overthrow, overthrew, insurrection, uprising, takeover by the military, mutiny, power grab
  fr: coup d'état, putsch*, insurrection*, soulèvement*, coup de force, rébellion, mutinerie
  es: golpe de estado, golpista*, golpe militar, insurrección, =levantamiento, sublevación, cuartelazo, rebelión
  de: Putsch*, Staatsstreich*, Umsturz*, Aufstand, Aufstände, Militärputsch, Rebellion*, Meuterei
  it: colpo di stato, golpe, golpist*, insurrezion*, rivolta, sollevazione, ammutinamento
  pt: golpe de estado, golpista*, golpe militar, insurreição, =levante, sublevação, rebelião
revolution 3 ~ coup, protest, change
  en: revolution, revolutionary, upheaval, revolt, uprising
  fr: révolution*, révolte*, insurgé*, bouleversement
  es: revolución, revoluciones, revolucionari*, revuelta*
  de: Revolution*, revolutionär*, Revolte*, Umbruch, Umbrüche
  it: rivoluzion*, rivolt*
  pt: revolução, revoluções, revolucionári*, revolta*
political-appointment 3 ~ appoint, minister, official
  en: cabinet reshuffle, reshuffle, nominee for, confirmation hearing, swearing-in, inauguration, inaugurated, take office, took office, cabinet pick
  fr: remaniement, remaniements, prise de fonctions, investiture, passation de pouvoirs, entrée en fonction
  es: remodelación del gobierno, crisis de gobierno, toma de posesión, investidura, asumió el cargo, juró el cargo
  de: Kabinettsumbildung, Amtseinführung, Amtsantritt, Vereidigung, Regierungsumbildung, Inauguration
  it: rimpasto, insediamento, entrata in carica, giuramento dei ministri, investitura
  pt: reforma ministerial, remodelação governamental, tomada de posse, tomou posse, posse presidencial, investidura
term-of-office 3 ~ election, duration
  en: term of office, second term, first term, mandate, term limit, tenure, in office
  fr: mandat, mandats, quinquennat, second mandat, législature
  es: mandato, mandatos, legislatura, segundo mandato, sexenio
  de: Amtszeit*, Amtsperiode, Legislaturperiode, Mandat, Mandate
  it: legislatura, secondo mandato, =mandato, =mandati
  pt: mandato, mandatos, legislatura, segundo mandato
# state tasks
state-budget 3 ~ budget, tax, spend
  en: public spending, government spending, state budget, federal budget, austerity, public finances, taxpayer money, public purse, public funds, public money, government shutdown
  fr: dépenses publiques, budget de l'état, austérité, finances publiques, argent public, argent du contribuable, deniers publics, fonds publics
  es: gasto público, presupuestos generales, presupuesto del estado, austeridad, finanzas públicas, dinero público, erario, fondos públicos
  de: Staatshaushalt*, Bundeshaushalt*, Sparpolitik, Staatsausgaben, Steuergeld*, öffentliche Gelder, Haushaltsloch, Staatskasse*, öffentliche Mittel
  it: spesa pubblica, legge di bilancio, manovra finanziaria, finanze pubbliche, denaro pubblico, soldi pubblici, erario, austerità, fondi pubblici
  pt: gasto público, gastos públicos, orçamento do estado, austeridade, finanças públicas, dinheiro público, erário, verbas públicas, cofres públicos
taxpayer 3 ~ tax, citizen
  en: taxpayer, ratepayer, tax-paying
  fr: contribuable*
  es: contribuyente*
  de: Steuerzahler*
  it: contribuent*
  pt: contribuinte*
welfare-state 3 ~ welfare, pension, policy
  en: welfare state, social security, social services, benefits system, social safety net, entitlement programs, social programme
  fr: sécurité sociale, état-providence, aides sociales, protection sociale, prestations sociales, minima sociaux
  es: seguridad social, estado del bienestar, ayudas sociales, prestaciones sociales, bienestar social
  de: Sozialstaat*, Sozialhilfe*, Sozialleistung*, Bürgergeld, Sozialversicherung, Grundsicherung
  it: stato sociale, previdenza sociale, sussidi, prestazioni sociali, assistenza sociale, reddito di cittadinanza
  pt: segurança social, estado social, estado de bem-estar, prestações sociais, assistência social
freedom 3 ~ rights, democracy, release-free
  en: freedom, liberty, liberties, emancipation, =liberate, =liberated, =liberation, =freely
  fr: liberté*, librement, libre expression, émancip*
  es: libertad, libertades, libremente, emancip*
  de: Freiheit*, freiheitlich*, Emanzip*
  it: libertà, liberamente, emancip*
  pt: liberdade*, livremente, emancip*
free-speech 4 ~ freedom, censor, press
  en: free speech, freedom of speech, freedom of expression, press freedom, freedom of the press, first amendment
  fr: liberté d'expression, liberté de la presse, liberté d'opinion, liberté de parole
  es: libertad de expresión, libertad de prensa, libertad de opinión
  de: Meinungsfreiheit, Pressefreiheit, Redefreiheit, freie Meinungsäußerung
  it: libertà di espressione, libertà di stampa, libertà di parola, libertà di opinione
  pt: liberdade de expressão, liberdade de imprensa, liberdade de opinião
censor 4 ~ ban, block, delete, silence
  en: censor, censorship, suppress, suppression, muzzle, gag, gagged, stifle, silenced, clamp down on media, book ban
  fr: censur*, bâillonn*, musel*
  es: censur*, amordaz*, silenci*, acall*
  de: Zensur*, zensier*, mundtot, unterdrück*, Maulkorb
  it: censur*, imbavagli*, mettere a tacere, messo a tacere, bavaglio
  pt: censur*, amordaç*, silenci*, mordaça
oppress 4 ~ dictatorship, abuse, violence
  en: oppress, oppression, oppressive, repress, repressive, persecute, persecution, crackdown, subjugate, clampdown, =repression, =repressive
  fr: opprim*, oppress*, répress*, réprim*, perséc*, persécution
  es: oprim*, opres*, represi*, reprim*, persecución, subyug*, mano dura
  de: unterdrück*, Unterdrückung*, Repression*, Verfolgung, hartes Durchgreifen
  it: opprim*, oppress*, repress*, persecuz*, perseguit*, giro di vite
  pt: oprim*, opress*, repress*, reprim*, perseguição
citizen 2 ~ resident, population, vote
  en: citizen, citizens, citizenry, citizenship, naturalise, naturalize, passport, civic
  fr: citoyen, citoyenne, citoyens, citoyenneté, ressortissant*, naturalis*, nationalité, civique*
  es: ciudadan*, ciudadanía, nacionalidad, nacionaliz*, cívic*
  de: Bürger, Bürgerin, Bürgerinnen, Staatsbürger*, Staatsangehör*, Einbürgerung*, Bürgerschaft
  it: cittadin*, cittadinanza, nazionalità, naturalizz*, civic*
  pt: cidadão, cidadã, cidadãos, cidadania, nacionalidade, naturaliz*, cívic*
border 3 ~ migration, customs, country
  en: border, frontier, borderland, cross-border, border wall, checkpoint, border control, border patrol
  fr: frontière*, frontalier*, transfrontal*, contrôles aux frontières, poste-frontière
  es: frontera*, fronteriz*, transfronteriz*, control fronterizo
  de: Grenze, Grenzen, Grenzübergang, Grenzkontrolle*, Grenzschutz, Grenzpolizei, grenzüberschreitend, grenze, grenzen
  it: frontier*, confine, confini, transfrontaliero, transfrontaliera, valico
  pt: fronteira*, fronteiriç*, transfronteir*, controlo fronteiriço
customs 4 ~ border, tariff, import
  en: =customs, customs officer, customs duty, customs duties, customs union
  fr: douane*, douanier*, droits de douane
  es: aduana*, aduaner*
  de: Zoll, Zölle, Zollbeamt*, Zollunion
  it: dogana, dogane, doganal*, dazio, dazi
  pt: alfândega*, aduaneir*, aduana*, alfandegár*
migration 3 ~ border, refugee, foreign
  en: migrant, immigrant, immigration, immigrate, emigrate, emigrant, emigration, influx, newcomer, undocumented, =migration, =migratory
  fr: migration, migratoire, migrant, migrante, migrants, immigr*, émigr*, sans-papiers, flux migratoire
  es: migración, migraciones, migrante, migrantes, migratorio, migratoria, inmigr*, emigr*, indocumentad*, sin papeles
  de: Migration*, Migrant*, Einwander*, Zuwander*, Auswander*, Zuzug, eingewandert, Immigrant*
  it: migra*, immigra*, emigra*, clandestini, =sbarchi
  pt: migração, migrações, migrante, migrantes, migratório, imigra*, emigra*, indocumentad*, sem papéis
refugee 3 ~ migration, escape, humanitarian
  en: refugee, asylum, asylum seeker, asylum-seeker, displaced, fleeing war, refugee camp, boat people
  fr: réfugié*, asile, demandeur d'asile, demandeurs d'asile, exilé*, =déplacés
  es: refugiad*, asilo, solicitante de asilo, desplazad*, exiliad*
  de: Flüchtling*, Asyl*, Geflüchtete*, Vertriebene*, Schutzsuchende*
  it: profugh*, profugo, rifugiat*, asilo, richiedente asilo, richiedenti asilo, sfollat*
  pt: refugiad*, asilo, requerente de asilo, deslocad*, exilad*
deport 4 ~ migration, detain
  en: deport, deportation, deportee, expel, expelled, expulsion, removal flight, repatriate, pushback, send back home
  fr: déport*, reconduite à la frontière, obligation de quitter le territoire, refoul*, rapatri*, =expulsé, =expulsée, =expulsés, =expulser, =expulsion, =expulsions
  es: expuls*, repatri*, devolución en caliente, devoluciones en caliente, =deportar, =deportado, =deportados, =deportada, =deportación, =deportaciones, =deportó
  de: abschieb*, abgeschoben, Abschiebung*, ausgewiesen, Ausweisung*, Rückführung*, Pushback*, Zurückweisung an der Grenze
  it: espuls*, espell*, rimpatri*, deport*, respingiment*
  pt: deport*, expuls*, repatri*
visa 4 ~ border, permission, travel
  en: visa, visas, residence permit, work permit, green card, leave to remain, travel document
  fr: titre de séjour, titres de séjour, permis de séjour, carte de séjour, =visa, =visas
  es: visado, visados, visa, visas, permiso de residencia, permiso de trabajo
  de: Visum, Visa, Aufenthaltstitel, Aufenthaltserlaubnis, Aufenthaltsgenehmigung, Arbeitserlaubnis
  it: visto d'ingresso, visti d'ingresso, permesso di soggiorno, visto turistico, permesso di lavoro
  pt: visto de, vistos de, autorização de residência, visto de trabalho
foreign 2 ~ country, international, migration
  en: foreign, foreigner, overseas, abroad, alien, offshore, from abroad
  fr: étranger, étrangère, étrangers, étrangères, à l'étranger, outre-mer
  es: extranjer*, en el extranjero, foráne*, en el exterior
  de: ausländisch*, Ausländer*, Ausland, im Ausland, fremd, fremde, fremden, auswärtig*
  it: straniero, straniera, stranieri, straniere, estero, estera, esteri, all'estero
  pt: estrangeir*, no exterior, no estrangeiro
international 1 ~ foreign, country
  en: international, internationally, global, worldwide, world, multilateral, transnational, around the globe
  fr: international*, internationaux, mondial*, mondiaux, planétaire, monde entier, multilatéral*
  es: internacional*, mundial*, global*, mundo entero, multilateral*
  de: international*, weltweit*, global*, Weltgemeinschaft, multilateral*
  it: internazional*, mondial*, global*, multilateral*
  pt: internacional, internacionais, internacionalm*, mundial, mundiais, global, globais, multilater*
diplomacy 3 ~ negotiate, international
  en: diplomacy, diplomat, diplomatic, ambassador, embassy, consul, consulate, envoy, foreign minister, foreign policy, statecraft
  fr: diplomat*, diplomatie, ambassad*, consul, consulat, politique étrangère, émissaire
  es: diplomátic*, diplomacia, embajad*, cónsul, consulado, política exterior
  de: Diplomat*, diplomatisch*, Botschafter*, Konsul, Konsulat, Außenpolitik, außenpolitisch
  it: diplomati*, diplomazia, ambasciat*, politica estera, =consolato
  pt: diplomát*, diplomat*, diplomacia, embaixad*, cônsul, consulado, política externa
treaty 2 ~ deal, agree, international
  en: treaty, treaties, pact, international agreement, trade deal, ratify, ratification, =convention, =conventions, =accord, =accords
  fr: accord international, accords internationaux, pacte, convention, conventions, accord de libre-échange, ratifi*, traité de, traité sur, traité international, =traités
  es: pacto, pactos, convenio, convenios, acuerdo internacional, convención, ratific*, =tratado, =tratados
  de: Abkommen, Staatsvertrag, Pakt, Konvention, Freihandelsabkommen, ratifizier*, Ratifizierung, Vertragswerk
  it: patto, patti, convenzione, convenzioni, accordo internazionale, ratific*, =trattato, =trattati
  pt: =tratado, =tratados, pacto, pactos, convenção, convenções, acordo internacional, ratific*
summit 3 ~ meet, diplomacy, negotiate
  en: summit, bilateral talks, high-level talks, general assembly, =conference, =conferences
  fr: sommet, sommets, conférence internationale, assemblée générale, forum
  es: cumbre, cumbres, conferencia internacional, asamblea general, foro
  de: Gipfel*, Gipfeltreffen, Konferenz*, Generalversammlung, Forum, Vollversammlung
  it: vertice, vertici, summit, conferenza internazionale, assemblea generale, forum
  pt: cimeira, cimeiras, cúpula, cúpulas, conferência internacional, assembleia geral, fórum
sanction 3 ~ punish, ban
  en: sanction, sanctions, sanctioned, embargo, economic sanctions, blacklisted, asset freeze, travel ban
  fr: sanction, sanctions, sanctionn*, embargo, gel des avoirs
  es: sanción, sanciones, sancion*, embargo, congelación de activos
  de: Sanktion*, sanktionier*, Embargo, Handelsembargo, Strafmaßnahme*, Einreiseverbot
  it: sanzion*, embargo, congelamento dei beni
  pt: sanção, sanções, sancion*, embargo, congelamento de ativos
independence 2 ~ nationalism, freedom
  en: independence, independent, independently, autonomy, autonomous, sovereignty, sovereign, secession, secede, separatist, breakaway, self-determination
  fr: indépend*, autonom*, souveraineté, souverain*, sécession, autodétermin*, séparatis*
  es: independ*, soberan*, secesi*, separat*, autodetermin*, =autonomía, =autonomías, =autonómico
  de: unabhängig*, Unabhängigkeit*, Autonomie*, autonom*, Souveränität, souverän*, Sezession*, Abspaltung*, Selbstbestimmung, Separatis*
  it: indipend*, autonom*, sovran*, secession*, autodetermin*, separatis*
  pt: independ*, soberan*, secess*, separat*, autodetermin*, =autonomia
colonialism 4 ~ oppress, country
  en: colonial, colonialism, colony, colonies, colonise, colonize, empire, imperial, imperialism
  fr: colonia*, coloniaux, colonie, colonies, colonis*, empire, impérial*
  es: colonial*, colonias, coloniz*, imperio, imperial*
  de: Kolonie*, kolonial*, Imperium, imperialis*
  it: colonial*, colonia, colonie, colonizz*, impero, imperial*
  pt: colonial, coloniais, colonialis*, colónia*, colônia*, coloniz*, império, imperial*
# war
war 2 ~ army, attack, invade
  en: war, warfare, wartime, conflict, hostilities, armed conflict, battlefield, civil war, at war, war-torn
  fr: guerre*, guerrier*, conflit, conflits, champ de bataille, conflit armé, =hostilités
  es: guerra*, bélic*, conflicto armado, conflicto, conflictos, hostilidades, contienda
  de: Kriegs*, Bürgerkrieg*, Konflikt, Konflikte, Feindseligkeiten, Schlachtfeld, krieg, kriege, =Krieges, =Kriegen, Kriegsgebiet, Kriegsende
  it: guerra, guerre, bellic*, conflitto, conflitti, ostilità, campo di battaglia
  pt: guerra*, bélic*, conflito armado, conflito, conflitos, hostilidades
army 3 ~ war, soldier, weapon
  en: army, military, armed forces, navy, air force, troops, defence forces, defense department, militia, battalion
  fr: =armée, =armées, militaire, militaires, forces armées, marine nationale, armée de l'air, troupes, milice*, bataillon
  es: ejército, ejércitos, militar, militares, fuerzas armadas, marina de guerra, fuerza aérea, tropas, milicia*, batallón
  de: Armee*, Militär*, militärisch*, Bundeswehr, Streitkräfte*, Truppe, Truppen, Marine, Luftwaffe, Miliz*, Heer
  it: esercito, eserciti, militare, militari, forze armate, marina militare, aeronautica militare, truppe, milizi*
  pt: exército*, militar, militares, forças armadas, marinha de guerra, força aérea, tropas, milíci*, tropa
soldier 3 ~ army, war
  en: soldier, serviceman, servicemen, veteran, conscript, conscription, infantry, combatant, fighter, mercenary, marines, paratrooper, colonel
  fr: soldat*, conscri*, vétéran*, combattant*, mercenaire*, fantassin*, légionnaire*, colonel, ancien combattant
  es: soldad*, veteran*, combatiente*, mercenari*, infantería, coronel, conscrip*
  de: Soldat*, Veteran*, Wehrpflicht*, Kämpfer*, Söldner*, Infanterie, Oberst, =Rekrut, =Rekruten
  it: soldat*, veteran*, combattent*, mercenari*, fanteria, colonnello, coscritt*
  pt: soldad*, veteran*, combatente*, mercenári*, infantaria, coronel
weapon 3 ~ war, shooting, army
  en: weapon, weapons, weaponry, =arms, gun, firearm, rifle, pistol, missile, rocket, ammunition, munitions, warhead, grenade, handgun, arms deal
  fr: =arme, =armes, armement, fusil*, pistolet*, missile*, roquette*, munition*, char d'assaut, ogive*, obus, grenade*, arme à feu
  es: arma, armas, armament*, fusil*, pistola*, misil, misiles, cohete*, municion*, munición, tanque*, granada*, arma de fuego
  de: Pistole*, Rakete*, Munition, Panzer*, Sprengkopf, Sprengköpfe, Granate*, Schusswaffe*, Rüstung*, =Waffe, =Waffen, Waffenlieferung, gewehr, gewehre, sturmgewehr
  it: arma, armi, armamento, armamenti, fucile, fucili, pistola, missile, missili, munizion*, carro armato, carri armati, granat*, =razzo, =razzi
  pt: arma, armas, armament*, fuzil, fuzis, espingarda, pistola*, míssil, mísseis, foguete*, munição, munições, tanque*, granada*, arma de fogo
nuclear-weapon 4 ~ weapon, nuclear
  en: nuclear weapon, atomic bomb, nuclear bomb, nuclear arsenal, warhead, enrichment, weapons of mass destruction, chemical weapon, nuke
  fr: arme nucléaire, armes nucléaires, bombe atomique, arsenal nucléaire, ogive nucléaire, armes de destruction massive, arme chimique, armes chimiques
  es: arma nuclear, armas nucleares, bomba atómica, bomba nuclear, arsenal nuclear, armas de destrucción masiva, armas químicas
  de: Atomwaffe*, Atombombe*, Kernwaffe*, Nuklearwaffe*, Massenvernichtungswaffen, Chemiewaffe*, Atomsprengkopf
  it: arma nucleare, armi nucleari, bomba atomica, bomba nucleare, arsenale nucleare, armi di distruzione di massa, armi chimiche
  pt: arma nuclear, armas nucleares, bomba atómica, bomba atômica, arsenal nuclear, armas de destruição em massa, armas químicas
attack 2 ~ assault, war, violence, invade
  en: attack, attacked, attacker, raid, ambush, onslaught, airstrike, air strike, incursion, strike on, =offensive, =offensives
  fr: assaut, assauts, raid, raids, embuscade*, frappe aérienne, frappes aériennes, incursion*, =offensive, =offensives, =attaque, =attaques, =attaquer, =attaqué, =attaquée, =attaqués, =attaquent
  es: ataque*, atac*, asalto, ofensiva, ofensivas, emboscada*, bombardeo aéreo, incursión, incursiones
  de: Angriff*, angreif*, angegriffen, griff _ an, greift _ an, Attacke*, Offensive*, Hinterhalt, Luftangriff*, Luftschlag, =Überfall, =Überfälle
  it: assalto, offensiva, offensive, imboscata, raid, incursion*, attacco, attacchi, =attaccare, =attaccato, =attacca
  pt: ataque*, assalto, emboscada*, incursão, =ofensiva, =ofensivas, =investida, =atacar, =ataca, =atacou, =atacado, =atacada, =atacaram
bomb 3 ~ attack, explosion, weapon
  en: bomb, bomber, bombing, bombard, bombardment, shelling, explosive, car bomb, blow up, blew up, airstrike
  fr: bombe*, bombard*, explosif, explosifs, pilonn*, bombardement*, attentat à la bombe, frappe aérienne, frappes aériennes
  es: bomba, bombas, bombarde*, explosivo*, coche bomba, artefacto explosivo
  de: Bombe*, bombardier*, Sprengstoff*, Sprengsatz, Sprengsätze, Beschuss, Bombenanschlag, Bombardement
  it: bomba, bombe, bombard*, esplosivo, esplosivi, autobomba, ordigno, ordigni
  pt: bombarde*, explosivo*, carro-bomba, engenho explosivo, =bomba, =bombas
terrorism 3 ~ attack, extremism, crime
  en: terrorism, terrorist, terror attack, suicide bomber, jihadist, terror group, terror, militant group, suicide attack
  fr: terroris*, attentat*, kamikaze*, djihadis*, jihadis*, terreur
  es: terroris*, atentado*, yihadis*, kamikaze*, terror
  de: Terror*, Terrorismus, Terrorist*, Anschlag, Anschläge, Selbstmordattentäter, Dschihadis*, Attentat*
  it: terroris*, attentat*, kamikaze, jihadis*, terrore
  pt: terroris*, atentado*, jihadis*, homem-bomba, terror
invade 3 ~ attack, war, occupy
  en: invade, invaded, invasion, invader, incursion, annex, annexation, overrun, march into, aggression, seize territory
  fr: envah*, invasion*, annexer, annexé, annexion, agresseur, guerre d'agression, incursion*
  es: invad*, invasi*, anexi*, anexión, agresor
  de: Invasion*, einmarsch*, einmarschier*, Einmarsch, annektier*, Annexion*, überfiel, Angriffskrieg, eingefallen
  it: invad*, invas*, invasion*, annettere, annesso, annession*, aggressore
  pt: invad*, invas*, agressor, =anexar, =anexou, =anexação
occupy 3 ~ invade, control
  en: occupy, occupied, occupation, occupying forces, occupier, settlement policy, military occupation
  fr: territoires occupés, occupation militaire, puissance occupante, forces d'occupation, zone occupée
  es: ocupación militar, territorios ocupados, fuerzas de ocupación, potencia ocupante, zona ocupada
  de: besetzt, Besatzung*, Besetzung, Besatzer, okkupier*, besetzte Gebiete, =besetzen
  it: occupazione militare, territori occupati, forze di occupazione, potenza occupante
  pt: ocupação militar, territórios ocupados, forças de ocupação, potência ocupante
ceasefire 4 ~ peace, war, negotiate
  en: ceasefire, cease-fire, truce, armistice, lay down arms, laid down arms, peace deal, halt to fighting
  fr: cessez-le-feu, trêve, armistice, cessation des hostilités
  es: alto el fuego, cese al fuego, tregua, armisticio, cese de hostilidades, cese el fuego
  de: Waffenstillstand, Waffenruhe, Feuerpause, Feuerpausen
  it: cessate il fuoco, cessate-il-fuoco, tregua, armistizio
  pt: cessar-fogo, trégua, tréguas, armistício
peace 3 ~ ceasefire, treaty, war
  en: peace, peaceful, peacefully, peacekeeping, peacekeeper, pacifist, reconciliation, peacemaker
  fr: paix, pacifiquement, pacifis*, casque bleu, casques bleus, réconcili*
  es: paz, pacíficamente, pacifis*, reconcili*, cascos azules
  de: Frieden*, friedlich*, Friedens*, Pazifis*, Versöhnung*, Blauhelm*
  it: pace, pacificamente, pacifis*, riconcili*, caschi blu
  pt: paz, pacificamente, pacifis*, reconcili*, capacetes azuis
war-crime 4 ~ war, crime
  en: war crime, war crimes, genocide, ethnic cleansing, crimes against humanity, atrocity, atrocities, mass grave
  fr: crime de guerre, crimes de guerre, génocid*, nettoyage ethnique, crimes contre l'humanité, atrocité*, charnier*
  es: crimen de guerra, crímenes de guerra, genocid*, limpieza étnica, crímenes de lesa humanidad, atrocidad*, fosa común
  de: Kriegsverbrech*, Völkermord*, Genozid*, ethnische Säuberung, Verbrechen gegen die Menschlichkeit, Gräueltat*, Massengrab
  it: crimine di guerra, crimini di guerra, genocid*, pulizia etnica, crimini contro l'umanità, atrocità, fossa comune
  pt: crime de guerra, crimes de guerra, genocíd*, limpeza étnica, crimes contra a humanidade, atrocidade*, vala comum
humanitarian 3 ~ refugee, help
  en: humanitarian, humanitarian aid, relief effort, aid worker, aid agency, relief supplies, aid convoy
  fr: humanitaire*, aide humanitaire, convoi humanitaire
  es: humanitari*, ayuda humanitaria, cooperante*
  de: humanitär*, Hilfsorganisation, Hilfsorganisationen, Hilfsgüter, Hilfskonvoi, Entwicklungshilfe
  it: umanitari*, aiuti umanitari, =cooperante
  pt: humanitári*, ajuda humanitária
emergency-state 4 ~ lockdown, law, crisis
  en: state of emergency, emergency powers, martial law, curfew, lockdown order, emergency decree
  fr: état d'urgence, loi martiale, couvre-feu, pleins pouvoirs, état de siège
  es: estado de emergencia, estado de alarma, estado de excepción, ley marcial, toque de queda
  de: Ausnahmezustand, Notstand, Kriegsrecht, Ausgangssperre*, Notstandsgesetz
  it: stato di emergenza, stato d'emergenza, legge marziale, coprifuoco, pieni poteri
  pt: estado de emergência, estado de exceção, lei marcial, toque de recolher, recolher obrigatório, estado de sítio
# the streets
protest 3 ~ oppose, strike
  en: rally, take to the streets, took to the streets, marchers, =marched, picket, sit-in, riot, rioter, unrest, =protest, =protests, =protested, =protesting, =protester, =protesters, =protestor, =protestors, =demonstration, =demonstrations, =demonstrator, =demonstrators
  fr: manifestation*, manifestant*, manif, manifs, descendre dans la rue, descendus dans la rue, rassemblement, émeut*, cortège*, =protester, =proteste, =protestent, =protestation, =protestations, =protesté
  es: manifestación, manifestaciones, manifestante*, salir a las calles, salieron a las calles, disturbio*, =protesta, =protestas, =protestar, =protestaron, =protestan
  de: Protest*, protestier*, Demonstration*, Demonstrant*, demonstrier*, Demo, Demos, Kundgebung*, auf die Straße, Krawall*, Ausschreitung*
  it: manifestazion*, manifestant*, corteo, cortei, scendere in piazza, sceso in piazza, scesi in piazza, disordini, sit-in, =protesta, =proteste, =protestare, =protestano, =protestato
  pt: manifestação, manifestações, manifestante*, passeata*, sair às ruas, saíram às ruas, foram às ruas, tumulto*, motim, =protesto, =protestos, =protestar, =protestam, =protestaram
activist 3 ~ protest, advocacy-group, campaign
  en: campaigner, militant, dissident, grassroots, rights group, =activism, =activist, =activists, =organiser, =organisers, =organizer, =organizers
  fr: activis*, militant*, dissident*, défenseur des droits, contestataire*
  es: activis*, militante*, disidente*, opositor*
  de: Aktivist*, Aktivismus, Bürgerrechtler*, Dissident*, Menschenrechtler, Umweltschützer*, Regimekritiker*
  it: attivis*, militant*, dissident*
  pt: ativis*, militante*, dissidente*
petition 4 ~ request, protest, sign
  en: signatories, signatory, signatures collected, open letter, sign a petition, =petition, =petitions
  fr: pétition*, signataire*, lettre ouverte, tribune signée
  es: petición ciudadana, recogida de firmas, firmante*, carta abierta, firmas recogidas
  de: Petition*, Unterschriftensammlung, Unterzeichner*, offener Brief, offenen Brief
  it: petizion*, raccolta firme, raccolta di firme, firmatari*, lettera aperta
  pt: petição pública, abaixo-assinado, signatári*, carta aberta, petição online
civil-society 3 ~ organisation, activist, citizen
  en: civil society, non-governmental, NGO, nonprofit, non-profit, civic group, grassroots movement, movement
  fr: société civile, ONG, organisation non gouvernementale, milieu associatif, mouvement citoyen, association à but non lucratif
  es: sociedad civil, ONG, organización no gubernamental, movimiento ciudadano, sin ánimo de lucro, sin fines de lucro
  de: Zivilgesellschaft, zivilgesellschaftlich, NGO, Nichtregierungsorganisation, Bürgerinitiative, gemeinnützig*, Bürgerbewegung
  it: società civile, ONG, organizzazione non governativa, movimento civico, senza scopo di lucro, terzo settore
  pt: sociedade civil, ONG, organização não governamental, movimento cívico, sem fins lucrativos
ideology 3 ~ politics, believe
  en: ideology, ideological, doctrine, dogma, worldview, communist, fascism, fascist, =communism, =liberalism, =capitalism, =socialism, =socialist, =socialists
  fr: idéolog*, doctrine*, dogme*, communis*, socialisme, fascis*, libéralisme, capitalis*
  es: ideolog*, ideológ*, doctrina*, dogma*, comunis*, =socialismo, fascis*, liberalismo, capitalis*
  de: Ideologie*, ideologisch*, Doktrin*, Dogma, Weltanschauung, Kommunis*, kommunistisch*, Sozialismus, Faschis*, faschistisch*, Kapitalismus
  it: ideolog*, dottrin*, dogma, comunis*, =socialismo, fascis*, liberalismo, capitalis*
  pt: ideolog*, ideológ*, doutrin*, dogma*, comunis*, =socialismo, fascis*, liberalismo, capitalis*
crisis 2 ~ emergency, war
  en: crisis, crises, turmoil, meltdown, upheaval, chaos, =emergency
  fr: crise, crises, tourmente, chaos
  es: crisis, caos, turbulencia*
  de: Krise*, Chaos, Turbulenz*, Notlage
  it: crisi, caos, turbolenz*
  pt: crise, crises, caos, turbulência*
inquiry-committee 4 ~ investigation, parliament, hearing
  en: select committee, house committee, senate committee, parliamentary inquiry, congressional hearing, oversight committee, special counsel, public inquiry, royal commission, committee hearing
  fr: commission d'enquête, commission parlementaire, commission sénatoriale, mission d'information, audition parlementaire
  es: comisión de investigación, comisión parlamentaria, comité del senado, comparecencia parlamentaria, comité de la cámara
  de: Untersuchungsausschuss, Untersuchungsausschüsse, Sonderermittler, parlamentarische Anhörung, Parlamentsausschuss, Senatsausschuss
  it: commissione d'inchiesta, commissione parlamentare, commissione del senato, audizione parlamentare
  pt: comissão parlamentar, comissão de inquérito, comissão parlamentar de inquérito, comitê do senado, audição parlamentar
lobbyist 4 ~ lobby, influence, politician
  en: lobbyist, lobbyists, revolving door, influence peddling, special interests, interest group, pressure group
  fr: lobbyiste*, groupe de pression, groupes de pression, groupe d'intérêt, groupes d'intérêt, pantouflage
  es: lobista*, lobbista*, grupo de presión, grupos de presión, puertas giratorias, puerta giratoria
  de: Lobbyist*, Interessenvertreter, Interessenvertretung, Interessengruppe, Drehtüreffekt
  it: lobbist*, gruppo di pressione, gruppi di pressione, porte girevoli, gruppi di interesse
  pt: lobista*, lobbista*, grupo de pressão, grupos de pressão, porta giratória, portas giratórias
public-service 3 ~ government, official
  en: public service, civil service, public sector, public office, public body, public administration, red tape, bureaucracy
  fr: service public, services publics, fonction publique, secteur public, administration publique, bureaucratie
  es: servicio público, servicios públicos, función pública, sector público, administración pública, burocracia
  de: öffentlicher Dienst, öffentlichen Dienst, Bürokratie, Behördenapparat, Staatsdienst, =Verwaltung, =Verwaltungen, Verwaltungsapparat
  it: servizio pubblico, servizi pubblici, settore pubblico, pubblica amministrazione, burocrazia
  pt: serviço público, serviços públicos, função pública, setor público, administração pública, burocracia
census-id 3 ~ identity, citizen, document
  en: identity card, ID card, national ID, census, passport, birth certificate, voter ID, electoral roll
  fr: carte d'identité, recensement, passeport*, acte de naissance, pièce d'identité, liste électorale
  es: documento de identidad, carné de identidad, censo, pasaporte*, partida de nacimiento, padrón
  de: Personalausweis, Volkszählung, Reisepass, Reisepässe, Geburtsurkunde, Ausweis*, Wählerverzeichnis
  it: carta d'identità, censimento, passaport*, certificato di nascita, liste elettorali
  pt: cartão de cidadão, bilhete de identidade, carteira de identidade, censo, recenseamento, passaporte*, certidão de nascimento
`;
