package kleinstadt.engine.study;

import java.nio.file.Path;

/** Words what is wrong with a run's options, in the user's language. */
public interface ProblemText extends StudyProblemText {

    /** The output folder is neither free nor ours. */
    String outputTaken(Path folder);

    /** Nothing can be written into the folder the output would stand in. */
    String outputNotWritable(Path parent);

    /** Another run writes the output folder. */
    String outputInUse(Path folder);

    /** There is no room left where the output is written. */
    String noRoom(Path parent);
}
