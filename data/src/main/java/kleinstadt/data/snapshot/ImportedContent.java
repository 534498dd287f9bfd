package kleinstadt.data.snapshot;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kleinstadt.data.boundary.GemeindeLocator;
import kleinstadt.data.check.FileTwice;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.RegisterNotUsed;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.quality.Evidence;
import kleinstadt.data.quality.FigureChecks;
import kleinstadt.data.reader.Content;
import kleinstadt.data.reader.Gazetteer;
import kleinstadt.data.register.AssociationMember;
import kleinstadt.data.register.ChangeSteps;
import kleinstadt.data.register.Crosswalk;
import kleinstadt.data.register.CrosswalkLink;
import kleinstadt.data.register.ReferenceSums;
import kleinstadt.data.register.Register;
import kleinstadt.data.register.RegisterEntry;
import kleinstadt.data.register.TerritoryChange;
import kleinstadt.data.source.PublishedDefinition;
import kleinstadt.data.source.SourceCatalogue;
import org.jspecify.annotations.Nullable;

/** What an import has read so far, on its way into a snapshot. */
final class ImportedContent {

    private static final String CROSSWALK = "crosswalk";

    /** The points to place are those of the census grid. */
    private static final LocalDate CENSUS_2022 = LocalDate.of(2022, 5, 15);

    private final SourceCatalogue sources;
    private final EarlierSnapshot earlier;
    private final FigureStore figures = new FigureStore(this::existed);
    private final SortedMap<TerritoryDate, NamedRegister> registers = new TreeMap<>();
    private final List<CrosswalkLink> links = new ArrayList<>();
    private final NavigableSet<TerritoryChange> changes = new TreeSet<>();
    private final List<AssociationMember> towns = new ArrayList<>();
    private final SortedMap<String, AreaKey> verbaende = new TreeMap<>();
    private final SortedSet<PublishedDefinition> definitions = new TreeSet<>();
    private final SortedMap<String, LockEntry> lock = new TreeMap<>();
    private final BoundaryChoice boundaries;
    private final Map<TerritoryDate, List<RegisterEntry>> entries = new TreeMap<>();
    private Crosswalk crosswalk = Crosswalk.empty();

    /** Figures that came with a crosswalk: they wait until it is whole, because it tells who existed. */
    private Optional<List<Early>> early = Optional.of(new ArrayList<>());

    private @Nullable TerritoryDate townTerritory;
    private Observations observations = Observations.empty();
    private List<MovedCells> moved = List.of();

    /** Starts an import of sources that this catalogue describes, which adds to a snapshot or to none. */
    ImportedContent(SourceCatalogue sources, EarlierSnapshot earlier) {
        this.sources = sources;
        this.earlier = earlier;
        this.boundaries = new BoundaryChoice(earlier.boundaries());
    }

    private record Early(String file, Observations table) {}

    private record NamedRegister(String file, Content.RegisterList list) {}

    /** Takes what a file holds, part by part; further parts of one source are numbered. */
    void addAll(String file, String sha256, Content content, IssueLog log) {
        Map<String, Integer> seen = new HashMap<>();
        for (Content part : content.listParts()) {
            int number = seen.merge(part.source(), 1, Integer::sum);
            add(number == 1 ? file : file + " (" + number + ")", sha256, part, log);
        }
    }

    /** Takes what a file holds; a second register of one day, reference list or set of boundaries is left out. */
    private void add(String file, String sha256, Content content, IssueLog log) {
        boolean used = true;
        Set<TerritoryDate> territories = new TreeSet<>();
        if (content instanceof Content.Figures table) {
            Early read = new Early(file, table.observations());
            early.ifPresentOrElse(waiting -> waiting.add(read), () -> addFigures(file, table.observations(), log));
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
        } else if (content instanceof Content.ChangeList list) {
            list.changes().stream().filter(TerritoryChange::isEastern).forEach(changes::add);
        } else if (content instanceof Content.TownReference list) {
            used = townTerritory == null
                    && list.territory().equals(earlier.townTerritory().orElse(list.territory()));
            if (used) {
                townTerritory = list.territory();
                list.entries().forEach(this::addMember);
                verbaende.putAll(list.verbaende());
            }
            territories.add(list.territory());
        } else if (content instanceof Content.BoundarySet set) {
            boundaries.add(file, set.boundaries());
            territories.add(set.boundaries().territory());
        } else if (content instanceof Content.DefinitionList list) {
            list.definitions().forEach(definition -> definitions.add(definition.toFacts()));
        }
        if (used) {
            lock.put(
                    lockKey(file, content.source()),
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

    /** A file may hold tables of several sources. */
    private static String lockKey(String file, String source) {
        return file + "\n" + source;
    }

    /** What readers of tables may ask of territories, associations and boundaries read so far. */
    Gazetteer gazetteer() {
        Gazetteer known = new CrosswalkGazetteer(
                crosswalk, verbaende, boundaries.findNearest(CENSUS_2022).map(GemeindeLocator::of));
        return ListedGazetteer.of(known, crosswalk, listRegistered());
    }

    private Evidence evidence() {
        return new Evidence(crosswalk, sources, Measures.bundled());
    }

    private boolean existed(AreaKey area, TerritoryDate territory) {
        return crosswalk.listStandIns(territory).stream()
                .flatMap(day -> crosswalk.findGemeinden(day).stream())
                .anyMatch(gemeinden -> gemeinden.contains(area));
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
            towns.add(new AssociationMember(
                    gemeinde,
                    entry.name(),
                    AreaKey.verband(entry.verband()),
                    entry.verbandName(),
                    entry.type(),
                    entry.classes()));
        }
    }

    /** The eastern Gemeinden of every register read, whether it can serve or not. */
    SortedMap<TerritoryDate, SortedSet<AreaKey>> listRegistered() {
        SortedMap<TerritoryDate, SortedSet<AreaKey>> lists = new TreeMap<>();
        registers.forEach((territory, register) -> {
            List<RegisterEntry> eastern = eastern(register.list());
            entries.put(territory, eastern);
            lists.put(
                    territory,
                    eastern.stream().map(RegisterEntry::gemeinde).collect(Collectors.toCollection(TreeSet::new)));
        });
        return lists;
    }

    /** Chooses among the boundaries read; the others are reported as not used. */
    void finishBoundaries(SortedMap<String, ImportedFile> report, IssueLog log) {
        boundaries.compareAreas(entries, log);
        boundaries.choose(crosswalk);
        boundaries.listLeftOut().forEach((file, reason) -> {
            lock.values().removeIf(entry -> entry.file().equals(file));
            report.computeIfPresent(file, (name, imported) -> imported.notUsed(reason));
        });
    }

    /** Builds the crosswalk, with steps to later registers, and lets those registers serve whose territory it knows. */
    Crosswalk finishTerritories(SortedMap<String, ImportedFile> report, IssueLog log) {
        addEarlierTerritories();
        ChangeSteps.compare(Crosswalk.of(links, CROSSWALK, new IssueLog()), changes, log);
        addLaterSteps(log);
        crosswalk = Crosswalk.of(links, CROSSWALK, log);
        List<TerritoryDate> unreached = registers.keySet().stream()
                .filter(territory -> !isReached(territory))
                .toList();
        for (TerritoryDate territory : unreached) {
            NamedRegister register = registers.get(territory);
            registers.remove(territory);
            if (register != null) {
                log.add(unreached(register));
                lock.remove(lockKey(register.file(), register.list().source()));
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
        registers
                .values()
                .forEach(register -> addFigures(register.file(), register.list().observations(), log));
        early.ifPresent(waiting -> waiting.forEach(read -> addFigures(read.file(), read.table(), log)));
        early = Optional.empty();
        return crosswalk;
    }

    /** What the snapshot knows of territories, where the files of this import say nothing of it. */
    private void addEarlierTerritories() {
        if (townTerritory == null && earlier.townTerritory().isPresent()) {
            townTerritory = earlier.townTerritory().get();
            towns.addAll(earlier.members());
        }
        earlier.associations().forEach((regional, verband) -> verbaende.putIfAbsent(regional, verband));
        Set<TerritoryDate> anew = links.stream().map(CrosswalkLink::from).collect(Collectors.toSet());
        earlier.links().stream().filter(link -> !anew.contains(link.from())).forEach(links::add);
        changes.addAll(earlier.changes());
        for (EarlierSnapshot.NamedRegister known : earlier.registers()) {
            registers.putIfAbsent(
                    known.register().territory(), new NamedRegister(known.file(), list(known.register())));
        }
    }

    /** A register of the snapshot; its figures are among the snapshot's. */
    private static Content.RegisterList list(Register register) {
        return new Content.RegisterList(
                "", "", 0, register.territory(), register.entries(), register.areaNames(), Observations.empty());
    }

    /** A register that cannot serve, with the Gemeinden that are new or gone against the newest territory reached before it. */
    private RegisterNotUsed unreached(NamedRegister register) {
        TerritoryDate territory = register.list().territory();
        TerritoryDate newest = crosswalk
                .findNewest()
                .filter(day -> day.compareTo(territory) < 0)
                .orElse(null);
        if (newest == null) {
            return new RegisterNotUsed(register.file(), territory, null, List.of(), List.of());
        }
        SortedSet<AreaKey> there = new Register(territory, eastern(register.list())).listGemeinden();
        SortedSet<AreaKey> before = crosswalk.findGemeinden(newest).orElseThrow();
        return new RegisterNotUsed(register.file(), territory, newest, without(there, before), without(before, there));
    }

    private static List<AreaKey> without(SortedSet<AreaKey> areas, SortedSet<AreaKey> others) {
        return areas.stream().filter(area -> !others.contains(area)).toList();
    }

    private void addFigures(String file, Observations table, IssueLog log) {
        figures.add(table, file, log);
        FigureChecks.checkTable(table, evidence(), log);
    }

    /**
     * Adds a step from the newest territory of the crosswalk to each later register in turn, made from the Gebietsänderungen.
     * A register whose Gemeinden differ although no change at all is at hand stays unreached.
     */
    private void addLaterSteps(IssueLog log) {
        for (NamedRegister register : registers.values()) {
            Crosswalk known = Crosswalk.of(links, CROSSWALK, new IssueLog());
            TerritoryDate to = register.list().territory();
            TerritoryDate from = known.findNewest().orElse(to);
            if (to.compareTo(from) <= 0) {
                continue;
            }
            SortedSet<AreaKey> before = known.findGemeinden(from).orElseThrow();
            SortedSet<AreaKey> after = new Register(to, eastern(register.list())).listGemeinden();
            if (before.equals(after) || !ChangeSteps.between(changes, from, to).isEmpty()) {
                links.addAll(ChangeSteps.link(from, before, to, after, changes, log));
            }
        }
    }

    private boolean isReached(TerritoryDate territory) {
        return !crosswalk.listStandIns(territory).isEmpty()
                && territory.compareTo(crosswalk.findNewest().orElse(territory)) <= 0;
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
        if (boundaries.listKept().isEmpty()) {
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
        if (day == null) {
            throw new IllegalStateException("the import is not complete");
        }
        moved = figures.addEarlier(earlier.figures(), earlier.sums());
        definitions.addAll(earlier.definitions());
        observations = ReferenceSums.add(figures.toObservations(), crosswalk);
        FigureChecks.checkTogether(observations, evidence(), log);
        List<Register> kept = registers.values().stream()
                .map(register -> new Register(
                        register.list().territory(), eastern(register.list()), easternNames(register.list())))
                .toList();
        Map<String, String> texts = SnapshotWriter.texts(
                observations,
                kept,
                crosswalk,
                List.copyOf(changes),
                day,
                towns.stream().sorted().toList(),
                boundaries.listSimplified(),
                EarlierFiles.together(earlier, moved, boundaries.listKept().values(), lock.values()));
        texts.put(AssociationsText.PATH, AssociationsText.write(verbaende));
        texts.putAll(DefinitionsText.write(definitions));
        texts.putAll(IssuesText.write(EarlierIssues.together(earlier.issues(), log)));
        return texts;
    }

    private static List<RegisterEntry> eastern(Content.RegisterList list) {
        return list.entries().stream()
                .filter(entry -> entry.gemeinde().isEastern())
                .sorted(Comparator.comparing(RegisterEntry::gemeinde))
                .toList();
    }

    private static SortedMap<String, String> easternNames(Content.RegisterList list) {
        TreeMap<String, String> names = new TreeMap<>(list.areaNames());
        names.keySet().removeIf(key -> !AreaKey.land(key.substring(0, 2)).isEastern());
        return names;
    }

    ImportReport report(List<ImportedFile> files, Map<String, String> texts, boolean written) {
        SortedMap<String, Long> sizes = new TreeMap<>();
        texts.forEach((path, text) -> sizes.put(path, (long) text.getBytes(StandardCharsets.UTF_8).length));
        String hash = SnapshotFiles.sha256(SnapshotFiles.index(texts).getBytes(StandardCharsets.UTF_8));
        return new ImportReport(files, written, observations.countCells(), sizes, hash, List.of(), moved);
    }
}
