/** Concepts of family and everyday life, and of sport: races, matches, titles, transfers, officials, doping. */
export default `
# family and everyday life
wedding 4 ~ marry, spouse, party-event, couple
  en: wedding, weddings, bride, bridegroom, =groom, wedding ring, engagement ring, honeymoon, bridesmaid, wedding dress, wedding reception
  fr: mariage, mariages, mariée, mariés, noces, lune de miel, robe de mariée, alliance au doigt, fiançailles
  es: boda, bodas, novia, novios, luna de miel, vestido de novia, anillo de compromiso, enlace matrimonial, nupcias
  de: hochzeit, hochzeiten, braut, bräutigam, brautpaar, flitterwochen, hochzeitskleid, ehering, verlobungsring, verlobung
  it: matrimonio, matrimoni, nozze, sposa, sposi, luna di miele, abito da sposa, fede nuziale, fidanzamento
  pt: casamento, casamentos, noiva, noivo, noivos, lua de mel, vestido de noiva, aliança de casamento, núpcias

birthday 3 ~ birth, celebrate, age, gift-present
  en: birthday, birthdays, date of birth, birth date, birthday party, birthday cake, =anniversary
  fr: anniversaire, anniversaires, date de naissance, gâteau d'anniversaire, fête d'anniversaire
  es: cumpleaños, fecha de nacimiento, aniversario, fiesta de cumpleaños, tarta de cumpleaños
  de: geburtstag, geburtstage, geburtsdatum, geburtstagsfeier, geburtstagskuchen, jubiläum
  it: compleanno, compleanni, data di nascita, anniversario, festa di compleanno
  pt: aniversário, aniversários, data de nascimento, festa de aniversário, festa de anos, bolo de aniversário

gift-present 3 ~ give, free-of-charge, birthday, christmas
  en: =gifts, birthday present, christmas present, christmas presents, =presents, gift-wrapped, giveaway, souvenir, keepsake, gift, gifts
  fr: cadeau, cadeaux, cadeau de noël, souvenir de voyage, =étrennes, offert en cadeau
  es: regalo, regalos, obsequio, obsequios, regalar, regaló, recuerdo de viaje
  de: geschenk, geschenke, geschenken, präsent, weihnachtsgeschenk, schenken, schenkt, geschenkt, mitbringsel
  it: regalo, regali, =dono, =doni, regalare, regalato, omaggio, omaggi
  pt: presente de natal, =presentes, =prenda, =prendas, oferta de natal, lembrança, brinde, brindes

christmas 3 ~ holiday, church, celebrate, gift-present
  en: christmas, xmas, easter, advent, santa claus, father christmas, thanksgiving, new year's eve, halloween, christmas tree, carnival
  fr: noël, pâques, père noël, avent, saint-sylvestre, réveillon, sapin de noël, carnaval, halloween
  es: navidad, navidades, navideño, navideña, semana santa, papá noel, nochebuena, nochevieja, reyes magos, carnaval
  de: weihnacht*, weihnachten, ostern, weihnachtsmann, advent, silvester, heiligabend, christkind, weihnachtsmarkt, karneval, fasching
  it: =natale, natalizio, natalizia, pasqua, babbo natale, vigilia di natale, capodanno, albero di natale, carnevale
  pt: =natal, natalício, natalino, páscoa, pai natal, papai noel, véspera de natal, réveillon, carnaval

childhood 3 ~ child, youth, parent
  en: childhood, upbringing, grew up, grow up, growing up, brought up, raised by, adulthood, coming of age, child-rearing, bring up children
  fr: enfance, éducation des enfants, a grandi, =grandir, =grandi, élevé par, élevée par, âge adulte
  es: infancia, niñez, crianza, =crecer, se crió, =criar, criado por, criada por, edad adulta
  de: kindheit, aufwachsen, aufgewachsen, wuchs _ auf, großgezogen, großziehen, erwachsenwerden, kindererziehung, erwachsenenalter
  it: infanzia, fanciullezza, =cresciuto, =cresciuta, =crescere, =allevare, =allevato, età adulta
  pt: infância, meninice, cresceu em, =crescer, criado por, criada por, criação dos filhos, idade adulta

adult 3 ~ minor-age, age, elderly, person
  en: adult, adults, grown-up, grown-ups, grownup, adults only, middle-aged, of legal age
  fr: adulte, adultes, majeur et, grandes personnes, réservé aux adultes
  es: adulto, adulta, adultos, mayor de edad, mayores de edad, solo para adultos
  de: erwachsene, erwachsenen, erwachsener, erwachsen, volljährig, volljährige
  it: adulto, adulta, adulti, maggiorenne, maggiorenni, per adulti
  pt: adulto, adulta, adultos, maior de idade, maiores de idade, só para adultos

adoption-child 4 ~ child, parent, baby, orphan
  en: adoptive parents, adopted child, adopted children, adopt a child, put up for adoption, child adoption, foster child, foster family, foster parents, adoptee
  fr: enfant adopté, enfants adoptés, parents adoptifs, adoption internationale, famille d'accueil, adopter un enfant, fille adoptive, fils adoptif
  es: padres adoptivos, hijo adoptivo, hija adoptiva, niño adoptado, adoptar un niño, en adopción, familia de acogida, dar en adopción
  de: adoption, adoptionen, adoptiert, adoptieren, adoptiveltern, adoptivkind, adoptivkinder, pflegekind, pflegekinder, pflegefamilie, pflegeeltern
  it: genitori adottivi, figlio adottivo, figlia adottiva, bambino adottato, adottare un bambino, dato in adozione, famiglia affidataria
  pt: pais adotivos, filho adotivo, filha adotiva, criança adotada, adotar uma criança, família de acolhimento, para adoção

orphan 4 ~ child, parent, die, adoption-child
  en: orphan, orphans, orphaned, orphanage, orphanages, children's home, unaccompanied minor, unaccompanied minors
  fr: orphelin, orpheline, orphelins, orphelinat, foyer pour enfants, mineur isolé, mineurs isolés
  es: huérfano, huérfana, huérfanos, orfanato, orfandad, hogar de menores, menor no acompañado, menores no acompañados
  de: waise, waisen, waisenkind, waisenkinder, waisenhaus, waisenhäuser, kinderheim, kinderheime, heimkind, heimkinder
  it: orfano, orfana, orfani, orfanotrofio, casa famiglia, minore non accompagnato, minori non accompagnati
  pt: órfão, órfã, órfãos, orfanato, orfandade, lar de crianças, menor não acompanhado, menores não acompanhados

babysitter 4 ~ child, care, kindergarten, nurse
  en: babysitter, babysitters, babysitting, nanny, nannies, au pair, childminder, child minder, day nanny
  fr: baby-sitter, baby-sitting, nounou, nourrice, jeune fille au pair, garde d'enfant, assistante maternelle
  es: niñera, niñeras, cuidadora de niños, au pair
  de: babysitter, babysitterin, kindermädchen, tagesmutter, tagesmütter, au-pair, kinderfrau
  it: babysitter, baby-sitter, bambinaia, bambinaie, tata, ragazza alla pari
  pt: babysitter, babá, babás, ama de crianças, au pair, baby-sitter

single-parent 4 ~ parent, mother, divorce, family
  en: single parent, single parents, single mother, single mothers, single mum, single mom, single father, lone parent, working mother, working parents
  fr: parent isolé, parents isolés, mère célibataire, mères célibataires, famille monoparentale, familles monoparentales, père célibataire, mère isolée
  es: madre soltera, madres solteras, padre soltero, familia monoparental, familias monoparentales, monoparental
  de: alleinerziehend*, alleinerziehende mutter, alleinerziehender vater, ein-eltern-familie, berufstätige mutter, berufstätige eltern
  it: madre single, madri single, ragazza madre, genitore single, famiglia monogenitoriale, padre single, monogenitoriale
  pt: mãe solteira, mães solteiras, pai solteiro, família monoparental, famílias monoparentais, mãe solo

parental-leave 4 ~ parent, birth, work, baby
  en: parental leave, maternity leave, paternity leave, paternity pay, maternity pay, child benefit, child allowance, family allowance
  fr: congé parental, congé maternité, congé de maternité, congé paternité, allocations familiales, allocation familiale
  es: baja maternal, baja por maternidad, permiso parental, permiso de paternidad, permiso de maternidad, licencia de maternidad, prestación por hijo
  de: elternzeit, elterngeld, mutterschutz, mutterschaftsurlaub, vaterschaftsurlaub, kindergeld, babypause
  it: congedo parentale, congedo di maternità, congedo di paternità, assegno unico, assegni familiari, bonus bebè
  pt: licença parental, licença de maternidade, licença-maternidade, licença de paternidade, licença-paternidade, abono de família

sleep 3 ~ bedroom, night, tired, rest
  en: sleep, asleep, slept, sleeping, sleepless, insomnia, nap, awake, wake up, woke up, bedtime, oversleep
  fr: dormir, dort, dorment, dormi, sommeil, insomnie, insomnies, endormi, endormie, sieste, cauchemar, cauchemars, réveiller, réveillé
  es: dormir, duerme, duermen, durmió, dormido, dormida, sueño profundo, insomnio, siesta, pesadilla, pesadillas, despertar, despertó
  de: schlafen, schläft, schlief, geschlafen, schlaf, schlaflos, schlaflosigkeit, schlafstörung, schlafstörungen, einschlafen, eingeschlafen, alptraum, albtraum, aufgewacht, aufwachen
  it: dormire, dorme, dormono, dormito, sonno, insonnia, addormentato, addormentarsi, pisolino, =incubo, =incubi, svegliarsi, sveglio
  pt: dormir, dorme, dormem, dormiu, =sono, insónia, insônia, adormecido, adormeceu, sesta, pesadelo, pesadelos

dream 3 ~ hope, wish, sleep
  en: dream, dreams, dreamed, dreamt, dreaming, dreamer, daydream, pipe dream, lifelong dream
  fr: rêve, rêves, rêver, rêvait, rêvé, rêveur, songe, songes
  es: sueño, sueños, =soñar, =soñado, sueña, soñador, ensueño
  de: traum, träume, träumen, träumt, träumte, geträumt, traumhaft, lebenstraum, wunschtraum
  it: sogno, sogni, sognare, sogna, sognava, sognato, sognatore
  pt: sonho, sonhos, sonhar, sonha, sonhava, sonhado, sonhador

kiss 4 ~ love, romance, touch, sexual
  en: kiss, kisses, kissed, kissing, hug, hugs, hugged, embrace, embraced, cuddle, cuddly
  fr: bisou, bisous, embrasser, embrassé, embrassée, embrassade, étreinte, câlin, câlins, baiser forcé
  es: beso, besos, besar, besó, besado, abrazo, abrazos, abrazar, abrazó
  de: kuss, küsse, küssen, küsst, küsste, geküsst, umarmung, umarmungen, umarmen, umarmt, kuscheln
  it: bacio, baci, baciare, baciato, baciata, abbraccio, abbracci, abbracciare, abbracciato
  pt: beijo, beijos, beijar, beijou, beijado, abraço, abraços, abraçar, abraçou

sexual 3 ~ rape, homosexual, contraception, pornography, romance
  en: sexual, sexually, sexuality, sexual intercourse, had sex, having sex, consensual sex, sex life, intimacy, erotic, virginity
  fr: sexuel, sexuelle, sexuels, sexuelles, sexualité, rapport sexuel, rapports sexuels, relation sexuelle, relations sexuelles, érotique, =intimité
  es: sexual, sexuales, sexualidad, relaciones sexuales, relación sexual, acto sexual, sexo consentido, erótico
  de: sexuell, sexuelle, sexualität, sex, geschlechtsverkehr, intim, intimität, beischlaf, erotisch, sexleben
  it: sessuale, sessuali, sessualità, rapporti sessuali, rapporto sessuale, atto sessuale, erotico, =intimità, sesso consensuale
  pt: sexual, sexuais, sexualidade, relações sexuais, relação sexual, ato sexual, sexo consensual, erótico, =intimidade

pornography 4 ~ sexual, nude, video, minor-age
  en: pornography, porn, pornographic, porn site, porn star, child pornography, child sexual abuse material, revenge porn, sex tape, adult content, explicit images
  fr: pornographie, porno, pornographique, pornographiques, site pornographique, pédopornographie, pédopornographique, contenu pour adultes, revenge porn
  es: pornografía, porno, pornográfico, pornográfica, pornografía infantil, sitio pornográfico, vídeo sexual, porno vengativo, contenido para adultos
  de: pornografie, porno*, pornos, pornografisch, kinderpornografie, kinderpornografisch, pornoseite, racheporno, sexvideo, missbrauchsdarstellungen
  it: pornografia, porno, pornografico, pornografica, pedopornografia, pedopornografico, sito porno, video hard, revenge porn
  pt: pornografia, pornô, pornográfico, pornográfica, pornografia infantil, site pornográfico, vídeo íntimo, pornografia de vingança

nude 4 ~ body, photo, sexual, pornography, clothes
  en: nude, nudes, naked, nudity, topless, undressed, unclothed, nude photo, nude photos, intimate photos, bare-chested
  fr: nu, nue, nus, nues, nudité, photos intimes, photo intime, dénudé, dénudée, déshabillé, torse nu, seins nus
  es: desnudo, desnuda, desnudos, desnudas, desnudez, fotos íntimas, foto íntima, imágenes íntimas, sin ropa
  de: nackt, nackte, nackten, nacktheit, nacktfoto, nacktfotos, nacktbild, nacktbilder, unbekleidet, entblößt, oben ohne, intime fotos
  it: nudo, nuda, nudi, nude, nudità, foto intime, immagini intime, svestito, senza vestiti
  pt: nu, nua, nus, nuas, nudez, fotos íntimas, imagens íntimas, despido, sem roupa

dating 3 ~ romance, couple, app, love
  en: dating app, dating apps, dating site, online dating, matchmaking, blind date, went on a date, =singles, flirt, flirting, bachelor, soulmate
  fr: application de rencontre, applications de rencontre, site de rencontre, sites de rencontres, rendez-vous amoureux, flirter, drague, draguer, célibataire, célibataires
  es: aplicación de citas, aplicaciones de citas, sitio de citas, cita a ciegas, =ligar, coquetear, soltero, soltera, solteros
  de: dating-app, dating-apps, dating-plattform, datingportal, partnerbörse, partnersuche, online-dating, flirten, flirt, single, singles, =ledig
  it: app di incontri, sito di incontri, siti di incontri, incontri online, appuntamento al buio, flirtare, corteggiare, celibe, nubile
  pt: aplicativo de namoro, aplicativos de namoro, aplicação de encontros, site de encontros, encontro às cegas, paquera, paquerar, flertar, solteiro, solteira

domestic-violence 4
  en: domestic violence, domestic abuse, battered woman, battered women, partner violence, femicide, honour killing, women's refuge, women's shelter, coercive control, gender-based violence
  fr: violences conjugales, violence conjugale, violences domestiques, femme battue, femmes battues, féminicide, féminicides, violences faites aux femmes, violences intrafamiliales
  es: violencia doméstica, violencia de género, violencia machista, maltrato doméstico, feminicidio, feminicidios, mujer maltratada, mujeres maltratadas, maltratador
  de: häusliche gewalt, partnerschaftsgewalt, gewalt gegen frauen, femizid, femizide, frauenhaus, frauenhäuser, beziehungstat, ehrenmord, prügelte seine frau
  it: violenza domestica, violenza di genere, violenza sulle donne, femminicidio, femminicidi, maltrattamenti in famiglia, centro antiviolenza
  pt: violência doméstica, violência de género, violência de gênero, violência contra a mulher, feminicídio, feminicídios, mulher agredida, agressão doméstica

bully 4 ~ harassment, abuse, school, mock, insult
  en: bully, bullies, bullied, bullying, cyberbullying, cyber-bullying, online bullying, hazing, picked on, =mobbing, intimidate
  fr: harcèlement scolaire, cyberharcèlement, harceleur, harceleurs, harcelé, harcelée, souffre-douleur, bizutage, brimade, brimades
  es: acoso escolar, ciberacoso, bullying, acosador, acosadores, acosado, acosada, matón, matones, novatada, novatadas
  de: mobbing, cybermobbing, mobben, mobbt, gemobbt, hänseln, gehänselt, schikanieren, schikaniert, peiniger
  it: bullismo, cyberbullismo, bullo, bulli, bullizzato, bullizzata, prepotenza, nonnismo, angherie, vessazioni
  pt: bullying, cyberbullying, assédio escolar, valentão, valentões, intimidação escolar, praxe violenta, trote violento

lonely 4 ~ alone, mental-health, sad, elderly
  en: lonely, loneliness, solitude, socially isolated, social isolation, isolated people, recluse, friendless
  fr: solitude, solitaire, isolement social, seul et, esseulé, esseulée, isolé socialement, sans amis
  es: soledad, solitario, solitaria, aislamiento social, soledad no deseada, sin amigos
  de: einsam*, einsamkeit, vereinsamung, vereinsamt, alleinsein, soziale isolation, zurückgezogen lebend
  it: solitudine, solitario, solitaria, isolamento sociale, senza amici
  pt: solidão, solitário, solitária, isolamento social, sem amigos

diary 3 ~ write, book, personal, note
  en: diary, diaries, personal diary, notebook, notebooks, memoir, memoirs, autobiography, biography, biographer
  fr: journal intime, carnet, carnets, mémoires de, autobiographie, biographie, biographe, carnet de notes
  es: diario personal, diario íntimo, libreta, cuaderno personal, autobiografía, biografía, biógrafo
  de: tagebuch, tagebücher, tagebüchern, notizbuch, notizbücher, memoiren, autobiografie, biografie, biograf
  it: diario, diari, taccuino, agenda personale, autobiografia, biografia, biografo
  pt: diário pessoal, diário íntimo, caderneta, autobiografia, biografia, biógrafo

tattoo 4 ~ body, skin, art
  en: tattoo, tattoos, tattooed, tattoo artist, piercing, piercings, body art
  fr: tatouage, tatouages, tatoué, tatouée, tatoueur, piercing
  es: tatuaje, tatuajes, tatuado, tatuada, tatuador, piercing
  de: tätowierung, tätowierungen, tätowiert, tattoo, tattoos, tätowierer, piercing
  it: tatuaggio, tatuaggi, tatuato, tatuata, tatuatore, piercing
  pt: tatuagem, tatuagens, tatuado, tatuada, tatuador, piercing

beard 4 ~ hair, man, face
  en: beard, beards, bearded, moustache, mustache, shave, shaved, shaving, razor, clean-shaven, stubble
  fr: barbe, barbes, =barbu, moustache, raser sa, =rasé, rasage, rasoir
  es: barba, barbas, barbudo, bigote, afeitado, afeitar, afeitarse, cuchilla de afeitar
  de: bart, bärte, bärtig, schnurrbart, schnauzer, rasieren, rasiert, rasur, rasierer, vollbart
  it: barba, barbe, barbuto, baffi, rasarsi, rasato, rasatura, rasoio
  pt: barba, barbas, barbudo, bigode, barbear, barbeado, navalha

face 3 ~ head-body, facial-recognition, image, person
  en: human face, human faces, facial, facial features, forehead, cheek, cheeks, facial expression, complexion, eyebrow
  fr: visage, visages, facial, faciale, front du visage, joues, sourcil, figure humaine, traits du visage
  es: rostro, rostros, =cara, =caras, facial, faciales, mejilla, mejillas, ceja, rasgos faciales
  de: gesicht, gesichter, gesichtern, gesichtszüge, stirn, wange, wangen, augenbraue, antlitz
  it: =volto, =volti, =viso, =visi, facciale, facciali, guancia, guance, fronte del viso, sopracciglia
  pt: rosto, rostos, =cara, face humana, facial, =faciais, bochecha, =testa, sobrancelha

head-body 4 ~ brain, face, body, hair
  en: head injury, head injuries, skull, scalp, neck, concussion, concussions, blow to the head, headbutt, brain injury
  fr: blessure à la tête, crâne, cuir chevelu, nuque, cou, commotion, commotion cérébrale, traumatisme crânien, coup à la tête, coup de tête
  es: cabeza, cabezas, cráneo, cuero cabelludo, cuello, nuca, conmoción cerebral, traumatismo craneal, golpe en la cabeza, cabezazo
  de: schädel, kopfhaut, nacken, kopfverletzung, kopfverletzungen, gehirnerschütterung, gehirnerschütterungen, schlag auf den kopf, schädel-hirn-trauma, hals
  it: =testa, cranio, cuoio capelluto, =collo, nuca, commozione cerebrale, trauma cranico, colpo alla testa, =testata
  pt: cabeça, cabeças, crânio, couro cabeludo, pescoço, nuca, concussão, traumatismo craniano, pancada na cabeça, cabeçada

wheel-stroll 4 ~ child, baby, road
  en: pram, pushchair, stroller, buggy, baby carriage, child seat, car seat, playground, playgrounds, sandpit, nappy, nappies, diaper, diapers
  fr: poussette, poussettes, landau, siège enfant, siège auto, aire de jeux, aires de jeux, bac à sable, couche-culotte, couches pour bébés
  es: cochecito, carrito de bebé, silla de coche, parque infantil, parques infantiles, arenero, pañal, pañales
  de: kinderwagen, buggy, kindersitz, kindersitze, spielplatz, spielplätze, spielplätzen, sandkasten, windel, windeln
  it: passeggino, passeggini, carrozzina per bambini, seggiolino auto, parco giochi, area giochi, pannolino, pannolini
  pt: carrinho de bebé, carrinho de bebê, cadeirinha, parque infantil, parquinho, playground, fralda, fraldas

garden 3
  en: garden, gardens, gardener, gardening, backyard, front yard, lawn, lawns, flower bed, allotment, greenhouse
  fr: jardin, jardins, jardinier, jardinière, jardinage, pelouse, gazon, potager, =serre
  es: jardín, jardines, jardinero, jardinera, jardinería, césped, patio trasero, huerto, invernadero
  de: garten, gärten, gärtner, gärtnerin, gartenarbeit, =rasen, schrebergarten, gewächshaus, beet
  it: giardino, giardini, giardiniere, giardinaggio, prato, cortile, orto, =serra
  pt: jardim, jardins, jardineiro, jardinagem, relvado, =gramado, quintal, horta, estufa

swim 4 ~ sport, sea, water, athlete
  en: swim, swam, swimming, swimmer, swimmers, swimming pool, =pools, lifeguard, =diving, diver, divers, drown, drowned, drowning
  fr: nager, nage, natation, nageur, nageuse, nageurs, piscine, piscines, maître-nageur, =plongée, plongeur, plongeurs, noyade, noyé, se noyer
  es: =nadar, =nadó, natación, nadador, nadadora, nadadores, piscina, piscinas, socorrista de playa, buceo, buzo, buzos, ahogado, ahogamiento
  de: schwimmen, schwimmt, schwamm, geschwommen, schwimmer, schwimmerin, schwimmbad, schwimmbäder, freibad, bademeister, taucher, tauchen, ertrunken, ertrinken
  it: nuotare, nuota, nuoto, nuotatore, nuotatrice, nuotatori, piscina, piscine, bagnino, tuffatore, subacqueo, annegato, annegare, annegamento
  pt: =nadar, =nadou, natação, nadador, nadadora, nadadores, piscina, piscinas, salva-vidas, mergulho, mergulhador, afogado, afogamento, afogar-se

hike 3 ~ mountain, walk, travel, holiday
  en: hike, hikes, hiked, hiking, hiker, hikers, trek, trekking, mountaineer, mountaineers, mountaineering, climber, climbers, backpacker, campsite, camping
  fr: randonnée, randonnées, randonneur, randonneurs, trek, alpiniste, alpinistes, alpinisme, grimpeur, escalade, camping, campeur
  es: senderismo, senderista, senderistas, excursión, excursiones, excursionista, alpinista, alpinistas, montañismo, montañero, =escalador, escalada deportiva, camping, acampada
  de: =wandern, wanderung, wanderungen, =wanderer, wanderweg, bergsteiger, bergsteigerin, bergsteigen, alpinist, kletterer, klettern, campingplatz, zelten, camper
  it: escursione, escursioni, escursionista, escursionisti, trekking, alpinista, alpinisti, alpinismo, scalatore, arrampicata, campeggio
  pt: caminhada, caminhadas, caminhante, =trilha, =trilhas, excursão, alpinista, alpinistas, montanhismo, =escalador, acampamento, campismo

exercise 3 ~ sport, health, weight-loss, train-sport
  en: exercise, exercises, exercising, workout, workouts, work out at the gym, =fitness, gym, gyms, jogging, jogger, yoga, keep fit, personal trainer, bodybuilding
  fr: exercice physique, activité physique, musculation, salle de sport, salles de sport, fitness, jogging, joggeur, joggeuse, yoga, gymnastique, remise en forme
  es: ejercicio físico, hacer ejercicio, actividad física, gimnasio, gimnasios, fitness, entrenador personal, =culturismo, yoga, musculación, correr por
  de: fitness*, fitnessstudio, fitnessstudios, krafttraining, joggen, jogger, joggerin, yoga, gymnastik, bewegungsmangel, trainingsübung, muskeltraining, körperliche aktivität
  it: esercizio fisico, attività fisica, palestra, palestre, fitness, allenamento in palestra, yoga, ginnastica, jogging, culturismo
  pt: exercício físico, exercícios físicos, atividade física, ginásio, academia de ginástica, fitness, musculação, ioga, yoga, corrida matinal

# races and kinds of sport
race-contest 2 ~ run-race, win, compete, sport, athlete
  en: race, races, racing, racer, marathon, marathons, half marathon, relay, sprint, finish line, starting line, heat of the race, runner-up
  fr: course à pied, course cycliste, marathon, marathons, semi-marathon, sprint, ligne d'arrivée, ligne de départ, marathonien, =relais, =course, =courses
  es: carrera ciclista, carrera popular, carreras, maratón, maratones, medio maratón, relevos, esprint, línea de meta, línea de salida, corredores
  de: rennen, wettrennen, wettlauf, marathon, halbmarathon, staffel, sprint, ziellinie, startlinie, rennfahrer, volkslauf, langstreckenlauf
  it: gara, gare, corsa ciclistica, maratona, maratone, mezza maratona, staffetta, =volata, traguardo, linea di partenza, maratoneta
  pt: =corrida, =corridas, maratona, maratonas, meia maratona, =estafeta, revezamento, linha de chegada, linha de partida, maratonista

motor-racing 4 ~ race-contest, car, driver, fast
  en: motor racing, motorsport, formula one, formula 1, f1, grand prix, racing driver, racing car, pit lane, pit stop, pole position, race track, rally driver
  fr: formule 1, formule un, sport automobile, grand prix, pilote automobile, pilote de formule, voiture de course, monoplace, écurie, circuit automobile
  es: fórmula 1, fórmula uno, automovilismo, gran premio, piloto de carreras, monoplaza, escudería, coche de carreras, circuito de carreras
  de: formel 1, formel eins, motorsport, rennsport, grand prix, rennfahrer, rennwagen, rennstall, rennstrecke, boxengasse, boxenstopp, rallye
  it: formula 1, formula uno, automobilismo, gran premio, pilota automobilistico, monoposto, scuderia, auto da corsa, autodromo
  pt: fórmula 1, fórmula um, automobilismo, grande prémio, grande prêmio, piloto de corridas, monolugar, =escuderia, carro de corrida, autódromo

cycling 4 ~ bicycle, race-contest, athlete, doping
  en: cycling, cyclist, cyclists, peloton, yellow jersey, bike race, pro cyclist, cycling team, time trial, mountain stage, bike racer
  fr: cyclisme, cycliste, cyclistes, peloton, maillot jaune, course cycliste, coureur cycliste, équipe cycliste, contre-la-montre, étape de montagne
  es: ciclismo, ciclista, ciclistas, pelotón, maillot amarillo, vuelta ciclista, equipo ciclista, contrarreloj, etapa de montaña
  de: radsport, radrennen, radfahrer, radprofi, radprofis, rennradfahrer, peloton, gelbes trikot, radrennstall, zeitfahren, bergetappe, radrennfahrer
  it: ciclismo, ciclista, ciclisti, gruppo ciclistico, maglia gialla, maglia rosa, corsa ciclistica, squadra ciclistica, cronometro, tappa di montagna
  pt: ciclismo, ciclista, ciclistas, pelotão, camisola amarela, camisa amarela, prova de ciclismo, equipa de ciclismo, contrarrelógio

tennis 2 ~ sport, match, player, tournament
  en: tennis, tennis player, wimbledon, grand slam, racket, racquet, tie-break, match point, =doubles, badminton, table tennis, squash, golf, golfer
  fr: tennis, tennisman, tenniswoman, joueur de tennis, joueuse de tennis, grand chelem, raquette, balle de match, tennis de table, badminton, golf, golfeur
  es: tenis, tenista, tenistas, grand slam, raqueta, bola de partido, tenis de mesa, bádminton, pádel, golf, golfista
  de: tennis*, tennisspieler, tennisspielerin, grand-slam-turnier, =schläger, matchball, tischtennis, badminton, golf, golfer, golfprofi
  it: tennis, tennista, tennisti, grande slam, racchetta, match point, ping pong, tennistavolo, padel, golf, golfista
  pt: tênis de mesa, ténis, tenista, tenistas, grand slam, raquete, match point, badminton, golfe, golfista

team-sports 2 ~ sport, football, match, league
  en: basketball, baseball, rugby, cricket, ice hockey, hockey, handball, volleyball, american football, water polo, lacrosse, batsman, bowler
  fr: basket, basketball, basketteur, baseball, rugby, rugbyman, cricket, hockey sur glace, hockey, handball, volley, volley-ball, football américain, water-polo
  es: baloncesto, baloncestista, béisbol, rugby, críquet, hockey sobre hielo, hockey, balonmano, voleibol, fútbol americano, waterpolo, básquet
  de: basketball*, basketballer, baseball, rugby, cricket, eishockey, hockey, handball, handballer, volleyball, american football, wasserball
  it: basket, pallacanestro, cestista, baseball, rugby, rugbista, cricket, hockey su ghiaccio, hockey, pallamano, pallavolo, pallavolista, pallanuoto
  pt: basquete, basquetebol, basquetebolista, beisebol, basebol, rugby, râguebi, críquete, hóquei, hóquei no gelo, andebol, handebol, voleibol, vôlei

boxing 4 ~ sport, fight, athlete, champion
  en: =boxing, boxer, boxers, heavyweight boxer, boxing ring, knockout, mixed martial arts, martial arts, judo, karate, wrestling, wrestler, wrestlers, weightlifting, weightlifter, =fencing
  fr: boxe, boxeur, boxeuse, boxeurs, poids lourds, ring, arts martiaux, judo, judoka, karaté, lutte gréco-romaine, lutteur, haltérophilie, haltérophile, escrime
  es: boxeo, boxeador, boxeadora, boxeadores, cuadrilátero, artes marciales, =judo, yudo, kárate, lucha libre, luchador, halterofilia, levantamiento de pesas, esgrima
  de: =boxen, =boxer, boxerin, boxkampf, boxring, kampfsport, judo, karate, =ringer, gewichtheben, gewichtheber, fechten, fechter, schwergewichtler
  it: boxe, pugilato, pugile, pugili, ring, arti marziali, judo, judoka, karate, lottatore, sollevamento pesi, =scherma, schermidore
  pt: boxe, pugilismo, pugilista, boxeador, boxeadores, artes marciais, =judo, judô, judoca, karaté, luta livre, lutador, halterofilismo, levantamento de peso, esgrima

winter-sports 4 ~ sport, olympics, snow, mountain
  en: ski, skis, skiing, skier, skiers, ski resort, ski slope, snowboard, snowboarder, biathlon, cross-country skiing, ski jumping, figure skating, figure skater, ice rink, bobsleigh, ski lift
  fr: ski, skis, skier, skieur, skieuse, skieurs, station de ski, pistes de ski, snowboard, biathlon, ski de fond, saut à ski, patinage artistique, patineur, =patineuse, patinoire, remontée mécanique
  es: esquí, esquiar, esquiador, esquiadora, esquiadores, estación de esquí, pista de esquí, snowboard, biatlón, esquí de fondo, patinaje artístico, =patinador, =patinadora, =remonte
  de: ski, skifahren, skifahrer, skifahrerin, skigebiet, skigebiete, skipiste, snowboard, biathlon, langlauf, langläufer, skispringen, skispringer, eiskunstlauf, eiskunstläufer, eishalle, skilift, bobfahrer
  it: sci, sciare, sciatore, sciatrice, sciatori, stazione sciistica, pista da sci, snowboard, biathlon, sci di fondo, pattinaggio artistico, pattinatore, pattinatrice, impianto di risalita
  pt: esqui, esquiar, esquiador, esquiadora, esquiadores, estância de esqui, estação de esqui, snowboard, biatlo, patinagem artística, patinação artística, patinador, patinadora

athletics 3 ~ athlete, race-contest, olympics, sport
  en: athletics, track and field, long jump, high jump, pole vault, javelin, shot put, hurdles, decathlon, sprinter, long-distance runner, gymnastics, gymnast, gymnasts, triathlon
  fr: athlétisme, saut en longueur, saut en hauteur, saut à la perche, javelot, lancer du poids, haies, décathlon, sprinteur, coureur de fond, gymnastique artistique, gymnaste, gymnastes, triathlon
  es: atletismo, salto de longitud, salto de altura, salto con pértiga, jabalina, lanzamiento de peso, =vallas, decatlón, velocista, fondista, gimnasia artística, gimnasta, gimnastas, triatlón
  de: leichtathletik, weitsprung, hochsprung, stabhochsprung, speerwurf, speerwerfer, kugelstoßen, hürdenlauf, zehnkampf, sprinter, sprinterin, langstreckenläufer, turnen, turner, turnerin, triathlon
  it: atletica leggera, salto in lungo, salto in alto, salto con l'asta, giavellotto, getto del peso, =ostacoli, decathlon, velocista, fondista, ginnastica artistica, ginnasta, ginnaste, triathlon
  pt: atletismo, salto em comprimento, salto em distância, salto em altura, salto com vara, dardo, lançamento do peso, barreiras, decatlo, velocista, fundista, ginástica artística, ginasta, ginastas, triatlo

horse-sport 4 ~ animal, race-contest, bet, sport
  en: horse, horses, horse racing, racehorse, jockey, jockeys, equestrian, horse riding, rider and horse, showjumping, dressage, =stables, polo
  fr: cheval, chevaux, course hippique, courses hippiques, hippique, jockey, jockeys, équestre, =équitation, cavalier, cavalière, saut d'obstacles, dressage équestre, écuries
  es: caballo, caballos, carrera de caballos, carreras de caballos, hipódromo, jinete, jinetes, hípica, ecuestre, equitación, doma
  de: pferd, pferde, pferden, pferderennen, rennpferd, jockey, reiter, reiterin, reitsport, reiten, springreiten, dressurreiten, pferdestall, reitstall
  it: cavallo, cavalli, corse di cavalli, ippica, ippodromo, fantino, fantini, equestre, =equitazione, amazzone, dressage
  pt: cavalo, cavalos, corrida de cavalos, corridas de cavalos, hipódromo, jóquei, cavaleiro, hipismo, equestre, equitação

chess 4 ~ game, play, champion
  en: chess, chess player, grandmaster, chess grandmaster, checkmate, chessboard, pawn, poker, card game, board games
  fr: échecs et mat, jeu d'échecs, joueur d'échecs, grand maître, échiquier, échec et mat, poker, jeu de cartes
  es: ajedrez, ajedrecista, gran maestro, jaque mate, tablero de ajedrez, póker, póquer, juego de cartas, juego de mesa
  de: schach*, schachspieler, großmeister, schachmatt, schachbrett, schachweltmeister, poker, kartenspiel, brettspiele
  it: scacchi, scacchista, grande maestro, scacco matto, scacchiera, poker, gioco di carte
  pt: xadrez, xadrezista, enxadrista, grande mestre, xeque-mate, tabuleiro de xadrez, pôquer, póquer, jogo de cartas

esports 3 ~ video-game, tournament, player, streaming
  en: esports, e-sports, pro gamer, pro gamers, professional gamer, competitive gaming, gaming tournament, gamer, gamers
  fr: e-sport, esport, joueur professionnel de jeux, sport électronique, gamer, gamers, tournoi de jeux vidéo
  es: deportes electrónicos, e-sports, esports, videojugador, videojugadores, jugador profesional de videojuegos, gamer, gamers
  de: e-sport, e-sports, esport, e-sportler, profi-gamer, gamer, gamerin, videospielturnier
  it: e-sport, =esport, sport elettronici, videogiocatore, videogiocatori, torneo di videogiochi, gamer
  pt: e-sports, esports, desportos eletrónicos, esportes eletrônicos, jogador profissional de videojogos, gamer, gamers

# titles and results
medal 3 ~ olympics, win, champion, award, podium
  en: medal, medals, gold medal, silver medal, bronze medal, medallist, medalist, gold medallist, medal table, won gold, won silver, won bronze, =bronze
  fr: médaille, médailles, médaille d'or, médaille d'argent, médaille de bronze, médaillé, médaillée, tableau des médailles
  es: medalla, medallas, medalla de oro, medalla de plata, medalla de bronce, medallista, medallero, presea
  de: medaille, medaillen, goldmedaille, silbermedaille, bronzemedaille, medaillengewinner, medaillenspiegel, edelmetall
  it: medaglia, medaglie, medaglia d'oro, medaglia d'argento, medaglia di bronzo, medagliato, medagliere
  pt: medalha, medalhas, medalha de ouro, medalha de prata, medalha de bronze, medalhista, medalhado, quadro de medalhas

podium 3 ~ medal, win, rank
  en: podium, podiums, podium finish, top three, victory ceremony, medal ceremony, runner-up, runners-up, third place, second place
  fr: podium, podiums, remise des médailles, deuxième place, troisième place, dauphin
  es: podio, podios, subcampeón, subcampeona, entrega de medallas, segundo puesto, tercer puesto
  de: podium, podest, siegerpodest, siegerehrung, siegertreppchen, zweiter platz, dritter platz, vizemeister, treppchen
  it: podio, gradino più alto, premiazione, secondo posto, terzo posto, vicecampione
  pt: pódio, pódios, vice-campeão, vice-campeã, segundo lugar, terceiro lugar, entrega de medalhas

title-sport 4 ~ champion, tournament, win, trophy
  en: championship title, world title, league title, title holder, title defence, title defense, reigning champion, defending champion, crowned champion, title race, tour title
  fr: titre de champion, titre mondial, titre de champion du monde, tenant du titre, champion en titre, sacre, sacré champion, sacrée championne
  es: título mundial, título de liga, título de campeón, vigente campeón, defensor del título, proclamado campeón, se proclamó campeón
  de: meistertitel, weltmeistertitel, wm-titel, titelverteidiger, titelverteidigung, titelgewinn, meisterschaftstitel, titelkampf, amtierender meister, gesamtsieg
  it: titolo mondiale, titolo iridato, scudetto, campione in carica, detentore del titolo, laureato campione, titolo di campione
  pt: título mundial, título de campeão, título da liga, campeão em título, atual campeão, defensor do título, sagrou-se campeão

strip-title 4 ~ title-sport, doping, remove, punish, cancel, medal
  en: stripped of his titles, stripped of her title, stripped of the title, stripped of his medals, stripped of the medal, stripped of titles, stripped of medals, title revoked, medals revoked, forfeit the title, lost his titles, annulled results
  fr: déchu de ses titres, déchu de son titre, déchue de son titre, privé de son titre, perdre son titre, retirer sa médaille, médaille retirée, résultats annulés, titre retiré
  es: despojado de sus títulos, despojado del título, despojada del título, desposeído del título, retirar la medalla, retirada de la medalla, resultados anulados, perder el título
  de: titel aberkannt, aberkannt, aberkennung, aberkennen, medaille aberkannt, titel verloren, titel entzogen, ergebnisse gestrichen, ergebnisse annulliert
  it: privato dei titoli, privato del titolo, spogliato dei titoli, revocato il titolo, titolo revocato, revoca del titolo, medaglia revocata, risultati annullati
  pt: destituído dos títulos, despojado dos títulos, perdeu os títulos, perdeu o título, título retirado, medalha retirada, cassação do título, resultados anulados

trophy 4 ~ award, title-sport, win, tournament
  en: trophy, trophies, winners' cup, silverware, champions league trophy, lifted the trophy, lifted the cup, prize money
  fr: trophée, trophées, coupe remportée, soulever la coupe, prime de victoire, récompense sportive
  es: trofeo, trofeos, levantar la copa, alzar el trofeo, premio en metálico, copa del rey
  de: trophäe, trophäen, pokal, pokale, siegerpokal, preisgeld, preisgelder, meisterschale, wanderpokal
  it: trofeo, trofei, alzare la coppa, sollevare la coppa, montepremi, coppa vinta
  pt: troféu, troféus, taça, taças, erguer a taça, levantar a taça, prémio em dinheiro, premiação

world-record 3 ~ record-high, athlete, fast, maximum
  en: world record, world records, world record holder, record holder, personal best, national record, olympic record, broke the record, broke the world record, record time
  fr: record du monde, records du monde, détenteur du record, recordman, recordwoman, record olympique, record personnel, battre le record, battu le record
  es: récord mundial, récord del mundo, plusmarca, plusmarquista, récord olímpico, marca personal, batir el récord, batió el récord
  de: weltrekord, weltrekorde, weltrekordler, weltrekordlerin, weltrekordhalter, rekordhalter, bestzeit, bestmarke, bestleistung, landesrekord, rekordzeit
  it: record mondiale, record del mondo, primatista, primato mondiale, primato personale, record olimpico, battere il record, battuto il record
  pt: recorde mundial, recorde do mundo, recordista, recordista mundial, recorde olímpico, melhor marca pessoal, bater o recorde, bateu o recorde

qualify-sport 3 ~ tournament, win, olympics, take-part
  en: qualify for, qualified for the, qualifier, qualifiers, qualifying round, qualifying match, qualification for the world cup, knocked out, knockout stage, group stage, eliminated from, quarter-finals
  fr: se qualifier, qualifié pour, qualifiée pour, qualification pour, match de qualification, éliminatoires, =éliminé, =éliminée, phase de groupes, quarts de finale, huitièmes de finale
  es: clasificarse para, se clasificó, clasificado para, partido clasificatorio, eliminatoria, eliminatorias, eliminado, fase de grupos, cuartos de final, octavos de final
  de: qualifikation, qualifikationsspiel, qualifizierte sich, qualifiziert sich für, wm-qualifikation, gruppenphase, k.-o.-runde, viertelfinale, achtelfinale, ausgeschieden, vorrunde
  it: qualificarsi, qualificato per, qualificazione ai, qualificazioni, eliminatorie, eliminato, eliminazione, fase a gironi, quarti di finale, ottavi di finale
  pt: qualificar-se para, classificou-se, apurado para, =apuramento, qualificação para, eliminatória, eliminatórias, =eliminado, fase de grupos, quartos de final, oitavos de final

final-match 3 ~ tournament, match, win, last
  en: cup final, world cup final, semi-final, semifinal, semi-finals, finalist, finalists, playoff, playoffs, play-off, title decider, grand final, in the final, =finals
  fr: finale de la coupe, finale du mondial, demi-finale, demi-finales, en finale, =finaliste, =finalistes, =finale, =finales
  es: final de la copa, final del mundial, semifinal, semifinales, =finalista, =finalistas, repesca, en la final
  de: =finale, =finales, endspiel, endspiele, halbfinale, pokalfinale, wm-finale, finalist, finalisten, finalistin, playoff, playoffs
  it: finale di coppa, finalissima, semifinale, semifinali, finalista, finalisti, spareggio, spareggi, in finale
  pt: final da copa, final do mundial, semifinal, semifinais, meia-final, meias-finais, =finalista, =finalistas, repescagem, na final

world-cup 2 ~ football, tournament, host-event, national-team
  en: world cup, world championship, world championships, european championship, european championships, champions league, continental championship, fifa world cup, champions trophy
  fr: coupe du monde, mondial de football, championnat du monde, championnats du monde, championnat d'europe, ligue des champions, coupe d'afrique des nations, euro de football
  es: copa del mundo, copa mundial, mundial de fútbol, campeonato mundial, campeonato del mundo, eurocopa, liga de campeones, copa américa
  de: weltmeisterschaft, weltmeisterschaften, europameisterschaft, europameisterschaften, fußball-wm, fußball-em, wm, em-turnier, champions league, weltcup
  it: coppa del mondo, mondiali di calcio, campionato del mondo, campionati mondiali, campionato europeo, europei di calcio, champions league
  pt: copa do mundo, campeonato do mundo, mundial de futebol, campeonato mundial, campeonato europeu, liga dos campeões, copa américa, eurocopa

host-event 4 ~ olympics, world-cup, arrange, choose, city
  en: host the world cup, host the olympics, hosting the world cup, hosting the games, host city, host nation, host country, bid to host, awarded the world cup, hosting rights, olympic bid, organising committee, organizing committee
  fr: pays hôte, ville hôte, accueillir les jeux, accueillir la coupe, organisation du mondial, candidature olympique, attribution de la coupe, attribution des jeux, comité d'organisation
  es: país anfitrión, ciudad anfitriona, sede del mundial, sede olímpica, albergar los juegos, acoger los juegos, candidatura olímpica, adjudicación del mundial, comité organizador
  de: gastgeberland, gastgeberstadt, austragungsort, ausrichter, ausrichten, ausrichtung, wm-vergabe, vergabe der wm, olympiabewerbung, organisationskomitee, austragung
  it: paese ospitante, città ospitante, ospitare i mondiali, ospitare i giochi, candidatura olimpica, assegnazione dei mondiali, assegnazione dei giochi, comitato organizzatore
  pt: país anfitrião, cidade anfitriã, sede da copa, sede olímpica, acolher os jogos, sediar, candidatura olímpica, atribuição do mundial, comité organizador, comitê organizador

defeat 2 ~ win, lose, competitor, dominate
  en: defeat, defeats, defeated, =beat, beaten, thrash, thrashed, outplay, outplayed, crushing defeat, heavy defeat, trounced, humiliating defeat, upset win, =beats
  fr: défaite, défaites, battre, battu, battue, battus, écraser, écrasé, corrigé par, déroute, revers, vaincre, vaincu
  es: derrota, derrotas, derrotar, derrotó, derrotado, =vencido, goleada, goleó, paliza, aplastar, revés
  de: niederlage, niederlagen, besiegen, besiegt, besiegte, bezwingen, bezwungen, bezwang, =klatsche, schlappe, debakel
  it: sconfitte, sconfiggere, sconfitto, battere, battuto, battuta d'arresto, disfatta, vinto da, travolto, sconfitta
  pt: derrota, derrotas, derrotar, derrotou, derrotado, bateu o adversário, goleada, goleou, =vencido, desaire

score 3 ~ goal-sport, match, win, number
  en: final score, scoreline, scored, score a goal, scoring, scorer, scorers, top scorer, points lead, ended in a draw, equaliser, =equalizer, ended level, score, scores
  fr: score final, score, marquer un but, =marqué, marqueur, buteur, buteuse, meilleur buteur, match nul, égaliser, égalisation
  es: marcador, resultado final, marcar un gol, anotar, anotó, anotador, goleador, goleadora, máximo goleador, =empate, =empatar, =empató
  de: spielstand, endstand, punktestand, torschütze, torschützin, torschützenkönig, unentschieden, remis, ausgleich, ausgleichstreffer, führungstreffer
  it: punteggio, risultato finale, segnare un gol, segnato, marcatore, marcatori, capocannoniere, pareggio, pareggiare, pareggiato
  pt: placar, marcador, resultado final, marcar um golo, =marcou, goleador, artilheiro, melhor marcador, empate, empatar, empatou

goal-sport 3 ~ football, score, match, player
  en: own goal, goals scored, winning goal, penalty kick, penalty shootout, free kick, corner kick, offside, hat-trick, hat trick, goalless, disallowed goal, handball
  fr: but contre son camp, but marqué, buts marqués, penalty, pénalty, tirs au but, coup franc, =corner, hors-jeu, =triplé, but refusé, but de la victoire
  es: gol, goles, golazo, gol en propia puerta, autogol, penalti, tanda de penaltis, tiro libre, saque de esquina, fuera de juego, triplete
  de: tor, tore, toren, eigentor, =treffer, elfmeter, elfmeterschießen, strafstoß, freistoß, eckball, abseits, hattrick, siegtreffer, siegtor, handspiel
  it: =gol, gol segnato, autogol, =autorete, =rigore, =rigori, calcio di rigore, calci di rigore, punizione dal limite, calcio d'angolo, fuorigioco, tripletta
  pt: golo, golos, gol, gols, autogolo, gol contra, penálti, pênalti, pênaltis, livre direto, falta direta, escanteio, pontapé de canto, =impedimento, fora de jogo, hat-trick

# match officials, rules, bans
red-card 4 ~ referee, punish, match, foul
  en: red card, red cards, yellow card, yellow cards, sent off, sending-off, ejected from the game, booked for, penalised, penalized, time penalty
  fr: carton rouge, cartons rouges, carton jaune, cartons jaunes, =expulsé, =expulsée, expulsion sur le terrain, averti par l'arbitre
  es: tarjeta roja, tarjetas rojas, tarjeta amarilla, tarjetas amarillas, expulsado, expulsión, amonestado, roja directa
  de: rote karte, roten karte, gelbe karte, gelben karte, gelb-rote karte, platzverweis, platzverweise, vom platz gestellt, zeitstrafe, verwarnung
  it: cartellino rosso, cartellini rossi, cartellino giallo, cartellini gialli, espulso, espulsione, ammonito, ammonizione
  pt: cartão vermelho, cartões vermelhos, cartão amarelo, cartões amarelos, =expulso, expulsão, admoestado

foul 4 ~ red-card, referee, cheat, violate, injure
  en: foul, fouls, fouled, foul play, unsportsmanlike, unsporting, tackle from behind, dangerous tackle, simulation in the box, rule violation, time wasting
  fr: faute de jeu, faute sur, antijeu, anti-jeu, antisportif, antisportive, =tacle, tacle dangereux, simulation du joueur
  es: falta sobre, juego sucio, antideportivo, antideportiva, entrada dura, entrada por detrás, piscinazo, fingir una falta
  de: foul, fouls, foulspiel, gefoult, foulen, unsportlich, unsportlichkeit, grätsche, schwalbe, regelverstoß, regelverstöße, tätlichkeit
  it: =fallo, =falli, fallo di gioco, antisportivo, antisportiva, entrata da dietro, gioco scorretto, simulazione in area
  pt: falta dura, falta sobre, jogo sujo, antidesportivo, antidesportiva, antiesportivo, carrinho por trás, entrada violenta, simulação na área

video-referee 4 ~ referee, match, technology, decide
  en: video assistant referee, video referee, video review, goal-line technology, instant replay, slow motion, refereeing decision, refereeing error, hawk-eye, photo finish
  fr: arbitrage vidéo, assistance vidéo à l'arbitrage, arbitre vidéo, technologie sur la ligne de but, =ralenti, erreur d'arbitrage, décision arbitrale, photo-finish
  es: videoarbitraje, árbitro asistente de vídeo, árbitro de vídeo, tecnología de línea de gol, cámara lenta, error arbitral, decisión arbitral, foto finish
  de: videobeweis, videoassistent, video-assistent, videoschiedsrichter, torlinientechnik, zeitlupe, schiedsrichterentscheidung, fehlentscheidung, fehlentscheidungen, zielfoto
  it: moviola, assistente video, arbitro al video, tecnologia di porta, replay, errore arbitrale, decisione arbitrale, fotofinish
  pt: videoárbitro, vídeo-árbitro, árbitro de vídeo, tecnologia da linha de golo, câmera lenta, câmara lenta, erro de arbitragem, decisão do árbitro, replay

disqualify 4 ~ exclude, punish, sport, ban-sport
  en: disqualify, disqualified, disqualification, disqualifications, ineligible, thrown out of the competition, barred from competing, false start
  fr: disqualifier, disqualifié, disqualifiée, disqualification, disqualifications, exclu de la compétition, inéligible à la compétition, faux départ
  es: descalificar, descalificado, descalificada, descalificación, excluido de la competición, inelegible, salida en falso
  de: disqualifizieren, disqualifiziert, disqualifikation, disqualifizierung, vom wettbewerb ausgeschlossen, nicht startberechtigt, startverbot, fehlstart
  it: squalificare, squalificato, squalificata, squalifica, squalifiche, escluso dalla competizione, falsa partenza
  pt: desqualificar, desqualificado, desqualificada, desclassificado, desclassificada, desclassificação, desqualificação, excluído da competição, falsa partida

ban-sport 4 ~ ban, doping, punish, athlete, disqualify
  en: lifetime ban, banned for life, life ban, four-year ban, two-year ban, doping ban, match ban, suspended for, banned from competing, banned from the sport, provisional suspension, provisionally suspended
  fr: suspension à vie, suspendu à vie, banni à vie, radié à vie, radiation à vie, suspendu pour dopage, suspension pour dopage, suspension provisoire, provisoirement suspendu, interdit de compétition
  es: suspensión de por vida, suspendido de por vida, inhabilitación, inhabilitado, inhabilitada, sancionado por dopaje, sanción por dopaje, suspensión provisional, suspendido provisionalmente
  de: lebenslange sperre, lebenslang gesperrt, sperre, sperren, gesperrt, dopingsperre, spielsperre, vorläufig suspendiert, vorläufige sperre, wettkampfsperre
  it: squalifica a vita, squalificato a vita, =radiato, radiazione a vita, =radiata, inibizione, inibito, squalifica per doping, sospensione cautelare, sospeso in via cautelare
  pt: suspensão vitalícia, banido para sempre, banido do esporte, banido do desporto, irradiado, suspenso por doping, suspensão por doping, suspensão provisória, suspenso provisoriamente

anti-doping-agency 4 ~ doping, regulator, sport, test
  en: anti-doping agency, anti-doping authority, anti-doping, antidoping, doping authority, doping laboratory, doping control, doping officer, anti-doping code, anti-doping rules, anti-doping officials
  fr: agence antidopage, agence mondiale antidopage, antidopage, lutte antidopage, laboratoire antidopage, contrôle antidopage, contrôles antidopage, code antidopage, règles antidopage
  es: agencia antidopaje, agencia mundial antidopaje, antidopaje, lucha antidopaje, laboratorio antidopaje, control antidopaje, controles antidopaje, código antidopaje, antidoping
  de: anti-doping-agentur, antidopingagentur, dopingagentur, anti-doping, dopingkontrolle, dopingkontrollen, dopinglabor, dopingfahnder, dopingkontrolleur, anti-doping-regeln, dopingkommission
  it: agenzia antidoping, agenzia mondiale antidoping, antidoping, lotta al doping, laboratorio antidoping, controllo antidoping, controlli antidoping, codice antidoping
  pt: agência antidoping, agência mundial antidoping, antidoping, antidopagem, autoridade antidopagem, luta antidopagem, laboratório antidoping, controle antidoping, controlo antidoping, código antidopagem

doping-test 3 ~ doping, lab-test, athlete, specimen, anti-doping-agency
  en: doping test, drug test, drug tests, drugs test, failed a drug test, failed drug test, tested positive for, positive doping test, positive drug test, b sample, missed test, whereabouts failure, out-of-competition test, adverse analytical finding, biological passport
  fr: test antidopage, contrôle positif, contrôlé positif, contrôlée positive, testé positif, test positif, échantillon b, manquement à la localisation, passeport biologique, contrôle inopiné
  es: test antidopaje, prueba de dopaje, positivo por dopaje, positivo en un control, dio positivo, dieron positivo, resultado adverso, contraanálisis, muestra b, pasaporte biológico
  de: dopingtest, dopingtests, dopingprobe, dopingproben, positiver dopingtest, positiv getestet, positive probe, b-probe, verpasster test, trainingskontrolle, drogentest, drogentests, biologischer pass, dopingbefund
  it: test antidoping, esame antidoping, positivo al doping, positivo all'antidoping, trovato positivo, positività, controanalisi, campione b, passaporto biologico, controllo a sorpresa
  pt: teste antidoping, exame antidoping, positivo no doping, pego no antidoping, flagrado no antidoping, acusou positivo, testou positivo, contraprova, contra-análise, passaporte biológico

steroid 4 ~ doping, hormone, muscle, medicine
  en: steroid, steroids, anabolic steroid, anabolic steroids, epo, erythropoietin, growth hormone, stimulant, stimulants, performance enhancer, performance-enhancing drug, performance-enhancing drugs, banned substance, banned substances, amphetamine
  fr: stéroïde, stéroïdes, anabolisant, anabolisants, stéroïdes anabolisants, epo, érythropoïétine, hormone de croissance, stimulant, stimulants, substance interdite, substances interdites, produit dopant, produits dopants, corticoïdes
  es: esteroide, esteroides, anabolizante, anabolizantes, esteroides anabolizantes, epo, eritropoyetina, hormona del crecimiento, estimulante, estimulantes, sustancia prohibida, sustancias prohibidas, sustancia dopante, sustancias dopantes
  de: steroid, steroide, anabolika, anabole steroide, epo, wachstumshormon, wachstumshormone, aufputschmittel, dopingmittel, dopingsubstanz, leistungssteigernde mittel, leistungssteigernd, verbotene substanz, verbotene substanzen, verbotene mittel, amphetamin
  it: steroide, steroidi, anabolizzante, anabolizzanti, epo, eritropoietina, ormone della crescita, stimolante, stimolanti, sostanza dopante, sostanze dopanti, sostanza proibita, sostanze proibite, sostanze vietate
  pt: esteroide, esteroides, anabolizante, anabolizantes, epo, eritropoietina, hormônio do crescimento, hormona de crescimento, estimulante, estimulantes, substância proibida, substâncias proibidas, substância dopante, substâncias dopantes

blood-transfusion 4 ~ blood, doping, hospital, donate
  en: blood transfusion, blood transfusions, transfusion, transfusions, blood bag, blood bags, blood doping, blood donor, blood donors, blood donation, donate blood, blood bank, reinfused blood
  fr: transfusion sanguine, transfusions sanguines, transfusion, transfusions, poche de sang, poches de sang, dopage sanguin, donneur de sang, don du sang, banque du sang
  es: transfusión de sangre, transfusiones de sangre, transfusión, transfusiones, bolsa de sangre, bolsas de sangre, dopaje sanguíneo, donante de sangre, donación de sangre, banco de sangre
  de: bluttransfusion, bluttransfusionen, transfusion, transfusionen, blutbeutel, blutkonserve, blutkonserven, blutdoping, eigenblutdoping, eigenblut, blutspende, blutspenden, blutspender, blutbank
  it: trasfusione di sangue, trasfusioni di sangue, trasfusione, trasfusioni, sacca di sangue, sacche di sangue, doping ematico, donatore di sangue, donazione di sangue, emotrasfusione, autoemotrasfusione
  pt: transfusão de sangue, transfusões de sangue, transfusão, transfusões, bolsa de sangue, bolsas de sangue, doping sanguíneo, doador de sangue, dador de sangue, doação de sangue, banco de sangue

therapeutic-exemption 4 ~ doping, permission, exempt, prescription
  en: therapeutic use exemption, therapeutic use exemptions, medical exemption, backdated prescription, cortisone, cortisone cream, saddle sores, inhaler for asthma
  fr: autorisation d'usage à des fins thérapeutiques, autorisation à usage thérapeutique, usage thérapeutique, exemption thérapeutique, ordonnance antidatée, cortisone, crème à la cortisone
  es: autorización de uso terapéutico, exención terapéutica, exención por uso terapéutico, uso terapéutico, receta antedatada, cortisona, crema de cortisona
  de: medizinische ausnahmegenehmigung, therapeutische ausnahmegenehmigung, ausnahmegenehmigung, ausnahmegenehmigungen, rückdatiertes rezept, cortison, kortison, kortisonsalbe
  it: esenzione a fini terapeutici, esenzione terapeutica, uso terapeutico, prescrizione retrodatata, ricetta retrodatata, cortisone, crema al cortisone
  pt: autorização de uso terapêutico, isenção terapêutica, isenção para uso terapêutico, uso terapêutico, receita antedatada, cortisona, creme de cortisona

sports-court 4 ~ court, sport, appeal, ban-sport
  en: court of arbitration for sport, sports tribunal, sports court, disciplinary committee, disciplinary panel, disciplinary hearing, disciplinary commission, disciplinary proceedings, points deduction, points deducted, arbitration panel
  fr: tribunal arbitral du sport, commission de discipline, commission disciplinaire, procédure disciplinaire, retrait de points, points retirés, instance disciplinaire
  es: tribunal de arbitraje deportivo, comité de disciplina, comité disciplinario, comisión disciplinaria, procedimiento disciplinario, deducción de puntos, sanción deportiva
  de: sportgericht, sportgerichtshof, internationaler sportgerichtshof, sportgerichtsbarkeit, disziplinarverfahren, disziplinarkommission, punktabzug, punktabzüge, dfb-sportgericht
  it: tribunale arbitrale dello sport, giustizia sportiva, tribunale sportivo, commissione disciplinare, procedimento disciplinare, penalizzazione, punti di penalizzazione, giudice sportivo
  pt: tribunal arbitral do desporto, tribunal arbitral do esporte, justiça desportiva, justiça esportiva, comissão disciplinar, comité disciplinar, processo disciplinar, perda de pontos

sports-federation 3 ~ league, organisation, sport, football, corruption
  en: sports federation, football federation, football association, governing body, world governing body, football's governing body, athletics federation, cycling union, sport's governing body, sports official, sports officials, olympic committee
  fr: fédération sportive, fédération de football, fédération internationale, instance dirigeante du football, instance du football, union cycliste, comité olympique, dirigeant sportif, dirigeants sportifs
  es: federación deportiva, federación de fútbol, federación internacional, organismo rector, máximo organismo del fútbol, unión ciclista, comité olímpico, dirigente deportivo, dirigentes deportivos
  de: sportverband, sportverbände, fußballverband, weltverband, fußball-weltverband, leichtathletikverband, radsportverband, radsport-weltverband, dachverband, olympisches komitee, sportfunktionär, sportfunktionäre, funktionär, funktionäre
  it: federazione sportiva, federazione calcistica, federcalcio, federazione internazionale, organo di governo del calcio, unione ciclistica, comitato olimpico, dirigente sportivo, dirigenti sportivi
  pt: federação desportiva, federação esportiva, federação de futebol, federação internacional, entidade máxima do futebol, união ciclista, comité olímpico, comitê olímpico, dirigente desportivo, dirigente esportivo

# clubs and players
national-team 3 ~ team, player, football, country
  en: national team, national side, national squad, national coach, =caps, international call-up, called up, squad list, national player, starting line-up, starting eleven, lineup
  fr: équipe nationale, sélection nationale, sélectionneur, sélectionneur national, liste des joueurs, équipe de départ, onze de départ, titulaire du onze
  es: selección nacional, equipo nacional, seleccionador, seleccionador nacional, convocatoria, alineación, alineación titular, once inicial, internacional absoluto
  de: nationalmannschaft, nationalmannschaften, nationalteam, nationalspieler, nationalspielerin, nationalelf, bundestrainer, nationaltrainer, startelf, aufstellung, kader, länderspiel
  it: squadra nazionale, commissario tecnico, convocazione, convocato, convocati, formazione titolare, undici titolare, giocatore della nazionale, azzurri
  pt: seleção nacional, equipa nacional, selecionador, selecionador nacional, convocatória, convocado, =escalação, onze inicial, time titular, equipa titular

teammate 4 ~ colleague, team, player, friend
  en: teammate, teammates, team-mate, team-mates, fellow player, fellow players, former teammate, former teammates, training partner, fellow rider
  fr: coéquipier, coéquipière, coéquipiers, équipier, équipiers, ancien coéquipier, partenaire d'entraînement
  es: compañero de equipo, compañera de equipo, compañeros de equipo, excompañero, excompañeros, coequipero
  de: teamkollege, teamkollegin, teamkollegen, mitspieler, mitspielerin, mannschaftskollege, mannschaftskamerad, mannschaftskameraden, trainingspartner, teamgefährte
  it: compagno di squadra, compagna di squadra, compagni di squadra, ex compagno di squadra, gregario, gregari
  pt: colega de equipa, colegas de equipa, companheiro de equipe, companheiro de time, companheiros de equipe, ex-companheiro de equipe

opponent 2 ~ competitor, oppose, enemy, match
  en: opponent, opponents, adversary, adversaries, rival, rivals, opposing team, opposing side, foe, foes, arch-rival
  fr: adversaire, adversaires, rival, rivale, rivaux, équipe adverse, camp adverse, adverse, opposant
  es: adversario, adversaria, adversarios, rival, rivales, contrincante, contrincantes, oponente, oponentes, equipo contrario
  de: gegner, gegnerin, gegnern, kontrahent, kontrahentin, kontrahenten, widersacher, rivale, rivalin, erzrivale, gegenspieler
  it: avversario, avversaria, avversari, rivale, rivali, oppositore, squadra avversaria, contendente
  pt: adversário, adversária, adversários, rival, rivais, oponente, oponentes, equipa adversária, equipe adversária

goalkeeper 2 ~ player, football, goal-sport
  en: goalkeeper, goalkeepers, goalie, keeper, midfielder, midfielders, centre-back, full-back, winger, forward line, quarterback, defender
  fr: gardien de but, gardienne de but, gardiens de but, milieu de terrain, défenseur central, arrière gauche, ailier, avant-centre
  es: portero del equipo, guardameta, arquero, delantero, delantera, delanteros, centrocampista, mediocampista, defensa central, lateral izquierdo, ariete
  de: torwart, torhüter, torhüterin, keeper, =stürmer, stürmerin, mittelfeldspieler, innenverteidiger, außenverteidiger, abwehrspieler, flügelspieler, mittelstürmer, schlussmann
  it: =portiere, =portieri, =attaccante, =attaccanti, centrocampista, centrocampisti, difensore centrale, terzino, ala destra, centravanti, bomber
  pt: guarda-redes, goleiro, goleira, avançado do, =atacante, =atacantes, ponta de lança, centroavante, médio centro, meio-campista, zagueiro, lateral esquerdo

substitute-player 4 ~ player, replace, match
  en: substitute, substitutes, substituted, substitution, substitutions, on the bench, substitutes' bench, came off the bench, reserve player, =benched
  fr: remplaçant, remplaçante, remplaçants, banc de touche, banc des remplaçants, entré en jeu, changement de joueur
  es: suplente, suplentes, banquillo, =sustituido, =sustitución, banca de suplentes, jugador de reserva, entró al campo
  de: ersatzspieler, ersatzspielerin, ersatzbank, auswechselspieler, auswechslung, auswechslungen, eingewechselt, ausgewechselt, einwechslung, reservist
  it: panchina, panchinaro, in panchina, sostituzione, sostituzioni, =riserva, subentrato, sostituito
  pt: suplente, suplentes, banco de suplentes, banco de reservas, substituição, substituições, substituído, jogador reserva

captain-team 3 ~ leader, team, player
  en: team captain, captain, captains, captained, captaincy, skipper, skippers, captain's armband, armband
  fr: capitaine, capitaines, capitanat, brassard, brassard de capitaine, capitaine de l'équipe
  es: capitán, capitana, capitanes, capitanía, brazalete, brazalete de capitán
  de: kapitän, kapitänin, mannschaftskapitän, spielführer, spielführerin, kapitänsbinde, armbinde
  it: capitano, capitana, capitani, fascia di capitano, capitano della squadra
  pt: capitão, capitã, capitães, braçadeira, braçadeira de capitão

player-transfer 4 ~ sports-club, contract, player, buy, agent-player
  en: transfer fee, transfer fees, transfer window, transfer market, transfer deal, player transfer, signed for the club, new signing, new signings, record signing, release clause, loan deal, on loan, free agent
  fr: mercato, marché des transferts, indemnité de transfert, indemnités de transfert, transfert du joueur, recrue, recrues, prêté au club, clause libératoire, fenêtre des transferts
  es: fichaje, fichajes, fichar, fichó, fichado, traspaso, traspasos, mercado de fichajes, cláusula de rescisión, mercado de pases
  de: spielertransfer, spielertransfers, ablösesumme, ablösesummen, =ablöse, transfermarkt, transferfenster, neuzugang, neuzugänge, neuverpflichtung, vereinswechsel, ausstiegsklausel, leihspieler
  it: calciomercato, trasferimento del giocatore, cessione del giocatore, ingaggio, ingaggi, ingaggiare, ingaggiato, cartellino del giocatore, clausola rescissoria, nuovo acquisto, plusvalenza, plusvalenze
  pt: mercado de transferências, janela de transferências, taxa de transferência, transferência do jogador, reforço do clube, =contratação, =contratações, cláusula de rescisão, passe do jogador

agent-player 4 ~ player-transfer, representative, athlete
  en: player agent, player's agent, players' agent, football agent, sports agent, super-agent, agents' fees, agent fees, scout, scouts, talent scout
  fr: agent de joueurs, agents de joueurs, agent sportif, agents sportifs, agent de joueur, commission d'agent, recruteur sportif, détecteur de talents
  es: agente de jugadores, agentes de jugadores, representante de jugadores, agente deportivo, agente futbolístico, ojeador, ojeadores, cazatalentos
  de: spielerberater, spielervermittler, spieleragent, sportagent, beraterhonorar, beraterhonorare, talentscout, talentsucher, scout, scouts
  it: procuratore sportivo, procuratori sportivi, agente sportivo, agente del calciatore, agenti dei calciatori, osservatore di talenti, talent scout
  pt: agente de jogadores, agentes de jogadores, empresário do jogador, empresário de futebol, agente desportivo, olheiro, olheiros, caça-talentos

youth-academy 4 ~ youth, sports-club, train-sport, talent
  en: youth academy, youth academies, football academy, youth team, youth teams, youth player, youth coach, training centre, boarding academy, junior team
  fr: centre de formation, centres de formation, équipe de jeunes, équipes de jeunes, espoirs, formateur de jeunes, académie de football, équipe junior
  es: cantera, canterano, canteranos, academia de fútbol, equipo juvenil, categorías inferiores, fútbol base, escuela de fútbol
  de: nachwuchs*, nachwuchsakademie, nachwuchsleistungszentrum, jugendakademie, jugendmannschaft, jugendspieler, juniorenteam, nachwuchstrainer, nachwuchsspieler, fußballschule
  it: settore giovanile, squadra giovanile, giovanili, primavera della squadra, scuola calcio, vivaio, accademia calcistica
  pt: formação do clube, escalões de formação, categorias de base, equipa juvenil, escola de futebol, academia de futebol, time juvenil

train-sport 4 ~ train, coach, sport, exercise
  en: training session, training sessions, training ground, training camp, training camps, training plan, training regime, pre-season, preseason, warm-up, training partner
  fr: séance d'entraînement, séances d'entraînement, centre d'entraînement, camp d'entraînement, stage de préparation, s'entraîner, =entraînements, échauffement, préparation physique, pré-saison
  es: sesión de entrenamiento, entrenamientos, campo de entrenamiento, concentración del equipo, pretemporada, entrenarse, calentamiento previo, preparación física
  de: trainingslager, trainingseinheit, trainingseinheiten, trainingsplatz, trainingsgelände, trainingsplan, saisonvorbereitung, aufwärmen, trainingsgruppe, vorbereitungsspiel
  it: allenamento, allenamenti, sessione di allenamento, allenarsi, ritiro precampionato, campo di allenamento, preparazione atletica, riscaldamento prepartita
  pt: sessão de treino, treinos, centro de treinamento, centro de treinos, treinar-se, pré-temporada, pré-época, aquecimento, preparação física

relegation 4 ~ league, sports-club, lose, fall
  en: relegation, relegated, relegation zone, relegation battle, promoted to the premier, second division, first division, top flight, lower league, bottom of the table
  fr: relégation, =relégué, =reléguée, rétrogradation, rétrogradé, rétrogradée, deuxième division, première division, lanterne rouge, descente en ligue
  es: descenso de categoría, descender a segunda, descendió a segunda, segunda división, primera división, colista, ascenso a primera, zona de descenso
  de: abstieg, absteigen, abgestiegen, absteiger, abstiegskampf, zwangsabstieg, aufsteiger, aufgestiegen, zweite liga, erste liga, zweitligist, erstligist, tabellenletzter
  it: retrocessione, retrocesso, retrocessa, retrocedere, promozione in serie, serie minore, zona retrocessione, fanalino di coda, massima serie
  pt: despromoção, despromovido, rebaixamento, rebaixado, rebaixada, segunda divisão, primeira divisão, lanterna vermelha, zona de rebaixamento

sports-injury 4 ~ injure, knee, muscle, player, rehab
  en: torn ligament, ligament tear, cruciate ligament injury, hamstring injury, muscle injury, muscle tear, sprain, sprained, strain injury, injury-prone, injury layoff, sidelined, out injured
  fr: déchirure musculaire, rupture des ligaments, entorse, entorses, élongation, blessure musculaire, forfait sur blessure, indisponible plusieurs, blessé au genou
  es: rotura de ligamentos, rotura fibrilar, desgarro, desgarro muscular, esguince, esguinces, lesión muscular, lesión de rodilla, lesionado, lesionarse, baja por lesión
  de: kreuzbandriss, bänderriss, muskelfaserriss, muskelverletzung, zerrung, verstauchung, verstaucht, knieverletzung, verletzungspause, verletzungsbedingt, fällt verletzt aus
  it: rottura del legamento, strappo muscolare, stiramento, distorsione alla caviglia, infortunio, infortuni, infortunato, infortunata, lesione muscolare, fermo per infortunio
  pt: rotura de ligamentos, ruptura de ligamento, estiramento, entorse, entorses, lesão muscular, lesão no joelho, lesionado, lesionada, contusão, lesionou-se

retire-sport 4 ~ resign, career, athlete, end
  en: retire from the sport, retired from cycling, retired from football, retirement from the sport, hang up his boots, hung up his boots, end of his career, farewell match, comeback, made a comeback, return to competition
  fr: retraite sportive, fin de carrière, raccrocher les crampons, raccroché les crampons, mettre fin à sa carrière, match d'adieu, retour à la compétition, come-back
  es: retirada deportiva, se retiró del, fin de su carrera, colgar las botas, colgó las botas, poner fin a su carrera, partido de despedida, regreso a la competición
  de: karriereende, karriere beendet, beendet karriere, rücktritt vom, hängt die schuhe an den nagel, abschiedsspiel, comeback, rückkehr in den wettkampf, ex-profi
  it: ritiro dalle competizioni, fine della carriera, appendere gli scarpini, appeso gli scarpini, addio al calcio, partita d'addio, ritorno alle gare, ex calciatore
  pt: fim de carreira, pendurar as chuteiras, pendurou as chuteiras, encerrar a carreira, encerrou a carreira, despedida dos relvados, jogo de despedida, regresso à competição

professional-athlete 4 ~ athlete, profession, player, salary-cap
  en: professional athlete, professional athletes, pro athlete, professional footballer, turned professional, turned pro, sports star, sporting star, sporting legend, amateur athlete, amateurs, olympian
  fr: sportif professionnel, sportifs professionnels, footballeur professionnel, passé professionnel, vedette du sport, légende du sport, sportif amateur, sportif de haut niveau, sportifs de haut niveau
  es: deportista profesional, deportistas profesionales, futbolista profesional, estrella del deporte, leyenda del deporte, deportista de élite, deportista amateur, aficionado al deporte
  de: profisportler, profisportlerin, leistungssportler, leistungssportlerin, leistungssport, spitzensportler, spitzensport, fußballprofi, fußballprofis, profifußball, sportlegende, amateursportler, hobbysportler
  it: sportivo professionista, atleta professionista, calciatore professionista, passato professionista, leggenda dello sport, campione dello sport, sportivo dilettante, dilettanti
  pt: atleta profissional, atletas profissionais, jogador profissional, futebolista profissional, estrela do desporto, lenda do esporte, lenda do desporto, atleta de alto rendimento, atleta amador

supporters-violent 4 ~ fan, violence, football, stadium
  en: hooligan, hooligans, hooliganism, ultras, football hooligan, football hooligans, crowd trouble, pitch invasion, stadium ban, away fans, racist chants, flares
  fr: hooligan, hooligans, hooliganisme, ultras, supporter, supporters, supporteurs, envahissement du terrain, interdiction de stade, cris racistes, fumigènes
  es: hooligan, hooligans, ultras, barra brava, barras bravas, hinchas violentos, invasión de campo, cánticos racistas, insultos racistas, bengalas, hinchada
  de: hooligan, hooligans, ultras, randalierer, ausschreitungen, platzsturm, stadionverbot, stadionverbote, rassistische rufe, pyrotechnik, fankurve, fanblock
  it: hooligan, teppisti, ultrà, ultras, tifo violento, tifoseria, tifosi, tifoso, invasione di campo, daspo, cori razzisti, fumogeni
  pt: hooligan, hooligans, claque, claques, torcida organizada, torcidas organizadas, adeptos violentos, invasão de campo, cânticos racistas, insultos racistas

spectator 3 ~ audience, fan, stadium, crowd, viewer
  en: spectator, spectators, crowd of fans, in the stands, grandstand, stands of the stadium, onlooker, onlookers, bystander, bystanders, packed stadium
  fr: spectateur, spectatrice, spectateurs, tribune, tribunes, gradins, badaud, badauds, stade comble, dans les tribunes
  es: espectador, espectadora, espectadores, tribuna, tribunas, =gradas, =grada, graderío, mirón, mirones, =curiosos
  de: zuschauer, zuschauerin, zuschauern, tribüne, tribünen, zuschauerrang, schaulustige, schaulustigen, schaulustiger, zuschauerränge
  it: spettatore, spettatrice, spettatori, tribuna, tribune, spalti, gradinata, gradinate, curiosi, passanti
  pt: espectador, espectadora, espectadores, espetador, =bancada, =bancadas, arquibancada, arquibancadas, curiosos, transeuntes

broadcast-rights 4 ~ broadcast, television, sport, licence, streaming
  en: broadcast rights, broadcasting rights, tv rights, television rights, media rights, image rights, rights holder, rights deal, sports rights, live coverage
  fr: droits télé, droits tv, droits de diffusion, droits de retransmission, droits télévisuels, droits d'image, droits audiovisuels, retransmission, diffuseur officiel
  es: derechos de televisión, derechos televisivos, derechos de retransmisión, derechos de transmisión, derechos audiovisuales, derechos de imagen, retransmisión
  de: übertragungsrechte, fernsehrechte, tv-rechte, senderechte, medienrechte, bildrechte, rechteinhaber, sportrechte, live-übertragung, fernsehgelder
  it: diritti televisivi, diritti tv, diritti di trasmissione, diritti d'immagine, diritti sportivi, diretta televisiva
  pt: direitos de transmissão, direitos televisivos, direitos de televisão, direitos de imagem, direitos de transmissão televisiva, transmissão ao vivo

salary-cap 4 ~ wage, limit, sports-club, league, finance
  en: salary cap, wage cap, financial fair play, budget cap, luxury tax, wage bill, player salaries, players' wages, spending rules
  fr: plafond salarial, plafonnement des salaires, fair-play financier, fair play financier, masse salariale, salaires des joueurs, plafond budgétaire
  es: tope salarial, límite salarial, juego limpio financiero, fair play financiero, masa salarial, salarios de los jugadores, techo salarial
  de: gehaltsobergrenze, gehaltsdeckel, gehaltsgrenze, financial fairplay, finanzielles fairplay, spielergehälter, budgetobergrenze, personaletat
  it: tetto salariale, tetto agli stipendi, fair play finanziario, monte ingaggi, stipendi dei giocatori, tetto di spesa
  pt: teto salarial, limite salarial, fair play financeiro, massa salarial, folha salarial, salários dos jogadores

fair-play 4 ~ honest, fair, rule, sport, foul
  en: fair play, sportsmanship, sporting integrity, integrity of sport, clean sport, level playing field, sporting spirit, unsportsmanlike conduct, clean athletes
  fr: fair-play, esprit sportif, intégrité du sport, sport propre, équité sportive, athlètes propres
  es: juego limpio, deportividad, integridad del deporte, deporte limpio, igualdad de condiciones, espíritu deportivo
  de: fairplay, fair play, fairness, sportsgeist, sauberer sport, integrität des sports, chancengleichheit, saubere athleten
  it: fair play, sportività, lealtà sportiva, integrità dello sport, sport pulito, parità di condizioni, spirito sportivo
  pt: fair play, jogo limpo, desportivismo, espírito esportivo, integridade do desporto, desporto limpo, esporte limpo, igualdade de condições

equipment-sport 3 ~ sport, play, shoe, uniform
  en: ball, balls, football boots, sports equipment, sports gear, sportswear, jersey, jerseys, football shirt, football kit, tracksuit, sneaker, sneakers, =trainers, goalposts
  fr: ballon, ballons, crampons, équipement sportif, équipementier, équipements sportifs, maillot, maillots, survêtement, baskets, vêtements de sport
  es: balón, balones, pelota, pelotas, botas de fútbol, equipamiento deportivo, ropa deportiva, camiseta, camisetas, chándal, zapatillas
  de: ball, bälle, bällen, fußballschuhe, sportausrüstung, sportartikel, sportartikelhersteller, sportkleidung, trikot, trikots, trainingsanzug, turnschuhe, ausrüster
  it: pallone, palloni, palla, scarpini, attrezzatura sportiva, abbigliamento sportivo, maglia, maglie, maglietta, tuta sportiva, scarpe da ginnastica
  pt: =bola, =bolas, chuteiras, equipamento desportivo, equipamento esportivo, roupa desportiva, material esportivo, camisola, camisolas, camisa do time, fato de treino, ténis de corrida

motor-doping 4 ~ doping, cycling, cheat, hide
  en: motor doping, mechanical doping, hidden motor, technological doping, masking agent, microdosing, micro-dosing, doping programme, doping program, doping ring, doping conspiracy, state doping, state-sponsored doping, systematic doping
  fr: dopage mécanique, dopage technologique, moteur caché, produit masquant, microdoses, micro-doses, programme de dopage, réseau de dopage, dopage d'état, dopage organisé, dopage systématique
  es: dopaje mecánico, dopaje tecnológico, motor oculto, agente enmascarante, microdosis, programa de dopaje, red de dopaje, trama de dopaje, dopaje de estado, dopaje sistemático, dopaje organizado
  de: motordoping, techno-doping, versteckter motor, verschleierungsmittel, mikrodosierung, dopingprogramm, dopingring, dopingnetzwerk, staatsdoping, systematisches doping, dopingsystem, organisiertes doping
  it: doping meccanico, doping tecnologico, motorino nascosto, agente mascherante, microdosi, programma di doping, rete di doping, doping di stato, doping sistematico, doping organizzato
  pt: doping mecânico, doping tecnológico, motor escondido, agente mascarante, microdoses, programa de doping, programa de dopagem, rede de doping, doping de estado, doping sistemático, doping organizado

throw-match 4 ~ match-fixing, lose, deliberate, bet, bribe
  en: throw the match, threw the match, threw the game, lost on purpose, deliberately lost, spot-fixing, match-fixer, match-fixers, =tanking, bribed referee, bribed players, betting syndicate, betting ring
  fr: match arrangé, matchs arrangés, perdre volontairement, perdu volontairement, lever le pied volontairement, arbitre corrompu, joueurs corrompus, réseau de paris, paris illégaux
  es: partido amañado, partidos amañados, amaño de partidos, amaño, amaños, dejarse perder, perder a propósito, árbitro comprado, red de apuestas, apuestas ilegales
  de: spiel verschoben, verschobenes spiel, verschobene spiele, spielverschiebung, absichtlich verloren, bestochene schiedsrichter, bestochener schiedsrichter, wettmafia, wettmanipulation, manipulierte spiele
  it: partita truccata, partite truccate, partita combinata, partite combinate, calcioscommesse, calciopoli, perdere apposta, arbitro corrotto, scommesse illegali
  pt: jogo viciado, jogos viciados, jogo manipulado, viciação de resultados, resultados combinados, manipulação de resultados, perder de propósito, árbitro comprado, apostas ilegais

# forms for concepts that stand elsewhere
doping 3
  en: drug cheat, drug cheats, drugs cheat, dopers, doper, performance-enhancing drugs, =juiced, on steroids, took drugs to win, doping scandal
  fr: tricheur dopé, s'est dopé, se doper, scandale de dopage, affaire de dopage, produits dopants, dopeur, cas de dopage
  es: dopaje, doparse, dopado, dopada, dopante, dopantes, doping, se dopó, caso de dopaje, escándalo de dopaje
  de: gedopter, dopingsünder, dopingskandal, dopingfall, dopingfälle, dopte, leistungssteigernd, dopingaffäre, dopingvergehen, dopingverstoß
  it: doping, dopato, dopata, doparsi, dopante, dopanti, scandalo doping, caso di doping, dopati
  pt: doping, dopagem, dopado, dopada, dopar-se, dopante, dopantes, caso de doping, escândalo de doping
athlete 2
  en: sportsperson, sportspeople, sports star, competitor in the race, rower, rowers, racer, track star, cyclists, paralympian
  fr: sportif de haut niveau, sportive de haut niveau, athlète de haut niveau, rameur, escrimeur, marathonien, sportifs
  es: deportistas, atleta olímpico, atleta de élite, remero, corredora, marchador, olímpico
  de: sportlerinnen, leistungssportler, spitzensportler, athletinnen, =ruderer, läuferin, schwimmerin, radfahrer, turner
  it: atleta olimpico, sportivo, sportivi, canottiere, nuotatrice, corridori, pugili, azzurro olimpico
  pt: atleta olímpico, desportistas, esportistas, remador, corredora, nadadora, atleta de elite, maratonista
olympics 3
  en: summer olympics, olympic village, olympic committee, olympic flame, summer games, olympic team
  fr: jeux d'été, jeux d'hiver, village olympique, flamme olympique, jeux paralympiques, olympiade
  es: juegos olímpicos, olimpiada, olimpiadas, olímpico, olímpica, olímpicos, paralímpico, paralímpicos, villa olímpica, antorcha olímpica
  de: winterspiele, sommerspiele, olympiade, olympische winterspiele, olympisches dorf, olympisches feuer, olympiateilnehmer
  it: olimpiadi, olimpiade, olimpico, olimpica, olimpici, giochi olimpici, giochi invernali, paralimpiadi, villaggio olimpico, fiamma olimpica
  pt: jogos olímpicos, olimpíada, olimpíadas, olímpico, olímpica, olímpicos, paralímpico, paralímpicos, vila olímpica, chama olímpica
sports-club 2
  en: football side, football team, ball club, rugby club, club president, club owner, top club, clubs in the league
  fr: club de foot, président du club, propriétaire du club, formation sportive, clubs professionnels, équipe de football
  es: club de fútbol, clubes, equipo de fútbol, presidente del club, club deportivo, escuadra, clubs, conjunto blanco
  de: fußballklub, fußballclub, fußballclubs, sportverein, sportvereine, bundesligist, profiklub, profiverein, vereinsboss, vereinspräsident, traditionsverein
  it: club, squadra di calcio, società sportiva, società calcistica, presidente del club, società di calcio, polisportiva
  pt: clube, clubes, clube de futebol, time de futebol, equipa de futebol, equipe de futebol, presidente do clube, agremiação, clube desportivo
referee 3
  en: assistant referee, match official, match officials, video referee, refereed, =officiating, ref, refs
  fr: arbitré, arbitrer, arbitre assistant, corps arbitral, juge de touche, juge de ligne, arbitral
  es: árbitro, árbitra, árbitros, arbitraje, arbitral, juez de línea, =colegiado, =colegiados, linier
  de: schiri, schiris, schiedsrichterassistent, linienrichterin, schiedsrichtergespann, kampfrichter, referee, =unparteiische
  it: arbitro, arbitri, arbitraggio, arbitrale, guardalinee, giudice di linea, direttore di gara, fischietto
  pt: árbitro, árbitra, árbitros, arbitragem, juiz de linha, bandeirinha, árbitro assistente, juiz da partida
coach 2
  en: assistant coach, former coach, coaching staff, football manager, sporting director, interim coach
  fr: staff technique, entraîneur adjoint, ancien entraîneur, directeur sportif, encadrement technique, entraîneurs nationaux
  es: técnico del equipo, cuerpo técnico, entrenador asistente, preparador físico, director deportivo, míster, estratega
  de: fußballtrainer, nationaltrainer, nationaltrainerin, co-trainer, assistenztrainer, trainerstab, sportdirektor, teamchef, interimstrainer
  it: tecnico della squadra, staff tecnico, vice allenatore, preparatore atletico, direttore sportivo, ct, ex allenatore
  pt: comissão técnica, equipa técnica, treinador adjunto, auxiliar técnico, preparador físico, diretor desportivo, técnico do time
football 2
  en: footballing, soccer team, football match, football league, football world, women's football, professional football
  fr: footballistique, foot féminin, match de foot, monde du football, footballeurs, ligue de football, football féminin
  es: fútbol, futbolista, futbolistas, futbolístico, balompié, partido de fútbol, liga de fútbol, fútbol femenino
  de: fußballer, fußballerin, fußballspiel, fußballspieler, profifußball, frauenfußball, fußballfan, fußballfans, kicken
  it: calcio, calciatore, calciatrice, calciatori, calcistico, calcistica, pallone, partita di calcio, calcio femminile
  pt: futebol, futebolista, futebolistas, futebolístico, jogador de futebol, jogo de futebol, futebol feminino, bola na rede
tournament 2
  en: cup tie, competition, world tour, grand slam, knockout tournament, =invitational, championship game, contest, contests
  fr: coupe de france, compétition sportive, compétitions, épreuve sportive, challenge, phase finale, =coupe, =coupes
  es: torneo, torneos, campeonato, campeonatos, copa, copas, certamen, competición, competiciones, justa deportiva
  de: wettbewerb, wettbewerbe, wettkämpfe, cup, cups, pokalwettbewerb, titelkämpfe, endrunde, endrunden
  it: torneo, tornei, campionato, campionati, =coppa, =coppe, competizione, competizioni, manifestazione sportiva
  pt: torneio, torneios, campeonato, campeonatos, =copa, =copas, taça, competição, competições, certame
match 2
  en: friendly match, football match, kickoff, return leg, away match, home match, showdown, matchday, fixture list, bout
  fr: rencontre amicale, match amical, match retour, match aller, affrontement sportif, coup d'envoi, choc, journée de championnat
  es: partido amistoso, partidos de liga, encuentro deportivo, semifinal, cuartos de final, clásico, derbi, partido de ida, partido de vuelta, partidos de fútbol
  de: partien, auswärtsspiel, heimspiel, hinspiel, rückspiel, freundschaftsspiel, testspiel, spieltag, spieltage, anpfiff, ligaspiel
  it: =partita, =partite, incontro di calcio, gara di andata, gara di ritorno, semifinale, quarti di finale, derby, amichevole, calcio d'inizio
  pt: partida de futebol, jogo amigável, amistoso, jogo da primeira mão, jogo da segunda mão, clássico, dérbi, semifinal, quartas de final, pontapé de saída
sport 2
  en: sportswriter, world of sport, sporty, sports event, sporting event, sports fan, sports scandal
  fr: monde du sport, événement sportif, événements sportifs, discipline sportive, sportives
  es: deporte, deportes, deportivo, deportiva, deportivos, mundo del deporte, evento deportivo
  de: sportart, sportarten, sportereignis, sportveranstaltung, sportwelt, breitensport, sportliche, sportlicher
  it: sport, sportivo, sportiva, sportivi, mondo dello sport, evento sportivo, disciplina sportiva
  pt: desporto, esporte, esportes, desportivo, esportivo, desportiva, esportiva, mundo do desporto, evento esportivo
relative 3
  en: grandchild, great-grandfather, great-grandmother, grandad, grandma, grandpa, granny, aunts and uncles, son-in-law, mother-in-law, ancestor, ancestors, descendant, descendants
  fr: petite-fille, papy, mamie, beau-père, belle-mère, beau-frère, belle-sœur, gendre, ancêtre, ancêtres, descendant, aïeul, =tante
  es: nieta, nietos, suegra, suegro, yerno, cuñado, cuñada, antepasado, antepasados, descendiente, familiar directo
  de: enkelin, enkelkind, enkelkinder, schwiegermutter, schwiegervater, schwiegersohn, schwager, schwägerin, vorfahre, vorfahren, nachkomme, nachfahren
  it: nipoti, bisnonno, suocera, suocero, =genero, cognato, cognata, antenato, antenati, discendente, =congiunti
  pt: neta, netos, sogra, sogro, genro, =cunhado, =cunhada, antepassado, antepassados, ancestral, descendente, bisavô
family 2
  en: relations, =folks, family member, family members, home life, family life, extended family, dynasty, =relatives
  fr: membres de la famille, membre de la famille, vie de famille, cercle familial, entourage familial, parenté
  es: familia, familias, familiar, familiares, núcleo familiar, parientes, seres queridos, vida familiar
  de: familienmitglied, familienmitglieder, familienleben, großfamilie, sippe, familienkreis, familiär
  it: famiglia, famiglie, familiare, familiari, parenti, =congiunti, nucleo familiare, vita familiare
  pt: família, famílias, familiar, familiares, parentes, entes queridos, núcleo familiar, vida familiar
child 2
  en: small child, small children, schoolkids, little boy, little girl, boys and girls, tot, tots, offspring, underage children, preteen
  fr: petite fille, jeunes enfants, bambin, bambins, progéniture, môme, mômes, tout-petits, mineur
  es: menor de edad, chiquillo, chiquillos, muchacho, muchacha, =pequeños, descendencia, criatura, escolares
  de: kindes, kleinkinder, schulkind, schulkinder, jungen und mädchen, nachwuchs, sprössling, vorschulkind
  it: bimbo, bimba, bimbi, ragazzina, figli, prole, =minore, =piccoli, fanciulli
  pt: filhos, =bebé, garotos, guri, pequenos, miúdos, menor de idade, prole, pirralho
divorce 4
  en: split up, marriage breakdown, broke up with, breakup, break-up, alimony, prenup, prenuptial, separated couple, marital breakdown
  fr: séparation de corps, pension alimentaire, rupture conjugale, se séparer, =séparé, couple séparé, ex-conjoint, ex-compagnon, ex-compagne
  es: divorcio, divorcios, divorciarse, divorciado, divorciada, separación matrimonial, exmujer, exmarido, ex pareja, expareja, pensión alimenticia
  de: trennung, getrennt lebend, ehescheidung, =unterhalt, unterhaltszahlung, ehe-aus, scheidungskrieg, ex-partner, ex-partnerin, rosenkrieg
  it: divorzio, divorzi, divorziare, divorziato, divorziata, separazione coniugale, ex moglie, ex marito, assegno di mantenimento, =alimenti
  pt: divórcio, divórcios, divorciar-se, divorciado, divorciada, separação conjugal, ex-mulher, ex-marido, pensão alimentícia, pensão de alimentos
`;
