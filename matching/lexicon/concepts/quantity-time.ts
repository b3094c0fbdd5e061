/** Concepts of when, how long, how often, how many, how much and how big. */
export default `
# spans of time
year 1 ~ annual, decade
  en: year, =yr, twelve months, calendar year
  fr: an, ans, année, années
  es: año, años
  de: jahr, jahre, jahren, jahres, geschäftsjahr
  it: anno, anni, annata
  pt: ano, anos

month 1 ~ monthly
  en: month, months
  fr: mois
  es: =mes, =meses
  de: monat, monate, monaten, monatelang
  it: mese, mesi
  pt: =mês, =meses

week 1 ~ weekly
  en: week, weeks, wk
  fr: semaine, semaines
  es: semana, semanas
  de: woche, wochen, wochenlang
  it: settimana, settimane
  pt: semana, semanas

fortnight 4 ~ week, weekly, regular
  en: fortnight, fortnightly, every two weeks, every other week, biweekly, bi-weekly, every second week, twice a month, twice-monthly, every couple of weeks
  fr: quinzaine, toutes les deux semaines, tous les quinze jours, bimensuel, bimensuelle, deux fois par mois, une semaine sur deux, quinze jours
  es: quincena, quincenal, quincenalmente, cada dos semanas, cada quince días, dos veces al mes, bisemanal
  de: zweiwöchentlich, zweiwöchig, alle zwei wochen, alle vierzehn tage, vierzehntägig, zweimal im monat, jede zweite woche, im zweiwochentakt, zweiwochenrhythmus
  it: quindicinale, ogni due settimane, ogni quindici giorni, bisettimanale, due volte al mese, una settimana sì e una no, due settimane
  pt: quinzena, quinzenal, quinzenalmente, a cada duas semanas, de duas em duas semanas, de quinze em quinze dias, duas vezes por mês

day 1 ~ daily
  en: day, days, round the clock
  fr: jour, jours, journée
  es: día, días, jornada
  de: tag, tage, tagen, tagelang
  it: giorno, giorni, giornata
  pt: dia, dias, jornada

hour 2 ~ minute, day
  en: hour, hours, hourly, hrs
  fr: heure, heures, horaire
  es: hora, horas, horario
  de: stunde, stunden, stündlich, stundenlang
  it: ora, ore, orario
  pt: hora, horas, horário

minute 1 ~ hour, moment
  en: minute, minutes, split second, =seconds
  fr: minute, minutes, secondes, =secondes
  es: minuto, minutos, =segundos
  de: minute, minuten, sekunde, sekunden, minutenlang
  it: minuto, minuti, =secondi
  pt: minuto, minutos, =segundos

decade 3 ~ year, for-years
  en: decade, decades, ten years, tenth anniversary, decade-long
  fr: décennie, décennies, dix ans, dizaine d'années
  es: =década, =décadas, decenio, diez años
  de: jahrzehnt, jahrzehnte, dekade, zehn jahre, jahrzehntelang
  it: decennio, decenni, dieci anni, decennale
  pt: década, décadas, decênio, decénio, dez anos

century 3 ~ decade, year
  en: century, centuries, centenary, hundred years, centennial
  fr: siècle, siècles, séculaire, centenaire, cent ans
  es: siglo, siglos, centenario, cien años
  de: jahrhundert, jahrhunderte, hundert jahre, hundertjährig
  it: secolo, secoli, centenario, cent'anni
  pt: século, séculos, centenário, cem anos

quarter-year 2 ~ month, annual
  en: quarter, quarterly, three months, trimester, first quarter, third quarter
  fr: trimestre, trimestriel, trimestrielle, trois mois
  es: trimestre, trimestral, trimestralmente, tres meses
  de: quartal, quartale, vierteljahr, vierteljährlich, drei monate, quartals*
  it: trimestre, trimestrale, trimestralmente, tre mesi
  pt: trimestre, trimestral, trimestralmente, três meses

half-year 3 ~ quarter-year, month
  en: half-year, six months, semester, first half, second half, half-yearly
  fr: semestre, semestriel, semestrielle, six mois
  es: semestre, semestral, seis meses
  de: halbjahr, halbjährlich, sechs monate, semester, halbes jahr
  it: semestre, semestrale, sei mesi
  pt: semestre, semestral, seis meses

weekend 2 ~ week, holiday
  en: weekend, saturday, sunday
  fr: week-end, weekend, fin de semaine, samedi, dimanche
  es: fin de semana, =sábado, =sábados, domingo
  de: wochenende, samstag, sonnabend, sonntag
  it: fine settimana, weekend, week-end, sabato, domenica
  pt: fim de semana, fim-de-semana, =sábado, =sábados, domingo

weekday 1 ~ day, week
  en: weekday, working day, business day, workday, monday, tuesday, wednesday, thursday, friday
  fr: jour ouvrable, jour ouvré, jours ouvrables, lundi, mardi, mercredi, jeudi, vendredi
  es: día laborable, día hábil, días hábiles, lunes, martes, miércoles, jueves, viernes
  de: werktag, wochentag, arbeitstag, montag, dienstag, mittwoch, donnerstag, freitag
  it: giorno feriale, giorno lavorativo, giorni lavorativi, lunedì, martedì, mercoledì, giovedì, venerdì
  pt: dia útil, dias úteis, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira

season 2 ~ period, holiday
  en: season, seasonal, summer, winter, autumn, springtime, wintertime
  fr: saison, saisonnier, saisonnière, hiver, automne, printemps
  es: temporada, estación del año, estacional, verano, invierno, otoño, primavera
  de: saison, jahreszeit, sommer, winter, herbst, frühling, frühjahr, saisonal
  it: stagione, stagioni, stagionale, estate, inverno, autunno, primavera
  pt: temporada, estação do ano, sazonal, verão, inverno, outono, primavera

holiday 3 ~ weekend, travel
  en: holiday, vacation, public holiday, bank holiday, time off, day off, festive season
  fr: vacances, congé, congés, jour férié, jours fériés, fêtes
  es: vacaciones, festivo, día festivo, =feriado, fiesta, asueto
  de: urlaub, ferien, feiertag, feiertage, feierlich
  it: vacanza, vacanze, ferie, giorno festivo, festività
  pt: =férias, feriado, folga, feriados

night 2 ~ evening, day
  en: night, overnight, midnight, nighttime, night-time, nocturnal
  fr: nuit, nuits, nocturne, minuit, dans la nuit
  es: noche, noches, nocturno, nocturna, medianoche, madrugada
  de: nacht, nächte, nachts, nächtlich, mitternacht
  it: notte, notti, notturno, mezzanotte
  pt: noite, noites, noturno, nocturno, meia-noite, madrugada

evening 2 ~ night, day
  en: tonight, dusk, afternoon, late afternoon, =evening, =evenings
  fr: soir, soirée, après-midi, crépuscule
  es: tarde, anochecer, atardecer, esta noche
  de: abend, abende, abends, nachmittag, nachmittags, dämmerung
  it: =sera, =serata, pomeriggio, stasera
  pt: tarde, entardecer, anoitecer, esta noite

morning 2 ~ day, early
  en: morning, dawn, daybreak, early hours, sunrise
  fr: matin, matinée, aube, matinal, petit matin
  es: mañana, madrugada, amanecer, alba
  de: morgen, morgens, vormittag, morgengrauen, frühmorgens
  it: mattina, mattino, mattinata, alba, stamattina
  pt: manhã, amanhecer, madrugada, alvorada

period 2 ~ time, duration, era
  en: period, span, stretch, spell, time frame, timeframe, interval, phase, window of time, timespan
  fr: période, durée, intervalle, phase, laps de temps, plage horaire
  es: período, periodo, lapso, intervalo, plazo, fase, etapa
  de: zeitraum, zeiträume, periode, zeitspanne, phase, dauer, intervall, zeitfenster
  it: periodo, periodi, lasso di tempo, intervallo, fase, arco di tempo
  pt: período, intervalo, prazo, fase, etapa, lapso

era 2 ~ period, history
  en: era, epoch, age of, times, heyday, reign
  fr: ère, époque, temps de, âge d'or
  es: era digital, época, tiempos, nueva era, edad de oro
  de: ära, epoche, zeitalter, zeiten
  it: epoca, epoche, tempi, età dell'oro
  pt: época, era digital, tempos, nova era, idade de ouro

time 1 ~ period, moment
  en: time, times
  fr: temps, fois
  es: tiempo, vez, veces
  de: zeit, zeiten, zeitlich
  it: tempo, tempi, volta, volte
  pt: tempo, vez, vezes

moment 2 ~ time, now
  en: moment, instant, point in time, juncture
  fr: moment, instant
  es: momento, instante
  de: moment, =augenblick, zeitpunkt
  it: momento, istante, attimo
  pt: momento, instante

date 2 ~ day, deadline
  en: date, dated, dating back, calendar, dating from
  fr: date, daté, datée, dater, calendrier, remonte à
  es: fecha, fechado, fechada, datar, data de, calendario, se remonta
  de: datum, daten aus, datiert, kalender, termin, stammt aus
  it: =data, =datato, =datata, calendario, risale, risalente
  pt: data, datado, datada, datar, calendário, remonta

deadline 3 ~ date, late
  en: deadline, due date, cut-off date, cutoff date, time limit, ultimatum, expiry date
  fr: échéance, date limite, date butoir, délai, ultimatum
  es: plazo, fecha límite, fecha tope, vencimiento, ultimátum
  de: frist, fristen, stichtag, ultimatum, ablaufdatum, termin, deadline
  it: scadenza, scadenze, termine ultimo, data limite, ultimatum
  pt: prazo, data-limite, data limite, vencimento, ultimato

schedule 2 ~ date, plan
  en: schedule, scheduled, timetable, timeline, agenda, slated for, due to, =slated
  fr: calendrier, programmer, programmé, prévu, emploi du temps, planning, échéancier, ordre du jour
  es: calendario, programar, programado, previsto, cronograma, agenda, horario
  de: zeitplan, terminieren, terminiert, fahrplan, angesetzt, anberaumt, tagesordnung, terminplan
  it: calendario, programma, programmare, programmato, previsto, tabella di marcia, cronoprogramma, agenda
  pt: calendário, agendar, agendado, programado, previsto, cronograma, agenda

duration 3 ~ period, long
  en: duration, =lasted, =lasting, lifespan, length of time, throughout
  fr: durée, durer, dure, duré, pendant toute, longévité
  es: duración, durar, dura, duró, a lo largo de, longevidad
  de: dauer, dauern, dauert, dauerte, gedauert, laufzeit, lebensdauer
  it: durata, durare, dura, durato, per tutta la durata, longevità
  pt: duração, durar, dura, durou, ao longo de, longevidade

# how often
daily 2 ~ day, regular
  en: daily, every day, each day, day by day, day after day, everyday, per day, a day, day-to-day
  fr: quotidien, quotidienne, quotidiennement, chaque jour, tous les jours, par jour, journalier, au jour le jour
  es: diario, diaria, diariamente, cada día, todos los días, al día, por día, cotidiano
  de: täglich, jeden tag, tagtäglich, pro tag, am tag, alltäglich, tages*
  it: quotidiano, quotidiana, quotidianamente, ogni giorno, tutti i giorni, al giorno, giornaliero, giornaliera
  pt: diário, diária, diariamente, todos os dias, cada dia, por dia, ao dia, quotidiano, cotidiano

weekly 3 ~ week, regular
  en: weekly, every week, each week, per week, once a week, a week, week after week
  fr: hebdomadaire, hebdomadairement, chaque semaine, toutes les semaines, par semaine, hebdo
  es: semanal, semanalmente, cada semana, todas las semanas, por semana, a la semana, semanario
  de: wöchentlich, jede woche, pro woche, in der woche, allwöchentlich, wochen*
  it: settimanale, settimanalmente, ogni settimana, tutte le settimane, alla settimana, a settimana
  pt: semanal, semanalmente, toda semana, todas as semanas, por semana, cada semana

monthly 3 ~ month, regular
  en: monthly, every month, each month, per month, a month
  fr: mensuel, mensuelle, mensuellement, chaque mois, tous les mois, par mois
  es: mensual, mensualmente, cada mes, todos los meses, al mes, por mes
  de: monatlich, jeden monat, pro monat, im monat, allmonatlich
  it: mensile, mensilmente, ogni mese, tutti i mesi, al mese
  pt: mensal, mensalmente, todo mês, todos os meses, cada mês, por mês, ao mês

annual 2 ~ year, regular
  en: annual, annually, yearly, every year, each year, per year, a year, per annum, year-on-year
  fr: annuel, annuelle, annuellement, chaque année, tous les ans, par an, sur un an
  es: anual, anualmente, cada año, todos los años, al año, por año, interanual
  de: jährlich, jedes jahr, pro jahr, im jahr, alljährlich, jahres*
  it: annuale, annualmente, ogni anno, tutti gli anni, all'anno, annuo, annua
  pt: anual, anualmente, todo ano, todos os anos, cada ano, por ano, ao ano

regular 3 ~ often, routine, usual
  en: regular, regularly, on a regular basis, periodic, periodically, at regular intervals, recurrent, recurring
  fr: régulier, régulière, régulièrement, périodique, périodiquement, intervalles réguliers, récurrent, récurrente
  es: regular, regularmente, con regularidad, periódico, periódicamente, recurrente, de forma regular
  de: regelmäßig, regelmäßige, periodisch, turnusmäßig, in regelmäßigen abständen, wiederkehrend, regelmäßigkeit
  it: regolare, regolarmente, con regolarità, periodico, periodicamente, a intervalli regolari, ricorrente
  pt: regular, regularmente, com regularidade, periódico, periodicamente, recorrente

routine 3 ~ regular, usual
  en: routine, routinely, standard practice, habit, habitually, common practice, as a matter of course, standard procedure
  fr: routine, habitude, habituel, habituelle, pratique courante, =couramment, de manière routinière
  es: rutina, rutinario, rutinariamente, hábito, práctica habitual, práctica común, costumbre
  de: routine, routinemäßig, =gewohnheit, =gewohnheiten, gängige praxis, gang und gäbe, üblich, standardmäßig
  it: routine, abitudine, prassi, abitualmente, pratica comune, di consueto, consuetudine
  pt: rotina, rotineiro, rotineiramente, hábito, prática comum, prática habitual, costume

usual 2 ~ routine, common, normal
  en: usual, usually, normal, normally, ordinary, typical, typically, customary, conventional, standard
  fr: habituel, habituellement, normal, normale, normalement, ordinaire, typique, usuel, d'ordinaire, =généralement
  es: habitual, habitualmente, normal, normalmente, ordinario, típico, usual, generalmente, corriente, =suele, =suelen
  de: üblich, üblicherweise, normal, normalerweise, =gewöhnlich, typisch, herkömmlich, gewohnt, in der regel
  it: abituale, =solito, di solito, normale, normalmente, ordinario, tipico, consueto, usuale, generalmente
  pt: habitual, habitualmente, normal, normalmente, comum, típico, usual, =geralmente, costumeiro

often 2 ~ regular, many, always
  en: often, frequent, frequently, frequency, many times, time and again, repeatedly, oftentimes, commonly, on many occasions
  fr: souvent, fréquent, fréquente, fréquemment, fréquence, à plusieurs reprises, maintes fois, plusieurs fois, bien des fois
  es: a menudo, frecuente, frecuentemente, con frecuencia, frecuencia, muchas veces, en repetidas ocasiones, repetidamente, reiteradamente, varias veces
  de: oft, öfter, häufig, häufiger, häufigkeit, oftmals, vielfach, mehrfach, mehrmals, wiederholt, immer wieder
  it: spesso, frequente, frequentemente, frequenza, più volte, ripetutamente, molte volte, sovente, in più occasioni
  pt: frequentemente, frequente, com frequência, frequência, muitas vezes, repetidamente, reiteradamente, várias vezes, amiúde

sometimes 2 ~ rarely, often
  en: =sometimes, occasionally, occasional, at times, now and then, once in a while, from time to time, on occasion, sporadic, sporadically
  fr: parfois, quelquefois, occasionnel, occasionnellement, de temps en temps, de temps à autre, ponctuel, sporadique
  es: a veces, en ocasiones, ocasional, ocasionalmente, de vez en cuando, esporádico, esporádicamente, alguna vez
  de: manchmal, gelegentlich, ab und zu, hin und wieder, zuweilen, mitunter, bisweilen, sporadisch, vereinzelt
  it: talvolta, a volte, occasionale, occasionalmente, ogni tanto, di tanto in tanto, qualche volta, sporadico
  pt: às vezes, por vezes, ocasional, ocasionalmente, de vez em quando, esporádico, esporadicamente

rarely 3 ~ sometimes, few
  en: rare, rarely, seldom, hardly ever, uncommon, infrequent, scarcely, once in a blue moon
  fr: rare, rarement, rareté, peu fréquent, guère, exceptionnel, exceptionnelle
  es: raro, raramente, rara vez, pocas veces, casi nunca, inusual, poco frecuente, excepcional
  de: selten, seltener, kaum, rar, ungewöhnlich, kaum je, ausnahmsweise, vereinzelt
  it: raro, rara, raramente, di rado, poche volte, quasi mai, insolito, eccezionale
  pt: raro, rara, raramente, poucas vezes, quase nunca, incomum, invulgar, excepcional

once 2 ~ single, time
  en: one time, one-time, one-off, on one occasion, just once, only once, single time, isolated case, single occasion
  fr: une fois, une seule fois, ponctuel, cas isolé, à une occasion, une unique fois
  es: una vez, una sola vez, una única vez, puntual, caso aislado, en una ocasión
  de: einmal, einmalig, ein einziges mal, einzelfall, einmalige, nur einmal
  it: una volta, una sola volta, una tantum, caso isolato, in un'occasione, un'unica volta
  pt: uma vez, uma única vez, uma só vez, pontual, caso isolado, em uma ocasião

twice 3 ~ double, again
  en: twice, two times, on two occasions, second time
  fr: deux fois, à deux reprises, seconde fois, deuxième fois
  es: dos veces, en dos ocasiones, segunda vez
  de: zweimal, zwei mal, zum zweiten mal
  it: due volte, in due occasioni, seconda volta
  pt: duas vezes, em duas ocasiões, segunda vez

always 2 ~ for-years, every, constant
  en: always, all the time, at all times, ever since, invariably, forever, every time, all along, permanently, eternally
  fr: toujours, tout le temps, en permanence, à chaque fois, éternellement, depuis toujours, invariablement, sans cesse
  es: siempre, todo el tiempo, en todo momento, cada vez, eternamente, desde siempre, permanentemente
  de: =immer, stets, jederzeit, ständig, ewig, jedes mal, seit jeher, allzeit, durchgehend
  it: sempre, tutto il tempo, in ogni momento, ogni volta, eternamente, da sempre, costantemente
  pt: sempre, o tempo todo, a todo momento, toda vez, eternamente, desde sempre, permanentemente

constant 3 ~ always, continue
  en: constant, constantly, continuous, continuously, continual, continually, nonstop, non-stop, uninterrupted, relentless, incessant, around the clock, round the clock, =consistent, =consistently
  fr: constant, constante, constamment, continu, continue, continuellement, en continu, permanent, incessant, ininterrompu, vingt-quatre heures sur vingt-quatre
  es: constante, constantemente, continuo, continua, continuamente, incesante, ininterrumpido, sin parar, las veinticuatro horas
  de: konstant, ständig, dauernd, dauerhaft, fortlaufend, ununterbrochen, pausenlos, rund um die uhr, permanent, unaufhörlich, kontinuierlich
  it: costante, costantemente, continuo, continuamente, incessante, ininterrotto, senza sosta, ventiquattro ore su ventiquattro
  pt: constante, constantemente, =contínuo, =contínuos, =continuamente, incessante, ininterrupto, sem parar, vinte e quatro horas por dia

# where in time
now 1 ~ recently, today, immediately
  en: now, currently, current, at present, present day, these days, nowadays, at the moment, right now, as of now, =presently
  fr: =maintenant, actuellement, actuel, actuelle, à présent, désormais, de nos jours, en ce moment, à l'heure actuelle, =présentement
  es: ahora, actualmente, actual, hoy en día, en este momento, en la actualidad, hoy por hoy, =presente
  de: jetzt, derzeit, aktuell, aktuelle, gegenwärtig, momentan, nun, zurzeit, heutzutage, im moment, mittlerweile
  it: ora, adesso, attualmente, attuale, oggigiorno, al momento, al giorno d'oggi, in questo momento, ormai
  pt: agora, atualmente, actualmente, atual, actual, hoje em dia, neste momento, no momento, =presentemente, =atuais

today 1 ~ now, day
  en: today, this day, this morning, as of today
  fr: aujourd'hui, ce jour, ce matin
  es: hoy, el día de hoy, esta mañana
  de: heute, heutig, heutige, am heutigen tag
  it: oggi, odierno, quest'oggi, odierna
  pt: hoje, dia de hoje, hodierno

yesterday 2 ~ recently, day
  en: yesterday, the day before, last night
  fr: hier, la veille, veille, avant-hier
  es: ayer, anoche, anteayer, víspera
  de: gestern, gestrig, vorgestern, vortag, =vorabend
  it: ieri, ieri sera, =vigilia, l'altro ieri
  pt: ontem, véspera, ontem à noite, anteontem

tomorrow 2 ~ next, future
  en: tomorrow, the next day, the following day, day after
  fr: demain, le lendemain, lendemain, jour suivant
  es: mañana, al día siguiente, día siguiente, pasado mañana
  de: morgen, am nächsten tag, am folgetag, übermorgen, tags darauf
  it: domani, il giorno dopo, giorno successivo, indomani
  pt: amanhã, no dia seguinte, dia seguinte

recently 2 ~ now, new, late
  en: recently, recent, =lately, not long ago, latest, of late, newly, in recent months, in recent weeks, past few weeks
  fr: récemment, récent, récente, =dernièrement, il y a peu, ces derniers temps, ces derniers mois, tout juste, fraîchement, depuis peu
  es: recientemente, reciente, últimamente, hace poco, en los últimos meses, en los últimos tiempos, recién
  de: kürzlich, neulich, vor kurzem, jüngst, jüngste, unlängst, neuerdings, zuletzt, letzter zeit, frisch
  it: recentemente, recente, di recente, =ultimamente, poco fa, negli ultimi mesi, negli ultimi tempi, appena
  pt: recentemente, recente, ultimamente, há pouco, nos últimos meses, nos últimos tempos, recém*

formerly 1 ~ past, at-the-time, previous
  en: formerly, former, ex, once, previously, used to, erstwhile, one-time, =sometime, in the past, until recently
  fr: ancien, ancienne, ex, autrefois, jadis, anciennement, auparavant, naguère, par le passé
  es: antiguo, antigua, ex, exempleado, exdirector, antiguamente, anteriormente, otrora, en el pasado, =solía
  de: früher, ehemalig, ehemalige, ehemaliger, ex, einst, einstig, vormals, damalig, vormalig, ehedem, altgedient
  it: ex, già dirigente, un tempo, in passato, precedentemente, una volta, anteriormente, all'epoca
  pt: ex, antigo, antiga, ex-funcionário, antigamente, anteriormente, outrora, no passado, costumava

at-the-time 2 ~ formerly, past
  en: at the time, back then, at that time, in those days, then chief, in that period, contemporaneous, then-chief, at that point
  fr: à l'époque, à ce moment-là, alors patron, en ce temps-là, de l'époque, à cette époque, d'alors
  es: entonces, en aquel momento, por aquel entonces, en ese momento, en aquella época, en aquel entonces, de entonces, a la sazón
  de: damals, damalig, damalige, damaliger, zu jener zeit, zum damaligen zeitpunkt, seinerzeit, zu der zeit, zu dieser zeit
  it: allora, all'epoca, a quel tempo, in quel momento, in quel periodo, a quei tempi, di allora, dell'epoca
  pt: então, na época, naquela época, na altura, naquele momento, à época, naquele tempo, por altura

past 1 ~ formerly, history, previous
  en: past, bygone, back in, long ago, years ago, ago, in the past, earlier
  fr: il y a longtemps, il y a des années, par le passé, =passé, =passée
  es: =pasado, =pasada, hace tiempo, hace años, tiempo atrás, en el pasado, =pasados, =pasadas
  de: vergangenheit, vergangen, vergangene, vor jahren, vor langer zeit, damals, zurückliegend
  it: =passato, =passata, tempo fa, anni fa, scorso, scorsa, trascorso
  pt: =passado, =passada, há anos, há muito tempo, =atrás, no passado, =passados, =passadas

history 2 ~ past, era
  en: history, historical, historic, historically, historian
  fr: histoire, historique, historiquement, historien, historienne
  es: historia, histórico, histórica, históricamente, historiador
  de: geschichte, historisch, geschichtlich, historiker, historikerin
  it: storia, storico, storica, storicamente
  pt: história, histórico, histórica, historicamente, historiador

previous 1 ~ formerly, before, past
  en: previous, previously, earlier, prior, preceding, beforehand, past, predecessor, foregoing
  fr: précédent, précédente, précédemment, antérieur, antérieure, auparavant, préalable, préalablement
  es: anterior, anteriormente, previo, previa, previamente, precedente, con anterioridad
  de: vorherig, vorherige, vorher, zuvor, früher, frühere, bisherig, vorangegangen, vorausgegangen, vorig
  it: precedente, precedentemente, anteriore, previo, in precedenza, antecedente
  pt: anterior, anteriormente, prévio, =prévia, previamente, precedente

before 1 ~ previous, early
  en: before, prior to, ahead of, in advance, in the run-up, leading up to, beforehand
  fr: avant, au préalable, préalablement, d'avance, à l'avance, en amont
  es: antes, antes de, previo a, con antelación, de antemano, por adelantado
  de: bevor, ehe, =vorab, im voraus, im vorfeld, vorher
  it: =prima, prima di, in anticipo, anticipatamente, in vista di
  pt: antes, antes de, com antecedência, de antemão, antecipadamente, previamente

after 1 ~ follow, next, later
  en: after, afterwards, afterward, in the wake of, in the aftermath, subsequently, thereafter, following, once over
  fr: après, ensuite, par la suite, à la suite, au lendemain, ultérieurement
  es: después, tras, luego, posteriormente, a continuación, con posterioridad
  de: nachdem, danach, anschließend, daraufhin, hinterher, nachträglich
  it: dopo, in seguito, successivamente, poi, dopodiché, all'indomani
  pt: depois, após, em seguida, posteriormente, a seguir, logo após

later 2 ~ after, late, future
  en: later, later on, subsequently, at a later date, down the line, down the road, in due course
  fr: plus tard, ultérieurement, ultérieur, tardivement, par la suite, à terme
  es: más tarde, más adelante, posteriormente, posterior, ulterior
  de: später, spätere, zu einem späteren zeitpunkt, im nachhinein, nachher
  it: più tardi, in seguito, successivamente, ulteriore, più avanti
  pt: mais tarde, mais adiante, posteriormente, posterior, ulterior

during 1 ~ period
  en: during, throughout, in the course of, over the course of, amid, while
  fr: pendant, =durant, au cours de, lors de, tout au long de, alors que
  es: durante, en el transcurso de, a lo largo de, mientras
  de: während, im laufe, im verlauf, binnen, im zuge
  it: durante, nel corso di, nel corso del, mentre, in occasione di
  pt: durante, ao longo de, no decorrer de, enquanto, no decurso de

since 2 ~ for-years, begin
  en: since, ever since, from then on, as of, dating back to, starting in
  fr: depuis, dès, à partir de, à compter de, depuis lors
  es: desde, desde hace, a partir de, desde entonces
  de: seit, seitdem, seither, von da an, beginnend
  it: da quando, sin da, a partire da, fin da, da allora
  pt: desde, a partir de, desde então, há já

until 2 ~ end, before
  en: until, till, up until, up to, up through, through at least
  fr: jusqu'à, jusque, jusqu'en, jusqu'au, tant que
  es: hasta, hasta que, hasta finales
  de: bis, bis zu, bis zum, bis ende
  it: fino a, finché, fino al, sino a
  pt: até, até que, até ao

for-years 2 ~ long, since, decade, always
  en: for years, for many years, for decades, over the years, years-long, yearslong, for a long time, for nearly a decade, for almost a decade, long-running, longtime, long-standing, year after year, several years
  fr: pendant des années, depuis des années, durant des années, de longue date, pendant des décennies, depuis longtemps, des années durant, pendant plusieurs années, depuis plusieurs années, pendant près d'une décennie
  es: durante años, desde hace años, por años, durante décadas, desde hace tiempo, durante mucho tiempo, de larga data, a lo largo de los años, durante casi una década, por varios años
  de: jahrelang, jahrelange, seit jahren, über jahre, jahrzehntelang, langjährig, über jahre hinweg, jahrzehntelange, lange zeit, mehrere jahre, mehrjährig, fast ein jahrzehnt
  it: per anni, da anni, per decenni, di lunga data, per molti anni, da tempo, negli anni, per lungo tempo, per quasi un decennio, pluriennale, per diversi anni
  pt: durante anos, por anos, há anos, durante décadas, por décadas, de longa data, ao longo dos anos, por muito tempo, há muito tempo, por quase uma década, por vários anos

early 2 ~ begin, previous, first
  en: early, earliest, early stages, =initial, =initially, at first, early on, beginning of, at the start of, nascent, premature, at the beginning
  fr: tôt, précoce, début de, initial, initiale, initialement, au départ, au début, prématuré, prématurément, dans un premier temps
  es: temprano, temprana, inicial, inicialmente, a principios de, al principio, comienzos de, al comienzo, prematuro, en un principio, a inicios de
  de: früh, frühe, frühzeitig, anfangs, anfänglich, zu beginn, anfang des, zunächst, vorzeitig, verfrüht
  it: =presto, precoce, iniziale, inizialmente, all'inizio, ai primi di, agli inizi, prematuro, in un primo momento, primi mesi
  pt: =cedo, precoce, inicial, inicialmente, no início, início de, no começo, prematuro, em princípio, a princípio

late 2 ~ delay, later, last
  en: =late, belated, belatedly, overdue, tardy, end of, at the end of, late in, final stages
  fr: tard, tardif, tardive, tardivement, en retard, fin de, retardataire, à la fin
  es: tarde, tardío, tardía, tardíamente, con retraso, a finales de, finales de, atrasado, al final
  de: spät, späte, verspätet, zu spät, ende des, gegen ende, überfällig, am ende
  it: tardi, tardivo, tardiva, in ritardo, alla fine, fine di, a fine anno, verso la fine
  pt: tarde, tardio, tardia, tardiamente, com atraso, no final, final de, no fim, atrasado

immediately 2 ~ fast, soon, now
  en: immediately, immediate, instantly, instant, straight away, right away, at once, promptly, on the spot, forthwith, without delay, in no time
  fr: immédiatement, immédiat, immédiate, aussitôt, sur-le-champ, tout de suite, instantanément, sans délai, d'emblée, sans attendre
  es: inmediatamente, inmediato, inmediata, de inmediato, enseguida, al instante, al momento, sin demora, instantáneamente, en el acto
  de: sofort, sofortig, unverzüglich, =umgehend, =augenblicklich, auf der stelle, prompt, sogleich, unmittelbar, ohne verzögerung
  it: immediatamente, immediato, immediata, subito, all'istante, istantaneamente, senza indugio, tempestivamente, sul momento
  pt: imediatamente, imediato, imediata, de imediato, na hora, instantaneamente, sem demora, prontamente, =logo

soon 2 ~ immediately, next
  en: soon, shortly, before long, imminent, any day now, in the near future, forthcoming, upcoming, looming, =sooner
  fr: bientôt, sous peu, prochainement, imminent, imminente, dans un avenir proche
  es: pronto, en breve, próximamente, inminente, dentro de poco, a la brevedad
  de: bald, demnächst, in kürze, baldig, bevorstehend, in naher zukunft, in bälde
  it: =presto, a breve, tra poco, imminente, prossimamente, fra poco
  pt: =logo, em breve, brevemente, iminente, dentro em pouco, daqui a pouco

fast 2 ~ accelerate, immediately
  en: fast, quick, quickly, rapid, rapidly, swift, swiftly, speedy, speed, brisk, hasty, breakneck, breakneck speed
  fr: rapide, rapidement, vite, vitesse, rapidité, prompt, promptement, éclair, hâtif
  es: rápido, rápida, rápidamente, veloz, velozmente, velocidad, rapidez, deprisa, vertiginoso
  de: schnell, schnelle, rasch, rasant, zügig, zügige, geschwindigkeit, tempo, flott, eilig
  it: veloce, velocemente, rapido, rapida, rapidamente, velocità, rapidità, in fretta, celere
  pt: rápido, rápida, rapidamente, veloz, depressa, velocidade, rapidez, célere

sudden 3 ~ fast, unexpected
  en: sudden, suddenly, abrupt, abruptly, out of the blue, overnight, all of a sudden, unexpectedly
  fr: soudain, soudaine, soudainement, brusque, brusquement, subit, subitement, tout à coup, tout d'un coup, du jour au lendemain
  es: repentino, repentina, repentinamente, de repente, súbito, brusco, bruscamente, de golpe, de la noche a la mañana
  de: plötzlich, abrupt, schlagartig, jäh, auf einmal, über nacht, unvermittelt, unerwartet
  it: improvviso, improvvisa, improvvisamente, all'improvviso, brusco, bruscamente, di colpo, repentino, di punto in bianco
  pt: súbito, súbita, subitamente, de repente, repentino, repentinamente, brusco, bruscamente, da noite para o dia

meanwhile 2 ~ during, simultaneous
  en: meanwhile, in the meantime, for now, for the time being, in the interim
  fr: entre-temps, pendant ce temps, en attendant, pour l'instant, pour le moment, entretemps
  es: mientras tanto, entretanto, por ahora, de momento, por el momento, entre tanto
  de: inzwischen, unterdessen, währenddessen, einstweilen, vorerst, mittlerweile, in der zwischenzeit, derweil
  it: nel frattempo, intanto, per ora, per il momento, frattanto
  pt: enquanto isso, entretanto, entrementes, por enquanto, por ora, por agora

simultaneous 3 ~ meanwhile
  en: simultaneous, simultaneously, at the same time, concurrent, concurrently, in parallel, in tandem, coincide
  fr: simultané, simultanément, en même temps, en parallèle, à la fois, coïncider, =parallèlement
  es: simultáneo, simultáneamente, al mismo tiempo, en paralelo, paralelamente, a la vez, coincidir
  de: gleichzeitig, zeitgleich, simultan, parallel, zugleich, zur selben zeit, zur gleichen zeit
  it: simultaneo, simultaneamente, allo stesso tempo, in parallelo, parallelamente, contemporaneamente, coincidere
  pt: simultâneo, simultaneamente, ao mesmo tempo, em paralelo, paralelamente, em simultâneo, coincidir

real-time 4 ~ immediately, now
  en: real time, real-time, as it happens, live feed, up-to-the-minute, instantaneous
  fr: temps réel, en temps réel, en direct, instantané
  es: tiempo real, en tiempo real, en vivo, en directo, instantáneo
  de: echtzeit, in echtzeit, live, instantan
  it: tempo reale, in tempo reale, in diretta, istantaneo
  pt: tempo real, em tempo real, ao vivo, em directo, em direto

eventually 2 ~ last, later
  en: eventually, =finally, in the end, =ultimately, at last, at length, in the long run
  fr: =finalement, enfin, au final, en fin de compte, en définitive, à la longue, au bout du compte
  es: =finalmente, al final, por fin, a la larga, en última instancia, al fin
  de: schließlich, letztlich, letztendlich, endlich, am ende, zu guter letzt, auf dauer
  it: infine, alla fine, =finalmente, in definitiva, alla lunga, da ultimo
  pt: =finalmente, afinal, por fim, no final das contas, em última instância, ao fim e ao cabo

already 1 ~ previous, now
  en: already, by now, by then, as early as
  fr: déjà, d'ores et déjà
  es: =ya, ya antes
  de: =bereits, schon
  it: =già
  pt: =já, desde já

future 2 ~ next, soon, predict
  en: future, in future, in the years ahead, prospective, years to come, going forward, yet to come, prospect
  fr: avenir, futur, future, à l'avenir, à venir, dorénavant, prospective
  es: futuro, futura, porvenir, venidero, en adelante, en los próximos años
  de: zukunft, zukünftig, künftig, künftige, in zukunft, kommend, kommende
  it: futuro, futura, avvenire, in avvenire, in futuro, nei prossimi anni
  pt: futuro, futura, porvir, vindouro, no futuro, doravante, nos próximos anos

next 1 ~ after, soon, future
  en: next, following, upcoming, coming, subsequent, succeeding
  fr: prochain, prochaine, suivant, suivante, ensuite, à venir
  es: próximo, próxima, siguiente, venidero, que viene, entrante
  de: =nächste, =nächster, =nächsten, =nächstes, folgend, folgende, kommend, kommende
  it: prossimo, prossima, seguente, successivo, successiva, entrante
  pt: próximo, próxima, seguinte, que vem, vindouro

first 1 ~ begin, early
  en: first, firstly, =initial, original, originally, inaugural, debut, first-ever, maiden, pioneering
  fr: premier, première, initial, d'abord, tout d'abord, inaugural, originel, premièrement, inédit
  es: primer, primero, primera, primeramente, inicial, inaugural, original, inédito, originalmente
  de: erste, erster, erstes, ersten, erstmals, zuerst, erstmalig, anfänglich, premiere, zunächst
  it: =primo, =primi, =prime, prima volta, iniziale, inaugurale, originario, anzitutto, inedito, per primo
  pt: primeiro, primeira, primeiramente, inicial, inaugural, original, inédito, originalmente

last 1 ~ late, end, recently
  en: =final, =last, latest, ultimate, lastly, past year
  fr: dernier, dernière, ultime, =final
  es: último, última, final, postrero
  de: letzte, letzter, letzten, letztes, vergangen, zuletzt, final, finale
  it: ultimo, ultima, ultimi, scorso, scorsa, =finale
  pt: último, última, final, derradeiro

again 2 ~ repeat, resume, more
  en: again, once again, once more, anew, yet again, afresh, another time, all over again
  fr: encore une fois, à nouveau, de nouveau, de plus belle, rebelote, une nouvelle fois, une fois encore
  es: otra vez, de nuevo, =nuevamente, una vez más, volver a, vuelve a, volvió a
  de: wieder, erneut, nochmals, abermals, noch einmal, wiederum, aufs neue, von neuem, =neuerlich
  it: di nuovo, ancora una volta, nuovamente, un'altra volta, daccapo, da capo
  pt: de novo, =novamente, outra vez, mais uma vez, voltar a, volta a, voltou a

temporary 3 ~ short, limit, pause
  en: temporary, temporarily, interim, =acting, =provisional, =provisionally, short-term, stopgap, makeshift, transitional, fleeting
  fr: temporaire, temporairement, provisoire, provisoirement, intérimaire, par intérim, transitoire, éphémère, court terme
  es: temporal, temporalmente, provisional, provisionalmente, provisorio, interino, transitorio, efímero, pasajero, a corto plazo
  de: vorübergehend, zeitweise, zeitweilig, vorläufig, befristet, kurzfristig, interimistisch, provisorisch, übergangs*, temporär
  it: temporaneo, temporanea, temporaneamente, provvisorio, provvisoriamente, ad interim, transitorio, a breve termine, effimero
  pt: temporário, temporária, temporariamente, provisório, provisoriamente, interino, transitório, efêmero, efémero, a curto prazo

permanent 3 ~ always, long
  en: permanent, permanently, for good, =lasting, for ever, once and for all, indefinite, indefinitely, durable, long-term, irreversible
  fr: permanent, permanente, durable, durablement, à long terme, indéfiniment, une fois pour toutes, irréversible
  es: permanente, permanentemente, definitivo, definitiva, definitivamente, duradero, indefinido, indefinidamente, a largo plazo, irreversible
  de: dauerhaft, permanent, endgültig, langfristig, auf dauer, unbefristet, nachhaltig, ein für alle mal, unumkehrbar, für immer
  it: permanente, permanentemente, definitivo, definitiva, definitivamente, duraturo, indefinitamente, a lungo termine, irreversibile, una volta per tutte
  pt: permanente, permanentemente, definitivo, definitiva, definitivamente, duradouro, indefinidamente, a longo prazo, irreversível

old 1 ~ age, formerly
  en: old, older, oldest, ancient, elderly, outdated, obsolete, vintage, antiquated
  fr: vieux, vieil, vieille, ancien, ancienne, âgé, obsolète, =dépassé, antique, vétuste
  es: viejo, vieja, antiguo, antigua, anciano, anciana, obsoleto, anticuado, vetusto
  de: alt, alte, alten, älter, ältere, älteste, veraltet, antik, überholt, betagt
  it: vecchio, vecchia, antico, antica, anziano, obsoleto, superato, =datato
  pt: velho, velha, antigo, antiga, idoso, idosa, obsoleto, antiquado, ultrapassado

new 1 ~ recently, renew
  en: new, newer, newest, brand new, fresh, unprecedented, newly, cutting-edge
  fr: nouveau, nouvel, nouvelle, neuve, inédit, novateur, flambant neuf
  es: =nuevo, =nueva, =nuevos, =nuevas, novedoso, novedad, inédito, reciente, flamante
  de: neu, neue, neuer, neues, neuartig, neuheit, brandneu, frisch, neuste, neueste
  it: nuovo, nuova, nuovi, nuove, novità, inedito, nuovissimo
  pt: =novo, =nova, =novos, =novas, novidade, inédito, novíssimo, recente

# how many
number 1 ~ amount, count, figure
  en: number, numeral, digit, numerical
  fr: nombre, numéro, chiffre, numérique
  es: =número, =números, cifra, dígito, numérico
  de: =zahl, =anzahl, nummer, ziffer, zahlen
  it: numero, numeri, cifra, cifre
  pt: número, algarismo, dígito

figure 2 ~ number
  en: figure, figures, statistic, statistics, statistical, tally, metric, stats
  fr: chiffre, chiffres, statistique, statistiques, données chiffrées
  es: cifra, cifras, estadística, estadísticas, estadístico
  de: kennzahl, kennzahlen, statistik, statistiken, statistisch
  it: cifra, cifre, statistica, statistiche, statistico
  pt: =cifra, =cifras, números, estatística, estatísticas, dados estatísticos

amount 2 ~ number, sum
  en: amount, quantity, volume, bulk, load, dose
  fr: quantité, volume, =montant, =montants
  es: cantidad, volumen, monto, dosis, montón
  de: menge, mengen, umfang, volumen, dosis, ausmaß
  it: quantità, volume, mole, ammontare, dose, quantitativo
  pt: quantidade, volume, montante, =dose, =doses, porção

many 1 ~ large-number, several, often
  en: many, numerous, lots of, a lot of, plenty, countless, multiple, scores of, myriad, a host of, a slew of, a raft of, a great deal, multitude, umpteen
  fr: beaucoup, nombreux, nombreuse, de multiples, quantité de, pléthore, maint, innombrable, une multitude, plein de, moult, multitude
  es: mucho, mucha, muchos, muchas, =numeroso, =numerosos, =numerosa, =numerosas, múltiple, montón de, multitud, innumerable, sinfín, infinidad
  de: viele, viel, vieler, vielen, zahlreich, zahlreiche, etliche, unzählig, unzählige, jede menge, haufen, zahllos, mannigfaltig
  it: molto, molti, molte, =numeroso, =numerosi, =numerose, tanti, tante, svariati, innumerevoli, una miriade, moltitudine, parecchi
  pt: muito, muitos, muitas, =numerosos, =numerosas, inúmeros, inúmeras, diversos, monte de, uma série de, multidão

several 2 ~ many, few
  en: a number of, =various, =several, a few, multiple, a handful, a couple
  fr: plusieurs, divers, diverses, différents, une poignée, certains, =quelques
  es: =varios, =varias, diversos, diversas, algunos, algunas, unos cuantos, un puñado
  de: =mehrere, =mehreren, einige, einigen, verschiedene, diverse, ein paar, eine reihe von, manche, etliche
  it: diversi, diverse, =vari, =varie, alcuni, alcune, parecchi, una manciata, più di uno
  pt: vários, várias, diversos, diversas, alguns, algumas, uns quantos, um punhado

few 2 ~ less, rarely, small
  en: few, fewer, =handful, not many, a small number, hardly any, scant, meagre, meager, sparse, paltry
  fr: peu, peu de, poignée, petit nombre, maigre, guère, infime
  es: poco, poca, pocos, pocas, escaso, escasos, puñado, pequeño número, exiguo
  de: wenig, wenige, weniger, handvoll, geringe zahl, kaum, spärlich, dürftig
  it: poco, pochi, poche, =manciata, scarso, scarsi, esiguo, piccolo numero
  pt: pouco, pouca, poucos, poucas, punhado, escasso, pequeno número, exíguo

large-number 2 ~ many, large-sum
  en: hundreds, thousands, dozens, tens of thousands, hundreds of thousands, millions of, masses, en masse, droves, hordes, scores of
  fr: centaines, milliers, dizaines, dizaines de milliers, centaines de milliers, des millions de, en masse
  es: =cientos, miles, decenas, centenares, decenas de miles, cientos de miles, millones de, en masa, millares
  de: hunderte, tausende, dutzende, zehntausende, hunderttausende, millionen von, massenhaft, massenweise, scharen, reihenweise
  it: centinaia, migliaia, decine, decine di migliaia, centinaia di migliaia, milioni di, in massa, a frotte
  pt: centenas, milhares, dezenas, dezenas de milhares, centenas de milhares, milhões de, em massa

most 1 ~ majority, more, main
  en: most, mostly, mainly, =largely, for the most part, predominantly, by and large, chiefly, primarily
  fr: la plupart, plupart, pour la plupart, essentiellement, principalement, en grande partie, surtout, majoritairement, =largement
  es: la mayoría, mayoritariamente, =mayormente, principalmente, en su mayoría, sobre todo, en gran parte, la mayor parte
  de: die meisten, meist, meistens, größtenteils, überwiegend, hauptsächlich, zumeist, vor allem, vorwiegend
  it: la maggior parte, perlopiù, per lo più, principalmente, soprattutto, in gran parte, prevalentemente
  pt: a maioria, maioritariamente, majoritariamente, principalmente, sobretudo, em grande parte, a maior parte, na maioria

majority 3 ~ most, half
  en: bulk of, lion's share, more than half, vast majority, preponderance, majority
  fr: majorité, majoritaire, majoritairement, plus de la moitié, part du lion, grande majorité, le gros de
  es: =mayoría, mayoritario, mayoritaria, más de la mitad, parte del león, gran mayoría, el grueso
  de: mehrheit, mehrheitlich, großteil, löwenanteil, mehr als die hälfte, großer teil, mehrheiten
  it: =maggioranza, maggioritario, grosso di, più della metà, stragrande maggioranza, fetta più grossa
  pt: =maioria, majoritário, maioritário, mais da metade, mais de metade, grosso de, grande maioria

minority 3 ~ majority, few, part
  en: minority, less than half, small fraction, small share, small percentage
  fr: minorité, minoritaire, moins de la moitié, petite partie, petite fraction
  es: =minoría, minoritario, minoritaria, menos de la mitad, pequeña parte
  de: =minderheit, =minderheiten, weniger als die hälfte, kleiner teil, bruchteil
  it: minoranza, minoranze, minoritario, meno della metà, piccola parte
  pt: minoria, minoritário, minoritária, menos da metade, menos de metade, pequena parte

all 1 ~ whole, every
  en: all, everyone, everybody, everything, entire, every single, across the board, each and every
  fr: tout, tous, toute, toutes, tout le monde, ensemble des, intégralité, totalité
  es: todo, todos, toda, todas, todo el mundo, totalidad, el conjunto de
  de: alle, alles, allen, aller, sämtlich, sämtliche, jeder, gesamt, allesamt
  it: tutto, tutti, tutta, tutte, chiunque, ognuno, la totalità
  pt: tudo, todo, todos, toda, todas, todo mundo, toda a gente, totalidade

every 1 ~ all
  en: every, each, apiece, every single, everyone
  fr: chaque, chacun, chacune, tout un chacun, respectivement
  es: cada, cada uno, cada una, todos y cada uno, respectivamente
  de: jede, jeder, jedes, jeden, jedem, jeweils, jeweilig
  it: ogni, ognuno, ognuna, ciascuno, ciascuna, rispettivamente
  pt: cada, cada um, cada uma, todo e qualquer, respectivamente

whole 2 ~ all, complete, total
  en: whole, entire, entirely, entirety, full, fully, completely, wholly, =totally, in its entirety, thoroughly, through and through
  fr: entier, entière, entièrement, complet, complète, complètement, intégral, intégralement, plein, pleinement, totalement
  es: entero, entera, enteramente, completo, completa, completamente, =íntegro, =íntegramente, pleno, plenamente, totalmente
  de: ganz, ganze, ganzen, gänzlich, gesamt, gesamte, vollständig, völlig, komplett, voll, restlos, vollkommen
  it: intero, intera, interamente, completo, completa, completamente, integrale, integralmente, pieno, pienamente, totalmente
  pt: inteiro, inteira, inteiramente, completo, completa, completamente, integral, integralmente, pleno, plenamente, totalmente

total 2 ~ sum, whole, all
  en: total, in total, altogether, overall, aggregate, =combined, cumulative, all told, grand total, in all
  fr: total, totale, au total, globalement, global, cumulé, cumul, en tout, somme toute
  es: total, en total, global, conjunto, acumulado, en conjunto
  de: insgesamt, gesamt, gesamtzahl, gesamt*, total, zusammengerechnet, in summe, kumuliert
  it: totale, in totale, complessivo, complessivamente, globale, cumulativo, nel complesso
  pt: total, no total, ao todo, global, acumulado, conjunto, somado

part 1 ~ portion, piece, half
  en: part, partial, partially, partly, section, segment, some of, in part
  fr: =partie, =parties, partiel, partielle, partiellement, en partie, segment, morceau
  es: =parte, =partes, parcial, parcialmente, en parte, segmento, sección
  de: teil, teile, teilweise, zum teil, teils, partiell, abschnitt
  it: =parte, =parti, parziale, parzialmente, in parte, segmento
  pt: =parte, =partes, parcial, parcialmente, em parte, segmento

portion 3 ~ part, percent, stake
  en: portion, share of, slice, proportion, fraction, chunk, ratio
  fr: part de, portion, =tranche, =tranches, proportion, fraction, quote-part, ratio
  es: porción, =proporción, fracción, tajada, ratio
  de: anteil, anteile, anteilig, bruchteil, portion, stück vom kuchen, quote
  it: quota, fetta, porzione, proporzione, frazione, rapporto tra
  pt: porção, =fatia, =fatias, proporção, fração, quota, parcela

piece 2 ~ part
  en: piece, fragment, scrap, shard, chunk
  fr: morceau, fragment, pièce, bribe, miette
  es: pedazo, trozo, fragmento, pieza, trocito
  de: stück, stücke, fragment, bruchstück, schnipsel, teilchen
  it: pezzo, pezzi, frammento, brandello, briciola
  pt: pedaço, fragmento, peça, bocado, trecho

half 2 ~ part, majority
  en: half, halve, halved, fifty percent, one in two, fifty-fifty, midway, halfway
  fr: moitié, demi, demie, à moitié, un sur deux, mi-chemin, cinquante pour cent
  es: mitad, medio, media, a medias, uno de cada dos, cincuenta por ciento
  de: hälfte, halb, halbe, halbieren, halbiert, zur hälfte, jeder zweite, fünfzig prozent
  it: metà, mezzo, mezza, dimezzare, dimezzato, uno su due, cinquanta per cento
  pt: metade, meio, meia, um em cada dois, cinquenta por cento

third-part 2 ~ portion, part
  en: one third, a third of, one-third, two thirds, two-thirds, one in three
  fr: un tiers, tiers des, deux tiers, un sur trois, le tiers
  es: un tercio, tercera parte, dos tercios, uno de cada tres
  de: ein drittel, drittel, zwei drittel, jeder dritte
  it: un terzo, terza parte, due terzi, uno su tre
  pt: um terço, terça parte, dois terços, um em cada três

quarter-part 3 ~ portion, part
  en: a quarter of, one quarter, one-quarter, one in four, three quarters, three-quarters
  fr: un quart, quart des, trois quarts, un sur quatre
  es: un cuarto, cuarta parte, tres cuartos, uno de cada cuatro
  de: ein viertel, viertel der, dreiviertel, drei viertel, jeder vierte
  it: un quarto, quarta parte, tre quarti, uno su quattro
  pt: um quarto, quarta parte, três quartos, um em cada quatro

percent 2 ~ portion, rate
  en: percent, per cent, percentage, percentage point, pct
  fr: pour cent, pourcentage, point de pourcentage, points de pourcentage
  es: por ciento, porcentaje, punto porcentual, porcentual
  de: prozent, prozentsatz, prozentpunkt, prozentpunkte, prozentual, prozentig
  it: per cento, percentuale, punto percentuale, punti percentuali
  pt: por cento, percentagem, porcentagem, percentual, ponto percentual

average 2 ~ usual, number
  en: average, averaging, on average, median, averaged
  fr: =moyenne, en moyenne, médian, médiane
  es: promedio, media, en promedio, mediana, de media, promediar
  de: durchschnitt, durchschnittlich, im schnitt, mittelwert, median, im mittel, durchschnitts*
  it: media, in media, mediamente, mediana, medio
  pt: média, =médio, médias, em média, mediana

record-high 3 ~ maximum, first, unprecedented
  en: record high, record low, all-time high, all-time low, record-breaking, record-setting, new record, highest ever, highest-ever, peak, unprecedented level, record number
  fr: record, niveau record, chiffre record, sommet historique, plus haut historique, pic, battre un record, historique
  es: récord, máximo histórico, mínimo histórico, cifra récord, pico, nivel récord, batir un récord
  de: rekord, rekordhoch, rekordtief, höchststand, tiefststand, rekord*, allzeithoch, spitzenwert, historisches hoch
  it: record, massimo storico, minimo storico, cifra record, picco, da record, =primato
  pt: recorde, máxima histórica, máximo histórico, mínimo histórico, número recorde, pico, bater recorde

unprecedented 4 ~ record-high, first, new
  en: unprecedented, never before, never-before-seen, unheard of, unheard-of, without precedent, first of its kind, unparalleled
  fr: sans précédent, inédit, inédite, jamais vu, du jamais vu, sans équivalent, inouï
  es: sin precedentes, inédito, inédita, nunca visto, nunca antes visto, insólito, inaudito
  de: beispiellos, nie dagewesen, noch nie dagewesen, präzedenzlos, ohnegleichen, einmalig, historisch einmalig
  it: senza precedenti, inedito, inedita, mai visto, mai vista prima, inaudito
  pt: sem precedentes, sem precedente, inédito, inédita, nunca visto, nunca antes visto, inaudito

maximum 2 ~ limit, record-high, high
  en: maximum, max, at most, no more than, up to, utmost, upper limit, peak, highest
  fr: maximum, maximal, maximale, au plus, tout au plus, pas plus de, plafond, le plus élevé
  es: máximo, máxima, como mucho, a lo sumo, no más de, hasta un máximo
  de: maximum, maximal, höchstens, nicht mehr als, höchst, bis zu, obergrenze, höchstmaß
  it: massimo, massima, al massimo, non più di, tutt'al più, fino a un massimo
  pt: máximo, máxima, no máximo, não mais do que, quando muito, até o máximo

minimum 2 ~ limit, low
  en: minimum, at least, no fewer than, no less than, not less than, minimal, lowest, bare minimum
  fr: minimum, minimal, minimale, au moins, au minimum, pas moins de, a minima
  es: mínimo, mínima, al menos, por lo menos, como mínimo, no menos de, cuando menos
  de: minimum, mindestens, wenigstens, minimal, nicht weniger als, zumindest, mindest*
  it: minimo, minima, almeno, come minimo, non meno di, quantomeno, perlomeno
  pt: mínimo, mínima, pelo menos, ao menos, no mínimo, não menos de, nada menos que

about-number 2 ~ almost, estimate
  en: approximately, around, roughly, circa, estimated, an estimated, in the region of, or so, ballpark, thereabouts
  fr: approximativement, à peu près, autour de, une trentaine, aux alentours de, de l'ordre de, grosso modo, =environ
  es: aproximadamente, alrededor de, cerca de, más o menos, en torno a, aproximado, grosso modo
  de: ungefähr, etwa, rund, circa, zirka, schätzungsweise, in etwa, annähernd, rund um
  it: circa, approssimativamente, all'incirca, intorno a, più o meno, grosso modo, attorno a, una cinquantina
  pt: aproximadamente, cerca de, em torno de, por volta de, mais ou menos, à volta de, na ordem de

more 1 ~ increase, most, add
  en: more, more than, additional, further, greater, upwards of, exceed, exceeded, exceeding, in excess of, above, extra
  fr: plus, plus de, davantage, supérieur, supérieure, =dépasser, =dépasse, excéder, au-delà, supplémentaire
  es: más, más de, =mayor, superior, superar, supera, superó, exceder, rebasar, por encima de, adicional
  de: =mehr, mehr als, weitere, weiterer, übersteigen, übersteigt, überschreiten, =größer, zusätzlich
  it: più, più di, maggiore, superiore, superare, supera, superato, oltre, ulteriore, eccedere
  pt: mais, mais de, mais do que, maior, superior, superar, superou, ultrapassar, ultrapassou, acima de, além de

less 1 ~ decrease, few, reduce
  en: less, less than, fewer, lower, below, fewer than
  fr: moins, moins de, inférieur, inférieure, en dessous de, au-dessous, =moindre
  es: menos, menos de, menor, inferior, por debajo de
  de: weniger, weniger als, geringer, unterhalb, niedriger
  it: meno, meno di, minore, inferiore, al di sotto di
  pt: menos, menos de, menor, inferior, abaixo de

count 3 ~ number, calculate
  en: count, counted, counting, tally, headcount, recount, enumerate, census
  fr: compter, décompte, dénombrer, comptage, recenser, recensement, comptabiliser
  es: contar, recuento, conteo, contabilizar, censo, enumerar, cómputo
  de: =zählt, =gezählt, =zählung, =auszählen, =auszählung, volkszählung, nachzählen, zählte, zählten
  it: contare, conteggio, conteggiare, enumerare, censimento, conta dei
  pt: =contagens, contagem, contabilizar, recontagem, censo, enumerar

calculate 3 ~ count, estimate, analyse
  en: calculate, calculation, compute, computation, work out, worked out, reckon, arithmetic
  fr: calculer, calcule, calcul, chiffrer, computation, arithmétique
  es: calcular, calcula, calculó, cálculo, computar, aritmética
  de: berechnen, berechnet, berechnung, rechnen, kalkulieren, kalkulation, ausrechnen, errechnen, nachrechnen, nachgerechnet, nachzurechnen
  it: calcolare, calcola, calcolato, calcolo, calcoli, =computo, computare
  pt: calcular, calcula, calculou, cálculo, computar, aritmética

rate 2 ~ percent, level
  en: rate, ratio, incidence, prevalence, pace
  fr: taux, ratio, incidence, prévalence, rythme, cadence
  es: tasa, índice, ratio, incidencia, prevalencia, ritmo
  de: =rate, =raten, quote, inzidenz, häufigkeit, verhältnis, prävalenz
  it: =tasso, =tassi, indice, incidenza, prevalenza, ritmo
  pt: taxa, =índice, =índices, incidência, prevalência, ritmo

level 2 ~ rate, high, rank
  en: level, degree, extent, tier, scale, magnitude
  fr: niveau, niveaux, degré, échelon, ampleur, échelle, palier
  es: nivel, grado, escala, magnitud, alcance, escalón
  de: niveau, grad, stufe, =ebene, ausmaß, pegel, größenordnung
  it: livello, livelli, grado, =scala, portata, entità
  pt: nível, níveis, grau, escala, patamar, magnitude, dimensão

double 3 ~ increase, twice
  en: double, doubled, twofold, twice as many, twice as much, duplicate, dual
  fr: double, doubler, doublé, doublement, deux fois plus
  es: doble, duplicar, duplicó, duplicado, el doble, dos veces más
  de: doppelt, doppelte, verdoppeln, verdoppelt, verdopplung, zweifach, doppel*
  it: doppio, doppia, raddoppiare, raddoppiato, raddoppio, due volte più
  pt: dobro, duplo, dupla, dobrar, dobrou, duplicar, duplicou

both 2 ~ all
  en: both, duo, twin, either side, two of them
  fr: tous deux, tous les deux, toutes les deux, paire, couple, duo, les deux
  es: ambos, ambas, par de, pareja, dúo, los dos, las dos
  de: beide, beiden, beider, duo, zwei davon, beiderseits
  it: entrambi, entrambe, ambedue, coppia, paio, tutti e due
  pt: ambos, ambas, par de, casal, dupla, os dois, as duas

single 2 ~ only, once, individual
  en: single, sole, one and only, lone, solitary, individual, solely, singular
  fr: seul, seule, unique, isolé, individuel, individuelle, singulier
  es: solo, sola, único, única, individual, solitario, singular
  de: einzeln, einzelne, einzig, einzige, einziger, alleinig, individuell, einsam
  it: singolo, singola, unico, unica, =solo, =sola, individuale, solitario
  pt: único, única, só, sozinho, sozinha, individual, solitário, singular

enough 2 ~ need, lack
  en: enough, sufficient, sufficiently, adequate, ample, suffice
  fr: assez, suffisant, suffisante, suffisamment, suffire, suffit, adéquat
  es: suficiente, suficientemente, bastante, bastar, basta, adecuado
  de: genug, genügend, ausreichend, ausreichen, reicht aus, hinreichend, genügen, genügt
  it: abbastanza, sufficiente, sufficientemente, bastare, basta, adeguato, a sufficienza
  pt: bastante, suficiente, suficientemente, bastar, basta, adequado

excessive 3 ~ more
  en: excessive, excessively, excess, too much, too many, overly, over the top, disproportionate, overkill, inordinate, surplus
  fr: excessif, excessive, excès, trop, démesuré, démesurée, disproportionné, outre mesure, surplus, abusif
  es: excesivo, excesiva, exceso, demasiado, demasiados, desmesurado, desproporcionado, excedente
  de: übermäßig, exzessiv, zu viel, zu viele, überzogen, maßlos, unverhältnismäßig, überschuss, übertrieben
  it: eccessivo, eccessiva, eccesso, troppo, troppi, smisurato, sproporzionato, surplus, eccedenza
  pt: excessivo, excessiva, excesso, demais, demasiado, desmedido, desproporcional, desproporcionado, excedente

extra 2 ~ add, more
  en: extra, additional, spare, supplementary, surplus, bonus
  fr: supplémentaire, additionnel, en plus, en sus, complémentaire, extra
  es: adicional, extra, suplementario, complementario, de más, =añadido
  de: zusätzlich, zusätzliche, extra, weitere, ergänzend, ergänzende
  it: aggiuntivo, supplementare, extra, ulteriore, in più, complementare
  pt: adicional, extra, suplementar, complementar, a mais

rest 3 ~ stay, other
  en: the rest, rest of, remainder, remaining, leftover, residual, balance of
  fr: le reste, reste des, restant, restante, reliquat, résiduel, les autres
  es: el resto, resto de, restante, remanente, residual, los demás
  de: rest, restlich, restliche, =übrig, =übrige, überrest, verbleibend, =übrigen
  it: il resto, resto dei, restante, restanti, rimanente, residuo, rimanenza
  pt: o resto, resto dos, restante, restantes, remanescente, residual, os demais

other 1 ~ different, more
  en: other, another, others, alternative, else, elsewhere
  fr: autre, autres, autrui, =alternatif, =alternative, ailleurs
  es: otro, otra, otros, otras, demás, ajeno, alternativo
  de: andere, anderer, anderen, anderes, sonstig, sonstige, weitere, alternativ
  it: altro, altra, altri, altre, altrui, alternativo
  pt: outro, outra, outros, outras, demais, alheio, alternativo

similar 2 ~ same, compare
  en: similar, similarly, similarity, alike, akin, comparable, resemble, resemblance, likewise, analogous
  fr: semblable, similaire, similitude, comparable, ressembler, ressemble, ressemblance, analogue, pareil, de même
  es: similar, =parecido, =parecida, semejante, semejanza, similitud, comparable, análogo, asemejarse
  de: ähnlich, ähnliche, ähnlichkeit, ähneln, ähnelt, vergleichbar, gleichartig, analog
  it: simile, simili, similmente, somigliare, somiglianza, analogo, comparabile, affine
  pt: semelhante, =parecido, =parecida, =parecidos, =parecidas, similar, semelhança, similitude, comparável, análogo

equal 3 ~ same, fair
  en: equal, equally, equality, equivalent, on par, parity, tantamount, amount to
  fr: égal, égale, également réparti, égalité, équivalent, équivaloir, équivaut, parité, à égalité
  es: igual, igualdad, equivalente, equivaler, equivale, paridad, por igual, a la par
  de: gleich, gleichheit, gleichberechtigt, gleichwertig, entsprechend, entspricht, äquivalent, parität, gleichermaßen
  it: uguale, uguaglianza, parità, equivalente, equivalere, equivale, alla pari, in egual misura
  pt: igual, igualdade, equivalente, equivaler, equivale, paridade, por igual

# how big, how long, how high
big 1 ~ huge, giant, main
  en: big, bigger, biggest, =large, larger, largest, great, sizeable, sizable, substantial, considerable, hefty, =greatest
  fr: grand, grande, gros, grosse, considérable, de taille, substantiel
  es: grande, gran, =mayor, considerable, cuantioso, sustancial, notable
  de: groß, große, großen, größer, größte, beträchtlich, erheblich, umfangreich, ansehnlich, stattlich
  it: grande, grandi, grosso, grossa, notevole, considerevole, =rilevante, cospicuo, ingente
  pt: grande, grandes, maior, =considerável, expressivo, substancial, vultoso, avultado

huge 2 ~ big, large-sum
  en: huge, enormous, massive, vast, immense, gigantic, colossal, giant, tremendous, mammoth, staggering, whopping, sweeping, wholesale
  fr: énorme, immense, gigantesque, colossal, colossale, massif, massive, vaste, monumental, faramineux, tentaculaire, massivement
  es: enorme, inmenso, inmensa, gigantesco, gigantesca, colosal, masivo, masiva, vasto, descomunal, monumental, ingente
  de: riesig, enorm, gewaltig, gigantisch, massiv, =immens, =immense, =immensen, kolossal, riesen*, ungeheuer, massenhaft, monumental
  it: enorme, immenso, immensa, gigantesco, gigantesca, colossale, massiccio, massiccia, vasto, smisurato, monumentale, di massa
  pt: enorme, imenso, imensa, gigantesco, gigantesca, colossal, maciço, maciça, massivo, massiva, vasto, descomunal

small 1 ~ few, low, minor
  en: small, smaller, smallest, little, tiny, modest, mini, minuscule, compact, negligible
  fr: petit, petite, minuscule, minime, modeste, infime, réduit, faible, négligeable
  es: pequeño, pequeña, diminuto, minúsculo, mínimo, modesto, chico, ínfimo
  de: klein, kleine, kleinen, kleiner, winzig, gering, geringe, geringfügig, bescheiden, minimal
  it: piccolo, piccola, piccoli, minuscolo, modesto, esiguo, ridotto
  pt: pequeno, pequena, minúsculo, diminuto, mínimo, modesto, ínfimo

size 3 ~ big, amount, level
  en: size, scale, dimension, magnitude, extent, scope, sized
  fr: taille, dimension, ampleur, étendue, envergure, échelle
  es: tamaño, dimensión, envergadura, alcance, magnitud, escala
  de: =größe, =größen, ausmaß, umfang, dimension, größenordnung, ausdehnung
  it: dimensione, dimensioni, taglia, portata, ampiezza, entità, grandezza
  pt: tamanho, dimensão, =porte, =alcance, envergadura, magnitude

long 1 ~ for-years, permanent, far
  en: long, longer, longest, lengthy, prolonged, protracted, drawn-out, long-lasting, length
  fr: long, longue, longtemps, longuement, prolongé, durable, interminable, longueur, de longue haleine
  es: largo, larga, prolongado, prolongada, extenso, extensa, duradero, largamente, longitud
  de: lang, lange, langen, länger, längere, langwierig, anhaltend, ausgedehnt, länge
  it: lungo, lunga, lunghi, lunghe, prolungato, a lungo, duraturo, lungamente, lunghezza
  pt: longo, longa, prolongado, prolongada, extenso, extensa, demorado

short 2 ~ small, temporary, few
  en: short, shorter, brief, briefly, concise, short-lived, shorten, shortened, curt, cursory
  fr: court, courte, bref, brève, brièvement, raccourcir, abréger, concis, succinct
  es: corto, corta, breve, brevemente, acortar, conciso, escueto, abreviar, cortos, cortas
  de: =kurz, =kurze, =kurzen, =kurzer, =kürzer, knapp, verkürzen, verkürzt, kurzlebig, kurzzeitig, bündig
  it: breve, brevi, brevemente, corto, corta, accorciare, conciso, abbreviare, succinto
  pt: curto, curta, breve, brevemente, encurtar, conciso, abreviar, sucinto

high 1 ~ big, increase, level
  en: high, higher, highest, elevated, height, tall, steep, top, upper
  fr: haut, haute, élevé, élevée, hauteur, supérieur, sommet
  es: alto, alta, elevado, elevada, altura, superior, cima
  de: hoch, hohe, hohen, höher, höchste, erhöht, höhe, spitze, ober
  it: alto, alta, elevato, elevata, altezza, superiore, vetta
  pt: alto, alta, elevado, elevada, altura, superior, =topo, =altas

low 2 ~ small, decrease, less
  en: low, lower, lowest, lowly, bottom, depressed
  fr: basse, faible, faibles, inférieur, inférieure, =bas
  es: bajo, baja, bajísimo, inferior, escaso, =reducido
  de: niedrig, niedrige, niedriger, tief, gering, =unten, niedrigste
  it: basso, bassa, bassi, inferiore, ridotto, scarso
  pt: baixo, baixa, inferior, reduzido, baixíssimo, baixos, baixas

wide 2 ~ expand, big
  en: wide, broad, widespread, wide-ranging, extensive, far-reaching, broadly, sweeping, vast, across the board
  fr: vaste, étendu, étendue, généralisé, répandu, répandue, d'envergure, ample, =large, =larges
  es: amplio, amplia, ampliamente, extendido, generalizado, extenso, vasto, de gran alcance
  de: breit, breite, =weit, =weite, =weiten, weitreichend, =umfassend, =umfassende, =umfassenden, weitgehend, weit verbreitet, flächendeckend
  it: ampio, ampia, ampiamente, esteso, vasto, generalizzato, di vasta portata
  pt: amplo, ampla, amplamente, extenso, generalizado, disseminado, vasto, de grande alcance

deep 3 ~ serious, low
  en: deep, deeply, profound, profoundly, in-depth, depth, far-reaching
  fr: profond, profonde, profondément, profondeur, approfondi, approfondie, en profondeur
  es: profundo, profunda, profundamente, profundidad, hondo, a fondo
  de: tief, tiefe, tiefgreifend, tiefgehend, gründlich, eingehend, tiefgründig
  it: profondo, profonda, profondamente, profondità, approfondito, a fondo
  pt: profundo, profunda, profundamente, profundidade, aprofundado, a fundo

strong 2 ~ powerful, big
  en: strong, stronger, strongly, strength, robust, sturdy, solid, intense, intensely, vigorous, =fierce
  fr: fort, forte, fortement, force, robuste, solide, intense, vigoureux, costaud
  es: fuerte, fuertemente, fuerza, robusto, sólido, intenso, intensa, vigoroso
  de: =stark, =starke, =starken, =starker, =stärker, =stärke, kräftig, robust, solide, intensiv, heftig
  it: forte, forti, fortemente, =forza, robusto, solido, intenso, intensa, vigoroso
  pt: forte, fortemente, força, robusto, sólido, intenso, intensa, vigoroso

weak 3 ~ small, worsen
  en: weak, weaker, weakness, feeble, fragile, frail, flimsy, faint, shaky, brittle
  fr: faible, faiblesse, faiblement, fragile, fragilité, frêle, chétif, chancelant
  es: débil, debilidad, débilmente, frágil, fragilidad, endeble, flojo
  de: schwach, schwache, schwächer, schwäche, schwächen, fragil, =zerbrechlich, wackelig, brüchig, schwächelt, schwächelte, schwächeln
  it: debole, deboli, debolezza, fragile, fragilità, fiacco, traballante
  pt: fraco, fraca, fraqueza, débil, frágil, fragilidade, debilidade

kind 2 ~ group, similar
  en: kind of, type, sort of, category, variety, form of, genre, class of, kind, kinds, types
  fr: type, genre, =sorte, =sortes, catégorie, espèce de, variété, forme de
  es: tipo, clase de, especie de, categoría, variedad, forma de
  de: art, arten, typ, sorte, kategorie, gattung, form, formen, spielart
  it: tipo, tipi, genere, sorta, categoria, specie di, varietà, forma di
  pt: tipo, tipos, gênero, género, espécie de, categoria, variedade, forma de

sequence 2 ~ group, series
  en: series, string of, sequence, succession, spate, flurry, wave of, chain of, slew, barrage
  fr: série, succession, suite de, séquence, cascade, vague de, enchaînement, salve
  es: sucesión, secuencia, cadena de, oleada, ristra, racha
  de: serie, reihe, abfolge, kette, welle, reihe von, serien*, sequenz
  it: =serie, successione, sequenza, sfilza, catena di, ondata, raffica
  pt: série, sucessão, sequência, cadeia de, onda de, leva de, enxurrada

example 2 ~ case, kind
  en: example, for instance, instance, such as, exemplify, sample, illustration, case in point
  fr: exemple, par exemple, exemplaire, échantillon, illustration, à titre d'exemple, =notamment
  es: ejemplo, por ejemplo, ejemplar, muestra, tal como, ilustración, a modo de ejemplo
  de: beispiel, beispiele, beispielsweise, zum beispiel, muster, etwa, stichprobe, exemplarisch
  it: esempio, esempi, ad esempio, per esempio, campione, a titolo di esempio
  pt: exemplo, por exemplo, amostra, tal como, ilustração, a título de exemplo

rank 3 ~ level, first, list
  en: rank, ranking, ranked, league table, top ten, leaderboard, =rating, place among
  fr: classement, rang, palmarès, hiérarchie, position, =classer, =classée, =classés
  es: clasificación, clasificar, ranking, rango, puesto, posición, jerarquía
  de: rang, ränge, rangliste, ranking, platzierung, rangordnung, hierarchie, bestenliste
  it: classifica, classificare, graduatoria, rango, posizione, gerarchia
  pt: classificação, classificar, ranking, posição, lugar, hierarquia, colocação

list 2 ~ rank, group, record
  en: list, listing, listed, roster, catalogue, catalog, directory, checklist, inventory
  fr: liste, lister, répertoire, catalogue, inventaire, registre, énumération
  es: lista, listado, listar, catálogo, inventario, registro, directorio, nómina
  de: liste, listen, auflisten, aufgelistet, verzeichnis, katalog, register, inventar, aufzählung
  it: elenco, elenchi, elencare, lista, catalogo, inventario, registro, rubrica, registri
  pt: lista, listagem, listar, catálogo, inventário, registo, registro, rol
`;
