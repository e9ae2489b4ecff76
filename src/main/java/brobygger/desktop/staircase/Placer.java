package brobygger.desktop.staircase;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.casefile.value.ElementId;
import brobygger.casefile.value.Source;
import javafx.scene.Node;

/** What the stairs ask for when the user touches them. */
interface Placer {
  /**
   * The user moves a mark to a step, by mouse or keys; nothing is kept yet.
   *
   * @param source who the mark speaks for, until the user says otherwise
   */
  void propose(StaircasePane stairs, MasteryStep step, Source source);

  /** Tab on a moved mark: the keyboard goes to the box. */
  void enterBox();

  /** Enter on a moved mark: keep it with what the box says. */
  void confirm();

  /** The user opens a target. */
  void openTarget(ElementId target, Node beside);

  /** The user opens an earlier observation. */
  void openObservation(ElementId observation, Node beside);

  /** The user opens the start level. */
  void openStart(Node beside);
}
