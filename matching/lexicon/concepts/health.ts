/** Concepts of health and medicine: body, illness, treatment, tests and laboratory, pharma, hospitals, epidemics, doping. */
export default `
# laboratory and tests
laboratory 3 ~ research, lab-test, institute, scientist, experiment
  en: laboratory, lab, =labs, lab technician, laboratory technician, lab worker, lab staff, testing facility
  fr: laboratoire, labo, laborantin, laborantine, technicien de laboratoire, laboratoire d'analyses
  es: laboratorio, laboratorista, técnico de laboratorio, laboratorio de análisis, laboratorios
  de: labor, labore, laboren, laboratorium, laborant, laborantin, labormitarbeiter, laborkittel
  it: laboratorio, laboratori, tecnico di laboratorio, laboratorio di analisi, laboratorista
  pt: laboratório, laboratórios, laboratorial, técnico de laboratório, laboratório de análises

lab-test 4 ~ test, blood, laboratory, diagnose, specimen, test-kit
  en: lab test, laboratory test, blood test, blood work, assay, urine test, lab result, test result, blood panel, pathology test
  fr: analyse de sang, analyse sanguine, test sanguin, bilan sanguin, prise de sang, analyse médicale, examen sanguin, résultat d'analyse, analyse d'urine
  es: análisis de sangre, análisis clínico, analítica, prueba de sangre, prueba de laboratorio, análisis de orina, test sanguíneo, examen de sangre
  de: labortest, laborwert, laborwerte, laboruntersuchung, blutuntersuchung, bluttest, blutbild, blutanalyse, blutwerte, urintest, laborbefund
  it: esame del sangue, esami del sangue, analisi del sangue, test del sangue, esame di laboratorio, esami di laboratorio, analisi delle urine, referto
  pt: exame de sangue, análise ao sangue, análises clínicas, teste de sangue, exame laboratorial, exame de urina, análise laboratorial

specimen 4 ~ sample, blood, lab-test, vial, test-kit
  en: specimen, swab, blood sample, urine sample, saliva sample, tissue sample, biopsy, blood draw, =saliva, =urine
  fr: prélèvement, écouvillon, échantillon de sang, échantillon d'urine, échantillon sanguin, biopsie, salive, urine, urines
  es: muestra de sangre, muestra de orina, hisopo, biopsia, extracción de sangre, espécimen, saliva, orina
  de: blutprobe, urinprobe, speichelprobe, abstrich, abstriche, gewebeprobe, biopsie, blutabnahme, speichel, urin
  it: campione di sangue, campione di urina, prelievo, prelievi, tampone, biopsia, =saliva, urina, urine
  pt: amostra de sangue, amostra de urina, zaragatoa, cotonete, biópsia, colheita de sangue, coleta de sangue, saliva, urina

finger-prick 4 ~ blood, specimen, syringe, lab-test
  en: finger prick, finger-prick, fingerprick, fingerstick, finger stick, pinprick, prick of the finger, drop of blood, drops of blood
  fr: piqûre au doigt, piqûre au bout du doigt, bout du doigt, goutte de sang, gouttes de sang, piqûre d'épingle
  es: pinchazo en el dedo, pinchazo, punción en el dedo, gota de sangre, gotas de sangre, yema del dedo
  de: fingerstich, fingerpiks, pieks, pikser, stich in den finger, blutstropfen, tropfen blut, fingerkuppe, nadelstich
  it: puntura sul dito, puntura del dito, goccia di sangue, gocce di sangue, polpastrello, pungidito
  pt: picada no dedo, furo no dedo, gota de sangue, gotas de sangue, ponta do dedo, picadinha

test-kit 4 ~ lab-test, diagnose, specimen, device
  en: test kit, testing kit, rapid test, self-test, home test, home testing, pcr, antigen test, lateral flow, pregnancy test, test strip
  fr: autotest, test rapide, test antigénique, test pcr, kit de test, trousse de dépistage, test de grossesse, bandelette
  es: test rápido, prueba rápida, autotest, test de antígenos, prueba pcr, kit de prueba, test de embarazo, tira reactiva
  de: schnelltest, selbsttest, heimtest, pcr-test, pcr, antigentest, testkit, testset, schwangerschaftstest, teststreifen
  it: test rapido, test antigenico, autotest, test fai da te, kit per il test, test molecolare, test di gravidanza, striscia reattiva
  pt: teste rápido, autoteste, teste de antígeno, teste pcr, kit de teste, teste de gravidez, tira de teste

false-positive 4 ~ inaccurate, diagnose, lab-test, misdiagnose
  en: false positive, false negative, falsely positive, wrong test result, false result, inaccurate result, unreliable result, incorrect result
  fr: faux positif, faux positifs, faux négatif, faux négatifs, résultat erroné, résultats erronés, résultats inexacts
  es: falso positivo, falsos positivos, falso negativo, falsos negativos, resultado erróneo, resultados erróneos, resultados incorrectos
  de: falsch positiv, falsch-positiv, falsch negativ, falsch-negativ, falsches testergebnis, falsche testergebnisse, falsche ergebnisse, ungenaue ergebnisse
  it: falso positivo, falsi positivi, falso negativo, falsi negativi, risultato errato, risultati errati, risultati inaffidabili
  pt: falso positivo, falsos positivos, falso negativo, falsos negativos, resultado errado, resultados errados, resultados incorretos

checkup 4 ~ diagnose, doctor, examine, prevent, breast
  en: check-up, checkup, medical examination, physical examination, physical exam, screening, mammogram, smear test, colonoscopy, preventive care
  fr: bilan de santé, visite médicale, examen médical, dépistage, mammographie, =frottis, coloscopie, médecine préventive
  es: chequeo, revisión médica, examen médico, reconocimiento médico, cribado, mamografía, citología, colonoscopia
  de: vorsorgeuntersuchung, vorsorge, früherkennung, reihenuntersuchung, check-up, mammografie, mammographie, darmspiegelung, ärztliche untersuchung
  it: visita medica, controllo medico, screening, mammografia, colonscopia, check-up, pap test, visita di controllo
  pt: check-up, exame médico, consulta médica, rastreio, rastreamento, mamografia, papanicolau, colonoscopia

body-scan 4 ~ diagnose, radiation, hospital, image
  en: x-ray, mri, mri scan, ct scan, cat scan, brain scan, ultrasound, magnetic resonance, radiologist, radiology, medical imaging
  fr: radiographie, irm, scanner cérébral, échographie, imagerie médicale, radiologue, radiologie, tomodensitométrie
  es: radiografía, rayos x, resonancia magnética, ecografía, tomografía, radiólogo, radiología, imagen médica
  de: röntgen, röntgenbild, röntgenaufnahme, mrt, ct, kernspin, ultraschall, radiologe, radiologie, bildgebung, computertomografie
  it: radiografia, raggi x, risonanza magnetica, ecografia, =tac, radiologo, radiologia, diagnostica per immagini
  pt: radiografia, raio-x, raios x, ressonância magnética, ecografia, ultrassom, tomografia, radiologista, radiologia

# medicines
vial 4 ~ bottle, medicine, specimen, vaccine, syringe
  en: =vial, ampoule, ampule, phial, test tube, petri dish
  fr: fiole, flacon, ampoule, éprouvette, tube à essai, boîte de petri
  es: vial, ampolla, frasco, tubo de ensayo, probeta, placa de petri
  de: ampulle, ampullen, fläschchen, phiole, reagenzglas, reagenzgläser, probenröhrchen, röhrchen, petrischale
  it: fiala, fiale, flacone, provetta, provette, ampolla, boccetta
  pt: ampola, frasco, tubo de ensaio, proveta, frasquinho

syringe 4 ~ inject, vial, drug-illegal, medicine
  en: syringe, needle, hypodermic, iv drip, =drip, infusion, cannula, catheter
  fr: seringue, aiguille, perfusion, cathéter, goutte-à-goutte
  es: jeringa, jeringuilla, aguja, gotero, catéter, vía intravenosa, suero
  de: spritze, spritzen, kanüle, nadel, nadeln, infusion, katheter
  it: siringa, siringhe, ago, aghi, flebo, catetere, endovena
  pt: seringa, agulha, soro, cateter, intravenoso

dose 4 ~ medicine, vaccine, overdose, amount, prescription
  en: dose, doses, dosage, dosing, milligram, low-dose, high-dose, microgram
  fr: dosage, posologie, milligramme, microgramme, =dose, =doses
  es: dosis, dosificación, miligramo, microgramo, posología, dosificar
  de: dosis, =dosen, dosierung, dosieren, dosiert, milligramm, mikrogramm, überdosiert
  it: dose, dosi, dosaggio, posologia, milligrammo, milligrammi, microgrammi
  pt: dose, doses, dosagem, posologia, miligrama, micrograma

overdose 4 ~ drug-illegal, addiction, dose, poison, die
  en: overdose, overdosed, overdosing, drug death, drug-related death, lethal dose, fatal dose
  fr: overdose, surdose, surdosage, dose mortelle, dose létale
  es: sobredosis, dosis letal, dosis mortal, muerte por drogas
  de: überdosis, überdosierung, drogentod, drogentote, drogentoter, tödliche dosis
  it: overdose, sovradosaggio, dose letale, dose mortale
  pt: overdose, sobredose, dose letal, dose fatal, superdosagem

prescription 4 ~ medicine, doctor, pharmacy, dose
  en: prescription, prescribe, prescribed, prescriber, prescription-only, over-prescribe, prescription drug
  fr: ordonnance médicale, prescrire, prescrit, prescrite, prescription, prescripteur, sur ordonnance
  es: receta médica, recetar, recetado, recetó, prescribir, prescripción, prescrito, con receta
  de: rezept, rezepte, rezeptpflichtig, verschreiben, verschreibt, verschrieb, verschrieben, verschreibung, verschreibungspflichtig, verordnen
  it: ricetta medica, prescrivere, prescritto, prescritta, prescrizione, prescrive, con obbligo di ricetta
  pt: receita médica, =receitar, =receitou, prescrever, prescreveu, prescrito, prescrição, receituário

painkiller 4 ~ medicine, opioid, pain, addiction
  en: painkiller, pain reliever, pain relief, paracetamol, acetaminophen, ibuprofen, aspirin, analgesic, pain medication
  fr: antidouleur, antalgique, analgésique, paracétamol, ibuprofène, aspirine
  es: analgésico, calmante, paracetamol, ibuprofeno, aspirina
  de: schmerzmittel, schmerztablette, schmerztabletten, paracetamol, ibuprofen, aspirin, schmerzlindernd
  it: antidolorifico, antidolorifici, analgesico, paracetamolo, ibuprofene, aspirina
  pt: analgésico, analgésicos, paracetamol, ibuprofeno, aspirina, alívio da dor

opioid 4 ~ painkiller, addiction, overdose, drug-illegal, medicine
  en: opioid, opioids, opiate, opium, morphine, methadone, oxycodone, fentanyl, opioid crisis, opioid epidemic
  fr: opioïde, opioïdes, opiacé, opiacés, opium, morphine, méthadone, fentanyl, oxycodone
  es: opioide, opioides, opiáceo, opio, morfina, metadona, fentanilo, oxicodona
  de: opioid, opioide, opioiden, opiat, opiate, opium, morphium, morphin, methadon, fentanyl, opioidkrise
  it: oppioide, oppioidi, oppiaceo, oppiacei, oppio, morfina, metadone, fentanyl
  pt: opioide, opioides, opiáceo, ópio, morfina, metadona, fentanil, oxicodona

antibiotic 4 ~ medicine, bacteria, infection, resist
  en: antibiotic, antibiotics, penicillin, antimicrobial, superbug, drug-resistant, antibiotic resistance, antiviral
  fr: antibiotique, antibiotiques, pénicilline, antibiorésistance, bactérie résistante, antiviral
  es: antibiótico, antibióticos, penicilina, resistencia a los antibióticos, superbacteria, antiviral
  de: antibiotikum, antibiotika, penicillin, antibiotikaresistenz, multiresistent, resistente keime, virostatikum
  it: antibiotico, antibiotici, penicillina, antibiotico-resistenza, superbatterio, antivirale, antivirali
  pt: antibiótico, antibióticos, penicilina, resistência aos antibióticos, superbactéria, antiviral

antidepressant 4 ~ medicine, depression, mental-health, prescription
  en: antidepressant, antidepressants, sedative, tranquilliser, tranquilizer, sleeping pill, antipsychotic, valium, ssri
  fr: antidépresseur, antidépresseurs, somnifère, tranquillisant, sédatif, anxiolytique, neuroleptique
  es: antidepresivo, antidepresivos, somnífero, =tranquilizante, sedante, ansiolítico, antipsicótico
  de: antidepressivum, antidepressiva, schlafmittel, schlaftablette, schlaftabletten, beruhigungsmittel, psychopharmaka
  it: antidepressivo, antidepressivi, sonnifero, tranquillante, sedativo, ansiolitico, psicofarmaco, psicofarmaci
  pt: antidepressivo, antidepressivos, sonífero, calmante, sedativo, ansiolítico, =tranquilizante

drugmaker 3 ~ medicine, company, vaccine, manufacturer, biotech
  en: drugmaker, drug maker, drug company, pharmaceutical company, pharma company, big pharma, pharmaceutical giant, pharma giant, pharma, drug manufacturer, pharmaceuticals
  fr: laboratoire pharmaceutique, groupe pharmaceutique, géant pharmaceutique, industrie pharmaceutique, big pharma, firme pharmaceutique, entreprise pharmaceutique
  es: farmacéutica, farmacéuticas, laboratorio farmacéutico, empresa farmacéutica, industria farmacéutica, compañía farmacéutica, gigante farmacéutico
  de: pharmakonzern, pharmaunternehmen, pharmahersteller, pharmafirma, pharmaindustrie, pharmariese, arzneimittelhersteller, medikamentenhersteller, pharmabranche
  it: casa farmaceutica, case farmaceutiche, azienda farmaceutica, industria farmaceutica, gruppo farmaceutico, colosso farmaceutico, multinazionale del farmaco
  pt: farmacêutica, farmacêuticas, laboratório farmacêutico, indústria farmacêutica, empresa farmacêutica, gigante farmacêutico

biotech 4 ~ drugmaker, startup, gene, science
  en: biotech, biotechnology, biotech company, biotech startup, life sciences, bioengineering, genetic engineering
  fr: biotech, biotechnologie, biotechnologies, société de biotechnologie, sciences de la vie, génie génétique
  es: biotecnología, biotecnológica, empresa biotecnológica, ciencias de la vida, ingeniería genética, biotech
  de: biotech*, biotechnologie, biotechnologisch, biotechfirma, gentechnik, lebenswissenschaften, gentechnisch
  it: biotecnologia, biotecnologie, biotecnologica, biotech, scienze della vita, ingegneria genetica
  pt: biotecnologia, biotecnológica, empresa de biotecnologia, ciências da vida, engenharia genética, biotech

generic-drug 4 ~ medicine, patent, drugmaker, cheap, copy
  en: generic drug, generic drugs, generic medicine, =generics, biosimilar, generic version, copycat drug, off-patent
  fr: médicament générique, médicaments génériques, =génériques, biosimilaire
  es: medicamento genérico, medicamentos genéricos, =genéricos, biosimilar, fármaco genérico
  de: generikum, generika, nachahmermedikament, biosimilar, nachahmerpräparat
  it: farmaco generico, farmaci generici, farmaco equivalente, biosimilare, medicinali generici
  pt: medicamento genérico, medicamentos genéricos, =genéricos, biossimilar, remédio genérico

active-ingredient 4 ~ medicine, chemical, molecule, drugmaker
  en: active ingredient, active substance, active compound, drug substance, formulation, drug candidate
  fr: principe actif, substance active, molécule active, formulation, candidat-médicament
  es: principio activo, sustancia activa, compuesto activo, ingrediente activo, formulación
  de: wirkstoff, wirkstoffe, wirkstoffkandidat, wirksubstanz, inhaltsstoff, präparat, präparate
  it: principio attivo, principi attivi, sostanza attiva, formulazione
  pt: princípio ativo, substância ativa, composto ativo, ingrediente ativo, formulação

effective 3 ~ succeed, effect, cure, prove
  en: effective, efficacy, effectiveness, efficacious, ineffective, works against, proven to work
  fr: efficace, efficacité, inefficace, inefficacité
  es: eficaz, eficaces, eficacia, efectividad, ineficaz, ineficacia
  de: wirksam, wirksamkeit, unwirksam, wirkungslos, wirkungsvoll, effektivität
  it: efficace, efficaci, efficacia, inefficace, inefficacia
  pt: eficaz, eficazes, eficácia, efetividade, ineficaz, ineficácia

health-regulator 4 ~ regulator, medicine, health, authorise, authority
  en: drug regulator, medicines regulator, medicines agency, drug agency, health regulator, health authority, health authorities, health officials, health watchdog, public health agency
  fr: agence du médicament, agence des médicaments, autorité sanitaire, autorités sanitaires, agence sanitaire, agence de santé, gendarme du médicament
  es: agencia del medicamento, agencia de medicamentos, autoridad sanitaria, autoridades sanitarias, autoridades de salud, agencia sanitaria
  de: arzneimittelbehörde, arzneimittelagentur, gesundheitsbehörde, gesundheitsbehörden, gesundheitsamt, gesundheitsämter, zulassungsbehörde, arzneimittelaufsicht
  it: agenzia del farmaco, agenzia dei medicinali, autorità sanitaria, autorità sanitarie, agenzia sanitaria, ente regolatore del farmaco
  pt: agência do medicamento, agência de medicamentos, autoridade sanitária, autoridades sanitárias, autoridade de saúde, autoridades de saúde, vigilância sanitária

drug-approval 4 ~ approve, authorise, licence, health-regulator, medicine
  en: drug approval, marketing authorisation, marketing authorization, regulatory approval, emergency use authorization, emergency approval, regulatory clearance, licensed for use, approved for use, off-label
  fr: autorisation de mise sur le marché, mise sur le marché, homologation, feu vert de l'agence, hors amm, homologuer, homologué
  es: autorización de comercialización, aprobación regulatoria, uso de emergencia, homologación, homologar, homologado, aprobación del medicamento
  de: zulassung, zulassungen, zugelassen, zulassungsverfahren, notfallzulassung, arzneimittelzulassung, marktzulassung, zulassungsantrag
  it: autorizzazione all'immissione in commercio, immissione in commercio, uso di emergenza, omologazione, omologato, approvazione del farmaco
  pt: autorização de introdução no mercado, registro sanitário, uso emergencial, aprovação regulatória, homologação, homologado, aprovação do medicamento

clinical-trial 4 ~ experiment, study, placebo, medicine, volunteer
  en: clinical trial, clinical trials, clinical study, drug trial, vaccine trial, phase three, phase iii, human trial, trial participants, double-blind, human testing
  fr: essai clinique, essais cliniques, étude clinique, essai thérapeutique, phase iii, double aveugle, essais sur l'homme
  es: ensayo clínico, ensayos clínicos, estudio clínico, fase iii, doble ciego, ensayos en humanos, ensayo en humanos
  de: klinische studie, klinische studien, klinische prüfung, klinischer test, zulassungsstudie, phase-3-studie, probandenstudie, doppelblind, arzneimittelstudie
  it: sperimentazione clinica, sperimentazioni cliniche, studio clinico, studi clinici, trial clinico, doppio cieco, sperimentazione sull'uomo
  pt: ensaio clínico, ensaios clínicos, estudo clínico, teste clínico, testes clínicos, fase iii, duplo-cego, testes em humanos

placebo 4 ~ clinical-trial, control-group, medicine, experiment
  en: placebo, placebos, placebo effect, sugar pill, dummy pill, dummy drug
  fr: placebo, placebos, effet placebo, nocebo
  es: placebo, placebos, efecto placebo, nocebo
  de: placebo, placebos, placeboeffekt, scheinmedikament, zuckerpille
  it: placebo, effetto placebo, nocebo, pillola di zucchero
  pt: placebo, placebos, efeito placebo, nocebo

supplement-diet 4 ~ vitamin, food, pharmacy, alternative-medicine
  en: dietary supplement, food supplement, nutritional supplement, health supplement, supplement, supplements, protein powder, creatine
  fr: complément alimentaire, compléments alimentaires, protéines en poudre, créatine
  es: suplemento, suplementos, complemento alimenticio, complementos alimenticios, suplemento dietético, suplementos alimenticios, creatina
  de: nahrungsergänzung*, nahrungsergänzungsmittel, proteinpulver, kreatin, präparat
  it: =integratore, =integratori, integratore alimentare, proteine in polvere, creatina
  pt: suplemento, suplementos, suplemento alimentar, suplementos alimentares, suplementação, creatina

vitamin 4 ~ supplement-diet, food, health
  en: vitamin, vitamins, omega-3, micronutrient, vitamin deficiency, nutrient, nutrients
  fr: vitamine, vitamines, oméga-3, nutriment, carence
  es: vitamina, vitaminas, omega-3, nutriente, nutrientes, carencia de vitaminas
  de: vitamin, vitamine, vitaminen, omega-3, nährstoff, nährstoffe, vitaminmangel, spurenelement
  it: vitamina, vitamine, omega-3, nutriente, nutrienti, carenza di vitamine
  pt: vitamina, vitaminas, ômega-3, nutriente, nutrientes, carência de vitaminas

alternative-medicine 4 ~ quack, cure, medicine, treat
  en: alternative medicine, homeopathy, homeopathic, herbal remedy, herbal medicine, acupuncture, naturopath, osteopath, chiropractor, natural remedy, traditional medicine
  fr: médecine douce, médecines douces, médecine alternative, homéopathie, homéopathique, phytothérapie, acupuncture, naturopathe, ostéopathe, remède naturel
  es: medicina alternativa, homeopatía, homeopático, hierbas medicinales, acupuntura, naturópata, osteópata, remedio natural, pseudoterapia
  de: alternativmedizin, homöopathie, homöopathisch, globuli, naturheil*, heilkräuter, akupunktur, heilpraktiker, osteopath, pflanzenheilkunde
  it: medicina alternativa, omeopatia, omeopatico, erboristeria, agopuntura, naturopata, osteopata, rimedio naturale
  pt: medicina alternativa, homeopatia, homeopático, fitoterapia, acupuntura, naturopata, osteopata, remédio natural

quack 4 ~ fraud, fake, alternative-medicine, deceive, cure, unproven
  en: quack, quackery, charlatan, snake oil, miracle cure, miracle drug, wonder drug, bogus cure, sham treatment, faith healer, healer
  fr: charlatan, charlatans, charlatanisme, remède miracle, poudre de perlimpinpin, guérisseur, pilule miracle, traitement miracle
  es: charlatán, charlatanes, charlatanería, curandero, remedio milagroso, cura milagrosa, vendehúmos, matasanos, producto milagro
  de: quacksalber*, scharlatan, scharlatane, scharlatanerie, wundermittel, wunderheiler, wunderpille, kurpfuscher, geistheiler, wunderheilung
  it: ciarlatano, ciarlatani, guaritore, guaritori, rimedio miracoloso, cura miracolosa, imbonitore, farmaco miracoloso
  pt: charlatão, charlatães, charlatanismo, curandeiro, remédio milagroso, cura milagrosa, cura milagre

# body
organ 4 ~ body, kidney, liver, lung, heart, transplant
  en: internal organ, vital organ, =organ, =organs, organ failure, pancreas, spleen, bladder, prostate, thyroid, gland
  fr: =organe, =organes, organe vital, pancréas, vessie, prostate, thyroïde, glande
  es: órgano vital, =órganos, páncreas, =bazo, vejiga, próstata, tiroides, glándula
  de: organ, organe, organen, organversagen, bauchspeicheldrüse, milz, prostata, schilddrüse, drüse
  it: organo vitale, organi vitali, pancreas, milza, vescica, prostata, tiroide, ghiandola
  pt: órgão vital, órgãos vitais, pâncreas, baço, bexiga, próstata, tireoide, tiroide, glândula

lung 4 ~ breathe, organ, cancer, infection, tobacco
  en: lung, lungs, pulmonary, pneumonia, bronchitis, respiratory, lung disease, airways, tuberculosis
  fr: poumon, poumons, pulmonaire, pneumonie, bronchite, respiratoire, voies respiratoires, tuberculose, bronches
  es: pulmón, pulmones, pulmonar, neumonía, bronquitis, respiratorio, vías respiratorias, tuberculosis
  de: lunge, lungen, lungenentzündung, bronchitis, atemwege, atemwegserkrankung, tuberkulose, lungenkrank
  it: polmone, polmoni, polmonare, polmonite, bronchite, respiratorio, vie respiratorie, tubercolosi
  pt: pulmão, pulmões, pulmonar, pneumonia, bronquite, respiratório, vias respiratórias, tuberculose

breathe 3 ~ lung, ventilator, live
  en: breathe, breathing, breath, breathless, inhale, exhale, suffocate, shortness of breath, asthma, asphyxiation, choke
  fr: respirer, respire, respiration, souffle, essoufflé, inhaler, étouffer, suffoquer, essoufflement, asthme, asphyxie
  es: respirar, respira, respiración, aliento, inhalar, asfixia, asfixiar, ahogarse, asma, falta de aire
  de: atmen, atmet, atmete, atem, atmung, einatmen, eingeatmet, atemnot, ersticken, erstickt, asthma, kurzatmig, luft holen
  it: respirare, respira, respiro, respirazione, fiato, inalare, soffocare, asfissia, asma
  pt: respirar, respira, respiração, fôlego, inalar, sufocar, asfixia, asma, falta de ar

ventilator 4 ~ breathe, intensive-care, device, hospital
  en: ventilator, ventilators, life support, oxygen tank, oxygen mask, breathing machine, intubate, intubated, oxygen supply, on oxygen
  fr: respirateur, respirateurs, assistance respiratoire, intubé, intuber, sous oxygène, bouteille d'oxygène, ventilation artificielle
  es: respirador, respiradores, ventilador mecánico, soporte vital, intubado, intubar, ventilación mecánica, bombona de oxígeno
  de: beatmungsgerät, beatmungsgeräte, beatmung, beatmet, beatmen, intubiert, sauerstoffgerät, künstliche beatmung, sauerstoffmaske
  it: respiratore, respiratori, ventilatore polmonare, intubato, intubare, ventilazione meccanica, bombola di ossigeno
  pt: ventilador pulmonar, respirador, respiradores, ventilação mecânica, entubado, intubado, suporte de vida, cilindro de oxigênio

kidney 4 ~ organ, transplant, disease
  en: kidney, kidneys, renal, dialysis, kidney failure, kidney stone
  fr: =rein, =reins, rénal, rénale, dialyse, insuffisance rénale
  es: riñón, riñones, renal, diálisis, insuficiencia renal
  de: niere, nieren, nierenversagen, dialyse, nierenkrank, nierenstein
  it: rene, reni, renale, dialisi, insufficienza renale
  pt: rim, rins, renal, diálise, hemodiálise, insuficiência renal

liver 4 ~ organ, transplant, disease, alcohol
  en: liver, livers, hepatitis, cirrhosis, liver damage, hepatic
  fr: =foie, hépatite, cirrhose, hépatique
  es: hígado, hepatitis, cirrosis, hepático
  de: =leber, leberschaden, leberschäden, hepatitis, leberzirrhose, leberentzündung
  it: fegato, epatite, cirrosi, epatico
  pt: fígado, hepatite, cirrose, hepático

stomach 4 ~ organ, body, eat, vomit
  en: stomach, stomachs, belly, abdomen, abdominal, gut, intestine, intestinal, bowel, tummy, =digestive, digestion
  fr: estomac, ventre, abdomen, abdominal, intestin, intestinal, digestion, digestif, gastrique
  es: estómago, vientre, abdomen, abdominal, intestino, intestinal, barriga, digestión, digestivo, gástrico
  de: =magen, bauch, unterleib, darm, därme, verdauung, bauchschmerzen, darmflora, magen-darm
  it: stomaco, ventre, addome, addominale, intestino, intestinale, pancia, digestione, gastrico
  pt: estômago, ventre, abdômen, abdominal, intestino, intestinal, barriga, digestão, gástrico

skin 3 ~ body, cosmetics, rash
  en: skin, dermatologist, dermatology, wrinkle, wrinkles, acne, eczema, sunburn, suntan, psoriasis
  fr: peau, peaux, dermatologue, cutané, cutanée, ride, rides, acné, eczéma, coup de soleil, épiderme
  es: piel, dermatólogo, cutáneo, arrugas, acné, eczema, quemadura solar, dermatología
  de: haut, hautarzt, hautärztin, dermatologe, falten, akne, ekzem, sonnenbrand, neurodermitis, hautkrebs
  it: pelle, dermatologo, cutaneo, rughe, acne, eczema, scottatura, dermatologia
  pt: pele, dermatologista, cutâneo, rugas, acne, eczema, queimadura solar, dermatologia

rash 4 ~ skin, allergy, symptom
  en: skin rash, itch, itching, itchy, hives, blister, blisters, sore, sores, irritation of the skin
  fr: éruption cutanée, démangeaison, démangeaisons, urticaire, boutons, cloque, plaie
  es: erupción cutánea, sarpullido, picor, picazón, urticaria, ampollas, llaga
  de: ausschlag, hautausschlag, juckreiz, jucken, juckt, nesselsucht, bläschen, hautreizung
  it: eruzione cutanea, prurito, orticaria, sfogo cutaneo, vescica, piaga
  pt: erupção cutânea, coceira, comichão, urticária, bolhas, ferida na pele

bone 4 ~ body, fracture, joint-body
  en: bone, bones, skeleton, skull, rib, ribs, osteoporosis, bone marrow, collarbone
  fr: os, ossement, ossements, squelette, crâne, côte cassée, ostéoporose, moelle osseuse, clavicule
  es: hueso, huesos, esqueleto, cráneo, costilla, osteoporosis, médula ósea, clavícula
  de: knochen, skelett, schädel, rippe, rippen, osteoporose, knochenmark, schlüsselbein
  it: osso, ossa, scheletro, cranio, teschio, costola, costole, osteoporosi, midollo osseo, clavicola
  pt: osso, ossos, esqueleto, crânio, costela, osteoporose, medula óssea, clavícula

fracture 4 ~ bone, injure, accident, sports-injury
  en: fracture, fractured, broken bone, broken leg, broken arm, broke his leg, broke her leg, broken ribs, plaster cast
  fr: fracture, fracturé, jambe cassée, bras cassé, s'est cassé, côtes cassées, plâtre
  es: =fractura, =fracturado, fracturarse, pierna rota, brazo roto, se rompió, costillas rotas, escayola, yeso
  de: fraktur, knochenbruch, knochenbrüche, beinbruch, armbruch, gebrochenes bein, gips, schädelbruch, rippenbruch
  it: frattura, fratturato, gamba rotta, braccio rotto, costole rotte, gesso
  pt: fratura, fraturado, fraturou, perna partida, perna quebrada, braço partido, costelas partidas, gesso

joint-body 3 ~ bone, knee, muscle, pain
  en: joint pain, joints, hip, hips, shoulder, elbow, wrist, arthritis, rheumatism, hip replacement
  fr: articulation, articulations, hanche, hanches, épaule, épaules, coude, poignet, arthrite, arthrose, rhumatisme
  es: =articulación, =articulaciones, cadera, =hombro, =hombros, codo, muñeca, artritis, artrosis, reuma
  de: gelenk, gelenke, hüfte, hüften, schulter, schultern, ellenbogen, handgelenk, arthritis, arthrose, rheuma
  it: =articolazione, =articolazioni, anca, spalla, spalle, gomito, polso, artrite, artrosi, reumatismi
  pt: articulação, articulações, anca, quadril, ombro, ombros, cotovelo, pulso, artrite, artrose, reumatismo

knee 4 ~ joint-body, leg, sports-injury
  en: knee, knees, kneecap, meniscus, knee injury, cruciate ligament
  fr: genou, genoux, ménisque, rotule, ligaments croisés
  es: =rodilla, =rodillas, menisco, =rótula, ligamento cruzado
  de: knie, meniskus, kniescheibe, kreuzband, knieverletzung
  it: ginocchio, ginocchia, =menisco, rotula, legamento crociato
  pt: joelho, joelhos, menisco, =rótula, ligamento cruzado

leg 3 ~ body, knee, arm
  en: leg, legs, thigh, calf muscle, ankle, ankles, foot, feet, toe, toes, heel
  fr: jambe, jambes, cuisse, mollet, cheville, =pieds, orteil, talon
  es: pierna, piernas, muslo, pantorrilla, tobillo, =pies, talón, dedo del pie
  de: bein, beine, beinen, oberschenkel, wade, knöchel, =fuß, =füße, =füßen, zeh, ferse
  it: gamba, gambe, coscia, polpaccio, caviglia, piede, tallone, alluce
  pt: perna, pernas, coxa, panturrilha, tornozelo, =pés, calcanhar

arm 3 ~ body, leg, finger
  en: forearm, upper arm, armpit, his arm, her arm, biceps, wrist
  fr: bras, avant-bras, aisselle, biceps, poignet
  es: brazo, brazos, antebrazo, axila, bíceps
  de: unterarm, oberarm, achsel, bizeps, am arm, den arm, linken arm, rechten arm, oberarme, ellbogen
  it: braccio, braccia, avambraccio, ascella, bicipite
  pt: braço, braços, antebraço, axila, bíceps

finger 4 ~ body, arm, touch
  en: finger, fingers, fingertip, thumb, fist, fists, fingernail, knuckle, palm of the hand
  fr: doigt, doigts, pouce, poing, poings, ongle, ongles, paume
  es: dedo, dedos, =pulgar, =puño, =puños, uña, palma de la mano
  de: finger, fingern, daumen, faust, fäuste, fingernagel, fingernägel, handfläche
  it: dito, dita, pollice, pugno, pugni, unghia, unghie, palmo della mano
  pt: dedo, dedos, polegar, =punho, =punhos, unha, unhas, palma da mão

muscle 3 ~ body, exercise, sports-injury
  en: muscle, muscles, muscular, tendon, ligament, cramp, cramps, hamstring
  fr: muscle, muscles, musculaire, tendon, ligament, crampe, crampes, ischio-jambiers
  es: músculo, músculos, muscular, tendón, ligamento, calambre, isquiotibiales
  de: muskel, muskeln, muskulatur, sehne, sehnen, =bänder, krampf, krämpfe, muskulös
  it: muscolo, muscoli, muscolare, tendine, tendini, =legamento, =legamenti, crampo, crampi
  pt: músculo, músculos, muscular, tendão, tendões, ligamento, cãibra, câimbra

spine 4 ~ bone, pain, paralyse
  en: spine, spinal, backbone, spinal cord, vertebra, vertebrae, slipped disc, back pain, backache
  fr: colonne vertébrale, moelle épinière, vertèbre, vertèbres, mal de dos, maux de dos, hernie discale, lombaire
  es: columna vertebral, médula espinal, vértebra, vértebras, dolor de espalda, hernia discal, lumbar
  de: wirbelsäule, rückenmark, rückgrat, rückenschmerzen, bandscheibe, bandscheibenvorfall
  it: colonna vertebrale, spina dorsale, midollo spinale, vertebra, vertebre, mal di schiena, ernia del disco
  pt: coluna vertebral, medula espinhal, medula espinal, vértebra, vértebras, dor nas costas, hérnia discal, lombar

paralyse 4 ~ disabled, spine, stroke, injure
  en: paralyse, paralysed, paralyze, paralyzed, paralysis, paraplegic, quadriplegic, palsy, wheelchair-bound
  fr: paralyser, paralysé, paralysée, paralysie, paraplégique, tétraplégique
  es: paralizado, parálisis, paralítico, parapléjico, tetrapléjico, paralizar
  de: gelähmt, lähmung, lähmen, lähmungen, querschnittsgelähmt, querschnittslähmung
  it: paralizzato, paralizzata, paralisi, paralitico, paraplegico, tetraplegico
  pt: paralisado, paralisada, paralisia, paralítico, paraplégico, tetraplégico

eye 3 ~ see, body, glasses-eye, blind
  en: eye, eyes, eyesight, eyelid, retina, cornea, cataract, ophthalmologist, optometrist, pupil of the eye
  fr: œil, yeux, vue basse, paupière, rétine, cornée, cataracte, ophtalmologue, ophtalmologiste, oculaire
  es: ojo, ojos, párpado, retina, córnea, catarata, cataratas, oftalmólogo, ocular, vista cansada
  de: auge, augen, augenlid, netzhaut, hornhaut, grauer star, augenarzt, augenärztin, sehkraft
  it: occhio, occhi, palpebra, retina, cornea, cataratta, oculista, oculare
  pt: olho, olhos, pálpebra, retina, córnea, catarata, oftalmologista, ocular

blind 4 ~ eye, disabled, see
  en: blind, blinded, blindness, visually impaired, partially sighted, lost her sight, lost his sight, guide dog, braille
  fr: aveugle, aveugles, cécité, malvoyant, malvoyants, non-voyant, chien-guide, braille, perdu la vue
  es: ciego, ciega, ciegos, ceguera, invidente, discapacidad visual, perro guía, braille, quedarse ciego
  de: blind, blinde, blinden, blindheit, erblindet, erblinden, sehbehindert, blindenhund, sehbehinderung
  it: cieco, cieca, ciechi, cecità, non vedente, non vedenti, ipovedente, cane guida
  pt: cego, cega, cegos, cegueira, invisual, deficiente visual, cão-guia, perdeu a visão

deaf 4 ~ ear, disabled, hear, loud
  en: deaf, deafness, hard of hearing, hearing loss, hearing aid, hearing impaired, sign language
  fr: sourd, sourde, sourds, surdité, malentendant, malentendants, aide auditive, langue des signes, prothèse auditive
  es: sordo, sorda, sordos, sordera, audífono, pérdida de audición, lengua de signos, lengua de señas
  de: taub, gehörlos, gehörlose, schwerhörig, schwerhörigkeit, hörgerät, hörgeräte, gebärdensprache, hörverlust, hörschaden
  it: sordo, sorda, sordi, sordità, audioleso, apparecchio acustico, lingua dei segni, perdita dell'udito
  pt: surdo, surda, surdos, surdez, aparelho auditivo, perda auditiva, língua de sinais, língua gestual

ear 4 ~ hear, body, loud, deaf
  en: =ear, =ears, eardrum, tinnitus, earlobe, earache
  fr: oreille, oreilles, tympan, acouphène, acouphènes
  es: oreja, orejas, oído, oídos, tímpano, acúfenos
  de: ohr, ohren, trommelfell, tinnitus, ohrenschmerzen
  it: orecchio, orecchie, orecchi, timpano, acufene
  pt: orelha, orelhas, =ouvido, =ouvidos, tímpano, zumbido

nose 4 ~ body, smell, throat
  en: nose, noses, nasal, nostril, nostrils, runny nose, sneeze, sneezing, snore, snoring
  fr: nez, nasal, nasale, narine, éternuer, éternuement, ronfler, ronflement
  es: nariz, nasal, fosa nasal, estornudar, estornudo, roncar, ronquido
  de: nase, nasen, nasal, nasenloch, schnupfen, niesen, niest, schnarchen
  it: naso, nasale, narice, narici, starnutire, starnuto, russare
  pt: nariz, nasal, narina, espirro, espirrar, roncar, ronco

throat 4 ~ body, nose, symptom
  en: throat, throats, tonsils, windpipe, sore throat, hoarse, larynx
  fr: gorge, amygdales, trachée, mal de gorge, larynx, angine
  es: garganta, amígdalas, tráquea, dolor de garganta, laringe
  de: kehle, rachen, halsschmerzen, mandeln, luftröhre, kehlkopf, halsweh
  it: =gola, tonsille, trachea, mal di gola, laringe
  pt: garganta, amígdalas, traqueia, dor de garganta, laringe

tooth 4 ~ body, mouth, doctor
  en: tooth, teeth, dental, dentist, dentistry, dentures, toothpaste, toothbrush, braces, toothache, cavity, cavities
  fr: dent, dents, dentaire, dentiste, dentier, dentifrice, carie, brosse à dents, mal de dents
  es: diente, dientes, muela, dental, dentista, odontólogo, dentadura, caries, cepillo de dientes, dentífrico
  de: zahn, zähne, zähnen, zahnarzt, zahnärzte, zahnärztin, gebiss, karies, zahnpasta, zahnbürste, zahnmedizin
  it: dente, denti, dentale, dentista, dentiera, =carie, dentifricio, spazzolino, odontoiatra
  pt: dente, dentes, dentário, dentista, dentadura, cárie, escova de dentes, pasta de dentes, odontologia

mouth 4 ~ body, tooth, speech, throat
  en: mouth, mouths, lips, lip, tongue, jaw, gums, oral hygiene, chin
  fr: bouche, lèvre, lèvres, mâchoire, gencive, gencives, buccal, menton
  es: boca, labio, labios, mandíbula, encía, encías, bucal, mentón, barbilla
  de: mund, lippe, lippen, zunge, kiefer, zahnfleisch, kinn
  it: bocca, labbro, labbra, mascella, gengive, mento, mandibola
  pt: =boca, lábio, lábios, maxilar, mandíbula, gengiva, =queixo

breast 4 ~ body, woman, checkup, cancer, implant
  en: breast, breasts, mastectomy, bosom, bra, breast cancer, chest
  fr: poitrine, mastectomie, soutien-gorge, cancer du sein, mammaire, =seins
  es: =pechos, =senos, =mama, =mamas, mastectomía, =sujetador, cáncer de mama, =pecho
  de: brust, brüste, =busen, brustkrebs, brustamputation, brustkorb
  it: =seni, petto, mammella, mastectomia, reggiseno, tumore al seno
  pt: mama, mamas, =seios, peito, mastectomia, sutiã, câncer de mama, cancro da mama

hair 3 ~ head-body, hairdresser, beard
  en: hair, haired, hairstyle, haircut, bald, baldness, hair loss, blond, blonde, wig
  fr: cheveu, cheveux, chevelure, coiffure, chauve, calvitie, perruque, coupe de cheveux
  es: =pelo, cabello, cabellos, peinado, calvo, calvicie, peluca, caída del cabello, melena
  de: haar, haare, haaren, frisur, frisuren, glatze, haarausfall, perücke, blond
  it: capelli, capello, chioma, pettinatura, calvo, calvizie, parrucca, biondo
  pt: cabelo, cabelos, penteado, careca, calvície, peruca, queda de cabelo

cell 4 ~ gene, body, science, molecule
  en: stem cell, stem cells, human cells, living cells, cell biology, tissue, cellular, nerve cell, blood cell
  fr: cellule souche, cellules souches, cellulaire, tissu humain, tissus humains, cellules cancéreuses, globules, cellule, cellules
  es: célula, células, celular humano, célula madre, células madre, tejido humano, tejidos, glóbulos
  de: zelle, zellen, stammzelle, stammzellen, gewebe, körperzelle, nervenzelle, zellbiologie
  it: cellula, cellule, cellula staminale, cellule staminali, staminali, tessuto umano, globuli
  pt: célula, células, célula-tronco, células-tronco, células estaminais, tecido humano, glóbulos

hormone 4 ~ body, steroid, pregnant, gene
  en: hormone, hormones, hormonal, oestrogen, estrogen, testosterone, adrenaline, cortisol, serotonin, dopamine, endocrine
  fr: hormone, hormones, hormonal, œstrogène, testostérone, adrénaline, cortisol, dopamine, perturbateur endocrinien, endocrinien
  es: hormona, hormonas, hormonal, estrógeno, testosterona, adrenalina, cortisol, dopamina, endocrino
  de: hormon, hormone, hormonen, hormonell, östrogen, testosteron, adrenalin, cortisol, dopamin
  it: ormone, ormoni, ormonale, estrogeno, estrogeni, testosterone, adrenalina, cortisolo, dopamina
  pt: hormônio, hormônios, hormona, hormonas, hormonal, estrogênio, testosterona, adrenalina, cortisol, dopamina

immune-system 4 ~ immune, vaccine, infection, allergy
  en: immune system, immune response, body's defences, body's defenses, autoimmune, weakened immunity, antibodies, white blood cells
  fr: système immunitaire, défenses immunitaires, réponse immunitaire, auto-immune, anticorps, immunitaire
  es: sistema inmunitario, sistema inmune, sistema inmunológico, respuesta inmune, defensas, autoinmune, anticuerpos
  de: immunsystem, abwehrkräfte, immunabwehr, immunreaktion, immunantwort, autoimmun*, antikörper, körpereigene abwehr
  it: sistema immunitario, difese immunitarie, risposta immunitaria, autoimmune, anticorpi
  pt: sistema imunológico, sistema imunitário, defesas do organismo, resposta imune, resposta imunitária, autoimune, anticorpos

# illness
pain 3 ~ suffer, symptom, injure, painkiller
  en: pain, pains, painful, painfully, ache, aches, aching, sore, agony, excruciating, chronic pain
  fr: douleur, douleurs, douloureux, douloureuse, souffrance, faire mal, fait mal, mal au, agonie
  es: dolor, dolores, doloroso, dolorosa, doler, =duele, dolía, dolorido
  de: schmerz, schmerzen, schmerzhaft, schmerzt, weh tun, tut weh, wehtun, qualvoll, schmerzpatient
  it: dolore, dolori, doloroso, dolorosa, fare male, fa male, dolorante, sofferenza
  pt: dor, dores, doloroso, dolorosa, doer, dói, doía, dolorido

suffer 2
  en: suffer, suffered, suffering, sufferer, endure, endured, ordeal, torment, plight, afflicted
  fr: souffrir, souffre, souffrent, souffert, souffrance, souffrances, endurer, enduré, subir, subit, subi, calvaire, supplice
  es: sufrir, sufre, sufrió, sufrido, sufrimiento, padecer, padece, padeció, padecimiento, soportar, calvario, suplicio
  de: leiden, leidet, litt, gelitten, leid, leidend, erleiden, erlitt, erlitten, qual, qualen, martyrium, durchmachen
  it: soffrire, soffre, soffriva, sofferto, sofferenza, sofferenze, patire, patito, subire, subito, calvario, supplizio
  pt: sofrer, sofre, sofreu, sofrido, sofrimento, padecer, padece, suportar, calvário, suplício

stroke 4 ~ heart, brain, clot, paralyse
  en: stroke, suffered a stroke, brain haemorrhage, brain hemorrhage, cerebral haemorrhage, aneurysm, brain bleed
  fr: accident vasculaire cérébral, avc, attaque cérébrale, hémorragie cérébrale, anévrisme, congestion cérébrale
  es: ictus, derrame cerebral, accidente cerebrovascular, infarto cerebral, hemorragia cerebral, aneurisma, embolia
  de: schlaganfall, schlaganfälle, hirnblutung, hirnschlag, gehirnblutung, aneurysma, hirninfarkt
  it: ictus, emorragia cerebrale, colpo apoplettico, aneurisma, ischemia
  pt: derrame cerebral, acidente vascular cerebral, avc, hemorragia cerebral, aneurisma, =derrame

clot 4 ~ blood, stroke, heart, side-effect
  en: blood clot, blood clots, clotting, thrombosis, embolism, deep vein thrombosis, clot, blood thinner
  fr: caillot, caillots, caillot de sang, thrombose, embolie, phlébite, anticoagulant, coagulation
  es: coágulo, coágulos, trombo, trombos, trombosis, embolia, anticoagulante, coagulación
  de: blutgerinnsel, gerinnsel, thrombose, thrombosen, embolie, blutverdünner, blutgerinnung
  it: coagulo, coaguli, trombo, trombi, trombosi, embolia, anticoagulante, coagulazione
  pt: coágulo, coágulos, trombo, trombose, embolia, anticoagulante, coagulação

blood-pressure 4 ~ heart, blood, stress, stroke
  en: blood pressure, high blood pressure, hypertension, cholesterol, pulse rate, heart rate, arteries, artery
  fr: tension artérielle, hypertension, cholestérol, rythme cardiaque, pouls, artère, artères
  es: presión arterial, tensión arterial, hipertensión, colesterol, ritmo cardíaco, frecuencia cardíaca, arteria, arterias
  de: blutdruck, bluthochdruck, cholesterin, puls, herzfrequenz, arterie, arterien, herzschlag
  it: pressione sanguigna, pressione arteriosa, ipertensione, colesterolo, battito cardiaco, frequenza cardiaca, arteria, arterie
  pt: pressão arterial, tensão arterial, hipertensão, pressão alta, colesterol, frequência cardíaca, batimento cardíaco, artéria, artérias

diabetes 4 ~ disease, obesity, blood, hormone
  en: diabetes, diabetic, diabetics, insulin, blood sugar, glucose
  fr: diabète, diabétique, diabétiques, insuline, glycémie, glucose, sucre dans le sang
  es: diabetes, diabético, diabética, insulina, glucosa, azúcar en sangre, glucemia
  de: diabetes, diabetiker, diabetikerin, zuckerkrank*, insulin, blutzucker, glukose, glucose
  it: diabete, diabetico, diabetici, insulina, glicemia, glucosio
  pt: diabetes, diabete, diabético, insulina, glicose, açúcar no sangue, glicemia

obesity 4
  en: obesity, obese, overweight, body fat, fatness, excess weight, body mass index, bmi
  fr: obésité, obèse, obèses, surpoids, surcharge pondérale, indice de masse corporelle
  es: obesidad, obeso, obesa, sobrepeso, exceso de peso, índice de masa corporal
  de: fettleibig*, übergewicht, übergewichtig, adipositas, adipös, body-mass-index, bmi
  it: obesità, obeso, obesi, sovrappeso, eccesso di peso, indice di massa corporea
  pt: obesidade, obeso, obesa, sobrepeso, excesso de peso, índice de massa corporal

weight-loss 4 ~ obesity, exercise, food, weigh
  en: weight loss, lose weight, lost weight, losing weight, slimming, dieting, crash diet, calorie, calories, slim down, weight-loss drug
  fr: perte de poids, perdre du poids, =maigrir, amaigrissement, mincir, minceur, régime alimentaire, calorie, calories, coupe-faim
  es: pérdida de peso, perder peso, perdió peso, adelgazar, adelgazamiento, adelgazante, =calorías, ponerse a dieta
  de: abnehmen, gewichtsverlust, abspecken, abspeck*, diät, diäten, schlankheit*, kalorie, kalorien, abnehmspritze, abgenommen
  it: perdita di peso, perdere peso, dimagrire, dimagrimento, dimagrante, =calorie, mettersi a dieta
  pt: perda de peso, perder peso, emagrecer, emagrecimento, =calorias, fazer dieta, emagrecedor

allergy 4
  en: allergy, allergies, allergic, allergen, anaphylactic, anaphylaxis, hay fever, intolerance to, pollen
  fr: allergie, allergies, allergique, allergène, anaphylactique, rhume des foins, pollen
  es: alergia, alergias, alérgico, alérgica, alérgeno, anafiláctico, anafilaxia, fiebre del heno, polen
  de: allergie, allergien, allergisch, allergiker, allergen, allergene, heuschnupfen, anaphylaktisch, pollen, unverträglichkeit
  it: allergia, allergie, allergico, allergica, allergene, anafilattico, anafilassi, polline, pollini
  pt: alergia, alergias, alérgico, alérgica, alergênico, anafilático, anafilaxia, pólen, rinite

dementia 4 ~ brain, elderly, disease, memory
  en: dementia, alzheimer, alzheimer's, parkinson's, senile, cognitive decline, memory loss
  fr: démence, alzheimer, parkinson, sénile, déclin cognitif, perte de mémoire
  es: demencia, alzhéimer, alzheimer, párkinson, senil, deterioro cognitivo, pérdida de memoria
  de: demenz*, demenzkrank, alzheimer, parkinson, senil, gedächtnisverlust, demente
  it: demenza, alzheimer, parkinson, senile, declino cognitivo, perdita di memoria
  pt: demência, alzheimer, parkinson, senil, declínio cognitivo, perda de memória

epilepsy 4 ~ brain, disease, symptom
  en: epilepsy, epileptic, seizure, seizures, convulsion, convulsions, multiple sclerosis, neurological disorder, =tremor
  fr: épilepsie, épileptique, convulsion, convulsions, sclérose en plaques, crise d'épilepsie, =tremblements
  es: epilepsia, epiléptico, convulsión, convulsiones, esclerosis múltiple, ataque epiléptico, =temblores
  de: epilepsie, epileptisch, krampfanfall, krampfanfälle, multiple sklerose, zittern, nervenleiden
  it: epilessia, epilettico, convulsione, convulsioni, sclerosi multipla, crisi epilettica, tremori
  pt: epilepsia, epiléptico, convulsão, convulsões, esclerose múltipla, ataque epiléptico, tremores

inflammation 4 ~ infection, disease, pain
  en: inflammation, inflammatory, inflamed, swelling, swollen, sepsis, blood poisoning, abscess, myocarditis
  fr: inflammation, inflammatoire, enflammé, enflure, gonflement, enflé, septicémie, abcès, myocardite
  es: inflamación, inflamatorio, inflamado, hinchazón, =hinchado, sepsis, septicemia, absceso, miocarditis
  de: entzündung, entzündungen, entzündet, entzündlich, schwellung, geschwollen, blutvergiftung, sepsis, abszess, herzmuskelentzündung
  it: infiammazione, infiammatorio, infiammato, gonfiore, =gonfio, sepsi, setticemia, ascesso, miocardite
  pt: inflamação, inflamatório, inflamado, inchaço, inchado, sepse, septicemia, abscesso, miocardite

vomit 4 ~ symptom, stomach, poison
  en: vomit, vomiting, vomited, throw up, threw up, nausea, nauseous, diarrhoea, diarrhea, food poisoning, salmonella
  fr: vomir, vomi, vomissement, vomissements, nausée, nausées, diarrhée, intoxication alimentaire, salmonelle, salmonellose
  es: vomitar, vomitó, vómito, vómitos, náusea, náuseas, diarrea, intoxicación alimentaria, salmonela
  de: erbrechen, erbrochen, übergeben müssen, brechreiz, übelkeit, durchfall, lebensmittelvergiftung, salmonellen
  it: vomitare, vomito, nausea, diarrea, intossicazione alimentare, salmonella, conati
  pt: vomitar, vomitou, vômito, vómito, náusea, enjoo, diarreia, intoxicação alimentar, salmonela

dizzy 4 ~ symptom, coma, tired
  en: dizzy, dizziness, faint, fainted, fainting, lightheaded, vertigo, passed out, blacked out, collapsed unconscious, =weakness
  fr: vertige, vertiges, étourdissement, malaise, évanoui, évanouir, s'évanouir, perdre connaissance, perdu connaissance, étourdi
  es: mareo, mareos, =mareado, desmayo, desmayarse, desmayó, vértigo, perder el conocimiento, perdió el conocimiento
  de: =schwindelig, schwindelgefühl, schwindelanfall, ohnmacht, ohnmächtig, kollabiert, schwächeanfall, benommen, bewusstlos geworden
  it: vertigini, capogiro, capogiri, svenire, svenuto, svenimento, malore, perdere i sensi, perso i sensi, stordito
  pt: tontura, tonturas, vertigem, desmaio, desmaiar, desmaiou, tonto, perdeu os sentidos, perder a consciência, mal-estar

coma 4 ~ brain, dizzy, hospital, life
  en: coma, comatose, unconscious, unresponsive, brain dead, brain death, vegetative state, lost consciousness
  fr: coma, comateux, inconscient, mort cérébrale, état végétatif, perte de connaissance
  es: =coma, comatoso, inconsciente, muerte cerebral, estado vegetativo, pérdida de conocimiento
  de: koma, künstliches koma, wachkoma, bewusstlos*, bewusstlosigkeit, hirntod, hirntot, nicht ansprechbar
  it: =coma, comatoso, privo di sensi, morte cerebrale, stato vegetativo, incosciente
  pt: =coma, inconsciente, morte cerebral, estado vegetativo, =desacordado, perda de consciência

flu 4 ~ virus, infection, symptom, vaccine
  en: flu, influenza, bird flu, avian flu, avian influenza, swine flu, common cold, caught a cold, flu season, sniffles
  fr: grippe, grippal, influenza, grippe aviaire, grippe porcine, rhume, enrhumé, refroidissement
  es: gripe, gripal, influenza, gripe aviar, gripe porcina, resfriado, resfrío, catarro, constipado
  de: grippe, grippal, influenza, vogelgrippe, schweinegrippe, erkältung, erkältet, grippewelle, schnupfen
  it: influenza stagionale, influenza aviaria, aviaria, influenza suina, raffreddore, raffreddato, influenzale
  pt: gripe, gripal, influenza, gripe aviária, gripe suína, resfriado, constipação, constipado

measles 4 ~ virus, vaccine, infection, child
  en: measles, polio, smallpox, chickenpox, mumps, rubella, whooping cough, diphtheria, tetanus, mpox, monkeypox, meningitis
  fr: rougeole, polio, poliomyélite, variole, varicelle, oreillons, rubéole, coqueluche, diphtérie, tétanos, méningite, variole du singe
  es: sarampión, polio, poliomielitis, viruela, varicela, paperas, rubéola, tosferina, difteria, tétanos, meningitis
  de: masern, polio, kinderlähmung, pocken, windpocken, mumps, röteln, keuchhusten, diphtherie, tetanus, affenpocken, hirnhautentzündung
  it: morbillo, polio, poliomielite, vaiolo, varicella, orecchioni, rosolia, pertosse, difterite, tetano, meningite
  pt: sarampo, polio, poliomielite, varíola, varicela, catapora, caxumba, rubéola, coqueluche, difteria, tétano, meningite

malaria 4 ~ infection, mosquito, disease
  en: malaria, dengue, dengue fever, zika, cholera, typhoid, yellow fever, ebola, tropical disease, leprosy, mosquito-borne
  fr: paludisme, malaria, dengue, zika, choléra, typhoïde, fièvre jaune, ebola, maladie tropicale, lèpre, chikungunya
  es: malaria, paludismo, dengue, zika, cólera, tifus, fiebre amarilla, ébola, enfermedad tropical, lepra
  de: malaria, dengue*, dengue-fieber, zika, cholera, typhus, gelbfieber, ebola, tropenkrankheit, lepra
  it: malaria, dengue, zika, colera, tifo, febbre gialla, ebola, malattia tropicale, lebbra
  pt: malária, dengue, zika, =cólera, tifo, febre amarela, ebola, ébola, doença tropical, chikungunya

mosquito 4 ~ malaria, wildlife, infection
  en: mosquito, mosquitoes, mosquitos, tick, ticks, bedbug, bedbugs, lice, flea, parasite, cockroach
  fr: moustique, moustiques, tique, tiques, punaise de lit, punaises de lit, poux, puce de lit, parasite, cafard
  es: mosquito, mosquitos, garrapata, chinche, chinches, piojos, =pulga, =pulgas, parásito, cucaracha
  de: mücke, mücken, stechmücke, stechmücken, zecke, zecken, bettwanze, bettwanzen, läuse, floh, flöhe, parasit, parasiten
  it: zanzara, zanzare, zecca, zecche, cimice, cimici, pidocchi, pulce, pulci, parassita, scarafaggio
  pt: mosquito, mosquitos, carrapato, carraça, percevejo, percevejos, piolho, piolhos, pulga, parasita

hiv 4 ~ virus, infection, sexual, disease
  en: hiv, =aids, hiv-positive, sexually transmitted disease, sexually transmitted infection, syphilis, gonorrhoea, std, hpv
  fr: vih, sida, séropositif, séropositive, infection sexuellement transmissible, mst, syphilis, papillomavirus
  es: vih, sida, seropositivo, seropositiva, enfermedad de transmisión sexual, sífilis, gonorrea, papiloma
  de: hiv, aids, hiv-positiv, geschlechtskrankheit, geschlechtskrankheiten, syphilis, tripper, sexuell übertragbar
  it: hiv, aids, sieropositivo, sieropositivi, malattia sessualmente trasmissibile, sifilide, gonorrea, papilloma
  pt: hiv, vih, aids, =sida, soropositivo, seropositivo, doença sexualmente transmissível, sífilis, gonorreia

bacteria 4 ~ infection, virus, antibiotic, dirty
  en: bacteria, bacterium, bacterial, microbe, germ, germs, listeria, legionella, e. coli, mould, mold, fungus, fungal
  fr: bactérie, bactéries, bactérien, microbe, microbes, listeria, légionellose, moisissure, champignon microscopique, mycose
  es: bacteria, bacterias, bacteriano, microbio, gérmenes, listeria, legionela, moho, hongo
  de: bakterie, bakterien, bakterium, bakteriell, keim, keime, keimen, erreger, listerien, legionellen, schimmel, pilzbefall
  it: =batterio, =batteri, =batterico, microbo, microbi, germi, listeria, legionella, muffa, fungo
  pt: bactéria, bactérias, bacteriano, micróbio, germes, =listeria, legionela, mofo, bolor, fungo

carcinogen 4 ~ cancer, chemical, poison, pesticide, harm
  en: carcinogen, carcinogens, carcinogenic, cancer-causing, causes cancer, cause cancer, caused cancer, cancer risk, cancer-linked
  fr: cancérigène, cancérigènes, cancérogène, cancérogènes, provoque le cancer, risque de cancer, provoquer le cancer
  es: cancerígeno, cancerígena, cancerígenos, carcinógeno, causa cáncer, provoca cáncer, riesgo de cáncer
  de: krebserregend*, krebserzeugend, karzinogen, krebsrisiko, krebsverdacht, löst krebs aus, verursacht krebs
  it: cancerogeno, cancerogena, cancerogeni, provoca il cancro, causa il cancro, rischio di cancro, rischio di tumore
  pt: cancerígeno, cancerígena, carcinogênico, causa câncer, provoca cancro, risco de câncer, risco de cancro

contaminate 4 ~ pollution, poison, infection, dirty, product-recall
  en: contaminate, contaminated, contamination, tainted, impurity, impurities, adulterated, contaminant, traces of
  fr: contaminer, contaminé, contaminée, contamination, impureté, impuretés, souillé, frelaté, contaminant
  es: contaminar, contaminado, contaminada, contaminación cruzada, impureza, impurezas, adulterado, adulterada
  de: kontaminiert, kontaminieren, kontamination, verunreinigt, verunreinigung, verunreinigungen, verseucht, verseuchung, belastet mit, gepanscht
  it: contaminare, contaminato, contaminata, contaminazione, impurità, adulterato, adulterata, tracce di
  pt: contaminar, contaminado, contaminada, contaminou, impureza, impurezas, adulterado, adulterada, contaminante

# treatment, hospitals, insurance
transplant 4 ~ surgery, organ, kidney, donate
  en: transplant, transplants, transplanted, transplantation, organ donor, organ donation, organ donors, graft, donor organ
  fr: greffe, greffes, greffé, greffer, transplantation, transplanté, don d'organes, donneur d'organes
  es: trasplante, trasplantes, trasplantar, trasplantado, donante de órganos, donación de órganos, injerto
  de: transplantation, transplantationen, transplantiert, transplantieren, organspende, organspenden, organspender, spenderorgan
  it: trapianto, trapianti, trapiantato, trapiantare, donatore di organi, donazione di organi, innesto
  pt: transplante, transplantes, transplantado, transplantar, doador de órgãos, doação de órgãos, enxerto

implant 4 ~ device, surgery, body, prosthesis
  en: implant, implants, implanted, pacemaker, stent, breast implant, artificial heart, hip implant, medical device, medical devices, brain chip
  fr: implant, implants, implanter, implanté, stimulateur cardiaque, pacemaker, prothèse mammaire, dispositif médical, dispositifs médicaux
  es: implante, implantes, implantar, implantado, marcapasos, prótesis mamaria, dispositivo médico, producto sanitario, productos sanitarios
  de: implantat, implantate, implantieren, implantiert, herzschrittmacher, schrittmacher, brustimplantat, medizinprodukt, medizinprodukte, stent
  it: impianto mammario, protesi mammaria, protesi mammarie, pacemaker, =impiantato, =stent, dispositivo medico, dispositivi medici
  pt: implante, implantes, implantar, implantado, marca-passo, pacemaker, prótese mamária, dispositivo médico, dispositivos médicos

prosthesis 4 ~ implant, disabled, leg, arm
  en: prosthesis, prosthetic, prosthetics, artificial limb, artificial leg, amputate, amputated, amputation, amputee, crutches, wheelchair
  fr: prothèse, prothèses, membre artificiel, amputer, amputé, amputée, amputation, béquilles, fauteuil roulant
  es: prótesis, amputar, amputado, amputada, amputación, muletas, silla de ruedas, miembro artificial
  de: prothese, prothesen, beinprothese, amputieren, amputiert, amputation, krücken, rollstuhl, rollstuhlfahrer
  it: protesi, arto artificiale, amputare, amputato, amputata, amputazione, stampelle, sedia a rotelle, carrozzina
  pt: prótese, próteses, amputar, amputado, amputada, amputação, muletas, cadeira de rodas

anaesthesia 4 ~ surgery, painkiller, hospital
  en: anaesthesia, anesthesia, anaesthetic, anesthetic, anaesthetist, anesthesiologist, sedation, sedated, under general anaesthetic
  fr: anesthésie, anesthésier, anesthésié, anesthésiste, anesthésique, sédation, anesthésie générale
  es: anestesia, anestesiar, anestesiado, anestesista, anestésico, sedación, =sedado, anestesiólogo
  de: narkose, vollnarkose, betäubung, anästhesie, anästhesist, anästhesistin, narkosemittel, betäubt, sediert
  it: anestesia, anestesista, anestetico, sedazione, =sedato, anestesia generale
  pt: anestesia, anestesista, anestésico, anestesiado, sedação, =sedado, anestesia geral

chemotherapy 4 ~ cancer, treat, radiation
  en: chemotherapy, chemo, radiotherapy, radiation therapy, immunotherapy, gene therapy, cancer treatment
  fr: chimiothérapie, chimio, radiothérapie, immunothérapie, thérapie génique, traitement du cancer
  es: quimioterapia, quimio, radioterapia, inmunoterapia, terapia génica, tratamiento del cáncer
  de: chemotherapie, chemo, strahlentherapie, bestrahlung, immuntherapie, gentherapie, krebstherapie
  it: chemioterapia, chemio, radioterapia, immunoterapia, terapia genica, cure oncologiche
  pt: quimioterapia, químio, radioterapia, imunoterapia, terapia genética, terapia génica, tratamento do câncer

first-aid 4 ~ rescue, ambulance, doctor, heart
  en: first aid, resuscitate, resuscitation, resuscitated, cpr, defibrillator, first responder, cardiac massage, bandage, stretcher
  fr: premiers secours, réanimer, réanimé, massage cardiaque, défibrillateur, secouriste, secouristes, pansement, bandage, brancard
  es: primeros auxilios, reanimar, reanimación, reanimado, desfibrilador, masaje cardíaco, socorrista, vendaje, camilla
  de: erste hilfe, wiederbelebung, wiederbeleben, wiederbelebt, reanimation, reanimieren, reanimiert, defibrillator, ersthelfer, verband anlegen
  it: primo soccorso, rianimare, rianimato, rianimazione, defibrillatore, massaggio cardiaco, soccorritore, soccorritori, barella, bendaggio
  pt: primeiros socorros, reanimar, reanimação, reanimado, desfibrilador, massagem cardíaca, socorrista, socorristas, maca, curativo

ambulance 4 ~ hospital, first-aid, emergency, nurse
  en: ambulance, ambulances, paramedic, paramedics, emergency call, emergency services, air ambulance, emergency doctor, rushed to hospital
  fr: ambulance, ambulances, ambulancier, ambulanciers, samu, secours d'urgence, pompiers secouristes, urgentiste, urgentistes
  es: ambulancia, ambulancias, paramédico, paramédicos, servicio de emergencias, servicios de emergencia, médico de urgencias
  de: krankenwagen, rettungswagen, rettungsdienst, rettungssanitäter, sanitäter, notarzt, notärztin, notruf, rettungshubschrauber
  it: ambulanza, ambulanze, paramedico, servizio di emergenza, pronto intervento, elisoccorso, medico di emergenza
  pt: ambulância, ambulâncias, paramédico, paramédicos, serviço de emergência, emergência médica, socorro médico

intensive-care 4 ~ hospital, ventilator, serious, patient
  en: intensive care, intensive care unit, icu, critical care, critical condition, life-threatening condition, emergency room, emergency department
  fr: soins intensifs, réanimation, service de réanimation, soins critiques, état critique, pronostic vital engagé, pronostic vital, =urgences
  es: cuidados intensivos, unidad de cuidados intensivos, uci, terapia intensiva, estado crítico, estado grave, sala de urgencias
  de: intensivstation, intensivstationen, intensivbett, intensivbetten, intensivmedizin, kritischer zustand, lebensgefahr, notaufnahme
  it: terapia intensiva, rianimazione, cure intensive, condizioni critiche, prognosi riservata, pericolo di vita, pronto soccorso
  pt: cuidados intensivos, uti, unidade de terapia intensiva, terapia intensiva, estado crítico, estado grave, pronto-socorro

hospitalise 4 ~ hospital, patient, serious, admit
  en: hospitalise, hospitalised, hospitalize, hospitalized, hospitalisation, hospitalization, admitted to hospital, taken to hospital, hospital stay, discharged from hospital, hospital bed
  fr: hospitaliser, hospitalisé, hospitalisée, hospitalisation, hospitalisations, admis à l'hôpital, transporté à l'hôpital, sorti de l'hôpital, lit d'hôpital
  es: hospitalizar, hospitalizado, hospitalizada, hospitalización, =ingresado, =ingresada, ingreso hospitalario, alta médica, dado de alta
  de: ins krankenhaus, eingeliefert, einlieferung, stationär, klinikaufenthalt, krankenhausaufenthalt, hospitalisiert, hospitalisierung, krankenhausbett
  it: ricoverare, ricoverato, ricoverata, ricovero, ricoveri, ospedalizzazione, posto letto, dimesso dall'ospedale, portato in ospedale
  pt: hospitalizar, hospitalizado, hospitalizada, hospitalização, =internado, =internada, =internação, =internamento, alta hospitalar

medical-specialist 4 ~ doctor, hospital, expert
  en: cardiologist, neurologist, gynaecologist, gynecologist, oncologist, urologist, pathologist, immunologist, orthopaedic, orthopedic, consultant doctor, toxicologist
  fr: cardiologue, neurologue, gynécologue, oncologue, cancérologue, urologue, pathologiste, immunologue, orthopédiste, toxicologue
  es: cardiólogo, cardióloga, neurólogo, ginecólogo, ginecóloga, oncólogo, urólogo, patólogo, inmunólogo, traumatólogo, toxicólogo
  de: kardiologe, kardiologin, neurologe, neurologin, gynäkologe, frauenarzt, frauenärztin, onkologe, urologe, pathologe, immunologe, orthopäde, facharzt, fachärzte
  it: cardiologo, cardiologa, neurologo, ginecologo, ginecologa, oncologo, urologo, patologo, immunologo, ortopedico, tossicologo
  pt: cardiologista, neurologista, ginecologista, oncologista, urologista, patologista, imunologista, ortopedista, toxicologista

misdiagnose 4 ~ diagnose, malpractice, mistake, false-positive
  en: misdiagnose, misdiagnosed, misdiagnosis, wrongly diagnosed, wrong diagnosis, missed diagnosis, overdiagnosis
  fr: erreur de diagnostic, mauvais diagnostic, faux diagnostic, diagnostic erroné, surdiagnostic
  es: diagnóstico erróneo, error de diagnóstico, mal diagnosticado, diagnóstico equivocado, sobrediagnóstico
  de: fehldiagnose, fehldiagnosen, falsche diagnose, falsch diagnostiziert, überdiagnose
  it: diagnosi errata, diagnosi sbagliata, errore di diagnosi, errore diagnostico, diagnosi errate
  pt: diagnóstico errado, erro de diagnóstico, diagnóstico equivocado, mal diagnosticado, diagnóstico errôneo

malpractice 4 ~ mistake, doctor, surgery, lawsuit, careless
  en: malpractice, medical malpractice, medical negligence, medical error, clinical negligence, botched operation, botched surgery, surgical error
  fr: faute médicale, erreur médicale, erreurs médicales, négligence médicale, opération ratée
  es: negligencia médica, mala praxis, error médico, errores médicos, imprudencia médica
  de: behandlungsfehler, kunstfehler, ärztepfusch, ärztefehler, arztfehler, verpfuschte operation, pfusch
  it: errore medico, errori medici, malasanità, negligenza medica, malpractice
  pt: erro médico, erros médicos, negligência médica, má prática médica, imperícia

medical-record 4 ~ health, patient, personal-data, confidential, hospital
  en: medical record, medical records, health records, patient records, patient data, health data, patient file, medical file, medical history, medical data, doctor-patient confidentiality
  fr: dossier médical, dossiers médicaux, données de santé, données médicales, secret médical, antécédents médicaux, carnet de santé, dossier patient
  es: historial médico, historia clínica, historias clínicas, expediente médico, datos médicos, datos de salud, datos sanitarios, secreto médico
  de: krankenakte, krankenakten, patientenakte, patientenakten, patientendaten, gesundheitsdaten, krankengeschichte, arztgeheimnis, ärztliche schweigepflicht, arztbericht
  it: cartella clinica, cartelle cliniche, dati sanitari, fascicolo sanitario, storia clinica, segreto medico, dati dei pazienti
  pt: prontuário médico, prontuário, ficha clínica, processo clínico, histórico médico, dados de saúde, dados médicos, sigilo médico

health-insurance 4 ~ insurance, health, welfare-state, hospital
  en: health insurance, health insurer, health insurers, medical insurance, national health service, public health system, health plan, health coverage, healthcare system, uninsured
  fr: assurance maladie, assurance-maladie, sécurité sociale, mutuelle santé, complémentaire santé, système de santé, caisse maladie
  es: seguro médico, seguro de salud, seguridad social, sanidad pública, sistema de salud, sistema sanitario, seguros médicos, obra social
  de: krankenversicherung, krankenversicherer, krankenkasse, krankenkassen, kassenpatient, kassenpatienten, gesundheitssystem, krankenversichert, privatpatient
  it: assicurazione sanitaria, servizio sanitario, servizio sanitario nazionale, sanità pubblica, sistema sanitario, polizza sanitaria
  pt: plano de saúde, planos de saúde, seguro de saúde, seguro-saúde, sistema de saúde, serviço nacional de saúde, saúde pública

waiting-list 4 ~ wait, hospital, patient, queue
  en: waiting list, waiting lists, waiting time, waiting times, waitlist, doctor's appointment, medical appointment, waiting room
  fr: liste d'attente, listes d'attente, temps d'attente, délai d'attente, rendez-vous médical, salle d'attente, désert médical
  es: lista de espera, listas de espera, tiempo de espera, cita médica, sala de espera
  de: warteliste, wartelisten, wartezeit, wartezeiten, arzttermin, arzttermine, wartezimmer, facharzttermin
  it: lista d'attesa, liste d'attesa, liste di attesa, tempi di attesa, visita specialistica, sala d'attesa
  pt: lista de espera, listas de espera, fila de espera, tempo de espera, consulta marcada, sala de espera

sick-leave 4 ~ work, disease, absent, employee
  en: sick leave, sick pay, sick day, sick days, called in sick, off sick, sick note, signed off, medical leave, unfit for work
  fr: arrêt maladie, arrêts maladie, congé maladie, arrêt de travail, certificat médical, inapte au travail
  es: baja médica, baja por enfermedad, bajas médicas, licencia médica, incapacidad laboral, certificado médico
  de: krankmeldung, krankgemeldet, krankgeschrieben, krankschreibung, krankenstand, arbeitsunfähig*, attest, lohnfortzahlung, krankschreiben
  it: congedo per malattia, in malattia, giorni di malattia, assenza per malattia, certificato medico, inabile al lavoro
  pt: baixa médica, licença médica, atestado médico, afastado do trabalho, baixa por doença, incapacidade para o trabalho

care-home 4 ~ elderly, care, nurse, disabled
  en: nursing home, nursing homes, care home, care homes, retirement home, old people's home, assisted living, hospice, palliative care, home care
  fr: maison de retraite, maisons de retraite, ehpad, établissement pour personnes âgées, soins palliatifs, aide à domicile, hospice
  es: residencia de ancianos, residencias de ancianos, residencia de mayores, geriátrico, asilo de ancianos, hogar de ancianos, cuidados paliativos
  de: pflegeheim, pflegeheime, pflegeheimen, altenheim, altenheime, altersheim, seniorenheim, seniorenresidenz, hospiz, palliativ*, altenpflege
  it: casa di riposo, case di riposo, residenza per anziani, rsa, ospizio, casa di cura, cure palliative, hospice
  pt: lar de idosos, lares de idosos, casa de repouso, asilo, residência para idosos, cuidados paliativos

rehab 4 ~ recover, addiction, treat, sports-injury
  en: rehab, rehabilitation, rehabilitate, physiotherapy, physiotherapist, physical therapy, physical therapist, physio, convalescence, detox, rehab clinic
  fr: rééducation, réadaptation, kinésithérapie, kinésithérapeute, kiné, convalescence, cure de désintoxication, =désintoxication
  es: rehabilitación, rehabilitar, fisioterapia, fisioterapeuta, convalecencia, desintoxicación, clínica de rehabilitación
  de: reha, rehabilitation, reha-klinik, physiotherapie, physiotherapeut, krankengymnastik, genesung, entzugsklinik, entziehungskur, entzug
  it: riabilitazione, fisioterapia, fisioterapista, convalescenza, disintossicazione, riabilitativo, comunità di recupero
  pt: reabilitação, fisioterapia, fisioterapeuta, convalescença, desintoxicação, clínica de reabilitação

euthanasia 4 ~ die, suicide, disease, doctor
  en: euthanasia, assisted dying, assisted suicide, right to die, mercy killing, end-of-life, terminally ill, terminal illness
  fr: euthanasie, suicide assisté, aide à mourir, fin de vie, aide active à mourir, phase terminale
  es: eutanasia, suicidio asistido, muerte digna, muerte asistida, enfermo terminal, final de la vida
  de: sterbehilfe, euthanasie, assistierter suizid, selbstbestimmtes sterben, todkrank, unheilbar krank, lebensende
  it: eutanasia, suicidio assistito, fine vita, morte assistita, malato terminale, malati terminali
  pt: eutanásia, suicídio assistido, morte assistida, doente terminal, fim da vida

autopsy 4 ~ die, murder, investigation, body
  en: autopsy, autopsies, post-mortem, postmortem, coroner, cause of death, medical examiner, forensic doctor, morgue, mortuary
  fr: autopsie, autopsies, médecin légiste, légiste, cause du décès, causes du décès, cause de la mort, morgue, institut médico-légal
  es: autopsia, autopsias, necropsia, forense, médico forense, causa de la muerte, morgue, depósito de cadáveres
  de: obduktion, obduktionen, autopsie, obduziert, gerichtsmedizin, gerichtsmediziner, rechtsmedizin, rechtsmediziner, todesursache, leichenschau
  it: autopsia, autopsie, medico legale, causa della morte, cause del decesso, obitorio, esame autoptico
  pt: autópsia, autópsias, necropsia, médico-legista, legista, causa da morte, instituto médico legal, necrotério, morgue

death-toll 3 ~ die, number, victim, disaster, statistics
  en: death toll, number of deaths, deaths rose, mortality, mortality rate, excess deaths, excess mortality, death rate, body count, infant mortality
  fr: bilan humain, nombre de morts, nombre de décès, mortalité, surmortalité, taux de mortalité, bilan des victimes, mortalité infantile
  es: número de muertos, número de muertes, cifra de muertos, mortalidad, exceso de mortalidad, tasa de mortalidad, saldo de muertos, balance de víctimas
  de: zahl der toten, todeszahl, todeszahlen, opferzahl, opferzahlen, sterblichkeit, übersterblichkeit, sterberate, sterbefälle, todesrate, mortalität
  it: bilancio delle vittime, numero di morti, numero dei morti, mortalità, tasso di mortalità, eccesso di mortalità, bilancio dei morti
  pt: número de mortos, número de mortes, mortalidade, taxa de mortalidade, excesso de mortalidade, mortandade, saldo de mortos

life-expectancy 4 ~ age, elderly, die, statistics
  en: life expectancy, lifespan, life span, longevity, =ageing, =aging, anti-ageing, anti-aging, centenarian, live longer
  fr: espérance de vie, longévité, =vieillissement, =vieillir, centenaire, durée de vie, anti-âge
  es: esperanza de vida, longevidad, envejecimiento, envejecer, centenario, antienvejecimiento, expectativa de vida
  de: lebenserwartung, lebensdauer, langlebigkeit, alterung, =altern, hundertjährige, lebensverlängernd, alterungsprozess
  it: aspettativa di vita, speranza di vita, longevità, invecchiamento, invecchiare, centenario, centenari
  pt: esperança de vida, expectativa de vida, longevidade, envelhecimento, envelhecer, centenário, centenários

# birth and sex
fertility 4 ~ pregnant, birth, embryo, parent
  en: =fertility, infertility, infertile, ivf, in vitro fertilisation, in vitro fertilization, sperm, sperm donor, egg donor, egg freezing, fertility clinic, surrogacy, surrogate mother
  fr: fertilité, infertilité, stérilité, fécondation in vitro, fiv, procréation médicalement assistée, pma, sperme, don de sperme, don d'ovocytes, gestation pour autrui, mère porteuse
  es: fertilidad, infertilidad, infértil, fecundación in vitro, reproducción asistida, esperma, semen, donante de esperma, donación de óvulos, gestación subrogada, vientre de alquiler
  de: fruchtbarkeit, unfruchtbar*, künstliche befruchtung, kinderwunsch, samenspende, samenspender, eizellspende, sperma, spermien, leihmutter, leihmutterschaft
  it: fertilità, infertilità, sterilità, fecondazione assistita, fecondazione in vitro, procreazione assistita, sperma, donatore di sperma, ovociti, maternità surrogata, utero in affitto
  pt: fertilidade, infertilidade, infértil, fertilização in vitro, procriação medicamente assistida, reprodução assistida, esperma, sêmen, doador de esperma, óvulos, barriga de aluguel, barriga de aluguer

embryo 4 ~ pregnant, fertility, abortion, cell
  en: embryo, embryos, foetus, fetus, fetal, unborn, womb, uterus, unborn child, unborn baby
  fr: embryon, embryons, embryonnaire, fœtus, fœtal, utérus, enfant à naître
  es: embrión, embriones, embrionario, feto, fetos, fetal, útero, no nacido
  de: embryo, embryonen, fötus, fetus, ungeboren*, gebärmutter, mutterleib
  it: embrione, embrioni, feto, fetale, utero, nascituro
  pt: embrião, embriões, embrionário, feto, fetal, útero, nascituro

miscarriage 4 ~ pregnant, birth, baby, die
  en: miscarriage, miscarriages, miscarried, stillbirth, stillborn, premature birth, premature baby, preterm, born prematurely, incubator, caesarean, cesarean, c-section
  fr: fausse couche, fausses couches, mort-né, naissance prématurée, grand prématuré, bébé prématuré, couveuse, césarienne
  es: aborto espontáneo, abortos espontáneos, mortinato, parto prematuro, bebé prematuro, incubadora, cesárea
  de: fehlgeburt, fehlgeburten, totgeburt, totgeburten, frühgeburt, frühgeburten, frühchen, brutkasten, kaiserschnitt
  it: aborto spontaneo, aborti spontanei, nato morto, parto prematuro, neonato prematuro, incubatrice, parto cesareo, taglio cesareo
  pt: aborto espontâneo, abortos espontâneos, natimorto, nado-morto, parto prematuro, bebê prematuro, incubadora, cesariana

menstruation 4 ~ woman, body, hormone, cosmetics
  en: menstruation, menstrual, menstrual cycle, period pain, period tracker, period-tracking, menopause, tampon, sanitary pad, sanitary towel, endometriosis, ovulation
  fr: menstruation, menstruel, menstruelle, cycle menstruel, règles douloureuses, ménopause, tampon hygiénique, serviette hygiénique, endométriose, ovulation
  es: menstruación, menstrual, ciclo menstrual, regla dolorosa, menopausia, tampón, compresa, endometriosis, ovulación
  de: menstruation, menstruell, monatsblutung, regelblutung, zyklus-app, wechseljahre, menopause, tampon, tampons, endometriose, eisprung
  it: mestruazione, mestruazioni, mestruale, ciclo mestruale, menopausa, assorbente, tampone interno, endometriosi, ovulazione
  pt: menstruação, menstrual, ciclo menstrual, menopausa, absorvente, penso higiênico, tampão higiênico, endometriose, ovulação

contraception 4 ~ abortion, sexual, pregnant, medicine
  en: contraception, contraceptive, contraceptives, birth control, condom, condoms, morning-after pill, sterilisation, =sterilization, vasectomy
  fr: contraception, contraceptif, contraceptifs, contraceptive, =préservatif, =préservatifs, pilule du lendemain, stérilet, stérilisation, vasectomie
  es: anticoncepción, anticonceptivo, anticonceptivos, =preservativo, condón, condones, píldora del día después, diu, esterilización, vasectomía
  de: verhütung, verhütungsmittel, empfängnisverhütung, verhüten, antibabypille, kondom, kondome, pille danach, spirale, sterilisation
  it: contraccezione, contraccettivo, contraccettivi, =preservativo, =preservativi, pillola del giorno dopo, spirale, sterilizzazione, vasectomia
  pt: contracepção, contraceptivo, anticoncepcional, =preservativo, =preservativos, camisinha, pílula do dia seguinte, diu, esterilização, vasectomia

# epidemics
quarantine 4 ~ lockdown, infection, restrict, separate
  en: quarantine, quarantined, quarantining, self-isolate, self-isolation, self-isolating, isolation ward, house isolation
  fr: quarantaine, mise en quarantaine, isolement, s'isoler, auto-isolement, quatorzaine, confiné, confinés
  es: cuarentena, aislamiento, aislarse, autoaislamiento, aislado en casa, confinado, confinados
  de: quarantäne, in quarantäne, isolation, selbstisolation, häusliche isolation, isolierstation, absonderung
  it: quarantena, isolamento, autoisolamento, isolamento fiduciario, =isolarsi, in isolamento
  pt: quarentena, isolamento, autoisolamento, isolar-se, isolado em casa, confinado, confinados

infection-rate 4 ~ pandemic, statistics, infection, rate, spread
  en: infection rate, infection rates, case numbers, new cases, confirmed cases, =incidence, reproduction number, positivity rate, case count, infection wave
  fr: taux d'infection, nombre de cas, nouveaux cas, cas confirmés, taux d'incidence, =incidence, taux de positivité, vague épidémique
  es: tasa de contagio, número de casos, nuevos casos, casos confirmados, incidencia acumulada, contagios, tasa de positividad, ola de contagios
  de: infektionsrate, infektionszahlen, fallzahlen, neuinfektionen, neuinfektion, inzidenz, inzidenzwert, ansteckungsrate, infektionswelle, bestätigte fälle
  it: tasso di contagio, numero di casi, nuovi casi, casi confermati, =incidenza, contagi, tasso di positività, ondata di contagi
  pt: taxa de infecção, número de casos, novos casos, casos confirmados, =incidência, contágios, taxa de positividade, onda de contágios

contact-tracing 4 ~ track, infection, app, pandemic
  en: contact tracing, contact-tracing, contact tracer, tracing app, contact tracing app, corona app, exposure notification, test and trace
  fr: traçage des contacts, cas contact, cas contacts, application de traçage, recherche des contacts, brigade sanitaire
  es: rastreo de contactos, rastreador de contactos, aplicación de rastreo, contactos estrechos, contacto estrecho
  de: kontaktverfolgung, kontaktnachverfolgung, kontaktperson, kontaktpersonen, corona-app, warn-app, tracing-app
  it: tracciamento dei contatti, tracciamento dei contagi, contatti stretti, app di tracciamento
  pt: rastreio de contactos, rastreamento de contatos, aplicação de rastreio, contactos próximos, contatos próximos

variant-virus 4 ~ virus, gene, version, vaccine
  en: variant, variants, virus strain, new strain, mutant strain, mutate, mutated, mutation, mutations, omicron, delta variant, lineage
  fr: variant, variants, souche virale, nouvelle souche, muter, mutation, mutations, mutant, sous-variant
  es: variante, variantes, cepa, cepas, mutación, mutaciones, mutar, subvariante
  de: virusvariante, virusvarianten, variante, varianten, mutante, mutanten, mutation, mutationen, mutieren, mutiert, virusstamm, virusmutation
  it: variante, varianti, ceppo, ceppi, mutazione, mutazioni, mutare, sottovariante
  pt: variante, variantes, cepa, cepas, estirpe, estirpes, mutação, mutações, subvariante

hygiene 4 ~ clean, infection, health, wash
  en: hygiene, hygienic, disinfect, disinfected, disinfection, disinfectant, sanitiser, sanitizer, sterile, hand washing, handwashing, unhygienic, unsanitary
  fr: hygiène, hygiénique, désinfecter, désinfecté, désinfection, désinfectant, gel hydroalcoolique, stérile, lavage des mains, insalubre
  es: higiene, higiénico, desinfectar, desinfección, desinfectante, gel hidroalcohólico, estéril, lavado de manos, insalubre
  de: hygiene*, hygienisch, desinfizieren, desinfiziert, desinfektion, desinfektionsmittel, steril, händewaschen, unhygienisch
  it: igiene, igienico, disinfettare, disinfettato, disinfezione, disinfettante, igienizzante, sterile, lavaggio delle mani, insalubre
  pt: higiene, higiénico, higiênico, desinfetar, desinfecção, desinfetante, álcool gel, estéril, lavagem das mãos, insalubre

lab-leak 4 ~ virus, leak, laboratory, conspiracy-theory, source-person
  en: lab leak, lab-leak, leaked from a lab, escaped from a lab, laboratory leak, laboratory accident, lab accident, gain-of-function, origin of the virus, man-made virus, wet market
  fr: fuite de laboratoire, échappé d'un laboratoire, accident de laboratoire, origine du virus, gain de fonction, virus créé en laboratoire
  es: fuga de laboratorio, escapó de un laboratorio, accidente de laboratorio, origen del virus, ganancia de función, virus creado en laboratorio
  de: laborunfall, laborleck, labortheorie, aus einem labor entwichen, aus dem labor, laborursprung, ursprung des virus, virus aus dem labor
  it: fuga dal laboratorio, fuga da un laboratorio, sfuggito da un laboratorio, incidente di laboratorio, origine del virus, virus creato in laboratorio
  pt: fuga de laboratório, vazamento de laboratório, escapou de um laboratório, acidente de laboratório, origem do vírus, vírus criado em laboratório

vaccine-sceptic 4 ~ vaccine, conspiracy-theory, refuse, distrust
  en: anti-vaxxer, anti-vaxxers, anti-vaccine, anti-vaccination, vaccine sceptic, vaccine skeptic, vaccine hesitancy, unvaccinated, vaccine mandate, vaccine opponent
  fr: antivax, anti-vaccin, anti-vaccins, vaccinosceptique, non vacciné, non vaccinés, obligation vaccinale, hésitation vaccinale
  es: antivacunas, antivacuna, movimiento antivacunas, no vacunado, no vacunados, vacunación obligatoria, reticencia a las vacunas
  de: impfgegner*, impfskeptiker, impfskepsis, impfverweigerer, ungeimpft*, impfpflicht, querdenker
  it: no vax, antivaccinista, antivaccinisti, non vaccinato, non vaccinati, obbligo vaccinale, esitazione vaccinale
  pt: antivacina, antivacinas, antivax, não vacinado, não vacinados, vacinação obrigatória, hesitação vacinal

vaccination-campaign 4 ~ vaccine, health, distribute
  en: vaccination campaign, vaccine rollout, vaccination programme, vaccination rate, vaccination centre, vaccination center, vaccine passport, booster shot, second dose, vaccinated people
  fr: campagne de vaccination, campagne vaccinale, centre de vaccination, taux de vaccination, couverture vaccinale, pass sanitaire, passe sanitaire, dose de rappel
  es: campaña de vacunación, centro de vacunación, tasa de vacunación, pasaporte covid, pase sanitario, dosis de refuerzo, cobertura vacunal
  de: impfkampagne, impfzentrum, impfzentren, impfquote, impfpass, impfausweis, impfnachweis, auffrischungsimpfung, zweitimpfung
  it: campagna vaccinale, campagna di vaccinazione, centro vaccinale, green pass, copertura vaccinale, dose di richiamo, terza dose
  pt: campanha de vacinação, centro de vacinação, taxa de vacinação, passaporte de vacina, certificado de vacinação, dose de reforço, cobertura vacinal

# mind
depression 4 ~ mental-health, sad, suicide, antidepressant, stress
  en: depression, depressed, depressive, clinically depressed, melancholy, bipolar, schizophrenia, schizophrenic, psychosis
  fr: dépression, dépressif, dépressive, déprimé, déprimée, déprime, mélancolie, bipolaire, schizophrénie, psychose
  es: depresión, depresivo, deprimido, deprimida, melancolía, bipolar, esquizofrenia, psicosis
  de: depression, depressionen, depressiv, deprimiert, schwermut, bipolar, schizophrenie, schizophren, psychose, psychosen
  it: depressione, depressivo, depresso, depressa, malinconia, bipolare, schizofrenia, psicosi
  pt: depressão, =depressivo, deprimido, deprimida, melancolia, bipolar, esquizofrenia, psicose

anxiety 4 ~ mental-health, fear, stress, worry
  en: anxiety, anxieties, anxious, panic attack, panic attacks, anxiety disorder, phobia, obsessive-compulsive, nervous breakdown
  fr: anxiété, anxieux, anxieuse, angoisse, angoisses, crise d'angoisse, crise de panique, phobie, trouble anxieux, dépression nerveuse
  es: ansiedad, ansioso, ansiosa, angustia, ataque de pánico, ataques de pánico, ataque de ansiedad, fobia, trastorno de ansiedad, crisis nerviosa
  de: angststörung, angststörungen, panikattacke, panikattacken, angstzustände, phobie, beklemmung, nervenzusammenbruch, zwangsstörung
  it: ansia, ansie, ansioso, ansiosa, angoscia, attacco di panico, attacchi di panico, fobia, disturbo d'ansia, esaurimento nervoso
  pt: ansiedade, ansioso, ansiosa, angústia, ataque de pânico, crise de ansiedade, fobia, transtorno de ansiedade, esgotamento nervoso

stress 3 ~ anxiety, pressure, tired, mental-health
  en: stress, stressed, stressful, burnout, burn-out, burned out, overworked, strain, nerve-racking, =overwhelmed
  fr: stress, stressé, stressée, stressant, burn-out, burnout, surmenage, surmené, épuisement professionnel, =débordé
  es: estrés, estresado, estresada, estresante, agotamiento laboral, =desbordado, sobrecarga, tensión nerviosa
  de: stress, gestresst, stressig, burnout, burn-out, überarbeitet, überlastet, überlastung, überfordert, überforderung, anspannung
  it: stress, stressato, stressata, stressante, burnout, =esaurimento, sovraccarico, logorante
  pt: stress, estresse, estressado, estressante, stressado, stressante, burnout, =esgotamento, sobrecarga, sobrecarregado

trauma 4 ~ mental-health, shock, suffer, abuse
  en: trauma, traumatic, traumatised, traumatized, traumatise, ptsd, post-traumatic, post-traumatic stress, flashbacks, psychological harm, mental scars
  fr: traumatisme, traumatismes, traumatisant, traumatisé, traumatisée, stress post-traumatique, post-traumatique, séquelles psychologiques, choc psychologique
  es: trauma, traumas, traumático, traumatizado, traumatizante, estrés postraumático, postraumático, secuelas psicológicas
  de: trauma, traumata, traumatisch, traumatisiert, traumatisierend, posttraumatisch, belastungsstörung, psychische schäden, seelische schäden
  it: trauma, traumi, traumatico, traumatizzato, traumatizzante, stress post-traumatico, post-traumatico, danni psicologici
  pt: trauma, traumas, traumático, traumatizado, traumatizante, estresse pós-traumático, pós-traumático, danos psicológicos

psychologist 3 ~ mental-health, therapy, doctor, behave
  en: psychologist, psychologists, psychology, psychological, psychologically, psychiatrist, psychiatric, psychotherapist, psychoanalyst, shrink
  fr: psychologue, psychologues, psychologie, psychologique, psychiatre, psychiatrie, psychiatrique, psychothérapeute, psychanalyste, psy
  es: psicólogo, psicóloga, psicólogos, psicología, psicológico, psiquiatra, psiquiátrico, psiquiatría, psicoterapeuta, psicoanalista
  de: psychologe, psychologin, psychologen, psychologie, psychologisch, psychiater, psychiaterin, psychiatrisch, psychiatrie, psychotherapeut, psychoanalytiker
  it: psicologo, psicologa, psicologi, psicologia, psicologico, psichiatra, psichiatri, psichiatrico, psichiatria, psicoterapeuta, psicanalista
  pt: psicólogo, psicóloga, psicólogos, psicologia, psicológico, psiquiatra, psiquiátrico, psiquiatria, psicoterapeuta, psicanalista

therapy 4 ~ treat, psychologist, mental-health, cure
  en: psychotherapy, =counselling, =counseling, counsellor, counselor, therapy session, talking therapy, group therapy, behavioural therapy, therapist
  fr: psychothérapie, thérapie comportementale, thérapie de groupe, soutien psychologique, suivi psychologique, thérapeute, cellule psychologique
  es: psicoterapia, terapia conductual, terapia de grupo, apoyo psicológico, atención psicológica, terapeuta, consejero psicológico
  de: psychotherapie, verhaltenstherapie, gruppentherapie, therapeut, therapeutin, psychologische betreuung, seelsorge, seelsorger, therapieplatz
  it: psicoterapia, terapia comportamentale, terapia di gruppo, sostegno psicologico, supporto psicologico, terapeuta, terapeuti
  pt: psicoterapia, terapia comportamental, terapia de grupo, apoio psicológico, acompanhamento psicológico, terapeuta, =aconselhamento

eating-disorder 4 ~ mental-health, self-esteem, food, teenager
  en: eating disorder, eating disorders, anorexia, anorexic, bulimia, bulimic, binge eating, thinness, underweight
  fr: trouble alimentaire, troubles alimentaires, anorexie, anorexique, boulimie, boulimique, maigreur, trouble du comportement alimentaire
  es: trastorno alimentario, trastornos alimentarios, trastorno alimenticio, anorexia, anoréxica, bulimia, delgadez extrema
  de: essstörung, essstörungen, magersucht, magersüchtig, anorexie, bulimie, untergewicht, untergewichtig
  it: disturbo alimentare, disturbi alimentari, anoressia, anoressica, bulimia, magrezza, sottopeso
  pt: transtorno alimentar, distúrbio alimentar, distúrbios alimentares, anorexia, anoréxica, bulimia, magreza

self-esteem 4 ~ confident, body, mental-health, teenager
  en: self-esteem, body image, self-confidence, self-image, self-worth, low self-esteem, insecurity about, body issues, body shaming
  fr: estime de soi, image de soi, confiance en soi, image corporelle, image du corps, mal dans sa peau, complexes
  es: autoestima, imagen corporal, confianza en sí, autoimagen, amor propio, inseguridades, imagen de su cuerpo
  de: selbstwert*, selbstwertgefühl, selbstbewusstsein, körperbild, selbstbild, selbstachtung, selbstvertrauen, körpergefühl
  it: autostima, immagine corporea, immagine di sé, fiducia in sé, immagine del corpo, insicurezze
  pt: autoestima, auto-estima, imagem corporal, autoimagem, amor-próprio, autoconfiança, imagem do corpo

self-harm 4 ~ suicide, mental-health, injure, teenager
  en: self-harm, self-harming, self-injury, hurt themselves, cut herself, cut himself, suicidal thoughts, suicide attempt, attempted suicide, suicidal ideation
  fr: automutilation, automutilations, scarification, s'automutiler, se mutiler, pensées suicidaires, tentative de suicide, idées suicidaires
  es: autolesión, autolesiones, autolesionarse, pensamientos suicidas, intento de suicidio, ideas suicidas, =cortarse
  de: selbstverletz*, selbstverletzung, ritzen, sich ritzen, suizidgedanken, selbstmordgedanken, suizidversuch, selbstmordversuch
  it: autolesionismo, autolesioni, autolesionarsi, pensieri suicidi, tentato suicidio, tentativo di suicidio, =tagliarsi
  pt: automutilação, automutilar-se, autolesão, autolesões, pensamentos suicidas, tentativa de suicídio, ideação suicida

# forms for concepts that stand elsewhere
disease 3
  en: chronic illness, medical condition, infirmity, epidemic disease, rare disease, unwell, =sickened, fell ill, taken ill
  fr: tomber malade, tombé malade, maladie chronique, maladie rare, souffrant, souffrante
  es: enfermedad, enfermedades, enfermo, enferma, enfermos, enfermar, dolencia, afección, patología, trastorno
  de: krankheitsfall, krankheitsbild, chronisch krank, volkskrankheit, leiden an, krankheitsverlauf
  it: malattia, malattie, =malato, =malata, patologia, ammalarsi, ammalato, disturbo cronico, infermità
  pt: doença, doenças, doente, adoecer, adoeceu, enfermidade, patologia, distúrbio crônico, mal-estar
cancer 4
  en: metastasis, metastases, lymphoma, melanoma, malignant, oncology, biopsy, breast cancer, lung cancer
  fr: métastase, métastases, lymphome, mélanome, maligne, cancérologue, oncologie, leucémies
  es: metástasis, linfoma, melanoma, maligno, oncología, oncológico, tumores
  de: metastase, metastasen, lymphom, melanom, bösartig, onkologie, brustkrebs, lungenkrebs, krebskrank, geschwulst
  it: metastasi, linfoma, melanoma, maligno, oncologia, oncologico, neoplasia
  pt: metástase, metástases, linfoma, melanoma, maligno, oncologia, oncológico, tumores
heart 3
  en: coronary, heart failure, cardiologist, heartbeat, heart condition, bypass surgery
  fr: insuffisance cardiaque, cardiologue, maladie cardiaque, pontage, battement de cœur, malaise cardiaque
  es: insuficiencia cardíaca, infarto, infartos, paro cardíaco, cardiopatía, cardiólogo, ataque al corazón
  de: herzschwäche, herzleiden, herzinsuffizienz, herzkrank, kardiologe, bypass, herzprobleme, infarkt
  it: infarto, arresto cardiaco, insufficienza cardiaca, cardiopatia, cardiologo, attacco di cuore, attacco cardiaco
  pt: enfarte, infarto, parada cardíaca, paragem cardíaca, insuficiência cardíaca, cardiologista, ataque cardíaco
symptom 4
  en: feverish, cough, coughing, chills, rash, long covid, shivering, ailments, telltale sign
  fr: symptomatique, asymptomatique, fiévreux, tousser, frissons, courbatures, migraine, covid long
  es: síntoma, síntomas, asintomático, fiebre, tos, toser, escalofríos, migraña, dolor de cabeza
  de: =beschwerden, symptomfrei, krankheitszeichen, schüttelfrost, hustenanfall, migräne, fiebrig, gliederschmerzen
  it: sintomo, sintomi, asintomatico, febbre, tosse, brividi, emicrania, mal di testa, malessere
  pt: sintoma, sintomas, assintomático, febre, tosse, calafrios, enxaqueca, dor de cabeça
side-effect 4
  en: unwanted effect, harmful effect, adverse reactions, vaccine injury, vaccine injuries, complications from
  fr: effet nocif, effets nocifs, réaction indésirable, effet néfaste, effets délétères, pharmacovigilance
  es: efecto secundario, efectos secundarios, efecto adverso, efectos adversos, reacción adversa, complicaciones, farmacovigilancia
  de: unerwünschte wirkung, unerwünschte reaktion, unverträglichkeit, spätfolge, spätfolgen, folgeschäden, begleiterscheinung
  it: effetto collaterale, effetti collaterali, effetto avverso, effetti avversi, reazione avversa, effetti indesiderati, complicanze
  pt: efeito colateral, efeitos colaterais, efeito secundário, efeitos secundários, efeito adverso, efeitos adversos, reação adversa
doctor 3
  en: family doctor, general practitioner, medical professional, medical professionals, house doctor, medical doctor, anaesthetist
  fr: médecin généraliste, médecin traitant, toubib, corps médical, interne en médecine, médecin de famille, =généraliste, =généralistes
  es: =facultativo, =facultativos, médico de cabecera, galeno, médico de familia, profesional sanitario
  de: hausärztin, hausärzte, doktor, doktoren, allgemeinmediziner, oberarzt, chefarzt, chefärztin, assistenzarzt, ärzteschaft, behandelnder arzt
  it: medico di base, medico curante, dottore, dottoressa, dottori, primario, camice bianco, camici bianchi
  pt: médico de família, clínico geral, doutor, doutora, clínico, plantonista, corpo clínico
nurse 3
  en: hospital staff, nursing staff, medical staff, health staff, health professional, health professionals, medical personnel
  fr: personnel soignant, personnel médical, personnel hospitalier, soignante, soignantes, professionnel de santé, professionnels de santé
  es: personal sanitario, sanitarios, personal médico, auxiliar de enfermería, profesionales sanitarios, matrona, partera
  de: pflegefachkraft, pflegefachkräfte, klinikpersonal, krankenpflege, krankenpflegerin, altenpfleger, altenpflegerin, gesundheitspersonal
  it: personale sanitario, operatori sanitari, operatore sanitario, personale medico, ostetrica, oss, ausiliari
  pt: pessoal de saúde, profissionais de saúde, profissional de saúde, equipa médica, equipe médica, parteira, técnico de enfermagem
hospital 3
  en: medical centre, medical center, health centre, health center, polyclinic, maternity ward, sanatorium, field hospital, hospital ward
  fr: chu, centre hospitalier, établissement de santé, centre de santé, hospitalisations, dispensaire, maternité de
  es: centro médico, centro de salud, ambulatorio, policlínico, sanatorio, nosocomio, planta del hospital
  de: universitätsklinik, universitätsklinikum, uniklinik, kinderklinik, ambulanz, polikliniken, praxisklinik, gesundheitszentrum, krankenstation
  it: policlinico, centro medico, ambulatorio, azienda ospedaliera, nosocomio, poliambulatorio
  pt: centro médico, centro de saúde, posto de saúde, policlínica, ambulatório, maternidade, enfermaria
medicine 3
  en: drugs, pharmaceuticals, tablet form, capsule, capsules, inhaler, ointment, remedy, prescription medicine, medicinal, drug
  fr: cachet, cachets, gélules, sirop, pommade, inhalateur, médicamenteux, médicamenteuse, pharmaco*
  es: medicamento, medicamentos, fármaco, fármacos, pastilla, pastillas, píldora, =remedio, jarabe, pomada, medicina, medicinas
  de: arznei, medizin, kapsel, kapseln, salbe, sirup, inhalator, präparat, heilmittel, medikamentös
  it: farmaco, farmaci, medicinale, medicinali, medicina, pillola, pillole, compressa, compresse, sciroppo, pomata
  pt: medicamento, medicamentos, fármaco, fármacos, =remédio, =remédios, comprimido, pílula, xarope, pomada
treat 3
  en: medical treatment, heal, remedial, =medicate, =medicated, nursed back, course of treatment, therapeutics
  fr: pris en charge, soignée, soignant, traitement, cure thermale, médication
  es: =tratar, =tratado, =tratada, =tratan, medicar, medicado, terapias, terapéutica, atención sanitaria
  de: behandelte, behandlungsmethode, heilverfahren, therapeutisch, =kurieren, =kuriert, medikation, verarzten, verarztet
  it: curato, curata, trattare, trattato, terapeutica, medicare, medicato, assistenza sanitaria, assistenza medica
  pt: =tratar, =tratados, =tratado, =tratada, medicar, medicado, terapias, assistência médica
diagnose 3
  en: medical diagnosis, prognosis, blood analyser, blood analyzer, diagnostics, came back positive
  fr: diagnostiquée, diagnostics, pronostic médical, dépisté, dépistée, dépistages, détection précoce
  es: diagnosticar, diagnosticado, diagnosticada, diagnóstico, diagnósticos, detección precoz, dar positivo, dio positivo
  de: befund, befunde, diagnostik, diagnostisch, früherkennung, positiver test
  it: diagnosticare, diagnosticato, diagnosticata, diagnosi, diagnostico, referto, risultato positivo, diagnosi precoce
  pt: diagnosticar, diagnosticado, diagnosticada, diagnóstico, diagnósticos, detecção precoce, testou positivo, testar positivo
pandemic 3
  en: public health emergency, health crisis, health emergency, disease outbreak, infection wave, cluster of cases, coronavirus crisis
  fr: crise sanitaire, urgence sanitaire, épidémique, foyer épidémique, foyer de contamination, épidémiologique, cluster
  es: crisis sanitaria, emergencia sanitaria, brote, brotes, epidémico, foco de contagio, rebrote, epidemiológico
  de: gesundheitskrise, gesundheitsnotstand, infektionsgeschehen, ausbrüche, seuchenausbruch, epidemisch, infektionsherd, epidemiologisch
  it: crisi sanitaria, emergenza sanitaria, focolaio, focolai, epidemia, epidemie, pandemico, epidemiologico
  pt: crise sanitária, emergência sanitária, emergência de saúde, surto, surtos, epidêmico, epidemia, epidemiológico
health 2
  en: =wellness, healthiness, health minister, health ministry, =medically, health effects, health risk, health risks, unhealthy
  fr: sanitairement, ministère de la santé, ministre de la santé, risque sanitaire, risques sanitaires, malsain, médicalement
  es: salud, sanidad, sanitario, sanitaria, sanitarios, bienestar, saludable, médico-sanitario, salubridad, insalubre
  de: gesundheitsministerium, gesundheitsminister, gesundheitsrisiko, gesundheitsgefahr, gesundheitsschädlich, ungesund, volksgesundheit, kerngesund
  it: =salute, sanità, sanitario, sanitaria, sanitari, benessere, salutare, ministero della salute, rischi per la salute, =sano
  pt: saúde, saudável, sanitário, sanitária, bem-estar, ministério da saúde, riscos para a saúde, insalubre
drug-illegal 2
  en: crystal meth, methamphetamine, ecstasy, crack cocaine, weed, ketamine, drug abuse, drug use, substance abuse, stoned
  fr: ecstasy, crack, méthamphétamine, kétamine, joint, haschich, drogué, droguée, prise de drogue, toxicomanie
  es: droga, drogas, éxtasis, metanfetamina, hachís, porro, drogado, drogada, consumo de drogas, estupefaciente
  de: crystal meth, methamphetamin, ecstasy, haschisch, marihuana, joint, ketamin, drogenkonsum, drogenmissbrauch, suchtmittel
  it: droga, droghe, ecstasy, metanfetamina, hashish, spinello, drogato, drogata, stupefacente, stupefacenti
  pt: droga, drogas, ecstasy, metanfetamina, haxixe, drogado, drogada, entorpecente, estupefaciente
`;
