# Spoken languages

spoken-fr = French
spoken-de = German
spoken-it = Italian
spoken-nl = Dutch
spoken-en = English
spoken-es = Spanish
spoken-pt = Portuguese
spoken-ar = Arabic
spoken-tr = Turkish
spoken-uk = Ukrainian
spoken-ru = Russian
spoken-pl = Polish
spoken-sq = Albanian
spoken-sr = Serbian
spoken-hr = Croatian
spoken-ro = Romanian
spoken-fa = Persian
spoken-ti = Tigrinya
spoken-ta = Tamil
spoken-rm = Romansh
spoken-lb = Luxembourgish
spoken-zh = Chinese
spoken-vi = Vietnamese
spoken-fsl = sign language (French)

# How an ask is said

ask-due-asap = as soon as possible
ask-due-by = by { $day }
ask-yes = Yes
