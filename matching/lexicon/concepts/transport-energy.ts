/** Concepts of aviation, cars, trains and ships, of crashes and traffic, and of power, fuels and heating. */
export default `
# Aviation
takeoff 4 ~ flight, plane, runway, pilot, airport
  en: take-off, takeoff, took off, taking off, taken off, lifted off, airborne, became airborne
  fr: décollage, décollages, décoller, décollé, décolle, phase de décollage, envol
  es: despegue, despegues, despegar, despegó, despega, recién despegado
  de: start des flugzeugs, startphase, abflug, abflüge, nach dem start, startvorgang
  it: decollo, decolli, decollare, decollato, decolla, fase di decollo
  pt: decolagem, decolagens, decolar, decolou, descolagem, descolar, descolou, levantar voo

landing-plane 3 ~ flight, plane, runway, airport, pilot
  en: landing, landings, landed, touch down, touched down, touchdown, emergency landing, crash-landed, belly landing, landing gear, final approach, forced landing
  fr: atterrissage, atterrissages, atterrir, atterri, atterrit, atterrissage d'urgence, se poser en urgence, train d'atterrissage, atterrissage forcé
  es: aterrizaje, aterrizajes, aterrizar, aterrizó, aterriza, aterrizaje de emergencia, aterrizaje forzoso, tren de aterrizaje
  de: landung, landungen, =landen, gelandet, landete, notlandung*, notgelandet, notlanden, landeanflug, fahrwerk, bruchlandung
  it: atterraggio, atterraggi, atterrare, atterrato, atterra, atterraggio di emergenza, atterraggio d'emergenza, carrello di atterraggio
  pt: pouso, pousos, pousar, pousou, aterrissagem, aterrissar, aterragem, aterrar, pouso de emergência, pouso forçado, trem de pouso

runway 4 ~ airport, takeoff, landing-plane, plane
  en: runway, runways, tarmac, taxiway, taxiing, taxied, airstrip, apron, landing strip
  fr: piste d'atterrissage, piste de décollage, tarmac, pistes de l'aéroport, bout de piste, sortie de piste, roulage
  es: pista de aterrizaje, pista de despegue, pistas de aterrizaje, fuera de la pista, calle de rodaje, final de la pista
  de: landebahn*, startbahn*, rollfeld*, landepiste*, rollbahn, startpiste
  it: pista di atterraggio, pista di decollo, piste di atterraggio, fuori pista, fondo pista, pista dell'aeroporto
  pt: pista de pouso, pista de decolagem, pista de aterragem, pista do aeroporto, fim da pista, pista de aterrissagem

nosedive 4 ~ plane, crash, pilot, flight-control, altitude
  en: nosedive, nose-dive, nose down, nose-down, nose pitched, pushed the nose down, lose altitude, lost altitude, pitch down, uncommanded, stick shaker, stall warning, aerodynamic stall
  fr: en piqué, piquer du nez, pique du nez, nez de l'appareil, nez de l'avion, décrochage, perte d'altitude, perdre de l'altitude, plongeon
  es: caer en picado, en picada, caída en picada, morro del avión, nariz del avión, bajar el morro, entrada en pérdida, perder altura, pérdida de altitud, perdió altura
  de: sturzflug, nase nach unten, nase des flugzeugs, flugzeugnase, strömungsabriss, durchsacken, sackte ab, höhenverlust, an höhe verloren, sinkflug, absacken
  it: =picchiata, in picchiata, muso verso il basso, muso dell'aereo, abbassare il muso, perdere quota, perdita di quota, perso quota, stallo aerodinamico
  pt: mergulho do avião, nariz do avião, nariz para baixo, baixar o nariz, estol, perda de sustentação, perder altitude, perda de altitude, perdeu altitude

flight-control 4 ~ software, pilot, plane, automatic, nosedive
  en: flight control, flight controls, flight-control, flight control system, flight software, flight computer, fly-by-wire, autopilot, anti-stall, stall prevention, =stabiliser, =stabilizer, stabilisation system, automated system, rudder, flaps
  fr: commandes de vol, commande de vol, contrôle de vol, pilote automatique, anti-décrochage, antidécrochage, système de stabilisation, =stabilisateur, gouvernail, ordinateur de bord
  es: control de vuelo, controles de vuelo, mandos de vuelo, piloto automático, sistema antibloqueo, sistema de estabilización, =estabilizador, anti-entrada en pérdida, ordenador de a bordo, timón
  de: flugsteuerung*, flugkontrolle*, flugkontrollsystem*, steuerungssoftware, autopilot, trimmung, stabilisierungssystem, höhenruder, seitenruder, bordcomputer, steuerungssystem*, flugsoftware, =ruder
  it: controllo di volo, comandi di volo, sistema di controllo del volo, pilota automatico, antistallo, anti-stallo, sistema di stabilizzazione, =stabilizzatore, computer di bordo, timone
  pt: controle de voo, controles de voo, controlo de voo, comandos de voo, piloto automático, sistema antiestol, sistema de estabilização, =estabilizador, computador de bordo, =leme

black-box 4 ~ plane, crash, investigation, data, record
  en: black box, black boxes, flight recorder, flight recorders, cockpit voice recorder, voice recorder, flight data recorder, flight data, dashcam footage
  fr: boîte noire, boîtes noires, enregistreur de vol, enregistreurs de vol, enregistreur phonique, données de vol
  es: caja negra, cajas negras, registrador de vuelo, grabadora de voz de cabina, datos de vuelo, registrador de datos
  de: flugschreiber*, blackbox, black box, stimmrekorder, flugdatenschreiber*, flugdaten, flugdatenrekorder, stimmenrekorder
  it: scatola nera, scatole nere, registratore di volo, registratore vocale, dati di volo, registratori di volo
  pt: caixa-preta, caixas-pretas, caixa preta, caixa negra, caixas negras, gravador de voz, dados de voo, gravador de voo

plane-crash 4 ~ crash, plane, victim, accident, disaster
  en: plane crash, plane crashes, air crash, air disaster, aviation disaster, air accident, aircraft accident, downed plane, fatal crash, fatal crashes, crash site, crash victims, wreckage, debris field
  fr: crash aérien, crash d'avion, catastrophe aérienne, accident d'avion, accidents d'avion, accident aérien, écrasement de l'avion, lieu du crash, s'est abîmé, carcasse, débris de l'avion, =crashs
  es: accidente aéreo, accidentes aéreos, accidente de avión, siniestro aéreo, catástrofe aérea, avión siniestrado, lugar del accidente, restos del avión, se estrelló, =estrellarse, avionazo
  de: flugzeugabsturz*, flugzeugabstürze, flugzeugunglück*, flugunfall, flugunfälle, absturzstelle, abstürzen, abgestürzt, stürzte _ ab, absturz, abstürze, wrack, trümmerteile
  it: incidente aereo, incidenti aerei, disastro aereo, sciagura aerea, aereo precipitato, precipitato, precipitare, schianto, schiantato, si è schiantato, =rottami, relitto
  pt: acidente aéreo, acidentes aéreos, queda do avião, queda de avião, desastre aéreo, tragédia aérea, avião caiu, local do acidente, destroços do avião, destroços, quedas de aviões

crash-investigator 4 ~ investigation, plane-crash, regulator, safety, black-box
  en: crash investigator, crash investigators, accident investigator, accident investigators, safety board, safety investigators, crash investigation, accident report, air accident investigation, preliminary report
  fr: enquêteurs de l'accident, bureau d'enquêtes, rapport d'accident, enquête sur l'accident, enquête sur le crash, rapport préliminaire, enquêteurs aériens
  es: investigadores del accidente, comisión de investigación de accidentes, investigación del accidente, informe preliminar, junta de seguridad, informe del accidente
  de: unfallermittler*, unfalluntersuchung*, unfallbericht*, unfallexperte*, flugunfalluntersuchung, vorläufiger bericht, zwischenbericht, unfallursache*, absturzursache
  it: investigatori dell'incidente, indagine sull'incidente, rapporto preliminare, relazione sull'incidente, agenzia per la sicurezza del volo
  pt: investigadores do acidente, investigação do acidente, relatório preliminar, prevenção de acidentes aeronáuticos, relatório do acidente, conselho de segurança dos transportes

aviation-authority 4 ~ regulator, plane, certification, airline, safety
  en: aviation authority, aviation authorities, aviation regulator, aviation regulators, aviation administration, air safety regulator, aviation safety agency, civil aviation, aviation safety, air safety
  fr: autorité de l'aviation, aviation civile, régulateur aérien, régulateur de l'aviation, sécurité aérienne, agence de la sécurité aérienne, autorités aériennes, sûreté aérienne
  es: autoridad aeronáutica, autoridades aeronáuticas, aviación civil, regulador aéreo, seguridad aérea, agencia de seguridad aérea, administración de aviación
  de: luftfahrtbehörde*, flugaufsicht*, luftaufsicht, luftfahrtaufsicht*, flugsicherheit, flugsicherheitsbehörde, luftfahrtbundesamt, zivilluftfahrt, luftsicherheit, flugaufsichtsbehörde
  it: autorità aeronautica, aviazione civile, ente dell'aviazione, sicurezza aerea, sicurezza del volo, autorità per l'aviazione, agenzia per la sicurezza aerea
  pt: autoridade aeronáutica, autoridades aeronáuticas, aviação civil, agência de aviação, segurança aérea, regulador da aviação, administração da aviação

ground-planes 4 ~ plane, ban, stop, airline, fleet
  en: =grounded, =grounding, =groundings, ground the fleet, ground planes, ground the plane, grounded worldwide, flight ban, airspace closed, barred from flying, taken out of service, return to service, ungrounded, cleared to fly
  fr: cloué au sol, cloués au sol, clouer au sol, immobilisé au sol, immobilisation des avions, interdit de vol, interdiction de vol, interdire de vol, remise en service, retour en vol, espace aérien fermé
  es: dejar en tierra, dejó en tierra, dejaron en tierra, inmovilizar, inmovilizados, prohibición de vuelo, prohibir volar, espacio aéreo cerrado, vuelva a volar, volver a volar, suspender los vuelos
  de: flugverbot*, startverbot*, am boden bleiben, stillgelegte flugzeuge, aus dem verkehr gezogen, gegroundet, luftraum gesperrt, wiederzulassung, grounding, darf nicht starten, dürfen nicht abheben
  it: lasciare a terra, messo a terra, messi a terra, fermi a terra, fermati a terra, divieto di volo, spazio aereo chiuso, bloccati a terra, tornare a volare
  pt: deixar em terra, ficar em solo, impedidos de voar, proibição de voo, manter em solo, espaço aéreo fechado, proibir voos, voltar a voar, parados em terra, retidos em solo

flight-crew 4 ~ pilot, airline, plane, passenger, staff
  en: flight crew, flight attendant, flight attendants, cabin crew, crew member, crew members, steward, stewardess, air hostess, purser, first officer, aircrew
  fr: équipage, équipages, hôtesse de l'air, hôtesses de l'air, steward, stewards, personnel de bord, personnel de cabine, membres d'équipage, membre d'équipage, personnel navigant
  es: tripulación, tripulante, tripulantes, azafata, azafatas, auxiliar de vuelo, auxiliares de vuelo, =sobrecargo, miembros de la tripulación, asistente de vuelo
  de: flugbegleiter*, stewardess*, kabinenpersonal, crew, flugzeugbesatzung, besatzung*, bordpersonal, kabinencrew, besatzungsmitglied*, erster offizier
  it: equipaggio, equipaggi, assistente di volo, assistenti di volo, hostess, steward, membri dell'equipaggio, personale di bordo, personale di volo
  pt: tripulação, tripulante, tripulantes, comissário de bordo, comissária de bordo, comissários de bordo, aeromoça, hospedeira, assistente de bordo, membros da tripulação

flight-simulator 4 ~ train, pilot, simulate, test, flight-control
  en: flight simulator, flight simulators, simulator training, simulator session, pilot training, retrain pilots, retraining, flight school, flying lessons, flying hours, trained pilots, training for pilots
  fr: simulateur de vol, simulateurs de vol, formation des pilotes, formation sur simulateur, former les pilotes, école de pilotage, heures de vol, entraînement des pilotes
  es: simulador de vuelo, simuladores de vuelo, entrenamiento de pilotos, formación de pilotos, entrenar a los pilotos, escuela de vuelo, horas de vuelo, formación en simulador
  de: flugsimulator*, simulatortraining, pilotenausbildung, pilotenschulung*, pilotentraining, schulung der piloten, flugschule*, flugstunden, simulatorschulung
  it: simulatore di volo, simulatori di volo, addestramento dei piloti, formazione dei piloti, addestrare i piloti, scuola di volo, ore di volo, addestramento al simulatore
  pt: simulador de voo, simuladores de voo, treinamento de pilotos, treinamento dos pilotos, formação de pilotos, treino de pilotos, treinar os pilotos, escola de aviação, horas de voo

air-traffic-control 4 ~ airport, plane, pilot, radio, signal
  en: air traffic control, air traffic controller, air traffic controllers, control tower, radar screen, airspace, flight path, near miss, near-collision
  fr: contrôle aérien, contrôleur aérien, contrôleurs aériens, tour de contrôle, aiguilleur du ciel, aiguilleurs du ciel, espace aérien, couloir aérien, trajectoire de vol
  es: control aéreo, controlador aéreo, controladores aéreos, torre de control, espacio aéreo, tráfico aéreo, trayectoria de vuelo, controladores de tráfico
  de: flugsicherung, fluglotse*, fluglotsen, luftraum, kontrollturm, flugverkehrskontrolle, flugroute*, flugbahn, beinahe-zusammenstoß, beinahezusammenstoß
  it: controllo del traffico aereo, controllore di volo, controllori di volo, torre di controllo, spazio aereo, traffico aereo, traiettoria di volo
  pt: controle de tráfego aéreo, controle aéreo, controlador de tráfego aéreo, controladores de voo, controladores aéreos, torre de controle, espaço aéreo, tráfego aéreo

cockpit 4 ~ pilot, plane, flight-control, warn
  en: cockpit, cockpits, flight deck, cockpit door, instrument panel, warning display, cockpit alert, control column, at the controls
  fr: cockpit, cockpits, poste de pilotage, cabine de pilotage, tableau de bord, manche à balai, aux commandes, instruments de bord
  es: cabina de mando, cabina de pilotaje, cabina del piloto, cabina de los pilotos, panel de instrumentos, tablero de mandos, a los mandos, palanca de mando
  de: cockpit*, pilotenkanzel, flugdeck, instrumententafel, steuerknüppel, am steuerknüppel, cockpittür, anzeige im cockpit
  it: cabina di pilotaggio, cockpit, cabina di comando, pannello strumenti, cloche, ai comandi, strumenti di bordo
  pt: cabine de comando, cabine do piloto, cabine de pilotagem, cockpit, painel de instrumentos, =manche, aos comandos, painel de controle

aircraft-wing 4 ~ plane, component, engine, flight-control
  en: fuselage, wingtip, tail fin, tail section, airframe, cabin door, emergency exit, emergency exits, blown-out panel, hull
  fr: aile de l'avion, ailes de l'avion, voilure, fuselage, empennage, carlingue, issue de secours, porte de cabine, queue de l'avion
  es: fuselaje, ala del avión, alas del avión, cola del avión, salida de emergencia, puerta de la cabina, salidas de emergencia, estructura del avión
  de: tragfläche*, rumpf, flugzeugrumpf, rumpfteil*, leitwerk, heckflosse, notausgang, notausgänge, kabinentür, notausstieg, kabinenwand
  it: fusoliera, ala dell'aereo, ali dell'aereo, coda dell'aereo, uscita di emergenza, uscite di emergenza, portellone, velatura
  pt: fuselagem, asa do avião, asas do avião, cauda do avião, saída de emergência, saídas de emergência, porta da cabine, estrutura do avião

altitude 4 ~ high, flight, plane, mountain, nosedive
  en: altitude, altitudes, above sea level, cruising altitude, height above, flight level
  fr: altitude, altitudes, mètres d'altitude, altitude de croisière, prendre de l'altitude, hauteur de vol
  es: altitud, altitudes, altura de crucero, sobre el nivel del mar, metros de altitud, altura de vuelo
  de: flughöhe*, höhenmeter, über dem meeresspiegel, sinkflug, steigflug, reiseflughöhe, höhe gewinnen
  it: altitudine, altitudini, quota di crociera, sul livello del mare, metri di quota, prendere quota
  pt: altitude, altitudes, altitude de cruzeiro, acima do nível do mar, metros de altitude, altura de voo

turbulence 4 ~ flight, storm, plane, vibration
  en: turbulence, turbulent, air pocket, =jolted, bumpy flight, severe turbulence, wind shear, gust of wind
  fr: turbulence, turbulences, trou d'air, rafale de vent, rafales, zone de turbulences
  es: turbulencia, turbulencias, bache de aire, ráfaga de viento, ráfagas, cizalladura
  de: turbulenz*, luftloch, luftlöcher, windböe*, sturmböe*, böen, durchgeschüttelt
  it: turbolenza, turbolenze, vuoto d'aria, raffica di vento, =raffiche
  pt: turbulência, turbulências, rajada de vento, rajadas, bolsão de ar, vácuo de ar

helicopter 4 ~ plane, pilot, crash, save
  en: helicopter, helicopters, chopper, choppers, rotor, rotor blade, rescue helicopter, airlift, airlifted, helipad
  fr: hélicoptère, hélicoptères, hélico, héliport, héliporté, rotor, pales, hélitreuillé
  es: helicóptero, helicópteros, helipuerto, rotor, helicóptero de rescate, helitransportado
  de: hubschrauber*, helikopter*, rettungshubschrauber*, rotor, rotorblatt, rotorblätter, heli
  it: elicottero, elicotteri, elisoccorso, elisuperficie, rotore, eliporto
  pt: helicóptero, helicópteros, heliporto, rotor, helicóptero de resgate

fighter-jet 4 ~ plane, army, weapon, pilot
  en: fighter jet, fighter jets, warplane, warplanes, fighter plane, fighter planes, military aircraft, bomber aircraft, combat aircraft, military plane
  fr: avion de chasse, avions de chasse, avion de combat, avions de combat, avion militaire, chasseur-bombardier, avions militaires, bombardier
  es: avión de combate, aviones de combate, cazabombardero, avión militar, aviones militares, avión de guerra, bombardero, =cazas
  de: kampfjet*, kampfflugzeug*, jagdflugzeug*, militärflugzeug*, militärmaschine, abfangjäger, düsenjäger, =bomber
  it: aereo da combattimento, aerei da combattimento, cacciabombardiere, aereo militare, aerei militari, jet militare, bombardiere, caccia militare, caccia militari
  pt: avião de combate, aviões de combate, avião militar, aviões militares, bombardeiro, caças militares, =caças

luggage 4
  en: luggage, baggage, suitcase, suitcases, hand luggage, carry-on, checked bags, baggage claim, backpack, boarding pass, check-in, check-in desk, departure gate
  fr: bagage, bagages, valise, valises, bagage à main, bagages à main, sac à dos, carte d'embarquement, enregistrement des bagages, comptoir d'enregistrement
  es: equipaje, equipajes, maleta, maletas, equipaje de mano, mochila, tarjeta de embarque, facturación de equipaje, mostrador de facturación
  de: gepäck*, koffer, koffern, handgepäck, reisetasche*, rucksack, rucksäcke, bordkarte*, gepäckband, check-in-schalter, check-in
  it: bagaglio, bagagli, valigia, valigie, bagaglio a mano, zaino, carta d'imbarco, nastro bagagli, banco check-in
  pt: bagagem, bagagens, mala, malas, bagagem de mão, mochila, cartão de embarque, despacho de bagagem, balcão de check-in

fleet 4 ~ plane, ship, airline, vehicle, army
  en: =fleet, =fleets, fleet of aircraft, fleet of vehicles, aircraft fleet, vehicle fleet, armada, flotilla
  fr: flotte, flottes, parc automobile, flotte aérienne, flottille, flotte d'avions
  es: flota, flotas, parque automotor, flota aérea, flotilla, parque móvil
  de: =flotte, =flotten, fuhrpark*, flugzeugflotte*, fahrzeugflotte*, flottille
  it: flotta, flotte, parco auto, flotta aerea, flottiglia, parco veicoli
  pt: frota, frotas, frota aérea, flotilha, frota de aviões, frota de veículos

# Cars and their parts
engine 3 ~ car, plane, machine, fuel, power-output
  en: =engine, =engines, motor, motors, horsepower, combustion engine, jet engine, jet engines, gearbox, transmission fluid, turbine engine, powertrain, =propeller, revs
  fr: moteur, moteurs, moteur thermique, réacteur d'avion, boîte de vitesses, motorisation, motoriste, turboréacteur, hélice, chevaux-vapeur, moteur à combustion
  es: motor, motores, motor de combustión, caja de cambios, motor a reacción, turbina del motor, hélice, caballos de potencia, propulsor, propulsores
  de: motor, motoren, triebwerk*, verbrennungsmotor*, =verbrenner, getriebe*, antrieb*, elektromotor*, propeller, pferdestärken, motorhaube
  it: motore, motori, motore a scoppio, motore termico, cambio automatico, propulsore, propulsori, elica, cavalli vapore, motore a combustione
  pt: =motor, =motores, motor a combustão, caixa de câmbio, caixa de velocidades, propulsor, hélice, turbina do avião, cavalos de potência, câmbio automático

diesel-engine 4 ~ engine, fuel, emission, car, emissions-cheating
  en: diesel engine, diesel engines, diesel car, diesel cars, diesel vehicle, diesel vehicles, =diesels, exhaust fumes, nitrogen oxide, nitrogen oxides, exhaust gas, catalytic converter, tailpipe, exhaust pipe, particulates
  fr: moteur diesel, moteurs diesel, voiture diesel, voitures diesel, oxyde d'azote, oxydes d'azote, gaz d'échappement, pot catalytique, pot d'échappement, particules fines, véhicules diesel
  es: motor diésel, motores diésel, coche diésel, coches diésel, óxido de nitrógeno, óxidos de nitrógeno, gases de escape, tubo de escape, catalizador, partículas finas, vehículos diésel
  de: dieselmotor*, dieselfahrzeug*, dieselauto*, dieselfahrer*, stickoxid*, stickoxide, stickstoffoxid*, abgas*, auspuff*, katalysator*, feinstaub*, partikelfilter
  it: motore diesel, motori diesel, auto diesel, veicoli diesel, ossido di azoto, ossidi di azoto, gas di scarico, marmitta, catalizzatore, polveri sottili
  pt: motor a diesel, motores a diesel, carro a diesel, carros a diesel, óxido de nitrogênio, óxidos de nitrogênio, óxidos de azoto, gases de escape, =escapamento, catalisador, veículos a diesel

brake 4 ~ car, drive, stop, safety-feature, accident
  en: brake, brakes, braking, braked, handbrake, brake pedal, emergency braking, slammed on the brakes, phantom braking, brake failure, =accelerator, gas pedal, accelerator pedal, pedal, pedals
  fr: frein, freins, freiner, freinage, freiné, freinage d'urgence, frein à main, pédale de frein, =accélérateur, pédale d'accélérateur, pédale
  es: freno, frenos, frenar, frenó, frenado, frenazo, freno de mano, pedal de freno, frenado de emergencia, =acelerador, pedal del acelerador
  de: bremse, bremsen, bremst, bremste, gebremst, bremsung, vollbremsung, notbremsung*, handbremse, bremspedal, bremsversagen, gaspedal, pedal, abbremsen
  it: freno, freni, frenare, frenata, frenato, frenata di emergenza, freno a mano, pedale del freno, =acceleratore, pedale dell'acceleratore
  pt: freio, freios, travão, travões, frear, freou, frenagem, travagem, freio de mão, pedal do freio, =acelerador, freada

steering 4 ~ drive, car, driver, control, tyre
  en: steering wheel, power steering, hands on the wheel, handlebar, handlebars, swerve, swerved, veer, veered, veered off
  fr: =volant, direction assistée, braquer, mains sur le volant, guidon, embardée, dévier de sa trajectoire, quitté la route, sorti de la route
  es: volante, dirección asistida, manos al volante, manillar, volantazo, girar el volante, se salió de la carretera, se salió de la vía, dio un volantazo
  de: lenkrad*, lenken, lenkt, gelenkt, lenkung, steuerrad, hände am lenkrad, von der straße abgekommen, von der fahrbahn abgekommen, lenker
  it: volante, sterzo, sterzare, sterzata, servosterzo, mani sul volante, manubrio, uscito di strada, fuori strada, sbandare, sbandato
  pt: volante, direção hidráulica, mãos no volante, guidão, guiador, desviar da pista, saiu da pista, saiu da estrada, perdeu o controle do veículo

tyre 4 ~ car, road, vehicle, defect
  en: tyre, tyres, tire pressure, flat tire, flat tyre, =tires, puncture, punctured, wheel, wheels, wheel rim, axle, axles, tread
  fr: pneu, pneus, pneumatique, pneumatiques, crevaison, roue, roues, jante, jantes, essieu, pneu crevé
  es: neumático, neumáticos, =llanta, =llantas, pinchazo, rueda, ruedas, eje trasero, rueda pinchada, goma del coche
  de: reifen*, autoreifen, reifenpanne, winterreifen, rad, räder, felge, felgen, achse, achsen
  it: pneumatico, pneumatici, =gomme, foratura, =ruota, =ruote, cerchione, asse posteriore, gomma bucata
  pt: pneu, pneus, pneumático, furo no pneu, =roda, =rodas, aro, eixo traseiro, pneu furado

seat-belt 4 ~ car, safety, passenger, protect, airbag
  en: seat belt, seat belts, seatbelt, seatbelts, buckled up, strapped in, child seat, car seat, driver's seat, passenger seat, back seat
  fr: ceinture de sécurité, ceintures de sécurité, attacher sa ceinture, siège enfant, siège auto, siège conducteur, siège passager, banquette arrière
  es: cinturón de seguridad, cinturones de seguridad, abrocharse el cinturón, silla infantil, asiento del conductor, asiento trasero, asiento del copiloto
  de: sicherheitsgurt*, anschnallen, angeschnallt, gurt, gurte, kindersitz*, fahrersitz*, beifahrersitz*, rücksitz*, rückbank
  it: cintura di sicurezza, cinture di sicurezza, allacciare le cinture, seggiolino, sedile del conducente, sedile posteriore, sedile del passeggero
  pt: cinto de segurança, cintos de segurança, colocar o cinto, cadeirinha, banco do motorista, banco traseiro, banco do passageiro

airbag 4 ~ car, safety-feature, explosion, product-recall, seat-belt
  en: airbag, airbags, air bag, air bags, airbag inflator, airbag inflators, =inflator, =inflators
  fr: airbag, airbags, coussin gonflable, coussins gonflables, gonfleur d'airbag
  es: airbag, airbags, bolsa de aire, bolsas de aire, inflador, infladores
  de: airbag*, luftkissen im auto, prallkissen, gasgenerator*
  it: airbag, cuscino d'aria, cuscini salvavita, gonfiatore
  pt: airbag, airbags, bolsa de ar, bolsas de ar, =insuflador

car-body 4 ~ car, vehicle, component, damage
  en: windscreen, windshield, bonnet, bumper, car door, car doors, tailgate, rear-view mirror, car boot, trunk lid, car roof, bodywork, chassis, sunroof, door handles
  fr: pare-brise, =capot, pare-chocs, portière, portières, hayon, rétroviseur, rétroviseurs, coffre de la voiture, carrosserie, =châssis, toit ouvrant
  es: parabrisas, =capó, parachoques, puerta del coche, espejo retrovisor, retrovisor, maletero, carrocería, chasis, luna delantera, cajuela
  de: windschutzscheibe*, frontscheibe, motorhaube*, stoßstange*, autotür*, heckklappe*, rückspiegel, kofferraum, karosserie*, fahrgestell, türgriff*
  it: parabrezza, cofano, paraurti, portiera, portiere dell'auto, portellone, specchietto retrovisore, bagagliaio, carrozzeria, telaio
  pt: para-brisa, para-brisas, capô, para-choque, porta do carro, espelho retrovisor, retrovisor, porta-malas, porta-bagagens, carroceria, chassi

driver-assistance 4 ~ self-driving, car, automatic, sensor, camera
  en: driver assistance, driver-assistance, driver assist, assisted driving, cruise control, lane keeping, lane-keeping, lane assist, full self-driving, automated driving, collision avoidance, parking assistant, driver monitoring
  fr: aide à la conduite, aides à la conduite, assistance à la conduite, conduite assistée, régulateur de vitesse, maintien de voie, conduite automatisée, freinage automatique, anticollision
  es: asistencia a la conducción, ayuda a la conducción, conducción asistida, control de crucero, mantenimiento de carril, conducción automatizada, frenado automático, asistente de conducción, asistencia al conductor
  de: fahrassistenz*, fahrerassistenz*, assistenzsystem*, assistenzsysteme, abstandsregeltempomat, tempomat*, spurhalteassistent*, spurassistent, automatisiertes fahren, notbremsassistent*, einparkhilfe
  it: assistenza alla guida, guida assistita, guida automatizzata, mantenimento della corsia, frenata automatica, cruise control, sistemi di assistenza, anticollisione
  pt: assistência à condução, assistência ao motorista, assistência ao condutor, condução assistida, direção assistida, controle de cruzeiro, permanência em faixa, frenagem automática, piloto automático adaptativo

truck 4 ~ vehicle, freight, driver, road, transport, courier
  en: =truck, =trucks, lorry, lorries, trucker, truckers, tractor-trailer, semi-trailer, heavy goods vehicle, trailer truck, pickup truck, delivery van, van, vans, truck driver, lorry driver
  fr: camion, camions, poids lourd, poids lourds, semi-remorque, camionneur, chauffeur routier, camionnette, fourgon, fourgonnette, pick-up
  es: camión, camiones, camionero, camioneros, furgoneta, furgonetas, camioneta, camionetas, =transportista, semirremolque
  de: lastwagen*, lkw, =laster, lastwagenfahrer, lkw-fahrer, sattelschlepper, sattelzug, lieferwagen, transporter, kleintransporter, trucker, fernfahrer*
  it: camion, =tir, autotreno, autocarro, autoarticolato, camionista, camionisti, furgone, furgoni, furgoncino, mezzo pesante, autotrasportatore
  pt: caminhão, caminhões, camião, camiões, caminhoneiro, caminhoneiros, camionista, carreta, furgão, caminhonete, van, reboque

bus 4 ~ vehicle, transport, passenger, city, station
  en: bus, buses, coach trip, minibus, school bus, bus driver, bus stop, shuttle bus, double-decker, bus lane, bus route
  fr: bus, autobus, autocar, autocars, car scolaire, minibus, chauffeur de bus, arrêt de bus, navette, ligne de bus
  es: autobús, autobuses, autocar, microbús, minibús, guagua, autobús escolar, parada de autobús, conductor de autobús
  de: bus, busse, bussen, omnibus, reisebus*, schulbus*, linienbus*, minibus, busfahrer*, bushaltestelle*, shuttlebus
  it: autobus, pullman, =corriera, minibus, scuolabus, pulmino, autista di autobus, fermata dell'autobus, navetta, bus
  pt: ônibus, autocarro, autocarros, micro-ônibus, ônibus escolar, motorista de ônibus, ponto de ônibus, paragem de autocarro, van escolar

motorcycle 4 ~ vehicle, road, driver, accident
  en: motorcycle, motorcycles, motorbike, motorbikes, motorcyclist, motorcyclists, moped, scooter, scooters, e-scooter, e-scooters, electric scooter, biker, quad bike
  fr: moto, motos, motocyclette, motard, motards, motocycliste, cyclomoteur, scooter, scooters, trottinette, trottinettes, trottinette électrique, deux-roues
  es: moto, motos, motocicleta, motocicletas, =motorista, motociclista, motociclistas, ciclomotor, escúter, patinete, patinetes, patinete eléctrico
  de: motorrad*, motorräder, motorradfahrer*, biker, moped, mofa, motorroller, e-scooter, tretroller, elektroroller, e-roller, e-tretroller
  it: moto, motocicletta, motociclette, motociclista, motociclisti, motorino, ciclomotore, scooter, monopattino, monopattini, monopattino elettrico
  pt: moto, motos, motocicleta, motocicletas, motociclista, motociclistas, motoqueiro, ciclomotor, patinete, patinetes, trotinete, trotinetes, lambreta

taxi 4 ~ car, driver, app, passenger, transport
  en: taxi, taxis, taxi driver, cab, cabs, cab driver, cabbie, ride-hailing, ride hailing, ride-sharing, rideshare, minicab, private hire, robotaxi, robotaxis
  fr: =taxi, =taxis, chauffeur de taxi, VTC, course en taxi, covoiturage, voiture avec chauffeur, robotaxi, robotaxis
  es: taxi, taxis, taxista, taxistas, VTC, vehículos con conductor, viaje compartido, transporte por aplicación, robotaxi, remis
  de: taxi, taxis, taxifahrer*, fahrdienst*, fahrdienstvermittler*, mitfahrdienst*, mietwagen mit fahrer, chauffeurdienst, robotaxi, robotaxis
  it: taxi, tassista, tassisti, noleggio con conducente, NCC, auto bianche, robotaxi, servizio di trasporto a chiamata
  pt: =táxi, =táxis, taxista, taxistas, motorista de aplicativo, transporte por aplicativo, corrida de aplicativo, tvde, robotáxi, corrida de táxi

rental-car 4 ~ car, rent, travel, insurance
  en: rental car, rental cars, hire car, hire cars, car hire, car rental, car sharing, car-sharing, =leasing, leased car, car pool, company car
  fr: voiture de location, voitures de location, location de voiture, location de voitures, loueur, autopartage, leasing, voiture de fonction, location longue durée
  es: coche de alquiler, coches de alquiler, alquiler de coches, auto alquilado, auto de alquiler, coche compartido, coche de empresa, renta de autos
  de: mietwagen*, leihwagen, autovermietung*, autovermieter*, carsharing, leasing*, dienstwagen*, firmenwagen, geleast
  it: auto a noleggio, autonoleggio, noleggio auto, car sharing, auto aziendale, leasing, macchina a noleggio
  pt: carro alugado, carros alugados, aluguel de carros, aluguer de carros, locadora de veículos, carro de aluguel, carro da empresa, compartilhamento de carros

car-dealer 4 ~ car, sell, buy, shop, secondhand
  en: car dealer, car dealers, dealership, dealerships, showroom, used car, used cars, second-hand car, auto dealer, new car sales, car sales, new registrations, car buyers, car owners, vehicle owners
  fr: concessionnaire, concessionnaires, concession automobile, voiture d'occasion, voitures d'occasion, ventes de voitures, =immatriculations, véhicules neufs, propriétaires de véhicules, automobilistes concernés
  es: concesionario, concesionarios, coche usado, coche de segunda mano, auto usado, venta de coches, ventas de coches, matriculaciones, dueños de vehículos, propietarios de vehículos
  de: autohändler*, autohaus, autohäuser, vertragshändler*, gebrauchtwagen*, neuwagen*, neuzulassung*, autobesitzer*, autokäufer*, fahrzeughalter*, autoverkauf, autoverkäufe
  it: concessionaria, concessionarie, concessionario, auto usata, auto usate, vendite di auto, immatricolazioni, proprietari di veicoli, proprietari di auto, autosalone
  pt: concessionária, concessionárias, stand de automóveis, carro usado, carros usados, venda de carros, vendas de veículos, =emplacamentos, matrículas de automóveis, proprietários de veículos, donos de veículos

car-repair 4 ~ repair, mechanic, car, maintenance, defect
  en: garage, car workshop, auto repair, repair shop, body shop, car mechanic, breakdown service, tow truck, towed, towed away, roadside assistance, car wash, roadworthiness
  fr: garagiste, garagistes, garage automobile, atelier de réparation, dépanneuse, remorquer, remorqué, remorquage, assistance routière, contrôle technique
  es: taller mecánico, taller de reparación, talleres mecánicos, grúa municipal, remolcar, remolcado, asistencia en carretera, inspección técnica, mecánico de coches
  de: autowerkstatt, werkstatt, werkstätten, vertragswerkstatt, abschleppen, abgeschleppt, abschleppwagen, pannendienst, pannenhilfe, kfz-mechaniker, fahrzeugprüfung
  it: officina meccanica, autofficina, carrozziere, carroattrezzi, rimorchiare, rimorchiato, soccorso stradale, revisione dell'auto, meccanico
  pt: oficina mecânica, oficina de automóveis, oficinas mecânicas, guincho, reboque, rebocar, rebocado, assistência na estrada, inspeção veicular

driving-licence 4 ~ driver, drive, licence, document, exam
  en: driving licence, driver's license, driver's licence, driving licences, drivers' licenses, driving test, learner driver, driving ban, disqualified from driving, penalty points, driving school, licence plate, license plate, number plate, number plates
  fr: permis de conduire, permis à points, auto-école, retrait de permis, suspension de permis, code de la route, plaque d'immatriculation, plaques d'immatriculation, examen du permis
  es: carné de conducir, licencia de conducir, permiso de conducir, licencia de manejo, autoescuela, retirada del carné, puntos del carné, placas del vehículo, registro de conducir, código de circulación, número de matrícula
  de: führerschein*, fahrerlaubnis, fahrverbot*, fahrschule*, fahrschüler*, fahrprüfung*, punkte in flensburg, kennzeichen, nummernschild*, autokennzeichen, straßenverkehrsordnung
  it: patente, patente di guida, patenti, ritiro della patente, scuola guida, autoscuola, esame di guida, targa, targhe, codice della strada
  pt: carteira de motorista, carta de condução, carteira de habilitação, =habilitação, autoescola, escola de condução, placa do carro, placa do veículo, matrícula do carro, suspensão da carteira

speed 3 ~ fast, drive, car, limit, train-rail
  en: speed, speeds, speeding, speed limit, speed limits, miles per hour, kilometres per hour, kilometers per hour, mph, top speed, high speed, at speed, speed trap, speed camera, velocity
  fr: vitesse, vitesses, excès de vitesse, limitation de vitesse, limite de vitesse, kilomètres à l'heure, à toute allure, à vive allure, radar de vitesse, flashé, grande vitesse
  es: velocidad, velocidades, exceso de velocidad, límite de velocidad, kilómetros por hora, a toda velocidad, radar de velocidad, alta velocidad, velocidad máxima
  de: geschwindigkeit*, tempo, tempolimit*, stundenkilometer, geblitzt, blitzer, höchstgeschwindigkeit*, geschwindigkeitsbegrenzung, raserei, raser, hochgeschwindigkeit*
  it: velocità, eccesso di velocità, limite di velocità, limiti di velocità, chilometri orari, chilometri all'ora, autovelox, alta velocità, a tutta velocità
  pt: velocidade, velocidades, excesso de velocidade, limite de velocidade, quilômetros por hora, quilómetros por hora, radar de velocidade, alta velocidade, velocidade máxima

road-traffic 3 ~ car, road, driver, traffic-jam, transport
  en: road traffic, car traffic, road users, traffic light, traffic lights, intersection, crossroads, junction, roundabout, road sign, road signs, traffic rules, traffic police, red light, one-way street, right of way
  fr: circulation routière, trafic routier, feu rouge, feux de circulation, feu tricolore, carrefour, intersection, rond-point, panneau de signalisation, usagers de la route, sécurité routière, code de la route
  es: tráfico rodado, tránsito, semáforo, semáforos, cruce, intersección, rotonda, señal de tráfico, señales de tráfico, seguridad vial, policía de tráfico, usuarios de la vía
  de: straßenverkehr*, autoverkehr, verkehrsteilnehmer*, ampel, ampeln, kreuzung, kreuzungen, kreisverkehr*, verkehrsschild*, verkehrszeichen, rote ampel, verkehrspolizei, verkehrsregeln, verkehrssicherheit
  it: traffico stradale, circolazione stradale, viabilità, semaforo, semafori, incrocio, incroci, rotonda, rotatoria, segnale stradale, segnaletica stradale, sicurezza stradale, polizia stradale
  pt: trânsito, tráfego rodoviário, semáforo, semáforos, cruzamento, cruzamentos, rotatória, rotunda, placa de trânsito, sinalização, segurança viária, polícia de trânsito, sinal vermelho

traffic-jam 4 ~ road-traffic, car, delay, road, city
  en: traffic jam, traffic jams, congestion, congested, gridlock, tailback, tailbacks, rush hour, bumper to bumper, stuck in traffic, commute, commuters, commuter, congestion charge
  fr: embouteillage, embouteillages, bouchon, bouchons, congestion, heure de pointe, heures de pointe, =ralentissements, trajet domicile-travail, péage urbain
  es: atasco, atascos, embotellamiento, embotellamientos, congestión, hora punta, hora pico, horas pico, tráfico denso, trancón, tasa de congestión
  de: stau, staus, verkehrsstau*, verkehrschaos, stockender verkehr, berufsverkehr, stoßzeit*, stoßverkehr, pendler*, pendeln, pendelt, überlastet*, city-maut
  it: ingorgo, ingorghi, coda in autostrada, code, congestione, ora di punta, ore di punta, imbottigliamento, traffico intenso, =rallentamenti, pendolare, pendolari
  pt: engarrafamento, engarrafamentos, congestionamento, congestionamentos, horário de pico, hora de ponta, hora do rush, trânsito lento, pedágio urbano

parking 3 ~ car, city, road, fine
  en: parking, parked, car park, car parks, parking lot, parking lots, parking space, parking spaces, parking ticket, parking meter, parking garage, double-parked, carpark
  fr: stationnement, stationner, stationné, se garer, =garée, parking, parkings, place de stationnement, horodateur, parcmètre, aire de stationnement, =garés, =garer
  es: aparcamiento, aparcamientos, aparcar, aparcado, =estacionamiento, =estacionamientos, =estacionar, =estacionado, plaza de garaje, parquímetro, parking, cochera
  de: parken, parkt, parkte, geparkt, parkplatz, parkplätze, parkhaus, parkhäuser, parkgebühr*, tiefgarage*, parkuhr, falschparker*, stellplatz, stellplätze
  it: parcheggio, parcheggi, parcheggiare, parcheggiato, parcheggiata, posto auto, posti auto, sosta vietata, parchimetro, autorimessa
  pt: estacionamento, estacionamentos, estacionar, estacionado, estacionou, vaga de estacionamento, parque de estacionamento, parquímetro, lugar de estacionamento

pedestrian 4 ~ road, accident, walk, city, bicycle
  en: pedestrian, pedestrians, passer-by, passers-by, zebra crossing, crosswalk, pedestrian crossing, sidewalk, footpath, jaywalking, on foot, crossing the road, footbridge, pavement
  fr: piéton, piétons, piétonne, =passant, =passants, passage piéton, passage clouté, passages piétons, trottoir, trottoirs, à pied, zone piétonne, traverser la rue
  es: peatón, peatones, peatonal, transeúnte, transeúntes, paso de cebra, paso de peatones, =acera, =aceras, a pie, cruzar la calle, cruce peatonal
  de: fußgänger*, passant, passanten, passantin, zebrastreifen, gehweg*, bürgersteig*, gehsteig*, zu fuß, fußgängerüberweg, fußgängerzone*
  it: pedone, pedoni, pedonale, passante, passanti, strisce pedonali, attraversamento pedonale, marciapiede, marciapiedi, a piedi, zona pedonale, attraversare la strada
  pt: pedestre, pedestres, peão, peões, transeunte, transeuntes, faixa de pedestres, passadeira, =calçada, =calçadas, a pé, atravessar a rua

road-crash 4 ~ crash, accident, car, driver, injure
  en: road accident, road accidents, traffic accident, traffic accidents, car accident, car accidents, car crash, road crash, head-on collision, fatal collision, rear-ended, pile-up, road deaths, ploughed into, plowed into, rammed, run over, ran over, mowed down, knocked down by
  fr: accident de la route, accidents de la route, accident de voiture, accident de la circulation, collision frontale, percuter, percuté, percute, renversé par, tamponné, sortie de route, carambolage, morts sur la route, mortalité routière
  es: accidente de tráfico, accidentes de tráfico, accidente de tránsito, accidente de coche, accidente vial, choque frontal, chocar, chocó, chocaron, atropellar, atropelló, atropello, atropellado, colisión, volcó, embistió, siniestro vial
  de: verkehrsunfall, verkehrsunfälle, autounfall, autounfälle, frontalzusammenstoß, zusammenstoß, zusammenstöße, zusammenprall, prallte, prallen, geprallt, aufprall, angefahren, überfahren, rammte, gerammt, überschlug sich, massenkarambolage, verkehrstote*, auffahrunfall
  it: incidente stradale, incidenti stradali, incidente d'auto, scontro frontale, scontro tra auto, =tamponamento, =tamponare, investire un pedone, investito da, travolto, travolta, travolti, ribaltato, ribaltarsi, collisione, schianto, morti sulla strada, impatto frontale
  pt: acidente de trânsito, acidentes de trânsito, acidente de carro, acidente de viação, acidente rodoviário, colisão frontal, colisão, bater o carro, atropelar, atropelou, atropelamento, atropelado, capotar, capotou, capotamento, engavetamento, mortes no trânsito

drunk-driving 4 ~ alcohol, drive, crime, driver, accident, road-crash
  en: drunk driving, drunk-driving, drink-driving, drunk driver, drink driver, driving under the influence, breathalyser, breathalyzer, breath test, sobriety test, dui, blood alcohol, reckless driving, dangerous driving, street racing
  fr: conduite en état d'ivresse, alcool au volant, ivre au volant, alcootest, éthylotest, alcoolémie, conduite dangereuse, état d'ébriété, rodéo urbain, taux d'alcool
  es: conducir ebrio, conducir borracho, conductor ebrio, alcohol al volante, alcoholemia, alcoholímetro, control de alcoholemia, conducción temeraria, conducir bajo los efectos, estado de ebriedad
  de: alkohol am steuer, trunkenheit am steuer, betrunken gefahren, alkoholtest*, promille*, alkoholisiert*, trunkenheitsfahrt*, illegales autorennen, illegale autorennen, betrunkener fahrer, alkoholfahrt
  it: guida in stato di ebbrezza, guida in stato d'ebbrezza, ubriaco al volante, ubriachi al volante, alcoltest, etilometro, tasso alcolemico, guida pericolosa, stato di ebbrezza
  pt: dirigir embriagado, dirigir bêbado, embriaguez ao volante, condução sob efeito do álcool, bafômetro, teste do bafômetro, alcoolemia, teste de alcoolemia, direção perigosa, condução perigosa

toll-road 4 ~ road, pay, bridge, tax
  en: toll road, toll booth, toll plaza, motorway, motorways, freeway, interstate, highway, road works, roadworks, ring road, bypass road, pothole, potholes, asphalt, carriageway, hard shoulder, road toll, motorway toll
  fr: péage, péages, autoroute, autoroutes, rocade, périphérique, travaux routiers, nid-de-poule, nids-de-poule, bitume, asphalte, chaussée, bande d'arrêt d'urgence
  es: peaje, peajes, autopista, autovía, autopistas, circunvalación, obras viales, bache, baches, asfalto, =calzada, arcén
  de: maut, pkw-maut, lkw-maut, autobahn*, umgehungsstraße*, straßenbauarbeiten, baustellen, schlagloch, schlaglöcher, asphalt, fahrbahn*, standstreifen, mautstelle
  it: pedaggio, pedaggi, =casello, autostrada, autostrade, tangenziale, lavori stradali, buca stradale, =buche, asfalto, carreggiata, corsia di emergenza, superstrada
  pt: pedágio, pedágios, portagem, portagens, autoestrada, autoestradas, rodovia, anel viário, obras na estrada, buraco na pista, asfalto, faixa de rodagem, acostamento

# Trains and ships
rail-track 4 ~ train-rail, station, signal, transport
  en: railway line, railway lines, rail line, rail track, railway track, train tracks, railway tracks, =rails, level crossing, railroad crossing, overhead line, overhead lines, signal box, rail network, rail infrastructure, points failure
  fr: voie ferrée, voies ferrées, ligne ferroviaire, passage à niveau, passages à niveau, caténaire, caténaires, =rails, aiguillage, aiguillages, réseau ferré, réseau ferroviaire, poste d'aiguillage
  es: vía férrea, vías férreas, vías del tren, línea ferroviaria, paso a nivel, catenaria, raíles, rieles, red ferroviaria, cambio de agujas
  de: gleis, gleise, gleisen, bahngleis*, bahnstrecke*, bahnübergang*, bahnübergänge, oberleitung*, stellwerk*, schienennetz*, bahnnetz, schienenverkehr
  it: binario, binari, linea ferroviaria, passaggio a livello, passaggi a livello, rotaia, rotaie, rete ferroviaria, scambio ferroviario, linea elettrica ferroviaria, strada ferrata
  pt: via férrea, linha férrea, trilho, trilhos, carril, =carris, linha ferroviária, passagem de nível, rede ferroviária, malha ferroviária, catenária

train-carriage 4 ~ train-rail, passenger, vehicle, transport
  en: carriage, carriages, wagon, wagons, railcar, railcars, freight train, freight trains, passenger train, locomotive, locomotives, sleeper train, high-speed train, high-speed rail, commuter train, dining car
  fr: wagon, wagons, =rame, =rames, voiture de train, train de marchandises, train de voyageurs, locomotive, train à grande vitesse, train de nuit, train de banlieue, motrice
  es: vagón, vagones, tren de mercancías, tren de carga, tren de pasajeros, locomotora, tren de alta velocidad, tren de cercanías, coche cama
  de: waggon*, güterzug, güterzüge, personenzug, lokomotive*, lok, hochgeschwindigkeitszug, hochgeschwindigkeitszüge, nachtzug, nachtzüge, regionalzug, regionalzüge, triebwagen, nahverkehrszug
  it: vagone, vagoni, carrozza, carrozze, treno merci, treno passeggeri, locomotiva, locomotore, treno ad alta velocità, treno regionale, treno pendolari, convoglio
  pt: vagão, vagões, trem de carga, trem de passageiros, comboio de mercadorias, locomotiva, trem de alta velocidade, comboio de alta velocidade, carruagem, carruagens, composição ferroviária

train-crash 4 ~ train-rail, crash, accident, rail-track, disaster
  en: train crash, train crashes, train wreck, rail disaster, rail accident, derail, derailed, derailment, derailments, train collision, train accident, came off the rails, jumped the tracks
  fr: déraillement, déraillements, dérailler, déraillé, accident ferroviaire, accident de train, catastrophe ferroviaire, collision de trains, collision ferroviaire
  es: descarrilamiento, descarrilamientos, descarrilar, descarriló, descarrilado, accidente ferroviario, accidente de tren, choque de trenes, tragedia ferroviaria
  de: zugunglück*, zugunfall, zugunfälle, bahnunglück*, bahnunfall, entgleist, entgleisen, entgleisung*, entgleiste, zusammenstoß zweier züge, zugkollision
  it: deragliamento, deragliamenti, deragliare, deragliato, incidente ferroviario, disastro ferroviario, scontro tra treni, sciagura ferroviaria, svio
  pt: descarrilamento, descarrilamentos, descarrilar, descarrilou, descarrilhou, acidente ferroviário, acidente de trem, acidente de comboio, colisão de trens

train-driver 4 ~ train-rail, driver, employee, strike
  en: train driver, train drivers, engine driver, ticket inspector, ticket inspectors, rail workers, railway workers, railwaymen, guard on the train, tram driver, signalman
  fr: conducteur de train, conducteurs de train, cheminot, cheminots, contrôleur, contrôleurs, chef de train, aiguilleur, mécanicien de locomotive, chef de bord
  es: =maquinista, =maquinistas, conductor del tren, revisor, revisores, =ferroviarios, interventor, trabajadores ferroviarios
  de: lokführer*, zugführer*, zugbegleiter*, schaffner*, bahnmitarbeiter*, eisenbahner*, fahrkartenkontrolleur*, fahrdienstleiter*, triebfahrzeugführer
  it: =macchinista, =macchinisti, capotreno, controllore, controllori, =ferroviere, ferrovieri, personale viaggiante
  pt: =maquinista, =maquinistas, condutor do trem, ferroviário, ferroviários, revisor, cobrador, fiscal de trem, chefe de trem

subway 4 ~ train-rail, city, station, passenger
  en: subway, subways, metro, underground station, tube station, tube line, subway station, metro station, light rail, tram, trams, tramway, streetcar, monorail
  fr: métro, métros, station de métro, rame de métro, ligne de métro, tramway, tramways, tram, métropolitain
  es: metro, metros, estación de metro, línea de metro, subte, subterráneo, tranvía, tranvías, tren ligero
  de: u-bahn, u-bahnen, u-bahn-station, s-bahn, s-bahnen, metro, straßenbahn*, trambahn, tram, stadtbahn
  it: metropolitana, metro, metrò, stazione della metropolitana, =tram, tranvia, linea della metropolitana
  pt: metrô, metro, estação de metrô, estação de metro, linha de metrô, bonde, eléctrico, VLT, metropolitano

timetable 4 ~ train-rail, plan, time, delay, station
  en: timetable, timetables, train timetable, on time, punctuality, punctual, train cancelled, cancelled trains, cancelled flights, delayed trains, flight cancellations, rail replacement, missed connection, stranded passengers
  fr: grille horaire, horaires des trains, fiche horaire, ponctualité, ponctuel, trains supprimés, train supprimé, vols annulés, correspondance ratée, passagers bloqués, retard de train
  es: horario de trenes, puntualidad, puntual, trenes cancelados, vuelos cancelados, cancelación de vuelos, vuelo cancelado, pasajeros varados, pasajeros atrapados
  de: fahrplan*, =fahrpläne, flugplan, pünktlich*, verspätet, zugausfall, zugausfälle, flugausfall, flugausfälle, annullierte flüge, schienenersatzverkehr, gestrandete passagiere, anschlusszug
  it: orario dei treni, puntualità, puntuale, in orario, treni soppressi, treni cancellati, voli cancellati, cancellazione dei voli, passeggeri bloccati, coincidenza persa
  pt: horário dos trens, pontualidade, pontual, trens cancelados, voos cancelados, cancelamento de voos, passageiros retidos, voo cancelado

ferry 4 ~ ship, passenger, sea, island
  en: ferry, ferries, ferry boat, cruise ship, cruise ships, cruise liner, ocean liner, steamer, river boat, catamaran, yacht, yachts, superyacht, sailing boat, sailboat
  fr: ferry, ferries, traversier, paquebot, paquebots, bateau de croisière, navire de croisière, croisière, yacht, yachts, voilier, voiliers, catamaran
  es: ferri, ferry, transbordador, crucero, cruceros, barco de crucero, yate, yates, velero, veleros, catamarán, lancha, lanchas
  de: =fähre, =fähren, fährschiff*, kreuzfahrtschiff*, kreuzfahrt*, =dampfer, jacht, jachten, yacht, yachten, segelboot*, segelschiff*, katamaran, ausflugsschiff
  it: traghetto, traghetti, nave da crociera, navi da crociera, crociera, crociere, aliscafo, yacht, barca a vela, veliero, catamarano, motoscafo
  pt: balsa, balsas, ferry, ferryboat, navio de cruzeiro, cruzeiro, cruzeiros, iate, iates, veleiro, catamarã, =lancha, =lanchas, cacilheiro

cargo-ship 4 ~ ship, freight, port, oil, shipping-container, logistics
  en: cargo ship, cargo ships, container ship, container ships, freighter, freighters, oil tanker, oil tankers, bulk carrier, merchant ship, shipping company, shipping companies, shipping line, shipping lane, shipowner, shadow fleet
  fr: cargo, cargos, porte-conteneurs, pétrolier, pétroliers, navire marchand, vraquier, armateur, armateurs, compagnie maritime, transport maritime, fret maritime, méthanier, flotte fantôme
  es: carguero, cargueros, buque de carga, portacontenedores, petrolero, petroleros, buque mercante, granelero, naviera, navieras, armador, transporte marítimo, flota fantasma
  de: frachter, frachtern, frachtschiff*, containerschiff*, öltanker, tanker, tankern, handelsschiff*, reederei*, =reeder, seefracht, schifffahrt*, schattenflotte*, massengutfrachter
  it: nave cargo, navi cargo, mercantile, portacontainer, petroliera, =petroliere, nave mercantile, armatore, armatori, compagnia di navigazione, trasporto marittimo, flotta ombra
  pt: cargueiro, cargueiros, navio de carga, porta-contêineres, petroleiro, petroleiros, navio mercante, graneleiro, armador, companhia marítima, transporte marítimo, frota fantasma

sailor 4 ~ ship, sea, worker, flight-crew
  en: sailor, sailors, seaman, seamen, seafarer, seafarers, =mariner, =mariners, ship's captain, skipper, skippers, ship's crew, navy, naval, deckhand, captain of the ship
  fr: =marin, =marins, matelot, matelots, capitaine du navire, commandant du navire, skipper, équipage du navire, naval, navale
  es: marinero, marineros, marino, marinos, capitán del barco, capitán del buque, patrón del barco, tripulación del buque, naval, navales
  de: seemann, seeleute, seeleuten, matrose*, matrosen, schiffskapitän*, schiffsbesatzung*, skipper, marine, schiffscrew
  it: marinaio, marinai, comandante della nave, capitano della nave, skipper, equipaggio della nave, marina militare, =marittimi, navale, navali
  pt: marinheiro, marinheiros, capitão do navio, comandante do navio, skipper, tripulação do navio, =marinha, naval, navais, marítimos

ship-sink 4 ~ ship, sea, accident, die, save
  en: sank, sunk, sinking, sunken, capsize, capsized, capsizing, shipwreck, shipwrecked, shipwrecks, run aground, ran aground, took on water, lifeboat, lifeboats, overboard, drown, drowned, drowning, dinghy
  fr: couler, coulé, naufrage, naufrages, naufragé, naufragés, chavirer, chaviré, s'échouer, échoué sur, =sombrer, =sombré, canot de sauvetage, noyer, noyé, noyés, noyade, par-dessus bord, épave du navire
  es: naufragio, naufragios, naufragar, náufrago, náufragos, volcar la embarcación, encallar, encalló, =hundirse, se hundió, hundimiento, bote salvavidas, ahogarse, se ahogó, ahogados, ahogamiento, zozobrar, zozobró, por la borda
  de: gesunken, versunken, untergegangen, schiffsunglück*, schiffbruch, kentern, gekentert, kenterte, auf grund gelaufen, rettungsboot*, ertrinken, ertrunken, ertrank, über bord, schiffswrack, havarie, havariert
  it: naufragio, naufragi, naufrago, naufraghi, affondare, affondato, affondata, affondamento, capovolgersi, capovolto, incagliarsi, incagliata, scialuppa, annegare, annegato, annegati, gommone, colare a picco
  pt: naufrágio, naufrágios, naufragar, naufragou, náufrago, náufragos, afundar, afundou, afundado, encalhar, encalhou, encalhado, virar o barco, bote salva-vidas, afogar-se, afogou, afogado, afogamento

coast-guard 4 ~ ship, sea, save, border, police
  en: coastguard, coast guard, coastguards, sea rescue, maritime rescue, patrol boat, patrol boats, lifeguard, lifeguards, search and rescue, rescue ship, rescue operation
  fr: garde-côte, garde-côtes, gardes-côtes, sauvetage en mer, patrouilleur, navire de sauvetage, opération de sauvetage, sauveteurs en mer, maître-nageur
  es: guardacostas, guardia costera, salvamento marítimo, rescate marítimo, =patrullera, =patrulleras, buque de rescate, operación de rescate, =socorrista, =socorristas
  de: küstenwache, küstenwachen, seenotretter*, seenotrettung, rettungsschiff*, patrouillenboot*, rettungsaktion*, rettungseinsatz, rettungskräfte, rettungsschwimmer*, wasserschutzpolizei
  it: guardia costiera, guardacoste, soccorso in mare, motovedetta, motovedette, nave di soccorso, operazione di salvataggio, capitaneria di porto, bagnino
  pt: guarda costeira, guarda-costas, resgate marítimo, salvamento marítimo, patrulha marítima, navio de resgate, operação de resgate, salva-vidas, nadador-salvador

submarine 4 ~ ship, sea, army, weapon
  en: submarine, submarines, submersible, submersibles, warship, warships, destroyer, frigate, aircraft carrier, naval vessel, torpedo, navy ship
  fr: sous-marin, sous-marins, submersible, navire de guerre, navires de guerre, frégate, frégates, porte-avions, bâtiment de guerre, =torpille
  es: submarino, submarinos, sumergible, buque de guerra, buques de guerra, fragata, fragatas, portaaviones, destructor, =torpedo
  de: u-boot, u-boote, unterseeboot*, tauchboot, kriegsschiff*, fregatte*, flugzeugträger*, =zerstörer, marineschiff*, torpedo
  it: sottomarino, sottomarini, sommergibile, nave da guerra, navi da guerra, =fregata, =portaerei, cacciatorpediniere, =siluro
  pt: submarino, submarinos, submersível, navio de guerra, navios de guerra, fragata, fragatas, porta-aviões, contratorpedeiro, =torpedo

canal-strait 4 ~ sea, ship, port, river, map
  en: canal, canals, strait, straits, waterway, waterways, shipping route, shipping routes, sea lane, sea route, sluice, lock gate, channel crossing
  fr: canal de navigation, détroit, détroits, voie navigable, voies navigables, route maritime, routes maritimes, écluse, écluses
  es: canal de navegación, vía navegable, vías navegables, ruta marítima, rutas marítimas, esclusa, paso marítimo, estrecho de
  de: meerenge*, wasserstraße*, seeweg*, schifffahrtsroute*, schleuse, schleusen, handelsroute*, schifffahrtskanal, seekanal
  it: canale navigabile, via d'acqua, rotta marittima, rotte marittime, idrovia, rotte commerciali, stretto di
  pt: canal de navegação, via navegável, hidrovia, hidrovias, rota marítima, rotas marítimas, eclusa, estreito de

# Electricity
power-grid 4 ~ electricity, energy, network, power-plant, blackout-power
  en: power grid, electricity grid, electric grid, national grid, grid operator, grid operators, power line, power lines, power cable, pylon, pylons, substation, substations, =transformer, =transformers, transmission line, high-voltage
  fr: réseau électrique, réseaux électriques, ligne à haute tension, lignes à haute tension, haute tension, gestionnaire de réseau, pylône électrique, =transformateur, =transformateurs, poste électrique, ligne électrique, lignes électriques
  es: red eléctrica, redes eléctricas, tendido eléctrico, línea eléctrica, líneas eléctricas, alta tensión, operador de la red, subestación, subestaciones, =transformador, =transformadores, torre eléctrica
  de: stromnetz*, stromleitung*, hochspannung*, hochspannungsleitung*, netzbetreiber*, strommast*, umspannwerk*, transformator*, stromtrasse*, netzausbau, stromkabel*, übertragungsnetz*
  it: rete elettrica, reti elettriche, linea elettrica, linee elettriche, alta tensione, gestore della rete, traliccio, tralicci, cabina elettrica, =trasformatore, =trasformatori, elettrodotto
  pt: rede elétrica, redes elétricas, rede eléctrica, linha de transmissão, linhas de transmissão, alta tensão, operador da rede, subestação, subestações, =transformador, =transformadores, torre de energia

blackout-power 4 ~ outage, electricity, power-grid, storm, emergency
  en: power cut, power cuts, power outage, power outages, blackout, blackouts, brownout, without power, without electricity, loss of power, lost power, load-shedding, rolling blackouts, lights went out, emergency generator, =generator, =generators
  fr: coupure de courant, coupures de courant, panne d'électricité, panne de courant, pannes de courant, coupure d'électricité, coupures d'électricité, black-out, sans électricité, privés d'électricité, délestage, délestages, groupe électrogène
  es: apagón, apagones, corte de luz, cortes de luz, corte de electricidad, cortes eléctricos, sin luz, sin electricidad, sin suministro eléctrico, fallo eléctrico, generador eléctrico, grupo electrógeno
  de: stromausfall, stromausfälle, blackout*, ohne strom, stromabschaltung*, stromunterbrechung, notstrom*, stromgenerator*, notstromaggregat*, kein strom, lichter aus
  it: blackout, interruzione di corrente, interruzione dell'elettricità, senza corrente, senza elettricità, senza luce, mancanza di corrente, distacco della corrente, gruppo elettrogeno, generatore elettrico
  pt: apagão, apagões, corte de energia, cortes de energia, falta de energia, falta de luz, queda de energia, sem energia, sem luz, sem eletricidade, gerador elétrico, geradores

electricity-price 4 ~ electricity, price, bill, energy, cost-of-living, price-cap
  en: electricity bill, electricity bills, energy bill, energy bills, energy price, energy prices, electricity price, electricity prices, gas price, gas prices, power prices, energy costs, utility bill, utility bills, price cap, energy crisis, fuel poverty
  fr: facture d'électricité, factures d'électricité, facture énergétique, prix de l'électricité, prix de l'énergie, prix du gaz, tarif réglementé, bouclier tarifaire, crise énergétique, crise de l'énergie, précarité énergétique
  es: factura de la luz, recibo de la luz, factura eléctrica, precio de la luz, precio de la electricidad, precios de la energía, precio del gas, tarifa eléctrica, crisis energética, pobreza energética
  de: stromrechnung*, strompreis*, energiepreis*, gaspreis*, energiekosten, stromkosten, gasrechnung*, heizkosten*, energiekrise*, strompreisbremse, gaspreisbremse, energiearmut
  it: bolletta elettrica, bollette, bolletta, caro bollette, caro energia, prezzo dell'elettricità, prezzi dell'energia, prezzo del gas, crisi energetica, povertà energetica
  pt: conta de luz, contas de luz, fatura da eletricidade, conta de energia, preço da eletricidade, preço da energia, preços da energia, preço do gás, tarifa de energia, crise energética, pobreza energética

energy-supplier 4 ~ energy, company, electricity, customer, gas
  en: energy supplier, energy suppliers, power company, power companies, energy company, energy companies, =utility, =utilities, electricity supplier, electricity provider, gas supplier, water company, municipal utility
  fr: fournisseur d'énergie, fournisseurs d'énergie, fournisseur d'électricité, énergéticien, énergéticiens, électricien historique, compagnie d'électricité, groupe énergétique, fournisseur de gaz
  es: compañía eléctrica, compañías eléctricas, empresa energética, distribuidora eléctrica, suministradora de energía, comercializadora de energía
  de: energieversorger*, stromversorger*, stromanbieter*, energiekonzern*, stromkonzern*, gasversorger*, =versorger, stadtwerke*, energieunternehmen, energieanbieter*
  it: fornitore di energia, fornitori di energia, società energetica, compagnia elettrica, azienda energetica, fornitore di elettricità, gestore elettrico, utility, multiutility
  pt: fornecedor de energia, empresa de energia, distribuidora de energia, concessionária de energia, companhia elétrica, companhia de energia, empresas de energia

power-output 4 ~ electricity, power-plant, measurement, capacity
  en: kilowatt, kilowatts, kilowatt-hour, kilowatt hours, megawatt, megawatts, gigawatt, gigawatts, terawatt-hours, watt, watts, volt, volts, voltage, installed capacity, electricity generation, power generation, electricity consumption, power consumption
  fr: kilowatt, kilowatts, kilowattheure, kilowattheures, mégawatt, mégawatts, gigawatt, gigawatts, térawattheures, watts, volts, tension électrique, puissance installée, production d'électricité, consommation d'électricité, consommation électrique
  es: kilovatio, kilovatios, kilovatio hora, megavatio, megavatios, gigavatio, gigavatios, vatios, voltios, voltaje, potencia instalada, generación eléctrica, generación de electricidad, consumo eléctrico, consumo de electricidad
  de: kilowatt*, kilowattstunde*, megawatt*, gigawatt*, terawattstunden, watt, volt, stromspannung, installierte leistung, stromerzeugung, stromproduktion, stromverbrauch, strombedarf
  it: chilowatt, kilowatt, chilowattora, kilowattora, megawatt, gigawatt, terawattora, watt, =volt, voltaggio, potenza installata, produzione di elettricità, consumo di elettricità, consumi elettrici
  pt: quilowatt, quilowatts, quilowatt-hora, megawatt, megawatts, gigawatt, gigawatts, watts, volts, voltagem, potência instalada, geração de energia, geração de eletricidade, consumo de eletricidade, consumo de energia

smart-meter 4 ~ measurement, electricity, gas, bill, device
  en: smart meter, smart meters, electricity meter, electricity meters, gas meter, meter reading, meter readings, water meter, prepayment meter
  fr: compteur intelligent, compteurs intelligents, compteur électrique, compteur d'électricité, compteur de gaz, compteur communicant, relevé de compteur, compteurs électriques
  es: contador inteligente, contadores inteligentes, contador de la luz, contador eléctrico, contador de gas, medidor inteligente, medidor de luz, lectura del contador
  de: stromzähler*, gaszähler*, intelligenter stromzähler, intelligente stromzähler, smart meter, zählerstand, zählerstände, wasserzähler*, intelligente zähler
  it: contatore intelligente, contatori intelligenti, contatore elettrico, contatore della luce, contatore del gas, lettura del contatore, contatori elettrici
  pt: medidor inteligente, medidores inteligentes, contador inteligente, contador da luz, medidor de energia, relógio de luz, contador de gás, leitura do medidor

# Renewables, heat, saving
solar-panel 4 ~ renewable, electricity, energy, building
  en: solar panel, solar panels, solar power, solar energy, solar farm, solar farms, solar plant, rooftop solar, photovoltaic, photovoltaics, solar cell, solar cells, solar park
  fr: panneau solaire, panneaux solaires, énergie solaire, photovoltaïque, photovoltaïques, centrale solaire, parc solaire, cellule solaire, ferme solaire
  es: panel solar, paneles solares, placa solar, placas solares, energía solar, fotovoltaico, fotovoltaica, parque solar, planta solar, huerto solar
  de: solaranlage*, solarmodul*, solarpanel*, solarenergie, solarstrom, photovoltaik*, fotovoltaik*, solarpark*, sonnenenergie, solarzelle*, balkonkraftwerk*, solardach
  it: pannello solare, pannelli solari, energia solare, fotovoltaico, fotovoltaici, impianto fotovoltaico, parco solare, pannelli fotovoltaici, cella solare
  pt: painel solar, painéis solares, placa solar, placas solares, energia solar, fotovoltaico, fotovoltaica, parque solar, usina solar, central solar

wind-turbine 4 ~ renewable, electricity, energy
  en: wind turbine, wind turbines, wind farm, wind farms, wind power, wind energy, offshore wind, onshore wind, windmill, windmills, wind park
  fr: éolienne, éoliennes, éolien, parc éolien, parcs éoliens, énergie éolienne, éolien en mer, éolien terrestre, moulin à vent
  es: aerogenerador, aerogeneradores, turbina eólica, parque eólico, parques eólicos, energía eólica, eólica marina, molino de viento, eólico
  de: windrad, windräder, windrädern, windkraft*, windkraftanlage*, windpark*, windenergie*, offshore-wind, windmühle*, windstrom
  it: pala eolica, pale eoliche, turbina eolica, turbine eoliche, parco eolico, parchi eolici, energia eolica, eolico, mulino a vento
  pt: turbina eólica, turbinas eólicas, aerogerador, aerogeradores, parque eólico, parques eólicos, energia eólica, eólica, moinho de vento

hydropower-dam 4 ~ water, river, electricity, power-plant, renewable
  en: dam, dams, hydropower, hydroelectric, hydroelectricity, hydroelectric plant, reservoir, reservoirs, dam burst, tailings dam, dyke, dykes, levee, levees, tidal power
  fr: barrage hydroélectrique, hydroélectricité, hydroélectrique, énergie hydraulique, retenue d'eau, réservoir d'eau, digue, digues, rupture du barrage, barrage de retenue
  es: represa, represas, hidroeléctrica, hidroeléctrico, central hidroeléctrica, embalse, embalses, pantano, energía hidráulica, dique, diques
  de: staudamm, staudämme, talsperre*, wasserkraft*, wasserkraftwerk*, stausee*, deich, deiche, dammbruch, dammbrüche, damm, dämme, pumpspeicher*
  it: diga, dighe, idroelettrico, idroelettrica, centrale idroelettrica, bacino idrico, argine, argini, crollo della diga, energia idraulica
  pt: barragem, barragens, represa, represas, hidrelétrica, hidroelétrica, hidrelétricas, usina hidrelétrica, reservatório, reservatórios, dique, rompimento da barragem, rompimento de barragem

hydrogen 4 ~ renewable, gas, fuel, energy
  en: hydrogen, green hydrogen, fuel cell, fuel cells, electrolysis, electrolyser, electrolyzer, e-fuels, synthetic fuel, synthetic fuels, biogas, biomass, biofuel, biofuels
  fr: hydrogène, hydrogène vert, pile à combustible, piles à combustible, électrolyse, électrolyseur, carburant de synthèse, carburants de synthèse, biogaz, biomasse, =biocarburants, méthanisation
  es: hidrógeno, hidrógeno verde, pila de combustible, electrólisis, electrolizador, combustible sintético, combustibles sintéticos, biogás, biomasa, =biocombustibles
  de: wasserstoff*, grüner wasserstoff, brennstoffzelle*, elektrolyse*, elektrolyseur, e-fuels, synthetische kraftstoffe, biogas*, biomasse*, biokraftstoff*
  it: idrogeno, idrogeno verde, cella a combustibile, celle a combustibile, elettrolisi, carburante sintetico, carburanti sintetici, biogas, biomassa, biomasse, =biocarburanti
  pt: hidrogênio, hidrogénio, hidrogênio verde, célula de combustível, células de combustível, eletrólise, combustível sintético, combustíveis sintéticos, biogás, biomassa, biocombustíveis

heating 4 ~ house, gas, energy, temperature, heating-cooling
  en: heating, central heating, heating system, heating systems, heated homes, boiler, boilers, gas boiler, heat pump, heat pumps, =radiator, =radiators, stove, stoves, district heating, firewood, fireplace, underfloor
  fr: chauffage, chauffages, chauffer, chauffé, chaudière, chaudières, chaudière à gaz, pompe à chaleur, pompes à chaleur, radiateur, radiateurs, poêle, chauffage urbain, bois de chauffage, =cheminée
  es: calefacción, calentar la casa, caldera, calderas, caldera de gas, bomba de calor, bombas de calor, radiador, radiadores, estufa, estufas, calefactor, leña, chimenea
  de: heizung*, heizungen, heizen, heizt, geheizt, beheizt, gasheizung*, ölheizung*, wärmepumpe*, heizkessel, heizkörper*, ofen, öfen, fernwärme*, brennholz, heizungsgesetz
  it: riscaldamento domestico, impianto di riscaldamento, =riscaldamenti, riscaldare le case, caldaia, caldaie, caldaia a gas, pompa di calore, pompe di calore, termosifone, termosifoni, =stufa, =stufe, teleriscaldamento, legna da ardere
  pt: aquecimento central, aquecimento doméstico, sistema de aquecimento, caldeira, caldeiras, bomba de calor, bombas de calor, radiador, radiadores, aquecedor, aquecedores, lareira, lenha, fogão a gás

energy-saving 4 ~ energy, reduce, electricity, environment, save-money
  en: energy saving, energy-saving, save energy, saving energy, energy efficiency, energy-efficient, energy efficient, power saving, energy rating, thermal insulation, energy renovation, fuel-efficient, save electricity, energy consumption
  fr: économies d'énergie, économie d'énergie, économiser l'énergie, efficacité énergétique, sobriété énergétique, basse consommation, rénovation énergétique, performance énergétique, isolation thermique, passoire thermique, passoires thermiques, consommation d'énergie
  es: ahorro de energía, ahorro energético, ahorrar energía, eficiencia energética, bajo consumo, rehabilitación energética, eficiente energéticamente, aislamiento térmico, consumo de energía, consumo energético
  de: energiesparen, energie sparen, strom sparen, energieeinsparung*, energieeffizienz*, energieeffizient*, energiesparend*, energetische sanierung, gebäudesanierung, wärmedämmung, energieverbrauch, sparlampe
  it: risparmio energetico, risparmiare energia, efficienza energetica, basso consumo, riqualificazione energetica, classe energetica, isolamento termico, consumo di energia, consumi energetici
  pt: economia de energia, poupança de energia, economizar energia, poupar energia, eficiência energética, baixo consumo, renovação energética, isolamento térmico, consumo energético

energy-transition 4 ~ energy, climate-change, renewable, coal, policy
  en: energy transition, green transition, decarbonise, decarbonize, decarbonisation, decarbonization, carbon capture, carbon storage, coal phase-out, phase out coal, phase out fossil, fossil fuels, energy policy, energy mix, energy security, nuclear phase-out
  fr: transition énergétique, transition écologique, décarboner, décarbonation, décarbonisation, captage du carbone, sortie du charbon, sortie du nucléaire, énergies fossiles, politique énergétique, mix énergétique, indépendance énergétique
  es: transición energética, transición ecológica, descarbonizar, descarbonización, captura de carbono, abandono del carbón, cierre nuclear, combustibles fósiles, política energética, seguridad energética, matriz energética
  de: energiewende*, klimaneutral*, dekarbonisierung, kohleausstieg*, atomausstieg*, ausstieg aus der kohle, fossile energien, fossile brennstoffe, energiepolitik*, energiemix, energiesicherheit, versorgungssicherheit, co2-speicherung
  it: transizione energetica, transizione ecologica, decarbonizzare, decarbonizzazione, cattura del carbonio, uscita dal carbone, uscita dal nucleare, combustibili fossili, fonti fossili, politica energetica, mix energetico, sicurezza energetica
  pt: transição energética, transição ecológica, descarbonizar, descarbonização, captura de carbono, abandono do carvão, combustíveis fósseis, política energética, matriz energética, segurança energética

charging-station 4 ~ electric-car, battery, electricity, fuel
  en: charging station, charging stations, charging point, charging points, charging network, charging infrastructure, charge point, fast charger, fast chargers, supercharger, superchargers, charging time, range anxiety, driving range
  fr: borne de recharge, bornes de recharge, station de recharge, stations de recharge, borne électrique, réseau de recharge, recharge rapide, temps de recharge, autonomie de la voiture
  es: punto de recarga, puntos de recarga, estación de carga, estaciones de carga, cargador rápido, electrolinera, electrolineras, red de recarga, tiempo de carga, puntos de carga, autonomía del vehículo
  de: ladesäule*, ladestation*, ladepunkt*, ladenetz*, ladeinfrastruktur, schnelllader, schnellladesäule*, ladezeit*, wallbox
  it: colonnina di ricarica, colonnine di ricarica, stazione di ricarica, stazioni di ricarica, punti di ricarica, ricarica rapida, rete di ricarica, colonnine, tempi di ricarica
  pt: posto de carregamento, postos de carregamento, ponto de recarga, pontos de recarga, estação de recarga, estações de recarga, eletroposto, eletropostos, carregamento rápido, rede de carregamento

petrol-station 4 ~ fuel, car, price, oil, driver
  en: petrol station, petrol stations, gas station, gas stations, filling station, service station, petrol pump, petrol pumps, at the pump, fuel price, fuel prices, petrol price, petrol prices, gasoline prices, fill up, fuel tank, unleaded
  fr: station-service, stations-service, pompe à essence, à la pompe, prix du carburant, prix des carburants, prix de l'essence, plein d'essence, faire le plein, pompiste, réservoir d'essence, sans plomb
  es: gasolinera, gasolineras, estación de servicio, surtidor, surtidores, precio de la gasolina, precio de los combustibles, precio del combustible, llenar el tanque, llenar el depósito, =repostar
  de: tankstelle*, zapfsäule*, spritpreis*, benzinpreis*, kraftstoffpreis*, tanken, tankt, getankt, volltanken, tankrabatt, dieselpreis*, benzintank
  it: distributore di benzina, stazione di servizio, benzinaio, benzinai, pompa di benzina, prezzo della benzina, prezzi dei carburanti, prezzo dei carburanti, caro carburanti, fare il pieno, alla pompa, serbatoio
  pt: posto de gasolina, postos de gasolina, posto de combustível, bomba de gasolina, preço da gasolina, preço dos combustíveis, preços dos combustíveis, encher o tanque, abastecer o carro, frentista

# Oil, gas, nuclear
oil-drilling 4 ~ oil, gas, mine-dig, sea, energy
  en: oil rig, oil rigs, oil platform, oil platforms, drilling rig, drilling platform, oil well, oil wells, offshore drilling, oil field, oil fields, oil reserves, gas field, gas fields, oil exploration, fracking, drill for oil
  fr: plateforme pétrolière, plate-forme pétrolière, plateformes pétrolières, puits de pétrole, forage pétrolier, forage, forages, gisement, gisements, champ pétrolier, exploration pétrolière, fracturation hydraulique, =forer
  es: plataforma petrolera, plataformas petroleras, pozo petrolero, pozos petroleros, pozo de petróleo, perforación petrolera, yacimiento, yacimientos, campo petrolífero, exploración petrolera, fracturación hidráulica
  de: ölplattform*, bohrinsel*, bohrplattform*, ölbohrung*, ölquelle*, ölfeld*, gasfeld*, ölförderung*, gasförderung*, ölvorkommen, bohrloch, bohrlöcher, gasvorkommen, fracking
  it: piattaforma petrolifera, piattaforme petrolifere, pozzo petrolifero, pozzi petroliferi, trivellazione, trivellazioni, trivella, trivelle, giacimento, giacimenti, esplorazione petrolifera, fracking
  pt: plataforma de petróleo, plataformas de petróleo, plataforma petrolífera, poço de petróleo, poços de petróleo, perfuração de petróleo, jazida, jazidas, campo de petróleo, exploração de petróleo, pré-sal, fraturamento hidráulico

oil-spill 4 ~ oil, pollution, sea, ship, disaster
  en: oil spill, oil spills, oil slick, oil slicks, oil leak, spilled oil, spilled crude, oil pollution
  fr: marée noire, marées noires, nappe de pétrole, fuite de pétrole, déversement de pétrole, pollution aux hydrocarbures, hydrocarbures déversés
  es: marea negra, vertido de petróleo, derrame de petróleo, derrames de petróleo, vertidos de crudo, mancha de petróleo, fuga de petróleo, derrame de crudo
  de: ölpest, ölteppich*, ölkatastrophe*, ausgelaufenes öl, ölleck, ölverschmutzung*, ölunfall, ölaustritt
  it: marea nera, sversamento di petrolio, fuoriuscita di petrolio, chiazza di petrolio, perdita di petrolio, disastro petrolifero
  pt: maré negra, derramamento de óleo, derramamento de petróleo, vazamento de óleo, vazamento de petróleo, mancha de óleo, derrame de petróleo

refinery 3 ~ oil, fuel, industrial-plant, gas
  en: refinery, refineries, =refining, petrochemical, petrochemicals, oil company, oil companies, oil giant, oil major, oil majors, oil industry, oil producer, oil producers, crude
  fr: raffinerie, raffineries, raffinage, raffiner, pétrochimie, pétrochimique, compagnie pétrolière, compagnies pétrolières, géant pétrolier, groupe pétrolier, industrie pétrolière, pétrole brut, baril, barils
  es: refinería, refinerías, refinar, refinado, petroquímica, petroquímico, petrolera, petroleras, compañía petrolera, industria petrolera, crudo, barril, barriles
  de: raffinerie*, raffinieren, petrochemie*, ölkonzern*, mineralölkonzern*, ölgesellschaft*, ölindustrie, ölproduzent*, ölfirma, rohöl*, barrel, fass öl, ölmulti*
  it: raffineria, raffinerie, raffinare, raffinazione, petrolchimico, petrolchimica, compagnia petrolifera, compagnie petrolifere, gigante petrolifero, industria petrolifera, =greggio, barile, barili
  pt: refinaria, refinarias, refinar, refino, petroquímica, petroquímico, petrolífera, petrolíferas, petroleira, petroleiras, indústria petrolífera, indústria do petróleo, petróleo bruto, barril, barris

gas-pipeline 4 ~ gas, oil, energy, leak-liquid, pipe
  en: gas pipeline, gas pipelines, oil pipeline, oil pipelines, pipeline, pipelines, liquefied natural gas, LNG, LNG terminal, gas storage, gas supply, gas supplies, gas tap, gas deliveries, gas network
  fr: gazoduc, gazoducs, oléoduc, oléoducs, gaz naturel liquéfié, GNL, terminal méthanier, stockage de gaz, livraisons de gaz, approvisionnement en gaz, réseau de gaz
  es: gasoducto, gasoductos, oleoducto, oleoductos, gas natural licuado, GNL, terminal de gas, almacenamiento de gas, suministro de gas, regasificadora, red de gas
  de: gaspipeline*, pipeline*, ölpipeline*, gasleitung*, flüssiggas*, flüssigerdgas, lng-terminal, lng-terminals, gasspeicher*, gaslieferung*, gasversorgung, gashahn, gasnetz*, erdgasleitung*
  it: gasdotto, gasdotti, oleodotto, oleodotti, metanodotto, gas naturale liquefatto, GNL, rigassificatore, rigassificatori, stoccaggio del gas, forniture di gas, rete del gas
  pt: gasoduto, gasodutos, oleoduto, oleodutos, gás natural liquefeito, GNL, terminal de gás, armazenamento de gás, fornecimento de gás, abastecimento de gás, rede de gás

nuclear-reactor 4 ~ nuclear, power-plant, radiation, energy, electricity
  en: nuclear reactor, nuclear reactors, nuclear power station, nuclear power stations, nuclear power plant, nuclear power plants, nuclear plant, atomic power, fuel rod, fuel rods, reactor core, nuclear energy, nuclear fusion, enriched uranium, uranium enrichment, small modular reactors
  fr: réacteur nucléaire, réacteurs nucléaires, centrale nucléaire, centrales nucléaires, centrale atomique, combustible nucléaire, cœur du réacteur, énergie nucléaire, fusion nucléaire, uranium enrichi, enrichissement d'uranium, petits réacteurs
  es: reactor nuclear, reactores nucleares, central nuclear, centrales nucleares, planta nuclear, combustible nuclear, núcleo del reactor, energía nuclear, fusión nuclear, uranio enriquecido, enriquecimiento de uranio
  de: atomkraftwerk*, kernkraftwerk*, akw, akws, atomreaktor*, kernreaktor*, reaktor, reaktoren, brennstab, brennstäbe, brennelement*, atomkraft, kernenergie, kernfusion, atommeiler, angereichertes uran, urananreicherung
  it: reattore nucleare, reattori nucleari, centrale nucleare, centrali nucleari, centrale atomica, combustibile nucleare, nocciolo del reattore, energia nucleare, fusione nucleare, uranio arricchito, arricchimento dell'uranio
  pt: reator nuclear, reatores nucleares, central nuclear, centrais nucleares, usina nuclear, usinas nucleares, combustível nuclear, núcleo do reator, energia nuclear, fusão nuclear, urânio enriquecido, enriquecimento de urânio

nuclear-accident 4 ~ nuclear-reactor, radiation, disaster, pollution, danger
  en: nuclear accident, nuclear accidents, nuclear disaster, nuclear catastrophe, meltdown, core meltdown, reactor accident, exclusion zone, radioactive leak, radioactive cloud, nuclear waste, radioactive waste, nuclear dump, nuclear safety
  fr: accident nucléaire, accidents nucléaires, catastrophe nucléaire, fusion du cœur, zone d'exclusion, fuite radioactive, nuage radioactif, déchets nucléaires, déchets radioactifs, sûreté nucléaire, enfouissement des déchets
  es: accidente nuclear, accidentes nucleares, desastre nuclear, catástrofe nuclear, fusión del núcleo, zona de exclusión, fuga radiactiva, nube radiactiva, residuos nucleares, residuos radiactivos, seguridad nuclear
  de: atomunfall, atomunfälle, reaktorunfall, reaktorkatastrophe*, atomkatastrophe*, reaktorunglück, kernschmelze*, sperrzone*, atommüll*, radioaktiver abfall, endlager*, zwischenlager, super-gau, atomare wolke
  it: incidente nucleare, incidenti nucleari, disastro nucleare, catastrofe nucleare, fusione del nocciolo, zona di esclusione, fuga radioattiva, nube radioattiva, scorie nucleari, scorie radioattive, sicurezza nucleare
  pt: acidente nuclear, acidentes nucleares, desastre nuclear, catástrofe nuclear, fusão do núcleo, derretimento do núcleo, zona de exclusão, vazamento radioativo, nuvem radioativa, lixo nuclear, lixo radioativo, resíduos nucleares, segurança nuclear

cooling 4 ~ temperature, water, power-plant, data-center, air-conditioning
  en: cooling tower, cooling towers, cooling water, coolant, cool down, cooling pump, refrigeration, refrigerated, cold chain, =cooling, =cooled
  fr: refroidissement, refroidir, refroidi, tour de refroidissement, tours de refroidissement, liquide de refroidissement, eau de refroidissement, réfrigération, réfrigéré, chaîne du froid
  es: refrigeración, refrigerar, refrigerado, enfriamiento, enfriar, enfriado, torre de refrigeración, torres de refrigeración, líquido refrigerante, cadena de frío
  de: kühlung, kühlen, kühlt, gekühlt, kühlturm, kühltürme, kühlwasser, kühlmittel, kühlkette*, kühlsystem*, abkühlen, abgekühlt
  it: raffreddamento, raffreddare, raffreddato, torre di raffreddamento, torri di raffreddamento, liquido di raffreddamento, acqua di raffreddamento, refrigerazione, refrigerato, catena del freddo
  pt: arrefecimento, arrefecer, refrigeração, refrigerado, torre de resfriamento, torre de arrefecimento, líquido de arrefecimento, cadeia de frio, =resfriamento

# Additional forms
plane 2
  en: airplanes, passenger jet, passenger jets, =airliners, jumbo jet, wide-body, private jet, private jets, plane model, aeroplanes, jetliners, aerospace
  fr: avion de ligne, avions de ligne, long-courrier, moyen-courrier, appareils de ligne, jet privé, jets privés, gros-porteur, aérospatiale
  es: aeronaves, avioneta, avión de pasajeros, aviones comerciales, avión comercial, jet privado, aeroespacial
  de: passagiermaschine*, verkehrsflugzeug*, passagierjet*, privatjet*, großraumflugzeug*, luftfahrtkonzern, =airliner, düsenflugzeug, linienmaschine
  it: aereo di linea, aerei di linea, velivoli, jet privato, jet privati, aeroplani, aerospaziale
  pt: aeronaves, avião comercial, aviões comerciais, avião de passageiros, jatinho, jatos, jato particular, aeroespacial

airline 3
  en: air carriers, =carriers, budget airline, low-cost airline, charter airline, airline industry, airline company
  fr: compagnie low-cost, compagnies à bas coûts, transporteurs aériens, compagnie charter, transport aérien
  es: línea de bajo coste, líneas aéreas, compañías aéreas, aerolínea de bajo costo, transporte aéreo
  de: fluglinien, billigairline*, billigfluglinie, ferienflieger, flugunternehmen, airline-branche, fluggesellschaft
  it: linee aeree, vettori aerei, compagnia low cost, compagnie low cost, trasporto aereo
  pt: linhas aéreas, linha aérea, empresas aéreas, companhia de baixo custo, companhias low cost, transporte aéreo

pilot 3
  en: captain of the plane, flight captain, airline pilot, airline pilots, test pilot, test pilots, copilot, =aviator
  fr: pilote de ligne, pilotes de ligne, pilote d'essai, pilotes d'essai, copilotes, aviateur
  es: comandante del avión, comandante de vuelo, pilotos de prueba, piloto de pruebas, copilotos, aviador
  de: flugkapitän*, testpilot*, kopilot*, co-pilot, verkehrspilot, berufspilot
  it: comandante del volo, pilota collaudatore, piloti collaudatori, piloti di linea, aviatore
  pt: comandante do avião, comandante do voo, pilotos de teste, piloto de testes, copilotos, aviador

airport 3
  en: aerodrome, airport security, departure hall, arrivals hall, =terminal, =terminals
  fr: aérogare, =terminaux, terminal de l'aéroport, hall des départs
  es: terminal del aeropuerto, terminal aérea, aeroportuario, terminal aeroportuaria
  de: flughafenterminal, airport, abflughalle, flughafens, ankunftshalle
  it: aeroporti, terminal dell'aeroporto, scalo aereo, aerostazione
  pt: terminal do aeroporto, aeródromo, terminal aeroportuário, aerogare

car 2
  en: autos, sedan, hatchback, sports car, sports cars, limousine, suv, suvs, car industry, car company, auto maker, auto giant
  fr: berline, bagnole, citadine, voiture de sport, limousine, industrie automobile, secteur automobile, groupe automobile
  es: sedán, coche deportivo, industria automotriz, sector del automóvil, fabricante de coches, limusina, todoterreno, industria automovilística
  de: geländewagen, limousine, sportwagen, kleinwagen, autoindustrie, autobranche, kfz, kraftfahrzeug*, autofirma, personenwagen
  it: macchina sportiva, berlina, utilitaria, fuoristrada, industria automobilistica, settore auto, limousine, autovetture
  pt: sedã, carro esportivo, carro desportivo, indústria automotiva, indústria automóvel, setor automotivo, limusine, utilitário esportivo

self-driving 4
  en: self driving, driverless car, driverless cars, self-driving cars, robotaxis, driverless taxi, driverless taxis
  fr: voiture sans conducteur, sans conducteur, taxis autonomes, taxi autonome
  es: coches autónomos, autos autónomos, taxi autónomo, taxis autónomos, coche sin conductor, vehículo sin conductor
  de: autonom fahrend*, autonomen fahrens, autonome autos, autonome fahrzeuge, selbstfahrendes auto, selbstfahrende autos, autonomes auto
  it: auto autonome, veicolo autonomo, veicoli autonomi, taxi autonomi, auto senza conducente, auto che si guida da sola
  pt: carros autônomos, táxi autônomo, táxis autônomos, carro sem motorista, veículo sem motorista, carro autónomo

electric-car 4
  en: EV, EVs, electric cars, e-car, e-cars, battery-powered car, battery electric, electric mobility, e-mobility, =hybrids
  fr: électromobilité, mobilité électrique, voiture à batterie, voiture hybride, véhicules hybrides
  es: autos eléctricos, movilidad eléctrica, carro eléctrico, carros eléctricos, híbridos, electromovilidad
  de: stromer, e-mobilität, hybridauto*, hybridfahrzeug*, elektroautobauer, batterieauto*, plug-in-hybrid
  it: auto ibride, mobilità elettrica, macchina elettrica, macchine elettriche, vetture elettriche
  pt: mobilidade elétrica, carros híbridos, viatura elétrica, viaturas elétricas, eletromobilidade

train-rail 3
  en: railways, rail operator, rail company, railway company, rail service, rail services, rail travel
  fr: compagnie ferroviaire, voies de chemin de fer, transport ferroviaire, opérateur ferroviaire
  es: ferrocarriles, compañía ferroviaria, operador ferroviario, transporte ferroviario, cercanías
  de: bahnunternehmen, bahnverkehr, zugverkehr, bahnbetreiber*, fernverkehr, fernzug, fernzüge, intercity
  it: trasporto ferroviario, ferroviaria, azienda ferroviaria, alta velocità ferroviaria
  pt: ferrovias, ferroviária, transporte ferroviário, caminhos de ferro, empresa ferroviária, companhia ferroviária

crash 3
  en: collided with, collisions, slammed into, smashed into, crashed into, wrecked
  fr: choc frontal, heurter, heurté, collisions, encastré
  es: choque, choques, chocar contra, =estrellado, impactó contra, impactar contra, colisionar, colisionó
  de: kollision*, kollidieren, kollidiert, unfall, unfälle, zusammengestoßen, zusammengeprallt, verunglückt, crash, =unglück, =unglücks
  it: schiantarsi, schianto, urto, collisioni
  pt: colidir, colidiu, bateu contra, chocou-se, choque, =batida

power-plant 4
  en: generating station, coal plant, coal plants, coal-fired plant, gas-fired plant, gas-fired power, steam turbine, cooling tower
  fr: centrale à charbon, centrales à charbon, centrale à gaz, centrales électriques, centrale au charbon
  es: central eléctrica, centrales eléctricas, central térmica, planta eléctrica, central de carbón, termoeléctrica
  de: kraftwerk, kraftwerke, kraftwerken, kohlekraftwerk*, gaskraftwerk*, heizkraftwerk*, turbine, turbinen
  it: centrale elettrica, centrali elettriche, centrale a carbone, centrali a carbone, termoelettrica, turbina, centrale, centrali
  pt: usina elétrica, usinas elétricas, central elétrica, termelétrica, termelétricas, usina a carvão, turbina

electricity 3
  en: electrical power, power supplies, electric power, electricity supply, electrified, electrification
  fr: approvisionnement en électricité, alimentation électrique, courant alternatif, électrifier, électrification
  es: electricidad, eléctrico, eléctrica, suministro eléctrico, corriente eléctrica, energía eléctrica, electrificación
  de: strom, stroms, elektrizität*, elektrisch*, stromversorgung, strombedarf, elektrifizierung, ökostrom
  it: elettricità, elettrico, elettrica, corrente elettrica, energia elettrica, fornitura elettrica, elettrificazione
  pt: eletricidade, elétrico, elétrica, energia elétrica, corrente elétrica, fornecimento de energia, eletrificação

nuclear 3
  en: plutonium, nuclear power, nuclear fuel, nuclear programme, nuclear program, radioactive material
  fr: plutonium, programme nucléaire, filière nucléaire, matière radioactive
  es: plutonio, programa nuclear, átomo, material radiactivo
  de: plutonium, atomprogramm, kernspaltung, atomenergie, spaltbares material
  it: plutonio, programma nucleare, atomo, materiale radioattivo
  pt: plutônio, plutónio, programa nuclear, átomo, material radioativo

ship 3
  en: vessels, liner, trawler, trawlers, fishing boat, fishing boats, sailing ship, barge, barges, motorboat, speedboat, speedboats
  fr: chalutier, chalutiers, bateau de pêche, péniche, péniches, vedette rapide, barque
  es: pesquero, pesqueros, barco pesquero, barcaza, barcazas, =bote, =botes, nave, patera, pateras
  de: schiffe, schiffen, kutter, fischkutter, fischerboot*, lastkahn, lastkähne, motorboot*, schlauchboot*, schnellboot*
  it: peschereccio, pescherecci, chiatta, chiatte, barchino, barchini, motopeschereccio, natante
  pt: barco de pesca, pesqueiro, pesqueiros, traineira, barcaça, barcaças, =bote, =botes, embarcações, canoa
`;
