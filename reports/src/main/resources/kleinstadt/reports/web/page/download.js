/* What is shown, to take along: tables as CSV that a spreadsheet of the language opens, charts as SVG. */
(function (K) {
  'use strict';

  function save(parts, type, name) {
    const url = URL.createObjectURL(new Blob(parts, { type }));
    const link = K.h('a', { href: url, download: name, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }

  /** A table as CSV: semicolon and decimal comma in German, comma and point in English; a text that a spreadsheet would take for a
   * formula gets an apostrophe. Cells that are numbers are given as numbers with their decimals. */
  K.csv = function (rows) {
    const german = K.lang === 'de';
    const text = (cell) => {
      if (cell !== null && typeof cell === 'object') {
        const plain = cell.number.toFixed(cell.decimals);
        return german ? plain.replace('.', ',') : plain;
      }
      const safe = /^[=+\-@\t\r]/.test(cell ?? '') && !/^-?\d/.test(cell) ? "'" + cell : String(cell ?? '');
      return /[";,\n\r]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
    };
    return rows.map((row) => row.map(text).join(german ? ';' : ',')).join('\r\n') + '\r\n';
  };

  /** Hands over a table as a file. */
  K.saveCsv = (rows, name) => save(['\ufeff', K.csv(rows)], 'text/csv;charset=utf-8', name);

  /** Hands over a chart as a file with its title above and its source below. */
  K.saveSvg = function (svg, name, title, source) {
    const { width, height } = svg.viewBox.baseVal;
    const copy = svg.cloneNode(true);
    const size = 16;
    const lines = wrap(source || '', 12, width - 16);
    const above = 34;
    const below = 12 + lines.length * 16;
    copy.setAttribute('viewBox', `0 ${-above} ${width} ${height + above + below}`);
    copy.setAttribute('height', height + above + below);
    copy.removeAttribute('style');
    const c = K.colours;
    copy.prepend(K.s('rect', { y: -above, width, height: height + above + below, fill: c.paper }));
    copy.append(K.s('text', { x: 8, y: -12, 'font-size': size + 2, 'font-weight': 'bold', fill: c.ink }, title),
      ...lines.map((line, i) => K.s('text', { x: 8, y: height + 18 + i * 16, 'font-size': 12, fill: c.muted }, line)));
    const text = '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(copy);
    save([text], 'image/svg+xml', name);
  };

  function wrap(text, size, width) {
    const lines = [''];
    text.split(' ').forEach((word) => {
      const longer = (lines.at(-1) + ' ' + word).trim();
      if (lines.at(-1) && K.textWidth(longer, size) > width) {
        lines.push(word);
      } else {
        lines[lines.length - 1] = longer;
      }
    });
    return lines.filter(Boolean);
  }
})(Kleinstadt);
