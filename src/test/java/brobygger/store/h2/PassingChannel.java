package brobygger.store.h2;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/** A file of H2's that passes everything on; tests change what they want to fail or to see. */
class PassingChannel extends FileBaseDefault {
  private final FileChannel file;

  PassingChannel(FileChannel file) {
    this.file = file;
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    int done = 0;
    while (bytes.hasRemaining()) {
      done += file.write(bytes, position + done);
    }
    return done;
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    return file.read(bytes, position);
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    file.truncate(size);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    file.force(metaData);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return file.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }
}
