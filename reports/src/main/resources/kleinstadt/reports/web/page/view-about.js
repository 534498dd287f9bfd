/* How to read the figures, all definitions, all sources. */
(function (K) {
  'use strict';

  const TOPICS = ['town', 'rank', 'interval', 'similar', 'missing', 'whose', 'breaks', 'territory', 'rounding'];

  K.views.about = function (heading, body) {
    const chosen = K.currentIndicator();
    K.replace(body,
      K.h('section', {}, K.h('h3', {}, K.t('about.reading')),
        K.h('dl', { class: 'topics' }, TOPICS.flatMap((topic) => [K.h('dt', {}, K.t('topic.' + topic)),
          K.h('dd', {}, K.t('topic.' + topic + '.text', K.number(K.towns.members, 0), K.territory ? K.territory[K.lang] : K.t('territory-as-reported')))]))),
      K.h('section', {}, K.h('h3', {}, K.t('about.definitions', K.number(K.definitions.length, 0))),
        K.themes.filter((theme) => !K.state.theme || theme === K.state.theme).map((theme) => K.h('section', {},
          K.h('h4', {}, K.t('theme.' + theme)),
          K.definitions.filter((indicator) => indicator.theme === theme).map((indicator) => entry(indicator, indicator === chosen))))),
      K.h('section', {}, K.h('h3', {}, K.t('about.sources')), K.sourceList()));
  };

  function entry(indicator, open) {
    const details = K.h('details', { class: 'definition-box', open },
      K.h('summary', {}, K.words(indicator).name));
    const fill = () => {
      if (details.open && details.children.length === 1) {
        details.append(K.h('p', {}, K.words(indicator).caption), K.definitionList(indicator), K.h('p', {}, K.h('button', {
          type: 'button', class: 'quiet', click: () => K.choose({ indicator: indicator.id, view: 'indicator' }),
        }, K.t('about.show'))));
      }
    };
    details.addEventListener('toggle', fill);
    fill();
    return details;
  }
})(Kleinstadt);
