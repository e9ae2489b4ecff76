package brobygger.store.h2;

import brobygger.store.engine.DatabaseException;
import brobygger.store.engine.Failures;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.vault.UnlockedVault;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionStore;

/**
 * A look at a database's file before H2 opens it as a database: nothing is written, and nothing
 * that the file may hold beside tables is run (decision 0068).
 */
final class FirstLook {
  private final Path file;
  private final String address;
  private final UnlockedVault vault;

  /**
   * @param address the file as H2's file systems name it
   */
  FirstLook(UnlockedVault vault, String address) {
    this.vault = vault;
    this.file = vault.folder().databaseFile();
    this.address = address;
  }

  /**
   * Refuses a file with a damaged part that is in use, or with anything in it that we did not put.
   */
  void take() throws DatabaseException {
    char[] key = vault.keys().databaseFileKey();
    try (MVStore store =
        new MVStore.Builder().fileName(address).encryptionKey(key).readOnly().open()) {
      Chunks.damage(store)
          .ifPresent(
              chunk -> {
                throw new Refused(Failures.damaged(file, chunk));
              });
      TransactionStore transactions = new TransactionStore(store, new ValueDataType());
      transactions.init();
      FirstPages.damage(store, transactions)
          .ifPresent(
              rows -> {
                throw new Refused(Failures.damaged(file, rows));
              });
      if (KnownSchema.isNewer(transactions)) {
        throw new Refused(new OpenVaultOutcome.NewerVersion());
      }
      KnownSchema.foreign(transactions)
          .ifPresent(
              kind -> {
                throw new Refused(
                    new OpenVaultOutcome.Damaged(
                        String.valueOf(file.getFileName()),
                        OpenVaultOutcome.Damaged.FOREIGN + kind));
              });
    } catch (Refused e) {
      throw new DatabaseException(e.why, e);
    } catch (MVStoreException e) {
      throw notRead(e);
    }
  }

  /** The file could not be looked at. */
  private DatabaseException notRead(MVStoreException e) {
    if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED && e.getCause() == null) {
      return new DatabaseException(new OpenVaultOutcome.InUse());
    }
    return new DatabaseException(
        Failures.system(e, vault.folder().home())
            .orElseGet(() -> Failures.damaged(file, "H2 store error " + e.getErrorCode())));
  }

  /** Carries the refusal out of a lambda. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient OpenVaultOutcome why;

    Refused(OpenVaultOutcome why) {
      super(why.toString());
      this.why = why;
    }
  }
}
