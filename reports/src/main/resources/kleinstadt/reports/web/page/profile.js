/* The profile of one town or two: a row each indicator, by theme. */
(function (K) {
  'use strict';

  const c = K.colours;
  const SIGNS = { '+': '▲', '-': '▼', '=': '●', '.': '○' };

  /** Names of the signs in the address. */
  K.signNames = { '+': 'higher', '-': 'lower', '=': 'similar', '.': 'none', missing: 'missing' };

  /** The name of how a town's value stands to the median. */
  K.signOf = (slice, index) => K.signNames[K.known(slice, index) ? slice.sign[index] : 'missing'];

  /** How a value stands to the median, as a sign with words for those who do not see it. */
  K.sign = (sign) => K.h('span', { class: 'sign' }, K.h('span', { 'aria-hidden': 'true' }, SIGNS[sign] + ' '), K.t('sign.' + sign));

  /** The latest slices of the indicators of the chosen theme, or of all, by theme. */
  K.latestByTheme = function () {
    return K.themes.filter((theme) => !K.state.theme || K.state.theme === theme).map((theme) => ({
      theme,
      slices: K.definitions.filter((indicator) => indicator.theme === theme).map((indicator) => K.latest(indicator.id)).filter(Boolean),
    })).filter(({ slices }) => slices.length > 0);
  };

  function nameCell(slice) {
    const indicator = slice.indicator;
    return K.h('th', { scope: 'row' },
      K.h('button', {
        type: 'button', class: 'link', 'data-focus': 'indicator-' + indicator.id,
        click: () => K.choose({ indicator: indicator.id, view: 'indicator' }),
      }, K.words(indicator).short),
      K.h('span', { class: 'aside' }, [K.period(slice.period), K.words(indicator).unit].filter(Boolean).join(' · ')));
  }

  function valueCell(slice, index, colour) {
    if (!K.known(slice, index)) {
      return K.h('td', { class: 'none' }, K.t('reason.' + slice.reason[index]));
    }
    const note = K.noteText(slice, index);
    return K.h('td', { class: 'number' },
      K.h('strong', { style: colour ? 'color:' + colour : null }, K.figure(slice.indicator, slice.value[index])),
      K.bounded(slice, index) ? K.h('span', { class: 'aside' }, K.interval(slice.indicator, slice.lower[index], slice.upper[index])) : null,
      note ? K.h('span', { class: 'aside flag' }, note) : null);
  }

  function themeBody(theme, slices, columns, row) {
    return K.h('tbody', {},
      K.h('tr', { class: 'theme' }, K.h('th', { scope: 'rowgroup', colspan: columns }, K.t('theme.' + theme))),
      slices.map(row));
  }

  const chosenByTheme = (town) => K.latestByTheme().map(({ theme, slices }) => ({
    theme, slices: slices.filter((slice) => !K.state.sign || K.signOf(slice, town.index) === K.state.sign),
  })).filter(({ slices }) => slices.length > 0);

  /** A share of the table for the strips, within what can be read. */
  const stripWidth = (container, share) => Math.round(Math.max(130, Math.min(560, K.widthOf(container) * share)));

  /** The profile table of a town. */
  K.profileTable = function (container, town) {
    const width = stripWidth(container, 0.3);
    const heads = ['column.indicator', 'column.value', 'column.among', 'column.rank', 'column.median'];
    return K.h('table', { class: 'profile' },
      K.h('caption', {}, K.t('profile.caption', town.name, K.number(K.towns.members, 0))),
      K.h('thead', {}, K.h('tr', {}, heads.map((head) => K.h('th', { scope: 'col' }, K.t(head))))),
      chosenByTheme(town).map(({ theme, slices }) => themeBody(theme, slices, heads.length, (slice) => K.h('tr', {},
        nameCell(slice),
        valueCell(slice, town.index, c.town),
        K.h('td', { class: 'strip' }, K.rowStrip(slice, [{ index: town.index, colour: c.town }], width, 30)),
        K.h('td', { class: 'rank' }, K.capital(K.rankText(slice, town.index))),
        K.h('td', {}, K.known(slice, town.index) ? K.sign(slice.sign[town.index]) : '–')))));
  };

  /** How two towns differ: only where the interval of the difference leaves out zero. */
  K.differenceOf = function (slice, a, b) {
    if (!K.known(slice, a) || !K.known(slice, b)) {
      return null;
    }
    const shared = slice.of[a] === 'kreis' && slice.of[b] === 'kreis' && K.townList[a].kreis === K.townList[b].kreis;
    const value = slice.value[a] - slice.value[b];
    if (shared || !K.bounded(slice, a) || !K.bounded(slice, b)) {
      return { value, shared, verdict: shared ? 'shared' : 'none' };
    }
    const of = (i) => ({ value: slice.value[i], lower: slice.lower[i], upper: slice.upper[i] });
    const found = K.difference(of(a), of(b));
    const verdict = found.lower > 0 ? 'higher' : found.upper < 0 ? 'lower' : 'similar';
    return { ...found, shared, verdict };
  };

  function differenceCell(slice, a, b) {
    const found = K.differenceOf(slice, a.index, b.index);
    if (!found) {
      return K.h('td', {}, '–');
    }
    const decimals = slice.indicator.decimals;
    return K.h('td', { class: 'number' },
      K.h('strong', {}, K.signed(found.value, decimals)),
      found.lower === undefined ? null
        : K.h('span', { class: 'aside' }, K.t('interval', K.signed(found.lower, decimals), K.signed(found.upper, decimals))));
  }

  function verdictCell(slice, a, b) {
    const found = K.differenceOf(slice, a.index, b.index);
    return K.h('td', {}, found ? K.t('verdict.' + found.verdict, a.name, b.name) : '–');
  }

  /** Two towns side by side. */
  K.compareTable = function (container, a, b) {
    const width = stripWidth(container, 0.22);
    const heads = [K.t('column.indicator'), a.name, b.name, K.t('column.among'), K.t('column.difference'), K.t('column.verdict')];
    return K.h('table', { class: 'profile' },
      K.h('caption', {}, K.t('compare.caption', a.name, b.name)),
      K.h('thead', {}, K.h('tr', {}, heads.map((head) => K.h('th', { scope: 'col' }, head)))),
      K.latestByTheme().map(({ theme, slices }) => themeBody(theme, slices, heads.length, (slice) => K.h('tr', {},
        nameCell(slice),
        valueCell(slice, a.index, c.town),
        valueCell(slice, b.index, c.compare),
        K.h('td', { class: 'strip' }, K.rowStrip(slice, [{ index: a.index, colour: c.town }, { index: b.index, colour: c.compare }], width, 30)),
        differenceCell(slice, a, b),
        verdictCell(slice, a, b)))));
  };

  /** The profile as rows for a file. */
  K.profileRows = function (towns) {
    const head = ['indicator', 'column.theme', 'column.indicator', 'column.period', 'column.unit'].map((key) => K.t(key));
    towns.forEach((town) => head.push(town.name, `${town.name} ${K.t('column.lower')}`, `${town.name} ${K.t('column.upper')}`,
      `${town.name} ${K.t('column.rank')}`, `${town.name} ${K.t('column.note')}`));
    head.push(K.t('series.median'), K.t('column.n'));
    const rows = K.latestByTheme().flatMap(({ theme, slices }) => slices.map((slice) => {
      const { decimals, id } = slice.indicator;
      const cell = (number) => (Number.isNaN(number) ? '' : { number, decimals });
      return [
        id, K.t('theme.' + theme), K.words(slice.indicator).name, K.period(slice.period), K.words(slice.indicator).unit,
        ...towns.flatMap(({ index }) => [
          cell(slice.value[index]), cell(slice.lower[index]), cell(slice.upper[index]),
          Number.isNaN(slice.rank[index]) ? '' : { number: slice.rank[index], decimals: 1 },
          K.known(slice, index) ? K.noteText(slice, index) : K.t('reason.' + slice.reason[index]),
        ]),
        cell(slice.q[3]), String(slice.n),
      ];
    }));
    return [head, ...rows];
  };
})(Kleinstadt);
