# Home page and what a platform says about itself

home-title = Brauchen Sie Hilfe? Ihre Nachbarn sind da.
home-lead = Hier helfen sich die Menschen: { $area }.
home-ask = Ich brauche Hilfe
home-ask-text = Einkaufen, Medikamente, Fahrten, Zuhören… Kostenlos und ohne Konto.
home-help = Ich möchte helfen
home-help-text = Sagen Sie, wo und wann. Wir schreiben Ihnen, wenn jemand in Ihrer Nähe Hilfe braucht.
home-follow = Haben Sie schon angefragt? Verfolgen Sie Ihre Anfrage mit ihrer Nummer.
home-now = Im Moment
home-helpers = { $count ->
        [one] Person ist bereit zu helfen
       *[other] Menschen sind bereit zu helfen
    }
home-open = { $count ->
        [one] Anfrage sucht jemanden
       *[other] Anfragen suchen jemanden
    }
home-done = { $count ->
        [one] Hilfe in 30 Tagen geleistet
       *[other] Hilfen in 30 Tagen geleistet
    }
home-nothing = Im Moment wartet keine Anfrage. Das ist eine gute Nachricht.
home-recent-note = Wir zeigen nur die Gemeinde. Adresse und Telefon erhält nur, wer hilft.
home-how = So funktioniert es
home-step1 = Sie fragen an
home-step1-text = Im Internet oder am Telefon, für sich oder für jemand anderen.
home-step2 = Wir benachrichtigen die Nachbarn
home-step2-text = Die nächsten Helferinnen und Helfer erhalten eine Nachricht, ohne Ihren Namen.
home-step3 = Jemand sagt Ja
home-step3-text = Erst dann erhalten Sie beide Vornamen und Telefon voneinander.
home-step4 = Wir bleiben dran
home-step4-text = Wenn niemand antwortet, kümmert sich jemand vom Team darum.
home-free = Es ist kostenlos
home-free-text = Bezahlen Sie nie für die Hilfe selbst. Einkäufe werden zum Preis der Quittung bezahlt. Wenn jemand Geld verlangt, sagen Sie es uns.
home-phone = Ohne Internet?
home-phone-text = Rufen Sie uns an: Wir schreiben die Anfrage mit Ihnen.
