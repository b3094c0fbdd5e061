/** Concepts of numbers, shares and sizes in words, and of spans of time and frequency in words. */
export default `
# numbers in words
dozen 4 ~ several, large-number, number
  en: dozen, a dozen, half a dozen, half-dozen, twelve, around a dozen, nearly a dozen
  fr: douzaine, douzaines, une douzaine, demi-douzaine, dizaine, dizaines, une dizaine
  es: docena, docenas, una docena, media docena, decena, decenas, una decena
  de: dutzend, ein dutzend, halbes dutzend, rund ein dutzend, zwölf
  it: dozzina, dozzine, una dozzina, mezza dozzina, decina, decine, una decina
  pt: dúzia, dúzias, uma dúzia, meia dúzia, dezena, dezenas, uma dezena
dozens 3 ~ large-number, many, dozen
  en: dozens, dozens of, scores of, tens of, several dozen
  fr: dizaines de, des dizaines, plusieurs dizaines, une vingtaine, une trentaine, une quarantaine, une cinquantaine
  es: decenas de, docenas de, varias decenas, una veintena, una treintena, medio centenar
  de: dutzende, dutzenden, mehrere dutzend, dutzendfach, dutzendweise
  it: decine di, decine e decine, dozzine di, una ventina, una trentina, una quarantina, una cinquantina
  pt: dezenas de, dúzias de, várias dezenas, duas dezenas, meia centena
hundreds 3 ~ large-number, many, thousands
  en: hundreds, hundreds of, several hundred, a few hundred, couple of hundred
  fr: centaines, centaine, une centaine, des centaines, plusieurs centaines
  es: =cientos, centenares, centenar, cientos de, varios cientos, un centenar
  de: hunderte, hunderten, mehrere hundert, einige hundert, hundertfach, aberhunderte
  it: centinaia, centinaio, un centinaio, diverse centinaia, centinaia di
  pt: centenas, centena, uma centena, várias centenas, centenas de
thousands 3 ~ large-number, many, hundreds, tens-of-thousands
  en: thousands, thousands of, several thousand, a few thousand, thousandfold, thousands upon thousands
  fr: milliers, millier, des milliers, plusieurs milliers, un millier, milliers de
  es: miles, miles de, varios miles, un millar, millares, miles y miles
  de: tausende, tausenden, mehrere tausend, einige tausend, tausendfach, abertausende
  it: migliaia, migliaio, un migliaio, diverse migliaia, migliaia di
  pt: milhares, milhar, um milhar, vários milhares, milhares de
tens-of-thousands 4 ~ thousands, large-number, hundreds-of-thousands
  en: tens of thousands, several tens of thousands, dozens of thousands, five-figure
  fr: dizaines de milliers, plusieurs dizaines de milliers, dizaine de milliers
  es: decenas de miles, varias decenas de miles, decenas de millares
  de: zehntausende, zehntausenden, mehrere zehntausend, fünfstellig, fünfstellige
  it: decine di migliaia, diverse decine di migliaia
  pt: dezenas de milhares, várias dezenas de milhares, dezenas de milhar
hundreds-of-thousands 4 ~ tens-of-thousands, large-number, millions
  en: hundreds of thousands, several hundred thousand, six-figure, a few hundred thousand
  fr: centaines de milliers, plusieurs centaines de milliers, à six chiffres
  es: cientos de miles, centenares de miles, varios cientos de miles, seis cifras
  de: hunderttausende, hunderttausenden, mehrere hunderttausend, sechsstellig, sechsstellige
  it: centinaia di migliaia, diverse centinaia di migliaia, a sei cifre
  pt: centenas de milhares, várias centenas de milhares, centenas de milhar, seis dígitos
millions 3 ~ large-number, large-sum, hundreds-of-thousands
  en: millions, millions of people, tens of millions, hundreds of millions, several million, millions of users, seven-figure, multimillion
  fr: dizaines de millions, centaines de millions, des millions, plusieurs millions, millions de personnes, millions d'utilisateurs
  es: millones de personas, decenas de millones, cientos de millones, millones de usuarios, varios millones
  de: millionen menschen, millionenfach, zig millionen, hunderte millionen, mehrere millionen, millionen nutzer, siebenstellig, millionenhöhe
  it: milioni di persone, decine di milioni, centinaia di milioni, milioni di utenti, diversi milioni
  pt: milhões de pessoas, dezenas de milhões, centenas de milhões, milhões de usuários, milhões de utilizadores, vários milhões
billions 3 ~ large-sum, millions, huge
  en: billions, billions of dollars, tens of billions, hundreds of billions, multibillion, multi-billion, trillions, ten-figure
  fr: milliards, dizaines de milliards, centaines de milliards, plusieurs milliards, milliards de dollars, milliards d'euros
  es: miles de millones, decenas de miles de millones, cientos de miles de millones, billones, milmillonario, milmillonaria
  de: milliarden, milliardenhöhe, milliardenschwer, zweistelliger milliardenbetrag, dutzende milliarden, billionen, milliardensumme
  it: miliardi, decine di miliardi, centinaia di miliardi, miliardi di dollari, miliardi di euro, plurimiliardario
  pt: bilhões, mil milhões, dezenas de bilhões, centenas de bilhões, bilhões de dólares, trilhões, bilionária
triple 4 ~ double, increase, multiply
  en: triple, tripled, triples, tripling, treble, trebled, threefold, three-fold, three times as many, three times as much, three times more, thrice
  fr: tripler, triple, triplé, triplement, trois fois plus, multiplié par trois, trois fois
  es: triplicar, triplica, triplicó, triplicado, triple, tres veces más, tres veces, multiplicado por tres
  de: verdreifachen, verdreifacht, verdreifachung, dreifach, dreifache, dreimal so, dreimal
  it: triplicare, triplicato, triplicata, triplo, tripla, tre volte, tre volte tanto
  pt: triplicar, triplicou, triplicado, triplo, tripla, três vezes, três vezes mais
quadruple 4 ~ triple, multiply, increase
  en: quadruple, quadrupled, fourfold, four-fold, four times as many, four times as much, four times more, fivefold, five-fold, quintupled
  fr: quadrupler, quadruple, quadruplé, quatre fois plus, multiplié par quatre, quintupler, quintuplé, cinq fois plus
  es: cuadruplicar, cuadruplicó, cuadruplicado, cuádruple, cuatro veces más, quintuplicar, quintuplicó, cinco veces más
  de: vervierfachen, vervierfacht, vierfach, vierfache, viermal so, verfünffachen, verfünffacht, fünffach
  it: quadruplicare, quadruplicato, quadruplo, quattro volte, quintuplicare, quintuplicato, cinque volte
  pt: quadruplicar, quadruplicou, quadruplicado, quádruplo, quatro vezes mais, quintuplicar, quintuplicou, cinco vezes mais
tenfold 4 ~ multiply, increase, triple
  en: tenfold, ten-fold, ten times, ten times more, ten times as many, ten times as much, hundredfold, a hundred times, order of magnitude, orders of magnitude
  fr: décupler, décuplé, dix fois plus, dix fois, multiplié par dix, cent fois plus, centuple, ordre de grandeur
  es: decuplicar, diez veces más, diez veces, multiplicado por diez, décuplo, cien veces más, orden de magnitud
  de: verzehnfachen, verzehnfacht, zehnfach, zehnfache, zehnmal so, zehnmal mehr, hundertfach, hundertmal, größenordnung
  it: decuplicare, decuplicato, dieci volte, dieci volte tanto, decuplo, cento volte, ordine di grandezza
  pt: decuplicar, dez vezes mais, dez vezes, multiplicado por dez, décuplo, cem vezes mais, ordem de grandeza
multiply 4 ~ increase, double, calculate, spread
  en: multiply, multiplied, multiplies, multiplying, manifold, many times over, times higher, times larger, proliferate, proliferated, proliferation
  fr: multiplier, multiplie, multiplié, multiplication, fois plus élevé, proliférer, prolifération, foisonner
  es: multiplicar, =multiplica, multiplicó, multiplicado, =multiplicación, veces mayor, proliferar, proliferación
  de: vervielfachen, vervielfacht, multiplizieren, multipliziert, vielfaches, ein vielfaches, mal so hoch, mal höher, wucherung, wuchern
  it: moltiplicare, moltiplica, moltiplicato, moltiplicazione, volte superiore, proliferare, proliferazione
  pt: multiplicar, multiplica, multiplicou, multiplicado, multiplicação, vezes maior, proliferar, proliferação
fifth-part 4 ~ portion, part, percent, quarter-part
  en: one fifth, a fifth of, one-fifth, fifth of, two fifths, two-fifths, three fifths, four fifths, one in five, twenty percent
  fr: un cinquième, cinquième des, deux cinquièmes, un sur cinq, une personne sur cinq, quatre cinquièmes
  es: una quinta parte, quinta parte, un quinto, uno de cada cinco, una de cada cinco, dos quintos
  de: ein fünftel, fünftel, zwei fünftel, vier fünftel, jeder fünfte, jede fünfte
  it: un quinto, quinta parte, due quinti, uno su cinque, una persona su cinque, quattro quinti
  pt: um quinto, quinta parte, dois quintos, um em cada cinco, uma em cada cinco, quatro quintos
tenth-part 4 ~ portion, part, percent, minority
  en: one tenth, a tenth of, one-tenth, tenth of, one in ten, one in 10, nine in ten, nine out of ten, one in a hundred, tithe
  fr: un dixième, dixième des, un sur dix, une personne sur dix, neuf sur dix, un centième
  es: una décima parte, décima parte, un décimo, uno de cada diez, una de cada diez, nueve de cada diez
  de: ein zehntel, zehntel, jeder zehnte, jede zehnte, neun von zehn, hundertstel, tausendstel
  it: un decimo, decima parte, uno su dieci, una persona su dieci, nove su dieci, un centesimo
  pt: um décimo, décima parte, um em cada dez, uma em cada dez, nove em cada dez
third-part 2
  en: a third, two thirds of, third of all, thirds, one out of three
  fr: une personne sur trois
  es: una de cada tres, dos terceras partes
  de: drittel der, dritteln, knapp ein drittel, zweidrittel, jede dritte
  it: una persona su tre
  pt: uma em cada três
quarter-part 3
  en: quarter of all, three quarters of, one out of four, three in four
  fr: les trois quarts, une personne sur quatre
  es: tres cuartas partes, una de cada cuatro
  de: knapp ein viertel, viertel aller, jede vierte
  it: una persona su quattro
  pt: uma em cada quatro
half 2
  en: half of, halves, one half, nearly half, almost half, about half, half as many, half as much, fifty per cent, one out of two
  fr: la moitié, près de la moitié, réduire de moitié, une personne sur deux
  es: la mitad, casi la mitad, reducir a la mitad, mitades
  de: die hälfte, fast die hälfte, knapp die hälfte, halb so viel, halbierung, jede zweite
  it: la metà, quasi la metà, dimezzamento
  pt: a metade, quase metade, reduzir à metade, reduzir para metade, pela metade
overwhelming-majority 4 ~ majority, most, almost
  en: overwhelming majority, vast majority, great majority, large majority, the bulk of, nearly all, almost all, almost everyone, nine tenths
  fr: écrasante majorité, immense majorité, grande majorité, très large majorité, quasi-totalité, la plupart, presque tous, quasiment tous
  es: abrumadora mayoría, inmensa mayoría, gran mayoría, amplia mayoría, casi todos, casi la totalidad, práctica totalidad
  de: überwältigende mehrheit, große mehrheit, überwiegende mehrheit, weit überwiegend, fast alle, nahezu alle, das gros, allermeisten
  it: stragrande maggioranza, schiacciante maggioranza, larga maggioranza, grande maggioranza, quasi tutti, quasi la totalità
  pt: esmagadora maioria, ampla maioria, grande maioria, vasta maioria, imensa maioria, quase todos, quase totalidade
tiny-fraction 4 ~ minority, few, small, portion
  en: tiny fraction, small fraction, fraction of a percent, less than one percent, less than 1 percent, a drop in the ocean, drop in the bucket, small part of, tip of the iceberg, sliver
  fr: infime partie, infime minorité, petite fraction, moins d'un pour cent, goutte d'eau, partie émergée de l'iceberg, partie immergée de l'iceberg
  es: ínfima parte, pequeña fracción, mínima parte, menos del uno por ciento, gota en el océano, punta del iceberg
  de: winziger bruchteil, kleiner bruchteil, verschwindend gering, tropfen auf den heißen stein, spitze des eisbergs, weniger als ein prozent
  it: minima parte, piccola frazione, piccolissima parte, meno dell'uno per cento, goccia nel mare, punta dell'iceberg
  pt: ínfima parte, pequena fração, parcela ínfima, menos de um por cento, gota no oceano, ponta do icebergue, ponta do iceberg
zero 3 ~ nothing, no, number
  en: zero, zeroes, nil, =nought, not a single, not one, none of, zilch, down to zero
  fr: zéro, zéros, aucun des, aucune des, pas un seul, pas une seule, =néant
  es: cero, ceros, ninguno de, ninguna de, ni uno solo, ni un solo, ni una sola
  de: null, nullen, kein einziger, kein einziges, keine einzige, nicht ein einziger, nullpunkt
  it: zero, nessuno dei, nessuna delle, nemmeno uno, neanche uno, neppure uno
  pt: zero, zeros, nenhum dos, nenhuma das, nem um só, nem um único, nem uma única, nulo
pair 2 ~ both, couple, double
  en: pair, pairs, paired, twosome, duo, both of them, couple of
  fr: paire, paires, duo, duos, binôme, tandem
  es: pareja, par, pares, dúo, binomio, dueto
  de: paar, paare, pärchen, duo, zweierteam, gespann, zwei davon
  it: coppia, coppie, paio, paia, duo, binomio
  pt: dupla, duplas, =par, =pares, duo, duplinha
trio 3 ~ group, pair, several
  en: trio, threesome, three of them, all three, quartet, foursome, four of them
  fr: trio, tous les trois, toutes les trois, quatuor, quartet
  es: trío, terna, los tres, las tres, cuarteto
  de: trio, alle drei, dreigespann, zu dritt, quartett, zu viert
  it: trio, terzetto, tutti e tre, tutte e tre, quartetto
  pt: trio, os três, as três, quarteto, todos os três
per-capita 4 ~ average, every, person, distribute
  en: per capita, per head, per person, per inhabitant, per household, per user, each person
  fr: par habitant, par tête, par personne, par foyer, par ménage, par utilisateur
  es: per cápita, por habitante, por cabeza, por persona, por hogar, por usuario
  de: pro kopf, pro person, je einwohner, pro einwohner, pro haushalt, kopf der bevölkerung, pro nutzer
  it: pro capite, a testa, a persona, per abitante, per famiglia, per utente
  pt: per capita, por habitante, por cabeça, por pessoa, por família, por usuário, por utilizador
quota 4 ~ portion, limit, goal, number
  en: quota, quotas, allotment, allotted, ration, rationed, rationing, target number, minimum share
  fr: quota, quotas, contingent, contingents, rationnement, rationner, rationné
  es: cuota, cuotas, cupo, cupos, =racionamiento, =racionar, contingente
  de: quote, quoten, kontingent, kontingente, quotenregelung, rationierung, rationieren, rationiert, zuteilung
  it: quota, quote, contingente, contingenti, razionamento, razionare, razionato
  pt: quota, quotas, cota, cotas, contingente, racionamento, racionar, racionado
threshold 4 ~ limit, minimum, level
  en: threshold, thresholds, cut-off, cutoff, tipping point, red line, benchmark level, upper limit
  fr: seuil, seuils, point de bascule, ligne rouge, plafond, plancher, barre des, cap des
  es: umbral, umbrales, punto de inflexión, línea roja, techo, barrera de, tope
  de: schwelle, schwellen, schwellenwert, schwellenwerte, grenzwert, grenzwerte, kipppunkt, rote linie, obergrenze, untergrenze, marke von
  it: soglia, soglie, punto di svolta, linea rossa, tetto, limite massimo, quota di
  pt: limiar, limiares, patamar, ponto de inflexão, linha vermelha, teto, limite máximo
range-between 4 ~ limit, level, size
  en: ranging from, ranges from, ranged from, range between, ranging between, anywhere from, varying from, price range, spectrum, bandwidth of
  fr: allant de, compris entre, comprise entre, oscille entre, varie entre, fourchette, éventail, comprises entre
  es: oscila entre, oscilan entre, va desde, van desde, comprendido entre, horquilla, abanico, varía entre
  de: reicht von, reichen von, bewegt sich zwischen, liegt zwischen, liegen zwischen, schwankt zwischen, spanne, bandbreite, spektrum
  it: che va da, oscilla tra, oscillano tra, compreso tra, compresa tra, varia tra, forbice, ventaglio, spettro
  pt: varia entre, variam entre, oscila entre, vai desde, compreendido entre, faixa de, leque, espectro
gap 3 ~ different, lack, separate, inequality
  en: gap, gaps, discrepancy, discrepancies, difference between, divergence, mismatch, disparity, narrow the gap, widening gap
  fr: écart, écarts, fossé, décalage, différence entre, divergence, disparité, lacune, lacunes
  es: brecha, brechas, diferencia entre, desfase, discrepancia, discrepancias, divergencia, laguna, lagunas
  de: lücke, lücken, kluft, unterschied zwischen, diskrepanz, abweichung, abweichungen, differenz, gefälle, abstand
  it: divario, divari, scarto, differenza tra, discrepanza, discrepanze, divergenza, lacuna, lacune, forbice
  pt: lacuna, lacunas, fosso, diferença entre, discrepância, discrepâncias, defasagem, desfasamento, disparidade, brecha
surplus 4 ~ excessive, more, extra, profit
  en: surplus, surpluses, oversupply, glut, overproduction, overcapacity, excess capacity, trade surplus, budget surplus, left over, leftover, leftovers
  fr: excédent, excédents, excédentaire, surplus, surproduction, surcapacité, trop-plein, surabondance
  es: superávit, excedente, excedentes, sobrante, sobrantes, sobreproducción, sobreoferta, exceso de oferta
  de: überschuss, überschüsse, überangebot, überproduktion, überkapazität, überkapazitäten, handelsüberschuss, haushaltsüberschuss, übrig geblieben
  it: avanzo, surplus, eccedenza, eccedenze, sovrapproduzione, sovrabbondanza, eccesso di offerta, avanzo di bilancio
  pt: superávit, excedente, excedentes, superavit, sobreprodução, excesso de oferta, sobra, sobras
margin-of-error 4
  en: confidence interval, error bar, uncertainty range
  fr: intervalle de confiance
  es: márgenes de error, intervalo de confianza
  de: fehlerquote, konfidenzintervall, statistische unsicherheit
  it: intervallo di confidenza
  pt: margens de erro, intervalo de confiança
sample-survey 4 ~ survey, study, statistics, test
  en: sample size, samples, random sample, sample of people, representative sample, representative survey, respondent, participants in the study, cohort
  fr: échantillon, échantillons, échantillon représentatif, personnes interrogées, panel, panel représentatif, cohorte, =sondés
  es: muestra representativa, muestreo, encuestados, personas encuestadas, tamaño de la muestra, muestra aleatoria
  de: stichprobe, stichproben, repräsentativ, repräsentative, befragte, befragten, probanden, studienteilnehmer, stichprobenartig
  it: campione rappresentativo, campione di, intervistati, campione casuale, campionamento, coorte
  pt: amostra representativa, amostragem, entrevistados, inquiridos, amostra aleatória, respondentes
random 3
  en: arbitrary, arbitrarily, haphazardly, indiscriminate, indiscriminately
  fr: aléatoirement, arbitraire, arbitrairement, au petit bonheur, à l'aveugle
  es: aleatoriamente, arbitrario, arbitraria, arbitrariamente, indiscriminado, azaroso
  de: per zufall, zufalls*, willkürlich, nach dem zufallsprinzip, beliebig
  it: casuali, arbitrario, arbitraria, arbitrariamente, indiscriminato
  pt: arbitrário, arbitrária, arbitrariamente, indiscriminado
probability 3
  en: odds are, chances of, one-in-a-million, one in a million, statistically, =odds
  fr: une chance sur, statistiquement
  es: posibilidades de, estadísticamente
  de: chancen auf, chance auf, statistisch gesehen
  it: possibilità di, statisticamente
  pt: hipóteses de, estatisticamente
outnumber 4 ~ more, majority, surpass
  en: outnumber, outnumbered, outnumbers, outnumbering, outweigh, outweighed, outweighs, in the minority, in the majority, numerical superiority
  fr: plus nombreux que, surnombre, en surnombre, supérieurs en nombre, supériorité numérique, en minorité, en majorité
  es: superar en número, superan en número, superaban en número, más numerosos que, superioridad numérica, en minoría, en mayoría
  de: überzahl, in der überzahl, unterzahl, in der unterzahl, zahlenmäßig überlegen, überwiegen, überwiegt, überwogen
  it: superare in numero, superano in numero, più numerosi, superiorità numerica, in minoranza, in maggioranza
  pt: superar em número, superam em número, mais numerosos, superioridade numérica, em minoria, em maioria
double-digit 4 ~ percent, high, growth
  en: double-digit, double digit, double digits, double-figure, double figures, single-digit, single digit, three-digit, triple-digit
  fr: à deux chiffres, deux chiffres, à un chiffre, à trois chiffres
  es: doble dígito, dos dígitos, de dos dígitos, dos cifras, un dígito, tres dígitos
  de: zweistellig, zweistellige, zweistelliger, zweistelligen, einstellig, einstellige, dreistellig, dreistellige
  it: a doppia cifra, doppia cifra, a due cifre, a una cifra, a tre cifre
  pt: dois dígitos, de dois dígitos, duplo dígito, um dígito, três dígitos
record-low 4 ~ record-high, low, minimum, decrease
  en: record low, record lows, all-time low, lowest level, lowest since, lowest ever, rock bottom, rock-bottom, hit bottom, bottomed out, low point, nadir
  fr: plus bas historique, plus bas niveau, au plus bas, niveau le plus bas, plancher historique, toucher le fond
  es: mínimo histórico, mínimos históricos, nivel más bajo, punto más bajo, tocar fondo, tocó fondo
  de: rekordtief, tiefststand, tiefstand, allzeittief, historisches tief, niedrigster stand, tiefpunkt, talsohle, tiefstwert
  it: minimo storico, minimi storici, livello più basso, punto più basso, toccare il fondo, toccato il fondo
  pt: mínimo histórico, mínimos históricos, mínima histórica, nível mais baixo, ponto mais baixo, bateu no fundo
growth-exponential 4 ~ increase, accelerate, growth, soar
  en: exponential, exponentially, explosive growth, exponential growth, snowball, snowballed, snowballing, skyrocket, skyrocketed, skyrocketing, spiralling, spiraling
  fr: exponentiel, exponentielle, exponentiellement, explosion du nombre, effet boule de neige, flambée, flamber, s'emballer
  es: exponencial, exponencialmente, crecimiento explosivo, bola de nieve, dispararse, se disparó, se dispararon, disparado
  de: exponentiell, exponentielle, sprunghaft, explosionsartig, in die höhe geschnellt, schneeballeffekt, in die höhe geschossen, rasant gestiegen
  it: esponenziale, esponenzialmente, crescita esplosiva, effetto valanga, impennata, impennarsi, schizzato, schizzare alle stelle
  pt: exponencial, exponencialmente, crescimento explosivo, bola de neve, disparar, disparou, dispararam, disparada
soar 3 ~ increase, growth-exponential, share-rally
  en: soar, soared, soaring, surge, surged, surging, spike, spiked, shoot up, shot up, rocketed, balloon, ballooned, jump in
  fr: bondir, bondi, bond de, s'envoler, envolée, grimper en flèche, grimpé, monter en flèche
  es: dispararse, disparó, se ha disparado, aumento repentino, repunte, repuntar, escalada, auge repentino
  de: emporschnellen, emporgeschnellt, hochschnellen, sprunghafter anstieg, schnellte, schnellen in die höhe, klettern, geklettert
  it: balzo, balzare, balzato, schizzare, impennata, salire alle stelle, picco
  pt: disparar, disparou, salto de, saltar para, saltou, pico, aumento repentino
plummet 3 ~ decrease, fall, market-crash
  en: plummet, plummeted, plummeting, plunge, plunged, plunging, tumble, tumbled, slump, slumped, nosedived, freefall, free fall, collapse in
  fr: effondré, dégringolé, plonger, plongé, plongeon, chute libre, chuter, chuté
  es: se desplomó, se desplomaron, se hundió, caída en picado, caída libre, en picada, derrumbe
  de: einbrechen, eingebrochen, einbruch der, freier fall, freien fall, sinkflug, talfahrt, sacken, abgesackt, abgerutscht
  it: crollato, tracollo, caduta libera, picchiata, tonfo
  pt: despencar, despencou, desabar, desabou, afundar, afundou, queda livre, tombo, derrocada, cair a pique
fluctuate 4 ~ change, unstable, increase, decrease
  en: fluctuate, fluctuated, fluctuation, fluctuations, volatile, volatility, ups and downs, up and down, swings, roller coaster, rollercoaster
  fr: fluctuer, fluctue, fluctuation, fluctuations, volatil, volatile, volatilité, montagnes russes, hauts et des bas, en dents de scie
  es: fluctuar, fluctúa, fluctuación, fluctuaciones, volátil, volatilidad, altibajos, montaña rusa, vaivén, vaivenes
  de: schwanken, schwankt, schwankte, schwankung, schwankungen, volatil, volatilität, auf und ab, achterbahn, achterbahnfahrt
  it: fluttuare, fluttua, fluttuazione, fluttuazioni, oscillazione, oscillazioni, volatile, volatilità, alti e bassi, montagne russe
  pt: flutuar, flutua, flutuação, flutuações, oscilação, oscilações, volátil, volatilidade, altos e baixos, montanha-russa
stagnate 4 ~ stay, slow-down, recession
  en: stagnate, stagnated, stagnating, stagnation, stagnant, plateau, plateaued, level off, levelled off, leveled off, flatline, flatlined, unchanged, remained flat, stalled
  fr: stagner, stagne, stagné, stagnation, plafonner, plafonne, plateau, marquer le pas, au point mort, inchangé, inchangée
  es: estancarse, estancado, estancada, estancamiento, se estancó, meseta, sin cambios, punto muerto, invariable
  de: stagnieren, stagniert, stagnierte, stagnation, auf der stelle treten, unverändert, gleichbleibend, stillstand, eingependelt, verharren
  it: ristagnare, stagnare, stagnazione, stallo, fermo al palo, invariato, invariata, punto morto
  pt: estagnar, estagnou, estagnado, estagnada, estagnação, =estabilizar, inalterado, inalterada, ponto morto
proportional 4 ~ equal, portion, ratio, exactly
  en: proportional, proportionally, proportionate, proportion to, in proportion, pro rata, proportionality, disproportionate, disproportionately, relative to
  fr: proportionnel, proportionnelle, proportionnellement, proportionné, proportionnalité, au prorata, disproportionné, disproportionnée, par rapport à
  es: proporcional, proporcionalmente, proporcionado, proporcionalidad, prorrata, a prorrata, desproporcionado, desproporcionada, en relación con
  de: proportional, verhältnismäßig, verhältnismäßigkeit, anteilig, anteilsmäßig, unverhältnismäßig, überproportional, im verhältnis zu
  it: proporzionale, proporzionalmente, proporzionato, proporzionalità, pro rata, sproporzionato, sproporzionata, in rapporto a
  pt: proporcional, proporcionalmente, proporcionado, proporcionalidade, pro rata, desproporcional, desproporcionado, em relação a
ratio 4 ~ rate, portion, compare, percent
  en: ratio, ratios, quotient, proportion, odds ratio, ratio of
  fr: ratio, ratios, quotient, rapport entre, proportion, proportions
  es: ratio, ratios, cociente, proporción, proporciones, relación entre
  de: verhältnis, verhältnisse, quotient, zahlenverhältnis, mischungsverhältnis, proportion
  it: rapporto tra, quoziente, proporzione, proporzioni
  pt: rácio, rácios, razão entre, quociente, proporção, proporções
breakdown-figures 4 ~ divide, statistics, detail, list
  en: breakdown of, broken down by, breakdown by, itemised, itemized, disaggregated, subtotal, line by line, detailed list
  fr: ventilation, ventilé, ventilés, répartition, répartis par, décomposition, détaillé par
  es: desglose, desglosar, desglosado, desglosados, desagregado, detallado por
  de: aufschlüsselung, aufgeschlüsselt, aufschlüsseln, aufgegliedert, aufstellung, auflistung, unterteilt nach
  it: ripartizione, suddivisione, suddiviso per, scomposizione, dettaglio per
  pt: discriminação por, desagregado, desagregados, repartição, detalhamento, discriminado por
add-up 3 ~ total, sum, calculate
  en: add up, adds up, added up, adding up, sum up to, tot up, totted up, amount to, amounts to, amounted to, totalled, totaled, aggregate
  fr: additionner, additionné, addition, cumuler, cumulé, cumulés, totaliser, totalise, se chiffrer à, se montent à, s'élève à
  es: sumar, suma, sumó, sumando, sumados, totalizar, totaliza, ascender a, asciende a, ascienden a, acumulado
  de: addieren, addiert, zusammenrechnen, zusammengerechnet, aufsummiert, summieren, summiert, belaufen sich, beläuft sich, zusammengezählt
  it: sommare, somma, sommato, sommati, addizionare, totalizzare, ammontare a, ammonta a, ammontano a, cumulato
  pt: somar, soma, somou, somados, totalizar, totaliza, totalizou, ascender a, ascende a, acumulado
subtract 4 ~ calculate, less, reduce, remove
  en: subtract, subtracted, subtraction, deduct, deducted, deducting, deduction, deductions, minus, net of, docked
  fr: soustraire, soustrait, soustraction, déduire, déduit, déduction, déductions, moins les, défalquer
  es: =restar, resta de, sustraer, deducir, deducido, deducción, deducciones, descontar, descontado, menos los
  de: abziehen, abgezogen, abzug, abzüge, abzüglich, subtrahieren, minus, herausgerechnet
  it: sottrarre, sottratto, sottrazione, detrarre, detratto, detrazione, dedurre, al netto di, decurtare, decurtato
  pt: subtrair, subtraído, subtração, deduzir, deduzido, dedução, deduções, descontar, descontado, menos os
mathematics 4
  en: mathematicians, formula, formulas
  es: matemáticos
  de: formel, formeln, arithmetik
  pt: matemáticos

# sizes and units
kilometre 3 ~ far, measure, length-distance
  en: kilometre, kilometres, kilometer, kilometers, =km, mile, miles, mileage, square miles, square kilometres
  fr: kilomètre, kilomètres, =km, mille marin, milles marins, kilométrage, kilomètres carrés
  es: kilómetro, kilómetros, =km, milla, millas, kilometraje, kilómetros cuadrados
  de: kilometer, kilometern, =km, meile, meilen, kilometerstand, quadratkilometer, seemeile
  it: chilometro, chilometri, =km, miglio, miglia, chilometraggio, chilometri quadrati
  pt: quilômetro, quilômetros, quilómetro, quilómetros, =km, =milha, =milhas, quilometragem, quilômetros quadrados
metre 3 ~ measure, length-distance, height
  en: metre, metres, meter, meters, feet, inch, inches, centimetre, centimetres, millimetre, millimetres, yards
  fr: mètre, mètres, centimètre, centimètres, millimètre, millimètres, pouce, pouces
  es: metro, metros, centímetro, centímetros, milímetro, milímetros, pulgada, pulgadas, pies de altura
  de: =meter, =metern, zentimeter, millimeter, zoll, fuß hoch, meterhoch, meterlang
  it: metro, metri, centimetro, centimetri, millimetro, millimetri, pollice, pollici
  pt: metro, metros, centímetro, centímetros, milímetro, milímetros, polegada, polegadas
tonne 4 ~ weigh, heavy, kilogram, freight
  en: tonne, tonnes, =ton, =tons, metric ton, metric tons, tonnage, tonner, tonners
  fr: tonnage, tonnages, mégatonne, =tonne, =tonnes
  es: tonelada, toneladas, tonelaje, megatón
  de: tonne, tonnen, tonnage, tonnenschwer, tonnenweise, megatonne
  it: tonnellata, tonnellate, tonnellaggio
  pt: tonelada, toneladas, tonelagem
kilogram 4 ~ weigh, heavy, tonne
  en: kilogram, kilograms, kilo, kilos, =kg, pounds in weight, gram, grams, ounce, ounces, lbs, milligram, milligrams
  fr: kilogramme, kilogrammes, kilo, kilos, =kg, gramme, grammes, milligramme, milligrammes, once
  es: kilogramo, kilogramos, kilo, kilos, =kg, gramo, gramos, miligramo, miligramos, onza, libras de peso
  de: kilogramm, kilo, kilos, =kg, gramm, milligramm, mikrogramm, pfund schwer, unze
  it: chilogrammo, chilogrammi, chilo, chili, =kg, grammo, grammi, milligrammo, milligrammi, oncia
  pt: quilograma, quilogramas, quilo, quilos, =kg, grama, gramas, miligrama, miligramas, onça
litre 3 ~ water, drink, measure, fuel
  en: litre, litres, gallon, gallons, pint, pints, millilitre, millilitres, milliliter, barrels, cubic metres, =liter, =liters
  fr: litre, litres, hectolitre, millilitre, millilitres, gallon, gallons, baril, barils, mètres cubes
  es: litro, litros, mililitro, mililitros, galón, galones, barril, barriles, metros cúbicos
  de: liter, litern, milliliter, hektoliter, gallone, gallonen, barrel, fass öl, kubikmeter
  it: litro, litri, millilitro, millilitri, gallone, galloni, barile, barili, metri cubi
  pt: litro, litros, mililitro, mililitros, galão, galões, barril, barris, metros cúbicos
hectare 4 ~ land, area-size, agriculture
  en: hectare, hectares, acre, acres, acreage, football pitches, football fields, plot of land
  fr: hectare, hectares, acres, terrains de football, parcelle, parcelles
  es: hectárea, hectáreas, acres, campos de fútbol, parcela, parcelas
  de: hektar, fußballfelder, fußballfeldern, morgen land, parzelle, grundstücksgröße
  it: ettaro, ettari, acri, campi da calcio, appezzamento, appezzamenti
  pt: hectare, hectares, acres, campos de futebol, parcela de terra, lote de terra
area-size 4 ~ size, land, region, hectare
  en: square metre, square metres, square meter, square meters, square foot, square feet, surface area, floor space, floor area, acreage, expanse
  fr: mètre carré, mètres carrés, superficie, surface au sol, surface totale
  es: metro cuadrado, metros cuadrados, superficie, extensión de terreno, área total
  de: quadratmeter, quadratmetern, fläche, flächen, wohnfläche, verkaufsfläche, grundfläche, flächenverbrauch
  it: metro quadrato, metri quadrati, metro quadro, metri quadri, superficie, estensione
  pt: metro quadrado, metros quadrados, superfície, área total, extensão de terra
height 3 ~ high, metre, mountain
  en: height, heights, altitude, tall, taller, tallest, elevation, above sea level, high-rise
  fr: hauteur, hauteurs, altitude, mesurant, de haut, au-dessus du niveau de la mer
  es: altura, alturas, altitud, estatura, de alto, sobre el nivel del mar
  de: flughöhe, körpergröße, hochgewachsen, höhenmeter, meter hoch, über dem meeresspiegel
  it: altezza, altezze, altitudine, quota di volo, statura, sul livello del mare
  pt: altura, alturas, altitude, estatura, de alto, acima do nível do mar
length-distance 3 ~ far, long, kilometre
  en: distance, distances, length, lengths, within walking distance, long-distance, stretch of, as the crow flies
  fr: distance, distances, longueur, longueurs, longue distance, à vol d'oiseau, tronçon
  es: distancia, distancias, longitud, larga distancia, de largo, tramo, en línea recta
  de: entfernung, entfernungen, distanz, strecke, strecken, abstand, luftlinie, langstrecke, reichweite
  it: distanza, distanze, lunghezza, lunga distanza, tratto, in linea d'aria, =tratte
  pt: distância, distâncias, comprimento, longa distância, trecho, trechos, em linha reta
depth 4 ~ deep, sea, metre
  en: depth, depths, metres deep, feet deep, underwater, seabed, sea floor, beneath the surface
  fr: profondeur, profondeurs, mètres de profondeur, sous-marin, fonds marins, sous la surface
  es: profundidad, profundidades, metros de profundidad, bajo el agua, fondo marino, bajo la superficie
  de: meter tief, wassertiefe, tiefsee, meeresgrund, meeresboden, unter wasser
  it: profondità, metri di profondità, sott'acqua, fondale, fondali, sotto la superficie
  pt: profundidade, profundidades, metros de profundidade, debaixo d'água, fundo do mar, fundo marinho, sob a superfície
wide-measure 4 ~ wide, metre, narrow
  en: width, widths, breadth, metres wide, feet wide, diameter, diameters, circumference, radius
  fr: largeur, largeurs, de large, diamètre, diamètres, circonférence, rayon de
  es: anchura, ancho, de ancho, diámetro, diámetros, circunferencia, radio de
  de: meter breit, durchmesser, umfang, umkreis, radius
  it: larghezza, di larghezza, diametro, diametri, circonferenza, raggio di
  pt: largura, larguras, de largura, diâmetro, diâmetros, circunferência, raio de

# spans of time
lifelong 4 ~ permanent, life, for-years
  en: lifelong, life-long, lifetime, lifetimes, for life, all her life, all his life, throughout her life, throughout his life, once-in-a-lifetime
  fr: à vie, de toute une vie, toute sa vie, tout au long de sa vie, pour la vie, perpétuité
  es: de por vida, toda la vida, toda su vida, a lo largo de su vida, vitalicio, vitalicia, para toda la vida
  de: lebenslang, lebenslänglich, ein leben lang, auf lebenszeit, lebenszeit, sein leben lang, ihr leben lang
  it: a vita, per tutta la vita, per tutta una vita, vitalizio, vitalizia, ergastolo
  pt: vitalício, vitalícia, toda a vida, por toda a vida, para a vida toda, ao longo da vida, perpétuo, perpétua
months-long 3 ~ month, long, for-years, duration
  en: months-long, monthslong, for months, for several months, many months, over several months, over the course of months, month after month, months of
  fr: pendant des mois, des mois durant, depuis des mois, plusieurs mois, de plusieurs mois, pendant plusieurs mois, de longs mois
  es: durante meses, durante varios meses, desde hace meses, varios meses, de varios meses, meses de, largos meses
  de: monatelang, monatelange, monatelangen, seit monaten, über monate, mehrere monate, mehrmonatig, mehrmonatige, über monate hinweg
  it: per mesi, da mesi, per diversi mesi, diversi mesi, di diversi mesi, mesi e mesi, lunghi mesi
  pt: durante meses, por meses, há meses, durante vários meses, vários meses, de vários meses, longos meses
weeks-long 4 ~ week, months-long, duration
  en: weeks-long, weekslong, for weeks, for several weeks, several weeks, week-long, weeklong, over several weeks, weeks of
  fr: pendant des semaines, des semaines durant, depuis des semaines, plusieurs semaines, de plusieurs semaines, une semaine entière
  es: durante semanas, durante varias semanas, desde hace semanas, varias semanas, de varias semanas, semanas de
  de: wochenlang, wochenlange, wochenlangen, seit wochen, über wochen, mehrere wochen, mehrwöchig, mehrwöchige, einwöchig
  it: per settimane, da settimane, per diverse settimane, diverse settimane, settimane e settimane
  pt: durante semanas, por semanas, há semanas, durante várias semanas, várias semanas, de várias semanas
days-long 3 ~ day, weeks-long, duration
  en: days-long, dayslong, for days, for several days, several days, day-long, all day, all day long, for days on end, days of
  fr: pendant des jours, des jours durant, depuis des jours, plusieurs jours, toute la journée, de plusieurs jours
  es: durante días, durante varios días, desde hace días, varios días, todo el día, de varios días
  de: tagelang, tagelange, tagelangen, seit tagen, über tage, mehrere tage, mehrtägig, mehrtägige, den ganzen tag, ganztägig
  it: per giorni, da giorni, per diversi giorni, diversi giorni, tutto il giorno, giorni e giorni
  pt: durante dias, por dias, há dias, durante vários dias, vários dias, o dia todo, o dia inteiro
hours-long 4 ~ hour, days-long, duration
  en: hours-long, hourslong, for hours, for several hours, several hours, hour-long, hours on end, hours of, lengthy session, marathon session
  fr: pendant des heures, des heures durant, plusieurs heures, depuis des heures, de plusieurs heures, heures d'affilée
  es: durante horas, durante varias horas, varias horas, desde hace horas, horas y horas, horas seguidas
  de: stundenlang, stundenlange, stundenlangen, mehrere stunden, seit stunden, mehrstündig, mehrstündige, einstündig, über stunden
  it: per ore, da ore, per diverse ore, diverse ore, ore e ore, lunghe ore
  pt: durante horas, por horas, há horas, várias horas, durante várias horas, horas seguidas, horas a fio
within-months 4 ~ month, soon, fast, months-long
  en: within months, in a matter of months, in just a few months, within a few months, in a few months, a few months later, months later, in the coming months, in the space of months
  fr: en quelques mois, en l'espace de quelques mois, quelques mois plus tard, d'ici quelques mois, dans les prochains mois, dans quelques mois
  es: en pocos meses, en cuestión de meses, en unos meses, meses después, pocos meses después, en los próximos meses, dentro de unos meses
  de: innerhalb weniger monate, binnen monaten, in wenigen monaten, binnen weniger monate, monate später, wenige monate später, in den kommenden monaten
  it: in pochi mesi, nel giro di pochi mesi, nel giro di mesi, mesi dopo, pochi mesi dopo, nei prossimi mesi, tra pochi mesi
  pt: em poucos meses, em questão de meses, em alguns meses, meses depois, poucos meses depois, nos próximos meses, dentro de meses
within-weeks 4 ~ week, soon, within-months, within-days
  en: within weeks, in a matter of weeks, within a few weeks, in a few weeks, weeks later, a few weeks later, in the coming weeks, in just weeks
  fr: en quelques semaines, quelques semaines plus tard, d'ici quelques semaines, dans les prochaines semaines, dans quelques semaines
  es: en pocas semanas, en cuestión de semanas, en unas semanas, semanas después, en las próximas semanas, dentro de unas semanas
  de: innerhalb weniger wochen, binnen wochen, in wenigen wochen, wochen später, wenige wochen später, in den kommenden wochen, binnen weniger wochen
  it: in poche settimane, nel giro di poche settimane, settimane dopo, poche settimane dopo, nelle prossime settimane
  pt: em poucas semanas, em questão de semanas, em algumas semanas, semanas depois, nas próximas semanas, dentro de semanas
within-days 4 ~ day, soon, within-weeks, within-hours
  en: within days, in a matter of days, within a few days, in a few days, days later, a few days later, in the coming days, in just days
  fr: en quelques jours, quelques jours plus tard, d'ici quelques jours, dans les prochains jours, sous quelques jours, dans les jours qui viennent
  es: en pocos días, en cuestión de días, en unos días, días después, pocos días después, en los próximos días, días más tarde
  de: innerhalb weniger tage, binnen tagen, in wenigen tagen, tage später, wenige tage später, in den kommenden tagen, binnen weniger tage
  it: in pochi giorni, nel giro di pochi giorni, giorni dopo, pochi giorni dopo, nei prossimi giorni, entro pochi giorni
  pt: em poucos dias, em questão de dias, em alguns dias, dias depois, poucos dias depois, nos próximos dias, dias mais tarde
within-hours 4 ~ hour, immediately, within-days, fast
  en: within hours, in a matter of hours, within a few hours, hours later, a few hours later, hours after, within minutes, minutes later, in minutes
  fr: en quelques heures, quelques heures plus tard, dans les heures qui, quelques heures après, en quelques minutes, quelques minutes plus tard
  es: en pocas horas, en cuestión de horas, horas después, pocas horas después, horas más tarde, en cuestión de minutos, minutos después
  de: innerhalb weniger stunden, binnen stunden, stunden später, wenige stunden später, nur stunden nach, binnen minuten, innerhalb von minuten, minuten später
  it: in poche ore, nel giro di poche ore, ore dopo, poche ore dopo, nel giro di pochi minuti, minuti dopo
  pt: em poucas horas, em questão de horas, horas depois, poucas horas depois, em questão de minutos, minutos depois, horas mais tarde
overnight 4 ~ night, sudden, fast
  en: overnight, through the night, during the night, all night, nightlong, all-nighter, in the middle of the night, late at night, late-night
  fr: pendant la nuit, du jour au lendemain, toute la nuit, au milieu de la nuit, en pleine nuit, tard dans la nuit, nocturne
  es: de la noche a la mañana, durante la noche, toda la noche, en plena noche, en mitad de la noche, de un día para otro
  de: über nacht, die ganze nacht, mitten in der nacht, nachtschicht, in der nacht zu, nächtelang, spätnachts, spätabends
  it: dall'oggi al domani, durante la notte, tutta la notte, nel cuore della notte, in piena notte, da un giorno all'altro
  pt: da noite para o dia, durante a noite, toda a noite, no meio da noite, em plena noite, de um dia para o outro
since-then 3 ~ since, now, after
  en: since then, ever since, since that time, from that moment on, from then on, in the years since, has since, have since
  fr: depuis lors, depuis ce temps, dès lors, depuis cette date, à partir de ce moment
  es: desde entonces, a partir de entonces, desde aquel momento, desde ese momento, a partir de ese momento
  de: seither, seitdem, seit damals, von da an, seit dieser zeit, seit jener zeit, fortan
  it: da allora, da quel momento, d'allora in poi, da quel giorno, a partire da allora
  pt: desde então, a partir de então, desde esse momento, a partir daí, desde aí, a partir desse momento
so-far 3 ~ until, now, previous
  en: so far, until now, up to now, to date, thus far, as yet, hitherto, up until now
  fr: jusqu'ici, jusqu'à présent, à ce jour, jusqu'à maintenant, pour l'instant, pour le moment, jusqu'alors
  es: hasta ahora, hasta la fecha, hasta el momento, por ahora, por el momento, hasta hoy
  de: bisher, bislang, bis jetzt, bis heute, bis dato, bisherig, bisherige, bis zum jetzigen zeitpunkt
  it: finora, fino a ora, fino ad oggi, fino a questo momento, ad oggi, per ora, per il momento, =finora
  pt: até agora, até hoje, até à data, até o momento, até ao momento, por enquanto, por ora
from-now-on 3 ~ future, begin, now
  en: from now on, going forward, henceforth, from today, as of today, effective immediately, with immediate effect, starting today, in future
  fr: désormais, dorénavant, à partir de maintenant, à compter d'aujourd'hui, à l'avenir, avec effet immédiat, dès aujourd'hui
  es: a partir de ahora, de ahora en adelante, desde ahora, en adelante, en lo sucesivo, con efecto inmediato, a partir de hoy
  de: von nun an, ab sofort, ab jetzt, fortan, ab heute, künftig, in zukunft, mit sofortiger wirkung
  it: d'ora in poi, da ora in poi, da oggi, d'ora in avanti, con effetto immediato, a partire da ora
  pt: a partir de agora, de agora em diante, doravante, daqui em diante, daqui para a frente, com efeito imediato, a partir de hoje
last-year 2 ~ year, past, previous
  en: last year, past year, previous year, a year ago, a year earlier, year before, the year before last, last year's
  fr: l'année dernière, l'an dernier, l'an passé, l'année passée, année précédente, il y a un an, un an plus tôt, un an auparavant
  es: año pasado, el año pasado, año anterior, hace un año, un año antes, pasado año
  de: vergangenes jahr, vergangenen jahr, letztes jahr, letzten jahr, vorjahr, vorjahres, vor einem jahr, ein jahr zuvor, voriges jahr, vorjahreszeitraum
  it: anno scorso, l'anno scorso, scorso anno, anno precedente, un anno fa, un anno prima
  pt: ano passado, no ano passado, ano anterior, há um ano, um ano antes, um ano atrás
last-month 3 ~ month, recently, last-year
  en: last month, past month, previous month, a month ago, a month earlier, earlier this month, late last month, month before
  fr: le mois dernier, mois dernier, mois passé, le mois passé, mois précédent, il y a un mois, un mois plus tôt, début du mois
  es: mes pasado, el mes pasado, mes anterior, hace un mes, un mes antes, a principios de mes, pasado mes
  de: vergangenen monat, letzten monat, vormonat, vor einem monat, einen monat zuvor, vorigen monat, anfang des monats
  it: mese scorso, il mese scorso, scorso mese, mese precedente, un mese fa, un mese prima
  pt: mês passado, no mês passado, mês anterior, há um mês, um mês antes, um mês atrás
last-week 2 ~ week, recently, yesterday
  en: last week, past week, previous week, a week ago, a week earlier, earlier this week, late last week, last weekend, the week before
  fr: la semaine dernière, semaine dernière, semaine passée, la semaine passée, il y a une semaine, une semaine plus tôt, week-end dernier
  es: semana pasada, la semana pasada, semana anterior, hace una semana, una semana antes, pasado fin de semana
  de: vergangene woche, vergangenen woche, letzte woche, letzter woche, vorwoche, vor einer woche, eine woche zuvor, vorige woche
  it: settimana scorsa, la settimana scorsa, scorsa settimana, settimana precedente, una settimana fa, una settimana prima
  pt: semana passada, na semana passada, semana anterior, há uma semana, uma semana antes, uma semana atrás
next-year 3 ~ year, future, next
  en: next year, coming year, the following year, a year later, in a year, next year's, within a year, by next year
  fr: l'année prochaine, l'an prochain, année suivante, l'année suivante, dans un an, un an plus tard, d'ici un an
  es: año que viene, el año que viene, próximo año, año siguiente, al año siguiente, dentro de un año, un año después, un año más tarde
  de: nächstes jahr, nächsten jahr, kommendes jahr, kommenden jahr, ein jahr später, folgejahr, darauffolgenden jahr, in einem jahr, binnen eines jahres
  it: anno prossimo, l'anno prossimo, prossimo anno, anno successivo, l'anno seguente, tra un anno, un anno dopo
  pt: próximo ano, no próximo ano, ano que vem, no ano seguinte, ano seguinte, dentro de um ano, um ano depois
next-month 3 ~ month, soon, next-year
  en: next month, coming month, the following month, a month later, in a month, within a month, later this month
  fr: le mois prochain, mois prochain, mois suivant, dans un mois, un mois plus tard, d'ici un mois, à la fin du mois
  es: mes que viene, próximo mes, mes siguiente, dentro de un mes, un mes después, un mes más tarde, a finales de mes
  de: nächsten monat, kommenden monat, einen monat später, folgemonat, in einem monat, binnen eines monats, ende des monats
  it: mese prossimo, prossimo mese, mese successivo, tra un mese, un mese dopo, entro un mese, fine mese
  pt: próximo mês, mês que vem, mês seguinte, dentro de um mês, um mês depois, no fim do mês
next-week 3 ~ week, soon, tomorrow
  en: next week, coming week, the following week, a week later, in a week, within a week, later this week
  fr: la semaine prochaine, semaine prochaine, semaine suivante, dans une semaine, une semaine plus tard, d'ici une semaine
  es: semana que viene, próxima semana, semana siguiente, dentro de una semana, una semana después, una semana más tarde
  de: nächste woche, nächster woche, kommende woche, kommenden woche, eine woche später, in einer woche, binnen einer woche, folgewoche
  it: settimana prossima, prossima settimana, settimana successiva, tra una settimana, una settimana dopo, entro una settimana
  pt: próxima semana, semana que vem, semana seguinte, dentro de uma semana, uma semana depois
years-later 3 ~ later, past, for-years, year
  en: years later, years after, years on, many years later, a decade later, decades later, years afterwards, in later years
  fr: des années plus tard, des années après, années plus tard, ans plus tard, ans après, une décennie plus tard
  es: años después, años más tarde, décadas después, muchos años después, una década después
  de: jahre später, jahre danach, jahre nach, jahrzehnte später, viele jahre später, nach jahren
  it: anni dopo, anni più tardi, decenni dopo, molti anni dopo, a distanza di anni
  pt: anos depois, anos mais tarde, décadas depois, muitos anos depois, passados anos
years-ago 3 ~ past, formerly, year, last-year
  en: years ago, years earlier, years before, many years ago, decades ago, a few years ago, years prior, several years ago
  fr: il y a des années, il y a quelques années, il y a plusieurs années, ans plus tôt, ans auparavant, années plus tôt, il y a des décennies
  es: hace años, hace unos años, hace varios años, hace décadas, años antes, años atrás, hace muchos años
  de: vor jahren, vor einigen jahren, jahre zuvor, vor jahrzehnten, vor vielen jahren, jahre vorher, vor wenigen jahren
  it: anni fa, alcuni anni fa, diversi anni fa, anni prima, anni addietro, decenni fa, molti anni fa
  pt: há anos, anos atrás, há alguns anos, há vários anos, anos antes, há décadas, décadas atrás
long-term 1 ~ permanent, long, future, for-years
  en: long-term, long term, longer-term, in the long run, over the long haul, long-range, enduring, for the foreseeable future, sustained, =lasting
  fr: à long terme, long terme, sur le long terme, à longue échéance, durables, pérenne, dans la durée
  es: a largo plazo, largo plazo, de largo plazo, a la larga, duradera, perdurable, sostenido
  de: langfristig, langfristige, langfristigen, auf lange sicht, auf dauer, dauerhaft, langzeit*, nachhaltig, längerfristig
  it: a lungo termine, lungo termine, sul lungo periodo, nel lungo periodo, alla lunga, duraturo, duratura
  pt: a longo prazo, longo prazo, de longo prazo, no longo prazo, duradouro, duradoura, sustentado
short-term 4 ~ temporary, soon, short
  en: short-term, short term, in the short run, near term, near-term, short-lived, at short notice, short notice, stopgap, quick fix
  fr: à court terme, court terme, à brève échéance, provisoire, éphémère, de courte durée, dans l'immédiat, solution de fortune
  es: a corto plazo, corto plazo, de corto plazo, efímero, efímera, pasajero, de corta duración, poco tiempo
  de: kurzfristig, kurzfristige, kurzfristigen, auf kurze sicht, kurzlebig, kurzzeitig, notlösung, übergangslösung, zwischenlösung
  it: a breve termine, breve termine, nel breve periodo, effimero, di breve durata, soluzione tampone, con breve preavviso
  pt: a curto prazo, curto prazo, de curto prazo, no curto prazo, efêmero, efémero, passageiro, de curta duração
last-minute 4 ~ late, deadline, urgent, fast
  en: last-minute, last minute, at the last minute, at the last moment, eleventh hour, eleventh-hour, at the eleventh hour, in the nick of time, down to the wire
  fr: dernière minute, de dernière minute, à la dernière minute, dernier moment, au dernier moment, in extremis, de justesse
  es: última hora, de última hora, a última hora, último minuto, último momento, en el último momento, in extremis
  de: letzte minute, in letzter minute, letzten minute, letzter sekunde, letzten moment, kurz vor schluss, auf den letzten drücker, im letzten augenblick, last-minute
  it: ultimo minuto, all'ultimo minuto, dell'ultimo minuto, ultimo momento, all'ultimo momento, in extremis, dell'ultima ora
  pt: última hora, de última hora, à última hora, último minuto, último momento, no último momento
on-time 3 ~ deadline, exactly, schedule
  en: on time, in time, punctual, punctually, punctuality, on schedule, on the dot, in good time, ahead of schedule, ahead of time, =timely
  fr: à temps, à l'heure, ponctuelle, ponctualité, dans les délais, dans les temps, en temps voulu, en avance sur
  es: a tiempo, puntual, puntuales, puntualmente, puntualidad, a la hora prevista, en plazo, oportunamente, antes de lo previsto
  de: pünktlich, pünktlichkeit, rechtzeitig, fristgerecht, termingerecht, planmäßig, zeitig, früher als geplant
  it: in tempo, puntuale, puntuali, puntualmente, puntualità, nei tempi previsti, tempestivo, tempestivamente
  pt: a tempo, pontual, pontuais, pontualmente, pontualidade, no prazo, atempado, atempadamente, antes do previsto
in-advance 4 ~ before, prepare, early
  en: in advance, beforehand, ahead of time, prior notice, advance notice, forewarned, forewarning, pre-arranged, prearranged, in anticipation of, pre-emptive, preemptive
  fr: à l'avance, d'avance, au préalable, préalablement, préalable, par avance, préavis, en amont, préventif
  es: de antemano, con antelación, por adelantado, con anticipación, previamente, antelación, preaviso, aviso previo, preventivo
  de: im voraus, im vorfeld, vorab, vorzeitig, vorher, vorwarnung, vorlauf, vorausgehend, vorankündigung, vorsorglich, präventiv
  it: anticipatamente, preventivamente, preventivo, preavviso, con anticipo, previo avviso
  pt: com antecedência, antecipadamente, de antemão, previamente, aviso prévio, por antecipação, preventivo
retroactive 4 ~ past, law, apply
  en: retroactive, retroactively, retrospective, retrospectively, backdate, backdated, in hindsight, with hindsight, in retrospect, after the fact, ex post facto
  fr: rétroactif, rétroactive, rétroactivement, rétroactivité, avec le recul, rétrospectivement, antidater, antidaté, après coup, a posteriori
  es: retroactivo, retroactiva, retroactivamente, retroactividad, en retrospectiva, a posteriori, con retroactividad, antedatar, visto en retrospectiva
  de: rückwirkend, rückwirkende, rückdatiert, rückdatieren, im nachhinein, nachträglich, im rückblick, rückblickend, hinterher
  it: retroattivo, retroattiva, retroattivamente, retroattività, retrodatare, retrodatato, col senno di poi, a posteriori
  pt: retroativo, retroativa, retroativamente, retroatividade, em retrospectiva, em retrospetiva, a posteriori, antedatado
first-time 3 ~ first, unprecedented, new
  en: for the first time, first time, first-time, for the very first time, never before, first ever, maiden, first of its kind
  fr: pour la première fois, première fois, toute première fois, une première, inédite, jamais auparavant
  es: por primera vez, primera vez, por vez primera, la primera vez que, inédita, nunca antes
  de: zum ersten mal, erstmals, erstmalig, das erste mal, ersten mal, erstmalige, noch nie zuvor
  it: per la prima volta, prima volta, la prima volta che, inedita, mai prima
  pt: pela primeira vez, primeira vez, a primeira vez que, inédita, nunca antes
one-after-another 3 ~ sequence, follow, gradual
  en: one after another, one after the other, one by one, in turn, in a row, in succession, successively, consecutive, consecutively, back-to-back, straight year, successive
  fr: l'un après l'autre, les uns après les autres, un par un, à tour de rôle, d'affilée, successivement, consécutif, consécutive, consécutifs
  es: uno tras otro, una tras otra, uno por uno, uno a uno, sucesivamente, consecutivo, consecutiva, consecutivos, seguidos
  de: nacheinander, einer nach dem anderen, eine nach der anderen, der reihe nach, hintereinander, in folge, aufeinanderfolgend, sukzessive, reihum
  it: uno dopo l'altro, una dopo l'altra, uno per uno, a uno a uno, successivamente, consecutivo, consecutiva, consecutivi, a turno
  pt: um após o outro, um a um, uma a uma, um por um, sucessivamente, consecutivo, consecutiva, consecutivos, seguidos, em sequência
countdown 4 ~ deadline, wait, minute
  en: countdown, counting down, clock is ticking, running out of time, time is running out, race against time, race against the clock, stopwatch, timer
  fr: compte à rebours, course contre la montre, le temps presse, chronomètre, minuteur, minuterie
  es: cuenta atrás, cuenta regresiva, contrarreloj, carrera contra el tiempo, se acaba el tiempo, cronómetro, temporizador
  de: countdown, wettlauf gegen die zeit, die zeit drängt, die zeit läuft, stoppuhr, zeitschaltuhr, zeitdruck
  it: conto alla rovescia, corsa contro il tempo, il tempo stringe, cronometro, timer
  pt: contagem regressiva, contagem decrescente, corrida contra o tempo, o tempo está a acabar, cronômetro, cronómetro, temporizador
anniversary 3 ~ year, celebrate, birth
  en: anniversary, anniversaries, jubilee, birthday, birthdays, centenary, bicentenary, to mark the anniversary, marks the anniversary, commemorate
  fr: anniversaire, anniversaires, jubilé, centenaire, bicentenaire, commémorer, commémoration
  es: aniversario, aniversarios, jubileo, cumpleaños, centenario, bicentenario, conmemorar, conmemoración, efeméride
  de: jahrestag, jahrestage, jubiläum, jubiläen, geburtstag, geburtstage, gedenktag, hundertjähriges bestehen, todestag
  it: anniversario, anniversari, giubileo, compleanno, compleanni, centenario, bicentenario, commemorare, commemorazione, ricorrenza
  pt: aniversário, aniversários, jubileu, centenário, bicentenário, comemorar, comemoração, efeméride
christmas 3
  en: christmas eve, festive season, christmas market
  fr: veille de noël, nouvel an, fêtes de fin d'année, marché de noël
  es: año nuevo, pascua
  de: weihnachts*, neujahr, oster*, feiertage, pfingsten
  it: festività natalizie, epifania
  pt: natalina, ano novo, passagem de ano
summer 3 ~ season, holiday, weather
  en: summer, summers, summertime, midsummer, summer months, summer holidays, summer vacation, summer break
  fr: été dernier, estival, estivale, vacances d'été, mois d'été, saison estivale, cet été
  es: verano, veranos, veraniego, estival, vacaciones de verano, temporada estival
  de: sommer, sommers, sommerferien, sommermonate, sommerpause, sommerurlaub, hochsommer, sommerloch
  it: estate, estivo, estiva, vacanze estive, mesi estivi, quest'estate, piena estate
  pt: verão, verões, estival, férias de verão, meses de verão, época estival
winter 3 ~ season, weather, temperature
  en: winter, winters, wintertime, wintry, midwinter, winter months, snow, snowfall, snowy
  fr: hiver, hivers, hivernal, hivernale, mois d'hiver, saison hivernale, neige, enneigé
  es: invierno, inviernos, invernal, meses de invierno, temporada invernal, nieve, nevada
  de: winter, wintermonate, winterlich, winterzeit, schnee, schneefall, wintereinbruch
  it: inverno, invernale, invernali, mesi invernali, neve, nevicata
  pt: inverno, invernos, invernal, meses de inverno, neve, nevasca
midnight 4 ~ night, hour, deadline
  en: midnight, stroke of midnight, small hours, wee hours, early hours, dead of night, after midnight
  fr: minuit, coup de minuit, petit matin, petites heures, au cœur de la nuit, après minuit
  es: medianoche, a medianoche, altas horas de la noche, altas horas de la madrugada, madrugada, pasada la medianoche
  de: mitternacht, mitternächtlich, punkt mitternacht, frühen morgenstunden, nach mitternacht, tief in der nacht
  it: mezzanotte, allo scoccare della mezzanotte, ore piccole, notte fonda, prime ore del mattino, dopo mezzanotte
  pt: meia-noite, altas horas, madrugada, depois da meia-noite, madrugada dentro
lunchtime 4 ~ day, meal-time, hour
  en: noon, midday, lunchtime, lunch hour, lunch break, early afternoon, mid-afternoon, mid-morning
  fr: midi, à midi, heure du déjeuner, pause déjeuner, début d'après-midi, mi-journée
  es: mediodía, al mediodía, hora de comer, hora del almuerzo, primera hora de la tarde, media mañana
  de: mittag, mittags, mittagszeit, mittagspause, zwölf uhr, frühen nachmittag, vormittags
  it: mezzogiorno, ora di pranzo, pausa pranzo, primo pomeriggio, metà giornata
  pt: meio-dia, hora do almoço, pausa para almoço, início da tarde, meio da manhã
working-hours 4 ~ hour, work, workplace, overtime
  en: working hours, work hours, office hours, working time, business hours, working week, work week, workweek, night shift, part-time, full-time, four-day week
  fr: heures de travail, temps de travail, horaires de travail, heures de bureau, semaine de travail, temps partiel, temps plein, travail de nuit, semaine de quatre jours
  es: horario laboral, jornada laboral, horas de trabajo, horario de trabajo, horario de oficina, tiempo parcial, tiempo completo, turno, turnos, semana laboral
  de: arbeitszeit, arbeitszeiten, arbeitsstunden, arbeitswoche, bürozeiten, teilzeit, vollzeit, schicht, schichten, nachtschicht, viertagewoche, vier-tage-woche
  it: orario di lavoro, orari di lavoro, ore di lavoro, orario d'ufficio, tempo parziale, tempo pieno, part-time, turno, turni, settimana lavorativa, settimana corta
  pt: horário de trabalho, horas de trabalho, jornada de trabalho, horário de expediente, tempo parcial, tempo inteiro, semana de trabalho, meio período
overtime 4 ~ working-hours, wage, extra
  en: overtime, unpaid overtime, extra hours, long hours, extra shift, extra shifts, overworked, burn-out, burned out
  fr: heures supplémentaires, heures sup, heure supplémentaire, surmenage, surmené, épuisement professionnel, burn-out
  es: horas extra, horas extras, horas extraordinarias, sobrecarga laboral, agotamiento laboral, exceso de trabajo
  de: überstunden, überstunde, unbezahlte überstunden, mehrarbeit, überarbeitet, sonderschicht, sonderschichten, burnout, burn-out
  it: straordinario, straordinari, ore di straordinario, lavoro straordinario, superlavoro, esaurimento
  pt: horas extras, horas extraordinárias, hora extra, trabalho extraordinário, sobrecarga de trabalho, esgotamento profissional
round-the-clock 4 ~ constant, always, day, night
  en: around the clock, round the clock, round-the-clock, around-the-clock, day and night, night and day, 24 hours a day, seven days a week
  fr: jour et nuit, nuit et jour, 24 heures sur 24, vingt-quatre heures sur vingt-quatre, sept jours sur sept, en permanence
  es: las 24 horas, día y noche, noche y día, 24 horas al día, los siete días de la semana, a todas horas
  de: rund um die uhr, tag und nacht, 24 stunden am tag, sieben tage die woche, durchgehend
  it: giorno e notte, notte e giorno, 24 ore su 24, ventiquattro ore su ventiquattro, sette giorni su sette, a tutte le ore
  pt: 24 horas por dia, dia e noite, noite e dia, sete dias por semana, a qualquer hora, a toda a hora
every-few-minutes 4 ~ often, minute, constant
  en: every few minutes, every minute, every hour, hourly, every few hours, every few seconds, every second, minute by minute, several times a day, multiple times a day, many times a day
  fr: toutes les minutes, toutes les heures, toutes les quelques minutes, chaque minute, chaque heure, plusieurs fois par jour, toutes les secondes
  es: cada pocos minutos, cada minuto, cada hora, cada pocas horas, cada segundo, varias veces al día, muchas veces al día
  de: alle paar minuten, minütlich, stündlich, jede minute, jede stunde, alle paar stunden, mehrmals täglich, mehrmals am tag, im minutentakt, sekündlich, stundentakt
  it: ogni pochi minuti, ogni minuto, ogni ora, ogni poche ore, ogni secondo, più volte al giorno, diverse volte al giorno
  pt: a cada minuto, a cada poucos minutos, a cada hora, de hora em hora, a cada segundo, várias vezes ao dia, várias vezes por dia
several-times-a-week 4 ~ weekly, often, regular
  en: several times a week, twice a week, twice-weekly, three times a week, every other day, every few days, multiple times a week, every second day
  fr: plusieurs fois par semaine, deux fois par semaine, trois fois par semaine, tous les deux jours, un jour sur deux, bihebdomadaire
  es: varias veces a la semana, dos veces por semana, dos veces a la semana, tres veces por semana, cada dos días, un día sí y otro no, cada pocos días
  de: mehrmals pro woche, mehrmals in der woche, zweimal pro woche, zweimal die woche, dreimal pro woche, jeden zweiten tag, alle zwei tage, alle paar tage
  it: più volte alla settimana, due volte alla settimana, due volte a settimana, tre volte a settimana, ogni due giorni, un giorno sì e uno no, a giorni alterni
  pt: várias vezes por semana, duas vezes por semana, três vezes por semana, dia sim dia não, de dois em dois dias, a cada dois dias
biannual 4 ~ half-year, annual, regular, twice
  en: biannual, biannually, twice a year, twice yearly, half-yearly, every six months, semi-annual, semiannual, biennial, every two years, every other year
  fr: semestriel, semestrielle, deux fois par an, tous les six mois, bisannuel, biennal, tous les deux ans, un an sur deux
  es: semestral, semestralmente, dos veces al año, cada seis meses, bianual, bienal, cada dos años
  de: halbjährlich, zweimal im jahr, zweimal jährlich, alle sechs monate, alle zwei jahre, zweijährlich, jedes zweite jahr, halbjahrestakt
  it: semestrale, due volte all'anno, ogni sei mesi, biennale, ogni due anni, un anno sì e uno no
  pt: semestral, semestralmente, duas vezes por ano, a cada seis meses, de seis em seis meses, bienal, a cada dois anos, de dois em dois anos
again-and-again 3 ~ often, repeat, constant
  en: again and again, over and over, time and again, time after time, repeatedly, repeated, on numerous occasions, on several occasions, keeps happening, once again
  fr: encore et encore, à maintes reprises, à plusieurs reprises, sans cesse, à répétition, de façon répétée, maintes fois, à de nombreuses reprises
  es: una y otra vez, repetidamente, repetidas veces, en numerosas ocasiones, en varias ocasiones, en repetidas ocasiones, reiteradamente
  de: immer wieder, wieder und wieder, wiederholt, mehrfach, ein ums andere mal, zum wiederholten mal, des öfteren, mehrere male, etliche male
  it: più e più volte, ripetutamente, in più occasioni, in numerose occasioni, a più riprese, continuamente, ripetute volte
  pt: repetidamente, repetidas vezes, vezes sem conta, uma e outra vez, em várias ocasiões, em diversas ocasiões, reiteradamente, por diversas vezes
year-on-year 4 ~ annual, compare, last-year, quarter-year
  en: year-on-year, year over year, year-over-year, compared with last year, compared to last year, from a year earlier, month-on-month, quarter-on-quarter, same period last year
  fr: sur un an, d'une année sur l'autre, par rapport à l'année précédente, par rapport à l'an dernier, en glissement annuel, même période
  es: interanual, respecto al año anterior, en comparación con el año anterior, frente al año anterior, mismo período del año anterior, intermensual
  de: im vorjahresvergleich, gegenüber dem vorjahr, im vergleich zum vorjahr, jahresvergleich, zum vorjahr, vorjahreszeitraum, gegenüber dem vormonat, jahresrate
  it: su base annua, rispetto all'anno precedente, rispetto allo scorso anno, su base annuale, stesso periodo dell'anno, su base mensile
  pt: em termos homólogos, homólogo, em relação ao ano anterior, na comparação anual, face ao ano anterior, mesmo período do ano, período homólogo
turn-of-century 3 ~ century, era, history
  en: turn of the century, turn of the millennium, millennium, millennia, nineties, eighties, seventies, sixties, fifties, noughties, twentieth century, post-war, postwar
  fr: tournant du siècle, millénaire, millénaires, années quatre-vingt-dix, années quatre-vingt, années soixante-dix, années soixante, vingtième siècle, après-guerre
  es: cambio de siglo, milenio, milenios, años noventa, años ochenta, años setenta, años sesenta, siglo veinte, posguerra
  de: jahrhundertwende, jahrtausendwende, jahrtausend, jahrtausende, =neunziger, neunzigerjahre, =achtziger, achtzigerjahre, =siebziger, =sechziger, nachkriegszeit
  it: inizio del secolo, fine secolo, millennio, millenni, anni novanta, anni ottanta, anni settanta, anni sessanta, ventesimo secolo, dopoguerra
  pt: virada do século, viragem do século, milênio, milénio, anos noventa, anos oitenta, anos setenta, anos sessenta, século vinte, pós-guerra
medieval 4 ~ history, old, century
  en: medieval, middle ages, ancient, antiquity, roman empire, prehistoric, stone age, renaissance, feudal
  fr: médiéval, médiévale, moyen âge, antiquité, antique, préhistorique, préhistoire, empire romain, renaissance, féodal
  es: medieval, edad media, antigüedad, prehistórico, prehistoria, imperio romano, edad de piedra, renacimiento, feudal
  de: mittelalter, mittelalterlich, antike, altertum, prähistorisch, steinzeit, urzeit, römisches reich, renaissance, feudal
  it: medievale, medioevo, antichità, preistorico, preistoria, impero romano, età della pietra, rinascimento, feudale
  pt: medieval, idade média, antiguidade, pré-histórico, pré-história, império romano, idade da pedra, renascimento, feudal
chronology 4 ~ history, sequence, date, event
  en: chronology, chronological, chronologically, timeline, timelines, sequence of events, order of events, course of events, time stamp, timestamp, timestamps
  fr: chronologie, chronologique, chronologiquement, déroulement des faits, déroulé des événements, frise chronologique, horodatage, fil des événements
  es: cronología, cronológico, cronológica, línea de tiempo, línea temporal, secuencia de los hechos, marca de tiempo, orden cronológico
  de: chronologie, chronologisch, zeitleiste, zeitlicher ablauf, ablauf der ereignisse, zeitstempel, zeitachse, tathergang, abfolge der ereignisse
  it: cronologia, cronologico, cronologica, sequenza dei fatti, linea temporale, successione degli eventi, marca temporale
  pt: cronologia, cronológico, cronológica, linha do tempo, linha temporal, sequência dos factos, sequência dos fatos, marca temporal
backlog 4 ~ delay, wait, large-number, waiting-list
  en: backlogs, pile-up, piled up, mountain of, pending cases, unprocessed, unfinished work, logjam, bottlenecks
  fr: retard accumulé, dossiers en attente, engorgement, goulot d'étranglement, goulets d'étranglement, =arriérés
  es: atraso, retraso acumulado, casos pendientes, acumulación, cuello de botella, cuellos de botella, trabajo pendiente
  de: rückstau, rückstand, rückstände, aktenberg, unerledigte fälle, engpass, engpässe, nadelöhr, flaschenhals
  it: arretrato, arretrati, pratiche arretrate, accumulo, collo di bottiglia, colli di bottiglia
  pt: acúmulo, acumulado de processos, processos pendentes, atraso acumulado, gargalo, gargalos, estrangulamento
waiting-time 4 ~ wait, delay, queue
  en: waiting time, waiting times, wait time, wait times, long wait, long waits, hours of waiting, waiting period, cooling-off period, grace period
  fr: temps d'attente, délai d'attente, délais d'attente, longue attente, heures d'attente, période d'attente, délai de grâce, délai de carence
  es: tiempo de espera, tiempos de espera, larga espera, horas de espera, período de espera, período de gracia, plazo de gracia
  de: wartezeit, wartezeiten, lange wartezeiten, stundenlanges warten, wartefrist, karenzzeit, schonfrist, bedenkzeit
  it: tempo di attesa, tempi di attesa, tempi d'attesa, lunga attesa, ore di attesa, periodo di attesa, periodo di grazia
  pt: tempo de espera, tempos de espera, longa espera, horas de espera, período de espera, período de carência, período de graça
turning-point 4
  en: turning points, watershed moment, pivotal moment, inflection point, game-changing, milestones
  fr: moment charnière, moment décisif, point d'inflexion, étape importante, jalon, jalons
  es: momento decisivo, momento clave, hitos
  de: wendepunkte, meilensteine, entscheidender moment, weichenstellung
  it: svolta, momento decisivo
  pt: momento decisivo, marco histórico, momento-chave
split-second 4 ~ fast, moment, immediately
  en: split second, split-second, fraction of a second, milliseconds, millisecond, in seconds, within seconds, in the blink of an eye, blink of an eye, instantaneous, lightning speed
  fr: fraction de seconde, fractions de seconde, milliseconde, millisecondes, en quelques secondes, en un clin d'œil, en un éclair, instantané
  es: fracción de segundo, milisegundo, milisegundos, en segundos, en cuestión de segundos, abrir y cerrar de ojos, instantáneo
  de: sekundenbruchteil, bruchteil einer sekunde, sekundenbruchteilen, millisekunde, millisekunden, in sekunden, binnen sekunden, sekundenschnelle, blitzschnell
  it: frazione di secondo, frazioni di secondo, millisecondo, millisecondi, in pochi secondi, batter d'occhio, istantaneo
  pt: fração de segundo, frações de segundo, milissegundo, milissegundos, em segundos, em poucos segundos, num piscar de olhos, instantâneo

# more forms for what stands elsewhere
average 2
  en: typical, averages, averaging out, average per, weighted average
  fr: moyenne, moyen, moyennes
  es: por término medio, promedios
  de: durchschnittswert, durchschnittliche, im durchschnitt, durchschnittswerte
  it: medie
  pt: média, médias
percent 2
  en: percentages, percentage points, basis points, per cents
  fr: pourcentages, points de base
  es: porcentajes, puntos porcentuales
  de: prozentpunkten, prozentsätze, prozente, vom hundert, basispunkte
  it: percentuali, punti base, percento
  pt: porcento, pontos percentuais
estimate 2
  en: estimates, best guess, by some estimates, conservative estimate, extrapolate, extrapolation, projected
  fr: estimation, estimations, estimer, selon les estimations, extrapoler, extrapolation, évaluer à
  es: estimación, estimaciones, estimar, se estima, según las estimaciones, extrapolar, cálculo aproximado
  de: schätzung, schätzungen, schätzungen zufolge, hochrechnung, hochrechnen, hochgerechnet
  it: stimato, secondo le stime, proiezione, estrapolare
  pt: estimativa, estimativas, estimar, estima-se, segundo estimativas, extrapolar, projeção
fortnight 4
  en: two weeks, two-week, fourteen days, every 14 days, twice monthly, once a fortnight
  fr: deux semaines, deux semaines durant, tous les 15 jours, une fois toutes les deux semaines
  es: dos semanas, quince días, cada 15 días, una vez cada dos semanas
  de: zwei wochen, vierzehn tage, vierzehn tagen, alle 14 tage, zweiwöchige, zweiwöchigen
  it: quindici giorni, quindicina, ogni 15 giorni, una volta ogni due settimane
  pt: duas semanas, quinze dias, a cada 15 dias, a cada quinze dias
for-years 2
  en: for a decade, years of, multi-year, multiyear, years-old, long-time
  fr: pluriannuel
  es: durante varios años, plurianual, largos años
  de: seit langem, über viele jahre, seit vielen jahren, mehrjährige, seit jahrzehnten, seit langer zeit
  it: da molti anni
  pt: plurianual
`;
