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
        [one] { $count } bundle has come in.
       *[other] { $count } bundles have come in.
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
centre-sites-admitted = Admitted
centre-site-unnamed = Name not known yet
centre-site-waiting =
    { $count ->
        [0] no entries wait
        [one] { $count } entry waits
       *[other] { $count } entries wait
    }
centre-admit = Admit
# Name of the button for screen readers.
centre-admit-one = Admit a site of { $classroom }
centre-admitted =
    { $count ->
        [0] The site is admitted.
        [one] The site is admitted. { $count } entry came in.
       *[other] The site is admitted. { $count } entries came in.
    }
centre-column-name = Site
centre-column-heard = Last heard
centre-column-entries = Entries
centre-column-missing = Missing
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
