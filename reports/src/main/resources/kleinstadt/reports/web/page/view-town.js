/* One town: where it lies, its files, its profile. */
(function (K) {
  'use strict';

  K.townFacts = function (town, colour) {
    const term = (key, value) => K.h('div', {}, K.h('dt', {}, K.t(key)), K.h('dd', {}, value));
    return K.h('dl', { class: 'town-facts', style: 'border-color:' + colour },
      term('fact.land', town.landName), term('fact.kreis', town.kreisName), term('fact.verband', town.verband),
      term('fact.type', K.t('type.' + town.type)), term('fact.key', town.centre));
  };

  function files(town) {
    const links = [];
    const found = document.querySelector(`#view-files [data-town-files="${town.centre}"]`);
    if (found) {
      links.push(K.h('button', {
        type: 'button', class: 'quiet', 'data-focus': 'town-files',
        click: () => {
          K.choose({ view: 'files' });
          found.open = true;
          found.querySelector('summary, a').focus();
        },
      }, K.t('town.files')));
    }
    return links;
  }

  function counts(town) {
    const signs = { '+': 0, '-': 0, '=': 0, '.': 0, missing: 0 };
    let total = 0;
    K.latestByTheme().forEach(({ slices }) => slices.forEach((slice) => {
      total++;
      signs[K.known(slice, town.index) ? slice.sign[town.index] : 'missing']++;
    }));
    const choice = (name, content) => K.h('button', {
      type: 'button', 'aria-pressed': String(K.state.sign === name), 'data-focus': 'sign-' + name,
      click: () => K.choose({ sign: K.state.sign === name ? '' : name }, true),
    }, content);
    return K.h('div', { class: 'counts', role: 'group', 'aria-label': K.t('profile.filter') },
      choice('', [K.h('strong', {}, K.number(total, 0)), ' ', K.t('all')]),
      Object.entries(signs).filter(([, count]) => count > 0).map(([sign, count]) => choice(K.signNames[sign],
        [K.h('strong', {}, K.number(count, 0)), ' ', sign === 'missing' ? K.t('sign.missing') : K.sign(sign)])));
  }

  /** Buttons that compare a town with its neighbours. */
  function neighbourOffers(town) {
    const found = K.neighbours(town.index);
    return found.length === 0 ? null : K.h('section', {}, K.h('h3', {}, K.t('neighbours', town.name)),
      K.h('p', {}, K.t('neighbours.lead', town.name)), offers(found.map((each) => each.town)));
  }

  const offers = (towns) => K.h('ul', { class: 'offers' }, towns.map((each) => K.h('li', {}, K.h('button', {
    type: 'button', 'data-focus': 'offer-' + each.key, click: () => K.choose({ compare: each.key, view: 'compare' }),
  }, each.name))));

  /** Whether and why the second town is a neighbour of the first. */
  function neighbourText(town, other) {
    const found = K.neighbours(town.index);
    const place = found.findIndex((each) => each.town === other);
    return place < 0 ? null : K.h('p', { class: 'note' }, K.t('neighbours.place', town.name, other.name, K.number(place + 1, 0),
      found[place].alike.map((indicator) => K.words(indicator).short).join(', ')));
  }

  const saveProfile = (towns, name) => K.h('button', {
    type: 'button', class: 'quiet', click: () => K.saveCsv(K.profileRows(towns), name),
  }, K.t('download.csv'));

  K.views.town = function (heading, body) {
    const town = K.town();
    heading.textContent = K.t('heading.town', town.name);
    const holder = K.h('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': K.t('profile.caption', town.name, K.number(K.towns.members, 0)) });
    K.replace(body,
      K.townFacts(town, K.colours.town),
      town.member ? null : K.h('p', { class: 'note' }, K.t('outside', town.name, K.number(K.towns.members, 0))),
      K.h('p', { class: 'lead' }, K.t('profile.lead')),
      K.h('div', { class: 'segments', role: 'group', 'aria-label': K.t('pick.theme') }, ['', ...K.themes].map((theme) => K.h('button', {
        type: 'button', 'aria-pressed': String(K.state.theme === theme), 'data-focus': 'theme-' + theme, click: () => K.chooseTheme(theme),
      }, theme ? K.t('theme.' + theme) : K.t('all')))),
      counts(town),
      K.h('div', { class: 'buttons' }, saveProfile([town], `${town.key}.csv`), files(town)),
      holder,
      K.h('p', { class: 'key' }, K.t('profile.key')),
      neighbourOffers(town));
    holder.append(K.profileTable(holder, town));
  };

  K.views.compare = function (heading, body) {
    const town = K.town();
    const other = K.other();
    if (!other) {
      heading.textContent = K.t('heading.compare-none', town.name);
      K.replace(body, K.h('p', { class: 'lead' }, K.t('compare.choose')),
        offers(K.townList.filter((each) => each.shown && each !== town)), neighbourOffers(town));
      return;
    }
    heading.textContent = K.t('heading.compare', town.name, other.name);
    const slice = K.currentSlice();
    const charts = K.h('div', { class: 'columns even' });
    const holder = K.h('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': K.t('compare.caption', town.name, other.name) });
    K.replace(body,
      K.h('div', { class: 'columns even' },
        K.h('section', {}, K.h('h3', { class: 'is-town' }, town.name), K.townFacts(town, K.colours.town)),
        K.h('section', {}, K.h('h3', { class: 'is-other' }, other.name), K.townFacts(other, K.colours.compare))),
      neighbourText(town, other),
      K.h('div', { class: 'buttons' },
        K.h('button', { type: 'button', class: 'quiet', 'data-focus': 'swap', click: () => K.choose({ town: other.key, compare: town.key }) }, K.t('compare.swap')),
        saveProfile([town, other], `${town.key}-${other.key}.csv`)),
      slice ? K.h('h3', {}, K.t('heading.indicator', K.words(slice.indicator).name, K.period(slice.period))) : null,
      charts,
      K.h('h3', {}, K.t('compare.all')),
      K.h('p', { class: 'lead' }, K.t('compare.lead')),
      holder,
      K.h('p', { class: 'key' }, K.t('profile.key')));
    if (slice) {
      const left = K.h('div', {});
      const right = K.h('div', {});
      charts.append(left, right);
      left.append(K.figureParts.strip(slice, left));
      right.append(K.figureParts.series(slice.indicator, right));
    }
    holder.append(K.compareTable(holder, town, other));
  };
})(Kleinstadt);
