# Spoken languages

spoken-fr = francese
spoken-de = tedesco
spoken-it = italiano
spoken-nl = olandese
spoken-en = inglese
spoken-es = spagnolo
spoken-pt = portoghese
spoken-ar = arabo
spoken-tr = turco
spoken-uk = ucraino
spoken-ru = russo
spoken-pl = polacco
spoken-sq = albanese
spoken-sr = serbo
spoken-hr = croato
spoken-ro = rumeno
spoken-fa = persiano
spoken-ti = tigrino
spoken-ta = tamil
spoken-rm = romancio
spoken-lb = lussemburghese
spoken-zh = cinese
spoken-vi = vietnamita
spoken-fsl = lingua dei segni (francese)

# How an ask is said

ask-due-asap = appena possibile
ask-due-by = entro { $day }
ask-yes = Sì
