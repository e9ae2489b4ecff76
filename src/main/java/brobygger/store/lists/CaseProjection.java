package brobygger.store.lists;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileId;
import brobygger.casefile.company.CompanyId;
import brobygger.casefile.followup.FollowUp;
import brobygger.casefile.followup.FollowUpKind;
import brobygger.casefile.followup.FollowUpState;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import brobygger.casefile.value.NameOrder;
import brobygger.casefile.value.Period;
import brobygger.store.engine.Dialect;
import brobygger.store.history.DocumentRows;
import brobygger.usecase.history.CaseSummary;
import brobygger.usecase.history.CaseSummary.PlacementLine;
import brobygger.usecase.history.DocumentKey;
import brobygger.usecase.history.FollowUpSummary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cases and their follow-ups as lists show them. */
public final class CaseProjection implements Projection<CaseFile> {
  private static final String CASES =
      "SELECT id, name, owner, opened, closed, next_follow_up, updated FROM case_row";
  private static final String PLACEMENTS =
      "SELECT case_id, start_on, end_on, company FROM placement_row";
  private static final String FOLLOW_UPS =
      "SELECT case_id, id, name, on_day, at_time, kind, state, place FROM follow_up_row";

  private static final Comparator<FollowUpSummary> BY_CITIZEN =
      NameOrder.by(FollowUpSummary::citizen);

  private final BriefRows briefs;
  private final String put;

  /** The rows of an engine. */
  public CaseProjection(Dialect dialect) {
    this.briefs = new BriefRows(dialect);
    this.put =
        dialect.put(
            "case_row",
            List.of("id"),
            List.of("name", "owner", "opened", "closed", "next_follow_up", "updated"));
  }

  /** What a list shows of a case. */
  public static CaseSummary summary(CaseFile file, Instant updated) {
    return new CaseSummary(
        file.id(),
        file.citizen().name(),
        file.owner().name(),
        file.opened(),
        file.closure() == null ? null : file.closure().on(),
        placements(file),
        file.followUps().stream()
            .filter(f -> f.state() == FollowUpState.PLANNED)
            .map(FollowUp::on)
            .min(Comparator.naturalOrder())
            .orElse(null),
        updated);
  }

  private static List<PlacementLine> placements(CaseFile file) {
    return file.placements().stream()
        .map(placement -> new PlacementLine(placement.period(), placement.company()))
        .toList();
  }

  private static List<FollowUpSummary> followUps(CaseFile file) {
    return file.followUps().stream()
        .map(
            f ->
                new FollowUpSummary(
                    file.id(),
                    f.id(),
                    file.citizen().name(),
                    f.on(),
                    f.at(),
                    f.kind(),
                    f.state(),
                    f.place()))
        .toList();
  }

  @Override
  public void write(Connection connection, CaseFile file, Instant updated) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM follow_up_row WHERE case_id = ?")) {
      delete.setObject(1, file.id().value());
      delete.executeUpdate();
    }
    CaseSummary summary = summary(file, updated);
    writeCase(connection, summary);
    writePlacements(connection, file);
    briefs.write(connection, file);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO follow_up_row VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (FollowUpSummary row : followUps(file)) {
        insert.setObject(1, row.caseFile().value());
        insert.setObject(2, row.followUp().value());
        insert.setString(3, row.citizen());
        insert.setObject(4, row.on());
        insert.setObject(5, row.at());
        insert.setString(6, row.kind().name());
        insert.setString(7, row.state().name());
        insert.setString(8, row.place());
        insert.executeUpdate();
      }
    }
  }

  private void writeCase(Connection connection, CaseSummary row) throws SQLException {
    try (PreparedStatement merge = connection.prepareStatement(put)) {
      merge.setObject(1, row.id().value());
      merge.setString(2, row.name());
      merge.setString(3, row.owner());
      merge.setObject(4, row.opened());
      merge.setObject(5, row.closed());
      merge.setObject(6, row.nextFollowUp());
      merge.setString(7, row.updated().toString());
      merge.executeUpdate();
    }
  }

  /** Makes what an earlier version of the tables lacks of a case. */
  public void fillIn(Connection connection, CaseFile file) throws SQLException {
    writePlacements(connection, file);
    briefs.write(connection, file);
  }

  private static void writePlacements(Connection connection, CaseFile file) throws SQLException {
    List<PlacementLine> placements = placements(file);
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM placement_row WHERE case_id = ?")) {
      delete.setObject(1, file.id().value());
      delete.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO placement_row VALUES (?, ?, ?, ?, ?)")) {
      for (int place = 0; place < placements.size(); place++) {
        PlacementLine placement = placements.get(place);
        CompanyId company = placement.company();
        insert.setObject(1, file.id().value());
        insert.setInt(2, place);
        insert.setObject(3, placement.period().start());
        insert.setObject(4, placement.period().end());
        insert.setObject(5, company == null ? null : company.value());
        insert.executeUpdate();
      }
    }
  }

  @Override
  public boolean fits(Connection connection, DocumentKey key, CaseFile file, Instant updated)
      throws SQLException {
    Map<UUID, List<PlacementLine>> placements;
    try (PreparedStatement select =
        connection.prepareStatement(PLACEMENTS + " WHERE case_id = ? ORDER BY place")) {
      select.setObject(1, key.id());
      placements = placements(select);
    }
    List<CaseSummary> cases;
    try (PreparedStatement select = connection.prepareStatement(CASES + " WHERE id = ?")) {
      select.setObject(1, key.id());
      cases = cases(select, placements);
    }
    List<FollowUpSummary> rows;
    try (PreparedStatement select =
        connection.prepareStatement(FOLLOW_UPS + " WHERE case_id = ?")) {
      select.setObject(1, key.id());
      rows = followUps(select);
    }
    List<FollowUpSummary> expected = followUps(file);
    return cases.equals(List.of(summary(file, updated)))
        && rows.size() == expected.size()
        && new HashSet<>(rows).equals(new HashSet<>(expected))
        && briefs.fits(connection, file);
  }

  /** The cases in brief beside these lines. */
  public BriefRows briefs() {
    return briefs;
  }

  /** Every case by name. */
  public List<CaseSummary> all(Connection connection) throws SQLException {
    Map<UUID, List<PlacementLine>> placements;
    try (PreparedStatement select =
        connection.prepareStatement(PLACEMENTS + " ORDER BY case_id, place")) {
      placements = placements(select);
    }
    try (PreparedStatement select = connection.prepareStatement(CASES)) {
      return NameOrder.sorted(
          cases(select, placements), CaseSummary::name, row -> row.id().toString());
    }
  }

  /** What is planned from one day to another, both included. */
  public List<FollowUpSummary> followUps(Connection connection, LocalDate from, LocalDate to)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(FOLLOW_UPS + " WHERE on_day BETWEEN ? AND ?")) {
      select.setObject(1, from);
      select.setObject(2, to);
      List<FollowUpSummary> rows = followUps(select);
      rows.sort(
          Comparator.comparing(FollowUpSummary::on)
              .thenComparing(FollowUpSummary::at, Comparator.nullsLast(Comparator.naturalOrder()))
              .thenComparing(BY_CITIZEN)
              .thenComparing(row -> row.followUp().toString()));
      return rows;
    }
  }

  private static Map<UUID, List<PlacementLine>> placements(PreparedStatement select)
      throws SQLException {
    Map<UUID, List<PlacementLine>> placements = new HashMap<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        UUID company = row.getObject(4, UUID.class);
        placements
            .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
            .add(
                new PlacementLine(
                    new Period(
                        row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)),
                    company == null ? null : new CompanyId(company)));
      }
    } catch (InvalidValueException e) {
      throw DocumentRows.damaged("the lines of placements");
    }
    return placements;
  }

  private static List<CaseSummary> cases(
      PreparedStatement select, Map<UUID, List<PlacementLine>> placements) throws SQLException {
    List<CaseSummary> rows = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        UUID id = row.getObject(1, UUID.class);
        rows.add(
            new CaseSummary(
                new CaseFileId(id),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                placements.getOrDefault(id, List.of()),
                row.getObject(6, LocalDate.class),
                Codes.instant(row.getString(7))));
      }
    }
    return rows;
  }

  private static List<FollowUpSummary> followUps(PreparedStatement select) throws SQLException {
    List<FollowUpSummary> rows = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        rows.add(
            new FollowUpSummary(
                new CaseFileId(row.getObject(1, UUID.class)),
                new ElementId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalTime.class),
                Codes.code(FollowUpKind.class, row.getString(6)),
                Codes.code(FollowUpState.class, row.getString(7)),
                row.getString(8)));
      }
    }
    return rows;
  }
}
