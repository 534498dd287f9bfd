"""Looks through spreadsheets LibreOffice wrote as flat XML: no formula, no error; figures as in indicators.csv.

Arguments: the file, and the run's folder where the file is the workbook of that run."""

import math
import sys
import xml.etree.ElementTree as ET

from figures import Comparison, number


def same(found, expected):
    """LibreOffice writes fifteen digits, the last rounded its own way."""
    if found is None or expected is None:
        return found is expected
    return isinstance(found, float) and math.isclose(found, expected, rel_tol=2e-14)


OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def cells(row):
    for cell in row:
        if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
            continue
        repeat = int(cell.get(TABLE + "number-columns-repeated", "1"))
        text = "\n".join("".join(part.itertext()) for part in cell.findall(TEXT + "p"))
        value = cell.get(OFFICE + "value")
        for _ in range(min(repeat, 50)):
            yield cell, float(value) if value is not None else text or None


rows = {}
formulas = []
errors = []
texts = []
name = ""
for event, element in ET.iterparse(sys.argv[1], events=("start", "end")):
    if event == "start" and element.tag == TABLE + "table":
        name = element.get(TABLE + "name")
    if event == "end" and element.tag == TABLE + "table-row":
        line = []
        for cell, value in cells(element):
            line.append(value)
            if cell.get(TABLE + "formula") is not None:
                formulas.append(value)
            if isinstance(value, str):
                texts.append(value)
                if value.startswith(("#", "Err:")) and value.rstrip("!?").isupper():
                    errors.append(value)
        rows.setdefault(name, []).append(line)
        element.clear()
print(f"{sum(map(len, rows.values()))} rows, {len(texts)} texts, {len(formulas)} formulas, {len(errors)} errors")
if formulas or errors or not texts:
    print(formulas[:10], errors[:10])
    sys.exit(1)
if len(sys.argv) > 2:
    check = Comparison(sys.argv[2])
    expected = {(r["ags"], r["indicator"], r["period"], r["source"]): r for r in check.rows}
    count = 0
    for lines in list(rows.values())[3:]:
        for line in lines[1:]:
            if len(line) < 14 or line[0] is None:
                continue
            row = expected[(line[0], line[13], line[3], line[12])]
            count += 1
            for column, head in ((4, "value"), (5, "lower"), (6, "upper")):
                check.expect_true(f"{line[:4]} {head} {line[column]} {row[head]}", same(line[column], number(row[head])))
            check.expect(f"{line[:4]} reason", line[9] or "", row["reason"])
    check.expect("rows", count, len(expected))
    check.end()
