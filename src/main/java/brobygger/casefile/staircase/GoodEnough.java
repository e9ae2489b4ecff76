package brobygger.casefile.staircase;

import brobygger.casefile.value.Check;
import brobygger.casefile.value.InvalidValueException;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What "satisfactory" means for one work function: pace, freedom from errors, independence.
 *
 * @param pace how fast, or how much in how many hours
 * @param accuracy how free of errors
 * @param independence how flexible and independent
 */
@RecordBuilder
public record GoodEnough(String pace, String accuracy, String independence)
    implements GoodEnoughBuilder.With {

  /** Refuses impossible values with an {@link InvalidValueException} that names the field. */
  public GoodEnough {
    pace = Check.text("GoodEnough.pace", pace);
    accuracy = Check.text("GoodEnough.accuracy", accuracy);
    independence = Check.text("GoodEnough.independence", independence);
  }

  /** Nothing settled yet. */
  public static GoodEnough open() {
    return new GoodEnough("", "", "");
  }
}
