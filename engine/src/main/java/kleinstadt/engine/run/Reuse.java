package kleinstadt.engine.run;

import kleinstadt.engine.cache.Cache;

/**
 * What a run reuses and keeps.
 *
 * @param cache where it lies
 * @param program SHA-256 of the program's code
 * @param request SHA-256 of everything the run depends on: program, options and data
 * @param limitBytes size the cache is cleared out beyond
 */
public record Reuse(Cache cache, String program, String request, long limitBytes) {}
