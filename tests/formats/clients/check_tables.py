"""Reads the workbooks of our exports with openpyxl: numbers, moments and texts are what they are."""

import datetime
import os
import pathlib

import openpyxl

NAMES = ["=1+1", '=HYPERLINK("http://127.0.0.1")', "+49", "-5", "@SUM(A1)", "Ștefan <b>&amp;"]
BEGAN = datetime.datetime(2026, 11, 22, 14, 5)


def check(path, lines):
    """Every cell of a workbook, by value and by kind; gives how many were compared."""
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Results", "Columns"], book.sheetnames
    sheet, about = book.worksheets
    heads = [cell.value for cell in sheet[1]]
    assert heads == ["Name", "Right", "Began", "Arrived"], heads
    assert [row[0].value for row in about.rows] == heads
    assert all(row[1].value == f"What stands below {row[0].value}." for row in about.rows)
    assert sheet.max_row == lines + 1, sheet.max_row
    compared = 0
    for line, row in enumerate(sheet.iter_rows(min_row=2, max_col=4)):
        name, right, began, arrived = row
        assert (name.data_type, name.value) == ("s", NAMES[line % len(NAMES)]), name.value
        assert (right.data_type, right.value) == ("n", line), right.value
        assert began.is_date, began.number_format
        # A spreadsheet keeps moments as fractions of days.
        moment = BEGAN + datetime.timedelta(minutes=line)
        assert abs(began.value - moment) < datetime.timedelta(seconds=1), began.value
        assert arrived.value is None
        compared += 4
    return compared


def main():
    folder = pathlib.Path(os.environ["FOOTBRIDGE_TABLES"])
    compared = check(folder / "few.xlsx", len(NAMES)) + check(folder / "many.xlsx", 10_000)
    print(f"tables: workbooks=2 compared={compared}")


main()
