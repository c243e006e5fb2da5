# Lists and feeds from elsewhere, and taking the directory along

# Bringing a list

import-door = Importer une liste ou un flux
import-title = Importer
import-lead = Reprenez ce que d’autres tiennent : une liste de structures (CSV, JSON ou GeoJSON), ou les missions d’un partenaire (flux XML d’API Engagement). Vous voyez d’abord ce que deviendrait chaque ligne ; rien n’est écrit avant que vous ne l’ayez confirmé.
import-source = Nom de la liste
import-source-hint = Affiché sur la page de chaque structure ou mission. Donnez toujours le même nom à la même liste : ce qu’elle contient est ainsi reconnu.
import-source-needed = Donnez un nom à la liste.
import-file = Fichier
import-file-hint = CSV (avec virgules, points-virgules ou tabulations), JSON, GeoJSON ou XML ; { $mb } Mo et { $rows } lignes au plus. Une feuille de calcul s’enregistre d’abord en CSV.
import-file-needed = Choisissez un fichier.
import-file-empty = Il n’y a aucune ligne dans ce fichier.
import-file-large = Ce fichier dépasse { $max } Mo.
import-file-rows = Ce fichier a plus de { $max } lignes. Partagez-le en plusieurs listes.
import-file-columns = Ce fichier a plus de { $max } colonnes.
import-file-cell = Ligne { $line } : une cellule est trop longue. Il manque peut-être un guillemet.
import-file-json = Ce fichier n’est pas du JSON valable : ligne { $line }, colonne { $column }.
import-file-list = Il n’y a pas de liste d’objets dans ce fichier JSON.
import-file-xml = Ce fichier n’est pas du XML valable : ligne { $line }.
import-file-missions = Il n’y a pas de mission dans ce fichier XML.
import-file-text = Ce fichier n’est pas du texte. Enregistrez votre feuille de calcul en CSV.
import-look = Regarder le fichier
import-past = Imports précédents
import-past-none = Rien n’a encore été importé.
import-what = Contenu
import-what-organisations = Structures
import-what-missions = Missions
import-day = Quand
import-state = État
import-state-waiting = À confirmer
import-state-running = En cours
import-state-done = Terminé
import-state-failed = Interrompu
import-rows = Lignes
import-outcome-created = Nouvelles
import-outcome-updated = Mises à jour
import-outcome-unchanged = Inchangées
import-outcome-refused = Refusées
import-outcome-missing = Plus dans le fichier
import-outcome-closed = Plus dans le fichier, retirées

# The preview

import-preview = Aperçu : { $source }
import-preview-lead = Rien n’est encore écrit. Vérifiez les colonnes, puis importez. Sans import, ce fichier est oublié demain.
import-preview-missions-lead = Rien n’est encore écrit. Les missions paraissent sous leur structure ; qui veut aider est conduit chez le partenaire. Sans import, ce fichier est oublié demain.
import-would = Ce que deviendraient les lignes
import-would-missions = Ce que deviendraient les missions
import-first-rows = Les premières lignes
import-first-missions = Les premières missions
import-organisation = Structure
import-when = Quand
import-where = Où
import-reached = Joindre
import-becomes = Devient
import-noted = Ce qui a été laissé de côté
import-more = { $count ->
    [one] Et encore { $count } autre ligne.
   *[other] Et encore { $count } autres lignes.
}
import-missing = Plus dans le fichier
import-columns = Les colonnes
import-columns-text = Pour chaque indication, la colonne qui la contient. Il faut un nom et un lieu : une commune, un code postal ou des coordonnées.
import-column-none = aucune
import-email-text = Les adresses e-mail ne sont ni gardées ni montrées : personne n’a accepté de recevoir de message.
import-rules = Les règles
import-type = Type des structures qui n’en indiquent pas
import-anyway = Importer aussi ce qui semble déjà être dans l’annuaire
import-close-missing = Retirer de l’annuaire ce qui n’est plus dans le fichier
import-close-missing-missions = Retirer les missions qui ne sont plus dans le fichier
import-go = { $count ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
}
import-go-missions = { $count ->
    [one] Importer { $count } mission
   *[other] Importer { $count } missions
}
import-look-again = Revoir l’aperçu
import-line = Ligne { $line }
import-not-enough = Il faut une colonne pour le nom et une pour le lieu.
import-field-key = Identifiant dans la liste
import-field-name = Nom
import-field-details = Ce qu’elle fait
import-field-type = Type
import-field-insee = Numéro officiel de la commune
import-field-postcode = Code postal
import-field-commune = Commune
import-field-address = Rue et numéro
import-field-lat = Latitude
import-field-lon = Longitude
import-field-serves = Communes et territoires desservis
import-field-outline = Zone desservie (polygone)
import-field-languages = Langues parlées
import-field-hours = Horaires
import-field-phone = Téléphone
import-field-email = E-mail (n’est pas gardé)
import-field-web = Site web
import-field-whatsapp = WhatsApp
import-field-signal = Signal
import-field-telegram = Telegram
import-field-updated = Date de l’indication

# The report

import-report = Import : { $source }
import-progress = { $done } lignes sur { $rows }
import-running-text = L’import est en cours. Vous pouvez fermer cette page.
import-failed = L’import s’est interrompu. Ce qui a été écrit reste ; importez le fichier encore une fois pour le reste.
import-done = L’import est terminé.
import-csv = Toutes les lignes (CSV)
import-cut = Seules les premières lignes sont montrées ici ; le tableau les contient toutes.
import-missing-closed = Elles ont été retirées.

# What there is to say of a row

import-note-ragged = Cette ligne a plus de cellules que de colonnes : un guillemet ou un séparateur manque.
import-note-no-name = Le nom manque.
import-note-no-place = Le lieu manque.
import-note-unknown-place = Lieu inconnu : { $about }
import-note-several-places = Plusieurs lieux de ce nom : { $about }
import-note-outside = Hors du territoire de cette plateforme : { $about }
import-note-unreachable = Ni téléphone, ni site, ni adresse : personne ne pourrait la joindre.
import-note-twice = Le même identifiant figure plus haut dans le fichier : { $about }
import-note-there = Semble déjà être dans l’annuaire : { $about }
import-note-led = Ses propres responsables la tiennent à jour.
import-note-withdrawn = Ses propres responsables l’ont retirée.
import-note-taken-down = L’équipe l’a retirée de l’annuaire.
import-note-nearest = Commune trouvée par les coordonnées : { $about }
import-note-hours = Horaires illisibles, laissés de côté : { $about }
import-note-phone = Téléphone illisible, laissé de côté : { $about }
import-note-web = Adresse web illisible, laissée de côté : { $about }
import-note-whatsapp = Pas de lien WhatsApp, laissé de côté : { $about }
import-note-signal = Pas de lien Signal, laissé de côté : { $about }
import-note-telegram = Pas de lien Telegram, laissé de côté : { $about }
import-note-point = Coordonnées illisibles ou loin de la commune, laissées de côté : { $about }
import-note-serves = Commune ou territoire desservi inconnu : { $about }
import-note-outline = Polygone illisible ou trop grand, laissé de côté.
import-note-languages = Langue inconnue : { $about }
import-note-type = Type inconnu, remplacé : { $about }
import-note-updated = Date illisible : { $about }
import-note-cut = Trop long, raccourci : { $about }
import-note-no-title = Le titre manque : { $about }
import-note-no-details = Rien ne dit ce qu’il y a à faire.
import-note-no-host = La structure manque.
import-note-host = Sa structure ne peut pas être dans l’annuaire : { $about }
import-note-no-apply = L’adresse où se proposer manque ou ne se lit pas : { $about }
import-note-over = Elle est terminée : { $about }
import-note-when = Dates illisibles, laissées de côté : { $about }
import-note-field = Domaine inconnu, remplacé : { $about }

# On public pages

org-origin = Source : { $source }, du { $day }
org-export-about = Les colonnes expliquées
event-org-imported = Importée d’une liste
event-org-imported-again = Mise à jour par un import
event-mission-imported = Importée d’un flux
event-mission-imported-again = Mise à jour par un import

# The columns of the exports

data-groups = Les données de l’annuaire
data-groups-text = Chacun peut reprendre l’annuaire : les fichiers contiennent ce que les pages montrent. Les filtres de la page valent aussi pour eux.
data-column = Colonne
data-column-id = identifiant qui ne change jamais
data-column-type = type, comme mot dans les adresses
data-column-type-name = type, en clair
data-column-name = nom
data-column-details = ce que fait la structure
data-column-language = langue de ces textes (ISO 639-1)
data-column-place = commune
data-column-place-code = pays et numéro officiel de la commune
data-column-address = rue et numéro, si la structure les montre
data-column-lat = latitude (WGS 84) ; sans adresse, celle de la commune
data-column-lon = longitude, de même
data-column-serves = communes et territoires desservis : leurs codes, séparés par des espaces
data-column-languages = langues parlées : leurs codes
data-column-hours = horaires, dans la syntaxe d’OpenStreetMap
data-column-phone = téléphone (E.164)
data-column-web = site web
data-column-whatsapp = groupe ou numéro WhatsApp
data-column-signal = groupe ou nom Signal
data-column-telegram = groupe ou canal Telegram
data-column-stale = « yes » si personne n’a confirmé depuis longtemps
data-column-source = liste d’où elle est reprise
data-column-source-date = date de cette liste
data-column-url = sa page
