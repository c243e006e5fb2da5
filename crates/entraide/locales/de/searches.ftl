# From the list

search-link = Neues jede Woche per E-Mail erhalten
search-nothing = Wir können Ihnen schreiben, wenn etwas dazukommt.

# The form

search-save-title = Jede Woche erfahren, was neu ist
search-save-lead = Höchstens eine E-Mail pro Woche, und nur, wenn es Neues gibt. Ohne Konto.
search-back = Zurück zu den Ergebnissen
search-what = Ihre Suche
search-fact-where = Wo
search-fact-kind = Was
search-fact-category = Art der Hilfe
search-fact-when = Wann
search-fact-how = Wie
search-fact-words = Wörter
search-fact-colon = :
search-email-hint = Wir senden Ihnen zuerst einen Link zum Bestätigen.
search-email-needed = Schreiben Sie Ihre E-Mail-Adresse.
search-save-button = Neues erhalten
search-save-privacy = Wir behalten Ihre Adresse und diese Suche für nichts anderes als diese Nachrichten. Ein Klick in jeder Nachricht genügt, um sie abzustellen.
search-privacy = Suchen per E-Mail: so lange Sie möchten. Nach dem Abstellen löschen wir Adresse und Suche nach { $days } Tagen, ohne Bestätigung nach 7 Tagen.

# A mail is on its way, and its link

search-sent-title = Noch ein Schritt
search-sent-mail = Öffnen Sie unsere Nachricht
search-sent-text = Wir haben soeben an { $address } geschrieben. Öffnen Sie den Link in dieser Nachricht und bestätigen Sie: Erst dann erhalten Sie Neues.
search-sent-nothing = Nichts erhalten? Schauen Sie im Spam-Ordner nach. Ohne Bestätigung löschen wir alles nach 7 Tagen.
search-confirm-title = Diese Suche per E-Mail erhalten?
search-confirm-lead = Höchstens eine Nachricht pro Woche, und nur, wenn es Neues gibt.
search-confirm-button = Ja, schreiben Sie mir
search-confirm-not-me = Waren Sie das nicht? Schliessen Sie diese Seite: Sie erhalten nichts von uns.

# Its own page

search-mine-title = Sie erhalten diese Suche jede Woche
search-mine-lead = Nächste Nachricht: { $day }, wenn es bis dahin Neues gibt.
search-results = Ergebnisse ansehen
search-stop = Mir nicht mehr schreiben
search-stopped-title = Notiert: Wir schreiben Ihnen nicht mehr
search-stopped-text = Diese Suche und Ihre Adresse werden am { $day } gelöscht. Bis dahin können Sie wieder anfangen.
search-again = Wieder anfangen
search-off-title = Diese Suche nicht mehr erhalten?
search-off-text = Wir senden Ihnen nicht mehr, was neu ist. Auf der nächsten Seite können Sie wieder anfangen.

# Its mails

search-more = { $count ->
    [one] Und noch { $count } weiteres.
   *[other] Und noch { $count } weitere.
}
mail-why-confirm-search = Sie erhalten diese Nachricht, weil jemand diese Adresse angegeben hat, um eine Suche auf { $platform } zu erhalten. Waren Sie das nicht? Tun Sie nichts: Wir löschen alles nach 7 Tagen.
mail-why-search = Sie erhalten diese Nachricht, weil Sie diese Suche auf { $platform } per E-Mail wünschen.
mail-stop-search = Diese Suche nicht mehr erhalten
mail-confirm-search-subject = Bitte bestätigen: Neues jede Woche
mail-confirm-search-text = Sie möchten jede Woche erfahren, was auf { $platform } neu ist. Bestätigen Sie es: Sonst schreiben wir Ihnen nicht.
mail-confirm-search-button = Bestätigen
mail-confirm-search-after = Der Link gilt 14 Tage; ohne Bestätigung wird nach 7 Tagen alles gelöscht.
mail-search-there-subject = Sie erhalten diese Suche schon
mail-search-there-text = Sie erhalten schon jede Woche, was für diese Suche auf { $platform } neu ist. Sie müssen nichts tun.
mail-search-there-button = Ihre Seite öffnen
mail-search-news-subject = { $count ->
    [one] Etwas Neues für Ihre Suche
   *[other] { $count }-mal Neues für Ihre Suche
}
mail-search-news-text = { $count ->
    [one] Seit unserer letzten Nachricht ist für Ihre Suche etwas dazugekommen:
   *[other] Seit unserer letzten Nachricht sind für Ihre Suche { $count } Einträge dazugekommen:
}
mail-search-news-button = Alle Ergebnisse ansehen
