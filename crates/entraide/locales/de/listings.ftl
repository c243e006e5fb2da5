# Spoken languages

spoken-fr = Französisch
spoken-de = Deutsch
spoken-it = Italienisch
spoken-nl = Niederländisch
spoken-en = Englisch
spoken-es = Spanisch
spoken-pt = Portugiesisch
spoken-ar = Arabisch
spoken-tr = Türkisch
spoken-uk = Ukrainisch
spoken-ru = Russisch
spoken-pl = Polnisch
spoken-sq = Albanisch
spoken-sr = Serbisch
spoken-hr = Kroatisch
spoken-ro = Rumänisch
spoken-fa = Persisch
spoken-ti = Tigrinisch
spoken-ta = Tamil
spoken-rm = Rätoromanisch
spoken-lb = Luxemburgisch
spoken-zh = Chinesisch
spoken-vi = Vietnamesisch
spoken-fsl = Gebärdensprache (französische)

# How an ask is said

ask-due-asap = so bald wie möglich
ask-due-by = bis { $day }
ask-yes = Ja
