/** Concepts of money: paying, costing, earning, owing, investing, buying and selling, advertising. */
export default `
# money and paying
money 1 ~ cash, fund, pay
  en: money, dough, coffers, moneymaking
  fr: argent, fric, pognon, pécuniaire
  es: dinero, plata, pasta, pecuniario
  de: geld, gelder, knete, monetär
  it: denaro, =soldi, quattrini, pecuniario
  pt: dinheiro, grana, verba, verbas

cash 2 ~ money
  en: cash, banknote, coin, hard cash, in cash
  fr: liquide, espèces, argent liquide, billets de banque, trésorerie, cash, pièces de monnaie
  es: =efectivo, en efectivo, billetes, moneda, metálico
  de: bargeld, bar bezahlt, banknote, geldschein, geldscheine, münze, in bar
  it: contante, contanti, in contanti, banconota, banconote, moneta
  pt: dinheiro vivo, em espécie, numerário, cédula, moeda, notas de banco

currency 3 ~ money, exchange-rate
  en: currency, foreign currency, legal tender, foreign exchange, =euro, =euros, =dollar, =dollars
  fr: monnaie, devise, monétaire, devises étrangères, =euro, =euros, =dollar, =dollars
  es: moneda, divisa, monetario, monetaria
  de: währung, devisen, fremdwährung
  it: =valuta, =valute, moneta, monetario, monetaria
  pt: moeda, divisa, monetário, monetária

exchange-rate 4 ~ currency, rate
  en: exchange rate, devaluation, devalue, depreciation
  fr: taux de change, dévaluation, dévaluer, cours de change
  es: tipo de cambio, tasa de cambio, devaluación, devaluar
  de: wechselkurs, abwertung, devisenkurs, umtauschkurs
  it: tasso di cambio, svalutazione, svalutare, cambio valuta
  pt: taxa de câmbio, câmbio, desvalorização, desvalorizar

cryptocurrency 4 ~ currency, money
  en: cryptocurrency, crypto, virtual currency, digital currency, stablecoin, crypto token, blockchain
  fr: cryptomonnaie, crypto-monnaie, crypto, cryptos, monnaie virtuelle, cryptoactif, blockchain
  es: criptomoneda, cripto, criptodivisa, moneda virtual, criptoactivo, blockchain
  de: kryptowährung, krypto*, digitalwährung, blockchain
  it: criptovaluta, criptovalute, cripto, valuta virtuale, moneta virtuale, blockchain
  pt: criptomoeda, cripto, moeda virtual, criptoativo, blockchain

pay 2 ~ spend, payment, fund, reward
  en: pay, paid, payer, shell out, shelled out, fork out, forked over, fork over, cough up, stump up, pony up, foot the bill, pick up the tab, disburse, remunerate, hand over money
  fr: payer, paie, paye, paient, payé, payée, payeur, verser, verse, versé, débourser, déboursé, régler la facture, mettre la main à la poche, acquitter
  es: pagar, paga, pagó, pagado, pagador, abonar, desembolsar, desembolso, apoquinar, =costear, pagan
  de: =zahlen, =zahlt, =gezahlt, =zahlte, =auszahlen, bezahlen, bezahlt, ausgezahlt, blechen, berappen, überweisen, überwiesen, zahler
  it: pagare, paga, pagano, pagato, pagata, pagherà, versare, versato, sborsare, sborsato, esborso, corrispondere
  pt: pagar, paga, pagou, pago, pagante, desembolsar, desembolso, arcar com

payment 2 ~ pay, sum, transaction
  en: payment, instalment, installment, remittance, payout, disbursement, wire transfer, bank transfer
  fr: paiement, versement, =virement, =virements, =règlement, décaissement, acompte
  es: pago, abono, transferencia, desembolso, remesa
  de: =zahlung, =zahlungen, =auszahlung, =auszahlungen, =anzahlung, =rate, bezahlung, überweisung, abschlag
  it: pagamento, pagamenti, versamento, bonifico, rata, acconto, =saldo, assegno, assegni
  pt: pagamento, transferência bancária, desembolso, parcela, prestação

spend 2 ~ pay, cost, invest
  en: spend, spent, spending, expenditure, outlay, splurge, lavish, splash out, outgoings, =expense, =expenses
  fr: dépenser, dépense, dépensé, dépenses, débourser, claquer, frais
  es: gastar, gasta, gastó, gasto, gastado, desembolsar, derrochar, dilapidar
  de: ausgeben, gibt _ aus, gab _ aus, ausgegeben, ausgabe, ausgaben, aufwenden, aufgewendet, aufwand, aufwendungen, verprassen
  it: spendere, spende, spendono, speso, spesa, spese, sborsare, sperperare
  pt: gastar, gasta, gastou, gasto, despender, despesa, dispêndio, desembolsar

waste 3 ~ spend, lose
  en: waste, wasteful, squander, fritter away, money down the drain, profligate
  fr: gaspiller, gaspille, gaspillage, dilapider, jeter par les fenêtres, gabegie
  es: despilfarrar, despilfarro, derrochar, derroche, malgastar, desperdiciar, desperdicio
  de: verschwenden, verschwendet, verschwendung, vergeuden, vergeudet, verschleudern, steuerverschwendung
  it: sprecare, spreca, spreco, sprechi, sperperare, sperpero, scialacquare, dilapidare
  pt: desperdiçar, desperdício, esbanjar, malgastar, dilapidar, esbanjamento

save-money 3 ~ cut, reduce, savings
  en: save money, cost saving, cost-cutting, =economise, =economize, belt-tightening, tighten _ belt, austerity, penny-pinching
  fr: économiser, économies, faire des économies, se serrer la ceinture, austérité, réduction des coûts
  es: ahorrar, ahorro, apretarse el cinturón, austeridad, recortar gastos, reducción de costes
  de: =sparen, =spart, gespart, einsparen, einsparung, einsparungen, sparkurs, sparmaßnahme, sparpaket, gürtel enger
  it: risparmiare, risparmia, risparmio, risparmi, tirare la cinghia, austerità, taglio dei costi
  pt: economizar, poupar, poupança, apertar o cinto, austeridade, corte de custos

savings 2 ~ save-money, bank
  en: nest egg, saver, savings account, piggy bank, =savings
  fr: épargne, épargnant, épargner, bas de laine, livret d'épargne
  es: ahorros, ahorrador, ahorrista, cuenta de ahorro
  de: ersparnis, ersparnisse, sparer, spareinlagen, sparguthaben, sparkonto
  it: risparmi, risparmiatore, risparmiatori, conto di risparmio, gruzzolo
  pt: poupança, poupanças, =economias, aforrador, poupador, caderneta de poupança

transfer-money 3 ~ pay, payment, send, transfer
  en: transfer, wire, wired, bank transfer, remit, funnel, funnelled, channelled
  fr: =virement, =virements, transférer, transfert, transfère, transféré
  es: transferir, transfiere, transferencia, girar dinero, giro, remesa
  de: überweisen, überweist, überwies, überwiesen, überweisung, transfer, transferieren, geldfluss
  it: trasferire, trasferisce, trasferimento, bonifico, versamento
  pt: transferir, transfere, transferiu, transferência, remessa, =repasse, =repasses

sum 2 ~ money, price, large-sum
  en: sum, amount of money, sum of money, lump sum
  fr: somme, =montant, =montants, cagnotte, enveloppe
  es: suma, monto, =importe, cantidad de dinero, =cuantía, =cuantías
  de: summe, betrag, beträge, geldbetrag, geldsumme
  it: somma, somme, =importo, =importi, cifra, ammontare
  pt: soma, montante, =quantia, =quantias, valor

large-sum 2 ~ sum, money
  en: million, billion, multi-million, multimillion, multibillion, multi-billion, trillion, huge sum, vast sum, large sum, fortune, a lot of money, small fortune, eye-watering, megabucks, big bucks, eight-figure, nine-figure, mn, bn
  fr: million, milliard, fortune, somme colossale, sommes colossales, somme astronomique, grosse somme, mirobolant, des millions, pont d'or
  es: millón, millones, mil millones, millonario, millonaria, multimillonario, multimillonaria, fortuna, suma enorme, dineral, millonada, gran suma, suma astronómica
  de: million, millionen, milliarde, milliarden, mio, mrd, millionenschwer, milliardenschwer, =vermögen, unsumme, riesensumme, millionenbetrag, milliardenbetrag, dreistelliger, stange geld, unmengen geld
  it: milione, milioni, miliardo, miliardi, milionario, miliardario, fortuna, somma enorme, cifra astronomica, cifra da capogiro, somme ingenti, mln, mld
  pt: milhão, milhões, bilhão, bilhões, mil milhões, milionário, bilionário, multimilionário, fortuna, soma enorme, quantia enorme, dinheirama

# prices and costs
cost 2 ~ price, spend, fee
  en: cost, costly, costing, price tag, set back, overheads, running costs
  fr: coûter, coûte, coût, coûta, coûteux, coûteuse, frais, =charges
  es: costar, cuesta, costó, coste, costo, costoso, costosa, gastos, costaba, costaron, costado
  de: kosten, kostet, kostete, gekostet, unkosten, kostspielig
  it: costare, costa, costato, costo, costi, costoso, costosa
  pt: custar, custa, custou, custo, custos, custoso, dispendioso

price 2 ~ cost, value, fee
  en: price, pricing, price tag, going rate, sticker price
  fr: prix, tarif, tarification, tarifaire
  es: precio, tarifa, precios, cotización
  de: preis, tarif, preise, preisschild, kaufpreis
  it: prezzo, prezzi, tariffa, tariffe, quotazione
  pt: preço, preços, tarifa, cotação

fee 2 ~ price, pay, cost
  en: fee, surcharge, levy, toll, royalty, royalties, commission, charge for, charges for
  fr: frais, =redevance, commission, honoraires, péage, cotisation, droits d'inscription
  es: cuota, tasa, comisión, honorarios, canon, peaje, recargo, regalías
  de: gebühr, gebühren, provision, honorar, abgabe, beitrag, beiträge, maut, tantieme
  it: commissione, canone, tariffa, onorario, pedaggio, compenso, quota, diritti
  pt: taxa, comissão, honorários, tarifa, pedágio, portagem, mensalidade, anuidade

free-of-charge 3 ~ cheap, price
  en: free of charge, for free, at no cost, gratis, complimentary, without charge, without paying, free service, for nothing
  fr: gratuit, gratuite, gratuitement, gratuité, sans frais, offert, bénévolement
  es: gratis, gratuito, gratuita, gratuitamente, gratuidad, sin costo, sin coste, de balde
  de: kostenlos, gratis, umsonst, kostenfrei, unentgeltlich, gebührenfrei
  it: gratis, gratuito, gratuita, gratuitamente, gratuità, senza costi, a costo zero
  pt: grátis, gratuito, gratuita, gratuitamente, de graça, sem custo, sem custos

cheap 3 ~ price, discount
  en: cheap, inexpensive, low-cost, =affordable, bargain, low price, budget-friendly, cut-price, knockdown
  fr: bon marché, pas cher, peu coûteux, à bas prix, bas coût, pas chère, modique
  es: barato, barata, económico, asequible, bajo costo, bajo coste, bajo precio, low cost
  de: billig, günstig, preiswert, preisgünstig, erschwinglich, spottbillig, niedrigpreis, schnäppchen
  it: economico, a buon mercato, basso costo, a basso prezzo, conveniente, abbordabile, low cost
  pt: barato, barata, =acessível, =acessíveis, baixo custo, baixo preço, low cost

expensive 3 ~ cost, price
  en: =expensive, pricey, costly, exorbitant, overpriced, steep price, dear, high-priced, exorbitantly
  fr: cher, chère, coûteux, coûteuse, onéreux, onéreuse, exorbitant, hors de prix, prohibitif
  es: caro, cara, costoso, costosa, exorbitante, prohibitivo, oneroso
  de: teuer, teurer, teure, kostspielig, überteuert, teuerung
  it: caro, cara, costoso, costosa, esorbitante, oneroso, proibitivo, =salato
  pt: caro, cara, dispendioso, oneroso, exorbitante, custoso

discount 3 ~ cheap, reduce
  en: discount, rebate, markdown, price cut, voucher, coupon, cashback, on sale, half price
  fr: remise, rabais, réduction, ristourne, promotion, bon d'achat, coupon, moitié prix
  es: descuento, rebaja, rebajado, bonificación, cupón, promoción, mitad de precio
  de: rabatt, rabatte, preisnachlass, nachlass, ermäßigung, gutschein, vergünstigung, skonto, halber preis
  it: sconto, sconti, ribasso, scontato, buono sconto, coupon, =saldi, metà prezzo, promozione
  pt: desconto, abatimento, cupom, cupão, promoção, rebaixa, metade do preço

inflation 3 ~ price, increase
  en: inflation, cost of living, price rise, price hike, price increase, rising prices, soaring prices, inflationary
  fr: inflation, coût de la vie, hausse des prix, vie chère, flambée des prix, inflationniste, augmentation des prix
  es: inflación, costo de la vida, coste de la vida, carestía, alza de precios, subida de precios, inflacionario
  de: inflation, teuerung, lebenshaltungskosten, preissteigerung, preiserhöhung, preisanstieg, inflationär
  it: inflazione, costo della vita, carovita, rincaro, rincari, aumento dei prezzi, caro vita
  pt: inflação, custo de vida, carestia, alta de preços, aumento dos preços, subida dos preços, inflacionário

value 2 ~ price, worth
  en: value, valuation, valued, market capitalisation, market capitalization, appraise
  fr: valeur, valorisation, valoriser, évaluation, capitalisation boursière, valorisé
  es: valor, valorar, valorada, valoración, capitalización bursátil, tasación, tasar
  de: wert, werte, bewertung, bewertet, börsenwert, marktwert, marktkapitalisierung
  it: valore, valori, valutazione, =valutata, =valutato, capitalizzazione
  pt: valor, avaliação, avaliada, avaliado, valorização, capitalização

worth 2 ~ value, price, sum
  en: worth, valued at, priced at, to the tune of, amounting to, =totalling, =totaling, estimated at
  fr: valoir, vaut, valait, valant, d'une valeur de, estimé à, s'élève à, s'élevant à, à hauteur de
  es: valer, vale, valía, por valor de, valorado en, asciende a, ascendió a
  de: wert, beläuft sich auf, belaufen sich auf, im wert von, in höhe von, geschätzt auf
  it: =vale, =valeva, =valere, del valore di, stimato, ammonta a, pari a
  pt: valer, vale, valia, no valor de, avaliado em, estimado em, equivale a

budget 2 ~ spend, plan, fund
  en: budget, budgetary, earmark, earmarked, allocate, allocation, fiscal, purse strings
  fr: budget, budgétaire, allouer, =allocation, enveloppe budgétaire, crédits
  es: presupuesto, presupuestario, presupuestar, asignar fondos, asignación
  de: haushalt, haushalts*, budget, etat, etats, haushaltsplan, veranschlagen, veranschlagt
  it: bilancio, budget, stanziare, stanziamento, stanziato, manovra finanziaria, fondi stanziati
  pt: orçamento, orçamental, orçamentário, verba, dotação, alocar, alocação

# earning
revenue 2 ~ profit, earn, sale
  en: revenue, turnover, sales figures, =proceeds, =takings, receipts, top line, income, earnings
  fr: chiffre d'affaires, revenu, recette, recettes, =rentrées, encaissement, produit des ventes, =revenus
  es: ingreso, ingresos, facturación, facturar, recaudación, volumen de negocio, cifra de negocio
  de: umsatz, umsätze, einnahme, einnahmen, erlös, erlöse, einkünfte, jahresumsatz
  it: fatturato, =entrata, entrate, ricavo, ricavi, incasso, incassi, introito, introiti, giro d'affari
  pt: receita, receitas, faturamento, facturação, faturação, arrecadação, volume de negócios

profit 2 ~ revenue, earn
  en: profit, profitable, profitability, =earnings, margin, bottom line, net income, dividend, lucrative, windfall, moneymaker, earnings
  fr: bénéfice, profit, profitable, rentable, rentabilité, marge, gain, lucratif, lucrative, dividende, juteux
  es: beneficio, ganancia, ganancias, lucro, rentable, rentabilidad, margen, utilidades, lucrativo, dividendo
  de: gewinn, profit, profitabel, rentabel, rendite, marge, ertrag, erträge, lukrativ, dividende, überschuss, gewinne
  it: profitto, profitti, utile netto, utili, guadagno, guadagni, redditizio, redditività, margine, lucro, =dividendo, =dividendi
  pt: lucro, lucrativo, lucratividade, rentável, rentabilidade, ganho, margem, =dividendo, =dividendos

earn 1 ~ revenue, profit, wage
  en: earn, earner, make money, made money, rake in, raked in, monetise, monetize, cash in, cashed in, reap, income, line their pockets
  fr: gagner, gagne, gagné, encaisser, encaisse, empocher, empoche, monétiser, monétisation, toucha, s'enrichir
  es: ganar, gana, ganó, ganado, cobrar, cobra, embolsar, embolsó, monetizar, recaudar, ingresar, enriquecerse
  de: verdienen, verdient, verdiente, verdienst, einnehmen, eingenommen, einstreichen, kassieren, kassiert, monetarisieren, zu geld machen, erwirtschaften, sich bereichern
  it: guadagnare, guadagna, guadagnato, incassare, incassa, incassato, intascare, intascato, monetizzare, percepire, arricchirsi
  pt: ganhar, ganha, ganhou, ganho, faturar, fatura, embolsar, embolsou, arrecadar, monetizar, auferir, enriquecer

monetise 4 ~ earn, sell, profit
  en: monetise, monetize, monetisation, monetization, make money from, cash in on, turn a profit from, =commercialise, =commercialize, business model
  fr: monétiser, monétise, monétisation, faire de l'argent avec, modèle économique, tirer profit, commercialiser
  es: monetizar, monetiza, monetización, hacer dinero con, modelo de negocio, sacar provecho, comercializar
  de: monetarisieren, monetarisiert, monetarisierung, zu geld machen, geschäftsmodell, geld verdienen mit, kommerzialisieren
  it: monetizzare, monetizza, monetizzazione, fare soldi con, modello di business, trarre profitto, commercializzare
  pt: monetizar, monetiza, monetização, ganhar dinheiro com, modelo de negócio, lucrar com, comercializar

loss 3 ~ lose, debt, deficit
  en: loss, losses, loss-making, in the red, write-down, writedown, write off, written off, hemorrhage, bleed money
  fr: perte, pertes, déficitaire, dans le rouge, manque à gagner, dépréciation
  es: pérdida, pérdidas, números rojos, en rojo, quebranto, deficitario
  de: verlust, verluste, einbuße, einbußen, minus, rote zahlen, roten zahlen, abschreibung, defizitär
  it: perdita, perdite, in rosso, =passivo, in perdita, svalutazione
  pt: prejuízo, perda, perdas, no vermelho, deficitário, prejuízos

deficit 3 ~ loss, debt, lack
  en: deficit, shortfall, funding gap, budget gap, black hole in, overspend
  fr: déficit, déficitaire, trou budgétaire, manque à gagner, dérapage budgétaire
  es: déficit, deficitario, agujero presupuestario, desfase
  de: defizit, haushaltsloch, finanzlücke, fehlbetrag, finanzierungslücke, milliardenloch
  it: deficit, disavanzo, buco di bilancio, ammanco, scoperto
  pt: déficit, défice, rombo, buraco orçamental, deficitário

wage 3 ~ earn, job, pay
  en: wage, salary, pay rise, paycheck, pay packet, paycheque, compensation package, minimum wage, living wage, remuneration, take-home pay, hourly rate
  fr: salaire, salarial, salariale, rémunération, paie, smic, fiche de paie, appointements
  es: salario, sueldo, salarial, remuneración, =nómina, =paga, salario mínimo
  de: lohn, löhne, gehalt, gehälter, vergütung, entlohnung, bezüge, verdienst, mindestlohn, tarif*, vergütet
  it: stipendio, stipendi, salario, salari, salariale, retribuzione, busta paga, paga, compenso
  pt: salário, salarial, ordenado, remuneração, vencimento, holerite, salário mínimo

bonus 3 ~ reward, wage
  en: bonus, golden parachute, stock option, golden handshake, golden goodbye, perk, performance pay
  fr: prime, bonus, parachute doré, gratification, indemnité de départ, indemnités de départ, stock-options, retraite chapeau
  es: =prima, =primas, bono, bonificación, plus, indemnización por despido, paracaídas dorado, blindaje
  de: bonus, boni, prämie, bonuszahlung, abfindung, sonderzahlung, goldener fallschirm, aktienoptionen
  it: =premio, =premi, bonus, buonuscita, liquidazione, paracadute d'oro, stock option, gratifica
  pt: bônus, bónus, prêmio, prémio, gratificação, indenização por saída, paraquedas dourado

pension 3 ~ retire, welfare
  en: pension, pensioner, retirement benefit, retirement fund, superannuation, pension fund
  fr: pension, pension de retraite, régime de retraite, retraites, caisse de retraite, fonds de pension
  es: pensión, pensionista, pensiones, fondo de pensiones, jubilación
  de: rente, renten*, pension, pensionen, altersvorsorge, betriebsrente, pensionskasse, pensionsfonds
  it: pensione, pensioni, previdenza, fondo pensione, pensionistico, previdenziale
  pt: pensão, pensionista, aposentadoria, previdência, fundo de pensão, reforma

welfare 3 ~ pension, benefit, aid
  en: welfare, social security, social benefit, food stamps, handout, state aid, social spending
  fr: prestations sociales, aides sociales, =allocations, sécurité sociale, protection sociale, minima sociaux, aide sociale
  es: bienestar social, seguridad social, prestaciones sociales, ayuda social, subsidio, subsidios, protección social
  de: sozialhilfe, sozialleistung, sozialleistungen, bürgergeld, grundsicherung, sozialversicherung, sozialstaat, beihilfe
  it: assistenza sociale, sussidio, sussidi, previdenza sociale, stato sociale, ammortizzatori sociali, prestazioni sociali
  pt: assistência social, segurança social, subsídio, subsídios, previdência social, bem-estar social, prestações sociais

reward 3 ~ pay, bonus, prize
  en: reward, recompense, bounty, sweetener, incentive, incentivise, incentivize
  fr: récompense, récompenser, récompensé, incitation, inciter, gratification, carotte
  es: recompensa, recompensar, recompensado, incentivo, incentivar, gratificación
  de: belohnung, belohnen, belohnt, anreiz, anreize, kopfgeld, prämie, prämieren
  it: ricompensa, ricompensare, incentivo, incentivi, incentivare, premiare
  pt: recompensa, recompensar, incentivo, incentivar, gratificação, premiar

compensation 3 ~ pay, damage
  en: compensation, compensate, =damages, reparation, restitution, redress, make amends, indemnity, out-of-court settlement
  fr: indemnisation, indemniser, indemnité, indemnités, dédommager, dédommagement, compensation, compenser, réparation, dommages et intérêts, dommages-intérêts
  es: indemnización, indemnizar, compensación, compensar, resarcir, resarcimiento, reparación, daños y perjuicios
  de: entschädigung, entschädigen, entschädigt, schadenersatz, schadensersatz, wiedergutmachung, schmerzensgeld, ausgleichszahlung
  it: risarcimento, risarcire, risarcito, indennizzo, indennità, compensazione, ristoro, rimborso danni
  pt: indenização, indemnização, indenizar, indemnizar, compensação, compensar, reparação, ressarcimento, ressarcir

refund 4 ~ return, compensation, pay
  en: refund, reimburse, reimbursement, money back, pay back, paid back, repay, repaid, repayment, clawback
  fr: remboursement, rembourser, rembourse, remboursé, restituer la somme
  es: reembolso, reembolsar, devolver _ dinero, devolución del dinero, reintegro, reintegrar
  de: erstattung, erstatten, erstattet, rückerstattung, zurückzahlen, zurückgezahlt, zurückerstattet, rückzahlung, geld zurück
  it: rimborso, rimborsare, rimborsato, rimborsi, restituzione del denaro, restituire i soldi
  pt: reembolso, reembolsar, restituição, ressarcir, estorno, devolver o dinheiro, devolução do dinheiro

# owing and banking
debt 2 ~ loan, owe, deficit
  en: debt, indebted, arrears, liabilities, borrowing, debtor, creditor, lender
  fr: dette, endettement, endetté, endettée, débiteur, créancier, créance, =arriérés
  es: deuda, endeudamiento, endeudado, deudor, acreedor, =morosidad, pasivo
  de: schulden, verschuldung, verschuldet, überschuldet, schuldner, gläubiger, =verbindlichkeiten, schuldenberg
  it: debito, debiti, indebitamento, indebitato, debitore, creditore, creditori, arretrati
  pt: dívida, endividamento, endividado, devedor, credor, inadimplência, débito

owe 3 ~ debt, pay
  en: owe, owed, owing, outstanding balance, unpaid
  fr: devoir de l'argent, doit de l'argent, impayé, impayés, =redevable
  es: adeudar, adeuda, adeudado, impagado, impago, debe dinero
  de: schulden, schuldet, schuldete, ausstehend, unbezahlt, offene rechnung
  it: dovere denaro, deve soldi, =insoluto, =insoluti, non pagato, debitore
  pt: dever dinheiro, deve dinheiro, em atraso, não pago, inadimplente

loan 2 ~ debt, bank, lend
  en: loan, credit, credit line, mortgage, overdraft, bridging loan, line of credit
  fr: =prêt, =prêts, emprunt, crédit, crédit immobilier, hypothèque, découvert bancaire
  es: préstamo, crédito, hipoteca, empréstito, hipotecario
  de: kredit, darlehen, hypothek, anleihe, kreditlinie, kreditvertrag
  it: =prestito, =prestiti, mutuo, mutui, =credito, finanziamento, ipoteca
  pt: empréstimo, crédito, hipoteca, financiamento, hipotecário

lend 3 ~ loan, give
  en: lend, lent, lender, lending, loaned
  fr: =prêter, =prêté, =prêtait, prêteur
  es: prestar dinero, prestó, prestado, prestamista, presta dinero
  de: leihen, leiht, lieh, geliehen, verleihen, verliehen, kreditgeber, ausleihen
  it: =prestare, =prestato, prestatore, dare in prestito, =presta
  pt: emprestar, empresta, emprestou, emprestado, credor

borrow 3 ~ loan, debt
  en: borrow, borrower, borrowing, take out a loan, took out a loan
  fr: emprunter, emprunte, emprunté, emprunteur, emprunt, contracter un prêt
  es: pedir prestado, prestatario, pidió prestado, tomar prestado, endeudarse
  de: borgen, borgt, ausleihen, kreditnehmer, sich leihen, kredit aufnehmen, kredit aufgenommen
  it: prendere in prestito, preso in prestito, mutuatario, indebitarsi
  pt: pedir emprestado, pediu emprestado, mutuário, tomar emprestado, endividar-se

bank 2 ~ loan, finance, account
  en: bank, banker, banking, lender, central bank, moneylender
  fr: banque, bancaire, banquier, banquière, établissement bancaire
  es: banco, bancario, bancaria, banquero, banca, entidad financiera
  de: bank, banken, banker, bankier, kreditinstitut, geldhaus, sparkasse, geldinstitut
  it: =banca, =banche, bancario, bancaria, banchiere, istituto di credito
  pt: banco, bancário, bancária, banqueiro, instituição financeira

interest-rate 2 ~ loan, bank, rate
  en: interest rate, interest, borrowing costs, rate hike, rate cut, yield, =rates
  fr: taux d'intérêt, taux directeur, intérêts, taux, =rendement
  es: tipo de interés, tasa de interés, intereses, tipos de interés, rendimiento
  de: zins, zinsen, zinssatz, leitzins, zinserhöhung, zinssenkung, rendite
  it: tasso di interesse, tassi di interesse, tasso d'interesse, interessi, tassi, =rendimento, tasso
  pt: taxa de juro, taxa de juros, =juros, taxa básica, rendimento

finance 2 ~ fund, bank, money
  en: finance, financial, financially, financier, fiscal, finances
  fr: finance, financier, financière, financièrement, financiers
  es: finanzas, financiero, financiera, financieramente, financista
  de: finanzen, finanziell, finanz*, finanzier, finanzwesen
  it: finanza, finanze, finanziario, finanziaria, finanziariamente, finanziere
  pt: finanças, financeiro, financeira, financeiramente, financista

insurance 3 ~ fund, protect
  en: insurance, insurer, insure, underwriter, insured, premium, policyholder
  fr: =assurance, =assurances, =assureur, =assureurs, =assuré, =assurés, mutuelle, police d'assurance
  es: seguro, aseguradora, asegurador, asegurado, póliza, mutua, aseguradoras
  de: versicherung, versicherer, versichert, versicherte, krankenkasse, police
  it: assicurazione, assicuratore, assicurato, compagnia assicurativa, polizza, assicurativo
  pt: seguro, seguradora, seguradoras, segurado, apólice, plano de saúde, seguros, segurados

tax 2 ~ pay, state, duty
  en: tax, taxation, taxpayer, taxable, levy, taxman, tax authority, tax return
  fr: impôt, impôts, taxe, fiscal, fiscale, fisc, fiscalité, imposition, taxer
  es: =impuesto, tributo, fiscal, fiscalidad, contribuyente, tributario, tributaria, hacienda, gravamen
  de: steuer, steuern, steuerlich, steuerzahler, besteuerung, besteuern, finanzamt, fiskus, fiskalisch
  it: =tassa, =tasse, =tassare, =imposta, =imposte, fisco, fiscale, fiscali, contribuente, tributo, tributario
  pt: imposto, impostos, tributo, fiscal, fisco, fiscalidade, contribuinte, tributário, tributação, taxar

tax-avoidance 4 ~ tax, fraud, avoid
  en: tax avoidance, tax evasion, tax haven, tax dodge, tax dodging, dodge taxes, evade taxes, offshore, tax loophole, tax shelter, shell company, letterbox company
  fr: évasion fiscale, fraude fiscale, paradis fiscal, optimisation fiscale, niche fiscale, offshore, société écran, société boîte aux lettres, exil fiscal
  es: evasión fiscal, evasión de impuestos, elusión fiscal, paraíso fiscal, fraude fiscal, offshore, sociedad pantalla, empresa fantasma, evadir impuestos
  de: steuerhinterziehung, steuervermeidung, steueroase, steuerflucht, steuerparadies, steuertrick, offshore, briefkastenfirma, steuerbetrug, steuern hinterzogen
  it: evasione fiscale, elusione fiscale, paradiso fiscale, paradisi fiscali, frode fiscale, offshore, società di comodo, evasore, società schermo, evasione
  pt: evasão fiscal, sonegação, sonegar, elisão fiscal, paraíso fiscal, fraude fiscal, offshore, empresa de fachada, fuga ao fisco

money-laundering 4 ~ fraud, money
  en: money laundering, launder, laundering, launder money, dirty money, slush fund, illicit funds
  fr: blanchiment, blanchir, blanchiment d'argent, argent sale, caisse noire
  es: blanqueo de capitales, blanqueo, lavado de dinero, lavado de activos, dinero negro, blanquear, dinero sucio
  de: geldwäsche, schwarzgeld, geld gewaschen, schwarze kasse, schmutziges geld, geldwäscher
  it: riciclaggio, riciclare denaro, riciclaggio di denaro, denaro sporco, fondi neri, soldi sporchi
  pt: lavagem de dinheiro, branqueamento de capitais, branqueamento, lavar dinheiro, dinheiro sujo, caixa dois, saco azul

bribe 4 ~ corruption, pay, reward
  en: bribe, bribery, kickback, backhander, payoff, pay-off, hush money, grease palms, sweetener, payola, cash for favours
  fr: pot-de-vin, pots-de-vin, dessous-de-table, bakchich, soudoyer, soudoyé, rétrocommission, acheter le silence, corrompre, graisser la patte, enveloppe
  es: soborno, sobornar, sobornó, coima, mordida, cohecho, comprar el silencio, dádiva, untar, comisión ilegal
  de: bestechung, bestechen, bestochen, schmiergeld, schmiergelder, bestechungsgeld, schweigegeld, korrumpieren, kickback, schmieren
  it: tangente, tangenti, mazzetta, mazzette, bustarella, corrompere, corrotto, comprare il silenzio, pizzo
  pt: suborno, subornar, propina, luvas, corromper, comprar o silêncio, mensalão, peita

# financing
invest 2 ~ fund, spend, shareholder
  en: invest, investment, investor, pour money into, pour _ into, plough _ into, inject _ into, pump _ into, bankroll, venture capital, backer, capital injection
  fr: investir, investit, investissement, investi, investisseur, investisseuse, injecter, injecte, mettre des billes, capital-risque, apport de capital
  es: invertir, invierte, invirtió, inversión, inversor, inversora, inversionista, inyectar, inyección de capital, capital riesgo
  de: investieren, investiert, investition, investitionen, investor, investorin, anleger, anlegerin, geldgeber, hineinstecken, pumpen in, kapitalspritze, risikokapital
  it: investire, investe, investito, investimento, investimenti, investitore, investitori, iniettare, capitale di rischio, iniezione di capitale
  pt: investir, investe, investiu, investimento, investidor, investidora, injetar, aporte, capital de risco, injeção de capital

fund 2 ~ invest, pay, money, sponsor
  en: fund, funding, finance, bankroll, bankrolled, funder, financed, raise money, raised money, fundraising, fundraise, financial backing, money behind, financial support
  fr: financer, finance, financé, financement, =fonds, bailleur, lever des fonds, levée de fonds, appui financier, soutien financier
  es: financiar, financia, financió, financiado, financiación, financiamiento, fondo, fondos, recaudar fondos, apoyo financiero
  de: finanzieren, finanziert, finanzierung, fonds, gelder, mittel, geldgeber, spendensammlung, finanzspritze, bezuschussen
  it: finanziare, finanzia, finanziato, finanziamento, finanziamenti, fondo, =fondi, raccolta fondi, finanziatore, sostegno economico
  pt: financiar, financia, financiou, financiamento, =fundo, =fundos, arrecadar fundos, angariar fundos, apoio financeiro

subsidy 3 ~ fund, grant, aid
  en: subsidy, subsidies, subsidise, subsidize, state aid, tax break, grant, bailout, bail out, bailed out, rescue package
  fr: subvention, subventionner, subventionné, aide publique, aides publiques, renflouer, renflouement, plan de sauvetage, aides d'état
  es: subvención, subvencionar, subsidio, subsidiar, ayuda pública, ayudas públicas, rescate financiero, exención fiscal
  de: subvention, subventionen, subventionieren, subventioniert, zuschuss, zuschüsse, fördergeld, fördermittel, staatshilfe, rettungspaket
  it: sovvenzione, sovvenzioni, sovvenzionare, sussidio, aiuti di stato, contributo pubblico, salvataggio, contributi pubblici
  pt: subsídio, subsidiar, subvenção, ajuda pública, ajudas públicas, apoio estatal, resgate financeiro, isenção fiscal

grant 3 ~ fund, subsidy, give
  en: grant, scholarship, bursary, endowment, research grant, fellowship
  fr: bourse, bourse de recherche, dotation, subvention, aide financière
  es: beca, subvención, dotación, ayuda económica
  de: stipendium, stipendien, zuschuss, fördermittel, förderung, zuwendung
  it: borsa di studio, borse di studio, contributo, sovvenzione, dotazione
  pt: bolsa de estudo, bolsa de estudos, bolsa de pesquisa, subvenção, dotação

donate 3 ~ give, fund, charity
  en: donate, donation, donor, contribute money, campaign contribution, chip in, philanthropy, philanthropist, benefactor
  fr: donateur, donatrice, faire un don, philanthrope, mécène, mécénat, bienfaiteur, =don, =dons
  es: donar, dona, donó, donación, donativo, donante, filántropo, filantropía, mecenas
  de: spenden, spendet, gespendet, spende, spender, spenderin, mäzen, philanthrop, zuwendung, wohltäter
  it: donare, dona, donato, donazione, donazioni, donatore, filantropo, mecenate, elargire, benefattore
  pt: doar, doa, doou, doação, doador, doadora, donativo, filantropo, mecenas, benfeitor

charity 3 ~ donate, aid
  en: charity, charitable, nonprofit, non-profit, not-for-profit, foundation, philanthropic
  fr: caritatif, caritative, association caritative, organisme de bienfaisance, but non lucratif, bienfaisance, fondation
  es: caridad, benéfico, benéfica, beneficencia, sin fines de lucro, sin ánimo de lucro, fundación
  de: wohltätigkeit, wohltätig, gemeinnützig, hilfsorganisation, hilfswerk, stiftung, stiftungen
  it: beneficenza, =benefico, =benefica, =benefiche, carità, senza scopo di lucro, fondazione, caritatevole
  pt: caridade, beneficente, beneficência, sem fins lucrativos, fundação, filantrópico

sponsor 3 ~ fund, support, advertise
  en: sponsor, sponsorship, underwrite, patronage, backer, sponsored content
  fr: sponsor, sponsoriser, sponsorisé, parrainer, parrainage, parrain, mécénat, commanditer
  es: patrocinar, patrocina, patrocinio, patrocinador, patrocinadora, auspiciar, auspicio, esponsorizar
  de: sponsor, sponsoren, sponsern, gesponsert, sponsoring, =förderer, schirmherr, mäzen
  it: sponsorizzare, sponsor, sponsorizzato, sponsorizzazione, patrocinare, patrocinio
  pt: patrocinar, patrocina, patrocínio, patrocinador, patrocinadora, apadrinhar

capital 3 ~ invest, money, asset
  en: capital, capital raise, equity, working capital, capitalise, recapitalisation
  fr: capital, capitaux, fonds propres, recapitalisation, capitaliser
  es: capital, capitales, fondos propios, recapitalización, ampliación de capital
  de: kapital, eigenkapital, kapitalerhöhung, stammkapital, grundkapital
  it: capitale, capitali, patrimonio netto, ricapitalizzazione, aumento di capitale
  pt: capital, capitais, fundos próprios, recapitalização, aumento de capital

asset 3 ~ capital, property
  en: asset, =holdings, wealth, estate, portfolio, net worth
  fr: actif, actifs, =avoirs, patrimoine, fortune, portefeuille
  es: =activo, activos, patrimonio, bienes, cartera, haberes
  de: =vermögen, =vermögens, vermögenswert, vermögenswerte, besitz, guthaben, portfolio
  it: patrimonio, =beni, attività patrimoniali, =averi, portafoglio, cespite
  pt: ativo, ativos, activos, patrimônio, património, bens, carteira

# shares
stock 2 ~ shareholder, stake, market
  en: stock, share price, shares, stocks, equities, stock price, bond, =securities
  fr: action cotée, =actions, titre en bourse, cours de l'action, cours de bourse, titres
  es: acción cotizada, =valores, acciones, =títulos, precio de las acciones, bono
  de: aktie, aktien, aktienkurs, wertpapier, wertpapiere, anleihe, kurs, kurse
  it: azione quotata, =azioni, =titoli, =obbligazione, =obbligazioni, titolo in borsa
  pt: ações, acções, títulos, preço das ações, =obrigações

shareholder 3 ~ owner, invest, stake
  en: shareholder, stockholder, stakeholder, shareholding, activist investor
  fr: actionnaire, actionnariat, porteur de parts, actionnaires
  es: =accionista, =accionistas, accionariado, tenedor de acciones, partícipe
  de: aktionär, aktionäre, aktionärin, anteilseigner, anteilseignerin, =gesellschafter, =gesellschaftern, teilhaber
  it: azionista, azionisti, azionariato, socio, soci
  pt: acionista, accionista, sócio, cotista, detentor de ações

stake 3 ~ shareholder, stock, owner
  en: stake, shareholding, holding in, minority stake, majority stake, controlling stake, equity stake, slice of company
  fr: participation, part du capital, parts du capital, prise de participation, minoritaire, majoritaire
  es: participación, paquete accionario, participación accionaria, paquete de acciones, porcentaje del capital
  de: beteiligung, anteil, anteile, beteiligt, aktienpaket, mehrheitsbeteiligung, minderheitsbeteiligung
  it: partecipazione, quota azionaria, partecipazioni, pacchetto azionario, quota di maggioranza
  pt: participação, fatia do capital, participação acionária, quota do capital, pacote de ações

stock-exchange 3 ~ stock, market
  en: stock exchange, stock market, bourse, listed company, publicly traded, trading floor, equity market
  fr: bourse, boursier, boursière, coté en bourse, cotée en bourse, place boursière, marchés financiers
  es: bolsa, bursátil, cotiza en bolsa, mercado de valores, parqué, bolsa de valores
  de: börse, börsen*, börsennotiert, aktienmarkt, aktienmärkte, parkett
  it: borsa, borse, borsistico, quotata in borsa, mercato azionario, piazza affari
  pt: bolsa de valores, =bolsa, bolsista, cotada em bolsa, mercado de ações, mercado acionário

ipo 4 ~ stock-exchange, launch
  en: ipo, initial public offering, flotation, go public, went public, market debut, stock market listing, stock market debut
  fr: introduction en bourse, entrée en bourse, ipo, mise en bourse, cotation
  es: salida a bolsa, oferta pública inicial, debut bursátil, salir a bolsa, ipo
  de: börsengang, börsengänge, an die börse, börsendebüt, ipo, erstnotiz
  it: quotazione in borsa, debutto in borsa, sbarco in borsa, ipo, offerta pubblica iniziale
  pt: oferta pública inicial, estreia na bolsa, entrada em bolsa, abertura de capital, ipo

market-speculation 4 ~ invest, risk
  en: speculator, speculative, hedge fund, short seller, short-selling, day trader, speculation on prices
  fr: spéculateur, spéculation, spéculatif, spéculer, fonds spéculatif, vente à découvert
  es: especulador, especulación, especulativo, especular, fondo de cobertura, venta en corto
  de: spekulant, spekulation, spekulativ, spekulieren, hedgefonds, hedgefond, leerverkäufer, leerverkauf
  it: speculatore, speculazione, speculativo, speculare, fondo speculativo, vendita allo scoperto
  pt: especulador, especulação, especulativo, especular, fundo de cobertura, venda a descoberto

insider-trading 4 ~ stock, fraud
  en: insider trading, insider dealing, inside information, market manipulation, market abuse, pump and dump
  fr: délit d'initié, délit d'initiés, opération d'initié, manipulation de cours, information privilégiée, abus de marché
  es: información privilegiada, uso de información privilegiada, tráfico de información, manipulación del mercado, abuso de mercado
  de: insiderhandel, insidergeschäft, insidergeschäfte, insiderwissen, kursmanipulation, marktmanipulation
  it: insider trading, informazioni privilegiate, aggiotaggio, manipolazione del mercato, abuso di mercato
  pt: informação privilegiada, uso de informação privilegiada, manipulação de mercado, abuso de mercado, insider trading

# buying and selling
buy 2 ~ acquire, pay, get
  en: buy, bought, buyer, purchase, purchaser, purchasing, snap up, shop for
  fr: acheter, achète, acheté, achetée, achat, acheteur, acheteuse, acquérir, se procurer, emplette
  es: comprar, compra, compró, comprado, comprador, compradora, adquirir, hacerse con
  de: kaufen, kauft, kaufte, gekauft, kauf, käufer, käuferin, einkaufen, einkauf, anschaffen, ankauf
  it: =comprare, =comprato, =comprata, =compra, acquistare, acquista, acquistato, acquisto, acquisti, acquirente, =compratore, =compratori
  pt: comprar, compra, comprou, comprado, comprador, compradora, adquirir, aquisição

sell 2 ~ trade, sale, give
  en: sell, sold, seller, selling, vendor, flog, hawk, peddle, offload, auction off, sell-off, reseller
  fr: vendre, vend, vendent, vendu, vendue, vendait, vendra, vente, vendeur, vendeuse, céder, brader, revendre, écouler, fourguer
  es: vender, vende, vendió, vendido, vendedor, vendedora, venta, revender, colocar, malvender
  de: verkaufen, verkauft, verkaufte, verkauf, verkäufer, verkäuferin, veräußern, veräußert, veräußerung, verscherbeln, vertreiben, verhökern, weiterverkauft, weiterverkaufen, weiterverkauf
  it: vendere, vende, vendono, venduto, venduta, vendita, vendite, venditore, venditrice, cedere, rivendere, svendere, smerciare
  pt: vender, vende, vendeu, vendido, vendedor, vendedora, venda, revender, alienar

sale 2 ~ sell, revenue, trade
  en: sale, sales, sell-off, clearance, disposal
  fr: vente, ventes, cession, écoulement
  es: venta, ventas, enajenación
  de: verkauf, verkäufe, absatz, verkaufszahlen, veräußerung, abverkauf
  it: vendita, vendite, cessione, dismissione
  pt: venda, vendas, alienação

data-sale 4 ~ sell, data-broker, data-sharing, monetise
  en: sell data, sold data, selling data, sale of data, data broker, selling _ data, sell _ data, sold _ data, sell _ information, selling _ information
  fr: vente de données, vendre des données, vendre _ données, vend _ données, revente de données, courtier en données, vendu _ données
  es: venta de datos, vender datos, vender _ datos, vende _ datos, vendió _ datos, comercialización de datos, comercio de datos
  de: datenverkauf, verkauf von daten, daten verkaufen, daten _ verkauft, datenhandel, datenhändler, verkauft _ daten
  it: vendita di dati, vendita dei dati, vendere _ dati, vende _ dati, venduto _ dati, commercio di dati
  pt: venda de dados, vender _ dados, vende _ dados, vendeu _ dados, comercialização de dados, comércio de dados

rent 3 ~ pay, house
  en: rent, rental, lease, landlord, tenant, leasehold, let out, sublet
  fr: louer, location, loyer, locataire, bail, propriétaire bailleur, bailleur, sous-louer
  es: alquilar, alquiler, arrendar, arrendamiento, inquilino, inquilina, arrendatario, renta, casero
  de: mieten, miete, mieter, mieterin, vermieter, vermieten, vermietet, pacht, pachten, leasing
  it: affittare, affitto, affitti, locazione, inquilino, inquilini, noleggio, noleggiare, canone di locazione
  pt: alugar, aluguel, aluguer, arrendar, arrendamento, inquilino, inquilina, locatário, renda, locação

auction 3 ~ sell, sale
  en: auction, auctioneer, bidding war, under the hammer, highest bidder, bidder
  fr: enchère, enchères, vente aux enchères, commissaire-priseur, plus offrant, surenchère
  es: subasta, subastar, puja, mejor postor, remate, licitación
  de: auktion, versteigerung, versteigern, versteigert, meistbietend, meistbietender, unter den hammer
  it: asta, aste, battere all'asta, miglior offerente, messo all'asta, banditore
  pt: leilão, leiloar, licitação, maior lance, leiloeiro, hasta pública

procurement 4 ~ contract, buy, government
  en: =procurement, tender, public contract, call for tenders, invitation to tender, government contract, bidding process, no-bid contract
  fr: marché public, marchés publics, appel d'offres, adjudication, commande publique
  es: licitación, contratación pública, concurso público, contrato público, adjudicación, adjudicar
  de: ausschreibung, vergabe, auftragsvergabe, öffentlicher auftrag, =beschaffung, vergabeverfahren, ausgeschrieben
  it: appalto, appalti, gara d'appalto, bando di gara, commessa pubblica, aggiudicazione
  pt: licitação, concurso público, contratação pública, contrato público, adjudicação, ajuste direto

invoice 2 ~ pay, price
  en: invoice, bill, billing, receipt, overcharge, overbilling
  fr: facture, facturer, facturation, facturé, reçu, addition, note de frais
  es: factura, facturar, facturación, recibo, cobro indebido
  de: rechnung, rechnungen, abrechnung, quittung, in rechnung, abrechnen, abgerechnet
  it: =fattura, =fatture, fatturazione, bolletta, bollette, ricevuta, scontrino
  pt: fatura, factura, faturar, recibo, boleto, conta de luz, cobrança

charge-money 3 ~ price, fee, invoice
  en: charge a fee, charged a fee, charge customers, charging customers, charge users, charged users, overcharge, overcharged, rip off, ripped off, fleece
  fr: facturer, facturé, faire payer, fait payer, faisait payer, surfacturer, surfacturation, arnaquer
  es: cobrar, cobra, cobró, cobro, sobreprecio, cobrar de más, cobrado
  de: =verlangen, =verlangt, =verlangte, berechnen, in rechnung stellen, in rechnung gestellt, kassieren, abkassieren, abzocken, abzocke
  it: addebitare, addebito, far pagare, fatto pagare, addebitato, sovrapprezzo
  pt: cobrar, cobra, cobrou, cobrança, cobrado, sobrepreço, superfaturar, superfaturamento

luxury 3 ~ expensive, rich
  en: luxury, luxurious, lavish, opulent, high-end, upmarket, plush
  fr: luxe, luxueux, luxueuse, somptueux, haut de gamme, fastueux
  es: lujo, lujoso, lujosa, suntuoso, alta gama, opulento
  de: luxus, luxuriös, nobel, edel, prunkvoll, luxusartikel
  it: lusso, lussuoso, lussuosa, sfarzoso, alta gamma
  pt: luxo, luxuoso, luxuosa, suntuoso, sumptuoso, opulento

rich 3 ~ money, large-sum
  en: rich, wealthy, wealth, affluent, well-off, billionaire, millionaire, super-rich, deep-pocketed, deep pockets, well-heeled, =richest, =richer
  fr: riche, richesse, fortuné, fortunée, aisé, milliardaire, millionnaire, nanti
  es: rico, rica, riqueza, adinerado, acaudalado, multimillonario, millonario, pudiente
  de: reich, reiche, reichtum, wohlhabend, =vermögend, =vermögende, milliardär, milliardärin, millionär, superreich
  it: ricco, ricca, ricchi, ricchezza, benestante, facoltoso, miliardario, milionario, agiato
  pt: rico, rica, riqueza, abastado, endinheirado, bilionário, milionário, multimilionário

poor 3 ~ lack
  en: poor, poverty, impoverished, deprived, hard up, low-income, destitute, needy, penniless, hardship
  fr: pauvre, pauvreté, démuni, démunie, précaire, précarité, défavorisé, misère, indigent, modeste
  es: pobre, pobreza, desfavorecido, necesitado, empobrecido, miseria, bajos ingresos, indigente
  de: arm, arme, armut, bedürftig, verarmt, mittellos, einkommensschwach, notleidend
  it: povero, povera, poveri, povertà, indigente, =bisognoso, =bisognosi, impoverito, miseria, basso reddito
  pt: pobre, pobreza, desfavorecido, necessitado, empobrecido, miséria, baixa renda, carente

# advertising
advertise 3 ~ marketing, sponsor
  en: advertise, advertisement, advert, advertising, =ad, =ads, advertiser, commercial break, billboard, ad campaign, ad spend, ad spending, ad revenue, plug, ad money, ad dollars
  fr: publicitaire, annonceur, pub, pubs, annonce publicitaire, encart, affichage, spot publicitaire, régie publicitaire, recettes publicitaires, =publicité, =publicités
  es: publicidad, publicitario, publicitaria, =anuncios, anunciante, =anunciarse, pauta publicitaria, cartel, valla, spot, propaganda, anunciantes
  de: werbung, werben, wirbt, warb, geworben, anzeige, anzeigen, werbe*, werbekunde, werbekunden, werbetreibende, inserat, inserent, reklame, werbespot, plakat
  it: pubblicità, pubblicitario, pubblicitaria, pubblicitari, inserzione, inserzionista, inserzionisti, spot, réclame, annuncio pubblicitario, cartellone
  pt: publicidade, publicitário, publicitária, anúncio, anunciante, anunciar produtos, propaganda, comercial de tv, outdoor, anunciantes

ad-targeting 4 ~ advertise, personalise, target
  en: targeted advertising, targeted ads, targeted ad, ad targeting, personalised ads, personalized ads, =targeting, micro-targeting, microtargeting, tailored ads, behavioural advertising, behavioral advertising
  fr: publicité ciblée, publicités ciblées, ciblage, ciblage publicitaire, cibler, publicité personnalisée, microciblage, pub ciblée
  es: publicidad dirigida, publicidad segmentada, anuncios dirigidos, anuncios personalizados, publicidad personalizada, segmentación, microsegmentación, anuncios segmentados
  de: zielgerichtete werbung, personalisierte werbung, gezielte werbung, targeting, microtargeting, werbung zuschneiden, personalisierte anzeigen
  it: pubblicità mirata, pubblicità personalizzata, annunci mirati, profilazione, microtargeting, inserzioni mirate, targeting
  pt: publicidade direcionada, anúncios direcionados, publicidade segmentada, anúncios personalizados, publicidade personalizada, segmentação, microdirecionamento

marketing 3 ~ advertise, promote, sell
  en: =marketing, =marketer, =marketers, =publicity, pr, public relations, branding, promotional, hype
  fr: marketing, mercatique, commercialisation, relations publiques, promotionnel, communication d'entreprise, coup de pub
  es: marketing, mercadotecnia, mercadeo, relaciones públicas, promocional, comercialización
  de: marketing, vermarktung, vermarkten, vermarktet, öffentlichkeitsarbeit, pr, werbewirksam
  it: marketing, commercializzazione, relazioni pubbliche, promozionale, pubbliche relazioni
  pt: marketing, comercialização, relações públicas, promocional, assessoria de comunicação

promote 2 ~ advertise, marketing, support
  en: promote, promotion, tout, endorse, plug, push a product, =publicise, =publicize, =publicised, =publicized, talk up
  fr: promouvoir, promotion, vanter, vante, promeut, promu, mettre en avant, faire la promotion
  es: promover, promueve, promoción, promocionar, promociona, publicitar, dar a conocer
  de: bewerben, bewirbt, beworben, anpreisen, fördern, fördert, promoten, anpreist, wirbt für, gefördert
  it: promuovere, promuove, promosso, promozione, pubblicizzare, reclamizzare, caldeggiare
  pt: promover, promove, promoveu, promoção, divulgar, publicitar, enaltecer

influencer 4 ~ promote, follower
  en: influencer, brand ambassador, celebrity endorsement, content creator, product placement
  fr: influenceur, influenceuse, ambassadeur de la marque, créateur de contenu, placement de produit, égérie
  es: influencer, embajador de marca, embajadora de marca, creador de contenido, influenciador
  de: influencer, influencerin, markenbotschafter, markenbotschafterin, produktplatzierung, schleichwerbung
  it: influencer, testimonial, creatore di contenuti, pubblicità occulta, ambasciatore del marchio
  pt: influenciador, influenciadora, influencer, garoto-propaganda, criador de conteúdo, embaixador da marca

growth 2 ~ increase, expand, economy
  en: growth, boom, gdp, expansion, economic upturn, fast-growing, booming
  fr: croissance, essor, pib, boom, expansion
  es: crecimiento, auge, pib, boom, expansión
  de: wachstum, aufschwung, bip, boom, bruttoinlandsprodukt, expansion
  it: crescita, pil, boom, espansione, sviluppo economico
  pt: crescimento, auge, pib, boom, expansão

recession 3 ~ decrease, economy, crisis
  en: recession, downturn, slump, economic slowdown, depression, contraction, stagnation, credit crunch
  fr: récession, ralentissement, marasme, crise économique, stagnation, contraction
  es: recesión, desaceleración, crisis económica, estancamiento, contracción, depresión económica
  de: rezession, abschwung, konjunkturflaute, flaute, wirtschaftskrise, stagnation, finanzkrise
  it: recessione, rallentamento, crisi economica, stagnazione, contrazione
  pt: recessão, desaceleração, crise econômica, crise económica, estagnação, retração

gamble 3 ~ bet, risk, game
  en: gamble, gambling, casino, betting, bookmaker, lottery, jackpot, wager, bookie
  fr: jeux d'argent, jeu de hasard, casino, pari, paris sportifs, parieur, loterie, bookmaker, cagnotte
  es: juego de azar, juegos de azar, casino, apuesta, apostar, apostador, =lotería, ludopatía
  de: glücksspiel, casino, kasino, wette, wetten, wettanbieter, lotterie, lotto, zocken, spielsucht
  it: gioco d'azzardo, casinò, scommessa, scommesse, scommettere, lotteria, ludopatia, bookmaker
  pt: jogo de azar, jogos de azar, cassino, casino, aposta, apostar, apostador, loteria, lotaria
`;
