/** Concepts of people, their relations, their minds and their everyday acts, six languages each; plain text read by the lexicon parser. */
export default `
# Who
person 1 ~ man, woman, individual, public
  en: people, human, human being, folk, folks, someone, somebody, individual, =persons, =person's, person, persons
  fr: personne, personnes, gens, être humain, humain, individu, individus, quelqu'un
  es: persona, personas, gente, ser humano, humano, individuo, individuos, alguien
  de: person, personen, mensch, menschen, leute, leuten, individuum, jemand
  it: persona, persone, gente, essere umano, umano, individuo, individui, qualcuno
  pt: pessoa, pessoas, gente, ser humano, humano, indivíduo, indivíduos, alguém

individual 2 ~ person, private
  en: individual, individuals, individually
  fr: individu, individus, individuel, particulier, particuliers
  es: individuo, individuos, individual, particular, particulares
  de: individuum, individuen, individuell, einzelne, einzelperson, privatperson, privatpersonen
  it: individuo, individui, individuale, privato cittadino
  pt: indivíduo, indivíduos, individual, particular, particulares

man 2 ~ person
  en: man, men, gentleman, guy, male, males, bloke
  fr: homme, hommes, monsieur, masculin, =mâle, =mâles
  es: hombre, hombres, varón, varones, señor, caballero
  de: mann, männer, männern, männlich, herr, herren, kerl
  it: uomo, uomini, maschio, maschile, signore
  pt: homem, homens, masculino, senhor, rapaz

woman 2 ~ person
  en: woman, women, lady, ladies, female, females, feminine
  fr: femme, femmes, dame, dames, féminin, féminine
  es: mujer, mujeres, señora, señoras, femenino, femenina
  de: frau, frauen, weiblich, dame, damen
  it: donna, donne, signora, femminile
  pt: mulher, mulheres, senhora, feminino, feminina

child 2 ~ baby, teenager, son, daughter, school
  en: child, children, kid, kids, youngster, youngsters, schoolchild, schoolchildren, boy, girl, toddler, infant
  fr: enfant, enfants, gamin, gamins, gosse, garçon, fillette, écolier, écoliers, petit garçon
  es: niño, niña, niños, niñas, chico, chica, crío, infantil, infancia, hijos
  de: kind, kinder, kindern, kindes, junge, mädchen, bub, kindheit, kleinkind
  it: bambino, bambini, bambina, bambine, ragazzino, fanciullo, infanzia
  pt: criança, crianças, menino, menina, meninos, garoto, garota, miúdo, infância

minor-age 3 ~ child, teenager
  en: minor, minors, underage, under age, juvenile, juveniles
  fr: mineur, mineure, mineurs, mineures
  es: menor de edad, menores de edad, =menores
  de: minderjährig*, jugendliche
  it: minorenne, minorenni, minori
  pt: menor de idade, menores de idade, =menores

teenager 3 ~ child, youth
  en: teenager, teenagers, teen, teens, adolescent, adolescents, adolescence, youngster
  fr: adolescent, adolescente, adolescents, ado, ados, adolescence
  es: adolescente, adolescentes, adolescencia
  de: teenager, jugendliche, jugendlicher, jugendlichen, halbwüchsige, heranwachsende
  it: adolescente, adolescenti, adolescenza, teenager
  pt: adolescente, adolescentes, adolescência

youth 2 ~ teenager, generation
  en: youth, young people, young adults, the young, youngsters, young person, =young, =younger, =youngest
  fr: jeunesse, jeunes, jeune, jeunes gens
  es: juventud, jóvenes, joven, juvenil
  de: jugend*, junge menschen, jungen menschen, junge leute, jugendliche
  it: gioventù, giovani, giovane, giovanile, ragazzi
  pt: juventude, jovens, jovem, juvenil, moços

baby 3 ~ child, birth
  en: baby, babies, newborn, newborns, infant, infants, toddler
  fr: bébé, bébés, nourrisson, nourrissons, nouveau-né, nouveau-nés
  es: bebé, bebés, recién nacido, recién nacidos, lactante
  de: baby, babys, säugling, säuglinge, neugeborene, neugeborenes
  it: neonato, neonati, bebè, lattante, bimbo
  pt: bebê, bebês, bebé, recém-nascido, recém-nascidos

elderly 2 ~ old, retire, pension
  en: elderly, senior citizen, seniors, older people, old people, old age, aged, =pensioner, =pensioners
  fr: personnes âgées, personne âgée, âgé, aîné, aînés, vieillesse, vieillard, senior, seniors, troisième âge
  es: ancianos, anciano, anciana, personas mayores, tercera edad, vejez, mayores, adultos mayores
  de: senior, senioren, ältere menschen, alte menschen, rentner, greis, alter menschen, hochbetagt
  it: anziano, anziani, anziana, vecchiaia, terza età
  pt: idoso, idosos, idosa, terceira idade, velhice, ancião

age 2 ~ year, old
  en: age, aged, year-old, years old, ageing
  fr: âge, âgé, âgée, vieillissement
  es: edad, años de edad, envejecimiento
  de: alter, jährig*, altersgrenze, altern
  it: età, anni di età, invecchiamento
  pt: idade, anos de idade, envelhecimento

generation 3 ~ age, youth
  en: generational, millennials, baby boomers, =generations, generation, generations
  fr: génération, générations, générationnel
  es: =generación, =generaciones, generacional
  de: generation, generationen
  it: generazione, generazioni, generazionale
  pt: geração, gerações, geracional

family 2 ~ relative, parent, child
  en: family, families, household, kin, next of kin, loved ones, clan
  fr: famille, familles, foyer, familial, familiale, familiaux, ménage, proches
  es: familia, familias, familiar, familiares, hogar, parentela
  de: familie, familien, angehörige, angehörigen, haushalt, verwandtschaft, familiär
  it: famiglia, famiglie, familiare, familiari, nucleo familiare
  pt: família, famílias, familiar, familiares, lar

relative 3 ~ family
  en: cousin, uncle, aunt, nephew, niece, grandparent, grandmother, grandfather, grandson, grandchildren, in-laws, =relative, =relatives
  fr: parent éloigné, cousin, cousine, oncle, neveu, nièce, grand-mère, grand-père, grands-parents, petit-fils, petits-enfants
  es: pariente, parientes, primo, tío, tía, sobrino, sobrina, abuela, abuelo, abuelos, nieto
  de: verwandte, verwandter, verwandten, cousin, cousine, onkel, tante, neffe, =nichte, großmutter, großvater, großeltern, enkel, oma, opa
  it: parente, parenti, cugino, cugina, zio, zia, nipote, nonna, nonno, nonni
  pt: parente, parentes, primo, tio, tia, sobrinho, sobrinha, avó, avô, avós, neto

parent 3 ~ mother, father, family
  en: parent, parents, parental, parenthood, parenting, legal guardian
  fr: parents, parent, parental, parentale, tuteur légal
  es: padres, progenitor, progenitores, parental, tutor legal
  de: eltern, elternteil, elterlich, erziehungsberechtigte
  it: genitore, genitori, genitoriale
  pt: progenitor, progenitores, parental, =pais

mother 3 ~ parent, woman
  en: mother, mothers, mum, mom, motherhood, maternal
  fr: mère, mères, maman, maternité, maternel
  es: madre, madres, mamá, maternidad, materno
  de: mutter, mütter, müttern, mama, mutterschaft, mütterlich
  it: madre, madri, mamma, maternità, materno
  pt: =mãe, =mães, mamãe, maternidade, materno

father 3 ~ parent, man
  en: father, fathers, dad, daddy, fatherhood, paternal
  fr: père, pères, papa, paternité, paternel
  es: padre, paternidad, paterno
  de: vater, väter, vätern, papa, vaterschaft, väterlich
  it: padre, padri, paternità, paterno
  pt: pai, papai, paternidade, paterno

son 3 ~ child, family
  en: son, sons, stepson
  fr: beau-fils, =fils
  es: hijo, hijastro
  de: sohn, söhne, söhnen, stiefsohn
  it: figlio, figli, figliastro
  pt: filho, filhos, enteado

daughter 3 ~ child, family
  en: daughter, daughters, stepdaughter
  fr: fille, filles, belle-fille
  es: hija, hijas, hijastra
  de: tochter, töchter, töchtern, stieftochter
  it: figlia, figlie, figliastra
  pt: filha, filhas, enteada

sibling 3 ~ family
  en: sibling, siblings, brother, brothers, sister, sisters, twin, twins
  fr: frère, frères, sœur, sœurs, fratrie, jumeau, jumeaux, jumelles
  es: hermano, hermana, hermanos, hermanas, gemelo, mellizo
  de: geschwister, bruder, brüder, schwester, schwestern, zwilling, zwillinge
  it: fratello, fratelli, sorella, sorelle, gemello, gemelli
  pt: irmão, irmã, irmãos, irmãs, gêmeo, gêmeos

spouse 3 ~ marry, couple, family
  en: spouse, wife, wives, husband, husbands, widow, widower, fiancé, fiancée, better half
  fr: conjoint, conjointe, épouse, époux, veuve, veuf, fiancé, fiancée, =mari, =maris
  es: cónyuge, esposa, esposo, marido, viuda, viudo, novio, =prometida
  de: ehefrau, ehemann, ehepartner, gattin, gatte, witwe, witwer, verlobte, verlobter, ehegatte
  it: coniuge, moglie, marito, sposa, sposo, vedova, vedovo, fidanzata, fidanzato
  pt: cônjuge, esposa, esposo, marido, viúva, viúvo, noivo, noiva

couple 3 ~ spouse, romance
  en: life partner, boyfriend, girlfriend, love affair, cohabit, significant other, =couples, married couple, couple, couples
  fr: couple, couples, compagnon, petit ami, petite amie, concubin, =compagne
  es: pareja, parejas, novio, novia, compañero sentimental
  de: ehepaar, lebensgefährte, lebensgefährtin, freundin, liebespaar, lebenspartner, =paare
  it: coppia, coppie, compagno, compagna, convivente, fidanzato, fidanzata
  pt: casal, =casais, namorado, namorada, companheiro, parceiro de vida

friend 2 ~ friendship, contact, colleague, ally
  en: friend, friends, buddy, pal, pals, mate, acquaintance, companion, =confidant
  fr: ami, amis, amie, amies, copain, copains, copine, camarade, =pote, =potes
  es: amigo, amiga, amigos, amigas, compañero, colega
  de: freund, freunde, freunden, freundin, freundinnen, kumpel, freundeskreis
  it: amico, amici, amica, amiche, conoscente
  pt: amigo, amiga, amigos, amigas, companheiro, colega

friendship 3 ~ friend, relationship, close-relation
  en: friendship, friendships, camaraderie, amity, rapport, chummy, cosy
  fr: amitié, amitiés, amical, amicale, amicaux, camaraderie, complicité
  es: amistad, amistades, amistoso, camaradería, complicidad
  de: freundschaft, freundschaften, freundschaftlich, kameradschaft
  it: amicizia, amicizie, amichevole, cameratismo
  pt: amizade, amizades, amigável, camaradagem, cumplicidade

relationship 2 ~ connect, partnership, friendship, link, close-relation
  en: relationship, relationships, bond, bonds, links, rapport, connection, dealings, liaison, =relation, =relations, =ties
  fr: relation, relations, lien, liens, liaison, attaches, relationnel, =rapports
  es: relación, relaciones, vínculo, vínculos, lazo, lazos, nexo, =trato, conexión
  de: beziehung, beziehungen, verhältnis, verhältnisse, bindung, verbindung, verbindungen, draht
  it: relazione, relazioni, rapporto, rapporti, legame, legami, vincolo
  pt: relação, relações, relacionamento, relacionamentos, laço, laços, vínculo, vínculos

special 2 ~ exclusive, privilege, close-relation, preferential
  en: special, specially, singular, unusual, unique, exceptional, privileged, preferential, out of the ordinary
  fr: spécial, spéciale, spéciaux, spécialement, exceptionnel, privilégié, privilégiée, préférentiel
  es: especial, especiales, excepcional, privilegiado, privilegiada, singular, preferente
  de: speziell, außergewöhnlich, einzigartig, privilegiert, bevorzugt, =besondere, =besonderen, =besonderer, =besonderes, =besonderem
  it: speciale, speciali, eccezionale, privilegiato, privilegiata, preferenziale
  pt: especial, especiais, excepcional, privilegiado, privilegiada, singular, preferencial

close-relation 2 ~ special, friendship, relationship
  en: close-knit, tight, intimate, cosy, cozy, snug, hand in glove, hand in hand, tight-knit, chummy, =close, =closely, =closer, closely, closer
  fr: proche, proches, étroit, étroite, étroits, étroitement, intime, serré, main dans la main, proximité
  es: estrecho, estrecha, estrechos, cercano, cercana, íntimo, estrechamente, cercanía, de la mano
  de: eng, enge, enger, engen, nah, nahe, hand in hand, eng verbunden, innig
  it: stretto, stretta, stretti, strettamente, vicino, vicina, intimo, a braccetto, vicinanza
  pt: estreito, estreita, estreitamente, íntimo, de mãos dadas, proximidade

preferential 3 ~ special, privilege, whitelist, exclusive, discriminate
  en: preferential, preferential treatment, special treatment, favouritism, favoritism, favoured, favored, privileged, special access, special arrangement, sweetheart deal
  fr: préférentiel, préférentielle, traitement de faveur, traitement préférentiel, favoritisme, favorisé, passe-droit
  es: preferente, trato preferente, trato de favor, favoritismo, trato especial, trato preferencial
  de: vorzugsbehandlung, sonderbehandlung, bevorzugung, bevorzugt, begünstigung, vetternwirtschaft, sonderrechte
  it: preferenziale, trattamento di favore, trattamento preferenziale, favoritismo, corsia preferenziale
  pt: preferencial, tratamento preferencial, favoritismo, tratamento especial, favorecimento

privilege 3 ~ special, preferential, right
  en: privilege, privileges, privileged, perk, perks, prerogative, special right
  fr: privilège, privilèges, privilégié, prérogative, avantage
  es: privilegio, privilegios, privilegiado, prerrogativa, prebenda
  de: privileg, privilegien, privilegiert, vorrecht, vorrechte, sonderrecht, sonderrechte
  it: privilegio, privilegi, privilegiato, prerogativa
  pt: privilégio, privilégios, privilegiado, prerrogativa, regalia

colleague 3 ~ friend, employee, partner
  en: colleague, colleagues, co-worker, coworker, coworkers, workmate, peer, fellow worker, teammate, counterpart
  fr: collègue, collègues, confrère, consœur, homologue, coéquipier, collaborateur
  es: colega, colegas, compañero de trabajo, homólogo, compañero, compañera
  de: kollege, kollegen, kollegin, kolleginnen, mitarbeiter, amtskollege, mitstreiter
  it: collega, colleghi, colleghe, omologo, compagno di squadra
  pt: colega, colegas, companheiro de trabalho, homólogo, colega de trabalho

ally 3 ~ partner, friend, support
  en: ally, allies, allied, alliance, sidekick, henchman, =associate, =associates
  fr: allié, alliés, alliée, alliance, acolyte, proche allié
  es: aliado, aliados, aliada, alianza, aliarse
  de: verbündete, verbündeter, verbündeten, allianz, alliierte, bündnis, bündnisse, weggefährte
  it: alleato, alleati, alleata, alleanza, sodale
  pt: aliado, aliados, aliada, aliança, aliar-se

enemy 3 ~ compete, oppose
  en: enemy, enemies, foe, foes, adversary, adversaries, opponent, opponents, nemesis, hostile, antagonist
  fr: ennemi, ennemis, adversaire, adversaires, opposant, opposants, hostile
  es: enemigo, enemigos, adversario, adversarios, oponente, rival, hostil
  de: feind, feinde, feinden, gegner, gegnern, gegnerin, widersacher, kontrahent, feindlich
  it: nemico, nemici, avversario, avversari, oppositore, ostile
  pt: inimigo, inimigos, adversário, adversários, oponente, opositor, hostil

group 2 ~ organisation, team, community
  en: group, groups, grouping, cluster, bunch, collective, circle, faction
  fr: groupe, groupes, groupement, collectif, cercle, bande
  es: grupo, grupos, agrupación, colectivo, =círculo, =círculos
  de: gruppe, gruppen, gruppierung, kreis, kollektiv
  it: gruppo, gruppi, raggruppamento, collettivo, =cerchia
  pt: grupo, grupos, agrupamento, coletivo, círculo

organisation 2 ~ group
  en: organisation, organization, organisations, organizations, ngo, non-profit, nonprofit, foundation, =association, =associations, =federation
  fr: organisation, organisations, association, associations, organisme, ong, fédération, fondation
  es: organización, organizaciones, asociación, asociaciones, organismo, ong, federación, fundación, =entidad, =entidades
  de: organisation, organisationen, verband, verbände, vereinigung, verein, vereine, stiftung, nichtregierungsorganisation
  it: organizzazione, organizzazioni, associazione, associazioni, ente, organismo, ong, federazione, fondazione
  pt: organização, organizações, associação, associações, organismo, ong, federação, fundação

advocacy-group 3 ~ organisation, activist, criticise
  en: advocacy group, rights group, campaign group, campaigners, watchdog group, consumer group, pressure group, interest group, civil society, privacy advocates
  fr: association de défense, groupe de pression, collectif citoyen, société civile, défenseurs de la vie privée, association de consommateurs
  es: grupo de presión, organización de consumidores, sociedad civil, asociación de consumidores, defensores de la privacidad, colectivo ciudadano
  de: interessenverband, bürgerrechtler, verbraucherschützer, verbraucherzentrale, datenschützer, zivilgesellschaft, bürgerinitiative, interessengruppe
  it: gruppo di pressione, associazione dei consumatori, società civile, attivisti, gruppo per i diritti
  pt: grupo de pressão, associação de consumidores, sociedade civil, grupo de defesa, entidade de defesa

community 2 ~ group, public, neighbour
  en: community, communities, communal, neighbourhood, neighborhood
  fr: communauté, communautés, communautaire, collectivité
  es: comunidad, comunidades, comunitario, colectividad
  de: gemeinschaft, gemeinschaften, gemeinde, community, gemeinschaftlich
  it: comunità, comunitario, collettività
  pt: comunidade, comunidades, comunitário, coletividade

crowd 3 ~ group, protest, public
  en: crowd, crowds, crowded, throng, mob, horde, gathering, mass of people
  fr: foule, foules, attroupement, cohue, rassemblement, masse de gens
  es: multitud, multitudes, muchedumbre, gentío, turba, aglomeración
  de: menschenmenge, andrang, gedränge, menschenansammlung, mob
  it: folla, folle, massa di gente, calca, assembramento
  pt: multidão, multidões, aglomeração, turba, massa de gente

population 3 ~ person, citizen, resident
  en: population, populations, populace, inhabitants, demographic, demographics, census
  fr: population, populations, habitants, démographie, démographique, recensement, =peuple, =peuples
  es: población, poblaciones, habitantes, demografía, demográfico, censo
  de: bevölkerung, bevölkerungen, einwohner, einwohnern, demografie, demografisch, volkszählung
  it: popolazione, popolazioni, abitanti, demografia, demografico, censimento
  pt: população, populações, habitantes, demografia, demográfico, censo

resident 3 ~ population, citizen, live, neighbour
  en: resident, residents, inhabitant, inhabitants, local people, locals, villager, villagers, dweller, tenant
  fr: habitant, habitants, résident, résidents, riverain, riverains, villageois, locataire
  es: residente, residentes, vecino, vecinos, habitante, habitantes, poblador, inquilino, lugareño
  de: bewohner, bewohnerin, einwohner, anwohner, anrainer, dorfbewohner, mieter
  it: residente, residenti, abitante, abitanti, inquilino
  pt: residente, residentes, morador, moradores, habitante, habitantes, inquilino

neighbour 3 ~ resident
  en: neighbour, neighbor, neighbours, neighbors, next-door, neighbouring, neighboring
  fr: voisin, voisins, voisine, voisinage
  es: vecino, vecina, vecinos, vecindario, vecindad
  de: nachbar, nachbarn, nachbarin, nachbarschaft, benachbart
  it: vicino di casa, vicini di casa, vicinato, confinante
  pt: vizinho, vizinha, vizinhos, vizinhança

stranger 3 ~ unknown, foreign
  en: stranger, strangers, unknown person
  fr: inconnu, inconnus, inconnue
  es: desconocido, desconocidos, extraño, extraños
  de: fremde, fremder, fremden, unbekannte, unbekannter, unbekannten
  it: sconosciuto, sconosciuti, estraneo, estranei
  pt: desconhecido, desconhecidos, estranho, estranhos

guest 3 ~ visit, invite
  en: guest, guests, visitor, visitors, invitee, attendee, attendees
  fr: invité, invités, invitée, hôte, visiteur, visiteurs, convive
  es: invitado, invitados, invitada, huésped, visitante, visitantes, asistente
  de: gast, gäste, gästen, besucher, besucherin, geladene
  it: ospite, ospiti, invitato, invitati, visitatore, visitatori
  pt: convidado, convidados, convidada, hóspede, visitante, visitantes

leader 2 ~ head, boss, president, lead
  en: leader, leaders, leadership, ringleader, frontman, figurehead, kingpin, strongman, at the helm
  fr: leader, leaders, dirigeant, dirigeants, dirigeante, meneur, chef de file, chef, à la tête de
  es: líder, líderes, dirigente, dirigentes, liderazgo, cabecilla, jefe
  de: führer, anführer, führung, spitzenpolitiker, anführerin, spitze, drahtzieher, leiter
  it: leader, capo, dirigente, dirigenti, guida, vertice, leadership
  pt: líder, líderes, dirigente, dirigentes, liderança, cabecilha, chefe

boss 2 ~ head, manager, chief-executive, leader, executive
  en: boss, bosses, chief, chiefs, supremo, top dog, honcho, superior, superiors, head honcho, supervisor
  fr: patron, patronne, patrons, chef, chefs, chef d'entreprise, supérieur hiérarchique, numéro un
  es: jefe, jefa, jefes, patrón, mandamás, máximo responsable, número uno, superior
  de: chef, chefs, chefin, boss, vorgesetzte, vorgesetzter, konzernchef, firmenchef
  it: capo, capi, boss, superiore, numero uno, padrone, patron
  pt: chefe, chefes, patrão, superior, chefão, número um

expert 2 ~ scientist, engineer
  en: expert, experts, specialist, specialists, pundit, pundits, authority on, analyst, analysts, connoisseur, expertise
  fr: expert, experts, experte, spécialiste, spécialistes, connaisseur, analyste, expertise
  es: experto, experta, expertos, especialista, especialistas, perito, analista, entendido
  de: experte, experten, expertin, expertinnen, fachmann, fachleute, spezialist, spezialisten, sachverständige, kenner, analyst, gutachter
  it: esperto, esperta, esperti, specialista, specialisti, =perito, analista, =periti
  pt: especialista, especialistas, perito, peritos, analista, experto, =entendido

scientist 3 ~ expert, researcher, science
  en: scientist, scientists, physicist, chemist, biologist, virologist, epidemiologist, astronomer
  fr: scientifique, scientifiques, savant, physicien, chimiste, biologiste, virologue, épidémiologiste
  es: científico, científica, científicos, biólogo, virólogo, epidemiólogo
  de: wissenschaftler, wissenschaftlerin, wissenschaftlern, physiker, chemiker, biologe, virologe, virologin, epidemiologe, naturwissenschaftler
  it: scienziato, scienziata, scienziati, biologo, virologo, epidemiologo
  pt: cientista, cientistas, biólogo, virologista, epidemiologista

researcher 3 ~ scientist, research, professor
  en: research team, academic, academics, scholar, scholars, =researcher, =researchers
  fr: chercheur, chercheurs, chercheuse, chercheuses, universitaire, universitaires
  es: investigador, investigadores, investigadora, académico, académicos, estudioso
  de: forscher, forscherin, forschern, forschende, akademiker, forschungsteam
  it: ricercatore, ricercatori, ricercatrice, studioso, studiosi, accademico
  pt: pesquisador, pesquisadores, pesquisadora, investigador, investigadores, acadêmico, académico, estudioso

professor 3 ~ teacher, university, researcher
  en: professor, professors, lecturer, academic, faculty member
  fr: professeur d'université, professeur, professeure, maître de conférences, enseignant-chercheur
  es: catedrático, catedrática, profesor universitario, profesora universitaria
  de: professor, professorin, professoren, dozent, hochschullehrer, lehrstuhlinhaber
  it: professore, professoressa, professori, docente universitario, docente
  pt: professor universitário, catedrático, professora universitária, docente universitário

doctor 3 ~ nurse, hospital, patient, health
  en: doctor, doctors, physician, physicians, surgeon, surgeons, gp, psychiatrist, paediatrician, practitioner, clinician, =medic, =medics
  fr: médecin, médecins, docteur, docteure, chirurgien, chirurgienne, praticien, psychiatre, pédiatre, soignant
  es: médico, médica, médicos, doctor, doctora, cirujano, facultativo, psiquiatra, pediatra
  de: arzt, ärzte, ärztin, ärzten, ärztinnen, mediziner, chirurg, hausarzt, psychiater, kinderarzt
  it: medico, medici, dottore, dottoressa, chirurgo, chirurghi, psichiatra, pediatra
  pt: médico, médica, médicos, doutor, doutora, cirurgião, clínico, psiquiatra, pediatra

nurse 3 ~ doctor, hospital, care
  en: nurse, nurses, nursing, midwife, midwives, carer, carers, caregiver, paramedic, health worker, health workers
  fr: infirmier, infirmière, infirmiers, infirmières, sage-femme, aide-soignant, aide-soignante, soignant, soignants
  es: enfermero, enfermera, enfermeros, enfermeras, matrona, cuidador, personal sanitario, sanitario
  de: krankenschwester, krankenpfleger, pfleger, pflegerin, pflegekraft, pflegekräfte, hebamme, sanitäter, pflegepersonal
  it: infermiere, infermiera, infermieri, ostetrica, operatore sanitario, operatori sanitari, badante
  pt: enfermeiro, enfermeira, enfermeiros, enfermeiras, parteira, cuidador, profissional de saúde, profissionais de saúde

patient 3 ~ doctor, hospital, disease
  en: patient, patients, inpatient, outpatient
  fr: patient, patients, patiente, malade, malades
  es: paciente, pacientes, enfermo, enfermos
  de: patient, patienten, patientin, patientinnen, kranke, kranken
  it: paziente, pazienti, =malato, =malati
  pt: paciente, pacientes, doente, doentes

teacher 3 ~ school, professor, teach
  en: teacher, teachers, schoolteacher, headteacher, school principal, educator, tutor, instructor
  fr: enseignant, enseignants, enseignante, professeur, professeurs, prof, profs, instituteur, institutrice, maîtresse d'école
  es: maestro, maestra, maestros, profesor, profesora, profesores, docente, docentes, profesorado
  de: lehrer, lehrerin, lehrern, lehrerinnen, lehrkraft, lehrkräfte, pädagoge, schulleiter
  it: insegnante, insegnanti, maestro, maestra, professore, docente, docenti
  pt: professor, professora, professores, docente, docentes

student 3 ~ school, university, learn
  en: student, students, pupil, pupils, undergraduate, undergraduates, schoolboy, schoolgirl, alumni, graduate, learner
  fr: étudiant, étudiants, étudiante, élève, élèves, lycéen, lycéens, lycéenne, écolier, collégien
  es: estudiante, estudiantes, alumno, alumna, alumnos, escolar
  de: student, studenten, studentin, studierende, studierenden, schüler, schülerin, schülern, absolvent
  it: studente, studenti, studentessa, alunno, alunni, allievo, scolaro, liceale
  pt: estudante, estudantes, aluno, aluna, alunos, discente

worker 2 ~ employee, staff, work, labour
  en: worker, workers, labourer, laborer, labourers, working class, blue-collar, workman, manpower
  fr: travailleur, travailleurs, travailleuse, ouvrier, ouvrière, ouvriers, salarié, salariés, main-d'œuvre
  es: trabajador, trabajadora, trabajadores, obrero, obreros, mano de obra, operario
  de: arbeiter, arbeiterin, arbeitern, arbeitnehmer, arbeitskraft, arbeitskräfte, werktätige, arbeiterschaft
  it: lavoratore, lavoratori, lavoratrice, operaio, operai, manodopera
  pt: trabalhador, trabalhadora, trabalhadores, operário, operários, mão de obra

assistant 3 ~ deputy, help, employee
  en: assistant, assistants, aide, aides, adviser, advisor, advisers, advisors, right-hand man
  fr: assistant, assistante, assistants, collaborateur, conseiller, conseillers, adjoint, bras droit
  es: asistente, asistentes, ayudante, asesor, asesora, asesores, consejero, mano derecha
  de: assistent, assistentin, berater, beraterin, gehilfe, helfer, rechte hand
  it: assistente, assistenti, collaboratore, consigliere, consiglieri, braccio destro, consulente
  pt: assistente, assistentes, assessor, assessora, assessores, ajudante, conselheiro, braço direito

volunteer 3 ~ help, activist
  en: volunteer, volunteers, volunteered, voluntary, unpaid helper
  fr: bénévole, bénévoles, volontaire, volontaires, bénévolat
  es: voluntario, voluntaria, voluntarios, voluntariado
  de: freiwillig*, ehrenamtlich*, ehrenamt, helfer
  it: volontario, volontaria, volontari, volontariato
  pt: voluntário, voluntária, voluntários, voluntariado

driver 3 ~ car, transport, drive
  en: driver, drivers, motorist, motorists, chauffeur, cabbie, truck driver, taxi driver, biker
  fr: conducteur, conducteurs, conductrice, automobiliste, automobilistes, chauffeur, chauffeurs, routier
  es: conductor, conductora, conductores, chófer, chofer, automovilista, camionero, taxista
  de: fahrer, fahrerin, fahrern, autofahrer, autofahrerin, chauffeur, lkw-fahrer, taxifahrer
  it: conducente, conducenti, autista, autisti, automobilista, automobilisti, camionista, tassista
  pt: motorista, motoristas, condutor, condutores, automobilista, caminhoneiro, taxista

farmer 3 ~ agriculture, food
  en: farmer, farmers, grower, growers, rancher, peasant, farm worker, farmworkers
  fr: agriculteur, agriculteurs, agricultrice, fermier, fermiers, paysan, paysans, éleveur, éleveurs, exploitant agricole, maraîcher
  es: agricultor, agricultores, granjero, campesino, campesinos, ganadero, labrador
  de: bauer, bauern, bäuerin, landwirt, landwirte, landwirtin, landwirten, winzer
  it: agricoltore, agricoltori, contadino, contadini, allevatore, coltivatore
  pt: agricultor, agricultores, fazendeiro, camponês, camponeses, pecuarista, lavrador

hero 4 ~ save, honour
  en: hero, heroes, heroine, heroic, heroism
  fr: héros, héroïne, héroïque, héroïsme
  es: héroe, =héroes, =héroe, heroína, heroico
  de: held, helden, heldin, heldenhaft
  it: eroe, eroi, eroina, eroico
  pt: herói, heróis, heroína, heroico

gender 3 ~ woman, man
  en: gender, sexes, transgender, trans woman, trans man, non-binary, gender equality
  fr: sexe, transgenre, transgenres, non-binaire, égalité des sexes
  es: =género, sexo, transgénero, trans, no binario, igualdad de género
  de: geschlecht, geschlechter, transgender, transsexuell, nichtbinär, gleichstellung
  it: sesso, transgender, non binario, parità di genere
  pt: gênero, género, sexo, transgênero, transgénero, não binário, igualdade de gênero

homosexual 4 ~ gender, marry
  en: gay, homosexual, lesbian, lgbt, lgbtq, same-sex, queer, bisexual
  fr: gay, homosexuel, homosexuelle, homosexuels, lesbienne, lgbt, homosexualité, bisexuel
  es: gay, homosexual, homosexuales, lesbiana, lgbt, homosexualidad, bisexual
  de: schwul, schwule, homosexuell, homosexualität, lesbisch, lesbe, lgbt, queer, gleichgeschlechtlich
  it: gay, omosessuale, omosessuali, lesbica, lgbt, omosessualità, bisessuale
  pt: gay, homossexual, homossexuais, lésbica, lgbt, homossexualidade, bissexual

ethnicity 3 ~ minority, racism, religion
  en: ethnic, ethnicity, racial, ethnic group, ethnic minority, skin colour, skin color, indigenous
  fr: ethnie, ethnique, ethniques, origine ethnique, couleur de peau, autochtone, autochtones, indigène
  es: etnia, étnico, étnica, raza, racial, indígena, indígenas, color de piel
  de: ethnie, ethnisch, ethnische, rasse, hautfarbe, indigen, ureinwohner, volksgruppe
  it: etnia, etnico, etnica, razza, razziale, indigeno, colore della pelle
  pt: etnia, étnico, étnica, raça, racial, indígena, indígenas, cor da pele

# Life
life 2 ~ live, birth, die
  en: life, lifetime, lifespan, lifelong, life expectancy, =lives
  fr: espérance de vie, vivant, =vie, =vies
  es: vida, vidas, esperanza de vida
  de: leben, lebens, lebenserwartung, lebzeiten
  it: vita, aspettativa di vita
  pt: vida, vidas, expectativa de vida, esperança de vida

live 2 ~ life, resident, house
  en: live, lived, living, reside, resides, resided, dwell, inhabit
  fr: vivre, vit, vivent, vécu, vivait, habiter, habite, réside, résider, demeurer, loger
  es: vivir, vive, viven, vivió, vivía, residir, reside, habitar, habita
  de: wohnen, wohnt, gewohnt, wohnhaft, leben, lebt, lebte, gelebt, ansässig, hausen
  it: vivere, vive, vivono, vissuto, visse, abitare, abita, risiedere, risiede
  pt: viver, vive, vivem, viveu, morar, mora, residir, reside, habitar

birth 3 ~ baby, mother, pregnant
  en: birth, births, born, childbirth, give birth, gave birth, birthplace, birthday, birth rate
  fr: naissance, naissances, naître, naît, naquit, accouchement, accoucher, natalité, est né, est née, sont nés
  es: nacimiento, nacimientos, nacer, nacido, nació, nace, =parto, dar a luz, natalidad
  de: geburt, geburten, geboren, gebären, entbindung, gebar, geburtenrate, zur welt
  it: nascita, nascite, nascere, nato, nata, nasce, nacque, =parto, partorire, natalità
  pt: nascimento, nascimentos, nascer, nascido, nasceu, nasce, =parto, =partos, dar à luz, natalidade

pregnant 4 ~ birth, abortion, mother
  en: pregnant, pregnancy, pregnancies, expecting a baby, maternity, expectant mother
  fr: enceinte, enceintes, grossesse, grossesses, femme enceinte
  es: embarazada, embarazadas, embarazo, encinta, gestación
  de: schwanger, schwangere, schwangerschaft, schwangerschaften
  it: incinta, gravidanza, gravidanze, gestante
  pt: grávida, grávidas, gravidez, gestante, gestação

die 2 ~ kill, death-toll, life
  en: die, died, dies, dying, death, deaths, dead, deceased, pass away, passed away, demise, perish, perished, lost his life, lost her life, lost their lives, succumb, fatal, fatality
  fr: mourir, meurt, meurent, mort, morte, morts, mourut, mourant, décéder, décès, décédé, décédée, trépas, disparition, succomber, mortel, mortelle, perdu la vie, périr
  es: morir, muere, mueren, murió, murieron, muerto, muerta, muerte, muertes, muertos, fallecer, falleció, fallecido, fallecimiento, mortal, perder la vida, perdió la vida, deceso
  de: sterben, stirbt, starb, starben, gestorben, tod, todes, tot, tote, toten, todesfall, todesfälle, verstorben, verstarb, ums leben, umgekommen, tödlich, todesopfer, verschieden
  it: morire, muore, muoiono, morto, morta, morti, morì, morte, decesso, deceduto, decessi, scomparsa, perso la vita, mortale, defunto, perdere la vita
  pt: morrer, morre, morreu, morreram, morto, morta, mortos, morte, mortes, falecer, faleceu, falecimento, óbito, óbitos, fatal, perder a vida, perdeu a vida

funeral 3 ~ die, mourn
  en: funeral, funerals, burial, buried, bury, cremation, cemetery, grave, memorial service
  fr: funérailles, obsèques, enterrement, enterré, enterrer, inhumation, cimetière, tombe, incinération, inhumer
  es: funeral, funerales, entierro, enterrado, enterrar, sepultura, cementerio, tumba, exequias, sepelio
  de: beerdigung, begräbnis, bestattung, begraben, beerdigt, beisetzung, friedhof, grab, gräber, trauerfeier
  it: funerale, funerali, sepoltura, sepolto, seppellire, cimitero, tomba, esequie
  pt: funeral, funerais, enterro, enterrado, sepultura, cemitério, túmulo, velório, sepultamento

mourn 4 ~ die, sad, funeral
  en: mourn, mourned, mourning, mourners, grief, grieve, grieving, bereaved, bereavement, condolences
  fr: deuil, pleurer la mort, endeuillé, endeuillée, condoléances, en deuil
  es: luto, duelo, llorar la muerte, condolencias, pésame, dolientes
  de: trauer, trauern, trauert, trauernde, betrauern, beileid, hinterbliebene, kondolenz
  it: lutto, cordoglio, piangere la morte, condoglianze
  pt: luto, =pesar, condolências, enlutado, pêsames

marry 3 ~ spouse, couple, divorce
  en: marry, married, marries, marriage, wedding, weddings, wed, tie the knot, tied the knot, nuptials, engaged to
  fr: épouser, marier, mariage, mariages, marié, mariée, noces, nuptial
  es: =casarse, =casado, =casada, =casar, =casaron, =casados, =casadas, matrimonio, boda, bodas, nupcias, contraer matrimonio
  de: heiraten, heiratet, geheiratet, hochzeit, hochzeiten, ehe, ehen, verheiratet, trauung, vermählung
  it: sposare, sposato, sposata, sposarsi, matrimonio, nozze
  pt: =casar, =casou, =casado, =casada, =casados, =casadas, =casaram, casamento, casamentos, matrimônio, matrimónio, bodas, núpcias

divorce 4 ~ marry, separate
  en: divorce, divorced, divorces, divorcing, marital separation, ex-wife, ex-husband, estranged
  fr: divorce, divorces, divorcer, divorcé, divorcée, ex-femme, ex-mari, ex-épouse
  es: divorcio, divorcios, divorciarse, divorciado, exmujer, exmarido, exesposa
  de: scheidung, scheidungen, geschieden, exfrau, exmann, ex-frau, ex-mann, scheiden lassen
  it: divorzio, divorzi, divorziare, divorziato, ex moglie, ex marito
  pt: divórcio, divórcios, divorciar, divorciado, ex-mulher, ex-marido, ex-esposa

romance 3 ~ love, couple
  en: love affair, romance, romantic, extramarital, infidelity, unfaithful, mistress, lover, =dating
  fr: liaison amoureuse, romance, romantique, infidélité, infidèle, maîtresse, amant, idylle, extraconjugal
  es: romance, romántico, infidelidad, infiel, amante, aventura amorosa, extramatrimonial, noviazgo
  de: affäre, liebesaffäre, romanze, romantisch, untreue, geliebte, liebhaber, seitensprung, liaison
  it: storia d'amore, romantico, infedeltà, infedele, amante, relazione extraconiugale
  pt: romance, romântico, infidelidade, infiel, amante, caso amoroso, extraconjugal, namoro

work 1 ~ job, employee, labour
  en: work, worked, working, works
  fr: travailler, travaille, travail, travaux, bosser, œuvrer
  es: trabajar, trabaja, trabajo, trabajos, trabajan, trabajaba, trabajaban, trabajó, trabajaron, trabajando, trabajado
  de: arbeiten, arbeitet, gearbeitet, arbeit, tätig
  it: lavorare, lavora, lavoro, lavori, lavorato, lavorava, lavorano, lavorando
  pt: trabalhar, trabalha, trabalho, trabalhos, trabalham, trabalhava, trabalhavam, trabalhou, trabalharam, trabalhando, trabalhado

learn 2 ~ know, find-out, study, school
  en: learn, learned, learnt, learning, find out, found out, discover, get to know
  fr: apprendre, apprend, appris, apprennent, apprentissage, apprit, découvrir
  es: aprender, aprende, aprendió, aprendizaje, enterarse, se enteró
  de: lernen, lernt, gelernt, erfahren, erfuhr, erfährt, herausfinden
  it: imparare, impara, apprendere, appreso, apprendimento, venire a sapere
  pt: aprender, aprende, aprendeu, aprendizado, aprendizagem, saber de

teach 3 ~ teacher, school, train
  en: teach, taught, teaching, teaches, instruct, educate, education
  fr: enseigner, enseigne, enseignement, instruire, éduquer, éducation
  es: enseñar, enseña, enseñanza, instruir, educar, educación
  de: lehren, lehrt, gelehrt, unterrichten, unterricht, unterrichtet, bildung, beibringen, beigebracht
  it: insegnare, insegna, insegnamento, istruire, educare, istruzione
  pt: ensinar, ensina, ensino, instruir, educar, educação

train 3 ~ teach, learn, coach
  en: trainee, apprentice, apprenticeship, vocational, =training, =trained, =coaching
  fr: formation, formations, entraîner, entraînement, apprenti, stage
  es: formación, entrenar, entrenamiento, capacitar, capacitación, aprendiz, adiestrar
  de: ausbilden, ausbildung, ausgebildet, trainieren, training, trainiert, lehrling, schulung, azubi
  it: formazione, addestrare, addestramento, allenare, allenamento, =apprendista
  pt: formação, treinar, treino, treinamento, capacitar, capacitação, aprendiz

# Mind
find-out 2 ~ learn, reveal
  en: find out, found out, finding out, discover, discovered, discovery, uncover, uncovered, unearth, unearthed, come to light, came to light, stumble upon
  fr: découvrir, découvre, découvert, découverte, découvertes, mettre au jour, mis au jour, dénicher, constater
  es: descubrir, descubre, descubrió, descubierto, descubrimiento, averiguar, hallazgo, hallar, sacar a la luz
  de: herausfinden, herausgefunden, fand _ heraus, entdecken, entdeckt, entdeckung, aufdecken, aufgedeckt, ans licht, aufgespürt
  it: scoprire, scopre, scoperto, scoperta, scoprì, rinvenire, venire alla luce, accertare
  pt: descobrir, descobre, descobriu, descoberto, descoberta, averiguar, constatar, vir à tona

deliberate 3 ~ intend, know, deliberate-purpose
  en: deliberate, deliberately, intentional, intentionally, on purpose, purposely, purposefully, wilful, wilfully, conscious decision, by design
  fr: délibéré, délibérément, intentionnel, intentionnellement, volontaire, volontairement, sciemment, exprès, à dessein
  es: deliberado, deliberadamente, intencionado, intencional, intencionadamente, a propósito, adrede, a sabiendas
  de: absichtlich, vorsätzlich, bewusst, gezielt, mit absicht, willentlich, mutwillig
  it: deliberato, deliberatamente, intenzionale, intenzionalmente, volontariamente, apposta, di proposito
  pt: deliberado, deliberadamente, intencional, intencionalmente, de propósito, propositalmente, propositadamente

feel 2 ~ think, suffer
  en: feel, felt, feels, feeling, feelings, sense, sensed, emotion, emotions, emotional
  fr: ressentir, ressent, ressenti, sentir, senti, sentiment, sentiments, émotion, émotions, éprouver, émotionnel
  es: =sentir, =sentía, =sentían, =sintió, =siento, siente, sienten, sintió, sentimiento, sentimientos, emoción, emociones, emocional
  de: fühlen, fühlt, fühlte, gefühlt, gefühl, gefühle, empfinden, empfunden, spüren, emotion, emotionen
  it: sentire, sentirsi, sente, sentito, sentimento, sentimenti, emozione, emozioni, emotivo
  pt: sentir, sente, sentiu, sentimento, sentimentos, emoção, emoções, emocional

recognise 3 ~ identify, admit, know
  en: recognise, recognize, recognised, recognized, recognition, recognisable
  fr: reconnaître, reconnaît, reconnu, reconnue, reconnaissance
  es: reconocer, reconoce, reconoció, reconocido, reconocimiento, reconocida, reconocidos
  de: erkennen, erkennt, erkannt, wiedererkennen, anerkennen, anerkennung, anerkannt
  it: riconoscere, riconosce, riconosciuto, riconoscimento
  pt: reconhecer, reconhece, reconheceu, reconhecido, reconhecimento, reconheceram

experience 2 ~ suffer, live
  en: undergo, underwent, go through, went through, veteran, =experience, =experienced, =experiences
  fr: expérience, expériences, vécu, expérimenté, éprouver, subir, vivre
  es: experiencia, experiencias, experimentar, vivencia, vivir, experimentado
  de: erfahrung, erfahrungen, erleben, erlebt, erlebnis, erfahren, durchmachen
  it: esperienza, esperienze, sperimentare, vivere, vissuto, esperto
  pt: experiência, experiências, vivenciar, vivência, experimentar, experiente

behave 3 ~ act
  en: behave, behaved, behaviour, behavior, behaviours, behaviors, conduct, demeanour
  fr: comportement, comportements, conduite, attitude, habitude, habitudes
  es: comportarse, comportamiento, comportamientos, conducta, conductas, hábito, hábitos, actitud
  de: verhalten, verhält, verhielt, benehmen, verhaltensweise, gewohnheit, gewohnheiten
  it: comportarsi, comportamento, comportamenti, condotta, abitudine, abitudini, atteggiamento
  pt: comportar-se, comportamento, comportamentos, conduta, condutas, hábito, hábitos, atitude

# Meeting and helping
meet 2 ~ talk, visit, collect, conversation
  en: meet, met, meets, meeting, meetings, get together, got together, encounter, face to face, sit-down, powwow, rendezvous, summit, convene
  fr: rencontrer, rencontre, rencontres, rencontré, réunion, réunions, se réunir, rendez-vous, entrevue, entretien, tête-à-tête, s'entretenir
  es: reunirse, reunión, reuniones, se reunió, encuentro, encuentros, encontrarse, entrevistarse, =cita, =citas, cara a cara, reunir, reunió, reunieron, reúne, reúnen, reunido, reunidos, reunía
  de: treffen, trifft, traf, trafen, getroffen, begegnen, begegnung, zusammenkommen, zusammenkunft, besprechung, sitzung, termin, zusammentreffen
  it: incontrare, incontra, incontro, incontri, riunione, riunioni, riunirsi, vedersi, appuntamento, faccia a faccia
  pt: encontrar-se, encontro, encontros, reunir, reunião, reuniões, reuniu, encontrou-se, entrevista, cara a cara

correspond 4 ~ correspondence, write, contact, message
  en: corresponding with, exchange letters, exchanged letters, exchanged emails, exchange emails, exchanged messages, in correspondence, =correspond, =corresponded
  fr: correspondre avec, correspondu, échanger des courriels, échangé des messages, échanger des lettres, correspondait
  es: =cartearse, intercambiar mensajes, intercambiaron mensajes, intercambiar correos, mantener correspondencia, intercambiaron correos
  de: korrespondieren, korrespondiert, briefwechsel, schriftwechsel, mails austauschen, nachrichten ausgetauscht, schrieben sich, mails ausgetauscht
  it: corrispondere con, scambiarsi messaggi, scambiarsi email, scambiato messaggi, carteggio, scambiato mail
  pt: corresponder-se, trocar mensagens, trocaram mensagens, trocar e-mails, trocaram e-mails, trocou mensagens

contact 2 ~ message, call, meet, communicate
  en: contact, contacted, contacts, get in touch, got in touch, in touch, reach out, reached out, reachable, =approached
  fr: contacter, contact, contacts, contacté, joindre, joint par, prendre contact, pris contact, approcher, solliciter
  es: contactar, contacto, contactos, contactó, ponerse en contacto, comunicarse, =acercarse
  de: kontaktieren, kontakt, kontakte, kontaktiert, in verbindung, kontaktaufnahme, ansprechen, angesprochen, herantreten
  it: contattare, contatto, contatti, contattato, mettersi in contatto, rivolgersi, raggiunto da
  pt: contatar, contactar, contato, contatos, contacto, contactos, procurado por, entrar em contato

communicate 3 ~ message, contact, say
  en: communicate, communicated, communication, communications, convey, conveyed, impart
  fr: communiquer, =communique, =communiquent, =communication, =communications
  es: comunicar, comunica, comunicación, comunicaciones
  de: kommunizieren, kommuniziert, kommunikation, mitteilen, mitgeteilt, vermitteln
  it: comunicare, comunica, comunicazione, comunicazioni
  pt: comunicar, comunica, comunicação, comunicações

save 3 ~ help, protect
  en: rescue, rescued, rescuers, saving lives, save lives, come to the rescue, lifesaving, bail out, =save, =saved, =saves, =saving
  fr: sauver, sauve, sauvé, sauvetage, secourir, secouru, secouristes, sauveteurs, rescapé, à la rescousse
  es: salvar, salva, salvó, rescate, rescatar, rescató, rescatado, socorrer, socorristas
  de: retten, rettet, gerettet, rettung, retter, bergen, geborgen, rettungskräfte, lebensrettend
  it: salvare, salva, salvato, salvataggio, soccorrere, soccorritori, soccorso
  pt: salvar, salva, salvou, resgate, resgatar, resgatou, salvamento, socorrer, socorristas

care 3 ~ nurse, protect, help, treat
  en: care, cared, caring, caregiver, look after, looked after, take care of, took care of, tend to, carer
  fr: soigner, soin, soins, prendre soin, s'occuper de, prise en charge
  es: cuidar, cuida, cuidado, cuidados, atender, hacerse cargo
  de: pflegen, pflegt, pflege, betreuen, betreut, betreuung, kümmern, kümmert, fürsorge, versorgen
  it: curare, cura, cure, prendersi cura, accudire, assistere, badare
  pt: cuidar, cuida, cuidado, cuidados, tomar conta, atender

invite 3 ~ guest, ask, meet
  en: invite, invited, invitation, invitations, invites
  fr: inviter, invite, invité, invitation, convier, convié
  es: invitar, invita, invitación, invitó, convidar
  de: einladen, eingeladen, einladung, einladungen, lädt _ ein, lud _ ein, einzuladen
  it: invitare, invita, invito, invitato
  pt: convidar, convida, convite, convites, convidou

participate 2 ~ join, involve
  en: take part, took part, taken part, taking part, participate, participated, participation, participant, participants, attend, attended, attendance, attendee
  fr: participer, participe, participé, participation, participant, participants, prendre part, pris part, assister à
  es: participar, participa, participó, participación, participante, participantes, tomar parte, asistir, asistió
  de: teilnehmen, teilgenommen, nahm _ teil, nimmt _ teil, teilnahme, teilnehmer, mitmachen, mitgemacht
  it: partecipare, partecipa, partecipato, partecipazione, partecipante, partecipanti, prendere parte
  pt: participar, participa, participou, participação, participante, participantes, tomar parte

visit 2 ~ guest, meet, travel
  en: visit, visited, visits, visiting, drop by, stop by, call on, tour, state visit
  fr: visiter, visite, visites, visité, se rendre, s'est rendu, rendre visite, rendu visite
  es: visitar, visita, visitas, visitó
  de: besuchen, besucht, besuchte, besuch, besuche, besichtigen
  it: visitare, visita, visite, visitato, =recarsi
  pt: visitar, visita, visitas, visitou

# Giving and holding
hold 2 ~ keep, own
  en: hold, held, holds, holding, possess, possessed, possession, grip, retain, clutch
  fr: tenir, tient, tiennent, tenu, détenir, détient, détenu, détenait, posséder, possède, possession
  es: sostener, poseer, posee, posesión, ostentar, sujetar
  de: halten, hält, hielt, gehalten, besitzen, besitzt, besaß, besitz, festhalten, innehaben
  it: tenere, tiene, tenuto, detenere, detiene, possedere, possiede, possesso
  pt: segurar, deter, detém, manter, possuir, possui, posse, segurou, segurando, seguram, segurava

bring 1 ~ carry, give, come
  en: bring, brought, brings, bringing, fetch, deliver
  fr: apporter, apporte, apporté, amener, amène, amené, ramener, emmener
  es: traer, trae, =trajo, =trajeron, traído, llevar, lleva, llevó, aportar
  de: bringen, bringt, brachte, gebracht, mitbringen, mitgebracht, herbeiführen
  it: portare, porta, portato, =recare, apportare
  pt: trazer, traz, trouxe, trazido, levar, levou

carry 2 ~ bring, transport
  en: carry, carried, carries, carrying, haul, hauled, lug, convey
  fr: transporter, transporte, trimballer, =porter, =portait, =portant, =portent, =portée
  es: llevar, transportar, cargar, carga, portar, cargas
  de: tragen, trägt, trug, getragen, befördern, schleppen
  it: portare, trasportare, trasporta, caricare
  pt: carregar, carrega, transportar, transporta, =portar

put 1 ~ place, install
  en: put, puts, putting, place, placed, placing, lay, laid, position, positioned
  fr: mettre, met, mettent, mis, mise, placer, placé, poser, posé, déposer
  es: poner, pone, ponen, puso, pusieron, puesto, colocar, colocó, situar
  de: stellen, stellt, gestellt, setzen, setzt, gesetzt, legen, gelegt, platzieren, stecken
  it: mettere, mette, mettono, messo, messa, porre, pone, posto, collocare
  pt: põe, pôs, colocar, colocou, coloca, situar

find 1 ~ find-out, look-for
  en: find, finds, finding, locate, located, come across, came across, track down, tracked down
  fr: trouver, trouve, trouvé, trouvée, retrouver, retrouvé, localiser, tomber sur
  es: encontrar, encuentra, encontró, hallar, halló, hallado, localizar
  de: finden, findet, fand, fanden, gefunden, auffinden, aufgefunden, vorfinden
  it: trovare, trova, trovato, ritrovare, rinvenire, reperire
  pt: encontrar, encontra, encontrou, achar, achou, localizar

look-for 2 ~ find, investigate
  en: look for, looked for, looking for, search for, searched for, searching for, search, searching, seek, sought, hunt for, quest, manhunt, lookup
  fr: chercher, cherche, cherché, rechercher, recherche, recherches, à la recherche, en quête de, quête
  es: buscar, busca, buscó, búsqueda, buscando, en busca de
  de: suchen, sucht, suchte, gesucht, suche, auf der suche, fahnden, fahndung
  it: cercare, cerca, cercato, ricerca, ricercare, alla ricerca di
  pt: procurar, procura, procurou, buscar, busca, buscas, em busca de

look 1 ~ see, watch, seem
  en: look, looked, looking, looks, gaze, gazed, stare, stared, glance, glanced, =peered, =peering
  fr: regarder, regarde, regard, regards, fixer du regard, contempler
  es: mirar, mira, miró, mirada, miradas, contemplar
  de: schauen, schaut, blicken, blick, blicke, blickte, gucken, anstarren
  it: guardare, guarda, sguardo, sguardi, fissare
  pt: olhar, olha, olhou, olhares, fitar, encarar

# Moving
go 1 ~ travel, leave, move
  en: go, went, gone, goes, going, head to, headed to, travel to
  fr: aller, allé, allée, vont, ira, irait, se rendre, se rend, rendu à, se diriger
  es: ir, fue a, ido, iba, acudir, acudió, dirigirse, se dirigió
  de: gehen, geht, ging, gingen, gegangen, begeben, begab
  it: andare, vanno, andato, andata, andava, =recarsi, dirigersi
  pt: ir, vão, foi a, ido, dirigir-se, deslocar-se, =vai

come 1 ~ arrive, go
  en: come, came, comes, coming
  fr: venir, vient, viennent, venu, venue, venait, viendra
  es: venir, viene, vienen, vino, vinieron, venido, venía
  de: kommen, kommt, kam, kamen, gekommen
  it: venire, viene, vengono, venuto, venne, veniva
  pt: vir, =vindo, =vierem, vem, vêm, veio, vieram, vindo, vinha

arrive 2 ~ come, travel
  en: arrive, arrived, arrives, arrival, arrivals, turn up, turned up, show up, =landed
  fr: arriver, arrive, arrivé, arrivée, arrivées, parvenir, parvenu, atterrir, débarquer
  es: llegar, llega, llegó, llegada, arribar, aterrizar, desembarcar
  de: ankommen, angekommen, ankunft, kam _ an, kommt _ an, eintreffen, eingetroffen, traf _ ein
  it: arrivare, arriva, arrivato, arrivo, giungere, giunto, giunge, sbarcare
  pt: chegar, chega, chegou, chegada, aterrissar, desembarcar, chegava, chegaram, chegue, chegado, chegam

stay 2 ~ keep, live
  en: stay, stayed, stays, staying, remain, remained, remains, remaining, linger, stick around
  fr: rester, reste, resté, restent, demeurer, demeure, séjour, séjourner
  es: permanecer, permanece, permaneció, quedarse, se quedó, queda, estancia
  de: bleiben, bleibt, blieb, blieben, geblieben, verbleiben, verblieb, aufenthalt
  it: restare, resta, restato, rimanere, rimane, rimasto, rimangono, soggiorno
  pt: ficar, fica, ficou, permanecer, permanece, permaneceu, permanência, =estadia

throw 3
  en: throw, threw, thrown, throws, throwing, toss, tossed, hurl, hurled, fling, chuck, lob
  fr: jeter, jette, jeté, balancer
  es: arrojar, arrojó, tirar, tiró, echar
  de: werfen, wirft, warf, warfen, geworfen, schleudern, schmeißen, bewerfen
  it: gettare, getta, gettato, buttare, tirare, scagliare
  pt: atirar, atirou, arremessar

fall 2 ~ decrease, collapse
  en: fall, fell, fallen, falls, falling, tumble, tumbled, topple, toppled, drop, dropped
  fr: tomber, tombe, tombé, chute, chuter, chuté, dégringoler
  es: caer, cae, caen, cayó, cayeron, caído, caída, desplomarse
  de: =fallen, fällt, fiel, fielen, gefallen, stürzen, stürzte, gestürzt, sturz
  it: cadere, cade, cadono, caduto, cadde, caduta, crollare
  pt: cair, cai, caem, caiu, caíram, caído, queda, tombar

`;
