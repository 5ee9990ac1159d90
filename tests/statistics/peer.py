"""Works out the cases of peers.test.ts with NLTK: a line in, "case name value" lines out."""

import sys

from nltk.metrics.agreement import AnnotationTask


def ranks_between(units):
    """The ordinal metric by its definition, over the ratings that can be paired."""
    ratings = [rating for unit in units if len(unit) > 1 for rating in unit]

    def distance(one, other):
        low, high = min(one, other), max(one, other)
        between = sum(low <= rating <= high for rating in ratings)
        return (between - (ratings.count(low) + ratings.count(high)) / 2) ** 2 if low != high else 0

    return distance


METRICS = {
    "nominal": lambda units: lambda one, other: float(one != other),
    "ordinal": ranks_between,
    "interval": lambda units: lambda one, other: (one - other) ** 2,
    "ratio": lambda units: lambda one, other: ((one - other) / (one + other)) ** 2,
}

for line in open(sys.argv[1]):
    case, kind, raters, *cells = line.split()
    if kind not in ("missing", "full"):
        continue
    raters = int(raters)
    rows = [cells[at : at + raters] for at in range(0, len(cells), raters)]
    data = [
        (rater, unit, float(cell)) for unit, row in enumerate(rows) for rater, cell in enumerate(row) if cell != "NA"
    ]
    units = [[float(cell) for cell in row if cell != "NA"] for row in rows]
    if kind == "full":
        print(case, "fleiss", AnnotationTask(data=data).pi())
    for name, metric in METRICS.items():
        print(case, name, AnnotationTask(data=data, distance=metric(units)).alpha())
