package brobygger.desktop.exchange;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.usecase.bundle.BundleFiles;
import brobygger.usecase.bundle.BundleFiles.EnvelopeOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A folder in which bundles for oneself are announced. Only their outside is looked at. */
@Lives(Lifetime.PERSON)
public final class WatchViewModel {
  /** The most files looked at; a shared folder can hold thousands. */
  private static final int MOST = 500;

  private final SharedFolder shared;
  private final Vault vault;
  private final BundleFiles files;
  private final BackgroundWork work;
  private final ObjectProperty<Watched> watched =
      new SimpleObjectProperty<>(new Watched(Optional.empty(), false, List.of()));
  private final IntegerProperty count = new SimpleIntegerProperty();

  /**
   * What is known of the folder.
   *
   * @param folder which, or empty when none is watched
   * @param there whether it can be reached now
   * @param news bundles sealed for oneself that were not looked at, by name
   */
  public record Watched(Optional<Path> folder, boolean there, List<Path> news) {
    /** Keeps an immutable copy. */
    public Watched {
      news = List.copyOf(news);
    }
  }

  /** Knows nothing before {@link #look}. */
  public WatchViewModel(SharedFolder shared, Vault vault, BundleFiles files, BackgroundWork work) {
    this.shared = shared;
    this.vault = vault;
    this.files = files;
    this.work = work;
  }

  /** What is known of the folder. */
  public ObjectProperty<Watched> watchedProperty() {
    return watched;
  }

  /** How many bundles are new. */
  public IntegerProperty countProperty() {
    return count;
  }

  /** Looks into the folder in the background. */
  public void look() {
    change(state -> state);
  }

  /** Watches a folder from now on. */
  public void choose(Path folder) {
    change(state -> new SharedFolder.State(Optional.of(folder), Set.of()));
  }

  /** Watches no folder any more. */
  public void stop() {
    change(state -> new SharedFolder.State(Optional.empty(), Set.of()));
  }

  /** A bundle was looked at: it is no news any more, also tomorrow. */
  public void seen(Path bundle) {
    change(
        state -> {
          Set<String> seen = new HashSet<>(state.seen());
          seen.add(SharedFolder.mark(bundle));
          return new SharedFolder.State(state.folder(), seen);
        });
  }

  private interface Change {
    SharedFolder.State of(SharedFolder.State state) throws IOException;
  }

  private void change(Change change) {
    work.of(
            running -> {
              SharedFolder.State before = shared.read();
              SharedFolder.State now = change.of(before);
              if (!now.equals(before)) {
                shared.write(now);
              }
              return read(now);
            })
        .onDone(
            found -> {
              watched.set(found);
              count.set(found.news().size());
            })
        .start();
  }

  private Watched read(SharedFolder.State state) {
    if (state.folder().isEmpty() || !Files.isDirectory(state.folder().get())) {
      return new Watched(state.folder(), false, List.of());
    }
    KeyRing own = vault.keys();
    List<Path> news = new ArrayList<>();
    try (Stream<Path> all = Files.list(state.folder().get())) {
      for (Path file :
          all.filter(each -> each.toString().endsWith(".json")).sorted().limit(MOST).toList()) {
        if (!state.seen().contains(SharedFolder.mark(file)) && isForMe(file, own)) {
          news.add(file);
        }
      }
      return new Watched(state.folder(), true, news);
    } catch (IOException e) {
      // A drive that goes away while it is read is not there: it is looked at again soon.
      return new Watched(state.folder(), false, List.of());
    }
  }

  private boolean isForMe(Path file, KeyRing own) {
    return files.envelope(file) instanceof EnvelopeOutcome.Sealed(var envelope)
        && envelope.recipients().stream().anyMatch(own::isOwn)
        && !own.isOwn(envelope.sender());
  }
}
