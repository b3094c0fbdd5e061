/** Concepts of health, nature, energy, transport, places and learning, six languages each; plain text read by the lexicon parser. */
export default `
# Health
health 2 ~ disease, hospital, safety
  en: health, healthy, healthcare, health care, medical, wellbeing, well-being, public health
  fr: santé, sanitaire, sanitaires, médical, médicale, médicaux, bien-être, santé publique
  es: salud, sanitario, sanitaria, sanidad, médico, médica, saludable, bienestar
  de: gesundheit*, gesund, gesundheitlich, medizinisch, gesundheitswesen, wohlbefinden
  it: salute, sanitario, sanitaria, sanità, medico, medica, benessere
  pt: saúde, sanitário, sanitária, médico, médica, saudável, bem-estar

disease 3 ~ infection, virus, patient, symptom
  en: disease, diseases, illness, illnesses, sickness, ill, sick, ailment, disorder, malady
  fr: maladie, maladies, malade, malades, pathologie, pathologies, affection, trouble de santé
  es: enfermedad, enfermedades, enfermo, enferma, dolencia, patología, trastorno
  de: krankheit, krankheiten, krank, erkrankung, erkrankungen, erkrankt, leiden, krankheit*
  it: malattia, malattie, =malato, =malata, patologia, disturbo, morbo
  pt: doença, doenças, doente, doentes, enfermidade, patologia, moléstia, distúrbio

infection 3 ~ disease, virus, spread
  en: infection, infections, infect, infected, infectious, contagion, contagious, transmissible, contract the virus, =contracted
  fr: infection, infections, infecter, infecté, infectieux, contagion, contagieux, contaminer, contamination, contaminé
  es: infección, infecciones, infectar, infectado, infeccioso, contagio, contagios, contagiar, contagioso
  de: infektion, infektionen, infizieren, infiziert, infektiös, ansteckung, ansteckend, angesteckt, anstecken
  it: infezione, infezioni, infettare, infetto, infettato, contagio, contagi, contagioso, contagiato
  pt: infecção, infecções, infeção, infectar, infectado, infeccioso, contágio, contágios, contagioso

virus 3 ~ infection, pandemic, disease
  en: virus, viruses, viral infection, pathogen, germ, bacteria, bacterium, microbe, coronavirus, influenza, flu, measles, ebola, hiv
  fr: virus, pathogène, microbe, bactérie, bactéries, coronavirus, grippe, rougeole
  es: virus, vírico, patógeno, microbio, bacteria, bacterias, coronavirus, gripe, sarampión
  de: virus, viren, virus*, krankheitserreger, erreger, bakterien, bakterium, keim, keime, coronavirus, grippe, masern
  it: virus, patogeno, microbo, batterio, batteri, coronavirus, influenza, morbillo
  pt: vírus, patógeno, micróbio, bactéria, bactérias, coronavírus, gripe, sarampo

pandemic 3 ~ virus, disease, lockdown
  en: pandemic, pandemics, epidemic, epidemics, outbreak, outbreaks, covid, plague
  fr: pandémie, pandémies, épidémie, épidémies, flambée épidémique, covid, peste
  es: pandemia, pandemias, epidemia, epidemias, brote, brotes, covid, peste
  de: pandemie, pandemien, epidemie, epidemien, seuche, seuchen, ausbruch, covid, corona*
  it: pandemia, pandemie, epidemia, epidemie, focolaio, focolai, covid, peste
  pt: pandemia, pandemias, epidemia, epidemias, surto, surtos, covid, peste

lockdown 4 ~ pandemic, restrict
  en: lockdown, lockdowns, quarantine, quarantined, curfew, self-isolate, isolation, stay-at-home, social distancing
  fr: confinement, confinements, confiner, confiné, quarantaine, couvre-feu, distanciation, isolement
  es: confinamiento, confinar, cuarentena, toque de queda, aislamiento, distanciamiento
  de: lockdown, quarantäne, ausgangssperre, ausgangssperren, isolation, kontaktbeschränkung, kontaktbeschränkungen
  it: lockdown, confinamento, quarantena, coprifuoco, isolamento, distanziamento
  pt: confinamento, quarentena, toque de recolher, isolamento, distanciamento, lockdown

mask 4 ~ pandemic
  en: face mask, face masks, mask mandate, mask-wearing, face covering, face coverings, respirator
  fr: masque, masques, port du masque, masque chirurgical
  es: mascarilla, mascarillas, cubrebocas, tapabocas
  de: maske, masken, mundschutz, maskenpflicht, atemschutzmaske, gesichtsmaske
  it: mascherina, mascherine, mascherina chirurgica
  pt: máscara, máscaras, uso de máscara

vaccine 4 ~ inject, medicine, virus
  en: vaccine, vaccines, vaccinate, vaccinated, vaccination, immunise, immunize, immunisation, immunization, jab, jabs, inoculate, inoculation, booster, anti-vaxxer
  fr: vaccin, vaccins, vaccinal, vacciner, vacciné, vaccination, immuniser, immunisation, piqûre, dose de rappel, antivax
  es: vacuna, vacunas, vacunar, vacunado, vacunación, inmunizar, inmunización, dosis de refuerzo, antivacunas
  de: impfstoff, impfstoffe, impfung, impfungen, impfen, geimpft, impf*, vakzin, vakzine, immunisierung, auffrischung
  it: vaccino, vaccini, vaccinare, vaccinato, vaccinazione, immunizzare, immunizzazione, richiamo, no vax
  pt: vacina, vacinas, vacinar, vacinado, vacinação, imunizar, imunização, dose de reforço, antivacina

inject 4 ~ vaccine, medicine
  en: inject, injected, injection, injections, syringe, needle
  fr: injecter, injection, injections, seringue, aiguille, perfusion
  es: inyectar, inyección, inyecciones, jeringa, jeringuilla, aguja
  de: spritze, spritzen, injizieren, injektion, injektionen, nadel, infusion
  it: iniettare, iniezione, iniezioni, siringa, ago
  pt: injetar, injeção, injeções, seringa, agulha

immune 4 ~ vaccine, infection
  en: immunity, immune system, antibody, antibodies, herd immunity, immune response
  fr: immunité, immunitaire, anticorps, immunisé
  es: inmunidad, inmunitario, inmune, anticuerpo, anticuerpos, inmunológico
  de: immunität, immunsystem, antikörper, herdenimmunität, immun
  it: immunità, immunitario, anticorpi, anticorpo
  pt: imunidade, imunológico, imunitário, anticorpo, anticorpos, imune

medicine 3 ~ drug-illegal, treat, pharmacy
  en: medicine, medicines, medication, medications, pill, pills, prescription drug, pharmaceutical, painkiller, antibiotic, opioid, opioids, drugmaker
  fr: médicament, médicaments, remède, comprimé, pilule, gélule, pharmaceutique, antidouleur, antibiotique, opioïde
  es: medicamento, medicamentos, fármaco, fármacos, medicina, pastilla, píldora, farmacéutico, analgésico, antibiótico, opioide
  de: medikament, medikamente, arznei*, arzneimittel, pille, pillen, tablette, tabletten, pharma*, schmerzmittel, antibiotikum, antibiotika, opioid
  it: farmaco, farmaci, medicinale, medicinali, pillola, compressa, farmaceutico, antidolorifico, antibiotico, oppioide
  pt: medicamento, medicamentos, remédio, fármaco, pílula, comprimido, farmacêutico, analgésico, antibiótico, opioide

pharmacy 4 ~ medicine, shop
  en: pharmacy, pharmacies, pharmacist, drugstore, chemist's shop, over the counter
  fr: pharmacie, pharmacies, pharmacien, pharmacienne, officine
  es: farmacia, farmacias, boticario
  de: apotheke, apotheken, apotheker, apothekerin
  it: farmacia, farmacie, farmacista
  pt: farmácia, farmácias, drogaria

drug-illegal 2 ~ medicine, addiction, crime
  en: drug, drugs, narcotic, narcotics, cocaine, heroin, cannabis, marijuana, drug trafficking, drug dealer, fentanyl, drug lord, drug cartel
  fr: drogue, drogues, stupéfiant, stupéfiants, cocaïne, héroïne, cannabis, trafic de drogue, narcotrafic, dealer
  es: droga, drogas, narcótico, estupefaciente, cocaína, heroína, cannabis, marihuana, narcotráfico, narcotraficante
  de: droge, drogen, rauschgift, betäubungsmittel, kokain, heroin, cannabis, drogenhandel, drogenhändler
  it: droga, droghe, stupefacente, stupefacenti, cocaina, eroina, cannabis, narcotraffico, spacciatore, spaccio
  pt: droga, drogas, entorpecente, estupefaciente, cocaína, heroína, cannabis, maconha, narcotráfico, traficante

addiction 3 ~ drug-illegal, alcohol, gamble
  en: addiction, addicted, addict, addicts, addictive, dependence, dependency, overdose, rehab, substance abuse, hooked on
  fr: addiction, addictions, accro, dépendance, toxicomane, toxicomanie, surdose, overdose, addictif
  es: adicción, adicciones, adicto, adictivo, drogadicto, sobredosis, dependencia, toxicómano
  de: sucht, süchtig, süchte, abhängigkeit, drogenabhängig*, überdosis, entzug, suchtkrank
  it: dipendenza, tossicodipendente, tossicodipendenza, assuefazione, overdose, drogato
  pt: dependência, vício, viciado, viciante, toxicodependente, overdose, dependente químico

alcohol 3 ~ drink, addiction
  en: alcohol, alcoholic, booze, liquor, beer, wine, spirits, drunk, intoxicated, brewery
  fr: alcool, alcools, alcoolisé, alcoolique, bière, vin, vins, ivre, ivresse, brasserie
  es: alcohol, alcohólico, cerveza, vino, vinos, licor, borracho, ebrio, embriaguez
  de: alkohol*, bier, biere, wein, weine, schnaps, betrunken, brauerei
  it: alcol, alcool, alcolico, birra, vino, vini, liquore, ubriaco, ebbrezza
  pt: álcool, alcoólico, cerveja, =vinho, =vinhos, licor, bêbado, embriaguez

tobacco 3 ~ addiction, health
  en: tobacco, cigarette, cigarettes, smoking, smoker, smokers, smoke, nicotine, e-cigarette, vape, vaping
  fr: tabac, cigarette, cigarettes, fumer, fumeur, fumeurs, nicotine, vapoter, tabagisme
  es: tabaco, cigarrillo, cigarrillos, fumar, fumador, fumadores, nicotina, vapear, tabaquismo
  de: tabak*, zigarette, zigaretten, rauchen, raucher, nikotin, e-zigarette, geraucht
  it: tabacco, sigaretta, sigarette, fumare, fumatore, fumatori, nicotina, fumo
  pt: tabaco, cigarro, cigarros, fumar, fumante, fumador, nicotina, tabagismo

hospital 3 ~ doctor, patient, health
  en: hospital, hospitals, clinic, clinics, emergency room, intensive care, ward, hospitalised, hospitalized, hospitalisation, hospitalization, infirmary, ambulance
  fr: hôpital, hôpitaux, clinique, urgences, réanimation, soins intensifs, hospitalisé, hospitalisation, hospitalier, ambulance
  es: hospital, hospitales, clínica, urgencias, cuidados intensivos, hospitalizado, hospitalización, ingresado, ambulancia, sanatorio
  de: krankenhaus, krankenhäuser, klinik, kliniken, klinikum, notaufnahme, intensivstation, hospital, krankenwagen, spital, lazarett
  it: ospedale, ospedali, clinica, pronto soccorso, terapia intensiva, ricoverato, ricovero, ospedaliero, ambulanza
  pt: hospital, hospitais, clínica, pronto-socorro, urgência, cuidados intensivos, internado, internação, internamento, ambulância

treat 3 ~ medicine, doctor, cure
  en: treat, treated, treatment, treatments, therapy, therapies, therapeutic, therapist, medical care
  fr: soigner, soigné, soin, soins, traitement médical, traiter, thérapie, thérapeutique, traitements
  es: tratamiento, tratamientos, terapia, terapéutico, atención médica
  de: behandeln, behandelt, behandlung, behandlungen, therapie, therapien, therapieren
  it: trattamento, curare, cura, cure, terapia, terapie, terapeutico
  pt: tratamento, tratamentos, terapia, terapêutico, cuidados médicos

cure 4 ~ treat, recover
  en: cure, cured, cures, heal, healed, healing, remission, miracle cure
  fr: guérir, guérit, guéri, guérison, remède miracle, rémission
  es: curar, cura, curado, curación, sanar, remisión, remedio milagroso
  de: heilen, heilt, geheilt, heilung, heilmittel, wundermittel, genesen, genesung
  it: guarire, guarito, guarigione, remissione, rimedio miracoloso
  pt: curar, cura, curado, sarar, remissão, remédio milagroso

surgery 4 ~ hospital, doctor, treat
  en: surgery, surgical, surgeon, transplant, operating theatre, operating room, underwent surgery, plastic surgery
  fr: chirurgie, chirurgical, chirurgien, opération chirurgicale, greffe, transplantation, bloc opératoire, opéré
  es: cirugía, quirúrgico, cirujano, trasplante, quirófano, intervención quirúrgica, operado
  de: operation, operationen, operiert, chirurgie, chirurgisch, transplantation, eingriff, chirurg
  it: chirurgia, chirurgico, intervento chirurgico, trapianto, sala operatoria, operato
  pt: cirurgia, cirúrgico, cirurgião, transplante, operado, bloco operatório

symptom 4 ~ disease, side-effect
  en: symptom, symptoms, fever, cough, headache, nausea, fatigue
  fr: symptôme, symptômes, fièvre, toux, nausée, mal de tête, maux de tête, fatigue
  es: síntoma, síntomas, fiebre, tos, dolor de cabeza, náuseas, fatiga
  de: symptom, symptome, symptomen, fieber, husten, kopfschmerzen, übelkeit, müdigkeit
  it: sintomo, sintomi, febbre, tosse, mal di testa, nausea, stanchezza
  pt: sintoma, sintomas, febre, tosse, dor de cabeça, náusea, fadiga

side-effect 4 ~ symptom, medicine, vaccine, risk
  en: side effect, side effects, adverse reaction, adverse effect, adverse effects, adverse event, complication, complications
  fr: effet secondaire, effets secondaires, effet indésirable, effets indésirables, complication, complications
  es: efecto secundario, efectos secundarios, reacción adversa, efecto adverso, efectos adversos, complicación, complicaciones
  de: nebenwirkung, nebenwirkungen, impfreaktion, komplikation, komplikationen, impfschaden, impfschäden
  it: effetto collaterale, effetti collaterali, reazione avversa, effetti avversi, complicazione, complicanze
  pt: efeito colateral, efeitos colaterais, efeito secundário, efeitos secundários, reação adversa, complicação, complicações

diagnose 3 ~ disease, test, doctor
  en: diagnose, diagnosed, diagnosis, diagnoses, diagnostic, screening, tested positive, test positive
  fr: diagnostiquer, diagnostic, diagnostics, diagnostiqué, dépister, dépistage, testé positif, testée positive
  es: diagnosticar, diagnóstico, diagnosticado, cribado, dio positivo, prueba diagnóstica
  de: diagnostizieren, diagnose, diagnosen, diagnostiziert, positiv getestet, vorsorgeuntersuchung
  it: diagnosticare, diagnosi, diagnosticato, screening, positivo al test, tampone
  pt: diagnosticar, diagnóstico, diagnosticado, rastreio, testou positivo

cancer 4 ~ disease, die
  en: cancer, cancers, cancerous, tumour, tumor, tumours, leukaemia, leukemia, carcinogen, carcinogenic, chemotherapy, oncologist
  fr: cancer, cancers, cancéreux, cancérigène, cancérogène, tumeur, leucémie, chimiothérapie, oncologue
  es: cáncer, cánceres, cancerígeno, canceroso, tumor, leucemia, quimioterapia, oncólogo
  de: krebs*, tumor, tumore, tumoren, leukämie, krebserregend, chemotherapie, onkologe
  it: cancro, tumore, tumori, leucemia, cancerogeno, chemioterapia, oncologo
  pt: câncer, cancro, tumor, tumores, leucemia, cancerígeno, quimioterapia, oncologista

heart 3 ~ disease, blood
  en: heart attack, heart, cardiac, stroke, cardiovascular, blood pressure, heart disease, cardiac arrest
  fr: crise cardiaque, cœur, infarctus, cardiaque, accident vasculaire, avc, cardiovasculaire, arrêt cardiaque
  es: infarto, corazón, cardíaco, cardiaco, ataque cardíaco, derrame cerebral, ictus, cardiovascular, paro cardíaco
  de: herzinfarkt, herzinfarkte, schlaganfall, schlaganfälle, herzstillstand, herzkrankheit, bluthochdruck, herz, herzen
  it: infarto, cuore, cardiaco, ictus, cardiovascolare, arresto cardiaco
  pt: infarto, enfarte, coração, cardíaco, derrame, avc, cardiovascular, parada cardíaca

mental-health 3 ~ health, suicide
  en: mental health, mental illness, depression, anxiety disorder, psychological, psychologist, psychiatric, psychiatry, trauma, burnout, eating disorder
  fr: santé mentale, maladie mentale, dépression, dépressif, psychologique, psychologue, psychiatrique, traumatisme, burn-out
  es: salud mental, enfermedad mental, depresión, depresivo, psicológico, psicólogo, psiquiátrico, trauma
  de: psychische gesundheit, psychisch*, depression, depressionen, depressiv, psychologe, psychologisch, psychiatrisch, trauma, burnout
  it: salute mentale, malattia mentale, depressione, depresso, psicologico, psicologo, psichiatrico, trauma
  pt: saúde mental, doença mental, depressão, depressivo, psicológico, psicólogo, psiquiátrico, trauma

suicide 4 ~ die, mental-health
  en: suicide, suicides, suicidal, took his own life, took her own life, kill himself, killed himself, killed herself, self-harm, took their own lives
  fr: suicide, suicides, se suicider, suicidé, suicidaire, mettre fin à ses jours, mis fin à ses jours, automutilation
  es: suicidio, suicidios, suicidarse, suicidó, suicida, quitarse la vida, se quitó la vida, autolesión
  de: selbstmord, selbstmorde, suizid, suizide, selbsttötung, nahm sich das leben, das leben genommen, selbstverletzung
  it: suicidio, suicidi, suicidarsi, suicidato, suicida, togliersi la vita, tolto la vita, autolesionismo
  pt: suicídio, suicídios, suicidar-se, suicidou, suicida, tirar a própria vida, automutilação

injure 2 ~ accident, harm, victim
  en: injure, injured, injury, injuries, wound, wounded, wounds, hurt, maimed, bruised, fracture
  fr: blesser, blessé, blessée, blessés, blessure, blessures, fracture, meurtri
  es: herir, herido, herida, heridos, heridas, lesión, lesiones, lesionado, hirió, fractura
  de: verletzen, verletzt, verletzte, verletzten, verletzung, verletzungen, verwundet, wunde, wunden, verwundete
  it: ferire, ferito, ferita, feriti, ferite, lesione, lesioni, infortunio, frattura
  pt: ferir, ferido, ferida, feridos, ferimento, ferimentos, lesão, lesões, machucado, fratura

disabled 3 ~ health, discriminate
  en: disability, disabilities, disabled, handicapped, wheelchair, blind, deaf, impairment, autism, autistic
  fr: handicap, handicapé, handicapés, fauteuil roulant, aveugle, sourd, invalidité, autisme, autiste
  es: discapacidad, discapacidades, discapacitado, silla de ruedas, ciego, sordo, minusvalía, autismo, autista
  de: behinderung, behinderungen, behindert, behinderte, rollstuhl, blind, gehörlos, schwerbehindert, autismus
  it: disabilità, disabile, disabili, sedia a rotelle, cieco, sordo, handicap, autismo, autistico
  pt: deficiência, deficiências, deficiente, deficientes, cadeira de rodas, cego, surdo, autismo, autista

abortion 4 ~ pregnant, woman
  en: abortion, abortions, abort, terminate a pregnancy, pro-choice, pro-life, termination of pregnancy, reproductive rights, contraception, contraceptive
  fr: avortement, avortements, avorter, ivg, interruption de grossesse, contraception, contraceptif
  es: aborto, abortos, abortar, interrupción del embarazo, anticonceptivo, anticoncepción
  de: abtreibung, abtreibungen, abtreiben, schwangerschaftsabbruch, schwangerschaftsabbrüche, verhütung, verhütungsmittel
  it: aborto, aborti, abortire, interruzione di gravidanza, contraccezione, contraccettivo
  pt: aborto, abortos, abortar, interrupção da gravidez, contracepção, anticoncepcional

body 2 ~ blood, brain
  en: body, bodies, bodily, corpse, skin, bone, muscle, limb, flesh, =organ, =organs
  fr: corps, corporel, cadavre, peau, os, muscle
  es: cuerpo, cuerpos, corporal, cadáver, piel, hueso, músculo
  de: körper*, leiche, leichnam, haut, knochen, organ, organe, muskel, leichen
  it: corpo, corpi, corporeo, cadavere, pelle, ossa, osso, organi, muscolo, salma
  pt: corpo, corpos, corporal, cadáver, pele, osso, músculo

brain 3 ~ body, think
  en: brain, brains, cerebral, neuron, neurons, neurological, neuroscience, dementia, alzheimer
  fr: cerveau, cerveaux, cérébral, neurone, neurologique, neurosciences, démence
  es: cerebro, cerebros, cerebral, neurona, neurológico, neurociencia, demencia
  de: gehirn, gehirne, hirn*, neuronen, neurologisch, demenz
  it: cervello, cervelli, cerebrale, neurone, neurologico, demenza
  pt: cérebro, cérebros, cerebral, neurônio, neurológico, demência

blood 3 ~ body, test
  en: blood, bloody, bleeding, bleed, haemorrhage, plasma, blood test, blood clot, transfusion
  fr: sang, sanguin, sanguine, saigner, hémorragie, prise de sang, caillot, transfusion
  es: sangre, sanguíneo, sangrar, hemorragia, análisis de sangre, coágulo, transfusión
  de: blut*, bluten, bluttest, blutgerinnsel, thrombose, transfusion
  it: sangue, sanguigno, sanguinare, emorragia, esame del sangue, coagulo, trasfusione
  pt: sangue, sanguíneo, sangrar, hemorragia, exame de sangue, coágulo, transfusão

gene 4 ~ science, biometric
  en: gene, genes, genetic, genetics, dna, genome, gene editing, hereditary, mutation, chromosome, stem cell, clone
  fr: gène, gènes, génétique, adn, génome, héréditaire, mutation, chromosome, cellule souche
  es: gen, genes, genético, genética, adn, genoma, hereditario, mutación, cromosoma, célula madre
  de: gen, gene, genetisch, genetik, dna, dns, erbgut, genom, mutation, stammzelle, stammzellen
  it: gene, geni, genetico, genetica, dna, genoma, ereditario, mutazione, cromosoma, cellula staminale
  pt: gene, genes, genético, genética, dna, adn, genoma, hereditário, mutação, cromossomo, célula-tronco

# Food and land
food 2 ~ eat, agriculture, restaurant
  en: food, foods, foodstuff, meal, meals, nutrition, diet, meat, bread, vegetable, fruit, milk, groceries, grocery, snack
  fr: aliment, aliments, alimentaire, alimentation, nourriture, repas, viande, pain, légume, fruit, lait, denrée, denrées
  es: alimento, alimentos, alimentario, alimentación, =comida, =comidas, carne, pan, verdura, fruta, leche
  de: lebensmittel, nahrung*, essen, ernährung, mahlzeit, mahlzeiten, fleisch, brot, gemüse, obst, milch, nahrungsmittel
  it: cibo, cibi, alimento, alimenti, alimentare, alimentazione, pasto, pasti, carne, pane, verdura, frutta, latte
  pt: alimento, alimentos, alimentar, alimentação, comida, refeição, carne, pão, legume, fruta, leite

eat 3 ~ food, drink
  en: eat, ate, eaten, eating, dine, dined, consume, consumed, lunch, dinner, breakfast
  fr: manger, mange, mangé, dîner, déjeuner, dîné, petit-déjeuner
  es: =comer, =come, =comió, =comido, cenar, almorzar, cena, almuerzo, desayuno
  de: essen, isst, aß, gegessen, speisen, abendessen, mittagessen, frühstück, verzehren
  it: mangiare, mangia, mangiato, cenare, pranzo, cena, pranzare, colazione
  pt: comer, come, comeu, comido, jantar, almoçar, almoço, jantou, pequeno-almoço

drink 3 ~ alcohol, water
  en: drink, drank, drinks, drinking, beverage, beverages, coffee, tea, soft drink, soda
  fr: boire, boit, bu, boisson, boissons, café, thé, soda
  es: beber, bebe, bebió, bebida, bebidas, café, refresco, refrescos
  de: trinken, trinkt, trank, getrunken, getränk, getränke, kaffee, tee, limonade
  it: bere, beve, bevuto, bevanda, bevande, caffè, bibita
  pt: beber, bebe, bebeu, bebida, bebidas, café, chá, refrigerante

restaurant 3 ~ food, hotel
  en: restaurant, restaurants, cafe, café, pub, eatery, chef, fast food, takeaway, catering, bistro
  fr: restaurant, restaurants, restauration, café, bars, bistrot, cuisinier, fast-food, =bar
  es: restaurante, restaurantes, cafetería, bar, bares, cocinero, hostelería, comida rápida
  de: restaurant, restaurants, gaststätte, gastronomie, café, kneipe, koch, köche, wirtshaus
  it: ristorante, ristoranti, bar, trattoria, cuoco, ristorazione, pizzeria
  pt: restaurante, restaurantes, bar, bares, café, lanchonete, cozinheiro

water 2 ~ river, sea, drink
  en: water, waters, drinking water, tap water, groundwater, sewage, wastewater, reservoir
  fr: eau, eaux, eau potable, eaux usées, nappe phréatique, réservoir d'eau
  es: agua, aguas, agua potable, aguas residuales, embalse
  de: wasser*, trinkwasser, grundwasser, abwasser, abwässer, leitungswasser, gewässer
  it: acqua, acque, acqua potabile, acque reflue, falda acquifera, bacino idrico
  pt: água, águas, água potável, esgoto, reservatório, lençol freático

hunger 4 ~ food, poor
  en: hunger, hungry, famine, starvation, starve, starving, starved, malnutrition, malnourished, food insecurity
  fr: faim, affamé, affamer, famine, famines, malnutrition, dénutrition, sous-alimentation
  es: hambre, hambriento, hambruna, hambrunas, desnutrición, inanición, malnutrición
  de: hunger*, hungersnot, hungernde, verhungern, verhungert, unterernährung, mangelernährung, hungrig
  it: fame, affamato, carestia, malnutrizione, denutrizione
  pt: fome, faminto, desnutrição, subnutrição, inanição

agriculture 3 ~ farmer, food, land
  en: agriculture, agricultural, farming, farm, farms, crop, crops, harvest, livestock, cattle, grain, wheat, farmland
  fr: agriculture, agricole, agricoles, exploitation agricole, récolte, récoltes, bétail, élevage, céréales, blé, cultures
  es: agricultura, agrícola, agrario, granja, cosecha, cosechas, ganadería, cereales, trigo, cultivo, cultivos
  de: landwirtschaft*, agrar*, bauernhof, ernte, ernten, vieh, viehzucht, getreide, weizen, ackerbau
  it: agricoltura, agricolo, agricola, azienda agricola, raccolto, raccolti, bestiame, allevamento, grano, cereali, coltivazione
  pt: agricultura, agrícola, agropecuária, fazenda, colheita, safra, gado, pecuária, cereais, trigo, cultivo

pesticide 4 ~ chemical, agriculture, poison
  en: pesticide, pesticides, herbicide, weedkiller, insecticide, glyphosate, fertiliser, fertilizer, gmo, genetically modified
  fr: pesticide, pesticides, herbicide, désherbant, insecticide, glyphosate, engrais, ogm, génétiquement modifié
  es: pesticida, pesticidas, herbicida, insecticida, glifosato, fertilizante, plaguicida, transgénico, genéticamente modificado
  de: pestizid, pestizide, unkrautvernichter, herbizid, insektizid, glyphosat, düngemittel, dünger, gentechnik, gentechnisch verändert, pflanzenschutzmittel
  it: pesticida, pesticidi, erbicida, diserbante, insetticida, glifosato, fertilizzante, ogm, geneticamente modificato
  pt: pesticida, pesticidas, agrotóxico, agrotóxicos, herbicida, inseticida, glifosato, fertilizante, transgênico, transgénico

# Danger
safety 2 ~ security, risk, protect
  en: safety, safe, safely, unsafe, safety rules, safety standards
  fr: sécurité, sûreté, sans danger, sécuritaire
  es: seguridad, seguro, segura, seguros, inseguro
  de: sicherheit, sicher, unsicher, sicherheitsvorkehrungen, unbedenklich
  it: sicurezza, sicuro, sicura, sicuri, insicuro
  pt: segurança, inseguro

danger 3 ~ risk, threaten, safety
  en: danger, dangers, dangerous, hazard, hazards, hazardous, peril, perilous, endanger, endangered, jeopardise, jeopardize, jeopardy
  fr: danger, dangers, dangereux, dangereuse, péril, périlleux, mettre en danger, mise en danger
  es: peligro, peligros, peligroso, peligrosa, peligrar, poner en peligro
  de: gefahr, gefahren, gefährlich, gefährden, gefährdet, gefährdung, bedrohlich
  it: pericolo, pericoli, pericoloso, pericolosa, mettere in pericolo
  pt: perigo, perigos, perigoso, perigosa, pôr em perigo, colocar em perigo

risk 2 ~ danger, vulnerability, threaten
  en: risk, risks, risky, risked, at stake, exposure to, gamble
  fr: risque, risques, risqué, risquer, encourir
  es: riesgo, riesgos, arriesgado, arriesgar, en juego
  de: risiko, risiken, riskant, riskieren, aufs spiel
  it: rischio, rischi, rischioso, rischiare, in gioco
  pt: risco, riscos, arriscado, arriscar, em jogo

harm 3 ~ injure, damage, danger
  en: harm, harmed, harms, harmful, harming, detrimental, damaging, injurious, toll on
  fr: nuire, nuisible, nocif, nocive, préjudice, préjudiciable, néfaste
  es: dañar, daño, daños, dañino, perjudicar, perjudica, perjuicio, perjudicial, nocivo
  de: schaden, schadet, geschadet, schädlich, schädigen, geschädigt, nachteilig
  it: nuocere, nocivo, danno, danni, dannoso, danneggiare, pregiudizio
  pt: prejudicar, prejudica, prejuízo, prejudicial, dano, danos, nocivo, danoso, malefício

accident 3 ~ crash, injure, incident
  en: accident, accidents, accidental, accidentally, mishap, mishaps, pile-up, hit-and-run
  fr: accident, accidents, accidentel, accidentellement, carambolage
  es: accidente, accidentes, accidental, accidentado, percance, siniestro
  de: unfall, unfälle, unfällen, verunglückt, unglück, unglücke, verunglücken
  it: incidente stradale, incidenti, incidente, infortunio, accidentale, =sinistro
  pt: acidente, acidentes, acidental, acidentado, sinistro

crash 3 ~ accident, plane, collapse
  en: crash, crashed, crashes, plane crash, car crash, collision, collide, collided, smash, derail, derailed, derailment, wreck, wreckage
  fr: écrasement, s'écraser, s'est écrasé, collision, percuter, percuté, crash, dérailler, déraillement, épave
  es: estrellarse, se estrelló, choque, choques, chocar, colisión, colisionar, descarrilar, descarrilamiento, siniestro aéreo
  de: absturz, abgestürzt, abstürzen, stürzte _ ab, zusammenstoß, kollision, kollidieren, zusammengestoßen, entgleist, wrack, crash
  it: schianto, schiantarsi, schiantato, precipitare, precipitato, scontro, collisione, deragliare, deragliamento
  pt: colisão, colidir, colidiu, =batida, choque, queda de avião, descarrilar, descarrilamento, despenhar-se, despenhou

incident 2 ~ event, accident, scandal
  en: incident, incidents, occurrence, mishap, flare-up
  fr: incident, incidents, fait divers
  es: incidente, incidentes, suceso, sucesos, incidencia
  de: vorfall, vorfälle, zwischenfall, zwischenfälle, vorkommnis, vorkommnisse, =fall, =falles, =fälle
  it: episodio, incidente, incidenti, vicenda, =caso, =casi
  pt: incidente, incidentes, ocorrência, ocorrências, episódio

disaster 3 ~ accident, flood, earthquake, crisis
  en: disaster, disasters, disastrous, catastrophe, catastrophic, calamity, cataclysm, tragedy, tragic, devastation, devastated
  fr: catastrophe, catastrophes, catastrophique, désastre, désastreux, calamité, tragédie, drame, tragique, dévasté
  es: desastre, desastres, desastroso, catástrofe, catastrófico, calamidad, tragedia, trágico, devastado
  de: katastrophe*, katastrophal, desaster, unglück, tragödie, tragisch, verheerend
  it: disastro, disastri, disastroso, catastrofe, catastrofico, calamità, tragedia, tragico, devastato
  pt: desastre, desastres, desastroso, catástrofe, catastrófico, calamidade, tragédia, trágico, devastado

emergency 3 ~ crisis, urgent, disaster
  en: emergency, emergencies, state of emergency, emergency services, first responders, evacuate, evacuated, evacuation
  fr: urgence, état d'urgence, secours, services de secours, évacuer, évacuation, évacué
  es: emergencia, emergencias, estado de emergencia, servicios de emergencia, evacuar, evacuación, evacuado
  de: notfall, notfälle, notstand, ausnahmezustand, rettungsdienst, evakuieren, evakuiert, evakuierung
  it: emergenza, emergenze, stato di emergenza, soccorsi, evacuare, evacuazione, evacuato
  pt: emergência, emergências, estado de emergência, serviços de emergência, evacuar, evacuação, retirada de moradores

fire 2 ~ burn, explosion, disaster
  en: blaze, wildfire, wildfires, arson, firefighter, firefighters, inferno, flames, fire brigade, =fire, =fires
  fr: incendie, incendies, feu de forêt, feux de forêt, brasier, flammes, pompier, pompiers, incendiaire, =feu, =feux
  es: incendio, incendios, fuego, =llamas, bombero, bomberos, incendio forestal, incendiario
  de: brand, brände, feuer, waldbrand, waldbrände, großbrand, brandstiftung, feuerwehr, flammen
  it: incendio, incendi, rogo, fiamme, vigili del fuoco, pompiere, incendio boschivo, doloso
  pt: incêndio, incêndios, fogo, =chamas, bombeiro, bombeiros, queimada, incendiário

burn 3 ~ fire, injure
  en: burn, burned, burnt, burning, burns, set fire, set ablaze, torched, scorched
  fr: brûler, brûle, brûlé, brûlure, brûlures, mettre le feu, calciné
  es: quemar, quema, quemado, quemó, quemadura, quemaduras, arder, calcinado
  de: brennen, brennt, brannte, gebrannt, verbrennen, verbrannt, verbrennung, anzünden, angezündet, in brand
  it: bruciare, brucia, bruciato, ustione, ustioni, dare fuoco, carbonizzato
  pt: queimar, queima, queimado, queimou, queimadura, arder, atear fogo

explosion 3 ~ bomb, fire
  en: explosion, explosions, explode, exploded, exploding, blast, blasts, blow up, blew up, blown up, detonate, detonated, detonation
  fr: explosion, explosions, exploser, explosé, déflagration, détonation, faire sauter
  es: explosión, explosiones, explotar, explotó, estallar, estalló, estallido, detonación, detonar
  de: explosion, explosionen, explodieren, explodiert, detonation, detoniert, sprengen, gesprengt
  it: esplosione, esplosioni, esplodere, esploso, esplose, deflagrazione, detonazione, scoppio
  pt: explosão, explosões, explodir, explodiu, detonação, detonar, estourar

flood 3 ~ water, storm, disaster
  en: flood, floods, flooded, flooding, deluge, inundation, submerged, tsunami, dam burst, landslide, mudslide
  fr: inondation, inondations, inonder, inondé, crue, crues, submergé, tsunami, glissement de terrain
  es: inundación, inundaciones, inundado, riada, riadas, desbordamiento, tsunami, deslizamiento de tierra, =crecida, =crecidas
  de: überschwemmung, überschwemmungen, hochwasser*, überflutung, überflutet, flut*, sturzflut, tsunami, erdrutsch
  it: alluvione, alluvioni, inondazione, inondazioni, allagamento, allagato, esondazione, tsunami, frana
  pt: inundação, inundações, enchente, enchentes, cheias, alagamento, alagado, tsunami, deslizamento de terra

storm 3 ~ weather, flood, disaster
  en: storm, storms, hurricane, hurricanes, tornado, cyclone, typhoon, thunderstorm, gale, gales, lightning
  fr: tempête, tempêtes, ouragan, ouragans, tornade, cyclone, typhon, orage, orages, bourrasque, foudre
  es: tormenta, tormentas, huracán, huracanes, tornado, ciclón, tifón, temporal, vendaval, borrasca
  de: sturm, stürme, unwetter, orkan, hurrikan, tornado, zyklon, taifun, gewitter
  it: tempesta, tempeste, uragano, uragani, tornado, ciclone, tifone, temporale, bufera, nubifragio
  pt: tempestade, tempestades, furacão, furacões, tornado, ciclone, tufão, temporal, vendaval

earthquake 3 ~ disaster, volcano
  en: earthquake, earthquakes, quake, tremor, tremors, aftershock, seismic, epicentre, epicenter
  fr: séisme, séismes, tremblement de terre, tremblements de terre, secousse, sismique, épicentre, réplique
  es: terremoto, terremotos, sismo, seísmo, temblor, sísmico, epicentro, =réplica
  de: erdbeben, erdstoß, erdstöße, nachbeben, seismisch, epizentrum, beben
  it: terremoto, terremoti, sisma, scossa, scosse, sismico, epicentro
  pt: terremoto, terremotos, sismo, tremor de terra, abalo, sísmico, epicentro

volcano 4 ~ earthquake, disaster
  en: volcano, volcanoes, volcanic, eruption, eruptions, erupted, lava, magma
  fr: volcan, volcans, volcanique, éruption, éruptions, lave, magma
  es: volcán, volcanes, volcánico, erupción, erupciones, =lava, magma
  de: vulkan, vulkane, vulkanisch, vulkanausbruch, eruption, lava, magma
  it: vulcano, vulcani, vulcanico, eruzione, eruzioni, lava, magma
  pt: vulcão, vulcões, vulcânico, erupção, erupções, lava, magma

# Climate and energy
weather 3 ~ climate, storm, temperature
  en: weather, meteorological, meteorologist, rain, rainfall, rainy, wind, winds, snow, snowfall, weather forecast, sunny
  fr: météo, météorologique, météorologue, intempéries, pluie, pluies, vent, vents, neige, précipitations, ensoleillé
  es: meteorología, meteorológico, meteorólogo, lluvia, lluvias, viento, vientos, nieve, nevada, precipitaciones
  de: wetter*, meteorologe, meteorologisch, regen, regenfälle, wind, winde, schnee, schneefall, niederschlag, niederschläge
  it: meteo, meteorologico, meteorologo, maltempo, pioggia, piogge, vento, venti, neve, nevicata, precipitazioni
  pt: meteorologia, meteorológico, meteorologista, chuva, chuvas, vento, ventos, neve, precipitação

temperature 3 ~ weather, climate
  en: temperature, temperatures, heatwave, heatwaves, heat wave, heat, scorching, warm, warming, hot, cold, frost, freezing, cold snap, degrees celsius
  fr: température, températures, canicule, caniculaire, chaleur, vague de chaleur, chaud, froid, vague de froid, réchauffement
  es: temperatura, temperaturas, ola de calor, calor, caluroso, frío, ola de frío, helada, calentamiento
  de: temperatur, temperaturen, hitze*, hitzewelle, heiß, warm, wärme, kälte, kalt, frost, erwärmung
  it: temperatura, temperature, ondata di caldo, caldo, calore, freddo, gelo, riscaldamento
  pt: temperatura, temperaturas, onda de calor, calor, quente, frio, onda de frio, geada, aquecimento

drought 4 ~ water, climate, weather
  en: drought, droughts, water shortage, dry spell, desertification, parched, arid
  fr: sécheresse, sécheresses, pénurie d'eau, désertification, aride
  es: sequía, sequías, escasez de agua, desertificación, árido
  de: dürre*, trockenheit, wassermangel, wüstenbildung, wasserknappheit
  it: siccità, carenza idrica, desertificazione, arido
  pt: seca, secas, estiagem, escassez de água, desertificação, árido

climate 3 ~ climate-change, weather, environment
  en: climate, climatic, climate policy, climate summit
  fr: climat, climatique, climatiques
  es: clima, climático, climática
  de: klima*, klimatisch
  it: clima, climatico, climatica
  pt: clima, climático, climática

climate-change 3 ~ climate, emission, temperature, environment
  en: climate change, global warming, climate crisis, climate emergency, global heating, greenhouse effect, climate breakdown
  fr: changement climatique, réchauffement climatique, dérèglement climatique, réchauffement de la planète, crise climatique, effet de serre, changements climatiques
  es: cambio climático, calentamiento global, crisis climática, emergencia climática, efecto invernadero
  de: klimawandel, klimakrise, erderwärmung, treibhauseffekt, globale erwärmung, klimaveränderung, klimaerwärmung
  it: cambiamento climatico, riscaldamento globale, crisi climatica, cambiamenti climatici, effetto serra, emergenza climatica
  pt: mudança climática, mudanças climáticas, aquecimento global, crise climática, alterações climáticas, efeito estufa, emergência climática

emission 4 ~ pollution, climate-change, gas
  en: emission, emissions, emit, emitted, carbon, carbon dioxide, greenhouse gas, greenhouse gases, co2, exhaust, methane, carbon footprint, net zero, carbon neutral, defeat device
  fr: émission de, émissions, émettre, carbone, dioxyde de carbone, gaz à effet de serre, co2, gaz d'échappement, méthane, empreinte carbone, neutralité carbone
  es: emisión de, emisiones, emitir gases, carbono, dióxido de carbono, gases de efecto invernadero, co2, gases de escape, metano, huella de carbono
  de: emission, emissionen, ausstoß, treibhausgas, treibhausgase, kohlendioxid, co2, abgas*, methan, co2-ausstoß, klimaneutral, abschalteinrichtung
  it: emissione di, emissioni, carbonio, anidride carbonica, gas serra, co2, gas di scarico, metano, impronta di carbonio
  pt: emissão de, emissões, carbono, dióxido de carbono, gases de efeito estufa, co2, gases de escape, metano, pegada de carbono

pollution 3 ~ environment, emission, poison, waste-material
  en: pollution, polluted, pollute, polluting, polluter, pollutant, contamination, contaminate, contaminated, smog, oil spill, dumping
  fr: pollution, pollutions, polluer, pollué, polluant, pollueur, contamination, contaminer, marée noire, smog
  es: contaminación, contaminar, contaminado, contaminante, contaminantes, polución, marea negra, vertido
  de: verschmutzung, verschmutzt, umweltverschmutzung, luftverschmutzung, kontaminiert, schadstoff, schadstoffe, verseucht, verseuchung, ölpest, verunreinigung
  it: inquinamento, inquinare, inquinato, inquinante, inquinanti, contaminazione, contaminato, marea nera, smog
  pt: poluição, poluir, poluído, poluente, poluentes, contaminação, contaminado, maré negra, derramamento

environment 3 ~ climate, pollution, wildlife
  en: environment, environmental, environmentalist, ecology, ecological, sustainable, sustainability, biodiversity, ecosystem, eco-friendly, conservationist, greenwashing
  fr: environnemental, écologie, écologique, écologiste, durable, durabilité, biodiversité, écosystème
  es: medio ambiente, medioambiental, ambiental, ecología, ecológico, ecologista, sostenible, sostenibilidad, biodiversidad, ecosistema
  de: umwelt*, ökologie, ökologisch, umweltschützer, nachhaltig, nachhaltigkeit, artenvielfalt, ökosystem
  it: ambiente, ambientale, ambientalista, ecologia, ecologico, =sostenibile, sostenibilità, biodiversità, ecosistema
  pt: meio ambiente, ambiental, ambientalista, ecologia, ecológico, sustentável, sustentabilidade, biodiversidade, ecossistema

waste-material 3 ~ pollution, environment
  en: waste, rubbish, garbage, trash, litter, landfill, recycling, recycle, recycled, plastic, plastics, microplastics
  fr: déchet, déchets, ordures, poubelle, décharge, recyclage, recycler, plastique, plastiques
  es: residuo, residuos, basura, vertedero, reciclaje, reciclar, plástico, plásticos, desechos
  de: abfall, abfälle, deponie, recycling, recyceln, plastik*, kunststoff, müll, müllabfuhr
  it: rifiuto, rifiuti, immondizia, spazzatura, discarica, riciclaggio, riciclare, plastica
  pt: resíduo, resíduos, lixo, aterro sanitário, reciclagem, reciclar, plástico, plásticos, dejetos

poison 3 ~ chemical, kill, pollution
  en: poison, poisoned, poisoning, poisonous, toxic, toxicity, toxin, toxins, venom, nerve agent, arsenic, lead poisoning
  fr: poison, empoisonner, empoisonné, empoisonnement, toxique, toxiques, toxicité, toxine, intoxication, venin
  es: veneno, envenenar, envenenado, envenenamiento, tóxico, tóxicos, toxicidad, toxina, intoxicación
  de: gift*, vergiften, vergiftet, vergiftung, giftig, toxisch, toxin, nervengift
  it: veleno, avvelenare, avvelenato, avvelenamento, tossico, tossici, tossicità, tossina, intossicazione
  pt: veneno, envenenar, envenenado, envenenamento, tóxico, tóxicos, toxicidade, toxina, intoxicação

chemical 3 ~ poison, medicine
  en: chemical, chemicals, chemistry, chemical substance, substance, substances, compound, acid, forever chemicals, asbestos, ingredient
  fr: chimique, chimiques, chimie, substance, substances, produit chimique, produits chimiques, amiante, ingrédient
  es: químico, química, químicos, sustancia, sustancias, producto químico, amianto, ingrediente
  de: chemikalie, chemikalien, chemisch, chemie*, stoff, substanz, substanzen, asbest, inhaltsstoff, zutat
  it: chimico, chimica, chimici, sostanza, sostanze, prodotto chimico, amianto, ingrediente
  pt: químico, química, químicos, substância, substâncias, produto químico, amianto, ingrediente

radiation 4 ~ nuclear, danger
  en: radiation, radioactive, radioactivity, x-ray, radio waves, electromagnetic
  fr: radiation, radiations, radioactif, radioactivité, rayonnement, rayons x, retombées radioactives, ondes électromagnétiques
  es: radiación, radiaciones, radiactivo, radioactivo, radiactividad, rayos x, electromagnético
  de: strahlung*, radioaktiv, radioaktivität, strahlenbelastung, röntgen, verstrahlt, elektromagnetisch
  it: radiazione, radiazioni, radioattivo, radioattività, raggi x, elettromagnetico
  pt: radiação, radiações, radioativo, radioatividade, raios x, eletromagnético

energy 3 ~ electricity, oil, gas, renewable
  en: energy, energies, power supply, energy sector, utilities, utility company
  fr: énergie, énergies, énergétique, énergétiques
  es: energía, energías, energético, energética
  de: energie*, energetisch, energieversorger
  it: energia, energie, energetico, energetica
  pt: energia, energias, energético, energética

electricity 3 ~ energy, power-plant
  en: electricity, electric, electrical, power grid, power cut, power supply, power line, voltage
  fr: électricité, électrique, électriques, courant électrique, réseau électrique, coupure de courant
  es: electricidad, eléctrico, eléctrica, red eléctrica, corriente eléctrica, corte de luz, apagón
  de: strom*, elektrizität, elektrisch, stromnetz, stromausfall
  it: elettricità, elettrico, elettrica, corrente elettrica, rete elettrica, blackout
  pt: eletricidade, elétrico, elétrica, rede elétrica, corrente elétrica, apagão, energia elétrica

power-plant 4 ~ electricity, nuclear, energy
  en: power plant, power plants, power station, power stations, reactor, reactors, dam, turbine
  fr: centrale électrique, réacteur, réacteurs, barrage hydroélectrique, turbine, centrale nucléaire, centrales nucléaires, centrale thermique
  es: central eléctrica, central térmica, reactor, reactores, presa hidroeléctrica, turbina, central nuclear, centrales nucleares
  de: kraftwerk, kraftwerke, atomkraftwerk, reaktor, reaktoren, talsperre, turbine, akw
  it: centrale elettrica, reattore, reattori, diga, turbina, centrale nucleare, centrali nucleari
  pt: usina, usinas, central elétrica, reator, reatores, hidrelétrica, barragem, turbina

oil 2 ~ fuel, gas, energy
  en: oil, crude, crude oil, petroleum, oil company, oil field, barrel of oil, barrels, oil well, refinery, opec, barrel
  fr: pétrole, pétrolier, pétrolière, pétroliers, hydrocarbures, baril, raffinerie
  es: petróleo, petrolero, petrolera, crudo, hidrocarburos, barril, refinería
  de: erdöl, öl, rohöl, ölkonzern, ölpreis, barrel, raffinerie, mineralöl
  it: petrolio, petrolifero, petrolifera, greggio, idrocarburi, barile, raffineria
  pt: petróleo, petrolífero, petroleira, petrolífera, crude, hidrocarbonetos, barril, refinaria

gas 3 ~ oil, energy, fuel
  en: gas, natural gas, pipeline, pipelines, lng, fracking, shale gas
  fr: gaz, gaz naturel, gazoduc, gazier, gaz de schiste, fracturation hydraulique
  es: gas, gas natural, gasoducto, gasista, fracturación hidráulica, fracking
  de: erdgas, gas, pipeline, gasleitung, flüssiggas, fracking, gaslieferung, gaslieferungen
  it: gas, gas naturale, gasdotto, metano, fracking
  pt: gás, gás natural, gasoduto, gás de xisto, fraturamento

coal 4 ~ mine-dig, energy, emission
  en: coal, coal-fired, coal mine, fossil fuel, fossil fuels, lignite
  fr: charbon, houille, mine de charbon, énergie fossile, énergies fossiles, combustibles fossiles
  es: carbón, mina de carbón, combustible fósil, combustibles fósiles
  de: kohle*, braunkohle, steinkohle, fossil, fossile, fossile brennstoffe
  it: carbone, miniera di carbone, combustibile fossile, combustibili fossili, fonti fossili
  pt: carvão, mina de carvão, combustível fóssil, combustíveis fósseis

nuclear 3 ~ power-plant, radiation, weapon
  en: nuclear, atomic, atom, uranium, nuclear power, nuclear weapon, nuclear plant
  fr: nucléaire, nucléaires, atomique, atome, uranium
  es: nuclear, nucleares, atómico, atómica, uranio
  de: atom*, nuklear*, kernkraft*, kernenergie, uran
  it: nucleare, nucleari, atomico, atomica, uranio
  pt: nuclear, nucleares, atômico, atómico, urânio

renewable 4 ~ energy, climate, electricity
  en: renewable, renewables, solar, solar power, solar panel, wind power, wind farm, wind turbine, green energy, clean energy, hydrogen, geothermal
  fr: renouvelable, renouvelables, solaire, panneau solaire, panneaux solaires, éolien, éolienne, éoliennes, énergie verte, hydrogène
  es: renovable, renovables, solar, panel solar, paneles solares, eólico, eólica, energía verde, hidrógeno, fotovoltaico
  de: erneuerbar*, solar*, windkraft*, windrad, windräder, windpark, photovoltaik, ökostrom, wasserstoff
  it: rinnovabile, rinnovabili, =solare, pannello solare, pannelli solari, eolico, fotovoltaico, idrogeno, energia verde
  pt: renovável, renováveis, solar, painel solar, painéis solares, eólico, eólica, fotovoltaico, hidrogênio, energia limpa

fuel 3 ~ oil, car, gas
  en: fuel, fuels, petrol, gasoline, diesel, biofuel, biofuels, kerosene, gas station, filling station
  fr: carburant, carburants, essence, gazole, diesel, biocarburant, combustible, kérosène, station-service
  es: combustible, combustibles, gasolina, gasóleo, diésel, biocombustible, queroseno, gasolinera
  de: kraftstoff, kraftstoffe, benzin, diesel*, sprit, treibstoff, biokraftstoff, kerosin, tankstelle
  it: carburante, carburanti, benzina, gasolio, diesel, biocarburante, cherosene, distributore di benzina
  pt: combustível, combustíveis, gasolina, gasóleo, diesel, biocombustível, querosene, posto de gasolina

battery 4 ~ electricity, device, electric-car
  en: battery, batteries, lithium, charger, rechargeable, power bank
  fr: batterie, batteries, lithium, chargeur, pile, rechargeable
  es: batería, baterías, litio, cargador, pila, recargable
  de: batterie*, akku, akkus, lithium, ladegerät
  it: batteria, batterie, litio, caricabatterie, pila, ricaricabile
  pt: bateria, baterias, lítio, carregador, pilha, recarregável

mine-dig 3 ~ metal, coal, worker
  en: mining, miner, miners, mineral, minerals, ore, gold mine, open-pit, quarry, drilling, drill
  fr: minier, minière, mineur de fond, exploitation minière, minerai, minerais, extraction minière, forage, =forer
  es: minería, minero, minera, mineros, mina, minas, mineral, minerales, cantera, perforación, perforar
  de: bergbau, bergwerk, bergwerke, bergarbeiter, erz, erze, rohstoff, rohstoffe, mine, minen, bohrung, bohren
  it: minerario, mineraria, miniera, miniere, minatore, minatori, minerale, estrazione, cava, trivellazione
  pt: mineração, mineiro, mineradora, minério, minérios, mina, minas, garimpo, pedreira, perfuração

metal 2 ~ mine-dig, industry
  en: metal, metals, steel, steelmaker, iron, copper, aluminium, aluminum, gold, silver, rare earths
  fr: métal, métaux, acier, sidérurgie, fer, cuivre, aluminium, argent métal, terres rares
  es: metal, metales, acero, siderurgia, hierro, =cobre, aluminio, oro, plata, tierras raras
  de: metall*, stahl*, eisen, kupfer, aluminium, gold, silber, seltene erden
  it: metallo, metalli, acciaio, siderurgia, acciaieria, ferro, rame, alluminio, oro, argento, terre rare
  pt: metal, =metais, =aço, siderurgia, ferro, cobre, alumínio, ouro, prata, terras raras

# Transport
transport 3 ~ carry, train, car, ship
  en: transport, transportation, transported, freight, cargo, logistics, public transport, transit, haulage, commuter
  fr: transport, transports, transporter, transporté, fret, cargaison, logistique, transports en commun
  es: transporte, transportes, transportar, carga, flete, logística, transporte público
  de: transport*, verkehr, verkehrs*, fracht, logistik, nahverkehr, güterverkehr, befördern, pendler
  it: trasporto, trasporti, trasportare, =merci, logistica, trasporto pubblico, pendolari
  pt: transporte, transportes, transportar, frete, carga, logística, transporte público

car 2 ~ vehicle, driver, road
  en: car, cars, automobile, automobiles, automotive, carmaker, carmakers, auto industry, motor vehicle, automaker
  fr: voiture, voitures, automobile, automobiles, auto, constructeur automobile
  es: coche, coches, automóvil, automóviles, auto, autos, carro, fabricante de automóviles, automotriz
  de: auto, autos, pkw, automobil*, autobauer, autohersteller, autokonzern, wagen
  it: auto, automobile, automobili, autovettura, casa automobilistica, automobilistico, vettura
  pt: carro, carros, automóvel, automóveis, montadora, fabricante de automóveis, automobilístico

vehicle 2 ~ car, transport
  en: vehicle, vehicles, truck, trucks, lorry, lorries, van, vans, motorcycle, motorbike, scooter, suv, bus, buses
  fr: véhicule, véhicules, camion, camions, camionnette, poids lourd, moto, scooter, bus, autobus, autocar
  es: vehículo, vehículos, camión, camiones, furgoneta, motocicleta, moto, autobús, autobuses
  de: fahrzeug*, lastwagen, lkw, transporter, motorrad, motorräder, roller, bus, busse
  it: veicolo, veicoli, camion, furgone, motocicletta, moto, autobus, pullman, autocarro
  pt: veículo, veículos, caminhão, caminhões, camião, camiões, furgão, motocicleta, moto, ônibus, autocarro

electric-car 4 ~ car, battery, self-driving
  en: electric car, electric cars, electric vehicle, electric vehicles, hybrid car, plug-in hybrid, charging station
  fr: voiture électrique, voitures électriques, véhicule électrique, véhicules électriques, hybride, borne de recharge
  es: coche eléctrico, coches eléctricos, vehículo eléctrico, vehículos eléctricos, auto eléctrico, híbrido, punto de recarga
  de: elektroauto, elektroautos, e-auto, e-autos, elektrofahrzeug, elektrofahrzeuge, hybrid, ladesäule, elektromobilität
  it: auto elettrica, auto elettriche, veicolo elettrico, veicoli elettrici, ibrida, colonnina di ricarica
  pt: carro elétrico, carros elétricos, veículo elétrico, veículos elétricos, híbrido, posto de recarga

self-driving 4 ~ car, automatic, artificial-intelligence
  en: self-driving, driverless, autonomous car, autonomous vehicle, autonomous vehicles, autonomous driving, autopilot, robotaxi
  fr: voiture autonome, voitures autonomes, véhicule autonome, véhicules autonomes, sans chauffeur, pilotage automatique, conduite autonome
  es: coche autónomo, vehículo autónomo, vehículos autónomos, sin conductor, piloto automático, conducción autónoma
  de: selbstfahrend*, autonomes fahren, fahrerlos*, autonomes fahrzeug, autopilot, robotaxi
  it: guida autonoma, auto a guida autonoma, senza conducente, pilota automatico
  pt: carro autônomo, veículo autônomo, veículos autônomos, sem motorista, piloto automático, condução autónoma, direção autônoma

drive 2 ~ driver, car
  en: drive, drove, driven, driving, steering wheel, drunk driving, behind the wheel, =speeding
  fr: conduire, rouler, roulait, excès de vitesse, au volant
  es: conducir, conduce, condujo, conducción, al volante, exceso de velocidad
  de: fahren, fährt, fuhr, gefahren, am steuer, raser, lenkrad, fahrt
  it: al volante, eccesso di velocità, guidava, guidare l'auto, alla guida
  pt: conduzir, conduzia, ao volante, excesso de velocidade, =guiar, dirigia o carro

train-rail 3 ~ transport, station
  en: railway, railways, railroad, rail, metro, subway, tram, locomotive, underground line, =train, =trains
  fr: train, trains, ferroviaire, chemin de fer, chemins de fer, rail, métro, tramway, locomotive, tgv
  es: tren, trenes, ferrocarril, ferroviario, metro, tranvía, locomotora
  de: zug, züge, zügen, bahn, bahnen, eisenbahn, schiene, schienen, u-bahn, s-bahn, straßenbahn, lokomotive
  it: treno, treni, ferrovia, ferroviario, ferrovie, metropolitana, tram, locomotiva
  pt: trem, trens, comboio, comboios, ferrovia, ferroviário, metrô, metro, bonde, locomotiva

station 3 ~ train-rail, transport
  en: train station, railway station, bus station, bus stop, terminus, platform edge, depot
  fr: gare, gares, arrêt de bus, gare routière, station de métro
  es: estación de tren, estación de autobuses, parada de autobús, estación
  de: bahnhof, bahnhöfe, hauptbahnhof, haltestelle, busbahnhof
  it: stazione, stazioni, fermata, capolinea
  pt: estação de trem, rodoviária, ponto de ônibus, paragem, estação

plane 2 ~ airline, airport, pilot, crash
  en: plane, planes, aircraft, airplane, aeroplane, jet, jets, jetliner, airliner, helicopter, helicopters, aviation
  fr: avion, avions, aéronef, jet, hélicoptère, hélicoptères, aviation, aéronautique, avionneur
  es: avión, aviones, aeronave, jet, helicóptero, helicópteros, aviación, aeronáutica
  de: flugzeug*, jet, jets, hubschrauber, helikopter, luftfahrt, passagierflugzeug, flieger
  it: aereo, aerei, velivolo, aeroplano, jet, elicottero, elicotteri, aviazione, aeronautica
  pt: avião, aviões, aeronave, jato, helicóptero, helicópteros, aviação, aeronáutica

airline 3 ~ plane, flight, company
  en: airline, airlines, air carrier, low-cost carrier, flag carrier, cabin crew
  fr: compagnie aérienne, compagnies aériennes, transporteur aérien, personnel navigant
  es: aerolínea, aerolíneas, compañía aérea, línea aérea, tripulación de cabina
  de: fluggesellschaft, fluggesellschaften, airline, airlines, fluglinie, billigflieger
  it: compagnia aerea, compagnie aeree, linea aerea, vettore aereo
  pt: companhia aérea, companhias aéreas, empresa aérea, transportadora aérea

flight 3 ~ plane, airline, travel
  en: flight, flights, fly, flew, flown, flying, take-off, took off, =boarding
  fr: vol, vols, décollage, décoller, décollé, embarquement
  es: vuelo, vuelos, volar, voló, despegue, despegar, embarque
  de: flug, flüge, flügen, fliegen, fliegt, flog, geflogen, abflug
  it: =volo, =voli, =volare, volato, decollo, decollare, imbarco
  pt: voo, voos, voar, voou, decolagem, decolar, descolagem, embarque

airport 3 ~ plane, flight
  en: airport, airports, runway, airfield, air traffic control, terminal building
  fr: aéroport, aéroports, tarmac, contrôle aérien, aéroportuaire, aérodrome
  es: aeropuerto, aeropuertos, pista de aterrizaje, control aéreo, aeródromo
  de: flughafen, flughäfen, startbahn, landebahn, flugsicherung, flugplatz
  it: aeroporto, aeroporti, aeroportuale, pista di decollo, controllo aereo
  pt: aeroporto, aeroportos, aeroportuário, pista de pouso, controle aéreo

pilot 3 ~ plane, flight
  en: pilot, pilots, co-pilot, cockpit, airman
  fr: pilote, pilotes, copilote, cockpit, commandant de bord
  es: piloto, pilotos, copiloto, cabina del avión
  de: pilot, piloten, pilotin, copilot, cockpit
  it: pilota, piloti, copilota, cabina di pilotaggio
  pt: piloto, pilotos, copiloto, cabine do avião

passenger 3 ~ plane, train-rail, travel
  en: passenger, passengers, traveller, travelers, travellers, aboard
  fr: passagers, passagère, voyageur, voyageurs, à bord, =passager, =passagers, =passagère, =passagères
  es: pasajero, pasajeros, pasajera, viajero, viajeros, a bordo
  de: passagier, passagiere, fahrgast, fahrgäste, reisende, reisenden, an bord, insasse, insassen
  it: passeggero, passeggeri, viaggiatore, viaggiatori, a bordo
  pt: passageiro, passageiros, passageira, viajante, viajantes, a bordo

ship 3 ~ sea, port, transport
  en: ship, ships, boat, boats, vessel, vessels, ferry, tanker, cruise ship, yacht, submarine, shipwreck, freighter
  fr: navire, navires, bateau, bateaux, paquebot, ferry, pétrolier, yacht, sous-marin, naufrage, embarcation, cargo
  es: barco, barcos, buque, buques, navío, ferri, petrolero, crucero, yate, submarino, naufragio, embarcación
  de: schiff*, boot, boote, fähre, fähren, tanker, frachter, kreuzfahrtschiff, jacht, u-boot
  it: nave, navi, barca, barche, imbarcazione, traghetto, petroliera, yacht, sottomarino, naufragio, barcone
  pt: navio, navios, barco, barcos, embarcação, balsa, petroleiro, cruzeiro, iate, submarino, naufrágio

port 3 ~ ship, sea
  en: port, ports, harbour, harbor, dock, docks, shipyard, container terminal
  fr: portuaire, quai, quais, chantier naval, =port, =ports
  es: =puerto, =puertos, portuario, muelle, astillero
  de: hafen, häfen, seehafen, werft, werften, kai
  it: porto, porti, portuale, molo, banchina, cantiere navale
  pt: =porto, =portos, portuário, cais, estaleiro

bicycle 4 ~ vehicle, road
  en: bicycle, bicycles, bike, bikes, cycling, cyclist, cyclists, bike lane, e-bike
  fr: vélo, vélos, bicyclette, cycliste, cyclistes, piste cyclable
  es: bicicleta, bicicletas, bici, ciclista, ciclistas, carril bici
  de: fahrrad*, fahrräder, rad, räder, radfahrer, radweg, e-bike
  it: bicicletta, biciclette, bici, ciclista, ciclisti, pista ciclabile
  pt: bicicleta, bicicletas, bike, ciclista, ciclistas, ciclovia

road 2 ~ car, transport
  en: road, roads, highway, highways, motorway, motorways, street, streets, avenue, freeway, pavement, lane
  fr: route, routes, routier, autoroute, autoroutes, rue, rues, avenue, chaussée, boulevard
  es: carretera, carreteras, autopista, autopistas, autovía, calle, calles, avenida
  de: straße, straßen, autobahn, autobahnen, landstraße, allee, bundesstraße
  it: strada, strade, stradale, autostrada, autostrade, viale
  pt: estrada, estradas, rodovia, rodovias, autoestrada, rua, ruas, avenida

bridge 3 ~ road, building
  en: bridge, bridges, viaduct, overpass, tunnel, tunnels
  fr: pont, ponts, viaduc, tunnel, tunnels
  es: puente, puentes, viaducto, túnel, túneles
  de: brücke, brücken, viadukt, tunnel
  it: ponte, ponti, viadotto, tunnel, galleria stradale
  pt: =ponte, =pontes, viaduto, túnel, túneis

space 3 ~ satellite, science, rocket
  en: outer space, space agency, spacecraft, spaceship, space station, astronaut, astronauts, planet, planets, moon, orbit, galaxy, telescope, space mission
  fr: spatial, spatiale, vaisseau spatial, astronaute, astronautes, planète, lune, orbite, galaxie, télescope, station spatiale
  es: espacio exterior, espacial, espaciales, nave espacial, astronauta, astronautas, planeta, luna, órbita, galaxia, telescopio
  de: weltraum, raumfahrt*, raumschiff, raumstation, astronaut, astronauten, planet, planeten, mond, umlaufbahn, galaxie, teleskop, weltall
  it: spaziale, spaziali, navicella, astronauta, astronauti, pianeta, luna, orbita, galassia, telescopio
  pt: espaço sideral, espacial, espaciais, nave espacial, astronauta, astronautas, planeta, lua, órbita, galáxia, telescópio

rocket 4 ~ space, missile, launch
  en: rocket, rockets, launch pad, liftoff, lift-off, booster rocket
  fr: fusée, fusées, lanceur spatial, pas de tir, roquette
  es: cohete, cohetes, lanzadera, plataforma de lanzamiento
  de: rakete, raketen, raketenstart, startrampe, trägerrakete
  it: razzo, razzi, lanciatore, rampa di lancio
  pt: foguete, foguetes, plataforma de lançamento

travel 2 ~ go, tourism, visit
  en: travel, travelled, traveled, traveling, travelling, trip, trips, journey, voyage, itinerary, expedition
  fr: voyage, voyages, voyager, voyagé, déplacement, trajet, trajets, expédition, périple
  es: viaje, viajes, viajar, viajó, trayecto, desplazamiento, travesía, expedición
  de: reise, reisen, reist, reiste, gereist, fahrt, ausflug, expedition
  it: viaggio, viaggi, viaggiare, viaggiato, tragitto, spostamento, spedizione
  pt: viagem, viagens, viajar, viajou, trajeto, deslocamento, expedição, jornada

tourism 3 ~ travel, hotel, holiday
  en: tourism, tourist, tourists, holidaymaker, holidaymakers, sightseeing, resort, cruise, tour operator
  fr: tourisme, touriste, touristes, touristique, vacancier, vacanciers, croisière, station balnéaire
  es: turismo, turista, turistas, turístico, veraneante, crucero, complejo turístico
  de: tourismus*, tourist, touristen, urlauber, touristin, kreuzfahrt, urlaubsort, reiseveranstalter
  it: turismo, turista, turisti, turistico, vacanziere, crociera, località turistica
  pt: turismo, turista, turistas, turístico, veranista, cruzeiro, balneário

hotel 3 ~ tourism, restaurant
  en: hotel, hotels, hostel, motel, inn, guesthouse, accommodation, lodging, hotelier
  fr: hôtel, hôtels, auberge, hôtelier, hôtellerie, hébergement
  es: hotel, hoteles, hostal, hotelero, alojamiento, posada
  de: hotel, hotels, herberge, pension, gasthof, unterkunft, unterkünfte
  it: hotel, albergo, alberghi, ostello, alberghiero, alloggio
  pt: hotel, hotéis, pousada, albergue, hoteleiro, hospedagem, alojamento

# Places
place 1 ~ location
  en: place, places, site, venue, locality
  fr: lieu, lieux, endroit, endroits, site, emplacement
  es: lugar, lugares, sitio, sitios, emplazamiento, paraje
  de: ort, orte, platz, plätze, schauplatz, tatort
  it: luogo, luoghi, posto, posti, località, sito
  pt: lugar, lugares, local, locais, sítio

building 2 ~ house, build
  en: tower, skyscraper, high-rise, block of flats, premises, edifice, architecture, architect, =building, =buildings
  fr: bâtiment, bâtiments, immeuble, immeubles, gratte-ciel, édifice, locaux, architecture, architecte
  es: edificio, edificios, torre, rascacielos, inmueble, =instalaciones, arquitectura, arquitecto
  de: gebäude, hochhaus, hochhäuser, turm, türme, wolkenkratzer, bauwerk, architektur, architekt
  it: edificio, edifici, palazzo, palazzi, torre, grattacielo, stabile, architettura, architetto
  pt: edifício, edifícios, prédio, prédios, torre, arranha-céu, imóvel, arquitetura, arquiteto

house 1 ~ live, building, housing, property
  en: home, homes, residence, dwelling, mansion, villa, =house, =houses, =apartment, =apartments, =flats
  fr: maison, maisons, domicile, logement, logements, appartement, appartements, résidence, villa, habitation
  es: =casa, =casas, vivienda, viviendas, hogar, piso, pisos, apartamento, domicilio, residencia, chalé
  de: haus, häuser, hauses, wohnung, wohnungen, zuhause, eigenheim, villa, wohnsitz, apartment
  it: =casa, =case, abitazione, abitazioni, appartamento, appartamenti, domicilio, residenza, villa, alloggio
  pt: =casa, =casas, lar, apartamento, apartamentos, moradia, residência, domicílio, habitação, vivenda

housing 3 ~ house, rent, property
  en: real estate, property market, homeowner, homeowners, landlord, landlords, mortgage, mortgages, estate agent, homeless, homelessness, =housing
  fr: immobilier, immobilière, logement social, hlm, propriétaire immobilier, bailleur, sans-abri, sdf, crédit immobilier, agent immobilier
  es: inmobiliario, inmobiliaria, bienes raíces, casero, arrendador, hipoteca, sin techo, sinhogar, vivienda social
  de: immobilie, immobilien, wohnungsmarkt, wohnungsbau, vermieter, hypothek, obdachlos*, makler, wohnungsnot
  it: immobiliare, immobili, padrone di casa, locatore, mutuo, senzatetto, casa popolare, agenzia immobiliare
  pt: imobiliário, imobiliária, imóveis, habitação, senhorio, hipoteca, sem-teto, sem-abrigo, crédito habitação

city 2 ~ mayor, region
  en: city, cities, town, towns, urban, municipality, municipal, metropolis, metropolitan, suburb, suburbs, downtown, capital city
  fr: ville, villes, urbain, urbaine, municipalité, municipal, métropole, banlieue, banlieues, agglomération, =communes
  es: ciudad, ciudades, urbano, urbana, municipio, municipal, metrópoli, metropolitano, suburbio, localidad
  de: stadt, städte, städten, städtisch, kommune, kommunen, gemeinde, metropole, vorort, hauptstadt, großstadt
  it: città, urbano, urbana, municipale, comunale, metropoli, periferia, capoluogo
  pt: cidade, cidades, urbano, urbana, município, municipal, metrópole, subúrbio, periferia

village 3 ~ city
  en: village, villages, hamlet, rural, countryside, rural area
  fr: village, villages, hameau, rural, rurale, ruralité
  es: pueblo, pueblos, aldea, aldeas, rural, zona rural
  de: dorf, dörfer, dörfern, weiler, ländlich, ländlicher raum
  it: villaggio, villaggi, borgo, paesino, rurale
  pt: aldeia, aldeias, vilarejo, povoado, rural, zona rural

region 2 ~ country, city
  en: region, regions, regional, province, provinces, provincial, district, districts, county, counties, area, areas, zone, territory, territories
  fr: région, régions, régional, province, provinces, district, canton, zone, zones, territoire, territoires, =département, =départements
  es: región, regiones, regional, provincia, provincias, provincial, distrito, comarca, zona, zonas, territorio, territorios
  de: region, regionen, regional, provinz, provinzen, bezirk, bezirke, landkreis, bundesland, gebiet, gebiete, zone
  it: regione, regioni, regionale, provincia, province, provinciale, distretto, zona, zone, territorio, territori
  pt: região, regiões, regional, província, províncias, distrito, zona, zonas, território, territórios

local 2 ~ region, city
  en: local, locally, locals, neighbourhood, community-based
  fr: local, locale, locaux, localement, de proximité
  es: local, locales, localmente, autóctono
  de: lokal*, örtlich, vor ort, heimisch, ortsansässig
  it: locale, locali, localmente
  pt: local, locais, localmente

world 1 ~ international, country
  en: world, worlds, worldwide, global, globally, globe, planet, around the globe
  fr: monde, mondial, mondiale, mondiaux, planète, planétaire, global
  es: mundo, mundial, mundiales, global, globales, planeta, planetario
  de: welt, welten, weltweit, global, weltweite, erdball, rund um den globus
  it: mondo, mondiale, mondiali, globale, globali, pianeta
  pt: mundo, mundial, mundiais, global, globais, planeta

sea 3 ~ ship, water, coast
  en: sea, seas, ocean, oceans, maritime, marine, offshore, naval, seabed, sea level
  fr: mer, mers, océan, océans, maritime, marin, marine, en mer, offshore, niveau de la mer
  es: mar, mares, océano, océanos, marítimo, marino, marina, alta mar, nivel del mar
  de: meer, meere, ozean, ozeane, see, maritim, offshore, hohe see, meeresspiegel, marine
  it: mare, mari, oceano, oceani, marittimo, marino, offshore, alto mare, livello del mare
  pt: mar, mares, oceano, oceanos, marítimo, marinho, alto-mar, nível do mar

coast 3 ~ sea
  en: coast, coasts, coastal, coastline, shore, shoreline, beach, beaches, seaside
  fr: côtier, littoral, rivage, plage, plages, bord de mer
  es: costa, costas, costero, litoral, orilla, playa, playas
  de: küste, küsten, küstennah, ufer, strand, strände
  it: costiero, litorale, riva, spiaggia, spiagge
  pt: costeiro, litoral, orla, =praia, =praias

river 3 ~ water, flood
  en: river, rivers, stream, creek, lake, lakes, canal, waterway, riverbank
  fr: rivière, rivières, fleuve, fleuves, cours d'eau, lac, lacs, canal
  es: río, ríos, arroyo, lago, lagos, cauce, canal
  de: fluss, flüsse, flüssen, bach, bäche, see, kanal, gewässer
  it: fiume, fiumi, torrente, ruscello, lago, laghi, canale
  pt: rio, rios, riacho, córrego, lago, lagos

mountain 3 ~ land
  en: mountain, mountains, mountainous, hill, hills, glacier, glaciers, valley, avalanche, mountaineer, climber
  fr: montagne, montagnes, montagneux, colline, collines, glacier, glaciers, vallée, avalanche, alpiniste
  es: montaña, montañas, montañoso, colina, glaciar, glaciares, valle, avalancha, alpinista
  de: berg, berge, bergen, gebirge, hügel, gletscher, tal, täler, lawine, bergsteiger
  it: montagna, montagne, montuoso, collina, vetta, ghiacciaio, ghiacciai, valle, valanga, alpinista
  pt: montanha, montanhas, montanhoso, colina, =morro, =morros, cume, glaciar, geleira, avalanche, alpinista

forest 3 ~ tree, environment, fire
  en: forest, forests, woodland, woods, rainforest, deforestation, jungle, timber, =logging
  fr: forêt, forêts, forestier, bois, boisé, déforestation, jungle, abattage d'arbres
  es: bosque, bosques, forestal, selva, deforestación, =talas, jungla, madera
  de: wald, wälder, wäldern, forst*, regenwald, abholzung, entwaldung, dschungel, rodung
  it: foresta, foreste, bosco, boschi, boschivo, deforestazione, disboscamento, giungla
  pt: floresta, florestas, florestal, bosque, selva, desmatamento, desflorestação, madeira

land 2 ~ country, agriculture, property
  en: soil, terrain, acre, acres, hectare, hectares, estate, =land, =lands
  fr: terre, terres, sol, sols, terrain, terrains, hectare, hectares, parcelle
  es: tierra, tierras, =suelo, =suelos, terreno, terrenos, hectárea, hectáreas, parcela
  de: boden, böden, grundstück, grundstücke, gelände, acker, hektar
  it: terra, terre, suolo, terreno, terreni, ettaro, ettari, appezzamento
  pt: terra, terras, solo, terreno, terrenos, hectare, hectares, parcela

island 3 ~ sea, land
  en: island, islands, isle, isles, archipelago, islander, peninsula
  fr: île, îles, insulaire, archipel, presqu'île, péninsule
  es: isla, islas, insular, archipiélago, isleño, península
  de: insel, inseln, inselgruppe, archipel, halbinsel
  it: isola, isole, insulare, arcipelago, penisola
  pt: ilha, ilhas, insular, arquipélago, ilhéu, península

# Living things
animal 3 ~ wildlife, pet
  en: creature, creatures, beast, cow, cows, pig, pigs, horse, horses, sheep, chicken, chickens, animal cruelty, slaughterhouse, =animal, =animals
  fr: animal, animaux, bête, bêtes, vache, vaches, porc, mouton, poulet, maltraitance animale, abattoir
  es: animal, animales, bestia, vaca, vacas, cerdo, caballo, caballos, oveja, pollo, maltrato animal, matadero
  de: tier*, kuh, kühe, schwein, schweine, pferd, pferde, schaf, huhn, hühner, tierquälerei, schlachthof
  it: animale, animali, bestia, mucca, maiale, cavallo, cavalli, pecora, pollo, maltrattamento di animali, macello
  pt: animal, animais, bicho, vaca, vacas, porco, cavalo, cavalos, ovelha, frango, maus-tratos a animais, matadouro

pet 3 ~ animal
  en: dog, dogs, cat, cats, pet, pets, puppy, kitten, canine, veterinarian
  fr: chien, chiens, chat, chats, animal de compagnie, chiot, chaton, vétérinaire
  es: perro, perros, gato, gatos, mascota, mascotas, cachorro, veterinario
  de: hund, hunde, katze, katzen, haustier, haustiere, welpe, tierarzt
  it: cane, cani, gatto, gatti, animale domestico, cucciolo, veterinario
  pt: cachorro, cachorros, cão, cães, gato, gatos, animal de estimação, veterinário

wildlife 3 ~ animal, environment
  en: wildlife, wild animal, endangered species, species, extinct, extinction, poaching, poacher, fauna, elephant, whale, wolf, bird, birds, insect, bees, zoo
  fr: faune, animal sauvage, espèce menacée, espèces, extinction, disparition d'espèces, braconnage, éléphant, baleine, loup, ours, oiseau, oiseaux, insecte, abeille, zoo
  es: fauna, animal salvaje, especie amenazada, especies, extinción, caza furtiva, elefante, ballena, lobo, oso, ave, aves, pájaro, insecto, abeja, zoológico
  de: wildtier, wildtiere, tierart, artensterben, aussterben, ausgestorben, wilderei, elefant, wal, wolf, wölfe, vogel, vögel, insekt, insekten, biene, zoo
  it: fauna, animale selvatico, specie, specie a rischio, estinzione, bracconaggio, elefante, balena, lupo, lupi, orso, uccello, uccelli, insetto, ape, zoo
  pt: fauna, animal selvagem, espécie ameaçada, espécies, extinção, caça furtiva, elefante, baleia, lobo, urso, ave, aves, pássaro, inseto, abelha, zoológico

fish 3 ~ sea, food, animal
  en: fish, fishing, fisherman, fishermen, fishery, fisheries, seafood, salmon, tuna, trawler, overfishing
  fr: poisson, poissons, pêche, pêcheur, pêcheurs, fruits de mer, saumon, thon, chalutier, surpêche
  es: pez, peces, pescado, pesca, pescador, pescadores, pesquero, marisco, salmón, atún
  de: fisch*, fischerei, fischer, lachs, thunfisch, meeresfrüchte, überfischung
  it: pesce, pesci, pesca, pescatore, pescatori, peschereccio, frutti di mare, salmone, tonno
  pt: peixe, peixes, pesca, pescador, pescadores, pesqueiro, marisco, salmão, atum

tree 3 ~ forest
  en: tree, trees, flower, flowers, garden, gardens, vegetation, flora, seed, seeds
  fr: arbre, arbres, plante, plantes, fleur, fleurs, jardin, jardins, végétation, flore, graine, graines
  es: árbol, árboles, flor, flores, jardín, jardines, vegetación, flora, semilla, semillas
  de: baum, bäume, bäumen, pflanze, pflanzen, blume, blumen, garten, gärten, vegetation, flora, saatgut
  it: albero, alberi, pianta, piante, fiore, fiori, giardino, giardini, vegetazione, flora, seme, semi
  pt: árvore, árvores, flor, flores, jardim, jardins, vegetação, flora, semente, sementes

# Knowledge
science 3 ~ research, scientist, technology
  en: science, sciences, scientific, scientifically, biology, chemistry, astronomy, mathematics, =physics
  fr: science, sciences, scientifique, scientifiquement, physique, biologie, chimie, astronomie, mathématiques
  es: ciencia, ciencias, científico, científicamente, biología, astronomía, matemáticas
  de: wissenschaft*, wissenschaftlich, physik, biologie, chemie, astronomie, mathematik, naturwissenschaft
  it: scienza, scienze, scientifico, scientificamente, biologia, astronomia, matematica
  pt: ciência, ciências, científico, cientificamente, biologia, astronomia, matemática

research 2 ~ study, science, researcher, investigate
  en: research, researched, researching, lab, labs, laboratory, laboratories, scientific work
  fr: recherche, recherches, travaux de recherche, laboratoire, laboratoires, labo
  es: investigación científica, investigación, investigaciones, laboratorio, laboratorios
  de: forschung*, forschen, erforschen, erforscht, labor, labore, laboratorium
  it: ricerca, ricerche, ricerca scientifica, laboratorio, laboratori
  pt: pesquisa, pesquisas, investigação científica, laboratório, laboratórios, pesquisar

study 2 ~ research, report, analyse, survey
  en: study, studies, studied, peer-reviewed, scientific paper, academic paper, thesis, =findings
  fr: étude, études, étudier, étudié, article scientifique, publication scientifique, thèse
  es: estudio, estudios, estudiar, estudiado, artículo científico, tesis, trabajo científico
  de: studie, studien, untersuchung, fachartikel, forschungsarbeit, untersucht, fachzeitschrift, dissertation
  it: studio, studi, studiare, studiato, articolo scientifico, tesi, pubblicazione scientifica
  pt: estudo, estudos, estudar, estudado, artigo científico, tese, trabalho científico

experiment 3 ~ test, research
  en: clinical trial, clinical trials, lab test, test subject, guinea pig, placebo, animal testing, =experiment, =experiments, =experimental
  fr: expérience scientifique, expérimentation, expérimental, expérimenter, essai clinique, essais cliniques, cobaye, cobayes, placebo
  es: experimento, experimentos, experimental, experimentación, ensayo clínico, ensayos clínicos, conejillo de indias, placebo
  de: experiment, experimente, experimentell, klinische studie, klinische studien, versuchskaninchen, tierversuch, tierversuche, placebo
  it: esperimento, esperimenti, sperimentale, sperimentazione, sperimentazione clinica, cavia, cavie, placebo
  pt: experimento, experimentos, experimental, experimentação, ensaio clínico, ensaios clínicos, cobaia, cobaias, placebo

survey 2 ~ study, ask
  en: survey, surveys, surveyed, questionnaire, respondents, opinion poll
  fr: sondage, sondages, enquête d'opinion, questionnaire, personnes interrogées
  es: encuesta, encuestas, encuestado, encuestados, sondeo, sondeos, cuestionario
  de: umfrage, umfragen, befragung, befragungen, befragt, befragte, befragten, fragebogen
  it: sondaggio, sondaggi, indagine demoscopica, questionario, intervistati
  pt: pesquisa de opinião, sondagem, sondagens, enquete, inquérito, questionário, entrevistados

statistics 2 ~ data, number, survey
  en: statistics, statistic, statistical, statistician, percentage, =figures
  fr: statistique, statistiques, chiffres, pourcentage
  es: estadística, estadísticas, estadístico, cifras, porcentaje
  de: statistik*, statistisch, prozentsatz
  it: statistica, statistiche, statistico, cifre, percentuale
  pt: estatística, estatísticas, estatístico, percentagem, porcentagem

information 1 ~ data, detail, know
  en: information, info, intel, facts, =particulars
  fr: information, informations, renseignement, renseignements, infos
  es: información, informaciones
  de: information, informationen, angabe, angaben, auskunft, auskünfte, infos
  it: informazione, informazioni, notizie, ragguagli
  pt: =informação, =informações, esclarecimentos

internal-document 4 ~ document, email, leak, evidence
  en: internal document, internal documents, internal emails, internal memo, internal records, internal files, company documents, internal communications, internal messages, confidential documents
  fr: document interne, documents internes, courriels internes, mails internes, note interne, échanges internes, documents confidentiels
  es: documento interno, documentos internos, correos internos, comunicaciones internas, memorando interno, documentos confidenciales
  de: internes dokument, interne dokumente, internen dokumenten, interne e-mails, interne mails, interne unterlagen, internes memo, vertrauliche dokumente, firmeninterne dokumente
  it: documento interno, documenti interni, email interne, mail interne, comunicazioni interne, documenti riservati
  pt: documento interno, documentos internos, e-mails internos, comunicações internas, memorando interno, documentos confidenciais

map 3 ~ location, travel
  en: map, maps, mapping, mapped, atlas, cartography
  fr: carte géographique, cartes routières, cartographie, cartographier, plan de ville
  es: mapa, mapas, cartografía, =plano, =planos, atlas
  de: landkarte, landkarten, stadtplan, kartierung, kartografie, atlas
  it: mappa, mappe, cartina, cartografia, atlante
  pt: mapa, mapas, cartografia, atlas

school 2 ~ teacher, student, university
  en: school, schools, schooling, classroom, classrooms, kindergarten, nursery, high school, primary school, secondary school, daycare
  fr: école, écoles, scolaire, scolaires, lycée, lycées, collège, collèges, maternelle, crèche, salle de classe, établissement scolaire
  es: escuela, escuelas, escolar, colegio, colegios, guardería, aula, aulas, jardín de infancia
  de: schule, schulen, schulisch, gymnasium, grundschule, klassenzimmer, kindergarten, kita, kindertagesstätte
  it: scuola, scuole, scolastico, liceo, licei, asilo, asilo nido, elementare
  pt: escola, escolas, escolar, colégio, colégios, liceu, creche, jardim de infância, sala de aula

university 2 ~ student, professor, school, degree
  en: college, colleges, campus, faculty, academia, higher education, alma mater, =university, =universities
  fr: université, universités, universitaire, faculté, campus, enseignement supérieur, grande école
  es: universidad, universidades, universitario, universitaria, facultad, campus, enseñanza superior
  de: universität, universitäten, uni, hochschule, hochschulen, fakultät, campus
  it: università, universitario, universitaria, facoltà, ateneo, campus
  pt: universidade, universidades, universitário, universitária, faculdade, campus, ensino superior

education 2 ~ school, teach, university
  en: education, educational, curriculum, literacy, schooling, tuition
  fr: éducation, éducatif, éducative, enseignement, scolarité, programme scolaire
  es: educación, educativo, educativa, enseñanza, plan de estudios, escolaridad
  de: bildung*, erziehung, lehrplan, schulbildung, bildungspolitik
  it: istruzione, educazione, educativo, insegnamento, programma scolastico
  pt: educação, educativo, educacional, ensino, currículo escolar, escolaridade

exam 4 ~ student, test, school
  en: exam, exams, examination, examinations, grades, coursework, entrance exam, final exams
  fr: examen, examens, baccalauréat, bac, concours, épreuve, épreuves
  es: examen, exámenes, selectividad, prueba de acceso
  de: prüfung, prüfungen, klausur, klausuren, abitur, examen, examina, schulnote, noten
  it: esame, esami, maturità, concorso
  pt: exame, exames, vestibular

degree 4 ~ university, student
  en: bachelor, master's degree, doctorate, phd, diploma, diplomas, doctoral, graduated, graduation, dissertation, university degree, college degree, academic degree
  fr: diplôme, diplômes, diplômé, licence universitaire, master, doctorat, thèse de doctorat
  es: título universitario, diploma, licenciatura, máster, doctorado, graduarse, tesis doctoral, =titulación
  de: hochschulabschluss, diplom, bachelor, master, doktortitel, doktorarbeit
  it: laurea, laureato, diploma, diplomi, dottorato, master, tesi di laurea
  pt: diploma, diplomas, licenciatura, mestrado, doutorado, doutoramento, formatura, formado em

plagiarism 4 ~ copy, university, cheat
  en: plagiarism, plagiarise, plagiarize, plagiarised, plagiarized, plagiarist, copied passages, ghostwriting
  fr: plagiat, plagiats, plagier, plagié, plagiaire
  es: plagio, plagios, plagiar, plagiado, plagió
  de: plagiat*, plagiieren, abgeschrieben, plagiatsjäger, abschreiben
  it: plagio, plagi, plagiare, plagiato
  pt: plágio, plágios, plagiar, plagiado, plagiou

# Faith
religion 2 ~ church, god, culture, believe
  en: religion, religions, religious, faith, faiths, sect, cult, worship, spiritual, prayer, pray, holy
  fr: religion, religions, religieux, religieuse, foi, secte, culte, spirituel, prière, prier, laïcité, sacré
  es: religión, religiones, religioso, religiosa, fe, secta, culto, espiritual, oración, rezar, sagrado
  de: religion*, religiös, sekte, kult, spirituell, =gebet, =gebete, beten, heilig, =glaube
  it: religione, religioni, religioso, religiosa, fede, =setta, culto, spirituale, preghiera, pregare, sacro
  pt: religião, religiões, religioso, religiosa, fé, seita, culto, espiritual, oração, rezar, sagrado

church 3 ~ religion, priest, christian
  en: church, churches, cathedral, parish, chapel, vatican, monastery, diocese, abbey
  fr: église, églises, cathédrale, paroisse, chapelle, vatican, monastère, diocèse, abbaye
  es: iglesia, iglesias, catedral, parroquia, capilla, vaticano, monasterio, diócesis
  de: kirche, kirchen, kirchlich, kathedrale, dom, pfarrei, kapelle, vatikan, kloster, bistum
  it: chiesa, chiese, cattedrale, parrocchia, cappella, vaticano, monastero, diocesi, duomo
  pt: igreja, igrejas, catedral, paróquia, capela, vaticano, mosteiro, diocese

priest 3 ~ church, religion
  en: priest, priests, clergy, clergyman, cleric, clerics, bishop, bishops, archbishop, cardinal, pope, pontiff, pastor, vicar, nun, monk, imam, rabbi
  fr: prêtre, prêtres, clergé, évêque, évêques, archevêque, cardinal, pape, pasteur, religieuse, moine, imam, rabbin, =curés
  es: sacerdote, sacerdotes, clero, obispo, obispos, arzobispo, cardenal, papa, pontífice, pastor, monja, monje, imán, rabino
  de: priester, geistliche, geistlicher, klerus, pfarrer, bischof, bischöfe, erzbischof, kardinal, papst, pastor, nonne, mönch, imam, rabbiner
  it: sacerdote, sacerdoti, prete, preti, clero, vescovo, vescovi, arcivescovo, cardinale, papa, pontefice, suora, imam, rabbino
  pt: padre, padres, sacerdote, clero, bispo, bispos, arcebispo, cardeal, =papa, pontífice, pastor, freira, monge, imã, rabino

christian 3 ~ religion, church
  en: christian, christians, christianity, catholic, catholics, evangelical, orthodox church, =protestant, =protestants
  fr: chrétien, chrétienne, chrétiens, christianisme, catholique, catholiques, protestant, évangélique
  es: cristiano, cristiana, cristianos, cristianismo, católico, católica, protestante, evangélico
  de: christ, christen, christlich, christentum, katholisch, katholik, protestantisch, evangelisch, evangelikal
  it: cristiano, cristiana, cristiani, cristianesimo, cattolico, cattolica, =protestante, evangelico
  pt: cristão, cristã, cristãos, cristianismo, católico, católica, protestante, evangélico

muslim 3 ~ religion
  en: muslim, muslims, islam, islamic, mosque, mosques, islamist, headscarf, hijab, burqa, sharia
  fr: musulman, musulmane, musulmans, islam, islamique, mosquée, mosquées, islamiste, voile islamique, foulard, burqa, charia
  es: musulmán, musulmana, musulmanes, islam, islámico, mezquita, mezquitas, islamista, velo islámico, burka, sharía
  de: muslim*, islam*, moschee, moscheen, kopftuch, burka, scharia
  it: musulmano, musulmana, musulmani, islam, islamico, moschea, moschee, islamista, velo islamico, burqa, sharia
  pt: muçulmano, muçulmana, muçulmanos, islã, islão, islâmico, mesquita, islamista, véu islâmico, burca, sharia

jewish 3 ~ religion
  en: jewish, jew, jews, judaism, synagogue, synagogues, antisemitism, anti-semitism, antisemitic, anti-semitic, holocaust
  fr: juif, juive, juifs, juives, judaïsme, synagogue, synagogues, antisémitisme, antisémite, holocauste, shoah
  es: judío, judía, judíos, judaísmo, sinagoga, antisemitismo, antisemita, holocausto
  de: jüdisch, jude, juden, judentum, synagoge, synagogen, antisemitismus, antisemitisch, holocaust
  it: ebreo, ebrea, ebrei, ebraico, ebraismo, sinagoga, antisemitismo, antisemita, olocausto
  pt: judeu, judia, judeus, judaico, judaísmo, sinagoga, antissemitismo, antissemita, holocausto

god 4 ~ religion
  en: god, gods, divine, deity, prophet, heaven, devil, bible, quran, scripture
  fr: dieu, dieux, divin, divine, divinité, prophète, diable, bible, coran
  es: dios, dioses, divino, divina, deidad, profeta, diablo, biblia, corán
  de: gott, götter, göttlich, gottheit, prophet, teufel, bibel, koran
  it: dio, divino, divina, divinità, profeta, diavolo, bibbia, corano
  pt: deus, deuses, divino, divina, divindade, profeta, diabo, bíblia, alcorão
`;
