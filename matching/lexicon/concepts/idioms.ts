/** Newspaper idioms: new concepts for standing images, then idioms and informal forms for concepts that stand in other files. */
export default `
# standing images
hype 4 ~ exaggerate, marketing, facade, expect
  en: hype, hyped, overhyped, oversold, buzz, ballyhoo, much-touted, much-vaunted, much-hyped, touted, hyped up, media circus, fanfare
  fr: battage, battage médiatique, emballement, engouement, survendu, survendre, tapage médiatique, tant vanté, tant vantée, à grand renfort, en grande pompe
  es: =bombo, a bombo y platillo, bombo y platillo, revuelo, hype, expectación, sobrevalorado, tan cacareado, cacareado, fanfarria
  de: hype, rummel, getöse, hochgejubelt, hochgelobt, vielgepriesen, überbewertet, großspurig angekündigt, medienrummel, aufgebauscht, tamtam, trara
  it: clamore, hype, can can, grancassa, strombazzato, sbandierato, tanto decantato, gonfiato, sopravvalutato, fanfara
  pt: alarde, hype, badalação, badalado, alvoroço, expectativa exagerada, tão propalado, propalado, com pompa e circunstância, sobrevalorizado
behind-scenes 4 ~ secret, hide, facade
  en: behind the scenes, behind-the-scenes, backstage, behind the curtain, man behind the curtain, wizard of oz, out of the public eye, away from prying eyes, in the shadows, in the background, back room, backroom, pull back the curtain
  fr: en coulisses, en coulisse, dans les coulisses, coulisses, derrière le rideau, dans l'ombre, en arrière-plan, arrière-boutique, à l'abri des regards, envers du décor, petites mains
  es: entre bastidores, tras bambalinas, entre bambalinas, detrás del telón, detrás de la cortina, en la sombra, en la trastienda, trastienda, detrás de las cámaras, en segundo plano
  de: hinter den kulissen, hinter dem vorhang, hinter der fassade, im hintergrund, im verborgenen, im stillen kämmerlein, hinterzimmer, fernab der öffentlichkeit, strippenzieher
  it: dietro le quinte, dietro il sipario, dietro la facciata, nell'ombra, in background, retroscena, lontano dai riflettori, nelle retrovie
  pt: nos bastidores, bastidores, por trás das cortinas, por trás da cortina, por trás dos panos, na sombra, atrás do pano, longe dos holofotes, em segundo plano
wake-up-call 4 ~ warn, realise, shock
  en: wake-up call, alarm bells, alarm bell, shot across the bows, writing on the wall, canary in the coal mine, eye-opener, reality check, sobering
  fr: signal d'alarme, coup de semonce, électrochoc, sonnette d'alarme, prise de conscience, piqûre de rappel, avertissement sans frais
  es: toque de atención, llamada de atención, señal de alarma, voz de alarma, baño de realidad, aldabonazo, luz roja
  de: weckruf, warnschuss, schuss vor den bug, alarmglocken, denkzettel, menetekel, warnsignal, ernüchternd, alarmsignal
  it: campanello d'allarme, segnale d'allarme, sveglia, bagno di realtà, doccia fredda, avvertimento
  pt: sinal de alerta, sinal de alarme, chamada de atenção, alerta vermelho, choque de realidade, abrir os olhos
last-straw 4 ~ anger, end, trigger
  en: last straw, final straw, straw that broke, enough is enough, had enough, breaking point
  fr: goutte d'eau qui fait déborder, la goutte d'eau, goutte de trop, trop c'est trop, coup de grâce, fait déborder le vase
  es: la gota que colma, la gota que colmó, gota que colma, colmó el vaso, la puntilla, basta ya
  de: fass zum überlaufen, tropfen zu viel, das maß ist voll, gnadenstoß, jetzt reicht es, zerreißprobe
  it: goccia che fa traboccare, fatto traboccare il vaso, colpo di grazia, ora basta, la misura è colma
  pt: gota d'água, gota de água, última gota, golpe de misericórdia, transbordar o copo, basta
tip-of-iceberg 4 ~ part, small, reveal
  en: tip of the iceberg, only the beginning, just the beginning, thin end of the wedge, scratching the surface
  fr: pointe de l'iceberg, partie émergée de l'iceberg, partie visible de l'iceberg, que le début
  es: punta del iceberg, solo el principio, apenas el comienzo
  de: spitze des eisbergs, eisberg*, erst der anfang
  it: punta dell'iceberg, solo l'inizio
  pt: ponta do iceberg, ponta do icebergue, apenas o começo, só o começo
backfire 4 ~ fail, mistake, result
  en: backfire, backfired, own goal, boomerang, shoot itself in the foot, shot itself in the foot, come back to haunt, came back to haunt, blow up in _ face, blew up in _ face, counterproductive
  fr: se retourner contre, se retourne contre, s'est retourné contre, effet boomerang, boomerang, se tirer une balle dans le pied, arroseur arrosé, contre-productif, autogoal
  es: salir el tiro por la culata, salió el tiro por la culata, volverse en contra, se volvió en contra, efecto bumerán, pegarse un tiro en el pie, autogol, contraproducente
  de: nach hinten losgehen, nach hinten losgegangen, ging nach hinten los, eigentor, bumerang, schuss ins knie, schuss in den ofen, bärendienst, kontraproduktiv, ins eigene fleisch
  it: ritorcersi contro, si è ritorto contro, autogol, boomerang, darsi la zappa sui piedi, effetto boomerang, controproducente, =autorete
  pt: sair pela culatra, saiu pela culatra, virar-se contra, virou-se contra, tiro no pé, efeito bumerangue, autogolo, gol contra, contraproducente
domino-effect 4 ~ result, spread, trigger
  en: domino effect, chain reaction, snowball, snowballed, snowball effect, knock-on effect, ripple effect, spiral, contagion, vicious circle, vicious cycle
  fr: effet domino, réaction en chaîne, effet boule de neige, boule de neige, engrenage, spirale, cercle vicieux, contagion
  es: efecto dominó, reacción en cadena, bola de nieve, círculo vicioso, espiral, efecto contagio
  de: dominoeffekt, kettenreaktion, lawine, schneeballeffekt, teufelskreis, spirale, sogwirkung, ansteckungsgefahr, rattenschwanz
  it: effetto domino, reazione a catena, effetto valanga, palla di neve, circolo vizioso, spirale, contagio
  pt: efeito dominó, reação em cadeia, bola de neve, efeito cascata, círculo vicioso, espiral, contágio
stalemate 4 ~ block, stop, negotiate, obstacle
  en: stalemate, deadlock, deadlocked, impasse, gridlock, standoff, stand-off, log jam, at a standstill, dead end, hit a wall, hit the buffers
  fr: impasse, blocage, bras de fer, au point mort, point mort, enlisement, enlisé, statu quo, cul-de-sac, dialogue de sourds
  es: punto muerto, estancamiento, estancado, estancada, callejón sin salida, tablas, bloqueo, atolladero, diálogo de sordos
  de: pattsituation, patt, sackgasse, stillstand, stockt, ins stocken, festgefahren, auf der stelle, tauziehen, hängepartie, auf granit
  it: stallo, punto morto, vicolo cieco, braccio di ferro, empasse, impasse, arenato, in alto mare, dialogo tra sordi
  pt: impasse, beco sem saída, braço de ferro, queda de braço, ponto morto, estagnado, estagnação, diálogo de surdos, empacado
setback 4 ~ fail, disappoint, loss, obstacle
  en: setback, blow to, heavy blow, body blow, serious blow, slap in the face, knockback, reversal of fortune, step backwards, bitter pill, cold shower
  fr: revers, camouflet, coup dur, coup d'arrêt, gifle, désaveu, pas en arrière, douche froide, déconvenue, pilule amère
  es: revés, contratiempo, varapalo, jarro de agua fría, mazazo, duro golpe, paso atrás, bofetada, trago amargo
  de: rückschlag, rückschläge, dämpfer, schlappe, herber schlag, ohrfeige, schlag ins gesicht, rückschritt, bittere pille, kalte dusche, schlag ins kontor
  it: battuta d'arresto, duro colpo, smacco, schiaffo, passo indietro, doccia fredda, contrattempo, boccone amaro
  pt: revés, contratempo, duro golpe, balde de água fria, banho de água fria, bofetada, passo atrás, retrocesso
obstacle 4 ~ prevent, difficult, block
  en: obstacle, hurdle, hurdles, stumbling block, sticking point, snag, roadblock, barrier, barriers, hitch, pothole, spanner in the works, fly in the ointment
  fr: obstacle, obstacles, pierre d'achoppement, point d'achoppement, frein, embûche, embûches, barrière, barrières, bâton dans les roues, bâtons dans les roues, grain de sable
  es: obstáculo, obstáculos, escollo, traba, trabas, piedra en el camino, palos en las ruedas, barrera, barreras, tropiezo, cortapisa
  de: hindernis, hindernisse, hürde, hürden, stolperstein, stolpersteine, knackpunkt, steine in den weg, hemmnis, barriere, barrieren, sand im getriebe, haken
  it: ostacolo, ostacoli, scoglio, intoppo, bastone tra le ruote, bastoni tra le ruote, barriera, barriere, inciampo, nodo da sciogliere
  pt: obstáculo, obstáculos, entrave, entraves, pedra no caminho, pedra no sapato, barreira, barreiras, empecilho, percalço
cut-corners 4 ~ careless, save-money, cheap
  en: cut corners, cutting corners, cuts corners, skimp, skimped, on the cheap, penny-pinching, shortcut, shortcuts, quick fix, cost-cutting
  fr: rogner sur, économies de bouts de chandelle, au rabais, à l'économie, raccourci, raccourcis, lésiner, solution de facilité, bâclage
  es: escatimar, escatima, escatimó, atajo, atajos, tomar atajos, abaratar, solución rápida, a bajo coste, ahorrarse
  de: am falschen ende, gespart an, sparen an, abkürzung, abkürzungen, knausern, billiglösung, pfuschen, auf kosten der sicherheit, schnellschuss
  it: risparmiare su, al risparmio, scorciatoia, scorciatoie, lesinare, soluzione rapida, tirare sul prezzo
  pt: economizar em, poupar em, atalho, atalhos, cortar caminho, solução rápida, regatear, jeitinho
break-promise 4 ~ promise, betray, fail, lie
  en: break _ promise, broke _ promise, broken promise, broken promises, go back on _ word, went back on, renege, reneged, fail to keep, failed to keep, empty promise, failed to deliver, unfulfilled
  fr: manquer à sa parole, manqué à sa parole, manque de parole, promesse non tenue, promesses non tenues, trahir sa promesse, revenir sur sa parole, faux bond, se dédire, se dérober
  es: incumplir, incumplió, incumplido, incumplimiento, faltar a su palabra, faltó a su palabra, promesa incumplida, promesas incumplidas, desdecirse, promesa rota, echarse atrás
  de: wort gebrochen, bricht _ wort, brach _ wort, wortbruch, wortbrüchig, versprechen gebrochen, versprechen nicht gehalten, gebrochenes versprechen, gebrochene versprechen, nicht eingehalten, rückzieher
  it: rimangiarsi la parola, rimangiato la parola, venire meno, venuto meno, promessa mancata, promesse mancate, promessa non mantenuta, disattendere, disatteso, marcia indietro
  pt: quebrar a promessa, quebrou a promessa, promessa quebrada, promessas não cumpridas, não cumpriu, faltar à palavra, faltou à palavra, descumprir, descumpriu, incumprimento, dar para trás
keep-promise 4 ~ promise, honour, comply
  en: keep _ promise, kept _ promise, keep _ word, kept _ word, deliver on, delivered on, make good on, made good on, live up to, lived up to, honour _ pledge, honour _ commitment, follow through
  fr: tenir parole, tenu parole, tenir sa promesse, tenu sa promesse, tenir ses promesses, tenu ses promesses, honorer ses engagements, respecter ses engagements, à la hauteur
  es: cumplir su palabra, cumplió su palabra, cumplir la promesa, cumplió su promesa, cumplir lo prometido, honrar el compromiso, estar a la altura
  de: wort gehalten, wort halten, hält _ wort, versprechen gehalten, versprechen eingelöst, versprechen halten, versprechen einlösen, zusage einhalten, gerecht werden, eingehalten
  it: mantenere la parola, mantenuto la parola, mantenere la promessa, mantenuto la promessa, mantenere le promesse, tenere fede, essere all'altezza, onorare l'impegno
  pt: cumprir a promessa, cumpriu a promessa, cumprir a palavra, cumpriu a palavra, honrar o compromisso, honrar a palavra, estar à altura, cumprir o prometido
lip-service 4 ~ promise, dishonest, pretend
  en: lip service, empty words, hollow words, hollow promises, empty promises, empty rhetoric, platitude, platitudes, all talk, hot air, box-ticking, tick-box
  fr: paroles en l'air, belles paroles, promesses en l'air, vaines promesses, promesses creuses, vœux pieux, du vent, langue de bois, beaux discours, de pure forme
  es: de boquilla, palabras vacías, promesas vacías, papel mojado, buenas palabras, brindis al sol, =palabrería, lugares comunes, postureo
  de: lippenbekenntnis, lippenbekenntnisse, leere worte, leere versprechen, leere versprechungen, heiße luft, worthülsen, floskel, floskeln, feigenblatt, sonntagsreden
  it: promesse vuote, belle parole, parole al vento, parole vuote, solo parole, a parole, aria fritta, luoghi comuni, promesse da marinaio
  pt: da boca para fora, palavras vazias, promessas vazias, palavras ao vento, conversa fiada, letra morta, lugares-comuns, só no papel
brink 4 ~ soon, danger, almost
  en: on the brink, on the verge, brink of, verge of, teeter, teetering, at death's door, on the cusp, hanging by a thread, knife edge, edge of the abyss
  fr: au bord de, au bord du gouffre, à deux doigts, sur le point, à la veille de, au seuil, au bord du précipice, sur le fil du rasoir
  es: al borde de, al borde del abismo, a un paso de, a punto de, a las puertas, en la cuerda floja, en vísperas
  de: am rande, am abgrund, kurz vor, vor dem aus, vor dem abgrund, steht vor, an der schwelle, auf messers schneide, auf der kippe
  it: sull'orlo, sul punto di, a un passo da, in procinto di, sul filo del rasoio, alla vigilia, orlo del baratro
  pt: à beira de, à beira do abismo, prestes a, a um passo de, na iminência, no fio da navalha, na corda bamba
damage-control 4 ~ crisis, apologise, repair
  en: damage control, damage limitation, firefighting, crisis management, crisis pr, stem the bleeding, put out fires, contain the fallout, limit the damage, smooth things over, save face
  fr: limiter les dégâts, limiter la casse, éteindre l'incendie, gestion de crise, sauver la face, sauver les meubles, jouer les pompiers, recoller les morceaux
  es: control de daños, apagar el fuego, apagar fuegos, gestión de crisis, salvar la cara, salvar los muebles, lavado de imagen, contener los daños
  de: schadensbegrenzung, krisenmanagement, krisenkommunikation, gesicht wahren, brände löschen, feuerwehr spielen, wogen glätten, scherbenhaufen
  it: limitare i danni, gestione della crisi, gettare acqua sul fuoco, spegnere l'incendio, salvare la faccia, correre ai ripari, metterci una pezza
  pt: controle de danos, contenção de danos, gestão de crise, apagar o incêndio, apagar fogos, salvar a face, lavar a imagem, remendar
open-secret 4 ~ secret, know, rumour
  en: open secret, worst-kept secret, poorly kept secret, everyone knew, common knowledge, elephant in the room
  fr: secret de polichinelle, tout le monde savait, de notoriété publique, éléphant dans la pièce
  es: secreto a voces, todo el mundo sabía, vox populi, de dominio público, elefante en la habitación
  de: offenes geheimnis, jeder wusste, allgemein bekannt, elefant im raum, pfeifen die spatzen
  it: segreto di pulcinella, tutti sapevano, di dominio pubblico, elefante nella stanza
  pt: segredo de polichinelo, segredo aberto, todo mundo sabia, toda a gente sabia, de conhecimento público, elefante na sala
pandora-box 4 ~ problem, danger, scandal
  en: can of worms, pandora's box, hornet's nest, hornets' nest, minefield, powder keg, ticking time bomb, time bomb, slippery slope, hot potato
  fr: boîte de pandore, nid de guêpes, champ de mines, terrain miné, poudrière, bombe à retardement, pente glissante, patate chaude
  es: caja de pandora, avispero, campo de minas, campo minado, polvorín, bomba de relojería, bomba de tiempo, pendiente resbaladiza, patata caliente, papa caliente
  de: büchse der pandora, wespennest, minenfeld, pulverfass, zeitbombe, tickende zeitbombe, heißes eisen, heiße kartoffel, schiefe ebene
  it: vaso di pandora, vespaio, campo minato, polveriera, bomba a orologeria, china pericolosa, patata bollente
  pt: caixa de pandora, vespeiro, campo minado, barril de pólvora, bomba-relógio, terreno escorregadio, batata quente
teething-troubles 4 ~ bug, mistake, begin
  en: teething problems, teething troubles, growing pains, kinks, iron out, ironed out, early glitches, rocky start, bumpy start, false start
  fr: maladies de jeunesse, maladie de jeunesse, défauts de jeunesse, faux départ, débuts difficiles, débuts laborieux, essuyer les plâtres
  es: problemas iniciales, problemas de juventud, falsa salida, comienzo accidentado, mal comienzo, limar asperezas, dolores de crecimiento
  de: kinderkrankheit, kinderkrankheiten, anlaufschwierigkeiten, startschwierigkeiten, fehlstart, holpriger start, holprig, ausgebügelt
  it: problemi iniziali, difetti di gioventù, falsa partenza, partenza in salita, difficoltà iniziali
  pt: problemas iniciais, dores de crescimento, falsa partida, começo atribulado, mau começo, aparar arestas
guinea-pig 4 ~ test, experiment, animal
  en: guinea pig, guinea pigs, lab rat, lab rats, test subject, test subjects, testing ground, beta tester, proving ground
  fr: cobaye, cobayes, rat de laboratoire, rats de laboratoire, terrain d'essai, terrain d'expérimentation, banc d'essai
  es: conejillo de indias, conejillos de indias, cobaya, cobayas, rata de laboratorio, banco de pruebas, campo de pruebas
  de: versuchskaninchen, laborratte, laborratten, versuchsobjekt, versuchsfeld, testfeld, testballon, probanden
  it: cavia, cavie, topo da laboratorio, topi da laboratorio, banco di prova, campo di prova
  pt: cobaia, cobaias, rato de laboratório, ratos de laboratório, campo de testes, banco de ensaio
bottleneck 4 ~ slow-down, obstacle, shortage, block
  en: bottleneck, bottlenecks, choke point, chokepoint, logjam, backlog, pile up, piled up, capacity limit
  fr: goulot d'étranglement, goulet d'étranglement, engorgement, engorgé, retard accumulé, saturation, embouteillage
  es: cuello de botella, cuellos de botella, embudo, atasco, atascos, saturación, acumulación de
  de: engpass, engpässe, flaschenhals, nadelöhr, rückstau, stau, staus, überlastung
  it: collo di bottiglia, colli di bottiglia, strozzatura, ingorgo, intasamento, arretrato
  pt: gargalo, gargalos, estrangulamento, engarrafamento, congestionamento, afunilamento, acúmulo
bandwagon 4 ~ follow, imitate, join, popular
  en: bandwagon, jump on the bandwagon, jumped on the bandwagon, ride the wave, riding the wave, follow suit, followed suit, herd mentality, flavour of the month
  fr: prendre le train en marche, pris le train en marche, surfer sur la vague, emboîter le pas, effet de mode, mouton de panurge, suivre le mouvement
  es: subirse al carro, se subió al carro, subirse a la ola, surfear la ola, seguir la corriente, efecto arrastre, seguir los pasos
  de: auf den zug aufspringen, auf den zug aufgesprungen, trittbrettfahrer, mitläufer, auf der welle, zieht nach, zog nach, nachziehen, modeerscheinung
  it: salire sul carro, salito sul carro, cavalcare l'onda, seguire l'onda, accodarsi, seguire a ruota, moda del momento
  pt: embarcar na onda, surfar na onda, ir na onda, seguir a onda, apanhar o comboio, ir a reboque, moda do momento
problem 2 ~ difficult, obstacle, bug, crisis
  en: problem, problems, problematic, trouble, troubles, headache, issue with, sore point, thorn in _ side, achilles heel, weak spot, quagmire, predicament, in hot water, =issue, =issues
  fr: problème, problèmes, problématique, souci, soucis, ennui, ennuis, casse-tête, talon d'achille, épine dans le pied, pétrin, bourbier, point faible
  es: problema, problemas, problemático, apuro, apuros, quebradero de cabeza, talón de aquiles, lío, líos, embrollo, aprieto, punto débil
  de: problem, probleme, problematisch, ärger mit, kopfzerbrechen, achillesferse, schwachstelle, dilemma, zwickmühle, in der klemme, wunder punkt, bredouille
  it: problema, problemi, problematico, guaio, guai, grattacapo, tallone d'achille, pasticcio, nei guai, punto debole, spina nel fianco
  pt: problema, problemas, problemático, apuro, apuros, dor de cabeça, calcanhar de aquiles, encrenca, sarilho, enrascada, ponto fraco
# enriched: idioms and informal forms
turning-point 4
  en: turning point, watershed, game changer, game-changer, sea change, crossroads, defining moment, point of no return, tipping point, page is turned
  fr: tournant, point de bascule, charnière, point de non-retour, virage, croisée des chemins, change la donne, tourner la page, tournant décisif
  es: punto de inflexión, antes y un después, parteaguas, punto de no retorno, encrucijada, cambia las reglas, hito, pasar página
  de: wendepunkt, zäsur, wegscheide, zeitenwende, meilenstein, scheideweg, kipppunkt, schlüsselmoment, kapitel geschlossen
  it: punto di svolta, spartiacque, svolta epocale, punto di non ritorno, bivio, cambia le regole, pietra miliare, voltare pagina
  pt: ponto de viragem, ponto de virada, divisor de águas, ponto de inflexão, ponto de não retorno, encruzilhada, virar a página, muda o jogo
bring 1
  en: bring along, bring over
  fr: rapporter de
  es: acercar hasta
  de: herbeibringen, herbeischaffen, holen, holt, geholt
  it: portare con sé, recapitare
  pt: trazer consigo
clean 3
  en: wash, washed, wiped down, tidy up, spotless, rinse
  fr: laver, lave, lavé
  es: lavar, lavado, asear
  de: waschen, gewaschen, kehren, abwischen
  it: lavare, lavato, strofinare
  pt: lavar, lavou
malfunction 4
  en: glitch, glitches, glitchy, hiccup, snag, out of order, on the blink, technical fault, technical problem, conk out, go haywire, seize up
  fr: panne, pannes, avarie, raté, ratés, pépin, problème technique
  es: fallo técnico, fallos, estropearse, desperfecto, contratiempo técnico, quedarse colgado
  de: defekt, defekte, fehlfunktion, aussetzer, ausfall, ausfälle, ausgefallen, panne, pannen, technisches problem, macken, kaputtgehen, lahmgelegt
  it: avaria, problema tecnico, incepparsi, intoppo, disservizio
  pt: avaria, avarias, falha técnica, falhas, defeito, enguiço, problema técnico, travar
suffer 2
  en: undergo, underwent, bear the brunt, bore the brunt, agony, hardship, go through hell
  fr: faire les frais, pâtir, pâtit
  es: penurias, sufrir las consecuencias
  de: ertragen, leidtragende, strapazen
  it: subisce, subito danni, sopportare, farne le spese
  pt: passar por, aguentar, agruras
invent 3
  en: dream up, dreamt up, dreamed up, cook up, cooked up, concoct, concocted, think up
  fr: invente, trouvaille, concocter, imaginer, échafauder
  es: inventa, ocurrencia, =idear, sacarse de la manga
  de: erfindung, erfindungen, erfinder, innovation, aushecken, ausgeheckt, ausdenken, ausgedacht, ersinnen, austüfteln
  it: inventa, escogitare, escogitato, trovata
  pt: inventa, =bolar, engendrar, idealizar, tirar da cartola
dirty 4
  en: grubby, unclean, unsanitary
  es: sucios, cochambroso
  de: schmutzige, verunreinigt
  it: sporchi, lurido
  pt: sujos, encardido
fresh 4
  en: crisp, unspoilt
  fr: fraîchement
  es: recién hecho
  de: frischer, knackig
  it: appena fatto
  pt: acabado de fazer
lenient 4
  en: lax, soft on, went easy on, kid gloves, indulgent
  fr: avec des gants, trop tendre
  es: permisivo, laxo, benévolo, manga ancha, con guante blanco
  de: mild, gnädig, lax, samthandschuhe, samthandschuhen, kulant, kulanz
  it: lassista, permissivo, guanti bianchi, di manica larga
  pt: indulgente, complacente, permissivo, brando, mão leve
effective 3
  en: effectively, bear fruit, bore fruit, works wonders
  fr: efficaces, porter ses fruits, porté ses fruits, fait ses preuves, probant
  es: efectivo, dar fruto, dar frutos, dio resultado, surtir efecto
  de: wirksame, effektiv, früchte tragen, bewährt, zielführend
  it: dare frutti, dato i suoi frutti, sortire effetto, funzionale
  pt: efetivo, dar frutos, deu frutos, deu resultado, surtir efeito
breakthrough 3
  en: break new ground, quantum leap, giant leap, trailblazer
  fr: avancée majeure, pas de géant, grande première, défricheur
  es: avance decisivo, paso de gigante, pioneros, abrir camino
  de: bahnbrechende, vorreiter, vorreiterin
  it: grande passo, passo da gigante, balzo in avanti, pionieri, apripista
  pt: avanço decisivo, passo de gigante, pioneiros
outsource 4
  en: offshore, offshored, contract out, cheap labour, cheap labor, low-wage country
  fr: délocalisé, main-d'œuvre bon marché
  es: externalizó, subcontratado, mano de obra barata
  de: outsourcen, billiglohnland, billiglohnländer, billige arbeitskräfte, ins ausland verlagert
  it: appaltare, delocalizzare, delocalizzazione, manodopera a basso costo
  pt: terceirizou, deslocalizar, mão de obra barata
progress 3
  en: progressed, make headway, move forward, moved forward, leaps and bounds, on track
  fr: avancer, avance à grands pas, aller de l'avant, bonne voie, pas de géant
  es: avanza, avanzó, por buen camino, pasos agigantados, salir adelante
  de: kommt voran, vorwärts, auf gutem weg, voranschreiten, weiterkommen
  it: avanzare, fare passi avanti, passi da gigante, sulla buona strada
  pt: avança, avançou, no bom caminho, passos largos
replace 2
  en: fill in for, filled in for, step into the shoes, stepped in for, in place of, swap out, swapped out, switched to, trade in, cover for, out with the old, stopgap
  fr: se substituer, prendre le relais, pris le relais, passer à, mettre à la place, intérimaire, échanger contre, au profit de
  es: ocupar el lugar, tomar el relevo, cambiar por, cambió por, en lugar de, coger el testigo, dar paso a, pasarse a
  de: an _ stelle, tritt an die stelle, umsteigen auf, eingetauscht, tauschen, einspringen, zugunsten, umstellen auf, austausch, nachrücken
  it: al posto di, subentrare, subentrato, passare a, scambiare, dare il cambio, avvicendare, avvicendamento, a favore di
  pt: ocupar o lugar, no lugar de, dar lugar a, deu lugar, passar para, tomar a vez, em favor de
shut-down 3
  en: axe, axed, ditch, ditched, binned, retire, retired, wound up, call time on, pull the rug, put out to pasture, consign to history, close the book on, phase out, dismantle
  fr: mettre au placard, mis au placard, remiser, enterré, saborder, tirer un trait, tirer le rideau, mise au rancart
  es: desconectar, desenchufar, dar carpetazo, carpetazo, liquidar, poner fin a, dar de baja
  de: den stecker, stecker ziehen, stecker gezogen, stellt _ ein, einstampfen, eingestampft, schluss machen, beerdigen, beerdigt
  it: staccato la spina, mandare in pensione, mettere da parte, tirare giù la saracinesca, archiviare, affossare
  pt: puxar a tomada, tirar da tomada, encerrar as atividades, enterrar, enterrou, pôr um ponto final, colocar um ponto final, arquivar
abandon 3
  en: scrap, scrapped, ditching, shelve, shelved, axe, axed, dumped, scuttle, back away from, backing away, walk away from, walked away, call it quits, call it a day, cut _ losses, turn _ back on
  fr: tirer un trait, mettre de côté, tourner le dos, tourné le dos, enterrer, passer à la trappe, mettre au placard, faire une croix
  es: dejar atrás, aparcar, aparcó, descartar, descartó, arrojar la toalla, echarse atrás, dar la espalda, guardar en un cajón, prescindir
  de: abkehr, abrücken, rückt _ ab, abgerückt, verabschiedet sich von, begraben, beerdigen, auf eis legen, ad acta, in der schublade, den rücken gekehrt, hinschmeißen
  it: mettere da parte, mettere nel cassetto, accantonato, fare a meno, voltare le spalle, mollare, mollato, lasciar perdere, abbandonare il progetto
  pt: deixar de lado, deixar para trás, pôr de lado, engavetar, engavetou, engavetado, jogou a toalha, atirar a toalha, virar as costas, abrir mão
cancel 3
  en: nix, nixed, kill off, ditched
  fr: tomber à l'eau, enterrer, passer à la trappe, déprogrammé, faire une croix sur
  es: dejar sin efecto, dar por cancelado, suspendido definitivamente, se cae
  de: ins wasser gefallen, abgeblasen, abblasen
  it: fare saltare
  pt: cancelado, desmarcar, dar por encerrado, suspender de vez
launch 2
  en: rolling out, lift the curtain, take the wraps off, took the wraps off, get off the ground, usher in, ushered in, maiden, set in motion, bring to market, hit the market, first unveiled, kickstart
  fr: mettre sur le marché, étrenner, lever le voile, levé le voile, donner le coup d'envoi, coup d'envoi, arrivée sur le marché
  es: estrenó, puso en marcha, dar el pistoletazo, pistoletazo de salida, desvelar, salir al mercado, presentar en sociedad
  de: an den start, startschuss, aus der taufe, ins leben gerufen, ins leben rufen, auf den markt, aus dem boden gestampft, debüt, anlaufen
  it: debuttare, mettere in campo, tenere a battesimo, dare il via, dato il via, via libera a, sbarcare, svelare, svelato, lancio sul mercato
  pt: estreou, colocar em marcha, pôr em marcha, dar o pontapé inicial, pontapé de saída, apresentar ao mundo, chegar ao mercado
begin 1
  en: get off the ground, got off the ground, swing into action, set the ball rolling, get the ball rolling, start the ball rolling, from scratch, fire up, get going, got going, jump-start, kickstart, debut
  fr: donner le coup d'envoi, se lancer, prendre son envol, partir de zéro, s'atteler, faire ses débuts, mettre en branle
  es: dar el pistoletazo, poner en marcha, ponerse en marcha, dar los primeros pasos, debutar, echar a andar, desde cero, dar comienzo
  de: ins rollen, startschuss, in gang, in gang gesetzt, in die wege, loslegt, losgehen, losgegangen, den auftakt, anlaufen, debütieren, von null
  it: prendere il via, preso il via, dare il via, dare avvio, debuttare, mettersi in moto, da zero, ai nastri di partenza
  pt: dar o pontapé inicial, pontapé de saída, pôr em marcha, dar os primeiros passos, debutar, do zero, dar a largada, largada
continue 1
  en: soldier on, plough on, press on, stay the course, stay the distance, go ahead, keep up, kept up, keep going, still going strong, rumble on, drag on, persevere
  fr: ne pas lâcher, aller de l'avant, maintenir le cap, garder le cap, tenir bon, persévérer, sur sa lancée, se perpétuer
  es: seguir adelante, siguió adelante, sigue adelante, mantener el rumbo, no cejar, perseverar, continuar con, no bajar la guardia
  de: dranbleiben, festhalten, am ball bleiben, auf kurs bleiben, hält an, weiterlaufen, läuft weiter, nicht locker, beharrlich, weitergehen, geht weiter
  it: tirare dritto, tira dritto, tenere duro, perseverare, mantenere la rotta, non mollare, andare avanti con, portare avanti
  pt: seguir em frente, seguir adiante, manter o rumo, perseverar, dar continuidade, não desistir, levar adiante, prosseguimento
depend 3
  en: hinge, hinged, hinging, rest on, rests on, boil down to, boils down to, come down to, comes down to, at the mercy of, conditional on, tied to
  fr: suspendu à, être à la merci, à la merci de, tient à, se joue, reposait sur, subordonné à, lié à
  es: estar en manos de, en manos de, a merced de, pender de, girar en torno, descansa en, estriba en, en función de
  de: steht und fällt, stehen und fallen, kommt darauf an, hängt davon ab, knüpfen an, geknüpft an, je nach, ausgeliefert, auf gedeih und verderb, beruht auf
  it: essere appeso a, nelle mani di, in balia di, alla mercé, a seconda, poggia su, si regge su, ruotare attorno
  pt: nas mãos de, à mercê de, girar em torno, pender de, atrelado a, condicionado a, assenta em, a reboque de
rely 3
  en: lean heavily on, leaning on, leans on, fall back on, fell back on, draw on, drew on, put _ faith in, banking on, pin _ hopes on, build on, be underpinned by, live off
  fr: s'en remettre à, s'en remet à, miser sur, mise sur, misent sur, tabler sur, table sur, s'adosser, se reposer sur, faire fond, s'appuyait sur, s'appuient sur, se fonder
  es: confía en, apoyarse en, se apoyaba en, recurrir a, recurre a, echar mano de, apostar por, fiarse de, valerse de, dependía de
  de: bauen auf, baut auf, verlässt sich auf, sich stützen, stützte sich, stützen sich, zurückgreifen, greift _ zurück, griff _ zurück, bauten auf, zählen auf, vertraut auf, hilfe von, rückgriff
  it: affidarsi, si affida, si affidava, affidato a, puntare su, punta su, fare leva, appoggiarsi, si appoggia, si basava su, avvalersi
  pt: confiar em, apoiar-se, se apoia, se apoiava, apoia-se, apostar em, recorrer a, recorre a, fiar-se, valer-se, depender de
reveal 2
  en: spill the beans, let slip, let the cat out of the bag, come out in the wash, blow the cover, pull back the curtain, lift the veil, tear off the mask, tell-all, dish the dirt, shine a light on, out of the bag, =surfaced, emerged
  fr: levé le voile, mettre au grand jour, mis au grand jour, étaler au grand jour, vendre la mèche, cracher le morceau, faire tomber le masque, pot aux roses, éventer
  es: sacó a la luz, destapar, destapó, levantar el velo, quitar la máscara, irse de la lengua, tirar de la manta, descubrir el pastel
  de: ans licht kommen, kam ans licht, ans licht gebracht, auspacken, ausgepackt, packte _ aus, aufgeflogen, auffliegen, flog _ auf, gelüftet, aus dem nähkästchen, katze aus dem sack, durchsickern, enthüllung, enthüllungen
  it: venuto a galla, venire a galla, vuotare il sacco, scoperchiare, alzare il velo, sollevare il velo, smascherare, spifferare, rivelato, rivelata, rivela, rivelano, rivelazione, rivelazioni
  pt: trazer à luz, vir à tona, levantar o véu, abrir o jogo, dar com a língua nos dentes, destapar, escancarar, pôr a nu, desmascarar
leak 4
  en: spill the beans, leak out, tip off, tipped off, find its way into, off the record
  fr: vendre la mèche, éventer, s'ébruiter, ébruité, filtrer dans la presse
  es: irse de la lengua, soplar, chivatazo, trascender, trascendió
  de: durchstechen, ausplaudern, ausgeplaudert, aus dem nähkästchen, plaudern, nach außen gedrungen
  it: soffiata, trapelare, trapelato, trapela, spifferare
  pt: vazar para a imprensa, dar com a língua nos dentes, transpirar, transpirou, vazado, vazada, vazados, vazaram
expose 3
  en: pull the mask off, shine a light, call out, called out, lay bare, blow open, blew open
  fr: mettre à nu, mis à nu, faire éclater, éclater au grand jour, faire tomber le masque
  es: dejar al descubierto, al descubierto, poner en evidencia, desenmascarar, quitar la careta
  de: bloßstellen, entlarven, entlarvt, an den pranger, maske vom gesicht, ans licht zerren
  it: smascherare, smascherato, mettere alla berlina, gettare la maschera
  pt: pôr a descoberto, a descoberto, desmascarar, desmascarou, pôr a nu, cair a máscara
hide 3
  en: keep under wraps, kept under wraps, keep a lid on, kept a lid on, keep _ dark, paper over, gloss over, glossed over, camouflage, cloak, shroud, draw a veil, tuck away, tucked away, lie low
  fr: passer sous silence, passé sous silence, jeter un voile, mettre sous le boisseau, étouffer, escamoter, maquiller, planquer, soustraire aux regards, enfouir
  es: taparon, echar tierra, barrer debajo de la alfombra, meter debajo de la alfombra, correr un velo, mantener oculto, camuflar, maquillar, silenciar, esconder bajo la alfombra
  de: unter verschluss, unter der decke, unter den tisch, unter den teppich, hinterm berg, hinter dem berg, tarnen, getarnt, tarnung, unterm deckel, bemänteln, totschweigen
  it: tenere nascosto, tenuto nascosto, insabbiare, insabbiato, mettere sotto il tappeto, sotto il tappeto, mascherare, camuffare, camuffato, tenere all'oscuro, stendere un velo
  pt: esconder debaixo do tapete, debaixo do tapete, varrer para debaixo, encobrir, camuflar, maquiar, mascarar, abafar, abafou, tapar o sol, manter escondido
cover-up 4
  en: paper over, gloss over, brush under the carpet, bury the evidence, airbrush, gaslight
  fr: enterrer l'affaire, étouffer, noyer le poisson, passer sous silence, mettre le couvercle
  es: echar tierra sobre, lavado de cara, correr un tupido velo, carpetazo, dar carpetazo
  de: unter den tisch kehren, schönfärberei, schönfärben, deckmantel, mauern, mantel des schweigens, persilschein
  it: depistaggio, depistare, copertura
  pt: operação abafa, pôr panos quentes, branqueamento
find-out 2
  en: get wind of, got wind of, get to the bottom, got to the bottom, sniff out, ferret out, caught on, dig up, dug up, it came out
  fr: avoir vent de, eu vent de, découvrir le pot aux roses, flairer, déterrer, tirer au clair, mettre le doigt
  es: tirar del hilo, enterarse, se enteró, dar con la clave, llegar al fondo, olfatear, percatarse, desentrañar
  de: dahinterkommen, kam dahinter, wind bekommen, auf die spur, auf die schliche, auf den grund, ausfindig machen, spitzkriegen, rausfinden, herausbekommen
  it: venire a sapere, venuto a sapere, scoprire l'altarino, andare a fondo, fiutare, scovare, scovato, stanare, accorgersi
  pt: ficar sabendo, ficou sabendo, vir a saber, ir ao fundo, farejar, desvendar, desvendou, apurar, apurou, tirar a limpo
find 1
  en: dig up, hit upon, unearthed, ferret out, =found
  fr: dénicher, déniche, mettre la main sur, mis la main sur, déterrer, tomber dessus
  es: dar con el paradero, hallazgo, localizó
  de: ausfindig, ausgegraben, aufspüren, aufgespürt, aufgestöbert, ausmachen
  it: rinvenuto, rintracciare, rintracciato, scovare
  pt: achado, localizou, desencantar
deceive 3
  en: lead up the garden path, string along, strung along, sell a pup, sell snake oil, snake oil, pull a fast one, con artist, smoke and mirrors, lull into, palm off, fob off, delude
  fr: mener en bateau, mené en bateau, berner, berné, leurrer, leurre, induire en erreur, entourlouper, faire prendre des vessies, jeter de la poudre aux yeux, donner le change, pigeonner
  es: dar gato por liebre, gato por liebre, tomado el pelo, dar el pego, embaucar, embaucado, camelar, vender la moto, hacer comulgar, llevar al huerto, engatusar, engaño, engaños, engañar, engañado, engañada, engañados, engañadas, engañan, engañaron
  de: hinters licht geführt, an der nase herum, auf den leim, hereinlegen, reinlegen, reingelegt, übers ohr, bären aufgebunden, für dumm verkauft, sand in die augen, irreführen, verschaukeln, vorgaukeln, vorgegaukelt, veräppeln, über den tisch
  it: preso in giro, prendere per i fondelli, darla a bere, abbindolare, abbindolato, gabbare, turlupinare, menare per il naso, infinocchiare, far fesso, bidonare, vendere fumo
  pt: passar a perna, vender gato por lebre, gato por lebre, levar no bico, enrolar, enrolou, ludibriar, ludibriou, fazer de bobo, comer por tolo, engabelar, atirar areia para os olhos, iludir
mislead 3
  en: lead astray, led astray, sow confusion, muddy the waters, red herring, pull the wool, paint a false picture, blindside
  fr: donner le change, brouiller les pistes, semer la confusion, fausse piste, noyer le poisson, jeter de la poudre aux yeux
  es: dar una impresión falsa, llamar a engaño, despistar, marear la perdiz, sembrar confusión, engañar, engañado, engañada, engañados, engañadas, engañan, engañaron
  de: auf die falsche fährte, falsche fährte, auf den holzweg, sand in die augen, falscher eindruck, falschen eindruck, irreführung, verwirren
  it: depistare, portare fuori strada, fuorviare, fuorviante, seminare confusione, confondere le acque
  pt: dar falsa impressão, falsa impressão, confundir, despistar, semear confusão, lançar a confusão, cortina de fumaça
fraud 3
  en: scamster, con trick, con man, fleece, fleeced, rip-off, daylight robbery, snake oil salesman, cook the books, cooked the books, shell game
  fr: arnaque, arnaqueur, entourloupe, carambouille, poudre de perlimpinpin, magouille, trucage des comptes
  es: chanchullo, tocomocho, pelotazo, estafador, cuento chino
  de: abzocke, bauernfängerei, betrugsmasche, mogelei, beschiss, bilanzfälschung
  it: bidone, fregatura, gabola, gioco delle tre carte, magagna, falso in bilancio
  pt: golpista, vigarice, vigarista, trapaça, maracutaia, conto do vigário, mutreta
lie 3
  en: tell porkies, pork pies, pants on fire, tall tale, tall tales, cock and bull, fairy tale, spin a yarn, lie through _ teeth, pack of lies, tissue of lies, cry wolf
  fr: bobards, mentir comme un arracheur, raconter des salades, baratin, cousu de fil blanc, tissu de mensonges, crier au loup
  es: trola, patraña, patrañas, embuste, embustero, cuento chino, mentir más que, sarta de mentiras, a sabiendas de que no
  de: flunkern, geflunkert, märchen, ammenmärchen, das blaue vom himmel, lügengebäude, lügengeschichte, lügenmärchen, schwindeln, schwindel, lügner, flunkerei
  it: frottola, frottole, fandonia, panzana, bugiardo, raccontare storie, castello di bugie, gridare al lupo
  pt: balela, patranha, conto da carochinha, mentiroso, mentira deslavada, chorrilho de mentiras
fake 2
  en: rigged up, mock-up, fraudulent copy, fabricated, stage-managed
  fr: simulacre, en toc, de pacotille, mis en scène, maquillé, imité
  es: de pega, de mentira, postizo, de pacotilla, amañado, montaje, camelo
  de: attrappen, vorgetäuscht, getrickst, inszeniert, pseudo
  it: fasullo, tarocco, finzione, posticcio, messinscena, di facciata
  pt: de fachada, de mentirinha, postiço, encenado, de araque, fajuto, de fancaria
hoax 2
  en: put-up job, set-up, wind-up, fairy tale, stitch-up, april fool
  fr: bobard, poisson d'avril, coup monté
  es: inocentada, tomadura de pelo, camelo
  de: aprilscherz, räuberpistole, falschmeldung
  it: bufala, burla, pesce d'aprile, panzana
  pt: pegadinha, patranha, balela
avoid 3
  en: ducked, ducking, give a wide berth, weasel out, wriggle out, wriggled out, skirt around, dance around, tiptoe around, keep clear, bypass, fend off, swerve, dodge the bullet, dodged a bullet, fudge
  fr: botter en touche, botté en touche, se défiler, se défile, se dérober, tourner autour du pot, passer entre les gouttes, faire l'impasse, couper à, contourner, se débiner, l'échapper belle
  es: escurrir el bulto, irse por las ramas, salirse por la tangente, echar balones fuera, balones fuera, zafarse, escaquearse, esquivar la bala, dar rodeos, =capear, mirar para otro lado
  de: einen bogen um, drumherum, um den heißen brei, sich drücken, drückt sich, gedrückt, kneifen, sich herausreden, herausgeredet, ausweichend, aus der affäre, umschiffen, wegducken, ausgewichen
  it: girare intorno, menare il can per l'aia, svicolare, glissare, dribblare, tirarsi indietro, stare alla larga, sfilarsi, aggirare, defilarsi, guardarsi dal
  pt: tirar o corpo fora, fugir com o rabo, sair pela tangente, chutar para canto, driblar, desviar-se, escapulir, esquivar, rodeios, evadir, dar voltas
circumvent 3
  en: game the system, sidestep, sidestepped, end-run, dodge the rules, back door, find a way around, found a way around, fly under the radar, creative accounting
  fr: passer entre les mailles, passer à travers les mailles, se jouer de, jouer avec les règles, détourner les règles, pirouette
  es: burlar la ley, hecha la ley, saltarse a la torera, puentear, puenteó, triquiñuela, buscar las vueltas, =colarse
  de: durchs netz, schlüpfen, ausgetrickst, tricksen, hinter _ rücken, unterlaufen, unterläuft, hintergehen, durch die hintertür, vorbei an
  it: raggirare le regole, fatta la legge, passare tra le maglie, by-passare, giocare con le regole, furbata
  pt: dar um jeito, jeitinho, fugir às regras, furar o bloqueio, passar por cima, fintar, ludibriar a lei, esquema para
copy 2
  en: rip off, ripped off, carbon copy, photocopy, knock off, clone of, spitting image, copycat
  fr: pomper, pompé, calquer, calqué sur, copier-coller, copie conforme, reproduction, pâle copie
  es: calcar, calco, copia al carbón, fusilar, plagiar, copiar y pegar, imitar
  de: abgekupfert, abkupfern, abschreiben, abgeschrieben, abschauen, abgeschaut, plagiat, nachbau, eins zu eins, klon, abklatsch, nachbauen, kupfert _ ab
  it: fotocopia, copia carbone, scopiazzare, scopiazzato, riprodurre, ricalcare, copia e incolla
  pt: cópia fiel, xerox, reproduzir, decalcar, plagiar, copia e cola, cópia descarada, papel químico
plagiarism 4
  en: rip-off, lift passages, lifted from, cribbed
  fr: pomper, pompé
  es: fusilar
  pt: copia e cola, chupar
fail 2
  en: fall flat, fell flat, bite the dust, bit the dust, crash and burn, crashed and burned, go belly up, come to grief, go pear-shaped, go up in smoke, hit the rocks, come a cropper, go south, fizzle out, fizzled, damp squib, dead on arrival, fall by the wayside, down the drain, washout, abortive
  fr: faire chou blanc, faire flop, mordre la poussière, se planter, se casser la figure, se casser les dents, se solder par un échec, faire long feu, finir en queue de poisson, partir en fumée, partir à vau-l'eau, pétard mouillé, ramasser une gamelle, se prendre les pieds
  es: irse al garete, irse a pique, hacer aguas, hace aguas, caer en saco roto, quedar en nada, quedó en nada, quedar en agua de borrajas, estrellarse, irse al carajo, pinchar en hueso, pinchazo, morder el polvo, tirar por la borda, batacazo, no cuajar, echar por tierra
  de: in die hose, in die binsen, den bach runter, in den sand gesetzt, ins wasser gefallen, im sande verlaufen, baden gegangen, schiffbruch erlitten, rohrkrepierer, bauchlandung, an die wand, floppen, gefloppt, vor die wand, auf die nase, bruchlandung, zum scheitern, schlag ins wasser, misserfolge
  it: fare flop, fare cilecca, fare acqua, fa acqua, andare in fumo, andato in fumo, buco nell'acqua, finire in una bolla, mordere la polvere, colare a picco, saltare per aria, andare a rotoli, fare fiasco, schiantarsi, tracollo, non decollare
  pt: dar com os burros, dar em nada, deu em nada, dar errado, deu errado, cair por terra, cair em saco roto, fazer água, morder o pó, ir pelo ralo, naufragar, dar para o torto, ficar pelo caminho, não vingar, virar pó, flopar
succeed 2
  en: hit the jackpot, strike gold, struck gold, make the grade, come up trumps, go down a storm, make it big, made it big, nail it, hit the mark, with flying colours, bear fruit, sail through, bring home the bacon, on a roll
  fr: faire un carton, fait un carton, cartonner, cartonne, faire mouche, décrocher le gros lot, tirer son épingle, avoir le vent en poupe, vent en poupe, haut la main, faire un tabac, réussir son pari, mener à bien
  es: dar en el clavo, dio en el clavo, arrasar, salirse con la suya, llegar a buen puerto, ir viento en popa, viento en popa, dar el campanazo, cosechar éxitos, con creces, dar la campanada
  de: ins schwarze, volltreffer, durchstarten, durchgestartet, den durchbruch, kassenschlager, mit bravour, siegeszug, auf erfolgskurs, einschlagen wie, früchte getragen, überflieger, zum erfolg, erfolgsgeschichte
  it: fare centro, fare il botto, =sfondare, =sfondato, spopolare, a gonfie vele, cogliere nel segno, avere il vento in poppa, sbancare, a pieni voti, spuntarla, fare breccia
  pt: acertar em cheio, em cheio, dar certo, deu certo, ir de vento em popa, vento em popa, chegar a bom porto, vingar, levar a melhor, sair-se bem, estourar, com louvor
mistake 2
  en: own goal, howler, clanger, drop a clanger, foul-up, put _ foot in it, put a foot wrong, trip up, tripped up, snafu, typo, slip of the tongue, human error, get it wrong, got it wrong, wrong call
  fr: boulettes, cafouillage, loupé, raté, ratés, impair, commettre un impair, se fourvoyer, fourvoyé, mettre à côté de la plaque, à côté de la plaque, coquille, lapsus, erreur humaine, se mettre le doigt
  es: patinazo, pifia, gazapo, meter la pata, metió la pata, tropiezo, resbalón, lapsus, error humano, equivocarse, se equivocó, despiste, errata
  de: schnitzer, ausrutscher, lapsus, bock geschossen, eigentor, faux-pas, danebengreifen, danebengegriffen, daneben gelegen, fehltritt, fehlgriff, missgeschick, tippfehler, menschliches versagen, auf dem holzweg, sich vertan, vertan
  it: sviste, autogol, papera, strafalcione, prendere un granchio, preso un granchio, prendere un abbaglio, cantonata, errore umano, lapsus, toppare
  pt: pisada na bola, pisar na bola, tropeço, mancada, escorregão, bola fora, lapso, falha humana, erro humano, gralha, dar mancada, calinada, meter o pé na argola
wrong 2
  en: barking up the wrong tree, got it wrong, get it wrong, miss the mark, missed the mark, way off, in error, misguided
  fr: à côté de la plaque, faire fausse route, fausse route, se fourvoyer, être dans l'erreur
  es: no dar una, mal encaminado, andar errado, desatinado, estar en un error
  de: auf dem holzweg, daneben, danebenliegen, liegt falsch, lagen falsch, lag falsch, im irrtum
  it: fuori strada, fare fallo, in errore, prendere un abbaglio, a torto
  pt: estar errado, bater na porta errada, equívoco, desacertado, laborar em erro
repair 2
  en: iron out, ironed out, get up and running, back up and running, tweak, touch up, band-aid, sticking plaster, troubleshoot, debug, restore to working order, overhaul
  fr: remettre en état, remise en état, rafistolage, colmater, colmater les brèches, rustine, rapiécer, réparateur, remettre d'aplomb
  es: poner remedio, parchear, parche, enmendar, poner a punto, puesta a punto, remendar, poner parches, apaño, tapar agujeros
  de: in ordnung bringen, in ordnung gebracht, wieder flott, geradebiegen, ausbügeln, ausgebügelt, notdürftig, nachbesserung, kitten, auf vordermann, wieder hinbekommen, löcher stopfen
  it: mettere una pezza, metterci una pezza, rattoppare, toppa, rimettere in sesto, correre ai ripari, =sistemare, mettere a posto, revisione, rabberciare
  pt: pôr remendo, remendar, remendo, tapar buracos, dar um jeito, pôr em ordem, recondicionar, corrigir o problema, colocar nos eixos
improve 1
  en: smarten up, raise the bar, up _ game, upped _ game, take to the next level, spruce up, turn around, go from strength to strength, beef up, give a facelift, facelift, sharpen up
  fr: monter en gamme, donner un coup de jeune, coup de jeune, redorer, hisser le niveau, remonter la pente, passer à la vitesse supérieure, muscler, embellir, se bonifier
  es: dar un salto de calidad, subir el listón, lavado de cara, dar un empujón, enderezar, pulir, poner las pilas, ponerse las pilas, ir a mejor
  de: aufpolieren, aufpoliert, aufmöbeln, auf vordermann, nachrüsten, nachgerüstet, aufbessern, aufwärts, bergauf, auf die sprünge, latte höher, den letzten schliff, aufhübschen
  it: fare un salto di qualità, alzare l'asticella, dare una rinfrescata, rinfrescare, affinare, rilanciare, rimettere in carreggiata, dare lustro, salto di qualità
  pt: dar um salto de qualidade, subir a fasquia, elevar o nível, dar um trato, burilar, dar a volta por cima, aprimoramento, de cara nova, polir
worsen 3
  en: go from bad to worse, went from bad to worse, out of the frying pan, spiral, spiral out of control, spiralling, go to the dogs, add insult to injury, rub salt, pour fuel, slide into, take a turn for the worse, nosedive, inflame, get out of hand
  fr: aller de mal en pis, de mal en pis, tourner au vinaigre, partir en vrille, jeter de l'huile sur le feu, s'envenimer, péricliter, enfoncer le clou, tomber de charybde, virer au cauchemar, mettre de l'huile
  es: ir de mal en peor, de mal en peor, irse de las manos, echar leña al fuego, más leña al fuego, cuesta abajo, torcerse, para colmo, salir de guatemala, enconarse, recrudecer, recrudecimiento
  de: aus dem ruder, aus dem ruder gelaufen, vom regen in die traufe, bergab, öl ins feuer, salz in die wunde, immer schlimmer, verschlimmbessern, noch schlimmer, auf die spitze, abwärtsspirale, verschärfung
  it: andare di male in peggio, di male in peggio, dalla padella alla brace, gettare benzina sul fuoco, benzina sul fuoco, sfuggire di mano, precipitare, precipitata, a rotoli, rincarare la dose, incancrenirsi, inasprirsi
  pt: ir de mal a pior, de mal a pior, sair do controle, fugir do controle, pôr mais lenha, lenha na fogueira, descambar, descambou, ladeira abaixo, azedar, recrudescer, deitar gasolina
delay 3
  en: kick the can, kicked the can, kick into the long grass, long grass, on the back burner, put on ice, on ice, on hold, drag out, buy time, bought time, play for time, slippage, bog down, bogged down, held up, take a rain check, teething, run late, stalling
  fr: renvoyer aux calendes grecques, calendes grecques, mettre en veilleuse, en veilleuse, remettre à plus tard, remis à plus tard, jouer la montre, gagner du temps, prendre du retard, pris du retard, faire traîner, repousser aux calendes, patiner, s'éterniser, remettre aux calendes
  es: dar largas, dejar para más tarde, para más adelante, ganar tiempo, alargar los plazos, dormir en un cajón, aparcar, aparcado, ir para largo, patada adelante, a cámara lenta, marear la perdiz, dejar en suspenso, postergación
  de: auf die lange bank, auf eis, auf eis gelegt, hinausgezögert, auf sich warten, zeit schinden, auf zeit spielen, in die länge, in verzug, verzug, vor sich her, ausbremsen, ausgebremst, hängepartie, schleifen lassen, nach hinten verschoben
  it: prendere tempo, tirare per le lunghe, alle calende greche, mettere in frigo, mettere in freezer, rimandare a data, a data da destinarsi, tergiversare, melina, andare per le lunghe, procrastinare, in naftalina
  pt: empurrar com a barriga, ganhar tempo, deixar para depois, em banho-maria, banho-maria, deixar em suspenso, pôr na gaveta, arrastar-se, arrasta-se, adiar para as calendas, calendas gregas, procrastinar, chutar para a frente
wait 2
  en: hang on, sit tight, watch this space, wait and see, twiddle _ thumbs, cool _ heels, hold fire, hold _ breath, waiting game
  fr: prendre son mal en patience, faire le pied de grue, poireauter, se tourner les pouces, attentisme, retenir son souffle, ronger son frein
  es: estar a la espera, de brazos cruzados, dar tiempo al tiempo, contener la respiración, esperar sentado, ver qué pasa
  de: die füße stillhalten, in den startlöchern, sich gedulden, geduld, hinhalten, hingehalten, zuwarten, abwartend, den atem anhalten
  it: stare a guardare, stare alla finestra, dare tempo al tempo, con il fiato sospeso, pazientare, restare in attesa
  pt: ficar à espera, dar tempo ao tempo, suster a respiração, de braços cruzados, esperar sentado, aguardar vez
accelerate 3
  en: put _ foot on the gas, step on it, step on the gas, turbocharge, turbocharged, up the pace, pick up pace, picked up pace, gather pace, gathered pace, gather momentum, gathered momentum, kick into high gear, crank up, supercharge
  fr: mettre le turbo, mettre les bouchées doubles, passer à la vitesse supérieure, appuyer sur l'accélérateur, donner un coup de fouet, monter en régime, brûler les étapes, presser le pas
  es: pisar el acelerador, apretar el acelerador, poner la directa, meter el turbo, a marchas forzadas, apretar el paso, tomar impulso, quemar etapas
  de: aufs tempo, aufs gas, gas geben, gibt gas, gas gegeben, fahrt aufnehmen, nimmt fahrt auf, fahrt aufgenommen, tempo erhöhen, einen gang höher, hochfahren, ankurbeln, im eiltempo
  it: premere sull'acceleratore, pigiare sull'acceleratore, mettere il turbo, ingranare la marcia, bruciare le tappe, cambiare marcia, prendere velocità, a tappe forzate
  pt: pisar no acelerador, carregar no acelerador, pisar fundo, meter o turbo, apertar o passo, ganhar ritmo, ganhar embalo, queimar etapas, a todo vapor
slow-down 3
  en: put the brakes on, put on the brakes, pump the brakes, hit the brakes, lose steam, lost steam, lose momentum, run out of steam, ran out of steam, ease off, grind to a halt, ground to a halt, take _ foot off, cooling off, bog down, tail off
  fr: lever le pied, mettre le frein, mettre un frein, coup de frein, s'essouffler, essoufflement, perdre de la vitesse, perte de vitesse, marquer le pas, tourner au ralenti, décélérer, patiner
  es: echar el freno, pisar el freno, frenazo, poner el freno, levantar el pie, perder fuelle, perder impulso, pierde fuelle, enfriar, enfriamiento, al ralentí
  de: auf die bremse, bremse, tritt auf die bremse, vom gas, fuß vom gas, an fahrt verlieren, ins stocken, ins stocken geraten, luft ausgegangen, abkühlen, abkühlung, abflauen, abgeflaut, entschleunigen, flaute
  it: tirare il freno, frenare su, mettere il freno, freno a mano, battere la fiacca, perdere slancio, perdere colpi, segnare il passo, decelerare, raffreddare, raffreddamento, colpo di freno
  pt: pisar no freio, puxar o freio, tirar o pé, travão, pôr um travão, perder fôlego, perder força, arrefecer, arrefecimento, esfriar, marcar passo, freada
fast 2
  en: at breakneck, lightning, lightning-fast, in the blink of an eye, in a flash, in a heartbeat, at lightning speed, overnight, whirlwind, in record time, like wildfire, full steam ahead, at full throttle, snappy, =faster, =fastest
  fr: en un clin d'œil, clin d'œil, à toute allure, à toute vitesse, à vive allure, en un éclair, à la vitesse grand v, au pas de charge, comme une traînée de poudre, tambour battant, à toute vapeur
  es: en un abrir y cerrar de ojos, a toda velocidad, a toda prisa, a la velocidad del rayo, en un santiamén, como la pólvora, a pasos agigantados, a todo gas, a marchas forzadas
  de: im handumdrehen, blitzschnell, in windeseile, im nu, rasante, rasend, im eiltempo, wie ein lauffeuer, ruckzuck, im affenzahn, im rekordtempo, flink, über nacht
  it: in un batter d'occhio, a tutta velocità, fulmineo, in un lampo, a rotta di collo, in quattro e quattr'otto, a macchia d'olio, a tambur battente, repentino, a tutto gas
  pt: num piscar de olhos, em um piscar de olhos, a toda velocidade, a galope, como fogo, vertiginoso, a passos largos, a todo gás, num instante, em tempo recorde
immediately 2
  en: at the drop of a hat, then and there, there and then, on the double, in a jiffy, in short order, with immediate effect, effective immediately
  fr: illico, séance tenante, dare-dare, sans tarder, dans la minute, sans plus attendre, avec effet immédiat
  es: acto seguido, ipso facto, sobre la marcha, con efecto inmediato
  de: umgehend, stante pede, im handumdrehen, postwendend, schnurstracks, mit sofortiger wirkung, ab sofort
  it: seduta stante, su due piedi, sul colpo, in men che non si dica, con effetto immediato
  pt: num abrir e fechar, ato contínuo, no ato, com efeito imediato
sudden 3
  en: like a bolt from the blue, without warning, from one day to the next, at a stroke, in one fell swoop
  fr: coup de théâtre, sans crier gare, comme un coup de tonnerre, d'un seul coup
  es: de un plumazo, de golpe y porrazo, sin previo aviso
  de: von heute auf morgen, aus heiterem himmel, auf einen schlag, paukenschlag, ohne vorwarnung
  it: da un giorno all'altro, dall'oggi al domani, a ciel sereno, fulmine a ciel sereno, senza preavviso
  pt: de um dia para o outro, de uma hora para outra, de supetão, sem aviso prévio, de rompante
unexpected 3
  en: out of nowhere, bolt from the blue, took everyone by surprise, blindside, blindsided, plot twist
  fr: coup de théâtre, tombé du ciel, cueillir à froid, sans crier gare, prendre de court, pris de court
  es: contra pronóstico, caído del cielo, giro inesperado, a contrapié, cogió por sorpresa, pilló por sorpresa
  de: aus heiterem himmel, überraschende wende, auf dem falschen fuß, kalt erwischt, wie aus dem nichts
  it: fulmine a ciel sereno, colpo di scena, in contropiede, piovuto dal cielo, alla sprovvista
  pt: caído do céu, reviravolta, apanhou de surpresa, pegou de surpresa, desprevenido, de surpresa
surprise 2
  en: bombshell, take aback, taken aback, bowl over, bowled over, gobsmacked, flabbergasted, dumbfounded, catch off guard, caught off guard, jaws dropped, out of left field, blindside
  fr: prendre de court, pris de court, couper le souffle, tomber des nues, tombe des nues, faire tomber à la renverse, pris au dépourvu, bouche bée, n'en pas croire
  es: dejar boquiabierto, boquiabiertos, pillar desprevenido, cogió por sorpresa, pilló por sorpresa, quedarse de piedra, atónito, atónitos, dejar de piedra, patidifuso, perplejo
  de: baff, aus allen wolken, kalt erwischt, vom hocker, sprachlos, perplex, überrumpelt, überrumpeln, staunte nicht schlecht, paukenschlag
  it: cadere dalle nuvole, restare di sasso, di stucco, a bocca aperta, cogliere alla sprovvista, alla sprovvista, sbalordire, sbalordito, sbigottito, esterrefatto
  pt: ficar de boca aberta, boquiaberto, boquiabertos, apanhar de surpresa, pegar de surpresa, cair das nuvens, perplexo, atônito, atónito, de queixo caído
shock 3
  en: send shockwaves, shockwave, shockwaves, blow away, reeling, reel from, body blow
  fr: onde de choc, faire l'effet d'une bombe, séisme, coup de tonnerre, électrochoc, secoué, ébranler, ébranlé, tremblement de terre politique
  es: jarro de agua fría, onda expansiva, conmocionar, conmoción, sacudir, sacudió, terremoto político, helar la sangre, mazazo, como una bomba
  de: schockwelle, schockwellen, erschüttern, paukenschlag, ins mark, sprachlos, beben politisch, wie eine bombe, mark und bein
  it: onda d'urto, doccia fredda, fulmine a ciel sereno, scossa, terremoto politico, fare scalpore, come una bomba, lasciare di sasso
  pt: onda de choque, balde de água fria, abalar, abalou, terremoto político, caiu como uma bomba, cair como uma bomba, chocar
guess 3
  en: educated guess, wild guess, stab in the dark, shot in the dark, best guess, read the tea leaves, anyone's guess, put two and two together
  fr: à vue de nez, au pifomètre, au doigt mouillé, lire dans le marc de café, boule de cristal, deviner
  es: a ojo, a ojo de buen cubero, bola de cristal, atar cabos, corazonada, conjeturar, adivinar
  de: ins blaue hinein, über den daumen, kaffeesatz, kaffeesatzleserei, glaskugel, ratespiel, mutmaßung, aus dem bauch
  it: a occhio, a naso, sfera di cristallo, leggere i fondi, tirare a indovinare, fare due più due, indovinare
  pt: a olho, bola de cristal, no palpite, juntar as peças, adivinhar, dar um palpite
predict 2
  en: crystal ball, see it coming, saw it coming, on the cards, writing on the wall, read the runes
  fr: boule de cristal, voir venir, vu venir, tirer des plans, écrit d'avance
  es: bola de cristal, verse venir, se veía venir, ver venir, augurar, augura, vaticinar, vaticinio
  de: glaskugel, orakeln, prophezeien, prophezeit, kommen sehen, kommen gesehen, zeichnet sich ab, kaffeesatz
  it: sfera di cristallo, vedere arrivare, presagire, pronosticare, profetizzare, nell'aria
  pt: bola de cristal, ver chegar, antever, vaticinar, profetizar, augurar, pressagiar
warn 2
  en: sound the alarm bells, ring alarm bells, wave a red flag, cry wolf, put on notice, fire a warning shot, warning shot, shot across the bow, heads-up, ring the bell, sabre-rattling
  fr: tiré la sonnette d'alarme, sonner le tocsin, crier au loup, lancer l'alerte, tirer le signal d'alarme, carton jaune
  es: voz de alarma, poner sobre aviso, dar un toque, encender las alarmas, saltar las alarmas, saltan las alarmas, curarse en salud, tarjeta amarilla
  de: schlägt alarm, schlugen alarm, alarm geschlagen, mahnen, mahnt, mahnte, gemahnt, zeigefinger, warnschuss, gelbe karte, die rote flagge, hellhörig, ins gewissen
  it: lanciare l'allarme, lancia l'allarme, lanciato l'allarme, suonare il campanello, mettere sull'avviso, cartellino giallo, mettere le mani avanti
  pt: fazer soar o alarme, dar o alarme, acender o sinal de alerta, alerta vermelho, lançar o alerta, pôr de sobreaviso, cartão amarelo, avisaram, avisado, avisa, aviso, avisos
threaten 2
  en: put a gun to _ head, brandish, sabre-rattling, saber-rattling, hang over, hanging over, loom, looming, sword of damocles, or else
  fr: mettre le couteau sous la gorge, épée de damoclès, brandir, brandit, montrer les dents, planer sur, plane sur, montrer les crocs
  es: poner contra las cuerdas, poner contra la pared, espada de damocles, enseñar los dientes, amagar, cernirse, se cierne
  de: messer an die kehle, pistole auf die brust, damoklesschwert, säbelrasseln, die keule, drohkulisse, die zähne zeigen, schwebt über
  it: puntare la pistola, spada di damocle, mostrare i denti, mostrare i muscoli, minaccia di, con le spalle al muro, incombere, incombe
  pt: pôr contra a parede, colocar contra a parede, espada de dâmocles, mostrar os dentes, pairar sobre, paira sobre, acenar com
promise 2
  en: give assurances, gave assurances, solemnly, cross _ heart, put _ money where, commit to, committed to, bound by, on _ honour, swear blind, make a commitment, vowing, pledging, commitments
  fr: donner sa parole, donné sa parole, faire vœu de, jurer ses grands dieux, s'engager, s'est engagé, parole d'honneur, la main sur le cœur, promettre monts
  es: dar su palabra, dio su palabra, empeñar su palabra, jurar y perjurar, comprometerse, se compromete, se comprometió, palabra de honor, prometer el oro y el moro, hacer votos
  de: hand und heilig, hoch und heilig, sein wort gegeben, gelobt, gelobte, gelöbnis, ehrenwort, in aussicht gestellt, sich verpflichtet, beteuern, das blaue vom himmel
  it: dare la parola, dato la parola, giurare e spergiurare, impegnarsi, si impegna, si è impegnato, impegno a, parola d'onore, mani sul fuoco, promettere mari e monti, assicurazioni
  pt: dar a palavra, deu a palavra, jurar de pés juntos, jurar a pés juntos, comprometer-se, compromete-se, comprometeu-se, se comprometeu, palavra de honra, prometer mundos e fundos, jura, jurar, juraram, jurando
apologise 3
  en: eat humble pie, eat crow, fall on _ sword, hold _ hands up, deeply sorry, on bended knee, grovel, sackcloth, express regret, ask for forgiveness
  fr: faire amende honorable, faire son mea culpa, battre sa coulpe, présenté ses excuses, excuses publiques, plates excuses
  es: entonar el mea culpa, entonó el mea culpa, pedir disculpas, pidió disculpas, darse golpes de pecho, disculparse, se disculpó, retractarse, lamentarlo
  de: zu kreuze, asche auf _ haupt, abbitte leisten, um entschuldigung, kniefall, bedauern ausgedrückt, entschuldigte sich, reumütig
  it: fare mea culpa, recitare il mea culpa, cospargersi il capo, porgere le scuse, scusarsi, fare ammenda
  pt: fazer mea-culpa, fazer a mea culpa, pedir desculpas, pediu desculpa, dar a mão à palmatória, mão à palmatória, desculpar-se, desculpou-se, retratar-se, desculpas
regret 3
  en: wish _ had not, kick _ self, rued, buyer's remorse, second thoughts, deplore, crocodile tears
  fr: s'en mordre les doigts, mordre les doigts, larmes de crocodile, navré, désolé
  es: arrepentirse, se arrepiente, arrepentimiento, darse cabezazos, tirarse de los pelos, lágrimas de cocodrilo
  de: bereuen, bereut, in den hintern, krokodilstränen, leidtun, zähneknirschend
  it: mangiarsi le mani, mordersi le mani, lacrime di coccodrillo, rammarico
  pt: arrepender-se, arrependeu-se, arrependimento, lágrimas de crocodilo, torcer a orelha
blame 3
  en: pass the buck, passed the buck, passing the buck, throw under the bus, threw under the bus, thrown under the bus, fall guy, take the fall, took the fall, carry the can, take the rap, whipping boy, blame game, patsy, lay the blame, on _ doorstep
  fr: faire porter le chapeau, porter le chapeau, se renvoyer la balle, renvoyer la balle, se défausser, tête de turc, lampiste, montrer du doigt, porter la responsabilité, jeter la pierre, se dédouaner
  es: echó la culpa, culpar, culpó, cargar el muerto, cabeza de turco, pasar la pelota, echar balones fuera, pagar el pato, tirar la primera piedra, señalar con el dedo, responsabilizar
  de: schwarzer peter, schwarzen peter, bauernopfer, in die schuhe, den kopf hinhalten, prügelknabe, schuld zuschieben, schuld geben, gibt _ die schuld, mit dem finger, abwälzen, abgewälzt, ankreiden, sündenbock gemacht
  it: scaricabarile, scaricare la colpa, incolpare, incolpato, puntare il dito, addossare, additare, attribuire la colpa, palleggiarsi, gettare la croce addosso
  pt: jogar a culpa, colocar a culpa, culpar, culpou, passar a bola, sacudir a água do capote, empurrar a culpa, apontar o dedo, pagar o pato, responsabilizar, lavar as mãos
accuse 3
  en: point fingers, mudslinging, sling mud, tar with, level an accusation, cast aspersions, lay at the door
  fr: montrer du doigt, clouer au pilori, jeter la pierre
  es: poner en la picota, achacar, tildar de, tachar de, endilgar, apuntar contra
  de: an den pranger, mit dem finger, bezichtigen, bezichtigt, anschwärzen, unterstellen, unterstellt, unterstellung, in die schuhe schieben, vorhalten, vorgehalten
  it: mettere alla gogna, tacciare, additare, chiamare in causa, mettere sotto accusa, addebitare
  pt: acusar de, imputar, taxar de, tachar de, pôr no pelourinho, apontar baterias
punish 3
  en: throw the book at, throw the book, come down hard, crack the whip, make an example, pay the price, rap over the knuckles, slap on the wrist, feel the full force, clip _ wings
  fr: taper sur les doigts, faire payer, payer le prix fort, sanctionner, serrer la vis, sévir, sévit, remettre au pas, faire un exemple, châtier, châtiment
  es: dar un escarmiento, escarmiento, escarmentar, meter en cintura, hacer pagar, castigo ejemplar, mano dura, tirón de orejas
  de: denkzettel, durchgreifen, zur kasse gebeten, zur kasse, abstrafen, abgestraft, exempel statuieren, auf die finger, zur rechenschaft, züchtigen, büßen
  it: dare una lezione, bacchettare, dare un esempio, punizione esemplare, pugno di ferro, castigare, castigo, farla pagare, bastonare, inflitto, inflitta, infligge, inflisse
  pt: dar uma lição, castigo exemplar, fazer pagar, puxar as orelhas, mão pesada, castigar, castigo, servir de exemplo, meter na linha
reward 3
  en: pat on the back, dangle, sugar the pill, payoff, spoils, pay off
  fr: gratifier, renvoyer l'ascenseur
  es: premiar, zanahoria, gratificar, palmadita
  de: zuckerbrot, belohnte, honorieren, honoriert, schulterklopfen, dankeschön, lockmittel, vergelten
  it: gratifica, contentino, pacca sulla spalla
  pt: palmadinha nas costas
force 2
  en: leave no choice, left no choice, hold _ feet to the fire, put a gun to, dragoon, bulldoze, ram through, rammed through, push through, shove down _ throat, bully into, steamroller
  fr: passage en force, passer en force, mettre le couteau sous la gorge, forcer la main, pas d'autre choix, manu militari, au forceps, acculer, acculé, à marche forcée
  es: no tener más remedio, no quedar otra, torcer el brazo, poner contra las cuerdas, contra las cuerdas, por las bravas, imponer por, sacar con calzador, doblegar
  de: die pistole auf die brust, daumenschrauben, keine andere wahl, keine wahl, durchdrücken, durchgedrückt, durchboxen, durchgeboxt, durchpeitschen, mit der brechstange, brechstange, in die knie, in die ecke gedrängt, zwangsläufig, nötigen
  it: mettere alle strette, alle strette, forzare la mano, puntare la pistola, a forza, con la forza, non avere scelta, non resta che, mettere spalle al muro, a colpi di
  pt: não ter alternativa, não restar alternativa, forçar a mão, encostar à parede, pôr contra a parede, à força, na marra, goela abaixo, a ferro e fogo, torcer o braço
pressure 2
  en: turn up the heat, turned up the heat, twist _ arm, hold _ feet to the fire, tighten the screws, lean hard, breathe down, heavy-handed, pile on, piled on, heat is on
  fr: mettre la pression, mis la pression, serrer la vis, forcer la main, mettre au pied du mur, au pied du mur, sous pression, tordre le bras, peser de tout
  es: apretar las tuercas, meter presión, poner contra las cuerdas, presionar, presiona, presionó, arrinconar, estrechar el cerco, forzar la mano, torcer el brazo
  de: daumenschrauben, druck machen, druck ausüben, die pistole, unter druck gesetzt, in die enge, in die mangel, ins gebet, im nacken, auf die füße treten, druckmittel
  it: mettere pressione, pressioni, messo sotto pressione, mettere alle strette, stringere d'assedio, tirare per la giacca, stare col fiato
  pt: fazer pressão, pôr pressão, pressionar, pressiona, pressionou, apertar o cerco, encostar à parede, encostar na parede, torcer o braço
allow 1
  en: give free rein, free rein, give carte blanche, carte blanche, wave through, waved through, give the thumbs up, nod through, rubber-stamp, give the go-ahead, go-ahead, sign off on, let slide, turn loose
  fr: donner carte blanche, carte blanche, laisser les coudées franches, laisser faire, laissé faire, donner le feu vert, donné son feu vert, passe-droit, lâcher la bride, laisser passer, avaliser
  es: dar carta blanca, carta blanca, dar rienda suelta, rienda suelta, dar vía libre, vía libre, dar luz verde, dio luz verde, manga ancha, hacer la vista gorda, dejar pasar, dar el plácet
  de: freie hand, freie bahn, durchwinken, durchgewunken, winkt _ durch, gewähren lassen, freibrief, freifahrtschein, grünes licht gegeben, segen gegeben, abnicken, abgenickt, carte blanche, gestattete
  it: dare carta bianca, carta bianca, dare il via libera, dato il via libera, lasciar fare, lasciare fare, lasciare correre, briglia sciolta, dare il benestare, benestare, nulla osta, chiudere un occhio
  pt: dar carta branca, carta branca, dar rédea solta, rédea solta, dar luz verde, deu luz verde, dar sinal verde, deixar passar, fazer vista grossa, mão livre, dar o aval
approve 2
  en: give the nod, gave the nod, wave through, greenlight, seal of approval, thumbs-up, get the go-ahead
  fr: donner son feu vert, donner sa bénédiction, donner son blanc-seing, blanc-seing, avaliser, adouber
  es: dar el visto bueno, dar luz verde, dar el plácet, bendecir, refrendar
  de: grünes licht, abnicken, abgenickt, durchwinken, durchgewinkt, abzeichnen, gutheißen, gutgeheißen
  it: dare il benestare, dare il placet, via libera, dare la benedizione, avallare, avallo
  pt: dar aval, dar o aval, dar luz verde, sinal verde, dar a bênção, bater o martelo, avalizar, referendar
ignore 3
  en: bury _ head in the sand, head in the sand, turn a deaf ear, deaf ears, fall on deaf ears, fell on deaf ears, cold shoulder, sweep aside, wave away, give the brush-off, brush-off, not bat an eyelid, gloss over, pay no heed, pay no attention, sideline, sidelined, thumb _ nose
  fr: faire la sourde oreille, sourde oreille, faire l'autruche, politique de l'autruche, lettre morte, rester lettre morte, s'asseoir sur, snober, faire fi de, balayer d'un revers, d'un revers de main, tourner la tête, regarder ailleurs, prêcher dans le désert
  es: hacer oídos sordos, oídos sordos, caso omiso, vista gorda, meter la cabeza bajo el ala, mirar para otro lado, mirar hacia otro lado, caer en saco roto, saco roto, hacerse el sueco, ningunear, dar la espalda, hacer la política del avestruz
  de: auf taube ohren, taube ohren, kopf in den sand, vogel-strauß, in den wind geschlagen, in den wind, links liegen, die kalte schulter, kalte schulter, unter den tisch fallen, über den kopf hinweg, nicht beachtet, weggesehen, wegsehen, auf die leichte schulter, ausblenden, ausgeblendet, ein auge zu
  it: fare orecchie da mercante, orecchie da mercante, fare finta di niente, finta di niente, girarsi dall'altra parte, voltarsi dall'altra parte, mettere la testa sotto la sabbia, testa sotto la sabbia, cadere nel vuoto, caduto nel vuoto, infischiarsene, fregarsene, snobbare, politica dello struzzo, lettera morta
  pt: fazer ouvidos moucos, ouvidos moucos, ouvidos de mercador, vista grossa, fingir que não vê, enfiar a cabeça na areia, cabeça na areia, cair em saco roto, virar a cara, olhar para o lado, dar de ombros, não dar ouvidos, fazer pouco caso, letra morta, assobiar para o lado
doubt 2
  en: take with a pinch of salt, pinch of salt, grain of salt, raise an eyebrow, raised an eyebrow, hold _ breath, cast doubt on, casts doubt, poke holes, second-guess, jury is out, jury is still out, hard to swallow, smell fishy, unconvinced
  fr: prendre avec des pincettes, avec des pincettes, mettre en doute, mis en doute, sujet à caution, laisse perplexe, perplexe, perplexité, tiquer, émettre des réserves, remettre en question, avoir du mal à croire
  es: poner en duda, puso en duda, poner en tela de juicio, tela de juicio, poner en entredicho, en entredicho, coger con pinzas, con pinzas, levantar sospechas, arquear las cejas, no fiarse, recelar, recelo, recelos, incrédulo
  de: mit vorsicht zu genießen, in frage, infrage, in zweifel, in abrede, hinterfragen, hinterfragt, stirnrunzeln, mit skepsis, nicht für bare münze, fragezeichen, argwöhnisch, ungläubig, nicht überzeugt
  it: mettere in dubbio, messo in dubbio, prendere con le molle, con le molle, con le pinze, con beneficio d'inventario, storcere il naso, far storcere, perplesso, perplessità, incredulo, nutrire dubbi, punto interrogativo
  pt: pôr em dúvida, colocar em dúvida, pôr em causa, põe em causa, pôr em xeque, em xeque, com um pé atrás, pé atrás, torcer o nariz, levar com reservas, desconfiar, desconfia, ponto de interrogação, incrédulo
mock 3
  en: take the mickey, take the mick, send up, sent up, laughing stock, butt of jokes, have a dig, roasted, laugh out of, laughed out of, laugh off, tongue-lashing, heckle, catcall, wisecrack
  fr: se payer la tête, tourné en dérision, tourner en ridicule, risée, faire des gorges chaudes, se gausser, se moquer, se moque, moquerie, moqueries, railler, raillerie, brocarder, persifler, ironiser, faire les choux gras, chambrer
  es: tomar el pelo, hacer burla, burlarse, se burla, se burló, burla, burlas, mofarse, mofa, hazmerreír, ser el hazmerreír, reírse de, cachondearse, guasa, choteo, ridiculizar, dejar en ridículo, en ridículo
  de: durch den kakao, macht sich lustig, machten sich lustig, auf den arm, spotten, spottet, verspotten, verspottet, verhöhnen, verhöhnt, häme, hämisch, gespött, lachnummer, auf die schippe, aufs korn, veralbern, verballhornen, veräppeln
  it: preso in giro, presa in giro, farsi beffe, beffa, beffare, beffarsi, sfottere, sfottò, zimbello, mettere alla berlina, sbeffeggiare, ironizzare, sberleffo, canzonare, schernire, scherno
  pt: fazer troça, gozou com, fazer pouco, fazer chacota, chacota, motivo de chacota, zomba, tirar sarro, sarro, ridicularizar, ridicularizou, escárnio, motivo de riso, debochar, deboche
criticise 2
  en: slams, slamming, blasted, lash out, lashed out, hit out, hit out at, tear into, tore into, come under fire, draw flak, flak, drew fire, haul over the coals, rip into, lay into, take to task, took to task, pick holes, skewer, skewered, pilloried, pillory, in the firing line, lambasting, scathing, give _ a hard time
  fr: descendre en flammes, descendu en flammes, tirer à boulets rouges, tire à boulets rouges, boulets rouges, feu des critiques, étriller, étrillé, égratigner, épingler, épinglé, fustiger, fustige, tacler, éreinter, vilipender, pointer du doigt, clouer au pilori, voler dans les plumes, essuyer les critiques, volée de bois vert, monter au créneau
  es: cargó contra, arremeter, arremete, arremetió, poner verde, poner a caldo, despotricar, vapulear, fustigar, en el punto de mira, lluvia de críticas, llover críticas, dar caña, meterse con, tirar con bala, poner en la picota, afeó, reprochar, reproche, dardos, denostar, embestir contra
  de: in der kritik, ins visier, hart ins gericht, an den pranger, am pranger, geißeln, geißelt, verreißen, verrissen, verriss, wettern, wettert, wetterte, breitseite, angeprangert, monieren, moniert, bemängeln, bemängelt, kreide, kein gutes haar, aufs schärfste, auf den deckel, abwatschen, schießt gegen
  it: sparare a zero, sparato a zero, stroncare, stroncatura, tirare bordate, =bordate, bacchettare, bacchetta, nel mirino, nel mirino delle critiche, sotto accusa, fustigare, attaccare a testa bassa, tuonare, tuona, puntare il dito, strali, scagliarsi contro, si scaglia, si è scagliato, pioggia di critiche, fare a pezzi, mettere alla gogna, frecciata, censurare
  pt: descer a lenha, meter o pau, detonou, alfinetar, alfinetada, alfinetou, disparar contra, cair em cima, chuva de críticas, na mira, no alvo das críticas, sob fogo, zurzir, apontar baterias, lançar farpas, farpas, crivar, bater em, puxar as orelhas, fustigar
praise 3
  en: sing the praises, sing _ praises, wax lyrical, give plaudits, plaudits, kudos, rave reviews, glowing, hats off, take _ hat off, tip of the hat, pat on the back, heap praise, heaped praise, lionise, rave about
  fr: tirer son chapeau, chapeau bas, coup de chapeau, ne pas tarir d'éloges, tarir d'éloges, éloges, encenser, encensé, porter aux nues, porté aux nues, dithyrambique, jeter des fleurs, louanges, vanter les mérites
  es: quitarse el sombrero, deshacerse en elogios, se deshizo en elogios, poner por las nubes, elogios, elogio, alabanza, alabar, alaba, alabó, ensalzar, ensalza, ponderar, echar flores, aplauso, piropear, aplaudir
  de: hut ab, den hut ziehen, in den himmel gelobt, in höchsten tönen, höchsten tönen, lobeshymne, lobeshymnen, loblied, lobpreisen, beifall, würdigen, würdigt, gewürdigt, schwärmen, schwärmt, rühmt, über den grünen klee, auf die schulter
  it: tanto di cappello, giù il cappello, togliersi il cappello, sperticarsi in lodi, lodi, loda, tessere le lodi, elogio, elogi, elogiare, elogia, osannare, portare alle stelle, incensare, applaudire, decantare
  pt: tirar o chapéu, de tirar o chapéu, rasgar seda, rasgados elogios, elogio, elogios, elogiar, elogia, elogiou, enaltecer, enalteceu, exaltar, louvar, louvor, aplaudir, aplausos, pôr nas nuvens, tecer elogios, tirou o chapéu
disclose 3
  en: come clean about, fess up to, lay on the table
  fr: jouer cartes sur table, mettre sur la table
  es: poner sobre la mesa, poner las cartas sobre la mesa
  de: offenlegen, karten auf den tisch, auf den tisch legen
  it: mettere le carte in tavola, rendere noto
  pt: pôr as cartas na mesa, pôr em cima da mesa
transparent 3
  en: warts and all, no holds barred, cards on the table
  fr: cartes sur table, à livre ouvert
  es: con luz y taquígrafos
  de: mit offenen karten, ungeschönt
  it: a carte scoperte, senza veli
  pt: jogo aberto
secret 3
  en: on the hush, sub rosa, hush hush, in the dark, stealth, keep it quiet
  fr: sous le manteau, à l'abri des regards, motus et bouche cousue, en tapinois
  es: a hurtadillas, a la chita callando, de tapadillo
  de: im stillen kämmerlein, hinter _ rücken, unterm tisch, unter verschluss
  it: alla chetichella, di nascosto, di soppiatto, sotto traccia
  pt: por baixo do pano, à socapa, na calada, na moita
silence 3
  en: lips are sealed, button _ lip, radio silence, deafening silence, wall of silence
  fr: silence radio, motus et bouche cousue, bouche cousue, langue de bois, mur du silence
  es: callarse, se calló, calla, callar, guardar silencio, no soltar prenda, muro de silencio
  de: schweigt, funkstille, hüllt sich, mund halten, kein sterbenswörtchen, bedeckt
  it: silenzio stampa, bocche cucite, acqua in bocca, muro di silenzio
  pt: calar-se, calou-se, calado, manter silêncio, boca fechada, bico calado, muro de silêncio
no-comment 3
  en: keep schtum, stonewalled, gave no answer, silent on
  fr: silence radio, botte en touche, n'a pas souhaité s'exprimer, se refuse à
  es: no ha querido, declinó hacer
  de: ließ _ unbeantwortet, wollte sich nicht, äußerte sich nicht
  it: bocche cucite
  pt: não quis se pronunciar
admit 2
  en: hold _ hands up, put _ hands up, admit defeat, come out of the closet
  fr: passer aux aveux, avouer, avoue, avoué, reconnaître, vider son sac, cracher le morceau
  es: confesar, confesó, admitió, reconocer, reconoció, cantar la gallina, dar la cara, reconocido, reconocida, reconocidos
  de: einräumen, eingestehen, eingestanden, farbe bekennen, kleinlaut, einräumt, einräumte, eingeräumt, einzuräumen
  it: ammettere, ammesso, confessare, vuotare il sacco, fare outing, riconoscere
  pt: admitir, admitiu, assumir, assumiu, reconhecer, dar o braço a torcer, abrir o jogo, reconhece, reconheceu, reconheceram, reconhecido
confess 3
  en: make a clean breast, get it off _ chest
  fr: passer à table, vider son sac
  es: cantar de plano, confesión
  de: auspacken, ausgepackt, geständig, gebeichtet, beichte
  it: vuotare il sacco, ammissione
  pt: abrir o bico, confissão
concede 3
  en: climb down, climbed down, throw a bone, meet halfway
  fr: mettre de l'eau dans son vin, lâcher du lest, lâché du lest
  es: dar su brazo a torcer, bajarse del burro, ceder terreno
  de: zugeständnis, zugeständnisse, zähneknirschend, entgegenkommen
  it: concedere terreno, fare un passo indietro, cedere terreno
  pt: dar o braço a torcer, ceder terreno, fazer concessões
deny 2
  en: pour cold water on, poured cold water, knock down reports, shoot down, vehemently denied, nothing to it
  fr: s'en défendre, s'en défend, battre en brèche, tordre le cou, tordu le cou, opposer un démenti, récuser
  es: salir al paso, salió al paso, tachar de falso, rechazar de plano, desmiente
  de: von sich weisen, weit von sich, keine rede davon, verleugnet, verleugnen
  it: respingere al mittente, rispedire al mittente, prendere le distanze
  pt: desmente, desmentiu, rechaçar, refutar
reject 2
  en: give short shrift, give the thumbs down, thumbs down, turn up _ nose, kick into touch, rejected out of hand, slam the door
  fr: envoyer balader, opposer une fin de non-recevoir, retoquer, retoqué, claquer la porte au nez, balayer
  es: dar calabazas, tumbar, tumbó, echar atrás, echó atrás, dar con la puerta, dar portazo, portazo
  de: abblitzen, abgeblitzt, abfuhr, korb, abschmettern, abgeschmettert, vom tisch, zurückweisen, absage erteilt
  it: bocciare, bocciato, bocciatura, sbattere la porta in faccia, rispedire al mittente, cassare, picche
  pt: barrar, chumbar, chumbou, chumbo, dar com a porta, fechar a porta a, rechaçar, rechaçou
refuse 3
  en: dig in _ heels, draw the line, drew the line, flat refusal, point-blank
  fr: opposer un refus, niet, refus catégorique, rechigner, se refuser à
  es: =plantarse, se plantó, dar largas, no dar su brazo
  de: sich weigern, weigert sich, weigerte sich, geweigert, sperrt sich, stellt sich quer
  it: rifiutarsi, si è rifiutato, opporre un rifiuto, puntare i piedi, dire di no, no secco
  pt: recusar-se, recusou-se, negar-se, bater o pé, não arredar pé
refute 3
  en: blow out of the water, demolish, shoot holes, poke holes, pick apart
  fr: battre en brèche, démonter, tailler en pièces, réduire à néant
  es: echar por tierra, desmontar, desmontó, tirar por tierra, rebatir
  de: widerlegen, widerlegt, entkräften, entkräftet, zerpflücken, zerpflückt
  it: confutare, demolire
  pt: deitar por terra, jogar por terra, desmontar, rebater, rebateu
debunk 4
  en: explode the myth, bust the myth, bust a myth, give the lie
  fr: tordre le cou à, démystifier, en finir avec
  es: desmitificar, desmontar un bulo, desmontar el bulo
  de: aufräumen mit, entzaubern, entzaubert, aus der welt
  it: sfatare il mito, smontare la bufala
  pt: desmistificar, cair por terra, deitar abaixo o mito
retract 4
  en: eat _ words, row back, rowed back, climb down, backpedalled, swallow _ words
  fr: manger son chapeau, se rétracte, faire machine arrière, rétropédaler
  es: desdecirse, recoger velas, envainársela, tragarse sus palabras
  de: zurückrudern, zurückgenommen
  it: rimangiarsi, rimangiato, ritrattare, ritrattato, fare retromarcia
  pt: engolir as palavras, dar o dito por não dito, recuar
reverse 3
  en: do a u-turn, u-turned, about-turn, volte-face, turn tail, turnabout, backtracked, rowed back, backflip, change tack, changed tack
  fr: tourner casaque, changer son fusil d'épaule, fusil d'épaule, virage à 180, revenir en arrière, changer de cap
  es: cambiar de chaqueta, cambio de rumbo, golpe de timón, recoger velas, envainársela, dar un volantazo, volantazo
  de: kehrt marsch, kurswechsel, rückzieher, sinneswandel, umfallen, umgefallen, u-turn, 180-grad-wende, hü und hott
  it: inversione a u, inversione di rotta, cambio di rotta, giravolta, passo indietro, dietro front
  pt: dar meia-volta, meia-volta, guinada, cavalo de pau, mudança de rumo, mudar de rumo, vira-casaca
insist 2
  en: stick to _ guns, stuck to _ guns, stand _ ground, stood _ ground, hold the line, dig in, refuse to budge, not budge
  fr: camper sur ses positions, ne pas en démordre, n'en démord, tenir bon, droit dans ses bottes, ne pas lâcher
  es: en sus trece, seguir en sus trece, mantenerse firme, se mantiene firme, erre que erre, no dar un paso atrás
  de: auf _ standpunkt, blieb dabei, pocht auf, beharren, beharrt, nicht locker, beharrt auf
  it: non arretrare, tenere il punto, tenere duro, restare sulle proprie posizioni, ribadire, ribadisce, ribadito
  pt: bater o pé, não arredar pé, manter-se firme, insiste, insistiu, fincar pé, não abrir mão
emphasise 2
  en: hammer home, ram home, lay stress
  fr: marteler, martèle, enfoncer le clou
  es: poner el acento, remarcar, recalcar, recalcó
  de: unterstreichen
  it: rimarcare, mettere l'accento, sottolineare
  pt: salientar, salientou, ressaltar, ressaltou, bater na tecla
exaggerate 3
  en: make a mountain out of, mountain out of a molehill, storm in a teacup, lay it on thick, blow up, over-egg, over-egged, drama queen
  fr: en faire des tonnes, faire tout un plat, tempête dans un verre, grossir le trait, forcer le trait, noircir le tableau
  es: cargar las tintas, sacar de quicio, hacer una montaña, tormenta en un vaso, rizar el rizo, hinchar
  de: aufbauschen, aus einer mücke, sturm im wasserglas, dick aufgetragen, hochspielen, übertreiben
  it: fare di una mosca, tempesta in un bicchiere, montare un caso, calcare la mano
  pt: fazer tempestade, tempestade em copo, carregar nas tintas, inflou, empolar
distort 4
  en: put a spin on, spin doctor, massage the numbers, twist _ words
  fr: déformer, déformé, tordre la réalité, travestir, tordre les faits
  es: tergiversar, tergiversó, sacar de contexto, retorcer
  de: verdrehen, verdreht, aus dem zusammenhang, verzerren, im mund umgedreht
  it: travisare, travisato, stravolgere, stravolto
  pt: deturpar, deturpou, torcer os factos, torcer os fatos, tirar de contexto
misinterpret 4
  en: get hold of the wrong end, crossed wires, talk at cross purposes, lost in translation
  fr: comprendre de travers, malentendus
  es: malentendido, malentendidos, malinterpretar, malinterpretado, cruce de cables
  de: missverständnisse, in den falschen hals, missverstanden
  it: malinteso, equivoco, frainteso, fraintendere, fraintendimento
  pt: mal-entendido, mal-entendidos, mal interpretado
understand 2
  en: get the gist, get _ head around, wrap _ head around, put two and two together, penny drops, penny dropped
  fr: piger, capter, saisir l'ampleur, mesurer l'ampleur
  es: caer en la cuenta, atar cabos, hacerse cargo, entender, entiende, entendió
  de: kapieren, kapiert, groschen gefallen, schlau werden, durchblicken
  it: afferrare il senso, rendersi conto, cogliere il senso
  pt: cair a ficha, entender, entende, entendeu, perceber, percebeu
realise 2
  en: wake up to, woke up to, penny dropped, hit home, see the light
  fr: tomber de haut, ouvrir les yeux, ouvert les yeux
  es: caer en la cuenta, cayó en la cuenta, abrir los ojos, percatarse
  de: klar geworden, wurde klar, dämmern, dämmerte, augen aufgehen
  it: aprire gli occhi, accorgersi, accorto, reso conto
  pt: cair na real, caiu a ficha, abrir os olhos
unaware 3
  en: kept in the dark, none the wiser, no idea, had no idea, no inkling, not the faintest
  fr: dans l'ignorance, tenu dans l'ignorance, pas la moindre idée, aucune idée, à mille lieues
  es: ni idea, no tenía ni idea, ajeno a
  de: keine ahnung, nichts geahnt, im unklaren, hinter dem rücken, im dunkeln gelassen
  it: all'oscuro, tenuto all'oscuro, nessuna idea, ignaro, ignara
  pt: às escuras, não fazia ideia, alheio a
careless 4
  en: asleep at the wheel, asleep at the switch, caught napping, take _ eye off the ball, half-baked
  fr: faire les choses à moitié, à la légère, par-dessus la jambe, à la va-vite
  es: a la ligera, chapucero, dormirse en los laureles, descuido, descuidado, a tontas y a locas
  de: auf die leichte schulter, schlampen, geschlampt, hudelei, geschludert, nachlässig
  it: alla carlona, alla leggera, con leggerezza, leggerezza, sciatteria, sciatto
  pt: de qualquer jeito, de forma leviana, leviandade, desleixo, desleixado, descuido
irresponsible 4
  en: play with fire, playing with fire, playing fast and loose
  fr: jouer avec le feu, apprenti sorcier, à la légère
  es: jugar con fuego, temeridad, temerario
  de: mit dem feuer, spiel mit dem feuer, auf die leichte schulter
  it: giocare con il fuoco, giocare col fuoco, scellerato
  pt: brincar com fogo, temerário, leviano
careful 3
  en: play it safe, tread lightly, err on the side, walk on eggshells, with kid gloves, softly softly
  fr: marcher sur des œufs, à pas feutrés, avec des pincettes, sur ses gardes
  es: con pies de plomo, pies de plomo, con cautela, cauteloso, andar con ojo, con tiento
  de: auf eierschalen, auf nummer sicher, mit fingerspitzengefühl, auf der hut, behutsam
  it: con i piedi di piombo, piedi di piombo, cautela, andarci piano, sulle uova
  pt: com pés de lã, com cautela, cautela, cauteloso, pisar em ovos
risk 2
  en: roll of the dice, roll the dice, on thin ice, play with fire, high stakes, russian roulette, chance _ arm
  fr: jouer avec le feu, sur la sellette, quitte ou double, roulette russe, coup de poker, au péril
  es: jugarse el tipo, jugar con fuego, jugársela, ruleta rusa, arriesga
  de: auf dünnem eis, mit dem feuer, russisches roulette, vabanque, vabanquespiel, auf dem spiel, wagnis
  it: giocare col fuoco, roulette russa, azzardo, mettere a repentaglio, a repentaglio
  pt: brincar com fogo, roleta russa, pôr em risco, arriscou
danger 3
  en: in harm's way, ticking bomb, lion's den, death trap
  fr: épée de damoclès, sur une poudrière, mettre en péril
  es: estar en el filo, espada de damocles, trampa mortal
  de: damoklesschwert, brandgefährlich, todesfalle, lebensgefahr
  it: mettere a repentaglio, spada di damocle, trappola mortale
  pt: armadilha mortal
protect 2
  en: circle the wagons, close ranks, batten down the hatches, keep _ safe, take under _ wing
  fr: faire bouclier, serrer les rangs, mettre à couvert, prendre sous son aile
  es: cerrar filas, bajo su ala, poner a salvo
  de: unter _ fittiche, reihen schließen, schützend, in schutz nehmen
  it: fare quadrato, prendere sotto l'ala, mettere al riparo, fare scudo
  pt: cerrar fileiras, pôr a salvo, sob a asa
defend 2
  en: go to bat for, leap to the defence, take up the cudgels, defending, defended, defends
  fr: prendre fait et cause, monter au créneau, se porter garant
  es: salió en defensa, romper una lanza, dar la cara por
  de: lanze brechen, eine lanze, in schutz genommen, verteidigen, verteidigt
  it: spezzare una lancia, difendere a spada tratta, spada tratta
  pt: sair em defesa, saiu em defesa, defender com unhas, quebrar uma lança
support 1
  en: throw _ weight behind, bat for, rally round, give a leg up, prop up, back to the hilt
  fr: faire front, voler au secours, prêter main forte, donner un coup de pouce
  es: dar la cara por, arropar, cerrar filas, respaldar, respaldo, apoyar, dar alas
  de: rückenwind, den rücken stärken, unter die arme, schützenhilfe, hinter sich
  it: dare man forte, fare quadrato, sostenere, appoggiare, dare una spinta
  pt: dar força, cerrar fileiras, apoiar, apoio, respaldar, dar respaldo, dar a mão
help 2
  en: lend a helping hand, go to bat, bail out, throw a lifeline, do a favour, leg up, shot in the arm
  fr: donner un coup de pouce, coup de pouce, prêter la main, dépanner
  es: tender la mano, echar un cable, echar un capote, arrimar el hombro
  de: unter die arme greifen, zur hand gehen, aus der patsche, rettungsring, beispringen
  it: tendere la mano, dare man forte, dare una spinta, aiutino
  pt: estender a mão, dar uma força, dar um empurrão, desenrascar
oppose 2
  en: be up in arms, up in arms, fight tooth and nail, tooth and nail, push back against, dead against
  fr: être vent debout, vent debout, lever de boucliers, faire barrage, monter au front
  es: en pie de guerra, plantar cara, hacer frente, con uñas y dientes, cerrar el paso
  de: sturm laufen, laufen sturm, auf die barrikaden, barrikaden, mit zähnen und klauen, front machen
  it: sul piede di guerra, fare muro, salire sulle barricate, con le unghie, mettersi di traverso
  pt: em pé de guerra, fazer frente, bater-se contra, com unhas e dentes, opor-se
resist 3
  en: stand _ ground, hold firm, put up a fight, dig in
  fr: tenir bon, faire front, ne pas plier
  es: plantar cara, no ceder, mantenerse firme, aguantar el tirón, resistirse
  de: paroli bieten, die stirn bieten, standhalten, dagegenhalten, zur wehr
  it: tenere duro, non cedere, puntare i piedi
  pt: não ceder, aguentar firme, resistir
protest 3
  en: kick up a fuss, make a stink, placard
  fr: battre le pavé, monter au créneau, grogne, faire entendre sa voix, =manifester, =manifestent
  es: salir a la calle, salieron a la calle, poner el grito en el cielo, cacerolada, pancarta
  de: auf die straße gehen, auf die barrikaden, krach schlagen
  it: alzare la voce, far sentire la voce, manifestante, manifestanti
  pt: sair à rua, ir para a rua, bater panela, panelaço
anger 3
  en: see red, saw red, blow a fuse, blow _ top, hit the roof, go ballistic, ruffle feathers, make _ blood boil, seething, fuming, up in arms, hot under the collar
  fr: voir rouge, sortir de ses gonds, hors de soi, piquer une colère, monter au plafond, faire grincer des dents, grincer des dents
  es: montar en cólera, poner el grito en el cielo, sacar de quicio, estar que trina, indignar, sulfurar, enfado, enfadar, cabreo
  de: auf die palme, in rage, zur weißglut, sauer aufstoßen, vor wut, platzt der kragen, kragen geplatzt, wutentbrannt
  it: andare su tutte le furie, su tutte le furie, far infuriare, montare su tutte, imbestialire, mandare in bestia, arrabbiare, arrabbiato
  pt: subir pelas paredes, perder as estribeiras, tirar do sério, ficar furioso, enfurecer, irritar, bufar, fúria
outrage 3
  en: cause an uproar, storm of criticism, all hell broke loose, bring a storm
  fr: faire bondir, soulever un tollé, tempête, mettre le feu aux poudres
  es: levantar ampollas, poner el grito en el cielo, polvareda, levantar polvareda
  de: sturm der entrüstung, sturm der empörung, auf die barrikaden, für empörung
  it: sollevare un polverone, polverone, sdegno, fare scandalo
  pt: levantar celeuma, celeuma, dar o que falar, levantar poeira, coro de críticas
complain 3
  en: cry foul, cried foul, kick up a fuss, kick up a stink, whinge, whine, bellyache, sour grapes, air grievances
  fr: rouspéter, crier au scandale, pester, monter sur ses grands chevaux
  es: poner el grito en el cielo, quejarse, se queja, se quejó, queja, quejas, poner pegas, protestar por
  de: sich beschweren, beschwert sich, beschwerden, meckern, meckert, nörgeln, klagen über
  it: lamentarsi, si lamenta, lamentela, lamentele, protestare, brontolare, fare storie
  pt: queixar-se, queixa-se, queixou-se, reclamar, reclamou, reclamação, resmungar, chiar
disagree 3
  en: be at loggerheads, loggerheads, lock horns, locked horns, bone to pick, cross swords, crossed swords, not see eye to eye, clash
  fr: être à couteaux tirés, couteaux tirés, croiser le fer, torchon brûle, ne pas être sur la même longueur
  es: estar a la greña, chocar, tener un encontronazo, encontronazo, tirarse los trastos, discrepar, discrepancia
  de: im clinch, über kreuz, aneinandergeraten, zoff, clinch, auf kriegsfuß
  it: ai ferri corti, ferri corti, scontrarsi, incrociare le spade, essere in disaccordo, divergenze
  pt: às turras, bater de frente, bateram de frente, discordar, discordou, divergir, de costas voltadas
dispute 3
  en: bone of contention, war of words, slanging match, spat, tiff, tug of war, tug-of-war, bad blood, feud, squabble, wrangle
  fr: pomme de discorde, passe d'armes, bras de fer, prise de bec, torchon brûle, guerre des mots, bisbille, chicaner
  es: manzana de la discordia, cruce de acusaciones, rifirrafe, tira y afloja, trifulca, bronca, rencilla, guerra de palabras
  de: zankapfel, tauziehen, wortgefecht, zwist, zank, krach, fehde, streiten, gezerre, hickhack
  it: pomo della discordia, botta e risposta, battibecco, braccio di ferro, tira e molla, diatriba, lite, bega
  pt: pomo da discórdia, troca de farpas, bate-boca, braço de ferro, cabo de guerra, rixa, rusga, quezília
agree 2
  en: shake hands on, shook hands, meet of minds, bury the hatchet, strike a deal, struck a deal
  fr: tomber d'accord, tombés d'accord, se mettre d'accord, toper, accorder ses violons
  es: ponerse de acuerdo, darse la mano, estrechar la mano, llegar a un acuerdo
  de: einig, einigen, einigten, einigung, handschlag, unter einen hut, vereinbart, vereinbarte, vereinbarten
  it: mettersi d'accordo, stretta di mano, trovare la quadra, raggiungere un'intesa
  pt: entrar em acordo, chegar a um acordo, apertar as mãos, acertar os ponteiros
deal 1
  en: strike a deal, struck a deal, cut a deal, clinch, clinched, seal the deal, sealed the deal, handshake, tie-up
  fr: conclure un marché, poignée de main, toper
  es: cerrar un trato, cerró un trato, apretón de manos
  de: handel, unter dach und fach, dach und fach, handschlag
  it: stringere un patto, stretta di mano, affare fatto
  pt: fechar negócio, fechou acordo, =trato, aperto de mãos
negotiate 3
  en: horse-trading, back-and-forth, thrashed out, hardball, play hardball, sit down with
  fr: bras de fer, autour de la table
  es: tira y afloja, regateo, sentarse a la mesa, toma y daca
  de: gefeilsche, tauziehen, kuhhandel, am runden tisch, gezerre
  it: tira e molla, mercanteggiare, sedersi al tavolo, contrattare
  pt: regatear, pechinchar, sentar-se à mesa, toma lá dá cá
prevent 3
  en: put a spoke in, nip in the bud, nipped in the bud, pull the rug, put paid to, scupper, scuppered, derail, derailed, throw a wrench, stop in _ tracks
  fr: mettre des bâtons dans les roues, bâtons dans les roues, tuer dans l'œuf, couper l'herbe, barrer la route, saborder, torpiller, parer à
  es: poner palos en las ruedas, palos en las ruedas, cortar de raíz, poner trabas, dar al traste, cortar el paso, atajar
  de: riegel vorschieben, einen riegel, steine in den weg, im keim erstickt, im keim ersticken, strich durch die rechnung, durchkreuzen, durchkreuzt
  it: mettere i bastoni tra le ruote, bastoni tra le ruote, stroncare sul nascere, sbarrare la strada, mandare a monte, silurare
  pt: cortar o mal pela raiz, pôr entraves, travar o passo, barrar o caminho, deitar por terra
stop 2
  en: put the brakes on, pull the plug, grind to a halt, ground to a halt, stop dead, cut short, knock on the head, quit cold turkey, hang up _ boots
  fr: mettre le holà, mettre le frein, coup d'arrêt, stopper net, tirer le frein
  es: poner coto, poner fin, cortar en seco, echar el freno, parar los pies, pararse en seco
  de: einhalt gebieten, riegel, den hahn zudrehen, halt machen, schlussstrich, ein ende setzen
  it: mettere un freno, porre un freno, dare un taglio, darci un taglio, stoppare, bloccarsi
  pt: pôr cobro, pôr travão, dar um basta, cortar pela raiz, pôr fim, estancar
end 1
  en: bring down the curtain, curtain falls, end of the line, end of an era, final nail, nail in the coffin, swansong, swan song, death knell, game over, over and done
  fr: tourner la page, fin de parcours, chant du cygne, sonner le glas, tomber de rideau, tirer le rideau, le clap de fin, dernier clou
  es: canto del cisne, punto final, punto y final, cerrar el capítulo, toque de difuntos, bajar el telón, fin de una era
  de: schlusspunkt, schlussstrich, der letzte vorhang, schwanengesang, todesstoß, sargnagel, ende der fahnenstange, aus und vorbei
  it: canto del cigno, calare il sipario, punto finale, fine corsa, capolinea, chiudere il capitolo, titoli di coda
  pt: canto do cisne, ponto final, fim de linha, fim da linha, cair o pano, fechar o capítulo, acabou-se
complete 2
  en: put the finishing touches, finishing touches, home stretch, bring to completion, over the line, tie up loose ends
  fr: mettre la dernière main, dernière ligne droite, boucler, bouclé, mettre un point final
  es: dar los últimos retoques, recta final, rematar, dar por terminado, ultimar, broche de oro
  de: letzten schliff, auf der zielgeraden, zielgerade, unter dach und fach
  it: dare gli ultimi ritocchi, ultimi ritocchi, dirittura d'arrivo, mettere il punto
  pt: dar os últimos retoques, reta final, ultimar, arrematar, pôr um ponto final
destroy 3
  en: go up in smoke, blow to smithereens, lay waste, reduce to rubble, rubble, reduced to ashes, trash, smash to pieces
  fr: réduire en cendres, réduit en cendres, réduire à néant, mettre en pièces, partir en fumée, pulvériser
  es: hacer trizas, hacer añicos, añicos, reducir a cenizas, reducir a escombros, pulverizar, cargarse
  de: in schutt und asche, schutt und asche, kurz und klein, dem erdboden gleich, zunichte, zunichtegemacht, zertrümmern
  it: ridurre in cenere, fare a pezzi, mandare in fumo, polverizzare, ridurre in macerie, macerie
  pt: reduzir a cinzas, reduzir a pó, fazer em pedaços, escombros, pulverizar, estilhaçar
damage 2
  en: deal a blow, dealt a blow, black eye, leave a mark, take a hit, took a hit, drag through the mud, dented, hurt
  fr: porter un coup, porté un coup, jeter le discrédit, écorner, écorné, laisser des traces, mettre à mal
  es: hacer mella, pasar factura, asestar un golpe, poner en entredicho, mancillar, hacer daño
  de: in mitleidenschaft, abbruch tun, leidet unter, schlag versetzt, ankratzen, angekratzt, imageschaden
  it: dare un colpo, inferto un colpo, macchiare, infangare, lasciare il segno, mettere a rischio
  pt: dar um golpe, arranhar, arranhou, manchar a imagem, deixar marcas, abalar
harm 3
  en: do a disservice, take its toll, wreak havoc, wreaked havoc
  fr: faire du tort, causer du tort, faire des ravages, ravages
  es: hacer mella, hacer estragos, estragos
  de: unheil anrichten, schaden anrichten, zu schaden, zu lasten
  it: fare danni, arrecare danno, fare strage
  pt: causar estragos, estragos, fazer mal
break 2
  en: fall to pieces, give way, gave way, bust up, in tatters, in pieces
  fr: voler en éclats, volé en éclats, en miettes, se briser
  es: hacerse añicos, saltar por los aires, venirse abajo, =partirse
  de: in die brüche, in scherben, entzwei, zu bruch
  it: andare in frantumi, in frantumi, andare in pezzi, saltare in aria
  pt: fazer-se em pedaços, ir pelos ares, em pedaços, partir-se em
increase 1
  en: go through the roof, through the roof, sky-high, mushroom, mushroomed, snowball, rocket, rocketed, balloon, ballooned, crank up, jack up, jacked up, bump up, beef up, shoot up, shot up, creep up, edge up
  fr: partir en flèche, monter en flèche, en flèche, crever le plafond, exploser, s'envoler, envolée, gonfler, prendre de l'ampleur, décupler
  es: por las nubes, estar por las nubes, ponerse por las nubes, como la espuma, multiplicarse, se multiplicó, inflar, engordar, ir en aumento, escalada de
  de: in die höhe schießen, in die höhe, durch die decke, explodieren, explodiert, aufblähen, in die höhe getrieben, sprunghaft, hochtreiben, emporschnellen, klettern auf, anschwellen
  it: alle stelle, andare alle stelle, schizzare, schizzato, impennarsi, lievitare, lievitato, gonfiarsi, esplodere, moltiplicarsi, a dismisura
  pt: nas alturas, ir às nuvens, multiplicar-se, multiplicou, inflar, engordar, disparada, escalada de, explodir, em flecha
decrease 2
  en: go through the floor, nose-dive, nosedived, bottom out, fall off a cliff, dry up, dried up, wither, tail off, taper, thin out, shrinkage, peter out
  fr: fondre comme neige, comme neige au soleil, piquer du nez, en chute libre, chute libre, s'étioler, se tarir, se réduire comme peau de chagrin, peau de chagrin, dégonfler
  es: en picado, caer en picado, en caída libre, caída libre, irse a pique, menguar, encoger, tocar fondo, por los suelos, a la baja
  de: in den keller, im keller, im sturzflug, im freien fall, freien fall, schwinden, geschwunden, dahinschmelzen, auf talfahrt, talfahrt, wegbrechen, versiegen
  it: a picco, colare a picco, in caduta libera, caduta libera, in picchiata, toccare il fondo, assottigliarsi, ridursi al lumicino, sgonfiarsi
  pt: em queda livre, queda livre, a pique, minguar, encolheu, bater no fundo, definhar, ir ao fundo, em baixa
reduce 2
  en: tighten _ belt, belt-tightening, whittle down, whittled down, slash, chip away, water down, rein in
  fr: serrer la ceinture, se serrer la ceinture, ceinture, dégraisser, comprimer, raboter
  es: apretarse el cinturón, apretar el cinturón, recortar, meter la tijera, bajar el pistón, adelgazar
  de: den gürtel enger, gürtel enger, zurückfahren, zurückgefahren, herunterfahren, heruntergefahren, eindampfen, zurückschrauben, eindämmen, abspecken
  it: tirare la cinghia, stringere la cinghia, sforbiciare, tagliare, snellire, contenere i costi
  pt: apertar o cinto, cortar, diminuir o ritmo, =podar, emagrecer
cut 2
  en: take the knife, take an axe to, wield the axe, whittle, cost-cutting, hatchet
  fr: couper dans le vif, coup de rabot, raboter, dégraisser, coupes claires, à la hache
  es: meter la tijera, tijera, hachazo, motosierra, tajar
  de: den rotstift, rotstift angesetzt, sparstift, kahlschlag, zusammenstreichen, zusammengestrichen
  it: colpo di forbice, scure, mannaia, sforbiciare, cesoia
  pt: passar a tesoura, motosserra, machadada
expand 2
  en: spread _ wings, branching out, set up shop in, gain a foothold, foothold, on the march
  fr: gagner du terrain, prendre de l'ampleur, déployer ses ailes, tache d'huile, essaimer
  es: ganar terreno, abrirse a, extender sus alas, expandirse, desplegar
  de: auf dem vormarsch, vormarsch, boden gewinnen, fuß fassen, sich breitmachen, flügel ausbreiten
  it: prendere piede, guadagnare terreno, allargarsi, a macchia d'olio
  pt: ganhar terreno, alastrar, alargar-se, abrir asas, ganhar espaço
spread 3
  en: like wildfire, go around, make the rounds, bleed into
  fr: comme une traînée de poudre, traînée de poudre, faire tache d'huile, tache d'huile, gagner du terrain
  es: como la pólvora, reguero de pólvora, correr como, mancha de aceite
  de: wie ein lauffeuer, lauffeuer, flächenbrand, die runde machen, macht die runde
  it: a macchia d'olio, macchia d'olio, dilagare, dilaga, fare il giro
  pt: como rastilho de pólvora, rastilho, mancha de óleo, correr mundo, alastrar-se
restrict 3
  en: clip the wings, tie the hands, tied the hands, crack the whip, tighten the reins, noose, stranglehold, cramp
  fr: couper les ailes, lier les mains, resserrer l'étau, bride, mettre des garde-fous
  es: cortar las alas, atar de manos, atar las manos, atar en corto, apretar las clavijas, poner coto
  de: flügel stutzen, an die kurze leine, kurze leine, hände gebunden, die zügel, zügel anziehen, gängeln
  it: tarpare le ali, legare le mani, mettere paletti, paletti, tirare le redini, mettere il bavaglio
  pt: cortar as asas, atar as mãos, mãos atadas, rédea curta, pôr freio
limit 2
  en: draw the line, drew the line, red line, put a cap on, cap on, keep a lid on, guardrails
  fr: ligne rouge, mettre le holà, fixer des bornes, garde-fou, garde-fous
  es: poner coto, línea roja, líneas rojas, poner límites, poner freno
  de: rote linie, grenzen setzen, schranken, in die schranken, leitplanken
  it: linea rossa, mettere paletti, porre un limite, mettere un tetto
  pt: linha vermelha, linhas vermelhas, pôr limites, pôr freio, impor limites
ban 2
  en: ruled out, give the red card, red card, blackball, crack down on
  fr: carton rouge, mettre à l'index, mise à l'index, frapper d'interdiction, couperet
  es: tarjeta roja, ilegalizar, cerrar la puerta, dejar fuera de la ley
  de: rote karte, riegel, aus dem verkehr ziehen, aus dem verkehr gezogen, auf den index
  it: cartellino rosso, mettere al bando, messo al bando, mettere fuori legge
  pt: cartão vermelho, pôr fora da lei, vetado, banimento
exclude 3
  en: leave out in the cold, out in the cold, freeze out, frozen out, cold-shoulder, show the door, sideline, sidelined, boot out, turf out, blacklist
  fr: mettre sur la touche, mis sur la touche, laisser sur le carreau, mettre au ban, montrer la porte, tenir à l'écart
  es: dejar en la cuneta, dejar al margen, al margen, hacer el vacío, mostrar la puerta, en fuera de juego, dejar de lado
  de: außen vor, außen vor lassen, aufs abstellgleis, abstellgleis, vor die tür gesetzt, rausschmeißen, rausgeschmissen, kaltstellen, kaltgestellt, rauswurf
  it: lasciare fuori, tagliare fuori, tagliato fuori, mettere alla porta, fare fuori, mettere in disparte
  pt: pôr de lado, deixar à margem, à margem, pôr na rua, chutar para fora, escantear, escanteado
remove 3
  en: airbrush out, strip away, clear out, cleared out, chuck out, oust, root out, wipe off
  fr: faire table rase, table rase, faire place nette, évacuer, faire le ménage, extirper
  es: hacer tabla rasa, tabla rasa, quitar de en medio, sacar de circulación, desterrar
  de: aus dem weg räumen, aus dem verkehr, kehraus, tabula rasa, abbauen, abmontieren, aussortieren, aussortiert
  it: fare piazza pulita, piazza pulita, fare tabula rasa, levare di mezzo, estirpare
  pt: fazer tábua rasa, tábua rasa, tirar de circulação, tirar de cena, extirpar
delete 3
  en: nuke, airbrush, hit delete, strike from the record
  fr: passer à la trappe, faire table rase, supprimer
  es: hacer desaparecer, borrón
  de: verschwinden lassen, ausradieren, ausradiert
  it: fare sparire, far sparire, cancellare con un colpo
  pt: fazer desaparecer, dar sumiço, sumir com
withdraw 3
  en: bail out of, pull the plug, turn _ back on, beat a retreat, pull up stakes, bow out, back away, jump ship, jumped ship
  fr: plier bagage, jeter l'éponge, battre en retraite, tirer sa révérence, quitter le navire
  es: hacer las maletas, batirse en retirada, dar un paso atrás, tirar la toalla, echarse atrás, bajarse del carro
  de: rückzieher, zieht sich zurück, ausgestiegen, segel streichen, zelte abbrechen, sinkende schiff
  it: battere in ritirata, fare le valigie, gettare la spugna, sfilarsi, passo indietro
  pt: bater em retirada, fazer as malas, tirar o time de campo, dar um passo atrás, jogar a toalha, roer a corda
resign 2
  en: fall on _ sword, fell on _ sword, call it a day, hand in the keys, give up the reins, throw in the towel, pass the baton
  fr: rendu son tablier, tirer sa révérence, passer la main
  es: tirar la toalla, dar un portazo, arrojar la toalla, dar un paso al lado, dar un paso atrás, hacerse a un lado
  de: den hut nehmen, hut genommen, hingeschmissen, handtuch geworfen, seinen hut, das handtuch
  it: gettare la spugna, sbattere la porta, lasciare la poltrona, fare un passo indietro, passare la mano
  pt: bater com a porta, jogar a toalha, pendurar as chuteiras, entregar o cargo, passar o bastão
dismiss 3
  en: give _ marching orders, marching orders, show _ the exit, heads roll, heads will roll, get the chop, given the chop, get the axe, kick out, turf out, hand _ cards
  fr: faire tomber des têtes, virer, viré, débarqué, remercier, remercié
  es: poner de patitas en la calle, de patitas en la calle, rodar cabezas, echar a la calle, cortar cabezas, dar la patada, fulminar, fulminado
  de: vor die tür, köpfe rollen, stuhl vor die tür, schassen, laufpass
  it: mettere alla porta, dare il benservito, benservito, fare fuori, far saltare teste
  pt: pôr na rua, posto na rua, mandou embora, rolar cabeças, cabeças rolaram, dar o bilhete azul, correr com, despachar, degola
layoff 3
  en: swing the axe, get the boot, bloodbath, jobs bloodbath, cull
  fr: charrette, saignée, coupes dans les effectifs
  es: sangría, poner en la calle
  de: abbau von stellen, auf die straße gesetzt
  it: lasciare a casa, lasciati a casa, mandare a casa, sforbiciata
  pt: mandar para casa, mandar embora, facão, passaralho, enxugar o quadro
hire 2
  en: take on, took on, sign up, snap up
  fr: débauché, prendre à bord, étoffer
  es: fichó, incorporar a
  de: ins boot holen, ins boot geholt, an bord geholt
  it: imbarcare, ingaggiato, prendere a bordo
  pt: trazer a bordo, recrutou, ir buscar
escape 3
  en: make a run for it, give _ the slip, fly the coop, flown the coop, close shave, narrow escape, near miss, dodge a bullet, take to _ heels, do a runner
  fr: prendre ses jambes à son cou, prendre la poudre d'escampette, se faire la malle, filer à l'anglaise, l'échapper belle, échappé belle, s'éclipser
  es: poner pies en polvorosa, poner tierra de por medio, salir por piernas, darse el piro, escurrirse, salvarse por los pelos
  de: aus dem staub, aus dem staub gemacht, durch die lappen, davonkommen, davongekommen, türmen, getürmt, über alle berge, haarscharf entkommen
  it: darsela a gambe, tagliare la corda, prendere il volo, farla franca, scampare, scampata, svignarsela
  pt: dar no pé, dar às de vila, pôr-se a andar, escapar por um triz, por um triz, dar o fora, safar-se
fear 2
  en: cold sweat, send shivers, bogeyman, nightmare, nightmarish, spook, spooked, spine-chilling
  fr: faire froid dans le dos, froid dans le dos, sueurs froides, cauchemar, avoir la trouille, épouvantail, hantise
  es: poner los pelos de punta, pelos de punta, helar la sangre, sudores fríos, pesadilla, temor, =temer, =teme, =temía, =temían, =temió, =temiendo, asustar
  de: gänsehaut, albtraum, alptraum, alpträume, angstschweiß, bange, schreckgespenst, schreck
  it: far venire i brividi, brividi, incubo, fare paura, temere, teme, spauracchio, spaventare
  pt: dar calafrios, calafrios, pesadelo, medo, medos, =temer, =teme, =temem, =temia, =temiam, temor, assustar, suar frio
worry 2
  en: keep _ up at night, lose sleep, bite _ nails, red flag, red flags, raise alarm, raise concerns, raised concerns
  fr: donner des sueurs froides, se faire du souci, casse-tête, faire tiquer, se ronger les sangs, mauvais sang
  es: quitar el sueño, dar dolores de cabeza, dolor de cabeza, inquietar, preocupar, preocupa, preocupación, desvelo
  de: schlaflose nächte, bauchschmerzen, kopfzerbrechen, sorgenfalten, sorgenkind, bauchweh, stirn
  it: togliere il sonno, far perdere il sonno, grattacapi, preoccupare, preoccupa, preoccupazione, mal di testa
  pt: tirar o sono, dor de cabeça, preocupar, preocupa, preocupação, roer as unhas, quebra-cabeças
hope 2
  en: light at the end, ray of hope, pin hopes, pinned hopes, glimmer
  fr: lueur d'espoir, bout du tunnel, croiser les doigts, toucher du bois
  es: luz al final del túnel, rayo de esperanza, cruzar los dedos, atisbo de esperanza
  de: lichtblick, licht am ende des tunnels, hoffnungsschimmer, daumen drücken, strohhalm
  it: luce in fondo al tunnel, barlume di speranza, incrociare le dita, spiraglio
  pt: luz no fim do túnel, luz ao fundo do túnel, cruzar os dedos, réstia de esperança
disappoint 3
  en: leave a bad taste, bad taste in the mouth, damp squib, anticlimax, fall short of expectations, dash hopes, dashed hopes
  fr: rester sur sa faim, laisser sur sa faim, doucher, douche froide, pétard mouillé, laisser un goût amer, goût amer
  es: dejar mal sabor, sabor amargo, jarro de agua fría, aguar la fiesta, defraudar, defraudó, decepcionar, quedarse con las ganas
  de: bitterer beigeschmack, fader beigeschmack, kalte dusche, hinter den erwartungen, lange gesichter, ernüchterung
  it: lasciare l'amaro in bocca, amaro in bocca, doccia fredda, deludere, deluso, delusione, restare a bocca asciutta
  pt: deixar a desejar, balde de água fria, sabor amargo, decepcionar, decepção, desilusão, defraudar
frustration 3
  en: bang _ head against, tear _ hair out, at the end of _ tether, last nerve
  fr: s'arracher les cheveux, être à bout, en avoir assez, ras le bol
  es: tirarse de los pelos, estar hasta las narices, colmo
  de: haare raufen, schnauze voll, nase voll, nerven liegen blank
  it: avere le tasche piene, strapparsi i capelli, esasperato, averne abbastanza
  pt: farto, estar farto, arrancar os cabelos, saturado, perder a paciência
embarrass 3
  en: egg on _ face, lose face, lost face, put on the spot, red faces, leave red-faced, cringeworthy
  fr: perdre la face, perdu la face, faire rougir, mettre mal à l'aise, se ridiculiser, dans ses petits souliers
  es: sacar los colores, poner en un brete, quedar en ridículo, dejar en mal lugar, sonrojar, sonrojo, bochorno
  de: gesicht verlieren, gesichtsverlust, in erklärungsnot, erklärungsnot, in die bredouille, fremdschämen, schamesröte
  it: perdere la faccia, persa la faccia, mettere in imbarazzo, figuraccia, brutta figura, arrossire
  pt: perder a face, passar vergonha, vexame, saia justa, ficar mal na fotografia, constrangimento
shame 3
  en: walk of shame, hang _ head, name and shame, blot, stain on
  fr: marquer au fer rouge, mettre au pilori, tache sur
  es: sacar los colores, vergüenza, avergonzar, avergonzado, bochorno, mancha en
  de: schandfleck, armutszeugnis, an den pranger
  it: macchia su, vergogna, vergognarsi, onta, gogna
  pt: vergonha, envergonhar, envergonhado, mancha na, pelourinho
betray 4
  en: sell down the river, sold down the river, stab in the back, stabbed in the back, cross _ over, dob in, rat on, grass on, snitch
  fr: planter un couteau dans le dos, poignarder dans le dos, coup de poignard, tourner le dos, balancer, retourner sa veste
  es: puñalada por la espalda, puñalada trapera, vender a, dar la espalda, chivarse
  de: in den rücken gefallen, in den rücken fallen, dolchstoß, verpfeifen, verpfiffen, ans messer geliefert
  it: pugnalata alle spalle, pugnalare alle spalle, voltare le spalle, vendere, fare la spia
  pt: punhalada nas costas, facada nas costas, apunhalar, virar as costas, dedurar
trust 3
  en: take at face value, face value, take _ word for it, leap of faith, benefit of the doubt
  fr: sur parole, croire sur parole, les yeux fermés, acte de foi, donner du crédit
  es: a pies juntillas, fe ciega, a ciegas, fiarse, dar crédito, poner la mano en el fuego
  de: für bare münze, bare münze, blindes vertrauen, hand ins feuer, aufs wort
  it: mettere la mano sul fuoco, a occhi chiusi, prendere per oro colato, oro colato, dare credito
  pt: pôr as mãos no fogo, de olhos fechados, levar a sério, dar crédito, fiar-se
distrust 3
  en: smell a rat, raise suspicion, keep at arm's length, arm's length
  fr: regarder de travers, d'un mauvais œil, mauvais œil, voir d'un mauvais œil
  es: mala espina, dar mala espina, con recelo, recelo, no fiarse, ver con malos ojos
  de: argusaugen, braten riechen, auf abstand, schief angesehen, nicht über den weg
  it: guardare con sospetto, di malocchio, puzza di bruciato, non fidarsi, diffidare, diffidenza
  pt: pé atrás, com desconfiança, desconfiar, ver com maus olhos
suspect 3
  en: smell fishy, something fishy, whiff of, under a cloud, finger of suspicion
  fr: anguille sous roche, sentir le roussi, flairer, flairer un piège
  es: gato encerrado, oler mal, huele mal, tener la mosca, mosqueo
  de: lunte riechen, braten riechen, nicht mit rechten dingen, stinkt zum himmel, im verdacht
  it: gatta ci cova, puzza di bruciato, sentire odore, nel mirino
  pt: gato escondido, cheirar a esturro, cheirar mal, pulga atrás da orelha, na mira
conjecture 3
  en: rumour mill, rumor mill, guessing game, swirl, swirling
  fr: conjectures, suppositions, supputer, aller bon train, plans sur la comète
  es: cábalas, hacer cábalas, conjeturas, especular, especulación, rumorología
  de: spekulieren, spekuliert, spekulation, spekulationen, gerüchteküche, rätselraten
  it: congetture, illazione, illazioni, ipotizzare, speculazione, toto
  pt: conjecturas, especular, especulação, suposições, ilações
rumour 3
  en: rumour mill, rumor mill, mill churning, tittle-tattle, doing the rounds, little bird, through the grapevine
  fr: bruit de couloir, téléphone arabe, radio moquette
  es: rumorología, radio macuto, mentidero, mentideros, chismes, comidilla, se comenta
  de: gerüchteküche, brodelt, flurfunk, buschfunk, getuschel, die spatzen
  it: radio fante, chiacchiere, pettegolezzo, si vocifera
  pt: rádio-corredor, diz-que-diz, boato, boatos, fofoca, fofocas, mexericos
reportedly 2
  en: rumour has it, sources say, reports suggest, by all accounts
  fr: selon toute vraisemblance, à en croire
  es: según parece, por lo visto, según cuentan
  de: angeblich, soll sich
  it: stando a, secondo quanto riportato
  pt: segundo consta
allegedly 2
  en: so-called, would-be, self-styled
  fr: prétendu, prétendue
  es: supuesto
  de: angeblich, angebliche, vermeintlich, vermeintliche, mutmaßlich, sogenannt
  it: presumibilmente, sedicente, cosiddetto
  pt: alegado
scandal 3
  en: skeletons in the closet, skeleton in the cupboard, dirty laundry, can of worms, mud sticks, blows up, hot water
  fr: linge sale, laver son linge sale, faire scandale, cadavre dans le placard, éclabousser, affaire éclate, feuilleton
  es: trapos sucios, cadáver en el armario, salpicar, escandalazo, caso sonado
  de: leiche im keller, leichen im keller, schmutzige wäsche, dreck am stecken, sumpf
  it: scheletro nell'armadio, scheletri nell'armadio, panni sporchi, scandalo, bufera, polverone
  pt: roupa suja, esqueleto no armário, esqueletos no armário, mar de lama, escândalo, lavar roupa suja
controversy 3
  en: political football, hot potato, can of worms, ruffle feathers, stir, cause a stir, caused a stir, make waves, backlash, storm in a teacup
  fr: faire des vagues, faire jaser, jaser, défrayer la chronique, défraie la chronique, faire débat, faire polémique, remous, patate chaude, pavé dans la mare
  es: levantar polvareda, polvareda, levantar ampollas, dar que hablar, traer cola, patata caliente, estar en el ojo del huracán, ojo del huracán
  de: für wirbel, wirbel, für aufsehen, aufsehen, zündstoff, reizthema, wellen schlagen, hohe wellen, heißes eisen, für furore
  it: sollevare un polverone, polverone, nell'occhio del ciclone, occhio del ciclone, far discutere, fa discutere, bufera, patata bollente, fare rumore
  pt: dar o que falar, dar que falar, levantar poeira, no olho do furacão, olho do furacão, batata quente, celeuma, dar pano para mangas
crisis 2
  en: perfect storm, house on fire, rough patch, choppy waters, rock bottom, up the creek, eye of the storm
  fr: traversée du désert, dans la tourmente, zone de turbulences, gros temps, au bord du gouffre
  es: tormenta perfecta, horas bajas, en el ojo del huracán, contra las cuerdas, tocar fondo, aguas turbulentas
  de: in schieflage, schieflage, in der klemme, in turbulenzen, talsohle, schlingern, ins schlingern, vor dem aus
  it: nella tempesta, tempesta perfetta, nell'occhio del ciclone, in cattive acque, cattive acque, toccare il fondo
  pt: tempestade perfeita, olho do furacão, maus lençóis, em maus lençóis, águas turbulentas, fundo do poço
influence 3
  en: pull strings, pulled strings, hold sway, have _ ear, behind the throne, sway over, long arm of
  fr: avoir le bras long, bras long, tirer les ficelles, avoir l'oreille de, faire pencher la balance, éminence grise
  es: mover hilos, mover los hilos, tener mano, inclinar la balanza, eminencia gris, tocar teclas
  de: strippenzieher, strippen ziehen, graue eminenz, am langen arm, langen arm, den ausschlag, zünglein an der waage
  it: tirare i fili, eminenza grigia, fare pendere la bilancia, ago della bilancia, avere voce in capitolo, voce in capitolo
  pt: mexer os cordelinhos, puxar os cordões, mexer os pauzinhos, pesar na balança, eminência parda, fiel da balança
control 2
  en: rule the roost, in the driving seat, in the driver's seat, hold the reins, have a grip on, wear the trousers, under _ thumb, run the show, behind the wheel
  fr: tenir les rênes, tenir la barre, aux manettes, aux commandes, tient les rênes, à la baguette, mener la danse
  es: llevar las riendas, llevar la batuta, tener la sartén por el mango, cortar el bacalao, sartén por el mango, a los mandos, al timón
  de: zügel in der hand, die zügel, am ruder, im griff, das sagen, das heft in der hand, fest im griff, am steuer, die fäden
  it: tenere le redini, avere il coltello dalla parte, al timone, ai comandi, dettare legge, fare il bello
  pt: ter as rédeas, tomar as rédeas, ao leme, dar as cartas, dá as cartas, ditar as regras, com a faca e o queijo
lead 1
  en: take the helm, at the helm, hold the reins, take the reins, in pole position, front-runner, frontrunner, head of the pack, trailblazer
  fr: tenir la barre, prendre les rênes, à la barre, mener la danse, aux manettes, chef d'orchestre
  es: llevar las riendas, tomar las riendas, al timón, llevar la voz cantante, voz cantante, a la cabeza
  de: das ruder, am ruder, an der spitze, die zügel, federführend, federführung, den ton angeben, vorneweg
  it: al timone, tenere le redini, prendere le redini, in testa, fare da capofila, capofila, in prima linea
  pt: ao leme, tomar as rédeas, assumir as rédeas, na dianteira, dar o tom, à cabeça
monitor 3
  en: watchful eye, keep close tabs, under the microscope, eagle eye
  fr: garder un œil, œil attentif, à la loupe, scruter à la loupe
  es: seguir de cerca, con lupa, no perder de vista, vigilar de cerca, ojo avizor
  de: ein auge auf, argusaugen, mit argusaugen, unter die lupe, auf die finger schauen
  it: tenere sotto controllo, sotto la lente, occhi puntati, con la lente
  pt: de olho, com lupa, seguir de perto, debaixo de olho, não perder de vista
investigation 2
  en: get to the bottom, leave no stone unturned, under the microscope, fishing expedition, witch-hunt, witch hunt
  fr: passer au peigne fin, à la loupe, tirer l'affaire au clair, faire la lumière, chasse aux sorcières
  es: llegar al fondo, bajo la lupa, tirar del hilo, arrojar luz, caza de brujas, pesquisas
  de: unter die lupe, auf den grund, auf herz und nieren, licht ins dunkel, hexenjagd, auf den zahn fühlen
  it: sotto la lente, fare luce, vederci chiaro, andare a fondo, caccia alle streghe, scavare
  pt: ir ao fundo, sob a lupa, passar a pente fino, lançar luz, caça às bruxas, devassa
look-for 2
  en: leave no stone unturned, on the hunt, on the prowl, on the lookout, scour, scoured, needle in a haystack
  fr: être en quête, à l'affût, aiguille dans une botte, remuer ciel et terre, passer au peigne fin
  es: remover cielo y tierra, aguja en un pajar, andar a la caza, a la caza de, en pos de, rastrear
  de: stecknadel im heuhaufen, auf der jagd, auf der pirsch, alle hebel in bewegung, ausschau, händeringend, gefahndet
  it: ago nel pagliaio, smuovere mari e monti, a caccia di, in cerca di, alla ricerca
  pt: agulha no palheiro, mover céus e terra, à caça de, à procura
try 1
  en: give it a go, give it a shot, take a shot at, have a crack, have a stab, throw everything at, pull out all the stops, move heaven and earth, last-ditch
  fr: remuer ciel et terre, tenter le coup, tenter sa chance, faire des pieds et des mains, se démener, baroud d'honneur
  es: probar suerte, hacer lo imposible, dejarse la piel, remover cielo y tierra, echar el resto, intentar, intenta, intentó
  de: alle hebel, alle register, händeringend, auf teufel komm raus, sich ins zeug, ausprobiert, letzter versuch
  it: provarci, tentare il tutto per tutto, fare di tutto, smuovere mari, farsi in quattro
  pt: tentar a sorte, fazer o impossível, mover céus e terra, dar o litro, última cartada, tentar de tudo
intend 2
  en: set _ sights on, have _ eye on, bent on, hell-bent, be out to
  fr: avoir dans le viseur, avoir en ligne de mire, ligne de mire, bien décidé à
  es: tener en la mira, poner la mira, empeñado en, tener pensado, pretender, pretende
  de: im visier, im schilde, fest entschlossen, darauf aus, im sinn
  it: mettere nel mirino, intenzionato a, deciso a, avere in animo, puntare a
  pt: de olho em, na mira, decidido a, ter em mente, tencionar, pretender, pretende
plan 1
  en: have up _ sleeve, hatch, hatched a plan, on the cards, lay the groundwork, in the offing, cook up
  fr: dans les tuyaux, sur les rails, tirer des plans, ourdir
  es: tener en cartera, en cartera, bajo la manga, sobre la mesa, hoja de ruta, urdir
  de: in der schublade, in der pipeline, im ärmel, auf dem reißbrett, aushecken, schmieden, geschmiedet, in petto
  it: in cantiere, in serbo, in programma, asso nella manica, tramare, ordire
  pt: na manga, carta na manga, na calha, na forja, no papel, arquitetar, tramar
prepare 2
  en: roll up _ sleeves, batten down the hatches, pave the way, gear up for, get _ ducks in a row, lay the foundations
  fr: retrousser ses manches, se retrousser les manches, poser les jalons, jeter les bases, sur le pied de guerre
  es: arremangarse, sentar las bases, sentar las bases para, allanar el camino, preparar el terreno
  de: die ärmel hochkrempeln, ärmel hochkrempeln, den boden bereiten, in den startlöchern, weichen stellen, weichen gestellt, grundstein
  it: rimboccarsi le maniche, gettare le basi, spianare la strada, preparare il terreno, scaldare i motori
  pt: arregaçar as mangas, lançar as bases, preparar o terreno, abrir caminho, aquecer os motores
decide 2
  en: bite the bullet, come down in favour, call the shots, cross the rubicon, die is cast, make the call, made the call
  fr: trancher, tranche en, sauter le pas, franchir le pas, franchi le pas, franchir le rubicon, les dés sont jetés
  es: dar el paso, dio el paso, cortar por lo sano, la suerte está echada, cruzar el rubicón, decantarse
  de: nägel mit köpfen, würfel sind gefallen, schlussstrich, sich durchringen, durchgerungen, den schritt
  it: rompere gli indugi, dado è tratto, fare il grande passo, sciogliere la riserva, varcare il rubicone
  pt: bater o martelo, dar o passo, cartada, a sorte está lançada, pôr os pontos nos is
change 1
  en: turn over a new leaf, turn on its head, turned on its head, upend, upended, shake up, shake things up, rewrite the rules, tear up the rulebook, shift gears, chop and change
  fr: changer la donne, changé la donne, rebattre les cartes, rebat les cartes, mettre sens dessus dessous, changer son fusil, faire bouger les lignes, chambouler, tourner la page
  es: dar un vuelco, dar la vuelta, cambiar las reglas, poner patas arriba, patas arriba, pasar página, golpe de timón, sacudir
  de: auf den kopf stellen, auf den kopf gestellt, umkrempeln, umgekrempelt, karten neu gemischt, neu mischen, über den haufen, wandlung, kurswechsel, umbruch
  it: cambiare le carte in tavola, rimescolare le carte, stravolgere, voltare pagina, cambiare rotta, rivoluzionare, mettere sottosopra
  pt: mudar as regras do jogo, virar do avesso, virar a página, baralhar as cartas, sacudir, pôr de pernas para o ar, mudar de rumo
adjust 3
  en: fall into line, move with the times, bend to, recalibrate, retool
  fr: se mettre au diapason, au diapason, rectifier le tir, s'accommoder, se faire à
  es: ponerse al día, amoldarse, acomodar, acoplarse, sobre la marcha
  de: mit der zeit gehen, sich einstellen auf, stellschraube, stellschrauben, nachsteuern, sich arrangieren
  it: correggere il tiro, mettersi al passo, al passo coi tempi, calibrare, assestare
  pt: acertar o passo, acertar os ponteiros, amoldar, afinar, calibrar
resume 3
  en: pick up where, get back on track, back in business, dust off, dusted off, pick up the threads
  fr: remettre sur les rails, remettre en selle, repartir de plus belle, reprendre le flambeau, se remettre en marche
  es: volver a las andadas, retomar el hilo, volver a la carga, reemprender, desempolvar
  de: wieder in gang, anknüpfen, aus der versenkung, wieder hochfahren, wieder anlaufen
  it: rimettersi in moto, riprendere il filo, tornare alla carica, rispolverare, rimettere in pista
  pt: voltar à carga, retomar o fio, recomeço, pôr de novo, desenterrar
restore 3
  en: breathe new life, new lease of life, new lease on life, bring back from the dead, dust off, resurrect, resurrected
  fr: redonner vie, remettre en selle, remettre sur pied, ressusciter, donner une seconde vie, seconde vie
  es: devolver a la vida, resucitar, dar nueva vida, segunda vida, levantar de nuevo, poner en pie
  de: neues leben, wieder auf die beine, auf die beine, wiederauferstehen, aus der versenkung, zu neuem leben
  it: rimettere in piedi, ridare vita, far risorgere, risuscitare, nuova vita, seconda vita
  pt: dar nova vida, ressuscitar, reerguer, pôr de pé, segunda vida
recover 2
  en: get back on _ feet, back on _ feet, on the mend, out of the woods, rise from the ashes, comeback, make a comeback, lick _ wounds, bouncing back
  fr: remonter en selle, sortir la tête de l'eau, reprendre du poil de la bête, se remettre, renaître de ses cendres, se refaire une santé, sortir du tunnel
  es: levantar cabeza, salir a flote, resurgir de sus cenizas, resurgir, ponerse en pie, remontar el vuelo, =remontada
  de: auf die beine kommen, wieder auf die beine, über den berg, wie phönix, aufrappeln, aufgerappelt, berappeln, comeback, aufwind
  it: rimettersi in piedi, rialzarsi, rialzare la testa, risorgere dalle ceneri, tirarsi su, risollevarsi, uscire dal tunnel
  pt: dar a volta por cima, levantar a cabeça, renascer das cinzas, reerguer-se, voltar à tona, recompor-se
survive 3
  en: keep _ head above water, live to tell, ride out, rode out, cling on, hang on by, make it through
  fr: garder la tête hors de l'eau, passer le cap, tenir le coup, tirer son épingle, s'en sortir, en réchapper
  es: salir adelante, capear el temporal, mantener a flote, salvar el pellejo, aguantar el tirón
  de: über wasser, sich über wasser halten, über die runden, davonkommen, mit dem leben, heil überstanden
  it: cavarsela, scamparla, restare a galla, tenere botta, uscirne vivo
  pt: safar-se, manter-se à tona, aguentar o tranco, escapar com vida, salvar a pele
win 1
  en: sweep the board, clean sweep, romp home, walk away with, carry the day, carried the day, have the last laugh, bagged, clinch, clinched, scoop, scooped, wipe the floor, trounce, trounced, thrash
  fr: rafler, raflé, rafle la mise, haut la main, l'emporter haut la main, damer le pion, coiffer au poteau, décrocher, décroché, empocher, écraser l'adversaire
  es: arrasar, alzarse con, se alzó con, llevarse el gato al agua, gato al agua, llevarse la palma, salir airoso, imponerse a, por goleada, apabullar
  de: die nase vorn, nase vorn, das rennen machen, rennen gemacht, abräumen, abgeräumt, haushoch, den sieg davongetragen, einheimsen, triumphzug
  it: sbaragliare, avere la meglio, stravincere, a mani basse, spuntarla, fare man bassa, portare a casa, fare il pieno
  pt: levar a melhor, levar a taça, arrebatar, arrebatou, =papar, de goleada, sair por cima, embolsar, faturar
lose 2
  en: go down in flames, bite the dust, get thrashed, beaten hands down, throw away, come off worse, came off worse, draw the short straw
  fr: mordre la poussière, s'incliner, s'incline, s'est incliné, prendre une raclée, tirer la courte paille, boire la tasse
  es: morder el polvo, salir mal parado, sucumbir, caer derrotado, llevarse un varapalo, paliza
  de: den kürzeren gezogen, den kürzeren ziehen, das nachsehen, das nachsehen haben, schlappe, abgewatscht, baden gehen
  it: avere la peggio, mordere la polvere, uscire sconfitto, restare a mani vuote, batosta
  pt: levar a pior, sair derrotado, morder o pó, levar uma surra, ficar a ver navios
compete 2
  en: neck and neck, dog-eat-dog, rat race, jockey for, jostle, give _ a run for, arms race, go toe to toe
  fr: se tirer la bourre, course à l'échalote, coude à coude, jouer des coudes, se disputer
  es: codo a codo, pisar los talones, plantar cara, pugnar, pugna, disputarse
  de: kopf-an-kopf-rennen, kopf an kopf, wettlauf, ellbogen, buhlen
  it: testa a testa, sgomitare, gomito a gomito, contendersi, corsa a, darsi battaglia
  pt: ombro a ombro, taco a taco, pisar nos calcanhares, disputar, corrida a
cooperate 2
  en: play ball, pull together, in the same boat, hand in glove, scratch _ back, sing from the same
  fr: faire équipe, dans le même bateau, travailler de concert, se serrer les coudes
  es: arrimar el hombro, remar en la misma dirección, ir de la mano, de la mano, hacer piña, hacer equipo
  de: an einem strang, am gleichen strang, strang ziehen, gemeinsame sache, im selben boot, schulterschluss
  it: remare nella stessa direzione, fare squadra, nella stessa barca, andare a braccetto, di concerto
  pt: remar na mesma direção, no mesmo barco, de mãos dadas, dar as mãos, fazer equipe
collude 4
  en: in bed with, in cahoots with, hand in glove with, thick as thieves, old boys' club
  fr: être de mèche, comme larrons en foire, s'entendre en sous-main
  es: conchabarse, compinchados, estar en el ajo, confabularse
  de: stecken unter einer decke, mauscheln, mauschelei, klüngel
  it: essere in combutta, fare comunella, accordi sottobanco
  pt: em conivência, de mãos dadas com, compadrio
secret-deal 4
  en: hush-hush deal, cosy deal, horse-trading, stitch-up, smoke-filled room
  fr: arrangement en coulisses, petits arrangements, magouille, accord en sous-main, dessous de table
  es: chanchullo, pasteleo, apaño, componenda, acuerdo bajo cuerda, bajo mano
  de: mauschelei, gemauschel, hinterzimmer, unter der hand, kungelei
  it: inciucio
  pt: conchavo, acordo por baixo do pano, por baixo do pano, negociata, arranjinho
free-of-charge 3
  en: on the house, freebie, no strings attached, gratuitous
  fr: à l'œil, aux frais de la princesse, sans bourse délier, sans débourser
  es: por la cara, de gorra, sin soltar un euro
  de: für lau, umme, ohne einen cent, geschenkt, zum nulltarif, nulltarif
  it: a gratis, senza spendere, a ufo
  pt: de borla, na faixa, a custo zero, sem gastar
expensive 3
  en: cost an arm and a leg, arm and a leg, cost a fortune, cost a bomb, eye-watering, daylight robbery, break the bank, sky-high, pay through the nose, premium price
  fr: coûter les yeux de la tête, yeux de la tête, coûter un bras, coup de fusil, faramineux, astronomique, salé, salée
  es: costar un ojo de la cara, ojo de la cara, por las nubes, costar un riñón, un dineral, dineral, cara la, astronómico
  de: ein vermögen, sündhaft teuer, sündhaft, gesalzen, gesalzene, saftig, saftige, horrend, ins geld, teurer spaß
  it: costare un occhio della testa, occhio della testa, salato, salata, alle stelle, costare caro, una fortuna, da capogiro
  pt: custar os olhos da cara, olhos da cara, um dinheirão, salgado, salgada, pela hora da morte, uma fortuna, astronómico, astronômico
cheap 3
  en: dirt cheap, dirt-cheap, going for a song, for peanuts, peanuts, cheap as chips, shoestring, on a shoestring, no-frills, =cheaper, =cheapest
  fr: pour une bouchée de pain, bouchée de pain, à prix cassé, à prix cassés, pour trois fois rien, clopinettes, low cost, =abordable, =abordables
  es: tirado de precio, por cuatro duros, ganga, gangas, a precio de saldo, regalado, por dos duros
  de: für einen apfel und ein ei, apfel und ein ei, spottpreis, schleuderpreis, dumpingpreis, für peanuts, zum schnäppchenpreis, schnäppchenpreis
  it: per due soldi, per quattro soldi, stracciato, a prezzo stracciato, prezzi stracciati, un affare
  pt: a preço de banana, preço de banana, uma pechincha, pechincha, baratinho, ao preço da chuva, por uma bagatela
huge 2
  en: larger than life, gargantuan, titanic, mind-boggling, of epic proportions, humongous, bumper, monster, mega, king-size, jumbo, =monumental
  fr: titanesque, pharaonique, monstre, monstrueux, himalayen, mastodonte, démesuré, astronomique, abyssal, géant
  es: mastodóntico, faraónico, titánico, de aúpa, bestial, abismal
  de: riesige, mega, monströs, haushoch, gewaltige, immens, mammut*, ungeheuer, ungeheure
  it: mastodontico, faraonico, titanico, spropositato, abissale, mostruoso, immane
  pt: titânico, faraônico, monumental, abissal, monstruoso, astronômico, tamanho gigante
small 1
  en: drop in the ocean, pint-sized, on a small scale, small-scale, bitesize, micro
  fr: goutte d'eau, de poche, à petite échelle, mini, riquiqui
  es: de bolsillo, a pequeña escala, granito de arena
  de: im kleinen, im kleinformat, überschaubar, kleiner fisch
  it: su piccola scala, tascabile, di poco conto
  pt: em pequena escala, de bolso, pequenino
similar 2
  en: two peas in a pod, cut from the same cloth, in the same vein, mirror, mirrored, echoes of, bear a resemblance, lookalike, much like, akin to, carbon copy
  fr: comme deux gouttes d'eau, deux gouttes d'eau, du même acabit, du même tonneau, à l'image de, calqué sur, air de famille
  es: como dos gotas de agua, dos gotas de agua, cortado por el mismo patrón, =parecerse, se parece, al estilo de, =parecidos, =parecidas
  de: wie ein ei dem anderen, in dieselbe kerbe, wie aus einem guss, vom gleichen schlag, gleicht, erinnert an
  it: come due gocce d'acqua, due gocce d'acqua, della stessa pasta, somiglia, assomigliare, assomiglia, sulla falsariga
  pt: como duas gotas de água, farinha do mesmo saco, parecer-se, assemelhar-se, cara de um
different 2
  en: apples and oranges, chalk and cheese, poles apart, worlds apart, a far cry from, night and day, another kettle of fish, differs
  fr: le jour et la nuit, aux antipodes, rien à voir, à mille lieues, une autre paire de manches, trancher avec
  es: el día y la noche, nada que ver, harina de otro costal, a años luz, polos opuestos, distinto, distinta
  de: wie tag und nacht, tag und nacht, lichtjahre, äpfel mit birnen, zwei paar schuhe, himmelweit, im unterschied zu, im gegensatz zu
  it: il giorno e la notte, nulla a che vedere, niente a che vedere, anni luce, tutt'altra cosa, agli antipodi, diverso, diversa
  pt: água e vinho, da água para o vinho, nada a ver, anos-luz, dia e noite, outros quinhentos, diferente
early 2
  en: ahead of schedule, ahead of time, at the crack of dawn, early doors, bright and early, first light
  fr: en avance, de bonne heure, avant l'heure, aux aurores
  es: antes de tiempo, con antelación, de buena mañana, precoz, anticipado
  de: vor der zeit, in aller frühe, in aller herrgottsfrühe, zu früh
  it: in anticipo, prima del tempo, di buon'ora, anzitempo, anticipato
  pt: antes do tempo, com antecedência, cedo, antecipado, de madrugada
late 2
  en: at the eleventh hour, eleventh hour, last-minute, last minute, better late than never, behind schedule, in the nick of time, not before time
  fr: à la dernière minute, dernière minute, sur le tard, à la bourre
  es: a última hora, última hora, más vale tarde, a destiempo
  de: in letzter minute, auf den letzten drücker, fünf vor zwölf, kurz vor knapp, im verzug, auf den letzten metern
  it: all'ultimo minuto, ultimo minuto, in zona cesarini, all'ultimo momento
  pt: à última hora, em cima da hora, na última hora, no último minuto
temporary 3
  en: band-aid, sticking plaster, flash in the pan, stop-gap, ad interim, short-lived, for the moment, pro tem
  fr: feu de paille, rustine, à titre provisoire, bouche-trou, de fortune
  es: flor de un día, parche, de momento, de forma provisional
  de: strohfeuer, eintagsfliege, übergangslösung, übergangsweise, notlösung, provisorium, lückenbüßer, auf zeit
  it: fuoco di paglia, tappabuchi, provvisoria, passeggero, tampone
  pt: fogo de palha, provisória, tapa-buraco, passageiro, a prazo
permanent 3
  en: carved in stone, set in stone, here to stay, for keeps, till the end of time, cast in stone
  fr: gravé dans le marbre, gravée dans le marbre, pour de bon, à demeure, indélébile, =définitif, =définitive, =définitivement
  es: grabado en piedra, para siempre, de una vez por todas, ha venido para quedarse, indeleble
  de: in stein gemeißelt, gekommen um zu bleiben, unwiderruflich
  it: scolpito nella pietra, per sempre, indelebile, fisso
  pt: escrito na pedra, de uma vez por todas, para sempre, veio para ficar
by-accident 3
  en: fluke, by fluke, purely coincidental, coincidence, coincidental, serendipity, serendipitous, happenstance, pure chance, slip of the hand
  fr: coup du hasard, fruit du hasard, pur hasard, coïncidence, à son insu, sans faire exprès
  es: de rebote, de chiripa, por casualidad, por azar, casualidad, coincidencia, fortuito
  de: zufall, zufälle, ungewollt, ohne absicht, unbeabsichtigt, per zufall, glückstreffer, versehen
  it: senza volerlo, inavvertitamente, coincidenza, casuale, casualmente, fortuito, involontariamente
  pt: por descuido, coincidência, fortuito, inadvertidamente, involuntariamente, por lapso
deliberate 3
  en: with eyes wide open, in cold blood, knowingly, premeditated, calculated, =willful, =wilful, =willfully, =wilfully
  fr: en connaissance de cause, de propos délibéré, de sang-froid, prémédité
  es: aposta, a conciencia, premeditado, con alevosía
  de: mit voller absicht, sehenden auges, wissentlich, kaltblütig
  it: a ragion veduta, scientemente, premeditato, consapevolmente, a bella posta, doloso, deliberatamente
  pt: com conhecimento de causa, de caso pensado, =conscientemente, premeditado, adrede
automatic 3
  en: hands-free, on autopilot, autopilot, self-running, without human intervention, push-button, by machine
  fr: en pilotage automatique, pilotage automatique, sans intervention humaine
  es: en piloto automático, piloto automático, sin intervención humana
  de: auf autopilot, von selbst, selbstständig, vollautomatisch, per knopfdruck, auf knopfdruck, automatisierte, ohne menschliches zutun
  it: pilota automatico, senza intervento umano
  pt: em piloto automático, piloto automático, sem intervenção humana
manual 3
  en: by human hand, with pen and paper, the old-fashioned way, pen and paper
  fr: à l'ancienne, à la force du poignet, de leurs mains, papier et crayon
  es: a la antigua, con papel y lápiz, de forma manual
  de: mit stift und papier, in handarbeit
  it: alla vecchia maniera, carta e penna
  pt: à moda antiga, com papel e lápis, de forma manual
old 1
  en: long in the tooth, past its sell-by date, behind the times, out of the ark, stone age, creaking, dinosaur
  fr: d'un autre âge, du siècle dernier, dépassé, poussiéreux, vieillot, préhistorique, dinosaure
  es: del año de la pera, trasnochado, caduco, desfasado, de la prehistoria, rancio, dinosaurio
  de: in die jahre gekommen, in die jahre, aus der mottenkiste, von gestern, steinzeit, altbacken, angestaubt, dinosaurier
  it: d'altri tempi, =datato, antidiluviano, preistorico, dinosauro, stantio
  pt: do tempo da outra senhora, caduco, pré-histórico, dinossauro, bafiento
new 1
  en: hot off the press, hot off the presses, straight out of the box, brand-spanking, newfangled, fresh off
  fr: flambant neuve, tout nouveau, dernier cri, inédite, =neuve, =neuves, =neufs
  es: recién salido, recién salido del horno, de nuevo cuño, de estreno
  de: nagelneu, druckfrisch, frisch gebacken, neuartige, niegelnagelneu, taufrisch
  it: nuovo di zecca, fresco di stampa, appena sfornato
  pt: novinho em folha, acabado de sair, inédita, recém-saído
good 1
  en: top-notch, first-rate, second to none, out of this world, cream of the crop, five-star, world-class
  fr: de premier ordre, haut de gamme, au top, aux petits oignons, hors pair
  es: de primera, de diez, de categoría, de lujo, inmejorable, sobresaliente
  de: erstklassig, spitzenmäßig, vom feinsten, eins a, weltklasse, oberklasse
  it: di prim'ordine, coi fiocchi, con i fiocchi, di alto livello, ottimo, ottima
  pt: de primeira, de mão cheia, de alto nível, ótimo, ótima, de excelência
bad 2
  en: below par, leave much to be desired, leaves a lot to be desired, a disgrace, dog's breakfast, shoddy, crummy
  fr: laisser à désirer, laisse à désirer, de piètre qualité, piètre, pas terrible, médiocre, minable
  es: dejar que desear, deja mucho que desear, pésimo, nefasto, de mala muerte, chungo, mediocre
  de: zu wünschen übrig, lässt zu wünschen, unter aller sau, unterirdisch, mies, miese, grottenschlecht, jämmerlich
  it: lasciare a desiderare, lascia a desiderare, pessimo, pessima, scadente, mediocre, penoso
  pt: deixar a desejar, deixa a desejar, péssimo, péssima, nefasto, medíocre, sofrível
impossible 3
  en: fat chance, pigs might fly, mission impossible, not a snowball's chance, when hell freezes
  fr: mission impossible, la quadrature du cercle, quand les poules auront
  es: misión imposible, cuadratura del círculo, ni por asomo, cuando las ranas
  de: ding der unmöglichkeit, quadratur des kreises, aussichtslos, chancenlos
  it: missione impossibile, quadratura del cerchio, nemmeno a parlarne
  pt: missão impossível, quadratura do círculo, nem pensar, nem que a vaca
unlikely 3
  en: don't hold _ breath, slim chances, outside chance, far from certain, hard to believe
  fr: il y a peu de chances, peu de chances, tiré par les cheveux, peu crédible
  es: pocas posibilidades, inverosímil, cogido por los pelos
  de: kaum chancen, wohl kaum, schwer vorstellbar, an den haaren herbeigezogen
  it: poche possibilità, poco probabile, inverosimile, tirato per i capelli
  pt: poucas hipóteses, inverosímil
uncertain 3
  en: in limbo, up for grabs, in the balance, hang in the balance, hangs in the balance, touch and go, toss-up, on shaky ground, anyone's guess
  fr: dans les limbes, sur la corde raide, dans le flou, entre deux eaux, suspendu, au petit bonheur
  es: en vilo, en el limbo, pender de un hilo, quedar en el aire, al filo
  de: in der schwebe, in der luft, steht auf der kippe, auf wackligen beinen, hängt in der luft, in den sternen, steht in den sternen
  it: in bilico, in sospeso, nel limbo, appeso a un filo, col punto interrogativo, in forse
  pt: no limbo, em suspenso, no ar, por um fio, em aberto, na corda bamba
obvious 3
  en: plain as day, open and shut, staring in the face, writ large, no two ways about it
  fr: cousu de fil blanc, gros comme une maison, crève les yeux, clair comme de l'eau
  es: saltar a la vista, de cajón, más claro que el agua, de perogrullo
  de: auf der hand, liegt auf der hand, lag auf der hand, ins auge springen, sonnenklar, auf den ersten blick
  it: saltare agli occhi, sotto gli occhi, lapalissiano, palese
  pt: saltar à vista, na cara, mais claro que, gritante, patente
important 1
  en: linchpin, cornerstone, crux, heart of the matter, bread and butter, centrepiece, centerpiece, backbone, make or break, make-or-break
  fr: pierre angulaire, clé de voûte, fer de lance, nerf de la guerre, cheville ouvrière, pilier, pierre de touche
  es: piedra angular, quid de la cuestión, meollo, columna vertebral, pieza clave, pilar, buque insignia
  de: dreh- und angelpunkt, herzstück, eckpfeiler, rückgrat, kernstück, angelpunkt, aushängeschild, zünglein
  it: pietra angolare, perno, fulcro, fiore all'occhiello, pilastro, spina dorsale, nocciolo
  pt: pedra angular, cerne, espinha dorsal, peça-chave, pilar, carro-chefe, fulcro
minor 3
  en: small potatoes, small fry, drop in the ocean, peanuts, nothing to write home
  fr: broutille, broutilles, vétille, goutte d'eau, cacahuètes, sans importance, pas de quoi fouetter
  es: peccata minuta, nimiedad, minucia, minucias, calderilla, poca cosa, pelillos a la mar
  de: kleinigkeit, kleinigkeiten, peanuts, pillepalle, nebensache, lappalie, kinkerlitzchen, am rande
  it: quisquilia, quisquilie, bazzecola, inezia, bruscolini, di poco conto, bagatella
  pt: bagatela, ninharia, ninharias, minudência, =trocados, coisa pouca, coisa de somenos
reason 2
  en: driving force, what lies behind, at the root, root cause, rationale behind
  fr: à l'origine, raison d'être, fin mot, pourquoi du comment, tenants et aboutissants
  es: el porqué, razón de ser, quid, en la raíz, trasfondo
  de: hintergrund, hintergründe, wurzel, triebfeder
  it: il perché, ragion d'essere, alla radice, motivo, motivi
  pt: o porquê, razão de ser, na raiz, motivo, motivos, pano de fundo
cause 2
  en: usher in, sow the seeds, sowed the seeds, wreak, set the stage, pave the way for, set in train, spell trouble
  fr: semer, mettre le feu aux poudres, ouvrir la voie, donner lieu, être le moteur
  es: dar pie, dio pie, sembrar, sembró, abrir la puerta, abonar el terreno, desembocar
  de: den boden bereiten, nach sich ziehen, nährboden, ins rollen, stein ins rollen, lostreten
  it: dare adito, seminare, gettare le basi, spianare la strada, dare la stura, dare luogo
  pt: dar azo, dar margem, semear, abrir caminho, dar aso, desembocar
trigger 3
  en: light the fuse, lit the fuse, light the touchpaper, open the floodgates, opened the floodgates, flashpoint, catalyst, start the ball, kick off, usher in
  fr: mettre le feu aux poudres, feu aux poudres, étincelle, ouvrir les vannes, détonateur, catalyseur, jeter une allumette
  es: encender la mecha, prender la mecha, encendió la mecha, chispa, abrir la caja, catalizador, espoleta
  de: lunte, lunte gelegt, funke, stein ins rollen, ins rollen gebracht, zündfunke, lostreten, losgetreten, katalysator, schleusen öffnen
  it: accendere la miccia, miccia, scintilla, far esplodere, aprire le porte, detonatore, catalizzatore
  pt: acender o rastilho, rastilho, estopim, faísca, acender o pavio, abrir as portas, catalisador, detonador
result 2
  en: chickens come home, bear the fruits, spin-off, by-product, byproduct, comes down to, end product, net result, spillover
  fr: contrecoup, contrecoups, au bout du compte, dans le sillage, bilan, lendemains, sous-produit
  es: coletazo, coletazos, a la postre, al fin y al cabo, saldo, estela
  de: unterm strich, quittung, nachwehen, fazit, bilanz, die früchte
  it: strascichi, tirando le somme, alla resa dei conti, bilancio, frutto, scia
  pt: saldo, rescaldo, no fim das contas, rasto, fruto, no rescaldo
enable 3
  en: level the playing field, lay the ground, clear the way, cleared the way, give _ the tools, unlock the door
  fr: ouvrir les portes, ouvrir un boulevard, mettre le pied à l'étrier, lever les obstacles, donner la possibilité
  es: allanar el camino, abrir las puertas, despejar el camino, poner en bandeja, dar alas
  de: tür und tor öffnen, tür und tor, den weg frei, weg bereiten, weg freimachen, steigbügel
  it: spianare la strada, aprire le porte, sgombrare il campo, mettere in condizione, servire su un piatto
  pt: abrir as portas, abrir alas, desbravar o caminho, dar asas, de bandeja
achieve 2
  en: clock up, notch up, notched up, chalk up, chalked up, rack up, racked up, hit the target, reap, reaped
  fr: décrocher, cocher la case, engranger, engrangé, faire carton plein, toucher au but
  es: apuntarse un tanto, cosechar, cosechó, anotarse, meterse en el bolsillo, marcar un hito
  de: unter dach und fach, einfahren, eingefahren, ernten, geerntet, ins ziel, verbuchen, verbucht
  it: mettere a segno, messo a segno, portare a casa, incassare un successo, cogliere il traguardo
  pt: marcar um golo, colher, colheu, somar, lograr, logrou, averbar
exploit 3
  en: milked, play on, cash cow, ride roughshod, bleed dry, gravy train, free ride, piggyback
  fr: vache à lait, surfer sur, presser comme un citron, faire son beurre, tirer les marrons
  es: sacar tajada, hacer su agosto, hacer caja, vaca lechera, exprimir, a costa de
  de: melkkuh, goldesel, kapital schlagen, profit schlagen, schindluder, auf kosten, zunutze
  it: mungere, mucca da mungere, vacca da mungere, cavalcare, fare leva, approfittarsi
  pt: tirar partido, vaca leiteira, mamar, espremer, à custa de, tirar vantagem
benefit 2
  en: feather _ nest, line _ pockets, windfall, win-win, plus side, fringe benefit, reap the benefits, reaped the benefits
  fr: tirer les marrons du feu, gagnant-gagnant, y trouver son compte, se remplir les poches, tirer avantage, aubaine
  es: salir ganando, sacar tajada, hacer su agosto, llenarse los bolsillos, arrimar el ascua
  de: absahnen, abgesahnt, die taschen füllen, win-win, gewinnbringend, kapital daraus, trittbrett
  it: trarne vantaggio, tornaconto, fare comodo, riempirsi le tasche, guadagnarci
  pt: sair a ganhar, tirar proveito, encher os bolsos, puxar a brasa, levar vantagem
earn 1
  en: bring home the bacon, cash cow, line _ pockets, make a killing, made a killing, make a living, turn a profit, =netted, =pocketed, earned, earning, earns
  fr: engranger, se remplir les poches, gagner sa croûte, faire son beurre, toucher le pactole, pactole, =rapporter
  es: embolsarse, se embolsó, hacer su agosto, forrarse, ganarse la vida, hacer caja, ganan, ganaron, ganaba
  de: eingestrichen, scheffeln, gescheffelt, in die kasse, goldene nase
  it: guadagnarsi da vivere, fare cassa, riempirsi le tasche
  pt: ganhar a vida, encher os bolsos, fazer caixa
pay 2
  en: footed the bill, forked out, coughed up, chip in, splash out, dig deep
  fr: passer à la caisse, casquer, raquer, régler la note, payer rubis, sortir le chéquier
  es: rascarse el bolsillo, aflojar la pasta, soltar la pasta, pasar por caja, correr con los gastos
  de: zur kasse, in die tasche greifen, tief in die tasche, hinblättern, die zeche, löhnen, zeche, zahlen
  it: mettere mano al portafoglio, scucire, pagare il conto, tirare fuori, passare alla cassa
  pt: meter a mão no bolso, desembolsou, abrir os cordões à bolsa, arcar com os custos, pagar a conta, coçar o bolso
spend 2
  en: splashed out, splurged, burn through, burned through, blow money, throw money at, spending spree, money down the drain
  fr: jeter l'argent par les fenêtres, par les fenêtres, flamber, dilapider, dilapidé, mettre le prix, faire des folies
  es: tirar la casa por la ventana, despilfarrar, despilfarro, derroche, =fundirse, echar la casa
  de: auf den kopf hauen, verprasst, verpulvern, verpulvert, verbraten, klotzen, aus dem fenster
  it: spendere e spandere, scialacquare, sperpero, buttare soldi, fare spese pazze, bruciare
  pt: torrar, torrou, esbanjar, esbanjou, dissipar, atirar dinheiro, deitar dinheiro
waste 3
  en: down the drain, money pit, squandered, flush away, pour money
  fr: par les fenêtres, gâcher, gâchis, gouffre financier
  es: tirar el dinero, echar a perder, saco sin fondo, pozo sin fondo
  de: aus dem fenster, aus dem fenster geworfen, verpulvern, fass ohne boden, geldgrab, millionengrab, verplempern, in den sand
  it: buttare via, buttare al vento, pozzo senza fondo, al vento
  pt: deitar fora, jogar fora, saco sem fundo, poço sem fundo, rasgar dinheiro
lack 2
  en: run short, running short, run low, running low, thin on the ground, in short supply, few and far between, scarce
  fr: faire défaut, fait défaut, être à court, à court de, faire cruellement, se faire rare, denrée rare
  es: brillar por su ausencia, brilla por su ausencia, escasear, escasea, andar escaso, hacer falta, carecer, carece
  de: mangelware, knapp bei, zur neige, geht zur neige, ausgehen, dünn gesät, fehlanzeige, lässt _ vermissen
  it: scarseggiare, scarseggia, a corto di, mancare, carenza, latitare, merce rara
  pt: escassear, escasseia, brilhar pela ausência, estar em falta, faltar, fazer falta, carecer
need 1
  en: crying out for, in dire need, badly need, desperate for, must-have
  fr: avoir grand besoin, cruellement besoin, ne pas pouvoir se passer, incontournable
  es: necesidad imperiosa, pedir a gritos, pide a gritos, hace falta que
  de: dringend nötig, bitter nötig, nach _ schreien, angewiesen auf
  it: averne bisogno, gridare vendetta, c'è bisogno, fare comodo
  pt: precisar como de, pedir socorro, fazer falta, é preciso
happen 1
  en: come to pass, go down, went down, play out, played out, pan out, panned out, take shape, transpired
  fr: se tramer, se jouer, s'est joué, arriver à, il se passe, prendre forme
  es: acaecer, darse, fraguarse, se fraguó, gestarse
  de: sich abspielen, spielte sich ab, abgespielt, zugetragen, trug sich zu, über die bühne, vonstattengehen, sich anbahnen
  it: consumarsi, si è consumato, svolgersi, si è svolto, andare in scena, capitare, capitato
  pt: decorrer, decorreu, transcorrer, desenrolar-se, desenrolou-se, verificar-se
rise-up 2
  en: rear its head, rear its ugly head, come out of the woodwork, come to a head, pop up, popped up, mushroom up, appear out of nowhere
  fr: pointer le bout, faire son apparition, éclater au grand jour, sortir de terre, champignons
  es: salir a relucir, asomar, brotar, brotó, como setas, como hongos, aflora, irrumpir
  de: aus dem boden sprießen, wie pilze, sprießen, hochkommen, hochgekommen, aufkeimen, aus dem nichts, zum vorschein
  it: venire fuori, saltare fuori, fare capolino, come funghi, venire a galla, affacciarsi
  pt: vir à tona, dar as caras, brotar, brotou, como cogumelos, pipocar, irromper
disappear 3
  en: melt away, melted away, into thin air, without a trace, go up in smoke, drop off the radar, fell off the radar, bite the dust, go the way of the dodo
  fr: sans laisser de traces, dans la nature, partir en fumée, passer à la trappe, s'éclipser, aux oubliettes
  es: sin dejar rastro, hacerse humo, tragar la tierra, borrarse del mapa, pasar a mejor vida, evaporarse
  de: von der bildfläche, in luft aufgelöst, spurlos, vom erdboden, wie vom erdboden, in der versenkung, von der landkarte
  it: sparire dalla circolazione, senza lasciare traccia, volatilizzarsi, volatilizzato, svanire nel nulla, nel dimenticatoio
  pt: sem deixar rasto, sem deixar rastro, evaporar, evaporou, sumir do mapa, tomar chá de sumiço, cair no esquecimento
leave 2
  en: pack _ bags, up sticks, jump ship, jumped ship, head for the exit, bow out, bowed out, hit the road, make tracks
  fr: plier bagage, prendre le large, mettre les voiles, claquer la porte, quitter le navire, tirer sa révérence, lever le camp
  es: hacer las maletas, poner tierra de por medio, levantar el campamento, coger la puerta, =largarse, abandonar el barco
  de: die koffer packen, koffer packen, das weite suchen, den rücken kehren, reißaus, von bord, sich verabschieden
  it: fare le valigie, levare le tende, sbattere la porta, abbandonare la nave, togliere il disturbo, alzare i tacchi
  pt: fazer as malas, dar o fora, abandonar o barco, levantar ferro, pôr-se ao fresco, bater a porta
join 2
  en: jump on board, jump aboard, join the ranks, join the fray, throw _ lot in, throw _ hat in the ring, come aboard, hop on
  fr: monter à bord, grossir les rangs, rejoindre les rangs, prendre le train, se joindre, entrer dans la danse
  es: subirse al barco, engrosar las filas, sumarse al carro, pasar a formar parte, apuntarse
  de: ins boot, an bord, in die reihen, mit von der partie, aufspringen, mitziehen, stößt zu, hinzustoßen
  it: salire a bordo, ingrossare le fila, entrare in squadra, unirsi al coro, scendere in campo
  pt: subir a bordo, engrossar as fileiras, entrar no barco, entrar na dança, juntar-se ao coro
take-part 2
  en: get in on the act, throw _ hat in the ring, have a hand in, had a hand in, pitch in
  fr: être de la partie, mettre la main à la pâte, main à la pâte, entrer en lice, en lice
  es: arrimar el hombro, entrar en liza, tomar cartas, poner su grano de arena, meter baza
  de: mit von der partie, mitmischen, mitgemischt, in den ring steigen, die finger im spiel, dabei sein, mitwirkung
  it: scendere in campo, essere della partita, dare il proprio contributo, mettere lo zampino, zampino
  pt: entrar na dança, pôr a mão na massa, entrar em campo, dar o seu contributo, ter dedo
involve 2
  en: up to _ neck in, drag into, dragged into, rope in, roped in, tangled up, drawn into, part and parcel
  fr: être mouillé, mouillé dans, mettre le nez dans, être mêlé, entraîner dans, trempé dans
  es: estar en el ajo, salpicado, meter en el ajo, enredado, hasta el cuello, metido hasta
  de: die finger im spiel, hineingezogen, hineinziehen, mittendrin, bis zum hals, verwoben, mit drin
  it: con le mani in pasta, avere le mani in pasta, tirare in ballo, tirato in ballo, invischiare, lo zampino, zampino
  pt: atolado, até ao pescoço, até o pescoço, =metido, arrastado para, com o rabo preso, enredado
guilt 3
  en: blood on _ hands, smoking gun, caught red-handed, to blame
  fr: avoir du sang sur les mains, pris la main dans le sac, coupable
  es: manos manchadas, culpable, con las manos en la masa
  de: blut an den händen, dreck am stecken, schuldig, schuldige, schuld
  it: le mani sporche, colpevole, colpevoli, con le mani nel sacco, =colpa
  pt: mãos sujas, culpado, culpada, culpa no cartório, com a boca na botija
responsible 2
  en: where the buck stops, buck stops, shoulder the blame, answerable, on the hook, at the door of
  fr: endosser la responsabilité, porter le chapeau, assumer la responsabilité, assumer, comptable
  es: asumir la responsabilidad, dar la cara, responsable
  de: die verantwortung tragen, den kopf hinhalten, gerade stehen, geradestehen, auf die kappe, auf seine kappe
  it: assumersi la responsabilità, rispondere di, metterci la faccia, responsabile
  pt: assumir a responsabilidade, dar a cara, responsável
abuse 3
  en: ride roughshod, walk all over, push around
  fr: fouler aux pieds, maltraiter, maltraité, maltraitance
  es: pisotear, maltratar, maltrato, atropello, atropellar
  de: mit füßen treten, mit füßen getreten, misshandeln, misshandelt, schindluder, missbrauch
  it: calpestare, maltrattare, maltrattamento, maltrattamenti, sopruso, soprusi
  pt: pisotear, maltratar, espezinhar, atropelo
violate 3
  en: ride roughshod over, drive a coach and horses, thumb _ nose at, cross the line, crossed the line, trample on, make a mockery
  fr: fouler aux pieds, foulé aux pieds, franchir la ligne rouge, s'asseoir sur, piétiner, faire fi, bafouer, bafoué
  es: saltarse a la torera, a la torera, pasarse por el forro, pisotear, traspasar la línea, saltarse las normas, infringir
  de: mit füßen getreten, mit füßen treten, sich hinwegsetzen, rote linie überschritten, zuwiderhandeln, übertreten, brechen
  it: calpestare, calpestato, passare il segno, oltrepassare il limite, infischiarsene, infrangere
  pt: passar por cima, espezinhar, pisar o risco, ultrapassar a linha, infringir, infringiu, fazer tábua rasa
defy 3
  en: thumb _ nose, snub, cock a snook, throw down the gauntlet, gauntlet, stick two fingers, fly in the face
  fr: faire un pied de nez, pied de nez, faire la nique, jeter le gant, bras d'honneur, tenir tête
  es: desafiar, desafía, desafió, plantar cara, hacer un corte de mangas, arrojar el guante, lanzar un órdago, órdago
  de: die stirn bieten, stirn geboten, auf der nase, den fehdehandschuh, fehdehandschuh, quer stellen, trotzen
  it: tenere testa, lanciare il guanto, guanto di sfida, alzare la testa, fare spallucce
  pt: desafiar, desafia, desafiou, fazer frente, lançar a luva, peitar, peitou, bater de frente
obey 3
  en: fall into line, fell into line, jump to, dance to _ tune, bow to, march to
  fr: filer droit, obtempérer, s'exécuter, obéir au doigt et à l'œil, rentrer dans le rang, mettre au pas
  es: pasar por el aro, acató, obedecer, obedece, plegarse a, entrar por el aro
  de: kuschen, nach der pfeife, pfeife tanzen, strammstehen, in reih und glied, gehorchen, gehorcht
  it: rigare dritto, mettersi in riga, obbedire, ubbidire, allinearsi, piegare la testa
  pt: andar na linha, acatou, obedecer, baixar a cabeça, entrar na linha, cumprir ordens
comply 3
  en: fall into line, play by the book, play ball, toe the line, stick to the rules, square with
  fr: se plier à, se plier aux règles, rentrer dans les clous, dans les clous, se mettre en règle, jouer le jeu
  es: pasar por el aro, ajustarse, ceñirse, ceñirse a, atenerse a, cumplir con
  de: sich fügen, sich beugen, halten sich an, spielregeln, mitspielen, nachkommen
  it: mettersi in regola, in regola, attenersi, stare alle regole, rispettare le regole
  pt: andar na linha, jogar pelas regras, cingir-se, respeitar as regras, cumprir com
demand 2
  en: clamour for, bang the drum, read the riot act, lay down the law, put _ foot down
  fr: taper du poing sur la table, poing sur la table, réclamer à cor et à cri, à cor et à cri, réclamer, exiger
  es: poner pie en pared, dar un golpe en la mesa, golpe en la mesa, reclamar, exigir, exige, exigió
  de: auf den tisch hauen, mit der faust, pochen auf, einfordern, eingefordert, machtwort, fordern, fordert, gefordert, forderung, beansprucht, beanspruchen
  it: battere i pugni, pugno sul tavolo, pretendere, pretende, reclamare, esigere, chiedere a gran voce, a gran voce, rivendicazione
  pt: bater com o punho, murro na mesa, exigir, exige, exigiu, reivindicar, reivindica, a viva voz
urge 2
  en: egg on, spur on, bend _ ear, twist _ arm, beg, begged
  fr: exhorter, exhorte, pousser à, supplier, supplie, tanner
  es: exhortar, apremiar, suplicar, rogar, urgir
  de: ans herz legen, beschwören, ins gewissen, appellieren, appelliert, drängen auf
  it: esortare, esorta, supplicare, pregare di, fare appello, spronare, sollecitare
  pt: insta, exortar, exortou, suplicar, implorar, apelar, apelou
encourage 3
  en: egg on, spur on, give a shot in the arm, shot in the arm, cheer on, pep talk, whip up, put wind in the sails
  fr: donner des ailes, booster, regonfler, mettre du baume, inciter, pousser à, aiguillonner, doper
  es: dar alas, espolear, dar un espaldarazo, espaldarazo, levantar el ánimo, animar, anima, animó
  de: ermutigen, ermutigt, mut machen, ansporn, rückenwind, beflügeln, beflügelt
  it: dare una spinta, spronare, dare carica, incoraggiare, incoraggia, dare man forte, infondere coraggio
  pt: dar força, dar asas, animar, animou, incentivar, incentivou, dar um empurrão, estimular
advise 2
  en: word to the wise, rule of thumb, pointers, take it from, =advisory
  fr: donner un bon conseil, conseiller, conseille, mettre en garde, tuyau, conseils
  es: aconsejar, aconseja, aconsejó, consejo, consejos, dar un toque
  de: raten zu, =geraten, ratsam, ans herz legen, tipps, =raten, =rat
  it: consigliare, consiglia, consiglio, consigli, dritta, consigliato
  pt: aconselhar, aconselha, aconselhou, conselho, conselhos, dica, dicas
inform 2
  en: keep in the loop, in the loop, give a heads-up, bring up to speed, up to speed, put in the picture, keep posted, =briefed, =briefing
  fr: mettre au parfum, mettre dans la confidence, mettre au fait
  es: poner al día, al tanto, mantener al tanto, dar parte
  de: auf dem laufenden, auf dem laufenden halten, ins bild setzen, einweihen, eingeweiht, bescheid
  it: al corrente, tenere aggiornato, mettere a parte, avvisare
  pt: pôr ao corrente, manter a par, dar conhecimento, dar parte, avisaram, avisado, avisa
announce 2
  en: break the news, broke the news, trumpet, trumpeted, go public with, take the wraps off, drop a bombshell, sound the trumpet
  fr: lever le voile, claironner, annoncer la couleur, crier sur les toits, vendre la mèche
  es: a bombo y platillo, pregonar, anunciar, anuncian, anunciaron, anunciado, anunciada, anunciados, anunciando, anunciará, =adelantó
  de: bekannt gegeben, gab bekannt, gibt bekannt, kundtun, an die große glocke
  it: strombazzare, annunciare, annuncia, dare notizia
  pt: deu a conhecer, anunciar, anunciou, dar a notícia
explain 2
  en: join the dots, connect the dots, spell it out, break it down, lay out, unpack, in layman's terms
  fr: mettre les points sur les i, éclairer la lanterne, éclairer sa lanterne, décortiquer, décrypter, vulgariser
  es: poner los puntos sobre las íes, aclarar, desgranar, desgranó, detallar, explicar
  de: auseinandersetzen, auseinandergesetzt, verklickern, darlegen, erläutern, erläutert, licht ins dunkel
  it: mettere i puntini sulle i, fare chiarezza, illustrare, spiegare, chiarire
  pt: trocar em miúdos, pôr os pontos nos is, esmiuçar, explicar, explicou, esclarecer
justify 3
  en: make excuses, defend the indefensible, give cover, cloak in
  fr: trouver des excuses, se justifier, couvrir, donner bonne conscience
  es: poner excusas, dar explicaciones, excusarse, justificar, escudarse
  de: rechtfertigen, rechtfertigt, rechtfertigung, schönreden, schöngeredet, ausreden
  it: arrampicarsi sugli specchi, giustificare, accampare scuse, scusante
  pt: arranjar desculpas, justificar, justificou, desculpar-se, escudar-se
excuse 3
  en: smokescreen, feeble excuse, lame excuse, fig leaf, dog ate my homework, convenient excuse
  fr: excuse bidon, feuille de vigne, faux prétexte, mauvaise excuse
  es: excusas, so pretexto, hoja de parra, a modo de excusa
  de: ausreden, faule ausrede, feigenblatt, deckmantel
  it: scuse, foglia di fico, scusa bella e buona
  pt: desculpas, desculpa esfarrapada, desculpas esfarrapadas, folha de parra
keep 1
  en: cling to, clung to, hang on, hold fast, sit on
  fr: ne pas lâcher, s'accrocher, s'accroche, mettre de côté
  es: aferrarse, se aferra, no soltar
  de: festhalten, hält fest, hielt fest, klammert sich
  it: tenersi stretto, aggrapparsi, non mollare
  pt: agarrar-se, aferrar-se, não largar
stay 2
  en: stay put, hang around, stick it out, hold on
  fr: ne pas bouger
  es: se queda
  de: dableiben, dranbleiben, ausharren, verharren
tolerate 3
  en: grin and bear, swallow
  fr: avaler des couleuvres, prendre son parti, fermer les yeux
  es: tragar sapos, hacer la vista gorda, aguantar
  de: kröte schlucken, kröten schlucken, ein auge zudrücken
  it: ingoiare il rospo, chiudere un occhio, sopportare
  pt: engolir sapos, fazer vista grossa, aguentar
accept 2
  en: bite the bullet, swallow the pill, come to terms
  fr: se faire une raison, prendre acte
  es: dar por bueno, tragar, resignarse
  de: sich abfinden, abgefunden, in kauf nehmen, in kauf genommen
  it: farsene una ragione, mandare giù, prendere atto
  pt: conformar-se, engolir em seco, resignar-se
`;
