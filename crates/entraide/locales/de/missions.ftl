# Missions, for those who lead an organisation
mission-list = Einsätze
mission-list-lead = Wofür Sie Helfende suchen, das Neueste zuerst.
mission-list-empty = Noch kein Einsatz
mission-list-empty-text = Beschreiben Sie, was zu tun ist, fügen Sie Termine hinzu und veröffentlichen Sie. Die Helfenden hier sehen es.
mission-given = Die letzten zwölf Monate
mission-given-times = Einsätze
mission-given-hours = Gegebene Stunden
mission-given-absent = Nicht erschienen
mission-door = Suchen Sie Helfende für einen Termin oder jede Woche?
mission-door-button = Ihre Einsätze
mission-new = Neuer Einsatz
mission-new-lead = Zuerst, was zu tun ist. Die Termine kommen danach, und nichts ist öffentlich, bevor Sie es veröffentlichen.
mission-new-send = Weiter zu den Terminen
mission-copy = Kopieren
mission-back = Der Einsatz
mission-edit = Einsatz ändern
mission-edit-checked = Jemand vom Team liest neue Worte, bevor sie öffentlich sind. Wer angemeldet ist, behält den Platz.
mission-what = Was zu tun ist
mission-field = Tätigkeitsfeld
mission-field-choose = Wählen
mission-field-needed = Wählen Sie ein Tätigkeitsfeld.
mission-title = Titel
mission-title-hint = Zum Beispiel: «Lebensmittel sortieren».
mission-title-needed = Geben Sie dem Einsatz einen Titel.
mission-details = Beschreibung
mission-details-hint = Was tut man, mit wem, für wen? Alle lesen es.
mission-details-needed = Beschreiben Sie, was zu tun ist.
mission-needs = Was man können oder haben muss
mission-needs-hint = Zum Beispiel: 15 kg tragen, Führerausweis.
mission-bring = Mitbringen
mission-bring-hint = Zum Beispiel: Handschuhe, Mittagessen.
mission-where = Wo
mission-where-legend = Der Einsatz ist …
mission-where-here = An einem Ort
mission-where-remote = Aus der Ferne, am Telefon oder online
mission-place = Gemeinde
mission-place-hint = Name oder Postleitzahl.
mission-place-needed = Sagen Sie, wo der Einsatz ist.
mission-address = Strasse und Nummer
mission-address-hint = Alle lesen es.
mission-who = Wer kommen kann
mission-contact = Ansprechperson vor Ort
mission-contact-hint = Wer die Helfenden empfängt und wie man die Person am Tag erreicht. Nur wer einen Platz hat, sieht es.
mission-contact-is = Ansprechperson vor Ort: { $contact }
mission-age = Mindestalter
mission-age-hint = In der Regel 16 Jahre. 0, wenn das Alter keine Rolle spielt.
mission-age-from = Ab { $age } Jahren
mission-choice = Wer bekommt einen Platz?
mission-choice-selected = Sie nehmen jede Person an
mission-choice-selected-hint = Sie sehen, wer kommen möchte, und antworten.
mission-choice-first = Wer sich zuerst meldet
mission-choice-first-hint = Sie haben nichts zu tun, bis alles besetzt ist.
mission-any-time = Wenn es beiden passt
mission-any-time-until = Wenn es beiden passt, bis { $day }
mission-apply-there = Auf { $source } melden
mission-from-partner = Dieser Einsatz kommt von { $source }. Sie verlassen diese Seite und melden sich dort; alles Weitere wird dort geregelt.
mission-of-partner = Von { $source }
mission-state-draft = Entwurf
mission-state-changes = Zu ändern
mission-state-waiting = Wird gelesen
mission-state-open = Öffentlich
mission-state-refused = Abgelehnt
mission-state-over = Vorbei
mission-state-silent = Ohne Antwort beendet
mission-state-withdrawn = Beendet
mission-lead-draft = Niemand sonst sieht ihn. Fügen Sie Termine hinzu, sehen Sie die Vorschau an, dann veröffentlichen Sie.
mission-lead-changes = Jemand vom Team hat ihn gelesen und bittet um Änderungen. Ändern Sie ihn, dann veröffentlichen Sie wieder.
mission-lead-waiting = Jemand vom Team liest ihn. Sie erhalten eine Nachricht.
mission-lead-open = Alle können ihn sehen und sich melden.
mission-lead-refused = Das Team veröffentlicht ihn nicht.
mission-lead-over = Alle Termine sind vorbei. Danke!
mission-lead-silent = Wir haben keine Antwort erhalten. Kopieren Sie ihn, um ihn wieder zu veröffentlichen.
mission-lead-withdrawn = Niemand kann sich mehr melden.
mission-still-text = Dieser Einsatz hat kein Datum. Suchen Sie noch jemanden?
mission-publish = Veröffentlichen
mission-publish-title = Bereit?
mission-publish-text = Der Einsatz ist sofort sichtbar.
mission-publish-checked = Jemand vom Team liest ihn zuerst.
mission-publish-no-date = Fügen Sie zuerst einen künftigen Termin hinzu.
mission-publish-organisation = Ihre Organisation ist noch nicht im Verzeichnis. Sobald sie dort ist, können Sie veröffentlichen.
mission-organisation-closed = Ihre Organisation ist nicht mehr im Verzeichnis. Nehmen Sie sie zuerst wieder auf.
mission-preview = Vorschau
mission-preview-text = So werden es alle sehen. Nichts ändert sich, bevor Sie veröffentlichen.
mission-languages = Andere Sprachen
mission-translate = Der Einsatz auf { $language }
mission-translate-remove = Diese Sprache entfernen
mission-original = Die ursprünglichen Worte
mission-close = Einsatz beenden
mission-close-title = Einsatz beenden?
mission-close-text = Alle künftigen Termine entfallen. Wer sich gemeldet hat, erfährt es sofort per E-Mail.

# Dates
mission-dates = Termine
mission-dates-none = Kein künftiger Termin.
mission-dates-add = Termine hinzufügen
mission-dates-save = Hinzufügen
mission-dates-later = Später
mission-dates-over = { $count ->
        [one] Ein vergangener Termin
       *[other] { $count } vergangene Termine
    }
mission-dates-more = { $count ->
        [one] Und ein weiterer Termin.
       *[other] Und { $count } weitere Termine.
    }
mission-series-goes-on = Ein Termin kehrt jede Woche wieder; die nächsten zwei Monate stehen hier.
mission-kind = Wann?
mission-kind-date = An einem Tag
mission-kind-weekly = Jede Woche
mission-kind-any = Ohne Datum
mission-kind-any-hint = Sie vereinbaren den Zeitpunkt zusammen.
mission-day = Tag
mission-other-place = Gemeinde, wenn es nicht die des Einsatzes ist
mission-other-place-hint = Leer lassen, wenn es am selben Ort ist.
mission-weekdays = Wochentage
mission-weekday-needed = Wählen Sie mindestens einen Wochentag.
mission-first-day = Ab
mission-last-day = Bis
mission-last-day-hint = Leer lassen, wenn es kein Ende hat.
mission-last-day-wrong = Der letzte Tag liegt vor dem ersten.
mission-from = Von
mission-until = Bis
mission-places = Anzahl Personen
mission-places-hint = Wie viele Helfende braucht es an jedem Termin? Höchstens { $max }.
mission-places-needed = Sagen Sie, wie viele Personen es braucht.
mission-date-past = Dieses Datum ist vorbei.
mission-date-far = Dieses Datum ist zu weit weg: höchstens 18 Monate.
mission-date-off = Entfällt
mission-places-taken = { $taken } von { $capacity } Plätzen besetzt
mission-places-free = { $count ->
        [0] Besetzt
        [one] Noch ein Platz
       *[other] Noch { $count } Plätze
    }
mission-applications-wait = { $count ->
        [one] Eine Person wartet auf Ihre Antwort
       *[other] { $count } Personen warten auf Ihre Antwort
    }
mission-queued = { $count ->
        [one] Eine Person auf der Warteliste
       *[other] { $count } Personen auf der Warteliste
    }
mission-attendance-open = { $count ->
        [one] Eine Anwesenheit zu bestätigen
       *[other] { $count } Anwesenheiten zu bestätigen
    }
mission-messages = { $count ->
        [one] Eine Nachricht
       *[other] { $count } Nachrichten
    }
mission-nobody = Noch niemand
mission-nobody-text = Sobald sich jemand meldet, sehen Sie es hier.
mission-group-applied = Warten auf Ihre Antwort
mission-group-come = Kommen
mission-group-queued = Warteliste
mission-group-not = Kommen nicht
mission-person = Nachrichten und Kontakt
mission-attendance-text = Wer war da? Diese Stunden zählen für die Helfenden.
mission-attendance-rest = Alle, bei denen nichts angekreuzt ist, waren da
mission-attendance-save = Anwesenheit speichern
mission-was-there = War da
mission-was-not-there = War nicht da
mission-minutes-label = Minuten
mission-minutes-needed = Wie viele Minuten?
mission-resize = Mehr oder weniger Personen
mission-resize-hint = Nie weniger als schon besetzt sind. Die Warteliste rückt von selbst nach.
mission-resize-save = Ändern
mission-off = Diesen Termin absagen
mission-off-text = Wer sich gemeldet hat, erfährt es sofort per E-Mail.
mission-off-sure = Ja, absagen
mission-off-sure-needed = Setzen Sie das Häkchen, um abzusagen.
mission-off-do = Termin absagen

# An urgent call
call-title = Dringender Aufruf
call-text = Die Helfenden in der Umgebung werden per E-Mail benachrichtigt, Welle um Welle, bis alle Plätze besetzt sind. Dann hört der Aufruf von selbst auf.
call-reach = Wie weit?
call-begin = Aufruf starten
call-runs = Ein Aufruf läuft
call-asked = { $count ->
        [0] Noch niemand benachrichtigt.
        [one] Eine Person benachrichtigt.
       *[other] { $count } Personen benachrichtigt.
    }
call-yes = { $count ->
        [0] Noch kein Ja.
        [one] Ein Ja.
       *[other] { $count } Ja.
    }
call-next = Nächste Welle: { $when }.
call-refresh = Aktuellen Stand sehen
call-stop = Aufruf beenden
call-come = Ich komme
call-not-now = Dieses Mal nicht
call-passed = Notiert, danke
call-passed-text = Haben Sie es sich anders überlegt? Vielleicht ist noch ein Platz frei.
call-over = Es wird niemand mehr gesucht
call-over-text = Der Termin ist vorbei oder abgesagt. Danke, dass Sie helfen wollten.

# Missions, for volunteers
mission-others = Alle Einsätze
mission-apply = Ich möchte kommen
mission-queue = Auf die Warteliste
mission-report = Etwas melden
mission-hours = { $count } h
mission-minutes = { $count } min
mission-hours-minutes = { $hours } h { $minutes }
apply-title = Mithelfen
apply-title-queue = Warteliste
apply-queue-text = Alle Plätze sind besetzt. Wird einer frei, bekommt ihn die erste Person auf der Liste.
apply-email-hint = Zur Bestätigung, und um Ihnen zu sagen, wenn sich etwas ändert.
apply-phone = Telefon
apply-phone-hint = Die Organisation sieht es nur, wenn Sie kommen.
apply-words = Ein Wort an die Organisation
apply-words-hint = Zum Beispiel, was Sie können, oder eine Frage.
apply-age = Ich bin { $age } Jahre alt oder älter.
apply-age-needed = Man muss { $age } Jahre alt sein. Setzen Sie das Häkchen, wenn das so ist.
apply-consent = Ich bin einverstanden, dass die Plattform diese Daten aufbewahrt und der Organisation meinen Vornamen und meine Nachricht gibt. Habe ich einen Platz, sieht sie auch E-Mail und Telefon.
apply-consent-needed = Ohne Ihr Einverständnis können wir Sie nicht anmelden.
apply-send = Mich anmelden
apply-sent-hurry = Ihr Platz ist erst vergeben, wenn Sie bestätigt haben.
apply-confirm-title = Bestätigen Sie, dass Sie kommen
apply-confirm-button = Ja, ich möchte kommen
apply-confirm-hint = Waren Sie es nicht? Schliessen Sie diese Seite: Wir löschen alles nach zwei Tagen.
apply-state-applied = Wartet auf Antwort
apply-state-queued = Warteliste
apply-state-offered = Ein Platz ist frei
apply-state-accepted = Platz bestätigt
apply-state-attended = Anwesenheit bestätigt
apply-state-absent = Abwesend
apply-state-past = Vorbei
apply-state-declined = Dieses Mal nicht
apply-state-withdrawn = Abgesagt
apply-state-cancelled = Von der Organisation abgesagt
apply-state-lapsed = Ohne Ergebnis
apply-lead-applied = Die Organisation weiss, dass Sie kommen möchten. Sie erhalten die Antwort per E-Mail.
apply-lead-queued = Alle Plätze sind besetzt. Wird einer für Sie frei, erhalten Sie eine E-Mail.
apply-lead-offered = Ein Platz ist frei geworden. Er gehört Ihnen, wenn Sie ihn nehmen vor: { $until }.
apply-lead-accepted = Ihr Platz ist reserviert. Danke!
apply-lead-attended = Die Organisation hat bestätigt, dass Sie da waren. Danke!
apply-lead-absent = Die Organisation hat notiert, dass Sie nicht da waren. Ist das ein Irrtum? Schreiben Sie ihr.
apply-lead-past = Es ist vorbei. Danke, dass Sie helfen wollten.
apply-lead-declined = Die Organisation kann Ihnen dieses Mal keinen Platz geben. Andere Einsätze warten auf Sie.
apply-lead-withdrawn = Sie haben abgesagt. Ihr Platz ist für jemand anderen.
apply-lead-cancelled = Die Organisation hat diesen Termin abgesagt. Bitte kommen Sie nicht.
apply-lead-lapsed = Niemand hat rechtzeitig geantwortet, oder kein Platz wurde frei. Andere Einsätze warten auf Sie.
apply-accept = Annehmen
apply-decline = Absagen
apply-decline-title = Dieser Person absagen
apply-decline-reason = Warum?
apply-decline-hint = Die Person liest es. Ein paar freundliche Worte genügen.
apply-take = Ja, ich nehme den Platz
apply-pass = Nein, ich verzichte
apply-calendar = In meinen Kalender
apply-see-mission = Einsatz ansehen
apply-history = Ihre Einsätze, Ihre Stunden, eine Bestätigung
apply-leave-title = Können Sie nicht kommen?
apply-leave-text = Sagen Sie es so bald wie möglich: Jemand anderes kann den Platz nehmen.
apply-leave-reason = Ein Wort an die Organisation
apply-leave-hint = Wenn Sie möchten.
apply-leave = Ich komme nicht

# The team
check-about-mission = Einsatz
check-down-text-mission = Bitten Sie um Änderungen oder lehnen Sie ab: Der Einsatz verschwindet, und die Verantwortlichen erhalten den Grund per E-Mail.
check-send-back = Um Änderungen bitten
check-outcome-sent-back = Änderungen verlangt
check-changed = Was sich seit dem letzten Lesen geändert hat
check-changed-title = Titel
check-changed-name = Name
check-changed-answers = Antworten
check-changed-phone = Telefon
check-changed-web = Website
check-changed-whatsapp = WhatsApp
check-changed-signal = Signal
check-changed-telegram = Telegram
check-changed-details = Beschreibung
check-changed-needs = Was es braucht
check-changed-bring = Mitbringen
check-changed-place = Gemeinde
check-changed-address = Adresse
check-changed-contact = Ansprechperson vor Ort
check-changed-age = Mindestalter
report-lead-mission = Sagen Sie uns, was nicht stimmt. Wir fragen nicht nach Ihrem Namen. Es geht um:

# History
event-mission-written = Geschrieben
event-mission-published = Von den Verantwortlichen veröffentlicht
event-mission-changed = Geändert
event-mission-still = Stimmt noch, sagen die Verantwortlichen
event-mission-dates-added = Termine hinzugefügt
event-mission-date-off = Termin abgesagt
event-mission-date-resized = Anzahl Plätze geändert
event-mission-accepted = Vom Team angenommen
event-mission-sent-back = Änderungen vom Team verlangt
event-mission-closed = { $reason ->
        [refused] Vom Team abgelehnt
        [over] Beendet: alle Termine sind vorbei
        [silent] Ohne Antwort beendet
       *[other] Beendet
    }

# Letters
mail-fact-mission = Einsatz
mail-fact-organisation = Organisation
mail-why-confirm-apply = Sie erhalten diese Nachricht, weil diese Adresse für einen Einsatz auf { $platform } angegeben wurde. Waren Sie es nicht? Tun Sie nichts: Wir löschen alles nach zwei Tagen.
mail-why-apply = Sie erhalten diese Nachricht, weil Sie sich auf { $platform } für einen Einsatz angemeldet haben.
mail-why-apply-word = Sie erhalten diese Nachricht wegen eines Einsatzes auf { $platform }.
mail-stop-apply = Können Sie nicht kommen? Sagen Sie es auf der Seite Ihrer Anmeldung.
mail-confirm-apply-subject = Bestätigen Sie: { $title }
mail-confirm-apply-text = Sie möchten kommen. Bitte bestätigen Sie: Erst dann ist Ihr Platz vergeben.
mail-confirm-apply-button = Bestätigen
mail-confirm-apply-after = Bestätigen Sie innert zwei Tagen.
mail-applied-subject = Weitergeleitet: { $title }
mail-applied-text = { $organisation } weiss, dass Sie kommen möchten. Sie erhalten die Antwort.
mail-applied-button = Meine Anmeldung sehen
mail-apply-queued-subject = Warteliste: { $title }
mail-apply-queued-text = Alle Plätze sind besetzt. Sie stehen auf der Warteliste, in der Reihenfolge der Anmeldungen.
mail-apply-queued-button = Meine Anmeldung sehen
mail-apply-queued-after = Wird ein Platz für Sie frei, erhalten Sie eine Nachricht. Antworten Sie rasch: Er wird nur eine Weile freigehalten.
mail-apply-place-subject = Ein Platz ist frei: { $title }
mail-apply-place-text = Ein Platz ist frei geworden, und Sie sind die erste Person auf der Liste. Er ist für Sie frei bis: { $until }.
mail-apply-place-button = Platz nehmen
mail-apply-place-after = Können Sie nicht mehr kommen? Sagen Sie es: Die nächste Person erhält ihn sofort.
mail-apply-yes-subject = Sie haben einen Platz: { $title }
mail-apply-yes-text = { $organisation } erwartet Sie. Danke!
mail-apply-yes-button = Einzelheiten sehen
mail-apply-yes-after = Auf dieser Seite nehmen Sie den Termin in Ihren Kalender, schreiben der Organisation und sagen ab, wenn es sein muss.
mail-apply-no-subject = Dieses Mal nicht: { $title }
mail-apply-no-text = { $organisation } kann Ihnen dieses Mal keinen Platz geben. Danke, dass Sie helfen wollten.
mail-apply-no-button = Meine Anmeldung sehen
mail-apply-lapsed-subject = Ohne Ergebnis: { $title }
mail-apply-lapsed-text = Niemand hat rechtzeitig geantwortet, oder kein Platz wurde frei. Das tut uns leid. Andere Einsätze suchen Leute.
mail-apply-lapsed-button = Meine Anmeldung sehen
mail-apply-off-subject = Abgesagt: { $title }
mail-apply-off-text = { $organisation } hat diesen Termin abgesagt. Bitte kommen Sie nicht. Danke, dass Sie helfen wollten.
mail-apply-off-button = Meine Anmeldung sehen
mail-apply-remind-subject = Bald: { $title }
mail-apply-remind-text = { $organisation } erwartet Sie: { $when }.
mail-apply-remind-button = Einzelheiten sehen
mail-apply-remind-after = Können Sie nicht kommen? Sagen Sie es jetzt: Vielleicht wartet jemand anderes.
mail-apply-thanks-subject = Danke: { $title }
mail-apply-thanks-text = { $organisation } hat bestätigt, dass Sie da waren. Danke für Ihre Hilfe!
mail-apply-thanks-button = Meine Anmeldung sehen
mail-apply-word-subject = Sie haben eine Nachricht: { $title }
mail-apply-word-text = Man hat Ihnen zu diesem Einsatz geschrieben.
mail-apply-word-button = Lesen und antworten
mail-call-subject = Leute gesucht: { $title }
mail-call-text = { $organisation } sucht Leute in Ihrer Nähe: { $when }. Können Sie kommen?
mail-call-button = Ansehen und antworten
mail-call-after = Sind alle Plätze besetzt, hört der Aufruf von selbst auf.
mail-apply-left-subject = Jemand kommt nicht: { $title }
mail-apply-left-text = Eine erwartete Person hat abgesagt. Die erste Person auf der Warteliste ist benachrichtigt, wenn es eine gibt.
mail-apply-left-button = Einsatz ansehen
mail-mission-open-subject = Ihr Einsatz ist öffentlich: { $title }
mail-mission-open-text = Jemand vom Team hat ihn gelesen. Helfende können sich melden.
mail-mission-open-button = Einsatz verwalten
mail-mission-changes-subject = Zu ändern: { $title }
mail-mission-changes-text = Jemand vom Team hat den Einsatz gelesen und bittet um Änderungen:
mail-mission-changes-button = Einsatz ändern
mail-mission-changes-after = Eine Frage? Antworten Sie auf diese Nachricht.
mail-mission-refused-subject = Nicht veröffentlicht: { $title }
mail-mission-refused-text = Das Team veröffentlicht diesen Einsatz nicht. Der Grund:
mail-mission-refused-button = Einsatz ansehen
mail-mission-still-subject = Noch aktuell? { $title }
mail-mission-still-text = Dieser Einsatz hat kein Datum. Suchen Sie noch jemanden? Ein Knopf genügt.
mail-mission-still-button = Antworten
mail-mission-still-after = Ohne Antwort auf zwei Nachrichten endet der Einsatz.
mail-mission-ended-subject = Beendet: { $title }
mail-mission-ended-text = Wir haben keine Antwort erhalten. Der Einsatz ist nicht mehr öffentlich. Sie können ihn kopieren und wieder veröffentlichen.
mail-mission-ended-button = Einsatz ansehen
mail-missions-wait-subject = Was auf Sie wartet
mail-missions-wait-text = { $applications ->
        [0] Keine Anmeldung ohne Antwort.
        [one] Eine Person wartet auf Ihre Antwort.
       *[other] { $applications } Personen warten auf Ihre Antwort.
    } { $attendance ->
        [0] Keine Anwesenheit zu bestätigen.
        [one] Eine Anwesenheit ist zu bestätigen.
       *[other] { $attendance } Anwesenheiten sind zu bestätigen.
    }
mail-missions-wait-button = Einsätze ansehen
