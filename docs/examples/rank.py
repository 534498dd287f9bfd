"""Where the towns of a run stand among all small towns by the share of people of 65 and older.

Reads the GeoPackage with what Python brings along. Run: python3 rank.py OUT
"""

import json
import sqlite3
import statistics
import sys

out = sys.argv[1]
with open(f"{out}/manifest.json", encoding="utf-8") as file:
    shown = json.load(file)["options"]["towns"]
towns = sqlite3.connect(f"file:{out}/exports/towns.gpkg?mode=ro", uri=True)

name, period, unit, sources = towns.execute(
    "select name, period, unit, sources from indicators where indicator = 'share-65-plus'"
).fetchone()
values = dict(towns.execute("select ags, share_65_plus from towns where in_set and share_65_plus is not null"))
median = statistics.median(values.values())
print(f"{name}, {period}, {len(values)} towns, median {median:.1f} {unit}")

rows = []
for ags in shown:
    town, value, reason = towns.execute(
        "select name, share_65_plus, share_65_plus_reason from towns where ags = ?", [ags]
    ).fetchone()
    if value is None:
        print(f"{town}: no figure ({reason})")
        continue
    # A town outside the set gets the rank it would have in it.
    higher = sum(other > value for key, other in values.items() if key != ags)
    equal = sum(other == value for key, other in values.items() if key != ags)
    rows.append((1 + higher + equal / 2, town, value, value - median))
for rank, town, value, difference in sorted(rows):
    print(f"{rank:5g}  {town:<24} {value:5.1f}  {difference:+5.1f}")

for (notice,) in towns.execute(
    "select notice from sources where ? like '%' || source || '%' or used_for = 'boundaries'", [sources]
):
    print("Source:", notice)
