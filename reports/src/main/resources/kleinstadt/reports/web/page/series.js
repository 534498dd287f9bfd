/* An indicator over time: lines end where the population base changes or a figure is missing. */
(function (K) {
  'use strict';

  const c = K.colours;
  const CENSUSES = [{ t: 2010 + 129 / 365, from: 'REGISTER' }, { t: 2021 + 135 / 365, from: 'ZENSUS_2011' }];

  /** Neighbouring known points of one base that rest on the same. */
  function segments(slices, valueOf, basisOf) {
    const found = [];
    const open = new Map();
    slices.forEach((slice) => {
      const value = valueOf(slice);
      const last = open.get(slice.base);
      if (value === null) {
        open.delete(slice.base);
        return;
      }
      const point = { t: slice.time, value, slice, basis: basisOf(slice) };
      if (last && last.at(-1).basis === point.basis) {
        last.push(point);
      } else {
        open.set(slice.base, [point]);
        found.push(open.get(slice.base));
      }
    });
    return found;
  }

  const townSegments = (slices, index) => segments(slices, townValue(index), (slice) => K.basis(slice, index));

  const townValue = (index) => (slice) => (K.known(slice, index) ? slice.value[index] : null);
  const groupValue = (place) => (slice) => (slice.n > 0 ? slice.q[place] : null);
  const landValue = (land) => (slice) => slice.landMedians[land] ?? null;

  /** How many points in time a town or the others have figures of. */
  K.seriesLength = (id) => new Set(K.slices(id).filter((slice) => slice.n > 0).map((slice) => slice.time)).size;

  /** The series of the chosen towns among the others. */
  K.seriesChart = function (container, indicator) {
    const slices = K.slices(indicator.id).filter((slice) => slice.n > 0);
    const towns = [{ town: K.town(), colour: c.town }, { town: K.other(), colour: c.compare }].filter(({ town }) => town);
    const width = K.widthOf(container);
    const size = Math.round(K.rem() * 0.85);
    const small = width < 560;
    const land = K.town().land;

    let low = Infinity;
    let high = -Infinity;
    const see = (value) => {
      if (value !== null && !Number.isNaN(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    };
    slices.forEach((slice) => {
      see(slice.q[2]);
      see(slice.q[4]);
      see(landValue(land)(slice));
      towns.forEach(({ town }) => {
        see(slice.value[town.index]);
        see(slice.lower[town.index]);
        see(slice.upper[town.index]);
      });
    });
    const space = (high - low || Math.abs(high) || 1) * 0.08;
    const height = Math.round(Math.min(K.printWidth ? 300 : 460, Math.max(260, width * 0.42)));
    const format = (value, decimals) => (indicator.signed ? K.signed(value, decimals) : K.number(value, decimals));
    const lines = towns.map(({ town, colour }) => ({
      name: town.name, colour, width: 3, bold: true, segments: townSegments(slices, town.index), index: town.index,
    }));
    lines.push(
      { name: K.t('series.median'), colour: c.ink, width: 2, dash: '7 5', segments: segments(slices, groupValue(3), K.usualBasis) },
      { name: K.t('series.land', K.towns.laender[land]), colour: c.muted, width: 1.6, dash: '2 4', segments: segments(slices, landValue(land), K.usualBasis) },
    );
    const ends = lines.filter((line) => line.segments.length).map((line) => {
      const last = line.segments.flat().reduce((a, b) => (b.t >= a.t ? b : a));
      return { ...line, last, text: `${line.name} ${K.figure(indicator, last.value)}` };
    });
    const right = small ? 12 : Math.max(...ends.map((end) => K.textWidth(end.text, size, end.bold))) + 26;
    const top = size * 1.6;
    const bottom = height - size * 2.2;
    const { ticks, decimals } = K.ticks(low - space, high + space, 5);
    const left = Math.max(...ticks.map((tick) => K.textWidth(format(tick, decimals), size))) + 14;
    const times = slices.map((slice) => slice.time);
    const x = K.scale(Math.min(...times) - 0.4, Math.max(...times) + 0.4, left, width - right);
    const y = K.scale(low - space, high + space, bottom, top);

    const parts = ticks.map((tick) => [
      K.s('line', { x1: left, x2: width - right, y1: y(tick), y2: y(tick), stroke: tick === 0 && low < 0 ? c.rule : c.grid }),
      K.s('text', { x: left - 8, y: y(tick) + size * 0.35, 'text-anchor': 'end', 'font-size': size, fill: c.muted }, format(tick, decimals)),
    ]);
    parts.push(years(times, x, bottom, size));
    segments(slices, groupValue(2), K.usualBasis).forEach((segment) => parts.push(band(segment, x, y)));
    CENSUSES.filter(({ t, from }) => t > x.low && t < x.high && slices.some((slice) => slice.base === from)).forEach(({ t }) => {
      parts.push(
        K.s('line', { x1: x(t), x2: x(t), y1: top, y2: bottom, stroke: c.rule, 'stroke-dasharray': '3 4' }),
        K.s('text', { x: x(t), y: top - 6, 'text-anchor': 'middle', 'font-size': size * 0.92, fill: c.muted }, K.t('series.census')),
      );
    });
    [...lines].reverse().forEach((line) => {
      line.segments.forEach((segment) => {
        const points = segment.map(({ t, value }) => `${x(t).toFixed(1)} ${y(value).toFixed(1)}`);
        parts.push(K.s('path', {
          d: 'M' + points.join('L'), fill: 'none', stroke: line.colour, 'stroke-width': line.width, 'stroke-dasharray': line.dash,
          'stroke-linejoin': 'round', 'stroke-linecap': line.dash ? 'butt' : 'round',
        }));
        segment.forEach(({ t, value, slice }) => {
          if (line.index !== undefined) {
            if (K.bounded(slice, line.index)) {
              parts.push(K.s('path', {
                d: `M${x(t).toFixed(1)} ${y(slice.lower[line.index]).toFixed(1)}V${y(slice.upper[line.index]).toFixed(1)}`,
                stroke: line.colour, 'stroke-width': 1.5, fill: 'none',
              }));
            }
            parts.push(K.s('circle', {
              cx: x(t).toFixed(1), cy: y(value).toFixed(1), r: segment.length > 14 ? 3 : 4.5, fill: line.colour, stroke: c.paper,
            }));
          } else if (segment.length === 1) {
            parts.push(K.s('path', { d: `M${x(t) - 8} ${y(value)}h16`, stroke: line.colour, 'stroke-width': line.width }));
          }
        });
      });
    });
    if (!small) {
      parts.push(labels(ends, y, width - right + 14, size, top, bottom));
    }
    const svg = K.drawing(width, height, K.t('series.title', K.words(indicator).name), spoken(indicator, ends), parts);
    return { svg, legend: small ? legend(ends) : null };
  };

  function band(lower, x, y) {
    const points = lower.map(({ t, slice }) => [x(t), y(slice.q[2]), y(slice.q[4])]);
    if (points.length === 1) {
      points.unshift([points[0][0] - 7, points[0][1], points[0][2]]);
      points.push([points[1][0] + 7, points[1][1], points[1][2]]);
    }
    const there = points.map(([px, low]) => `${px.toFixed(1)} ${low.toFixed(1)}`);
    const back = [...points].reverse().map(([px, , high]) => `${px.toFixed(1)} ${high.toFixed(1)}`);
    return K.s('path', { d: 'M' + [...there, ...back].join('L') + 'Z', fill: c.groupPale });
  }

  function years(times, x, y, size) {
    const first = Math.ceil(x.low);
    const last = Math.floor(x.high);
    const room = Math.max(1, Math.floor((x(last) - x(first)) / (size * 3.6)));
    const step = [1, 2, 5, 10, 20].find((each) => (last - first) / each <= room) || 20;
    const marks = [];
    for (let year = last; year >= first; year -= step) {
      marks.push(K.s('line', { x1: x(year), x2: x(year), y1: y, y2: y + 5, stroke: c.rule }),
        K.s('text', { x: x(year), y: y + 8 + size, 'text-anchor': 'middle', 'font-size': size, fill: c.muted }, String(year)));
    }
    return [K.s('line', { x1: x(x.low), x2: x(x.high), y1: y, y2: y, stroke: c.rule }), marks];
  }

  /** Names at the ends of the lines, moved apart where they would touch. */
  function labels(ends, y, left, size, top, bottom) {
    const gap = size * 1.25;
    const sorted = ends.map((end) => ({ end, at: y(end.last.value) })).sort((a, b) => a.at - b.at);
    for (let round = 0; round < 40; round++) {
      for (let i = 1; i < sorted.length; i++) {
        const lack = gap - (sorted[i].at - sorted[i - 1].at);
        if (lack > 0) {
          sorted[i].at += lack / 2;
          sorted[i - 1].at -= lack / 2;
        }
      }
      sorted.forEach((each) => {
        each.at = Math.max(top, Math.min(bottom, each.at));
      });
    }
    return sorted.map(({ end, at }) => K.s('text', {
      x: left, y: at + size * 0.35, 'font-size': size, fill: end.colour, 'font-weight': end.bold ? 'bold' : 'normal',
    }, end.text));
  }

  function legend(ends) {
    return K.h('ul', { class: 'series-legend' }, ends.map((end) => K.h('li', {},
      K.s('svg', { width: 30, height: 12, 'aria-hidden': 'true' },
        K.s('path', { d: 'M0 6h30', stroke: end.colour, 'stroke-width': end.width, 'stroke-dasharray': end.dash })), end.text)));
  }

  function spoken(indicator, ends) {
    return ends.map((end) => K.t('series.end', end.name, K.period(end.last.slice.period), K.withUnit(indicator, end.last.value)))
      .join('; ');
  }

  /** From where to where the latest stretch of two figures or more goes, and whether that is more than chance. */
  K.trendText = function (indicator, town) {
    const slices = K.slices(indicator.id).filter((slice) => slice.n > 0);
    const latest = townSegments(slices, town.index).filter((segment) => segment.length > 1).reduce((a, b) => (a && a.at(-1).t > b.at(-1).t ? a : b), null);
    if (!latest) {
      return '';
    }
    const [first, last] = [latest[0], latest.at(-1)];
    return K.t('trend.' + K.trend(indicator.id, town.index), town.name,
      K.withUnit(indicator, first.value), K.period(first.slice.period), K.withUnit(indicator, last.value), K.period(last.slice.period));
  };

  /** The figures of the series as a table. */
  K.seriesTable = function (indicator) {
    const towns = [K.town(), K.other()].filter(Boolean);
    const land = K.town().land;
    const cell = (slice, index) => {
      if (!K.known(slice, index)) {
        return K.t('reason.' + slice.reason[index]);
      }
      const figure = K.figure(indicator, slice.value[index]);
      return K.bounded(slice, index) ? `${figure} (${K.interval(indicator, slice.lower[index], slice.upper[index])})` : figure;
    };
    const rows = K.slices(indicator.id).filter((slice) => slice.n > 0).map((slice) => [
      K.periodText(slice),
      ...towns.map((town) => cell(slice, town.index)),
      K.figure(indicator, slice.q[3]),
      `${K.figure(indicator, slice.q[2])} – ${K.figure(indicator, slice.q[4])}`,
      slice.landMedians[land] === undefined ? '–' : K.figure(indicator, slice.landMedians[land]),
      K.number(slice.n, 0),
    ]);
    return K.simpleTable(K.t('series.title', K.words(indicator).name), [
      K.t('column.period'), ...towns.map((town) => town.name), K.t('series.median'), K.t('series.middle'),
      K.t('series.land', K.towns.laender[land]), K.t('column.n'),
    ], rows);
  };
})(Kleinstadt);
