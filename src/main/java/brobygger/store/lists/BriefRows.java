package brobygger.store.lists;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.document.CanonicalJson;
import brobygger.document.DocumentProblemException;
import brobygger.document.DocumentShape;
import brobygger.document.JsonLimits;
import brobygger.store.engine.Dialect;
import brobygger.store.history.DocumentRows;
import brobygger.usecase.history.CaseInBrief;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Cases in brief, beside the lines that lists show of them. */
public final class BriefRows {
  /** The column holds no more; such a case is read as a whole. */
  static final int MOST = 1_000_000;

  private final DocumentShape<CaseFile> shape = DocumentShape.ofCase();
  private final String put;

  BriefRows(Dialect dialect) {
    this.put = dialect.put("brief_row", List.of("case_id"), List.of("brief"));
  }

  /** Reads a whole case. */
  public interface Whole {
    CaseFile of(CaseFileId id) throws SQLException;
  }

  void write(Connection connection, CaseFile file) throws SQLException {
    try (PreparedStatement merge = connection.prepareStatement(put)) {
      merge.setObject(1, file.id().value());
      merge.setBytes(2, deflated(json(file)));
      merge.executeUpdate();
    }
  }

  /** Whether what is kept is what the case says; a case without a row will get one. */
  boolean fits(Connection connection, CaseFile file) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT brief FROM brief_row WHERE case_id = ?")) {
      select.setObject(1, file.id().value());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return true;
        }
        byte[] kept = row.getBytes(1);
        byte[] json = json(file);
        return kept == null ? deflated(json) == null : Arrays.equals(inflated(kept), json);
      }
    }
  }

  /** The cases open on a day; one that has no row is read as a whole. */
  public List<CaseInBrief> openOn(Connection connection, LocalDate day, Whole whole)
      throws SQLException {
    List<CaseInBrief> cases = new ArrayList<>();
    List<CaseFileId> missing = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT c.id, b.brief FROM case_row c LEFT JOIN brief_row b ON b.case_id = c.id"
                + " WHERE c.closed IS NULL OR c.closed > ?")) {
      select.setObject(1, day);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          byte[] kept = row.getBytes(2);
          if (kept == null) {
            missing.add(new CaseFileId(row.getObject(1, UUID.class)));
          } else {
            cases.add(new CaseInBrief(read(kept)));
          }
        }
      }
    }
    for (CaseFileId id : missing) {
      cases.add(CaseInBrief.of(whole.of(id)));
    }
    return cases;
  }

  /** The cases that have no row yet, such as all of them in a home of an earlier version. */
  public List<CaseFileId> missing(Connection connection) throws SQLException {
    List<CaseFileId> missing = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      // Counting whole tables costs nothing, comparing them does.
      if (count(statement, "case_row") == count(statement, "brief_row")) {
        return missing;
      }
      try (ResultSet row =
          statement.executeQuery(
              "SELECT id FROM case_row WHERE id NOT IN (SELECT case_id FROM brief_row)")) {
        while (row.next()) {
          missing.add(new CaseFileId(row.getObject(1, UUID.class)));
        }
      }
    }
    return missing;
  }

  private static long count(Statement statement, String table) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  private byte[] json(CaseFile file) {
    return CanonicalJson.bytes(shape.write(CaseInBrief.of(file).file()));
  }

  private CaseFile read(byte[] kept) {
    try {
      return shape.read(inflated(kept));
    } catch (DocumentProblemException e) {
      throw DocumentRows.notRead("a case in brief", e);
    }
  }

  /** Null when it is still too much for a row. */
  private static byte @Nullable [] deflated(byte[] json) {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(small, deflater)) {
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return small.size() > MOST ? null : small.toByteArray();
  }

  private static byte[] inflated(byte[] kept) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(kept))) {
      return in.readNBytes(JsonLimits.DOCUMENT.bytes() + 1);
    } catch (IOException e) {
      throw DocumentRows.damaged("a case in brief does not open");
    }
  }
}
