package brobygger.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2 AA, computed from the colour files: text 4.5 to 1, edges that carry meaning 3 to 1. */
final class ContrastTest {
  private static final Pattern COLOUR =
      Pattern.compile("(-bb-[a-z-]+):\\s*(#[0-9a-f]{6}|rgba[^;]+);");

  @ParameterizedTest
  @CsvSource({
    "ink,bg",
    "ink,panel",
    "ink,hover",
    "ink,accent-soft",
    "ink,warm-soft",
    "ink,gold-soft",
    "soft,bg",
    "soft,panel",
    "soft,hover",
    "soft,accent-soft",
    "accent,bg",
    "accent,panel",
    "accent,accent-soft",
    "accent,hover",
    "on-accent,accent",
    "on-accent,accent-hover",
    "warm,bg",
    "warm,panel",
    "warm,warm-soft",
    "good,bg",
    "good,panel",
    "good,good-soft",
    "gold-ink,panel",
    "gold-ink,gold-soft",
    "violet,violet-soft",
    "violet,panel",
    "danger,bg",
    "danger,panel",
    "danger,danger-soft",
    "on-danger,danger",
    "bg,ink"
  })
  void textCanBeRead(String ink, String paper) throws IOException {
    for (Theme theme : Theme.values()) {
      Map<String, String> colours = colours(theme);
      assertThat(contrast(colours, ink, paper))
          .as("%s on %s in the %s theme", ink, paper, theme.code())
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @CsvSource({"edge,bg", "edge,panel", "accent,bg", "accent,panel", "good,panel", "warm,panel"})
  void edgesThatCarryMeaningCanBeSeen(String edge, String paper) throws IOException {
    for (Theme theme : Theme.values()) {
      assertThat(contrast(colours(theme), edge, paper))
          .as("%s on %s in the %s theme", edge, paper, theme.code())
          .isGreaterThanOrEqualTo(3.0);
    }
  }

  @Test
  void bothThemesNameTheSameColours() throws IOException {
    assertThat(colours(Theme.DARK).keySet()).isEqualTo(colours(Theme.LIGHT).keySet());
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void colourFilesHoldColoursOnly(Theme theme) throws IOException {
    String body = read(theme).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("[.]root|[{}]", "");
    assertThat(COLOUR.matcher(body).replaceAll("")).isBlank();
  }

  @Test
  void greyOnGreyIsRefused() {
    assertThat(contrast(Map.of("-bb-a", "#999999", "-bb-b", "#aaaaaa"), "a", "b")).isLessThan(4.5);
    assertThat(contrast(Map.of("-bb-a", "#000000", "-bb-b", "#ffffff"), "a", "b"))
        .isBetween(20.99, 21.01);
  }

  private static double contrast(Map<String, String> colours, String one, String other) {
    double a = luminance(Objects.requireNonNull(colours.get("-bb-" + one), one));
    double b = luminance(Objects.requireNonNull(colours.get("-bb-" + other), other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
  }

  private static double channel(String hex, int at) {
    double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String> colours(Theme theme) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    Matcher matcher = COLOUR.matcher(read(theme));
    while (matcher.find()) {
      found.put(matcher.group(1), matcher.group(2));
    }
    return found;
  }

  private static String read(Theme theme) throws IOException {
    try (InputStream in = Look.class.getResourceAsStream(theme.code() + ".css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
