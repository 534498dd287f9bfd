package kleinstadt.engine.cli;

import kleinstadt.engine.study.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"kleinstadt " + ProgramVersion.text()};
    }
}
