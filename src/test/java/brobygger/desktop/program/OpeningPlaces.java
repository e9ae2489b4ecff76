package brobygger.desktop.program;

import brobygger.desktop.Desk;
import brobygger.desktop.Dialogs;
import brobygger.desktop.layout.Popovers;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where in the program something of its own is laid over the window, read from its classes. What is
 * only asked or told has no content of its own: {@code WindowDialogs} makes it.
 */
final class OpeningPlaces {
  private static final Set<String> SHEETS = Set.of("show", "beside");

  private OpeningPlaces() {}

  /** Each as {@code Class.method}. */
  static Set<String> all() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("brobygger.desktop")
            .stream()
            .flatMap(each -> each.getMethodCallsFromSelf().stream())
            .filter(OpeningPlaces::opens)
            .map(OpeningPlaces::named)
            .filter(name -> !name.startsWith("WindowDialogs."))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean opens(JavaMethodCall call) {
    JavaClass owner = call.getTargetOwner();
    String name = call.getName();
    return owner.isAssignableTo(Dialogs.class) && SHEETS.contains(name)
        || owner.isAssignableTo(Popovers.class) && name.equals("show")
        || owner.isAssignableTo(Desk.class) && name.equals("fillWindow")
        || owner.getSimpleName().equals("Overlays") && name.equals("show");
  }

  private static String named(JavaMethodCall call) {
    JavaClass origin = call.getOriginOwner();
    while (origin.getEnclosingClass().isPresent()) {
      origin = origin.getEnclosingClass().orElseThrow();
    }
    return origin.getSimpleName() + "." + call.getOrigin().getName();
  }
}
