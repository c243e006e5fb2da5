# From the list

search-link = Get what is new by mail each week
search-nothing = We can write to you when something comes.

# The form

search-save-title = Hear each week what is new
search-save-lead = One mail a week at most, and only when there is something new. No account.
search-back = Back to the results
search-what = Your search
search-fact-where = Where
search-fact-kind = What
search-fact-category = Kind of help
search-fact-when = When
search-fact-how = How
search-fact-words = Words
search-fact-colon = :
search-email-hint = We send you a link to confirm first.
search-email-needed = Write your e-mail address.
search-save-button = Get what is new
search-save-privacy = We keep your address and this search for these messages and nothing else. One click in any message stops them.
search-privacy = Searches by mail: for as long as you want them. Once stopped, we delete the address and the search after { $days } days; without confirmation, after 7 days.

# A mail is on its way, and its link

search-sent-title = One more step
search-sent-mail = Open our message
search-sent-text = We have just written to { $address }. Open the link in that message and confirm: only then will you hear what is new.
search-sent-nothing = Nothing there? Look among the junk mail. Without confirmation we delete everything after 7 days.
search-confirm-title = Get this search by mail?
search-confirm-lead = One message a week at most, and only when there is something new.
search-confirm-button = Yes, write to me
search-confirm-not-me = Was it not you? Close this page: nothing will be sent to you.

# Its own page

search-mine-title = You get this search each week
search-mine-lead = Next message: { $day }, if there is something new by then.
search-results = See the results
search-stop = Stop writing to me
search-stopped-title = Done: we no longer write to you
search-stopped-text = This search and your address will be deleted on { $day }. Until then you can start again.
search-again = Start again
search-off-title = Stop receiving this search?
search-off-text = We will no longer send you what is new. You can start again on the next page.

# Its mails

search-more = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
mail-why-confirm-search = You get this message because this address was given to receive a search on { $platform }. Was it not you? Do nothing: we delete everything after 7 days.
mail-why-search = You get this message because you asked to receive this search on { $platform }.
mail-stop-search = Stop receiving this search
mail-confirm-search-subject = Please confirm: what is new, each week
mail-confirm-search-text = You would like to hear each week what is new on { $platform }. Please confirm: without that we do not write to you.
mail-confirm-search-button = Confirm
mail-confirm-search-after = The link is good for 14 days; without confirmation everything is deleted after 7.
mail-search-there-subject = You get this search already
mail-search-there-text = You already hear each week what is new for this search on { $platform }. There is nothing to do.
mail-search-there-button = Open its page
mail-search-news-subject = { $count ->
    [one] Something new for your search
   *[other] { $count } new for your search
}
mail-search-news-text = { $count ->
    [one] Since our last message, one posting has come for your search:
   *[other] Since our last message, { $count } postings have come for your search:
}
mail-search-news-button = See all results
