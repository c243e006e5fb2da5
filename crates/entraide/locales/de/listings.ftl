# Spoken languages

spoken-fr = Französisch
spoken-de = Deutsch
spoken-it = Italienisch
spoken-nl = Niederländisch
spoken-en = Englisch
spoken-es = Spanisch
spoken-pt = Portugiesisch
spoken-ar = Arabisch
spoken-tr = Türkisch
spoken-uk = Ukrainisch
spoken-ru = Russisch
spoken-pl = Polnisch
spoken-sq = Albanisch
spoken-sr = Serbisch
spoken-hr = Kroatisch
spoken-ro = Rumänisch
spoken-fa = Persisch
spoken-ti = Tigrinisch
spoken-ta = Tamil
spoken-rm = Rätoromanisch
spoken-lb = Luxemburgisch
spoken-zh = Chinesisch
spoken-vi = Vietnamesisch
spoken-fsl = Gebärdensprache (französische)

# How an ask is said

ask-due-asap = so bald wie möglich
ask-due-by = bis { $day }
ask-yes = Ja
ask-fact-what = Was
ask-fact-where = Wo
ask-fact-when = Wann
ask-fact-details = Näheres
ask-fact-helpers = Anzahl Helfende
ask-fact-languages = Sprachen

# What kind of help

ask-pick-title = Welche Hilfe brauchen Sie?
ask-pick-lead = Wählen Sie, was am besten passt. Es ist gratis und ohne Konto.
ask-pick-call = Möchten Sie lieber mit jemandem reden? Rufen Sie uns an:

# The form

ask-title = Um Hilfe bitten
ask-lead = Einige Fragen, fünf Minuten. Die Hilfe ist gratis.
ask-other-kind = Eine andere Hilfe
ask-what = Was brauchen Sie?
ask-details = Näheres
ask-details-hint = Nur wer Ihnen hilft, liest dies. Schreiben Sie nichts Geheimes: keine Codes, keine Passwörter.
ask-answer-needed = Hier fehlt eine Antwort: { $question }
ask-where = Wo?
ask-place = Gemeinde oder Postleitzahl
ask-place-hint = Der Ort, an dem die Hilfe gebraucht wird. Die Helfenden sehen zuerst nur die Gemeinde.
ask-place-needed = Schreiben Sie die Gemeinde, in der die Hilfe gebraucht wird.
ask-street = Strasse und Hausnummer
ask-street-hint = Nur wer Ihnen zugesagt hat, sieht dies.
ask-when = Bis wann?
ask-when-needed = Sagen Sie, bis wann Sie Hilfe brauchen.
ask-when-asap = So bald wie möglich
ask-when-by = Bis zum Ende eines bestimmten Tages
ask-when-at = An einem bestimmten Tag um eine bestimmte Zeit
ask-by-day = Spätestens am
ask-at-day = Tag
ask-at-time = Uhrzeit
ask-day-needed = Schreiben Sie den Tag, zum Beispiel 16.03.2026.
ask-time-needed = Schreiben Sie die Uhrzeit, zum Beispiel 14:30.
ask-due-past = Dieser Zeitpunkt ist schon vorbei. Wählen Sie einen anderen.
ask-due-far = Das ist zu weit weg: Wählen Sie einen Tag in den nächsten drei Monaten.
ask-helpers = Wie viele Helfende braucht es?
ask-helpers-hint = Meistens genügt eine Person.
ask-for-whom = Für wen fragen Sie?
ask-for-me = Für mich
ask-for-other = Für jemand anderen
ask-other-person = Die Person, die Hilfe braucht
ask-other-first-name = Ihr Vorname
ask-other-phone = Ihr Telefon
ask-other-phone-hint = Eine Nummer oder eine E-Mail-Adresse genügt. Hat die Person beides nicht, schreiben Sie Ihre eigene.
ask-other-email = Ihre E-Mail-Adresse
ask-you = Sie
ask-first-name = Ihr Vorname
ask-first-name-hint = Diesen sieht die Person, die hilft.
ask-name-needed = Schreiben Sie Ihren Vornamen.
ask-other-name-needed = Schreiben Sie den Vornamen der Person, die Hilfe braucht.
ask-other-contact-needed = Es braucht auch Telefon oder E-Mail-Adresse der Person, die Hilfe braucht, oder Ihre eigenen.
ask-reach = Geben Sie eine Telefonnummer, eine E-Mail-Adresse oder beides an.
ask-phone = Ihr Telefon
ask-phone-hint = Ohne E-Mail-Adresse rufen wir Sie zurück, bevor wir jemanden suchen.
ask-email = Ihre E-Mail-Adresse
ask-email-hint = Sie bestätigen mit einem Link, und die Suche beginnt sofort.
ask-contact-needed = Es braucht Ihre Telefonnummer oder Ihre E-Mail-Adresse.
ask-languages = Gesprochene Sprachen
ask-languages-hint = Diese spricht die Person, die Hilfe braucht.
ask-languages-others = Weitere Sprachen
ask-consent-title = Ihr Einverständnis
ask-consent = Ich bin einverstanden, dass diese Anfrage Helfenden gezeigt wird, ohne meinen Namen. Wer zusagt, erhält Vornamen, Kontakt und Adresse. Ich kann alles jederzeit zurückziehen.
ask-consent-more = Ihre Daten
ask-consent-needed = Ohne Ihr Einverständnis können wir keine Hilfe suchen. Kreuzen Sie das Feld an.
ask-consent-other = Die Person weiss, dass ich für sie frage, und ist einverstanden, dass ihre Angaben an die helfende Person gehen.
ask-consent-other-needed = Fragen Sie die Person zuerst, ob sie einverstanden ist, und kreuzen Sie dann das Feld an.
ask-send = Anfrage senden

# Sent

ask-sent-title = Ihre Anfrage ist notiert
ask-sent-mail = Noch ein Schritt: Öffnen Sie unsere Nachricht
ask-sent-mail-text = Wir haben soeben an { $address } geschrieben. Öffnen Sie den Link in dieser Nachricht: Dann beginnt die Suche sofort.
ask-sent-call = Wir rufen Sie zurück
ask-sent-call-text = Jemand vom Team ruft Sie bald an, um Ihre Anfrage zu bestätigen. Bleiben Sie erreichbar.
ask-sent-search = Die Suche hat begonnen
ask-sent-search-text = Wir schreiben den nächsten Helfenden.
ask-code = Ihre Anfragenummer
ask-code-text = Schreiben Sie sie auf. Damit finden Sie Ihre Anfrage hier oder am Telefon wieder.
ask-sheet-link = Blatt zum Drucken
ask-follow-link = Meine Anfrage verfolgen
ask-brief = Ihre Anfrage in Kürze
ask-call-us = Eine Frage? Rufen Sie uns an:
ask-next = Wie geht es weiter?
ask-next-mail = Sie bestätigen
ask-next-mail-text = Öffnen Sie unsere Nachricht und den Link darin. Nach einigen Minuten nichts da? Schauen Sie im Spam-Ordner nach.
ask-next-call = Wir rufen Sie an
ask-next-call-text = Jemand vom Team geht die Anfrage mit Ihnen durch.
ask-next-search = Wir fragen Helfende
ask-next-search-text = Zuerst die nächsten, dann weiter weg. Sie sehen weder Ihren Namen noch Ihre Adresse.
ask-next-yes = Jemand sagt Ja
ask-next-yes-text = Dann erhalten Sie gegenseitig Vornamen und Kontakt und machen den Zeitpunkt ab.
ask-next-else = Und wenn niemand kann?
ask-next-else-text = Jemand vom Team kümmert sich darum. Ihre Anfrage geht nicht vergessen.

# The sheet

ask-sheet-title = Meine Anfrage
ask-sheet-phone = So erreichen Sie uns
ask-sheet-notes = Meine Notizen
ask-rule-free = Die Hilfe ist gratis. Nur Einkäufe werden bezahlt, zum Preis auf der Quittung.
ask-rule-code = Wer kommt, kennt Ihren Vornamen und Ihre Anfrage. Fragen Sie nach dem Vornamen.
ask-rule-doubt = Unsicher? Geben Sie weder Geld noch Karte noch Code. Rufen Sie uns an.

# The link in the first mail

ask-confirm-title = Bestätigen Sie Ihre Anfrage
ask-confirm-lead = Lesen Sie sie noch einmal und drücken Sie den Knopf. Dann fragen wir die nächsten Helfenden.
ask-confirm-button = Ja, suchen Sie jemanden
ask-confirm-not-me = Das ist nicht Ihre Anfrage? Schliessen Sie diese Seite: Ohne Bestätigung verfällt sie von selbst.

# Finding an ask by its code

follow-find-title = Meine Anfrage verfolgen
follow-find-lead = Schreiben Sie die Nummer, die Sie erhalten haben.
follow-code-hint = Neun Buchstaben und Ziffern, zum Beispiel K4M-7RX-2HA.
follow-code-wrong = Diese Nummer ist nicht bekannt. Prüfen Sie jeden Buchstaben und jede Ziffer.
follow-code-needed = Schreiben Sie Ihre Anfragenummer.
follow-find-button = Anfrage anzeigen
follow-lost = Nummer verloren?
follow-lost-text = Sie steht in unseren Nachrichten. Sie können uns auch anrufen.

# Following an ask

follow-title = Ihre Anfrage
follow-state-unconfirmed = Noch nicht bestätigt
follow-state-callback = Wir rufen zurück
follow-state-open = Wir suchen
follow-state-some = Wir suchen weiter
follow-state-hand = Das Team kümmert sich
follow-state-matched = Jemand hilft Ihnen
follow-state-reported = Ihre Antwort fehlt noch
follow-state-disputed = Das Team kümmert sich
follow-state-done = Erledigt
follow-state-cancelled = Zurückgezogen
follow-state-closed = Geschlossen
follow-state-expired = Nie bestätigt
follow-lead-unconfirmed = Öffnen Sie unsere Nachricht und den Link darin: Dann beginnt die Suche sofort.
follow-lead-callback = Jemand vom Team ruft Sie bald an, um Ihre Anfrage zu bestätigen.
follow-lead-open = Wir suchen die nächsten Helfenden. Sie müssen nichts tun.
follow-lead-hand = Jemand vom Team kümmert sich um Ihre Anfrage und meldet sich bei Ihnen. Die Suche geht weiter.
follow-lead-matched = Rufen Sie die Person an, die Ihnen hilft, und machen Sie den Zeitpunkt ab. Sagen Sie uns danach, dass es erledigt ist.
follow-lead-reported = Uns wird gesagt, es sei erledigt. Stimmt das?
follow-lead-disputed = Sie haben uns gesagt, dass es nicht erledigt ist. Jemand vom Team meldet sich bei Ihnen.
follow-lead-done = Es ist erledigt. Danke für Ihr Vertrauen in Ihre Nachbarn.
follow-lead-cancelled = Sie haben diese Anfrage zurückgezogen. Niemand wird mehr gefragt.
follow-lead-closed = Das Team hat diese Anfrage geschlossen. Ist das ein Irrtum, rufen Sie uns an.
follow-lead-expired = Diese Anfrage wurde nie bestätigt. Sie können eine neue stellen.
follow-lead-asked = { $count ->
        [one] Eine Person in der Nähe ist gefragt. Sie müssen nichts tun.
       *[other] { $count } Helfende in der Nähe sind gefragt. Sie müssen nichts tun.
    }
follow-lead-some = { $taken ->
        [one] Eine von { $wanted } Personen hat zugesagt. Wir suchen weiter.
       *[other] { $taken } von { $wanted } Personen haben zugesagt. Wir suchen weiter.
    }
follow-next-look = Ohne Antwort suchen wir weiter: { $moment }.
follow-helper = { $name } hilft Ihnen
follow-contact-hint = Sagen Sie Ihren Vornamen und um welche Anfrage es geht.
follow-reported = { $name } meldet, dass es erledigt ist. Wurde Ihnen geholfen?
follow-reported-yes = Ja, es ist erledigt
follow-reported-no = Nein, es ist nicht erledigt
follow-helped = Mir wurde geholfen
follow-nobody-came = Niemand ist gekommen
follow-not-working = Es klappt nicht mit dieser Person
follow-disputed = Jemand vom Team meldet sich deswegen bei Ihnen.
follow-steps = Der Weg Ihrer Anfrage
follow-step-created = Anfrage erhalten
follow-step-opened = Anfrage bestätigt
follow-step-changed = Sie haben die Anfrage geändert
follow-step-yes = Jemand hat zugesagt
follow-step-yes-name = { $name } hat zugesagt
follow-step-reported = Die helfende Person meldet: erledigt
follow-step-disputed = Sie haben gesagt: nicht erledigt
follow-step-helped = Ihnen wurde geholfen
follow-step-withdrawn = Es hat nicht geklappt, die Suche geht weiter
follow-step-no-show = Niemand kam, die Suche geht weiter
follow-step-hand = Jemand vom Team kümmert sich
follow-step-done = Anfrage erledigt
follow-step-cancelled = Sie haben die Anfrage zurückgezogen
follow-step-closed = Das Team hat die Anfrage geschlossen
follow-step-expired = Anfrage nie bestätigt
follow-step-waves = { $count ->
        [one] Eine Person gefragt
       *[other] { $count } Helfende gefragt
    }
follow-now-unconfirmed = Sie bestätigen über unsere Nachricht
follow-now-callback = Wir rufen Sie an
follow-now-open = Wir warten auf eine Zusage
follow-now-some = Wir warten auf weitere Zusagen
follow-now-hand = Das Team sucht mit Ihnen
follow-now-matched = Sie machen den Zeitpunkt ab
follow-now-reported = Sie sagen uns, ob es erledigt ist
follow-now-disputed = Das Team meldet sich bei Ihnen
follow-todo-asked = Wir fragen Helfende
follow-todo-yes = Jemand sagt zu
follow-todo-help = Ihnen wird geholfen
follow-todo-confirm = Sie sagen uns, dass es erledigt ist
follow-side = Die Anfrage und Ihre Möglichkeiten
follow-change = Etwas ändern
follow-edit = Anfrage ändern
follow-cancel = Ich brauche keine Hilfe mehr
follow-again = Brauchen Sie noch etwas?

# Saying how it went

follow-act-helped-title = Wurde Ihnen geholfen?
follow-act-helped-text = Wir danken { $name }, und für diese Person ist die Anfrage erledigt.
follow-act-helped-button = Ja, mir wurde geholfen
follow-act-nobody-came-title = Ist niemand gekommen?
follow-act-nobody-came-text = Wir sagen es dem Team und suchen sofort jemand anderen. { $name } wird für diese Anfrage nicht mehr gefragt.
follow-act-nobody-came-button = Niemand ist gekommen
follow-act-not-working-title = Klappt es nicht?
follow-act-not-working-text = Wir danken { $name } und suchen sofort jemand anderen. Sie müssen nicht sagen, warum.
follow-act-not-working-button = Jemand anderen suchen
follow-act-object-title = Ist es nicht erledigt?
follow-act-object-text = { $name } hat uns gesagt, es sei erledigt. Wenn nicht, meldet sich jemand vom Team bei Ihnen. Sie können { $name } auch zuerst anrufen.
follow-act-object-button = Nein, es ist nicht erledigt

# Ending an ask

follow-cancel-title = Brauchen Sie keine Hilfe mehr?
follow-cancel-text = Die Suche endet dann sofort. Sie können jederzeit eine neue Anfrage stellen.
follow-cancel-helpers = Jemand hat schon zugesagt: Wir geben Bescheid.
follow-cancel-button = Anfrage zurückziehen
follow-cancel-helped = Mir wurde anders geholfen
follow-cancel-keep = Nein, weitersuchen

# Changing an ask

follow-edit-title = Ihre Anfrage ändern
follow-edit-button = Speichern
follow-edit-has-helpers = Jemand hat schon zugesagt. Rufen Sie die Person an, wenn sich Tag, Uhrzeit oder Adresse ändern.
follow-edit-conflict = Die Anfrage wurde inzwischen geändert, vielleicht auf einem anderen Gerät. Vergleichen Sie und speichern Sie noch einmal, um zu behalten, was hier steht.
follow-edit-saved = Was gespeichert ist
