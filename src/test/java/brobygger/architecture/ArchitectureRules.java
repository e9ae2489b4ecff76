package brobygger.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import brobygger.casefile.CaseFile;
import brobygger.casefile.CaseFileBuilder;
import brobygger.casefile.company.Company;
import brobygger.casefile.company.CompanyBuilder;
import brobygger.casefile.value.Elements;
import brobygger.rhythm.DueItem;
import brobygger.rhythm.DueItems;
import brobygger.usecase.exchange.GatherBundle;
import brobygger.usecase.history.CaseInBrief;
import brobygger.usecase.work.Due;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.FileDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/**
 * The rules of {@code src/docs/architecture.md}. They take the root package as a parameter, so that
 * the same rule is held against the program and against a fixture that breaks it.
 */
final class ArchitectureRules {
  private static final List<String> DOMAIN =
      List.of(
          "casefile", "finding", "guide", "progression", "description", "rhythm", "edit", "words");

  private static final List<String> OUTER =
      List.of("usecase", "document", "store", "vault", "bundle", "report", "desktop", "cli");

  /** They are many classes in folders; what stands beside the folders counts as one more. */
  private static final List<String> IN_FOLDERS = List.of("casefile", "usecase", "cli");

  /** They make a copy for a list or for somebody else; nobody keeps it as the case. */
  private static final Class<?>[] SHORTENS = {CaseInBrief.class, GatherBundle.class};

  private final String root;

  ArchitectureRules(String root) {
    this.root = root;
  }

  /** The packages that some rule says something of. */
  static Set<String> named() {
    return Stream.of(DOMAIN, OUTER, InnerPackages.names())
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  /** Every rule by the name of the fixture package that breaks it. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("casefile_on_a_library", casefileStandsOnJavaAlone());
    rules.put("domain_on_usecase", domainKnowsNoOuterPackage());
    rules.put("usecase_on_store", useCasesKnowNoAdapter());
    rules.put("store_on_desktop", adaptersKnowNoScreen());
    rules.put("store_on_bundle", adaptersDoNotKnowEachOther());
    rules.put("cli_on_javafx", onlyDesktopSeesJavaFx());
    rules.put("viewmodel_on_nodes", viewModelsAreToolkitFree());
    rules.put("cycle", packagesHaveNoCycle());
    rules.put("desktop_cycle", screensHaveNoCycle());
    rules.put("folder_cycle", foldersHaveNoCycle());
    rules.put("desktop_on_store", screensKnowNoAdapter());
    rules.put("cli_on_bundle", commandsKnowNoAdapter());
    rules.put("store_cycle", foldersOfTheStoreHaveNoCycle());
    rules.put("store_upwards", foldersOfTheStoreKnowNothingAbove());
    rules.put("h2_elsewhere", oneFolderKnowsH2());
    rules.put("engine_inside", onlyAssemblyChoosesTheEngine());
    new InnerPackages(root).all().forEach(rules::put);
    rules.put("static_state", noStaticStateIsShared());
    rules.put("vague_name", namesSayWhatAClassIsFor());
    rules.put("stack_trace", nothingIsPrintedPastTheTexts());
    rules.put("clock", domainNeverReadsTheClock());
    rules.put("passing_view", viewsOfListsAreKept());
    rules.put("unsafe_wrapping", textIsWrappedWhereJavaFxCan());
    rules.put("own_keys", keysAreListed());
    rules.put("loose_text_box", textBoxesAreMadeWhereTheyAreHeld());
    rules.put("open_file", filesAreTheOwnersAlone());
    rules.put("endless_following", whatFollowsCanEnd());
    rules.put("another_order", namesHaveOneOrder());
    rules.put("loose_edit", documentsAreEditedByName());
    rules.put("own_due", whatIsDueIsFoundInOnePlace());
    rules.put("record_walk", recordsAreLookedIntoInOnePlace());
    rules.put("hidden_wait", journeysWaitForWhatIsSeen());
    return rules;
  }

  private String in(String name) {
    return root + "." + name + "..";
  }

  private String[] in(List<String> names) {
    return names.stream().map(this::in).toArray(String[]::new);
  }

  private ArchRule casefileStandsOnJavaAlone() {
    return classes()
        .that()
        .resideInAPackage(in("casefile"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            in("casefile"),
            "java..",
            "javax.annotation.processing..",
            "org.jspecify.annotations..",
            "io.soabase.recordbuilder.core..")
        .because("the citizen's file outlives every library we store or show it with");
  }

  private ArchRule domainKnowsNoOuterPackage() {
    return noClasses()
        .that()
        .resideInAnyPackage(in(DOMAIN))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(OUTER))
        .because("rules about people and work must be readable and testable by themselves");
  }

  private ArchRule useCasesKnowNoAdapter() {
    return noClasses()
        .that()
        .resideInAPackage(in("usecase"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(List.of("store", "vault", "bundle", "report", "desktop", "cli")))
        .because("a use case owns the interface it needs; storage and files implement it");
  }

  private ArchRule adaptersKnowNoScreen() {
    return noClasses()
        .that()
        .resideInAnyPackage(in(List.of("store", "vault", "bundle", "report", "document")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(List.of("desktop", "cli")))
        .because("storage never listens to the screen");
  }

  private ArchRule adaptersDoNotKnowEachOther() {
    return noClasses()
        .that()
        .resideInAPackage(in("store"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(List.of("bundle", "report")))
        .because("what is stored must not depend on how it is exchanged or printed");
  }

  private ArchRule onlyDesktopSeesJavaFx() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(in("desktop"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")
        .because("the command line and the rules must run where there is no display");
  }

  private ArchRule viewModelsAreToolkitFree() {
    DescribedPredicate<JavaClass> toolkit =
        resideInAPackage("javafx..")
            .and(
                DescribedPredicate.not(
                    resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util..")))
            .as("the JavaFX toolkit");
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat(are(toolkit))
        .because("screen state is tested without a toolkit");
  }

  private ArchRule packagesHaveNoCycle() {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("packages are the modules, and a cycle makes two modules one");
  }

  private ArchRule screensHaveNoCycle() {
    return slices()
        .matching(root + ".desktop.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a screen that is read with all screens around it is read by nobody");
  }

  private ArchRule foldersHaveNoCycle() {
    SliceAssignment folders =
        new SliceAssignment() {
          @Override
          public String getDescription() {
            return "the folders of " + IN_FOLDERS;
          }

          @Override
          public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return IN_FOLDERS.stream()
                    .anyMatch(top -> (name + ".").startsWith(root + "." + top + "."))
                ? SliceIdentifier.of(name)
                : SliceIdentifier.ignore();
          }
        };
    return slices()
        .assignedFrom(folders)
        .should()
        .beFreeOfCycles()
        .because("a folder is opened to read one thing, and a ring is read only as a whole");
  }

  private ArchRule screensKnowNoAdapter() {
    return knowsNoAdapter("desktop");
  }

  private ArchRule commandsKnowNoAdapter() {
    return knowsNoAdapter("cli");
  }

  private ArchRule knowsNoAdapter(String outermost) {
    return noClasses()
        .that()
        .resideInAPackage(in(outermost))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in(List.of("store", "vault", "bundle", "merge", "card")))
        .because(
            "a screen and a command ask for what the use cases own; Assembly alone, which stands"
                + " outside of both, says who does it");
  }

  private ArchRule foldersOfTheStoreHaveNoCycle() {
    return slices()
        .matching(root + ".store.(*)..")
        .should()
        .beFreeOfCycles()
        .because("what is kept is read from the engine upwards, one folder at a time");
  }

  private ArchRule foldersOfTheStoreKnowNothingAbove() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".store.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".store")
        .because("the store itself connects its folders; none of them looks up to it");
  }

  private ArchRule oneFolderKnowsH2() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(in("store.h2"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.h2..")
        .because(
            "the store asks its engine for what differs between databases, and a second engine"
                + " is a second folder (decision 0089)");
  }

  private ArchRule onlyAssemblyChoosesTheEngine() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".*..")
        .and()
        .resideOutsideOfPackage(in("store.h2"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(in("store.h2"))
        .because(
            "whoever names an engine cannot be kept by another one; Assembly alone says which"
                + " (decision 0089)");
  }

  private ArchRule noStaticStateIsShared() {
    return fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should()
        .beFinal()
        .because(
            "everything comes in through the constructor; static state hides who depends on it");
  }

  private ArchRule namesSayWhatAClassIsFor() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Service")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .because("one suffix has one meaning here, and these have none");
  }

  private ArchRule nothingIsPrintedPastTheTexts() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("printStackTrace")))
        .because("a stack trace carries field values to places where others can read them");
  }

  private ArchRule domainNeverReadsTheClock() {
    return noClasses()
        .that()
        .resideInAnyPackage(in(DOMAIN))
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(HasName.Predicates.name("now"))
                .and(JavaCall.Predicates.target(owner(resideInAPackage("java.time")))))
        .because("what is due is a function of case, pack and the day it is given");
  }

  private ArchRule viewsOfListsAreKept() {
    return noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should(callMethod(FXCollections.class, "unmodifiableObservableList"))
        .because(
            "a view hears its list through a weak listener: made in a method and kept by nobody, it"
                + " is garbage, and whoever listens to it is never told again");
  }

  private static ArchCondition<JavaMethod> callMethod(Class<?> owner, String name) {
    String called = owner.getName() + "." + name;
    return new ArchCondition<>("call " + called) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getMethodCallsFromSelf().stream()
            .filter(call -> call.getTarget().getOwner().isEquivalentTo(owner))
            .filter(call -> call.getTarget().getName().equals(name))
            .forEach(
                call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
      }
    };
  }

  private ArchRule textIsWrappedWhereJavaFxCan() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("setWrapText")))
        .because(
            "JavaFX 26 throws when it breaks a line with right-to-left letters; Wrapping knows when"
                + " it may (decision 0017)");
  }

  private ArchRule keysAreListed() {
    return noClasses()
        .that()
        .resideInAPackage(in("desktop"))
        .and()
        .resideOutsideOfPackages(in("desktop.chord"), in("desktop.tour"))
        .and()
        // It counts presses, whatever they mean.
        .haveSimpleNameNotStartingWith("OnePress")
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(HasName.Predicates.name("getCode"))
                .and(
                    JavaCall.Predicates.target(
                        owner(JavaClass.Predicates.type(javafx.scene.input.KeyEvent.class)))))
        .because("the help sheet lists every key there is: what a key means is asked of Shortcut");
  }

  private ArchRule textBoxesAreMadeWhereTheyAreHeld() {
    DescribedPredicate<JavaClass> typedIn =
        JavaClass.Predicates.assignableTo(TextInputControl.class)
            .or(JavaClass.Predicates.assignableTo(ComboBoxBase.class))
            .or(JavaClass.Predicates.assignableTo(Spinner.class))
            .as("a text box");
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(in("desktop.field"))
        .and()
        .doNotHaveFullyQualifiedName(root + ".desktop.restore.RestoreSheet")
        .should()
        .callConstructorWhere(JavaCall.Predicates.target(owner(typedIn)))
        .because(
            "a text box is made by desktop.field, which holds as a draft what stands there and is"
                + " not kept, or says why it never is (decision 0050); the one outside has a list"
                + " to choose from and takes no typing");
  }

  private ArchRule namesHaveOneOrder() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(new NamesInOrder())
        .because(
            "a Dane looks for Aage after Zenia and for Éva beside Eva, in every list alike"
                + " (decision 0101)");
  }

  private ArchRule documentsAreEditedByName() {
    DescribedPredicate<JavaAccess<?>> changes =
        DescribedPredicate.describe(
            "makes another state of a case or a company",
            access -> {
              JavaClass owner = access.getTargetOwner();
              boolean document =
                  owner.isAssignableTo(CaseFile.class) || owner.isAssignableTo(Company.class);
              return owner.isEquivalentTo(Elements.class)
                  || owner.isAssignableTo(CaseFileBuilder.class)
                  || owner.isAssignableTo(CompanyBuilder.class)
                  || document && access.getName().matches("with.*|answering|choosing");
            });
    return noClasses()
        .that()
        .resideInAnyPackage(in(List.of("desktop", "cli", "usecase", "report")))
        .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(SHORTENS)))
        .should()
        .accessTargetWhere(changes)
        .because(
            "what one can do to a case or a company is an edit by its name in the package edit,"
                + " with its guard; it is the same on the screen, on the command line and in a"
                + " bundle (decision 0090)");
  }

  private ArchRule whatIsDueIsFoundInOnePlace() {
    DescribedPredicate<JavaCall<?>> finds =
        DescribedPredicate.describe(
            "finds or makes something that is due",
            call -> {
              JavaClass owner = call.getTargetOwner();
              boolean made = owner.isAssignableTo(Due.class) || owner.isEquivalentTo(DueItem.class);
              return made && call.getName().equals("<init>")
                  || owner.isEquivalentTo(DueItems.class);
            });
    return noClasses()
        .that()
        .resideInAnyPackage(in(List.of("desktop", "cli", "report")))
        .should()
        .callCodeUnitWhere(finds)
        .because(
            "Today, the command line and a screen about one case read one list, FindDue's; whoever"
                + " shows it words it and adds nothing (decision 0098)");
  }

  private ArchRule recordsAreLookedIntoInOnePlace() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(in("casefile.field"))
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(HasName.Predicates.name("getRecordComponents"))
                .and(JavaCall.Predicates.target(owner(JavaClass.Predicates.type(Class.class)))))
        .because(
            "what a document is made of, and what is decided about each of its fields, is asked of"
                + " RecordFields and FieldPolicies (decision 0091)");
  }

  private ArchRule journeysWaitForWhatIsSeen() {
    return noClasses()
        .that()
        .resideInAPackage(in("desktop.program"))
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(HasName.Predicates.name("isVisible"))
                .and(
                    JavaCall.Predicates.target(
                        owner(JavaClass.Predicates.assignableTo(Node.class)))))
        .because(
            "a part calls itself visible while the card around it is hidden and still empty:"
                + " whoever waits for it goes on too early; Sight sees what stands around it too");
  }

  private ArchRule whatFollowsCanEnd() {
    return classes()
        .that()
        .resideInAPackage(in("desktop"))
        .should(new EndedFollowing())
        .because(
            "whatever is followed holds its followers: a part that never stops is in memory, with"
                + " the case it shows, for as long as that lives (decision 0046)");
  }

  private ArchRule filesAreTheOwnersAlone() {
    DescribedPredicate<JavaCall<?>> makesAFile =
        DescribedPredicate.describe(
            "makes a file with the computer's usual rights",
            call -> {
              String owner = call.getTargetOwner().getName();
              String name = call.getTarget().getName();
              return switch (owner) {
                case "java.nio.file.Files" ->
                    name.startsWith("create")
                        || name.startsWith("write")
                        || Set.of("newOutputStream", "newBufferedWriter", "newByteChannel", "copy")
                            .contains(name);
                case "java.nio.channels.FileChannel" -> name.equals("open");
                case "java.io.File" -> name.startsWith("create") || name.startsWith("mkdir");
                case "java.io.FileWriter", "java.io.RandomAccessFile" -> true;
                case "java.io.FileOutputStream" ->
                    name.equals("<init>")
                        && !call.getTarget()
                            .getRawParameterTypes()
                            .getFirst()
                            .isEquivalentTo(FileDescriptor.class);
                default -> false;
              };
            });
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(in("file"))
        .should()
        .callCodeUnitWhere(makesAFile)
        .because(
            "whatever this program writes is about people: files are made by PrivateFiles, which"
                + " nobody but their owner can read (decision 0067)");
  }
}
