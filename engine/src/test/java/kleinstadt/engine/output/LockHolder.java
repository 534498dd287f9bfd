package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Path;

/** Holds the lock of an output folder in a process of its own until that is killed. */
final class LockHolder {

    private LockHolder() {}

    /** Argument: the output folder. Prints a line when it has the lock. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        OutputLock lock = OutputLock.find(Path.of(arguments[0])).orElseThrow();
        try (lock) {
            System.out.println("has it");
            System.out.flush();
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
