package kleinstadt.engine.cli;

import kleinstadt.engine.run.Done;
import kleinstadt.engine.study.Progress;

/** Tells how far runs are and what came of them. */
interface RunLog extends Progress {

    /** A run of a batch begins. */
    void runBegins(String name, int number, int runs);

    /** A run of a batch has ended with this exit status. */
    void runEnds(String name, int status);

    /** An output is as asked for. */
    void done(Done done);
}
