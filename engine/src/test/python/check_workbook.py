"""Opens the workbook with openpyxl and compares every figure with indicators.csv."""

import os
import sys

import openpyxl

from figures import Comparison, number

check = Comparison(sys.argv[1])
book = openpyxl.load_workbook(os.path.join(sys.argv[1], "exports", "indicators.xlsx"))
expected = {(r["ags"], r["indicator"], r["period"], r["source"]): r for r in check.rows}
AGS, PERIOD, VALUE, LOWER, UPPER, STATUS, REASON, TERRITORY, SOURCE, INDICATOR = 0, 3, 4, 5, 6, 8, 9, 11, 12, 13
seen = set()
for sheet in book.worksheets:
    check.expect_true(f"{sheet.title}: head stays in sight", sheet.freeze_panes and sheet.freeze_panes.endswith("2"))
    check.expect_true(f"{sheet.title}: filter", sheet.auto_filter.ref)
    check.expect_true(f"{sheet.title}: width", sheet.column_dimensions["A"].width >= 10)
    for row in sheet.iter_rows():
        for cell in row:
            check.expect_true(f"{sheet.title} {cell.coordinate} {cell.value}", cell.data_type not in "fe")
for sheet in book.worksheets[3:]:
    for row in sheet.iter_rows(min_row=2):
        key = tuple(row[column].value for column in (AGS, INDICATOR, PERIOD, SOURCE))
        check.expect_true(f"{key} once", key not in seen)
        seen.add(key)
        line = expected[key]
        for column, name in ((VALUE, "value"), (LOWER, "lower"), (UPPER, "upper")):
            found = row[column].value
            check.expect(f"{key} {name}", None if found is None else float(found), number(line[name]))
            if found is not None:
                check.expect_true(f"{key} {name} format", row[column].number_format.lstrip("+").startswith("#,##0"))
        check.expect(f"{key} status", row[STATUS].value, line["status"])
        check.expect(f"{key} reason", row[REASON].value or "", line["reason"])
        check.expect(f"{key} territory", row[TERRITORY].value, line["territory"])
check.expect("rows", len(seen), len(expected))
about = "\n".join(str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value)
for source in {s for row in check.rows for s in row["source"].split(";") if s}:
    check.expect_true(f"{source} with its licence on the first sheet", source in about)
for reason in {row["reason"] for row in check.rows if row["reason"]}:
    check.expect_true(f"{reason} explained on the first sheet", reason in about)
notes = {row[0].value: row for row in book.worksheets[1].iter_rows(min_row=2)}
for indicator in {row["indicator"] for row in check.rows}:
    check.expect_true(f"notes of {indicator}", all(notes[indicator][column].value for column in (2, 3, 4, 6, 10)))
check.end()
