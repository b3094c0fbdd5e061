/** Concepts of culture, religion and royalty, of media and communication, advertising, social relations and character. */
export default `
# film and television
sequel 3 ~ film, series, continue, episode
  en: sequel, sequels, prequel, spin-off series, follow-up film, trilogy, second instalment, remake, remakes, reboot, reboots
  fr: suite du film, préquelle, trilogie, deuxième volet, second volet, remake, remakes, reboot
  es: secuela, secuelas, precuela, trilogía, segunda entrega, segunda parte, nueva versión, remake
  de: fortsetzung, fortsetzungen, vorgeschichte, trilogie, zweiter teil, zweiten teil, neuverfilmung, remake, neuauflage
  it: seguito del film, sequel, prequel, trilogia, secondo capitolo, rifacimento, remake
  pt: sequela, sequência do filme, prequela, trilogia, segunda parte, =continuação, remake, nova versão
adaptation-film 4 ~ film, novel, screenplay
  en: film adaptation, screen adaptation, adapted from, adapted for the screen, based on the novel, based on the book, based on a true story, big-screen version
  fr: adaptation cinématographique, adapté du roman, adaptée du roman, adapté à l'écran, tiré du roman, inspiré d'une histoire vraie, porté à l'écran
  es: adaptación cinematográfica, adaptación al cine, adaptada de la novela, basado en la novela, basada en el libro, basada en hechos reales, llevada al cine
  de: verfilmung, verfilmungen, verfilmt, verfilmen, romanverfilmung, literaturverfilmung, filmadaption, leinwandadaption, nach einer wahren begebenheit
  it: adattamento cinematografico, trasposizione cinematografica, tratto dal romanzo, tratta dal libro, tratto da una storia vera, ispirato a una storia vera
  pt: adaptação cinematográfica, adaptação para o cinema, adaptado do romance, baseado no livro, baseado em factos reais, baseado em fatos reais, baseada no livro
scene 3 ~ film, film-shoot, place
  en: scene, scenes, film scene, opening scene, final scene, cut scene, setting of the film, sequence in the film
  fr: scène, scènes, scène du film, scène d'ouverture, scène finale
  es: escena, escenas, escena inicial, escena final, secuencia de la película
  de: szene, szenen, filmszene, filmszenen, schlussszene, eröffnungsszene, szenenbild
  it: scena, scene, scena iniziale, scena finale, scena del film
  pt: cena, cenas, cena inicial, cena final, cena do filme
box-office 3 ~ cinema, ticket, ratings, revenue
  en: box office, box-office, ticket sales, cinema takings, grossed, gross of, blockbuster, blockbusters, box-office hit, flop, flopped, cinema attendance, moviegoers
  fr: box-office, recettes en salles, entrées en salles, billetterie, fréquentation des cinémas, succès en salles, four commercial, bide
  es: taquilla, taquillas, recaudación en taquilla, taquillero, taquillera, éxito de taquilla, fracaso de taquilla, superproducción
  de: kinokasse, kinokassen, einspielergebnis, eingespielt, kinobesucher, kinohit, kassenschlager, kassenerfolg, flop, kinobesuch, ticketverkäufe
  it: botteghino, botteghini, incassi al botteghino, campione di incassi, successo al botteghino, biglietti venduti, spettatori in sala
  pt: bilheteria, bilheterias, bilheteira, receita de bilheteria, sucesso de bilheteria, fracasso de bilheteria, arrecadação nos cinemas
film-review 4 ~ film, criticise, opinion, rank
  en: film critic, film critics, movie critic, film review, movie review, rave reviews, critically acclaimed, star rating, panned by critics
  fr: critique de cinéma, critiques de cinéma, critique de film, chroniqueur cinéma, salué par la critique, éreinté par la critique
  es: crítico de cine, críticos de cine, reseña, reseñas, crítica especializada, aclamada por la crítica, crítica cinematográfica
  de: filmkritik, filmkritiken, filmkritiker, filmkritikerin, rezension, rezensionen, rezensent, kritikerlob, verriss
  it: critico cinematografico, critici cinematografici, recensione, recensioni, recensore, acclamato dalla critica, stroncatura
  pt: crítico de cinema, críticos de cinema, resenha, resenhas, recensão, aclamado pela crítica, crítica especializada
thriller 4 ~ film, novel, crime, detective
  en: thriller, thrillers, crime drama, crime novel, detective story, detective series, whodunnit, whodunit, horror film, horror movie, true crime, suspense
  fr: thriller, thrillers, polar, polars, roman policier, série policière, film d'horreur, film policier, suspense
  es: thriller, novela negra, novela policíaca, serie policíaca, película de terror, película de suspense, cine negro, suspenso
  de: krimi, krimis, thriller, kriminalroman, krimiserie, horrorfilm, horrorfilme, gruselfilm, detektivgeschichte
  it: thriller, romanzo giallo, serie poliziesca, poliziesco, film dell'orrore, film horror, noir
  pt: thriller, romance policial, série policial, filme de terror, filme policial, suspense
science-fiction 4 ~ future, novel, film, space
  en: science fiction, science-fiction, sci-fi, dystopia, dystopian, dystopias, futuristic, utopia, utopian, time travel, fantasy novel, orwellian
  fr: science-fiction, dystopie, dystopique, futuriste, utopie, utopique, orwellien, fantastique
  es: ciencia ficción, distopía, distópico, distópica, =futurista, utopía, utópico, orwelliano, ficción científica
  de: science-fiction, dystopie, dystopisch, dystopische, futuristisch, utopie, utopisch, zukunftsroman, orwellsch, fantasyroman
  it: fantascienza, fantascientifico, distopia, distopico, futuristico, utopia, utopico, orwelliano
  pt: ficção científica, distopia, distópico, distópica, futurista, utopia, utópico, orwelliano
reality-tv 3 ~ tv-show, series, participate
  en: reality tv, reality television, reality show, reality shows, talent show, talent shows, casting show, dating show, quiz show, game show, game shows, contestant, contestants
  fr: téléréalité, télé-réalité, émission de téléréalité, télé-crochet, jeu télévisé, jeux télévisés, candidat du jeu
  es: telerrealidad, reality, reality show, concurso de talentos, concurso televisivo, programa de telerrealidad, concursante, concursantes
  de: reality-tv, realityshow, reality-show, castingshow, castingshows, talentshow, quizshow, kuppelshow, dschungelcamp, spielshow, kandidaten der show
  it: reality, reality show, talent show, gioco a premi, quiz televisivo, concorrente del reality, quiz
  pt: reality show, reality shows, show de talentos, concurso televisivo, concurso de talentos, programa de auditório, concorrente do programa
talk-show 4 ~ tv-show, interview, presenter, comedian
  en: talk show, talk shows, late-night show, chat show, chat shows, late-night host, panel discussion, panel show, studio guest, morning show, breakfast television
  fr: talk-show, talk-shows, débat télévisé, plateau télé, émission de débat, invité de l'émission, matinale
  es: programa de entrevistas, tertulia, tertulias, tertuliano, tertulianos, debate televisivo, programa matinal, programa nocturno
  de: talkshow, talkshows, talkrunde, gesprächsrunde, diskussionsrunde, talkmaster, frühstücksfernsehen, fernsehdebatte, studiogast, talkgast
  it: talk show, salotto televisivo, dibattito televisivo, ospite in studio, programma di approfondimento, trasmissione mattutina
  pt: programa de entrevistas, talk show, debate televisivo, programa matinal, mesa-redonda, convidado em estúdio
prime-time 4 ~ television, evening, ratings
  en: prime time, prime-time, primetime, peak time, peak viewing, airtime, air time, time slot, on air, off air
  fr: prime time, première partie de soirée, heure de grande écoute, heures de grande écoute, temps d'antenne, à l'antenne
  es: horario estelar, horario de máxima audiencia, prime time, hora punta televisiva, tiempo de emisión, franja horaria, en antena
  de: hauptsendezeit, primetime, prime-time, sendezeit, sendezeiten, sendeplatz, beste sendezeit, auf sendung
  it: prima serata, seconda serata, fascia oraria, orario di massimo ascolto, tempo di trasmissione, messa in onda, in onda
  pt: horário nobre, prime time, tempo de antena, faixa horária, no ar, horário de maior audiência
subtitle-dub 4 ~ translate, film, language
  en: subtitle, subtitles, subtitled, subtitling, dubbed, dubbing, voice-over, voiceover, closed captions, captioned, original version
  fr: sous-titre, sous-titres, sous-titré, sous-titrage, doublage, version originale, voix off, version doublée
  es: subtítulo, subtítulos, subtitulado, subtitulada, doblaje, doblado al español, versión original, voz en off
  de: untertitel, untertitelt, untertiteln, untertitelung, synchronisation, synchronisiert, synchronfassung, synchronsprecher, originalfassung, aus dem off
  it: sottotitolo, sottotitoli, sottotitolato, doppiaggio, doppiato, doppiatore, versione originale, voce fuori campo
  pt: legenda, legendas, legendado, legendagem, dublagem, dublado, dobragem, versão original, voz off
public-broadcaster 4 ~ broadcast, television, channel, state, radio
  en: public broadcaster, public broadcasters, public broadcasting, state broadcaster, state television, state tv, public service broadcasting, state media, licence fee, public radio, national broadcaster
  fr: audiovisuel public, service public audiovisuel, télévision publique, télévision d'état, radio publique, redevance audiovisuelle, médias d'état, chaîne publique
  es: televisión pública, radiotelevisión pública, televisión estatal, medios estatales, medios públicos, cadena pública, radio pública, ente público
  de: öffentlich-rechtlich, öffentlich-rechtliche, öffentlich-rechtlichen, rundfunkanstalt, rundfunkanstalten, rundfunkbeitrag, rundfunkgebühr, staatsfernsehen, staatssender, staatsmedien, gebührenzahler
  it: servizio pubblico radiotelevisivo, televisione pubblica, tv di stato, televisione di stato, emittente pubblica, canone televisivo, media statali
  pt: televisão pública, emissora pública, televisão estatal, mídia estatal, serviço público de televisão, rádio pública, meios de comunicação estatais
footage 4 ~ video, film-shoot, camera, record
  en: footage, video footage, clip, clips, video clip, video clips, raw footage, archive footage, unedited, uncut, edited video, video editing
  fr: séquence vidéo, séquences vidéo, images d'archives, images tournées, extrait vidéo, extraits vidéo, clip, rushes, montage vidéo, images filmées
  es: imágenes grabadas, material audiovisual, metraje, videoclip, fragmento de vídeo, imágenes de archivo, grabación de vídeo, vídeo editado, clip
  de: filmmaterial, videomaterial, bildmaterial, filmaufnahme, filmaufnahmen, videoaufnahmen, archivmaterial, videoclip, clip, ausschnitt, ausschnitte, rohmaterial
  it: filmati, riprese video, immagini di repertorio, spezzone, spezzoni, clip, montaggio video, =girato
  pt: filmagens, imagens de vídeo, imagens de arquivo, trecho de vídeo, videoclipe, clipe, excerto, excertos, edição de vídeo
hidden-camera 4 ~ camera, covert, record, undercover, spy
  en: hidden camera, hidden cameras, secret camera, spycam, covert filming, secretly filmed, secretly recorded, hidden microphone, candid camera, sting operation
  fr: caméra cachée, caméras cachées, filmé en cachette, filmé à son insu, enregistré à son insu, micro caché
  es: cámara oculta, cámaras ocultas, grabado en secreto, grabada en secreto, grabación oculta, micrófono oculto, grabado a escondidas
  de: versteckte kamera, versteckter kamera, heimlich gefilmt, heimlich aufgenommen, heimlich aufgezeichnet, verstecktes mikrofon, lockvogel, spionagekamera
  it: telecamera nascosta, telecamere nascoste, filmato di nascosto, registrato di nascosto, microfono nascosto, microspia, microspie
  pt: câmera escondida, câmara oculta, câmera oculta, câmeras escondidas, filmado em segredo, gravado em segredo, gravado às escondidas, microfone escondido

# music, books, art
band-music 3 ~ musician, music, concert, singer
  en: rock band, pop group, boy band, girl group, frontman, bandmate, bandmates, drummer, guitarist, bassist, lead singer
  fr: groupe de rock, groupe de musique, groupe pop, boys band, guitariste, batteur, bassiste, leader du groupe
  es: banda de rock, grupo de música, grupo musical, guitarrista, baterista, bajista, vocalista, líder de la banda
  de: rockband, popgruppe, boygroup, girlgroup, musikgruppe, gitarrist, schlagzeuger, bassist, frontmann, bandmitglied
  it: gruppo rock, gruppo musicale, complesso musicale, chitarrista, batterista, bassista, cantante del gruppo
  pt: banda de rock, grupo musical, conjunto musical, guitarrista, baterista, baixista, vocalista
musical-instrument 4 ~ music, musician, orchestra
  en: guitar, guitars, piano, pianos, violin, violinist, cello, trumpet, saxophone, drums, musical instrument, musical instruments, keyboard player
  fr: guitare, guitares, piano, violon, violoniste, violoncelle, trompette, saxophone, batterie, instrument de musique, instruments de musique
  es: guitarra, guitarras, piano, violín, violinista, violonchelo, trompeta, saxofón, instrumento musical, instrumentos musicales
  de: gitarre, gitarren, klavier, klaviere, geige, geiger, geigerin, violine, cello, trompete, saxofon, schlagzeug, musikinstrument, musikinstrumente
  it: chitarra, chitarre, pianoforte, violino, violinista, violoncello, tromba, sassofono, strumento musicale, strumenti musicali
  pt: guitarra, violão, piano, violino, violinista, violoncelo, trompete, saxofone, instrumento musical, instrumentos musicais
orchestra 3 ~ music, concert, opera, musical-instrument
  en: orchestra, orchestras, symphony, symphonies, philharmonic, conductor, classical music, composer, composers, choir, choirs, chamber music
  fr: orchestre, orchestres, symphonie, symphonique, philharmonique, chef d'orchestre, musique classique, compositeur, compositrice, chœur, chorale
  es: orquesta, orquestas, sinfonía, sinfónica, filarmónica, director de orquesta, música clásica, compositor, compositora, coro
  de: orchester, sinfonie, sinfonieorchester, philharmonie, philharmoniker, dirigent, dirigentin, klassische musik, komponist, komponistin, chor, chöre
  it: orchestra, orchestre, sinfonia, sinfonica, filarmonica, direttore d'orchestra, musica classica, compositore, compositrice, coro
  pt: orquestra, orquestras, sinfonia, sinfônica, sinfónica, filarmônica, maestro, música clássica, compositor, compositora, coral
opera 3 ~ theatre, orchestra, dance, singer
  en: opera, operas, opera house, operatic, soprano, tenor, ballet, ballets, ballerina, ballet dancer
  fr: opéra, opéras, maison d'opéra, soprano, ténor, ballet, ballets, ballerine, danseuse étoile
  es: ópera, óperas, teatro de ópera, soprano, tenor, ballet, bailarina
  de: oper, opern, opernhaus, opernsänger, opernsängerin, sopran, tenor, ballett, ballerina, balletttänzer
  it: opera lirica, lirica, teatro dell'opera, soprano, tenore, balletto, ballerina, étoile
  pt: ópera, óperas, teatro de ópera, soprano, tenor, balé, bailarina
music-charts 4 ~ song, album, popular, record-high
  en: music charts, chart-topping, chart-topper, hit parade, number one hit, top of the charts, platinum record, gold record, grammy, hit song, chartbuster
  fr: hit-parade, classement des ventes, numéro un des ventes, tube de l'été, tubes, disque d'or, disque de platine, top des ventes
  es: lista de éxitos, listas de éxitos, número uno en ventas, disco de oro, disco de platino, éxito musical, superéxito
  de: charts, hitparade, chartplatzierung, nummer-eins-hit, ohrwurm, platz eins der charts, goldene schallplatte, musikcharts, hit
  it: classifica musicale, hit parade, primo in classifica, disco d'oro, disco di platino, tormentone, classifiche musicali
  pt: parada de sucessos, paradas de sucesso, tabela de vendas, disco de ouro, disco de platina, sucesso musical, êxito musical
rap-music 3 ~ music, singer, musician
  en: rap, rapper, rappers, hip-hop, hip hop, pop music, rock music, jazz, techno, heavy metal, reggae, country music
  fr: rap, rappeur, rappeurs, rappeuse, hip-hop, musique pop, jazz, techno, reggae, musique électronique
  es: =rap, rapero, raperos, rapera, hip-hop, música pop, jazz, reguetón, techno, música electrónica
  de: rap, rapper, rapperin, hip-hop, popmusik, rockmusik, jazz, techno, schlager, volksmusik, deutschrap
  it: =rap, rapper, hip-hop, musica pop, musica rock, jazz, techno, musica elettronica
  pt: rap, rapper, rappers, hip-hop, música pop, rock, jazz, samba, funk, música eletrônica
tour-concert 3 ~ concert, travel, musician, festival
  en: concert tour, world tour, on tour, touring, tour dates, farewell tour, headline act, headliner, support act, gig, gigs, sold-out show, encore
  fr: tournée, tournées, tournée mondiale, en tournée, tournée d'adieu, tête d'affiche, à guichets fermés
  es: gira, giras, gira mundial, de gira, gira de despedida, cabeza de cartel, telonero, entradas agotadas
  de: tournee, tourneen, welttournee, auf tour, konzertreise, abschiedstournee, vorband, ausverkauftes konzert, konzerttour, auftritt, auftritte
  it: tournée, tour mondiale, in tour, tour d'addio, tutto esaurito, tappa del tour, data del tour
  pt: =turnê, turnês, digressão, digressões, turnê mundial, em turnê, turnê de despedida, ingressos esgotados, cabeça de cartaz
memoir 4 ~ book, life, author, write, history
  en: memoir, memoirs, autobiography, autobiographies, autobiographical, biography, biographies, biographer, biopic, tell-all, tell-all book, life story, ghostwriter
  fr: =mémoires, autobiographie, autobiographique, biographie, biographies, biographe, récit autobiographique, film biographique, prête-plume
  es: =memorias, autobiografía, autobiográfico, biografía, biografías, biógrafo, libro de memorias, película biográfica
  de: memoiren, autobiografie, autobiographie, autobiografisch, biografie, biografien, biograf, biographie, enthüllungsbuch, lebensgeschichte, ghostwriter
  it: =memorie, autobiografia, autobiografico, biografia, biografie, biografo, libro di memorie, film biografico
  pt: =memórias, autobiografia, autobiográfico, biografia, biografias, biógrafo, livro de memórias, cinebiografia
chapter 4 ~ book, part, page
  en: chapter, chapters, foreword, preface, epilogue, prologue, excerpt, excerpts, extract, passage, passages, paragraph, paragraphs, footnote, footnotes
  fr: chapitre, chapitres, préface, épilogue, prologue, extrait, extraits, paragraphe, paragraphes, note de bas de page, alinéa
  es: capítulo, capítulos, prólogo, prefacio, epílogo, extracto, extractos, párrafo, párrafos, nota al pie
  de: kapitel, kapiteln, vorwort, nachwort, epilog, prolog, auszug, auszüge, passage, passagen, fußnote, fußnoten
  it: capitolo, capitoli, prefazione, epilogo, prologo, estratto, estratti, brano, brani, paragrafo, paragrafi, nota a piè di pagina
  pt: capítulo, capítulos, prefácio, epílogo, prólogo, excerto, excertos, trecho, trechos, parágrafo, parágrafos, nota de rodapé
library 3
  en: bookshop, bookshops, bookstore, bookstores, bookseller, booksellers, archive, archives
  fr: librairie, librairies, libraire, libraires, archives
  es: librero, archivo histórico
  de: buchhandlung, buchhandlungen, buchladen, buchhändler, buchhandel, archiv, archive
  it: libreria, librerie, libraio, librai, archivio storico
  pt: livraria, livrarias, livreiro, arquivo histórico
dictionary 4 ~ language, book, phrase, mean
  en: dictionary, dictionaries, encyclopedia, encyclopaedia, encyclopedias, glossary, lexicon, word of the year, reference work, thesaurus
  fr: dictionnaire, dictionnaires, encyclopédie, encyclopédies, glossaire, lexique, mot de l'année, encyclopédique
  es: diccionario, diccionarios, enciclopedia, enciclopedias, glosario, palabra del año, enciclopédico
  de: wörterbuch, wörterbücher, lexikon, lexika, enzyklopädie, enzyklopädien, glossar, wort des jahres, unwort des jahres, nachschlagewerk
  it: dizionario, dizionari, enciclopedia, enciclopedie, glossario, vocabolario, parola dell'anno
  pt: dicionário, dicionários, enciclopédia, enciclopédias, glossário, palavra do ano, enciclopédico
fairy-tale 4 ~ story, child, novel, legend-myth
  en: fairy tale, fairy tales, fairytale, fairytales, fable, fables, bedtime story, children's book, children's books, storybook, nursery rhyme
  fr: conte de fées, contes de fées, conte pour enfants, fable, fables, livre pour enfants, livres pour enfants, comptine
  es: cuento de hadas, cuentos de hadas, cuento infantil, cuentos infantiles, fábula, fábulas, libro infantil, libros infantiles
  de: märchen, märchenhaft, fabel, fabeln, kinderbuch, kinderbücher, gutenachtgeschichte, bilderbuch, bilderbücher
  it: fiaba, fiabe, favola, favole, libro per bambini, libri per bambini, favola della buonanotte
  pt: conto de fadas, contos de fadas, fábula, fábulas, livro infantil, livros infantis, história infantil
legend-myth 3 ~ story, tradition, hoax, false, history
  en: myth, myths, mythical, mythology, legend, legends, legendary, urban legend, urban legends, urban myth, old wives' tale, folklore, saga, sagas
  fr: mythe, mythes, mythique, mythologie, légende, légendes, légendaire, légende urbaine, légendes urbaines, folklore
  es: mito, mitos, mítico, mítica, mitología, leyenda, leyendas, legendario, leyenda urbana, leyendas urbanas
  de: mythos, mythen, mythisch, mythologie, legende, legenden, legendär, großstadtlegende, moderne sage, ammenmärchen
  it: mito, miti, mitico, mitologia, =leggenda, =leggende, leggendario, leggenda metropolitana, leggende metropolitane
  pt: mito, mitos, mítico, mitologia, lenda, lendas, lendário, lenda urbana, lendas urbanas
protagonist 4 ~ role, actor, story, hero
  en: protagonist, protagonists, main character, main characters, lead role, leading role, title role, central character, fictional character, central figure
  fr: protagoniste, protagonistes, personnage principal, personnages principaux, rôle principal, rôle-titre, personnage central, héros du film
  es: protagonista, protagonistas, protagonizar, protagonizada por, personaje principal, papel principal, papel protagonista, personaje central
  de: protagonist, protagonisten, protagonistin, hauptfigur, hauptfiguren, hauptrolle, hauptrollen, titelrolle, hauptdarsteller, hauptdarstellerin, romanfigur
  it: protagonista, protagonisti, personaggio principale, ruolo da protagonista, ruolo principale, personaggio centrale
  pt: protagonista, protagonistas, protagonizar, personagem principal, papel principal, personagem central, protagonizado por
villain 4 ~ enemy, role, bad, criminal
  en: villain, villains, bad guy, bad guys, baddie, baddies, bogeyman, bête noire, evil, scapegoat, scapegoats, scapegoating, fall guy, whipping boy
  fr: méchant du film, méchants, scélérat, bête noire, bouc émissaire, boucs émissaires, croquemitaine, le mal absolu
  es: villano, villanos, villana, malvado, malo de la película, chivo expiatorio, cabeza de turco, bestia negra
  de: bösewicht, bösewichte, schurke, schurken, buhmann, sündenbock, sündenböcke, feindbild, feindbilder, bauernopfer
  it: cattivo del film, malvagio, furfante, capro espiatorio, capri espiatori, bestia nera, uomo nero
  pt: vilão, vilões, vilã, malvado, bode expiatório, bodes expiatórios, mau da fita
painting 3 ~ art, artist, museum, image
  en: painting, paintings, painter, painters, oil painting, canvas, canvases, watercolour, fresco, mural, portrait, portraits, self-portrait, masterpiece, masterpieces, old master
  fr: peinture, peintures, peintre, peintres, tableau, tableaux, aquarelle, fresque, portrait, portraits, autoportrait, chef-d'œuvre, chefs-d'œuvre
  es: pintura, pinturas, pintor, pintora, pintores, lienzo, acuarela, fresco mural, mural, =retrato, =retratos, autorretrato, obra maestra
  de: gemälde, malerei, =maler, malerin, ölgemälde, leinwand, aquarell, fresko, wandbild, porträt, porträts, selbstporträt, meisterwerk, meisterwerke
  it: dipinto, dipinti, pittura, pittore, pittrice, pittori, tela, acquerello, affresco, ritratto, ritratti, autoritratto, capolavoro, capolavori
  pt: pintura, pinturas, pintor, pintora, pintores, quadro a óleo, aquarela, afresco, mural, retrato, retratos, autorretrato, obra-prima, obras-primas
sculpture 4 ~ art, artist, monument, museum
  en: sculpture, sculptures, sculptor, sculptors, marble, bust, busts, carving, carved, figurine
  fr: sculpture, sculptures, sculpteur, sculptrice, bronze, marbre, buste, bustes, sculpté, figurine
  es: escultura, esculturas, escultor, escultora, bronce, mármol, busto, bustos, esculpido, figurilla
  de: skulptur, skulpturen, bildhauer, bildhauerin, bronze, marmor, büste, büsten, schnitzerei
  it: scultura, sculture, scultore, scultrice, bronzo, marmo, busto, busti, scolpito, statuetta
  pt: escultura, esculturas, escultor, escultora, bronze, mármore, busto, bustos, esculpido, estatueta
monument 3
  en: plaque, historic building, cenotaph, =statue, =statues
  fr: lieu de mémoire, plaque commémorative, site classé
  es: monumento conmemorativo, placa conmemorativa, edificio histórico
  de: gedenktafel, baudenkmal
  it: targa commemorativa, edificio storico, bene culturale
  pt: placa comemorativa, edifício histórico
art-collector 4 ~ art, auction, museum, buy
  en: art collector, art collectors, art dealer, art dealers, art market, gallery owner, gallerist, auction house, auction houses, collection of art, art theft, looted art, =provenance
  fr: collectionneur d'art, collectionneurs, marchand d'art, marchands d'art, marché de l'art, galeriste, maison de vente, œuvres spoliées, vol d'œuvres
  es: coleccionista, coleccionistas, marchante de arte, mercado del arte, galerista, casa de subastas, robo de arte, arte expoliado
  de: kunstsammler, sammler, kunsthändler, kunsthandel, kunstmarkt, galerist, galeristin, auktionshaus, auktionshäuser, kunstraub, raubkunst, kunstsammlung, provenienz
  it: collezionista, collezionisti, mercante d'arte, mercato dell'arte, gallerista, casa d'aste, furto d'arte, opere trafugate
  pt: colecionador, colecionadores, marchand, mercado de arte, galerista, casa de leilões, roubo de arte, obras saqueadas
architect 4 ~ building, design, plan, build
  en: architect, architects, architecture, architectural, skyscraper, skyscrapers, facade design, urban planner, urban planning, interior design, interior designer
  fr: architecte, architectes, architecture, architectural, gratte-ciel, urbaniste, urbanisme, architecte d'intérieur
  es: arquitecto, arquitecta, arquitectos, arquitectura, arquitectónico, rascacielos, urbanista, urbanismo, interiorista
  de: architekt, architektin, architekten, architektur, architektonisch, wolkenkratzer, stadtplaner, stadtplanung, innenarchitekt, baumeister
  it: architetto, architetta, architetti, architettura, architettonico, grattacielo, grattacieli, urbanista, urbanistica
  pt: arquiteto, arquiteta, arquitetos, arquitetura, arquitetônico, arranha-céu, arranha-céus, urbanista, urbanismo
graffiti 4 ~ art, vandalism, wall-roof, write
  en: graffiti, street art, street artist, spray paint, spray-painted, daubed, mural, tagging walls
  fr: graffiti, graffitis, graffeur, art de rue, street art, bombe de peinture, tagué, fresque murale
  es: grafiti, grafitis, grafitero, grafiteros, arte callejero, pintada, pintadas, aerosol de pintura
  de: graffiti, graffitis, sprayer, straßenkunst, besprüht, sprühdose, schmiererei, schmierereien, beschmiert
  it: graffito, graffiti, arte di strada, street art, writer, bomboletta spray, scritte sui muri, imbrattare, imbrattato
  pt: grafite, grafites, grafiteiro, pichação, pichações, arte de rua, arte urbana, spray de tinta, pichado
photographer 4 ~ photo, camera, journalist
  en: photographer, photographers, paparazzi, paparazzo, photojournalist, cameraman, cameramen, camera crew, photo shoot, photo agency, photo opportunity, photo op
  fr: photographe, photographes, paparazzi, photojournaliste, photoreporter, cadreur, caméraman, séance photo, agence photo, séance photos
  es: fotógrafo, fotógrafa, fotógrafos, paparazzi, fotoperiodista, reportero gráfico, camarógrafo, sesión de fotos, agencia de fotos
  de: fotograf, fotografin, fotografen, paparazzi, paparazzo, fotojournalist, kameramann, kamerateam, fotoshooting, fotoagentur, fototermin
  it: fotografo, fotografa, fotografi, paparazzi, paparazzo, fotoreporter, cameraman, operatore di ripresa, servizio fotografico
  pt: fotógrafo, fotógrafa, fotógrafos, paparazzi, fotojornalista, repórter fotográfico, cinegrafista, operador de câmara, sessão de fotos

# religion and royalty
pope 4 ~ priest, church, christian
  en: pope, popes, papal, pontiff, papacy, vatican, holy see, holy father, pontificate, conclave, cardinal, cardinals
  fr: pape, papes, papal, papale, pontife, souverain pontife, papauté, saint-siège, pontificat, conclave, cardinal, cardinaux
  es: papa francisco, papal, pontífice, sumo pontífice, papado, santa sede, santo padre, pontificado, cónclave, cardenal, cardenales, =papa
  de: papst, päpste, päpstlich, päpstliche, pontifex, papsttum, heiliger stuhl, vatikan, pontifikat, konklave, kardinal, kardinäle
  it: =papa, papale, pontefice, santo padre, papato, santa sede, vaticano, pontificato, conclave, cardinale, cardinali
  pt: =papa, papal, pontífice, sumo pontífice, =papado, santa sé, vaticano, pontificado, conclave, cardeal, cardeais
bishop 4 ~ priest, church, pope
  en: bishop, bishops, archbishop, archbishops, diocese, dioceses, archdiocese, episcopal, bishopric, parish priest, vicar
  fr: évêque, évêques, archevêque, archevêques, diocèse, diocèses, archidiocèse, épiscopat, épiscopal, vicaire, =curés
  es: obispo, obispos, arzobispo, arzobispos, diócesis, archidiócesis, episcopal, episcopado, párroco, vicario
  de: bischof, bischöfe, bischöfin, erzbischof, erzbischöfe, bistum, bistümer, erzbistum, diözese, bischofskonferenz, generalvikar, pfarrer
  it: vescovo, vescovi, arcivescovo, arcivescovi, diocesi, arcidiocesi, episcopale, parroco, parroci, vicario
  pt: bispo, bispos, arcebispo, arcebispos, diocese, dioceses, arquidiocese, episcopal, pároco, vigário
monk-nun 4 ~ religion, priest, church
  en: monk, monks, nun, nuns, convent, convents, monastery, monasteries, monastic, abbot, abbess, abbey, religious order, friar
  fr: moine, moines, religieuse, religieuses, couvent, couvents, monastère, monastères, abbé, abbaye, ordre religieux, bonne sœur
  es: monje, monjes, monja, monjas, convento, conventos, monasterio, monasterios, abad, abadía, orden religiosa, fraile
  de: mönch, mönche, nonne, nonnen, kloster, klöster, abt, äbtissin, abtei, orden der, ordensschwester, ordensfrau, klosterleben
  it: monaco buddista, monaci, suora, suore, frate, frati, convento, conventi, monastero, monasteri, abate, abbazia, ordine religioso
  pt: monge, monges, freira, freiras, frade, convento, conventos, mosteiro, mosteiros, abade, abadia, ordem religiosa
worship-service 4 ~ church, religion, prayer, priest
  en: church service, church services, religious service, holy mass, sunday mass, mass in church, sermon, sermons, homily, preach, preached, preacher, preachers, congregation, congregations, churchgoer, churchgoers, worshipper, worshippers
  fr: messe, messes, office religieux, culte religieux, sermon, sermons, homélie, prêcher, prêche, prédicateur, =fidèles, paroissien, paroissiens, paroisse
  es: misa, misas, servicio religioso, oficio religioso, sermón, sermones, homilía, predicar, predicador, feligrés, feligreses, parroquia, =fieles
  de: gottesdienst, gottesdienste, messe in, predigt, predigten, predigen, prediger, predigerin, kirchgänger, gemeindemitglieder, kirchengemeinde, gläubige, gläubigen, andacht
  it: messa domenicale, santa messa, funzione religiosa, sermone, omelia, predica, predicare, predicatore, =fedeli, parrocchiani, parrocchia
  pt: missa, missas, culto religioso, serviço religioso, sermão, sermões, homilia, pregar, pregador, =fiéis, paroquianos, paróquia
prayer 4 ~ religion, god, worship-service
  en: prayer, prayers, pray, prayed, praying, prays, blessing, blessings, bless, blessed, thoughts and prayers, amen
  fr: prière, prières, prier, prie, prient, bénédiction, bénir, béni, bénie, se recueillir, recueillement
  es: oración religiosa, rezar, reza, rezó, rezo, rezos, orar, plegaria, plegarias, bendición, bendecir, bendijo, bendito
  de: =gebet, =gebete, beten, betet, betete, segen, segnen, segnete, gesegnet, segnung, fürbitte
  it: preghiera, preghiere, pregare, prega, pregato, benedizione, benedire, benedetto, raccoglimento
  pt: oração, orações, rezar, reza, rezou, =prece, =preces, bênção, abençoar, abençoado, orar
pilgrimage 4 ~ religion, travel, church
  en: pilgrimage, pilgrimages, pilgrim, pilgrims, shrine, shrines, hajj, sacred site, holy site, holy sites, holy city
  fr: pèlerinage, pèlerinages, pèlerin, pèlerins, sanctuaire, sanctuaires, lieu saint, lieux saints, ville sainte
  es: peregrinación, peregrinaciones, peregrino, peregrinos, romería, santuario, santuarios, lugar sagrado, lugares santos, ciudad santa
  de: pilgerfahrt, pilgerreise, pilger, pilgern, pilgerstätte, wallfahrt, wallfahrten, wallfahrtsort, heiligtum, heilige stätte, heilige stätten
  it: pellegrinaggio, pellegrinaggi, pellegrino, pellegrini, santuario, santuari, luogo sacro, luoghi santi, città santa
  pt: peregrinação, peregrinações, peregrino, peregrinos, romaria, romeiros, santuário, santuários, lugar sagrado, lugares santos, cidade santa
saint 4 ~ religion, church, miracle, pope
  en: saint, saints, patron saint, canonise, canonised, canonized, canonization, beatified, beatification, martyr, martyrs, martyrdom, apostle, relic, relics, sainthood
  fr: saint patron, canoniser, canonisé, canonisation, béatifié, béatification, martyr, martyrs, martyre, apôtre, apôtres, relique, reliques, sainteté
  es: santo patrón, canonizar, canonizado, canonización, beatificado, beatificación, mártir, mártires, martirio, apóstol, reliquia, reliquias, santidad
  de: heilige, heiliger, heiligen, schutzpatron, heiligsprechung, heiliggesprochen, seligsprechung, märtyrer, märtyrerin, apostel, reliquie, reliquien
  it: santo patrono, canonizzare, canonizzato, canonizzazione, beatificato, beatificazione, martire, martiri, martirio, apostolo, reliquia, reliquie, santità
  pt: santo padroeiro, padroeira, canonizar, canonizado, canonização, beatificado, beatificação, mártir, mártires, martírio, apóstolo, relíquia, relíquias
miracle 4 ~ unexpected, saint, cure, lucky
  en: miracle, miracles, miraculous, miraculously, divine intervention, miracle cure, magic, magical, magician, sorcery, witchcraft, witch, witches, supernatural
  fr: miracle, miracles, miraculeux, miraculeuse, miraculeusement, magie, magique, magicien, sorcellerie, sorcière, sorcières, surnaturel
  es: milagro, milagros, milagroso, milagrosa, milagrosamente, magia, mágico, mágica, mago, brujería, sobrenatural
  de: wunder, wundersam, wunderheilung, wundermittel, zauber, zauberei, zauberer, magie, magisch, hexe, hexen, hexerei, übernatürlich
  it: miracolo, miracoli, miracoloso, miracolosa, miracolosamente, magia, magico, magica, mago, stregoneria, strega, streghe, soprannaturale
  pt: milagre, milagres, milagroso, milagrosa, milagrosamente, magia, mágico, mágica, bruxaria, feitiçaria, bruxa, bruxas, sobrenatural
mosque 4 ~ muslim, religion, building
  en: mosque, mosques, imam, imams, minaret, muezzin, ramadan, friday prayers, sharia, hijab, headscarf, headscarves, burqa, veil
  fr: mosquée, mosquées, imam, imams, minaret, ramadan, prière du vendredi, charia, hijab, foulard islamique, voile islamique, burqa
  es: mezquita, mezquitas, imán de la mezquita, imanes, minarete, ramadán, sharía, hiyab, velo islámico, burka
  de: moschee, moscheen, imam, imame, minarett, muezzin, ramadan, freitagsgebet, scharia, kopftuch, kopftücher, kopftuchverbot, burka, moscheeverein
  it: moschea, moschee, imam, minareto, ramadan, preghiera del venerdì, sharia, hijab, velo islamico, burqa
  pt: mesquita, mesquitas, imã, imãs, minarete, ramadã, ramadão, sharia, hijab, véu islâmico, burca
synagogue 4 ~ jewish, religion, building
  en: synagogue, synagogues, rabbi, rabbis, chief rabbi, torah, sabbath, kosher, hanukkah, passover, yom kippur
  fr: synagogue, synagogues, rabbin, rabbins, grand rabbin, torah, sabbat, casher, hanouka
  es: sinagoga, sinagogas, rabino, rabinos, gran rabino, torá, sabbat, kosher, janucá
  de: synagoge, synagogen, rabbiner, rabbi, rabbinerin, thora, sabbat, koscher, chanukka, jom kippur
  it: sinagoga, sinagoghe, rabbino, rabbini, rabbino capo, torah, sabato ebraico, shabbat, kosher
  pt: sinagoga, sinagogas, rabino, rabinos, rabino-chefe, torá, shabat, kosher, chanucá
temple 4 ~ religion, building, god
  en: temple, temples, hindu, hindus, hinduism, buddhist, buddhists, buddhism, sikh, sikhs, pagoda, altar, shrine
  fr: temple, temples, hindou, hindous, hindouisme, bouddhiste, bouddhistes, bouddhisme, sikh, pagode
  es: templo, templos, hindú, hindúes, hinduismo, budista, budistas, budismo, sij, pagoda, altar
  de: tempel, tempeln, hindu, hindus, hinduismus, hinduistisch, buddhist, buddhisten, buddhistisch, buddhismus, sikh, pagode, altar
  it: tempio, templi, indù, induismo, buddista, buddisti, buddismo, sikh, pagoda, altare
  pt: templo, templos, hindu, hindus, hinduísmo, budista, budistas, budismo, sikh, pagode, altar
sect 4 ~ religion, extremism, follower, group, manipulate
  en: sect, sects, cult, cults, cult leader, cult-like, guru, gurus, brainwashed, brainwashing, doomsday cult, esoteric, occult, scientology
  fr: secte, sectes, sectaire, dérive sectaire, gourou, gourous, lavage de cerveau, endoctrinement, endoctriné, ésotérique, occulte
  es: secta, sectas, sectario, gurú, gurús, líder de la secta, lavado de cerebro, adoctrinamiento, adoctrinar, esotérico, ocultismo
  de: sekte, sekten, sektenführer, sektenmitglied, guru, gurus, gehirnwäsche, indoktriniert, indoktrination, esoterik, esoterisch, okkult
  it: =setta, sette religiose, settario, guru, santone, lavaggio del cervello, indottrinamento, indottrinato, esoterico, occulto
  pt: seita, seitas, sectário, guru, gurus, líder da seita, lavagem cerebral, doutrinação, doutrinar, esotérico, ocultismo
atheist 4 ~ religion, god, believe
  en: atheist, atheists, atheism, agnostic, unbeliever, unbelievers, non-believer, secular, secularism, secularisation, leaving the church, infidel, heretic, heresy, blasphemy, blasphemous
  fr: athée, athées, athéisme, agnostique, incroyant, non-croyant, laïc, laïque, laïcité, mécréant, hérétique, hérésie, blasphème, blasphématoire
  es: ateo, atea, ateos, ateísmo, agnóstico, no creyente, laico, laica, laicismo, hereje, herejía, blasfemia, blasfemo
  de: atheist, atheisten, atheismus, agnostiker, ungläubige, ungläubiger, konfessionslos, säkular, laizismus, kirchenaustritt, kirchenaustritte, ketzer, ketzerei, blasphemie, gotteslästerung
  it: ateo, atea, atei, ateismo, agnostico, non credente, laico, laica, laicità, infedele, eretico, eresia, blasfemia, blasfemo, bestemmia
  pt: ateu, ateus, ateia, ateísmo, agnóstico, não crente, laico, laica, laicidade, infiel, herege, heresia, blasfêmia, blasfémia, blasfemo
king-queen 2 ~ crown, prince, palace, head
  en: king, kings, queen, queens, monarch, monarchs, sovereign, his majesty, her majesty, queen mother, emperor, emperors, empress, sultan, emir, tsar
  fr: roi, rois, reine, reines, monarque, monarques, souverain, souveraine, sa majesté, empereur, impératrice, sultan, émir, tsar
  es: rey, reyes, reina, reinas, monarca, monarcas, soberano, soberana, su majestad, emperador, emperatriz, sultán, emir, zar
  de: könig, könige, königin, königinnen, monarch, monarchin, monarchen, majestät, kaiser, kaiserin, sultan, emir, zar
  it: re e regina, regina, regine, sua maestà, monarca, monarchi, sovrano, sovrana, imperatore, imperatrice, sultano, emiro, zar, =re
  pt: rei, reis, rainha, rainhas, monarca, monarcas, soberano, soberana, sua majestade, imperador, imperatriz, sultão, emir, czar
prince 3 ~ king-queen, crown, palace, son
  en: prince, princes, princess, princesses, crown prince, crown princess, heir to the throne, duke, duchess, royal highness, royals, succession to the throne
  fr: prince, princes, princesse, princesses, prince héritier, héritier du trône, duc, duchesse, altesse royale, succession au trône
  es: príncipe, príncipes, princesa, princesas, príncipe heredero, princesa heredera, heredero al trono, duque, duquesa, alteza real, infanta
  de: prinz, prinzen, prinzessin, prinzessinnen, kronprinz, kronprinzessin, thronfolger, thronfolgerin, thronfolge, herzog, herzogin, fürst, fürstin, königliche hoheit
  it: =principe, principi ereditari, principessa, principesse, principe ereditario, erede al trono, duca, duchessa, altezza reale
  pt: príncipe, príncipes, princesa, princesas, príncipe herdeiro, herdeiro do trono, herdeiro ao trono, duque, duquesa, alteza real
coronation 4 ~ crown, king-queen, ceremony, palace
  en: coronation, crowned, crowning, enthroned, enthronement, accession to the throne, ascended the throne, throne, abdicate, abdicated, abdication, proclaimed king
  fr: couronnement, couronner, couronné, couronnée, intronisation, intronisé, accession au trône, trône, abdiquer, abdique, abdication
  es: coronación, coronar, coronado, coronada, entronización, ascenso al trono, trono, abdicar, abdicó, abdicación
  de: krönung, krönen, gekrönt, inthronisierung, thronbesteigung, thron, throne, abdanken, abgedankt, abdankung, thronverzicht
  it: incoronazione, incoronare, incoronato, incoronata, ascesa al trono, trono, abdicare, abdicato, abdicazione, insediamento al trono
  pt: coroação, coroar, coroado, coroada, entronização, ascensão ao trono, trono, abdicar, abdicou, abdicação
palace 3 ~ king-queen, house, building, luxury
  en: palace, palaces, royal palace, castle, castles, royal residence, presidential palace, royal household, courtier, courtiers, palace spokesman, manor, mansion, mansions, villa, villas, country house
  fr: palais royal, palais présidentiel, château, châteaux, résidence royale, maison royale, courtisan, manoir, hôtel particulier, villa, villas
  es: palacio, palacios, palacio real, palacio presidencial, castillo, castillos, residencia real, casa real, cortesano, mansión, mansiones, villa de lujo
  de: palast, paläste, königspalast, präsidentenpalast, schloss, schlösser, =burg, =burgen, königshaus, königshof, höfling, herrenhaus, villa, villen, anwesen, residenz
  it: palazzo reale, palazzo presidenziale, reggia, castello, castelli, residenza reale, casa reale, cortigiano, magione, villa, ville, dimora
  pt: palácio, palácios, palácio real, palácio presidencial, castelo, castelos, residência real, casa real, cortesão, mansão, mansões, palacete
nobility 3 ~ crown, rich, privilege, prince
  en: nobility, nobleman, noblewoman, aristocrat, aristocrats, aristocracy, aristocratic, earl, baron, baroness, count and countess, knight, knights, knighthood, knighted, lordship, peerage
  fr: noblesse, aristocrate, aristocrates, aristocratie, aristocratique, comtesse, baron, baronne, chevalier, anobli, titre de noblesse, =comtesse
  es: nobleza, noble, nobles, aristócrata, aristócratas, aristocracia, aristocrático, conde, condesa, barón, baronesa, marqués, caballero de la orden, título nobiliario
  de: adel, adelig, adelige, adlige, aristokrat, aristokraten, aristokratie, graf, gräfin, baron, baronin, freiherr, ritter, ritterschlag, adelstitel
  it: nobiltà, nobile, nobili, aristocratico, aristocratici, aristocrazia, contessa, barone, baronessa, marchese, cavaliere, titolo nobiliare
  pt: nobreza, nobre, nobres, aristocrata, aristocratas, aristocracia, aristocrático, conde, condessa, barão, baronesa, marquês, título nobiliárquico
ceremony 3 ~ event, celebrate, tradition, honour
  en: ceremony, ceremonies, ceremonial, swearing-in, sworn in, inauguration, inaugural, procession, processions, parade, parades, ritual, rituals, rite, rites, pomp, red carpet
  fr: cérémonie, cérémonies, cérémonial, prestation de serment, investiture, inauguration, procession, défilé, défilés, rituel, rite, rites, tapis rouge, en grande pompe
  es: ceremonia, ceremonias, ceremonial, toma de posesión, investidura, inauguración, procesión, procesiones, desfile, desfiles, ritual, rito, ritos, alfombra roja
  de: zeremonie, zeremonien, zeremoniell, vereidigung, vereidigt, amtseinführung, einweihung, prozession, umzug durch, parade, paraden, festakt, ritual, roter teppich, roten teppich
  it: cerimonia, cerimonie, cerimoniale, =giuramento, insediamento, inaugurazione, processione, processioni, parata, sfilata, sfilate, rituale, rito, riti, tappeto rosso
  pt: cerimônia, cerimónia, cerimônias, cerimonial, tomada de posse, investidura, inauguração, procissão, procissões, desfile, desfiles, ritual, rito, tapete vermelho

# press and media
editor 3 ~ newspaper, journalist, publisher, newsroom
  en: editor, editors, editor-in-chief, managing editor, deputy editor, sub-editor, editorial board, editorial staff, copy editor, editorship
  fr: rédacteur en chef, rédactrice en chef, rédacteurs en chef, directeur de la rédaction, secrétaire de rédaction, comité de rédaction, directrice de la rédaction
  es: redactor jefe, redactora jefe, editor jefe, director del periódico, directora del diario, jefe de redacción, consejo editorial, editores
  de: chefredakteur, chefredakteurin, chefredakteure, redakteur, redakteurin, redakteure, redaktionsleiter, chefredaktion, herausgeber, herausgeberin
  it: direttore del giornale, direttore responsabile, caporedattore, caporedattori, vicedirettore, redattore, redattori, redattrice, comitato di redazione
  pt: editor-chefe, editora-chefe, redator-chefe, redatora, diretor do jornal, diretor de redação, chefe de redação, editores
newsroom 4 ~ newspaper, journalist, media, editor
  en: newsroom, newsrooms, editorial office, editorial team, editorial offices, news desk, news organisation, news organization, news organisations, news outlet, news outlets, media outlet, media outlets
  fr: rédaction, rédactions, salle de rédaction, salles de rédaction, organe de presse, organes de presse, titres de presse, équipe éditoriale
  es: redacción del periódico, redacciones, sala de redacción, salas de redacción, medio de comunicación, medios de comunicación, medio informativo, equipo editorial
  de: redaktion, redaktionen, nachrichtenredaktion, newsroom, redaktionsräume, redaktionell, medienhaus, medienhäuser, nachrichtenmedien, nachrichtenportal
  it: redazione, redazioni, sala stampa, testata giornalistica, testate giornalistiche, =testata, organi di stampa, organo di stampa
  pt: redação do jornal, redações, sala de redação, órgão de comunicação, órgãos de comunicação, veículo de comunicação, veículos de comunicação, equipa editorial
news-agency 4 ~ news, press, report, journalist
  en: news agency, news agencies, wire service, wire services, press agency, press agencies, newswire, agency report, agency reports, dispatches
  fr: agence de presse, agences de presse, dépêche, dépêches, fil d'actualité, agencier, agence d'information
  es: agencia de noticias, agencias de noticias, agencia de prensa, despacho de agencia, cable de agencia, teletipo, agencia informativa
  de: nachrichtenagentur, nachrichtenagenturen, presseagentur, agenturmeldung, agenturmeldungen, pressedienst, depesche
  it: agenzia di stampa, agenzie di stampa, agenzia stampa, lancio di agenzia, dispaccio, dispacci, agenzia giornalistica
  pt: agência de notícias, agências de notícias, agência noticiosa, despacho da agência, agência de informação, agência lusa
correspondent-reporter 3 ~ journalist, foreign, report
  en: correspondent, correspondents, foreign correspondent, war correspondent, war reporter, bureau chief, special correspondent, reporter, reporters, stringer, on assignment, field reporter
  fr: correspondant, correspondants, correspondante, envoyé spécial, envoyée spéciale, envoyés spéciaux, reporter de guerre, grand reporter, reporter, reporters, chef de bureau
  es: corresponsal, corresponsales, enviado especial, enviada especial, corresponsal de guerra, reportero, reportera, reporteros, jefe de la oficina
  de: korrespondent, korrespondentin, korrespondenten, auslandskorrespondent, kriegsreporter, sonderkorrespondent, reporter, reporterin, büroleiter, kriegsberichterstatter
  it: corrispondente, corrispondenti, inviato, inviata, inviati, inviato speciale, inviato di guerra, reporter, cronista, cronisti
  pt: correspondente, correspondentes, enviado especial, enviada especial, correspondente de guerra, repórter, repórteres, chefe da sucursal
columnist 3 ~ op-ed, opinion, journalist, author
  en: columnist, columnists, column, opinion piece, opinion pieces, opinion column, commentator, commentators, pundit, pundits, opinion writer, editorialist, leader article, editorial, editorials
  fr: chroniqueur, chroniqueuse, chroniqueurs, éditorialiste, éditorialistes, éditorial, tribune, tribunes, billet d'humeur, libre opinion, =commentateur, =commentateurs, =commentatrice
  es: columnista, columnistas, columna de opinión, articulista, editorialista, editorial, comentarista, comentaristas, opinador, opinólogo, tribuna de opinión
  de: kolumnist, kolumnistin, kolumnisten, kolumne, kolumnen, kommentator, kommentatoren, leitartikel, leitartikler, gastbeitrag, gastbeiträge, meinungsbeitrag, gastkommentar
  it: editorialista, editorialisti, opinionista, opinionisti, commentatore, commentatori, rubrica, editoriale, editoriali, =corsivo, elzeviro
  pt: colunista, colunistas, coluna de opinião, articulista, editorialista, editorial, editoriais, comentarista, =comentador, artigo de opinião
scoop 4 ~ reveal, news, exclusive, investigative-journalism
  en: scoop, scoops, exclusive story, exclusive report, world exclusive, first reported, first reported by, broke the story, breaking story, exposé, exposés
  fr: scoop, scoops, exclusivité, en exclusivité, révélation, révélations, premier à révéler, information exclusive
  es: primicia, primicias, exclusiva, en exclusiva, noticia exclusiva, revelación, revelaciones, destapar, destapó
  de: scoop, exklusivbericht, exklusivmeldung, exklusivgeschichte, enthüllung, enthüllungen, zuerst berichtet, zuerst hatte, enthüllungsstory
  it: scoop, esclusiva, in esclusiva, notizia esclusiva, rivelazione, rivelazioni, primo a rivelare, anteprima esclusiva
  pt: furo jornalístico, furo de reportagem, em exclusivo, notícia exclusiva, revelação, revelações, primeira mão
investigative-journalism 4 ~ journalist, reveal, research, newspaper, scoop
  en: investigative journalism, investigative journalist, investigative journalists, investigative reporter, investigative reporters, investigative reporting, investigative report, muckraking, muckraker, months-long investigation, newspaper investigation, joint investigation
  fr: journalisme d'investigation, journaliste d'investigation, journalistes d'investigation, enquête journalistique, enquête du journal, journaliste d'enquête, consortium de journalistes
  es: periodismo de investigación, periodista de investigación, periodistas de investigación, investigación periodística, reportaje de investigación, consorcio de periodistas
  de: investigativjournalismus, investigativjournalist, investigativjournalisten, investigativ, investigative recherche, recherche, recherchen, recherchiert, recherchenetzwerk, rechercheverbund, enthüllungsjournalist
  it: giornalismo d'inchiesta, giornalismo investigativo, giornalista d'inchiesta, giornalista investigativo, inchiesta giornalistica, inchieste giornalistiche, consorzio di giornalisti
  pt: jornalismo investigativo, jornalismo de investigação, jornalista investigativo, jornalista de investigação, investigação jornalística, reportagem investigativa, consórcio de jornalistas
front-page 4 ~ newspaper, headline, publish
  en: front page, front pages, front-page, cover story, cover page, splash headline, made headlines, magazine cover, title page, double-page
  fr: une du journal, à la une, première page, faire la une, fait la une, couverture du magazine, gros titres, les unes
  es: primera plana, primeras planas, portada, portadas, en portada, acaparar titulares, página principal
  de: titelseite, titelseiten, titelgeschichte, aufmacher, schlagzeilen machen, titelbild, titelblatt, cover
  it: prima pagina, prime pagine, copertina, copertine, in copertina, apertura del giornale, fare notizia
  pt: primeira página, primeiras páginas, manchete, manchetes, capa da revista, capa do jornal, matéria de capa
breaking-news 4 ~ news, notification, immediately
  en: breaking news, news alert, news alerts, newsflash, live blog, live ticker, live updates, live coverage, developing story, push alert, rolling news
  fr: dernière heure, flash info, alerte info, info en direct, en continu, chaîne d'info, direct en continu, édition spéciale
  es: noticia de última hora, noticias de última hora, alerta informativa, minuto a minuto, en desarrollo, directo informativo, avance informativo, boletín informativo
  de: eilmeldung, eilmeldungen, liveticker, live-ticker, newsticker, nachrichtenticker, sondersendung, push-meldung, liveblog, breaking news
  it: ultim'ora, notizia dell'ultima ora, notizie in tempo reale, edizione straordinaria, diretta news, notizia flash, aggiornamenti in diretta
  pt: notícia de última hora, plantão, alerta de notícias, minuto a minuto, ao minuto, última hora, edição extraordinária, em atualização
tabloid 4 ~ newspaper, celebrity, gossip, scandal
  en: tabloid, tabloids, gutter press, yellow press, gossip magazine, gossip magazines, celebrity magazine, red-top, broadsheet, sensationalist, sensationalism
  fr: tabloïd, tabloïds, presse people, presse à scandale, presse à sensation, magazine people, sensationnaliste, sensationnalisme
  es: tabloide, tabloides, prensa amarilla, prensa del corazón, prensa rosa, prensa sensacionalista, sensacionalista, sensacionalismo, revista del corazón
  de: boulevardzeitung, boulevardzeitungen, boulevardblatt, boulevardpresse, boulevardmedien, klatschpresse, regenbogenpresse, klatschblatt, revolverblatt, reißerisch, sensationslust
  it: tabloid, rotocalco, rotocalchi, stampa scandalistica, giornale scandalistico, stampa rosa, cronaca rosa, sensazionalistico, sensazionalismo
  pt: tabloide, tabloides, imprensa cor-de-rosa, imprensa sensacionalista, imprensa marrom, revista de fofocas, sensacionalista, sensacionalismo
gossip 4 ~ rumour, talk, tabloid, celebrity
  en: gossip, gossips, gossiping, gossipy, tittle-tattle, idle talk, tongues wagging, the rumour mill, whispers, whispered, behind their backs, scuttlebutt
  fr: commérage, commérages, ragot, ragots, potins, cancans, on-dit, bruits de couloir, médisance, messes basses
  es: chisme, chismes, cotilleo, cotilleos, chismorreo, cotillear, habladuría, habladurías, rumorología, comidilla
  de: klatsch, tratsch, klatsch und tratsch, tratschen, getuschel, tuscheln, gerede, gerüchteküche, flurfunk, =lästern, gemunkel, gemunkelt
  it: pettegolezzo, pettegolezzi, gossip, chiacchiericcio, dicerie, diceria, voci di corridoio, maldicenza, maldicenze, spettegolare
  pt: fofoca, fofocas, mexerico, mexericos, boato, boatos, bisbilhotice, falatório, diz que diz, cochichos
paywall 4 ~ newspaper, subscriber, online, pay
  en: paywall, paywalls, paid content, behind a paywall, digital subscription, digital subscribers, print edition, online edition, e-paper, print run, circulation figures
  fr: péage numérique, article réservé aux abonnés, réservé aux abonnés, abonnement numérique, édition papier, édition numérique, tirage du journal, contenu payant
  es: muro de pago, contenido de pago, suscripción digital, solo para suscriptores, edición impresa, edición digital, tirada del periódico
  de: bezahlschranke, paywall, bezahlinhalte, digitalabo, digitalabos, druckauflage, printausgabe, onlineausgabe, auflage der zeitung, zeitungsabo
  it: paywall, contenuti a pagamento, abbonamento digitale, riservato agli abbonati, edizione cartacea, edizione digitale, tiratura
  pt: conteúdo pago, assinatura digital, só para assinantes, exclusivo para assinantes, edição impressa, edição digital, tiragem
off-the-record 3 ~ anonymous, source-person, confidential, journalist
  en: off the record, off-the-record, on background, not for attribution, on condition of anonymity, condition of anonymity, asked not to be named, declined to be named, not authorised to speak, not authorized to speak, insider, insiders, people familiar with the matter, person familiar with the matter, spoke anonymously
  fr: sous couvert d'anonymat, sous le couvert de l'anonymat, sous condition d'anonymat, requis l'anonymat, off the record, souhaite rester anonyme, source proche du dossier, sources proches du dossier
  es: bajo condición de anonimato, condición de anonimato, pidió el anonimato, en condición de anonimato, extraoficialmente, fuentes cercanas, fuentes conocedoras, pidió no ser identificado
  de: hinter vorgehaltener hand, wollte anonym bleiben, will anonym bleiben, unter der bedingung der anonymität, mit der sache vertraut, mit der angelegenheit vertraut, insider, eingeweihte, eingeweihten, aus unternehmenskreisen, kreisen zufolge
  it: a condizione di anonimato, in condizione di anonimato, coperto da anonimato, chiesto l'anonimato, in via riservata, ufficiosamente, fonti vicine, persone informate dei fatti
  pt: sob condição de anonimato, condição de anonimato, pediu anonimato, sob anonimato, fontes próximas, fontes ligadas, não quis ser identificado, extraoficialmente
press-freedom 4 ~ free-speech, journalist, censor, media
  en: press freedom, freedom of the press, free press, media freedom, muzzle, muzzled, gagged, gag, intimidation of journalists, jailed journalists, media pluralism
  fr: liberté de la presse, liberté de presse, presse libre, museler, muselé, musèle, bâillonner, bâillonné, journalistes emprisonnés, indépendance des médias
  es: libertad de prensa, prensa libre, amordazar, amordazado, mordaza, ley mordaza, periodistas encarcelados, libertad de los medios
  de: pressefreiheit, freie presse, freien presse, medienfreiheit, maulkorb, mundtot, mundtot gemacht, geknebelt, unabhängige presse, medienvielfalt
  it: libertà di stampa, stampa libera, imbavagliare, imbavagliato, bavaglio, legge bavaglio, giornalisti incarcerati, pluralismo dell'informazione
  pt: liberdade de imprensa, imprensa livre, amordaçar, amordaçado, mordaça, lei da mordaça, jornalistas presos, liberdade dos média

# messages and communication
memo 4 ~ internal-document, message, note, letter, email
  en: memo, memos, memorandum, internal memo, internal memos, staff memo, memo to staff, circular, circulars, internal note, internal message, company-wide email, note to employees
  fr: note interne, notes internes, mémo, mémos, note de service, circulaire, circulaires, mémorandum, message interne, note aux salariés
  es: memorando, memorandos, memorándum, nota interna, notas internas, circular interna, mensaje interno, comunicado interno
  de: memo, memos, rundschreiben, rundmail, hausmitteilung, internes schreiben, aktennotiz, aktenvermerk, vermerk, interne mitteilung, mitarbeiterbrief, memorandum
  it: promemoria, memorandum, nota interna, note interne, circolare interna, comunicazione interna, messaggio ai dipendenti
  pt: memorando, memorandos, nota interna, notas internas, circular interna, comunicado interno, mensagem interna, memorando interno
open-letter 4 ~ letter, petition, publish, sign
  en: open letter, open letters, public letter, joint letter, letter to the editor, letter signed by, signatories, co-signed, appeal signed
  fr: lettre ouverte, lettres ouvertes, lettre commune, courrier des lecteurs, signataires, cosignée, tribune signée, appel signé
  es: carta abierta, cartas abiertas, carta pública, carta conjunta, carta al director, firmantes, manifiesto, manifiestos, carta firmada
  de: offener brief, offenen brief, offene briefe, brandbrief, brandbriefe, leserbrief, leserbriefe, unterzeichner, unterzeichnerin, aufruf unterzeichnet, manifest
  it: lettera aperta, lettere aperte, lettera pubblica, lettera congiunta, lettera al direttore, firmatari, =manifesto, appello firmato
  pt: carta aberta, cartas abertas, carta pública, carta conjunta, carta ao diretor, signatários, subscritores, manifesto, manifestos
voicemail 4 ~ phone, message, record, voice-message
  en: voicemail, voicemails, answering machine, answerphone, left a message, voice mail, mailbox full, missed call, missed calls, call back, called back
  fr: messagerie vocale, boîte vocale, répondeur, répondeurs, message vocal, appel manqué, appels manqués, laissé un message
  es: buzón de voz, contestador, contestador automático, mensaje de voz, llamada perdida, llamadas perdidas, devolver la llamada, dejó un mensaje
  de: anrufbeantworter, mailbox, sprachbox, verpasster anruf, verpasste anrufe, auf band gesprochen, nachricht hinterlassen
  it: segreteria telefonica, casella vocale, messaggio in segreteria, chiamata persa, chiamate perse, richiamare al telefono, lasciato un messaggio
  pt: correio de voz, caixa postal de voz, atendedor de chamadas, secretária eletrônica, chamada perdida, chamadas perdidas, chamada não atendida, deixou mensagem
hotline 4 ~ phone, call, help, customer-service
  en: hotline, hotlines, helpline, helplines, toll-free number, freephone, phone number, phone numbers, telephone number, tip line, crisis line, whistleblower hotline
  fr: numéro vert, numéros verts, ligne d'assistance, ligne d'écoute, numéro de téléphone, numéros de téléphone, assistance téléphonique, permanence téléphonique
  es: línea de ayuda, línea directa, línea telefónica, teléfono de atención, teléfono gratuito, número de teléfono, números de teléfono, línea gratuita, línea de denuncia
  de: hotline, hotlines, servicenummer, telefonnummer, telefonnummern, rufnummer, rufnummern, handynummer, notrufnummer, sorgentelefon, hinweistelefon, beratungstelefon
  it: numero verde, linea diretta, linea telefonica, numero di telefono, numeri di telefono, recapito telefonico, centralino, assistenza telefonica
  pt: linha de apoio, linha direta, linha telefônica, disque-denúncia, número de telefone, números de telefone, linha gratuita, número de telemóvel, linha de atendimento
letter-post 4 ~ letter, parcel, send, post-office
  en: envelope, envelopes, postcard, postcards, letterhead, stamp, stamps, letterbox, letter box, mail carrier, postman, by post, in the post, handwritten letter, handwritten
  fr: enveloppe cachetée, enveloppes, carte postale, cartes postales, en-tête, timbre, timbres, boîte aux lettres, facteur, par courrier, par la poste, lettre manuscrite, manuscrit
  es: sobre cerrado, =sobres, tarjeta postal, tarjetas postales, membrete, sello postal, estampilla, buzón, buzones, cartero, por correo, correo postal, carta manuscrita, manuscrito
  de: umschlag, umschläge, briefumschlag, postkarte, postkarten, briefkopf, briefmarke, briefmarken, briefkasten, briefkästen, briefträger, postbote, postweg, handschriftlich, post
  it: busta chiusa, cartolina, cartoline, carta intestata, francobollo, francobolli, cassetta delle lettere, postino, per posta, lettera manoscritta, scritto a mano, posta
  pt: envelope, envelopes, cartão-postal, timbre, selo postal, caixa de correio, carteiro, pelo correio, por correio, carta manuscrita, escrito à mão
interpreter 4 ~ translate, language, talk
  en: interpreter, interpreters, simultaneous interpretation, translator, translators, sign language, machine translation, mistranslation, mistranslated, lost in translation
  fr: interprète, interprètes, traducteur, traductrice, traducteurs, langue des signes, traduction automatique, erreur de traduction, traduction simultanée, mal traduit
  es: intérprete de lengua, intérpretes, traductor, traductora, traductores, lengua de signos, lengua de señas, traducción automática, error de traducción, traducción simultánea, mal traducido
  de: dolmetscher, dolmetscherin, dolmetschen, gedolmetscht, übersetzer, übersetzerin, gebärdensprache, maschinelle übersetzung, übersetzungsfehler, simultanübersetzung, falsch übersetzt
  it: traduttore, traduttrice, traduttori, lingua dei segni, traduzione automatica, errore di traduzione, traduzione simultanea, mediatore linguistico, mal tradotto
  pt: intérprete de língua, intérpretes, tradutor, tradutora, tradutores, língua gestual, língua de sinais, tradução automática, erro de tradução, tradução simultânea, mal traduzido
dialect 4 ~ language, voice, region
  en: dialect, dialects, accent, accents, mother tongue, native language, native speaker, native speakers, bilingual, multilingual, minority language, jargon, slang
  fr: dialecte, dialectes, accent, accents, langue maternelle, locuteur natif, bilingue, bilingues, multilingue, patois, jargon, argot
  es: dialecto, dialectos, acento, acentos, lengua materna, hablante nativo, bilingüe, bilingües, plurilingüe, jerga, argot, lengua indígena
  de: dialekt, dialekte, mundart, akzent, akzente, muttersprache, muttersprachler, muttersprachlerin, zweisprachig, mehrsprachig, fachjargon, jargon, umgangssprache
  it: dialetto, dialetti, accento, accenti, lingua madre, madrelingua, bilingue, bilingui, plurilingue, gergo, gergale
  pt: dialeto, dialetos, sotaque, sotaques, língua materna, falante nativo, bilíngue, bilingue, multilíngue, jargão, gíria
nickname 3 ~ name, call-as, anonymous, username
  en: nickname, nicknamed, nicknames, dubbed, alias, aliases, pseudonym, pseudonyms, pen name, stage name, code name, codename, codenamed, code-named, moniker, under a false name, maiden name
  fr: surnom, surnoms, surnommé, surnommée, sobriquet, pseudonyme, pseudonymes, pseudo, alias, nom de code, nom de scène, nom de plume, nom d'emprunt, faux nom
  es: apodo, apodos, apodado, apodada, sobrenombre, seudónimo, seudónimos, alias, mote, nombre en clave, nombre artístico, nombre falso, nombre de pila
  de: spitzname, spitznamen, pseudonym, pseudonyme, deckname, decknamen, codename, künstlername, alias, beiname, falscher name, falschem namen, rufname, mädchenname
  it: soprannome, soprannomi, soprannominato, soprannominata, pseudonimo, pseudonimi, nomignolo, nome in codice, nome d'arte, falso nome, alias, detto anche
  pt: apelido, apelidos, apelidado, apelidada, alcunha, alcunhas, pseudônimo, pseudónimo, codinome, nome de código, nome artístico, nome falso, vulgo
misquote 4 ~ quote, misinterpret, distort, false
  en: misquote, misquoted, misquotes, misquoting, out of context, taken out of context, words twisted, twisted his words, twisted her words, put words in, misattributed, never said, selectively quoted, cherry-picked, cherry-picking
  fr: sorti de son contexte, sortis de leur contexte, hors contexte, hors de leur contexte, mal cité, propos déformés, citation tronquée, phrase tronquée, faussement attribué, citation apocryphe
  es: sacado de contexto, sacadas de contexto, fuera de contexto, mal citado, cita falsa, tergiversar sus palabras, palabras tergiversadas, atribuido falsamente, frase inventada
  de: aus dem zusammenhang gerissen, aus dem kontext gerissen, falsch zitiert, falsches zitat, falschzitat, wort im mund umgedreht, worte verdreht, in den mund gelegt, verkürzt wiedergegeben, fälschlich zugeschrieben
  it: fuori contesto, estrapolato dal contesto, estrapolate dal contesto, frase estrapolata, citazione errata, citazione falsa, travisato, travisare, travisate, parole distorte, frase attribuita
  pt: fora de contexto, tirado de contexto, retirado do contexto, descontextualizado, descontextualizada, citação falsa, mal citado, palavras distorcidas, deturpar, deturpado, falsamente atribuída
spin-doctor 4
  en: pr firm, pr agency, pr company, public relations firm, public relations agency, pr campaign, pr stunt, publicist, publicists, communications adviser, image campaign, charm offensive
  fr: agence de communication, agence de relations publiques, attachée de presse, opération séduction, opération de communication, coup de com
  es: agencia de comunicación, agencia de relaciones públicas, asesores de comunicación, asesor de imagen, campaña de imagen, operación de imagen, ofensiva de encanto
  de: pr-agentur, pr-agenturen, pr-berater, pr-kampagne, pr-gag, pr-maßnahme, imagekampagne, charmeoffensive, sprachregelung, medienberater, öffentlichkeitsarbeiter
  it: agenzia di comunicazione, agenzia di pubbliche relazioni, consulente di comunicazione, ufficio stampa, responsabile comunicazione, campagna d'immagine, operazione simpatia
  pt: agência de comunicação, agência de relações públicas, assessor de comunicação, consultor de comunicação, campanha de imagem, ofensiva de charme
soundbite 4 ~ quote, phrase, slogan, interview
  en: soundbite, soundbites, sound bite, sound bites, catchphrase, catchphrases, one-liner, punchline, buzzword, buzzwords, catchword, platitude, platitudes, cliché, clichés
  fr: petite phrase, petites phrases, formule choc, bon mot, mot à la mode, lieu commun, lieux communs, cliché, clichés, platitude, réplique culte
  es: frase hecha, frases hechas, frase célebre, coletilla, palabra de moda, lugar común, lugares comunes, cliché, clichés, tópico, frase para la historia
  de: schlagwort, schlagworte, schlagwörter, modewort, floskel, floskeln, worthülse, worthülsen, klischee, klischees, bonmot, phrasen, binsenweisheit
  it: frase a effetto, frase fatta, frasi fatte, luogo comune, luoghi comuni, cliché, battuta, battute
  pt: frase de efeito, frases de efeito, frase feita, bordão, palavra da moda, lugar-comum, lugares-comuns, clichê, clichês, chavão
meme 4 ~ viral, joke, image, share-online, post
  en: meme, memes, viral image, viral video, image macro, gif, gifs, share pic, sharepic, internet joke, running gag, hashtag, hashtags
  fr: mème, mèmes, image virale, vidéo virale, gif, gifs, détournement, mot-dièse, hashtag, hashtags
  es: meme, memes, imagen viral, vídeo viral, video viral, gif, etiqueta viral, hashtag, hashtags
  de: meme, memes, mem, bildmontage, sharepic, sharepics, virales video, virales bild, gif, hashtag, hashtags, internetwitz
  it: meme, immagine virale, video virale, gif, hashtag, tormentone del web, fotomontaggio
  pt: meme, memes, imagem viral, vídeo viral, gif, hashtag, hashtags, fotomontagem
caption 4 ~ photo, write, describe, headline
  en: caption, captions, captioned, photo caption, caption reads, the caption, accompanying text, description reads, post reads, reads the post, text overlay
  fr: légende de la photo, légendée, légendé, texte accompagnant, peut-on lire, texte de la publication, libellé
  es: pie de foto, pies de foto, leyenda de la foto, se lee en, texto que acompaña, reza el texto, descripción del vídeo
  de: bildunterschrift, bildunterschriften, bildtext, beschriftung, beschriftet, heißt es in dem beitrag, begleittext, bildbeschreibung, wortlaut
  it: didascalia, didascalie, si legge nel post, testo che accompagna, recita il testo, si legge nella didascalia
  pt: legenda da foto, legenda diz, lê-se na publicação, texto que acompanha, diz a legenda, descrição do vídeo
social-post 3 ~ post, share-online, social-network, comment
  en: facebook post, facebook posts, social media post, social media posts, instagram post, online post, posts online, posted on social media, shared on social media, shared online, shared thousands of times, widely shared, circulating online, circulating on social media
  fr: publication facebook, publications facebook, publication sur les réseaux, publié sur les réseaux sociaux, partagé sur les réseaux sociaux, partagée des milliers de fois, partagé des milliers de fois, circule sur les réseaux sociaux, circulent sur les réseaux, internaute, internautes
  es: publicación de facebook, publicaciones en redes, publicación en redes sociales, compartido en redes sociales, compartida miles de veces, circula en redes sociales, circulan en redes, difundido en redes, internauta, internautas, usuarios de redes
  de: facebook-post, facebook-posts, facebook-beitrag, social-media-post, social-media-beitrag, in sozialen netzwerken geteilt, tausendfach geteilt, in den sozialen medien geteilt, kursiert, kursieren, kursierte, im netz geteilt, internetnutzer
  it: post su facebook, post sui social, pubblicato sui social, condiviso sui social, condiviso migliaia di volte, condivisa sui social, circola sui social, circola in rete, diventato virale, utenti dei social, =internauti
  pt: publicação no facebook, publicações no facebook, publicação nas redes sociais, postagem nas redes, partilhada nas redes sociais, compartilhado nas redes sociais, circula nas redes sociais, circulam nas redes, internauta, internautas, postagem, postagens
troll 4 ~ harassment, insult, fake-account, social-network, hate
  en: troll, trolls, trolling, troll farm, troll farms, cyberbullying, online abuse, abusive comments, hate comments, hateful messages, shitstorm, pile-on, backlash online, flame war
  fr: troll, trolls, ferme à trolls, usine à trolls, cyberharceleur, commentaires haineux, messages haineux, haine en ligne, déferlement de haine
  es: trol, troles, troll, trolls, granja de trols, comentarios de odio, mensajes de odio, odio en redes, linchamiento digital
  de: troll, trolle, trollfabrik, trollfarm, trollarmee, cybermobbing, hasskommentar, hasskommentare, hassbotschaften, hassnachrichten, hetze im netz, shitstorm, shitstorms
  it: troll, fabbrica di troll, cyberbullismo, commenti d'odio, messaggi d'odio, odio in rete, odio online, insulti sui social, odiatori, gogna mediatica
  pt: troll, trolls, fábrica de trolls, fazenda de trolls, ciberbullying, ciberassédio, comentários de ódio, mensagens de ódio, ódio online, linchamento virtual
clickbait 4 ~ headline, attention, advertise, mislead
  en: clickbait, click-bait, clickbaity, attention-grabbing, eye-catching, attention economy, engagement bait, rage bait, page views, pageviews, click rate, click-through
  fr: piège à clics, pièges à clics, putaclic, titre accrocheur, titre racoleur, racoleur, économie de l'attention, pages vues, taux de clic
  es: ciberanzuelo, cebo de clics, titular engañoso, llamativo, llamativa, economía de la atención, páginas vistas, tasa de clics
  de: klickköder, clickbait, clickbaiting, klickfang, aufmerksamkeitsökonomie, reißerische überschrift, reißerischer titel, klickzahlen, klickrate, seitenaufrufe
  it: acchiappaclic, clickbait, titolo acchiappaclick, titolo fuorviante, economia dell'attenzione, visualizzazioni di pagina, numero di clic
  pt: caça-cliques, clickbait, isca de cliques, título enganoso, título sensacionalista, economia da atenção, visualizações de página
satire 4 ~ joke, mock, comedian, fake, irony
  en: satire, satirical, satirist, satirists, parody, parodies, parodied, spoof, spoofs, spoofed, lampoon, lampooned, humorous, satirical website, satire site, april fool, april fools
  fr: satire, satirique, satiriste, parodie, parodies, parodié, parodique, pastiche, caricature, caricatures, humoristique, site satirique, site parodique, poisson d'avril
  es: sátira, satírico, satírica, satirizar, parodia, parodias, parodiar, paródico, caricatura, humorístico, humorística, sitio satírico, inocentada
  de: satire, satirisch, satirische, satiriker, parodie, parodien, parodiert, persiflage, karikatur, karikaturen, satireseite, satiremagazin, aprilscherz, humoristisch
  it: satira, satirico, satirica, parodia, parodie, parodiare, parodiato, caricatura, umoristico, umoristica, sito satirico, pesce d'aprile
  pt: sátira, satírico, satírica, satirizar, paródia, paródias, parodiar, caricatura, humorístico, humorística, site satírico, site humorístico, primeiro de abril
irony 4 ~ joke, mock, satire, opposite
  en: irony, ironic, ironically, sarcasm, sarcastic, sarcastically, tongue-in-cheek, tongue in cheek, facetious, wry, wryly, deadpan, black humour
  fr: ironie, ironique, ironiquement, ironiser, ironise, sarcasme, sarcastique, second degré, au second degré, humour noir, pince-sans-rire
  es: ironía, irónico, irónica, irónicamente, ironizar, sarcasmo, sarcástico, sarcástica, en tono de broma, humor negro
  de: ironie, ironisch, ironische, ironischerweise, sarkasmus, sarkastisch, augenzwinkernd, augenzwinkern, spöttisch, schwarzer humor, galgenhumor, scherzhaft
  it: ironia, ironico, ironica, ironicamente, ironizzare, sarcasmo, sarcastico, sarcastica, in tono scherzoso, umorismo nero
  pt: ironia, irônico, irónico, ironicamente, ironizar, sarcasmo, sarcástico, sarcástica, em tom de brincadeira, humor negro
eyewitness 4 ~ witness, see, testify, tell
  en: eyewitness, eyewitnesses, eyewitness account, eyewitness accounts, bystander, bystanders, onlookers, passer-by, passers-by, passerby, first-hand account, firsthand, first-hand
  fr: témoin oculaire, témoins oculaires, badaud, badauds, récit de première main, de première main, témoins de la scène, =passants
  es: testigo presencial, testigos presenciales, transeúnte, transeúntes, testigo ocular, testigos oculares, de primera mano, viandante, viandantes
  de: augenzeuge, augenzeugen, augenzeugin, augenzeugenbericht, passant, passanten, passantin, schaulustige, schaulustigen, zaungast, zaungäste, aus erster hand
  it: testimone oculare, testimoni oculari, passante, passanti, spettatore involontario, di prima mano, testimonianza diretta
  pt: testemunha ocular, testemunhas oculares, transeunte, transeuntes, em primeira mão, relato em primeira mão, popular que passava
gesture 4 ~ sign, show, body
  en: gesture, gestures, gesturing, nod, nodded, nodding, handshake, handshakes, shook hands, shake hands, body language, facial expression, thumbs up, salute, saluted, shrug, shrugged
  fr: geste, gestes, hocher la tête, hoché la tête, poignée de main, poignées de main, serrer la main, serré la main, langage corporel, faire signe, hausser les épaules
  es: gesto, gestos, asentir, asintió, apretón de manos, estrechar la mano, estrechó la mano, lenguaje corporal, saludar con la mano, encogerse de hombros
  de: geste, gesten, nicken, nickte, genickt, handschlag, händedruck, hände geschüttelt, handschütteln, körpersprache, gesichtsausdruck, mimik, winken, winkte, schulterzucken, zuckte mit den schultern
  it: gesto, gesti, =annuire, =annuito, stretta di mano, strette di mano, stringere la mano, linguaggio del corpo, salutare con la mano, alzare le spalle, cenno
  pt: gesto, gestos, acenar, acenou, aceno, aperto de mão, apertos de mão, apertar a mão, apertou a mão, linguagem corporal, encolher os ombros
inform-propagate 4 ~ spread, misinformation, share-online, repeat
  en: peddle, peddled, peddling, parrot, parroted, regurgitate, regurgitated, amplify, amplified, amplifying, amplification, echo, echoed, echo chamber, echo chambers, filter bubble, filter bubbles, mouthpiece
  fr: colporter, colporte, colporté, relayer, relayé, relayée, relaie, amplifier, amplifié, amplification, chambre d'écho, chambres d'écho, bulle de filtres, porte-voix
  es: propagar, propaga, propagó, propagación, amplificar, amplificado, hacerse eco, se hizo eco, cámara de eco, cámaras de eco, burbuja de filtros, altavoz de
  de: nachplappern, nachgeplappert, weiterverbreiten, weiterverbreitet, in umlauf, in umlauf gebracht, echokammer, echokammern, filterblase, filterblasen, sprachrohr, multiplikator
  it: propagare, propagato, amplificare, amplificato, farsi eco, camera dell'eco, camere d'eco, bolla di filtraggio, megafono, cassa di risonanza
  pt: propagar, propaga, propagou, propagação, amplificar, amplificado, amplificação, fazer eco, câmara de eco, câmaras de eco, bolha de filtros, caixa de ressonância

# advertising and marketing
ad-campaign 4 ~ advertise, campaign, marketing, commercial-spot
  en: ad campaign, ad campaigns, advertising campaign, advertising campaigns, marketing campaign, publicity campaign, pr campaign, media campaign, advertising blitz, poster campaign, online campaign
  fr: campagne publicitaire, campagnes publicitaires, campagne de publicité, campagne de communication, campagne marketing, campagne d'affichage, opération publicitaire
  es: campaña publicitaria, campañas publicitarias, campaña de publicidad, campaña de comunicación, campaña de marketing, campaña de carteles
  de: werbekampagne, werbekampagnen, anzeigenkampagne, werbefeldzug, plakatkampagne, marketingkampagne, imagekampagne, medienkampagne, werbeaktion, werbeaktionen
  it: campagna pubblicitaria, campagne pubblicitarie, campagna di comunicazione, campagna di marketing, campagna promozionale, campagna mediatica
  pt: campanha publicitária, campanhas publicitárias, campanha de publicidade, campanha de comunicação, campanha de marketing, campanha promocional
commercial-spot 4 ~ advertise, television, video, ad-campaign
  en: tv commercial, tv commercials, television commercial, tv ad, tv ads, tv advert, =commercials, commercial break, commercial breaks, radio ad, radio ads, pre-roll, ad break, ad breaks, jingle, jingles, advertorial
  fr: spot publicitaire, spots publicitaires, spot télé, spots télé, coupure publicitaire, coupure pub, pause publicitaire, film publicitaire, page de publicité, publirédactionnel, publireportage
  es: spot publicitario, anuncio televisivo, anuncio de televisión, anuncios de televisión, cuña publicitaria, cuñas publicitarias, corte publicitario, pausa publicitaria, publirreportaje, comercial de televisión
  de: werbespot, werbespots, werbeclip, werbefilm, tv-spot, tv-spots, fernsehwerbung, radiowerbung, werbepause, werbepausen, werbeunterbrechung, werbeblock, advertorial, werbevideo
  it: spot pubblicitario, spot pubblicitari, spot televisivo, spot tv, pausa pubblicitaria, interruzione pubblicitaria, interruzioni pubblicitarie, pubblicità televisiva, pubbliredazionale
  pt: anúncio de tv, anúncio televisivo, anúncios televisivos, comercial de televisão, spot publicitário, intervalo comercial, intervalo publicitário, publieditorial, publirreportagem
billboard 3 ~ advertise, slogan, road, commercial-spot
  en: billboard, billboards, poster, posters, hoarding, hoardings, outdoor advertising, banner, banners, placard, placards, digital display, advertising screen, advertising pillar
  fr: panneau publicitaire, panneaux publicitaires, affiche, affiches, affichage publicitaire, banderole, banderoles, pancarte, pancartes, écran publicitaire
  es: valla publicitaria, vallas publicitarias, póster, pósteres, pancarta, pancartas, panel publicitario, publicidad exterior, pantalla publicitaria
  de: plakatwand, werbetafel, werbetafeln, plakat, plakate, plakatiert, werbeplakat, werbeplakate, litfaßsäule, banner, reklametafel, außenwerbung
  it: cartellone pubblicitario, cartelloni pubblicitari, manifesto pubblicitario, =manifesti, locandina, locandine, affissione, affissioni, striscione, striscioni, pannello pubblicitario
  pt: outdoor, outdoors, cartaz, cartazes, painel publicitário, painéis publicitários, faixa de protesto, =pôster, publicidade exterior
flyer 4 ~ advertise, distribute, newspaper, letter-post
  en: flyer, flyers, flier, fliers, leaflet, leaflets, leafleting, brochure, brochures, pamphlet, pamphlets, handout, handouts, junk mail, prospectus, mailshot
  fr: prospectus, tract, tracts, dépliant, dépliants, brochure, brochures, tracter, distribution de tracts, publicité papier, flyers
  es: folleto, folletos, panfleto, panfletos, octavilla, octavillas, tríptico, buzoneo, publicidad en el buzón
  de: flugblatt, flugblätter, flyer, prospekt, prospekte, broschüre, broschüren, faltblatt, handzettel, werbepost, postwurfsendung, werbebrief
  it: volantino, volantini, volantinaggio, opuscolo, opuscoli, dépliant, brochure, pieghevole, pubblicità cartacea
  pt: folheto, folhetos, panfleto, panfletos, panfletagem, flyer, brochura, brochuras, prospecto, folder, publicidade no correio
ad-agency 4 ~ advertise, marketing, consultant, spin-doctor
  en: advertising agency, advertising agencies, ad agency, ad agencies, ad man, adman, creative director, marketing agency, marketing firm, media buyer, ad industry, advertising industry, ad tech, adtech
  fr: agence de publicité, agences de publicité, agence publicitaire, agence de pub, directeur artistique, agence marketing, secteur publicitaire, régie publicitaire
  es: agencia de publicidad, agencias de publicidad, agencia publicitaria, director creativo, agencia de marketing, sector publicitario, industria publicitaria, publicista, publicistas
  de: werbeagentur, werbeagenturen, werbebranche, werber, werbefachmann, kreativdirektor, marketingagentur, werbeindustrie, mediaagentur, werbetexter, werbewirtschaft
  it: agenzia pubblicitaria, agenzie pubblicitarie, agenzia di pubblicità, direttore creativo, agenzia di marketing, settore pubblicitario, concessionaria di pubblicità
  pt: agência de publicidade, agências de publicidade, agência publicitária, diretor criativo, agência de marketing, setor publicitário, mercado publicitário
ad-revenue 4 ~ advertise, revenue, monetise, business-model
  en: ad revenue, ad revenues, advertising revenue, advertising revenues, ad sales, advertising sales, ad business, advertising business, ad dollars, advertising dollars, ad spend, ad spending, advertising spend, advertising budget, ad money
  fr: recettes publicitaires, revenus publicitaires, revenu publicitaire, chiffre d'affaires publicitaire, dépenses publicitaires, budget publicitaire, budgets publicitaires, manne publicitaire, investissements publicitaires
  es: ingresos publicitarios, ingresos por publicidad, negocio publicitario, gasto publicitario, inversión publicitaria, presupuesto publicitario, venta de publicidad, facturación publicitaria
  de: werbeeinnahmen, werbeerlöse, werbeumsatz, werbeumsätze, anzeigengeschäft, werbegeschäft, werbeausgaben, werbebudget, werbebudgets, werbegelder, anzeigenerlöse, werbemarkt
  it: ricavi pubblicitari, entrate pubblicitarie, introiti pubblicitari, proventi pubblicitari, spesa pubblicitaria, investimenti pubblicitari, budget pubblicitario, raccolta pubblicitaria
  pt: receitas publicitárias, receita publicitária, receita de publicidade, receitas de publicidade, gasto publicitário, investimento publicitário, orçamento publicitário, verba publicitária, negócio da publicidade
sponsored-content 4 ~ sponsor, advertise, influencer, pay
  en: sponsored post, sponsored posts, sponsored content, branded content, paid partnership, paid promotion, product placement, native advertising, hidden advertising, surreptitious advertising, undisclosed ad, paid endorsement, celebrity endorsement, endorsement deal, testimonial
  fr: contenu sponsorisé, contenus sponsorisés, publication sponsorisée, post sponsorisé, partenariat rémunéré, placement de produit, placements de produits, publicité déguisée, publicité clandestine, égérie
  es: contenido patrocinado, publicación patrocinada, publicaciones patrocinadas, publicidad encubierta, colaboración pagada, emplazamiento de producto, publicidad nativa, imagen de la marca
  de: gesponserter beitrag, gesponserte beiträge, bezahlte partnerschaft, produktplatzierung, produktplatzierungen, schleichwerbung, bezahlter inhalt, bezahlte werbung, werbegesicht, werbevertrag, testimonial
  it: contenuto sponsorizzato, contenuti sponsorizzati, post sponsorizzato, post sponsorizzati, pubblicità occulta, collaborazione retribuita, posizionamento di prodotto, testimonial
  pt: conteúdo patrocinado, publicação patrocinada, post patrocinado, posts patrocinados, publicidade encoberta, publicidade disfarçada, parceria paga, publi, garota-propaganda, garoto-propaganda
false-advertising 4 ~ advertise, mislead, consumer-protection, fraud
  en: false advertising, misleading advertising, misleading ads, misleading advert, deceptive advertising, false claims in advertising, advertising standards, greenwash, greenwashing, overpromised, overstated benefits
  fr: publicité mensongère, publicités mensongères, publicité trompeuse, pratique commerciale trompeuse, pratiques commerciales trompeuses, écoblanchiment, greenwashing
  es: publicidad engañosa, publicidad falsa, anuncios engañosos, prácticas comerciales engañosas, ecopostureo, lavado de imagen verde, blanqueo ecológico
  de: irreführende werbung, irreführender werbung, werbelüge, falsche werbeversprechen, werbeversprechen, grünfärberei, greenwashing, unlautere werbung, unlauterer wettbewerb, mogelpackung
  it: pubblicità ingannevole, pubblicità ingannevoli, pubblicità menzognera, pratica commerciale scorretta, pratiche commerciali scorrette, ambientalismo di facciata, greenwashing
  pt: publicidade enganosa, propaganda enganosa, anúncios enganosos, práticas comerciais enganosas, lavagem verde, greenwashing, maquiagem verde
target-group 4 ~ ad-targeting, audience, consumer, market
  en: target group, target groups, target audience, target audiences, target market, demographic, demographics, core audience, age group, age groups, custom audience, lookalike audience, audience segment, market segment
  fr: groupe cible, groupes cibles, public cible, cœur de cible, public visé, clientèle cible, tranche d'âge, tranches d'âge, segment de marché, audience ciblée
  es: público objetivo, público destinatario, grupo objetivo, grupos objetivo, público meta, grupo demográfico, franja de edad, franjas de edad, segmento de mercado
  de: zielgruppe, zielgruppen, zielpublikum, kernzielgruppe, altersgruppe, altersgruppen, marktsegment, kundensegment, zielgruppengenau
  it: pubblico di riferimento, gruppo target, pubblico target, fascia d'età, fasce d'età, segmento di mercato, destinatari della pubblicità
  pt: público-alvo, grupo-alvo, público alvo, faixa etária, faixas etárias, segmento de mercado, grupo demográfico
market-research 4 ~ survey, consumer, study, opinion-poll
  en: market research, market researcher, market researchers, consumer research, focus group, focus groups, polling firm, polling company, pollster, pollsters, consumer survey, customer survey
  fr: étude de marché, études de marché, groupe de discussion, institut de sondage, instituts de sondage, sondeur, sondeurs, enquête consommateurs
  es: estudio de mercado, estudios de mercado, investigación de mercado, grupo focal, grupos focales, encuestadora, encuestadoras, demoscopia, demoscópico, encuesta de consumo
  de: marktforschung, marktforscher, marktforschungsinstitut, meinungsforscher, meinungsforschung, meinungsforschungsinstitut, fokusgruppe, fokusgruppen, kundenbefragung, demoskop, demoskopie, demoskopen
  it: ricerca di mercato, ricerche di mercato, indagine di mercato, gruppo di discussione, istituto di sondaggi, sondaggista, sondaggisti, istituti demoscopici
  pt: pesquisa de mercado, estudo de mercado, estudos de mercado, grupo focal, instituto de pesquisa, institutos de pesquisa, empresa de sondagens, sondagem
cold-call 4 ~ phone, call, sell, spam
  en: cold call, cold calls, cold calling, cold-calling, telemarketing, telemarketer, robocall, robocalls, nuisance call, nuisance calls, door-to-door, doorstep selling, hard sell, pushy salesman, salesman, salespeople, sales rep
  fr: démarchage téléphonique, démarchage, démarcheur, démarcheurs, démarcher, télémarketing, porte-à-porte, appels indésirables, vente forcée, commercial insistant
  es: llamadas comerciales, llamada comercial, telemarketing, televenta, llamadas automáticas, puerta a puerta, venta a domicilio, llamadas no deseadas, vendedor ambulante
  de: werbeanruf, werbeanrufe, telefonwerbung, kaltakquise, telefonmarketing, haustürgeschäft, haustürgeschäfte, drückerkolonne, vertreter an der tür, vertriebler, lockanrufe, belästigungsanrufe
  it: telemarketing, chiamate commerciali, chiamata commerciale, telefonate promozionali, porta a porta, vendita porta a porta, chiamate moleste, piazzista, venditore porta a porta
  pt: telemarketing, chamadas comerciais, chamadas publicitárias, ligações indesejadas, robochamadas, porta a porta, venda porta a porta, vendas por telefone, chamadas automáticas
publicity-stunt 4 ~ attention, marketing, media, hype
  en: publicity stunt, publicity stunts, pr stunt, marketing ploy, marketing gimmick, gimmick, gimmicks, attention seeking, attention-seeking, grandstanding, window dressing, window-dressing, photo opportunity, crave attention, publicity-hungry
  fr: coup de pub, coup de publicité, coup médiatique, coup marketing, opération marketing, effet d'annonce, effets d'annonce, poudre aux yeux, gadget marketing, se faire de la publicité
  es: golpe publicitario, golpe de efecto, truco publicitario, maniobra publicitaria, montaje publicitario, estrategia publicitaria, llamar la atención, postureo, operación de maquillaje
  de: werbegag, pr-gag, pr-aktion, marketinggag, marketingtrick, effekthascherei, aufmerksamkeit heischend, schaufensterpolitik, augenwischerei, medienspektakel, publicity-stunt
  it: trovata pubblicitaria, trovate pubblicitarie, mossa pubblicitaria, operazione di marketing, operazione di facciata, colpo di teatro, specchietto per le allodole, farsi pubblicità
  pt: golpe publicitário, golpe de publicidade, jogada de marketing, golpe de marketing, manobra publicitária, chamar a atenção, operação de cosmética, espetáculo mediático
word-of-mouth 4 ~ recommend, popular, spread, customer-review
  en: word of mouth, word-of-mouth, personal recommendation, personal recommendations, grapevine, from mouth to mouth, viral marketing, insider tip, hidden gem
  fr: bouche-à-oreille, bouche à oreille, recommandation personnelle, marketing viral, bon plan
  es: boca a boca, boca en boca, de boca en boca, boca oreja, recomendación personal, marketing viral
  de: mundpropaganda, mund-zu-mund-propaganda, weiterempfehlung, weiterempfehlen, weiterempfohlen, geheimtipp, virales marketing
  it: passaparola, di bocca in bocca, raccomandazione personale, marketing virale, consiglio di amici
  pt: boca a boca, de boca em boca, passa a palavra, recomendação pessoal, marketing viral, propaganda boca a boca
logo 4 ~ brand, image, design, symbol
  en: logo, logos, emblem, emblems, coat of arms, trademark logo, mascot, mascots, corporate identity, corporate design, rebrand, rebranded, rebranding, renamed
  fr: logo, logos, emblème, emblèmes, blason, mascotte, mascottes, identité visuelle, changement de nom, rebaptiser, rebaptisé, rebaptisée
  es: logotipo, logotipos, logo, emblema, emblemas, escudo de armas, mascota oficial, identidad visual, identidad corporativa, rebautizar, rebautizado, cambio de nombre
  de: logo, logos, emblem, wappen, firmenlogo, firmenzeichen, maskottchen, markenzeichen, umbenennen, umbenannt, umbenennung, namensänderung, markenauftritt
  it: logo, loghi, emblema, emblemi, stemma, mascotte, identità visiva, marchio di fabbrica, ribattezzare, ribattezzato, cambio di nome
  pt: logotipo, logotipos, =logomarca, emblema, emblemas, brasão, mascote, identidade visual, rebatizar, rebatizado, mudança de nome, renomear, renomeado
symbol 3 ~ sign, mean, image, logo
  en: symbol, symbols, symbolic, symbolically, symbolise, symbolised, symbolize, emblematic, embody, embodied, embodies, epitome, epitomise, icon of, poster child
  fr: symbole, symboles, symbolique, symboliquement, symboliser, symbolise, emblématique, incarner, incarne, incarnation, figure de proue
  es: símbolo, símbolos, simbólico, simbólica, simbolizar, simboliza, emblemático, emblemática, encarnar, encarna, icono de, abanderado
  de: symbol, symbole, symbolisch, symbolisiert, symbolisieren, sinnbild, sinnbildlich, inbegriff, verkörpern, verkörpert, steht für, galionsfigur, aushängeschild
  it: simbolo, simboli, simbolico, simbolica, simboleggiare, simboleggia, emblematico, emblematica, incarnare, incarna, icona di
  pt: símbolo, símbolos, simbólico, simbólica, simbolizar, simboliza, emblemático, emblemática, encarnar, encarna, ícone de
reputation 3 ~ image, trust, famous, damage-reputation
  en: reputation, reputational, reputations, repute, reputable, public image, brand image, good name, prestige, prestigious, esteem, esteemed, credibility
  fr: réputation, réputations, réputé, réputée, image de marque, image publique, bonne réputation, renommée, renom, prestige, prestigieux, prestigieuse, notoriété
  es: reputación, reputacional, prestigio, prestigioso, prestigiosa, imagen pública, imagen de marca, buen nombre, renombre, buena fama, notoriedad
  de: =ruf, reputation, image, renommee, renommiert, renommierte, guter ruf, guten ruf, leumund, prestige, prestigeträchtig
  it: reputazione, reputazionale, prestigio, prestigioso, prestigiosa, immagine pubblica, immagine aziendale, buon nome, buona fama, nomea, credibilità
  pt: reputação, reputacional, prestígio, prestigiado, prestigioso, prestigiada, imagem pública, imagem de marca, bom nome, renome, boa fama, notoriedade
damage-reputation 4 ~ reputation, defamation, harm, embarrass, damage
  en: reputational damage, damage to its reputation, damaged reputation, tarnish, tarnished, tarnishing, besmirch, besmirched, sully, sullied, smear, smeared, smear campaign, smears, mudslinging, drag through the mud, discredit, discredited, bad press, bad publicity, pr disaster, public relations disaster, stain on
  fr: ternir, terni, ternie, ternir l'image, entacher, entaché, entachée, salir, sali, discréditer, discrédité, discrédit, campagne de dénigrement, dénigrer, dénigrement, traîner dans la boue, mauvaise publicité, calomnier, atteinte à l'image
  es: empañar, empañado, empañada, manchar, mancha en, manchó la imagen, desprestigiar, desprestigio, desacreditar, desacreditado, campaña de desprestigio, campaña de difamación, mala prensa, mala publicidad, daño reputacional, enlodar
  de: rufschädigung, rufschädigend, rufmord, imageschaden, imageverlust, ansehensverlust, schmutzkampagne, diskreditieren, diskreditiert, in verruf, in verruf geraten, schlechte presse, verunglimpfen, verunglimpft, verleumdungskampagne, durch den schmutz, makel
  it: infangare, infangato, macchiare, offuscare, offuscato, screditare, screditato, discredito, danno d'immagine, danno reputazionale, campagna diffamatoria, campagna denigratoria, macchina del fango, cattiva pubblicità, denigrare
  pt: manchar, manchou a imagem, manchado, denegrir, difamar, descredibilizar, desacreditar, desacreditado, descrédito, campanha de difamação, má publicidade, dano reputacional, danos à reputação, danos de imagem, arranhar a imagem

# social relations
acquaintance 4 ~ friend, know, neighbour, contact
  en: acquaintance, acquaintances, acquainted, friend of a friend, mutual friend, mutual friends, friends of friends, casual acquaintance, circle of friends, schoolmate, schoolmates, classmate, classmates, roommate, roommates
  fr: connaissance de longue date, connaissances, ami commun, amis communs, amis d'amis, cercle d'amis, camarade de classe, camarades de classe, ancien camarade, colocataire
  es: conocido de, =conocidos, amigo en común, amigos en común, amigo de un amigo, amigos de amigos, círculo de amigos, compañero de clase, compañeros de clase, compañero de piso
  de: bekannter, bekannte von, bekanntschaft, bekanntschaften, bekanntenkreis, freundeskreis, freundesfreunde, gemeinsamer freund, gemeinsame freunde, freunde von freunden, mitschüler, mitschülerin, klassenkamerad, mitbewohner
  it: conoscente, conoscenti, conoscenza di vecchia data, amico comune, amici comuni, amici di amici, cerchia di amici, compagno di classe, compagni di classe, compagno di scuola
  pt: conhecido de, conhecidos, amigo em comum, amigos em comum, amigos de amigos, círculo de amigos, colega de turma, colegas de turma, colega de classe, colega de escola
best-friend 3 ~ friend, close-relation, friendship
  en: best friend, best friends, close friend, close friends, longtime friend, old friend, old friends, childhood friend, buddy, buddies, pal, pals, mate, mates, crony, cronies, cronyism, soulmate
  fr: meilleur ami, meilleure amie, meilleurs amis, ami proche, amis proches, ami intime, vieil ami, ami d'enfance, copain, copains, copine, copinage, =pote, =potes
  es: mejor amigo, mejor amiga, mejores amigos, amigo íntimo, amigos íntimos, amigo cercano, viejo amigo, amigo de la infancia, compinche, amiguete, amiguismo, amigote
  de: bester freund, beste freundin, besten freund, beste freunde, enger freund, enge freunde, engen freund, kumpel, kumpels, alter freund, jugendfreund, busenfreund, spezi, kumpanei
  it: migliore amico, miglior amico, migliore amica, migliori amici, amico intimo, amici intimi, amico stretto, vecchio amico, amico d'infanzia, compagno di merende
  pt: melhor amigo, melhor amiga, melhores amigos, amigo íntimo, amigos íntimos, amigo próximo, amigos próximos, velho amigo, amigo de infância, camarada, parceiro de longa data, compadrio
girlfriend-boyfriend 3 ~ couple, romance, love, spouse
  en: girlfriend, girlfriends, boyfriend, boyfriends, partner of, life partner, lover, lovers, fiancé, fiancée, engaged to, ex-girlfriend, ex-boyfriend, ex-partner, sweetheart, sweethearts, mistress
  fr: petite amie, petit ami, compagnon, fiancé, fiancée, fiançailles, amant, amante, maîtresse, ex-petite amie, ex-compagnon, concubin, =compagne, =compagnes
  es: novia, novias, novio, novios, pareja sentimental, compañera sentimental, compañero sentimental, amante, amantes, exnovia, exnovio, expareja
  de: freundin, lebensgefährte, lebensgefährtin, lebenspartner, lebenspartnerin, liebhaber, geliebte, geliebter, verlobt, verlobter, verlobte, verlobung, ex-freund, ex-freundin
  it: fidanzata, fidanzato, fidanzati, fidanzamento, compagna di vita, compagno di vita, convivente, amante, amanti, ex fidanzata, ex compagno
  pt: namorada, namorado, namorados, namorar, companheira, noiva, noivo, noivado, amante, amantes, ex-namorada, ex-namorado, ex-companheiro
love-affair 4 ~ romance, girlfriend-boyfriend, betray, secret
  en: affair with, extramarital affair, love affair, infidelity, unfaithful, adultery, cheated on, cheating on, fling, love child, two-timing, intimate relationship, sexual relationship
  fr: liaison extraconjugale, liaison amoureuse, relation extraconjugale, infidélité, infidélités, infidèle, adultère, aventure amoureuse, tromper sa femme, trompé sa femme, relation intime
  es: aventura amorosa, relación extramatrimonial, relación extramarital, infidelidad, infidelidades, adulterio, engañó a su esposa, amorío, amoríos, relación íntima, lío amoroso
  de: affäre mit, seitensprung, seitensprünge, liebesaffäre, außereheliche, untreue, untreu, ehebruch, fremdgegangen, fremdgehen, liebschaft, liaison, techtelmechtel, intime beziehung, sexuelle beziehung
  it: relazione extraconiugale, relazione clandestina, infedeltà, infedele, adulterio, tradimento coniugale, tresca, scappatella, avventura amorosa, relazione intima
  pt: caso extraconjugal, relação extraconjugal, caso amoroso, infidelidade, infidelidades, adultério, traiu a mulher, traição conjugal, relação íntima, relacionamento íntimo
break-up-couple 4 ~ divorce, separate, couple, end
  en: break up with, broke up with, split from, split up, separated from, estranged, estranged wife, estranged husband, estrangement, walked out on, went their separate ways, custody battle
  fr: rupture amoureuse, rompre avec, rompu avec, séparé de, séparée de, se séparent, se sont séparés, en instance de divorce, brouillé avec, plaqué, garde des enfants
  es: ruptura sentimental, romper con, rompió con, separado de, separada de, se separaron, distanciado, distanciada, distanciamiento, batalla por la custodia
  de: getrennt lebend, getrennt von, trennten sich, haben sich getrennt, schluss gemacht, beziehungsende, entfremdet, entfremdung, entzweit, verlassen worden, sorgerechtsstreit
  it: rottura sentimentale, rompere con, ha rotto con, separato da, separata da, si sono separati, si sono lasciati, =lasciarsi, allontanamento
  pt: separaram-se, se separaram, romper com, rompeu com, término do namoro, fim do relacionamento, distanciamento, rutura, rompimento
grandparent 4 ~ family, parent, elderly, relative
  en: grandparent, grandparents, grandmother, grandfather, grandma, grandpa, granny, granddad, grandson, granddaughter, grandchild, grandchildren, great-grandfather, ancestor, ancestors
  fr: grand-père, grand-mère, grands-parents, papi, mamie, petit-fils, petite-fille, petits-enfants, arrière-grand-père, ancêtre, ancêtres, aïeul, aïeux
  es: abuelo, abuela, abuelos, abuelita, nieto, nieta, nietos, bisabuelo, bisabuela, antepasado, antepasados, ancestro, ancestros
  de: großvater, großmutter, großeltern, oma, opa, omas, enkel, enkelin, enkelkind, enkelkinder, urgroßvater, vorfahr, vorfahren, ahnen
  it: nonno, nonna, nonni, nonne, nipote, nipoti, nipotino, bisnonno, bisnonna, antenato, antenati, progenitore
  pt: avô, avó, avós, neto, neta, netos, bisavô, bisavó, antepassado, antepassados, ancestral, ancestrais
uncle-aunt 4 ~ family, relative, sibling
  en: uncle, uncles, aunt, aunts, auntie, nephew, nephews, niece, nieces, cousin, cousins, second cousin, extended family
  fr: oncle, oncles, tonton, neveu, neveux, nièce, nièces, cousin, cousine, cousins, famille élargie, =tante, =tantes
  es: tío, tía, tíos, sobrino, sobrina, sobrinos, primo hermano, prima hermana, =primos, familia extensa
  de: onkel, tante, tanten, neffe, neffen, =nichte, =nichten, cousin, cousine, cousins, cousinen, vetter, großfamilie, verwandtschaft
  it: =zio, =zia, =zii, cugino, cugina, cugini, nipotina, parentela, parentado, famiglia allargada
  pt: tio, tia, tios, sobrinho, sobrinha, sobrinhos, =primo, =primos, família alargada
in-laws 4 ~ marry, family, relative, spouse
  en: in-law, in-laws, son-in-law, daughter-in-law, mother-in-law, father-in-law, brother-in-law, sister-in-law, stepfather, stepmother, stepson, stepdaughter, stepchildren, half-brother, half-sister
  fr: beau-père, belle-mère, beau-frère, belle-sœur, gendre, belle-fille, beau-fils, belle-famille, beaux-parents, demi-frère, demi-sœur
  es: suegro, suegra, suegros, yerno, nuera, cuñado, cuñada, cuñados, padrastro, madrastra, hijastro, hijastra, hermanastro, medio hermano
  de: schwiegervater, schwiegermutter, schwiegersohn, schwiegertochter, schwiegereltern, schwager, schwägerin, stiefvater, stiefmutter, stiefsohn, stieftochter, halbbruder, halbschwester
  it: suocero, suocera, suoceri, =genero, nuora, cognato, cognata, cognati, patrigno, matrigna, figliastro, figliastra, fratellastro, sorellastra
  pt: sogro, sogra, sogros, genro, nora, cunhado, cunhada, cunhados, padrasto, madrasta, enteado, enteada, meio-irmão, meia-irmã
widow 4 ~ spouse, die, mourn, marry
  en: widow, widows, widowed, widower, widowers, bereaved, bereavement, bereaved families, late husband, late wife, surviving relatives, next of kin
  fr: veuve, veuves, veuf, veufs, endeuillé, endeuillée, familles endeuillées, défunt mari, défunte épouse, proches des victimes, ayants droit
  es: viuda, viudas, viudo, viudos, enviudar, enviudó, familiares de la víctima, difunto marido, difunta esposa
  de: witwe, witwen, witwer, verwitwet, hinterbliebene, hinterbliebenen, verstorbener mann, verstorbene frau, angehörige der opfer, angehörigen der opfer, trauernde
  it: vedova, vedove, vedovo, vedovi, defunto marito, defunta moglie, familiari delle vittime, rimasto vedovo, congiunti
  pt: viúva, viúvas, viúvo, viúvos, enlutado, enlutadas, falecido marido, falecida esposa, familiares das vítimas, enviuvou
twin 4 ~ sibling, both, similar
  en: twin, twins, identical twins, twin brother, twin sister, triplets, lookalikes, doppelganger, spitting image
  fr: jumeau, jumelle, jumeaux, jumelles, frère jumeau, sœur jumelle, triplés, sosie, sosies, portrait craché
  es: gemelo, gemela, gemelos, gemelas, mellizo, mellizos, hermano gemelo, trillizos, sosia, vivo retrato
  de: zwilling, zwillinge, zwillingsbruder, zwillingsschwester, eineiige zwillinge, drillinge, doppelgänger, doppelgängerin, ebenbild
  it: gemello, gemella, gemelli, gemelle, fratello gemello, sorella gemella, tre gemelli, sosia, controfigura
  pt: gêmeo, gêmea, gêmeos, gémeo, gémeos, irmão gêmeo, irmã gêmea, trigêmeos, sósia, sósias
mentor 4 ~ teach, advise, help
  en: mentor, mentors, mentored, mentoring, mentorship, protégé, protégée, protégés, disciple, disciples, role model, role models, father figure, godfather, tutelage, took under his wing, took under her wing
  fr: mentor, mentors, mentorat, protégé de, protégée de, disciple, disciples, modèle pour, figure paternelle, parrain, sous son aile, poulain
  es: mentor, mentora, mentores, mentoría, discípulo, discípulos, pupilo, modelo a seguir, ejemplo a seguir, figura paterna, padrino, bajo su ala
  de: mentor, mentorin, mentoren, ziehvater, ziehsohn, schützling, schützlinge, zögling, schüler von, vorbild, vorbilder, vaterfigur, fittiche, gönner
  it: mentore, mentori, pupillo, pupilli, discepolo, discepoli, modello da seguire, figura paterna, padrino, allievo, sotto la sua ala
  pt: mentor, mentora, mentores, mentoria, pupilo, discípulo, discípulos, exemplo a seguir, modelo a seguir, figura paterna, padrinho, afilhado, apadrinhado
inner-circle 3 ~ close-relation, ally, trust, colleague
  en: inner circle, inner sanctum, confidante, close aide, close aides, top aide, close associate, close associates, trusted adviser, trusted advisers, right-hand man, henchman, henchmen, entourage, those close to, close to the president, =confidant, =confidants
  fr: premier cercle, cercle rapproché, cercle restreint, garde rapprochée, bras droit, proche conseiller, proches conseillers, entourage, homme de confiance, femme de confiance, fidèle parmi, =confident, =confidents, =confidente
  es: círculo íntimo, círculo cercano, círculo más cercano, círculo de confianza, confidente, confidentes, mano derecha, hombre de confianza, mujer de confianza, entorno cercano, séquito, allegado, allegados
  de: engster kreis, engsten kreis, innerer zirkel, inneren zirkel, vertrauter, vertraute, vertrauten, rechte hand, vertrauensperson, führungszirkel, entourage, gefolgsleute, handlanger, intimus
  it: cerchia ristretta, cerchio magico, stretta cerchia, confidente, confidenti, braccio destro, uomo di fiducia, donna di fiducia, fedelissimo, fedelissimi, collaboratore stretto, stretti collaboratori, entourage
  pt: círculo íntimo, círculo próximo, círculo restrito, núcleo duro, confidente, confidentes, braço direito, homem de confiança, mulher de confiança, entorno próximo, séquito, colaborador próximo
connections 4 ~ relationship, contact, influence, preferential
  en: well-connected, well connected, old boys' network, old boy network, networking, networker, string-pulling, pull strings, pulled strings, who you know, social circle, social circles, rubbed shoulders, hobnob, hobnobbed, friends in high places
  fr: réseau d'influence, réseaux d'influence, carnet d'adresses, bien introduit, relations haut placées, piston, pistonné, pistonner, faire jouer ses relations
  es: enchufe, enchufado, enchufados, contactos influyentes, bien relacionado, buenos contactos, red de contactos, mover hilos, tráfico de influencias, codearse, se codeaba
  de: beziehungen spielen lassen, seilschaft, seilschaften, filz, vitamin b, gut vernetzt, bestens vernetzt, netzwerker, strippenzieher, strippen gezogen, kontakte geknüpft, gute kontakte
  it: =raccomandato, =raccomandati, aggancio, agganci, conoscenze giuste, amicizie influenti, amicizie potenti, rete di contatti, rete di relazioni, traffico di influenze, conoscenze altolocate
  pt: contatos influentes, contactos influentes, bem relacionado, rede de contatos, rede de contactos, tráfico de influência, tráfico de influências, puxar os cordelinhos, apadrinhamento
elite 3 ~ rich, power, privilege, dominate
  en: elite, elites, elitist, elitism, upper class, upper classes, ruling class, high society, jet set, upper echelons, political class, out of touch, ivory tower, top tier, =establishment
  fr: élite, élites, élitiste, élitisme, établissement politique, haute société, classe dirigeante, classes supérieures, gratin, jet-set, gotha, classe politique, tour d'ivoire
  es: élite, élites, elitista, elitismo, clase dirigente, clase alta, clase política, alta sociedad, casta, jet set, torre de marfil, clase gobernante
  de: elite, eliten, elitär, elitäre, establishment, oberschicht, führungsschicht, high society, schickeria, oberen zehntausend, politische klasse, elfenbeinturm
  it: élite, elitario, elitaria, classe dirigente, alta società, ceto alto, casta, classe politica, poteri forti, jet set, torre d'avorio, bella gente
  pt: elite, elites, elitista, elitismo, classe dirigente, classe alta, classe política, alta sociedade, casta, jet set, torre de marfim, classe dominante
feud 3 ~ fight, dispute, enemy, compete
  en: feud, feuds, feuding, falling-out, falling out, fell out with, fallen out, bad blood, spat, war of words, row between, bickering, squabble, squabbling, infighting, grudge, grudges, at odds with, at loggerheads, rift, rifts
  fr: querelle, querelles, brouille, brouillés, dispute entre, guerre des mots, passe d'armes, prise de bec, rancune, rancunes, rancœur, querelles internes, guéguerre, bisbille, à couteaux tirés
  es: enemistad, enemistades, enemistado, rencilla, rencillas, disputa entre, pelea entre, cruce de acusaciones, guerra de palabras, rencor, rencores, riña, riñas, pugna, luchas internas, rifirrafe
  de: fehde, fehden, zerwürfnis, zerstritten, streit zwischen, zwist, zank, gezänk, wortgefecht, groll, feindschaft, grabenkampf, grabenkämpfe, machtkampf, machtkämpfe, zoff, überworfen, querelen
  it: faida, faide, litigio, litigi, lite, liti, screzio, screzi, diverbio, battibecco, rancore, rancori, ruggine, guerra di parole, lotte intestine, dissapori, ai ferri corti
  pt: rixa, rixas, briga, brigas, desavença, desavenças, desentendimento, desentendimentos, guerra de palavras, rancor, rancores, inimizade, querela, lutas internas, troca de farpas, bate-boca
reconcile 4 ~ peace, agree, forgive, friend
  en: reconcile, reconciled, reconciliation, make peace with, made peace with, bury the hatchet, buried the hatchet, patch things up, patched up, make up with, olive branch, mend fences, rapprochement, settle differences
  fr: réconcilier, réconcilié, réconciliation, faire la paix, enterrer la hache de guerre, rabibocher, rapprochement, rameau d'olivier, main tendue
  es: reconciliar, reconciliación, reconciliarse, reconcilió, hacer las paces, hicieron las paces, enterrar el hacha, limar asperezas, =acercamiento, rama de olivo
  de: versöhnen, versöhnt, versöhnung, aussöhnen, aussöhnung, kriegsbeil begraben, frieden geschlossen, annäherung, annähern, sich vertragen, beigelegt, beilegen, aussprache
  it: riconciliare, riconciliato, riconciliazione, riconciliarsi, fare pace, fatto pace, seppellire l'ascia di guerra, riavvicinamento, ramoscello d'ulivo, rappacificazione
  pt: reconciliar, reconciliou, reconciliação, reconciliar-se, fazer as pazes, fizeram as pazes, enterrar o machado, aproximação entre, ramo de oliveira
outsider 3 ~ stranger, exclude, alone, minority
  en: outsider, outsiders, outcast, outcasts, loner, loners, misfit, misfits, underdog, underdogs, maverick, mavericks, rebel, pariah, pariahs, ostracise, ostracised, ostracized, shunned, black sheep, persona non grata
  fr: marginal, marginaux, exclu de la société, solitaire, paria, parias, ostracisé, ostracisme, mouton noir, franc-tireur, trouble-fête, mis à l'écart, mis au ban, persona non grata
  es: marginado, marginados, inadaptado, paria, parias, ostracismo, oveja negra, verso suelto, forastero, apartado de, persona non grata
  de: außenseiter, außenseiterin, einzelgänger, einzelgängerin, ausgestoßene, ausgestoßener, paria, geächtet, =ächten, ächtung, schwarzes schaf, schwarze schafe, querdenker, quertreiber, persona non grata
  it: emarginato, emarginati, emarginare, emarginazione, disadattato, paria, ostracismo, pecora nera, cane sciolto, outsider, persona non grata
  pt: marginalizado, marginalizados, desajustado, =pária, =párias, ostracismo, ostracizado, ovelha negra, azarão, forasteiro, persona non grata
solidarity 4 ~ support, sympathy, help, together, unite
  en: solidarity, show of solidarity, sense of community, community spirit, cohesion, social cohesion, togetherness, stand with, stood with, stand together, show support, outpouring of support, closing ranks, closed ranks, mutual aid
  fr: solidarité, solidaire, solidaires, se solidariser, élan de solidarité, cohésion, cohésion sociale, vivre-ensemble, serrer les rangs, resserrer les rangs, entraide, esprit de corps
  es: solidaridad, solidario, solidaria, solidarizarse, solidarizó, muestra de solidaridad, cohesión, cohesión social, cerrar filas, convivencia, ayuda mutua, espíritu de cuerpo
  de: solidarität, solidarisch, solidarisieren, solidarisiert, zusammenhalt, gemeinschaftsgefühl, zusammenstehen, schulterschluss, beistand, gemeinsinn, korpsgeist, reihen schließen
  it: solidarietà, solidale, solidali, solidarizzare, coesione, coesione sociale, serrare i ranghi, convivenza, mutuo soccorso, spirito di corpo, fare quadrato
  pt: solidariedade, solidário, solidária, solidarizar-se, solidarizou, coesão, coesão social, cerrar fileiras, convivência, entreajuda, ajuda mútua, espírito de corpo
stereotype 4 ~ discriminate, racism, image
  en: stereotype, stereotypes, stereotypical, stereotyping, prejudice, prejudices, prejudiced, preconception, preconceptions, preconceived, pigeonhole, pigeonholed, stigma, stigmas, stigmatise, stigmatised, stigmatized, sexism, sexist, misogyny, misogynist, misogynistic
  fr: stéréotype, stéréotypes, stéréotypé, préjugé, préjugés, idée reçue, idées reçues, idées préconçues, stigmatiser, stigmatisé, stigmatisation, sexisme, sexiste, misogynie, misogyne, machisme
  es: estereotipo, estereotipos, estereotipado, prejuicio, prejuicios, idea preconcebida, ideas preconcebidas, estigma, estigmas, estigmatizar, estigmatización, sexismo, sexista, misoginia, misógino, machismo, machista
  de: stereotyp, stereotype, stereotypen, vorurteil, vorurteile, voreingenommen, voreingenommenheit, schubladendenken, stigma, stigmatisieren, stigmatisiert, stigmatisierung, sexismus, sexistisch, frauenfeindlich, frauenfeindlichkeit, misogyn
  it: stereotipo, stereotipi, stereotipato, pregiudizio, pregiudizi, preconcetto, preconcetti, stigma, stigmatizzare, stigmatizzato, sessismo, sessista, misoginia, misogino, maschilismo, maschilista
  pt: estereótipo, estereótipos, estereotipado, preconceito, preconceitos, preconceituoso, ideia preconcebida, estigma, estigmas, estigmatizar, estigmatização, sexismo, sexista, misoginia, misógino, machismo, machista
taboo 4 ~ ban, shame, moral, secret, tradition
  en: taboo, taboos, no-go, off-limits, off limits, unmentionable, unspoken rule, unwritten rule, code of silence, elephant in the room, sacrilege, frowned upon, beyond the pale
  fr: tabou, tabous, sujet tabou, règle tacite, règle non écrite, loi du silence, omerta, non-dit, non-dits, mal vu, sacrilège
  es: tabú, tabúes, tema tabú, regla no escrita, ley del silencio, omertà, mal visto, mal vista, sacrilegio, línea infranqueable
  de: tabu, tabus, tabuthema, tabuisiert, tabubruch, ungeschriebenes gesetz, mauer des schweigens, schweigekartell, verpönt, sakrileg, schweigespirale
  it: tabù, argomento tabù, regola non scritta, legge del silenzio, omertà, omertoso, malvisto, sacrilegio, non detto
  pt: tabu, tabus, assunto tabu, regra não escrita, lei do silêncio, código de silêncio, malvisto, mal visto, sacrilégio
celebrate-toast 4 ~ party-event, drink, celebrate, applaud
  en: toast, toasts, raised a glass, champagne, cheers, cheering, cheered, jubilation, jubilant, revellers, reveller, merrymaking, street party, fireworks
  fr: trinquer, trinqué, porter un toast, champagne, liesse, en liesse, jubilation, acclamations, fêtards, fêtard, feux d'artifice, feu d'artifice
  es: brindis, brindar por, brindó por, champán, vítores, júbilo, jubiloso, fiesteros, fuegos artificiales, regocijo, algarabía
  de: anstoßen auf, angestoßen, sektempfang, champagner, jubel, jubeln, bejubelt, jubelte, feiernde, feiernden, straßenfest, feuerwerk, ausgelassen, feierlaune
  it: brindisi, brindare, brindato, champagne, giubilo, esultanza, esultare, esultato, festeggiamenti, festaioli, fuochi d'artificio
  pt: brinde, brindar, brindou, champanhe, júbilo, festejos, festejar, festejou, foliões, fogos de artifício, fogo de artifício
applaud 4 ~ praise, audience, welcome-greet, concert
  en: applaud, applauded, applause, standing ovation, ovation, ovations, clap, clapped, clapping, boo, booed, booing, jeer, jeered, jeers, heckle, heckled, heckler, hecklers, whistled at
  fr: applaudir, applaudi, applaudit, applaudissements, ovation, standing ovation, acclamer, acclamé, huer, hué, huées, siffler, sifflets, sifflé
  es: aplaudir, aplaudió, aplauso, aplausos, ovación, ovaciones, ovacionado, ovacionar, abuchear, abucheado, abucheo, abucheos, silbidos, pitada
  de: applaus, applaudieren, applaudierte, applaudiert, beifall, standing ovations, klatschen, klatschten, stehender beifall, ausgebuht, buhrufe, ausbuhen, pfiffe, pfeifkonzert, ausgepfiffen
  it: applaudire, applaudito, applauso, applausi, ovazione, ovazioni, standing ovation, acclamare, fischiare, fischiato, fischi, contestato dal pubblico
  pt: aplaudir, aplaudiu, aplauso, aplausos, ovação, ovações, ovacionado, =vaiar, =vaiado, =vaia, =vaias, apupos, =assobios
welcome-greet 3 ~ meet, guest, invite, arrive
  en: welcome, welcomed, welcomes, welcoming, greet, greeted, greets, greeting, greetings, farewell, goodbye, say goodbye, said goodbye, bid farewell, hospitality, warm welcome, red-carpet treatment
  fr: accueillir, accueilli, accueille, accueil chaleureux, bienvenue, saluer son hôte, salutation, salutations, au revoir, adieux, faire ses adieux, hospitalité
  es: dar la bienvenida, dio la bienvenida, bienvenida, bienvenido, acoger, acogió, acogida, saludar, saludó, saludo, saludos, adiós, hospitalidad
  de: willkommen, begrüßen, begrüßt, begrüßte, begrüßung, empfangen worden, empfang, gruß, grüße, grüßen, abschied, verabschieden, verabschiedet, verabschiedung, gastfreundschaft
  it: dare il benvenuto, benvenuto, benvenuta, accogliere, accolto, accolta, accoglienza, =salutato, saluto, =saluti, addio, congedarsi, congedo, ospitalità
  pt: dar as boas-vindas, deu as boas-vindas, boas-vindas, bem-vindo, acolher, acolheu, acolhimento, cumprimentar, cumprimentou, saudar, saudou, saudação, adeus, hospitalidade

# character
arrogant 4 ~ proud, contempt, boast, rude
  en: arrogant, arrogance, arrogantly, haughty, conceited, condescending, condescension, patronising, patronizing, smug, smugness, hubris, overbearing, high-handed, cocky, self-important, pompous, vanity
  fr: arrogant, arrogante, arrogance, hautain, hautaine, condescendant, condescendance, prétentieux, prétentieuse, orgueil, orgueilleux, mégalomane, vaniteux, vanité
  es: arrogante, arrogancia, altivo, altanero, altanería, engreído, engreída, condescendiente, soberbia, soberbio, prepotente, prepotencia, vanidoso, vanidad, chulería, megalómano
  de: arrogant, arrogante, arroganz, überheblich, überheblichkeit, hochmütig, hochmut, herablassend, selbstgefällig, selbstherrlich, großspurig, anmaßend, anmaßung, hybris, eitel, eitelkeit, größenwahn
  it: arrogante, arroganza, altezzoso, altezzosa, presuntuoso, presunzione, condiscendente, superbo, superbia, tracotante, tracotanza, borioso, prepotente, prepotenza, vanitoso, vanità
  pt: arrogante, arrogância, altivo, altivez, presunçoso, presunção, condescendente, soberba, soberbo, prepotente, prepotência, vaidoso, vaidade, megalomaníaco
humble 4 ~ respect, honest, small, normal
  en: humble, humbly, humility, humbled, modest man, modesty, unassuming, down-to-earth, down to earth, self-effacing, unpretentious, self-deprecating, low-key
  fr: humble, humblement, humilité, modestie, modeste, sans prétention, terre à terre, discret, discrète, discrétion, autodérision
  es: humilde, humildemente, humildad, modestia, modesto, sin pretensiones, con los pies en la tierra, sencillez, discreto
  de: demütig, demut, bescheiden, bescheidene, bescheidenheit, bodenständig, bodenständigkeit, unprätentiös, zurückhaltend, zurückhaltung, unaufgeregt, genügsam
  it: umile, umili, umilmente, umiltà, modestia, modesto, senza pretese, con i piedi per terra, discreto, discrezione, sobrio, sobrietà
  pt: humilde, humildes, humildemente, humildade, modéstia, modesto, despretensioso, pés no chão, pés na terra, discreto, discrição
shy 4 ~ quiet, fear, silence, alone
  en: shy, shyness, timid, timidly, introvert, introverted, reclusive, recluse, publicity-shy, media-shy, bashful, socially awkward, reticent, coy
  fr: timide, timides, timidité, introverti, introvertie, reclus, mal à l'aise, gauche et timide, effarouché, renfermé, farouche
  es: tímido, tímida, tímidos, timidez, introvertido, introvertida, retraído, retraída, cohibido, vergonzoso, huraño
  de: schüchtern, schüchterne, schüchternheit, scheu, introvertiert, menschenscheu, öffentlichkeitsscheu, medienscheu, unbeholfen, verlegenheit
  it: timido, timida, timidi, timidezza, introverso, introversa, riservatezza, schivo, schiva, chiuso in sé, impacciato, ritroso
  pt: =tímido, =tímida, =tímidos, timidez, introvertido, introvertida, acanhado, retraído, retraída, envergonhado, recluso, avesso à imprensa
selfish 4 ~ greedy, immoral
  en: selfish, selfishly, selfishness, egoism, egoist, egotistical, egotism, ego, egos, self-interest, self-interested, self-serving, self-centred, self-centered, narcissist, narcissistic, narcissism, selfless, selflessly, altruism, altruistic
  fr: égoïste, égoïstes, égoïsme, égocentrique, ego, narcissique, narcissisme, nombriliste, intérêt personnel, altruiste, altruisme, désintéressé
  es: egoísta, egoístas, egoísmo, egocéntrico, egocéntrica, ego, narcisista, narcisismo, interés propio, altruista, altruismo, desinteresado
  de: egoistisch, egoismus, egoist, egoisten, egozentrisch, ego, narzisst, narzisstisch, narzissmus, eigennützig, eigennutz, eigeninteresse, selbstsüchtig, selbstlos, uneigennützig, altruismus
  it: egoista, egoisti, egoistico, egoismo, egocentrico, ego, narcisista, narcisismo, tornaconto, interesse personale, altruista, altruismo, disinteressato
  pt: egoísta, egoístas, egoísmo, egocêntrico, ego, narcisista, narcisismo, interesse próprio, altruísta, altruísmo, desinteressado
ruthless 4 ~ cruel, immoral, ambitious, exploit
  en: ruthless, ruthlessly, ruthlessness, merciless, mercilessly, unscrupulous, cold-blooded, cutthroat, cut-throat, callous, callously, heartless, remorseless, unrelenting, cynical, cynically, cynicism, no holds barred
  fr: impitoyable, impitoyablement, sans pitié, sans scrupules, sans vergogne, sans état d'âme, de sang-froid, sans merci, insensible, sans cœur, cynique, cynisme
  es: despiadado, despiadada, despiadadamente, implacable, sin piedad, sin escrúpulos, inescrupuloso, a sangre fría, inmisericorde, desalmado, cínico, cínica, cinismo
  de: rücksichtslos, rücksichtslosigkeit, skrupellos, skrupellosigkeit, gnadenlos, erbarmungslos, unbarmherzig, kaltblütig, herzlos, eiskalt, zynisch, zynismus, zyniker, schonungslos, brachial
  it: spietato, spietata, spietatamente, senza scrupoli, senza pietà, implacabile, a sangue freddo, insensibile, cinico, cinica, cinismo, senza cuore
  pt: implacável, impiedoso, impiedosa, sem piedade, sem escrúpulos, inescrupuloso, a sangue-frio, insensível, desumano, cínico, cínica, cinismo
coward 4 ~ fear, weak, betray, escape
  en: coward, cowards, cowardly, cowardice, spineless, gutless, chickened out, lost his nerve, lost their nerve, faint-hearted, timidity, wimp, chicken out, caved in
  fr: lâche, lâches, lâcheté, couard, poltron, trouillard, se dégonfler, dégonflé, pusillanime, frileux, frilosité
  es: cobarde, cobardes, cobardía, cobardemente, miedoso, acobardarse, acobardado, pusilánime, agallas, rajarse
  de: feigling, feiglinge, feige, feigheit, hasenfuß, rückgratlos, kein rückgrat, zaghaft, kleinmut, kleinmütig, mutlos, gekniffen, kneifen, eingeknickt
  it: codardo, codardi, codarda, codardia, vigliacco, vigliacchi, vigliaccheria, vile, viltà, pavido, tirarsi indietro
  pt: covarde, covardes, covardia, cobarde, cobardia, acovardar, acovardou, medroso, medrosos, pusilânime, =amarelar, =amarelou
genius 4 ~ clever, talent, invent, expert
  en: genius, geniuses, prodigy, prodigies, child prodigy, wunderkind, whizz kid, whiz kid, visionary, visionaries, mastermind, masterminds, masterminded, brilliant mind, gifted, brainchild, trailblazer, pioneer, pioneers
  fr: génie, génies, génial, prodige, prodiges, enfant prodige, surdoué, surdouée, visionnaire, visionnaires, cerveau de l'affaire, tête pensante, pionnier, pionniers, pionnière
  es: genio, genios, prodigio, niño prodigio, superdotado, superdotada, visionario, visionaria, visionarios, cerebro de la operación, cerebro detrás, pionero, pionera, pioneros
  de: genie, genies, genial, wunderkind, wunderkinder, hochbegabt, hochbegabte, visionär, visionäre, mastermind, superhirn, vordenker, drahtzieher, pionier, pioniere, pionierin, wegbereiter
  it: genio, geniale, prodigio, bambino prodigio, enfant prodige, visionario, visionaria, visionari, mente dell'operazione, cervello della banda, pioniere, pionieri, precursore
  pt: gênio, gênios, génio, génios, genial, prodígio, menino prodígio, superdotado, visionário, visionária, visionários, cérebro da operação, mentor intelectual, pioneiro, pioneira, pioneiros
charismatic 4 ~ leader, popular, attract, personality
  en: charismatic, charisma, charming, charm, charmed, charmer, charms, magnetic personality, alluring, allure, seductive, seduce, seduced, beguiling, persuasive, eloquent, eloquence, rhetoric
  fr: charismatique, charisme, charmant, charmante, charmeur, charmer, charmé, envoûtant, séduisant, séduire, séduit, séduction, persuasif, éloquent, éloquence, rhétorique
  es: carismático, carismática, carisma, encantador, encantadora, encanto, cautivador, cautivar, seductor, seducir, sedujo, seducción, persuasivo, elocuente, elocuencia, retórica
  de: charismatisch, charismatische, charisma, charmant, charmante, charme, ausstrahlung, verführerisch, verführen, verführt, betörend, überzeugungskraft, redegewandt, eloquent, rhetorik, rhetorisch
  it: carismatico, carismatica, carisma, affascinante, fascino, affascinare, affascinato, ammaliante, seducente, sedurre, sedotto, seduzione, persuasivo, eloquente, eloquenza, retorica
  pt: carismático, carismática, carisma, encantador, encantadora, encanto, charmoso, cativante, cativar, sedutor, seduzir, seduziu, sedução, persuasivo, eloquente, eloquência, retórica
eccentric 4 ~ strange, personality, outsider
  en: eccentric, eccentrics, eccentricity, quirky, quirk, quirks, oddball, oddballs, flamboyant, flamboyance, unconventional, nonconformist, bizarre character, crank, cranks, crackpot, crackpots, weirdo, geek, geeks, nerd, nerds
  fr: excentrique, excentriques, excentricité, farfelu, farfelue, extravagant, extravagante, extravagance, fantasque, hurluberlu, illuminé, illuminés, anticonformiste, geek, geeks
  es: excéntrico, excéntrica, excéntricos, excentricidad, estrafalario, extravagante, extravagantes, extravagancia, peculiar personaje, chiflado, chiflados, iluminado, inconformista, friki, frikis
  de: exzentrisch, exzentrische, exzentriker, exzentrikerin, schrullig, kauzig, kauz, extravagant, extravaganz, skurril, skurrile, spinner, sonderling, paradiesvogel, unkonventionell, nerd, nerds
  it: eccentrico, eccentrica, eccentrici, eccentricità, stravagante, stravaganti, stravaganza, bizzarro personaggio, strambo, svitato, anticonformista, nerd
  pt: excêntrico, excêntrica, excêntricos, excentricidade, extravagante, extravagantes, extravagância, esquisitão, maluco beleza, lunático, lunáticos, inconformista, nerd, nerds
paranoid 3 ~ fear, suspect, distrust, conspiracy-theory
  en: paranoid, paranoia, delusional, delusion, delusions, persecution complex, madness, insane, insanity, crazy, lunatic, lunatics, obsessed, obsession, obsessive, obsessively, fixation, hysteria, hysterical, mass hysteria
  fr: paranoïaque, paranoïaques, paranoïa, parano, délire, délires, délirant, délirante, folie, fou furieux, dément, obsédé, obsession, obsessionnel, obnubilé, hystérie, hystérique, psychose collective
  es: paranoico, paranoica, paranoia, delirio, delirios, delirante, locura, loco, loca, demente, obsesionado, obsesionada, obsesión, obsesivo, histeria, histérico, histeria colectiva, psicosis colectiva
  de: paranoid, paranoia, paranoiker, verfolgungswahn, wahn, wahnvorstellung, wahnvorstellungen, wahnsinn, wahnsinnig, irrsinn, irre, verrückt, verrückte, besessen, besessenheit, obsession, hysterie, hysterisch, massenhysterie
  it: paranoico, paranoica, paranoia, delirio, deliri, delirante, =follia, =folle, =folli, pazzo, pazza, pazzia, demente, ossessionato, ossessione, ossessivo, isteria, isterico, psicosi collettiva
  pt: paranoico, paranoica, paranoia, delírio, delírios, delirante, loucura, louco, louca, demente, obcecado, obcecada, obsessão, obsessivo, histeria, histérico, histeria coletiva
panic 3 ~ fear, sudden, danger, bank-run
  en: panic, panicked, panicking, panics, panicky, mass panic, moral panic, =alarmed, =alarming, alarmist, alarmism, scaremongering, scaremonger, fearmongering, scare, scares, scared, panic buying, stampede
  fr: panique, paniqué, paniquée, paniquer, paniquent, mouvement de panique, affolement, affolé, s'affoler, alarmer, alarmant, alarmante, alarmiste, alarmisme, vent de panique, bousculade
  es: pánico, cundió el pánico, cundir el pánico, entrar en pánico, alarma social, alarmar, alarmado, alarmante, alarmista, alarmismo, compras de pánico, estampida, susto, sustos
  de: panik, panisch, panikmache, in panik, massenpanik, alarmieren, alarmiert, alarmierend, alarmistisch, alarmismus, angstmache, hamsterkäufe, schrecken, erschrocken, panikkäufe
  it: panico, in preda al panico, farsi prendere dal panico, allarmare, allarmato, allarmante, allarmista, allarmismo, psicosi, fuggi fuggi, spavento, spaventato
  pt: pânico, em pânico, entrar em pânico, alarmar, alarmado, alarmante, alarmista, alarmismo, alarme social, corrida aos supermercados, debandada, susto, assustado
curious 4 ~ interest, ask, learn, strange
  en: curious, curiously, curiosity, inquisitive, nosy, prying, prying eyes, pry, snoop, snooped, snooping, snooper, snoopers, intrigued, intriguing, intrigue
  fr: curieux, curieuse, curieusement, curiosité, curiosités, indiscret, indiscrète, regards indiscrets, fouiner, fouineur, fureter, intrigué, intriguant
  es: curioso, curiosa, curiosamente, curiosidad, curiosidades, indiscreto, miradas indiscretas, fisgón, fisgonear, husmear, husmeando, entrometido, intrigado, intrigante
  de: neugier, neugierig, neugierige, neugierde, wissbegierig, neugieriger blicke, neugierigen blicken, schnüffeln, schnüffler, schnüffelei, herumschnüffeln, ausschnüffeln, kurios, kuriose, kuriosität, fasziniert
  it: curioso, curiosa, curiosamente, curiosità, indiscreto, occhi indiscreti, sguardi indiscreti, ficcanaso, ficcare il naso, curiosare, incuriosito, intrigante
  pt: curioso, curiosa, curiosamente, curiosidade, curiosidades, indiscreto, olhares indiscretos, bisbilhoteiro, xeretar, espreitar, intrometido, intrigado, intrigante
impatient 3 ~ wait, anger, fast, frustration
  en: impatient, impatiently, impatience, restless, restlessness, lose patience, lost patience, losing patience, running out of patience, fed up, patience wears thin, eager, eagerly, keen to, can't wait
  fr: impatient, impatiente, impatients, impatience, impatiemment, perdre patience, perdu patience, à bout de patience, s'impatienter, s'impatiente, ras-le-bol, excédé, avide
  es: impaciente, impacientes, impaciencia, impacientarse, perder la paciencia, perdió la paciencia, hartazgo, harto, hartos, hastío, ansioso por, ávido
  de: ungeduldig, ungeduldige, ungeduld, geduld verloren, geduld am ende, geduldsfaden, rastlos, die nase voll, satt haben, überdruss, begierig
  it: impaziente, impazienti, impazienza, perdere la pazienza, perso la pazienza, spazientito, spazientirsi, stufo, stufi, stanco di, insofferenza, insofferente, smanioso
  pt: impaciente, impacientes, impaciência, impacientar, perder a paciência, perdeu a paciência, farto de, fartos, saturado, ansioso por, ávido
patient-calm 3 ~ calm, wait, tolerate, constant
  en: patience, patiently, perseverance, persevere, persevered, persistence, persistent, persistently, tenacity, tenacious, dogged, doggedly, determined, determination, resilience, resilient, endurance, steadfastness, resolute, undeterred
  fr: patience, patiemment, persévérance, persévérant, persévérer, persévéré, persistance, ténacité, tenace, acharné, acharnée, déterminé, déterminée, détermination, résilience, résilient, endurance, opiniâtre
  es: paciencia, pacientemente, perseverancia, perseverante, perseverar, persistencia, persistente, tenacidad, tenaz, determinación, resiliencia, resiliente, aguante, empeño, entereza
  de: geduld, geduldig, beharrlich, beharrlichkeit, ausdauer, ausdauernd, hartnäckig, hartnäckigkeit, durchhaltevermögen, entschlossen, entschlossenheit, zäh, zähigkeit, resilienz, resilient, standhaft, unbeirrt
  it: pazienza, pazientemente, perseveranza, perseverante, perseverare, persistenza, persistente, tenacia, tenace, determinazione, resilienza, resiliente, resistenza fisica
  pt: paciência, pacientemente, perseverança, perseverante, perseverar, persistência, persistente, tenacidade, tenaz, determinado a, determinação, resiliência, resiliente, empenho

# more forms for what stands elsewhere
interview 3
  en: interviewed, interviewee, exclusive interview, told the newspaper, told the magazine, speaking to, question and answer, q and a session
  fr: interview, interviewé, interviewée, accordé un entretien, interroger, interrogé par, interrogée par, confié à, au micro de, =entretien, =entretiens
  es: entrevista, entrevistado, entrevistada, entrevistar, entrevistó, entrevistador, en declaraciones a, declaró al diario, concedió una entrevista
  de: interview, interviewte, im gespräch mit, sagte der zeitung, sagte dem magazin, gesprächspartner, fragerunde, interviewpartner
  it: intervista, intervistato, intervistata, intervistare, intervistatore, a colloquio con, ha dichiarato al quotidiano, ai microfoni di
  pt: entrevista, entrevistado, entrevistada, entrevistar, entrevistou, entrevistador, em declarações à, em declarações ao, disse ao jornal
press-release 3
  en: written statement, emailed statement, said in a statement, company statement, press notice, handout
  fr: communiqués, dans un communiqué, déclaration écrite, dossier de presse
  es: comunicado, comunicados, notas de prensa, en un comunicado, declaración escrita
  de: pressemitteilungen, pressemeldung, schriftliche stellungnahme, mitteilung, pressetext, presseaussendung
  it: comunicati, in una nota, dichiarazione scritta, nota ufficiale
  pt: comunicado, comunicados, nota de imprensa, em comunicado, em nota, declaração escrita
podcast 3
  en: podcasts, podcast episode, podcast host, audio series, audio show
  fr: podcast, podcasts, baladodiffusion, balados, podcasteur, série audio, épisode du podcast
  es: podcast, podcasts, podcaster, serie de audio, episodio del pódcast, programa de audio
  de: podcast, podcasts, podcaster, podcasterin, podcastfolge, audioserie, hörstück
  it: podcast, podcaster, serie audio, puntata del podcast, episodio del podcast
  pt: podcast, podcasts, podcaster, série em áudio, episódio do podcast, programa em áudio
transcript 4
  en: transcripts, transcribed, transcriptions, transcriber, transcribers, verbatim record, word-for-word, minutes of the meeting
  fr: transcription, transcriptions, transcrire, transcrit, transcrite, retranscrire, retranscrit, retranscription, verbatim
  es: transcripción, transcripciones, transcribir, transcrito, transcrita, transcriptor, acta de la reunión, actas
  de: transkript, transkripte, transkription, transkribieren, transkribiert, abschrift, abschriften, wortprotokoll, protokoll, protokolle, verschriftlicht
  it: trascrizione, trascrizioni, trascrivere, trascritto, trascritta, trascritti, verbale, verbali, sbobinatura
  pt: transcrição, transcrições, transcrever, transcrito, transcrita, transcreve, transcritor, ata da reunião, atas
rumour 3
  en: rumours, rumors, unconfirmed reports, unconfirmed report, speculation about
  fr: rumeurs, bruit court, le bruit courait, il se murmure
  es: rumor, rumores, se rumorea, rumoreado, rumorear, corre el rumor, dimes y diretes
  de: gerücht, gerüchte, gerüchten, gerüchteweise, vom hörensagen, munkelt, spekulation über
  it: =voci, indiscrezione, indiscrezioni, si mormora
  pt: rumor, rumores, zunzum, ouvi dizer, corre o boato, diz-se que
broadcast 2
  en: broadcasts, broadcasting, televised, beamed, rebroadcast, on the airwaves, =aired, =airing, =airs
  fr: diffuser, diffuse, diffusé, diffusée, diffusion, rediffusion, rediffusé, retransmettre, retransmis, retransmission, télévisé, télévisée
  es: emite, emisión, retransmitir, retransmisión, transmitir, transmitió, transmisión, televisado, televisada, radiodifusión
  de: ausstrahlen, strahlte aus, ausstrahlung, senden, sendet, sendete, gesendet, übertragen, übertragung, rundfunk, im fernsehen gezeigt
  it: trasmettere, trasmesso, trasmessa, trasmette, andata in onda, diffondere, radiodiffusione, teletrasmesso
  pt: transmitir, transmitiu, transmitido, transmissão, exibido, exibição, emitir, emitido, emissão, televisionado, retransmissão
translate 3
  en: translated, translates, translating, translations, translated from, subtitled
  fr: traduire, traduit, traduite, traduisent, traductions, traduit de
  es: traducir, traduce, tradujo, traducido, traducida, traducción, traducciones
  de: übersetzen, übersetzt, übersetzte, übersetzung, übersetzungen, ins deutsche übertragen
  it: tradurre, traduce, tradotto, tradotta, traduzione, traduzioni
  pt: traduzir, traduz, traduziu, traduzido, traduzida, tradução, traduções
newspaper 2
  en: weekly newspaper, daily newspaper, local paper, paper reported
  fr: journal local, presse régionale, canard
  es: diario, periódico local, matutino
  de: tageszeitung, wochenzeitung, lokalzeitung, regionalzeitung, gazette
  it: giornale locale, gazzetta, =testata
  pt: diário, jornal local, gazeta, matutino, periódico
slogan 3
  en: war cry, strapline
  fr: accroche, slogans
  es: eslóganes, lemas, consignas, grito de guerra
  de: slogan, slogans, werbespruch, wahlspruch, parole, parolen, kampfruf
  it: grido di battaglia, frase pubblicitaria
  pt: slogan, slogans, lemas, palavras de ordem, bordão, mote
loyal 3
  en: loyalist, loyalists, diehard, die-hard, true believer, faithfully
  fr: fidèle, fidèles, loyal, dévoué, inconditionnel
  es: lealtad, incondicional, devoto
  de: loyal, loyalität, getreu, getreue, linientreu
  it: fedele, fedeli, fedelissimo, devoto, incondizionato
  pt: lealdade, devoto, incondicional
brave 3
  en: bravely, courageously, heroism, gutsy, guts, plucky, valiant, stood up to
  fr: courage, courageux, courageuse, audace, audacieux, héroïque, héroïsme, cran
  es: valiente, valientes, audacia, heroico, heroísmo, osadía
  de: mutig, tapfer, tapferkeit, couragiert, courage, heldenhaft, kühn, beherzt
  it: coraggio, coraggioso, coraggiosa, audace, audacia, eroico, eroismo, ardimento
  pt: corajoso, corajosa, bravura, valente, valentia, audácia, heroico, heroísmo
novel 3
  en: short story, short stories, paperback, poems, novella, bestselling author
  fr: nouvelle littéraire, recueil, roman à succès, prix littéraire, livre de poche, poèmes
  es: cuento corto, poemario, relato corto, libro de bolsillo, premio literario, poemas
  de: kurzgeschichte, kurzgeschichten, erzählband, gedichtband, taschenbuch, literaturpreis, bestsellerautor
  it: racconto breve, raccolta di poesie, tascabile, premio letterario, poesie, scrittori
  pt: conto curto, livro de bolso, prémio literário, prêmio literário, poemas, escritor, escritora, escritores
religion 2
  en: creed, denomination, denominations, theology, theologian, religious leader, religious leaders, =believer, =believers
  fr: croyant, croyants, croyance, confession, confessionnel, théologie, théologien, chef religieux
  es: creyente, creyentes, creencia, confesión religiosa, teología, teólogo, líder religioso, líderes religiosos
  de: gläubig, gläubige, glaubensgemeinschaft, konfession, konfessionen, theologie, theologe, glaubensrichtung, religionsführer
  it: credente, credenti, confessione religiosa, teologia, teologo, leader religioso
  pt: crente, crentes, crença, confissão religiosa, teologia, teólogo, líder religioso
bank 2
  en: banks, savings bank, high-street bank, big bank, credit institution, banking group, banking sector
  fr: banques, établissement de crédit, caisse d'épargne, secteur bancaire
  es: bancos, entidad bancaria, caja de ahorros
  de: bankhaus, großbank, bankenbranche
  it: istituto bancario, cassa di risparmio
  pt: bancos, instituição bancária, setor bancário
loan 2
  en: loans, borrowings, credit facility, bank loan, bank loans, personal loan, repayment
  fr: prêt bancaire, prêts bancaires, crédit à la consommation, ligne de crédit, remboursement du prêt, emprunts
  es: préstamo bancario, préstamos, crédito bancario, línea de crédito, crédito al consumo, devolución del préstamo
  de: kredite, bankkredit, konsumkredit, ratenkredit, tilgung
  it: prestito bancario, =prestiti, linea di credito, credito al consumo, finanziamento bancario, rimborso del prestito
  pt: empréstimo bancário, empréstimos, linha de crédito, crédito ao consumo, crédito pessoal, reembolso do empréstimo
tax 2
  en: taxes, taxed, levies, tax revenue, tax revenues, tax burden, tax bill, tax rise, tax hike, taxpayers
  fr: taxes, recettes fiscales, pression fiscale, hausse d'impôts, =contribuable, =contribuables
  es: =impuestos, recaudación fiscal, carga fiscal, subida de impuestos
  de: besteuert, steuereinnahmen, steuerlast, steuererhöhung, steuererhöhungen
  it: tassa, tasse, imposta, imposte, gettito, pressione fiscale, aumento delle tasse, tassare
  pt: tributária, carga tributária, receita fiscal, aumento de impostos
invest 2
  en: investors, investing, reinvest, investment plan, invested in, stake in
  fr: investissements, investisseurs, réinvestir, placement financier
  es: invertido, inversiones, inversores, inversionistas, reinvertir
  de: investoren, geldanlage, kapitalanlage
  it: reinvestire
  pt: investido, investimentos, investidores, reinvestir
takeover-bid 3
  en: hostile bid, tender offer, bidding war, takeover battle, unsolicited offer, counterbid, acquisition target
  fr: bataille boursière, contre-offre, offre non sollicitée
  es: contraoferta, oferta no solicitada, guerra de ofertas
  de: übernahmeangebote, feindlichen übernahme, übernahmeschlacht, bieterwettstreit, gegenangebot, kaufofferte, übernahmekandidat
  it: opa ostile, controfferta, offerta non richiesta, scalata
  pt: opa hostil, contraproposta, oferta não solicitada
startup 3
  en: start-ups, startups, tech startup, young firm, incubator, accelerator, scaleup, founder-led
  fr: jeunes pousses, start-ups, licornes, incubateur, accélérateur de start-up
  es: empresas emergentes, startups, incubadora, aceleradora, emprendimiento
  de: start-ups, startups, gründerszene, existenzgründung, gründer, inkubator, neugründung
  it: giovane impresa, incubatore, acceleratore di startup, neoimpresa
  pt: startups, incubadora de empresas, aceleradora, jovem empresa
franchise 4
  en: franchises, franchised, franchisees, franchising, franchise chain, franchise owner
  fr: franchise commerciale, franchisés, réseau de franchise, franchises
  es: franquicias, franquiciados, cadena de franquicias
  de: franchisekette, franchise-nehmer, franchisepartner, lizenznehmer
  it: in franchising, affiliati, affiliante, catena in franchising
  pt: franquias, franqueados, franqueador, rede de franquias
`;
