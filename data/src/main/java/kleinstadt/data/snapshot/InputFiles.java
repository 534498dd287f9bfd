package kleinstadt.data.snapshot;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.reader.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files below the folders a user named. Links are followed; what cannot be looked into is told of and the rest is
 * found all the same.
 */
final class InputFiles {

    private InputFiles() {}

    /** Something below the folders that is no file to read. */
    enum Obstacle {
        /** A folder or file that the system does not let in. */
        UNREADABLE,
        /** A link that leads back to itself or to a folder above it. */
        LINK_LOOP,
        /** A pipe, socket or device. */
        SPECIAL
    }

    /** Told of each obstacle. */
    @FunctionalInterface
    interface Obstacles {
        /**
         * Takes an obstacle.
         *
         * @param name its name for messages
         * @param cause what the system said; empty where it said nothing
         */
        void add(String name, Obstacle obstacle, String cause);
    }

    /**
     * All files in the order of their names, hidden ones and hidden folders left out.
     *
     * @param inputs folders or files; a file's name is what stands below its folder, with {@code /}; of two with one name
     *     the later has its folder behind it
     * @param obstacles told of what is no file to read
     * @throws IOException if an input is not there
     */
    static List<InputFile> list(Collection<Path> inputs, Obstacles obstacles) throws IOException {
        SortedMap<String, InputFile> found = new TreeMap<>();
        for (Path input : inputs) {
            // Says so at once where an input is not there, instead of importing the others.
            Files.readAttributes(input, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Files.walkFileTree(
                    input,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Walk(input, found, obstacles));
        }
        return List.copyOf(found.values());
    }

    /** A walk through one input. */
    static final class Walk implements FileVisitor<Path> {

        private final Path input;
        private final SortedMap<String, InputFile> found;
        private final Obstacles obstacles;

        Walk(Path input, SortedMap<String, InputFile> found, Obstacles obstacles) {
            this.input = input;
            this.found = found;
            this.obstacles = obstacles;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (isHidden(path)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile()) {
                String name = freeName(path);
                found.put(name, new InputFile(path, name));
            } else if (attributes.isSymbolicLink()) {
                // Links are followed, so this one leads nowhere or round in a circle.
                return visitFileFailed(path, new NoSuchFileException(path.toString()));
            } else {
                obstacles.add(FileNames.below(input, path), Obstacle.SPECIAL, "");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            if (!isHidden(path)) {
                boolean loop = failure instanceof FileSystemLoopException || leadsToItself(path);
                obstacles.add(
                        FileNames.below(input, path),
                        loop ? Obstacle.LINK_LOOP : Obstacle.UNREADABLE,
                        loop ? "" : Unreadable.cause(failure));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                obstacles.add(FileNames.below(input, folder), Obstacle.UNREADABLE, Unreadable.cause(failure));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return !path.equals(input) && String.valueOf(path.getFileName()).startsWith(".");
        }

        /** A chain of links without end; the system names it no loop but an error of its own. */
        private static boolean leadsToItself(Path path) {
            Path at = path;
            for (int step = 0; step < 50; step++) {
                if (!Files.isSymbolicLink(at)) {
                    return false;
                }
                try {
                    at = at.resolveSibling(Files.readSymbolicLink(at));
                } catch (IOException e) {
                    return false;
                }
            }
            return true;
        }

        private String freeName(Path path) {
            String plain = FileNames.below(input, path);
            String name = plain;
            if (found.containsKey(name)) {
                name = plain + " (" + FileNames.escape(input.toString()) + ")";
            }
            for (int number = 2; found.containsKey(name); number++) {
                name = plain + " (" + number + ")";
            }
            return name;
        }
    }
}
