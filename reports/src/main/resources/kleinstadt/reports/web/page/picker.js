/* A field to find one of many in: a combobox with a list, after the WAI-ARIA authoring practices. */
(function (K) {
  'use strict';

  /**
   * Builds a field into a container.
   *
   * id: id of the input; label: key of its label; options: the options, each with value, label, search and maybe group and note;
   * current: the value chosen; shown: its label, where options may lack it; choose: takes a value; empty: key of the text for none, where none may be chosen.
   */
  K.picker = function (container, { id, label, options, current, shown, choose, empty }) {
    const input = K.h('input', {
      id, type: 'text', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
      'aria-controls': id + '-list', autocomplete: 'off', spellcheck: 'false',
    });
    const clear = K.h('button', { type: 'button', class: 'clear', hidden: true }, '×');
    const list = K.h('div', { id: id + '-list', role: 'listbox', class: 'list', hidden: true });
    const name = K.h('label', { for: id });
    K.replace(container, name, K.h('div', { class: 'picker' }, input, clear, list));
    let found = [];
    let active = -1;

    const chosen = () => (shown ? shown() : options().find((option) => option.value === current())?.label || '');

    function refresh() {
      name.textContent = K.t(label);
      list.setAttribute('aria-label', K.t(label));
      clear.setAttribute('aria-label', K.t('clear', K.t(label)));
      clear.hidden = !empty || !current();
      input.placeholder = empty ? K.t(empty) : '';
      if (list.hidden) {
        input.value = chosen();
      }
    }

    function find(query) {
      if (!query) {
        return options();
      }
      const wanted = K.fold(query.trim());
      const starts = (option) => {
        const folded = K.fold(option.label);
        return folded.two.startsWith(wanted.two) || folded.one.startsWith(wanted.one);
      };
      const matching = options().filter((option) => K.matches(option.search, query));
      if (matching.some((option) => option.group)) {
        return matching;
      }
      return [...matching.filter(starts), ...matching.filter((option) => !starts(option))];
    }

    /** The options most like a query that matches none. */
    function nearest(query) {
      return options().map((option) => ({ option, far: K.farFrom(option.label, query) }))
        .filter(({ far }) => far < Infinity)
        .sort((a, b) => a.far - b.far)
        .slice(0, 3)
        .map(({ option }) => option);
    }

    function row(option, index) {
      return K.h('div', {
        id: id + '-' + index, role: 'option', class: 'option', 'aria-selected': String(option.value === current()),
        pointerdown: (event) => event.preventDefault(),
        click: () => take(option),
      }, K.h('span', {}, option.label), option.note ? K.h('span', { class: 'aside' }, option.note) : null);
    }

    function open(query) {
      found = find(query);
      const children = [];
      let group = null;
      let holder = null;
      found.forEach((option, index) => {
        if (option.group && option.group !== group) {
          group = option.group;
          const heading = id + '-group-' + index;
          holder = K.h('div', { role: 'group', 'aria-labelledby': heading },
            K.h('div', { id: heading, class: 'group', role: 'presentation' }, group));
          children.push(holder);
        }
        (option.group ? holder : { append: (child) => children.push(child) }).append(row(option, index));
      });
      const near = found.length === 0 ? nearest(query) : [];
      if (near.length > 0) {
        children.push(K.h('div', { role: 'option', class: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
          K.t('did-you-mean')));
        found = near;
        near.forEach((option, index) => children.push(row(option, index)));
      } else if (found.length === 0) {
        children.push(K.h('div', { role: 'option', class: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
          K.t('nothing-found')));
      }
      K.replace(list, children);
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      move(query ? 0 : found.findIndex((option) => option.value === current()));
    }

    function close() {
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
      active = -1;
      refresh();
    }

    function move(index) {
      list.querySelector('.active')?.classList.remove('active');
      active = found.length === 0 ? -1 : Math.max(-1, Math.min(index, found.length - 1));
      const row = active < 0 ? null : document.getElementById(id + '-' + active);
      if (row) {
        row.classList.add('active');
        row.scrollIntoView({ block: 'nearest' });
        input.setAttribute('aria-activedescendant', row.id);
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    }

    function take(option) {
      close();
      choose(option.value);
      refresh();
    }

    const keys = {
      ArrowDown: () => (list.hidden ? open('') : move(active + 1)),
      ArrowUp: () => (list.hidden ? open('') : move(Math.max(0, active - 1))),
      PageDown: () => move(active + 10),
      PageUp: () => move(Math.max(0, active - 10)),
      Enter: () => (list.hidden ? open('') : active >= 0 ? take(found[active]) : null),
      Escape: () => close(),
    };
    input.addEventListener('keydown', (event) => {
      if (Object.hasOwn(keys, event.key)) {
        event.preventDefault();
        keys[event.key]();
      }
    });
    input.addEventListener('input', () => open(input.value));
    input.addEventListener('focus', () => input.select());
    input.addEventListener('click', () => list.hidden && open(''));
    input.addEventListener('blur', close);
    clear.addEventListener('click', () => {
      choose('');
      refresh();
      input.focus();
    });
    refresh();
    return { refresh };
  };
})(Kleinstadt);
