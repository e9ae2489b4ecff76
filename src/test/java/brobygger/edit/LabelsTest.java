package brobygger.edit;

import static org.assertj.core.api.Assertions.assertThat;

import brobygger.casefile.company.Company;
import brobygger.texts.HistoryLabel;
import brobygger.texts.Language;
import brobygger.texts.Texts;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the history calls the edits. */
final class LabelsTest {
  /** Every label that stands in a field of the package, by where it stands. */
  private static Map<String, String> labels() throws IllegalAccessException {
    Map<String, String> labels = new TreeMap<>();
    for (JavaClass each :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("brobygger.edit")) {
      for (Field field : each.reflect().getDeclaredFields()) {
        if (field.getType() == Label.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          labels.put(
              each.getSimpleName() + "." + field.getName(), ((Label) field.get(null)).code());
        }
      }
    }
    return labels;
  }

  /** Of a company no history is shown. */
  private static boolean isOfACompany(String code) {
    return code.startsWith("company.");
  }

  @Test
  void everyEditOfACaseIsSaidInWords() throws IllegalAccessException {
    Map<String, String> labels = labels();
    assertThat(labels).hasSizeGreaterThan(60);
    for (Language language : Language.values()) {
      Texts texts = new Texts(language);
      labels.values().stream()
          .filter(code -> !isOfACompany(code))
          .forEach(
              code ->
                  assertThat(HistoryLabel.of(texts, code))
                      .as(code)
                      .isNotEqualTo(texts.of("history.label.other")));
    }
  }

  @Test
  void twoEditsOfDifferentPartsHaveDifferentNames() {
    assertThat(CitizenEdits.set(CitizenEdits.PHONE, "1").label().code()).isEqualTo("citizen.phone");
    assertThat(CitizenEdits.set(CitizenEdits.CASEWORKER_PHONE, "1").label().code())
        .isEqualTo("citizen.caseworker.phone");
    Edit<Company> phone = CompanyEdits.set(CompanyEdits.TOWN, "8000 Aarhus");
    assertThat(phone.label().code()).isEqualTo("company.town");
  }
}
