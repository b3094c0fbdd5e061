/** Concepts of what people do by hand, on foot and with each other: moving, taking, fooling, failing, coping, giving way. */
export default `
# by hand
pull 3 ~ push, move, carry
  en: pull, pulled, drag, dragged, tug, tow, towed, yank, haul, hauled
  fr: tirer sur, tirer vers, traîner, traîne, remorquer, remorqué, hisser, tracter
  es: tirar de, jalar, arrastrar, arrastra, arrastró, remolcar, halar
  de: ziehen, zieht, gezogen, zerren, zerrt, gezerrt, schleppen, abschleppen, abgeschleppt, schleifen, zog, zogen
  it: tirare, trascinare, trascina, trascinato, rimorchiare, strattonare, trainare
  pt: puxar, puxa, puxou, arrastar, arrasta, arrastou, rebocar
push 3 ~ pull, pressure, move
  en: push, pushed, shove, shoved, thrust, propel, nudge, elbow aside
  fr: pousser, poussé, bousculer, bousculade, propulser
  es: empujar, empuja, empujó, empujón, empujones, propulsar
  de: schieben, schiebt, schob, geschoben, schubsen, stoßen, gestoßen, anschieben, drängeln
  it: spingere, spinge, spinto, spinta, spintone, spintonare
  pt: empurrar, empurra, empurrou, empurrão
lift 3 ~ increase, carry, pick-up
  en: lift, lifted, hoist, heave, raise up, prop up
  fr: soulever, soulève, soulevé, hisser, lever
  es: levantar, levanta, levantó, alzar, izar
  de: heben, hebt, gehoben, hochheben, anheben, hieven, hochziehen
  it: sollevare, solleva, sollevato, alzare, issare
  pt: levantar, levanta, levantou, erguer, ergueu, içar
let-drop 4 ~ fall, throw, abandon
  en: let fall, let drop, let go of, drop on the floor, slip out of _ hands
  fr: laisser tomber, laissé tomber, lâcher prise, faire tomber, échapper des mains
  es: dejar caer, dejó caer, soltar, soltó, se le cayó
  de: fallen lassen, fallenlassen, fallen gelassen, loslassen, losgelassen, hinwerfen, hinuntergefallen
  it: lasciar cadere, lasciare cadere, lasciato cadere, mollare la presa, far cadere
  pt: deixar cair, deixou cair, largar, soltou
pick-up 3 ~ collect, take, get, lift
  en: pick up, picked up, picks up, pick-up, pickup, scoop up, gather up, fetch, collect in person
  fr: ramasser, ramasse, ramassé, récupérer, aller chercher, venir chercher, cueillir
  es: recoger, recoge, recogió, recogida, ir a buscar, levantar del suelo
  de: abholen, abgeholt, holt _ ab, abholung, aufheben, aufgehoben, auflesen, einsammeln, mitnehmen
  it: raccogliere, raccoglie, raccolto da terra, ritirare, ritiro, andare a prendere, tirare su
  pt: apanhar, apanhou, recolher, recolhe, recolheu, ir buscar, pegar do chão
hand-over 3 ~ give, deliver, share, transfer
  en: hand over, handed over, handing over, handover, turn over, turned over, turn in, turned in, cough up, surrender to, pass to
  fr: remettre, remis à, remise, livrer, livré à, restituer, céder, transmettre, passation, fournir à
  es: entregar, entregó, entregado, entrega de, ceder, traspasar, poner en manos, hacer entrega, entregaba, entregan, entregada, entregados, entregaron
  de: übergeben, übergibt, übergab, übergabe, aushändigen, ausgehändigt, abgeben, abgegeben, herausrücken, herausgerückt, herausgeben, überreichen, ausliefern
  it: consegnare, consegna a, consegnato, cedere, rimettere nelle mani, passaggio di consegne
  pt: entregar, entregou, entregue a, ceder, passar para as mãos, repassar, repassou, entregaram, entregado, entregava
throw-away 3 ~ remove, waste-material, abandon, delete
  en: throw away, threw away, thrown away, throw out, discard, discarded, dump, dumped, binned, junk, chuck out, toss out, consign to the dustbin, jettison
  fr: jeter, jette, jeté, mettre à la poubelle, mis à la poubelle, mettre au rebut, mise au rebut, balancer, se débarrasser, à la casse, bazarder
  es: tirar a la basura, tirado a la basura, desechar, desechó, desechado, =botar, arrojar, echar a la basura, deshacerse de
  de: wegwerfen, weggeworfen, wegschmeißen, entsorgen, entsorgt, entsorgung, ausmisten, ausrangieren, ausrangiert, auf den müll, in den müll
  it: buttare, buttato, buttare via, gettare via, gettato, cestinare, cestinato, disfarsi, rottamare, scartare
  pt: jogar fora, jogou fora, deitar fora, descartar, descartou, descarte, livrar-se de, mandar para o lixo
grab 3 ~ take, hold, steal
  en: grab, grabbed, snatch, snatched, clutch, seize hold, get _ hands on, pounce on
  fr: attraper, attrape, attrapé, empoigner, agripper, saisir au vol, arracher des mains
  es: agarrar, agarra, agarró, arrebatar, arrebató, echar mano, aferrar
  de: packen, packt, gepackt, greifen, ergreifen, ergriff, schnappen, schnappte, entreißen, entrissen, zugreifen, grapschen
  it: afferrare, afferra, afferrato, acchiappare, arraffare, strappare di mano, agguantare
  pt: agarrar, agarra, agarrou, arrancar das mãos, abocanhar
seize 4 ~ take, search-warrant, nationalise, grab
  en: seize, seized, seizure, confiscate, confiscated, confiscation, impound, impounded, forfeiture, expropriate, repossess
  fr: saisir, saisi par, saisie, saisies, confisquer, confisqué, confiscation, mise sous séquestre, sous scellés, expropriation, saisi, saisit
  es: incautar, incautó, incautado, incautación, decomisar, decomiso, confiscar, confiscación, requisar, embargar
  de: beschlagnahmen, beschlagnahmt, beschlagnahmung, konfiszieren, konfisziert, einziehen, eingezogen, sicherstellen, sichergestellt, pfänden, enteignen
  it: sequestrare, sequestrato, sequestro, confiscare, confiscato, confisca, requisire, pignorare, esproprio
  pt: apreender, apreendeu, apreendido, apreensão, confiscar, confiscou, confisco, penhorar, desapropriar
steal 3 ~ theft, take, copy, fraud
  en: steal, stole, stolen, stealing, pinch, lift from, make off with, made off with, walk off with, walked off with
  fr: voler, volé, volée, volés, dérober, dérobé, subtiliser, chiper, piquer, faucher, détrousser, faire main basse
  es: robar, roba, robó, robado, hurtar, hurto, sustraer, sustraído, birlar, afanar, apropiarse de
  de: stehlen, stiehlt, stahl, gestohlen, klauen, klaut, klaute, geklaut, entwenden, entwendet, mitgehen lassen, stibitzen
  it: rubare, ruba, rubato, sottrarre, sottratto, trafugare, fregare, sgraffignare, impossessarsi
  pt: roubar, rouba, roubou, roubado, furtar, furtou, furto, surripiar, subtrair, afanar
touch 3 ~ push, click, feel
  en: touch, touched, tap, tapped, swipe, press a button, fingertip, poke
  fr: toucher, touché du doigt, effleurer, tapoter, appuyer sur, bout des doigts
  es: tocar, toca, tocó, rozar, pulsar, pulsa, palpar, toque
  de: berühren, berührt, berührung, anfassen, angefasst, tippen, tippt, antippen, tasten, drücken auf, streifen
  it: toccare, tocca, toccato, sfiorare, =premere, pigiare, palpare
  pt: tocar, toca, tocou, encostar, apertar o botão, toque
hit 2 ~ attack, crash, assault
  en: hit, hits, hitting, struck, punch, punched, slap, slapped, smack, bump, whack, knock down, knocked down
  fr: frapper, frappe, frappé, heurter, heurté, percuter, percuté, cogner, gifler, gifle, coup de poing
  es: golpear, golpea, golpeó, golpe, pegar, pegó, puñetazo, bofetada, chocar, embestir
  de: schlagen, schlägt, schlug, geschlagen, schlag, schläge, hauen, prallen, ohrfeige, rammen, stoßen
  it: colpire, colpito, urtare, picchiare, picchiato, pugno, schiaffo, investire, sbattere, colpi, colpo, colpita, colpiti, colpisce
  pt: bater, bate, bateu, golpear, golpe, =soco, tapa, bofetada, atingir, chocar
kick 3 ~ hit, football
  en: kick, kicked, stomp, stamp on
  fr: coup de pied, coups de pied, botter, piétiner
  es: patear, pateó, patada, patadas, pisotear, puntapié
  de: fußtritt, fußtritte, trampeln
  it: prendere a calci, scalciare, calpestare, pedata
  pt: chutar, chutou, pontapé, pontapés, chute, pisotear
tear 3 ~ break, destroy, separate
  en: tear, tore, torn, rip, ripped, rip apart, tear up, shred
  fr: déchirer, déchire, déchiré, arracher, arraché, lacérer, mettre en pièces
  es: desgarrar, rasgar, rasgó, arrancar, arrancó, romper en pedazos, hacer trizas
  de: reißen, reißt, riss, gerissen, zerreißen, zerrissen, abreißen, herausreißen, zerfetzen
  it: strappare, strappato, strappo, lacerare, stracciare, fare a pezzi
  pt: rasgar, rasgou, arrancar, arrancou, despedaçar, dilacerar
attach 3 ~ connect, add, put
  en: attach, attached, fasten, stuck to, glue, glued, fix to, affix, bolt, strap, pin to
  fr: attacher, attaché, fixer, fixé, coller, collé, accrocher, accroché, épingler, visser
  es: pegar, pegado, sujetar, sujeto a, fijar, adherir, enganchar, atornillar, prender
  de: befestigen, befestigt, kleben, klebt, geklebt, anbringen, angebracht, anheften, festmachen, ankleben, anschrauben
  it: attaccare, attaccato, fissare, fissato, incollare, agganciare, applicare, appendere
  pt: colar, colado, prender, preso a, fixar, afixar, anexar, pendurar
fill 3 ~ empty, supply
  en: fill, filled, refill, top up, replenish, restock, cram
  fr: remplir, rempli, remplissage, recharger, réapprovisionner, bourrer, garnir
  es: llenar, llena, llenó, lleno, rellenar, reponer, reposición, abastecer, recargar
  de: füllen, füllt, gefüllt, auffüllen, aufgefüllt, nachfüllen, befüllen, vollstopfen, einräumen, bestücken
  it: riempire, riempie, riempito, rifornire, rifornimento, ricaricare, colmare
  pt: encher, enche, encheu, preencher, reabastecer, repor, abastecer, recarregar
empty 3 ~ fill, without, remove
  en: empty, emptied, vacant, deserted, drain, drained, bare, unoccupied, hollow
  fr: vide, vides, vider, vidé, vacant, désert, déserte, creux, inoccupé
  es: vacío, vacía, vacíos, vaciar, vació, desierto, hueco, desocupado
  de: leer, leere, leeren, geleert, entleeren, ausräumen, ausgeräumt, leerstehend, leerstand, verwaist, menschenleer, hohl
  it: vuoto, vuota, vuoti, svuotare, svuotato, deserto, sgombro
  pt: vazio, =vazia, =vazio, =vazios, =vazias, vazios, esvaziar, esvaziou, deserto, oco, desocupado
spill 4 ~ flood, pollution, leak
  en: spill, spilled, spilt, spillage, pour, poured, overflow, gush, splash, ooze, drip
  fr: déverser, déversé, déversement, renverser, verser, déborder, couler, éclabousser, marée noire
  es: derramar, derramó, derrame, verter, vertido, rebosar, desbordar, salpicar, gotear
  de: verschütten, verschüttet, auslaufen, ausgelaufen, überlaufen, gießen, gegossen, schütten, tropfen, spritzen
  it: versare, versato, rovesciare, sversamento, traboccare, colare, schizzare, gocciolare
  pt: derramar, derramou, derrame, derramamento, despejar, transbordar, pingar, escorrer
turn-round 3 ~ change, move, reverse
  en: rotate, rotation, spin, spun, turn round, turn around, turned around, swivel, whirl, revolve, spin around
  fr: tourner, tourné sur, pivoter, rotation, faire demi-tour, tournoyer, se retourner
  es: girar, gira, giró, giro, rotar, rotación, dar la vuelta, darse la vuelta
  de: drehen, dreht, gedreht, drehung, umdrehen, umgedreht, kreisen, rotieren, rotation, wenden
  it: girare, gira, girato, ruotare, rotazione, voltarsi, girarsi
  pt: girar, gira, girou, rodar, rotação, virar-se, dar a volta
shake 3 ~ move, fear, earthquake
  en: shake, shook, shaken, tremble, rattle, rattled, shudder, wobble, quiver, jolt
  fr: secouer, secoue, secoué, trembler, tremble, ébranler, ébranlé, vaciller, frissonner
  es: sacudir, sacude, sacudió, sacudida, temblar, tiembla, tambalear, agitar, estremecer
  de: schütteln, schüttelt, geschüttelt, rütteln, zittern, zittert, wackeln, beben, wanken, durchschütteln
  it: scuotere, scosso, scossa, tremare, trema, traballare, vacillare, agitare
  pt: sacudir, sacudiu, tremer, treme, tremeu, abalar, abalou, agitar, balançar
sink 3 ~ fall, ship, decrease
  en: sink, sank, sunk, sinking, go under, capsize, capsized, shipwreck, submerge
  fr: couler, coule, coulé, sombrer, sombre dans, sombré, naufrage, chavirer, faire naufrage, engloutir
  es: hundir, hundirse, hunde, hundió, hundimiento, naufragio, naufragar, zozobrar, irse a pique
  de: versinken, versank, untergehen, untergegangen, ging _ unter, untergang, kentern, gekentert, absaufen, schiffbruch
  it: affondare, affonda, affondato, affondamento, naufragio, naufragare, colare a picco, capovolgersi
  pt: afundar, afunda, afundou, naufrágio, naufragar, ir a pique, submergir
sit 2 ~ stay, hold
  en: sit, sat, sitting, sit down, perch, take a seat, =seated
  fr: asseoir, assis, assise, s'asseoir, siéger, s'installer dans
  es: sentar, sentarse, sentado, se sentó, tomar asiento
  de: sitzen, sitzt, saßen, gesessen, hinsetzen, hingesetzt, platz nehmen
  it: sedere, sedersi, siede, seduto, seduta su, seduti, accomodarsi
  pt: sentar, sentar-se, sentado, sentou, tomar assento
search-through 4 ~ look-for, scan, examine
  en: rummage, comb through, combed through, sift through, trawl through, trawl, wade through, plough through, scour, scoured, dig through, leave no stone unturned
  fr: fouiller, fouille, fouillé, passer au crible, passé au crible, éplucher, épluché, ratisser, farfouiller, passer au peigne fin
  es: rebuscar, hurgar, escarbar, rastrear, peinar, revisar a fondo, bucear en, registrar a fondo
  de: durchsuchen, durchforsten, durchforstet, durchwühlen, durchkämmen, wühlen, kramen, sichten, gesichtet, sichtung, durchackern
  it: rovistare, frugare, setacciare, setacciato, passare al setaccio, spulciare, scandagliare
  pt: vasculhar, vasculhou, revirar, esquadrinhar, passar a pente fino, remexer, garimpar
examine 2 ~ verify, study, investigation, analyse, monitor
  en: examine, examined, examination, inspect, inspected, inspection, inspector, check, checked, double-check, review, reviewed, reviewer, reviewing, scrutinise, scrutinize, go over, look over, vetted, pore over
  fr: examiner, examine, examiné, examen, inspecter, inspection, vérifier, vérifie, vérifié, contrôler, contrôlé, passer en revue, passé en revue, revoir, scruter, relire, relecture
  es: examinar, examina, examinó, revisar, revisa, revisó, revisado, revisión, comprobar, comprobó, inspeccionar, inspección, repasar, =chequear, cotejar
  de: prüfen, prüft, geprüft, prüfung, prüfer, überprüfen, überprüft, überprüfung, nachprüfen, untersuchen, untersucht, untersuchung, kontrollieren, begutachten, inspektion, sichten, gegenprüfen, nachschauen, durchsehen
  it: esaminare, esamina, esaminato, esame, controllare, controllato, verificare, verificato, verifica, ispezionare, ispezione, rivedere, passare in rassegna, visionare, revisione
  pt: examinar, examina, examinou, exame, verificar, verificou, rever, revisar, revisou, revisão, conferir, conferiu, checar, checagem, inspecionar, vistoria
gather 3 ~ collect, meet, crowd, protest
  en: gather, gathered, assemble, assembled, congregate, convene, get together, got together, flock, throng
  fr: se rassembler, rassemblés, rassemblement, se réunir, réunis, attroupement, affluer, se retrouver
  es: reunirse, se reunieron, congregarse, congregó, concentrarse, concentración, juntarse, acudir, reunir, reunió, reunieron, reúne, reúnen, reunido, reunidos, reunía
  de: versammeln, versammelt, versammelten, versammlung, zusammenkommen, zusammengekommen, zusammenfinden, treffen sich
  it: radunarsi, radunati, raduno, riunirsi, riuniti, assembramento, affluire, ritrovarsi
  pt: reunir-se, reuniram, concentrar-se, juntar-se, aglomerar, aglomeração, congregar
# on foot
walk 3 ~ leave, move
  en: walk, walked, walking, stroll, wander, on foot, trudge, hike, amble, saunter, pedestrian
  fr: marcher, marche à pied, à pied, se promener, promenade, promeneur, balade, flâner, randonnée, piéton
  es: caminar, camina, caminó, caminata, andar, andando, a pie, =pasear, =paseo, =paseaba, =paseando, paseo, peatón, deambular
  de: laufen, gelaufen, zu fuß, spazieren, spaziergang, gehen zu fuß, schlendern, wandern, wanderung, marschieren, fußgänger, lief, liefen
  it: camminare, cammina, camminato, camminata, a piedi, passeggiare, passeggiata, passeggio, vagare, pedone
  pt: caminhar, caminha, caminhou, caminhada, andar, a pé, =passear, =passeando, =passeava, passeio, pedestre, peão
walk-out-of 4 ~ leave, walk, shop
  en: walk out of, walked out of, walks out, walking out, walk straight out, simply leave, head out of, storm out, stormed out
  fr: sortir sans, ressortir, ressort sans, quitter les lieux, sortir du magasin, quitter la salle, claquer la porte
  es: salir sin, salir de la tienda, marcharse sin, abandonar el local, abandonar la sala, dar un portazo
  de: hinausgehen, hinausgegangen, rausgehen, herausspazieren, hinausspazieren, den laden verlassen, verlassen einfach, hinausmarschieren
  it: uscire senza, uscire dal negozio, andarsene senza, abbandonare la sala, sbattere la porta
  pt: sair sem, sair da loja, ir embora sem, abandonar a sala, bater a porta
run-race 2 ~ fast, walk, sport
  en: =running, sprint, sprinted, dash, dashed, jog, jogger, runner, gallop, race to, ran across, ran towards
  fr: court vers, couru, coureur, course à pied, sprinter, se ruer, jogging, =courir, =couru, =courent
  es: correr, corre, corrió, corriendo, corredor, a la carrera, echar a correr, esprintar
  de: rennen, rennt, rannte, gerannt, läufer, sprinten, sprint, joggen, losrennen, lauf
  it: correre, corre, corso verso, di corsa, corridore, corsa, sprint, precipitarsi
  pt: correr, corre, correu, correndo, corrida, corredor
jump 2 ~ increase, fall
  en: jump, jumped, leap, leapt, leaped, hop, hopped, bounce, vault, dive
  fr: sauter, saute, sauté, saut, bondir, bond, plonger, plongeon, rebondir
  es: saltar, salta, saltó, salto, brincar, brinco, =botar, =lanzarse
  de: springen, springt, sprang, gesprungen, sprung, sprünge, hüpfen, abspringen, hechten
  it: saltare, salta, saltato, salto, balzare, balzo, tuffarsi, tuffo, rimbalzare
  pt: saltar, salta, saltou, salto, pular, pulou, pulo, mergulhar
climb 3 ~ increase, mountain
  en: climb, climbed, climber, clamber, ascend, ascent, =scaled
  fr: grimper, grimpe, grimpé, escalader, escalade, gravir, gravi, ascension, =monter, =monte, =montent
  es: escalar, escaló, trepar, trepó, ascender, ascenso, subir, ascensión
  de: klettern, klettert, geklettert, besteigen, bestiegen, erklimmen, aufstieg, hochklettern, hinaufsteigen, steigen
  it: arrampicarsi, arrampicata, scalare, scalata, salire, salita, ascesa, inerpicarsi
  pt: escalar, escalou, escalada, trepar, subir, subida, ascensão
slip-trip 4 ~ fall, accident
  en: stumble, stumbled, trip over, tripped, slip over, slipped, skid, lose _ footing, lost _ footing
  fr: trébucher, trébuche, glisser, glissé, glissade, déraper, chanceler, perdre l'équilibre
  es: tropezar, tropieza, tropezó, tropiezo, resbalar, resbalón, patinar, trastabillar
  de: stolpern, stolpert, gestolpert, ausrutschen, ausgerutscht, straucheln, rutschen, gerutscht, ins straucheln
  it: inciampare, inciampa, inciampato, scivolare, scivolato, scivolone, sbandare
  pt: tropeçar, tropeçou, tropeço, escorregar, escorregou, derrapar
chase 3 ~ follow, catch, police, look-for
  en: chase, chased, pursue, pursuit, hot pursuit, hunt down, hunted down, hound, run after, ran after, manhunt
  fr: poursuivre, course-poursuite, pourchasser, pourchassé, traquer, traqué, traque, chasser, courir après, aux trousses
  es: perseguir, persigue, persiguió, persecución, acosar, dar caza, ir tras, cazar, acorralar
  de: verfolgen, verfolgt, verfolgung, verfolgungsjagd, jagen, jagt, gejagt, jagd, hinterherlaufen, nachjagen, hetzjagd
  it: inseguire, insegue, inseguito, inseguimento, dare la caccia, caccia, braccare, rincorrere
  pt: perseguir, persegue, perseguiu, perseguição, caçar, caçada, correr atrás, no encalço
catch 3 ~ arrest, grab, find-out
  en: catch, caught, catching, capture, captured, nab, nabbed, caught red-handed, red-handed, caught in the act, busted
  fr: attraper, attrapé, capturer, capturé, capture, prendre la main dans le sac, pris en flagrant délit, flagrant délit, pincer, coincer, coincé, choper
  es: atrapar, atrapa, atrapó, pillar, pilló, pillado, capturar, captura, cazar, con las manos en la masa, in fraganti, sorprender
  de: fangen, fängt, gefangen, erwischen, erwischt, erwischte, schnappen, geschnappt, ertappen, ertappt, auf frischer tat, fassen, gefasst
  it: catturare, cattura, catturato, beccare, beccato, acciuffare, pizzicare, con le mani nel sacco, in flagrante, sorprendere, incastrare
  pt: apanhar, apanhado, pegar em flagrante, flagrar, flagrou, flagrado, em flagrante, capturar, captura, com a mão na massa
hurry 3 ~ fast, accelerate, immediately
  en: hurry, hurried, hurriedly, rush, rushed, scramble, scrambled, haste, race against time, against the clock
  fr: se dépêcher, se presser, hâte, à la hâte, en hâte, précipitamment, précipitation, course contre la montre, se précipiter, =pressée, =pressés
  es: apresurarse, darse prisa, prisa, prisas, a toda prisa, apresurado, precipitadamente, contrarreloj, correr contra
  de: beeilen, beeilt, eile, eilen, eilt, hastig, hetzen, überstürzt, wettlauf mit der zeit, unter zeitdruck, im eiltempo
  it: affrettarsi, sbrigarsi, fretta, in fretta, di fretta, frettoloso, precipitosamente, corsa contro il tempo
  pt: apressar-se, pressa, às pressas, à pressa, apressado, precipitadamente, corrida contra o tempo, =correria
# laughing, shouting
laugh 3 ~ joke, mock, happy
  en: laugh, laughed, laughter, giggle, chuckle, smile, smiled, grin, burst out laughing
  fr: rire, rires, rit, rigoler, ricaner, éclater de rire, sourire, souriant, hilarité
  es: reír, reírse, ríe, risa, risas, carcajada, carcajadas, sonrisa, sonreír
  de: lachen, lacht, gelacht, gelächter, lächeln, lächelt, grinsen, kichern, schmunzeln
  it: ridere, ride, risata, risate, sorridere, sorriso, sghignazzare
  pt: rir, ri, riu, riso, risos, risada, gargalhada, gargalhadas, sorrir, sorriso
cry 3 ~ sad, mourn
  en: cry, cried, crying, weep, wept, sob, sobbing, tears, tearful, in tears
  fr: pleurer, pleure, pleuré, larmes, en larmes, sangloter, sanglots, fondre en larmes
  es: llorar, llora, lloró, llanto, lágrimas, sollozar, sollozos, romper a llorar
  de: weinen, weint, weinte, geweint, tränen, heulen, schluchzen, in tränen
  it: piangere, piange, pianto, lacrime, singhiozzare, in lacrime, scoppiare a piangere
  pt: chorar, chora, chorou, choro, lágrimas, soluçar, em prantos, pranto
shout 3 ~ say, anger, protest
  en: shout, shouted, yell, yelled, scream, screamed, holler, shriek, bellow, chant
  fr: crier, crie, crié, cri, cris, hurler, hurle, hurlement, s'écrier, scander
  es: gritar, grita, gritó, grito, gritos, chillar, vociferar, corear
  de: schreien, schreit, schrie, geschrien, schrei, brüllen, brüllt, rufen, ruft, gerufen, skandieren
  it: gridare, grida, gridato, grido, urlare, urla, urlato, strillare, scandire
  pt: gritar, grita, gritou, grito, gritos, berrar, bradar
# fooling
pretend 3 ~ fake, deceive, facade, lie
  en: pretend, pretended, pretending, pretence, pretense, feign, feigned, make believe, make-believe, pose as, posed as, posing as, masquerade, pass itself off, pass off as, passed off as, impersonate, impostor, put on an act, bluff
  fr: faire semblant, fait semblant, feindre, feint, simuler, simulé, se faire passer pour, fait passer pour, usurper, imposteur, imposture, bluff, bluffer, jouer la comédie
  es: fingir, finge, fingió, fingido, aparentar, aparenta, simular, simula, hacerse pasar por, se hace pasar, hacer ver, impostor, farol, disimular
  de: vortäuschen, vorgetäuscht, täuscht _ vor, vorspiegeln, vorgaukeln, gaukelt _ vor, so tun als, tun so als, tut so als, taten so als, ausgegeben als, hochstapler, bluff, bluffen, vorgeben, simulieren
  it: fingere, finge, finto di, fare finta, far finta, simulare, simulato, spacciarsi per, spacciato per, spacciare per, impostore, bluff, bluffare, dare a intendere
  pt: fingir, finge, fingiu, fingimento, simular, simulou, fazer de conta, faz de conta, passar-se por, se passar por, impostor, blefe, blefar
trick 3 ~ deceive, cheat, mislead
  en: trick, tricked, trickery, ruse, ploy, stunt, gimmick, sleight of hand, subterfuge, dirty tricks, wheeze, sham
  fr: astuce, ruse, ruses, stratagème, subterfuge, tour de passe-passe, supercherie, artifice, coup fourré, roublardise
  es: truco, trucos, treta, artimaña, artimañas, ardid, jugarreta, estratagema, trampa, triquiñuela, maniobra
  de: trick, tricks, kniff, finte, masche, täuschungsmanöver, trickserei, tricksen, getrickst, hinterlist, winkelzug, winkelzüge, bauernfängerei
  it: trucco, trucchi, stratagemma, espediente, tranello, inganno, raggiro, gioco di prestigio, escamotage, furbizia
  pt: truque, truques, artimanha, ardil, estratagema, manobra, golpe, esperteza, =jogada, =jogadas, malandragem
facade 4 ~ pretend, fake, hide, deceive, hype
  en: facade, façade, smokescreen, smoke screen, smoke and mirrors, window dressing, window-dressing, potemkin village, potemkin, veneer, charade, house of cards, emperor has no clothes, all show, sham
  fr: façade, écran de fumée, poudre aux yeux, trompe-l'œil, village potemkine, potemkine, vernis, mascarade, château de cartes, illusion, miroir aux alouettes, mirage, leurre
  es: fachada, cortina de humo, vender humo, venta de humo, pantalla de humo, farsa, paripé, castillo de naipes, espejismo, pantomima, maquillaje
  de: fassade, augenwischerei, mogelpackung, blendwerk, potemkinsches dorf, potemkin*, etikettenschwindel, schein, kartenhaus, blendgranate, nebelkerze, nebelkerzen, illusion, scharade, luftnummer
  it: facciata, fumo negli occhi, cortina fumogena, specchietto per le allodole, castello di carte, messinscena, =farsa, miraggio, illusione, tutto fumo
  pt: fachada, cortina de fumaça, cortina de fumo, para inglês ver, castelo de cartas, farsa, encenação, miragem, ilusão, vender ilusão
cheat 4 ~ deceive, fraud, trick, doping
  en: cheat, cheated, cheater, cheating, game the system, fiddle, fiddled, short-change, swindle, rip off, ripped off, rip-off, play dirty
  fr: tricher, triche, triché, tricheur, tricherie, arnaquer, arnaque, rouler, gruger, escroquer, filouter
  es: hacer trampa, hacer trampas, trampa, trampas, tramposo, =timar, =timo, estafar, estafa, engañar, amañar, engañado, engañada, engañados, engañadas, engañan, engañaron
  de: betrügen, betrügt, betrogen, betrüger, schummeln, schummelei, geschummelt, mogeln, gemogelt, abzocken, abzocke, übers ohr, prellen
  it: barare, baro, imbrogliare, imbroglio, imbroglione, truffare, truffa, fregatura, raggirare, gabbare
  pt: trapacear, trapaça, trapaceiro, batota, aldrabar, enganar, burlar, golpista, passar a perna, vigarice
trap 3 ~ trick, catch, deceive
  en: trap, trapped, pitfall, ambush, snare, honeypot, set up a trap, bait, baited, sting operation
  fr: piège, pièges, piégé, piéger, traquenard, guet-apens, embuscade, appât, tendre un piège, écueil
  es: trampa, trampas, emboscada, celada, señuelo, cebo, tender una trampa, encerrona, caer en la trampa
  de: fallen gestellt, in die falle, hinterhalt, köder, ködern, geködert, fallstrick, fallstricke, lockvogel, eine falle, einer falle
  it: trappola, trappole, intrappolato, tranello, imboscata, agguato, esca, insidia, tendere una trappola
  pt: armadilha, armadilhas, emboscada, cilada, isca, arapuca, cair na armadilha, tocaia
attract 2 ~ interest, encourage, influence
  en: attract, attracted, attraction, attractive, lure, lured, entice, enticed, tempt, tempted, temptation, appealing, draw in, woo, wooed, magnet
  fr: attirer, attire, attiré, attrait, attrayant, séduire, séduit, appâter, tentation, allécher, alléchant
  es: atraer, atrae, atrajo, atractivo, atractiva, seducir, seduce, tentar, tentación, tentador, cautivar, imán
  de: anziehen, zieht _ an, angezogen, anlocken, angelockt, locken, lockt, gelockt, verlocken, verlockend, attraktiv, anziehungskraft, umwerben, umworben, verführen
  it: attirare, attira, attirato, attrarre, attratto, attraente, attrattiva, allettare, allettante, sedurre, tentazione, calamita
  pt: atrair, atrai, atraiu, atraente, atrativo, seduzir, seduz, tentação, tentador, aliciar, ímã, íman
imitate 3 ~ copy, similar, plagiarism
  en: imitate, imitated, imitation, imitator, mimic, mimicked, emulate, ape, copycat, take a leaf out of, follow in the footsteps, knock-off, lookalike
  fr: imiter, imite, imité, imitation, imitateur, singer, calquer, calqué, copier, contrefaire, pâle copie, s'inspirer de, reproduire
  es: imitar, imita, imitó, imitación, imitador, emular, remedar, calcar, calcado, copiar, seguir los pasos
  de: nachahmen, nachgeahmt, nachahmung, nachahmer, nachmachen, nachgemacht, imitieren, imitat, abkupfern, abgekupfert, nachbauen, nachgebaut, abklatsch
  it: imitare, imita, imitato, imitazione, imitatore, emulare, scimmiottare, ricalcare, copiare, scopiazzare, seguire le orme
  pt: imitar, imita, imitou, imitação, imitador, emular, copiar, macaquear, decalcar, seguir os passos
stumble-on 4 ~ find, find-out, by-accident, surprise
  en: stumble upon, stumble on, stumble across, stumbled upon, stumbled on, stumbled across, chance upon, chanced upon, happen upon, happened upon, come across, came across, run into, ran into, bump into, bumped into
  fr: tomber sur, tombe sur, tombé sur, tombée sur, découvrir par hasard, découvert par hasard, découverte fortuite, par le plus grand des hasards, croiser par hasard
  es: toparse con, se topó, tropezarse con, dar con, dio con, encontrarse con, descubrir por casualidad, por casualidad, de casualidad, hallazgo fortuito
  de: stoßen auf, stieß auf, stießen auf, gestoßen, zufällig entdeckt, zufällig gefunden, zufällig entdecken, zufallsfund, zufallsentdeckung, über _ gestolpert, durch zufall
  it: imbattersi, imbatte, imbattuto, imbattuta, incappare, scoprire per caso, scoperto per caso, trovare per caso, scoperta casuale
  pt: deparar-se, deparou-se, deparou com, topar com, topou com, descobrir por acaso, descoberto por acaso, achado casual, esbarrar em, tropeçar em
turn-out 3 ~ find-out, reveal, prove, result
  en: turn out, turned out, turns out, turn out to be, turned out to be, transpire, transpired, prove to be, proved to be, end up being, emerged that, it emerged
  fr: s'avérer, s'avère, s'est avéré, avéré que, se révéler être, se révèle, s'est révélé, il apparaît que, il en ressort, finalement il
  es: resultar ser, resultó ser, resulta ser, resultó que, resulta que, acabó siendo, terminó siendo, se descubrió que, revelarse como
  de: herausstellen, stellte sich heraus, stellt sich heraus, herausgestellt, entpuppen, entpuppt, entpuppte, erweisen, erweist, erwies sich, erwiesen sich, wie sich zeigte
  it: rivelarsi, si rivela, si è rivelato, si è rivelata, risultare, risulta che, è risultato, è emerso che, emerge che, si è scoperto, salta fuori
  pt: revelar-se, revelou-se, mostrar-se, mostrou-se, acabou sendo, acabou por ser, descobriu-se que, afinal era, veio a ser, verificou-se que
# running, working, breaking
operate 2 ~ use, control, manager, powered-by
  en: operate, operated, operates, operator, operating, man the, manned by, staffed by, run the, runs the
  fr: exploiter, exploitant, exploitation, faire fonctionner, faire tourner, opérateur, opérer, gérer, géré par, piloté par
  es: operar, opera, operado, operador, operadora, manejar, manejado, gestionar, gestionado, explotar, explotación
  de: betreiben, betreibt, betrieben, betreiber, betreiberin, bedienen, bedient, bedienung, in betrieb, steuern
  it: gestire, gestisce, gestito, gestita, gestore, gestione, operare, operatore, manovrare, far funzionare
  pt: operar, opera, operado, operador, operadora, gerir, gerido, gerenciar, gerenciado, manejar, explorar
powered-by 3 ~ operate, rely, depend, machine
  en: powered by, powered, run by, driven by, operated by, runs on, ran on, run on, fuelled by, fueled by, underpinned by, underpin, backed up by, propped up by
  fr: propulsé par, alimenté par, alimentée par, animé par, actionné par, piloté par, repose sur, reposait sur, reposant sur, fonctionne grâce, fonctionnait grâce
  es: impulsado por, impulsada por, accionado por, alimentado por, movido por, se basa en, se basaba en, funciona con, funciona gracias, funcionaba gracias, sustentado en
  de: betrieben von, angetrieben von, angetrieben, antreiben, gesteuert von, gestützt auf, basiert auf, basierte auf, beruht auf, beruhte auf, läuft mit, lief mit, gestützt von, gestützte
  it: alimentato da, alimentata da, azionato da, mosso da, guidato da, gestito da, si basa su, si basava su, funziona grazie, funzionava grazie, poggia su
  pt: movido a, movida a, alimentado por, impulsionado por, acionado por, se baseia em, baseia-se, baseava-se, funciona graças, funcionava graças, assente em, operado por
function 2 ~ operate, succeed, use
  en: function properly, functioned, functioning, work properly, works properly, up and running, in working order, does the job, do the trick
  fr: fonctionner, fonctionne, fonctionné, fonctionnait, fonctionnement, marcher, opérationnel, en état de marche, faire l'affaire
  es: funcionar, funciona, funcionó, funcionaba, funcionamiento, operativo, en marcha, en funcionamiento, =marchar
  de: funktionieren, funktioniert, funktionierte, funktionstüchtig, funktionsfähig, klappen, klappt, laufen, läuft, in betrieb, funktionsweise, lief, liefen
  it: funzionare, funziona, funzionato, funzionava, funzionamento, =operativo, in funzione, funzionante
  pt: funcionar, funciona, funcionou, funcionava, funcionamento, operacional, em funcionamento, dar certo
collapse 3 ~ fail, fall, crash, destroy
  en: collapse, collapsed, crumble, crumbled, implode, implosion, cave-in, caved in, fall apart, fell apart, unravel, unravelled, disintegrate, meltdown, come crashing down, topple over
  fr: s'effondrer, effondrement, effondré, s'écrouler, écroulement, écroulé, imploser, se désintégrer, débâcle, craquer, s'affaisser
  es: derrumbarse, derrumbe, derrumbó, colapso, colapsar, colapsó, desmoronarse, desmoronó, =hundirse, venirse abajo, desplome, implosión
  de: zusammenbrechen, zusammengebrochen, brach _ zusammen, bricht _ zusammen, zusammenbruch, einstürzen, eingestürzt, einsturz, kollabieren, kollaps, zusammenfallen, zerfallen, zerfall
  it: crollare, crolla, crollato, crollo, collassare, collasso, cedere, cedimento, sgretolarsi, implosione, venire giù, franare
  pt: desabar, desabou, desabamento, colapso, colapsar, ruir, ruiu, desmoronar, desmoronou, desmoronamento, ruína, implodir, vir abaixo
botch 4 ~ fail, mistake, careless
  en: botch, botched, bungle, bungled, mess up, messed up, screw up, screwed up, make a mess, made a mess, mishandle, mishandled, fumble, drop the ball, dropped the ball, shambles, bodge, cock-up, foul up, fouled up
  fr: bâcler, bâclé, cafouiller, cafouillage, ratage, foirer, foiré, merder, saboter, gâchis, fiasco, couac, mal géré
  es: chapuza, chapucero, meter la pata, metió la pata, metedura de pata, estropear, pifia, desbarajuste, mal gestionado, cagarla
  de: vermasseln, vermasselt, verpatzen, verpatzt, verpfuschen, verpfuscht, pfusch, vergeigen, vermurksen, in den sand, verbocken, verhunzen, stümperei, murks
  it: pasticcio, pasticci, pasticciare, combinare un guaio, mandare all'aria, pasticciato, sbagliare tutto, mal gestito, figuraccia, abborracciato
  pt: lambança, trapalhada, trapalhadas, meter os pés pelas mãos, estragar tudo, pisar na bola, pisou na bola, asneira, mal gerido, atabalhoado
phase-out 3 ~ end, remove, replace, shut-down, abandon
  en: phase out, phased out, phasing out, phase-out, wind down, sunset, wean off, retire, retired, take out of service, taken out of service, do away with, roll back, decommission, mothballed
  fr: abandon progressif, abandonner progressivement, suppression progressive, supprimer progressivement, retirer progressivement, sortie progressive, mettre fin progressivement, retrait progressif, mise hors service, mettre hors service, réformer
  es: eliminar gradualmente, eliminación gradual, eliminar progresivamente, retirada gradual, retirar progresivamente, retirar gradualmente, dejar de usar, poner fuera de servicio, jubilar, desmantelar
  de: auslaufen lassen, schrittweise abschaffen, schrittweise abgeschafft, ausmustern, ausgemustert, ausstieg, aussteigen, außer betrieb, stilllegen, stillgelegt, stilllegung, abkehr, einstampfen, eingestampft, auslaufmodell
  it: eliminare gradualmente, eliminazione graduale, abbandono graduale, dismettere, dismesso, dismissione, mandare in pensione, pensionare, fuori servizio, abbandonare progressivamente
  pt: eliminar gradualmente, eliminação gradual, retirar gradualmente, abandono gradual, descontinuar, descontinuou, descontinuado, desativar, desativou, aposentar, fora de serviço
tackle 2 ~ treat, repair, try
  en: tackle, tackled, deal with, dealt with, dealing with, handle, handled, handling, grapple with, cope with, address the problem, get to grips with, come to terms with, confront, =cope, =coping
  fr: gérer, géré, s'attaquer à, s'attaque à, faire face à, fait face à, affronter, traiter le problème, prendre à bras-le-corps, venir à bout, se colleter
  es: gestionar, abordar, aborda, abordó, afrontar, afronta, hacer frente, lidiar con, enfrentarse a, atajar, encarar
  de: bewältigen, bewältigt, angehen, umgehen mit, umgang mit, fertig werden mit, in angriff nehmen, in angriff, sich stellen, anpacken, zurechtkommen, klarkommen, handhaben
  it: affrontare, affronta, affrontato, gestire, far fronte, fare i conti con, occuparsi di, venire a capo, alle prese con
  pt: lidar com, lida com, enfrentar, enfrenta, enfrentou, abordar, fazer frente, tratar do problema, encarar, atacar o problema
struggle 3 ~ tackle, difficult, fight, try
  en: struggle, struggled, struggling, have a hard time, had a hard time, have trouble, had trouble, wrestle with, grapple, battle to, labour to, uphill battle, uphill struggle
  fr: peiner à, peine à, peinent, avoir du mal, a du mal, ont du mal, avait du mal, se débattre, lutter, batailler, galérer, éprouver des difficultés
  es: luchar por, tener dificultades, tiene dificultades, pasar apuros, batallar, forcejear, lidiar, costar trabajo, le cuesta, pasarlo mal, en apuros
  de: kämpfen mit, kämpft mit, schwer tun, tut sich schwer, tun sich schwer, tat sich schwer, ringen, ringt, mühe haben, probleme haben, sich abmühen, abstrampeln, in der klemme
  it: faticare, fatica a, fare fatica, fa fatica, stentare, stenta, avere difficoltà, in difficoltà, arrancare, arranca, lottare, dibattersi
  pt: ter dificuldade, tem dificuldade, com dificuldades, =penar, lutar para, luta para, debater-se, batalhar, ver-se em apuros, suar
fight 2 ~ war, compete, attack, struggle
  en: fight, fought, fighting, fighter, battle, battled, battling, combat, clash, clashed, clashes, brawl, scuffle, crusade
  fr: se battre, battu contre, bataille, batailles, combattre, combat, combats, lutter, lutte, luttes, bagarre, affrontement, affrontements, rixe
  es: luchar, lucha, luchó, pelear, pelea, peleó, combatir, combate, batalla, batallar, enfrentamiento, enfrentamientos, riña
  de: kämpfen, kämpft, kämpfte, gekämpft, kampf, kämpfe, kämpfer, bekämpfen, bekämpft, bekämpfung, schlägerei, prügelei, gefecht, auseinandersetzung
  it: combattere, combatte, combattuto, combattimento, lottare, lotta, lotte, battaglia, battaglie, rissa, scontro, scontri
  pt: lutar, luta, lutou, combater, combate, combateu, batalha, briga, brigar, confronto, confrontos, pancadaria
skip 3 ~ avoid, exclude, ignore
  en: skip, skipped, skipping, leave out, pass over, miss out, jump over, omit
  fr: sauter l'étape, sauter la case, sauter une étape, zapper, faire l'impasse, passer outre, omettre
  es: saltarse, se salta, se saltó, omitir, pasar por alto, obviar, prescindir de
  de: überspringen, überspringt, übersprungen, auslassen, ausgelassen, weglassen, schwänzen, sich sparen
  it: saltare il passaggio, saltare la fila, tralasciare, omettere, fare a meno, bypassare
  pt: pular, pulou, saltar etapas, omitir, deixar de lado, prescindir, furar a fila
surpass 3 ~ win, improve, more, record-high
  en: surpass, surpassed, outperform, outperformed, outdo, outstrip, outpace, exceed, eclipse, overtake, overtook, overtaken, leapfrog, leave in the dust, outshine, edge out
  fr: dépasser, dépasse, dépassé, surpasser, devancer, devance, devancé, doubler, éclipser, coiffer au poteau, faire mieux
  es: superar, supera, superó, sobrepasar, aventajar, =adelantar, rebasar, eclipsar, dejar atrás, desbancar
  de: übertreffen, übertrifft, übertraf, übertroffen, überholen, überholt, überflügeln, in den schatten, überbieten, abhängen, überragen
  it: superare, supera, superato, sorpasso, sorpassare, oltrepassare, battere, eclissare, surclassare, scavalcare
  pt: superar, supera, superou, ultrapassar, ultrapassou, exceder, desbancar, eclipsar, deixar para trás
undermine 4 ~ damage, weak, harm
  en: undermine, undermined, erode, eroded, erosion, sap, sabotage, sabotaged, subvert, chip away at, eat away at, hollow out, pull the rug
  fr: saper, sape, sapé, miner, miné, saboter, sabotage, éroder, érosion, fragiliser, ébranler, torpiller, couper l'herbe sous le pied
  es: socavar, socava, socavó, minar, mina la, sabotear, sabotaje, erosionar, erosión, torpedear, dinamitar, debilitar
  de: untergraben, untergräbt, aushöhlen, ausgehöhlt, sabotieren, sabotage, torpedieren, zersetzen, erodieren, erosion, wasser abgraben, unterminieren
  it: minare, mina la, minato, sabotare, sabotaggio, erodere, erosione, indebolire, silurare, scalzare, compromettere
  pt: minar, mina a, minou, sabotar, sabotagem, corroer, erodir, erosão, solapar, torpedear, enfraquecer
hesitate 3 ~ doubt, delay, uncertain
  en: hesitate, hesitated, hesitation, hesitant, waver, wavered, dither, vacillate, sit on the fence, on the fence, cold feet, think twice, blow hot and cold
  fr: hésiter, hésite, hésité, hésitation, hésitant, tergiverser, tergiversation, balancer entre, frileux, réticent, réticence, y réfléchir à deux fois
  es: vacilar, vacila, titubear, titubeo, dudar en, indeciso, indecisión, reticente, reticencia, reacio, reacia, pensárselo dos veces
  de: =zögern, zögert, zögerte, gezögert, =zögerlich, zaudern, unschlüssig, unentschlossen, schwanken, kalte füße, zurückhaltend, eiertanz
  it: esitare, esita, esitato, esitazione, esitante, tentennare, titubare, titubante, indeciso, riluttante, restio, ripensarci
  pt: hesitar, hesita, hesitou, hesitação, hesitante, titubear, vacilar, indeciso, relutante, relutância, pensar duas vezes
give-in 3 ~ accept, concede, abandon, pressure
  en: give in, gave in, given in, back down, backed down, cave in, caved in to, bow to pressure, bowed to, surrender, surrendered, capitulate, yield to, yielded, relent, relented, bend the knee, throw in the towel, wave the white flag
  fr: céder, cède, cédé, capituler, capitulation, plier, s'incliner, incliné devant, se rendre, rendre les armes, baisser les bras, courber l'échine, mettre genou à terre, se plier
  es: ceder, cede, cedió, claudicar, rendirse, se rindió, rendición, capitular, dar su brazo a torcer, doblegarse, plegarse, bajar los brazos, bandera blanca
  de: nachgeben, nachgegeben, gibt _ nach, gab _ nach, einknicken, eingeknickt, knickt _ ein, knickte _ ein, einlenken, eingelenkt, kapitulieren, kapitulation, klein beigeben, beugt sich, beugte sich, sich ergeben, weiße fahne
  it: cedere, cede, ceduto, arrendersi, arreso, =resa, capitolare, piegarsi, piegato a, fare un passo indietro, alzare bandiera bianca, calare le braghe, chinare la testa
  pt: ceder, cede, cedeu, render-se, rendeu-se, rendição, capitular, curvar-se, dobrar-se, dar o braço a torcer, baixar os braços, bandeira branca, arredar pé
intervene 3 ~ influence, act, help, stop
  en: intervene, intervened, intervention, step in, stepped in, steps in, stepping in, interventionist, come to the rescue, put _ foot down
  fr: intervenir, intervient, intervenu, intervention, s'interposer, s'en mêler, monter au créneau, entrer en scène, mettre le holà
  es: intervenir, interviene, intervino, intervención, mediar, =mediaron, terciar, tomar cartas en el asunto, entrar en escena
  de: eingreifen, eingegriffen, greift _ ein, griff _ ein, eingriff, eingriffe, einschreiten, einschreitet, intervenieren, intervention, sich einschalten, dazwischengehen, einspringen
  it: intervenire, interviene, intervenuto, intervento, interventi, mettersi in mezzo, scendere in campo, mettere mano
  pt: intervir, intervém, interveio, intervenção, intrometer-se, entrar em cena, entrar em campo, interceder
provoke 3 ~ trigger, anger, encourage
  en: provoke, provoked, provocation, provocative, goad, needle, stir up, stirred up, fan the flames, rile, pour oil on the fire, add fuel to the fire, stoke, stoked, incite, incitement
  fr: provocation, provocateur, attiser, attise, jeter de l'huile sur le feu, mettre de l'huile sur le feu, inciter, incite à, incitation, titiller, exciter
  es: provocación, provocador, incitar, incita, incitó, azuzar, echar leña al fuego, avivar, atizar, alentar, enardecer
  de: provozieren, provoziert, provokation, provokativ, reizen, anstacheln, angestachelt, aufstacheln, schüren, schürt, öl ins feuer, anheizen, aufwiegeln, anstiften
  it: provocazione, provocatore, provocatorio, fomentare, fomenta, aizzare, istigare, istigazione, gettare benzina sul fuoco, soffiare sul fuoco, alimentare
  pt: provocação, provocador, incitar, incita, incitou, atiçar, instigar, jogar lenha na fogueira, deitar achas na fogueira, insuflar
calm 3 ~ ease, peace, satisfied
  en: calm, calmed, calming, soothe, reassure, reassured, reassurance, placate, appease, appeasement, allay, quell, pour oil on troubled waters, defuse, cool tempers
  fr: calmer, calme, calmé, apaiser, apaise, apaisement, rassurer, rassure, rassurant, tempérer, désamorcer, détendre l'atmosphère
  es: calmar, calma, calmó, tranquilizar, tranquiliza, tranquilo, apaciguar, aplacar, sosegar, desactivar, templar los ánimos
  de: beruhigen, beruhigt, beruhigung, ruhe bewahren, gelassen, gelassenheit, beschwichtigen, besänftigen, entschärfen, entschärft, deeskalieren, wogen glätten
  it: calmare, calma, calmato, rassicurare, rassicura, rassicurante, rassicurazione, placare, tranquillizzare, disinnescare, smorzare, stemperare
  pt: acalmar, acalma, acalmou, calma, tranquilizar, tranquiliza, tranquilo, apaziguar, aplacar, serenar, desarmar, deitar água na fervura
ease 3 ~ reduce, calm, help, allow
  en: ease, eased, easing, relax the rules, relaxed rules, loosen, loosened, soften, softened, relieve, relieved, alleviate, water down, watered down, lighten, unwind
  fr: assouplir, assouplit, assoupli, assouplissement, alléger, allègement, soulager, soulagement, adoucir, adouci, desserrer, relâcher, édulcorer
  es: aliviar, alivia, alivio, relajar, relaja, relajación, suavizar, suaviza, flexibilizar, flexibilización, aflojar, descafeinar, atenuar
  de: lockern, lockert, gelockert, lockerung, lockerungen, mildern, gemildert, abmildern, abschwächen, abgeschwächt, lindern, erleichtern, erleichterung, verwässern, verwässert, aufweichen, aufgeweicht
  it: allentare, allenta, allentato, allentamento, alleviare, alleggerire, ammorbidire, ammorbidito, addolcire, annacquare, annacquato, sollievo, mitigare
  pt: aliviar, alivia, aliviou, alívio, afrouxar, afrouxou, flexibilizar, flexibilização, suavizar, amenizar, abrandar, atenuar, diluir
scold 4 ~ criticise, blame, punish
  en: scold, scolded, tell off, told off, ticking off, telling-off, dressing-down, dressing down, rap on the knuckles, slap on the wrist, haul over the coals, hauled over the coals, read the riot act, berate, berated, reprimand, reprimanded, rebuke, upbraid, give _ an earful
  fr: réprimander, réprimande, tancer, sermonner, sermon, gronder, passer un savon, taper sur les doigts, remonter les bretelles, tirer les oreilles, blâme, rappel à l'ordre, rappeler à l'ordre, admonester, recadrer
  es: regañar, regaña, regañina, reprender, reprendió, reprimenda, rapapolvo, bronca, tirón de orejas, echar la bronca, amonestar, amonestación, llamar al orden, leer la cartilla
  de: rügen, rügt, rügte, gerügt, rüge, tadeln, tadelt, tadel, rüffel, zurechtweisen, zurechtgewiesen, leviten lesen, standpauke, abmahnen, abmahnung, abkanzeln, schelte, auf die finger, zur ordnung, gescholten
  it: rimproverare, rimprovera, rimprovero, ramanzina, bacchettare, bacchettata, strigliata, tirata d'orecchie, reprimenda, sgridare, lavata di capo, richiamo all'ordine, redarguire
  pt: repreender, repreendeu, repreensão, ralhar, reprimenda, puxão de orelhas, puxar as orelhas, bronca, sermão, admoestar, raspanete, chamar a atenção, chamada à ordem
impunity 4 ~ escape, punish, guilt
  en: impunity, unpunished, get away with, got away with, getting away with, off the hook, scot-free, scot free, walk away unscathed, without consequences
  fr: impunité, impuni, impunis, impunie, s'en tirer, s'en tire, s'en sortir sans, sans conséquence, passer entre les gouttes, passer entre les mailles
  es: impunidad, impune, impunes, salirse con la suya, salir indemne, irse de rositas, sin castigo, sin consecuencias, librarse de
  de: straflos, straflosigkeit, straffrei, ungestraft, ungeschoren, davonkommen, davongekommen, davonkommt, glimpflich, ohne folgen, ohne konsequenzen, durch die lappen
  it: impunità, impunito, impuniti, farla franca, fatta franca, passarla liscia, senza conseguenze, cavarsela
  pt: impunidade, impune, impunes, sair impune, ficar impune, safar-se, sem consequências, sair ileso, passar em branco
forgive 3 ~ apologise, release-free, accept
  en: forgive, forgave, forgiven, forgiveness, forgiving, pardon, bury the hatchet, let bygones be bygones, reconcile, reconciliation
  fr: pardonner, pardonne, pardonné, pardon, excuser, enterrer la hache de guerre, réconcilier, réconciliation, passer l'éponge
  es: perdonar, perdona, perdonó, perdón, indulgencia, enterrar el hacha de guerra, reconciliar, reconciliación, hacer las paces, borrón y cuenta nueva
  de: verzeihen, verzeiht, verziehen, verzeihung, vergeben, vergebung, versöhnen, versöhnt, versöhnung, kriegsbeil begraben, schwamm drüber, nachsehen
  it: perdonare, perdona, perdonato, =perdono, sotterrare l'ascia di guerra, riconciliare, riconciliazione, metterci una pietra sopra, fare pace
  pt: perdoar, perdoa, perdoou, perdão, enterrar o machado, reconciliar, reconciliação, fazer as pazes, passar a esponja, desculpar
pay-price 4 ~ result, cost, punish
  en: pay the price, paid the price, pay dearly, paid dearly, come at a cost, came at a cost, cost _ dear, take _ toll, face the music, faced the music, face the consequences
  fr: payer le prix, paie le prix, payer cher, payé cher, faire les frais, coûter cher, coûté cher, payer les pots cassés, assumer les conséquences
  es: pagar caro, pagó caro, pagar el precio, pasar factura, pasa factura, pagar los platos rotos, costar caro, atenerse a las consecuencias
  de: teuer zu stehen, preis zahlen, den preis, teuer bezahlen, teuer bezahlt, die zeche zahlen, rechnung präsentiert, ausbaden, konsequenzen tragen, suppe auslöffeln
  it: pagare caro, pagato caro, pagare il prezzo, presentare il conto, pagare lo scotto, fare le spese, subire le conseguenze
  pt: pagar caro, pagou caro, pagar o preço, sair caro, custar caro, arcar com as consequências, pagar a fatura, pagar o pato
overcome 3 ~ succeed, tackle, survive
  en: overcome, overcame, surmount, get over, got over, conquer, conquered, beat the odds, against all odds, turn the tide, break the deadlock
  fr: surmonter, surmonte, surmonté, vaincre, vaincu, venir à bout, contre toute attente, renverser la vapeur, franchir le cap
  es: superar el obstáculo, superar la crisis, sobreponerse, vencer la resistencia, contra todo pronóstico, salir adelante, salió adelante, sortear
  de: überwinden, überwindet, überwand, überwunden, überwindung, meistern, gemeistert, hinwegkommen, bezwingen, trotz aller widrigkeiten
  it: superare l'ostacolo, superare la crisi, sormontare, vincere la resistenza, contro ogni pronostico, venirne fuori, avere la meglio
  pt: superar o obstáculo, superar a crise, vencer a resistência, contra todas as expectativas, dar a volta por cima, levar a melhor, ultrapassar a crise
demonstrate-use 3 ~ show, test, presenter
  en: demonstrate how, demonstration of, demo, showcase, showcased, show off, put on display, on show, put through its paces, trot out
  fr: démonstration, démonstrations, démo, faire la démonstration, vitrine, mettre en vitrine, exhiber, mise en avant, mettre en avant
  es: demostración, demostraciones, demo, hacer una demostración, escaparate, exhibir, exhibe, exhibió, =lucir, =luciendo, hacer gala
  de: vorführen, vorgeführt, führt _ vor, vorführung, =demonstration, demo, schaufenster, zur schau, vorzeigen, vorgezeigt, vorzeigeprojekt, präsentieren
  it: dimostrazione, dimostrazioni, demo, vetrina, mettere in mostra, sfoggiare, esibire, mostrare come
  pt: demonstração, demonstrações, demo, vitrine, montra, exibir, exibiu, mostrar como, dar a conhecer
label-tag 4 ~ annotate, label, identify, image
  en: label, labelled, labeled, labelling, labeling, tag, tagged, tagging, mark up, mark as, categorise, categorize, classify, classified as, sort into
  fr: étiqueter, étiquette, étiqueté, étiquetage, taguer, tag, classifier, catégoriser, libeller
  es: etiquetar, etiqueta, etiquetó, etiquetado, etiquetas, =marcar, clasificar, clasifica, catalogar, categorizar, rotular
  de: etikettieren, etikett, etiketten, kennzeichnen, gekennzeichnet, kennzeichnung, markieren, markiert, einordnen, klassifizieren, klassifiziert, beschriften, labeln, verschlagworten
  it: etichettare, etichetta, etichettato, etichettatura, taggare, contrassegnare, classificare, classificato, catalogare, categorizzare
  pt: etiquetar, etiqueta, etiquetou, rotular, rótulo, rotulagem, =marcar, classificar, classificou, catalogar, categorizar
step-up 4 ~ increase, accelerate, effort
  en: step up, stepped up, stepping up, ramp up, ramped up, redouble, redoubled, pull out all the stops, up the ante, go the extra mile, intensify, intensified, beef up, beefed up
  fr: intensifier, intensifie, intensifié, intensification, redoubler, redouble, redoublé, mettre les bouchées doubles, monter en puissance, montée en puissance, mettre le paquet, renforcer, passer à la vitesse supérieure
  es: intensificar, intensifica, intensificó, redoblar, redobla, redobló, echar el resto, subir la apuesta, reforzar, meter una marcha más, multiplicar esfuerzos
  de: intensivieren, intensiviert, verstärken, verstärkt, verstärkung, aufstocken, aufgestockt, hochfahren, hochgefahren, gas geben, alle register, zulegen, aufrüsten
  it: intensificare, intensifica, intensificato, rafforzare, rafforzato, moltiplicare gli sforzi, alzare la posta, cambiare marcia, fare di tutto, raddoppiare gli sforzi
  pt: intensificar, intensifica, intensificou, redobrar, redobrou, reforçar, reforçou, subir a parada, multiplicar esforços, fazer de tudo
take-advice 4 ~ follow, listen, learn
  en: heed, heeded, take on board, took on board, take to heart, learn _ lesson, learned _ lesson, learnt _ lesson, lessons learned, draw lessons
  fr: tenir compte de, tirer les leçons, tiré les leçons, tirer les enseignements, prendre note, retenir la leçon, écouter les conseils
  es: hacer caso, hizo caso, tomar nota, tomó nota, aprender la lección, sacar lecciones, escarmentar, atender los consejos
  de: beherzigen, beherzigt, lehren ziehen, lehren gezogen, lehre daraus, aus fehlern lernen, lektion gelernt, zu herzen genommen, hören auf
  it: dare ascolto, dato ascolto, fare tesoro, imparare la lezione, imparato la lezione, trarre insegnamento, prendere nota
  pt: dar ouvidos, deu ouvidos, levar em conta, tirar lições, aprender a lição, aprendeu a lição, tomar nota, acatar
`;
