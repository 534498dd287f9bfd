package kleinstadt.engine.study;

/** Progress nobody watches. */
public final class SilentProgress implements Progress {

    @Override
    public void begin(Stage stage, int steps) {}

    @Override
    public void step() {}

    @Override
    public void end() {}
}
