# Reasons by hand

reason-door = Change the reasons to choose from
reason-title = Reasons
reason-lead = What the team can say when it does not publish something or asks for changes. A change counts at once.
reason-new = New reason
reason-none = No reason: the team writes its own.
reason-for-offer = Refusing an offer
reason-for-org = Refusing an organisation
reason-for-change = Asking for changes to a mission
reason-for-mission = Refusing a mission
reason-retired-hint = They are not offered any more. What was sent stays as it is.
reason-retire-title = Retire this reason?
reason-retire-text = Nobody will be able to choose it. You can take it back into use.
reason-restore-title = Take this reason back into use?
reason-restore-text = It is offered again at once.
reason-done-made = The reason is offered.
reason-done-saved = The changes are saved.
reason-done-retired = The reason is retired.
reason-done-restored = The reason is offered again.
reason-edit-title = Change a reason
reason-decision = For which decision?
reason-label-in = Short name ({ $language })
reason-label-needed = Write a short name.
reason-words-in = What the author will read ({ $language })
reason-words-needed = Write what the author will read.
reason-conflict = Somebody else has changed this reason meanwhile. Compare, then save again if this is what you want.
reason-state-retired = This reason is retired.
