package brobygger.architecture;

import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stack of a method that is read from top to bottom, joined again where branches meet. */
final class OperandStack {
  private final Deque<Operand> stack = new ArrayDeque<>();
  private final Map<Label, List<Operand>> at = new HashMap<>();

  void push(Operand value) {
    stack.push(value);
  }

  void pushAny(TypeKind kind) {
    push(Operand.any(kind.upperBound().descriptorString()));
  }

  Operand pop() {
    return stack.isEmpty() ? Operand.any("") : stack.pop();
  }

  void pop(int many) {
    for (int i = 0; i < many; i++) {
      pop();
    }
  }

  void clear() {
    stack.clear();
  }

  /** From here one may go on at a label. */
  void leadsTo(Label label) {
    at.put(label, new ArrayList<>(stack));
  }

  /** Where an exception is caught only that is on the stack. */
  void catches(Label label) {
    at.put(label, List.of(Operand.any("")));
  }

  void arriveAt(Label label) {
    List<Operand> then = at.get(label);
    if (then != null) {
      stack.clear();
      stack.addAll(then);
    }
  }

  void shuffle(Opcode code) {
    switch (code) {
      case POP -> pop();
      case POP2 -> popTwo();
      case DUP -> copyBelow(popOne(), 0);
      case DUP_X1 -> copyBelow(popOne(), 1);
      case DUP_X2 -> copyBelow(popOne(), 2);
      case DUP2 -> copyBelow(popTwo(), 0);
      case DUP2_X1 -> copyBelow(popTwo(), 1);
      case DUP2_X2 -> copyBelow(popTwo(), 2);
      case SWAP -> copyBelowOnly(popOne());
      default -> throw new IllegalStateException(code.toString());
    }
  }

  private List<Operand> popOne() {
    return List.of(pop());
  }

  /** Two values, or one that is twice as wide; the upper one first. */
  private List<Operand> popTwo() {
    Operand upper = pop();
    return upper.isWide() ? List.of(upper) : List.of(upper, pop());
  }

  private void copyBelow(List<Operand> moved, int below) {
    List<Operand> between =
        switch (below) {
          case 0 -> List.of();
          case 1 -> popOne();
          default -> popTwo();
        };
    moved.reversed().forEach(this::push);
    between.reversed().forEach(this::push);
    moved.reversed().forEach(this::push);
  }

  private void copyBelowOnly(List<Operand> upper) {
    Operand lower = pop();
    upper.forEach(this::push);
    push(lower);
  }
}
