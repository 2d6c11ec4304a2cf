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

export type AnswerPractice = { 
/**
 * Id of the item.
 */
item: string, 
/**
 * The response.
 */
response: Response, };

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
items: Array<Sentence>, };

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
out: string, };

export type CameIn = { "kind": "pack", 
/**
 * Its title in the site's language.
 */
title: string, 
/**
 * Its version.
 */
version: number, } | { "kind": "statement", 
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
learners: number, } | { "kind": "asking", 
/**
 * Number of entries that wait with it.
 */
waiting: number, };

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
 * True when the unit counts.
 */
unitCounts: boolean, 
/**
 * "I can" sentences, once the unit counts.
 */
can: Array<string>, };

export type ChooseLanguages = { 
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
 * How the unit stands.
 */
standing: UnitStanding | null, 
/**
 * The last session.
 */
lastSession: SessionView | null, 
/**
 * True when they asked for their trainer in the last session and it is still open.
 */
askedForHelp: boolean, };

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
 * Learners, who to talk to first on top.
 */
rows: Array<ClassRow>, };

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
placesLeft: number, };

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

export type ErrorWire = { 
/**
 * Key of the text: `errors-<code>`.
 */
code: string, 
/**
 * Arguments of the text.
 */
args: { [key in string]: string }, };

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
 * True when the stick may be taken out.
 */
safeToRemove: boolean, };

export type Feedback = { 
/**
 * True when all of it was right.
 */
right: boolean, 
/**
 * Ids that were right: options, or the left side of a match.
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
secondExplain: string | null, };

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

export type GoAgain = { 
/**
 * Id of the attempt.
 */
attempt: string, };

export type Home = { 
/**
 * Title of the unit.
 */
unit: string, 
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

export type InstallPacks = { 
/**
 * Folder that holds `metadata/` and `targets/`.
 */
programme: string, };

export type ItemType = "single" | "multiple" | "picture" | "match" | "order";

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
 * Options in the order of this attempt; for a match, the left side.
 */
options: Array<OptionView>, 
/**
 * The right side of a match; empty otherwise.
 */
rightSide: Array<OptionView>, };

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
exchange: ExchangeReport | null, };

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

export type LastSession = { 
/**
 * When it began, RFC 3339.
 */
at: string, 
/**
 * How far its work has come.
 */
ticks: Ticks, };

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

export type LookForKits = { 
/**
 * The stick's folder.
 */
folder: string, };

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

export type Nothing = Record<symbol, never>;

export type OpenDesk = { 
/**
 * The passphrase of a member of staff.
 */
passphrase: string, };

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
picture: PictureView | null, };

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
 * What reads badly in the source, one line each.
 */
findings: Array<string>, };

export type PackList = { 
/**
 * Active ones.
 */
packs: Array<PackRow>, };

export type PackRow = { 
/**
 * Its id.
 */
pack: string, 
/**
 * Its title in the site's language.
 */
title: string, 
/**
 * Its version.
 */
version: number, 
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
 * Lessons in it.
 */
lessons: number, 
/**
 * Items in it.
 */
items: number, 
/**
 * True when a programme vouches for it.
 */
trusted: boolean, 
/**
 * What reads badly in a source, one line each.
 */
findings: Array<string>, };

export type PacksInstalled = { 
/**
 * Those that are new here.
 */
installed: Array<PackRow>, 
/**
 * Those that were here already.
 */
already: number, };

export type Phase = "setup" | "locked" | "signIn" | "learner" | "staff";

export type PictureView = { 
/**
 * SHA-256 of the file, hex: its name under `pack:`.
 */
hash: string, 
/**
 * Alternative text.
 */
alt: string, };

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

export type RefusedFile = { 
/**
 * The file's name on the stick.
 */
file: string, 
/**
 * Why, with a stable code.
 */
error: ErrorWire, };

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
order: Array<string>, };

export type Round = "first" | "again";

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

export type SamplePlace = "station1" | "station2" | "centre";

export type Sentence = { 
/**
 * Its stretches.
 */
runs: Array<Run>, };

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

export type ShowLearner = { 
/**
 * Id of the person.
 */
person: string, };

export type ShowStep = { 
/**
 * Id of the lesson.
 */
lesson: string, 
/**
 * From 1.
 */
step: number, };

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
missing: number, };

export type SitesView = { 
/**
 * All sites.
 */
sites: Array<SiteRow>, 
/**
 * All classrooms.
 */
classrooms: Array<ClassroomRow>, };

export type StaffRole = "officer" | "trainer" | "coordinator";

export type Stage = "waiting" | "keys" | "packing" | "founding" | "reading" | "checking" | "installing" | "merging" | "writing" | "done";

export type Standing = "asking" | "admitted";

export type StartExchange = { 
/**
 * The stick's folder.
 */
folder: string, };

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
blocks: Array<Block>, };

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
 * The text in my language.
 */
text: StepText, 
/**
 * The same step in my second language.
 */
second: StepText | null, 
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
 * Its folder.
 */
folder: string, 
/**
 * What a person calls it.
 */
label: string, 
/**
 * True when staff chose the folder in the settings.
 */
chosen: boolean, 
/**
 * True when it can be reached now.
 */
present: boolean, };

export type Sticks = { 
/**
 * Chosen folder first.
 */
places: Array<StickPlace>, };

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

export type Target = { "kind": "step", 
/**
 * Id of the lesson.
 */
lesson: string, 
/**
 * From 1.
 */
step: number, } | { "kind": "practice" } | { "kind": "check" } | { "kind": "done" };

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

export type UnitStage = "notBegun" | "lessons" | "practice" | "check" | "again" | "counts";

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

export type VerifyPack = { 
/**
 * Source folder or built pack.
 */
path: string, 
/**
 * The programme, for a built pack.
 */
programme: string | null, };

export type WentOut = { "kind": "bundle", 
/**
 * Entries in it.
 */
events: number, 
/**
 * People whose work it carries.
 */
learners: number, } | { "kind": "statement" } | { "kind": "receipt", 
/**
 * Journals it covers.
 */
journals: number, } | { "kind": "programme", 
/**
 * How many.
 */
packs: number, };

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
secondSentence: string | null, };

export type Words = { 
/**
 * In alphabetical order of the learner's language.
 */
words: Array<WordView>, };

export type Commands = {
  'desk.state': [Nothing, DeskState];
  'setup.sticks': [Nothing, Sticks];
  'setup.look_for_kits': [LookForKits, Array<KitFound>];
  'setup.found': [FoundSite, DeskState];
  'sample.begin': [BeginSample, JobStarted];
  'sample.sit': [SitAt, DeskState];
  'sample.leave': [Nothing, DeskState];
  'sample.notes': [Nothing, SampleNotes];
  'job.poll': [JobName, JobProgress];
  'job.cancel': [JobName, Nothing];
  'desk.open': [OpenDesk, DeskState];
  'sign_in.learner': [SignInLearner, DeskState];
  'sign_in.staff': [SignInStaff, DeskState];
  'session.finish': [Nothing, DeskState];
  'learn.home': [Nothing, Home];
  'learn.choose_languages': [ChooseLanguages, Home];
  'learn.step': [ShowStep, StepView];
  'learn.words': [Nothing, Words];
  'learn.call_trainer': [Nothing, Nothing];
  'practice.show': [Nothing, PracticeView];
  'practice.answer': [AnswerPractice, PracticeAnswered];
  'check.show': [Nothing, CheckView];
  'check.keep_draft': [KeepDraft, Nothing];
  'check.answer': [AnswerCheck, CheckView];
  'check.go_again': [GoAgain, CheckView];
  'stick.list': [Nothing, Sticks];
  'stick.choose': [ChooseStick, Sticks];
  'exchange.start': [StartExchange, JobStarted];
  'packs.list': [Nothing, PackList];
  'pack.install': [InstallPacks, PacksInstalled];
  'site.about': [Nothing, About];
  'journal.verify': [Nothing, JournalVerified];
  'class.show': [Nothing, ClassView];
  'class.enrol': [Enrol, Enrolled];
  'centre.overview': [Nothing, Overview];
  'centre.sites': [Nothing, SitesView];
  'centre.admit': [AdmitSite, Admitted];
  'centre.new_kit': [NewKit, KitMade];
  'centre.learner': [ShowLearner, LearnerView];
  'keys.ceremony': [Ceremony, CeremonyDone];
  'pack.build': [BuildPack, PackBuilt];
  'pack.sign': [SignPack, PackSigned];
  'pack.verify': [VerifyPack, PackVerified];
};
