/* Elements made in one line each; text is always text, never markup. */
(function (K) {
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';

  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === null || value === undefined || value === false) {
        continue;
      }
      if (typeof value === 'function') {
        element.addEventListener(name, value);
      } else {
        element.setAttribute(name, value === true ? '' : String(value));
      }
    }
    for (const child of children.flat(Infinity)) {
      if (child !== null && child !== undefined && child !== '' && child !== false) {
        element.append(child);
      }
    }
    return element;
  }

  /** An HTML element. A function among the attributes listens to the event of its name. */
  K.h = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);

  /** An SVG element. */
  K.s = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

  K.replace = (element, ...children) => element.replaceChildren(...children.flat(Infinity).filter(Boolean));

  /** The size of the page's type in pixels, which charts scale with. */
  K.rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

  const context = document.createElement('canvas').getContext('2d');

  /** Width of a text in pixels. */
  K.textWidth = function (text, size, bold) {
    context.font = (bold ? 'bold ' : '') + size + 'px ' + K.colours.font;
    return context.measureText(text).width;
  };

  /** Width a chart has in a container; on paper the width of the page. */
  K.widthOf = (container) => Math.max(280, Math.floor(K.printWidth || container.clientWidth || 800));
})(Kleinstadt);
