/** Concepts of finance: banks, accounts, loans, shares, taxes, pensions, property, companies' money and ownership. */
export default `
# banks and accounts
bank-account 4 ~ bank, account, deposit-money, transfer-money, money
  en: bank account, bank accounts, current account, checking account, account balance, bank statement, account holder, account number, bank details
  fr: compte bancaire, comptes bancaires, compte en banque, compte courant, relevé de compte, relevé bancaire, titulaire du compte, coordonnées bancaires
  es: cuenta bancaria, cuentas bancarias, cuenta corriente, cuentas corrientes, extracto bancario, titular de la cuenta, saldo bancario, datos bancarios
  de: bankkonto, bankkonten, konto, konten, girokonto, girokonten, kontostand, kontoauszug, kontoauszüge, kontoinhaber, bankverbindung, kontonummer
  it: conto bancario, conti bancari, conto corrente, conti correnti, estratto conto, =correntista, =correntisti, titolare del conto, coordinate bancarie, conto, conti
  pt: conta bancária, contas bancárias, conta corrente, contas correntes, conta à ordem, extrato bancário, correntista, titular da conta, dados bancários
deposit-money 4 ~ bank-account, savings, pay, bank
  en: deposit, deposits, deposited, pay into, paid into an account, bank deposit, fixed deposit, term deposit, depositor, depositors
  fr: dépôt bancaire, dépôts bancaires, déposant, déposants, dépôt à terme, verser sur un compte, versé sur le compte
  es: depósito bancario, depósitos bancarios, depositante, depositantes, depositar dinero, ingresar en cuenta, ingresado en la cuenta, plazo fijo
  de: einlage, einlagen, bankeinlagen, einzahlung, einzahlungen, einzahlen, eingezahlt, festgeld, tagesgeld, einleger
  it: deposito bancario, depositi bancari, depositante, depositanti, versare sul conto, versato sul conto, conto deposito, deposito
  pt: depósito bancário, depósitos bancários, depositante, depositantes, depositar dinheiro, depósito a prazo, depositado na conta
withdraw-money 4 ~ atm, cash, bank-account
  en: withdraw cash, withdrew cash, withdraw money, cash withdrawal, cash withdrawals, take out cash, withdraw their savings, withdrawal limit
  fr: retrait d'argent, retraits d'argent, retirer de l'argent, retirer du liquide, retrait d'espèces, retirer leur argent
  es: retirar dinero, retirar efectivo, retiro de efectivo, retirada de efectivo, sacar dinero, sacar efectivo, retirar fondos
  de: geld abheben, abheben, abgehoben, bargeldabhebung, abhebung, abhebungen, barabhebung, geld abgehoben
  it: prelevare, prelievi, prelevato, prelievo di contante, ritirare denaro, prelevare contanti
  pt: sacar dinheiro, levantar dinheiro, levantamento de dinheiro, saque, saques, retirar dinheiro, =levantamentos
central-bank 4 ~ bank, interest-rate, currency, inflation
  en: central bank, central banks, central banker, central bankers, monetary policy, policymakers, rate-setters, reserve bank, national bank
  fr: banque centrale, banques centrales, banquier central, banquiers centraux, politique monétaire, institut monétaire
  es: banco central, bancos centrales, banquero central, política monetaria, autoridad monetaria, instituto emisor
  de: zentralbank, zentralbanken, notenbank, notenbanken, notenbanker, währungshüter, geldpolitik, geldpolitisch, zentralbanker
  it: banca centrale, banche centrali, banchiere centrale, banchieri centrali, politica monetaria, istituto centrale
  pt: banco central, bancos centrais, banqueiro central, política monetária, autoridade monetária
investment-bank 4 ~ bank, invest, finance, stock-exchange
  en: investment bank, investment banks, investment banker, investment bankers, investment banking, financier, financiers, wall street bank, brokerage, broker, brokers, stockbroker
  fr: banque d'affaires, banques d'affaires, banque d'investissement, banquier d'affaires, courtier, courtiers, courtage, financier
  es: banco de inversión, bancos de inversión, banca de inversión, banquero de inversión, corredor de bolsa, corredores de bolsa, bróker, agencia de valores, financista
  de: investmentbank, investmentbanken, investmentbanker, investmentbanking, broker, börsenmakler, wertpapierhändler, finanzier
  it: banca d'affari, banche d'affari, banca d'investimento, banchiere d'affari, broker, agente di cambio, finanziere
  pt: banco de investimento, bancos de investimento, banqueiro de investimento, corretora, corretoras, corretor da bolsa, financista
online-banking 4 ~ bank, app, bank-account, payment-provider, startup
  en: online banking, mobile banking, internet banking, banking app, neobank, challenger bank, digital bank, online bank, fintech, fintechs
  fr: banque en ligne, banques en ligne, banque mobile, néobanque, néobanques, appli bancaire, application bancaire, fintech, fintechs
  es: banca en línea, banca online, banca digital, banca móvil, banco digital, neobanco, neobancos, aplicación bancaria, fintech, tecnofinanzas
  de: onlinebanking, online-banking, mobile-banking, banking-app, direktbank, direktbanken, neobank, neobanken, onlinebank, fintech, fintechs, smartphone-bank
  it: banca online, home banking, banca digitale, app bancaria, banche digitali, neobanca, fintech, internet banking
  pt: banco digital, bancos digitais, banca online, internet banking, homebanking, aplicativo bancário, aplicação bancária, fintech, fintechs
payment-provider 4 ~ payment, credit-card, online-banking, pay
  en: payment provider, payment processor, payment processors, payments company, payment service, payment service provider, payments firm, digital payments, electronic payment, electronic payments, digital wallet, mobile payment
  fr: prestataire de paiement, service de paiement, services de paiement, paiement électronique, paiements électroniques, paiement mobile, portefeuille électronique, portefeuille numérique
  es: proveedor de pagos, procesador de pagos, servicio de pago, servicios de pago, pago electrónico, pagos electrónicos, pago móvil, pasarela de pago, monedero electrónico, billetera digital
  de: zahlungsdienstleister, zahlungsdienst, zahlungsabwickler, zahlungsanbieter, bezahldienst, bezahldienste, zahlungsabwicklung, zahlungsverkehr, digitales bezahlen, bezahlsystem, geldbörse
  it: fornitore di pagamenti, servizio di pagamento, servizi di pagamento, pagamento elettronico, pagamenti elettronici, pagamento digitale, portafoglio digitale, pagamenti digitali
  pt: processadora de pagamentos, serviço de pagamento, serviços de pagamento, pagamento eletrônico, pagamento eletrónico, meio de pagamento, meios de pagamento, carteira digital, pagamento digital
direct-debit 4 ~ payment, bank-account, charge-money
  en: direct debit, direct debits, standing order, standing orders, automatic payment, automatic payments, autopay, debited, debit
  fr: prélèvement automatique, prélèvements automatiques, prélèvement bancaire, débité, débiter, prélevé sur le compte
  es: domiciliación, domiciliaciones, domiciliar, domiciliado, débito automático, adeudo, pago automático, débito directo
  de: lastschrift, lastschriften, einzugsermächtigung, dauerauftrag, daueraufträge, abbuchung, abbuchungen, abbuchen, abgebucht, bankeinzug
  it: addebito diretto, addebito automatico, domiciliazione, addebitare sul conto, pagamento automatico
  pt: débito direto, débito automático, débitos diretos, pagamento automático, debitado, debitar
instalments 4 ~ payment, pay, loan, price
  en: instalments, installments, in instalments, in installments, instalment plan, payment plan, buy now pay later, hire purchase, monthly payments, down payment
  fr: paiement échelonné, paiement en plusieurs fois, mensualité, mensualités, payer en plusieurs fois, échelonnement, échéance mensuelle, apport, acompte
  es: a plazos, pago a plazos, cuota mensual, cuotas mensuales, mensualidad, mensualidades, pago fraccionado, entrada inicial, anticipo, enganche
  de: ratenzahlung, ratenzahlungen, ratenkauf, in raten, monatsrate, monatsraten, teilzahlung, anzahlung, ratenkredit
  it: rateale, pagamento a rate, pagamenti rateali, rateizzare, rateizzazione, rata mensile, rate mensili, anticipo, caparra
  pt: prestações, a prestações, parcelado, parcelar, parcelamento, em parcelas, prestação mensal, entrada inicial
safe-vault 4 ~ bank, jewellery, security
  en: =vault, =vaults, strongbox, safe deposit box, safe-deposit box, bank vault, strongroom, wall safe
  fr: coffre-fort, coffres-forts, coffre, coffres, salle des coffres, chambre forte
  es: caja fuerte, cajas fuertes, caja de seguridad, cajas de seguridad, bóveda, cámara acorazada
  de: tresor, tresore, safe, safes, tresorraum, schließfach, schließfächer, bankschließfach, panzerschrank
  it: cassaforte, casseforti, caveau, cassetta di sicurezza, cassette di sicurezza, camera blindata
  pt: cofre, cofres, cofre-forte, caixa-forte, cofre bancário
gold 3 ~ metal, jewellery, invest, wealth
  en: gold, gold bar, gold bars, bullion, gold reserves, gold price, precious metal, precious metals, =silver
  fr: or massif, lingot, lingots, lingots d'or, métal précieux, métaux précieux, réserves d'or, prix de l'or, cours de l'or, pièces d'or
  es: oro, lingote, lingotes, metal precioso, metales preciosos, reservas de oro, onza
  de: gold, goldbarren, goldpreis, edelmetall, edelmetalle, goldreserven, feinunze, silber
  it: oro, lingotto, lingotti, metallo prezioso, metalli preziosi, riserve auree, aureo, oncia
  pt: ouro, barra de ouro, barras de ouro, metal precioso, metais preciosos, reservas de ouro, onça

# credit and debt
mortgage 4 ~ loan, house, bank, home-owner, property-market
  en: mortgage, mortgages, home loan, home loans, mortgage lender, mortgage rate, mortgage rates, remortgage, subprime
  fr: prêt immobilier, prêts immobiliers, crédit immobilier, crédits immobiliers, hypothèque, hypothécaire, emprunt immobilier, crédit logement
  es: hipoteca, hipotecas, hipotecario, hipotecaria, préstamo hipotecario, crédito hipotecario, crédito vivienda
  de: hypothek, hypotheken, immobilienkredit, immobilienkredite, baufinanzierung, bauzinsen, baudarlehen, immobiliendarlehen, hypothekendarlehen
  it: mutuo, mutui, ipoteca, ipotecario, mutuo ipotecario, mutuo casa, prestito ipotecario
  pt: hipoteca, hipotecas, hipotecário, crédito imobiliário, financiamento imobiliário, crédito à habitação, empréstimo à habitação, financiamento habitacional
overdraft 4 ~ bank-account, debt, loan
  en: overdraft, overdrafts, overdrawn, overdraft fee, overdraft fees, in the red
  fr: découvert bancaire, découverts bancaires, à découvert, autorisation de découvert, agios
  es: descubierto bancario, números rojos, en descubierto, sobregiro, sobregiros
  de: dispokredit, dispo, dispozins, dispozinsen, überziehungskredit, kontoüberziehung, konto überzogen, im minus
  it: scoperto di conto, in rosso, scoperto bancario, fido bancario, sconfinamento
  pt: cheque especial, descoberto bancário, conta a descoberto, no vermelho, saldo negativo
credit-score 4 ~ loan, risk-score, bank, trust
  en: credit score, credit scores, credit scoring, creditworthiness, creditworthy, credit check, credit checks, credit history, credit bureau, credit report, credit file
  fr: solvabilité, cote de crédit, score de crédit, scoring, historique de crédit, solvable, notation de crédit
  es: solvencia, puntuación de crédito, puntaje crediticio, calificación crediticia, historial crediticio, historial de crédito, buró de crédito, solvente, solvencia crediticia
  de: kreditwürdigkeit, kreditwürdig, bonität, bonitätsprüfung, kreditauskunft, auskunftei, auskunfteien, zahlungsfähigkeit, bonitätsauskunft
  it: merito creditizio, affidabilità creditizia, solvibilità, storia creditizia, punteggio di credito, centrale rischi, solvibile
  pt: score de crédito, pontuação de crédito, histórico de crédito, solvência, análise de crédito, birô de crédito, capacidade de crédito
credit-rating 4 ~ credit-score, public-debt, bond, analyst, downgrade
  en: credit rating, credit ratings, rating agency, ratings agency, rating agencies, ratings agencies, junk status, investment grade, triple-a
  fr: agence de notation, agences de notation, note de crédit, note souveraine, notation financière, note financière
  es: agencia de calificación, agencias de calificación, calificadora, calificadoras, calificación crediticia, nota crediticia, grado de inversión, bono basura
  de: ratingagentur, ratingagenturen, rating, ratings, bonitätsnote, kreditrating, ramschniveau, bonitätswächter
  it: agenzia di rating, agenzie di rating, rating, rating di credito, merito di credito, livello spazzatura
  pt: agência de classificação, agências de classificação, agência de rating, agências de rating, nota de crédito, grau de investimento, classificação de risco, rating
downgrade 4 ~ reduce, rank, credit-rating, worsen
  en: downgrade, downgraded, downgrades, downgrading, demote, demoted, demotion, relegated, relegation
  fr: dégrader la note, abaisser la note, abaissement de la note, abaissé la note, rétrograder, rétrogradé, rétrogradation, reléguer, relégué, relégation
  es: rebajar la calificación, rebaja de la calificación, degradar, degradado, degradación, relegar, relegado, descenso de categoría
  de: herabstufen, herabgestuft, herabstufung, herabstufungen, abstufung, degradiert, degradieren, degradierung, zurückstufen, zurückgestuft
  it: declassare, declassato, declassamento, retrocedere, retrocesso, retrocessione, downgrade
  pt: rebaixar, rebaixado, rebaixada, rebaixamento, despromover, despromovido, despromoção
creditor 3 ~ debt, owe, bankruptcy, lend
  en: creditor, creditors, lenders, bondholder, bondholders, debt holder, money owed
  fr: créancier, créanciers, créancière, créance, créances, prêteur, prêteurs
  es: acreedor, acreedores, acreedora, prestamista, prestamistas, tenedor de bonos
  de: gläubiger, gläubigerin, gläubigern, kreditgeber, geldgeber, anleihegläubiger, forderungen, gläubigerbanken
  it: creditore, creditori, creditrice, crediti vantati, obbligazionisti
  pt: credor, credores, credora, detentor de dívida, obrigacionistas
debt-collection 4 ~ debt, owe, pay, creditor
  en: debt collection, debt collector, debt collectors, debt recovery, bailiff, bailiffs, payment reminder, final demand, collection agency, collections agency
  fr: recouvrement, recouvrement de créances, société de recouvrement, huissier, huissiers, mise en demeure, relance de paiement
  es: cobro de deudas, cobrador, cobradores, empresa de cobro, recobro, cobranza, agencia de cobros, requerimiento de pago
  de: inkasso, inkassobüro, inkassounternehmen, mahnung, mahnungen, mahnbescheid, gerichtsvollzieher, schuldeneintreiber, schulden eintreiben, pfändung, zwangsvollstreckung
  it: recupero crediti, riscossione, ufficiale giudiziario, pignoramento, pignorare, società di riscossione, sollecito di pagamento
  pt: cobrança de dívidas, cobrador, cobradores, empresa de cobrança, penhora, penhorar, oficial de justiça, recuperação de créditos
default-debt 4 ~ bankruptcy, debt, owe, fail
  en: default on, defaulted on, debt default, sovereign default, missed payment, missed payments, non-payment, failed to pay, unpaid bills, unpaid debts
  fr: défaut de paiement, défaut de paiements, impayé, impayés, cessation de paiements, faire défaut, insolvabilité
  es: impago, impagos, suspensión de pagos, cesación de pagos, =morosidad, moroso, morosos, incumplimiento de pago, dejar de pagar
  de: zahlungsausfall, zahlungsausfälle, zahlungsunfähig, zahlungsunfähigkeit, zahlungsverzug, kreditausfall, kreditausfälle, staatspleite, zahlungsrückstand, zahlungsrückstände
  it: insolvenza, insolvente, mancato pagamento, mancati pagamenti, morosità, moroso, morosi, default
  pt: inadimplência, inadimplente, inadimplentes, incumprimento, calote, falta de pagamento, moratória, não pagamento
collateral 4 ~ guarantee, loan, asset
  en: collateral, loan guarantee, loan guarantees, security for loan, surety, guarantor, guarantors, pledged as security, secured loan
  fr: nantissement, nantir, caution bancaire, cautionnement, gage, mise en gage, garantie de prêt, =garant
  es: aval, avales, avalista, avalar, garantía hipotecaria, fiador, colateral, garantías del préstamo
  de: kreditsicherheit, bürgschaft, bürgschaften, =bürge, =bürgen, pfand, verpfändet, verpfänden, sicherheiten hinterlegt
  it: pegno, fideiussione, fideiussioni, garante, avallo, garanzia del prestito, garanzie reali
  pt: fiador, fiança bancária, penhor, avalista, garantia do empréstimo, garantias bancárias
loan-shark 4 ~ loan, interest-rate, extortion
  en: loan shark, loan sharks, usury, usurious, payday loan, payday loans, payday lender, predatory lending, predatory lender, pawnshop, pawnbroker
  fr: usurier, usuriers, usure, taux usuraire, prêteur sur gages, prêt sur gages, crédit revolving
  es: usurero, usureros, usura, usurario, préstamo gota a gota, casa de empeño, casas de empeño, prestamista ilegal
  de: kredithai, kredithaie, wucher, wucherzinsen, wucherer, pfandhaus, pfandleihe, pfandleiher, zinswucher
  it: usuraio, usurai, usura, strozzino, strozzini, tassi usurari, banco dei pegni
  pt: agiota, agiotas, agiotagem, usura, usurário, casa de penhores, crédito predatório
student-loan 4 ~ loan, student, university, debt
  en: student loan, student loans, student debt, tuition fee, tuition fees, college debt, loan forgiveness
  fr: prêt étudiant, prêts étudiants, dette étudiante, frais de scolarité, frais d'inscription, droits d'inscription
  es: préstamo estudiantil, préstamos estudiantiles, deuda estudiantil, matrícula universitaria, crédito educativo, colegiatura
  de: studienkredit, studienkredite, studiengebühr, studiengebühren, studienschulden, studentendarlehen
  it: prestito studentesco, prestiti studenteschi, debito studentesco, tasse universitarie, retta universitaria, rette
  pt: empréstimo estudantil, financiamento estudantil, dívida estudantil, propinas, mensalidade universitária, crédito estudantil
bad-loan 4 ~ loan, default-debt, bank
  en: bad loan, bad loans, non-performing loan, non-performing loans, toxic assets, bad debt, bad debts, bad bank, loan losses
  fr: créance douteuse, créances douteuses, prêts non performants, actifs toxiques, mauvaises créances
  es: préstamos morosos, créditos dudosos, activos tóxicos, crédito moroso, cartera vencida, banco malo
  de: faule kredite, fauler kredit, notleidende kredite, giftpapiere, kreditrisiken, bad bank
  it: crediti deteriorati, sofferenze bancarie, crediti inesigibili, titoli tossici, prestiti in sofferenza
  pt: crédito malparado, créditos podres, ativos tóxicos, empréstimos duvidosos, crédito vencido, banco mau
bailout 4 ~ subsidy, save, bank, aid, bankruptcy
  en: bailout, bailouts, bailed out, bailing out, rescue package, rescue deal, rescue plan, rescue fund, financial rescue, state rescue, lifeline
  fr: plan de sauvetage, renflouer, renfloué, renflouement, sauvetage financier, plan de secours, renfloué par l'état
  es: rescate financiero, rescate bancario, plan de rescate, paquete de rescate, rescatar al banco, rescatada por el estado, salvataje
  de: rettungspaket, rettungspakete, rettungsschirm, bankenrettung, staatshilfe, staatshilfen, rettungsplan, finanzspritze, finanzspritzen, rettungsfonds
  it: piano di salvataggio, salvataggio finanziario, pacchetto di salvataggio, salvataggio pubblico, salvataggi bancari, ciambella di salvataggio
  pt: resgate financeiro, pacote de resgate, plano de resgate, pacote de ajuda, socorro financeiro, injeção de capital
financial-crisis 4 ~ crisis, recession, bank-run, bailout, economy
  en: financial crisis, banking crisis, debt crisis, financial crash, credit crunch, credit crisis, financial meltdown, global financial crisis, economic collapse
  fr: crise financière, crise bancaire, crise de la dette, krach financier, crise des subprimes, effondrement économique
  es: crisis financiera, crisis bancaria, crisis de deuda, crisis de la deuda, colapso financiero, crac financiero, debacle económica
  de: finanzkrise, bankenkrise, schuldenkrise, eurokrise, finanzcrash, kreditkrise, währungskrise
  it: crisi finanziaria, crisi bancaria, crisi del debito, tracollo finanziario, crac finanziario, crollo economico
  pt: crise financeira, crise bancária, crise da dívida, colapso financeiro, crash financeiro, colapso econômico
bank-run 4 ~ bank, withdraw-money, financial-crisis, fear
  en: bank run, bank runs, run on the bank, run on banks, bank collapse, bank failure, bank failures, collapsed bank
  fr: ruée bancaire, ruée sur les banques, panique bancaire, faillite bancaire, faillite de la banque
  es: pánico bancario, corrida bancaria, fuga de depósitos, quiebra del banco, quiebra bancaria, corralito
  de: bankrun, bank-run, ansturm auf die bank, sturm auf die banken, bankenpleite, bankpleite
  it: corsa agli sportelli, panico bancario, fallimento della banca, crac bancario, fuga dei depositi
  pt: corrida bancária, corrida aos bancos, corrida aos depósitos, falência do banco, fuga de depósitos
public-debt 4 ~ debt, deficit, state-budget, bond
  en: public debt, national debt, government debt, sovereign debt, debt ceiling, debt burden, debt brake, government borrowing, debt mountain
  fr: dette publique, dette souveraine, endettement public, dette de l'état, plafond de la dette, poids de la dette
  es: deuda pública, deuda soberana, deuda externa, deuda nacional, techo de deuda, endeudamiento público, techo de la deuda
  de: staatsschulden, staatsverschuldung, schuldenbremse, neuverschuldung, schuldenberg, schuldengrenze, staatsschuld, schuldenobergrenze
  it: debito pubblico, debito sovrano, tetto del debito, indebitamento pubblico, debito dello stato
  pt: dívida pública, dívida soberana, dívida externa, teto da dívida, endividamento público, limite da dívida
austerity 4 ~ save-money, cut, budget, welfare
  en: austerity, austerity measures, spending cut, spending cuts, budget cut, budget cuts, cutbacks, public spending cuts, fiscal discipline, funding cut, funding cuts
  fr: austérité, rigueur budgétaire, coupes budgétaires, coupe budgétaire, réduction des dépenses, plan d'économies, cure d'austérité, baisse des dépenses
  es: austeridad, recorte presupuestario, recortes presupuestarios, recortes del gasto, ajuste fiscal, ajustes fiscales, tijeretazo, ajuste presupuestario
  de: sparpolitik, sparmaßnahmen, sparprogramm, sparpaket, sparkurs, haushaltskürzungen, austerität, ausgabenkürzungen, mittelkürzung, mittelkürzungen, rotstift
  it: austerità, tagli alla spesa, taglio della spesa, tagli di bilancio, rigore di bilancio, stretta sui conti, tagli ai fondi
  pt: austeridade, cortes orçamentais, corte de gastos, cortes de gastos, contenção de despesas, ajuste fiscal, cortes na despesa, arrocho

# shares and markets
share-price 4 ~ stock, price, stock-exchange, market-value
  en: share price, share prices, stock price, stock prices, stock value, shares fell, shares rose, shares closed, shares jumped, shares dropped, stock fell, stock rose, value of shares
  fr: cours de l'action, cours de bourse, cours des actions, prix de l'action, valeur de l'action, le titre a perdu, le titre a gagné, l'action a chuté
  es: precio de la acción, precio de las acciones, cotización, cotizaciones, valor de las acciones, las acciones cayeron, las acciones subieron, acciones bajaron
  de: aktienkurs, aktienkurse, börsenkurs, börsenkurse, kurs der aktie, aktie fiel, aktie stieg, kursverlust, kursverluste, kursgewinn, kursgewinne, aktienwert
  it: prezzo delle azioni, quotazione, quotazioni, corso azionario, il titolo ha perso, il titolo ha guadagnato, valore delle azioni, titolo in borsa
  pt: preço das ações, preço da ação, cotação, cotações, valor das ações, as ações caíram, as ações subiram, ações recuaram
market-crash 4 ~ share-price, stock-exchange, fall, financial-crisis, sell-off
  en: market crash, stock market crash, market turmoil, market rout, plunge in shares, shares plunge, shares plunged, shares tumbled, stock plunge, stock slump, bear market, market meltdown, shares slumped
  fr: krach boursier, krach, chute des cours, chute en bourse, dégringoler en bourse, dégringolade, turbulences boursières, effondrement des cours
  es: desplome bursátil, desplome de la bolsa, caída de la bolsa, caída bursátil, se desplomaron las acciones, hundimiento de la bolsa, crac bursátil, batacazo
  de: börsencrash, kurssturz, kurseinbruch, kurseinbrüche, kursrutsch, aktie eingebrochen, aktie brach ein, kursverfall, börsenbeben, talfahrt
  it: crollo in borsa, crollo della borsa, crollo dei mercati, tonfo in borsa, tracollo in borsa, titolo crollato, crollo del titolo, capitombolo
  pt: queda da bolsa, queda das ações, queda na bolsa, tombo das ações, colapso da bolsa, ações despencaram, ações afundaram, derrocada
sell-off 4 ~ sell, stock, market-crash
  en: sell-off, selloff, dump shares, dumped shares, sold shares, sold stock, share sale, share sales, sold his shares, sold her shares, offload shares, offloaded shares
  fr: vente d'actions, ventes d'actions, vendre ses actions, vendu ses actions, vendu des actions, cession d'actions, se délester
  es: venta de acciones, vender acciones, vendió acciones, vender sus acciones, vendió sus acciones, deshacerse de acciones
  de: ausverkauf, aktienverkauf, aktienverkäufe, aktien verkauft, aktien abgestoßen, abstoßen, abgestoßen, verkaufswelle, anteile verkauft
  it: vendita di azioni, vendita delle azioni, vendere azioni, venduto azioni, ondata di vendite, liquidare le azioni
  pt: venda de ações, vender ações, vendeu ações, vender as suas ações, onda de vendas, desfazer-se de ações
share-rally 4 ~ share-price, increase, stock-exchange
  en: bull market, shares soar, shares soared, shares surged, stock surge, stock rally, market rally, shares climbed, stock jumped
  fr: s'envoler en bourse, envolée boursière, bondir en bourse, flambée boursière, rebond boursier, hausse du titre, marché haussier
  es: se disparan las acciones, alza bursátil, subida bursátil, acciones se dispararon, rebote bursátil, mercado alcista, escalada bursátil
  de: kursrally, börsenrally, kurssprung, höhenflug, kursanstieg, aktie sprang, börsenboom, kursfeuerwerk
  it: rialzo in borsa, titolo vola, balzo in borsa, corsa al rialzo, impennata in borsa, mercato rialzista
  pt: alta da bolsa, valorização das ações, disparada das ações, ações dispararam, subida em bolsa, rali, ações saltaram
market-value 4 ~ value, share-price, worth, company
  en: market value, market capitalisation, market capitalization, market cap, company value, valuation, valuations, valued at, stock market value, enterprise value, overvalued, undervalued
  fr: capitalisation boursière, valorisation, valorisations, valeur boursière, valeur de marché, valorisée à, valorisé à, surévalué, sous-évalué
  es: capitalización bursátil, capitalización de mercado, valor de mercado, valor bursátil, =valoración, valorada en, valorado en, sobrevalorado, infravalorado, valuación
  de: börsenwert, marktwert, marktkapitalisierung, unternehmenswert, unternehmensbewertung, firmenwert, überbewertet, unterbewertet, bewertet mit
  it: capitalizzazione di borsa, capitalizzazione di mercato, valore di mercato, valore di borsa, valutata, valutazione della società, sopravvalutato, sottovalutato
  pt: valor de mercado, capitalização bolsista, capitalização de mercado, valor bolsista, avaliada em, avaliação da empresa, sobrevalorizado, subvalorizado
dividend 4 ~ profit, shareholder, pay, stock
  en: dividend, dividends, dividend payment, dividend payout, profit distribution, share buyback, share buybacks, stock buyback, stock buybacks, buy back shares
  fr: dividende, dividendes, versement de dividendes, rachat d'actions, rachats d'actions, distribution des bénéfices
  es: dividendo, dividendos, reparto de dividendos, recompra de acciones, recompras de acciones, reparto de beneficios
  de: dividende, dividenden, gewinnausschüttung, ausschüttung, ausschüttungen, aktienrückkauf, aktienrückkäufe, aktienrückkaufprogramm
  it: dividendo, dividendi, cedola, distribuzione degli utili, riacquisto di azioni, riacquisto di azioni proprie
  pt: dividendo, dividendos, distribuição de lucros, recompra de ações, pagamento de dividendos
bond 4 ~ loan, public-debt, invest, interest-rate
  en: bonds, government bond, government bonds, corporate bond, corporate bonds, bond market, bond markets, bond yields, treasuries, gilts, treasury bonds
  fr: obligation d'état, obligations d'état, marché obligataire, obligataire, obligations souveraines, emprunt d'état, emprunts d'état, bons du trésor
  es: bono del estado, bonos del estado, bonos soberanos, bonos, mercado de bonos, bonos del tesoro, letras del tesoro, emisión de bonos, obligaciones del estado
  de: anleihe, anleihen, staatsanleihe, staatsanleihen, bundesanleihe, bundesanleihen, schuldverschreibung, unternehmensanleihe, rentenmarkt, anleihemarkt
  it: obbligazione, obbligazioni, titoli di stato, titolo di stato, mercato obbligazionario, obbligazionario, buoni del tesoro
  pt: obrigações do tesouro, títulos públicos, títulos do tesouro, dívida obrigacionista, mercado obrigacionista, emissão de obrigações, debêntures
investment-fund 4 ~ invest, finance, pension-fund, stock
  en: investment fund, investment funds, mutual fund, mutual funds, asset manager, asset managers, fund manager, fund managers, wealth manager, hedge fund, hedge funds, sovereign wealth fund, index fund, investment firm
  fr: fonds d'investissement, gestionnaire de fonds, gestionnaire d'actifs, gérant de fonds, fonds spéculatif, fonds spéculatifs, fonds souverain, gestion d'actifs, société d'investissement
  es: fondo de inversión, fondos de inversión, gestor de fondos, gestora de fondos, gestora de activos, fondo de cobertura, fondos de cobertura, fondo soberano, sociedad de inversión, fondo buitre
  de: investmentfonds, fonds, fondsmanager, vermögensverwalter, vermögensverwaltung, hedgefonds, staatsfonds, aktienfonds, kapitalanlagegesellschaft, indexfonds, beteiligungsgesellschaft
  it: fondo di investimento, fondi di investimento, fondo d'investimento, fondi d'investimento, gestore di fondi, gestione patrimoniale, fondo speculativo, fondo sovrano, società di investimento, fondo comune
  pt: fundo de investimento, fundos de investimento, gestor de fundos, gestora de ativos, gestora de recursos, fundo especulativo, fundo soberano, sociedade de investimento, fundo de cobertura
private-equity 4 ~ investment-fund, invest, acquire, venture-capital
  en: private equity, buyout firm, buyout firms, buyout group, leveraged buyout, financial investor, financial investors, corporate raider, asset stripping, locusts
  fr: capital-investissement, fonds de capital-investissement, rachat avec effet de levier, investisseur financier, private equity
  es: capital riesgo, capital privado, fondo de capital riesgo, fondo de capital privado, compra apalancada, inversor financiero
  de: finanzinvestor, finanzinvestoren, beteiligungsfirma, private-equity, beteiligungskapital, heuschrecke, heuschrecken
  it: private equity, fondo di private equity, investitore finanziario, acquisizione a leva
  pt: private equity, capital privado, fundo de private equity, investidor financeiro, capital de risco privado
venture-capital 4 ~ invest, startup, funding-round, private-equity, capital
  en: venture capital, venture capitalist, venture capitalists, vc firm, angel investor, angel investors, business angel, seed money, seed funding, early investor, early investors, risk capital
  fr: capital-risque, capital-risqueur, capital-risqueurs, investisseur providentiel, capital d'amorçage, fonds de capital-risque, business angel
  es: capital riesgo, capital de riesgo, inversor ángel, inversores ángeles, capital semilla, inversionista ángel, capital emprendedor
  de: risikokapital, risikokapitalgeber, wagniskapital, wagniskapitalgeber, startkapital, anschubfinanzierung, frühphaseninvestor, business angel
  it: capitale di rischio, venture capital, investitore di rischio, capitale di avviamento, business angel, capitali di ventura
  pt: capital de risco, investidor-anjo, investidores-anjo, capital semente, capital empreendedor, investidor anjo
funding-round 4 ~ invest, venture-capital, fund, startup, market-value
  en: funding round, funding rounds, investment round, round of funding, round of investment, financing round, raised capital, raise capital, capital increase, cash injection, raised funding
  fr: levée de fonds, levées de fonds, tour de table, tour de financement, lever des fonds, levé des fonds, augmentation de capital, apport de capitaux
  es: ronda de financiación, ronda de inversión, ronda de financiamiento, rondas de inversión, ampliación de capital, captar fondos, inyección de capital, captación de fondos
  de: finanzierungsrunde, finanzierungsrunden, investitionsrunde, kapitalrunde, kapitalerhöhung, kapitalspritze, geld eingesammelt, kapital eingesammelt, frisches kapital, frisches geld
  it: round di finanziamento, raccolta fondi, raccolta di capitali, aumento di capitale, ricapitalizzazione, iniezione di capitale, raccolto capitali
  pt: rodada de investimento, rodada de financiamento, ronda de financiamento, ronda de investimento, aumento de capital, captação de recursos, captar investimento, injeção de capital
crowdfunding 4 ~ fund, donate, funding-round, online
  en: crowdfunding, crowdfunded, crowd-funded, crowdfund, fundraiser, fundraisers, fundraising page, collection for
  fr: financement participatif, cagnotte en ligne, cagnotte, cagnottes, collecte de fonds, collectes de fonds, crowdfunding
  es: micromecenazgo, financiación colectiva, financiamiento colectivo, crowdfunding, colecta, colectas, recaudación de fondos
  de: crowdfunding, schwarmfinanzierung, spendenaktion, spendenaktionen, spendenkampagne, spendensammlung, spendenaufruf
  it: raccolta fondi online, crowdfunding, finanziamento collettivo, colletta, raccolte fondi, campagna di raccolta fondi
  pt: financiamento coletivo, vaquinha, crowdfunding, campanha de arrecadação, angariação de fundos, arrecadação de fundos
activist-investor 4 ~ shareholder, pressure, stake, short-seller
  en: activist investor, activist investors, activist shareholder, activist shareholders, shareholder revolt, shareholder activism, institutional investor, institutional investors
  fr: investisseur activiste, actionnaire activiste, fronde des actionnaires, fonds activiste, investisseurs institutionnels, investisseur institutionnel
  es: inversor activista, accionista activista, fondo activista, rebelión de accionistas, inversor institucional, inversores institucionales
  de: aktivistischer investor, aktivistischer aktionär, aktivistische investoren, großinvestor, großinvestoren, institutionelle anleger, kleinanleger, anlegerschützer
  it: investitore attivista, azionista attivista, fondo attivista, investitori istituzionali, investitore istituzionale, rivolta degli azionisti
  pt: investidor ativista, acionista ativista, fundo ativista, investidores institucionais, investidor institucional, revolta dos acionistas
short-seller 4 ~ market-speculation, share-price, bet, stock
  en: short seller, short sellers, short-seller, short selling, short-selling, short position, short positions, bet against the stock, bet against the company, shorting, shorted
  fr: vendeur à découvert, vendeurs à découvert, vente à découvert, ventes à découvert, parier à la baisse, pari à la baisse
  es: vendedor en corto, bajista, bajistas, ventas en corto, posiciones cortas, posición corta, apostar a la baja, apuesta en contra
  de: leerverkäufer, leerverkäufe, leerverkauf, shortseller, short-seller, wette auf fallende kurse, auf fallende kurse gewettet
  it: venditore allo scoperto, venditori allo scoperto, vendita allo scoperto, vendite allo scoperto, ribassista, ribassisti, scommettere al ribasso
  pt: vendedor a descoberto, venda a descoberto, vendas a descoberto, posição curta, posições curtas, apostar na queda
majority-shareholder 4 ~ shareholder, stake, control, owner
  en: majority shareholder, majority owner, largest shareholder, biggest shareholder, main shareholder, controlling shareholder, majority stake, controlling stake, controlling interest, largest investor
  fr: actionnaire majoritaire, actionnaire principal, premier actionnaire, participation majoritaire, actionnaire de référence, actionnaire de contrôle
  es: accionista mayoritario, accionista principal, mayor accionista, participación mayoritaria, accionista de control, principal accionista, socio mayoritario
  de: mehrheitsaktionär, mehrheitseigner, großaktionär, großaktionäre, hauptaktionär, mehrheitsbeteiligung, mehrheitsanteil, hauptanteilseigner, größter aktionär
  it: azionista di maggioranza, socio di maggioranza, primo azionista, principale azionista, quota di maggioranza, pacchetto di maggioranza, azionista di controllo
  pt: acionista maioritário, acionista majoritário, acionista controlador, maior acionista, principal acionista, participação maioritária, participação majoritária
shareholder-meeting 4 ~ shareholder, board, vote, meet
  en: shareholder meeting, shareholders meeting, shareholders' meeting, annual general meeting, agm, annual meeting, general meeting, shareholder vote
  fr: assemblée générale, assemblée des actionnaires, assemblées générales, ag des actionnaires, vote des actionnaires
  es: junta de accionistas, junta general, asamblea de accionistas, junta general de accionistas, votación de los accionistas
  de: hauptversammlung, hauptversammlungen, aktionärsversammlung, aktionärstreffen, jahreshauptversammlung, gesellschafterversammlung
  it: assemblea degli azionisti, assemblea dei soci, assemblea ordinaria, assemblea generale, voto degli azionisti
  pt: assembleia geral, assembleia de acionistas, assembleia geral de acionistas, reunião de acionistas, voto dos acionistas
supervisory-board 4 ~ board, board-member, control, chief-executive
  en: supervisory board, non-executive director, non-executive directors, independent director, independent directors, oversight board, board of trustees
  fr: conseil de surveillance, administrateur indépendant, administrateurs indépendants, conseil d'administration, administrateurs
  es: consejo de vigilancia, consejo de supervisión, consejero independiente, consejeros independientes, junta directiva, consejo de administración
  de: aufsichtsrat, aufsichtsräte, aufsichtsrats*, aufsichtsrätin, kontrollgremium, verwaltungsrat, kontrolleure, stiftungsrat
  it: consiglio di sorveglianza, collegio sindacale, consigliere indipendente, consiglieri indipendenti, consiglio di amministrazione, cda
  pt: conselho fiscal, conselho de supervisão, administrador não executivo, conselheiro independente, conselho de administração
analyst 2 ~ expert, predict, analyse, stock
  en: analyst, analysts, market watcher, market watchers, strategist, strategists, forecasters, industry observer, =forecaster, =forecasters
  fr: analyste, analystes, observateur du marché, prévisionniste, prévisionnistes, stratège
  es: analista, analistas, observador del mercado, estrategas, expertos del mercado
  de: analyst, analysten, analystin, branchenkenner, branchenexperte, branchenexperten, marktbeobachter, konjunkturforscher, marktstratege
  it: analista, analisti, osservatore del mercato, stratega, previsori
  pt: analista, analistas, observador do mercado, estrategista, especialistas do mercado
economist 2 ~ economy, expert, analyst, predict
  en: economist, economists, chief economist, economics professor, macroeconomic, =economics
  fr: économiste, économistes, chef économiste, sciences économiques, macroéconomique
  es: economista, economistas, economista jefe, ciencias económicas, macroeconómico
  de: ökonom, ökonomen, ökonomin, volkswirt, volkswirte, chefvolkswirt, wirtschaftsforscher, wirtschaftsweise, wirtschaftswissenschaftler, volkswirtschaft
  it: economista, economisti, capo economista, scienze economiche, macroeconomico
  pt: =economista, =economistas, economista-chefe, ciências econômicas, macroeconômico, macroeconómico
gdp 3 ~ economy, growth, statistics
  en: gdp, gross domestic product, economic output, national income, economic growth, economic performance
  fr: pib, produit intérieur brut, croissance économique, revenu national, activité économique
  es: pib, producto interno bruto, producto interior bruto, crecimiento económico, renta nacional
  de: bip, bruttoinlandsprodukt, wirtschaftsleistung, wirtschaftswachstum, bruttosozialprodukt, konjunktur
  it: pil, prodotto interno lordo, crescita economica, reddito nazionale, congiuntura
  pt: pib, produto interno bruto, crescimento econômico, crescimento económico, rendimento nacional

# accounts and results
accounting 4 ~ audit, finance-chief, balance-sheet, figure
  en: accounting, accountancy, accountant, accountants, bookkeeping, bookkeeper, accounting firm, ledger, ledgers, accounting rules
  fr: comptabilité, comptable, comptables, expert-comptable, cabinet comptable, livres de comptes, écritures comptables
  es: contabilidad, contable, contables, contador público, contaduría, libros contables, asientos contables, contador
  de: buchhaltung, buchhalter, buchhalterin, rechnungslegung, buchführung, bilanzierung, steuerberater, wirtschaftsprüfer, buchungen, verbuchen, verbucht
  it: contabilità, contabile, contabili, commercialista, commercialisti, ragioniere, libri contabili, scritture contabili
  pt: contabilidade, contabilista, contador, contabilistas, contábil, livros contábeis, escrituração, técnico de contas
auditor 4 ~ audit, accounting, examine, balance-sheet
  en: auditor, auditors, auditing firm, audit firm, audit firms, external auditor, audited, auditing, special audit, court of auditors, national audit office
  fr: commissaire aux comptes, commissaires aux comptes, cabinet d'audit, auditeur externe, cour des comptes, vérificateur général, vérification des comptes
  es: auditor, auditora, auditores, auditoría, auditorías, firma auditora, auditar, auditado, tribunal de cuentas, contraloría
  de: wirtschaftsprüfer, wirtschaftsprüferin, wirtschaftsprüfung, abschlussprüfer, abschlussprüfung, rechnungsprüfer, rechnungshof, bundesrechnungshof, sonderprüfung, sonderprüfer, bilanzprüfer
  it: revisore, revisori, revisore dei conti, revisori dei conti, società di revisione, revisione contabile, corte dei conti
  pt: auditor, auditora, auditores, auditoria, auditorias, auditar, auditado, tribunal de contas, revisor oficial de contas
balance-sheet 4 ~ accounting, asset, debt, profit, earnings-report
  en: balance sheet, balance sheets, annual accounts, company accounts, financial statements, financial statement, closing accounts, books of the company
  fr: bilan comptable, bilan financier, comptes annuels, états financiers, comptes de l'entreprise, exercice comptable
  es: balance contable, balance anual, cuentas anuales, estados financieros, estado financiero, cuentas de la empresa, ejercicio fiscal
  de: bilanz, bilanzen, bilanzsumme, jahresabschluss, jahresabschlüsse, konzernabschluss, geschäftsbericht, bilanziert, bilanz*
  it: bilancio d'esercizio, stato patrimoniale, bilancio annuale, bilanci, conti della società, rendiconto, conto economico
  pt: balanço contábil, balanço anual, demonstrações financeiras, contas anuais, balanço patrimonial, contas da empresa, exercício fiscal
earnings-report 4 ~ profit, revenue, report, quarter-year, balance-sheet
  en: earnings report, earnings call, quarterly results, quarterly earnings, quarterly report, quarterly figures, annual report, annual results, half-year results, financial results, results season, posted a profit, posted revenue
  fr: résultats trimestriels, résultats annuels, résultats financiers, rapport annuel, publication des résultats, résultat net, résultats semestriels, comptes trimestriels
  es: resultados trimestrales, resultados anuales, resultados financieros, informe anual, presentación de resultados, informe trimestral, memoria anual, informe de resultados
  de: quartalszahlen, quartalsbericht, quartalsergebnis, geschäftszahlen, jahreszahlen, geschäftsbericht, halbjahreszahlen, jahresbilanz, quartalsbilanz, bilanzpressekonferenz
  it: risultati trimestrali, trimestrale, risultati finanziari, relazione annuale, conti trimestrali, risultati annuali, risultati semestrali
  pt: resultados trimestrais, resultados anuais, resultados financeiros, relatório anual, balanço trimestral, divulgação de resultados, relatório de resultados
profit-warning 4 ~ profit, predict, warn, earnings-report
  en: profit warning, profit warnings, cut its forecast, lowered its forecast, cut its outlook, earnings forecast, profit forecast, revenue forecast, missed expectations, missed forecasts
  fr: avertissement sur résultats, avertissement sur les résultats, révision à la baisse, prévisions de résultats, revu à la baisse
  es: advertencia de beneficios, aviso de beneficios, previsión de beneficios, rebajar las previsiones, previsiones de ingresos, recortó sus previsiones, revisión a la baja
  de: gewinnwarnung, gewinnwarnungen, gewinnprognose, umsatzprognose, prognose gesenkt, prognose gekappt, jahresprognose, geschäftsausblick, umsatzwarnung
  it: allarme utili, previsioni di utile, taglio delle stime, stime al ribasso, previsioni al ribasso, revisione al ribasso
  pt: alerta de resultados, previsão de lucros, reviu em baixa, revisão em baixa, projeção de lucro, cortou as previsões
profit-margin 4 ~ profit, profitable, revenue, price
  en: profit margin, profit margins, profit-making, gross margin, net margin, operating profit, gross profit, net profit, pre-tax profit, operating income, mark-up
  fr: marge bénéficiaire, marges bénéficiaires, marge brute, marge nette, bénéfice net, bénéfice d'exploitation, bénéfice avant impôt, résultat d'exploitation
  es: margen de beneficio, margen de ganancia, márgenes de beneficio, beneficio neto, beneficio operativo, utilidad neta, beneficio bruto, ganancia neta, ganancias netas
  de: gewinnmarge, gewinnmargen, gewinnspanne, gewinnspannen, handelsspanne, reingewinn, nettogewinn, betriebsgewinn, bruttogewinn, vorsteuergewinn, nettoergebnis
  it: margine di profitto, margini di profitto, utile netto, utile operativo, utile lordo, margine operativo, margine lordo
  pt: margem de lucro, margens de lucro, lucro líquido, lucro operacional, lucro bruto, margem bruta, resultado líquido
profitable 2 ~ profit, earn, break-even, profit-margin
  en: profitable, profitability, profitably, lucrative, money-spinner, moneymaker, cash cow, money-making, in the black, turn a profit, turned a profit, unprofitable
  fr: rentable, rentabilité, rentables, lucratif, lucrative, juteux, vache à lait, bénéficiaire, poule aux œufs d'or
  es: rentable, rentabilidad, rentables, lucrativo, lucrativa, gallina de los huevos de oro, jugoso, redituable, números negros
  de: rentabel, rentabilität, profitabel, profitabilität, lukrativ, gewinnbringend, einträglich, schwarze zahlen, schwarzen zahlen, goldgrube, melkkuh, ertragreich
  it: redditizio, redditizia, redditività, lucrativo, remunerativo, gallina dalle uova d'oro, in attivo
  pt: rentável, rentabilidade, lucrativo, lucrativa, lucratividade, galinha dos ovos de ouro, no azul, vantajoso
break-even 4 ~ profit, loss, profitable
  en: break even, breaks even, broke even, break-even, breakeven, cover costs, cover its costs, recoup, recouped, pay for itself
  fr: seuil de rentabilité, à l'équilibre, équilibrer ses comptes, rentrer dans ses frais, couvrir ses coûts, rentabiliser
  es: punto de equilibrio, umbral de rentabilidad, cubrir gastos, cubrir costes, cubrir costos, amortizar, recuperar la inversión
  de: gewinnschwelle, kostendeckend, kosten decken, schwarze null, amortisieren, amortisiert, rentieren, sich rechnen
  it: punto di pareggio, pareggio di bilancio, coprire i costi, coprire le spese, ammortizzare, rientrare nelle spese
  pt: ponto de equilíbrio, cobrir custos, cobrir os custos, equilíbrio das contas, amortizar, recuperar o investimento
cash-flow 4 ~ money, cash, finance, bankruptcy
  en: cash flow, cash flows, liquidity, cash reserves, cash pile, cash-strapped, short of cash, ran out of money, run out of money, running out of cash, cash crunch, solvent, solvency
  fr: trésorerie, flux de trésorerie, liquidités, à court d'argent, à court de liquidités, réserves de trésorerie, manque de liquidités
  es: flujo de caja, liquidez, tesorería, falta de liquidez, quedarse sin dinero, flujo de efectivo, reservas de efectivo
  de: liquidität, liquiditätsengpass, zahlungsfähig, barmittel, geldmittel, geldnot, geldsorgen, finanznot, liquide mittel, geld ausgegangen, finanzielle schieflage
  it: flusso di cassa, liquidità, a corto di soldi, carenza di liquidità, a corto di liquidità, riserve di cassa
  pt: fluxo de caixa, liquidez, =tesouraria, falta de liquidez, sem dinheiro, dinheiro em caixa, reservas de caixa
turnaround 4 ~ recover, restructure, profit, improve
  en: turnaround, turn around the company, turned around, turnaround plan, back to profit, return to profit, returned to profit, restructuring plan, cost-cutting plan
  fr: redressement, plan de redressement, redresser l'entreprise, retour aux bénéfices, redresser la barre, assainissement
  es: saneamiento, plan de saneamiento, reflotar, reflotamiento, volver a beneficios, enderezar el rumbo, plan de viabilidad
  de: sanierung, sanieren, saniert, sanierungsplan, sanierungsfall, trendwende, kehrtwende geschafft, turnaround, wieder auf kurs, zurück in der gewinnzone
  it: risanamento, risanare, risanato, piano di risanamento, rilancio dell'azienda, ritorno all'utile, piano di rilancio
  pt: reestruturação financeira, recuperação da empresa, plano de recuperação, saneamento, voltar aos lucros, voltar ao lucro, virar o jogo
embezzle 4
  en: siphon, siphoned, divert funds, diverted funds
  fr: détourner des fonds, siphonner, siphonné
  es: peculado
  de: geld abgezweigt, zweckentfremdet, zweckentfremdung
  it: sottratto fondi
  pt: desvio de verbas, desviar fundos, apropriação indevida
accounting-fraud 4
  en: creative accounting, inflate revenue, inflated revenue, fictitious sales
  fr: truquer les comptes, comptes falsifiés, irrégularités comptables
  es: cuentas falseadas, maquillaje contable, irregularidades contables, falsear las cuentas, contabilidad creativa
  de: scheinumsätze, scheingeschäfte, bilanzen gefälscht, bücher frisiert, bilanz frisiert
  it: falsi in bilancio, bilanci truccati, irregolarità contabili
  pt: maquiagem contábil, contas falsificadas, irregularidades contábeis, falsificação de contas, contabilidade criativa
ponzi-scheme 4
  en: investment scam, get-rich-quick, snowball system
  fr: arnaque financière
  es: chiringuito financiero
  de: kapitalanlagebetrug
  it: truffa finanziaria
  pt: golpe financeiro
financial-regulator 4 ~ regulator, finance, bank, stock-exchange, control
  en: financial regulator, financial regulators, securities regulator, financial watchdog, banking supervisor, banking supervision, market watchdog, financial supervisory authority, securities commission, stock market regulator
  fr: autorité des marchés financiers, gendarme de la bourse, gendarme boursier, régulateur financier, autorité de surveillance financière, contrôle bancaire, superviseur bancaire
  es: regulador financiero, comisión de valores, supervisor bancario, regulador bursátil, comisión nacional del mercado de valores, supervisor financiero, superintendencia
  de: finanzaufsicht, bankenaufsicht, börsenaufsicht, finanzaufseher, bankenaufseher, wertpapieraufsicht, finanzmarktaufsicht, finanzregulierung
  it: autorità di vigilanza, vigilanza bancaria, commissione di borsa, autorità dei mercati, vigilanza finanziaria, regolatore finanziario
  pt: comissão de valores mobiliários, regulador financeiro, supervisor bancário, supervisão bancária, comissão do mercado, regulador do mercado

# tax
tax-return 4 ~ tax, document, income-tax, tax-office
  en: tax return, tax returns, tax filing, tax filings, tax bill, tax bills, file taxes, tax records, tax declaration, tax refund, tax adviser
  fr: déclaration d'impôts, déclarations d'impôts, déclaration de revenus, déclaration fiscale, avis d'imposition, feuille d'impôts
  es: declaración de impuestos, declaración de la renta, declaraciones de impuestos, declaración fiscal, declaración tributaria
  de: steuererklärung, steuererklärungen, steuerbescheid, steuerbescheide, steuerunterlagen, steuerrückzahlung, steuerakten, steuernachzahlung
  it: dichiarazione dei redditi, dichiarazioni dei redditi, dichiarazione fiscale, dichiarazione delle tasse, cartella esattoriale
  pt: declaração de impostos, declaração de imposto de renda, declaração de rendimentos, imposto de renda, declarações fiscais
tax-office 3 ~ tax, authority, customs, tax-return
  en: tax office, tax authority, tax authorities, taxman, tax inspector, tax inspectors, revenue service, tax collector, tax investigators, inland revenue, tax administration, treasury
  fr: fisc, administration fiscale, services fiscaux, trésor public, inspecteur des impôts, contrôle fiscal, redressement fiscal, percepteur
  es: hacienda, fisco, agencia tributaria, administración tributaria, autoridad fiscal, autoridades fiscales, inspector de hacienda, inspección fiscal, erario
  de: finanzamt, finanzämter, fiskus, steuerbehörde, steuerbehörden, steuerfahnder, steuerfahndung, finanzverwaltung, steuerprüfer, betriebsprüfung, steuereintreiber
  it: fisco, agenzia delle entrate, erario, amministrazione fiscale, autorità fiscali, ispettori fiscali, accertamento fiscale
  pt: fisco, receita federal, autoridade tributária, administração fiscal, finanças públicas, inspeção tributária, fiscalização tributária, erário
income-tax 4 ~ tax, wage, tax-return
  en: income tax, income taxes, payroll tax, wealth tax, tax rate, tax rates, tax bracket, tax brackets, top rate of tax, flat tax
  fr: impôt sur le revenu, impôts sur le revenu, impôt sur la fortune, tranche d'imposition, taux d'imposition, prélèvement à la source, barème fiscal
  es: impuesto sobre la renta, impuesto a la renta, impuesto al patrimonio, tramo fiscal, tipo impositivo, tipos impositivos, retención fiscal
  de: einkommensteuer, lohnsteuer, vermögensteuer, vermögenssteuer, steuersatz, steuersätze, spitzensteuersatz, abgabenlast, steuerlast, steuerklasse
  it: imposta sul reddito, imposte sul reddito, patrimoniale, aliquota, aliquote, scaglione, scaglioni
  pt: imposto de renda, imposto sobre o rendimento, imposto sobre o rendimento das pessoas, imposto sobre fortunas, escalão, alíquota, alíquotas, taxa de imposto
corporation-tax 4 ~ tax, company, profit, tax-avoidance
  en: corporation tax, corporate tax, corporate taxes, corporate tax rate, business tax, business rates, digital tax, tax on profits, global minimum tax, windfall tax, digital services tax
  fr: impôt sur les sociétés, impôt des sociétés, taxe numérique, taxe gafa, impôt minimum mondial, taxation des entreprises, fiscalité des entreprises
  es: impuesto de sociedades, impuesto sobre sociedades, impuesto corporativo, impuesto a las empresas, tasa google, impuesto digital, impuesto mínimo global
  de: körperschaftsteuer, körperschaftssteuer, unternehmenssteuer, unternehmenssteuern, gewerbesteuer, digitalsteuer, mindeststeuer, übergewinnsteuer, konzernsteuer
  it: imposta sulle società, tassa sulle società, tassazione delle imprese, web tax, tassa digitale, tassa sugli extraprofitti, imposta minima globale
  pt: imposto sobre as empresas, imposto corporativo, imposto sobre sociedades, imposto sobre os lucros, imposto digital, taxa digital, imposto mínimo global
vat 4 ~ tax, price, buy
  en: vat, value added tax, value-added tax, sales tax, sales taxes, consumption tax, excise, excise duty, indirect tax
  fr: tva, taxe sur la valeur ajoutée, taxe de vente, taxes à la consommation, accise, accises
  es: iva, impuesto sobre el valor añadido, impuesto al valor agregado, impuesto al consumo, impuesto indirecto
  de: mehrwertsteuer, umsatzsteuer, verbrauchssteuer, mehrwertsteuersatz, verbrauchsteuer
  it: =iva, imposta sul valore aggiunto, accisa, accise, imposte indirette
  pt: =iva, imposto sobre o valor acrescentado, imposto sobre consumo, impostos indiretos, icms
tax-break 4 ~ tax, subsidy, exempt, benefit
  en: tax break, tax breaks, tax cut, tax cuts, tax relief, tax credit, tax credits, tax exemption, tax exempt, tax-exempt, tax deduction, tax-deductible, tax incentive, tax incentives, tax-free, write off tax
  fr: avantage fiscal, avantages fiscaux, niche fiscale, niches fiscales, crédit d'impôt, baisse d'impôts, baisses d'impôts, exonération fiscale, exonéré d'impôt, réduction d'impôt, déductible des impôts, allègement fiscal
  es: exención fiscal, exenciones fiscales, beneficio fiscal, beneficios fiscales, rebaja de impuestos, bajada de impuestos, deducción fiscal, incentivo fiscal, incentivos fiscales, ventaja fiscal, desgravación
  de: steuervorteil, steuervorteile, steuererleichterung, steuererleichterungen, steuersenkung, steuersenkungen, steuervergünstigung, steuerbefreiung, steuerfrei, absetzbar, steuernachlass, steuergutschrift, steuerrabatt
  it: sgravio fiscale, sgravi fiscali, agevolazione fiscale, agevolazioni fiscali, detrazione, detrazioni, esenzione fiscale, credito d'imposta, taglio delle tasse, esentasse, deducibile
  pt: benefício fiscal, benefícios fiscais, isenção fiscal, isenções fiscais, incentivo fiscal, incentivos fiscais, redução de impostos, crédito fiscal, dedução fiscal, isento de impostos, renúncia fiscal
tax-haven 4 ~ tax-avoidance, shell-company, secret, money-laundering
  en: tax haven, tax havens, offshore account, offshore accounts, offshore company, offshore companies, offshore firm, secrecy jurisdiction, swiss bank account, numbered account
  fr: paradis fiscal, paradis fiscaux, compte offshore, comptes offshore, société offshore, sociétés offshore, compte en suisse, place offshore
  es: paraíso fiscal, paraísos fiscales, cuenta offshore, cuentas offshore, sociedad offshore, cuenta en suiza, cuentas en suiza, guarida fiscal
  de: steueroase, steueroasen, steuerparadies, steuerparadiese, offshore-konto, offshore-konten, offshore-firma, offshore-firmen, schwarzgeldkonto, nummernkonto, schwarzgeld
  it: paradiso fiscale, paradisi fiscali, conto offshore, conti offshore, società offshore, conto in svizzera, fondi neri
  pt: paraíso fiscal, paraísos fiscais, conta offshore, contas offshore, empresa offshore, offshores, conta na suíça, contas na suíça
shell-company 4 ~ tax-haven, company, money-laundering, hide, facade
  en: shell company, shell companies, shell corporation, letterbox company, mailbox company, front company, front companies, brass plate company, dummy company, strawman, straw man, nominee director
  fr: société écran, sociétés écrans, société-écran, société boîte aux lettres, coquille vide, prête-nom, prête-noms, homme de paille
  es: empresa fantasma, empresas fantasma, empresa pantalla, sociedad pantalla, sociedades pantalla, empresa fachada, testaferro, testaferros, sociedad instrumental
  de: briefkastenfirma, briefkastenfirmen, scheinfirma, scheinfirmen, strohmann, strohmänner, tarnfirma, tarnfirmen, mantelgesellschaft
  it: società di comodo, società fantasma, società schermo, prestanome, scatola vuota, scatole vuote, testa di legno, società fittizia
  pt: empresa de fachada, empresas de fachada, empresa fantasma, empresas fantasma, testa de ferro, laranja, laranjas, sociedade fictícia

# property, inheritance, pensions, insurance
property-market 3 ~ house, housing, real-estate-agent, rent, mortgage
  en: property market, housing market, real estate, real-estate, house price, house prices, home prices, property price, property prices, realty, housing bubble, property bubble
  fr: immobilier, marché immobilier, biens immobiliers, bien immobilier, prix de l'immobilier, bulle immobilière, foncier, marché du logement
  es: inmobiliario, inmobiliaria, mercado inmobiliario, bienes raíces, inmueble, inmuebles, precio de la vivienda, burbuja inmobiliaria, mercado de la vivienda
  de: immobilie, immobilien, immobilienmarkt, immobilienpreise, wohnungsmarkt, hauspreise, immobilienblase, grundstückspreise, wohnimmobilien
  it: immobiliare, mercato immobiliare, immobile, immobili, prezzi delle case, bolla immobiliare, compravendita immobiliare
  pt: imobiliário, imobiliária, mercado imobiliário, imóvel, imóveis, preço das casas, bolha imobiliária, bens imóveis
real-estate-agent 4 ~ property-market, house, sell, property-developer
  en: estate agent, estate agents, real estate agent, real estate agents, realtor, realtors, letting agent, real estate broker, property agent
  fr: agent immobilier, agents immobiliers, agence immobilière, agences immobilières, courtier immobilier
  es: agente inmobiliario, agentes inmobiliarios, corredor inmobiliario, agencia inmobiliaria, corredor de bienes raíces
  de: immobilienmakler, immobilienmaklerin, makler, maklerin, maklerprovision, wohnungsmakler
  it: agente immobiliare, agenti immobiliari, agenzia immobiliare, mediatore immobiliare
  pt: agente imobiliário, agentes imobiliários, corretor de imóveis, mediador imobiliário, agência imobiliária
property-developer 4 ~ build, property-market, entrepreneur, building
  en: property developer, property developers, real estate developer, housebuilder, housebuilders, homebuilder, property tycoon, property magnate, building contractor, construction company, construction firm
  fr: promoteur immobilier, promoteurs immobiliers, promoteur, promoteurs, constructeur immobilier, magnat de l'immobilier, entreprise de construction
  es: promotor inmobiliario, promotora inmobiliaria, promotores inmobiliarios, constructora, constructoras, magnate inmobiliario, desarrollador inmobiliario
  de: bauträger, immobilienentwickler, projektentwickler, immobilienunternehmer, immobilienkonzern, baufirma, baufirmen, baukonzern, bauherr, immobilienmogul
  it: costruttore, costruttori, immobiliarista, immobiliaristi, palazzinaro, impresa edile, imprese edili, società immobiliare
  pt: promotor imobiliário, construtora, construtoras, incorporadora, incorporadoras, magnata do imobiliário, empreiteiro imobiliário
landlord 4 ~ owner, rent, house, tenant
  en: landlord, landlords, landlady, property owner, property owners, buy-to-let, slumlord
  fr: propriétaire bailleur, bailleurs, propriétaire du logement, logeur, multipropriétaire
  es: caseros, casera, arrendador, arrendadores, arrendadora, propietario de la vivienda
  de: vermieter, vermieterin, vermietern, hausbesitzer, hauseigentümer, wohnungseigentümer, miethai, eigentümer des hauses
  it: padrone di casa, padroni di casa, locatore, locatori, proprietario di casa, proprietario dell'immobile
  pt: senhorio, senhorios, senhoria, locador, proprietário do imóvel, dono do imóvel
tenant 4 ~ rent, landlord, resident, eviction
  en: tenant, tenants, renter, renters, tenancy, leaseholder, leaseholders, lodger, lodgers, flatmate, roommate, rental agreement
  fr: locataire, locataires, colocataire, colocataires, preneur à bail, bail locatif
  es: inquilino, inquilinos, inquilina, arrendatario, arrendatarios, compañero de piso, contrato de alquiler
  de: mieter, mieterin, mietern, untermieter, mietvertrag, mitbewohner, mitbewohnerin, pächter, mieterverein, mieterbund
  it: inquilino, inquilini, inquilina, affittuario, affittuari, locatario, coinquilino, coinquilini
  pt: inquilino, inquilinos, inquilina, arrendatário, locatário, locatários, colega de quarto
home-owner 4 ~ house, owner, mortgage, property-market
  en: homeowner, homeowners, home owner, home ownership, homeownership, home buyer, homebuyer, homebuyers, house buyer, first-time buyer, first-time buyers, property ladder
  fr: propriétaire de maison, propriétaires de logement, accession à la propriété, primo-accédant, primo-accédants, acheteur immobilier
  es: propietario de vivienda, propietarios de viviendas, dueño de la casa, comprador de vivienda, compradores de vivienda, vivienda en propiedad
  de: hausbesitzer, eigenheim, eigenheime, eigenheimbesitzer, wohneigentum, hauskäufer, hauskauf, wohnungskauf, eigentumswohnung, eigentumswohnungen
  it: proprietario di casa, proprietari di case, casa di proprietà, prima casa, acquisto della casa, acquirenti di case
  pt: proprietário de casa, donos de casa, casa própria, compra de casa, compradores de imóveis, proprietários de imóveis
eviction 4 ~ tenant, force, remove, house, homeless
  en: evict, evicted, eviction, evictions, eviction notice, foreclosure, foreclosures, foreclosed, repossession, repossessed, thrown out of their home, turfed out
  fr: expulsion locative, expulser un locataire, expulsé de son logement, avis d'expulsion, saisie immobilière, saisies immobilières, mis à la porte
  es: desahucio, desahucios, desahuciar, desahuciado, desalojo, desalojos, desalojar, desalojado, lanzamiento judicial, ejecución hipotecaria
  de: zwangsräumung, zwangsräumungen, räumungsklage, zwangsversteigerung, zwangsversteigert, vor die tür gesetzt, wohnung gekündigt, eigenbedarf, eigenbedarfskündigung
  it: sfratto, sfratti, sfrattare, sfrattato, sfrattati, sgombero, pignoramento della casa, sfratto esecutivo
  pt: despejo, despejos, despejar, despejado, ordem de despejo, despejados, execução hipotecária
homeless 4 ~ poor, house, housing, eviction
  en: homeless, homelessness, rough sleeper, rough sleepers, sleeping rough, homeless shelter, street people, living on the streets, tent city
  fr: sans-abri, sans-abris, sdf, sans domicile fixe, sans-logis, dormir dans la rue, mal-logés, à la rue
  es: sin techo, sin hogar, personas sin hogar, indigente, indigentes, vivir en la calle, dormir en la calle, sintecho, situación de calle
  de: obdachlos, obdachlose, obdachlosen, obdachlosigkeit, wohnungslos, wohnungslose, wohnungslosigkeit, obdachlosenheim, auf der straße leben, notunterkunft
  it: senzatetto, senza tetto, senza fissa dimora, senza dimora, clochard, dormire per strada, barbone, barboni
  pt: sem-teto, sem-abrigo, sem teto, sem abrigo, morador de rua, moradores de rua, situação de rua, dormir na rua
inheritance 4 ~ will-testament, die, family, wealth, relative
  en: inheritance, inherit, inherited, inherits, heir, heirs, heiress, heiresses, estate tax, inheritance tax, bequest, bequeath, bequeathed
  fr: héritage, hériter, hérité, hérite, héritier, héritiers, héritière, succession, droits de succession, légataire, léguer, légué
  es: herencia, herencias, heredar, heredó, heredado, heredero, herederos, heredera, legado, legar, impuesto de sucesiones
  de: erbe, erben, erbin, erbschaft, erbschaften, geerbt, vererben, vererbt, erbschaftssteuer, erbschaftsteuer, nachlass, vermächtnis, hinterlassenschaft
  it: eredità, ereditare, ereditato, erede, eredi, ereditario, =lascito, tassa di successione, imposta di successione
  pt: herança, heranças, herdar, herdou, herdado, herdeiro, herdeiros, herdeira, =legado, imposto sobre heranças
will-testament 4 ~ inheritance, die, document, notary-registry
  en: last will, testament, his will, her will, executor, executors, probate, left in his will, left in her will, beneficiary, beneficiaries, trust fund, trust funds, trustee, trustees
  fr: testament, testaments, testamentaire, exécuteur testamentaire, dernières volontés, bénéficiaire, fiducie, légataire
  es: testamento, testamentos, testamentario, albacea, últimas voluntades, última voluntad, beneficiario, fideicomiso, fideicomisos
  de: testament, testamente, testamentarisch, testamentsvollstrecker, letzter wille, letzten willen, treuhand, treuhänder, treuhandfonds, begünstigte, erblasser
  it: =testamento, =testamenti, testamentario, esecutore testamentario, ultime volontà, beneficiario, beneficiari, fondo fiduciario
  pt: testamento, testamentos, testamentário, testamenteiro, última vontade, beneficiário, beneficiários, fundo fiduciário
pension-fund 4 ~ pension, investment-fund, insurance, retire
  en: pension fund, pension funds, pension scheme, pension schemes, pension plan, pension plans, retirement savings, retirement fund, occupational pension, company pension, workplace pension, state pension
  fr: fonds de pension, caisse de retraite, caisses de retraite, régime de retraite, régimes de retraite, plan d'épargne retraite, épargne retraite, retraite complémentaire
  es: fondo de pensiones, fondos de pensiones, plan de pensiones, planes de pensiones, pensión pública, ahorro para la jubilación, sistema de pensiones, caja de pensiones
  de: pensionsfonds, rentenkasse, rentenkassen, pensionskasse, pensionskassen, altersvorsorge, betriebsrente, betriebsrenten, rentenversicherung, rentenfonds, gesetzliche rente
  it: fondo pensione, fondi pensione, cassa pensione, previdenza complementare, previdenza, previdenziale, cassa previdenziale, piano pensionistico
  pt: fundo de pensão, fundos de pensão, fundo de pensões, fundos de pensões, plano de previdência, previdência, previdência privada, plano de reforma, plano de pensões
retirement-age 4 ~ retire, pension, age, reform
  en: retirement age, pension age, state pension age, raise the retirement age, pension reform, pension reforms, early retirement, retired early, pensionable age, years of contributions
  fr: âge de la retraite, âge de départ, âge légal, réforme des retraites, départ à la retraite, préretraite, retraite anticipée, partir à la retraite
  es: edad de jubilación, edad de retiro, reforma de las pensiones, reforma de pensiones, jubilación anticipada, prejubilación, prejubilaciones, años cotizados
  de: rentenalter, renteneintrittsalter, renteneintritt, rentenreform, frührente, vorruhestand, frühverrentung, pensionsalter, rente mit, rentenpolitik
  it: età pensionabile, età della pensione, riforma delle pensioni, pensione anticipata, prepensionamento, prepensionamenti, andare in pensione
  pt: idade da reforma, idade de aposentadoria, reforma da previdência, aposentadoria antecipada, reforma antecipada, idade mínima de aposentadoria, pré-reforma
insurance-claim 4 ~ insurance, damage, compensation, claim
  en: insurance claim, insurance claims, insurance payout, insurance payouts, insurance money, claims adjuster, insurance policy, insurance policies, policyholder, policyholders, insured against, insurance cover, insurance coverage
  fr: indemnisation de l'assurance, déclaration de sinistre, sinistre, sinistres, sinistré, contrat d'assurance, police d'assurance, assuré, assurés, couverture d'assurance, assureur
  es: reclamación al seguro, siniestro, siniestros, póliza, pólizas, póliza de seguro, asegurado, asegurados, indemnización del seguro, cobertura del seguro, tomador del seguro
  de: versicherungsfall, versicherungsschutz, schadensfall, schadensfälle, versicherungspolice, police, policen, versicherungsnehmer, versicherungssumme, versicherter, versicherte, versicherungsleistung, schadensmeldung
  it: =sinistro, =sinistri, polizza, polizze, polizza assicurativa, assicurato, assicurati, indennizzo assicurativo, risarcimento assicurativo, copertura assicurativa
  pt: sinistro, sinistros, apólice, apólices, apólice de seguro, segurado, segurados, indenização do seguro, indemnização do seguro, cobertura do seguro
insurance-premium 4 ~ insurance, fee, price, pay
  en: insurance premium, insurance premiums, premiums, contribution rate, social security contributions, national insurance contributions, contributions to pension, insurance contributions, deductible, excess payment
  fr: prime d'assurance, primes d'assurance, cotisations sociales, cotisation sociale, franchise d'assurance, charges sociales
  es: prima de seguro, primas de seguro, cotización social, cotizaciones sociales, cuotas a la seguridad social, aportes patronales, aportes previsionales, prima del seguro
  de: versicherungsbeitrag, versicherungsbeiträge, versicherungsprämie, versicherungsprämien, beitragssatz, sozialabgaben, sozialbeiträge, lohnnebenkosten, selbstbeteiligung, krankenkassenbeitrag, beitragszahler
  it: premio assicurativo, premi assicurativi, contributi previdenziali, contributi sociali, contribuzione, franchigia, oneri sociali
  pt: prémio de seguro, prêmio do seguro, contribuições sociais, contribuição social, contribuição previdenciária, descontos para a segurança social, encargos sociais

# pay
executive-pay 4 ~ chief-executive, bonus, wage, millionaire
  en: executive pay, executive compensation, ceo pay, pay package, compensation package, bonus payments, golden parachute, golden handshake, severance package, severance pay, exit package, payoff, excessive pay
  fr: rémunération des dirigeants, rémunération des patrons, salaire des patrons, parachute doré, indemnité de départ, indemnités de départ, prime de départ, retraite chapeau
  es: remuneración de los directivos, sueldo de los directivos, sueldo del consejero delegado, indemnización millonaria, blindaje, blindajes, paquete salarial, finiquito, indemnización por despido, paracaídas dorado
  de: managergehalt, managergehälter, vorstandsgehalt, vorstandsgehälter, vorstandsvergütung, abfindung, abfindungen, bonuszahlung, bonuszahlungen, goldener handschlag, goldener fallschirm, millionenabfindung
  it: compenso dei manager, stipendi dei manager, buonuscita, buonuscite, liquidazione d'oro, paracadute d'oro, compensi d'oro, maxi stipendi, incentivo all'esodo
  pt: remuneração dos executivos, salário dos executivos, indemnização milionária, pacote de remuneração, paraquedas dourado, bônus milionário, prémios de gestão, indenização rescisória
stock-options 4 ~ stock, bonus, wage, employee
  en: stock option, stock options, share option, share options, stock grant, stock grants, share award, share awards, employee shares, employee share, paid in shares, stock-based compensation, vesting, vested
  fr: stock-options, options sur actions, option d'achat d'actions, actions gratuites, attribution d'actions, actionnariat salarié
  es: opciones sobre acciones, opción sobre acciones, opciones de compra de acciones, paquete de acciones, pago en acciones, acciones para empleados
  de: aktienoption, aktienoptionen, aktienpaket, aktienpakete, mitarbeiteraktien, belegschaftsaktien, mitarbeiterbeteiligung, optionsscheine
  it: stock option, opzioni su azioni, azioni ai dipendenti, pacchetto azionario, azionariato dei dipendenti
  pt: opções de ações, opções sobre ações, opção de compra de ações, pacote de ações, ações para funcionários, pagamento em ações
pay-rise 4 ~ wage, increase, negotiate, strike
  en: pay rise, pay rises, pay raise, pay raises, salary increase, salary increases, wage increase, wage increases, wage hike, pay increase, wage growth, pay deal, pay dispute, wage demand, pay cut, pay freeze
  fr: augmentation de salaire, augmentations de salaires, hausse de salaire, hausse des salaires, revalorisation salariale, augmentation salariale, baisse de salaire, gel des salaires, négociations salariales
  es: aumento salarial, aumentos salariales, subida salarial, subidas salariales, incremento salarial, alza salarial, aumento de sueldo, recorte salarial, congelación salarial, mejora salarial
  de: lohnerhöhung, lohnerhöhungen, gehaltserhöhung, gehaltserhöhungen, lohnplus, lohnsteigerung, lohnforderung, lohnforderungen, tarifabschluss, tarifstreit, tarifrunde, tarifverhandlungen, lohnkürzung, nullrunde
  it: aumento salariale, aumenti salariali, aumento di stipendio, aumento degli stipendi, aumento in busta paga, taglio degli stipendi, vertenza salariale, rinnovo del contratto
  pt: aumento salarial, aumentos salariais, reajuste salarial, aumento de salário, atualização salarial, corte salarial, congelamento salarial, negociação salarial
minimum-wage 3 ~ wage, minimum, low, worker
  en: minimum wage, minimum wages, living wage, minimum pay, hourly wage, hourly rate, low pay, low-paid, low wage, low wages, poverty pay, underpaid
  fr: salaire minimum, smic, salaire horaire, taux horaire, bas salaire, bas salaires, sous-payé, sous-payés, mal payé, mal payés
  es: salario mínimo, sueldo mínimo, salario por hora, bajos salarios, mal pagado, mal pagados, salarios bajos, sueldos bajos, sueldo de miseria
  de: mindestlohn, mindestlöhne, stundenlohn, stundenlöhne, niedriglohn, niedriglöhne, hungerlohn, hungerlöhne, unterbezahlt, schlecht bezahlt, geringverdiener, dumpinglohn
  it: salario minimo, paga oraria, bassi salari, sottopagato, sottopagati, mal pagato, malpagati, retribuzione minima, paga da fame
  pt: salário mínimo, salário por hora, baixos salários, mal pago, mal pagos, salários baixos, remuneração mínima, subpago
payroll 4 ~ wage, employee, pay
  en: payroll, payrolls, payslip, payslips, pay slip, pay stub, paycheck, paychecks, paycheque, pay packet, on the payroll, wage bill
  fr: masse salariale, fiche de paie, fiches de paie, bulletin de salaire, bulletins de paie, feuille de paie, salaires versés
  es: nóminas, masa salarial, recibo de sueldo, planilla salarial, talón de pago
  de: gehaltsabrechnung, lohnabrechnung, gehaltsabrechnungen, lohnzettel, gehaltszettel, lohnliste, gehaltsliste, lohnkosten, lohnsumme, lohntüte
  it: busta paga, buste paga, monte salari, libro paga, cedolino, massa salariale
  pt: folha de pagamento, folha de pagamentos, folha salarial, holerite, contracheque, recibo de vencimento, massa salarial

# ownership and change of ownership
divest 4 ~ sell, subsidiary, branch, spin-off
  en: divest, divested, divestment, divestiture, disposal of, hive off, hived off, sell the unit, sold the unit, sell the division, sale of the business, sale of its business
  fr: céder sa filiale, cession de filiale, désinvestir, désinvestissement, cession d'actifs, cessions d'actifs, se séparer de sa filiale, vente de la filiale
  es: desinversión, desinvertir, desinversiones, venta de activos, vender la filial, venta de la filial, desprenderse de
  de: desinvestition, abstoßen, veräußerung, firmenverkauf, unternehmensverkauf, tochter verkauft, sparte verkauft, spartenverkauf, geschäft verkauft
  it: dismettere, dismissioni, cessione del ramo, cessione della società, vendita della controllata, disinvestire, disinvestimento
  pt: desinvestir, desinvestimento, desinvestimentos, alienação de ativos, venda da subsidiária, venda de ativos, desfazer-se de
spin-off 4 ~ divest, subsidiary, separate, break-up-company
  en: spin off, spin-off, spun off, spinoff, spinning off, carve-out, demerger, demerge, separate company, independent company, hived off
  fr: scission, scinder, scinde, scindée, filialiser, filialisation, entité distincte, essaimage
  es: escisión, escindir, escindida, segregar, segregación del negocio, empresa independiente, filial independiente
  de: ausgliedern, ausgegliedert, ausgliederung, abspalten, abgespalten, abspaltung, ausgründung, aufspaltung, aufspalten
  it: scissione, scorporo, scorporare, scorporato, scindere, società separata, società indipendente
  pt: cisão, cindir, separação do negócio, empresa independente, desmembrar, desmembramento
break-up-company 4 ~ antitrust, monopoly, separate, spin-off
  en: break up the company, breaking up big tech, break up big tech, broken up, forced sale, forced break-up, break-up of, breakup of, dismantle, dismantled, dismantling
  fr: démanteler, démantèlement, démantelé, démantèle, vente forcée, scinder le groupe
  es: desmantelado, desmantelamiento, trocear, troceo, venta forzosa, venta forzada, dividir la empresa, desmembrar la empresa
  de: zerschlagen, zerschlagung, zwangsverkauf, entflechten, entflechtung, aufspaltung des konzerns, zerlegen, zerlegt
  it: smantellare, smantellamento, smantellato, smembrare, smembramento, vendita forzata, spezzatino, scorporo forzato
  pt: desmantelar, desmantelamento, desmantelado, venda forçada, desmembrar a empresa, fragmentar a empresa
due-diligence 4 ~ examine, acquire, audit, careful
  en: due diligence, background check, background checks, vetting, vetted, vet suppliers, screening process, know your customer
  fr: vérifications préalables, audit préalable, devoir de vigilance, diligence raisonnable, vérification des antécédents, enquête de moralité
  es: diligencia debida, debida diligencia, auditoría previa, verificación de antecedentes, comprobación de antecedentes, revisión previa
  de: sorgfaltspflicht, sorgfaltspflichten, sorgfaltsprüfung, buchprüfung, hintergrundprüfung, sicherheitsüberprüfung, zuverlässigkeitsprüfung, lieferkettengesetz
  it: dovuta diligenza, due diligence, verifica preliminare, verifiche preliminari, controllo dei precedenti, obbligo di diligenza
  pt: diligência prévia, devida diligência, due diligence, verificação de antecedentes, análise prévia, averiguação prévia
liquidate 4 ~ bankruptcy, shut-down, sell, creditor
  en: liquidate, liquidated, liquidation, liquidator, liquidators, insolvency administrator, receivership, receiver appointed, in administration, go into administration, went into administration, wound up, fire sale, creditor protection, bankruptcy protection
  fr: liquidation judiciaire, liquider, liquidée, liquidateur, mandataire judiciaire, redressement judiciaire, administrateur judiciaire, dépôt de bilan, déposer le bilan, mise en liquidation
  es: liquidación judicial, liquidar la empresa, liquidador, administrador concursal, concurso de acreedores, preconcurso, protección por bancarrota, liquidada
  de: insolvenzverwalter, insolvenzverwalterin, insolvenzverfahren, insolvenzantrag, konkurs, konkursverwalter, liquidation, liquidieren, abwicklung, abwickeln, abgewickelt, gläubigerschutz, firmenpleite
  it: liquidatore, liquidare la società, curatore fallimentare, concordato preventivo, amministrazione controllata, amministrazione straordinaria, procedura fallimentare
  pt: liquidação judicial, liquidatário, administrador judicial, recuperação judicial, administrador de insolvência, processo de insolvência, proteção contra credores, liquidar a empresa
family-business 4 ~ company, family, owner, small-business
  en: family business, family businesses, family-owned, family-run, family firm, family firms, family company, owner-managed, business dynasty, mid-sized company, mid-sized companies
  fr: entreprise familiale, entreprises familiales, affaire familiale, groupe familial, société familiale, eti, dynastie industrielle
  es: empresa familiar, empresas familiares, negocio familiar, negocios familiares, grupo familiar, mediana empresa, dinastía empresarial
  de: familienunternehmen, familienbetrieb, familienbetriebe, familiengeführt, familienfirma, mittelstand, mittelständler, mittelständisch, unternehmerfamilie, inhabergeführt
  it: azienda familiare, aziende familiari, impresa di famiglia, impresa familiare, azienda di famiglia, media impresa, gestione familiare
  pt: empresa familiar, empresas familiares, negócio familiar, negócio de família, grupo familiar, média empresa
cooperative 4 ~ organisation, member, company
  en: cooperative, cooperatives, co-operative, co-op, co-ops, mutual society, building society, credit union, employee-owned, worker-owned
  fr: coopérative, coopératives, société coopérative, coopérateur, mutualiste, mutualité
  es: cooperativa, cooperativas, cooperativista, cooperativistas, caja rural, mutualidad
  de: genossenschaft, genossenschaften, genossenschaftlich, genossenschaftsbank, genosse der genossenschaft, volksbank, volksbanken
  it: cooperativa, cooperative, cooperativo, società cooperativa, soci della cooperativa
  pt: cooperativa, cooperativas, cooperativo, cooperado, cooperados, sociedade cooperativa
business-model 3 ~ monetise, strategy, revenue, company
  en: business model, business models, revenue model, revenue stream, revenue streams, source of income, source of revenue, ad-supported, core business, makes its money
  fr: modèle économique, modèles économiques, modèle d'affaires, source de revenus, sources de revenus, cœur de métier, modèle commercial
  es: modelo de negocio, modelos de negocio, fuente de ingresos, fuentes de ingresos, negocio principal, modelo comercial
  de: geschäftsmodell, geschäftsmodelle, einnahmequelle, einnahmequellen, kerngeschäft, geschäftsfeld, geschäftsfelder, erlösmodell, werbefinanziert
  it: modello di business, modelli di business, modello commerciale, fonte di guadagno, fonte di entrate, fonti di reddito, attività principale
  pt: modelo de negócio, modelos de negócio, modelo de negócios, fonte de receita, fontes de receita, negócio principal, fonte de rendimento
outsource 4
  en: third-party contractor, offshoring
  fr: externalise
  es: externaliza, subcontratistas
  de: auslagern, outgesourct, subunternehmer, fremdfirmen, subauftragnehmer
  it: esternalizzazioni, appaltare all'esterno
  pt: subcontratada
relocate 4 ~ move, headquarters, outsource, foreign
  en: relocate, relocated, relocation, relocating, move production, moved production, offshore jobs, move abroad, moved its headquarters, shift production, reshoring
  fr: délocalisé, délocalisation, délocalisations, relocaliser, relocalisation, transférer son siège, déménager, déménagement
  es: deslocalización, relocalizar, trasladar la producción, traslado de la sede, trasladar su sede, reubicar, reubicación
  de: standortverlagerung, verlagern, verlagert, verlagerung, umsiedeln, umgesiedelt, umsiedlung, produktionsverlagerung, sitz verlegt, abwanderung, abwandern
  it: delocalizzato, delocalizzazione, delocalizzazioni, trasferire la produzione, trasferire la sede, spostare la produzione
  pt: deslocalização, realocar, realocação, transferir a produção, mudança da sede, transferir a sede
market-share 4 ~ market, portion, competitor, dominate, market-leader
  en: market share, market shares, share of the market, slice of the market, lose market share, lost market share, gain market share, foothold
  fr: part de marché, parts de marché, perdre des parts de marché, gagner des parts de marché
  es: cuota de mercado, cuotas de mercado, participación de mercado, participación en el mercado, porción del mercado
  de: marktanteil, marktanteile, anteil am markt, marktposition, marktmacht, marktstellung
  it: quota di mercato, quote di mercato, fetta di mercato, fette di mercato
  pt: quota de mercado, quotas de mercado, participação de mercado, fatia de mercado, fatia do mercado
market-leader 4 ~ market-share, dominate, giant, first
  en: market leader, market leaders, market-leading, industry leader, world leader in, top player, number one in, biggest player, leading provider, market dominance, dominant player
  fr: leader du marché, leader mondial, numéro un mondial, numéro un du secteur, acteur dominant, leader du secteur
  es: líder del mercado, líder mundial, líder del sector, número uno mundial, actor dominante, empresa líder, liderazgo del mercado
  de: marktführer, marktführerin, marktführend, weltmarktführer, branchenprimus, branchenführer, branchenriese, platzhirsch, marktbeherrschend, marktbeherrschung
  it: leader di mercato, leader del settore, leader mondiale, numero uno mondiale, primo operatore, azienda leader
  pt: líder de mercado, líder do mercado, líder mundial, líder do setor, empresa líder, número um mundial
newcomer 3 ~ new, startup, competitor, first
  en: newcomer, newcomers, new entrant, new entrants, upstart, upstarts, latecomer, disruptor, disruptors, =challenger, =challengers
  fr: nouveau venu, nouveaux venus, nouvelle venue, nouvel entrant, nouveaux entrants, nouvel arrivant, trublion
  es: recién llegado, recién llegados, recién llegada, nuevo competidor, nuevos actores, nuevo participante
  de: neuling, neulinge, newcomer, herausforderer, quereinsteiger, neueinsteiger, aufsteiger, neuer anbieter, neue anbieter
  it: nuovo arrivato, nuovi arrivati, nuova arrivata, nuovo concorrente, esordiente, sfidante
  pt: recém-chegado, recém-chegados, recém-chegada, novato, novatos, novo concorrente, estreante
wholesaler 4 ~ retailer, supplier, trade, distribute
  en: wholesale, wholesaler, wholesalers, bulk buyer, distributor, distributors, middleman, middlemen, intermediary, intermediaries, reseller
  fr: grossiste, grossistes, commerce de gros, vente en gros, distributeur, distributeurs, intermédiaire, intermédiaires, négociant, négociants
  es: mayorista, mayoristas, al por mayor, distribuidor, distribuidores, distribuidora, intermediario, intermediarios
  de: großhandel, großhändler, großhändlerin, zwischenhändler, zwischenhandel, vertriebspartner, mittelsmann, mittelsmänner, vermittler
  it: grossista, grossisti, all'ingrosso, distributore, distributori, intermediario, intermediari
  pt: atacadista, atacadistas, grossista, grossistas, atacado, por atacado, distribuidor, distribuidora, intermediário, intermediários
royalties 4 ~ copyright, fee, licence, musician, author
  en: royalties, royalty payment, royalty payments, licensing fee, licensing fees, licence fees, license fees, licensing deal, licensing deals, residuals
  fr: droits d'auteur, redevances, royalties, frais de licence, accord de licence, redevance de licence
  es: regalías, derechos de autor, cánones, tasas de licencia, acuerdo de licencia, derechos de licencia
  de: tantiemen, lizenzgebühr, lizenzgebühren, lizenzvertrag, lizenzverträge, lizenzeinnahmen, urhebervergütung, lizenzdeal
  it: diritti d'autore, royalty, canoni di licenza, accordo di licenza, diritti di licenza
  pt: direitos autorais, direitos de autor, royalties, taxas de licenciamento, acordo de licenciamento
concession 4 ~ licence, contract, operate, state
  en: concession contract, concession agreement, concessionaire, operating licence, public-private partnership, build and operate, lease agreement, toll road, toll roads, operating rights
  fr: concession, concessions, concessionnaire, partenariat public-privé, délégation de service public, droit d'exploitation, droits d'exploitation
  es: concesión, concesiones, concesionaria, concesionarias, asociación público-privada, derechos de explotación, licencia de explotación
  de: konzession, konzessionen, konzessionär, betreibervertrag, betreiberlizenz, betriebserlaubnis, öffentlich-private partnerschaft, nutzungsrecht, nutzungsrechte
  it: concessione, concessioni, concessionaria, partenariato pubblico-privato, diritti di sfruttamento
  pt: concessão, concessões, concessionária, concessionárias, parceria público-privada, direitos de exploração

# wealth
millionaire 3 ~ rich, large-sum, wealth, entrepreneur
  en: millionaire, millionaires, billionaire, billionaires, multimillionaire, multi-millionaire, super-rich, superrich, ultra-rich, richest man, richest people, richest person, tycoon, tycoons, magnate, mogul, oligarch, oligarchs
  fr: millionnaire, millionnaires, milliardaire, milliardaires, ultra-riches, super-riches, magnat, magnats, oligarque, oligarques, homme le plus riche, grandes fortunes, nabab
  es: millonario, millonarios, millonaria, multimillonario, multimillonarios, ultrarricos, superricos, magnate, magnates, oligarca, oligarcas, hombre más rico
  de: millionär, millionäre, millionärin, milliardär, milliardäre, milliardärin, multimillionär, superreiche, superreichen, oligarch, oligarchen, magnat, tycoon, mogul, reichster mann, reichste mann
  it: milionario, milionari, miliardario, miliardari, super ricchi, magnate, magnati, oligarca, oligarchi, uomo più ricco, paperone, paperoni
  pt: milionário, milionários, milionária, bilionário, bilionários, bilionária, multimilionário, super-ricos, magnata, magnatas, oligarca, oligarcas, homem mais rico
wealth 3 ~ rich, asset, inheritance, millionaire
  en: wealth, personal wealth, net worth, personal fortune, fortune, fortunes, family fortune, riches, prosperity, prosperous, affluence, affluent
  fr: patrimoine, fortune personnelle, fortune, fortunes, richesse, richesses, prospérité, prospère, opulence
  es: patrimonio, fortuna personal, fortuna, fortunas, riqueza, riquezas, prosperidad, próspero, próspera
  de: privatvermögen, reichtum, reichtümer, wohlstand, familienvermögen, wohlhabend, betucht, vermögenswerte
  it: patrimonio, patrimoni, fortuna personale, ricchezza, ricchezze, prosperità, prospero, benessere
  pt: patrimônio, património, fortuna pessoal, fortuna, fortunas, riqueza, riquezas, prosperidade, próspero
inequality 4 ~ poor, rich, unfair, divide
  en: inequality, inequalities, income inequality, wealth gap, gap between rich and poor, unequal, unequally, disparity, disparities, social divide, pay gap, gender pay gap
  fr: inégalité, inégalités, inégal, inégale, inégaux, disparité, disparités, fossé social, écart de revenus, écart salarial, fracture sociale
  es: desigualdad, desigualdades, desigual, desiguales, disparidad, disparidades, brecha social, brecha salarial, brecha de género
  de: ungleichheit, ungleichheiten, ungleich, soziale kluft, einkommensschere, schere zwischen arm und reich, lohnlücke, lohngefälle, ungleichbehandlung, ungerechtigkeit
  it: disuguaglianza, disuguaglianze, diseguaglianza, diseguale, divario, divari, disparità, divario salariale, forbice sociale
  pt: desigualdade, desigualdades, desigual, desiguais, disparidade, disparidades, fosso salarial, disparidade salarial, abismo social
lottery 4 ~ gamble, win, bet
  en: lottery, lotteries, lotto, jackpot, jackpots, raffle, lottery ticket, lottery tickets, scratch card, scratch cards, prize draw, lottery winner
  fr: loterie, loteries, loto, jackpot, tombola, cagnotte du loto, ticket à gratter, tirage au sort, gros lot
  es: =lotería, =loterías, premio gordo, rifa, sorteo, sorteos, boleto de lotería, billete de lotería
  de: lotterie, lotterien, lotto, jackpot, lottoschein, lottogewinn, lottogewinner, rubbellos, verlosung, tombola, hauptgewinn, losglück
  it: lotteria, lotterie, lotto, superenalotto, jackpot, gratta e vinci, montepremi
  pt: loteria, loterias, lotaria, lotarias, mega-sena, raspadinha, sorteio, sorteios, bilhete de loteria, jackpot, rifa
price-cap 4 ~ limit, price, maximum, regulation
  en: price cap, price caps, price ceiling, price control, price controls, rent cap, rent control, rent controls, rent freeze, price freeze, capped at, energy price cap
  fr: plafonnement des prix, plafonner, plafonné, plafonnement, prix plafond, blocage des prix, gel des prix, gel des loyers, encadrement des loyers, bouclier tarifaire
  es: tope de precios, tope de precio, topes de precios, precio máximo, control de precios, congelar los precios, congelación de precios, tope al alquiler, precio tope
  de: preisdeckel, preisbremse, preisobergrenze, mietpreisbremse, mietendeckel, gaspreisbremse, strompreisbremse, gedeckelt, deckeln, deckelung, preisbindung
  it: tetto ai prezzi, tetto al prezzo, prezzo massimo, blocco dei prezzi, calmiere, calmierare, prezzi calmierati, tetto massimo, blocco degli affitti
  pt: teto de preços, limite de preço, preço máximo, controle de preços, controlo de preços, congelamento de preços, tabelamento, teto máximo, congelar preços
fine 2
  en: penalty payment, heavy fine, surcharge, late fee, multimillion fine
  fr: lourde amende, sanction pécuniaire, astreintes
  es: sanción pecuniaria, recargo por mora, multado
  de: bußgeld, geldbuße, milliardenstrafe, strafzahlung, strafzahlungen, säumniszuschlag
  it: multa record, sanzione economica, mora, sanzione amministrativa
  pt: multa milionária, penalidade financeira
`;
