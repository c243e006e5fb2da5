# The coordinators’ desk

## Signing in at the desk

desk-sign-in-title = Anmelden im Bereich für die Koordination
desk-sign-in-lead = Ohne Passwort: Wir senden Ihnen einen Link per E-Mail.
desk-sign-in-email = Ihre E-Mail-Adresse
desk-sign-in-email-hint = Die Adresse, die das Team kennt.
desk-sign-in-send = Link senden
desk-sign-in-sent-title = Sehen Sie in Ihre E-Mails
desk-sign-in-sent-text = Wenn diese Adresse zum Team gehört, ist ein Link unterwegs. Er gilt 15 Minuten und nur einmal.
desk-sign-in-sent-late = Nichts erhalten? Sehen Sie im Spam-Ordner nach, oder fragen Sie die verantwortliche Person.
desk-sign-in-again = Anderen Link verlangen
desk-sign-in-open-title = Sie sind fast da
desk-sign-in-open-lead = Noch ein Knopf, damit sicher ist, dass Sie selbst diesen Link öffnen.
desk-sign-in-open = Anmelden

## The desk’s menu and lists

desk-menu = Koordination
desk-menu-queue = Zu erledigen
desk-menu-search = Suchen
desk-menu-categories = Kategorien
desk-menu-moderation = Prüfung
desk-menu-sign-out = { $name }: abmelden
desk-title = Anfragen
desk-tabs = Listen
desk-tab-hand = Zu erledigen
desk-tab-searching = In der Suche
desk-tab-matched = Läuft
desk-tab-finished = Beendet
desk-empty-hand-title = Nichts zu erledigen
desk-empty-hand-text = Im Moment wartet keine Anfrage auf das Team.
desk-empty-searching-title = Keine Suche läuft
desk-empty-searching-text = Neue Anfragen erscheinen hier.
desk-empty-matched-title = Keine Hilfe läuft
desk-empty-matched-text = Sobald jemand Ja gesagt hat, steht die Anfrage hier.
desk-empty-finished-title = Keine beendete Anfrage
desk-empty-finished-text = Beendete Anfragen erscheinen hier.
desk-finished-hint = Die letzten 50. Suchen Sie die anderen mit ihrer Nummer.
desk-pages = Seiten
desk-page-before = Vorherige
desk-page-next = Nächste
desk-page-of = Seite { $number } von { $pages }
desk-search-title = Eine Anfrage suchen
desk-search-label = Nummer, Vorname oder Telefon
desk-search-hint = Zum Beispiel K4M-7RX-2HP, Jeanne oder eine ganze Telefonnummer.
desk-search-go = Suchen
desk-search-found = { $count ->
        [0] Nichts gefunden. Prüfen Sie die Schreibweise, oder versuchen Sie es mit der Nummer der Anfrage.
        [one] Eine Anfrage gefunden
       *[other] { $count } Anfragen gefunden
    }
desk-since-minutes = { $count ->
        [one] seit einer Minute
       *[other] seit { $count } Minuten
    }
desk-since-hours = { $count ->
        [one] seit einer Stunde
       *[other] seit { $count } Stunden
    }
desk-since-days = { $count ->
        [one] seit einem Tag
       *[other] seit { $count } Tagen
    }
desk-channel-web = im Internet
desk-channel-phone = am Telefon
desk-channel-other = auf anderem Weg

## Why an ask needs a hand; where asks and promises stand

desk-hand-callback = Zurückrufen
desk-hand-unconfirmed = Link nicht geöffnet: anrufen
desk-hand-nobody = Niemand gefunden
desk-hand-silent = Keine Nachricht von der helfenden Person
desk-hand-confirm = Ist die Hilfe gekommen?
desk-hand-disputed = Nicht erledigt, sagt die Person
desk-hand-no-show = Niemand ist gekommen
desk-hand-mail-failed = E-Mail abgewiesen: anrufen
desk-state-unconfirmed = Wartet auf Bestätigung
desk-state-callback = Wartet auf Rückruf
desk-state-open = In der Suche
desk-state-matched = Läuft
desk-state-done = Geholfen
desk-state-cancelled = Zurückgezogen
desk-state-closed = Vom Team geschlossen
desk-state-expired = Nie bestätigt
desk-promise-accepted = Hat Ja gesagt
desk-promise-reported = Sagt, es ist erledigt
desk-promise-disputed = Nicht erledigt, sagt die Person
desk-promise-done = Geholfen
desk-promise-withdrawn = Ging nicht
desk-promise-no-show = Ist nicht gekommen
desk-promise-released = War nicht mehr nötig

## What happened

desk-who-helper = Helferin oder Helfer
desk-who-person = Person ohne Namen
desk-who-staff = Team
desk-who-reader = Leserin oder Leser
desk-who-system = automatisch
desk-contact-shown-helper = Telefon von { $helper } angezeigt
event-ask-created = Anfrage geschrieben
event-ask-confirmed = Anfrage bestätigt
event-ask-changed = Anfrage geändert
event-ask-cancelled = Anfrage zurückgezogen
event-ask-expired = Nie bestätigt: Anfrage geschlossen
event-ask-done = Anfrage beendet
event-ask-reopened = Die Suche geht weiter
event-ask-opened-again = Anfrage wieder geöffnet
event-ask-closed = Anfrage geschlossen: { $reason }
event-ask-forgotten = Persönliche Daten gelöscht
event-handed-over = Dem Team übergeben: { $reason }
event-wave-sent = Kreis { $wave }: { $alerts ->
        [one] eine helfende Person benachrichtigt
       *[other] { $alerts } helfende Personen benachrichtigt
    }
event-wave-asked = Nächste Helferinnen und Helfer werden gefragt
event-alert-late = { $helper } wollte helfen, zu spät
event-helper-came = { $helper } hat das Gesuch gefunden und möchte helfen
event-alert-declined = { $helper } kann diesmal nicht
event-commitment-accepted = { $helper } hilft
event-commitment-reported = { $helper } sagt, es ist erledigt
event-commitment-done = Hilfe von { $helper } bestätigt
event-commitment-disputed = Die Hilfe von { $helper } ist nicht bestätigt
event-commitment-withdrawn = Mit { $helper } geht es nicht
event-commitment-no-show = { $helper } ist nicht gekommen
event-commitment-released = { $helper } muss nicht mehr kommen
event-contact-released = Kontaktdaten ausgetauscht
event-contact-shown = Kontaktdaten angezeigt
event-mail-failed = E-Mail abgewiesen
event-called-back = Rückruf erledigt
event-taken-care = Kümmert sich darum
event-note-written = Notiz geschrieben

## One ask

desk-ask = Die Anfrage
desk-fact-person = Für
desk-fact-asker = Gefragt von
desk-fact-what = Was
desk-fact-where = Wo
desk-fact-when = Wann
desk-fact-details = Einzelheiten
desk-fact-languages = Gesprochene Sprachen
desk-fact-helpers = Helferinnen und Helfer
desk-fact-helpers-value = { $taken } von { $capacity }
desk-fact-alerts = Suche
desk-fact-alerts-value = { $all ->
        [0] Noch niemand benachrichtigt
       *[other] { $all } benachrichtigt, Kreis { $waves }: { $open } ohne Antwort, { $declined } abgelehnt, { $late } zu spät
    }
desk-fact-since = Eingegangen
desk-fact-channel = Weg
desk-fact-next = Nächste Prüfung
desk-contact-person = braucht Hilfe
desk-contact-asker = hat die Anfrage geschrieben
desk-why-released = Hatte Ja gesagt, bevor die Anfrage geschlossen wurde
desk-fact-closed = Beendet
desk-fact-reason = Grund
desk-minutes = { $count ->
        [one] eine Minute
       *[other] { $count } Minuten
    }
desk-contacts-show = Kontaktdaten anzeigen
desk-contacts-hint = Telefon, E-Mail und Adresse. Jede Anzeige steht im Verlauf.
desk-contacts-logged = Diese Anzeige steht im Verlauf. Schliessen Sie die Seite, wenn Sie fertig sind.
desk-promises = Wer hilft
desk-promise-since = Ja am { $moment }
desk-helper = hilft
desk-help-came = Die Hilfe ist gekommen
desk-help-came-text = Bestätigen Sie im Namen der Person, dass { $name } geholfen hat. Das lässt sich nicht zurücknehmen.
desk-help-came-do = Ja, bestätigen
desk-no-help = Es geht nicht
desk-no-help-text = Die Suche geht sofort weiter. { $name } wird für diese Anfrage nicht mehr gefragt, und beide erhalten eine Nachricht.
desk-no-help-nobody = Niemand ist gekommen
desk-no-help-other = Ein anderer Grund
desk-helpers = Wer helfen könnte
desk-helpers-hint = Die passendsten zuerst. Rufen Sie an, und tragen Sie die Person ein, wenn sie Ja sagt.
desk-helpers-none = Im Umkreis von 50 km ist niemand für diese Art Hilfe verfügbar.
desk-why-late = Wollte schon helfen, und kam zu spät
desk-why-no-answer = Keine Antwort auf die Nachricht von { $moment }
desk-why-time = Hat dann Zeit
desk-why-speaks = Spricht { $languages }
desk-why-no-language = Keine gemeinsame Sprache
desk-why-busy = { $count ->
        [one] Hilft schon jemandem
       *[other] Hilft schon bei { $count } Anfragen
    }
desk-why-asked = Wurde schon gefragt: { $moment }
desk-call-helper = Telefon anzeigen
desk-call-helper-label = Telefon anzeigen von { $name }
desk-assign = Hat Ja gesagt
desk-assign-label = Hat Ja gesagt: { $name }
desk-log = Verlauf
desk-actions = Was tun
desk-call-back = Zurückgerufen: öffnen
desk-call-back-hint = Sie haben mit der Person gesprochen. Die Suche beginnt sofort.
desk-take-care = Ich kümmere mich darum
desk-take-care-hint = Verschwindet für einen Tag aus der Liste, und kommt wieder, wenn nötig.
desk-wave = Die Nächsten fragen
desk-wave-hint = Geht sofort hinaus; nachts, von { $from } bis { $until } Uhr, erst am Morgen.
desk-reopen = Anfrage wieder öffnen
desk-reopen-hint = Die Suche beginnt sofort wieder.
desk-nothing-to-do = Diese Anfrage ist seit Langem beendet. Es ist nichts mehr zu tun.
desk-close = Anfrage schliessen
desk-close-text = Die Person und die Helfenden erhalten eine Nachricht. Sie können die Anfrage 30 Tage lang wieder öffnen.
desk-close-why = Warum?
desk-close-helped-otherwise = Anders geholfen
desk-close-not-reachable = Nicht erreichbar
desk-close-out-of-scope = Nicht in unseren Möglichkeiten
desk-close-duplicate = Doppelt
desk-close-other = Anderer Grund
desk-close-do = Schliessen
desk-notes = Notizen des Teams
desk-note-add = Notiz schreiben
desk-note-hint = Nur das Team liest sie. Nichts über die Gesundheit.
desk-note-do = Notieren

## What has been done, and what was wanted when somebody was faster

desk-done-call-back = Notiert. Die Suche beginnt.
desk-done-take-care = Notiert: Sie kümmern sich darum.
desk-done-assign = Notiert. Beide erhalten die Kontaktdaten.
desk-done-wave = Die nächsten Helferinnen und Helfer werden gefragt.
desk-done-note = Notiz gespeichert.
desk-done-help-came = Hilfe bestätigt. Danke.
desk-done-no-help = Notiert. Die Suche geht weiter.
desk-done-close = Anfrage geschlossen.
desk-done-reopen = Anfrage wieder geöffnet. Die Suche beginnt.
desk-do-call-back = Den Rückruf notieren und die Anfrage öffnen
desk-do-take-care = Sich darum kümmern
desk-do-assign = Jemanden eintragen, der Ja gesagt hat
desk-do-wave = Die nächsten Helferinnen und Helfer fragen
desk-do-note = Eine Notiz schreiben
desk-do-help-came = Bestätigen, dass die Hilfe gekommen ist
desk-do-no-help = Notieren, dass es nicht geht
desk-do-close = Die Anfrage schliessen
desk-do-reopen = Die Anfrage wieder öffnen
desk-conflict-title = Die Anfrage hat sich inzwischen geändert
desk-conflict-lead = Es ist noch nichts geschehen. Sehen Sie, was neu ist, und entscheiden Sie dann.
desk-conflict-news = Was neu ist
desk-conflict-state = Jetzt:
desk-conflict-wanted = Was Sie tun wollten
desk-conflict-back = Anfrage ansehen
desk-conflict-again = Trotzdem tun
desk-conflict-never = Das ist jetzt nicht mehr möglich.

## Wer benachrichtigt wurde, und warum

desk-asked-title = Wer benachrichtigt wurde, und warum
desk-asked-intro = Jeder Kreis benachrichtigt so wenige Helfende wie nötig: wer in der Nähe ist, Zeit hat, nicht schon hilft und nicht eben erst benachrichtigt wurde.
desk-asked-circle = Kreis { $wave }
desk-asked-directly = Direkt benachrichtigt oder selbst gemeldet
desk-asked-within = Im Umkreis von { $distance }
desk-asked-chance = Mit { $percent } % Wahrscheinlichkeit sagen genug von ihnen rechtzeitig ja
desk-asked-shared = { $count ->
        [one] Helfende geteilt mit einer Anfrage in der Nähe
       *[other] Helfende geteilt mit { $count } Anfragen in der Nähe
    }
desk-asked-chance-one = { $percent } % Wahrscheinlichkeit für ein Ja
desk-asked-language = Keine gemeinsame Sprache: zählt wie { $distance } mehr
desk-asked-load = Hilft schon anderen: zählt wie { $distance } mehr
desk-asked-silence = Hat auf Benachrichtigungen noch nicht geantwortet: zählt wie { $distance } mehr
desk-asked-recency = Eben erst benachrichtigt: zählt wie { $distance } mehr
desk-asked-answer-asked = Noch keine Antwort
desk-asked-answer-accepted = Ja
desk-asked-answer-declined = Diesmal nicht
desk-asked-answer-late = Ja, andere waren schneller
desk-asked-answer-ended = Hat nicht geklappt
desk-asked-none = Noch niemand benachrichtigt
desk-asked-none-text = Sobald Helfende benachrichtigt werden, stehen sie hier mit den Gründen.
desk-asked-how = Wie wahrscheinlich ein Ja ist, ergibt sich aus früheren Antworten: nach Art der Hilfe, Tageszeit, Entfernung und danach, ob jemand sonst antwortet. Es sind Schätzungen.
