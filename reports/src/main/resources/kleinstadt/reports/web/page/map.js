/* The map of the towns, filled by the chosen indicator; what has no figure is hatched. */
(function (K) {
  'use strict';

  const c = K.colours;
  const NEAR_METRES = 45000;
  const boxes = new Map();

  /** The corners of a path's box and the middle of its largest part, in the steps of the map. */
  function boxOf(path) {
    if (!boxes.has(path)) {
      boxes.set(path, measure(path));
    }
    return boxes.get(path);
  }

  function measure(path) {
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity, x: 0, y: 0 };
    let largest = -1;
    path.split('z').filter(Boolean).forEach((ring) => {
      const numbers = ring.match(/-?\d+/g).map(Number);
      let [x, y] = numbers;
      const own = { left: x, top: y, right: x, bottom: y };
      let area = 0;
      let cx = 0;
      let cy = 0;
      const [x0, y0] = numbers;
      for (let i = 2; i < numbers.length; i += 2) {
        const nextX = x + numbers[i];
        const nextY = y + numbers[i + 1];
        const cross = (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
        area += cross;
        cx += cross * (x + nextX - 2 * x0);
        cy += cross * (y + nextY - 2 * y0);
        x = nextX;
        y = nextY;
        own.left = Math.min(own.left, x);
        own.right = Math.max(own.right, x);
        own.top = Math.min(own.top, y);
        own.bottom = Math.max(own.bottom, y);
      }
      box.left = Math.min(box.left, own.left);
      box.right = Math.max(box.right, own.right);
      box.top = Math.min(box.top, own.top);
      box.bottom = Math.max(box.bottom, own.bottom);
      if (Math.abs(area) > largest) {
        largest = Math.abs(area);
        box.x = area ? x0 + cx / (3 * area) : x0;
        box.y = area ? y0 + cy / (3 * area) : y0;
      }
    });
    return box;
  }

  /** The part of the map shown, in its steps. */
  function extent() {
    const map = K.map;
    const whole = { left: 0, top: 0, right: map.width, bottom: map.height };
    const path = map.towns[K.town().index];
    if (K.state.extent === 'near' && path) {
      const { x, y } = boxOf(path);
      const reach = NEAR_METRES / map.metres;
      return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    }
    if (K.state.extent === 'land') {
      const land = map.laender[K.state.land || K.town().land];
      return land ? boxOf(land) : whole;
    }
    return whole;
  }

  function placeNames(towns, at, size, width, height) {
    const taken = [];
    const boxesOverlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const names = [];
    towns.forEach(({ town, bold, fill }) => {
      const { x, y } = at(town);
      if (x < 0 || y < 0 || x > width || y > height) {
        return;
      }
      const own = bold ? size * 1.15 : size;
      const long = K.textWidth(town.name, own, bold) + 6;
      const away = own * (bold ? 1.1 : 0.6);
      const spots = [
        [x + away, y + own * 0.35], [x - away - long, y + own * 0.35], [x - long / 2, y - away], [x - long / 2, y + away + own],
        [x + away, y - own], [x + away, y + own * 1.6], [x - away - long, y - own], [x - away - long, y + own * 1.6],
      ];
      for (const [left, base] of spots) {
        const box = { left, right: left + long, top: base - own, bottom: base + own * 0.3 };
        const inside = left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
        if (inside && !taken.some((other) => boxesOverlap(other, box))) {
          taken.push(box);
          names.push({ text: town.name, left: left + 3, base, bold, fill, size: own });
          break;
        }
      }
    });
    return names;
  }

  /** The map of a slice as an SVG. */
  K.mapChart = function (container, slice) {
    const map = K.map;
    const width = K.widthOf(container);
    const shown = extent();
    const tallest = K.printWidth ? 560 : Math.max(420, window.innerHeight * 0.68);
    const factor = Math.min(width / (shown.right - shown.left), tallest / (shown.bottom - shown.top)) * 0.98;
    const height = Math.ceil(factor * (shown.bottom - shown.top) / 0.98);
    const dx = width / 2 - (factor * (shown.left + shown.right)) / 2;
    const dy = height / 2 - (factor * (shown.top + shown.bottom)) / 2;
    const at = (town) => {
      const box = boxOf(map.towns[town.index]);
      return { x: box.x * factor + dx, y: box.y * factor + dy };
    };
    const classes = K.classes(slice);
    const size = Math.round(K.rem() * 0.85);
    const chosen = [{ town: K.town(), fill: c.town }, { town: K.other(), fill: c.compare }]
      .filter(({ town }) => town && map.towns[town.index]);
    const land = K.state.land;

    const fills = K.townList.filter((town) => map.towns[town.index]).map((town) => {
      const known = K.known(slice, town.index);
      const index = known ? classes.of(slice.value[town.index]) : -1;
      return K.s('path', {
        d: map.towns[town.index], 'data-town': town.index,
        fill: known ? fillOf(classes, index, 'map') : 'url(#hatching)',
        opacity: land && town.land !== land ? 0.35 : null,
      });
    });
    const outline = (path, stroke, strokeWidth) => K.s('path', {
      d: path, fill: 'none', stroke, 'stroke-width': strokeWidth, 'vector-effect': 'non-scaling-stroke',
      'stroke-linejoin': 'round', 'pointer-events': 'none',
    });
    const others = K.townList.filter((town) => town.shown && map.towns[town.index]
      && !chosen.some((each) => each.town === town));
    const names = placeNames([
      ...chosen.map(({ town, fill }) => ({ town, fill, bold: true })),
      ...(width < 360 ? [] : others.map((town) => ({ town, fill: c.ink, bold: false }))),
      ...neighbours(chosen, others).map((town) => ({ town, fill: c.muted, bold: false })),
    ], at, size, width, height);

    const svg = K.drawing(width, height, K.t('map.title', K.words(slice.indicator).name, K.periodText(slice)),
      K.announcement(),
      K.s('defs', {},
        K.s('pattern', { id: 'hatching', width: 6 / factor, height: 6 / factor, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
          K.s('rect', { width: 6 / factor, height: 6 / factor, fill: c.paper }),
          K.s('rect', { width: 1.4 / factor, height: 6 / factor, fill: c.hatching })),
        dots(classes, 'map', factor),
        K.s('clipPath', { id: 'map-frame' }, K.s('rect', { width, height }))),
      K.s('g', { 'clip-path': 'url(#map-frame)' },
        K.s('g', { transform: `translate(${dx.toFixed(2)} ${dy.toFixed(2)}) scale(${factor.toFixed(5)})` },
          Object.values(map.laender).map((path) => K.s('path', { d: path, fill: c.ground })),
          K.s('g', { stroke: c.paper, 'stroke-width': 0.6 / factor }, fills),
          Object.values(map.kreise).map((path) => outline(path, c.kreis, 0.7)),
          Object.values(map.laender).map((path) => outline(path, c.land, 1.4)),
          chosen.map(({ town }) => outline(map.towns[town.index], c.paper, 6)),
          [...chosen].reverse().map(({ town, fill }) => outline(map.towns[town.index], fill, 3))),
        others.map((town) => {
          const { x, y } = at(town);
          return K.s('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: size * 0.2, fill: c.ink, stroke: c.paper, 'pointer-events': 'none' });
        }),
        names.map((name) => K.s('text', {
          x: name.left.toFixed(1), y: name.base.toFixed(1), 'font-size': name.size, fill: name.fill, stroke: c.paper,
          'stroke-width': 3.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke', 'pointer-events': 'none',
          'font-weight': name.bold ? 'bold' : 'normal',
        }, name.text)),
        scaleBar(factor, width, height, size)));
    K.answerPointer(svg, slice, (event) => Number(event.target.dataset?.town ?? -1));
    return { svg, classes };
  };

  /** Where there is room because little is shown, every town has its name. */
  const neighbours = (chosen, others) => (K.state.extent !== 'near' ? []
    : K.townList.filter((town) => K.map.towns[town.index] && !others.includes(town) && !chosen.some((each) => each.town === town)));

  const fillOf = (classes, index, place) => (classes.dotted(index) ? `url(#dots-${place}-${index})` : classes.colours[index]);

  function dots(classes, place, factor) {
    return classes.colours.map((fill, index) => classes.dotted(index) && K.s('pattern', {
      id: `dots-${place}-${index}`, width: 5 / factor, height: 5 / factor, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(30)',
    }, K.s('rect', { width: 5 / factor, height: 5 / factor, fill }),
    K.s('circle', { cx: 2.5 / factor, cy: 2.5 / factor, r: 1 / factor, fill: c.ink })));
  }

  function scaleBar(factor, width, height, size) {
    const km = 1000 / K.map.metres;
    const long = [5, 10, 20, 50, 100].findLast((each) => each * km * factor <= 160) || 5;
    const px = long * km * factor;
    const y = height - 8;
    const x = width - px - size * 4.2;
    return K.s('g', { 'font-size': size * 0.9, fill: c.muted },
      K.s('path', { d: `M${x.toFixed(1)} ${y - 5}v5h${px.toFixed(1)}v-5`, fill: 'none', stroke: c.muted, 'stroke-width': 1.5 }),
      K.s('text', { x: x + px + 6, y, stroke: c.paper, 'stroke-width': 3, 'paint-order': 'stroke' }, K.number(long, 0) + ' km'));
  }

  /** The legend: how many towns have which value, in the colours of the classes, with their limits; and what is missing. */
  K.mapLegend = function (container, slice, classes) {
    const width = Math.min(K.widthOf(container), K.rem() * 26);
    const size = Math.round(K.rem() * 0.85);
    const { low, high } = K.domain(slice);
    const scale = K.scale(low, high, 10, width - 10);
    const bins = Math.round(width / 9);
    const counts = new Array(bins).fill(0);
    const step = (high - low) / bins;
    for (let i = 0; i < K.towns.members; i++) {
      if (K.known(slice, i)) {
        counts[Math.max(0, Math.min(bins - 1, Math.floor((slice.value[i] - low) / step)))]++;
      }
    }
    const tallest = Math.max(...counts);
    const top = 46;
    const bars = counts.map((count, i) => K.s('rect', {
      x: scale(low + i * step).toFixed(2), y: (top - (top * count) / tallest).toFixed(2),
      width: Math.max(0.5, ((width - 20) / bins) - 1).toFixed(2), height: ((top * count) / tallest).toFixed(2),
      fill: fillOf(classes, classes.of(low + (i + 0.5) * step), 'legend'),
    }));
    const { limits, colours } = classes;
    const blocks = colours.map((_, i) => {
      const from = scale.clamp(i === 0 ? low : limits[i]);
      const to = scale.clamp(i === colours.length - 1 ? high : limits[i + 1]);
      return K.s('rect', { x: from, y: top + 2, width: Math.max(0, to - from), height: 12, fill: fillOf(classes, i, 'legend') });
    });
    const svg = K.s('svg', { viewBox: `0 0 ${width} ${top + 18}`, width, height: top + 18, 'aria-hidden': 'true' },
      K.s('defs', {}, dots(classes, 'legend', 1)), bars, blocks);
    const indicator = slice.indicator;
    const numbers = new Array(colours.length).fill(0);
    let missing = 0;
    K.townList.forEach((town) => {
      if (K.known(slice, town.index)) {
        numbers[classes.of(slice.value[town.index])]++;
      } else {
        missing++;
      }
    });
    const item = (swatch, text, count) => K.h('li', {}, swatch, K.h('span', {}, text),
      K.h('span', { class: 'aside' }, K.plural('towns', count)));
    const swatch = (fill) => K.s('svg', { width: 26, height: 16, 'aria-hidden': 'true' },
      K.s('rect', { x: 0.5, y: 0.5, width: 25, height: 15, fill, stroke: c.rule }));
    return K.h('div', { class: 'legend' }, svg,
      K.h('p', { class: 'legend-title', style: `font-size:${size}px` }, K.words(indicator).short + unitSuffix(indicator)),
      K.h('ul', {},
        colours.map((_, i) => item(swatch(fillOf(classes, i, 'legend')), K.t(i === colours.length - 1 ? 'class.last' : 'class',
          K.figure(indicator, limits[i]), K.figure(indicator, limits[i + 1])), numbers[i])),
        missing ? item(hatched(), K.t('legend.missing'), missing) : null));
  };

  function unitSuffix(indicator) {
    const unit = K.words(indicator).unit;
    return unit ? ', ' + unit : '';
  }

  function hatched() {
    return K.s('svg', { width: 26, height: 16, 'aria-hidden': 'true' },
      K.s('rect', { x: 0.5, y: 0.5, width: 25, height: 15, fill: c.paper, stroke: c.rule }),
      K.s('path', { d: 'M-2 14l16-16M6 18l16-16M14 20l16-16', stroke: c.hatching, 'stroke-width': 2 }));
  }
})(Kleinstadt);
