/** The web page of a run, tried out in a browser. */
@NullMarked
package kleinstadt.engine.browser;

import org.jspecify.annotations.NullMarked;
