package brobygger.finding;

import java.util.List;

/** Something with a text of its own on a button. */
public interface Labelled {
  /** The text's key. */
  String labelKey();

  /** Values for the text, as in {@link Finding#args()}. */
  List<Object> labelArgs();
}
