package brobygger.document;

import brobygger.document.DocumentProblem.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON and takes nothing for granted: UTF-8 only, no field twice, nothing after the end, no
 * half characters, and limits on size, depth and length. Every refusal says where.
 */
public final class StrictJson {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NUMBER = 40;
  private static final int PIECE = 8192;

  /** A text of nothing but small parts needs many times its own size in memory. */
  private static final long BYTES_PER_TOKEN = 16;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonLimits limits;
  private final JsonFactory factory;

  /** A reader with limits. */
  public StrictJson(JsonLimits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxStringLength(limits.textLength())
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxTokenCount(limits.bytes() / BYTES_PER_TOKEN)
                    .build())
            .build();
  }

  /**
   * Reads one JSON value.
   *
   * @throws DocumentProblemException when anything is out of order
   */
  public JsonNode read(byte[] utf8) {
    String text = decode(utf8);
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw problem(Kind.NOT_JSON, parser, "empty");
      }
      JsonNode value = value(parser);
      if (parser.nextToken() != null) {
        throw problem(Kind.NOT_JSON, parser, "something follows after the end");
      }
      return value;
    } catch (JacksonException e) {
      throw refused(e);
    } catch (NumberFormatException e) {
      // An exponent beyond what a number can have; the message quotes it.
      throw new DocumentProblemException(DocumentProblem.at(Kind.NOT_JSON, "", "number"));
    }
  }

  /** Reads one JSON value from text that is already in memory. */
  public JsonNode read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The problem with the line and column of its pointer, when the text has that place. */
  DocumentProblem locate(byte[] utf8, DocumentProblem problem) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), decode(utf8))) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() != JsonToken.PROPERTY_NAME
            && parser.currentToken() != JsonToken.END_OBJECT
            && parser.currentToken() != JsonToken.END_ARRAY
            && pointerOfToken(parser).equals(problem.pointer())) {
          TokenStreamLocation where = parser.currentTokenLocation();
          return problem.withPosition(where.getLineNr(), where.getColumnNr());
        }
      }
    } catch (JacksonException e) {
      return problem;
    }
    return problem;
  }

  private static String pointerOfToken(JsonParser parser) {
    // At the start of an object or list the context is already the inside; its parent names it.
    boolean opens =
        parser.currentToken() == JsonToken.START_OBJECT
            || parser.currentToken() == JsonToken.START_ARRAY;
    var context = opens ? parser.streamReadContext().getParent() : parser.streamReadContext();
    return context == null ? "" : context.pathAsPointer().toString();
  }

  private String decode(byte[] utf8) {
    if (utf8.length > limits.bytes()) {
      throw new DocumentProblemException(
          DocumentProblem.at(Kind.TOO_LARGE, "", String.valueOf(limits.bytes())));
    }
    ByteBuffer bytes = ByteBuffer.wrap(utf8);
    try {
      // Checked piece by piece and made in one go: a large text would else stand there three times.
      CharsetDecoder decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      CharBuffer piece = CharBuffer.allocate(PIECE);
      CoderResult result = decoder.decode(bytes, piece, true);
      while (result.isOverflow()) {
        piece.clear();
        result = decoder.decode(bytes, piece, true);
      }
      if (result.isError()) {
        result.throwException();
      }
      return new String(utf8, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new DocumentProblemException(
          DocumentProblem.at(Kind.BAD_TEXT, "", "not UTF-8, byte " + (bytes.position() + 1)), e);
    }
  }

  private JsonNode value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> NODES.stringNode(text(parser, parser.getString()));
      case VALUE_NUMBER_INT ->
          switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
          };
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw problem(Kind.NOT_JSON, parser, "unexpected " + token.name());
    };
  }

  private ObjectNode object(JsonParser parser) {
    ObjectNode object = NODES.objectNode();
    while (next(parser) != JsonToken.END_OBJECT) {
      String name = text(parser, parser.currentName());
      if (object.has(name)) {
        throw problem(Kind.DUPLICATE_FIELD, parser, "");
      }
      next(parser);
      object.set(name, value(parser));
    }
    return object;
  }

  private ArrayNode list(JsonParser parser) {
    ArrayNode list = NODES.arrayNode();
    while (next(parser) != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }

  private static JsonToken next(JsonParser parser) {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw problem(Kind.NOT_JSON, parser, "cut off");
    }
    return token;
  }

  private static String text(JsonParser parser, @Nullable String value) {
    String text = value == null ? "" : value;
    if (hasHalfCharacter(text)) {
      throw problem(Kind.BAD_TEXT, parser, "half a character");
    }
    return text;
  }

  static boolean hasHalfCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int whole = text.codePointAt(i);
        if (Character.isBmpCodePoint(whole)) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static DocumentProblemException problem(Kind kind, JsonParser parser, String detail) {
    TokenStreamLocation where = parser.currentTokenLocation();
    return new DocumentProblemException(
        new DocumentProblem(
            kind,
            parser.streamReadContext().pathAsPointer().toString(),
            Math.max(0, where.getLineNr()),
            Math.max(0, where.getColumnNr()),
            detail,
            null));
  }

  private static DocumentProblemException refused(JacksonException e) {
    Kind kind = Kind.NOT_JSON;
    if (e instanceof StreamConstraintsException) {
      String message = String.valueOf(e.getOriginalMessage());
      kind =
          message.contains("nesting depth")
              ? Kind.TOO_DEEP
              : message.contains("Token count") ? Kind.TOO_LARGE : Kind.TOO_LONG;
    }
    TokenStreamLocation where = e.getLocation();
    int line = where == null ? 0 : Math.max(0, where.getLineNr());
    int column = where == null ? 0 : Math.max(0, where.getColumnNr());
    // The parser's own message quotes the text, so it is left out: it may hold what a user wrote.
    return new DocumentProblemException(new DocumentProblem(kind, "", line, column, "", null));
  }
}
