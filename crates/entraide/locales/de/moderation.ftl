# Reporting something

report-link = Ein Problem melden
report-link-talk = Dieses Gespräch melden
report-title = Ein Problem melden
report-lead-ask = Sagen Sie uns, was nicht stimmt. Wir fragen nicht nach Ihrem Namen. Es geht um:
report-lead-offer = Sagen Sie uns, was nicht stimmt. Wir fragen nicht nach Ihrem Namen. Es geht um:
report-lead-reply = Sagen Sie uns, was in diesem Gespräch nicht stimmt. Jemand aus dem Team kann es dann lesen. Es betrifft:
report-reason = Was stimmt nicht?
report-reason-needed = Wählen Sie, was nicht stimmt.
report-reason-money = Es wird Geld verlangt
report-reason-rude = Es ist grob oder bedrohlich
report-reason-personal = Es enthält persönliche Daten
report-reason-untrue = Es stimmt nicht
report-reason-other = Etwas anderes
report-reason-answer = Antwort der Verantwortlichen
report-words = Was ist geschehen?
report-words-hint = Einige Worte helfen dem Team. Nennen Sie Ihren Namen nicht, wenn Sie nicht möchten.
report-send = Melden
report-thanks = Danke für die Meldung
report-thanks-text = Jemand aus dem Team schaut es sich bald an. Bei Gefahr rufen Sie die Polizei: Wir sind kein Notdienst.

# The moderators’ queue

check-title = Prüfung
check-lead = Angebote, Organisationen und Einsätze zum Lesen, Meldungen und Helfende ohne Antwort, die ältesten zuerst.
check-empty = Nichts wartet
check-empty-text = Alles ist gelesen, und keine Meldung ist offen.
check-why-waiting = Wartet darauf, gezeigt zu werden
check-why-flagged = Spricht vielleicht von Geld: { $words }
check-why-changed = Text geändert
check-why-answer = Die Verantwortlichen haben geantwortet
check-why-unanswered = Helfende warten auf eine Antwort
check-why-reports = { $count ->
        [one] { $count } Meldung
       *[other] { $count } Meldungen
    }
check-about-ask = Anfrage um Hilfe
check-about-offer = Angebot
check-about-reply = Gespräch
check-words = Der Text
check-state-unconfirmed = Noch nicht bestätigt
check-state-waiting = Noch nicht sichtbar
check-state-open = Im Moment sichtbar
check-state-paused = Pausiert
check-state-closed = Beendet
check-reason-sent = Grund, der verschickt wurde:
check-reports = Meldungen und Antworten
check-side = Was Sie tun können
check-accept = Alles in Ordnung?
check-accept-button = Annehmen
check-ask = Die Anfrage
check-ask-text = Auf ihrer Seite können Sie die Person anrufen oder die Anfrage schliessen.
check-ask-button = Anfrage öffnen
check-ask-others = Um diese Anfrage kümmert sich die Koordination. Sie können lesen, was davon öffentlich ist.
check-ask-public = Öffentliche Seite öffnen
check-down = Nicht zeigen
check-down-text-offer = Das Angebot verschwindet, die Gespräche enden, und der Grund wird per E-Mail mitgeteilt. Sie können es wieder zeigen.
check-down-button = Grund wählen
check-down-lead = Wählen Sie einen Grund, ändern Sie die Worte, wenn Sie möchten, dann senden Sie.
check-reason = Grund
check-reason-hint = Seine Worte kommen in den Text, wenn er leer ist. Was Sie selbst geschrieben haben, bleibt.
check-reason-unfit = Dieser Grund gilt für eine andere Entscheidung. Wählen Sie einen anderen, oder schreiben Sie den Text.
check-down-words = Was die Person lesen wird
check-down-words-hint = Schreiben Sie in der Sprache der Person: { $language }.
check-down-words-needed = Sagen Sie der Person, warum.
check-down-send = Nicht zeigen und Grund senden
check-reason-other = Anderer Grund
check-back-offer = Wieder zeigen?
check-back-text = Es ist wieder sichtbar, und die Person erfährt es per E-Mail.
check-back-button = Wieder zeigen
check-read = Die Nachrichten
check-read-text = Sie sind privat. Lesen Sie sie nur, wenn die Meldung es verlangt; es wird im Protokoll notiert.
check-read-button = Gespräch lesen
check-end = Gespräch beenden
check-end-text = Die beiden können sich hier nicht mehr schreiben und erfahren es per E-Mail. Das lässt sich nicht rückgängig machen.
check-end-sure = Ja, ich bin sicher
check-end-button = Beenden
check-aside = Meldung oder Antwort
check-aside-text = Der Eintrag verschwindet aus der Liste. Der Verlauf behält ihn.
check-dismiss = Nichts zu tun
check-handled = Ich habe mich darum gekümmert
check-history = Verlauf
check-outcome-dismissed = nichts zu tun
check-outcome-handled = erledigt
check-outcome-taken-down = entfernt
check-outcome-ended = Gespräch beendet
event-reported = Gemeldet
event-report-handled = Meldung behandelt
event-org-answered = Die Verantwortlichen haben dem Team geantwortet
event-mission-answered = Die Verantwortlichen haben dem Team geantwortet

# Those who lead an organisation answer a decision
answer-title = Dem Team antworten
answer-lead = Sie sind nicht einverstanden oder haben eine Frage? Schreiben Sie es hier. Jemand aus dem Team liest jede Antwort.
answer-words = Ihre Antwort
answer-words-hint = Schreiben Sie nichts Persönliches über andere Leute.
answer-words-needed = Schreiben Sie Ihre Antwort.
answer-send = Antwort senden
answer-past = Was Sie geschrieben haben
answer-waits = noch nicht gelesen
answer-is-read = vom Team gelesen
check-unanswered = Helfende warten
check-unanswered-text = { $count ->
    [one] Eine Person wartet seit mehr als { $days } Tagen auf eine Antwort.
   *[other] { $count } Personen warten seit mehr als { $days } Tagen auf eine Antwort.
}
check-unanswered-more = Die Verantwortlichen werden jeden Tag daran erinnert. Sie können sie auch anrufen.
check-unanswered-door = Die Verantwortlichen ansehen
