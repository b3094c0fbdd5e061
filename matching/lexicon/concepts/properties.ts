/** Concepts of what things and people are like: pace, place, size, state, worth, character. */
export default `
# pace and place
slow 3 ~ slow-down, delay, gradual
  en: =slow, =slowly, =slower, sluggish, at a snail's pace, snail's pace, glacial pace, plodding, unhurried, painfully slow, tardy
  fr: lent, lente, lents, lentement, lenteur, lenteurs, à pas de tortue, au ralenti, poussif, poussive
  es: lento, lenta, lentos, lentamente, lentitud, despacio, a paso de tortuga, a cámara lenta, pausado
  de: langsam, langsame, langsamer, schleppend, träge, gemächlich, schneckentempo, im schneckentempo, zäh, =zögerlich, zeitlupe
  it: lento, lenta, lenti, lentamente, lentezza, a passo di lumaca, a rilento, al rallentatore, piano piano
  pt: lento, lenta, lentos, lentamente, lentidão, devagar, a passo de tartaruga, vagaroso, em câmara lenta
gradual 3 ~ slow, progress, change
  en: gradual, gradually, little by little, step by step, bit by bit, piecemeal, incremental, incrementally, in stages, creeping, over time
  fr: graduel, graduellement, progressif, progressive, progressivement, petit à petit, peu à peu, pas à pas, par étapes, au fil du temps
  es: gradual, gradualmente, paulatino, paulatinamente, progresivo, progresivamente, poco a poco, paso a paso, por etapas
  de: allmählich, schrittweise, nach und nach, schritt für schritt, stufenweise, peu à peu, schleichend, sukzessive, häppchenweise
  it: graduale, gradualmente, progressivo, progressivamente, a poco a poco, poco alla volta, passo dopo passo, a tappe
  pt: gradual, gradualmente, paulatino, paulatinamente, progressivo, progressivamente, aos poucos, pouco a pouco, passo a passo, por etapas
far 3 ~ remote, long
  en: far away, faraway, distant, distance, far-flung, thousands of miles, half a world away, other side of the world, halfway around the world
  fr: loin, lointain, lointaine, éloigné, éloignée, distance, à des milliers de kilomètres, à l'autre bout du monde, reculé, au bout du monde
  es: lejos, lejano, lejana, lejanos, alejado, distante, distancia, a miles de kilómetros, al otro lado del mundo, en la otra punta
  de: fern, ferne, fernen, weit entfernt, weit weg, entfernung, distanz, entlegen, abgelegen, am anderen ende der welt, tausende kilometer
  it: lontano, lontana, lontani, distante, distanza, a migliaia di chilometri, dall'altra parte del mondo, remoto, sperduto
  pt: =longe, longínquo, distante, distantes, distância, a milhares de quilômetros, a milhares de quilómetros, do outro lado do mundo, remoto
remote 4 ~ far, remote-work, online, control
  en: remote, remotely, from afar, at a distance, remote control, remote-controlled, long-distance, offsite, off-site
  fr: à distance, distant, télécommande, télécommandé, télépilot*, téléopér*, depuis l'étranger, hors site, de loin
  es: a distancia, remoto, remota, remotos, remotamente, en remoto, teledirigido, telecontrol, mando a distancia, desde lejos
  de: aus der ferne, ferngesteuert, fernsteuerung, fernbedienung, fernzugriff, aus der distanz, von fern, auf distanz, fernwartung
  it: a distanza, da remoto, remoto, remota, telecomando, telecomandato, da lontano, teleguidato
  pt: à distância, a distância, remoto, remota, remotamente, telecomando, teleguiado, controle remoto, comando à distância
nearby 3 ~ local, region
  en: nearby, close by, vicinity, neighbouring, neighboring, adjacent, next door, within walking distance, around the corner, proximity, stone's throw
  fr: à proximité, proximité, aux alentours, alentours, tout près, voisin, voisine, adjacent, à deux pas, à un jet de pierre
  es: cercano, cercana, cerca, cercanías, cercanía, proximidad, vecino, vecina, contiguo, a dos pasos, a la vuelta de la esquina, inmediaciones
  de: in der nähe, nähe, nahe gelegen, nahegelegen, benachbart, angrenzend, nebenan, umgebung, um die ecke, einen steinwurf, umliegend
  it: vicino a, vicina a, nelle vicinanze, vicinanze, vicinanza, prossimità, limitrofo, adiacente, a due passi, nei paraggi, dietro l'angolo
  pt: próximo a, perto, nas proximidades, proximidades, proximidade, vizinho, vizinha, adjacente, a dois passos, arredores
# seen and unseen
invisible 4 ~ hide, secret, see, behind-scenes
  en: invisible, unseen, out of sight, imperceptible, undetected, unnoticed, unbeknown, under the radar, below the radar, hidden from view
  fr: invisible, invisibles, imperceptible, inaperçu, inaperçue, hors de vue, sous les radars, indétectable, à l'abri des regards
  es: invisible, invisibles, imperceptible, inadvertido, desapercibido, desapercibida, fuera de la vista, bajo el radar, indetectable
  de: unsichtbar, unsichtbare, unbemerkt, unmerklich, unentdeckt, außer sichtweite, unter dem radar, nicht wahrnehmbar, verborgen
  it: invisibile, invisibili, impercettibile, inosservato, inosservata, lontano dagli occhi, sotto traccia, non visto
  pt: invisível, invisíveis, imperceptível, despercebido, despercebida, fora da vista, longe dos olhos, sob o radar, indetectável
visible 3 ~ see, obvious, public
  en: visible, visibly, in plain sight, noticeable, noticeably, conspicuous, eye-catching, on view, perceptible, prominent
  fr: visible, visibles, visiblement, perceptible, bien en vue, au vu et au su, apparent, ostensible, =voyante
  es: visible, visibles, visiblemente, perceptible, a la vista, a la vista de todos, llamativo, notorio, ostensible
  de: sichtbar, sichtbare, sichtlich, erkennbar, wahrnehmbar, auffällig, vor aller augen, ins auge, augenfällig
  it: visibile, visibili, visibilmente, percettibile, sotto gli occhi di tutti, in bella vista, vistoso, evidente
  pt: visível, visíveis, visivelmente, perceptível, à vista, à vista de todos, vistoso, chamativo, =evidente, =evidentes
opaque 4 ~ secret, unclear, transparent
  en: opaque, opacity, lack of transparency, non-transparent, impenetrable, inscrutable, shrouded in secrecy, black box, murky
  fr: opaque, opaques, opacité, manque de transparence, impénétrable, boîte noire, entouré de mystère
  es: opaco, opaca, opacidad, falta de transparencia, impenetrable, caja negra, oscurantismo, poco transparente
  de: undurchsichtig, intransparent, intransparenz, mangelnde transparenz, undurchschaubar, blackbox, undurchdringlich
  it: opaco, opaca, opacità, mancanza di trasparenza, poco trasparente, impenetrabile, scatola nera, fumoso
  pt: opaco, opaca, opacidade, falta de transparência, pouco transparente, impenetrável, caixa preta, caixa-preta
unmanned 4 ~ automatic, robot, without, empty
  en: unmanned, unstaffed, unattended, staffless, crewless, without staff, no staff, without human intervention, untended
  fr: sans personnel, sans employé, sans employés, sans équipage, sans pilote, sans intervention humaine, sans surveillance
  es: sin personal, sin empleados, sin tripulación, no tripulado, no tripulada, desatendido, sin intervención humana
  de: unbemannt, ohne personal, personallos, ohne mitarbeiter, menschenleer, unbeaufsichtigt, ohne menschliches zutun, ohne menschen
  it: senza personale, senza dipendenti, senza equipaggio, senza pilota, incustodito, senza intervento umano
  pt: sem pessoal, sem funcionários, sem empregados, não tripulado, não tripulada, desassistido, sem intervenção humana
human 2 ~ person, moral
  en: human, humans, human being, human beings, mankind, humankind, humanity, flesh-and-blood, flesh and blood, mortals
  fr: humain, humaine, humains, humaines, être humain, êtres humains, humanité, en chair et en os
  es: humano, humana, humanos, humanas, ser humano, seres humanos, humanidad, de carne y hueso
  de: mensch, menschen, menschlich, menschliche, menschlichen, menschheit, menschlichkeit, aus fleisch und blut
  it: umano, umana, umani, umane, essere umano, esseri umani, umanità, in carne e ossa
  pt: humano, humana, humanos, humanas, ser humano, seres humanos, humanidade, de carne e osso
# state
faulty 3 ~ malfunction, break, bad, mistake
  en: faulty, defective, defect, flawed, flaw, flaws, broken, out of order, substandard, error-prone, shoddy, buggy, unsound
  fr: défectueux, défectueuse, défauts, vice de fabrication, vicié, de mauvaise qualité, en panne, boiteux, hors service
  es: defectuoso, defectuosa, defecto, defectos, deficiente, deficiencia, averiado, con fallos, de mala calidad, viciado
  de: fehlerhaft, fehlerhafte, defekt, defekte, mangelhaft, mangelhafte, schadhaft, kaputt, fehleranfällig, minderwertig, schrott
  it: difettoso, difettosa, difetto, difetti, guasto, guasta, carente, scadente, viziato, malandato
  pt: defeituoso, defeituosa, defeito, defeitos, com defeito, falho, falha de fabrico, avariado, deficiente, de má qualidade
worn 4 ~ old, damage, weak
  en: worn out, worn-out, wear and tear, dilapidated, run-down, rundown, shabby, battered, rickety, decrepit, rusty, rust, decay, threadbare, tatty
  fr: usé, usée, usure, vétuste, vétusté, délabré, délabrée, délabrement, rouillé, rouille, décrépit, abîmé, vieillissant
  es: desgastado, desgaste, deteriorado, destartalado, ruinoso, oxidado, decrépito, envejecido
  de: abgenutzt, verschlissen, verschleiß, abnutzung, marode, maroden, heruntergekommen, verfallen, rostig, rost, verrostet, baufällig, schäbig, zerschlissen, sanierungsbedürftig
  it: usurato, usurata, usura, logoro, logoramento, malconcio, fatiscente, decrepito, arrugginito, ruggine, scassato, vetusto
  pt: desgastado, desgaste, deteriorado, decadente, enferrujado, ferrugem, caindo aos pedaços, degradado
safe 2 ~ safety, protect, harmless
  en: safe, safely, safest, out of harm's way, secure, foolproof, fail-safe, in safe hands, out of danger, unscathed, unharmed, safe and sound, =safer, =safest
  fr: sûre, en sécurité, en toute sécurité, hors de danger, à l'abri, sain et sauf, sains et saufs, indemne, sécurisé
  es: seguro, segura, seguros, a salvo, sano y salvo, sanos y salvos, fuera de peligro, ileso, ilesa, ilesos, a buen recaudo
  de: sicher, sichere, sicheren, in sicherheit, gefahrlos, außer gefahr, unversehrt, unverletzt, wohlbehalten, gesichert, unbeschadet
  it: sicuro, sicura, sicuri, al sicuro, sano e salvo, sani e salvi, fuori pericolo, illeso, illesa, incolume, indenne
  pt: seguro, segura, seguros, a salvo, são e salvo, sãos e salvos, fora de perigo, ileso, ilesa, incólume, seguras
harmless 4 ~ safe, harm, minor
  en: harmless, innocuous, benign, risk-free, non-toxic, not dangerous, inoffensive, nothing to worry
  fr: inoffensif, inoffensive, sans danger, sans risque, bénin, bénigne, anodin, non toxique
  es: inofensivo, inofensiva, inocuo, inocua, sin peligro, sin riesgo, benigno, no tóxico
  de: harmlos, harmlose, ungefährlich, unschädlich, unbedenklich, risikofrei, gutartig, arglos
  it: innocuo, innocua, inoffensivo, senza pericolo, senza rischi, benigno, non pericoloso
  pt: inofensivo, inofensiva, inócuo, inócua, sem perigo, sem risco, benigno
rotten 4 ~ bad, food, corruption
  en: rotten, rot, rotting, decayed, mouldy, moldy, mould, putrid, gone off, spoilt, stench
  fr: pourri, pourrie, pourrir, pourriture, moisi, moisissure, avarié, putride, puanteur
  es: podrido, podrida, pudrir, putrefacto, mohoso, moho, rancio, hedor, descompuesto
  de: faul, verfault, verrottet, verrotten, verdorben, schimmel, schimmelig, vergammelt, gammel*, gestank, morsch
  it: marcio, marcia, marcire, putrefatto, ammuffito, muffa, avariato, rancido, puzza, fetore
  pt: podre, podres, apodrecer, apodrecido, mofo, mofado, bolor, estragado, fedor
fragile 4 ~ weak, break
  en: fragile, fragility, brittle, delicate, flimsy, hanging by a thread, precarious, frail, tenuous
  fr: fragile, fragiles, fragilité, cassant, précaire, précarité, ne tient qu'à un fil, ténu, frêle
  es: frágil, frágiles, fragilidad, quebradizo, delicado, precario, precariedad, pende de un hilo, endeble
  de: zerbrechlich, brüchig, fragil, fragile, heikel, labil, prekär, am seidenen faden, wackelig, anfällig
  it: fragile, fragili, fragilità, delicato, precario, precarietà, appeso a un filo, gracile
  pt: frágil, frágeis, fragilidade, quebradiço, delicado, precário, precariedade, por um fio
stable 3 ~ permanent, strong, normal
  en: stable, stability, steady, steadily, stabilise, stabilize, on an even keel, rock-solid, unshaken
  fr: stable, stables, stabilité, stabiliser, régulier, inébranlable, solide
  es: estable, estables, estabilidad, estabilizar, =firme, =firmes, sólido, constante
  de: stabil, stabile, stabilität, stabilisieren, stabilisierung, stetig, gefestigt, standfest, krisenfest
  it: stabile, stabili, stabilità, stabilizzare, saldo, solido, fermo
  pt: estável, estáveis, estabilidade, =estabilizar, =firme, =firmes, sólido, constante
unstable 4 ~ uncertain, change, weak
  en: unstable, instability, volatile, volatility, shaky, wobbly, erratic, precarious, turbulent, turbulence, unsteady, on shaky ground, destabilise, destabilize
  fr: instable, instables, instabilité, volatil, volatile, volatilité, chancelant, turbulence, turbulences, déstabiliser, imprévisible
  es: inestable, inestables, inestabilidad, volátil, volatilidad, tambaleante, turbulencia, turbulencias, desestabilizar, errático
  de: instabil, instabilität, volatil, volatilität, schwankend, schwankungen, wackelig, wacklig, turbulent, turbulenzen, destabilisieren, unberechenbar, auf wackeligen beinen
  it: instabile, instabili, instabilità, volatile, volatilità, traballante, turbolenza, turbolenze, destabilizzare
  pt: instável, instáveis, instabilidade, volátil, volatilidade, turbulência, turbulências, desestabilizar, bambo, errático
ready 2 ~ prepare, complete
  en: ready, readiness, all set, good to go, standing by, up for it, =primed, =willing
  fr: prêt, prête, prêts, prêtes, paré, fin prêt, sur le pied de guerre
  es: listo, lista para, listos, preparado, preparada
  de: bereit, bereits fertig, bereitschaft, startklar, einsatzbereit, in den startlöchern, gewappnet, parat, startbereit
  it: pronto, pronta, pronti, pronte, preparato, in rampa di lancio, ai blocchi di partenza
  pt: pronto, pronta, prontos, preparado, preparada, a postos, a pronto
available 2 ~ supply, offer, access
  en: available, availability, on hand, at hand, at _ disposal, on offer, up for grabs, to be had, =obtainable
  fr: disponible, disponibles, disponibilité, à disposition, à portée de main, accessible
  es: disponible, disponibles, disponibilidad, a disposición, al alcance, a mano, =accesible, =accesibles
  de: verfügbar, verfügbarkeit, erhältlich, zur verfügung, zu haben, vorhanden, lieferbar, griffbereit
  it: disponibile, disponibili, disponibilità, a disposizione, a portata di mano, accessibile, reperibile
  pt: disponível, disponíveis, disponibilidade, à disposição, ao alcance, à mão, =acessível, =acessíveis
# easy and hard
difficult 2 ~ struggle, impossible, complicated, obstacle
  en: difficult, difficulty, difficulties, hard to, harder, tough, tricky, challenging, challenge, arduous, daunting, no easy task, easier said than done, uphill, thorny, =hard, =harder, =tougher, =toughest
  fr: difficile, difficiles, difficilement, difficulté, difficultés, dur, ardu, ardue, délicat, épineux, défi, pas facile, pas une mince affaire, coriace
  es: difícil, difíciles, difícilmente, dificultad, dificultades, =duro, =dura, =duros, =duras, arduo, complicado, espinoso, reto, desafío, nada fácil, peliagudo
  de: schwierig, schwierige, schwierigkeit, schwierigkeiten, schwer, schwerer, knifflig, heikel, mühsam, herausfordernd, herausforderung, kein leichtes, leichter gesagt, vertrackt, hart
  it: difficile, difficili, difficilmente, difficoltà, arduo, ardua, duro, complicato, spinoso, sfida, non facile, impervio, ostico
  pt: difícil, difíceis, dificilmente, dificuldade, dificuldades, =duro, =dura, =duros, =duras, árduo, complicado, espinhoso, desafio, nada fácil
easy 2 ~ simple, possible
  en: easy, easily, easier, easiest, effortless, effortlessly, ease of, piece of cake, child's play, walk in the park, no-brainer, straightforward, hassle-free, painless
  fr: facile, faciles, facilement, facilité, aisé, aisément, jeu d'enfant, sans effort, les doigts dans le nez, sans peine, simple comme bonjour
  es: fácil, fáciles, fácilmente, facilidad, sencillo, pan comido, juego de niños, sin esfuerzo, coser y cantar, llevadero
  de: leicht, leichte, leichter, einfach, einfacher, mühelos, kinderspiel, spielend, ohne mühe, unkompliziert, problemlos, im handumdrehen
  it: facile, facili, facilmente, facilità, agevole, gioco da ragazzi, passeggiata, senza sforzo, un gioco, senza fatica
  pt: fácil, fáceis, facilmente, facilidade, simples, canja, brincadeira de criança, sem esforço, moleza, sem dificuldade
simple 2 ~ easy, clear
  en: simple, simply, simpler, simplicity, simplify, simplified, basic, plain, straightforward, no-frills, bare-bones, rudimentary
  fr: simple, simples, simplicité, simplifier, simplifié, simplification, basique, élémentaire, rudimentaire, sobre
  es: simple, simples, sencillez, sencilla, simplificar, simplificado, básico, elemental, rudimentario
  de: schlicht, schlichte, simpel, simple, einfachheit, vereinfachen, vereinfacht, vereinfachung, grundlegend, elementar, rudimentär
  it: semplice, semplici, semplicità, semplificare, semplificato, elementare, basilare, rudimentale
  pt: simples, simplicidade, simplificar, simplificado, básico, elementar, rudimentar, singelo
complicated 3 ~ difficult, unclear
  en: complicated, complication, complicate, complex, complexity, intricate, convoluted, sophisticated, elaborate, labyrinthine, tangled, cumbersome, messy
  fr: compliqué, compliquée, complication, complexe, complexes, complexité, alambiqué, enchevêtré, usine à gaz, casse-tête, sophistiqué, embrouillé
  es: complicado, complicada, complicación, complejo, compleja, complejidad, enrevesado, intrincado, rompecabezas, sofisticado, engorroso, lioso
  de: kompliziert, komplizierte, komplex, komplexe, komplexität, verwickelt, verworren, vertrackt, ausgeklügelt, umständlich, aufwendig, vielschichtig
  it: complicato, complicata, complicazione, complesso, complessa, complessità, intricato, contorto, rompicapo, sofisticato, macchinoso
  pt: complicado, complicada, complicação, complexo, complexa, complexidade, intrincado, quebra-cabeça, sofisticado, rebuscado, enrolado
smooth 4 ~ easy
  en: smooth, smoothly, seamless, seamlessly, without a hitch, hitch-free, frictionless, like clockwork, trouble-free, glitch-free, uneventful
  fr: sans accroc, sans encombre, sans heurt, sans heurts, sans anicroche, fluide, fluidité, comme sur des roulettes, en douceur, lisse
  es: sin contratiempos, sin problemas, sin trabas, sin sobresaltos, fluido, fluidez, como la seda, sobre ruedas, liso
  de: reibungslos, reibungslose, glatt, nahtlos, problemlos, ohne zwischenfälle, wie geschmiert, wie am schnürchen, störungsfrei
  it: senza intoppi, senza problemi, senza attriti, fluido, fluidità, liscio, liscia, filare liscio, senza soluzione di continuità, a gonfie vele
  pt: sem contratempos, sem sobressaltos, sem problemas, sem atritos, fluido, fluidez, às mil maravilhas, sobre rodas, liso
flexible 3 ~ adjust, ease
  en: flexible, flexibility, flexibly, versatile, elastic, supple, pliable, agile, room for manoeuvre, leeway, =adaptable, =adaptability
  fr: flexible, flexibles, flexibilité, souple, souplesse, adaptable, malléable, polyvalent, marge de manœuvre, agile
  es: flexible, flexibles, flexibilidad, adaptable, versátil, elástico, margen de maniobra, ágil, maleable
  de: flexibel, flexible, flexibilität, anpassungsfähig, elastisch, wendig, spielraum, biegsam, geschmeidig, vielseitig
  it: flessibile, flessibili, flessibilità, elastico, elasticità, adattabile, versatile, margine di manovra, agile, duttile
  pt: flexível, flexíveis, flexibilidade, adaptável, versátil, elástico, margem de manobra, ágil, maleável
strict 3 ~ restrict, rule, punish
  en: strict, strictly, stricter, stringent, rigorous, rigid, tough on, heavy-handed, zero tolerance, draconian, stern, inflexible, ironclad, harsh
  fr: strict, stricte, strictement, rigoureux, rigoureuse, rigueur, rigide, sévère, draconien, tolérance zéro, intransigeant, inflexible, main de fer
  es: estricto, estricta, estrictamente, riguroso, rigurosa, rigor, rígido, severo, draconiano, tolerancia cero, inflexible, férreo, mano de hierro
  de: streng, strenge, strenger, strikt, strikte, rigoros, rigide, drakonisch, null toleranz, unnachgiebig, kompromisslos, stringent, hart
  it: rigoroso, rigorosa, rigore, rigido, rigida, severo, severa, draconiano, tolleranza zero, inflessibile, intransigente, pugno di ferro, ferreo
  pt: rigoroso, rigorosa, rigor, rígido, rígida, severo, estrito, estritamente, draconiano, tolerância zero, inflexível, intransigente, mão de ferro
# worth
useful 1 ~ help, benefit
  en: useful, usefulness, usefully, handy, come in handy, helpful, worthwhile, of use, convenient, convenience, =practical
  fr: utile, utiles, utilité, bien pratique, commode, commodité, judicieux, servir à
  es: útil, útiles, utilidad, =práctico, provechoso, conveniente, comodidad, cómodo, servir de
  de: nützlich, nützliche, nützlichkeit, hilfreich, praktisch, brauchbar, zweckmäßig, sinnvoll, bequem, dienlich
  it: utile, utili, utilità, pratico, comodo, comodità, vantaggioso, proficuo
  pt: útil, úteis, utilidade, prático, proveitoso, conveniente, cômodo, comodidade
useless 4 ~ waste, unable, fail
  en: useless, worthless, pointless, futile, futility, of no use, in vain, no good, white elephant, unusable, good-for-nothing, to no avail, not fit for purpose
  fr: inutile, inutiles, inutilement, inutilité, vain, vaine, en vain, bon à rien, inutilisable, sans intérêt, éléphant blanc, ne sert à rien, coup d'épée dans l'eau
  es: inútil, inútiles, inútilmente, inservible, en vano, vano, sin sentido, no sirve para nada, elefante blanco, estéril, infructuoso
  de: nutzlos, nutzlose, sinnlos, zwecklos, unbrauchbar, wertlos, vergeblich, umsonst, für die katz, überflüssig, taugt nichts, ins leere
  it: inutile, inutili, inutilmente, inservibile, vano, vana, invano, senza senso, cattedrale nel deserto, non serve a nulla, buco nell'acqua
  pt: inútil, inúteis, inutilmente, imprestável, em vão, sem sentido, elefante branco, não serve para nada, infrutífero
valuable 3 ~ expensive, value, important
  en: valuable, priceless, invaluable, precious, treasured, worth _ weight in gold, gold mine, goldmine, treasure trove, sought-after, coveted, =prized
  fr: précieux, précieuse, précieuses, inestimable, de valeur, trésor, mine d'or, convoité, vaut de l'or, =prisée, =prisés
  es: valioso, valiosa, valiosos, precioso, inestimable, de gran valor, tesoro, mina de oro, codiciado, preciado, vale oro
  de: wertvoll, wertvolle, kostbar, unbezahlbar, unschätzbar, schatz, goldgrube, goldwert, gold wert, begehrt, begehrte
  it: prezioso, preziosa, preziosi, inestimabile, di valore, tesoro, miniera d'oro, vale oro
  pt: valioso, valiosa, valiosos, precioso, inestimável, de valor, =tesouro, mina de ouro, cobiçado, vale ouro
efficient 3 ~ fast, improve, useful
  en: efficient, efficiency, efficiently, streamlined, productive, productivity, well-oiled, cost-effective
  fr: efficace, efficacement, efficacité, efficience, efficient, productif, productivité, performant, bien huilé, rentable
  es: eficiente, eficientes, eficiencia, eficacia, productivo, productividad, rendimiento, bien engrasado, rentable
  de: effizient, effiziente, effizienz, produktiv, produktivität, leistungsfähig, gut geölt, kosteneffizient, rationell
  it: efficiente, efficienti, efficienza, produttivo, produttività, ben oliato, =rendimento, redditizio
  pt: eficiente, eficientes, eficiência, produtivo, produtividade, rendimento, bem oleado, rentável
inefficient 4 ~ waste, slow, useless
  en: inefficient, inefficiency, inefficiencies, wasteful, clunky, unproductive, cumbersome, ineffective, ineffectual
  fr: inefficace, inefficaces, inefficacité, peu efficace, improductif, peu productif, lourdeur, lourdeurs, gaspillage
  es: ineficiente, ineficiencia, ineficaz, ineficacia, improductivo, poco eficiente, derrochador, engorroso
  de: ineffizient, ineffiziente, ineffizienz, unwirksam, wirkungslos, unproduktiv, umständlich, schwerfällig, verschwenderisch
  it: inefficiente, inefficienti, inefficienza, inefficace, inefficacia, improduttivo, macchinoso, farraginoso
  pt: ineficiente, ineficiência, ineficaz, ineficácia, improdutivo, pouco eficiente, desperdício, moroso
reliable 3 ~ trust, rely, stable
  en: reliable, reliably, reliability, dependable, dependably, trustworthy, tried and tested, tried-and-true, solid, foolproof, unfailing
  fr: fiable, fiables, fiabilité, éprouvé, éprouvée, digne de foi, solide, infaillible
  es: fiable, fiables, fiabilidad, confiable, confiabilidad, de confianza, probado, infalible, fidedigno
  de: zuverlässig, zuverlässige, zuverlässigkeit, verlässlich, verlässlichkeit, bewährt, erprobt, belastbar, unfehlbar, ausfallsicher
  it: affidabile, affidabili, affidabilità, attendibile, attendibilità, collaudato, infallibile
  pt: confiável, confiáveis, confiabilidade, fiável, fiabilidade, de confiança, comprovado, infalível, fidedigno
unreliable 4 ~ reliable, distrust, faulty, uncertain
  en: unreliable, unreliability, untrustworthy, undependable, hit-and-miss, hit or miss, patchy, error-prone, flaky, dodgy, not reliable
  fr: peu fiable, peu fiables, pas fiable, manque de fiabilité, sujet à caution, sujette à caution
  es: poco fiable, poco fiables, no fiable, poco confiable, falta de fiabilidad, de dudosa fiabilidad
  de: unzuverlässig, unzuverlässige, unzuverlässigkeit, fehleranfällig, störanfällig, nicht verlässlich, wacklig, launisch
  it: inaffidabile, inaffidabili, inaffidabilità, poco affidabile, inattendibile, non affidabile
  pt: pouco confiável, não confiável, pouco fiável, falta de fiabilidade, duvidoso, inconstante
flawless 3 ~ good, complete, accurate
  en: flawless, flawlessly, perfect, perfectly, perfection, impeccable, immaculate, faultless, without fault, spotless, error-free, unblemished
  fr: parfait, parfaite, parfaitement, perfection, impeccable, sans faute, irréprochable, sans défaut, sans faille, infaillible
  es: perfecto, perfecta, perfectamente, perfección, impecable, sin fallos, sin errores, intachable, irreprochable, sin defectos
  de: perfekt, perfekte, perfektion, einwandfrei, makellos, tadellos, fehlerfrei, fehlerlos, lupenrein, mustergültig
  it: perfetto, perfetta, perfettamente, perfezione, impeccabile, senza errori, ineccepibile, senza difetti, irreprensibile
  pt: perfeito, perfeita, perfeitamente, perfeição, impecável, sem erros, sem falhas, irrepreensível, sem defeitos
modern 3 ~ new, technology
  en: modern, modernity, state-of-the-art, state of the art, cutting-edge, cutting edge, advanced, high-tech, hi-tech, contemporary, futuristic, newfangled, bleeding edge
  fr: moderne, modernes, modernité, à la pointe, de pointe, dernier cri, high-tech, futuriste, ultramoderne, contemporain, =avancés, =avancées
  es: moderno, moderna, modernidad, vanguardista, de vanguardia, puntero, puntera, de última generación, avanzado, alta tecnología, =futurista
  de: modern, moderne, hochmodern, fortschrittlich, auf dem neuesten stand, neueste technik, spitzentechnologie, zeitgemäß, hightech, futuristisch, zukunftsweisend
  it: moderno, moderna, modernità, all'avanguardia, avanguardia, di ultima generazione, avanzato, avanzata, futuristico, tecnologia di punta
  pt: moderno, moderna, modernidade, de ponta, de última geração, avançado, avançada, vanguarda, futurista, topo de gama
suitable 2 ~ right-correct, good, adjust
  en: suitable, suited, appropriate, appropriately, apt, fit for, fitting, fit the bill, tailor-made, right for, befitting, well-suited
  fr: approprié, appropriée, adapté à, adaptée à, convenable, convenir, convient à, idoine, sur mesure, adéquat, adéquate
  es: adecuado, adecuada, apropiado, apropiada, idóneo, idónea, oportuno, apto, a medida, conveniente, como anillo al dedo
  de: geeignet, geeignete, passend, passende, angemessen, angebracht, adäquat, maßgeschneidert, tauglich, eignet sich, eignen sich, stimmig
  it: adatto, adatta, adatti, appropriato, adeguato, adeguata, idoneo, idonea, opportuno, su misura, confacente
  pt: adequado, adequada, apropriado, apropriada, idôneo, idóneo, oportuno, apto, sob medida, à medida, conveniente
inappropriate 3 ~ immoral, wrong, insult
  en: inappropriate, inappropriately, unsuitable, improper, unacceptable, out of line, out of place, uncalled-for, uncalled for, tasteless, in poor taste, crossed a line, cross the line, below the belt, beyond the pale
  fr: inapproprié, inappropriée, déplacé, déplacée, inadapté, inconvenant, inacceptable, de mauvais goût, malvenu, malvenue, franchir la ligne, incongru
  es: inapropiado, inapropiada, inadecuado, inadecuada, indebido, fuera de lugar, impropio, inaceptable, de mal gusto, cruzar la línea, inoportuno, improcedente
  de: unangemessen, unangebracht, unpassend, ungeeignet, inakzeptabel, geschmacklos, fehl am platz, deplatziert, daneben, unter der gürtellinie, grenze überschritten, ungebührlich
  it: inappropriato, inappropriata, inadeguato, inadatto, fuori luogo, sconveniente, inaccettabile, di cattivo gusto, improprio, inopportuno, superato il limite
  pt: inapropriado, inapropriada, inadequado, inadequada, impróprio, descabido, fora de lugar, inaceitável, de mau gosto, inoportuno, passou dos limites, inconveniente
boring 4 ~ usual, slow
  en: boring, bored, boredom, dull, tedious, tedium, monotonous, humdrum, dreary, mind-numbing, lacklustre, uninspiring
  fr: ennuyeux, ennuyeuse, ennui, monotone, fastidieux, fastidieuse, lassant, rasoir, terne, barbant, soporifique
  es: aburrido, aburrida, aburrimiento, monótono, tedioso, tedio, soso, anodino, soporífero
  de: langweilig, langweilige, langeweile, öde, eintönig, monoton, stumpfsinnig, ermüdend, fade, dröge
  it: noioso, noiosa, noia, monotono, tedioso, tedio, barboso, soporifero
  pt: chato, chata, tédio, entediante, monótono, enfadonho, maçante, aborrecido, aborrecida, sem graça
exciting 3 ~ interest, happy, emotion
  en: exciting, excited, excitement, thrilling, thrill, gripping, exhilarating, riveting, electrifying, enthusiasm, enthusiastic, nail-biting
  fr: passionnant, passionnante, excitant, palpitant, captivant, exaltant, enthousiasme, enthousiaste, enthousiasmant, frisson, haletant
  es: emocionante, emoción, apasionante, excitante, electrizante, trepidante, entusiasmo, entusiasta, vibrante, ilusionante
  de: aufregend, aufgeregt, aufregung, spannend, spannung, packend, mitreißend, fesselnd, begeisterung, begeistert, nervenkitzel, enthusiasmus
  it: emozionante, emozione, entusiasmante, entusiasmo, entusiasta, appassionante, avvincente, mozzafiato, elettrizzante
  pt: emocionante, emoção, empolgante, empolgado, excitante, entusiasmo, entusiasta, eletrizante, apaixonante, vibrante
promising 3 ~ hope, optimistic, good
  en: promising, bright future, encouraging, up-and-coming, auspicious, rising star, shows promise, bodes well, bode well
  fr: prometteur, prometteuse, encourageant, encourageante, de bon augure, étoile montante, plein d'avenir
  es: prometedor, prometedora, alentador, esperanzador, halagüeño, estrella emergente, buen augurio, con futuro
  de: vielversprechend, vielversprechende, verheißungsvoll, ermutigend, aussichtsreich, erfolgversprechend, hoffnungsvoll, aufstrebend, shootingstar
  it: promettente, promettenti, incoraggiante, di buon auspicio, astro nascente, emergente, speranzoso
  pt: promissor, promissora, promissores, animador, encorajador, alentador, auspicioso, estrela em ascensão
ambitious 3 ~ goal, big, plan
  en: ambitious, ambitiously, grand plan, lofty, grandiose, aspirational, far-reaching plan, high-flying, audacious, pie in the sky
  fr: ambitieux, ambitieuse, ambitieusement, grandiose, audacieux, audacieuse, pharaonique, d'envergure
  es: ambicioso, ambiciosa, ambiciosos, grandioso, audaz, de altos vuelos, faraónico, de gran calado
  de: ehrgeizig, ehrgeizige, ehrgeiz, ambitioniert, ambitionierte, hochtrabend, hochfliegend, kühn, kühne, großspurig
  it: ambizioso, ambiziosa, ambiziosi, grandioso, audace, faraonico, di ampio respiro
  pt: ambicioso, ambiciosa, ambiciosos, grandioso, audacioso, arrojado, faraônico, ousado
notable 2 ~ important, special, surprise
  en: notable, notably, remarkable, remarkably, strikingly, noteworthy, extraordinary, impressive, outstanding, stand out, stands out, spectacular, =striking, =incredible
  fr: notable, remarquable, remarquablement, frappant, frappante, impressionnant, extraordinaire, saisissant, spectaculaire, sort du lot
  es: notable, notablemente, destacable, destacado, llamativo, =impresionante, =impresionantes, extraordinario, sobresaliente, espectacular, digno de mención
  de: bemerkenswert, bemerkenswerte, beachtlich, auffallend, beeindruckend, außerordentlich, herausragend, eindrucksvoll, spektakulär, frappierend
  it: notevole, notevolmente, degno di nota, sorprendente, impressionante, straordinario, eccezionale, spettacolare, di spicco
  pt: notável, notavelmente, digno de nota, marcante, impressionante, extraordinário, excepcional, espetacular, de destaque
notorious 4 ~ famous, bad, scandal
  en: notorious, notoriously, notoriety, infamous, infamy, disreputable, ill-famed, ill-fated, discredited
  fr: tristement célèbre, de sinistre réputation, infâme, mal famé, de triste mémoire, malfamé, notoirement
  es: tristemente célebre, tristemente famoso, de infausto recuerdo, infame, de mala fama, notoriamente
  de: berüchtigt, berüchtigte, verrufen, unrühmlich, traurige berühmtheit, notorisch, in verruf
  it: famigerato, famigerata, famigerati, tristemente noto, tristemente famoso, malfamato, di triste memoria, notoriamente
  pt: tristemente célebre, famigerado, famigerada, infame, de má fama, mal-afamado, notoriamente
inevitable 4 ~ certain, must, avoid
  en: inevitable, inevitably, unavoidable, inescapable, bound to happen, matter of time, foregone conclusion, no way around, no getting around
  fr: inévitable, inévitablement, inéluctable, incontournable, immanquablement, fatalement, question de temps, couru d'avance
  es: inevitable, inevitablemente, ineludible, irremediable, irremediablemente, cuestión de tiempo, indefectible
  de: unvermeidlich, unvermeidbar, unausweichlich, zwangsläufig, unumgänglich, frage der zeit, führt kein weg vorbei, unweigerlich
  it: inevitabile, inevitabilmente, ineluttabile, immancabile, questione di tempo, scontato, ineludibile
  pt: inevitável, inevitavelmente, incontornável, inescapável, questão de tempo, inelutável, fatalmente
# alike and unlike
opposite 3 ~ different, against, reverse
  en: opposite, contrary to, on the contrary, quite the opposite, the reverse, inverse, polar opposite, worlds apart, antithesis, flip side, vice versa, =conversely
  fr: opposé, contraire, au contraire, à l'opposé, à l'inverse, inverse, inversement, l'exact opposé, aux antipodes, bien au contraire
  es: opuesto, contrario, todo lo contrario, al contrario, por el contrario, inverso, a la inversa, antítesis, en las antípodas, viceversa
  de: gegenteil, im gegenteil, gegensätzlich, gegensatz, gegensätze, umgekehrt, entgegengesetzt, gegenteilig, kehrseite, grundverschieden
  it: opposto, opposta, contrario, al contrario, l'esatto contrario, inverso, viceversa, antitesi, agli antipodi, tutt'altro
  pt: oposto, oposta, contrário, ao contrário, pelo contrário, inverso, vice-versa, antítese, nos antípodas, muito pelo contrário
common 2 ~ usual, often, popular
  en: common, commonly, commonplace, widespread, ubiquitous, prevalent, run-of-the-mill, garden-variety, par for the course, everyday, ten a penny
  fr: fréquent, répandu, répandue, omniprésent, banal, banale, monnaie courante, =commun, =communs, =commune
  es: común, comunes, extendido, extendida, generalizado, omnipresente, habitual, a la orden del día, moneda corriente
  de: gängig, verbreitet, weit verbreitet, weitverbreitet, allgegenwärtig, alltäglich, an der tagesordnung, gang und gäbe, landläufig, geläufig
  it: diffuso, diffusa, frequente, onnipresente, ordinario, all'ordine del giorno, dilagante, comune, comuni
  pt: comum, comuns, corriqueiro, generalizado, difundido, onipresente, omnipresente, frequente, na ordem do dia
mixed 3 ~ different, unite, uncertain
  en: mixed, mixture, mix, blend, blended, hybrid, hotchpotch, hodgepodge, mixed bag, patchwork, jumble, mishmash
  fr: mélange, mélangé, mélanger, mixte, hybride, mêlé, méli-mélo, fourre-tout, patchwork, pot-pourri, cocktail
  es: mezcla, mezclado, mezclar, mixto, mixta, híbrido, mezcolanza, batiburrillo, cajón de sastre, amalgama, cóctel
  de: mischung, mischen, gemischt, mix, vermischen, vermischt, hybrid, gemisch, sammelsurium, flickenteppich, durchwachsen, mischmasch
  it: misto, mista, mescolanza, mescolare, mescolato, miscela, mix, ibrido, miscuglio, calderone, guazzabuglio
  pt: misto, mista, mistura, misturado, misturar, híbrido, mescla, =salada, amálgama, colcha de retalhos
together 2 ~ unite, cooperate, simultaneous
  en: together, jointly, joint, collectively, side by side, in concert, hand in hand, shoulder to shoulder, common effort, as one
  fr: ensemble, conjointement, conjoint, commun accord, main dans la main, côte à côte, collectivement, de concert, coude à coude
  es: juntos, juntas, conjuntamente, conjunto, conjunta, mano a mano, codo con codo, de la mano, colectivamente, en común
  de: gemeinsam, gemeinsame, gemeinsamen, zusammen, miteinander, hand in hand, seite an seite, schulter an schulter, gemeinschaftlich
  it: insieme, congiuntamente, congiunto, congiunta, fianco a fianco, mano nella mano, collettivamente, di concerto, in comune
  pt: juntos, juntas, em conjunto, conjuntamente, conjunto, conjunta, lado a lado, de mãos dadas, coletivamente, em comum, junto, junta
alone 3 ~ single, separate, sad
  en: alone, lonely, loneliness, lone, solo, single-handedly, single-handed, isolated, isolation, on _ own, by themselves, left to fend for
  fr: tout seul, solitude, solitaire, en solo, isolement, esseulé, livré à lui-même
  es: =sola, =solos, =solas, a solas, soledad, solitario, en solitario, aislado, aislamiento, por su cuenta, por sí solo
  de: allein, alleine, einsam, einsamkeit, im alleingang, alleingang, isoliert, vereinsamt, auf eigene faust, sich selbst überlassen
  it: sola, da solo, da sola, soli, solitudine, solitario, in solitaria, isolato, isolamento, per conto proprio
  pt: sozinho, sozinha, sozinhos, a sós, solidão, solitário, isolado, isolamento, por conta própria, desacompanhado
artificial 3 ~ fake, machine, natural
  en: artificial, artificially, man-made, synthetic, manmade, fabricated, contrived, ersatz
  fr: artificiel, artificielle, artificiellement, synthétique, factice, fait de main d'homme, de synthèse
  es: artificial, artificiales, artificialmente, sintético, sintética, postizo, hecho por el hombre
  de: künstlich, künstliche, künstlichen, synthetisch, menschengemacht, unnatürlich, gekünstelt, nachgemacht
  it: artificiale, artificiali, artificialmente, sintetico, sintetica, posticcio, artefatto, creato dall'uomo
  pt: artificial, artificiais, artificialmente, sintético, sintética, postiço, feito pelo homem
natural 3 ~ normal, real
  en: natural, naturally, organic, unprocessed, innate, raw, instinctive, untouched
  fr: naturel, naturelle, naturels, naturellement, inné, brut, spontané, à l'état naturel
  es: natural, naturales, naturalmente, innato, espontáneo, orgánico, en estado natural
  de: natürlich, natürliche, natürlichen, naturbelassen, angeboren, urwüchsig, naturgemäß, unverfälscht
  it: naturale, naturali, naturalmente, innato, spontaneo, genuino, allo stato naturale
  pt: natural, =naturais, =natural, naturalmente, inato, espontâneo, orgânico, em estado natural
voluntary 3 ~ volunteer, option, choose
  en: voluntary, voluntarily, of _ own free will, free will, of _ own accord, non-compulsory, willingly, unforced, self-imposed, discretionary
  fr: volontaire, volontairement, de plein gré, de son plein gré, de leur plein gré, facultatif, facultative, bénévole, librement, de bon gré
  es: voluntario, voluntaria, voluntariamente, por voluntad propia, por propia voluntad, de buen grado, facultativo, por iniciativa propia, sin coacción
  de: freiwillig, freiwillige, freiwilligkeit, aus freien stücken, aus eigenem antrieb, ungezwungen, fakultativ, selbst auferlegt, auf freiwilliger basis
  it: volontario, volontaria, volontariamente, di propria volontà, spontaneamente, di spontanea volontà, di buon grado, facoltativo, di sua iniziativa
  pt: voluntário, voluntária, voluntariamente, de livre vontade, por vontade própria, de livre e espontânea vontade, de bom grado, facultativo, espontaneamente
compulsory 3 ~ require, force, must
  en: compulsory, mandatory, obligatory, required by law, binding, legally binding, forced, non-negotiable, involuntary, no opt-out
  fr: obligatoire, obligatoires, obligatoirement, contraignant, contraignante, imposé par la loi, forcé, non négociable, impératif
  es: obligatorio, obligatoria, obligatoriamente, =vinculante, preceptivo, forzoso, forzosa, imperativo, de obligado cumplimiento
  de: verpflichtend, obligatorisch, pflicht, verbindlich, bindend, rechtsverbindlich, vorgeschrieben, unfreiwillig, zwangs*, zwingend
  it: obbligatorio, obbligatoria, obbligatoriamente, vincolante, vincolanti, coatto, forzato, imposto per legge, imperativo
  pt: obrigatório, obrigatória, obrigatoriamente, vinculativo, vinculante, compulsório, compulsória, imperativo
# character
clever 3 ~ right-correct, brain, trick
  en: clever, cleverly, smart, intelligent, brilliant, bright idea, ingenious, ingenuity, shrewd, astute, savvy, canny, genius, wise, =resourceful
  fr: intelligent, intelligente, malin, astucieux, astucieuse, rusé, futé, habile, génial, génie, ingénieux, perspicace, sage
  es: inteligente, inteligentes, listo, ingenioso, ingenio, brillante, astuto, astucia, genio, hábil, sabio, avispado
  de: klug, kluge, schlau, schlaue, intelligent, clever, gewitzt, raffiniert, genial, genie, gerissen, pfiffig, weise, findig
  it: intelligente, intelligenti, furbo, furba, ingegnoso, brillante, astuto, astuzia, genio, geniale, scaltro, saggio, acuto
  pt: inteligente, inteligentes, esperto, esperta, engenhoso, brilhante, astuto, astúcia, gênio, génio, genial, hábil, sábio
stupid 3 ~ mistake, absurd, careless
  en: stupid, stupidly, stupidity, foolish, foolishly, silly, dumb, idiotic, idiot, daft, senseless, unwise, ill-advised, folly, moron
  fr: stupide, stupides, stupidité, bête, bêtise, bêtises, idiot, idiote, idiotie, sot, imbécile, insensé, crétin
  es: estúpido, estúpida, estupidez, tonto, tonta, tontería, tonterías, idiota, imbécil, necio, insensato, bobada
  de: dumm, dumme, dummheit, dummheiten, töricht, blöd, blöde, idiot, idioten, idiotisch, unklug, bescheuert, hirnrissig, torheit
  it: stupido, stupida, stupidità, sciocco, sciocchezza, sciocchezze, idiota, idiozia, scemo, insensato, imbecille, follia
  pt: estúpido, estúpida, estupidez, burro, burrice, tolo, tolice, idiota, idiotice, bobagem, insensato, imbecil, besteira
naive 4 ~ believe, trust, deceive
  en: naive, naïve, naively, naivety, gullible, gullibility, credulous, starry-eyed, wide-eyed, too good to be true, taken in, took in
  fr: naïf, naïve, naïvement, naïveté, crédule, crédulité, candide, trop beau pour être vrai, berner, gogo, ingénu
  es: ingenuo, ingenua, ingenuamente, ingenuidad, crédulo, credulidad, incauto, incautos, iluso, demasiado bueno para ser verdad, =cándido
  de: naiv, naive, naivität, leichtgläubig, leichtgläubigkeit, gutgläubig, blauäugig, blauäugigkeit, arglos, zu schön um wahr, treuherzig
  it: ingenuo, ingenua, ingenuamente, ingenuità, credulone, credulità, creduloni, sprovveduto, troppo bello per essere vero, candido
  pt: ingênuo, ingénuo, ingênua, ingenuidade, crédulo, credulidade, incauto, iludido, bom demais para ser verdade, cândido
cruel 4 ~ violence, abuse, harm
  en: cruel, cruelly, cruelty, ruthless, ruthlessly, heartless, merciless, inhuman, barbaric, callous, brutal, sadistic, pitiless, cold-blooded
  fr: cruel, cruelle, cruauté, impitoyable, impitoyablement, sans pitié, inhumain, barbare, barbarie, sadique, sans cœur, brutal
  es: cruel, crueles, crueldad, despiadado, despiadada, implacable, inhumano, bárbaro, barbarie, sádico, sin piedad, desalmado, brutal
  de: grausam, grausame, grausamkeit, grausamkeiten, brutal, gnadenlos, erbarmungslos, unbarmherzig, unmenschlich, barbarisch, herzlos, sadistisch, skrupellos
  it: crudele, crudeli, crudeltà, spietato, spietata, disumano, barbaro, barbarie, sadico, senza pietà, efferato, brutale
  pt: cruel, cruéis, crueldade, impiedoso, implacável, desumano, bárbaro, barbárie, sádico, sem piedade, desalmado, brutal
friendly 3 ~ friend, help, polite
  en: friendly, friendliness, warm-hearted, kind-hearted, cordial, amicable, amicably, warm welcome, welcoming, hospitable, affable, good-natured, =kindness
  fr: amical, amicale, gentil, gentille, gentillesse, aimable, amabilité, cordial, chaleureux, chaleureuse, bienveillant, bienveillance, sympathique
  es: amable, amabilidad, amistoso, amistosa, cordial, cordialidad, simpático, afable, acogedor, bondad, bondadoso, cálido
  de: freundlich, freundliche, freundlichkeit, herzlich, herzlichkeit, nett, liebenswürdig, wohlwollend, gastfreundlich, gütig, warmherzig
  it: amichevole, gentile, gentilezza, cordiale, cordialità, affabile, simpatico, caloroso, calorosa, benevolo, accogliente, bontà
  pt: amigável, amável, gentil, gentileza, cordial, cordialidade, simpático, afável, acolhedor, caloroso, bondade, bondoso
polite 3 ~ friendly, respect
  en: polite, politely, politeness, courteous, courtesy, civility, well-mannered, gracious, good manners, =manners
  fr: poli, polie, poliment, politesse, courtois, courtoisie, bonnes manières, savoir-vivre, bien élevé, =civilité, =civilités
  es: educado, educada, cortés, cortesía, modales, buenos modales, civismo, buenas maneras, respetuoso
  de: höflich, höfliche, höflichkeit, zuvorkommend, manieren, anstand, anständig, gesittet, wohlerzogen
  it: educato, educata, cortese, cortesia, buone maniere, garbo, garbato, civiltà, galateo
  pt: educado, educada, cortês, cortesia, boas maneiras, bons modos, civilidade, respeitoso
rude 4 ~ insult, contempt, anger
  en: rude, rudely, rudeness, impolite, discourteous, disrespectful, impertinent, insolent, brusque, boorish, uncivil, cheeky, blunt
  fr: impoli, impolie, impolitesse, grossier, grossière, grossièreté, insolent, insolence, malpoli, irrespectueux, mufle, goujat, effronté
  es: grosero, grosera, grosería, maleducado, descortés, insolente, insolencia, irrespetuoso, impertinente, malos modales
  de: unhöflich, unhöflichkeit, rüpelhaft, rüde, frech, frechheit, unverschämt, unverschämtheit, respektlos, pampig, flegelhaft, dreist
  it: maleducato, maleducata, maleducazione, scortese, scortesia, villano, insolente, insolenza, cafone, irrispettoso, sgarbato, sfrontato
  pt: rude, grosseiro, grosseira, =grosseria, mal-educado, malcriado, insolente, insolência, desrespeitoso, impertinente, descortês
lazy 4 ~ careless, slow
  en: lazy, laziness, idle, idleness, slacker, couch potato, work-shy, sit on _ hands, sat on _ hands, twiddle _ thumbs
  fr: paresseux, paresseuse, paresse, fainéant, fainéantise, oisif, oisiveté, flemme, flemmard, se tourner les pouces, se croiser les bras
  es: perezoso, perezosa, pereza, vago, vagancia, holgazán, ocioso, ociosidad, de brazos cruzados, gandul
  de: faul, faule, faulheit, faulenzen, faulenzer, träge, trägheit, untätig, untätigkeit, däumchen drehen, müßiggang, hände in den schoß
  it: pigro, pigra, pigrizia, fannullone, fannulloni, ozioso, ozio, con le mani in mano, scansafatiche
  pt: preguiçoso, preguiçosa, preguiça, vadio, ocioso, ociosidade, de braços cruzados, malandro, moleza
busy 3 ~ activity, work, crowd
  en: busy, busily, occupied with, swamped, overworked, overloaded, bustling, hectic, flat out, snowed under, rushed off _ feet, stretched thin
  fr: occupé à, occupée à, débordé, débordée, débordés, surchargé, surmené, trépidant, sous l'eau, surcharge de travail, animé
  es: ocupado, ocupada, atareado, desbordado, desbordada, saturado, sobrecargado, ajetreado, ajetreo, bullicioso, hasta arriba
  de: beschäftigt mit, ausgelastet, überlastet, überlastung, überfordert, überarbeitet, gestresst, hektisch, hektik, belebt, vollauf, geschäftig
  it: occupato, occupata, indaffarato, oberato, sovraccarico, sommerso, affollato, frenetico, trafficato, preso da
  pt: ocupado, ocupada, atarefado, sobrecarregado, assoberbado, saturado, agitado, movimentado, azafamado, sem mãos a medir
tired 3 ~ weak, sad, health
  en: tired, tiredness, fatigue, exhausted, exhaustion, weary, weariness, worn out, burnout, burnt out, drained, run ragged, fed up
  fr: fatigué, fatiguée, fatigue, épuisé, épuisée, épuisement, las, lasse, lassitude, exténué, à bout, à bout de souffle, surmenage
  es: cansado, cansada, cansancio, fatiga, agotado, agotada, agotamiento, exhausto, hastío, harto, extenuado
  de: müde, müdigkeit, erschöpft, erschöpfung, ermüdung, ausgelaugt, überdrüssig, ausgebrannt, entkräftet, am ende der kräfte
  it: stanco, stanca, stanchi, stanchezza, fatica, esausto, esaurito, sfinito, spossato, sfinimento, stufo, logorato
  pt: cansado, cansada, cansaço, fadiga, exausto, exausta, exaustão, esgotado, esgotamento, farto, extenuado
stubborn 4 ~ insist, refuse, strict
  en: stubborn, stubbornly, stubbornness, obstinate, obstinacy, headstrong, pig-headed, dig in _ heels, dug in _ heels, intransigent, intransigence, uncompromising, unyielding
  fr: têtu, têtue, obstiné, obstinément, obstination, entêté, entêtement, buté, intransigeant, intransigeance, camper sur ses positions, inflexible
  es: terco, terca, terquedad, obstinado, obstinación, testarudo, cabezota, tozudo, tozudez, intransigente, intransigencia, empecinado, en sus trece
  de: stur, sture, sturheit, hartnäckig, hartnäckigkeit, eigensinnig, trotzig, dickköpfig, starrsinnig, starrsinn, kompromisslos, uneinsichtig, bockig
  it: testardo, testarda, testardaggine, ostinato, ostinazione, caparbio, cocciuto, intransigente, intransigenza, irremovibile, puntare i piedi, impuntarsi
  pt: teimoso, teimosa, teimosia, obstinado, obstinação, cabeça-dura, intransigente, intransigência, bater o pé, inflexível, casmurro
greedy 3 ~ profit, money, rich
  en: greedy, greed, avarice, rapacious, grasping, profiteering, profiteer, money-grubbing, insatiable, fat cat, fat cats, stingy, miserly
  fr: cupide, cupidité, avide, avidité, rapace, rapacité, insatiable, appât du gain, avare, avarice, profiteur, radin
  es: codicioso, codicia, avaricia, avaro, ávido, avidez, insaciable, voraz, voracidad, afán de lucro, tacaño, ambición desmedida
  de: gierig, gier, habgier, habgierig, geldgier, geldgierig, profitgier, geiz, geizig, unersättlich, raffgier, maßlos, den hals nicht voll
  it: avido, avidità, ingordo, ingordigia, cupidigia, insaziabile, rapace, avaro, avarizia, tirchio, sete di denaro
  pt: ganancioso, ganância, avarento, avareza, ávido, avidez, insaciável, voraz, cobiça, sovina, mesquinho
generous 3 ~ donate, give, friendly
  en: generous, generously, generosity, lavish, lavishly, munificent, big-hearted, open-handed, largesse, magnanimous, bountiful
  fr: généreux, généreuse, généreusement, générosité, largesse, largesses, prodigue, magnanime, grand cœur, libéralité
  es: =generoso, =generosa, =generosamente, =generosidad, espléndido, magnánimo, desprendido, dadivoso, desinteresado
  de: großzügig, großzügige, großzügigkeit, freigiebig, spendabel, großherzig, üppig, generös, selbstlos, freigebig
  it: generoso, generosa, generosamente, generosità, munifico, magnanimo, prodigo, di buon cuore, altruista
  pt: =generoso, =generosa, =generosamente, =generosidade, magnânimo, desprendido, mão-aberta, altruísta, pródigo
jealous 4 ~ anger, want
  en: jealous, jealousy, envy, envious, enviously, green with envy, covet, resentment, resentful, begrudge, bitterness
  fr: jaloux, jalouse, jalousie, envieux, jalouser, rancune, rancœur, ressentiment, amertume
  es: celoso, celosa, celos, envidia, envidioso, envidiar, rencor, resentimiento, resentido, amargura
  de: eifersüchtig, eifersucht, neid, neidisch, beneiden, missgunst, neider, groll, verbitterung, ressentiment
  it: geloso, gelosa, gelosia, invidia, invidioso, invidiare, rancore, risentimento, astio, amarezza
  pt: ciumento, ciúme, ciúmes, inveja, invejoso, invejar, rancor, ressentimento, ressentido, amargura
skilled 2 ~ expert, experience, learn
  en: skilled, skill, skills, skilful, skillful, talented, talent, gifted, adept, proficient, proficiency, know-how, expertise, prowess
  fr: qualifié, qualifiée, talent, talents, talentueux, doué, habile, habileté, adroit, savoir-faire, compétence, compétences, expérimenté, chevronné
  es: cualificado, calificado, talento, talentos, talentoso, dotado, hábil, habilidad, habilidades, destreza, pericia, competente, diestro
  de: qualifiziert, talentiert, talent, talente, begabt, begabung, geschickt, geschick, könnerschaft, fähigkeiten, versiert, erfahren, gelernt, fachkundig
  it: qualificato, talento, talenti, talentuoso, dotato, abile, abilità, capace, competente, competenza, competenze, esperto, perizia
  pt: qualificado, talento, talentos, talentoso, dotado, hábil, habilidade, habilidades, destreza, perícia, competente, competência
clumsy 4 ~ careless, mistake, embarrass
  en: clumsy, clumsily, clumsiness, awkward, ham-fisted, ham-handed, heavy-handed, inept, ineptitude, incompetent, incompetence, amateurish, cack-handed, unskilled
  fr: maladroit, maladroite, maladroitement, maladresse, incompétent, incompétence, inepte, amateurisme, balourd, pataud, incapable
  es: torpe, torpes, torpemente, torpeza, inepto, ineptitud, incompetente, incompetencia, chapucero, patoso, desmañado, incapaz
  de: ungeschickt, tollpatschig, unbeholfen, plump, inkompetent, inkompetenz, unfähig, dilettantisch, dilettantismus, stümperhaft, amateurhaft, linkisch
  it: maldestro, maldestra, goffo, goffaggine, impacciato, incompetente, incompetenza, inetto, incapace, dilettantesco, sprovveduto
  pt: desajeitado, desajeitada, atrapalhado, trapalhão, inepto, inépcia, incompetente, incompetência, desastrado, amadorismo, incapaz
neutral 3 ~ fair, independence
  en: neutral, neutrality, non-partisan, nonpartisan, bipartisan, detached, take no sides, taking sides, disinterested, apolitical
  fr: neutre, neutres, neutralité, non partisan, apolitique, sans parti pris, impartial, au-dessus de la mêlée
  es: neutral, neutrales, neutralidad, neutro, apartidista, apolítico, sin tomar partido, desinteresado
  de: neutral, neutrale, neutralität, überparteilich, unparteiisch, unvoreingenommen, unpolitisch, partei ergreifen
  it: neutrale, neutrali, neutralità, neutro, super partes, apolitico, imparziale, apartitico
  pt: neutro, neutra, neutros, neutralidade, apartidário, apolítico, sem tomar partido, imparcial
thorough 4 ~ careful, complete, deep
  en: thorough, thoroughly, meticulous, meticulously, painstaking, painstakingly, exhaustive, comprehensive, with a fine-tooth comb, diligent, diligence, conscientious, scrupulous
  fr: minutieux, minutieuse, minutieusement, méticuleux, rigoureusement, exhaustif, exhaustive, approfondi, approfondie, consciencieux, scrupuleux, diligent, fouillé
  es: minucioso, minuciosa, minuciosamente, meticuloso, exhaustivo, exhaustiva, a fondo, concienzudo, escrupuloso, diligente, pormenorizado, detenidamente
  de: gründlich, gründliche, gründlichkeit, akribisch, penibel, minutiös, gewissenhaft, sorgsam, umfassend, eingehend, detailliert, haarklein
  it: minuzioso, minuziosa, meticoloso, accurato, esauriente, approfondito, approfondita, scrupoloso, diligente, certosino, a fondo
  pt: minucioso, minuciosa, meticuloso, exaustivo, exaustiva, aprofundado, a fundo, escrupuloso, =diligente, criterioso, pormenorizado
superficial 4 ~ careless, short
  en: superficial, superficially, cursory, shallow, skin-deep, half-hearted, perfunctory, cosmetic, halfway measure, scratch the surface, on the surface
  fr: superficiel, superficielle, superficiellement, de surface, en surface, sommaire, cosmétique, demi-mesure, demi-mesures, effleurer le sujet, pour la forme
  es: superficial, superficiales, superficialmente, somero, por encima, cosmético, a medias, de cara a la galería, simbólico, poco profundo
  de: oberflächlich, oberflächliche, flüchtig, halbherzig, kosmetisch, halbgar, alibi, symbolisch, pro forma, an der oberfläche, seicht
  it: superficiale, superficiali, superficialmente, sommario, sommaria, di facciata, a metà, pro forma, simbolico, poco profondo
  pt: superficial, superficiais, superficialmente, raso, pela rama, cosmético, meia-medida, simbólico, por alto, pouco profundo
# senses
loud 4 ~ shout
  en: loud, loudly, noisy, noise, din, deafening, racket, ear-splitting, blaring, rowdy, at full volume, commotion
  fr: bruyant, bruyante, bruyamment, bruit, bruits, vacarme, tapage, assourdissant, boucan, fracas, raffut
  es: ruidoso, ruidosa, ruido, ruidos, estruendo, ensordecedor, bullicio, alboroto, estrépito, a todo volumen, jaleo
  de: laute, lauter, lärm, lautstark, ohrenbetäubend, krach, getöse, radau, lautstärke, geräusch, geräusche
  it: rumoroso, rumorosa, rumore, rumori, chiasso, frastuono, assordante, fracasso, baccano, fragoroso, a tutto volume
  pt: barulhento, barulhenta, barulho, barulhos, ruído, ruidoso, ensurdecedor, estrondo, alarido, estardalhaço, em alto volume
quiet 3 ~ silence, calm, secret
  en: quiet, quietly, silently, noiseless, without fanfare, low-key, on the quiet, discreetly, discreet, subdued, under the radar, muted
  fr: silencieux, silencieuse, silencieusement, sans bruit, discret, discrète, discrètement, sans tambour ni trompette, en toute discrétion, en sourdine, en catimini
  es: silencioso, silenciosa, en silencio, sin ruido, discreto, discretamente, sin hacer ruido, con sigilo, sigiloso, sigilosamente, a la chita callando, por lo bajo
  de: leise, still, stille, stillschweigend, ruhig, ruhige, geräuschlos, diskret, sang- und klanglos, ohne aufsehen, unauffällig, still und leise, klammheimlich
  it: silenzioso, silenziosa, in silenzio, in sordina, senza clamore, discreto, discretamente, alla chetichella, zitto zitto, sommessamente, in punta di piedi
  pt: silencioso, silenciosa, em silêncio, sem alarde, discreto, discretamente, na surdina, de mansinho, sem fazer barulho, pela calada, à socapa
dark 3 ~ night, hide, sad
  en: dark, darkness, darkened, gloom, dim, pitch-black, shadow, shadows
  fr: sombre, sombres, obscur, obscurité, ténèbres, pénombre, ombre, ombres, dans le noir
  es: oscuro, oscura, oscuridad, tinieblas, a oscuras, penumbra, sombra, sombras, sombrío
  de: dunkel, dunkle, dunkelheit, finster, finsternis, düster, schatten, dämmrig, im dunkeln, stockdunkel
  it: buio, scuro, scura, oscuro, oscurità, tenebre, ombra, ombre, penombra, al buio
  pt: escuro, escura, escuridão, trevas, às escuras, sombra, sombras, penumbra, sombrio, breu
bright 3 ~ clear
  en: bright, brightly, brightness, dazzling, glowing, glow, luminous, shiny, shine, gleaming, glare, sparkle, radiant
  fr: brillant, lumineux, lumineuse, éclatant, éblouissant, luisant, étincelant, briller, lueur, rayonnant
  es: brillante, luminoso, luminosa, resplandeciente, deslumbrante, brillar, brillo, reluciente, resplandor, radiante
  de: hell, helle, heller, leuchtend, grell, strahlend, glänzend, glanz, blenden, funkelnd
  it: luminoso, luminosa, splendente, abbagliante, lucente, brillare, splendere, scintillante, bagliore, raggiante
  pt: luminoso, luminosa, reluzente, deslumbrante, ofuscante, brilhar, brilho, cintilante, clarão, radiante
heavy 3 ~ big, weigh, serious
  en: heavy, heavily, heavier, weighty, hefty, bulky, cumbersome, overweight, ponderous, laden
  fr: lourd, lourde, lourdement, pesant, pesante, encombrant, massif, alourdir
  es: =pesado, =pesada, =pesados, =pesadas, pesadamente, macizo, voluminoso, cargado, aparatoso
  de: schwer, schwere, gewicht, wuchtig, sperrig, klobig, massig, tonnenschwer, schwergewichtig
  it: pesante, pesanti, pesantemente, massiccio, ingombrante, voluminoso, gravoso
  pt: =pesado, =pesada, =pesados, =pesadas, pesadamente, maciço, volumoso, carregado
narrow 3 ~ small, limit, close-relation
  en: narrow, narrowly, narrower, tight, thin margin, wafer-thin, razor-thin, slim margin, neck and neck, photo finish, by a whisker
  fr: étroit, étroite, étroitement, serré, serrée, de justesse, d'un cheveu, au coude-à-coude, rétréci, faible marge
  es: estrecho, estrecha, angosto, ajustado, ajustada, por los pelos, por poco, por escaso margen, reñido, apretado
  de: eng, enge, engen, schmal, knapp, knappe, hauchdünn, haarscharf, kopf an kopf, mit knapper not, um haaresbreite
  it: stretto, stretta, angusto, risicato, di misura, per un soffio, per un pelo, di stretta misura, testa a testa
  pt: estreito, estreita, apertado, apertada, por um triz, por pouco, à justa, renhido, por margem mínima
thin 4 ~ small, weak
  en: thin, thinner, slim, slender, slimline, skinny, paper-thin, sleek, gaunt
  fr: mince, minces, maigre, svelte, élancé, filiforme, aminci
  es: delgado, delgada, =fino, =finos, =fina, =finas, flaco, flaca, esbelto, delgadez
  de: dünn, dünne, dünner, schlank, schlanke, mager, schmächtig, hager
  it: sottile, sottili, magro, magra, snello, esile, smilzo
  pt: =fino, =fina, fina, magro, magra, delgado, esbelto, esguio
tiny 3 ~ small, minor, few
  en: tiny, minuscule, minute amount, microscopic, miniature, mini, pint-sized, bite-sized, drop in the ocean, drop in the bucket, infinitesimal, pocket-sized, teeny
  fr: minuscule, minuscules, microscopique, infime, infimes, miniature, tout petit, riquiqui, goutte d'eau dans l'océan, lilliputien, mini
  es: diminuto, diminuta, minúsculo, minúscula, microscópico, ínfimo, miniatura, pequeñísimo, gota en el océano, chiquito
  de: winzig, winzige, klitzeklein, mikroskopisch, miniatur, miniatur*, tropfen auf den heißen stein, verschwindend, mini, kleinst*
  it: minuscolo, minuscola, piccolissimo, microscopico, infinitesimale, in miniatura, goccia nel mare, esiguo, irrisorio
  pt: minúsculo, minúscula, pequenino, microscópico, ínfimo, diminuto, em miniatura, gota no oceano, irrisório
portable 3 ~ carry, phone, computer
  en: portable, handheld, hand-held, pocket-size, travel-size, wearable, easy to carry, lightweight
  fr: portable, portatif, portative, de poche, transportable
  es: portátil, portátiles, de bolsillo, móvil, de mano, transportable
  de: tragbar, tragbare, handlich, im taschenformat, transportabel, leichtgewicht
  it: portatile, portatili, tascabile, trasportabile
  pt: portátil, portáteis, de bolso, móvel, de mão, transportável
powerful 3 ~ power, strong, influence
  en: powerful, mighty, potent, formidable, high-powered, all-powerful, almighty, force to be reckoned with, heavyweight
  fr: puissant, puissante, puissants, puissance, tout-puissant, redoutable, poids lourd, surpuissant
  es: poderoso, poderosa, poderosos, potente, potencia, todopoderoso, formidable, peso pesado
  de: mächtig, mächtige, mächtigen, leistungsstark, kraftvoll, allmächtig, schlagkräftig, gewaltig, einflussreich
  it: potente, potenti, potenza, onnipotente, strapotere, poderoso, formidabile, peso massimo
  pt: poderoso, poderosa, poderosos, potente, potência, todo-poderoso, formidável, peso-pesado
unpopular 4 ~ hate, reject, popular
  en: unpopular, unpopularity, disliked, unloved, out of favour, out of favor, fall from grace, fell from grace, unwelcome, fall out of favour
  fr: impopulaire, impopulaires, impopularité, mal aimé, mal vu, en disgrâce, tombé en disgrâce, décrié, boudé
  es: impopular, impopulares, impopularidad, mal visto, caer en desgracia, caído en desgracia, poco querido, denostado
  de: unbeliebt, unpopulär, unbeliebtheit, in ungnade, verpönt, ungeliebt, ungeliebte, unwillkommen, schlecht angesehen
  it: impopolare, impopolari, impopolarità, malvisto, in disgrazia, caduto in disgrazia, sgradito, poco amato
  pt: impopular, impopulares, impopularidade, malvisto, cair em desgraça, caído em desgraça, malquisto, indesejado
lucky 3 ~ by-accident, happy, win
  en: lucky, luckily, luck, fortunate, fortunately, stroke of luck, windfall, jackpot, blessing in disguise, fluke, good fortune
  fr: chance, chanceux, chanceuse, par chance, heureusement, veinard, coup de chance, aubaine, bonne fortune, gros lot
  es: suerte, suertudo, afortunado, afortunada, afortunadamente, por suerte, golpe de suerte, buena estrella, chiripa
  de: glück gehabt, glücklicherweise, zum glück, glücksfall, glückspilz, glückstreffer, dusel, glücksgriff
  it: fortuna, fortunato, fortunata, fortunatamente, per fortuna, colpo di fortuna, manna dal cielo, buona sorte
  pt: sorte, sortudo, afortunado, felizmente, por sorte, golpe de sorte, sorte grande, bafejado
unlucky 3 ~ accident, lucky, sad
  en: unlucky, unfortunate, bad luck, misfortune, ill-fated, jinx, hapless, plagued by, dogged by, cursed
  fr: malchance, malchanceux, malheur, malheurs, infortune, poisse, maudit, guigne, déveine
  es: mala suerte, desafortunado, desafortunada, desgracia, infortunio, gafe, maldito
  de: pech, pechvogel, pechsträhne, unglücklich, missgeschick, vom pech verfolgt, verflucht, unglücksrabe
  it: sfortuna, sfortunato, sfortunata, disgrazia, malasorte, sventura, maledetto
  pt: azar, azarado, infeliz, má sorte, desgraça, infortúnio, desventura, amaldiçoado
`;
