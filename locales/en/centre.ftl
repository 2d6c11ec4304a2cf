# The centre: overview, learners, sites, starter kits.

## Overview

# The finding on top. $unit is a code such as "A2", or centre-the-unit.
centre-finding-all =
    { $learners ->
        [1] The learner has finished { $unit }
        [2] Both learners have finished { $unit }
       *[other] All { $learners } learners have finished { $unit }
    }
centre-finding-some =
    { $done ->
        [one] { $done } of { $learners } learners has finished { $unit }
       *[other] { $done } of { $learners } learners have finished { $unit }
    }
centre-finding-none =
    { $learners ->
        [1] The learner has not finished { $unit } yet
       *[other] None of the { $learners } learners has finished { $unit } yet
    }
# Takes the place of a code in the finding when learners are in different units.
centre-the-unit = the unit
centre-sites-count =
    { $count ->
        [one] { $count } site is admitted.
       *[other] { $count } sites are admitted.
    }
centre-bundles-count =
    { $count ->
        [one] { $count } delivery has come in.
       *[other] { $count } deliveries have come in.
    }
centre-last-bundle = The last one came on { $when }.
centre-asking =
    { $count ->
        [one] { $count } site asks to be admitted
       *[other] { $count } sites ask to be admitted
    }
centre-asking-go = See the sites
centre-empty = No work of learners has come in yet
centre-empty-about = Take in a stick from a site, or make the first starter kit.
centre-empty-exchange = Go to Exchange
centre-column-learner = Learner
centre-column-classroom = Classroom
centre-column-unit = Unit
centre-column-result = Result
centre-column-site = Written at
centre-column-arrived = Arrived
centre-unknown = not known

## A learner

centre-learner-title = { $name }: { $unit }, { $stage }
centre-learner-unknown = { $name }: nothing has arrived yet
centre-learner-classroom = Classroom: { $classroom }
centre-back-overview = Back to Overview
centre-attempts = Checks
centre-attempts-none = No check has arrived yet.
centre-attempt-answered = { $answered } of { $count } answered
centre-column-began = Began
centre-column-counts = Unit
centre-column-entry = Entry
centre-counts-yes = counts
centre-counts-no = does not count yet
centre-sessions = Sessions
centre-sessions-none = No session has arrived yet.
centre-column-length = Length
centre-column-came = How far it has come

## Sites

centre-sites-none = No site has joined yet
centre-sites-none-about = A starter kit on a stick lets the first computers join.
centre-sites-all =
    { $count ->
        [one] { $count } site is admitted
       *[other] { $count } sites are admitted
    }
centre-site-unnamed = Name not known yet
centre-site-waiting =
    { $count ->
        [0] no entries wait
        [one] { $count } entry waits
       *[other] { $count } entries wait
    }
centre-admit = Admit
centre-admitted =
    { $count ->
        [0] The site is admitted.
        [one] The site is admitted. { $count } entry came in.
       *[other] The site is admitted. { $count } entries came in.
    }
centre-column-name = Site
centre-column-heard = Last heard
centre-column-entries = Entries
centre-never-heard = not yet
centre-classrooms = Classrooms
centre-column-places = Places left

## New starter kit

centre-kit-new = New starter kit
centre-kit-title = Who shall join?
centre-kit-about = Each computer of the classroom needs this stick and six words once.
centre-kit-classroom = Name of the classroom
centre-kit-mend-classroom = Type the name of the classroom.
centre-kit-sites = Number of computers
centre-kit-mend-sites = Type a number from 1 to 200.
centre-kit-mend-stick = Choose a stick or type its folder.
centre-kit-make = Make the starter kit
centre-kit-making = The starter kit is being made.
centre-words-title = Write these six words down
centre-words-about = They open the kit. They are not shown again. Do not keep them with the stick.
centre-words-file = The starter kit is on the stick: { $file }
centre-words-done = I have written them down

## How a site stands

# Name of the button for screen readers; $when is when it asked first.
centre-admit-one = Admit { $name }, since { $when }
centre-site-since = asks since { $when }
centre-turn-away = Turn away
centre-turn-away-one = Turn away { $name }, since { $when }
centre-column-standing = How it stands
# Head of the column of buttons.
centre-column-do = Do
centre-standing-asking = asks to be admitted
centre-standing-admitted = admitted
centre-standing-copied = copied: each copy asks anew
centre-standing-revoked = no longer trusted
centre-standing-reason = Reason: { $reason }
# Numbers of entries that have not arrived while later ones have.
centre-gap =
    { $count ->
        [one] Missing: { $first }
       *[other] Missing: { $first } to { $last }
    }
centre-gap-about = They come with the next stick from there.
centre-forked = The same work went on in two ways. Both are kept.
centre-clock-doubted = Its clock cannot be right. Have it set.
centre-put-aside =
    { $count ->
        [one] { $count } entry is put aside.
       *[other] { $count } entries are put aside.
    }
centre-take-in = Take in after all
centre-take-in-one = Take in after all: { $name }
centre-taken-in =
    { $count ->
        [0] Nothing of it was new.
        [one] { $count } entry came in.
       *[other] { $count } entries came in.
    }

## Taking trust back

centre-revoke = Stop trusting
centre-revoke-one = Stop trusting: { $name }
centre-revoke-title = Stop trusting { $name }?
centre-revoke-about = Do this when the computer is lost or stolen. What has come in stays. New work from it is put aside until you decide.
centre-turn-away-title = Turn { $name } away?
centre-turn-away-about = Do this when nobody knows the computer. Nothing of its work is taken in.
centre-revoke-reason = Why, in a few words
centre-revoke-mend = Say why in a few words.
centre-revoked-done = { $name } is no longer trusted.
centre-kits = Starter kits
# $kit is a short number.
centre-kit-line = Kit { $kit }: { $used } of { $sites } places used
centre-kit-revoked = lets nobody join any more
centre-kit-revoke = Stop the kit
centre-kit-revoke-one = Stop the kit { $kit }
centre-kit-revoke-about = Do this when the stick and the six words are lost together. Nobody can join with it any more. Who has joined already stays.
centre-kit-revoke-title = Stop the kit { $kit }?
centre-kit-revoked-done = The kit lets nobody join any more.

## Moving a learner

centre-move = Move to another classroom
centre-move-title = Where does { $name } go?
centre-move-about = All progress goes along with the next exchanges, and nobody else’s. The old classroom keeps what was done there.
centre-move-do = Move
centre-move-mend = Choose a classroom.
