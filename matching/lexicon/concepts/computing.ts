/** Concepts of software, training data, recognition, recording, networks and the everyday doings with them. */
export default `
# Systems and software
operating-system 4 ~ software, computer, update, version
  en: operating system, operating systems, firmware, system software
  fr: système d'exploitation, systèmes d'exploitation, micrologiciel, firmware
  es: sistema operativo, sistemas operativos, firmware
  de: betriebssystem*, firmware, systemsoftware
  it: sistema operativo, sistemi operativi, firmware
  pt: sistema operacional, sistemas operacionais, sistema operativo, sistemas operativos, firmware

it-system 3 ~ computer, software, server, network, database
  en: IT system, IT systems, computer system, computer systems, information system, IT infrastructure, computer network
  fr: système informatique, systèmes informatiques, système d'information, systèmes d'information, parc informatique, réseau informatique
  es: sistema informático, sistemas informáticos, sistema de información, red informática, sistemas de información
  de: computersystem*, it-system, it-systeme, it-systemen, edv, informationssystem*, rechnersystem*, computernetz*
  it: sistema informatico, sistemi informatici, sistema informativo, rete informatica, infrastruttura informatica
  pt: sistema informático, sistemas informáticos, sistema de informática, sistema de informação, rede de computadores, sistemas de informação

open-source 4 ~ software, code, free-of-charge, licence
  en: open source, open-source, free software, public code
  fr: open source, logiciel libre, logiciels libres, code ouvert
  es: código abierto, software libre, open source
  de: open source, open-source, quelloffen*, freie software, quelloffener code
  it: open source, codice aperto, software libero
  pt: código aberto, software livre, open source

system-admin 4 ~ computer, engineer, tech-support, employee
  en: system administrator, systems administrator, sysadmin, network administrator, IT department, IT staff, IT worker, admin rights
  fr: administrateur système, administrateur réseau, administrateurs système, service informatique, informaticien, informaticienne, informaticiens
  es: administrador de sistemas, administradores de sistemas, departamento de informática
  de: systemadministrator*, administrator, administratoren, it-abteilung, informatiker*, edv-abteilung, it-fachmann
  it: amministratore di sistema, =sistemista, =sistemisti, reparto informatico, tecnico informatico
  pt: administrador de sistemas, administradores de sistema, departamento de informática, técnico de informática, setor de ti

tech-support 4 ~ help, customer, repair, phone, service, customer-service, call-centre
  en: technical support, tech support, customer support, helpdesk, help desk, support staff, helpline, hotline
  fr: support technique, assistance technique, service d'assistance, assistance téléphonique, service clients, service après-vente, hotline
  es: soporte técnico, asistencia técnica, servicio técnico, atención al cliente, línea de ayuda, servicio de asistencia
  de: kundendienst, kundenservice, technischer support, helpdesk, hotline, kundenbetreuung, support-mitarbeiter
  it: assistenza tecnica, supporto tecnico, assistenza clienti, servizio clienti, numero verde, helpdesk
  pt: suporte técnico, assistência técnica, atendimento ao cliente, apoio ao cliente, central de atendimento, suporte ao cliente

bug-fix 4 ~ bug, update, repair, vulnerability, version
  en: security patch, security update, bug fix, bugfix, hotfix, patched, software fix, software update, patch for
  fr: correctif de sécurité, =correctifs, mise à jour de sécurité, rustine, correction de bug, mise à jour logicielle, correction du bug
  es: parche de seguridad, parches de seguridad, actualización de seguridad, actualización de software, corrección de errores, =parchear
  de: sicherheitsupdate*, sicherheitspatch, fehlerbehebung, softwareupdate*, softwareaktualisierung, sicherheitsaktualisierung, notfallupdate, patch, patches
  it: aggiornamento di sicurezza, aggiornamenti di sicurezza, patch, correzione del bug, aggiornamento software, aggiornamento del software
  pt: atualização de segurança, correção de segurança, pacote de correção, patch, atualização de software, correção de falha, correção de bugs

troubleshoot 4 ~ repair, bug, find, tech-support, test
  en: troubleshoot, troubleshooting, debug, debugging, fault-finding, diagnose the problem, root cause
  fr: dépannage, dépanner, débogage, déboguer, recherche de panne, cause profonde
  es: depurar, depuración, solución de problemas, localizar la avería, diagnóstico de fallos, causa raíz
  de: fehlersuche, fehlerdiagnose, problembehebung, debuggen, debugging, fehleranalyse, entstörung
  it: risoluzione dei problemi, ricerca guasti, debug, ricerca del guasto, diagnosi dei guasti
  pt: solução de problemas, resolução de problemas, depurar, depuração, diagnóstico de falhas, causa raiz

computer-freeze 4 ~ bug, outage, crash, computer, slow-down
  en: system crash, computer crash, freeze up, froze up, blue screen, crashed computer, keeps crashing, app crashed, unresponsive
  fr: plantage, plantages, écran bleu, a planté, bug informatique, panne informatique, pannes informatiques
  es: colgarse, se cuelga, se colgó, pantalla azul, caída del sistema, fallo informático, bloqueo del sistema, pantallazo
  de: abgestürzt, absturz, abstürze, systemabsturz, hängt sich auf, aufgehängt, bluescreen, computerpanne, it-panne
  it: crash del sistema, schermata blu, guasto informatico, guasti informatici, impallarsi
  pt: travamento, tela azul, queda do sistema, falha informática, pane no sistema, apagão cibernético, sistema travou, travou o sistema

restart 4 ~ begin, update, switch-on, resume
  en: reboot, rebooted, rebooting, restart, restarted, restarting, reset, factory reset
  fr: redémarrer, redémarrage, redémarré, réinitialiser, réinitialisation, relancer
  es: reiniciar, reinicia, reinició, reinicio, restablecer, formatear
  de: neustart, neustarts, neu starten, neu gestartet, hochfahren, hochgefahren, zurücksetzen, zurückgesetzt, rebooten
  it: riavviare, riavvio, riavviato, resettare, reset, ripristino, riaccendere
  pt: reiniciar, reinicia, reiniciou, reinício, redefinir, resetar, religar

switch-on 3 ~ enable, begin, setting, press
  en: switch on, switched on, turn on, turned on, turning on, activate, activated, activation, power up, turns itself on
  fr: allumer, allume, allumé, activer, activation, active la fonction, mettre en marche, mise en marche
  es: encender, enciende, encendió, encendido, activar, activó, activación, poner en marcha, activan, activaron, activado, activada
  de: einschalten, eingeschaltet, schaltet _ ein, schaltete _ ein, anschalten, angeschaltet, aktivieren, aktiviert, aktivierung, anmachen
  it: accendere, accende, acceso, accensione, attivare, attivato, attivazione, mettere in funzione
  pt: ativar, ativou, ativação, =acionar, =acionado, =aciona, activar, ligar o aparelho

switch-off 3 ~ stop, end, setting, outage
  en: switch off, switched off, turn off, turned off, turning off, deactivate, deactivated, power down, =disable, =disabling, pull the plug, pulled the plug, unplug, unplugged
  fr: éteindre, éteint, éteinte, désactiver, désactivé, désactivation, débrancher, débranché, couper le courant, couper le son
  es: apagar, apaga, apagó, apagado, desactivar, desactiva, desactivó, desconectar, desenchufar, desactivación
  de: ausschalten, ausgeschaltet, schaltet _ aus, schaltete _ aus, abschalten, abgeschaltet, abschaltung, schaltet _ ab, deaktivieren, deaktiviert, stecker ziehen, stecker gezogen, ausmachen
  it: spegnere, spegne, spento, spenta, spegnimento, disattivare, disattivato, disattivazione, staccare la spina, scollegare
  pt: desligar, desliga, desligou, desligado, desativar, desativa, desativado, desactivar, tirar da tomada, desligamento

compatible 3 ~ connect, integrate, support, standard-norm
  en: compatible, compatibility, incompatible, interoperable, interoperability, works with
  fr: compatible, compatibilité, incompatible, interopérable, interopérabilité
  es: compatible, compatibilidad, incompatible, interoperable, interoperabilidad
  de: kompatibel, kompatibilität, inkompatibel, interoperabel, interoperabilität, kompatible
  it: compatibile, compatibilità, incompatibile, interoperabile, interoperabilità
  pt: compatível, compatibilidade, incompatível, interoperável, interoperabilidade, compatíveis

obsolete 4 ~ old, replace, version, formerly
  en: obsolete, obsolescence, outdated, out of date, =antiquated, legacy system, legacy systems, end of life, =superseded, planned obsolescence
  fr: obsolète, obsolètes, obsolescence, obsolescence programmée, périmé, vétuste, vétusté, désuet
  es: obsoleto, obsoleta, obsolescencia, obsolescencia programada, desfasado, anticuado, =caduco, obsoletos
  de: veraltet*, obsolet, altsystem, nicht mehr zeitgemäß, obsoleszenz, altmodisch, in die jahre gekommen
  it: obsoleto, obsoleta, obsolescenza, obsolescenza programmata, antiquato, obsoleti
  pt: obsoleto, obsoleta, obsolescência, obsolescência programada, =ultrapassado, desatualizado, antiquado, defasado

sync 4 ~ connect, copy, backup, transfer, simultaneous
  en: sync, synced, syncing, synchronise, synchronize, synchronised, synchronized, synchronisation
  fr: synchroniser, synchronisation, synchronisé, synchronise
  es: sincronizar, sincroniza, sincronización, sincronizado
  de: synchronisieren, synchronisiert, synchronisierung, synchronisation, abgleichen, abgeglichen, datenabgleich, abgleich
  it: sincronizzare, sincronizza, sincronizzazione, sincronizzato
  pt: sincronizar, sincroniza, sincronização, sincronizado

simulate 3 ~ computer, test, predict, fake
  en: simulate, simulated, simulation, simulations, simulator, computer model, computer models, digital twin, =modelling, =modeling
  fr: simuler, simulation, simulations, simulateur, modélisation, modéliser, modèle informatique, jumeau numérique
  es: simular, simulación, simulaciones, simulador, modelización, modelo informático, gemelo digital, modelado
  de: simulieren, simuliert, simulation, simulationen, simulator*, computermodell*, modellrechnung*, digitaler zwilling
  it: simulare, simulazione, simulazioni, simulatore, modellizzazione, modello informatico, gemello digitale
  pt: simular, simulação, simulações, simulador, modelagem, modelo computacional, gêmeo digital

spreadsheet 4 ~ document, file, statistics
  en: spreadsheet, spreadsheets, worksheet, excel file, excel sheet
  fr: tableur, tableurs, feuille de calcul, feuilles de calcul, fichier excel, tableau excel
  es: hoja de cálculo, hojas de cálculo, tabla de excel, archivo de excel
  de: tabellenkalkulation, excel-tabelle, excel-datei, excel-liste, kalkulationstabelle, exceltabelle
  it: foglio di calcolo, fogli di calcolo, foglio excel, file excel, foglio elettronico
  pt: planilha, planilhas, folha de cálculo, folhas de cálculo, tabela de excel

supercomputer 4 ~ computer, data-center, research, chip
  en: supercomputer, supercomputers, supercomputing, quantum computer, quantum computing, computing power, high-performance computing, qubit
  fr: supercalculateur, superordinateur, ordinateur quantique, informatique quantique, puissance de calcul, calculateur quantique
  es: supercomputadora, superordenador, supercomputación, computadora cuántica, ordenador cuántico, computación cuántica, potencia de cálculo
  de: supercomputer, superrechner, quantencomputer, großrechner, rechenleistung, hochleistungsrechner, rechenkapazität*
  it: supercomputer, supercalcolatore, computer quantistico, potenza di calcolo, calcolo quantistico, capacità di calcolo
  pt: supercomputador, supercomputadores, computador quântico, computação quântica, poder computacional, capacidade computacional

big-data 4 ~ data, data-harvesting, analyse, algorithm
  en: big data, data analytics, data analysis, data analyst, data scientist, data science, data-driven
  fr: big data, mégadonnées, données massives, analyse de données, analyse des données, analyste de données, science des données
  es: big data, macrodatos, datos masivos, análisis de datos, analista de datos, ciencia de datos, científico de datos
  de: big data, datenanalyse*, datenauswertung*, datenanalyst*, massendaten, datenwissenschaft*, datengetrieben*
  it: big data, analisi dei dati, analisi di dati, analista di dati, scienza dei dati, grandi quantità di dati
  pt: big data, análise de dados, análise dos dados, analista de dados, ciência de dados, cientista de dados, megadados

# Training, labelling, models
training-data 4 ~ machine-learning, artificial-intelligence, data, annotate, language-model
  en: training data, training set, training material, training dataset, trained on, train its models, train the algorithm, train the model, train its AI, train AI, data to train
  fr: données d'entraînement, données d'apprentissage, entraîner l'algorithme, entraîner les modèles, entraîner ses modèles, entraîner l'IA, entraînement des modèles, jeu d'entraînement
  es: datos de entrenamiento, conjunto de entrenamiento, entrenar el algoritmo, entrenar modelos, entrenar sus modelos, entrenar la IA, entrenar a la IA, entrenamiento de modelos
  de: trainingsdaten, trainingsmaterial, trainingsdatensatz, lerndaten, trainiert mit, trainieren mit, training der modelle, training der KI, algorithmus trainieren, KI trainieren, modelle trainieren, anlernen, angelernt
  it: dati di addestramento, dati per addestrare, addestrare, addestra, addestrato, addestrata, addestramento, allenare l'algoritmo, allenare l'intelligenza
  pt: dados de treinamento, dados de treino, conjunto de treinamento, treinar o algoritmo, treinar modelos, treinar seus modelos, treinar a IA, treino de modelos, treinamento de modelos

annotate 4 ~ training-data, human-review, transcript, describe, label-tag
  en: annotate, annotated, annotating, annotation, annotations, annotator, annotators, data labelling, data labeling, labelling data, labeling data, data labeller, data labeler, label images, labelled by, labeled by, tag images, tagging images
  fr: annoter, annoté, annotation, annotations, annotateur, annotateurs, annotatrice, étiqueter, étiquetage, étiquetage des données, étiqueteur, labellisation
  es: etiquetar, etiquetado, etiqueta los datos, etiquetador, etiquetadores, datos anotados, anotación de datos, anotadores de datos, anotadores humanos
  de: annotieren, annotiert, annotation*, annotator*, etikettieren, etikettierung, datenkennzeichnung, verschlagworten, beschriften, beschriftet, beschriftung, labeln, gelabelt
  it: annotare, annotato, annotazione, annotazioni, annotatore, annotatori, etichettare, etichettato, etichettatura, etichettatori
  pt: anotar, anotado, anotação, anotações, anotador, anotadores, rotular, rotulado, rotulagem, rotulador, rotuladores, etiquetar, etiquetagem

human-review 4 ~ annotate, moderation, employee, manual, human
  en: human review, human reviewer, human reviewers, reviewed by humans, reviewed by people, manual review, manually reviewed, manually review, manual check, manually checked, human oversight, human in the loop, human moderators, human intervention, people watching
  fr: vérification humaine, vérification manuelle, vérifié manuellement, vérifiées manuellement, contrôle humain, contrôle manuel, intervention humaine, relecteurs humains, supervision humaine, contrôlé par des humains, petites mains, travailleurs du clic
  es: revisión humana, revisión manual, revisores humanos, revisado manualmente, revisadas manualmente, supervisión humana, control manual, intervención humana, comprobación manual, verificación manual
  de: menschliche prüfung, manuelle prüfung, manuell überprüft, manuell geprüft, von menschen überprüft, von menschen geprüft, menschliche kontrolle, menschliche aufsicht, menschliche prüfer, menschliche eingriffe, manuelle kontrolle, händisch geprüft
  it: revisione umana, revisione manuale, revisori umani, controllo umano, controllo manuale, verificato manualmente, verificate manualmente, intervento umano, supervisione umana
  pt: revisão humana, revisão manual, revisores humanos, revisado manualmente, revisadas manualmente, supervisão humana, verificação manual, controle manual, intervenção humana, verificadas manualmente

manual 3 ~ work, automatic, human-review, human
  en: manual, manually, by hand, by humans, hand-operated, handwork, by human workers
  fr: manuel, manuelle, manuels, manuellement, à la main, par des humains
  es: manual, manuales, manualmente, a mano, por humanos
  de: manuell, manuelle, von hand, händisch, per hand, von menschen, handarbeit, handgemacht
  it: manuale, manualmente, manuali, a mano, da esseri umani
  pt: manual, manualmente, manuais, à mão, por humanos

ghost-work 4 ~ worker, annotate, outsource, wage, freelancer, gig-worker
  en: clickworker, clickworkers, click worker, crowdworker, crowdworkers, crowd workers, microwork, gig worker, gig workers, gig economy, ghost work, content moderators, data workers
  fr: travailleurs du clic, travailleur du clic, microtravail, microtravailleurs, économie des petits boulots, travailleurs des plateformes, forçats du numérique
  es: microtrabajo, microtrabajadores, trabajadores de plataformas, economía colaborativa, trabajo de plataformas, trabajadores del clic
  de: clickworker, crowdworker, crowdworking, klickarbeiter*, plattformarbeit*, gig-economy, datenarbeiter*
  it: lavoratori delle piattaforme, gig economy, microlavoro, lavoretti, lavoratori del clic, lavoro a cottimo digitale
  pt: microtrabalho, microtrabalhadores, trabalhadores de plataforma, trabalhadores de aplicativo, economia gig, trabalho por aplicativo

language-model 4 ~ artificial-intelligence, chatbot, machine-learning, generate-content
  en: language model, language models, large language model, LLM, LLMs, foundation model, generative model, chat model, AI models
  fr: modèle de langage, modèles de langage, modèle de langue, grand modèle de langage, modèle de fondation, modèles d'IA
  es: modelo de lenguaje, modelos de lenguaje, modelo lingüístico, modelo fundacional, gran modelo de lenguaje, modelos de IA
  de: sprachmodell*, großes sprachmodell, basismodell, ki-modell, ki-modelle, ki-modellen, grundlagenmodell
  it: modello linguistico, modelli linguistici, modello di linguaggio, modello fondazionale, modelli di IA
  pt: modelo de linguagem, modelos de linguagem, modelo linguístico, modelo fundacional, grande modelo de linguagem, modelos de IA

generate-content 4 ~ create, artificial-intelligence, language-model, deepfake
  en: =generative, AI-generated, generated by AI, machine-generated, generated images, text generator, image generator, synthetic content
  fr: =génératif, =générative, =génératives, généré par IA, généré par l'IA, générées par IA, générateur d'images, générateur de texte, contenu synthétique
  es: =generativo, =generativa, generado por IA, generada por IA, generadas por IA, generador de imágenes, generador de texto, contenido sintético
  de: generativ*, ki-generiert, ki-generierte, von KI erzeugt, mit KI erstellt, bildgenerator*, textgenerator*, künstlich erzeugt
  it: =generativo, =generativa, generato dall'IA, generata dall'IA, generate dall'IA, generatore di immagini, generatore di testi, contenuto sintetico
  pt: =generativo, =generativa, gerado por IA, gerada por IA, geradas por IA, gerador de imagens, gerador de texto, conteúdo sintético

prompt-ai 4 ~ ask, chatbot, search-query
  en: user prompt, prompts, text prompt, prompting, prompt engineering, typed prompts, asked the chatbot
  fr: prompt, prompts, requête, instruction textuelle, invite de commande
  es: prompt, prompts, instrucción de texto, indicación de texto
  de: prompt, prompts, eingabeaufforderung, eingabebefehl, texteingabe
  it: prompt, istruzione testuale, istruzioni testuali
  pt: prompt, prompts, comando de texto, instrução de texto

ai-hallucination 4 ~ chatbot, false, forge, language-model, mistake
  en: hallucinate, hallucinated, hallucination, hallucinations, made-up citations, invented citations, confabulate
  fr: halluciner, hallucination, hallucinations, affabulation, citations inventées
  es: alucinar, alucinación, alucinaciones, citas inventadas
  de: halluzinieren, halluziniert, halluzination, halluzinationen, erfundene zitate
  it: allucinazione, allucinazioni, citazioni inventate
  pt: alucinar, alucinação, alucinações, citações inventadas

algorithmic-bias 4 ~ discriminate, unfair, algorithm, racism, error-rate
  en: algorithmic bias, bias in, biased algorithm, racial bias, gender bias, biased data, built-in bias, AI bias
  fr: biais algorithmique, biais algorithmiques, biais racistes, biais sexistes, algorithme biaisé, données biaisées, biais
  es: sesgo algorítmico, sesgos algorítmicos, sesgo racial, sesgo de género, algoritmo sesgado, datos sesgados, sesgo, sesgos
  de: algorithmische verzerrung, voreingenommen*, verzerrte daten, verzerrung, verzerrungen, diskriminierender algorithmus, diskriminierende algorithmen
  it: bias algoritmico, pregiudizio algoritmico, pregiudizi razziali, dati distorti, algoritmo discriminatorio, =distorsioni
  pt: viés algorítmico, vieses algorítmicos, viés racial, viés de gênero, algoritmo enviesado, dados enviesados, viés, vieses

risk-score 4 ~ calculate, algorithm, profile, rank, predict, credit-score
  en: risk score, =scoring, scoring system, risk profile, credit score, points system, predictive policing, predictive model, social scoring
  fr: score de risque, notation, scoring, système de notation, profil de risque, note sociale, cote de crédit, police prédictive
  es: puntuación de riesgo, sistema de puntuación, perfil de riesgo, crédito social, puntuación crediticia, policía predictiva
  de: risikobewertung*, risikoprofil*, bonität, bonitätsprüfung, punktesystem, sozialpunkte*, scoring, score, kreditwürdigkeit, vorausschauende polizeiarbeit
  it: punteggio di rischio, sistema di punteggio, profilo di rischio, merito creditizio, polizia predittiva
  pt: pontuação de risco, sistema de pontuação, perfil de risco, pontuação de crédito, escore, crédito social

benchmark 4 ~ compare, test, measurement, rank
  en: benchmark, benchmarks, benchmarking, yardstick, reference test, test score, test scores
  fr: banc d'essai, test de référence, point de comparaison, évaluation comparative, référentiel
  es: prueba de rendimiento, punto de referencia, prueba comparativa, parámetro de referencia, vara de medir
  de: vergleichstest*, messlatte, benchmark, benchmarks, leistungsvergleich, gradmesser
  it: test di riferimento, pietra di paragone, parametro di riferimento, termine di paragone, benchmark
  pt: teste de desempenho, ponto de referência, parâmetro de referência, teste comparativo, benchmark

error-rate 4 ~ mistake, accurate, percent, false-alarm, statistics
  en: error rate, error rates, failure rate, accuracy rate, hit rate, success rate, margin of error, false match, misidentified, misidentification
  fr: taux d'erreur, taux d'échec, taux de réussite, taux de précision, taux de fiabilité, marge d'erreur, mal identifié, erreur d'identification
  es: tasa de error, tasa de fallos, tasa de acierto, índice de acierto, tasa de éxito, margen de error, identificación errónea, tasa de errores
  de: fehlerquote*, fehlerrate*, trefferquote*, erfolgsquote*, ausfallrate*, fehlerspanne, falsch erkannt, erkennungsrate*
  it: tasso di errore, tasso di successo, percentuale di errore, margine di errore, tasso di fallimento, scambio di persona
  pt: taxa de erro, taxa de erros, taxa de acerto, índice de acerto, taxa de sucesso, margem de erro, identificação errada, taxa de falhas

false-alarm 4 ~ mistake, warn, error-rate, alarm-device, false-positive
  en: false alarm, false alarms, false positive, false positives, wrongly flagged, falsely flagged, false alert
  fr: fausse alerte, fausses alertes, faux positif, faux positifs, fausse alarme, signalé à tort
  es: falsa alarma, falsas alarmas, falso positivo, falsos positivos, falsa alerta
  de: fehlalarm*, falschmeldung, falsch positiv, falscher alarm, blinder alarm, falsch-positiv, fehlauslösung
  it: falso allarme, falsi allarmi, falso positivo, falsi positivi
  pt: alarme falso, falso alarme, falso positivo, falsos positivos, falso alerta

# Recognising, recording
detect 3 ~ notice, find, sensor, recognise, identify
  en: detect, detected, detects, detecting, detection
  fr: =détecter, =détecte, =détecté, =détection, repérer, repère, repéré, déceler, décelé
  es: detectar, detecta, detectó, detectado, detección, percibir, captar
  de: erkennen, erkennt, erkannte, erkannt, erkennung, aufspüren, aufgespürt, erfassen, erfasst, erfasste, erfassung, detektieren, registriert
  it: rilevare, rileva, rilevato, rilevamento, rilevazione, individuare, individua, individuato, captare
  pt: detectar, detecta, detectou, detectado, detecção, detetar, deteção, captar

image-recognition 4 ~ camera, facial-recognition, artificial-intelligence, detect, identify
  en: image recognition, object recognition, computer vision, machine vision, pattern recognition, number plate recognition, license plate reader, character recognition, visual recognition
  fr: reconnaissance d'images, reconnaissance d'image, reconnaissance d'objets, vision par ordinateur, vision artificielle, lecture automatisée de plaques, reconnaissance visuelle, reconnaissance optique
  es: reconocimiento de imágenes, reconocimiento de objetos, visión artificial, visión por ordenador, visión por computadora, lector de matrículas, reconocimiento visual
  de: bilderkennung*, objekterkennung*, mustererkennung, maschinelles sehen, kennzeichenerkennung, kennzeichenerfassung, texterkennung, computer vision
  it: riconoscimento delle immagini, riconoscimento di immagini, riconoscimento di oggetti, visione artificiale, visione computerizzata, lettura delle targhe
  pt: reconhecimento de imagens, reconhecimento de imagem, reconhecimento de objetos, visão computacional, visão artificial, leitura de placas, leitor de placas

speech-recognition 4 ~ voice, voice-assistant, transcript, microphone, identify
  en: speech recognition, voice recognition, voice command, voice commands, voice control, speech-to-text, voiceprint, dictation, dictated
  fr: reconnaissance vocale, commande vocale, commandes vocales, contrôle vocal, dictée vocale, empreinte vocale
  es: reconocimiento de voz, reconocimiento del habla, comando de voz, comandos de voz, control por voz, dictado por voz, huella de voz
  de: spracherkennung*, stimmerkennung*, sprachbefehl*, sprachsteuerung*, sprachgesteuert*, sprachaufnahme*, diktierfunktion, stimmabdruck
  it: riconoscimento vocale, comando vocale, comandi vocali, controllo vocale, dettatura vocale, impronta vocale
  pt: reconhecimento de voz, reconhecimento de fala, comando de voz, comandos de voz, controle por voz, ditado por voz, impressão vocal

voice-assistant 4 ~ chatbot, speech-recognition, smart-speaker, microphone, voice
  en: voice assistant, voice assistants, digital assistant, virtual assistant, personal assistant, voice-activated, voice-controlled, talking assistant
  fr: assistant vocal, assistants vocaux, assistante vocale, assistant virtuel, assistant numérique, assistant personnel
  es: asistente de voz, asistentes de voz, asistente virtual, asistente digital, asistente personal, asistentes virtuales
  de: sprachassistent*, digitaler assistent, virtueller assistent, digitale assistenten, sprachassistenz*, assistenzsoftware
  it: assistente vocale, assistenti vocali, assistente virtuale, assistente digitale, assistenti digitali
  pt: assistente de voz, assistentes de voz, assistente virtual, assistente digital, assistentes virtuais

smart-speaker 4 ~ voice-assistant, smart-home, loudspeaker, device, microphone
  en: smart speaker, smart speakers, connected speaker, home speaker, voice-activated speaker
  fr: enceinte connectée, enceintes connectées, enceinte intelligente, enceintes intelligentes, haut-parleur intelligent
  es: altavoz inteligente, altavoces inteligentes, parlante inteligente, bocina inteligente
  de: smarter lautsprecher, smarte lautsprecher, smarten lautsprecher, intelligenter lautsprecher, vernetzter lautsprecher, vernetzte lautsprecher, smart speaker, sprachbox
  it: altoparlante intelligente, altoparlanti intelligenti, smart speaker, cassa intelligente, diffusore intelligente
  pt: caixa de som inteligente, alto-falante inteligente, alto-falantes inteligentes, coluna inteligente, colunas inteligentes

wake-word 4 ~ voice-assistant, switch-on, trigger, false-alarm
  en: wake word, wake words, hot word, trigger word, activation word, keyword detection, accidental activation, activated by accident, without being prompted, false activation
  fr: mot d'activation, mot de réveil, mot déclencheur, mot-clé d'activation, activation accidentelle, déclenchement accidentel, déclenché par erreur
  es: palabra de activación, palabra clave de activación, activación accidental, activado por error, se activa por error, activarse por error
  de: aktivierungswort, signalwort, weckwort, schlüsselwort, versehentlich aktiviert, fehlaktivierung, ungewollt aktiviert, unbeabsichtigt aktiviert
  it: parola di attivazione, parola chiave di attivazione, attivazione accidentale, attivato per errore, attivazione involontaria
  pt: ativação acidental, ativado por engano, ativado por acidente, comando de ativação, palavra de ativação, palavra-chave de ativação

audio-recording 3 ~ record, voice, microphone, voice-message, eavesdrop
  en: audio, audio recording, audio recordings, audio clip, audio clips, audio file, sound recording, voice recording, voice recordings, sound clip, audio snippets, snippets, sound bite, taped conversation, tape recorder
  fr: audio, enregistrement audio, enregistrement sonore, enregistrements vocaux, extrait audio, extraits audio, bande sonore, fichier audio, magnétophone, dictaphone
  es: audio, audios, grabación de audio, grabación de voz, grabaciones de voz, fragmento de audio, fragmentos de audio, archivo de audio, grabadora, =grabaciones
  de: tonaufnahme*, audioaufnahme*, sprachaufnahme*, sprachaufzeichnung*, tonaufzeichnung*, tonband*, audiodatei*, tonmitschnitt*, audioschnipsel, audio, diktiergerät*
  it: audio, registrazione audio, registrazioni audio, registrazione vocale, registrazioni vocali, file audio, nastro, registratore
  pt: áudio, áudios, gravação de áudio, gravação de voz, gravações de voz, trecho de áudio, arquivo de áudio, gravador, gravações

tape-record 3 ~ record, audio-recording, video, camera, eavesdrop
  en: record conversations, recorded conversations, recording conversations, caught on tape, caught on camera, captured on, captured on video, filmed, filming, secretly recorded, secretly filmed
  fr: filmer, filmé, filmés, enregistrer des conversations, conversations enregistrées, enregistré à l'insu, filmé à l'insu, caméra cachée, capté par
  es: grabar, graba, grabó, grabado, grabada, grabando, grabar conversaciones, conversaciones grabadas, filmar, cámara oculta
  de: gefilmt, filmen, heimlich aufgenommen, heimlich gefilmt, gespräche aufgezeichnet, gespräche aufgenommen, auf band, mitgefilmt, versteckte kamera
  it: riprendere di nascosto, filmare, filmato, conversazioni registrate, registrare le conversazioni, telecamera nascosta
  pt: gravar, grava, gravou, gravado, gravada, gravando, gravar conversas, conversas gravadas, filmar, filmou, câmera escondida, gravava, gravaram, gravados, gravadas

voice-message 4 ~ message, phone, audio-recording, call
  en: voicemail, voicemails, voice message, voice messages, voice note, voice notes, answering machine, left a message
  fr: message vocal, messages vocaux, messagerie vocale, répondeur, note vocale, notes vocales
  es: mensaje de voz, mensajes de voz, buzón de voz, contestador, nota de voz, notas de voz
  de: sprachnachricht*, anrufbeantworter, mailbox-nachricht, sprachmemo, sprachnotiz*
  it: messaggio vocale, messaggi vocali, segreteria telefonica, nota vocale, =vocali
  pt: mensagem de voz, mensagens de voz, correio de voz, secretária eletrônica, mensagem de áudio, caixa postal

background-running 4 ~ without-consent, constant, eavesdrop, secret
  en: in the background, always-on, always on, always listening, constantly listening, running in the background, =silently
  fr: en arrière-plan, en tâche de fond, toujours actif, toujours à l'écoute, en permanence à l'écoute, discrètement
  es: en segundo plano, siempre activo, siempre encendido, siempre escuchando
  de: im hintergrund, ständig eingeschaltet, immer an, hört ständig mit, dauerhaft eingeschaltet, hört immer mit, unbemerkt
  it: in background, sempre attivo, sempre acceso, sempre in ascolto, in sottofondo
  pt: em segundo plano, sempre ligado, sempre ativo, sempre ouvindo, sempre à escuta

video-call 4 ~ call, camera, meet, chat, remote-work
  en: video call, video calls, videoconference, videoconferencing, video conference, video link, virtual meeting, online meeting
  fr: visioconférence, visioconférences, visio, appel vidéo, appels vidéo, vidéoconférence, réunion en ligne, réunion virtuelle
  es: videollamada, videollamadas, videoconferencia, videoconferencias, reunión virtual, reunión en línea
  de: videoanruf*, videokonferenz*, videotelefonat*, videoschalte, videochat*, online-meeting, videogespräch*, zugeschaltet
  it: videochiamata, videochiamate, videoconferenza, videocollegamento, riunione virtuale, riunione online
  pt: videochamada, videochamadas, videoconferência, videoconferências, chamada de vídeo, chamadas de vídeo, reunião virtual

screenshot 4 ~ screen, image, photo, copy
  en: screenshot, screenshots, screen grab, screen grabs, screengrab, screen capture, screen recording
  fr: capture d'écran, captures d'écran, copie d'écran, enregistrement d'écran
  es: captura de pantalla, capturas de pantalla, pantallazo, pantallazos, grabación de pantalla
  de: screenshot, screenshots, bildschirmfoto*, bildschirmaufnahme*, bildschirmaufzeichnung
  it: screenshot, schermata, schermate, istantanea dello schermo, cattura schermo
  pt: captura de tela, capturas de tela, captura de ecrã, capturas de ecrã, print, prints, printscreen

# Accounts and identification
username 4 ~ account, login, name, profile, password
  en: username, usernames, user name, screen name, user ID, nickname, online handle, login name
  fr: nom d'utilisateur, noms d'utilisateur, pseudo, pseudos, pseudonyme, identifiant, identifiants, nom d'usager
  es: nombre de usuario, nombres de usuario, apodo, seudónimo, identificador de usuario, =alias
  de: benutzername*, nutzername*, nickname, benutzerkennung, nutzerkennung, anmeldename
  it: nome utente, nomi utente, nickname, soprannome, pseudonimo
  pt: nome de usuário, nomes de usuário, nome de utilizador, nomes de utilizador, apelido, pseudônimo, apelidos

sign-up 3 ~ account, login, subscriber, join, user
  en: sign up, signed up, signing up, sign-up, registered users, register with, registration, create an account, created an account, enrol, enroll, enrolled, =registered, =register
  fr: s'inscrire, inscription, inscriptions, s'enregistrer, créer un compte, création de compte, =inscrits, utilisateurs inscrits
  es: inscribirse, inscripción, inscrito, crear una cuenta, darse de alta, inscripciones, =registrarse, usuarios registrados, registro de usuarios
  de: registrieren, registrierung, registrierte nutzer, sich registrieren, anmeldung, konto anlegen, konto erstellt, konto erstellen, =einschreiben, eingeschrieben
  it: iscriversi, iscrizione, iscrizioni, iscritto, iscritti, registrarsi, creare un account, creato un account, immatricolazione
  pt: inscrever-se, inscrição, inscrições, inscrito, cadastrar, cadastro, cadastrado, criar uma conta, registar-se, criou uma conta

two-factor 4 ~ login, password, verify, security
  en: two-factor authentication, two-factor, two-step verification, multi-factor authentication, verification code, one-time password, one-time code, security code, passkey
  fr: double authentification, authentification à deux facteurs, authentification forte, code de vérification, code à usage unique, vérification en deux étapes, code de sécurité
  es: doble factor, autenticación de dos factores, autenticación en dos pasos, verificación en dos pasos, código de verificación, código de un solo uso, código de seguridad
  de: zwei-faktor-authentifizierung, zwei-faktor, zweifaktor*, bestätigungscode*, sicherheitscode, einmalpasswort, einmalcode, verifizierungscode
  it: autenticazione a due fattori, doppia autenticazione, verifica in due passaggi, codice di verifica, codice monouso, codice di sicurezza
  pt: autenticação de dois fatores, dois fatores, verificação em duas etapas, código de verificação, senha de uso único, código de segurança, autenticação em dois passos

unique-identifier 4 ~ identity, track, cookie, number, device
  en: identifier, identifiers, unique identifier, device ID, advertising ID, user ID, serial number, tracking number, unique number, identification number
  fr: identifiant unique, identifiants uniques, identifiant publicitaire, numéro de série, numéro d'identification, numéros de série, identifiant
  es: identificador, identificadores, identificador único, identificador publicitario, número de serie, número de identificación
  de: kennung, kennungen, gerätekennung, werbe-id, seriennummer*, identifikationsnummer*, kennnummer*, identifikator
  it: identificatore, identificatori, identificativo, identificativo unico, numero di serie, numero identificativo, codice identificativo
  pt: identificador, identificadores, identificador único, número de série, número de identificação, código identificador

ip-address 4 ~ location, identify, internet, computer
  en: IP address, IP addresses, internet address, MAC address, device address
  fr: adresse IP, adresses IP, adresse MAC
  es: dirección IP, direcciones IP, dirección MAC
  de: ip-adresse, ip-adressen, internetadresse*, mac-adresse
  it: indirizzo IP, indirizzi IP, indirizzo MAC
  pt: endereço IP, endereços IP, endereço MAC

log-file 4 ~ record, data, server, evidence, document
  en: log file, log files, logfile, server logs, access logs, activity log, activity logs, phone logs, call log, logbook, logs show, audit trail
  fr: journal d'activité, fichier journal, fichiers journaux, journaux de connexion, journal d'accès, historique des appels, journal de bord, registre d'activité
  es: registro de actividad, registros de actividad, registro de accesos, registro de llamadas, archivo de registro, bitácora, registros de acceso
  de: protokolldatei*, logdatei*, logfile, logfiles, logdaten, zugriffsprotokoll*, anrufliste*, protokolliert, protokollieren, logbuch
  it: registro delle attività, file di log, registri di accesso, registro delle chiamate, tabulati, registro degli accessi
  pt: registro de atividade, registros de atividade, registro de acesso, registros de acesso, registro de chamadas, arquivo de log, logs, diário de bordo, registo de atividade

browsing-history 4 ~ browser, track, search-engine, profile, website
  en: browsing history, search history, web history, viewing history, browsing habits, internet history, search records, sites visited, online activity, browsing activity
  fr: historique de navigation, historique de recherche, historique de recherches, habitudes de navigation, sites visités, sites consultés, activité en ligne
  es: historial de navegación, historial de búsqueda, historial de búsquedas, hábitos de navegación, páginas visitadas, actividad en línea
  de: browserverlauf, suchverlauf, surfverhalten, surfverlauf, besuchte seiten, besuchte webseiten, suchanfragen, nutzungsverlauf, onlineverhalten
  it: cronologia, cronologia di navigazione, cronologia delle ricerche, abitudini di navigazione, siti visitati, attività online
  pt: histórico de navegação, histórico de busca, histórico de pesquisas, histórico de buscas, hábitos de navegação, sites visitados, atividade online

location-history 4 ~ location, track, phone, surveillance
  en: location history, location tracking, movement data, movement profile, movement profiles, tracked movements, location services, geofence, real-time location, precise location, track _ movements, cell site data
  fr: historique de localisation, historique des positions, données de localisation, données de géolocalisation, suivi des déplacements, suivre les déplacements, localisation précise, services de localisation, déplacements des utilisateurs
  es: historial de ubicaciones, historial de ubicación, datos de localización, datos de ubicación, seguimiento de la ubicación, seguir los movimientos, ubicación exacta, servicios de ubicación, ubicación, geolocalización
  de: standortverlauf*, standortdaten, bewegungsprofil*, bewegungsdaten, standortverfolgung, ortungsdienst*, genauer standort, ortungsdaten, geodaten
  it: cronologia delle posizioni, dati di localizzazione, dati sulla posizione, geolocalizzazione, tracciamento della posizione, posizione esatta, servizi di localizzazione, seguire gli spostamenti, tracciare gli spostamenti
  pt: histórico de localização, dados de localização, rastreamento de localização, geolocalização, localização exata, localização precisa, serviços de localização, rastrear os movimentos, rastrear movimentos

search-query 3 ~ search-engine, look-for, question, browsing-history
  en: search query, search queries, search term, search terms, keyword, keywords, search request, googled, googling
  fr: requête de recherche, requêtes, terme de recherche, termes de recherche, mot-clé, mots-clés, mots clés, mot clé
  es: consulta de búsqueda, término de búsqueda, términos de búsqueda, palabra clave, palabras clave, búsquedas en internet
  de: suchanfrage*, suchbegriff*, stichwort, stichwörter, suchwort, suchwörter, googeln, gegoogelt, stichworte
  it: ricerche online, chiave di ricerca, parola chiave, parole chiave, termine di ricerca, termini di ricerca, ricerche su internet
  pt: termo de busca, termos de busca, palavra-chave, palavras-chave, consulta de pesquisa, termos de pesquisa, buscas na internet

web-crawler 4 ~ data-harvesting, collect, website, copy, search-engine
  en: scraper, scrapers, web scraping, web crawler, crawler, crawlers, scraped data, scraped from, scrape the web, data scraping, scraping websites
  fr: robot d'indexation, moissonnage, aspiration de sites, aspirer le web, robots d'exploration, extraction automatisée, moissonner le web
  es: rastreador web, rastreadores, extracción masiva, raspado web, raspado de datos, rastreo de la web
  de: crawler, webcrawler, scraping, datenabgriff, auslesen von webseiten, webseiten ausgelesen, automatisiert ausgelesen, abgegriffene daten
  it: crawler, scraping, estrazione automatica, rastrellamento di dati, raschiamento dei dati
  pt: rastreador web, rastreadores, raspagem de dados, extração automatizada, raspagem, coleta automatizada

# Nets and connections
wifi 4 ~ internet, telecom, router, connect, network
  en: wi-fi, wifi, wireless network, wireless internet, hotspot, hotspots, public wifi
  fr: wifi, wi-fi, réseau sans fil, borne wifi, point d'accès, internet sans fil
  es: wifi, wi-fi, red inalámbrica, redes inalámbricas, punto de acceso, internet inalámbrico
  de: wlan, wlan-netz, wlans, funknetz*, hotspot, drahtloses netz, drahtloses internet, wlan-hotspot
  it: wifi, wi-fi, rete wireless, rete senza fili, punto di accesso, hotspot
  pt: wifi, wi-fi, rede sem fio, redes sem fio, rede sem fios, ponto de acesso

wireless 3 ~ wifi, signal, connect, radio
  en: wireless, wirelessly, bluetooth, cordless, contactless, over the air, radio signal, radio signals, near-field
  fr: sans fil, bluetooth, sans contact, liaison radio, signal radio, ondes radio
  es: inalámbrico, inalámbrica, bluetooth, sin cables, sin contacto, señal de radio, ondas de radio
  de: drahtlos*, kabellos*, bluetooth, funk, funksignal*, kontaktlos*, per funk, funkverbindung*
  it: wireless, senza fili, bluetooth, senza contatto, segnale radio, onde radio
  pt: sem fio, sem fios, bluetooth, por aproximação, sinal de rádio, ondas de rádio

router 4 ~ internet, device, wifi, network
  en: router, routers, modem, modems, network equipment, network switch, set-top box
  fr: routeur, routeurs, modem, box internet, équipement réseau, équipements de réseau
  es: router, enrutador, routers, módem, equipo de red, equipos de red
  de: router, routern, =modem, modems, netzwerktechnik, netzwerkgerät*
  it: router, modem, apparati di rete, apparecchiature di rete
  pt: roteador, roteadores, =modem, router, equipamento de rede, equipamentos de rede

bandwidth 4 ~ internet, speed, data, capacity, telecom
  en: bandwidth, internet speed, connection speed, download speed, broadband speed, slow connection, data volume
  fr: bande passante, débit, débit internet, vitesse de connexion, très haut débit, volume de données
  es: ancho de banda, velocidad de internet, velocidad de conexión, velocidad de descarga, conexión lenta, volumen de datos
  de: bandbreite*, internetgeschwindigkeit, datenvolumen, datenrate, übertragungsgeschwindigkeit, surfgeschwindigkeit, verbindungsgeschwindigkeit
  it: larghezza di banda, velocità di connessione, velocità di internet, banda larga, volume di dati, connessione lenta
  pt: largura de banda, velocidade da internet, velocidade de conexão, velocidade de download, banda larga, conexão lenta

vpn 4 ~ circumvent, encryption, internet, privacy
  en: vpn, vpns, virtual private network, proxy server, encrypted tunnel
  fr: vpn, réseau privé virtuel, serveur proxy
  es: vpn, red privada virtual, servidor proxy
  de: vpn, vpn-dienst, vpn-tunnel, virtuelles privates netzwerk, proxy-server
  it: vpn, rete privata virtuale, server proxy
  pt: vpn, rede privada virtual, servidor proxy

firewall 4 ~ cybersecurity, protect, malware, block
  en: firewall, firewalls, antivirus, anti-virus, virus scanner, security software, antivirus software
  fr: pare-feu, antivirus, logiciel de sécurité, logiciels de sécurité, anti-virus
  es: cortafuegos, antivirus, programa antivirus, software de seguridad
  de: firewall, firewalls, virenschutz, virenscanner, antivirus*, sicherheitssoftware, schutzsoftware, virenschutzprogramm
  it: firewall, antivirus, software di sicurezza, programma antivirus
  pt: firewall, antivírus, software de segurança, programa antivírus

encryption-key 4 ~ encryption, password, decrypt, access
  en: encryption key, encryption keys, private key, cryptographic key, decryption key, security key, master key, digital key
  fr: clé de chiffrement, clés de chiffrement, clé privée, clé cryptographique, clé de sécurité, clé de déchiffrement
  es: clave de cifrado, claves de cifrado, clave privada, clave criptográfica, llave de seguridad, clave de descifrado
  de: kryptografischer schlüssel, privater schlüssel, geheimer schlüssel, verschlüsselungsschlüssel, sicherheitsschlüssel, generalschlüssel, digitaler schlüssel
  it: chiave di cifratura, chiavi di cifratura, chiave privata, chiave crittografica, chiave di sicurezza, chiave di decrittazione
  pt: chave de criptografia, chaves de criptografia, chave privada, chave criptográfica, chave de segurança, chave de encriptação

remote-access 4 ~ access, remote-work, control, online, far, remote
  en: remote access, remotely, remote control, from afar, remote-controlled, remote server, log in remotely, accessed remotely, controlled remotely, at a distance
  fr: accès à distance, à distance, télécommande, télécommandé, télécommander, piloter à distance, contrôle à distance, prise de contrôle à distance
  es: acceso remoto, a distancia, de forma remota, remotamente, control remoto, mando a distancia, telecontrol, por control remoto
  de: fernzugriff*, fernsteuern, ferngesteuert, fernsteuerung, fernbedienung, aus der ferne, per fernzugriff, fernwartung, remote-zugriff
  it: accesso remoto, da remoto, a distanza, telecomando, controllo remoto, telecomandato, controllo a distanza
  pt: acesso remoto, à distância, remotamente, controle remoto, comando à distância, controlo remoto, de forma remota

web-hosting 4 ~ website, server, internet, cloud, service
  en: web host, web hosting, hosting provider, hosted on, hosting service, domain name, domain names, web domain
  fr: hébergeur, hébergeurs, hébergement web, hébergé sur, nom de domaine, noms de domaine, hébergement de données
  es: alojamiento web, servicio de alojamiento, alojado en, nombre de dominio, nombres de dominio, dominio web, hospedaje web
  de: webhoster, hoster, hosting, domain, domains, domainname, gehostet, webhosting, internetdomain
  it: hosting, servizio di hosting, nome di dominio, nomi di dominio, ospitato su server, dominio web
  pt: hospedagem, hospedagem de sites, serviço de hospedagem, alojamento web, nome de domínio, nomes de domínio, hospedado em

spam 3 ~ email, advertise, phishing, fake-account
  en: spam, spammer, spammers, junk mail, junk email, unsolicited, robocall, robocalls, nuisance calls, cold call, cold calling
  fr: pourriel, pourriels, spam, spams, courrier indésirable, courriers indésirables, démarchage téléphonique, appels indésirables, polluposteur, non sollicité
  es: spam, correo basura, correo no deseado, correos no deseados, llamadas comerciales, no solicitado, llamadas no deseadas
  de: spam, spam-mails, werbemail*, unerwünschte werbung, unerwünschte anrufe, werbeanruf*, unaufgefordert, müll-mails
  it: spam, posta indesiderata, posta spazzatura, telefonate indesiderate, telemarketing, chiamate indesiderate, non richiesto
  pt: spam, lixo eletrônico, e-mail indesejado, telemarketing, chamadas indesejadas, ligações indesejadas, não solicitado

dark-web 4 ~ internet, crime, anonymous, drug-trafficking
  en: dark web, darknet, dark net, hacking forum, underground forum, underground market
  fr: dark web, darknet, dark net, forum de pirates, forum de hackers
  es: dark web, darknet, internet oscura, red oscura, web oscura, foro de hackers
  de: darknet, dark web, hackerforum, untergrundforum, darknet-forum
  it: dark web, darknet, web oscuro, forum di hacker
  pt: dark web, darknet, internet obscura, fórum de hackers, web escura

ransom-demand 4 ~ malware, extortion, cyberattack, pay, hostage
  en: ransom, ransoms, ransomware, ransom demand, ransom payment, extortion demand, held to ransom
  fr: rançon, rançons, rançongiciel, rançongiciels, demande de rançon, paiement de la rançon
  es: rescate económico, secuestro de datos, ransomware, pago de un rescate, exigir un rescate, pedir un rescate, pagar el rescate, exigen un rescate
  de: lösegeld*, ransomware, erpressungstrojaner, lösegeldforderung*, erpresserschreiben, erpressersoftware
  it: riscatto, riscatti, ransomware, richiesta di riscatto, pagare il riscatto
  pt: resgate em dinheiro, ransomware, pedido de resgate, pagamento de resgate, pagar o resgate, exigem resgate, sequestro de dados

# On the screen
app-store 4 ~ app, download, platform, shop
  en: app store, app stores, app shop, app marketplace, application store
  fr: boutique d'applications, magasin d'applications, boutiques d'applications, app store
  es: tienda de aplicaciones, tiendas de aplicaciones, app store
  de: app-store, app store, app-stores, app-laden, anwendungsladen
  it: negozio di app, negozi di app, app store, negozio di applicazioni
  pt: loja de aplicativos, lojas de aplicativos, loja de aplicações, app store, loja de apps

keyboard 4 ~ computer, write, device, press
  en: keyboard, keyboards, keystroke, keystrokes, typing, typed, typist, keypad, keylogger, =typed, =typing
  fr: clavier, claviers, =frappe, saisie au clavier, touche du clavier, taper, tapé, pianoter, dactylo
  es: teclado, teclados, pulsación de tecla, teclear, tecleó, tecla, teclas, mecanografiar
  de: tastatur*, tastatureingabe*, tippen, tippt, tippte, getippt, tasten, tastendruck, eintippen, eingetippt
  it: tastiera, tastiere, digitare, digita, digitato, tasto, tasti, battitura
  pt: teclado, teclados, digitar, digita, digitou, tecla, teclas, digitação

button-icon 4 ~ click, press, interface, setting
  en: button, buttons, checkbox, tick box, =ticked, drop-down, menu item, slider
  fr: bouton, boutons, case à cocher, cocher, coché, menu déroulant, curseur
  es: botón, botones, icono, iconos, casilla, marcar la casilla, menú desplegable, pestaña
  de: schaltfläche*, knopf, knöpfe, button, icon, häkchen, ankreuzen, angekreuzt, menüpunkt*, auswahlmenü, schieberegler
  it: pulsante, pulsanti, icona, icone, casella, spuntare la casella, menu a tendina, bottone
  pt: botão, botões, =ícone, =ícones, caixa de seleção, marcar a caixa, menu suspenso, aba

scroll-swipe 4 ~ feed, click, screen, read
  en: scroll, scrolled, scrolling, swipe, swiped, swiping, infinite scroll, doomscrolling, finger swipe
  fr: faire défiler, défilement, défilement infini, balayer l'écran, scroller, swiper, doomscrolling
  es: desplazarse por, =deslizar, =desliza, deslizamiento infinito, desplazamiento infinito, hacer scroll, scroll
  de: scrollen, scrollt, gescrollt, wischen, wischt, gewischt, endloses scrollen, durchscrollen
  it: scorrere, scorrimento, scorrimento infinito, scrollare, scorrono, swipe
  pt: rolar a tela, rolagem, rolagem infinita, =deslizar, deslizar o dedo, scroll, scrollar

pop-up 4 ~ advertise, screen, notification, cookie
  en: pop-up, pop-ups, popup, pop-up window, banner ad, cookie banner, banner ads, consent banner
  fr: fenêtre surgissante, fenêtre contextuelle, pop-up, bannière, bannières, bandeau de cookies, bannière publicitaire
  es: ventana emergente, ventanas emergentes, anuncio emergente, banner, aviso de cookies, banner de cookies
  de: pop-up, pop-ups, pop-up-fenster, werbebanner, cookie-banner, einblendung*, eingeblendet, aufploppen
  it: finestra pop-up, pop-up, banner, banner pubblicitario, banner dei cookie, finestra a comparsa
  pt: janela pop-up, pop-up, banner, anúncio pop-up, aviso de cookies, banner de cookies

dark-pattern 4 ~ manipulate, deceive, design, interface, consent
  en: dark pattern, dark patterns, deceptive design, manipulative design, nudge, nudged, nudging, hard to cancel
  fr: interface trompeuse, interfaces trompeuses, dark pattern, dark patterns, conception trompeuse, design trompeur, design manipulateur
  es: patrón oscuro, patrones oscuros, diseño engañoso, diseño manipulador, interfaz engañosa
  de: dark pattern, dark patterns, irreführende gestaltung, manipulatives design, täuschendes design, designtrick*
  it: percorsi oscuri, dark pattern, interfaccia ingannevole, design ingannevole, modelli ingannevoli
  pt: padrão obscuro, padrões obscuros, design enganoso, interface enganosa, dark patterns

content-filter 4 ~ block, moderation, remove, censor, algorithm
  en: filter, filters, filtered, filtering, content filter, upload filter, spam filter, filter out, screened out
  fr: filtre, filtres, filtrer, filtrage, filtré, logiciel de filtrage
  es: filtro, filtros, filtrar contenidos, filtrado de contenidos, filtrado, filtro de contenidos
  de: filter, filtern, gefiltert, filterung, inhaltsfilter, uploadfilter, upload-filter, spamfilter, herausgefiltert
  it: filtro, filtri, filtrare, filtraggio, filtrato
  pt: filtro, filtros, filtrar, filtragem, filtrado, filtro de conteúdo

ad-blocker 4 ~ advertise, browser, block, cookie
  en: ad blocker, ad blockers, ad-blocker, ad blocking, adblock
  fr: bloqueur de publicité, bloqueurs de publicité, bloqueur de pub, bloqueurs de pub, anti-pub
  es: bloqueador de anuncios, bloqueadores de anuncios, bloqueador de publicidad
  de: werbeblocker, adblocker, ad-blocker, werbung blockieren, werbesperre
  it: blocco degli annunci, ad blocker, blocca pubblicità, bloccare la pubblicità
  pt: bloqueador de anúncios, bloqueadores de anúncios, bloqueador de publicidade

parental-control 4 ~ parent, child, setting, restrict, minor-age
  en: parental control, parental controls, parental consent, age verification, age check, age limit, age gate, child lock, age restriction, screen time
  fr: contrôle parental, accord parental, consentement parental, vérification de l'âge, limite d'âge, temps d'écran, majorité numérique
  es: control parental, consentimiento parental, consentimiento paterno, verificación de edad, límite de edad, tiempo de pantalla, controles parentales
  de: elterliche kontrolle, kindersicherung, jugendschutz*, altersprüfung, alterskontrolle*, altersverifikation, altersgrenze*, bildschirmzeit, altersbeschränkung*
  it: controllo parentale, consenso dei genitori, verifica dell'età, limite di età, tempo davanti allo schermo, parental control
  pt: controle parental, controle dos pais, consentimento dos pais, verificação de idade, limite de idade, tempo de tela, controlo parental

virtual-reality 4 ~ video-game, digital, screen, simulate, headset
  en: virtual reality, augmented reality, mixed reality, VR headset, smart glasses, metaverse, immersive, avatar, avatars
  fr: réalité virtuelle, réalité augmentée, casque de réalité virtuelle, lunettes connectées, métavers, immersif, immersive, avatar
  es: realidad virtual, realidad aumentada, gafas de realidad virtual, gafas inteligentes, metaverso, inmersivo, inmersiva, avatar
  de: virtuelle realität, virtual reality, vr-brille, datenbrille*, augmented reality, erweiterte realität, metaversum, metaverse, immersiv, avatar, avatare
  it: realtà virtuale, realtà aumentata, visore, occhiali intelligenti, metaverso, immersivo, immersiva, avatar
  pt: realidade virtual, realidade aumentada, óculos de realidade virtual, óculos inteligentes, metaverso, imersivo, imersiva, avatar

qr-code 4 ~ scan, ticket, phone, code, barcode
  en: QR code, QR codes, barcode, barcodes, bar code, scan code, scanned the code
  fr: code QR, codes QR, QR code, code-barres, code à barres, scanner le code, codes-barres
  es: código QR, códigos QR, código de barras, códigos de barras, escanear el código
  de: qr-code, qr-codes, strichcode*, barcode*, code einscannen, code scannen
  it: codice QR, codici QR, QR code, codice a barre, codici a barre
  pt: código QR, códigos QR, QR code, código de barras, códigos de barras, ler o código

emoji 4 ~ message, image, text-message
  en: emoji, emojis, emoticon, smiley, thumbs-up emoji, sticker, stickers
  fr: émoji, émojis, emoji, émoticône, émoticônes, smiley
  es: emoji, emojis, emoticono, emoticón, emoticonos
  de: emoji, emojis, emoticon, smiley, smileys
  it: emoji, emoticon, faccina, faccine
  pt: emoji, emojis, emoticon, carinha, figurinha

livestream 4 ~ streaming, broadcast, video, live, social-network
  en: livestream, livestreamed, live stream, live-streamed, live video, broadcast live, webcast, streamed live
  fr: diffusion en direct, diffusé en direct, direct vidéo, vidéo en direct, retransmis en direct, retransmission en direct
  es: transmisión en vivo, transmisión en directo, retransmisión en directo, emitido en directo, en vivo, transmitir en vivo
  de: livestream*, live übertragen, liveübertragung*, live gestreamt, direktübertragung, live-übertragung
  it: diretta streaming, in diretta, diretta video, trasmesso in diretta, trasmissione in diretta
  pt: transmissão ao vivo, transmitido ao vivo, ao vivo, live, transmissão em direto, em direto

hard-drive 3 ~ store, computer, file, backup, device
  en: hard drive, hard drives, hard disk, hard disks, memory card, memory stick, usb stick, usb drive, flash drive, thumb drive, data carrier, storage device, =disk, =disks
  fr: disque dur, disques durs, clé USB, clés USB, carte mémoire, support de stockage, support de données, espace de stockage
  es: disco duro, discos duros, memoria USB, tarjeta de memoria, pendrive, lápiz de memoria, espacio de almacenamiento
  de: festplatte*, usb-stick, usb-sticks, speicherkarte*, datenträger*, speichermedium, speichermedien, speicherplatz, speicherstick
  it: disco rigido, dischi rigidi, hard disk, chiavetta, chiavetta USB, scheda di memoria, supporto di memoria, spazio di archiviazione
  pt: disco rígido, discos rígidos, pen drive, pendrive, cartão de memória, memória USB, disco externo, espaço de armazenamento

gigabyte 4 ~ data, size, store, amount
  en: gigabyte, gigabytes, terabyte, terabytes, megabyte, megabytes, petabyte, megabits
  fr: gigaoctet, gigaoctets, téraoctet, téraoctets, mégaoctets, mégabits
  es: gigabyte, gigabytes, terabyte, terabytes, megabytes, gigas, megabits
  de: gigabyte, terabyte, megabyte, petabyte, gigabit, megabit
  it: gigabyte, terabyte, megabyte, giga, megabit
  pt: gigabyte, gigabytes, terabyte, terabytes, megabytes, megabits

blockchain 4 ~ cryptocurrency, database, technology, transaction
  en: blockchain, blockchains, distributed ledger, crypto token, NFT, NFTs, smart contract, digital wallet
  fr: blockchain, chaîne de blocs, registre distribué, jeton numérique, NFT, portefeuille numérique
  es: blockchain, cadena de bloques, registro distribuido, NFT, =criptoactivos, billetera digital, monedero digital
  de: blockchain, blockketten, krypto-token, NFT, NFTs, kryptowerte, digitale brieftasche
  it: blockchain, registro distribuito, NFT, criptoattività, portafoglio digitale
  pt: blockchain, cadeia de blocos, registro distribuído, NFT, =criptoativos, carteira digital

smart-home 4 ~ device, connect, smart-speaker, house, remote-access
  en: smart home, smart homes, internet of things, connected device, connected devices, smart devices, smart device, smart appliance, doorbell camera, video doorbell, smart doorbell, smart thermostat, home automation
  fr: maison connectée, objets connectés, objet connecté, domotique, appareils connectés, internet des objets, sonnette connectée, thermostat connecté, appareil connecté
  es: hogar inteligente, casa inteligente, internet de las cosas, dispositivo conectado, dispositivos conectados, dispositivos inteligentes, domótica, videoportero, timbre inteligente
  de: smart home, smarthome, internet der dinge, vernetzte geräte, vernetzten geräte, smarte geräte, videotürklingel, türklingel*, vernetztes zuhause, vernetztes haus
  it: casa intelligente, domotica, internet delle cose, dispositivi connessi, dispositivo connesso, videocitofono, dispositivi intelligenti, oggetti connessi
  pt: casa inteligente, casa conectada, internet das coisas, dispositivos conectados, dispositivo conectado, dispositivos inteligentes, domótica, campainha inteligente

anonymise 4 ~ anonymous, personal-data, privacy, remove
  en: anonymise, anonymize, anonymised, anonymized, anonymisation, pseudonymise, pseudonymised, de-identified, de-identify, stripped of names, blurred, blurring, pixelated
  fr: anonymiser, anonymisé, anonymisées, anonymisation, pseudonymiser, pseudonymisé, flouter, flouté, floutage, pixelisé
  es: anonimizar, anonimizado, anonimizados, anonimización, seudonimizar, difuminar, difuminado, pixelado
  de: anonymisieren, anonymisiert, anonymisierung, pseudonymisieren, pseudonymisiert, verpixeln, verpixelt, unkenntlich gemacht, unkenntlich machen
  it: anonimizzare, anonimizzato, anonimizzati, anonimizzazione, pseudonimizzare, oscurare, oscurato, sfocato
  pt: anonimizar, anonimizado, anonimizados, anonimização, pseudonimizar, borrar, borrado, desfocado

# Additional forms
artificial-intelligence 3
  en: AI system, AI systems, AI tool, AI tools, AI technology, AI-powered, AI-driven, thinking machines, superintelligence
  fr: outil d'IA, outils d'IA, systèmes d'IA, système d'IA, intelligences artificielles, dopé à l'IA
  es: inteligencia artificial, IA, IA generativa, herramienta de IA, herramientas de IA, sistemas de IA, sistema de IA
  de: ki-system, ki-systeme, ki-tool, ki-tools, ki-gestützt, ki-anwendung, ki-anwendungen, ki-technologie, superintelligenz
  it: intelligenza artificiale, strumento di IA, strumenti di IA, sistemi di IA, sistema di IA, superintelligenza
  pt: inteligência artificial, ferramenta de IA, ferramentas de IA, sistemas de IA, sistema de IA, superinteligência

machine-learning 4
  en: machine-learning, self-learning, deep-learning, neural net, neural networks, learning algorithm, trained model
  fr: réseaux de neurones, machine learning, auto-apprentissage, algorithme d'apprentissage, apprentissage machine
  es: redes neuronales, red neuronal, aprendizaje profundo, algoritmo de aprendizaje
  de: neuronale netze, neuronalen netzen, selbstlernend*, lernende software, lernender algorithmus, lernende algorithmen
  it: reti neurali, rete neurale, apprendimento profondo, algoritmo di apprendimento
  pt: redes neurais, rede neural, aprendizagem profunda, aprendizagem automática, aprendizado profundo, algoritmo de aprendizagem

algorithm 4
  en: ranking algorithm, recommendation engine, automated decision, automated decisions, computer formula
  fr: décision automatisée, décisions automatisées, moteur de recommandation
  es: decisión automatizada, decisiones automatizadas, motor de recomendación
  de: automatisierte entscheidung*, computerformel, rechenvorschrift, rechenverfahren
  it: decisioni automatizzate, decisione automatizzata, motore di raccomandazione
  pt: decisão automatizada, decisões automatizadas, motor de recomendação

update 2
  en: software update, system update, refresh, refreshed, automatic update, bring up to date
  fr: rafraîchir, moderniser, modernisation, mises à niveau, mise à niveau
  es: modernizar, modernización, renovar, nueva versión
  de: modernisieren, modernisiert, modernisierung, auf den neuesten stand, nachrüsten, nachgerüstet, nachrüstung
  it: modernizzare, ammodernamento, nuova versione, rinnovare
  pt: modernizar, modernização, nova versão, renovar

bug 3
  en: software fault, coding error, programming error, software glitch, computer error, computer glitch, buggy, technical fault, technical failure, technical issue
  fr: bug informatique, défaillance technique, défaillance informatique, incident technique, anomalie, anomalies, erreur informatique, problème informatique
  es: error informático, fallo informático, error de programación, error de software, fallo técnico, problema técnico, anomalía, fallo de software
  de: computerfehler, programmierfehler, technischer defekt, technische störung, computerpanne*, it-problem*, softwarepanne*, softwareproblem*, technische probleme
  it: errore informatico, guasto tecnico, errore di programmazione, problema tecnico, anomalia, anomalie, malfunzionamento
  pt: erro de programação, erro de software, falha técnica, problema técnico, erro informático, anomalia, mau funcionamento

outage 3
  en: system failure, system outage, technical outage, out of service, out of action, out of order, service disruption, inoperable
  fr: panne informatique, panne géante, panne mondiale, inaccessible, perturbations techniques
  es: caída del servicio, caída de internet, interrupción del servicio, fuera de servicio, corte del servicio, apagón informático
  de: systemausfall*, totalausfall*, netzausfall*, serverausfall*, betriebsstörung*, außer betrieb, stillgelegt, lahmlegen
  it: disservizio, disservizi, interruzione del servizio, fuori servizio, blackout informatico, fuori uso
  pt: queda do serviço, interrupção do serviço, fora do ar, fora de serviço, apagão, indisponibilidade, instabilidade

password 4
  en: pin number, lock code, access code, secret code
  fr: code PIN, code secret, code de déverrouillage, mdp
  es: código PIN, clave de acceso, código de acceso, contraseña, contraseñas, credenciales
  de: pin-code, geheimzahl, pin, zugangskennung, kennwörtern
  it: codice PIN, codice di accesso, parola d'ordine, credenziali
  pt: código PIN, código de acesso, palavra-passe, palavras-passe, credenciais

login 3
  en: logs in, signs in, logon, unlock, unlocked, unlocking, log-in details, log out, logged out
  fr: déverrouiller, déverrouillage, se déconnecter, données de connexion, page de connexion
  es: iniciar sesión, inició sesión, inicio de sesión, desbloquear, desbloqueo, datos de acceso
  de: entsperren, entsperrt, anmeldedaten, logindaten, login-daten, abmelden, ausloggen, ausgeloggt
  it: effettuare l'accesso, sbloccare, sblocco, credenziali di accesso, dati di accesso
  pt: fazer login, iniciar sessão, desbloquear, desbloqueio, dados de acesso, entrar na conta

cookie 4
  en: tracking pixels, tracking technology, tracking technologies, cookie banner, pixel tracker
  fr: témoins de connexion, bandeau cookies, pixel de suivi, pixels de suivi
  es: píxel de seguimiento, píxeles de seguimiento, rastreadores, aviso de cookies
  de: cookie-banner, tracking-cookie, tracking-cookies, tracking-technologie, werbetracker
  it: pixel di tracciamento, tracciatori, cookie di profilazione, banner dei cookie
  pt: pixel de rastreamento, pixels de rastreamento, rastreadores, aviso de cookies

microphone 4
  en: mics, hot mic, bugging device, hidden microphone, built-in microphone
  fr: micro caché, micros cachés, micro espion, micro intégré
  es: micrófono oculto, micrófonos ocultos, micros ocultos
  de: mikro, mikros, abhörgerät*, verstecktes mikrofon, eingebautes mikrofon
  it: microspia, microspie, cimice, cimici, microfono nascosto
  pt: microfone oculto, escuta ambiental, grampo, microfone escondido

camera 3
  en: surveillance camera, surveillance cameras, security cameras, body camera, bodycam, bodycams, camera footage, video camera, ceiling cameras, lens, lenses, speed camera
  fr: caméra de surveillance, caméras de surveillance, caméra piéton, caméras-piétons, objectif photo, vidéoprotection
  es: cámara de seguridad, cámaras de seguridad, cámara de vigilancia, cámaras de vigilancia, videovigilancia, cámara corporal, =cámara
  de: bodycam*, videokamera*, kameraaufnahme*, kamerabilder, objektiv, objektive, kameraüberwachung
  it: telecamera, telecamere, telecamera di sorveglianza, videosorveglianza, obiettivo fotografico, telecamere di sicurezza
  pt: câmera de segurança, câmeras de segurança, câmera de vigilância, câmeras de vigilância, videovigilância, câmara de vigilância, câmera corporal

cloud 3
  en: online storage, cloud provider, cloud servers, in the cloud, cloud-based
  fr: stockage en nuage, service cloud, hébergement dans le cloud
  es: en la nube, nube informática, almacenamiento en la nube, servicios en la nube, proveedor de nube
  de: cloud-anbieter, cloud-dienste, in der cloud, cloud-server, online-speicher, onlinespeicher
  it: sul cloud, nel cloud, servizi cloud, archiviazione online, nuvola informatica
  pt: na nuvem, em nuvem, computação em nuvem, armazenamento em nuvem, serviços em nuvem

database 3
  en: register of data, data store, data repository, repository, repositories, records system, data pool
  fr: fichier central, bases données, entrepôt de données, registre informatisé, dépôt de données
  es: banco de datos, bancos de datos, repositorio, repositorios, registro informático
  de: datenpool*, datenspeicher, datenbestände, zentraldatei, datenbanken, register
  it: archivio digitale, archivi digitali, banca dati, basi di dati, repository
  pt: repositório, repositórios, arquivo digital, cadastro

server 3
  en: computer server, web server, central server, server room, backend
  fr: serveur central, salle des serveurs, serveur informatique, serveurs informatiques
  es: servidor central, servidor informático, servidores informáticos
  de: zentralserver, webserver, serverraum, serverräume, mailserver
  it: server centrale, sala server, server informatici
  pt: servidor central, sala de servidores

track 3
  en: tracking device, tracking devices, tracking software, follow online, traced
  fr: suivi publicitaire, suivre les utilisateurs, dispositif de suivi, balise gps, =pistés
  es: rastrear, rastrea, rastreó, rastreo, rastreador, dispositivo de seguimiento, seguir la pista
  de: peilsender, verfolgung im netz, nachverfolgbar, ortungsgerät*, nutzer verfolgen, geortet
  it: tracciare, traccia gli utenti, tracciato, tracciamento, dispositivo di localizzazione, tracciatore, pedinare
  pt: rastrear, rastreia, rastreou, rastreamento, rastreador, dispositivo de rastreamento, seguir os passos

developer 3
  en: computer scientist, computer scientists, software engineers, software developer, web developer, programmers
  fr: informaticien, informaticiens, informaticienne, développeur web, ingénieurs logiciels
  es: programador, programadora, programadores, desarrollador de software, informático
  de: =informatiker, informatikerin, softwareingenieur, softwareingenieure, programmiererin, webentwickler
  it: programmatore, programmatori, =sviluppatore, =sviluppatori, ingegnere informatico, informatico
  pt: programador, programadores, desenvolvedor, desenvolvedores, engenheiro de software, cientista da computação

computer 1
  en: laptops, personal computer, work computer, macbook, notebook computer, workstation
  fr: ordinateur portable, ordinateurs portables, ordinateur de bureau, poste de travail
  es: =ordenador, =ordenadores, portátil, =computadora, =computadoras, ordenador portátil, portátiles
  de: laptops, dienstrechner, arbeitsrechner, heimcomputer, tischrechner
  it: computer portatile, portatile, pc portatile, =elaboratore
  pt: =computador, =computadores, computador portátil, notebook, portátil

`;
