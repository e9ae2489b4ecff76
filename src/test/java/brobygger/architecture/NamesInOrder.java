package brobygger.architecture;

import brobygger.casefile.value.NameOrder;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Names stand in the order of {@link NameOrder} alone. A comparison by a name is seen where the
 * name is asked for in the line of the comparison or in the next one, as the format breaks lines.
 */
final class NamesInOrder extends ArchCondition<JavaClass> {
  private static final Set<String> COMPARES = Set.of("comparing", "thenComparing");
  private static final Set<String> NAMES = Set.of("name", "citizen", "owner", "company");

  NamesInOrder() {
    super("leave the order of names to NameOrder");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (type.isEquivalentTo(NameOrder.class)) {
      return;
    }
    type.getAccessesFromSelf().stream()
        .filter(NamesInOrder::isAnotherOrder)
        .forEach(access -> report(access, events));
    type.getCodeUnits().forEach(unit -> check(unit, events));
  }

  private static void check(JavaCodeUnit unit, ConditionEvents events) {
    List<JavaAccess<?>> all =
        Stream.<JavaAccess<?>>concat(
                unit.getAccessesFromSelf().stream(), unit.getMethodReferencesFromSelf().stream())
            .toList();
    all.stream()
        .filter(NamesInOrder::compares)
        .filter(call -> all.stream().anyMatch(each -> isName(each) && isAt(each, call)))
        .filter(call -> all.stream().noneMatch(each -> isOurs(each) && isAt(each, call)))
        .forEach(call -> report(call, events));
  }

  private static boolean isAt(JavaAccess<?> access, JavaAccess<?> call) {
    int line = access.getLineNumber();
    return line == call.getLineNumber() || line == call.getLineNumber() + 1;
  }

  private static boolean compares(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Comparator.class)
        && COMPARES.contains(access.getName())
        && access.getTarget().getFullName().endsWith("(" + Function.class.getName() + ")");
  }

  private static boolean isName(JavaAccess<?> access) {
    return NAMES.contains(access.getName())
        && access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawReturnType().isEquivalentTo(String.class)
        && !access.getTargetOwner().isAssignableTo(Enum.class);
  }

  private static boolean isOurs(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(NameOrder.class);
  }

  private static boolean isAnotherOrder(JavaAccess<?> access) {
    return access.getTargetOwner().isAssignableTo(Collator.class)
        || access.getTargetOwner().isEquivalentTo(String.class)
            && (access.getName().equals("CASE_INSENSITIVE_ORDER")
                || access.getName().equals("compareToIgnoreCase"));
  }

  private static void report(JavaAccess<?> access, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(access, access.getDescription()));
  }
}
