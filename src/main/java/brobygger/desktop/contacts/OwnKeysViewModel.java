package brobygger.desktop.contacts;

import brobygger.desktop.BackgroundWork;
import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import brobygger.desktop.keys.Said;
import brobygger.usecase.home.Vault;
import brobygger.usecase.people.KeyRing;
import brobygger.usecase.trust.RenewKeys;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One's own number, those there were before, and the change to a new one. */
@Lives(Lifetime.PERSON)
final class OwnKeysViewModel {
  private final Vault vault;
  private final BackgroundWork work;
  private final ObjectProperty<Optional<KeyRing>> ring =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Said> renewed = new SimpleObjectProperty<>(Said.NOTHING);

  OwnKeysViewModel(Vault vault, BackgroundWork work) {
    this.vault = vault;
    this.work = work;
  }

  /** The keys, or empty until they are read. */
  public ReadOnlyObjectProperty<Optional<KeyRing>> ringProperty() {
    return ring;
  }

  /** What came of the last change. */
  public ReadOnlyObjectProperty<Said> renewedProperty() {
    return renewed;
  }

  /** Reads from the vault. */
  void refresh() {
    work.of(running -> Optional.of(vault.keys())).onDone(ring::set).start();
  }

  /** The person was asked: new keys from now on. */
  public void renew() {
    renewed.set(Said.NOTHING);
    work.of(running -> new RenewKeys(vault).because(""))
        .onDone(
            done -> {
              renewed.set(texts -> texts.of("keycards.renew.done", done.cases()));
              refresh();
            })
        .start();
  }
}
