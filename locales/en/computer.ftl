# The check of this computer. Screen and printed report share the words; no person stands in them.

## The page

computer-all-fine = Everything is fine
# Something was not tried, or cannot be known.
computer-fine-so-far = So far everything is fine
computer-to-look = 
    { $count ->
        [one] Look at { $count } thing
       *[other] Look at { $count } things
    }
computer-link = Check sound, clock, disk and versions
computer-play = Play the tone
computer-heard = I hear it
computer-not-heard = I hear nothing
computer-show = Show the film
computer-film = A ball moves from left to right
computer-seen = I see it move
computer-not-seen = Nothing moves
computer-copy = Copy the report
computer-copied = Copied. No person is named in it.
computer-report-about = The report names no person. You may hand it on.
computer-back = Back to this computer

## The words of screen and report

computer-report = Check of a computer
computer-checked = Checked on { $date }
computer-column-what = What
computer-column-found = Found
computer-column-standing = Result
computer-fine = fine
computer-look = look at this
computer-unknown = not known
computer-parts = What was looked at
computer-part-sound = Sound
computer-part-video = Film
computer-part-voice = Voice
computer-part-graphics = Drawing
computer-part-stick = Stick
computer-part-clock = Clock
computer-part-disk = Disk
computer-part-writing = Saving
computer-part-printer = Printer

## What was found, and what to do

computer-found-sound-works = The tone was heard.
computer-found-sound-fails = The tone was not heard.
computer-do-sound-fails = Plug in headphones and turn up the volume, then play the tone again.
computer-found-sound-not-tried = Not tried yet.
computer-found-video-works = The film was seen.
computer-found-video-fails = The film was not seen.
computer-do-video-fails = Lessons with films do not work here. Give this report to your technician.
computer-found-video-not-tried = Not tried yet.
computer-found-voice-human = A person reads the lessons aloud.
computer-found-voice-synthetic = A synthetic voice reads the lessons aloud. It was made when the course was made.
computer-found-voice-both = People read some lessons aloud, a synthetic voice others.
computer-found-voice-none = No lesson here is read aloud.
computer-found-graphics-fast = The graphics chip draws: { $renderer }
computer-found-graphics-slow = The processor draws: { $renderer }. It is slower; everything works.
computer-found-graphics-unknown = The window does not say what draws. Everything works with any of them.
computer-found-stick-ready = A stick is plugged in and can be used.
computer-found-stick-none = No stick is plugged in, so none was looked at.
computer-found-stick-trouble = The stick that is plugged in cannot be used.
computer-do-stick-trouble = Open the page Sticks. It says why.
computer-found-clock-right = The clock is plausible: { $when }
computer-found-clock-early = The clock says { $when }. This program did not exist then.
computer-do-clock-early = Set date and time of this computer.
computer-found-clock-behind = The clock says { $when }. Work that is later is here already.
computer-do-clock-behind = Set date and time of this computer.
computer-found-clock-ahead = The clock says { $when }. The last work here is more than a year older.
computer-do-clock-ahead = Set date and time of this computer, if this is not right.
computer-found-disk-room = { $gib } GiB are free.
computer-found-disk-low = Only { $gib } GiB are free.
computer-do-disk-low = Make room on the disk. New packs may not fit.
computer-found-disk-unknown = The system does not say how much room there is.
computer-do-disk-unknown = Ask your technician to look at the disk.
computer-found-writing-works = 4 MiB were written and read back. The slowest saving took { $ms } ms.
computer-found-writing-slow = Saving took up to { $ms } ms.
computer-do-writing-slow = Every answer waits for it. Ask your technician for a faster disk.
computer-found-writing-differs = What was read back is not what was written.
computer-do-writing-differs = Do an exchange now. Then do not use this computer until your technician has looked at it.
computer-found-writing-fails = Nothing could be written to the disk.
computer-do-writing-fails = Make room on the disk. If that does not help, call your technician.
computer-found-printer-some = Printers here: { $count }
computer-found-printer-none = There is no printer. PDFs can be saved.

## The ways past the window: how they stand, and what each of them is

computer-ways = Ways past the window
computer-ways-all-closed = 
    { $count ->
        [one] The { $count } way past the window is closed
       *[other] All { $count } ways past the window are closed
    }
computer-ways-open = 
    { $count ->
        [one] { $count } way past the window is open
       *[other] { $count } ways past the window are open
    }
computer-ways-unseen = 
    { $count ->
        [one] { $count } way past the window could not be seen from here
       *[other] { $count } ways past the window could not be seen from here
    }
computer-ways-closed-count = 
    { $count ->
        [one] { $count } way is closed
       *[other] { $count } ways are closed
    }
computer-ways-about = Only the system of this computer can close what leads past the window.
computer-ways-who = This is work for the person who looks after this computer. How it is done stands in docs/kiosk.md; “footbridge kiosk-check --recipe” shows it.
# $way is the name of a line of that page.
computer-ways-do = See “{ $way }” in docs/kiosk.md.
computer-ways-closed = This way is closed.
computer-ways-not-seen = It could not be seen from here.
computer-ways-word-open = open
computer-ways-word-unseen = look by hand
# Once, where staff begin.
computer-ways-notice = 
    { $count ->
        [one] { $count } way past the window is open on this computer.
       *[other] { $count } ways past the window are open on this computer.
    }
computer-ways-see = See what is open
computer-way-account = Rights of the program
computer-way-open-account = Footbridge runs with the rights of an administrator.
computer-way-session = Other programs
computer-way-open-session = A desktop or another program can be reached beside Footbridge.
computer-way-vt-switching = Keys to another screen (Ctrl+Alt+F1 to F12)
computer-way-open-vt-switching = Ctrl+Alt+F1 to F12 lead to another screen of the system.
computer-way-zap = Keys that end Footbridge (Ctrl+Alt+Backspace)
computer-way-open-zap = Ctrl+Alt+Backspace can end Footbridge.
computer-way-consoles = A second place to sign in
computer-way-open-consoles = The system offers a sign-in on another screen.
computer-way-sysrq = Emergency keys of the system
computer-way-open-sysrq = Alt+Print Screen and a letter give orders to the system itself.
computer-way-ctrl-alt-del = Keys that restart (Ctrl+Alt+Del)
computer-way-open-ctrl-alt-del = Ctrl+Alt+Del restarts this computer.
computer-way-sticks = Sticks that open by themselves
computer-way-open-sticks = The system opens a stick by itself and shows what is on it.
computer-way-swap = Memory on the disk
computer-way-open-swap = What Footbridge has in memory may be left on the disk.
computer-way-core-files = What a crash leaves behind
computer-way-open-core-files = After a crash, what was in memory is kept on the disk.
computer-way-shell = What Windows starts
computer-way-open-shell = Windows starts more than Footbridge.
computer-way-secure-screen = The screen behind Ctrl+Alt+Del
computer-way-open-secure-screen = Ctrl+Alt+Del leads to other programs.
computer-way-keys = Keys of Windows
computer-way-open-keys = The Windows key and others lead to other programs.
computer-way-auto-play = Sticks that open by themselves
computer-way-open-auto-play = Windows opens a stick by itself and shows what is on it.
computer-way-memory = Memory on the disk
computer-way-open-memory = What Footbridge has in memory may be left on the disk.

## The software register of the prison

computer-register = For the software register
computer-register-sha = SHA-256 of the program file
computer-register-engine = Shows the pages
computer-register-pack = Pack { $pack }, version { $version }, SHA-256

## Licences of what ships

computer-licences = What Footbridge is made of
computer-licences-search = Search by name or licence
computer-licences-count = 
    { $count ->
        [one] { $count } part
       *[other] { $count } parts
    }
computer-licences-none = Nothing has this name or licence. Type less of it.
computer-licences-back = Back to the check
