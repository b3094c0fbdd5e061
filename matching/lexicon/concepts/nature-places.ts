/** Concepts of places and buildings, landscape, weather, animals, environment, accidents and disasters. */
export default `
# buildings and places in town
apartment-block 4 ~ building, house, housing, skyscraper
  en: apartment block, apartment building, apartment buildings, apartment complex, block of flats, tower block, tower blocks, housing estate, council estate, condo, condominium, residential building, tenement
  fr: immeuble d'habitation, immeubles d'habitation, immeuble résidentiel, barre d'immeubles, tour d'habitation, grand ensemble, copropriété, cité hlm, =lotissement, =lotissements
  es: bloque de pisos, bloque de viviendas, edificio de apartamentos, edificio residencial, bloque de apartamentos, urbanización, condominio, edificio de viviendas
  de: wohnblock, wohnblocks, wohnhaus, wohnhäuser, mehrfamilienhaus, mehrfamilienhäuser, mietshaus, mietshäuser, wohnsiedlung, plattenbau, wohnanlage, wohngebäude, wohnturm
  it: condominio, condomini, palazzina, palazzine, caseggiato, edificio residenziale, complesso residenziale, case popolari, stabile residenziale
  pt: prédio residencial, prédios residenciais, edifício residencial, bloco de apartamentos, conjunto habitacional, condomínio, condomínios, prédio de apartamentos
skyscraper 4 ~ building, apartment-block, office, city
  en: skyscraper, skyscrapers, high-rise, high-rises, tower, towers, office tower, skyline, multi-storey, office block, office building
  fr: gratte-ciel, tour de bureaux, tours de bureaux, immeuble de grande hauteur, immeuble de bureaux
  es: rascacielos, torre, torres, edificio de oficinas, edificios de oficinas, torre de oficinas, edificio de gran altura
  de: wolkenkratzer, hochhaus, hochhäuser, hochhäusern, turm, türme, türmen, bürogebäude, büroturm, bürohaus, bürokomplex
  it: grattacielo, grattacieli, torre, torri, palazzo di uffici, palazzi di uffici, edificio di uffici
  pt: arranha-céu, arranha-céus, torre, torres, edifício de escritórios, prédio de escritórios, edifício comercial
construction-site 3 ~ build, building, worker, concrete
  en: construction site, construction sites, building site, building sites, construction worker, construction workers, builders, construction firm, construction company, roadworks, groundbreaking, excavator, digger, bulldozer
  fr: chantier, chantiers, chantier de construction, ouvrier du bâtiment, ouvriers du bâtiment, btp, entreprise de construction, promoteur immobilier, pelleteuse, bulldozer, engin de chantier
  es: obra de construcción, obras de construcción, sitio de construcción, obrero de la construcción, obreros de la construcción, constructora, constructoras, excavadora, retroexcavadora, obras públicas
  de: baustelle, baustellen, bauarbeiter, bauarbeitern, bauarbeiten, bauunternehmen, baufirma, baufirmen, bauherr, bauprojekt, bagger, bulldozer, rohbau, tiefbau, hochbau
  it: cantiere, cantieri, cantiere edile, operaio edile, operai edili, impresa edile, imprese edili, edilizia, ruspa, ruspe, escavatore, scavatrice
  pt: canteiro de obras, estaleiro de obras, obra de construção, obras de construção, operário da construção, operários da construção, construtora, construtoras, empreiteira, escavadeira, escavadora, retroescavadora, =obras
demolish 4 ~ destroy, building, collapse, construction-site
  en: demolish, demolished, demolition, tear down, tore down, torn down, bulldoze, bulldozed, raze, razed, knock down, pulled down, wrecking ball
  fr: démolir, démoli, démolie, démolition, démolitions, raser, rasé, abattre un bâtiment, destruction du bâtiment
  es: demoler, demolido, demolió, demolición, demoliciones, derribar, derribo, derribado, derruir, derruido, echar abajo
  de: abreißen, abgerissen, riss _ ab, abriss, abrissarbeiten, abrissbirne, demolieren, niederreißen, rückbau, abgetragen
  it: demolire, demolito, demolita, demolizione, demolizioni, abbattere l'edificio, abbattimento dell'edificio, radere al suolo, raso al suolo
  pt: demolir, demolido, demoliu, demolição, demolições, derrubar o prédio, botar abaixo, deitar abaixo, pôr abaixo
architecture 4 ~ building, design, build, engineer
  en: architect, architects, architecture, architectural, urban planner, urban planning, town planning, city planner, building permit, planning permission, zoning
  fr: architecte, architectes, architectural, architecture, urbanisme, urbaniste, aménagement urbain, permis de construire, maître d'ouvrage
  es: arquitecto, arquitecta, arquitectos, arquitectura, arquitectónico, urbanismo, urbanista, planificación urbana, licencia de obras, permiso de construcción
  de: architekt, architekten, architektin, architektur, architektonisch, stadtplanung, stadtplaner, städtebau, baugenehmigung, bauplan, bauamt, bebauungsplan
  it: architetto, architetti, architettura, architettonico, architettonica, urbanistica, urbanista, pianificazione urbana, permesso di costruire, concessione edilizia, abuso edilizio
  pt: arquiteto, arquiteta, arquitetos, arquitetura, arquitetônico, urbanismo, urbanista, planejamento urbano, licença de construção, alvará de construção
monument 3 ~ history, museum, building, tourism
  en: monument, monuments, memorial, memorials, landmark, landmarks, heritage site, world heritage, listed building, sculpture, ruins, historic site
  fr: monument, monuments, statue, statues, mémorial, site historique, patrimoine mondial, monument historique, sculpture, ruines, vestiges, lieu emblématique
  es: monumento, monumentos, estatua, estatuas, memorial, sitio histórico, patrimonio mundial, patrimonio de la humanidad, escultura, ruinas, vestigios
  de: denkmal, denkmäler, denkmalschutz, denkmalgeschützt, statue, statuen, mahnmal, gedenkstätte, wahrzeichen, weltkulturerbe, welterbe, skulptur, ruine, ruinen, sehenswürdigkeit
  it: monumento, monumenti, statua, statue, memoriale, sito storico, patrimonio mondiale, patrimonio dell'umanità, scultura, rovine, resti archeologici, beni culturali
  pt: monumento, monumentos, estátua, estátuas, memorial, sítio histórico, patrimônio mundial, património mundial, patrimônio da humanidade, escultura, ruínas, vestígios
castle-palace 3 ~ building, monument, history
  en: castle, castles, palace, palaces, fortress, citadel, manor, country house, stately home, mansion, mansions, château, royal residence
  fr: château, châteaux, palais, forteresse, citadelle, manoir, manoirs, demeure historique, résidence royale, château fort
  es: castillo, castillos, palacio, palacios, fortaleza, ciudadela, mansión, mansiones, casa señorial, alcázar, residencia real
  de: =burg, =burgen, palast, paläste, festung, zitadelle, herrenhaus, villa, prunkbau, residenz, =schlösser
  it: castello, castelli, palazzo reale, reggia, fortezza, roccaforte, cittadella, maniero, villa, ville, dimora storica
  pt: castelo, castelos, palácio, palácios, fortaleza, cidadela, mansão, mansões, solar histórico, residência real
town-square 4 ~ city, place, crowd, road
  en: town square, main square, plaza, marketplace, city centre, city center, town centre, downtown, pedestrian zone, old town, historic centre
  fr: place publique, place centrale, grand-place, centre-ville, centre historique, vieille ville, zone piétonne, esplanade, hypercentre
  es: plaza, plazas, plaza mayor, plaza central, centro de la ciudad, centro histórico, casco antiguo, casco histórico, zona peatonal, zócalo
  de: marktplatz, hauptplatz, rathausplatz, stadtplatz, innenstadt, innenstädte, stadtzentrum, altstadt, fußgängerzone, stadtkern
  it: piazza, piazze, piazzale, centro città, centro storico, città vecchia, zona pedonale, isola pedonale
  pt: praça, praças, largo central, centro da cidade, centro histórico, cidade velha, zona pedonal, calçadão
neighbourhood 3 ~ city, local, resident, slum
  en: neighbourhood, neighborhood, neighbourhoods, neighborhoods, quarter of the city, suburb, suburbs, suburban, outskirts, borough, inner city, commuter belt, residential area
  fr: quartier, quartiers, banlieue, banlieues, arrondissement, arrondissements, périphérie, faubourg, zone résidentielle, quartier résidentiel
  es: barrio, barrios, barriada, vecindario, suburbio, suburbios, =afueras, extrarradio, periferia, zona residencial, colonia residencial
  de: stadtteil, stadtteile, stadtviertel, wohnviertel, vorort, vororte, vororten, stadtrand, kiez, wohngebiet, wohngegend, speckgürtel
  it: =quartiere, quartieri, rione, sobborgo, sobborghi, periferia, periferie, hinterland, zona residenziale, circoscrizione
  pt: bairro, bairros, vizinhança, subúrbio, subúrbios, periferia, periferias, arredores, zona residencial, freguesia
slum 4 ~ poor, housing, neighbourhood, homeless
  en: slum, slums, shanty town, shantytown, shack, shacks, favela, ghetto, ghettos, makeshift homes, squat, squatters, deprived area
  fr: bidonville, bidonvilles, taudis, favela, ghetto, ghettos, logement insalubre, logements insalubres, squat, squats, quartier défavorisé, marchand de sommeil
  es: barrio marginal, barrios marginales, chabola, chabolas, villa miseria, asentamiento informal, favela, gueto, guetos, infravivienda, tugurio, okupa, okupas
  de: slum, slums, elendsviertel, armenviertel, favela, ghetto, getto, baracke, baracken, hütte, hütten, problemviertel, hausbesetzer
  it: baraccopoli, bidonville, favela, favelas, baracca, baracche, ghetto, ghetti, tugurio, quartiere degradato, degrado urbano, case occupate
  pt: favela, favelas, comunidade carente, barraco, barracos, bairro de lata, gueto, guetos, cortiço, ocupação irregular, palafitas
public-park 4 ~ tree, city, garden, leisure
  en: public park, city park, parkland, green space, green spaces, playground, playgrounds, botanical garden, national park, nature reserve, theme park, amusement park
  fr: jardin public, espace vert, espaces verts, aire de jeux, jardin botanique, parc national, réserve naturelle, parc d'attractions, parc naturel, =parc, =parcs
  es: parque, parques, parque público, zona verde, zonas verdes, espacio verde, parque infantil, jardín botánico, parque nacional, reserva natural, parque de atracciones, parque temático
  de: stadtpark, grünanlage, grünanlagen, grünfläche, grünflächen, parkanlage, spielplatz, spielplätze, botanischer garten, nationalpark, naturschutzgebiet, naturpark, freizeitpark, vergnügungspark
  it: parco, parchi, giardini pubblici, verde pubblico, area verde, aree verdi, parco giochi, orto botanico, parco nazionale, riserva naturale, parco divertimenti
  pt: parque, parques, jardim público, área verde, áreas verdes, espaço verde, parque infantil, jardim botânico, parque nacional, reserva natural, parque de diversões, parque temático
garden 3 ~ tree, house, plant-flower, public-park
  en: garden, gardens, gardening, gardener, gardeners, backyard, front yard, lawn, lawns, hedge, hedges, allotment, flower bed, flowerbed, landscaping
  fr: jardin, jardins, jardinage, jardinier, jardiniers, arrière-cour, pelouse, pelouses, haie, haies, potager, potagers, massif de fleurs
  es: jardín, jardines, jardinería, jardinero, jardineros, patio trasero, césped, seto, setos, huerto, huertos, huerta, macizo de flores
  de: garten, gärten, gartenarbeit, gärtner, gärtnerei, gartenbau, hinterhof, vorgarten, rasen, rasenfläche, hecke, hecken, schrebergarten, beet, beete
  it: giardino, giardini, giardinaggio, giardiniere, giardinieri, cortile, prato inglese, siepe, siepi, orto, orti, aiuola, aiuole
  pt: jardim, jardins, jardinagem, jardineiro, jardineiros, quintal, =quintais, gramado, relvado, cerca viva, horta, hortas, canteiro de flores
fence 4 ~ border, wall-roof, barrier-gate, protect
  en: fence, fences, fenced, fenced off, fencing off, barbed wire, railing, railings, enclosure, cordon, cordoned off, barricade, barricades, roadblock, roadblocks
  fr: grillage, barbelé, barbelés, palissade, enclos, cordon de sécurité, barricade, barricades, barrage routier, barrages routiers, périmètre de sécurité, =clôtures
  es: valla, vallas, vallado, alambrada, alambre de púas, alambre de espino, verja, cercado, cordón policial, barricada, barricadas, retén, corte de ruta, =cercas
  de: zaun, zäune, zäunen, grenzzaun, stacheldraht, gitter, absperrung, absperrungen, abgesperrt, geländer, gehege, barrikade, barrikaden, straßensperre, straßensperren
  it: recinzione, recinzioni, recinto, recinti, filo spinato, steccato, staccionata, transenna, transenne, transennato, ringhiera, barricata, barricate, posto di blocco, posti di blocco
  pt: vedação, arame farpado, gradeamento, grade de proteção, cercado, cordão policial, barricada, barricadas, bloqueio de estrada, bloqueio policial, =cercas
swimming-pool 4 ~ sport, water, drown, leisure
  en: swimming pool, swimming pools, swim, swam, swimming, swimmer, swimmers, lido, lifeguard, lifeguards, bathing, bathers, diving board, gym, gyms, fitness studio
  fr: piscine, piscines, nager, nageait, nageur, nageurs, natation, baignade, baignades, baigneur, baigneurs, maître-nageur, salle de sport, salles de sport
  es: piscina, piscinas, alberca, nadador, nadadores, natación, bañista, bañistas, socorrista, socorristas, gimnasio, gimnasios, =nadar, =nadaba
  de: schwimmbad, schwimmbäder, freibad, freibäder, hallenbad, pool, schwimmen, schwimmt, schwamm, geschwommen, schwimmer, badegast, badegäste, bademeister, rettungsschwimmer, fitnessstudio
  it: piscina, piscine, nuotare, nuotava, nuotatore, nuotatori, nuoto, bagnante, bagnanti, balneazione, bagnino, bagnini, palestra, palestre
  pt: piscina, piscinas, nadador, nadadores, natação, banhista, banhistas, salva-vidas, nadador-salvador, academia de ginástica, ginásio, ginásios, =nadar, =nadava
library 3 ~ book, read, culture, school
  en: library, libraries, librarian, librarians, public library, reading room, bookshelf, lending library
  fr: bibliothèque, bibliothèques, bibliothécaire, bibliothécaires, médiathèque, médiathèques, salle de lecture
  es: biblioteca, bibliotecas, bibliotecario, bibliotecaria, sala de lectura, hemeroteca
  de: bibliothek, bibliotheken, bibliothekar, bibliothekarin, bücherei, büchereien, lesesaal, stadtbibliothek
  it: biblioteca, biblioteche, bibliotecario, bibliotecaria, sala di lettura, mediateca
  pt: biblioteca, bibliotecas, bibliotecário, bibliotecária, sala de leitura, mediateca
cemetery 4 ~ funeral, die, church, mourn
  en: cemetery, cemeteries, graveyard, graveyards, =grave, graves, gravestone, tomb, tombs, tombstone, mass grave, mass graves, burial ground, crypt, mausoleum
  fr: cimetière, cimetières, tombeau, pierre tombale, sépulture, sépultures, fosse commune, charnier, charniers, mausolée, caveau
  es: cementerio, cementerios, camposanto, tumba, tumbas, lápida, sepultura, fosa común, fosas comunes, mausoleo, panteón
  de: friedhof, friedhöfe, friedhöfen, grab, gräber, grabstein, grabsteine, massengrab, massengräber, grabstätte, gruft, mausoleum
  it: cimitero, cimiteri, camposanto, tomba, tombe, lapide, sepoltura, fossa comune, fosse comuni, mausoleo, cripta
  pt: cemitério, cemitérios, túmulo, túmulos, sepultura, lápide, jazigo, vala comum, valas comuns, mausoléu, =campa
shelter-refuge 3 ~ emergency, protect, homeless, refugee, evacuation
  en: shelter, shelters, sheltered, emergency shelter, homeless shelter, bunker, bunkers, bomb shelter, bomb shelters, refuge, take shelter, took shelter, safe haven, refugee camp, refugee camps, makeshift camp
  fr: abri, abris, s'abriter, hébergement d'urgence, foyer d'accueil, centre d'hébergement, refuge, refuges, bunker, abri antiaérien, camp de réfugiés, camps de réfugiés, se réfugier
  es: refugio, refugios, refugiarse, albergue, albergues, alojamiento de emergencia, búnker, refugio antiaéreo, campo de refugiados, campamento de refugiados, campos de refugiados, cobijo
  de: notunterkunft, notunterkünfte, unterschlupf, zuflucht, schutzraum, schutzräume, bunker, luftschutzbunker, obdachlosenunterkunft, frauenhaus, flüchtlingslager, flüchtlingscamp, auffanglager, unterkunft
  it: rifugio, rifugi, rifugiarsi, alloggio di emergenza, dormitorio pubblico, bunker, rifugio antiaereo, campo profughi, campi profughi, centro di accoglienza, =riparo, =ripari
  pt: abrigo, abrigos, abrigar-se, refúgio, alojamento de emergência, albergue, bunker, abrigo antiaéreo, campo de refugiados, campos de refugiados, centro de acolhimento

# landscape
desert 4 ~ land, drought, heat-extreme
  en: desert, deserts, dune, dunes, sand, sands, sandy, sandstorm, oasis, wasteland, steppe, savanna, savannah
  fr: désert, déserts, désertique, dune, dunes, sable, sables, sablonneux, tempête de sable, oasis, steppe, savane
  es: desierto, desiertos, desértico, duna, dunas, arena del desierto, tormenta de arena, oasis, páramo, estepa, sabana
  de: wüste, wüsten, sandwüste, düne, dünen, sand, sandsturm, oase, steppe, savanne, ödland
  it: deserto, deserti, desertico, duna, dune, sabbia, sabbie, tempesta di sabbia, oasi, steppa, savana
  pt: deserto, desertos, desértico, duna, dunas, =areia, =areias, tempestade de areia, oásis, estepe, savana
cliff-cave 4 ~ mountain, rock-stone, coast
  en: cliff, cliffs, cliff edge, cavern, gorge, canyon, ravine, ravines, abyss, crater, craters, waterfall, waterfalls, sinkhole, =cave, =caves
  fr: falaise, falaises, grotte, grottes, caverne, canyon, ravin, ravins, gouffre, précipice, cratère, cratères, cascade, cascades, =gorges
  es: acantilado, acantilados, cueva, cuevas, caverna, desfiladero, barranco, barrancos, abismo, precipicio, cráter, cráteres, cascada, cascadas, socavón
  de: klippe, klippen, steilküste, felswand, höhle, höhlen, tropfsteinhöhle, schlucht, schluchten, abgrund, krater, wasserfall, wasserfälle, erdloch
  it: scogliera, scogliere, grotta, grotte, caverna, canyon, burrone, burroni, dirupo, precipizio, cratere, crateri, cascata, cascate, voragine
  pt: falésia, falésias, penhasco, gruta, grutas, caverna, cavernas, desfiladeiro, ravina, abismo, precipício, cratera, crateras, cachoeira, cascata, cascatas
rock-stone 3 ~ mountain, land, metal, mine-dig
  en: stone, stones, boulder, boulders, pebble, pebbles, rubble, debris, granite, marble, limestone, falling rocks, rockfall
  fr: rocher, rochers, roche, roches, caillou, cailloux, galets, décombres, gravats, débris, granit, marbre, calcaire, éboulement, chute de pierres, =pierres, jet de pierre
  es: piedra, piedras, roca, rocas, peñasco, guijarro, escombros, granito, mármol, piedra caliza, desprendimiento de rocas, pedrada
  de: stein, steine, steinen, fels, felsen, felsbrocken, kiesel, trümmer, schutt, granit, marmor, kalkstein, gestein, steinschlag
  it: pietra, pietre, roccia, rocce, sasso, sassi, ciottolo, macerie, detriti, granito, marmo, calcare, caduta massi, =masso, =massi
  pt: pedra, pedras, rocha, rochas, pedregulho, rochedo, seixo, escombros, destroços, granito, mármore, calcário, queda de pedras
wetland 3 ~ water, environment, biodiversity, river
  en: wetland, wetlands, swamp, swamps, marsh, marshes, marshland, peat, peatland, peat bog, bog, lagoon, lagoons, mangrove, mangroves, estuary, pond, ponds, lakeside
  fr: zone humide, zones humides, marécage, marécages, tourbière, tourbières, lagune, lagunes, mangrove, mangroves, estuaire, étang, étangs, =marais
  es: humedal, humedales, pantano, pantanos, ciénaga, marisma, marismas, turbera, laguna, lagunas, manglar, manglares, estuario, estanque, albufera
  de: feuchtgebiet, feuchtgebiete, sumpf, sümpfe, moor, moore, torf, lagune, lagunen, mangroven, flussdelta, teich, teiche, tümpel, auenlandschaft, wattenmeer
  it: zona umida, zone umide, palude, paludi, acquitrino, torbiera, torbiere, laguna, lagune, mangrovie, estuario, stagno, stagni
  pt: zona húmida, zonas húmidas, área úmida, pântano, pântanos, brejo, turfeira, lagoa, lagoas, manguezal, mangal, mangue, estuário, açude
ocean-reef 4 ~ sea, fish, biodiversity, coast
  en: coral, corals, coral reef, coral reefs, coral bleaching, marine life, oceanic, seabed, ocean floor, deep sea, deep-sea, seawater, algae, seaweed, plankton
  fr: corail, coraux, récif, récifs, récif corallien, blanchissement des coraux, vie marine, fonds marins, fond marin, haute mer, eau de mer, algue, algues, plancton, océanique
  es: coral, corales, arrecife, arrecifes, arrecife de coral, blanqueamiento de los corales, vida marina, fondo marino, fondos marinos, alta mar, agua de mar, alga, algas, sargazo, plancton
  de: koralle, korallen, korallenriff, korallenriffe, riff, riffe, korallenbleiche, meeresboden, tiefsee, meerwasser, algen, seegras, plankton, meerestiere, meeresbiologe, meeresschutz
  it: corallo, coralli, barriera corallina, barriere coralline, sbiancamento dei coralli, fauna marina, fondale marino, fondali marini, alto mare, acqua di mare, alga, alghe, plancton
  pt: coral, corais, recife, recifes, recife de coral, branqueamento dos corais, vida marinha, fundo do mar, fundo marinho, alto-mar, água do mar, alga, algas, sargaço, plâncton
glacier-ice 4 ~ mountain, climate-change, snow, polar
  en: glacier, glaciers, glacial, ice sheet, ice sheets, ice cap, ice caps, iceberg, icebergs, sea ice, melting ice, ice melt, permafrost, meltwater
  fr: glacier, glaciers, calotte glaciaire, calottes glaciaires, calotte polaire, iceberg, icebergs, banquise, fonte des glaces, fonte des glaciers, pergélisol, permafrost
  es: glaciar, glaciares, capa de hielo, capas de hielo, casquete polar, casquetes polares, iceberg, icebergs, deshielo, hielo marino, derretimiento, permafrost
  de: gletscher, gletschern, gletscherschmelze, eisschild, eisschilde, polkappe, polkappen, eisberg, eisberge, meereis, eisschmelze, eisdecke, permafrost, packeis
  it: ghiacciaio, ghiacciai, calotta glaciale, calotta polare, calotte polari, iceberg, banchisa, ghiaccio marino, scioglimento dei ghiacci, scioglimento dei ghiacciai, permafrost
  pt: geleira, geleiras, glaciares, calota polar, calotas polares, manto de gelo, iceberg, icebergs, gelo marinho, degelo, derretimento do gelo, permafrost, glaciar
polar 4 ~ glacier-ice, climate, expedition, snow
  en: arctic, antarctic, antarctica, polar, polar region, polar regions, north pole, south pole, polar bear, polar bears, penguin, penguins
  fr: arctique, antarctique, polaire, polaires, région polaire, pôle nord, pôle sud, ours polaire, ours polaires, ours blanc, manchot, manchots, pingouin
  es: ártico, antártico, antártida, polar, polares, región polar, polo norte, polo sur, oso polar, osos polares, pingüino, pingüinos
  de: arktis, arktisch, arktische, antarktis, antarktisch, polarregion, polar*, nordpol, südpol, eisbär, eisbären, pinguin, pinguine
  it: artico, artica, antartico, antartide, polare, polari, regione polare, polo nord, polo sud, orso polare, orsi polari, pinguino, pinguini
  pt: ártico, antártico, antártida, antártica, polar, polares, região polar, polo norte, polo sul, urso polar, ursos polares, pinguim, pinguins
deforestation 4 ~ forest, tree, environment, agriculture, wood-timber
  en: deforestation, deforested, forest clearance, clear-cutting, clearcutting, clear-felling, illegal logging, tree felling, felled trees, slash-and-burn, reforestation, reforest, tree planting
  fr: déforestation, déboisement, déboisé, déboiser, coupe rase, coupes rases, abattage d'arbres, coupe illégale, bûcheron, bûcherons, brûlis, reforestation, reboisement, reboiser
  es: deforestación, deforestado, deforestar, =tala, =talas, tala ilegal, tala de árboles, =talar, =talado, leñador, roza y quema, reforestación, reforestar, repoblación forestal
  de: abholzung, abgeholzt, abholzen, entwaldung, kahlschlag, rodung, rodungen, gerodet, roden, brandrodung, holzfäller, holzeinschlag, aufforstung, aufforsten, wiederaufforstung
  it: deforestazione, deforestato, disboscamento, disboscare, taglio illegale, taglio di alberi, abbattimento di alberi, boscaiolo, taglialegna, riforestazione, rimboschimento
  pt: desmatamento, desmatar, desmatado, desflorestação, desflorestamento, corte ilegal de árvores, derrubada de árvores, abate de árvores, lenhador, madeireiro ilegal, reflorestamento, reflorestação
plant-flower 4 ~ tree, garden, agriculture, biodiversity
  en: flower, flowers, blossom, bloom, blooming, petal, rose petals, tulip, florist, florists, bouquet, weeds, grass, grasses, grassland, fern, moss, shrub, shrubs, bush fire, botanist, botanical, =plants
  fr: fleur, fleurs, fleurir, floraison, bouquet, rosier, tulipe, tulipes, fleuriste, fleuristes, mauvaises herbes, herbe, herbes, fougère, mousse végétale, arbuste, arbustes, botaniste, botanique
  es: flor, flores, florecer, floración, ramo de flores, tulipán, tulipanes, florista, floristería, maleza, malas hierbas, hierba, pasto, helecho, musgo, arbusto, arbustos, botánico, botánica, =plantas
  de: blume, blumen, blühen, blüht, blumenstrauß, rose, rosen, tulpe, tulpen, florist, blumenladen, unkraut, gras, gräser, farn, moos, strauch, sträucher, gebüsch, botaniker, botanisch
  it: fiore, fiori, fioritura, fiorire, mazzo di fiori, tulipano, tulipani, fioraio, fiorista, erbacce, erba, felce, muschio, arbusto, arbusti, cespuglio, botanico, botanica
  pt: flor, flores, florescer, floração, buquê, ramo de flores, tulipa, tulipas, florista, floricultura, ervas daninhas, erva, capim, samambaia, musgo, arbusto, arbustos, botânico

# weather
rain 3 ~ weather, flood, storm, water
  en: rain, rains, rained, raining, rainfall, rainy, rainstorm, downpour, downpours, heavy rain, torrential rain, shower, drizzle, monsoon, monsoons, cloudburst, precipitation
  fr: pluie, pluies, pluvieux, pluvieuse, pleuvoir, pleut, pleuvait, averse, averses, fortes pluies, pluies torrentielles, précipitations, mousson, déluge, bruine
  es: lluvia, lluvias, lluvioso, lluviosa, llover, llueve, llovió, chubasco, chubascos, aguacero, aguaceros, lluvias torrenciales, precipitaciones, monzón, diluvio, llovizna
  de: regen, regenfall, regenfälle, regnen, regnet, geregnet, regnerisch, starkregen, platzregen, dauerregen, regenschauer, schauer, niederschlag, niederschläge, monsun, wolkenbruch
  it: pioggia, piogge, piovoso, piovosa, piovere, piovuto, pioveva, acquazzone, acquazzoni, rovescio temporalesco, rovesci temporaleschi, piogge torrenziali, precipitazioni, monsone, nubifragio, nubifragi
  pt: chuva, chuvas, chuvoso, chuvosa, chover, choveu, chove, aguaceiro, aguaceiros, chuvas torrenciais, chuva forte, pancada de chuva, precipitação, monção, dilúvio, chuvisco
snow 4 ~ weather, cold-weather, mountain, season
  en: snow, snows, snowed, snowing, snowfall, snowfalls, snowstorm, snowstorms, blizzard, blizzards, snowy, snowman, snow-covered, ski, skiing, skier, skiers, ski resort, avalanche, avalanches
  fr: neige, neiges, neiger, enneigé, enneigement, chute de neige, chutes de neige, tempête de neige, blizzard, ski, skieur, skieurs, station de ski, stations de ski, avalanche, avalanches
  es: nieve, nieves, nevar, nevada, nevadas, nevó, tormenta de nieve, ventisca, nevasca, esquí, esquiar, esquiador, esquiadores, estación de esquí, avalancha, alud, aludes
  de: schnee, schneefall, schneefälle, schneesturm, schneestürme, verschneit, schneien, schneit, geschneit, eingeschneit, ski, skifahren, skifahrer, skigebiet, skigebiete, skipiste, lawine, lawinen
  it: neve, nevi, nevicare, nevicata, nevicate, innevato, bufera di neve, tormenta di neve, sci, sciare, sciatore, sciatori, impianti sciistici, stazione sciistica, valanga, valanghe, slavina
  pt: neve, neves, nevar, nevou, nevão, queda de neve, nevasca, nevascas, tempestade de neve, esqui, esquiar, esquiador, esquiadores, estação de esqui, avalanche, avalanches
cold-weather 4 ~ temperature, snow, weather, season
  en: cold snap, cold spell, cold wave, deep freeze, frost, frosts, frosty, freezing temperatures, freezing cold, sub-zero, below zero, icy, icy roads, black ice, chill, hypothermia
  fr: vague de froid, grand froid, gel, gelées, givre, verglas, glacial, glaciale, températures glaciales, températures négatives, gelé, au-dessous de zéro, hypothermie
  es: ola de frío, ola de frio, helada, heladas, helado, escarcha, gélido, gélida, temperaturas bajo cero, bajo cero, placas de hielo, hielo en la carretera, hipotermia
  de: kältewelle, kälteeinbruch, kälte, frost, fröste, frostig, eiskalt, eisig, eisige, minusgrade, glatteis, eisglätte, gefrierpunkt, unterkühlung, erfroren, zugefroren
  it: ondata di freddo, ondata di gelo, gelo, gelate, gelido, gelida, brina, temperature sotto zero, sotto zero, strade ghiacciate, ghiacciato, assiderato, assideramento, ipotermia
  pt: onda de frio, vaga de frio, frente fria, geada, geadas, gélido, gelado, temperaturas negativas, abaixo de zero, estradas congeladas, hipotermia
heat-extreme 3 ~ temperature, weather, drought, climate-change
  en: heatwave, heatwaves, heat wave, heat waves, extreme heat, scorching heat, sweltering, record heat, record temperatures, heat record, heatstroke, heat stroke, sunstroke, soaring temperatures, heat dome
  fr: canicule, canicules, caniculaire, vague de chaleur, vagues de chaleur, forte chaleur, fortes chaleurs, chaleur extrême, chaleur record, records de chaleur, coup de chaleur, insolation, dôme de chaleur, étouffante
  es: ola de calor, olas de calor, calor extremo, calor sofocante, calor abrasador, temperaturas récord, récord de calor, temperaturas extremas, golpe de calor, insolación, canícula, altas temperaturas
  de: hitzewelle, hitzewellen, hitze, extremhitze, extreme hitze, hitzerekord, hitzerekorde, hitzetote, hitzetage, hitzschlag, sonnenstich, rekordtemperatur, rekordtemperaturen, brütend heiß, tropennacht
  it: ondata di calore, ondate di calore, ondata di caldo, caldo estremo, caldo record, caldo torrido, afa, torrido, torrida, temperature record, colpo di calore, bollino rosso, insolazione
  pt: onda de calor, ondas de calor, vaga de calor, calor extremo, calor intenso, calor recorde, recorde de calor, temperaturas recordes, temperaturas extremas, insolação, golpe de calor, sufocante
sunshine 4 ~ weather, heat-extreme, day, coast
  en: sunshine, sunny, sunlight, sunrise, sunset, sunbathe, sunbathing, sunburn, clear sky, clear skies, blue sky, rays of sun, daylight, solar eclipse, twilight
  fr: ensoleillé, ensoleillement, ensoleillée, rayons du soleil, lever du soleil, coucher du soleil, ciel dégagé, ciel bleu, bronzer, coup de soleil, lumière du jour, éclipse solaire, crépuscule, soleil
  es: soleado, soleada, luz del sol, luz solar, rayos del sol, amanecer, atardecer, puesta de sol, cielo despejado, tomar el sol, quemadura solar, eclipse solar, crepúsculo
  de: sonnenschein, sonnig, sonnenlicht, sonnenaufgang, sonnenuntergang, sonnenstrahlen, sonnenbrand, sonnenbaden, sonne, tageslicht, sonnenfinsternis, blauer himmel, dämmerung
  it: soleggiato, soleggiata, luce del sole, luce solare, raggi del sole, alba, tramonto, cielo sereno, abbronzatura, scottatura, eclissi solare, crepuscolo, =sole
  pt: ensolarado, ensolarada, luz do sol, luz solar, raios de sol, nascer do sol, pôr do sol, céu limpo, céu azul, bronzear, queimadura solar, eclipse solar, crepúsculo, amanhecer
fog-cloud 4 ~ weather, rain, see
  en: fog, foggy, mist, misty, haze, hazy, poor visibility, low visibility, overcast, cloud cover, cloudy, dark clouds, humidity, humid, damp, moisture
  fr: brouillard, brouillards, brume, brumes, brumeux, visibilité réduite, ciel couvert, nuage, nuages, nuageux, humidité, humide, moiteur
  es: niebla, nieblas, neblina, bruma, poca visibilidad, escasa visibilidad, cielo cubierto, nubes, nublado, nubosidad, humedad, húmedo, húmeda
  de: nebel, nebelig, neblig, dunst, dunstig, schlechte sicht, bewölkt, bewölkung, wolke, wolken, feuchtigkeit, feucht, luftfeuchtigkeit
  it: nebbia, nebbie, foschia, nebbioso, scarsa visibilità, nuvole, nuvoloso, nubi, cielo coperto, umidità, umido, umida
  pt: nevoeiro, neblina, névoa, bruma, baixa visibilidade, pouca visibilidade, céu nublado, nublado, nuvens, nebulosidade, umidade, humidade, úmido, húmido
wind 3 ~ weather, storm, wind-turbine
  en: windy, gust, gusts, strong winds, high winds, gale-force, breeze, gale, gales, wind speed, windstorm, squall, =wind, =winds
  fr: venteux, rafale, rafales, bourrasque, bourrasques, vents violents, vents forts, brise, coup de vent, mistral, =vent, =vents
  es: viento, vientos, ventoso, ráfaga, ráfagas, racha de viento, rachas de viento, fuertes vientos, vientos fuertes, brisa, vendaval, ventarrón
  de: wind, winde, winden, windig, windböe, windböen, sturmböen, orkanböen, brise, windgeschwindigkeit, windstärke, starkwind
  it: venti forti, ventoso, raffica, raffiche, raffiche di vento, forti venti, brezza, burrasca, burrasche, libeccio, =vento
  pt: vento, ventos, ventoso, ventania, rajada, rajadas, rajadas de vento, ventos fortes, brisa, vendaval, vendavais
thunderstorm 4 ~ storm, rain, weather, electricity
  en: thunderstorm, thunderstorms, thunder, lightning, lightning strike, struck by lightning, lightning bolt, hailstorm, hailstones, electrical storm, =hail
  fr: orage, orages, orageux, orageuse, foudre, foudroyé, éclair, éclairs, tonnerre, grêle, grêlons, averse de grêle
  es: tormenta eléctrica, tormentas eléctricas, rayo, rayos, relámpago, relámpagos, trueno, truenos, granizo, granizada, granizadas
  de: gewitter, gewittern, unwetter, blitz, blitze, blitzschlag, blitzeinschlag, donner, hagel, hagelkörner, hagelschlag, hagelsturm
  it: temporale, temporali, fulmine, fulmini, folgorato, lampo, lampi, tuono, tuoni, grandine, grandinata, grandinate
  pt: trovoada, trovoadas, raio, raios, relâmpago, relâmpagos, trovão, trovões, granizo, tempestade elétrica, chuva de granizo
hurricane 3 ~ storm, wind, disaster, flood
  en: hurricane, hurricanes, typhoon, typhoons, cyclone, cyclones, tropical storm, tropical storms, tornado, tornadoes, twister, storm surge, landfall, eye of the storm, category five
  fr: ouragan, ouragans, typhon, typhons, cyclone, cyclones, tempête tropicale, tempêtes tropicales, tornade, tornades, onde de tempête, toucher terre, œil du cyclone
  es: huracán, huracanes, tifón, tifones, ciclón, ciclones, tormenta tropical, tormentas tropicales, tornado, tornados, marejada ciclónica, tocar tierra, tocó tierra, ojo del huracán
  de: hurrikan, hurrikans, hurrikane, taifun, taifune, zyklon, zyklone, wirbelsturm, wirbelstürme, tropensturm, tornado, tornados, sturmflut, sturmfluten, windhose
  it: uragano, uragani, tifone, tifoni, ciclone, cicloni, tempesta tropicale, tempeste tropicali, tornado, tromba d'aria, trombe d'aria, mareggiata, mareggiate, occhio del ciclone
  pt: furacão, furacões, tufão, tufões, ciclone, ciclones, tempestade tropical, tempestades tropicais, tornado, tornados, maré de tempestade, tocar terra, tocou terra, olho do furacão
weather-forecast 3 ~ weather, predict, storm, warn
  en: weather forecast, weather forecasts, forecaster, forecasters, weather service, weather warning, weather warnings, weather alert, storm warning, met office, meteorologist, meteorologists, meteorology, extreme weather, severe weather, weather station
  fr: prévisions météo, prévision météorologique, prévisionniste, prévisionnistes, bulletin météo, service météorologique, alerte météo, vigilance orange, vigilance rouge, vigilance jaune, météorologue, météorologues, phénomène extrême, phénomènes extrêmes, intempéries
  es: pronóstico del tiempo, previsión meteorológica, pronóstico meteorológico, servicio meteorológico, alerta meteorológica, alerta roja, alerta naranja, aviso rojo, aviso naranja, meteorólogo, meteorólogos, agencia de meteorología, fenómeno extremo, fenómenos extremos, inclemencias
  de: wettervorhersage, wettervorhersagen, wetterbericht, wetterdienst, wetterwarnung, unwetterwarnung, unwetterwarnungen, sturmwarnung, meteorologe, meteorologen, meteorologin, wetterprognose, extremwetter, wetterextreme, extremwetterereignis, wetterstation
  it: previsioni meteo, previsioni del tempo, previsione meteorologica, bollettino meteo, servizio meteorologico, allerta meteo, allerta rossa, allerta arancione, meteorologo, meteorologi, eventi estremi, evento estremo, maltempo, protezione civile
  pt: previsão do tempo, previsão meteorológica, boletim meteorológico, serviço meteorológico, alerta meteorológico, alerta vermelho, alerta laranja, aviso vermelho, aviso laranja, meteorologista, meteorologistas, evento extremo, eventos extremos, mau tempo, intempéries

# animals
dog 3 ~ pet, animal, animal-attack
  en: dog, dogs, puppy, puppies, hound, hounds, canine, guide dog, sniffer dog, police dog, stray dog, stray dogs, dog owner, dog owners, leash, muzzle, kennel
  fr: chien, chiens, chienne, chiot, chiots, canin, canine, chien d'aveugle, chien policier, chien errant, chiens errants, maître-chien, muselière, chenil
  es: perro, perros, perra, perrita, cachorro, cachorros, canino, perro guía, perro policía, perro callejero, perros callejeros, bozal, perrera
  de: hund, hunde, hunden, hündin, welpe, welpen, blindenhund, spürhund, polizeihund, straßenhund, streuner, hundehalter, hundebesitzer, leine, maulkorb, hundezüchter
  it: cane, cani, cagna, cucciolo, cuccioli, canino, cane guida, cane poliziotto, cane randagio, cani randagi, randagismo, guinzaglio, museruola, canile, canili
  pt: cão, cães, cachorro, cachorros, cadela, filhote, filhotes, canino, cão-guia, cão policial, cão de rua, cachorro de rua, coleira, focinheira, canil, =canis
cat 4 ~ pet, animal, dog
  en: cat, cats, kitten, kittens, feline, stray cat, stray cats, cat owner
  fr: chat domestique, =chats, chaton, chatons, chatte, félin, félins, chat errant, chats errants, matou
  es: gato, gatos, gata, gatito, gatitos, felino, felinos, gato callejero, gatos callejeros
  de: katze, katzen, kätzchen, kater, hauskatze, hauskatzen, straßenkatze, katzenhalter, katzenbesitzer
  it: gatto, gatti, gatta, gattino, gattini, felino, felini, gatto randagio, gatti randagi, gattile
  pt: gato, gatos, gata, gatinho, gatinhos, felino, felinos, gato de rua, gatos de rua
horse 4 ~ animal, sport, farm
  en: horse, horses, pony, ponies, mare, stallion, foal, horseback, horse racing, racehorse, racehorses, jockey, jockeys, equestrian, horse riding, donkey, donkeys, mule
  fr: cheval, chevaux, poney, jument, étalon, poulain, à cheval, course hippique, courses hippiques, hippique, jockey, équitation, équestre, cavalier, cavaliers, âne, ânes
  es: caballo, caballos, poni, yegua, semental, potro, a caballo, carrera de caballos, carreras de caballos, hípica, hipódromo, jinete, jinetes, equitación, ecuestre, burro, burros
  de: pferd, pferde, pferden, pony, ponys, stute, hengst, fohlen, pferderennen, galopprennen, reiter, reiterin, reiten, geritten, reitsport, jockey, esel
  it: cavallo, cavalli, pony, giumenta, cavalla, stallone, puledro, corsa di cavalli, corse di cavalli, ippica, ippodromo, fantino, fantini, equitazione, equestre, asino, asini
  pt: cavalo, cavalos, pônei, égua, garanhão, potro, a cavalo, corrida de cavalos, corridas de cavalos, hipismo, hipódromo, jóquei, cavaleiro, equitação, equestre, burro, burros, jumento
bird 4 ~ animal, wildlife, chicken
  en: bird, birds, pigeon, pigeons, seagull, seagulls, gull, gulls, eagle, eagles, owl, owls, crow, crows, swan, swans, parrot, parrots, vulture, migratory birds, birdwatching, ornithologist, avian, nest, nests
  fr: oiseau, oiseaux, pigeon, pigeons, mouette, mouettes, goéland, aigle, aigles, hibou, corbeau, corbeaux, cygne, cygnes, perroquet, vautour, vautours, oiseaux migrateurs, ornithologue, ornithologues, aviaire, nid, nids
  es: pájaro, pájaros, ave, aves, paloma, palomas, gaviota, gaviotas, águila, águilas, búho, lechuza, cuervo, cuervos, cisne, loro, loros, buitre, buitres, aves migratorias, ornitólogo, aviar, nido, nidos
  de: vogel, vögel, vögeln, taube, tauben, möwe, möwen, adler, eule, eulen, krähe, krähen, rabe, schwan, schwäne, papagei, geier, zugvögel, vogelkundler, ornithologe, singvögel, nest, nester
  it: uccello, uccelli, piccione, piccioni, gabbiano, gabbiani, aquila, aquile, gufo, corvo, corvi, cigno, cigni, pappagallo, avvoltoio, uccelli migratori, ornitologo, aviario, aviaria, nido, nidi
  pt: pássaro, pássaros, ave, aves, pombo, pombos, gaivota, gaivotas, águia, águias, coruja, corvo, corvos, cisne, papagaio, papagaios, abutre, urubu, aves migratórias, ornitólogo, aviária, ninho, ninhos
insect 3 ~ animal, pesticide, biodiversity, pest-species
  en: insect, insects, bee, bees, honeybee, honeybees, beekeeper, beekeepers, beehive, hive, pollinator, pollinators, wasp, wasps, hornet, ant, ants, fly swarm, butterfly, butterflies, beetle, beetles, spider, spiders, locust, locusts, tick bite, entomologist
  fr: insecte, insectes, abeille, abeilles, apiculteur, apiculteurs, ruche, ruches, pollinisateur, pollinisateurs, guêpe, guêpes, frelon, frelons, fourmi, fourmis, papillon, papillons, coléoptère, araignée, araignées, criquet, criquets, tique, tiques
  es: insecto, insectos, abeja, abejas, apicultor, apicultores, colmena, colmenas, polinizador, polinizadores, avispa, avispas, avispón, hormiga, hormigas, mariposa, mariposas, escarabajo, araña, arañas, langosta, langostas, garrapata, garrapatas
  de: insekt, insekten, insektensterben, biene, bienen, bienensterben, imker, imkerei, bienenstock, bestäuber, wespe, wespen, hornisse, ameise, ameisen, schmetterling, schmetterlinge, käfer, spinne, spinnen, heuschrecke, heuschrecken, zecke, zecken
  it: insetto, insetti, apicoltore, apicoltori, alveare, arnia, impollinatore, impollinatori, vespa, vespe, calabrone, formica, formiche, farfalla, farfalle, coleottero, ragno, ragni, locusta, locuste, zecca, zecche, =ape
  pt: inseto, insetos, abelha, abelhas, apicultor, apicultores, colmeia, colmeias, polinizador, polinizadores, vespa, vespas, formiga, formigas, borboleta, borboletas, besouro, aranha, aranhas, gafanhoto, gafanhotos, carrapato, carrapatos
pest-species 4 ~ insect, animal, pesticide, biodiversity
  en: vermin, =pest, =pests, rat, rats, mouse plague, rodent, rodents, cockroach, cockroaches, bedbug, bedbugs, bed bugs, infestation, infested, pest control, exterminator, invasive species, alien species, plague of insects
  fr: nuisible, nuisibles, rongeur, rongeurs, cafard, cafards, punaise de lit, punaises de lit, infestation, infesté, dératisation, désinsectisation, espèce invasive, espèces invasives, espèce envahissante, ravageur, ravageurs, =rat, =rats
  es: plaga, plagas, roedor, roedores, cucaracha, cucarachas, chinche, chinches, infestación, infestado, control de plagas, fumigación, especie invasora, especies invasoras, =rata, =ratas
  de: schädling, schädlinge, schädlingsbekämpfung, ratte, ratten, nagetier, nagetiere, kakerlake, kakerlaken, bettwanze, bettwanzen, ungeziefer, plage, kammerjäger, invasive art, invasive arten, borkenkäfer
  it: parassita, parassiti, infestante, infestanti, topo, topi, ratto, ratti, roditore, roditori, scarafaggio, scarafaggi, blatte, cimice, cimici dei letti, infestazione, derattizzazione, disinfestazione, specie invasiva, specie invasive
  pt: praga, pragas, rato, ratos, ratazana, roedor, roedores, barata doméstica, baratas, percevejo, percevejos, infestação, infestado, controle de pragas, dedetização, desratização, espécie invasora, espécies invasoras
snake-reptile 4 ~ animal, wildlife, animal-attack, poison
  en: snake, snakes, snakebite, python snake, viper, reptile, reptiles, crocodile, crocodiles, alligator, alligators, lizard, lizards, turtle, turtles, tortoise, frog, frogs, amphibian, amphibians, dinosaur, dinosaurs
  fr: serpent, serpents, morsure de serpent, vipère, reptile, reptiles, crocodile, crocodiles, alligator, alligators, lézard, lézards, tortue, tortues, grenouille, grenouilles, amphibien, amphibiens, dinosaure, dinosaures
  es: serpiente, serpientes, culebra, víbora, mordedura de serpiente, reptil, reptiles, cocodrilo, cocodrilos, caimán, lagarto, lagartos, tortuga, tortugas, rana, ranas, anfibio, anfibios, dinosaurio, dinosaurios
  de: schlange, schlangen, schlangenbiss, giftschlange, viper, reptil, reptilien, krokodil, krokodile, alligator, alligatoren, eidechse, schildkröte, schildkröten, frosch, frösche, amphibien, dinosaurier
  it: serpente, serpenti, vipera, morso di serpente, rettile, rettili, coccodrillo, coccodrilli, alligatore, lucertola, lucertole, tartaruga, tartarughe, rana, rane, anfibio, anfibi, dinosauro, dinosauri
  pt: serpente, serpentes, víbora, picada de cobra, réptil, répteis, crocodilo, crocodilos, jacaré, jacarés, lagarto, tartaruga, tartarugas, sapo, anfíbio, anfíbios, dinossauro, dinossauros, cobra venenosa
predator-animal 3 ~ wildlife, animal, animal-attack, hunt
  en: wolf, wolves, grizzly, lion, lions, tiger, tigers, leopard, leopards, cheetah, lynx, jaguar cat, puma, cougar, big cat, big cats, predatory animal, apex predator, brown bear, brown bears, black bear, bear attack, bear cub, red fox, =foxes
  fr: loup, loups, louve, ours, ourson, ourse, lion, lions, tigre, tigres, léopard, léopards, guépard, lynx, renard, renards, fauve, fauves, félin sauvage, grand prédateur
  es: lobo, lobos, loba, león, leones, tigre, tigres, leopardo, leopardos, guepardo, lince, linces, zorro, zorros, felino salvaje, gran felino, =oso, =osos
  de: wolf, wölfe, wölfen, wolfsrudel, braunbär, löwe, löwen, tiger, tigern, leopard, leoparden, gepard, luchs, luchse, fuchs, füchse, raubkatze, raubkatzen, raubtier, raubtiere, bärin, braunbären
  it: lupo, lupi, lupa, orso, orsi, orsa, leone, leoni, tigre, tigri, leopardo, leopardi, ghepardo, lince, volpe, volpi, grande felino, grandi felini
  pt: lobo, lobos, loba, urso, ursos, leão, leões, tigre, tigres, leopardo, leopardos, onça, onças, onça-pintada, lince, raposa, raposas, grande felino
large-mammal 4 ~ wildlife, animal, poaching, zoo
  en: elephant, elephants, rhino, rhinos, rhinoceros, giraffe, giraffes, hippo, hippopotamus, zebra, antelope, camel, camels, deer, moose, wild boar, wild boars, monkey, monkeys, ape, apes, gorilla, gorillas, chimpanzee, chimpanzees, primate, primates, bat colony, mammal, mammals
  fr: éléphant, éléphants, rhinocéros, girafe, girafes, hippopotame, zèbre, antilope, buffle, chameau, cerf, cerfs, chevreuil, sanglier, sangliers, singe, singes, gorille, gorilles, chimpanzé, chimpanzés, primate, primates, mammifère, mammifères
  es: elefante, elefantes, rinoceronte, rinocerontes, jirafa, jirafas, hipopótamo, hipopótamos, cebra, antílope, búfalo, camello, ciervo, ciervos, jabalí, jabalíes, mono, monos, gorila, gorilas, chimpancé, chimpancés, primate, primates, mamífero, mamíferos
  de: elefant, elefanten, nashorn, nashörner, giraffe, giraffen, nilpferd, zebra, antilope, büffel, kamel, kamele, hirsch, hirsche, reh, rehe, elch, wildschwein, wildschweine, affe, affen, gorilla, gorillas, schimpanse, schimpansen, primaten, säugetier, säugetiere
  it: elefante, elefanti, rinoceronte, rinoceronti, giraffa, giraffe, ippopotamo, zebra, antilope, bufalo, cammello, cervo, cervi, cinghiale, cinghiali, scimmia, scimmie, gorilla, scimpanzé, =primate, =primati, mammifero, mammiferi
  pt: elefante, elefantes, rinoceronte, rinocerontes, girafa, girafas, hipopótamo, hipopótamos, zebra, antílope, búfalo, camelo, cervo, javali, javalis, macaco, macacos, gorila, gorilas, chimpanzé, chimpanzés, primata, primatas, mamífero, mamíferos
sea-animal 4 ~ fish, sea, wildlife, ocean-reef
  en: whale, whales, whaling, dolphin, dolphins, orca, orcas, killer whale, shark, sharks, shark attack, jellyfish, octopus, squid, crab, crabs, lobster, shrimp, prawns, oyster, oysters, mussels, stranded whale, shoal, seal pup, seal pups, grey seal, grey seals
  fr: baleine, baleines, dauphin, dauphins, orque, orques, cachalot, requin, requins, attaque de requin, phoque, phoques, méduse, méduses, pieuvre, poulpe, calamar, crabe, crabes, homard, crevette, crevettes, huître, huîtres, moules, cétacé, cétacés
  es: ballena, ballenas, delfín, delfines, orca, orcas, cachalote, tiburón, tiburones, ataque de tiburón, foca, focas, medusa, medusas, pulpo, calamar, cangrejo, cangrejos, bogavante, gamba, gambas, camarón, camarones, ostra, ostras, mejillones, cetáceo, cetáceos
  de: wal, wale, walen, walfang, delfin, delfine, orca, orcas, schwertwal, schwertwale, pottwal, hai, haie, haiangriff, robbe, robben, seehund, seehunde, qualle, quallen, krake, tintenfisch, krebse, hummer, garnele, garnelen, auster, austern, muscheln
  it: balena, balene, delfino, delfini, orca, orche, capodoglio, squalo, squali, attacco di squalo, foca, foche, medusa, meduse, polpo, calamaro, granchio, granchi, aragosta, gambero, gamberi, gamberetti, ostrica, ostriche, cozze, cetaceo, cetacei
  pt: baleia, baleias, golfinho, golfinhos, orca, orcas, cachalote, tubarão, tubarões, ataque de tubarão, =foca, =focas, água-viva, alforreca, polvo, lula gigante, caranguejo, lagosta, camarão, camarões, ostra, ostras, mexilhões, cetáceo, cetáceos
animal-attack 4 ~ animal, attack, injure, dog
  en: bite, bites, bitten, biting, bit off, maul, mauled, mauling, trample, trampled, gored, =stung, rabies, rabid, dog bite, dog attack, bee sting, wasp sting, bee stings
  fr: mordre, mordu, mordue, morsure, morsures, griffure, piétiné, piétinée, encorné, piqûre, piqûres, piqué par, rage canine, attaque de chien, attaqué par un chien
  es: morder, mordió, mordido, mordida, mordisco, mordedura, mordeduras, picadura, picaduras, pisoteado, corneado, embestido, embestida, rabia canina, ataque de perro
  de: beißen, beißt, biss, bisse, gebissen, zerfleischt, hundebiss, hundeattacke, totgebissen, zertrampelt, aufgespießt, tollwut, tollwütig, bienenstich, wespenstich
  it: mordere, morso, morsi, morsicato, azzannare, azzannato, azzannata, sbranato, sbranata, puntura, punture, calpestato, incornato, rabbia canina, aggredito da un cane
  pt: morder, mordeu, mordido, mordida, mordidas, mordedura, picada, picadas, pisoteado, pisoteada, raiva canina, ataque de cão, ataque de cachorro, ferrada
animal-cruelty 4 ~ animal, abuse, pet, factory-farming, animal-testing
  en: animal cruelty, cruelty to animals, animal abuse, mistreated animals, animal rescue, animal shelter, animal shelters, animal charity, animal lover, animal lovers, animal rights activist, animal rights activists, bullfight, bullfighting, bullfighter
  fr: maltraitance animale, cruauté envers les animaux, animaux maltraités, refuge animalier, refuges animaliers, protection des animaux, défenseurs des animaux, association de protection animale, corrida, corridas, torero, toreros
  es: maltrato animal, crueldad animal, animales maltratados, protectora de animales, refugio de animales, animalista, animalistas, defensores de los animales, corrida de toros, corridas de toros, torero, toreros, tauromaquia
  de: tierquälerei, tierquäler, gequälte tiere, tierheim, tierheime, tierschutzverein, tierschützer, tierrechtler, tierrechtsorganisation, tierfreund, tierfreunde, stierkampf, stierkämpfe, torero
  it: maltrattamento di animali, maltrattamenti sugli animali, crudeltà sugli animali, animali maltrattati, rifugio per animali, protezione animali, animalista, animalisti, corrida, corride, torero
  pt: maus-tratos a animais, crueldade animal, crueldade contra animais, animais maltratados, abrigo de animais, proteção animal, defensores dos animais, tourada, touradas, toureiro
zoo 4 ~ animal, wildlife, leisure, predator-animal
  en: zoo, zoos, zookeeper, zookeepers, safari park, aquarium, aquariums, circus, circuses, cage, cages, caged, in captivity, captive animals, circus animals, animal enclosure
  fr: zoo, zoos, parc animalier, parc zoologique, soigneur, soigneurs, aquarium, aquariums, delphinarium, cirque, cirques, cage, cages, en captivité, animaux sauvages en captivité
  es: zoo, zoológico, zoológicos, cuidador de animales, acuario, acuarios, circo, circos, jaula, jaulas, enjaulado, en cautiverio, cautividad
  de: zoo, zoos, tierpark, tierparks, tierpfleger, zoodirektor, aquarium, aquarien, delfinarium, zirkus, zirkustiere, käfig, käfige, käfigen, in gefangenschaft, gehege
  it: zoo, giardino zoologico, bioparco, guardiano dello zoo, acquario, acquari, delfinario, circo, circhi, gabbia, gabbie, in gabbia, in cattività
  pt: zoológico, zoológicos, jardim zoológico, zoo, tratador, tratadores, aquário, aquários, circo, circos, jaula, jaulas, gaiola, enjaulado, em cativeiro
hunt 3 ~ animal, kill, weapon, forest
  en: hunt, hunted, hunting, hunter, hunters, trophy hunting, game hunting, hunting season, hunting licence, fox hunting, marksman, prey, quarry animal
  fr: chasse, chasser, chassé, chasseur, chasseurs, gibier, permis de chasse, saison de la chasse, chasse à courre, trophée de chasse
  es: caza, cazar, cazado, cazador, cazadores, cacería, cacerías, caza mayor, licencia de caza, temporada de caza, presa de caza, trofeo de caza, montería
  de: jagd, jagden, jagen, jagt, gejagt, jäger, jägern, jägerin, jagdschein, jagdsaison, treibjagd, großwildjagd, beutetier, wilderer
  it: caccia, cacciatore, cacciatori, battuta di caccia, selvaggina, licenza di caccia, stagione venatoria, venatorio, venatoria, preda, prede, trofeo di caccia
  pt: caça, caçar, caçado, caçador, caçadores, caçada, caçadas, licença de caça, época de caça, presa de caça, troféu de caça
poaching 4 ~ hunt, wildlife, smuggle, endangered-species
  en: poacher, poachers, poaching, ivory, ivory trade, rhino horn, wildlife trade, wildlife trafficking, illegal hunting, illegal fishing
  fr: braconnage, braconnier, braconniers, braconner, ivoire, trafic d'ivoire, corne de rhinocéros, trafic d'animaux, trafic d'espèces sauvages, pêche illégale, chasse illégale
  es: caza furtiva, cazador furtivo, cazadores furtivos, furtivo, furtivos, marfil, cuerno de rinoceronte, tráfico de animales, tráfico de especies, pesca ilegal, caza ilegal
  de: wilderei, wilderer, wildern, gewildert, elfenbein, elfenbeinhandel, nashorn-horn, wildtierhandel, artenhandel, illegale jagd, illegale fischerei
  it: bracconaggio, bracconiere, bracconieri, avorio, traffico d'avorio, corno di rinoceronte, traffico di animali, traffico di specie, pesca illegale, caccia illegale
  pt: caça furtiva, caçador furtivo, caçadores furtivos, caça ilegal, marfim, chifre de rinoceronte, tráfico de animais, tráfico de espécies, pesca ilegal
endangered-species 4 ~ wildlife, biodiversity, poaching, environment
  en: endangered species, threatened species, protected species, critically endangered, red list, at risk of extinction, extinct, extinction, mass extinction, species loss, die out, died out, dying out, species protection
  fr: espèce menacée, espèces menacées, espèce protégée, espèces protégées, en voie de disparition, danger d'extinction, liste rouge, extinction des espèces, disparition des espèces, espèce disparue, protection des espèces
  es: especie amenazada, especies amenazadas, especie protegida, especies protegidas, peligro de extinción, en extinción, lista roja, extinción, extinto, extinguirse, extinguido, pérdida de especies
  de: bedrohte art, bedrohte arten, bedrohte tierart, gefährdete arten, geschützte art, vom aussterben bedroht, aussterben, ausgestorben, artensterben, rote liste, roten liste, artenschutz, artenschützer
  it: specie minacciata, specie minacciate, specie protetta, specie protette, a rischio di estinzione, via di estinzione, lista rossa, estinzione, estinto, estinta, estinguersi, perdita di specie
  pt: espécie ameaçada, espécies ameaçadas, espécie protegida, espécies protegidas, risco de extinção, vias de extinção, em extinção, lista vermelha, extinção, extinto, extinta, perda de espécies
biodiversity 4 ~ environment, wildlife, endangered-species, plant-flower
  en: biodiversity, biodiverse, species diversity, biological diversity, ecosystem, ecosystems, habitat, habitats, rewilding, nature conservation, conservationist, conservationists, flora and fauna, natural world, food chain, biosphere
  fr: biodiversité, diversité biologique, diversité des espèces, écosystème, écosystèmes, habitat naturel, habitats naturels, réensauvagement, protection de la nature, faune et flore, chaîne alimentaire, biosphère, milieu naturel
  es: biodiversidad, diversidad biológica, ecosistema, ecosistemas, hábitat, hábitats, conservacionista, conservacionistas, protección de la naturaleza, conservación de la naturaleza, flora y fauna, cadena alimentaria, biosfera, medio natural
  de: artenvielfalt, biodiversität, biologische vielfalt, ökosystem, ökosysteme, ökosystemen, lebensraum, lebensräume, lebensräumen, naturschutz, naturschützer, naturschützern, renaturierung, flora und fauna, nahrungskette, biosphäre
  it: biodiversità, diversità biologica, ecosistema, ecosistemi, habitat, conservazionista, conservazionisti, tutela della natura, protezione della natura, flora e fauna, catena alimentare, biosfera, rinaturalizzazione
  pt: biodiversidade, diversidade biológica, ecossistema, ecossistemas, habitat, habitats, conservacionista, conservacionistas, preservação da natureza, proteção da natureza, conservação da natureza, flora e fauna, cadeia alimentar, biosfera

# environment
air-pollution 3 ~ pollution, emission, health, traffic-jam
  en: air pollution, smog, particulate, particulates, particulate matter, fine dust, nitrogen oxide, nitrogen oxides, nitrogen dioxide, air quality, dirty air, exhaust fumes, fumes, soot, ozone, ozone layer
  fr: pollution de l'air, pollution atmosphérique, smog, particules fines, oxyde d'azote, oxydes d'azote, dioxyde d'azote, qualité de l'air, fumées toxiques, suie, ozone, couche d'ozone, gaz d'échappement
  es: contaminación del aire, contaminación atmosférica, polución del aire, esmog, partículas finas, óxido de nitrógeno, óxidos de nitrógeno, dióxido de nitrógeno, calidad del aire, humos tóxicos, hollín, ozono, capa de ozono
  de: luftverschmutzung, luftqualität, smog, feinstaub, feinstaubbelastung, stickoxid, stickoxide, stickoxiden, stickstoffdioxid, luftbelastung, abgase, auspuffgase, rauchgase, ozon, ozonschicht
  it: inquinamento dell'aria, inquinamento atmosferico, smog, polveri sottili, particolato, ossido di azoto, ossidi di azoto, biossido di azoto, qualità dell'aria, fumi tossici, fuliggine, ozono, strato di ozono
  pt: poluição do ar, poluição atmosférica, smog, partículas finas, óxido de nitrogênio, óxidos de azoto, óxidos de nitrogênio, dióxido de azoto, qualidade do ar, fumaça tóxica, fuligem, ozônio, ozono, camada de ozônio
carbon-neutral 3 ~ emission, climate-change, climate, renewable
  en: carbon-neutral, carbon neutral, carbon neutrality, net zero, net-zero, climate-neutral, climate neutral, climate neutrality, zero-emission, decarbonise, decarbonize, decarbonisation, carbon footprint, carbon offset, carbon offsets, carbon credits, carbon capture, carbon tax, emissions trading
  fr: neutre en carbone, neutralité carbone, neutralité climatique, zéro émission, zéro émission nette, décarboner, décarbonation, empreinte carbone, compensation carbone, crédit carbone, crédits carbone, captage du carbone, taxe carbone, bilan carbone, marché du carbone
  es: neutro en carbono, neutralidad de carbono, neutralidad climática, cero emisiones, cero neto, emisiones netas cero, descarbonizar, descarbonización, huella de carbono, compensación de carbono, créditos de carbono, captura de carbono, impuesto al carbono, derechos de emisión
  de: klimaneutral, klimaneutrale, klimaneutralität, co2-neutral, treibhausgasneutral, netto-null, emissionsfrei, emissionsfreie, dekarbonisierung, dekarbonisieren, co2-fußabdruck, co2-bilanz, co2-ausgleich, co2-zertifikate, co2-preis, co2-steuer, emissionshandel, kohlenstoffspeicherung
  it: neutralità carbonica, neutralità climatica, zero emissioni, emissioni zero, emissioni nette zero, impatto zero, decarbonizzare, decarbonizzazione, impronta di carbonio, impronta carbonica, crediti di carbonio, compensazione delle emissioni, cattura del carbonio, carbon tax, scambio di emissioni
  pt: neutro em carbono, neutralidade carbônica, neutralidade carbónica, neutralidade climática, emissões zero, zero líquido, emissões líquidas zero, descarbonizar, descarbonização, pegada de carbono, compensação de carbono, créditos de carbono, captura de carbono, imposto sobre carbono, mercado de carbono
greenwashing 4 ~ environment, advertise, mislead, label
  en: greenwashing, greenwash, greenwashed, green claims, green label, eco-label, eco-friendly, environmentally friendly, climate-friendly, green image, planet-friendly
  fr: écoblanchiment, greenwashing, verdissement, allégation environnementale, allégations environnementales, écolabel, respectueux de l'environnement, écoresponsable, éco-responsable, image verte
  es: ecoblanqueo, lavado verde, greenwashing, ecopostureo, lavado de imagen verde, ecoetiqueta, respetuoso con el medio ambiente, ecoamigable, alegaciones ecológicas, imagen verde
  de: greenwashing, grünfärberei, grünes mäntelchen, umweltfreundlich, umweltfreundliche, klimafreundlich, klimafreundliche, umweltsiegel, ökosiegel, umweltschonend, grünes image
  it: greenwashing, ecologismo di facciata, ambientalismo di facciata, etichetta ecologica, rispettoso dell'ambiente, ecosostenibile, ecocompatibile, immagine verde, rispettosi dell'ambiente
  pt: greenwashing, lavagem verde, maquiagem verde, maquilhagem verde, selo verde, rótulo ecológico, amigo do ambiente, ecologicamente correto, imagem verde, ecoamigável
climate-activist 3 ~ activist, protest, climate-change, environment
  en: climate activist, climate activists, climate protester, climate protesters, climate protest, climate strike, climate movement, environmental activist, environmental activists, environmentalists, environmental group, environmental groups, eco-activist, climate campaigner, climate campaigners
  fr: militant écologiste, militants écologistes, militant pour le climat, militants pour le climat, activiste climatique, activistes du climat, activistes climatiques, marche pour le climat, grève pour le climat, mouvement climat, ong environnementale, associations écologistes
  es: activista climático, activista climática, activistas climáticos, activista medioambiental, activistas medioambientales, activista ambiental, activistas por el clima, huelga por el clima, marcha por el clima, movimiento climático, organización ecologista, organizaciones ecologistas
  de: klimaaktivist, klimaaktivisten, klimaaktivistin, klimaschützer, klimaschützern, klimakleber, klimaprotest, klimaproteste, klimastreik, klimabewegung, umweltaktivist, umweltaktivisten, umweltverband, umweltverbände, umweltorganisation, umweltschützer
  it: attivista per il clima, attivisti per il clima, attivisti climatici, attivista ambientale, attivisti ambientali, attivista climatica, sciopero per il clima, marcia per il clima, movimento per il clima, ambientalisti, associazione ambientalista, associazioni ambientaliste
  pt: ativista climático, ativista climática, ativistas climáticos, ativista ambiental, ativistas ambientais, ativistas pelo clima, greve pelo clima, greve climática, marcha pelo clima, movimento climático, organização ambientalista, ambientalistas
sea-level 4 ~ sea, climate-change, flood, coast
  en: sea level, sea levels, sea-level rise, rising seas, rising sea, coastal erosion, tidal, high tide, low tide, dyke, dykes, dike, levee, levees, flood defences, flood barrier, soil erosion
  fr: niveau de la mer, niveau des mers, niveau des océans, montée des eaux, élévation du niveau, érosion côtière, marée haute, marée basse, digue, digues, trait de côte, =marées
  es: nivel del mar, subida del nivel, aumento del nivel, erosión costera, marea alta, marea baja, mareas, dique, diques, rompeolas
  de: meeresspiegel, meeresspiegelanstieg, anstieg des meeresspiegels, küstenerosion, gezeiten, ebbe, flut, deich, deiche, deichen, küstenschutz, hochwasserschutz, bodenerosion
  it: livello del mare, livello dei mari, innalzamento del mare, innalzamento dei mari, erosione costiera, alta marea, bassa marea, maree, argine, argini, acqua alta
  pt: nível do mar, nível dos oceanos, subida do nível, elevação do nível, aumento do nível, erosão costeira, maré alta, maré baixa, marés, dique, diques, quebra-mar
recycling 3 ~ waste-material, plastic, environment, packaging
  en: recycling, recycle, recycled, recyclable, recycler, recycling plant, recycling bin, recycling rate, reuse, reused, reusable, upcycling, circular economy, waste sorting, waste separation, deposit system
  fr: recyclage, recycler, recyclé, recyclée, recyclable, recyclables, réutiliser, réutilisable, réemploi, tri des déchets, tri sélectif, économie circulaire, bac de recyclage, valorisation des déchets
  es: reciclaje, reciclar, recicla, reciclado, reciclable, reciclables, reutilizar, reutilizable, reutilización, separación de residuos, recogida selectiva, economía circular, contenedor de reciclaje
  de: recycling, recyceln, recycelt, recycelbar, wiederverwerten, wiederverwertet, wiederverwertung, wiederverwertbar, wiederverwendung, wiederverwendbar, mülltrennung, kreislaufwirtschaft, recyclingquote, wertstoff, wertstoffe, altpapier, gelbe tonne
  it: riciclo, riciclaggio dei rifiuti, riciclare, riciclato, riciclabile, riciclabili, riutilizzare, riutilizzabile, riutilizzo, riuso, raccolta differenziata, economia circolare
  pt: reciclagem, reciclar, recicla, reciclado, reciclável, recicláveis, reutilizar, reutilizável, reutilização, coleta seletiva, recolha seletiva, separação do lixo, economia circular
waste-disposal 3 ~ waste-material, pollution, recycling, hazardous
  en: landfill, landfills, waste dump, rubbish dump, garbage dump, waste disposal, waste collection, garbage collection, bin collection, fly-tipping, illegal dumping, dumped waste, incinerator, incinerators, incineration, toxic waste, hazardous waste, nuclear waste, radioactive waste, electronic waste, e-waste, rubbish bin, dustbin, garbage truck, refuse collector
  fr: décharge, décharges, décharge sauvage, dépôt sauvage, collecte des ordures, ramassage des ordures, éboueur, éboueurs, traitement des déchets, enfouissement, incinérateur, incinérateurs, incinération, déchets toxiques, déchets dangereux, déchets nucléaires, déchets radioactifs, déchets électroniques, déchetterie, poubelles
  es: vertedero, vertederos, basurero, basurales, recogida de basura, recolección de basura, vertido ilegal, vertidos ilegales, gestión de residuos, tratamiento de residuos, incineradora, incineradoras, incineración, residuos tóxicos, residuos peligrosos, residuos nucleares, residuos radiactivos, residuos electrónicos, cubo de basura, camión de la basura
  de: mülldeponie, mülldeponien, deponie, deponien, müllkippe, müllabfuhr, müllentsorgung, entsorgung, entsorgen, entsorgt, müllverbrennung, müllverbrennungsanlage, giftmüll, sondermüll, atommüll, endlager, endlagerung, elektroschrott, mülltonne, mülltonnen, mülleimer, müllmann, müllwagen, schrottplatz
  it: discarica, discariche, discarica abusiva, raccolta dei rifiuti, raccolta rifiuti, smaltimento, smaltire, smaltimento dei rifiuti, inceneritore, inceneritori, termovalorizzatore, rifiuti tossici, rifiuti pericolosi, rifiuti nucleari, scorie nucleari, scorie radioattive, rifiuti elettronici, cassonetto, cassonetti, netturbino, netturbini
  pt: aterro sanitário, aterros sanitários, lixão, lixões, lixeira, coleta de lixo, recolha de lixo, descarte ilegal, descarte irregular, tratamento de resíduos, gestão de resíduos, incinerador, incineradora, incineração, lixo tóxico, resíduos perigosos, lixo nuclear, lixo radioativo, lixo eletrônico, caminhão de lixo, gari, garis
sewage 4 ~ water, pollution, river, hygiene
  en: sewage, sewer, sewers, sewerage, wastewater, waste water, effluent, effluents, sewage spill, sewage spills, sewage treatment, treatment plant, drainage, drinking water, tap water, water utility, water company
  fr: eaux usées, égout, égouts, assainissement, station d'épuration, effluent, effluents, rejets polluants, canalisation, canalisations, tout-à-l'égout, eau potable, eau du robinet, service des eaux
  es: aguas residuales, aguas negras, alcantarilla, alcantarillado, cloaca, cloacas, depuradora, planta de tratamiento, saneamiento, efluentes, drenaje, desagüe, agua potable, agua del grifo
  de: abwasser, abwässer, abwassers, kanalisation, klärwerk, kläranlage, kläranlagen, klärschlamm, abwasserkanal, gully, trinkwasser, leitungswasser, wasserwerk, wasserversorger, abfluss
  it: acque reflue, acque nere, fogna, fogne, fognatura, fognature, fognario, depuratore, depuratori, depurazione, scarico fognario, liquami, drenaggio, acqua potabile, acqua del rubinetto, acquedotto
  pt: esgoto, esgotos, águas residuais, rede de esgoto, saneamento, saneamento básico, estação de tratamento, efluentes, bueiro, drenagem, água potável, água da torneira, água encanada

# accidents and disasters
wildfire 3 ~ fire, forest, drought, firefighter
  en: wildfire, wildfires, forest fire, forest fires, bushfire, bushfires, brush fire, grass fire, blaze, blazes, burned area, fire season, flames spread, out of control fire
  fr: feu de forêt, feux de forêt, incendie de forêt, incendies de forêt, feu de brousse, feux de brousse, mégafeu, mégafeux, incendies, hectares brûlés, départ de feu
  es: incendio forestal, incendios forestales, incendio de matorrales, hectáreas quemadas, foco del incendio, incendios descontrolados, fuego forestal
  de: waldbrand, waldbrände, waldbränden, buschbrand, buschbrände, flächenbrand, vegetationsbrand, brandherd, waldbrandgefahr, verbrannte fläche
  it: incendio boschivo, incendi boschivi, rogo boschivo, roghi, incendio forestale, incendi forestali, ettari bruciati, ettari in fumo
  pt: incêndio florestal, incêndios florestais, fogo florestal, fogos florestais, queimada, queimadas, hectares queimados, área queimada, focos de incêndio
firefighter 4 ~ fire, rescue, emergency, wildfire
  en: firefighter, firefighters, fireman, firemen, fire brigade, fire department, fire service, fire crew, fire crews, fire engine, fire engines, fire truck, fire extinguisher, extinguish, extinguished, put out the fire, fire chief, fire station
  fr: pompier, pompiers, sapeur-pompier, sapeurs-pompiers, soldats du feu, caserne de pompiers, camion de pompiers, extincteur, éteindre l'incendie, éteint l'incendie, maîtriser l'incendie, canadair
  es: bombero, bomberos, cuerpo de bomberos, camión de bomberos, extintor, extintores, apagar el fuego, apagar el incendio, sofocar, sofocado, extinguir el incendio, brigadista, brigadistas
  de: feuerwehr, feuerwehren, feuerwehrmann, feuerwehrleute, feuerwehrleuten, feuerwehrfrau, löschfahrzeug, feuerlöscher, einsatzkräfte, löscharbeiten, löschflugzeug, brandmeister, feuerwache, feuer löschen, brand löschen, brand gelöscht
  it: pompiere, pompieri, vigile del fuoco, vigili del fuoco, autopompa, estintore, estintori, spegnere l'incendio, spegnere le fiamme, spento l'incendio, canadair
  pt: bombeiro, bombeiros, corpo de bombeiros, carro de bombeiros, caminhão dos bombeiros, extintor, extintores, apagar o fogo, apagar o incêndio, extinguir o incêndio, combate ao incêndio, brigadista, brigadistas
arson 4
  en: arson, arsonist, arsonists, arson attack, deliberately set fire, set on fire, torch, torched, molotov cocktail, petrol bomb, petrol bombs, pyromaniac, firebomb
  fr: incendie criminel, incendies criminels, incendie volontaire, incendiaire, incendiaires, pyromane, pyromanes, mettre le feu, mis le feu, cocktail molotov, cocktails molotov
  es: incendio provocado, incendios provocados, incendio intencionado, incendiario, incendiarios, pirómano, pirómanos, prender fuego, prendió fuego, cóctel molotov, cócteles molotov
  de: brandstiftung, brandstifter, brandstiftern, brandanschlag, brandanschläge, brandsatz, brandsätze, angezündet, in brand gesetzt, in brand gesteckt, feuer gelegt, molotowcocktail, molotowcocktails, pyromane
  it: incendio doloso, incendi dolosi, incendiario, incendiari, piromane, piromani, appiccare il fuoco, appiccato il fuoco, dare alle fiamme, dato alle fiamme, bottiglia molotov, molotov
  pt: incêndio criminoso, incêndios criminosos, incêndio provocado, fogo posto, incendiário, incendiários, pirômano, atear fogo, ateou fogo, coquetel molotov, cocktail molotov
smoke 3 ~ fire, air-pollution, burn, tobacco
  en: smoke, smoky, smoke plume, plume of smoke, smoke inhalation, billowing smoke, smoke detector, smoke alarm, fire alarm, ashes, ember, embers
  fr: fumée, fumées, panache de fumée, inhalation de fumée, colonne de fumée, détecteur de fumée, alarme incendie, cendre, cendres, braise, braises, étincelle, étincelles
  es: humo, humos, columna de humo, inhalación de humo, detector de humo, detectores de humo, alarma de incendios, ceniza, cenizas, brasas, chispa, chispas
  de: rauch, rauchwolke, rauchwolken, rauchsäule, rauchvergiftung, rauchmelder, feuermelder, qualm, qualmen, asche, glut, rauchentwicklung
  it: fumo, fumi, colonna di fumo, inalazione di fumo, intossicati dal fumo, rilevatore di fumo, allarme antincendio, cenere, ceneri, brace, scintilla, scintille
  pt: fumaça, fumo negro, coluna de fumaça, coluna de fumo, inalação de fumaça, inalação de fumo, detector de fumaça, alarme de incêndio, brasas, faísca, faíscas, =cinzas
landslide 4 ~ disaster, flood, mountain, rain
  en: landslide, landslides, landslip, mudslide, mudslides, mudflow, rockslide, avalanche, avalanches, debris flow, buried under
  fr: glissement de terrain, glissements de terrain, coulée de boue, coulées de boue, éboulement, éboulements, avalanche, effondrement de terrain, enseveli, ensevelis
  es: deslizamiento de tierra, deslizamientos de tierra, corrimiento de tierra, desprendimiento, desprendimientos, alud de lodo, alud de barro, deslave, deslaves, sepultado, sepultados
  de: erdrutsch, erdrutsche, erdrutschen, schlammlawine, schlammlawinen, hangrutsch, bergsturz, felssturz, murenabgang, mure, muren, verschüttet, verschüttete
  it: frana, frane, smottamento, smottamenti, colata di fango, colate di fango, franare, franato, dissesto idrogeologico, sepolti
  pt: deslizamento de terra, deslizamentos de terra, desabamento de terra, deslizamento, deslizamentos, desmoronamento, avalanche de lama, derrocada, soterrado, soterrados
tsunami 3 ~ sea, earthquake, flood, disaster
  en: tsunami, tsunamis, tidal wave, tidal waves, giant wave, giant waves, huge waves, high waves, freak wave, flash flood, flash floods, flooding, floodwater, floodwaters, inundated, burst its banks, dam burst, dam collapse, levee breach
  fr: tsunami, tsunamis, raz-de-marée, vague géante, vagues géantes, crue subite, crues subites, inondations, débordement, sortir de son lit, rupture de barrage, rupture de digue, vague-submersion
  es: tsunami, tsunamis, maremoto, maremotos, ola gigante, olas gigantes, inundaciones, inundado, desbordarse, se desbordó, rotura de presa, rotura de la presa
  de: tsunami, tsunamis, flutwelle, flutwellen, riesenwelle, riesenwellen, monsterwelle, sturzflut, sturzfluten, flutkatastrophe, überschwemmungen, überflutungen, dammbruch, deichbruch, über die ufer
  it: tsunami, maremoto, maremoti, onda anomala, onde anomale, onda gigante, piena improvvisa, inondazioni, alluvioni, esondare, esondato, straripato, crollo della diga
  pt: tsunami, tsunamis, maremoto, maremotos, onda gigante, ondas gigantes, enxurrada, enxurradas, inundações, enchentes, transbordar, transbordou, rompimento da barragem, rompimento de barragem
building-collapse 4 ~ collapse, building, disaster, earthquake, bridge
  en: building collapse, collapsed building, collapsed buildings, bridge collapse, roof collapse, cave-in, caved in, in danger of collapse, structural failure, rubble, under the rubble, trapped under, buried alive
  fr: effondrement, effondrements, effondrement d'immeuble, s'effondrer, s'est effondré, s'est effondrée, immeuble effondré, écroulement, s'écrouler, s'est écroulé, décombres, sous les décombres, menace de s'effondrer
  es: derrumbe, derrumbes, derrumbarse, se derrumbó, derrumbado, desplome, desplomarse, se desplomó, hundimiento, edificio derrumbado, escombros, bajo los escombros, atrapados bajo
  de: einsturz, einstürze, einstürzen, eingestürzt, eingestürzte, stürzte _ ein, einsturzgefahr, einsturzgefährdet, hauseinsturz, brückeneinsturz, unter trümmern, trümmern, verschüttete
  it: crollo, crolli, crollare, crollato, crollata, cedimento, cedimento strutturale, edificio crollato, ponte crollato, macerie, sotto le macerie, pericolante
  pt: desabamento, desabamentos, desabar, desabou, desmoronar, desmoronou, desmoronamento, prédio desabou, ruiu, colapso da ponte, queda da ponte, escombros, sob os escombros
gas-leak 4 ~ gas, explosion, leak-liquid, poison
  en: gas leak, gas leaks, gas explosion, carbon monoxide, asphyxiated, asphyxiation, suffocate, suffocated, suffocation, chemical leak, chemical spill, toxic cloud, chlorine gas, ammonia
  fr: fuite de gaz, fuites de gaz, explosion de gaz, monoxyde de carbone, asphyxie, asphyxié, fuite chimique, nuage toxique, chlore, ammoniac
  es: fuga de gas, fugas de gas, escape de gas, explosión de gas, monóxido de carbono, asfixia, asfixiado, asfixiarse, sofocación, fuga química, nube tóxica, cloro, amoníaco
  de: gasleck, gasaustritt, gasexplosion, kohlenmonoxid, erstickt, ersticken, erstickung, chemieunfall, giftwolke, giftgas, chlorgas, ammoniak
  it: fuga di gas, fughe di gas, esplosione di gas, monossido di carbonio, asfissia, asfissiato, soffocare, soffocato, soffocamento, fuga di sostanze, nube tossica, cloro, ammoniaca
  pt: vazamento de gás, fuga de gás, explosão de gás, monóxido de carbono, asfixia, asfixiado, sufocar, sufocado, vazamento químico, nuvem tóxica, cloro, amônia, amoníaco
drown 4 ~ water, sea, die, swimming-pool
  en: drown, drowned, drowns, drowning, drownings, swept away, washed ashore, washed up on, sank beneath, life jacket, life jackets, lifebuoy, life raft, lifeboat, lifeboats, man overboard, overboard
  fr: noyer, noyé, noyée, noyés, noyade, noyades, emporté par les eaux, emportés par les eaux, échoué sur la plage, gilet de sauvetage, gilets de sauvetage, canot de sauvetage, bouée, par-dessus bord
  es: ahogarse, se ahogó, ahogado, ahogada, ahogados, ahogamiento, ahogamientos, arrastrado por la corriente, arrastrada por, chaleco salvavidas, chalecos salvavidas, bote salvavidas, flotador, por la borda
  de: ertrinken, ertrinkt, ertrank, ertranken, ertrunken, ertrunkene, badeunfall, badeunfälle, mitgerissen, angespült, schwimmweste, schwimmwesten, rettungsboot, rettungsboote, rettungsring, über bord
  it: annegare, annegato, annegata, annegati, annegamento, annegamenti, affogare, affogato, travolto dalle acque, giubbotto di salvataggio, salvagente, scialuppa, scialuppe, fuori bordo
  pt: afogar-se, afogou-se, afogado, afogada, afogados, afogamento, afogamentos, arrastado pela correnteza, levado pela correnteza, colete salva-vidas, coletes salva-vidas, bote salva-vidas, boia, ao mar
fall-accident 3 ~ accident, injure, slip-trip, die
  en: plunge to death, plunged to his death, plunged to her death, fell to his death, fell to her death, fall from height, tumbled, plummeted, fell from, fall from, falls from, falling from, fell down, fell off, fallen from, fatal fall, tripped and fell
  fr: chute mortelle, dégringoler, défenestré, fait une chute, tomber de, tombé de, tombée de, tombé du, tombée du, chute de plusieurs
  es: caerse, se precipitó, precipitarse al vacío, caída mortal, se cayó, cayó desde, caer desde, caída desde, cayó al vacío
  de: sturz, stürze, stürzen, stürzt, stürzte, gestürzt, hinfallen, hingefallen, todessturz, in die tiefe, herabgestürzt, heruntergefallen
  it: caduto, caduta mortale, precipitato, precipitata, caduto nel vuoto, ruzzolare, caduto da, caduta da, caduto dal, caduta dal, cadere dal
  pt: queda fatal, despencar, despencou, tombo, precipitou-se, caiu do, caiu da, queda do, cair do
rescue 3 ~ save, emergency, help, survive, evacuation
  en: rescue, rescued, rescues, rescuing, rescuer, rescuers, rescue team, rescue teams, rescue operation, rescue worker, rescue workers, search and rescue, rescue mission, salvage, salvaged, first responders, emergency responders, lifesaving, pulled alive
  fr: sauvetage, sauveteur, sauveteurs, secouriste, secouristes, secourir, secouru, secours, opération de sauvetage, équipe de secours, équipes de secours, services de secours, sauver des vies, rescapé, rescapés
  es: rescate, rescatar, rescató, rescatado, rescatados, rescatista, rescatistas, socorrista, socorrer, equipo de rescate, equipos de rescate, operación de rescate, labores de rescate, servicios de emergencia, salvamento
  de: rettung, retten, rettet, rettete, gerettet, retter, rettern, rettungskräfte, rettungskräften, rettungsaktion, rettungseinsatz, rettungsteam, bergung, geborgen, rettungsdienst, helfer, seenotrettung
  it: salvataggio, salvataggi, soccorso, soccorsi, soccorrere, soccorso alpino, soccorritore, soccorritori, squadra di soccorso, squadre di soccorso, operazione di salvataggio, operazioni di soccorso, tratto in salvo, tratti in salvo, messi in salvo
  pt: resgate, resgatar, resgatou, resgatado, resgatados, socorrista, socorristas, socorrer, equipe de resgate, equipes de resgate, equipa de resgate, operação de resgate, salvamento, salva-vidas, serviços de emergência
evacuation 3 ~ rescue, emergency, danger, shelter-refuge, leave
  en: evacuate, evacuated, evacuates, evacuating, evacuation, evacuations, evacuee, evacuees, displaced, internally displaced, flee their homes, fled their homes, forced from their homes, bring to safety, brought to safety, escape route, emergency exit, sirens
  fr: évacuer, évacué, évacuée, évacués, évacuation, évacuations, déplacé interne, déplacés, sinistré, sinistrés, fuir leurs maisons, mettre à l'abri, mis à l'abri, issue de secours, sirène, sirènes
  es: evacuar, evacuó, evacuado, evacuados, evacuación, evacuaciones, desalojar, desalojado, desalojados, desalojo, desplazado, desplazados, damnificado, damnificados, poner a salvo, salida de emergencia, sirena, sirenas
  de: evakuieren, evakuiert, evakuierte, evakuierung, evakuierungen, räumung, geräumt, in sicherheit bringen, in sicherheit gebracht, =vertriebene, binnenvertriebene, notausgang, sirene, sirenen, fluchtweg
  it: evacuare, evacuato, evacuati, evacuata, evacuazione, evacuazioni, sfollare, sfollato, sfollati, sgombero, sgomberare, sgomberato, mettere in salvo, uscita di emergenza, uscite di emergenza, sirena, sirene
  pt: evacuar, evacuou, evacuado, evacuados, evacuação, retirada de moradores, desalojado, desalojados, deslocado, deslocados, desabrigado, desabrigados, saída de emergência, sirene, sirenes
missing-person 3 ~ disappear, search-through, rescue, police
  en: missing person, missing people, went missing, gone missing, reported missing, unaccounted for, lost hikers, search party, search parties, search operation, search for survivors, stranded, trapped, lost at sea, found alive, found dead, body found
  fr: porté disparu, portée disparue, portés disparus, personne disparue, personnes disparues, avis de recherche, opération de recherche, recherches en cours, introuvable, coincé, coincés, piégés, retrouvé mort, retrouvé vivant, retrouvée morte
  es: persona desaparecida, personas desaparecidas, desaparecido, desaparecida, desaparecidos, en paradero desconocido, búsqueda de supervivientes, búsqueda de sobrevivientes, operativo de búsqueda, atrapado, atrapados, varado, varados, hallado muerto, hallada muerta, hallado con vida
  de: vermisst, vermisste, vermissten, vermisstenfall, vermisstenanzeige, suchaktion, suchtrupp, suche nach überlebenden, verschollen, eingeschlossen, eingeklemmt, gestrandet, festsitzen, tot aufgefunden, leblos aufgefunden
  it: disperso, dispersa, dispersi, persona scomparsa, persone scomparse, scomparso, scomparsi, ricerche in corso, ricerca dei superstiti, intrappolato, intrappolati, trovato morto, trovata morta, trovato vivo
  pt: pessoa desaparecida, pessoas desaparecidas, desaparecido, desaparecida, desaparecidos, busca por sobreviventes, operação de busca, paradeiro desconhecido, preso nos escombros, encurralado, encurralados, encontrado morto, encontrada morta, encontrado vivo, buscas por sobreviventes
stampede 4 ~ crowd, fear, injure, die
  en: stampede, stampedes, crush of people, crowd crush, crushed to death, trampled to death, mass panic, panic, panicked, overcrowding, overcrowded, packed crowd
  fr: bousculade, bousculades, mouvement de foule, mouvements de foule, mouvement de panique, écrasés par la foule, piétinés, panique, paniqué, surpeuplé, surpeuplement, bondé, bondée
  es: estampida, estampidas, avalancha humana, aglomeración, aglomeraciones, =aplastados, pisoteados, pánico, hacinamiento, hacinados, abarrotado, abarrotada
  de: massenpanik, gedränge, panik, panisch, totgetrampelt, zu tode gequetscht, erdrückt, überfüllung, überfüllt, überfüllte, menschengedränge
  it: ressa, fuga precipitosa, travolti dalla folla, schiacciati, calpestati, panico, sovraffollamento, sovraffollato, sovraffollati
  pt: debandada, tumulto, avalanche humana, esmagados, pisoteados, pânico, superlotação, superlotado, superlotada, sobrelotação, sobrelotado, aglomeração
electrocution 4 ~ electricity, accident, short-circuit, die
  en: electrocute, electrocuted, electrocution, electric shock, electric shocks, live wire, power line, power lines, overhead line
  fr: électrocuté, électrocution, électrocutée, choc électrique, décharge électrique, décharges électriques, ligne à haute tension, lignes à haute tension
  es: electrocutado, electrocutada, electrocución, electrocutarse, descarga eléctrica, descargas eléctricas, línea de alta tensión, tendido eléctrico
  de: stromschlag, stromschläge, stromschlags, elektroschock, elektroschocks, hochspannungsleitung, stromleitung, stromleitungen, oberleitung
  it: folgorato, folgorata, folgorazione, scossa elettrica, scosse elettriche, scarica elettrica, alta tensione, linea elettrica, linee elettriche
  pt: eletrocutado, eletrocutada, eletrocussão, choque elétrico, choques elétricos, descarga elétrica, alta tensão, fio de alta tensão, rede de alta tensão
danger-zone 4 ~ danger, warn, evacuation, disaster
  en: danger zone, exclusion zone, no-go area, no-go zone, disaster area, disaster zone, restricted area, hazard zone, affected area, affected areas, hardest-hit, worst-hit, disaster relief, state of disaster
  fr: zone de danger, zone d'exclusion, zone interdite, zone sinistrée, zones sinistrées, zone à risque, zones à risque, région sinistrée, zone dangereuse, catastrophe naturelle, catastrophes naturelles, le plus touché
  es: zona de peligro, zona de exclusión, zona prohibida, zona catastrófica, zona de desastre, zonas afectadas, zona afectada, zona de riesgo, zonas de riesgo, catástrofe natural, desastre natural, desastres naturales, zona cero
  de: gefahrenzone, sperrzone, sperrgebiet, katastrophengebiet, katastrophengebiete, krisengebiet, risikogebiet, risikogebiete, betroffene gebiete, naturkatastrophe, naturkatastrophen, katastrophenschutz, katastrophenhilfe, katastrophenfall
  it: zona di pericolo, zona di esclusione, zona vietata, zona rossa, zona disastrata, zone colpite, zona colpita, area a rischio, zona a rischio, calamità naturale, calamità naturali, catastrofe naturale, disastro naturale
  pt: zona de perigo, zona de exclusão, zona proibida, área de risco, áreas de risco, zona de desastre, áreas afetadas, zona afetada, calamidade pública, catástrofe natural, desastre natural, desastres naturais, estado de calamidade

# more forms of concepts that stand elsewhere
accident 3
  en: mishaps, crash victim, fatal accident, workplace accident, freak accident, car accident, pileup
  fr: accidenté, accidentés, accident mortel, sinistre, collision, accident de la route, accidentée
  es: siniestros, accidente mortal, accidentes de tráfico, accidente de tráfico, accidentada, accidente laboral
  de: unglücksfall, verkehrsunfall, verkehrsunfälle, arbeitsunfall, unfallopfer, unfallstelle, unfallort, todesfahrt, karambolage
  it: incidente mortale, infortuni, infortunio sul lavoro, tamponamento, =sinistri, incidenti stradali
  pt: acidente fatal, acidente de trânsito, acidente de trabalho, acidentados, sinistros, engavetamento, desastre de carro
disaster 3
  en: catastrophes, calamities, natural disaster, natural disasters, devastating, cataclysmic, tragedies
  fr: catastrophes naturelles, catastrophe naturelle, désastres, tragédies, cataclysme, dévastateur, dévastatrice, sinistre
  es: catástrofes, desastres naturales, tragedias, cataclismo, devastador, devastadora, hecatombe
  de: katastrophen, katastrophe, naturkatastrophe, unglücksfall, tragödien, verheerende, verwüstet
  it: catastrofi, disastri, calamità naturale, tragedie, cataclisma, devastante, sciagura
  pt: catástrofes, desastres, tragédias, cataclismo, devastador, devastadora, calamidades, hecatombe
earthquake 3
  en: quakes, aftershocks, epicentre, seismologist, seismologists, seismic activity, magnitude, richter scale
  fr: secousses, sismologue, sismologues, épicentre, magnitude, échelle de richter, répliques, séismes, sismicité
  es: temblores, sismos, sismólogo, sismólogos, magnitud, escala de richter, =réplicas, seísmos
  de: nachbeben, erschütterung, erschütterungen, seismologe, seismologen, richterskala, erdbebengebiet, beben
  it: sismi, terremotati, magnitudo, sismologo, sismologi, scala richter, tellurico, scosse di terremoto
  pt: sismos, tremores, tremor, sismólogo, sismólogos, magnitude, escala richter, réplicas, abalos
storm 3
  en: stormy, storm damage, windstorm, tempest, winter storm, rainstorm, storm-hit
  fr: tempétueux, intempérie, intempéries, coup de vent, bourrasques, rafales
  es: tempestad, tempestades, temporales, vendavales, borrascas, aguacero
  de: sturmtief, sturmschäden, stürmisch, orkane, wintersturm, sturmböen, sturm*
  it: bufere, temporali, burrasca, nubifragi, tormenta, tempestoso
  pt: tempestuoso, temporais, tormenta, vendavais, ventania
environment 3
  en: environmentally, ecologist, ecologists, eco, green movement, natural environment, environmental protection, environmental damage
  fr: écolo, écolos, protection de l'environnement, environnementale, environnementaux, développement durable, milieux naturels, =environnement, =environnements
  es: ecologistas, medioambientales, ambientalista, ambientalistas, protección del medio ambiente, daño ambiental, desarrollo sostenible
  de: umweltschutz, umweltschäden, ökologische, ökologe, ökologen, naturschutz, umweltbelastung, umweltpolitik, nachhaltige
  it: ambientali, ecologista, ecologisti, tutela ambientale, danno ambientale, sviluppo sostenibile, difesa dell'ambiente
  pt: ambientais, ecologista, ecologistas, proteção ambiental, dano ambiental, desenvolvimento sustentável, preservação ambiental
animal 3
  en: animals, fauna, bear cub, cattle, livestock, animal welfare, creature, beasts, veterinarian, vet clinic
  fr: animaux, animale, animales, vétérinaire, vétérinaires, bestiole, créature, créatures
  es: animales, bestias, criatura, criaturas, bicho, bichos, veterinario, veterinaria
  de: tiere, tieren, tierisch, tierarzt, tierärzte, kreatur, viecher, haustiere
  it: animali, bestie, creatura, creature, veterinario, veterinari, bestiola
  pt: animais, bichos, criatura, criaturas, =fera, =feras, veterinário, veterinária
sea 3
  en: oceans, seas, seawater, offshore, at sea, open sea, bay, gulf, seabed, =waves
  fr: océans, mers, marin, marins, large des côtes, golfe, baie, vague, vagues, maritime
  es: océanos, mares, marino, marítimo, golfo, bahía, ola, olas, alta mar
  de: meere, meeres, ozeane, see, hochsee, offshore, golf von, bucht, welle, wellen, maritim
  it: mari, oceani, marino, marittimo, golfo, baia, onda, onde, alto mare, al largo
  pt: mares, oceanos, marinho, marítimo, golfo, baía, onda, ondas, alto-mar
mountain 3
  en: peak, peaks, summit of the mountain, mountaineering, mountaineers, climbers, slope, slopes, ridge, alpine, himalayan, hiker, hikers, hiking
  fr: sommet de la montagne, alpinisme, alpinistes, massif montagneux, alpin, alpine, randonneur, randonneurs, randonnée, pente, pentes, versant
  es: cumbre de la montaña, cima, montañismo, montañero, montañeros, alpinistas, ladera, laderas, cordillera, senderista, senderistas, senderismo, sierra
  de: gipfel des berges, berggipfel, bergsteigern, alpinist, alpen*, hang, hänge, alpin, wanderer, wandern, gebirgskette, bergwacht
  it: cima, cime, alpinismo, alpinisti, alpino, montanaro, pendio, pendii, versante, catena montuosa, escursionista, escursionisti, escursione
  pt: pico da montanha, alpinismo, alpinistas, montanhista, montanhistas, montanhismo, encosta, encostas, serra, cordilheira, caminhante, trilha, trilhas
`;
