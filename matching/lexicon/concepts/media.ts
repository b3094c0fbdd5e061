/** Concepts of film, music, sport, art and entertainment, six languages each; plain text read by the lexicon parser. */
export default `
# Screen
film 1 ~ video, cinema, series, tv-show
  en: film, films, movie, movies, feature film, motion picture, flick, blockbuster
  fr: film, films, long métrage, long-métrage, longs métrages, œuvre cinématographique
  es: película, películas, filme, filmes, largometraje, film, cinta
  de: film, filme, filmen, spielfilm, spielfilme, kinofilm, streifen
  it: film, pellicola, pellicole, lungometraggio, lungometraggi
  pt: filme, filmes, longa-metragem, película

cinema 2 ~ film, theatre
  en: cinema, cinemas, movie theater, movie theatre, movie house, film industry, moviegoer
  fr: cinéma, cinémas, salle obscure, salles obscures, salle de cinéma, septième art
  es: cine, cines, sala de cine, industria cinematográfica, séptimo arte
  de: kino, kinos, lichtspielhaus, filmbranche, filmindustrie
  it: cinema, sala cinematografica, industria cinematografica, sale cinematografiche
  pt: cinema, cinemas, sala de cinema, indústria cinematográfica, sétima arte

series 2 ~ tv-show, episode, film
  en: series, tv series, television series, drama series, sitcom, soap opera, miniseries, saga
  fr: série, séries, feuilleton, série télévisée, mini-série, saga
  es: serie, series, telenovela, miniserie, teleserie, serie de televisión
  de: serie, serien, fernsehserie, tv-serie, sitcom, seifenoper, miniserie
  it: serie, serie tv, telefilm, fiction, miniserie, serie televisiva, sceneggiato
  pt: série, séries, novela, telenovela, minissérie, seriado

tv-show 2 ~ series, programme, film, show-event
  en: tv show, tv shows, television show, television shows, talk show, game show, reality show, hit show, variety show, movies and shows, shows and movies, films and shows, shows and films, show on
  fr: émission, émissions, émission de télévision, show télévisé, téléréalité, talk-show, jeu télévisé, spectacle télévisé
  es: programa de televisión, show televisivo, concurso televisivo, espacio televisivo, telerrealidad, programas de televisión
  de: fernsehshow, show, shows, fernsehsendung, fernsehsendungen, talkshow, spielshow, tv-show, realityshow
  it: spettacolo televisivo, show televisivo, trasmissione, trasmissioni, programma televisivo, reality, varietà
  pt: programa de tv, programa de televisão, programas de tv, show de tv, reality show, programas de televisão, talk show

programme 2 ~ tv-show, broadcast, project
  en: programme, program, programming, programmes, broadcast programme
  fr: programme, programmes, programmation, grille des programmes
  es: programa, programas, programación, programación televisiva
  de: sendung, sendungen, programm, programme
  it: programma, programmi, programmazione, palinsesto
  pt: programa, programas, programação, grade de programação

episode 3 ~ series
  en: episode, episodes, season finale, new season, instalment, installment, pilot episode
  fr: épisode, épisodes, saison, nouvelle saison, volet
  es: episodio, episodios, capítulo, capítulos, temporada
  de: folge, folgen, episode, episoden, staffel, staffeln
  it: episodio, episodi, =puntata, =puntate, nuova stagione
  pt: episódio, episódios, capítulo, capítulos, temporada

original-content 4 ~ series, film, content, produce
  en: original content, original series, original programming, original shows, in-house production, original films, exclusive content, own productions, premium content, scripted shows, =originals
  fr: contenu original, contenus originaux, série originale, séries originales, programmes originaux, productions originales, contenus exclusifs, créations originales, production maison
  es: contenido original, contenidos originales, serie original, series originales, producción propia, programación original, contenido exclusivo, producciones propias
  de: originalinhalte, eigenproduktion, eigenproduktionen, originalserie, originalserien, originalprogramm, exklusive inhalte, eigene inhalte, eigene serien, originale inhalte
  it: contenuti originali, contenuto originale, serie originale, serie originali, produzioni originali, contenuti esclusivi, produzione propria
  pt: conteúdo original, conteúdos originais, série original, séries originais, programação original, conteúdo exclusivo, produção própria, produções originais

original 2 ~ new, first, authentic
  en: =original, =originally
  fr: original, originale, originaux, originales
  es: original, originales
  de: original, originell, ursprünglich
  it: originale, originali
  pt: original, originais

streaming 3 ~ streaming-service, watch, online, broadcast
  en: streaming, stream, streamed, live stream, livestream, webcast, video streaming, on demand
  fr: streaming, diffusion en continu, en streaming, diffusion en direct, vidéo à la demande
  es: streaming, retransmisión en línea, emisión en línea, transmisión en directo, en continuo
  de: streaming, streamen, gestreamt, stream, livestream, video-streaming
  it: streaming, in streaming, diretta streaming, trasmissione in streaming
  pt: streaming, transmissão ao vivo, transmissão online, transmissão em linha

streaming-service 3 ~ streaming, platform, channel, video-on-demand
  en: streaming service, streaming platform, streaming giant, streaming company, streamer, video service, streaming provider, video streaming service, streaming site
  fr: service de streaming, plateforme de streaming, géant du streaming, plateforme de vidéo, service de vidéo, service de vidéo à la demande
  es: servicio de streaming, plataforma de streaming, gigante del streaming, plataforma audiovisual, plataforma de contenidos, plataforma de series, servicio de vídeo
  de: streamingdienst, streaming-dienst, streaminganbieter, streaming-anbieter, streamingriese, streaming-riese, streaming-plattform, streaming-portal, videodienst, streamingportal, streamingplattform
  it: servizio di streaming, piattaforma di streaming, gigante dello streaming, colosso dello streaming, piattaforma streaming, servizio streaming
  pt: serviço de streaming, plataforma de streaming, gigante do streaming, empresa de streaming, serviço de vídeo

video-on-demand 3 ~ streaming-service, streaming, video
  en: video on demand, video-on-demand, vod, pay-per-view
  fr: vidéo à la demande, vod, vàd, svod
  es: vídeo bajo demanda, video bajo demanda, video a la carta, televisión a la carta
  de: video-on-demand, video on demand, videothek, abrufvideo, online-videothek
  it: video on demand, video a richiesta, on demand
  pt: vídeo sob demanda, vídeo a pedido, vod

channel 2 ~ television, broadcast, network
  en: channel, tv channel, broadcaster, tv station, tv network, television station, television network
  fr: chaîne, chaînes, chaîne de télévision, diffuseur
  es: canal, cadena, canales, cadenas, emisora, televisora
  de: kanal, kanäle, sender, sendern, fernsehsender, tv-sender, rundfunkanstalt
  it: canale, canali, emittente, emittenti, rete televisiva
  pt: canal, canais, emissora, emissoras, rede de televisão

watch 2 ~ see, viewer, audience, streaming, look
  en: watch, watched, watching, binge, binge-watch, binge-watched, viewing, view, tune in, tuned in, screening
  fr: regarder, regarde, visionner, visionnage, suivre à la télé, visionné, voir un film
  es: ver, mirar, visionar, visualizar, viendo, visionado, mira
  de: anschauen, angeschaut, anzuschauen, ansehen, angesehen, schauen, gucken, geguckt, zuschauen, zugeschaut, fernsehen, schaut _ an, sieht _ an, sah _ an
  it: guardare, guarda, visione, vedere, seguire in tv, visionare
  pt: assistir, assiste, assistiu, ver, olhar, maratonar, acompanhar, assistindo, assistem, assistiram

viewing-habits 4 ~ watch, personal-data, viewer, taste
  en: viewing habits, viewing history, watch history, viewing data, viewing patterns, watching habits, what people watch, viewing behaviour, viewing behavior, viewing activity
  fr: habitudes de visionnage, historique de visionnage, données de visionnage, habitudes des spectateurs
  es: hábitos de visionado, historial de visionado, hábitos de consumo, historial de visualización, hábitos de visualización
  de: sehgewohnheiten, sehverhalten, wiedergabeverlauf, sehverlauf, nutzungsverhalten, sehdaten, konsumverhalten
  it: abitudini di visione, cronologia di visione, dati di visione, abitudini degli spettatori
  pt: hábitos de visualização, histórico de visualização, hábitos de consumo, hábitos de audiência

viewer 3 ~ audience, watch, user
  en: viewer, viewers, viewership, spectator, onlooker, tv audience
  fr: téléspectateur, téléspectateurs, spectateur, spectateurs, spectatrice
  es: espectador, espectadores, televidente, televidentes, telespectador, espectadora
  de: zuschauer, zuschauerin, fernsehzuschauer, zuschauerinnen, betrachter
  it: spettatore, spettatori, telespettatore, telespettatori, spettatrice
  pt: espectador, espectadores, telespectador, telespectadores, espectadora

audience 2 ~ viewer, public, follower, ratings
  en: audience, audiences, =listener, readership
  fr: audience, auditoire, auditeur, auditeurs, lectorat
  es: audiencia, oyente, oyentes, auditorio, lectores
  de: publikum, hörer, zuhörer, leserschaft, zuhörerschaft
  it: ascoltatore, ascoltatori, uditorio, platea
  pt: audiência, plateia, ouvinte, ouvintes

ratings 3 ~ audience, popular, viewer
  en: audience figures, viewing figures, audience share, box office, =ratings
  fr: audimat, part d'audience, parts d'audience, box-office, taux d'audience
  es: cuota de pantalla, índice de audiencia, taquilla, rating
  de: einschaltquote, einschaltquoten, quote, quoten, kinokasse, kinokassen
  it: ascolti, auditel, indice di ascolto, botteghino, incassi
  pt: audiência, bilheteria, índice de audiência, bilheteira, ibope

studio 3 ~ film, film-producer, company
  en: film studio, studio, studios, movie studio, production company, production house
  fr: studio, studios, société de production, maison de production
  es: estudio de cine, estudios de cine, productora, productoras, estudio cinematográfico
  de: filmstudio, filmstudios, studio, studios, produktionsfirma
  it: casa di produzione, studio cinematografico, casa cinematografica, studi cinematografici, case di produzione
  pt: estúdio, estúdios, produtora, produtoras

film-producer 3 ~ film, film-director
  en: executive producer, film producer, showrunner, =producer, =producers
  fr: producteur, producteurs, productrice, productrices
  es: productor, productores, productora, productor ejecutivo
  de: produzent, produzenten, produzentin, filmproduzent
  it: produttore, produttori, produttrice
  pt: produtor, produtores, produtora executiva, produtor executivo

film-director 3 ~ film, film-producer
  en: film director, filmmaker, film-maker, filmmakers, moviemaker, directed by, directorial, =directed, =directing
  fr: réalisateur, réalisateurs, réalisatrice, cinéaste, cinéastes, metteur en scène
  es: cineasta, cineastas, director de cine, directora de cine, realizador
  de: regisseur, regisseurin, regisseure, filmemacher, filmemacherin, regie
  it: regista, registi, registe, cineasta, regia
  pt: cineasta, cineastas, diretor de cinema, realizador, realizadora

actor 2 ~ star, film, role
  en: actor, actors, actress, actresses, co-star, =performer, leading man, leading lady, thespian, =performers, =acting
  fr: acteur, acteurs, actrice, actrices, comédien, comédienne, comédiens, casting, distribution du film
  es: actor, actores, actriz, actrices, intérprete, elenco
  de: schauspieler, schauspielerin, schauspielern, darsteller, darstellerin, besetzung, mime
  it: attore, attori, attrice, attrici, interprete, cast
  pt: ator, atores, atriz, atrizes, intérprete, elenco

role 2 ~ actor, part, job
  en: role, roles, starring role, play the part, portray, portrayed, portrayal, character
  fr: rôle, rôles, incarner, personnage, personnages, interpréter
  es: papel, papeles, rol, personaje, interpretar, encarnar
  de: rolle, rollen, figur, verkörpern, verkörpert, filmfigur, charakter
  it: ruolo, ruoli, personaggio, interpretare
  pt: papel, =papéis, personagem, interpretar, encarnar

screenplay 4 ~ write, film, story
  en: screenplay, script, scripts, screenwriter, scriptwriter, storyline, plot line, scriptwriting
  fr: scénario, scénarios, scénariste, scénaristes, intrigue
  es: guion, guión, guiones, guionista, guionistas, trama, argumento
  de: drehbuch, drehbücher, drehbuchautor, skript, handlung des films
  it: sceneggiatura, sceneggiatore, sceneggiatori, copione, trama
  pt: roteiro, roteirista, roteiristas, guião, =argumento, enredo

film-shoot 3 ~ film, video, record
  en: film shoot, on set, movie set, film crew, shot on location, =filming, =filmed
  fr: tournage, tourner un film, plateau de tournage, équipe de tournage, filmer, filmé
  es: rodaje, rodar, filmar, filmación, plató, equipo de rodaje, filmado
  de: dreharbeiten, filmdreh, drehort, gedreht, filmen, gefilmt, filmset, drehen
  it: riprese, girare un film, set cinematografico, filmare, troupe, filmato
  pt: filmagem, filmagens, rodagem, filmar, set de filmagem, filmado

premiere 3 ~ launch, first, release
  en: film premiere, opening night, debut, debuted, trailer, =premiere, =premieres, =premiered
  fr: avant-première, première mondiale, bande-annonce
  es: estreno, estrenar, estrena, preestreno, tráiler, debut
  de: premiere, uraufführung, kinostart, erstausstrahlung, trailer, debüt
  it: anteprima, prima mondiale, uscita nelle sale, debutto, trailer, prima visione
  pt: estreia, estrear, pré-estreia, lançamento do filme, trailer

release 2 ~ launch, publish, premiere
  en: release, released, releases, come out, came out, hit theaters
  fr: sortir en salles, sorti en salles, parution, dévoiler, =sortie, =sorties
  es: lanzamiento, estrenar, lanzar, =publicar, salir a la venta
  de: veröffentlichung, veröffentlichen, veröffentlicht, erscheinen, erschienen, erschien, herausbringen
  it: uscita, pubblicazione, uscire nelle sale, uscito
  pt: lançamento, lançar, lançado, =publicação, estreia

catalogue 3 ~ list, offer
  en: catalogue, catalog, film library, back catalogue, content library, line-up, lineup
  fr: catalogue, catalogues, vidéothèque, bibliothèque de contenus
  es: catálogo, catálogos, biblioteca de contenidos
  de: katalog, kataloge, programmangebot, filmbibliothek, angebot an filmen
  it: catalogo, cataloghi, archivio film
  pt: catálogo, catálogos, acervo

movie-title 2 ~ film, series, name
  en: title, titles
  fr: titre, titres
  es: =título, =títulos
  de: titel, titeln
  it: =titolo, =titoli
  pt: título, títulos

presenter 3 ~ television, journalist, interview
  en: tv host, newsreader, anchor, anchorman, anchorwoman, talk-show host, quizmaster, =presenter, =presenters
  fr: animateur, animatrice, animateurs, =présentateur, =présentateurs, =présentatrice
  es: =presentador, presentadora, =presentadores, conductor de televisión, locutor, locutora, presentadoras
  de: moderator, moderatorin, moderatoren, fernsehmoderator, nachrichtensprecher, ansager
  it: presentatore, presentatrice, conduttore, conduttrice, conduttori
  pt: =apresentador, apresentadora, =apresentadores, âncora, locutor, apresentadoras

animation 3 ~ film, comic
  en: =animation, animated film, =animated, cartoon, cartoons, anime
  fr: dessin animé, dessins animés, film d'animation, animation
  es: dibujos animados, animación, película animada, caricatura, animado, animados, animada, animadas
  de: zeichentrick*, animationsfilm, trickfilm, animation
  it: cartone animato, cartoni animati, animazione, film d'animazione
  pt: desenho animado, desenhos animados, animação

comic 3 ~ book, animation
  en: comic book, comics, comic strip, graphic novel, manga, cartoonist
  fr: bande dessinée, bandes dessinées, bd, manga, dessinateur
  es: cómic, historieta, tebeo, novela gráfica, historietista, manga
  de: comic, comics, graphic novel, manga, comiczeichner
  it: fumetto, fumetti, fumettista, manga
  pt: quadrinhos, banda desenhada, história em quadrinhos, cartunista, mangá

comedian 3 ~ actor, joke
  en: comedian, comedians, comedy, stand-up, humorist, satirist, satire
  fr: humoriste, humoristes, comique, comédie, satire
  es: cómico, humorista, humoristas, comedia, monologuista, sátira
  de: komiker, komikerin, comedian, kabarettist, komödie, satiriker, satire
  it: comico, comici, umorista, commedia, cabarettista, satira
  pt: comediante, humorista, humoristas, comédia, sátira

# Fame
star 2 ~ celebrity, actor, singer, famous
  en: star, stars, superstar, movie star, film star, pop star, idol
  fr: star, stars, vedette, vedettes, superstar, idole, tête d'affiche
  es: estrella, estrellas, superestrella, ídolo, astro
  de: star, stars, superstar, filmstar, popstar, idol, leinwandstar
  it: star, stella, divo, diva, superstar, idolo
  pt: estrela, estrelas, astro, superestrela, ídolo

celebrity 3 ~ star, famous, influencer
  en: =celebrity, celeb, celebs, public figure, household name, big name, personality, socialite, celebrity, celebrities
  fr: célébrité, célébrités, people, personnalité, personnalités, vip, figure publique
  es: celebridad, celebridades, famoso, famosa, famosos, personaje público, personalidad
  de: prominent*, promi, promis, berühmtheit, berühmtheiten, persönlichkeit, person des öffentlichen lebens
  it: celebrità, vip, personaggio famoso, personaggio pubblico, personalità, personaggi famosi
  pt: celebridade, celebridades, famoso, famosa, famosos, figura pública, personalidade

famous 2 ~ celebrity, popular, know
  en: famous, well-known, well known, renowned, fame, stardom, illustrious, =iconic
  fr: célèbre, célèbres, renommé, notoire, emblématique, gloire, notoriété, réputé, =fameux, =fameuse
  es: famoso, famosa, =célebre, =célebres, =celebre, renombre, emblemático, fama
  de: berühmt, namhaft, renommiert, ruhm, legendär
  it: famoso, famosa, celebre, rinomato, fama
  pt: famoso, famosa, célebre, renomado, icônico, fama

popular 2 ~ famous, succeed, like
  en: popular, popularity, beloved, well-liked, fashionable, in vogue, all the rage, trendy
  fr: populaire, populaires, popularité, en vogue, plébiscité, apprécié, très prisé
  es: popular, populares, popularidad, de moda
  de: beliebt, beliebtheit, populär, popularität, angesagt
  it: popolare, popolarità, amato, in voga, di moda
  pt: popular, populares, popularidade, na moda

fan 2 ~ follower, support, audience
  en: fan, fans, fanbase, fandom, admirer, enthusiast, aficionado, devotee
  fr: fan, fans, admirateur, admirateurs, admiratrice, supporter, supporters, inconditionnel, passionné
  es: fan, fans, aficionado, aficionados, hincha, hinchas, admirador, seguidor, afición
  de: fan, fans, anhänger, bewunderer, verehrer, fangemeinde
  it: fan, tifoso, tifosi, tifosa, ammiratore, appassionato, tifoseria
  pt: fã, fãs, torcedor, torcedores, adepto, adeptos, admirador, torcida

award 1 ~ win, honour
  en: award, awards, prize, accolade, trophy, oscar, award-winning, laureate, awarded
  fr: récompense, récompenses, trophée, distinction, lauréat, lauréate, récompensé, palme, prix littéraire, remise de prix, prix d'interprétation
  es: premio, premios, galardón, galardones, trofeo, galardonado, premiado, premiar
  de: auszeichnung, auszeichnungen, ausgezeichnet, trophäe, preisträger, pokal, filmpreis, literaturpreis, nobelpreis
  it: premio, premi, riconoscimento, trofeo, premiato, premiare, vincitore del premio
  pt: prêmio, prêmios, prémio, prémios, galardão, troféu, premiado, premiar, laureado

honour 2 ~ award, praise, celebrate
  en: honour, honor, honoured, honored, tribute, pay tribute, paid tribute, homage, medal, knighthood, decoration
  fr: honneur, honneurs, honorer, rendre hommage, rendu hommage, hommage, décorer, légion d'honneur
  es: honor, honores, homenaje, rendir homenaje, honrar, condecorar, condecoración
  de: ehre, ehren, geehrt, ehrung, würdigen, würdigung, gewürdigt, huldigung
  it: onore, onori, onorare, omaggio, rendere omaggio, onorificenza
  pt: honra, honrar, homenagem, homenagear, condecoração, condecorar

festival 3 ~ celebrate, event, concert
  en: festival, festivals, carnival, film festival, gala
  fr: festival, festivals, carnaval, gala, foire
  es: festival, festivales, feria, carnaval, gala
  de: festival, festivals, festspiele, karneval, gala, filmfestspiele, filmfest
  it: festival, carnevale, fiera, rassegna, gala
  pt: festival, festivais, carnaval, =gala, =galas

celebrate 2 ~ honour, party-event, festival
  en: celebrate, celebrated, celebration, celebrations, commemorate, commemoration, anniversary, jubilee, festivities, celebrating
  fr: fêter, célébrer, célèbre, célébration, commémorer, commémoration, anniversaire, festivités, fête
  es: celebrar, celebración, festejar, festejo, conmemorar, conmemoración, aniversario, celebra, celebran, celebró, celebraron, celebrado
  de: feiern, feiert, gefeiert, feier, feierlichkeiten, gedenken, jubiläum, jahrestag
  it: celebrare, celebrazione, festeggiare, festeggiamenti, commemorare, anniversario
  pt: celebrar, celebração, comemorar, comemoração, festejar, festejo, aniversário

party-event 3 ~ celebrate, event
  en: reception, banquet, ball, garden party, soirée, birthday party, dinner party, christmas party, house party
  fr: fête, réception, banquet, fêtes, bal
  es: fiesta, fiestas, recepción, banquete, velada, baile
  de: party, partys, feier, empfang, bankett, geburtstagsfeier, volksfest, sommerfest
  it: festa, feste, ricevimento, banchetto, serata
  pt: festa, festas, recepção, banquete, baile

event 1 ~ happen, festival, incident
  en: event, events, happening, occasion
  fr: événement, événements, évènement
  es: evento, eventos, acontecimiento, acontecimientos, acto, ocasión
  de: veranstaltung, veranstaltungen, ereignis, ereignisse, event, anlass
  it: evento, eventi, manifestazione, avvenimento, occasione
  pt: evento, eventos, acontecimento, acontecimentos, ocasião

entertainment 3 ~ film, leisure, show-event
  en: entertainment, entertain, entertainer, entertaining, show business, showbiz
  fr: divertissement, divertir, industrie du spectacle, show-business, spectacle
  es: entretenimiento, entretener, espectáculo, farándula, mundo del espectáculo
  de: unterhaltung, unterhaltungsbranche, unterhaltungsindustrie, showgeschäft, entertainment
  it: intrattenimento, intrattenere, spettacolo, mondo dello spettacolo
  pt: entretenimento, entreter, espetáculo, mundo do espetáculo

leisure 3 ~ entertainment, play, holiday
  en: leisure, hobby, hobbies, pastime, spare time, free time, recreation
  fr: loisir, loisirs, passe-temps, temps libre, hobby
  es: ocio, pasatiempo, tiempo libre, afición, recreación
  de: freizeit*, hobby, hobbys, zeitvertreib
  it: tempo libero, hobby, passatempo, svago
  pt: lazer, passatempo, tempo livre, hobby, recreação

# Stage and music
show-event 2 ~ concert, theatre, tv-show
  en: live show, stage show, perform live, on stage, spectacle, gig, =performances, live performance
  fr: spectacle, spectacles, sur scène, numéro, =représentation, =représentations
  es: espectáculo, espectáculos, actuación, función de teatro, sobre el escenario, función
  de: vorstellung, aufführung, aufführungen, auftritt, auftritte, auftreten, aufgetreten, bühne, darbietung
  it: spettacolo, spettacoli, esibizione, rappresentazione, palco, palcoscenico, esibirsi
  pt: espetáculo, espetáculos, =apresentação, show, shows, palco, atuação, espectáculo

theatre 2 ~ actor, show-event
  en: theatre, theater, stage play, playwright, drama, musical, opera, ballet
  fr: théâtre, théâtres, pièce de théâtre, dramaturge, comédie musicale, opéra, ballet, théâtral
  es: teatro, teatros, obra de teatro, dramaturgo, musical, ópera, ballet, teatral
  de: theater, theaterstück, bühnenstück, schauspielhaus, dramatiker, oper, opern, ballett, musical
  it: teatro, teatri, commedia, drammaturgo, musical, opera lirica, balletto, teatrale
  pt: teatro, teatros, peça de teatro, dramaturgo, musical, ópera, balé, teatral

music 1 ~ song, concert, musician
  en: music, musical, music streaming, tune, tunes, melody, rap, hip-hop, rock music, pop music, jazz
  fr: musique, musiques, musical, musicale, mélodie, rap, jazz
  es: música, musical, melodía, =rap, jazz
  de: musik*, melodie, melodien, rap, jazz
  it: musica, musicale, musiche, melodia, =rap, jazz
  pt: música, músicas, musical, melodia, rap, jazz

song 2 ~ music, album, sing
  en: song, songs, tune, hit single, ballad, anthem, playlist, lyrics
  fr: chanson, chansons, titre musical, tube, hymne, playlist, paroles de la chanson
  es: canción, canciones, tema musical, himno, lista de reproducción, sencillo
  de: lied, lieder, liedern, song, songs, hit, hymne, playlist, liedtext
  it: canzone, canzoni, brano, brani, inno, playlist
  pt: canção, canções, música, músicas, hino, lista de reprodução

album 2 ~ song, music, record
  en: album, albums, vinyl, record label, music label, lp
  fr: album, albums, disque, disques, vinyle, maison de disques
  es: álbum, álbumes, disco, discos, vinilo, discográfica
  de: album, alben, schallplatte, schallplatten, plattenfirma, plattenlabel
  it: album, disco, dischi, vinile, casa discografica
  pt: álbum, álbuns, disco, discos, vinil, gravadora, editora discográfica

concert 3 ~ music, show-event, festival
  en: concert, concerts, gig, gigs, recital, tour dates, world tour, live music
  fr: concert, concerts, récital, tournée, tournées
  es: concierto, conciertos, recital, gira, giras
  de: konzert, konzerte, konzerten, tournee, gastspiel, auftritt
  it: concerto, concerti, recital, tournée
  pt: concerto, concertos, show, recital, =turnê, digressão

musician 2 ~ singer, music, artist
  en: musician, musicians, composer, band, bands, guitarist, pianist, drummer, orchestra, conductor, rapper, dj
  fr: musicien, musiciens, musicienne, compositeur, guitariste, pianiste, orchestre, chef d'orchestre, rappeur
  es: músico, músicos, compositor, banda, guitarrista, pianista, orquesta, director de orquesta, rapero
  de: musiker, musikerin, komponist, band, bands, gitarrist, pianist, orchester, dirigent, rapper
  it: musicista, musicisti, compositore, gruppo musicale, chitarrista, pianista, orchestra, direttore d'orchestra, rapper
  pt: músico, músicos, compositor, banda, guitarrista, pianista, orquestra, maestro, rapper

singer 3 ~ song, musician, star
  en: singer, singers, vocalist, singer-songwriter, pop singer, songwriter, crooner
  fr: chanteur, chanteurs, chanteuse, chanteuses, auteur-compositeur
  es: cantante, cantantes, cantautor, vocalista, cantautora
  de: sänger, sängerin, sängerinnen, liedermacher, popsänger
  it: cantante, cantanti, cantautore, cantautrice
  pt: cantor, cantora, cantores, vocalista, cantautor

sing 3 ~ song, singer
  en: sing, sang, sung, singing, choir, chorus
  fr: chanter, chante, chanté, chant, chœur, chorale
  es: cantar, canta, cantó, canto, coro
  de: singen, singt, sang, gesungen, gesang, chor, chöre
  it: cantare, canta, cantato, canto, coro
  pt: cantar, canta, cantou, canto, coro, coral

dance 3 ~ music, party-event
  en: dance, danced, dancing, dancer, dancers, choreography, choreographer
  fr: danse, danser, danseur, danseuse, danseurs, chorégraphie, chorégraphe
  es: baile, bailar, bailarín, bailarina, danza, coreografía
  de: tanz, tänze, tanzen, tanzt, getanzt, tänzer, tänzerin, choreographie
  it: ballo, ballare, danza, danzare, ballerino, ballerina, coreografia
  pt: dança, dançar, dançou, dançarino, bailarina, bailarino, coreografia

listen 2 ~ hear, eavesdrop, music
  en: listen, listened, listening, listener, heed, tune in
  fr: écouter, écoute, écouté, écoutes, auditeur, prêter l'oreille
  es: escuchar, escucha, escuchado, oyente, prestar oído
  de: hören, hört, gehört, zuhören, zugehört, anhören, angehört, anzuhören, hörer, lauschen
  it: ascoltare, ascolta, ascolto, ascoltato, ascoltatore, ascoltando, ascoltava
  pt: ouvir, ouve, ouviu, escutar, escuta, ouvinte, ouvindo, escutas

hear 2 ~ listen, find-out
  en: audible, =hear, =heard, =hears
  fr: entendre, entend, entendu, entendent, audible, ouïr, =ouïe
  es: oír, oye, oyó, oído, oyeron, audible
  de: hören, hört, hörte, gehört, hörbar, vernehmen, vernommen
  it: sentire, sentito, udire, udito, ascoltare
  pt: ouvir, ouve, ouviu, ouvido, audível

voice 3 ~ talk, say, microphone
  en: voice, voices, vocal, voice recording, voice message
  fr: voix, vocal, vocale, vocaux
  es: voz, voces, vocal
  de: stimme, stimmen, sprachnachricht, stimmlich
  it: voce, voci, vocale
  pt: voz, vozes, vocal

# Picture and art
photo 2 ~ camera, video, image
  en: photo, photos, photograph, photographs, photographed, snapshot, snap, photography, selfie, photographer
  fr: photo, photos, photographie, photographier, cliché, clichés, photographe, selfie
  es: foto, fotos, fotografía, fotografías, fotografiar, fotógrafo, selfi
  de: foto, fotos, fotografie, fotografieren, fotografiert, lichtbild, fotograf, aufnahme, selfie
  it: foto, fotografia, fotografie, fotografare, scatto, fotografo, selfie
  pt: foto, fotos, fotografia, fotografias, fotografar, fotógrafo, selfie

image 2 ~ photo, video, reputation
  en: image, images, picture, pictures, pictured, visual
  fr: image, images, visuel, visuels
  es: imagen, imágenes, visual
  de: bild, bilder, bildern, abbildung, abgebildet
  it: immagine, immagini, visivo
  pt: imagem, imagens, visual

art 2 ~ artist, museum, culture
  en: art, arts, artwork, artworks, painting, paintings, sculpture, work of art, masterpiece, =drawing, =drawings
  fr: art, arts, œuvre d'art, œuvres d'art, peinture, peintures, sculpture, chef-d'œuvre, artistique, dessin
  es: arte, obra de arte, obras de arte, pintura, escultura, obra maestra, artístico, dibujo
  de: künstlerisch, gemälde, skulptur, skulpturen, meisterwerk, zeichnung, malerei, kunst, künste, kunstwerk, kunstwerke
  it: arte, arti, opera d'arte, opere d'arte, dipinto, dipinti, scultura, capolavoro, artistico, opera
  pt: arte, artes, obra de arte, obras de arte, pintura, escultura, obra-prima, artístico, desenho

artist 3 ~ art, musician, singer
  en: artist, artists, painter, sculptor, painters
  fr: artiste, artistes, peintre, peintres, sculpteur, plasticien
  es: artista, artistas, pintor, pintora, escultor
  de: künstler, künstlerin, künstlern, =maler, malerin, bildhauer
  it: artista, artisti, pittore, pittrice, scultore
  pt: artista, artistas, pintor, pintora, escultor

museum 3 ~ art, exhibition, culture
  en: museum, museums, gallery, galleries, art gallery, curator
  fr: musée, musées, galerie, galeries, conservateur de musée
  es: museo, museos, galería, galerías, comisario de arte
  de: museum, museen, galerie, galerien, kurator, museums
  it: museo, musei, galleria, gallerie, curatore
  pt: museu, museus, =galeria, =galerias, curador

exhibition 3 ~ museum, show
  en: exhibition, exhibitions, exhibit, exhibited, exhibits, trade fair, expo, on display
  fr: exposition, expositions, expo, salon, vernissage
  es: exposición, exposiciones, exhibición, exhibir, feria
  de: ausstellung, ausstellungen, ausstellen, ausgestellt, messe, schau
  it: esposizione, esposizioni, fiera, salone, mostra d'arte
  pt: exposição, exposições, exibição, exibir

design 2 ~ plan, make, create
  en: design, designed, designer, designers, redesign, styling
  fr: conception, concevoir, conçu, design, designer, concepteur, conçue
  es: diseño, diseñar, diseñador, diseñado, diseñadora
  de: entwerfen, entworfen, entwarf, entwurf, entwürfe, gestaltung, gestalten, gestaltet, design, designer
  it: progettare, progettazione, design, designer, stilista
  pt: desenho, design, projetar, desenhar, designer, concepção

fashion 3 ~ clothes
  en: fashion, fashion designer, couture, fashion show, catwalk, runway show, supermodel, fashion model
  fr: mode, couturier, haute couture, défilé de mode, mannequin, mannequins, créateur de mode
  es: moda, alta costura, pasarela, desfile de moda, modista
  de: modenschau, laufsteg, model, models, modeschöpfer, mode, modehaus, modemarke
  it: =moda, alta moda, sfilata, passerella, stilista, modella
  pt: =moda, =modas, alta-costura, passarela, desfile de moda, estilista

clothes 3 ~ fashion
  en: clothes, clothing, garment, dress, apparel, shirt, trousers, jacket, shoes, outfit, textile
  fr: vêtement, vêtements, habit, habits, robe, chemise, pantalon, veste, chaussures, habillement, textile
  es: ropa, vestido, prenda, prendas, camisa, pantalón, chaqueta, zapatos, textil, indumentaria
  de: kleidung, kleider, kleid, bekleidung, hemd, hose, jacke, schuhe, textil*, klamotten
  it: abbigliamento, vestito, vestiti, abito, abiti, camicia, pantaloni, giacca, scarpe, indumento, tessile
  pt: roupa, roupas, vestuário, vestido, camisa, calças, casaco, sapatos, têxtil, peça de roupa

# Sport and play
sport 2 ~ match, athlete, football
  en: sport, sports, sporting, sportsman, sportswoman, sportsmanship
  fr: sport, sports, sportif, sportive, sportifs
  es: deporte, deportes, deportivo, deportiva
  de: sport*, sportlich
  it: sport, sportivo, sportiva, sportivi
  pt: esporte, esportes, desporto, esportivo, desportivo, desportiva

football 2 ~ sport, sports-club, match
  en: football, soccer, footballer, footballers, soccer player, world cup, premier league
  fr: football, foot, footballeur, footballeuse, ballon rond, coupe du monde
  es: fútbol, futbolista, futbolistas, balompié, mundial, futbolístico
  de: fußball*, fussball*, kicker, weltmeisterschaft, bundesliga
  it: calcio, calciatore, calciatori, calcistico, mondiali
  pt: futebol, futebolista, jogador de futebol, copa do mundo, mundial, futebolístico

match 2 ~ sport, football, tournament
  en: match, matches, fixture, kick-off, derby, semi-final, quarter-final, playoff
  fr: match, matchs, rencontre sportive, demi-finale, quart de finale, derby
  es: partido de fútbol, encuentro deportivo, semifinal, cuartos de final, derbi, partido amistoso
  de: spiel, spiele, partie, begegnung, halbfinale, viertelfinale, länderspiel, derby
  it: =partita, =partite, incontro, semifinale, quarti di finale, derby
  pt: jogo, =partida, =partidas, semifinal, quartas de final, desafio, dérbi

athlete 2 ~ sport, player, olympics
  en: athlete, athletes, athletic, athletics, sprinter, runner, swimmer, cyclist, boxer, gymnast
  fr: athlète, athlètes, athlétisme, coureur, nageur, cycliste, boxeur, gymnaste
  es: atleta, atletas, atletismo, deportista, corredor, nadador, ciclista, boxeador, gimnasta
  de: athlet, athleten, athletin, leichtathletik, sportler, sportlerin, läufer, schwimmer, radprofi, boxer, turnerin
  it: atleta, atleti, atletica, corridore, nuotatore, ciclista, pugile, ginnasta
  pt: atleta, atletas, atletismo, esportista, desportista, corredor, nadador, ciclista, boxeador, ginasta

player 1 ~ athlete, game, football
  en: player, players, striker, goalkeeper, midfielder, defender, quarterback, captain
  fr: joueur, joueurs, joueuse, joueuses, gardien de but, milieu de terrain, capitaine, =attaquant, =attaquants
  es: jugador, jugadores, jugadora, delantero, portero, centrocampista, capitán
  de: spieler, spielerin, spielern, stürmer, torwart, torhüter, mittelfeldspieler, kapitän
  it: giocatore, giocatori, giocatrice, =attaccante, portiere, centrocampista, capitano
  pt: jogador, jogadores, jogadora, atacante, goleiro, guarda-redes, meio-campista, capitão

coach 2 ~ sports-club, train
  en: coach, coaches, coached, head coach, trainer, team manager, selector
  fr: entraîneur, entraîneurs, entraîneuse, sélectionneur, coach
  es: entrenador, entrenadores, entrenadora, director técnico, seleccionador
  de: trainer, trainerin, cheftrainer, bundestrainer, coach
  it: allenatore, allenatori, allenatrice, commissario tecnico, mister
  pt: treinador, treinadores, treinadora, técnico, selecionador

sports-club 2 ~ team, football, league
  en: football club, sports club, club, clubs, squad
  fr: club, clubs, club de football, club sportif, équipe
  es: club, clubes, =equipo, =equipos, escuadra, club deportivo
  de: verein, vereine, klub, klubs, fußballverein, mannschaft, mannschaften
  it: club, squadra, squadre, società sportiva, società calcistica
  pt: clube, clubes, equipe, equipa, time, times

league 2 ~ sports-club, tournament, organisation
  en: league, leagues, division, sports federation, governing body
  fr: ligue, ligues, division, fédération sportive, championnat
  es: liga, ligas, división, federación deportiva
  de: liga, ligen, sportverband, fußballverband, spielklasse
  it: campionato, lega calcio, serie a, federazione sportiva, federcalcio
  pt: =liga, =ligas, divisão, federação esportiva, federação desportiva

tournament 2 ~ match, league, olympics
  en: tournament, tournaments, championship, championships, cup final, world championship
  fr: tournoi, tournois, championnat, championnats, compétition
  es: torneo, torneos, campeonato, copa, competición, competencia deportiva, certamen
  de: turnier, turniere, meisterschaft, meisterschaften, pokal, finale, wettkampf
  it: torneo, tornei, campionato, campionati, coppa, competizione
  pt: torneio, torneios, campeonato, campeonatos, copa, taça, competição

champion 2 ~ win, tournament, athlete
  en: champion, champions, title holder, world champion, gold medal, medallist, winner
  fr: champion, championne, champions, médaille d'or, médaillé, vainqueur, tenant du titre
  es: campeón, campeona, campeones, medalla de oro, medallista, vencedor
  de: meister, champion, weltmeister, goldmedaille, sieger, siegerin, titelverteidiger
  it: campione, campionessa, campioni, medaglia d'oro, vincitore
  pt: campeão, campeã, campeões, medalha de ouro, medalhista, vencedor

olympics 3 ~ sport, athlete, tournament
  en: olympics, olympic, olympic games, paralympic, paralympics, winter games, olympian
  fr: jeux olympiques, olympique, olympiques, paralympique, jo
  es: juegos olímpicos, olimpiada, olímpico, paralímpico, olimpiadas
  de: olympia*, olympisch, olympische spiele, paralympisch, paralympics
  it: olimpiadi, olimpico, giochi olimpici, paralimpico, olimpiade
  pt: olimpíadas, olímpico, jogos olímpicos, paralímpico, olimpíada

doping 3 ~ sport, drug-illegal, cheat
  en: doping, doped, performance-enhancing, steroid, anti-doping, banned substance, blood doping
  fr: dopage, doper, dopé, dopant, antidopage, produit dopant, stéroïde
  es: dopaje, doparse, antidopaje, sustancia prohibida, esteroide, doping
  de: doping*, gedopt, dopen, antidoping, dopingmittel, steroide
  it: doping, dopato, antidoping, sostanza proibita, steroide
  pt: doping, dopagem, antidoping, substância proibida, esteroide, antidopagem

stadium 3 ~ sport, match, building
  en: stadium, stadiums, arena, pitch, sports ground, court side
  fr: stade, stades, arène, enceinte sportive, pelouse
  es: estadio, estadios, cancha, campo de fútbol, recinto deportivo
  de: stadion, stadien, arena, spielfeld, sportplatz
  it: stadio, stadi, arena, campo di calcio, palazzetto
  pt: estádio, estádios, arena, gramado, relvado

referee 3 ~ match, sport, decide
  en: referee, referees, umpire, linesman, refereeing
  fr: arbitre, arbitres, arbitrage
  es: árbitro, árbitros, arbitraje, colegiado
  de: schiedsrichter, schiedsrichterin, unparteiischer, linienrichter
  it: arbitro, arbitri, arbitraggio, guardalinee
  pt: árbitro, árbitros, arbitragem

match-fixing 4 ~ match, corruption, bet
  en: match-fixing, match fixing, fixed match, rigged match, betting scandal
  fr: match truqué, matchs truqués, trucage de match, paris truqués
  es: amaño de partidos, partidos amañados, partido amañado, amaño
  de: spielmanipulation, wettskandal, manipuliertes spiel, wettbetrug, spielabsprache
  it: calcioscommesse, partita truccata, partite truccate, combine
  pt: manipulação de resultados, jogo combinado, viciação de resultados, manipulação de jogos

bet 3 ~ gamble, risk, match-fixing
  en: bet, bets, betting, wager, wagered, bookmaker, bookie, =odds
  fr: paris sportifs, bookmaker, =pari, =parier, =parieur, =parieurs
  es: apuesta, apuestas, apostar, apostó, apostador, casa de apuestas
  de: wette, wetten, gewettet, wettanbieter, buchmacher, wetteinsatz
  it: scommessa, scommesse, scommettere, scommettitore, allibratore
  pt: aposta, apostas, apostar, apostou, apostador, casa de apostas

game 1 ~ play, video-game, match
  en: game, games, gameplay, board game
  fr: jeu, jeux, jeu de société
  es: juego, juegos, juego de mesa
  de: spiel, spiele, spielen, brettspiel
  it: gioco, giochi, gioco da tavolo
  pt: jogo, jogos, brincadeira, jogo de tabuleiro

video-game 2 ~ game, software, play
  en: video game, video games, gamer, gamers, game console, esports, e-sports, computer game, online game, =gaming
  fr: jeu vidéo, jeux vidéo, gamer, console de jeux, e-sport, joueur en ligne
  es: videojuego, videojuegos, consola de juegos, gamer, deportes electrónicos, juego en línea
  de: videospiel, videospiele, computerspiel, computerspiele, gamer, spielkonsole, e-sport, gaming, onlinespiel
  it: videogioco, videogiochi, videogame, console di gioco, videogiocatore
  pt: videogame, videogames, videojogo, videojogos, jogo eletrônico, gamer, jogo online

play 1 ~ game, sport
  en: play, played, playing, plays, playful
  fr: jouer, joue, joué, jouent, jouait
  es: jugar, juega, juegan, jugó, jugado
  de: spielen, spielt, gespielt, spielte
  it: giocare, gioca, giocato, giocano
  pt: jogar, joga, jogou, brincar, brincou, jogava, jogavam, jogaram, jogam, jogada, jogadas

toy 4 ~ child, play, product
  en: toy, toys, doll, dolls, toymaker
  fr: jouet, jouets, poupée, poupées
  es: juguete, juguetes, muñeca, muñeco
  de: spielzeug*, spielwaren, puppe, puppen
  it: giocattolo, giocattoli, bambola
  pt: brinquedo, brinquedos, boneca

taste 3 ~ like, viewing-habits
  en: taste, tastes, preference, preferences, likes and dislikes
  fr: goût, goûts, préférence, préférences, centres d'intérêt
  es: gusto, gustos, preferencia, preferencias, intereses
  de: geschmack, vorliebe, vorlieben, präferenz, präferenzen, interessen
  it: gusto, gusti, preferenza, preferenze, interessi
  pt: gosto, gostos, preferência, preferências, interesses

ticket 3 ~ concert, buy
  en: ticket, tickets, ticketing, sold out, box seat
  fr: billet, billets, billetterie, guichet, à guichets fermés
  es: boleto, boletos, taquilla, billete
  de: eintrittskarte, eintrittskarten, ticket, tickets, ausverkauft, fahrkarte
  it: biglietto, biglietti, biglietteria, tutto esaurito
  pt: ingresso, ingressos, bilhete, bilhetes, bilheteria, esgotado

novel 3 ~ book, write, story
  en: novel, novels, novelist, fiction, bestseller, literature, literary, poem, poetry, poet
  fr: roman, romans, romancier, romancière, littérature, littéraire, poème, poésie, poète, best-seller
  es: novela, novelas, novelista, literatura, literario, poema, poesía, poeta, superventas
  de: roman, romane, romanautor, literatur, literarisch, gedicht, gedichte, dichter, lyrik, bestseller, schriftsteller, schriftstellerin
  it: romanzo, romanzi, romanziere, letteratura, letterario, poesia, poeta, scrittore, scrittrice
  pt: romance, romances, romancista, literatura, literário, poema, poesia, poeta

story 2 ~ article, history, tell
  en: story, stories, tale, narrative, storytelling, narrator
  fr: histoire, récit, récits, conte, narration, narrateur
  es: historia, historias, relato, relatos, =cuento, =cuentos, narración, narrativa
  de: geschichte, geschichten, erzählung, erzählungen, märchen, erzähler
  it: storia, storie, racconto, racconti, narrazione, favola
  pt: história, histórias, relato, =conto, =contos, narrativa, narração

culture 2 ~ art, religion, tradition
  en: culture, cultural, cultures, multicultural, heritage
  fr: culture, cultures, culturel, culturelle, patrimoine
  es: cultura, culturas, cultural, patrimonio
  de: kultur*, kulturell, kulturerbe
  it: cultura, culture, culturale, patrimonio culturale
  pt: cultura, culturas, cultural, patrimônio, património

tradition 3 ~ culture, history
  en: tradition, traditional, traditions, folklore, ritual, heritage, =custom, =customs
  fr: tradition, traditionnel, traditions, coutume, coutumes, rituel, folklore
  es: tradición, tradicional, costumbre, costumbres, ritual, folclore
  de: tradition, traditionell, brauch, bräuche, brauchtum, ritual, sitte, sitten
  it: tradizione, tradizionale, usanza, usanze, costume, rituale, folclore
  pt: tradição, tradicional, costume, costumes, ritual, folclore
`;
