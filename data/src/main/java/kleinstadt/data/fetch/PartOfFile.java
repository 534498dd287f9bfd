package kleinstadt.data.fetch;

/**
 * A file of which the beginning was downloaded, as it is noted beside the files, so that the rest can be asked for later.
 *
 * @param file its name below the folder of downloads
 * @param address what was asked for
 * @param etag the server's mark of this content; empty where it gave none
 * @param lastModified when the server says it changed; empty where it does not
 */
record PartOfFile(String file, String address, String etag, String lastModified) {

    /** What a server can tell by that the content is still the same; empty where nothing is sure enough. */
    String validator() {
        return etag.isEmpty() || etag.startsWith("W/") ? lastModified : etag;
    }
}
