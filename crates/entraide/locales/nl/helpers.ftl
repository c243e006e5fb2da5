# Signing up

helper-title = Mijn hulp aanbieden
helper-lead = Vertel ons waar, wanneer en waarvoor. Wanneer iemand in uw buurt hulp nodig heeft, schrijven wij u. U bent elke keer vrij om ja of nee te zeggen.
helper-you = U
helper-first-name = Voornaam
helper-first-name-hint = De persoon die u helpt ziet hem.
helper-first-name-needed = Schrijf uw voornaam.
helper-email-needed = Schrijf uw e-mailadres.
helper-place-needed = Schrijf uw gemeente of postcode.
helper-email = E-mailadres
helper-email-hint = Hier komen de vragen aan. Wij geven het alleen aan mensen die u belooft te helpen.
helper-phone = Telefoon
helper-phone-hint = Aanbevolen: veel ouderen bellen liever.
helper-where = Waar u helpt
helper-place = Uw gemeente of postcode
helper-place-hint = Uw adres vragen we niet.
helper-radius = Hoe ver kunt u gaan?
helper-km = Tot { $km } km
helper-what = Waarvoor mogen wij u schrijven?
helper-what-hint = Kies alles wat u graag zou doen.
helper-categories-needed = Kies minstens één soort hulp.
helper-languages = Gesproken talen
helper-languages-more = Andere talen
helper-languages-needed = Kies minstens één taal.
helper-when = Wanneer kunt u helpen?
helper-when-hint = Als u niets aankruist, begrijpen wij: op elk moment.
helper-day-0 = Maandag
helper-day-1 = Dinsdag
helper-day-2 = Woensdag
helper-day-3 = Donderdag
helper-day-4 = Vrijdag
helper-day-5 = Zaterdag
helper-day-6 = Zondag
helper-part-0 = Ochtend
helper-part-1 = Namiddag
helper-part-2 = Avond
helper-some-0 = ochtend
helper-some-1 = namiddag
helper-some-2 = avond
helper-at-once = Hoeveel vragen tegelijk?
helper-at-once-hint = Zolang er zoveel lopen, vragen wij u niets meer.
helper-asks = { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }
helper-adult = Ik ben 16 jaar of ouder.
helper-adult-needed = Om hier te helpen moet u 16 jaar zijn. Kruis het vakje aan als dat zo is.
helper-consent = Ik ga ermee akkoord dat mijn antwoorden dienen om mij vragen voor te stellen. Wie ik beloof te helpen, krijgt mijn voornaam, telefoon en e-mailadres. Ik kan alles op elk moment wijzigen of wissen.
helper-consent-more = Uw gegevens
helper-consent-needed = Zonder uw akkoord kunnen wij u niet inschrijven.
helper-send = Ik schrijf mij in
helper-save = Opslaan

# Look in your mailbox

helper-sent-title = Kijk in uw mailbox
helper-sent-text = Wij hebben u net geschreven. Open dat bericht en volg de link: pas daarna stellen wij u vragen voor.
helper-sent-nothing = Niets ontvangen?
helper-sent-spam = Wacht enkele minuten en kijk ook bij de ongewenste mail.
helper-sent-again = Het bericht nog eens ontvangen
helper-link-sent-text = Als dit adres van een vrijwilliger is, komt daar binnen enkele minuten een bericht met een link aan.

# The lost link

helper-link-title = Mijn vrijwilligerspagina terugvinden
helper-link-text = Er is geen wachtwoord. Wij sturen u een link naar uw pagina.
helper-link-hint = Dat van uw inschrijving.
helper-link-send = De link sturen
helper-link-new = Nog niet ingeschreven?

# Confirming

helper-confirm-title = Nog één klik en u bent erbij
helper-confirm-text = Bevestig dat dit adres van u is en dat u wilt helpen. U kunt op elk moment pauzeren of stoppen.
helper-confirm-button = Ja, ik wil helpen
helper-confirmed-title = Uw adres is al bevestigd
helper-open-own-page = Mijn pagina openen

# A helper’s own page

helper-own-page = Mijn pagina
helper-hello = Dag { $name }
helper-active-title = Wij mogen u schrijven
helper-active-text = Wanneer iemand in uw buurt uw hulp nodig heeft, krijgt u een bericht.
helper-paused-title = U neemt pauze
helper-paused-text = U krijgt geen vragen tot u terug bent.
helper-paused-until = Vanaf { $day } krijgt u weer vragen.
helper-resume = Ik ben terug
helper-unconfirmed-title = Bevestig uw e-mailadres
helper-unconfirmed-text = Wij hebben u een link gestuurd. Zolang u die niet gevolgd hebt, krijgt u geen vragen.
helper-running = U helpt op dit moment
helper-open = Vragen die op u wachten
helper-open-none = Op dit moment wacht er geen vraag op u.
helper-history = Wat u gedaan hebt
helper-history-none = Nog niets. Fijn dat u er bent.
helper-times = { $count ->
        [one] U hebt één keer geholpen.
       *[other] U hebt { $count } keer geholpen.
    }
helper-total = Gegeven tijd: { $time }.
helper-history-when = Dag
helper-history-what = Hulp
helper-history-how = Verloop
helper-history-time = Duur
helper-history-done = Gedaan
helper-history-withdrawn = Is niet gelukt
helper-history-no-show = Geen ontmoeting
helper-history-released = Niet meer nodig
helper-offer = Wat ik aanbied
helper-fact-what = Hulp
helper-fact-where = Waar
helper-fact-around = { $place } en tot { $km } km in de omtrek
helper-fact-when = Wanneer
helper-any-time = Op elk moment
helper-day-parts = { $day }: { $parts }
helper-edit = Wijzigen
helper-edit-title = Wijzigen wat ik aanbied
helper-pause = Pauze nemen
helper-leave = Stoppen en alles wissen

# A break

helper-pause-title = Pauze nemen
helper-pause-text = Tijdens de pauze stellen wij u geen vragen voor. Wat u beloofd hebt, blijft beloofd.
helper-pause-how = Hoe lang?
helper-pause-open = Tot ik terug ben
helper-pause-day = Tot een bepaalde dag
helper-pause-until = Ik ben terug op
helper-pause-day-wrong = Kies een dag in de toekomst, binnen twee jaar.
helper-pause-button = Pauze beginnen

# Leaving

helper-leave-title = Wilt u echt stoppen?
helper-leave-text = Wij wissen uw voornaam, e-mailadres, telefoon en woorden. Dat kan niet ongedaan gemaakt worden.
helper-leave-kept = Wij houden alleen cijfers zonder naam: dat er geholpen werd, wanneer en in welke gemeente.
helper-leave-running = { $count ->
        [one] U hebt hulp beloofd die nog niet klaar is. Wij zoeken meteen iemand anders.
       *[other] U hebt { $count } keer hulp beloofd die nog niet klaar is. Wij zoeken meteen iemand anders.
    }
helper-leave-pause = Wilt u alleen even op adem komen?
helper-leave-pause-link = Neem pauze
helper-leave-button = Ja, wissen en stoppen
helper-leave-back = Nee, ik blijf
helper-goodbye-title = Tot ziens, en bedankt
helper-goodbye-text = Uw gegevens zijn gewist. U kunt terugkomen wanneer u wilt.
helper-gone-title = Deze inschrijving bestaat niet meer
helper-gone-text = De gegevens ervan zijn gewist: op uw vraag, of omdat het adres niet op tijd bevestigd werd. U kunt zich opnieuw inschrijven.
helper-again = Mij opnieuw inschrijven
