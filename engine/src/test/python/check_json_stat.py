"""Reads the JSON-stat datasets and compares every cell with indicators.csv."""

import json
import os
import sys

from figures import Comparison, number

check = Comparison(sys.argv[1])
folder = os.path.join(sys.argv[1], "exports", "json-stat")


def load(name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return json.load(file)


QUALITY = {"LIMITED", "SUMMED", "ESTIMATED"}
collection = load("collection.json")
check.expect("class", collection["class"], "collection")
datasets = {}
for item in collection["link"]["item"]:
    dataset = load(item["href"])
    datasets[dataset["extension"]["indicator"]] = dataset
    check.expect("version", dataset["version"], "2.0")
    check.expect("class", dataset["class"], "dataset")
    check.expect("dimensions", dataset["id"], ["indicator", "base", "area", "time"])
    check.expect("roles", dataset["role"], {"time": ["time"], "geo": ["area"], "metric": ["indicator"]})
    for dimension, size in zip(dataset["id"], dataset["size"]):
        category = dataset["dimension"][dimension]["category"]
        check.expect(f"size of {dimension}", len(category["index"]), size)
        check.expect(f"labels of {dimension}", set(category["label"]), set(category["index"]))
    check.expect_true("a source with licence", dataset["source"] and dataset["extension"]["sources"][0]["licence"])
    check.expect_true("notes", len(dataset["note"]) >= 3)
    check.expect_true("no NaN", all(value == value for value in dataset["value"].values()))
check.expect("datasets", set(datasets), {row["indicator"] for row in check.rows})
places = {
    indicator: [{code: i for i, code in enumerate(d["dimension"][k]["category"]["index"])} for k in d["id"]]
    for indicator, d in datasets.items()
}
used = {indicator: (set(), set()) for indicator in datasets}
for row in check.rows:
    dataset = datasets[row["indicator"]]
    index = places[row["indicator"]]
    base = check.base(row) or "none"
    for code, column in (("", "value"), ("-lower", "lower"), ("-upper", "upper")):
        metric = index[0].get(row["indicator"] + code)
        if metric is None:
            check.expect("interval", row[column], "")
            continue
        cell = metric
        for size, place in zip(dataset["size"][1:], (index[1][base], index[2][row["ags"]], index[3][row["period"]])):
            cell = cell * size + place
        found = dataset["value"].get(str(cell))
        check.expect(f"{row} {column}", None if found is None else float(found), number(row[column]))
        if found is not None:
            used[row["indicator"]][0].add(str(cell))
        if column == "value":
            status = dataset["status"].get(str(cell), "")
            if status:
                used[row["indicator"]][1].add(str(cell))
                check.expect_true("status explained", status in dataset["extension"]["status"]["label"])
            check.expect(f"{row} status", "" if status in QUALITY else status, row["reason"])
for indicator, dataset in datasets.items():
    check.expect(f"{indicator}: no other values", set(dataset["value"]), used[indicator][0])
    check.expect(f"{indicator}: no other states", set(dataset["status"]), used[indicator][1])
check.end()
