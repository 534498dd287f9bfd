package kleinstadt.engine.cache;

/**
 * A value with the hash of its stored form. What is made of the value is keyed by the hash: where a value comes out as before,
 * everything behind it is reused even if something before it has changed.
 *
 * @param value the value
 * @param hash SHA-256 of its stored form; empty text where nothing is cached
 */
public record Kept<T>(T value, String hash) {}
