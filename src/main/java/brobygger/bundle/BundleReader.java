package brobygger.bundle;

import brobygger.document.DocumentProblem;
import brobygger.document.DocumentProblemException;
import brobygger.document.StrictJson;
import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.CaseBundle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a bundle in a fixed order, each step safe on what the steps before let through: size, JSON,
 * version, outside against the schema, check sum, then entry by entry schema and domain.
 */
final class BundleReader {
  private static final int FIRST_BYTES = 200;

  private final BundleSchema schema;
  private final BundleJson bundles = new BundleJson();
  private final StrictJson json = new StrictJson(BundleFormat.LIMITS);

  BundleReader(BundleSchema schema) {
    this.schema = schema;
  }

  ReadBundleOutcome read(Path file) {
    try {
      return read(bytes(file));
    } catch (BundleRefusal e) {
      return refused(e.problem());
    }
  }

  /** All of a file, when it is not larger than a bundle can be. */
  static byte[] bytes(Path file) throws BundleRefusal {
    try {
      if (Files.notExists(file)) {
        throw new BundleRefusal(new BundleProblem.NoSuchFile());
      }
      if (!Files.isRegularFile(file)) {
        throw new BundleRefusal(new BundleProblem.NotReadable("not a regular file"));
      }
      long size = Files.size(file);
      if (size > BundleFormat.MOST_BYTES) {
        throw new BundleRefusal(new BundleProblem.TooLarge(size, BundleFormat.MOST_BYTES));
      }
      return withoutMark(atMost(file));
    } catch (NoSuchFileException e) {
      throw new BundleRefusal(new BundleProblem.NoSuchFile());
    } catch (IOException e) {
      throw new BundleRefusal(new BundleProblem.NotReadable(e.getClass().getSimpleName()));
    }
  }

  /** Some editors put a byte order mark in front; it says nothing in UTF-8. */
  static byte[] withoutMark(byte[] file) {
    return file.length >= 3
            && file[0] == (byte) 0xEF
            && file[1] == (byte) 0xBB
            && file[2] == (byte) 0xBF
        ? java.util.Arrays.copyOfRange(file, 3, file.length)
        : file;
  }

  /** The file may have grown since its size was asked for, so the limit holds here as well. */
  private static byte[] atMost(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(BundleFormat.MOST_BYTES + 1);
    }
  }

  ReadBundleOutcome read(byte[] bytes) {
    if (SealedForm.looksSealed(bytes)) {
      return refused(new BundleProblem.Sealed());
    }
    JsonNode tree;
    try {
      tree = json.read(bytes);
    } catch (DocumentProblemException e) {
      return refused(unreadable(bytes, e.problem()));
    }
    return read(tree);
  }

  /** The same when the JSON is read already. */
  ReadBundleOutcome read(JsonNode tree) {
    if (!(tree instanceof ObjectNode file)
        || !file.path(BundleFormat.MARK).asString("").equals(BundleFormat.NAME)) {
      return refused(new BundleProblem.NotABundle());
    }
    JsonNode format = file.path(BundleFormat.FORMAT);
    if (format.isIntegralNumber() && (!format.isInt() || format.intValue() > BundleFormat.NUMBER)) {
      return refused(new BundleProblem.NewerFormat(format.toString()));
    }
    Optional<BundleSchema.Violation> violation = schema.outside(file);
    if (violation.isPresent()) {
      return refused(violation.get().problem(""));
    }
    BundleHeader header;
    try {
      header = bundles.header(file);
    } catch (DateTimeException | IllegalArgumentException e) {
      return refused(new BundleProblem.WrongShape("", "value"));
    }
    if (!BundleDigest.fits(file)) {
      return refused(new BundleProblem.ChangedOnTheWay());
    }
    JsonNode contents = file.get(BundleFormat.CONTENTS);
    if (header.view().isCopy() || contents.has(BundleFormat.COPIES)) {
      return copies(header, contents);
    }
    EntryReader entries = new EntryReader(schema, format.intValue());
    return new ReadBundleOutcome.Read(
        new CaseBundle(
            header,
            entries.cases(contents.get(BundleFormat.CASES)),
            entries.companies(contents.get(BundleFormat.COMPANIES)),
            entries.refused()));
  }

  /** A bundle of copies holds nothing that could be taken for a case. */
  private ReadBundleOutcome copies(BundleHeader header, JsonNode contents) {
    boolean alone =
        header.view().isCopy()
            && contents.has(BundleFormat.COPIES)
            && contents.get(BundleFormat.CASES).isEmpty()
            && contents.get(BundleFormat.COMPANIES).isEmpty();
    if (!alone) {
      return refused(new BundleProblem.WrongShape("/contents", "view"));
    }
    Optional<BundleSchema.Violation> violation = schema.copies(contents.get(BundleFormat.COPIES));
    if (violation.isPresent()) {
      return refused(violation.get().problem("/contents/copies"));
    }
    return new ReadBundleOutcome.Read(
        new CaseBundle(header, List.of(), List.of(), List.of(), bundles.copies(contents)));
  }

  private static BundleProblem unreadable(byte[] bytes, DocumentProblem problem) {
    return switch (problem.kind()) {
      case TOO_LARGE ->
          bytes.length > BundleFormat.MOST_BYTES
              ? new BundleProblem.TooLarge(bytes.length, BundleFormat.MOST_BYTES)
              : new BundleProblem.OverLimit("TOO_MANY", problem.line(), problem.column());
      case TOO_DEEP, TOO_LONG, DUPLICATE_FIELD ->
          new BundleProblem.OverLimit(problem.kind().name(), problem.line(), problem.column());
      case NOT_JSON,
          BAD_TEXT,
          UNKNOWN_FIELD,
          MISSING_FIELD,
          WRONG_TYPE,
          UNKNOWN_VALUE,
          INVALID_VALUE,
          NEWER_FORMAT,
          BAD_PATCH ->
          looksLikeBundle(bytes)
              ? new BundleProblem.Damaged(problem.line(), problem.column())
              : new BundleProblem.NotABundle();
    };
  }

  /** Whether the first bytes are those of a bundle, whatever follows. */
  static boolean looksLikeBundle(byte[] bytes) {
    int length = Math.min(bytes.length, FIRST_BYTES);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return start.replaceAll("\\s", "").contains("{\"brobygger\":\"bundle\"");
  }

  private static ReadBundleOutcome refused(BundleProblem problem) {
    return new ReadBundleOutcome.Refused(problem);
  }
}
