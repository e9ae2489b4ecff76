package brobygger.architecture;

import brobygger.desktop.Lifetime;
import brobygger.desktop.Lives;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What follows something that lives longer than itself can end it. How long a class lives is said
 * by {@link Lives}; that it is said where it matters, and is true, is looked at too.
 */
final class EndedFollowing extends ArchCondition<JavaClass> {
  /** JavaFX's own that live as long as the program. */
  private static final Set<String> OF_THE_PROGRAM =
      Set.of(
          "javafx/scene/Scene",
          "javafx/stage/Window",
          "javafx/stage/Stage",
          "javafx/stage/Screen",
          "javafx/application/Platform",
          "javafx/application/Platform$Preferences");

  private final Map<String, Lifetime> lifetimes = new HashMap<>();
  private final Map<String, List<Begun>> begun = new HashMap<>();

  /** Classes that follow without an end, which is right only for as long as they live. */
  private final Set<String> endless = new HashSet<>();

  EndedFollowing() {
    super("end following what lives longer");
  }

  @Override
  public void init(Collection<JavaClass> all) {
    OF_THE_PROGRAM.forEach(each -> lifetimes.put(each, Lifetime.PROGRAM));
    for (JavaClass each : all) {
      marked(each).ifPresent(lifetime -> lifetimes.put(internal(each), lifetime));
    }
    for (JavaClass each : all) {
      List<Begun> found =
          each.getSource().map(source -> Followings.in(source.getUri())).orElseThrow();
      begun.put(internal(each), found);
      if (found.stream().anyMatch(one -> !one.ended() && longest(one).isPresent())
          || asksTheDesk(each).findAny().isPresent()) {
        endless.add(internal(each));
      }
    }
  }

  @Override
  public void check(JavaClass of, ConditionEvents events) {
    List<String> broken = new ArrayList<>();
    following(of, broken);
    keptByTheDesk(of, broken);
    making(of, broken);
    holding(of, broken);
    broken.forEach(
        said -> events.add(SimpleConditionEvent.violated(of, of.getSimpleName() + said)));
    events.add(SimpleConditionEvent.satisfied(of, of.getName()));
  }

  private void following(JavaClass of, List<String> broken) {
    for (Begun each : begun.getOrDefault(internal(of), List.of())) {
      if (each.ended()) {
        continue;
      }
      if (!each.known()) {
        broken.add(":%d %s on what nobody knows whose".formatted(each.line(), each.call()));
      }
      longest(each)
          .filter(other -> isLonger(other, lifetime(of)))
          .ifPresent(
              other ->
                  broken.add(
                      ":%d %s, without an end, on what lives until %s by way of %s"
                          .formatted(each.line(), each.call(), other, each.whose())));
    }
  }

  private void keptByTheDesk(JavaClass of, List<String> broken) {
    if (lifetime(of).orElse(null) != Lifetime.LANGUAGE) {
      asksTheDesk(of)
          .forEach(
              call ->
                  broken.add(
                      ":%d whileOpen in what does not live as long as the screens"
                          .formatted(call.getLineNumber())));
    }
  }

  private static Stream<JavaMethodCall> asksTheDesk(JavaClass of) {
    return of.getMethodCallsFromSelf().stream().filter(call -> call.getName().equals("whileOpen"));
  }

  private void making(JavaClass of, List<String> broken) {
    for (JavaConstructorCall call : of.getConstructorCallsFromSelf()) {
      String made = internal(call.getTargetOwner());
      Lifetime lives = lifetimes.get(made);
      if (lives != null && endless.contains(made) && isLonger(lives, lifetime(of))) {
        broken.add(
            ":%d makes %s, which lives longer than itself"
                .formatted(call.getLineNumber(), call.getTargetOwner().getSimpleName()));
      }
    }
  }

  private void holding(JavaClass of, List<String> broken) {
    if (lifetime(of).isEmpty()) {
      return;
    }
    for (JavaField field : of.getFields()) {
      JavaClass held = field.getRawType();
      if (begun.containsKey(internal(held))
          && !lifetimes.containsKey(internal(held))
          && letsOthersFollow(held)) {
        broken.add(
            " holds %s in %s, which others can follow, and nobody says how long it lives"
                .formatted(held.getSimpleName(), field.getName()));
      }
    }
  }

  private static boolean letsOthersFollow(JavaClass held) {
    return held.getMethods().stream()
        .map(method -> "L" + internal(method.getRawReturnType()))
        .anyMatch(Operand::isObservable);
  }

  private Optional<Lifetime> longest(Begun following) {
    return following.whose().stream()
        .map(lifetimes::get)
        .filter(each -> each != null && each != Lifetime.HOLDER)
        .max(Comparator.naturalOrder());
  }

  private Optional<Lifetime> lifetime(JavaClass of) {
    return Optional.ofNullable(lifetimes.get(internal(of))).filter(each -> each != Lifetime.HOLDER);
  }

  private static boolean isLonger(Lifetime one, Optional<Lifetime> other) {
    return other.map(known -> one.compareTo(known) > 0).orElse(true);
  }

  private static Optional<Lifetime> marked(JavaClass of) {
    return of.tryGetAnnotationOfType(Lives.class.getName())
        .flatMap(mark -> mark.get("value"))
        .map(value -> Lifetime.valueOf(((JavaEnumConstant) value).name()));
  }

  private static String internal(JavaClass of) {
    return of.getName().replace('.', '/');
  }
}
