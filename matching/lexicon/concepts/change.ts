/** Concepts of doing and changing: beginnings and ends, more and less, making and unmaking, causing, allowing and preventing. */
export default `
# beginning, ending, going on
begin 1 ~ launch, open, create
  en: begin, began, begun, start, commence, onset, kick off, outset, get under way, got under way, set in motion, embark on
  fr: commencer, commence, commençait, début, débuter, débute, démarrer, démarrage, entamer, entame, se mettre à, amorcer, coup d'envoi
  es: empezar, empieza, empezó, comenzar, comienza, comenzó, comienzo, inicio, iniciar, inicia, inició, arrancar, arranque, emprender
  de: beginnen, beginnt, begann, begonnen, beginn, anfangen, fängt _ an, fing _ an, angefangen, anfang, starten, startet, start, loslegen, auftakt
  it: cominciare, comincia, iniziare, inizia, iniziato, inizio, avviare, avviato, avvio, partire da, esordio
  pt: começar, começa, começou, começo, iniciar, inicia, iniciou, início, arrancar, arranque, dar início

end 1 ~ stop, shut-down, cancel, complete
  en: end, ending, ended, finish, finished, conclude, terminate, termination, cease, wrap up, wrapped up, draw to a close, drew to a close, expire, put an end to, bring to an end
  fr: finir, finit, fini, fin, terminer, termine, terminé, achever, achevé, cesser, prendre fin, mettre fin, mis fin, met fin, arriver à terme, expirer, résiliation
  es: =terminar, =termina, =terminó, =terminado, finalizar, finaliza, finalizó, final, =fin, =fines, acabar, acaba, acabó, concluir, poner fin, puso fin, vencer, expirar
  de: enden, endet, endete, beenden, beendet, beendete, beendigung, ende, aufhören, hört _ auf, auslaufen, ausgelaufen, schluss, abschließen
  it: finire, finisce, finito, finita, fine, terminare, termina, terminato, concludere, cessare, cessato, porre fine, mettere fine, scadere
  pt: terminar, termina, terminou, acabar, acaba, acabou, =fim, =fins, final, encerrar, encerrou, concluir, pôr fim, pôs fim, expirar

stop 2 ~ end, prevent, pause
  en: stop, stopped, halt, cease, desist, discontinue, call a halt, put a stop to, cut off, cutoff, stoppage, no longer
  fr: arrêter, arrête, arrêt, cesser, cesse, cessé, stopper, stoppe, interrompre, interrompu, mettre un terme, mis un terme, couper court
  es: parar, detener, detiene, detuvo, cesar, dejar de, dejó de, deja de, frenar, frenó, interrumpir, poner freno, pararon, paro
  de: stoppen, stoppt, gestoppt, stopp, aufhören, anhalten, einstellen, eingestellt, abbrechen, abgebrochen, abbruch, unterbinden, nicht mehr
  it: fermare, ferma, fermato, smettere, smette, smesso, cessare, interrompere, interrotto, stop, bloccare, arrestare
  pt: parar, parou, deixar de, deixou de, cessar, cessou, interromper, interrompeu, travar, travou, deter, pararam

pause 3 ~ stop, delay, cancel
  en: pause, suspend, suspension, moratorium, put on hold, freeze, froze, frozen, temporary halt, hiatus, adjourn, timeout
  fr: pause, suspendre, suspend, suspendu, suspension, moratoire, gel, geler, gelé, mettre en pause, mise en pause, trêve
  es: pausa, suspender, suspende, suspendió, suspendido, suspensión, moratoria, congelar, congelado, en pausa, paréntesis, =parón
  de: pause, pausieren, aussetzen, setzt _ aus, ausgesetzt, aussetzung, moratorium, auf eis, einfrieren, eingefroren, unterbrechen, unterbrochen, unterbrechung
  it: pausa, sospendere, sospende, sospeso, sospesa, sospensione, moratoria, congelare, congelato, stand-by
  pt: pausa, suspender, suspende, suspendeu, suspenso, suspensão, moratória, congelar, congelado, em espera

continue 1 ~ stay, keep, long
  en: continue, carry on, carried on, keep on, kept on, go on, went on, persist, persistent, =still, ongoing, proceed, maintain, press ahead, keep doing, unabated, continued, continues, continuing
  fr: continuer, continue, poursuivre, poursuit, poursuivi, persister, persiste, perdurer, en cours, encore, toujours, se poursuivre, reconduire
  es: continuar, continúa, continuó, seguir, sigue, siguió, proseguir, persistir, persiste, todavía, =aún, en curso, prosigue, prosiguió
  de: fortsetzen, fortgesetzt, fortsetzung, weitermachen, weiterhin, andauern, dauert _ an, anhalten, anhaltend, fortfahren, noch immer, laufend, weiterführen
  it: continuare, continua, continuato, proseguire, prosegue, persistere, persiste, ancora, tuttora, in corso, mantenere, andare avanti
  pt: continuar, continua, continuou, prosseguir, prossegue, persistir, persiste, ainda, em curso, em andamento, seguir, manter

resume 3 ~ begin, continue, return
  en: resume, resumption, restart, reopen, reinstate, reinstatement, relaunch, pick up again, back on track
  fr: reprendre, reprend, repris, reprise, redémarrer, relancer, relance, rouvrir, rétablir, réouverture
  es: reanudar, reanuda, reanudó, reanudación, retomar, retoma, retomó, reabrir, reapertura, reiniciar, relanzar
  de: wiederaufnehmen, wieder aufgenommen, wiederaufnahme, wiedereröffnen, wiedereröffnung, neustart, wieder aufnehmen, wieder eingeführt
  it: =riprendere, riprende, ripreso, ripresa, riavviare, riaprire, riapertura, rilanciare, ripristinare, rilancio
  pt: retomar, retoma, retomou, reiniciar, reabrir, reabertura, relançar, retomada, recomeçar

complete 2 ~ end, whole
  en: complete, completion, =completed, finalise, fulfil, fulfill, wrap up, =finalize, =finalized, =finalise, =finalised, =finalising, =finalizing
  fr: achever, achevé, compléter, complet, complète, finaliser, aboutir, parachever, mener à bien
  es: completar, completa, completó, culminar, finalizar, llevar a cabo, concluir
  de: abschließen, abgeschlossen, abschluss, vollenden, vollendet, fertigstellen, =fertig, vervollständigen, vollziehen
  it: completare, completa, completato, =ultimare, =ultimato, portare a termine, =compiere
  pt: completar, completa, completou, concluir, concluiu, finalizar, levar a cabo

# more and less
increase 1 ~ expand, growth, more
  en: increase, rise, rose, risen, grow, grew, grown, raise, hike, surge, soar, jump, climb, boost, uptick, upswing, skyrocket, double, triple, spike, ramp up, step up, swell
  fr: augmenter, augmente, augmentation, hausse, accroître, accroît, accru, accroissement, croître, croît, grimper, bondir, flambée, flamber, doubler, tripler, =montée, progression, =relèvement
  es: aumentar, aumenta, aumentó, aumento, subir, sube, subió, subida, incrementar, incremento, crecer, crece, creció, alza, dispararse, disparó, =elevar, =eleva, =elevó, duplicar, triplicar, repunte
  de: steigen, steigt, stieg, gestiegen, anstieg, erhöhen, erhöht, erhöhung, zunehmen, zugenommen, zunahme, wachsen, wächst, wuchs, gewachsen, zuwachs, anheben, verdoppeln, steigern, steigerung, plus, hochschnellen, steigert, steigerte, gesteigert
  it: aumentare, aumenta, aumentato, aumento, crescere, cresce, cresciuto, =salire, salito, =salita, saliti, incremento, incrementare, rialzo, impennata, raddoppiare, balzo, innalzare, rincaro
  pt: aumentar, aumenta, aumentou, aumento, subir, =sobe, =sobem, subiu, subida, crescer, cresce, cresceu, alta, =elevar, =elevou, incremento, disparar, disparou, duplicar, dobrar, dobrou

decrease 2 ~ reduce, less, recession
  en: decrease, fall, fell, fallen, decline, drop, dropped, dip, plunge, plummet, slump, shrink, shrank, tumble, slide, dwindle, sink, sank, diminish, downturn, wane, nosedive, ebb
  fr: diminuer, diminue, diminution, baisser, baisse, chuter, chute, reculer, recul, décliner, déclin, décroître, s'effondrer, effondrement, fléchir, dégringoler, dégringolade, plonger
  es: disminuir, disminuye, disminuyó, disminución, bajar, baja, bajó, bajada, caer, cae, cayó, caída, descender, desciende, descenso, declive, desplomarse, desplome, =hundirse, merma, mermar
  de: sinken, sinkt, sank, gesunken, =fallen, fällt, fiel, gefallen, =rückgang, =rückgänge, zurückgehen, zurückgegangen, abnehmen, abgenommen, abnahme, einbrechen, einbruch, schrumpfen, geschrumpft, abstürzen, minus
  it: diminuire, diminuisce, diminuito, diminuzione, calare, cala, calato, calo, scendere, scende, sceso, discesa, cadere, crollare, crollo, declino, ribasso, flessione, tonfo
  pt: diminuir, diminui, diminuiu, diminuição, cair, cai, caiu, queda, baixar, baixa, baixou, descer, desceu, descida, declínio, recuar, recuo, despencar, encolher, baixas, baixaram, baixava

reduce 2 ~ decrease, cut, limit
  en: reduce, reduction, lower, lessen, curb, trim, pare, scale down, scale back, curtail, bring down, brought down, slim down, minimise, minimize, mitigate, downscale
  fr: réduire, réduit, réduite, réduisent, réduction, diminuer, abaisser, abaissement, alléger, allègement, limiter, restreindre, atténuer, minimiser
  es: reducir, reduce, redujo, reducido, reducción, rebajar, rebaja, disminuir, aminorar, aligerar, menguar, minimizar, atenuar
  de: reduzieren, reduziert, reduzierung, verringern, verringert, verringerung, senken, senkt, gesenkt, senkung, vermindern, =mindern, minderung, herabsetzen, drosseln, verkleinern, abbauen, abbau, abgebaut
  it: ridurre, riduce, ridotto, ridotta, riduzione, abbassare, abbassa, diminuire, alleggerire, attenuare, contenere, ridimensionare
  pt: reduzir, reduz, reduziu, reduzido, redução, diminuir, rebaixar, atenuar, minimizar, enxugar

cut 2 ~ reduce, layoff, remove
  en: cut, cutting, cutback, slash, axe, trim, chop, prune, hack away, snip, =swingeing
  fr: coupure, sabrer, tailler dans, amputer, =trancher, rogner, coupe budgétaire, =couper, =coupée, =coupés, =coupent, =coupait
  es: cortar, corta, cortó, corte, recortar, recorta, recortó, recorte, tijeretazo, tajo, =podar, cortes, cortado, cortada, cortaron
  de: =kürzen, =kürzt, gekürzt, kürzung, streichen, streicht, strich, gestrichen, streichung, schneiden, schnitt, geschnitten, kappen, gekappt, einschnitt, rotstift
  it: tagliare, taglia, tagliato, taglio, tagli, sforbiciata, recidere, decurtare, sfoltire
  pt: cortar, corta, cortou, corte, cortes, =podar, decepar, enxugamento, =tesourada, cortaram, cortado, cortada

expand 2 ~ increase, growth, spread
  en: expand, expansion, extend, extension, broaden, widen, scale up, enlarge, grow, roll out more widely, branch out
  fr: étendre, étend, étendu, extension, élargir, élargit, élargissement, développer, expansion, agrandir, agrandissement, s'implanter
  es: ampliar, amplía, amplió, ampliación, expandir, expande, expansión, extender, extiende, extensión, ensanchar
  de: ausweiten, ausgeweitet, ausweitung, erweitern, erweitert, erweiterung, ausbauen, ausgebaut, ausbau, expandieren, expansion, ausdehnen, ausdehnung, vergrößern
  it: espandere, espande, espanso, espansione, ampliare, amplia, ampliamento, estendere, esteso, estensione, allargare, allargamento
  pt: expandir, expande, expandiu, expansão, ampliar, amplia, ampliou, ampliação, alargar, alargamento, estender, estendeu, extensão

spread 3 ~ expand, share, distribute
  en: spread, spreading, propagate, proliferate, proliferation, diffuse, disseminate, dissemination, circulate, go round, sweep through, swept through
  fr: propager, propage, propagation, se répandre, répandre, répandu, diffuser, diffusion, proliférer, prolifération, circuler, dissémination, se répandait
  es: propagar, propaga, propagación, difundir, difunde, difusión, extenderse, proliferar, proliferación, circular, diseminar, esparcir
  de: verbreiten, verbreitet, verbreitete, verbreitung, ausbreiten, ausgebreitet, ausbreitung, kursieren, kursiert, grassieren, streuen, um sich greifen, zirkulieren, zirkuliert
  it: diffondere, diffonde, diffuso, diffusione, propagare, propagazione, circolare, proliferare, proliferazione, spargere, divulgare
  pt: espalhar, espalha, espalhou, propagar, propaga, propagação, difundir, difusão, disseminar, disseminação, circular, proliferar, alastrar

limit 2 ~ reduce, restrict, rule
  en: limit, limitation, cap, ceiling, capped, threshold, boundary, rein in, reined in
  fr: limiter, limite, limitation, plafond, plafonner, plafonnement, borner, seuil, quota, brider, encadrer
  es: limitar, limita, límite, limitación, tope, techo, umbral, acotar, cuota máxima
  de: begrenzen, begrenzt, begrenzung, grenze, grenzen, limit, obergrenze, deckel, deckeln, gedeckelt, limitieren, schwelle, beschränken
  it: limitare, limita, limite, limiti, limitazione, tetto, soglia, massimale, porre un tetto
  pt: limitar, limita, limite, limitação, teto, tecto, limiar, patamar máximo

restrict 3 ~ limit, ban, control
  en: restrict, restriction, constrain, constraint, curb, curtail, clamp down, clampdown, crackdown, crack down, cracked down, tighten, tough rules
  fr: restreindre, restreint, restriction, durcir, durcissement, contrainte, resserrer, serrer la vis, tour de vis, freiner, entraver
  es: restringir, restringe, restringió, restricción, coartar, endurecer, endurecimiento, mano dura, apretar las tuercas, constreñir
  de: einschränken, schränkt _ ein, eingeschränkt, einschränkung, beschränken, beschränkt, beschränkung, verschärfen, verschärft, verschärfung, auflage, hart durchgreifen
  it: restringere, restrizione, restrizioni, stretta, giro di vite, inasprire, inasprimento, vincolare, vincolo, vincoli
  pt: restringir, restringe, restringiu, restrição, restrições, endurecer, endurecimento, apertar o cerco, cercear, coibir

accelerate 3 ~ increase, fast
  en: accelerate, acceleration, speed up, sped up, hasten, fast-track, expedite, quicken, step up pace
  fr: accélérer, accélère, accélération, hâter, précipiter, coup d'accélérateur
  es: acelerar, acelera, aceleró, aceleración, agilizar, apresurar, precipitar, apurar
  de: beschleunigen, beschleunigt, beschleunigung, vorantreiben, vorangetrieben, tempo machen, forcieren
  it: accelerare, accelera, accelerazione, velocizzare, sveltire, affrettare
  pt: acelerar, acelera, acelerou, aceleração, agilizar, apressar, precipitar

slow-down 3 ~ decrease, delay
  en: slow, slow down, slowed, slowdown, decelerate, sluggish, drag out, dragged out, throttle, brake
  fr: ralentir, ralentit, ralenti, ralentissement, lent, lente, freiner, freine, traîner
  es: frenar, frena, ralentizar, ralentización, desacelerar, lento, lenta, aminorar, lentitud
  de: verlangsamen, verlangsamt, verlangsamung, bremsen, bremst, gebremst, abbremsen, langsam, ausbremsen
  it: rallentare, rallenta, rallentato, rallentamento, lento, lenta, frenare, frena, frenata
  pt: desacelerar, desacelera, abrandar, abrandamento, frear, lento, lenta, lentidão, retardar

delay 3 ~ cancel, late, pause
  en: delay, postpone, postponement, put off, push back, pushed back, defer, deferral, hold off, held off, stall, drag feet, dragged feet, backlog, reschedule, adjourn, foot-dragging
  fr: retarder, retarde, retard, reporter, reporté, report, différer, ajourner, ajournement, repousser, repoussé, traîner les pieds, temporiser, décaler
  es: retrasar, retrasa, retrasó, retraso, aplazar, aplaza, aplazó, aplazamiento, posponer, pospuso, pospuesto, demora, demorar, dilatar, postergar, dilación
  de: verzögern, verzögert, verzögerung, verschieben, verschiebt, verschob, verschoben, aufschieben, aufgeschoben, aufschub, vertagen, vertagt, hinauszögern, hinausschieben, verspätung, verschleppen
  it: ritardare, ritarda, ritardo, ritardi, rinviare, rinvia, rinviato, rinvio, posticipare, posticipato, rimandare, rimandato, slittare, slittamento, dilazione
  pt: =atrasar, =atrasa, =atrasou, =atraso, =atrasos, adiar, adia, adiou, adiado, adiamento, protelar, postergar, prorrogar, demora, demorar

extend-time 3 ~ continue, delay, renew
  en: extend deadline, extension, prolong, prolonged, lengthen, extended until, extended by
  fr: prolonger, prolonge, prolongé, prolongation, rallonger, proroger, prorogation
  es: prorrogar, prórroga, prolongar, prolonga, prolongación, alargar, extender el plazo
  de: =verlängern, verlängert, verlängerung, fristverlängerung, ausgedehnt bis
  it: prorogare, proroga, prolungare, prolunga, prolungamento, allungare
  pt: prorrogar, prorrogação, prolongar, prolonga, prolongamento, estender o prazo

renew 3 ~ extend-time, update, again
  en: renew, renewal, renewed, reauthorise, reauthorize, roll over, revamp, refresh
  fr: renouveler, renouvelle, renouvellement, reconduire, reconduction, rafraîchir, rénover
  es: renovar, renueva, renovó, renovación, revalidar
  de: erneuern, erneuert, erneuerung, neu auflegen, neuauflage
  it: rinnovare, rinnova, rinnovato, rinnovo, rinnovamento
  pt: renovar, renova, renovou, renovação, revalidar

# change of kind
change 1 ~ replace, reform, adjust
  en: change, alter, alteration, modify, modification, amend, amendment, shift, transform, transformation, turn into, turned into, revise, convert, overhaul, tweak, switch
  fr: changer, change, changement, modifier, modifie, modification, transformer, transformation, altérer, évoluer, évolution, bouleverser, basculer, convertir, mutation
  es: cambiar, cambia, cambió, cambio, modificar, modifica, modificó, modificación, transformar, transformación, alterar, alteración, =variar, =varía, convertir, convirtió, enmienda
  de: =ändern, =ändert, =änderte, geändert, änderung, verändern, verändert, veränderung, wandel, wandeln, umwandeln, umgewandelt, umstellen, umstellung, wechsel, wechseln, abändern, modifizieren, verwandeln
  it: cambiare, cambia, cambiato, cambiamento, cambio, modificare, modifica, modificato, trasformare, trasformazione, mutare, mutamento, =variare, =svolta, convertire
  pt: mudar, muda, mudou, mudança, alterar, altera, alterou, alteração, modificar, modificou, modificação, transformar, transformação, converter

adjust 3 ~ change, correct
  en: adjust, adjustment, adapt, adaptation, tweak, fine-tune, calibrate, tailor, accommodate
  fr: ajuster, ajuste, ajustement, adapter, adapte, adaptation, retoucher, affiner, =régler
  es: ajustar, ajusta, ajuste, adaptar, adapta, adaptación, retocar, afinar
  de: anpassen, passt _ an, angepasst, anpassung, justieren, nachbessern, nachjustieren, abstimmen
  it: adeguare, adegua, adeguamento, adattare, adatta, adattamento, aggiustare, ritoccare, ritocco
  pt: ajustar, ajusta, ajuste, adaptar, adapta, adaptação, =adequar, retocar

reform 3 ~ change, law, restructure
  en: reform, reformer, overhaul, modernise, modernize, modernisation, modernization, revamp
  fr: réforme, réformer, réformateur, refonte, moderniser, modernisation, refondre
  es: reforma, reformar, reformista, modernizar, modernización, renovación
  de: reform, reformieren, reformiert, reformer, neuregelung, modernisieren, modernisierung, neufassung
  it: riforma, riforme, riformare, riformista, modernizzare, ammodernamento
  pt: reforma, reformar, reformista, modernizar, modernização, reformulação

reverse 3 ~ return, cancel, change, retract
  en: reverse, reversal, u-turn, about-face, backtrack, flip-flop, undo, undone, roll back, rolled back, rollback, overturn, walk back, walked back, climbdown, backpedal, change of heart, row back
  fr: faire marche arrière, marche arrière, volte-face, rétropédaler, rétropédalage, revenir sur, revenu sur, faire machine arrière, inverser, revirement, retourner sa veste, reculade
  es: revertir, revierte, revirtió, marcha atrás, dar marcha atrás, recular, cambio de postura, viraje, =deshacer, dar un giro
  de: =rückgängig, kehrtwende, umkehren, kehrtmachen, zurückrudern, rudert _ zurück, wende, rolle rückwärts, kehrtwendung, revidieren, revidiert
  it: invertire, inversione, marcia indietro, dietrofront, fare retromarcia, retromarcia, ripensamento, voltafaccia, annullare, tornare sui propri passi
  pt: reverter, reverte, reverteu, voltar atrás, volta atrás, voltou atrás, recuar, recuo, reviravolta, inverter, dar o dito por não dito, marcha-atrás

remove 3 ~ delete, withdraw, cut
  en: remove, removal, take away, took away, take down, took down, taken down, strip, stripped, eliminate, elimination, purge, weed out, get rid of, got rid of, scrub, strike out, do away with
  fr: enlever, enlève, enlevé, retirer, retire, retiré, retrait, supprimer, supprime, supprimé, suppression, éliminer, élimination, ôter, se débarrasser, purger, écarter
  es: quitar, quita, quitó, eliminar, elimina, eliminó, eliminación, retirar, retira, retiró, retirada, suprimir, suprimió, supresión, deshacerse, purgar, despojar
  de: entfernen, entfernt, entfernung, beseitigen, beseitigt, beseitigung, wegnehmen, weggenommen, streichen, gestrichen, abschaffen, abgeschafft, abschaffung, ausmerzen, loswerden, herausnehmen
  it: rimuovere, rimuove, rimosso, rimossa, rimozione, togliere, toglie, tolto, tolta, eliminare, elimina, eliminazione, sopprimere, soppressione, sbarazzarsi, ritirare, eliminato, eliminati
  pt: remover, remove, removeu, removido, remoção, retirar, =retira, retirou, eliminar, eliminou, eliminação, suprimir, supressão, tirar, tirou, livrar-se

abolish 4 ~ remove, end, cancel
  en: abolish, abolition, repeal, rescind, revoke, revocation, scrap, annul, annulment, do away with, strike down, struck down, invalidate
  fr: abolir, abolit, aboli, abolition, abroger, abroge, abrogation, révoquer, révocation, annuler, annulation, invalider, supprimer
  es: abolir, abolió, abolición, derogar, derogó, derogación, revocar, revocó, revocación, anular, anulación, invalidar
  de: abschaffen, abgeschafft, abschaffung, aufheben, aufgehoben, aufhebung, widerrufen, widerruf, kippen, gekippt, annullieren, für ungültig
  it: abolire, abolisce, abolito, abolizione, abrogare, abrogato, abrogazione, revocare, revocato, revoca, annullare, invalidare
  pt: abolir, aboliu, abolição, revogar, revogou, revogação, anular, anulou, anulação, derrubar, invalidar

add 2 ~ include, increase, more
  en: add, added to, addition, additional, append, attach, supplement, tack on, tacked on
  fr: ajouter, ajoute, ajouté, ajout, rajouter, adjoindre, supplément, supplémentaire, additionnel
  es: añadir, añade, añadido, agregar, agrega, agregado, adición, adicional, =sumar, incorporar, suplemento
  de: hinzufügen, hinzugefügt, fügt _ hinzu, ergänzen, ergänzt, ergänzung, zusätzlich, zusatz, zusätze, beifügen, dazukommen
  it: aggiungere, aggiunge, aggiunto, aggiunta, aggiuntivo, supplementare, integrare, supplemento
  pt: adicionar, adiciona, adicionou, adicional, acrescentar, acrescenta, acréscimo, somar, suplementar, agregar

replace 2 ~ change, successor, exchange
  en: replace, replacement, substitute, substitution, swap, swapped, supplant, stand-in, take the place of, took the place of, phase out, supersede
  fr: remplacer, remplace, remplacé, remplacement, substituer, substitut, substitution, supplanter, prendre la place, troquer
  es: sustituir, sustituye, sustituyó, sustitución, reemplazar, reemplaza, reemplazo, suplantar, relevar, sustituto, suplir
  de: ersetzen, ersetzt, ersetzte, ersatz, austauschen, ausgetauscht, ablösen, abgelöst, ablösung, auswechseln, an die stelle
  it: sostituire, sostituisce, sostituito, sostituzione, rimpiazzare, rimpiazzo, soppiantare, sostituto, prendere il posto
  pt: substituir, substitui, substituiu, substituição, trocar, trocou, repor, suplantar, substituto, tomar o lugar

keep 1 ~ stay, store, continue
  en: keep, kept, retain, retention, hold on to, held on to, preserve, preservation, hang on to, maintain, conserve
  fr: garder, garde, gardé, conserver, conserve, conservation, =maintenir, maintient, maintien, préserver, préservation, retenir
  es: guardar, guarda, guardó, conservar, conserva, conservación, mantener, mantiene, mantuvo, preservar, retener, retención, guardaba, guardaban, guardado, guardados, guardada, guardadas
  de: behalten, behält, behielt, bewahren, bewahrt, aufbewahren, aufbewahrt, beibehalten, erhalten bleiben, aufrechterhalten, festhalten an, wahren
  it: tenere, tiene, tenuto, conservare, conserva, conservazione, mantenere, mantiene, mantenuto, preservare, trattenere
  pt: manter, mantém, manteve, mantido, guardar, guarda, conservar, conserva, preservar, =reter, retenção

return 2 ~ give, refund, reverse
  en: return, come back, came back, go back, went back, comeback, give back, gave back, given back, hand back, handed back, send back, sent back, restitution
  fr: revenir, revient, retour, retourner, rendre, rendu, restituer, restitution, rentrer, rentre, =rend, =rendent
  es: volver, vuelve, volvió, vuelto, vuelta, regresar, regresa, regresó, regreso, retorno, devolver, devuelve, devolvió, devolución, restituir
  de: zurückkehren, kehrt _ zurück, kehrte _ zurück, rückkehr, zurückkommen, zurückgeben, gibt _ zurück, zurückgegeben, rückgabe, wiederkommen, zurückbringen, zurücksenden
  it: tornare, torna, tornato, ritornare, ritorno, rientro, rientrare, restituire, restituisce, restituito, restituzione, ridare
  pt: voltar, =volta, voltou, regressar, regressa, regresso, retornar, retorno, devolver, devolve, devolveu, devolução, restituir

restore 3 ~ repair, return, recover
  en: restore, restoration, reinstate, reinstated, re-establish, revive, revival, rebuild, rebuilt, =reconstruction
  fr: rétablir, rétablit, rétabli, rétablissement, restaurer, restauration, reconstruire, reconstruction, réintégrer, remettre en place, raviver
  es: restablecer, restablece, restableció, restaurar, restauración, reconstruir, reconstrucción, reinstaurar, restituir, reactivar
  de: wiederherstellen, wiederhergestellt, wiederherstellung, wiederaufbau, wiederaufbauen, wiederbeleben, wiedereinsetzen, restaurieren
  it: ripristinare, ripristinato, ripristino, restaurare, restauro, ricostruire, ricostruzione, ristabilire, reintegrare
  pt: restaurar, restaura, restauração, restabelecer, restabelecimento, reconstruir, reconstrução, repor, reativar, reintegrar

recover 2 ~ restore, improve, get
  en: recover, recovery, rebound, bounce back, bounced back, retrieve, regain, recoup, turn the corner
  fr: récupérer, récupère, récupération, se rétablir, se redresser, redressement, rebond, rebondir, remonter la pente, recouvrer
  es: recuperar, recupera, recuperó, recuperación, rescatar, repunte, reponerse, rebote
  de: erholen, erholt, erholung, wiederbekommen, zurückgewinnen, zurückholen, wiedererlangen, aufholen, genesen, genesung
  it: recuperare, recupera, recuperato, recupero, riprendersi, ripresa, rimbalzo, riacquistare
  pt: recuperar, recupera, recuperou, recuperação, reaver, reerguer, retoma, recobrar

# open, closed
open 2 ~ begin, launch, access
  en: open, opened, opening, unlock, inaugurate, unsealed, open up
  fr: ouvrir, ouvre, ouvert, ouverte, ouvrait, ouverture, inaugurer, déverrouiller, rouvrir
  es: abrir, abre, abrió, abierto, abierta, apertura, inaugurar, desbloquear
  de: öffnen, öffnet, geöffnet, offen, öffnung, eröffnen, eröffnet, eröffnung, aufmachen, aufgemacht
  it: aprire, apre, aperto, aperta, apertura, inaugurare, sbloccare
  pt: abrir, abre, abriu, aberto, aberta, abertura, inaugurar, desbloquear

# making and unmaking
create 1 ~ begin, build, develop, produce
  en: create, creation, creator, establish, establishment, set up, generate, craft, bring into being, devise, =formed, =forming, generated, generating, generates
  fr: créer, crée, créé, créée, création, créateur, créatrice, mettre en place, mis en place, mise en place, générer, instaurer, concevoir, =établir, =établit
  es: crear, crea, creó, creado, creación, creador, creadora, establecer, establece, estableció, generar, genera, =generó, instaurar, montar, generan, generado, generada, generaron
  de: schaffen, schafft, schuf, geschaffen, schaffung, erschaffen, gründen, gegründet, gründung, einrichten, eingerichtet, einrichtung, erzeugen, erstellen, erstellt, aufbauen
  it: creare, crea, creato, creata, creazione, creatore, creatrice, istituire, istituito, stabilire, generare, dar vita, dare vita, allestire
  pt: criar, cria, criou, criado, criação, criador, criadora, estabelecer, estabeleceu, instituir, =gerar, =gera, =gerou, montar

build 2 ~ create, develop
  en: build, built, builder, building of, construct, construction, assemble, erect, put together
  fr: construire, construit, construite, construisent, construction, bâtir, bâti, bâtit, édifier, ériger
  es: construir, construye, construyó, construcción, edificar, =levantar, montar, erigir, constructor, constructora
  de: bauen, baut, gebaut, bau, aufbauen, aufgebaut, aufbau, errichten, errichtet, errichtung, konstruieren, erbauen
  it: costruire, costruisce, costruito, costruita, costruzione, edificare, realizzare, erigere, costruttore
  pt: construir, constrói, construiu, construção, edificar, erguer, montar, construtor, construtora

develop 2 ~ create, build, improve, design
  en: develop, development, work on, devise, design, come up with, came up with, evolve, pioneer, refine
  fr: développer, développe, développé, développement, concevoir, conçoit, conçu, conçue, conception, mettre au point, mis au point, élaborer, élaboration
  es: desarrollar, desarrolla, desarrolló, desarrollo, diseñar, diseña, diseño, elaborar, concebir, =idear
  de: entwickeln, entwickelt, entwickelte, entwicklung, entwerfen, entworfen, entwurf, konzipieren, ausarbeiten, ausgearbeitet, weiterentwickeln, tüfteln
  it: sviluppare, sviluppa, sviluppato, sviluppo, progettare, progetta, elaborare, ideare, concepire, mettere a punto
  pt: desenvolver, desenvolve, desenvolveu, desenvolvimento, conceber, projetar, elaborar, idealizar

do 1 ~ make, act
  en: carry out, carried out, conduct, conducted, commit, committed, engage in, undertake, =performed, =performs
  fr: effectuer, effectue, effectué, réaliser, réalise, réalisé, commettre, =commis, =commise, exécuter, accomplir
  es: realizar, realiza, realizó, efectuar, efectuó, llevar a cabo, llevó a cabo, cometer, cometió, =ejecutar, ejecución
  de: durchführen, durchgeführt, führt _ durch, tun, tut, tat, getan, begehen, begangen, ausführen, ausgeführt, vornehmen, vorgenommen, verüben
  it: effettuare, effettua, effettuato, svolgere, =svolto, =condotto, =compiere, =compiuto, commettere, =commesso, eseguire, eseguito, condurre
  pt: realizar, realiza, realizou, efetuar, efetuou, cometer, cometeu, =executar, =executou

act 1 ~ do, measure
  en: =act, =acts, =acted, =action, =actions, take action, took action, behave, behaviour, behavior, conduct, move, take steps, took steps
  fr: agir, agissait, =action, acte, agissement, =comportement, =comportements
  es: actuar, actúa, actuó, =acción, acto, conducta, comportamiento, actuación, acciones
  de: handeln, handelt, handelte, gehandelt, handlung, aktion, tat, verhalten, vorgehen, agieren
  it: agire, agisce, agito, =azione, =azioni, atto, atti, =condotta, =comportamento, =comportamenti
  pt: agir, age, agiu, ação, acção, ato, acto, conduta, comportamento, atuar, atuação

activity 2 ~ act, operations
  en: activity, active, inactive, actively
  fr: activité, actif, active, activement, inactif
  es: actividad, =activo, activa, =activamente, inactivo, actividades
  de: aktivität, aktiv, tätigkeit, tätig, treiben
  it: attività, attivo, attiva, attivamente, inattivo
  pt: atividade, actividade, ativo, ativa, ativamente, inativo

measure 2 ~ act, rule, policy
  en: measure, step taken, safeguard measure, countermeasure, provision, =initiative, =initiatives
  fr: mesure, dispositif, disposition, contre-mesure
  es: medida, disposición, contramedida, =iniciativa, medidas
  de: maßnahme, maßnahmen, schritt, schritte, gegenmaßnahme, vorkehrung
  it: misura, misure, provvedimento, provvedimenti, disposizione, contromisura
  pt: medida, medidas, providência, disposição, contramedida, dispositivo

destroy 3 ~ damage, delete, remove
  en: destroy, destruction, demolish, wipe out, wiped out, ruin, wreck, annihilate, tear down, tore down, shred, obliterate, devastate, devastation, raze, crush, dismantle
  fr: détruire, détruit, détruite, destruction, démolir, démolition, anéantir, anéanti, ruiner, ravager, saccager, dévaster, broyer, raser, démanteler, démantèlement
  es: destruir, destruye, destruyó, destrucción, demoler, arrasar, arruinar, aniquilar, devastar, destrozar, desmantelar, triturar
  de: zerstören, zerstört, zerstörung, vernichten, vernichtet, vernichtung, ruinieren, demolieren, abreißen, abriss, verwüsten, schreddern, zerschlagen, zerschlagung
  it: distruggere, distrugge, distrutto, distrutta, distruzione, demolire, demolizione, annientare, devastare, rovinare, radere al suolo, smantellare
  pt: destruir, destrói, destruiu, destruição, demolir, arrasar, aniquilar, devastar, arruinar, desmantelar, triturar

damage 2 ~ destroy, hurt, loss
  en: damage, harm, harmful, detriment, detrimental, impair, wear, spoil, undermine, tarnish, dent, blemish, sully, take a toll, took a toll
  fr: endommager, endommagé, dommage, dommages, dégât, dégâts, nuire, nuit à, nuisible, préjudice, abîmer, dégrader, porter atteinte, =atteinte, =atteintes, ternir, entacher, saper, néfaste
  es: dañar, daña, dañó, daño, dañino, perjudicar, perjudica, perjuicio, perjudicial, deteriorar, estropear, socavar, empañar, nocivo, menoscabar
  de: schaden, schadet, schäden, schädigen, geschädigt, beschädigen, beschädigt, beschädigung, schädlich, beeinträchtigen, beeinträchtigung, untergraben, ramponieren, nachteil
  it: danneggiare, danneggia, danneggiato, danno, danni, nuocere, dannoso, pregiudicare, rovinare, deteriorare, compromettere, nocivo, =minare, ledere, leso
  pt: danificar, dano, danos, danificado, prejudicar, prejudica, prejudicou, prejudicial, estragar, nocivo, lesar, comprometer, minar, manchar

improve 1 ~ develop, repair
  en: improve, improvement, enhance, enhancement, better, upgrade, make better, made better, boost, strengthen, streamline, bolster, refine, optimise, optimize
  fr: améliorer, améliore, amélioration, perfectionner, optimiser, renforcer, renforcement, bonifier, peaufiner
  es: mejorar, mejora, mejoró, mejoría, perfeccionar, optimizar, reforzar, fortalecer, mejor
  de: verbessern, verbessert, verbesserung, optimieren, aufwerten, nachbessern, besser, =stärken, gestärkt, verfeinern
  it: migliorare, migliora, migliorato, miglioramento, potenziare, ottimizzare, rafforzare, perfezionare, meglio
  pt: melhorar, melhora, melhorou, melhoria, aperfeiçoar, otimizar, aprimorar, reforçar, fortalecer, melhor

worsen 3 ~ decrease, damage, bad
  en: worsen, worse, deteriorate, deterioration, aggravate, exacerbate, go downhill, escalate, escalation, degrade, weaken
  fr: aggraver, aggrave, aggravation, empirer, empire, détériorer, détérioration, se dégrader, dégradation, envenimer, escalade, affaiblir
  es: empeorar, empeora, empeoró, empeoramiento, agravar, agrava, agravamiento, deteriorar, deterioro, peor, =escalada, debilitar, exacerbar
  de: verschlechtern, verschlechtert, verschlechterung, verschlimmern, schlimmer, schlechter, eskalieren, eskalation, zuspitzen, schwächen, verschärfen, verschärft
  it: peggiorare, peggiora, peggiorato, peggioramento, aggravare, aggravamento, deteriorare, deterioramento, peggio, degenerare, indebolire, inasprire
  pt: piorar, piora, piorou, agravar, agrava, agravou, agravamento, deteriorar, deterioração, pior, escalada, enfraquecer

repair 2 ~ restore, correct, improve
  en: repair, fix, fixed, mend, patch, patch up, remedy, rectify, solve, resolve, sort out, put right, maintenance
  fr: réparer, répare, réparation, remédier, remède, rafistoler, résoudre, résolu, dépanner, entretien
  es: reparar, repara, reparó, reparación, arreglar, arregla, arregló, remediar, subsanar, resolver, resolvió, solucionar, =mantenimiento, arreglado, arreglaron
  de: reparieren, repariert, reparatur, beheben, behoben, flicken, ausbessern, instand setzen, instandsetzung, =lösen, gelöst, wartung, abhilfe
  it: riparare, ripara, riparato, riparazione, aggiustare, rimediare, rimedio, risolvere, risolto, porre rimedio, =sanare, manutenzione
  pt: reparar, =repara, reparou, reparação, consertar, conserto, arrumar, remediar, sanar, resolver, resolveu, solucionar, manutenção

break 2 ~ damage, breach, destroy
  en: break, broke, broken, rupture, snap, crack, shatter, fracture, breakdown, break down, broke down
  fr: casser, casse, cassé, briser, brise, brisé, rompre, rompt, rompu, rupture, fracturer, panne
  es: romper, rompe, rompió, roto, rota, ruptura, quebrar, quebrantar, fractura, avería
  de: brechen, bricht, brach, gebrochen, bruch, zerbrechen, zerbrochen, kaputt, kaputtmachen, panne
  it: rompere, rompe, rotto, rotta, rottura, spezzare, infrangere, infranto, frattura
  pt: quebrar, quebra, quebrou, romper, rompeu, rompimento, ruptura, partir-se, fratura, avaria

divide 3 ~ separate, part, disagree
  en: divide, division, split, split up, break up, broken up, breakup, carve up, partition, fragment, polarise, polarize, polarisation, rift
  fr: diviser, divise, divisé, division, scinder, scission, fractionner, partager, fracture, fragmenter, cliver, polarisation, démantèlement
  es: dividir, divide, dividió, división, escindir, escisión, fragmentar, fraccionar, trocear, polarización, fractura
  de: teilen, teilt, geteilt, teilung, spalten, spaltet, gespalten, spaltung, aufspalten, aufspaltung, zerschlagen, zerschlagung, aufteilen, aufteilung
  it: dividere, =divide, diviso, divisa, divisione, spaccare, spaccatura, scindere, scissione, frammentare, spezzettare, scorporo
  pt: dividir, divide, dividiu, divisão, cindir, cisão, fragmentar, repartir, rachar, racha, desmembrar

separate 3 ~ divide, different, leave
  en: separate, separation, detach, isolate, isolated, segregate, segregation, decouple, split off, spin off, disentangle, apart
  fr: séparer, sépare, séparé, séparation, détacher, isoler, isolé, dissocier, cloisonner, distinct, à part
  es: separar, separa, separó, separado, separación, aislar, aislado, desvincular, disociar, segregar, =aparte
  de: trennen, trennt, trennte, getrennt, trennung, abtrennen, isolieren, isoliert, separat, loslösen, absondern, entkoppeln
  it: separare, separa, separato, separata, separazione, staccare, isolare, isolato, scollegare, distaccare, a parte
  pt: separar, separa, separou, separado, separação, isolar, isolado, desvincular, dissociar, apartar, à parte

unite 3 ~ merger, partnership
  en: =unite, =unites, =uniting, unify, unification, combine, combination, come together, came together, bring together, brought together, join together, pool, rally round, =unity
  fr: unir, =unit, unifier, unification, réunir, réunit, réunion, rassembler, rassemblement, regrouper, combiner, combinaison, allier
  es: unir, une, unió, unificar, unificación, reunir, combinar, combinación, juntar, agrupar, =aunar
  de: vereinen, vereint, vereinigen, vereinigt, vereinigung, =verbinden, zusammenführen, zusammengeführt, zusammenlegen, bündeln, kombinieren, kombination, zusammenzuführen
  it: =unire, =unito, unisce, unificare, unificazione, riunire, combinare, combinazione, raggruppare, accorpare
  pt: unir, une, uniu, unificar, unificação, reunir, combinar, combinação, juntar, agrupar, congregar

# success and failure
fail 2 ~ lose, bankruptcy, mistake
  en: fail, failed, failure, flop, fall short, fell short, collapse, fall through, fell through, fiasco, come unstuck, unsuccessful, debacle, backfire, misfire, come to nothing
  fr: échouer, échoue, échec, rater, raté, capoter, fiasco, tomber à l'eau, tombé à l'eau, déconfiture, manquer à, défaillance, louper, bide, débâcle, infructueux
  es: fracasar, fracasa, fracasó, fracaso, fallar, falla, falló, fallido, fiasco, naufragar, irse al traste, malograr, debacle, incumplir
  de: scheitern, scheitert, scheiterte, gescheitert, misserfolg, versagen, versagt, fehlschlagen, fehlgeschlagen, misslingen, misslungen, flop, fiasko, pleite, reinfall, debakel
  it: fallire, fallisce, fallito, fallimento, fiasco, insuccesso, naufragare, andare a monte, andato a monte, flop, non riuscire, =mancato, debacle
  pt: fracassar, fracassa, fracassou, fracasso, falhar, falha, falhou, malograr, fiasco, ir por água abaixo, insucesso, não conseguir, fracassado

succeed 2 ~ win, achieve
  en: succeed, success, successful, successfully, manage to, managed to, pull off, pulled off, pay off, paid off, thrive, prosper, flourish, succeeded
  fr: réussir, réussit, réussi, réussite, succès, parvenir, parvient, parvenu, aboutir, aboutit, arriver à, prospérer, réussi à
  es: lograr, logra, logró, tener éxito, éxito, exitoso, exitosa, conseguir, consigue, consiguió, triunfar, prosperar
  de: erfolg, erfolge, erfolgreich, gelingen, gelingt, =gelang, gelungen, schaffen es, klappen, geklappt, glücken, florieren
  it: riuscire, riesce, riuscito, riuscita, =successo, =successi, avere successo, farcela, prosperare, andare in porto
  pt: conseguir, consegue, conseguiu, sucesso, êxito, bem-sucedido, bem sucedido, ter sucesso, triunfar, prosperar

achieve 2 ~ succeed, get, complete
  en: achieve, achievement, accomplish, accomplishment, attain, reach, reached, milestone, feat, meet target, met target
  fr: atteindre, =atteint, atteinte de l'objectif, obtenir, accomplir, accomplissement, réalisation, parvenir à, prouesse
  es: alcanzar, alcanza, alcanzó, logro, conseguir, obtener, cumplir, cumplió, hazaña, hito
  de: erreichen, erreicht, erreichte, erzielen, erzielt, leistung, errungenschaft, meilenstein, bewerkstelligen, erlangen
  it: raggiungere, raggiunge, raggiunto, ottenere, conseguire, conseguito, traguardo, impresa, realizzazione
  pt: alcançar, alcança, alcançou, atingir, atinge, atingiu, conquista, conquistar, obter, =feitos, façanha

win 1 ~ succeed, earn
  en: win, won, winning, winner, victory, triumph, prevail, victorious, come out on top, came out on top, landslide
  fr: gagner, gagne, gagné, victoire, vainqueur, remporter, remporte, remporté, triompher, triomphe, l'emporter, gagnant, gagnante, victorieux
  es: ganar, gana, ganó, ganado, victoria, vencedor, vencer, venció, triunfar, triunfo, ganador, ganadora, =imponerse, ganan, ganaron, ganaba
  de: gewinnen, gewinnt, gewann, gewonnen, sieg, siege, siegen, siegt, sieger, siegerin, gewinner, gewinnerin, triumph, sich durchsetzen
  it: vincere, vince, vinto, vinta, vittoria, vittorie, vincitore, vincitrice, trionfo, trionfare, aggiudicarsi, prevalere
  pt: vencer, vence, venceu, vencido, vitória, vencedor, vencedora, ganhar, ganha, ganhou, triunfo, triunfar

lose 2 ~ loss, fail
  en: lose, lost, losing, loser, forfeit, misplace, defeat, defeated, beaten, be stripped of, miss out
  fr: perdre, perd, perdu, perdue, perdait, perdant, perdante, défaite, égarer, battu, perte
  es: perder, pierde, perdió, perdido, perdedor, perdedora, derrota, derrotado, extraviar, pérdida
  de: verlieren, verliert, verlor, verloren, verlierer, verliererin, niederlage, einbüßen, unterliegen, unterlag, abhanden
  it: perdere, perde, perso, persa, perduto, perdente, sconfitta, sconfitto, smarrire, perdita
  pt: perder, perde, perdeu, perdido, perdedor, perdedora, derrota, derrotado, extraviar, perda

lead 1 ~ head, control
  en: lead, led, leader, leadership, leading, spearhead, spearheaded, steer, helm, head up, headed up, run by, headed by
  fr: diriger, dirige, dirigé, dirigeait, mener, mène, mené, conduire, conduit, leader, chef de file, chapeauter, =piloter, à la tête, dirigeant
  es: dirigir, dirige, dirigió, liderar, lidera, lideró, líder, liderazgo, encabezar, encabeza, encabezó, conducir, al frente, comandar
  de: führen, führt, führte, geführt, führung, leiten, leitet, leitete, geleitet, leitung, anführen, angeführt, anführer, anführerin, lenken, spitze
  it: guidare, guida, guidato, dirigere, dirige, diretto, condurre, conduce, condotto, leader, capeggiare, alla guida, alla testa, dirigenza
  pt: liderar, lidera, liderou, líder, liderança, dirigir, dirige, dirigiu, encabeçar, comandar, chefiar, conduzir, à frente

follow 2 ~ obey, after, track
  en: follow, follow suit, come after, came after, ensue, pursue, in the wake of, subsequent, subsequently, heed
  fr: suivre, suivi, suivie, suivait, à la suite de, subséquent, emboîter le pas, dans la foulée, s'ensuivre, =suit
  es: seguir, sigue, siguió, seguido, a raíz de, subsiguiente, posterior, suceder
  de: folgen, folgt, folgte, gefolgt, befolgen, anschließend, nachfolgend, im anschluss, in der folge
  it: seguire, segue, seguito, seguita, in seguito a, susseguirsi, successivo, successiva, conseguire
  pt: seguir, segue, seguiu, seguido, na sequência, subsequente, posterior, acompanhar

join 2 ~ member, unite, enter
  en: join, joined, joining, joiner, enlist, enrol, enroll, come on board, came on board, become a member, became a member, sign up, rejoin
  fr: rejoindre, rejoint, rejointe, adhérer, adhère, adhésion, intégrer, intègre, s'inscrire, rallier, entrer au, arrivée au sein
  es: unirse, se une, se unió, ingresar, ingresó, ingreso, afiliarse, =sumarse, se sumó, incorporarse, se incorporó, incorporación, adherirse
  de: beitreten, tritt _ bei, trat _ bei, beigetreten, beitritt, sich anschließen, schloss sich, angeschlossen, einsteigen, eintreten, eintritt, stieß zu
  it: unirsi, si unisce, aderire, aderisce, aderito, adesione, entrare a far parte, entrare in, iscriversi, associarsi
  pt: juntar-se, juntou-se, aderir, adere, aderiu, adesão, ingressar, ingressou, ingresso, filiar-se, entrar para, entrou para

leave 2 ~ resign, withdraw, abandon
  en: leave, left the, leaving, =departs, =departed, =departing, departure, exit, walk out, walked out, part ways, parted ways, go away, went away, move on, moved on, =quit, =quits, =quitting
  fr: quitter, quitte, quitté, quittait, =départ, =départs, =partir, =parti, part de, partie de l'entreprise, s'en aller, =sortir, =sortie, =sorties, laisser
  es: dejar, deja, dejó, abandonar, abandona, abandonó, salir, sale, salió, salida, =marcharse, se marchó, =partida, irse, se fue, salía, salían, salieron, salen, saliendo
  de: verlassen, verlässt, verließ, weggehen, ging weg, weggegangen, weggang, abgang, gehen, ausscheiden, ausgeschieden, scheidet _ aus, abreisen, abreise, austreten, austritt
  it: lasciare, lascia, lasciato, lasciata, andarsene, se ne va, uscire, esce, uscito, uscita, =partire, partenza, abbandonare, congedarsi, =partono, =partì
  pt: deixar, deixa, deixou, sair, sai, saiu, saída, abandonar, abandonou, =partiu, =partida, ir embora, foi embora

abandon 3 ~ leave, cancel, withdraw
  en: abandon, abandonment, give up, gave up, given up, desert, ditch, forsake, forgo, drop plans, dropped plans, throw in the towel, renounce, jettison
  fr: abandonner, abandonne, abandonné, abandon, renoncer, renonce, renoncé, délaisser, laisser tomber, lâcher, jeter l'éponge
  es: abandonar, abandona, abandonó, abandono, renunciar, renuncia, renunció, desistir, desistió, tirar la toalla, dejar de lado
  de: aufgeben, gibt _ auf, gab _ auf, aufgegeben, aufgabe, verzichten, verzichtet, verzicht, preisgeben, im stich lassen, fallen lassen, handtuch werfen
  it: abbandonare, abbandona, abbandonato, abbandono, rinunciare, rinuncia, rinunciato, desistere, gettare la spugna, accantonare
  pt: abandonar, abandona, abandonou, abandono, desistir, desiste, desistiu, renunciar, jogar a toalha, largar, abdicar

# cause and purpose
cause 2 ~ trigger, because, result
  en: cause, bring about, brought about, give rise to, gave rise to, induce, provoke, result in, resulted in, engender, responsible for
  fr: causer, cause, causé, provoquer, provoque, provoqué, entraîner, entraîne, occasionner, engendrer, susciter, être à l'origine, à l'origine de, responsable de
  es: causar, causa, causó, provocar, provoca, provocó, ocasionar, originar, generar, genera, =generó, acarrear, suscitar, dar lugar, culpable de, generan, generado, generada, generaron
  de: verursachen, verursacht, ursache, hervorrufen, hervorgerufen, auslösen, ausgelöst, bewirken, bewirkt, herbeiführen, führen zu, führt zu, führte zu, zur folge
  it: causare, causa, causato, provocare, provoca, provocato, determinare, scatenare, suscitare, =comportare, =comporta, all'origine, responsabile di
  pt: causar, causa, causou, provocar, provoca, provocou, ocasionar, originar, =gerar, =gera, =gerou, acarretar, suscitar, dar origem, responsável por

trigger 3 ~ cause, begin
  en: trigger, triggered, spark, sparked, prompt, prompted, unleash, ignite, set off, kindle, touch off
  fr: déclencher, déclenche, déclenché, déclenchement, susciter, allumer, mettre le feu, mis le feu, alimenter
  es: desencadenar, desencadena, desencadenó, desatar, desató, detonar, detonante, suscitar, avivar
  de: auslösen, löst _ aus, löste _ aus, ausgelöst, auslöser, entfachen, entfacht, anstoßen, anheizen, entfesseln
  it: scatenare, scatena, scatenato, innescare, innesca, innescato, far scattare, suscitare, alimentare
  pt: desencadear, desencadeia, desencadeou, deflagrar, detonar, suscitar, atiçar, despoletar

because 1 ~ cause, reason, result
  en: because, because of, due to, owing to, thanks to, on account of, on grounds of, as a result of, attributable to
  fr: parce que, à cause de, en raison de, grâce à, du fait de, car, puisque, pour cause de
  es: porque, a causa de, debido a, gracias a, por culpa de, a raíz de, ya que, puesto que, por motivo de
  de: weil, =wegen, aufgrund, auf grund, dank, infolge, angesichts, denn, da ja
  it: perché, a causa di, per colpa di, grazie a, in seguito a, dovuto a, dovuta a, poiché, per via di, per motivi di
  pt: porque, por causa de, devido a, graças a, por conta de, em razão de, em virtude de, já que, uma vez que, por culpa de

result 2 ~ cause, because, effect
  en: result, outcome, consequence, upshot, aftermath, fallout, ramification, repercussion, end up, ended up, as a consequence, knock-on
  fr: résultat, =conséquence, =conséquences, répercussion, séquelle, retombée, retombées, aboutissement, résulter
  es: resultado, consecuencia, desenlace, repercusión, secuela, fruto de, resultar, derivar en
  de: ergebnis, folge, folgen, resultat, konsequenz, auswirkung, auswirkungen, nachspiel, resultieren
  it: risultato, risultati, conseguenza, conseguenze, esito, ripercussione, ripercussioni, strascico, ricaduta
  pt: resultado, consequência, desfecho, repercussão, sequela, resultar, fruto de, desdobramento

effect 2 ~ result, influence
  en: effect, impact, affect, ripple effect, bearing on, hit hard, implications
  fr: effet, impact, affecter, affecte, affecté, incidence, toucher, répercussion
  es: =efecto, =efectos, impacto, afectar, afecta, afectó, incidencia, incidir, impactar
  de: wirkung, effekt, auswirkung, betreffen, betrifft, betroffen, auswirken, einfluss haben, einschlag
  it: effetto, effetti, impatto, impatti, incidere, colpire, influire
  pt: efeito, impacto, afetar, afeta, afetou, afectar, incidência, incidir, impactar

influence 3 ~ effect, pressure, control
  en: influence, influential, sway, clout, leverage, shape opinion, interfere, interference, meddle, meddling, steer
  fr: influencer, influence, influent, influente, peser sur, ingérence, s'ingérer, poids sur, levier, immixtion
  es: influir, influye, influyó, influencia, influyente, injerencia, incidir, peso sobre, entrometerse, intromisión
  de: beeinflussen, beeinflusst, einfluss, einflüsse, einflussreich, einmischen, einmischung, einwirken, einflussnahme
  it: influenzare, influenza, influente, influire, ingerenza, ingerenze, =condizionare, =condizionato, peso su, interferire, interferenza
  pt: influenciar, influencia, influenciou, influência, influente, ingerência, interferir, interferência, intrometer

in-exchange 3 ~ exchange, deal, return
  en: in exchange for, in return for, in exchange, in return, as part of the deal, quid pro quo, as payment for, trade-off, in lieu of, traded for
  fr: en échange de, en échange, en contrepartie, contrepartie, =moyennant, contre rémunération, donnant-donnant, en retour
  es: a cambio de, a cambio, como contrapartida, contrapartida, en contraprestación, contraprestación, quid pro quo
  de: im gegenzug, gegenleistung, im austausch, im tausch, als gegenleistung, im austausch für, dafür im gegenzug
  it: in cambio di, in cambio, in contropartita, contropartita, come contropartita, dietro pagamento, dietro compenso
  pt: em troca de, em troca, como contrapartida, contrapartida, em contrapartida, mediante pagamento, a troco de

in-order-to 1 ~ goal, reason
  en: in order to, so as to, so that, with the aim of, with the intention of, in a bid to, in an effort to, for the purpose of, with a view to, for the sake of
  fr: afin de, afin que, dans le but de, pour que, en vue de, dans l'optique de, histoire de, aux fins de
  es: para que, con el fin de, a fin de, con el objetivo de, con vistas a, con miras a, en aras de, con la intención de
  de: um zu, damit sie, mit dem ziel, zwecks, zum zweck, zu dem zweck, in der absicht
  it: allo scopo di, al fine di, affinché, per poter, con l'obiettivo di, in modo da, ai fini di
  pt: a fim de, para que, com o objetivo de, de modo a, com vista a, com o intuito de, com a finalidade de

depend 3 ~ need
  en: depend, dependent, dependence, dependency, hinge on, contingent on, subject to, reliant, rely, reliance
  fr: dépendre, dépend, dépendait, dépendant, dépendance, tributaire, reposer sur, compter sur
  es: depender, depende, dependía, dependiente, dependencia, supeditado a, sujeto a
  de: abhängen, hängt _ ab, hing _ ab, abhängig, abhängigkeit, angewiesen auf, angewiesen
  it: dipendere, dipende, dipendeva, dipendenza, legato a, subordinato a
  pt: depender, depende, dependia, dependente, dependência, sujeito a

# allowing and preventing
allow 1 ~ enable, permission, accept, consent
  en: allow, permit, let, letting, authorise, authorisation, give the green light, green-light, greenlight, gave the nod, clear to, cleared to, give permission, grant permission, okay, tolerate, turn a blind eye, =authorize, =authorized, =authorizes, =authorizing, =authorization
  fr: permettre, permet, permis, permise, permettent, permettait, autoriser, autorise, autorisé, autorisation, laisser, laisse, feu vert, donner son aval, tolérer
  es: permitir, permite, permitió, permitido, autorizar, autoriza, autorizó, autorización, dejar que, luz verde, dar el visto bueno, visto bueno, tolerar, autorizado, autorizada, autorizados, autorizaron, autorizara
  de: erlauben, erlaubt, erlaubte, erlaubnis, gestatten, gestattet, zulassen, lässt _ zu, zugelassen, genehmigen, genehmigt, grünes licht, dürfen, durfte, bewilligen, darf, dürfe
  it: permettere, permette, permesso, permessa, consentire, consente, consentito, autorizzare, autorizzato, autorizzazione, via libera, lasciare che, semaforo verde, tollerare
  pt: permitir, permite, permitiu, permitido, autorizar, autoriza, autorizou, autorização, deixar que, luz verde, sinal verde, dar aval, tolerar

enable 3 ~ allow, help
  en: enable, make it possible, made it possible, makes it possible, empower, facilitate, pave the way, paved the way, open the door, opened the door, allow for, equip
  fr: permettre, permet, rendre possible, rendu possible, rend possible, faciliter, facilite, ouvrir la voie, ouvert la voie, ouvrir la porte, donner les moyens
  es: posibilitar, posibilita, hacer posible, hizo posible, hace posible, facilitar, facilita, facultar, abrir la puerta, habilitar, permitir
  de: ermöglichen, ermöglicht, ermöglichte, möglich machen, möglich gemacht, macht _ möglich, befähigen, erleichtern, weg ebnen, in die lage versetzen, tür öffnen
  it: rendere possibile, reso possibile, rende possibile, consentire, facilitare, facilita, aprire la strada, aprire la porta, abilitare, agevolare
  pt: possibilitar, possibilita, tornar possível, tornou possível, viabilizar, facilitar, facilita, abrir caminho, abrir a porta, habilitar, permitir

force 2 ~ pressure, require, violence
  en: force, forced, compel, coerce, coercion, oblige, make them, twist arms, arm-twisting, strong-arm, railroad, impel, under duress, no choice but, =cornered
  fr: forcer, force, forcé, forcée, contraindre, contraint, contrainte, obliger, oblige, obligé, coercition, imposer, sous la contrainte, tordre le bras
  es: obligar, obliga, obligó, obligado, forzar, fuerza a, forzó, forzado, coaccionar, coacción, =imponer, a la fuerza, verse obligado
  de: zwingen, zwingt, zwang, gezwungen, =nötigen, =nötigung, genötigt, erzwingen, erzwungen, verpflichten, aufzwingen, unter zwang, zwänge
  it: costringere, costringe, costretto, costretta, obbligare, obbliga, obbligato, =forzare, =forzato, =forzata, imporre, coercizione, sotto costrizione
  pt: obrigar, obriga, obrigou, obrigado a, forçar, força a, forçou, forçado, coagir, coação, impor, constranger, forçados, forçaram, forçada

prevent 3 ~ stop, block, avoid
  en: prevent, prevention, preventive, stop from, stopped from, keep from, kept from, thwart, hinder, hamper, obstruct, obstruction, impede, stymie, foil, avert, head off, stave off, preclude, stonewall, deter
  fr: empêcher, empêche, empêché, prévenir, prévention, préventif, entraver, entrave, contrecarrer, faire obstacle, obstacle, bloquer, faire barrage, dissuader, obstruction, déjouer
  es: impedir, impide, impidió, prevenir, previene, prevención, obstaculizar, obstaculizó, obstrucción, evitar que, frustrar, entorpecer, bloquear, disuadir
  de: verhindern, verhindert, verhinderte, verhinderung, hindern, hindert, gehindert, behindern, behinderung, vorbeugen, prävention, unterbinden, unterbunden, vereiteln, vereitelt, abhalten, blockieren, abwenden, unterbindet, unterband
  it: impedire, impedisce, impedito, prevenire, prevenzione, ostacolare, ostacolo, ostacolato, intralciare, evitare che, bloccare, sventare, scongiurare, dissuadere
  pt: impedir, impede, impediu, prevenir, prevenção, evitar que, dificultar, obstruir, obstrução, barrar, barrou, entravar, frustrar, dissuadir

ban 2 ~ block, restrict, illegal
  en: ban, banned, prohibit, prohibition, forbid, forbade, forbidden, outlaw, bar, barred, embargo, veto, off limits, off-limits, proscribe, disallow
  fr: interdire, interdit, interdite, interdisent, interdiction, prohiber, prohibition, bannir, banni, proscrire, proscrit, embargo, veto, défense de
  es: prohibir, prohíbe, prohibió, prohibido, prohibición, vetar, veto, vetó, proscribir, embargo, vedar, vedado
  de: verbieten, verbietet, verbot, verbote, verboten, untersagen, untersagt, untersagte, untersagung, embargo, veto, =ächten, sperre
  it: vietare, vieta, vietato, vietata, divieto, divieti, proibire, proibisce, proibito, proibizione, bandire, bandito, embargo, veto, interdire
  pt: proibir, proíbe, proibiu, proibido, proibição, vetar, veto, vetou, banir, baniu, vedar, interditar, embargo

avoid 3 ~ prevent, escape, circumvent
  en: avoid, avoidance, evade, evasion, dodge, steer clear, shy away, sidestep, shun, elude, escape
  fr: éviter, évite, évité, esquiver, esquive, éluder, échapper à, se soustraire, fuir
  es: evitar, evita, evitó, eludir, elude, eludió, esquivar, esquivó, rehuir, escapar a, sortear
  de: vermeiden, vermeidet, vermied, vermieden, vermeidung, ausweichen, weicht _ aus, =umgehen, entgehen, drücken vor, aus dem weg
  it: evitare, evita, evitato, eludere, elude, eluso, schivare, sottrarsi, sfuggire, scansare
  pt: evitar, evita, evitou, esquivar-se, eludir, fugir a, escapar a, furtar-se, contornar

circumvent 3 ~ avoid, break, cheat
  en: circumvent, circumvention, bypass, get around, got around, work around, workaround, loophole, skirt, end run, evade, sidestep the rules, =gamed
  fr: contourner, contourne, contourné, contournement, court-circuiter, déjouer, faille, échappatoire, passer outre, tourner la loi
  es: eludir, eludió, esquivar, sortear, saltarse, burlar, burló, laguna legal, vacío legal, rodear la prohibición
  de: =umgehen, umgeht, umging, umgangen, umgehung, schlupfloch, schlupflöcher, aushebeln, ausgehebelt, hintertür, austricksen
  it: aggirare, aggira, aggirato, aggiramento, eludere, elusione, scappatoia, bypassare, scavalcare
  pt: contornar, contorna, contornou, burlar, burlou, driblar, driblou, brecha legal, lacuna legal, escapatória

protect 2 ~ security, defend, safe
  en: protect, protection, protective, safeguard, shield, guard against, preserve, defend, keep safe, kept safe, secure, shelter
  fr: protéger, protège, protégé, protection, protecteur, préserver, sauvegarder, sauvegarde, garantir, défendre, mettre à l'abri, bouclier
  es: proteger, protege, protegió, protección, protector, salvaguardar, salvaguardia, resguardar, amparar, amparo, blindar, escudo
  de: schützen, schützt, schützte, geschützt, schutz, beschützen, absichern, abgesichert, bewahren, =sichern, =sichert, schutz*, abschirmen
  it: proteggere, protegge, protetto, protetta, protezione, tutelare, tutela, tutelato, salvaguardare, salvaguardia, difendere, scudo
  pt: proteger, protege, protegeu, protegido, proteção, protecção, salvaguardar, salvaguarda, resguardar, defender, blindar, escudo

need 1 ~ require, want, lack
  en: need, necessary, necessity, essential, indispensable, vital, in need of, crucial
  fr: besoin, nécessaire, nécessité, nécessiter, indispensable, falloir, faut, fallait, essentiel, vital, crucial
  es: necesitar, necesita, necesitó, necesario, necesaria, necesidad, hacer falta, hace falta, imprescindible, indispensable, precisar, esencial, vital
  de: brauchen, braucht, brauchte, gebraucht, benötigen, benötigt, notwendig, notwendigkeit, nötig, bedarf, bedürfnis, unerlässlich, unverzichtbar
  it: aver bisogno, bisogno, ha bisogno, necessario, necessaria, necessità, occorrere, occorre, =servono, indispensabile, essenziale, bisogna
  pt: precisar, precisa, precisou, necessitar, necessário, necessária, necessidade, indispensável, imprescindível, essencial, vital, precisam, precisava, precisavam

use 1 ~ user, exploit, apply
  en: =use, =used, =uses, =using, usage, utilise, utilize, utilisation, utilization, employ, make use of, made use of, leverage, deploy, deployment, harness, resort to, wield
  fr: utiliser, utilise, utilisé, utilisation, usage, employer, emploie, se servir, servir de, recourir à, recours à, user de, déployer
  es: usar, usa, usó, usado, uso, utilizar, utiliza, utilizó, utilización, emplear, emplea, empleo de, hacer uso, recurrir a, servirse, usan, usaba, usaban, usando, usaron
  de: nutzen, nutzt, nutzte, genutzt, nutzung, benutzen, benutzt, verwenden, verwendet, verwendung, einsetzen, eingesetzt, einsatz, gebrauchen, gebrauch, anwenden, sich bedienen
  it: usare, usa, usato, usata, uso, utilizzare, utilizza, utilizzato, utilizzo, =impiegare, impiego di, servirsi, ricorrere a, adoperare
  pt: usar, usa, usou, usado, uso, utilizar, utiliza, utilizou, utilização, empregar, fazer uso, recorrer a, servir-se, =usava, =usavam, =usam, =usaram, =usando

exploit 3 ~ use, abuse, benefit, misuse
  en: exploit, exploitation, take advantage of, took advantage of, capitalise on, capitalize on, milk, cash in on, prey on, weaponise, weaponize
  fr: exploiter, exploite, exploité, exploitation, profiter de, profite de, tirer parti, tirer profit, instrumentaliser, abuser de
  es: explotar, explota, explotó, explotación, aprovechar, aprovecha, aprovechó, sacar partido, aprovecharse, instrumentalizar
  de: ausnutzen, nutzt _ aus, ausgenutzt, ausnutzung, ausbeuten, ausgebeutet, ausbeutung, ausschlachten, zunutze machen, instrumentalisieren, missbrauchen
  it: sfruttare, sfrutta, sfruttato, sfruttamento, approfittare, approfitta, approfittato, trarre vantaggio, strumentalizzare
  pt: explorar, explora, explorou, exploração, aproveitar, aproveita, aproveitou, tirar proveito, aproveitar-se, instrumentalizar

benefit 2 ~ profit, good, exploit
  en: benefit, beneficiary, beneficial, advantage, advantageous, gain from, upside, perk, boon, profit from
  fr: bénéficier, bénéficie, bénéfique, bénéficiaire, avantage, avantageux, atout, tirer profit, profiter
  es: beneficiar, beneficia, beneficio, beneficioso, beneficiario, ventaja, ventajoso, provecho, favorecer
  de: profitieren, profitiert, vorteil, vorteilhaft, nutzen ziehen, begünstigen, nutznießer, begünstigt, zugutekommen
  it: beneficiare, beneficia, beneficio, =benefici, vantaggio, vantaggi, vantaggioso, avvantaggiare, giovare, beneficiario
  pt: beneficiar, beneficia, benefício, benéfico, beneficiário, vantagem, vantajoso, favorecer, proveito

test 2 ~ examine, try
  en: test, testing, tester, trial, beta, experiment, try out, tried out, dry run, trial run, pilot project, put to the test, assess
  fr: tester, teste, test, essai, essayer, expérimenter, expérimentation, expérience, =pilote, mettre à l'épreuve, banc d'essai, phase pilote
  es: probar, prueba, probó, ensayo, ensayar, test, experimento, experimentar, piloto, poner a prueba, fase piloto
  de: testen, testet, getestet, test, tests, erproben, erprobt, erprobung, versuch, experiment, probelauf, pilotprojekt, ausprobieren, auf die probe
  it: testare, testato, test, prova, prove tecniche, provare, sperimentare, sperimentazione, esperimento, collaudo, progetto pilota
  pt: testar, testa, testou, teste, ensaio, experimentar, experimento, experiência, piloto, pôr à prova, projeto-piloto

ensure 2 ~ guarantee, protect, check
  en: ensure, make sure, made sure, assure, see to it, secure, safeguard, make certain, assured
  fr: =assurer, s'assurer, garantir, garantit, veiller à, faire en sorte, sécuriser
  es: asegurar, asegura, aseguró, garantizar, garantiza, garantizó, cerciorarse, velar por, aseguran, aseguraron, aseguraba, asegurando
  de: sicherstellen, stellt _ sicher, sichergestellt, gewährleisten, gewährleistet, garantieren, dafür sorgen, sorgt dafür, =sichern, =sichert
  it: assicurare, assicura, assicurarsi, garantire, garantisce, fare in modo, accertarsi, garantito, garantita, garantiscono
  pt: assegurar, assegura, assegurou, garantir, garante, garantiu, certificar-se, zelar por

control 2 ~ lead, monitor, dominate
  en: control, controlled, controlling, oversee, oversight, supervise, supervision, in charge of, hold sway, rein, pull the strings, call the shots
  fr: contrôler, contrôle, contrôlé, maîtriser, maîtrise, mainmise, superviser, supervision, tirer les ficelles, surveillance, avoir la main
  es: controlar, controla, controló, control, dominar, supervisar, supervisión, manejar, mover los hilos, fiscalizar
  de: kontrollieren, kontrolliert, kontrolle, beherrschen, steuern, steuert, beaufsichtigen, aufsicht, fäden ziehen, überwachen, lenken
  it: controllare, controlla, controllato, controllo, controlli, gestire, supervisionare, supervisione, vigilanza, =vigilare, tirare le fila
  pt: controlar, controla, controlou, controle, controlo, dominar, supervisionar, supervisão, fiscalizar, mexer os cordelinhos

dominate 3 ~ control, monopoly
  en: dominate, dominance, dominant, domination, hegemony, supremacy, prevail, overwhelm, rule over, market leader
  fr: dominer, domine, dominant, dominante, domination, hégémonie, suprématie, prédominer, emprise
  es: dominar, domina, dominante, dominio, dominación, hegemonía, supremacía, predominar
  de: dominieren, dominiert, dominanz, dominierend, vorherrschaft, beherrschen, beherrscht, vormachtstellung, überlegenheit, vorherrschend
  it: dominare, domina, dominante, dominio, egemonia, supremazia, predominare, predominio
  pt: dominar, domina, dominante, domínio, dominação, hegemonia, supremacia, predominar

# taking part, giving, getting
distribute 3 ~ give, share, spread
  en: distribute, distribution, hand out, handed out, dish out, dole out, allocate, dispense, circulate, give out
  fr: distribuer, distribue, distribution, répartir, répartition, dispenser, attribuer, diffuser
  es: distribuir, distribuye, distribuyó, distribución, repartir, reparte, repartió, reparto, asignar
  de: verteilen, verteilt, verteilung, austeilen, ausgeteilt, ausgeben, zuteilen, zugeteilt, distribuieren, vertrieb
  it: distribuire, distribuisce, distribuito, distribuzione, ripartire, ripartizione, assegnare, smistare
  pt: distribuir, distribui, distribuiu, distribuição, repartir, repartição, alocar, partilhar

include 1 ~ add, contain
  en: include, including, inclusion, comprise, encompass, incorporate, among them, count among
  fr: inclure, inclut, inclus, incluse, inclusion, comprendre, comprend, compris, y compris, englober, =comporter, =comporte, intégrer, =notamment
  es: incluir, incluye, incluyó, incluido, inclusión, comprender, abarcar, abarca, entre ellos, incorporar, englobar
  de: einschließen, einschließlich, umfassen, umfasst, umfasste, beinhalten, beinhaltet, darunter, dazu gehören, zählen zu, einbeziehen, inklusive
  it: includere, include, incluso, inclusa, inclusione, comprendere, =comprende, compreso, tra cui, inglobare, annoverare
  pt: incluir, inclui, incluiu, incluído, inclusão, abranger, abrange, compreender, entre eles, englobar

contain 2 ~ include, hold
  en: contain, containing, consist of, consists of, loaded with, made up of
  fr: contenir, contient, contenu dans, contenait, contenant, renfermer, renferme, se composer, composé de, constitué de
  es: contener, contiene, contenía, contenido en, constar de, consta de, compuesto por, albergar
  de: enthalten, enthält, enthielt, bestehen aus, besteht aus, bestand aus, zusammengesetzt aus
  it: contenere, contiene, conteneva, contenente, contenuto in, composto da, costituito da
  pt: =contendo, =conter, contém, continha, composto por, consistir em, composta de

exclude 3 ~ remove, refuse, ban
  en: exclude, exclusion, leave out, left out, omit, omission, shut out, expel, expulsion, kick out, kicked out, ostracise, ostracize, rule out, blackball
  fr: exclure, exclut, exclu, exclue, exclusion, écarter, écarté, expulser, expulsion, omettre, omis, omission, évincer, mettre à l'écart, radier
  es: excluir, excluye, excluyó, excluido, exclusión, dejar fuera, dejó fuera, omitir, omisión, expulsar, expulsión, =apartar, =apartado, descartar, marginar
  de: =ausschließen, schließt _ aus, schloss _ aus, ausgeschlossen, ausschluss, auslassen, weglassen, weggelassen, ausgrenzen, ausgegrenzt, verbannen, verbannt
  it: escludere, esclude, =escluso, =esclusa, =esclusi, esclusione, estromettere, estromesso, omettere, omissione, espellere, espulso, espulsione, emarginare
  pt: excluir, exclui, excluiu, excluído, exclusão, deixar de fora, deixou de fora, omitir, omissão, expulsar, expulsão, afastar, descartar

aid 2 ~ help, subsidy, welfare
  en: aid, relief, humanitarian aid, assistance programme, assistance program, lifeline, foreign aid
  fr: aide humanitaire, secours, aide d'urgence, assistance humanitaire, aide au développement, aides
  es: ayuda humanitaria, auxilio, socorro, ayudas, ayuda exterior, asistencia humanitaria
  de: hilfe, hilfen, hilfsgelder, entwicklungshilfe, hilfslieferung, hilfspaket, soforthilfe, beistand
  it: aiuti umanitari, soccorso, soccorsi, aiuto umanitario, sussidio, assistenza umanitaria
  pt: ajuda humanitária, socorro, auxílio, ajudas, assistência humanitária, ajuda externa

# course of things
happen 1 ~ event
  en: happen, occur, occurrence, take place, took place, taken place, come about, came about, unfold, transpire, arise, arose
  fr: se produire, se produit, survenir, survient, survenu, survenue, arriver, avoir lieu, eu lieu, a lieu, se dérouler, se passer, advenir
  es: ocurrir, ocurre, ocurrió, suceder, sucede, sucedió, =pasó, tener lugar, tuvo lugar, producirse, se produjo, acontecer
  de: geschehen, geschieht, geschah, passieren, passiert, passierte, ereignen, ereignete, vorkommen, vorgekommen, stattfinden, stattgefunden, fand _ statt, zutragen, vorgefallen
  it: accadere, accade, accaduto, =successo, =succedere, =succede, avvenire, avviene, avvenuto, verificarsi, verificato, avere luogo, avuto luogo
  pt: acontecer, acontece, aconteceu, ocorrer, ocorre, ocorreu, suceder, passar-se, ter lugar, teve lugar, dar-se

become 1 ~ change
  en: become, became, turn into, turned into, transform into, grow into
  fr: devenir, devient, devenu, devenue, deviennent, devenait, se transformer en
  es: convertirse en, se convierte en, se convirtió en, volverse, se volvió, llegar a ser, pasar a ser, =hacerse
  de: werden zu, wurde zu, entwickelte sich zu, verwandelte sich
  it: diventare, diventa, diventato, diventata, divenire, diviene, divenuto, trasformarsi in
  pt: tornar-se, torna-se, tornou-se, virou, vir a ser, passar a ser, converter-se em, virar, vira

apply 2 ~ use, rule
  en: apply, application of, implement, implementation, put in place, put into practice, enact, carry into effect, bring into force, roll out
  fr: appliquer, applique, appliqué, application, mettre en œuvre, mis en œuvre, mise en œuvre, mettre en oeuvre, mettre en place, entrer en vigueur, entrée en vigueur
  es: aplicar, aplica, aplicó, aplicación de, implementar, implementa, implementación, poner en práctica, puesta en práctica, implantar, entrar en vigor
  de: anwenden, angewendet, angewandt, anwendung, umsetzen, umgesetzt, setzt _ um, umsetzung, in kraft treten, implementieren, einführen, inkrafttreten
  it: applicare, applica, applicato, applicazione di, attuare, attuato, attuazione, mettere in atto, mettere in pratica, implementare, entrare in vigore
  pt: aplicar, aplica, aplicou, aplicação de, implementar, implementou, implementação, pôr em prática, implantar, entrar em vigor

introduce-rule 3 ~ apply, rule, launch
  en: bring in, brought in, impose, imposed, imposition, adopt, adopted, adoption, phase in, enact, pass a law, take effect, took effect
  fr: imposer, impose, imposé, instaurer, instaure, instauré, instauration, adopter, adopte, adopté, adoption, introduire, introduit
  es: imponer, impone, impuso, impuesto por, imposición, adoptar, adopta, adoptó, adopción, instaurar, introducir, introdujo
  de: verhängen, verhängt, verhängte, verhängung, einführen, eingeführt, einführung, auferlegen, auferlegt, verabschieden, verabschiedet, beschließen
  it: imporre, impone, imposto, imposta da, imposizione, adottare, adotta, adottato, adozione, introdurre, introdotto, =varare, =varato
  pt: impor, impõe, impôs, imposição, adotar, adota, adotou, adoção, adopção, introduzir, introduziu, instituir

prepare 2 ~ plan, arrange
  en: prepare, preparation, get ready, gear up, geared up, ready to, lay the groundwork, brace for, poised to, in readiness
  fr: préparer, prépare, préparé, préparation, préparatif, préparatifs, s'apprêter, s'apprête, prêt à
  es: preparar, prepara, preparó, preparación, preparativo, preparativos, alistar, disponerse a, listo para
  de: vorbereiten, bereitet _ vor, vorbereitet, vorbereitung, rüsten, =bereit, zubereiten, wappnen
  it: preparare, prepara, preparato, preparazione, preparativi, predisporre, apprestarsi, accingersi, pronto a
  pt: preparar, prepara, preparou, preparação, preparativo, preparativos, aprontar, pronto para

arrange 2 ~ plan, prepare, deal
  en: arrange, organise, organize, organiser, organizer, coordinate, coordination, orchestrate, set up, mastermind, schedule
  fr: organiser, organise, organisé, organisateur, organisatrice, coordonner, coordination, orchestrer, arranger, mettre sur pied
  es: organizar, organiza, organizó, organizador, organizadora, coordinar, coordinación, orquestar, montar, concertar, programar
  de: organisieren, organisiert, organisator, veranstalten, veranstaltet, veranstalter, koordinieren, koordination, abstimmung, arrangieren, inszenieren, einfädeln
  it: organizzare, organizza, organizzato, organizzatore, coordinare, coordinamento, orchestrare, allestire, predisporre
  pt: organizar, organiza, organizou, organizador, organizadora, coordenar, coordenação, orquestrar, montar, agendar

escape 3 ~ leave, avoid, free
  en: escape, flee, fled, fleeing, run away, ran away, get away, got away, abscond, on the run, break free, broke free, fugitive
  fr: fuir, fuit, fui, fuite, s'enfuir, enfui, s'échapper, échapper, évasion, s'évader, prendre la fuite, fugitif, en cavale, cavale
  es: huir, huye, huyó, huida, escapar, escapa, escapó, fuga, fugarse, fugitivo, prófugo, evadirse, darse a la fuga
  de: fliehen, flieht, floh, geflohen, flucht, flüchten, geflüchtet, entkommen, entkam, ausbrechen, abhauen, flüchtig, entwischen
  it: fuggire, fugge, fuggito, fuga, scappare, scappa, scappato, evadere, evaso, evasione, latitante, darsi alla fuga
  pt: fugir, =foge, fugiu, fuga, escapar, escapa, escapou, foragido, fugitivo, evadir-se

survive 3 ~ recover, live
  en: survive, survivor, survival, pull through, stay afloat, outlive, weather the storm, withstand, withstood, =weathered
  fr: survivre, survit, survécu, survivant, survivante, survie, réchapper, rescapé, tenir bon
  es: sobrevivir, sobrevive, sobrevivió, superviviente, sobreviviente, supervivencia, mantenerse a flote
  de: überleben, überlebt, überlebte, überlebender, überlebende, über wasser halten, durchkommen, überstehen, überstanden
  it: sopravvivere, sopravvive, sopravvissuto, sopravvivenza, superstite, scampato, resistere
  pt: sobreviver, sobrevive, sobreviveu, sobrevivente, sobrevivência, resistir

rise-up 2 ~ increase, begin
  en: emerge, emergence, crop up, cropped up, come to the fore, spring up, sprang up, resurface, =surfaced, emerged, emerging, emerges
  fr: émerger, émerge, émergence, apparaître, apparaît, apparu, apparition, surgir, surgit, refaire surface, éclore
  es: surgir, surge, surgió, surgimiento, aparecer, aparece, apareció, aparición, emerger, aflorar, resurgir
  de: auftauchen, taucht _ auf, tauchte _ auf, aufgetaucht, entstehen, entsteht, entstand, entstanden, erscheinen, erschien, aufkommen, zutage
  it: emergere, emerge, emerso, emersa, =comparire, =compare, =sorto, apparire, apparso, sorgere, affiorare, spuntare
  pt: surgir, surge, surgiu, surgimento, aparecer, aparece, apareceu, aparição, emergir, despontar, ressurgir

disappear 3 ~ lose, remove, leave
  en: disappear, disappearance, vanish, fade away, go missing, went missing, gone missing, evaporate, die out
  fr: disparaître, disparaît, disparu, disparue, disparition, s'évaporer, s'évanouir, se volatiliser
  es: desaparecer, desaparece, desapareció, desaparecido, desaparición, esfumarse, esfumó, desvanecerse
  de: verschwinden, verschwindet, verschwand, verschwunden, vermisst, in luft auflösen, aussterben
  it: scomparire, scompare, scomparso, scomparsa, sparire, sparito, sparizione, svanire, dileguarsi
  pt: desaparecer, desaparece, desapareceu, desaparecido, desaparecimento, sumir, sumiu, sumiço, desvanecer

close 2 ~ shut-down, end, block
  en: close, closed, closing, closure, shut, shutting, shutter, lock, sealed off, seal off
  fr: fermer, ferme, fermé, fermée, fermait, fermeture, clore, clos, clôture, clôturer, verrouiller
  es: cerrar, cierra, cerró, cerrado, cerrada, cierre, clausurar, clausura
  de: schließen, schließt, schloss, geschlossen, schließung, zumachen, zugemacht, dichtmachen, sperren, gesperrt, verschließen
  it: chiudere, chiude, chiuso, chiusa, chiusura, serrare
  pt: fechar, fecha, fechou, fechado, fechada, fechamento, fecho, encerrar, encerramento

make 1 ~ create, produce, do
  en: make, made, making, craft, render
  fr: faire, fait, font, faisait, fera, fabriquer, confectionner, =faite, =faites
  es: hacer, hace, hizo, hecho, hacen, hacía, hará, elaborar, hicieron, haciendo, hicimos
  de: machen, macht, machte, gemacht, anfertigen, herstellen
  it: fare, fatto, fatta, fanno, faceva, fece, realizzare, realizzato
  pt: fazer, faz, fez, feito, fazem, fazia, fará, elaborar

give 1 ~ supply, share, offer, grant
  en: give, gave, given, hand over, handed over, handing over, provide, =provided, =provides, grant, granted, turn over, turned over, bestow, confer, pass to, passed to, furnish, =handed, =handing
  fr: donnée à, donnent, fournir, fournit, fourni, accorder, accorde, accordé, remettre, remet, remis, octroyer, octroie, octroi, céder, confier, transmettre, transmis, attribuer, conférer, =donner, =donne, =donnent, =donné, =donnée, =donnés, =donnait, =donnaient, =donnant, =donnera, =donneront, =donnerait, =donna, =donnez
  es: dar, da, dio, dado, dieron, otorgar, otorga, otorgó, conceder, concede, concedió, entregar, entregó, =proporcionar, =proporciona, =proporcionó, facilitar, facilitó, ceder, brindar, ofrecer, =darán, =dará, =dando, entregaba, entregan, entregado, entregada, entregados, entregaron
  de: geben, gibt, gab, gaben, gegeben, gewähren, gewährt, gewährte, erteilen, erteilt, überlassen, überließ, aushändigen, ausgehändigt, herausgeben, herausgegeben, übergeben, weitergeben, einräumen, eingeräumt, verschaffen, verschafft, schenken
  it: dare, danno accesso, =dato, dava, diede, concedere, concede, concesso, concessa, fornire, fornito, consegnare, consegnato, cedere, ceduto, attribuire, elargire, offrire
  pt: dar, deu, deram, dado, dava, conceder, concede, concedeu, concedido, fornecer, forneceu, entregar, entregou, outorgar, =ceder, =cedeu, =cedido, proporcionar, oferecer, entregaram, entregado, entregava

get 1 ~ receive, achieve, take
  en: get, got, gotten, obtain, gain, gained, secure, secured, =procure, =procured, come by, came by, acquire, get hold of, got hold of, lay hands on
  fr: obtenir, obtient, obtiennent, obtenu, obtenue, obtention, se procurer, procurer, décrocher, décroche, acquérir, glaner
  es: obtener, obtiene, obtuvo, obtenido, obtención, conseguir, consigue, consiguió, hacerse con, adquirir
  de: bekommen, bekommt, bekam, erhalten, erhält, erhielt, kriegen, kriegt, erlangen, erlangt, =beschaffen, besorgen, verschaffen, =gelangen, =gelangt
  it: ottenere, ottiene, ottenuto, ottenuta, ottenne, ottenimento, =procurarsi, =procurare, acquisire, conseguire
  pt: obter, obtém, obteve, obtido, obtenção, conseguir, consegue, conseguiu, adquirir, arranjar

take 1 ~ get, seize, steal
  en: take, took, taken, taking, grab, grabbed, snatch, help themselves to, appropriate
  fr: prendre, prend, prennent, pris, prise, prenait, s'emparer, s'emparait, emporter, saisir, s'approprier
  es: tomar, toma, tomó, =llevarse, se llevó, coger, agarrar, apoderarse, apropiarse, sacar
  de: nehmen, nimmt, nahm, genommen, entnehmen, greifen, greift, griff, an sich nehmen, mitnehmen, mitgenommen, aneignen
  it: prendere, prende, prendono, preso, presa, prendeva, prelevare, impadronirsi, impossessarsi, afferrare, appropriarsi
  pt: tomar, toma, tomou, pegar, pega, pegou, levar, levou, apoderar-se, apropriar-se, tirar, tirou

take-part 2 ~ join, involve
  en: participate, participant, participation, take part, took part, taken part, partake, play a part, play a role, played a role, attend, attendee
  fr: participer, participe, participé, participant, participation, prendre part, pris part, assister à, jouer un rôle, s'impliquer
  es: participar, participa, participó, participante, participación, tomar parte, tomó parte, asistir, asistió, desempeñar un papel, implicarse
  de: teilnehmen, nimmt _ teil, nahm _ teil, teilgenommen, teilnehmer, teilnehmerin, teilnahme, mitmachen, mitwirken, beteiligen, beteiligt, spielte eine rolle
  it: partecipare, partecipa, partecipato, partecipante, partecipazione, prendere parte, preso parte, svolgere un ruolo
  pt: participar, participa, participou, participante, participação, tomar parte, fazer parte, desempenhar um papel

involve 2 ~ take-part, include, connection
  en: involve, involved, involvement, implicate, implicated, embroil, embroiled, entangled, mixed up in, caught up in, complicit, complicity
  fr: impliquer, implique, impliqué, impliquée, implication, mêler, mêlé à, mêlée à, être partie prenante, tremper dans, complice, complicité
  es: implicar, implica, implicado, implicada, implicación, involucrar, involucra, involucrado, involucrada, salpicar, envuelto en, cómplice, complicidad
  de: verwickeln, verwickelt, verwicklung, beteiligt, beteiligung, involvieren, involviert, verstrickt, verstrickung, einbeziehen, einbezogen, komplize, mittäter, mitschuldig
  it: coinvolgere, coinvolge, coinvolto, coinvolta, coinvolti, coinvolgimento, implicare, implicato, invischiato, immischiato, complice, complicità
  pt: envolver, envolve, envolveu, envolvido, envolvida, envolvimento, implicar, implicado, implicada, metido em, cúmplice, cumplicidade

help 2 ~ support, cooperate, aid
  en: help, helper, assist, assistance, lend a hand, give a hand, gave a hand, aided, come to the aid, came to the aid, helpful
  fr: aider, aide, aidé, assister, assistance, donner un coup de main, coup de main, prêter main-forte, secourir, venir en aide, épauler
  es: ayudar, ayuda, ayudó, asistir, asistencia, echar una mano, auxiliar, auxilio, socorrer
  de: helfen, hilft, half, geholfen, hilfe, unterstützen, unterstützt, beistehen, verhelfen, unter die arme, helfer, helferin, mithelfen, behilflich
  it: aiutare, aiuta, aiutato, aiuto, aiuti, assistere, assistenza, dare una mano, soccorrere
  pt: ajudar, ajuda, ajudou, auxiliar, auxílio, assistência, dar uma mão, socorrer

misuse 4 ~ abuse, exploit, use
  en: misuse, abuse of, improper use, improperly used, misapply, misappropriate, misappropriation, unauthorised use, unauthorized use
  fr: mésusage, usage abusif, abus de, détourner, détournement, utilisation abusive, mauvais usage, utilisation non autorisée, abusif
  es: mal uso, uso indebido, uso inapropiado, abuso de, malversar, malversación, apropiación indebida, utilización indebida
  de: missbrauch, missbrauchen, missbraucht, zweckentfremden, zweckentfremdet, zweckentfremdung, veruntreuen, veruntreuung, missbräuchlich, unerlaubte nutzung
  it: uso improprio, abuso di, uso scorretto, uso illecito, malversazione, appropriazione indebita, utilizzo improprio, abusivo
  pt: uso indevido, mau uso, abuso de, desviar, desvio, apropriação indébita, uso abusivo, utilização indevida, malversação

move 2 ~ transfer, leave
  en: move, moved, movement, relocate, relocation, shift, shifted, displace, migrate, resettle
  fr: déplacer, déplace, déplacement, bouger, déménager, déménagement, mouvement, délocaliser, délocalisation, transférer, transfert, migrer
  es: mover, mueve, movió, movimiento, trasladar, traslada, trasladó, traslado, mudarse, mudanza, desplazar, desplazamiento, deslocalizar
  de: bewegen, bewegt, bewegung, umziehen, umgezogen, umzug, verlegen, verlegt, verlegung, verlagern, verlagert, verlagerung, versetzen
  it: spostare, sposta, spostato, spostamento, muovere, mosso, movimento, trasferire, trasferito, trasferimento, trasloco, delocalizzare
  pt: mover, move, moveu, movimento, mudar-se, deslocar, deslocou, deslocamento, transferir, transferência, deslocalizar

enter 2 ~ join, access, arrive
  en: enter, entry, entered, go in, went in, get into, got into, make _ way into, set foot in, penetrate
  fr: entrer, entre dans, =entré, =entrée, =entrées, entraient, pénétrer, pénètre, s'introduire, accéder
  es: entrar, entra, entró, entrada, ingresar, ingresó, ingreso, penetrar, acceder
  de: betreten, betritt, betrat, eintreten, eintritt, eingang, hineingehen, eindringen, eingedrungen, einreisen, einreise, einzug
  it: entrare, entra, entrato, entrata, ingresso, penetrare, accedere, introdursi
  pt: entrar, entra, entrou, entrada, ingressar, ingresso, =penetrar, adentrar

wait 2 ~ delay, expect
  en: wait, await, awaiting, hold on, bide _ time, queue, stand by, pending
  fr: attendre, attend, attendu, attente, patienter, file d'attente, en attendant
  es: esperar, espera, esperó, aguardar, aguarda, a la espera, cola de espera
  de: warten, wartet, wartete, gewartet, abwarten, warteschlange, ausharren
  it: aspettare, aspetta, aspettato, attendere, attende, atteso, attesa, in coda
  pt: esperar, espera, esperou, aguardar, aguarda, à espera, fila de espera

compare 2 ~ different, similar
  en: compare, comparison, compared with, compared to, liken, versus, benchmark, relative to, in contrast
  fr: comparer, compare, comparé, comparaison, par rapport à, en comparaison, confronter
  es: comparar, compara, comparó, comparación, en comparación, frente a, respecto a, cotejar
  de: vergleichen, vergleicht, verglich, verglichen, vergleich, vergleiche, im vergleich, gegenüber, verglichen mit
  it: paragonare, paragona, paragone, confrontare, confronto, a confronto, rispetto a, =comparare
  pt: comparar, compara, comparou, comparação, em comparação, frente a, em relação a, cotejar
`;
