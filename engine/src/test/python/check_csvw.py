"""Checks every table of a run against its W3C description: head, types, empty cells, keys, references."""

import csv
import datetime
import glob
import json
import os
import sys

folder = os.path.join(sys.argv[1], "exports", "csvw")
with open(os.path.join(folder, "csv-metadata.json"), encoding="utf-8") as file:
    group = json.load(file)
problems = []
cells = 0


def expect(condition, what):
    if not condition:
        problems.append(what)


def is_date(text):
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def is_number(text):
    try:
        return float(text) - float(text) == 0
    except ValueError:
        return False


TYPES = {
    "string": lambda text: True,
    "double": is_number,
    "integer": lambda text: text.lstrip("-").isdigit(),
    "boolean": lambda text: text in ("true", "false"),
    "date": is_date,
}
expect(group["@context"][0] == "http://www.w3.org/ns/csvw", "context")
expect(group["dc:license"] and group["dc:source"], "licences and sources")
tables = {}
keys = {}
for table in group["tables"]:
    path = os.path.normpath(os.path.join(folder, table["url"]))
    schema = table["tableSchema"]
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    head = [column["name"] for column in schema["columns"]]
    expect(rows[0] == head, f"{path}: {rows[0]} is not {head}")
    expect(all(column["dc:description"] for column in schema["columns"]), f"{path}: descriptions")
    for number, row in enumerate(rows[1:], 2):
        expect(len(row) == len(head), f"{path} row {number}: {len(row)} cells")
        for column, cell in zip(schema["columns"], row):
            cells += 1
            if cell == "":
                expect(not column["required"], f"{path} row {number}: {column['name']} is empty")
            else:
                expect(TYPES[column["datatype"]](cell), f"{path} row {number}: {column['name']} is {cell}")
    tables[table["url"]] = (head, rows[1:])
    key = schema.get("primaryKey")
    if key:
        found = [tuple(row[head.index(name)] for name in key) for row in rows[1:]]
        expect(len(set(found)) == len(found), f"{path}: {key} is no key")
        expect(all(all(parts) for parts in found), f"{path}: {key} has empty cells")
        keys[table["url"]] = (key, set(found))
references = 0
for table in group["tables"]:
    head, rows = tables[table["url"]]
    for reference in table["tableSchema"].get("foreignKeys", []):
        references += 1
        target = reference["reference"]
        key, known = keys[target["resource"]]
        expect(target["columnReference"] == key, f"{table['url']}: {target} is not the key {key}")
        places = [head.index(name) for name in reference["columnReference"]]
        for row in rows:
            value = tuple(row[place] for place in places)
            expect(not all(value) or value in known, f"{table['url']}: {value} is not in {target['resource']}")
described = {os.path.basename(url) for url in tables if url.startswith("..")}
there = {os.path.basename(path) for path in glob.glob(os.path.join(sys.argv[1], "*.csv"))}
expect(described == there, f"described {described ^ there}")
for problem in problems[:20]:
    print(problem)
print(f"{len(tables)} tables, {cells} cells, {references} references, {len(problems)} problems")
sys.exit(1 if problems or cells == 0 or references == 0 else 0)
