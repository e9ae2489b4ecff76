package brobygger.bundle;

import brobygger.file.PrivateFiles;
import brobygger.usecase.Progress;
import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.BundleFiles.WriteBundleOutcome;
import brobygger.usecase.bundle.BundleProblem;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.WriteBundleProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a bundle so that the name only ever stands for a whole, verified file. */
final class BundleWriter {
  private static final int STEPS = 4;
  private static final int FIRST_BYTES = 200;

  private final BundleReader reader;
  private final Opener opener;
  private final Progress progress;

  /** Opens the file that is written to; the tests open ones that fail. */
  interface Opener {
    FileChannel open(Path file) throws IOException;
  }

  /**
   * @param progress is told of three steps: the text is there, it is on the disk, it reads as it
   *     was meant
   */
  BundleWriter(BundleReader reader, Opener opener, Progress progress) {
    this.reader = reader;
    this.opener = opener;
    this.progress = progress;
  }

  static FileChannel openForWriting(Path file) throws IOException {
    return PrivateFiles.open(file, StandardOpenOption.WRITE);
  }

  WriteBundleOutcome write(CaseBundle bundle, byte[] bytes, Path file) {
    return write(bundle, bytes, file, reader::read);
  }

  /** Writes bytes that are read back in another way. */
  WriteBundleOutcome write(
      CaseBundle bundle, byte[] bytes, Path file, Function<Path, ReadBundleOutcome> back) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    if (bytes.length > BundleFormat.MOST_BYTES) {
      return notWritten(new WriteBundleProblem.TooLarge(BundleFormat.MOST_BYTES));
    }
    if (folder == null || Files.isDirectory(absolute)) {
      return notWritten(new WriteBundleProblem.NameTaken());
    }
    if (!Files.isDirectory(folder)) {
      return notWritten(new WriteBundleProblem.NoSuchFolder());
    }
    Path temporary = null;
    try {
      progress.at(1, STEPS);
      if (wouldLoseAnotherFile(absolute)) {
        return notWritten(new WriteBundleProblem.NameTaken());
      }
      temporary = PrivateFiles.createPassing(folder, LeftParts.START, LeftParts.END);
      LeftParts.sweep(temporary);
      // Also when the program is ended in between.
      temporary.toFile().deleteOnExit();
      fill(temporary, bytes);
      progress.at(2, STEPS);
      WriteBundleProblem difference = difference(bundle, back.apply(temporary));
      if (difference != null) {
        return notWritten(difference);
      }
      progress.at(3, STEPS);
      // From here on it cannot be stopped: the file is whole.
      move(temporary, absolute);
      return new WriteBundleOutcome.Written(bytes.length);
    } catch (IOException e) {
      return notWritten(problem(e));
    } finally {
      remove(temporary);
    }
  }

  /** An empty file, or an earlier bundle, may be replaced; anything else is somebody's work. */
  private static boolean wouldLoseAnotherFile(Path file) throws IOException {
    if (Files.notExists(file)) {
      return false;
    }
    if (!Files.isRegularFile(file)) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(FIRST_BYTES);
      return first.length > 0
          && !BundleReader.looksLikeBundle(first)
          && !SealedForm.looksSealed(first);
    }
  }

  private void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = opener.open(file)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static @Nullable WriteBundleProblem difference(
      CaseBundle bundle, ReadBundleOutcome written) {
    return switch (written) {
      // Compressed it is small enough, and what it says is not.
      case ReadBundleOutcome.Refused(BundleProblem.TooLarge(var bytes, var limit)) ->
          new WriteBundleProblem.TooLarge(limit);
      case ReadBundleOutcome.Refused(var problem) ->
          new WriteBundleProblem.NotAsWritten(problem.code());
      // Carried short it is small enough, and too much to be made whole again.
      case ReadBundleOutcome.Read(var read)
          when read.refused().stream().anyMatch(CarriedHistory::isTooLarge) ->
          new WriteBundleProblem.TooLarge(BundleFormat.MOST_WHOLE);
      case ReadBundleOutcome.Read(var read) ->
          read.equals(bundle) ? null : new WriteBundleProblem.NotAsWritten("DIFFERENT");
    };
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(@Nullable Path temporary) {
    if (temporary != null) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        temporary.toFile().deleteOnExit();
      }
    }
  }

  private static WriteBundleProblem problem(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    // The JDK has no exception of its own for a full disk; these are Linux, macOS and Windows.
    if (message.contains("no space left")
        || message.contains("quota")
        || message.contains("not enough space")) {
      return new WriteBundleProblem.NoSpace();
    }
    return new WriteBundleProblem.NotWritable(
        e instanceof AccessDeniedException ? "access denied" : e.getClass().getSimpleName());
  }

  private static WriteBundleOutcome notWritten(WriteBundleProblem problem) {
    return new WriteBundleOutcome.NotWritten(problem);
  }
}
