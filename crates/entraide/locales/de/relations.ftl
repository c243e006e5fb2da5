# Keeping in touch with organisations

relation-menu = Organisationen
relation-title = Organisationen
relation-lead = Alle Organisationen, um die Sie sich kümmern, auch jene, die nicht im Verzeichnis stehen.
relation-due = Nachfassen
relation-due-count = { $count ->
        [one] Bei { $count } Organisation ist nachzufassen
       *[other] Bei { $count } Organisationen ist nachzufassen
    }

## The list

relation-lists = Listen
relation-list-all = Alle
relation-list-quiet = Still geworden
relation-list-save = Diese Liste speichern
relation-list-name = Name der Liste
relation-list-name-hint = Das ganze Team sieht sie. Eine Liste mit demselben Namen wird ersetzt.
relation-list-save-do = Liste speichern
relation-lists-manage = Eine Liste entfernen
relation-list-remove = Liste { $name } entfernen
relation-lists-many = Es gibt schon { $max } Listen. Entfernen Sie zuerst eine.
relation-search = Organisationen suchen
relation-search-name = Name
relation-search-state = Im Verzeichnis
relation-search-due = Nachfassen fällig
relation-search-quiet = Seit { $days } Tagen still
relation-search-go = Filtern
relation-any = Egal
relation-standing-open = Sichtbar
relation-standing-waiting = Wartet
relation-standing-paused = Pausiert
relation-standing-ended = Entfernt
relation-status = Kontakt
relation-status-new = Neu
relation-status-contact = In Kontakt
relation-status-partner = Partner
relation-status-needs = Braucht Hilfe
relation-status-dormant = Ruht
relation-owner = Betreut von
relation-owner-me = Mir
relation-owner-nobody = Niemandem
relation-tag = Stichwort
relation-area = Gemeinde oder Gebiet
relation-area-unknown = Diesen Ort kennen wir nicht.
relation-count = { $count ->
        [one] { $count } Organisation
       *[other] { $count } Organisationen
    }
relation-none = Keine Organisation hier
relation-none-text = Ändern oder entfernen Sie einen Filter.
relation-write-all = An alle schreiben
relation-csv = Tabelle (CSV)
relation-alive = Letztes Lebenszeichen: { $day }
relation-alive-never = Kein Lebenszeichen

## The file of one

relation-done = Gespeichert.
relation-side = Was Sie tun können
relation-stands = Kontakt
relation-tags = Stichwörter
relation-tags-hint = Mit Kommas dazwischen, höchstens { $max }.
relation-tags-used = Schon verwendet: { $tags }
relation-tags-many = Geben Sie höchstens { $max } Stichwörter an.
relation-tags-long = Ein Stichwort hat höchstens { $max } Zeichen.
relation-follow = Nachfassen am
relation-follow-hint = An diesem Tag wird die Organisation hervorgehoben.
relation-follow-why = Warum?
relation-follow-needed = Wählen Sie auch den Tag.
relation-follow-wrong = Wählen Sie einen nahen Tag, zum Beispiel 2026-04-30.
relation-keep = Speichern
relation-who-lead = Verantwortliche Person
relation-contacts = Kontaktdaten anzeigen
relation-write-one = Den Verantwortlichen schreiben
relation-entry = Der Eintrag
relation-entry-check = Eintrag prüfen
relation-note = Notiz hinzufügen
relation-note-kind = Worum geht es?
relation-kind-note = Notiz
relation-kind-phone = Anruf
relation-kind-mail = E-Mail erhalten
relation-kind-visit = Treffen
relation-kind-answer = Antwort auf eine Nachricht
relation-note-words = Was festzuhalten ist
relation-note-hint = Das Team liest sie. Schreiben Sie nichts Intimes über jemanden.
relation-note-do = Notiz hinzufügen
relation-note-correct = Notiz berichtigen
relation-note-remove = Notiz entfernen
relation-note-changed = berichtigt { $when }
relation-timeline = Was geschehen ist
relation-message-sent = Nachricht: { $subject }
event-relation-changed = Kontakt geändert
event-relation-noted = Notiz hinzugefügt
event-relation-note-corrected = Notiz berichtigt
event-relation-note-removed = Notiz entfernt
event-relation-answered = Antwort auf eine Nachricht
event-org-messages-off = Wünscht keine Nachrichten des Teams mehr
event-org-messages-on = Wünscht wieder Nachrichten des Teams

## Messages to many

relation-messages = Nachrichten an Organisationen
relation-messages-lead = Was das Team den Verantwortlichen geschrieben hat.
relation-messages-none = Keine Nachrichten
relation-messages-none-text = Wählen Sie in der Liste Organisationen aus, dann schreiben Sie ihnen.
relation-message = Nachricht
relation-message-draft = Entwurf
relation-message-sending = Wird verschickt
relation-message-done = Verschickt
relation-message-stopped = Angehalten
relation-message-state = Stand
relation-message-by = Von
relation-message-when = Wann
relation-message-edit = Ändern
relation-message-discard = Entwurf verwerfen
relation-write = An Organisationen schreiben
relation-back = Zurück
relation-write-text = Schreiben Sie in mindestens einer Sprache. Wer eine andere liest, erhält die erste, die Sie schreiben.
relation-write-subject = Betreff
relation-write-words = Nachricht
relation-write-words-hint = Schreiben Sie keine Daten über andere Personen hinein.
relation-write-look = Vor dem Verschicken ansehen
relation-write-needed = Schreiben Sie Betreff und Nachricht in mindestens einer Sprache.
relation-audience = { $people ->
        [0] Niemand erhält sie.
        [1] Eine Person erhält sie ({ $organisations ->
            [1] eine Organisation
           *[other] { $organisations } Organisationen
        }).
       *[other] { $people } Personen erhalten sie ({ $organisations ->
            [1] eine Organisation
           *[other] { $organisations } Organisationen
        }).
    }
relation-texts = Was die Verantwortlichen lesen
relation-texts-hint = Ein Link zum Antworten und einer zum Abbestellen werden angefügt.
relation-text-readers = { $count ->
        [one] eine Person
       *[other] { $count } Personen
    }
relation-send = Verschicken
relation-send-text = Die Nachricht geht nach und nach hinaus, { $count } in der Minute. Sie können sie anhalten.
relation-send-do = { $count ->
        [one] An eine Person verschicken
       *[other] An { $count } Personen verschicken
    }
relation-send-others = Wer sie geschrieben hat, kann sie verschicken.
relation-stop = Anhalten
relation-fates = Versand
relation-fate-waiting = { $count ->
        [one] eine wartet
       *[other] { $count } warten
    }
relation-fate-queued = { $count ->
        [one] eine unterwegs
       *[other] { $count } unterwegs
    }
relation-fate-sent = { $count ->
        [one] eine verschickt
       *[other] { $count } verschickt
    }
relation-fate-bounced = { $count ->
        [one] eine Adresse abgewiesen
       *[other] { $count } Adressen abgewiesen
    }
relation-fate-off = { $count ->
        [one] eine Person wünscht keine Nachrichten
       *[other] { $count } Personen wünschen keine Nachrichten
    }
relation-fate-same = { $count ->
        [one] eine Adresse schon bedient
       *[other] { $count } Adressen schon bedient
    }
relation-fate-dropped = { $count ->
        [one] eine nicht verschickt
       *[other] { $count } nicht verschickt
    }
relation-bounced = Adresse abgewiesen
relation-answers = Antworten
relation-answers-none = Noch hat niemand geantwortet.

## For those who lead one

relation-answer-title = Dem Team antworten
relation-answer-lead = Sie antworten für Ihre Organisation. Sie brauchen kein Konto.
relation-answer-words = Ihre Antwort
relation-answer-hint = Das Team liest sie und behält sie bei Ihrer Organisation.
relation-answer-send = Abschicken
relation-answer-done = Danke, Ihre Antwort ist angekommen.
relation-off-title = Keine Nachrichten des Teams mehr erhalten?
relation-off-text = Sie erhalten weiterhin, was Ihren Eintrag, Ihre Einsätze und Ihre Anfragen betrifft.
relation-off-do = Nicht mehr erhalten
relation-off-done = Notiert: Sie erhalten diese Nachrichten nicht mehr
relation-off-done-text = Sie können es sich jederzeit anders überlegen.
relation-off-again = Wieder erhalten
relation-off-mine = Sie erhalten die Nachrichten des Teams nicht.
mail-team-message-subject = { $subject }
mail-team-message-text = Das Team von { $platform } schreibt den Verantwortlichen von { $organisation }:
mail-team-message-button = Antworten
mail-stop-messages = Keine Nachrichten des Teams mehr erhalten
