# What two members of staff must agree on, and erasing a person.
approvals-title = Two people
approvals-about = Some things need two members of staff. One asks. Another signs in at this computer within 10 minutes and agrees.
approvals-none = Nothing waits for a second person. What needs two begins where it is done, for example with “Save as CSV”.
approvals-holding-export = Save a list with names as a file
approvals-holding-erasure = Erase a person
approvals-holding-keys = Take new keys of the centre
approvals-fact-name = Name
approvals-fact-classroom = Classroom
approvals-fact-list = List
approvals-fact-lines = Lines
approvals-fact-attempts = Checks begun
approvals-fact-sessions = Sessions
approvals-fact-folder = Folder
approvals-fact-stick = Folder on a stick
approvals-fact-key = New key
approvals-fact-reason = Why
approvals-fact-asked-by = Asked by
approvals-minutes =
    { $minutes ->
        [one] { $minutes } minute left
       *[other] { $minutes } minutes left
    }
approvals-own = You asked for this. A colleague signs in here, opens “Two people” and agrees.
approvals-agree = Agree and do it
approvals-decline = Do not agree
approvals-take-back = Take it back
approvals-done = Done, and on record with both names.
approvals-written = Saved as { $file }
approvals-written-stick = It lies on a stick, readable for everybody. Delete it when it is no longer needed.
approvals-ask = Ask a colleague
approvals-reason = Why
approvals-reason-hint = Your colleague reads this.
approvals-reason-mend = Write a few words, so that your colleague can decide.
approvals-erase = Erase
approvals-erase-title = Erase { $name }
approvals-erase-goes = This goes, everywhere and for ever
approvals-erase-goes-1 = Name, card, languages and class
approvals-erase-goes-2 = Lessons, answers, results and attendance
approvals-erase-goes-3 = Who looked at this record
approvals-erase-stays = This stays
approvals-erase-stays-1 = That somebody was erased, when, and who agreed: without the name
approvals-erase-stays-2 = How many entries there were, without what stood in them
approvals-erase-stays-3 = What was printed or saved as a file: collect it yourself
approvals-erase-confirm = Every computer erases at its next exchange with a stick. Under “Two people” you see which ones had the order.
approvals-back = Back to the person
approvals-erasures = Erasures
approvals-erasures-when = Ordered
approvals-erasures-confirmed = Computers that had the order
approvals-erasures-waiting = Not heard from yet
approvals-erasures-all = None, all had it
