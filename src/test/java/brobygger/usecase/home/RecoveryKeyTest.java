package brobygger.usecase.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private final RecoveryKey key = RecoveryKey.random(new SecureRandom());

  @RepeatedTest(20)
  void isReadAsItWasWritten() {
    assertThat(secret(key.line())).isEqualTo(key.secret());
    assertThat(key.groups()).hasSize(8).allMatch(group -> group.matches("[0-9A-HJKMNP-TV-Z]{5}"));
  }

  @Test
  void isReadHoweverAPersonWritesIt() {
    String line = key.line();
    assertThat(secret(line.toLowerCase(Locale.ROOT))).isEqualTo(key.secret());
    assertThat(secret(line.replace("-", ""))).isEqualTo(key.secret());
    assertThat(secret("  " + line.replace("-", " \u2013\n\u00a0") + "\r\n"))
        .isEqualTo(key.secret());
    assertThat(secret(line.replace('0', 'O').replace('1', 'I'))).isEqualTo(key.secret());
    assertThat(secret(line.replace('0', 'o').replace('1', 'l'))).isEqualTo(key.secret());
  }

  @Test
  void everyWrongSignIsFoundInItsGroup() {
    String line = String.join("", key.groups());
    for (int at = 0; at < line.length(); at++) {
      for (char other : SIGNS.toCharArray()) {
        if (other != line.charAt(at)) {
          String wrong = line.substring(0, at) + other + line.substring(at + 1);
          assertThat(read(wrong)).isEqualTo(new RecoveryKeyReading.WrongGroup(at / 5 + 1));
        }
      }
    }
  }

  @Test
  void anyTwoExchangedSignsOfAGroupAreFound() {
    String line = String.join("", key.groups());
    for (int group = 0; group < 8; group++) {
      for (int one = 0; one < 5; one++) {
        for (int other = one + 1; other < 5; other++) {
          StringBuilder wrong = new StringBuilder(line);
          wrong.setCharAt(group * 5 + one, line.charAt(group * 5 + other));
          wrong.setCharAt(group * 5 + other, line.charAt(group * 5 + one));
          if (!wrong.toString().equals(line)) {
            assertThat(read(wrong.toString()))
                .isEqualTo(new RecoveryKeyReading.WrongGroup(group + 1));
          }
        }
      }
    }
  }

  @Test
  void exchangedGroupsAreFound() {
    for (int one = 0; one < 8; one++) {
      for (int other = one + 1; other < 8; other++) {
        List<String> wrong = new ArrayList<>(key.groups());
        Collections.swap(wrong, one, other);
        assertThat(read(String.join("-", wrong)))
            .isEqualTo(new RecoveryKeyReading.WrongGroup(one + 1));
      }
    }
  }

  @Test
  void aMissingOrAnExtraSignIsCounted() {
    String line = String.join("", key.groups());
    assertThat(read("")).isEqualTo(new RecoveryKeyReading.WrongLength(0, 40));
    assertThat(read(line.substring(1))).isEqualTo(new RecoveryKeyReading.WrongLength(39, 40));
    assertThat(read(line + "77")).isEqualTo(new RecoveryKeyReading.WrongLength(42, 40));
  }

  @Test
  void aSignThatNoKeyHasIsNamed() {
    String line = String.join("", key.groups());
    for (char sign : new char[] {'U', 'u', '*', 'æ', 'ı', 'ſ', '\u212a', '٣'}) {
      assertThat(read(line.substring(0, 12) + sign + line.substring(13)))
          .isEqualTo(new RecoveryKeyReading.UnknownSign(3, sign));
    }
  }

  @Test
  void oneGroupTypedBackIsCompared() {
    String third = key.groups().get(2);
    assertThat(key.matches(3, " " + third.toLowerCase(Locale.ROOT) + " ")).isTrue();
    assertThat(key.matches(3, third.substring(1))).isFalse();
    assertThat(key.matches(3, "")).isFalse();
    assertThat(key.matches(3, third + "?")).isFalse();
  }

  @Test
  void closingWipesIt() {
    key.close();
    assertThat(key.secret()).containsOnly(0);
  }

  @Test
  void twoKeysAreDifferent() {
    assertThat(RecoveryKey.random(new SecureRandom()).line()).isNotEqualTo(key.line());
  }

  private static RecoveryKeyReading read(String written) {
    return RecoveryKey.read(written.toCharArray());
  }

  private static byte[] secret(String written) {
    assertThat(read(written)).isInstanceOf(RecoveryKeyReading.Read.class);
    return ((RecoveryKeyReading.Read) read(written)).key().secret();
  }
}
