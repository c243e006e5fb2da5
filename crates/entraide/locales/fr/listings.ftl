# Spoken languages

spoken-fr = français
spoken-de = allemand
spoken-it = italien
spoken-nl = néerlandais
spoken-en = anglais
spoken-es = espagnol
spoken-pt = portugais
spoken-ar = arabe
spoken-tr = turc
spoken-uk = ukrainien
spoken-ru = russe
spoken-pl = polonais
spoken-sq = albanais
spoken-sr = serbe
spoken-hr = croate
spoken-ro = roumain
spoken-fa = persan
spoken-ti = tigrinya
spoken-ta = tamoul
spoken-rm = romanche
spoken-lb = luxembourgeois
spoken-zh = chinois
spoken-vi = vietnamien
spoken-fsl = langue des signes (française)

# How an ask is said

ask-due-asap = dès que possible
ask-due-by = d’ici { $day }
ask-yes = Oui
