package brobygger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.usecase.BundleFiles.ReadBundleOutcome;
import brobygger.usecase.CaseBundle;
import brobygger.usecase.EntryProblem;
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
    CaseBundle bundle = read(format, change);
    assertThat(bundle.refused())
        .singleElement()
        .satisfies(
            refused ->
                assertThat(refused.problem())
                    .isInstanceOfSatisfying(
                        EntryProblem.WrongShape.class,
                        wrong ->
                            assertThat(wrong.pointer())
                                .startsWith("/contents/cases/0/revisions/0/change")));
  }

  @Test
  void theSecondFormatHasThem() {
    assertThat(read(2, splice -> {}).refused()).isEmpty();
  }

  @Test
  void theFirstFormatHasNone() {
    isRefused(1, splice -> {});
    CaseBundle whole =
        read(1, splice -> splice.put("op", "replace").remove(java.util.List.of("at", "remove")));
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
}
