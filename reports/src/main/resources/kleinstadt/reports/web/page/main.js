/* Puts the page together and keeps it in step with the choice. */
(function (K) {
  'use strict';

  const pickers = [];
  const byId = (id) => document.getElementById(id);

  function townOptions() {
    return [...K.townList].sort((a, b) => a.name.localeCompare(b.name, 'de')).map((town) => ({
      value: town.key, label: town.name, note: `${town.kreisName} · ${town.landName}`,
      search: `${town.name} ${town.key} ${town.kreisName}`,
    }));
  }

  function indicatorOptions() {
    return K.definitions.filter((indicator) => !K.state.theme || indicator.theme === K.state.theme).map((indicator) => {
      const words = K.words(indicator);
      return {
        value: indicator.id, label: words.name, group: K.t('theme.' + indicator.theme),
        search: `${words.name} ${words.short} ${indicator.id} ${K.t('theme.' + indicator.theme)}`,
      };
    });
  }

  function select(id, options, value, choose) {
    const field = byId(id);
    K.replace(field, options.map(([each, text]) => K.h('option', { value: each, selected: each === value }, text)));
    field.onchange = () => choose(field.value);
  }

  /** Chooses a theme; an indicator of another theme gives way to its first. */
  K.chooseTheme = function (theme) {
    const fits = !theme || K.currentIndicator().theme === theme;
    const first = K.definitions.find((indicator) => indicator.theme === theme);
    K.choose(fits ? { theme } : { theme, indicator: first.id });
  };

  function fillControls() {
    select('pick-theme', [['', K.t('all')], ...K.themes.map((theme) => [theme, K.t('theme.' + theme)])], K.state.theme, K.chooseTheme);
    const choices = K.choices(K.state.indicator);
    select('pick-period', choices.map((slice) => [slice.period, K.periodText(slice)]).reverse(), K.currentSlice()?.period,
      (period) => K.choose({ period }));
    byId('pick-period').disabled = choices.length < 2;
    select('pick-land', [['', K.t('all')], ...Object.entries(K.towns.laender)], K.state.land, (land) => K.choose({ land }));
    pickers.forEach((picker) => picker.refresh());
  }

  function fillTexts() {
    document.documentElement.lang = K.lang;
    document.querySelectorAll('[data-t]').forEach((element) => {
      element.textContent = K.t(element.dataset.t, ...(element.dataset.with ? element.dataset.with.split('|') : []));
    });
    document.querySelectorAll('[data-label]').forEach((element) => {
      element.setAttribute('aria-label', K.t(element.dataset.label));
    });
    document.querySelectorAll('[data-language]').forEach((button) => {
      button.setAttribute('aria-pressed', String(button.dataset.language === K.lang));
    });
  }

  function fillLinks() {
    document.querySelectorAll('[data-view]').forEach((link) => {
      const view = link.dataset.view;
      link.href = K.hashOf({ ...K.state, view });
      if (view === K.state.view) {
        link.setAttribute('aria-current', 'page');
      } else {
        link.removeAttribute('aria-current');
      }
    });
  }

  /** Draws the view that is open, and leaves the focus where it was. */
  function draw() {
    const focused = document.activeElement?.dataset?.focus;
    const open = [...document.querySelectorAll('.view details[open][id]')].map((details) => details.id);
    document.querySelectorAll('.view').forEach((view) => {
      view.hidden = view.id !== 'view-' + K.state.view;
    });
    const draws = K.views[K.state.view];
    if (draws) {
      draws(byId('heading-' + K.state.view), document.querySelector(`#view-${K.state.view} .body`));
    }
    open.forEach((id) => byId(id)?.setAttribute('open', ''));
    if (focused && document.activeElement === document.body) {
      document.querySelector(`[data-focus="${focused}"]`)?.focus({ preventScroll: true });
    }
    document.title = [document.querySelector(`#heading-${K.state.view}`).textContent, K.t('title')].join(' · ');
    byId('printed').textContent = K.t('printed', K.town().name, K.words(K.currentIndicator()).name);
  }

  let spoken = 0;

  function announce(before) {
    const s = K.state;
    if (before.view !== s.view) {
      byId('heading-' + s.view).focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    if (['town', 'indicator', 'period', 'compare', 'lang'].some((key) => before[key] !== s[key])) {
      clearTimeout(spoken);
      spoken = setTimeout(() => {
        byId('live').textContent = K.announcement();
      }, 250);
    }
  }

  function update(before) {
    fillTexts();
    fillControls();
    fillLinks();
    draw();
    announce(before);
  }

  function listen() {
    document.querySelectorAll('[data-view]').forEach((link) => link.addEventListener('click', (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        K.choose({ view: link.dataset.view });
      }
    }));
    document.querySelectorAll('[data-language]').forEach((button) => {
      button.addEventListener('click', () => K.choose({ lang: button.dataset.language }, true));
    });
    document.querySelector('.skip').addEventListener('click', (event) => {
      event.preventDefault();
      byId('main').focus();
    });
    let width = window.innerWidth;
    window.addEventListener('resize', () => {
      if (window.innerWidth !== width && !K.printWidth) {
        width = window.innerWidth;
        draw();
      }
    });
    window.addEventListener('beforeprint', () => {
      K.printWidth = 700;
      draw();
    });
    window.addEventListener('afterprint', () => {
      K.printWidth = 0;
      draw();
    });
  }

  function start() {
    document.querySelectorAll('.languages, .views, .controls').forEach((part) => {
      part.hidden = false;
    });
    pickers.push(
      K.picker(byId('pick-town'), {
        id: 'town', label: 'pick.town', options: townOptions, current: () => K.state.town, choose: (town) => K.choose({ town }),
      }),
      K.picker(byId('pick-compare'), {
        id: 'compare', label: 'pick.compare', options: townOptions, current: () => K.state.compare,
        choose: (compare) => K.choose({ compare }), empty: 'pick.compare-none',
      }),
      K.picker(byId('pick-indicator'), {
        id: 'indicator', label: 'pick.indicator', options: indicatorOptions, current: () => K.state.indicator,
        shown: () => K.words(K.currentIndicator()).name,
        choose: (indicator) => K.choose({ indicator }),
      }),
    );
    listen();
    K.onChange(update);
    K.followAddress();
  }

  start();
})(Kleinstadt);
