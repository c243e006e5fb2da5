# The helper’s side of a promise

helping-title = Sie helfen
helping-title-name = Sie helfen { $name }
helping-over = Ihre Hilfe
helping-accepted-text = Melden Sie sich heute, um einen Zeitpunkt abzumachen. Sagen Sie uns danach, dass es erledigt ist.
helping-reported-text = Danke! Sie haben gemeldet, dass es erledigt ist. Wir bitten die Person, es zu bestätigen.
helping-disputed-text = Die Person sagt uns, dass es noch nicht erledigt ist. Jemand vom Team meldet sich bei Ihnen beiden.
helping-done-title = Danke!
helping-done-text = Ihre Hilfe ist angekommen, die Person hat es bestätigt. Ihre Kontaktdaten werden nicht mehr gezeigt.
helping-withdrawn-title = Es hat nicht geklappt
helping-withdrawn-text = Das macht nichts: Wir suchen jemand anderen. Danke für den Versuch.
helping-no-show-title = Sie haben sich nicht getroffen
helping-no-show-text = Die Person sagt uns, dass niemand gekommen ist. Wenn das ein Irrtum ist, rufen Sie uns an.
helping-released-title = Ihre Hilfe ist nicht mehr nötig
helping-released-text = Die Anfrage wurde zurückgezogen oder abgeschlossen. Danke für Ihre Zusage.
helping-asked-by = { $name } hat für diese Person um Hilfe gebeten:
helping-details = Angaben
helping-next = Wie es weitergeht
helping-step1 = Rufen Sie an
helping-step1-text = Sagen Sie Ihren Vornamen und dass Sie von dieser Plattform kommen. Machen Sie einen Zeitpunkt ab.
helping-step2 = Helfen Sie
helping-step2-text = Halten Sie sich an das Abgemachte. Wenn Sie sich verspäten, sagen Sie Bescheid.
helping-step3 = Melden Sie es als erledigt
helping-step3-text = Hier auf dieser Seite, mit einem Klick. So wird niemand vergessen.
helping-rules = Damit sich alle sicher fühlen
helping-rules-money = Die Hilfe ist kostenlos. Einkäufe werden zum Preis der Quittung bezahlt. Nehmen Sie nie eine Bankkarte oder einen Code an.
helping-rules-discreet = Was Sie sehen und hören, bleibt unter Ihnen. Löschen Sie die Kontaktdaten danach.
helping-rules-health = Waschen Sie sich die Hände. Wenn Sie krank sind, gehen Sie nicht hin und sagen Sie es uns. Im Notfall: 112.
helping-actions = Wo stehen Sie?
helping-done-heading = Ist es erledigt?
helping-how-long = Aufgewendete Zeit
helping-no-answer = Keine Angabe
helping-minutes = { $minutes } Minuten
helping-hours = { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }
helping-hours-minutes = { $hours } Std. { $minutes } Min.
helping-word = Ein paar Worte
helping-word-hint = Wie ist es gegangen? Die Person und das Team können es lesen.
helping-done = Es ist erledigt
helping-trouble = Klappt es nicht?
helping-trouble-text = Verhindert, nicht erreichbar, nicht einig: Sagen Sie es uns, wir suchen jemand anderen.
helping-stop = Ich kann nicht helfen
helping-stop-title = Sie können nicht helfen?
helping-stop-text = Wir benachrichtigen die Person und suchen sofort jemand anderen. Für diese Anfrage fragen wir Sie nicht mehr.
helping-stop-button = Ja, suchen Sie jemand anderen
helping-stop-back = Nein, ich helfe weiter
