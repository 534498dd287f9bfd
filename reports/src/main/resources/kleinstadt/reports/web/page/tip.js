/* What stands beside the pointer over a town of a chart; all of it can also be read in the tables. */
(function (K) {
  'use strict';

  let box = null;

  function hide() {
    box?.remove();
    box = null;
  }

  /** Lines about a town in a slice. */
  K.describeTown = function (slice, index) {
    const town = K.townList[index];
    const lines = [];
    if (K.known(slice, index)) {
      lines.push(K.withUnit(slice.indicator, slice.value[index]));
      if (K.bounded(slice, index)) {
        lines.push(K.t('tip.interval', K.interval(slice.indicator, slice.lower[index], slice.upper[index])));
      }
      lines.push(K.rankText(slice, index));
    } else {
      lines.push(K.t('missing', K.t('reason.' + slice.reason[index])));
    }
    lines.push(K.t('tip.place', town.kreisName, town.landName));
    return lines;
  };

  function show(slice, index, x, y) {
    hide();
    const town = K.townList[index];
    box = K.h('div', { class: 'tip', 'aria-hidden': 'true' },
      K.h('strong', {}, town.name), K.describeTown(slice, index).map((line) => K.h('span', {}, line)));
    document.body.append(box);
    const left = Math.min(x + 14, document.documentElement.clientWidth - box.offsetWidth - 8);
    const below = y + 18 + box.offsetHeight < window.innerHeight;
    box.style.left = Math.max(8, left) + 'px';
    box.style.top = (below ? y + 18 : Math.max(8, y - box.offsetHeight - 14)) + 'px';
  }

  /**
   * Lets an SVG answer to the pointer: what lies under it is described, a click chooses it. find: index of the town at an event,
   * or -1.
   */
  K.answerPointer = function (svg, slice, find) {
    svg.addEventListener('pointermove', (event) => {
      const index = find(event);
      svg.style.cursor = index < 0 ? '' : 'pointer';
      if (index < 0) {
        hide();
      } else {
        show(slice, index, event.clientX, event.clientY);
      }
    });
    svg.addEventListener('pointerleave', hide);
    svg.addEventListener('click', (event) => {
      const index = find(event);
      if (index >= 0) {
        hide();
        K.choose({ town: K.townList[index].key });
      }
    });
  };

  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  document.addEventListener('scroll', hide, { passive: true });
})(Kleinstadt);
