# The best plan for everybody who waits

plan-menu = Beste plan
plan-title = Het beste plan voor iedereen die wacht
plan-empty-title = Wie kan wie helpen?
plan-empty-text = Het plan bekijkt alle open aanvragen en alle helpers tegelijk, en vindt de paren waarmee de meeste mensen met de kortste weg geholpen zijn. Niemand wordt gevraagd voordat u het zegt.
plan-make = Plan maken
plan-make-again = Opnieuw maken
plan-making = Het plan wordt gemaakt
plan-making-text = Dat duurt enkele seconden. De pagina kijkt vanzelf opnieuw; u kunt ook verder werken en later terugkomen.
plan-look-again = Nu kijken
plan-failed = Het plan kon niet worden gemaakt. Probeer het opnieuw; gebeurt het weer, zeg het dan aan wie dit platform beheert.
plan-gone = Intussen is er een nieuwer plan. Er is niemand gevraagd.
plan-sum = { $asks ->
        [0] Op dit moment wacht niemand op een helper.
       *[other] Aanvragen die hulp krijgen: { $helped } van { $of }. Gevonden helpers: { $filled } van { $places }. Onder wie het best past, vindt geen ander plan er meer.
    }
plan-made = Gemaakt: { $moment }.
plan-changed = { $count ->
        [one] Eén aanvraag is sindsdien veranderd.
       *[other] { $count } aanvragen zijn sindsdien veranderd.
    }
plan-tabs = Delen van het plan
plan-tab-pairs = Wie voor wie
plan-tab-unserved = Zonder hulp
plan-tab-places = Plaatsen
plan-none-title = Geen paar
plan-none-waits = Geen open aanvraag wacht op een helper.
plan-none-text = Niemand die vrij is, past bij een open aanvraag. De lijst ‘Zonder hulp’ zegt waarom.

## Who for whom

plan-pairs-hint = Het zijn voorstellen: niemand wordt gevraagd voordat u het zegt, en iedereen beslist zelf.
plan-earlier-count = { $count ->
        [one] Eén paar kent elkaar al.
       *[other] { $count } paren kennen elkaar al.
    }
plan-earlier = Zelfde helper als de vorige keer
plan-unanswered = { $count ->
        [one] één gevraagde helper heeft nog niet geantwoord
       *[other] { $count } gevraagde helpers hebben nog niet geantwoord
    }
plan-is-asked = Gevraagd
plan-is-left = Intussen veranderd
plan-ask = { $count ->
        [one] Deze helper vragen
       *[other] Deze helpers vragen
    }
plan-ask-label = De helpers vragen voor: { $title }
plan-asked = { $count ->
        [one] Eén helper is gevraagd.
       *[other] { $count } helpers zijn gevraagd.
    }
plan-left = { $count ->
        [one] Eén geval was intussen veranderd en is weggelaten.
       *[other] { $count } gevallen waren intussen veranderd en zijn weggelaten.
    }
plan-night = Het is nacht. Helpers kunnen worden gevraagd vanaf { $moment }.

## Asking all

plan-ask-all = { $count ->
        [one] Eén helper vragen
       *[other] Alle { $count } helpers vragen
    }
plan-all-title = { $count ->
        [one] Eén helper vragen?
       *[other] Alle { $count } helpers vragen?
    }
plan-all-now = Iedereen krijgt nu een e-mail, zoals bij een gewone zoektocht.
plan-all-morning = Het is nacht: iedereen krijgt een e-mail vanaf { $moment }.
plan-all-free = Iedereen is vrij om ja of nee te zeggen. De eerste ja telt.
plan-all-contacts = Namen en contactgegevens blijven verborgen tot iemand ja zegt.
plan-all-checked = Elke aanvraag en elke helper wordt nog eens nagekeken. Wat niet meer past, wordt weggelaten.
plan-all-final = E-mails die weg zijn, kunnen niet worden teruggehaald.
plan-all-back = Terug naar het plan
plan-asking = De helpers worden gevraagd: { $asked } van { $all }.
plan-asking-night = Het gaat verder: { $moment }.
plan-stop = Stoppen: niemand meer vragen

## What it leaves

plan-unserved-hint = Deze aanvragen blijven ook met het beste plan zonder hulp, of zonder alle nodige hulp. Elke heeft één reden.
plan-reason-reach-title = Niemand dichtbij genoeg
plan-reason-reach-text = Geen helper zou zo ver komen. Zoek daar helpers, of vraag iemand die verder weg woont.
plan-reason-kind-title = Niemand biedt deze hulp
plan-reason-kind-text = Er wonen daar helpers, maar niemand biedt deze soort hulp.
plan-reason-time-title = Niemand heeft dan tijd
plan-reason-time-text = Helpers daar bieden het aan, maar niemand heeft tijd wanneer het nodig is.
plan-reason-busy-title = Allen zijn bezig
plan-reason-busy-text = Wie in aanmerking komt, helpt al iemand of is vandaag vaak genoeg gevraagd.
plan-reason-asked-title = Allen zijn al gevraagd
plan-reason-asked-text = Wie in aanmerking komt, zei nee of heeft niet geantwoord. Bellen kan helpen.
plan-reason-elsewhere-title = Elders harder nodig
plan-reason-elsewhere-text = Wie in aanmerking komt, is vrij, maar er zijn meer mensen geholpen als zij naar anderen gaan.
plan-missing = { $count ->
        [one] er ontbreekt één helper
       *[other] er ontbreken { $count } helpers
    }
plan-nearest = de dichtstbijzijnde die het aanbiedt: op { $distance }
plan-no-language = Niemand spreekt de taal

## Where helpers lack and abound

plan-place = Plaats
plan-lacks = Waar helpers ontbreken
plan-lacks-hint = Plaatsen om nieuwe helpers te zoeken.
plan-lacks-places = Ontbrekende helpers
plan-lacks-helpers = Vrije helpers binnen bereik
plan-plenty = Waar veel helpers vrij zijn
plan-plenty-hint = Het plan heeft deze helpers niet nodig. Zij kunnen op hun buren letten, of wat verder weg helpen.
plan-plenty-helpers = Vrije helpers
plan-plenty-nearest = Dichtstbijzijnde plaats waar helpers ontbreken
event-plan-asked = Volgens het plan: { $alerts ->
        [one] één helper ingelicht
       *[other] { $alerts } helpers ingelicht
    }
