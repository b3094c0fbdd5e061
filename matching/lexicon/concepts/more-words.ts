/** Telling words of the news that the other files have no concept for. */
export default `
solution 2 ~ repair, answer
  en: solution, solutions, way out of, workaround
  fr: solution, solutions
  es: solución, soluciones, solucionar
  de: Lösung, Lösungen, Lösungsansatz
  it: soluzione, soluzioni
  pt: solução, soluções, solucionar
flag 3 ~ symbol
  en: =flag, =flags, flagpole
  fr: drapeau, drapeaux
  es: =bandera, =banderas
  de: Flagge, Flaggen, Fahne, Fahnen
  it: bandiera, bandiere
  pt: =bandeira, =bandeiras
attitude 3 ~ opinion, behave
  en: attitude, attitudes, mindset, mentality
  fr: attitude, attitudes, mentalité, mentalités
  es: actitud, actitudes, mentalidad
  de: Haltung, Einstellung, Mentalität
  it: atteggiamento, atteggiamenti, mentalità
  pt: atitude, atitudes, mentalidade
desperate 3 ~ sad, hope
  en: desperate, desperately, desperation, despair, hopeless
  fr: désespéré, désespérée, désespérément, désespoir
  es: =desesperado, =desesperada, =desesperados, desesperación, desesperadamente
  de: verzweifelt, verzweifelte, Verzweiflung, hoffnungslos
  it: disperato, disperata, disperazione, disperatamente
  pt: =desesperado, =desesperada, desespero, desesperadamente
aggressive 3 ~ violence
  en: aggressive, aggressively, aggression, hostile, belligerent
  fr: agressif, agressive, agressivité, =agressivement, hostile
  es: agresivo, agresiva, agresividad, hostil
  de: aggressiv, aggressive, Aggressivität, feindselig
  it: aggressivo, aggressiva, aggressività, ostile
  pt: agressivo, agressiva, agressividade, hostil
tribe 3 ~ ethnicity
  en: tribe, tribes, tribal, clan, clans
  fr: tribu, tribus, tribal, tribale, clan, clans
  es: =tribu, =tribus, tribal, clan
  de: Volksstamm, Stammes, Stämme, Clan, Clans
  it: tribù, tribale, clan
  pt: =tribo, =tribos, tribal, clã
consensus 3 ~ agree, deal
  en: consensus
  fr: consensus, consensuel
  es: consenso, consensuar
  de: Konsens
  it: =consenso, =consensi
  pt: =consenso, consensual
continent 3 ~ world, region
  en: =continent, =continents, continental
  fr: =continent, =continents, continental, continentale
  es: continente, continentes, continental
  de: Kontinent, Kontinente
  it: continente, continenti, continentale
  pt: continente, continentes, continental
priority 3 ~ important
  en: priority, priorities, prioritise, prioritize
  fr: priorité, priorités, prioritaire, prioritaires
  es: prioridad, prioridades, priorizar, prioritario
  de: Priorität, Prioritäten, priorisieren, vorrangig
  it: priorità, prioritario, prioritaria
  pt: prioridade, prioridades, priorizar, prioritário
federal 2 ~ state
  en: federal, federally
  fr: fédéral, fédérale, fédéraux, fédérales
  es: =federal, =federales
  de: föderal, bundesweit
  it: federale, federali
  pt: =federal, =federais
property 2 ~ house, housing, land, asset
  en: =property, =properties, real estate
  fr: bien immobilier, biens immobiliers, =immobilier, =immobilière
  es: =inmueble, =inmuebles, bienes inmuebles
  de: Immobilie, Immobilien, Grundbesitz
  it: =immobile, =immobili, immobiliare
  pt: =imóvel, =imóveis, =propriedade
address 3 ~ location, contact
  en: =address, =addresses, postal address, home address, email address
  fr: =adresse, =adresses, adresse électronique, adresse postale
  es: dirección postal, dirección de correo, direcciones de correo, domicilio, domicilios
  de: Adresse, Adressen, Anschrift, Anschriften, Wohnadresse, Mailadresse
  it: indirizzo, indirizzi, recapito, recapiti
  pt: =endereço, =endereços, =morada, =moradas
origin 3 ~ cause, begin, source-person
  en: =origin, =origins, provenance, =originate, =originated, =originates, country of origin
  fr: origine, origines, provenance, pays d'origine
  es: origen, orígenes, procedencia, país de origen
  de: Herkunft, Ursprung, Ursprünge, Herkunftsland, Herkunftsangabe
  it: origine, origini, provenienza, paese d'origine
  pt: origem, origens, proveniência, procedência, país de origem
exist 2 ~ real
  en: exist, exists, existed, existence
  fr: exister, existe, existent, existait, existence
  es: existir, existe, existen, existía, existencia
  de: existieren, existiert, existierte, Existenz
  it: esistere, =esiste, =esistono, esistenza, =esisteva, =esistesse
  pt: existir, existe, existem, existia, existência
burden 3 ~ problem, stress
  en: burden, burdens, burdened, burdensome, strain on
  fr: fardeau, fardeaux, =pesant, peser sur
  es: lastre, lastres, =gravamen, carga para
  de: Belastung, Belastungen, belastet, Bürde
  it: fardello, fardelli, onere, oneri, =gravoso
  pt: fardo, fardos, =oneroso, ónus, ônus
`;
