# What somebody has done

history-title = What I have done
history-ask-lead = The missions that you took part in, your hours, a certificate, and your dates in your calendar.
history-ask-hint = The one that you give when you apply for a mission. We send a link to your page there.
history-ask-check = Somebody has shown you a certificate?
history-sent-text = If we know this address, a message with the link to your page is on its way.
history-lead = Thank you for your help! The organisations have confirmed these hours.
history-lead-name = Thank you for your help, { $name }! The organisations have confirmed these hours.
history-lead-none = As soon as an organisation confirms that you were there, you see it here.
history-time = Hours
history-times = Times there
history-organisations = Organisations
history-coming = To come
history-given = Done
history-given-none = Nothing is confirmed yet.
history-day = Date
history-mission = Mission
history-name = First name
history-total = In all: { $time }
history-helped = { $count ->
        [one] You have also helped somebody, once. Thank you!
       *[other] You have also helped other people, { $count } times in all. Thank you!
    }
history-nameless = An organisation that is not here any more
history-side = Certificate and calendar
history-calendar = My dates in my calendar
history-calendar-text = Subscribe once: your next dates come into your calendar by themselves, and cancelled ones are crossed out there.
history-subscribe = Subscribe
history-calendar-address = Address of the calendar
history-calendar-hint = To copy into your calendar, if the button opens nothing. Keep it to yourself: it shows your dates.
history-renew = Does somebody else have this address?
history-renew-text = We give you a new one. The old one does not work any more, and you subscribe again.
history-renew-do = Change the address

# A certificate

certificate-title = Certificate
certificate-about = A PDF with your hours, for a school, an employer or an association. A code shows whether it is genuine.
certificate-make = Make a certificate
certificate-lead = What the organisations have confirmed, on a sheet in your name.
certificate-name = First and last name
certificate-name-hint = As they should stand on the sheet.
certificate-name-needed = Write the first and the last name.
certificate-name-letters = Our typeface does not have all of these letters. Write the name in Latin letters.
certificate-who = Whose hours are they?
certificate-from = From
certificate-from-hint = Leave it empty to begin at the beginning.
certificate-to = Until
certificate-to-hint = Leave it empty to go until today.
certificate-period-wrong = This day is before the first one.
certificate-nothing = No hours are confirmed for this time.
certificate-kept = Whoever holds the sheet can read on this site what it says, for two years. You can withdraw it earlier on your page.
certificate-do = Make the certificate
certificate-download = Download the PDF
certificate-until = Can be checked until { $day }
certificate-withdraw = Withdraw
certificate-withdraw-text = Its code will not work any more. The PDF that you have given away can then not be checked.
certificate-withdraw-do = Withdraw this certificate
certificate-check = Check a certificate
certificate-check-lead = Type the code that stands on the sheet.
certificate-check-do = Check
certificate-code = Code
certificate-code-hint = Twelve letters and digits, for example K4M-7RX-2HP-9AC.
certificate-code-needed = Write the code.
certificate-code-wrong = We do not know this code. Check each letter. The certificate may also be withdrawn, or older than two years.
certificate-genuine = This certificate is genuine
certificate-genuine-text = Compare it with the sheet. The organisations have confirmed the hours; the name is as the person has given it.
certificate-period = Period
certificate-issued = Issued on
certificate-check-until = This certificate can be checked until { $day }.
certificate-another = Check another code
certificate-paper-title = Certificate of volunteering
certificate-sentence = has helped the following organisations as a volunteer. Period: { $period }.
certificate-organisation = Organisation
certificate-days = Period
certificate-times = Times
certificate-total = In all
certificate-span = { $from } – { $until }
certificate-note = The organisations have confirmed the presence and the hours. The name is as the person has given it; the platform has not checked their identity.
certificate-issued-on = Issued on { $day }.
certificate-check-paper = To check this certificate, until { $day }, open the page below or type the code on the site:

# Letters

mail-history-subject = What you have done
mail-history-text = Here is the link to your page: your missions, your hours, your certificates and your calendar. The link is personal, do not pass it on.
mail-history-button = Open my page
mail-why-history = You get this message because somebody asked for this link with your address on { $platform }. It was not you? Do nothing.
