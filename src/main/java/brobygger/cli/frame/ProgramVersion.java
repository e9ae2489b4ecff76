package brobygger.cli.frame;

import picocli.CommandLine.IVersionProvider;

/** The version in the program's own package, as the build wrote it there. */
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return new String[] {"Brobygger " + (version == null ? "(development)" : version)};
  }
}
