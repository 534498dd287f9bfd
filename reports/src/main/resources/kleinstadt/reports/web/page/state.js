/* What is chosen, kept in the address behind the #, so that a link shows the same again. */
(function (K) {
  'use strict';

  const VIEWS = ['indicator', 'town', 'compare', 'table', 'about', 'files'];
  const DEFAULT_INDICATOR = 'share-65-plus';
  const COLUMNS = ['details', 'theme'];
  const listeners = [];

  function start() {
    const shown = K.townList.find((town) => town.shown) || K.townList[0];
    const first = K.indicator(DEFAULT_INDICATOR) || K.definitions[0];
    return {
      view: 'indicator', town: shown.key, compare: '', indicator: first.id, period: '', theme: '', land: '',
      type: '', search: '', sign: '', sort: 'rank', down: false, columns: 'details', extent: 'east', lang: K.lang,
    };
  }

  K.state = start();

  const allowed = {
    view: (text) => VIEWS.includes(text),
    town: (text) => K.townByKey.has(text),
    compare: (text) => text === '' || K.townByKey.has(text),
    indicator: (text) => Boolean(K.indicator(text)),
    period: (text) => text === '' || Object.hasOwn(K.periods, text),
    theme: (text) => text === '' || K.themes.includes(text),
    land: (text) => text === '' || Object.hasOwn(K.towns.laender, text),
    type: (text) => text === '' || K.townList.some((town) => town.type === text),
    search: () => true,
    sign: (text) => ['', 'higher', 'lower', 'similar', 'none', 'missing'].includes(text),
    sort: (text) => /^[a-z0-9-]+$/.test(text),
    columns: (text) => COLUMNS.includes(text),
    extent: (text) => ['east', 'land', 'near'].includes(text),
    lang: (text) => K.languages.includes(text),
  };

  /** What a hash says; what it does not say is as at the start, what makes no sense is ignored. */
  function parse(hash) {
    const state = start();
    const old = /^#(\d{8})-/.exec(hash);
    if (old && K.townByKey.has(old[1])) {
      return { ...state, view: 'town', town: old[1] };
    }
    const given = new URLSearchParams(hash.replace(/^#/, ''));
    for (const [key, value] of given) {
      if (key === 'down') {
        state.down = value === '1';
      } else if (Object.hasOwn(allowed, key) && allowed[key](value)) {
        state[key] = value;
      }
    }
    if (state.compare === state.town) {
      state.compare = '';
    }
    return state;
  }

  /** The hash of a state: the choice always, the rest where it differs from the start. */
  K.hashOf = function (state) {
    const usual = start();
    const given = new URLSearchParams();
    for (const key of Object.keys(usual)) {
      const always = key === 'view' || key === 'town' || key === 'indicator' || key === 'lang';
      if (always || state[key] !== usual[key]) {
        given.set(key, key === 'down' ? '1' : state[key]);
      }
    }
    return '#' + given.toString();
  };

  K.onChange = (listener) => listeners.push(listener);

  function tell(before) {
    K.lang = K.state.lang;
    listeners.forEach((listener) => listener(before));
  }

  /** Changes the choice. Small steps such as typing do not fill the browser's history. */
  K.choose = function (changes, small) {
    const before = K.state;
    const next = { ...before, ...changes };
    if (next.compare === next.town) {
      next.compare = '';
    }
    if (next.indicator !== before.indicator && !('period' in changes)) {
      next.period = '';
    }
    K.state = next;
    const hash = K.hashOf(next);
    if (hash !== location.hash) {
      if (small) {
        history.replaceState(null, '', hash);
      } else {
        history.pushState(null, '', hash);
      }
    }
    tell(before);
  };

  function read() {
    const hash = location.hash;
    if (hash === K.hashOf(K.state) || (hash.length > 1 && !hash.includes('=') && !/^#\d{8}-/.test(hash))) {
      return;
    }
    const before = K.state;
    K.state = parse(location.hash);
    tell(before);
  }

  /** Takes the choice from the address, now and whenever it changes. */
  K.followAddress = function () {
    window.addEventListener('popstate', read);
    window.addEventListener('hashchange', read);
    read();
    tell(K.state);
  };

  K.town = () => K.townByKey.get(K.state.town);
  K.other = () => K.townByKey.get(K.state.compare);
  K.currentIndicator = () => K.indicator(K.state.indicator);
  K.currentSlice = () => K.slice(K.state.indicator, K.state.period);
})(Kleinstadt);
