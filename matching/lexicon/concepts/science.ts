/** Concepts of science, research, statistics, universities and schools. */
export default `
# papers and journals
paper-science 4 ~ study, article, journal-science, publish, author
  en: research paper, scientific paper, academic paper, journal article, scientific article, =preprint, =preprints, manuscript, scientific publication, working paper
  fr: article scientifique, articles scientifiques, publication scientifique, publications scientifiques, prépublication, preprint, manuscrit, article de recherche
  es: artículo científico, artículos científicos, publicación científica, publicaciones científicas, trabajo científico, preprint, manuscrito, artículo académico
  de: fachartikel, fachaufsatz, fachaufsätze, aufsatz, aufsätze, forschungsarbeit, forschungsarbeiten, wissenschaftliche arbeit, preprint, vorabdruck, manuskript, fachpublikation
  it: articolo scientifico, articoli scientifici, pubblicazione scientifica, pubblicazioni scientifiche, lavoro scientifico, preprint, manoscritto, articolo accademico
  pt: artigo científico, artigos científicos, publicação científica, publicações científicas, trabalho científico, preprint, manuscrito, artigo académico, artigo acadêmico

journal-science 4 ~ magazine, paper-science, publisher, science
  en: scientific journal, medical journal, academic journal, peer-reviewed journal, scholarly journal, journal editor, predatory journal
  fr: revue scientifique, revues scientifiques, revue médicale, revue spécialisée, revue à comité de lecture, revue savante, revue universitaire
  es: revista científica, revistas científicas, revista médica, revista especializada, revista académica, revista arbitrada
  de: fachzeitschrift, fachzeitschriften, fachblatt, fachmagazin, fachjournal, wissenschaftszeitschrift, wissenschaftsmagazin, wissenschaftsjournal
  it: rivista scientifica, riviste scientifiche, rivista medica, rivista specializzata, rivista accademica
  pt: revista científica, revistas científicas, revista médica, revista especializada, periódico científico, periódicos científicos, revista académica

peer-review 4 ~ paper-science, journal-science, verify, expert, examine
  en: peer review, peer-review, peer-reviewed, peer reviewed, peer reviewer, reviewed by peers, independent review, independently reviewed, not been peer-reviewed
  fr: évaluation par les pairs, examen par les pairs, relecture par les pairs, relu par des pairs, évalué par des pairs, comité de lecture, revue par les pairs
  es: revisión por pares, revisado por pares, revisada por pares, revisión de pares, evaluación por pares, revisores externos
  de: peer-review, begutachtung, begutachtet, begutachten, gutachter, gutachterin, gutachterverfahren, von fachkollegen geprüft, unabhängig begutachtet
  it: revisione paritaria, revisione tra pari, sottoposto a revisione, peer review, referaggio, revisori indipendenti, revisione dei pari
  pt: revisão por pares, revisto por pares, revisado por pares, revisada por pares, avaliação por pares, arbitragem científica

retraction-paper 4 ~ retract, withdraw, paper-science, misconduct-science, correct
  en: retracted paper, retracted study, paper was retracted, study was retracted, retraction of the paper, retraction notice, retract the paper, retract the study, expression of concern, withdrew the paper
  fr: article rétracté, étude rétractée, rétractation de l'article, rétractation de l'étude, retrait de l'article, dépublié, étude retirée
  es: artículo retractado, estudio retractado, retractación del artículo, retirar el artículo, retirada del artículo, estudio retirado, retiró el estudio
  de: studie zurückgezogen, artikel zurückgezogen, zurückgezogene studie, zurückgezogene artikel, rücknahme der studie, rückzug der studie, zog die studie zurück
  it: articolo ritrattato, studio ritrattato, ritrattazione dell'articolo, ritrattazione dello studio, ritiro dello studio, ritirato lo studio, studio ritirato
  pt: artigo retratado, estudo retratado, retratação do artigo, retração do artigo, retirada do artigo, artigo despublicado, estudo retirado

misconduct-science 4 ~ fraud, fabricate-data, plagiarism, cheat, researcher
  en: research misconduct, scientific misconduct, academic misconduct, research fraud, scientific fraud, academic fraud, research integrity, scientific integrity
  fr: fraude scientifique, inconduite scientifique, manquement à l'intégrité, intégrité scientifique, méconduite scientifique, fraude académique
  es: fraude científico, mala conducta científica, fraude académico, integridad científica, mala praxis científica, deshonestidad académica
  de: wissenschaftliches fehlverhalten, forschungsbetrug, wissenschaftsbetrug, wissenschaftsskandal, forschungsskandal, wissenschaftliche integrität, fehlverhalten in der forschung
  it: frode scientifica, frodi scientifiche, cattiva condotta scientifica, integrità scientifica, frode accademica, condotta scientifica scorretta
  pt: fraude científica, má conduta científica, fraude acadêmica, fraude académica, integridade científica, integridade acadêmica

fabricate-data 4 ~ forge, manipulate, misconduct-science, fake, data, invent
  en: fabricated data, falsified data, faked data, made up data, manipulated data, doctored data, data fabrication, falsified results, fabricated results, faked results, fudged, massaged the data, cooked the data, cherry-pick, cherry-picked, p-hacking
  fr: données falsifiées, données fabriquées, données inventées, données manipulées, falsification de données, fabrication de données, résultats falsifiés, résultats truqués, bidonner, bidonné
  es: datos falsificados, datos inventados, datos fabricados, datos manipulados, falsificación de datos, manipulación de datos, fabricación de datos, resultados falsificados, resultados amañados
  de: gefälschte daten, erfundene daten, manipulierte daten, datenfälschung, datenmanipulation, daten gefälscht, daten erfunden, daten manipuliert, gefälschte ergebnisse, geschönte daten, geschönt, frisiert
  it: dati falsificati, dati inventati, dati manipolati, dati fabbricati, falsificazione dei dati, manipolazione dei dati, risultati falsificati, dati truccati
  pt: dados falsificados, dados inventados, dados fabricados, dados manipulados, falsificação de dados, manipulação de dados, fabricação de dados, resultados falsificados

image-doctored 4 ~ manipulate, photo, fabricate-data, fake, copy
  en: doctored image, doctored images, doctored photo, manipulated image, manipulated images, photoshopped, photoshop, retouched, image manipulation, duplicated images, altered photo, airbrushed
  fr: image truquée, images truquées, image manipulée, images manipulées, photo retouchée, photos retouchées, retoucher, photomontage, manipulation d'images
  es: imagen manipulada, imágenes manipuladas, foto retocada, fotos retocadas, imágenes duplicadas, fotomontaje, retocar, retocada, manipulación de imágenes
  de: bildmanipulation, manipulierte bilder, manipuliertes bild, gefälschte bilder, fotomontage, retuschiert, retuschieren, bearbeitetes foto, bildfälschung
  it: immagine manipolata, immagini manipolate, foto ritoccata, foto ritoccate, fotomontaggio, ritoccare, ritoccato, immagini duplicate
  pt: imagem manipulada, imagens manipuladas, foto retocada, fotos retocadas, fotomontagem, retocar, imagens duplicadas, montagem fotográfica

misconduct 3 ~ immoral, abuse, wrong, violate, misuse
  en: misconduct, wrongdoing, wrongdoings, impropriety, improprieties, malfeasance, misbehaviour, misbehavior, misdeed, misdeeds, malpractice
  fr: faute grave, fautes graves, mauvaise conduite, inconduite, agissements, méfait, méfaits, malversation
  es: mala conducta, conducta indebida, conducta inapropiada, falta grave, fechoría, fechorías, irregularidades, malas prácticas
  de: fehlverhalten, verfehlung, verfehlungen, pflichtverletzung, unregelmäßigkeiten, missstand, missstände, vergehen
  it: cattiva condotta, comportamento scorretto, condotta scorretta, malefatta, malefatte, scorrettezza, scorrettezze, illecito, irregolarità
  pt: má conduta, conduta imprópria, conduta indevida, falta grave, malfeitoria, irregularidades, más práticas

replicate 4 ~ repeat, verify, experiment, confirm
  en: replicate, replicated, replication, reproducible, reproducibility, replicable, reproduce the results, reproduce the findings, replication crisis
  fr: répliquer, réplication, reproductible, reproductibilité, reproduire les résultats, reproduire l'expérience
  es: replicar, replicado, replicación, reproducible, reproducibilidad, reproducir los resultados, reproducir el experimento
  de: replizieren, repliziert, replikation, reproduzierbar, reproduzierbarkeit, ergebnisse reproduzieren, ergebnisse wiederholen, nicht reproduzieren
  it: replicare, replicato, replicazione, replicabile, riproducibile, riproducibilità, riprodurre i risultati
  pt: replicar, replicado, replicação, reprodutível, reprodutibilidade, reproduzir os resultados

cite 3 ~ quote, mention, refer, source-person
  en: cite, cited, cites, citing, citation, citations, bibliography, footnote, footnotes, reference list
  fr: citation, citations, bibliographie, note de bas de page, notes de bas de page, références bibliographiques, cité dans, citant
  es: =citar, citado, citada, citando, cita bibliográfica, bibliografía, nota al pie, notas al pie, referencias bibliográficas
  de: zitieren, zitiert, zitat, zitate, literaturverzeichnis, fußnote, fußnoten, quellenangabe, quellenangaben, literaturangabe
  it: citare, citato, citata, citando, citazione, citazioni, bibliografia, nota a piè di pagina, note a piè di pagina
  pt: citar, citado, citada, citando, citação, citações, bibliografia, nota de rodapé, notas de rodapé

co-author 4 ~ author, paper-science, researcher, together
  en: co-author, co-authors, coauthor, co-authored, lead author, first author, senior author, study author, study authors, co-wrote
  fr: coauteur, coauteurs, coautrice, co-auteur, co-auteurs, premier auteur, auteur principal, auteurs de l'étude, cosigné, cosigner
  es: coautor, coautora, coautores, autor principal, primer autor, autores del estudio, firmante del estudio
  de: mitautor, mitautorin, mitautoren, co-autor, co-autoren, ko-autor, hauptautor, erstautor, studienautor, studienautoren, studienautorin, autoren der studie
  it: coautore, coautori, coautrice, autore principale, primo autore, autori dello studio
  pt: coautor, coautora, coautores, co-autor, autor principal, primeiro autor, autores do estudo

# making of studies
hypothesis 3 ~ theory, conjecture, guess, prove
  en: hypothesis, hypotheses, hypothesise, hypothesize, hypothetical, assumption, working assumption, premise, postulate
  fr: hypothèse, hypothèses, hypothétique, présupposé, postulat, prémisse, conjecture
  es: hipótesis, hipotético, hipotética, suposición, supuesto teórico, premisa, postulado
  de: hypothese, hypothesen, hypothetisch, annahme, annahmen, arbeitshypothese, prämisse, these, thesen
  it: ipotesi, ipotetico, ipotetica, ipotizzare, ipotizzato, presupposto, premessa
  pt: hipótese, hipóteses, hipotético, suposição, pressuposto, premissa, postulado

theory 3 ~ hypothesis, idea, science, explain
  en: theory, theories, theoretical, theoretically, theorist, theorists, in theory
  fr: théorie, théories, théorique, théoriquement, théoricien, en théorie
  es: teoría, teorías, teórico, teórica, teóricamente, en teoría
  de: theorie, theorien, theoretisch, theoretiker, in der theorie
  it: teoria, teorie, teorico, teorica, teoricamente, in teoria
  pt: teoria, teorias, teórico, teórica, teoricamente, em teoria

idea 2 ~ propose, think, plan, theory
  en: idea, ideas, brainchild, concept, concepts, notion, brainstorm, thought experiment
  fr: idée, idées, concept, concepts, notion, trouvaille
  es: idea, ideas, concepto, conceptos, noción, ocurrencia
  de: idee, ideen, einfall, einfälle, konzept, konzepte, gedanke, gedanken
  it: idea, idee, concetto, concetti, nozione, trovata
  pt: ideia, ideias, conceito, conceitos, noção

sample 3 ~ specimen, survey, statistics, test, test-subject
  en: sample, samples, sampled, sampling, random sample, sample size, cross-section, test sample, spot check
  fr: échantillon, échantillons, échantillonnage, panel représentatif, taille de l'échantillon, prélèvement, prélèvements
  es: muestra representativa, =muestras, muestreo, tamaño de la muestra, =muestra, muestra aleatoria
  de: stichprobe, stichproben, probe, proben, probenahme, stichprobengröße, stichprobenartig, probeentnahme
  it: =campione, =campioni, campionamento, campione rappresentativo, campione casuale, prelievo, prelievi
  pt: amostra, amostras, amostragem, tamanho da amostra, amostra representativa, amostra aleatória

test-subject 4 ~ participate, volunteer, experiment, patient, sample
  en: test subject, test subjects, study participant, study participants, trial participant, guinea pig, guinea pigs, human subjects, respondent, respondents, interviewee, interviewees, lab rat
  fr: participants à l'étude, sujet d'expérience, sujets d'expérience, cobaye, cobayes, personnes interrogées, répondants, volontaires sains, =sondés
  es: participantes en el estudio, participantes del estudio, sujeto de prueba, sujetos de prueba, conejillo de indias, cobaya, cobayas, encuestados, entrevistados
  de: proband, probanden, probandin, probandinnen, versuchsperson, versuchspersonen, testperson, testpersonen, studienteilnehmer, versuchskaninchen, befragte, befragten, versuchsteilnehmer
  it: partecipanti allo studio, soggetto sperimentale, soggetti sperimentali, =cavia, =cavie, intervistati, volontari sani
  pt: participantes do estudo, sujeito de teste, cobaia, cobaias, entrevistados, inquiridos, voluntários do estudo

control-group 4 ~ placebo, clinical-trial, compare, random
  en: control group, control groups, comparison group, randomised trial, randomized trial, randomised controlled, randomized controlled, treatment group, controlled study
  fr: groupe témoin, groupe de contrôle, groupe contrôle, essai randomisé, étude randomisée, essai contrôlé, étude contrôlée
  es: grupo de control, grupo control, ensayo aleatorizado, estudio aleatorizado, ensayo controlado, estudio controlado, grupo de comparación
  de: kontrollgruppe, kontrollgruppen, vergleichsgruppe, vergleichsgruppen, randomisiert, randomisierte studie, kontrollierte studie, versuchsgruppe
  it: gruppo di controllo, gruppi di controllo, studio randomizzato, trial randomizzato, studio controllato, randomizzato
  pt: grupo de controle, grupo de controlo, grupo controle, ensaio randomizado, estudo randomizado, ensaio controlado, estudo controlado

random 3 ~ chance, sample, uncertain
  en: random, randomly, randomised, randomized, at random, coincidence, coincidental, coincidentally, fluke, haphazard, by chance
  fr: aléatoire, aléatoires, au hasard, hasard, coïncidence, fortuit, fortuite, par hasard, randomisé
  es: aleatorio, aleatoria, al azar, azar, casualidad, coincidencia, fortuito, fortuita, por casualidad
  de: zufällig, zufall, zufälle, zufallsprinzip, zufallsstichprobe, wahllos, willkürlich ausgewählt, koinzidenz
  it: casuale, casualmente, a caso, caso fortuito, coincidenza, coincidenze, fortuito, per caso
  pt: aleatório, aleatória, aleatoriamente, ao acaso, acaso, coincidência, fortuito, por acaso

correlation 4 ~ connect, cause, statistics, relationship
  en: correlation, correlations, correlate, correlated, causality, causal, causal link, causation, associated with, statistical link
  fr: corrélation, corrélations, corrélé, corréler, causalité, lien de causalité, lien causal, lien statistique, associé à
  es: correlación, correlaciones, correlacionado, causalidad, relación causal, nexo causal, relación estadística, asociado a
  de: korrelation, korrelationen, korreliert, korrelieren, kausal*, kausalität, kausalzusammenhang, ursächlich, ursächlicher zusammenhang, statistischer zusammenhang
  it: correlazione, correlazioni, correlato, causalità, nesso causale, nesso di causalità, rapporto causale, associazione statistica
  pt: correlação, correlações, correlacionado, causalidade, nexo causal, relação causal, ligação estatística, associado a

significant-statistics 4 ~ statistics, prove, chance, important
  en: statistically significant, statistical significance, significant difference, statistically insignificant, p-value, confidence interval, not significant
  fr: statistiquement significatif, statistiquement significative, significativité, différence significative, seuil de signification, intervalle de confiance
  es: estadísticamente significativo, estadísticamente significativa, significación estadística, significancia, diferencia significativa, intervalo de confianza
  de: statistisch signifikant, signifikant, signifikanz, signifikanter unterschied, konfidenzintervall, aussagekräftig, aussagekraft
  it: statisticamente significativo, statisticamente significativa, significatività, differenza significativa, intervallo di confidenza
  pt: estatisticamente significativo, estatisticamente significativa, significância, diferença significativa, intervalo de confiança

margin-of-error 4 ~ uncertain, statistics, inaccurate, opinion-poll
  en: margin of error, error margin, statistical error, standard deviation, sampling error, measurement error, deviation, deviations
  fr: marge d'erreur, marges d'erreur, écart type, écart-type, erreur de mesure, erreur statistique, écart par rapport
  es: margen de error, desviación estándar, desviación típica, error de medición, error estadístico, desviaciones
  de: fehlerspanne, fehlertoleranz, fehlermarge, messfehler, standardabweichung, abweichung, abweichungen, statistischer fehler, schwankungsbreite
  it: margine di errore, margine d'errore, deviazione standard, errore di misura, errore statistico, scostamento, scostamenti
  pt: margem de erro, desvio padrão, desvio-padrão, erro de medição, erro estatístico, =desvios

bias 3 ~ unfair, discriminate, distort, preferential, independence
  en: bias, biases, biased, partiality, prejudice, prejudiced, skew, skewed, one-sided, partisan slant, unbiased, impartial
  fr: biais, biaisé, biaisée, partialité, partial, parti pris, préjugé, préjugés, impartial, impartialité, préconçu
  es: sesgo, sesgos, sesgado, sesgada, parcialidad, prejuicio, prejuicios, imparcial, tendencioso, tendenciosa
  de: voreingenommen*, befangen*, befangenheit, verzerrung, verzerrungen, vorurteil, vorurteile, parteiisch, einseitig, unvoreingenommen, unparteiisch, schlagseite
  it: pregiudizio, pregiudizi, parzialità, distorsione, fazioso, imparziale, imparzialità, tendenzioso, prevenuto
  pt: viés, vieses, enviesado, enviesada, parcialidade, preconceito, preconceitos, imparcial, tendencioso, tendenciosa

anomaly 4 ~ strange, mistake, suspect, inconsistent
  en: anomaly, anomalies, anomalous, irregularity, irregularities, outlier, outliers, red flag, red flags, abnormality, oddity, oddities
  fr: anomalie, anomalies, irrégularité, irrégularités, bizarrerie, aberration, aberrations, valeur aberrante
  es: anomalía, anomalías, anómalo, anómala, irregularidad, irregularidades, aberración, valor atípico
  de: anomalie, anomalien, unregelmäßigkeit, unregelmäßigkeiten, auffälligkeit, auffälligkeiten, ausreißer, ungereimtheit, ungereimtheiten
  it: anomalia, anomalie, anomalo, anomala, irregolarità, aberrazione, stranezza, stranezze
  pt: anomalia, anomalias, anómalo, anômalo, irregularidade, irregularidades, aberração, valor atípico

inconsistent 4 ~ contradict, anomaly, wrong, different, inaccurate
  en: inconsistent, inconsistency, inconsistencies, discrepancy, discrepancies, mismatch, does not add up, did not add up, contradictory, at odds with
  fr: incohérent, incohérente, incohérence, incohérences, discordance, discordances, divergence, contradictoire, ne colle pas
  es: incoherente, incoherencia, incoherencias, inconsistente, inconsistencia, inconsistencias, discrepancia, discrepancias, contradictorio, no cuadra
  de: widersprüchlich, widerspruch, widersprüche, unstimmigkeit, unstimmigkeiten, ungereimtheit, ungereimtheiten, diskrepanz, diskrepanzen, inkonsistent
  it: incoerente, incoerenza, incoerenze, incongruenza, incongruenze, discrepanza, discrepanze, contraddittorio, non torna
  pt: incoerente, incoerência, incoerências, inconsistente, inconsistência, inconsistências, discrepância, discrepâncias, contraditório

contradict 3 ~ deny, inconsistent, dispute, disagree
  en: contradict, contradicted, contradiction, contradictions, contradictory, run counter to, ran counter to, belie, belied, fly in the face of
  fr: contredire, contredit, contredisent, contredite, contradiction, contradictions, à l'encontre de, en contradiction
  es: contradecir, contradice, contradicen, contradijo, contradicción, contradicciones, desdecirse
  de: widersprechen, widerspricht, widersprach, widersprochen, widerspruch, widersprüche, im widerspruch
  it: contraddire, contraddice, contraddicono, contraddetto, contraddizione, contraddizioni, in contrasto con
  pt: contradizer, contradiz, contradizem, contradisse, contradição, contradições, desmentir

method 3 ~ process, research, use
  en: method, methods, methodology, methodological, technique, techniques, procedure
  fr: méthode, méthodes, méthodologie, méthodologique, technique, procédé, procédés, démarche
  es: método, métodos, metodología, metodológico, técnica, técnicas, procedimiento
  de: methode, methoden, methodik, methodisch, verfahren, vorgehensweise, herangehensweise, technik
  it: metodo, metodi, metodologia, metodologico, tecnica, tecniche, procedimento, approccio
  pt: método, métodos, metodologia, metodológico, técnica, técnicas, procedimento, abordagem

measurement 3 ~ calculate, sensor, value, examine, analyse
  en: measurement, measurements, measure the, measured at, measuring device, measuring instrument, gauge, calibrate, calibration, thermometer, meter reading, meter readings
  fr: mesurer, mesuré, mesurée, mesurent, mesurage, appareil de mesure, instrument de mesure, =relevés, jauge, étalonnage, thermomètre
  es: medir, mide, midió, medido, medición, mediciones, medidor, instrumento de medición, calibrar, calibración, termómetro
  de: =messen, misst, =maß, gemessen, messung, messungen, messgerät, messgeräte, messwert, messwerte, messinstrument, kalibrieren, thermometer
  it: misurare, misura, misurato, misurata, misurazione, misurazioni, misuratore, strumento di misura, calibrare, taratura, termometro
  pt: medir, mede, mediu, medido, medição, medições, medidor, instrumento de medição, calibrar, calibração, termómetro, termômetro

observe 3 ~ see, watch, notice, study
  en: observe, observed, observation, observations, observer, observers, observational, spotted
  fr: observer, observe, observé, observée, observation, observations, observateur, observateurs
  es: observar, observa, observó, observado, observación, observaciones, observador, observadores
  de: beobachten, beobachtet, beobachtete, beobachtung, beobachtungen, beobachter, beobachterin
  it: osservare, osserva, osservato, osservazione, osservazioni, osservatore, osservatori
  pt: observar, observa, observou, observado, observação, observações, observador, observadores

phenomenon 3 ~ event, trend, strange
  en: phenomenon, phenomena, occurrence, occurrences
  fr: phénomène, phénomènes
  es: fenómeno, fenómenos
  de: phänomen, phänomene, phänomenen, =erscheinung, =erscheinungen
  it: fenomeno, fenomeni
  pt: fenómeno, fenómenos, fenômeno, fenômenos

probability 3 ~ likely, chance, risk, statistics
  en: probability, probabilities, probabilistic, odds of, likelihood, chance of
  fr: probabilité, probabilités, probabiliste, chance sur, chances de, vraisemblance
  es: probabilidad, probabilidades, probabilístico, verosimilitud
  de: wahrscheinlichkeit, wahrscheinlichkeiten, wahrscheinlichkeitsrechnung, eintrittswahrscheinlichkeit
  it: probabilità, probabilistico, verosimiglianza
  pt: probabilidade, probabilidades, probabilístico, chances de, verossimilhança

chance 2 ~ probability, possible, random, opportunity
  en: chance, chances, luck, lucky, luckily, fortunate, fortunately, unlucky, stroke of luck, misfortune
  fr: chance, chances, chanceux, chanceuse, coup de chance, malchance, veine, aubaine
  es: suerte, afortunado, afortunada, afortunadamente, golpe de suerte, mala suerte, desafortunado, por suerte
  de: chance, chancen, glück, glücksfall, zum glück, pech, glücklicherweise, glückspilz
  it: fortuna, fortunato, fortunata, fortunatamente, colpo di fortuna, sfortuna, sfortunato, per fortuna
  pt: sorte, sortudo, afortunado, felizmente, golpe de sorte, azar, azarado, por sorte

opportunity 3 ~ chance, possible, option
  en: opportunity, opportunities, window of opportunity, golden opportunity, opening for, seize the chance
  fr: occasion, occasions, opportunité, opportunités, aubaine
  es: oportunidad, oportunidades, ocasión, ocasiones
  de: gelegenheit, gelegenheiten, chance, chancen, möglichkeit, möglichkeiten
  it: opportunità, occasione, occasioni, chance
  pt: oportunidade, oportunidades, ocasião, ocasiões, chance

proportion 3 ~ percent, part, number, rate
  en: proportion, proportions, ratio, ratios, proportional, proportionate, fraction, share of the
  fr: proportion, proportions, ratio, proportionnel, proportionnelle, fraction, quote-part
  es: proporción, proporciones, ratio, proporcional, fracción, uno de cada, cociente
  de: anteil, anteile, verhältnismäßig, proportion, proportional, prozentual, bruchteil, quote, quoten
  it: proporzione, proporzioni, proporzionale, frazione
  pt: proporção, proporções, rácio, razão entre, proporcional, fração, um em cada

trend 3 ~ develop, statistics, popular, increase, fashion
  en: trend, trends, trending, tendency, tendencies, trajectory, upward trend, downward trend, trend line
  fr: tendance, tendances, évolution, trajectoire, à la hausse, à la baisse
  es: tendencia, tendencias, evolución, trayectoria, al alza, a la baja
  de: trend, trends, tendenz, tendenzen, verlauf, aufwärtstrend, abwärtstrend
  it: tendenza, tendenze, trend, andamento, evoluzione, traiettoria
  pt: tendência, tendências, evolução, trajetória, em alta, em queda

graph 3 ~ statistics, show, image, map
  en: graph, graphs, chart, charts, bar chart, pie chart, diagram, diagrams, infographic, infographics, line graph, plotted
  fr: graphique, graphiques, diagramme, diagrammes, courbe, courbes, infographie, camembert
  es: gráfico, gráficos, gráfica, gráficas, diagrama, diagramas, infografía, curva, curvas
  de: grafik, grafiken, diagramm, diagramme, schaubild, schaubilder, kurve, kurven, infografik, balkendiagramm
  it: grafico, grafici, diagramma, diagrammi, infografica, curva, curve, istogramma
  pt: gráfico, gráficos, diagrama, diagramas, infográfico, curva, curvas

classify 3 ~ kind, sequence, label, group
  en: classify, classified as, classification, classifications, categorise, categorize, categorised, categorized, category, categories, grouped into, pigeonhole
  fr: classifier, classification, classifications, catégorie, catégories, catégoriser, catégorisé, catégorisation, classé comme, classé parmi
  es: clasificar, clasificado, clasificada, clasificación, clasificaciones, categoría, categorías, categorizar, categorizado
  de: klassifizieren, klassifiziert, klassifizierung, einstufen, eingestuft, einstufung, kategorie, kategorien, einordnen, eingeordnet, kategorisieren
  it: classificare, classificato, classificata, classificazione, classificazioni, categoria, categorie, categorizzare, catalogare
  pt: classificar, classificado, classificada, classificação, classificações, categoria, categorias, categorizar

questionnaire 4 ~ survey, question, personality, opinion-poll
  en: questionnaire, questionnaires, quiz, quizzes, personality test, personality quiz, survey form, intelligence test, iq test, multiple choice
  fr: questionnaire, questionnaires, quiz, test de personnalité, formulaire d'enquête, test d'intelligence, test de qi, choix multiple
  es: cuestionario, cuestionarios, quiz, test de personalidad, prueba de personalidad, test de inteligencia, formulario de encuesta
  de: fragebogen, fragebögen, quiz, persönlichkeitstest, persönlichkeitstests, intelligenztest, umfragebogen, multiple choice
  it: questionario, questionari, quiz, test di personalità, test della personalità, test di intelligenza, sondaggio online
  pt: questionário, questionários, quiz, teste de personalidade, teste de inteligência, inquérito, formulário de pesquisa

meta-analysis 4 ~ study, statistics, compare
  en: meta-analysis, meta-analyses, systematic review, review of studies, review of the literature, literature review, pooled data, overview of studies
  fr: méta-analyse, méta-analyses, revue systématique, revue de la littérature, revue d'études, synthèse d'études
  es: metaanálisis, meta-análisis, revisión sistemática, revisiones sistemáticas, revisión de la literatura, revisión bibliográfica
  de: metaanalyse, meta-analyse, metaanalysen, metastudie, übersichtsarbeit, übersichtsstudie, literaturübersicht, überblicksstudie
  it: metanalisi, meta-analisi, revisione sistematica, revisioni sistematiche, revisione della letteratura, rassegna di studi
  pt: meta-análise, metanálise, meta-análises, revisão sistemática, revisões sistemáticas, revisão da literatura

long-term-study 4 ~ study, duration, statistics, health
  en: long-term study, long-term studies, longitudinal study, cohort study, cohort, observational study, follow-up study, field study, case study
  fr: étude de long terme, étude à long terme, étude longitudinale, étude de cohorte, cohorte, étude observationnelle, étude de terrain, étude de cas
  es: estudio a largo plazo, estudio longitudinal, estudio de cohorte, cohorte, estudio observacional, estudio de campo, estudio de caso
  de: langzeitstudie, langzeitstudien, längsschnittstudie, kohortenstudie, kohorte, beobachtungsstudie, feldstudie, fallstudie, verlaufsstudie
  it: studio a lungo termine, studio longitudinale, studio di coorte, coorte, studio osservazionale, studio sul campo, studio di caso
  pt: estudo de longo prazo, estudo a longo prazo, estudo longitudinal, estudo de coorte, coorte, estudo observacional, estudo de campo, estudo de caso

empirical 4 ~ evidence, science, prove, data
  en: empirical, empirically, evidence-based, scientific evidence, scientific proof, scientifically proven, scientific basis, no scientific basis, hard data, raw data
  fr: empirique, empiriquement, preuve scientifique, preuves scientifiques, scientifiquement prouvé, fondement scientifique, base scientifique, données brutes
  es: empírico, empírica, empíricamente, evidencia científica, prueba científica, científicamente probado, base científica, aval científico, datos brutos
  de: empirisch, evidenzbasiert, wissenschaftlich belegt, wissenschaftlich bewiesen, wissenschaftlicher beleg, wissenschaftliche belege, wissenschaftliche grundlage, rohdaten, evidenz
  it: empirico, empirica, empiricamente, evidenza scientifica, prove scientifiche, prova scientifica, scientificamente provato, base scientifica, dati grezzi
  pt: empírico, empírica, empiricamente, evidência científica, evidências científicas, prova científica, cientificamente comprovado, base científica, dados brutos

pseudoscience 4 ~ quack, conspiracy-theory, misinformation, science
  en: pseudoscience, pseudo-science, pseudoscientific, junk science, bad science, unscientific, science denial, climate denier, climate sceptic, climate skeptic, debunked theory
  fr: pseudo-science, pseudoscience, pseudo-scientifique, pseudoscientifique, non scientifique, climatosceptique, climatosceptiques, science bidon, négationnisme scientifique
  es: pseudociencia, seudociencia, pseudocientífico, seudocientífico, acientífico, negacionista, negacionistas, negacionismo, ciencia basura
  de: pseudowissenschaft, pseudowissenschaftlich, unwissenschaftlich, klimaleugner, klimaskeptiker, wissenschaftsleugner, wissenschaftsfeindlich, scheinwissenschaft
  it: pseudoscienza, pseudoscientifico, antiscientifico, non scientifico, negazionista, negazionisti, negazionismo, scienza spazzatura
  pt: pseudociência, pseudocientífico, anticientífico, negacionista, negacionistas, negacionismo, sem base científica

breakthrough 3 ~ find-out, invent, progress, unprecedented, succeed
  en: breakthrough, breakthroughs, milestone, milestones, groundbreaking, ground-breaking, revolutionary, game-changer, game changer, game-changing, pioneering, trailblazing, leap forward
  fr: percée, percées, avancée, avancées, révolutionnaire, étape importante, pionnier, pionnière, bond en avant, =tournant, novateur
  es: avance científico, gran avance, hito, hitos, revolucionario, revolucionaria, pionero, pionera, innovador, salto adelante, rompedor
  de: durchbruch, durchbrüche, meilenstein, meilensteine, bahnbrechend, revolutionär, wegweisend, pionier, pioniere, quantensprung
  it: svolta, svolte, pietra miliare, rivoluzionario, rivoluzionaria, pioniere, pionieristico, innovativo, passo avanti, scoperta rivoluzionaria
  pt: grande avanço, avanço científico, marco histórico, revolucionário, revolucionária, pioneiro, pioneira, inovador, salto em frente

progress 3 ~ improve, breakthrough, develop, growth
  en: progress, advance, advances, advancement, headway, strides, step forward, making strides
  fr: progrès, progresser, progresse, progressé, avancée, avancées, avancement, pas en avant
  es: progreso, progresos, progresar, progresa, avance, avances, avanzar, avanzado, paso adelante
  de: fortschritt, fortschritte, fortschrittlich, vorankommen, vorangekommen, weiterentwicklung, schritt nach vorn
  it: progresso, progressi, progredire, avanzamento, passo avanti, passi avanti
  pt: progresso, progressos, progredir, avanço, avanços, avançar, avançado, passo em frente

ethics 3 ~ moral, immoral, rule
  en: ethics, ethical, ethically, unethical, ethics committee, ethics board, ethics review, institutional review board, ethics rules, bioethics, code of ethics
  fr: éthique, éthiques, comité d'éthique, contraire à l'éthique, déontologie, déontologique, bioéthique, charte éthique
  es: ética, ético, éticos, comité de ética, comité ético, poco ético, deontología, deontológico, bioética, código ético
  de: ethik, ethisch, ethikkommission, ethikrat, ethikkodex, unethisch, bioethik, ethikregeln, standesregeln
  it: etica, etico, etici, comitato etico, non etico, deontologia, deontologico, bioetica, codice etico
  pt: ética, ético, éticos, comité de ética, comitê de ética, antiético, deontologia, deontológico, bioética, código de ética

conflict-of-interest 4 ~ bias, fund, corruption, ethics, independence
  en: conflict of interest, conflicts of interest, competing interests, vested interest, vested interests, financial ties, undisclosed ties, industry-funded, paid by the industry, financial interest
  fr: conflit d'intérêts, conflits d'intérêts, conflit d'intérêt, liens d'intérêts, financé par l'industrie, payé par l'industrie, intérêts financiers
  es: conflicto de intereses, conflictos de intereses, conflicto de interés, vínculos financieros, financiado por la industria, intereses creados, pagado por la industria
  de: interessenkonflikt, interessenkonflikte, interessenskonflikt, interessenkollision, industriefinanziert, von der industrie bezahlt, von der industrie finanziert, finanzielle verbindungen, befangenheit
  it: conflitto di interessi, conflitto d'interessi, conflitti di interesse, conflitti d'interesse, legami finanziari, finanziato dall'industria, pagato dall'industria
  pt: conflito de interesses, conflitos de interesses, conflito de interesse, laços financeiros, financiado pela indústria, interesses instalados, pago pela indústria

research-funding 4 ~ grant, fund, research, university
  en: research funding, research grant, research grants, research budget, funding body, funding agency, science funding, research money, third-party funding
  fr: financement de la recherche, bourse de recherche, subvention de recherche, budget de recherche, crédits de recherche, agence de financement
  es: financiación de la investigación, fondos de investigación, beca de investigación, becas de investigación, subvención para investigación, financiamiento científico
  de: forschungsförderung, forschungsgelder, forschungsmittel, drittmittel, forschungsbudget, forschungsetat, fördermittel, fördergelder, stipendium
  it: finanziamento della ricerca, fondi per la ricerca, fondi di ricerca, borsa di ricerca, finanziamenti alla ricerca, assegno di ricerca
  pt: financiamento da pesquisa, financiamento da investigação, bolsa de investigação, bolsa de pesquisa, verbas de pesquisa, fomento à pesquisa

institute 3 ~ university, research, organisation, laboratory
  en: institute, institutes, research institute, research center, research centre, academy of sciences, learned society, think tank, think-tank, academy
  fr: institut, instituts, institut de recherche, centre de recherche, académie, académie des sciences, société savante, groupe de réflexion
  es: instituto, institutos, instituto de investigación, centro de investigación, academia, academia de ciencias, laboratorio de ideas
  de: institut, institute, instituts, forschungsinstitut, forschungszentrum, forschungseinrichtung, akademie, denkfabrik, thinktank, wissenschaftsakademie
  it: istituto, istituti, istituto di ricerca, centro di ricerca, accademia, accademia delle scienze, centro studi
  pt: instituto, institutos, instituto de pesquisa, centro de investigação, centro de pesquisa, academia, academia de ciências

conference 2 ~ meet, summit, discuss, speech
  en: conference, conferences, symposium, congress, convention, seminar, workshop, panel discussion, keynote, webinar
  fr: conférence, conférences, colloque, colloques, symposium, congrès, séminaire, table ronde, webinaire
  es: conferencia, conferencias, simposio, congreso internacional, coloquio, seminario, ponencia, mesa redonda, jornadas, convención
  de: konferenz, konferenzen, tagung, tagungen, kongress, kongresse, symposium, seminar, fachtagung, podiumsdiskussion, webinar
  it: conferenza, conferenze, convegno, convegni, simposio, congresso, seminario, tavola rotonda
  pt: conferência, conferências, simpósio, colóquio, seminário, palestra, mesa-redonda, convenção, jornadas

historian 3 ~ history, researcher, expert
  en: historian, historians, sociologist, political scientist, social scientist, anthropologist, philosopher, linguist, humanities
  fr: historien, historienne, historiens, sociologue, politologue, politiste, anthropologue, philosophe, économiste, linguiste, sciences humaines
  es: historiador, historiadora, historiadores, sociólogo, politólogo, antropólogo, filósofo, economista, lingüista, ciencias sociales
  de: historiker, historikerin, soziologe, soziologin, politologe, politikwissenschaftler, anthropologe, philosoph, ökonom, ökonomin, linguist, geisteswissenschaft
  it: storico dell'arte, storici, sociologo, sociologa, politologo, antropologo, filosofo, economista, linguista, scienze sociali
  pt: historiador, historiadora, historiadores, sociólogo, cientista político, antropólogo, filósofo, linguista, ciências sociais

# nature
mathematics 4 ~ science, calculate, statistics
  en: mathematics, maths, math, mathematical, mathematician, equation, equations, geometry, algebra, arithmetic
  fr: mathématique, mathématiques, maths, mathématicien, mathématicienne, équation, équations, formule mathématique, géométrie, algèbre, arithmétique
  es: matemática, matemáticas, matemático, ecuación, ecuaciones, fórmula matemática, geometría, álgebra, aritmética
  de: mathematik, mathe, mathematisch, mathematiker, mathematikerin, gleichung, gleichungen, geometrie, algebra, rechenmodell
  it: matematica, matematico, matematici, equazione, equazioni, formula matematica, geometria, algebra, aritmetica
  pt: matemática, matemático, equação, equações, fórmula matemática, geometria, álgebra, aritmética

physics 3 ~ science, scientist, atom, energy
  en: physics, physicist, physicists, particle physics, gravity, quantum, quantum physics, laser, lasers, particle accelerator, =relativity
  fr: physicien, physicienne, physiciens, sciences physiques, gravité terrestre, quantique, =laser, accélérateur de particules, physique quantique, =relativité
  es: físico nuclear, física cuántica, cuántico, cuántica, gravedad terrestre, =relatividad, láser, acelerador de partículas, físicos teóricos
  de: physik, physikalisch, physiker, physikerin, schwerkraft, quanten*, quantenphysik, relativitätstheorie, laser, teilchenbeschleuniger
  it: fisico nucleare, fisica quantistica, quantistico, quantistica, gravità terrestre, =relatività, laser, acceleratore di particelle
  pt: físico nuclear, física quântica, quântico, quântica, gravidade terrestre, =relatividade, laser, acelerador de partículas

atom 3 ~ physics, nuclear, molecule, chemical
  en: atom, atoms, atomic, particle, particles, proton, neutron, ion, isotope, =electron, =electrons
  fr: atome, atomes, atomique, particule, particules, électron, proton, neutron, isotope
  es: átomo, átomos, atómico, atómica, partícula, partículas, electrón, protón, neutrón, isótopo
  de: atom, atome, atomen, atomar, teilchen, partikel, elektron, elektronen, proton, neutron, isotop, isotope
  it: atomo, atomi, atomico, atomica, particella, particelle, elettrone, protone, neutrone, isotopo
  pt: átomo, átomos, atómico, atômico, partícula, partículas, elétron, eletrão, próton, protão, nêutron, isótopo

molecule 4 ~ chemical, atom, cell, active-ingredient
  en: molecule, molecules, molecular, enzyme, enzymes, protein, proteins, amino acid, polymer
  fr: molécule, molécules, moléculaire, enzyme, enzymes, protéine, protéines, acide aminé, polymère
  es: molécula, moléculas, molecular, enzima, enzimas, proteína, proteínas, aminoácido, polímero
  de: molekül, moleküle, molekülen, molekular, enzym, enzyme, protein, proteine, eiweiß, eiweiße, polymer
  it: molecola, molecole, molecolare, enzima, enzimi, proteina, proteine, amminoacido, polimero
  pt: molécula, moléculas, molecular, enzima, enzimas, proteína, proteínas, aminoácido, polímero

biology 4 ~ science, animal, gene, cell
  en: biology, biologist, biologists, biological, biologically, zoologist, botanist, botany, zoology, evolution, evolutionary, natural selection
  fr: biologie, biologiste, biologistes, biologique, zoologue, botaniste, botanique, théorie de l'évolution, sélection naturelle
  es: biología, biólogo, bióloga, biólogos, biológico, biológica, zoólogo, botánico, botánica, teoría de la evolución, selección natural
  de: biologie, biologe, biologin, biologen, biologisch, zoologe, botaniker, botanik, evolution, evolutionär, natürliche auslese
  it: biologia, biologo, biologa, biologi, biologico, biologica, zoologo, botanico, botanica, teoria dell'evoluzione, selezione naturale
  pt: biologia, biólogo, bióloga, biólogos, biológico, biológica, zoólogo, botânico, botânica, teoria da evolução, seleção natural

dna-test 4 ~ gene, test, relative, identify, biometric
  en: dna test, dna tests, dna testing, genetic test, genetic testing, paternity test, genome sequencing, gene sequencing, dna sample, dna profile, dna database, genealogy, ancestry
  fr: test adn, tests adn, test génétique, tests génétiques, test de paternité, séquençage, empreinte génétique, généalogie, profil génétique, adn
  es: prueba de adn, pruebas de adn, test de adn, prueba genética, test genético, prueba de paternidad, secuenciación, genealogía, perfil genético, adn
  de: dna-test, dna-tests, gentest, gentests, vaterschaftstest, genanalyse, genomsequenzierung, sequenzierung, ahnenforschung, dna-analyse, erbgutanalyse
  it: test del dna, esame del dna, test genetico, test genetici, test di paternità, sequenziamento, genealogia, profilo genetico, dna
  pt: teste de dna, teste de adn, testes de dna, exame de dna, teste genético, teste de paternidade, sequenciamento, sequenciação, genealogia, perfil genético

animal-testing 4 ~ experiment, animal, laboratory, torture
  en: animal testing, animal experiment, animal experiments, animal research, lab animal, laboratory animal, lab mice, lab mouse, tested on animals, mice, rodents, monkeys, primates, animal cruelty, rats
  fr: expérimentation animale, expériences sur les animaux, tests sur les animaux, animaux de laboratoire, souris de laboratoire, =singes, rongeurs, primates, testé sur des animaux, cruauté envers les animaux
  es: experimentación animal, experimentos con animales, pruebas con animales, animales de laboratorio, ratones, ratas, monos, roedores, primates, probado en animales, maltrato animal
  de: tierversuch, tierversuche, tierversuchen, versuchstier, versuchstiere, versuchstieren, labormäuse, mäuse, ratten, affen, primaten, tierquälerei, an tieren getestet
  it: sperimentazione animale, esperimenti sugli animali, test sugli animali, animali da laboratorio, topi, ratti, scimmie, roditori, =primati, testato sugli animali, vivisezione
  pt: experimentação animal, experiências com animais, testes em animais, animais de laboratório, camundongos, ratos, macacos, roedores, primatas, testado em animais

astronomy 3 ~ space, planet, telescope, scientist
  en: astronomy, astronomer, astronomers, astronomical, astrophysicist, astrophysics, galaxy, galaxies, black hole, cosmos, solar system, observatory, =universe
  fr: astronomie, astronome, astronomes, astronomique, astrophysicien, galaxie, galaxies, trou noir, cosmos, système solaire, observatoire astronomique
  es: astronomía, astrónomo, astrónoma, astrónomos, astrofísico, galaxia, galaxias, agujero negro, cosmos, sistema solar, observatorio astronómico, universo
  de: astronomie, astronom, astronomin, astronomen, astronomisch, astrophysiker, galaxie, galaxien, schwarzes loch, weltall, universum, sonnensystem, sternwarte
  it: astronomia, astronomo, astronoma, astronomi, astrofisico, galassia, galassie, buco nero, cosmo, sistema solare, osservatorio astronomico, universo
  pt: astronomia, astrónomo, astrônomo, astrônomos, astrofísico, galáxia, galáxias, buraco negro, cosmos, sistema solar, observatório astronómico, universo

planet 4 ~ space, astronomy, world
  en: planet, planets, planetary, asteroid, asteroids, comet, meteorite, lunar, moon, exoplanet, mars mission, extraterrestrial, alien life
  fr: planète, planètes, astéroïde, astéroïdes, comète, météorite, lunaire, lune, exoplanète, extraterrestre, extraterrestres
  es: planetas, asteroide, asteroides, cometa, meteorito, lunar, luna, exoplaneta, extraterrestre, extraterrestres, vida extraterrestre
  de: planet, planeten, asteroid, asteroiden, komet, meteorit, mond, mondlandung, exoplanet, außerirdisch*, außerirdische
  it: pianeti, asteroide, asteroidi, cometa, meteorite, lunare, luna, esopianeta, extraterrestre, extraterrestri, alieni
  pt: planetas, asteroide, asteroides, =cometa, meteorito, lunar, lua, exoplaneta, extraterrestre, extraterrestres, alienígena

telescope 4 ~ astronomy, laboratory, see, device
  en: telescope, telescopes, microscope, microscopes, microscopic, binoculars, magnifying glass, lens, lenses, optics
  fr: télescope, télescopes, microscope, microscopes, microscopique, jumelles, =loupe, =lentille, =lentilles, optique
  es: telescopio, telescopios, microscopio, microscopios, microscópico, prismáticos, lupa, =lente, =lentes, óptica
  de: teleskop, teleskope, mikroskop, mikroskope, mikroskopisch, fernglas, lupe, linse, linsen, optik
  it: telescopio, telescopi, microscopio, microscopi, microscopico, binocolo, lente d'ingrandimento, =lenti, ottica
  pt: telescópio, telescópios, microscópio, microscópios, microscópico, binóculos, lupa, =lente, =lentes, óptica

fossil 4 ~ archaeology, animal, history, old
  en: fossil, fossils, dinosaur, dinosaurs, prehistoric, paleontologist, palaeontologist, mammoth, extinct species
  fr: fossile, fossiles, dinosaure, dinosaures, préhistorique, paléontologue, mammouth, préhistoire
  es: fósil, fósiles, dinosaurio, dinosaurios, prehistórico, paleontólogo, mamut, prehistoria
  de: fossil, fossilien, dinosaurier, saurier, prähistorisch, urzeit, paläontologe, mammut, vorgeschichtlich
  it: fossile, fossili, dinosauro, dinosauri, preistorico, paleontologo, mammut, preistoria
  pt: fóssil, fósseis, dinossauro, dinossauros, pré-histórico, paleontólogo, mamute, pré-história

archaeology 4 ~ history, museum, fossil, find
  en: archaeology, archeology, archaeologist, archaeologists, archaeological, excavate, excavated, excavation, excavations, artefact, artefacts, artifact, artifacts, dig site, antiquities
  fr: archéologie, archéologue, archéologues, archéologique, =fouilles, chantier de fouilles, vestige, vestiges, antiquités, artefact
  es: arqueología, arqueólogo, arqueóloga, arqueólogos, arqueológico, excavación, excavaciones, excavar, yacimiento, vestigios, antigüedades
  de: archäologie, archäologe, archäologin, archäologen, archäologisch, ausgrabung, ausgrabungen, ausgegraben, fundstück, fundstücke, fundstätte, antiken
  it: archeologia, archeologo, archeologa, archeologi, archeologico, scavo, scavi, reperto, reperti, antichità
  pt: arqueologia, arqueólogo, arqueóloga, arqueólogos, arqueológico, escavação, escavações, escavar, vestígios, antiguidades

expedition 3 ~ travel, research, find-out
  en: expedition, expeditions, explorer, explorers, exploration, voyage of discovery, fieldwork, research vessel, research station
  fr: expédition, expéditions, explorateur, explorateurs, exploration, navire de recherche, station de recherche, travail de terrain
  es: expedición, expediciones, explorador, exploradores, exploración, buque de investigación, estación científica, trabajo de campo
  de: expedition, expeditionen, entdecker, erkundung, forschungsreise, forschungsschiff, forschungsstation, feldforschung, forschungsreisende
  it: spedizione scientifica, spedizioni scientifiche, esploratore, esploratori, esplorazione, nave da ricerca, stazione di ricerca, lavoro sul campo
  pt: expedição, expedições, =explorador, =exploradores, exploração espacial, navio de pesquisa, estação científica, trabalho de campo

# university and school
phd-student 4 ~ researcher, university, degree, student
  en: phd student, phd students, doctoral student, doctoral candidate, postdoc, postdoctoral, doctoral supervisor, thesis supervisor, research assistant, junior researcher, doctoral thesis
  fr: doctorant, doctorante, doctorants, thésard, post-doctorant, postdoc, directeur de thèse, directrice de thèse, thèse, assistant de recherche, jeune chercheur
  es: doctorando, doctoranda, doctorandos, estudiante de doctorado, posdoctoral, director de tesis, tesis doctoral, ayudante de investigación, tesis
  de: doktorand, doktorandin, doktoranden, doktorandinnen, postdoc, postdocs, doktorvater, doktormutter, promovieren, promoviert, dissertation, nachwuchsforscher, promotionsstudent
  it: dottorando, dottoranda, dottorandi, dottorato, post-doc, relatore di tesi, tesi di dottorato, =assegnista, ricercatore precario, tesi
  pt: doutorando, doutoranda, doutorandos, doutoramento, doutorado, pós-doutorado, orientador de tese, tese de doutorado, tese de doutoramento, bolseiro, tese

dean 4 ~ university, professor, president, leader
  en: dean, deans, rector, provost, vice-chancellor, university president, university chancellor, faculty head, university management
  fr: doyen de la faculté, doyenne, recteur, rectrice, rectorat, président d'université, présidente d'université, présidence de l'université
  es: decano, decana, rector, rectora, rectorado, vicerrector, presidente de la universidad
  de: dekan, dekanin, rektor, rektorin, rektorat, universitätspräsident, hochschulpräsident, unileitung, hochschulleitung, universitätsleitung
  it: rettore, rettrice, rettorato, preside di facoltà, prorettore, presidente dell'università
  pt: reitor, reitora, reitoria, decano, vice-reitor, diretor da faculdade, presidente da universidade

lecture 3 ~ speech, teach, university, conference
  en: lecture, lectures, lectured, lecturing, lecture hall, seminar, seminars, online course, crash course
  fr: cours magistral, cours magistraux, amphithéâtre, amphi, cours en ligne, séminaire, séminaires, cours à l'université
  es: clase magistral, clases magistrales, conferencia magistral, seminario, seminarios, curso en línea, aula magna, curso, cursos
  de: vorlesung, vorlesungen, hörsaal, hörsäle, seminar, seminare, kurs, kurse, kursen, onlinekurs, lehrveranstaltung, vortrag, vorträge
  it: lezione universitaria, lezioni universitarie, aula magna, seminario, seminari, =corso, =corsi, corso online
  pt: aula magna, palestra, palestras, seminário, seminários, curso, cursos, curso online, anfiteatro

lesson 3 ~ teach, school, learn, lecture
  en: lesson, lessons, school lesson, class time, tuition, in class, language lessons, private lessons, =classes
  fr: leçon, leçons, cours particulier, cours particuliers, heure de cours, heures de cours, salle de cours, en classe
  es: lección, lecciones, clases, clase particular, clases particulares, hora de clase, en clase, =aula, =aulas
  de: unterricht, unterrichtsstunde, lektion, lektionen, schulstunde, schulstunden, nachhilfe, nachhilfeunterricht, schulunterricht
  it: lezione, lezioni, ripetizioni private, ora di lezione, ore di lezione, in classe, lezioni private
  pt: lição, lições, aula, aulas, aula particular, aulas particulares, explicador, em sala de aula

homework 4 ~ school, student, learn, write
  en: homework, school assignment, essay, essays, term paper, coursework, classwork, study for the exam, seminar paper
  fr: devoirs à la maison, devoir scolaire, devoirs scolaires, dissertation, dissertations, mémoire de fin d'études, aide aux devoirs, copie d'élève
  es: deberes escolares, deberes, tarea escolar, tareas escolares, ensayo académico, trabajo de fin, redacción escolar
  de: hausaufgabe, hausaufgaben, hausarbeit, hausarbeiten, schulaufgaben, schulaufsatz, seminararbeit, referat, referate, facharbeit
  it: compiti a casa, compiti per casa, compito in classe, tema scolastico, tesina, compiti scolastici
  pt: trabalho de casa, trabalhos de casa, lição de casa, dever de casa, deveres de casa, redação escolar, trabalho escolar

grade-school 2 ~ exam, student, judge, teacher, rank
  en: school grades, exam grade, exam grades, exam result, exam results, report card, grade point, marking, exam marks, top grades, grading, grade inflation, gcse, a-level
  fr: bulletin scolaire, bulletin de notes, notes scolaires, relevé de notes, résultats du bac, résultats scolaires, résultats d'examen
  es: calificación, calificaciones, boletín de notas, notas escolares, resultado del examen, resultados del examen, nota media, sobresaliente
  de: schulnote, schulnoten, note, noten, notengebung, zeugnis, zeugnisse, prüfungsergebnis, prüfungsergebnisse, abiturnote, notendurchschnitt, benotung, benotet
  it: pagella, pagelle, voti scolastici, voto di maturità, voto d'esame, risultati degli esami, media dei voti
  pt: boletim escolar, notas escolares, notas dos exames, resultado do exame, resultados dos exames, nota do exame, média final

enrol 4 ~ university, school, sign-up, accept, student
  en: enrol, enroll, enrolled, enrolment, enrollment, university admission, college admission, admissions, admissions scandal, university place, matriculate, intake of students
  fr: admission à l'université, admissions, inscription à l'université, inscrit à l'université, inscrits, effectifs étudiants, étudiants inscrits, concours d'entrée, inscriptions universitaires
  es: matricularse, matriculado, matriculada, matrícula, matriculación, admisión universitaria, inscripción, inscribirse, inscrito, admisiones
  de: immatrikuliert, immatrikulation, einschreibung, eingeschrieben, studienplatz, studienplätze, numerus clausus, zulassung zum studium, studienanfänger, einschulung, eingeschult
  it: immatricolarsi, immatricolato, immatricolazione, immatricolazioni, iscrizione all'università, iscritto all'università, iscrizioni, ammissione all'università, test d'ingresso
  pt: matricular, matriculado, matriculada, matrícula, matrículas, admissão universitária, ingresso na universidade, inscrição, inscrito, vestibular

tuition-fee 4 ~ fee, university, student, debt, scholarship
  en: tuition fee, tuition fees, tuition, college tuition, school fees, student loan, student loans, student debt, cost of college
  fr: frais de scolarité, frais d'inscription, droits d'inscription, prêt étudiant, prêts étudiants, dette étudiante, frais universitaires
  es: tasas universitarias, tasa de matrícula, costes de matrícula, préstamo estudiantil, préstamos estudiantiles, deuda estudiantil, colegiatura, cuota escolar
  de: studiengebühr, studiengebühren, schulgeld, studienkredit, studienkredite, bafög, studienbeiträge, studienschulden
  it: tasse universitarie, retta scolastica, rette scolastiche, prestito studentesco, debito studentesco, tasse scolastiche
  pt: propina universitária, propinas universitárias, mensalidade escolar, mensalidades, empréstimo estudantil, dívida estudantil, taxa de matrícula

scholarship 4 ~ grant, student, university, award
  en: scholarship, scholarships, bursary, bursaries, fellowship, fellowships, stipend, stipends, student grant, student grants
  fr: bourse d'études, bourses d'études, boursier, boursière, boursiers, bourse universitaire, allocation d'études
  es: beca, becas, becado, becada, becario, becarios, becaria
  de: stipendium, stipendien, stipendiat, stipendiatin, stipendiaten, begabtenförderung
  it: borsa di studio, borse di studio, =borsista, =borsisti
  pt: bolsa de estudo, bolsa de estudos, bolsas de estudo, bolsista, bolseiro, bolsistas

graduate 4 ~ degree, student, university
  en: graduate, graduates, graduated, graduation, graduating, graduation ceremony, alumnus, alumni, alumna, university leaver, school leaver, dropout, college dropout
  fr: jeune diplômé, jeunes diplômés, diplômé de, diplômée de, ancien élève, anciens élèves, remise des diplômes, bachelier, bacheliers
  es: graduado, graduada, graduarse, se graduó, graduación, licenciado, licenciada, =titulado, exalumno, exalumnos, egresado, egresados
  de: absolvent, absolventin, absolventen, hochschulabsolvent, uniabsolvent, abschlussfeier, abiturient, abiturienten, alumni, ehemalige studenten, studienabschluss
  it: laureato, laureata, laureati, laurearsi, laureando, laurea, diplomato, diplomati, ex studente, ex alunni
  pt: graduado, graduada, graduar-se, formado em, =licenciado, =licenciada, licenciatura, formatura, ex-aluno, ex-alunos, diplomado

truancy 4 ~ school, absent, fail, teenager
  en: truancy, truant, truants, school dropout, school dropouts, drop out of school, dropped out of school, skip school, skipped school, school absence, absenteeism, homeschooling, school ban
  fr: décrochage scolaire, décrocheur, décrocheurs, absentéisme, absentéisme scolaire, école buissonnière, sécher les cours, instruction à domicile, déscolarisé
  es: abandono escolar, deserción escolar, fracaso escolar, absentismo, absentismo escolar, ausentismo, hacer novillos, educación en casa
  de: schulabbrecher, schulabbruch, studienabbrecher, studienabbruch, schulschwänzer, schwänzen, schwänzt, schule geschwänzt, fehlzeiten, hausunterricht
  it: abbandono scolastico, dispersione scolastica, assenteismo, marinare la scuola, istruzione parentale, assenze scolastiche
  pt: abandono escolar, evasão escolar, insucesso escolar, absentismo, absenteísmo, faltar às aulas, ensino doméstico

absent 4 ~ lack, leave, school, sick-leave
  en: absent, absence, absences, absentee, absentees, no-show, failed to show up, did not show up, stayed away
  fr: absent, absente, absents, absence, absences, ne s'est pas présenté, faire défection
  es: ausente, ausentes, ausencia, ausencias, ausentarse, no se presentó
  de: abwesend, abwesenheit, fehlzeit, ferngeblieben, fernbleiben, nicht erschienen, abwesende
  it: assente, assenti, assenza, assenze, assentarsi, non si è presentato
  pt: ausente, ausentes, ausência, ausências, ausentar-se, não compareceu, =faltou

kindergarten 4 ~ school, child, care, babysitter
  en: kindergarten, nursery school, preschool, pre-school, daycare, day care, day-care, childcare, child care, playgroup, creche, nursery
  fr: crèche, crèches, école maternelle, jardin d'enfants, garderie, garde d'enfants, halte-garderie, assistante maternelle
  es: guardería, guarderías, jardín de infancia, preescolar, escuela infantil, educación infantil, jardín infantil, cuidado infantil
  de: kindergarten, kindergärten, kita, kitas, krippe, kinderkrippe, kindertagesstätte, kinderbetreuung, vorschule, erzieherin, erzieherinnen, erzieher
  it: asilo nido, asili nido, scuola materna, scuola dell'infanzia, asilo infantile, nido d'infanzia, maestra d'asilo
  pt: creche, creches, jardim de infância, pré-escola, pré-escolar, educação infantil, infantário

curriculum 4 ~ education, school, teach, textbook
  en: curriculum, curricula, syllabus, school subject, school subjects, lesson plan, sex education, religious education, timetable, reading list
  fr: programme scolaire, programmes scolaires, matière scolaire, matières scolaires, cursus, éducation sexuelle, emploi du temps, plan d'études
  es: plan de estudios, planes de estudio, programa escolar, asignatura, asignaturas, temario, educación sexual, currículo
  de: lehrplan, lehrpläne, lehrplänen, schulfach, schulfächer, stundenplan, sexualkunde, religionsunterricht, studienplan, unterrichtsfach
  it: programma scolastico, programmi scolastici, materia scolastica, materie scolastiche, piano di studi, educazione sessuale, orario scolastico
  pt: currículo escolar, programa escolar, grade curricular, plano de estudos, disciplina escolar, educação sexual, conteúdo programático

textbook 4 ~ book, school, curriculum, manual
  en: textbook, textbooks, schoolbook, schoolbooks, workbook, exercise book, teaching material, teaching materials, course material, blackboard, whiteboard
  fr: manuel scolaire, manuels scolaires, livre scolaire, livres scolaires, cahier d'exercices, matériel pédagogique, tableau noir
  es: libro de texto, libros de texto, manual escolar, libro escolar, material didáctico, cuaderno, pizarra
  de: schulbuch, schulbücher, schulbüchern, lehrbuch, lehrbücher, schulheft, arbeitsheft, lehrmaterial, unterrichtsmaterial, lernmaterial
  it: libro di testo, libri di testo, manuale scolastico, libro scolastico, libri scolastici, quaderno, materiale didattico, lavagna
  pt: livro didático, livros didáticos, manual escolar, manuais escolares, livro escolar, caderno, material didático, quadro-negro, lousa

headteacher 4 ~ school, teacher, leader
  en: headteacher, head teacher, headmaster, headmistress, school principal, principal of the school, school board, school management, school head, superintendent
  fr: directeur d'école, directrice d'école, chef d'établissement, proviseur, proviseure, principal du collège, direction de l'école
  es: director del colegio, directora del colegio, director de la escuela, directora de la escuela, director del instituto, dirección del centro, junta escolar
  de: schulleiter, schulleiterin, schulleitung, schuldirektor, direktorin der schule, rektor der schule, schulvorstand
  it: preside, dirigente scolastico, dirigente scolastica, direttore scolastico, direttrice della scuola
  pt: diretor da escola, diretora da escola, direção da escola, diretor escolar, diretora escolar, conselho escolar

literacy 4 ~ read, write, education, learn
  en: literacy, illiterate, illiteracy, learn to read, learning to read, reading skills, spelling, grammar, dyslexia, dyslexic, handwriting, =literate
  fr: alphabétisation, analphabète, analphabétisme, illettré, illettrisme, apprendre à lire, orthographe, grammaire, dyslexie, dyslexique
  es: alfabetización, analfabeto, analfabetismo, aprender a leer, comprensión lectora, ortografía, gramática, dislexia, disléxico
  de: alphabetisierung, analphabet, analphabeten, analphabetismus, lesekompetenz, lesen lernen, lesen und schreiben, rechtschreibung, grammatik, legasthenie, handschrift
  it: alfabetizzazione, analfabeta, analfabeti, analfabetismo, imparare a leggere, ortografia, grammatica, dislessia, dislessico
  pt: alfabetização, analfabeto, analfabetismo, aprender a ler, ortografia, gramática, dislexia, disléxico

skill 2 ~ can, know, capacity, learn, talent
  en: skill, skills, skilled, ability, abilities, competence, competency, know-how, aptitude, prowess, unskilled, qualification, qualifications, qualified
  fr: compétence, compétences, savoir-faire, aptitude, aptitudes, habileté, talent, qualifié, qualifiée, qualification, qualifications
  es: habilidad, habilidades, destreza, destrezas, capacidad, capacidades, competencia profesional, aptitud, cualificado, cualificación, pericia
  de: fähigkeit, fähigkeiten, fertigkeit, fertigkeiten, kompetenz, kompetenzen, know-how, qualifiziert, qualifikation, qualifikationen, geschick
  it: abilità, competenza, competenze, capacità, destrezza, attitudine, qualificato, qualifica, perizia
  pt: habilidade, habilidades, competência, competências, destreza, aptidão, capacidade, qualificado, qualificação, qualificações, perícia

talent 3 ~ skill, famous, clever
  en: talent, talents, talented, gifted, giftedness, genius, prodigy, child prodigy, whizz-kid, whiz kid, promising young, mastermind
  fr: talent, talents, talentueux, talentueuse, surdoué, surdouée, doué, douée, génie, prodige, petit prodige, jeune prodige
  es: talento, talentos, talentoso, talentosa, superdotado, genio, genios, prodigio, niño prodigio, dotado, joven promesa
  de: talent, talente, talentiert, begabt, begabung, hochbegabt, genie, genies, wunderkind, naturtalent, genial
  it: talento, talenti, talentuoso, dotato, geniale, genio, prodigio, bambino prodigio, superdotato
  pt: talento, talentos, talentoso, talentosa, superdotado, génio, gênio, prodígio, menino-prodígio, dotado

intelligence-mind 4 ~ brain, think, talent, skill
  en: iq, clever, cleverness, smart people, intellect, intellectual, cognitive, bright student, brainpower, human intelligence
  fr: quotient intellectuel, intelligent, intelligente, intellect, intellectuel, intellectuelle, cognitif, cognitive
  es: coeficiente intelectual, inteligente, inteligentes, intelecto, intelectual, cognitivo, cognitiva
  de: intelligenzquotient, intelligent, klug, kluge, schlau, intellekt, intellektuell, kognitiv, menschliche intelligenz, =verstand, scharfsinn
  it: quoziente intellettivo, intelligente, intelligenti, intelletto, intellettuale, cognitivo, cognitiva, brillante
  pt: quociente de inteligência, inteligente, inteligentes, intelecto, intelectual, cognitivo, cognitiva

memory 3 ~ remember, brain, forget
  en: memory, memories, memorise, memorize, recollection, recollections, recall, memory loss, amnesia, short-term memory, forgetful
  fr: mémoire, mémoires, mémoriser, mémorisé, souvenir, souvenirs, amnésie, trou de mémoire
  es: memoria, memorias, memorizar, recuerdo, recuerdos, amnesia, desmemoria
  de: gedächtnis, erinnerung, erinnerungen, gedächtnislücke, gedächtnisverlust, auswendig, amnesie, erinnerungsvermögen
  it: memoria, memorie, memorizzare, ricordo, ricordi, amnesia, smemorato
  pt: memória, memórias, memorizar, lembrança, lembranças, =recordação, =recordações, amnésia

personality 3 ~ behave, identity, psychologist, profile
  en: personality, personality trait, personality traits, character trait, character traits, temperament, psychological profile, psychographic, psychographics, extrovert, introvert, neurotic, narcissist, narcissistic
  fr: personnalité, trait de caractère, traits de caractère, tempérament, profil psychologique, psychographique, extraverti, introverti, névrosé, narcissique, trait de personnalité
  es: personalidad, rasgo de personalidad, rasgos de personalidad, carácter, temperamento, perfil psicológico, psicográfico, extrovertido, introvertido, neurótico, narcisista
  de: persönlichkeit, persönlichkeitsmerkmal, persönlichkeitsmerkmale, persönlichkeitsprofil, charakterzug, charakterzüge, charakter, temperament, psychologisches profil, psychografisch, introvertiert, extrovertiert, narzisst, narzisstisch
  it: personalità, tratto della personalità, tratti della personalità, carattere, temperamento, profilo psicologico, psicografico, estroverso, introverso, nevrotico, narcisista
  pt: personalidade, traço de personalidade, traços de personalidade, caráter, temperamento, perfil psicológico, psicográfico, extrovertido, introvertido, neurótico, narcisista

emotion 3 ~ feel, happy, sad, anger
  en: emotion, emotions, emotional, emotionally, emotional contagion, mood, moods, state of mind, sentiment, outpouring
  fr: émotion, émotions, émotionnel, émotionnelle, humeur, humeurs, contagion émotionnelle, état d'esprit, ressenti
  es: emoción, emociones, emocional, estado de ánimo, contagio emocional, humor, sentimiento, sentimientos
  de: emotion, emotionen, emotional, stimmung, stimmungen, gemütszustand, laune, launen, gefühlslage, gefühlszustand, gefühlsansteckung
  it: emozione, emozioni, emotivo, emotiva, stato d'animo, umore, umori, contagio emotivo, sentimento, sentimenti
  pt: emoção, emoções, emocional, estado de espírito, humor, contágio emocional, sentimento, sentimentos

motivate 3 ~ encourage, reason
  en: motivate, motivated, motivation, motivations, incentive, incentives, inspire, inspired, inspiration, inspiring, spur on, drive to succeed
  fr: motiver, motivé, motivée, motivation, motivations, incitation, inspirer, inspiré, inspiration, inspirant, stimuler
  es: motivar, motivado, motivada, motivación, motivaciones, incentivo, incentivos, inspirar, inspirado, inspiración, estimular
  de: motivieren, motiviert, motivation, ansporn, anspornen, anreiz, anreize, inspirieren, inspiriert, inspiration, antrieb
  it: motivare, motivato, motivazione, motivazioni, incentivo, incentivi, ispirare, ispirato, ispirazione, stimolare, stimolo
  pt: motivar, motivado, motivada, motivação, motivações, incentivo, incentivos, inspirar, inspirado, inspiração, estimular

unconscious-mind 4 ~ brain, psychologist, influence
  en: unconscious bias, subconscious, subconsciously, unconsciously, subliminal, instinct, instincts, instinctive, gut feeling, intuition, intuitive
  fr: inconscient collectif, inconsciemment, subconscient, subliminal, instinct, instincts, instinctif, intuition, intuitif
  es: subconsciente, inconscientemente, subliminal, instinto, instintos, instintivo, intuición, intuitivo, =corazonada
  de: unterbewusst*, unterbewusstsein, unbewusst, unterschwellig, instinkt, instinkte, instinktiv, bauchgefühl, intuition, intuitiv
  it: subconscio, inconsciamente, inconscio, subliminale, istinto, istinti, istintivo, intuizione, intuitivo
  pt: subconsciente, inconscientemente, subliminar, instinto, instintos, instintivo, intuição, intuitivo

concentration 4 ~ attention, think, learn
  en: concentrate on, concentration span, attention span, attention deficit, adhd, hyperactive, hyperactivity, distract, distracted, distraction, distractions, lack of concentration
  fr: se concentrer, capacité d'attention, trouble de l'attention, trouble du déficit, tdah, hyperactif, hyperactivité, distraire, distrait, distraction, distractions
  es: concentrarse, capacidad de atención, déficit de atención, tdah, hiperactivo, hiperactividad, distraer, distraído, distracción, distracciones
  de: konzentrieren, konzentriert, aufmerksamkeitsspanne, konzentrationsfähigkeit, aufmerksamkeitsdefizit, adhs, hyperaktiv, ablenken, abgelenkt, ablenkung, ablenkungen
  it: concentrarsi, soglia di attenzione, capacità di attenzione, deficit di attenzione, adhd, iperattivo, iperattività, distrarre, distratto, distrazione, distrazioni
  pt: concentrar-se, capacidade de atenção, défice de atenção, déficit de atenção, tdah, hiperativo, hiperatividade, distrair, distraído, distração, distrações

# forms for concepts that stand elsewhere
study 2
  en: research findings, scientific study, study found, study suggests, new study, report in the journal
  fr: enquête scientifique, travaux scientifiques, recherches montrent, étude scientifique, étude menée
  es: estudio, estudios, estudiado, investigación científica, estudio científico, trabajo de investigación, estudio publicado
  de: studienergebnis, studienergebnisse, forschungsbericht, forschungsergebnis, forschungsergebnisse, untersuchungen, studienleiter
  it: studio, studi, ricerca scientifica, studio scientifico, indagine scientifica, tesi, studio pubblicato
  pt: estudo, estudos, estudado, pesquisa científica, estudo científico, trabalho de investigação, estudo publicado
research 2
  en: research work, research project, inquiry into, investigational, research programme, scientific research
  fr: projet de recherche, recherche scientifique, équipe de recherche, travail de recherche, recherche et développement
  es: investigación, investigaciones, investigar, proyecto de investigación, investigación y desarrollo, equipo de investigación
  de: forschungsprojekt, forschungsprojekte, forschungsteam, forscht, erforschung, forschungsarbeit, forschung und entwicklung, forschungsgruppe
  it: ricerca, ricerche, progetto di ricerca, ricerca e sviluppo, gruppo di ricerca, équipe di ricerca
  pt: pesquisa, pesquisas, investigação, investigações, pesquisar, projeto de pesquisa, projeto de investigação, equipa de investigação
researcher 3
  en: investigator, principal investigator, research fellow, lead researcher, academic researcher, study leader
  fr: équipe de chercheurs, chercheur principal, enseignant-chercheur, monde universitaire, directeur de recherche
  es: investigador, investigadora, investigadores, académico, académicos, equipo de investigadores, científico principal
  de: wissenschaftliche mitarbeiter, wissenschaftlicher mitarbeiter, forschergruppe, forscherteam, forscherinnen, studienleiter, studienleiterin
  it: ricercatore, ricercatrice, ricercatori, accademico, accademici, studioso, studiosi, gruppo di ricercatori
  pt: pesquisador, pesquisadora, pesquisadores, investigador, investigadora, investigadores, académico, acadêmico, académicos
scientist 3
  en: geneticist, microbiologist, neuroscientist, researcher, immunologist, climatologist, boffin, boffins, geologist, scientific community
  fr: généticien, généticienne, microbiologiste, neuroscientifique, immunologiste, climatologue, géologue, communauté scientifique, homme de science
  es: científico, científica, científicos, genetista, microbiólogo, virólogo, neurocientífico, climatólogo, geólogo, comunidad científica
  de: genetiker, mikrobiologe, neurowissenschaftler, hirnforscher, immunologe, klimaforscher, geologe, wissenschaftlerinnen, fachwelt
  it: scienziato, scienziata, scienziati, genetista, microbiologo, virologo, neuroscienziato, climatologo, geologo, comunità scientifica
  pt: cientista, cientistas, geneticista, microbiologista, virologista, neurocientista, climatologista, geólogo, comunidade científica
experiment 3
  en: experiment with, laboratory experiment, field trial, proof of concept, experimenter, human experiment, human experimentation, trials on
  fr: expérience en laboratoire, essais en laboratoire, expérimentateur, phase expérimentale, essai sur l'homme, expériences menées
  es: experimento, experimentos, experimental, experimentar, experimentación, prueba de laboratorio, ensayo de laboratorio
  de: versuch, versuche, versuchsreihe, versuchsanordnung, laborversuch, laborversuche, feldversuch, menschenversuch, menschenversuche, experimentieren
  it: esperimento, esperimenti, sperimentale, sperimentare, sperimentato, prova di laboratorio, prove di laboratorio
  pt: experimento, experimentos, experiência científica, experimental, experimentar, ensaio laboratorial, testes de laboratório
statistics 2
  en: statistical analysis, figures show, number crunching, statistical office, quantitative, numerically
  fr: statisticien, statisticienne, données statistiques, institut statistique, analyse statistique, chiffré
  es: estadística, estadísticas, estadístico, estadísticamente, datos estadísticos, porcentaje, porcentajes, cifras oficiales
  de: statistiker, statistikerin, statistikamt, statistische auswertung, zahlenmaterial, datenerhebung, auswertungen
  it: statistica, statistiche, statistico, statisticamente, dati statistici, percentuale, percentuali
  pt: estatística, estatísticas, estatístico, estatisticamente, dados estatísticos, percentagem, porcentagem
survey 2
  en: pollster, pollsters, polled, census, canvass, asked in a survey, representative survey, focus group
  fr: sondage, sondages, sondeur, enquête d'opinion, recensement, enquête menée auprès, =sondés
  es: encuesta, encuestas, encuestado, encuestados, sondeo, sondeos, censo, encuestadora
  de: umfrageinstitut, meinungsforscher, meinungsumfrage, repräsentative umfrage, volkszählung, erhebung, fokusgruppe
  it: sondaggio, sondaggi, indagine statistica, censimento, intervistati, campione intervistato, inchiesta
  pt: inquérito, inquéritos, sondagem, sondagens, pesquisa de opinião, censo, recenseamento, enquete
university 2
  en: academe, campuses, tertiary education, business school, law school, medical school, academic institution
  fr: campus universitaire, établissement universitaire, études supérieures, école de commerce, milieu universitaire, monde académique, =fac, =facs
  es: universidades, educación superior, estudios superiores, escuela de negocios, institución académica, casa de estudios
  de: fachhochschule, fachhochschulen, universitär, unis, elite-universität, business school, hochschulbildung, akademisch
  it: atenei, istruzione superiore, studi universitari, istituzione accademica, mondo accademico, polo universitario
  pt: universidades, ensino universitário, educação superior, escola de negócios, instituição académica, mundo académico
student 3
  en: freshman, freshmen, sophomore, exchange student, classmate, classmates, schoolmate, college kids, sixth-former
  fr: étudiante, étudiantes, camarade de classe, élèves, collégiens, lycéennes, apprenant, étudiant étranger
  es: estudiante, estudiantes, alumno, alumna, alumnos, alumnado, escolar, escolares, compañero de clase, universitario
  de: studentinnen, schülerinnen, mitschüler, mitschülerin, klassenkamerad, kommilitone, kommilitonen, schulkind, schulkinder, austauschschüler, studentisch
  it: studente, studenti, studentessa, studentesse, alunno, alunna, alunni, scolaro, compagno di classe, studentesco
  pt: estudante, estudantes, aluno, aluna, alunos, estudantil, colega de turma, discente, calouro
teacher 3
  en: schoolmaster, schoolmistress, teaching staff, teaching assistant, substitute teacher, teachers' union, governess
  fr: corps enseignant, personnel enseignant, institutrices, éducateur, éducatrice, pédagogue, instits, professeur des écoles
  es: maestro, maestra, maestros, profesor, profesora, profesores, docente, docentes, profesorado, educador
  de: lehrkräfte, lehrpersonal, pädagogen, lehrerkollegium, vertretungslehrer, lehrermangel, erzieherin, lehrperson
  it: insegnante, insegnanti, maestro, maestra, professore, professoressa, docente, docenti, corpo docente, educatore
  pt: professor, professora, professores, docente, docentes, mestre, corpo docente, educador, educadora
school 2
  en: boarding school, middle school, elementary school, private school, state school, schoolyard, school district, comprehensive school, grammar school
  fr: internat, pensionnat, école primaire, école privée, école publique, rectorat, groupe scolaire, cour d'école
  es: escuela, escuelas, escolar, colegio, colegios, internado escolar, instituto de secundaria, escuela primaria, escuela pública, patio del colegio, guarderías
  de: internat, internate, realschule, hauptschule, gesamtschule, berufsschule, privatschule, schulhof, schulamt, volksschule, oberschule, schulbehörde
  it: scuola, scuole, scolastico, scolastica, liceo, licei, =collegio, istituto comprensivo, scuola media, scuola elementare, aula scolastica, =aule
  pt: escola, escolas, escolar, colégio, colégios, internato, ensino básico, ensino médio, escola primária, escola pública, liceu
education 2
  en: educate, educator, educators, pedagogical, pedagogy, education system, school system, lifelong learning, adult education
  fr: système éducatif, pédagogie, pédagogique, éducation nationale, système scolaire, instruction publique
  es: educación, educativo, educativa, enseñanza, escolarización, sistema educativo, pedagogía, pedagógico, instrucción
  de: bildungssystem, schulsystem, pädagogik, pädagogisch, erwachsenenbildung, weiterbildung, bildungswesen, schulwesen
  it: istruzione, educazione, educativo, educativa, sistema scolastico, sistema educativo, pedagogia, pedagogico, didattica
  pt: educação, educativo, educacional, ensino, escolaridade, sistema educativo, sistema educacional, pedagogia, pedagógico
gene 4
  en: genetically, gene therapy, gene-edited, genetically modified, crispr, genetic code, genetic material, genetic data, genomic
  fr: =gène, =gènes, génétique, adn, génome, chromosome, génétiquement modifié, ogm, ciseaux moléculaires, patrimoine génétique
  es: gen, genes, genético, genética, adn, genoma, cromosoma, transgénico, edición genética, material genético
  de: genschere, genmanipuliert, gentechnisch verändert, genmaterial, genveränderung, gentherapie, chromosom, chromosomen, erbanlage
  it: =gene, =geni, genetico, genetica, dna, genoma, cromosoma, ogm, geneticamente modificato, patrimonio genetico
  pt: gene, genes, genético, genética, dna, adn, genoma, cromossoma, cromossomo, transgénico, transgênico, material genético
plagiarism 4
  en: copy and paste, copy-and-paste, uncited, unattributed, lifted passages, without attribution, plagiarising, self-plagiarism, ghostwriter
  fr: copier-coller, copié-collé, sans citer, passages copiés, auto-plagiat, contrefaçon littéraire, nègre littéraire
  es: plagio, plagiar, plagió, plagiado, plagiador, copiar y pegar, sin citar, párrafos copiados
  de: abgekupfert, kopiert ohne, ohne quellenangabe, plagiator, plagiatsvorwurf, plagiatsvorwürfe, plagiatsaffäre, ghostwriter
  it: plagio, plagi, plagiare, plagiato, plagiario, copia e incolla, copiato, scopiazzare, senza citare
  pt: plágio, plágios, plagiar, plagiou, plagiado, copiar e colar, trechos copiados, sem citar
`;
