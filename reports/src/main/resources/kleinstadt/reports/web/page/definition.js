/* What an indicator is: words, formula, limits, sources. */
(function (K) {
  'use strict';

  const code = (text) => K.h('code', {}, text);

  function sourceItem(id) {
    const source = K.sources[id];
    return K.h('li', {}, K.h('a', { href: source.url, rel: 'noreferrer' }, source.title), ` (${id})`,
      K.h('span', { class: 'source' }, K.t('source.item', source.notice, source.licence)));
  }

  function usedSources(indicator) {
    const used = new Set(K.slices(indicator.id).flatMap((slice) => K.sourceLines[slice.source].ids));
    const ids = indicator.inputs.flatMap((input) => input.sources).filter((id) => K.sources[id]);
    return [...new Set(ids)].filter((id) => used.has(id));
  }

  const term = (key, value) => (value ? [K.h('dt', {}, K.t(key)), K.h('dd', {}, value)] : []);

  /** The definition as a list of terms. */
  K.definitionList = function (indicator) {
    const interval = K.has('method.' + indicator.interval) ? K.t('method.' + indicator.interval) : indicator.interval;
    const levels = indicator.levels.map((level) => K.t('level.' + level)).join(K.t('levels.then'));
    const periods = [...new Set(K.slices(indicator.id).map((slice) => K.period(slice.period)))];
    const words = K.words(indicator);
    return K.h('dl', { class: 'definition' },
      term('definition.name', words.name),
      term('definition.formula', code(indicator.formula || indicator.method)),
      term('definition.inputs', indicator.inputs.map((input) => K.h('div', {}, code(input.measure), ' ← ', input.sources.join(', ')))),
      term('definition.unit', words.unit || K.t('unit.none')),
      term('definition.direction', K.t('direction.' + indicator.direction)),
      term('definition.interval', [interval, indicator.intervalBase ? [' · ', code(indicator.intervalBase)] : '']),
      term('definition.min-base', indicator.minBase > 0 ? K.number(indicator.minBase, 0) : ''),
      term('definition.levels', levels),
      term('definition.limits', words.limits),
      term('definition.reference', indicator.reference),
      term('definition.periods', periods.join(' · ')),
      term('definition.catalogue', [code(indicator.id), ' ', K.t('definition.catalogue-place')]),
      term('definition.sources', K.h('ul', {}, usedSources(indicator).map(sourceItem))));
  };

  /** The definition behind one click. */
  K.definitionBox = (indicator) => K.h('details', { class: 'definition-box', id: 'definition' },
    K.h('summary', {}, K.t('definition.summary')), K.definitionList(indicator));

  K.sourceList = () => K.h('ul', { class: 'sources' }, Object.keys(K.sources).sort().map(sourceItem));
})(Kleinstadt);
