package brobygger.bundle;

import brobygger.document.Rfc3339;
import brobygger.document.StrictJson;
import brobygger.usecase.bundle.BundleHeader;
import brobygger.usecase.bundle.BundleView;
import brobygger.usecase.bundle.CaseBundle;
import brobygger.usecase.bundle.CaseBundle.RefusedEntry;
import brobygger.usecase.bundle.CaseCopy;
import brobygger.usecase.history.DocumentHistory;
import brobygger.usecase.history.DocumentKind;
import brobygger.usecase.people.AuthorKey;
import brobygger.usecase.people.Profile;
import brobygger.usecase.people.ProfileRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The tree of a bundle file: the outside first, so that a reader can stop early. */
final class BundleJson {
  private final RevisionJson revisions = new RevisionJson();
  private final StrictJson json = new StrictJson(BundleFormat.LIMITS);

  /** The whole file. The same bundle always gives the same tree. */
  ObjectNode write(CaseBundle bundle) {
    BundleHeader header = bundle.header();
    Profile profile = header.sender().profile();
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.put(BundleFormat.MARK, BundleFormat.NAME);
    file.put(BundleFormat.FORMAT, BundleFormat.NUMBER);
    file.put(BundleFormat.ID, header.id().toString());
    file.put(BundleFormat.CREATED, header.created().toString());
    file.putObject(BundleFormat.SENDER)
        .put("name", profile.name())
        .put("role", profile.role().name())
        .put("organisation", profile.organisation())
        .put("device", header.sender().device().toString());
    file.put(BundleFormat.PURPOSE, header.purpose());
    if (header.view().isCopy()) {
      file.put(BundleFormat.VIEW, header.view().name());
    }
    ObjectNode contents = file.putObject(BundleFormat.CONTENTS);
    ArrayNode cases = contents.putArray(BundleFormat.CASES);
    bundle.cases().forEach(bundled -> cases.add(entry(bundled.history())));
    ArrayNode companies = contents.putArray(BundleFormat.COMPANIES);
    bundle.companies().forEach(bundled -> companies.add(entry(bundled.history())));
    // What could not be read is carried on as it came: in an inbox it may be readable later.
    for (RefusedEntry refused : bundle.refused()) {
      (refused.kind() == DocumentKind.CASE ? cases : companies).add(json.read(refused.entry()));
    }
    if (header.view().isCopy()) {
      ArrayNode copies = contents.putArray(BundleFormat.COPIES);
      for (CaseCopy copy : bundle.copies()) {
        ObjectNode entry = copies.addObject();
        entry.put(BundleFormat.ID, copy.id().toString());
        entry.set(BundleFormat.DOCUMENT, json.read(copy.document()));
      }
    }
    file.set(BundleFormat.DIGEST, BundleDigest.of(file));
    return file;
  }

  private ObjectNode entry(DocumentHistory history) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.set(BundleFormat.DOCUMENT, json.read(history.document()));
    entry.put(BundleFormat.HEAD, history.head().hex());
    List<AuthorKey> keys = RevisionJson.keys(history.revisions());
    if (!keys.isEmpty()) {
      ArrayNode written = entry.putArray(BundleFormat.KEYS);
      keys.forEach(key -> written.add(key.toString()));
    }
    entry.set(BundleFormat.REVISIONS, revisions.write(history.revisions()));
    return entry;
  }

  /** The copies to read in the contents of a file of the published form. */
  List<CaseCopy> copies(JsonNode contents) {
    List<CaseCopy> copies = new ArrayList<>();
    for (JsonNode entry : contents.path(BundleFormat.COPIES)) {
      copies.add(
          CaseCopies.copy(
              UUID.fromString(entry.get(BundleFormat.ID).stringValue()),
              entry.get(BundleFormat.DOCUMENT)));
    }
    return copies;
  }

  /**
   * The outside of a file of the published form.
   *
   * @throws RuntimeException of the {@code java.time} or argument kind, when a value only looks
   *     right
   */
  BundleHeader header(JsonNode file) {
    JsonNode sender = file.get(BundleFormat.SENDER);
    return new BundleHeader(
        UUID.fromString(file.get(BundleFormat.ID).stringValue()),
        Rfc3339.instant(file.get(BundleFormat.CREATED).stringValue()),
        new BundleHeader.Sender(
            new Profile(
                sender.get("name").stringValue(),
                ProfileRole.valueOf(sender.get("role").stringValue()),
                sender.get("organisation").stringValue()),
            UUID.fromString(sender.get("device").stringValue())),
        file.get(BundleFormat.PURPOSE).stringValue(),
        BundleView.valueOf(file.path(BundleFormat.VIEW).asString(BundleView.FULL.name())));
  }
}
