"""Writes the competencies and occupations of the pack `framework-europe`.

    python3 choose.py ESCO_FOLDER PACK_FOLDER [--check]

Beside this file lie the lists that people write: `concepts.csv`, `labels.csv`,
`descriptions.csv`, `selection.csv` and `occupations.csv`. The folder of ESCO holds
`skills.csv`, `occupations.csv`, `skill-groups.csv`, `isco-groups.csv` and
`occupation-skills.csv.gz`. The same lists give the same bytes. With `--check` nothing is
written: it ends with 1 if the pack is not what the lists say.
"""

import argparse
import csv
import gzip
import io
import json
import re
import sys
import unicodedata
from pathlib import Path

LANGUAGES = ["en", "de", "es", "fr", "it", "pt-PT", "ro"]
KINDS = ["knowledge", "skill", "attitude"]
RELATIONS = ["exactMatch", "closeMatch", "narrowMatch", "broadMatch"]
TYPES = ["knowledge", "skill", "group", "occupation"]
MOST_WORDS = 12
ESCO = "http://data.europa.eu/esco/"
COMPETENCY = re.compile(r"[A-Z]{3}(\.[A-Z0-9]+)?")
OCCUPATION = re.compile(r"OCC\.[A-Z0-9]+")
GROUP = re.compile(r"group\.[a-z]+")
HERE = Path(__file__).resolve().parent


class Mistake(Exception):
    """What is wrong, where, and what to do."""

    def __init__(self, file, line, what, remedy):
        place = f"{file}, line {line}" if line else f"{file}"
        super().__init__(f"{place}: {what}. {remedy}.")


class Row(dict):
    """A row of a list, with the file and line it stands in."""

    def __init__(self, file, line, cells):
        super().__init__(cells)
        self.file, self.line = file, line

    def mistake(self, what, remedy):
        """A mistake in this row."""
        return Mistake(self.file, self.line, what, remedy)


def text_of(path):
    """The text of a file, unpacked if its name ends in `.gz`."""
    try:
        raw = path.read_bytes()
        raw = gzip.decompress(raw) if path.suffix == ".gz" else raw
        return raw.decode("utf-8")
    except FileNotFoundError:
        raise Mistake(path, None, "the file is missing", "Put it there") from None
    except (OSError, EOFError) as error:
        raise Mistake(path, None, f"cannot be read ({error})", "Get the file anew") from None
    except UnicodeDecodeError:
        raise Mistake(path, None, "not UTF-8 text", "Save it as UTF-8") from None


def rows_of(path, columns):
    """The rows of a list that has at least these columns."""
    reader = csv.DictReader(io.StringIO(text_of(path), newline=""))
    missing = [name for name in columns if name not in (reader.fieldnames or [])]
    if missing:
        raise Mistake(path.name, 1, f"no column {missing[0]}", f"Write {','.join(columns)}")
    rows = []
    for cells in reader:
        if None in cells or None in cells.values():
            what = "not as many cells as columns"
            raise Mistake(path.name, reader.line_num, what, "Put quotes round cells with commas")
        rows.append(Row(path.name, reader.line_num, cells))
    return rows


def written_rows(name, columns, may_be_empty=()):
    """The rows of a list that people write: every cell is there and clean."""
    rows = rows_of(HERE / name, columns)
    for row in rows:
        for column, cell in row.items():
            if cell != cell.strip() or cell != unicodedata.normalize("NFC", cell):
                raise row.mistake(f"{column} has spaces around it or is not NFC", "Write it anew")
            if not cell and column not in may_be_empty:
                raise row.mistake(f"{column} is empty", "Fill it in")
    return rows


def by_id(rows, pattern):
    """Rows by their id, which stands once and has the right form."""
    found = {}
    for row in rows:
        name = row["id"]
        if not pattern.fullmatch(name):
            raise row.mistake(f"{name} is no such id", f"Write it like {pattern.pattern}")
        if name in found:
            raise row.mistake(f"{name} stands twice", f"See line {found[name].line}; keep one")
        found[name] = row
    return found


def read_esco(folder):
    """Type and English label of everything in ESCO that may be linked, by URI."""
    known = {}
    for row in rows_of(folder / "skills.csv", ["uri", "type", "label"]):
        kind = "knowledge" if row["type"] == "knowledge" else "skill"
        known[row["uri"]] = (kind, row["label"].strip())
    for row in rows_of(folder / "skill-groups.csv", ["uri", "code", "label"]):
        known.setdefault(row["uri"], ("group", row["label"].strip()))
    for row in rows_of(folder / "occupations.csv", ["uri", "code", "label"]):
        known[row["uri"]] = ("occupation", row["label"].strip())
    return known


def read_needs(folder):
    """What an occupation of ESCO needs: by its URI, pairs of relation and URI."""
    needs = {}
    columns = ["occupation_uuid", "relation", "skill_uuid"]
    for row in rows_of(folder / "occupation-skills.csv.gz", columns):
        of = needs.setdefault(f"{ESCO}occupation/{row['occupation_uuid']}", set())
        of.add((row["relation"], f"{ESCO}skill/{row['skill_uuid']}"))
    return needs


def read_isco(folder):
    """Code of ESCO and URI of ISCO: the first by occupation, the second by code."""
    columns = ["uri", "code"]
    codes = {row["uri"]: row["code"] for row in rows_of(folder / "occupations.csv", columns)}
    groups = {row["code"]: row["uri"] for row in rows_of(folder / "isco-groups.csv", columns)}
    return codes, groups


def read_labels(ids):
    """Labels by id; every id has one, and no label is without an id."""
    any_id = re.compile(f"{GROUP.pattern}|{OCCUPATION.pattern}|{COMPETENCY.pattern}")
    found = by_id(written_rows("labels.csv", ["id", *LANGUAGES]), any_id)
    for name, row in found.items():
        if name not in ids:
            raise row.mistake(f"nothing has the id {name}", "Remove the line or correct the id")
    for name, row in ids.items():
        if name not in found:
            raise row.mistake(f"{name} has no label", "Add it to labels.csv")
    check_distinct(found)
    return {name: texts(row) for name, row in found.items()}


def check_distinct(labels):
    """Two competencies have different labels in every language; two occupations too."""
    for language in LANGUAGES:
        seen = {}
        for name, row in labels.items():
            sort = name.split(".")[0] if name.startswith(("group.", "OCC.")) else ""
            other = seen.setdefault((sort, row[language].casefold()), name)
            if other != name:
                what = f"{name} has the same {language} label as {other}"
                raise row.mistake(what, "Say what is different")


def texts(row):
    """The texts of a row, by language."""
    return {language: row[language] for language in LANGUAGES}


def read_descriptions(concepts):
    """Sentences by id; a competency need not have one."""
    found = by_id(written_rows("descriptions.csv", ["id", *LANGUAGES]), COMPETENCY)
    for name, row in found.items():
        if name not in concepts:
            raise row.mistake(f"no competency {name}", "Add it to concepts.csv or remove the line")
        for language in LANGUAGES:
            words = len(row[language].split())
            if words > MOST_WORDS:
                what = f"the {language} sentence has {words} words"
                raise row.mistake(what, f"Write at most {MOST_WORDS}")
    return {name: texts(row) for name, row in found.items()}


def read_concepts():
    """Competencies by id, and their groups in the order of the list."""
    concepts = by_id(written_rows("concepts.csv", ["id", "kind", "group"]), COMPETENCY)
    groups = {}
    for row in concepts.values():
        if row["kind"] not in KINDS:
            raise row.mistake(f"{row['kind']} is no kind", f"Write one of {', '.join(KINDS)}")
        groups.setdefault(f"group.{row['group']}", row)
    return concepts, groups


def read_links(esco, concepts, occupations):
    """Links by id, sorted."""
    links, exact = {}, {}
    columns = ["id", "relation", "type", "uri", "esco_label"]
    for row in written_rows("selection.csv", columns):
        check_link(row, esco, concepts, occupations)
        of = links.setdefault(row["id"], [])
        if any(link["uri"] == row["uri"] for link in of):
            raise row.mistake(f"{row['id']} and {row['uri']} stand twice", "Keep one line")
        if row["relation"] == "exactMatch":
            check_exact(row, exact, concepts)
        of.append({name: row[name] for name in columns[1:]})
    for of in links.values():
        of.sort(key=lambda link: (RELATIONS.index(link["relation"]), link["uri"]))
    return links


def check_link(row, esco, concepts, occupations):
    """Sees that a link joins things that are there, and says rightly what they are."""
    if row["id"] not in concepts and row["id"] not in occupations:
        remedy = "Add it to concepts.csv or occupations.csv"
        raise row.mistake(f"nothing has the id {row['id']}", remedy)
    if row["relation"] not in RELATIONS:
        remedy = f"Write one of {', '.join(RELATIONS)}"
        raise row.mistake(f"{row['relation']} is no relation", remedy)
    if row["type"] not in TYPES:
        raise row.mistake(f"{row['type']} is no type", f"Write one of {', '.join(TYPES)}")
    if row["uri"] not in esco:
        raise row.mistake(f"ESCO has no {row['uri']}", "Copy the URI from the data of ESCO")
    kind, label = esco[row["uri"]]
    if kind != row["type"]:
        what = f"{row['uri']} is of the type {kind}"
        raise row.mistake(what, f"Write {kind} or choose another URI")
    if label != row["esco_label"]:
        raise row.mistake(f"ESCO calls it {label!r}", "Write this label or choose another URI")
    if (row["id"] in occupations) != (kind == "occupation"):
        what = f"{row['id']} and the type {kind} do not go together"
        raise row.mistake(what, "Link occupations to occupations and competencies to skills")


def check_exact(row, exact, concepts):
    """An exact match joins one to one, and knowledge to knowledge only."""
    remedy = "Make one of them a closeMatch"
    for name in (row["id"], row["uri"]):
        if name in exact:
            raise row.mistake(f"{name} has an exactMatch in line {exact[name]}", remedy)
        exact[name] = row.line
    if row["id"] in concepts:
        is_knowledge = concepts[row["id"]]["kind"] == "knowledge"
        if row["type"] == "group" or is_knowledge != (row["type"] == "knowledge"):
            what = f"{row['id']} and the type {row['type']} are not the same"
            raise row.mistake(what, "Make it a closeMatch or correct the kind in concepts.csv")


def group_entry(name, labels):
    """A group of competencies as it stands in the pack."""
    return {"id": name.removeprefix("group."), "label": labels[name], "label_source": "own"}


def competency_entry(name, row, labels, descriptions, links):
    """A competency as it stands in the pack."""
    entry = {"id": name, "kind": row["kind"], "group": row["group"]}
    entry |= {"label": labels[name], "label_source": "own"}
    if name in descriptions:
        entry["description"] = descriptions[name]
    return entry | {"links": links.get(name, [])}


def covering(links, concepts):
    """By URI of ESCO, which competencies are all of it and which are a part of it."""
    found = {}
    for name in sorted(concepts):
        for link in links.get(name, []):
            place = "partly" if link["relation"] == "broadMatch" else "competencies"
            found.setdefault(link["uri"], {"competencies": [], "partly": []})[place].append(name)
    return found


def needed(pairs, relation, esco, covered, row):
    """Skills of ESCO that an occupation needs, each with the competencies that stand for it."""
    found = []
    for uri in sorted(uri for said, uri in pairs if said == relation):
        if uri not in esco:
            raise row.mistake(f"skills.csv has no {uri}", "Use files of one version of ESCO")
        kind, label = esco[uri]
        entry = {"type": kind, "uri": uri, "esco_label": label}
        found.append(entry | covered.get(uri, {"competencies": [], "partly": []}))
    return found


def added(row, essential, concepts):
    """Competencies that we add to what ESCO says."""
    there = {name for need in essential for name in need["competencies"]}
    names = row["added"].split()
    for name in names:
        if name not in concepts:
            raise row.mistake(f"no competency {name}", "Correct it in the column added")
        if name in there:
            raise row.mistake(f"{name} is essential in ESCO", "Remove it from the column added")
    if len(set(names)) != len(names):
        raise row.mistake("a competency is added twice", "Keep one")
    return sorted(names)


def occupation_entry(name, row, labels, links, data):
    """An occupation as it stands in the pack. Its first link says its code and what it needs."""
    own = links.get(name)
    if not own:
        raise row.mistake(f"{name} has no link", "Add one to selection.csv")
    main = own[0]["uri"]
    code = data["codes"][main]
    isco = code.split(".")[0]
    if isco not in data["isco"]:
        raise row.mistake(f"isco-groups.csv has no {isco}", "Use files of one version of ESCO")
    pairs = data["needs"].get(main, set())
    essential = needed(pairs, "essential", data["esco"], data["covered"], row)
    optional = needed(pairs, "optional", data["esco"], data["covered"], row)
    optional = [need for need in optional if need["competencies"] or need["partly"]]
    return {
        "id": name,
        "label": labels[name],
        "label_source": "own",
        "links": own,
        "esco_code": code,
        "isco": {"code": isco, "uri": data["isco"][isco]},
        "essential": essential,
        "added": added(row, essential, data["concepts"]),
        "optional": optional,
    }


def both_files(esco_folder):
    """The two files of the pack, by name."""
    esco = read_esco(esco_folder)
    concepts, groups = read_concepts()
    occupations = by_id(written_rows("occupations.csv", ["id", "added"], ["added"]), OCCUPATION)
    labels = read_labels(groups | concepts | occupations)
    descriptions = read_descriptions(concepts)
    links = read_links(esco, concepts, occupations)
    codes, isco = read_isco(esco_folder)
    data = {"esco": esco, "codes": codes, "isco": isco, "needs": read_needs(esco_folder)}
    data |= {"concepts": concepts, "covered": covering(links, concepts)}
    listed = [group_entry(name, labels) for name in groups]
    competencies = [
        competency_entry(name, concepts[name], labels, descriptions, links)
        for name in sorted(concepts)
    ]
    jobs = [
        occupation_entry(name, occupations[name], labels, links, data)
        for name in sorted(occupations)
    ]
    return {
        "competencies.json": as_bytes({"groups": listed, "competencies": competencies}),
        "occupations.json": as_bytes({"occupations": jobs}),
    }


def as_bytes(value):
    """The JSON of a value, with an end of line."""
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def main():
    """Reads the arguments, writes or checks the files, and says what it did."""
    parser = argparse.ArgumentParser(description="Writes competencies and occupations of the pack.")
    parser.add_argument("esco", type=Path, help="folder with the data of ESCO")
    parser.add_argument("pack", type=Path, help="folder of the pack")
    parser.add_argument("--check", action="store_true", help="only say whether it is up to date")
    asked = parser.parse_args()
    try:
        files = both_files(asked.esco)
        folder = asked.pack / "data"
        if not folder.is_dir():
            raise Mistake(folder, None, "the folder is missing", "Name the folder of the pack")
    except Mistake as mistake:
        sys.exit(f"choose.py: {mistake}")
    old = 0
    for name, content in files.items():
        path = folder / name
        if path.is_file() and path.read_bytes() == content:
            print(f"{name}: as the lists say")
        elif asked.check:
            old += 1
            print(f"{name}: not as the lists say; run choose.py without --check")
        else:
            path.write_bytes(content)
            print(f"{name}: written")
    sys.exit(1 if old else 0)


if __name__ == "__main__":
    main()
