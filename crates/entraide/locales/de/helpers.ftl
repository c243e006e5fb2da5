# Signing up

helper-title = Hilfe anbieten
helper-lead = Sagen Sie uns, wo, wann und wofür. Wenn jemand in Ihrer Nähe Hilfe braucht, schreiben wir Ihnen. Sie können jedes Mal frei Ja oder Nein sagen.
helper-you = Sie
helper-first-name = Vorname
helper-first-name-hint = Die Person, der Sie helfen, sieht ihn.
helper-first-name-needed = Schreiben Sie Ihren Vornamen.
helper-email-needed = Schreiben Sie Ihre E-Mail-Adresse.
helper-place-needed = Schreiben Sie Ihre Gemeinde oder Postleitzahl.
helper-email = E-Mail-Adresse
helper-email-hint = Hier erreichen Sie die Anfragen. Wir geben sie nur Personen weiter, denen Sie zugesagt haben.
helper-phone = Telefon
helper-phone-hint = Empfohlen: Viele ältere Menschen telefonieren lieber.
helper-where = Wo Sie helfen
helper-place = Ihre Gemeinde oder Postleitzahl
helper-place-hint = Ihre Adresse brauchen wir nicht.
helper-radius = Wie weit können Sie gehen oder fahren?
helper-km = Bis { $km } km
helper-what = Wofür dürfen wir Ihnen schreiben?
helper-what-hint = Wählen Sie alles, was Sie gern tun würden.
helper-categories-needed = Wählen Sie mindestens eine Art von Hilfe.
helper-languages = Gesprochene Sprachen
helper-languages-more = Weitere Sprachen
helper-languages-needed = Wählen Sie mindestens eine Sprache.
helper-when = Wann können Sie helfen?
helper-when-hint = Wenn Sie nichts ankreuzen, verstehen wir: jederzeit.
helper-day-0 = Montag
helper-day-1 = Dienstag
helper-day-2 = Mittwoch
helper-day-3 = Donnerstag
helper-day-4 = Freitag
helper-day-5 = Samstag
helper-day-6 = Sonntag
helper-part-0 = Vormittag
helper-part-1 = Nachmittag
helper-part-2 = Abend
helper-some-0 = Vormittag
helper-some-1 = Nachmittag
helper-some-2 = Abend
helper-at-once = Wie viele Anfragen gleichzeitig?
helper-at-once-hint = Solange so viele Hilfen laufen, fragen wir Sie nicht nach weiteren.
helper-asks = { $count ->
        [one] { $count } Anfrage
       *[other] { $count } Anfragen
    }
helper-adult = Ich bin 16 Jahre alt oder älter.
helper-adult-needed = Um hier zu helfen, müssen Sie 16 Jahre alt sein. Kreuzen Sie das Feld an, wenn Sie es sind.
helper-consent = Ich bin einverstanden, dass meine Angaben dazu dienen, mir Anfragen vorzuschlagen. Wem ich zusage, erhält meinen Vornamen, mein Telefon und meine E-Mail-Adresse. Ich kann alles jederzeit ändern oder löschen.
helper-consent-more = Ihre Daten
helper-consent-needed = Ohne Ihr Einverständnis können wir Sie nicht eintragen.
helper-send = Ich trage mich ein
helper-save = Speichern

# Look in your mailbox

helper-sent-title = Schauen Sie in Ihr Postfach
helper-sent-text = Wir haben Ihnen soeben geschrieben. Öffnen Sie diese Nachricht und folgen Sie dem Link: Erst danach schlagen wir Ihnen Anfragen vor.
helper-sent-nothing = Nichts erhalten?
helper-sent-spam = Warten Sie einige Minuten und schauen Sie auch im Spam-Ordner nach.
helper-sent-again = Die Nachricht noch einmal erhalten
helper-link-sent-text = Wenn diese Adresse einer Helferin oder einem Helfer gehört, kommt dort in einigen Minuten eine Nachricht mit einem Link an.

# The lost link

helper-link-title = Meine Seite als Helferin oder Helfer wiederfinden
helper-link-text = Es gibt kein Passwort. Wir senden Ihnen einen Link zu Ihrer Seite.
helper-link-hint = Jene Ihrer Anmeldung.
helper-link-send = Link senden
helper-link-new = Noch nicht eingetragen?

# Confirming

helper-confirm-title = Noch ein Klick, und Sie sind dabei
helper-confirm-text = Bestätigen Sie, dass diese Adresse Ihnen gehört und dass Sie helfen möchten. Sie können jederzeit eine Pause machen oder sich austragen.
helper-confirm-button = Ja, ich möchte helfen
helper-confirmed-title = Ihre Adresse ist schon bestätigt
helper-open-own-page = Meine Seite öffnen

# A helper’s own page

helper-own-page = Meine Seite
helper-hello = Guten Tag, { $name }
helper-active-title = Wir dürfen Ihnen schreiben
helper-active-text = Wenn jemand in Ihrer Nähe Ihre Hilfe braucht, erhalten Sie eine Nachricht.
helper-paused-title = Sie machen eine Pause
helper-paused-text = Sie erhalten keine Anfragen, bis Sie zurück sind.
helper-paused-until = Ab { $day } erhalten Sie wieder Anfragen.
helper-resume = Ich bin wieder da
helper-unconfirmed-title = Bestätigen Sie Ihre E-Mail-Adresse
helper-unconfirmed-text = Wir haben Ihnen einen Link gesendet. Solange Sie ihm nicht gefolgt sind, erhalten Sie keine Anfragen.
helper-running = Sie helfen gerade
helper-open = Anfragen, die auf Sie warten
helper-open-none = Im Moment wartet keine Anfrage auf Sie.
helper-history = Was Sie getan haben
helper-history-none = Noch nichts. Danke, dass Sie da sind.
helper-times = { $count ->
        [one] Sie haben einmal geholfen.
       *[other] Sie haben { $count }-mal geholfen.
    }
helper-total = Geschenkte Zeit: { $time }.
helper-history-when = Tag
helper-history-what = Hilfe
helper-history-how = Verlauf
helper-history-time = Dauer
helper-history-done = Erledigt
helper-history-withdrawn = Hat nicht geklappt
helper-history-no-show = Kein Treffen
helper-history-released = Nicht mehr nötig
helper-offer = Was ich anbiete
helper-fact-what = Hilfe
helper-fact-where = Wo
helper-fact-around = { $place } und bis { $km } km im Umkreis
helper-fact-when = Wann
helper-any-time = Jederzeit
helper-day-parts = { $day }: { $parts }
helper-edit = Ändern
helper-edit-title = Ändern, was ich anbiete
helper-pause = Pause machen
helper-leave = Austragen und alles löschen

# A break

helper-pause-title = Eine Pause machen
helper-pause-text = In der Pause schlagen wir Ihnen keine Anfragen vor. Was Sie zugesagt haben, bleibt zugesagt.
helper-pause-how = Wie lange?
helper-pause-open = Bis ich wieder da bin
helper-pause-day = Bis zu einem bestimmten Tag
helper-pause-until = Ich bin wieder da am
helper-pause-day-wrong = Wählen Sie einen künftigen Tag, in den nächsten zwei Jahren.
helper-pause-button = Pause beginnen

# Leaving

helper-leave-title = Möchten Sie sich wirklich austragen?
helper-leave-text = Wir löschen Ihren Vornamen, Ihre E-Mail-Adresse, Ihr Telefon und Ihre Worte. Das lässt sich nicht rückgängig machen.
helper-leave-kept = Wir behalten nur Zahlen ohne Namen: dass geholfen wurde, wann und in welcher Gemeinde.
helper-leave-running = { $count ->
        [one] Sie haben eine Hilfe zugesagt, die noch läuft. Wir suchen sofort jemand anderen.
       *[other] Sie haben { $count } Hilfen zugesagt, die noch laufen. Wir suchen sofort jemand anderen.
    }
helper-leave-pause = Brauchen Sie nur etwas Ruhe?
helper-leave-pause-link = Machen Sie eine Pause
helper-leave-button = Ja, löschen und austragen
helper-leave-back = Nein, ich bleibe
helper-goodbye-title = Auf Wiedersehen, und danke
helper-goodbye-text = Ihre Daten sind gelöscht. Sie können jederzeit wiederkommen.
helper-gone-title = Diese Anmeldung gibt es nicht mehr
helper-gone-text = Die Daten dazu sind gelöscht: auf Ihren Wunsch, oder weil die Adresse nicht rechtzeitig bestätigt wurde. Sie können sich neu eintragen.
helper-again = Mich neu eintragen
