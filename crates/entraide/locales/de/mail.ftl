# Mails, and the page that stops them

mail-hello = Guten Tag
mail-hello-name = Guten Tag { $name }
mail-somebody = Jemand
mail-sign = Das Team von { $platform }
mail-phone = Per Telefon: { $phone }
mail-no-button = Wenn der Knopf nicht geht, kopieren Sie diese Adresse in Ihren Browser:
mail-fact-what = Was:
mail-fact-where = Wo:
mail-fact-when = Wann:
mail-fact-languages = Gesprochene Sprachen:
mail-fact-needed = Gesuchte Personen:
mail-fact-since = Die älteste wartet seit:

mail-why-confirm-ask = Sie erhalten diese Nachricht, weil diese Adresse für eine Anfrage auf { $platform } angegeben wurde. Das waren nicht Sie? Tun Sie nichts: Die Anfrage wird nicht veröffentlicht.
mail-why-confirm-helper = Sie erhalten diese Nachricht, weil diese Adresse für eine Anmeldung als Helferin oder Helfer auf { $platform } angegeben wurde. Das waren nicht Sie? Tun Sie nichts: Nach 7 Tagen löschen wir alles.
mail-why-sign-in = Sie erhalten diese Nachricht, weil diese Adresse für die Anmeldung bei { $platform } angegeben wurde. Das waren nicht Sie? Tun Sie nichts und geben Sie den Link niemandem weiter.
mail-why-staff = Sie erhalten diese Nachricht, weil Sie zum Team von { $platform } gehören.
mail-why-helper = Sie erhalten diese Nachricht, weil Sie sich auf { $platform } als Helferin oder Helfer angemeldet haben.
mail-why-asker = Sie erhalten diese Nachricht, weil mit dieser Adresse auf { $platform } um Hilfe gebeten wurde.
mail-stop-asker = Sie können die Anfrage jederzeit auf ihrer Seite ändern oder zurückziehen.
mail-stop-helper = Keine Anfragen mehr erhalten

mail-confirm-ask-subject = Bestätigen Sie Ihre Anfrage
mail-confirm-ask-text = Sie haben auf { $platform } um Hilfe gebeten. Bestätigen Sie Ihre Anfrage: Danach suchen wir jemanden in Ihrer Nähe.
mail-confirm-ask-button = Meine Anfrage bestätigen
mail-confirm-ask-after = Der Link gilt 14 Tage. Solange Sie nicht bestätigen, sieht niemand Ihre Anfrage.
mail-ask-open-subject = Wir suchen jemanden für Sie
mail-ask-open-text = Ihre Anfrage ist offen. Wir benachrichtigen die nächsten Helferinnen und Helfer, ohne Ihren Namen zu nennen. Das ist Ihre Nummer:
mail-ask-open-button = Meine Anfrage verfolgen
mail-ask-open-after = Behalten Sie diese Nummer für sich. Sie genügt, um Ihre Anfrage online oder am Telefon zu verfolgen.
mail-confirm-helper-subject = Bestätigen Sie, dass Sie helfen möchten
mail-confirm-helper-text = Danke, dass Sie auf { $platform } helfen möchten. Bestätigen Sie Ihre Adresse: Danach können wir Ihnen schreiben, wenn jemand in Ihrer Nähe Hilfe braucht.
mail-confirm-helper-button = Ja, ich möchte helfen
mail-confirm-helper-after = Der Link gilt 14 Tage.
mail-welcome-subject = Willkommen bei { $platform }
mail-welcome-text = Danke, alles ist bestätigt. Wir schreiben Ihnen, wenn jemand in Ihrer Nähe Hilfe braucht. Sie entscheiden jedes Mal frei, ob Sie Ja oder Nein sagen.
mail-welcome-button = Meine Seite öffnen
mail-welcome-after = Behalten Sie diese Nachricht. Auf Ihrer Seite können Sie Ihre Zeiten ändern, eine Pause machen oder aufhören. Der Link ist persönlich: Geben Sie ihn nicht weiter.
mail-alert-subject = { $what } · { $place }: Können Sie helfen?
mail-alert-text = Jemand in Ihrer Nähe braucht Hilfe.
mail-alert-button = Ansehen und antworten
mail-alert-after = Sie können auch Nein sagen, ohne Grund. Name, Adresse und Telefon erfährt nur, wer Ja sagt.
mail-alert-again-subject = { $what } · { $place }: Der Platz ist wieder frei
mail-alert-again-text = Sie wollten helfen, aber jemand war schneller. Daraus ist nichts geworden. Können Sie noch helfen?
mail-alert-again-button = Ansehen und antworten
mail-alert-again-after = Sie können auch Nein sagen, ohne Grund.
mail-you-help-subject = Danke, Sie helfen: { $what } · { $place }
mail-you-help-text = Sie haben Ja gesagt, danke. Die folgende Seite zeigt, wem Sie helfen und wie Sie diese Person erreichen. Sie wartet auf Sie: Melden Sie sich bald.
mail-you-help-button = Zeigen, wie ich sie erreiche
mail-you-help-after = Es geht doch nicht? Sagen Sie es auf derselben Seite: Wir suchen sofort jemand anderen. Die Hilfe ist gratis; Einkäufe werden zum Preis auf der Quittung erstattet.
mail-help-comes-subject = Jemand hilft Ihnen
mail-help-comes-text = { $name } hat zu Ihrer Anfrage Ja gesagt und meldet sich bei Ihnen. Die folgende Seite zeigt, wie Sie diese Person erreichen.
mail-help-comes-button = Zeigen, wer mir hilft
mail-help-comes-after = Die Hilfe ist gratis. Erstatten Sie Einkäufe zum Preis auf der Quittung, nicht mehr. Wenn etwas nicht stimmt, sagen Sie es uns auf derselben Seite.
mail-search-goes-on-subject = Wir suchen jemand anderen
mail-search-goes-on-text = Die Person, die Ja gesagt hatte, kommt nun doch nicht. Wir suchen schon jemand anderen. Sie müssen nichts tun.
mail-search-goes-on-button = Meine Anfrage verfolgen
mail-not-needed-subject = Ihre Hilfe wird nicht mehr gebraucht: { $what } · { $place }
mail-not-needed-text = Für diese Anfrage müssen Sie nichts mehr tun. Danke, dass Sie Ja gesagt haben.
mail-not-needed-button = Meine Seite öffnen
mail-how-did-it-go-subject = Wie ist es gegangen?
mail-how-did-it-go-text = Sie haben zu dieser Anfrage Ja gesagt. Konnten Sie helfen? Sagen Sie es uns, es dauert eine Minute.
mail-how-did-it-go-button = Antworten
mail-how-did-it-go-after = Noch nicht, oder es geht nicht? Sagen Sie es auf derselben Seite.
mail-has-help-come-subject = Ist die Hilfe gekommen?
mail-has-help-come-text = Jemand hatte zu Ihrer Anfrage Ja gesagt. Ist die Hilfe gekommen?
mail-has-help-come-button = Antworten
mail-has-help-come-after = Wenn niemand gekommen ist, sagen Sie es auf derselben Seite: Wir suchen jemand anderen.
mail-confirm-done-subject = Ist die Hilfe wirklich gekommen?
mail-confirm-done-text = Die Person, die Ihnen hilft, sagt uns, dass es erledigt ist. Stimmt das?
mail-confirm-done-button = Antworten
mail-confirm-done-after = Wenn es nicht stimmt, sagen Sie es auf derselben Seite: Jemand vom Team kümmert sich darum.
mail-thanks-subject = Danke für Ihre Hilfe
mail-thanks-text = Ihre Hilfe ist angekommen. Danke, im Namen der Person, der Sie geholfen haben, und des ganzen Teams.
mail-thanks-button = Meine Seite öffnen
mail-in-good-hands-subject = Wir kümmern uns um Ihre Anfrage
mail-in-good-hands-text = Noch konnte niemand Ja sagen. Jemand von unserem Team kümmert sich jetzt um Ihre Anfrage und meldet sich bei Ihnen. Die Suche geht weiter.
mail-in-good-hands-button = Meine Anfrage verfolgen
mail-ask-closed-subject = Ihre Anfrage ist abgeschlossen
mail-ask-closed-text = Ihre Anfrage ist abgeschlossen: Wir suchen nicht mehr. Brauchen Sie noch Hilfe? Fragen Sie neu an oder rufen Sie uns an.
mail-ask-closed-button = Meine Anfrage ansehen
mail-sign-in-subject = Ihr Link zur Anmeldung
mail-sign-in-text = Das ist Ihr Link zur Koordination von { $platform }. Er gilt 15 Minuten und nur ein Mal.
mail-sign-in-button = Anmelden
mail-needs-hand-subject = { $count ->
        [one] Eine Anfrage wartet auf das Team
       *[other] { $count } Anfragen warten auf das Team
    }
mail-needs-hand-text = { $count ->
        [one] Eine Anfrage braucht jemanden vom Team.
       *[other] { $count } Anfragen brauchen jemanden vom Team.
    }
mail-needs-hand-button = Zeigen, was wartet
mail-team-welcome-subject = Sie gehören zum Team
mail-team-welcome-text = Sie gehören jetzt zum Team von { $platform }. Um sich anzumelden, geben Sie diese E-Mail-Adresse an: Sie erhalten einen Link, ein Passwort gibt es nicht.
mail-team-welcome-button = Anmeldeseite öffnen
mail-own-page-subject = Der Link zu Ihrer Seite
mail-own-page-text = Das ist der Link zu Ihrer Seite als Helferin oder Helfer auf { $platform }.
mail-own-page-button = Meine Seite öffnen
mail-own-page-after = Der Link ist persönlich: Geben Sie ihn nicht weiter. Sie haben ihn nicht verlangt? Tun Sie nichts.

mail-stop-title = Keine Anfragen mehr erhalten?
mail-stop-text = Wir schreiben Ihnen nicht mehr, wenn jemand Hilfe braucht. Was Sie schon versprochen haben, gilt weiter. Sie können jederzeit wieder anfangen.
mail-stop-button = Mir nicht mehr schreiben
mail-stop-stay = Weiter wie bisher
mail-stop-done = Notiert: Sie machen eine Pause
mail-stop-done-text = Wir senden Ihnen keine Anfragen mehr, bis Sie wieder anfangen.
mail-stop-own-page = Den Link zu meiner Seite erhalten, um meine Anmeldung zu ändern oder zu löschen
mail-stop-resume = Wieder anfangen
mail-stop-left = Sie sind hier nicht mehr angemeldet
mail-stop-left-text = Wir schreiben Ihnen nicht mehr, und Ihre Daten sind gelöscht.

mailbox-title = Briefkasten der Vorführung
mailbox-lead = Hier kommen alle Nachrichten an, die die Plattform verschicken würde. Keine geht wirklich hinaus.
mailbox-search = Adresse suchen
mailbox-find = Suchen
mailbox-empty = Noch keine Nachricht
mailbox-none = Keine Nachricht an diese Adresse
mailbox-empty-text = Bitten Sie um Hilfe oder melden Sie sich als Helferin oder Helfer an: Die Nachrichten kommen in wenigen Sekunden.
mailbox-all = Alle Nachrichten
mailbox-to = an { $address }
mailbox-recipient = An
mailbox-reply-to = Antwort an
mailbox-sent = Gesendet
mailbox-html = Gestaltete Fassung ansehen
