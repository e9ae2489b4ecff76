package brobygger.architecture;

import java.util.HashSet;
import java.util.Set;

/**
 * A value on the stack while a method is read.
 *
 * @param type its descriptor; empty when nobody asks
 * @param whose the classes through whose methods one came to it
 * @param mine whether the class that is read made it
 * @param known whether all of this could be read
 */
record Operand(String type, Set<String> whose, boolean mine, boolean known) {
  static Operand any(String type) {
    return new Operand(type, Set.of(), false, false);
  }

  static Operand made(String type) {
    return new Operand(type, Set.of(), true, true);
  }

  /** The object itself: what it makes is its own, but what its methods give may be another's. */
  static Operand self(String type) {
    return new Operand(type, Set.of(), false, true);
  }

  /** What a method or field of this gives. */
  Operand given(String type, String owner) {
    if (mine) {
      return made(type);
    }
    Set<String> through = new HashSet<>(whose);
    through.add(owner);
    return new Operand(type, Set.copyOf(through), false, true);
  }

  Operand as(String otherType) {
    return new Operand(otherType, whose, mine, known);
  }

  boolean isWide() {
    return type.equals("J") || type.equals("D");
  }

  /** Listeners of this kind do not hold who made them. */
  boolean isWeak() {
    return type.startsWith("Ljavafx/") && type.contains("/Weak");
  }

  static boolean isObservable(String type) {
    return type.startsWith("Ljavafx/beans/") || type.startsWith("Ljavafx/collections/");
  }
}
