// Written by `cargo test -p footbridge` from the command list. Do not edit.

export type About = { 
/**
 * Version of the program.
 */
program: string, 
/**
 * Version of SQLite.
 */
sqlite: string, 
/**
 * Version of SQLCipher.
 */
cipher: string, 
/**
 * Id of the site, hex.
 */
site: string, 
/**
 * Id of the journal, hex.
 */
journal: string, 
/**
 * Number of the epoch, from 1.
 */
epoch: number, 
/**
 * Entries in the journal.
 */
entries: number, 
/**
 * Data folder.
 */
folder: string, };

export type AbsenceReason = "regime" | "court" | "health" | "segregation" | "staff" | "other";

export type AbsenceView = { 
/**
 * When it ended, RFC 3339.
 */
at: string, 
/**
 * For how long.
 */
seconds: number, 
/**
 * Why.
 */
why: AwayReason, };

export type AccessAct = "view" | "change" | "export" | "print" | "ask" | "approve";

export type AccessEntry = { 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * What was done.
 */
act: AccessAct, 
/**
 * With what.
 */
topic: Topic, 
/**
 * Id of the person whose record it is; none for a list of people.
 */
person: string | null, 
/**
 * Their name, while it is known.
 */
name: string | null, 
/**
 * Name of the account that did it, while it is known.
 */
by: string | null, 
/**
 * What the account was.
 */
role: StaffRole | null, 
/**
 * The number under which learners see the account.
 */
alias: number | null, 
/**
 * Name of the site where it was.
 */
site: string | null, };

export type AccessList = { 
/**
 * Lines of this page, latest first.
 */
entries: Array<AccessEntry>, 
/**
 * True if there are older ones.
 */
more: boolean, 
/**
 * Commands that this computer refused, latest first.
 */
refused: Array<RefusedCall>, 
/**
 * True where learners here see the names of staff.
 */
namesShown: boolean, 
/**
 * Number of the last entry of this computer when the record was read.
 */
until: number, };

export type AccommodationsView = { 
/**
 * Time in percent of the usual: 100, 125, 150 or 200.
 */
timePercent: number, 
/**
 * Everything can be read out.
 */
readAloud: boolean, 
/**
 * Choices with fewer options.
 */
fewerOptions: boolean, 
/**
 * A person sits beside them and reads.
 */
readerPresent: boolean, 
/**
 * Tag of the language in which glossary words are shown besides.
 */
glossary: string | null, };

export type AddItems = { 
/**
 * The folder of the unit: `SOURCE/units/a2`.
 */
unit: string, 
/**
 * The language of all texts; by default what each item states.
 */
language: string | null, 
/**
 * The lesson that teaches it; by default the only one.
 */
lesson: string | null, 
/**
 * The competency that it shows; by default the only one.
 */
competency: string | null, 
/**
 * True for practice, false for the pool of the check.
 */
practice: boolean, 
/**
 * The items.
 */
items: Array<NewItem>, };

export type AddStaff = { 
/**
 * Name.
 */
name: string, 
/**
 * What they may do.
 */
role: StaffRole, 
/**
 * The passphrase.
 */
passphrase: string, };

export type AddedItem = { 
/**
 * Its id in the unit; none for one that was refused.
 */
id: string | null, 
/**
 * False for one that the pack has already.
 */
isNew: boolean, 
/**
 * True if a picture stayed behind because packs do not show its kind.
 */
lostPictures: boolean, 
/**
 * Why it was refused.
 */
refused: string | null, };

export type AdmitSite = { 
/**
 * Id of the site, hex.
 */
site: string, };

export type Admitted = { 
/**
 * Entries that were waiting and are merged now.
 */
events: number, };

export type Alike = { 
/**
 * Pairs, by name.
 */
rows: Array<AlikeRow>, };

export type AlikeRow = { 
/**
 * One.
 */
first: RecordView, 
/**
 * The other.
 */
second: RecordView, };

export type AllPresent = { 
/**
 * The day.
 */
on: RegisterDay, 
/**
 * Ids of the learners.
 */
persons: Array<string>, };

export type AnswerCheck = { 
/**
 * Id of the attempt.
 */
attempt: string, 
/**
 * Id of the item.
 */
item: string, 
/**
 * The response.
 */
response: Response, };

export type AnswerFinal = { 
/**
 * Id of the attempt.
 */
attempt: string, 
/**
 * From 1.
 */
number: number, 
/**
 * The response.
 */
response: Response, 
/**
 * What to show then, as in [`ShowFinalItem`].
 */
then: number, };

export type AnswerHelp = { 
/**
 * Id of the person.
 */
person: string, };

export type AnswerPractice = { 
/**
 * Id of the unit; none for the one that "Go on" leads to.
 */
unit: string | null, 
/**
 * Id of the item.
 */
item: string, 
/**
 * The response.
 */
response: Response, };

export type AnswerReview = { 
/**
 * How far the clock on the wall is from UTC, like `+01:00`.
 */
offset: string, 
/**
 * Id of the unit.
 */
unit: string, 
/**
 * Id of the item.
 */
item: string, 
/**
 * The response.
 */
response: Response, };

export type AnswerTask = { 
/**
 * Id of the occasion.
 */
occasion: string, 
/**
 * False if I see it differently.
 */
agrees: boolean, 
/**
 * How I see it, in one line.
 */
words: string, };

export type ApprovalView = { 
/**
 * Its id.
 */
approval: string, 
/**
 * What will happen.
 */
holding: Holding, 
/**
 * What exactly.
 */
facts: Array<FactView>, 
/**
 * Why.
 */
reason: string, 
/**
 * Who asked.
 */
askedBy: string, 
/**
 * True for whoever asked: somebody else must agree.
 */
own: boolean, 
/**
 * Running minutes until it closes, rounded up.
 */
minutesLeft: number, 
/**
 * The content that the agreement is bound to, hex.
 */
content: string, };

export type ApprovalsView = { 
/**
 * What waits for a second account at this computer, oldest first.
 */
pending: Array<ApprovalView>, 
/**
 * Erasures, latest first; of the centre only.
 */
erasures: Array<ErasureView>, 
/**
 * The file that was written by what was agreed to just now.
 */
written: Exported | null, };

export type AreaView = { 
/**
 * From the left edge.
 */
left: number, 
/**
 * From the upper edge.
 */
top: number, 
/**
 * How wide.
 */
width: number, 
/**
 * How high.
 */
height: number, };

export type Arrange = { 
/**
 * Id of the unit; none for the one that "Go on" leads to.
 */
unit: string | null, 
/**
 * Id of the lesson.
 */
lesson: string, 
/**
 * From 1.
 */
step: number, 
/**
 * How it stands now.
 */
arrangement: Arrangement, };

export type Arrangement = { "kind": "sorted", 
/**
 * Ids of the cards that lie in their group.
 */
cards: Array<string>, } | { "kind": "ordered", 
/**
 * The right places of the lines, as they stand now.
 */
places: Array<number>, } | { "kind": "found", 
/**
 * Ids of the spots that I looked at.
 */
spots: Array<string>, };

export type AsOf = { 
/**
 * When it was, RFC 3339.
 */
at: string, 
/**
 * Name of the computer it was at, if it is known.
 */
site: string | null, 
/**
 * True if it was at this one.
 */
here: boolean, };

export type Ask = { 
/**
 * The command that will run once a colleague agrees.
 */
command: string, 
/**
 * Its request, as JSON.
 */
request: string, 
/**
 * Why, for the colleague.
 */
reason: string, };

export type AskAloud = { 
/**
 * Id of the learner.
 */
person: string, 
/**
 * Id of the unit, or of the final.
 */
of: string, 
/**
 * How far the clock on the wall is from UTC, like `+01:00`.
 */
offset: string, };

export type AskingSite = { 
/**
 * Id of the site, hex.
 */
site: string, 
/**
 * What it calls itself; nobody vouches for it.
 */
name: string | null, 
/**
 * Entries that wait with it.
 */
waiting: number, };

export type AssessorView = { 
/**
 * What they are; none where it is not known.
 */
role: StaffRole | null, 
/**
 * A number that stands for the account.
 */
alias: number, 
/**
 * Their name, for staff and where it is known.
 */
name: string | null, };

export type AttemptRow = { 
/**
 * Code of the unit.
 */
unit: string, 
/**
 * When it began, RFC 3339.
 */
at: string, 
/**
 * How it was taken.
 */
way: Way, 
/**
 * Right at the first answer.
 */
right: number, 
/**
 * Items in all.
 */
count: number, 
/**
 * Answered so far in the first round.
 */
answered: number, 
/**
 * True when every critical item is right.
 */
unitCounts: boolean, 
/**
 * Site where it was written.
 */
site: string | null, 
/**
 * Short name of the journal and the number of its entry.
 */
entry: string, 
/**
 * When the centre took it in, RFC 3339.
 */
arrived: string | null, };

export type AttendanceState = "present" | "part" | "excused" | "unexcused";

export type AwayReason = "interrupted" | "otherWindow" | "lessons";

export type BeginEntry = { 
/**
 * The code; what separates its groups makes no difference.
 */
code: string, 
/**
 * Id of the learner who wrote it.
 */
person: string, 
/**
 * The day on which it was written, like `2026-11-22`.
 */
day: string, 
/**
 * How far the clock on the wall is from UTC, like `+01:00`.
 */
offset: string, 
/**
 * True to mend what was taken in already.
 */
correct: boolean, };

export type BeginSample = { 
/**
 * Language of the sample sites.
 */
language: string, };

export type Block = { "kind": "paragraph", 
/**
 * Its sentences.
 */
sentences: Array<Sentence>, } | { "kind": "list", 
/**
 * One sentence each.
 */
items: Array<Sentence>, } | { "kind": "example", 
/**
 * One sentence each.
 */
steps: Array<Sentence>, } | { "kind": "places", 
/**
 * In the order of their numbers, from 1.
 */
places: Array<PlaceView>, } | { "kind": "sort", 
/**
 * Two to four.
 */
groups: Array<SortGroup>, 
/**
 * Every card belongs to one of them.
 */
cards: Array<SortCard>, } | { "kind": "sequence", 
/**
 * As they stand before anybody moved one.
 */
lines: Array<SequenceLine>, } | { "kind": "hazards", 
/**
 * Dangers, and spots where all is in order.
 */
spots: Array<PictureSpot>, } | { "kind": "drawing", 
/**
 * Features and dimensions.
 */
parts: Array<DrawnPart>, } | { "kind": "video", 
/**
 * SHA-256 of the file, hex: its name under `pack:`. Empty if the pack came without it.
 */
hash: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What is said when.
 */
captions: Array<CueView>, 
/**
 * All that is said and shown, one sentence each.
 */
transcript: Array<string>, } | { "kind": "unknown" };

export type BringGroupBack = { 
/**
 * Id of the group.
 */
group: string, 
/**
 * The name it had.
 */
name: string, };

export type BuildPack = { 
/**
 * The source folder.
 */
source: string, 
/**
 * The programme whose content key seals the item keys.
 */
programme: string, 
/**
 * Where the built pack is written.
 */
out: string, 
/**
 * An older version that every site has: its files are left out.
 */
deltaFrom: string | null, };

export type CameIn = { "kind": "pack", 
/**
 * Its title in the site's language.
 */
title: string, 
/**
 * Its version.
 */
version: number, } | { "kind": "olderProgramme" } | { "kind": "notForThisComputer", 
/**
 * How many.
 */
packs: number, } | { "kind": "statement", 
/**
 * Sites that the centre has admitted.
 */
sites: number, } | { "kind": "receipt", 
/**
 * Own entries that have arrived at the centre, in all.
 */
arrived: number, 
/**
 * Own entries that have not.
 */
open: number, 
/**
 * The centre's time, RFC 3339.
 */
centreTime: string, } | { "kind": "bundle", 
/**
 * Name of the site that wrote it, if it is known.
 */
site: string | null, 
/**
 * New entries.
 */
events: number, 
/**
 * Entries that were here already.
 */
known: number, 
/**
 * People whose work came in.
 */
learners: number, } | { "kind": "ownWork", 
/**
 * Entries that are here again.
 */
events: number, } | { "kind": "learner", 
/**
 * Entries that are new here.
 */
events: number, } | { "kind": "carried", 
/**
 * How many.
 */
bundles: number, } | { "kind": "putAside", 
/**
 * Name of the site, if it is known.
 */
site: string | null, 
/**
 * Entries that wait for a decision.
 */
events: number, } | { "kind": "asking", 
/**
 * Id of the site, hex.
 */
site: string, 
/**
 * What it calls itself.
 */
name: string | null, 
/**
 * Number of entries that wait with it.
 */
waiting: number, };

export type CardsPrinted = { 
/**
 * How many were printed.
 */
printed: number, 
/**
 * How many were not, because somebody stopped it or a part failed.
 */
left: number, 
/**
 * Where each part is.
 */
places: Array<Printed>, 
/**
 * Why it stopped by itself; none if it did not.
 */
stopped: ErrorWire | null, };

export type CentreKeysChoice = { 
/**
 * The folder with `centre.age` and `programme/`.
 */
folder: string, 
/**
 * The passphrase of `centre.age`.
 */
passphrase: string, };

export type Ceremony = { 
/**
 * The folder for the keys and the new programme; it must be empty.
 */
out: string, 
/**
 * Name of the centre, for people.
 */
centre: string, 
/**
 * Passphrases of `root-1`, `root-2`, `root-3`, `publisher` and `centre`, in this order.
 */
passphrases: Array<string>, };

export type CeremonyDone = { 
/**
 * Files that hold private parts, each an age file under its passphrase.
 */
private: Array<string>, 
/**
 * The programme's folder with its first root metadata.
 */
programme: string, 
/**
 * Id of the centre, hex.
 */
centre: string, };

export type ChangePassphrase = { 
/**
 * The one until now.
 */
former: string, 
/**
 * The one from now on.
 */
new: string, };

export type CheckComputer = { 
/**
 * What was tried so far.
 */
tried: Tried, };

export type CheckView = { "kind": "item", 
/**
 * Id of the attempt.
 */
attempt: string, 
/**
 * First or again.
 */
round: Round, 
/**
 * From 1.
 */
number: number, 
/**
 * Items of this round.
 */
count: number, 
/**
 * The item.
 */
item: ItemView, 
/**
 * What was chosen and not yet sent, if anything.
 */
draft: Response | null, 
/**
 * The explanation, shown before an item comes again.
 */
explain: Feedback | null, } | { "kind": "result", 
/**
 * Id of the attempt.
 */
attempt: string, 
/**
 * Right at the first answer.
 */
right: number, 
/**
 * Items in all.
 */
count: number, 
/**
 * Still to be explained and shown again.
 */
toLookAt: number, 
/**
 * Waiting for a trainer to judge them.
 */
waiting: number, 
/**
 * True when the unit counts.
 */
unitCounts: boolean, 
/**
 * How it was taken.
 */
way: Way, 
/**
 * "I can" sentences, once the unit counts.
 */
can: Array<string>, };

export type Choose = { 
/**
 * Its id.
 */
approval: string, 
/**
 * The content that was shown, hex.
 */
content: string, };

export type ChooseLanguages = { 
/**
 * Id of the unit on the page; none for the one that "Go on" leads to.
 */
unit: string | null, 
/**
 * The language I read.
 */
language: string, 
/**
 * A second one beside it.
 */
second: string | null, };

export type ChooseStick = { 
/**
 * The folder; none to forget the choice.
 */
folder: string | null, };

export type ChosenFigures = { 
/**
 * Id of the check or final.
 */
id: string, 
/**
 * In this version of the course only; none for all.
 */
version: number | null, };

export type ChosenResults = { 
/**
 * A unit or a final, as the list of them names it.
 */
unit: string | null, 
/**
 * Id of a classroom, hex: of learners who belong to it now.
 */
classroom: string | null, 
/**
 * Begun on this day or later.
 */
from: string | null, 
/**
 * Begun on this day or before.
 */
until: string | null, 
/**
 * How far the clock on the wall is from UTC, like `+01:00`.
 */
offset: string, };

export type ClassGroup = { 
/**
 * Id of the group.
 */
group: string, 
/**
 * Its name.
 */
name: string, };

export type ClassRow = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * Card number, written `4718-26`.
 */
card: string, 
/**
 * How the unit stands that they worked at last.
 */
standing: UnitStanding | null, 
/**
 * The last session.
 */
lastSession: SessionView | null, 
/**
 * How fresh this line is; none before the first session.
 */
asOf: AsOf | null, 
/**
 * A call that is still open.
 */
help: HelpView | null, 
/**
 * Ids of the groups that they are in.
 */
groups: Array<string>, 
/**
 * Why to talk to them, the first reason first.
 */
reasons: Array<TalkReason>, };

export type ClassView = { 
/**
 * When this PC last exchanged with a stick, RFC 3339.
 */
lastExchange: string | null, 
/**
 * Entries that are not on any stick yet.
 */
notOnStick: number, 
/**
 * True if there are more of them, which were not counted.
 */
moreNotOnStick: boolean, 
/**
 * What is known here of the other computers of the classroom, by name.
 */
others: Array<OtherComputer>, 
/**
 * Groups of the class, by name.
 */
groups: Array<ClassGroup>, 
/**
 * Learners, who to talk to first on top.
 */
rows: Array<ClassRow>, 
/**
 * Learners who moved away, by name.
 */
moved: Array<MovedRow>, 
/**
 * How much waits to be marked.
 */
toMark: number, };

export type ClassroomRow = { 
/**
 * Id, hex.
 */
classroom: string, 
/**
 * Name.
 */
name: string, 
/**
 * Sites that may still join by its kits.
 */
placesLeft: number, 
/**
 * Its kits.
 */
kits: Array<KitRow>, };

export type CloseSheet = { 
/**
 * Which sheet.
 */
sheet: SheetOf, 
/**
 * The result.
 */
competent: boolean, };

export type CloseSign = { 
/**
 * True if the trainer came.
 */
came: boolean, };

export type Colours = "light" | "dark" | "contrast" | "cream";

export type Column = "name" | "givenName" | "familyName" | "language" | "secondLanguage" | "group" | "card" | "since";

export type ColumnFound = { 
/**
 * What stands at its head.
 */
head: string, 
/**
 * What it is taken for; nothing if it is left aside.
 */
column: Column | null, };

export type CompetencyLine = { 
/**
 * Its tag.
 */
competency: string, 
/**
 * The "I can" sentence.
 */
text: string, 
/**
 * How far it has come.
 */
level: Level, 
/**
 * Practical tasks that are still to do.
 */
waitsFor: Array<WaitsFor>, 
/**
 * What stands behind it, the first one first.
 */
evidence: Array<Evidence>, };

export type CompetencyResult = { 
/**
 * Code of the competency.
 */
competency: string, 
/**
 * What whoever has it can do, as the course says it; none where it does not.
 */
can: string | null, 
/**
 * Right answers.
 */
right: number, 
/**
 * Items that were asked.
 */
asked: number, };

export type ComputerCheck = { 
/**
 * What the program can judge by itself.
 */
lines: Array<ComputerLine>, 
/**
 * The ways past the window, open ones first; none where no learner sits.
 */
ways: Array<ComputerWay>, 
/**
 * For the software register.
 */
register: SoftwareRegister, };

export type ComputerLine = { 
/**
 * What it is about.
 */
part: ComputerPart, 
/**
 * How it stands.
 */
standing: ComputerStanding, 
/**
 * The code of what was found.
 */
finding: string, 
/**
 * Arguments of the text. No name of a person and no label of a stick is among them.
 */
args: { [key in string]: string }, };

export type ComputerPart = "sound" | "video" | "voice" | "graphics" | "stick" | "clock" | "disk" | "writing" | "printer";

export type ComputerStanding = "fine" | "look" | "unknown";

export type ComputerWay = { 
/**
 * Its name in `docs/kiosk.md`.
 */
way: string, 
/**
 * Whether it is closed.
 */
standing: WayStanding, };

export type CriterionView = { 
/**
 * What it is.
 */
text: string, 
/**
 * The same in my second language.
 */
second: string | null, 
/**
 * True if nothing counts without it.
 */
critical: boolean, 
/**
 * Whether it was met; none until a trainer has judged it.
 */
met: boolean | null, };

export type CueView = { 
/**
 * Milliseconds from the beginning.
 */
fromMillis: number, 
/**
 * Milliseconds from the beginning.
 */
toMillis: number, 
/**
 * What is said.
 */
text: string, };

export type CutChoice = { 
/**
 * Id of the unit or the final.
 */
id: string, 
/**
 * Code and title of the unit, or title of the final.
 */
name: string, 
/**
 * What it is.
 */
of: FiguresOf, 
/**
 * Items that can be drawn.
 */
items: number, 
/**
 * Items that I have judged.
 */
mine: number, 
/**
 * Trainers who have judged every item.
 */
judges: number, };

export type CutChoices = { 
/**
 * Finals first, then checks, in the order of the course.
 */
choices: Array<CutChoice>, };

export type CutInPack = { 
/**
 * So many must be right.
 */
right: number, 
/**
 * Why so many.
 */
reason: string, };

export type CutItem = { 
/**
 * Its id.
 */
id: string, 
/**
 * Code of its unit, for a final.
 */
unit: string | null, 
/**
 * True for a safety item.
 */
critical: boolean, 
/**
 * What it asks, with its options in the order of the course.
 */
item: ItemView, 
/**
 * What is right.
 */
key: Response, 
/**
 * What I said; none so far.
 */
mine: number | null, 
/**
 * What all who are done say; none before I am done, or while there are too few.
 */
all: ItemJudged | null, };

export type CutProposal = { 
/**
 * Mean of their cuts, in hundredths of a right answer, with its 95 % interval.
 */
cut: Hundredths, 
/**
 * The cut as whole right answers, rounded up.
 */
right: number, 
/**
 * Standard error of the cut, in hundredths.
 */
error: number, 
/**
 * Agreement, ICC(2,k), in hundredths; none where nobody's judgements differ.
 */
agreement: number | null, 
/**
 * Each trainer's own.
 */
judges: Array<JudgeCut>, };

export type CutView = { 
/**
 * Id of the unit or the final.
 */
id: string, 
/**
 * Code and title of the unit, or title of the final.
 */
name: string, 
/**
 * What it is.
 */
of: FiguresOf, 
/**
 * Code of the language of its texts.
 */
language: string, 
/**
 * How many items are drawn for one learner.
 */
count: number, 
/**
 * The items that can be drawn, in the order of the course.
 */
items: Array<CutItem>, 
/**
 * True for a trainer, who judges; others only read.
 */
mayJudge: boolean, 
/**
 * Trainers who have judged every item.
 */
judges: number, 
/**
 * So many are needed.
 */
needed: number, 
/**
 * What they come to; none before I am done, or while there are too few.
 */
proposal: CutProposal | null, 
/**
 * What the course says; none for a check, which has no cut but its safety items.
 */
inPack: CutInPack | null, };

export type DeskState = { 
/**
 * The page.
 */
phase: Phase, 
/**
 * The language of the site, or of the signed-in person.
 */
language: string | null, 
/**
 * The site's name, once it is open.
 */
siteName: string | null, 
/**
 * What the site is for, once it is set up.
 */
siteKind: SiteKind | null, 
/**
 * Who is signed in, if it is staff.
 */
staff: SignedInStaff | null, 
/**
 * How the last session ended, if nobody signed in since.
 */
ended: SessionEnd | null, 
/**
 * True for a learner whose session a trainer opened.
 */
openedByTrainer: boolean, 
/**
 * How the learner who is signed in likes the screen, if they said so.
 */
display: DisplayView | null, 
/**
 * Where we sit in the sample data, if this is sample data.
 */
sample: SamplePlace | null, 
/**
 * Whether sample data can be made here.
 */
sampleAvailable: boolean, 
/**
 * True when a damaged store was put aside; staff are told once opened.
 */
storePutAside: boolean, 
/**
 * Version of the program.
 */
program: string, };

export type Difference = { "kind": "register", 
/**
 * Names the register for `differences.keep`.
 */
register: string, 
/**
 * Whose it is.
 */
whose: Whose, 
/**
 * The values: the open ones, or the chosen one and those it was chosen from.
 */
values: Array<SaidView>, 
/**
 * True if somebody has chosen lately. Choosing another value takes that back.
 */
decided: boolean, 
/**
 * False if only the site whose name it is can choose.
 */
canChoose: boolean, } | { "kind": "joined", 
/**
 * Id of one.
 */
first: string, 
/**
 * The name it was given.
 */
firstName: string, 
/**
 * Id of the other.
 */
second: string, 
/**
 * The name that one was given.
 */
secondName: string, 
/**
 * Who said so, if a name is known here.
 */
by: string | null, 
/**
 * At which site.
 */
site: string | null, 
/**
 * When, RFC 3339.
 */
at: string, } | { "kind": "fork", 
/**
 * Name of its site.
 */
site: string | null, 
/**
 * Epoch of the journal.
 */
epoch: number, 
/**
 * Last number of each branch.
 */
ends: Array<number>, } | { "kind": "copiedSite", 
/**
 * Name of the site.
 */
site: string | null, } | { "kind": "newEpoch", 
/**
 * Name of the site.
 */
site: string | null, 
/**
 * Number of the epoch.
 */
epoch: number, 
/**
 * `restored`, `other-machine`, `set-back` or `copied`.
 */
reason: string, 
/**
 * When, by its clock, RFC 3339.
 */
at: string, } | { "kind": "gap", 
/**
 * Name of the site that wrote them.
 */
site: string | null, 
/**
 * Epoch of the journal.
 */
epoch: number, 
/**
 * First missing number.
 */
first: number, 
/**
 * Last missing number.
 */
last: number, } | { "kind": "clockDoubt", 
/**
 * Name of the site.
 */
site: string | null, 
/**
 * True if it ran ahead, false if it fell behind.
 */
ahead: boolean, 
/**
 * What its clock said, RFC 3339.
 */
said: string, 
/**
 * What ours said then, RFC 3339.
 */
taken: string, } | { "kind": "refused", 
/**
 * Its name on the stick.
 */
file: string, 
/**
 * Why: the code of an error.
 */
code: string, 
/**
 * Since when, RFC 3339.
 */
since: string, 
/**
 * When it was last met, RFC 3339.
 */
last: string, } | { "kind": "putAside", 
/**
 * Name of the site.
 */
site: string | null, 
/**
 * Entries in it.
 */
events: number, 
/**
 * Since when, RFC 3339.
 */
since: string, };

export type Differences = { 
/**
 * Values to choose from first, then the rest.
 */
lines: Array<Difference>, };

export type Discharge = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * The day, as people write it.
 */
on: string, };

export type DisplayView = { 
/**
 * Text size in percent: 100, 125, 150, 175 or 200.
 */
textPercent: number, 
/**
 * Colours.
 */
colours: Colours, 
/**
 * Whether single keys are short cuts.
 */
singleKeys: boolean, };

export type DrawnPart = { 
/**
 * Its id.
 */
id: string, 
/**
 * Where it is: once in each view that shows it.
 */
areas: Array<AreaView>, 
/**
 * What it is called.
 */
name: string, 
/**
 * True for a dimension.
 */
dimension: boolean, 
/**
 * What it means.
 */
sentence: Sentence, };

export type DropGroup = { 
/**
 * Id of the group.
 */
group: string, };

export type Encoding = "utf8" | "utf16" | "windows1252";

export type EndFinal = { 
/**
 * Id of the attempt.
 */
attempt: string, 
/**
 * The end code.
 */
code: string, };

export type Enrol = { 
/**
 * Name.
 */
name: string, 
/**
 * Language of the screens and the content.
 */
language: string, };

export type Enrolled = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Six digits, written `4718-26`.
 */
card: string, 
/**
 * The four pictures in order, each 0 to 11.
 */
pictures: Array<number>, };

export type EntryItem = { 
/**
 * From 1, as on the sheet.
 */
number: number, 
/**
 * The item, its options in the order of the sheet.
 */
item: ItemView, 
/**
 * The signs of the options on the sheet.
 */
marks: Array<string>, 
/**
 * The signs of the right side of a match.
 */
rightMarks: Array<string>, 
/**
 * The signs of "true" and "false".
 */
verdictMarks: Array<string>, 
/**
 * What was typed.
 */
typed: string, 
/**
 * What the learner said, where it is asked aloud.
 */
response: Response | null, 
/**
 * What was written beside it.
 */
note: string, 
/**
 * What is wrong with what was typed; none if it can be read.
 */
problem: ErrorWire | null, 
/**
 * The answer in words, as it was read; empty without one.
 */
says: Array<string>, 
/**
 * True if there is an answer.
 */
answered: boolean, };

export type EntryView = { 
/**
 * Id of the attempt that it will be.
 */
attempt: string, 
/**
 * Id of the person.
 */
person: string, 
/**
 * Their name.
 */
name: string, 
/**
 * What it is of.
 */
title: string, 
/**
 * On paper or aloud.
 */
way: Way, 
/**
 * Code of the form, in groups; none where it is asked aloud.
 */
code: string | null, 
/**
 * The day on which it was written or said.
 */
day: string, 
/**
 * True if it mends what was taken in already.
 */
corrects: boolean, 
/**
 * Language of the items.
 */
language: string, 
/**
 * The second language beside it.
 */
second: string | null, 
/**
 * The items.
 */
items: Array<EntryItem>, };

export type EpochReason = "admitted" | "restored" | "otherMachine" | "setBack" | "copied";

export type ErasePerson = { 
/**
 * Id of the person.
 */
person: string, };

export type ErasureView = { 
/**
 * When it was ordered, RFC 3339.
 */
at: string, 
/**
 * Sites that have had the order.
 */
confirmed: number, 
/**
 * Names of sites of which that is not known.
 */
waiting: Array<string>, };

export type ErrorWire = { 
/**
 * Key of the text: `errors-<code>`.
 */
code: string, 
/**
 * Arguments of the text.
 */
args: { [key in string]: string }, };

export type Evidence = { 
/**
 * What it is.
 */
kind: EvidenceKind, 
/**
 * Title of the practical task.
 */
title: string | null, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * For a check: how it was taken.
 */
way: Way | null, 
/**
 * For practice and check: how many were right.
 */
right: number | null, 
/**
 * For practice and check: of how many.
 */
of: number | null, 
/**
 * For a practical task: which occasion, from 1.
 */
number: number | null, 
/**
 * For a practical task: the result.
 */
competent: boolean | null, 
/**
 * Who assessed, where somebody did.
 */
by: AssessorView | null, };

export type EvidenceKind = "practice" | "check" | "task";

export type ExchangeReport = { 
/**
 * Lines of "Came in".
 */
cameIn: Array<CameIn>, 
/**
 * Lines of "Went out".
 */
wentOut: Array<WentOut>, 
/**
 * Files that were not taken.
 */
refused: Array<RefusedFile>, 
/**
 * Other computers of the classroom that are known here and were heard of lately.
 */
others: number, 
/**
 * Those of them that lack something from here; empty when all are level.
 */
behind: Array<string>, 
/**
 * Exchanges since the centre last said something new.
 */
withoutNews: number, 
/**
 * True when the stick may be taken out.
 */
safeToRemove: boolean, };

export type ExchangeStanding = { 
/**
 * Other computers of the classroom that are known here and were heard of lately.
 */
others: number, 
/**
 * Those of them that lack something from here; empty when all are level.
 */
behind: Array<string>, 
/**
 * Exchanges since the centre last said something new.
 */
withoutNews: number, 
/**
 * When the last exchange was, RFC 3339.
 */
lastExchange: string | null, 
/**
 * Own entries that the centre has not received.
 */
open: number, 
/**
 * New computers that ask to take part.
 */
asking: Array<AskingSite>, 
/**
 * Sentences that nobody has put away yet.
 */
notices: Array<Notice>, };

export type ExportAccess = { 
/**
 * Part of a name of a learner or of staff; empty for everybody.
 */
search: string, 
/**
 * Only what was done in this way.
 */
act: AccessAct | null, 
/**
 * Number of the last entry of this computer that counts, from the list.
 */
until: number, 
/**
 * How far the clock on the wall is from UTC, like `+01:00`.
 */
offset: string, 
/**
 * The folder.
 */
to: FolderTo, };

export type ExportClass = { 
/**
 * Id of the group; none for the whole class.
 */
group: string | null, 
/**
 * How far the clock on the wall is from UTC, like `+01:00`.
 */
offset: string, 
/**
 * The folder.
 */
to: FolderTo, };

export type ExportFigures = { 
/**
 * Which figures.
 */
chosen: ChosenFigures, 
/**
 * In which form.
 */
form: TableForm, 
/**
 * Into which folder.
 */
to: FolderTo, };

export type ExportPeople = { 
/**
 * Where to.
 */
to: FolderTo, };

export type ExportRegister = { 
/**
 * The days.
 */
days: RegisterDays, 
/**
 * Id of the group; none for the whole class.
 */
group: string | null, 
/**
 * The folder.
 */
to: FolderTo, };

export type ExportResults = { 
/**
 * Which attempts.
 */
chosen: ChosenResults, 
/**
 * In which form.
 */
form: TableForm, 
/**
 * Into which folder.
 */
to: FolderTo, };

export type Exported = { 
/**
 * Its whole path.
 */
file: string, 
/**
 * True if it lies on a stick, in the clear.
 */
onStick: boolean, };

export type FactName = "name" | "classroom" | "lines" | "attempts" | "sessions" | "list" | "folder" | "stick" | "key";

export type FactView = { 
/**
 * What it is about.
 */
name: FactName, 
/**
 * What it says.
 */
value: string, };

export type Feedback = { 
/**
 * True when all of it was right.
 */
right: boolean, 
/**
 * Ids that were right: options, the left side of a match, or `verdict`.
 */
rightParts: Array<string>, 
/**
 * The right response.
 */
key: Response, 
/**
 * Why, in plain sentences.
 */
explain: string, 
/**
 * The same in my second language.
 */
secondExplain: string | null, 
/**
 * For `judged`: what a trainer looks at; empty otherwise.
 */
criteria: Array<CriterionView>, };

export type FigureAdvice = "teachAgain" | "checkKey" | "rewrite" | "compareLanguages";

export type FigureStanding = "hidden" | "grey" | "plain";

export type FiguresChoice = { 
/**
 * Its id: pack and unit or final, with a slash between them.
 */
id: string, 
/**
 * Title of the course; none where it is not installed here.
 */
course: string | null, 
/**
 * Code and title of the unit, or title of the final.
 */
name: string, 
/**
 * What it is.
 */
of: FiguresOf, 
/**
 * People whose first attempt is here; none for one to four.
 */
people: number | null, 
/**
 * Versions of the course in which it was taken first, the newest first.
 */
versions: Array<number>, };

export type FiguresChoices = { 
/**
 * By course, checks before finals.
 */
choices: Array<FiguresChoice>, };

export type FiguresOf = "check" | "final";

export type FiguresView = { 
/**
 * Code of the language of the questions.
 */
language: string, 
/**
 * What they are about.
 */
chosen: FiguresChoice, 
/**
 * The version that they are of; none for all.
 */
version: number | null, 
/**
 * People whose first attempt counts here; none for one to four.
 */
people: number | null, 
/**
 * The whole.
 */
whole: WholeView, 
/**
 * Its items, those that need a look first.
 */
items: Array<ItemLine>, };

export type FinalChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How it stands.
 */
standing: FinalStanding, };

export type FinalCodes = { 
/**
 * Typed at a learner's computer to begin.
 */
start: string, 
/**
 * Typed at a learner's computer to end.
 */
end: string, 
/**
 * Which computers of the classroom know them by now.
 */
reach: Reach, };

export type FinalLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * How long it usually takes.
 */
minutes: number, 
/**
 * How many items.
 */
count: number, 
/**
 * How many must be right.
 */
needed: number, 
/**
 * Why so many.
 */
reason: string, 
/**
 * How often it may be tried.
 */
tries: number, 
/**
 * Whole days between two tries.
 */
daysBetween: number, 
/**
 * Minutes after which it ends; none for no limit.
 */
limitMinutes: number | null, 
/**
 * Its codes; none while it is closed.
 */
codes: FinalCodes | null, 
/**
 * Who tried it, latest first.
 */
sittings: Array<FinalTry>, };

export type FinalOutcome = { 
/**
 * How it stands.
 */
standing: FinalStanding, 
/**
 * True if the time was over before a trainer ended it.
 */
timeOver: boolean, 
/**
 * How many had to be right; none where its content is not installed.
 */
needed: number | null, 
/**
 * Items that must be right and are not; none before it ended.
 */
criticalMissed: number | null, 
/**
 * Minutes of work, as far as known here.
 */
minutes: number, 
/**
 * When the learner was away.
 */
absences: Array<AbsenceView>, 
/**
 * What helped.
 */
helped: Array<Helped>, 
/**
 * Part by part; empty before it ended, and while something waits to be judged.
 */
competencies: Array<CompetencyResult>, };

export type FinalStanding = "open" | "begun" | "passed" | "waits" | "notYet";

export type FinalTry = { 
/**
 * Id of the learner.
 */
person: string, 
/**
 * Their name.
 */
name: string, 
/**
 * When it began, RFC 3339.
 */
at: string, 
/**
 * How it was taken; of one apart from the screen only the day is known.
 */
way: Way, 
/**
 * How it stands.
 */
standing: FinalStanding, 
/**
 * True if the time was over before a trainer ended it.
 */
timeOver: boolean, 
/**
 * Right answers; none before it ended.
 */
right: number | null, 
/**
 * Items with an answer.
 */
answered: number, 
/**
 * Items in all.
 */
count: number, 
/**
 * Items that must be right and are not; none before it ended.
 */
criticalMissed: number | null, 
/**
 * Minutes of work, as far as known here.
 */
minutes: number, 
/**
 * When the learner was away.
 */
absences: Array<AbsenceView>, 
/**
 * What a trainer wrote beside items while asking aloud.
 */
notes: Array<ItemNote>, 
/**
 * What helped.
 */
helped: Array<Helped>, 
/**
 * Part by part; empty before it ended, and while something waits to be judged.
 */
competencies: Array<CompetencyResult>, 
/**
 * True if the learner has no try left and is not through.
 */
needsTry: boolean, };

export type FinalView = { "kind": "waiting", 
/**
 * Its title.
 */
title: string, 
/**
 * How long it usually takes.
 */
minutes: number, 
/**
 * How many items.
 */
count: number, 
/**
 * How many must be right.
 */
needed: number, 
/**
 * Minutes that I have; none for no limit.
 */
limitMinutes: number | null, 
/**
 * Why it cannot begin now; none if a trainer can begin it.
 */
notNow: NotNow | null, } | { "kind": "item", 
/**
 * Id of the attempt.
 */
attempt: string, 
/**
 * From 1.
 */
number: number, 
/**
 * Whether each item has an answer, in order.
 */
answered: Array<boolean>, 
/**
 * The item.
 */
item: ItemView, 
/**
 * What I answered or chose last.
 */
response: Response | null, 
/**
 * Seconds that are left; none for no limit.
 */
secondsLeft: number | null, } | { "kind": "overview", 
/**
 * Id of the attempt.
 */
attempt: string, 
/**
 * Whether each item has an answer, in order.
 */
answered: Array<boolean>, 
/**
 * Seconds that are left; none for no limit.
 */
secondsLeft: number | null, } | { "kind": "result", 
/**
 * Its title.
 */
title: string, 
/**
 * True if it is passed.
 */
passed: boolean, 
/**
 * Right answers.
 */
right: number, 
/**
 * Items in all.
 */
count: number, 
/**
 * How many must be right.
 */
needed: number, 
/**
 * Items that must be right and are not.
 */
criticalMissed: number, 
/**
 * How it was taken.
 */
way: Way, 
/**
 * Items that wait for a trainer; until then nothing is decided.
 */
waiting: number, 
/**
 * Part by part, in the order of the course; empty while something waits to be judged.
 */
competencies: Array<CompetencyResult>, 
/**
 * Why it cannot be tried again now; none if a trainer can begin it, or if it is passed.
 */
notNow: NotNow | null, };

export type FinalsView = { 
/**
 * In the order of the course.
 */
lines: Array<FinalLine>, };

export type FolderTo = { 
/**
 * Its path, from the root.
 */
path: string, 
/**
 * True when staff said that it may go onto a stick.
 */
stickConfirmed: boolean, };

export type FormAssessment = { 
/**
 * Id of the unit, or of the final.
 */
id: string, 
/**
 * Code and title of the unit, or title of the final.
 */
title: string, 
/**
 * True for a final.
 */
isFinal: boolean, 
/**
 * How many items are drawn.
 */
count: number, };

export type FormLearner = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * Card number, written `4718-26`; empty without a card.
 */
card: string, 
/**
 * Names of their groups.
 */
groups: Array<string>, };

export type FormTaken = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * True for a final.
 */
isFinal: boolean, 
/**
 * Right answers.
 */
right: number, 
/**
 * Items with an answer.
 */
answered: number, 
/**
 * Items in all.
 */
count: number, 
/**
 * True when the unit counts, or the final is passed.
 */
counts: boolean, 
/**
 * Items that must be right and are not.
 */
criticalMissed: number, };

export type FormsFor = { "anybody": number } | { "learners": Array<string> };

export type FormsView = { 
/**
 * What a form can be of.
 */
assessments: Array<FormAssessment>, 
/**
 * Learners of the class, by name.
 */
learners: Array<FormLearner>, 
/**
 * Languages of the course.
 */
languages: Array<string>, 
/**
 * What waits to be finished.
 */
open: Array<OpenEntry>, 
/**
 * The latest forms, latest first.
 */
printed: Array<PrintedForm>, };

export type FoundSite = { 
/**
 * Language tag, for example `pt-PT`.
 */
language: string, 
/**
 * What the site is for.
 */
kind: SiteKind, 
/**
 * For example "Station 3, workshop B".
 */
name: string, 
/**
 * The first member of staff.
 */
staffName: string, 
/**
 * Their passphrase.
 */
passphrase: string, 
/**
 * For a station or an office.
 */
kit: KitChoice | null, 
/**
 * For a centre.
 */
centreKeys: CentreKeysChoice | null, };

export type FreshCount = { 
/**
 * How many.
 */
count: number, };

export type Gap = { 
/**
 * First missing number.
 */
first: number, 
/**
 * Last missing number.
 */
last: number, };

export type GiveFinalTry = { 
/**
 * Id of the learner.
 */
person: string, 
/**
 * Id of the final.
 */
id: string, };

export type GiveTries = { 
/**
 * Id of the person.
 */
person: string, };

export type GoAgain = { 
/**
 * Id of the attempt.
 */
attempt: string, };

export type GroupName = { 
/**
 * Id of the group; none for a new one.
 */
group: string | null, 
/**
 * The name.
 */
name: string, };

export type GroupView = { 
/**
 * Id of the group.
 */
group: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many learners of the class are in it.
 */
learners: number, };

export type Groups = { 
/**
 * By name.
 */
rows: Array<GroupView>, };

export type HelpView = { 
/**
 * Since when, RFC 3339.
 */
at: string, 
/**
 * Name of the computer it was at, if it is known.
 */
site: string | null, };

export type Helped = "moreTime" | "readAloud" | "fewerOptions" | "readerPresent" | "glossary";

export type Holding = "export" | "erasure" | "keys";

export type Home = { 
/**
 * Id of the unit.
 */
unitId: string, 
/**
 * Title of the unit.
 */
unit: string, 
/**
 * Until when the unit should be done, a day, if the plan says so.
 */
due: string | null, 
/**
 * The units of my plan in its order, where there is more than this one.
 */
units: Array<UnitChoice>, 
/**
 * Finals that are open for my class, or that I began.
 */
finals: Array<FinalChoice>, 
/**
 * Title of what comes next; none for practice, check and done.
 */
title: string | null, 
/**
 * Step number inside the lesson, from 1.
 */
step: number | null, 
/**
 * Steps of the lesson.
 */
steps: number | null, 
/**
 * Minutes the next part usually takes.
 */
minutes: number | null, 
/**
 * The one main button.
 */
goOn: Target, 
/**
 * The path of the unit.
 */
path: Array<Stone>, 
/**
 * What I can do once the unit counts, as "I can" sentences.
 */
can: Array<string>, 
/**
 * How far my last session's work has come; none before the first one.
 */
lastSession: LastSession | null, 
/**
 * Languages the course is written in.
 */
languages: Array<string>, 
/**
 * The language I read now.
 */
language: string, 
/**
 * My second language beside it.
 */
second: string | null, 
/**
 * True after the computer stopped in the middle of my work.
 */
interrupted: boolean, };

export type Hundredths = { 
/**
 * The number.
 */
value: number, 
/**
 * Lower end.
 */
low: number, 
/**
 * Upper end.
 */
high: number, };

export type InstallPacks = { 
/**
 * Folder that holds `metadata/` and `targets/`.
 */
programme: string, };

export type ItemFiguresView = { 
/**
 * Code of the language of its texts.
 */
language: string, 
/**
 * Its figures.
 */
line: ItemLine, 
/**
 * The item with its options in the order of the course; none where it is not installed.
 */
item: ItemView | null, 
/**
 * What is right.
 */
key: Response | null, 
/**
 * Its options, in the order of the course; empty for an item without options, and while
 * it is hidden.
 */
options: Array<OptionCount>, 
/**
 * By language.
 */
languages: Array<LanguageLine>, };

export type ItemJudged = { 
/**
 * The lowest.
 */
low: number, 
/**
 * The highest.
 */
high: number, 
/**
 * Their mean in hundredths.
 */
mean: number, };

export type ItemLine = { 
/**
 * Its id.
 */
item: string, 
/**
 * What it asks, in the language of the site; none where its course is not installed.
 */
question: string | null, 
/**
 * Code of its unit, for a final.
 */
unit: string | null, 
/**
 * Its competency.
 */
competency: string | null, 
/**
 * True for a safety item.
 */
critical: boolean, 
/**
 * Whether enough people reached it.
 */
standing: FigureStanding, 
/**
 * People who reached it; none for one to four.
 */
people: number | null, 
/**
 * How many can do it; none while it is hidden.
 */
right: OfTen | null, 
/**
 * Item-rest correlation; none while it is hidden, or where nothing varies.
 */
correlation: Hundredths | null, 
/**
 * Wrong options that nobody chose; 0 while it is hidden.
 */
neverChosen: number, 
/**
 * Between languages; none where fewer than two have 30 people each.
 */
gap: LanguageGap | null, 
/**
 * People who left it out; none for one to four.
 */
omitted: number | null, 
/**
 * People who did not come to it before the time was over; none for one to four.
 */
notReached: number | null, 
/**
 * What to look at.
 */
advice: Array<FigureAdvice>, };

export type ItemNote = { 
/**
 * The item, from 1.
 */
number: number, 
/**
 * The words.
 */
note: string, };

export type ItemType = "single" | "multiple" | "picture" | "match" | "order" | "trueFalse" | "number" | "hotspot" | "shortText" | "judged";

export type ItemView = { 
/**
 * Its id.
 */
id: string, 
/**
 * How it is answered.
 */
itemType: ItemType, 
/**
 * The question.
 */
question: string, 
/**
 * The question in my second language.
 */
secondQuestion: string | null, 
/**
 * A picture beside the question.
 */
picture: PictureView | null, 
/**
 * Options in the order of this attempt; for a match, the left side; for true or false,
 * the reasons to choose from, if it asks for one.
 */
options: Array<OptionView>, 
/**
 * The right side of a match; empty otherwise.
 */
rightSide: Array<OptionView>, 
/**
 * The symbol of the unit in which a number is asked for.
 */
unit: string | null, };

export type ItemsAdded = { 
/**
 * What became of each item, in their order.
 */
items: Array<AddedItem>, };

export type JobName = { 
/**
 * Number of the job.
 */
job: number, };

export type JobOutcome = { 
/**
 * True when it was cancelled.
 */
cancelled: boolean, 
/**
 * Why it failed, if it did.
 */
error: ErrorWire | null, 
/**
 * The report of an exchange.
 */
exchange: ExchangeReport | null, 
/**
 * The report of an installation of packs.
 */
packs: PacksInstalled | null, 
/**
 * What came back onto a replacement computer.
 */
restored: Restored | null, 
/**
 * Learners who were enrolled from a table.
 */
enrolled: ManyEnrolled | null, 
/**
 * Cards that were printed.
 */
printed: CardsPrinted | null, };

export type JobProgress = { 
/**
 * What it does now.
 */
stage: Stage, 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all; 0 when unknown.
 */
total: number, 
/**
 * Set when the job has ended.
 */
outcome: JobOutcome | null, };

export type JobStarted = { 
/**
 * Number of the job.
 */
job: number, };

export type JournalVerified = { 
/**
 * Journals walked.
 */
journals: number, 
/**
 * Events walked.
 */
events: number, 
/**
 * Seals checked.
 */
seals: number, 
/**
 * Tables whose rebuilt rows equal the live ones.
 */
tables: number, };

export type JudgeCut = { 
/**
 * Who.
 */
name: string, 
/**
 * Right answers in hundredths.
 */
cut: number, };

export type JudgeItem = { 
/**
 * Id of the check or final.
 */
id: string, 
/**
 * Id of the item.
 */
item: string, 
/**
 * Of ten people who can just do the job, so many get it right: 0 to 10.
 */
ofTen: number, };

export type JudgementView = { 
/**
 * Its id.
 */
judgement: string, 
/**
 * Who judged.
 */
by: AssessorView, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Lines that are met.
 */
met: number, 
/**
 * Lines in all.
 */
of: number, 
/**
 * What it is worth, in percent.
 */
credit: number, 
/**
 * True of the last one.
 */
counts: boolean, 
/**
 * True if I said it at this computer, and can take it back.
 */
mine: boolean, };

export type KeepDraft = { 
/**
 * Id of the attempt.
 */
attempt: string, 
/**
 * Id of the item.
 */
item: string, 
/**
 * What is chosen.
 */
response: Response, };

export type KeepFinalDraft = { 
/**
 * Id of the attempt.
 */
attempt: string, 
/**
 * From 1.
 */
number: number, 
/**
 * What is chosen.
 */
response: Response, };

export type KeepSheet = { 
/**
 * Which sheet.
 */
sheet: SheetOf, 
/**
 * Every line that has a mark.
 */
marks: Array<MarkedLine>, 
/**
 * One line of comment.
 */
comment: string, };

export type KeepValue = { 
/**
 * The register, as the list names it.
 */
register: string, 
/**
 * The value, as the list names it.
 */
event: string, };

export type KeysReplaced = { 
/**
 * The new key file.
 */
private: string, 
/**
 * Where the old one was put aside, if it lay there.
 */
aside: string | null, 
/**
 * Version of the root.
 */
rootVersion: number, 
/**
 * Version of the targets metadata.
 */
targetsVersion: number, };

export type KitChoice = { 
/**
 * The stick's folder.
 */
folder: string, 
/**
 * File name inside `FOOTBRIDGE/kits`.
 */
file: string, 
/**
 * The six words, separated by spaces.
 */
words: string, };

export type KitFound = { 
/**
 * File name inside `FOOTBRIDGE/kits`.
 */
file: string, };

export type KitMade = { 
/**
 * File name inside `FOOTBRIDGE/kits`.
 */
file: string, 
/**
 * Six words, separated by spaces.
 */
words: string, };

export type KitRow = { 
/**
 * Id, hex.
 */
kit: string, 
/**
 * For how many sites it is good.
 */
sites: number, 
/**
 * How many use it.
 */
used: number, 
/**
 * True when it admits nobody any more.
 */
revoked: boolean, };

export type LanguageGap = { 
/**
 * In points of a hundred.
 */
points: number, 
/**
 * Code of the language in which it is easiest.
 */
easiest: string, 
/**
 * Code of the language in which it is hardest.
 */
hardest: string, };

export type LanguageLine = { 
/**
 * Code of the language.
 */
language: string, 
/**
 * People who read it in this language alone; none where that is not shown.
 */
people: number | null, 
/**
 * How many of ten can do it; none for fewer than 20 people.
 */
right: number | null, };

export type LastSession = { 
/**
 * When it began, RFC 3339.
 */
at: string, 
/**
 * How far its work has come.
 */
ticks: Ticks, };

export type LearnerMode = "off" | "on" | "always";

export type LearnerRow = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * The classroom they belong to.
 */
classroom: string | null, 
/**
 * How the unit stands.
 */
standing: UnitStanding | null, 
/**
 * Where the latest result was written.
 */
site: string | null, 
/**
 * When the centre took it in, RFC 3339.
 */
arrived: string | null, };

export type LearnerState = { "is": "here" } | { "is": "left", 
/**
 * Why.
 */
reason: LeavingReason, 
/**
 * The day, `2026-11-22`.
 */
on: string | null, } | { "is": "discharged", 
/**
 * The day, `2026-11-22`.
 */
on: string, };

export type LearnerView = { 
/**
 * Name.
 */
name: string, 
/**
 * The classroom they belong to.
 */
classroom: string | null, 
/**
 * How the unit stands.
 */
standing: UnitStanding | null, 
/**
 * Attempts, latest first.
 */
attempts: Array<AttemptRow>, 
/**
 * Sessions, latest first.
 */
sessions: Array<SessionView>, };

export type Leave = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Why.
 */
reason: LeavingReason, 
/**
 * The day, as people write it.
 */
on: string, };

export type LeavingReason = "finished" | "moved" | "ownChoice" | "removed" | "other";

export type LetIn = { 
/**
 * Id of the site, hex.
 */
site: string, };

export type Level = "notBegun" | "begun" | "practised" | "checked" | "can";

export type Limits = { 
/**
 * A learner who does nothing for so long, 2 to 60.
 */
learnerIdleMinutes: number, 
/**
 * Staff who do nothing for so long, 1 to 30.
 */
staffIdleMinutes: number, 
/**
 * Any session at the latest after so long, 15 to 720.
 */
sessionMinutes: number, };

export type ListAccess = { 
/**
 * Part of a name of a learner or of staff; empty for everybody.
 */
search: string, 
/**
 * Only what was done in this way.
 */
act: AccessAct | null, 
/**
 * Which page, from 0.
 */
page: number, };

export type ListResults = { 
/**
 * Which attempts.
 */
chosen: ChosenResults, 
/**
 * From 0.
 */
page: number, };

export type ListSpoken = { 
/**
 * The source folder.
 */
source: string, };

export type ListTasks = { 
/**
 * Id of the person.
 */
person: string, };

export type LocalCopyView = { 
/**
 * When it was made, RFC 3339.
 */
made: string, 
/**
 * Its size.
 */
bytes: number, };

export type LookAtTable = { 
/**
 * Where it comes from.
 */
source: TableSource, 
/**
 * Language of whoever has none in the table.
 */
language: string, 
/**
 * Which rows are shown.
 */
shown: RowsShown, 
/**
 * How many of these rows are passed over.
 */
after: number, };

export type LookForKits = { 
/**
 * The stick's folder.
 */
folder: string, };

export type LookForRecovery = { 
/**
 * The sticks' folders.
 */
folders: Array<string>, };

export type LookForTables = { 
/**
 * A folder of this computer or of a stick; none for the sticks alone.
 */
folder: string | null, };

export type ManyEnrolled = { 
/**
 * How many.
 */
learners: number, 
/**
 * How many groups were made for them.
 */
groups: number, };

export type MarkWork = { 
/**
 * Id of the learner.
 */
person: string, 
/**
 * Id of the response.
 */
response: string, 
/**
 * Every line that is marked.
 */
lines: Array<MetLine>, };

export type MarkedLine = { 
/**
 * Id of the line.
 */
line: string, 
/**
 * What was seen.
 */
mark: TaskMark, };

export type Membership = { 
/**
 * Id of the group.
 */
group: string, 
/**
 * Its name.
 */
name: string, 
/**
 * True if they are in it.
 */
member: boolean, };

export type MetLine = { 
/**
 * Id of the line.
 */
line: string, 
/**
 * Whether it is met.
 */
met: boolean, };

export type MorningRound = { 
/**
 * Everything the window needs to choose its page.
 */
desk: DeskState, 
/**
 * The exchange.
 */
job: JobStarted | null, 
/**
 * The stick's folder, for taking it out.
 */
folder: string | null, 
/**
 * Why there is none.
 */
without: NoExchange | null, };

export type MorningSetting = { 
/**
 * True if opening the computer exchanges at once.
 */
exchanges: boolean, };

export type MovedRow = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * What the centre calls the classroom where they are now, if it said so.
 */
classroom: string | null, };

export type MyEntry = { 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * What was done.
 */
act: AccessAct, 
/**
 * With what; several where one person did several things in one minute.
 */
topics: Array<Topic>, 
/**
 * True if a list of people was looked at in which the learner stood.
 */
inList: boolean, 
/**
 * Who did it.
 */
by: SomebodyView, 
/**
 * Name of the site where it was.
 */
site: string | null, };

export type MyLine = { 
/**
 * What is looked at.
 */
text: string, 
/**
 * True where a failure stops the task.
 */
critical: boolean, 
/**
 * What was seen on the last occasion.
 */
mark: TaskMark | null, };

export type MyOccasion = { 
/**
 * Its id.
 */
occasion: string, 
/**
 * Which one it is, from 1.
 */
number: number, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who assessed: role and number, never a name.
 */
by: AssessorView, 
/**
 * The result.
 */
competent: boolean, 
/**
 * True if a critical line failed.
 */
stopped: boolean, 
/**
 * What the assessor wrote.
 */
comment: string, 
/**
 * The lines as they were seen.
 */
lines: Array<MyLine>, 
/**
 * The second assessor, if there was one.
 */
second: AssessorView | null, 
/**
 * What I said to it.
 */
answer: TaskAnswerView | null, };

export type MyRecord = { 
/**
 * Lines, latest first.
 */
entries: Array<MyEntry>, 
/**
 * True if there are older ones.
 */
more: boolean, };

export type MyTask = { 
/**
 * Id of the unit.
 */
unit: string, 
/**
 * Title of the unit.
 */
unitTitle: string, 
/**
 * Id of the task.
 */
task: string, 
/**
 * Title.
 */
title: string, 
/**
 * What is to be done.
 */
what: string, 
/**
 * What my trainer looks at.
 */
lines: Array<MyLine>, 
/**
 * Occasions on which it was competent.
 */
competent: number, 
/**
 * On how many it is to be seen.
 */
wanted: number, 
/**
 * True if the task counts.
 */
counts: boolean, 
/**
 * The occasions, the last one first.
 */
occasions: Array<MyOccasion>, };

export type MyTasks = { 
/**
 * In the order of the course.
 */
tasks: Array<MyTask>, };

export type NameCut = { 
/**
 * Id of the unit or the final.
 */
id: string, };

export type NameEntry = { 
/**
 * Id of its attempt.
 */
attempt: string, };

export type NameFinal = { 
/**
 * Id of the final.
 */
id: string, };

export type NameWork = { 
/**
 * Id of the learner.
 */
person: string, 
/**
 * Id of the response.
 */
response: string, };

export type NewCode = { 
/**
 * Name of the learner.
 */
name: string, 
/**
 * Card number, written `4718-26`.
 */
card: string, 
/**
 * The four pictures in order, each 0 to 11.
 */
pictures: Array<number>, };

export type NewItem = { 
/**
 * Where it comes from, for authors.
 */
from: string, 
/**
 * Its type, as packs call it.
 */
form: string, 
/**
 * The language that it states.
 */
language: string | null, 
/**
 * What is asked.
 */
question: string, 
/**
 * The picture beside the question.
 */
picture: NewPicture | null, 
/**
 * The options; of a match its left side, of an order the steps in the right order.
 */
options: Array<NewOption>, 
/**
 * The right side of a match.
 */
rightSide: Array<NewOption>, 
/**
 * Places of the right options; of a match the right side of each left one.
 */
right: Array<number>, 
/**
 * Whether a sentence is true.
 */
verdict: boolean | null, 
/**
 * What number is right.
 */
number: NewNumber | null, 
/**
 * Words that count.
 */
accepted: Array<string>, 
/**
 * What is right and why; may be empty.
 */
explain: string, };

export type NewKit = { 
/**
 * Name of the classroom; an existing one gets a further kit.
 */
classroom: string, 
/**
 * For how many sites it is good.
 */
sites: number, 
/**
 * The stick's folder.
 */
folder: string, };

export type NewNumber = { 
/**
 * What is right, as a decimal number.
 */
value: string, 
/**
 * How far off it may be.
 */
tolerance: string, 
/**
 * Its unit; may be empty.
 */
unit: string, };

export type NewOption = { 
/**
 * Its words; may be empty where there is something to see.
 */
text: string, 
/**
 * Its picture.
 */
picture: NewPicture | null, 
/**
 * Left, top, width and height in thousandths of the picture.
 */
area: [number, number, number, number] | null, };

export type NewPicture = { 
/**
 * The drawing; anything else than an SVG that packs show stays behind.
 */
svg: string, 
/**
 * What is to be seen; may be empty.
 */
alt: string, };

export type NoExchange = "switchedOff" | "noStick" | "severalSticks" | "stickNotUsable";

export type NotNow = { "kind": "notOpen" } | { "kind": "waits" } | { "kind": "tooEarly", 
/**
 * A day like `2026-11-22`.
 */
day: string, } | { "kind": "noMoreTries" };

export type NoteAttendance = { 
/**
 * The day.
 */
on: RegisterDay, 
/**
 * Id of the learner.
 */
person: string, 
/**
 * What is noted.
 */
state: AttendanceState, 
/**
 * Why not, or why not for the whole time; who was there has none.
 */
reason: AbsenceReason | null, 
/**
 * Minutes that they were there.
 */
minutes: number | null, };

export type NoteOtherWindow = { 
/**
 * Id of the attempt.
 */
attempt: string, 
/**
 * For how long.
 */
seconds: number, };

export type Noted = { 
/**
 * The state; none where it was taken back.
 */
state: AttendanceState | null, 
/**
 * The reason.
 */
reason: AbsenceReason | null, 
/**
 * Minutes that they were there.
 */
minutes: number | null, 
/**
 * Who noted it, if the name is known here.
 */
by: string | null, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Name of the site where it was noted, if it is known.
 */
site: string | null, };

export type NotedView = { 
/**
 * Name.
 */
name: string, 
/**
 * What was noted, latest first.
 */
noted: Array<Noted>, };

export type Nothing = Record<symbol, never>;

export type Notice = { 
/**
 * Its number.
 */
notice: number, 
/**
 * What it says.
 */
reason: EpochReason, 
/**
 * Since when, RFC 3339.
 */
since: string, };

export type NoticeView = { 
/**
 * The version that the program shows.
 */
version: number, 
/**
 * True until the learner has read this version.
 */
due: boolean, };

export type OccasionLine = { 
/**
 * Its id.
 */
occasion: string, 
/**
 * Which one it is, from 1.
 */
number: number, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who assessed.
 */
by: AssessorView, 
/**
 * The result.
 */
competent: boolean, 
/**
 * Whether a second assessor is wanted.
 */
second: SecondStage, 
/**
 * What the learner says: true if they have seen it, false if they see it differently.
 */
answer: boolean | null, };

export type OccasionView = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Name of the learner.
 */
name: string, 
/**
 * Id of the occasion.
 */
occasion: string, 
/**
 * Id of the unit.
 */
unit: string, 
/**
 * Id of the task.
 */
task: string, 
/**
 * Title of the task.
 */
title: string, 
/**
 * Which occasion it is, from 1.
 */
number: number, 
/**
 * On how many the task is to be seen.
 */
wanted: number, 
/**
 * Occasions on which it was competent.
 */
competentSoFar: number, 
/**
 * True if the task counts by now.
 */
counts: boolean, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Who assessed.
 */
by: AssessorView, 
/**
 * The result.
 */
competent: boolean, 
/**
 * True if a critical line failed.
 */
stopped: boolean, 
/**
 * The comment.
 */
comment: string, 
/**
 * The lines, side by side.
 */
lines: Array<SeenLine>, 
/**
 * True if it is one of the sample for two assessors.
 */
forTwo: boolean, 
/**
 * True if the caller may mark it as second assessor.
 */
maySecond: boolean, 
/**
 * What the second assessor saw.
 */
second: SecondView | null, 
/**
 * What the learner says.
 */
answer: TaskAnswerView | null, };

export type OfTen = { 
/**
 * The figure, 0 to 10.
 */
ten: number, 
/**
 * Lower end of its interval, rounded down.
 */
low: number, 
/**
 * Upper end of its interval, rounded up.
 */
high: number, };

export type OpenDesk = { 
/**
 * The passphrase of a member of staff.
 */
passphrase: string, };

export type OpenEntry = { 
/**
 * Id of the attempt that it will be.
 */
attempt: string, 
/**
 * Id of the person.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * What it is of.
 */
title: string, 
/**
 * On paper or aloud.
 */
way: Way, 
/**
 * Code of the form; none where it is asked aloud.
 */
code: string | null, 
/**
 * Items with an answer.
 */
answered: number, 
/**
 * Items in all.
 */
count: number, 
/**
 * True if it mends what was taken in already.
 */
corrects: boolean, };

export type OpenFor = { 
/**
 * Id of the person.
 */
person: string, };

export type OpenPage = { 
/**
 * SHA-256 of the file, hex.
 */
hash: string, 
/**
 * True to show it although it was stopped before.
 */
again: boolean, };

export type OpenWays = { 
/**
 * So many are open at a computer that starts the program for learners only. Where that
 * is not so, nobody promised that they are closed, and none is counted.
 */
count: number, };

export type OpenWithCode = { 
/**
 * The printed code; case, spaces and dashes do not matter.
 */
code: string, 
/**
 * Who opens it: the name of a member of staff as it stands in the list, or a new one.
 */
name: string, 
/**
 * Their passphrase from now on.
 */
passphrase: string, };

export type OptionCount = { 
/**
 * Its id; `true` and `false` for a verdict.
 */
id: string, 
/**
 * What it is there for.
 */
side: OptionSide, 
/**
 * People who chose it; none where that is not shown.
 */
chosen: number | null, };

export type OptionSide = "right" | "wrong" | "gone";

export type OptionView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its text.
 */
text: string, 
/**
 * The text in my second language.
 */
second: string | null, 
/**
 * Its picture.
 */
picture: PictureView | null, 
/**
 * For `hotspot`: where it lies in the item's picture.
 */
area: AreaView | null, };

export type OtherComputer = { 
/**
 * Its name, if it is known.
 */
name: string | null, 
/**
 * What its newest word is from, RFC 3339; none if it never sent any.
 */
at: string | null, };

export type Overview = { 
/**
 * Learners in all.
 */
learners: number, 
/**
 * Learners whose unit counts.
 */
unitsCount: number, 
/**
 * Sites that are admitted.
 */
sites: number, 
/**
 * Sites that ask.
 */
asking: number, 
/**
 * Bundles taken in so far.
 */
bundles: number, 
/**
 * When the last bundle came in, RFC 3339.
 */
lastBundle: string | null, 
/**
 * Learners with their results.
 */
rows: Array<LearnerRow>, };

export type OwnWord = { 
/**
 * Language tag; may be written from right to left.
 */
language: string, 
/**
 * The word.
 */
word: string, 
/**
 * SHA-256 of its sound, as above.
 */
sound: string | null, };

export type PackBuilt = { 
/**
 * Its id.
 */
pack: string, 
/**
 * Its version.
 */
version: number, 
/**
 * The file.
 */
file: string, 
/**
 * SHA-256, hex.
 */
sha256: string, 
/**
 * Bytes.
 */
bytes: number, 
/**
 * Lessons in it.
 */
lessons: number, 
/**
 * Items in it.
 */
items: number, 
/**
 * Pictures in it.
 */
pictures: number, 
/**
 * Files that were left out because the older version has them.
 */
leftOut: number, 
/**
 * What reads badly in the source, one line each.
 */
findings: Array<string>, };

export type PackKind = "course" | "framework" | "directory" | "catalogue";

export type PackList = { 
/**
 * Active ones.
 */
packs: Array<PackRow>, 
/**
 * Versions that the centre has withdrawn.
 */
withdrawn: Array<WithdrawnRow>, };

export type PackRow = { 
/**
 * Its id.
 */
pack: string, 
/**
 * What it is for.
 */
kind: PackKind, 
/**
 * Its title in the site's language.
 */
title: string, 
/**
 * Its version.
 */
version: number, 
/**
 * The version that is kept beside it, if there is one.
 */
previous: number | null, 
/**
 * False when the publisher lists it no longer; it stays in use.
 */
listed: boolean, 
/**
 * Its languages.
 */
languages: Array<string>, 
/**
 * When it was installed, RFC 3339.
 */
since: string, };

export type PackSigned = { 
/**
 * Version of the targets metadata.
 */
targetsVersion: number, 
/**
 * Packs in the programme.
 */
packs: number, };

export type PackSpoken = { 
/**
 * Its id.
 */
pack: string, 
/**
 * Pages, in the order of the course.
 */
pages: Array<SpokenPage>, 
/**
 * Words of the glossary.
 */
words: Array<SpokenWord>, };

export type PackVerified = { 
/**
 * Its id.
 */
pack: string, 
/**
 * Its version.
 */
version: number, 
/**
 * Units in it.
 */
units: number, 
/**
 * Lessons in it.
 */
lessons: number, 
/**
 * Items in it.
 */
items: number, 
/**
 * Languages in which every text is written.
 */
languages: number, 
/**
 * True when a programme vouches for it.
 */
trusted: boolean, 
/**
 * False where something is missing or cannot be shown: no builder takes it so.
 */
whole: boolean, 
/**
 * What keeps it from being whole, then what reads badly in a source and what it lacks of
 * the standard of packs that ship, one line each.
 */
findings: Array<string>, };

export type PacksInstalled = { 
/**
 * Those that are new here.
 */
installed: Array<PackRow>, 
/**
 * Number of those that were here already.
 */
already: number, 
/**
 * Number of those that are for other kinds of computers.
 */
notForThis: number, 
/**
 * Number of those that the centre has withdrawn.
 */
withdrawn: number, 
/**
 * Those that were not taken, each by its name in the programme.
 */
refused: Array<RefusedFile>, 
/**
 * True if the programme is older than what is trusted here: nothing changed.
 */
olderProgramme: boolean, 
/**
 * Roles whose lists are past their date; that is a warning and no more.
 */
expired: Array<string>, };

export type PageOpened = { 
/**
 * Its name under `page/`, for one request.
 */
ticket: string, };

export type PageView = { 
/**
 * SHA-256 of the file, hex: what `learn.page` is asked for.
 */
hash: string, 
/**
 * What it is called.
 */
title: string, };

export type PassphraseRated = { 
/**
 * How hard it is to guess.
 */
strength: Strength, 
/**
 * Characters that are missing.
 */
missing: number, };

export type People = { 
/**
 * Who is in it, by name.
 */
here: Array<PersonLine>, 
/**
 * Who left it or was discharged, latest first.
 */
left: Array<PersonLine>, };

export type PersonLine = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * Card number, written `4718-26`.
 */
card: string, 
/**
 * Language of the screens and the content.
 */
language: string, 
/**
 * Second language beside it.
 */
second: string | null, 
/**
 * The day on which they came into the classroom, `2026-11-22`.
 */
since: string | null, 
/**
 * Names of their groups.
 */
groups: Array<string>, 
/**
 * Whether they are in the class.
 */
state: LearnerState, };

export type PersonView = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * Card number, written `4718-26`.
 */
card: string, 
/**
 * Language of the screens and the content.
 */
language: string, 
/**
 * Second language beside it.
 */
second: string | null, 
/**
 * The classroom, where its name is known.
 */
classroom: string | null, 
/**
 * True if they belong to another classroom.
 */
elsewhere: boolean, 
/**
 * The day on which they came into the classroom, `2026-11-22`.
 */
since: string | null, 
/**
 * Whether they are in the class.
 */
state: LearnerState, 
/**
 * Groups of this classroom, by name.
 */
groups: Array<Membership>, 
/**
 * What they need.
 */
accommodations: AccommodationsView, 
/**
 * How they like the screen; none if they never said.
 */
display: DisplayView | null, 
/**
 * How the unit stands.
 */
standing: UnitStanding | null, 
/**
 * The last session.
 */
lastSession: SessionView | null, };

export type Phase = "setup" | "locked" | "signIn" | "learner" | "staff";

export type PictureSpot = { 
/**
 * Its id.
 */
id: string, 
/**
 * Where it lies.
 */
area: AreaView, 
/**
 * What one sees there.
 */
name: string, 
/**
 * True if there is a danger.
 */
danger: boolean, 
/**
 * What is to be known about it.
 */
sentence: Sentence, };

export type PictureView = { 
/**
 * SHA-256 of the file, hex: its name under `pack:`. Empty if the pack came without it.
 */
hash: string, 
/**
 * Alternative text.
 */
alt: string, };

export type PlaceView = { 
/**
 * Where it lies.
 */
area: AreaView, 
/**
 * What is there.
 */
sentence: Sentence, };

export type PlanLine = { 
/**
 * Id of the unit.
 */
unit: string, 
/**
 * Code for people, for example `A2`.
 */
code: string, 
/**
 * Title in the language of the site.
 */
title: string, 
/**
 * Minutes that it usually takes.
 */
minutes: number, 
/**
 * What is planned here: for the class, or for this learner.
 */
wish: UnitWish | null, 
/**
 * Until when.
 */
due: string | null, 
/**
 * On a learner's plan: what the class has planned.
 */
ofClass: UnitWish | null, 
/**
 * On a learner's plan: until when for the class.
 */
dueOfClass: string | null, 
/**
 * Place in the order of doing, from 1; none if it is not to be done.
 */
place: number | null, };

export type PlanUnit = { 
/**
 * Id of the learner; none for the class.
 */
person: string | null, 
/**
 * Id of the unit.
 */
unit: string, 
/**
 * What is planned; none takes the line out, and a learner's unit is as the class has it.
 */
wish: UnitWish | null, 
/**
 * Until when, a day like `2026-11-22`; none for no day.
 */
due: string | null, };

export type PlanView = { 
/**
 * Name of the learner; none for the class.
 */
name: string | null, 
/**
 * Title of the course.
 */
course: string, 
/**
 * Its units, in the order of the course.
 */
lines: Array<PlanLine>, 
/**
 * Where the plan stands by now; none while nothing is planned.
 */
reach: Reach | null, };

export type PracticeAnswered = { 
/**
 * What was right and why.
 */
feedback: Feedback, 
/**
 * Where practice stands now.
 */
practice: PracticeView, };

export type PracticeView = { 
/**
 * The item to answer now; whoever reached the goal may go on.
 */
item: ItemView | null, 
/**
 * Right among the last `of`.
 */
right: number, 
/**
 * How many right are needed.
 */
needed: number, 
/**
 * Out of the last how many.
 */
of: number, 
/**
 * True when the goal is reached.
 */
reached: boolean, };

export type PreviewRow = { 
/**
 * Number of its line in the file.
 */
row: number, 
/**
 * Name.
 */
name: string, 
/**
 * Language, by its tag; as it stands there if it is not known.
 */
language: string, 
/**
 * Second language.
 */
second: string | null, 
/**
 * Group.
 */
group: string | null, 
/**
 * Card number.
 */
card: string | null, 
/**
 * The day on which the learner came into the class.
 */
since: string | null, 
/**
 * What is to be mended, if the row cannot be taken.
 */
problem: ErrorWire | null, 
/**
 * True if the name is in the class, or stands in the table before.
 */
alike: boolean, };

export type PrintCards = { 
/**
 * Numbers of the cards, written `4718-26`; none: all that were not printed yet, or all
 * once each was printed.
 */
cards: Array<string> | null, 
/**
 * Where to.
 */
to: PrintTo, };

export type PrintClass = { 
/**
 * Id of the group; none for the whole class.
 */
group: string | null, 
/**
 * How far the clock on the wall is from UTC, like `+01:00`.
 */
offset: string, 
/**
 * Where to.
 */
to: PrintTo, };

export type PrintComputerReport = { 
/**
 * What was tried so far.
 */
tried: Tried, 
/**
 * Language of the report.
 */
language: string, 
/**
 * Where to.
 */
to: PrintTo, };

export type PrintCut = { 
/**
 * Id of the check or final.
 */
id: string, 
/**
 * Where to.
 */
to: PrintTo, };

export type PrintFolder = { 
/**
 * Its path.
 */
path: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * True on a stick: a stick is carried about and lost, so staff are warned.
 */
stick: boolean, };

export type PrintForms = { 
/**
 * Id of the unit, or of the final.
 */
of: string, 
/**
 * For whom.
 */
whom: FormsFor, 
/**
 * The language; none for each learner's own languages.
 */
language: string | null, 
/**
 * A second language beside it.
 */
second: string | null, 
/**
 * Where to.
 */
to: PrintTo, };

export type PrintPlaces = { 
/**
 * False where this program was built without a press: nothing can be printed.
 */
possible: boolean, 
/**
 * The queues of the system; none where it has none.
 */
queues: Array<PrintQueue>, 
/**
 * Folders that serve; others can be named.
 */
folders: Array<PrintFolder>, 
/**
 * The last place that served, if any.
 */
last: PrintTo | null, };

export type PrintProfile = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Where to.
 */
to: PrintTo, };

export type PrintQueue = { 
/**
 * Its name, as the system calls it.
 */
name: string, 
/**
 * True for the one that the system takes by itself.
 */
usual: boolean, };

export type PrintRecoverySheet = { 
/**
 * Its eight groups.
 */
groups: Array<string>, 
/**
 * Language of the sheet.
 */
language: string, 
/**
 * Where to.
 */
to: PrintTo, };

export type PrintRegister = { 
/**
 * The days.
 */
days: RegisterDays, 
/**
 * Id of the group; none for the whole class.
 */
group: string | null, 
/**
 * Where to.
 */
to: PrintTo, };

export type PrintTask = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Id of the unit.
 */
unit: string, 
/**
 * Id of the task.
 */
task: string, 
/**
 * Where to.
 */
to: PrintTo, };

export type PrintTo = { "queue": string } | { "folder": FolderTo };

export type Printed = { "inQueue": string } | { "savedAs": string };

export type PrintedForm = { 
/**
 * Its code, in groups.
 */
code: string, 
/**
 * What it is of.
 */
title: string, 
/**
 * For whom; none if anybody may write it.
 */
name: string | null, 
/**
 * When it was drawn, RFC 3339.
 */
at: string, 
/**
 * Learners whose answers on it were taken in.
 */
taken: number, };

export type ProfileView = { 
/**
 * Id of the person; none on the learner's own page.
 */
person: string | null, 
/**
 * Name of the learner; none on the learner's own page.
 */
name: string | null, 
/**
 * Sentences that hold.
 */
can: number, 
/**
 * Sentences in all.
 */
inAll: number, 
/**
 * Language of the texts.
 */
language: string, 
/**
 * Grouped by unit, in the order of the course.
 */
units: Array<UnitProfile>, };

export type PutBack = { 
/**
 * The passphrase of a member of staff of this computer.
 */
passphrase: string, };

export type PutNoticeAway = { 
/**
 * Its number.
 */
notice: number, };

export type RatePassphrase = { 
/**
 * The passphrase so far.
 */
passphrase: string, 
/**
 * What everybody knows of the person: their name, the name of the site.
 */
known: Array<string>, };

export type Reach = { 
/**
 * Other computers that have said since that they hold it.
 */
have: number, 
/**
 * Other computers that get it with the next stick.
 */
waiting: number, 
/**
 * What those that wait are called, by name.
 */
names: Array<string>, };

export type ReadNotice = { 
/**
 * The version that was shown.
 */
version: number, };

export type RecordView = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * Card number, written `4718-26`.
 */
card: string, };

export type RecoveryCode = { 
/**
 * Eight groups of four letters and digits, in order; the last of each checks the group.
 */
groups: Array<string>, };

export type RecoveryFound = { 
/**
 * The stick's folder.
 */
folder: string, 
/**
 * Its name inside `FOOTBRIDGE/recovery`.
 */
file: string, 
/**
 * Its size.
 */
bytes: number, };

export type RecoveryView = { 
/**
 * When the printed code was made, RFC 3339; none: no recovery file is written.
 */
codeMade: string | null, 
/**
 * True if the code was used and no new one was made since.
 */
codeUsed: boolean, 
/**
 * When everything was last written onto a stick, RFC 3339.
 */
lastFull: string | null, 
/**
 * When anything was last written onto a stick for this, RFC 3339.
 */
lastWritten: string | null, 
/**
 * Copies on this computer, latest first.
 */
copies: Array<LocalCopyView>, };

export type RefusedCall = { 
/**
 * Whose session it was: `nobody`, `learner` or a role.
 */
caller: string, 
/**
 * Name of the account or of the learner, while it is known.
 */
name: string | null, 
/**
 * The command.
 */
command: string, 
/**
 * How often, at least.
 */
count: number, 
/**
 * When it was last, RFC 3339.
 */
last: string, };

export type RefusedFile = { 
/**
 * The file's name on the stick.
 */
file: string, 
/**
 * Why, with a stable code.
 */
error: ErrorWire, };

export type RegisterDay = { 
/**
 * The day, like `2026-11-22`; none for today.
 */
day: string | null, 
/**
 * How far the clock on the wall is from UTC on that day, like `+01:00`.
 */
offset: string, };

export type RegisterDays = { 
/**
 * The first, like `2026-11-22`; none for today.
 */
from: string | null, 
/**
 * The last; none for today.
 */
until: string | null, 
/**
 * How far the clock on the wall is from UTC, like `+01:00`.
 */
offset: string, };

export type RegisterPack = { 
/**
 * Its id.
 */
pack: string, 
/**
 * Its version.
 */
version: number, 
/**
 * SHA-256 of its file, hex.
 */
sha256: string, };

export type RegisterRow = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * Card number, written `4718-26`.
 */
card: string, 
/**
 * Ids of the groups that they are in.
 */
groups: Array<string>, 
/**
 * What counts now; none while nothing is noted.
 */
noted: Noted | null, 
/**
 * What the sign-ins suggest.
 */
signedIn: SignedIn | null, 
/**
 * How often something else was noted before.
 */
earlier: number, };

export type RegisterStick = { 
/**
 * Its folder.
 */
folder: string, 
/**
 * What staff call it.
 */
name: string, };

export type RegisterView = { 
/**
 * The day, like `2026-11-22`.
 */
day: string, 
/**
 * True if it is today.
 */
isToday: boolean, 
/**
 * When this computer last exchanged with a stick, RFC 3339: sign-ins after that are not known.
 */
lastExchange: string | null, 
/**
 * Groups of the class, by name.
 */
groups: Array<ClassGroup>, 
/**
 * Learners of the class, and whoever else was noted on the day, by name.
 */
rows: Array<RegisterRow>, };

export type RegisteredStick = { 
/**
 * Its serial number.
 */
serial: string, 
/**
 * What staff call it.
 */
name: string, 
/**
 * True when it must not be used any more.
 */
retired: boolean, };

export type RemoveStick = { 
/**
 * Its folder.
 */
folder: string, };

export type Rename = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * The name.
 */
name: string, };

export type ReplaceCentre = { 
/**
 * The folder that the ceremony made.
 */
folder: string, 
/**
 * Passphrase of `publisher.age`.
 */
publisherPassphrase: string, 
/**
 * Passphrase of `centre.age` as it is.
 */
oldPassphrase: string, 
/**
 * Passphrase of the new `centre.age`.
 */
passphrase: string, };

export type Response = { "kind": "choice", 
/**
 * Id of the option.
 */
choice: string, } | { "kind": "choices", 
/**
 * Ids of the options.
 */
choices: Array<string>, } | { "kind": "pairs", 
/**
 * Left id and right id.
 */
pairs: Array<[string, string]>, } | { "kind": "order", 
/**
 * Ids from first to last.
 */
order: Array<string>, } | { "kind": "verdict", 
/**
 * True if the sentence is.
 */
verdict: boolean, 
/**
 * Id of the reason; none where the item asks for none.
 */
reason: string | null, } | { "kind": "number", 
/**
 * As it was typed; a key has a point and no needless zeros.
 */
number: string, } | { "kind": "text", 
/**
 * The words.
 */
text: string, } | { "kind": "done", 
/**
 * What there is to say of it; it may be empty. In a key: how it could be done.
 */
text: string, };

export type Restore = { 
/**
 * Folders of one or several sticks; several serve when the newest full and the newest
 * tail lie on different ones.
 */
folders: Array<string>, 
/**
 * The printed code; case, spaces and dashes do not matter.
 */
code: string, 
/**
 * A new name for the computer; none keeps the old one.
 */
name: string | null, };

export type Restored = { 
/**
 * Name of the computer.
 */
name: string, 
/**
 * What it is for.
 */
kind: SiteKind, 
/**
 * Entries that are here again.
 */
entries: number, 
/**
 * Members of staff who can open it.
 */
staff: number, 
/**
 * When the newest of the files was written, by the clock of the lost computer, RFC 3339.
 */
written: string, 
/**
 * Recovery files that could not be read; what was in them comes by the exchange.
 */
unreadable: number, };

export type ResultChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * What people call it.
 */
name: string, };

export type ResultRow = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * The classroom they belong to now.
 */
classroom: string | null, 
/**
 * Code of the unit, or title of the final.
 */
unit: string, 
/**
 * Which attempt of this learner at it this is, from 1.
 */
number: number, 
/**
 * When it began, RFC 3339.
 */
at: string, 
/**
 * How it was taken.
 */
way: Way, 
/**
 * Items in all.
 */
count: number, 
/**
 * Answered so far.
 */
answered: number, 
/**
 * Right at the first answer; in a final, right by the answers that count.
 */
right: number, 
/**
 * True when the unit counts by it, or the final is passed.
 */
unitCounts: boolean, 
/**
 * What a final came to; none for a check.
 */
outcome: FinalOutcome | null, 
/**
 * Site where it was written.
 */
site: string | null, 
/**
 * When the centre took it in, RFC 3339.
 */
arrived: string | null, };

export type ResultsList = { 
/**
 * Latest first.
 */
rows: Array<ResultRow>, 
/**
 * Attempts in all, on all pages.
 */
total: number, 
/**
 * True when there are more pages.
 */
more: boolean, 
/**
 * Units and finals that were attempted.
 */
units: Array<ResultChoice>, 
/**
 * Classrooms of the centre.
 */
classrooms: Array<ResultChoice>, };

export type RetireStick = { 
/**
 * Its serial number.
 */
serial: string, };

export type ReviewAnswered = { 
/**
 * What was right and why.
 */
feedback: Feedback, 
/**
 * Where today's things stand now.
 */
review: ReviewView, };

export type ReviewItem = { 
/**
 * Id of its unit.
 */
unit: string, 
/**
 * The item.
 */
item: ItemView, };

export type ReviewView = { 
/**
 * The next one; none when today's are done, or when there are none.
 */
next: ReviewItem | null, 
/**
 * Answered today, at any computer as far as known here.
 */
done: number, 
/**
 * Today's in all, at most five.
 */
count: number, };

export type RevokeKit = { 
/**
 * Id of the kit, hex.
 */
kit: string, };

export type RevokeSite = { 
/**
 * Id of the site, hex.
 */
site: string, 
/**
 * Why; for the book.
 */
reason: string, };

export type RootKey = { 
/**
 * The key file, such as `root-1.age`.
 */
file: string, 
/**
 * Its passphrase.
 */
passphrase: string, };

export type RotatePublisher = { 
/**
 * The folder that the ceremony made.
 */
folder: string, 
/**
 * As many root keys as must sign, two of three by default.
 */
roots: Array<RootKey>, 
/**
 * Passphrase of the new `publisher.age`.
 */
passphrase: string, };

export type RotateRoot = { 
/**
 * The folder that the ceremony made.
 */
folder: string, 
/**
 * All root keys but the one that is lost or stolen.
 */
roots: Array<RootKey>, 
/**
 * Passphrase of the new root key.
 */
passphrase: string, };

export type Round = "first" | "again";

export type RowsShown = "all" | "wrong" | "alike";

export type Run = { 
/**
 * The text.
 */
text: string, 
/**
 * Bold.
 */
strong: boolean, 
/**
 * Id of the glossary word it opens.
 */
word: string | null, };

export type SaidView = { 
/**
 * Names the value for `differences.keep`: hash of its entry, hex.
 */
event: string, 
/**
 * The value.
 */
value: ValueView, 
/**
 * Who said so, if a name is known here.
 */
by: string | null, 
/**
 * At which site, if its name is known here.
 */
site: string | null, 
/**
 * When, by the clock of that site, RFC 3339.
 */
at: string, 
/**
 * True for the one that counts now.
 */
counts: boolean, };

export type SampleCard = { 
/**
 * The learner's name.
 */
name: string, 
/**
 * Where they are enrolled.
 */
place: SamplePlace, 
/**
 * Six digits, written `4718-26`.
 */
card: string, 
/**
 * The four pictures in order, each 0 to 11.
 */
pictures: Array<number>, };

export type SampleNotes = { 
/**
 * The learners' cards.
 */
cards: Array<SampleCard>, 
/**
 * The passphrase of all sample staff.
 */
passphrase: string, 
/**
 * The folder that plays the stick.
 */
stick: string, };

export type SamplePlace = "station1" | "station2" | "office" | "centre";

export type SayAnswer = { 
/**
 * Id of the attempt.
 */
attempt: string, 
/**
 * From 1.
 */
number: number, 
/**
 * What they said; none for no answer.
 */
response: Response | null, 
/**
 * A short note, one line.
 */
note: string, };

export type SecondStage = "notWanted" | "wanted" | "done";

export type SecondView = { 
/**
 * Who it was.
 */
by: AssessorView, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Their result.
 */
competent: boolean, 
/**
 * Their comment.
 */
comment: string, 
/**
 * Lines with the same mark.
 */
same: number, 
/**
 * Lines that both saw.
 */
of: number, 
/**
 * The same in percent; none where no line was seen by both.
 */
percent: number | null, };

export type SeenLine = { 
/**
 * What was looked at.
 */
text: string, 
/**
 * True where a failure stops the task.
 */
critical: boolean, 
/**
 * What the assessor saw.
 */
first: TaskMark, 
/**
 * What the second assessor saw.
 */
second: TaskMark | null, };

export type Sentence = { 
/**
 * Its place in the order of reading; the heading is 0.
 */
id: number, 
/**
 * Its stretches.
 */
runs: Array<Run>, };

export type Separator = "semicolon" | "comma" | "tab";

export type SequenceLine = { 
/**
 * Its place in the right order, from 1.
 */
place: number, 
/**
 * What stands there.
 */
sentence: Sentence, };

export type SessionEnd = "finished" | "idle" | "limit";

export type SessionView = { 
/**
 * When it began, RFC 3339.
 */
at: string, 
/**
 * Minutes it lasted; none while it runs or when it was cut off.
 */
minutes: number | null, 
/**
 * Name of the site where it was.
 */
site: string | null, 
/**
 * How far its work has come.
 */
ticks: Ticks, };

export type SetAccommodations = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * What they need.
 */
accommodations: AccommodationsView, 
/**
 * How they like the screen; none to leave that to them.
 */
display: DisplayView | null, };

export type SetGroups = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Ids of the groups.
 */
groups: Array<string>, };

export type SetLanguages = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Language of the screens and the content.
 */
language: string, 
/**
 * Second language beside it.
 */
second: string | null, };

export type SetLearnerMode = { 
/**
 * On.
 */
on: boolean, };

export type SetStickRule = { 
/**
 * The rule.
 */
rule: StickRule, };

export type SheetLine = { 
/**
 * Id of the line.
 */
line: string, 
/**
 * What is looked at.
 */
text: string, 
/**
 * True where a failure stops the task.
 */
critical: boolean, 
/**
 * What was entered so far.
 */
mark: TaskMark | null, };

export type SheetOf = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Id of the unit.
 */
unit: string, 
/**
 * Id of the task.
 */
task: string, 
/**
 * The occasion that a second assessor marks; none for a new occasion.
 */
secondOf: string | null, };

export type SheetStanding = { 
/**
 * True if a critical line failed.
 */
stopped: boolean, 
/**
 * True if every critical line was seen.
 */
criticalSeen: boolean, 
/**
 * Lines without a mark.
 */
openLines: number, };

export type SheetView = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Name of the learner.
 */
name: string, 
/**
 * Title of the task.
 */
title: string, 
/**
 * What is to be done.
 */
what: string, 
/**
 * Where, with whom, what has to be ready.
 */
conditions: string, 
/**
 * Tools and materials.
 */
tools: Array<string>, 
/**
 * The lines.
 */
lines: Array<SheetLine>, 
/**
 * One line of comment.
 */
comment: string, 
/**
 * Which occasion it is, from 1.
 */
number: number, 
/**
 * On how many occasions the task is to be seen.
 */
wanted: number, 
/**
 * True if this occasion is one of the sample for two assessors.
 */
forTwo: boolean, 
/**
 * True if a second assessor marks.
 */
second: boolean, 
/**
 * What follows from the marks so far.
 */
standing: SheetStanding, };

export type ShowFinalItem = { 
/**
 * Id of the attempt.
 */
attempt: string, 
/**
 * From 1; one more than there are items for the overview.
 */
number: number, };

export type ShowItemFigures = { 
/**
 * Which figures.
 */
chosen: ChosenFigures, 
/**
 * Id of the item.
 */
item: string, };

export type ShowLearner = { 
/**
 * Id of the person.
 */
person: string, };

export type ShowNoted = { 
/**
 * The day.
 */
on: RegisterDay, 
/**
 * Id of the learner.
 */
person: string, };

export type ShowOccasion = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Id of the occasion.
 */
occasion: string, };

export type ShowPerson = { 
/**
 * Id of the person.
 */
person: string, };

export type ShowPlan = { 
/**
 * Id of the learner; none for the class.
 */
person: string | null, };

export type ShowProfile = { 
/**
 * Id of the person.
 */
person: string, };

export type ShowReview = { 
/**
 * How far the clock on the wall is from UTC, like `+01:00`.
 */
offset: string, };

export type ShowStaffNames = { 
/**
 * True to show them.
 */
shown: boolean, };

export type ShowStep = { 
/**
 * Id of the unit; none for the one that "Go on" leads to.
 */
unit: string | null, 
/**
 * Id of the lesson.
 */
lesson: string, 
/**
 * From 1.
 */
step: number, };

export type ShowUnit = { 
/**
 * Id of the unit; none for the one that "Go on" leads to.
 */
unit: string | null, };

export type SignInLearner = { 
/**
 * Six digits; spaces and dashes are ignored.
 */
card: string, 
/**
 * The four pictures in order, each 0 to 11.
 */
pictures: Array<number>, };

export type SignInStaff = { 
/**
 * Their passphrase.
 */
passphrase: string, };

export type SignPack = { 
/**
 * The built pack.
 */
pack: string, 
/**
 * The programme's folder.
 */
programme: string, 
/**
 * `publisher.age` as the ceremony made it.
 */
key: string, 
/**
 * Its passphrase.
 */
passphrase: string, };

export type SignedIn = { 
/**
 * When the first session began, RFC 3339.
 */
from: string, 
/**
 * Minutes of all sessions of the day; none if no end of any is known.
 */
minutes: number | null, 
/**
 * Name of the computer of the first session, if it is known.
 */
site: string | null, };

export type SignedInStaff = { 
/**
 * Their name as they gave it.
 */
name: string, 
/**
 * What they may do.
 */
role: StaffRole, };

export type SitAt = { 
/**
 * Where.
 */
place: SamplePlace, };

export type SiteKind = "station" | "office" | "centre";

export type SiteRow = { 
/**
 * Id of the site, hex.
 */
site: string, 
/**
 * Its name; of a site that asks, what it calls itself.
 */
name: string | null, 
/**
 * What it is for.
 */
kind: SiteKind, 
/**
 * Its classroom.
 */
classroom: string, 
/**
 * Asking or admitted.
 */
standing: Standing, 
/**
 * When a bundle of it last came in, RFC 3339.
 */
lastHeard: string | null, 
/**
 * Entries of it that the centre holds.
 */
events: number, 
/**
 * Entries that wait for the admission.
 */
waiting: number, 
/**
 * Entries missing in the middle.
 */
missing: number, 
/**
 * Where they are missing.
 */
gaps: Array<Gap>, 
/**
 * True when the same work went on in two ways.
 */
forked: boolean, 
/**
 * True when its clock cannot be right.
 */
clockDoubted: boolean, 
/**
 * Entries that were put aside after it was revoked.
 */
putAside: number, 
/**
 * Why it was revoked.
 */
reason: string | null, };

export type SitesView = { 
/**
 * All sites.
 */
sites: Array<SiteRow>, 
/**
 * All classrooms.
 */
classrooms: Array<ClassroomRow>, };

export type SoftwareRegister = { 
/**
 * Version of Footbridge.
 */
program: string, 
/**
 * SHA-256 of the program file, hex; none where it cannot be read.
 */
programSha256: string | null, 
/**
 * Version of SQLite.
 */
sqlite: string, 
/**
 * Version of SQLCipher.
 */
cipher: string, 
/**
 * What shows the pages, with its version; none without a window.
 */
engine: string | null, 
/**
 * The packs that are in use.
 */
packs: Array<RegisterPack>, };

export type SomebodyView = { 
/**
 * What they are; none where this computer does not know.
 */
role: StaffRole | null, 
/**
 * A number that stands for the account; none where this computer does not know.
 */
alias: number | null, 
/**
 * Their name, only where the site allows it.
 */
name: string | null, };

export type SortCard = { 
/**
 * Its id.
 */
id: string, 
/**
 * Id of the group that it belongs to.
 */
group: string, 
/**
 * Its picture.
 */
picture: PictureView | null, 
/**
 * What stands on it.
 */
sentence: Sentence, };

export type SortGroup = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
name: Sentence, };

export type SpanView = { 
/**
 * Milliseconds from the beginning.
 */
fromMillis: number, 
/**
 * Milliseconds from the beginning.
 */
toMillis: number, };

export type SpokenPage = { 
/**
 * Id of the unit.
 */
unit: string, 
/**
 * Id of the lesson.
 */
lesson: string, 
/**
 * The language.
 */
language: string, 
/**
 * Which step of the lesson, from 1.
 */
step: number, 
/**
 * What is to be said: the heading, then every sentence.
 */
lines: Array<string>, };

export type SpokenWord = { 
/**
 * Its id.
 */
word: string, 
/**
 * The language.
 */
language: string, 
/**
 * The word, then its sentence.
 */
lines: Array<string>, };

export type StaffList = { 
/**
 * Who works here, by name.
 */
here: Array<StaffMember>, 
/**
 * Who worked here before.
 */
left: Array<StaffMember>, 
/**
 * The roles that can be given here.
 */
roles: Array<StaffRole>, };

export type StaffMember = { 
/**
 * Id of the person.
 */
staff: string, 
/**
 * Name.
 */
name: string, 
/**
 * What they may do.
 */
role: StaffRole, 
/**
 * True for whoever asks.
 */
me: boolean, };

export type StaffNamed = { 
/**
 * Id of the person.
 */
staff: string, };

export type StaffRole = "officer" | "trainer" | "coordinator" | "publisher" | "guest";

export type Stage = "waiting" | "keys" | "packing" | "founding" | "reading" | "checking" | "installing" | "merging" | "enrolling" | "writing" | "printing" | "done";

export type Standing = "asking" | "admitted" | "copied" | "revoked";

export type StartExchange = { 
/**
 * The stick's folder.
 */
folder: string, };

export type StartFinal = { 
/**
 * Id of the final.
 */
id: string, 
/**
 * The start code; what separates its digits makes no difference.
 */
code: string, };

export type StepText = { 
/**
 * Language tag.
 */
language: string, 
/**
 * The heading.
 */
heading: string, 
/**
 * The text.
 */
blocks: Array<Block>, 
/**
 * The recorded voice, if there is one in this language.
 */
voice: VoiceView | null, };

export type StepView = { 
/**
 * Title of the lesson.
 */
lesson: string, 
/**
 * From 1.
 */
number: number, 
/**
 * Steps of the lesson.
 */
count: number, 
/**
 * The picture beside the text.
 */
picture: PictureView | null, 
/**
 * Something to try out, below the text.
 */
page: PageView | null, 
/**
 * The text in my language.
 */
text: StepText, 
/**
 * The same step in my second language.
 */
second: StepText | null, 
/**
 * What I have arranged here before.
 */
arranged: Arrangement | null, 
/**
 * Where Back leads; none on the first step of the unit.
 */
back: Target | null, 
/**
 * Where Next leads.
 */
next: Target, };

export type StickPlace = { 
/**
 * Its folder; empty if the system could not mount it.
 */
folder: string, 
/**
 * What it calls itself: the label of its file system or the name of its folder.
 */
label: string, 
/**
 * What the register calls it, if it stands there.
 */
name: string | null, 
/**
 * The serial number of the device, where it has one.
 */
serial: string | null, 
/**
 * True when staff chose the folder in the settings.
 */
chosen: boolean, 
/**
 * True when it can be reached now.
 */
present: boolean, 
/**
 * In what state it is.
 */
state: StickState, 
/**
 * Its file system, as `vfat`; empty where the system does not say.
 */
fileSystem: string, 
/**
 * MiB that can still be written, where the system says so.
 */
freeMib: number | null, 
/**
 * MiB in all, where the system says so.
 */
totalMib: number | null, 
/**
 * The last exchange with it at this site.
 */
lastUsed: StickUse | null, };

export type StickRemoved = { 
/**
 * True when the system has let it go; false where this account may not do that.
 */
unmounted: boolean, };

export type StickRule = "any" | "registered";

export type StickState = "none" | "several" | "fine" | "full" | "readOnly" | "unreadable" | "defective" | "notInRegister";

export type StickUse = { 
/**
 * When it ended, RFC 3339.
 */
at: string, 
/**
 * Bundles that came in.
 */
bundlesIn: number, 
/**
 * Bundles that went out.
 */
bundlesOut: number, 
/**
 * KiB that were written.
 */
writtenKib: number, };

export type Sticks = { 
/**
 * Chosen folder first.
 */
places: Array<StickPlace>, 
/**
 * One state for the screen: of the chosen folder while it can be reached, or else of the
 * only stick; none; several.
 */
state: StickState, 
/**
 * Which sticks may be used.
 */
rule: StickRule, 
/**
 * By name.
 */
register: Array<RegisteredStick>, };

export type Stone = { 
/**
 * Title of the lesson; none for practice and check.
 */
title: string | null, 
/**
 * How full it is.
 */
state: StoneState, 
/**
 * Where it leads.
 */
target: Target, 
/**
 * Minutes it usually takes.
 */
minutes: number | null, };

export type StoneState = "empty" | "half" | "full";

export type Strength = "short" | "guessable" | "good";

export type TableFile = { 
/**
 * Its whole path.
 */
path: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Name of the stick, or the folder.
 */
place: string, 
/**
 * KiB, rounded up.
 */
kib: number, 
/**
 * When it was changed last, RFC 3339, where the system says so.
 */
changed: string | null, };

export type TableFiles = { 
/**
 * By place, then latest first.
 */
rows: Array<TableFile>, 
/**
 * True if there were more files than are shown.
 */
more: boolean, };

export type TableForm = "csv" | "xlsx";

export type TablePreview = { 
/**
 * Names what was looked at, so that nothing else is taken in.
 */
table: string, 
/**
 * How its letters are written.
 */
encoding: Encoding, 
/**
 * What stands between its cells.
 */
separator: Separator, 
/**
 * Its columns.
 */
columns: Array<ColumnFound>, 
/**
 * Rows in all.
 */
rowsInAll: number, 
/**
 * Rows with something to mend.
 */
wrong: number, 
/**
 * Rows whose name is in the class, or stands in the table before.
 */
alike: number, 
/**
 * Groups that are not there yet.
 */
newGroups: Array<string>, 
/**
 * Some of the rows that were asked for, in their order.
 */
rows: Array<PreviewRow>, 
/**
 * How many were asked for in all.
 */
shownInAll: number, };

export type TableSource = { "from": "file", 
/**
 * Its whole path.
 */
path: string, } | { "from": "pasted", 
/**
 * The text.
 */
text: string, };

export type TakeBack = { 
/**
 * The day.
 */
on: RegisterDay, 
/**
 * Ids of the learners.
 */
persons: Array<string>, };

export type TakeJudgementBack = { 
/**
 * Id of the learner.
 */
person: string, 
/**
 * Id of the response.
 */
response: string, 
/**
 * Id of the judgement.
 */
judgement: string, };

export type TakeKeys = { 
/**
 * The folder with `centre.age` and `programme`.
 */
folder: string, 
/**
 * The passphrase of `centre.age`.
 */
passphrase: string, };

export type TakeTable = { 
/**
 * Where it comes from.
 */
source: TableSource, 
/**
 * Language of whoever has none in the table.
 */
language: string, 
/**
 * What the preview called it.
 */
table: string, };

export type TalkReason = { "kind": "askedForHelp" } | { "kind": "stuck", 
/**
 * Sessions at it.
 */
sessions: number, 
/**
 * Title of the lesson, in the language of the site.
 */
lesson: string, 
/**
 * The step, from 1.
 */
step: number, } | { "kind": "checkMissed", 
/**
 * How often.
 */
times: number, } | { "kind": "noNews", 
/**
 * Whole days.
 */
days: number, } | { "kind": "overdue", 
/**
 * Code of the unit that was due first.
 */
unit: string, 
/**
 * The day.
 */
due: string, 
/**
 * Units that are overdue, in all.
 */
units: number, };

export type Target = { "kind": "step", 
/**
 * Id of the lesson.
 */
lesson: string, 
/**
 * From 1.
 */
step: number, } | { "kind": "practice" } | { "kind": "check" } | { "kind": "done" };

export type TaskAnswerView = { 
/**
 * False if they see it differently.
 */
agrees: boolean, 
/**
 * How they see it.
 */
words: string, 
/**
 * When, RFC 3339.
 */
at: string, };

export type TaskMark = "alone" | "withHelp" | "notYet" | "notSeen";

export type TaskRow = { 
/**
 * Id of the unit.
 */
unit: string, 
/**
 * Code of the unit, for example `A2`.
 */
code: string, 
/**
 * Id of the task.
 */
task: string, 
/**
 * Title.
 */
title: string, 
/**
 * Occasions on which it was competent.
 */
competent: number, 
/**
 * On how many it is to be seen.
 */
wanted: number, 
/**
 * True if the task counts.
 */
counts: boolean, 
/**
 * True if the caller has a sheet with marks that is not closed.
 */
begun: boolean, 
/**
 * The occasions, the first one first.
 */
occasions: Array<OccasionLine>, };

export type TasksView = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Name of the learner.
 */
name: string, 
/**
 * The tasks in the order of the course.
 */
tasks: Array<TaskRow>, };

export type Ticks = { 
/**
 * Committed at this site.
 */
saved: boolean, 
/**
 * Written to a stick.
 */
onStick: boolean, 
/**
 * Receipted by the centre.
 */
arrived: boolean, };

export type ToMark = { 
/**
 * What waits longest comes first.
 */
waiting: Array<WorkLine>, 
/**
 * What was judged, the latest first.
 */
judged: Array<WorkLine>, };

export type Topic = "record" | "access" | "accommodations" | "attendance" | "card" | "class" | "everything" | "help" | "keys" | "languages" | "name" | "plan" | "results" | "session" | "account";

export type TransferLearner = { 
/**
 * Id of the person.
 */
person: string, 
/**
 * Id of the classroom, hex.
 */
classroom: string, };

export type Trial = "works" | "fails" | "notTried";

export type Tried = { 
/**
 * Was the tone heard?
 */
sound: Trial, 
/**
 * Was the film seen?
 */
video: Trial, 
/**
 * What draws the pages, as the screen knows it; none if it does not say.
 */
renderer: string | null, };

export type TwoRecords = { 
/**
 * Id of a person.
 */
first: string, 
/**
 * Id of the other.
 */
second: string, };

export type TypeAnswer = { 
/**
 * Id of the attempt.
 */
attempt: string, 
/**
 * From 1.
 */
number: number, 
/**
 * As it stands on the sheet; empty for no answer.
 */
typed: string, };

export type UndoWithdrawal = { 
/**
 * Id of the pack.
 */
pack: string, 
/**
 * The version.
 */
version: number, };

export type UnitChoice = { 
/**
 * Id of the unit.
 */
unit: string, 
/**
 * Title.
 */
title: string, 
/**
 * True if the plan says that it must be done.
 */
essential: boolean, 
/**
 * Until when it should be done, a day.
 */
due: string | null, 
/**
 * How full it is.
 */
state: StoneState, };

export type UnitProfile = { 
/**
 * Id of the unit.
 */
unit: string, 
/**
 * Code of the unit, for example `A2`.
 */
code: string, 
/**
 * Title.
 */
title: string, 
/**
 * In the order of the unit.
 */
lines: Array<CompetencyLine>, };

export type UnitStage = "notBegun" | "lessons" | "practice" | "check" | "again" | "waits" | "counts";

export type UnitStanding = { 
/**
 * Code of the unit, for example `A2`.
 */
unit: string, 
/**
 * The stage.
 */
stage: UnitStage, 
/**
 * Steps seen.
 */
steps: number, 
/**
 * Steps in all.
 */
stepsInAll: number, 
/**
 * Right at the first answer, once the check has a result.
 */
right: number | null, 
/**
 * Items of the check.
 */
count: number | null, };

export type UnitWish = "essential" | "optional" | "notPlanned";

export type ValueView = { "kind": "name", 
/**
 * The name.
 */
name: string, } | { "kind": "card", 
/**
 * Its number, written `4718-26`.
 */
card: string, } | { "kind": "languages", 
/**
 * The first.
 */
language: string, 
/**
 * The second, if there is one.
 */
second: string | null, } | { "kind": "classroom", 
/**
 * Its id, hex.
 */
classroom: string, 
/**
 * Its name, if it is known here.
 */
name: string | null, } | { "kind": "staff", 
/**
 * Name.
 */
name: string, 
/**
 * What they may do; none if this program does not know the role.
 */
role: StaffRole | null, } | { "kind": "stick", 
/**
 * Its friendly name.
 */
name: string, 
/**
 * True if it is not to be used any more.
 */
retired: boolean, } | { "kind": "stickRule", 
/**
 * True if only registered ones.
 */
registeredOnly: boolean, } | { "kind": "withdrawal", 
/**
 * False if it was taken back.
 */
withdrawn: boolean, 
/**
 * True if older versions go with it.
 */
andOlder: boolean, } | { "kind": "same", 
/**
 * True if they are.
 */
same: boolean, } | { "kind": "works", 
/**
 * False if they left.
 */
here: boolean, } | { "kind": "state", 
/**
 * As the value has it: who left may have been discharged besides.
 */
state: LearnerState, } | { "kind": "needs", 
/**
 * The settings.
 */
needs: AccommodationsView, } | { "kind": "group", 
/**
 * Its name; none if it is no more.
 */
name: string | null, } | { "kind": "member", 
/**
 * True if they are.
 */
member: boolean, } | { "kind": "plan", 
/**
 * The wish; none for a learner for whom the plan of the class counts.
 */
wish: UnitWish | null, 
/**
 * Until when, a day.
 */
due: string | null, } | { "kind": "attendance", 
/**
 * None if what was noted was taken back.
 */
state: AttendanceState | null, 
/**
 * Why not.
 */
reason: AbsenceReason | null, 
/**
 * Minutes that they were there.
 */
minutes: number | null, };

export type VerifyPack = { 
/**
 * Source folder or built pack.
 */
path: string, 
/**
 * The programme, for a built pack.
 */
programme: string | null, 
/**
 * Name of the profile that a source is held to besides.
 */
profile: string | null, };

export type VoiceView = { 
/**
 * SHA-256 of the sound, hex: its name under `pack:`. Empty if the pack came without it.
 */
hash: string, 
/**
 * When each sentence is said, by its id: the heading first.
 */
times: Array<SpanView>, };

export type WaitsFor = { 
/**
 * Title of the task.
 */
title: string, 
/**
 * Occasions on which it was competent.
 */
competent: number, 
/**
 * On how many it is to be seen.
 */
wanted: number, };

export type Way = "screen" | "paper" | "aloud";

export type WayStanding = "open" | "unknown" | "closed";

export type WentOut = { "kind": "bundle", 
/**
 * Entries in it.
 */
events: number, 
/**
 * People whose work it carries.
 */
learners: number, } | { "kind": "carried", 
/**
 * How many.
 */
bundles: number, } | { "kind": "statement" } | { "kind": "receipt", 
/**
 * Journals it covers.
 */
journals: number, } | { "kind": "programme", 
/**
 * How many.
 */
packs: number, };

export type WholeView = { 
/**
 * Whether enough people have a score for every item.
 */
standing: FigureStanding, 
/**
 * People with a score for every item; none for one to four.
 */
people: number | null, 
/**
 * People without; none for one to four.
 */
incomplete: number | null, 
/**
 * Items in the table.
 */
items: number, 
/**
 * Alpha, which is KR-20 where answers are right or wrong; none while it is hidden.
 */
alpha: Hundredths | null, 
/**
 * True if every answer was right or wrong, with nothing between.
 */
rightOrWrong: boolean, 
/**
 * Mean points in hundredths; none while it is hidden.
 */
mean: number | null, 
/**
 * Standard deviation of the points in hundredths.
 */
deviation: number | null, 
/**
 * Standard error of measurement in hundredths of a point.
 */
error: number | null, };

export type Whose = { "kind": "site", 
/**
 * Its name as it counts now.
 */
name: string | null, } | { "kind": "learner", 
/**
 * Id of the person.
 */
person: string, 
/**
 * The name as it counts now.
 */
name: string, } | { "kind": "staff", 
/**
 * The name as it counts now.
 */
name: string, } | { "kind": "stick", 
/**
 * Its serial number.
 */
serial: string, } | { "kind": "stickRule" } | { "kind": "pack", 
/**
 * Its name.
 */
pack: string, 
/**
 * Its version.
 */
version: number, } | { "kind": "group", 
/**
 * The name that it has or had.
 */
name: string, } | { "kind": "membership", 
/**
 * Name of the learner.
 */
name: string, 
/**
 * Name of the group.
 */
group: string, } | { "kind": "plan", 
/**
 * Code for people, for example `A2`, or its id if its pack is not here.
 */
unit: string, 
/**
 * Name of the learner; none for the class.
 */
learner: string | null, } | { "kind": "day", 
/**
 * Name of the learner.
 */
name: string, 
/**
 * The day, like `2026-11-22`.
 */
day: string, } | { "kind": "records", 
/**
 * Name on one.
 */
first: string, 
/**
 * Name on the other.
 */
second: string, };

export type WindowView = { 
/**
 * True if it fills the screen.
 */
fullScreen: boolean, 
/**
 * Whether it holds learners.
 */
learnerMode: LearnerMode, 
/**
 * True if learners sign in here, so that the mode can be chosen.
 */
forLearners: boolean, };

export type WithdrawPack = { 
/**
 * Id of the pack.
 */
pack: string, 
/**
 * The version.
 */
version: number, 
/**
 * True if every version before it goes with it.
 */
andOlder: boolean, 
/**
 * Why, for the centre's book.
 */
reason: string, };

export type WithdrawnRow = { 
/**
 * Id of the pack.
 */
pack: string, 
/**
 * Its title in the site's language, if it ever was here.
 */
title: string | null, 
/**
 * The version.
 */
version: number, 
/**
 * True if every version before it went with it.
 */
andOlder: boolean, 
/**
 * Why; only the centre knows.
 */
reason: string | null, 
/**
 * Since when, RFC 3339; only the centre knows.
 */
at: string | null, };

export type WordView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The word.
 */
word: string, 
/**
 * One sentence that explains it.
 */
sentence: string, 
/**
 * Its picture.
 */
picture: PictureView | null, 
/**
 * The word in my second language.
 */
secondWord: string | null, 
/**
 * The sentence in my second language.
 */
secondSentence: string | null, 
/**
 * The word alone in a language of my own, where staff chose one and the pack has it.
 */
own: OwnWord | null, 
/**
 * SHA-256 of the sound that says it, hex; empty if the pack came without it. None where
 * nobody recorded it.
 */
sound: string | null, 
/**
 * The same in my second language.
 */
secondSound: string | null, };

export type Words = { 
/**
 * In alphabetical order of the learner's language.
 */
words: Array<WordView>, };

export type WorkLine = { 
/**
 * Id of the learner.
 */
person: string, 
/**
 * Name of the learner.
 */
name: string, 
/**
 * Id of the response.
 */
response: string, 
/**
 * What was asked, in the language of the site if the course has it.
 */
question: string, 
/**
 * Code of the unit, for example `A2`.
 */
unit: string, 
/**
 * When it was done, RFC 3339.
 */
at: string, 
/**
 * Lines that are met, once it was judged.
 */
met: number | null, 
/**
 * Lines in all.
 */
of: number, };

export type WorkMark = { 
/**
 * Its id.
 */
line: string, 
/**
 * What is looked at.
 */
text: string, 
/**
 * True if nothing counts without it.
 */
critical: boolean, 
/**
 * Whether it is met, as far as I have marked it.
 */
met: boolean | null, };

export type WorkView = { 
/**
 * Id of the learner.
 */
person: string, 
/**
 * Name of the learner.
 */
name: string, 
/**
 * Id of the response.
 */
response: string, 
/**
 * Code of the unit.
 */
unit: string, 
/**
 * What was asked.
 */
question: string, 
/**
 * The language of question, lines and model.
 */
language: string, 
/**
 * The picture of the question.
 */
picture: PictureView | null, 
/**
 * What the learner wrote; it may be empty.
 */
text: string, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * The lines.
 */
lines: Array<WorkMark>, 
/**
 * How it could be done.
 */
model: string, 
/**
 * What was said of it so far, the first one first.
 */
judgements: Array<JudgementView>, };

export type Commands = {
  'desk.state': [Nothing, DeskState];
  'setup.sticks': [Nothing, Sticks];
  'setup.look_for_kits': [LookForKits, Array<KitFound>];
  'setup.found': [FoundSite, DeskState];
  'recovery.look': [LookForRecovery, Array<RecoveryFound>];
  'recovery.restore': [Restore, JobStarted];
  'sample.begin': [BeginSample, JobStarted];
  'sample.sit': [SitAt, DeskState];
  'sample.leave': [Nothing, DeskState];
  'sample.notes': [Nothing, SampleNotes];
  'passphrase.rate': [RatePassphrase, PassphraseRated];
  'job.poll': [JobName, JobProgress];
  'job.cancel': [JobName, Nothing];
  'desk.open': [OpenDesk, DeskState];
  'desk.morning': [OpenDesk, MorningRound];
  'desk.open_with_code': [OpenWithCode, DeskState];
  'recovery.copies': [Nothing, Array<LocalCopyView>];
  'recovery.put_back': [PutBack, DeskState];
  'sign_in.learner': [SignInLearner, DeskState];
  'sign_in.staff': [SignInStaff, DeskState];
  'session.open_for': [OpenFor, DeskState];
  'sign_in.give_tries': [GiveTries, Nothing];
  'session.stay': [Nothing, Nothing];
  'session.finish': [Nothing, DeskState];
  'learn.home': [ShowUnit, Home];
  'learn.choose_languages': [ChooseLanguages, Home];
  'learn.choose_display': [DisplayView, Nothing];
  'learn.step': [ShowStep, StepView];
  'learn.arrange': [Arrange, Nothing];
  'learn.page': [OpenPage, PageOpened];
  'learn.words': [Nothing, Words];
  'learn.call_trainer': [Nothing, Nothing];
  'learn.notice': [Nothing, NoticeView];
  'learn.read_notice': [ReadNotice, NoticeView];
  'learn.my_record': [Nothing, MyRecord];
  'learn.close_sign': [CloseSign, Nothing];
  'practice.show': [ShowUnit, PracticeView];
  'practice.answer': [AnswerPractice, PracticeAnswered];
  'review.show': [ShowReview, ReviewView];
  'review.answer': [AnswerReview, ReviewAnswered];
  'check.show': [ShowUnit, CheckView];
  'check.keep_draft': [KeepDraft, Nothing];
  'check.answer': [AnswerCheck, CheckView];
  'check.go_again': [GoAgain, CheckView];
  'final.show': [NameFinal, FinalView];
  'final.start': [StartFinal, FinalView];
  'final.item': [ShowFinalItem, FinalView];
  'final.keep_draft': [KeepFinalDraft, Nothing];
  'final.answer': [AnswerFinal, FinalView];
  'final.note_other_window': [NoteOtherWindow, Nothing];
  'final.end': [EndFinal, FinalView];
  'learn.tasks': [Nothing, MyTasks];
  'learn.answer_task': [AnswerTask, MyTasks];
  'learn.can': [Nothing, ProfileView];
  'stick.list': [Nothing, Sticks];
  'stick.choose': [ChooseStick, Sticks];
  'stick.register': [RegisterStick, Sticks];
  'stick.retire': [RetireStick, Sticks];
  'stick.remove': [RemoveStick, StickRemoved];
  'exchange.standing': [Nothing, ExchangeStanding];
  'exchange.let_in': [LetIn, ExchangeStanding];
  'notice.put_away': [PutNoticeAway, ExchangeStanding];
  'exchange.start': [StartExchange, JobStarted];
  'packs.list': [Nothing, PackList];
  'pack.install': [InstallPacks, JobStarted];
  'recovery.show': [Nothing, RecoveryView];
  'recovery.new_code': [Nothing, RecoveryCode];
  'site.about': [Nothing, About];
  'window.show': [Nothing, WindowView];
  'window.leave_full_screen': [Nothing, WindowView];
  'window.set_learner_mode': [SetLearnerMode, WindowView];
  'window.close': [Nothing, Nothing];
  'journal.verify': [Nothing, JournalVerified];
  'computer.check': [CheckComputer, ComputerCheck];
  'computer.open_ways': [Nothing, OpenWays];
  'print.computer_report': [PrintComputerReport, Printed];
  'print.places': [Nothing, PrintPlaces];
  'print.recovery_sheet': [PrintRecoverySheet, Printed];
  'print.class': [PrintClass, Printed];
  'print.register': [PrintRegister, Printed];
  'print.cards': [PrintCards, JobStarted];
  'limits.show': [Nothing, Limits];
  'limits.set': [Limits, Limits];
  'morning.show': [Nothing, MorningSetting];
  'morning.set': [MorningSetting, MorningSetting];
  'staff.list': [Nothing, StaffList];
  'staff.add': [AddStaff, StaffList];
  'staff.remove': [StaffNamed, StaffList];
  'staff.bring_back': [StaffNamed, StaffList];
  'staff.change_passphrase': [ChangePassphrase, Nothing];
  'differences.list': [Nothing, Differences];
  'differences.keep': [KeepValue, Differences];
  'people.alike': [Nothing, Alike];
  'people.same': [TwoRecords, Alike];
  'people.not_same': [TwoRecords, Alike];
  'people.list': [Nothing, People];
  'people.export': [ExportPeople, Exported];
  'person.show': [ShowPerson, PersonView];
  'person.rename': [Rename, PersonView];
  'person.set_languages': [SetLanguages, PersonView];
  'person.set_accommodations': [SetAccommodations, PersonView];
  'person.set_groups': [SetGroups, PersonView];
  'person.leave': [Leave, PersonView];
  'person.come_back': [ShowPerson, PersonView];
  'person.discharge': [Discharge, PersonView];
  'person.undo_discharge': [ShowPerson, PersonView];
  'person.reset_code': [ShowPerson, NewCode];
  'cards.fresh': [Nothing, FreshCount];
  'groups.list': [Nothing, Groups];
  'groups.name': [GroupName, Groups];
  'groups.drop': [DropGroup, Groups];
  'groups.bring_back': [BringGroupBack, Groups];
  'access.list': [ListAccess, AccessList];
  'access.export': [ExportAccess, Exported];
  'access.show_names': [ShowStaffNames, Nothing];
  'approval.list': [Nothing, ApprovalsView];
  'approval.ask': [Ask, ApprovalsView];
  'approval.give': [Choose, ApprovalsView];
  'approval.decline': [Choose, ApprovalsView];
  'class.show': [Nothing, ClassView];
  'class.export': [ExportClass, Exported];
  'class.answer_help': [AnswerHelp, ClassView];
  'plan.show': [ShowPlan, PlanView];
  'plan.set': [PlanUnit, PlanView];
  'finals.show': [Nothing, FinalsView];
  'finals.open': [NameFinal, FinalsView];
  'finals.close': [NameFinal, FinalsView];
  'finals.give_try': [GiveFinalTry, FinalsView];
  'forms.show': [Nothing, FormsView];
  'forms.begin': [BeginEntry, EntryView];
  'forms.ask': [AskAloud, EntryView];
  'forms.entry': [NameEntry, EntryView];
  'forms.type': [TypeAnswer, EntryItem];
  'forms.say': [SayAnswer, EntryItem];
  'forms.take': [NameEntry, FormTaken];
  'forms.drop': [NameEntry, FormsView];
  'print.forms': [PrintForms, JobStarted];
  'register.show': [RegisterDay, RegisterView];
  'register.note': [NoteAttendance, RegisterView];
  'register.all_present': [AllPresent, RegisterView];
  'register.take_back': [TakeBack, RegisterView];
  'register.export': [ExportRegister, Exported];
  'register.history': [ShowNoted, NotedView];
  'class.enrol': [Enrol, Enrolled];
  'tasks.list': [ListTasks, TasksView];
  'tasks.occasion': [ShowOccasion, OccasionView];
  'tasks.sheet': [SheetOf, SheetView];
  'tasks.keep': [KeepSheet, SheetStanding];
  'tasks.close': [CloseSheet, OccasionView];
  'print.task': [PrintTask, Printed];
  'marking.list': [Nothing, ToMark];
  'marking.show': [NameWork, WorkView];
  'marking.keep': [MarkWork, Nothing];
  'marking.judge': [MarkWork, WorkView];
  'marking.take_back': [TakeJudgementBack, WorkView];
  'profile.show': [ShowProfile, ProfileView];
  'print.profile': [PrintProfile, Printed];
  'cuts.list': [Nothing, CutChoices];
  'cuts.show': [NameCut, CutView];
  'cuts.judge': [JudgeItem, CutView];
  'print.cut': [PrintCut, Printed];
  'enrolment.files': [LookForTables, TableFiles];
  'enrolment.look': [LookAtTable, TablePreview];
  'enrolment.take': [TakeTable, JobStarted];
  'centre.overview': [Nothing, Overview];
  'centre.sites': [Nothing, SitesView];
  'centre.admit': [AdmitSite, Admitted];
  'centre.revoke_site': [RevokeSite, SitesView];
  'centre.revoke_kit': [RevokeKit, SitesView];
  'centre.take_put_aside': [AdmitSite, Admitted];
  'centre.take_keys': [TakeKeys, Nothing];
  'centre.erase_person': [ErasePerson, Nothing];
  'centre.new_kit': [NewKit, KitMade];
  'stick.set_rule': [SetStickRule, Sticks];
  'centre.learner': [ShowLearner, LearnerView];
  'results.list': [ListResults, ResultsList];
  'results.export': [ExportResults, Exported];
  'figures.list': [Nothing, FiguresChoices];
  'figures.show': [ChosenFigures, FiguresView];
  'figures.item': [ShowItemFigures, ItemFiguresView];
  'figures.export': [ExportFigures, Exported];
  'centre.transfer': [TransferLearner, LearnerView];
  'pack.withdraw': [WithdrawPack, PackList];
  'pack.undo_withdrawal': [UndoWithdrawal, PackList];
  'keys.ceremony': [Ceremony, CeremonyDone];
  'keys.rotate_publisher': [RotatePublisher, KeysReplaced];
  'keys.rotate_root': [RotateRoot, KeysReplaced];
  'keys.replace_centre': [ReplaceCentre, KeysReplaced];
  'pack.build': [BuildPack, PackBuilt];
  'pack.add_items': [AddItems, ItemsAdded];
  'pack.sign': [SignPack, PackSigned];
  'pack.spoken': [ListSpoken, PackSpoken];
  'pack.verify': [VerifyPack, PackVerified];
};
