# From the list

search-link = Elke week het nieuwe per e-mail ontvangen
search-nothing = We kunnen u schrijven wanneer er iets bij komt.

# The form

search-save-title = Elke week horen wat nieuw is
search-save-lead = Hoogstens één e-mail per week, en alleen als er iets nieuws is. Zonder account.
search-back = Terug naar de resultaten
search-what = Uw zoekopdracht
search-fact-where = Waar
search-fact-kind = Wat
search-fact-category = Soort hulp
search-fact-when = Wanneer
search-fact-how = Hoe
search-fact-words = Woorden
search-fact-colon = :
search-email-hint = We sturen u eerst een link om te bevestigen.
search-email-needed = Schrijf uw e-mailadres.
search-save-button = Het nieuwe ontvangen
search-save-privacy = We bewaren uw adres en deze zoekopdracht alleen voor deze berichten. Eén klik in elk bericht volstaat om te stoppen.
search-privacy = Zoekopdrachten per e-mail: zolang u ze wilt. Na het stoppen wissen we adres en zoekopdracht na { $days } dagen; zonder bevestiging na 7 dagen.

# A mail is on its way, and its link

search-sent-title = Nog één stap
search-sent-mail = Open ons bericht
search-sent-text = We hebben zojuist naar { $address } geschreven. Open de link in dat bericht en bevestig: pas dan krijgt u het nieuwe.
search-sent-nothing = Niets gekregen? Kijk bij de ongewenste berichten. Zonder bevestiging wissen we alles na 7 dagen.
search-confirm-title = Deze zoekopdracht per e-mail ontvangen?
search-confirm-lead = Hoogstens één bericht per week, en alleen als er iets nieuws is.
search-confirm-button = Ja, schrijf mij
search-confirm-not-me = Was u dit niet? Sluit deze pagina: u krijgt niets van ons.

# Its own page

search-mine-title = U krijgt deze zoekopdracht elke week
search-mine-lead = Volgend bericht: { $day }, als er tegen dan iets nieuws is.
search-results = De resultaten bekijken
search-stop = Mij niet meer schrijven
search-stopped-title = Genoteerd: we schrijven u niet meer
search-stopped-text = Deze zoekopdracht en uw adres worden op { $day } gewist. Tot dan kunt u weer beginnen.
search-again = Weer beginnen
search-off-title = Deze zoekopdracht niet meer ontvangen?
search-off-text = We sturen u niet meer wat nieuw is. Op de volgende pagina kunt u weer beginnen.

# Its mails

search-more = { $count ->
    [one] En nog { $count } ander.
   *[other] En nog { $count } andere.
}
mail-why-confirm-search = U krijgt dit bericht omdat dit adres is opgegeven om een zoekopdracht op { $platform } te ontvangen. Was u dat niet? Doe niets: we wissen alles na 7 dagen.
mail-why-search = U krijgt dit bericht omdat u hebt gevraagd deze zoekopdracht op { $platform } te ontvangen.
mail-stop-search = Deze zoekopdracht niet meer ontvangen
mail-confirm-search-subject = Bevestig: elke week het nieuwe
mail-confirm-search-text = U wilt elke week horen wat er nieuw is op { $platform }. Bevestig het: anders schrijven we u niet.
mail-confirm-search-button = Bevestigen
mail-confirm-search-after = De link is 14 dagen geldig; zonder bevestiging wordt alles na 7 dagen gewist.
mail-search-there-subject = U krijgt deze zoekopdracht al
mail-search-there-text = U krijgt al elke week wat er nieuw is voor deze zoekopdracht op { $platform }. U hoeft niets te doen.
mail-search-there-button = De pagina openen
mail-search-news-subject = { $count ->
    [one] Iets nieuws voor uw zoekopdracht
   *[other] { $count } nieuwe voor uw zoekopdracht
}
mail-search-news-text = { $count ->
    [one] Sinds ons laatste bericht is er voor uw zoekopdracht iets bij gekomen:
   *[other] Sinds ons laatste bericht zijn er voor uw zoekopdracht { $count } bij gekomen:
}
mail-search-news-button = Alle resultaten bekijken
