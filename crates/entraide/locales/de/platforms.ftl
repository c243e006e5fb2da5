# Home page and what a platform says about itself

home-title = Brauchen Sie Hilfe? Ihre Nachbarn sind da.
home-lead = Hier helfen sich die Menschen: { $area }.
home-ask = Ich brauche Hilfe
home-ask-text = Einkaufen, Medikamente, Fahrten, Zuhören… Kostenlos und ohne Konto.
home-help = Ich möchte helfen
home-help-text = Sagen Sie, wo und wann. Wir schreiben Ihnen, wenn jemand in Ihrer Nähe Hilfe braucht.
home-offer = Etwas anderes anbieten: ein Zimmer, ein Können …
home-groups = Wer hilft in Ihrer Gemeinde?
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
home-near = Alle Gesuche und Angebote
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

## About: how it works

about-lead = Hilfe unter Nachbarn, begleitet bis zum Ende. Ein Angebot von { $operator }.
about-rules = Die Regeln
about-rule-free = Die Hilfe ist kostenlos. Niemand zahlt dafür, Hilfe zu erhalten oder zu geben.
about-rule-money = Kein Geld untereinander, ausser dem Preis der Einkäufe gegen die Quittung.
about-rule-age = Wer hilft, ist mindestens 16 Jahre alt.
about-rule-limits = Hier helfen Nachbarn, keine Fachleute. Pflege und gefährliche Arbeiten gehören nicht hierher.
about-rule-respect = Alle dürfen Ja oder Nein sagen, ohne Begründung. Respekt gilt in beide Richtungen.
about-emergency = In Gefahr? Rufen Sie 112 an. Wir sind kein Notdienst.
about-safety = Sicher bleiben
about-safety-person = Wenn man Ihnen hilft
about-safety-name = Fragen Sie an der Tür nach dem Vornamen. Es ist der, den wir Ihnen genannt haben.
about-safety-card = Geben Sie nie Ihre Bankkarte, einen Code oder ein Passwort her.
about-safety-receipt = Bezahlen Sie Einkäufe bei der Übergabe, zum Preis der Quittung.
about-safety-door = Sie müssen niemanden hereinlassen.
about-safety-helper = Wenn Sie helfen
about-safety-call = Rufen Sie an, bevor Sie kommen, und sagen Sie Ihren Vornamen.
about-safety-keys = Nehmen Sie weder Bankkarte noch Code noch Schlüssel an.
about-safety-secret = Was Sie bei jemandem erfahren, bleibt unter Ihnen.
about-safety-no = Wenn Ihnen eine Anfrage nicht behagt, sagen Sie es: Wir suchen jemand anderen.
about-safety-tell = Macht Ihnen etwas Sorgen? Sagen Sie es uns:
about-until-done = Was wir tun, bis die Hilfe gekommen ist
about-until-done1 = Sie bestätigen Ihre Anfrage mit dem Link in unserer E-Mail. Ohne E-Mail rufen wir Sie zurück.
about-until-done2 = Wir fragen zuerst einige Helferinnen und Helfer ganz in der Nähe, dann weiter weg. Nachts, von { $from } bis { $until } Uhr, schreiben wir niemandem.
about-until-done3 = Niemand antwortet? Jemand vom Team nimmt die Anfrage in die Hand.
about-until-done4 = Nach der Hilfe fragen wir beide, ob alles gut gegangen ist.
about-until-done5 = Hören wir nichts, rufen wir an. Keine Anfrage bleibt liegen.

## About: your data

privacy-lead = In einfachen Worten: was wir aufbewahren, wer es sieht, und wie lange.
privacy-what = Was wir aufbewahren
privacy-what-person = Wenn Sie um Hilfe bitten: Vorname, Telefon oder E-Mail, Ort, gesprochene Sprachen, und was Sie brauchen.
privacy-what-helper = Wenn Sie helfen: Vorname, E-Mail, Telefon, Gemeinde, und wann, wo und wobei Sie helfen wollen.
privacy-what-offer = Wenn Sie ein Angebot veröffentlichen: Vorname, E-Mail oder Telefon, Gemeinde und Ihr Text. Wenn Sie auf ein Angebot antworten: Vorname, Kontaktangaben und Ihre Nachricht.
privacy-what-lead = Wenn Sie für eine Organisation verantwortlich sind: Vorname, E-Mail, seit wann, und wer Sie eingeladen hat. Was in ihrem Eintrag steht, ist öffentlich.
privacy-what-touch = Zu Ihrer Organisation bewahrt das Team Notizen auf, Ihre Antworten auf seine Nachrichten, und ob eine Nachricht angekommen ist.
privacy-what-writer = Wenn Sie einer Organisation schreiben: Vorname, E-Mail oder Telefon, und Ihre Nachricht.
privacy-what-volunteer = Wenn Sie sich für einen Einsatz anmelden: Vorname, E-Mail, Telefon, falls Sie es angeben, was Sie und die Organisation einander schreiben, ob Sie da waren, und wie lange.
privacy-what-history = Was mit einer Anfrage geschehen ist, Schritt für Schritt, ohne Namen.
privacy-what-not = Kein Familienname, außer auf einer Bestätigung, um die Sie bitten. Kein Geburtsdatum, kein Ausweis, keine Werbung.
privacy-who = Wer was sieht
privacy-reader = Wer
privacy-sees = Sieht
privacy-who-all = Alle
privacy-who-all-sees = Die Art der Hilfe und die Gemeinde. Nie eine Adresse oder einen Namen.
privacy-who-asked = Die Helferinnen und Helfer, die wir fragen
privacy-who-asked-sees = Die Art der Hilfe, die Gemeinde, eine ungefähre Entfernung und den Zeitpunkt.
privacy-who-yes = Die Person und wer ihr hilft, nach dem Ja
privacy-who-yes-sees = Vorname und Kontakt voneinander, und die Adresse für den Besuch.
privacy-who-leads = Die Verantwortlichen einer Organisation
privacy-who-leads-sees = Den Vornamen voneinander. Von allen, die ihnen schreiben: Vorname, Kontaktangaben und Nachricht. Von allen, die sich für einen Einsatz anmelden: Vorname, Nachrichten und Anwesenheit; E-Mail und Telefon erst mit einem Platz.
privacy-who-trusted = Eine Organisation, der eine Anfrage anvertraut ist
privacy-who-trusted-sees = Die Art der Hilfe, die Gemeinde und den Zeitpunkt. Vorname, Kontaktangaben und Adresse erst, wenn sie die Anfrage übernommen hat; jeder Blick wird vermerkt. Von ihren eigenen Helfenden: Vorname, Gemeinde und Kontaktangaben.
privacy-who-team = Das Koordinationsteam
privacy-who-team-sees = Die Anfragen. Kontaktdaten nur, wenn sie nötig sind; jeder Blick wird notiert.
privacy-who-nobody = Wir verkaufen nichts und geben nichts an andere weiter.
privacy-long = Wie lange
privacy-long-ask = Anfragen: { $days } Tage nach ihrem Ende löschen wir Namen, Kontakte, Adresse und Einzelheiten.
privacy-long-offer = Angebote und Antworten: { $days } Tage nach ihrem Ende löschen wir Vornamen, Kontaktangaben und Texte. Nicht bestätigte nach { $unconfirmed } Tagen.
privacy-long-helper = Helferinnen und Helfer: so lange Sie wollen. Ein Klick auf Ihrer Seite löscht alles. Eine nicht bestätigte Anmeldung löschen wir nach { $days } Tagen.
privacy-long-lead = Verantwortliche einer Organisation: bis sie aufhören; dann löschen wir Vorname und E-Mail sofort. Endet die Organisation, nach { $days } Tagen. Eine nicht bestätigte Eintragung löschen wir nach { $unconfirmed } Tagen, eine Einladung ohne Antwort nach { $invited } Tagen.
privacy-long-touch = Notizen des Teams zu einer Organisation und Antworten: bis die Organisation gelöscht wird, { $days } Tage nachdem sie das Verzeichnis verlassen hat.
privacy-long-message = Nachrichten an Organisationen: Nach { $days } Tagen löschen wir Nachricht, Vorname und Kontaktangaben. Die E-Mail, mit der die Nachricht kam, bleibt bei den Verantwortlichen.
privacy-long-volunteer = Anmeldungen für Einsätze: { $days } Tage nach dem Ende löschen wir Vorname, Kontaktangaben und Nachrichten. Hat die Organisation Ihre Anwesenheit bestätigt, nach { $history ->
        [730] zwei Jahren
       *[other] { $history } Tagen
    }. Bestätigen Sie Ihre E-Mail nicht, löschen wir Vorname und Kontaktangaben nach { $unconfirmed } Tagen.
privacy-long-certificate = Bestätigungen: der Name, den Sie darauf schreiben, und Ihre Stunden, zwei Jahre lang. Wer den Code kennt, kann sie lesen. Sie können eine Bestätigung jederzeit zurückziehen.
privacy-long-after = Es bleiben Zahlen ohne Namen: welche Art Hilfe, in welcher Gemeinde, wann.
privacy-cookies = Cookies
privacy-cookies-text = Nur die nötigen: gewählte Sprache, Sicherheit der Formulare, Anmeldung des Teams. Keine Besucherzählung, nichts von anderen Websites.
privacy-rights = Ihre Rechte
privacy-rights-text = Sie können Ihre Daten ansehen, berichtigen und löschen lassen und Ihr Einverständnis jederzeit zurückziehen. Das meiste geht auf Ihrer Seite als Helferin oder Helfer und auf der Seite Ihrer Anfrage.
privacy-rights-write = Für den Rest schreiben Sie an { $operator } oder rufen Sie an:
privacy-rights-authority = Sie können sich auch an die Datenschutzbehörde Ihres Landes wenden.

## About: sources and licences

data-lead = Diese Website nutzt die Arbeit anderer. Danke dafür.
data-places = Gemeinden und Postleitzahlen
data-places-text = Die Daten dieser Quellen wurden zusammengeführt, ergänzt und vereinfacht.
data-source = Quelle
data-licence = Lizenz
data-parts = Was Sie sehen
data-what = Was
data-font = Schrift
data-icons = Symbole
data-map = Kartenhintergrund: Küsten, Gewässer, Grenzen, Siedlungen
data-departements = Kartenhintergrund: Grenzen der Départements
data-cities = Kartenhintergrund: Namen und Grössen der Städte
data-map-program = Karte zum Verschieben und Vergrössern
data-languages = Daten und Zahlen in fünf Sprachen
data-missions = Die Einsätze, für andere Programme
data-missions-text = Alle öffentlichen Einsätze mit Terminen und freien Plätzen, ohne Kontaktangaben. Als JSON Seite für Seite; als XML für Plattformen, die Listen von API Engagement lesen.
data-program = Das Programm
data-program-text = entraide { $version }, freie Software unter der Lizenz EUPL-1.2: Alle dürfen sie nutzen, untersuchen, weitergeben und verbessern.
