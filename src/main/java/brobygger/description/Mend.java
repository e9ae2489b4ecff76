package brobygger.description;

import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.value.ElementId;
import brobygger.finding.Labelled;
import brobygger.finding.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to mend a finding, offered as one button. */
public sealed interface Mend extends Labelled {
  /** The code of the button's text, under {@code description.mend}. */
  String label();

  @Override
  default String labelKey() {
    return "description.mend." + label();
  }

  /** A mend that changes the description's text. */
  sealed interface TextMend extends Mend {
    /** The field it changes. */
    DescriptionField field();

    /**
     * The description with the mend made.
     *
     * @throws brobygger.casefile.value.InvalidValueException when the text would be too long
     */
    PlacementDescription apply(PlacementDescription description);
  }

  /**
   * Puts a text into an empty field, or on a new line after what is there.
   *
   * @param label code of the button's text
   * @param labelArgs values for it
   * @param field where
   * @param text what
   */
  record InsertText(String label, List<Object> labelArgs, DescriptionField field, String text)
      implements TextMend {
    /** Keeps its own copy of the values. */
    public InsertText {
      labelArgs = List.copyOf(labelArgs);
    }

    @Override
    public PlacementDescription apply(PlacementDescription description) {
      String before = field.in(description).stripTrailing();
      return field.put(description, before.isEmpty() ? text : before + "\n" + text);
    }
  }

  /**
   * Puts other words in the place of some.
   *
   * @param label code of the button's text
   * @param labelArgs values for it
   * @param field where
   * @param range the words to replace
   * @param text the new words; empty takes them away
   */
  record ReplaceRange(
      String label, List<Object> labelArgs, DescriptionField field, TextRange range, String text)
      implements TextMend {
    /** Keeps its own copy of the values. */
    public ReplaceRange {
      labelArgs = List.copyOf(labelArgs);
    }

    /** Unchanged when the text is shorter by now than the range. */
    @Override
    public PlacementDescription apply(PlacementDescription description) {
      String before = field.in(description);
      if (range.end() > before.length()) {
        return description;
      }
      String head = before.substring(0, range.start());
      String tail = before.substring(range.end());
      return field.put(
          description, text.isEmpty() ? head.stripTrailing() + tail : head + text + tail);
    }
  }

  /**
   * Opens the place where it is mended.
   *
   * @param label code of the button's text
   * @param labelArgs values for it
   * @param place where
   * @param element which element there, or null
   */
  record OpenPlace(String label, List<Object> labelArgs, Place place, @Nullable ElementId element)
      implements Mend {
    /** Keeps its own copy of the values. */
    public OpenPlace {
      labelArgs = List.copyOf(labelArgs);
    }
  }
}
