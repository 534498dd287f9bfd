"""Reads the SDMX-CSV file, checks it against its data structure and compares it with indicators.csv."""

import json
import os
import re
import sys

from figures import Comparison, read

check = Comparison(sys.argv[1])
folder = os.path.join(sys.argv[1], "exports", "sdmx")
rows = read(os.path.join(folder, "indicators.csv"))
with open(os.path.join(folder, "structure.json"), encoding="utf-8") as file:
    message = json.load(file)
structure = message["data"]["dataStructures"][0]
components = structure["dataStructureComponents"]
dimensions = components["dimensionList"]["dimensions"] + [components["dimensionList"]["timeDimension"]]
attributes = components["attributeList"]["attributes"]
every = dimensions + components["measureList"]["measures"] + attributes
lists = {
    f"urn:sdmx:org.sdmx.infomodel.codelist.Codelist={c['agencyID']}:{c['id']}({c['version']})": {
        code["id"] for code in c["codes"]
    }
    for c in message["data"]["codelists"]
}
concepts = {
    f"urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept={s['agencyID']}:{s['id']}({s['version']}).{c['id']}"
    for s in message["data"]["conceptSchemes"]
    for c in s["concepts"]
}
flow = message["data"]["dataflows"][0]
name = f"{flow['agencyID']}:{flow['id']}({flow['version']})"
check.expect("columns", list(rows[0])[:3], ["STRUCTURE", "STRUCTURE_ID", "ACTION"])
check.expect("columns of the structure", set(list(rows[0])[3:]), {c["id"] for c in every})
codes = {}
for component in every:
    check.expect_true(f"concept of {component['id']}", component["conceptIdentity"] in concepts)
    codes[component["id"]] = lists.get(component["localRepresentation"].get("enumeration"))
for list_of in lists.values():
    check.expect_true("codes may be codes", all(re.fullmatch(r"[A-Za-z0-9_@$-]+", code) for code in list_of))
mandatory = [c["id"] for c in dimensions] + [a["id"] for a in attributes if a["usage"] == "mandatory"]
TIME = re.compile(r"\d{4}|\d{4}-\d{2}-\d{2}|\d{4}-01-01/P\d+Y")
STATES = {
    "SECRET": "Q", "UNRELIABLE": "Q", "SMALL_BASE": "Q", "NOT_APPLICABLE": "M", "NO_SUCH_AREA": "M",
    "ZERO_DENOMINATOR": "M", "NO_SOURCE": "L", "NOT_YET_AVAILABLE": "O",
}


def period(text):
    span = re.fullmatch(r"(\d{4})-01-01/P(\d+)Y", text)
    return f"{span[1]}-{int(span[1]) + int(span[2]) - 1}" if span else text


expected = {(r["ags"], r["indicator"], r["period"], r["source"]): r for r in check.rows}
keys = set()
for row in rows:
    check.expect("dataflow", (row["STRUCTURE"], row["STRUCTURE_ID"], row["ACTION"]), ("dataflow", name, "I"))
    for column in mandatory:
        check.expect_true(f"{column} of {row}", row[column])
    for column, allowed in codes.items():
        if allowed is not None and row[column]:
            check.expect_true(f"{column} {row[column]}", row[column] in allowed)
    check.expect_true(row["TIME_PERIOD"], TIME.fullmatch(row["TIME_PERIOD"]))
    keys.add(tuple(row[d["id"]] for d in dimensions))
    line = expected[(row["REF_AREA"], row["INDICATOR"], period(row["TIME_PERIOD"]), row["DATA_SOURCE"])]
    check.expect("value", row["OBS_VALUE"], line["value"])
    check.expect("lower", row["LOWER_BOUND"], line["lower"])
    check.expect("upper", row["UPPER_BOUND"], line["upper"])
    check.expect("territory", row["REF_TERRITORY"], line["territory"])
    check.expect("reason", row["MISSING_REASON"], line["reason"])
    check.expect("base", row["POP_BASE"], check.base(line) or "_Z")
    unit = line["unit"].replace("/", "_PER_").replace("-", "_").upper()
    check.expect("unit", row["UNIT_MEASURE"], unit)
    if line["reason"]:
        check.expect("status", row["OBS_STATUS"], STATES[line["reason"]])
    else:
        check.expect_true("status", row["OBS_STATUS"] in "AEU")
check.expect("keys", len(keys), len(rows))
check.expect("rows", len(rows), len(expected))
check.end()
