package brobygger.casefile.company;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What is written under one topic of a company; for a choice, that it was made.
 *
 * @param id identity of the element, the same for a topic everywhere, so that two computers that
 *     write about the same topic meet in one answer when they are merged
 * @param topic what it is about
 * @param text what is written; empty for a choice
 */
@RecordBuilder
public record CompanyAnswer(ElementId id, CompanyTopic topic, String text)
    implements CompanyAnswerBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public CompanyAnswer {
    text = Check.text("CompanyAnswer.text", text);
  }

  /** An answer to a topic. */
  public static CompanyAnswer to(CompanyTopic topic, String text) {
    String name = "brobygger.CompanyAnswer." + topic.name();
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new CompanyAnswer(new ElementId(id), topic, text);
  }
}
