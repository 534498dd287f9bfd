/* One indicator: what the town's value says, where it lies on the map and among the towns, how it has changed. */
(function (K) {
  'use strict';

  function fact(slice, town, kind) {
    const indicator = slice.indicator;
    const i = town.index;
    if (!K.known(slice, i)) {
      return K.h('div', { class: 'fact ' + kind },
        K.h('p', { class: 'fact-town' }, town.name),
        K.h('p', { class: 'fact-missing' }, K.t('missing', K.t('reason.' + slice.reason[i]))));
    }
    const note = K.noteText(slice, i);
    const land = K.landRank(slice, i);
    return K.h('div', { class: 'fact ' + kind },
      K.h('div', {},
        K.h('p', { class: 'fact-town' }, town.name),
        K.h('p', { class: 'fact-number' }, K.figure(indicator, slice.value[i]),
          K.h('span', { class: 'fact-unit' }, K.words(indicator).unit)),
        K.bounded(slice, i)
          ? K.h('p', { class: 'aside' }, K.t('tip.interval', K.interval(indicator, slice.lower[i], slice.upper[i]))) : null),
      K.h('div', {},
        K.h('p', { class: 'fact-place' }, K.placeText(slice, i)),
        K.h('p', {}, K.medianText(slice, i)),
        K.h('p', { class: 'aside' }, K.capital(K.rankText(slice, i)) + '. '
          + K.t('rank.land', K.rankNumber(land.rank), K.number(land.n, 0), town.landName)),
        note ? K.h('p', { class: 'note' }, K.capital(note) + (slice.quality[i] === 'e' ? K.t('quality.e.why') : '.')) : null,
        town.member ? null : K.h('p', { class: 'note' }, K.t('outside', town.name, K.number(K.towns.members, 0)))));
  }

  function quartiles(slice) {
    const { indicator, q } = slice;
    const named = K.townList.filter((town) => town.shown || town === K.town() || town === K.other());
    const rows = [
      [K.t('quantile.95'), K.figure(indicator, q[5])], [K.t('quantile.75'), K.figure(indicator, q[4])],
      [K.t('quantile.50'), K.figure(indicator, q[3])], [K.t('quantile.25'), K.figure(indicator, q[2])],
      [K.t('quantile.5'), K.figure(indicator, q[1])],
      ...named.map((town) => [town.name, K.known(slice, town.index)
        ? K.figure(indicator, slice.value[town.index]) : K.t('reason.' + slice.reason[town.index])]),
    ];
    return K.simpleTable(K.t('strip.title', K.words(indicator).name, K.periodText(slice)),
      [K.t('column.what'), K.t('column.value')], rows);
  }

  function extentChoice() {
    const options = [['east', K.t('extent.east')], ['land', K.t('extent.land')], ['near', K.t('extent.near', K.town().name)]];
    return K.h('div', { class: 'segments', role: 'group', 'aria-label': K.t('extent') }, options.map(([value, text]) => K.h('button', {
      type: 'button', 'aria-pressed': String(K.state.extent === value), 'data-focus': 'extent-' + value,
      click: () => K.choose({ extent: value }, true),
    }, text)));
  }

  function mapFigure(slice, container) {
    if (!K.map.towns.some(Boolean)) {
      return null;
    }
    const { svg, classes } = K.mapChart(container, slice);
    return K.chartFigure({
      title: K.t('map.heading'), subtitle: K.words(slice.indicator).name + ', ' + K.periodText(slice), before: extentChoice(), svg,
      after: K.mapLegend(container, slice, classes), source: K.sourceText(slice) + ' · ' + K.t('map.source'),
      file: `${slice.indicator.id}-map.svg`,
    });
  }

  function stripFigure(slice, container) {
    const { svg, beyond } = K.stripChart(container, slice);
    const subtitle = [K.plural('strip.subtitle', slice.n)];
    if (beyond > 0) {
      subtitle.push(K.plural('strip.beyond', beyond));
    }
    return K.chartFigure({
      title: K.t('strip.heading'), subtitle: subtitle.join(' '), svg, source: K.sourceText(slice),
      file: `${slice.indicator.id}-towns.svg`, table: quartiles(slice),
    });
  }

  function seriesFigure(indicator, container) {
    if (K.seriesLength(indicator.id) < 2) {
      return K.h('section', { class: 'chart' }, K.h('h3', {}, K.t('series.heading')), K.h('p', {}, K.t('series.single')));
    }
    const { svg, legend } = K.seriesChart(container, indicator);
    const trends = [K.town(), K.other()].filter(Boolean).map((town) => K.trendText(indicator, town)).filter(Boolean)
      .map((text) => K.h('p', { class: 'trend' }, text));
    const bases = new Set(K.slices(indicator.id).filter((slice) => slice.n > 0).map((slice) => slice.base));
    const bounded = K.slices(indicator.id).some((slice) => slice.bounded);
    const subtitle = ['series.band', bounded && 'series.bars', bases.size > 1 && 'series.breaks'].filter(Boolean);
    const used = [...new Set(K.slices(indicator.id).filter((slice) => slice.n > 0).map((slice) => K.sourceLines[slice.source][K.lang]))];
    return K.chartFigure({
      title: K.t('series.heading'), subtitle: subtitle.map((key) => K.t(key)).join(' '), svg, after: [legend, trends],
      source: K.t('source.only', used.join('; ')), file: `${indicator.id}-series.svg`, table: K.seriesTable(indicator),
    });
  }

  K.figureParts = { strip: stripFigure, series: seriesFigure, fact };

  K.views = K.views || {};

  K.views.indicator = function (heading, body) {
    const indicator = K.currentIndicator();
    const slice = K.currentSlice();
    heading.textContent = slice
      ? K.t('heading.indicator', K.words(indicator).name, K.period(slice.period)) : K.words(indicator).name;
    if (!slice) {
      K.replace(body, K.h('p', { class: 'note' }, K.t('no-figures')), K.definitionBox(indicator));
      return;
    }
    const part = (name, ...children) => K.h('div', { class: name }, children);
    const text = part('area-text',
      K.h('p', { class: 'lead' }, K.words(indicator).caption),
      K.definitionBox(indicator),
      K.h('div', { class: 'facts' }, fact(slice, K.town(), 'is-town'), K.other() ? fact(slice, K.other(), 'is-other') : null));
    const map = part('area-map');
    const strip = part('area-strip');
    const series = part('area-series');
    K.replace(body, part('columns', text, map, strip, series));
    map.append(mapFigure(slice, map) || '');
    strip.append(stripFigure(slice, strip));
    series.append(seriesFigure(indicator, series));
  };
})(Kleinstadt);
