package brobygger.guide;

import brobygger.casefile.staircase.MasteryStep;
import brobygger.guide.ContentPackProblem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads a content pack strictly: size, encoding, syntax, schema, then the rules between the parts.
 * Every problem names its line, and nothing is ever half loaded.
 */
public final class ContentPackReader {
  /** Largest file in bytes. */
  public static final int MAX_BYTES = 2 * 1024 * 1024;

  /** Deepest nesting of objects and lists; a pack needs six. */
  public static final int MAX_DEPTH = 32;

  /** Most problems reported at a time: more than this is not one mistake but another file. */
  public static final int MAX_PROBLEMS = 100;

  private static final Comparator<ContentPackProblem> BY_PLACE =
      Comparator.comparingInt(ContentPackProblem::line)
          .thenComparing(ContentPackProblem::pointer)
          .thenComparing(ContentPackProblem::code);

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .addModule(new SimpleModule().addDeserializer(MasteryStep.class, new StepReader()))
          .build();
  private final PackSchema schema = new PackSchema(mapper);

  /**
   * Reads a pack file in any language. A file that cannot be read is a problem, not an exception.
   */
  public ContentPackOutcome read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      return refused(ContentPackProblem.at(1, "", Code.UNREADABLE, file.toString()));
    }
  }

  /** Reads a pack in any language; the caller closes the stream. */
  public ContentPackOutcome read(InputStream in) {
    return readAs(in, null);
  }

  /** Reads a pack that must be in this language, such as the Danish half of a bilingual set. */
  public ContentPackOutcome read(InputStream in, Language expected) {
    return readAs(in, expected);
  }

  private ContentPackOutcome readAs(InputStream in, @Nullable Language expected) {
    try {
      return read(in.readNBytes(MAX_BYTES + 1), expected);
    } catch (IOException e) {
      return refused(ContentPackProblem.at(1, "", Code.UNREADABLE, ""));
    }
  }

  private ContentPackOutcome read(byte[] bytes, @Nullable Language expected) {
    if (bytes.length > MAX_BYTES) {
      return refused(
          ContentPackProblem.at(1, "", Code.TOO_LARGE, Integer.toString(MAX_BYTES / 1024 / 1024)));
    }
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean broken = strict.decode(ByteBuffer.wrap(bytes), decoded, true).isError();
    String text = decoded.flip().toString();
    if (broken) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      return refused(ContentPackProblem.at(line, "", Code.NOT_UTF8));
    }
    return read(text.startsWith("\uFEFF") ? text.substring(1) : text, expected);
  }

  private ContentPackOutcome read(String text, @Nullable Language expected) {
    LineMap lines = LineMap.of(text);
    if (!lines.problems().isEmpty()) {
      return refused(lines.problems());
    }
    try {
      JsonNode tree = mapper.readTree(text);
      JsonNode format = tree.path("format");
      if (format.isIntegralNumber() && format.asLong(0) > ContentPack.FORMAT) {
        return refused(
            ContentPackProblem.at(
                lines.line("/format"), "/format", Code.NEWER_FORMAT, format.asString()));
      }
      List<ContentPackProblem> problems = schema.problems(tree, lines);
      if (problems.isEmpty()) {
        problems = new PackRules(tree, lines, expected).problems();
      }
      return problems.isEmpty()
          ? new ContentPackOutcome.Loaded(mapper.treeToValue(tree, ContentPack.class))
          : refused(problems);
    } catch (JacksonException e) {
      // The schema and the rules say the same as the constructors; should they ever differ, refuse.
      return refused(ContentPackProblem.at(1, "", Code.SCHEMA, e.getOriginalMessage()));
    }
  }

  /** A step is written as its code. */
  private static final class StepReader extends StdScalarDeserializer<MasteryStep> {
    StepReader() {
      super(MasteryStep.class);
    }

    @Override
    public MasteryStep deserialize(JsonParser json, DeserializationContext context) {
      return MasteryStep.of(json.getString());
    }
  }

  private static ContentPackOutcome refused(ContentPackProblem problem) {
    return refused(List.of(problem));
  }

  private static ContentPackOutcome refused(List<ContentPackProblem> problems) {
    return new ContentPackOutcome.Refused(
        problems.stream().sorted(BY_PLACE).distinct().limit(MAX_PROBLEMS).toList());
  }
}
