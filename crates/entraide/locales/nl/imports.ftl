# Lists and feeds from elsewhere, and taking the directory along

# Bringing a list

import-door = Een lijst of feed importeren
import-title = Importeren
import-lead = Neem over wat anderen bijhouden: een lijst van organisaties (CSV, JSON of GeoJSON), of de missies van een partner (XML-feed van API Engagement). U ziet eerst wat er van elke rij zou worden; er wordt niets geschreven voordat u het bevestigt.
import-source = Naam van de lijst
import-source-hint = Staat op de pagina van elke organisatie of missie. Geef dezelfde lijst altijd dezelfde naam: zo wordt de inhoud herkend.
import-source-needed = Geef de lijst een naam.
import-file = Bestand
import-file-hint = CSV (met komma’s, puntkomma’s of tabs), JSON, GeoJSON of XML; hoogstens { $mb } MB en { $rows } rijen. Sla een rekenblad eerst op als CSV.
import-file-needed = Kies een bestand.
import-file-empty = In dit bestand staat geen enkele rij.
import-file-large = Dit bestand is groter dan { $max } MB.
import-file-rows = Dit bestand heeft meer dan { $max } rijen. Verdeel het over verschillende lijsten.
import-file-columns = Dit bestand heeft meer dan { $max } kolommen.
import-file-cell = Regel { $line }: een cel is te lang. Misschien ontbreekt een aanhalingsteken.
import-file-json = Dit bestand is geen geldige JSON: regel { $line }, kolom { $column }.
import-file-list = In dit JSON-bestand staat geen lijst van objecten.
import-file-xml = Dit bestand is geen geldige XML: regel { $line }.
import-file-missions = Er staat geen missie in dit XML-bestand.
import-file-text = Dit bestand is geen tekst. Bewaar uw rekenblad als CSV.
import-look = Bestand bekijken
import-past = Vorige importen
import-past-none = Er is nog niets geïmporteerd.
import-what = Inhoud
import-what-organisations = Organisaties
import-what-missions = Missies
import-day = Wanneer
import-state = Stand
import-state-waiting = Te bevestigen
import-state-running = Bezig
import-state-done = Klaar
import-state-failed = Afgebroken
import-rows = Rijen
import-outcome-created = Nieuw
import-outcome-updated = Bijgewerkt
import-outcome-unchanged = Ongewijzigd
import-outcome-refused = Geweigerd
import-outcome-missing = Niet meer in het bestand
import-outcome-closed = Niet meer in het bestand, verwijderd

# The preview

import-preview = Voorbeeld: { $source }
import-preview-lead = Er is nog niets geschreven. Controleer de kolommen en importeer dan. Zonder import wordt dit bestand morgen vergeten.
import-preview-missions-lead = Er is nog niets geschreven. De missies verschijnen onder hun organisatie; wie wil helpen, komt bij de partner terecht. Zonder import wordt dit bestand morgen vergeten.
import-would = Wat er van de rijen zou worden
import-would-missions = Wat er van de missies zou worden
import-first-rows = De eerste rijen
import-first-missions = De eerste missies
import-organisation = Organisatie
import-when = Wanneer
import-where = Waar
import-reached = Bereikbaar
import-becomes = Wordt
import-noted = Wat werd weggelaten
import-more = { $count ->
    [one] En nog { $count } andere rij.
   *[other] En nog { $count } andere rijen.
}
import-missing = Niet meer in het bestand
import-columns = De kolommen
import-columns-text = Voor elk gegeven de kolom waarin het staat. Nodig zijn een naam en een plaats: een gemeente, een postcode of coördinaten.
import-column-none = geen
import-email-text = E-mailadressen worden niet bewaard en niet getoond: niemand heeft ermee ingestemd post te krijgen.
import-rules = De regels
import-type = Soort van organisaties die er geen noemen
import-anyway = Ook importeren wat al in de gids lijkt te staan
import-close-missing = Uit de gids halen wat niet meer in het bestand staat
import-close-missing-missions = Missies weghalen die niet meer in het bestand staan
import-go = { $count ->
    [one] { $count } rij importeren
   *[other] { $count } rijen importeren
}
import-go-missions = { $count ->
    [one] { $count } missie importeren
   *[other] { $count } missies importeren
}
import-look-again = Voorbeeld opnieuw bekijken
import-line = Rij { $line }
import-not-enough = Er is een kolom voor de naam en een voor de plaats nodig.
import-field-key = Kenmerk in de lijst
import-field-name = Naam
import-field-details = Wat ze doet
import-field-type = Soort
import-field-insee = Officieel nummer van de gemeente
import-field-postcode = Postcode
import-field-commune = Gemeente
import-field-address = Straat en nummer
import-field-lat = Breedtegraad
import-field-lon = Lengtegraad
import-field-serves = Gemeenten en gebieden waarvoor ze er is
import-field-outline = Gebied (polygoon)
import-field-languages = Gesproken talen
import-field-hours = Openingsuren
import-field-phone = Telefoon
import-field-email = E-mail (wordt niet bewaard)
import-field-web = Website
import-field-whatsapp = WhatsApp
import-field-signal = Signal
import-field-telegram = Telegram
import-field-updated = Datum van het gegeven

# The report

import-report = Import: { $source }
import-progress = { $done } van { $rows } rijen
import-running-text = De import loopt. U kunt deze pagina sluiten.
import-failed = De import is afgebroken. Wat geschreven is, blijft; importeer het bestand nog eens voor de rest.
import-done = De import is klaar.
import-csv = Alle rijen (CSV)
import-cut = Hier staan alleen de eerste rijen; de tabel heeft ze allemaal.
import-missing-closed = Ze zijn weggehaald.

# What there is to say of a row

import-note-ragged = Deze rij heeft meer cellen dan kolommen: een aanhalings- of scheidingsteken ontbreekt.
import-note-no-name = De naam ontbreekt.
import-note-no-place = De plaats ontbreekt.
import-note-unknown-place = Onbekende plaats: { $about }
import-note-several-places = Verschillende plaatsen met deze naam: { $about }
import-note-outside = Buiten het gebied van dit platform: { $about }
import-note-unreachable = Geen telefoon, website of adres: niemand zou ze kunnen bereiken.
import-note-twice = Hetzelfde kenmerk staat hoger in het bestand: { $about }
import-note-there = Lijkt al in de gids te staan: { $about }
import-note-led = Haar eigen mensen houden ze bij.
import-note-withdrawn = Haar eigen mensen hebben ze eruit gehaald.
import-note-taken-down = Het team heeft ze uit de gids gehaald.
import-note-nearest = Gemeente gevonden via de coördinaten: { $about }
import-note-hours = Onleesbare openingsuren, weggelaten: { $about }
import-note-phone = Onleesbaar telefoonnummer, weggelaten: { $about }
import-note-web = Onleesbaar webadres, weggelaten: { $about }
import-note-whatsapp = Geen link naar WhatsApp, weggelaten: { $about }
import-note-signal = Geen link naar Signal, weggelaten: { $about }
import-note-telegram = Geen link naar Telegram, weggelaten: { $about }
import-note-point = Onleesbare coördinaten of ver van de gemeente, weggelaten: { $about }
import-note-serves = Onbekende gemeente of onbekend gebied: { $about }
import-note-outline = Onleesbare of te grote polygoon, weggelaten.
import-note-languages = Onbekende taal: { $about }
import-note-type = Onbekende soort, vervangen: { $about }
import-note-updated = Onleesbare datum: { $about }
import-note-cut = Te lang, ingekort: { $about }
import-note-no-title = De titel ontbreekt: { $about }
import-note-no-details = Nergens staat wat er te doen is.
import-note-no-host = De organisatie ontbreekt.
import-note-host = De organisatie kan niet in de gids staan: { $about }
import-note-no-apply = Het adres waar men zich meldt, ontbreekt of is onleesbaar: { $about }
import-note-over = Afgelopen: { $about }
import-note-when = Data onleesbaar, weggelaten: { $about }
import-note-field = Onbekend domein, vervangen: { $about }

# On public pages

org-origin = Bron: { $source }, van { $day }
org-export-about = De kolommen uitgelegd
event-org-imported = Uit een lijst geïmporteerd
event-org-imported-again = Bijgewerkt door een import
event-mission-imported = Geïmporteerd uit een feed
event-mission-imported-again = Bijgewerkt door een import

# The columns of the exports

data-groups = De gegevens van de gids
data-groups-text = Iedereen mag de gids overnemen: de bestanden bevatten wat de pagina’s tonen. De filters van de pagina gelden ook daarvoor.
data-column = Kolom
data-column-id = kenmerk dat nooit verandert
data-column-type = soort, als woord in adressen
data-column-type-name = soort, voluit
data-column-name = naam
data-column-details = wat de organisatie doet
data-column-language = taal van deze teksten (ISO 639-1)
data-column-place = gemeente
data-column-place-code = land en officieel nummer van de gemeente
data-column-address = straat en nummer, als de organisatie ze toont
data-column-lat = breedtegraad (WGS 84); zonder adres die van de gemeente
data-column-lon = lengtegraad, idem
data-column-serves = gemeenten en gebieden waarvoor ze er is: codes, met spaties gescheiden
data-column-languages = gesproken talen: codes
data-column-hours = openingsuren, in de schrijfwijze van OpenStreetMap
data-column-phone = telefoon (E.164)
data-column-web = website
data-column-whatsapp = groep of nummer op WhatsApp
data-column-signal = groep of naam op Signal
data-column-telegram = groep of kanaal op Telegram
data-column-stale = “yes” als niemand het al lang bevestigd heeft
data-column-source = lijst waaruit ze is overgenomen
data-column-source-date = datum van die lijst
data-column-url = haar pagina
