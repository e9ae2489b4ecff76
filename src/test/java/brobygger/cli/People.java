package brobygger.cli;

import brobygger.bundle.JsonBundleFiles;
import brobygger.bundle.SignedContactFiles;
import brobygger.cli.frame.CommandSurroundings;
import brobygger.cli.frame.Terminal;
import brobygger.guide.ContentPackReader;
import brobygger.guide.ContentPacks;
import brobygger.report.IcsCalendars;
import brobygger.report.TaggedAccessDocuments;
import brobygger.samples.SampleCases;
import brobygger.store.StoredVaults;
import brobygger.store.h2.H2Engine;
import brobygger.usecase.home.OpenVaultOutcome;
import brobygger.usecase.home.Vault;
import brobygger.usecase.home.Vaults;
import brobygger.usecase.work.TeamRules;
import brobygger.vault.Argon2Cost;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands as people with homes of their own would, on one computer. */
public final class People {
  public static final String PASSPHRASE = "blåbær på tærten";
  private static final Argon2Cost CHEAP = new Argon2Cost(8 * 1024, 1, 1);
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T08:30:00Z"), ZoneId.of("Europe/Copenhagen"));

  final Path folder;
  final Path passphraseFile;
  public final Vaults vaults;
  char[] typed = new char[0];
  final List<Path> shown = new ArrayList<>();
  private int bundles;

  /** What a command did. */
  public record Result(int exitCode, String out, String err) {
    public JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  /** In this folder. */
  public People(Path folder) {
    this.folder = folder;
    this.vaults = new StoredVaults(new H2Engine(), CLOCK, CHEAP, folder.resolve("state"));
    this.passphraseFile = folder.resolve("kode.txt");
    try {
      Files.writeString(passphraseFile, PASSPHRASE + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody's home. */
  public Path home(String person) {
    return folder.resolve(person);
  }

  /** What comes in on standard input. */
  byte[] piped = {};

  Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            new ByteArrayInputStream(piped),
            question -> typed.length == 0 ? null : typed.clone());
    int exitCode = new CommandLineProgram(surroundings(), terminal).run(arguments);
    return new Result(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What the commands of these people work with. */
  CommandSurroundings surroundings() {
    return new CommandSurroundings(
        vaults,
        new JsonBundleFiles(),
        new SignedContactFiles(),
        words ->
            new TaggedAccessDocuments(words, CLOCK.getZone(), language -> step -> step.plain()),
        new TeamRules(new ContentPacks(new ContentPackReader())),
        new IcsCalendars(),
        CLOCK,
        (vault, day) -> SampleCases.on(day).addTo(vault),
        home -> 5,
        folder.resolve("standard"),
        path -> 0,
        path -> {
          shown.add(path);
          return 0;
        });
  }

  /** Runs a command in somebody's home, with the passphrase from its file. */
  public Result in(String person, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(
        List.of("--home", home(person).toString(), "--passphrase-file", passphraseFile.toString()));
    return run(all.toArray(String[]::new));
  }

  void init(String person) {
    Result result = in(person, "init", "--name", person, "--role", "consultant");
    if (result.exitCode() != 0) {
      throw new AssertionError(result);
    }
  }

  /** A home with these cases in it. */
  public void initWith(String person, SampleCases samples) {
    init(person);
    OpenVaultOutcome outcome = vaults.open(home(person), PASSPHRASE.toCharArray());
    if (!(outcome instanceof OpenVaultOutcome.Opened(Vault vault))) {
      throw new AssertionError(outcome);
    }
    try (vault) {
      samples.addTo(vault);
    }
  }

  String newCase(String person, String name) {
    return in(person, "case", "new", "--name", name, "--json").json().get("id").stringValue();
  }

  Path export(String person, String... cases) {
    Path file = folder.resolve("pakke-" + person + ".json");
    List<String> all =
        new ArrayList<>(List.of("export", "--plain", "--out", file.toString(), "--case"));
    all.addAll(List.of(cases));
    Result result = in(person, all.toArray(String[]::new));
    if (result.exitCode() != 0) {
      throw new AssertionError(result);
    }
    return file;
  }

  /** Runs a command in somebody's home that is to succeed. */
  Result done(String person, String... arguments) {
    Result result = in(person, arguments);
    if (result.exitCode() != 0) {
      throw new AssertionError(result);
    }
    return result;
  }

  /** Somebody's contact card. */
  Path card(String person) {
    Path file = folder.resolve(person + ".card.json");
    if (Files.notExists(file)) {
      done(person, "contact", "card", "--out", file.toString());
    }
    return file;
  }

  /** Somebody's key number. */
  String number(String person) {
    return in(person, "contact", "list", "--json").json().get(0).get("fingerprint").stringValue();
  }

  /** Somebody keeps the other's card and has compared the number. */
  void knows(String person, String other) {
    done(person, "contact", "add", card(other).toString(), "--confirm", number(other));
  }

  /** A case that leaves sealed for others; a new file each time. */
  Path sealed(String from, String id, String... to) {
    Path file = folder.resolve("pakke-" + from + "-" + id + "-" + ++bundles + ".json");
    List<String> all =
        new ArrayList<>(List.of("export", "--case", id, "--out", file.toString(), "--to"));
    all.addAll(List.of(to));
    done(from, all.toArray(String[]::new));
    return file;
  }
}
