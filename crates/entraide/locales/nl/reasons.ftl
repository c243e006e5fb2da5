# Reasons by hand

reason-door = De redenen om te kiezen veranderen
reason-title = Redenen
reason-lead = Wat het team kan zeggen als het iets niet publiceert of om wijzigingen vraagt. Een wijziging geldt meteen.
reason-new = Nieuwe reden
reason-none = Geen reden: het team schrijft een eigen reden.
reason-for-offer = Een aanbod weigeren
reason-for-org = Een organisatie weigeren
reason-for-change = Om wijzigingen van een opdracht vragen
reason-for-mission = Een opdracht weigeren
reason-retired-hint = Ze worden niet meer aangeboden. Wat verstuurd is, blijft zoals het is.
reason-retire-title = Deze reden uit gebruik nemen?
reason-retire-text = Niemand kan ze dan nog kiezen. U kunt ze weer in gebruik nemen.
reason-restore-title = Deze reden weer in gebruik nemen?
reason-restore-text = Ze wordt meteen weer aangeboden.
reason-done-made = De reden wordt aangeboden.
reason-done-saved = De wijzigingen zijn opgeslagen.
reason-done-retired = De reden is uit gebruik.
reason-done-restored = De reden wordt weer aangeboden.
reason-edit-title = Reden wijzigen
reason-decision = Voor welke beslissing?
reason-label-in = Korte naam ({ $language })
reason-label-needed = Schrijf een korte naam.
reason-words-in = Wat de auteur zal lezen ({ $language })
reason-words-needed = Schrijf wat de auteur zal lezen.
reason-conflict = Iemand anders heeft deze reden intussen gewijzigd. Vergelijk, en sla nog eens op als u dit wilt.
reason-state-retired = Deze reden is uit gebruik.
