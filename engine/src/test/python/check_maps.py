"""Compares the newest figures in GeoJSON and GeoPackage with indicators.csv, and their outlines with each other.

Arguments: the run's folder, and the layer of the GeoPackage as ogr2ogr turned it into longitudes and latitudes."""

import json
import os
import sqlite3
import sys

from figures import Comparison, number

check = Comparison(sys.argv[1])
folder = os.path.join(sys.argv[1], "exports")


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


collection = load(os.path.join(folder, "towns.geojson"))
check.expect("type", collection["type"], "FeatureCollection")
check.expect_true("no crs member", "crs" not in collection)
towns = {feature["properties"]["ags"]: feature for feature in collection["features"]}
check.expect("towns", len(towns), len(collection["features"]))
database = sqlite3.connect(f"file:{os.path.join(folder, 'towns.gpkg')}?mode=ro", uri=True)
database.row_factory = sqlite3.Row
check.expect("application", database.execute("pragma application_id").fetchone()[0], 0x47504B47)
check.expect("version", database.execute("pragma user_version").fetchone()[0], 10300)
check.expect("integrity", database.execute("pragma integrity_check").fetchone()[0], "ok")
check.expect("references", database.execute("pragma foreign_key_check").fetchall(), [])
layer = {row["ags"]: row for row in database.execute("select * from towns")}
check.expect("towns of both", set(layer), set(towns))
definitions = {row["column_name"]: row for row in database.execute("select * from indicators")}
check.expect("indicators of both", set(definitions), set(collection["indicators"]))
check.expect_true("indicators", len(definitions) > 1)
licences = {row["source"]: row["notice"] for row in database.execute("select * from sources")}
for column, meta in collection["indicators"].items():
    check.expect("period", definitions[column]["period"], meta["period"])
    rows = check.newest(meta["id"], meta["period"])
    for source in meta["sources"]:
        check.expect_true(f"licence of {source}", licences[source] and source in collection["sources"])
    for ags, feature in towns.items():
        row = rows.get(ags)
        value = number(row["value"]) if row else None
        reason = row["reason"] if row else "NO_SUCH_AREA"
        found = feature["properties"][column]
        check.expect(f"{ags} {column}", None if found is None else float(found), value)
        check.expect(f"{ags} {column} reason", feature["properties"].get(column + "_reason", ""), reason)
        check.expect(f"{ags} {column} in the database", layer[ags][column], value)
        check.expect(f"{ags} {column} reason in the database", layer[ags][column + "_reason"] or "", reason)
turned = {f["properties"]["ags"]: f["geometry"] for f in load(sys.argv[2])["features"]}
check.expect("towns ogr2ogr finds", set(turned), set(towns))
furthest = 0
for ags, feature in towns.items():
    geometry = feature["geometry"]
    check.expect("type", geometry["type"], "MultiPolygon")
    xs, ys = [], []
    for polygon in geometry["coordinates"]:
        for number_of_ring, ring in enumerate(polygon):
            check.expect(f"{ags} closed", ring[0], ring[-1])
            check.expect_true(f"{ags} corners", len(ring) >= 4)
            check.expect_true(f"{ags} right-hand rule", (area(ring) > 0) == (number_of_ring == 0))
            for x, y in ring:
                check.expect_true(f"{ags} rounded", round(x, 6) == x and round(y, 6) == y)
            xs += [x for x, y in ring]
            ys += [y for x, y in ring]
    check.expect(f"{ags} box", feature["bbox"], [min(xs), min(ys), max(xs), max(ys)])
    check.expect_true(f"{ags} in the East", 9 < min(xs) and max(xs) < 15.5 and 50 < min(ys) and max(ys) < 55)
    for ours, theirs in zip(geometry["coordinates"], turned[ags]["coordinates"]):
        for our_ring, their_ring in zip(ours, theirs):
            check.expect(f"{ags} corners as ogr2ogr has them", len(our_ring), len(their_ring))
            for our, their in zip(our_ring, their_ring):
                furthest = max(furthest, abs(our[0] - their[0]), abs(our[1] - their[1]))
check.expect_true(f"reprojection: {furthest} degrees", furthest < 2e-6)
low = [min(row) for row in zip(*(f["bbox"][:2] for f in collection["features"]))]
extent = database.execute("select min_x, min_y, max_x, max_y, srs_id from gpkg_contents where table_name = 'towns'").fetchone()
check.expect("system", extent["srs_id"], 25832)
check.expect_true("extent", 500000 < extent["min_x"] < extent["max_x"] < 920000 and low[0] > 9)
check.end()
