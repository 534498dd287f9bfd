/* All towns as a table: one indicator in detail, or all indicators of a theme side by side. */
(function (K) {
  'use strict';

  const c = K.colours;
  const SIGN_ORDER = { '+': 3, '=': 2, '-': 1, '.': 0 };

  const byName = (a, b) => a.name.localeCompare(b.name, 'de');

  /** The towns that the filters leave. */
  function filtered() {
    const { land, type, search } = K.state;
    return K.townList.filter((town) => (!land || town.land === land)
      && (!type || town.type === type || (type === 'shown' && town.shown))
      && (!search.trim() || K.matches(`${town.name} ${town.key} ${town.kreisName} ${town.verband}`, search)));
  }

  /** Sorts by a key, what has none last; the names decide between equals. */
  function sorted(towns, key) {
    const turn = K.state.down ? -1 : 1;
    return towns.map((town) => ({ town, key: key(town) })).sort((a, b) => {
      const lacking = (each) => each.key === null || Number.isNaN(each.key);
      if (lacking(a) || lacking(b)) {
        return lacking(a) - lacking(b) || byName(a.town, b.town);
      }
      const order = typeof a.key === 'string' ? a.key.localeCompare(b.key, 'de') : a.key - b.key;
      return order * turn || byName(a.town, b.town);
    }).map(({ town }) => town);
  }

  function head(id, text, attributes, below) {
    const { sort, down } = K.state;
    const active = sort === id;
    if (K.printWidth) {
      // Chromium repeats the head on each page, but without its buttons.
      return K.h('th', { scope: 'col', ...attributes }, text, below ? K.h('span', { class: 'aside' }, below) : null);
    }
    return K.h('th', { scope: 'col', 'aria-sort': active ? (down ? 'descending' : 'ascending') : null, ...attributes },
      K.h('button', {
        type: 'button', class: 'sort', 'data-focus': 'sort-' + id,
        click: () => K.choose({ sort: id, down: active ? !down : false }, true),
      }, text, K.h('span', { class: 'arrow', 'aria-hidden': 'true' }, active ? (down ? '▼' : '▲') : '↕'),
      below ? K.h('span', { class: 'aside' }, below) : null));
  }

  function nameCell(town) {
    const marks = town === K.town() ? 'is-town' : town === K.other() ? 'is-other' : '';
    return K.h('th', { scope: 'row', class: marks },
      K.h('button', {
        type: 'button', class: 'link', 'data-focus': 'town-' + town.key, 'data-town': town.key,
        click: () => K.choose({ town: town.key }, true),
      }, town.name),
      town.member ? null : K.h('span', { class: 'aside flag' }, K.t('table.outside')));
  }

  const rowClass = (town) => [
    town === K.town() ? 'chosen' : '', town === K.other() ? 'compared' : '', town.shown ? 'case' : '',
  ].join(' ').trim() || null;

  const detailColumns = [
    { id: 'name', key: (slice, town) => town.name },
    { id: 'kreis', key: (slice, town) => town.landName + ' ' + town.kreisName, class: 'wider' },
    { id: 'value', key: (slice, town) => slice.value[town.index], class: 'number' },
    { id: 'width', key: (slice, town) => slice.upper[town.index] - slice.lower[town.index], bounded: true, class: 'number' },
    { id: 'rank', key: (slice, town) => slice.rank[town.index], class: 'number' },
    { id: 'median', key: (slice, town) => (K.known(slice, town.index) ? SIGN_ORDER[slice.sign[town.index]] : NaN), bounded: true },
    { id: 'note', key: (slice, town) => noteOf(slice, town) || null, class: 'wider' },
  ];

  function noteOf(slice, town) {
    return K.known(slice, town.index) ? K.noteText(slice, town.index) : '';
  }

  function detailRow(slice, town, stripWidth, range) {
    const i = town.index;
    const indicator = slice.indicator;
    const known = K.known(slice, i);
    const colour = town === K.town() ? c.town : town === K.other() ? c.compare : c.ink;
    const cells = [nameCell(town), K.h('td', { class: 'wider place' }, town.kreisName, K.h('span', { class: 'aside' }, town.landName))];
    if (known) {
      cells.push(K.h('td', { class: 'number' }, K.figure(indicator, slice.value[i])));
    } else {
      cells.push(K.h('td', { class: 'none' }, K.t('reason.' + slice.reason[i])));
    }
    if (slice.bounded) {
      cells.push(K.h('td', { class: 'number' }, K.bounded(slice, i) ? K.interval(indicator, slice.lower[i], slice.upper[i]) : ''));
    }
    cells.push(K.h('td', { class: 'strip' }, K.rowStrip(slice, [{ index: i, colour }], stripWidth, 22, range)));
    cells.push(K.h('td', { class: 'rank number' }, rankCell(slice, town)));
    if (slice.bounded) {
      cells.push(K.h('td', {}, known ? K.sign(slice.sign[i]) : ''));
    }
    cells.push(K.h('td', { class: 'wider aside' }, noteOf(slice, town)));
    return K.h('tr', { class: rowClass(town) }, cells);
  }

  function rankCell(slice, town) {
    const i = town.index;
    if (Number.isNaN(slice.rank[i])) {
      return '–';
    }
    const rank = town.member ? K.rankNumber(slice.rank[i]) : K.t('table.would-be', K.rankNumber(slice.rank[i]));
    return Number.isNaN(slice.rankLower[i]) ? rank
      : [rank, K.h('span', { class: 'aside' }, K.t('interval', K.rankNumber(slice.rankLower[i]), K.rankNumber(slice.rankUpper[i])))];
  }

  function referenceRows(slice, columns) {
    const indicator = slice.indicator;
    const rows = [[K.t('reference.median', K.number(slice.n, 0)), slice.q[3]]];
    Object.entries(slice.landMedians).filter(([land]) => land === (K.state.land || K.town().land))
      .forEach(([land, median]) => rows.push([K.t('series.land', K.towns.laender[land]), median]));
    ['OST', 'DG'].filter((key) => key in slice.references)
      .forEach((key) => rows.push([K.t('reference.' + key), slice.references[key]]));
    return K.h('tbody', { class: 'references' }, rows.map(([name, value]) => K.h('tr', {},
      K.h('th', { scope: 'row', colspan: 2 }, name), K.h('td', { class: 'number' }, K.figure(indicator, value)),
      K.h('td', { colspan: columns - 3 }))));
  }

  function detailTable(slice, towns, container) {
    const stripWidth = K.widthOf(container) < 700 ? 90 : 190;
    const range = K.domain(slice);
    const shown = detailColumns.filter((column) => !column.bounded || slice.bounded);
    const heads = shown.flatMap((column) => {
      const cell = head(column.id, K.t('column.' + (column.id === 'name' ? 'town' : column.id === 'width' ? 'interval' : column.id)),
        { class: column.class });
      return column.id === 'rank' ? [K.h('th', { scope: 'col' }, K.t('column.among')), cell] : [cell];
    });
    const caption = K.t(K.words(slice.indicator).unit ? 'table.caption' : 'table.caption-bare', K.words(slice.indicator).name, K.words(slice.indicator).unit, K.periodText(slice));
    return K.h('table', { class: 'towns' }, K.h('caption', {}, caption),
      K.h('thead', {}, K.h('tr', {}, heads)),
      referenceRows(slice, heads.length),
      K.h('tbody', { class: 'rows' }, towns.map((town) => detailRow(slice, town, stripWidth, range))));
  }

  const themeSlices = () => K.definitions.filter((indicator) => indicator.theme === K.currentIndicator().theme)
    .map((indicator) => K.latest(indicator.id)).filter(Boolean);

  /** Shade of a rank: the towns in five equal parts, the highest darkest; all light enough for dark text. */
  function shade(slice, town) {
    const fifth = Math.min(4, Math.floor((5 * (slice.n - slice.rank[town.index])) / slice.n));
    return ['#FFFFFF', '#EEF4FA', '#DCE9F5', '#C6DBEF', '#A9CBE6'][Math.max(0, fifth)];
  }

  function themeTable(slices, towns) {
    const caption = K.t('table.theme-caption', K.t('theme.' + K.currentIndicator().theme));
    return K.h('table', { class: 'towns theme-table' }, K.h('caption', {}, caption),
      K.h('thead', {}, K.h('tr', {}, head('name', K.t('column.town')),
        slices.map((slice) => head('x-' + slice.indicator.id, K.words(slice.indicator).short, { class: 'number' },
          [K.period(slice.period), K.words(slice.indicator).unit].filter(Boolean).join(' · '))))),
      K.h('tbody', { class: 'references' }, K.h('tr', {}, K.h('th', { scope: 'row' }, K.t('reference.median', K.number(K.towns.members, 0))),
        slices.map((slice) => K.h('td', { class: 'number' }, K.figure(slice.indicator, slice.q[3]))))),
      K.h('tbody', { class: 'rows' }, towns.map((town) => K.h('tr', { class: rowClass(town) }, nameCell(town),
        slices.map((slice) => (K.known(slice, town.index)
          ? K.h('td', { class: 'number', style: 'background:' + shade(slice, town) }, K.figure(slice.indicator, slice.value[town.index]),
            slice.of[town.index] === 'own' ? null : K.h('span', { class: 'aside', title: K.noteText(slice, town.index) }, ' ' + K.t('mark.' + slice.of[town.index])))
          : K.h('td', { class: 'none' }, K.t('reason.' + slice.reason[town.index]))))))));
  }

  function sortKey(slice) {
    const { sort } = K.state;
    if (sort.startsWith('x-')) {
      const found = K.indicator(sort.slice(2));
      const other = found && K.latest(found.id);
      return other ? (town) => other.value[town.index] : (town) => town.name;
    }
    const column = detailColumns.find((each) => each.id === sort) || detailColumns[0];
    return (town) => column.key(slice, town);
  }

  function detailRows(slice, towns) {
    const cell = (number, decimals) => (Number.isNaN(number) ? '' : { number, decimals });
    const { decimals } = slice.indicator;
    const heads = ['key', 'town', 'land', 'kreis', 'indicator', 'period', 'unit', 'value', 'lower', 'upper', 'rank', 'n', 'median', 'member', 'note', 'source'];
    return [heads.map((key) => K.t('column.' + key)), ...towns.map((town) => {
      const i = town.index;
      const known = K.known(slice, i);
      return [town.key, town.name, town.landName, town.kreisName, K.words(slice.indicator).name, K.period(slice.period), K.words(slice.indicator).unit,
        cell(slice.value[i], decimals), cell(slice.lower[i], decimals), cell(slice.upper[i], decimals), cell(slice.rank[i], 1), String(slice.n),
        known ? K.t('sign.' + slice.sign[i]) : '', K.t(town.member ? 'yes' : 'no'),
        known ? noteOf(slice, town) : K.t('reason.' + slice.reason[i]), K.sourceLines[slice.source].ids.join(' ')];
    })];
  }

  function themeRows(slices, towns) {
    return [[K.t('column.key'), K.t('column.town'), ...slices.map((slice) => `${K.words(slice.indicator).name} (${K.period(slice.period)})`)],
      ...towns.map((town) => [town.key, town.name, ...slices.map((slice) => (K.known(slice, town.index)
        ? { number: slice.value[town.index], decimals: slice.indicator.decimals } : K.t('reason.' + slice.reason[town.index])))])];
  }

  /** The table as it is shown, for a file. */
  K.tableRows = function () {
    const slice = K.currentSlice();
    const towns = sorted(filtered(), sortKey(slice));
    return K.state.columns === 'theme' ? themeRows(themeSlices(), towns) : detailRows(slice, towns);
  };

  function select(id, options, value, key) {
    const field = document.getElementById(id);
    K.replace(field, options.map(([each, text]) => K.h('option', { value: each, selected: each === value }, text)));
    field.onchange = () => K.choose({ [key]: field.value }, true);
  }

  function tools() {
    const search = document.getElementById('table-search');
    if (search.value !== K.state.search) {
      search.value = K.state.search;
    }
    search.oninput = () => K.choose({ search: search.value }, true);
    const types = [...new Set(K.townList.map((town) => town.type))].sort();
    select('table-type', [['', K.t('all')], ['shown', K.t('type.shown')], ...types.map((type) => [type, K.t('type.' + type)])], K.state.type, 'type');
    select('table-columns', [['details', K.t('columns.details')], ['theme', K.t('columns.theme', K.t('theme.' + K.currentIndicator().theme))]],
      K.state.columns, 'columns');
    document.getElementById('table-download').onclick = () => K.saveCsv(K.tableRows(), `${K.state.indicator}.csv`);
  }

  K.views.table = function (heading, body) {
    const slice = K.currentSlice();
    tools();
    heading.textContent = K.t('heading.table', K.number(K.townCount, 0));
    if (!slice) {
      K.replace(body, K.h('p', { class: 'note' }, K.t('no-figures')));
      return;
    }
    const towns = sorted(filtered(), sortKey(slice));
    const count = K.t('table.count', K.number(towns.length, 0), K.number(K.townCount, 0));
    const theme = K.state.columns === 'theme';
    K.replace(body,
      K.h('p', { id: 'table-count', role: 'status' }, count),
      K.h('div', { class: 'wide tall', tabindex: '0', role: 'region', 'aria-label': K.t('view.table') },
        theme ? themeTable(themeSlices(), towns) : detailTable(slice, towns, body)),
      K.h('p', { class: 'key' }, K.t(theme ? 'table.theme-key' : 'profile.key')),
      theme ? null : K.h('p', { class: 'source' }, K.sourceText(slice)));
  };
})(Kleinstadt);
