"""What the checks of exports share: the run's own tables, and a comparison that counts."""

import csv
import os
import sys


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Comparison:
    def __init__(self, out):
        self.out = out
        self.rows = read(os.path.join(out, "indicators.csv"))
        self.bases = {
            (row["indicator"], row["period"], row["source"]): row["base"].upper()
            for row in read(os.path.join(out, "lineage.csv"))
        }
        self.compared = 0
        self.problems = []

    def base(self, row):
        return self.bases[(row["indicator"], row["period"], row["source"])]

    def expect(self, what, found, expected):
        self.compared += 1
        if found != expected or type(found) is not type(expected):
            self.problems.append(f"{what}: expected {expected!r}, found {found!r}")

    def expect_true(self, what, condition):
        self.expect(what, bool(condition), True)

    def end(self):
        for problem in self.problems[:20]:
            print(problem)
        print(f"{self.compared} compared, {len(self.problems)} differ")
        sys.exit(1 if self.problems or self.compared == 0 else 0)

    def newest(self, indicator, period):
        """The rows of an indicator at a period by area, those on the newest census where there are several."""
        chosen = {}
        for row in self.rows:
            if row["indicator"] == indicator and row["period"] == period:
                before = chosen.get(row["ags"])
                if before is None or self.base(row) > self.base(before):
                    chosen[row["ags"]] = row
        return chosen


def number(text):
    return float(text) if text else None
