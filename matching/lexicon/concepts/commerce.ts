/** Concepts of shops and what is sold there: tills, shelves, customers, prices, packaging, warehouses, delivery. */
export default `
# the shop and its people
supermarket 3 ~ shop, retailer, food, grocery, shop-chain
  en: supermarket, supermarkets, superstore, hypermarket, grocery store, food store, grocery chain, supermarket chain, discounter
  fr: supermarché, supermarchés, hypermarché, hypermarchés, grande surface, grandes surfaces, magasin d'alimentation, supérette, chaîne de supermarchés
  es: supermercado, supermercados, hipermercado, tienda de comestibles, gran superficie, grandes superficies, cadena de supermercados
  de: supermarkt, supermärkte, supermärkten, lebensmittelmarkt, verbrauchermarkt, discounter, lebensmittelgeschäft, supermarktkette, lebensmittelhändler
  it: supermercato, supermercati, ipermercato, ipermercati, supermarket, discount, negozio di alimentari, catena di supermercati
  pt: supermercado, supermercados, hipermercado, hipermercados, mercearia, rede de supermercados, cadeia de supermercados
grocery 3 ~ food, supermarket, shop
  en: grocery, groceries, grocer, corner shop, convenience store, deli, weekly shop, bodega
  fr: épicerie, épiceries, épicier, commerce de proximité, magasin de proximité, courses alimentaires, superette
  es: comestibles, abarrotes, ultramarinos, tienda de barrio, tienda de conveniencia, alimentación, colmado
  de: lebensmittelladen, tante-emma-laden, kiosk, feinkost, nahversorger, wocheneinkauf, krämer
  it: generi alimentari, alimentari, drogheria, negozio di vicinato, negozio di prossimità, minimarket
  pt: mercearia, mercearias, loja de conveniência, quitanda, mercadinho, minimercado, gêneros alimentícios
shop-chain 3 ~ shop, retailer, franchise, supermarket, branch
  en: retail chain, chain store, chain of stores, high-street chain, store network, =chains, store chain, restaurant chain, supermarket chain
  fr: chaîne de magasins, chaîne de distribution, réseau de magasins, =enseigne, =enseignes
  es: cadena de tiendas, cadena comercial, cadena de distribución, red de tiendas
  de: ladenkette, handelskette, einzelhandelskette, filialist, filialnetz
  it: catena di negozi, catena commerciale, catena di distribuzione, rete di negozi, insegna commerciale
  pt: rede de lojas, cadeia de lojas, rede varejista, cadeia de retalho, rede de varejo
shopping-centre 3 ~ shop, retailer, department-store
  en: shopping centre, shopping center, shopping mall, mall, malls, retail park, shopping arcade, outlet centre
  fr: centre commercial, centres commerciaux, galerie marchande, zone commerciale, galerie commerciale
  es: centro comercial, centros comerciales, galería comercial, parque comercial
  de: einkaufszentrum, einkaufszentren, einkaufspassage, shoppingcenter, einkaufsmeile, mall, fachmarktzentrum
  it: centro commerciale, centri commerciali, galleria commerciale, parco commerciale
  pt: centro comercial, centros comerciais, shopping, shoppings, shopping center, galeria comercial
department-store 4 ~ shop, retailer, shopping-centre
  en: department store, department stores, high street store, flagship store
  fr: grand magasin, grands magasins, magasin phare, magasin amiral
  es: grandes almacenes, gran almacén, tienda por departamentos, tienda insignia
  de: kaufhaus, kaufhäuser, warenhaus, warenhäuser, warenhauskette, vorzeigefiliale
  it: grande magazzino, grandi magazzini, negozio monomarca
  pt: loja de departamentos, lojas de departamento, grandes armazéns, armazéns, loja-conceito
shopping 3 ~ buy, shop, customer, shopping-cart
  en: shopping, shop for, go shopping, went shopping, shopping trip, shopping spree, errands, shopping list
  fr: faire les courses, faire ses courses, shopping, achats, emplettes, liste de courses
  es: hacer la compra, ir de compras, de compras, lista de la compra, compras
  de: einkaufen, einkauf, einkäufe, eingekauft, shoppen, shopping, einkaufsbummel, einkaufsliste, besorgungen
  it: fare la spesa, fare spese, fare acquisti, shopping, lista della spesa
  pt: fazer compras, ir às compras, às compras, lista de compras, compras
shopper 3 ~ customer, consumer, shopping, buy
  en: shopper, shoppers, buyer, buyers, bargain hunter, bargain hunters, patron, patrons, store visitor, footfall
  fr: acheteur, acheteurs, acheteuse, acheteuses, chaland, chalands, clients du magasin, fréquentation des magasins
  es: comprador, compradores, compradora, clientes de la tienda, afluencia de clientes
  de: einkaufende, einkaufenden, käufer, käuferinnen, ladenbesucher, schnäppchenjäger, kundenfrequenz, laufkundschaft
  it: acquirente, acquirenti, compratore, compratori, chi fa la spesa, clienti del negozio
  pt: comprador, compradores, compradora, clientes da loja, fluxo de clientes
shop-assistant 4 ~ cashier, employee, shop, sell
  en: shop assistant, sales assistant, salesperson, salesman, saleswoman, salespeople, store clerk, sales clerk, shop worker, shop workers, store employee, retail worker, retail staff
  fr: vendeur, vendeurs, vendeuse, vendeuses, employé de magasin, employés de magasin, conseiller de vente, personnel de vente
  es: dependiente, dependienta, dependientes, vendedor, vendedora, empleado de tienda, personal de tienda
  de: verkäufer, verkäuferin, verkaufspersonal, ladenpersonal, verkaufsberater, verkaufskraft, filialmitarbeiter
  it: addetto alle vendite, addetti alle vendite, venditore, venditrice, commesso di negozio, commessa di negozio, commessi dei negozi
  pt: vendedor, vendedora, vendedores, balconista, funcionário da loja, empregado de loja, atendente
shopkeeper 4 ~ shop, retailer, small-business, owner
  en: shopkeeper, shopkeepers, shop owner, store owner, storekeeper, store manager, stallholder, merchant
  fr: commerçant, commerçants, commerçante, boutiquier, gérant de magasin, marchand, marchands
  es: comerciante, comerciantes, tendero, tenderos, dueño de la tienda, encargado de la tienda
  de: ladenbesitzer, ladeninhaber, ladeninhaberin, kaufmann, kaufleute, kaufmännisch, filialleiter, geschäftsinhaber
  it: negoziante, negozianti, esercente, esercenti, bottegaio, titolare del negozio
  pt: lojista, lojistas, comerciante, comerciantes, dono da loja, gerente da loja
market-stall 4 ~ shop, sell, food, farmer
  en: market stall, stall, stalls, flea market, street market, farmers market, farmers' market, street vendor, hawker, bazaar, booth
  fr: stand, étal, étals, marché aux puces, brocante, marché de plein air, marchand ambulant, vendeur à la sauvette, halles
  es: mercadillo, mercado callejero, vendedor ambulante, tenderete, tianguis, bazar, puesto de mercado, puestos de mercado
  de: marktstand, marktstände, verkaufsstand, flohmarkt, flohmärkte, wochenmarkt, straßenhändler, trödelmarkt, bude, basar
  it: bancarella, bancarelle, mercatino, mercato rionale, venditore ambulante, ambulanti, mercato delle pulci, bazar
  pt: barraca, barracas, =feiras, feira livre, feirante, vendedor ambulante, camelô, mercado de rua, feira da ladra
shop-window 4 ~ shop, exhibition, advertise
  en: shop window, shopfront, storefront, window display, window shopping, showroom, sales floor, shop floor, aisle, aisles
  fr: vitrine, vitrines, devanture, lèche-vitrine, showroom, surface de vente
  es: escaparate, escaparates, vitrina, pasillo, pasillos, sala de exposición, superficie de venta
  de: schaufenster, auslage, vitrine, schaufensterbummel, verkaufsfläche, verkaufsraum, ausstellungsraum, =gänge
  it: vetrina, vetrine, =corsia, =corsie, superficie di vendita, showroom
  pt: vitrine, vitrines, montra, montras, corredor, corredores, área de vendas, showroom
opening-hours 4 ~ shop, open, time, close
  en: opening hours, opening times, business hours, trading hours, store hours, open around the clock, closing time
  fr: heures d'ouverture, horaires d'ouverture, horaire d'ouverture, heure de fermeture, ouvert en continu
  es: horario de apertura, horarios de apertura, horario comercial, hora de cierre, abierto las 24 horas
  de: öffnungszeit, öffnungszeiten, ladenöffnungszeiten, geschäftszeiten, ladenschluss, rund um die uhr geöffnet
  it: orario di apertura, orari di apertura, orario di chiusura, orari dei negozi, aperto 24 ore
  pt: horário de funcionamento, horário de abertura, horários de funcionamento, horário comercial, hora de fecho

# the till
checkout 3 ~ pay, till, shop, cashier, payment
  en: checkout, checkouts, check-out, check out, checking out, checkout counter, checkout lane, checkout line, self-checkout, self-service checkout, pay point, point of sale
  fr: caisse, caisses, passage en caisse, passer en caisse, passe en caisse, caisse automatique, caisses automatiques, caisse en libre-service, encaissement, point de vente
  es: caja, cajas, pasar por caja, paso por caja, caja de autoservicio, autopago, caja de autocobro, línea de cajas
  de: kasse, kassen, supermarktkasse, selbstbedienungskasse, selbstbedienungskassen, sb-kasse, kassenbereich, bezahlvorgang, kassieren, an der kasse
  it: cassa, casse, cassa automatica, casse automatiche, passare in cassa, passare alla cassa, cassa self-service, punto cassa
  pt: caixa, caixas, passar pelo caixa, passar no caixa, caixa de autoatendimento, caixas de autoatendimento, caixa automática, finalizar a compra
till 4 ~ checkout, cashier, cash, machine
  en: =tills, cash register, cash registers, cash desk, cash box, cash drawer, cash till
  fr: caisse enregistreuse, caisses enregistreuses, tiroir-caisse, terminal de paiement
  es: caja registradora, cajas registradoras, registradora, terminal de pago, datáfono
  de: registrierkasse, kassensystem, ladenkasse, kassenterminal, kassenschublade, kassenlade
  it: registratore di cassa, registratori di cassa, cassetto dei contanti, terminale di pagamento
  pt: caixa registradora, caixas registradoras, caixa registadora, gaveta de dinheiro, maquininha, terminal de pagamento
cashier 4 ~ checkout, till, shop-assistant, employee
  en: cashier, cashiers, checkout assistant, checkout operator, checkout staff, checkout worker, till operator, teller
  fr: caissier, caissiers, caissière, caissières, hôtesse de caisse, hôte de caisse, personnel de caisse
  es: cajero, cajera, cajeros, cajeras, personal de caja
  de: kassierer, kassiererin, kassiererinnen, kassierern, kassenpersonal, kassenkraft, kassenmitarbeiter
  it: cassiere, cassiera, cassieri, cassiere di supermercato, addetto alla cassa, addetti alle casse, personale di cassa
  pt: operador de caixa, operadora de caixa, operadores de caixa, caixa de supermercado, funcionário do caixa
checkout-free 4 ~ walk-out-of, unmanned, checkout, cashier, automatic, queue, technology
  en: checkout-free, checkoutless, cashierless, cashier-less, cashier-free, till-free, unmanned store, unstaffed, grab and go, just walk out, without queuing, skip the line, without cashiers, no cashiers, walk out _ store, walks out _ store, walk out _ shop, walks out _ shop, walked out _ store, simply walk out, leave without queuing
  fr: sans caisse, sans caisses, sans caissier, sans caissière, sans passer en caisse, sans passer par la caisse, magasin autonome, magasin sans personnel, ressortir sans payer
  es: sin cajas, sin cajeros, sin cajero, sin pasar por caja, tienda autónoma, tienda sin personal, coger y salir, salir sin pagar
  de: kassenlos, kassenlose, kassenfrei, ohne kasse, ohne kassen, ohne kassierer, personallos, ohne anstehen, einfach rausgehen, einfach hinausgehen, einfach rausspazieren
  it: senza casse, senza cassa, senza cassieri, senza passare dalla cassa, senza passare alla cassa, negozio autonomo, senza personale, prendi e vai
  pt: sem caixa, sem caixas, sem operador de caixa, sem passar pelo caixa, loja autônoma, loja autónoma, sem funcionários, pegar e sair
queue 3 ~ wait, crowd, checkout
  en: queue, queues, queued, queuing, queueing, line up, lined up, lining up, waiting line, stand in line, standing in line, long lines, bottleneck
  fr: file d'attente, files d'attente, queue, queues, faire la queue, faisait la queue, attente en caisse, =file
  es: cola, colas, fila, filas, hacer cola, hacen cola, hacer fila, guardar cola, lista de espera
  de: schlange, schlangen, warteschlange, warteschlangen, anstehen, schlange stehen, angestanden, ansteht, stau an der kasse
  it: fare la coda, fare la fila, in coda, mettersi in fila, =coda, =code, =fila
  pt: fila, filas, fazer fila, fila de espera, enfrentar fila, na fila
shopping-cart 4 ~ shopping, buy, checkout, basket
  en: shopping cart, shopping carts, cart, carts, trolley, trolleys, shopping trolley, smart cart, shopping basket, virtual cart, basket, baskets
  fr: chariot, chariots, caddie, caddies, panier d'achat, panier virtuel, chariot de supermarché, caddy, panier, paniers
  es: carrito, carritos, carrito de la compra, carro de la compra, cesta de la compra, carrito virtual, cesta
  de: einkaufswagen, einkaufskorb, einkaufskörbe, warenkorb, warenkörbe, einkaufskarren
  it: carrello, carrelli, carrello della spesa, carrello virtuale, cestino della spesa, cestino
  pt: carrinho, carrinhos, carrinho de compras, cesta de compras, carro de compras, cesto de compras
basket 4 ~ shopping-cart, bag, box
  en: basket, baskets, hamper, tote, crate, crates, bucket, bin
  fr: panier, paniers, corbeille, cageot, cagette, hotte, seau
  es: cesta, cestas, cesto, canasta, canastas, cubo
  de: korb, körbe, körben, kiste, kisten, eimer, steige
  it: cesto, cesti, cestino, cestini, cesta, paniere, =secchio
  pt: cesto, cestos, cesta, cestas, balde, caixote
receipt 4 ~ invoice, buy, pay, checkout, ticket
  en: receipt, receipts, till receipt, sales slip, proof of purchase, proof of payment, itemised bill, itemized bill, digital receipt
  fr: ticket de caisse, tickets de caisse, reçu, reçus, preuve d'achat, facturette, justificatif d'achat, quittance
  es: recibo, recibos, tique, tiques, ticket, tickets, ticket de compra, comprobante, comprobante de compra, resguardo
  de: kassenbon, kassenbons, bon, bons, beleg, belege, kassenzettel, quittung, quittungen, kaufbeleg, bonpflicht, kassenbeleg
  it: scontrino, scontrini, ricevuta, ricevute, prova d'acquisto, scontrino fiscale
  pt: recibo, recibos, cupom fiscal, nota fiscal, talão, talão de compra, comprovante, comprovativo de compra
shelf 4 ~ shop, product, stock-goods, furniture
  en: shelf, shelves, shelving, supermarket shelf, store shelf, rack, racks, display case, fridge aisle
  fr: rayon, rayons, rayonnage, étagère, étagères, présentoir, linéaire, mise en rayon
  es: estante, estantes, estantería, estanterías, lineal, lineales, anaquel, balda, góndola
  de: regal, regale, regalen, supermarktregal, kühlregal, ladenregal, regalfach, verkaufsregal
  it: scaffale, scaffali, ripiano, ripiani, scaffalatura, mensola, espositore
  pt: prateleira, prateleiras, estante, estantes, gôndola, gôndolas, expositor
barcode 4 ~ tag-chip, scan, label, product, price-tag, qr-code
  en: barcode, barcodes, bar code, qr code, qr codes, rfid, rfid tag, product code, electronic tag, security tag
  fr: code-barres, codes-barres, code barre, code qr, qr code, puce rfid, étiquette rfid, antivol
  es: código de barras, códigos de barras, código qr, códigos qr, etiqueta rfid, etiqueta electrónica
  de: barcode, strichcode, strichcodes, qr-code, qr-codes, rfid-chip, rfid, produktcode, etikett
  it: codice a barre, codici a barre, codice qr, codici qr, qr code, etichetta rfid, antitaccheggio
  pt: código de barras, códigos de barras, código qr, qr code, etiqueta rfid, etiqueta eletrônica, etiqueta eletrónica
scanner-device 4 ~ scan, barcode, device, camera
  en: scanner, scanners, handheld scanner, barcode reader, card reader, swipe, swiped, swiping, tap in, reader device
  fr: scanner, scanneur, scannette, douchette, lecteur de codes, lecteur de cartes, badger, lecteur optique
  es: escáner, escáneres, lector de códigos, lector de tarjetas, lector óptico, pistola lectora
  de: scanner, scannern, handscanner, lesegerät, lesegeräte, kartenleser, kartenlesegerät, einscannen, eingescannt, scannen
  it: scanner, lettore di codici, lettore ottico, lettore di carte, scansionare, scansione
  pt: scanner, leitor de código, leitor de códigos, leitor de cartões, escanear, leitor ótico
turnstile 4 ~ barrier-gate, door, enter, access, scan
  en: turnstile, turnstiles, entry gate, entrance gate, exit gate, barrier, barriers, automatic gate, revolving door
  fr: tourniquet, tourniquets, portique, portiques, portillon, portillons, barrière, barrières
  es: torno, tornos, torniquete, torniquetes, barrera, barreras, arco de seguridad
  de: drehkreuz, drehkreuze, drehtür, schranke, schranken, zugangsschranke, zugangskontrolle, eingangsschleuse
  it: tornello, tornelli, varco, varchi, barriera, barriere, cancello automatico
  pt: catraca, catracas, torniquete, roleta, barreira, barreiras, portão de entrada
credit-card 3 ~ pay, payment, bank, cash
  en: credit card, credit cards, debit card, debit cards, bank card, payment card, card payment, plastic money, charge card
  fr: carte de crédit, cartes de crédit, carte bancaire, cartes bancaires, carte bleue, carte de paiement, cartes de paiement, carte de débit
  es: tarjeta de crédito, tarjetas de crédito, tarjeta de débito, tarjeta bancaria, tarjetas bancarias, tarjeta de pago, =tarjeta, =tarjetas
  de: kreditkarte, kreditkarten, bankkarte, bankkarten, girokarte, ec-karte, zahlungskarte, kartenzahlung, debitkarte
  it: carta di credito, carte di credito, carta di debito, carte di debito, bancomat, carta bancaria, carta di pagamento
  pt: cartão de crédito, cartões de crédito, cartão de débito, cartão bancário, cartões bancários, multibanco, =cartão, =cartões
contactless-payment 4 ~ pay, payment, credit-card, phone, app
  en: contactless, contactless payment, mobile payment, mobile wallet, digital wallet, tap to pay, pay by phone, pay by card, cashless, electronic payment, palm scan, pay by palm
  fr: sans contact, paiement sans contact, paiement mobile, portefeuille électronique, portefeuille numérique, payer par carte, paiement électronique, paiement dématérialisé
  es: sin contacto, pago sin contacto, pago móvil, pagos móviles, monedero electrónico, cartera digital, pagar con tarjeta, pago con tarjeta, pago electrónico
  de: kontaktlos, kontaktloses bezahlen, mobiles bezahlen, bargeldlos, bargeldlose, bezahldienst, bezahl-app, elektronische geldbörse, handyzahlung
  it: senza contatto, pagamento contactless, contactless, pagamento mobile, portafoglio digitale, pagamento elettronico, pagare con carta
  pt: por aproximação, pagamento por aproximação, sem contacto, pagamento móvel, carteira digital, carteira eletrônica, pagamento eletrônico, pagar com cartão
atm 4 ~ cash, bank, withdraw
  en: cash machine, cash machines, cashpoint, cash dispenser, =atm, =atms, cash withdrawal
  fr: distributeur de billets, distributeurs de billets, distributeur automatique, guichet automatique, =dab, retrait d'espèces
  es: cajero automático, cajeros automáticos, retirada de efectivo
  de: geldautomat, geldautomaten, bankautomat, bankomat, geldabheben, bargeldabhebung
  it: sportello automatico, sportelli automatici, bancomat, prelievo di contante, prelievo di contanti
  pt: caixa eletrônico, caixas eletrônicos, caixa multibanco, terminal multibanco, saque, levantamento de dinheiro
vending-machine 4 ~ machine, sell, drink, automatic
  en: vending machine, vending machines, slot machine, ticket machine, self-service machine, dispenser, self-service, kiosk
  fr: distributeur automatique, distributeurs automatiques, libre-service, borne de commande, borne, bornes, self-service
  es: máquina expendedora, máquinas expendedoras, expendedor, expendedora, autoservicio, quiosco, tótem
  de: verkaufsautomat, getränkeautomat, fahrkartenautomat, selbstbedienung, selbstbedienungsterminal, bestellterminal, =automaten, snackautomat
  it: distributore automatico, distributori automatici, macchinetta, self-service, totem, chiosco
  pt: máquina de venda automática, máquinas de venda, máquina automática, autoatendimento, autosserviço, quiosque, totem
tip-gratuity 3 ~ pay, restaurant, restaurant-staff, reward
  en: gratuity, gratuities, service charge, leave a tip, left a tip, tips from customers, waiter's tip, =tipping
  fr: pourboire, pourboires, service compris
  es: propina, propinas
  de: trinkgeld, trinkgelder, bedienungsgeld
  it: mancia, mance
  pt: gorjeta, gorjetas
gift-card 4 ~ discount, buy, give
  en: gift card, gift cards, gift voucher, gift certificate, voucher, vouchers, store credit
  fr: carte cadeau, cartes cadeaux, chèque cadeau, bon d'achat, bons d'achat, chèque-cadeau
  es: tarjeta regalo, tarjetas regalo, tarjeta de regalo, cheque regalo, vale de compra
  de: gutschein, gutscheine, geschenkkarte, geschenkgutschein, einkaufsgutschein, guthabenkarte, wertgutschein
  it: buono regalo, buoni regalo, carta regalo, buono acquisto, buoni acquisto, buono spesa
  pt: cartão-presente, vale-presente, cartão presente, vale-compras, cheque-prenda, cartão-oferta
loyalty-card 4 ~ customer, discount, loyal, personal-data, membership
  en: loyalty card, loyalty cards, loyalty programme, loyalty program, loyalty scheme, reward card, rewards card, rewards program, bonus points, club card, frequent flyer
  fr: carte de fidélité, cartes de fidélité, programme de fidélité, points de fidélité, fidélisation, client fidèle
  es: tarjeta de fidelidad, tarjetas de fidelidad, tarjeta de fidelización, programa de fidelización, programa de puntos, fidelizar
  de: kundenkarte, kundenkarten, treuekarte, bonuskarte, treueprogramm, bonusprogramm, treuepunkte, kundenbindung, stammkunde, stammkunden
  it: carta fedeltà, carte fedeltà, tessera fedeltà, programma fedeltà, raccolta punti, fidelizzazione
  pt: cartão de fidelidade, cartões de fidelidade, cartão de cliente, programa de fidelidade, programa de pontos, fidelização

# prices and offers
price-tag 4 ~ price, label, cost
  en: price tag, price tags, price label, price sign, list price, retail price, selling price, recommended price, rrp, shelf price
  fr: étiquette de prix, prix affiché, prix de vente, prix conseillé, prix public, affichage des prix
  es: etiqueta de precio, etiqueta del precio, precio de venta, precio de venta al público, pvp, precio recomendado
  de: preisschild, preisschilder, preisetikett, verkaufspreis, ladenpreis, listenpreis, preisauszeichnung, endpreis, preisempfehlung
  it: cartellino del prezzo, prezzo di vendita, prezzo al dettaglio, prezzo di listino, prezzo consigliato, prezzo al pubblico
  pt: etiqueta de preço, preço de venda, preço de tabela, preço ao consumidor, preço sugerido, preço de venda ao público
bargain 4 ~ discount, cheap, special-offer, price
  en: bargain, bargains, good deal, steal of a deal, great value, value for money, knockdown price, haggle, haggled, haggling
  fr: bonne affaire, bonnes affaires, aubaine, bon plan, bons plans, marchander, marchandage, prix cassé, prix cassés, rapport qualité-prix
  es: ganga, gangas, chollo, chollos, buena oferta, regatear, regateo, relación calidad-precio, precio de ganga
  de: schnäppchen, schnäppchens, sonderpreis, schleuderpreis, feilschen, feilscht, gefeilscht, preis-leistungs-verhältnis, spottpreis
  it: buon affare, prezzo stracciato, contrattare, mercanteggiare, rapporto qualità-prezzo
  pt: pechincha, pechinchas, pechinchar, regatear, preço baixo, custo-benefício, bom negócio, relação qualidade-preço
special-offer 3 ~ discount, promote, bargain, sale
  en: special offer, special offers, promotion, promotions, promo, promo code, deal of the day, buy one get one free, clearance sale, seasonal sale, closing-down sale, reduced price
  fr: offre spéciale, offres spéciales, promotion, promotions, promo, promos, code promo, offre promotionnelle, liquidation, vente flash, prix réduit, =soldes
  es: oferta especial, ofertas especiales, promoción, promociones, rebajas, código promocional, liquidación, código de descuento, precio reducido, en oferta
  de: sonderangebot, sonderangebote, aktionspreis, rabattaktion, rabattcode, schlussverkauf, ausverkauf, räumungsverkauf, aktionsware, im angebot
  it: offerta speciale, offerte speciali, promozione, promozioni, saldi, svendita, codice sconto, liquidazione, offerta promozionale, sottocosto
  pt: oferta especial, promoção, promoções, saldos, liquidação, código promocional, código de desconto, queima de estoque, preço reduzido, em oferta
price-rise 3 ~ expensive, inflation, increase, price, cost-of-living
  en: price rise, price rises, price increase, price increases, price hike, price hikes, raise prices, raised prices, raising prices, rising prices, higher prices, soaring prices, price gouging, shrinkflation, mark-up, markup
  fr: hausse des prix, hausse de prix, hausses de prix, augmentation des prix, augmentation de prix, augmenter les prix, augmenté ses prix, flambée des prix, envolée des prix, renchérissement, vie chère
  es: subida de precios, subidas de precios, alza de precios, alza de los precios, aumento de precios, aumento de los precios, subir los precios, subió los precios, encarecimiento, encarecer, carestía
  de: preiserhöhung, preiserhöhungen, preisanstieg, preissteigerung, preissteigerungen, preise erhöht, preise erhöhen, teurer, verteuern, verteuert, verteuerung, teuerung, preisaufschlag, mogelpackung
  it: aumento dei prezzi, aumenti dei prezzi, aumento di prezzo, rincaro, rincari, rialzo dei prezzi, caro prezzi, aumentare i prezzi, aumentato i prezzi, carovita, rincarare
  pt: aumento de preços, aumento dos preços, aumento de preço, alta de preços, alta dos preços, subida de preços, subida dos preços, reajuste, reajustes, encarecimento, encarecer, aumentar os preços, carestia
price-war 4 ~ price, compete, competitor, discount
  en: price war, price wars, undercut, undercuts, undercutting, price competition, dumping prices, predatory pricing, price comparison
  fr: guerre des prix, casser les prix, prix cassés, bradage, concurrence par les prix, prix prédateurs, comparateur de prix, vente à perte
  es: guerra de precios, tirar los precios, precios predatorios, competencia de precios, comparador de precios, venta a pérdida
  de: preiskampf, preiskrieg, preiskämpfe, unterbieten, unterboten, unterbietet, dumpingpreis, dumpingpreise, preisvergleich, preisdruck
  it: guerra dei prezzi, guerra di prezzi, prezzi predatori, vendita sottocosto, concorrenza sui prezzi, confronto dei prezzi
  pt: guerra de preços, preços predatórios, concorrência de preços, comparador de preços, venda abaixo do custo
cost-of-living 3 ~ inflation, price-rise, price, household, poor
  en: cost of living, living costs, cost-of-living crisis, purchasing power, spending power, household bills, energy bills, living expenses, make ends meet
  fr: coût de la vie, pouvoir d'achat, cherté de la vie, vie chère, fins de mois, joindre les deux bouts
  es: coste de la vida, costo de la vida, poder adquisitivo, carestía de la vida, llegar a fin de mes, gastos del hogar
  de: lebenshaltungskosten, kaufkraft, lebenshaltung, energierechnung, haushaltskasse, über die runden kommen
  it: costo della vita, potere d'acquisto, carovita, caro vita, arrivare a fine mese, caro bollette
  pt: custo de vida, poder de compra, poder aquisitivo, carestia, orçamento familiar, chegar ao fim do mês
overcharge 4 ~ charge-money, invoice, expensive, fraud
  en: overcharge, overcharged, overcharging, rip-off, ripped off, hidden fees, hidden charges, charged twice, billed twice, wrongly charged, wrongly billed, fleece, fleeced
  fr: surfacturer, surfacturation, surfacturé, facturé deux fois, frais cachés, facturation abusive, débité à tort, arnaquer les clients, trop-perçu
  es: cobrar de más, cobro de más, cobrado de más, sobreprecio, cobro indebido, cobros indebidos, cargos ocultos, comisiones ocultas, cobrar dos veces
  de: überhöht, überhöhte, zu viel berechnet, doppelt abgebucht, abzocke, abgezockt, abzocken, versteckte kosten, versteckte gebühren, wucher, wucherpreis, falsch abgerechnet
  it: sovrapprezzo, addebito errato, addebiti errati, costi nascosti, far pagare troppo, fatturato due volte, stangata, prezzi gonfiati
  pt: cobrar a mais, cobrança indevida, cobranças indevidas, cobrado a mais, sobrepreço, taxas escondidas, taxas ocultas, superfaturamento, cobrar duas vezes
warranty 4 ~ guarantee, repair, product, contract
  en: warranty, warranties, money-back guarantee, extended warranty, statutory warranty, after-sales service, defect, defects, defective, faulty
  fr: garantie légale, garantie commerciale, extension de garantie, service après-vente, sav, satisfait ou remboursé, défectueux, défectueuse, vice caché, vices cachés
  es: periodo de garantía, garantía comercial, servicio posventa, postventa, defectuoso, defectuosa, vicio oculto, defecto de fábrica
  de: gewährleistung, garantiezeit, herstellergarantie, geld-zurück-garantie, kundendienst, mangelhaft
  it: garanzia legale, periodo di garanzia, assistenza post-vendita, difettoso, difettosa, difetto di fabbrica, vizio occulto, difetti
  pt: prazo de garantia, período de garantia, pós-venda, assistência técnica, defeituoso, defeituosa, vício oculto, defeito de fabrico, defeito de fabricação
customer-service 3 ~ customer, help, complaint, call-centre
  en: customer service, customer services, customer support, customer care, helpline, hotline, help desk, service desk, support team, after-sales
  fr: service client, service clients, service clientèle, service consommateurs, assistance téléphonique, numéro vert, hotline, support client
  es: atención al cliente, servicio al cliente, servicio de atención, línea de atención, teléfono de atención, soporte al cliente
  de: kundenservice, kundendienst, kundenbetreuung, kundenbetreuer, hotline, servicehotline, kundensupport, servicepersonal
  it: servizio clienti, assistenza clienti, assistenza al cliente, numero verde, supporto clienti
  pt: atendimento ao cliente, serviço ao cliente, apoio ao cliente, atendimento ao consumidor, sac, linha de apoio, suporte ao cliente
call-centre 4 ~ customer-service, phone, customer, advertise
  en: call centre, call center, call centres, call centers, telemarketing, telemarketer, cold call, cold calls, cold calling, telesales
  fr: centre d'appel, centre d'appels, centres d'appels, démarchage téléphonique, télémarketing, téléconseiller, plateforme téléphonique
  es: centro de llamadas, centros de llamadas, telemarketing, teleoperador, teleoperadora, llamadas comerciales
  de: callcenter, call-center, callcentern, telefonwerbung, telemarketing, telefonverkauf, telefonakquise
  it: call center, centro chiamate, telemarketing, operatore telefonico, centralino, telefonate commerciali
  pt: central de atendimento, centro de atendimento, centro de chamadas, call center, telemarketing, operador de telemarketing
consumer-protection 3 ~ consumer, regulator, safety, advocacy-group, law
  en: consumer protection, consumer rights, consumer law, consumer watchdog, consumer advocate, consumer advocates, consumer group, consumer groups, consumer association
  fr: protection des consommateurs, protection du consommateur, droits des consommateurs, droit de la consommation, association de consommateurs, associations de consommateurs, répression des fraudes
  es: protección al consumidor, protección del consumidor, protección de los consumidores, derechos del consumidor, derechos de los consumidores, asociación de consumidores, organización de consumidores, defensa del consumidor
  de: verbraucherschutz, verbraucherschützer, verbraucherzentrale, verbraucherrechte, verbraucherrecht, verbraucherschützern, stiftung warentest, verbraucherverband
  it: tutela dei consumatori, tutela del consumatore, diritti dei consumatori, protezione dei consumatori, associazione dei consumatori, associazioni dei consumatori, codice del consumo
  pt: proteção do consumidor, defesa do consumidor, direitos do consumidor, direitos dos consumidores, proteção dos consumidores, associação de consumidores, direito do consumidor
secondhand 4 ~ sell, repair, cheap, clothes
  en: second-hand, secondhand, pre-owned, preloved, refurbished, reconditioned, thrift store, charity shop, thrift, resale, hand-me-down, used goods, pawn shop
  fr: d'occasion, seconde main, reconditionné, reconditionnée, friperie, friperies, vide-grenier, revente, dépôt-vente, prêteur sur gages
  es: segunda mano, reacondicionado, reacondicionada, reventa, ropa usada, casa de empeños, mercado de segunda mano
  de: second-hand, secondhand, secondhandladen, gebrauchtwagen, generalüberholt, wiederverkauf, aus zweiter hand, pfandhaus, gebrauchtware, =gebrauchte, =gebrauchten, =gebrauchter
  it: seconda mano, ricondizionato, ricondizionati, rivendita, mercato dell'usato, banco dei pegni, auto usata, auto usate
  pt: segunda mão, recondicionado, recondicionados, revenda, brechó, brechós, seminovo, casa de penhores, carro usado, carros usados
counterfeit-goods 4 ~ fake, brand, forge, smuggle, copyright
  en: counterfeit goods, counterfeit, counterfeits, counterfeiting, counterfeiter, knockoff, knock-off, knockoffs, imitation, imitations, pirated goods, fake goods, fake products, replica, replicas, lookalike
  fr: contrefaçon, contrefaçons, contrefait, contrefaits, contrefaite, produits contrefaits, contrefacteur, imitation, imitations, copie illicite
  es: falsificación, falsificaciones, producto falsificado, productos falsificados, imitación, imitaciones, copia pirata, mercancía falsificada, piratería
  de: produktfälschung, fälschung, fälschungen, plagiat, plagiate, nachahmung, nachahmungen, nachgemacht, imitat, produktpiraterie, markenpiraterie, gefälschte ware
  it: contraffazione, contraffazioni, contraffatto, contraffatti, merce contraffatta, imitazione, imitazioni, prodotti contraffatti, copia pirata
  pt: contrafação, falsificação, falsificações, produto falsificado, produtos falsificados, imitação, imitações, pirataria, mercadoria falsificada, contrafeito
shoplifting 4 ~ theft, shop, crime, security-guard
  en: shoplifting, shoplift, shoplifted, shoplifter, shoplifters, retail theft, retail crime, organised retail crime, shrinkage, pilferage
  fr: vol à l'étalage, vols à l'étalage, voleur à l'étalage, vol en magasin, vols en magasin, démarque inconnue, chapardage
  es: hurto en tiendas, hurtos en tiendas, robo en tiendas, robos en tiendas, ladrón de tiendas, hurto en comercios, pérdida desconocida
  de: ladendiebstahl, ladendiebstähle, ladendieb, ladendiebe, ladendiebin, inventurdifferenz, geklaut, klauen
  it: taccheggio, taccheggiatore, taccheggiatori, furto nei negozi, furti nei negozi, furto al supermercato
  pt: furto em lojas, furtos em lojas, furto em supermercado, roubo em lojas, ladrão de lojas, furto no comércio
security-guard 4 ~ security, protect, shop, police
  en: security guard, security guards, guard, guards, security staff, security officer, store detective, bouncer, doorman, bodyguard, bodyguards, watchman
  fr: agent de sécurité, agents de sécurité, vigile, vigiles, gardien, gardiens, garde du corps, gardes du corps, videur
  es: guardia de seguridad, guardias de seguridad, vigilante, vigilantes, vigilante de seguridad, guardaespaldas, portero de discoteca, escolta
  de: wachmann, wachleute, sicherheitsdienst, sicherheitsmann, sicherheitspersonal, ladendetektiv, türsteher, leibwächter, wachdienst, security
  it: guardia giurata, guardie giurate, vigilante, vigilantes, guardia di sicurezza, addetto alla sicurezza, guardia del corpo, buttafuori
  pt: segurança privado, vigilante, vigilantes, guarda de segurança, guarda-costas, vigia, porteiro, =seguranças

# selling by wire
online-shopping 3 ~ online, shop, buy, retailer, website
  en: online shopping, online shop, online shops, online store, online retailer, online retail, online retailers, e-commerce, ecommerce, web shop, internet retailer, mail order, mail-order, online purchase, online marketplace
  fr: achat en ligne, achats en ligne, boutique en ligne, commerce en ligne, vente en ligne, ventes en ligne, e-commerce, cybermarchand, commerce électronique, vente par correspondance, vente à distance, place de marché
  es: compra en línea, compras en línea, compra online, compras online, tienda online, tienda en línea, comercio electrónico, venta en línea, venta por internet, venta por correo, mercado en línea
  de: onlineshop, online-shop, onlineshopping, online-shopping, onlinehandel, online-handel, onlinehändler, online-händler, versandhandel, versandhändler, internethandel, e-commerce, onlinekauf, webshop, versandhaus, onlinemarktplatz
  it: acquisto online, acquisti online, negozio online, commercio elettronico, e-commerce, vendita online, vendite online, vendita per corrispondenza, shopping online, negozi online
  pt: compra online, compras online, compras pela internet, loja online, loja virtual, lojas virtuais, comércio eletrônico, comércio eletrónico, comércio online, venda online, vendas online, vendas pela internet
brick-and-mortar 4 ~ shop, retailer, building
  en: brick-and-mortar, bricks-and-mortar, physical store, physical stores, physical shop, physical shops, high street, in-store, offline store, physical retail
  fr: magasin physique, magasins physiques, en magasin, commerce physique, commerce de détail physique, centre-ville, boutique physique
  es: tienda física, tiendas físicas, comercio físico, en tienda, establecimiento físico, punto de venta físico
  de: stationärer handel, stationären handel, stationär, filiale, filialen, ladengeschäft, ladengeschäfte, innenstadthandel, filialgeschäft
  it: negozio fisico, negozi fisici, punto vendita fisico, commercio fisico, in negozio
  pt: loja física, lojas físicas, comércio físico, comércio de rua, em loja, ponto físico
customer-review 3 ~ rate, opinion, fake, rank, recommend
  en: customer review, customer reviews, product review, product reviews, online review, online reviews, fake review, fake reviews, star rating, star ratings, user review, user reviews, five-star
  fr: avis client, avis clients, avis en ligne, faux avis, avis de consommateurs, avis d'utilisateurs, note des utilisateurs, évaluation des clients
  es: reseña, reseñas, reseñas falsas, opinión de clientes, opiniones de clientes, valoración de los usuarios, =valoraciones, opiniones falsas
  de: kundenbewertung, kundenbewertungen, produktbewertung, rezension, rezensionen, onlinebewertung, fake-bewertung, fake-bewertungen, sternebewertung, nutzerbewertung, bewertung, bewertungen
  it: recensione, recensioni, recensioni false, recensione online, recensioni online, valutazione dei clienti, giudizi dei clienti
  pt: avaliação de clientes, avaliações de clientes, avaliação de produto, avaliações falsas, resenha, resenhas, críticas de clientes, comentários de clientes
membership 3 ~ subscriber, member, fee, join
  en: membership, memberships, membership fee, membership card, subscription, subscriptions, monthly fee, annual fee, sign-up, paid member, paying member
  fr: abonnement, abonnements, adhésion, adhésions, cotisation, cotisations, carte de membre, s'abonner, formule d'abonnement
  es: suscripción, suscripciones, membresía, abono, afiliación, cuota mensual, cuota de socio, carné de socio, suscribirse
  de: mitgliedschaft, mitgliedschaften, abonnement, abonnements, abo, abos, mitgliedsbeitrag, mitgliedsbeiträge, monatsgebühr, jahresgebühr, abonnieren
  it: abbonamento, abbonamenti, iscrizione, tesseramento, quota associativa, tessera, quota mensile, abbonarsi
  pt: assinatura, assinaturas, adesão, filiação, mensalidade, anuidade, quota de sócio, subscrição, subscrições
free-trial 4 ~ free-of-charge, try, membership
  en: free trial, free trials, trial period, trial subscription, free sample, free samples, sample pack, test period, giveaway, freebie, freebies
  fr: essai gratuit, période d'essai, offre d'essai, échantillon gratuit, échantillons gratuits, mois offert, gratuité
  es: prueba gratuita, prueba gratis, periodo de prueba, período de prueba, muestra gratis, muestras gratis, obsequio
  de: probeabo, probezeitraum, testphase, gratisprobe, kostenlose probe, probemonat, gratisangebot, testabo, werbegeschenk
  it: prova gratuita, periodo di prova, prova gratis, campione gratuito, campioni gratuiti, omaggio, omaggi
  pt: teste gratuito, período de teste, avaliação gratuita, teste grátis, amostra grátis, amostras grátis, brinde, brindes
own-brand 4 ~ brand, product, supermarket, copy
  en: own brand, own-brand, own label, own-label, private label, private-label, store brand, house brand, generic brand, in-house brand
  fr: marque de distributeur, marques de distributeur, marque distributeur, marque propre, marques propres, marque maison, mdd
  es: marca blanca, marcas blancas, marca propia, marcas propias, marca de distribuidor, marca del distribuidor
  de: eigenmarke, eigenmarken, hausmarke, hausmarken, handelsmarke, handelsmarken, no-name-produkt
  it: marchio proprio, marca del distributore, marchio del distributore, marca privata, linea propria
  pt: marca própria, marcas próprias, marca branca, marcas brancas, marca do distribuidor
best-seller 4 ~ popular, sell, succeed, rank
  en: bestseller, best-seller, bestsellers, best-selling, bestselling, top-selling, top seller, runaway success, hot seller, selling like hot cakes
  fr: meilleure vente, meilleures ventes, best-seller, best-sellers, plus vendu, plus vendus, succès commercial, produit phare
  es: superventas, más vendido, más vendidos, más vendida, éxito de ventas, récord de ventas
  de: bestseller, bestsellern, verkaufsschlager, kassenschlager, meistverkauft, meistverkaufte, verkaufshit, verkaufserfolg, renner
  it: best seller, bestseller, più venduto, più venduti, più venduta, successo di vendite, campione di vendite
  pt: mais vendido, mais vendidos, mais vendida, campeão de vendas, sucesso de vendas, best-seller, recorde de vendas

# packaging and labels
packaging 3 ~ plastic, box, waste-material, product
  en: packaging, package, packages, packaged, wrapper, wrapping, wrap, wrapped, shrink-wrap, packing, packet, packets, pack, packs, plastic packaging, unpackaged
  fr: emballage, emballages, emballer, emballé, emballés, conditionnement, paquet, paquets, suremballage, suremballages, barquette, en vrac, sachet, sachets
  es: envase, envases, envasado, envasar, embalaje, embalajes, empaque, empaquetado, envoltorio, envoltorios, paquete, paquetes, a granel
  de: verpackung, verpackungen, verpacken, verpackt, verpackte, einwegverpackung, packung, packungen, umverpackung, eingewickelt, folie, päckchen, unverpackt
  it: imballaggio, imballaggi, imballare, imballato, confezione, confezioni, confezionato, confezionare, involucro, pacchetto, pacchetti, sfuso
  pt: embalagem, embalagens, embalar, embalado, empacotar, empacotado, invólucro, pacote, pacotes, a granel, acondicionamento
box 2 ~ packaging, parcel, basket, bag
  en: box, boxes, boxed, cardboard, cardboard box, carton, cartons, crate, crates, case of bottles, unboxing
  fr: boîte, boîtes, carton, cartons, coffret, boîtier
  es: caja, cajas, cartón, caja de cartón, cajón, estuche, cofre
  de: schachtel, schachteln, karton, kartons, pappe, kiste, kisten, box, boxen, pappkarton, kasten
  it: scatola, scatole, scatolone, cassetta, astuccio, cofanetto, =cartone
  pt: caixa, caixas, caixote, papelão, caixa de papelão, cartão canelado, estojo, cofre
bottle 4 ~ drink, packaging, plastic, glass
  en: bottle, bottles, bottled, bottler, bottling, jar, jars, flask, carafe, plastic bottle, deposit scheme, deposit return
  fr: bouteille, bouteilles, embouteill*, flacon, flacons, bocal, bocaux, carafe, gourde, consigne, consignes
  es: botella, botellas, embotell*, frasco, frascos, tarro, tarros, garrafa, cantimplora
  de: flasche, flaschen, abgefüllt, abfüller, abfüllung, glas, gläser, pfandflasche, einwegflasche, pfand, karaffe, mehrweg, einweg
  it: bottiglia, bottiglie, imbottigli*, flacone, flaconi, barattolo, barattoli, vasetto, borraccia, caraffa
  pt: garrafa, garrafas, engarraf*, frasco, frascos, pote, potes, vidro, garrafão, cantil
tin-can 4 ~ food, packaging, metal, preserve-food
  en: tin can, tin cans, canned, canned food, tinned, tinned food, beer can, drinks can, soda can, aluminium can, aluminum can
  fr: boîte de conserve, boîtes de conserve, canette, canettes, cannette, =conserves
  es: lata, latas, enlatado, enlatados, =conserva, =conservas, conservera
  de: konserve, konserven, konservendose, getränkedose, blechdose, büchse, dosenpfand
  it: lattina, lattine, scatoletta, scatolette, barattolo, latta, cibo in scatola, =conserva, =conserve
  pt: lata, latas, latinha, enlatado, enlatados, conserva, conservas
bag 3 ~ packaging, luggage, plastic, carry
  en: bag, bags, shopping bag, plastic bag, plastic bags, paper bag, carrier bag, tote bag, handbag, handbags, purse, backpack, rucksack, sack, sacks, pouch
  fr: sac, sacs, sachet, sachets, sac plastique, sacs plastiques, sac à main, sacs à main, sac à dos, cabas, besace, sacoche
  es: bolsa, bolsas, bolsa de plástico, bolsas de plástico, bolso, bolsos, mochila, mochilas, =saco, =sacos, costal
  de: tüte, tüten, tasche, taschen, plastiktüte, plastiktüten, einkaufstasche, handtasche, handtaschen, rucksack, rucksäcke, beutel, sack, säcke, tragetasche
  it: borsa, borse, busta di plastica, sacchetto, sacchetti, borsetta, zaino, zaini, sacco, sacchi, shopper
  pt: sacola, sacolas, =saco, =sacos, saco plástico, sacos de plástico, =bolsa, =bolsas, mochila, mochilas, mala de mão
label 3 ~ brand, inform, packaging, price-tag, warn, label-tag
  en: label, labels, labelled, labeled, labelling, labeling, tag, tags, tagged, sticker, stickers, mislabelled, mislabeled, mislabelling, nutrition label, warning label
  fr: étiquette, étiquettes, étiqueter, étiqueté, étiquetage, étiquettent, autocollant, autocollants, mention obligatoire, estampiller, estampillé
  es: etiqueta, etiquetas, etiquetar, etiquetado, etiquetados, rótulo, rotulado, pegatina, pegatinas, adhesivo
  de: etikett, etiketten, etikettierung, etikettiert, kennzeichnung, kennzeichnen, gekennzeichnet, aufkleber, beschriftet, beschriftung, kennzeichnungspflicht, aufdruck, siegel, herkunftsangabe
  it: etichetta, etichette, etichettare, etichettato, etichettatura, adesivo, adesivi, contrassegno, bollino, cartellino
  pt: rótulo, rótulos, rotular, rotulado, rotulagem, etiqueta, etiquetas, etiquetar, etiquetagem, adesivo, autocolante, selo
expiry-date 4 ~ food, date, label, food-waste
  en: expiry date, expiration date, best before, best-before date, use-by date, sell-by date, shelf life, past its date, out of date, perishable, perishables
  fr: date de péremption, date limite de consommation, date limite, périmé, périmée, périmés, durée de conservation, périssable, périssables
  es: fecha de caducidad, fecha de vencimiento, caducado, caducados, caducar, vida útil, perecedero, perecederos, consumo preferente
  de: haltbarkeitsdatum, mindesthaltbarkeitsdatum, verfallsdatum, ablaufdatum, abgelaufen, haltbarkeit, haltbar, verderblich, verdorben
  it: data di scadenza, scaduto, scaduti, scaduta, scadenza del prodotto, deperibile, deperibili, termine di conservazione
  pt: data de validade, prazo de validade, data de vencimento, fora do prazo, fora de validade, perecível, perecíveis
spare-part 4 ~ repair, machine, car, supplier
  en: spare part, spare parts, replacement part, replacement parts, component, components, accessory, accessories, auto parts
  fr: pièce de rechange, pièces de rechange, pièce détachée, pièces détachées, accessoire, accessoires, =composant, =composants
  es: pieza de repuesto, piezas de repuesto, repuesto, repuestos, recambio, recambios, componente, componentes, accesorio, accesorios, autopartes, refacción
  de: ersatzteil, ersatzteile, ersatzteilen, bauteil, bauteile, bauteilen, komponente, komponenten, zubehör, zubehörteil, einzelteil, einzelteile
  it: pezzo di ricambio, pezzi di ricambio, ricambio, ricambi, componente, componenti, accessorio, accessori
  pt: peça de reposição, peças de reposição, peça sobressalente, peças sobressalentes, componente, componentes, acessório, acessórios, autopeças

# warehouses and delivery
warehouse 3 ~ store, stock-goods, logistics, delivery, factory
  en: warehouse, warehouses, warehousing, distribution centre, distribution center, fulfilment centre, fulfillment center, fulfillment centers, depot, depots, storehouse, storage facility, stockroom, logistics centre, logistics center, sorting centre
  fr: entrepôt, entrepôts, entreposage, entreposer, entreposé, centre de distribution, centre logistique, plateforme logistique, hangar, magasinier, magasiniers, centre de tri
  es: almacén, almacenes, centro de distribución, centro logístico, centros logísticos, nave industrial, bodega, mozo de almacén, galpón
  de: =lager, lagerhaus, lagerhäuser, lagerhalle, lagerhallen, warenlager, logistikzentrum, logistikzentren, versandzentrum, verteilzentrum, lagerung, =lagern, gelagert, depot, lagerarbeiter
  it: magazzino, magazzini, centro di distribuzione, centro logistico, polo logistico, capannone, magazziniere, magazzinieri, stoccaggio
  pt: armazém, armazéns, centro de distribuição, centros de distribuição, centro logístico, galpão, galpões, armazenista
stock-goods 3 ~ warehouse, supply, shelf, shortage
  en: inventory, inventories, stockpile, stockpiles, stockpiled, stockpiling, in stock, stock levels, restock, restocked, restocking, replenish, replenished, replenishment, hoard, hoarded, hoarding, stocktaking
  fr: inventaire, inventaires, stock, stocks, en stock, réapprovisionner, réapprovisionnement, réassort, déstockage, faire des réserves, constituer des stocks
  es: =existencias, inventario, inventarios, en stock, reponer, reposición, repuso, reabastecer, reabastecimiento, acopio, acaparar, acaparamiento
  de: warenbestand, =bestände, lagerbestand, lagerbestände, vorrat, vorräte, auf lager, vorrätig, nachfüllen, aufgefüllt, auffüllen, inventur, hamstern, hamsterkauf, hamsterkäufe, bevorratung
  it: scorta, scorte, giacenza, giacenze, inventario, inventari, rifornire gli scaffali, rifornimento, accaparramento, fare scorta, in magazzino
  pt: estoque, estoques, stock, stocks, inventário, inventários, em estoque, repor, reposição, reabastecer, reabastecimento, estocar, açambarcar
out-of-stock 4 ~ shortage, stock-goods, sell, lack
  en: out of stock, sold out, sell out, sells out, back order, backorder, backlog, empty shelves, bare shelves, ran out, run out
  fr: en rupture de stock, rupture de stock, ruptures de stock, épuisé, épuisée, épuisés, rayons vides, plus disponible, victime de son succès
  es: agotado, agotada, agotados, agotadas, agotarse, se agotó, sin existencias, estanterías vacías, desabastecido, fuera de stock
  de: ausverkauft, vergriffen, nicht vorrätig, nicht lieferbar, leere regale, leeren regale, leeren regalen, ausgegangen, lieferengpass, lieferengpässe
  it: esaurito, esaurita, esauriti, esaurite, scaffali vuoti, non disponibile, andare a ruba, fuori stock
  pt: esgotado, esgotada, esgotados, esgotou, esgotar, fora de estoque, sem estoque, prateleiras vazias, em falta, rutura de stock
shortage 3 ~ lack, supply, out-of-stock, crisis
  en: shortage, shortages, scarcity, scarce, supply bottleneck, supply bottlenecks, short supply, in short supply, dearth, undersupply, ration, rationed, rationing
  fr: pénurie, pénuries, rareté, se raréfier, raréfaction, manque de, rationnement, rationner, goulet d'étranglement, difficultés d'approvisionnement
  es: escasez, desabastecimiento, escasear, escasea, escaso, carestía, falta de suministro, =racionamiento, =racionar, cuello de botella, faltante
  de: mangel, knappheit, engpass, engpässe, engpässen, lieferengpass, lieferengpässe, verknappung, rationierung, rationiert, rationieren, mangelware, versorgungsengpass
  it: carenza, carenze, scarsità, penuria, scarseggiare, scarseggia, razionamento, razionare, collo di bottiglia, difficoltà di approvvigionamento
  pt: escassez, falta de abastecimento, desabastecimento, carência, escassear, escasso, racionamento, racionar, gargalo, gargalos, penúria
supply-chain 3 ~ supplier, logistics, trade, produce
  en: supply chain, supply chains, value chain, supply line, supply lines, procurement chain, supply network, upstream suppliers, =sourcing
  fr: chaîne d'approvisionnement, chaînes d'approvisionnement, chaîne logistique, chaînes logistiques, chaîne de valeur, sous-traitant, sous-traitants, approvisionnements
  es: cadena de suministro, cadenas de suministro, cadena de abastecimiento, cadena de valor, cadenas de valor, cadena logística
  de: lieferkette, lieferketten, lieferkettengesetz, wertschöpfungskette, wertschöpfungsketten, zulieferkette, lieferwege, versorgungskette
  it: catena di approvvigionamento, catene di approvvigionamento, catena di fornitura, =filiera, =filiere, catena del valore, catene di fornitura
  pt: cadeia de suprimentos, cadeias de suprimentos, cadeia de abastecimento, cadeias de abastecimento, cadeia de fornecimento, cadeia de valor, cadeia logística
logistics 3 ~ transport, delivery, warehouse, freight, supply-chain
  en: logistics, logistical, logistics company, logistics firm, haulier, hauliers, freight forwarder, freight company, shipping company, trucking, trucker, truckers
  fr: logistique, logistiques, logisticien, transporteur, transporteurs, transport routier, routiers, affréteur, transitaire
  es: logística, logístico, logísticos, transportista, transportistas, empresa de transporte, transporte por carretera, naviera
  de: logistik, logistiker, logistisch, logistikunternehmen, spedition, speditionen, spediteur, spediteure, transportunternehmen, frachtführer, reederei
  it: logistica, logistico, logistici, trasportatore, trasportatori, autotrasportatore, autotrasporto, spedizioniere, =corrieri
  pt: logística, logístico, logísticos, transportadora, transportadoras, transportador, empresa de transporte, transporte rodoviário
freight 4 ~ transport, ship, shipping-container, logistics, goods
  en: freight, cargo, cargoes, consignment, consignments, payload, shipload, load of goods, freight train, cargo ship, cargo plane, air freight, haulage
  fr: fret, cargaison, cargaisons, marchandises transportées, train de marchandises, cargo, cargos, transport de marchandises, =chargement, =chargements
  es: cargamento, cargamentos, carga, flete, fletes, mercancías, tren de mercancías, carguero, cargueros, transporte de mercancías, cargas
  de: fracht, frachten, ladung, ladungen, frachter, güterzug, güterverkehr, güterzüge, luftfracht, frachtflugzeug, warensendung, warentransport
  it: trasporto merci, treno merci, nave cargo, mercantile, mercantili, spedizione di merci, cargo, carico di merci
  pt: carga, cargas, carregamento, carregamentos, frete, fretes, mercadorias, trem de carga, cargueiro, cargueiros, comboio de mercadorias
shipping-container 4 ~ freight, ship, port, transport
  en: shipping container, shipping containers, container, containers, container ship, container port, containership, pallet, pallets, forklift, crane, cranes, dockworker, dockworkers, docker, longshoreman
  fr: conteneur, conteneurs, container, containers, porte-conteneurs, palette, palettes, chariot élévateur, grue, grues, docker, dockers
  es: contenedor, contenedores, portacontenedores, buque portacontenedores, =palé, palés, carretilla elevadora, montacargas, grúa, grúas, estibador, estibadores
  de: container, containern, containerschiff, containerschiffe, containerhafen, palette, paletten, gabelstapler, kran, kräne, hafenarbeiter, seecontainer
  it: container, portacontainer, portacontenitori, bancale, bancali, pallet, muletto, muletti, carrello elevatore, gru, portuale, portuali
  pt: contêiner, contêineres, contentor, contentores, porta-contentores, navio porta-contêineres, palete, paletes, empilhadeira, empilhador, guindaste, guindastes, estivador, estivadores
parcel 3 ~ delivery, box, post-office, send
  en: parcel, parcels, package, packages, postal package, shipment, shipments, consignment, porch pirate, mail item
  fr: colis, paquet, paquets, envoi postal, colis postal, point relais, points relais, relais colis, expédition
  es: paquete, paquetes, encomienda, encomiendas, bulto, paquetería, envío postal, punto de recogida
  de: paket, pakete, paketen, päckchen, warensendung, paketdienst, paketzusteller, paketstation, packstation, paketshop
  it: pacco, pacchi, plico, spedizione, spedizioni, punto di ritiro, pacco postale
  pt: pacote, pacotes, encomenda, encomendas, remessa, remessas, embrulho, ponto de recolha, ponto de retirada
delivery 3 ~ deliver, parcel, courier, logistics, transport
  en: delivery, deliveries, home delivery, doorstep delivery, same-day delivery, next-day delivery, free delivery, free shipping, delivery service, delivery fee, door to door, click and collect, curbside pickup, pick-up point
  fr: livraison, livraisons, livraison à domicile, livraison gratuite, service de livraison, frais de livraison, frais de port, retrait en magasin, click and collect, acheminement, acheminer
  es: entrega a domicilio, entregas, reparto a domicilio, envío gratis, envío gratuito, servicio de entrega, servicio de reparto, gastos de envío, a domicilio, recogida en tienda, entrega
  de: lieferung, lieferungen, zustellung, zustellungen, lieferdienst, lieferdienste, lieferservice, hauslieferung, versandkosten, heimlieferung, gratisversand, belieferung, abholung, lieferkosten
  it: =consegna, =consegne, consegna a domicilio, consegne a domicilio, recapito, spedizione gratuita, spese di spedizione, servizio di consegna, ritiro in negozio
  pt: entrega em domicílio, entrega ao domicílio, entregas, frete grátis, envio grátis, serviço de entrega, serviço de entregas, taxa de entrega, retirada na loja, custos de envio
courier 4 ~ delivery, driver, gig-worker, parcel
  en: courier, couriers, delivery driver, delivery drivers, delivery rider, delivery riders, delivery man, delivery person, delivery worker, delivery workers, postman, postmen, mail carrier, letter carrier, food delivery
  fr: livreur, livreurs, livreuse, livreuses, coursier, coursiers, chauffeur-livreur, factrice, livraison de repas, facteur de la poste
  es: repartidor, repartidores, repartidora, mensajero, mensajeros, cartero, carteros, reparto de comida, comida a domicilio
  de: kurier, kuriere, kurieren, lieferfahrer, fahrradkurier, zusteller, zustellern, paketbote, paketboten, briefträger, essenslieferdienst, essenslieferant, lieferbote, postbote
  it: fattorino, fattorini, rider, postino, postini, portalettere, ciclofattorino, consegna di cibo, corriere espresso, =corrieri
  pt: entregador, entregadores, estafeta, estafetas, carteiro, carteiros, mensageiro, motoboy, motoboys, entrega de comida
gig-worker 4 ~ freelancer, driver, courier, worker, platform
  en: gig worker, gig workers, gig economy, platform work, platform worker, platform workers, ride-hailing, ride-hailing driver, zero-hours contract, bogus self-employment, false self-employment
  fr: travailleur des plateformes, travailleurs des plateformes, ubérisation, faux indépendant, faux indépendants, auto-entrepreneur, auto-entrepreneurs, chauffeur vtc, vtc, économie de plateforme
  es: trabajador de plataformas, trabajadores de plataformas, falso autónomo, falsos autónomos, trabajo en plataformas, economía de plataformas, economía colaborativa, uberización
  de: plattformarbeiter, plattformarbeit, scheinselbstständig*, scheinselbständig*, gig-economy, gig-arbeiter, fahrdienstvermittler, fahrdienst, plattformökonomie
  it: lavoratore delle piattaforme, lavoratori delle piattaforme, lavoro su piattaforma, falsa partita iva, false partite iva, lavoretti, caporalato digitale
  pt: trabalhador de aplicativo, trabalhadores de aplicativo, trabalhador de plataforma, trabalhadores de plataformas, falsos recibos verdes, uberização, motorista de aplicativo, economia de plataforma
post-office 3 ~ letter, parcel, delivery, send
  en: post office, post offices, postal service, postal services, postal, mailbox, letterbox, postage, postal worker, postal workers, royal mail
  fr: bureau de poste, bureaux de poste, service postal, services postaux, postal, postale, boîte aux lettres, affranchissement, timbre, timbres, postier, postiers
  es: oficina de correos, servicio postal, postal, postales, buzón, buzones, franqueo, sello, sellos, estampilla
  de: postamt, postfiliale, postfilialen, briefkasten, briefkästen, porto, briefmarke, briefmarken, postdienst, postalisch, zustelldienst
  it: ufficio postale, uffici postali, servizio postale, postale, postali, cassetta delle lettere, affrancatura, francobollo, francobolli, buca delle lettere
  pt: correios, agência dos correios, estação dos correios, serviço postal, postal, =postais, caixa de correio, selo, selos, franquia postal
pick-up-goods 3 ~ pick-up, grab, take, collect, shelf, buy
  en: pick up, picked up, picking up, pick off the shelf, take off the shelf, took off the shelf, taken off the shelf, grab, grabbed, put back, puts back, order picking, picker
  fr: ramasser, ramasse, ramassé, prendre en rayon, remettre en rayon, remis en rayon, attraper, préparateur de commandes, reposer en rayon
  es: coger, coge, cogió, cogen, agarrar, agarró, recoger, recoge, devolver al estante, volver a dejar, tomar del estante
  de: greifen, greift, gegriffen, herausnehmen, herausgenommen, mitnehmen, mitgenommen, zurücklegen, zurückgelegt, zurückstellen, zurückgestellt, kommissionieren, kommissionierer
  it: prelevare, preleva, prelevato, afferrare, prendere dallo scaffale, prelievo, rimettere a posto, rimettere sullo scaffale, riporre
  pt: pegar, pega, pegou, pegam, apanhar, apanhou, tirar da prateleira, retirar da prateleira, devolver à prateleira, recolocar
weigh 4 ~ measure, shelf, device
  en: weigh, weighed, weighs, weighing, weight sensor, weight sensors, weighing scale, weighing scales, kitchen scales
  fr: peser, pèse, pesé, pesée, pesait, balance, balances, capteur de poids, capteurs de poids, poids
  es: báscula, básculas, balanza, sensor de peso, sensores de peso, =pesa, =pesaba, =pesan, pesaje
  de: wiegen, wiegt, wog, gewogen, waage, waagen, gewicht, gewichte, gewichtssensor, gewichtssensoren, abwiegen
  it: pesare, pesato, bilancia, bilance, sensore di peso, sensori di peso, pesata
  pt: pesagem, balança, balanças, sensor de peso, sensores de peso, pesado na balança
item 3 ~ product, goods, shelf
  en: article, articles, item, items, everyday item, household item, single item, product range, assortment
  fr: article, articles, objet, objets, produit du quotidien, référence, références, assortiment, gamme de produits
  es: artículo, artículos, =objeto, =objetos, surtido, gama de productos, referencias
  de: artikel, artikeln, gegenstand, gegenstände, gegenständen, objekt, objekte, ware, waren, sortiment, warensortiment, produktpalette
  it: articolo, articoli, oggetto, oggetti, assortimento, gamma di prodotti, referenze
  pt: artigo, artigos, item, itens, =objeto, =objetos, sortimento, gama de produtos
cosmetics 3 ~ product, hairdresser, brand, luxury
  en: cosmetic, cosmetics, make-up, makeup, lipstick, perfume, perfumes, skincare, skin care, shampoo, toiletries, deodorant, soap, sunscreen, beauty product, beauty products
  fr: cosmétique, cosmétiques, maquillage, rouge à lèvres, parfum, parfums, parfumerie, shampooing, savon, savons, crème solaire, produits de beauté, déodorant
  es: cosmético, cosméticos, cosmética, maquillaje, pintalabios, perfume, perfumes, champú, jabón, protector solar, productos de belleza, desodorante
  de: kosmetik, kosmetika, kosmetisch, schminke, make-up, lippenstift, parfüm, parfüms, shampoo, seife, sonnencreme, drogerieartikel, drogerie, drogerien, körperpflege
  it: cosmetico, cosmetici, cosmetica, trucco, rossetto, profumo, profumi, profumeria, shampoo, sapone, crema solare, prodotti di bellezza
  pt: cosmético, cosméticos, maquiagem, maquilhagem, batom, perfume, perfumes, xampu, champô, sabonete, sabão, protetor solar, produtos de beleza
jewellery 4 ~ luxury, metal, expensive, wristwatch
  en: jewellery, jewelry, jeweller, jeweler, jewellers, jewel, jewels, necklace, bracelet, earring, earrings, diamond, diamonds, gemstone, pearl
  fr: bijou, bijoux, bijouterie, bijoutier, joaillier, joaillerie, collier, bracelet, boucles d'oreilles, diamant, diamants, pierre précieuse, perle
  es: joya, joyas, joyería, joyero, collar, pulsera, pendientes, diamante, diamantes, piedra preciosa, perla, alhaja
  de: schmuck, juwelier, juweliere, juwel, juwelen, halskette, armband, ohrring, ohrringe, diamant, diamanten, edelstein, edelsteine, schmuckstück
  it: gioiello, gioielli, gioielleria, gioielliere, collana, bracciale, orecchini, diamante, diamanti, pietra preziosa, perla
  pt: joia, joias, joalharia, joalheria, joalheiro, colar, pulseira, brincos, diamante, diamantes, pedra preciosa, pérola
hairdresser 4 ~ cosmetics, shop, small-business
  en: hairdresser, hairdressers, hair salon, hairdressing, barber, barbers, barbershop, haircut, beauty salon, nail salon, hairstyle
  fr: coiffeur, coiffeurs, coiffeuse, salon de coiffure, salons de coiffure, barbier, coupe de cheveux, salon de beauté, institut de beauté
  es: peluquero, peluquera, peluquería, peluquerías, barbero, barbería, corte de pelo, salón de belleza, centro de estética
  de: friseur, friseure, friseurin, friseursalon, frisör, frisöre, haarschnitt, barbier, kosmetikstudio, frisur, nagelstudio
  it: parrucchiere, parrucchieri, parrucchiera, barbiere, barbieri, taglio di capelli, salone di bellezza, centro estetico
  pt: cabeleireiro, cabeleireiros, cabeleireira, barbeiro, barbearia, corte de cabelo, salão de beleza, manicure

# more forms of concepts that stand elsewhere
shop 2
  en: shops, stores, outlets, boutiques, brick-and-mortar, bookshop, bookstore, convenience store, corner shop
  fr: magasins, boutiques, supérette, librairie, librairies
  es: tiendas, comercios, =librería, =librerías, boutique
  de: laden*, läden, geschäfte, shop, shops, buchladen, buchhandlung, filialen, markt
  it: negozi, botteghe, esercizio commerciale, esercizi commerciali, boutique, libreria, librerie
  pt: lojas, estabelecimento comercial, estabelecimentos comerciais, livraria, livrarias, butique
retailer 3
  en: retailers, retailing, retail giant, retail sector, retail trade, merchant, merchants, dealer, dealers
  fr: détaillants, distributeurs, commerce de détail, géant de la distribution, secteur de la distribution, marchand, marchands
  es: comercio minorista, gigante minorista, sector minorista, comercio al por menor, cadena minorista, cadena de distribución
  de: händlern, einzelhandels*, handelsriese, handelskonzern, lebensmittelhandel, lebensmittelhändler, versandhändler
  it: dettaglianti, rivenditori, commercio al dettaglio, settore della distribuzione, gdo, colosso della distribuzione
  pt: varejistas, retalhistas, comércio varejista, comércio a retalho, gigante do varejo, setor varejista, grande distribuição
customer 2
  en: customers, shoppers, patrons, consumers, paying customer
  fr: clients, clientes, acheteurs, chaland
  es: clientes, clientas, compradores, consumidores
  de: kundinnen, kunden*, käufern, käuferinnen, käufergruppe
  it: clientela, acquirenti, avventore, avventori
  pt: clientes, fregueses, freguesa, compradores
invoice 2
  en: invoices, bills, itemised, statement of account, overbilled, overbill
  fr: factures, facturette, note d'honoraires, relevé de compte, surfacturation
  es: facturas, recibos, minuta, extracto, sobrefacturación
  de: rechnungsbetrag, rechnungssteller, abrechnungen, kostenrechnung, rechnungs*
  it: parcella, parcelle, scontrini, ricevute, addebito
  pt: faturas, facturas, recibos, fatura do cartão, boletos
deliver 3
  en: delivers, delivered, delivering, deliveries, drop off, dropped off, ship out, shipped out, shipping
  fr: livrent, livrait, livraisons, acheminer, acheminé, acheminement, distribuer le courrier
  es: entregó, entregan, entregado, repartir, reparte, repartieron, envíos, despachar, despacho
  de: liefern, liefert, geliefert, lieferte, beliefern, beliefert, lieferungen, zusteller, anliefern, angeliefert, ausfahren
  it: consegna, consegne, consegnati, consegnata, recapitare, recapito, recapitato, spedizioni
  pt: entregou, entregam, entregues, entregas, entregadores, expedir, expedição
product 2
  en: products, items, article, articles, range of products, product line
  fr: produits, articles, gamme, gammes, référence produit
  es: productos, artículos, gama de productos, línea de productos
  de: produkte, produkten, erzeugnisse, waren, produktlinie, produktreihe, sortiment
  it: linea di prodotti, gamma, articoli
  pt: produtos, artigos, linha de produtos, gama de produtos
brand 2
  en: brands, branded, trademarks, luxury brand, brand image, household name, logo, logos
  fr: griffes, image de marque, logo, logos, marque de luxe, marque déposée
  es: =marcas, logotipo, logo, imagen de marca, marca de lujo
  de: markenhersteller, markenprodukt, markenimage, logo, logos, luxusmarke, markenartikel, markenzeichen
  it: marca, marche, logo, loghi, immagine di marca, marchio registrato
  pt: grifes, logotipo, logomarca, imagem de marca, marca de luxo
discount 3
  en: discounts, discounted, rebates, coupons, price reduction, percent off, knocked off, marked down, price cuts, cut-price
  fr: remises, réductions, rabais, ristournes, démarque, coupons, baisse de prix, baisses de prix, =soldes
  es: descuentos, rebajas, rebajar, promociones, cupones, reducción de precio, bajada de precios
  de: rabattiert, rabattaktion, rabattcode, preisnachlässe, preissenkung, preissenkungen, reduziert, gutscheine, verbilligt, vergünstigt
  it: ribassi, ribassato, riduzione di prezzo, promozioni, offerte, taglio dei prezzi, scontati, buoni sconto
  pt: descontos, cupons, promoções, redução de preço, baixa de preços, liquidação, saldos
consumer 2
  en: consumers, consuming, consumerism, consumer spending, households, consumer goods, consumer demand
  fr: consommateurs, consommatrices, ménages, consumérisme, biens de consommation, dépenses de consommation
  es: consumidores, consumidoras, consumismo, hogares, bienes de consumo, gasto de los hogares
  de: verbrauchern, konsumenten, konsumgüter, konsumausgaben, privathaushalt, privathaushalte, endverbraucher
  it: consumatori, consumatrici, consumismo, famiglie, beni di consumo, spesa delle famiglie
  pt: consumidores, consumidoras, consumismo, famílias, bens de consumo, gastos das famílias
`;
