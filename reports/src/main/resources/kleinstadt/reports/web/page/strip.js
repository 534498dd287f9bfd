/* The towns as dots along a line of values, and the line alone for one row of a table. */
(function (K) {
  'use strict';

  const c = K.colours;

  /** The values shown: all but those that lie so far off that the others would melt together. */
  K.domain = function (slice) {
    const values = [...slice.value].filter((value) => !Number.isNaN(value));
    const reach = 3.5 * (slice.q[4] - slice.q[2]) || Math.abs(slice.q[3]) || 1;
    const inside = values.filter((value) => value >= slice.q[2] - reach && value <= slice.q[4] + reach);
    const low = Math.min(...inside);
    const high = Math.max(...inside);
    const space = (high - low || 1) * 0.03;
    return { low: low - space, high: high + space };
  };

  function swarm(slice, scale, radius, half) {
    const dots = [];
    K.townList.forEach((town) => {
      if (K.known(slice, town.index)) {
        dots.push({ index: town.index, x: scale.clamp(slice.value[town.index]), y: 0 });
      }
    });
    dots.sort((a, b) => a.x - b.x);
    const gap = radius * 2 + 0.6;
    dots.forEach((dot, i) => {
      const near = [];
      for (let j = i - 1; j >= 0 && dot.x - dots[j].x < gap; j--) {
        near.push(dots[j]);
      }
      const places = [0];
      near.forEach((other) => {
        const away = Math.sqrt(Math.max(0, gap * gap - (dot.x - other.x) ** 2));
        places.push(other.y + away, other.y - away);
      });
      places.sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
      dot.y = places.find((place) => near.every(
        (other) => (dot.x - other.x) ** 2 + (place - other.y) ** 2 >= gap * gap - 1e-6));
    });
    const tallest = Math.max(1, ...dots.map((dot) => Math.abs(dot.y)));
    const squeeze = Math.min(1, half / tallest);
    dots.forEach((dot) => {
      dot.y *= squeeze;
    });
    return dots;
  }

  /** Whether two names touch, or the line down from the upper one runs through the lower one. Row 0 is the lowest. */
  function clash(a, b) {
    const touches = (name, x) => x > name.left - 2.5 && x < name.left + name.width + 2.5;
    if (a.row === b.row) {
      return a.left < b.left + b.width + 12 && b.left < a.left + a.width + 12;
    }
    return a.row > b.row ? touches(b, a.x) : touches(a, b.x);
  }

  function tryNames(names, shares, rows, width) {
    const placed = [];
    names.forEach((name) => {
      for (let row = 0; row < rows; row++) {
        const spot = shares.map((share) => ({ ...name, row, left: name.x - share * name.width }))
          .find((each) => each.left >= 0 && each.left + each.width <= width && !placed.some((other) => clash(each, other)));
        if (spot) {
          placed.push(spot);
          return;
        }
      }
    });
    return placed;
  }

  /**
   * Places names in rows so that none touches another or its line: over their dots where they fit, else as stairs that rise to
   * the right or to the left, which fit as long as there are rows. The way that places most wins; what finds no room is left out.
   */
  function placeNames(names, rows, width) {
    const chosenFirst = [...names].sort((a, b) => b.bold - a.bold || a.x - b.x);
    const rising = [...names].sort((a, b) => a.x - b.x);
    const ways = [
      [chosenFirst, [0.5, 0, 1, 0.25, 0.75]], [rising, [1]], [[...rising].reverse(), [0]],
      [rising, [1, 0.75, 0.5, 0]], [[...rising].reverse(), [0, 0.25, 0.5, 1]],
    ].map(([order, shares]) => tryNames(order, shares, rows, width));
    const worth = (placed) => placed.length + 20 * placed.filter((name) => name.bold).length;
    return ways.reduce((best, way) => (worth(way) > worth(best) ? way : best));
  }

  /** All towns of a slice, the chosen ones large, the shown ones by name. */
  K.stripChart = function (container, slice) {
    const indicator = slice.indicator;
    const width = K.widthOf(container);
    const rem = K.rem();
    const size = Math.round(rem * 0.85);
    const small = width < 620;
    const radius = small ? 2.6 : Math.max(3.2, rem * 0.2);
    const rows = small ? 3 : 7;
    const rowHeight = size * 1.35;
    const half = small ? 70 : Math.max(80, width * 0.1);
    const { low, high } = K.domain(slice);
    const scale = K.scale(low, high, 12, width - 12);
    const dots = swarm(slice, scale, radius, half);
    const chosen = [K.town(), K.other()].filter(Boolean);
    const land = K.state.land;

    const names = chosen
      .filter((town) => K.known(slice, town.index))
      .map((town) => nameOf(town, `${town.name} ${K.figure(indicator, slice.value[town.index])}`, true));
    if (!small) {
      K.townList
        .filter((town) => town.shown && !chosen.includes(town) && K.known(slice, town.index))
        .forEach((town) => names.push(nameOf(town, town.name, false)));
    }
    function nameOf(town, text, bold) {
      const dot = dots.find((each) => each.index === town.index);
      return { town, text, bold, x: dot.x, dot, width: K.textWidth(text, size, bold) };
    }
    const placed = placeNames(names, rows, width);
    const head = (1 + Math.max(0, ...placed.map((name) => name.row))) * rowHeight + 8;
    const middle = head + half;
    const bottom = middle + half + 4;
    const height = bottom + size * 2.2 + 6;
    const rowY = (row) => head - 6 - row * rowHeight;
    const colour = (town) => (town === K.town() ? c.town : town === K.other() ? c.compare : c.ink);

    const parts = [
      K.s('rect', {
        x: scale.clamp(slice.q[2]), y: head, width: scale.clamp(slice.q[4]) - scale.clamp(slice.q[2]), height: 2 * half,
        fill: c.groupPale,
      }),
    ];
    dots.forEach((dot) => {
      const town = K.townList[dot.index];
      const fainter = land && town.land !== land;
      parts.push(K.s('circle', {
        cx: dot.x.toFixed(1), cy: (middle + dot.y).toFixed(1), r: radius, fill: fainter ? c.groupPale : c.groupDot,
        stroke: fainter ? c.groupBand : c.group, 'stroke-width': 0.8,
      }));
    });
    const median = scale(slice.q[3]);
    parts.push(
      K.s('path', { d: `M${median.toFixed(1)} ${head}V${bottom}`, stroke: c.paper, 'stroke-width': 5, opacity: 0.8 }),
      K.s('path', { d: `M${median.toFixed(1)} ${head}V${bottom}`, stroke: c.ink, 'stroke-width': 2 }));
    placed.forEach((name) => {
      parts.push(K.s('path', {
        d: `M${name.x.toFixed(1)} ${(middle + name.dot.y).toFixed(1)}V${(rowY(name.row) + 4).toFixed(1)}`, fill: 'none',
        stroke: colour(name.town), 'stroke-width': name.bold ? 1.5 : 0.8,
      }));
    });
    K.townList.filter((town) => town.shown && !chosen.includes(town)).forEach((town) => {
      const dot = dots.find((each) => each.index === town.index);
      if (dot) {
        parts.push(K.s('circle', { cx: dot.x, cy: middle + dot.y, r: radius + 0.8, fill: c.ink }));
      }
    });
    [...chosen].reverse().forEach((town) => {
      const dot = dots.find((each) => each.index === town.index);
      if (dot) {
        const y = middle + dot.y;
        if (K.bounded(slice, town.index)) {
          parts.push(bar(scale, slice, town.index, y, colour(town), 3));
        }
        parts.push(K.s('circle', {
          cx: dot.x, cy: y, r: radius * 2, fill: colour(town), stroke: c.paper, 'stroke-width': 1.5,
        }));
      }
    });
    placed.forEach((name) => {
      parts.push(K.s('text', {
        x: name.left, y: rowY(name.row), 'font-size': size, 'font-weight': name.bold ? 'bold' : 'normal',
        fill: colour(name.town), stroke: c.paper, 'stroke-width': 3, 'paint-order': 'stroke',
      }, name.text));
    });
    parts.push(K.valueAxis(indicator, scale, bottom, size));
    const svg = K.drawing(width, height, K.t('strip.title', K.words(indicator).name, K.periodText(slice)),
      K.announcement() + '. ' + K.t('strip.median', K.withUnit(indicator, slice.q[3])), parts);
    K.answerPointer(svg, slice, (event) => nearest(svg, dots, middle, event, radius * 4));
    return { svg, beyond: beyond(slice, low, high) };
  };

  function beyond(slice, low, high) {
    return [...slice.value].filter((value) => value < low || value > high).length;
  }

  function nearest(svg, dots, middle, event, reach) {
    const box = svg.getBoundingClientRect();
    const factor = svg.viewBox.baseVal.width / box.width;
    const x = (event.clientX - box.left) * factor;
    const y = (event.clientY - box.top) * factor - middle;
    let best = -1;
    let least = reach * reach;
    dots.forEach((dot) => {
      const away = (dot.x - x) ** 2 + (dot.y - y) ** 2;
      if (away < least) {
        least = away;
        best = dot.index;
      }
    });
    return best;
  }

  function bar(scale, slice, index, y, colour, width) {
    const from = scale.clamp(slice.lower[index]);
    const to = scale.clamp(slice.upper[index]);
    return K.s('path', {
      d: `M${from.toFixed(1)} ${y.toFixed(1)}H${to.toFixed(1)}`, stroke: colour, 'stroke-width': width, fill: 'none',
    });
  }

  /**
   * The line of values in a row of a table: 5 to 95 % of the towns pale, the middle half darker, the median a stroke, then
   * towns with their intervals. towns: indices with colours, the first on top; range: the values shown, else those of the middle
   * 95 %. Read out is the row itself.
   */
  K.rowStrip = function (slice, towns, width, height, range) {
    const span = slice.q[6] - slice.q[0] || 1;
    const { low, high } = range || { low: slice.q[0] - span * 0.06, high: slice.q[6] + span * 0.06 };
    const scale = K.scale(low, high, 6, width - 6);
    const y = height / 2;
    const thick = Math.max(8, height * 0.4);
    const parts = [
      K.s('rect', {
        x: scale(slice.q[1]), y: y - thick / 2, width: Math.max(0, scale(slice.q[5]) - scale(slice.q[1])), height: thick,
        fill: c.groupPale,
      }),
      K.s('rect', {
        x: scale(slice.q[2]), y: y - thick / 2, width: Math.max(0, scale(slice.q[4]) - scale(slice.q[2])), height: thick,
        fill: c.groupBand,
      }),
      K.s('path', { d: `M${scale(slice.q[3]).toFixed(1)} ${y - thick * 0.75}v${thick * 1.5}`, stroke: c.ink, 'stroke-width': 2 }),
    ];
    [...towns].reverse().forEach(({ index, colour }) => {
      if (!K.known(slice, index)) {
        return;
      }
      if (K.bounded(slice, index)) {
        parts.push(bar(scale, slice, index, y, colour, 2.5));
      }
      const value = slice.value[index];
      const x = scale.clamp(value);
      if (value < scale.low || value > scale.high) {
        const side = value < scale.low ? -1 : 1;
        parts.push(K.s('path', { d: `M${x + side * 5} ${y}l${-side * 9} -6v12z`, fill: colour }));
      } else {
        parts.push(K.s('circle', { cx: x.toFixed(1), cy: y, r: 5.5, fill: colour, stroke: c.paper, 'stroke-width': 1 }));
      }
    });
    return K.s('svg', {
      viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true', focusable: 'false', class: 'row-strip',
    }, parts);
  };
})(Kleinstadt);
