/* Scales, round axis steps and the frame around a chart. */
(function (K) {
  'use strict';

  /** Round numbers within a range, about as many as wanted. */
  K.ticks = function (low, high, wanted) {
    const raw = (high - low) / Math.max(1, wanted);
    const power = 10 ** Math.floor(Math.log10(raw));
    const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= raw * 0.999);
    const ticks = [];
    for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
      ticks.push(i * step);
    }
    return { ticks, decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
  };

  /** A linear scale from values to pixels. */
  K.scale = function (low, high, from, to) {
    const width = high - low || 1;
    const scale = (value) => from + ((value - low) / width) * (to - from);
    scale.low = low;
    scale.high = high;
    scale.clamp = (value) => scale(Math.max(low, Math.min(high, value)));
    return scale;
  };

  /** A horizontal axis below a plot: line, ticks, numbers and unit. */
  K.valueAxis = function (indicator, scale, y, size) {
    const c = K.colours;
    const from = scale(scale.low);
    const to = scale(scale.high);
    const sample = K.textWidth(K.figure(indicator, scale.high), size) * 2.2;
    const { ticks, decimals } = K.ticks(scale.low, scale.high, Math.max(2, Math.min(8, (to - from) / sample)));
    const format = (tick) => (indicator.signed ? K.signed(tick, decimals) : K.number(tick, decimals));
    return K.s('g', { 'font-size': size, fill: c.muted, 'text-anchor': 'middle' },
      K.s('line', { x1: from, x2: to, y1: y, y2: y, stroke: c.rule }),
      ticks.map((tick) => [
        K.s('line', { x1: scale(tick), x2: scale(tick), y1: y, y2: y + 5, stroke: c.rule }),
        K.s('text', { x: scale(tick), y: y + 8 + size }, format(tick)),
      ]));
  };

  /** An SVG with its text alternative. */
  K.drawing = function (width, height, title, description, ...children) {
    return K.s('svg', {
      xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img',
      'aria-label': description ? title + '. ' + description : title, 'font-family': K.colours.font,
    }, K.s('rect', { width, height, fill: K.colours.paper }), children);
  };

  /** A figure: heading, drawing, source, and what can be done with it. */
  K.chartFigure = function ({ title, subtitle, svg, before, after, source, file, table }) {
    const actions = [];
    if (svg && file) {
      actions.push(K.h('button', { type: 'button', class: 'quiet', click: () => K.saveSvg(svg, file, title, source) },
        K.t('download.svg')));
    }
    return K.h('figure', { class: 'chart' },
      K.h('figcaption', {}, K.h('h3', {}, title), subtitle ? K.h('p', {}, subtitle) : null),
      before, svg, after,
      table ? K.h('details', { class: 'numbers' }, K.h('summary', {}, K.t('as-table')), table) : null,
      K.h('div', { class: 'below' }, source ? K.h('p', { class: 'source' }, source) : null,
        actions.length ? K.h('div', { class: 'actions' }, actions) : null));
  };

  /** Words without markup in a table: heads, then rows whose first cell is the row's head. */
  K.simpleTable = function (caption, heads, rows) {
    return K.h('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': caption },
      K.h('table', {},
        K.h('caption', { class: 'unseen' }, caption),
        K.h('thead', {}, K.h('tr', {}, heads.map((head) => K.h('th', { scope: 'col' }, head)))),
        K.h('tbody', {}, rows.map((row) => K.h('tr', {},
          row.map((cell, i) => (i === 0 ? K.h('th', { scope: 'row' }, cell) : K.h('td', {}, cell))))))));
  };
})(Kleinstadt);
