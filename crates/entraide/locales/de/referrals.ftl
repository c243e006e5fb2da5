# Asks that are entrusted to organisations

## The list of a group

referral-brief = Die Anfrage in Kürze
referral-list = Anfragen
referral-list-lead = Anfragen, die Ihrer Organisation anvertraut sind, und solche aus Ihrem Gebiet.
referral-door = Wer braucht Hilfe in Ihrem Gebiet?
referral-door-button = Anfragen ansehen
referral-waits = Jemand vom Team muss noch zustimmen
referral-waits-text = Wer hilft, sieht Namen und Adressen. Darum schauen wir zuerst hin.
referral-off = Ihre Organisation übernimmt keine Anfragen
referral-off-text = Sie können das bei den Angaben der Organisation ändern.
referral-offered = Warten auf Ihre Antwort
referral-taken = Darum kümmern Sie sich
referral-ended = Abgeschlossen
referral-who = { $name } kümmert sich darum.
referral-none = Nichts wartet
referral-none-text = Wird Ihnen eine Anfrage anvertraut, erhalten alle Verantwortlichen eine E-Mail.
referral-nearby = In Ihrem Gebiet
referral-nearby-none = Zurzeit keine offene Anfrage in Ihrem Gebiet.
referral-nearby-text = Diese Anfragen suchen noch. Sie können eine übernehmen.
referral-helpers = Ihre Helfenden
referral-helpers-none = Noch niemand hilft mit Ihrer Organisation.
referral-helpers-invite = Schicken Sie diesen Link den Menschen, die mit Ihnen helfen:
referral-helper-out = Entfernen
referral-helper-out-text = { $name } hilft weiterhin, aber nicht mehr mit Ihrer Organisation.
referral-helper-out-do = Ja, entfernen

## One request

referral-state-nearby = Sucht noch
referral-state-offered = Ihrer Organisation anvertraut
referral-state-taken = Sie kümmern sich darum
referral-state-ended = Abgeschlossen
referral-lead-nearby = Diese Anfrage ist offen. Übernehmen Sie sie, benachrichtigen wir niemanden mehr.
referral-lead-offered = Können Sie sich darum kümmern? Ohne Antwort suchen wir auch anderswo.
referral-lead-taken = Rufen Sie die Person an und finden Sie dann jemanden. Sie weiss, dass Sie sich kümmern.
referral-lead-ended = Danke! Die Kontaktdaten sind nicht mehr sichtbar.
referral-words = Eine Nachricht für Sie
referral-contacts-hint = Name, Telefon und Adresse. Wir halten fest, dass Sie sie gesehen haben.
referral-promised = Hat zugesagt: { $names }
referral-ask = Per E-Mail fragen
referral-ask-label = { $name } per E-Mail fragen
referral-yes = Hat zugesagt
referral-yes-label = { $name } hat zugesagt
referral-asked-before = Diese Person wurde schon benachrichtigt.
referral-ask-not-now = Das ging nicht: Die Person macht Pause, hat heute genug Nachrichten, oder es ist nichts mehr zu tun.
referral-said-asked = Benachrichtigt, noch keine Antwort
referral-said-accepted = Hat zugesagt
referral-said-declined = Hat abgesagt
referral-said-late = Zusage kam zu spät
referral-said-ended = Es hat nicht geklappt
referral-take = Übernehmen
referral-take-text = Danach sehen Sie, wie die Person erreichbar ist. Sie erfährt, dass Ihre Organisation sich kümmert.
referral-take-do = Wir kümmern uns darum
referral-relieve = Ablösen
referral-relieve-text = Wer sich kümmert, ist abwesend oder hat zu viel zu tun? Übernehmen Sie.
referral-relieve-do = Ich kümmere mich darum
referral-done = Erledigt?
referral-done-text = Ihre Organisation hat geholfen. Die Person erfährt es und kann widersprechen.
referral-done-do = Ja, erledigt
referral-pass = Einer anderen Organisation anvertrauen
referral-pass-to = Welcher Organisation?
referral-pass-words = Eine Nachricht an ihre Verantwortlichen
referral-pass-do = Anvertrauen
referral-pass-not = Diese Organisation kann sie jetzt nicht übernehmen. Wählen Sie eine andere.
referral-back = Anfrage zurückgeben
referral-back-reason = Warum?
referral-back-hint = Für das Koordinationsteam. Die Suche geht sofort weiter.
referral-back-do = Zurückgeben

## At the desk

referral-entrust = Einer Organisation anvertrauen
referral-entrust-lead = Ihre Verantwortlichen werden benachrichtigt und haben etwas Zeit für die Antwort. Danach läuft auch die Suche weiter.
referral-entrust-to = Welche Organisation?
referral-entrust-hint = Nichts Persönliches: Die Kontaktdaten sehen sie, sobald sie sich kümmern.
referral-entrust-do = Anfrage anvertrauen
referral-entrust-none = Keine andere Organisation übernimmt Anfragen in { $place }.
referral-with = Sie ist anvertraut: { $organisation }
referral-take-back = Anfrage zurückholen
desk-fact-referral = Organisation
desk-referral-offered = hat noch nicht geantwortet
desk-referral-taken = kümmert sich darum
desk-referral-passed = hat sie zurück- oder weitergegeben
desk-referral-lapsed = hat nicht geantwortet
event-ask-entrusted = Einer Organisation anvertraut
event-ask-taken-over = Von einer Organisation übernommen
event-ask-given-back = Von der Organisation zurückgegeben
event-ask-taken-back = Der Organisation wieder entzogen
event-ask-not-taken = Die Organisation hat nicht geantwortet

## Helpers of a group

member-title = Mit einer Organisation helfen
member-lead = Ihre Verantwortlichen sehen Ihren Vornamen und wie Sie erreichbar sind. Sie können Sie direkt um Hilfe bitten.
member-own = Sie helfen mit
member-own-none = Noch keine Organisation.
member-others = In Ihrer Nähe
member-others-none = Keine andere Organisation Ihrer Gemeinde sucht so Helfende.
member-leave = Nicht mehr mithelfen
member-leave-label = Nicht mehr mit { $name } helfen
member-join = Mithelfen
member-join-label = Mit { $name } helfen
helper-group = Sie helfen mit { $organisation }. Die Verantwortlichen sehen Ihren Vornamen und wie Sie erreichbar sind.

## In the directory

org-asks = Anfragen übernehmen
org-asks-hint = Hilft Ihre Organisation selbst Menschen in ihrem Gebiet?
org-asks-label = Ja, man kann uns Anfragen anvertrauen
org-asks-label-hint = Jemand vom Team stimmt zuerst zu.
org-ask-here = Um Hilfe bitten
org-help-here = Mithelfen
ask-group = Ihre Anfrage geht zuerst an: { $organisation }. Ohne Antwort suchen wir auch anderswo.
check-with-asks = Sie darf Anfragen übernehmen
check-with-asks-hint = Ihre Verantwortlichen sehen Namen, Telefonnummern und Adressen. Nur ankreuzen, wenn Sie sie kennen.
check-asks = Anfragen
check-asks-text = Diese Organisation darf Anfragen übernehmen.
check-asks-end = Nicht mehr erlauben
check-why-asks = Möchte Anfragen übernehmen
event-org-asks-allowed = Darf Anfragen übernehmen
event-org-asks-refused = Übernimmt keine Anfragen

## For whoever asked

follow-state-group = Eine Organisation kümmert sich
follow-lead-offered = Wir fragen zuerst { $organisation }. Ohne Antwort benachrichtigen wir die nächsten Helfenden. Sie müssen nichts tun.
follow-lead-group = Sie ruft Sie an oder schreibt Ihnen. Sie können sich auch selbst melden.
follow-now-group = Die Organisation sucht jemanden
follow-step-group = Eine Organisation kümmert sich
follow-step-group-back = Die Organisation konnte nicht: Wir suchen weiter
follow-group = Wer sich kümmert
follow-group-helped = Die Organisation sagt, sie habe Ihnen geholfen
follow-group-helped-text = Stimmt das nicht? Sagen Sie es: Jemand vom Team kümmert sich.
follow-group-not-helped = Nein, ich habe keine Hilfe erhalten

## Letters

mail-ask-entrusted-subject = { $what } in { $place }: Können Sie helfen?
mail-ask-entrusted-text = Eine Anfrage ist { $organisation } anvertraut. Können Sie sich darum kümmern? Ohne Antwort suchen wir auch anderswo.
mail-ask-entrusted-button = Anfrage ansehen
mail-ask-waits-subject = { $what } in { $place }: Wie steht es?
mail-ask-waits-text = { $organisation } kümmert sich um diese Anfrage, aber noch hat niemand zugesagt. Wenn Sie nicht können, geben Sie sie zurück: Die Suche geht weiter.
mail-ask-waits-button = Anfrage ansehen
mail-ask-taken-subject = { $organisation } kümmert sich um Ihre Anfrage
mail-ask-taken-text = Sie erhalten einen Anruf oder eine Nachricht. Auf Ihrer Seite sehen Sie, wie es steht.
mail-ask-taken-button = Meine Anfrage verfolgen
mail-ask-returned-subject = Wir suchen jemand anderen für Sie
mail-ask-returned-text = { $organisation } kann sich nicht darum kümmern. Die Suche geht sofort weiter. Sie müssen nichts tun.
mail-ask-returned-button = Meine Anfrage verfolgen
mail-ask-helped-subject = Wurde Ihnen geholfen?
mail-ask-helped-text = { $organisation } sagt, es sei erledigt. Wenn ja, müssen Sie nichts tun. Wenn nicht, sagen Sie es auf Ihrer Seite: Jemand vom Team kümmert sich.
mail-ask-helped-button = Meine Anfrage ansehen
