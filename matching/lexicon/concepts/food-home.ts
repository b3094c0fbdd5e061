/** Concepts of food, cooking, farms, households, clothes and tools. */
export default `
# what is eaten
meat 3 ~ food, animal, eat, slaughter-animal
  en: meat, meats, beef, pork, lamb, poultry, chicken meat, steak, minced meat, ground beef, ham, bacon, sausage, sausages
  fr: viande, viandes, bœuf, porc, agneau, volaille, steak, viande hachée, jambon, lardons, saucisse, saucisses, charcuterie
  es: carne, carnes, cárnico, cárnica, ternera, cerdo, cordero, filete, carne picada, jamón, embutido, embutidos, salchicha, salchichas
  de: fleisch, rindfleisch, schweinefleisch, lammfleisch, geflügel, hähnchen, steak, hackfleisch, schinken, speck, wurst, würste, würstchen, rinderhack
  it: carne, carni, manzo, maiale, agnello, pollame, bistecca, carne macinata, prosciutto, salume, salumi, salsiccia, salsicce
  pt: carne, carnes, carne bovina, carne suína, cordeiro, aves de capoeira, bife, carne moída, carne picada, presunto, enchidos, salsicha, salsichas, linguiça
bread 4 ~ food, bakery, grain, eat
  en: bread, loaf, loaves, baguette, bread roll, bread rolls, toast, flour, dough, sandwich, sandwiches
  fr: pain, pains, baguette, baguettes, tartine, farine, farines, pâte, sandwich, sandwichs
  es: pan, panes, barra de pan, tostada, harina, harinas, masa, sándwich, bocadillo, bocadillos
  de: brot, brote, brötchen, baguette, toast, mehl, teig, sandwich, semmel, belegtes brötchen
  it: pane, pagnotta, panino, panini, baguette, farina, farine, impasto, tramezzino
  pt: pão, baguete, torrada, farinha, farinhas, massa do pão, sanduíche, sanduíches, sandes, pães
bakery 4 ~ bread, shop, cake, craftsman
  en: bakery, bakeries, baker, bakers, pastry shop, patisserie, pastry chef, butcher, butchers, butcher's shop, greengrocer, fishmonger
  fr: boulangerie, boulangeries, boulanger, boulangers, boulangère, pâtisserie, pâtissier, boucher, bouchers, boucherie, charcutier, primeur, poissonnerie
  es: panadería, panaderías, panadero, panaderos, pastelería, pastelero, carnicero, carnicería, carnicerías, frutería, pescadería
  de: bäckerei, bäckereien, bäcker, bäckern, konditorei, konditor, metzger, metzgerei, metzgereien, fleischer, fleischerei, schlachter, gemüsehändler
  it: panificio, panetteria, panettiere, panettieri, fornaio, fornai, pasticceria, pasticciere, macellaio, macellai, macelleria, fruttivendolo, pescheria
  pt: padaria, padarias, padeiro, padeiros, pastelaria, pasteleiro, confeitaria, açougue, açougueiro, talho, talhante, hortifruti, peixaria
cake 4 ~ sweets, bakery, bake, sugar
  en: cake, cakes, pastry, pastries, biscuit, biscuits, croissant, doughnut, donut, dessert, desserts, pie, birthday cake
  fr: gâteau, gâteaux, pâtisserie, pâtisseries, biscuit, biscuits, tarte, tartes, croissant, viennoiserie, dessert, desserts
  es: pastel, pasteles, tarta, tartas, torta, galleta, galletas, bollería, bizcocho, postre, postres, cruasán
  de: kuchen, torte, torten, gebäck, keks, kekse, plätzchen, nachtisch, dessert, desserts, nachspeise, krapfen
  it: torta, torte, dolce, dolci, biscotto, biscotti, pasticcino, pasticcini, crostata, dessert, cornetto
  pt: =bolo, =bolos, torta, tortas, biscoito, biscoitos, bolacha, bolachas, sobremesa, sobremesas, pastel de nata, confeitaria
sweets 4 ~ sugar, chocolate, snack, child
  en: sweets, candy, candies, confectionery, confectioner, lollipop, chewing gum, ice cream, ice-cream, treats
  fr: bonbon, bonbons, confiserie, confiseries, sucrerie, sucreries, friandise, friandises, chewing-gum, glace, crème glacée
  es: caramelo, caramelos, golosina, golosinas, dulce, dulces, chucherías, confitería, chicle, helado, helados
  de: süßigkeit, süßigkeiten, bonbon, bonbons, süßwaren, naschen, süßes, kaugummi, eiscreme, speiseeis, gummibärchen
  it: caramella, caramelle, dolciumi, leccornia, gomma da masticare, gelato, gelati, gelateria
  pt: doce, doces, bala, balas de goma, guloseima, guloseimas, rebuçado, rebuçados, chiclete, sorvete, sorvetes, gelado, gelados
chocolate 4 ~ sweets, sugar, coffee-tea, snack
  en: chocolate, chocolates, chocolatier, chocolate bar, cocoa, cocoa bean, cocoa beans, cacao
  fr: chocolat, chocolats, chocolatier, tablette de chocolat, cacao, fève de cacao, fèves de cacao
  es: chocolate, chocolates, chocolatería, tableta de chocolate, bombón, bombones, cacao, granos de cacao
  de: schokolade, schokoladen, schoko*, schokoriegel, kakao, kakaobohne, kakaobohnen, praline, pralinen
  it: cioccolato, cioccolata, cioccolatino, cioccolatini, tavoletta di cioccolato, cacao, fave di cacao
  pt: chocolate, chocolates, bombom, bombons, barra de chocolate, tablete de chocolate, cacau, amêndoas de cacau
sugar 4 ~ food, sweets, diet, health
  en: sugar, sugars, sugary, sweetener, sweeteners, sweetened, unsweetened, aspartame, sugar-free, corn syrup, sugar tax, honey
  fr: sucre, sucres, sucré, sucrée, sucrés, édulcorant, édulcorants, aspartame, sans sucre, sirop, taxe soda, miel
  es: azúcar, azúcares, azucarado, azucarada, azucarados, edulcorante, edulcorantes, aspartamo, sin azúcar, jarabe de maíz, miel
  de: zucker, zuckerhaltig, zuckerfrei, gezuckert, gesüßt, süßstoff, süßstoffe, süßungsmittel, aspartam, zuckersteuer, honig
  it: zucchero, zuccheri, zuccherato, zuccherata, zuccherate, dolcificante, dolcificanti, aspartame, senza zucchero, miele
  pt: açúcar, açúcares, açucarado, açucarada, adoçante, adoçantes, edulcorante, aspartame, sem açúcar, xarope de milho, mel
salt-spice 4 ~ flavour, ingredient, cook, food
  en: =salt, salty, salted, seasoned, pepper, spice, spices, spicy, herb, herbs, garlic, onion, onions, vinegar, mustard, sauce, sauces, ketchup, =seasoning
  fr: =sel, assaisonnement, poivre, épice, épices, épicé, aromates, ail, oignon, oignons, vinaigre, moutarde, sauce, sauces
  es: =sal, =salado, =salada, sazonar, condimento, condimentos, pimienta, especias, picante, ajo, cebolla, cebollas, vinagre, mostaza, salsa, salsas
  de: salz, salzig, gesalzen, salzgehalt, gewürz, gewürze, würzen, gewürzt, pfeffer, scharf gewürzt, kräuter, knoblauch, zwiebel, zwiebeln, essig, senf, soße, soßen
  it: salato, salata, condimento, condire, pepe, spezia, spezie, piccante, erbe aromatiche, aglio, cipolla, cipolle, aceto, senape, salsa, salse, sale da cucina
  pt: =sal, salgado, salgada, tempero, temperos, temperar, condimento, pimenta, especiarias, picante, alho, cebola, cebolas, vinagre, mostarda, molho, molhos
dairy-milk 3 ~ food, drink, cattle, cheese
  en: milk, dairy, dairies, dairy products, yoghurt, yogurt, butter, cream, whey, milk powder, powdered milk, dairy farmer, dairy farmers, raw milk
  fr: lait, laits, laitier, laitière, laitiers, laiterie, produits laitiers, yaourt, yaourts, beurre, crème fraîche, lait en poudre, producteurs de lait
  es: leche, lácteo, lácteos, lechero, lechera, lechería, yogur, yogures, mantequilla, nata, leche en polvo, ganaderos lecheros
  de: milch, milchprodukt, milchprodukte, molkerei, molkereien, joghurt, butter, sahne, quark, milchpulver, milchbauer, milchbauern, rohmilch
  it: latte, latticini, latticino, lattiero, lattiero-caseario, caseificio, yogurt, burro, panna, latte in polvere, allevatori di latte
  pt: leite, laticínio, laticínios, lacticínios, leiteiro, leiteira, iogurte, iogurtes, manteiga, natas, leite em pó, produtores de leite
infant-formula 4 ~ baby, dairy-milk, food, mother
  en: infant formula, baby formula, baby milk, formula milk, baby food, breastfeeding, breastfeed, breast milk, bottle-fed
  fr: lait infantile, laits infantiles, lait maternisé, préparation pour nourrissons, aliments pour bébé, petit pot, lait maternel, biberon, =allaitement, =allaiter
  es: leche infantil, leche de fórmula, fórmula infantil, leche maternizada, alimentos infantiles, lactancia, lactancia materna, amamantar, leche materna, biberón
  de: säuglingsnahrung, babynahrung, babymilch, milchpulver für babys, säuglingsmilch, stillen, gestillt, muttermilch, babybrei, fläschchen
  it: latte artificiale, latte in formula, latte per neonati, alimenti per l'infanzia, allattamento, allattare, latte materno, omogeneizzati, biberon
  pt: fórmula infantil, leite infantil, leite em pó para bebês, comida de bebê, papinha, aleitamento, amamentação, amamentar, leite materno, mamadeira, biberão
cheese 4 ~ dairy-milk, food
  en: cheese, cheeses, cheesemaker, mozzarella, cheddar, camembert, parmesan
  fr: fromage, fromages, fromager, fromagerie, camembert, mozzarella
  es: queso, quesos, quesería, quesero, mozzarella
  de: käse, käserei, käsesorte, hartkäse, mozzarella, camembert
  it: formaggio, formaggi, caseario, mozzarella, parmigiano
  pt: queijo, queijos, queijaria, muçarela, mozarela
egg 4 ~ chicken, food, farmer
  en: =egg, =eggs, free-range eggs, cage-free, laying hen, laying hens, egg farm, boiled egg
  fr: =œuf, =œufs, =oeuf, =oeufs, poule pondeuse, poules pondeuses, œufs de plein air
  es: =huevo, =huevos, gallina ponedora, gallinas ponedoras, huevos camperos
  de: =ei, =eier, =eiern, hühnerei, hühnereier, legehenne, legehennen, freilandei, freilandeier, eierproduktion
  it: =uovo, =uova, gallina ovaiola, galline ovaiole, uova fresche
  pt: =ovo, =ovos, galinha poedeira, galinhas poedeiras, ovos caipiras
chicken 4 ~ meat, animal, egg, cattle
  en: chicken, chickens, hen, hens, poultry, poultry farm, poultry farmer, turkey meat, duck, ducks, goose, broiler
  fr: poulet, poulets, poule, poules, volaille, volailles, élevage de volailles, aviculteur, canard, canards, oie, dinde
  es: pollo, pollos, gallina, gallinas, granja avícola, avícola, avicultura, pato, patos, ganso, pavo
  de: huhn, hühner, hühnern, henne, hennen, hähnchen, geflügel, geflügelhof, geflügelzucht, ente, enten, gans, gänse, pute, puten
  it: pollo, polli, gallina, galline, pollame, allevamento avicolo, avicolo, avicola, anatra, anatre, oca, tacchino
  pt: frango, frangos, galinha, galinhas, avícola, avicultura, granja avícola, pato, patos, ganso, peru assado, aves de criação
vegetable 3 ~ food, fruit, farmer, vegan
  en: vegetable, vegetables, veg, veggies, tomato, tomatoes, carrot, carrots, salad, salads, lettuce, cucumber, cucumbers, cabbage, beans, peas, lentils, mushroom, mushrooms
  fr: légume, légumes, tomate, tomates, carotte, carottes, salade, salades, laitue, concombre, concombres, chou, haricots, lentilles, champignon, champignons
  es: verdura, verduras, hortaliza, hortalizas, tomate, tomates, zanahoria, zanahorias, ensalada, lechuga, pepino, pepinos, legumbres, lentejas, garbanzos, seta, setas, champiñón
  de: gemüse, tomate, tomaten, karotte, karotten, möhre, möhren, salat, salate, gurke, gurken, bohnen, erbsen, linsen, pilz, pilze, hülsenfrüchte
  it: verdura, verdure, ortaggio, ortaggi, pomodoro, pomodori, carota, carote, insalata, lattuga, cetriolo, cetrioli, cavolo, legumi, lenticchie, fungo, funghi
  pt: legume, legumes, verdura, verduras, hortaliça, hortaliças, tomate, tomates, cenoura, cenouras, =salada, alface, pepino, pepinos, couve, feijão, lentilhas, cogumelo, cogumelos
fruit 2 ~ food, vegetable, fresh, farmer
  en: fruit, fruits, banana, bananas, apples, orange juice, oranges, grape, grapes, berry, berries, strawberry, strawberries, lemon, lemons, avocado, avocados, citrus, orchard
  fr: fruit, fruits, banane, bananes, pomme, pommes, raisin, raisins, fraise, fraises, citron, citrons, agrume, agrumes, verger, vergers, =oranges
  es: fruta, frutas, plátano, plátanos, banana, manzana, manzanas, naranja, naranjas, uva, uvas, fresa, fresas, limón, limones, aguacate, aguacates, cítricos, huerto
  de: obst, frucht, früchte, banane, bananen, äpfel, orange, orangen, traube, trauben, beere, beeren, erdbeere, erdbeeren, zitrone, zitronen, avocado, avocados, zitrusfrüchte, obstbauer
  it: frutta, frutto, frutti, banana, banane, mela, mele, arancia, arance, uva, fragola, fragole, limone, limoni, avocado, agrumi, frutteto, frutteti
  pt: fruta, frutas, fruto, frutos, banana, bananas, maçã, maçãs, laranja, laranjas, uva, uvas, morango, morangos, limão, limões, abacate, abacates, citrinos, pomar, pomares
potato-rice-pasta 4 ~ food, vegetable, grain, eat
  en: potato, potatoes, rice, pasta, noodle, noodles, spaghetti, french fries, crisps, potato chips, staple, staples, staple food
  fr: pomme de terre, pommes de terre, riz, pâtes, nouilles, spaghettis, frites, chips, féculents, aliment de base
  es: patata, patatas, papa frita, papas fritas, arroz, pasta alimenticia, fideos, espaguetis, patatas fritas, alimento básico, alimentos básicos
  de: kartoffel, kartoffeln, reis, nudel, nudeln, spaghetti, pommes, pommes frites, beilage, grundnahrungsmittel, kartoffelchips
  it: patata, patate, riso, pasta, pastasciutta, spaghetti, patatine, patatine fritte, alimento di base
  pt: batata, batatas, arroz, macarrão, esparguete, batatas fritas, batata frita, alimento básico, alimentos básicos, massas alimentícias
grain 4 ~ agriculture, harvest-crop, bread, export
  en: grain, grains, wheat, maize, sweetcorn, barley, oats, rye, cereal, cereals, soy, soybean, soybeans, soya, rapeseed, silo, silos
  fr: céréale, céréales, céréalier, céréaliers, blé, orge, avoine, seigle, soja, colza, tournesol, silo, silos
  es: cereal, cereales, cerealero, trigo, maíz, cebada, avena, centeno, soja, soya, colza, girasol, silo, silos, =grano, =granos
  de: getreide, weizen, mais, gerste, hafer, roggen, soja, raps, sonnenblumen, korn, körner, silo, silos, sojabohnen, getreidesilo
  it: cereale, cereali, grano, frumento, mais, orzo, avena, segale, soia, colza, girasole, silo
  pt: cereal, cereais, cerealífero, trigo, =milho, cevada, aveia, centeio, soja, colza, girassol, silo, silos, grãos
cooking-oil 4 ~ food, ingredient, cook
  en: olive oil, sunflower oil, palm oil, vegetable oil, cooking oil, rapeseed oil, margarine, palm oil plantation
  fr: huile d'olive, huile de tournesol, huile de palme, huile végétale, huiles végétales, huile de colza, margarine
  es: aceite de oliva, aceite de girasol, aceite de palma, aceite vegetal, aceites vegetales, margarina
  de: olivenöl, sonnenblumenöl, palmöl, pflanzenöl, speiseöl, rapsöl, margarine, palmölplantage
  it: olio d'oliva, olio di oliva, olio extravergine, olio di girasole, olio di palma, olio vegetale, margarina
  pt: azeite, azeite de oliva, óleo de girassol, óleo de palma, óleo vegetal, óleo de soja, margarina
snack 4 ~ food, eat, sweets, fast-food
  en: snack, snacks, snacking, nibble, nibbles, nut, nuts, peanut, peanuts, almond, almonds, crisps, popcorn, energy bar
  fr: en-cas, encas, collation, goûter, grignoter, grignotage, noix, noisette, noisettes, cacahuète, cacahuètes, amandes, apéritif
  es: aperitivo, tentempié, merienda, picar entre horas, botana, snack, snacks, nueces, cacahuete, cacahuetes, =maní, almendras, palomitas
  de: snack, snacks, imbiss, zwischenmahlzeit, knabber*, nuss, nüsse, erdnuss, erdnüsse, mandeln, popcorn, haselnuss, müsliriegel
  it: spuntino, spuntini, merenda, merendina, merendine, snack, sgranocchiare, noci, nocciola, nocciole, arachidi, mandorle, popcorn
  pt: lanche, lanches, petisco, petiscos, salgadinho, salgadinhos, merenda, nozes, castanhas, amendoim, amendoins, amêndoas, pipoca
fast-food 4 ~ restaurant, food, eat, takeaway
  en: fast food, fast-food, burger, burgers, hamburger, hamburgers, pizza, pizzas, kebab, hot dog, drive-through, drive-thru, burger chain, junk food
  fr: fast-food, restauration rapide, malbouffe, burger, burgers, hamburger, hamburgers, pizza, pizzas, pizzeria, kebab, kebabs
  es: comida rápida, comida basura, comida chatarra, hamburguesa, hamburguesas, hamburguesería, pizza, pizzas, pizzería, kebab, perrito caliente
  de: fast-food, schnellrestaurant, schnellrestaurants, schnellimbiss, fastfoodkette, pizza, pizzen, pizzeria, döner, currywurst, bratwurst, cheeseburger
  it: fast food, cibo spazzatura, ristorazione veloce, hamburger, hamburgeria, pizza, pizze, pizzeria, pizzerie, kebab, panineria
  pt: fast food, comida rápida, lanchonete, hambúrguer, hambúrgueres, hamburgueria, pizza, pizzas, pizzaria, cachorro-quente, comida de plástico
takeaway 3 ~ delivery, restaurant, fast-food, packaging
  en: takeaway, takeaways, takeout, take-out, to-go, ready meal, ready meals, ready-made meal, meal kit, lunch box, convenience food
  fr: à emporter, vente à emporter, plat préparé, plats préparés, plats cuisinés, plat cuisiné, repas livrés, panier-repas
  es: comida para llevar, para llevar, comida preparada, platos preparados, plato preparado, comida a domicilio, =táper
  de: zum mitnehmen, fertiggericht, fertiggerichte, fertigprodukt, fertigprodukte, fertigessen, lieferessen, kochbox, außer-haus-verkauf
  it: da asporto, cibo da asporto, asporto, piatto pronto, piatti pronti, cibo pronto, pasti pronti
  pt: para viagem, comida para viagem, take-away, refeição pronta, refeições prontas, comida pronta, marmita, marmitas, quentinha
meal-time 3 ~ eat, food, cook, restaurant
  en: meal, meals, breakfast, lunch, lunchtime, dinner, supper, brunch, buffet, banquet, feast, dish, dishes, packed lunch
  fr: repas, petit-déjeuner, petit déjeuner, déjeuner, dîner, souper, goûter, buffet, banquet, festin
  es: desayuno, desayunar, almuerzo, =comida, =comidas, cena, cenas, merienda, bufé, banquete, festín, plato, platos
  de: mahlzeit, mahlzeiten, frühstück, frühstücken, mittagessen, abendessen, abendbrot, mahl, buffet, bankett, festmahl, speise, speisen
  it: pasto, pasti, colazione, pranzo, cena, cene, merenda, buffet, banchetto, pietanza, piatto, piatti
  pt: refeição, refeições, café da manhã, pequeno-almoço, almoço, jantar, ceia, bufê, banquete, prato, pratos
coffee-tea 3 ~ drink, cafe-bar
  en: coffee, coffees, coffee bean, coffee beans, espresso, cappuccino, tea, teas, green tea, caffeine, coffee chain, coffee shop, coffee shops
  fr: café, cafés, grains de café, expresso, thé, thés, caféine, capsule de café, infusion, torréfacteur
  es: café, cafés, granos de café, café expreso, cafeína, infusión, infusiones, cápsulas de café, cafetera, té verde
  de: kaffee, kaffees, kaffeebohne, kaffeebohnen, espresso, cappuccino, tee, tees, koffein, kaffeekapsel, kaffeekapseln, kaffeehaus
  it: caffè, chicchi di caffè, cappuccino, tisana, caffeina, capsule di caffè, torrefazione, tè verde
  pt: café, cafés, grãos de café, cafezinho, expresso, chá, chás, cafeína, cápsulas de café, infusão
soft-drink 4 ~ drink, sugar, bottle
  en: soft drink, soft drinks, fizzy drink, fizzy drinks, soda, sodas, lemonade, juice, juices, fruit juice, energy drink, energy drinks, mineral water, bottled water, sparkling water
  fr: soda, sodas, boisson gazeuse, boissons gazeuses, boisson sucrée, boissons sucrées, limonade, jus de fruits, jus, boisson énergisante, eau minérale, eaux minérales, eau en bouteille
  es: refresco, refrescos, gaseosa, gaseosas, bebida azucarada, bebidas azucaradas, limonada, zumo, zumos, =jugo, =jugos, bebida energética, agua mineral, agua embotellada
  de: erfrischungsgetränk, erfrischungsgetränke, softdrink, softdrinks, limonade, limo, saft, säfte, fruchtsaft, energydrink, energydrinks, mineralwasser, flaschenwasser, sprudel
  it: bibita, bibite, bevanda gassata, bevande gassate, bevanda zuccherata, bevande zuccherate, aranciata, succo, succhi, bevanda energetica, acqua minerale, acque minerali, acqua in bottiglia
  pt: refrigerante, refrigerantes, bebida açucarada, bebidas açucaradas, limonada, suco, sucos, sumo de fruta, =sumos, bebida energética, água mineral, água engarrafada
beer-wine 3 ~ alcohol, drink, cafe-bar
  en: beer, beers, brewer, brewers, brewery, breweries, wine, wines, winemaker, winemakers, vineyard, vineyards, champagne, whisky, whiskey, vodka, cocktail, cocktails, spirits
  fr: bière, bières, brasseur, brasserie, vin, vins, vigneron, vignerons, viticulteur, viticulteurs, vignoble, vignobles, champagne, whisky, vodka, cocktail, spiritueux, rhum
  es: cerveza, cervezas, cervecero, cervecera, vino, vinos, vinícola, bodega, bodegas, viñedo, viñedos, viticultor, champán, whisky, vodka, cóctel, cócteles, ron, licores
  de: bier, biere, brauer, brauerei, brauereien, wein, weine, winzer, winzern, weinberg, weinberge, weingut, sekt, champagner, whisky, wodka, cocktail, cocktails, spirituosen
  it: birra, birre, birrificio, vino, vini, vinicolo, vinicola, viticoltore, viticoltori, vigneto, vigneti, cantina sociale, spumante, champagne, whisky, vodka, superalcolici
  pt: cerveja, cervejas, cervejaria, cervejeira, =vinho, =vinhos, vinícola, viticultor, viticultores, vinhedo, espumante, champanhe, uísque, vodca, cachaça, coquetel
cafe-bar 3 ~ restaurant, coffee-tea, beer-wine, meal-time
  en: cafe, cafes, café, coffeehouse, pub, pubs, tavern, nightclub, nightclubs, night club, beer garden, canteen, canteens, cafeteria, snack bar
  fr: café, cafés, bistrot, bistrots, bistro, brasserie, boîte de nuit, boîtes de nuit, discothèque, cantine, cantines, cafétéria, buvette, terrasse
  es: cafetería, cafeterías, bar, bares, taberna, discoteca, discotecas, cantina, cantinas, comedor, comedores, chiringuito, terraza, club nocturno
  de: café, cafés, kneipe, kneipen, gasthaus, gasthäuser, bistro, biergarten, nachtclub, disco, diskothek, kantine, kantinen, mensa, cafeteria, bar, bars
  it: caffetteria, bar, osteria, taverna, discoteca, discoteche, locale notturno, locali notturni, mensa, mense, tavola calda
  pt: cafeteria, bar, bares, boteco, taberna, tasca, discoteca, discotecas, boate, casa noturna, cantina, cantinas, refeitório, esplanada
restaurant-staff 4 ~ restaurant, cook, employee, tip-gratuity
  en: waiter, waiters, waitress, waitresses, bartender, bartenders, barista, baristas, barman, head chef, chefs, kitchen staff, restaurateur, restaurateurs, hospitality worker, hospitality workers, innkeeper
  fr: serveur de restaurant, serveuse, serveuses, garçon de café, barman, cuisinier, cuisiniers, cuisinière, chef étoilé, restaurateur, restaurateurs, aubergiste, sommelier
  es: camarero, camareros, camarera, camareras, mesero, mesera, mozo, barman, cocinero, cocineros, cocinera, hostelero, hosteleros, restaurador
  de: kellner, kellnern, kellnerin, barkeeper, barista, koch, köche, köchin, köchen, küchenchef, wirt, wirte, gastwirt, gastronom, gastronomen, servicekraft, spitzenkoch
  it: =cameriere, =camerieri, =cameriera, barista, baristi, barman, cuoco, cuochi, chef, ristoratore, ristoratori, oste, albergatori
  pt: garçom, garçons, garçonete, empregado de mesa, empregada de mesa, barman, barista, cozinheiro, cozinheiros, chefe de cozinha, taberneiro, dono de restaurante
menu 4 ~ restaurant, food, list, option
  en: menu, menus, set menu, à la carte, specialities, specialty dish, main course, starter dish, side dish, dish of the day
  fr: menu, menus, à la carte, carte du restaurant, plat du jour, plat principal, entrée plat, spécialité, spécialités
  es: menú, menús, carta del restaurante, plato del día, plato principal, especialidad, especialidades, guarnición
  de: speisekarte, speisekarten, menü, menüs, tagesgericht, hauptgericht, hauptgerichte, vorspeise, spezialität, spezialitäten
  it: menù, menu, piatto del giorno, piatto principale, antipasto, antipasti, specialità, contorno
  pt: menu, menus, cardápio, cardápios, ementa, prato do dia, prato principal, especialidade, especialidades, acompanhamento

# cooking and its things
cook 3 ~ food, kitchen, recipe, restaurant-staff, bake
  en: cook, cooked, cooks, cooking, cookery, boil, boiled, boiling, fry, fried, frying, grill, grilled, barbecue, roast, roasted, stew, steamed, deep-fried, cuisine, culinary
  fr: cuisiner, cuisine, cuisiné, cuire, cuit, cuite, cuisson, bouillir, bouilli, frire, frit, friture, griller, grillé, barbecue, rôtir, rôti, mijoter, gastronomie, culinaire
  es: cocinar, cocina, cocinó, cocinado, cocción, hervir, hervido, freír, frito, fritos, asar, asado, a la parrilla, barbacoa, guiso, guisado, gastronomía, culinario, culinaria
  de: kochen, kocht, kochte, gekocht, zubereiten, zubereitet, zubereitung, braten, gebraten, frittiert, grillen, gegrillt, grill, =garen, schmoren, kulinarisch, kochkunst
  it: cucinare, cucina, cucinato, cuocere, cotto, cottura, bollire, bollito, friggere, fritto, frittura, grigliare, alla griglia, arrosto, barbecue, gastronomia, culinario, culinaria
  pt: cozinhar, cozinha, cozinhou, cozido, cozinhado, ferver, fervido, fritar, frito, assar, assado, grelhar, grelhado, churrasco, refogado, gastronomia, culinária, culinário
bake 4 ~ cook, bread, cake, kitchen
  en: bake, baked, bakes, baking, oven-baked, baking powder, yeast, bake-off
  fr: cuire au four, cuit au four, faire un gâteau, levure, enfourner, pâtisser
  es: hornear, horneado, horneada, cocer al horno, levadura, repostería
  de: backen, backt, bäckt, gebacken, backwaren, backofen, hefe, aufbacken
  it: infornare, cuocere al forno, cotto al forno, lievito, sfornare, sfornato
  pt: assar no forno, assado no forno, fermento, cozer pão, levedura, panificação
recipe 4 ~ cook, ingredient, book
  en: recipe, recipes, cookbook, cookbooks, cookery book, cooking show, cookery show, food blogger
  fr: recette de cuisine, recettes de cuisine, livre de cuisine, livres de cuisine, émission de cuisine, =recette
  es: receta, recetas, libro de cocina, libros de cocina, recetario, programa de cocina
  de: rezept, rezepte, kochrezept, kochbuch, kochbücher, kochsendung, kochshow
  it: ricetta, ricette, libro di cucina, libri di cucina, ricettario, programma di cucina
  pt: receita culinária, receitas culinárias, livro de receitas, livro de culinária, programa de culinária
ingredient 3 ~ food, chemical, recipe, label
  en: ingredient, ingredients, additive, additives, preservative, preservatives, food colouring, flavouring, flavourings, artificial colours, list of ingredients, ultra-processed, processed food, processed foods, =colouring
  fr: ingrédient, ingrédients, additif, additifs, conservateur alimentaire, colorant, colorants, arôme artificiel, liste des ingrédients, ultra-transformé, ultratransformé, ultra-transformés, aliments transformés
  es: ingrediente, ingredientes, aditivo, aditivos, =conservante, =conservantes, colorante, colorantes, saborizante, lista de ingredientes, ultraprocesado, ultraprocesados, alimentos procesados
  de: zutat, zutaten, inhaltsstoff, inhaltsstoffe, zusatzstoff, zusatzstoffe, konservierungsstoff, konservierungsstoffe, farbstoff, farbstoffe, aromastoff, zutatenliste, hochverarbeitet, verarbeitete lebensmittel
  it: ingrediente, ingredienti, additivo, additivi, conservante, conservanti, colorante, coloranti, aromi artificiali, lista degli ingredienti, ultraprocessato, ultraprocessati, cibi processati
  pt: ingrediente, ingredientes, aditivo, aditivos, conservante, conservantes, corante, corantes, aromatizante, lista de ingredientes, ultraprocessado, ultraprocessados, alimentos processados
flavour 4 ~ taste, food, salt-spice, delicious
  en: flavour, flavours, flavor, flavors, flavoured, flavored, aroma, aromas, bitter, sour, sweetness, aftertaste
  fr: saveur, saveurs, goût, goûts, arôme, arômes, aromatisé, amer, amère, acidulé, amertume, arrière-goût
  es: sabor, sabores, aroma, aromas, amargo, amarga, agrio, saborear, regusto
  de: geschmack, geschmacksrichtung, geschmacksrichtungen, aroma, aromen, schmeckt, schmecken, bitter, sauer, nachgeschmack
  it: sapore, sapori, gusto, aroma, aromi, aromatizzato, amaro, amara, aspro, acido, retrogusto
  pt: sabor, sabores, aroma, aromas, aromatizado, amargo, amarga, azedo, azeda, saborear, paladar
delicious 4 ~ flavour, eat, good
  en: delicious, tasty, yummy, mouth-watering, appetising, appetizing, appetite, gourmet, delicacy, delicacies, foodie
  fr: délicieux, délicieuse, savoureux, savoureuse, appétissant, appétit, gourmet, gourmand, gourmandise, exquis
  es: delicioso, deliciosa, sabroso, sabrosa, rico sabor, apetitoso, apetito, gourmet, manjar, exquisito, exquisitez
  de: =lecker, köstlich, schmackhaft, appetitlich, appetit, feinschmecker, delikatesse, delikatessen, gaumenfreude, wohlschmeckend
  it: delizioso, deliziosa, gustoso, gustosa, saporito, appetitoso, appetito, buongustaio, prelibatezza, squisito, squisita
  pt: delicioso, deliciosa, saboroso, saborosa, gostoso, gostosa, apetitoso, apetite, gourmet, iguaria, iguarias
smell 4 ~ flavour, disgust, dirty
  en: smell, smells, smelled, smelling, odour, odours, odor, odors, scent, scents, stench, stink, stinks, fragrance, sniff, sniffed
  fr: odeur, odeurs, sentir mauvais, senteur, senteurs, puanteur, puer, pue, parfum, renifler, flairer, malodorant, nauséabond
  es: olor, olores, oler, huele, olía, hedor, apestar, apesta, fragancia, olfato, olfatear, maloliente
  de: geruch, gerüche, riechen, riecht, roch, gerochen, duft, düfte, duften, gestank, stinken, stinkt, stank, schnüffeln, schnuppern
  it: odore, odori, puzza, puzzare, fetore, profumo, profumi, olfatto, annusare, fiutare, maleodorante
  pt: cheiro, cheiros, cheirar, cheira, odor, odores, fedor, mau cheiro, fragrância, olfato, farejar, malcheiroso
fresh 4 ~ food, new, expiry-date, ripe-rotten
  en: fresh, freshly, freshness, homemade, home-made, locally grown, farm-fresh, locally sourced
  fr: fraîche, fraîches, fraîcheur, fait maison, faits maison, produits frais, circuit court, circuits courts
  es: fresco, fresca, frescos, frescas, frescura, casero, casera, producto de proximidad, productos frescos
  de: frisch, frische, frischen, frischware, hausgemacht, selbstgemacht, aus der region, frischeprodukte
  it: freschezza, prodotti freschi, fresco, fresca, freschi, fatto in casa, fatta in casa, chilometro zero
  pt: fresco, fresca, frescos, frescas, frescor, frescura, caseiro, caseira, produtos frescos, produtor local
ripe-rotten 4 ~ fruit, food-poisoning, expiry-date, waste-material
  en: rotten, rotting, mouldy, moldy, mould, mold, spoiled, spoilt, rancid, stale, ripe, ripen, unripe, decompose, decomposed
  fr: pourri, pourrie, pourrir, pourriture, moisi, moisie, moisissure, moisissures, avarié, avariée, rance, mûrir, décomposition
  es: podrido, podrida, pudrir, pudrirse, putrefacto, moho, mohoso, en mal estado, rancio, descomposición
  de: verfault, faul, fäulnis, verdorben, schimmel, schimmlig, verschimmelt, ranzig, vergammelt, gammelfleisch, reif, unreif, verwesung
  it: marcio, marcia, marcire, muffa, muffe, ammuffito, avariato, avariata, rancido, maturo, maturazione, decomposizione, andato a male
  pt: podre, podres, apodrecer, apodrecido, mofo, bolor, mofado, estragado, estragada, rançoso, decomposição
preserve-food 4 ~ fridge, tin-can, expiry-date, food
  en: freeze food, frozen food, frozen foods, deep-frozen, refrigerate, refrigerated, refrigeration, pickled, smoked, pasteurised, pasteurized, cold chain, dried fruit
  fr: congeler, congelé, congelés, surgelé, surgelés, réfrigéré, réfrigération, mariné, pasteurisé, chaîne du froid, confiture, confitures, saumon fumé
  es: congelar comida, congelados, ultracongelado, refrigerado, refrigeración, ahumado, en escabeche, pasteurizado, cadena de frío, mermelada, desecado, alimentos congelados
  de: tiefgekühlt, tiefkühlkost, tiefkühl*, gekühlt, kühlung, kühlkette, geräuchert, pasteurisiert, einmachen, marmelade, getrocknet
  it: surgelato, surgelati, surgelare, refrigerato, refrigerazione, affumicato, sottaceto, pastorizzato, catena del freddo, marmellata, essiccato
  pt: ultracongelado, refrigerado, refrigeração, defumado, em conserva, pasteurizado, cadeia de frio, geleia, compota, desidratado, alimentos congelados
food-safety 4 ~ food, safety, food-poisoning, regulator
  en: food safety, food standards, food hygiene, food inspector, food inspectors, health inspector, health inspectors, food agency, food scandal, food fraud, adulterated, adulteration, hygiene rules
  fr: sécurité alimentaire, sécurité sanitaire des aliments, hygiène alimentaire, inspection sanitaire, inspecteur sanitaire, services vétérinaires, scandale alimentaire, fraude alimentaire, frelaté, frelatée
  es: seguridad alimentaria, inocuidad de los alimentos, higiene alimentaria, inspección sanitaria, inspector de sanidad, inspectores de sanidad, escándalo alimentario, fraude alimentario, adulterado, adulteración
  de: lebensmittelsicherheit, lebensmittelkontrolle, lebensmittelkontrolleur, lebensmittelkontrolleure, lebensmittelüberwachung, lebensmittelhygiene, lebensmittelskandal, lebensmittelbetrug, gepanscht, veterinäramt
  it: sicurezza alimentare, sicurezza degli alimenti, igiene alimentare, ispezione sanitaria, ispettori sanitari, scandalo alimentare, frode alimentare, frodi alimentari, adulterato, adulterazione, sofisticazione
  pt: segurança alimentar, segurança dos alimentos, higiene alimentar, inspeção sanitária, vigilância sanitária, fiscais sanitários, escândalo alimentar, fraude alimentar, adulterado, adulteração
food-poisoning 4 ~ poison, disease, food, infection
  en: food poisoning, salmonella, listeria, e coli, tainted food, contaminated food, food-borne, foodborne, botulism, norovirus, stomach bug, diarrhoea, diarrhea, vomiting
  fr: intoxication alimentaire, intoxications alimentaires, salmonelle, salmonelles, salmonellose, listeria, listériose, aliments contaminés, toxi-infection, botulisme, diarrhée, vomissements, gastro-entérite
  es: intoxicación alimentaria, intoxicaciones alimentarias, salmonela, salmonelosis, listeria, listeriosis, alimentos contaminados, botulismo, diarrea, vómitos, gastroenteritis
  de: lebensmittelvergiftung, lebensmittelvergiftungen, salmonellen, listerien, keime, verseuchte lebensmittel, kontaminierte lebensmittel, botulismus, durchfall, erbrechen, magen-darm
  it: intossicazione alimentare, intossicazioni alimentari, salmonella, salmonellosi, listeria, cibo contaminato, alimenti contaminati, botulino, botulismo, diarrea, vomito, gastroenterite
  pt: intoxicação alimentar, intoxicações alimentares, salmonela, salmonelose, listeria, alimentos contaminados, botulismo, diarreia, vômito, vómitos, gastroenterite
allergy 4 ~ disease, food, immune, label
  en: allergy, allergies, allergic, allergen, allergens, allergic reaction, anaphylactic, intolerance to, gluten, gluten-free, lactose, lactose intolerance, hay fever, pollen
  fr: allergie, allergies, allergique, allergiques, allergène, allergènes, réaction allergique, choc anaphylactique, gluten, sans gluten, lactose, intolérance alimentaire, rhume des foins, pollen, pollens
  es: alergia, alergias, alérgico, alérgica, alérgicos, alérgeno, alérgenos, reacción alérgica, choque anafiláctico, gluten, sin gluten, lactosa, intolerancia alimentaria, celíaco, celíacos, polen
  de: allergie, allergien, allergisch, allergiker, allergen, allergene, allergische reaktion, anaphylaktisch, gluten, glutenfrei, laktose, laktoseintoleranz, unverträglichkeit, heuschnupfen, pollen
  it: allergia, allergie, allergico, allergica, allergici, allergene, allergeni, reazione allergica, shock anafilattico, glutine, senza glutine, lattosio, intolleranza alimentare, celiachia, polline, pollini
  pt: alergia, alergias, alérgico, alérgica, alérgicos, alérgeno, alergénio, reação alérgica, choque anafilático, glúten, sem glúten, lactose, intolerância alimentar, celíaco, pólen
diet 3 ~ eat, food, health, obesity, nutrient
  en: diet, diets, dieting, dietary, dietician, dietitian, nutritionist, nutritionists, healthy eating, eating habits, calorie, calories, calorific, fasting, weight loss, lose weight, slimming
  fr: régime alimentaire, régime amaigrissant, régimes alimentaires, diététique, diététicien, nutritionniste, nutritionnistes, alimentation saine, habitudes alimentaires, calorie, calories, maigrir, perte de poids, perdre du poids
  es: dieta, dietas, dietético, dietista, nutricionista, nutricionistas, alimentación saludable, hábitos alimenticios, caloría, calorías, ayuno, adelgazar, pérdida de peso, perder peso
  de: diät, diäten, ernährungsweise, ernährungsberater, ernährungsberaterin, gesunde ernährung, ernährungsgewohnheiten, kalorie, kalorien, abnehmen, abgenommen, gewichtsverlust, schlankheitsmittel, fastenkur, fastenzeit
  it: dieta, diete, dietetico, dietologo, nutrizionista, nutrizionisti, alimentazione sana, abitudini alimentari, caloria, calorie, digiuno, dimagrire, dimagrimento, perdita di peso, perdere peso
  pt: dieta, dietas, dietético, nutricionista, nutricionistas, alimentação saudável, hábitos alimentares, caloria, calorias, jejum, emagrecer, emagrecimento, perda de peso, perder peso
obesity 4 ~ diet, disease, health, sugar
  en: obesity, obese, overweight, excess weight, weight gain, body mass index, =bmi, underweight, eating disorder, anorexia
  fr: obésité, obèse, obèses, surpoids, en surpoids, prise de poids, indice de masse corporelle, imc, minceur, troubles alimentaires, anorexie
  es: obesidad, obeso, obesa, obesos, sobrepeso, exceso de peso, aumento de peso, índice de masa corporal, delgadez, trastorno alimentario, anorexia
  de: fettleibigkeit, fettleibig, übergewicht, übergewichtig, übergewichtige, adipositas, gewichtszunahme, body-mass-index, magersucht, essstörung, essstörungen
  it: obesità, obeso, obesa, obesi, sovrappeso, eccesso di peso, aumento di peso, indice di massa corporea, magrezza, disturbi alimentari, anoressia
  pt: obesidade, obeso, obesa, obesos, sobrepeso, excesso de peso, ganho de peso, índice de massa corporal, magreza, transtorno alimentar, anorexia
nutrient 4 ~ diet, food, health, medicine
  en: nutrient, nutrients, nutritional, nutritious, vitamin, vitamins, mineral supplement, protein, proteins, carbohydrate, carbohydrates, dietary fibre, saturated fat, trans fats, cholesterol, food supplement, dietary supplement, dietary supplements
  fr: nutriment, nutriments, nutritionnel, nutritionnelle, nutritif, vitamine, vitamines, protéine, protéines, glucides, fibres alimentaires, graisses saturées, matières grasses, lipides, cholestérol, complément alimentaire, compléments alimentaires
  es: nutriente, nutrientes, nutricional, nutricionales, nutritivo, vitamina, vitaminas, proteína, proteínas, carbohidrato, carbohidratos, fibra alimentaria, grasas saturadas, grasas trans, colesterol, suplemento alimenticio, suplementos alimenticios, complementos alimenticios
  de: nährstoff, nährstoffe, nährwert, nährwerte, nahrhaft, vitamin, vitamine, protein, proteine, eiweiß, kohlenhydrate, ballaststoffe, gesättigte fettsäuren, fettsäuren, cholesterin, nahrungsergänzungsmittel, nutri-score
  it: nutriente, nutrienti, nutrizionale, nutrizionali, nutritivo, vitamina, vitamine, proteina, proteine, carboidrati, fibre alimentari, grassi saturi, colesterolo, integratore alimentare, integratori alimentari, integratori
  pt: nutriente, nutrientes, nutricional, nutricionais, nutritivo, vitamina, vitaminas, proteína, proteínas, carboidratos, hidratos de carbono, fibras alimentares, gorduras saturadas, gorduras trans, colesterol, suplemento alimentar, suplementos alimentares
vegan 4 ~ vegetable, meat, food, animal
  en: vegan, vegans, veganism, vegetarian, vegetarians, vegetarianism, meat-free, meatless, plant-based, meat substitute, meat alternative, meat alternatives, lab-grown meat, cultivated meat, tofu, veggie burger
  fr: végan, végane, véganes, véganisme, végétarien, végétarienne, végétariens, végétarisme, végétalien, sans viande, substitut de viande, viande végétale, viande de synthèse, viande cultivée, tofu, steak végétal
  es: vegano, vegana, veganos, veganismo, vegetariano, vegetariana, vegetarianos, sin carne, sustituto de la carne, carne vegetal, carne cultivada, carne de laboratorio, tofu, de origen vegetal
  de: vegan, vegane, veganer, veganerin, veganismus, vegetarisch, vegetarier, vegetarierin, fleischlos, fleischersatz, fleischalternative, fleischalternativen, laborfleisch, pflanzlich, pflanzliche, tofu
  it: vegano, vegana, vegani, veganismo, vegetariano, vegetariana, vegetariani, senza carne, sostituto della carne, carne vegetale, carne coltivata, carne sintetica, tofu, a base vegetale
  pt: vegano, vegana, veganos, veganismo, vegetariano, vegetariana, vegetarianos, sem carne, substituto da carne, carne vegetal, carne cultivada, carne de laboratório, tofu, à base de plantas
organic-food 4 ~ food, farmer, environment, pesticide, label
  en: organic food, organic farming, organically grown, organic produce, organic farmer, organic farmers, organic label, fair trade, fairtrade, free-range, =organic
  fr: agriculture biologique, produits bio, produit bio, aliments bio, =bio, label bio, commerce équitable, plein air, issu de l'agriculture biologique
  es: alimentos ecológicos, alimentos orgánicos, agricultura ecológica, agricultura orgánica, producto ecológico, comercio justo, cría al aire libre, productos ecológicos, orgánico
  de: bio, biolebensmittel, bio-lebensmittel, bioprodukt, bioprodukte, biobauer, biobauern, ökolandbau, biosiegel, bioladen, ökologischer landbau, fairer handel, freilandhaltung
  it: biologico, biologica, biologici, agricoltura biologica, prodotti biologici, prodotti bio, commercio equo, allevato all'aperto, cibo biologico
  pt: alimentos orgânicos, orgânicos, agricultura orgânica, agricultura biológica, produtos biológicos, produto orgânico, comércio justo, criação ao ar livre, orgânico
food-waste 4 ~ waste, food, waste-material, food-bank
  en: food waste, wasted food, leftovers, unsold food, food scraps, throw away food, throwing away food, compost, composting, dumpster diving
  fr: gaspillage alimentaire, gâchis alimentaire, invendus, restes alimentaires, déchets alimentaires, biodéchets, compost, compostage, antigaspi
  es: desperdicio alimentario, desperdicio de alimentos, desperdicios de comida, =sobras, restos de comida, residuos orgánicos, tirar comida, compost, compostaje
  de: lebensmittelverschwendung, lebensmittelabfälle, lebensmittelabfall, essensreste, speisereste, lebensmittelretter, kompost, biomüll, biotonne, containern
  it: spreco alimentare, sprechi alimentari, spreco di cibo, avanzi, invenduto, cibo invenduto, rifiuti organici, compost, compostaggio
  pt: desperdício alimentar, desperdício de alimentos, sobras de comida, restos de comida, resíduos orgânicos, jogar comida fora, compostagem, composto orgânico
food-bank 4 ~ poor, aid, food, charity, hunger
  en: food bank, food banks, soup kitchen, soup kitchens, food parcel, food parcels, food aid, free school meals, food pantry
  fr: banque alimentaire, banques alimentaires, soupe populaire, aide alimentaire, colis alimentaire, colis alimentaires, épicerie sociale, épicerie solidaire, restos du cœur
  es: banco de alimentos, bancos de alimentos, comedor social, comedores sociales, ayuda alimentaria, olla común, comedor popular, reparto de alimentos
  de: tafel, tafeln, lebensmitteltafel, suppenküche, suppenküchen, lebensmittelhilfe, lebensmittelspende, lebensmittelspenden, essensausgabe
  it: banco alimentare, mensa dei poveri, aiuti alimentari, aiuto alimentare, pacco alimentare, pacchi alimentari, mensa sociale, emporio solidale
  pt: banco alimentar, banco de alimentos, bancos de alimentos, sopa dos pobres, ajuda alimentar, cesta básica, cestas básicas, restaurante popular, cozinha solidária

# farms
harvest-crop 3 ~ agriculture, grain, farmer, season
  en: harvest, harvests, harvested, harvesting, crop, crops, crop failure, harvester, sow, sowing, sown, seed, seeds, cultivate, cultivated, cultivation, plantation, plantations, crop yields, =planting, =planted
  fr: récolte, récoltes, récolter, moisson, moissons, moissonneuse, vendange, vendanges, mauvaise récolte, semer, semis, semences, cultiver, cultivé, plantation, plantations, cultures agricoles
  es: cosecha, cosechas, cosechar, recolección, vendimia, zafra, cosechadora, sembrar, siembra, semilla, semillas, cultivo, cultivos, cultivar, cultivado, plantación, plantaciones
  de: ernte, ernten, geerntet, erntet, ernteausfall, ernteausfälle, erntehelfer, missernte, mähdrescher, aussaat, säen, saatgut, anbau, anbauen, angebaut, weinlese, plantage, plantagen
  it: mietitura, vendemmia, mietitrebbia, semina, seminare, seme, sementi, coltivazione, coltivazioni, coltivare, coltivato, coltura, colture, piantagione, piantagioni, =raccolti
  pt: colheita, colheitas, safra, safras, vindima, colheitadeira, semear, semeadura, sementes, plantio, cultivo, cultivos, cultivar, cultivado, plantação, plantações, lavoura, lavouras
farm 3 ~ farmer, agriculture, land, cattle
  en: farm, farms, farmland, farmyard, farmhouse, barn, barns, ranch, ranches, smallholding, pasture, meadow, field of wheat, tractor, tractors, plough, plow
  fr: ferme, fermes, exploitation agricole, exploitations agricoles, grange, pâturage, pâturages, prairie, tracteur, tracteurs, charrue, =étable, =étables
  es: granja, granjas, finca, fincas, explotación agrícola, explotaciones agrarias, hacienda, rancho, establo, establos, pasto, pastos, pradera, tractor, tractores, arado
  de: bauernhof, bauernhöfe, landwirtschaftsbetrieb, gutshof, scheune, scheunen, stall, ställe, weide, weiden, =wiese, =wiesen, acker, äcker, traktor, traktoren, pflug
  it: fattoria, fattorie, azienda agricola, aziende agricole, podere, cascina, fienile, stalla, stalle, pascolo, pascoli, prato, prati, campi coltivati, trattore, trattori, aratro
  pt: fazenda, fazendas, quintas agrícolas, granja, exploração agrícola, celeiro, estábulo, curral, pasto, pastos, pastagem, pastagens, trator, tratores, arado
cattle 3 ~ animal, farm, meat, dairy-milk
  en: cattle, livestock, cow, cows, calf, calves, pig, pigs, swine, goat, goats, sheep, herd, herds, flock, cattle breeder, animal husbandry, shepherd, breeder, breeders
  fr: bétail, bovin, bovins, vache, vaches, taureau, veau, veaux, porc, porcs, cochon, cochons, chèvre, chèvres, mouton, moutons, brebis, troupeau, troupeaux, cheptel, éleveur, éleveurs, berger, bergers
  es: =ganado, reses, vacuno, bovino, bovinos, vaca, vacas, toro, toros, ternero, cerdo, cerdos, porcino, cabra, cabras, oveja, ovejas, rebaño, rebaños, ganadero, ganaderos, pastor de ovejas, criador
  de: vieh, rinder, rind, rindern, kuh, kühe, bulle, bullen, kalb, kälber, schwein, schweine, ziege, ziegen, schaf, schafe, herde, herden, viehzüchter, viehhaltung, nutztier, nutztiere, schäfer, züchter, tierhaltung
  it: bestiame, bovino, bovini, mucca, mucche, vacca, toro, tori, vitello, vitelli, suino, suini, capra, capre, pecora, pecore, mandria, gregge, greggi, allevatore, allevatori, zootecnia, pastore di pecore
  pt: gado, bovino, bovinos, vaca, vacas, touro, touros, vitelo, bezerro, porco, porcos, suíno, suínos, cabra, cabras, ovelha, ovelhas, rebanho, rebanhos, pecuarista, criador, criadores, manada
factory-farming 4 ~ cattle, animal, slaughter-animal, meat
  en: factory farming, factory farm, factory farms, intensive farming, battery cage, battery cages, animal welfare, feedlot, animal feed, fodder, animal rights
  fr: élevage intensif, élevages intensifs, élevage industriel, ferme-usine, élevage en batterie, bien-être animal, alimentation animale, fourrage, cause animale, droits des animaux
  es: ganadería intensiva, macrogranja, macrogranjas, cría intensiva, granja industrial, bienestar animal, pienso, piensos, forraje, derechos de los animales
  de: massentierhaltung, intensivtierhaltung, käfighaltung, tierwohl, tierfabrik, tierschutz, tierschützer, mastbetrieb, mast, viehfutter, futtermittel, tierfutter, tierrechte
  it: allevamento intensivo, allevamenti intensivi, allevamento in gabbia, benessere animale, mangime, mangimi, foraggio, diritti degli animali, animalisti
  pt: pecuária intensiva, criação intensiva, produção intensiva, bem-estar animal, ração animal, rações, forragem, direitos dos animais, confinamento de animais
slaughter-animal 4 ~ meat, kill, cattle, bakery
  en: slaughterhouse, slaughterhouses, abattoir, abattoirs, slaughter of animals, slaughtered, meat plant, meatpacking, meatpacker, meat processing, culled, culling, cull
  fr: abattoir, abattoirs, abattage, abattage rituel, équarrissage, transformation de la viande, abattage du bétail, abattage sanitaire
  es: matadero, mataderos, frigorífico de carne, sacrificio de animales, sacrificar animales, sacrificados, planta cárnica, industria cárnica, faena
  de: schlachthof, schlachthöfe, schlachtung, schlachten, geschlachtet, schlachtbetrieb, schlachter, fleischfabrik, fleischverarbeitung, keulung, notgeschlachtet, gekeult
  it: mattatoio, mattatoi, macello, macelli, macellazione, macellare, macellati, lavorazione della carne, abbattimento dei capi
  pt: matadouro, matadouros, frigorífico, frigoríficos, abate, abatedouro, abater animais, abatidos, processamento de carne
irrigation 4 ~ water, agriculture, drought, harvest-crop
  en: irrigation, irrigate, irrigated, sprinkler, watering, greenhouse, greenhouses, vertical farm, vertical farming, fertiliser, fertilizer, manure, slurry
  fr: irrigation, irriguer, irrigué, arrosage, arroser, serre, serres, engrais, fumier, lisier, nitrates, agriculture verticale
  es: riego, regadío, regadíos, regar, irrigación, irrigar, invernadero agrícola, fertilizante, fertilizantes, abono orgánico, estiércol, purines, nitratos, cultivo vertical
  de: bewässerung, bewässern, bewässert, beregnung, gewächshaus, gewächshäuser, dünger, düngung, düngemittel, gülle, mist, nitrat
  it: irrigazione, irrigare, irriguo, irrigua, annaffiare, serra agricola, serre, concime, concimi, fertilizzante, fertilizzanti, letame, liquami, =nitrati
  pt: irrigação, irrigar, irrigado, rega, regar, regadio, estufa agrícola, estufas, adubo, adubos, fertilizante, fertilizantes, esterco, nitratos

# the household
household 3 ~ family, house, consumer, housework
  en: household, households, private household, household goods, homemaker, housewife, housewives, head of household, homeware, homewares, in the home, around the house
  fr: ménage, ménages, foyer, foyers, articles ménagers, ménager, ménagère, ménagères, femme au foyer, art de vivre
  es: hogar, hogares, unidad familiar, artículos para el hogar, ama de casa, amas de casa, menaje, artículos domésticos
  de: haushalt, haushalte, haushalten, privathaushalt, privathaushalte, haushaltswaren, häuslich, hausfrau, hausfrauen, hausmann, im haushalt
  it: nucleo familiare, nuclei familiari, casalinghi, casalinga, casalinghe, articoli per la casa
  pt: agregado familiar, agregados familiares, domicílio, domicílios, lar, lares, utilidades domésticas, dona de casa, donas de casa
housework 4 ~ household, clean, work, labour
  en: housework, chore, chores, household chores, cleaner, cleaners, cleaning lady, maid, maids, domestic worker, domestic workers, housekeeper, housekeeping, nanny, nannies, babysitter
  fr: tâches ménagères, travaux ménagers, corvée, corvées, femme de ménage, femmes de ménage, aide ménagère, employée de maison, employés de maison, gouvernante, nounou, baby-sitter
  es: tareas domésticas, tareas del hogar, trabajo doméstico, quehaceres, limpiadora, limpiadoras, empleada doméstica, empleadas del hogar, empleada de hogar, asistenta, criada, niñera, niñeras
  de: hausarbeit, haushaltshilfe, putzfrau, putzfrauen, putzkraft, reinigungskraft, reinigungskräfte, dienstmädchen, hausangestellte, haushälterin, kindermädchen, babysitter, tagesmutter
  it: faccende domestiche, lavori domestici, lavoro domestico, donna delle pulizie, addetto alle pulizie, colf, badante, badanti, governante, babysitter, collaboratrice domestica
  pt: tarefas domésticas, trabalho doméstico, afazeres, empregada doméstica, empregadas domésticas, faxineira, diarista, mulher a dias, governanta, babá
clean 3 ~ wash, housework, dirty, hygiene
  en: clean, cleaned, cleaning, cleanup, clean-up, cleanliness, cleaner, wipe, wiped, wiping, scrub, scrubbed, sweep up, mop, vacuumed, tidy, tidied, disinfect, disinfected, sanitise, sanitize, hygiene, hygienic
  fr: nettoyer, nettoie, nettoyé, nettoyage, propre, propreté, essuyer, frotter, balayer, ranger, rangement, désinfecter, désinfection, hygiène, hygiénique, récurer
  es: limpiar, limpia, limpió, limpieza, limpio, aseo, fregar, barrer, desinfectar, desinfección, higiene, higiénico, ordenar la casa, sanear
  de: reinigen, reinigt, gereinigt, reinigung, putzen, putzt, geputzt, sauber, säubern, gesäubert, sauberkeit, wischen, gewischt, fegen, aufräumen, aufgeräumt, desinfizieren, desinfiziert, hygiene, hygienisch
  it: pulire, pulisce, pulito, pulita, pulizia, pulizie, spazzare, lavare i pavimenti, disinfettare, disinfettato, sanificazione, sanificare, igiene, igienico, bonifica, mettere in ordine
  pt: limpar, limpa, limpou, limpeza, limpo, faxina, varrer, esfregar, desinfetar, desinfeção, higienização, higienizar, higiene, higiênico, arrumar a casa
dirty 4 ~ clean, pollution, disgust
  en: dirty, dirt, filth, filthy, stain, stains, stained, grime, grimy, mud, muddy, dust, dusty, unhygienic, insanitary, squalid, soiled
  fr: sale, sales, saleté, saletés, crasse, crasseux, souillé, souiller, boue, boueux, poussière, poussières, insalubre, insalubrité, malpropre
  es: sucio, sucia, suciedad, mugre, mugriento, mancha, manchas, manchado, ensuciar, barro, fango, lodo, polvo, insalubre, antihigiénico
  de: schmutz, schmutzig, dreck, dreckig, verdreckt, verschmutzt, fleck, flecken, befleckt, schlamm, matsch, staub, staubig, unhygienisch, unsauber
  it: sporco, sporca, sporcizia, sporcare, sudicio, macchia, macchie, macchiato, fango, fangoso, polvere, polveri, insalubre, antigienico
  pt: sujo, suja, sujeira, sujidade, sujar, imundo, imundície, mancha, manchas, manchado, lama, poeira, insalubre, anti-higiênico
wash 4 ~ clean, water, household-appliance, clothes
  en: wash, washed, washes, washing, laundry, launderette, laundromat, dry cleaner, rinse, rinsed, detergent, detergents, washing powder, soap, bleach, washing-up, dishwashing
  fr: laver, lave, lavé, lavage, lessive, lessives, blanchisserie, pressing, laverie, rincer, rincé, détergent, détergents, savon, vaisselle, javel
  es: lavar, lava, lavó, lavandería, =colada, tintorería, enjuagar, detergente, detergentes, jabón, =lejía, fregar los platos, lavado de ropa
  de: waschen, wäscht, wusch, gewaschen, wäsche, wäscherei, waschsalon, waschmittel, spülen, gespült, abspülen, seife, spülmittel, bleichmittel, händewaschen
  it: lavare, lavato, lavaggio, bucato, lavanderia, tintoria, risciacquare, detersivo, detersivi, detergente, sapone, candeggina, lavare i piatti
  pt: lavar, lavou, lavado, lavanderia, tinturaria, enxaguar, detergente, detergentes, sabão, água sanitária, lixívia, lavar a louça, lavagem de roupa
household-appliance 4 ~ device, household, electricity, kitchen
  en: household appliance, household appliances, home appliance, home appliances, appliance, appliances, white goods, washing machine, washing machines, dishwasher, tumble dryer, vacuum cleaner, toaster, kettle, microwave, microwave oven, coffee machine
  fr: électroménager, appareil ménager, appareils ménagers, lave-linge, machine à laver, lave-vaisselle, sèche-linge, aspirateur, aspirateurs, grille-pain, bouilloire, micro-ondes, machine à café
  es: electrodoméstico, electrodomésticos, lavadora, lavadoras, lavavajillas, lavaplatos, secadora, aspiradora, aspirador, tostadora, hervidor, microondas, línea blanca, cafetera
  de: haushaltsgerät, haushaltsgeräte, elektrogerät, elektrogeräte, küchengerät, küchengeräte, waschmaschine, waschmaschinen, geschirrspüler, spülmaschine, trockner, staubsauger, toaster, wasserkocher, mikrowelle, kaffeemaschine, thermomix
  it: elettrodomestico, elettrodomestici, lavatrice, lavatrici, lavastoviglie, asciugatrice, aspirapolvere, tostapane, bollitore, microonde, macchina del caffè
  pt: eletrodoméstico, eletrodomésticos, máquina de lavar, lava-louças, secadora, aspirador, torradeira, chaleira, micro-ondas, linha branca, cafeteira
fridge 4 ~ household-appliance, preserve-food, food, temperature
  en: fridge, fridges, refrigerator, refrigerators, freezer, freezers, cool box, cold storage, cold store, chiller
  fr: réfrigérateur, réfrigérateurs, frigo, frigos, congélateur, congélateurs, glacière, chambre froide
  es: frigorífico, frigoríficos, nevera, neveras, refrigerador, heladera, congelador, congeladores, cámara frigorífica
  de: kühlschrank, kühlschränke, gefrierschrank, gefriertruhe, tiefkühltruhe, tiefkühler, kühltruhe, kühlhaus, kühlregal
  it: frigorifero, frigoriferi, frigo, congelatore, congelatori, freezer, cella frigorifera
  pt: geladeira, geladeiras, frigorífico doméstico, refrigerador, =congelador, freezer, arca congeladora, câmara fria
kitchen 3 ~ cook, room, restaurant, household-appliance
  en: kitchen, kitchens, kitchenware, oven, ovens, stove, cooker, hob, hotplate, cooktop, sink, worktop
  fr: cuisine équipée, cuisines, fourneau, fourneaux, four, fours, cuisinière, plaque de cuisson, plaques de cuisson, évier, réchaud
  es: cocina, cocinas, horno, hornos, fogón, fogones, estufa, hornilla, vitrocerámica, fregadero
  de: küche, küchen, einbauküche, ofen, öfen, backofen, herd, herde, herdplatte, kochfeld, spülbecken
  it: cucina, cucine, forno, forni, fornello, fornelli, piano cottura, lavello
  pt: cozinha, cozinhas, forno, fornos, fogão, fogões, fogareiro, lava-louça, pia da cozinha
tableware 3 ~ kitchen, eat, cook, knife
  en: tableware, crockery, cutlery, plate, plates, bowl, bowls, mug, mugs, spoon, spoons, saucepan, pot, pots, teapot, drinking glass, straws, paper cup, frying pan, frying pans, coffee cup, coffee cups
  fr: vaisselle, assiette, assiettes, bol, bols, tasse, tasses, gobelet, gobelets, cuillère, cuillères, fourchette, fourchettes, casserole, casseroles, poêle, paille, pailles, verre à vin, =couverts
  es: vajilla, cubiertos, plato, platos, cuenco, taza, tazas, cuchara, cucharas, tenedor, tenedores, olla, ollas, sartén, sartenes, cacerola, pajita, pajitas, vaso, vasos
  de: geschirr, besteck, teller, tellern, schüssel, schüsseln, tasse, tassen, becher, löffel, gabel, gabeln, topf, töpfe, pfanne, pfannen, strohhalm, strohhalme, trinkglas, pappbecher, kaffeebecher
  it: stoviglie, posate, piatto, piatti, ciotola, ciotole, tazza, tazze, cucchiaio, cucchiai, forchetta, forchette, pentola, pentole, padella, padelle, cannuccia, cannucce, bicchiere, bicchieri
  pt: louça, talheres, prato, pratos, tigela, xícara, xícaras, chávena, caneca, colher de sopa, garfo, garfos, panela, panelas, frigideira, canudo, canudos, palhinha, =copo, =copos
knife 3 ~ weapon, tool, cut, kill
  en: knife, knives, kitchen knife, stabbing, stabbings, stab, stabbed, knife attack, knife crime, knifeman, blade, machete, scissors, razor
  fr: couteau, couteaux, couteau de cuisine, arme blanche, armes blanches, poignarder, poignardé, poignardée, coup de couteau, coups de couteau, lame, machette, ciseaux, rasoir
  es: cuchillo, cuchillos, arma blanca, armas blancas, apuñalar, apuñaló, apuñalado, apuñalada, apuñalamiento, puñalada, puñaladas, navaja, navajas, machete, tijeras, cuchillada
  de: messer, messern, küchenmesser, messerangriff, messerattacke, messerstecher, messerstecherei, erstechen, erstochen, niedergestochen, messerstich, messerstiche, klinge, machete, schere, stichwaffe
  it: coltello, coltelli, arma da taglio, accoltellare, accoltellato, accoltellata, accoltellamento, coltellata, coltellate, pugnalata, pugnalato, lama, machete, forbici, rasoio
  pt: faca, facas, arma branca, armas brancas, esfaquear, esfaqueou, esfaqueado, esfaqueada, esfaqueamento, facada, facadas, lâmina, facão, canivete, tesoura
furniture 3 ~ household, house, wood-timber, shelf
  en: furniture, furnishings, furnished, sofa, sofas, couch, couches, armchair, chair, chairs, stool, table top, desk, desks, cupboard, wardrobe, cabinet maker, bookcase, mattress, furniture maker, furniture store
  fr: meuble, meubles, mobilier, ameublement, meublé, canapé, canapés, fauteuil, fauteuils, chaise, chaises, tabouret, bureau en bois, armoire, armoires, placard, matelas, magasin de meubles
  es: mueble, muebles, mobiliario, amueblado, amueblar, sofá, sofás, sillón, sillones, silla, sillas, taburete, escritorio, armario, armarios, colchón, mueblería
  de: möbel, möbeln, möbelhaus, möbelhändler, möbliert, mobiliar, einrichtung, sofa, sofas, couch, sessel, stuhl, stühle, hocker, tisch, tische, schreibtisch, schrank, schränke, kleiderschrank, matratze, matratzen
  it: mobile in legno, mobilio, arredo, arredi, arredamento, ammobiliato, divano, divani, poltrona, poltrone, =sedia, =sedie, sgabello, scrivania, armadio, armadi, materasso, mobilificio, =mobili
  pt: mobília, mobiliário, mobilado, mobiliado, sofá, sofás, poltrona, cadeira, cadeiras, banco de madeira, escrivaninha, guarda-roupa, armário, armários, colchão, colchões, =móveis
bedroom 3 ~ room, house, furniture
  en: bed, beds, bedroom, bedrooms, bunk, bedding, pillow, pillows, blanket, blankets, duvet, bedside
  fr: lits, chambre à coucher, chambres à coucher, literie, oreiller, oreillers, couette, draps, chevet, au lit, =couvertures
  es: =cama, =camas, dormitorio, dormitorios, alcoba, litera, ropa de cama, almohada, almohadas, manta, mantas, sábana, sábanas
  de: bett, betten, schlafzimmer, schlafzimmern, bettzeug, bettwäsche, kissen, kopfkissen, decke, bettdecke, schlafplatz, hochbett
  it: camera da letto, camere da letto, cuscino, cuscini, lenzuola, lenzuolo, materasso, capezzale, a letto, =letti, =coperte
  pt: cama, camas, =quarto, =quartos, dormitório, beliche, roupa de cama, travesseiro, almofada, cobertor, cobertores, lençol, lençóis
bathroom 4 ~ room, water, wash, house
  en: bathroom, bathrooms, toilet, toilets, restroom, restrooms, lavatory, shower, showers, showering, bathtub, loo, toilet paper, toilet roll, public toilet, towel, towels
  fr: salle de bains, salle de bain, toilettes, toilette, douche, douches, doucher, baignoire, lavabo, papier toilette, papier hygiénique, serviette de bain, sanitaires, vécés
  es: cuarto de baño, baño, baños, aseo, aseos, inodoro, retrete, ducha, duchas, ducharse, bañera, lavabo, papel higiénico, toalla, toallas
  de: badezimmer, bad, bäder, toilette, toiletten, klo, dusche, duschen, geduscht, badewanne, waschbecken, toilettenpapier, klopapier, handtuch, handtücher
  it: bagno, bagni, stanza da bagno, gabinetto, toilette, servizi igienici, doccia, docce, vasca da bagno, lavandino, carta igienica, asciugamano, asciugamani
  pt: banheiro, banheiros, casa de banho, casas de banho, sanitário público, vaso sanitário, sanita, chuveiro, duche, banheira, papel higiênico, papel higiénico, toalha, toalhas
room 3 ~ house, building, bedroom, hotel
  en: room, rooms, living room, living rooms, sitting room, lounge, dining room, hall, hallway, corridor, corridors, basement, cellar, attic, loft, balcony, balconies, terrace, veranda
  fr: chambre, chambres, salle, salles, salon, séjour, salle à manger, couloir, couloirs, sous-sol, cave, caves, grenier, balcon, balcons, terrasse, véranda
  es: habitación, habitaciones, sala, salas, salón, sala de estar, comedor, pasillo, pasillos, vestíbulo, sótano, ático, desván, balcón, balcones, terraza
  de: zimmer, zimmern, wohnzimmer, esszimmer, flur, flure, saal, säle, keller, dachboden, balkon, balkone, terrasse, kellerraum, wohnraum
  it: stanza, stanze, sala, sale, salotto, soggiorno, corridoio, corridoi, cantina, seminterrato, soffitta, balcone, balconi, terrazza, terrazzo, camera d'albergo
  pt: sala, salas, sala de estar, sala de jantar, cômodo, divisão, corredor, corredores, porão, cave, sótão, varanda, varandas, terraço, sacada
door 3 ~ enter, room, lock-key, building
  en: door, doors, doorway, doorstep, doorbell, front door, back door, gate, gates, entrance, entrances, exit, exits, threshold
  fr: portail, porte d'entrée, sonnette, seuil de la porte, =portes, porte de sortie, entrée principale, issue de secours
  es: =puerta, =puertas, portón, portal, timbre, umbral, puerta de salida, puerta de entrada
  de: tür, türen, haustür, türklingel, eingang, eingänge, ausgang, ausgänge, schwelle, pforte
  it: portone, cancello, cancelli, campanello, porte, porta d'ingresso, uscita di sicurezza, porta
  pt: portão, portões, campainha, soleira, =porta, =portas, porta de entrada, porta de saída
window 4 ~ door, glass, house, room
  en: =window, windowsill, windowpane, windowpanes, shutters, curtain, curtains, blinds, skylight
  fr: fenêtre, fenêtres, volets roulants, vitre, vitres, rideau, rideaux, lucarne
  es: ventana, ventanas, ventanal, ventanilla, persiana, persianas, cortina, cortinas
  de: fenster, fenstern, fensterscheibe, fensterscheiben, rollladen, vorhang, vorhänge, gardine
  it: finestra, finestre, finestrino, persiane, tapparelle, tenda alla finestra, davanzale
  pt: janela, janelas, vidraça, persiana, persianas, cortina, cortinas
lock-key 3 ~ door, close, security, theft
  en: lock, locks, locked, locking, padlock, house key, house keys, car keys, bunch of keys, keyhole, bolt, bolted, locksmith, safe deposit, strongbox, vault, vaults
  fr: serrure, serrures, verrou, verrous, verrouillé, verrouiller, cadenas, clé de la maison, clés de voiture, trousseau de clés, serrurier, coffre-fort, coffres-forts
  es: cerradura, cerraduras, cerrojo, candado, candados, llave, llaves, manojo de llaves, cerrajero, caja fuerte, cajas fuertes, bóveda
  de: türschloss, vorhängeschloss, schlüssel, schlüsseln, hausschlüssel, autoschlüssel, schlüsselbund, riegel, abgeschlossen, absperren, schlüsseldienst, tresor, tresore
  it: serratura, serrature, lucchetto, lucchetti, chiavi di casa, chiavi dell'auto, mazzo di chiavi, catenaccio, fabbro, cassaforte, casseforti, caveau
  pt: fechadura, fechaduras, cadeado, cadeados, chave de casa, chaves do carro, molho de chaves, tranca, trancado, trancar, chaveiro, serralheiro, cofre, cofres, chave, chaves
wall-roof 3 ~ building, house, build, door
  en: wall, walls, roof, roofs, rooftop, rooftops, floorboards, staircase, stairs, stairwell, chimney, chimneys, pillar, pillars, facade, façade, facades, scaffolding, tile, tiles, brick, bricks
  fr: mur, murs, toit, toits, toiture, toitures, escalier, escaliers, façade, façades, échafaudage, échafaudages, tuile, tuiles, brique, briques, cloison, faux plafond, =cheminée, =cheminées
  es: muro, muros, pared, =paredes, paredes, techo, techos, tejado, tejados, azotea, escalera, escaleras, chimenea, chimeneas, pilar, pilares, fachada, fachadas, andamio, andamios, teja, tejas, ladrillo, ladrillos
  de: wand, wände, mauer, mauern, dach, dächer, decke, decken, treppe, treppen, treppenhaus, schornstein, kamin, pfeiler, säule, fassade, fassaden, gerüst, gerüste, ziegel, backstein
  it: muro, muri, mura, parete, pareti, tetto, tetti, soffitto, soffitti, scalinata, camino, comignolo, pilastro, pilastri, facciata, facciate, ponteggio, ponteggi, tegola, tegole, mattone, mattoni, tromba delle scale
  pt: muro, muros, parede, paredes, telhado, telhados, escada, escadas, escadaria, chaminé, pilar, pilares, fachada, fachadas, andaime, andaimes, telha, telhas, tijolo, tijolos
elevator 4 ~ building, machine, wall-roof
  en: elevator, elevators, =lift shaft, escalator, escalators, passenger lift, cable car, ski lift, chairlift
  fr: ascenseur, ascenseurs, escalator, escalators, escalier mécanique, monte-charge, téléphérique, télésiège, remontée mécanique
  es: ascensor, ascensores, elevador, elevadores, escalera mecánica, escaleras mecánicas, montacargas, teleférico, telesilla
  de: aufzug, aufzüge, fahrstuhl, fahrstühle, rolltreppe, rolltreppen, lastenaufzug, seilbahn, sessellift, skilift
  it: ascensore, ascensori, scala mobile, scale mobili, montacarichi, funivia, seggiovia, cabinovia
  pt: elevador, elevadores, ascensor, escada rolante, escadas rolantes, monta-cargas, teleférico, bondinho
heating-cooling 3 ~ heating, air-conditioning, energy, temperature, house, gas
  en: heating, heater, heaters, radiator, radiators, boiler, boilers, central heating, heat pump, heat pumps, district heating, insulation, insulated, air conditioning, air conditioner, air conditioners, air-conditioned, ventilation, fireplace
  fr: chauffage, chauffages, chaudière, chaudières, radiateur, radiateurs, pompe à chaleur, pompes à chaleur, réseau de chaleur, isolation, isolé thermiquement, climatisation, climatiseur, climatiseurs, climatisé, ventilation, ventilateur, poêle à bois
  es: calefacción, calefactor, caldera, calderas, radiador, radiadores, bomba de calor, bombas de calor, aislamiento térmico, aire acondicionado, climatización, climatizado, ventilación, ventilador, chimenea de leña
  de: heizung, heizungen, heizen, heizt, geheizt, heizkörper, heizkessel, gasheizung, ölheizung, wärmepumpe, wärmepumpen, fernwärme, dämmung, gedämmt, klimaanlage, klimaanlagen, klimatisiert, lüftung, ventilator, kaminofen
  it: impianto di riscaldamento, caldaia, caldaie, termosifone, termosifoni, radiatore, pompa di calore, pompe di calore, teleriscaldamento, isolamento termico, coibentazione, aria condizionata, condizionatore, condizionatori, climatizzatore, ventilazione, ventilatore, stufa
  pt: aquecimento central, aquecedor, aquecedores, caldeira, caldeiras, radiador, bomba de calor, bombas de calor, isolamento térmico, ar condicionado, ar-condicionado, climatização, climatizado, ventilação, ventilador, lareira
lamp-light 2 ~ electricity, night, see, house
  en: lamp, lamps, lantern, light bulb, light bulbs, lightbulb, lighting, street light, street lights, streetlamp, lit up, illuminate, illuminated, spotlight, spotlights, flashlight, torch, candle, candles, chandelier, =led
  fr: lampe, lampes, lanterne, ampoule, ampoules, éclairage, éclairages, éclairer, éclairé, lampadaire, lampadaires, illuminer, illuminé, illuminations, projecteur, projecteurs, lampe torche, bougie, bougies
  es: lámpara, lámparas, linterna, linternas, bombilla, bombillas, foco, iluminación, iluminar, iluminado, alumbrado, alumbrado público, farola, farolas, vela, velas
  de: lampe, lampen, laterne, laternen, glühbirne, glühbirnen, glühlampe, leuchte, leuchten, beleuchtung, beleuchtet, beleuchten, straßenlaterne, straßenbeleuchtung, scheinwerfer, taschenlampe, kerze, kerzen, licht, lichter
  it: lampada, lampade, lanterna, lampadina, lampadine, illuminazione, illuminare, illuminato, lampione, lampioni, riflettore, faretto, torcia elettrica, candela, candele, luce, luci
  pt: lâmpada, lâmpadas, lanterna, lanternas, iluminação, iluminar, iluminado, poste de luz, candeeiro, holofote, holofotes, vela, velas, luminária, luz, luzes
renovate 4 ~ repair, house, build, craftsman
  en: renovate, renovated, renovating, renovation, renovations, refurbish, refurbishment, redecorate, modernise, modernize, modernisation, home improvement, do-it-yourself, =diy, hardware store, retrofit, refit, paint job
  fr: rénover, rénove, rénové, rénovation, rénovations, réhabilitation, réhabiliter, travaux de rénovation, ravalement, moderniser, modernisation, bricolage, bricoler, bricoleur, quincaillerie, redécorer
  es: reformar la casa, reforma de la vivienda, rehabilitar, rehabilitación, remodelar, remodelación, modernizar, modernización, bricolaje, ferretería, redecorar
  de: renovieren, renoviert, renovierung, renovierungen, sanieren, saniert, sanierung, modernisieren, modernisierung, umbau, umbauen, umgebaut, heimwerker, baumarkt, baumärkte, altbausanierung
  it: ristrutturare, ristrutturato, ristrutturazione, ristrutturazioni, ammodernare, ammodernamento, lavori di ristrutturazione, fai da te, ferramenta, bricolage, ridipingere, riqualificazione
  pt: reformar a casa, reabilitar, reabilitação, remodelar, remodelação, obras de renovação, modernizar, modernização, bricolagem, loja de ferragens, redecorar
craftsman 3 ~ worker, repair, tool, small-business
  en: craftsman, craftsmen, craftsmanship, artisan, artisans, handyman, handicraft, tradesman, tradespeople, plumber, plumbers, electrician, electricians, carpenter, carpenters, painter and decorator, bricklayer, roofer, welder, blacksmith, =mechanic, car mechanic
  fr: artisan, artisans, artisanat, artisanal, artisanale, plombier, plombiers, électricien, électriciens, menuisier, menuisiers, charpentier, maçon, maçons, mécanicien, mécaniciens, garagiste, couvreur, soudeur, forgeron
  es: artesano, artesanos, artesanía, artesanal, fontanero, fontaneros, plomero, electricista, electricistas, carpintero, carpinteros, albañil, albañiles, soldador, herrero, manitas, =mecánico, =mecánicos
  de: handwerker, handwerkern, handwerk, handwerklich, handwerksbetrieb, klempner, installateur, elektriker, tischler, schreiner, zimmermann, maurer, mechaniker, dachdecker, schweißer, schmied
  it: artigiano, artigiani, artigianato, artigianale, idraulico, idraulici, elettricista, elettricisti, falegname, falegnami, muratore, muratori, saldatore, carpentiere, =meccanico, =meccanici
  pt: artesão, artesãos, artesanato, artesanal, encanador, encanadores, canalizador, eletricista, eletricistas, carpinteiro, carpinteiros, marceneiro, pedreiro, pedreiros, soldador, serralheiro, =mecânico, =mecânicos
hand-tool 4 ~ tool, craftsman, repair, machine
  en: hammer, hammers, screwdriver, screwdrivers, saw blade, chainsaw, chainsaws, wrench, spanner, pliers, drill bit, power drill, shovel, shovels, spade, ladder, ladders, crowbar, rope, ropes, toolbox, screw, screws, nails, lawnmower
  fr: marteau, marteaux, tournevis, scie, scies, tronçonneuse, tronçonneuses, clé à molette, pince, pinces, perceuse, hache, haches, pelle, pelles, pied-de-biche, corde, cordes, boîte à outils, clou, clous, boulons, tondeuse
  es: martillo, martillos, destornillador, sierra eléctrica, motosierra, motosierras, llave inglesa, alicates, taladro, hacha, hachas, =pala, =palas, escalera de mano, cuerda, cuerdas, caja de herramientas, tornillo, tornillos, =clavo, =clavos, cortacésped
  de: hammer, schraubenzieher, schraubendreher, kettensäge, kettensägen, schraubenschlüssel, zange, bohrmaschine, axt, äxte, schaufel, schaufeln, spaten, brecheisen, brechstange, seil, seile, werkzeugkasten, schraube, schrauben, nagel, nägel, rasenmäher
  it: martello, martelli, cacciavite, sega elettrica, motosega, motoseghe, chiave inglese, pinze, trapano, ascia, =pala, badile, scala a pioli, piede di porco, corda, corde, cassetta degli attrezzi, chiodo, chiodi, bulloni, tosaerba
  pt: martelo, martelos, chave de fenda, serra elétrica, motosserra, motosserras, chave inglesa, alicate, furadeira, berbequim, escada de mão, pé de cabra, corda, cordas, caixa de ferramentas, parafuso, parafusos, prego, pregos, cortador de grama

# clothes and what is carried
shoe 4 ~ clothes, garment, fashion, sport
  en: shoe, shoes, footwear, sneaker, sneakers, trainers, sandal, sandals, high heels, slippers, shoemaker, cobbler, running shoes, =boots
  fr: chaussure, chaussures, basket, baskets, botte, bottes, sandale, sandales, talons hauts, pantoufles, cordonnier, chausseur
  es: zapato, zapatos, calzado, zapatilla, zapatillas, sandalia, sandalias, tacones, zapatero, zapatería, tenis deportivos, =botas
  de: schuh, schuhe, schuhen, schuhwerk, turnschuh, turnschuhe, sneaker, stiefel, sandale, sandalen, stöckelschuhe, pantoffeln, schuster, laufschuhe, schuhgeschäft
  it: scarpa, scarpe, calzatura, calzature, sneaker, scarpe da ginnastica, stivale, stivali, sandalo, sandali, tacchi, pantofole, calzolaio
  pt: sapato, sapatos, calçado, calçados, tênis, sapatilha, sapatilhas, sandália, sandálias, chinelo, chinelos, salto alto, sapateiro, =botas
garment 3 ~ clothes, fashion, textile
  en: shirt, shirts, t-shirt, t-shirts, trousers, pants, jeans, skirt, skirts, dress, dresses, suit and tie, jacket, jackets, coat, coats, sweater, jumper, hoodie, underwear, bra, socks, gloves, scarf, hat, hats, helmet, swimsuit, bikini
  fr: chemise, chemises, t-shirt, t-shirts, pantalon, pantalons, jeans, jupe, jupes, robe, robes, costume cravate, veste, vestes, manteau, manteaux, pull, sweat à capuche, sous-vêtements, chaussettes, gants, écharpe, chapeau, casquette, casque, maillot de bain
  es: camisa, camisas, camiseta, camisetas, pantalón, pantalones, vaqueros, falda, faldas, vestido, vestidos, traje y corbata, chaqueta, chaquetas, abrigo, abrigos, jersey, sudadera, ropa interior, sujetador, calcetines, guantes, bufanda, sombrero, gorra, casco, bañador, traje, trajes
  de: hemd, hemden, t-shirt, t-shirts, hose, hosen, jeans, kleid, kleider, anzug, anzüge, krawatte, jacke, jacken, mantel, mäntel, pullover, kapuzenpullover, unterwäsche, socken, handschuhe, schal, hut, mütze, helm, badeanzug, minirock
  it: camicia, camicie, maglietta, magliette, maglia, pantaloni, jeans, gonna, gonne, vestito, vestiti, giacca e cravatta, giacca, giacche, cappotto, cappotti, maglione, felpa, felpe, biancheria intima, reggiseno, calzini, guanti, sciarpa, cappello, berretto, casco, costume da bagno
  pt: camisa, camisas, camiseta, camisetas, calça, calças, jeans, vestido, vestidos, terno, gravata, jaqueta, jaquetas, casaco, casacos, suéter, moletom, roupa íntima, sutiã, luvas, cachecol, chapéu, boné, capacete, maiô, minissaia
uniform 4 ~ clothes, police, soldier, worker
  en: uniform, uniforms, uniformed, workwear, work clothes, dress code, school uniform, high-vis vest, hi-vis jacket, protective clothing, hazmat suit, costume, costumes, fancy dress
  fr: uniforme, uniformes, tenue de travail, code vestimentaire, vêtement de travail, gilet de sécurité, tenue de protection, combinaison de protection, costume, costumes, déguisement, déguisements, déguisé
  es: uniforme, uniformes, uniformado, uniformados, ropa de trabajo, código de vestimenta, chaleco reflectante, traje de protección, disfraz, disfraces, disfrazado
  de: uniform, uniformen, uniformiert, arbeitskleidung, berufskleidung, kleiderordnung, schuluniform, warnweste, schutzkleidung, schutzanzug, kostüm, kostüme, verkleidung, verkleidet
  it: uniforme, uniformi, in divisa, abiti da lavoro, codice di abbigliamento, giubbotto catarifrangente, tuta protettiva, costume, costumi, travestimento, travestito, =divisa
  pt: uniforme, uniformes, uniformizado, farda, fardas, fardado, roupa de trabalho, código de vestimenta, colete refletor, traje de proteção, fantasiado, fantasias de carnaval
textile 3 ~ clothes, garment, factory, sew
  en: textile, textiles, fabric, fabrics, cotton, wool, woollen, silk, linen, leather, polyester, denim, fur, yarn, cloth, garment factory, garment workers, textile mill, fast fashion
  fr: textile, textiles, tissu, tissus, coton, laine, polyester, fourrure, fourrures, étoffe, fil à coudre, filature, atelier textile, ouvrières du textile, mode éphémère, mode jetable, =cuir, =cuirs, =soie
  es: textil, textiles, tejido, tejidos, tela, telas, algodón, lana, =seda, cuero, poliéster, piel sintética, hilo de coser, fábrica textil, trabajadoras textiles, moda rápida, maquila
  de: textil, textilien, textilindustrie, textilfabrik, textilarbeiterin, stoffe, baumwolle, seide, leder, polyester, pelz, pelze, garn, fasern, näherin, näherinnen, wegwerfmode
  it: tessile, tessili, tessuto, tessuti, stoffa, stoffe, cotone, lana, cuoio, pelle conciata, poliestere, pelliccia, pellicce, =filato, =filati, fabbrica tessile, operaie tessili, moda usa e getta, =seta
  pt: têxtil, =têxteis, tecido, tecidos, algodão, =seda, couro, poliéster, pele de animal, fio têxtil, fábrica têxtil, fábrica de roupas, trabalhadoras têxteis, moda rápida
sew 4 ~ textile, clothes, craftsman, fashion
  en: sew, sewed, sewn, sewing, seamstress, stitched, stitching, knit, knitted, knitting, embroidery, embroidered, needlework, weaver, weaving, =tailor, =tailors
  fr: coudre, cousu, couture, couturière, couturières, tailleur, tricot, tricoter, tricoté, broderie, brodé, tissage, tisser, tissé, tisserand
  es: costura, costurera, costureras, sastre, sastrería, tejer, tejido a mano, punto de cruz, bordado, bordar, bordados, =coser, =cosido
  de: näherin, nähmaschine, schneiderin, stricken, gestrickt, häkeln, gestickt, stickerei, weben, gewebt
  it: cucire, cucito, cucita, sarto, sarti, sarta, sartoria, sartoriale, lavorare a maglia, ricamo, ricamato, tessitura, tessitore
  pt: costurar, costurado, costura, costureira, costureiras, alfaiate, alfaiataria, tricô, tricotar, bordado, bordados, bordar, tecer, tecelagem, tecelão
wear-clothes 3 ~ clothes, garment, fashion
  en: wear, wears, wore, worn, wearing, dressed in, dressed as, clad in, sporting a, get dressed, undress, try on, tried on, fitting room, changing room, outfit
  fr: porter un, vêtu, vêtue, vêtus, habillé, habillée, s'habiller, se vêtir, essayer un vêtement, cabine d'essayage, déshabillé, arborer, tenue vestimentaire
  es: vestir, =viste, vestido con, vestida de, llevar puesto, llevaba puesto, =lucir, =lució, vestimenta, atuendo, probarse, probador, probadores, desvestir
  de: anziehen, angezogen, bekleidet, gekleidet, trägt kleidung, kleiden, outfit, anprobieren, anprobiert, umkleidekabine, umkleide, ausziehen, ausgezogen
  it: indossare, indossa, indossava, indossato, vestire, vestito di, vestita di, abbigliato, provarsi, camerino, camerini, spogliarsi
  pt: vestir, veste, vestia, vestido com, vestida de, trajar, trajava, usar roupa, traje, trajes, provar roupa, provador, provadores, despir
luggage 4 ~ bag, travel, airport, passenger
  en: luggage, baggage, suitcase, suitcases, hand luggage, carry-on, lost luggage, baggage claim, baggage handler, wallet, wallets, purse, briefcase, briefcases, lost property
  fr: bagage, bagages, valise, valises, bagage à main, bagagiste, bagagistes, porte-monnaie, mallette, objets trouvés, malle
  es: equipaje, equipajes, maleta, maletas, equipaje de mano, valija, valijas, billetera, monedero, maletín, maletines, objetos perdidos
  de: gepäck, gepäckstück, gepäckstücke, koffer, koffern, handgepäck, kofferband, geldbeutel, geldbörse, portemonnaie, brieftasche, aktenkoffer, aktentasche, fundbüro
  it: bagaglio, bagagli, valigia, valigie, valige, bagaglio a mano, trolley, borsellino, valigetta, oggetti smarriti, portamonete
  pt: bagagem, bagagens, mala, malas, bagagem de mão, carteira, porta-moedas, pasta executiva, maleta, maletas, perdidos e achados
glasses-eye 4 ~ see, device, fashion, medicine
  en: eyeglasses, glasses, spectacles, sunglasses, contact lens, contact lenses, optician, opticians, eyewear, goggles, smart glasses, frames and lenses
  fr: lunettes, lunettes de soleil, lentilles de contact, opticien, opticiens, verres correcteurs, lunetterie, lunettes connectées, monture
  es: gafas, gafas de sol, lentes, anteojos, lentillas, lentes de contacto, óptico, gafas inteligentes, montura
  de: brille, brillen, sonnenbrille, sonnenbrillen, kontaktlinse, kontaktlinsen, optiker, augenoptiker, datenbrille, brillengestell
  it: occhiali, occhiale, occhiali da sole, lenti a contatto, ottico, montatura, occhiali intelligenti, occhialeria
  pt: óculos, óculos de sol, óculos escuros, lentes de contato, lentes de contacto, ótica, oculista, armação, óculos inteligentes
wristwatch 4 ~ time, jewellery, luxury, device
  en: wristwatch, wristwatches, luxury watch, watchmaker, watchmakers, watchmaking, clock, clocks, alarm clock, smartwatch, smartwatches, stopwatch
  fr: montre-bracelet, horloger, horlogers, horlogerie, horloge, horloges, réveil-matin, montre connectée, chronomètre, =montres, montre de luxe
  es: reloj, relojes, reloj de pulsera, relojero, relojería, despertador, reloj inteligente, relojes inteligentes, cronómetro
  de: armbanduhr, armbanduhren, uhrmacher, uhrenhersteller, wecker, smartwatch, smartwatches, stoppuhr, luxusuhr, =uhren
  it: orologio, orologi, orologio da polso, orologeria, orologiaio, sveglia, smartwatch, cronometro
  pt: relógio, relógios, relógio de pulso, relojoeiro, relojoaria, despertador, relógio inteligente, cronômetro
umbrella-tent 3 ~ weather, protect, tourism
  en: umbrella, umbrellas, raincoat, tent, tents, tarpaulin, sleeping bag, sleeping bags, camping, campsite, campsites, campground, camper, campers, caravan, caravans, motorhome
  fr: parapluie, parapluies, imperméable, bâche, bâches, sac de couchage, camping, campings, campeur, campeurs, caravane, caravanes, camping-car, camping-cars, =tentes
  es: paraguas, impermeable, tienda de campaña, tiendas de campaña, carpa, carpas, lona, saco de dormir, camping, campista, campistas, acampar, acampada, caravana, autocaravana
  de: regenschirm, regenschirme, schirm, regenjacke, zelt, zelte, zelten, schlafsack, schlafsäcke, camping, campingplatz, campingplätze, camper, wohnwagen, wohnmobil, wohnmobile, zeltlager
  it: ombrello, ombrelli, impermeabile, tenda da campeggio, tendone, telone, sacco a pelo, campeggio, campeggi, campeggiatori, roulotte, camper, tendopoli
  pt: guarda-chuva, guarda-chuvas, capa de chuva, barraca de campismo, tenda, tendas, lona, saco de dormir, acampar, acampamento, campismo, parque de campismo, camping, autocaravana

# materials
plastic 3 ~ rubber, packaging, waste-material, pollution, oil
  en: plastic, plastics, single-use plastic, single-use plastics, microplastic, microplastics, polystyrene, styrofoam, nylon, plastic waste, polymer, disposable, throwaway, single-use
  fr: plastique, plastiques, plastique à usage unique, microplastique, microplastiques, polystyrène, nylon, déchets plastiques, polymère, jetable, jetables, usage unique
  es: plástico, plásticos, plástico de un solo uso, microplástico, microplásticos, poliestireno, nailon, residuos plásticos, polímero, desechable, desechables, un solo uso
  de: plastik, kunststoff, kunststoffe, einwegplastik, mikroplastik, styropor, polystyrol, nylon, plastikmüll, plastikabfall, polymer, wegwerf*, einwegprodukte
  it: plastica, plastiche, plastica monouso, microplastica, microplastiche, polistirolo, nylon, rifiuti di plastica, rifiuti plastici, polimero, monouso, usa e getta
  pt: plástico, plásticos, plástico de uso único, plásticos descartáveis, microplástico, microplásticos, isopor, poliestireno, náilon, lixo plástico, polímero, descartável, descartáveis
wood-timber 3 ~ tree, forest, furniture, build
  en: wood, wooden, timber, lumber, plank, planks, sawmill, sawmills, plywood, firewood, pellets
  fr: bois, en bois, planche, planches, bûche, bûches, scierie, scieries, contreplaqué, bois de chauffage, granulés de bois, rondins
  es: madera, maderas, maderero, tablas de madera, tablón, tronco, troncos, aserradero, contrachapado, leña
  de: holz, hölzer, hölzern, aus holz, brett, bretter, balken, sägewerk, sägewerke, sperrholz, brennholz, holzpellets, nutzholz, bauholz
  it: legno, legname, di legno, tavola di legno, tavole di legno, assi di legno, tronco, tronchi, segheria, compensato, legna
  pt: madeira, madeiras, madeireiro, madeireira, madeireiros, tábua, tábuas, tronco, troncos, serraria, contraplacado, compensado, lenha
glass 4 ~ bottle, door, break
  en: glass, glassware, pane, panes, windscreen, windshield, shard, shards, broken glass, glazing, ceramic, ceramics, porcelain, pottery
  fr: verre, verres, verrerie, vitre, vitres, pare-brise, éclats de verre, bris de verre, vitrage, miroir, miroirs, céramique, porcelaine, poterie
  es: vidrio, vidrios, cristal, cristales, parabrisas, cristales rotos, acristalamiento, espejo, espejos, cerámica, porcelana, alfarería
  de: glas, gläser, glasscheibe, scheibe, scheiben, windschutzscheibe, scherbe, scherben, glassplitter, verglasung, keramik, porzellan, töpfer
  it: vetro, vetri, vetreria, parabrezza, schegge di vetro, vetri rotti, vetrata, specchio, specchi, ceramica, ceramiche, porcellana
  pt: vidro, vidros, vidraça, vidraças, para-brisas, para-brisa, estilhaços, cacos de vidro, espelho, espelhos, cerâmica, porcelana, olaria
rubber 4 ~ car, plastic
  en: rubber, latex, silicone, foam, tyre, tyres, car tire, tires and wheels, tyre maker, glue, adhesive, adhesives, tape roll, sealant
  fr: caoutchouc, latex, silicone, mousse isolante, pneu, pneus, pneumatique, pneumatiques, colle, adhésif, ruban adhésif
  es: caucho, goma, látex, silicona, espuma, neumático, neumáticos, llanta, llantas, pegamento, adhesivo, cinta adhesiva
  de: gummi, kautschuk, latex, silikon, schaumstoff, reifen, autoreifen, reifenhersteller, klebstoff, kleber, klebeband
  it: gomma, caucciù, lattice, silicone, gommapiuma, pneumatico, pneumatici, colla, adesivo, nastro adesivo
  pt: borracha, látex, silicone, espuma, pneu, pneus, adesivo, fita adesiva, fita-cola
concrete 4 ~ building-material, build, building, wall-roof
  en: cement, reinforced concrete, concrete slab, gravel, sand and gravel, asphalt, tarmac, building material, building materials, plaster, plasterboard
  fr: béton, ciment, cimenterie, béton armé, gravier, gravats, asphalte, bitume, matériau de construction, matériaux de construction, peinture murale, plâtre
  es: hormigón, cemento, cementera, hormigón armado, =grava, asfalto, material de construcción, materiales de construcción, pintura, yeso
  de: beton, stahlbeton, zement, zementwerk, kies, schotter, asphalt, baustoff, baustoffe, baumaterial, gips, betonplatte
  it: cemento, calcestruzzo, cemento armato, cementificio, ghiaia, asfalto, materiale edile, materiali da costruzione, vernice, gesso, intonaco
  pt: concreto armado, betão, cimento, cimenteira, cascalho, asfalto, material de construção, materiais de construção, tinta, gesso

# more forms of concepts that stand elsewhere
food 2
  en: foodstuffs, foodstuff, eatables, edible, edibles, nourishment, feeding, cuisine, food industry, food giant, food company
  fr: nourritures, nourrir, nourri, comestible, comestibles, denrée alimentaire, denrées alimentaires, agroalimentaire, vivres, industrie agroalimentaire, =plat, =plats
  es: comestible, comestibles, alimenticio, alimenticia, alimentar, alimentaria, agroalimentario, agroalimentaria, víveres, industria alimentaria
  de: lebensmittel*, nahrungsmittel*, esswaren, essbar, ernähren, ernährt, verpflegung, =kost, lebensmittelindustrie, lebensmittelkonzern
  it: alimentari, commestibile, commestibili, nutrire, nutrimento, agroalimentare, viveri, industria alimentare, vivande
  pt: comestível, comestíveis, alimentícia, alimentação, agroalimentar, mantimentos, =víveres, indústria alimentar, indústria alimentícia
eat 3
  en: eats, eater, eaters, ingest, ingested, swallow, swallowed, chew, bite into, dining, diner, diners, devour
  fr: mangent, mangeait, manger, mangeurs, ingérer, ingéré, avaler, avalé, mâcher, consommer, consommé, dévorer, convive, convives, grignoter
  es: =comen, =comía, =comieron, ingerir, ingirió, ingesta, tragar, masticar, consumir, devorar, comensal, comensales, =comerse, =comieran
  de: isst, gegessen, essend, schlucken, verschluckt, kauen, verspeisen, verzehr, verzehrt, fressen, gefressen, speist, gäste
  it: mangiano, mangiava, ingerire, ingerito, inghiottire, masticare, consumare, divorare, commensale, commensali
  pt: comem, comeram, comia, ingerir, ingestão, engolir, mastigar, consumir, devorar, comensal, comensais
restaurant 3
  en: restaurateur, diner, diners, dining out, eating out, eateries, bistros, hospitality industry, steakhouse, trattoria, brasserie, canteen
  fr: restaurateur, restaurateurs, restos, resto, gastronomique, hôtellerie-restauration, bistrots, table étoilée, auberge
  es: restaurador, hostelero, hosteleros, restauración, gastronómico, taberna, mesón, comedor
  de: restaurants, gaststätten, gastronom, gastronomen, gaststättengewerbe, lokal, lokale, wirtshäuser, gasthof, imbiss
  it: ristoranti, ristoratori, trattorie, osteria, osterie, pizzerie, locale, ristorante stellato
  pt: restauração, churrascaria, pizzaria, lanchonetes, cantina, gastronômico, tasca
clothes 3
  en: garments, dresses, shirts, jackets, outfits, wardrobe, clothing brand, clothing retailer, fashion retailer, menswear, womenswear, sportswear
  fr: vêtements, habillés, prêt-à-porter, garde-robe, fringues, tenue vestimentaire, vêtements de sport, lingerie
  es: vestimenta, vestuario, prendas de vestir, confección, ropa deportiva, lencería, atuendo
  de: kleidungsstück, kleidungsstücke, garderobe, mode, modehändler, modekette, sportbekleidung, oberbekleidung, bekleidungs*, unterwäsche
  it: indumenti, capo di abbigliamento, capi di abbigliamento, guardaroba, abbigliamento sportivo, biancheria
  pt: vestimenta, vestes, peças de roupa, confecção, roupa esportiva, roupa desportiva, guarda-roupa, lingerie
toy 4
  en: teddy bear, board game, board games, building blocks, plaything, playthings, toy store, puzzle, playground
  fr: peluche, peluches, ours en peluche, jeu de société, jeux de société, briques de construction, magasin de jouets, puzzle, aire de jeux
  es: peluche, peluches, oso de peluche, juego de mesa, juegos de mesa, juguetería, muñecas, rompecabezas, parque infantil
  de: teddybär, kuscheltier, kuscheltiere, brettspiel, brettspiele, bauklötze, spielwarenhändler, puzzle, spielplatz, spielplätze
  it: peluche, orsacchiotto, gioco da tavolo, giochi da tavolo, giocattoli, bambole, puzzle, parco giochi
  pt: pelúcia, ursinho, urso de peluche, jogo de tabuleiro, jogos de tabuleiro, loja de brinquedos, bonecas, boneco, quebra-cabeça, parquinho, parque infantil
agriculture 3
  en: agribusiness, agronomist, agrarian, cultivation, ploughing, farming sector, agri-food
  fr: agroalimentaire, agronome, agronomie, agraire, monde agricole, politique agricole, paysannerie
  es: agroalimentario, agronomía, agrónomo, agraria, sector agrario, agropecuario, campo agrícola
  de: agrarsektor, agrarpolitik, agronom, landwirtschaft, landwirtschaftlich, landbau, feldarbeit, bauernverband
  it: agroalimentare, agronomo, agronomia, agrario, agraria, settore agricolo, politica agricola
  pt: agronegócio, agrônomo, agronomia, agrário, agrária, setor agrícola, política agrícola, agropecuário
farmer 3
  en: peasants, ranchers, agricultural worker, agricultural workers, breeder, winegrower, smallholder, smallholders, farmhand, farmhands
  fr: paysanne, paysannes, cultivateur, cultivateurs, ouvrier agricole, ouvriers agricoles, viticulteur, viticulteurs, maraîchers, agricultrices
  es: agricultora, agricultores, ganaderos, jornalero, jornaleros, peón, peones, labradores, campesina, productor agrícola
  de: bauern*, landwirtinnen, landarbeiter, erntehelfer, saisonarbeiter, viehzüchter, winzerin, kleinbauer, kleinbauern
  it: allevatori, coltivatori, bracciante, braccianti, viticoltore, viticoltori, contadina, imprenditore agricolo
  pt: agricultora, fazendeiros, camponesa, trabalhador rural, trabalhadores rurais, lavradores, produtor rural, produtores rurais, viticultor
`;
