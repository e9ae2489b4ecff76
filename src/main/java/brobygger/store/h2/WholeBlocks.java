package brobygger.store.h2;

import brobygger.file.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The end of a database file after a power cut. H2 writes whole blocks only; a disk may have got
 * part of the last one. H2's encryption then takes the file to end one block too early, and does
 * not find the newest commit, though every byte of it is there.
 */
final class WholeBlocks {
  private static final int BLOCK = 4096;

  private WholeBlocks() {}

  /** Takes what {@link #complete} added away again: a file that is refused stays as it was. */
  static void cutBack(Path file, long size) throws IOException {
    if (Files.size(file) > size) {
      try (FileChannel channel = PrivateFiles.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(size);
        channel.force(true);
      }
    }
  }

  /**
   * Fills a half-written last block up with zeros; takes nothing away. A whole file is not touched.
   */
  static void complete(Path file) throws IOException {
    int over = (int) (Files.size(file) % BLOCK);
    if (over == 0 || !Files.isWritable(file)) {
      return;
    }
    try (FileChannel channel = PrivateFiles.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer zeros = ByteBuffer.allocate(BLOCK - over);
      long end = channel.size();
      while (zeros.hasRemaining()) {
        end += channel.write(zeros, end);
      }
      channel.force(true);
    }
  }
}
