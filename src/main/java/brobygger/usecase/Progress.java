package brobygger.usecase;

/** Is told how far a long piece of work is, and may end it. */
@FunctionalInterface
public interface Progress {
  /** Nobody watches. */
  Progress UNSEEN = (done, of) -> {};

  /**
   * Called by the work, as often as it has done one more.
   *
   * @param done how many are done
   * @param of how many there are
   * @throws java.util.concurrent.CancellationException when it is to stop; then nothing was changed
   */
  void at(int done, int of);
}
