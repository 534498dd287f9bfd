package kleinstadt.data.fetch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kleinstadt.data.source.Download;
import kleinstadt.data.source.SourceDescription;

/**
 * What is to be downloaded: each file once, though several sources may be read from it, in the order of the sources.
 *
 * @param files the files with the ids of their sources
 * @param onRequest ids of sources that have files which were left out because nobody named the source
 */
public record FetchPlan(Map<Download, List<String>> files, List<String> onRequest) {

    /** Copies both. */
    public FetchPlan {
        files = new LinkedHashMap<>(files);
        onRequest = List.copyOf(onRequest);
    }

    /**
     * The files of sources.
     *
     * @param descriptions the catalogue
     * @param ids the sources that are named; none for all
     * @throws IllegalArgumentException if the catalogue puts two different things under one name
     */
    public static FetchPlan of(List<SourceDescription> descriptions, Collection<String> ids) {
        Map<Download, List<String>> files = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        for (SourceDescription description : descriptions) {
            String id = description.source().id();
            if (!ids.isEmpty() && !ids.contains(id)) {
                continue;
            }
            for (Download download : description.downloads()) {
                if (ids.isEmpty() && download.onRequest()) {
                    left.add(id);
                } else {
                    files.computeIfAbsent(download, each -> new ArrayList<>()).add(id);
                }
            }
        }
        checkNames(files.keySet());
        return new FetchPlan(files, left.stream().distinct().toList());
    }

    private static void checkNames(Collection<Download> downloads) {
        Map<String, Download> byName = new LinkedHashMap<>();
        for (Download download : downloads) {
            if (!(download instanceof Download.ByHand) && byName.put(download.file(), download) != null) {
                throw new IllegalArgumentException("two different downloads are called " + download.file());
            }
        }
    }
}
