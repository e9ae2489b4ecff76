package byhand;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Objects as maps, in the canonical form and in any other. */
final class Json {
  private Json() {}

  /** An object: names and values in turn, in their order. */
  static Map<String, Object> object(Object... parts) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i += 2) {
      object.put((String) parts[i], parts[i + 1]);
    }
    return object;
  }

  static String canonical(Object value) {
    StringBuilder text = new StringBuilder();
    write(text, value, "");
    return text.toString();
  }

  /** The same value with white space, as editors write it. */
  static String spaced(Object value) {
    StringBuilder text = new StringBuilder();
    write(text, value, "\n ");
    return text.toString();
  }

  private static void write(StringBuilder text, Object value, String space) {
    switch (value) {
      case Map<?, ?> object -> {
        text.append('{');
        String between = space;
        for (Map.Entry<?, ?> field : object.entrySet()) {
          text.append(between);
          quote(text, (String) field.getKey());
          text.append(space.isEmpty() ? ":" : " : ");
          write(text, field.getValue(), space);
          between = "," + space;
        }
        text.append(space).append('}');
      }
      case List<?> list -> {
        text.append('[');
        String between = space;
        for (Object element : list) {
          text.append(between);
          write(text, element, space);
          between = "," + space;
        }
        text.append(space).append(']');
      }
      case String string -> quote(text, string);
      case Integer number -> text.append(number);
      default -> throw new IllegalArgumentException(value.getClass().getName());
    }
  }

  private static void quote(StringBuilder text, String value) {
    text.append('"');
    for (char c : value.toCharArray()) {
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\f' -> text.append("\\f");
        case '\r' -> text.append("\\r");
        default -> {
          if (c < ' ') {
            text.append("\\u00").append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** SHA-256 of the canonical form. */
  static String hash(Object value) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(canonical(value))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
