# What kind of help is offered

offer-pick-title = Was möchten Sie anbieten?
offer-pick-lead = Eine helfende Hand, ein Können, ein Zimmer, Zeit. Sie schreiben ein Angebot, und wer es brauchen kann, antwortet Ihnen hier.
offer-pick-helper = Möchten Sie lieber auf Anfragen antworten?
offer-pick-helper-text = Melden Sie sich als helfende Person an: Wir schreiben Ihnen, wenn jemand in Ihrer Nähe Hilfe braucht.

# The form

offer-title = Etwas anbieten
offer-lead = Ihr Angebot ist öffentlich. Ihr Name und Ihre Kontaktangaben sind es nicht.
offer-other-kind = Eine andere Art von Hilfe
offer-what = Was Sie anbieten
offer-field-title = Titel
offer-field-title-hint = In wenigen Worten. Beispiel: Hilfe mit Computer und Handy
offer-title-needed = Schreiben Sie einen Titel.
offer-field-details = Beschreibung
offer-field-details-hint = Alle können sie lesen. Schreiben Sie weder Telefon noch Adresse noch E-Mail hinein: Man antwortet Ihnen über die Plattform.
offer-details-needed = Beschreiben Sie, was Sie anbieten.
offer-no-contacts = Hier steht eine Telefonnummer oder E-Mail-Adresse. Nehmen Sie sie heraus: Alle können diesen Text lesen. Ihre Kontaktangaben werden weitergegeben, wenn beide einverstanden sind.
offer-field-price = Preis
offer-field-price-hint = Falls es einen gibt. Beispiel: 5 Franken für das Material
offer-where = Wo?
offer-where-place = An einem Ort
offer-where-remote = Aus der Ferne: per Telefon, Video oder schriftlich
offer-place = Gemeinde oder Postleitzahl
offer-place-hint = Gezeigt wird nur die Gemeinde, in einer Stadt das Quartier.
offer-place-needed = Schreiben Sie die Gemeinde, oder wählen Sie «aus der Ferne».
offer-remote = Aus der Ferne
offer-when = Wann?
offer-when-hint = Ohne Tage gilt das Angebot ab sofort und bis Sie es zurückziehen.
offer-from-day = Ab
offer-until-day = Bis
offer-from = ab { $from }
offer-until = bis { $until }
offer-from-until = vom { $from } bis { $until }
offer-day-past = Dieser Tag ist schon vorbei.
offer-day-far = Das ist zu weit weg: Wählen Sie einen Tag in den nächsten zwei Jahren.
offer-days-turned = Der letzte Tag liegt vor dem ersten.
offer-for = Für wen?
offer-people = Für wie viele Personen gleichzeitig?
offer-people-hint = Haben Sie mit so vielen Personen etwas abgemacht, ist das Angebot nicht mehr sichtbar. Wird ein Platz frei, erscheint es wieder.
offer-people-agreed = Sie haben schon mit { $count } Personen etwas abgemacht. Schreiben Sie mindestens diese Zahl.
offer-languages = Sprachen, die Sie sprechen
offer-you = Sie
offer-first-name-hint = Niemand sieht ihn, bevor beide einverstanden sind.
offer-name-needed = Schreiben Sie Ihren Vornamen.
offer-email-hint = Alles geht über E-Mail: der Link zum Bestätigen, dann die Nachrichten. Gezeigt wird sie erst, wenn Sie einverstanden sind.
offer-email-needed = Schreiben Sie Ihre E-Mail-Adresse.
offer-phone-hint = Nur die Person, mit der Sie einig sind, sieht es.
offer-consent-title = Ihr Einverständnis
offer-consent = Ich bin einverstanden, dass dieses Angebot ohne meinen Namen veröffentlicht wird. Sage ich jemandem zu, erhält diese Person meinen Vornamen und meine Kontaktangaben, und ich ihre. Ich kann alles jederzeit zurückziehen.
offer-consent-needed = Ohne Ihr Einverständnis geht es nicht weiter. Kreuzen Sie das Feld an.
offer-send = Angebot senden

# A mail is on its way, and its link

offer-sent-title = Noch ein Schritt
offer-sent-mail = Öffnen Sie unsere Nachricht
offer-sent-mail-text = Wir haben soeben an { $address } geschrieben. Öffnen Sie den Link in dieser Nachricht und bestätigen Sie: Erst dann geht es los.
offer-sent-nothing = Nach einigen Minuten noch nichts? Schauen Sie im Spam nach, und prüfen Sie die Adresse oben.
offer-confirm-title = Bestätigen Sie Ihr Angebot
offer-confirm-lead = Lesen Sie es noch einmal, dann drücken Sie den Knopf. Danach können alle es sehen.
offer-confirm-lead-check = Lesen Sie es noch einmal, dann drücken Sie den Knopf. Jemand aus dem Team liest es, bevor es sichtbar wird.
offer-confirm-button = Ja, das ist mein Angebot
offer-confirm-not-me = Das waren nicht Sie? Schliessen Sie diese Seite: Ohne Bestätigung wird alles nach 7 Tagen gelöscht.

# An offer’s own page

offer-mine-title = Ihr Angebot
offer-brief = Das Angebot
offer-fact-price = Preis
offer-fact-people = Personen gleichzeitig
offer-state-unconfirmed = Zu bestätigen
offer-state-waiting = Wird gelesen
offer-state-open = Sichtbar
offer-state-full = Ausgebucht
offer-state-paused = Pausiert
offer-state-refused = Vom Team entfernt
offer-state-over = Abgelaufen
offer-state-silent = Beendet
offer-state-expired = Nie bestätigt
offer-state-withdrawn = Zurückgezogen
offer-lead-unconfirmed = Öffnen Sie unsere Nachricht und ihren Link: Danach ist das Angebot sichtbar.
offer-lead-waiting = Jemand aus dem Team liest es zuerst. Wir schreiben Ihnen, sobald es sichtbar ist.
offer-lead-open = Alle können es lesen. Wenn jemand antwortet, schreiben wir Ihnen.
offer-lead-full = Alle Plätze sind vergeben: Es ist im Moment nicht sichtbar. Sobald ein Platz frei wird, erscheint es wieder.
offer-lead-paused = Im Moment sieht es niemand. Sie können es jederzeit wieder zeigen.
offer-lead-refused = Das Team hat es entfernt. Der Grund steht unten.
offer-lead-over = Sein letzter Tag ist vorbei. Danke für Ihr Angebot.
offer-lead-silent = Wir haben gefragt, ob es noch gilt, und keine Antwort erhalten.
offer-lead-expired = Es wurde nicht rechtzeitig bestätigt und ist gelöscht. Sie können ein neues machen.
offer-lead-withdrawn = Sie haben es zurückgezogen. Niemand sieht es mehr.
offer-reason = Warum
offer-still-title = Gilt es noch?
offer-still-text = Ein Klick genügt. Ohne Antwort endet das Angebot bald von selbst.
offer-still-button = Ja, es gilt noch
offer-talks = Antworten
offer-talks-none = Noch hat niemand geantwortet. Wir schreiben Ihnen, sobald es so weit ist.
offer-talk-since = Nachricht vom { $moment }
offer-talk-waits = Wartet auf Ihre Antwort
offer-side = Das Angebot und was Sie tun können
offer-see-public = Die Seite zum Antworten ansehen
offer-again = Und jetzt?
offer-reopen = Wieder zeigen
offer-new = Etwas anderes anbieten
offer-edit = Angebot ändern
offer-edit-title = Ihr Angebot ändern
offer-edit-check = Ändern Sie den Text, liest ihn jemand aus dem Team, bevor er sichtbar wird.
offer-pause = Pausieren
offer-resume = Wieder zeigen
offer-end = Angebot zurückziehen
offer-end-title = Ihr Angebot zurückziehen?
offer-end-text = Niemand sieht es mehr, und wer auf Ihre Antwort wartet, erfährt es. Während 30 Tagen können Sie es wieder zeigen.
offer-end-agreed = Was Sie mit jemandem schon abgemacht haben, läuft weiter.
offer-end-button = Ja, zurückziehen
offer-end-keep = Nein, behalten
offer-end-pause = Möchten Sie nur eine Pause?

# Answering an offer

reply-title = Auf dieses Angebot antworten
reply-lead = Schreiben Sie der Person, die dies anbietet. Weder Ihr Name noch Ihre Kontaktangaben werden gezeigt, bevor beide einverstanden sind.
reply-brief = Was angeboten wird
reply-message = Ihre Nachricht
reply-words-hint = Sagen Sie, was Sie brauchen und wann. Eine Telefonnummer ist nicht nötig: Nach einem Ja erhalten Sie beide die Angaben der anderen Person.
reply-consent = Ich bin einverstanden, dass meine Nachricht ohne meinen Namen weitergegeben wird. Sagt die Person zu, erhält sie meinen Vornamen und meine Kontaktangaben, und ich ihre.
reply-send = Antwort senden
reply-over-title = Dieses Angebot ist im Moment nicht verfügbar
reply-over-full = Alle Plätze sind vergeben. Kommen Sie später wieder, oder bitten Sie um Hilfe: Wir suchen jemanden für Sie.
reply-over-text = Die Person hat es zurückgezogen oder pausiert. Sie können um Hilfe bitten: Wir suchen jemanden für Sie.
reply-confirm-title = Senden Sie Ihre Antwort ab
reply-confirm-lead = Lesen Sie Ihre Nachricht noch einmal, dann drücken Sie den Knopf. Sie geht dann an die Person, die dies anbietet.
reply-confirm-button = Ja, senden
reply-confirm-not-me = Das waren nicht Sie? Schliessen Sie diese Seite: Ohne Bestätigung geht nichts ab, und alles wird nach 7 Tagen gelöscht.

# The conversation

talk-title = Ihr Gespräch
talk-state-unconfirmed = Zu bestätigen
talk-state-proposed = Im Gespräch
talk-state-agreed = Abgemacht
talk-state-done = Erledigt
talk-state-failed = Hat nicht geklappt
talk-state-refused = Absage
talk-state-withdrawn = Nicht mehr nötig
talk-state-unanswered = Ohne Antwort
talk-state-released = Beendet
talk-state-lapsed = Beendet
talk-state-expired = Nie bestätigt
talk-lead-unconfirmed = Öffnen Sie unsere Nachricht und ihren Link: Danach geht Ihre Antwort ab.
talk-lead-proposed-offerer = Diese Person möchte Ihr Angebot gerne annehmen. Schreiben Sie ihr, dann sagen Sie Ja oder Nein.
talk-lead-proposed-replier = Ihre Nachricht ist angekommen. Die Person, die dies anbietet, antwortet Ihnen hier, und wir schreiben Ihnen.
talk-lead-agreed = Beide sind einverstanden. Rufen Sie einander an oder schreiben Sie sich, um das Weitere abzumachen.
talk-lead-done = Es ist erledigt. Danke Ihnen beiden.
talk-lead-failed = Dieses Mal hat es nicht geklappt. Danke für den Versuch.
talk-lead-refused = Dieses Mal ist es eine Absage. Die Kontaktangaben werden nicht ausgetauscht.
talk-lead-withdrawn = Die Person, die geantwortet hat, braucht es nicht mehr.
talk-lead-unanswered = Eine Antwort ist ausgeblieben. Das Gespräch ist beendet.
talk-lead-released = Das Angebot ist nicht mehr verfügbar. Das Gespräch ist beendet.
talk-lead-lapsed = Wir haben nichts mehr gehört. Das Gespräch ist beendet.
talk-lead-expired = Sie wurde nicht rechtzeitig bestätigt und ist gelöscht.
talk-contact = So erreichen Sie sich
talk-contact-hint = Sagen Sie Ihren Vornamen und um welches Angebot es geht. Die andere Person sieht auch Ihre Angaben.
talk-said = Nachrichten
talk-forgotten = Die Nachrichten sind gelöscht.
talk-me = Sie
talk-them-replier = Die Person, die geantwortet hat
talk-them-offerer = Die Person, die dies anbietet
talk-words = Nachricht
talk-words-hint = Die andere Person liest sie hier und per E-Mail, ohne Ihren Namen und Ihre Adresse.
talk-words-needed = Schreiben Sie Ihre Nachricht.
talk-send = Senden
talk-side = Wie es weitergeht, und das Angebot
talk-decide = Sind Sie einverstanden?
talk-decide-text = Mit einem Ja erhalten beide Vornamen und Kontaktangaben der anderen Person.
talk-full = Alle Plätze sind vergeben. Melden Sie zuerst etwas als erledigt, oder erhöhen Sie beim Angebot die Zahl der Personen.
talk-yes = Ja, einverstanden
talk-no = Nein, leider nicht
talk-now = Und jetzt?
talk-now-text = Sagt die Person Ja, erhalten Sie beide die Kontaktangaben. Dauert es einige Tage, erinnern wir sie an Ihre Nachricht.
talk-withdraw = Ich brauche es nicht mehr
talk-how = Wie ist es gelaufen?
talk-how-text = Sagen Sie es danach hier: Dann ist der Platz wieder frei.
talk-done = Es ist erledigt
talk-failed = Es hat nicht geklappt
talk-yes-title = Sind Sie einverstanden?
talk-yes-text = Sie erhalten Vornamen und Kontaktangaben dieser Person, und sie erhält Ihre. Das Weitere machen Sie untereinander ab.
talk-yes-button = Ja, Kontakt austauschen
talk-no-title = Absagen?
talk-no-text = Das Gespräch endet. Ihre Kontaktangaben werden nicht weitergegeben.
talk-no-button = Absagen
talk-withdraw-title = Brauchen Sie es nicht mehr?
talk-withdraw-text = Das Gespräch endet, und die Person, die dies anbietet, erfährt es.
talk-withdraw-button = Ich brauche es nicht mehr
talk-done-title = Ist es erledigt?
talk-done-text = Das Gespräch endet, und der Platz ist wieder frei. Die Kontaktangaben sehen Sie hier dann nicht mehr: Notieren Sie sie, wenn Sie in Kontakt bleiben.
talk-done-button = Ja, erledigt
talk-failed-title = Hat es nicht geklappt?
talk-failed-text = Das Gespräch endet, der Platz wird frei, und die andere Person erfährt es. Sie müssen nicht sagen, warum.
talk-failed-button = Es hat nicht geklappt
talk-no-words = Einige Worte an die andere Person
talk-no-words-hint = Ein freundliches Wort genügt. Sie müssen nicht sagen, warum.

# The log, as moderators read it

event-offer-created = Angebot geschrieben
event-offer-confirmed = Per Mail bestätigt
event-offer-paused = Pausiert
event-offer-resumed = Wieder gezeigt
event-offer-still = Als noch gültig gemeldet
event-offer-changed = Geändert
event-offer-closed = { $reason ->
        [withdrawn] Zurückgezogen
        [over] Letzter Tag vorbei
        [silent] Ohne Antwort beendet
        [refused] Vom Team entfernt
       *[expired] Nie bestätigt
    }
event-offer-reopened = Wieder geöffnet
event-offer-accepted = Vom Team angenommen
event-offer-put-back = Vom Team wieder gezeigt
event-offer-forgotten = Personendaten gelöscht

# Letters about offers

mail-fact-title = Angebot:
mail-why-confirm-offer = Sie erhalten diese Nachricht, weil diese Adresse für ein Angebot auf { $platform } angegeben wurde. Das waren nicht Sie? Tun Sie nichts: Wir löschen alles nach 7 Tagen.
mail-why-confirm-reply = Sie erhalten diese Nachricht, weil diese Adresse für eine Antwort auf ein Angebot auf { $platform } angegeben wurde. Das waren nicht Sie? Tun Sie nichts: Wir löschen alles nach 7 Tagen.
mail-why-offer = Sie erhalten diese Nachricht, weil Sie ein Angebot auf { $platform } haben.
mail-why-talk = Sie erhalten diese Nachricht, weil Sie auf { $platform } ein Gespräch über ein Angebot führen.
mail-stop-offer = Sie können es auf seiner Seite jederzeit ändern, pausieren oder zurückziehen.
mail-confirm-offer-subject = Bestätigen Sie Ihr Angebot
mail-confirm-offer-text = Sie haben auf { $platform } ein Angebot geschrieben. Bestätigen Sie es: Vorher sieht es niemand.
mail-confirm-offer-button = Angebot bestätigen
mail-confirm-offer-after = Der Link gilt 14 Tage; ohne Bestätigung wird nach 7 Tagen alles gelöscht.
mail-offer-waiting-subject = Wir lesen Ihr Angebot zuerst
mail-offer-waiting-text = Danke, Ihr Angebot ist bestätigt. Jemand aus dem Team liest es, dann schreiben wir Ihnen. Bis dahin ist es nicht sichtbar.
mail-offer-waiting-button = Seine Seite öffnen
mail-offer-open-subject = Ihr Angebot ist sichtbar
mail-offer-open-text = Danke, alle können Ihr Angebot nun lesen, ohne Ihren Namen. Wenn jemand antwortet, schreiben wir Ihnen.
mail-offer-open-button = Die Seite meines Angebots öffnen
mail-offer-open-after = Bewahren Sie diese Nachricht auf: Auf der Seite können Sie das Angebot ändern, pausieren oder zurückziehen. Der Link ist persönlich.
mail-offer-refused-subject = Ihr Angebot ist nicht sichtbar
mail-offer-refused-text = Jemand aus dem Team hat Ihr Angebot gelesen und zeigt es nicht, aus diesem Grund:
mail-offer-refused-button = Mein Angebot ansehen
mail-offer-refused-after = Sie können ein neues schreiben. Ist es ein Irrtum, antworten Sie auf diese Nachricht.
mail-offer-still-subject = Gilt Ihr Angebot noch?
mail-offer-still-text = Ihr Angebot steht seit einiger Zeit da. Gilt es noch? Ein Klick genügt.
mail-offer-still-button = Antworten
mail-offer-still-after = Ohne Antwort fragen wir noch einmal, dann endet das Angebot von selbst.
mail-offer-ended-subject = Ihr Angebot ist beendet
mail-offer-ended-text = { $how ->
        [over] Der letzte Tag Ihres Angebots ist vorbei: Es ist nicht mehr sichtbar. Danke, dass Sie es gemacht haben.
       *[silent] Wir haben zweimal gefragt, ob Ihr Angebot noch gilt. Ohne Antwort haben wir es entfernt. Danke, dass Sie es gemacht haben.
    }
mail-offer-ended-button = Seine Seite öffnen
mail-offer-ended-after = Während 30 Tagen können Sie es wieder zeigen.
mail-confirm-reply-subject = Bestätigen Sie Ihre Nachricht
mail-confirm-reply-text = Sie haben auf { $platform } auf ein Angebot geantwortet. Bestätigen Sie: Erst dann geht Ihre Nachricht ab.
mail-confirm-reply-button = Nachricht senden
mail-confirm-reply-after = Ihr Name und Ihre Kontaktangaben werden nicht gezeigt, bevor beide einverstanden sind.
mail-new-reply-subject = Jemand antwortet auf Ihr Angebot: { $what }
mail-new-reply-text = Jemand möchte Ihr Angebot gerne annehmen und schreibt Ihnen:
mail-new-reply-button = Lesen und antworten
mail-new-reply-after = Ihre Kontaktangaben werden nur weitergegeben, wenn Sie Ja sagen. Sie können auch absagen.
mail-reply-waits-subject = Ihre Antwort wird erwartet
mail-reply-waits-text = In Ihrem Gespräch über dieses Angebot wartet jemand auf Ihre Antwort. Auch ein Nein hilft der anderen Person.
mail-reply-waits-button = Lesen und antworten
mail-new-message-subject = Eine neue Nachricht für Sie
mail-new-message-text = In Ihrem Gespräch über dieses Angebot schreibt man Ihnen:
mail-new-message-button = Lesen und antworten
mail-reply-agreed-subject = Abgemacht: { $what }
mail-reply-agreed-text = Beide sind einverstanden. Auf der folgenden Seite steht, wie Sie die andere Person erreichen.
mail-reply-agreed-button = Kontakt ansehen
mail-reply-agreed-after = Sagen Sie danach auf derselben Seite, wie es gelaufen ist: Dann ist der Platz wieder frei.
mail-reply-refused-subject = Eine Antwort auf Ihre Nachricht: leider nein
mail-reply-refused-text = Dieses Mal kann die Person nicht, die dies anbietet. Ihre Kontaktangaben wurden nicht weitergegeben. Sie können um Hilfe bitten: Wir suchen jemanden für Sie.
mail-reply-refused-button = Das Gespräch ansehen
mail-talk-ended-subject = Ihr Gespräch ist beendet
mail-talk-ended-text = { $how ->
        [withdrawn] Die Person, die auf Ihr Angebot geantwortet hat, braucht es nicht mehr. Sie müssen nichts tun.
        [failed] Die andere Person sagt, dass es nicht geklappt hat. Danke für den Versuch.
        [unanswered] Eine Antwort ist ausgeblieben, und wir haben dieses Gespräch beendet. Die Kontaktangaben wurden nicht weitergegeben.
       *[released] Dieses Angebot ist nicht mehr verfügbar, und das Gespräch ist beendet.
    }
mail-talk-ended-button = Das Gespräch ansehen
mail-how-was-it-subject = Wie ist gelaufen, was Sie abgemacht haben?
mail-how-was-it-text = Sie haben über dieses Angebot etwas abgemacht. Ist es erledigt, oder hat es nicht geklappt?
mail-how-was-it-button = Antworten
mail-how-was-it-after = Läuft es noch? Tun Sie nichts. Ohne Antwort wird der Platz in einigen Wochen wieder frei.
mail-talk-again-subject = Der Link zu Ihrem Gespräch
mail-talk-again-text = Sie haben auf dieses Angebot schon geantwortet. Hier ist der Link zum Gespräch: Dort können Sie schreiben.
mail-talk-again-button = Das Gespräch öffnen
mail-needs-check-subject = { $count ->
        [one] Etwas wartet auf Prüfung
       *[other] { $count } Dinge warten auf Prüfung
    }
mail-needs-check-text = Angebote, Organisationen oder Einsätze zum Lesen, Meldungen oder Helfende ohne Antwort warten auf jemanden aus dem Team.
mail-needs-check-button = Ansehen, was wartet
