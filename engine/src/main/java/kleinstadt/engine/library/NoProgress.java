package kleinstadt.engine.library;

import kleinstadt.engine.study.Progress;

/** Nobody watches. */
final class NoProgress implements Progress {

    @Override
    public void begin(Stage stage, int steps) {}

    @Override
    public void step() {}

    @Override
    public void end() {}
}
