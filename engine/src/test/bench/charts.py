"""Draws the five kinds of ChartBenchmark from its figures with matplotlib, as PNG of 1920 x 1080, and prints milliseconds a chart:
program,kind,round,wall,cpu. Run it in the folder engine after ChartBenchmark."""
import json
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import PolyCollection

ROUNDS = 5
BLUES = ["#C6E0F5", "#8CBDE6", "#4393CF", "#0A6AB4", "#0A3F7F"]
data = json.load(open("target/bench/charts.json", encoding="utf-8"))
shapes = {key: [np.array(ring) for ring in rings] for key, rings in data["shapes"].items()}
laender = [np.array(ring) for ring in data["laender"]]


def figure(chart):
    fig, ax = plt.subplots(figsize=(19.2, 10.8), dpi=100)
    fig.text(0.03, 0.93, chart["title"], fontsize=26, weight="bold")
    fig.text(0.03, 0.89, chart["subtitle"], fontsize=16, color="#555555")
    fig.text(0.03, 0.02, chart["source"], fontsize=11, color="#555555")
    fig.subplots_adjust(left=0.06, right=0.97, top=0.85, bottom=0.1)
    return fig, ax


def pyramid(chart):
    fig, ax = figure(chart)
    bands = np.array(chart["bands"])
    ax.barh(bands[:, 0], -bands[:, 2], bands[:, 1] - bands[:, 0], align="edge", color="#C8420A")
    ax.barh(bands[:, 0], bands[:, 3], bands[:, 1] - bands[:, 0], align="edge", color="#EE9E76")
    outline = np.array(chart["outline"])
    edges = np.append(outline[:, 0], outline[-1, 1])
    ax.stairs(-outline[:, 2], edges, orientation="horizontal", color="black")
    ax.stairs(outline[:, 3], edges, orientation="horizontal", color="black")
    return fig


def series(chart):
    fig, ax = figure(chart)
    for segment in chart["segments"]:
        points = np.array(segment)
        ax.fill_between(points[:, 0], points[:, 2], points[:, 4], color="#C9CDD2")
        ax.plot(points[:, 0], points[:, 3], color="black")
        ax.plot(points[:, 0], points[:, 1], color="#C8420A", marker="o")
    ax.grid(True)
    return fig


def funnel(chart):
    fig, ax = figure(chart)
    dots = np.array(chart["dots"])
    ax.scatter(dots[:, 0], dots[:, 1], s=20, color="#9AA0A6")
    limits = np.array(chart["limits"])
    for column in range(1, 5):
        ax.plot(limits[:, 0], limits[:, column], color="#777777", linestyle="-" if column < 3 else "--")
    for x, y, name in chart["named"]:
        ax.scatter([x], [y], s=70, color="#1F4E79")
        ax.annotate(name, (x, y), xytext=(8, 8), textcoords="offset points", fontsize=14)
    return fig


def swarm(chart):
    fig, ax = figure(chart)
    dots = np.array(chart["dots"])
    ax.scatter(dots, np.random.default_rng(1).uniform(-1, 1, len(dots)), s=70, color="#9AA0A6")
    for value, name in chart["named"]:
        ax.scatter([value], [0], s=110, color="#1F4E79")
        ax.annotate(name, (value, 0), xytext=(0, 90), textcoords="offset points", fontsize=14, rotation=60)
    return fig


def choropleth(chart):
    fig, ax = figure(chart)
    polygons, colours = [], []
    for key, rings in shapes.items():
        index = chart["classes"].get(key, -1)
        for ring in rings:
            polygons.append(ring)
            colours.append(BLUES[index] if index >= 0 else "#F2F0EA")
    ax.add_collection(PolyCollection(polygons, facecolors=colours, edgecolors="#D5D2CA", linewidths=0.4))
    ax.add_collection(PolyCollection(laender, facecolors="none", edgecolors="black", linewidths=1.6))
    ax.autoscale()
    ax.set_aspect("equal")
    ax.axis("off")
    return fig


kinds = {
    "age-pyramid": pyramid,
    "population-series": series,
    "funnel-unemployment-ratio": funnel,
    "strip-share-65-plus": swarm,
    "map-share-65-plus": choropleth,
}
for kind, draw in kinds.items():
    for number in range(ROUNDS):
        wall, cpu = time.perf_counter(), time.process_time()
        for chart in data[kind]:
            fig = draw(chart)
            fig.savefig("target/bench/matplotlib-" + kind + ".png", dpi=100)
            plt.close(fig)
        count = len(data[kind])
        print(f"matplotlib,{kind},{number},{(time.perf_counter() - wall) * 1e3 / count:.1f},"
              f"{(time.process_time() - cpu) * 1e3 / count:.1f}", flush=True)
