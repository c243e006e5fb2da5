# The directory

org-directory = Gruppen und Organisationen
org-directory-lead = Wer in Ihrer Gemeinde hilft, und wie Sie Kontakt aufnehmen.
org-search = Im Verzeichnis suchen
org-search-place = Ihre Gemeinde
org-search-kind = Art der Organisation
org-search-kinds = Alle
org-serving = Für { $place }
org-count = { $count ->
    [0] Keine Organisation
    [one] { $count } Organisation
   *[other] { $count } Organisationen
}
org-none = Hier ist zurzeit niemand
org-none-text = Keine Organisation im Verzeichnis passt. Sie können um Hilfe bitten: Wir suchen jemanden in Ihrer Nähe.
org-all = Das ganze Verzeichnis ansehen
org-near = Auch in der Nähe
org-near-text = Diese Organisationen nennen Ihre Gemeinde nicht. Fragen Sie dort nach, es ist ganz in der Nähe.
org-register-door = Gruppe oder Organisation eintragen
org-stale-badge = Zu prüfen
org-sheet-link = Blatt zum Drucken
org-sheet-title = Wer hilft in { $place }?
org-sheet-phone = Unser Telefon
org-sheet-more = Mehr Informationen und weitere Adressen:

# One entry

org-reach = Kontakt
org-fact-serves = Für wen
org-stale = Diese Organisation hat auf unsere letzten Nachrichten nicht geantwortet. Was hier steht, stimmt vielleicht nicht mehr.
org-confirmed = Angaben bestätigt am { $day }
org-given = Freiwillige haben hier in zwölf Monaten { $hours } Stunden geholfen.
org-report = Einen Fehler melden
org-way-phone = Telefon
org-way-web = Website
org-way-whatsapp = WhatsApp
org-way-signal = Signal
org-way-telegram = Telegram
org-serves-more = { $count ->
    [one] { $names } und { $count } weitere
   *[other] { $names } und { $count } weitere
}

# Which type

org-pick-title = Eine Gruppe oder Organisation eintragen
org-pick-lead = In wenigen Minuten kann man Sie finden. Sie bestimmen selbst, was da steht. Es ist kostenlos.
org-pick-none = Diese Plattform nimmt im Moment keine Einträge an.
org-pick-helper = Sind Sie allein?
org-pick-helper-text = Melden Sie sich als Helferin oder Helfer an: Wir schreiben Ihnen, wenn jemand in Ihrer Nähe Hilfe braucht.

# The form

org-register-title = Ihre Organisation eintragen
org-register-lead = Alles, was Sie hier schreiben, ist öffentlich. Nur Ihr Vorname und Ihre E-Mail-Adresse sind es nicht.
org-other-kind = Eine andere Art von Organisation
org-what = Ihre Organisation
org-name = Name
org-name-hint = So, wie die Leute sie nennen.
org-name-needed = Schreiben Sie den Namen der Organisation.
org-details = Was Sie tun
org-details-hint = Für wen, was, wie. Einige einfache Sätze genügen.
org-details-needed = Sagen Sie, was Sie tun.
org-where = Wo sind Sie?
org-place = Gemeinde oder Postleitzahl
org-place-hint = Dort, wo Ihre Organisation ist.
org-place-needed = Schreiben Sie die Gemeinde, in der Sie sind.
org-address = Strasse und Nummer
org-address-hint = Nur, wenn man zu Ihnen kommen kann.
org-serves = Für wen sind Sie da?
org-serves-all = Das ganze Gebiet: { $area }
org-serves-names = Gemeinden, für die Sie da sind
org-serves-hint = Eine pro Zeile. Sie können auch ein Département, einen Kanton oder eine Provinz schreiben.
org-serves-needed = Sagen Sie, für welche Gemeinden Sie da sind.
org-serves-many = Das sind zu viele: höchstens { $max } Namen. Schreiben Sie stattdessen Département, Kanton oder Provinz.
org-serves-unknown = Das kennen wir nicht: { $names }. Prüfen Sie die Schreibweise.
org-serves-several = Mehrere Gemeinden heissen so. Schreiben Sie die Postleitzahl dazu: { $names }
org-outline-more = Möchten Sie Ihr Gebiet zeichnen, oder haben Sie eine Karte davon?
org-outline = Gezeichnetes Gebiet (GeoJSON)
org-outline-hint = Sie können hier auch den Text einer GeoJSON-Datei mit einem oder mehreren Polygonen einfügen.
org-outline-none = Das ist kein Polygon in GeoJSON.
org-outline-points = Diese Zeichnung hat zu viele Punkte. Vereinfachen Sie sie.
org-outline-large = Dieses Gebiet ist sehr gross. Schreiben Sie stattdessen die Départements, Kantone oder Provinzen.
org-draw-open = Auf der Karte zeichnen
org-draw-hint = Setzen Sie Punkt für Punkt rund um Ihr Gebiet. Klicken Sie auf den ersten Punkt oder auf «Fertig», um es zu schliessen. Punkte lassen sich verschieben.
org-draw-cross = Punkt beim Kreuz setzen
org-draw-undo = Letzten Punkt entfernen
org-draw-done = Fertig
org-draw-again = Alles löschen
org-draw-none = Kein Punkt.
org-draw-one = 1 Punkt.
org-draw-many = {"{count}"} Punkte.
org-draw-few = Es braucht mindestens drei Punkte.
org-draw-closed = Das Gebiet ist geschlossen.
org-draw-failed = Die Karte lädt nicht. Versuchen Sie es später noch einmal.
org-languages = Sprachen
org-languages-legend = Sprachen, die Sie sprechen
org-ways = Wie erreicht man Sie?
org-ways-hint = Mindestens ein Weg. Alle können ihn sehen.
org-way-needed = Geben Sie mindestens einen Weg an, wie man Sie erreicht.
org-way-whatsapp-hint = Der Einladungslink: https://chat.whatsapp.com/…
org-way-signal-hint = Der Einladungslink: https://signal.group/…
org-way-telegram-hint = Der Link: https://t.me/…
org-link-web = Schreiben Sie eine Adresse wie www.example.org.
org-link-host = Dieser Link muss zu { $host } führen.
org-hours = Öffnungszeiten
org-hours-hint = So, wie Sie es sagen: 9–12, 14–18. Lassen Sie das Feld leer, wenn geschlossen ist.
org-hours-wrong = Schreiben Sie Zeiten wie 9–12, 14–18.
org-hours-holidays = An Feiertagen geschlossen
org-hours-more = Ändern sich die Zeiten mit der Jahreszeit?
org-hours-text = Öffnungszeiten (OpenStreetMap-Format)
org-hours-text-hint = Beispiel: Apr-Oct Mo-Fr 09:00-18:00. Das ersetzt die Tage oben.
org-hours-text-wrong = Diese Zeiten verstehen wir nicht. Beispiel: Mo-Fr 09:00-18:00
org-hours-always = Tag und Nacht, jeden Tag
org-hours-days = { $first } – { $last }
org-hours-closed = geschlossen
org-you = Sie
org-you-hint = Damit wir Ihnen schreiben können. Niemand sonst sieht ihn.
org-email-hint = Zum Bestätigen, und später um die Seite zu verwalten. Sie wird nie gezeigt.
org-consent = Ich darf für diese Organisation sprechen und bin einverstanden, dass diese Angaben veröffentlicht werden. Ich kann sie jederzeit ändern oder zurückziehen.
org-consent-needed = Ohne Ihr Einverständnis geht es nicht weiter. Kreuzen Sie das Feld an.
org-send = Eintragen
org-alike = Steht sie schon im Verzeichnis?
org-alike-text = Wenn ja, bitten Sie die Verantwortlichen, Sie einzuladen. Wenn nein, kreuzen Sie das Feld an und senden Sie noch einmal.
org-alike-new = Nein, es ist eine andere Organisation
org-alike-error = Schauen Sie zuerst, ob die Organisation schon im Verzeichnis steht.

# The link in the mail

org-confirm-title = Bestätigen Sie den Eintrag
org-confirm-lead = Lesen Sie alles noch einmal, dann drücken Sie den Knopf. Danach können alle die Seite sehen.
org-confirm-lead-check = Lesen Sie alles noch einmal, dann drücken Sie den Knopf. Jemand aus dem Team liest die Seite, bevor sie sichtbar wird.
org-confirm-button = Ja, das stimmt so

# Its own page

org-mine-title = Ihre Organisation
org-brief = Was alle sehen
org-see-public = Die öffentliche Seite ansehen
org-state-unconfirmed = Zu bestätigen
org-state-waiting = Wird gelesen
org-state-changes = Zu ändern
org-state-open = Im Verzeichnis
org-state-paused = Pausiert
org-state-refused = Vom Team entfernt
org-state-silent = Keine Antwort
org-state-expired = Nie bestätigt
org-state-withdrawn = Zurückgezogen
org-lead-unconfirmed = Öffnen Sie den Link in unserer Nachricht und bestätigen Sie.
org-lead-waiting = Jemand aus dem Team liest Ihre Seite. Danach erhalten Sie eine Nachricht.
org-lead-changes = Jemand aus dem Team hat Ihre Seite gelesen und bittet um Änderungen. Ändern und speichern Sie sie: Wir lesen sie wieder.
org-lead-open = Alle können Sie finden.
org-lead-paused = Im Moment sieht niemand die Seite.
org-lead-refused = Das Team hat die Seite entfernt. Der Grund steht unten.
org-lead-silent = Wir haben keine Antwort erhalten. Die Seite ist nicht mehr sichtbar; ein Knopf genügt, um sie wieder zu zeigen.
org-lead-expired = Der Eintrag wurde nicht bestätigt.
org-lead-withdrawn = Die Seite ist nicht mehr sichtbar.
org-still-title = Stimmt noch alles?
org-still-text = Alle drei Monate fragen wir, ob noch alles stimmt. Ohne Antwort verschwindet die Seite aus dem Verzeichnis.
org-still-button = Ja, alles stimmt noch
org-side = Ihre Organisation und was Sie tun können
org-edit = Ändern
org-pause = Pausieren
org-resume = Wieder im Verzeichnis zeigen
org-end = Verzeichnis verlassen
org-reopen = Wieder im Verzeichnis zeigen
org-new = Eine andere Organisation eintragen
org-edit-title = Die Seite ändern
org-edit-check = Ändern Sie den Text, liest ihn das Team, bevor er sichtbar wird.
org-end-title = Das Verzeichnis verlassen?
org-end-text = Die Seite verschwindet sofort. Einige Wochen lang können Sie sie wieder zeigen; danach wird alles gelöscht.
org-end-button = Ja, die Seite zurückziehen
org-end-keep = Nein, behalten
org-end-pause = Ist es nur für eine Weile?

# Checking it

check-about-org = Organisation
check-down-text-org = Bitten Sie um Änderungen, oder entfernen Sie die Seite: Sie verschwindet aus dem Verzeichnis, und die Verantwortlichen erhalten den Grund per E-Mail.
check-back-org = Wieder im Verzeichnis zeigen?
report-lead-org = Sagen Sie uns, was nicht stimmt. Wir fragen nicht nach Ihrem Namen. Es geht um:
event-org-created = Eingetragen
event-org-confirmed = Per Mail bestätigt
event-org-paused = Pausiert
event-org-resumed = Wieder im Verzeichnis gezeigt
event-org-still = Als noch richtig gemeldet
event-org-changed = Geändert
event-org-closed = { $reason ->
    [withdrawn] Von den Verantwortlichen zurückgezogen
    [silent] Entfernt: keine Antwort
    [refused] Vom Team entfernt
    [missing] Entfernt: nicht mehr in der Liste
   *[expired] Nie bestätigt
}
event-org-reopened = Von den Verantwortlichen wieder geöffnet
event-org-written-to = Eine Nachricht über das Formular erhalten
event-org-accepted = Vom Team angenommen
event-org-sent-back = Änderungen vom Team verlangt
event-org-put-back = Vom Team wieder gezeigt
event-org-forgotten = Gelöscht

# Letters

mail-fact-entry = Organisation:
mail-why-confirm-org = Sie erhalten diese Nachricht, weil diese Adresse für den Eintrag einer Organisation auf { $platform } angegeben wurde. Das waren nicht Sie? Tun Sie nichts: Wir löschen alles nach 7 Tagen.
mail-why-lead = Sie erhalten diese Nachricht, weil Sie auf { $platform } für eine Organisation verantwortlich sind.
mail-stop-lead = Auf der Seite der Organisation können Sie den Eintrag ändern, pausieren oder zurückziehen.
mail-confirm-org-subject = Bestätigen Sie den Eintrag Ihrer Organisation
mail-confirm-org-text = Sie haben auf { $platform } eine Organisation eingetragen. Bestätigen Sie: Erst dann kann man sie finden.
mail-confirm-org-button = Lesen und bestätigen
mail-confirm-org-after = Der Link gilt 14 Tage.
mail-org-waiting-subject = Wir lesen Ihre Seite: { $name }
mail-org-waiting-text = Danke, Ihr Eintrag ist bestätigt. Jemand aus dem Team liest die Seite, dann wird sie sichtbar. Sie erhalten eine Nachricht.
mail-org-waiting-button = Die Seite ansehen
mail-org-open-subject = { $name } steht im Verzeichnis
mail-org-open-text = Jetzt kann man Sie finden. Auf Ihrer Seite können Sie ändern, was da steht.
mail-org-open-button = Die Seite verwalten
mail-org-open-after = Bewahren Sie diese Nachricht auf: Der Link darin ist persönlich und öffnet Ihre Seite. Geben Sie ihn nicht weiter.
mail-org-refused-subject = { $name } steht nicht im Verzeichnis
mail-org-refused-text = Jemand aus dem Team hat die Seite gelesen und zeigt sie nicht. Das ist der Grund:
mail-org-refused-button = Die Seite ansehen
mail-org-refused-after = Eine Frage? Antworten Sie auf diese Nachricht.
mail-org-changes-subject = Zu ändern: { $name }
mail-org-changes-text = Jemand aus dem Team hat die Seite gelesen und bittet um Änderungen:
mail-org-changes-button = Die Seite ändern
mail-org-changes-after = Eine Frage? Auf der Seite können Sie dem Team antworten.
mail-org-still-subject = { $name }: Stimmt noch alles?
mail-org-still-text = Die Menschen verlassen sich auf das, was im Verzeichnis steht. Stimmt alles, genügt ein Knopf. Stimmt etwas nicht mehr, ändern Sie es.
mail-org-still-button = Prüfen
mail-org-still-after = Ohne Antwort auf zwei Nachrichten verschwindet die Seite aus dem Verzeichnis. Sie können sie wieder zeigen.
mail-org-ended-subject = { $name } steht nicht mehr im Verzeichnis
mail-org-ended-text = Wir haben keine Antwort erhalten: Die Seite ist nicht mehr sichtbar. Ein Knopf genügt, um sie wieder zu zeigen.
mail-org-ended-button = Die Seite wieder zeigen
mail-org-ended-after = Hören wir nichts von Ihnen, löschen wir später alles.

# Who leads it

org-team-title = Die Verantwortlichen
org-team-lead = Mehrere Menschen können für eine Organisation verantwortlich sein. Alle haben einen eigenen Link und dürfen alles.
org-team-leads = Verantwortliche
org-team-manage = Einladen oder aufhören
org-team-you = { $name } (Sie)
org-team-invited = eingeladen
org-team-since = { $by ->
    [team] Seit { $day }, vom Team eingeladen
    [lead] Seit { $day }, von { $inviter } eingeladen
   *[nobody] Seit { $day }
}
org-team-asked = { $by ->
    [team] Am { $day } vom Team eingeladen
    [lead] Am { $day } von { $inviter } eingeladen
   *[nobody] Am { $day } eingeladen
}
org-team-invitations = Einladungen ohne Antwort
org-team-lapse = Eine Einladung gilt { $days } Tage. Danach verschwindet sie von dieser Seite.
org-invite-title = Eine weitere Person einladen
org-invite-text = Die Person erhält eine Nachricht mit einem Link und kann annehmen oder ablehnen.
org-invite-name = Vorname
org-invite-name-needed = Schreiben Sie den Vornamen der Person.
org-invite-name-hint = Der Vorname der Person. Er steht am Anfang der Nachricht.
org-invite-email = E-Mail-Adresse
org-invite-email-needed = Schreiben Sie die E-Mail-Adresse der Person.
org-invite-email-hint = Dorthin geht die Einladung.
org-invite-hand-over = Ich höre auf, sobald diese Person annimmt
org-invite-send = Einladung senden
org-invite-again = Noch einmal senden
org-invite-withdraw = Zurücknehmen
org-invite-known = Diese Person ist schon verantwortlich oder eingeladen.
org-invite-full = Verantwortliche und Einladungen dürfen zusammen höchstens { $max } sein. Nehmen Sie zuerst eine Einladung zurück.
org-invite-over = Im Moment kann niemand eingeladen werden.
org-leave = Nicht mehr verantwortlich sein
org-leave-title = Nicht mehr verantwortlich sein?
org-leave-text = Ihr Link funktioniert dann nicht mehr, und wir löschen Ihren Vornamen und Ihre Adresse.
org-leave-last = Nach Ihnen ist niemand mehr verantwortlich
org-leave-last-text = Dann kann niemand mehr die Seite ändern oder antworten. Sie bleibt 14 Tage im Verzeichnis; übernimmt sie bis dahin niemand, verschwindet sie.
org-leave-asked = Jemand ist schon eingeladen und hat noch nicht geantwortet. Diese Einladung bleibt gültig.
org-leave-hand-over = Sie können auch jemanden einladen und aufhören, sobald die Person annimmt.
org-leave-invite = Jemanden einladen, dann aufhören
org-leave-button = Ja, ich höre auf
org-leave-anyway = Trotzdem aufhören
org-leave-stay = Nein, ich bleibe
org-left-title = Danke für alles, was Sie getan haben
org-left-text = Sie sind nicht mehr verantwortlich. Ihr Vorname und Ihre Adresse sind gelöscht.
org-declined-title = Danke für Ihre Antwort
org-declined-text = Sie haben die Einladung abgelehnt. Ihr Vorname und Ihre Adresse sind gelöscht, und Sie erhalten dazu keine Nachrichten mehr.
org-join-title = Möchten Sie mitverantwortlich sein?
org-join-lead = Sie sind eingeladen, für diese Organisation verantwortlich zu sein.
org-join-lead-by = { $name } lädt Sie ein, für diese Organisation verantwortlich zu sein.
org-join-means = Was das bedeutet
org-join-means-page = Sie können die Seite ändern, pausieren und zurückziehen.
org-join-means-ask = Alle drei Monate fragen wir, ob noch alles stimmt. Es genügt, wenn eine Person antwortet.
org-join-means-name = Ihr Name und Ihre Adresse sind nicht öffentlich. Die anderen Verantwortlichen und das Team sehen Ihren Vornamen.
org-join-means-leave = Sie können jederzeit mit einem Klick aufhören.
org-join-yes = Ja, ich nehme an
org-join-no = Nein, danke
org-joinless-title = Diese Einladung gilt nicht mehr
org-joinless-text = Sie wurde zurückgenommen, ist schon beantwortet oder zu alt. Bitten Sie die Verantwortlichen, Sie noch einmal einzuladen. Wenn Sie schon verantwortlich sind, senden wir Ihnen gern einen neuen Link.
org-lost-door = Die Seite meiner Organisation wiederfinden
org-lost-title = Die Seite Ihrer Organisation wiederfinden
org-lost-text = Es gibt kein Passwort. Wir senden Ihnen einen Link zu jeder Organisation, für die Sie verantwortlich sind.
org-lost-hint = Jene, mit der Sie die Organisation eingetragen haben oder eingeladen wurden.
org-lost-sent = Wenn unter dieser Adresse jemand für eine Organisation verantwortlich ist, kommt dort in einigen Minuten eine Nachricht mit einem Link an.

# Writing to it

org-way-form = Ein Formular auf dieser Plattform
org-way-form-hint = Man schreibt Ihnen hier. Die Nachrichten kommen per E-Mail zu Ihnen; Ihre Adressen werden nicht gezeigt.
org-write-button = Nachricht schreiben
org-write-title = Eine Nachricht schreiben
org-write-lead = Ihre Nachricht geht per E-Mail an die Verantwortlichen der Organisation. Sie antworten Ihnen direkt.
org-write-name-needed = Schreiben Sie Ihren Vornamen.
org-write-contact-hint = Eine E-Mail-Adresse oder eine Telefonnummer, damit man Ihnen antworten kann.
org-write-contact-needed = Geben Sie eine E-Mail-Adresse oder eine Telefonnummer an, damit man Ihnen antworten kann.
org-write-words = Ihre Nachricht
org-write-words-hint = Worum geht es? Schreiben Sie nie ein Passwort oder ein Bankkonto.
org-write-flagged = Nachrichten, in denen es um Geld zu gehen scheint, geben wir nicht weiter: { $words }. Schreiben Sie es anders, oder nehmen Sie auf einem anderen Weg Kontakt auf.
org-write-consent = Ich bin einverstanden, dass meine Nachricht, mein Vorname und meine Kontaktangaben an die Verantwortlichen dieser Organisation gehen. Die Plattform löscht sie nach 30 Tagen.
org-write-consent-needed = Ohne Ihr Einverständnis können wir die Nachricht nicht senden. Kreuzen Sie das Feld an.
org-write-send = Nachricht senden
org-written-title = Ihre Nachricht ist unterwegs
org-written-text = Sie geht an { $name }. Die Antwort kommt direkt zu Ihnen.

# Open now

org-open-now = Jetzt offen
org-open-until = Jetzt offen, bis { $time }
org-opens-today = Geschlossen, öffnet um { $time }
org-opens-tomorrow = Geschlossen, öffnet morgen um { $time }
org-opens-0 = Geschlossen, öffnet am Montag um { $time }
org-opens-1 = Geschlossen, öffnet am Dienstag um { $time }
org-opens-2 = Geschlossen, öffnet am Mittwoch um { $time }
org-opens-3 = Geschlossen, öffnet am Donnerstag um { $time }
org-opens-4 = Geschlossen, öffnet am Freitag um { $time }
org-opens-5 = Geschlossen, öffnet am Samstag um { $time }
org-opens-6 = Geschlossen, öffnet am Sonntag um { $time }

# For the team

check-why-orphan = Niemand ist verantwortlich
check-team-none = Niemand ist verantwortlich. Laden Sie jemanden ein, sonst verschwindet die Seite aus dem Verzeichnis.
check-team-list = Die Seite stammt aus einer Liste, und niemand ist verantwortlich. Laden Sie jemanden ein: Danach ändert keine Liste sie mehr.
check-invite-title = Jemanden als verantwortlich einladen
check-invite-text = Die Person erhält eine Nachricht mit einem Link und kann annehmen oder ablehnen. Sprache der Nachricht: { $language }.
event-org-lead-invited = Jemand wurde eingeladen, verantwortlich zu sein
event-org-lead-joined = Jemand ist neu mitverantwortlich
event-org-lead-declined = Jemand hat die Einladung abgelehnt
event-org-lead-withdrawn = Eine Einladung wurde zurückgenommen
event-org-lead-lapsed = Eine Einladung blieb ohne Antwort
event-org-lead-left = Jemand ist nicht mehr verantwortlich
event-org-orphaned = Niemand ist mehr verantwortlich

# Letters to those who lead it

mail-fact-leads = Verantwortlich:
mail-fact-phone = Telefon:
mail-why-join-org = Sie erhalten diese Nachricht, weil jemand diese Adresse angegeben hat, um Sie auf { $platform } einzuladen. Wenn Sie das nicht möchten, tun Sie nichts: Nach 14 Tagen löschen wir Ihren Vornamen und Ihre Adresse.
mail-join-org-subject = Möchten Sie mitverantwortlich sein? { $name }
mail-join-org-text = { $how ->
    [name] { $who } lädt Sie ein, auf { $platform } für diese Organisation verantwortlich zu sein: ihre Seite zu pflegen und zu antworten, wenn wir fragen, ob noch alles stimmt.
    [somebody] Sie sind eingeladen, auf { $platform } für diese Organisation verantwortlich zu sein: ihre Seite zu pflegen und zu antworten, wenn wir fragen, ob noch alles stimmt.
   *[team] Das Team von { $platform } lädt Sie ein, für diese Organisation verantwortlich zu sein: ihre Seite zu pflegen und zu antworten, wenn wir fragen, ob noch alles stimmt.
}
mail-join-org-button = Einladung ansehen
mail-join-org-after = Dort nehmen Sie an oder lehnen ab. Die Einladung gilt 14 Tage.
mail-org-joined-subject = { $who } ist jetzt mitverantwortlich: { $name }
mail-org-joined-text = { $who } hat eine Einladung angenommen und darf jetzt wie Sie alles auf Ihrer Seite.
mail-org-joined-button = Die Verantwortlichen sehen
mail-org-joined-after = War das nicht so gedacht? Antworten Sie auf diese Nachricht.
mail-org-left-subject = Jemand ist nicht mehr verantwortlich: { $name }
mail-org-left-text = Jemand, der mit Ihnen für die Organisation verantwortlich war, hat aufgehört. Unten steht, wer jetzt verantwortlich ist.
mail-org-left-button = Die Verantwortlichen sehen
mail-org-link-subject = Ihr Link zu { $name }
mail-org-link-text = Sie möchten die Seite Ihrer Organisation wiederfinden. Hier ist sie.
mail-org-link-button = Seite öffnen
mail-org-link-after = Bewahren Sie diese Nachricht auf: Der Link darin ist persönlich. Haben Sie nicht danach gefragt? Dann tun Sie nichts.
mail-org-message-subject = Eine Nachricht für { $name }
mail-org-message-text = { $who } hat Ihrer Organisation auf { $platform } geschrieben:
mail-org-message-button = Zur Seite Ihrer Organisation
mail-org-message-after = { $how ->
    [mail] Antworten Sie auf diese Nachricht: Ihre Antwort geht direkt an { $who } und zeigt Ihre Adresse.
   *[phone] { $who } möchte angerufen werden.
}
