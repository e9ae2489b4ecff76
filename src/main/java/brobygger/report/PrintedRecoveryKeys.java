package brobygger.report;

import brobygger.texts.Texts;
import brobygger.usecase.backup.RecoveryKeyFile;
import brobygger.usecase.backup.RecoveryPapers;
import brobygger.usecase.home.RecoveryKey;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Writes a recovery key as text and as tagged PDF. */
public final class PrintedRecoveryKeys implements RecoveryPapers {
  private final Supplier<Texts> texts;

  /** In the language that is chosen at the time. */
  public PrintedRecoveryKeys(Supplier<Texts> texts) {
    this.texts = texts;
  }

  @Override
  public byte[] pdf(RecoveryKey key, String owner, LocalDate today) {
    Texts words = texts.get();
    List<List<String>> rows =
        IntStream.range(0, RecoveryKey.GROUPS)
            .mapToObj(i -> List.of(words.of("recovery.group", i + 1), key.groups().get(i)))
            .toList();
    PlacementDocument page =
        new PlacementDocument(
            words.language().code(),
            words.of("recovery.paper.title"),
            words.of("recovery.paper.for", owner, words.when().date(today)),
            List.of(
                new PlacementDocument.Prose(
                    words.of("recovery.paper.what"), List.of(words.of("recovery.paper.keep"))),
                new PlacementDocument.Table(
                    words.of("recovery.paper.key"),
                    List.of(words.of("recovery.paper.place"), words.of("recovery.paper.signs")),
                    rows),
                new PlacementDocument.Prose(
                    words.of("recovery.paper.use"), List.of(words.of("recovery.paper.how")))),
            words.of("recovery.paper.signs.how"));
    return new DocumentPdf().of(page);
  }

  @Override
  public byte[] text(RecoveryKey key, String owner, LocalDate today) {
    Texts words = texts.get();
    return RecoveryKeyFile.content(
        List.of(
            words.of("recovery.paper.title"),
            words.of("recovery.paper.for", owner, words.when().date(today)),
            words.of("recovery.paper.keep"),
            words.of("recovery.paper.how")),
        key);
  }
}
