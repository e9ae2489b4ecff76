package brobygger.casefile.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElementIdTest {
  @Test
  void newIdentitiesAreDifferentAndInTheOrderOfMaking() {
    List<String> made =
        Stream.generate(ElementId::random).limit(20_000).map(ElementId::toString).toList();
    assertThat(made).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void theyAreOfVersionSeven() {
    assertThat(ElementId.random().value().version()).isEqualTo(7);
    assertThat(ElementId.random().value().variant()).isEqualTo(2);
  }

  @Test
  void anotherWayOfWritingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ElementId.of("0198A1B2-0000-7000-8000-000000000000"));
  }
}
