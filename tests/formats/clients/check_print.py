"""Reads with poppler, qpdf and zbar what we print: words, fonts, tags, and the squares of cards and forms.

The PDFs are in the folder that FOOTBRIDGE_PRINTED names; without the tools this fails, and
`./dev` installs them.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

WORDS = {
    "cards": ["Ana Popescu", "4718-26", "Kartennummer", "Ирина", "Numărul cardului"],
    "recovery": ["Código de recuperação", "Estação 3, oficina B", "8PJT", "1/1"],
    "computer": ["Prüfung dieses Computers", "ansehen", "Paket 30", "f00a08", "2/2"],
    "register": ["Büro Haus 2", "Ștefan Weiß 30", "Entschuldigt", "Gericht", "einmal berichtigt"],
    "forms": [
        "4KX-7PM-2HA",
        "Ștefan Weiß",
        "Ce faceți întâi când vedeți fum?",
        "Eine Maschine mit einem roten Knopf",
        "P3R-T9W-XYM",
        "Read each question",
    ],
    "task": ["Ștefan Weiß", "Ziua", "(20).", "Încă nu este competent", "2/2"],
    "class": ["Class: Morning", "Station 3, workshop B", "Asked for help", "8 of 10 right at first"],
}
TAGS = {
    "cards": ["H1", "Figure"],
    "recovery": ["H1", "H2", "L"],
    "computer": ["H1", "Table", "TH"],
    "register": ["H1", "H2", "Table", "TH"],
    "forms": ["H1", "H2", "Figure"],
    "task": ["H1", "Table", "TH"],
    "class": ["H1", "Table", "TH"],
}
# Read on the long side of the paper.
WIDE = ["class"]
CARDS = 9
# Codes of the forms, with the words that count their pages.
FORMS = {"4KX7PM2HA": "Seite {} von {}", "P3RT9WXYM": "Page {} of {}"}


def run(*command: str) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: {done.stdout}{done.stderr}")
    return done.stdout


def check(pdf: Path) -> None:
    run("qpdf", "--check", str(pdf))
    text = " ".join(run("pdftotext", str(pdf), "-").split())
    for words in WORDS[pdf.stem]:
        if words not in text:
            sys.exit(f"{pdf.name}: {words!r} is not read; read is {text!r}")
    for line in run("pdffonts", str(pdf)).splitlines()[2:]:
        embedded, subset, unicode = line.split()[-5:-2]
        if (embedded, subset, unicode) != ("yes", "yes", "yes"):
            sys.exit(f"{pdf.name}: a font that is not embedded whole: {line}")
    facts = dict(line.split(":", 1) for line in run("pdfinfo", str(pdf)).splitlines() if ":" in line)
    wanted = {"Tagged": "yes", "JavaScript": "no", "Encrypted": "no", "Creator": "Footbridge"}
    for name, value in wanted.items():
        if facts[name].strip() != value:
            sys.exit(f"{pdf.name}: {name} is {facts[name].strip()}")
    if "A4" not in facts["Page size"] or not facts["Title"].strip():
        sys.exit(f"{pdf.name}: no A4, or no title")
    width, _, height = facts["Page size"].split()[:3]
    if (float(width) > float(height)) != (pdf.stem in WIDE):
        sys.exit(f"{pdf.name}: the paper lies the wrong way: {facts['Page size']}")
    structure = run("pdfinfo", "-struct", str(pdf))
    for tag in TAGS[pdf.stem]:
        if tag not in structure:
            sys.exit(f"{pdf.name}: no {tag} is tagged")
    print(f"{pdf.name}: {facts['Pages'].strip()} pages")


def scanned(pdf: Path) -> list[str]:
    """What a reader reads off each square, at half the resolution of an office printer."""
    with tempfile.TemporaryDirectory() as folder:
        run("pdftoppm", "-r", "300", "-gray", "-png", str(pdf), f"{folder}/page")
        pages = sorted(str(page) for page in Path(folder).iterdir())
        return run("zbarimg", "-q", "--raw", "-S*.disable", "-Sqrcode.enable", *pages).split()


def read_cards(pdf: Path) -> None:
    read = scanned(pdf)
    if read != ["471826"] * CARDS:
        sys.exit(f"{pdf.name}: the squares say {read}")
    print(f"{pdf.name}: {len(read)} cards are read by a scanner")


def read_forms(pdf: Path) -> None:
    """Every page says by its squares and in letters which form it is of, and which of how many."""
    pages = run("pdftotext", "-layout", str(pdf), "-").split("\f")[:-1]
    wanted = []
    for code, page_of in FORMS.items():
        grouped = "-".join(code[n : n + 3] for n in (0, 3, 6))
        own = [page for page in pages if grouped in page]
        for number, page in enumerate(own, start=1):
            if page_of.format(number, len(own)) not in page:
                sys.exit(f"{pdf.name}: page {number} of {grouped} is not counted: {page!r}")
        wanted += [code] * len(own)
    if len(wanted) != len(pages) or len(pages) < 4:
        sys.exit(f"{pdf.name}: {len(pages)} pages, and codes on {len(wanted)}")
    read = scanned(pdf)
    if sorted(read) != sorted(wanted):
        sys.exit(f"{pdf.name}: the squares say {read}, not {wanted}")
    print(f"{pdf.name}: the codes of {len(pages)} pages are read by a scanner")


def main() -> None:
    folder = Path(os.environ["FOOTBRIDGE_PRINTED"])
    pdfs = sorted(folder.glob("*.pdf"))
    if [pdf.stem for pdf in pdfs] != sorted(WORDS):
        sys.exit(f"{folder}: found {[pdf.name for pdf in pdfs]}")
    for pdf in pdfs:
        check(pdf)
    read_cards(folder / "cards.pdf")
    read_forms(folder / "forms.pdf")


if __name__ == "__main__":
    main()
