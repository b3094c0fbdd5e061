/** Concepts of computing, messaging, privacy and surveillance, six languages each; plain text read by the lexicon parser. */
export default `
# Data and privacy
data 2 ~ information, personal-data, database
  en: data, dataset, data set, data point, datum
  fr: jeu de données, =données
  es: datos, conjunto de datos
  de: daten, datensatz, datensätze, datenmenge, datenbestand, datenbestände
  it: =dati, insieme di dati
  pt: dados, conjunto de dados

personal-data 3 ~ data, privacy, information, user
  en: personal data, personal information, private data, private information, user data, customer data, personal details, private details, people's data, users' data, personally identifiable, user information, sensitive data
  fr: données personnelles, données privées, données à caractère personnel, informations personnelles, informations privées, données des utilisateurs, données utilisateurs, données sensibles, données d'utilisateurs
  es: datos personales, datos privados, información personal, información privada, datos de usuarios, datos de los usuarios, datos sensibles, datos de carácter personal
  de: personenbezogene daten, persönliche daten, private daten, nutzerdaten, benutzerdaten, kundendaten, privatdaten, persönliche informationen, daten der nutzer, sensible daten, daten von nutzern
  it: dati personali, dati privati, informazioni personali, informazioni private, dati degli utenti, dati sensibili, dati di utenti
  pt: dados pessoais, dados privados, informações pessoais, informações privadas, dados de usuários, dados dos usuários, dados de utilizadores, dados dos utilizadores, dados sensíveis

metadata 4 ~ data
  en: metadata, meta data, call records, connection data
  fr: métadonnées, données de connexion, relevés d'appels
  es: metadatos, datos de conexión, registros de llamadas
  de: metadaten, verbindungsdaten, verkehrsdaten
  it: metadati, dati di connessione, tabulati
  pt: metadados, dados de conexão, registros de chamadas

database 3 ~ data
  en: database, data base, data trove, data bank, trove of data
  fr: base de données, bases de données, fichier de données
  es: base de datos, bases de datos
  de: datenbank, datenbanken, datenbasis
  it: banca dati, banche dati, database, base di dati
  pt: banco de dados, bancos de dados, base de dados, bases de dados

privacy 3 ~ private, personal-data, data-protection
  en: privacy, private life, private lives, confidentiality
  fr: vie privée, confidentialité, intimité, vies privées
  es: privacidad, intimidad, vida privada, confidencialidad
  de: privatsphäre, privatleben, vertraulichkeit, intimsphäre
  it: privacy, vita privata, riservatezza, sfera privata
  pt: privacidade, vida privada, intimidade, confidencialidade

data-protection 3 ~ privacy, personal-data, regulate
  en: data protection, data privacy, data watchdog, privacy rules, privacy law, privacy watchdog, privacy regulator
  fr: protection des données, protection de la vie privée, gendarme des données
  es: protección de datos, protección de la privacidad
  de: datenschutz*, schutz der daten, schutz personenbezogener daten
  it: protezione dei dati, tutela dei dati, garante della privacy, tutela della privacy
  pt: proteção de dados, proteção dos dados, lei de privacidade, protecção de dados

private 2 ~ privacy, personal, secret, confidential
  en: private, privately, non-public, nonpublic, not public
  fr: privé, privée, privés, privées, non public, non publique, en privé
  es: privado, privada, privados, no público, en privado
  de: privat*, nicht öffentlich, nichtöffentlich, nicht-öffentlich
  it: privato, privata, privati, private, privatamente, non pubblico
  pt: privado, privada, particular, não público, em privado

confidential 3 ~ secret, private
  en: confidential, classified, in confidence, off the record, sensitive
  fr: confidentiel, confidentielle, confidentiels, classifié, classé secret, sensible
  es: confidencial, clasificado, =reservado, =reservada, sensible
  de: vertraulich, geheim gestuft, verschlusssache, streng geheim, sensibel, sensibl*
  it: confidenziale, riservato, classificato, sensibile
  pt: confidencial, sigiloso, classificado, reservado, sensível, sigilo

personal 2 ~ private, individual
  en: =personally, intimate, personal
  fr: personnel, personnelle, personnels, intime
  es: personal, íntimo
  de: persönlich, intim
  it: personale, intimo, personali
  pt: pessoal, pessoais, íntimo, pessoalmente

identity 3 ~ identify, name
  en: =identity, =identities, =identification, personal identity, ID card
  fr: identité, identification, pièce d'identité, carte d'identité
  es: identidad, identificación, documento de identidad
  de: identität, ausweis, personalien, identifizierung
  it: identità, identificazione, carta d'identità
  pt: identidade, identificação, carteira de identidade

biometric 4 ~ facial-recognition, identity
  en: biometric, biometrics, fingerprint, fingerprints, iris scan, face print
  fr: biométrie, biométrique, empreinte digitale, empreintes digitales
  es: biometría, biométrico, huella dactilar, huellas dactilares, huella digital
  de: biometrie, biometrisch, fingerabdruck, fingerabdrücke, irisscan
  it: biometria, biometrico, impronta digitale, impronte digitali
  pt: biometria, biométrico, impressão digital, impressões digitais

facial-recognition 4 ~ biometric, identify, camera
  en: facial recognition, face recognition, face scan, face scanning, face matching
  fr: reconnaissance faciale, reconnaissance des visages
  es: reconocimiento facial, reconocimiento de rostros
  de: gesichtserkennung, gesichtserkennungssoftware, gesichtsscan
  it: riconoscimento facciale, riconoscimento dei volti
  pt: reconhecimento facial, reconhecimento de rostos

consent 3 ~ agree, permission, opt-in
  en: consent, =permission, authorisation, =authorization, go-ahead, say-so, blessing
  fr: consentement, consentir, consent, accord préalable, autorisation, assentiment
  es: consentimiento, consentir, consintió, permiso, visto bueno
  de: einwilligung, einwilligen, eingewilligt, zustimmung, zustimmen, zugestimmt, erlaubnis, einverständnis
  it: consenso, consentito, autorizzazione, assenso, benestare
  pt: consentimento, consentir, consentiu, autorização, permissão, aval

opt-in 4 ~ consent, setting, choose
  en: opt in, opted in, opting in, opt-in
  fr: consentement explicite, consentement actif, opt-in, accepter explicitement
  es: consentimiento expreso, consentimiento explícito, opt-in
  de: ausdrückliche einwilligung, aktiv zustimmen, opt-in, ausdrücklich zustimmen
  it: consenso esplicito, consenso espresso, opt-in
  pt: consentimento explícito, consentimento expresso, opt-in

opt-out 4 ~ refuse, setting, choose
  en: opt out, opted out, opting out, opt-out, unsubscribe
  fr: droit d'opposition, opt-out, se désinscrire, désinscription
  es: excluirse, opt-out, darse de baja, oponerse al uso
  de: widerspruchsrecht, opt-out, abmelden, abgemeldet, der nutzung widersprechen
  it: disiscriversi, opt-out, diritto di opposizione
  pt: opt-out, descadastrar, direito de oposição

without-consent 4 ~ consent, secret, know
  en: without consent, without _ consent, without _ permission, without _ knowledge, without _ knowing, unauthorised, unauthorized, unbeknownst, unwitting, without _ authorisation
  fr: sans consentement, sans _ consentement, à _ insu, sans _ autorisation, sans _ accord, non autorisé, non autorisée, sans _ savoir
  es: sin consentimiento, sin _ consentimiento, sin _ permiso, sin _ autorización, sin _ conocimiento, no autorizado, sin saberlo
  de: ohne einwilligung, ohne _ einwilligung, ohne _ zustimmung, ohne _ wissen, ohne _ erlaubnis, unbefugt, unerlaubt, unautorisiert
  it: senza consenso, senza _ consenso, senza _ permesso, senza _ autorizzazione, a _ insaputa, non autorizzato, a insaputa
  pt: sem consentimento, sem _ consentimento, sem _ permissão, sem _ autorização, sem _ conhecimento, não autorizado, à revelia

# Messages
message 2 ~ chat, email, text-message, letter, correspondence
  en: message, messages, messaging, missive, memo, dm, dms
  fr: message, messages, messagerie, missive
  es: mensaje, mensajes, mensajería, misiva
  de: nachricht, nachrichten, mitteilung, botschaft, botschaften
  it: messaggio, messaggi, messaggistica, messaggeria
  pt: mensagem, mensagens, mensageria, recado

direct-message 4 ~ message, chat, inbox
  en: direct message, direct messages, private message, private messages, personal messages, dm, dms, private messaging, private chats, private communications, private conversations, private correspondence
  fr: message privé, messages privés, message direct, messages directs, messagerie privée, messages personnels, conversations privées, communications privées, correspondance privée, mp
  es: mensaje privado, mensajes privados, mensaje directo, mensajes directos, mensajes personales, conversaciones privadas, comunicaciones privadas, mensajería privada
  de: privatnachricht, privatnachrichten, private nachricht, private nachrichten, direktnachricht, direktnachrichten, persönliche nachrichten, private mitteilungen, private chats, private unterhaltungen, private kommunikation
  it: messaggio privato, messaggi privati, messaggio diretto, messaggi diretti, messaggi personali, conversazioni private, comunicazioni private, chat private
  pt: mensagem privada, mensagens privadas, mensagem direta, mensagens diretas, mensagens pessoais, conversas privadas, mensagens particulares, comunicações privadas, conversas particulares

text-message 3 ~ message, phone
  en: text message, text messages, sms, =texted, =texting, =texts
  fr: sms, texto, textos, message texte
  es: sms, mensaje de texto, mensajes de texto
  de: sms, textnachricht, kurznachricht, textnachrichten, kurznachrichten
  it: sms, messaggino, messaggio di testo
  pt: sms, torpedo, mensagem de texto, mensagens de texto

chat 3 ~ message, conversation, talk
  en: chat, chats, chatting, chat log, chat logs, chat room, group chat, messenger, instant messaging, message thread
  fr: chat, tchat, discussion, discussions, conversation, messagerie instantanée, fil de discussion, clavarder
  es: chat, chats, chatear, conversación, mensajería instantánea, conversaciones
  de: chat, chats, chatten, gechattet, chatverlauf, chatverläufe, messenger, unterhaltung, nachrichtenverlauf
  it: chat, chattare, conversazione, messaggistica istantanea
  pt: chat, bate-papo, conversa, conversas, mensagens instantâneas, mensageiro

conversation 2 ~ talk, chat, discuss
  en: conversation, dialogue, discussion, confab, tête-à-tête, back-and-forth, colloquy
  fr: conversation, dialogue, discussion, entretien, échange, pourparlers
  es: conversación, diálogo, charla, intercambio, plática, conversaciones
  de: gespräch, dialog, unterhaltung, unterredung, konversation, austausch, unterhaltungen
  it: conversazione, dialogo, colloquio, scambio
  pt: conversa, conversação, diálogo, bate-papo, troca de mensagens

correspondence 3 ~ letter, message, email, correspond
  en: =correspondence, communications, written exchange, exchange of letters, email exchange, exchange of emails
  fr: correspondance, échange de courriels, échange épistolaire, échanges écrits, échange de lettres
  es: correspondencia, comunicaciones, intercambio de correos, intercambio de cartas
  de: korrespondenz, schriftverkehr, briefwechsel, schriftwechsel, mailverkehr, kommunikation, schriftliche kommunikation
  it: corrispondenza, carteggio, scambio di mail, scambio di email, scambio di lettere, comunicazioni
  pt: correspondência, troca de cartas, troca de e-mails, comunicações

inbox 4 ~ email, direct-message, message, account
  en: inbox, inboxes, in-box, mailbox, mailboxes, email account, message box, message folder, mail folder
  fr: boîte de réception, boîte aux lettres électronique, boîte mail, boîte de messagerie, boîtes de réception, messagerie, boîte à messages, boîtes mail
  es: bandeja de entrada, buzón, buzones, bandejas de entrada, buzón de correo, bandeja
  de: posteingang, posteingänge, postfach, postfächer, mailbox, briefkasten, eingangspostfach, inbox
  it: casella di posta, caselle di posta, posta in arrivo, casella, casella postale, inbox
  pt: caixa de entrada, caixa de correio, caixas de entrada, caixa postal, caixa de mensagens, inbox

email 3 ~ message, correspondence, letter
  en: email, emails, e-mail, e-mails, electronic mail, emailed, =mails
  fr: courriel, courriels, mail, mails, e-mail, email, courrier électronique, mél
  es: correo electrónico, correos electrónicos, correo, correos, e-mail, email, mail
  de: e-mail, email, mail, mails, e-mails, elektronische post
  it: email, e-mail, mail, posta elettronica, messaggio di posta
  pt: e-mail, email, e-mails, correio eletrônico, correio electrónico, correio eletrónico

letter 2 ~ message, correspondence, document, write
  en: letter, letters, missive, open letter, epistle
  fr: lettre, lettres, courrier, missive
  es: carta, cartas, misiva
  de: brief, briefe, anschreiben
  it: lettera, lettere, missiva
  pt: carta, cartas, missiva

send 1 ~ transfer, share, give, write
  en: send, sent, sends, dispatch, transmit, mail out, =forwarded, =forwarding
  fr: envoyer, envoie, envoi, enverra, enverrait, expédier, expédié, transmettre, transmis, transmet, =adresser, =adressée, =adressés
  es: enviar, envía, envío, mandar, remitir, remite, remitió, expedir
  de: senden, sendet, sandte, gesandt, gesendet, schicken, schickt, geschickt, verschicken, verschickt, versenden, versandt, versendet, übersenden, übersandt, abgeschickt, zugeschickt, versand, absender
  it: inviare, invia, invio, mandare, spedire, spedito, spedisce, =inoltrare, trasmettere, trasmesso, mittente
  pt: enviar, envia, envio, mandar, remeter, encaminhar, despachar, expedir

receive 1 ~ get, accept
  en: receive, received, receipt, recipient, be sent, was sent
  fr: recevoir, reçu, reçoit, reçoivent, recevait, recevra, réception, destinataire
  es: recibir, recibe, recibió, recepción, destinatario
  de: empfangen, empfängt, empfing, erhalten, erhält, erhielt, bekommen, bekam, bekommt, empfänger, erhalt
  it: ricevere, riceve, ricevuto, ricezione, destinatario, ricevette
  pt: receber, recebe, recebeu, recebimento, destinatário, recepção

read 2 ~ access, see, watch, open
  en: read, reads, reading, readable, reader, peruse, perusal, perusing, peek at, peek into, peeked at, peeking at, pore over, leaf through, rifle through, rifled through, go through, going through, went through, browse
  fr: lire, lit, lu, lue, lus, lues, lisent, lisait, lisaient, lisant, lira, lirait, lecture, lecteur, lectrice, consulter, consultation, parcourir, éplucher, relire, relu, jeter un œil
  es: leer, lee, leen, =leyó, leyeron, leído, leída, leía, leían, leyendo, leerá, lectura, lector, consultar, ojear, hojear, echar un vistazo
  de: lesen, liest, las, lasen, gelesen, lese, las _ mit, mitlesen, mitgelesen, mitzulesen, lesbar, leser, lektüre, durchlesen, durchgelesen, auslesen, ausgelesen, auszulesen, einsehen, eingesehen, einzusehen, durchstöbern, liest _ mit, lesezugriff
  it: letto, letta, letti, lette, lesse, lessero, lettura, lettore, consultare, sbirciare, sfogliare, =leggere, =leggono, =leggeva, =leggevano, =leggerà, =leggerle, =leggerli, =leggerlo, =leggerne, =leggendo
  pt: ler, leem, leu, leram, lido, lida, lidos, lidas, lia, liam, lendo, lerá, leitura, leitor, consultar, folhear, espiar, bisbilhotar, dar uma olhada

delete 3 ~ remove, destroy
  en: delete, deleted, deletion, erase, erased, erasure, wipe, wiped, purge, expunge, scrub, scrubbed, scrubbing
  fr: supprimer, suppression, supprime, effacer, effacement, efface, purger
  es: borrar, borrado, borró, eliminar, eliminación, suprimir
  de: löschen, löscht, gelöscht, löschte, löschung, entfernen, tilgen
  it: cancellare, cancellazione, cancella, eliminare, eliminazione
  pt: apagar, apagou, excluir, exclusão, excluído, deletar, eliminar, eliminação

see 1 ~ read, watch, access, notice, look
  en: see, saw, seen, sees, seeing, view, viewed, viewing, viewable, visible, glimpse, sight, eyeball, behold, set eyes on, look at
  fr: voit, voient, vu, vue, vus, vues, verra, verrait, visible, regarder, apercevoir, aperçu, visualiser, jeter un coup d'œil, =voir, =voyait, =voyaient
  es: ver, ve, ven, vio, vieron, visto, vista, vistos, veía, veían, verá, viendo, visible, mirar, visualizar, mirada, vistazo
  de: sehen, sieht, sah, sahen, gesehen, ansehen, angesehen, anzusehen, sichtbar, einsehen, eingesehen, anschauen, angeschaut, anzuschauen, blicken, einblick, sieht _ an, erblicken
  it: vedere, vede, vedono, visto, vista, viste, visti, vide, videro, vedeva, vedrà, visibile, guardare, visualizzare, sguardo, occhiata, intravedere
  pt: ver, vê, veem, viu, viram, visto, vista, vistos, veja, visível, enxergar, olhar, visualizar, visualização, olhada

access 2 ~ read, see, login, open, enter, permission
  en: access, accessed, accessing, accessible, entry to, entry into, enter, keys to, had the keys to, door to, window into, back door, backdoor, let into, reach into, gateway to, get into, got into, way into, insight into, get at, got hold of, entree, admission to, tap into, tapped into
  fr: accès, accéder, accède, accédé, accessible, accédait, porte d'entrée, clés de, fenêtre sur, ouvert les portes, porte dérobée, droit de regard, mainmise sur, pénétrer, entrer dans, avoir la main sur
  es: acceso, acceder, accede, accedió, accedido, accesible, puerta de entrada, puerta trasera, llaves de, entrar en, entrada a, abrir las puertas, abrió las puertas
  de: zugang, zugänge, zugriff, zugriffe, zugreifen, zugegriffen, zuzugreifen, griff _ zu, greift _ zu, griffen _ zu, zugriffsrecht, einsicht, einblick, einblicke, zugänglich, hintertür, zutritt, schlüssel zu, zugriffsrechte, eindringen
  it: accesso, accedere, accede, acceduto, accessibile, accessi, chiavi di, porta di servizio, ingresso, entrare in, accedeva, porte aperte
  pt: acesso, acessar, acessou, acessível, aceder, acedeu, acessibilidade, porta dos fundos, chaves de, entrar em, entrada a, porta de entrada, abrir as portas, acessaram, acessado, acessa

permission 3 ~ consent, allow, access, right
  en: permission, permissions, authorisation, =authorization, green light, licence to, read permission, write permission, privileges
  fr: permission, autorisation, feu vert, droits d'accès, habilitation, droit d'accès, permissions
  es: permiso, permisos, autorización, luz verde, venia, derecho de acceso, autorizaciones
  de: erlaubnis, genehmigung, berechtigung, berechtigungen, befugnis, befugnisse, zugriffsrechte, zugriffsrecht, freigabe, grünes licht, leserechte, schreibrechte
  it: permesso, autorizzazione, permessi, via libera, luce verde, nullaosta, diritto di accesso
  pt: permissão, permissões, autorização, sinal verde, luz verde, licença para, direito de acesso

programmatic 4 ~ automatic, api, software
  en: programmatic, programmatically, automated, by software, via code
  fr: programmatique, par programme, de manière programmatique, par logiciel, automatisé, par voie logicielle
  es: programático, programáticamente, mediante programación, por software, automatizado
  de: programmatisch, programmgesteuert, programmiertechnisch, per software, automatisiert, softwaregesteuert
  it: programmatico, programmaticamente, a livello di programmazione, tramite software, automatizzato
  pt: programático, programaticamente, por programação, via software, automatizado

api 4 ~ programmatic, software, integrate, interface
  en: api, apis, application programming interface, programming interface, application interface, software interface, developer interface
  fr: api, apis, interface de programmation, interfaces de programmation, interface applicative, interface logicielle, interface de programme
  es: api, apis, interfaz de programación, interfaces de programación, interfaz de aplicaciones, interfaz de aplicación
  de: api, apis, programmierschnittstelle, programmierschnittstellen, schnittstelle, schnittstellen, softwareschnittstelle, anwendungsschnittstelle
  it: api, interfaccia di programmazione, interfacce di programmazione, interfaccia applicativa, interfaccia software
  pt: api, apis, interface de programação, interfaces de programação, interface de aplicação, interface de aplicativos

interface 3 ~ api, screen
  en: interface, user interface, dashboard, front end
  fr: interface, tableau de bord
  es: interfaz, interfaces, interfaz de usuario, panel de control
  de: oberfläche, benutzeroberfläche, bedienoberfläche, schnittstelle, interface
  it: interfaccia, interfacce, interfaccia utente
  pt: interface, interfaces, painel de controle

# Places on the net
app 2 ~ software, platform, service
  en: app, apps, mobile app, application
  fr: appli, applis, application, applications, application mobile
  es: app, apps, aplicación, aplicaciones, aplicación móvil
  de: app, apps, anwendung, anwendungen, applikation, handy-app
  it: app, applicazione, applicazioni, applicativo
  pt: app, apps, aplicativo, aplicativos, aplicação

website 2 ~ internet, online, page, platform
  en: website, websites, web site, web page, webpage, site, sites, web portal, homepage
  fr: site web, site internet, site, sites, page web, portail
  es: sitio web, página web, sitio, sitios, portal, web
  de: website, webseite, webseiten, internetseite, webauftritt, homepage, internetauftritt, webportal
  it: sito, siti, sito web, sito internet, pagina web, portale
  pt: site, sites, website, sítio, página web, portal, página na internet

internet 2 ~ online, website, network
  en: internet, web, world wide web, cyberspace, the net
  fr: internet, web, toile, cyberespace
  es: internet, red de redes, ciberespacio, web
  de: internet, netz, web, cyberspace, world wide web
  it: internet, web, rete, ciberspazio
  pt: internet, web, ciberespaço, rede mundial

online 2 ~ internet, digital, website
  en: online, on-line, on the internet, on the web, web-based, virtual
  fr: en ligne, sur internet, sur la toile, sur le web, virtuel
  es: en línea, online, por internet, en internet, virtual
  de: online, im internet, im netz, virtuell
  it: online, on line, in rete, su internet, sul web, virtuale
  pt: online, on-line, em linha, na internet, pela internet, virtual

platform 2 ~ social-network, website, app, service
  en: platform, platforms, online platform, digital platform
  fr: plateforme, plateformes, plate-forme, plates-formes
  es: plataforma, plataformas
  de: plattform, plattformen, onlineplattform
  it: piattaforma, piattaforme
  pt: plataforma, plataformas

social-network 2 ~ platform, website, app
  en: social network, social networks, social media, social networking, social platform, social site, social media giant, social media company
  fr: réseau social, réseaux sociaux, média social, médias sociaux, plateforme sociale
  es: red social, redes sociales, medio social, medios sociales, plataforma social
  de: soziales netzwerk, soziale netzwerke, sozialen netzwerk, sozialen netzwerken, soziale medien, sozialen medien, social media, soziales medium, onlinenetzwerk
  it: social network, rete sociale, social media, i social, piattaforma sociale, reti sociali, =social
  pt: rede social, redes sociais, mídia social, mídias sociais, plataforma social

account 2 ~ user, profile, login
  en: account, accounts, user account, subscriber account
  fr: compte, comptes, compte utilisateur, compte d'utilisateur
  es: =cuenta, =cuentas, cuenta de usuario
  de: konto, konten, account, accounts, benutzerkonto, nutzerkonto, nutzerkonten, benutzerkonten
  it: account, profilo utente, utenza
  pt: conta, contas, conta de usuário, conta de utilizador

login 3 ~ account, access, password
  en: login, log in, logged in, logging in, log into, logged into, sign in, signed in, signing in, sign into, signed into, sign-in, sign-on, single sign-on, log on, logged on
  fr: se connecter, s'identifier, identifiant de connexion, connexion au compte, ouvrir une session, authentification, s'authentifier, identifiants
  es: iniciar sesión, inicio de sesión, inició sesión, iniciado sesión, autenticarse, autenticación, identificarse, credenciales
  de: login, einloggen, eingeloggt, einzuloggen, anmelden, angemeldet, anzumelden, anmeldung, loggt _ ein, loggte _ ein, authentifizierung, zugangsdaten
  it: login, effettuare l'accesso, accedere all'account, autenticazione, autenticarsi, credenziali, loggarsi
  pt: login, fazer login, iniciar sessão, início de sessão, autenticação, entrar na conta, autenticar-se, credenciais

password 4 ~ login, account, security
  en: password, passwords, passcode, passphrase, credentials, pin code, login details
  fr: mot de passe, mots de passe, code d'accès, identifiants, code confidentiel
  es: contraseña, contraseñas, clave de acceso, credenciales, claves
  de: passwort, passwörter, kennwort, kennwörter, zugangscode, zugangsdaten
  it: password, parola d'ordine, credenziali, parola chiave, codice di accesso
  pt: senha, senhas, palavra-passe, palavras-passe, credenciais, código de acesso

profile 3 ~ account, user, personal-data
  en: profile, profiles, user profile, profiling, profiled
  fr: profil, profils, profilage, profiler
  es: perfil, perfiles, elaboración de perfiles
  de: profil, profile, profilen, nutzerprofil, persönlichkeitsprofil, profilbildung
  it: profilo, profili, profilazione, profilare
  pt: perfil, perfis, perfilamento

follower 3 ~ fan, audience, friend
  en: =follower, =followers
  fr: abonnés, followers, suiveur, abonné
  es: seguidor, seguidores, seguidora
  de: follower, anhänger, abonnenten
  it: follower, seguaci, seguace
  pt: seguidor, seguidores, seguidora

feed 3 ~ post, page
  en: news feed, newsfeed, timeline, social feed
  fr: fil d'actualité, fil d'actu, fils d'actualité
  es: muro, sección de noticias, cronología
  de: newsfeed, feed, timeline, chronik
  it: bacheca, feed, flusso di notizie
  pt: feed, linha do tempo, feed de notícias

moderation 3 ~ censor, remove, content
  en: content moderation, moderator, moderators, moderating content, take down, taken down, takedown
  fr: modération, modérateur, modérateurs, modération des contenus
  es: moderación, moderador, moderadores, moderación de contenidos
  de: moderation, inhaltemoderation, content-moderation, moderieren
  it: moderazione, moderatore, moderatori, moderazione dei contenuti
  pt: moderação, moderador, moderadores, moderação de conteúdo

content 2 ~ post, video, message
  en: content, contents, user-generated content
  fr: contenu, contenus
  es: contenido, contenidos
  de: inhalt, inhalte, inhalten, content
  it: contenuto, contenuti
  pt: conteúdo, conteúdos

link 2 ~ connect, relationship, website
  en: link, links, hyperlink, url, web address
  fr: lien, liens, hyperlien, adresse web
  es: enlace, enlaces, hipervínculo, vínculo
  de: link, links, hyperlink, webadresse, verlinken, verlinkt
  it: link, collegamento, indirizzo web
  pt: link, links, hiperligação, endereço eletrônico

page 2 ~ website, document
  en: page, pages
  fr: page, pages
  es: página, páginas, =folio, =folios
  de: seite, seiten
  it: pagina, pagine
  pt: página, páginas

file 2 ~ document, data
  en: =file, =files, digital file
  fr: fichier, fichiers, pièce jointe
  es: archivo, archivos, fichero, archivo adjunto
  de: datei, dateien, anhang, anhänge
  it: file, allegato
  pt: arquivo, arquivos, ficheiro, ficheiros, anexo

# Secrecy and attack
encryption 4 ~ end-to-end, security, code
  en: encrypt, encrypted, encryption, cipher, cryptography, cryptographic, scramble, scrambled, unencrypted
  fr: chiffrer, chiffrement, chiffré, chiffrée, crypter, crypté, cryptage, cryptographie, encrypter
  es: cifrar, cifrado, cifrada, encriptar, encriptado, encriptación, criptografía, cifrados, cifradas, cifraba, cifrarse
  de: verschlüsseln, verschlüsselt, verschlüsselung, verschlüsselte, kryptographie, kryptografie, unverschlüsselt, chiffrierung, chiffriert
  it: crittografare, crittografia, crittografato, cifrare, cifrato, cifratura, criptare, criptato, cifrata, cifrate, cifrati
  pt: criptografar, criptografia, criptografado, cifrar, encriptar, encriptação, encriptado, cifragem, cifrado, cifrada, cifrados, cifradas

end-to-end 4 ~ encryption
  en: end-to-end, end to end
  fr: bout en bout, bout-en-bout
  es: extremo a extremo, punto a punto, de extremo a extremo
  de: ende-zu-ende, ende zu ende, durchgängig verschlüsselt
  it: end-to-end, end to end, da un capo all'altro, da punto a punto
  pt: ponta a ponta, ponta-a-ponta, extremo a extremo

default 3 ~ setting, automatic
  en: by default, default setting, default settings, default, defaults, out of the box, preset, automatically enabled
  fr: par défaut, préréglé
  es: por defecto, de forma predeterminada, predeterminado, de manera predeterminada, preestablecido
  de: standardmäßig, voreingestellt, voreinstellung, werkseitig, automatisch aktiviert, standardeinstellung, von haus aus
  it: predefinito, per impostazione predefinita, di default, preimpostato
  pt: por padrão, predefinido, por defeito, por omissão, predefinição

setting 3 ~ default, control, option
  en: preferences, configuration, configure, toggle, privacy settings, privacy controls, =setting, =settings
  fr: paramètre, paramètres, réglage, réglages, configuration, configurer, paramétrer
  es: ajuste, ajustes, configuración, configurar, preferencias
  de: einstellung, einstellungen, konfiguration, konfigurieren, voreinstellung
  it: impostazione, impostazioni, configurazione, configurare
  pt: configuração, configurações, configurar, definições, ajuste

security 2 ~ safety, protect, cybersecurity
  en: security, =secure
  fr: sécurité, sécuriser, sécurisé, sûreté
  es: seguridad, seguro
  de: sicherheit*, sichern, gesichert, absicherung
  it: sicurezza, mettere in sicurezza
  pt: segurança, proteger

cybersecurity 4 ~ security, hack, protect
  en: cybersecurity, cyber security, information security, computer security, data security, it security, infosec
  fr: cybersécurité, sécurité informatique, sécurité des données, cyberdéfense
  es: ciberseguridad, seguridad informática, seguridad de los datos
  de: cybersicherheit*, it-sicherheit, datensicherheit, cyber-sicherheit, computersicherheit, internetsicherheit
  it: cybersicurezza, sicurezza informatica, cibersicurezza, sicurezza dei dati
  pt: cibersegurança, segurança cibernética, segurança da informação, segurança digital, segurança informática

hack 3 ~ cyberattack, intercept, steal, spy, breach
  en: hack, hacked, hacking, hacker, hackers, break into, broke into, broken into, breaking into, compromised account, cybercriminal, cracker, intrude, intrusion, hijack
  fr: pirater, piratage, pirate, pirates, hacker, hackers, cybercriminel, intrusion, s'introduire dans, s'infiltrer, piraté
  es: hackear, hackeo, hacker, hackers, piratear, pirata informático, ciberdelincuente, intrusión, jaquear, jaqueo, infiltrarse
  de: hacken, gehackt, hacker, hackern, hackerangriff, cyberkriminelle, hackte, eindringen, eingedrungen, kapern, gekapert
  it: hackerare, hacker, hackeraggio, pirata informatico, pirati informatici, intrusione, cybercriminale, violare i sistemi, violare account
  pt: hackear, hacker, hackers, pirata informático, cibercriminoso, intrusão, piratear, hackeado, invadir contas, invadir sistemas, invasão de contas

cyberattack 4 ~ hack, malware, attack
  en: cyberattack, cyber attack, cyber-attack, hacking attack, denial of service, ddos, cyberwarfare
  fr: cyberattaque, attaque informatique, cyber-attaque, attaque par déni de service
  es: ciberataque, ataque informático, ciberataques, denegación de servicio
  de: cyberangriff, cyberangriffe, cyberattacke, hackerangriff, hackerangriffe, hackerattacke, cyber-attacke, cyber-angriff
  it: attacco informatico, attacchi informatici, cyberattacco, attacco hacker, attacco cibernetico
  pt: ciberataque, ataque cibernético, ataque hacker, ataque informático, ataques cibernéticos

malware 3 ~ cyberattack, virus, spyware
  en: malware, ransomware, computer virus, trojan, spyware, malicious software, malicious code, worm
  fr: logiciel malveillant, logiciels malveillants, rançongiciel, virus informatique, cheval de troie, maliciel, malware, ransomware
  es: malware, ransomware, programa malicioso, virus informático, troyano, software malicioso
  de: schadsoftware, malware, ransomware, erpressungssoftware, computervirus, trojaner, erpressungstrojaner, schadprogramm
  it: malware, ransomware, virus informatico, software malevolo, software dannoso, trojan
  pt: malware, ransomware, vírus de computador, programa malicioso, software malicioso, cavalo de troia

spyware 4 ~ spy, malware, phone
  en: spyware, spy software, stalkerware, surveillance software
  fr: logiciel espion, logiciels espions, logiciel d'espionnage
  es: programa espía, software espía, programas espía
  de: spionagesoftware, spähsoftware, spyware, überwachungssoftware, spionageprogramm, staatstrojaner
  it: software spia, spyware, programma spia, trojan di stato
  pt: spyware, programa espião, software espião, software de espionagem

phishing 4 ~ fraud, hack, email
  en: phishing, phish, scam email, fake email, spear-phishing
  fr: hameçonnage, phishing, faux courriel, filoutage
  es: phishing, suplantación de identidad, correo fraudulento
  de: phishing, phishing-mail, betrügerische mail, identitätsdiebstahl
  it: phishing, furto d'identità, email truffa
  pt: phishing, e-mail fraudulento, roubo de identidade

breach 3 ~ leak, hack, violate, personal-data, exposed
  en: data breach, data leak, leaked data, privacy breach, breach, breached, security breach, security lapse, =compromised
  fr: violation de données, faille de sécurité, brèche, fuite de données, compromis
  es: brecha de seguridad, brecha, violación de datos, filtración de datos
  de: datenpanne, datenleck, datenlecks, datenskandal, sicherheitsverletzung, kompromittiert, datenschutzverletzung
  it: violazione dei dati, violazione di dati, falla di sicurezza, fuga di dati, data breach
  pt: violação de dados, brecha, falha de segurança, vazamento de dados

vulnerability 3 ~ bug, breach, risk
  en: vulnerability, vulnerabilities, security flaw, security hole, loophole, zero-day, exploit
  fr: vulnérabilité, vulnérabilités, faille, failles, brèche
  es: vulnerabilidad, vulnerabilidades, fallo de seguridad, agujero de seguridad
  de: sicherheitslücke, sicherheitslücken, schwachstelle, schwachstellen, verwundbarkeit, lücke
  it: vulnerabilità, falla, falle, punto debole
  pt: vulnerabilidade, vulnerabilidades, falha de segurança, brecha

exposed 3 ~ expose, leak, breach
  en: exposed, exposure, lay bare, laid bare, left open, unprotected, publicly accessible, left exposed
  fr: exposer, exposé, exposition, dévoiler, mis à nu, mettre à nu
  es: exponer, expuesto, expuesta, expone, expuso, exposición, dejar al descubierto, desprotegido
  de: offenlegen, offengelegt, preisgeben, preisgegeben, bloßlegen, offen einsehbar, entblößen, ungeschützt, freigelegt
  it: esporre, esposto, esposta, espone, espose, esposizione, messo a nudo
  pt: expor, exposto, exposta, expôs, expõe, exposição, desprotegido

spy 4 ~ monitor, eavesdrop, track, intelligence-service
  en: spy, spies, spied, spying, espionage, snoop, snooped, snooping, snooper, pry, pried, prying, secret agent, big brother
  fr: espionner, espion, espionne, espionnage, espions, fouiner, mouchard, indiscret, fliquer
  es: espiar, espía, espías, espionaje, fisgar, fisgonear, curiosear, husmear
  de: spionieren, spion, spione, spionage, ausspionieren, ausspioniert, ausspähen, ausgespäht, bespitzeln, bespitzelt, bespitzelung, schnüffeln, spitzel, herumschnüffeln
  it: spiare, spia, spie, spionaggio, spiato, ficcanaso, curiosare, ficcare il naso
  pt: espionar, espião, espiões, espionagem, espiar, bisbilhotar, xeretar, espiado

surveillance 4 ~ spy, monitor, wiretap, track
  en: surveillance, surveil, surveilled, mass surveillance, big brother, dragnet, wiretapping
  fr: surveillance, écoutes, surveiller, mise sous surveillance, flicage
  es: vigilancia, vigilar, seguimiento, escuchas
  de: überwachung, überwachen, überwacht, observierung, massenüberwachung, bespitzelung, observation
  it: sorveglianza, sorvegliare, intercettazioni, controllo di massa
  pt: vigilância, vigiar, vigilância em massa, escutas, escuta

eavesdrop 4 ~ spy, intercept, listen, wiretap
  en: eavesdrop, eavesdropped, eavesdropping, listen in, listened in, listening in, overhear, overheard, =bugged, =bugging
  fr: écouter aux portes, mettre sur écoute, mis sur écoute, mise sur écoute, écoute clandestine, écoutes clandestines, intercepter, épier
  es: escuchar a escondidas, escucha ilegal, escuchas ilegales, escuchas, pinchar, micrófono oculto
  de: abhören, abgehört, abzuhören, belauschen, belauscht, lauschen, lauschangriff, lauscht, mithören, mitgehört, mitzuhören, verwanzt, hört _ ab, hörte _ ab
  it: origliare, ascoltare di nascosto, intercettare, intercettazione, microspia, cimice
  pt: escutar às escondidas, escuta clandestina, escutas, bisbilhotar, grampear, grampo, escuta

wiretap 4 ~ eavesdrop, intercept, phone, surveillance
  en: wiretap, wiretapped, wiretapping, phone tap, tapped phone, phone tapping, phone hacking
  fr: écoute téléphonique, écoutes téléphoniques, placé sur écoute, mis sur écoute
  es: escucha telefónica, escuchas telefónicas, teléfono pinchado, intervención telefónica, pinchar el teléfono, interceptación telefónica
  de: telefonüberwachung, abhöraktion, abhöraffäre, lauschangriff, abhöranlage, abgehört
  it: intercettazione telefonica, intercettazioni telefoniche, intercettato, intercettazioni
  pt: escuta telefônica, escutas telefônicas, grampo telefônico, grampo, interceptação telefônica, escutas telefónicas

intercept 4 ~ eavesdrop, spy, read, wiretap, decrypt
  en: intercept, intercepted, interception, interceptor, tap into, man-in-the-middle
  fr: intercepter, interception, intercepté, captation, capter
  es: interceptar, interceptación, interceptado, intervenir comunicaciones
  de: abfangen, abgefangen, abzufangen, fing _ ab, fängt _ ab, fingen _ ab, mitschneiden, mitgeschnitten, anzapfen, angezapft, abgreifen, abgegriffen
  it: intercettare, intercettazione, intercettato, captare
  pt: interceptar, intercepta, interceptação, intercetar, interceção, captar

decrypt 4 ~ encryption, read, intercept
  en: decrypt, decrypted, decryption, decipher, unscramble, break encryption
  fr: déchiffrer, déchiffrement, décrypter, décryptage, casser le chiffrement
  es: descifrar, descifrado, desencriptar, romper el cifrado
  de: entschlüsseln, entschlüsselt, entschlüsselung, knacken, geknackt, dechiffrieren
  it: decifrare, decrittare, decriptare, decrittazione
  pt: decifrar, descriptografar, desencriptar, quebrar a criptografia

track 3 ~ monitor, follow, location, cookie, surveillance
  en: track, tracked, tracking, tracker, trackers, trace, keep tabs on, follow users, ad tracking
  fr: pister, pistage, suivre à la trace, traquer, traçage, tracer, traceur, traceurs, mouchard
  es: rastrear, rastreo, rastreador, rastreadores, seguir la pista, seguimiento, rastrea
  de: tracken, getrackt, tracking, nachverfolgen, nachverfolgt, nachverfolgung, tracker, aufspüren, ortung
  it: tracciare, tracciamento, tracciato, tracciatore, pedinare, seguire le tracce
  pt: rastrear, rastreamento, rastreador, rastreadores, rastreio, seguir os passos

monitor 3 ~ track, surveillance, watch, control
  en: monitor, monitored, monitoring, keep an eye on, keep watch, watch over, keep tabs on, scrutinise, scrutinize, supervise, observe
  fr: surveiller, surveillance, surveillé, contrôler, observer, garder un œil sur, suivre de près
  es: vigilar, vigilancia, monitorear, monitorizar, monitoreo, supervisar, controlar, observar
  de: überwachen, überwacht, überwachung, beobachten, beobachtet, kontrollieren, im auge behalten, beaufsichtigen
  it: monitorare, monitoraggio, sorvegliare, sorveglianza, controllare, tenere d'occhio, vigilare
  pt: monitorar, monitoramento, monitorizar, vigiar, vigilância, acompanhar de perto, ficar de olho

location 3 ~ track, place, map
  en: location, geolocation, location data, whereabouts, gps, geotag
  fr: localisation, géolocalisation, localiser, géolocaliser, gps
  es: ubicación, geolocalización, localización, localizar, gps, paradero
  de: standort*, ortung, orten, geortet, aufenthaltsort, gps, geodaten
  it: geolocalizzazione, localizzazione, localizzare, gps, ubicazione
  pt: localização, geolocalização, localizar, gps, paradeiro

# Machines and networks
traffic 3 ~ data, network, visit
  en: traffic, network traffic, data traffic, web traffic, internet traffic, usage data
  fr: trafic, trafic réseau, trafic internet, flux de données
  es: tráfico, tráfico de red, tráfico de datos
  de: datenverkehr, netzwerkverkehr, traffic, internetverkehr, verkehrsdaten, datenstrom, datenströme, verkehr
  it: traffico, traffico di rete, traffico dati
  pt: tráfego, tráfego de rede, tráfego de dados

network 2 ~ internet, connect, group
  en: network, networks, networking
  fr: réseau, réseaux
  es: red, redes
  de: netz, netze, netzwerk, netzwerke
  it: rete, reti, network
  pt: rede, redes

connect 2 ~ link, network, relationship
  en: connect, connected, connection, plug in, hook up, hooked up, tether
  fr: connecter, connexion, relier, relié, raccorder, =brancher
  es: conectar, conexión, conecta, enlazar
  de: verbinden, verbindet, verbunden, verbindung, anschließen, angeschlossen, vernetzen, vernetzt, verknüpfen
  it: connettere, connesso, connessione, collegare, collegamento, collegato, collegata, collegate, collegati, collegano
  pt: conectar, conexão, conexões, ligar, ligação, ligações, interligar, ligou, ligaram, ligava, ligado, ligada, ligados, ligadas

server 3 ~ cloud, computer, store, data-center
  en: server, servers, mainframe, host computer
  fr: serveur, serveurs
  es: servidor, servidores
  de: server, servern, rechner, zentralrechner
  it: server, elaboratore
  pt: servidor, servidores

data-center 4 ~ server, cloud
  en: data center, data centre, data centers, server farm
  fr: centre de données, centres de données, ferme de serveurs, data center
  es: centro de datos, centros de datos
  de: rechenzentrum, rechenzentren, datenzentrum, serverfarm
  it: centro dati, data center, centri dati
  pt: centro de dados, data center, centros de dados

cloud 3 ~ server, store, online
  en: cloud computing, cloud, cloud storage, cloud service
  fr: cloud, informatique en nuage, nuage informatique, stockage en ligne
  es: nube, computación en la nube, en la nube
  de: cloud, cloud-dienst, cloudspeicher, cloud-speicher, datenwolke
  it: cloud, nuvola informatica, nella nuvola
  pt: nuvem, computação em nuvem, na nuvem

software 2 ~ app, code, computer
  en: software, computer program, computer programme, firmware, operating system
  fr: logiciel, logiciels, programme informatique, système d'exploitation
  es: software, programa informático, sistema operativo, programas informáticos
  de: software, computerprogramm, betriebssystem, anwendung
  it: software, programma informatico, sistema operativo, programmi informatici
  pt: software, programa de computador, sistema operacional, sistema operativo, programa informático

code 3 ~ software, encryption
  en: source code, code, coding, coder, =programming, =programmer, codebase, line of code
  fr: code source, code, codage, coder, programmation, programmeur, ligne de code
  es: código fuente, código, códigos, programación, programador, codificar
  de: quellcode, code, quelltext, programmieren, programmiert, programmierer, programmierung, programmcode
  it: codice sorgente, codice, codici, programmazione, programmatore
  pt: código-fonte, código fonte, código, códigos, programação, programador

developer 3 ~ engineer, software, partner
  en: =developer, =developers, software engineer, app maker, app developer, programmer, coder, third-party developer
  fr: développeur, développeurs, développeuse, éditeur de logiciels, programmeur, ingénieur logiciel
  es: desarrollador, desarrolladores, desarrolladora, programador, ingeniero de software
  de: entwickler, entwicklerin, softwareentwickler, programmierer, app-entwickler, drittentwickler
  it: sviluppatore, sviluppatori, sviluppatrice, programmatore, ingegnere del software
  pt: desenvolvedor, desenvolvedores, desenvolvedora, programador, engenheiro de software

engineer 3 ~ developer, expert
  en: =engineer, =engineers, =engineering, technician
  fr: ingénieur, ingénieurs, ingénieure, ingénierie, technicien
  es: ingeniero, ingenieros, ingeniera, ingeniería, técnico
  de: ingenieur, ingenieure, ingenieurin, techniker
  it: ingegnere, ingegneri, ingegneria, tecnico
  pt: engenheiro, engenheiros, engenheira, engenharia, técnico

technology 2 ~ digital, science, tech-company
  en: technology, technologies, tech, technological, high-tech, technical
  fr: technologie, technologies, technologique, tech, technique, numérique
  es: tecnología, tecnologías, tecnológico, tecnológica, técnico
  de: technologie, technologien, technik, technisch, hightech, tech
  it: tecnologia, tecnologie, tecnologico, tecnica
  pt: tecnologia, tecnologias, tecnológico, tecnológica, técnico

tech-company 3 ~ technology, company, platform
  en: tech company, tech companies, tech giant, tech giants, technology company, technology firm, tech firm, big tech, internet company, internet giant, web giant
  fr: géant de la tech, géants de la tech, géant du numérique, géants du numérique, entreprise technologique, géant du web, géants du web, géant d'internet
  es: gigante tecnológico, gigantes tecnológicos, empresa tecnológica, empresas tecnológicas, tecnológica, tecnológicas, gigante de internet
  de: tech-konzern, techkonzern, technologiekonzern, tech-konzerne, techkonzerne, internetkonzern, internetkonzerne, tech-riese, techriese, tech-gigant, internetriese, technologieunternehmen, digitalkonzern
  it: gigante tecnologico, colosso tecnologico, giganti tecnologici, colossi del web, colosso del web, azienda tecnologica, giganti del web, big tech, gigante del web
  pt: gigante da tecnologia, gigantes da tecnologia, gigante tecnológica, empresa de tecnologia, big tech, empresas de tecnologia, gigante da internet, tecnológica

digital 2 ~ online, technology, computer
  en: digital, digitally, digitised, digitized, electronic, digitisation
  fr: numérique, digital, numériser, électronique, numérisation, numériques
  es: digital, digitales, digitalizar, electrónico, digitalización
  de: digital, digitalisierung, digitalisieren, elektronisch
  it: digitale, digitali, digitalizzare, elettronico, digitalizzazione
  pt: digital, digitais, digitalizar, eletrônico, digitalização, eletrónico

algorithm 4 ~ software, artificial-intelligence, recommend
  en: algorithm, algorithms, algorithmic
  fr: algorithme, algorithmes, algorithmique
  es: algoritmo, algoritmos, algorítmico
  de: algorithmus, algorithmen, algorithmisch
  it: algoritmo, algoritmi, algoritmico
  pt: algoritmo, algoritmos, algorítmico

artificial-intelligence 3 ~ algorithm, chatbot, machine-learning
  en: artificial intelligence, ai, generative ai, machine intelligence, ai model, language model
  fr: intelligence artificielle, ia, ia générative, modèle de langage
  es: inteligencia artificial, ia, ia generativa, modelo de lenguaje
  de: künstliche intelligenz, künstlicher intelligenz, künstlichen intelligenz, ki, ki-modell, sprachmodell, ai
  it: intelligenza artificiale, modello linguistico, =ia
  pt: inteligência artificial, ia generativa, modelo de linguagem

machine-learning 4 ~ artificial-intelligence, train, algorithm
  en: machine learning, deep learning, neural network, training data, train models, train ai
  fr: apprentissage automatique, apprentissage profond, réseau de neurones, données d'entraînement, entraîner
  es: aprendizaje automático, aprendizaje profundo, red neuronal, datos de entrenamiento, entrenar modelos
  de: maschinelles lernen, maschinellem lernen, neuronales netz, trainingsdaten, deep learning
  it: apprendimento automatico, rete neurale, dati di addestramento, apprendimento profondo
  pt: aprendizado de máquina, aprendizagem automática, rede neural, dados de treinamento, aprendizado profundo

chatbot 4 ~ artificial-intelligence, assistant, robot
  en: chatbot, chat bot, conversational agent, virtual assistant, voice assistant, ai assistant
  fr: chatbot, agent conversationnel, robot conversationnel, assistant virtuel, assistant vocal, dialogueur
  es: chatbot, agente conversacional, asistente virtual, asistente de voz
  de: chatbot, sprachassistent, virtueller assistent, dialogsystem, ki-assistent
  it: chatbot, assistente virtuale, assistente vocale
  pt: chatbot, assistente virtual, assistente de voz, robô de conversação

fake-account 4 ~ account, fake
  en: fake account, fake accounts, bot, bots, troll farm, sockpuppet, bot network, fake profile
  fr: faux compte, faux comptes, faux profil, faux profils, bot, usine à trolls
  es: cuenta falsa, cuentas falsas, perfil falso, perfiles falsos, =bot, =bots, bots, granja de trolls
  de: fake-account, fake-accounts, falsche konten, falsches profil, =bot, =bots, trollfabrik, fake-profil
  it: profilo falso, profili falsi, account falsi, account falso, bot, fabbrica di troll
  pt: conta falsa, contas falsas, perfil falso, perfis falsos, bot, robôs, fazenda de trolls

deepfake 4 ~ fake, video, artificial-intelligence, manipulate
  en: deepfake, deep fake, ai-generated, synthetic video, doctored video, manipulated video
  fr: deepfake, hypertrucage, vidéo truquée, généré par ia, vidéo manipulée
  es: deepfake, ultrafalso, video manipulado, vídeo manipulado, generado con ia
  de: deepfake, ki-generiert, gefälschtes video, manipuliertes video
  it: deepfake, video manipolato, generato dall'ia, video contraffatto
  pt: deepfake, vídeo manipulado, gerado por ia, vídeo falso

robot 3 ~ machine, automatic
  en: robot, robots, robotic, robotics, android, humanoid
  fr: robot, robots, robotique, androïde
  es: robot, robots, robótica, robótico, androide
  de: roboter, robotik, humanoid
  it: robot, robotica, robotico, androide
  pt: robô, robôs, robótica, robótico, androide

machine 2 ~ device, robot
  en: machine, machines, machinery
  fr: machine, machines, engin
  es: máquina, máquinas, maquinaria
  de: maschine, maschinen
  it: macchina, macchinario, macchinari
  pt: máquina, máquinas, maquinário

automatic 3 ~ programmatic, robot, default
  en: automatic, automatically, automated, automation, automate, self-acting
  fr: automatique, automatiquement, automatisé, automatisation, automatiser
  es: automático, automáticamente, automatizado, automatización, automatizar
  de: automatisch, automatisiert, automatisierung, automatisieren, selbsttätig
  it: automatico, automaticamente, automatizzato, automazione, automatizzare
  pt: automático, automaticamente, automatizado, automação, automatizar

camera 3 ~ photo, video, surveillance
  en: camera, cameras, webcam, cctv, security camera, dashcam
  fr: caméra, caméras, webcam, vidéosurveillance, appareil photo
  es: videovigilancia, webcam, cámara web, cámara de seguridad, cámaras de seguridad, cámara de vigilancia, cámaras de vigilancia, cámara fotográfica, =cámaras
  de: kamera, kameras, webcam, videoüberwachung, überwachungskamera, überwachungskameras
  it: telecamera, telecamere, videosorveglianza, fotocamera, webcam
  pt: câmera, câmeras, câmara de vigilância, videovigilância, webcam

microphone 4 ~ listen, eavesdrop, voice
  en: microphone, microphones, mic, listening device
  fr: microphone, micro, micros
  es: micrófono, micrófonos, micro
  de: mikrofon, mikrofone, mikrophon, wanze, wanzen
  it: microfono, microfoni, microspia
  pt: microfone, microfones

video 2 ~ film, camera, record
  en: video, videos, footage, clip, video clip
  fr: vidéo, vidéos, images, clip, séquence
  es: vídeo, video, vídeos, videos, grabación, imágenes
  de: video, videos, clip, filmaufnahme, filmaufnahmen, videoaufnahme
  it: video, filmato, filmati, videoclip
  pt: vídeo, vídeos, filmagem, imagens

record 2 ~ video, document
  en: recording, recorded, record, tape, taped, audio recording, records
  fr: enregistrement, enregistrer, enregistré, captation
  es: grabación, grabar, grabado, grabó
  de: aufnahme, aufnehmen, aufgenommen, aufzeichnung, aufzeichnen, aufgezeichnet, mitschnitt, nahm _ auf
  it: registrazione, registrare, registrato
  pt: gravação, gravar, gravado, gravou, gravava, gravada, gravaram, gravando, gravados, gravadas

phone 1 ~ call, device, text-message
  en: phone, phones, telephone, smartphone, mobile phone, cellphone, cell phone, handset
  fr: téléphone, téléphones, smartphone, portable, mobile, combiné, téléphonique
  es: teléfono, teléfonos, móvil, móviles, celular, celulares, smartphone, telefónico
  de: telefon, telefone, handy, handys, smartphone, mobiltelefon, telefonisch
  it: telefono, telefoni, cellulare, cellulari, smartphone, telefonino, telefonico
  pt: telefone, telefones, celular, celulares, telemóvel, telemóveis, smartphone, telefônico

call 2 ~ phone, contact, talk
  en: phone call, telephoned, phoned, conference call, video call, =call, =calls, called _ phone
  fr: appel, appels, appeler, coup de fil, téléphoner, appel téléphonique
  es: llamada, llamadas, llamar, telefonear, llamó
  de: anruf, anrufe, anrufen, angerufen, telefonat, telefonieren, telefoniert, rief _ an, ruft _ an
  it: chiamata, chiamate, telefonata, telefonare, telefonate
  pt: chamada, chamadas, telefonema, ligação, =telefonar, =telefonou, ligar, ligou, ligaram, ligava, ligações

computer 1 ~ device, server, software
  en: computer, computers, pc, laptop, desktop, notebook, computing
  fr: ordinateur, ordinateurs, pc, informatique, ordi, portable
  es: =ordenador, =ordenadores, computadora, computadoras, computador, portátil, informático
  de: computer, rechner, pc, laptop, notebook, informatik
  it: computer, pc, elaboratore, portatile, informatico
  pt: computador, computadores, pc, portátil, notebook, informático

device 2 ~ phone, computer, machine
  en: device, devices, gadget, gadgets, appliance, electronic equipment, tablet, console, set-top box, wearable
  fr: appareil, appareils, dispositif, tablette, gadget, console
  es: dispositivo, dispositivos, aparato, aparatos, tableta, gadget, consola
  de: gerät, geräte, geräten, endgerät, endgeräte, tablet, konsole, gadget
  it: dispositivo, dispositivi, apparecchio, apparecchi, tablet, terminale, console
  pt: dispositivo, dispositivos, aparelho, aparelhos, equipamento, tablet, terminal, console

device-maker 4 ~ device, phone, manufacturer
  en: device maker, device makers, phone maker, phone makers, handset maker, smartphone maker, device manufacturer, hardware maker
  fr: fabricant d'appareils, fabricants d'appareils, fabricant de smartphones, fabricants de smartphones, fabricant de téléphones, fabricants de téléphones
  es: fabricante de dispositivos, fabricantes de dispositivos, fabricante de teléfonos, fabricantes de teléfonos, fabricante de móviles, fabricantes de móviles
  de: gerätehersteller, handyhersteller, smartphone-hersteller, smartphonehersteller, hersteller von geräten, hersteller von smartphones
  it: produttore di dispositivi, produttori di dispositivi, produttore di smartphone, produttori di smartphone, produttori di telefoni
  pt: fabricante de dispositivos, fabricantes de dispositivos, fabricante de celulares, fabricantes de celulares, fabricantes de smartphones, fabricante de aparelhos

cross-device 4 ~ device, track
  en: cross-device, cross device, across devices, multi-device, multiple devices, from one device to another
  fr: multi-appareils, multi-écrans, d'un appareil à l'autre, plusieurs appareils, entre appareils, inter-appareils
  es: multidispositivo, varios dispositivos, entre dispositivos, múltiples dispositivos, distintos dispositivos
  de: geräteübergreifend, mehrere geräte, mehreren geräten, über geräte hinweg, verschiedene geräte
  it: multidispositivo, più dispositivi, tra dispositivi, diversi dispositivi
  pt: multidispositivo, vários dispositivos, entre dispositivos, múltiplos dispositivos, diferentes dispositivos

screen 3 ~ device, video, interface
  en: screenshot, display, touchscreen, screen grab, =screen, =screens
  fr: écran, écrans, capture d'écran, affichage
  es: pantalla, pantallas, captura de pantalla
  de: bildschirm, bildschirme, bildschirmfoto, display, screenshot
  it: schermo, schermi, schermata, display
  pt: tela, telas, ecrã, captura de tela, monitor

chip 3 ~ computer, industry
  en: chip, chips, microchip, semiconductor, processor, chipmaker
  fr: puce, puces, semi-conducteur, semi-conducteurs, processeur, semiconducteurs
  es: chip, chips, semiconductor, semiconductores, procesador, microchip
  de: chip, chips, halbleiter, prozessor, prozessoren, mikrochip
  it: chip, semiconduttore, semiconduttori, processore, microchip
  pt: chip, chips, semicondutor, semicondutores, processador, processadores

satellite 3 ~ space, broadcast
  en: satellite, satellites
  fr: satellite, satellites
  es: satélite, satélites
  de: satellit, satelliten
  it: satellite, satelliti
  pt: satélite, satélites

drone 3 ~ plane, weapon, camera
  en: drone, drones, unmanned aircraft, uav, unmanned aerial
  fr: drone, drones, aéronef sans pilote, avion sans pilote
  es: dron, drones, avión no tripulado, aeronave no tripulada
  de: drohne, drohnen, unbemanntes flugzeug, unbemannte flugzeuge
  it: drone, droni, velivolo senza pilota
  pt: drone, drones, avião não tripulado, aeronave não tripulada

telecom 2 ~ phone, network, company
  en: telecom, telecoms, telecommunications, mobile operator, phone company, carrier, broadband, mobile network, phone mast, wifi
  fr: télécom, télécoms, télécommunications, opérateur mobile, haut débit, fibre optique, antenne-relais, opérateur télécom, wifi
  es: telecomunicaciones, telecos, operador móvil, operadora, banda ancha, fibra óptica, antena, compañía telefónica, wifi
  de: telekommunikation*, mobilfunk*, netzbetreiber, breitband, glasfaser, funkmast, telekomkonzern, wlan
  it: telecomunicazioni, operatore telefonico, banda larga, fibra ottica, antenna, compagnia telefonica, wifi
  pt: telecomunicações, operadora, banda larga, fibra óptica, antena, operador móvel, wi-fi

# Products, offers, behaviour
signal 3 ~ data, sign, suggest
  en: signal, signals, behavioural signal, cue, behavioral signal
  fr: signal, signaux, indices comportementaux
  es: señal, señales, indicador
  de: signal, signale, signalen
  it: segnale, segnali
  pt: sinal, sinais

target 2 ~ advertise, personalise, goal, audience
  en: target, targeted, targeting, microtargeting, retargeting, ad targeting, targeted ads, zero in on, home in on
  fr: cibler, ciblage, cible, ciblé, ciblée, publicité ciblée, reciblage, microciblage, =viser, =vise, =visait, =visent
  es: segmentar, segmentación, publicidad dirigida, orientar anuncios, público objetivo, segmentado, apuntar a
  de: zielgerichtet, targeting, zielgruppe, zielgruppen, gezielt, gezielte werbung, ins visier nehmen, ins visier genommen, zugeschnitten, abzielen
  it: targetizzare, targetizzazione, profilare, pubblicità mirata, mirato, mirata, bersaglio, prendere di mira, mirare
  pt: segmentar, segmentação, direcionar, direcionado, direcionamento, publicidade direcionada, alvo, visar, microdirecionamento

personalise 3 ~ target, recommend, adjust, personal
  en: personalise, personalised, personalize, personalized, personalisation, personalization, tailor, tailored, customise, customised, customize, customized, bespoke
  fr: personnaliser, personnalisé, personnalisation, sur mesure, adapté à chacun
  es: personalizar, personalizado, personalización, a medida, hecho a medida
  de: personalisieren, personalisiert, personalisierung, maßgeschneidert, zugeschnitten, individualisiert, individuell angepasst
  it: personalizzare, personalizzato, personalizzazione, su misura
  pt: personalizar, personalizado, personalização, sob medida, à medida

recommendation 3 ~ recommend, suggest, personalise, algorithm
  en: recommendation, recommendations, recommender, suggested content, suggestion, suggestions, recommend to friends, recommend titles, recommend films
  fr: recommander, recommandation, recommandations, suggérer, suggestion, préconiser
  es: recomendar, recomienda, recomendación, recomendaciones, sugerir, sugiere, sugerencia, aconsejar
  de: empfehlen, empfiehlt, empfahl, empfohlen, empfehlung, empfehlungen, vorschlagen, vorschlag, nahelegen, tipp, filmempfehlung
  it: raccomandare, raccomandazione, consigliare, consiglio, suggerire, suggerimento, suggerimenti, raccomandazioni
  pt: recomendar, recomendação, recomendações, sugerir, sugere, sugestão, sugestões, aconselhar

click 3 ~ press, link
  en: click, clicked, clicks, clicking, swipe, press a button
  fr: cliquer, clic, clics, clique, appuyer sur, bouton
  es: clic, clics, hacer clic, pulsar, pinchar, clicar
  de: klicken, klickt, geklickt, klick, klicks, anklicken, angeklickt, antippen
  it: cliccare, clic, clicca, click, =premere
  pt: clicar, clique, cliques, clicou, pressionar

notification 3 ~ message, warn, inform
  en: notification, notifications, notify, notified, alert, alerts, push alert
  fr: notification, notifications, notifier, alerte, alertes, avertir
  es: notificación, notificaciones, notificar, alerta, aviso, avisar
  de: benachrichtigung, benachrichtigungen, benachrichtigen, benachrichtigt, meldung, hinweis, warnhinweis
  it: notifica, notifiche, notificare, avviso, allerta
  pt: notificação, notificações, notificar, alerta, avisos, aviso

tool 2 ~ feature, software
  en: tool, tools, instrument, toolkit, utility
  fr: outil, outils, instrument, instruments
  es: herramienta, herramientas, instrumento, utilidad
  de: werkzeug, werkzeuge, tool, tools, instrument, hilfsmittel
  it: strumento, strumenti, attrezzo, utensile
  pt: ferramenta, ferramentas, instrumento

integrate 3 ~ feature, connect, partner, api
  en: integrate, integrated, integration, integrations, built into, build into, embed, embedded, plug-in, plugin, add-on, hook into, incorporate, incorporated, tie-in
  fr: intégrer, intégration, intégrations, intégré, incorporer, imbriquer, module, greffer, extension
  es: integrar, integración, integraciones, integrado, incorporar, incrustar, complemento
  de: integrieren, integriert, integration, integrationen, einbinden, eingebunden, einbindung, einbetten, eingebettet, eingebaut, einbauen, verzahnen
  it: integrare, integrazione, integrazioni, integrato, incorporare
  pt: integrar, integração, integrações, integrado, incorporar, embutir, embutido

update 2 ~ change, improve, version
  en: update, updated, updates, upgrade, upgraded, patch, new version, revamp
  fr: mise à jour, mises à jour, mettre à jour, mis à jour, actualiser, actualisation, correctif, nouvelle version
  es: actualización, actualizaciones, actualizar, actualizado, parche, nueva versión
  de: aktualisierung, aktualisieren, aktualisiert, update, updates, upgrade, neue version
  it: aggiornamento, aggiornamenti, aggiornare, aggiornato, nuova versione
  pt: atualização, atualizações, atualizar, atualizado, actualização, nova versão

version 2 ~ update
  en: version, versions, release, edition, beta, prototype
  fr: version, versions, prototype, mouture, =édition, =éditions
  es: versión, versiones, prototipo
  de: version, versionen, fassung, prototyp, ausgabe
  it: versione, versioni, prototipo
  pt: versão, versões, protótipo

bug 3 ~ error, outage, vulnerability, fail
  en: bug, bugs, glitch, glitches, software error, software flaw, software bug, malfunction, technical problem, technical error
  fr: bug, bogue, bugs, dysfonctionnement, erreur technique, problème technique, défaut logiciel
  es: error informático, fallo técnico, bug, error de software, mal funcionamiento, fallo informático
  de: bug, softwarefehler, programmfehler, fehlfunktion, technischer fehler, technische panne, technisches problem
  it: =bug, malfunzionamento, errore tecnico, errore informatico, problema tecnico, difetto del software
  pt: bug, falha técnica, erro técnico, defeito de software, mau funcionamento, erro de software, problema técnico

outage 3 ~ bug, stop, fail
  en: outage, outages, downtime, went down, blackout, disruption, service interruption, offline, knocked out
  fr: panne, pannes, interruption de service, coupure, hors service, hors ligne, indisponibilité, indisponible
  es: caída del servicio, apagón, interrupción del servicio, fuera de servicio, avería
  de: ausfall, ausfälle, ausgefallen, störung, störungen, fiel _ aus, lahmgelegt, offline, panne
  it: disservizio, interruzione del servizio, fuori servizio, guasto, blackout, fuori uso
  pt: apagão, queda do serviço, interrupção do serviço, fora do ar, pane, instabilidade, indisponível

download 2 ~ copy, install, get
  en: download, downloaded, downloads, downloading, downloadable
  fr: télécharger, téléchargement, téléchargé, téléchargeable
  es: descargar, descarga, descargas, descargado, bajarse
  de: herunterladen, heruntergeladen, herunterzuladen, download, downloads, lädt _ herunter, lud _ herunter
  it: scaricare, scaricato, scarica, download
  pt: baixar, baixou, download, downloads, descarregar, fazer download, transferência, baixaram, baixava

upload 3 ~ post, send, store
  en: upload, uploaded, uploads, uploading
  fr: téléverser, mettre en ligne, mise en ligne, mis en ligne
  es: cargar archivos, subir a internet, subir vídeos, subir videos, subido a internet
  de: hochladen, hochgeladen, hochzuladen, upload, lädt _ hoch, lud _ hoch
  it: caricare, caricato, caricamento, mettere online
  pt: fazer upload, upload, subir vídeos, carregar vídeos, carregar arquivos, carregar ficheiros

install 3 ~ download, put
  en: install, installed, installation, pre-installed, preinstalled
  fr: installer, installation, préinstallé, installé
  es: instalar, instalación, preinstalado, instalado
  de: installieren, installiert, installation, vorinstalliert, aufspielen, einrichten
  it: installare, installazione, preinstallato, installato
  pt: instalar, instalação, pré-instalado, instalado

search-engine 3 ~ website, look-for
  en: search engine, search engines, web search, online search, search results
  fr: moteur de recherche, moteurs de recherche, résultats de recherche, recherche en ligne
  es: motor de búsqueda, buscador, buscadores, motores de búsqueda, resultados de búsqueda
  de: suchmaschine, suchmaschinen, suchergebnisse, internetsuche, websuche
  it: motore di ricerca, motori di ricerca, risultati di ricerca
  pt: motor de busca, buscador, mecanismo de busca, motores de busca, resultados de busca, motor de pesquisa

browser 3 ~ website, software, cookie
  en: browser, browsers, web browser, browsing history, browsing data, web browsing
  fr: navigateur, navigateurs, navigateur web, historique de navigation
  es: navegador, navegadores, historial de navegación, navegador web
  de: browser, browsern, webbrowser, browserverlauf, surfverhalten
  it: browser, navigatore, cronologia di navigazione
  pt: navegador, navegadores, browser, histórico de navegação

cookie 4 ~ track, browser, target
  en: cookie, cookies, tracking pixel, tracking cookie, web beacon
  fr: cookie, cookies, pixel espion, témoin de connexion, traceurs
  es: cookie, cookies, píxel de seguimiento
  de: cookie, cookies, tracking-pixel, zählpixel
  it: cookie, pixel di tracciamento
  pt: cookie, cookies, pixel de rastreamento

whitelist 4 ~ list, exempt, allow, access, partner
  en: whitelist, whitelisted, whitelisting, white list, white-listed, allowlist, allow list, approved list, exempted
  fr: liste blanche, listes blanches, liste d'autorisation, mettre sur liste blanche, mis sur liste blanche
  es: lista blanca, listas blancas, lista de permitidos, incluir en la lista blanca
  de: whitelist, weiße liste, weißen liste, positivliste, freigabeliste, auf die weiße liste gesetzt, whitelisting
  it: lista bianca, liste bianche, whitelist, elenco autorizzato
  pt: lista branca, listas brancas, whitelist, lista de permissões, lista de autorizados

blacklist 4 ~ block, ban, list
  en: blacklist, blacklisted, blocklist, blacklisting, no-fly list
  fr: liste noire, listes noires, blacklister, blacklisté
  es: lista negra, listas negras
  de: schwarze liste, schwarzen liste, blacklist, sperrliste
  it: lista nera, liste nere, blacklist
  pt: lista negra, listas negras, lista suja

block 2 ~ ban, stop, prevent, censor
  en: block, blocked, blocking, blockade, shut out, lock out, locked out, cut off, =barred
  fr: bloquer, blocage, bloqué, barrer, verrouiller, couper l'accès
  es: bloquear, bloqueo, bloqueado, cerrar el paso
  de: blockieren, blockiert, sperren, sperrt, gesperrt, sperre, sperrung, blockade
  it: bloccare, blocco, bloccato, sbarrare
  pt: bloquear, bloqueio, bloqueado, barrar

# What is done with data
share 2 ~ give, transfer, disclose, exchange, data-sharing
  en: share, shared, sharing, pass on, passed on, passing on, pass along, passed along, make available, made available, hand over, handed over, disclose, pool
  fr: partager, partage, partagé, partagent, communiquer, transmettre, transmis, transmission, mettre à disposition, mis à disposition, faire circuler
  es: compartir, comparte, compartió, compartido, ceder, cesión, poner a disposición, puso a disposición, facilitar
  de: teilen, teilt, teilte, geteilt, weitergeben, weitergegeben, weiterzugeben, weitergabe, gab _ weiter, gibt _ weiter, weiterleiten, weitergeleitet, zur verfügung stellen, zur verfügung gestellt, austauschen, bereitstellen, bereitgestellt, weitergereicht, weiterreichen
  it: condividere, condivide, condiviso, condivisa, condivisione, condivise, mettere a disposizione, messo a disposizione, cedere, trasmettere
  pt: compartilhar, compartilha, compartilhamento, compartilhado, partilhar, partilha, repassar, repasse, disponibilizar, ceder, colocar à disposição

data-sharing 4 ~ share, data, deal, partner
  en: data sharing, data-sharing, sharing of data, shared data, information sharing, data deal, data partnership, data deals, data-sharing agreement, data partnerships, sharing personal data
  fr: partage de données, partage des données, partage d'informations, accord de partage, échange de données, transmission de données, partenariat de données
  es: intercambio de datos, compartición de datos, cesión de datos, acuerdo de datos, compartir datos, compartir los datos
  de: datenaustausch, datenweitergabe, weitergabe von daten, weitergabe der daten, datendeal, datendeals, datenhandel, datenpartnerschaft, datenpartnerschaften
  it: condivisione dei dati, condivisione di dati, scambio di dati, cessione dei dati, condividere i dati
  pt: compartilhamento de dados, partilha de dados, troca de dados, cessão de dados, acordo de dados, compartilhar dados

transfer 3 ~ send, share, move, exchange
  en: transfer, transferred, transferring, transmit, transmitted, transmission, transference, data flow
  fr: transférer, transfert, transferts, transféré, transmettre, transmission, transmis, céder
  es: transferir, transfiere, transfirió, transferencia, transmitir, transmisión, traspasar, traspaso
  de: übertragen, überträgt, übertrug, übertragung, übermitteln, übermittelt, übermittlung, transfer, transferieren, weiterleitung
  it: trasferire, trasferito, trasferimento, trasmettere, trasmissione, trasmesso
  pt: transferir, transfere, transferiu, transferência, transmitir, transmissão

exchange 2 ~ share, trade, transfer, give
  en: exchange, exchanged, exchanging, swap, swapped, barter, bartered, trade off, in return, quid pro quo, reciprocal, reciprocity
  fr: échanger, échange, échanges, troc, troquer, en contrepartie, donnant-donnant, contrepartie, réciproque, réciprocité
  es: intercambiar, intercambio, a cambio, canjear, trueque, contrapartida, recíproco, reciprocidad
  de: austauschen, austausch, ausgetauscht, tausch, tauschen, getauscht, im gegenzug, gegenleistung, gegenseitig, tauschgeschäft
  it: scambiare, scambio, scambi, in cambio, baratto, contropartita, reciproco, reciprocità
  pt: trocar, troca, trocas, em troca, intercâmbio, contrapartida, recíproco, permuta, reciprocidade

store 3 ~ keep, collect, save, server
  en: retain, retained, retention, archive, archived, =stored, =storing, =storage, =store
  fr: stocker, stockage, stocké, conserver, conservation, conservé, archiver, sauvegarder, garder
  es: almacenar, almacenamiento, almacenado, conservar, guardar, archivar, retener, guardaba, guardaban, guardado, guardados, guardada, guardadas
  de: speichern, speichert, gespeichert, speicherung, aufbewahren, aufbewahrt, aufbewahrung, archivieren, abspeichern
  it: memorizzare, archiviare, archiviazione, conservare, conservazione, immagazzinare, salvare
  pt: armazenar, armazenamento, armazenado, guardar, arquivar, conservar, reter, retenção

collect 3 ~ store, data-harvesting, take
  en: collect, collected, collection, collecting, gather, gathered, gathering, amass, amassed, harvest, harvested, harvesting, scrape, scraped, scraping, vacuum up, hoover up, hoovered up, siphon off, garner
  fr: collecter, collecte, collecté, recueillir, recueilli, recueille, récolter, récolte, amasser, aspirer, siphonner, moissonner, glaner, récupérer
  es: recopilar, recopilación, recoger, recogida, recogió, recabar, recolectar, recolección, acumular, cosechar, captar
  de: sammeln, sammelt, gesammelt, sammlung, erheben, erhebt, erhob, erhoben, erhebung, abgreifen, abgegriffen, absaugen, zusammentragen, datensammlung, einsammeln, abschöpfen
  it: raccogliere, raccoglie, raccolto, raccolta, raccolse, accumulare, rastrellare, ammassare, raccolgono
  pt: coletar, coleta, coletado, recolher, recolha, colher, colhido, acumular, captar, recolhido

data-harvesting 4 ~ collect, personal-data, data
  en: data harvesting, data collection, data gathering, data mining, data scraping, harvesting data, collecting data
  fr: collecte de données, collecte des données, récolte de données, aspiration de données, siphonnage
  es: recopilación de datos, recogida de datos, extracción de datos, recolección de datos, minería de datos
  de: datensammlung, datensammeln, datenerhebung, datenabfluss, datenkrake, datensammelei, datenklau
  it: raccolta di dati, raccolta dati, raccolta dei dati, estrazione di dati
  pt: coleta de dados, recolha de dados, extração de dados, mineração de dados

data-broker 4 ~ sell, personal-data, advertise
  en: data broker, data brokers, data dealer, data seller, sell data, selling data, sold data, sale of data, sell user data, sold user data
  fr: courtier en données, courtiers en données, vente de données, vendre des données, vendre les données, revente de données, vendu des données, vendu les données
  es: intermediario de datos, venta de datos, vender datos, vendió datos, vender los datos, vendido datos
  de: datenhändler, datenhandel, datenverkauf, daten verkauft, daten verkaufen, verkauf von daten
  it: vendita di dati, vendere dati, venduto dati, vendita dei dati, vendere i dati, intermediario di dati
  pt: venda de dados, vender dados, vendeu dados, corretor de dados, vender os dados, vendido dados

process 2 ~ use, analyse, treat
  en: data processing, =processed, =processing, process data
  fr: traiter, traitement, traité
  es: procesar, procesamiento, procesado, tratamiento
  de: verarbeiten, verarbeitet, verarbeitung
  it: trattare, trattamento, elaborare, elaborazione
  pt: processar, processamento, processado, tratamento, processo, processos, processou, processaram, processada, processados

analyse 3 ~ study, examine, process
  en: analyse, analyze, analysed, analyzed, analysis, analyses, analytics, crunch the data, parse
  fr: analyser, analyse, analyses, analysé, décortiquer
  es: analizar, análisis, analizado, analítica
  de: analysieren, analysiert, analyse, analysen, auswerten, ausgewertet, auswertung, auszuwerten
  it: analizzare, analisi, analizzato
  pt: analisar, análise, análises, analisado

scan 3 ~ read, look-for, analyse
  en: scan, scanned, scanning, comb through, combed through, sift through, sifted through, sift
  fr: scanner, scanné, passer au crible, balayer, éplucher, numériser
  es: escanear, escaneo, rastrear, peinar, cribar, examinar
  de: scannen, gescannt, scan, durchsuchen, durchsucht, durchforsten, durchforstet, durchleuchten, durchkämmen
  it: scansionare, scansione, passare al setaccio, passato al setaccio, setacciare
  pt: escanear, escaneamento, varrer, vasculhar, digitalizar, varredura

copy 2 ~ steal
  en: copy, copied, copies, copying, duplicate, replicate, replica, clone, cloned
  fr: copier, copie, copies, copié, dupliquer, reproduire, cloner
  es: copiar, copia, copias, copiado, duplicar, clonar, reproducir
  de: kopieren, kopiert, kopie, kopien, vervielfältigen, abschrift, klonen
  it: copiare, copia, copie, copiato, duplicare, clonare
  pt: copiar, cópia, cópias, copiado, duplicar, clonar

backup 4 ~ copy, store, save
  en: backup, backups, back-up, backed up, safety copy
  fr: sauvegarde, sauvegardes, copie de sauvegarde
  es: copia de seguridad, copias de seguridad, respaldo
  de: sicherungskopie, backup, backups, datensicherung
  it: backup, copia di sicurezza, copia di riserva
  pt: backup, cópia de segurança, cópias de segurança

terms-of-service 3 ~ contract, rule, privacy
  en: terms of service, terms of use, terms and conditions, privacy policy, user agreement, data policy, small print
  fr: conditions d'utilisation, conditions générales, politique de confidentialité, clauses en petits caractères
  es: condiciones de uso, términos de servicio, términos de uso, política de privacidad, condiciones de servicio, términos y condiciones, letra pequeña
  de: nutzungsbedingungen, geschäftsbedingungen, datenschutzrichtlinie, datenschutzerklärung, datenschutzbestimmungen, kleingedrucktes
  it: termini di servizio, condizioni d'uso, termini e condizioni, informativa sulla privacy, condizioni di utilizzo
  pt: termos de serviço, termos de uso, política de privacidade, termos e condições, condições de uso, letras miúdas

third-party 3 ~ partner, company
  en: third party, third parties, third-party, outside company, outside companies, outside firm, other companies
  fr: tierce partie, tierces parties, sociétés tierces, entreprises tierces, société tierce, prestataire extérieur, autres entreprises, =tiers
  es: terceras partes, tercera parte, empresas externas, otras empresas, compañías externas, =terceros
  de: drittanbieter, drittunternehmen, drittfirma, drittfirmen, fremdfirmen, andere unternehmen, externe unternehmen, an dritte, mit dritten, durch dritte, drittpartei, drittparteien, von dritten
  it: terze parti, terza parte, aziende esterne, società terze, altre aziende, =terzi
  pt: terceira parte, empresas externas, outras empresas, terceiras partes, =terceiros
`;
