package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.usecase.bundle.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.EntryProblem;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A change that says what changed inside a text, as a bundle may hold it. */
class SplicesInBundlesTest {
  private static final BundleReader READER = new BundleReader(new BundleSchema());

  private static CaseBundle read(int format, Consumer<ObjectNode> change) {
    ObjectNode tree = TestBundles.tree(TestBundles.samples());
    tree.put("format", format);
    ArrayNode operations = (ArrayNode) tree.at("/contents/cases/0/revisions/0/change");
    ObjectNode splice = operations.addObject();
    splice.put("op", "splice").put("path", "/citizen/background");
    splice.put("at", 100_000).put("remove", 0).put("value", "\uD83D\uDE42");
    change.accept(splice);
    ReadBundleOutcome outcome = READER.read(TestBundles.signedOff(tree));
    assertThat(outcome).isInstanceOf(ReadBundleOutcome.Read.class);
    return ((ReadBundleOutcome.Read) outcome).bundle();
  }

  private static void isRefused(int format, Consumer<ObjectNode> change) {
    saysWhere(read(format, change));
  }

  private static void saysWhere(CaseBundle bundle) {
    assertThat(bundle.refused())
        .singleElement()
        .satisfies(
            refused ->
                assertThat(place(refused.problem()))
                    .startsWith("/contents/cases/0/revisions/0/change"));
  }

  private static String place(EntryProblem problem) {
    return switch (problem) {
      case EntryProblem.WrongShape(String pointer, String rule) -> pointer;
      case EntryProblem.NewerDocument(String format, String field) -> field;
      default -> problem.code();
    };
  }

  @Test
  void theSecondFormatHasThem() {
    assertThat(read(2, splice -> {}).refused()).isEmpty();
  }

  @Test
  void theFirstFormatHasNone() {
    isRefused(1, splice -> {});
    CaseBundle whole =
        read(1, splice -> splice.put("op", "replace").remove(List.of("at", "remove")));
    assertThat(whole.refused()).isEmpty();
  }

  @Test
  void whatIsNotWrittenSoIsRefused() {
    isRefused(2, splice -> splice.remove("at"));
    isRefused(2, splice -> splice.remove("remove"));
    isRefused(2, splice -> splice.remove("value"));
    isRefused(2, splice -> splice.remove("path"));
    isRefused(2, splice -> splice.put("at", -1));
    isRefused(2, splice -> splice.put("at", 100_001));
    isRefused(2, splice -> splice.put("remove", 100_001));
    isRefused(2, splice -> splice.put("at", "1"));
    isRefused(2, splice -> splice.put("at", 1.5));
    isRefused(2, splice -> splice.put("value", 1));
    isRefused(2, splice -> splice.put("from", "/citizen"));
    isRefused(2, splice -> splice.put("length", 1));
    isRefused(2, splice -> splice.put("op", "replace"));
    isRefused(2, splice -> splice.put("op", "Splice"));
  }

  /** A change of a text: whole in what its id is a hash of, and in the file what changed inside. */
  private static CaseBundle carried(int format, Consumer<ObjectNode> change) {
    ObjectNode tree = TestBundles.tree(TestBundles.samples());
    tree.put("format", format);
    ArrayNode operations = (ArrayNode) tree.at("/contents/cases/0/revisions/0/change");
    ObjectNode operation = operations.addObject();
    operation.put("op", "replace").put("path", "/citizen/background");
    operation.putArray("splices").addObject().put("at", 0).put("remove", 0).put("value", "Ny. ");
    change.accept(operation);
    ReadBundleOutcome outcome = READER.read(TestBundles.signedOff(tree));
    assertThat(outcome).isInstanceOf(ReadBundleOutcome.Read.class);
    return ((ReadBundleOutcome.Read) outcome).bundle();
  }

  private static void isNotCarried(int format, Consumer<ObjectNode> change) {
    saysWhere(carried(format, change));
  }

  private static ObjectNode first(ObjectNode operation) {
    return (ObjectNode) operation.get("splices").get(0);
  }

  @Test
  void aTextCarriedShortIsWholeWhereItIsRead() {
    CaseBundle bundle = carried(2, operation -> {});
    String background = bundle.cases().getFirst().caseFile().citizen().background();
    assertThat(bundle.cases().getFirst().history().revisions().getFirst().change())
        .endsWith(
            "{\"op\":\"replace\",\"path\":\"/citizen/background\",\"value\":\"Ny. "
                + background.replace("\n", "\\n")
                + "\"}]");
  }

  @Test
  void whatIsNotCarriedSoIsRefused() {
    isNotCarried(1, operation -> {});
    isNotCarried(2, operation -> operation.put("op", "add"));
    isNotCarried(2, operation -> operation.put("op", "splice"));
    isNotCarried(2, operation -> operation.put("value", "Ny."));
    isNotCarried(2, operation -> operation.put("from", "/citizen/phone"));
    isNotCarried(2, operation -> operation.put("path", "/citizen/shoes"));
    isNotCarried(2, operation -> operation.put("path", "/citizen"));
    isNotCarried(2, operation -> operation.putArray("splices"));
    isNotCarried(2, operation -> operation.put("splices", "Ny."));
    isNotCarried(2, operation -> first(operation).put("at", 100_000));
    isNotCarried(2, operation -> first(operation).put("remove", 100_000));
    isNotCarried(2, operation -> first(operation).put("at", -1));
    isNotCarried(2, operation -> first(operation).put("value", 1));
    isNotCarried(2, operation -> first(operation).remove("value"));
    isNotCarried(2, operation -> first(operation).put("path", "/citizen/phone"));
    isNotCarried(2, operation -> first(operation).put("value", "x".repeat(100_000)));
    isNotCarried(
        2,
        operation -> {
          for (int i = 0; i < 50; i++) {
            ((ArrayNode) operation.get("splices")).add(first(operation).deepCopy());
          }
        });
  }
}
