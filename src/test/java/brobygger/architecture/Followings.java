package brobygger.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a class begins to follow something that changes, read from its class file: whose that is,
 * and whether the class can end it. The source says neither what is done with a result that nobody
 * takes nor through whose methods one came there.
 */
final class Followings {
  private static final Set<String> BEGINS =
      Set.of(
          "subscribe",
          "addListener",
          "addEventFilter",
          "addEventHandler",
          "addPreLayoutPulseListener",
          "addPostLayoutPulseListener");

  private static final ClassDesc RUNNABLE = Runnable.class.describeConstable().orElseThrow();

  private final ClassModel model;
  private final Set<String> calledNames = new HashSet<>();

  /** What the fields of the class are given, as far as it is always the same. */
  private final Map<String, Operand> fields = new HashMap<>();

  private final List<Begun> begun = new ArrayList<>();
  private final OperandStack stack = new OperandStack();
  private final Map<Integer, Operand> locals = new HashMap<>();
  private int line;

  private Followings(ClassModel model) {
    this.model = model;
  }

  static List<Begun> in(URI classFile) {
    try (InputStream in = classFile.toURL().openStream()) {
      return new Followings(ClassFile.of().parse(in.readAllBytes())).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Begun> read() {
    // Twice: the second time it is known what the fields hold.
    for (int round = 0; round < 2; round++) {
      begun.clear();
      for (MethodModel method : model.methods()) {
        method.code().ifPresent(code -> read(method, code));
      }
    }
    return List.copyOf(begun);
  }

  private String self() {
    return model.thisClass().asInternalName();
  }

  private void read(MethodModel method, CodeModel code) {
    stack.clear();
    locals.clear();
    int slot = 0;
    if (!method.flags().has(AccessFlag.STATIC)) {
      locals.put(slot++, Operand.self("L" + self() + ";"));
    }
    for (ClassDesc parameter : method.methodTypeSymbol().parameterList()) {
      locals.put(slot, Operand.any(parameter.descriptorString()));
      slot += TypeKind.from(parameter).slotSize();
    }
    List<CodeElement> elements = code.elementList();
    for (int i = 0; i < elements.size(); i++) {
      CodeElement element = elements.get(i);
      if (element instanceof InvokeInstruction call) {
        invoke(call, isThrownAway(elements, i));
      } else if (element instanceof Instruction) {
        follow(element);
      } else {
        mark(element);
      }
    }
  }

  private static boolean isThrownAway(List<CodeElement> elements, int call) {
    for (CodeElement element : elements.subList(call + 1, elements.size())) {
      if (element instanceof Instruction next) {
        return next.opcode() == Opcode.POP;
      }
    }
    return true;
  }

  private void mark(CodeElement element) {
    switch (element) {
      case LineNumber number -> line = number.line();
      case LabelTarget target -> stack.arriveAt(target.label());
      case ExceptionCatch caught -> stack.catches(caught.handler());
      default -> {}
    }
  }

  private void follow(CodeElement element) {
    switch (element) {
      case LoadInstruction load -> load(load);
      case StoreInstruction store -> locals.put(store.slot(), stack.pop());
      case NewObjectInstruction made ->
          stack.push(Operand.made(made.className().asSymbol().descriptorString()));
      case FieldInstruction field -> field(field);
      case InvokeDynamicInstruction lambda -> {
        stack.pop(lambda.typeSymbol().parameterCount());
        stack.push(Operand.any(lambda.typeSymbol().returnType().descriptorString()));
      }
      case StackInstruction shuffled -> stack.shuffle(shuffled.opcode());
      case TypeCheckInstruction check -> {
        Operand value = stack.pop();
        stack.push(
            check.opcode() == Opcode.CHECKCAST
                ? value.as(check.type().asSymbol().descriptorString())
                : Operand.any("I"));
      }
      case ConstantInstruction constant -> stack.pushAny(constant.typeKind());
      case BranchInstruction branch -> branch(branch);
      case LookupSwitchInstruction choice -> {
        stack.pop();
        choice.cases().forEach(each -> stack.leadsTo(each.target()));
        stack.leadsTo(choice.defaultTarget());
        stack.clear();
      }
      case TableSwitchInstruction choice -> {
        stack.pop();
        choice.cases().forEach(each -> stack.leadsTo(each.target()));
        stack.leadsTo(choice.defaultTarget());
        stack.clear();
      }
      case ReturnInstruction end -> stack.clear();
      case ThrowInstruction end -> stack.clear();
      default -> compute(element);
    }
  }

  private void compute(CodeElement element) {
    switch (element) {
      case OperatorInstruction operator -> {
        switch (operator.opcode()) {
          case INEG, LNEG, FNEG, DNEG, ARRAYLENGTH -> stack.pop();
          default -> stack.pop(2);
        }
        stack.pushAny(
            operator.opcode() == Opcode.ARRAYLENGTH || operator.opcode().name().contains("CMP")
                ? TypeKind.INT
                : operator.typeKind());
      }
      case ConvertInstruction convert -> {
        stack.pop();
        stack.pushAny(convert.toType());
      }
      case ArrayLoadInstruction load -> {
        stack.pop(2);
        stack.pushAny(load.typeKind());
      }
      case ArrayStoreInstruction store -> stack.pop(3);
      case MonitorInstruction monitor -> stack.pop();
      case NewPrimitiveArrayInstruction array -> swapForAny(1);
      case NewReferenceArrayInstruction array -> swapForAny(1);
      case NewMultiArrayInstruction array -> swapForAny(array.dimensions());
      default -> {}
    }
  }

  private void swapForAny(int many) {
    stack.pop(many);
    stack.push(Operand.any(""));
  }

  private void load(LoadInstruction load) {
    if (load.typeKind() == TypeKind.REFERENCE) {
      stack.push(locals.getOrDefault(load.slot(), Operand.any("")));
    } else {
      stack.pushAny(load.typeKind());
    }
  }

  private void branch(BranchInstruction branch) {
    switch (branch.opcode()) {
      case GOTO, GOTO_W -> {
        stack.leadsTo(branch.target());
        stack.clear();
        return;
      }
      case IF_ACMPEQ, IF_ACMPNE, IF_ICMPEQ, IF_ICMPNE, IF_ICMPLT, IF_ICMPGE, IF_ICMPGT, IF_ICMPLE ->
          stack.pop(2);
      default -> stack.pop();
    }
    stack.leadsTo(branch.target());
  }

  private void field(FieldInstruction field) {
    String type = field.typeSymbol().descriptorString();
    String owner = field.owner().asInternalName();
    boolean own = owner.equals(self());
    String name = field.name().stringValue();
    switch (field.opcode()) {
      case GETFIELD -> {
        Operand of = stack.pop();
        stack.push(
            own ? fields.getOrDefault(name, Operand.any(type)).as(type) : of.given(type, owner));
      }
      case GETSTATIC -> stack.push(Operand.any(type).given(type, owner));
      case PUTFIELD -> {
        Operand value = stack.pop();
        stack.pop();
        if (own) {
          fields.merge(name, value, (one, other) -> one.equals(other) ? one : Operand.any(type));
        }
      }
      default -> stack.pop();
    }
  }

  private void invoke(InvokeInstruction call, boolean thrownAway) {
    String name = call.name().stringValue();
    String owner = call.owner().asInternalName();
    calledNames.add(name);
    boolean own = name.equals("follow") && call.typeSymbol().parameterList().contains(RUNNABLE);
    boolean weak = false;
    for (int i = 0; i < call.typeSymbol().parameterCount(); i++) {
      weak |= stack.pop().isWeak();
    }
    boolean bare = call.opcode() == Opcode.INVOKESTATIC;
    Operand receiver = bare ? Operand.any("") : stack.pop();
    boolean observable = Operand.isObservable("L" + owner);
    if (own || BEGINS.contains(name) && owner.startsWith("javafx/")) {
      Operand whose = observable ? receiver : receiver.given(receiver.type(), owner);
      begun.add(
          new Begun(line, name, whose.whose(), whose.known(), weak || isEnded(call, thrownAway)));
    }
    ClassDesc returned = call.typeSymbol().returnType();
    if (!returned.equals(ConstantDescs.CD_void)) {
      String type = returned.descriptorString();
      boolean same = observable && !bare && Operand.isObservable(type);
      stack.push(same ? receiver.as(type) : receiver.given(type, owner));
    }
  }

  private boolean isEnded(InvokeInstruction call, boolean thrownAway) {
    String begins = call.name().stringValue();
    if (begins.startsWith("add")) {
      return calledNames.contains(begins.replaceFirst("add", "remove"));
    }
    return !thrownAway && !call.typeSymbol().returnType().equals(ConstantDescs.CD_void);
  }
}
