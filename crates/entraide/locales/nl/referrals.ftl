# Asks that are entrusted to organisations

## The list of a group

referral-brief = De vraag in het kort
referral-list = Hulpvragen
referral-list-lead = De vragen die aan uw organisatie zijn toevertrouwd, en die uit uw gebied.
referral-door = Wie heeft hulp nodig in uw gebied?
referral-door-button = De vragen bekijken
referral-waits = Iemand van het team moet nog akkoord gaan
referral-waits-text = Wie helpt, ziet namen en adressen. Daarom kijken we eerst.
referral-off = Uw organisatie neemt geen hulpvragen op zich
referral-off-text = U kunt dat wijzigen bij de gegevens van de organisatie.
referral-offered = Wachten op uw antwoord
referral-taken = Daar zorgt u voor
referral-ended = Afgerond
referral-who = { $name } zorgt ervoor.
referral-none = Er wacht niets
referral-none-text = Als u een vraag wordt toevertrouwd, krijgen alle verantwoordelijken een e-mail.
referral-nearby = In uw gebied
referral-nearby-none = Nu geen open vragen in uw gebied.
referral-nearby-text = Deze vragen zoeken nog. U kunt er een op u nemen.
referral-helpers = Uw vrijwilligers
referral-helpers-none = Nog niemand helpt bij uw organisatie.
referral-helpers-invite = Stuur deze link naar wie met u helpt:
referral-helper-out = Verwijderen
referral-helper-out-text = { $name } blijft vrijwilliger, maar niet meer bij uw organisatie.
referral-helper-out-do = Ja, verwijderen

## One request

referral-state-nearby = Zoekt nog
referral-state-offered = Aan uw organisatie toevertrouwd
referral-state-taken = U zorgt ervoor
referral-state-ended = Afgerond
referral-lead-nearby = Deze vraag is open. Neemt u ze op u, dan verwittigen we niemand anders meer.
referral-lead-offered = Kunt u hiervoor zorgen? Zonder antwoord zoeken we ook elders.
referral-lead-taken = Bel de persoon, zoek dan iemand. Die weet dat u ervoor zorgt.
referral-lead-ended = Bedankt! De contactgegevens zijn niet meer zichtbaar.
referral-words = Een woord voor u
referral-contacts-hint = Naam, telefoon en adres. We noteren dat u ze hebt gezien.
referral-promised = Zei ja: { $names }
referral-ask = Per e-mail vragen
referral-ask-label = { $name } per e-mail vragen
referral-yes = Zei ja
referral-yes-label = { $name } zei ja
referral-asked-before = Deze persoon is al verwittigd.
referral-ask-not-now = Dat ging niet: de persoon heeft pauze, kreeg vandaag al genoeg berichten, of er is niets meer te doen.
referral-said-asked = Verwittigd, nog geen antwoord
referral-said-accepted = Zei ja
referral-said-declined = Zei nee
referral-said-late = Zei te laat ja
referral-said-ended = Het is niet gelukt
referral-take = Op u nemen
referral-take-text = Daarna ziet u hoe u de persoon bereikt. Die hoort dat uw organisatie ervoor zorgt.
referral-take-do = Wij zorgen ervoor
referral-relieve = Overnemen
referral-relieve-text = Is wie ervoor zorgt afwezig, of heeft die te veel te doen? Neem het over.
referral-relieve-do = Ik zorg ervoor
referral-done = Is het gedaan?
referral-done-text = Uw organisatie heeft geholpen. De persoon hoort het en kan zeggen als het niet zo is.
referral-done-do = Ja, gedaan
referral-pass = Aan een andere organisatie toevertrouwen
referral-pass-to = Aan welke organisatie?
referral-pass-words = Een woord voor de verantwoordelijken
referral-pass-do = Toevertrouwen
referral-pass-not = Deze organisatie kan ze nu niet op zich nemen. Kies een andere.
referral-back = De vraag teruggeven
referral-back-reason = Waarom?
referral-back-hint = Voor het coördinatieteam. Het zoeken gaat meteen verder.
referral-back-do = Teruggeven

## At the desk

referral-entrust = Aan een organisatie toevertrouwen
referral-entrust-lead = De verantwoordelijken worden verwittigd en krijgen wat tijd om te antwoorden. Daarna gaat ook het zoeken door.
referral-entrust-to = Welke organisatie?
referral-entrust-hint = Niets persoonlijks: ze zien de contactgegevens zodra ze ervoor zorgen.
referral-entrust-do = De vraag toevertrouwen
referral-entrust-none = Geen andere organisatie neemt vragen in { $place } op zich.
referral-with = Ze is toevertrouwd aan: { $organisation }
referral-take-back = De vraag terugnemen
desk-fact-referral = Organisatie
desk-referral-offered = heeft nog niet geantwoord
desk-referral-taken = zorgt ervoor
desk-referral-passed = heeft ze teruggegeven of doorgegeven
desk-referral-lapsed = heeft niet geantwoord
event-ask-entrusted = Aan een organisatie toevertrouwd
event-ask-taken-over = Door een organisatie op zich genomen
event-ask-given-back = Door de organisatie teruggegeven
event-ask-taken-back = Van de organisatie teruggenomen
event-ask-not-taken = De organisatie heeft niet geantwoord

## Helpers of a group

member-title = Helpen bij een organisatie
member-lead = De verantwoordelijken zien uw voornaam en hoe u bereikbaar bent. Ze kunnen u rechtstreeks om hulp vragen.
member-own = U helpt bij
member-own-none = Nog geen organisatie.
member-others = In uw buurt
member-others-none = Geen andere organisatie in uw gemeente zoekt zo vrijwilligers.
member-leave = Niet meer helpen
member-leave-label = Niet meer helpen bij { $name }
member-join = Meehelpen
member-join-label = Helpen bij { $name }
helper-group = U helpt bij { $organisation }. De verantwoordelijken zien uw voornaam en hoe u bereikbaar bent.

## In the directory

org-asks = Hulpvragen op zich nemen
org-asks-hint = Helpt uw organisatie zelf mensen in haar gebied?
org-asks-label = Ja, men kan ons hulpvragen toevertrouwen
org-asks-label-hint = Iemand van het team gaat eerst akkoord.
org-ask-here = Hulp vragen
org-help-here = Meehelpen
ask-group = Uw vraag gaat eerst naar: { $organisation }. Zonder antwoord zoeken we ook elders.
check-with-asks = Ze mag hulpvragen op zich nemen
check-with-asks-hint = De verantwoordelijken zien namen, telefoons en adressen. Vink alleen aan als u ze kent.
check-asks = Hulpvragen
check-asks-text = Deze organisatie mag hulpvragen op zich nemen.
check-asks-end = Niet meer toestaan
check-why-asks = Wil hulpvragen op zich nemen
event-org-asks-allowed = Mag hulpvragen op zich nemen
event-org-asks-refused = Neemt geen hulpvragen op zich

## For whoever asked

follow-state-group = Een organisatie zorgt ervoor
follow-lead-offered = Wij vragen het eerst aan { $organisation }. Zonder antwoord verwittigen wij de dichtstbijzijnde helpers. U hoeft niets te doen.
follow-lead-group = Ze belt of schrijft u. U kunt ook zelf contact opnemen.
follow-now-group = De organisatie zoekt wie kan helpen
follow-step-group = Een organisatie zorgt ervoor
follow-step-group-back = De organisatie kon niet: we zoeken verder
follow-group = Wie ervoor zorgt
follow-group-helped = De organisatie zegt dat ze u heeft geholpen
follow-group-helped-text = Klopt dat niet? Zeg het: iemand van het team zorgt ervoor.
follow-group-not-helped = Nee, ik heb geen hulp gekregen

## Letters

mail-ask-entrusted-subject = { $what } in { $place }: kunt u helpen?
mail-ask-entrusted-text = Een hulpvraag is toevertrouwd aan { $organisation }. Kunt u ervoor zorgen? Zonder antwoord zoeken we ook elders.
mail-ask-entrusted-button = De vraag bekijken
mail-ask-waits-subject = { $what } in { $place }: hoe staat het?
mail-ask-waits-text = { $organisation } zorgt voor deze vraag, maar nog niemand zei ja. Kunt u niet, geef ze dan terug: het zoeken gaat door.
mail-ask-waits-button = De vraag bekijken
mail-ask-taken-subject = { $organisation } zorgt voor uw vraag
mail-ask-taken-text = U krijgt een telefoontje of een bericht. Op uw pagina ziet u hoe het staat.
mail-ask-taken-button = Mijn vraag volgen
mail-ask-returned-subject = We zoeken iemand anders voor u
mail-ask-returned-text = { $organisation } kan er niet voor zorgen. Het zoeken gaat meteen verder. U hoeft niets te doen.
mail-ask-returned-button = Mijn vraag volgen
mail-ask-helped-subject = Bent u geholpen?
mail-ask-helped-text = { $organisation } zegt dat het gedaan is. Klopt dat, dan hoeft u niets te doen. Zo niet, zeg het op uw pagina: iemand van het team zorgt ervoor.
mail-ask-helped-button = Mijn vraag bekijken
