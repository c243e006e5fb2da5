# Spoken languages

spoken-fr = Frans
spoken-de = Duits
spoken-it = Italiaans
spoken-nl = Nederlands
spoken-en = Engels
spoken-es = Spaans
spoken-pt = Portugees
spoken-ar = Arabisch
spoken-tr = Turks
spoken-uk = Oekraïens
spoken-ru = Russisch
spoken-pl = Pools
spoken-sq = Albanees
spoken-sr = Servisch
spoken-hr = Kroatisch
spoken-ro = Roemeens
spoken-fa = Perzisch
spoken-ti = Tigrinya
spoken-ta = Tamil
spoken-rm = Reto-Romaans
spoken-lb = Luxemburgs
spoken-zh = Chinees
spoken-vi = Vietnamees
spoken-fsl = gebarentaal (Franse)

# How an ask is said

ask-due-asap = zo snel mogelijk
ask-due-by = uiterlijk { $day }
ask-yes = Ja
