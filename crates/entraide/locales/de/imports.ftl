# Lists and feeds from elsewhere, and taking the directory along

# Bringing a list

import-door = Eine Liste oder einen Feed importieren
import-title = Importieren
import-lead = Übernehmen Sie, was andere führen: eine Liste von Organisationen (CSV, JSON oder GeoJSON) oder die Einsätze eines Partners (XML-Feed von API Engagement). Sie sehen zuerst, was aus jeder Zeile würde; nichts wird geschrieben, bevor Sie es bestätigt haben.
import-source = Name der Liste
import-source-hint = Steht auf der Seite jeder Organisation oder jedes Einsatzes. Geben Sie derselben Liste immer denselben Namen: So wird ihr Inhalt wiedererkannt.
import-source-needed = Geben Sie der Liste einen Namen.
import-file = Datei
import-file-hint = CSV (mit Komma, Strichpunkt oder Tabulator), JSON, GeoJSON oder XML; höchstens { $mb } MB und { $rows } Zeilen. Eine Tabelle speichern Sie zuerst als CSV.
import-file-needed = Wählen Sie eine Datei.
import-file-empty = In dieser Datei ist keine Zeile.
import-file-large = Diese Datei ist größer als { $max } MB.
import-file-rows = Diese Datei hat mehr als { $max } Zeilen. Teilen Sie sie in mehrere Listen.
import-file-columns = Diese Datei hat mehr als { $max } Spalten.
import-file-cell = Zeile { $line }: Eine Zelle ist zu lang. Vielleicht fehlt ein Anführungszeichen.
import-file-json = Diese Datei ist kein gültiges JSON: Zeile { $line }, Spalte { $column }.
import-file-list = In dieser JSON-Datei ist keine Liste von Objekten.
import-file-xml = Diese Datei ist kein gültiges XML: Zeile { $line }.
import-file-missions = In dieser XML-Datei ist kein Einsatz.
import-file-text = Diese Datei ist kein Text. Speichern Sie Ihre Tabelle als CSV.
import-look = Datei ansehen
import-past = Bisherige Importe
import-past-none = Noch wurde nichts importiert.
import-what = Inhalt
import-what-organisations = Organisationen
import-what-missions = Einsätze
import-day = Wann
import-state = Stand
import-state-waiting = Zu bestätigen
import-state-running = Läuft
import-state-done = Fertig
import-state-failed = Abgebrochen
import-rows = Zeilen
import-outcome-created = Neu
import-outcome-updated = Geändert
import-outcome-unchanged = Unverändert
import-outcome-refused = Abgelehnt
import-outcome-missing = Nicht mehr in der Datei
import-outcome-closed = Nicht mehr in der Datei, herausgenommen

# The preview

import-preview = Vorschau: { $source }
import-preview-lead = Noch ist nichts geschrieben. Prüfen Sie die Spalten, dann importieren Sie. Ohne Import wird diese Datei morgen vergessen.
import-preview-missions-lead = Noch ist nichts geschrieben. Die Einsätze erscheinen unter ihrer Organisation; wer helfen will, wird zum Partner geführt. Ohne Import wird diese Datei morgen vergessen.
import-would = Was aus den Zeilen würde
import-would-missions = Was aus den Einsätzen würde
import-first-rows = Die ersten Zeilen
import-first-missions = Die ersten Einsätze
import-organisation = Organisation
import-when = Wann
import-where = Wo
import-reached = Erreichbar
import-becomes = Wird
import-noted = Was weggelassen wurde
import-more = { $count ->
    [one] Und noch { $count } weitere Zeile.
   *[other] Und noch { $count } weitere Zeilen.
}
import-missing = Nicht mehr in der Datei
import-columns = Die Spalten
import-columns-text = Für jede Angabe die Spalte, in der sie steht. Nötig sind ein Name und ein Ort: eine Gemeinde, eine Postleitzahl oder Koordinaten.
import-column-none = keine
import-email-text = E-Mail-Adressen werden weder behalten noch gezeigt: Niemand hat zugestimmt, Post zu bekommen.
import-rules = Die Regeln
import-type = Art der Organisationen, die keine nennen
import-anyway = Auch importieren, was schon im Verzeichnis zu sein scheint
import-close-missing = Aus dem Verzeichnis nehmen, was nicht mehr in der Datei ist
import-close-missing-missions = Einsätze entfernen, die nicht mehr in der Datei stehen
import-go = { $count ->
    [one] { $count } Zeile importieren
   *[other] { $count } Zeilen importieren
}
import-go-missions = { $count ->
    [one] { $count } Einsatz importieren
   *[other] { $count } Einsätze importieren
}
import-look-again = Vorschau neu ansehen
import-line = Zeile { $line }
import-not-enough = Es braucht eine Spalte für den Namen und eine für den Ort.
import-field-key = Kennung in der Liste
import-field-name = Name
import-field-details = Was sie tut
import-field-type = Art
import-field-insee = Amtliche Nummer der Gemeinde
import-field-postcode = Postleitzahl
import-field-commune = Gemeinde
import-field-address = Straße und Nummer
import-field-lat = Breite
import-field-lon = Länge
import-field-serves = Gemeinden und Gebiete, für die sie da ist
import-field-outline = Gebiet (Polygon)
import-field-languages = Gesprochene Sprachen
import-field-hours = Öffnungszeiten
import-field-phone = Telefon
import-field-email = E-Mail (wird nicht behalten)
import-field-web = Website
import-field-whatsapp = WhatsApp
import-field-signal = Signal
import-field-telegram = Telegram
import-field-updated = Datum der Angabe

# The report

import-report = Import: { $source }
import-progress = { $done } von { $rows } Zeilen
import-running-text = Der Import läuft. Sie können diese Seite schließen.
import-failed = Der Import wurde abgebrochen. Was geschrieben ist, bleibt; importieren Sie die Datei noch einmal für den Rest.
import-done = Der Import ist fertig.
import-csv = Alle Zeilen (CSV)
import-cut = Hier stehen nur die ersten Zeilen; die Tabelle hat alle.
import-missing-closed = Sie wurden entfernt.

# What there is to say of a row

import-note-ragged = Diese Zeile hat mehr Zellen als Spalten: Ein Anführungs- oder Trennzeichen fehlt.
import-note-no-name = Der Name fehlt.
import-note-no-place = Der Ort fehlt.
import-note-unknown-place = Unbekannter Ort: { $about }
import-note-several-places = Mehrere Orte dieses Namens: { $about }
import-note-outside = Außerhalb des Gebiets dieser Plattform: { $about }
import-note-unreachable = Weder Telefon noch Website noch Adresse: Niemand könnte sie erreichen.
import-note-twice = Dieselbe Kennung steht weiter oben in der Datei: { $about }
import-note-there = Scheint schon im Verzeichnis zu sein: { $about }
import-note-led = Ihre eigenen Leute halten sie aktuell.
import-note-withdrawn = Ihre eigenen Leute haben sie herausgenommen.
import-note-taken-down = Das Team hat sie aus dem Verzeichnis genommen.
import-note-nearest = Gemeinde nach den Koordinaten gefunden: { $about }
import-note-hours = Öffnungszeiten nicht lesbar, weggelassen: { $about }
import-note-phone = Telefon nicht lesbar, weggelassen: { $about }
import-note-web = Webadresse nicht lesbar, weggelassen: { $about }
import-note-whatsapp = Kein Link zu WhatsApp, weggelassen: { $about }
import-note-signal = Kein Link zu Signal, weggelassen: { $about }
import-note-telegram = Kein Link zu Telegram, weggelassen: { $about }
import-note-point = Koordinaten nicht lesbar oder weit von der Gemeinde, weggelassen: { $about }
import-note-serves = Unbekannte Gemeinde oder unbekanntes Gebiet: { $about }
import-note-outline = Polygon nicht lesbar oder zu groß, weggelassen.
import-note-languages = Unbekannte Sprache: { $about }
import-note-type = Unbekannte Art, ersetzt: { $about }
import-note-updated = Datum nicht lesbar: { $about }
import-note-cut = Zu lang, gekürzt: { $about }
import-note-no-title = Der Titel fehlt: { $about }
import-note-no-details = Nichts sagt, was zu tun ist.
import-note-no-host = Die Organisation fehlt.
import-note-host = Ihre Organisation kann nicht im Verzeichnis stehen: { $about }
import-note-no-apply = Die Adresse, wo man sich meldet, fehlt oder ist unlesbar: { $about }
import-note-over = Vorbei seit: { $about }
import-note-when = Daten unlesbar, weggelassen: { $about }
import-note-field = Unbekannter Bereich, ersetzt: { $about }

# On public pages

org-origin = Quelle: { $source }, vom { $day }
org-export-about = Die Spalten erklärt
event-org-imported = Aus einer Liste importiert
event-org-imported-again = Durch einen Import geändert
event-mission-imported = Aus einem Feed importiert
event-mission-imported-again = Durch einen Import aktualisiert

# The columns of the exports

data-groups = Die Daten des Verzeichnisses
data-groups-text = Das Verzeichnis darf jeder übernehmen: Die Dateien enthalten, was die Seiten zeigen. Die Filter der Seite gelten auch für sie.
data-column = Spalte
data-column-id = Kennung, die sich nie ändert
data-column-type = Art, als Wort in Adressen
data-column-type-name = Art, ausgeschrieben
data-column-name = Name
data-column-details = was die Organisation tut
data-column-language = Sprache dieser Texte (ISO 639-1)
data-column-place = Gemeinde
data-column-place-code = Land und amtliche Nummer der Gemeinde
data-column-address = Straße und Nummer, wenn die Organisation sie zeigt
data-column-lat = Breite (WGS 84); ohne Adresse die der Gemeinde
data-column-lon = Länge, ebenso
data-column-serves = Gemeinden und Gebiete, für die sie da ist: Codes, mit Leerzeichen getrennt
data-column-languages = gesprochene Sprachen: Codes
data-column-hours = Öffnungszeiten, in der Schreibweise von OpenStreetMap
data-column-phone = Telefon (E.164)
data-column-web = Website
data-column-whatsapp = Gruppe oder Nummer bei WhatsApp
data-column-signal = Gruppe oder Name bei Signal
data-column-telegram = Gruppe oder Kanal bei Telegram
data-column-stale = „yes“, wenn es lange niemand bestätigt hat
data-column-source = Liste, aus der sie übernommen ist
data-column-source-date = Datum dieser Liste
data-column-url = ihre Seite
