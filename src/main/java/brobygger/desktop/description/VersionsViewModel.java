package brobygger.desktop.description;

import brobygger.casefile.placement.Placement;
import brobygger.casefile.placement.PlacementDescription;
import brobygger.casefile.value.ElementId;
import brobygger.description.DescriptionField;
import brobygger.description.WordDifference;
import brobygger.desktop.field.OpenCase;
import brobygger.edit.DescriptionEdits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Earlier versions of a description beside the present one. Whoever calls {@link #read} and {@link
 * #differences} does it in the background; showing and taking back is done on the screen.
 */
final class VersionsViewModel {
  private final OpenCase open;
  private final ElementId placement;
  private final EarlierDescriptions earlier;

  /** The versions, newest first. */
  final ObservableList<DescriptionVersion> versions = FXCollections.observableArrayList();

  /** The version that is compared, or null before one is chosen. */
  final ObjectProperty<@Nullable DescriptionVersion> chosen = new SimpleObjectProperty<>();

  VersionsViewModel(OpenCase open, ElementId placement, EarlierDescriptions earlier) {
    this.open = open;
    this.placement = placement;
    this.earlier = earlier;
  }

  /** The description as it is now; empty once the placement was taken away. */
  PlacementDescription now() {
    return open.file()
        .getValue()
        .placement(placement)
        .map(Placement::description)
        .orElseGet(PlacementDescription::empty);
  }

  /** Reads the versions from the store. */
  List<DescriptionVersion> read() {
    return earlier.read(now());
  }

  /** Shows what was read, and chooses the newest. */
  void show(List<DescriptionVersion> read) {
    versions.setAll(read);
    chosen.set(read.isEmpty() ? null : read.getFirst());
  }

  /** The fields that read otherwise now than in a version, in the order they are read. */
  List<FieldDifference> differences(DescriptionVersion version) {
    PlacementDescription now = now();
    return Stream.of(DescriptionField.values())
        .map(
            field ->
                new FieldDifference(
                    field, WordDifference.between(field.in(version.description()), field.in(now))))
        .filter(each -> !each.difference().isNone())
        .toList();
  }

  /** Puts the text of the chosen version back into one field, as an edit like any other. */
  void takeBack(DescriptionField field) {
    Optional.ofNullable(chosen.get())
        .ifPresent(
            version ->
                open.edit(
                    new DescriptionEdits(placement)
                        .takeBack(field, field.in(version.description()))));
  }
}
