/** Concepts of companies, work and trade: who runs what, who works where, who agrees what with whom. */
export default `
# companies
company 1 ~ business, giant, corporation
  en: company, firm, enterprise, business group
  fr: entreprise, société, firme, groupe, compagnie
  es: empresa, compañía, =firma, =firmas, sociedad, grupo empresarial, sociedades
  de: =unternehmen, =unternehmens, =gesellschaft, firma, firmen, konzern, betrieb
  it: azienda, società, impresa, ditta, compagnia
  pt: empresa, companhia, =firma, =firmas, sociedade, grupo empresarial

corporation 2 ~ company, giant
  en: corporation, corporate, conglomerate, multinational, big business
  fr: multinationale, conglomérat, grand groupe, grande entreprise
  es: corporación, corporativo, corporativa, multinacional, conglomerado, gran empresa
  de: großkonzern, großunternehmen, konzern*, =multi, mischkonzern, weltkonzern
  it: multinazionale, conglomerato, grande azienda, grande gruppo, corporation
  pt: corporação, corporativo, corporativa, multinacional, conglomerado, grande empresa

giant 2 ~ company, corporation
  en: giant, behemoth, heavyweight, titan, juggernaut, powerhouse, goliath, colossus
  fr: géant, géante, mastodonte, poids lourd, colosse
  es: gigante, coloso, peso pesado, titán
  de: riese, riesen, =gigant, =giganten, branchenriese, schwergewicht, koloss
  it: gigante, colosso, peso massimo, titano
  pt: gigante, colosso, peso pesado, titã

business 1 ~ company, trade, industry
  en: business, commerce, =commercial, =commercially, dealings, businesses
  fr: =commerce, commercial, commerciale, commerciaux, business, =affaires
  es: negocio, comercio, comercial, negocios
  de: geschäft, geschäftlich, geschäfte, gewerbe, kommerziell, handel
  it: affari, commercio, commerciale, business
  pt: negócio, negócios, comércio, comercial

small-business 3 ~ company, startup
  en: small business, small firm, small company, small and medium, mom and pop, sole trader
  fr: petite entreprise, pme, tpe, petites et moyennes entreprises, petit commerce, petit commerçant
  es: pequeña empresa, pyme, pequeñas y medianas empresas, pequeño negocio, pequeño comercio
  de: kleinunternehmen, kleinbetrieb, mittelstand, mittelständler, mittelständisch, kmu
  it: piccola impresa, pmi, piccole e medie imprese, piccola azienda
  pt: pequena empresa, pme, pequenas e médias empresas, pequeno negócio, microempresa

startup 3 ~ company, small-business, founder
  en: startup, start-up, start up company, unicorn, scale-up, fledgling company, young company
  fr: startup, start-up, jeune pousse, licorne, jeune entreprise
  es: startup, start-up, empresa emergente, unicornio, empresa naciente
  de: startup, start-up, jungunternehmen, gründerfirma, einhorn
  it: startup, start-up, unicorno, giovane azienda, impresa emergente
  pt: startup, start-up, empresa emergente, unicórnio

parent-company 3 ~ company, owner, subsidiary
  en: parent company, parent firm, parent group, corporate parent, holding company, mother company
  fr: maison mère, société mère, maison-mère, holding, société holding
  es: empresa matriz, matriz, casa matriz, sociedad matriz, compañía matriz, holding
  de: mutterkonzern, muttergesellschaft, konzernmutter, mutterfirma, mutterunternehmen, dachgesellschaft, holding
  it: casa madre, società madre, capogruppo, società controllante, holding
  pt: empresa-mãe, empresa mãe, casa-mãe, =controladora, holding, empresa matriz

subsidiary 3 ~ company, parent-company, department
  en: subsidiary, affiliate, business unit, business arm, investment arm, arm of, sister company, offshoot, spin-off, spinoff
  fr: filiale, société sœur, société soeur, entité
  es: filial, subsidiaria, empresa hermana, sucursal
  de: tochtergesellschaft, tochterfirma, tochterunternehmen, tochterkonzern, konzerntochter, schwesterfirma, =ableger, =sparte, =sparten
  it: controllata, filiale, consociata, società sorella, sussidiaria
  pt: subsidiária, filial, empresa irmã, afiliada, sucursal

brand 2 ~ company, product
  en: brand, trademark, label, brand name
  fr: griffe, enseigne, label, =marque, =marques
  es: =marca, marca registrada, =enseña
  de: =marke, =marken, markenname, label, handelsmarke
  it: marchio, marchi, griffe, brand
  pt: =marca, =marcas, grife, marca registrada, marca registada

industry 2 ~ business, market
  en: industry, sector, industrial, line of business, trade body
  fr: industrie, industriel, industrielle, secteur, filière, branche
  es: industria, sector, industrial, ramo, gremio
  de: industrie, branche, sektor, industriell, wirtschaftszweig, gewerbe
  it: industria, settore, industriale, comparto, ramo
  pt: indústria, setor, sector, industrial, ramo

economy 1 ~ business, market
  en: =economic, =economy, =economies
  fr: économie, économique, économiste, conjoncture
  es: economía, económico, económica, economista
  de: wirtschaft, wirtschaftlich, konjunktur, ökonom, ökonomisch, volkswirtschaft
  it: economia, economico, economica, economici, economiche, economista
  pt: economia, econômico, econômica, económico, económica, economista

operations 2 ~ business, activity
  en: operations, business activity, activities, operating
  fr: activité, activités, exploitation, opération, opérations
  es: operaciones, actividad, actividades, explotación, operación
  de: geschäftstätigkeit, aktivitäten, betriebsabläufe, geschäftsbetrieb, geschäftsbereich
  it: attività, operazioni, operatività, gestione operativa, operazione
  pt: operações, atividade, actividade, atividades, exploração

# people at the top
executive 2 ~ manager, head, chief-executive, board-member
  en: =executive, =executives, exec, top brass, higher-up, bigwig, senior leader, senior management, leadership team, honcho, c-suite
  fr: dirigeant, dirigeante, cadre, cadre dirigeant, haut responsable, grand patron, état-major, =direction
  es: =ejecutivo, =ejecutiva, =ejecutivos, =ejecutivas, =directivo, =directiva, =directivas, alto cargo, cúpula directiva, alto mando
  de: führungskraft, führungskräfte, topmanager, spitzenmanager, spitzenkraft, führungsriege, chefetage, führungsetage
  it: dirigente, alto dirigente, top manager, manager, vertice, vertici, dirigenza, amministratore, amministratrice, amministratori
  pt: =executivo, =executiva, =executivos, =executivas, dirigente, alto cargo, alto executivo, cúpula, chefia

chief-executive 2 ~ executive, head, chair, founder
  en: chief executive, ceo, chief exec, chief executive officer, boss, head of company, top boss, supremo
  fr: directeur général, directrice générale, pdg, p-dg, président-directeur général, patron, patronne, dg, ceo, grand patron
  es: consejero delegado, consejera delegada, director ejecutivo, directora ejecutiva, director general, directora general, ceo, primer ejecutivo
  de: vorstandschef, vorstandschefin, geschäftsführer, geschäftsführerin, konzernchef, konzernchefin, firmenchef, firmenchefin, unternehmenschef, vorstandsvorsitzender, vorstandsvorsitzende, ceo, boss
  it: amministratore delegato, amministratrice delegata, ceo, direttore generale, direttrice generale, numero uno, capo azienda
  pt: presidente-executivo, presidente executivo, diretor executivo, diretora executiva, diretor-executivo, director executivo, ceo, diretor geral, diretor-geral, patrão

finance-chief 4 ~ executive, chief-executive
  en: chief financial officer, cfo, finance chief, finance director, treasurer
  fr: directeur financier, directrice financière, trésorier, trésorière, cfo
  es: director financiero, directora financiera, tesorero, tesorera, cfo
  de: finanzchef, finanzchefin, finanzvorstand, schatzmeister, schatzmeisterin, cfo
  it: direttore finanziario, direttrice finanziaria, tesoriere, tesoriera, cfo
  pt: diretor financeiro, diretora financeira, director financeiro, tesoureiro, tesoureira, cfo

operating-chief 4 ~ executive, deputy
  en: chief operating officer, coo, operating chief, chief of staff, number two
  fr: directeur des opérations, directrice des opérations, directeur opérationnel, numéro deux, coo
  es: director de operaciones, directora de operaciones, director operativo, número dos, coo
  de: betriebschef, coo, operativer chef, operatives geschäft, nummer zwei
  it: direttore operativo, direttrice operativa, direttore delle operazioni, numero due, coo
  pt: diretor de operações, diretora de operações, director de operações, número dois, coo

chair 2 ~ head, board, chief-executive
  en: chairman, chairwoman, chairperson, chair, board chair
  fr: président du conseil, présidente du conseil, président du conseil d'administration, présidence du conseil
  es: presidente del consejo, presidenta del consejo, presidente de la junta, presidir, preside
  de: aufsichtsratschef, aufsichtsratschefin, aufsichtsratsvorsitzender, aufsichtsratsvorsitzende, vorsitzender, vorsitzende, vorsitz
  it: presidente del consiglio di amministrazione, presidente del cda, presiedere, presiede
  pt: presidente do conselho, presidente da administração, presidir, preside, chairman

board 3 ~ board-member, executive, chair
  en: board, board of directors, boardroom, governing board, supervisory board, board of trustees
  fr: conseil d'administration, conseil de surveillance, directoire, administrateurs, comité de direction
  es: consejo de administración, junta directiva, directorio, consejo directivo, junta de accionistas
  de: aufsichtsrat, vorstand, verwaltungsrat, aufsichtsräte, vorstände, kuratorium, vorstandsetage
  it: consiglio di amministrazione, cda, consiglio direttivo, board
  pt: conselho de administração, conselho diretor, conselho, =diretoria, direção, board

board-member 2 ~ board, executive
  en: board member, director, non-executive director, trustee, member _ board, sat on _ board, sit on _ board, board seat, seat on _ board
  fr: administrateur, administratrice, membre du conseil, siégeait au conseil, siéger au conseil, siège au conseil
  es: consejero, consejera, miembro del consejo, miembro de la junta, vocal, se sienta en el consejo, asiento en el consejo
  de: aufsichtsratsmitglied, vorstandsmitglied, aufsichtsrätin, verwaltungsratsmitglied, mitglied _ aufsichtsrats, saß im aufsichtsrat, sitz im aufsichtsrat, sitzt im verwaltungsrat
  it: consigliere, consigliera, membro del cda, membro del consiglio, consigliere di amministrazione, siede nel consiglio, sedeva nel consiglio
  pt: conselheiro, conselheira, membro do conselho, administrador, administradora, assento no conselho, vogal

founder 3 ~ create, chief-executive, owner
  en: founder, co-founder, cofounder, =founding, =founded, co-founded
  fr: fondateur, fondatrice, cofondateur, cofondatrice, co-fondateur, =fonder, =fonda, =fondé, =fondée, créateur
  es: fundador, fundadora, cofundador, cofundadora, fundar, fundó, creador
  de: gründer, gründerin, mitgründer, mitbegründer, gründen, gründete, gegründet, firmengründer
  it: fondatore, fondatrice, cofondatore, cofondatrice, =fondare, =fondò, =fondato, =fondata
  pt: fundador, fundadora, cofundador, cofundadora, =fundar, =fundou

head 1 ~ executive, manager, chief-executive, lead
  en: head, director, chief, boss, at the helm, in charge, person in charge, leader
  fr: directeur, directrice, chef, cheffe, responsable, à la tête, aux commandes
  es: director, directora, jefe, jefa, responsable, al frente, al mando, a la cabeza, líder
  de: chef, chefin, leiter, leiterin, leiten, leitet, direktor, direktorin, an der spitze, verantwortlicher
  it: direttore, direttrice, capo, responsabile, a capo, alla guida, al vertice, leader
  pt: diretor, diretora, director, directora, chefe, responsável, à frente, no comando, líder, líderes

manager 2 ~ executive, head, employee
  en: supervisor, middle management, line manager, =manager, =managers, =management, =managing
  fr: manager, gérant, gérante, gestionnaire, gérer, gestion, encadrement, superviseur
  es: gerente, gestor, gestora, gestionar, gestión, supervisor, supervisora, encargado, encargada, =dirección
  de: manager, managerin, management, abteilungsleiter, vorgesetzter, vorgesetzte, verwalter, teamleiter
  it: manager, gestore, gestire, gestione, supervisore, caposquadra
  pt: gerente, gestor, gestora, =gerir, =gere, gestão, gerenciar, supervisor, supervisora, encarregado

deputy 3 ~ operating-chief, head
  en: deputy head, vice president, vice-president, vice chairman, vp, second in command, right-hand man, right-hand woman
  fr: vice-président, vice-présidente, adjoint, adjointe, bras droit, directeur adjoint, directrice adjointe
  es: vicepresidente, vicepresidenta, adjunto, adjunta, mano derecha, subdirector, subdirectora
  de: vizepräsident, vizepräsidentin, vizechef, stellvertretend, stellvertreter, stellvertreterin, rechte hand
  it: vicepresidente, vicedirettore, vicedirettrice, vice direttore, braccio destro, vice
  pt: vice-presidente, adjunto, adjunta, braço direito, subdiretor, subdiretora, diretor adjunto

owner 2 ~ shareholder, parent-company, hold
  en: owner, proprietor, owned, ownership, belong to, belongs to, belonging to, =owns, =owned
  fr: propriétaire, proprio, posséder, possède, détenir, détient, détenu par, appartient à, appartenir, propriété
  es: dueño, dueña, propietario, propietaria, propiedad, poseer, posee, pertenece, pertenecer
  de: eigentümer, eigentümerin, besitzer, besitzerin, inhaber, inhaberin, besitzen, besitzt, besaß, gehört, gehören, eigner
  it: proprietario, proprietaria, =titolare, =titolari, possedere, possiede, proprietà, appartiene, appartenere
  pt: dono, dona, proprietário, proprietária, possuir, possui, propriedade, pertence, pertencer

successor 3 ~ replace, appoint
  en: successor, succeed as, heir apparent, takes the reins, take the reins, predecessor
  fr: successeur, succéder, succède, succédera, remplaçant, remplaçante, prédécesseur, prend les rênes
  es: sucesor, sucesora, suceder a, relevo, predecesor, predecesora, toma las riendas
  de: nachfolger, nachfolgerin, nachfolge, nachfolgen, vorgänger, vorgängerin, übernimmt das amt
  it: successore, succedere, succederà, subentrare, subentra, predecessore, prende le redini
  pt: sucessor, sucessora, suceder a, substituto, substituta, antecessor, antecessora, assume as rédeas

appoint 2 ~ hire, choose, successor
  en: appoint, appointment as, name as, named chief, installed as, tapped to lead, nominate, take office, take over as
  fr: nommer, nomme, nommé, nommée, nomination, désigner, désigne, désigné, prend ses fonctions, propulsé
  es: nombrar, nombra, nombrado, nombrada, nombramiento, designar, designado, designación, asume el cargo
  de: ernennen, ernennt, ernannte, ernannt, ernennung, berufen zum, bestellt zum, berufung zum, tritt _ amt an, berufen
  it: nominare, nomina, nominato, nominata, designare, designato, designazione, assume la carica
  pt: nomear, nomeia, nomeado, nomeada, nomeação, designar, =indicado, assume o cargo, assumir o cargo

# people at work
employee 2 ~ job, staff, labour
  en: employee, worker, staffer, personnel, co-worker, colleague, hourly worker
  fr: employé, employée, salarié, salariée, travailleur, travailleuse, collaborateur, collaboratrice, collègue, agent
  es: empleado, empleada, trabajador, trabajadora, asalariado, asalariada, colaborador, colega, compañero de trabajo
  de: mitarbeiter, mitarbeiterin, mitarbeitende, angestellter, angestellte, beschäftigter, beschäftigte, arbeitnehmer, arbeitnehmerin, arbeiter, arbeiterin, kollege, kollegin
  it: dipendente, =impiegato, =impiegata, =impiegati, lavoratore, lavoratrice, collaboratore, collaboratrice, collega, addetto
  pt: funcionário, funcionária, empregado, empregada, trabalhador, trabalhadora, colaborador, colaboradora, colega

staff 2 ~ employee, team
  en: staff, workforce, headcount, crew, payroll, manpower
  fr: personnel, effectif, effectifs, main-d'œuvre, main d'œuvre, salariés, =effectifs
  es: plantilla, personal, fuerza laboral, mano de obra, nómina
  de: belegschaft, personal, mannschaft, stammbelegschaft, arbeitskräfte, arbeitskraft
  it: personale, organico, forza lavoro, manodopera, maestranze
  pt: pessoal, quadro de funcionários, força de trabalho, mão de obra, mão-de-obra, equipe

job 1 ~ employee, career, labour
  en: job, employment, position, post, occupation, vacancy, livelihood
  fr: emploi, poste, travail, boulot, métier, embauche
  es: empleo, puesto, puesto de trabajo, trabajo, cargo, vacante, cargos
  de: arbeitsplatz, arbeitsplätze, job, stelle, stellen, posten, beschäftigung, beruf, arbeit
  it: lavoro, posto, posti di lavoro, impiego, occupazione, mestiere, incarico
  pt: emprego, posto de trabalho, trabalho, cargo, vaga, ocupação

labour 1 ~ job, employee
  en: labour, labor, working conditions, work, toil
  fr: travailler, travaille, travail, conditions de travail, labeur
  es: trabajar, trabaja, trabajo, laboral, condiciones de trabajo
  de: arbeiten, arbeitet, arbeitete, gearbeitet, arbeit, arbeits*, arbeitsbedingungen
  it: lavorare, lavora, lavoro, lavorativo, lavorativa, condizioni di lavoro
  pt: trabalhar, trabalha, trabalho, laboral, trabalhista, condições de trabalho

career 2 ~ job, profession
  en: career, working life, climb the ladder, career path, track record
  fr: carrière, parcours professionnel, vie professionnelle
  es: carrera, trayectoria profesional, vida laboral, trayectoria
  de: karriere, laufbahn, werdegang, berufsleben
  it: carriera, percorso professionale, vita lavorativa
  pt: carreira, trajetória profissional, percurso profissional, vida profissional

profession 2 ~ job, career
  en: profession, professional, vocation, trade union member
  fr: profession, professionnel, professionnelle, métier
  es: profesión, profesional, oficio
  de: beruf, beruflich, berufs*, fachkraft, fachkräfte
  it: professione, professionale, professionista, mestiere
  pt: profissão, profissional, ofício

unemployment 3 ~ layoff, job
  en: unemployment, unemployed, jobless, out of work, joblessness, jobseeker, benefit claimant
  fr: chômage, chômeur, chômeuse, sans emploi, demandeur d'emploi
  es: desempleo, desempleado, desempleada, paro, =parado, =parados, sin trabajo
  de: arbeitslosigkeit, arbeitslos, arbeitsloser, arbeitslose, erwerbslos, arbeitssuchend
  it: disoccupazione, disoccupato, disoccupata, senza lavoro
  pt: desemprego, desempregado, desempregada, sem trabalho

layoff 3 ~ dismiss, cut, unemployment, restructure
  en: layoff, lay off, laid off, laying off, job cut, redundancy, redundancies, made redundant, downsize, shed jobs, job losses, cut jobs, slash jobs, axe jobs, furlough
  fr: licenciement, licencier, =licencie, suppression de postes, suppressions d'emplois, plan social, supprimer des postes, réduction d'effectifs, dégraisser, plan de départs
  es: despido, despidos, recorte de plantilla, recorte de personal, ajuste de plantilla, expediente de regulación, supresión de puestos, reducción de personal
  de: entlassung, entlassen, entlässt, entließ, stellenabbau, stellenstreichung, stellen streichen, jobabbau, personalabbau, arbeitsplatzabbau, kündigungswelle, kahlschlag
  it: licenziamento, licenziare, =licenzia, esubero, esuberi, taglio del personale, tagli al personale, cassa integrazione, posti tagliati
  pt: demissão em massa, demissões, despedimento, despedimentos, corte de pessoal, corte de empregos, demitir funcionários, corte de postos

dismiss 3 ~ layoff, leave, resign
  en: dismiss, dismissal, =fired, =firing, sack, sacked, oust, ouster, terminate, termination, axed, show the door, shown the door, give the boot, let go, removed from office, pink slip
  fr: licencier, licencié, licenciée, limoger, limogé, limogée, limogeage, renvoyer, renvoyé, congédier, congédié, =viré, =virée, =virés, mettre à la porte, mis à la porte, évincer, évincé, révoquer, débarquer
  es: despedir, despide, despidió, despedido, despedida, destituir, destituyó, destituido, destitución, cesar, cese, cesado, poner en la calle
  de: feuern, gefeuert, rausschmiss, rauswurf, rauswerfen, rausgeworfen, entlassen, entlassung, kündigen, gekündigt, kündigung, absetzen, abgesetzt, abberufen, geschasst, vor die tür gesetzt, entlassungen
  it: licenziare, licenziato, licenziata, licenziamento, rimuovere dall'incarico, cacciare, cacciato, silurare, silurato, destituire, destituito, defenestrare, messo alla porta
  pt: demitir, demite, demitiu, demitido, demitida, demissão, despedir, despedido, exonerar, exonerado, exoneração, destituir, destituído, afastar, mandar embora, afastado, afastada, afastados, afastou

resign 2 ~ leave, dismiss, retire
  en: resign, resignation, step down, stepped down, stand down, stood down, hand in _ notice, relinquish, bow out, =quit, =quits, =quitting
  fr: démissionner, démissionne, démission, démissionnaire, quitter ses fonctions, quitte ses fonctions, se retirer, jeter l'éponge, rendre son tablier, claquer la porte
  es: dimitir, dimite, dimitió, dimisión, renunciar, renuncia, renunció, presentar _ dimisión, deja el cargo, dejar el cargo
  de: zurücktreten, tritt _ zurück, trat _ zurück, zurückgetreten, rücktritt, kündigen, abdanken, amt niederlegen, hinschmeißen, räumt _ posten
  it: dimettersi, si dimette, si è dimesso, dimesso, dimessa, dimissioni, lasciare l'incarico, lascia l'incarico, farsi da parte
  pt: demitir-se, demitiu-se, renunciar, renúncia, renunciou, pedir demissão, pediu demissão, deixar o cargo, deixa o cargo, apresentar a demissão

retire 3 ~ resign, leave, pension
  en: retire, retirement, retiree, retiring
  fr: =retraite, retraité, retraitée, prendre _ retraite, départ à la retraite
  es: jubilarse, jubila, jubilado, jubilada, jubilación, retiro
  de: ruhestand, rente, rentner, rentnerin, pensionierung, pensioniert, in rente gehen
  it: pensionamento, pensionato, pensionata, andare in pensione, in pensione, ritirarsi
  pt: aposentar, aposenta, aposentado, aposentada, aposentadoria, reforma, reformado

hire 2 ~ job, appoint, employee
  en: hire, recruit, recruitment, recruiter, employ, take on staff, onboard, poach, headhunt, bring on board
  fr: embaucher, embauche, engager, engagé, recruter, recrute, recrutement, recruteur, débaucher
  es: contratar, contrata, contratación, reclutar, reclutamiento, fichar, fichaje, emplear, emplea
  de: einstellen, stellt _ ein, eingestellt, einstellung, anheuern, anwerben, angeheuert, rekrutieren, abwerben, abgeworben
  it: assumere, assume, assunto, assunta, assunzione, reclutare, reclutamento, ingaggiare, ingaggio
  pt: contratar, contrata, contratou, contratação, recrutar, recrutamento, admitir, empregar, emprega

strike 3 ~ union, protest, stop
  en: strike, walkout, industrial action, work stoppage, down tools, picket, picket line, walk off the job
  fr: grève, gréviste, débrayage, débrayer, arrêt de travail, cesser le travail, piquet de grève, mouvement social
  es: huelga, huelguista, paro laboral, paros, piquete, paro
  de: streik, streiken, streikt, bestreikt, warnstreik, arbeitskampf, arbeitsniederlegung, ausstand, arbeit niederlegen, streikposten
  it: sciopero, scioperare, sciopera, scioperante, incrociare le braccia, agitazione sindacale, picchetto
  pt: greve, grevista, paralisação, paralisar, cruzar os braços, piquete

union 2 ~ strike, labour
  en: union, trade union, labor union, labour union, unionise, unionize, works council, collective bargaining, shop steward
  fr: syndicat, syndical, syndicale, syndicaliste, syndiquer, comité d'entreprise, intersyndicale
  es: sindicato, sindical, sindicalista, sindicalizar, central sindical, comité de empresa
  de: gewerkschaft, gewerkschafter, gewerkschaftlich, betriebsrat, arbeitnehmervertretung
  it: =sindacato, sindacale, sindacalista, sigle sindacali
  pt: sindicato, sindical, sindicalista, central sindical, sindicalizar

workplace 3 ~ office, job
  en: workplace, shop floor, place of work, on the job
  fr: lieu de travail, sur son lieu de travail, milieu professionnel
  es: lugar de trabajo, centro de trabajo, entorno laboral
  de: arbeitsplatz, arbeitsstätte, arbeitsumfeld, am arbeitsplatz
  it: posto di lavoro, luogo di lavoro, ambiente di lavoro
  pt: local de trabalho, ambiente de trabalho, posto de trabalho

remote-work 3 ~ workplace, office
  en: remote work, work from home, working from home, home office, telework, telecommute, remotely
  fr: télétravail, télétravailler, travail à distance, travail à domicile
  es: teletrabajo, teletrabajar, trabajo remoto, trabajo a distancia, trabajar desde casa
  de: homeoffice, home-office, telearbeit, fernarbeit, heimarbeit, von zu hause arbeiten
  it: telelavoro, smart working, lavoro da casa, lavoro a distanza, lavoro da remoto
  pt: teletrabalho, home office, trabalho remoto, trabalho à distância, trabalhar de casa

intern 4 ~ employee, student, train
  en: intern, internship, trainee, apprentice, apprenticeship, traineeship
  fr: stagiaire, stage, apprenti, apprentie, apprentissage, =alternance
  es: becario, becaria, pasante, aprendiz, pasantía
  de: praktikant, praktikantin, praktikum, azubi, auszubildender, auszubildende, lehrling, volontär, trainee
  it: stagista, tirocinante, tirocinio, =apprendista, apprendistato
  pt: estagiário, estagiária, estágio, aprendiz, trainee

contractor 3 ~ supplier, contract, freelancer
  en: contractor, subcontractor, outsource, outsourcing, subcontract, third-party vendor, temp agency
  fr: sous-traitant, sous-traitance, sous-traiter, prestataire, externaliser, externalisation, intérimaire
  es: contratista, subcontratista, subcontrata, subcontratar, externalizar, tercerizar, subcontratación
  de: auftragnehmer, subunternehmer, subunternehmen, dienstleister, leiharbeit, auslagern, ausgelagert, auslagerung, zeitarbeit
  it: appaltatore, subappaltatore, subappalto, appalto, esternalizzare, esternalizzazione
  pt: empreiteira, empreiteiro, subcontratado, subempreiteiro, terceirizar, terceirizado, terceirização, subcontratar

freelancer 4 ~ contractor, employee
  en: freelancer, freelance, self-employed, gig worker, gig economy, independent contractor
  fr: indépendant, travailleur indépendant, auto-entrepreneur, pigiste, freelance, à son compte
  es: autónomo, trabajador autónomo, freelance, por cuenta propia, cuentapropista
  de: freiberufler, freiberuflich, selbstständig, selbständig, freelancer, freier mitarbeiter, scheinselbstständig
  it: freelance, lavoratore autonomo, libero professionista, partita iva, collaboratore esterno
  pt: freelancer, autônomo, autónomo, trabalhador independente, trabalhador autônomo, por conta própria

consultant 3 ~ advise, contractor
  en: consultant, consultancy, consulting firm, consulting, adviser to
  fr: cabinet de conseil, société de conseil, conseiller, =consultant, =consultants, =consultante
  es: consultor, consultora, consultoría, asesor, asesora
  de: berater, beraterin, beratung, beratungsfirma, unternehmensberatung, unternehmensberater
  it: consulente, consulenza, società di consulenza
  pt: consultor, consultora, consultoria, assessor, assessora

entrepreneur 3 ~ founder, business
  en: entrepreneur, businessman, businesswoman, businesspeople, tycoon, magnate, mogul, industrialist
  fr: entrepreneur, entrepreneuse, homme d'affaires, femme d'affaires, hommes d'affaires, chef d'entreprise, magnat, industriel
  es: empresario, empresaria, emprendedor, emprendedora, magnate, hombre de negocios, mujer de negocios
  de: =unternehmer, =unternehmers, =unternehmern, unternehmerin, geschäftsmann, geschäftsfrau, geschäftsleute, tycoon, magnat, mogul
  it: imprenditore, imprenditrice, uomo d'affari, donna d'affari, magnate
  pt: empresário, empresária, empreendedor, empreendedora, magnata, homem de negócios, mulher de negócios

lobby 3 ~ influence, pressure
  en: lobby, lobbyist, lobbying, pressure group, interest group, influence peddling
  fr: lobby, lobbyiste, lobbying, groupe de pression, groupe d'intérêt
  es: lobby, lobista, grupo de presión, cabildeo, lobbista, cabildear
  de: lobby, lobbyist, lobbyistin, lobbyismus, lobbyarbeit, interessenvertreter, interessenverband
  it: lobby, lobbista, lobbismo, gruppo di pressione, gruppi di pressione
  pt: lobby, lobista, lóbi, grupo de pressão, grupos de pressão

# dealings between companies
partner 2 ~ partnership, ally, customer
  en: partner, associate, business partner, counterpart, trusted partner
  fr: partenaire, associé, associée, allié commercial, partenaire commercial
  es: socio, socia, asociado, socio comercial, aliado
  de: partner, partnerin, geschäftspartner, geschäftspartnerin, partnerfirma, partnerunternehmen, teilhaber
  it: partner, socio, soci, socia, partner commerciale, associato
  pt: parceiro, parceira, sócio, sócia, associado

partnership 3 ~ partner, deal, cooperate
  en: partnership, joint venture, collaboration, tie-up, alliance, team up, teamed up, partner with, join forces, tie-in, business relationship, commercial relationship
  fr: partenariat, collaboration, alliance, coentreprise, faire équipe, s'associer, s'allier, relation commerciale, accord de partenariat
  es: asociación, alianza, colaboración, empresa conjunta, asociarse, se asocia, se alió, relación comercial, unir fuerzas
  de: partnerschaft, zusammenarbeit, kooperation, allianz, gemeinschaftsunternehmen, bündnis, geschäftsbeziehung, tut sich zusammen
  it: partnership, collaborazione, alleanza, sodalizio, joint venture, unire le forze, rapporto commerciale
  pt: parceria, aliança, colaboração, joint venture, associar-se, unir forças, relação comercial

cooperate 2 ~ partnership, help
  en: cooperate, co-operate, cooperation, collaborate, collaboration, work together, work closely, work hand in hand, worked closely, working together
  fr: coopérer, coopère, coopération, collaborer, collabore, collaboration, travailler ensemble, travailler main dans la main, main dans la main
  es: cooperar, coopera, cooperación, colaborar, colabora, colaboración, trabajar juntos, mano a mano, codo con codo
  de: kooperieren, kooperiert, kooperation, zusammenarbeiten, arbeitet _ zusammen, zusammengearbeitet, zusammenarbeit, hand in hand
  it: cooperare, coopera, cooperazione, collaborare, collabora, collaborazione, lavorare insieme, fianco a fianco
  pt: cooperar, coopera, cooperação, colaborar, colabora, colaboração, trabalhar juntos, trabalhar em conjunto, lado a lado

deal 1 ~ contract, agree, partnership, transaction
  en: deal, agreement, pact, arrangement, settlement, compact, understanding between, =accord, =accords, =compromise
  fr: accord, entente, pacte, arrangement, marché conclu, deal
  es: acuerdo, pacto, convenio, =arreglo, =arreglos, =trato, =tratos
  de: abkommen, vereinbarung, abmachung, deal, =einigung, pakt, übereinkunft, absprache, vereinbart, vereinbarte, vereinbaren, vereinbarten
  it: accordo, accordi, intesa, patto, patti, convenzione
  pt: acordo, pacto, convênio, convénio, arranjo, =entendimento

secret-deal 4 ~ deal, secret, collude
  en: secret deal, backroom deal, side deal, gentlemen's agreement, quid pro quo, sweetheart deal, secret agreement, under the table, handshake deal
  fr: accord secret, accord occulte, entente secrète, arrangement secret, sous la table, donnant-donnant, accord tacite, pacte secret
  es: acuerdo secreto, pacto secreto, quid pro quo, trato secreto, bajo la mesa, bajo cuerda, acuerdo tácito
  de: geheimabkommen, geheimabsprache, hinterzimmerdeal, geheimdeal, geheimvertrag, kuhhandel, unter dem tisch, quid pro quo
  it: accordo segreto, patto segreto, quid pro quo, sottobanco, accordo sottobanco, patto occulto
  pt: acordo secreto, pacto secreto, quid pro quo, por baixo da mesa, por debaixo dos panos, acordo tácito

transaction 3 ~ deal, trade, payment
  en: transaction, dealing, business deal
  fr: transaction, opération financière
  es: transacción, operación financiera
  de: transaktion, geschäftsabschluss, abwicklung
  it: transazione, operazione finanziaria
  pt: transação, transacção, operação financeira

contract 3 ~ deal, terms, sign
  en: contract, contractual, agreement signed, written agreement, covenant, service agreement, contracts
  fr: contrat, contractuel, contractuelle, bail, convention signée
  es: contrato, contractual, contrata, contratos
  de: vertrag, verträge, vertraglich, vertrags*, kontrakt
  it: contratto, contratti, contrattuale
  pt: contrato, contratual

sign 2 ~ contract, agree
  en: sign, signed, signing, signature, signatory, ink, inked, undersigned
  fr: signer, signe, signé, signature, signataire, parapher, ratifier
  es: firmar, firma, firmó, firmante, suscribir, suscribió, rubricar
  de: unterschreiben, unterschreibt, unterschrieb, unterschrieben, unterzeichnen, unterzeichnet, unterschrift, signieren, unterzeichner
  it: firmare, firma, firmato, firmatario, sottoscrivere, sottoscritto, siglare, siglato
  pt: assinar, assina, assinou, assinatura, signatário, =firmar, =firmou, celebrar um acordo

negotiate 3 ~ deal, discuss
  en: negotiate, negotiation, negotiator, bargain, bargaining, haggle, in talks, talks with, hammer out, hammered out, at the table, broker, brokered, thrash out
  fr: négocier, négocie, négociation, négociateur, négociatrice, pourparlers, tractations, marchander, marchandage, =négociations, =négociation
  es: negociar, negocia, negociación, negociador, negociadora, regatear, tratativas, conversaciones
  de: verhandeln, verhandelt, verhandlung, verhandlungen, unterhändler, aushandeln, ausgehandelt, feilschen, handelt _ aus, tarifverhandlung
  it: negoziare, negozia, =negoziato, negoziati, trattativa, trattative, trattare, negoziatore, contrattazione
  pt: negociar, negocia, negociou, negociação, negociações, negociador, negociadora, barganhar, tratativas

terms 2 ~ contract, condition, rule, terms-of-service
  en: terms, terms of service, terms and conditions, terms of use, fine print, small print, provisions, clause
  fr: conditions générales, conditions d'utilisation, termes, modalités, clause, cgu, stipulation
  es: =términos, condiciones, términos y condiciones, condiciones de uso, cláusula, letra pequeña, letra chica
  de: bedingungen, nutzungsbedingungen, geschäftsbedingungen, vertragsbedingungen, agb, klausel, kleingedrucktes, konditionen
  it: =termini, =condizioni, termini e condizioni, condizioni d'uso, clausola, clausole, termini di servizio
  pt: termos, condições, termos e condições, termos de uso, cláusula, letras miúdas, termos de serviço

condition 2 ~ terms, require
  en: condition, on condition that, provided that, proviso, prerequisite, precondition, string attached, strings attached
  fr: condition, à condition, sous réserve, préalable, contrepartie
  es: condición, a condición, siempre que, requisito, requisito previo
  de: bedingung, voraussetzung, unter der bedingung, auflage, vorbedingung
  it: condizione, a condizione, a patto che, presupposto, requisito
  pt: condição, com a condição, desde que, requisito, contrapartida

exclusive 3 ~ special, only
  en: exclusive, exclusively, exclusivity, sole rights
  fr: exclusif, exclusive, exclusivité, exclusivement, en exclusivité
  es: exclusivo, exclusiva, exclusividad, exclusivamente, en exclusiva
  de: exklusiv, exklusivität, alleinig, =ausschließlich
  it: =esclusivo, =esclusiva, esclusività, esclusivamente, in esclusiva
  pt: exclusivo, exclusiva, exclusividade, exclusivamente

# customers and rivals
customer 2 ~ client, consumer, user, buy
  en: customer, shopper, patron, clientele, purchaser, buyer, guest, =regulars
  fr: client, cliente, clientèle, acheteur, acheteuse
  es: cliente, clienta, clientela, comprador, compradora
  de: kunde, kunden, kundin, kundschaft, käufer, käuferin
  it: cliente, clienti, clientela, acquirente, compratore
  pt: cliente, clientela, freguês, comprador, compradora

consumer 2 ~ customer, user
  en: consumer, consumption, household, end user, consumer group
  fr: consommateur, consommatrice, consommation, consommer, ménage
  es: consumidor, consumidora, consumo, consumir, consume
  de: verbraucher, verbraucherin, konsument, konsumentin, konsum, verbraucherschutz, verbraucher*
  it: consumatore, consumatrice, consumo, consumare, consumi
  pt: consumidor, consumidora, consumo, consumir, consome

client 2 ~ customer
  en: client, account holder, clientele, business customer, corporate client
  fr: client, cliente, clientèle, commanditaire, donneur d'ordre
  es: cliente, clienta, clientela, mandante
  de: klient, klientin, auftraggeber, auftraggeberin, mandant, mandantin, kunde, kunden
  it: cliente, clienti, committente, =assistito, =assistita
  pt: cliente, clientela, contratante, mandante

user 2 ~ customer, member, subscriber, use
  en: user, account holder, user base, userbase, end user, platform user
  fr: utilisateur, utilisatrice, usager, usagère, internaute, utilisateurs
  es: usuario, usuaria, internauta
  de: nutzer, nutzerin, benutzer, benutzerin, anwender, anwenderin, user, nutzerschaft
  it: utente, utenti, utenza, fruitore, =internauta, utilizzatore, utilizzatori
  pt: usuário, usuária, utilizador, utilizadora, utente, internauta

member 2 ~ user, subscriber, join
  en: member, membership, fellow member, card-carrying
  fr: membre, adhérent, adhérente, adhésion, sociétaire
  es: miembro, afiliado, afiliada, =integrante, =integrantes, membresía
  de: mitglied, mitglieder, mitgliedschaft, mitgliedsbeitrag, angehöriger
  it: membro, membri, iscritto, iscritta, aderente, tesserato, affiliato
  pt: membro, integrante, filiado, filiada, associado, adesão

subscriber 3 ~ user, customer, member
  en: subscriber, subscription, subscribe, sign up, signed up, paying member, paid plan, unsubscribe
  fr: abonné, abonnée, abonnement, s'abonner, souscrire, souscription, désabonner
  es: suscriptor, suscriptora, suscripción, suscribirse, abonado, abonada, abono, abonados, abonadas
  de: abonnent, abonnentin, abonnement, abo, abos, abonnieren, abonniert, bezieher
  it: abbonato, abbonata, abbonamento, abbonarsi, iscriversi, iscrizione, sottoscrizione
  pt: assinante, subscritor, subscritora, assinatura, subscrição, subscrever, assinantes

supplier 2 ~ contractor, supply, partner
  en: supplier, vendor, provider, purveyor, supply chain
  fr: fournisseur, fournisseuse, prestataire, équipementier, chaîne d'approvisionnement
  es: proveedor, proveedora, suministrador, suministradora, cadena de suministro
  de: lieferant, lieferantin, zulieferer, anbieter, anbieterin, lieferkette, versorger
  it: fornitore, fornitrice, catena di approvvigionamento, gestore
  pt: fornecedor, fornecedora, provedor, cadeia de suprimentos, cadeia de abastecimento

supply 2 ~ give, deliver, supplier
  en: supply, provide, furnish, provision, stock up
  fr: fournir, fournit, fourni, fourniture, approvisionner, approvisionnement, ravitailler
  es: suministrar, suministra, suministro, abastecer, abastecimiento, proveer, proveyó, =proporcionar, =proporciona, =proporcionó
  de: liefern, liefert, geliefert, lieferung, beliefern, versorgen, versorgung, bereitstellen, bereitgestellt
  it: fornire, fornisce, fornito, fornitura, rifornire, approvvigionamento, erogare
  pt: fornecer, fornece, forneceu, fornecimento, abastecer, abastecimento, suprir, suprimento

deliver 3 ~ supply, send, transport
  en: deliver, delivery, courier, shipment, ship, shipped, dispatch
  fr: livrer, livre à, livraison, livreur, livreuse, expédier, expédition, coursier, =livrée, =livrées
  es: entregar, entrega, reparto, repartidor, repartidora, envío, entregaba, entregada, entregados, entregaron, entregas
  de: ausliefern, auslieferung, ausgeliefert, lieferung, zustellen, zustellung, zugestellt, lieferdienst, kurier
  it: consegnare, consegna, consegnato, spedire, spedizione, =corriere
  pt: entregar, entrega, entregador, entregue, envio, remessa, despachar, entregaram, entregado, entregava

competitor 2 ~ compete, opponent
  en: competitor, rival, contender, competing firm, rival company, rival firm, =challenger, =challengers
  fr: concurrent, concurrente, rival, rivale, rivaux, compétiteur
  es: competidor, competidora, rival, competencia, contrincante
  de: konkurrent, konkurrentin, rivale, rivalin, wettbewerber, mitbewerber, konkurrenz, konkurrenzunternehmen
  it: concorrente, concorrenti, rivale, rivali, competitor, competitore
  pt: concorrente, rival, competidor, competidora, concorrência

compete 2 ~ competitor, fight, market
  en: compete, competition, competitive, rivalry, vie, vying, go head to head, competitive edge, competitive advantage
  fr: concurrencer, concurrence, concurrentiel, rivaliser, rivalité, compétition, compétitif, avantage concurrentiel
  es: competir, compite, competencia, competitivo, competitiva, rivalizar, rivalidad, ventaja competitiva
  de: konkurrieren, konkurriert, konkurrenz, wettbewerb, wetteifern, konkurrenzkampf, wettbewerbsfähig, wettbewerbsvorteil
  it: competere, =compete, concorrenza, competizione, competitivo, rivaleggiare, rivalità, vantaggio competitivo
  pt: competir, compete, competição, concorrência, competitivo, concorrer, rivalizar, rivalidade, vantagem competitiva

monopoly 4 ~ market, competition-law, dominate
  en: monopoly, monopolist, monopolistic, dominant position, market power, duopoly, stranglehold, chokehold
  fr: monopole, monopolistique, position dominante, abus de position, hégémonie, duopole, mainmise
  es: monopolio, monopolístico, monopólico, posición dominante, duopolio, oligopolio
  de: monopol, monopolist, monopolstellung, marktmacht, marktbeherrschend, duopol, vormachtstellung
  it: monopolio, monopolista, monopolistico, posizione dominante, duopolio, oligopolio
  pt: monopólio, monopolista, posição dominante, duopólio, oligopólio

competition-law 4 ~ monopoly, cartel, regulator
  en: antitrust, anti-trust, competition law, anticompetitive, anti-competitive, competition watchdog, competition authority, trustbuster
  fr: antitrust, anticoncurrentiel, anticoncurrentielle, droit de la concurrence, autorité de la concurrence, pratiques anticoncurrentielles
  es: antimonopolio, antitrust, anticompetitivo, anticompetitiva, defensa de la competencia, libre competencia
  de: kartellrecht, kartellrechtlich, kartellamt, wettbewerbsrecht, wettbewerbshüter, kartellbehörde, wettbewerbswidrig, kartellwächter
  it: antitrust, anticoncorrenziale, diritto della concorrenza, autorità garante, tutela della concorrenza
  pt: antitruste, antitrust, anticoncorrencial, anticompetitivo, direito da concorrência, autoridade da concorrência

cartel 4 ~ competition-law, collude
  en: cartel, price-fixing, price fixing, bid rigging, bid-rigging
  fr: cartel, entente illicite, entente sur les prix, fixation des prix
  es: cártel, cartel, fijación de precios, colusión, concertación de precios
  de: kartell, preisabsprache, preisabsprachen, kartellbildung
  it: cartello, intesa restrittiva, cartello dei prezzi
  pt: cartel, fixação de preços, conluio, combinação de preços

collude 4 ~ secret-deal, cartel, conspiracy
  en: collude, collusion, collusive, in cahoots, in league with, hand in glove, connive
  fr: collusion, de mèche, s'entendre avec, de connivence, connivence, complicité
  es: colusión, coludir, connivencia, en connivencia, confabular, complicidad
  de: absprechen, abgesprochen, kollusion, unter einer decke, gemeinsame sache, kungelei, kungeln
  it: collusione, colludere, colluso, connivenza, in combutta, connivente
  pt: conluio, colusão, conivência, conivente, mancomunado, em conluio

boycott 4 ~ protest, refuse
  en: boycott, shun, blacklist, stay away from
  fr: boycott, boycotter, boycottage, bouder, mettre à l'index
  es: boicot, boicotear, boicoteo, boicotea
  de: boykott, boykottieren, boykottiert, boykottaufruf
  it: boicottaggio, boicottare, boicotta
  pt: boicote, boicotar, boicota

# markets, mergers
market 2 ~ industry, trade
  en: =market, =markets, marketplace, market share
  fr: marché, part de marché, marchés, débouché
  es: mercado, cuota de mercado
  de: markt, märkte, marktanteil, absatzmarkt
  it: =mercato, =mercati, quota di mercato
  pt: mercado, quota de mercado, fatia de mercado

trade 2 ~ business, market, sell
  en: trade, trader, trading, merchant, dealer, dealing
  fr: échange commercial, échanges commerciaux, négoce, négociant, commerce extérieur, marchand, =commerçant, =commerçants
  es: comercio, comercializar, comerciante, intercambio comercial, mercader
  de: handel, handeln mit, händler, händlerin, handels*, außenhandel, vertrieb
  it: commercio, commerciare, commerciante, scambio commerciale, interscambio
  pt: comércio, comercializar, comerciante, intercâmbio comercial, trocas comerciais

export 3 ~ trade, sell
  en: export, exporter, overseas sales
  fr: exporter, exporte, exportation, exportateur, exportatrice
  es: exportar, exporta, exportación, exportador, exportadora
  de: exportieren, exportiert, export, ausfuhr, exporteur, ausführen
  it: esportare, esporta, esportazione, esportatore, export
  pt: exportar, exporta, exportação, exportador, exportadora

import 2 ~ trade, buy
  en: import, importer, imported, brought in from abroad, imports, importing
  fr: =importation, =importations, =importateur, =importateurs, =importer, =importés, =importées
  es: =importación, =importador, =importadora, =importaciones, =importados, =importadores, =importadoras
  de: importieren, importiert, import, =einfuhr, =einfuhren, importeur
  it: importazione, importatore, =importare, importazioni, =import
  pt: importação, importador, importadora, importações, =importados

tariff 3 ~ tax, trade, sanction
  en: tariff, customs duty, import duty, levy, trade war, duties
  fr: droit de douane, droits de douane, taxe douanière, guerre commerciale, tarif douanier, surtaxe
  es: arancel, aranceles, arancelario, guerra comercial, derechos de aduana
  de: zoll, zölle, strafzoll, strafzölle, einfuhrzoll, handelskrieg
  it: dazio, dazi, dazi doganali, guerra commerciale, tariffa doganale
  pt: tarifa aduaneira, tarifas, tarifaço, direitos aduaneiros, guerra comercial, sobretaxa

merger 3 ~ acquire, unite, deal
  en: merger, merge, merged, tie-up, combine with, amalgamate, mergers and acquisitions, =consolidation
  fr: fusion, fusionner, fusionne, rapprochement, fusion-acquisition, fusions-acquisitions, regroupement
  es: fusión, fusionar, fusiona, fusionarse, fusiones y adquisiciones
  de: fusion, fusionieren, fusioniert, zusammenschluss, zusammenschließen, zusammengeschlossen, verschmelzung, verschmelzen
  it: fusione, =fondere, fuso, fusioni e acquisizioni, aggregazione, unire le due società
  pt: fusão, =fundir, =fundiu, fusões e aquisições, incorporação

acquire 2 ~ buy, merger, takeover-bid
  en: acquire, acquisition, acquirer, takeover, take over, took over, taken over, buyout, buy-out, snap up, snapped up, swallow up, gobble up, buy up, bought out, purchase of company
  fr: acquérir, acquiert, acquis, acquise, acquisition, racheter, rachète, racheté, rachetée, rachat, reprendre, reprise, reprise de l'entreprise, repreneur, acquéreur, avaler
  es: adquirir, adquiere, adquirió, adquisición, absorber, absorción, comprar la empresa, compra de la compañía, hacerse con, tomar el control
  de: übernehmen, übernimmt, übernahm, übernommen, übernahme, aufkaufen, aufgekauft, erwerben, erwirbt, erwarb, erworben, erwerb, schlucken, firmenübernahme
  it: acquisire, acquisisce, acquisito, acquisita, acquisizione, =rilevare, =rilevato, =rilevata, inglobare, assorbire
  pt: adquirir, adquire, adquiriu, aquisição, absorver, comprar a empresa, compra da empresa, incorporar, tomar o controle

takeover-bid 3 ~ acquire, merger, offer
  en: takeover bid, hostile takeover, takeover offer, bid for, buyout offer, bidder
  fr: offre publique d'achat, opa, offre de rachat, opa hostile, prise de contrôle
  es: oferta pública de adquisición, opa, opa hostil, oferta de compra, toma de control
  de: übernahmeangebot, übernahmeofferte, feindliche übernahme, bieter, kaufangebot
  it: offerta pubblica di acquisto, opa, =scalata, scalata ostile, offerta di acquisto
  pt: oferta pública de aquisição, opa, oferta hostil, oferta de compra, tomada de controle

bankruptcy 3 ~ debt, shut-down, fail
  en: bankruptcy, bankrupt, insolvency, insolvent, go bust, went bust, go under, liquidation, receivership, administration proceedings, belly up
  fr: faillite, banqueroute, dépôt de bilan, déposer le bilan, redressement judiciaire, liquidation judiciaire, insolvabilité, insolvable, cessation de paiement
  es: quiebra, bancarrota, concurso de acreedores, suspensión de pagos, insolvencia, insolvente, quebrar, quebró, liquidación
  de: insolvenz, insolvent, pleite, bankrott, konkurs, insolvenzverfahren, zahlungsunfähig, zahlungsunfähigkeit, pleitegehen, insolvenzantrag
  it: fallimento, bancarotta, insolvenza, insolvente, fallire, fallito, liquidazione, concordato preventivo, amministrazione straordinaria
  pt: falência, bancarrota, insolvência, insolvente, =falir, =faliu, recuperação judicial, concordata, liquidação

restructure 3 ~ layoff, reform, change
  en: restructure, restructuring, reorganise, reorganize, reorganization, reorganisation, shake-up, overhaul, turnaround, streamline
  fr: restructurer, restructuration, réorganiser, réorganisation, remaniement, refonte, plan de redressement
  es: reestructurar, reestructuración, reorganizar, reorganización, saneamiento, reconversión
  de: umstrukturieren, umstrukturierung, restrukturierung, umbau, neuordnung, sanierung, sanieren, umorganisieren
  it: ristrutturare, ristrutturazione, riorganizzare, riorganizzazione, riassetto, risanamento
  pt: reestruturar, reestruturação, reorganizar, reorganização, saneamento

privatise 4 ~ sell, state
  en: privatise, privatize, privatisation, privatization, private hands, sell off to private
  fr: privatiser, privatise, privatisation, mains privées
  es: privatizar, privatiza, privatización, manos privadas
  de: privatisieren, privatisiert, privatisierung, private hand
  it: privatizzare, privatizza, privatizzazione, mani private
  pt: privatizar, privatiza, privatização, mãos privadas

nationalise 2 ~ seize, state
  en: nationalise, nationalisation, state ownership, expropriate, expropriation, =nationalize, =nationalized, =nationalization
  fr: nationaliser, nationalise, nationalisation, exproprier, expropriation, étatiser
  es: nacionalizar, nacionaliza, nacionalización, estatizar, expropiar, expropiación
  de: verstaatlichen, verstaatlicht, verstaatlichung, enteignen, enteignet, enteignung
  it: nazionalizzare, nazionalizza, nazionalizzazione, statalizzare, espropriare, esproprio
  pt: nacionalizar, nacionaliza, nacionalização, estatizar, estatização, expropriar, expropriação

# what is made and offered
product 2 ~ goods, produce, brand
  en: product, item, merchandise, =offering, =offerings
  fr: produit, article, marchandise
  es: producto, artículo, mercancía
  de: produkt, erzeugnis, =ware, fabrikat
  it: prodotto, prodotti, articolo, =merce, =merci
  pt: produto, artigo, mercadoria

goods 2 ~ product, trade
  en: goods, commodity, commodities, merchandise, wares, raw material
  fr: biens, marchandise, denrée, matière première, matières premières
  es: bienes, mercancía, mercadería, materia prima, materias primas
  de: güter, =ware, rohstoff, rohstoffe
  it: =beni, =merce, =merci, materia prima, materie prime
  pt: bens, mercadoria, matéria-prima, matérias-primas, commodity

service 1 ~ product, platform
  en: service
  fr: service, prestation, offre
  es: servicio, prestación
  de: dienst, dienstleistung, service, angebot
  it: servizio, servizi, prestazione
  pt: serviço, prestação

feature 2 ~ tool
  en: feature, functionality, function, capability, add-on
  fr: fonction, fonctionnalité, fonctionnalités
  es: función, funcionalidad, característica, prestación
  de: funktion, funktionalität, feature, zusatzfunktion
  it: funzione, funzionalità, caratteristica
  pt: função, funcionalidade, recurso

produce 1 ~ make, manufacturer, create
  en: produce, production, producer, manufacture, output, churn out, turn out, mass-produce
  fr: produire, produit, produisent, produisait, produira, production, producteur, productrice, fabriquer, fabrication
  es: producir, produce, produjo, producción, productor, productora, fabricar, fabricación, elaborar
  de: produzieren, produziert, produktion, produzent, produzentin, herstellen, stellt _ her, hergestellt, herstellung, =fertigen, fertigung
  it: produrre, produce, producono, prodotto, produzione, produttore, produttrice, fabbricare, fabbricazione
  pt: produzir, produz, produziu, produção, produtor, produtora, fabricar, fabricação, fabrico

manufacturer 2 ~ produce, company
  en: manufacturer, maker, carmaker, automaker, drugmaker, chipmaker, assembler
  fr: fabricant, fabricante, constructeur, producteur, industriel
  es: fabricante, productor, constructor
  de: hersteller, herstellerin, produzent, fabrikant, autobauer, erzeuger
  it: produttore, costruttore, fabbricante, casa produttrice, casa automobilistica
  pt: fabricante, fabricantes, produtor, montadora, construtor

factory 3 ~ workplace, produce
  en: factory, plant, assembly line, manufacturing site, mill, production facility, sweatshop
  fr: usine, fabrique, site de production, chaîne de montage, chaîne d'assemblage, atelier
  es: fábrica, planta, línea de montaje, planta de producción, cadena de montaje, taller, =factorías
  de: fabrik, werk, werke, produktionsstätte, fließband, montageband, werkshalle
  it: fabbrica, fabbriche, stabilimento, stabilimenti, impianto, catena di montaggio, officina
  pt: fábrica, fábricas, planta industrial, linha de montagem, unidade de produção, usina

shop 2 ~ retailer, sell
  en: shop, store, outlet, supermarket, boutique, storefront, shopping centre, mall
  fr: magasin, boutique, supermarché, =commerce, =commerces, grande surface, centre commercial, point de vente
  es: tienda, comercio, supermercado, almacén, local comercial, centro comercial, punto de venta
  de: laden, läden, geschäft, supermarkt, supermärkte, filiale, kaufhaus, einkaufszentrum, boutique
  it: negozio, negozi, supermercato, supermercati, bottega, punto vendita, centro commerciale
  pt: loja, supermercado, comércio, =mercearia, centro comercial, ponto de venda, shopping

retailer 3 ~ shop, trade, sell
  en: retailer, retail, reseller, wholesaler, wholesale, distributor, grocer, department store
  fr: détaillant, distributeur, grande distribution, revendeur, grossiste, vente au détail, enseigne
  es: =minorista, =minoristas, =mayoristas, =mayorista, distribuidor, distribuidora, revendedor, venta al por menor
  de: einzelhändler, einzelhandel, handelskette, großhändler, großhandel, wiederverkäufer, händler
  it: rivenditore, dettagliante, grossista, distributore, grande distribuzione, vendita al dettaglio
  pt: varejista, retalhista, atacadista, distribuidor, distribuidora, revendedor, varejo, retalho

order 2 ~ buy, supply
  en: =order, =orders, =ordered, placed an order, pre-order, preorder, order book, commissioned
  fr: commander, commande, commandé, précommande, carnet de commandes
  es: pedido, encargar, encargo, encargó, prepedido, orden de compra
  de: bestellen, bestellt, bestellung, auftrag, aufträge, vorbestellen, vorbestellung, ordern, nachbestellt
  it: ordinare, ordine, ordini, ordinato, ordinazione, =commessa, =commesse, preordine
  pt: encomendar, encomenda, =pedido, =pedidos, encomendou, pré-venda, ordem de compra

licence 3 ~ permission, patent, allow
  en: licence, license, licensing, licensee, licensor
  fr: =licence, =licences, sous licence, concession de licence
  es: licencia, licenciar, concesión, licencias
  de: lizenz, lizenzieren, lizenziert, lizenzierung, lizenzgeber
  it: =licenza, =licenze, concessione, concedere in licenza
  pt: licença, licenciar, licenciamento, concessão

patent 3 ~ licence, invention
  en: patent, patented, intellectual property, copyright, trade secret
  fr: brevet, breveter, breveté, propriété intellectuelle, secret industriel, secret des affaires
  es: patente, patentar, patentado, propiedad intelectual, secreto industrial
  de: patent, patentieren, patentiert, geistiges eigentum, geschäftsgeheimnis, betriebsgeheimnis
  it: brevetto, brevettare, brevettato, proprietà intellettuale, segreto industriale
  pt: patente, patentear, patenteado, propriedade intelectual, segredo industrial

franchise 4 ~ licence, brand
  en: franchise, franchisee, franchisor, chain
  fr: franchise, franchisé, franchiseur, chaîne de magasins
  es: franquicia, franquiciado, franquiciador, cadena de tiendas
  de: franchise, franchisenehmer, franchisegeber, kette, ladenkette
  it: franchising, affiliato, catena di negozi, franchigia commerciale
  pt: franquia, franqueado, franquiado, franchising, cadeia de lojas

launch 2 ~ begin, release, create
  en: launch, rollout, roll out, rolled out, unveil, debut, introduce, introduction, kick off, kicked off, inaugurate, go live, went live
  fr: lancer, lance, lancé, lancée, lancement, dévoiler, déployer, déploiement, inaugurer, mise en service, mise sur le marché
  es: lanzar, lanza, lanzó, lanzado, lanzamiento, estrenar, estreno, inaugurar, poner en marcha, puesta en marcha, despliegue, desplegar
  de: einführen, eingeführt, einführung, starten, startet, gestartet, start, auf den markt bringen, auf den markt gebracht, vorstellen, enthüllen, markteinführung
  it: lanciare, lancia, lanciato, lanciata, lancio, introdurre, introdotto, introduzione, inaugurare, debutto, messa in servizio
  pt: lançar, lança, lançou, lançado, lançamento, estrear, estreia, inaugurar, introduzir, colocar no mercado

shut-down 3 ~ close, end, stop, withdraw
  en: shut down, shutdown, shutting down, shutter, shuttered, wind down, wound down, winding down, pull the plug, pulled the plug, discontinue, discontinuation, sunset, cease operations, mothball, scrap, scrapped, kill off, killed off
  fr: fermeture, fermer, mettre la clé sous la porte, cesser ses activités, cessation d'activité, débrancher, enterrer, mettre fin au service, abandonner le service
  es: cierre, cerrar, cesar _ actividad, cese de actividad, clausurar, clausura, descontinuar, desmantelar, bajar la persiana, echar el cierre
  de: einstellen, eingestellt, einstellung, stilllegen, stillgelegt, stilllegung, dichtmachen, dicht gemacht, schließung, abschalten, abgeschaltet, abwickeln, abgewickelt
  it: chiusura, chiudere, dismettere, dismesso, dismissione, cessare _ attività, cessazione, staccare la spina, chiudere i battenti
  pt: encerrar, encerrou, encerramento, fechamento, fecho, descontinuar, descontinuou, desativar, desativação, fechar as portas, cessar _ atividades

withdraw 3 ~ leave, remove, cancel, return
  en: withdraw, withdrew, withdrawn, withdrawal, pull out, pulled out, pull back, pulled back, back out, backed out, retreat, scale back, exit
  fr: retirer, retire, retiré, retirée, retrait, se retirer, se désengager, désengagement, faire machine arrière
  es: retirar, retira, retiró, retirado, retirada, retiro, retirarse, dar marcha atrás, salida del mercado
  de: zurückziehen, zieht _ zurück, zog _ zurück, zurückgezogen, rückzug, aussteigen, steigt _ aus, ausstieg, abziehen, abzug
  it: ritirare, ritira, ritirato, ritirata, ritiro, ritirarsi, tirarsi indietro, fare marcia indietro
  pt: retirar, =retira, retirou, retirado, retirada, recuar, recuo, desistir, sair do mercado

product-recall 3 ~ withdraw, product, remove
  en: product recall, safety recall, recall of, recalled from shelves, pulled from shelves, pull from shelves, off the shelves
  fr: rappel de produits, rappel de produit, rappel de lots, rappel de véhicules, retirer de la vente, retiré de la vente, campagne de rappel
  es: retirada del producto, retirada del mercado, retirar del mercado, llamada a revisión, retiro del mercado
  de: rückruf, rückrufaktion, zurückrufen, ruft _ zurück, zurückgerufen, vom markt genommen, aus dem verkauf
  it: richiamo di prodotti, richiamo del prodotto, ritirato dal mercato, ritiro dal mercato, campagna di richiamo
  pt: recall, recolha do produto, recolher do mercado, retirado do mercado, retirada do mercado, chamada para revisão

cancel 3 ~ withdraw, end, delay
  en: cancel, cancellation, call off, called off, scrap, scrapped, abandon, ditch, drop the plan, shelve, =scrap, =scrapping
  fr: annuler, annule, annulé, annulation, abandonner, déprogrammer, renoncer à
  es: cancelar, cancela, canceló, cancelación, anular, anulación, suspender, abandonar
  de: absagen, sagt _ ab, abgesagt, absage, stornieren, storniert, streichen, gestrichen, annullieren, annullierung, aufgeben
  it: annullare, annulla, annullato, annullamento, cancellare, cancellato, cancellazione, disdire, disdetta
  pt: cancelar, cancela, cancelou, cancelamento, anular, anulação, suspender, abandonar

offer 1 ~ give, propose, sell
  en: offer, offering, tender, bid, make available, made available
  fr: offrir, offre, offert, offerte, proposition, mettre à disposition
  es: ofrecer, ofrece, ofreció, oferta, ofrecimiento, poner a disposición
  de: anbieten, bietet _ an, bot _ an, angeboten, anzubieten, angebot, offerte, zur verfügung stellen
  it: offrire, offre, offerto, offerta, mettere a disposizione, proposta
  pt: oferecer, oferece, ofereceu, oferta, disponibilizar, colocar à disposição

# plans and places
strategy 2 ~ plan, goal
  en: strategy, strategic, strategist, game plan, playbook, tactic, roadmap
  fr: stratégie, stratégique, stratège, tactique, feuille de route
  es: estrategia, estratégico, estratégica, estratega, táctica, hoja de ruta
  de: strategie, strategisch, stratege, taktik, taktisch, fahrplan
  it: strategia, strategico, strategica, strategie, stratega, tattica
  pt: estratégia, estratégico, estratégica, estrategista, tática, táctica, roteiro

plan 1 ~ strategy, intend, project
  en: plan, planning, scheme, blueprint, in the works, in the pipeline, on the drawing board
  fr: plan, planifier, planifie, planification, dans les cartons, programme, feuille de route
  es: planificar, planea, =planear, =planeado, =plan, =planes, =planea, =planean, =planeaban, planificación, proyecto
  de: plan, pläne, planen, plant, geplant, planung, vorhaben
  it: piano, piani, pianificare, pianifica, pianificazione
  pt: plano, planejar, planeja, planear, planeou, planejamento, planeamento

project 2 ~ plan
  en: project, =initiative, =initiatives, undertaking, venture, endeavour, endeavor, effort
  fr: projet, initiative, chantier, entreprise commune, programme
  es: proyecto, =iniciativa, emprendimiento, programa
  de: projekt, vorhaben, initiative, unterfangen
  it: progetto, progetti, =iniziativa, =iniziative
  pt: projeto, projecto, iniciativa, empreendimento, programa

goal 2 ~ strategy, intend, reason
  en: goal, aim, objective, target, purpose, ambition
  fr: but, objectif, cible, ambition, =finalité, =visée, =viser, =visant
  es: objetivo, =meta, =metas, propósito, =finalidad, ambición
  de: ziel, ziele, zielsetzung, =zweck, absicht, anvisieren, abzielen
  it: obiettivo, obiettivi, scopo, =finalità, traguardo, mirare
  pt: objetivo, objectivo, meta, propósito, =finalidade, alvo, metas

office 2 ~ headquarters, workplace, department
  en: office, bureau, premises, offices, desk
  fr: bureau, bureaux, locaux, cabinet, agence
  es: oficina, =despacho, sede, =instalaciones, =delegación
  de: büro, büros, amt, dienststelle, kanzlei, geschäftsräume
  it: ufficio, uffici, =sede, locali, studio
  pt: escritório, gabinete, sede, instalações, repartição

headquarters 3 ~ office, company
  en: headquarters, head office, hq, main office, headquartered, campus
  fr: siège social, quartier général, siège, maison mère, bureau principal, qg
  es: sede, sede central, sede social, cuartel general, casa central, oficinas centrales
  de: hauptsitz, zentrale, firmensitz, hauptquartier, firmenzentrale, konzernzentrale, unternehmenssitz
  it: sede centrale, quartier generale, sede principale, sede legale, quartieri generali
  pt: sede, sede central, quartel-general, matriz, escritório central

branch 3 ~ office, subsidiary, shop
  en: branch, local office, branch office, regional office, outpost
  fr: succursale, agence, antenne, bureau local
  es: sucursal, =delegación, oficina local
  de: filiale, zweigstelle, niederlassung, außenstelle, geschäftsstelle
  it: succursale, filiale, sede locale
  pt: sucursal, filial, delegação, escritório local

department 2 ~ office, team, subsidiary
  en: =department, =departments, =unit, =units, division, section, business unit, bureau
  fr: =département, =départements, =unité, =unités, service, division, section, =direction
  es: departamento, división, =unidad, sección, área
  de: abteilung, bereich, =sparte, =sparten, ressort, dezernat, geschäftsbereich
  it: dipartimento, reparto, divisione, =unità, settore, sezione, direzione
  pt: departamento, divisão, =unidade, secção, seção, direção

team 2 ~ staff, department, group
  en: team, crew, task force, squad, =unit, =units, taskforce
  fr: équipe, brigade, groupe de travail
  es: =equipo, =equipos, grupo de trabajo, cuadrilla, brigada
  de: team, mannschaft, arbeitsgruppe, =truppe, stab
  it: squadra, gruppo di lavoro, team, équipe, task force
  pt: equipe, equipa, time, grupo de trabalho, força-tarefa

committee 2 ~ board, group
  en: committee, panel, commission, council, subcommittee, working group
  fr: comité, commission, conseil, groupe d'experts, sous-comité
  es: comité, comisión, consejo, =junta, subcomité
  de: ausschuss, ausschüsse, gremium, gremien, komitee, kommission, beirat, =rat
  it: comitato, commissione, consiglio, giunta, sottocomitato
  pt: comitê, comité, comissão, conselho, =junta

audit 4 ~ examine, check, money
  en: audit, auditor, auditing, accountant, bookkeeping, accounting, bookkeeper
  fr: audit, auditer, auditeur, commissaire aux comptes, comptable, comptabilité, vérification des comptes
  es: auditoría, auditar, auditor, auditora, contable, contabilidad, contador
  de: wirtschaftsprüfer, wirtschaftsprüfung, buchprüfung, rechnungsprüfung, buchhaltung, buchhalter, bilanzprüfer, audit, innenrevision
  it: revisione dei conti, revisore, revisori, audit, contabile, contabilità, ragioniere
  pt: auditoria, auditar, auditor, auditora, contabilista, contador, contabilidade
`;
