package kleinstadt.data.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.check.BoundariesDiffer;
import kleinstadt.data.check.FileTwice;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.RegisterNotUsed;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.quality.Evidence;
import kleinstadt.data.quality.FigureChecks;
import kleinstadt.data.reader.Content;
import kleinstadt.data.register.AssociationMember;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.CrosswalkLink;
import kleinstadt.data.register.ReferenceSums;
import kleinstadt.data.register.Register;
import kleinstadt.data.register.RegisterEntry;
import kleinstadt.data.register.TownType;
import kleinstadt.data.source.SourceCatalogue;
import org.jspecify.annotations.Nullable;

/** What an import has read so far, on its way into a snapshot. */
final class ImportedContent {

    private static final String CROSSWALK = "crosswalk";

    private final SourceCatalogue sources;
    private final FigureStore figures = new FigureStore();
    private final SortedMap<TerritoryDate, NamedRegister> registers = new TreeMap<>();
    private final List<CrosswalkLink> links = new ArrayList<>();
    private final List<AssociationMember> towns = new ArrayList<>();
    private final SortedMap<String, LockEntry> lock = new TreeMap<>();
    private Crosswalk crosswalk = Crosswalk.empty();
    private @Nullable TerritoryDate townTerritory;
    private @Nullable Boundaries boundaries;
    private Observations observations = Observations.empty();

    /** Starts an import of sources that this catalogue describes. */
    ImportedContent(SourceCatalogue sources) {
        this.sources = sources;
    }

    private record NamedRegister(String file, Content.RegisterList list) {}

    /** Takes what a file holds; a second register of one day, reference list or set of boundaries is left out. */
    void add(String file, String sha256, Content content, IssueLog log) {
        boolean used = true;
        Set<TerritoryDate> territories = new TreeSet<>();
        if (content instanceof Content.Figures table) {
            figures.add(table.observations(), file, log);
            FigureChecks.checkTable(table.observations(), evidence(), log);
            table.observations()
                    .listSeries()
                    .forEach(
                            series -> table.observations().findTerritory(series).ifPresent(territories::add));
        } else if (content instanceof Content.RegisterList list) {
            used = registers.putIfAbsent(list.territory(), new NamedRegister(file, list)) == null;
            territories.add(list.territory());
        } else if (content instanceof Content.CrosswalkTable table) {
            table.steps().stream()
                    .filter(ImportedContent::isEastern)
                    .map(ImportedContent::link)
                    .forEach(links::add);
            links.forEach(link -> territories.add(link.from()));
        } else if (content instanceof Content.TownReference list) {
            used = townTerritory == null;
            if (used) {
                townTerritory = list.territory();
                list.entries().forEach(this::addMember);
            }
            territories.add(list.territory());
        } else if (content instanceof Content.BoundarySet set) {
            used = boundaries == null;
            if (used) {
                boundaries = set.boundaries();
                compare(set.boundaries(), log);
            }
            territories.add(set.boundaries().territory());
        }
        if (used) {
            lock.put(
                    file,
                    new LockEntry(
                            content.source(),
                            file,
                            sha256,
                            content.rows(),
                            log.rowsLost(file),
                            content.asOf(),
                            List.copyOf(territories)));
        } else {
            log.add(new FileTwice(file, content.source()));
        }
    }

    private Evidence evidence() {
        return new Evidence(crosswalk, sources, Measures.bundled());
    }

    private static boolean isEastern(Content.CrosswalkStep step) {
        return AreaKey.gemeinde(step.fromAgs()).isEastern();
    }

    private static CrosswalkLink link(Content.CrosswalkStep step) {
        return new CrosswalkLink(
                step.from(),
                AreaKey.gemeinde(step.fromAgs()),
                step.to(),
                AreaKey.gemeinde(step.toAgs()),
                step.population(),
                step.area(),
                step.jobs());
    }

    private void addMember(Content.ReferenceEntry entry) {
        AreaKey gemeinde = AreaKey.gemeinde(entry.ags());
        if (gemeinde.isEastern()) {
            TownType.findByCode(entry.typeCode())
                    .ifPresent(type -> towns.add(new AssociationMember(
                            gemeinde, entry.name(), AreaKey.verband(entry.verband()), entry.verbandName(), type)));
        }
    }

    private void compare(Boundaries found, IssueLog log) {
        SortedSet<AreaKey> expected =
                new TreeSet<>(crosswalk.findGemeinden(found.territory()).orElse(new TreeSet<>()));
        SortedSet<AreaKey> shapes = new TreeSet<>();
        found.listLevel(AreaLevel.GEMEINDE).forEach(area -> shapes.add(area.key()));
        int without =
                (int) expected.stream().filter(key -> !shapes.contains(key)).count();
        int beyond =
                (int) shapes.stream().filter(key -> !expected.contains(key)).count();
        if (without + beyond > 0) {
            log.add(new BoundariesDiffer(found.source(), without, beyond));
        }
    }

    /** Builds the crosswalk and lets those registers serve whose territory it knows. */
    Crosswalk finishTerritories(SortedMap<String, ImportedFile> report, IssueLog log) {
        crosswalk = Crosswalk.of(links, CROSSWALK, log);
        List<TerritoryDate> unreached = registers.keySet().stream()
                .filter(territory -> crosswalk.findGemeinden(territory).isEmpty())
                .toList();
        for (TerritoryDate territory : unreached) {
            NamedRegister register = registers.get(territory);
            registers.remove(territory);
            if (register != null) {
                String cause = "no crosswalk reaches its territory " + territory;
                log.add(new RegisterNotUsed(register.file(), cause));
                lock.remove(register.file());
                report.computeIfPresent(
                        register.file(),
                        (name, file) -> new ImportedFile(
                                name,
                                ImportedFile.Outcome.NOT_USED,
                                file.kind(),
                                file.source(),
                                file.rows(),
                                ImportedFile.Change.NONE,
                                Optional.of(ImportNote.noCrosswalk(territory))));
            }
        }
        registers.values().forEach(register -> {
            figures.add(register.list().observations(), register.file(), log);
            FigureChecks.checkTable(register.list().observations(), evidence(), log);
        });
        return crosswalk;
    }

    /** What a snapshot needs and the files did not bring; empty where all is there. */
    List<ImportReport.Need> listLacking() {
        List<ImportReport.Need> lacking = new ArrayList<>();
        if (links.isEmpty()) {
            lacking.add(ImportReport.Need.CROSSWALK);
        }
        if (townTerritory == null) {
            lacking.add(ImportReport.Need.REFERENCE_LIST);
        } else if (!registers.containsKey(townTerritory)) {
            lacking.add(ImportReport.Need.REGISTER_OF_THE_REFERENCE_LIST);
        }
        if (boundaries == null) {
            lacking.add(ImportReport.Need.BOUNDARIES);
        }
        return lacking;
    }

    /**
     * The files of the snapshot. Call it once, when {@link #listLacking} is empty.
     *
     * @param log where the sources are compared, and what the snapshot keeps of all that was noted
     */
    Map<String, String> toTexts(IssueLog log) {
        TerritoryDate day = townTerritory;
        Boundaries shapes = boundaries;
        if (day == null || shapes == null) {
            throw new IllegalStateException("the import is not complete");
        }
        observations = ReferenceSums.add(figures.toObservations(), crosswalk);
        FigureChecks.checkTogether(observations, evidence(), log);
        SortedMap<TerritoryDate, Register> kept = new TreeMap<>();
        for (TerritoryDate territory : List.of(day, registers.lastKey())) {
            NamedRegister register = registers.get(territory);
            if (register != null) {
                kept.put(territory, new Register(territory, eastern(register.list())));
            }
        }
        Map<String, String> texts = SnapshotWriter.texts(
                observations,
                List.copyOf(kept.values()),
                crosswalk,
                day,
                towns.stream().sorted().toList(),
                shapes,
                lock.values().stream()
                        .sorted(Comparator.comparing(LockEntry::source).thenComparing(LockEntry::file))
                        .toList());
        texts.putAll(IssuesText.write(log));
        return texts;
    }

    private static List<RegisterEntry> eastern(Content.RegisterList list) {
        return list.entries().stream()
                .filter(entry -> entry.gemeinde().isEastern())
                .sorted(Comparator.comparing(RegisterEntry::gemeinde))
                .toList();
    }

    ImportReport report(List<ImportedFile> files, Map<String, String> texts, boolean written) {
        SortedMap<String, Long> sizes = new TreeMap<>();
        texts.forEach((path, text) -> sizes.put(path, (long) text.getBytes(StandardCharsets.UTF_8).length));
        String hash = SnapshotFiles.sha256(SnapshotFiles.index(texts).getBytes(StandardCharsets.UTF_8));
        return new ImportReport(files, written, observations.countCells(), sizes, hash, List.of());
    }
}
