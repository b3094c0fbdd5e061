/**
 * Ordinary news: business, sport, politics, weather, technology, culture; twenty sentences a language, made up for this
 * purpose. None of them says anything about a real allegation, and most share words with lists that do.
 */

const ENGLISH = `
The company said on Tuesday that its profit rose by eight per cent in the third quarter.
Shares in the carmaker fell after it lowered its forecast for the year.
The bank will open forty new branches and hire six hundred people by spring.
Users of the app can now change the colour of their messages.
The firm has agreed to buy a smaller rival for about 300 million dollars.
A new version of the software will be released to all customers next week.
The regulator approved the merger after an inquiry that took nine months.
The minister told parliament that the budget would be published in March.
The court will hear the appeal of the two neighbours in January.
The opposition accused the government of having no plan for the railways.
Voters in the north will elect a new mayor on Sunday.
The striker scored twice in the last ten minutes and was carried off the pitch.
The champion won the stage by half a minute and kept the yellow jersey.
The coach denied that he had spoken with another club.
Heavy rain is expected along the coast, with gusts of up to ninety kilometres an hour.
The heatwave will end on Thursday, forecasters say.
Researchers have published a study of how bees find their way home.
The museum shows letters that the painter wrote to his daughter.
The series returns in the autumn with eight new episodes.
Police asked drivers to avoid the bridge because of roadworks.
`;

const FRENCH = `
Le groupe a annoncé mardi un bénéfice en hausse de huit pour cent au troisième trimestre.
L'action du constructeur a reculé après la baisse de ses prévisions annuelles.
La banque va ouvrir quarante agences et recruter six cents personnes d'ici au printemps.
Les utilisateurs de l'application peuvent désormais modifier la couleur de leurs messages.
L'entreprise a accepté de racheter un petit concurrent pour environ 300 millions de dollars.
Une nouvelle version du logiciel sera proposée à tous les clients la semaine prochaine.
L'autorité de la concurrence a autorisé la fusion après neuf mois d'examen.
Le ministre a déclaré devant les députés que le budget serait publié en mars.
Le tribunal examinera en janvier le recours des deux voisins.
L'opposition reproche au gouvernement de ne pas avoir de plan pour le rail.
Les électeurs du nord éliront un nouveau maire dimanche.
L'attaquant a marqué deux fois dans les dix dernières minutes.
Le champion a gagné l'étape avec trente secondes d'avance et garde le maillot jaune.
L'entraîneur dément avoir parlé avec un autre club.
De fortes pluies sont attendues sur la côte, avec des rafales à quatre-vingt-dix kilomètres à l'heure.
La vague de chaleur prendra fin jeudi, selon les prévisions.
Des chercheurs ont publié une étude sur l'orientation des abeilles.
Le musée expose des lettres que le peintre écrivait à sa fille.
La série revient à l'automne avec huit nouveaux épisodes.
La police demande aux automobilistes d'éviter le pont en raison de travaux.
`;

const SPANISH = `
La empresa anunció el martes que su beneficio creció un ocho por ciento en el tercer trimestre.
Las acciones del fabricante cayeron tras rebajar sus previsiones para el año.
El banco abrirá cuarenta oficinas y contratará a seiscientas personas antes de la primavera.
Los usuarios de la aplicación ya pueden cambiar el color de sus mensajes.
La compañía ha acordado comprar un rival más pequeño por unos 300 millones de dólares.
La nueva versión del programa llegará a todos los clientes la próxima semana.
El regulador aprobó la fusión después de una investigación de nueve meses.
El ministro dijo en el Congreso que el presupuesto se publicará en marzo.
El tribunal verá en enero el recurso de los dos vecinos.
La oposición acusó al Gobierno de no tener un plan para los trenes.
Los votantes del norte elegirán nuevo alcalde el domingo.
El delantero marcó dos goles en los últimos diez minutos.
El campeón ganó la etapa por medio minuto y conserva el maillot amarillo.
El entrenador negó haber hablado con otro club.
Se esperan lluvias fuertes en la costa, con rachas de hasta noventa kilómetros por hora.
La ola de calor terminará el jueves, según los meteorólogos.
Unos investigadores han publicado un estudio sobre cómo vuelven a casa las abejas.
El museo muestra las cartas que el pintor escribía a su hija.
La serie vuelve en otoño con ocho episodios nuevos.
La policía pide a los conductores que eviten el puente por las obras.
`;

const GERMAN = `
Das Unternehmen meldete am Dienstag für das dritte Quartal einen um acht Prozent höheren Gewinn.
Die Aktie des Autobauers fiel, nachdem er seine Prognose für das Jahr gesenkt hatte.
Die Bank eröffnet bis zum Frühjahr vierzig Filialen und stellt sechshundert Leute ein.
Nutzer der App können jetzt die Farbe ihrer Nachrichten ändern.
Die Firma will einen kleineren Konkurrenten für rund 300 Millionen Dollar kaufen.
Eine neue Fassung der Software kommt nächste Woche zu allen Kunden.
Die Behörde hat den Zusammenschluss nach neun Monaten Prüfung genehmigt.
Der Minister sagte im Parlament, der Haushalt werde im März vorgelegt.
Das Gericht verhandelt im Januar über die Berufung der beiden Nachbarn.
Die Opposition warf der Regierung vor, keinen Plan für die Bahn zu haben.
Die Wähler im Norden bestimmen am Sonntag einen neuen Bürgermeister.
Der Stürmer traf in den letzten zehn Minuten zweimal.
Der Meister gewann die Etappe mit einer halben Minute Vorsprung.
Der Trainer bestritt, mit einem anderen Verein gesprochen zu haben.
An der Küste wird starker Regen mit Böen bis neunzig Stundenkilometern erwartet.
Die Hitzewelle endet nach Ansicht der Meteorologen am Donnerstag.
Forscher haben eine Studie darüber veröffentlicht, wie Bienen nach Hause finden.
Das Museum zeigt Briefe, die der Maler an seine Tochter schrieb.
Die Serie kehrt im Herbst mit acht neuen Folgen zurück.
Die Polizei bittet Autofahrer, die Brücke wegen Bauarbeiten zu meiden.
`;

const ITALIAN = `
La società ha annunciato martedì un utile in crescita dell'otto per cento nel terzo trimestre.
Le azioni della casa automobilistica sono scese dopo il taglio delle previsioni per l'anno.
La banca aprirà quaranta filiali e assumerà seicento persone entro la primavera.
Gli utenti dell'app possono ora cambiare il colore dei loro messaggi.
L'azienda ha accettato di comprare un concorrente più piccolo per circa 300 milioni di dollari.
La nuova versione del programma arriverà a tutti i clienti la prossima settimana.
L'autorità ha approvato la fusione dopo un'indagine di nove mesi.
Il ministro ha detto in aula che il bilancio sarà pubblicato a marzo.
Il tribunale esaminerà a gennaio il ricorso dei due vicini.
L'opposizione accusa il governo di non avere un piano per le ferrovie.
Gli elettori del nord sceglieranno domenica un nuovo sindaco.
L'attaccante ha segnato due volte negli ultimi dieci minuti.
Il campione ha vinto la tappa con mezzo minuto di vantaggio.
L'allenatore nega di aver parlato con un'altra squadra.
Sulla costa sono attese forti piogge, con raffiche fino a novanta chilometri all'ora.
L'ondata di caldo finirà giovedì, dicono i meteorologi.
Alcuni ricercatori hanno pubblicato uno studio su come le api ritrovano la strada.
Il museo espone le lettere che il pittore scriveva alla figlia.
La serie torna in autunno con otto nuovi episodi.
La polizia chiede agli automobilisti di evitare il ponte per lavori.
`;

const PORTUGUESE = `
A empresa anunciou na terça-feira que o lucro subiu oito por cento no terceiro trimestre.
As ações da montadora caíram depois de ela reduzir as previsões para o ano.
O banco vai abrir quarenta agências e contratar seiscentas pessoas até a primavera.
Os usuários do aplicativo já podem mudar a cor das mensagens.
A companhia aceitou comprar um concorrente menor por cerca de 300 milhões de dólares.
A nova versão do programa chega a todos os clientes na próxima semana.
O regulador aprovou a fusão depois de uma análise de nove meses.
O ministro disse no parlamento que o orçamento será publicado em março.
O tribunal vai julgar em janeiro o recurso dos dois vizinhos.
A oposição acusou o governo de não ter um plano para os trens.
Os eleitores do norte escolhem um novo prefeito no domingo.
O atacante marcou dois gols nos últimos dez minutos.
O campeão venceu a etapa com meio minuto de vantagem.
O treinador negou ter falado com outro clube.
Chuvas fortes são esperadas no litoral, com rajadas de até noventa quilômetros por hora.
A onda de calor termina na quinta-feira, segundo os meteorologistas.
Pesquisadores publicaram um estudo sobre como as abelhas voltam para casa.
O museu mostra as cartas que o pintor escrevia à filha.
A série volta no outono com oito episódios novos.
A polícia pede aos motoristas que evitem a ponte por causa das obras.
`;

/** One sentence each. */
export const ORDINARY_SAMPLE: readonly string[] = [ENGLISH, FRENCH, SPANISH, GERMAN, ITALIAN, PORTUGUESE].flatMap(
  (text) => text.trim().split('\n'),
);
