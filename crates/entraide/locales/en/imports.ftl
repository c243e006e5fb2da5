# Lists and feeds from elsewhere, and taking the directory along

# Bringing a list

import-door = Import a list or a feed
import-title = Import
import-lead = Take over what others keep: a list of organisations (CSV, JSON or GeoJSON), or the missions of a partner (XML feed of API Engagement). You first see what would become of each row; nothing is written before you have confirmed it.
import-source = Name of the list
import-source-hint = Shown on the page of each organisation or mission. Always give the same list the same name: that is how its contents are recognised.
import-source-needed = Give the list a name.
import-file = File
import-file-hint = CSV (with commas, semicolons or tabs), JSON, GeoJSON or XML; { $mb } MB and { $rows } rows at most. Save a spreadsheet as CSV first.
import-file-needed = Choose a file.
import-file-empty = There are no rows in this file.
import-file-large = This file is larger than { $max } MB.
import-file-rows = This file has more than { $max } rows. Split it into several lists.
import-file-columns = This file has more than { $max } columns.
import-file-cell = Line { $line }: a cell is too long. Perhaps a quotation mark is missing.
import-file-json = This file is no valid JSON: line { $line }, column { $column }.
import-file-list = There is no list of objects in this JSON file.
import-file-xml = This file is not valid XML: line { $line }.
import-file-missions = There is no mission in this XML file.
import-file-text = This file is not text. Save your spreadsheet as CSV.
import-look = Look at the file
import-past = Imports so far
import-past-none = Nothing has been imported yet.
import-what = Contents
import-what-organisations = Organisations
import-what-missions = Missions
import-day = When
import-state = State
import-state-waiting = To be confirmed
import-state-running = Running
import-state-done = Done
import-state-failed = Given up
import-rows = Rows
import-outcome-created = New
import-outcome-updated = Updated
import-outcome-unchanged = Unchanged
import-outcome-refused = Refused
import-outcome-missing = No longer in the file
import-outcome-closed = No longer in the file, taken out

# The preview

import-preview = Preview: { $source }
import-preview-lead = Nothing is written yet. Check the columns, then import. If you do not import it, this file is forgotten tomorrow.
import-preview-missions-lead = Nothing is written yet. The missions appear under their organisation; people who want to help are led to the partner. Without an import, this file is forgotten tomorrow.
import-would = What would become of the rows
import-would-missions = What would become of the missions
import-first-rows = The first rows
import-first-missions = The first missions
import-organisation = Organisation
import-when = When
import-where = Where
import-reached = Reached by
import-becomes = Becomes
import-noted = What was left out
import-more = { $count ->
    [one] And { $count } more row.
   *[other] And { $count } more rows.
}
import-missing = No longer in the file
import-columns = The columns
import-columns-text = For each fact, the column that holds it. A name and a place are needed: a town, a postcode or coordinates.
import-column-none = none
import-email-text = E-mail addresses are neither kept nor shown: nobody has agreed to be written to.
import-rules = The rules
import-type = Type of organisations that name none
import-anyway = Also import what seems to be in the directory already
import-close-missing = Take out of the directory what is no longer in the file
import-close-missing-missions = Take down missions that are no longer in the file
import-go = { $count ->
    [one] Import { $count } row
   *[other] Import { $count } rows
}
import-go-missions = { $count ->
    [one] Import { $count } mission
   *[other] Import { $count } missions
}
import-look-again = See the preview again
import-line = Row { $line }
import-not-enough = A column for the name and one for the place are needed.
import-field-key = Identifier in the list
import-field-name = Name
import-field-details = What it does
import-field-type = Type
import-field-insee = Official number of the town
import-field-postcode = Postcode
import-field-commune = Town
import-field-address = Street and number
import-field-lat = Latitude
import-field-lon = Longitude
import-field-serves = Towns and areas served
import-field-outline = Area served (polygon)
import-field-languages = Languages spoken
import-field-hours = Opening hours
import-field-phone = Telephone
import-field-email = E-mail (is not kept)
import-field-web = Website
import-field-whatsapp = WhatsApp
import-field-signal = Signal
import-field-telegram = Telegram
import-field-updated = Date of the entry

# The report

import-report = Import: { $source }
import-progress = { $done } of { $rows } rows
import-running-text = The import is running. You can close this page.
import-failed = The import was given up. What was written stays; import the file once more for the rest.
import-done = The import is done.
import-csv = All rows (CSV)
import-cut = Only the first rows are shown here; the table has all of them.
import-missing-closed = They were taken out.

# What there is to say of a row

import-note-ragged = This row has more cells than columns: a quotation mark or separator is missing.
import-note-no-name = The name is missing.
import-note-no-place = The place is missing.
import-note-unknown-place = Unknown place: { $about }
import-note-several-places = Several places of this name: { $about }
import-note-outside = Outside the area of this platform: { $about }
import-note-unreachable = Neither telephone, website nor address: nobody could reach it.
import-note-twice = The same identifier stands further up in the file: { $about }
import-note-there = Seems to be in the directory already: { $about }
import-note-led = Its own people keep it up to date.
import-note-withdrawn = Its own people have taken it out.
import-note-taken-down = The team has taken it out of the directory.
import-note-nearest = Town found by the coordinates: { $about }
import-note-hours = Opening hours that cannot be read, left out: { $about }
import-note-phone = Telephone number that cannot be read, left out: { $about }
import-note-web = Web address that cannot be read, left out: { $about }
import-note-whatsapp = No WhatsApp link, left out: { $about }
import-note-signal = No Signal link, left out: { $about }
import-note-telegram = No Telegram link, left out: { $about }
import-note-point = Coordinates that cannot be read or far from the town, left out: { $about }
import-note-serves = Unknown town or area served: { $about }
import-note-outline = Polygon that cannot be read or is too large, left out.
import-note-languages = Unknown language: { $about }
import-note-type = Unknown type, replaced: { $about }
import-note-updated = Date that cannot be read: { $about }
import-note-cut = Too long, shortened: { $about }
import-note-no-title = The title is missing: { $about }
import-note-no-details = Nothing says what there is to do.
import-note-no-host = The organisation is missing.
import-note-host = Its organisation cannot be in the directory: { $about }
import-note-no-apply = The address where one applies is missing or cannot be read: { $about }
import-note-over = It is over: { $about }
import-note-when = Dates cannot be read, left out: { $about }
import-note-field = Unknown field, replaced: { $about }

# On public pages

org-origin = From: { $source }, of { $day }
org-export-about = The columns explained
event-org-imported = Imported from a list
event-org-imported-again = Updated by an import
event-mission-imported = Imported from a feed
event-mission-imported-again = Updated by an import

# The columns of the exports

data-groups = The data of the directory
data-groups-text = Everybody may take the directory along: the files hold what the pages show. The filters of the page hold for them too.
data-column = Column
data-column-id = identifier that never changes
data-column-type = type, as a word in addresses
data-column-type-name = type, in words
data-column-name = name
data-column-details = what the organisation does
data-column-language = language of these texts (ISO 639-1)
data-column-place = town
data-column-place-code = country and official number of the town
data-column-address = street and number, if the organisation shows them
data-column-lat = latitude (WGS 84); without an address, that of the town
data-column-lon = longitude, likewise
data-column-serves = towns and areas served: their codes, with spaces between
data-column-languages = languages spoken: their codes
data-column-hours = opening hours, in the syntax of OpenStreetMap
data-column-phone = telephone (E.164)
data-column-web = website
data-column-whatsapp = WhatsApp group or number
data-column-signal = Signal group or name
data-column-telegram = Telegram group or channel
data-column-stale = “yes” when nobody has confirmed it for long
data-column-source = list that it was taken from
data-column-source-date = date of that list
data-column-url = its page
