# The best plan for everybody who waits

plan-menu = Bester Plan
plan-title = Der beste Plan für alle, die warten
plan-empty-title = Wer könnte wem helfen?
plan-empty-text = Der Plan betrachtet alle offenen Anfragen und alle Helfenden auf einmal und findet die Paare, mit denen möglichst vielen auf kurzen Wegen geholfen ist. Niemand wird angefragt, bevor Sie es sagen.
plan-make = Plan erstellen
plan-make-again = Neu erstellen
plan-making = Der Plan entsteht
plan-making-text = Das dauert einige Sekunden. Die Seite schaut von selbst wieder nach; Sie können auch weiterarbeiten und später zurückkommen.
plan-look-again = Jetzt nachsehen
plan-failed = Der Plan konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal; geschieht es wieder, sagen Sie es der Person, die diese Plattform betreibt.
plan-gone = Inzwischen gibt es einen neueren Plan. Niemand wurde angefragt.
plan-sum = { $asks ->
        [0] Im Moment wartet niemand auf Helfende.
       *[other] Anfragen, die Hilfe bekommen: { $helped } von { $of }. Gefundene Helfende: { $filled } von { $places }. Unter denen, die am besten passen, findet kein anderer Plan mehr.
    }
plan-made = Erstellt: { $moment }.
plan-changed = { $count ->
        [one] Eine Anfrage hat sich seither geändert.
       *[other] { $count } Anfragen haben sich seither geändert.
    }
plan-tabs = Teile des Plans
plan-tab-pairs = Wer für wen
plan-tab-unserved = Ohne Hilfe
plan-tab-places = Orte
plan-none-title = Kein Paar
plan-none-waits = Keine offene Anfrage wartet auf Helfende.
plan-none-text = Niemand, der frei ist, passt zu einer offenen Anfrage. Die Liste «Ohne Hilfe» sagt, warum.

## Who for whom

plan-pairs-hint = Es sind Vorschläge: Niemand wird angefragt, bevor Sie es sagen, und alle entscheiden selbst.
plan-earlier-count = { $count ->
        [one] Ein Paar kennt sich schon.
       *[other] { $count } Paare kennen sich schon.
    }
plan-earlier = Gleiche Person wie letztes Mal
plan-unanswered = { $count ->
        [one] eine angefragte Person hat noch nicht geantwortet
       *[other] { $count } angefragte Personen haben noch nicht geantwortet
    }
plan-is-asked = Angefragt
plan-is-left = Inzwischen geändert
plan-ask = { $count ->
        [one] Diese Person anfragen
       *[other] Diese Personen anfragen
    }
plan-ask-label = Helfende anfragen für: { $title }
plan-asked = { $count ->
        [one] Eine Person wurde angefragt.
       *[other] { $count } Personen wurden angefragt.
    }
plan-left = { $count ->
        [one] Ein Fall hatte sich inzwischen geändert und wurde ausgelassen.
       *[other] { $count } Fälle hatten sich inzwischen geändert und wurden ausgelassen.
    }
plan-night = Es ist Nacht. Helfende können ab { $moment } angefragt werden.

## Asking all

plan-ask-all = { $count ->
        [one] Eine Person anfragen
       *[other] Alle { $count } Personen anfragen
    }
plan-all-title = { $count ->
        [one] Eine Person anfragen?
       *[other] Alle { $count } Personen anfragen?
    }
plan-all-now = Alle bekommen jetzt eine E-Mail, wie bei einer gewöhnlichen Suche.
plan-all-morning = Es ist Nacht: Alle bekommen ab { $moment } eine E-Mail.
plan-all-free = Alle sagen frei ja oder nein. Das erste Ja zählt.
plan-all-contacts = Namen und Kontaktangaben bleiben verborgen, bis jemand ja sagt.
plan-all-checked = Jede Anfrage und jede Person wird noch einmal geprüft. Was nicht mehr passt, wird ausgelassen.
plan-all-final = E-Mails, die verschickt sind, lassen sich nicht zurückholen.
plan-all-back = Zurück zum Plan
plan-asking = Die Helfenden werden angefragt: { $asked } von { $all }.
plan-asking-night = Es geht weiter: { $moment }.
plan-stop = Anhalten: niemanden mehr anfragen

## What it leaves

plan-unserved-hint = Diese Anfragen bleiben auch mit dem besten Plan ohne Hilfe oder ohne alle nötige Hilfe. Jede hat einen Grund.
plan-reason-reach-title = Niemand in der Nähe
plan-reason-reach-text = Niemand würde so weit kommen. Suchen Sie dort Helfende oder fragen Sie jemanden, der weiter weg wohnt.
plan-reason-kind-title = Niemand bietet diese Hilfe an
plan-reason-kind-text = Es wohnen Helfende dort, aber niemand bietet diese Art Hilfe an.
plan-reason-time-title = Niemand hat dann Zeit
plan-reason-time-text = Helfende dort bieten sie an, aber niemand hat Zeit, wenn sie gebraucht wird.
plan-reason-busy-title = Alle sind beschäftigt
plan-reason-busy-text = Wer in Frage kommt, hilft schon jemandem oder wurde heute oft genug angefragt.
plan-reason-asked-title = Alle wurden schon angefragt
plan-reason-asked-text = Wer in Frage kommt, hat nein gesagt oder nicht geantwortet. Ein Anruf kann helfen.
plan-reason-elsewhere-title = Anderswo nötiger
plan-reason-elsewhere-text = Wer in Frage kommt, ist frei, aber mehr Menschen ist geholfen, wenn sie zu anderen gehen.
plan-missing = { $count ->
        [one] eine Person fehlt
       *[other] { $count } Personen fehlen
    }
plan-nearest = die nächste Person, die sie anbietet: { $distance } entfernt
plan-no-language = Niemand spricht die Sprache

## Where helpers lack and abound

plan-place = Ort
plan-lacks = Wo Helfende fehlen
plan-lacks-hint = Orte, an denen neue Helfende gesucht werden können.
plan-lacks-places = Fehlende Helfende
plan-lacks-helpers = Freie Helfende in Reichweite
plan-plenty = Wo viele Helfende frei sind
plan-plenty-hint = Der Plan braucht diese Helfenden nicht. Sie können auf ihre Nachbarschaft achten oder etwas weiter weg helfen.
plan-plenty-helpers = Freie Helfende
plan-plenty-nearest = Nächster Ort, an dem Helfende fehlen
event-plan-asked = Nach dem Plan: { $alerts ->
        [one] eine Person benachrichtigt
       *[other] { $alerts } Personen benachrichtigt
    }
