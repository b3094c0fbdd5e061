/** Concepts of devices, parts, measuring, making, testing and certifying things, and of factories and telecoms. */
export default `
# Devices and their parts
sensor 4 ~ detect, camera, device, measurement, weigh
  en: sensor, sensors, motion detector, motion detectors, motion sensor, weight sensor, shelf sensor, pressure sensor, =sensing, detector, detectors
  fr: capteur, capteurs, détecteur, détecteurs, détecteur de mouvement, sonde de mesure
  es: sensor, sensores, detector, detectores, detector de movimiento, captador
  de: sensor, sensoren, sensorik, sensordaten, bewegungsmelder, detektor, detektoren, messfühler, =fühler, gewichtssensor*
  it: sensore, sensori, rilevatore, rilevatori, rilevatore di movimento, sensoristica
  pt: sensor, sensores, detector, detectores, detetor, detetores, detector de movimento

angle-sensor 4 ~ sensor, plane, flight-control, speed, measurement
  en: angle of attack, angle-of-attack, AOA sensor, AOA sensors, pitot tube, pitot tubes, airspeed sensor, airspeed indicator, vane sensor
  fr: angle d'attaque, sonde d'incidence, sondes d'incidence, incidence de l'appareil, sonde pitot, sondes pitot, capteur d'incidence
  es: ángulo de ataque, sensor de ángulo, sensores de ángulo, tubo pitot, tubos pitot, sensor de velocidad
  de: anstellwinkel*, anströmwinkel*, neigungssensor*, pitot-sonde, pitotrohr, geschwindigkeitssensor*, staudrucksonde
  it: angolo di attacco, angolo d'attacco, sensore d'angolo, tubo di pitot, tubi di pitot, sensore di velocità
  pt: ângulo de ataque, sensor de ângulo, sensores de ângulo, tubo de pitot, tubos de pitot, sensor de velocidade

circuit-board 4 ~ chip, computer, component, device
  en: circuit board, circuit boards, motherboard, circuitry, wiring, graphics card, graphics processor, integrated circuit
  fr: carte mère, circuit imprimé, circuits imprimés, carte graphique, cartes graphiques, circuit intégré, câblage
  es: placa base, placa de circuito, circuito impreso, tarjeta gráfica, tarjetas gráficas, circuito integrado, cableado
  de: platine, platinen, leiterplatte*, hauptplatine, grafikkarte*, schaltkreis*, verkabelung, verdrahtung, grafikprozessor*
  it: scheda madre, circuito stampato, scheda grafica, schede grafiche, circuito integrato, cablaggio
  pt: placa-mãe, placa de circuito, circuito impresso, placa gráfica, placa de vídeo, circuito integrado, fiação

loudspeaker 4 ~ voice, audio-recording, device, loud
  en: loudspeaker, loudspeakers, speakerphone, amplifier, sound system, public address, megaphone, speaker system
  fr: haut-parleur, haut-parleurs, enceinte acoustique, amplificateur, mégaphone, sono
  es: altavoz, altavoces, parlante, altoparlante, megáfono, amplificador, megafonía
  de: lautsprecher*, =verstärker, megafon, durchsage, lautsprecheranlage
  it: altoparlante, altoparlanti, amplificatore, megafono, casse acustiche
  pt: alto-falante, alto-falantes, altifalante, altifalantes, caixa de som, megafone, amplificador

headset 4 ~ audio-recording, device, music, listen
  en: headphones, headphone, earbuds, earphones, earpiece, headset, headsets
  fr: écouteurs, écouteur, casque audio, oreillette, oreillettes
  es: auriculares, auricular, =audífonos, cascos de música
  de: kopfhörer*, ohrhörer, ohrstöpsel, headset, headsets
  it: cuffie, cuffiette, auricolari, auricolare
  pt: fones de ouvido, fone de ouvido, auscultadores, auriculares, auricular

tablet-device 4 ~ device, computer, screen, phone
  en: tablet computer, tablet, tablets, touchscreen, e-reader, touch screen, ebook reader
  fr: tablette, tablettes, tablette tactile, écran tactile, écrans tactiles, liseuse
  es: tableta, tabletas, pantalla táctil, pantallas táctiles, lector electrónico
  de: tablet, tablets, touchscreen*, berührungsbildschirm, tablet-computer, e-reader
  it: tablet, touchscreen, schermo tattile, schermo touch, lettore di ebook
  pt: tablet, tablets, tela sensível ao toque, ecrã tátil, leitor digital

smartwatch 4 ~ device, health, measurement, track, sensor
  en: smartwatch, smartwatches, fitness tracker, fitness trackers, wearable, wearables, smart watch, wristband, heart rate monitor, step counter
  fr: montre connectée, montres connectées, bracelet connecté, bracelets connectés, objet connecté, podomètre, cardiofréquencemètre
  es: reloj inteligente, relojes inteligentes, pulsera de actividad, pulsera inteligente, podómetro, pulsómetro
  de: smartwatch*, fitnesstracker*, fitness-tracker, fitnessarmband, computeruhr, schrittzähler, wearable, wearables, pulsmesser
  it: smartwatch, orologio intelligente, braccialetto elettronico, fitness tracker, contapassi, cardiofrequenzimetro
  pt: relógio inteligente, relógios inteligentes, pulseira inteligente, smartwatch, monitor cardíaco, contador de passos

television-set 4 ~ television, screen, device, smart-home
  en: TV set, television set, smart TV, smart TVs, flat-screen, flat screen, set-top box, TV box, connected TV
  fr: téléviseur, téléviseurs, poste de télévision, télé connectée, écran plat, télévision connectée, télévisions connectées
  es: =televisor, =televisores, televisión inteligente, pantalla plana, aparato de televisión, decodificador
  de: fernsehgerät*, =fernseher, =fernsehern, smart-tv, flachbildschirm*, smart-tvs, flachbildfernseher
  it: televisore, televisori, smart tv, schermo piatto, apparecchio televisivo, decoder
  pt: televisor, televisores, smart tv, tv inteligente, tela plana, aparelho de televisão, televisão inteligente

printer 3 ~ computer, copy, document, machine
  en: printer, printers, printing, printed out, printout, photocopier, photocopy, photocopied, toner, ink cartridge, 3D printer, 3D printing, 3D-printed
  fr: imprimante, imprimantes, imprimer, imprimé en 3D, photocopieuse, photocopie, cartouche d'encre, impression 3D
  es: impresora, impresoras, imprimir, impreso en 3D, fotocopiadora, fotocopia, cartucho de tinta, impresión 3D
  de: =drucker, 3d-drucker, ausdrucken, ausgedruckt, ausdruck auf papier, fotokopierer, kopierer, fotokopie*, druckerpatrone*, 3d-druck
  it: stampante, stampanti, stampare, stampato in 3D, fotocopiatrice, fotocopia, cartuccia, stampa 3D
  pt: impressora, impressoras, imprimir, impresso em 3D, fotocopiadora, fotocópia, cartucho de tinta, impressão 3D

charger-cable 3 ~ battery, electricity, connect, device
  en: charger, chargers, charging cable, cable, cables, charging port, plug, plugs, socket, sockets, power outlet, recharge, recharged, wire, wires, =adapter, =adapters, =adaptor
  fr: chargeur, chargeurs, câble de recharge, câble, câbles, prise électrique, prise de courant, prises électriques, recharger, recharge, adaptateur, =rallonge
  es: cargador, cargadores, cable, cables, enchufe, enchufes, toma de corriente, recargar, =recarga, adaptador
  de: ladegerät*, ladekabel*, kabel, kabeln, =stecker, steckdose*, aufladen, aufgeladen, lädt _ auf, netzteil, adapter, drähte, draht
  it: caricabatterie, =caricatore, =cavo, =cavi, spina elettrica, presa di corrente, prese elettriche, ricaricare, ricarica, =adattatore
  pt: =carregador, =carregadores, cabo, cabos, tomada elétrica, =tomadas, recarregar, recarga, adaptador, fio elétrico

sim-card 4 ~ phone, telecom, subscriber, number
  en: SIM card, SIM cards, SIM, prepaid phone, burner phone, prepaid card, SIM swap, phone number, mobile number, pay-as-you-go
  fr: carte SIM, cartes SIM, carte prépayée, téléphone prépayé, numéro de téléphone, numéros de téléphone, numéro de portable
  es: tarjeta SIM, tarjetas SIM, chip SIM, prepago, número de teléfono, números de teléfono, número de móvil, número de celular
  de: sim-karte, sim-karten, prepaid, prepaid-handy, wegwerfhandy, telefonnummer*, handynummer*, rufnummer*, mobilnummer*
  it: scheda SIM, schede SIM, SIM, prepagata, numero di telefono, numeri di telefono, numero di cellulare, utenza telefonica
  pt: cartão SIM, cartões SIM, chip de celular, pré-pago, número de telefone, números de telefone, número de celular, número de telemóvel

landline 3 ~ phone, call, telecom
  en: landline, landlines, fixed line, fixed-line, phone line, telephone line, switchboard, phone box, dial, dialled, dialed, hung up, hang up
  fr: ligne fixe, téléphone fixe, téléphonie fixe, ligne téléphonique, lignes téléphoniques, standard téléphonique, composer le numéro, raccrocher, raccroché, décrocher le téléphone
  es: teléfono fijo, línea fija, telefonía fija, línea telefónica, líneas telefónicas, centralita, marcar el número, colgar el teléfono
  de: festnetz*, telefonleitung*, telefonanschluss, telefonzentrale, telefonzelle, gewählte nummer, festnetztelefon
  it: telefono fisso, rete fissa, linea fissa, linea telefonica, linee telefoniche, centralino, comporre il numero, riagganciare, riattaccare
  pt: telefone fixo, linha fixa, telefonia fixa, linha telefônica, linhas telefônicas, central telefônica, =discar, desligar o telefone

mobile-mast 4 ~ telecom, phone, signal, radio, coverage-mobile
  en: mobile mast, phone masts, cell tower, cell towers, base station, base stations, antenna, antennas, aerial mast, transmitter, phone tower
  fr: antenne-relais, antennes-relais, station de base, pylône, pylônes, =antennes
  es: antena, antenas, torre de telefonía, torres de telefonía, estación base, repetidor, antena de telefonía
  de: funkmast*, mobilfunkmast*, mobilfunkstation, sendemast*, antenne, antennen, basisstation*, funkzelle*
  it: antenna, antenne, ripetitore, ripetitori, stazione radio base, traliccio, cella telefonica
  pt: antena, antenas, torre de celular, torres de celular, estação base, torre de telefonia, retransmissor

coverage-mobile 4 ~ telecom, mobile-mast, signal, internet, phone
  en: mobile coverage, network coverage, phone signal, mobile signal, dead zone, dead zones, not-spot, reception bars, roaming, roaming charges, fifth generation, mobile network
  fr: couverture mobile, couverture réseau, zone blanche, zones blanches, itinérance, frais d'itinérance, réseau mobile, cinquième génération, capter le réseau
  es: cobertura móvil, cobertura de red, zona sin cobertura, itinerancia, red móvil, roaming, quinta generación, señal de celular
  de: netzabdeckung, mobilfunkabdeckung, funkloch, funklöcher, mobilfunknetz*, roaming, handynetz*, mobilfunkstandard*
  it: copertura di rete, copertura mobile, zona senza copertura, roaming, rete mobile, quinta generazione, campo telefonico
  pt: cobertura móvel, cobertura de rede, área sem sinal, roaming, rede móvel, quinta geração, sinal de celular

fibre-optic 2 ~ telecom, internet, bandwidth, connect, undersea-cable
  en: fibre optic, fiber optic, fibre-optic, fiber-optic, broadband, superfast broadband, full fibre, optical fibre, optical fiber, high-speed internet
  fr: fibre optique, fibre, très haut débit, haut débit, raccordement à la fibre, internet à haut débit
  es: fibra óptica, banda ancha, internet de alta velocidad, fibra
  de: glasfaser*, breitband*, breitbandausbau, schnelles internet, glasfaserkabel, breitbandanschluss
  it: fibra ottica, banda larga, banda ultralarga, fibra, internet veloce
  pt: fibra ótica, fibra óptica, banda larga, internet de alta velocidade, internet rápida

undersea-cable 4 ~ telecom, sea, fibre-optic, destroy, network
  en: undersea cable, undersea cables, submarine cable, submarine cables, subsea cable, subsea cables, underwater cable, seabed cable
  fr: câble sous-marin, câbles sous-marins, câbles sous la mer, câble transatlantique, câbles de télécommunication
  es: cable submarino, cables submarinos, cable bajo el mar, cables de telecomunicaciones, cable transatlántico
  de: seekabel*, unterseekabel*, tiefseekabel*, unterwasserkabel*, datenkabel
  it: cavo sottomarino, cavi sottomarini, cavi di telecomunicazione, cavo transatlantico
  pt: cabo submarino, cabos submarinos, cabos de telecomunicações, cabo transatlântico

radio-frequency 4 ~ radio, telecom, signal, licence, wireless
  en: radio frequency, =frequencies, frequency band, spectrum auction, airwaves, mobile spectrum, jamming signals, signal jamming, jammer
  fr: fréquence radio, =fréquences, bande de fréquences, spectre hertzien, brouillage, brouiller les signaux, brouilleur
  es: frecuencia de radio, =frecuencias, banda de frecuencia, espectro radioeléctrico, inhibidor de señal
  de: funkfrequenz*, frequenz*, frequenzband, frequenzauktion, frequenzbereich, störsender, funkspektrum
  it: frequenza radio, =frequenze, banda di frequenza, spettro radio, disturbo del segnale
  pt: frequência de rádio, =frequências, faixa de frequência, espectro radioelétrico, bloqueador de sinal, interferência de sinal

household-appliance 4
  en: household appliance, household appliances, home appliance, washing machine, =dishwasher, fridge, refrigerator, freezer, vacuum cleaner, oven, microwave, toaster, kettle, white goods, tumble dryer
  fr: électroménager, lave-linge, machine à laver, lave-vaisselle, réfrigérateur, frigo, =congélateur, =aspirateur, micro-ondes, grille-pain, bouilloire, sèche-linge
  es: electrodoméstico, electrodomésticos, lavadora, lavavajillas, frigorífico, nevera, refrigerador, =congelador, =aspiradora, microondas, tostadora, secadora
  de: haushaltsgerät*, waschmaschine*, spülmaschine*, geschirrspüler, kühlschrank, kühlschränke, gefrierschrank, staubsauger*, backofen, mikrowelle*, =toaster, wasserkocher, trockner
  it: elettrodomestico, elettrodomestici, lavatrice, lavastoviglie, frigorifero, =congelatore, aspirapolvere, microonde, tostapane, asciugatrice
  pt: eletrodoméstico, eletrodomésticos, máquina de lavar, lava-louça, geladeira, frigorífico, =congelador, aspirador, micro-ondas, torradeira, secadora

air-conditioning 2 ~ temperature, electricity, cooling, heating, heating-cooling
  en: air conditioning, air conditioner, air conditioners, air-conditioned, ventilation, ventilator, air filter, cooling system, air-con
  fr: climatisation, climatiseur, climatiseurs, climatisé, clim, ventilation, ventilateur, ventilateurs, filtre à air, aération
  es: aire acondicionado, climatización, climatizado, ventilación, ventilador, ventiladores, filtro de aire
  de: klimaanlage*, klimagerät*, klimatisiert, klimatisierung, belüftung, lüftung, lüftungsanlage, ventilator*, luftfilter, entlüftung
  it: aria condizionata, =condizionatore, =condizionatori, climatizzazione, climatizzatore, ventilazione, ventilatore, filtro dell'aria
  pt: ar-condicionado, ar condicionado, climatização, climatizado, ventilação, ventilador, ventiladores, filtro de ar

lamp-light 2
  en: lamp, lamps, light bulb, light bulbs, bulb, floodlight, lighting, street lighting, flashlight, street light, streetlights, spotlight, torchlight, headlights
  fr: lampe, lampes, ampoule, ampoules, éclairage, éclairage public, lampadaire, lampadaires, projecteur lumineux, lampe de poche
  es: lámpara, lámparas, bombilla, bombillas, iluminación, alumbrado, alumbrado público, =farola, =farolas, linterna, faros, foco de luz, =luz, =luces
  de: lampe, lampen, glühbirne*, beleuchtung, straßenbeleuchtung, laterne*, scheinwerfer, taschenlampe, leuchtmittel
  it: lampada, lampade, lampadina, lampadine, illuminazione, illuminazione pubblica, lampione, lampioni, torcia elettrica
  pt: lâmpada, lâmpadas, iluminação, iluminação pública, luminária, poste de luz, lanterna, faróis, farol do carro

laser-radar 4 ~ sensor, measurement, detect, weapon, camera, scanner-device
  en: laser, lasers, radar, radars, lidar, infrared, ultrasound, thermal imaging, thermal camera, night vision, sonar
  fr: =laser, lasers, radar, radars, lidar, infrarouge, ultrasons, caméra thermique, imagerie thermique, vision nocturne, sonar
  es: láser, radar, radares, =lidar, infrarrojo, infrarrojos, ultrasonido, cámara térmica, visión nocturna
  de: laser*, radar*, lidar, infrarot*, ultraschall*, wärmebildkamera*, wärmebild*, nachtsichtgerät*, sonar
  it: laser, =radar, lidar, infrarossi, ultrasuoni, termocamera, visione notturna, sonar
  pt: laser, radar, radares, =lidar, infravermelho, ultrassom, câmera térmica, visão noturna, sonar

metal-detector 4 ~ scan, security, airport, weapon, detect
  en: metal detector, metal detectors, body scanner, body scanners, security gate, x-ray machine, security scanner, bag search, security screening, frisked
  fr: détecteur de métaux, détecteurs de métaux, portique de sécurité, portiques de sécurité, scanner corporel, fouille des sacs, portique
  es: detector de metales, detectores de metales, arco de seguridad, escáner corporal, control de seguridad, cacheo, registro de bolsos
  de: metalldetektor*, körperscanner*, sicherheitsschleuse*, ganzkörperscanner, taschenkontrolle*, röntgengerät*, sicherheitskontrolle*
  it: rilevatore di metalli, metal detector, body scanner, controlli di sicurezza, perquisizione delle borse, varco di sicurezza
  pt: detector de metais, detectores de metais, detetor de metais, scanner corporal, revista de bolsas, pórtico de segurança, raio-x de bagagem

alarm-device 4 ~ warn, security, sensor, emergency, fire
  en: alarm system, fire alarm, burglar alarm, siren, sirens, smoke detector, smoke alarm, warning light, warning lights, warning signal, alarm went off, alarm sounded, panic button, audible alert
  fr: système d'alarme, alarme incendie, sirène, sirènes, détecteur de fumée, détecteurs de fumée, voyant d'alerte, voyant lumineux, signal d'alarme, bouton d'alarme, alarme
  es: sistema de alarma, alarma de incendios, alarma antirrobo, sirena, sirenas, detector de humo, detectores de humo, luz de advertencia, luz de aviso, botón de pánico, saltó la alarma
  de: alarmanlage*, feuermelder, feueralarm, sirene, sirenen, rauchmelder*, warnleuchte*, warnlicht, warnlampe*, warnsignal*, alarmknopf, alarm ausgelöst, warnton
  it: sistema di allarme, allarme antincendio, antifurto, sirena, sirene, rilevatore di fumo, spia luminosa, segnale di allarme, spia di avvertimento, pulsante di allarme
  pt: sistema de alarme, alarme de incêndio, alarme antifurto, sirene, sirenes, detector de fumaça, detetor de fumo, luz de advertência, luz de aviso, botão de pânico, sinal de alarme

barrier-gate 4 ~ enter, security, ticket, block, shop, turnstile
  en: turnstile, turnstiles, gate, gates, entry gate, exit gate, automatic gate, revolving door, sliding door, fence, fences
  fr: tourniquet, tourniquets, portillon, portillons, portique d'entrée, sas d'entrée, porte coulissante, clôture
  es: torniquete, torniquetes, puerta de acceso, puerta automática, puerta corredera, =valla, =vallas, molinete
  de: drehkreuz*, =schranke, =schranken, zugangssperre, eingangstor, absperrung*, schiebetür, zaun, zäune, eingangsschleuse*, tore am eingang
  it: tornello, tornelli, varco d'ingresso, varchi, =cancello, =cancelli, porta scorrevole, recinzione
  pt: catraca, catracas, torniquete, portão, portões, cancela, porta automática, =cerca

elevator 4
  en: =elevator, =elevators, =escalator, =escalators, stairlift, ski lift, cable car, cable cars, lift shaft, stuck in a lift, funicular
  fr: ascenseur, ascenseurs, escalator, escalier roulant, escalier mécanique, monte-charge, téléphérique, funiculaire
  es: ascensor, ascensores, =elevador, escalera mecánica, escaleras mecánicas, montacargas, teleférico, funicular
  de: aufzug, aufzüge, fahrstuhl, fahrstühle, rolltreppe*, lift, seilbahn*, standseilbahn
  it: ascensore, ascensori, scala mobile, scale mobili, montacarichi, funivia, funicolare
  pt: =elevador, =elevadores, ascensor, escada rolante, escadas rolantes, teleférico, funicular, bondinho

tag-chip 4 ~ wireless, track, product, unique-identifier, qr-code
  en: rfid, rfid tag, rfid tags, electronic tag, electronic tags, security tag, radio tag, =microchipped, ankle tag, smart label, electronic label
  fr: rfid, puce rfid, puces rfid, étiquette électronique, étiquettes électroniques, antivol, bracelet électronique, radio-étiquette
  es: rfid, etiqueta electrónica, etiquetas electrónicas, etiqueta rfid, chip identificador, pulsera electrónica
  de: rfid, rfid-chip, rfid-chips, funketikett*, funkchip*, elektronische fußfessel, sicherungsetikett*, elektronische etiketten
  it: rfid, etichetta elettronica, etichette elettroniche, tag elettronico, antitaccheggio, braccialetto elettronico
  pt: rfid, etiqueta eletrônica, etiquetas eletrônicas, etiqueta rfid, tornozeleira eletrônica, chip identificador

# Measuring
measurement 3
  en: =measurement, =measurements, gauge, metering, sensor reading, =measured, =measuring
  fr: mesurer, mesuré, mesurait, mesurage, jauge, compteur, instrument de mesure, appareil de mesure
  es: medir, mide, midió, medido, medición, mediciones, medidor, instrumento de medición, mediciones de
  de: messen, misst, gemessen, messung, messungen, messgerät*, messwert*, messdaten, =zähler, messinstrument*, vermessen
  it: misurare, misura la, misurato, misurazione, misurazioni, misuratore, contatore, strumento di misura
  pt: medir, mede, mediu, medido, medição, medições, medidor, instrumento de medição

weigh 4
  en: weigh, weighed, weighing, weighs, =scales, weighing scale, kilograms, kilos, weight of
  fr: =peser, =pèse, =pesé, =pesée, balance électronique, kilogrammes, kilos, poids de
  es: pesar un, =pesa, =pesaba, pesado en, báscula, balanza electrónica, kilogramos, kilos, peso de
  de: wiegen, wiegt, wog, gewogen, waage, waagen, kilogramm, kilo, gewicht, gewichte
  it: pesare, pesa, pesato, pesatura, bilancia elettronica, chilogrammi, chili, chilo, peso di
  pt: pesar um, =pesa, =pesava, pesagem, balança eletrônica, quilogramas, quilos, quilo, peso de

thermometer 4 ~ temperature, measurement, health
  en: thermometer, thermometers, thermostat, thermostats, degrees celsius, degrees fahrenheit, temperature reading, temperature sensor
  fr: thermomètre, thermomètres, thermostat, degrés celsius, prise de température, capteur de température
  es: termómetro, termómetros, termostato, grados centígrados, grados celsius, toma de temperatura
  de: thermometer*, thermostat*, grad celsius, temperaturmessung*, temperatursensor*, fieberthermometer
  it: termometro, termometri, termostato, gradi centigradi, gradi celsius, rilevazione della temperatura
  pt: termômetro, termômetros, termómetro, termostato, graus celsius, graus centígrados, medição de temperatura

calibrate 4 ~ measurement, accurate, adjust, setting, sensor
  en: calibrate, calibrated, calibration, miscalibrated, fine-tune, fine-tuned, fine-tuning, tweak, tweaked, readjust, recalibrate
  fr: calibrer, calibré, calibrage, étalonner, étalonnage, étalonné, peaufiner, régler finement, ajustement fin
  es: calibrar, calibrado, calibración, recalibrar, afinar, ajuste fino, ajustes finos
  de: kalibrieren, kalibriert, kalibrierung, eichen, geeicht, eichung, feinabstimmung, nachjustieren, nachjustiert, feinjustierung
  it: calibrare, calibrato, calibrazione, taratura, tarare, messa a punto, mettere a punto
  pt: calibrar, calibrado, calibração, aferição, aferir, ajuste fino, recalibrar

pressure-physical 4 ~ force, gas, measurement
  en: air pressure, water pressure, cabin pressure, =pressurised, =pressurized, depressurisation, depressurization, decompression, overpressure, compressor, tyre pressure, tire pressure
  fr: pression de l'air, pression de l'eau, pression atmosphérique, pressurisation, pressurisé, dépressurisation, décompression, surpression, compresseur, pression des pneus
  es: presión del aire, presión del agua, presión atmosférica, presurización, despresurización, descompresión, sobrepresión, compresor, presión de los neumáticos
  de: luftdruck, wasserdruck, kabinendruck, druckabfall, druckverlust, überdruck, unterdruck, kompressor*, reifendruck, druckluft
  it: pressione dell'aria, pressione dell'acqua, pressurizzazione, depressurizzazione, decompressione, sovrapressione, compressore, pressione delle gomme
  pt: pressão do ar, pressão da água, pressurização, despressurização, descompressão, sobrepressão, compressor, pressão dos pneus

vibration 4 ~ shake, loud, machine, sensor
  en: vibration, vibrations, vibrate, vibrated, vibrating, shook violently, =rattling, oscillation
  fr: vibration, vibrations, vibrer, vibre, oscillation
  es: vibración, vibraciones, vibrar, vibra, oscilación
  de: vibration*, vibrieren, vibriert, erschütterung*, rütteln, schwingung*, wackeln
  it: vibrazione, vibrazioni, vibrare, vibra, oscillazione, tremolio
  pt: vibração, vibrações, vibrar, vibra, trepidação, oscilação

lifespan 4 ~ year, old, duration, battery, obsolete
  en: lifespan, life span, service life, working life, lifetime of, shelf life, operating hours, life cycle, durability, durable, long-lasting, battery life
  fr: durée de vie, durée d'utilisation, cycle de vie, longévité, =durabilité, autonomie de la batterie, heures de fonctionnement
  es: vida útil, ciclo de vida, durabilidad, longevidad, duración de la batería, horas de funcionamiento, duradero
  de: lebensdauer, nutzungsdauer, haltbarkeit, langlebig*, lebenszyklus, akkulaufzeit, betriebsstunden, betriebsdauer
  it: durata di vita, vita utile, ciclo di vita, longevità, durata della batteria, durevole, ore di funzionamento
  pt: vida útil, ciclo de vida, durabilidade, longevidade, duração da bateria, horas de funcionamento, duradouro

# Designing, testing, certifying
prototype 3 ~ version, test, develop, design, invent
  en: prototype, prototypes, early model, demonstrator, proof of concept, mock-up, mockup, test model, pre-production, concept car, working model
  fr: prototype, prototypes, =démonstrateur, maquette, maquettes, preuve de concept, présérie, modèle d'essai
  es: prototipo, prototipos, =demostrador, maqueta, maquetas, prueba de concepto, preserie, modelo de prueba
  de: prototyp*, demonstrator, versuchsmodell, vorserie*, machbarkeitsnachweis, testmodell, konzeptfahrzeug, konzeptstudie
  it: prototipo, prototipi, =dimostratore, modello di prova, prova di fattibilità, preserie, =plastico
  pt: protótipo, protótipos, =demonstrador, maquete, maquetes, prova de conceito, pré-série, modelo de teste

blueprint 4 ~ design, plan, document, engineer, build
  en: blueprint, blueprints, technical drawing, technical drawings, schematic, schematics, design documents, design drawings, =specification, =specifications, specs, technical specification
  fr: plan technique, plans techniques, dessin technique, cahier des charges, spécification, spécifications, fiche technique, plans de conception
  es: dibujo técnico, esquema técnico, pliego de condiciones, especificación, especificaciones, ficha técnica, planos técnicos, plano técnico
  de: bauplan, baupläne, konstruktionszeichnung*, technische zeichnung*, schaltplan, spezifikation*, lastenheft, pflichtenheft, konstruktionsplan, technische daten
  it: progetto esecutivo, disegno tecnico, disegni tecnici, schema tecnico, =capitolato, specifica tecnica, specifiche tecniche, scheda tecnica
  pt: planta técnica, desenho técnico, desenhos técnicos, esquema técnico, caderno de encargos, especificação, especificações, ficha técnica

invent 3
  en: invent, invented, invention, inventions, inventor, inventors, brainchild, innovate, innovation, innovative, innovator, pioneer, pioneered, pioneering, groundbreaking, breakthrough
  fr: inventer, inventé, invention, inventions, inventeur, inventrice, innover, innovation, innovant, innovante, pionnier, pionnière, percée technologique
  es: inventar, inventó, inventado, invento, invención, inventor, inventora, innovar, innovación, innovador, pionero, pionera, avance tecnológico
  de: erfinden, erfindet, erfand, erfunden, erfindung*, erfinder*, innovation*, innovativ, pionier*, bahnbrechend, wegweisend, neuentwicklung
  it: inventare, inventato, invenzione, invenzioni, inventore, inventrice, innovare, innovazione, innovativo, pioniere, pionieri, svolta tecnologica
  pt: inventar, inventou, inventado, invento, invenção, inventor, inventora, inovar, inovação, inovador, pioneiro, pioneira, avanço tecnológico

stress-test 4 ~ test, product-quality, danger, examine, crash-test, lab-test
  en: stress test, stress tests, endurance test, load test, durability test, test bench, lab test, lab tests, laboratory test, laboratory tests, field test, field trial, fire test, test results
  fr: essai en laboratoire, tests en laboratoire, test d'endurance, essai d'endurance, banc d'essai, bancs d'essai, essais techniques, tests de résistance, test de résistance, essai sur route
  es: prueba de resistencia, pruebas de resistencia, prueba de laboratorio, pruebas de laboratorio, banco de pruebas, ensayo de laboratorio, prueba de carga, prueba de campo
  de: stresstest*, belastungstest*, belastungsprobe, labortest*, prüfstand, prüfstände, dauertest*, testlauf, testläufe, feldversuch*, testergebnis*, brandtest*
  it: prova di resistenza, prove di resistenza, test di laboratorio, prove di laboratorio, banco di prova, banchi di prova, stress test, =collaudo, =collaudi
  pt: teste de resistência, testes de resistência, teste de laboratório, testes de laboratório, banco de provas, ensaio de laboratório, teste de campo, prova de carga

crash-test 4 ~ test, car, crash, stress-test, safety
  en: crash test, crash tests, crash-test, crash test dummy, safety rating, safety ratings, five-star rating, impact test
  fr: crash-test, crash-tests, crash test, essai de choc, essais de choc, test de collision, mannequin de choc
  es: prueba de choque, pruebas de choque, prueba de impacto, ensayo de choque, maniquí de pruebas
  de: crashtest*, crash-test, aufpralltest*, crashtest-dummy, sicherheitsbewertung, unfallversuch*
  it: crash test, prova d'urto, prove d'urto, test d'impatto, manichino
  pt: teste de colisão, testes de colisão, teste de impacto, crash test, boneco de teste

certification 4 ~ approve, authorise, standard-norm, inspection, regulator
  en: certify, certified, certifies, certification, certificate, certificates, type approval, airworthiness certificate, approval process, accreditation, accredited, homologation, cleared for use, seal of approval
  fr: certifier, certifié, certifie, certification, certificat, certificats, homologation, homologuer, homologué, agrément, accréditation, label de qualité
  es: certificar, certificado, certifica, certificación, certificados, homologación, homologar, homologado, acreditación, sello de calidad
  de: zertifizieren, zertifiziert, zertifizierung, zertifikat*, zulassungen, zugelassen, musterzulassung, typgenehmigung, typzulassung, akkreditierung, prüfsiegel, gütesiegel, bescheinigung
  it: certificare, certificato, certifica, certificazione, certificati, omologazione, omologare, omologato, accreditamento, marchio di qualità
  pt: certificar, certificado, certifica, certificação, certificados, homologação, homologar, homologado, =acreditação, selo de qualidade

self-certification 4 ~ certification, regulator, manufacturer, trust, control
  en: self-certify, self-certification, self-certified, self-regulation, self-regulate, delegated authority, delegated certification, certify its own, policing itself, mark its own homework, marking their own homework, delegated oversight
  fr: autocertification, auto-certification, autorégulation, autocontrôle, délégation de certification, juge et partie, s'autoréguler, certifier ses propres
  es: autocertificación, autorregulación, autorregularse, autocontrol, delegar la certificación, juez y parte, certificar sus propios
  de: selbstzertifizierung, selbstkontrolle, selbstregulierung, eigenzertifizierung, selbstüberwachung, selbst zertifizieren, selbst zertifiziert, freiwillige selbstkontrolle, selbstverpflichtung
  it: autocertificazione, autoregolamentazione, autocontrollo, autoregolazione, delegare la certificazione, certificare da sé
  pt: autocertificação, autorregulação, autorregulamentação, autocontrole, delegar a certificação, certificar os próprios

standard-norm 3 ~ rule, certification, comply, regulation
  en: technical standard, technical standards, safety standard, industry standard, industry standards, building code, building codes, ISO standard, safety requirement, safety requirements, design requirement, quality standard
  fr: norme, normes, norme technique, normes de sécurité, exigence de sécurité, exigences de sécurité, normes de construction, aux normes, mise aux normes
  es: norma técnica, normas técnicas, norma de seguridad, normas de seguridad, estándar, estándares, requisito de seguridad, requisitos de seguridad, código de edificación
  de: norm, normen, industriestandard, sicherheitsstandard*, sicherheitsvorschrift*, sicherheitsanforderung*, bauvorschrift*, din-norm, qualitätsstandard*
  it: norma tecnica, norme tecniche, norme di sicurezza, standard di sicurezza, requisiti di sicurezza, standard tecnici
  pt: norma técnica, normas técnicas, norma de segurança, normas de segurança, padrão de segurança, padrões de segurança, requisito de segurança, requisitos de segurança

inspection 3 ~ examine, control, audit, regulator, safety
  en: inspect, inspected, inspects, inspection, inspections, inspector, inspectors, inspectorate, safety check, safety checks, spot check, spot checks, safety audit, walkaround, roadworthiness test, surveyor
  fr: inspecter, inspecté, inspection, inspections, inspecteur, inspecteurs, inspectrice, contrôle technique, contrôle de sécurité, contrôles de sécurité, contrôles inopinés
  es: inspeccionar, inspecciona, inspeccionó, inspección, inspecciones, inspector, inspectora, inspectores, control técnico, revisión técnica, controles sorpresa
  de: inspizieren, inspektion*, inspekteur*, prüfer, prüferin, sicherheitsprüfung*, stichprobe*, kontrolleur*, sicherheitsüberprüfung*, hauptuntersuchung, begutachten, gutachter, begutachtung, überprüfung*
  it: ispezionare, ispezionato, ispezione, ispezioni, ispettore, ispettori, ispettrice, controllo tecnico, revisione tecnica, controlli a campione, ispettorato, sopralluogo
  pt: inspecionar, inspeciona, inspecionou, inspeção, inspeções, inspetor, inspetora, inspetores, =fiscalização, vistoria, vistorias, perícia técnica

product-quality 3 ~ good, product, standard-norm, defect, inspection, cut-corners, reliable
  en: quality, quality control, quality controls, quality assurance, high-quality, poor quality, workmanship, shoddy, substandard, sloppy work, production quality, quality problems, corner-cutting, cut corners
  fr: qualité, contrôle qualité, contrôle de qualité, assurance qualité, de mauvaise qualité, problèmes de qualité, malfaçon, malfaçons, bâclé, travail bâclé, de piètre qualité
  es: calidad, control de calidad, controles de calidad, garantía de calidad, mala calidad, problemas de calidad, chapuza, baja calidad
  de: qualität, qualitätskontrolle*, qualitätssicherung, qualitätsproblem*, qualitätsmängel, hochwertig*, minderwertig*, =pfusch, schlamperei, schlampig, verarbeitungsqualität
  it: qualità, controllo di qualità, controllo qualità, scarsa qualità, garanzia di qualità, problemi di qualità, scadente, scadenti
  pt: qualidade, controle de qualidade, controlo de qualidade, garantia de qualidade, má qualidade, baixa qualidade, problemas de qualidade, malfeito

# Faults
defect 3 ~ bug, product-recall, damage, fail, malfunction, mistake, faulty
  en: defect, defects, defective, faulty, flaw, flaws, flawed, fault, faults, manufacturing defect, design flaw, design flaws, design fault, production fault, imperfection, deficiency, deficiencies, shortcoming, shortcomings
  fr: défaut, défauts, défectueux, défectueuse, défectuosité, vice de fabrication, vice caché, défaut de conception, défaut de fabrication, malfaçon, défaillant, défaillante
  es: defecto, defectos, defectuoso, defectuosa, =falla, =fallas, fallo de diseño, defecto de diseño, defecto de fábrica, desperfecto, desperfectos, deficiencia, deficiencias
  de: defekt*, mangel, mängel, mangelhaft*, fehlerhaft*, konstruktionsfehler, produktionsfehler, produktmangel, materialfehler, herstellungsfehler, designfehler, fabrikationsfehler, baumangel
  it: difetto, difetti, difettoso, difettosa, difettosi, vizio di fabbricazione, difetto di progettazione, difetto di fabbricazione
  pt: defeito, defeitos, defeituoso, defeituosa, falha de projeto, defeito de fabricação, defeito de fabrico, falha de fabricação, =avaria, deficiência técnica

malfunction 4
  en: malfunction, malfunctions, malfunctioned, malfunctioning, misfire, misfired, breakdown, broke down, breakdowns, seized up, stopped working, mechanical failure, engine failure, failed to work, not working properly, technical defect
  fr: dysfonctionnement, dysfonctionnements, défaillance, défaillances, tomber en panne, tombé en panne, tombée en panne, en panne, panne mécanique, panne moteur, =avarie, ne fonctionne pas, cesser de fonctionner
  es: avería, averías, averiado, averiarse, mal funcionamiento, fallo mecánico, falla mecánica, fallo del motor, dejó de funcionar, dejar de funcionar, no funciona, desperfecto técnico
  de: fehlfunktion*, funktionsstörung*, störung, störungen, störanfällig, motorschaden, motorausfall, technischer defekt, kaputt, ging kaputt, kaputtgegangen, funktionierte nicht, funktioniert nicht
  it: malfunzionamento, malfunzionamenti, guasto, guasti, guastarsi, =avaria, =avarie, in panne, guasto meccanico, non funziona, non funzionava, smesso di funzionare
  pt: mau funcionamento, =avaria, =avarias, avariado, pane, panes, pane mecânica, pane no motor, defeito mecânico, enguiçar, enguiçou, parou de funcionar, não funciona, falha mecânica

crack-material 4 ~ break, damage, defect, wear-out
  en: hairline crack, fissure, crumble, crumbling, brittle, splinter, =cracks, =cracked, cracks in, stress fracture
  fr: fissure, fissures, fissuré, fissurer, microfissure, microfissures, craquelure, s'effriter, bosselé
  es: grieta, grietas, agrietado, agrietarse, fisura, fisuras, abolladura, abolladuras, resquebrajar, resquebrajado
  de: haarriss*, bruchstelle, brüchig, bröckeln, bröckelt, delle, dellen, marode, =risse, rissbildung
  it: crepa, crepe, incrinatura, incrinature, fessura, fessure, microfrattura, lesione strutturale, ammaccatura, sgretolarsi
  pt: rachadura, rachaduras, rachado, fissura, fissuras, trinca, trincas, amassado, fenda, fendas, rachar

wear-out 4 ~ old, damage, crack-material, maintenance, obsolete, worn
  en: wear and tear, worn out, metal fatigue, material fatigue, corrosion, corroded, corrode, rust, rusty, rusted, dilapidated, disrepair
  fr: usure, usé, usée, usés, fatigue du métal, fatigue des matériaux, corrosion, corrodé, rouille, rouillé, délabré, vétusté, vétuste
  es: desgaste, desgastado, desgastada, fatiga del metal, fatiga de materiales, corrosión, corroído, oxidado, herrumbre, =deteriorado
  de: verschleiß*, abnutzung, abgenutzt, materialermüdung, ermüdungsriss*, korrosion*, rost, rostig, verrostet, rosten, heruntergekommen
  it: usura, =logorio, =logoro, usurato, usurati, fatica del metallo, corrosione, corroso, ruggine, arrugginito, fatiscente
  pt: desgaste, desgastado, desgastada, fadiga do metal, fadiga do material, corrosão, corroído, ferrugem, enferrujado, =deteriorado

leak-liquid 4 ~ pollution, gas, oil, pipe
  en: gas leak, gas leaks, oil leak, water leak, seep, seeped, seeping, seepage, drip, dripping, spill, spilled, spillage, gasket
  fr: fuite de gaz, fuites de gaz, fuite d'eau, fuites d'eau, fuite d'huile, suinter, suintement, déversement, déverser, déversé, étanchéité, étanche
  es: fuga de gas, fugas de gas, fuga de agua, escape de gas, goteo, gotear, filtración de agua, filtraciones de agua, derramar, derramado
  de: gasleck, gaslecks, leckage*, undicht, undichte stelle, ausgelaufen, ausgetreten, gasaustritt, sickern, sickert, tropfen, tropft, dichtung, dichtungen, wasserrohrbruch
  it: fuga di gas, fughe di gas, perdita d'acqua, perdite d'acqua, perdita di gas, infiltrazione d'acqua, sversamento, sversamenti, sversare, guarnizione
  pt: vazamento de gás, vazar óleo, fuga de gás, gotejamento

overheat 4 ~ fire, temperature, battery, explosion, malfunction, short-circuit
  en: overheat, overheated, overheats, overheating, heat up, heated up, burst into flames, caught fire, catch fire, catching fire, melt, melted, melting, ignite, ignited, flammable
  fr: surchauffer, surchauffe, surchauffé, prendre feu, pris feu, prend feu, fondre, fondu, s'enflammer, enflammé, =inflammable
  es: sobrecalentarse, sobrecalentamiento, sobrecalentado, recalentar, prenderse fuego, se incendió, =incendiarse, derretirse, derritió, =fundirse, =inflamable, arder
  de: überhitzen, überhitzt, überhitzung, fing feuer, feuer gefangen, in brand geraten, geriet in brand, schmelzen, schmilzt, schmolz, geschmolzen, entzünden, entzündet, brennbar, brandgefahr
  it: surriscaldarsi, surriscaldamento, surriscaldato, prendere fuoco, preso fuoco, prende fuoco, =incendiarsi, sciogliersi, =infiammabile
  pt: superaquecer, superaquecimento, sobreaquecimento, superaquecido, pegar fogo, pegou fogo, incendiar-se, derreter, derreteu, derretido, =inflamável

short-circuit 4 ~ electricity, fire, overheat, malfunction, charger-cable
  en: short circuit, short circuits, short-circuit, electrical fault, electrical fire, electric shock, electrocuted, electrocution, faulty wiring, power surge, fuse, blown fuse
  fr: court-circuit, courts-circuits, problème électrique, incendie électrique, décharge électrique, électrocuté, électrocution, surtension, fusible
  es: cortocircuito, cortocircuitos, fallo eléctrico, falla eléctrica, descarga eléctrica, electrocutado, electrocución, sobretensión, sobrecarga eléctrica, fusible
  de: kurzschluss, kurzschlüsse, kabelbrand, stromschlag, stromschläge, elektrischer defekt, elektrischer schlag, überspannung, sicherung durchgebrannt, schwelbrand
  it: cortocircuito, corto circuito, guasto elettrico, scossa elettrica, folgorato, folgorazione, sovratensione, sovraccarico elettrico, fusibile
  pt: curto-circuito, curtos-circuitos, falha elétrica, choque elétrico, eletrocutado, eletrocussão, sobretensão, sobrecarga elétrica, fusível

safety-feature 4 ~ safety, protect, device, emergency, warn
  en: safety feature, safety features, fail-safe, failsafe, safety device, safety system, safety mechanism, emergency stop, emergency brake, kill switch, safeguard, safeguards, redundant system, backup system, protective device
  fr: dispositif de sécurité, dispositifs de sécurité, système de sécurité, arrêt d'urgence, garde-fou, garde-fous, mécanisme de sécurité, redondance, système de secours, coupe-circuit
  es: dispositivo de seguridad, dispositivos de seguridad, sistema de seguridad, sistemas de seguridad, parada de emergencia, mecanismo de seguridad, =salvaguarda, =salvaguardas, redundancia, sistema de respaldo
  de: sicherheitssystem*, sicherheitsfunktion*, schutzvorrichtung*, sicherheitsvorkehrung*, notaus, notabschaltung, notbremse, redundanz, sicherheitsmechanism*, schutzmechanism*, schutzeinrichtung*, notfallsystem
  it: dispositivo di sicurezza, dispositivi di sicurezza, sistema di sicurezza, sistemi di sicurezza, arresto di emergenza, meccanismo di sicurezza, salvaguardia, ridondanza, freno di emergenza
  pt: dispositivo de segurança, dispositivos de segurança, sistema de segurança, sistemas de segurança, parada de emergência, mecanismo de segurança, salvaguarda, salvaguardas, redundância, sistema reserva

protective-gear 4 ~ protect, clothes, safety, worker, mask
  en: protective equipment, protective clothing, protective gear, helmet, helmets, gloves, hard hat, safety vest, high-vis, hi-vis, goggles, life jacket, life jackets, safety goggles
  fr: équipement de protection, équipements de protection, casque, casques, gants, gilet de sécurité, lunettes de protection, gilet de sauvetage, combinaison de protection, port du casque
  es: equipo de protección, equipos de protección, casco, cascos, guantes, chaleco reflectante, gafas de protección, chaleco salvavidas, ropa de protección
  de: schutzausrüstung*, schutzkleidung, helm, helme, schutzhelm*, handschuhe, schutzbrille*, warnweste*, schwimmweste*, rettungsweste*, schutzanzug
  it: dispositivi di protezione, equipaggiamento di protezione, casco, caschi, guanti, giubbotto catarifrangente, occhiali protettivi, giubbotto di salvataggio, elmetto
  pt: equipamento de proteção, equipamentos de proteção, capacete, capacetes, luvas, colete refletor, óculos de proteção, colete salva-vidas, roupa de proteção

hazardous 3 ~ danger, chemical, poison, safety, risk
  en: hazardous, hazard, hazards, toxic, toxin, toxins, explosive material, hazardous material, hazardous substances, harmful substances, carcinogenic, fire hazard, hazmat, =fumes
  fr: matières dangereuses, produit dangereux, produits dangereux, toxique, toxiques, toxicité, cancérogène, nocif, nocive, substances dangereuses, vapeurs toxiques
  es: material peligroso, materiales peligrosos, sustancia peligrosa, tóxico, tóxica, tóxicos, toxicidad, cancerígeno, sustancias peligrosas, gases tóxicos
  de: gefahrstoff*, gefahrgut, giftig*, schadstoff*, toxisch*, krebserregend*, gesundheitsschädlich*, gefahrenstoff*, giftstoff*, =dämpfe, feuergefährlich
  it: materiale pericoloso, materiali pericolosi, sostanze pericolose, tossico, tossica, tossici, tossicità, cancerogeno, =nocivo, fumi tossici
  pt: material perigoso, materiais perigosos, substâncias perigosas, tóxico, tóxica, tóxicos, toxicidade, cancerígeno, nocivo, gases tóxicos

maintenance 3 ~ repair, inspection, mechanic, spare-part
  en: maintenance, upkeep, overhaul, overhauled, maintenance work, poorly maintained, maintenance crew, refurbish, refurbished, refurbishment
  fr: maintenance, entretien, travaux d'entretien, opération de maintenance, mal entretenu, remise en état, reconditionné
  es: =mantenimiento, mantener en buen estado, labores de mantenimiento, puesta a punto, reacondicionado, falta de mantenimiento
  de: wartung*, gewartet, instandhaltung, instandhalten, wartungsarbeiten, generalüberholung, =überholung, instandgehalten, generalüberholt, schlecht gewartet
  it: manutenzione, manutenzioni, manutentore, lavori di manutenzione, messa a punto, ricondizionato, scarsa manutenzione
  pt: manutenção, manutenções, obras de manutenção, recondicionado, falta de manutenção

mechanic 4 ~ repair, engineer, worker, maintenance, car, craftsman
  en: mechanic, mechanics, technician, technicians, electrician, electricians, plumber, plumbers, fitter, welder, welders, craftsman, tradesman, repairman, handyman, machinist
  fr: mécanicien, mécaniciens, mécanicienne, technicien, techniciens, technicienne, électricien, électriciens, plombier, plombiers, soudeur, soudeurs, artisan, artisans, =réparateur
  es: mecánico, mecánicos, electricista, electricistas, fontanero, plomero, soldador, soldadores, artesano, artesanos, operario, operarios
  de: mechaniker*, techniker*, elektriker*, klempner*, schweißer*, handwerker*, monteur*, schlosser*, installateur*, mechatroniker*
  it: meccanico, meccanici, elettricista, elettricisti, idraulico, idraulici, saldatore, artigiano, artigiani, manutentore, operaio specializzato
  pt: mecânico, mecânicos, eletricista, eletricistas, encanador, canalizador, soldador, soldadores, artesão, artesãos

# Parts, materials, making
component 3 ~ spare-part, piece, supplier, machine, product
  en: component, components, part number, car parts, aircraft parts, module, modules, building block, subassembly, missing parts
  fr: pièce détachée, module, modules, pièces automobiles, =composant, =composants, =composante, =composantes
  es: componente, componentes, pieza, piezas, módulo, módulos, autopartes
  de: bauteil*, komponente*, baustein*, einzelteil*, baugruppe*, modul, module, autoteile, bestandteil*, zubehör
  it: componente, componenti, componentistica, modulo, moduli
  pt: componente, componentes, módulo, módulos, autopeças, =peças

spare-part 4
  en: spare part, spare parts, replacement part, replacement parts, counterfeit parts, fake parts, accessory, accessories, substitute part, =spares
  fr: pièce de rechange, pièces de rechange, pièce détachée, pièces détachées, accessoire, accessoires, pièces contrefaites
  es: pieza de recambio, piezas de recambio, repuesto, repuestos, recambio, recambios, refacciones, accesorio, accesorios
  de: ersatzteil*, austauschteil*, zubehörteil*, zubehör, ersatzteillager, ersatzteilen
  it: pezzo di ricambio, pezzi di ricambio, ricambio, ricambi, accessorio, accessori
  pt: peça de reposição, peças de reposição, peça sobressalente, peças sobressalentes, acessório, acessórios, sobressalentes

screw-bolt 4 ~ component, metal, repair, connect
  en: bolt, bolts, screw, screws, =rivet, =rivets, nut, door plug, weld, welds, welding, welded, =fastener, =fasteners, hinge, bracket, unscrewed, loose bolts
  fr: boulon, boulons, rivet, rivets, écrou, écrous, soudure, soudures, souder, soudé, charnière, dévissé, =vissé, dévissés
  es: tornillo, tornillos, perno, pernos, remache, remaches, tuerca, tuercas, soldadura, soldaduras, soldar, bisagra, =atornillado
  de: bolzen, schraube, schrauben, niete, nieten, mutter lose, schweißnaht, schweißnähte, schweißen, geschweißt, scharnier*, =befestigung, verschraubt, angeschraubt, festgeschraubt
  it: bullone, bulloni, =vite, =viti, rivetto, rivetti, saldatura, saldature, =saldare, =saldato, cerniera
  pt: parafuso, parafusos, rebite, rebites, porca e parafuso, =solda, soldagem, soldar, soldado no, dobradiça, aparafusado

pipe 4 ~ water, gas, building, leak-liquid, valve
  en: pipe, pipes, piping, water pipe, burst pipe, hose, hoses, plumbing, sewer, sewers, sewage, water main
  fr: tuyau, tuyaux, canalisation, canalisations, tuyauterie, conduite d'eau, tube, tubes, plomberie, égout, égouts, eaux usées
  es: tubería, tuberías, cañería, cañerías, tubo, tubos, manguera, fontanería, alcantarilla, alcantarillado, aguas residuales
  de: rohr, rohre, rohren, rohrleitung*, wasserrohr*, schlauch, schläuche, rohrbruch, kanalisation, abwasser*, abfluss, leitungsrohr
  it: tubo, tubi, tubatura, tubature, conduttura, condutture, idraulica, fogna, fogne, fognatura, acque reflue
  pt: =cano, =canos, tubo, tubos, tubulação, tubulações, encanamento, mangueira, esgoto, esgotos, bueiro

valve 4 ~ pipe, machine, pressure-physical, gas, component
  en: valve, valves, pump, pumps, pumped, pumping, faucet, piston, cylinder, shut-off valve
  fr: vanne, vannes, soupape, soupapes, valve, valves, pompe, pompes, pomper, robinet, robinets, piston, cylindre
  es: válvula, válvulas, bomba de agua, bombas de agua, =bombear, bombeo, grifo, pistón, cilindro
  de: ventil*, pumpe, pumpen, gepumpt, abgepumpt, wasserhahn, kolben, zylinder, absperrhahn
  it: valvola, valvole, =pompa, =pompe, =pompare, rubinetto, rubinetti, pistone, cilindro
  pt: válvula, válvulas, bomba de água, bombear, bombeamento, torneira, torneiras, pistão, cilindro

machine-industrial 4 ~ machine, factory, robot, tool, build
  en: conveyor belt, conveyor, crane, cranes, =excavator, =excavators, bulldozer, digger, forklift, forklifts, heavy machinery, industrial robot, industrial robots, robot arm, machine tool, machine tools, hoist
  fr: tapis roulant, convoyeur, grue, grues, pelleteuse, pelle mécanique, bulldozer, chariot élévateur, engin de chantier, robot industriel, bras robotisé, machine-outil, machines-outils
  es: cinta transportadora, grúa, grúas, =excavadora, =excavadoras, carretilla elevadora, montacargas, maquinaria pesada, robot industrial, brazo robótico, máquina herramienta
  de: förderband, förderbänder, fließband, kran, kräne, bagger, planierraupe, gabelstapler*, baumaschine*, industrieroboter*, roboterarm*, werkzeugmaschine*, maschinenbau
  it: nastro trasportatore, gru, escavatore, escavatori, ruspa, ruspe, muletto, carrello elevatore, robot industriale, braccio robotico, macchina utensile, macchinari
  pt: esteira transportadora, guindaste, guindastes, escavadeira, =escavadora, retroescavadeira, empilhadeira, maquinário pesado, robô industrial, braço robótico, máquina-ferramenta

assembly 4 ~ factory, build, produce, component, worker
  en: assembly line, assembly lines, production line, production lines, final assembly, assembly plant, factory floor, shop floor, line workers, mass production, =assembled, =assembling
  fr: chaîne de montage, chaîne de production, chaînes de production, ligne de production, usine d'assemblage, production de masse, production en série, =assemblage, =assembler, =assemblé
  es: línea de montaje, cadena de montaje, línea de producción, líneas de producción, ensamblaje, ensamblar, ensamblado, planta de ensamblaje, producción en serie, producción en masa
  de: montageband, montagelinie, produktionslinie*, fertigungslinie*, fertigungsstraße, endmontage, montiert, montieren, zusammengebaut, zusammenbauen, montagewerk, serienfertigung, serienproduktion, massenproduktion, =montage
  it: catena di montaggio, linea di produzione, linee di produzione, assemblaggio, assemblare, assemblato, stabilimento di assemblaggio, produzione di massa, produzione in serie
  pt: linha de montagem, linha de produção, linhas de produção, montagem, montado na, fábrica de montagem, produção em série, produção em massa

textile-factory 4 ~ factory, supplier, worker, clothes, labour, textile, sew
  en: sweatshop, sweatshops, textile factory, textile industry, garment factory, garment factories, garment workers, textile mill, tannery, weaving, sewing, =fabric, =fabrics, seamstress
  fr: atelier clandestin, ateliers clandestins, atelier de misère, usine textile, industrie textile, atelier de confection, filature, tissage, couture, =couturière, tissu, tissus
  es: taller clandestino, talleres clandestinos, fábrica textil, industria textil, maquila, maquiladora, costurera, costureras, =tejido, =tejidos, confección
  de: textilfabrik*, textilindustrie, nähfabrik*, näherin*, ausbeuterbetrieb*, weberei, =nähen, genäht, textilarbeiter*, bekleidungsfabrik*, textilien
  it: fabbrica tessile, industria tessile, laboratorio clandestino, laboratori clandestini, sartoria, sarta, cucire, tessuto, tessuti, confezioni tessili
  pt: fábrica têxtil, indústria têxtil, oficina clandestina, oficinas clandestinas, confecção, costureira, costureiras, costura, =tecido, =tecidos

industrial-plant 4 ~ factory, industry, metal, chemical
  en: steelworks, steel mill, steel plant, smelter, foundry, chemical plant, cement plant, paper mill, sawmill, industrial site, industrial park, industrial estate, brewery, slaughterhouse, meatpacking plant
  fr: aciérie, aciéries, haut-fourneau, hauts-fourneaux, fonderie, usine chimique, cimenterie, papeterie industrielle, scierie, zone industrielle, site industriel, brasserie industrielle, abattoir, abattoirs
  es: =acería, siderúrgica, altos hornos, fundición, planta química, cementera, papelera, aserradero, polígono industrial, parque industrial, cervecera, matadero, mataderos
  de: stahlwerk*, hochofen, hochöfen, gießerei*, chemiewerk*, chemiefabrik*, zementwerk*, papierfabrik*, sägewerk*, industriegebiet*, industriepark*, brauerei*, schlachthof, schlachthöfe
  it: acciaieria, acciaierie, altoforno, altiforni, fonderia, impianto chimico, cementificio, cartiera, segheria, zona industriale, polo industriale, birrificio, macello
  pt: =siderúrgica, =siderúrgicas, aciaria, alto-forno, fundição, fábrica química, cimenteira, fábrica de papel, serraria, parque industrial, zona industrial, cervejaria, matadouro

production-stop 4 ~ stop, factory, produce, shut-down, outage
  en: halt production, halted production, production halt, suspend production, suspended production, stopped production, production stoppage, idle plant, =idled, mothball, mothballed, shut the plant, close the plant, plant closure, factory closure
  fr: arrêt de production, arrêter la production, arrêt de la production, suspendre la production, production suspendue, production à l'arrêt, fermeture d'usine, fermeture de l'usine, fermer l'usine, mise à l'arrêt
  es: detener la producción, parar la producción, suspender la producción, suspendió la producción, parada de la producción, paralizar la producción, cierre de la planta, cierre de la fábrica, cerrar la planta
  de: produktionsstopp, produktionsausfall, produktion gestoppt, produktion eingestellt, produktion stoppen, bänder stehen still, werksschließung*, stillgelegt, stilllegung, stilllegen, werk geschlossen, produktionspause, produktionseinstellung
  it: fermare la produzione, fermo della produzione, sospendere la produzione, produzione sospesa, stop alla produzione, blocco della produzione, chiusura dello stabilimento, chiusura della fabbrica
  pt: parar a produção, suspender a produção, suspendeu a produção, paralisação da produção, interromper a produção, fechamento da fábrica, encerramento da fábrica, fechar a fábrica

production-rate 3 ~ produce, fast, amount, increase, pressure
  en: production rate, production rates, production target, production targets, output, ramp up production, ramped up, production pace, production pressure, production capacity, speed up production, production schedule, units a month, order backlog, order book
  fr: cadence de production, cadences de production, rythme de production, capacité de production, capacités de production, objectif de production, montée en cadence, carnet de commandes, accélérer la production
  es: ritmo de producción, capacidad de producción, objetivo de producción, objetivos de producción, aumentar la producción, acelerar la producción, cartera de pedidos, volumen de producción
  de: produktionsrate*, produktionstempo, produktionskapazität*, produktionsziel*, produktionsdruck, auftragsbestand, auftragsbücher, hochfahren der produktion, stückzahl*, produktionsmenge*, produktion ausweiten
  it: ritmo di produzione, ritmi di produzione, capacità produttiva, obiettivi di produzione, aumentare la produzione, accelerare la produzione, portafoglio ordini, volumi di produzione
  pt: ritmo de produção, capacidade de produção, meta de produção, metas de produção, aumentar a produção, acelerar a produção, carteira de pedidos, carteira de encomendas, volume de produção

relocate-production 4 ~ move, factory, country, cheap, outsource, relocate
  en: offshoring, offshore production, reshoring, relocate production, relocation of production, move production, shift production, moved production, moving production, manufacturing abroad
  fr: délocaliser, délocalisation, délocalisations, relocaliser, relocalisation, réindustrialisation, réindustrialiser, transfert de production
  es: deslocalizar, deslocalización, deslocalizaciones, trasladar la producción, traslado de la producción, reindustrialización
  de: produktionsverlagerung*, verlagerung der produktion, produktion verlagern, produktion verlagert, standortverlagerung, ins ausland verlagern, ins ausland verlagert
  it: delocalizzare, delocalizzazione, delocalizzazioni, trasferire la produzione, spostare la produzione, reindustrializzazione
  pt: deslocalizar, deslocalização, transferir a produção, deslocar a produção, mudar a produção, reindustrialização

outsource 4
  en: outsource, outsourced, outsourcing, subcontract, subcontracted, subcontractor, subcontractors, subcontracting, farmed out, farm out, contract workers, contracted out
  fr: externaliser, externalisation, externalisé, sous-traiter, sous-traitance, sous-traitant, sous-traitants, sous-traité
  es: externalizar, externalización, externalizado, subcontratar, subcontratación, subcontratista, subcontratas, subcontrata, tercerizar, tercerización
  de: =auslagern, ausgelagert, auslagerung, outsourcing, subunternehmer*, subunternehmen, fremdvergabe, fremdfirma, werkvertrag, werkverträge, leiharbeiter*
  it: esternalizzare, esternalizzazione, esternalizzato, subappaltare, subappalto, subappalti, subappaltatore, terzisti, terzista, =appaltare
  pt: terceirizar, terceirização, terceirizado, terceirizada, terceirizados, subcontratar, subcontratação, subempreiteiro, subcontratado, externalizar

shortage 3
  en: shortage, shortages, scarcity, =scarce, supply bottleneck, bottleneck, bottlenecks, supply chain problems, supply problems, run out of, ran out of, running low, in short supply, out of stock, undersupply
  fr: pénurie, pénuries, rareté, goulet d'étranglement, goulets d'étranglement, rupture de stock, ruptures de stock, à court de, difficultés d'approvisionnement, problèmes d'approvisionnement, manque de pièces
  es: escasez, =desabastecimiento, escaso, escasean, escasear, cuello de botella, cuellos de botella, falta de suministro, problemas de suministro, rotura de stock, agotado, agotados
  de: engpass, engpässe, lieferengpass, lieferengpässe, knappheit, mangelware, lieferprobleme, lieferschwierigkeiten, lieferverzug, rohstoffmangel, ausverkauft, vergriffen, materialmangel
  it: carenza, scarsità, penuria, scarseggiano, scarseggiare, strozzatura, collo di bottiglia, colli di bottiglia, problemi di approvvigionamento, scorte esaurite, esaurito
  pt: escassez, desabastecimento, escasso, falta de peças, gargalo, gargalos, problemas de abastecimento, ruptura de estoque, esgotado, esgotados, carência

raw-material 4 ~ metal, mine-dig, goods, supply, battery
  en: raw material, raw materials, critical minerals, rare earths, rare earth, cobalt, nickel, lithium, graphite, commodity prices, ore, ores
  fr: matière première, matières premières, minerais critiques, terres rares, cobalt, nickel, lithium, graphite, =minerai
  es: materia prima, materias primas, minerales críticos, tierras raras, cobalto, níquel, litio, grafito
  de: rohstoff*, rohmaterial*, seltene erden, seltenen erden, kobalt, nickel, lithium, grafit, graphit, erze
  it: materia prima, materie prime, minerali critici, terre rare, cobalto, nichel, litio, grafite
  pt: matéria-prima, matérias-primas, minerais críticos, terras raras, cobalto, níquel, lítio, grafite

building-material 4 ~ build, building, house, material-cladding, metal, concrete, wood-timber
  en: cement, brick, bricks, timber, plywood, scaffolding, scaffold, plaster, steel beam, steel beams, girder, insulation material, construction material, building materials
  fr: béton, ciment, brique, briques, bois de construction, contreplaqué, échafaudage, échafaudages, plâtre, poutre, poutres, matériaux de construction
  es: hormigón, concreto armado, cemento, ladrillo, ladrillos, madera, andamio, andamios, yeso, viga, vigas, materiales de construcción
  de: zement, ziegel*, backstein*, bauholz, sperrholz, gerüst*, baugerüst, gips, stahlträger, balken, baustoff*, baumaterial*, =beton, =betons
  it: calcestruzzo, cemento, mattone, mattoni, legname, legno, =compensato, impalcatura, impalcature, ponteggio, intonaco, trave, travi, materiali da costruzione
  pt: betão, cimento, tijolo, tijolos, madeira, =compensado, andaime, andaimes, gesso, =viga, =vigas, materiais de construção

material-cladding 4 ~ building-material, fire, building, hazardous
  en: cladding, facade, façade, facades, insulation panels, insulation, insulated, combustible cladding, fireproof, fire-resistant, fire retardant, fire door, sprinkler, sprinklers, fire extinguisher
  fr: bardage, revêtement de façade, façade, façades, =isolation, =isolant, panneaux isolants, ignifuge, ignifugé, porte coupe-feu, coupe-feu, extincteur, extincteurs
  es: revestimiento, fachada, fachadas, aislamiento térmico, aislante, paneles aislantes, ignífugo, resistente al fuego, puerta cortafuegos, rociadores, extintor, extintores
  de: fassade*, fassadenverkleidung, verkleidung, dämmung*, dämmplatte*, isolierung, feuerfest, feuerhemmend, brandschutztür*, brandschutz*, sprinkler*, feuerlöscher
  it: rivestimento, facciata, facciate, isolamento termico, =isolante, pannelli isolanti, ignifugo, ignifughi, porta tagliafuoco, estintore, estintori, cappotto termico
  pt: revestimento, fachada, fachadas, isolamento térmico, =isolante, painéis isolantes, à prova de fogo, porta corta-fogo, extintor, extintores

# Guarantee, secrets, accidents at work
warranty 4
  en: warranty, warranties, guarantee period, under warranty, extended warranty, right to repair, =repairable, =repairability, product liability, liability claim
  fr: garantie légale, sous garantie, extension de garantie, droit à la réparation, =réparable, =réparabilité, indice de réparabilité, responsabilité du fabricant
  es: garantía legal, en garantía, extensión de garantía, derecho a reparar, derecho a la reparación, =reparable, responsabilidad del fabricante
  de: gewährleistung*, garantiezeit, garantiefall, recht auf reparatur, reparierbar*, produkthaftung, herstellerhaftung, garantieverlängerung
  it: garanzia legale, in garanzia, estensione di garanzia, diritto alla riparazione, =riparabile, =riparabilità, responsabilità del produttore
  pt: garantia legal, na garantia, garantia estendida, direito ao reparo, direito à reparação, =reparável, responsabilidade do fabricante

user-manual 4 ~ document, explain, train
  en: user manual, instruction manual, manual for pilots, flight manual, flight manuals, operating instructions, handbook, guidebook, user guide, training manual, checklist, checklists, step-by-step
  fr: mode d'emploi, manuel d'utilisation, notice d'utilisation, manuel de vol, manuels de vol, guide d'utilisation, consignes d'utilisation, liste de vérification, manuel de formation
  es: manual de usuario, manual de instrucciones, instrucciones de uso, manual de vuelo, manuales de vuelo, guía del usuario, lista de verificación, lista de comprobación
  de: gebrauchsanweisung*, bedienungsanleitung*, handbuch, handbücher, flughandbuch, flughandbücher, betriebsanleitung*, anleitung, checkliste*, nutzerhandbuch
  it: manuale d'uso, manuale di istruzioni, istruzioni per l'uso, manuale di volo, manuali di volo, guida utente, lista di controllo, libretto di istruzioni
  pt: manual do usuário, manual do utilizador, manual de instruções, instruções de uso, manual de voo, manuais de voo, guia do usuário, lista de verificação

industrial-espionage 4 ~ spy, secret, patent, competitor, steal
  en: industrial espionage, corporate espionage, economic espionage, trade secret, trade secrets, business secret, know-how, stolen technology, technology theft, technology transfer
  fr: espionnage industriel, espionnage économique, secret industriel, secrets industriels, secret de fabrication, savoir-faire, transfert de technologie, vol de technologie
  es: espionaje industrial, espionaje económico, secreto industrial, secretos industriales, secreto comercial, secretos comerciales, transferencia de tecnología, robo de tecnología
  de: industriespionage, wirtschaftsspionage, betriebsgeheimnis*, geschäftsgeheimnis*, werksspionage, technologietransfer, technologieklau, firmengeheimnis*
  it: spionaggio industriale, spionaggio economico, segreto industriale, segreti industriali, segreto commerciale, trasferimento di tecnologia, furto di tecnologia
  pt: espionagem industrial, espionagem econômica, segredo industrial, segredos industriais, segredo comercial, segredos comerciais, transferência de tecnologia

work-accident 4 ~ accident, worker, injure, factory, safety
  en: workplace accident, workplace accidents, industrial accident, work accident, accident at work, occupational safety, workplace safety, workplace injury, injured at work, fell to his death, occupational disease
  fr: accident du travail, accidents du travail, accident industriel, sécurité au travail, blessé au travail, maladie professionnelle, accidenté du travail
  es: accidente laboral, accidentes laborales, accidente de trabajo, seguridad laboral, siniestralidad laboral, enfermedad profesional, accidente industrial
  de: arbeitsunfall, arbeitsunfälle, betriebsunfall, betriebsunfälle, arbeitsschutz*, arbeitssicherheit, berufskrankheit*, industrieunfall
  it: incidente sul lavoro, incidenti sul lavoro, infortunio sul lavoro, infortuni sul lavoro, morti sul lavoro, morti bianche, sicurezza sul lavoro, malattia professionale
  pt: acidente de trabalho, acidentes de trabalho, acidente laboral, segurança no trabalho, segurança do trabalho, doença ocupacional, acidente industrial

emissions-cheating 4 ~ emission, deceive, car, software, test, diesel-engine
  en: defeat device, defeat devices, cheat device, cheating software, emissions cheating, emissions scandal, diesel scandal, rigged tests, cheated on tests, emissions test, emissions tests, test manipulation, fuel economy figures
  fr: logiciel truqueur, logiciel de triche, trucage des tests, moteurs truqués, moteur truqué, dispositif d'invalidation, tests antipollution, scandale des émissions, scandale du diesel, tests truqués, tricherie aux émissions
  es: software fraudulento, dispositivo de desactivación, motores trucados, motor trucado, trucar las emisiones, trucaje de motores, escándalo de las emisiones, pruebas de emisiones, escándalo del diésel, manipulación de emisiones
  de: abschalteinrichtung*, schummelsoftware, betrugssoftware, schummeldiesel, abgasskandal, dieselskandal, abgasaffäre, dieselaffäre, abgasmanipulation*, abgastest*, abgasbetrug, manipulationssoftware, abgaswerte
  it: software truccato, impianto di manipolazione, dispositivo di manipolazione, motori truccati, test truccati, scandalo delle emissioni, scandalo diesel, test sulle emissioni, truccare le emissioni
  pt: software fraudulento, dispositivo manipulador, dispositivo de manipulação, motores adulterados, fraude nas emissões, fraude de emissões, escândalo das emissões, testes de emissões, escândalo do diesel

# Additional forms
factory 3
  en: factories, =plants, manufacturing plant, production site, production plant, manufacturing facility, gigafactory, manufacturing hub
  fr: usines, =fabriques, manufacture, site industriel, sites de production, gigafactory, unité de production
  es: =fábricas, planta industrial, centro de producción, plantas de producción, nave industrial, =factoría
  de: fabriken, fertigungsstätte*, produktionswerk, werken, produktionsstandort*, produktionsanlage*, montagewerk, gigafactory, autofabrik
  it: sito produttivo, siti produttivi, impianto produttivo, impianti produttivi, impianti, gigafactory, unità produttiva
  pt: fábricas, parque fabril, unidade industrial, unidade fabril, instalação industrial, gigafábrica

chip 3
  en: semiconductors, processors, microprocessor, AI chips, chip maker, chipmakers, wafer
  fr: microprocesseur, puce électronique, puces électroniques, fabricant de puces, microprocesseurs
  es: microchip, microchips, semiconductor, semiconductores, =procesador, =procesadores, microprocesador
  de: halbleiterhersteller, mikroprozessor*, chiphersteller*, chipindustrie, mikrochips, computerchip*, ki-chips
  it: microchip, semiconduttore, semiconduttori, processore, processori, microprocessore
  pt: microchip, semicondutor, semicondutores, processador, processadores, microprocessador

battery 4
  en: battery pack, battery cell, battery cells, lithium-ion, recharge, battery factory, swollen battery
  fr: accumulateur, lithium-ion, piles, cellule de batterie, batteries lithium
  es: batería, baterías, =pila, =pilas, =acumulador, celda de batería, ion-litio
  de: akku, akkus, batteriezelle*, lithium-ionen, akkumulator, batteriefabrik*, batterien
  it: =batteria, =batterie, =pile, =accumulatore, cella della batteria, ioni di litio
  pt: bateria, baterias, =pilha, =pilhas, =acumulador, célula de bateria, íon de lítio

telecom 2
  en: telco, telcos, phone operator, phone operators, mobile operators, wireless carrier, network operator, phone provider, internet provider, internet service provider, phone network, telecom operator
  fr: opérateur téléphonique, opérateurs téléphoniques, opérateurs télécoms, fournisseur d'accès, fournisseurs d'accès, =téléphonie, téléphonie mobile, opérateur de téléphonie
  es: telecomunicaciones, =operadora, =operadoras, operador móvil, compañía telefónica, =telefonía, =telefónica, proveedor de internet, operador de telefonía
  de: telekommunikationskonzern, mobilfunkanbieter, mobilfunkbetreiber, telefonanbieter, internetanbieter, telefongesellschaft*, provider, telefonkonzern
  it: telecomunicazioni, operatore telefonico, operatori telefonici, compagnia telefonica, =telefonia, fornitore di internet, gestore telefonico
  pt: telecomunicações, =operadora, =operadoras, companhia telefônica, =telefonia, provedor de internet, empresa telefônica, operadora de telefonia

screen 3
  en: monitor screen, computer screen, flat panel, touch screen, LCD, OLED
  fr: écran tactile, écran d'ordinateur, écrans tactiles
  es: pantalla, pantallas, pantalla táctil, monitor de ordenador
  de: monitore, touchscreen, bildschirmen, anzeige, displays
  it: schermo, schermi, display, =monitor, schermo tattile
  pt: tela, telas, ecrã, ecrãs, =monitor, visor

device 2
  en: =equipment, =electronics, consumer electronics, electronic device, electronic devices, handheld, hardware, apparatus
  fr: matériel informatique, appareil électronique, appareils électroniques, équipement électronique, matériel électronique, =dispositifs
  es: =aparato, =aparatos, equipo electrónico, aparato electrónico, aparatos electrónicos, equipos electrónicos, electrónica de consumo
  de: hardware, apparat, apparate, elektronikgerät*, elektrogerät*, unterhaltungselektronik, apparatur*
  it: apparecchio, apparecchi, apparecchiatura, apparecchiature, apparecchio elettronico, dispositivi elettronici, elettronica di consumo
  pt: aparelho, aparelhos, equipamento eletrônico, aparelho eletrônico, aparelhos eletrônicos, =eletrônicos, equipamento eletrónico

phone 1
  en: mobile phones, cell phones, cellphones, handsets, mobile device, mobile devices, =mobile, =mobiles
  fr: téléphone portable, téléphones portables, téléphone mobile, téléphones mobiles, portables, smartphones
  es: móvil, móviles, teléfono móvil, =celular, celulares, teléfono celular, teléfonos móviles
  de: mobiltelefone, smartphones, mobilgerät*, diensthandy, diensthandys, telefongerät
  it: =cellulare, cellulari, telefonino, telefonini, telefono cellulare, smartphone
  pt: =celular, =celulares, telemóvel, telemóveis, telefone celular, aparelho celular

product-recall 3
  en: =recall, =recalls, recalled vehicles, recalled cars, recall campaign, callback, safety recalls, voluntary recall, take off the market, taken off the market, pulled from sale
  fr: rappeler des véhicules, véhicules rappelés, rappel de sécurité, rappel volontaire, rappels de produits, retrait du marché, retirés de la vente
  es: retirar vehículos, vehículos retirados, retiro de vehículos, llamado a revisión, llama a revisión, retirados del mercado, retirada voluntaria
  de: rückrufe, rückrufaktionen, zurückgerufenen, rufen _ zurück, rief _ zurück, vom markt nehmen, aus dem handel genommen, aus dem verkehr gezogen
  it: richiamare i veicoli, veicoli richiamati, richiamo volontario, richiamo dei veicoli, ritirati dal mercato, ritirare dal mercato
  pt: convocar recall, chamou para revisão, veículos chamados, recolha de veículos, =recolhimento, retirados do mercado, recolha voluntária

engineer 3
  en: engineering team, chief engineer, test engineer, engineering staff, design engineer
  fr: ingénieur en chef, bureau d'études, ingénieurs d'essai, équipe d'ingénieurs
  es: ingeniero, ingeniera, ingenieros, =ingeniería, ingeniero jefe
  de: ingenieurwesen, chefingenieur*, testingenieur*, entwicklungsingenieur*, konstrukteur*
  it: =ingegnere, ingegneri, ingegneria, ingegnere capo, tecnico progettista
  pt: engenheiro, engenheira, engenheiros, =engenharia, engenheiro-chefe

manufacturer 2
  en: =manufacturers, manufacturing company, =producers, equipment maker, planemaker, plane maker, aircraft maker, car maker
  fr: avionneur, constructeurs, constructeur aéronautique, équipementier, équipementiers, fabricants
  es: =fabricantes, constructora aeronáutica, fabricante de aviones, empresa fabricante
  de: flugzeugbauer, flugzeughersteller*, fahrzeughersteller*, fahrzeugbauer, =herstellern, maschinenbauer
  it: costruttore aeronautico, produttori, =fabbricanti, casa costruttrice, case automobilistiche
  pt: fabricantes, construtora aeronáutica, fabricante de aviões, empresa fabricante
`;
