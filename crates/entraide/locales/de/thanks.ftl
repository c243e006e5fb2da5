# What somebody has done

history-title = Was ich getan habe
history-ask-lead = Die Einsätze, an denen Sie dabei waren, Ihre Stunden, eine Bestätigung, und Ihre Termine in Ihrem Kalender.
history-ask-hint = Die Adresse, die Sie angeben, wenn Sie sich für einen Einsatz melden. Wir senden einen Link zu Ihrer Seite dorthin.
history-ask-check = Man hat Ihnen eine Bestätigung gezeigt?
history-sent-text = Wenn wir diese Adresse kennen, ist eine Nachricht mit dem Link zu Ihrer Seite unterwegs.
history-lead = Danke für Ihre Hilfe! Die Organisationen haben diese Stunden bestätigt.
history-lead-name = Danke für Ihre Hilfe, { $name }! Die Organisationen haben diese Stunden bestätigt.
history-lead-none = Sobald eine Organisation bestätigt, dass Sie da waren, sehen Sie es hier.
history-time = Stunden
history-times = Einsätze
history-organisations = Organisationen
history-coming = Was kommt
history-given = Getan
history-given-none = Bisher ist nichts bestätigt.
history-day = Datum
history-mission = Einsatz
history-name = Vorname
history-total = Insgesamt: { $time }
history-helped = { $count ->
        [one] Sie haben auch jemandem geholfen, einmal. Danke!
       *[other] Sie haben auch anderen Menschen geholfen, insgesamt { $count } Mal. Danke!
    }
history-nameless = Eine Organisation, die nicht mehr hier ist
history-side = Bestätigung und Kalender
history-calendar = Meine Termine im Kalender
history-calendar-text = Abonnieren Sie einmal: Ihre nächsten Termine kommen von selbst in Ihren Kalender, und abgesagte sind dort durchgestrichen.
history-subscribe = Abonnieren
history-calendar-address = Adresse des Kalenders
history-calendar-hint = Zum Kopieren in Ihren Kalender, wenn der Knopf nichts öffnet. Behalten Sie sie für sich: Sie zeigt Ihre Termine.
history-renew = Jemand anders hat diese Adresse?
history-renew-text = Wir geben Ihnen eine neue. Die alte gilt nicht mehr, und Sie abonnieren noch einmal.
history-renew-do = Adresse ändern

# A certificate

certificate-title = Bestätigung
certificate-about = Ein PDF mit Ihren Stunden, für eine Schule, einen Arbeitgeber oder einen Verein. Mit einem Code lässt sich prüfen, ob es echt ist.
certificate-make = Bestätigung erstellen
certificate-lead = Was die Organisationen bestätigt haben, auf einem Blatt mit Ihrem Namen.
certificate-name = Vorname und Name
certificate-name-hint = So, wie sie auf dem Blatt stehen sollen.
certificate-name-needed = Schreiben Sie den Vornamen und den Namen.
certificate-name-letters = Unsere Schrift hat nicht alle diese Zeichen. Schreiben Sie den Namen in lateinischen Buchstaben.
certificate-who = Wessen Stunden sind es?
certificate-from = Von
certificate-from-hint = Leer lassen, um am Anfang zu beginnen.
certificate-to = Bis
certificate-to-hint = Leer lassen, um bis heute zu zählen.
certificate-period-wrong = Dieser Tag liegt vor dem ersten.
certificate-nothing = Für diese Zeit sind keine Stunden bestätigt.
certificate-kept = Wer das Blatt hat, kann auf dieser Website zwei Jahre lang lesen, was darauf steht. Auf Ihrer Seite können Sie es früher zurückziehen.
certificate-do = Bestätigung erstellen
certificate-download = PDF herunterladen
certificate-until = Prüfbar bis { $day }
certificate-withdraw = Zurückziehen
certificate-withdraw-text = Der Code gilt dann nicht mehr. Das PDF, das Sie weitergegeben haben, lässt sich nicht mehr prüfen.
certificate-withdraw-do = Diese Bestätigung zurückziehen
certificate-check = Eine Bestätigung prüfen
certificate-check-lead = Tippen Sie den Code, der auf dem Blatt steht.
certificate-check-do = Prüfen
certificate-code = Code
certificate-code-hint = Zwölf Buchstaben und Ziffern, zum Beispiel K4M-7RX-2HP-9AC.
certificate-code-needed = Schreiben Sie den Code.
certificate-code-wrong = Diesen Code kennen wir nicht. Prüfen Sie jedes Zeichen. Die Bestätigung kann auch zurückgezogen oder älter als zwei Jahre sein.
certificate-genuine = Diese Bestätigung ist echt
certificate-genuine-text = Vergleichen Sie mit dem Blatt. Die Organisationen haben die Stunden bestätigt; den Namen hat die Person selbst angegeben.
certificate-period = Zeit
certificate-issued = Ausgestellt am
certificate-check-until = Diese Bestätigung lässt sich bis { $day } prüfen.
certificate-another = Einen anderen Code prüfen
certificate-paper-title = Bestätigung über freiwilliges Engagement
certificate-sentence = hat freiwillig und unentgeltlich bei den folgenden Organisationen geholfen. Zeit: { $period }.
certificate-organisation = Organisation
certificate-days = Zeit
certificate-times = Einsätze
certificate-total = Insgesamt
certificate-span = { $from } – { $until }
certificate-note = Die Organisationen haben die Anwesenheit und die Stunden bestätigt. Den Namen hat die Person selbst angegeben; die Plattform hat ihre Identität nicht geprüft.
certificate-issued-on = Ausgestellt am { $day }.
certificate-check-paper = Um diese Bestätigung zu prüfen, öffnen Sie bis { $day } die folgende Seite oder tippen Sie den Code auf der Website:

# Letters

mail-history-subject = Was Sie getan haben
mail-history-text = Hier ist der Link zu Ihrer Seite: Ihre Einsätze, Ihre Stunden, Ihre Bestätigungen und Ihr Kalender. Der Link ist persönlich, geben Sie ihn nicht weiter.
mail-history-button = Meine Seite öffnen
mail-why-history = Sie erhalten diese Nachricht, weil jemand mit Ihrer Adresse auf { $platform } um diesen Link gebeten hat. Das waren nicht Sie? Dann tun Sie nichts.
